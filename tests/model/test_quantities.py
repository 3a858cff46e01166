"""Quantities are as firm as their source, and none firmer."""

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ceasefire_model import (
    About,
    All,
    AtLeast,
    AtMost,
    Between,
    Currency,
    Exactly,
    FewerThan,
    MoreThan,
    NoLimit,
    Parts,
    Quantity,
    Several,
    Unit,
    bounds,
    compatible,
    strategies,
)

SOLDIERS, STATES, NATIONS = Unit.SOLDIERS, Unit.STATES, Unit.NATIONS
small = st.integers(0, 12)


@st.composite
def small_quantities(draw: st.DrawFn) -> Quantity:
    """Quantities of soldiers so small that all their numbers can be counted through."""
    low, high = sorted(draw(st.lists(small, min_size=2, max_size=2, unique=True)))
    return draw(
        st.sampled_from(
            (
                Exactly(low, SOLDIERS),
                AtMost(low, SOLDIERS),
                FewerThan(low + 1, SOLDIERS),
                AtLeast(low, SOLDIERS),
                MoreThan(low, SOLDIERS),
                Between(low, high, SOLDIERS),
                NoLimit(SOLDIERS),
            )
        )
    )


def allowed(quantity: Quantity) -> set[int]:
    """Count through the numbers up to 20 that a wording allows, without asking for its bounds."""
    numbers = range(21)
    match quantity:
        case Exactly(amount=amount):
            return {amount}
        case AtMost(ceiling=ceiling):
            return {n for n in numbers if n <= ceiling}
        case FewerThan(limit=limit):
            return {n for n in numbers if n < limit}
        case AtLeast(floor=floor):
            return {n for n in numbers if n >= floor}
        case MoreThan(limit=limit):
            return {n for n in numbers if n > limit}
        case Between(low=low, high=high):
            return {n for n in numbers if low <= n <= high}
        case _:
            return set(numbers)


@pytest.mark.parametrize(
    ("quantity", "expected"),
    [
        (Exactly(35, STATES), (35, 35)),
        (Exactly(0, STATES), (0, 0)),
        (AtMost(15_000, SOLDIERS), (0, 15_000)),
        (FewerThan(7_500, SOLDIERS), (0, 7_499)),
        (FewerThan(1, SOLDIERS), (0, 0)),
        (AtLeast(20, STATES), (20, None)),
        (MoreThan(600, SOLDIERS), (601, None)),
        (Between(15_000, 30_000, SOLDIERS), (15_000, 30_000)),
        (About(40, STATES), (None, None)),
        (Several("several thousand", SOLDIERS), (None, None)),
        (NoLimit(SOLDIERS), (None, None)),
        (All(SOLDIERS), (None, None)),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_wording_allows_these_numbers(
    quantity: Quantity, expected: tuple[int | None, int | None]
) -> None:
    assert bounds(quantity) == expected


@given(small_quantities())
def test_bounds_enclose_exactly_the_numbers_that_a_wording_allows(quantity: Quantity) -> None:
    low, high = bounds(quantity)
    enclosed = {n for n in range(21) if (low or 0) <= n and (high is None or n <= high)}
    assert enclosed == allowed(quantity)


@given(strategies.quantities())
def test_bounds_are_in_order_and_never_below_zero(quantity: Quantity) -> None:
    low, high = bounds(quantity)
    assert low is None or low >= 0
    assert low is None or high is None or low <= high


@given(small_quantities(), small_quantities())
def test_two_quantities_are_compatible_exactly_when_some_number_satisfies_both(
    one: Quantity, other: Quantity
) -> None:
    assert compatible(one, other) is bool(allowed(one) & allowed(other))


@given(strategies.quantities(), strategies.quantities())
def test_compatibility_is_symmetric(one: Quantity, other: Quantity) -> None:
    assert compatible(one, other) is compatible(other, one)


@given(strategies.quantities())
def test_a_quantity_is_compatible_with_itself(quantity: Quantity) -> None:
    assert compatible(quantity, quantity) is True


@given(strategies.quantities(), strategies.quantities())
def test_across_units_there_is_no_answer(one: Quantity, other: Quantity) -> None:
    assume(one.unit != other.unit)
    assert compatible(one, other) is None


@given(strategies.of(About) | strategies.of(Several) | strategies.of(All), strategies.quantities())
def test_what_fixes_no_number_compares_with_nothing_but_its_own_wording(
    hedged: About | Several | All, other: Quantity
) -> None:
    assume(hedged != other)
    assert compatible(hedged, other) is None
    assert bounds(hedged) == (None, None)


tenths = st.integers(0, 30).map(lambda n: n // 10 if n % 10 == 0 else Decimal(n) / 10)


@st.composite
def short_distances(draw: st.DrawFn) -> Quantity:
    """Quantities of kilometres so small that all their hundredths can be counted through."""
    low, high = sorted(draw(st.lists(tenths, min_size=2, max_size=2, unique=True)))
    kinds = (
        Exactly(low, Unit.KILOMETRES),
        AtMost(low, Unit.KILOMETRES),
        FewerThan(high, Unit.KILOMETRES),
        AtLeast(low, Unit.KILOMETRES),
        MoreThan(low, Unit.KILOMETRES),
        Between(low, high, Unit.KILOMETRES),
    )
    return draw(st.sampled_from(kinds))


def hundredths(quantity: Quantity) -> set[Decimal]:
    """Count through the hundredths up to 4 that a wording allows."""
    numbers = {Decimal(n) / 100 for n in range(401)}
    match quantity:
        case Exactly(amount=amount):
            return {n for n in numbers if n == amount}
        case AtMost(ceiling=ceiling):
            return {n for n in numbers if n <= ceiling}
        case FewerThan(limit=limit):
            return {n for n in numbers if n < limit}
        case AtLeast(floor=floor):
            return {n for n in numbers if n >= floor}
        case MoreThan(limit=limit):
            return {n for n in numbers if n > limit}
        case Between(low=low, high=high):
            return {n for n in numbers if low <= n <= high}
        case _:
            raise AssertionError(quantity)


@given(short_distances(), short_distances())
def test_two_distances_are_compatible_exactly_when_some_distance_satisfies_both(
    one: Quantity, other: Quantity
) -> None:
    assert compatible(one, other) is bool(hundredths(one) & hundredths(other))


class TestExamples:
    """Cases that a comparison of plain numbers gets wrong."""

    def test_states_and_nations_at_one_meeting_do_not_contradict_each_other(self) -> None:
        assert compatible(Exactly(35, STATES), Exactly(39, NATIONS)) is None

    def test_fewer_than_a_number_excludes_the_number(self) -> None:
        assert compatible(FewerThan(7_500, SOLDIERS), Exactly(7_500, SOLDIERS)) is False
        assert compatible(AtMost(7_500, SOLDIERS), Exactly(7_500, SOLDIERS)) is True

    def test_less_than_a_distance_reaches_everything_below_it(self) -> None:
        short = FewerThan(3, Unit.KILOMETRES)
        assert compatible(short, Exactly(Decimal("2.999999"), Unit.KILOMETRES)) is True
        assert compatible(short, Exactly(3, Unit.KILOMETRES)) is False
        assert compatible(short, AtMost(0, Unit.KILOMETRES)) is True

    def test_of_what_is_counted_a_fraction_bounds_whole_numbers(self) -> None:
        assert bounds(FewerThan(Decimal("2.5"), SOLDIERS)) == (0, 2)
        assert bounds(MoreThan(Decimal("2.5"), SOLDIERS)) == (3, None)

    def test_money_of_two_currencies_is_not_compared(self) -> None:
        pounds, euros = Currency("GBP"), Currency("EUR")
        assert compatible(Exactly(200, pounds), Exactly(200, euros)) is None
        assert compatible(Exactly(200, pounds), AtMost(300, Currency("GBP"))) is True

    def test_all_of_them_is_no_number_and_never_zero(self) -> None:
        everyone = All(Unit.PRISONERS)
        assert compatible(everyone, Exactly(0, Unit.PRISONERS)) is None
        assert compatible(everyone, NoLimit(Unit.PRISONERS)) is None
        assert compatible(everyone, All(Unit.PRISONERS)) is True

    def test_parts_of_a_whole_are_measured_and_not_counted(self) -> None:
        two_thirds = AtLeast(2, Parts(3))
        assert bounds(FewerThan(2, Parts(3))) == (0, 2)
        assert compatible(FewerThan(2, Parts(3)), two_thirds) is False
        assert compatible(two_thirds, Exactly(70, Unit.PERCENT)) is None

    def test_several_thousand_is_no_number(self) -> None:
        several = Several("several thousand", SOLDIERS)
        assert compatible(several, Exactly(3_000, SOLDIERS)) is None
        assert compatible(several, Several("several thousand", SOLDIERS)) is True

    def test_quantities_have_no_order_and_no_arithmetic(self) -> None:
        low, high = Exactly(1, SOLDIERS), Exactly(2, SOLDIERS)
        with pytest.raises(TypeError):
            _ = low < high  # there is no order
        with pytest.raises(TypeError):
            _ = low + high  # there is no sum
