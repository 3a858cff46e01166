"""Classes of weapons and other gear, as texts define them.

A text bars *artillery of calibre 100 mm and more*, *guns with a range of more than 20 kilometres*,
*multiple rocket launchers*, *unarmed transport aircraft*, or systems by name, and a named system
overrides the class it would fall into. Whether the bound itself belongs to a class decides about a
gun of exactly that calibre.
"""

from enum import Enum
from typing import Final, TypeAlias, assert_never, final

from attrs import field, frozen

from ceasefire_model.errors import InvalidValue
from ceasefire_model.quantities import FewerThan, MoreThan, Quantity, bounds
from ceasefire_model.units import Amount, Unit, is_length, metres
from ceasefire_model.validation import alias, check


class EquipmentType(Enum):
    """What sort of equipment it is, from sorts of one use to wider ones. An open list.

    Source: Treaty on Conventional Armed Forces in Europe, Article II (battle tanks, armoured combat
    vehicles, artillery, combat aircraft, attack helicopters).
    """

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
    ARMOURED_PERSONNEL_CARRIER = "armoured-personnel-carrier"
    """Armoured vehicles that carry infantry and do not fight as tanks do."""
    ARMOURED_VEHICLE = "armoured-vehicle"
    """Armoured carriers and fighting vehicles."""
    VEHICLE = "vehicle"
    """Vehicles that are not armoured."""
    SPECIAL_EQUIPMENT = "special-equipment"
    """Special equipment, where a text says no more."""
    COMBAT_AIRCRAFT = "combat-aircraft"
    """Aircraft with wings that carry weapons."""
    TRANSPORT_AIRCRAFT = "transport-aircraft"
    """Aircraft with wings that carry people or goods."""
    ATTACK_HELICOPTER = "attack-helicopter"
    """Helicopters built to fight."""
    HELICOPTER = "helicopter"
    """Helicopters of any kind."""
    AIRCRAFT = "aircraft"
    """Military aircraft."""
    ANTI_AIRCRAFT_GUN = "anti-aircraft-gun"
    """Guns against aircraft."""
    PORTABLE_AIR_DEFENCE = "portable-air-defence"
    """Surface-to-air missiles that one person carries: man-portable air defence systems."""
    SURFACE_TO_AIR_MISSILE = "surface-to-air-missile"
    """Surface-to-air missiles of any kind."""
    RADAR = "radar"
    """Radars."""
    AIR_DEFENCE = "air-defence"
    """Air defence systems: guns, missiles and what guides them."""
    SMALL_ARMS = "small-arms"
    """Weapons that one person carries."""
    LIGHT_WEAPONS = "light-weapons"
    """Weapons that a few people carry."""
    HEAVY_WEAPON = "heavy-weapon"
    """Weapons that a text calls heavy; which these are, texts draw differently."""
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
        armed: Whether it carries weapons, where a text speaks of armed or unarmed pieces alone;
            `None` where it speaks of both.
    """

    type: EquipmentType = field(kw_only=False)
    armed: bool | None = None

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
class OfRange:
    """Everything of one sort that reaches so far: *artillery of a range of 20 kilometres or less*.

    Not `OfCalibre`, which says nothing of how far a gun shoots.

    Attributes:
        type: The sort.
        range: How far it reaches, as a quantity of length.
    """

    type: EquipmentType = field(kw_only=False)
    range: Quantity = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        if not is_length(self.range.unit):
            raise InvalidValue("OfRange", "range.unit", self.range.unit, "a unit of length")


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

    classes: tuple[OfType | OfCalibre | OfRange | NamedSystem, ...] = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        if len(self.classes) < 2:  # noqa: PLR2004 - one class needs no joining
            raise InvalidValue("AnyOfClasses", "classes", self.classes, "at least two classes")


EquipmentClass: TypeAlias = OfType | OfCalibre | OfRange | NamedSystem | AnyOfClasses
"""Which equipment a rule is about."""

alias(EquipmentClass, "EquipmentClass")


@final
@frozen(kw_only=True, weakref_slot=False)
class Specimen:
    """One piece of equipment, as one asks which rules apply to it.

    Attributes:
        type: The sort it is of, as narrowly as it is known.
        millimetres: Its calibre, above 0; `None` where it has none or it is not known.
        kilometres: How far it reaches, above 0; `None` where that is not known.
        armed: Whether it carries weapons; `None` where that is not known.
        name: Its name; `None` where it is not known.
    """

    type: EquipmentType = field(kw_only=False)
    millimetres: Amount | None = None
    kilometres: Amount | None = None
    armed: bool | None = None
    name: str | None = None

    def __attrs_post_init__(self) -> None:
        check(self)
        for name in ("millimetres", "kilometres"):
            size = getattr(self, name)
            if size is not None and size <= 0:
                raise InvalidValue("Specimen", name, size, "above 0, or None where there is none")


_T: TypeAlias = EquipmentType

_WIDER: Final[dict[EquipmentType, frozenset[EquipmentType]]] = {
    _T.ARTILLERY: frozenset({_T.GUN, _T.WEAPON}),
    _T.MORTAR: frozenset({_T.GUN, _T.WEAPON}),
    _T.GUN: frozenset({_T.WEAPON}),
    _T.ROCKET_LAUNCHER: frozenset({_T.WEAPON}),
    _T.MISSILE: frozenset({_T.WEAPON}),
    _T.GRENADE_LAUNCHER: frozenset({_T.WEAPON}),
    _T.SMALL_ARMS: frozenset({_T.WEAPON}),
    _T.LIGHT_WEAPONS: frozenset({_T.WEAPON}),
    _T.HEAVY_WEAPON: frozenset({_T.WEAPON}),
    _T.TANK: frozenset({_T.ARMOUR, _T.WEAPON, _T.HEAVY_WEAPON}),
    _T.ARMOURED_PERSONNEL_CARRIER: frozenset({_T.ARMOURED_VEHICLE, _T.ARMOUR}),
    _T.ARMOURED_VEHICLE: frozenset({_T.ARMOUR}),
    _T.COMBAT_AIRCRAFT: frozenset({_T.AIRCRAFT}),
    _T.TRANSPORT_AIRCRAFT: frozenset({_T.AIRCRAFT}),
    _T.ATTACK_HELICOPTER: frozenset({_T.HELICOPTER, _T.AIRCRAFT}),
    _T.HELICOPTER: frozenset({_T.AIRCRAFT}),
    _T.ANTI_AIRCRAFT_GUN: frozenset({_T.AIR_DEFENCE, _T.WEAPON}),
    _T.PORTABLE_AIR_DEFENCE: frozenset(
        {_T.SURFACE_TO_AIR_MISSILE, _T.MISSILE, _T.AIR_DEFENCE, _T.WEAPON}
    ),
    _T.SURFACE_TO_AIR_MISSILE: frozenset({_T.MISSILE, _T.AIR_DEFENCE, _T.WEAPON}),
}
"""The wider sorts that a sort belongs to in every text."""

_IN_SOME_TEXTS: Final[dict[EquipmentType, frozenset[EquipmentType]]] = {
    _T.ARTILLERY: frozenset({_T.HEAVY_WEAPON}),
    _T.MORTAR: frozenset({_T.HEAVY_WEAPON}),
    _T.GUN: frozenset({_T.HEAVY_WEAPON}),
    _T.ROCKET_LAUNCHER: frozenset({_T.HEAVY_WEAPON}),
    _T.MISSILE: frozenset({_T.HEAVY_WEAPON}),
    _T.ARMOURED_PERSONNEL_CARRIER: frozenset({_T.HEAVY_WEAPON, _T.WEAPON}),
    _T.ARMOURED_VEHICLE: frozenset({_T.HEAVY_WEAPON, _T.WEAPON}),
    _T.COMBAT_AIRCRAFT: frozenset({_T.WEAPON}),
    _T.ATTACK_HELICOPTER: frozenset({_T.WEAPON}),
    _T.ANTI_AIRCRAFT_GUN: frozenset({_T.HEAVY_WEAPON, _T.GUN}),
    _T.PORTABLE_AIR_DEFENCE: frozenset({_T.LIGHT_WEAPONS}),
    _T.SURFACE_TO_AIR_MISSILE: frozenset({_T.HEAVY_WEAPON}),
    _T.RADAR: frozenset({_T.AIR_DEFENCE}),
}
"""The wider sorts that a sort belongs to in some texts and not in others."""


def covers(kind: EquipmentClass, specimen: Specimen) -> bool | None:
    """Say whether a class contains a piece of equipment.

    A named system is known by its name and, where the class records one, by its sort too: a piece
    of another sort is not that system, whatever it is called. To know more of a piece never turns
    a settled answer round.

    Args:
        kind: The class.
        specimen: The piece.

    Returns:
        The answer; `None` where the sort, calibre, range, arms or name that decides is not known,
        or texts differ on whether the sort belongs to the class.
    """
    match kind:
        case OfType(type=sort, armed=armed):
            return _both(_is_of(specimen.type, sort), _agrees(specimen.armed, armed))
        case OfCalibre(type=sort, bound=bound, millimetres=calibre):
            size = specimen.millimetres
            return _both(
                _is_of(specimen.type, sort), None if size is None else _meets(size, bound, calibre)
            )
        case OfRange(type=sort, range=reach):
            return _both(_is_of(specimen.type, sort), _reaches(specimen.kilometres, reach))
        case NamedSystem(name=name, type=sort):
            return _both(
                True if sort is None else _is_of(specimen.type, sort),
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


def _is_of(sort: EquipmentType, wanted: EquipmentType) -> bool | None:
    """Say whether a piece is of a sort; a piece of which only a wider sort is known may be."""
    if _belongs(sort, wanted):
        return True
    narrower = (kind for kind in EquipmentType if _belongs(kind, sort) is not False)
    return None if any(_belongs(kind, wanted) is not False for kind in narrower) else False


def _belongs(narrow: EquipmentType, wide: EquipmentType) -> bool | None:
    """Say whether one sort belongs to another; `None` where it does in some texts."""
    if wide in {narrow, EquipmentType.ANY} or wide in _WIDER.get(narrow, ()):
        return True
    return None if wide in _IN_SOME_TEXTS.get(narrow, ()) else False


def _agrees(armed: bool | None, wanted: bool | None) -> bool | None:  # noqa: FBT001 - two answers
    if wanted is None:
        return True
    return None if armed is None else armed is wanted


def _reaches(kilometres: Amount | None, wanted: Quantity) -> bool | None:
    """Say whether a range satisfies a quantity of length, in whatever unit that is."""
    low, high = bounds(wanted)
    if kilometres is None or not is_length(wanted.unit) or (low is None and high is None):
        return None
    reach = metres(kilometres, Unit.KILOMETRES)
    least = None if low is None else metres(low, wanted.unit)
    most = None if high is None else metres(high, wanted.unit)
    enough = least is None or (reach > least if isinstance(wanted, MoreThan) else reach >= least)
    short = most is None or (reach < most if isinstance(wanted, FewerThan) else reach <= most)
    return enough and short


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
