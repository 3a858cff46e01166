"""How much of what, in words: numbers, flows, ratios, and classes of equipment."""

import re
from typing import Final, assert_never

from ceasefire_model.equipment import (
    AnyOfClasses,
    CalibreBound,
    EquipmentClass,
    NamedSystem,
    OfCalibre,
    OfRange,
    OfType,
)
from ceasefire_model.quantities import (
    About,
    All,
    AtLeast,
    AtMost,
    Between,
    Exactly,
    FewerThan,
    Figure,
    MoreThan,
    NoLimit,
    Quantity,
    Rate,
    RateWindow,
    Ratio,
    Several,
    Share,
)
from ceasefire_model.units import Amount, Currency, Parts, Unit, is_counted
from ceasefire_model.views import wording
from ceasefire_model.views.naming import Names, listed, quoted


def quantity(value: Quantity) -> str:  # noqa: C901 - one case for each variant
    """Say how many, as firmly as it was said."""
    unit = value.unit
    match value:
        case Exactly(amount=amount):
            return _counted(amount, unit)
        case AtMost(ceiling=ceiling):
            return f"up to {_counted(ceiling, unit)}"
        case FewerThan(limit=limit):
            return f"{'fewer' if is_counted(unit) else 'less'} than {_counted(limit, unit)}"
        case AtLeast(floor=floor):
            return f"at least {_counted(floor, unit)}"
        case MoreThan(limit=limit):
            return f"more than {_counted(limit, unit)}"
        case Between(low=low, high=high):
            return f"between {low:,} and {_counted(high, unit)}"
        case About(amount=amount):
            return f"about {_counted(amount, unit)}"
        case Several(wording=said):
            return f"{quoted(said)} ({_unit(unit)})"
        case NoLimit():
            return f"no limit ({_unit(unit)})"
        case All():
            return f"all {_unit(unit)}"
        case _:
            assert_never(value)


def figure(value: Figure, names: Names) -> str:
    """Say how many, in which sense, and for which period."""
    period = "" if value.period is None else f", for {wording.date(value.period)}"
    return f"{_amount(value.amount, names)}, {wording.term(value.basis)}{period}"


def _amount(value: Quantity | Rate | Ratio | Share, names: Names) -> str:
    match value:
        case Rate(quantity=flow):
            return f"{quantity(flow)} {_stretch(value)}"
        case Ratio(amount=amount, unit=unit, per=per):
            return f"{_counted(amount, unit)} for each {_one(per)}"
        case Share(portion=portion, of=whole, after=first):
            of = "" if whole is None else f" of {names.promise(whole)}"
            rest = f", after {listed(map(names.promise, first))}" if first else ""
            return f"{quantity(portion)}{of}{rest}"
        case _:
            return quantity(value)


def _stretch(value: Rate) -> str:
    """Say in which stretch of time something flows: `in each calendar month`."""
    each = wording.each(value.per)
    match value.window:
        case RateWindow.CALENDAR:
            return f"in each calendar {each}"
        case RateWindow.ROLLING:
            return f"in any stretch of {wording.duration(value.per)}"
        case RateWindow.NOT_STATED:
            return f"in each {each}"
        case _:
            assert_never(value.window)


def _unit(unit: Unit | Currency | Parts) -> str:
    match unit:
        case Unit():
            return wording.term(unit)
        case Currency(code=code):
            return code
        case Parts(whole=whole):
            return _FRACTIONS.get(whole, ("", f"parts of {whole:,}"))[1]
        case _:
            assert_never(unit)


def _one(unit: Unit) -> str:
    """Name one of what is counted."""
    if unit is Unit.FEET:
        return "foot"
    return re.sub(r"(ie)?s(?= |$)", lambda end: "y" if end[1] else "", wording.term(unit), count=1)


def _counted(amount: Amount, unit: Unit | Currency | Parts) -> str:
    if isinstance(unit, Currency):
        return f"{unit.code} {_money(amount)}"
    if isinstance(unit, Parts):
        return _fraction(amount, unit.whole)
    return f"{amount:,} {_one(unit) if amount == 1 else wording.term(unit)}"


_FRACTIONS: Final = {
    2: ("half", "halves"),
    3: ("third", "thirds"),
    4: ("quarter", "quarters"),
    5: ("fifth", "fifths"),
    6: ("sixth", "sixths"),
    7: ("seventh", "sevenths"),
    8: ("eighth", "eighths"),
    9: ("ninth", "ninths"),
    10: ("tenth", "tenths"),
}
"""What one and what several of so many parts are called."""


def _fraction(amount: Amount, whole: int) -> str:
    """Name a part of a whole as it is spoken of: `one half`, `2 thirds`, `3 parts of 16`."""
    if whole not in _FRACTIONS:
        return f"{amount:,} {'part' if amount == 1 else 'parts'} of {whole:,}"
    one, several = _FRACTIONS[whole]
    return f"one {one}" if amount == 1 else f"{amount:,} {several}"


def _money(amount: Amount) -> str:
    """Give an amount as it is spoken of, without rounding it."""
    for size, word in ((1_000_000_000, "billion"), (1_000_000, "million")):
        if amount and amount % size == 0:
            return f"{amount // size:,} {word}"
    return f"{amount:,}"


def equipment(value: EquipmentClass) -> str:
    """Name a class of equipment: `artillery of 100 mm or more`."""
    match value:
        case OfType(type=sort, armed=armed):
            return f"{_ARMED[armed]}{wording.term(sort)}"
        case OfCalibre(type=sort, bound=bound, millimetres=calibre):
            return f"{wording.term(sort)} of {_BOUNDS[bound].format(f'{calibre:,} mm')}"
        case OfRange(type=sort, range=reach):
            return f"{wording.term(sort)} with a range of {quantity(reach)}"
        case NamedSystem(name=name, type=sort):
            return name if sort is None else f"{name} ({wording.term(sort)})"
        case AnyOfClasses(classes=classes):
            return listed(map(equipment, classes), "or")
        case _:
            assert_never(value)


_ARMED: Final[dict[bool | None, str]] = {None: "", True: "armed ", False: "unarmed "}

_BOUNDS: Final[dict[CalibreBound, str]] = {
    CalibreBound.AT_LEAST: "{} or more",
    CalibreBound.MORE_THAN: "more than {}",
    CalibreBound.AT_MOST: "{} or less",
    CalibreBound.LESS_THAN: "less than {}",
}
