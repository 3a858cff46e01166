"""How many: numbers as firm as their source, and none firmer.

A text says *up to 15,000*, *fewer than 7,500*, *several thousand*. Each is a kind of its own, with
the unit that was counted. There is no arithmetic: a sum over *several thousand* is not a number,
and a comparison across units (35 states, 39 nations) has no answer. What can be asked is which
numbers a quantity allows (`bounds`) and whether two of them can both be right (`compatible`).
"""

import re
from enum import Enum
from typing import Final, TypeAlias, assert_never, final

from attrs import field, frozen

from ceasefire_model.errors import InvalidValue
from ceasefire_model.validation import check


class Unit(Enum):
    """What is counted or measured. An open list: it grows with the texts that are encoded.

    Counting bases stay apart: heads of state, states and nations present at one meeting are three
    numbers and no contradiction.
    """

    PERSONS = "persons"
    """People of any kind."""
    SOLDIERS = "soldiers"
    """Members of armed forces."""
    STAFF = "staff"
    """People who work in a body."""
    LEADERS = "leaders"
    """Heads of state, of government or of organisations, counted together."""
    HEADS_OF_STATE = "heads-of-state"
    """Heads of state alone."""
    HEADS_OF_STATE_OR_GOVERNMENT = "heads-of-state-or-government"
    """Heads of state and heads of government."""
    STATES = "states"
    """States as such, whether or not somebody was there for them."""
    STATES_INVITED = "states-invited"
    """States that were asked to come, whether or not they came."""
    NATIONS = "nations"
    """Nations as a speaker counts them; whether organisations are among them is not known."""
    ORGANISATIONS = "organisations"
    """International organisations."""
    COMPONENTS = "components"
    """Enumerated parts of a text or of a guarantee."""
    TEXTS = "texts"
    """Documents."""
    ITEMS = "items"
    """Things of one class, such as weapons of one calibre."""
    VEHICLES = "vehicles"
    """Vehicles."""
    HOURS = "hours"
    """Hours, as a measure and not as a deadline."""
    DAYS = "days"
    """Days, as a measure and not as a deadline."""
    KILOMETRES = "kilometres"
    """Distance in kilometres."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Currency:
    """Money of one currency, as the unit of an amount.

    Not the amount. Amounts are in whole currency units: GBP 200 million is
    `Exactly(200_000_000, Currency("GBP"))`.

    Attributes:
        code: Three letters of ISO 4217, such as `GBP`.
    """

    code: str = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        if re.fullmatch(r"[A-Z]{3}", self.code) is None:
            raise InvalidValue("Currency", "code", self.code, "three capital letters of ISO 4217")


def _not_below_zero(owner: str, place: str, amount: int) -> None:
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

    amount: int = field(kw_only=False)
    unit: Unit | Currency = field(kw_only=False)

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

    ceiling: int = field(kw_only=False)
    unit: Unit | Currency = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        _not_below_zero("AtMost", "ceiling", self.ceiling)


@final
@frozen(kw_only=True, weakref_slot=False)
class FewerThan:
    """A ceiling that may not be reached: *fewer than 7,500*.

    Attributes:
        limit: The number that it stays below, 1 or more.
        unit: What is counted.
    """

    limit: int = field(kw_only=False)
    unit: Unit | Currency = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.limit < 1:
            raise InvalidValue("FewerThan", "limit", self.limit, "1 or more")


@final
@frozen(kw_only=True, weakref_slot=False)
class AtLeast:
    """A floor that may be reached: *at least 20*, *no fewer than*.

    Attributes:
        floor: The smallest number allowed, 0 or more.
        unit: What is counted.
    """

    floor: int = field(kw_only=False)
    unit: Unit | Currency = field(kw_only=False)

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

    limit: int = field(kw_only=False)
    unit: Unit | Currency = field(kw_only=False)

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

    low: int = field(kw_only=False)
    high: int = field(kw_only=False)
    unit: Unit | Currency = field(kw_only=False)

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

    amount: int = field(kw_only=False)
    unit: Unit | Currency = field(kw_only=False)

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
    unit: Unit | Currency = field(kw_only=False)

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

    unit: Unit | Currency = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


Quantity: TypeAlias = (
    Exactly | AtMost | FewerThan | AtLeast | MoreThan | Between | About | Several | NoLimit
)
"""How many, as firmly as somebody said it."""


class Basis(Enum):
    """In which sense a number is meant. Numbers on different bases never dispute each other."""

    AUTHORISED = "authorised"
    """Allowed by the text that governs it."""
    PLANNED = "planned"
    """Foreseen by those who would carry it out."""
    PROPOSED = "proposed"
    """Put forward by somebody and not, or not yet, taken up."""
    POSSIBLE = "possible"
    """Named as something that could be."""
    ACTUAL = "actual"
    """Counted or estimated as it stands."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Figure:
    """A quantity together with the sense in which it is meant.

    Attributes:
        amount: How many.
        basis: Whether that many are authorised, planned, proposed, possible or actual.
    """

    amount: Quantity = field(kw_only=False)
    basis: Basis = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


def bounds(quantity: Quantity) -> tuple[int | None, int | None]:
    """Give the smallest and greatest number that a quantity allows.

    Args:
        quantity: Any quantity.

    Returns:
        Both ends included. `None` for an end that the wording does not fix; *about* and *several*
        fix neither, and are not turned into a guess.
    """
    match quantity:
        case Exactly(amount=amount):
            return amount, amount
        case AtMost(ceiling=ceiling):
            return 0, ceiling
        case FewerThan(limit=limit):
            return 0, limit - 1
        case AtLeast(floor=floor):
            return floor, None
        case MoreThan(limit=limit):
            return limit + 1, None
        case Between(low=low, high=high):
            return low, high
        case About() | Several() | NoLimit():
            return None, None
        case _:
            assert_never(quantity)


_HEDGED: Final = (About, Several)


def compatible(one: Quantity, other: Quantity) -> bool | None:
    """Say whether one number could satisfy both quantities.

    Args:
        one: A quantity.
        other: Another.

    Returns:
        Whether their ranges share a number; `None` where it cannot be told, because the units
        differ or one of the two is hedged or vague.
    """
    if one.unit != other.unit or isinstance(one, _HEDGED) or isinstance(other, _HEDGED):
        return one == other or None
    (low, high), (other_low, other_high) = bounds(one), bounds(other)
    return not (_above(low, other_high) or _above(other_low, high))


def _above(low: int | None, high: int | None) -> bool:
    return low is not None and high is not None and low > high
