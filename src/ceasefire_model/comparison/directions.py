"""How one value became another: firmer or weaker, wider or narrower, more or less, later or not.

Only orders that can be defended are used. Where there is none, a value was *replaced*, and that is
the answer also where a hedged number (*about*, *several*) would have to be taken for a figure, or
two units for one. Values made of parts changed as their parts did, if these agree.
"""

import datetime
from collections.abc import Callable
from enum import Enum
from typing import Any, Final, TypeAlias, get_args

import attrs

from ceasefire_model.absences import ABSENCES, Withheld
from ceasefire_model.comparison.changes import ChangeKind
from ceasefire_model.comparison.nesting import Lies
from ceasefire_model.conditions import AllOf, AnyOf, Condition, Unconditional
from ceasefire_model.deployments import Force
from ceasefire_model.equipment import AnyOfClasses, EquipmentClass
from ceasefire_model.identifiers import Name, PlaceId
from ceasefire_model.performance import Application
from ceasefire_model.places import Outside
from ceasefire_model.promises import Deontic, Firmness, LegalForce, ListForm
from ceasefire_model.quantities import (
    About,
    All,
    FewerThan,
    MoreThan,
    NoLimit,
    Quantity,
    Ratio,
    Several,
    bounds,
)
from ceasefire_model.terms import Deadline, Direction, Term, Until, Window
from ceasefire_model.times import Duration, DurationRange, Instant, LongerThan, When
from ceasefire_model.units import is_counted

_REPLACED: Final = ChangeKind.REPLACED

_STRENGTH: Final[dict[object, int]] = {
    **{firmness: firmness.rank for firmness in Firmness},
    Deontic.MAY: 0,
    Deontic.SHOULD: 1,
    Deontic.ENDEAVOUR: 2,
    Deontic.SHALL: 3,
    # Which of the forms without a legal duty binds more is not for us to say; nor is a duty in law
    # stronger for being called political as well.
    LegalForce.NOT_BINDING: 0,
    LegalForce.POLITICAL: 0,
    LegalForce.INTENT: 0,
    LegalForce.TO_BE_BINDING: 1,
    LegalForce.LEGALLY_BINDING: 2,
    LegalForce.POLITICALLY_AND_LEGALLY_BINDING: 2,
}
"""How much each binds, among those of its kind; a ban stands in no order with a duty."""

_WIDTH: Final[dict[object, int]] = {
    Force.NONE: 0,
    Force.SELF_DEFENCE: 1,
    Force.NECESSARY_MEANS: 2,
    ListForm.CLOSED: 0,
    ListForm.OPEN: 1,
}
"""How much each allows, among those of its kind."""

_OPAQUE: Final = (Application, Until)
"""Values whose parts do not tell what became of the whole: what ends more easily lasts less."""

_QUANTITIES: Final = get_args(Quantity)
_WHENS: Final = get_args(When)
_CONDITIONS: Final = get_args(Condition)
_EQUIPMENT: Final = get_args(EquipmentClass)


def direction(before: Any, after: Any, hint: Any, lies: Lies) -> ChangeKind:  # noqa: ANN401 - any value of the model, any hint
    """Say how one value became another, in a field that can hold both.

    Args:
        before: What was stated.
        after: What is stated, another value.
        hint: What the field can hold; it alone tells of which kind an id is.
        lies: Which place lies in which.

    Returns:
        How it changed, as far as an order can be defended; otherwise that it was replaced.
    """
    if isinstance(before, ABSENCES) or isinstance(after, ABSENCES):
        return _of_absences(before, after)
    for classes, compare in _BY_FAMILY:
        if isinstance(before, classes) and isinstance(after, classes):
            return compare(before, after)
    if type(before) is not type(after):
        return _REPLACED
    if isinstance(before, str):
        return _of_places(before, after, lies) if _is_place(hint) else _REPLACED
    if attrs.has(before.__class__) and not isinstance(before, _OPAQUE):
        return _of_composites(before, after, lies)
    return _REPLACED


def _ordered(before: Any, after: Any, up: ChangeKind) -> ChangeKind:  # noqa: ANN401 - any two of one order
    if before == after:
        return _REPLACED
    return up if before < after else up.opposite


def _of_absences(before: object, after: object) -> ChangeKind:
    """Withheld for another reason is withheld in other words; to be undecided is another answer."""
    if isinstance(before, Withheld) and isinstance(after, Withheld):
        return ChangeKind.REWORDED
    if isinstance(before, ABSENCES) and isinstance(after, ABSENCES):
        return _REPLACED
    return ChangeKind.NOW_STATED if isinstance(before, ABSENCES) else ChangeKind.NO_LONGER_STATED


def _is_place(hint: Any) -> bool:  # noqa: ANN401 - any hint
    return hint is PlaceId or PlaceId in get_args(hint)


def _of_places(before: str, after: str, lies: Lies) -> ChangeKind:
    inner = lies(PlaceId(after), PlaceId(before))
    outer = lies(PlaceId(before), PlaceId(after))
    if inner == outer:
        return ChangeKind.MOVED
    return ChangeKind.NARROWED if inner else ChangeKind.WIDENED


def _of_tuples(before: tuple[Any, ...], after: tuple[Any, ...]) -> ChangeKind:
    return _of_sets(frozenset(before), frozenset(after))


def _of_sets(before: frozenset[Any], after: frozenset[Any]) -> ChangeKind:
    if before < after:
        return ChangeKind.WIDENED
    return ChangeKind.NARROWED if after < before else _REPLACED


def _of_members(before: Enum, after: Enum) -> ChangeKind:
    for scale, up in ((_STRENGTH, ChangeKind.STRENGTHENED), (_WIDTH, ChangeKind.WIDENED)):
        if type(before) is type(after) and before in scale and after in scale:
            return _ordered(scale[before], scale[after], up)
    return _REPLACED


_End: TypeAlias = tuple[int, Any, int]
"""An end of a range: on which side of all numbers or dates it lies, where, and how closed it is."""
_Range: TypeAlias = tuple[_End, _End]


def _spanned(before: _Range, after: _Range, up: ChangeKind) -> ChangeKind:
    """Compare two ranges; where neither contains the other, both ends moved the same way."""
    (low, high), (new_low, new_high) = before, after
    if before == after:
        return _REPLACED
    if new_low <= low and high <= new_high:
        return ChangeKind.WIDENED
    if low <= new_low and new_high <= high:
        return ChangeKind.NARROWED
    return _ordered(low, new_low, up)


_INEXACT: Final = (About, All, Several)
"""Quantities that fix no range of numbers."""


def _of_quantities(before: Quantity, after: Quantity) -> ChangeKind:
    hedged = isinstance(before, _INEXACT) or isinstance(after, _INEXACT)
    if hedged or before.unit != after.unit:
        return _REPLACED
    return _spanned(_range(before), _range(after), ChangeKind.RAISED)


def _range(quantity: Quantity) -> _Range:
    """Give the ends of a quantity; of a measured unit, strict wordings do not reach their own."""
    low, high = bounds(quantity)
    measured = not is_counted(quantity.unit)
    least = 0 if isinstance(quantity, NoLimit) else low
    return (
        (0, least, 1 if measured and isinstance(quantity, MoreThan) else 0),
        (1, 0, 0)
        if high is None
        else (0, high, -1 if measured and isinstance(quantity, FewerThan) else 0),
    )


def _of_ratios(before: Ratio, after: Ratio) -> ChangeKind:
    alike = (before.unit, before.per) == (after.unit, after.per)
    return _ordered(before.amount, after.amount, ChangeKind.RAISED) if alike else _REPLACED


def _of_dates(before: When, after: When) -> ChangeKind:
    """Compare by the days that each can mean, and two moments as moments."""
    if isinstance(before, Instant) and isinstance(after, Instant):
        return _ordered(before.utc, after.utc, ChangeKind.LATER)
    if not (_is_placed(before) and _is_placed(after)):
        return _REPLACED
    if _days(before) == _days(after) and type(before) is not type(after):
        return ChangeKind.NARROWED if isinstance(after, Instant) else ChangeKind.WIDENED
    return _spanned(_days(before), _days(after), ChangeKind.LATER)


def _is_placed(when: When) -> bool:
    """Say whether a date is of a year that is told, and not hedged by its source."""
    return isinstance(when, Instant) or not (when.is_approximate or "XXXX" in when.edtf)


def _days(when: When) -> _Range:
    date = when.date if isinstance(when, Instant) else when
    first, last = date.earliest, date.latest
    return (
        (-1, datetime.date.min, 0) if first is None else (0, first, 0),
        (1, datetime.date.min, 0) if last is None else (0, last, 0),
    )


_UNITS: Final = tuple(field.name for field in attrs.fields(Duration))


def _of_lengths(before: Duration | None, after: Duration | None, longer: ChangeKind) -> ChangeKind:
    """Compare unit by unit, since none is converted; no length is none of any unit.

    Where one unit grew and another shrank, it cannot be told.
    """
    kinds = {
        _ordered(getattr(before, unit, 0), getattr(after, unit, 0), longer) for unit in _UNITS
    } - {_REPLACED}
    return kinds.pop() if len(kinds) == 1 else _REPLACED


def _of_durations(before: Duration, after: Duration) -> ChangeKind:
    return _of_lengths(before, after, ChangeKind.RAISED)


def _of_deadlines(before: Deadline, after: Deadline) -> ChangeKind:
    if attrs.evolve(before, offset=after.offset, direction=after.direction) != after:
        return _REPLACED
    if before.direction is not after.direction:
        return ChangeKind.MOVED
    later = ChangeKind.LATER if after.direction is Direction.AFTER else ChangeKind.EARLIER
    kind = _of_lengths(before.offset, after.offset, later)
    return ChangeKind.MOVED if kind is _REPLACED else kind


def _of_terms(before: Term, after: Term) -> ChangeKind:
    """A term that lasts longer spans more."""
    one, other = before.length, after.length
    if before.start != after.start:
        return _REPLACED
    match one, other:
        case (Duration(), Duration()):
            return _of_lengths(one, other, ChangeKind.WIDENED)
        case LongerThan(duration=bound), LongerThan(duration=new_bound):
            return _of_lengths(bound, new_bound, ChangeKind.WIDENED)
        case DurationRange(), DurationRange() if one.shortest == other.shortest:
            return _of_lengths(one.longest, other.longest, ChangeKind.WIDENED)
        case _:
            return _REPLACED


def _of_conditions(before: Condition, after: Condition) -> ChangeKind:
    """A condition is narrower where more is needed to meet it, and wider where more meets it."""
    kind = _of_sets(_needed(after), _needed(before))
    if kind is _REPLACED:
        kind = _of_sets(_sufficient(before), _sufficient(after))
    return kind


def _needed(condition: Condition) -> frozenset[Condition]:
    match condition:
        case Unconditional():
            return frozenset()
        case AllOf(conditions=parts):
            return frozenset(parts)
        case _:
            return frozenset({condition})


def _sufficient(condition: Condition) -> frozenset[Condition]:
    return frozenset(condition.conditions if isinstance(condition, AnyOf) else (condition,))


def _of_equipment(before: EquipmentClass, after: EquipmentClass) -> ChangeKind:
    return _of_sets(_classes(before), _classes(after))


def _classes(kind: EquipmentClass) -> frozenset[EquipmentClass]:
    return frozenset(kind.classes if isinstance(kind, AnyOfClasses) else (kind,))


def _in_other_words(_before: Name, _after: Name) -> ChangeKind:
    return ChangeKind.REWORDED


_BY_FAMILY: Final[tuple[tuple[tuple[type, ...], Callable[[Any, Any], ChangeKind]], ...]] = (
    ((tuple,), _of_tuples),
    ((Enum,), _of_members),
    (_QUANTITIES, _of_quantities),
    ((Ratio,), _of_ratios),
    (_WHENS, _of_dates),
    ((Duration,), _of_durations),
    ((Deadline,), _of_deadlines),
    ((Term,), _of_terms),
    (_CONDITIONS, _of_conditions),
    (_EQUIPMENT, _of_equipment),
    ((Name,), _in_other_words),
)
"""How values of one family compare, where it is not part by part."""


def _of_composites(
    before: attrs.AttrsInstance, after: attrs.AttrsInstance, lies: Lies
) -> ChangeKind:
    """A value of several parts changed as they did, where all that changed did so alike."""
    kinds = {
        field.name: direction(one, other, field.type, lies)
        for field in attrs.fields(type(before))
        if (one := getattr(before, field.name)) != (other := getattr(after, field.name))
    }
    if isinstance(before, Window):
        return _of_ends(kinds.get("opens"), kinds.get("closes"))
    kind = kinds.popitem()[1] if len(set(kinds.values())) == 1 else _REPLACED
    # To be anywhere but in a larger place is to be in a smaller one.
    return kind.opposite if isinstance(before, Outside) else kind


def _of_ends(opens: ChangeKind | None, closes: ChangeKind | None) -> ChangeKind:
    """A window that opens earlier or closes later is wider; one that does both later is later."""
    if opens is not None and opens is closes:
        return opens
    if opens in {None, ChangeKind.EARLIER} and closes in {None, ChangeKind.LATER}:
        return ChangeKind.WIDENED
    if opens in {None, ChangeKind.LATER} and closes in {None, ChangeKind.EARLIER}:
        return ChangeKind.NARROWED
    return _REPLACED
