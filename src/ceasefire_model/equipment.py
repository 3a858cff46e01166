"""Classes of weapons and other gear, as texts define them.

A text bars *artillery of calibre 100 mm and more*, *multiple rocket launchers*, or systems by name,
and a named system overrides the class it would fall into. Whether the bound itself belongs to a
class decides about a gun of exactly that calibre.
"""

from enum import Enum
from typing import TypeAlias, assert_never, final

from attrs import field, frozen

from ceasefire_model.errors import InvalidValue
from ceasefire_model.units import Amount
from ceasefire_model.validation import check


class EquipmentType(Enum):
    """What sort of equipment it is. An open list."""

    ARTILLERY = "artillery"
    """Guns and howitzers."""
    MORTAR = "mortar"
    """Mortars."""
    GUN = "gun"
    """Guns and mortars of any kind, where a text speaks of calibres alone."""
    ROCKET_LAUNCHER = "rocket-launcher"
    """Multiple rocket launchers."""
    MISSILE = "missile"
    """Missile systems."""
    GRENADE_LAUNCHER = "grenade-launcher"
    """Launchers carried by infantry."""
    TANK = "tank"
    """Battle tanks."""
    ARMOURED_VEHICLE = "armoured-vehicle"
    """Armoured carriers and fighting vehicles."""
    VEHICLE = "vehicle"
    """Vehicles that are not armoured."""
    SPECIAL_EQUIPMENT = "special-equipment"
    """Special equipment, where a text says no more."""
    AIRCRAFT = "aircraft"
    """Military aircraft."""
    AIR_DEFENCE = "air-defence"
    """Air defence systems."""
    SMALL_ARMS = "small-arms"
    """Weapons that one person carries."""
    LIGHT_WEAPONS = "light-weapons"
    """Weapons that a few people carry."""
    WEAPON = "weapon"
    """Weapons of any kind."""
    AMMUNITION = "ammunition"
    """Ammunition."""
    MINE = "mine"
    """Mines."""
    ARMOUR = "armour"
    """Armoured equipment of any kind."""
    ANY = "any"
    """Equipment of any kind, weapons among it, where a text names none."""


class CalibreBound(Enum):
    """On which side of a calibre a class lies, and whether the calibre itself belongs to it."""

    AT_LEAST = "at-least"
    """That calibre and more."""
    MORE_THAN = "more-than"
    """More than that calibre."""
    AT_MOST = "at-most"
    """That calibre and less."""
    LESS_THAN = "less-than"
    """Less than that calibre."""


@final
@frozen(kw_only=True, weakref_slot=False)
class OfType:
    """Everything of one sort.

    Attributes:
        type: The sort.
    """

    type: EquipmentType = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class OfCalibre:
    """Everything of one sort on one side of a calibre.

    Attributes:
        type: The sort.
        bound: On which side, and whether the calibre itself belongs to it.
        millimetres: The calibre, above 0.
    """

    type: EquipmentType = field(kw_only=False)
    bound: CalibreBound = field(kw_only=False)
    millimetres: Amount = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.millimetres <= 0:
            raise InvalidValue("OfCalibre", "millimetres", self.millimetres, "above 0")


@final
@frozen(kw_only=True, weakref_slot=False)
class NamedSystem:
    """One weapons system or vehicle, by its name.

    A rule for a named system goes before a rule for a class it would fall into.

    Attributes:
        name: What it is called: `Smerch`.
        type: The sort it is of, which a piece must be of too; `None` where it is not recorded.
    """

    name: str = field(kw_only=False)
    type: EquipmentType | None = None

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class AnyOfClasses:
    """Several classes counted or barred together.

    Attributes:
        classes: The classes, at least two.
    """

    classes: tuple[OfType | OfCalibre | NamedSystem, ...] = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        if len(self.classes) < 2:  # noqa: PLR2004 - one class needs no joining
            raise InvalidValue("AnyOfClasses", "classes", self.classes, "at least two classes")


EquipmentClass: TypeAlias = OfType | OfCalibre | NamedSystem | AnyOfClasses
"""Which equipment a rule is about."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Specimen:
    """One piece of equipment, as one asks which rules apply to it.

    Attributes:
        type: The sort it is of, as narrowly as it is known.
        millimetres: Its calibre; `None` where it has none or it is not known.
        name: Its name; `None` where it is not known.
    """

    type: EquipmentType = field(kw_only=False)
    millimetres: Amount | None = None
    name: str | None = None

    def __attrs_post_init__(self) -> None:
        check(self)


_WIDER: dict[EquipmentType, frozenset[EquipmentType]] = {
    EquipmentType.ARTILLERY: frozenset({EquipmentType.GUN, EquipmentType.WEAPON}),
    EquipmentType.MORTAR: frozenset({EquipmentType.GUN, EquipmentType.WEAPON}),
    EquipmentType.GUN: frozenset({EquipmentType.WEAPON}),
    EquipmentType.ROCKET_LAUNCHER: frozenset({EquipmentType.WEAPON}),
    EquipmentType.MISSILE: frozenset({EquipmentType.WEAPON}),
    EquipmentType.GRENADE_LAUNCHER: frozenset({EquipmentType.WEAPON}),
    EquipmentType.SMALL_ARMS: frozenset({EquipmentType.WEAPON}),
    EquipmentType.LIGHT_WEAPONS: frozenset({EquipmentType.WEAPON}),
    EquipmentType.TANK: frozenset({EquipmentType.ARMOUR, EquipmentType.WEAPON}),
    EquipmentType.ARMOURED_VEHICLE: frozenset({EquipmentType.ARMOUR}),
}
"""The wider sorts that a sort belongs to in every text."""


def covers(kind: EquipmentClass, specimen: Specimen) -> bool | None:
    """Say whether a class contains a piece of equipment.

    A named system is known by its name and, where the class records one, by its sort too: a piece
    of another sort is not that system, whatever it is called. To know more of a piece never turns
    a settled answer round.

    Args:
        kind: The class.
        specimen: The piece.

    Returns:
        The answer; `None` where the sort, calibre or name that decides is not known.
    """
    match kind:
        case OfType(type=sort):
            return _is_of(specimen, sort)
        case OfCalibre(type=sort, bound=bound, millimetres=calibre):
            size = specimen.millimetres
            return _both(
                _is_of(specimen, sort), None if size is None else _meets(size, bound, calibre)
            )
        case NamedSystem(name=name, type=sort):
            return _both(
                True if sort is None else _is_of(specimen, sort),
                None if specimen.name is None else specimen.name == name,
            )
        case AnyOfClasses(classes=classes):
            answers = {covers(part, specimen) for part in classes}
            return True if True in answers else None if None in answers else False
        case _:
            assert_never(kind)


def _both(*answers: bool | None) -> bool | None:
    """Join answers: one no settles it, and without a no, one that is not known leaves it open."""
    return False if False in answers else None if None in answers else True


def _is_of(specimen: Specimen, sort: EquipmentType) -> bool | None:
    """Say whether a piece is of a sort; a piece of which only a wider sort is known may be."""
    known = {_belongs(kind, sort) for kind in EquipmentType if _belongs(kind, specimen.type)}
    return None if len(known) > 1 else known == {True}


def _belongs(narrow: EquipmentType, wide: EquipmentType) -> bool:
    return wide in {narrow, EquipmentType.ANY} or wide in _WIDER.get(narrow, frozenset())


def _meets(calibre: Amount, bound: CalibreBound, limit: Amount) -> bool:
    match bound:
        case CalibreBound.AT_LEAST:
            return calibre >= limit
        case CalibreBound.MORE_THAN:
            return calibre > limit
        case CalibreBound.AT_MOST:
            return calibre <= limit
        case CalibreBound.LESS_THAN:
            return calibre < limit
        case _:
            assert_never(bound)
