"""Places known by a name: countries, cities, seas, and the lines that separate."""

from typing import final

from attrs import field, frozen

from ceasefire_model.absences import Absence
from ceasefire_model.identifiers import ExternalId, Name, PartyId, PlaceId
from ceasefire_model.places.zones import Shape
from ceasefire_model.provenance import EACH, Citation, Claim
from ceasefire_model.validation import check


@final
@frozen(kw_only=True, weakref_slot=False)
class NamedPlace:
    """A place known by its name: a country, a region, a city, a building, a sea.

    Attributes:
        id: Its name within the dossier.
        name: What this dossier calls it, in English.
        within: The larger place it lies in; `None` where none is recorded.
        territory_of: The state whose territory it is; `None` where it is nobody's, several
            states', or disputed.
        names: What others call it.
        external_ids: Its codes in registers outside.
        evidence: Passages the record rests on.
    """

    id: PlaceId
    name: str
    within: PlaceId | None = None
    territory_of: PartyId | None = None
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    external_ids: tuple[ExternalId, ...] = ()
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Line:
    """A line that separates, by name: a contact line, a border, a ceasefire line.

    Not its course, which may be moving or not agreed at all.

    Attributes:
        id: Its name within the dossier.
        name: What this dossier calls it, in English.
        within: The place it runs through; `None` where none is recorded.
        shapes: How its course is fixed, where it is, each change with its day.
        names: What others call it.
        external_ids: Its codes in registers outside.
        evidence: Passages the record rests on.
    """

    id: PlaceId
    name: str
    within: PlaceId | None = None
    shapes: tuple[Claim[Shape | Absence], ...] = ()
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    external_ids: tuple[ExternalId, ...] = ()
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)
