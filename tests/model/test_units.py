"""Lengths are converted without rounding, and nothing else is converted."""

import decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model import Amount, InvalidValue, Unit, metres, strategies

IN_METRES = {
    Unit.MILLIMETRES: Fraction(1, 1000),
    Unit.FEET: Fraction(3048, 10_000),
    Unit.METRES: Fraction(1),
    Unit.KILOMETRES: Fraction(1000),
    Unit.MILES: Fraction(1760 * 9144, 10_000),  # 1,760 yards of 0.9144 metres
}


@given(strategies.amounts(), st.sampled_from(sorted(IN_METRES, key=lambda unit: unit.value)))
def test_a_length_in_metres_is_exact(amount: Amount, unit: Unit) -> None:
    assert Fraction(metres(amount, unit)) == Fraction(amount) * IN_METRES[unit]


@given(strategies.amounts(1))
def test_a_context_of_few_digits_rounds_nothing(amount: Amount) -> None:
    with decimal.localcontext(prec=2):
        reached = metres(amount, Unit.MILES)
    assert reached == metres(amount, Unit.MILES)


@pytest.mark.parametrize("unit", [unit for unit in Unit if unit not in IN_METRES])
def test_what_is_no_length_has_no_metres(unit: Unit) -> None:
    with pytest.raises(InvalidValue, match="a unit of length"):
        metres(1, unit)
