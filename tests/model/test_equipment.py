"""Which pieces of equipment a class contains, as far as what decides is known."""

import itertools
import operator
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given

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
        (TANK, WEAPON, None),
        (WEAPON, EquipmentType.AMMUNITION, False),
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
def test_a_wider_sort_contains_the_narrower_and_the_reverse_cannot_be_told(
    sort: EquipmentType, specimen: EquipmentType, *, answer: bool | None
) -> None:
    assert covers(OfType(sort), Specimen(specimen)) is answer


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


@given(strategies.of(AnyOfClasses), strategies.of(Specimen))
def test_several_classes_contain_what_one_contains_and_exclude_what_all_exclude(
    several: AnyOfClasses, specimen: Specimen
) -> None:
    answers = [covers(part, specimen) for part in several.classes]
    expected = True if any(answers) else None if None in answers else False
    assert covers(several, specimen) is expected


def by_name_alone(kind: EquipmentClass) -> EquipmentClass:
    """Leave out of which sort a named system is, for a piece may bear the name of another sort."""
    match kind:
        case NamedSystem(name=name):
            return NamedSystem(name)
        case AnyOfClasses(classes=(*parts,)):
            named = [part for part in parts if isinstance(part, NamedSystem)]
            others = [part for part in parts if not isinstance(part, NamedSystem)]
            return AnyOfClasses((*(NamedSystem(part.name) for part in named), *others))
        case _:
            return kind


@given(
    strategies.equipment_classes().map(by_name_alone),
    strategies.of(Specimen),
    strategies.amounts(1),
)
def test_to_know_more_never_turns_an_answer_round(
    kind: EquipmentClass, specimen: Specimen, calibre: Amount
) -> None:
    less = covers(kind, Specimen(specimen.type))
    for more in (
        specimen,
        Specimen(specimen.type, millimetres=calibre),
        Specimen(specimen.type, millimetres=calibre, name="Smerch"),
        Specimen(specimen.type, kilometres=calibre, armed=False),
    ):
        assert less is None or covers(kind, more) is less
