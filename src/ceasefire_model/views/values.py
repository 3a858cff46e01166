"""Every value that a claim can state, in words."""

from enum import Enum
from typing import Any, TypeAlias, assert_never

from ceasefire_model.absences import Absence, NotReported, Undecided, Unstated, Withheld
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
from ceasefire_model.declarations import Provision, Publication, Stance, TextLink
from ceasefire_model.deployments import Authority, Equipment, Expectation, Lead
from ceasefire_model.events import Participation
from ceasefire_model.guarantees import Component, Measure, Step
from ceasefire_model.identifiers import Name
from ceasefire_model.parties import Rotation
from ceasefire_model.places import AgreedLine, Behind, Location, Outside, Throughout, Within
from ceasefire_model.quantities import (
    About,
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
from ceasefire_model.terms import Deadline, Period, Term
from ceasefire_model.times import Instant, PartialDate, When
from ceasefire_model.views import clauses, wording
from ceasefire_model.views.naming import Names, id_kind, listed, quoted

Value: TypeAlias = (
    str
    | Enum
    | Absence
    | Name
    | Quantity
    | Figure
    | When
    | Rotation
    | Participation
    | Stance
    | Publication
    | Provision
    | TextLink
    | Condition
    | Deadline
    | Term
    | Period
    | Location
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
        case Enum():
            return wording.term(value)
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
        ):
            return wording.quantity(value)
        case Figure():
            return wording.figure(value)
        case PartialDate() | Instant():
            return wording.when(value)
        case Rotation(order=order, period=period):
            return f"{listed(map(names.place, order), 'then')}, {wording.duration(period)} in each"
        case Participation():
            return _participation(value, names)
        case Stance(party=party, through=person):
            through = "" if person is None else f" (through {names.party(person)})"
            return f"{names.party(party)}{through}"
        case Publication(by=by, when=when):
            return f"{wording.when(when)}, by {names.party(by)}"
        case Provision(promise=promise):
            return names.promise(promise)
        case TextLink(to=text):
            return names.text(text)
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
        case Deadline():
            return clauses.deadline(value, names)
        case Term() | Period():
            return clauses.term(value, names)
        case Within() | Throughout() | Outside() | Behind() | AgreedLine():
            return location(value, names)
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


def facet(value: Value) -> str | None:
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
        case Measure(deontic=deontic):
            return wording.term(deontic)
        case Lead(status=status):
            return wording.term(status)
        case Provision(unsure=Withheld() | Undecided() | Unstated() | NotReported() as reason):
            return f"{wording.absence(reason)} whether"
        case _:
            return None


def location(value: Location, names: Names) -> str:
    """Say where something is, as precisely as it was said."""
    match value:
        case Within(place=place):
            return f"in {names.place(place)}"
        case Throughout(place=place):
            return f"across {names.place(place)}"
        case Outside(place=place):
            return f"outside {names.place(place)}"
        case Behind(line=line, distance=distance):
            return _behind(names.place(line), distance)
        case AgreedLine(by=by):
            return f"on a line settled among {names.parties(by)} and not published"
        case _:
            assert_never(value)


def _behind(line: str, distance: Quantity | Absence) -> str:
    match distance:
        case Withheld() | Undecided() | Unstated() | NotReported():
            return f"behind {line} (how far: {wording.absence(distance)})"
        case Several(wording=said):
            return f"{quoted(said)} behind {line}"
        case _:
            return f"{wording.quantity(distance)} behind {line}"


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
        *([] if value.deadline is None else [clauses.deadline(value.deadline, names)]),
        *([] if value.given is None else [clauses.condition(value.given, names, once="if")]),
    ]
    return ", ".join(parts)
