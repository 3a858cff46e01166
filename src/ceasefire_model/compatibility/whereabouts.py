"""Which places, locations and parties can both be right."""

from typing import assert_never

from ceasefire_model.absences import Absence, NotReported, Undecided, Unstated, Withheld
from ceasefire_model.compatibility.clauses import compatible_dates
from ceasefire_model.dossier import Dossier
from ceasefire_model.identifiers import PartyId, PlaceId
from ceasefire_model.parties import Office, Organ
from ceasefire_model.places import (
    Above,
    AgreedLine,
    Along,
    Behind,
    Location,
    Outside,
    Place,
    Throughout,
    WhereverItStood,
    Within,
    larger_place,
)
from ceasefire_model.quantities import Quantity, compatible


def nested(one: PlaceId, other: PlaceId, dossier: Dossier) -> bool:
    """Say whether one place lies within another, or is the same.

    Args:
        one: A place.
        other: Another.
        dossier: Where both are found.

    Returns:
        Whether the records of the places say so; what is claimed of zones does not count.
    """
    return one in _around(other, dossier) or other in _around(one, dossier)


def _around(place: PlaceId, dossier: Dossier) -> frozenset[PlaceId]:
    """Give a place and the larger ones in which it lies."""
    seen: set[PlaceId] = set()
    here: PlaceId | None = place
    while here is not None and here not in seen:
        seen.add(here)
        record = dossier.by_id[PlaceId].get(here)
        here = larger_place(record) if isinstance(record, Place) else None
    return frozenset(seen)


def belong_together(one: PartyId, other: PartyId, dossier: Dossier) -> bool:
    """Say whether one party is an organ or office of another, or is the same.

    Args:
        one: A party.
        other: Another.
        dossier: Where both are found.

    Returns:
        Whether the records of the parties say so; who holds an office is claimed, and does not
        count.
    """
    return one in _above(other, dossier) or other in _above(one, dossier)


def _above(party: PartyId, dossier: Dossier) -> frozenset[PartyId]:
    """Give a party and those whose organ or office it is."""
    seen: set[PartyId] = set()
    while party not in seen:
        seen.add(party)
        record = dossier.by_id[PartyId].get(party)
        if isinstance(record, Organ | Office):
            party = record.of
    return frozenset(seen)


def compatible_locations(one: Location, other: Location, dossier: Dossier) -> bool:
    """Say whether two locations can both be right.

    Args:
        one: A location.
        other: Another.
        dossier: Where the places are found that they name.

    Returns:
        False where the places lie apart, where one is excluded, where *all over* a place stands
        beside a part of it, or where two distances from one line, or two heights
        over one place, do not overlap. Locations of other
        kinds are not compared.
    """
    match one, other:
        case (Outside(place=shut), Within(place=inner) | Throughout(place=inner)) | (
            Within(place=inner) | Throughout(place=inner),
            Outside(place=shut),
        ):
            return shut not in _around(inner, dossier)
        case Within(place=place), Within(place=other_place):
            return nested(place, other_place, dossier)
        case Throughout(place=place), Throughout(place=other_place):
            return place == other_place
        case (Throughout(place=whole), Within(place=place)) | (
            Within(place=place),
            Throughout(place=whole),
        ):
            return place in _around(whole, dossier)
        case Behind(), Behind():
            return one.line != other.line or _compatible_distances(one.distance, other.distance)
        case Above(), Above():
            return one.place != other.place or _compatible_distances(one.height, other.height)
        case WhereverItStood(on=day), WhereverItStood(on=other_day):
            return day is None or other_day is None or compatible_dates(day, other_day)
        case (
            _,
            Within()
            | Throughout()
            | Outside()
            | Behind()
            | Along()
            | AgreedLine()
            | WhereverItStood()
            | Above(),
        ):
            return True
        case _:
            assert_never(other)


def _compatible_distances(one: Quantity | Absence | None, other: Quantity | Absence | None) -> bool:
    """Say whether two distances can both be right; none at all is any distance."""
    match one, other:
        case (None | Withheld() | Undecided() | Unstated() | NotReported(), _) | (
            _,
            None | Withheld() | Undecided() | Unstated() | NotReported(),
        ):
            return True
        case distance, other_distance:
            return compatible(distance, other_distance) is not False
