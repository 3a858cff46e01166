"""Quantities: one number, a ceiling, a floor, a range, a vague plural, or all there are."""

import math
from typing import Final, TypeAlias, assert_never, final

from attrs import field, frozen

from ceasefire_model.errors import InvalidValue
from ceasefire_model.units import Amount, Currency, Parts, Unit, is_counted
from ceasefire_model.validation import alias, check


def _not_below_zero(owner: str, place: str, amount: Amount) -> None:
    if amount < 0:
        raise InvalidValue(owner, place, amount, "0 or more")


@final
@frozen(kw_only=True, weakref_slot=False)
class Exactly:
    """One number, stated as such.

    Not `About`, which a source hedges.

    Attributes:
        amount: The number, 0 or more.
        unit: What is counted.
    """

    amount: Amount = field(kw_only=False)
    unit: Unit | Currency | Parts = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        _not_below_zero("Exactly", "amount", self.amount)


@final
@frozen(kw_only=True, weakref_slot=False)
class AtMost:
    """A ceiling that may be reached: *up to 15,000*, *no more than*.

    Not `FewerThan`, whose ceiling may not be reached; not a plan to reach it.

    Attributes:
        ceiling: The greatest number allowed, 0 or more.
        unit: What is counted.
    """

    ceiling: Amount = field(kw_only=False)
    unit: Unit | Currency | Parts = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        _not_below_zero("AtMost", "ceiling", self.ceiling)


@final
@frozen(kw_only=True, weakref_slot=False)
class FewerThan:
    """A ceiling that may not be reached: *fewer than 7,500*.

    Attributes:
        limit: The number that it stays below, above 0.
        unit: What is counted.
    """

    limit: Amount = field(kw_only=False)
    unit: Unit | Currency | Parts = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.limit <= 0:
            raise InvalidValue("FewerThan", "limit", self.limit, "above 0")


@final
@frozen(kw_only=True, weakref_slot=False)
class AtLeast:
    """A floor that may be reached: *at least 20*, *no fewer than*.

    Attributes:
        floor: The smallest number allowed, 0 or more.
        unit: What is counted.
    """

    floor: Amount = field(kw_only=False)
    unit: Unit | Currency | Parts = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        _not_below_zero("AtLeast", "floor", self.floor)


@final
@frozen(kw_only=True, weakref_slot=False)
class MoreThan:
    """A floor that is exceeded: *more than 600*.

    Attributes:
        limit: The number that it exceeds, 0 or more.
        unit: What is counted.
    """

    limit: Amount = field(kw_only=False)
    unit: Unit | Currency | Parts = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        _not_below_zero("MoreThan", "limit", self.limit)


@final
@frozen(kw_only=True, weakref_slot=False)
class Between:
    """A range with both ends included: *15,000 to 30,000*.

    Not two rival figures, which are two claims.

    Attributes:
        low: The smallest number, 0 or more.
        high: The greatest number, above `low`.
        unit: What is counted.
    """

    low: Amount = field(kw_only=False)
    high: Amount = field(kw_only=False)
    unit: Unit | Currency | Parts = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        _not_below_zero("Between", "low", self.low)
        if self.high <= self.low:
            raise InvalidValue("Between", "high", self.high, f"a number above low ({self.low})")


@final
@frozen(kw_only=True, weakref_slot=False)
class About:
    """A number that its source hedges: *around 40*, *some 71,000*.

    How far to widen it is the reader's choice, so it has no bounds of its own.

    Attributes:
        amount: The number in the wording, 0 or more.
        unit: What is counted.
    """

    amount: Amount = field(kw_only=False)
    unit: Unit | Currency | Parts = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        _not_below_zero("About", "amount", self.amount)


@final
@frozen(kw_only=True, weakref_slot=False)
class Several:
    """A plural without a number: *several thousand*, *a long way*.

    Not an absence: something was said, and it is vague.

    Attributes:
        wording: The words, in the language of the record: `several thousand`.
        unit: What is counted.
    """

    wording: str = field(kw_only=False)
    unit: Unit | Currency | Parts = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class NoLimit:
    """It is stated that there is no ceiling.

    Not `Unstated`: a text that is silent about a ceiling has not excluded one.

    Attributes:
        unit: What is not limited.
    """

    unit: Unit | Currency | Parts = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class All:
    """Everyone or everything that is counted, however many that is: *all prisoners*, *all for all*.

    Not a number, also where one could be found out, and not `Unstated`: the text says how many it
    means. Not `NoLimit`, which says that as many as one likes are allowed.

    Attributes:
        unit: What is counted.
    """

    unit: Unit | Currency | Parts = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


Quantity: TypeAlias = (
    Exactly | AtMost | FewerThan | AtLeast | MoreThan | Between | About | Several | NoLimit | All
)
"""How many, as firmly as somebody said it."""

alias(Quantity, "Quantity")


def bounds(quantity: Quantity) -> tuple[Amount | None, Amount | None]:
    """Give the smallest and greatest number that a quantity allows.

    Args:
        quantity: Any quantity.

    Returns:
        Both ends. Of a counted unit they are included; of a measured one, *fewer than* and *more
        than* do not reach theirs. `None` for an end that the wording does not fix; *about*,
        *several* and *all* fix neither, and are not turned into a guess.
    """
    counted = is_counted(quantity.unit)
    match quantity:
        case Exactly(amount=amount):
            return amount, amount
        case AtMost(ceiling=ceiling):
            return 0, ceiling
        case FewerThan(limit=limit):
            return 0, math.ceil(limit) - 1 if counted else limit
        case AtLeast(floor=floor):
            return floor, None
        case MoreThan(limit=limit):
            return math.floor(limit) + 1 if counted else limit, None
        case Between(low=low, high=high):
            return low, high
        case About() | Several() | NoLimit() | All():
            return None, None
        case _:
            assert_never(quantity)


_NO_RANGE: Final = (About, Several, All)
"""Quantities that say something and fix no range of numbers."""


def compatible(one: Quantity, other: Quantity) -> bool | None:
    """Say whether one number could satisfy both quantities.

    Args:
        one: A quantity.
        other: Another.

    Returns:
        Whether their ranges share a number; `None` where it cannot be told, because the units
        differ, or one of the two is hedged, vague, or *all*.
    """
    if one.unit != other.unit or isinstance(one, _NO_RANGE) or isinstance(other, _NO_RANGE):
        return one == other or None
    (low, high), (other_low, other_high) = bounds(one), bounds(other)
    # Of a measured unit, a strict quantity does not reach its own end.
    measured = not is_counted(one.unit)
    lacks_low = measured and (isinstance(one, MoreThan) or isinstance(other, FewerThan))
    lacks_high = measured and (isinstance(one, FewerThan) or isinstance(other, MoreThan))
    return not (
        _apart(low, other_high, touching=lacks_low) or _apart(other_low, high, touching=lacks_high)
    )


def _apart(low: Amount | None, high: Amount | None, *, touching: bool) -> bool:
    """Say whether one range begins above the end of another; if `touching`, also right at it."""
    if low is None or high is None:
        return False
    return low >= high if touching else low > high
