"""The strategy of any type, and those of the main terms by name."""

from typing import Any, TypeVar

from hypothesis.strategies import SearchStrategy

from ceasefire_model.absences import Absence
from ceasefire_model.ceasefires import Ceasefire
from ceasefire_model.comparison import Change
from ceasefire_model.declarations import Text
from ceasefire_model.deployments import Deployment
from ceasefire_model.disputes import Allegation, Interpretation, Meaning
from ceasefire_model.dossier import Dossier, PromiseRecord, Record
from ceasefire_model.equipment import EquipmentClass
from ceasefire_model.events import Event, Situation
from ceasefire_model.guarantees import Guarantee
from ceasefire_model.negotiations import Issue, NegotiationFormat, Position
from ceasefire_model.parties import Party
from ceasefire_model.places import Location, Place
from ceasefire_model.promises import Promise
from ceasefire_model.provenance import Citation, Holder
from ceasefire_model.quantities import Figure, Quantity
from ceasefire_model.sources import Source
from ceasefire_model.strategies import leaves
from ceasefire_model.strategies.annotations import drawn_with
from ceasefire_model.strategies.dossiers import dossiers
from ceasefire_model.terms import Deadline, Due, Lasting, Term
from ceasefire_model.times import Length, When
from ceasefire_model.undertakings import Limit, Undertaking

T = TypeVar("T")


def of(kind: type[T]) -> SearchStrategy[T]:
    """Values of one type of the model.

    Args:
        kind: A public class or enumeration. At run time any annotation of the model will do;
            unions, and ids of one kind, have other ways that checkers understand, such as
            `quantities()` and `ids().map(PartyId)`.

    Returns:
        The strategy.

    Raises:
        TypeError: The type is none of the model.
    """
    return _any_of(kind)


def _any_of(hint: Any) -> SearchStrategy[Any]:  # noqa: ANN401 - a type hint has no common type
    return dossiers() if hint is Dossier else drawn_with(leaves.IDS, hint)


def absences() -> SearchStrategy[Absence]:
    """Reasons for which there is no value."""
    return _any_of(Absence)


def whens() -> SearchStrategy[When]:
    """Dates as precise as their source, and moments on a clock."""
    return _any_of(When)


def lengths() -> SearchStrategy[Length]:
    """Durations, and lower bounds on them."""
    return _any_of(Length)


def quantities() -> SearchStrategy[Quantity]:
    """Quantities of every kind and unit."""
    return _any_of(Quantity)


def figures() -> SearchStrategy[Figure]:
    """Quantities, rates and ratios on every basis."""
    return _any_of(Figure)


def equipment_classes() -> SearchStrategy[EquipmentClass]:
    """Classes of equipment, by sort, calibre and name."""
    return _any_of(EquipmentClass)


def sources() -> SearchStrategy[Source]:
    """Sources of every kind."""
    return _any_of(Source)


def citations() -> SearchStrategy[Citation]:
    """Citations, read in every way."""
    return _any_of(Citation)


def holders() -> SearchStrategy[Holder]:
    """Named and unnamed speakers, and the editor."""
    return _any_of(Holder)


def parties() -> SearchStrategy[Party]:
    """Parties of every kind."""
    return _any_of(Party)


def places() -> SearchStrategy[Place]:
    """Places, lines, zones and facilities."""
    return _any_of(Place)


def locations() -> SearchStrategy[Location]:
    """Locations, by reference to a place."""
    return _any_of(Location)


def deadlines() -> SearchStrategy[Deadline]:
    """Deadlines."""
    return _any_of(Deadline)


def terms() -> SearchStrategy[Term]:
    """Terms."""
    return _any_of(Term)


def dues() -> SearchStrategy[Due]:
    """Deadlines, dates, windows, targets, and what is due again and again."""
    return _any_of(Due)


def lastings() -> SearchStrategy[Lasting]:
    """Terms, periods, what lasts until something, and what has no end."""
    return _any_of(Lasting)


def promises() -> SearchStrategy[Promise]:
    """Promises, without the record that says what is promised."""
    return _any_of(Promise)


def events() -> SearchStrategy[Event]:
    """Events."""
    return _any_of(Event)


def situations() -> SearchStrategy[Situation]:
    """Situations."""
    return _any_of(Situation)


def texts() -> SearchStrategy[Text]:
    """Declarations, agreements, resolutions and statements; for plain text there is `wordings`."""
    return _any_of(Text)


def deployments() -> SearchStrategy[Deployment]:
    """Deployments."""
    return _any_of(Deployment)


def guarantees() -> SearchStrategy[Guarantee]:
    """Guarantees."""
    return _any_of(Guarantee)


def undertakings() -> SearchStrategy[Undertaking]:
    """Undertakings."""
    return _any_of(Undertaking)


def limits() -> SearchStrategy[Limit]:
    """Limits."""
    return _any_of(Limit)


def promise_records() -> SearchStrategy[PromiseRecord]:
    """Deployments, guarantees, undertakings and limits."""
    return _any_of(PromiseRecord)


def issues() -> SearchStrategy[Issue]:
    """Issues."""
    return _any_of(Issue)


def positions() -> SearchStrategy[Position]:
    """Positions."""
    return _any_of(Position)


def formats() -> SearchStrategy[NegotiationFormat]:
    """Negotiation formats."""
    return _any_of(NegotiationFormat)


def meanings() -> SearchStrategy[Meaning]:
    """What clauses are taken to mean."""
    return _any_of(Meaning)


def interpretations() -> SearchStrategy[Interpretation]:
    """Clauses that are read in several ways."""
    return _any_of(Interpretation)


def allegations() -> SearchStrategy[Allegation]:
    """Alleged breaches."""
    return _any_of(Allegation)


def ceasefires() -> SearchStrategy[Ceasefire]:
    """Ceasefires."""
    return _any_of(Ceasefire)


def records() -> SearchStrategy[Record]:
    """Records of every kind."""
    return _any_of(Record)


def changes() -> SearchStrategy[Change]:
    """Changes of records, plain fields and claims."""
    return _any_of(Change)
