"""Which pieces of equipment a class contains, as far as what decides is known."""

import operator
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model import (
    Amount,
    AnyOfClasses,
    CalibreBound,
    EquipmentClass,
    EquipmentType,
    NamedSystem,
    OfCalibre,
    OfType,
    Specimen,
    covers,
    strategies,
)

ARTILLERY, MORTAR, GUN = EquipmentType.ARTILLERY, EquipmentType.MORTAR, EquipmentType.GUN
TANK, WEAPON, ARMOUR = EquipmentType.TANK, EquipmentType.WEAPON, EquipmentType.ARMOUR
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
    ],
    ids=lambda value: getattr(value, "value", str(value)),
)
def test_a_wider_sort_contains_the_narrower_and_the_reverse_is_left_open(
    sort: EquipmentType, specimen: EquipmentType, *, answer: bool | None
) -> None:
    assert covers(OfType(sort), Specimen(specimen)) is answer


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
        name=specimen.name or data.draw(st.none() | names),
    )
    less = covers(kind, specimen)
    assert less is None or covers(kind, more) is less
