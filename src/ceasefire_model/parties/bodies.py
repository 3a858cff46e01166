"""Bodies that arrangements create: what they are for, who sits in them, how far they exist."""

from enum import Enum
from typing import final

from attrs import field, frozen

from ceasefire_model.absences import Absence
from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import ExternalId, Name, PartyId, PlaceId
from ceasefire_model.provenance import EACH, Citation, Claim
from ceasefire_model.quantities import Figure
from ceasefire_model.times import Duration
from ceasefire_model.validation import check


class BodyStatus(Enum):
    """How far a body has come into being."""

    PROPOSED = "proposed"
    """Somebody has put it forward; nobody has decided on it."""
    DECIDED = "decided"
    """Those who create it have decided on it."""
    TO_BE_ESTABLISHED = "to-be-established"
    """A text says that it will be set up, without more."""
    CONDITIONAL = "conditional"
    """It comes into being when something else happens."""
    EXISTING = "existing"
    """It is there, whether or not it works yet."""
    OPERATING = "operating"
    """It is there and does its work."""
    DISSOLVED = "dissolved"
    """It has ended."""


class BodyFunction(Enum):
    """What a body is for. An open list."""

    MONITOR = "monitor"
    """Observe whether an arrangement is kept."""
    VERIFY = "verify"
    """Establish whether a reported fact is so."""
    ADDRESS_BREACHES = "address-breaches"
    """Deal with breaches as they are reported."""
    ATTRIBUTE_RESPONSIBILITY = "attribute-responsibility"
    """Say who is responsible for a breach."""
    DETERMINE_REMEDIES = "determine-remedies"
    """Say what is to follow from a breach."""
    COMMAND = "command"
    """Command forces."""
    PLAN = "plan"
    """Plan operations."""
    COORDINATE = "coordinate"
    """Keep several parties' actions in step."""
    LIAISE = "liaise"
    """Keep contact with a party that is not in it."""
    NEGOTIATE = "negotiate"
    """Work out a text."""


class Rank(Enum):
    """The rank of a commander, in stars."""

    ONE_STAR = "one-star"
    """Brigadier general and equivalents (NATO OF-6)."""
    TWO_STAR = "two-star"
    """Major general and equivalents (NATO OF-7)."""
    THREE_STAR = "three-star"
    """Lieutenant general and equivalents (NATO OF-8)."""
    FOUR_STAR = "four-star"
    """General and equivalents (NATO OF-9)."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Rotation:
    """Places that a body sits in one after another, for the same time in each.

    Attributes:
        order: The places in turn, at least two.
        period: How long it sits in each.
    """

    order: tuple[PlaceId, ...] = field(kw_only=False)
    period: Duration = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        if len(self.order) < 2:  # noqa: PLR2004 - one place is no rotation
            raise InvalidValue("Rotation", "order", self.order, "at least two places")


@final
@frozen(kw_only=True, weakref_slot=False)
class Body:
    """A commission, mechanism, cell or headquarters that an arrangement creates or foresees.

    Not an `Organisation`, which exists apart from the arrangement. A body can be named, placed and
    staffed on paper long before it exists: `status` says how far it has come.

    Attributes:
        id: Its name within the dossier.
        name: What this dossier calls it, in English.
        status: How far it has come into being, each step with its day.
        functions: What it is for.
        members: Parties that sit in it; a list that is not complete denies nothing.
        leads: Parties that lead it.
        site: Where it sits.
        rotation: In which order its site changes.
        rank: The rank of its commander.
        commander_from: The state that provides its commander.
        staff: How many people work in it.
        works_with: Parties with which it keeps contact without their sitting in it.
        within: The body, coalition or force that it belongs to.
        names: What others call it.
        external_ids: Its codes in registers outside.
        evidence: Passages the record rests on.
    """

    id: PartyId
    name: str
    status: tuple[Claim[BodyStatus | Absence], ...] = ()
    functions: tuple[Claim[BodyFunction], ...] = field(default=(), metadata=EACH)
    members: tuple[Claim[PartyId | Absence], ...] = field(default=(), metadata=EACH)
    leads: tuple[Claim[PartyId | Absence], ...] = field(default=(), metadata=EACH)
    site: tuple[Claim[PlaceId | Absence], ...] = ()
    rotation: tuple[Claim[Rotation], ...] = ()
    rank: tuple[Claim[Rank], ...] = ()
    commander_from: tuple[Claim[PartyId | Absence], ...] = ()
    staff: tuple[Claim[Figure | Absence], ...] = ()
    works_with: tuple[Claim[PartyId], ...] = field(default=(), metadata=EACH)
    within: tuple[Claim[PartyId], ...] = ()
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    external_ids: tuple[ExternalId, ...] = ()
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)
