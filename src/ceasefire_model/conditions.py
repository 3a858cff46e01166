"""What a promise hangs on: a closed language of conditions, with three answers.

Atoms name, by id, what must be so; `AllOf`, `AnyOf` and `Not` join them. *Once a ceasefire enters
into force* is `Happened`, *while it is in force* is `Obtains`: with the second, a guarantee against
attack would end the moment the attack ended the ceasefire. Different wordings are different atoms:
a peace deal, a ceasefire and a credible cessation of hostilities are never taken for each other.

`evaluate` answers yes, no or unknown, given what is known of each atom (strong Kleene logic). It
never guesses: *A and not A* of an unknown A is unknown, and more knowledge never turns a settled
answer round.
"""

from collections.abc import Callable, Iterator
from enum import Enum
from typing import Final, TypeAlias, assert_never, final

from attrs import field, frozen, resolve_types

from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import EventId, PartyId, PromiseId, SituationId, TextId
from ceasefire_model.times import Duration
from ceasefire_model.validation import alias, check


@final
@frozen(kw_only=True, weakref_slot=False)
class Happened:
    """Once something has happened: *once a ceasefire takes hold*.

    Not `Obtains`: what has happened stays so.

    Attributes:
        event: What must have happened.
    """

    event: EventId = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Obtains:
    """While a state of affairs lasts: *as long as the mechanism works*.

    Not `Happened`: a situation may end, and the condition ends with it.

    Attributes:
        situation: What must be the case.
        of: The party of which it must be the case, where one situation is stated of several; `None`
            where the situation says itself of whom.
    """

    situation: SituationId = field(kw_only=False)
    of: PartyId | None = None

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class InForce:
    """Once a text has entered into force, and while it is in force.

    Attributes:
        text: The text.
    """

    text: TextId = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


class Act(Enum):
    """What somebody whose will counts may give."""

    CONSENT = "consent"
    """Agreement to something that would otherwise not be allowed."""
    REQUEST = "request"
    """A call for something to be done."""
    APPROVAL = "approval"
    """A decision, such as a parliament's, without which another may not act."""
    BACKING = "backing"
    """Support that somebody else's action depends on."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Given:
    """Once a party has given its consent, request, approval or backing.

    Attributes:
        act: What must be given.
        by: Who must give it: a host, a parliament, an ally.
        about: The promise that it concerns; `None` where it concerns the promise whose condition
            this is.
    """

    act: Act = field(kw_only=False)
    by: PartyId = field(kw_only=False)
    about: PromiseId | None = None

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Judged:
    """Once somebody has found that a test is met: *a credible cessation of hostilities*.

    What nobody is named to judge is never silently true: with no judge the answer stays unknown
    until it is given.

    Attributes:
        test: What is to be found.
        by: Who finds it; empty where nobody is named.
        of: The party of which it is to be found, where one test is stated of several; `None` where
            the test says itself of whom.
    """

    test: SituationId = field(kw_only=False)
    by: tuple[PartyId, ...] = ()
    of: PartyId | None = None

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Elapsed:
    """Once some time has passed since something happened.

    Attributes:
        duration: How much time.
        since: What it is counted from.
    """

    duration: Duration = field(kw_only=False)
    since: EventId = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


class Standing(Enum):
    """Where a promise stands: whether its time has come, as far as is known.

    Not how firmly it was given, which is `Firmness`, nor how a party stands to a text, which is a
    `Stance`.
    """

    DORMANT = "dormant"
    """Its condition is not met."""
    ACTIVE = "active"
    """Its condition is met, so that it applies."""
    TRIGGERED = "triggered"
    """It is a guarantee that applies, and that against which it assures has come about."""
    DUE = "due"
    """It applies and calls for action now."""
    OVERDUE = "overdue"
    """The time for that action is over, and nobody says that it was taken."""
    KEPT = "kept"
    """What it calls for has been done."""
    SUSPENDED = "suspended"
    """It is not applied for the time being."""
    LAPSED = "lapsed"
    """Its term, or that of the text that contains it, is over."""
    ENDED = "ended"
    """It applies no longer, for somebody has ended it."""
    WITHOUT_STANDING = "without-standing"
    """It is found only in texts that nobody adopted, or nothing is said of it."""
    CONTESTED = "contested"
    """Rival claims lead to different standings."""
    UNDETERMINED = "undetermined"
    """What is known does not settle it."""


_NOT_AWAITED: Final = (Standing.WITHOUT_STANDING, Standing.CONTESTED, Standing.UNDETERMINED)


@final
@frozen(kw_only=True, weakref_slot=False)
class Stands:
    """While another promise has a certain standing: *when the force deploys*.

    What is due or overdue, triggered or kept is active as well, and what has lapsed has ended.

    Attributes:
        promise: The other promise.
        standing: Where it must stand; what cannot be settled, or has no standing, is no such place.
    """

    promise: PromiseId = field(kw_only=False)
    standing: Standing = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.standing in _NOT_AWAITED:
            expected = "a standing that a promise can reach"
            raise InvalidValue("Stands", "standing", self.standing, expected)


@final
@frozen(kw_only=True, weakref_slot=False)
class Unconditional:
    """It is stated that nothing must happen first.

    Not `Unstated`: a text that is silent about conditions has not excluded them.
    """


@final
@frozen(kw_only=True, weakref_slot=False)
class AllOf:
    """Every one of several conditions.

    Attributes:
        conditions: At least two.
    """

    conditions: "tuple[Condition, ...]" = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        _at_least_two("AllOf", self.conditions)


@final
@frozen(kw_only=True, weakref_slot=False)
class AnyOf:
    """At least one of several conditions.

    Attributes:
        conditions: At least two.
    """

    conditions: "tuple[Condition, ...]" = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        _at_least_two("AnyOf", self.conditions)


@final
@frozen(kw_only=True, weakref_slot=False)
class Not:
    """A condition that must not be met.

    Attributes:
        condition: The condition.
    """

    condition: "Condition" = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


Atom: TypeAlias = Happened | Obtains | InForce | Given | Judged | Elapsed | Stands
"""A condition that is not made of others: what can be known or not known by itself."""

Condition: TypeAlias = Atom | Unconditional | AllOf | AnyOf | Not
"""What a promise hangs on."""

alias(Condition, "Condition")

for _joined in (AllOf, AnyOf, Not):
    resolve_types(_joined)


def _at_least_two(owner: str, conditions: "tuple[Condition, ...]") -> None:
    if len(conditions) < 2:  # noqa: PLR2004 - one condition needs no joining
        raise InvalidValue(owner, "conditions", conditions, "at least two conditions")


class Truth(Enum):
    """The answer to a condition."""

    TRUE = "true"
    """It is met."""
    FALSE = "false"
    """It is not met."""
    UNKNOWN = "unknown"
    """What is known does not settle it."""


Valuation: TypeAlias = Callable[[Atom], Truth]
"""What is known of each atom."""

_FALSEST: Final = (Truth.FALSE, Truth.UNKNOWN, Truth.TRUE)
_OPPOSITE: Final = {
    Truth.TRUE: Truth.FALSE,
    Truth.FALSE: Truth.TRUE,
    Truth.UNKNOWN: Truth.UNKNOWN,
}


def evaluate(condition: Condition, valuation: Valuation) -> Truth:
    """Say whether a condition is met, as far as the atoms are known.

    Args:
        condition: What is asked about.
        valuation: The answer for each atom. It is asked for atoms only.

    Returns:
        The answer in strong Kleene logic: unknown unless what is known settles it.

    Source: S. C. Kleene, Introduction to Metamathematics (1952), section 64.
    """
    match condition:
        case Unconditional():
            return Truth.TRUE
        case Not(condition=inner):
            return _OPPOSITE[evaluate(inner, valuation)]
        case AllOf(conditions=parts):
            return min((evaluate(part, valuation) for part in parts), key=_FALSEST.index)
        case AnyOf(conditions=parts):
            return max((evaluate(part, valuation) for part in parts), key=_FALSEST.index)
        case Happened() | Obtains() | InForce() | Given() | Judged() | Elapsed() | Stands():
            return valuation(condition)
        case _:
            assert_never(condition)


def atoms(condition: Condition) -> Iterator[Atom]:
    """Give the atoms of a condition, in reading order, repeated as often as they occur.

    Args:
        condition: Any condition.

    Yields:
        Its atoms; none for `Unconditional`.
    """
    match condition:
        case Unconditional():
            return
        case Not(condition=inner):
            yield from atoms(inner)
        case AllOf(conditions=parts) | AnyOf(conditions=parts):
            for part in parts:
                yield from atoms(part)
        case Happened() | Obtains() | InForce() | Given() | Judged() | Elapsed() | Stands():
            yield condition
        case _:
            assert_never(condition)


def judges(condition: Condition) -> tuple[tuple[Judged, tuple[PartyId, ...]], ...]:
    """List what somebody must find before a condition is met, and who that is.

    Args:
        condition: Any condition.

    Returns:
        Each test with those who judge it, in reading order; nobody where none is named. Where
        several are named, the text may leave open whether one of them suffices.
    """
    return tuple((atom, atom.by) for atom in atoms(condition) if isinstance(atom, Judged))
