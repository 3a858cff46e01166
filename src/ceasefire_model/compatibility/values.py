"""Values of any kind: whether they can both be right, and whether one is denied."""

from collections.abc import Callable
from enum import Enum
from typing import Any, Final, get_args

import attrs

from ceasefire_model.absences import ABSENCES
from ceasefire_model.compatibility.clauses import (
    alike_conditions,
    compatible_conditions,
    compatible_dates,
    compatible_dues,
    compatible_lastings,
)
from ceasefire_model.compatibility.whereabouts import (
    belong_together,
    compatible_locations,
    nested,
)
from ceasefire_model.conditions import Condition
from ceasefire_model.declarations import Provision, Signature, Stance, Votes
from ceasefire_model.deployments import Authority, Expectation
from ceasefire_model.disputes import Interpretation
from ceasefire_model.dossier import Dossier
from ceasefire_model.equipment import AnyOfClasses, NamedSystem, OfType, Specimen, covers
from ceasefire_model.events import Participation
from ceasefire_model.fields import ClaimField
from ceasefire_model.identifiers import PartyId, PlaceId
from ceasefire_model.negotiations import Attitude, IssueStatus
from ceasefire_model.parties import AppointedBy, BodyStatus, Rank
from ceasefire_model.performance import Application
from ceasefire_model.places import Location, Shape
from ceasefire_model.promises import LegalForce
from ceasefire_model.provenance import Claim
from ceasefire_model.quantities import Figure, Quantity, Rate, Ratio, Share, compatible
from ceasefire_model.terms import Counting, Due, Exit, Lasting, Renewal, RenewalManner
from ceasefire_model.times import Instant, PartialDate

_CONDITIONS: Final = get_args(Condition)
_DUES: Final = get_args(Due)
_LASTINGS: Final = get_args(Lasting)
_LOCATIONS: Final = get_args(Location)
_QUANTITIES: Final = get_args(Quantity)

_DETAILS: Final[dict[type, frozenset[str]]] = {
    Exit: frozenset({"notice", "counting", "to", "written"}),
    NamedSystem: frozenset({"type"}),
    Participation: frozenset({"on_behalf_of", "because"}),
    Provision: frozenset({"clause"}),
    Renewal: frozenset({"length", "blocked_by", "notice", "consulted"}),
    Shape: frozenset({"text", "name"}),
    Signature: frozenset({"office", "when", "where"}),
    Stance: frozenset({"through"}),
    Votes: frozenset({"by"}),
}
"""Parts that only add to a value: who leaves one out says nothing against those who give it."""

_LEFT_OUT: Final = (None, (), Counting.NOT_STATED)

_GENERALS: Final = frozenset({Rank.GENERAL_OR_FLAG, Rank.SENIOR_OFFICER})
_WIDER: Final[dict[Enum, frozenset[Enum]]] = {
    BodyStatus.OPERATING: frozenset({BodyStatus.EXISTING}),
    IssueStatus.IN_WORK: frozenset({IssueStatus.OPEN}),
    IssueStatus.STICKING_POINT: frozenset({IssueStatus.OPEN}),
    LegalForce.POLITICALLY_AND_LEGALLY_BINDING: frozenset({LegalForce.LEGALLY_BINDING}),
    Rank.COLONEL: frozenset({Rank.FIELD_GRADE, Rank.SENIOR_OFFICER}),
    Rank.FIELD_GRADE: frozenset({Rank.SENIOR_OFFICER}),
    Rank.FOUR_STAR: _GENERALS,
    Rank.GENERAL_OR_FLAG: frozenset({Rank.SENIOR_OFFICER}),
    Rank.ONE_STAR: _GENERALS,
    Rank.THREE_STAR: _GENERALS,
    Rank.TWO_STAR: _GENERALS,
    RenewalManner.AUTOMATIC: frozenset({RenewalManner.POSSIBLE}),
    RenewalManner.BY_AGREEMENT: frozenset({RenewalManner.POSSIBLE}),
    RenewalManner.BY_DECISION: frozenset({RenewalManner.POSSIBLE}),
}
"""Words that are right, by their definitions, wherever a narrower one is."""

_AGAINST: Final = frozenset(
    {
        Attitude.CRITICISES,
        Attitude.DISPUTES,
        Attitude.DOUBTS,
        Attitude.EXCLUDES,
        Attitude.OPPOSES,
        Attitude.REJECTS,
    }
)
"""Attitudes of one side, of which a party can have several at once, as of those of the other: it
*seeks* a meeting, and is *open* to it."""


def denies(denial: Claim[Any], other: Claim[Any]) -> bool:
    """Say whether one claim denies what another states, for the same day of change.

    Who denies a value denies it with whatever detail: if a party did not sign, nobody signed for
    it. Who denies that a certain envoy signed leaves open whether another did.

    Args:
        denial: The claim that may deny.
        other: A claim of the same field.

    Returns:
        Whether it does; that there is no value is never denied.
    """
    return (
        denial.denies
        and not other.denies
        and denial.since == other.since
        and not isinstance(denial.value, ABSENCES)
        and (alike(denial.value, other.value) or _adds_to(other.value, denial.value))
    )


def alike(one: Any, other: Any) -> bool:  # noqa: ANN401 - any value of the model
    """Say whether two values say the same; conditions do with their parts in any order.

    Args:
        one: A value.
        other: Another.

    Returns:
        Whether they do.
    """
    if isinstance(one, _CONDITIONS) and isinstance(other, _CONDITIONS):
        return alike_conditions(one, other)
    return bool(one == other)


def compatible_values(one: Any, other: Any, field: ClaimField, dossier: Dossier) -> bool:  # noqa: ANN401, C901, PLR0912 - any value of the model; one line for each kind
    """Say whether two values of one field can both be right, or whether it cannot be told.

    Args:
        one: A value that a claim of the field states.
        other: Another.
        field: The field.
        dossier: Where the places and parties are found that the values name.

    Returns:
        Whether no part of the one excludes a part of the other. No claim elsewhere in the dossier
        is asked, so that a perspective never turns a yes into a no.
    """
    kinds = (field.hint, *get_args(field.hint))
    match one, other:
        case _ if isinstance(one, ABSENCES) or isinstance(other, ABSENCES) or alike(one, other):
            return True
        case Attitude(), Attitude():
            return (one in _AGAINST) == (other in _AGAINST)
        case Enum(), Enum():
            return one in _WIDER.get(other, ()) or other in _WIDER.get(one, ())
        case str(), str() if PlaceId in kinds:
            return nested(PlaceId(one), PlaceId(other), dossier)
        case str(), str() if PartyId in kinds:
            return belong_together(PartyId(one), PartyId(other), dossier)
        case Figure(), Figure():
            return _sense(one) != _sense(other) or (
                _compatible_amounts(one.amount, other.amount)
                and (
                    not one.share or not other.share or _compatible_amounts(one.share, other.share)
                )
            )
        case ((PartialDate() | Instant() as day), (PartialDate() | Instant() as other_day)):
            return compatible_dates(day, other_day)
        case Application(), Application():
            return _compatible_applications(one, other)
        case Expectation(), Expectation():
            return one.conduct is other.conduct or not _same_case(one.given, other.given)
        case Authority(), Authority():
            return one.given_by != other.given_by or _compatible_authorities(one, other, dossier)
        case AppointedBy(), AppointedBy():
            return set(one.parties) == set(other.parties) and one.jointly == other.jointly
        case OfType(), OfType():
            return bool(covers(one, _piece(other)) or covers(other, _piece(one)))
        case AnyOfClasses(classes=classes), AnyOfClasses(classes=other_classes):
            return set(classes) == set(other_classes)
        case _ if isinstance(one, _QUANTITIES) and isinstance(other, _QUANTITIES):
            return compatible(one, other) is not False
        case _ if isinstance(one, _CONDITIONS) and isinstance(other, _CONDITIONS):
            # Rival readings of a clause are told as such, and mean to be complete.
            rival = isinstance(field.record, Interpretation)
            return not rival and compatible_conditions(one, other)
        case _ if isinstance(one, _LOCATIONS) and isinstance(other, _LOCATIONS):
            return compatible_locations(one, other, dossier)
        case _ if isinstance(one, _DUES) and isinstance(other, _DUES):
            return compatible_dues(one, other)
        case _ if isinstance(one, _LASTINGS) and isinstance(other, _LASTINGS):
            return compatible_lastings(one, other)
        case _:
            return _differ_in_detail(one, other)


def _piece(kind: OfType) -> Specimen:
    return Specimen(kind.type, armed=kind.armed)


def _differ_in_detail(one: Any, other: Any) -> bool:  # noqa: ANN401 - any value of the model
    """Say whether two values are one, but for details that only one of them gives."""
    return _same_but(one, other, lambda mine, its: mine in _LEFT_OUT or its in _LEFT_OUT)


def _adds_to(fuller: Any, other: Any) -> bool:  # noqa: ANN401 - any value of the model
    """Say whether a value says what another does, and gives details that the other leaves out."""
    return _same_but(fuller, other, lambda _, its: its in _LEFT_OUT)


def _same_but(one: Any, other: Any, excused: Callable[[object, object], bool]) -> bool:  # noqa: ANN401 - any value of the model
    kind = one.__class__
    details = _DETAILS.get(kind)
    if details is None or kind is not other.__class__:
        return False
    names = [field.name for field in attrs.fields(kind)]
    pairs = [(name, getattr(one, name), getattr(other, name)) for name in names]
    return all(mine == its or (name in details and excused(mine, its)) for name, mine, its in pairs)


def _sense(figure: Figure) -> object:
    """Give in which sense a figure is meant: those of two senses never dispute each other."""
    return figure.basis, figure.period, figure.cumulative


def _compatible_amounts(
    one: Quantity | Rate | Ratio | Share, other: Quantity | Rate | Ratio | Share
) -> bool:
    """Say whether both can be right, or whether it cannot be told, as of a stock and a flow."""
    match one, other:
        case Rate(), Rate():
            same = (one.per, one.window) == (other.per, other.window)
            return not same or compatible(one.quantity, other.quantity) is not False
        case Ratio(), Ratio():
            return (one.unit, one.per) != (other.unit, other.per) or one == other
        case Share(), Share():
            same = (one.of, one.after) == (other.of, other.after)
            return not same or compatible(one.portion, other.portion) is not False
        case (Rate() | Ratio() | Share(), _) | (_, Rate() | Ratio() | Share()):
            return True
        case _:
            return compatible(one, other) is not False


def _compatible_applications(one: Application, other: Application) -> bool:
    """Say whether a promise can be applied in two ways: by others, elsewhere, or until more."""
    if (set(one.by), one.within) != (set(other.by), other.within):
        return True
    return one.state is other.state and _same_case(one.until, other.until)


def _same_case(one: Condition | None, other: Condition | None) -> bool:
    """Say whether two cases can be one; who names none leaves it open, or speaks of any."""
    return one is None or other is None or compatible_conditions(one, other)


def _compatible_authorities(one: Authority, other: Authority, dossier: Dossier) -> bool:
    if one.force is not other.force:
        return False
    return one.within is None or other.within is None or nested(one.within, other.within, dossier)
