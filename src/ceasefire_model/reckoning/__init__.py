"""Reckoning with dates: which came first, and on which day a deadline falls.

Sources give dates without days and deadlines without counting rules, so the answers have three
values, or are dates as imprecise as what they are reckoned from. Nothing is rounded to a day that
no source supports.
"""

from ceasefire_model.reckoning.days import MonthEnd, is_before, reckon, shift
from ceasefire_model.reckoning.dues import ends, falls, leaves, objection_closes

__all__ = [
    "MonthEnd",
    "ends",
    "falls",
    "is_before",
    "leaves",
    "objection_closes",
    "reckon",
    "shift",
]
