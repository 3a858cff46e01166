"""How many items the fields of the model hold at least, which annotations do not say."""

from typing import Final

from ceasefire_model.declarations import Listing, Resolution, SettlementStep, Statement
from ceasefire_model.disagreements import Disagreement
from ceasefire_model.disputes import Allegation, AppliesIn, AppliesTo, Order
from ceasefire_model.equipment import AnyOfClasses
from ceasefire_model.guarantees import Step
from ceasefire_model.negotiations import Position
from ceasefire_model.parties import AppointedBy, Rotation
from ceasefire_model.places import AgreedLine
from ceasefire_model.promises import Promise
from ceasefire_model.provenance import Derived
from ceasefire_model.unknowns import Unknown

LEAST: Final[dict[tuple[type, str], int]] = {
    (Derived, "inputs"): 1,
    (AnyOfClasses, "classes"): 2,
    (AppointedBy, "parties"): 1,
    (Rotation, "order"): 2,
    (Promise, "by"): 1,
    (Listing, "lines"): 1,
    (Resolution, "by"): 1,
    (Statement, "by"): 1,
    (Step, "measures"): 1,
    (SettlementStep, "manners"): 1,
    (Order, "promises"): 2,
    (AppliesIn, "where"): 1,
    (AppliesTo, "parties"): 1,
    (Allegation, "against"): 1,
    (Allegation, "by"): 1,
    (AgreedLine, "by"): 1,
    (Position, "by"): 1,
    (Disagreement, "clashes"): 1,
    (Unknown, "paths"): 1,
}
"""How many items a field holds at least, where that is not 0."""
