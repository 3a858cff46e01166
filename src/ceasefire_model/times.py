"""When: dates as precise as their source, moments with their local time, and lengths of time.

Three words that are not interchangeable:

* a `PartialDate` is what a source says of a day: `2026-01-06`, `2026-01`, `2026-01-06~`. It has an
  earliest and a latest possible day, and no more precision than was written;
* an `Instant` is a moment on a clock somewhere: its local time, offset and zone are kept;
* a `Duration` is a length of time in the units in which it was agreed: twelve months are not
  365 days, and 24 hours are not one day.
"""

import calendar
import datetime
import re
from typing import Final, TypeAlias, final

from attrs import field, frozen

from ceasefire_model.errors import InvalidValue
from ceasefire_model.validation import check

_POINT: Final = re.compile(
    r"(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|XXXX)"
    r"(-(?P<month>[0-9]{2}|XX)(-(?P<day>[0-9]{2}|XX))?)?(?P<qualifier>[?~%])?"
)
_EDTF: Final = (
    "a date in EDTF such as '2026-01-06', '2026-01', '2026-01~' or '2026-01-24/2026-01-25'"
)


@final
@frozen(kw_only=True, weakref_slot=False)
class PartialDate:
    """A day, month or year, or a span of days, exactly as precise as its source.

    Written in the Extended Date/Time Format, levels 0 and 1 without seasons and without times:
    `2026`, `2026-01`, `2026-01-06`, unspecified digits (`2026-XX-06` is not one of them, for it
    has no earliest and latest day of use; `202X` and `2026-XX` are), the qualifiers `?`
    (uncertain), `~` (approximate) and `%` (both), and intervals such as `2026-01-24/2026-01-25`,
    with `..` for an open end and nothing for an unknown one. Of level 2, one of several dates is
    written `[2008-01-15,2008-01-16]`, and a day whose year is not told `XXXX-02-20`; the latter has
    no earliest and no latest day. Not a moment on a clock: that is an `Instant`.

    Two dates are equal when they are written alike. `2026-01` is no day, and is neither before nor
    after `2026-01-06`; compare `earliest` and `latest`.

    Attributes:
        edtf: The date as written, such as `2026-01-06`.

    Source: ISO 8601-2:2019, clause 4 (EDTF).
    """

    edtf: str = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        first, latest = self._bounds
        if first is not None and latest is not None and first > latest:
            raise InvalidValue(
                "PartialDate", "edtf", self.edtf, "an interval that ends after it starts"
            )

    @property
    def earliest(self) -> datetime.date | None:
        """The first day that it can mean; `None` for an open or unknown start."""
        return self._bounds[0]

    @property
    def latest(self) -> datetime.date | None:
        """The last day that it can mean; `None` for an open or unknown end."""
        return self._bounds[1]

    @property
    def is_day(self) -> bool:
        """Whether it is one certain day."""
        return re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", self.edtf) is not None

    @property
    def choices(self) -> tuple["PartialDate", ...]:
        """The dates of which it is one; itself alone where it is no choice between several."""
        if not self.edtf.startswith("["):
            return (self,)
        return tuple(map(PartialDate, self.edtf[1:-1].split(",")))

    @property
    def is_approximate(self) -> bool:
        """Whether its source calls it approximate (`~` or `%`); how much to widen it is yours."""
        return any(mark in self.edtf for mark in "~%")

    @property
    def is_uncertain(self) -> bool:
        """Whether its source calls it uncertain (`?` or `%`)."""
        return any(mark in self.edtf for mark in "?%")

    @property
    def _bounds(self) -> tuple[datetime.date | None, datetime.date | None]:
        if self.edtf.startswith("["):
            return self._one_of()
        start, slash, end = self.edtf.partition("/")
        if not slash:
            return self._days(start)
        if start in {"", ".."} and end in {"", ".."}:
            raise InvalidValue("PartialDate", "edtf", self.edtf, _EDTF)
        if "XXXX" in self.edtf:
            raise InvalidValue("PartialDate", "edtf", self.edtf, "an interval whose years are told")
        first = None if start in {"", ".."} else self._days(start)[0]
        last = None if end in {"", ".."} else self._days(end)[1]
        return first, last

    def _one_of(self) -> tuple[datetime.date | None, datetime.date | None]:
        points = self.edtf[1:-1].split(",")
        days = [self._days(point) for point in points]
        first = [day for day, _ in days if day is not None]
        if not self.edtf.endswith("]") or len(set(points)) < 2 or first != sorted(first):  # noqa: PLR2004 - one date needs no choice
            expected = "at least two dates in order, such as '[2008-01-15,2008-01-16]'"
            raise InvalidValue("PartialDate", "edtf", self.edtf, expected)
        if len(first) < len(points):
            raise InvalidValue("PartialDate", "edtf", self.edtf, "dates whose years are told")
        return days[0][0], max(day for _, day in days if day is not None)

    def _days(self, point: str) -> tuple[datetime.date | None, datetime.date | None]:
        found = _POINT.fullmatch(point)
        if found is None:
            raise InvalidValue("PartialDate", "edtf", self.edtf, _EDTF)
        year, month, day = found["year"], found["month"], found["day"]
        whole = year != "XXXX" or day is not None  # a year that is not told needs its day
        if not whole or (month and "X" in year and year != "XXXX"):
            raise InvalidValue("PartialDate", "edtf", self.edtf, _EDTF)
        if "XX" in {month, day} and (year == "XXXX" or (month == "XX" and day not in {None, "XX"})):
            raise InvalidValue("PartialDate", "edtf", self.edtf, _EDTF)
        try:
            if year == "XXXX":
                _first_day("2000", month, day)
                return None, None
            return _first_day(year, month, day), _last_day(year, month, day)
        except ValueError:
            raise InvalidValue("PartialDate", "edtf", self.edtf, "a date that exists") from None


def _first_day(year: str, month: str | None, day: str | None) -> datetime.date:
    return datetime.date(int(year.replace("X", "0")), _number(month, 1), _number(day, 1))


def _last_day(year: str, month: str | None, day: str | None) -> datetime.date:
    last_year, last_month = int(year.replace("X", "9")), _number(month, 12)
    length = calendar.monthrange(last_year, last_month)[1]
    return datetime.date(last_year, last_month, _number(day, length))


def _number(part: str | None, otherwise: int) -> int:
    return otherwise if part in {None, "XX"} else int(str(part))


# Newer versions of Python read 24:00 as the next day, so the hours are bounded here.
_LOCAL: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?"
)
_OFFSET: Final = re.compile(r"[+-](0[0-9]|1[0-4]):[0-5][0-9]")
_ZONE: Final = re.compile(r"[A-Za-z_]+(/[A-Za-z0-9_+-]+)*")


@final
@frozen(kw_only=True, weakref_slot=False)
class Instant:
    """A moment, with the clock on which it was read.

    Not a `PartialDate`, which has no clock. Two instants are equal when local time, offset and
    zone are equal: 22:17 in Kyiv and 20:17 in London are one moment and two instants. They are
    ordered by that moment, so neither of those two is before the other.

    Attributes:
        local: Date and time on the local clock, to the minute or second: `2026-01-06T22:17`.
        offset: How far that clock was ahead of UTC: `+02:00`.
        zone: Name of the zone in the IANA database, such as `Europe/Kyiv`; `None` where only the
            offset is known. Whether it has that offset on that day is not checked here.

    Source: RFC 3339 and RFC 9557 (local time, offset and zone).
    """

    local: str = field(kw_only=False)
    offset: str = field(kw_only=False)
    zone: str | None = field(default=None, kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        _match(self.local, _LOCAL, "local", "a local time such as '2026-01-06T22:17'")
        _match(self.offset, _OFFSET, "offset", "an offset such as '+02:00'")
        if self.zone is not None:
            _match(self.zone, _ZONE, "zone", "a zone such as 'Europe/Kyiv'")
        try:
            _ = self.utc
        except (ValueError, OverflowError):
            raise InvalidValue("Instant", "local", self.local, "a time that exists") from None

    @property
    def utc(self) -> datetime.datetime:
        """The moment, as an aware `datetime` in UTC."""
        return datetime.datetime.fromisoformat(self.local + self.offset).astimezone(datetime.UTC)

    @property
    def date(self) -> PartialDate:
        """The day on the local clock."""
        return PartialDate(self.local[:10])

    def __lt__(self, other: object) -> bool:
        """Whether it is the earlier moment."""
        if not isinstance(other, Instant):
            return NotImplemented
        return self.utc < other.utc

    def __gt__(self, other: object) -> bool:
        """Whether it is the later moment."""
        if not isinstance(other, Instant):
            return NotImplemented
        return self.utc > other.utc


def _match(value: str, form: re.Pattern[str], place: str, expected: str) -> None:
    if form.fullmatch(value) is None:
        raise InvalidValue("Instant", place, value, expected)


When: TypeAlias = PartialDate | Instant
"""A date as precise as its source, or a moment on a clock."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Duration:
    """A length of time, in the units in which it was agreed.

    Not a span between two days: twelve months from 29 February end on a day that a counting rule
    decides, and 24 hours are not one day when clocks change. Units are therefore never converted,
    and at least one is above zero.

    Attributes:
        years: Calendar years, 0 or more.
        months: Calendar months, 0 or more.
        weeks: Weeks, 0 or more.
        days: Days, 0 or more.
        hours: Hours, 0 or more.
        minutes: Minutes, 0 or more.

    Source: ISO 8601-1:2019, clause 5.5.2 (durations).
    """

    years: int = 0
    months: int = 0
    weeks: int = 0
    days: int = 0
    hours: int = 0
    minutes: int = 0

    def __attrs_post_init__(self) -> None:
        check(self)
        for unit in ("years", "months", "weeks", "days", "hours", "minutes"):
            if getattr(self, unit) < 0:
                raise InvalidValue("Duration", unit, getattr(self, unit), "0 or more")
        if not self.iso.strip("PT"):
            raise InvalidValue("Duration", "days", 0, "at least one unit above 0")

    @property
    def iso(self) -> str:
        """The duration in ISO 8601, such as `P12M` or `PT72H`."""
        days = _designated(
            (self.years, "Y"), (self.months, "M"), (self.weeks, "W"), (self.days, "D")
        )
        clock = _designated((self.hours, "H"), (self.minutes, "M"))
        return f"P{days}T{clock}" if clock else f"P{days}"


def _designated(*parts: tuple[int, str]) -> str:
    return "".join(f"{count}{unit}" for count, unit in parts if count)


@final
@frozen(kw_only=True, weakref_slot=False)
class LongerThan:
    """A length of time of which only a lower bound is known: *more than 15 years*.

    Not a `Duration` of 15 years, which it excludes.

    Attributes:
        duration: The length that it exceeds.
    """

    duration: Duration = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class DurationRange:
    """A length of time between two, both included: *five to eight years*, *up to two years*.

    Not a `Window`, which opens and closes at certain times. Which of two lengths is the greater is
    not checked, for their units are not converted.

    Attributes:
        shortest: The least length; `None` where only a greatest one is stated.
        longest: The greatest length.
    """

    shortest: Duration | None = field(kw_only=False)
    longest: Duration = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.shortest == self.longest:
            expected = "another length than the shortest; one length alone is a Duration"
            raise InvalidValue("DurationRange", "longest", self.longest.iso, expected)


@final
@frozen(kw_only=True, weakref_slot=False)
class Approximately:
    """A length of time that its source hedges: *approximately one year*.

    How far to widen it is the reader's choice. Not a `DurationRange`, whose ends are stated.

    Attributes:
        duration: The length in the wording.
    """

    duration: Duration = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


Length: TypeAlias = Duration | LongerThan | DurationRange | Approximately
"""How long: a duration, or bounds on one."""
