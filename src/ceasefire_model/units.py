"""What is counted or measured, and what an amount of it is in metres."""

import re
from decimal import Context, Decimal
from enum import Enum
from typing import Final, TypeAlias, TypeGuard, final

from attrs import field, frozen

from ceasefire_model.errors import InvalidValue
from ceasefire_model.validation import alias, check

Amount: TypeAlias = int | Decimal
"""How many or how much: a whole number, or a decimal that is none, such as `Decimal("2.5")`."""

alias(Amount, "a whole number within 2^53, or a Decimal in shortest form such as Decimal('2.5')")


class Unit(Enum):
    """What is counted or measured. An open list: it grows with the texts that are encoded.

    Counting bases stay apart: heads of state, states and nations present at one meeting are three
    numbers and no contradiction.
    """

    PERSONS = "persons"
    """People of any kind."""
    SOLDIERS = "soldiers"
    """Members of armed forces."""
    FIGHTERS = "fighters"
    """Members of armed groups."""
    OFFICERS = "officers"
    """Commissioned officers."""
    POLICE_OFFICERS = "police-officers"
    """Members of a police force, of any rank."""
    DIVISIONS = "divisions"
    """Army formations of several brigades or regiments."""
    BRIGADES = "brigades"
    """Army formations of several battalions."""
    BATTALIONS = "battalions"
    """Army units of several companies."""
    COMPANIES = "companies"
    """Army units of several platoons."""
    PLATOONS = "platoons"
    """The smallest army units that an officer leads."""
    OBSERVERS = "observers"
    """Military observers."""
    MONITORS = "monitors"
    """People who observe whether an arrangement is kept."""
    REPRESENTATIVES = "representatives"
    """People who speak for a party in a body."""
    PRISONERS = "prisoners"
    """People held by an adversary or by a state, of any category."""
    HOSTAGES = "hostages"
    """People held by an armed group to put pressure on others."""
    DISPLACED = "displaced"
    """People made to leave their homes."""
    BODIES_OF_DEAD = "bodies-of-dead"
    """Mortal remains."""
    VOTES = "votes"
    """Votes cast, or withheld, in a body."""
    TEAMS = "teams"
    """Teams of a body."""
    OFFICES = "offices"
    """Field or liaison offices of a body."""
    ISLANDS = "islands"
    """Islands or groups of islands."""
    PLACES_OF_ENTRY = "places-of-entry"
    """Ports, airports and crossings."""
    COPIES = "copies"
    """Copies of a text."""
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
    PERCENT = "percent"
    """Hundredths of a whole that the record names; other parts of one are `Parts`."""
    MILLIMETRES = "millimetres"
    """Length in millimetres: calibres."""
    FEET = "feet"
    """Length in international feet of 0.3048 metres: heights of flight."""
    METRES = "metres"
    """Length in metres."""
    KILOMETRES = "kilometres"
    """Length in kilometres."""
    MILES = "miles"
    """Length in international miles of 1609.344 metres."""
    SQUARE_KILOMETRES = "square-kilometres"
    """Area in square kilometres."""
    MONTHS = "months"
    """Months, as a measure and not as a deadline."""


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


@final
@frozen(kw_only=True, weakref_slot=False)
class Parts:
    """Equal parts of a whole, as the unit of an amount: *two thirds* are `Exactly(2, Parts(3))`.

    Not `Unit.PERCENT`, which stands for hundredths. A split in the ratio 5:2:2 is one into ninths.

    Attributes:
        whole: Into how many parts the whole is divided, at least 2 and not 100.
    """

    whole: int = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.whole < 2 or self.whole == _HUNDREDTHS:  # noqa: PLR2004 - one part is the whole
            expected = "2 or more; hundredths are Unit.PERCENT"
            raise InvalidValue("Parts", "whole", self.whole, expected)


_HUNDREDTHS: Final = 100

_METRES: Final = {
    Unit.MILLIMETRES: Decimal("0.001"),
    Unit.FEET: Decimal("0.3048"),
    Unit.METRES: Decimal(1),
    Unit.KILOMETRES: Decimal(1000),
    Unit.MILES: Decimal("1609.344"),
}

_MEASURED: Final = frozenset({*_METRES, Unit.SQUARE_KILOMETRES, Unit.PERCENT})


def is_counted(unit: Unit | Currency | Parts) -> bool:
    """Say whether amounts of a unit are whole numbers, so that *fewer than 10* is *at most 9*."""
    return unit not in _MEASURED and isinstance(unit, Unit)


def is_length(unit: Unit | Currency | Parts) -> TypeGuard[Unit]:
    """Say whether a unit is one of length, which `metres` can convert."""
    return unit in _METRES


_EXACT: Final = Context(prec=40)
"""Digits enough for any amount in any unit, whatever the caller's own context rounds to."""


def metres(amount: Amount, unit: Unit) -> Decimal:
    """Convert a length exactly.

    Args:
        amount: How many.
        unit: A unit of length.

    Returns:
        The length in metres, without rounding.

    Raises:
        InvalidValue: The unit is none of length.
    """
    if not is_length(unit):
        raise InvalidValue("metres", "unit", unit, "a unit of length")
    return _EXACT.multiply(Decimal(amount), _METRES[unit])
