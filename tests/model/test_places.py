"""Which larger place a record of a place names."""

import pytest

from ceasefire_model import Facility, Line, NamedPlace, PartyId, Place, PlaceId, Zone, stated
from ceasefire_model.places import larger_place

HERE, THERE = PlaceId("here"), PlaceId("there")
CLAIMED = (stated(THERE, PartyId("avaria")),)


@pytest.mark.parametrize(
    ("place", "larger"),
    [
        (NamedPlace(id=HERE, name="Here"), None),
        (NamedPlace(id=HERE, name="Here", within=THERE), THERE),
        (Line(id=HERE, name="Here", within=THERE), THERE),
        (Zone(id=HERE, name="Here", part_of=THERE), THERE),
        (Zone(id=HERE, name="Here", within=CLAIMED), None),
        (Facility(id=HERE, name="Here"), None),
    ],
)
def test_the_larger_place_is_what_a_record_has_and_not_what_somebody_claims(
    place: Place, larger: PlaceId | None
) -> None:
    assert larger_place(place) == larger
