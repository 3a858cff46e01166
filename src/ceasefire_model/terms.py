"""When a promise falls due, and how long it lasts.

A deadline is an anchor, an offset, a bound and a counting rule: *within 24 hours of a breach*. It
becomes a date only when the anchor has one.
"""

from enum import Enum
from typing import final

from attrs import field, frozen

from ceasefire_model.identifiers import EventId
from ceasefire_model.times import Duration, Length, PartialDate
from ceasefire_model.validation import check


class Bound(Enum):
    """On which side of the reckoned moment a deadline allows action."""

    WITHIN = "within"
    """Not later than the moment."""
    FROM = "from"
    """Not earlier than the moment."""
    AT = "at"
    """At the moment."""
    BEFORE = "before"
    """Earlier than the moment."""


class Counting(Enum):
    """Whether the day or hour of the anchor counts."""

    INCLUSIVE = "inclusive"
    """The unit in which the anchor falls is the first."""
    EXCLUSIVE = "exclusive"
    """Counting begins with the unit after the anchor."""
    NOT_STATED = "not-stated"
    """The text names no rule."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Deadline:
    """When something is to be done, reckoned from an event.

    Not a date: it has one only once its anchor has.

    Attributes:
        anchor: The event from which it is reckoned.
        offset: How long after the anchor; `None` for the anchor itself.
        bound: On which side of that moment action is allowed.
        counting: Whether the anchor's own day or hour counts.
    """

    anchor: EventId = field(kw_only=False)
    offset: Duration | None = field(default=None, kw_only=False)
    bound: Bound = Bound.WITHIN
    counting: Counting = Counting.NOT_STATED

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Term:
    """How long something lasts once it has begun.

    Not a deadline, which says when something is to be done.

    Attributes:
        length: How long it lasts.
        start: The event with which it begins; `None` where it begins with what it is the term of.
    """

    length: Length = field(kw_only=False)
    start: EventId | None = None

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Period:
    """Between which days something lasts: *for 2026 and 2027*.

    Not a `Term`, which has a length and begins with an event.

    Attributes:
        dates: The days, months or years, as precisely as stated.
    """

    dates: PartialDate = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
