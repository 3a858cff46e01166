"""Whether a promise is applied, and how far it has been kept.

Who suspends a duty says that it need not be kept for the time being; who breaks it says nothing.
One side's suspension is another's breach, so both are claims, each with its holder and day.
"""

from enum import Enum
from typing import final

from attrs import field, frozen

from ceasefire_model.conditions import Condition
from ceasefire_model.identifiers import PartyId, PlaceId
from ceasefire_model.validation import check


class Applied(Enum):
    """Whether a promise is applied."""

    APPLIES = "applies"
    """It is applied."""
    SUSPENDED = "suspended"
    """It is not applied for the time being."""
    ENDED = "ended"
    """It is not applied any more."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Application:
    """Whether a promise is applied, for whom, and until what.

    Not compliance: who suspends a duty says that it need not be kept. What one side calls a
    suspension another calls a breach; both are claims.

    Attributes:
        state: Whether it is applied.
        by: Those who apply, suspend or end it for themselves; empty where it is so for all.
        until: What would change that again; `None` where nothing is stated.
        within: The place to which that is confined; `None` where it is not.
    """

    state: Applied = field(kw_only=False)
    by: tuple[PartyId, ...] = ()
    until: Condition | None = None
    within: PlaceId | None = None

    def __attrs_post_init__(self) -> None:
        check(self)


class Kept(Enum):
    """How far a promise has been kept."""

    KEPT = "kept"
    """It has been kept."""
    PARTLY_KEPT = "partly-kept"
    """It has been kept in part."""
    LATE = "late"
    """It was not kept in time."""
    NOT_KEPT = "not-kept"
    """It has not been kept."""
    WAIVED = "waived"
    """Those to whom it is owed do not insist on it."""
    DEFERRED = "deferred"
    """Those to whom it is owed have allowed it to be kept later."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Compliance:
    """How far a promise has been kept, by whom.

    Not an allegation of a breach, nor a commission's determination.

    Attributes:
        state: How far.
        by: Whose performance that is; empty where it is that of all who act.
        verified_by: Who has found that out; `None` where nobody is named.
    """

    state: Kept = field(kw_only=False)
    by: tuple[PartyId, ...] = ()
    verified_by: PartyId | None = None

    def __attrs_post_init__(self) -> None:
        check(self)
