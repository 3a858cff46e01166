"""The province, the zones left in steps, and the two safety zones outside it."""

from typing import Final

from ceasefire_model.absences import Unstated
from ceasefire_model.instances.kumanovo_1999.ids import (
    AIR_SAFETY_ZONE,
    ALBANIA,
    APPENDIX_A,
    FRY,
    GROUND_SAFETY_ZONE,
    KOSOVO,
    KOSOVO_NORTH,
    KOSOVO_SOUTH,
    KOSOVO_WEST,
    MACEDONIA,
    MTA,
    NAMED_ROUTES,
    PROVINCE_BOUNDARY,
    REST_OF_YUGOSLAVIA,
    SECTOR_B,
    SECTOR_C_EAST,
    ZONE_1,
    ZONE_2,
    ZONE_3,
)
from ceasefire_model.instances.kumanovo_1999.sources import (
    K6,
    K8,
    K9,
    K10,
    K13,
)
from ceasefire_model.instances.kumanovo_1999.voices import (
    AGREED,
    AIM,
    BBC,
    DEUTSCHE_WELLE,
    I_1,
    NATO_NEWS,
    TELEGRAF,
    WASHINGTON_POST,
    WIDTHS,
    ZONE_ARTICLE,
    article_ii,
    both_reports,
)
from ceasefire_model.places import (
    Geometry,
    Line,
    Measured,
    NamedPlace,
    Place,
    Shape,
    Width,
    Zone,
    ZoneForm,
)
from ceasefire_model.provenance import (
    Reading,
    cite,
)
from ceasefire_model.quantities import Exactly
from ceasefire_model.times import PartialDate
from ceasefire_model.units import Unit


def _outward(kilometres: int) -> Width:
    """Give a width from the boundary of the province outward, on Yugoslavia's side alone."""
    return Width(
        Exactly(kilometres, Unit.KILOMETRES),
        Measured.ONE_SIDE,
        side=FRY,
        line=PROVINCE_BOUNDARY,
    )


PLACES: Final[tuple[Place, ...]] = (
    NamedPlace(id=KOSOVO, name="Kosovo", evidence=I_1),
    NamedPlace(
        id=KOSOVO_NORTH,
        name="North of Kosovo",
        within=KOSOVO,
        evidence=(cite(K6, Reading.REPORTED),),
    ),
    NamedPlace(
        id=KOSOVO_SOUTH,
        name="South of Kosovo",
        within=KOSOVO,
        evidence=(cite(K6, Reading.REPORTED),),
    ),
    NamedPlace(
        id=KOSOVO_WEST,
        name="West of Kosovo",
        within=KOSOVO,
        evidence=(cite(K6, Reading.REPORTED),),
    ),
    NamedPlace(
        id=REST_OF_YUGOSLAVIA,
        name="Yugoslavia outside Kosovo",
        territory_of=FRY,
        evidence=(cite(K13, Reading.REPORTED),),
    ),
    NamedPlace(id=MACEDONIA, name="Macedonia", evidence=(cite(K6, Reading.REPORTED),)),
    NamedPlace(id=ALBANIA, name="Albania", evidence=(cite(K6, Reading.REPORTED),)),
    Line(id=PROVINCE_BOUNDARY, name="Boundary of the province of Kosovo", evidence=WIDTHS),
    Zone(
        id=AIR_SAFETY_ZONE,
        name="Air Safety Zone",
        form=(AGREED(ZoneForm.AIR_SAFETY, *WIDTHS),),
        shapes=(AGREED(Shape(Geometry.LINE, text=MTA), *WIDTHS),),
        widths=(
            AGREED(_outward(25), *WIDTHS),
            *both_reports(_outward(25), denies=True),
            *both_reports(_outward(10)),
        ),
        within=(TELEGRAF(REST_OF_YUGOSLAVIA),),
        exists=(
            AGREED(True, *WIDTHS),  # noqa: FBT003 - whether it exists is what is claimed
            TELEGRAF(False, since=PartialDate("2015")),  # noqa: FBT003 - as above
        ),
        evidence=WIDTHS,
    ),
    Zone(
        id=GROUND_SAFETY_ZONE,
        name="Ground Safety Zone",
        form=(AGREED(ZoneForm.BUFFER, *WIDTHS),),
        shapes=(AGREED(Shape(Geometry.LINE, text=MTA), *WIDTHS),),
        widths=(AGREED(_outward(5), *WIDTHS),),
        within=(TELEGRAF(REST_OF_YUGOSLAVIA),),
        exists=(
            AGREED(True, *WIDTHS),  # noqa: FBT003 - as above
            BBC(False, since=PartialDate("2001")),  # noqa: FBT003 - as above
            DEUTSCHE_WELLE(False, since=PartialDate("2001")),  # noqa: FBT003 - as above
        ),
        evidence=WIDTHS,
    ),
    Zone(
        id=SECTOR_B,
        name="Sector B",
        form=(ZONE_ARTICLE(ZoneForm.SECTOR),),
        part_of=GROUND_SAFETY_ZONE,
        evidence=(cite(K9, Reading.REPORTED),),
    ),
    Zone(
        id=SECTOR_C_EAST,
        name="Sector C East",
        form=(AIM(ZoneForm.SECTOR),),
        part_of=GROUND_SAFETY_ZONE,
        area=(
            NATO_NEWS(Exactly(25, Unit.SQUARE_KILOMETRES), cite(K8, Reading.REPORTED)),
            AIM(Exactly(25, Unit.SQUARE_KILOMETRES)),
        ),
        evidence=(cite(K10, Reading.REPORTED),),
    ),
    *(
        Zone(
            id=zone,
            name=name,
            form=(AGREED(ZoneForm.WITHDRAWAL, article_ii(paragraph)),),
            shapes=(
                AGREED(Shape(Geometry.MAP, text=APPENDIX_A), article_ii(paragraph)),
                AGREED(Unstated(), article_ii(paragraph)),
            ),
            within=(WASHINGTON_POST(part),),
            beside=tuple(WASHINGTON_POST(neighbour) for neighbour in neighbours),
            evidence=(article_ii(paragraph),),
        )
        for zone, name, paragraph, part, neighbours in (
            (ZONE_1, "Zone 1", "2b", KOSOVO_SOUTH, (MACEDONIA,)),
            (ZONE_2, "Zone 2", "2c", KOSOVO_WEST, (ALBANIA,)),
            (ZONE_3, "Zone 3", "2d", KOSOVO_NORTH, ()),
        )
    ),
    Zone(
        id=NAMED_ROUTES,
        name="Routes out of Zone 3 that the agreement names",
        form=(AGREED(ZoneForm.CORRIDOR, article_ii("2a")),),
        shapes=(AGREED(Shape(Geometry.NAMES, text=MTA), article_ii("2a")),),
        evidence=(article_ii("2a"),),
    ),
)
"""Where."""
