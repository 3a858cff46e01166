"""Reckoning with dates: which came first, and on which day a deadline falls.

Sources give dates without days and deadlines without counting rules, so the answers have three
values, or are dates as imprecise as what they are reckoned from. Nothing is rounded to a day that
no source supports.
"""

import calendar
import datetime
from collections.abc import Iterable
from enum import Enum
from typing import Final, assert_never
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import EventId
from ceasefire_model.terms import (
    Bound,
    Counting,
    Deadline,
    Due,
    Exit,
    Indefinite,
    Lasting,
    OnDate,
    Period,
    Recurring,
    Renewal,
    Term,
    Until,
    Window,
)
from ceasefire_model.times import Duration, Instant, LongerThan, PartialDate, When


class MonthEnd(Enum):
    """On which day a span of months ends where the last month has no such day."""

    LAST_DAY = "last-day"
    """On the last day of that month: one month from 31 January ends on 28 or 29 February."""
    NEXT_DAY = "next-day"
    """On the first day of the month after: one month from 31 January ends on 1 March."""


_DAY: Final = datetime.timedelta(days=1)


def is_before(one: When, other: When) -> bool | None:
    """Say whether one date or moment certainly comes before another.

    Args:
        one: A date or moment.
        other: Another.

    Returns:
        True or False where every day that the two can mean gives the same answer; `None` where
        they do not, or where an end is open or unknown. Two moments are compared as moments, a
        moment and a date by the day on the moment's own clock.
    """
    if isinstance(one, Instant) and isinstance(other, Instant):
        return one < other
    first, second = _date(one), _date(other)
    if first.latest is not None and second.earliest is not None and first.latest < second.earliest:
        return True
    if first.earliest is not None and second.latest is not None and first.earliest >= second.latest:
        return False
    return None


def _date(when: When) -> PartialDate:
    return when.date if isinstance(when, Instant) else when


def shift(
    day: datetime.date, duration: Duration, month_end: MonthEnd = MonthEnd.LAST_DAY
) -> datetime.date:
    """Give the day that is the whole years, months, weeks and days of a duration after another.

    Args:
        day: Where it starts; the day itself is not counted.
        duration: How long; its hours and minutes are left out.
        month_end: What happens where the last month has no such day.

    Returns:
        The day. Years and months are added first, then weeks and days.

    Raises:
        InvalidValue: The calendar ends before that day.
    """
    try:
        return _shifted(day, duration, month_end)
    except (ValueError, OverflowError):
        raise _too_long(duration) from None


def _too_long(duration: Duration) -> InvalidValue:
    expected = f"a length that ends within the year {datetime.MAXYEAR}"
    return InvalidValue("Deadline", "offset", duration.iso, expected)


def _shifted(day: datetime.date, duration: Duration, month_end: MonthEnd) -> datetime.date:
    months = day.year * 12 + day.month - 1 + duration.years * 12 + duration.months
    year, month = divmod(months, 12)
    length = calendar.monthrange(year, month + 1)[1]
    reached = datetime.date(year, month + 1, min(day.day, length))
    if day.day > length:
        match month_end:
            case MonthEnd.LAST_DAY:
                pass
            case MonthEnd.NEXT_DAY:
                reached += _DAY
            case _:
                assert_never(month_end)
    return reached + datetime.timedelta(weeks=duration.weeks, days=duration.days)


def reckon(deadline: Deadline, anchor: When, month_end: MonthEnd = MonthEnd.LAST_DAY) -> When:
    """Give the day or moment that a deadline speaks of, once its anchor has a date.

    Args:
        deadline: The offset and counting rule; its bound says on which side of the result action
            is allowed.
        anchor: When its anchor happened.
        month_end: What happens where a span of months ends on a day that does not exist.

    Returns:
        A moment where hours are counted from a moment; otherwise a date. Where the text names no
        counting rule, both days stand in it: `[2008-01-15,2008-01-16]`. Where the anchor is one of
        several days, so is the result; where it is no certain day, the result is as wide.

    Raises:
        InvalidValue: The anchor has neither an earliest nor a latest day, or the calendar ends
            before the day that is asked for.
    """
    offset = deadline.offset
    if offset is None:
        return anchor
    try:
        if isinstance(anchor, Instant) and _is_clock_time(offset):
            return _later(anchor, offset)
    except OverflowError:
        raise _too_long(offset) from None
    date = _date(anchor)
    first, last = date.earliest, date.latest
    if first is None and last is None:
        raise InvalidValue("reckon", "anchor", date.edtf, "a date with an earliest or latest day")
    if first is None or last is None:
        return _span(
            first and min(_days_reached(first, deadline, offset, month_end)),
            last and max(_days_reached(last, deadline, offset, month_end)),
        )
    days = [c.earliest for c in date.choices if c.earliest is not None and c.earliest == c.latest]
    if len(days) == len(date.choices):
        return _one_of({r for d in days for r in _days_reached(d, deadline, offset, month_end)})
    reached = {
        *_days_reached(first, deadline, offset, month_end),
        *_days_reached(last, deadline, offset, month_end),
    }
    return _span(min(reached), max(reached))


def _is_clock_time(duration: Duration) -> bool:
    return not (duration.years or duration.months or duration.weeks or duration.days)


def _later(anchor: Instant, offset: Duration) -> Instant:
    """Add hours and minutes as they pass, whatever clocks do meanwhile."""
    moment = anchor.utc + datetime.timedelta(hours=offset.hours, minutes=offset.minutes)
    try:
        zone: datetime.tzinfo | None = None if anchor.zone is None else ZoneInfo(anchor.zone)
    except ZoneInfoNotFoundError:
        zone = None
    start = datetime.datetime.fromisoformat(anchor.local + anchor.offset)
    local = moment.astimezone(zone or start.tzinfo)
    if local.isoformat().count(":") > start.isoformat().count(":"):
        local = moment.astimezone(start.tzinfo)  # local mean time, ahead of UTC by seconds
    precision = "seconds" if anchor.local.count(":") == 2 else "minutes"  # noqa: PLR2004 - hh:mm:ss
    return Instant(
        local.replace(tzinfo=None).isoformat(timespec=precision),
        local.isoformat()[-6:],
        anchor.zone,
    )


def _hours_reached(day: datetime.date, offset: Duration) -> set[datetime.date]:
    """Give the days on which hours counted from some moment of a day can end."""
    midnight = datetime.datetime.combine(day, datetime.time())
    try:
        end = midnight + datetime.timedelta(hours=offset.hours, minutes=offset.minutes)
        return {end.date(), (end + _DAY - _MOMENT).date()}
    except OverflowError:
        raise _too_long(offset) from None


def _days_reached(
    day: datetime.date, deadline: Deadline, offset: Duration, month_end: MonthEnd
) -> set[datetime.date]:
    """Give every day that the offset can reach from a day, whatever the rule that is not stated."""
    if _is_clock_time(offset):
        return _hours_reached(day, offset)
    reached = shift(day, offset, month_end)
    match deadline.counting:
        case Counting.EXCLUSIVE:
            return {reached}
        case Counting.INCLUSIVE:
            return {reached - _DAY}
        case Counting.NOT_STATED:
            return {reached - _DAY, reached}
        case _:
            assert_never(deadline.counting)


_MOMENT: Final = datetime.timedelta(microseconds=1)


def _one_of(days: Iterable[datetime.date]) -> PartialDate:
    texts = sorted(day.isoformat() for day in days)
    return PartialDate(texts[0] if len(texts) == 1 else f"[{','.join(texts)}]")


def _span(first: datetime.date | None, last: datetime.date | None) -> PartialDate:
    start, end = (".." if day is None else day.isoformat() for day in (first, last))
    return PartialDate(f"{start}/{end}")


def falls(due: Due, anchor: When | None = None) -> tuple[When | None, When | None]:
    """Give from when and until when something is to be done.

    Args:
        due: When it is to be done.
        anchor: When the event happened from which it is reckoned; `None` where it has not, or where
            the due date needs none.

    Returns:
        The first and the last day or moment for action; `None` for an end that is not fixed, or not
        yet. Of something that recurs, the first time.
    """
    match due:
        case Deadline():
            reached = None if anchor is None else reckon(due, anchor)
            return _on_side(reached, due.bound)
        case OnDate(date=date, bound=bound):
            return _on_side(date, bound)
        case Window(opens=opens, closes=closes):
            return falls(opens, anchor)[0], falls(closes, anchor)[1]
        case Recurring(every=every):
            first = None if anchor is None else reckon(Deadline(_ANCHOR, every), anchor)
            return first, first
        case _:
            assert_never(due)


_ANCHOR: Final = EventId("anchor")


def _on_side(date: When | None, bound: Bound) -> tuple[When | None, When | None]:
    if date is None:
        return None, None
    match bound:
        case Bound.WITHIN:
            return None, date
        case Bound.FROM:
            return date, None
        case Bound.AT:
            return date, date
        case Bound.BEFORE:
            last = _date(date).latest
            return None, None if last is None else PartialDate((last - _DAY).isoformat())
        case _:
            assert_never(bound)


def ends(lasting: Lasting, start: When, counting: Counting = Counting.EXCLUSIVE) -> When | None:
    """Give the day on which something ends that began on another.

    Args:
        lasting: How long it lasts.
        start: When it began.
        counting: Whether the day on which it began counts; with `NOT_STATED`, both days are given.

    Returns:
        The day, as imprecise as the start; `None` where nothing fixes one: the end hangs on a
        condition, there is none, or only a lower bound is known.
    """
    match lasting:
        case Term(length=length):
            if isinstance(length, LongerThan):
                return None
            return reckon(Deadline(_ANCHOR, length, counting=counting), start)
        case Period(dates=dates):
            last = dates.latest
            return None if last is None else PartialDate(last.isoformat())
        case Until() | Indefinite():
            return None
        case _:
            assert_never(lasting)


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
        The day as long before the end as the rule asks; `None` where it asks for no time, or the
        end is no certain day. From that day on, silence renews what renews itself.
    """
    day = _date(end)
    if renewal.notice is None or day.earliest is None or day.earliest != day.latest:
        return None
    return PartialDate(_earlier(day.earliest, renewal.notice).isoformat())


def _earlier(day: datetime.date, duration: Duration) -> datetime.date:
    """Go back by whole units; a day that does not exist is the last of its month."""
    back = day - datetime.timedelta(weeks=duration.weeks, days=duration.days)
    months = back.year * 12 + back.month - 1 - duration.years * 12 - duration.months
    year, month = divmod(months, 12)
    length = calendar.monthrange(year, month + 1)[1]
    return datetime.date(year, month + 1, min(back.day, length))
