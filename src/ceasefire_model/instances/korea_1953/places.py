"""Where: the line, the zone on both sides of it, islands, and ports of entry."""

from decimal import Decimal
from typing import Final

from ceasefire_model.identifiers import PlaceId
from ceasefire_model.instances.korea_1953 import ids
from ceasefire_model.instances.korea_1953.voices import RECALL, TEXT, TIME_SAYS, UNC_1956
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
from ceasefire_model.provenance import Claim, Derived, Editor, Reading, cite
from ceasefire_model.quantities import Exactly
from ceasefire_model.units import Unit


def _port(id: str, name: str) -> NamedPlace:  # noqa: A002 - the word of the model
    return NamedPlace(id=PlaceId(id), name=name, within=ids.KOREA, evidence=(RECALL,))


_PORTS_UNC: Final = (
    _port("inchon", "Inchon"),
    _port("taegu", "Taegu"),
    _port("pusan", "Pusan"),
    _port("kangnung", "Kangnung"),
    _port("kunsan", "Kunsan"),
)
_PORTS_KPA_CPV: Final = (
    _port("sinuiju", "Sinuiju"),
    _port("chongjin", "Chongjin"),
    _port("hungnam", "Hungnam"),
    _port("manpo", "Manpo"),
    _port("sinanju", "Sinanju"),
)
ISLANDS: Final = (
    _port("paengyong-do", "Paengyong-do"),
    _port("taechong-do", "Taechong-do"),
    _port("sochong-do", "Sochong-do"),
    _port("yonpyong-do", "Yonpyong-do"),
    _port("u-do", "U-do"),
)
_ON_THE_MAP: Final = TEXT(Shape(Geometry.MAP, text=ids.MAP), cite(ids.A1))

PLACES: Final[tuple[Place, ...]] = (
    NamedPlace(id=ids.KOREA, name="Korea"),
    Line(id=ids.MDL, name="Military demarcation line", within=ids.KOREA, shapes=(_ON_THE_MAP,)),
    Line(
        id=ids.NORTHERN_BOUNDARY,
        name="Northern boundary of the demilitarised zone",
        within=ids.KOREA,
        shapes=(_ON_THE_MAP,),
    ),
    Line(
        id=ids.SOUTHERN_BOUNDARY,
        name="Southern boundary of the demilitarised zone",
        within=ids.KOREA,
        shapes=(_ON_THE_MAP,),
    ),
    Zone(
        id=ids.DMZ,
        name="Demilitarised zone",
        form=(TEXT(ZoneForm.DEMILITARISED, cite(ids.A1), cite(ids.A2)),),
        shapes=(_ON_THE_MAP,),
        widths=(
            TEXT(
                Width(Exactly(2, Unit.KILOMETRES), Measured.ONE_SIDE, line=ids.MDL),
                cite(ids.A1),
                cite(ids.A2),
            ),
            Claim(
                Width(Exactly(4, Unit.KILOMETRES), Measured.TOTAL),
                by=Editor(),
                basis=Derived("two kilometres on each of two sides", (cite(ids.A1),)),
            ),
            TIME_SAYS(Width(Exactly(Decimal("2.5"), Unit.MILES), Measured.TOTAL)),
        ),
        within=(TEXT(ids.KOREA, cite(ids.A1)),),
    ),
    Zone(
        id=ids.ISLANDS_NORTH,
        name="Islands north of the 38th parallel",
        form=(TIME_SAYS(ZoneForm.TERRITORY),),
        shapes=(TIME_SAYS(Shape(Geometry.LINE, name="38th parallel")),),
    ),
    Zone(
        id=ids.COASTAL_ISLANDS,
        name="Coastal islands of the other side",
        form=(TEXT(ZoneForm.TERRITORY, RECALL),),
    ),
    *ISLANDS,
    Zone(
        id=ids.WEST_COAST_ISLANDS,
        name="Islands off the west coast",
        form=(TEXT(ZoneForm.CONTROLLED, RECALL),),
        excludes=tuple(TEXT(island.id, RECALL) for island in ISLANDS),
        held_by=(TEXT(ids.KPA_CPV, RECALL),),
    ),
    Zone(
        id=ids.FIVE_ISLANDS,
        name="Five island groups off the west coast",
        form=(TEXT(ZoneForm.CONTROLLED, RECALL),),
        shapes=(TEXT(Shape(Geometry.NAMES), RECALL),),
        includes=tuple(TEXT(island.id, RECALL) for island in ISLANDS),
        held_by=(TEXT(ids.UNC, RECALL),),
    ),
    Zone(
        id=ids.UNC_AREA,
        name="Area of the UN Command",
        form=(UNC_1956(ZoneForm.CONTROLLED),),
        held_by=(UNC_1956(ids.UNC),),
    ),
    *_PORTS_UNC,
    *_PORTS_KPA_CPV,
    Zone(
        id=ids.UNC_PORTS,
        name="Ports of entry of the UN Command",
        shapes=(TEXT(Shape(Geometry.NAMES), cite(ids.A7, Reading.REPORTED)),),
        includes=tuple(TEXT(port.id, RECALL) for port in _PORTS_UNC),
    ),
    Zone(
        id=ids.KPA_CPV_PORTS,
        name="Ports of entry of the other side",
        shapes=(TEXT(Shape(Geometry.NAMES), cite(ids.A7, Reading.REPORTED)),),
        includes=tuple(TEXT(port.id, RECALL) for port in _PORTS_KPA_CPV),
    ),
)
