"""Zones: areas with a rule of their own, their widths, their parts and their changes.

A zone is given by words, by a width from a line, or by a map that the text refers to. Its widths
belong to somebody: two kilometres on either side are not four kilometres on each, and a zone may be
measured from a different line for each party. When a zone shrinks, splits or moves, the change is a
claim with its day.
"""

from enum import Enum
from typing import final

from attrs import field, frozen

from ceasefire_model.absences import Absence
from ceasefire_model.equipment import EquipmentClass
from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import ExternalId, Name, PartyId, PlaceId, TextId
from ceasefire_model.provenance import EACH, Citation, Claim
from ceasefire_model.quantities import Figure, Quantity
from ceasefire_model.validation import check


class ZoneForm(Enum):
    """What a zone is for. An open list."""

    DEMILITARISED = "demilitarised"
    """No forces, or hardly any, may be in it."""
    BUFFER = "buffer"
    """It keeps forces apart."""
    AIR_SAFETY = "air-safety"
    """Aircraft or air defence of one side are kept out of it."""
    WITHDRAWAL = "withdrawal"
    """Forces leave it by a day."""
    WEAPONS_FREE = "weapons-free"
    """Weapons of certain classes are kept out of it."""
    CORRIDOR = "corridor"
    """It lets people and goods through."""
    CONTROLLED = "controlled"
    """One side's forces hold it."""
    SECTOR = "sector"
    """It is a part of a larger zone with dates or rules of its own."""
    TERRITORY = "territory"
    """It is an area to which a text applies."""


class Geometry(Enum):
    """How the edges of a zone are fixed."""

    MAP = "map"
    """By a map that the text refers to."""
    LINE = "line"
    """By a distance from a line."""
    COLOUR = "colour"
    """By a line on a map that is known by its colour."""
    NAMES = "names"
    """By naming places in it."""
    FACT = "fact"
    """By where forces in fact stand."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Shape:
    """How a zone is drawn, and where that can be seen.

    Attributes:
        geometry: How its edges are fixed.
        text: The text, such as an annex with a map, in which they are; `None` where none is named.
        name: What that map, line or colour is called there; `None` where it has no name.
    """

    geometry: Geometry = field(kw_only=False)
    text: TextId | None = None
    name: str | None = None

    def __attrs_post_init__(self) -> None:
        check(self)


class Measured(Enum):
    """What a width is the width of."""

    ONE_SIDE = "one-side"
    """From the line to the edge on one side."""
    TOTAL = "total"
    """From edge to edge."""
    TOTAL_BY_EQUAL_DISTANCES = "total-by-equal-distances"
    """From edge to edge, each side going back as far as the other."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Width:
    """How wide a zone is: of what, for whom, from which line.

    Not a depth of forces behind a line, which is a `Behind`.

    Attributes:
        quantity: How wide, in the unit of the source.
        measured: Whether on one side or from edge to edge, and how that is shared.
        side: The party on whose side it lies, or which measures; `None` where it is the same for
            all.
        line: The line it is measured from; `None` where none is named.
        equipment: The class of equipment for which it holds; `None` where it holds for all.
    """

    quantity: Quantity = field(kw_only=False)
    measured: Measured = field(kw_only=False)
    side: PartyId | None = None
    line: PlaceId | None = None
    equipment: EquipmentClass | None = None

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.measured is not Measured.ONE_SIDE and self.side is not None:
            raise InvalidValue("Width", "side", self.side, "None, for a total belongs to no side")


@final
@frozen(kw_only=True, weakref_slot=False)
class Zone:
    """An area with a rule of its own, fixed by a text or by fact.

    Not a `NamedPlace`, which is there without any rule. What may be in it is a `Limit`; that it is
    to be left is an `Undertaking`.

    Attributes:
        id: Its name within the dossier.
        name: What this dossier calls it, in English.
        form: What it is for.
        part_of: The zone it is a part of; `None` where there is none.
        shapes: How its edges are fixed, each change with its day.
        widths: How wide it is, each change with its day.
        share: How much of a larger area it is.
        area: How large it is.
        within: Places it lies in.
        beside: Places outside it that it borders on.
        includes: Places that are in it.
        excludes: Places that lie inside its edges and do not belong to it.
        held_by: The party that controls it, each change with its day.
        exists: Whether there is such a zone, each change with its day.
        names: What others call it.
        external_ids: Its codes in registers outside.
        evidence: Passages the record rests on.
    """

    id: PlaceId
    name: str
    form: tuple[Claim[ZoneForm | Absence], ...] = field(default=(), metadata=EACH)
    part_of: PlaceId | None = None
    shapes: tuple[Claim[Shape | Absence], ...] = ()
    widths: tuple[Claim[Width | Absence], ...] = field(default=(), metadata=EACH)
    share: tuple[Claim[Figure | Absence], ...] = ()
    area: tuple[Claim[Quantity | Absence], ...] = ()
    within: tuple[Claim[PlaceId], ...] = field(default=(), metadata=EACH)
    beside: tuple[Claim[PlaceId], ...] = field(default=(), metadata=EACH)
    includes: tuple[Claim[PlaceId], ...] = field(default=(), metadata=EACH)
    excludes: tuple[Claim[PlaceId], ...] = field(default=(), metadata=EACH)
    held_by: tuple[Claim[PartyId | Absence], ...] = ()
    exists: tuple[Claim[bool], ...] = ()
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    external_ids: tuple[ExternalId, ...] = ()
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)
