"""How many: numbers as firm as their source, and none firmer.

A text says *up to 15,000*, *fewer than 7,500*, *several thousand*, *all*. Each is a kind of its
own, with the unit that was counted. There is no arithmetic: a sum over *several thousand* is not a
number, and a comparison across units (35 states, 39 nations) has no answer. What can be asked is
which numbers a quantity allows (`bounds`) and whether two of them can both be right (`compatible`).
"""

from ceasefire_model.quantities.figures import Basis, Figure, Rate, RateWindow, Ratio, Share
from ceasefire_model.quantities.numbers import (
    About,
    All,
    AtLeast,
    AtMost,
    Between,
    Exactly,
    FewerThan,
    MoreThan,
    NoLimit,
    Quantity,
    Several,
    bounds,
    compatible,
)

__all__ = [
    "About",
    "All",
    "AtLeast",
    "AtMost",
    "Basis",
    "Between",
    "Exactly",
    "FewerThan",
    "Figure",
    "MoreThan",
    "NoLimit",
    "Quantity",
    "Rate",
    "RateWindow",
    "Ratio",
    "Several",
    "Share",
    "bounds",
    "compatible",
]
