"""Reckoning with days: which came first, and which day lies so far from another."""

import calendar
import datetime
from collections.abc import Iterable
from enum import Enum
from typing import Final, assert_never
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ceasefire_model.errors import InvalidValue
from ceasefire_model.terms import Counting, Deadline, Direction
from ceasefire_model.times import Duration, Instant, PartialDate, When


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
    day: datetime.date,
    duration: Duration,
    month_end: MonthEnd = MonthEnd.LAST_DAY,
    direction: Direction = Direction.AFTER,
) -> datetime.date:
    """Give the day that is the years, months, weeks and days of a duration after or before another.

    Args:
        day: Where it starts; the day itself is not counted.
        duration: How long; its hours and minutes are left out.
        month_end: What happens where the last month has no such day.
        direction: Whether to go on from the day, or back.

    Returns:
        The day. Going on, years and months are added first, then weeks and days. Going back, weeks
        and days are taken away first, so that whoever goes on from there comes back to the day,
        unless a month ended too early for that.

    Raises:
        InvalidValue: The calendar ends before that day, or begins after it.
    """
    try:
        return _shifted(day, duration, month_end, direction)
    except (ValueError, OverflowError):
        raise _too_long(duration) from None


def _too_long(duration: Duration) -> InvalidValue:
    years = f"{datetime.MINYEAR} to {datetime.MAXYEAR}"
    expected = f"a length that ends within the years {years}"
    return InvalidValue("Deadline", "offset", duration.iso, expected)


def _shifted(
    day: datetime.date, duration: Duration, month_end: MonthEnd, direction: Direction
) -> datetime.date:
    months = duration.years * 12 + duration.months
    days = datetime.timedelta(weeks=duration.weeks, days=duration.days)
    match direction:
        case Direction.AFTER:
            return _months_on(day, months, month_end) + days
        case Direction.BEFORE:
            return _months_on(day - days, -months, month_end)
        case _:
            assert_never(direction)


def _months_on(day: datetime.date, months: int, month_end: MonthEnd) -> datetime.date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    length = calendar.monthrange(year, month + 1)[1]
    reached = datetime.date(year, month + 1, min(day.day, length))
    if day.day <= length:
        return reached
    match month_end:
        case MonthEnd.LAST_DAY:
            return reached
        case MonthEnd.NEXT_DAY:
            return reached + _DAY
        case _:
            assert_never(month_end)


def reckon(deadline: Deadline, anchor: When, month_end: MonthEnd = MonthEnd.LAST_DAY) -> When:
    """Give the day or moment that a deadline speaks of, once its anchor has a date.

    Args:
        deadline: The offset, direction and counting rule; its bound says on which side of the
            result action is allowed.
        anchor: When its anchor happened.
        month_end: What happens where a span of months ends on a day that does not exist.

    Returns:
        A moment where hours are counted from a moment; otherwise a date. Where the text names no
        counting rule, both days stand in it: `[2008-01-15,2008-01-16]`. Where the anchor is one of
        several days, so is the result; where it is no certain day, the result is as wide.

    Raises:
        InvalidValue: The anchor has neither an earliest nor a latest day, or the calendar does not
            reach to the day that is asked for.
    """
    offset = deadline.offset
    if offset is None:
        return anchor
    if isinstance(anchor, Instant) and not _has_days(offset):
        try:
            return _moment(anchor, _clock_time(offset, deadline.direction))
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


def _has_days(duration: Duration) -> bool:
    return bool(duration.years or duration.months or duration.weeks or duration.days)


def _clock_time(duration: Duration, direction: Direction) -> datetime.timedelta:
    """Give the hours and minutes of a duration, below zero where they lead back."""
    passed = datetime.timedelta(hours=duration.hours, minutes=duration.minutes)
    return passed if direction is Direction.AFTER else -passed


def _moment(anchor: Instant, passed: datetime.timedelta) -> Instant:
    """Add hours and minutes as they pass, whatever clocks do meanwhile."""
    moment = anchor.utc + passed
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


def _days_reached(
    day: datetime.date, deadline: Deadline, offset: Duration, month_end: MonthEnd
) -> set[datetime.date]:
    """Give every day that the offset can reach from a day, whatever the rule that is not stated."""
    reached = {day}
    if _has_days(offset):
        shifted = shift(day, offset, month_end, deadline.direction)
        towards = _DAY if deadline.direction is Direction.BEFORE else -_DAY
        match deadline.counting:
            case Counting.EXCLUSIVE:
                reached = {shifted}
            case Counting.INCLUSIVE:
                reached = {shifted + towards}
            case Counting.NOT_STATED:
                reached = {shifted + towards, shifted}
            case _:
                assert_never(deadline.counting)
    if not (offset.hours or offset.minutes):
        return reached
    try:
        passed = _clock_time(offset, deadline.direction)
        return {moved for start in reached for moved in _hours_reached(start, passed)}
    except OverflowError:
        raise _too_long(offset) from None


def _hours_reached(day: datetime.date, passed: datetime.timedelta) -> set[datetime.date]:
    """Give the days on which hours counted from some moment of a day can end."""
    end = datetime.datetime.combine(day, datetime.time()) + passed
    return {end.date(), (end + _DAY - _MOMENT).date()}


_MOMENT: Final = datetime.timedelta(microseconds=1)


def _one_of(days: Iterable[datetime.date]) -> PartialDate:
    texts = sorted(day.isoformat() for day in days)
    return PartialDate(texts[0] if len(texts) == 1 else f"[{','.join(texts)}]")


def _span(first: datetime.date | None, last: datetime.date | None) -> PartialDate:
    start, end = (".." if day is None else day.isoformat() for day in (first, last))
    return PartialDate(f"{start}/{end}")
