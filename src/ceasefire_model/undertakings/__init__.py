"""Everything promised that is neither people on the ground nor a guarantee.

Support, training, funding, monitoring, building, negotiating, permitting, submitting to a vote:
each is an undertaking with an action, and with what that action needs to be said precisely.

A limit is an undertaking of a special sort, with a record of its own: how many, of what, where.
"""

from ceasefire_model.undertakings.actions import Action
from ceasefire_model.undertakings.items import Item, Means
from ceasefire_model.undertakings.limits import Limit, LimitForm
from ceasefire_model.undertakings.records import Undertaking
from ceasefire_model.undertakings.subjects import (
    ActKind,
    Category,
    Effect,
    LegalBasis,
    PersonState,
    SiteKind,
    Tally,
)

__all__ = [
    "ActKind",
    "Action",
    "Category",
    "Effect",
    "Item",
    "LegalBasis",
    "Limit",
    "LimitForm",
    "Means",
    "PersonState",
    "SiteKind",
    "Tally",
    "Undertaking",
]
