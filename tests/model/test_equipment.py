"""Which pieces of equipment a class contains, as far as what decides is known."""

import itertools
import operator
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model import (
    About,
    Amount,
    AnyOfClasses,
    AtLeast,
    AtMost,
    CalibreBound,
    EquipmentClass,
    EquipmentType,
    FewerThan,
    MoreThan,
    NamedSystem,
    OfCalibre,
    OfRange,
    OfType,
    Quantity,
    Specimen,
    Unit,
    covers,
    strategies,
)

ARTILLERY, MORTAR, GUN = EquipmentType.ARTILLERY, EquipmentType.MORTAR, EquipmentType.GUN
TANK, WEAPON, ARMOUR = EquipmentType.TANK, EquipmentType.WEAPON, EquipmentType.ARMOUR
HEAVY, AIR_DEFENCE = EquipmentType.HEAVY_WEAPON, EquipmentType.AIR_DEFENCE
COMPARED: dict[CalibreBound, Callable[[Amount, Amount], bool]] = {
    CalibreBound.AT_LEAST: operator.ge,
    CalibreBound.MORE_THAN: operator.gt,
    CalibreBound.AT_MOST: operator.le,
    CalibreBound.LESS_THAN: operator.lt,
}


@pytest.mark.parametrize("bound", CalibreBound)
@pytest.mark.parametrize("calibre", [82, Decimal("99.9"), 100, Decimal("100.1"), 152])
def test_the_bound_decides_about_a_gun_of_exactly_that_calibre(
    bound: CalibreBound, calibre: Amount
) -> None:
    gun = Specimen(ARTILLERY, millimetres=calibre)
    assert covers(OfCalibre(ARTILLERY, bound, 100), gun) is COMPARED[bound](calibre, 100)


@pytest.mark.parametrize(
    ("sort", "specimen", "answer"),
    [
        (ARTILLERY, ARTILLERY, True),
        (GUN, ARTILLERY, True),
        (GUN, MORTAR, True),
        (ARTILLERY, MORTAR, False),
        (WEAPON, MORTAR, True),
        (WEAPON, TANK, True),
        (ARMOUR, TANK, True),
        (ARMOUR, EquipmentType.ARMOURED_VEHICLE, True),
        (ARMOUR, EquipmentType.VEHICLE, False),
        (TANK, ARMOUR, None),
        (ARTILLERY, GUN, None),
        (TANK, WEAPON, None),
        (WEAPON, ARMOUR, None),
        (WEAPON, EquipmentType.AMMUNITION, False),
        (HEAVY, HEAVY, True),
        (HEAVY, TANK, True),
        (HEAVY, ARTILLERY, None),
        (HEAVY, EquipmentType.SMALL_ARMS, False),
        (AIR_DEFENCE, EquipmentType.PORTABLE_AIR_DEFENCE, True),
        (AIR_DEFENCE, EquipmentType.ANTI_AIRCRAFT_GUN, True),
        (EquipmentType.ANTI_AIRCRAFT_GUN, AIR_DEFENCE, None),
        (EquipmentType.ANTI_AIRCRAFT_GUN, EquipmentType.PORTABLE_AIR_DEFENCE, False),
        (EquipmentType.MISSILE, EquipmentType.SURFACE_TO_AIR_MISSILE, True),
        (EquipmentType.AIRCRAFT, EquipmentType.ATTACK_HELICOPTER, True),
        (EquipmentType.COMBAT_AIRCRAFT, EquipmentType.TRANSPORT_AIRCRAFT, False),
        (EquipmentType.COMBAT_AIRCRAFT, EquipmentType.AIRCRAFT, None),
    ],
    ids=lambda value: getattr(value, "value", str(value)),
)
def test_a_wider_sort_contains_the_narrower_and_the_reverse_is_left_open(
    sort: EquipmentType, specimen: EquipmentType, *, answer: bool | None
) -> None:
    assert covers(OfType(sort), Specimen(specimen)) is answer


@pytest.mark.parametrize("sort", EquipmentType)
def test_a_piece_of_a_sort_is_of_that_sort_whatever_else_texts_count_to_it(
    sort: EquipmentType,
) -> None:
    assert covers(OfType(sort), Specimen(sort)) is True


def test_to_know_a_sort_more_narrowly_never_turns_an_answer_round() -> None:
    for narrow, wide, wanted in itertools.product(EquipmentType, repeat=3):
        if narrow is not wide and covers(OfType(wide), Specimen(narrow)) is True:
            less = covers(OfType(wanted), Specimen(wide))
            assert less is None or covers(OfType(wanted), Specimen(narrow)) is less


@pytest.mark.parametrize(
    ("reach", "answers"),
    [
        (AtMost(20, Unit.KILOMETRES), (True, True, False)),
        (FewerThan(20, Unit.KILOMETRES), (True, False, False)),
        (AtLeast(20, Unit.KILOMETRES), (False, True, True)),
        (MoreThan(20, Unit.KILOMETRES), (False, False, True)),
        (AtMost(20_000, Unit.METRES), (True, True, False)),
        (AtMost(13, Unit.MILES), (True, True, False)),
        (About(20, Unit.KILOMETRES), (None, None, None)),
    ],
)
def test_a_range_is_compared_in_the_unit_of_the_text(
    reach: Quantity, answers: tuple[bool | None, ...]
) -> None:
    ranges = (Decimal("19.9"), 20, 21)
    kind = OfRange(ARTILLERY, reach)
    assert tuple(covers(kind, Specimen(ARTILLERY, kilometres=km)) for km in ranges) == answers
    assert covers(kind, Specimen(ARTILLERY)) is None
    assert covers(kind, Specimen(TANK, kilometres=20)) is False


def test_unarmed_pieces_are_a_class_of_their_own() -> None:
    unarmed = OfType(EquipmentType.TRANSPORT_AIRCRAFT, armed=False)
    sort = EquipmentType.TRANSPORT_AIRCRAFT
    assert covers(unarmed, Specimen(sort, armed=False)) is True
    assert covers(unarmed, Specimen(sort, armed=True)) is False
    assert covers(unarmed, Specimen(sort)) is None


def test_what_is_not_known_of_a_piece_leaves_the_answer_open() -> None:
    heavy = OfCalibre(ARTILLERY, CalibreBound.AT_LEAST, 100)
    assert covers(heavy, Specimen(ARTILLERY)) is None
    assert covers(heavy, Specimen(TANK)) is False, "another sort, whatever its calibre"
    assert covers(NamedSystem("Smerch"), Specimen(TANK)) is None
    assert covers(NamedSystem("Smerch"), Specimen(TANK, name="Smerch")) is True
    assert covers(NamedSystem("Smerch"), Specimen(TANK, name="Grad")) is False


def test_a_piece_of_another_sort_is_not_a_named_system_with_or_without_its_name() -> None:
    smerch = NamedSystem("Smerch", type=EquipmentType.ROCKET_LAUNCHER)
    assert covers(smerch, Specimen(TANK)) is False
    assert covers(smerch, Specimen(TANK, name="Smerch")) is False
    assert covers(smerch, Specimen(WEAPON, name="Smerch")) is None
    assert covers(smerch, Specimen(EquipmentType.ROCKET_LAUNCHER)) is None
    assert covers(smerch, Specimen(EquipmentType.ROCKET_LAUNCHER, name="Smerch")) is True


@given(strategies.of(AnyOfClasses), strategies.of(Specimen))
def test_several_classes_contain_what_one_contains_and_exclude_what_all_exclude(
    several: AnyOfClasses, specimen: Specimen
) -> None:
    answers = [covers(part, specimen) for part in several.classes]
    expected = True if any(answers) else None if None in answers else False
    assert covers(several, specimen) is expected


def names_in(kind: EquipmentClass) -> list[str]:
    """Give the names that a class knows, so that pieces bear them often."""
    parts = kind.classes if isinstance(kind, AnyOfClasses) else (kind,)
    return [part.name for part in parts if isinstance(part, NamedSystem)]


def narrower(sort: EquipmentType) -> list[EquipmentType]:
    """Give the sorts that a piece can turn out to be of, where one is known."""
    return [kind for kind in EquipmentType if covers(OfType(sort), Specimen(kind)) is True]


@given(strategies.equipment_classes(), strategies.of(Specimen), st.data())
def test_to_know_more_never_turns_an_answer_round(
    kind: EquipmentClass, specimen: Specimen, data: st.DataObject
) -> None:
    names = st.sampled_from([*names_in(kind), "another"])
    more = Specimen(
        data.draw(st.sampled_from(narrower(specimen.type))),
        millimetres=specimen.millimetres or data.draw(st.none() | strategies.amounts(1)),
        kilometres=specimen.kilometres or data.draw(st.none() | strategies.amounts(1)),
        armed=specimen.armed
        if specimen.armed is not None
        else data.draw(st.none() | st.booleans()),
        name=specimen.name or data.draw(st.none() | names),
    )
    less = covers(kind, specimen)
    assert less is None or covers(kind, more) is less
