"""Reckoning with dues: from when and until when something is to be done, and when it ends."""

import datetime
import re
from typing import Final, assert_never

from ceasefire_model.identifiers import EventId
from ceasefire_model.reckoning.days import reckon
from ceasefire_model.terms import (
    Bound,
    Counting,
    Deadline,
    Direction,
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
from ceasefire_model.times import (
    Approximately,
    Duration,
    DurationRange,
    Instant,
    Length,
    LongerThan,
    PartialDate,
    When,
)


def falls(due: Due, anchor: When | None = None) -> tuple[When | None, When | None]:
    """Give from when and until when something is to be done.

    Args:
        due: When it is to be done.
        anchor: When the event happened from which it is reckoned; `None` where it has not, or where
            the due date needs none.

    Returns:
        The first and the last day or moment for action; `None` for an end that is not fixed, or not
        yet. Of something that recurs, the first time. A time that is only aimed at ends nothing.
    """
    match due:
        case Deadline():
            reached = None if anchor is None else reckon(due, anchor)
            return _on_side(reached, due.bound)
        case OnDate(date=date, bound=bound):
            return _on_side(date, bound)
        case Window(opens=opens, closes=closes):
            return falls(opens, anchor)[0], falls(closes, anchor)[1]
        case Target(latest=latest):
            return falls(latest, anchor)
        case Recurring(every=every, times=times, at_least=at_least):
            first = None if anchor is None else reckon(Deadline(_ANCHOR, every), anchor)
            return (None if at_least or times > 1 else first), first
        case _:
            assert_never(due)


_ANCHOR: Final = EventId("anchor")


def _on_side(date: When | None, bound: Bound) -> tuple[When | None, When | None]:
    if date is None:
        return None, None
    match bound:
        case Bound.WITHIN:
            return None, date
        case Bound.FROM | Bound.PROMPTLY:
            return date, None
        case Bound.AT:
            return date, date
        case Bound.BEFORE:
            return None, _last_before(date)
        case _:
            assert_never(bound)


def _last_before(when: When) -> When | None:
    """Give the last day that has a moment before another; as imprecise as that one is."""
    if isinstance(when, Instant):
        if not when.local.endswith(("T00:00", "T00:00:00")):
            return when.date
        when = when.date
    if when.earliest is None and when.latest is None:
        return None
    return _before(when, Duration(days=1))


def _before(when: When, length: Duration) -> When:
    back = Deadline(_ANCHOR, length, counting=Counting.EXCLUSIVE, direction=Direction.BEFORE)
    return reckon(back, when)


def ends(lasting: Lasting, start: When, counting: Counting = Counting.EXCLUSIVE) -> When | None:
    """Give the day on which something ends that began on another.

    Args:
        lasting: How long it lasts.
        start: When it began.
        counting: Whether the day on which it began counts; with `NOT_STATED`, both days are given.

    Returns:
        The day, as imprecise as the start and the length; `None` where nothing fixes one: the end
        hangs on a condition, there is none, or only a lower bound is known. An approximate length
        gives an approximate date.
    """
    match lasting:
        case Term(length=length):
            return _after(length, start, counting)
        case Period(dates=dates):
            last = dates.latest
            return None if last is None else PartialDate(last.isoformat())
        case Until() | Indefinite():
            return None
        case _:
            assert_never(lasting)


def _after(length: Length, start: When, counting: Counting) -> When | None:
    match length:
        case Duration():
            return reckon(Deadline(_ANCHOR, length, counting=counting), start)
        case DurationRange(shortest=shortest, longest=longest):
            offsets = (shortest, longest)
            least, most = (
                reckon(Deadline(_ANCHOR, offset, counting=counting), start) for offset in offsets
            )
            return _between(_date(least).earliest, _date(most).latest)
        case Approximately(duration=duration):
            reached = _date(reckon(Deadline(_ANCHOR, duration, counting=counting), start))
            return PartialDate(_POINT.sub(r"\g<0>~", reached.edtf))
        case LongerThan():
            return None
        case _:
            assert_never(length)


_POINT: Final = re.compile(r"[0-9X]+(-[0-9X]+)*")
"""A day, month or year of a date."""


def _between(first: datetime.date | None, last: datetime.date | None) -> PartialDate | None:
    """Give a span of days; `None` where neither end is known, or it would end before it begins."""
    if (first is None and last is None) or (first and last and first > last):
        return None
    start, end = (".." if day is None else day.isoformat() for day in (first, last))
    return PartialDate(f"{start}/{end}")


def _date(when: When) -> PartialDate:
    return when.date if isinstance(when, Instant) else when


def leaves(exit: Exit, notice: When, counting: Counting | None = None) -> When:  # noqa: A002 - the word of the model
    """Give the day on which a notice to leave takes effect.

    Args:
        exit: The rule.
        notice: When notice was given.
        counting: Whether the day of the notice counts, to try out a rule; `None` for the text's.

    Returns:
        The day; both days where the text names no rule; the day of the notice where it asks for no
        time.
    """
    rule = exit.counting if counting is None else counting
    return reckon(Deadline(_ANCHOR, exit.notice, counting=rule), notice)


def objection_closes(renewal: Renewal, end: When) -> When | None:
    """Give the last day on which somebody may still say that a term is not to be renewed.

    Args:
        renewal: The rule.
        end: When the term ends.

    Returns:
        The day or moment as long before the end as the rule asks; `None` where it asks for no time,
        or the end is no certain day. From then on, silence renews what renews itself.
    """
    day = _date(end)
    if renewal.notice is None or day.earliest is None or day.earliest != day.latest:
        return None
    return _before(end, renewal.notice)
