"""What amounts settle: the number below or above which none of their claims allows anything."""

from collections.abc import Iterable
from typing import Any, NamedTuple, TypeAlias, assert_never

from ceasefire_model.provenance import Claim
from ceasefire_model.quantities import (
    Basis,
    Figure,
    Quantity,
    Rate,
    RateWindow,
    Ratio,
    Share,
    bounds,
)
from ceasefire_model.times import Duration
from ceasefire_model.units import Amount, Currency, Parts, Unit

Measure: TypeAlias = tuple[Unit | Currency | Parts, Duration | None, RateWindow | None]
"""What is counted, and in which stretch of time; only like measures are compared."""


class Range(NamedTuple):
    """The numbers that claims allow, taken together as widely as they can be read."""

    measure: Measure
    """What is counted."""
    low: Amount | None
    """The smallest number that one of them allows; `None` where one of them fixes none."""
    high: Amount | None
    """The greatest number that one of them allows; `None` where one of them fixes none."""


def widest(claims: Iterable[Claim[Any]], *bases: Basis) -> Range | None:
    """Give the numbers that some claims of an amount allow.

    Args:
        claims: A field of claims.
        bases: The senses that count; every sense where none is named.

    Returns:
        The widest range; `None` where nobody states a number, or the claims do not count alike.
    """
    figures = [
        claim.value
        for claim in claims
        if not claim.denies
        and isinstance(claim.value, Figure)
        and (not bases or claim.value.basis in bases)
    ]
    ranges = [found for figure in figures if (found := _range(figure)) is not None]
    if not ranges or len(ranges) < len(figures) or len({each.measure for each in ranges}) > 1:
        return None
    lows = [each.low for each in ranges if each.low is not None]
    highs = [each.high for each in ranges if each.high is not None]
    return Range(
        ranges[0].measure,
        min(lows) if len(lows) == len(ranges) else None,
        max(highs) if len(highs) == len(ranges) else None,
    )


def _range(figure: Figure) -> Range | None:
    match figure.amount:
        case Ratio() | Share():
            return None
        case Rate(quantity=quantity, per=per, window=window):
            return _of(quantity, per, window)
        case _:
            return None if figure.period is not None else _of(figure.amount, None, None)


def _of(quantity: Quantity, per: Duration | None, window: RateWindow | None) -> Range:
    low, high = bounds(quantity)
    return Range((quantity.unit, per, window), low, high)


def told(measure: Measure, amount: Amount | None) -> str:
    """Write a number with its unit for a message.

    Args:
        measure: What is counted.
        amount: How many.

    Returns:
        Such as `15000 soldiers` or `35000 soldiers per P1M`.
    """
    unit, per, _ = measure
    return f"{amount} {_named(unit)}" + (f" per {per.iso}" if per is not None else "")


def _named(unit: Unit | Currency | Parts) -> str:
    match unit:
        case Unit():
            return unit.value
        case Currency(code=code):
            return code
        case Parts(whole=whole):
            return f"of {whole} parts"
        case _:
            assert_never(unit)
