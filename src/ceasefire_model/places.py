"""Where: named places, lines and facilities, and ways of saying where something is.

A place is a record. A *location* is a value that says where something is by reference to one:
within it, throughout it, behind it, outside it. Texts say *far behind the contact line* without a
number and without fixing the line; both are kept as said, and no kilometres are invented.
"""

from enum import Enum
from typing import TypeAlias, final

from attrs import field, frozen

from ceasefire_model.absences import Absence, Unstated
from ceasefire_model.identifiers import ExternalId, Name, PartyId, PlaceId
from ceasefire_model.provenance import EACH, Citation, Claim
from ceasefire_model.quantities import Quantity
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
        names: What others call it.
        external_ids: Its codes in registers outside.
        evidence: Passages the record rests on.
    """

    id: PlaceId
    name: str
    within: PlaceId | None = None
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    external_ids: tuple[ExternalId, ...] = ()
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Within:
    """Somewhere in a place, not said where.

    Attributes:
        place: The place.
    """

    place: PlaceId = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Throughout:
    """At several points all over a place: *across the country*.

    Attributes:
        place: The place.
    """

    place: PlaceId = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Outside:
    """Anywhere but in a place.

    Attributes:
        place: The place.
    """

    place: PlaceId = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Behind:
    """Set back from a line, on the speaker's side of it.

    Attributes:
        line: The line.
        distance: How far, or why that is not known; vague wordings are kept as said.
    """

    line: PlaceId = field(kw_only=False)
    distance: Quantity | Absence = field(default=Unstated(), kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class AgreedLine:
    """On a line that named parties have settled among themselves and not published.

    Attributes:
        by: The parties that settled it.
    """

    by: tuple[PartyId, ...] = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


Location: TypeAlias = Within | Throughout | Outside | Behind | AgreedLine
"""Where something is, by reference to a place."""


class FacilityForm(Enum):
    """What a facility is called. Who uses the word matters: hubs for one are bases for another."""

    MILITARY_HUB = "military-hub"
    """A site from which a force deploys and is supported, in the words of those who set it up."""
    MILITARY_BASE = "military-base"
    """A site at which a force is permanently stationed."""
    PROTECTED_FACILITY = "protected-facility"
    """A hardened site for weapons and equipment."""


class FacilityPurpose(Enum):
    """What a facility is for. An open list."""

    ENABLE_DEPLOYMENT = "enable-deployment"
    """Let a force come in and be supported."""
    STORAGE = "storage"
    """Store weapons and equipment."""
    MAINTENANCE = "maintenance"
    """Maintain and repair weapons and equipment."""
    HOST_DEFENCE = "host-defence"
    """Serve the defensive needs of the host."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Facility:
    """A site, or a set of sites of one sort, that exists or is planned.

    Not a `Deployment`, which is people; nor the promise to build it, which is an `Undertaking`.

    Attributes:
        id: Its name within the dossier.
        name: What this dossier calls it, in English.
        form: What it is called, and by whom.
        purposes: What it is for.
        where: Where it is or would be.
        names: What others call it.
        external_ids: Its codes in registers outside.
        evidence: Passages the record rests on.
    """

    id: PlaceId
    name: str
    form: tuple[Claim[FacilityForm | Absence], ...] = ()
    purposes: tuple[Claim[FacilityPurpose], ...] = field(default=(), metadata=EACH)
    where: tuple[Claim[Location | Absence], ...] = ()
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    external_ids: tuple[ExternalId, ...] = ()
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


Place: TypeAlias = NamedPlace | Line | Facility
"""A place that records refer to."""
