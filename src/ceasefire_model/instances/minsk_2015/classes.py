"""Classes of weapons, each as its own text bounds it."""

from typing import Final

from ceasefire_model.equipment import (
    AnyOfClasses,
    CalibreBound,
    EquipmentType,
    NamedSystem,
    OfCalibre,
    OfType,
)

OVER_100_MM: Final = OfCalibre(EquipmentType.WEAPON, CalibreBound.MORE_THAN, 100)
ARTILLERY_FROM_100_MM: Final = OfCalibre(EquipmentType.ARTILLERY, CalibreBound.AT_LEAST, 100)
ROCKET_LAUNCHERS: Final = OfType(EquipmentType.ROCKET_LAUNCHER)
GRAD: Final = NamedSystem("Grad", type=EquipmentType.ROCKET_LAUNCHER)
HEAVY_SYSTEMS: Final = AnyOfClasses(
    (
        NamedSystem("Tornado-S", type=EquipmentType.ROCKET_LAUNCHER),
        NamedSystem("Uragan", type=EquipmentType.ROCKET_LAUNCHER),
        NamedSystem("Smerch", type=EquipmentType.ROCKET_LAUNCHER),
        NamedSystem("Tochka", type=EquipmentType.MISSILE),
    )
)
TANKS: Final = OfType(EquipmentType.TANK)
GUNS_UNDER_100_MM: Final = OfCalibre(EquipmentType.GUN, CalibreBound.LESS_THAN, 100)
WEAPONS_UNDER_100_MM: Final = OfCalibre(EquipmentType.WEAPON, CalibreBound.LESS_THAN, 100)
