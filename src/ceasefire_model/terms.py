"""When a promise falls due, and how long it lasts.

A deadline is an anchor, an offset, a direction, a bound and a counting rule: *within 24 hours of a
breach*, *no later than six months before the end*. It becomes a date only when the anchor has one.
"""

from enum import Enum
from typing import Final, TypeAlias, assert_never, final

from attrs import field, frozen

from ceasefire_model.conditions import Condition
from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import EventId, PartyId
from ceasefire_model.times import Duration, Length, PartialDate, When
from ceasefire_model.validation import alias, check


class Bound(Enum):
    """On which side of a moment action is allowed, once that moment has been reckoned.

    Not the `Direction`, which says on which side of the anchor the moment itself lies.
    """

    WITHIN = "within"
    """Not later than the moment."""
    FROM = "from"
    """Not earlier than the moment."""
    AT = "at"
    """At the moment."""
    BEFORE = "before"
    """Earlier than the moment: before it has come, not before the anchor it is reckoned from."""
    PROMPTLY = "promptly"
    """Not earlier than the moment, and then as soon as possible: *forthwith*, *without delay*."""


class Direction(Enum):
    """On which side of its anchor the moment of a deadline lies."""

    AFTER = "after"
    """As long after the anchor as the offset says."""
    BEFORE = "before"
    """As long before the anchor as the offset says: *six months before the end of the period*."""


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

    Not a date: it has one only once its anchor has. The offset leads from the anchor to a moment,
    and the bound says on which side of that moment action is allowed. *At least 48 hours before a
    flight* is an offset of 48 hours, `Direction.BEFORE` and `Bound.WITHIN`.

    Attributes:
        anchor: The event from which it is reckoned.
        offset: How far from the anchor the moment lies; `None` where it is the anchor itself.
        bound: On which side of that moment action is allowed.
        counting: Whether the anchor's own day or hour counts.
        direction: On which side of the anchor the moment lies.
    """

    anchor: EventId = field(kw_only=False)
    offset: Duration | None = field(default=None, kw_only=False)
    bound: Bound = Bound.WITHIN
    counting: Counting = Counting.NOT_STATED
    direction: Direction = Direction.AFTER

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.offset is None and self.direction is Direction.BEFORE:
            expected = "AFTER, for without an offset the moment is the anchor itself"
            raise InvalidValue("Deadline", "direction", self.direction, expected)


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


@final
@frozen(kw_only=True, weakref_slot=False)
class OnDate:
    """When something is to be done, by a date in the text: *by 20 November*.

    Not a `Deadline`, which is reckoned from an event. Translations of one text can differ in the
    bound: *before*, *by*, *from*.

    Attributes:
        date: The date or moment.
        bound: On which side of it action is allowed.
    """

    date: When = field(kw_only=False)
    bound: Bound = field(default=Bound.WITHIN, kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Window:
    """From when to when something is to be done.

    Not a `Target`, before whose first time nothing is barred.

    Attributes:
        opens: Not before this; its bound is `FROM`.
        closes: Not after this; its bound is `WITHIN` or `BEFORE`.
    """

    opens: Deadline | OnDate = field(kw_only=False)
    closes: Deadline | OnDate = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.opens.bound is not Bound.FROM:
            expected = "FROM, for nothing is to be done before a window opens"
            raise InvalidValue("Window", "opens.bound", self.opens.bound, expected)
        _is_last("Window", "closes", self.closes)


@final
@frozen(kw_only=True, weakref_slot=False)
class Target:
    """A time that is aimed at, and a last one: *within a year, at the latest within 18 months*.

    *As soon as possible and not later than 15 days after the signature* has as its aim the
    signature with `Bound.PROMPTLY`. Not a `Window`: what is done before the time aimed at is done
    in time.

    Attributes:
        aim: When it is meant to be done.
        latest: When it must have been done; its bound is `WITHIN` or `BEFORE`.
    """

    aim: Deadline | OnDate = field(kw_only=False)
    latest: Deadline | OnDate = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        _is_last("Target", "latest", self.latest)


_LAST: Final = frozenset({Bound.WITHIN, Bound.BEFORE})
"""Bounds by which a time is a last one."""


def _is_last(owner: str, place: str, time: Deadline | OnDate) -> None:
    if time.bound not in _LAST:
        expected = "WITHIN or BEFORE, for it is a last time"
        raise InvalidValue(owner, f"{place}.bound", time.bound, expected)


@final
@frozen(kw_only=True, weakref_slot=False)
class Recurring:
    """Something that is due again and again: *every six months*, *at least twice a month*.

    Attributes:
        every: How much time lies between, or in which stretch of time it is due so many times.
        since: The event from which it is counted; `None` where none is named.
        times: How many times in each such stretch, at least 1.
        at_least: Whether that is the least frequency, so that it may be done more often.
    """

    every: Duration = field(kw_only=False)
    since: EventId | None = None
    times: int = 1
    at_least: bool = False

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.times < 1:
            raise InvalidValue("Recurring", "times", self.times, "1 or more")


Due: TypeAlias = Deadline | OnDate | Window | Target | Recurring
"""When something is to be done."""

alias(Due, "Due")


def awaited(due: Due) -> tuple[EventId, ...]:
    """Give the events that must have happened before the time for something begins to run.

    Args:
        due: When it is to be done.

    Returns:
        The anchor, where the moment lies after it; of a window the anchor of its opening, and of a
        target that of the time aimed at. What is to be done before an event does not wait for it.
    """
    match due:
        case Deadline(anchor=anchor):
            before = due.offset is None and due.bound is Bound.BEFORE
            return () if before or due.direction is Direction.BEFORE else (anchor,)
        case OnDate():
            return ()
        case Window(opens=first) | Target(aim=first):
            return awaited(first)
        case Recurring(since=since):
            return () if since is None else (since,)
        case _:
            assert_never(due)


@final
@frozen(kw_only=True, weakref_slot=False)
class Until:
    """Something lasts until a condition is met: *until expressly superseded*.

    Attributes:
        condition: What ends it.
    """

    condition: Condition = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Indefinite:
    """It is stated that something lasts without an end.

    Not `Unstated`: a text that is silent about its end has not excluded one.
    """


Lasting: TypeAlias = Term | Period | Until | Indefinite
"""How long something lasts."""

alias(Lasting, "Lasting")


class RenewalManner(Enum):
    """How a term is renewed."""

    AUTOMATIC = "automatic"
    """By itself, unless somebody who may do so prevents it in time."""
    BY_AGREEMENT = "by-agreement"
    """Only if those concerned agree."""
    BY_DECISION = "by-decision"
    """Only if somebody decides it."""
    POSSIBLE = "possible"
    """It can be renewed; how is not said."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Renewal:
    """How a term goes on after its end.

    Not an extension that has been granted, which is a new claim on the term.

    Attributes:
        manner: By itself, by agreement, by decision, or in a way that is not said.
        length: For how long each time; `None` where the text does not say.
        blocked_by: Who may prevent it by saying so, or whose agreement or decision it needs.
        notice: How long before the end they must say so; `None` where no time is stated.
        consulted: Who is to be consulted.
    """

    manner: RenewalManner = field(kw_only=False)
    length: Length | None = None
    blocked_by: tuple[PartyId, ...] = ()
    notice: Duration | None = None
    consulted: tuple[PartyId, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Exit:
    """That a party may leave, and how.

    Not the notice itself, which is an `Event`.

    Attributes:
        by: Who may leave; empty where every party may.
        notice: How long after the notice it takes effect; `None` where no time is stated.
        counting: Whether the day of the notice counts.
        to: To whom notice is given; `None` where nobody is named.
        written: Whether it must be in writing, where the text says so; `None` where it does not.
    """

    by: tuple[PartyId, ...] = ()
    notice: Duration | None = None
    counting: Counting = Counting.NOT_STATED
    to: PartyId | None = None
    written: bool | None = None

    def __attrs_post_init__(self) -> None:
        check(self)
