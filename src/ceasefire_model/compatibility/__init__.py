"""Which values of one field can both be right, and which claim denies another.

Two accounts that differ need not contradict each other. One may be less precise, leave something
out, put the same parts in another order, or speak of another unit, basis or place. So values are
compared part by part, and count as incompatible only where a part of the one excludes a part of
the other.

What cannot be told from the two values alone counts as compatible: a deadline that is reckoned from
an event beside a date, a number of years beside a period of the calendar, a number that its source
hedges.
"""

from ceasefire_model.compatibility.clauses import (
    alike_conditions,
    compatible_conditions,
    compatible_dates,
    compatible_dues,
    compatible_lastings,
)
from ceasefire_model.compatibility.values import alike, compatible_values, denies
from ceasefire_model.compatibility.whereabouts import (
    belong_together,
    compatible_locations,
    nested,
)

__all__ = [
    "alike",
    "alike_conditions",
    "belong_together",
    "compatible_conditions",
    "compatible_dates",
    "compatible_dues",
    "compatible_lastings",
    "compatible_locations",
    "compatible_values",
    "denies",
    "nested",
]
