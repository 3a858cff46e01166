"""Every value that a claim can state, in words."""

from enum import Enum
from typing import Any, TypeAlias, assert_never

from ceasefire_model.absences import Absence, NotReported, Undecided, Unstated, Withheld
from ceasefire_model.ceasefires import CeasefireLink, Ending, PartyDate, StandsAlone
from ceasefire_model.conditions import (
    AllOf,
    AnyOf,
    Condition,
    Elapsed,
    Given,
    Happened,
    InForce,
    Judged,
    Not,
    Obtains,
    Stands,
    Unconditional,
)
from ceasefire_model.declarations import (
    Definition,
    IndexCode,
    Language,
    Listing,
    NoOne,
    Provision,
    Publication,
    SettlementStep,
    Signature,
    Stance,
    TextLink,
    Topic,
    Undefined,
    Votes,
)
from ceasefire_model.deployments import Authority, Equipment, Expectation, Lead
from ceasefire_model.disputes import AppliesIn, AppliesTo, Asserts, FallsDue, Order
from ceasefire_model.equipment import (
    AnyOfClasses,
    EquipmentClass,
    NamedSystem,
    OfCalibre,
    OfRange,
    OfType,
)
from ceasefire_model.events import Participation
from ceasefire_model.guarantees import Component, Measure, Step
from ceasefire_model.identifiers import Name
from ceasefire_model.parties import (
    AppointedBy,
    NoChair,
    QualifiedMajority,
    Rotation,
    Seats,
    Units,
)
from ceasefire_model.performance import Application, Compliance
from ceasefire_model.places import (
    Above,
    AgreedLine,
    Along,
    Behind,
    Location,
    Outside,
    Shape,
    Throughout,
    WhereverItStood,
    Width,
    Within,
)
from ceasefire_model.quantities import (
    About,
    All,
    AtLeast,
    AtMost,
    Between,
    Exactly,
    FewerThan,
    Figure,
    MoreThan,
    NoLimit,
    Quantity,
    Several,
)
from ceasefire_model.terms import (
    Deadline,
    Due,
    Exit,
    Indefinite,
    Lasting,
    OnDate,
    Period,
    Recurring,
    Renewal,
    Target,
    Term,
    Until,
    Window,
)
from ceasefire_model.times import Instant, PartialDate, When
from ceasefire_model.undertakings import Tally
from ceasefire_model.views import amounts, clauses, dues, procedure, truces, whereabouts, wording
from ceasefire_model.views.naming import Names, clause, id_kind, listed

Value: TypeAlias = (
    str
    | bool
    | Enum
    | Absence
    | Name
    | Quantity
    | Figure
    | When
    | Rotation
    | Seats
    | NoChair
    | QualifiedMajority
    | NoOne
    | Units
    | AppointedBy
    | Participation
    | Stance
    | Signature
    | Votes
    | Language
    | Definition
    | Undefined
    | Publication
    | SettlementStep
    | Provision
    | TextLink
    | Listing
    | Topic
    | IndexCode
    | PartyDate
    | Ending
    | CeasefireLink
    | StandsAlone
    | Condition
    | Order
    | Asserts
    | AppliesIn
    | AppliesTo
    | FallsDue
    | Due
    | Lasting
    | Renewal
    | Exit
    | Application
    | Compliance
    | Location
    | Shape
    | Width
    | EquipmentClass
    | Tally
    | Authority
    | Equipment
    | Expectation
    | Lead
    | Component
    | Measure
    | Step
)
"""What a claim can state."""


def words(value: Value, hint: Any, names: Names) -> str:  # noqa: ANN401, C901, PLR0912 - any hint; one line for each type of the union
    """Say a value in words.

    Args:
        value: What is stated.
        hint: What the field can hold; it alone tells of which kind an id is.
        names: The names of the records that the value refers to.

    Returns:
        A phrase. What `facet` says of the value is left out.
    """
    match value:
        case str():
            return names.of(id_kind(hint), value)
        case bool():
            return "yes" if value else "no"
        case Enum():
            return wording.term(value)
        case NoChair() | NoOne():
            return "nobody"
        case Withheld() | Undecided() | Unstated() | NotReported():
            return wording.absence(value)
        case Name():
            return wording.name(value)
        case (
            Exactly()
            | AtMost()
            | FewerThan()
            | AtLeast()
            | MoreThan()
            | Between()
            | About()
            | Several()
            | NoLimit()
            | All()
        ):
            return amounts.quantity(value)
        case Figure():
            return amounts.figure(value, names)
        case PartialDate() | Instant():
            return wording.when(value)
        case Rotation(order=order, period=period):
            return f"{listed(map(names.place, order), 'then')}, {wording.duration(period)} in each"
        case Seats() | QualifiedMajority() | Units() | AppointedBy():
            return procedure.of_bodies(value, names)
        case (
            Signature()
            | Votes()
            | Language()
            | Definition()
            | Undefined()
            | Publication()
            | SettlementStep()
            | Listing()
            | Topic()
            | IndexCode()
        ):
            return procedure.of_texts(value, names)
        case Participation():
            return _participation(value, names)
        case Stance(party=party, through=person):
            through = "" if person is None else f" (through {names.party(person)})"
            return f"{names.party(party)}{through}"
        case Provision(promise=promise, clause=number):
            return f"{names.promise(promise)}{'' if number is None else f' ({clause([number])})'}"
        case TextLink(to=text, about=()):
            return names.text(text)
        case TextLink(to=text, about=promises):
            return f"{names.text(text)} (as to {listed(map(names.promise, promises))})"
        case PartyDate() | Ending() | CeasefireLink() | StandsAlone():
            return truces.part(value, names)
        case (
            Unconditional()
            | Happened()
            | Obtains()
            | InForce()
            | Given()
            | Judged()
            | Elapsed()
            | Stands()
            | AllOf()
            | AnyOf()
            | Not()
        ):
            return clauses.condition(value, names)
        case Order() | Asserts() | AppliesIn() | AppliesTo() | FallsDue():
            return procedure.meaning(value, names)
        case Deadline() | OnDate() | Window() | Target() | Recurring():
            return dues.due(value, names)
        case Term() | Period() | Until() | Indefinite():
            return clauses.term(value, names)
        case Renewal():
            return clauses.renewal(value, names)
        case Exit():
            return clauses.leaving(value, names)
        case Application():
            return clauses.application(value, names)
        case Compliance():
            return clauses.compliance(value, names)
        case (
            Within()
            | Throughout()
            | Outside()
            | Behind()
            | Along()
            | AgreedLine()
            | WhereverItStood()
            | Above()
        ):
            return whereabouts.location(value, names)
        case Shape():
            return whereabouts.shape(value, names)
        case Width():
            return whereabouts.width(value, names)
        case OfType() | OfCalibre() | OfRange() | NamedSystem() | AnyOfClasses():
            return amounts.equipment(value)
        case Tally():
            return procedure.tally(value)
        case Authority(force=force, given_by=by, within=place):
            where = "" if place is None else f", in {names.place(place)}"
            return f"{wording.term(force)}{where}, by leave of {names.party(by)}"
        case Equipment(name=name):
            return name
        case Expectation(conduct=conduct, given=given):
            case = "" if given is None else f", {clauses.condition(given, names, once='if')}"
            return f"{wording.term(conduct)}{case}"
        case Lead():
            return _lead(value, names)
        case Component(ordinal=ordinal, promise=promise):
            return f"{ordinal}. {names.promise(promise)}"
        case Measure(kind=kind):
            return wording.term(kind)
        case Step():
            return _step(value, names)
        case _:
            assert_never(value)


def facet(value: Value) -> str | None:  # noqa: C901 - one line for each kind of value
    """Name the heading under which a value of a list stands: how a party attended, what it may do.

    Args:
        value: A value of a field that holds many at once.

    Returns:
        The heading; `None` where the value has none, and stands by itself.
    """
    match value:
        case Stance(kind=Withheld() | Undecided() | Unstated() | NotReported() as reason):
            return wording.absence(reason)
        case Stance(kind=Enum() as kind) | Participation(kind=kind) | TextLink(kind=kind):
            return wording.term(kind)
        case Topic(intensity=Enum() as level):
            return wording.term(level)
        case Listing(listed_as=role):
            return wording.term(role)
        case Ending(how=how) | CeasefireLink(how=how):
            return truces.manner(how)
        case Measure(deontic=deontic):
            return wording.term(deontic)
        case Lead(status=status):
            return wording.term(status)
        case Signature(act=act):
            return wording.term(act)
        case Votes(ballot=ballot):
            return wording.term(ballot)
        case Provision(unsure=Withheld() | Undecided() | Unstated() | NotReported() as reason):
            return f"{wording.absence(reason)} whether"
        case _:
            return None


def _participation(value: Participation, names: Names) -> str:
    behalf = "" if value.on_behalf_of is None else f" for {names.party(value.on_behalf_of)}"
    reason = "" if value.because is None else f" (because of {names.event(value.because)})"
    return f"{names.party(value.party)}{behalf}{reason}"


def _lead(value: Lead, names: Names) -> str:
    match value.party:
        case str():
            party = names.party(value.party)
        case _:
            party = f"by whom {wording.absence(value.party)}"
    return f"{wording.term(value.of)} ({party})"


def _step(value: Step, names: Names) -> str:
    measures = listed(map(wording.term, value.measures))
    parts = [
        f"step {value.order}: {measures}",
        *([f"by {names.parties(value.by)}"] if value.by else []),
        *([] if value.deadline is None else [dues.deadline(value.deadline, names)]),
        *([] if value.given is None else [clauses.condition(value.given, names, once="if")]),
    ]
    return ", ".join(parts)
