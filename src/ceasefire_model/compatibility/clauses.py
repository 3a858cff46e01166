"""Which conditions, dates, deadlines and terms can both be right."""

import datetime
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from attrs import evolve

from ceasefire_model.conditions import AllOf, AnyOf, Condition, Judged, Not, judges
from ceasefire_model.identifiers import PartyId, SituationId
from ceasefire_model.terms import (
    Bound,
    Counting,
    Deadline,
    Due,
    Indefinite,
    Lasting,
    OnDate,
    Period,
    Recurring,
    Target,
    Term,
    Until,
    Window,
)
from ceasefire_model.times import (
    Approximately,
    Duration,
    DurationRange,
    Instant,
    Length,
    LongerThan,
    When,
)


def alike_conditions(one: Condition, other: Condition) -> bool:
    """Say whether two conditions are the same but for order, repetition and needless nesting.

    Args:
        one: A condition.
        other: Another.

    Returns:
        Whether they are; nothing is inferred from one atom to another.
    """
    return _plain(one) == _plain(other)


def compatible_conditions(one: Condition, other: Condition) -> bool:
    """Say whether two accounts of one condition can both be right.

    Args:
        one: A condition.
        other: Another.

    Returns:
        Whether one of them names all that must be met by the other, and perhaps more: *after a
        ceasefire* does not say that no vote is needed too. A judge whom one alone names adds to it.
    """
    named, also_named = _named_judges(one), _named_judges(other)
    return _one_adds_to_the_other(_conjuncts(one), _conjuncts(other)) and all(
        _one_adds_to_the_other(named[test], also_named[test])
        for test in named.keys() & also_named.keys()
    )


def _one_adds_to_the_other(one: AbstractSet[object], other: AbstractSet[object]) -> bool:
    return one <= other or other <= one


def _named_judges(condition: Condition) -> dict[SituationId, set[frozenset[PartyId]]]:
    """Give who is named to judge each test, as often as it is asked."""
    named: dict[SituationId, set[frozenset[PartyId]]] = {}
    for atom, by in judges(condition):
        if by:
            named.setdefault(atom.test, set()).add(frozenset(by))
    return named


def _conjuncts(condition: Condition) -> frozenset[object]:
    return _members(_plain(condition, judged=False), AllOf)


def _plain(condition: Condition, *, judged: bool = True) -> object:
    """Give a condition in a form in which order, repetition and nesting no longer show."""
    match condition:
        case AllOf(conditions=parts) | AnyOf(conditions=parts):
            kind = type(condition)
            plain = (_plain(part, judged=judged) for part in parts)
            members = frozenset[object]().union(*(_members(part, kind) for part in plain))
            return next(iter(members)) if len(members) == 1 else _Joined(kind, members)
        case Not(condition=Not(condition=inner)):
            return _plain(inner, judged=judged)
        case Not(condition=inner):
            return Not, _plain(inner, judged=judged)
        case Judged(by=by):
            return evolve(condition, by=tuple(sorted(set(by))) if judged else ())
        case _:
            return condition


class _Joined(NamedTuple):
    """Conditions that are joined in one way, in no order."""

    kind: type[AllOf | AnyOf]
    members: frozenset[object]


def _members(plain: object, kind: type[AllOf | AnyOf]) -> frozenset[object]:
    """Give what is joined in a certain way, or the whole where nothing is."""
    if isinstance(plain, _Joined) and plain.kind is kind:
        return plain.members
    return frozenset({plain})


def compatible_dates(one: When, other: When) -> bool:
    """Say whether two dates share a day, or two moments are one.

    Args:
        one: A date or moment.
        other: Another.

    Returns:
        Whether they do; an end that is open or not told is no bound.
    """
    if isinstance(one, Instant) and isinstance(other, Instant):
        return one.utc == other.utc
    (first, last), (other_first, other_last) = _days(one), _days(other)
    return first <= other_last and other_first <= last


def _days(value: When) -> tuple[datetime.date, datetime.date]:
    day = value.date if isinstance(value, Instant) else value
    return day.earliest or datetime.date.min, day.latest or datetime.date.max


def compatible_dues(one: Due, other: Due) -> bool:
    """Say whether something can be due at both of two times.

    Args:
        one: A deadline, date, window or interval.
        other: Another.

    Returns:
        Whether they share their bound and can be one time; where only one of them says how days
        are counted, or the one is a date and the other reckoned from an event, it cannot be told.
        Deadlines from two events are two.
    """
    match one, other:
        case Deadline(), Deadline():
            rules = {one.counting, other.counting}
            return (
                (one.anchor, one.bound) == (other.anchor, other.bound)
                and (one.direction is other.direction)
                and _offset(one) == _offset(other)
                and (len(rules) == 1 or Counting.NOT_STATED in rules)
            )
        case OnDate(), OnDate():
            return one.bound is other.bound and compatible_dates(one.date, other.date)
        case Window(), Window():
            opens = compatible_dues(one.opens, other.opens)
            return opens and compatible_dues(one.closes, other.closes)
        case (Window(opens=opens, closes=closes), (Deadline() | OnDate()) as end) | (
            (Deadline() | OnDate()) as end,
            Window(opens=opens, closes=closes),
        ):
            return compatible_dues(opens if end.bound is Bound.FROM else closes, end)
        case Target(), Target():
            return compatible_dues(one.aim, other.aim) and compatible_dues(one.latest, other.latest)
        case (Target() as target, (Deadline() | OnDate()) as end) | (
            (Deadline() | OnDate()) as end,
            Target() as target,
        ):
            return compatible_dues(target.aim, end) or compatible_dues(target.latest, end)
        case (Target(latest=latest), Window(closes=closes)) | (
            Window(closes=closes),
            Target(latest=latest),
        ):
            return compatible_dues(latest, closes)
        case Recurring(), Recurring():
            unset = one.since is None or other.since is None
            return _compatible_frequencies(one, other) and (unset or one.since == other.since)
        case (Recurring(), _) | (_, Recurring()):
            return False
        case _:
            return True


def _compatible_frequencies(one: Recurring, other: Recurring) -> bool:
    """Say whether something can be as frequent as two accounts say; a least one is no other."""
    if _measure(one.every) != _measure(other.every):
        return one.at_least or other.at_least
    return (
        (one.at_least and other.times >= one.times)
        or (other.at_least and one.times >= other.times)
        or one.times == other.times
    )


def _offset(deadline: Deadline) -> tuple[int, int]:
    return _NOTHING if deadline.offset is None else _measure(deadline.offset)


_NOTHING: Final = (0, 0)


def _measure(duration: Duration) -> tuple[int, int]:
    """Give months and minutes, so that three days and 72 hours, as reports put it, are one."""
    days = duration.weeks * 7 + duration.days
    return (
        duration.years * 12 + duration.months,
        (days * 24 + duration.hours) * 60 + duration.minutes,
    )


def compatible_lastings(one: Lasting, other: Lasting) -> bool:
    """Say whether something can last as long as two accounts say.

    Args:
        one: A term, a period, an end by a condition, or none.
        other: Another.

    Returns:
        Whether they can be one: terms of one length, periods of the same days, ends by compatible
        conditions. A term and a period are not compared; a term and an end by a condition exclude
        each other, for the condition may be met before or after.
    """
    match one, other:
        case Term(), Term():
            unset = one.start is None or other.start is None
            starts = unset or one.start == other.start
            return starts and _compatible_lengths(one.length, other.length)
        case Period(dates=dates), Period(dates=other_dates):
            return _days(dates) == _days(other_dates)
        case Until(condition=condition), Until(condition=other_condition):
            return compatible_conditions(condition, other_condition)
        case (Term(), Period()) | (Period(), Term()) | (Indefinite(), Indefinite()):
            return True
        case _:
            return False


def _compatible_lengths(one: Length, other: Length) -> bool:
    match one, other:
        case Duration(), Duration():
            return _measure(one) == _measure(other)
        case (Approximately(), _) | (_, Approximately()):
            return True
        case _:
            return not (_is_over_before(one, other) or _is_over_before(other, one))


def _is_over_before(one: Length, other: Length) -> bool:
    """Say whether the greatest of some lengths is certainly less than the least of others."""
    most = _most(one)
    match other:
        case LongerThan(duration=bound):
            return most is not None and _no_longer(most, bound)
        case DurationRange(shortest=least) | (Duration() as least):
            if most is None or least is None or _measure(most) == _measure(least):
                return False
            return _no_longer(most, least)
        case _:
            return False


def _most(length: Length) -> Duration | None:
    match length:
        case Duration():
            return length
        case DurationRange(longest=longest):
            return longest
        case _:
            return None


def _no_longer(one: Duration, other: Duration) -> bool:
    (months, minutes), (most, rest) = _measure(one), _measure(other)
    return months <= most and minutes <= rest
