"""The scale of a timeline: where a day stands on it, and which days are marked."""

import calendar
import datetime
from collections.abc import Iterable, Iterator
from typing import Final, final

from attrs import frozen

from ceasefire_model.views.timeline.marks import Mark

_MONTHS: Final = 12
_DAYS_BETWEEN: Final = (1, 2, 5, 10)
"""How many days can lie from tick to tick."""
_YEARS_BETWEEN: Final = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
_MONTHS_BETWEEN: Final = (1, 3, 6, *(years * _MONTHS for years in _YEARS_BETWEEN))
"""How many months can lie from tick to tick."""
_COUNTED_IN_DAYS: Final = 45
"""Up to how many days a tick is a day, and no month."""
_ROOM: Final = 62
"""How much room a tick and its label take."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Scale:
    """Where days stand between the edges of a track.

    Attributes:
        first: The first day.
        last: The last day.
        left: The left edge of the first day.
        width: How wide all days are together.
    """

    first: datetime.date
    last: datetime.date
    left: float
    width: float

    @property
    def days(self) -> int:
        """How many days there are, the first and the last counted."""
        return self.last.toordinal() - self.first.toordinal() + 1

    def start(self, day: datetime.date) -> float:
        """Give the left edge of a day."""
        return self.left + self.width * (day.toordinal() - self.first.toordinal()) / self.days

    def end(self, day: datetime.date) -> float:
        """Give the right edge of a day."""
        return self.start(day) + self.width / self.days


def scale_of(marks: Iterable[Mark], left: float, width: float) -> Scale | None:
    """Give the scale that holds every day of some marks; `None` where they name none."""
    days = [day for mark in marks for day in (mark.first, mark.last) if day is not None]
    if not days:
        return None
    return Scale(first=min(days), last=max(days), left=left, width=width)


def ticks(scale: Scale) -> tuple[tuple[datetime.date, str], ...]:
    """Give the days to be marked on a scale, each with its label, as many as there is room for.

    Args:
        scale: The scale.

    Returns:
        Days, the first of a month, or the first of a year, at equal distances.
    """
    most = max(int(scale.width // _ROOM), 1)
    if scale.days <= _COUNTED_IN_DAYS:
        step = next((s for s in _DAYS_BETWEEN if scale.days <= s * most), _DAYS_BETWEEN[-1])
        first = scale.first.toordinal()
        days = map(datetime.date.fromordinal, range(first, first + scale.days, step))
        return tuple((day, f"{day.day} {calendar.month_abbr[day.month]}") for day in days)
    first, last = (day.year * _MONTHS + day.month - 1 for day in (scale.first, scale.last))
    first += scale.first.day > 1
    counts = (months for months in _steps(first, last) if len(months) <= most)
    months = next(counts, range(0))
    return tuple(_month(month, years=months.step % _MONTHS == 0) for month in months)


def _steps(first: int, last: int) -> Iterator[range]:
    """Give the months to be marked, with ever more from one to the next."""
    for step in _MONTHS_BETWEEN:
        yield range(first + -first % step, last + 1, step)


def _month(months: int, *, years: bool) -> tuple[datetime.date, str]:
    year, month = divmod(months, _MONTHS)
    label = f"{year}" if years else f"{calendar.month_abbr[month + 1]} {year}"
    return datetime.date(year, month + 1, 1), label
