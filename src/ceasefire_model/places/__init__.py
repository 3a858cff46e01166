"""Where: named places, lines, zones and facilities, and ways of saying where something is.

A place is a record. A *location* is a value that says where something is by reference to one:
within it, throughout it, behind it, outside it. Texts say *far behind the contact line* without a
number and without fixing the line; both are kept as said, and no kilometres are invented.
"""

from typing import TypeAlias, assert_never

from ceasefire_model.identifiers import PlaceId
from ceasefire_model.places.facilities import Facility, FacilityForm, FacilityPurpose
from ceasefire_model.places.locations import (
    Above,
    AgreedLine,
    Along,
    Behind,
    Location,
    Outside,
    Throughout,
    WhereverItStood,
    Within,
)
from ceasefire_model.places.named import Line, NamedPlace
from ceasefire_model.places.zones import Geometry, Measured, Shape, Width, Zone, ZoneForm
from ceasefire_model.validation import alias

Place: TypeAlias = NamedPlace | Line | Zone | Facility
"""A place that records refer to."""

alias(Place, "Place")


def larger_place(place: Place) -> PlaceId | None:
    """Give the larger place in which a place lies, or of which a zone is a part.

    Args:
        place: The place.

    Returns:
        What its record has as a plain fact, and not what somebody claims of a zone or facility;
        `None` where none is recorded.
    """
    match place:
        case NamedPlace() | Line():
            return place.within
        case Zone():
            return place.part_of
        case Facility():
            return None
        case _:
            assert_never(place)


__all__ = [
    "Above",
    "AgreedLine",
    "Along",
    "Behind",
    "Facility",
    "FacilityForm",
    "FacilityPurpose",
    "Geometry",
    "Line",
    "Location",
    "Measured",
    "NamedPlace",
    "Outside",
    "Place",
    "Shape",
    "Throughout",
    "WhereverItStood",
    "Width",
    "Within",
    "Zone",
    "ZoneForm",
    "larger_place",
]
