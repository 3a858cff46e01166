"""Figures: a quantity, flow, ratio or share, together with the sense in which it is meant."""

from enum import Enum
from typing import final

from attrs import field, frozen

from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import PromiseId
from ceasefire_model.quantities.numbers import Quantity
from ceasefire_model.times import Duration, PartialDate
from ceasefire_model.units import Amount, Parts, Unit
from ceasefire_model.validation import check


class RateWindow(Enum):
    """How the time of a rate is laid."""

    CALENDAR = "calendar"
    """By calendar months or years: what is left over in one does not carry into the next."""
    ROLLING = "rolling"
    """In any stretch of that length."""
    NOT_STATED = "not-stated"
    """The text does not say."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Rate:
    """A flow: so many in each stretch of time. *Up to 35,000 a calendar month*.

    Not a stock, which is how many there are at one time.

    Attributes:
        quantity: How many in each stretch.
        per: The length of a stretch.
        window: How the stretches are laid.
    """

    quantity: Quantity = field(kw_only=False)
    per: Duration = field(kw_only=False)
    window: RateWindow = RateWindow.NOT_STATED

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Ratio:
    """So many of one thing for each of another: *fifteen for each*.

    Not a `Rate`, which is over time.

    Attributes:
        amount: How many of the one.
        unit: What is counted.
        per: One of what it is counted for.
    """

    amount: Amount = field(kw_only=False)
    unit: Unit = field(kw_only=False)
    per: Unit = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.amount < 0:
            raise InvalidValue("Ratio", "amount", self.amount, "0 or more")


@final
@frozen(kw_only=True, weakref_slot=False)
class Share:
    """A part of a whole: *30 per cent of the arms*, *two thirds of the seats*, *half of the rest*.

    Not a `Ratio`, which sets one thing against another. Who has the share is said by the record
    that holds it: shares of several parties are several records.

    Attributes:
        portion: How large the part is, in hundredths (`Unit.PERCENT`) or other `Parts`.
        of: The promise whose amount, people or things are the whole; `None` where the whole is what
            the record itself is about, such as the revenue it names.
        after: Promises whose shares are taken from the whole first, so that the portion is one of
            what is left; empty where nothing is.
    """

    portion: Quantity = field(kw_only=False)
    of: PromiseId | None = field(default=None, kw_only=False)
    after: tuple[PromiseId, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.portion.unit is not Unit.PERCENT and not isinstance(self.portion.unit, Parts):
            unit = self.portion.unit
            raise InvalidValue("Share", "portion.unit", unit, "Unit.PERCENT, or Parts of a whole")


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
    """Counted as it stands."""
    ESTIMATED = "estimated"
    """Estimated as it stands, by somebody who did not count."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Figure:
    """A quantity together with the sense in which it is meant.

    Attributes:
        amount: How many: at one time, or in each stretch of time, or for each of another thing, or
            which part of a whole.
        basis: In which sense: authorised, planned, proposed, possible, actual or estimated.
        period: The calendar or fiscal period that it covers; `None` where it covers none.
    """

    amount: Quantity | Rate | Ratio | Share = field(kw_only=False)
    basis: Basis = field(kw_only=False)
    period: PartialDate | None = None

    def __attrs_post_init__(self) -> None:
        check(self)
