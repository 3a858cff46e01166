"""Sites: what they are called, what they are for, where they are."""

from enum import Enum
from typing import final

from attrs import field, frozen

from ceasefire_model.absences import Absence
from ceasefire_model.identifiers import ExternalId, Name, PlaceId
from ceasefire_model.places.locations import Location
from ceasefire_model.provenance import EACH, Citation, Claim
from ceasefire_model.validation import check


class FacilityForm(Enum):
    """What a facility is called. Who uses the word matters: hubs for one are bases for another."""

    MILITARY_HUB = "military-hub"
    """A site from which a force deploys and is supported, in the words of those who set it up."""
    MILITARY_BASE = "military-base"
    """A site at which a force is permanently stationed."""
    PROTECTED_FACILITY = "protected-facility"
    """A hardened site for weapons and equipment."""
    CHECKPOINT = "checkpoint"
    """A post at which those who pass are checked."""


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
