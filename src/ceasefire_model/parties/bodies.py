"""Bodies that arrangements create: what they are for, who sits in them, how far they exist."""

from collections.abc import Iterable
from enum import Enum
from typing import assert_never, final

from attrs import field, frozen

from ceasefire_model.absences import Absence, NotReported, Undecided, Unstated, Withheld
from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import EventId, ExternalId, Name, PartyId, PlaceId, PromiseId
from ceasefire_model.parties.seats import NoChair, Rank, Seats
from ceasefire_model.provenance import EACH, Citation, Claim
from ceasefire_model.quantities import Figure, Quantity
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
    INVESTIGATE = "investigate"
    """Look into a reported breach."""
    INSPECT = "inspect"
    """Look at places, forces or goods on the spot."""
    DISARM = "disarm"
    """Take weapons from groups."""
    OBSERVE_WITHDRAWAL = "observe-withdrawal"
    """Watch forces leave."""
    INTERPRET = "interpret"
    """Say what a text means."""
    MEDIATE = "mediate"
    """Help sides to settle a matter."""
    REPATRIATE = "repatriate"
    """Bring prisoners or displaced people home."""
    GOVERN = "govern"
    """Exercise public powers for a time."""
    STABILISE = "stabilise"
    """Keep order with forces."""
    SUPERVISE = "supervise"
    """Watch that duties are carried out."""


class Voting(Enum):
    """How a body decides."""

    UNANIMITY = "unanimity"
    """All members must agree, so that each can stop it."""
    BOTH_SIDES = "both-sides"
    """Each side must agree, so that each side can stop it."""
    MAJORITY = "majority"
    """More than half decide; a greater part than that is a `QualifiedMajority`."""
    CHAIR_DECIDES = "chair-decides"
    """Its head decides."""


@final
@frozen(kw_only=True, weakref_slot=False)
class QualifiedMajority:
    """More than half must agree, or a part of each of several groups: *two thirds*, *nine of 15*.

    Not `Voting.UNANIMITY`. Cross-community voting, as by 60 per cent in all and 40 per cent of each
    of two communities, names the groups.

    Attributes:
        threshold: How large a part of the votes, or how many votes, it takes in all.
        of_each: Groups of which each must agree as well; empty where only all together count.
        least_of_each: How large a part of the votes of each group that takes; `None` where the text
            names no other than the threshold.

    Source: Northern Ireland Act 1998, section 4 (5) (cross-community support).
    """

    threshold: Quantity = field(kw_only=False)
    of_each: tuple[PartyId, ...] = ()
    least_of_each: Quantity | None = None

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.least_of_each is not None and not self.of_each:
            expected = "the groups of each of which so many must agree"
            raise InvalidValue("QualifiedMajority", "of_each", self.of_each, expected)


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
class Units:
    """Parts of one kind that a body has: teams, offices, posts.

    Attributes:
        number: How many, and in which sense.
        of: The body that one of them is; `None` where they are not described one by one.
        at: Where they are; empty where nobody says.
        mobile: Whether they move, where the text says so; `None` where it does not.
    """

    number: Figure = field(kw_only=False)
    of: PartyId | None = None
    at: tuple[PlaceId, ...] = ()
    mobile: bool | None = None

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Body:
    """A commission, mechanism, cell or headquarters that an arrangement creates or foresees.

    Not an `Organisation`, which exists apart from the arrangement. A body can be named, placed and
    staffed on paper long before it exists: `status` says how far it has come.

    Attributes:
        id: Its name within the dossier.
        name: What this dossier calls it, in English, without an article.
        status: How far it has come into being, each step with its day.
        legal_personality: Whether it can have rights and duties in law by itself.
        functions: What it is for.
        seats: How many may sit in it, and who may fill the seats.
        eligible: Parties from which alone its people may come. Parties that are barred stand with
            the seats.
        members: Parties that in fact sit in it; a list that is not complete denies nothing.
        chair: Who chairs it, or that nobody does.
        voting: How it decides.
        leads: Parties that lead it.
        site: Where it sits.
        rotation: In which order its site changes.
        rank: The rank of its commander.
        commander_from: The state that provides its commander.
        staff: How many people work in it.
        works_with: Parties with which it keeps contact without their sitting in it.
        within: The body, coalition or force that it belongs to.
        reports_to: To whom it reports.
        replaces: The body in whose place it comes.
        units: How many teams, offices or other parts it has, and where they are.
        ends_with: The event that ends it.
        ends_after: The promise whose keeping ends it.
        names: What others call it.
        external_ids: Its codes in registers outside.
        evidence: Passages the record rests on.
    """

    id: PartyId
    name: str
    status: tuple[Claim[BodyStatus | Absence], ...] = ()
    legal_personality: tuple[Claim[bool | Absence], ...] = ()
    functions: tuple[Claim[BodyFunction], ...] = field(default=(), metadata=EACH)
    seats: tuple[Claim[Seats], ...] = field(default=(), metadata=EACH)
    eligible: tuple[Claim[PartyId | Absence], ...] = field(default=(), metadata=EACH)
    members: tuple[Claim[PartyId | Absence], ...] = field(default=(), metadata=EACH)
    chair: tuple[Claim[PartyId | NoChair | Absence], ...] = ()
    voting: tuple[Claim[Voting | QualifiedMajority | Absence], ...] = ()
    leads: tuple[Claim[PartyId | Absence], ...] = field(default=(), metadata=EACH)
    site: tuple[Claim[PlaceId | Absence], ...] = ()
    rotation: tuple[Claim[Rotation], ...] = ()
    rank: tuple[Claim[Rank], ...] = ()
    commander_from: tuple[Claim[PartyId | Absence], ...] = ()
    staff: tuple[Claim[Figure | Absence], ...] = ()
    works_with: tuple[Claim[PartyId], ...] = field(default=(), metadata=EACH)
    within: tuple[Claim[PartyId], ...] = ()
    reports_to: tuple[Claim[PartyId | Absence], ...] = ()
    replaces: tuple[Claim[PartyId], ...] = ()
    units: tuple[Claim[Units], ...] = field(default=(), metadata=EACH)
    ends_with: tuple[Claim[EventId | Absence], ...] = ()
    ends_after: tuple[Claim[PromiseId | Absence], ...] = ()
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    external_ids: tuple[ExternalId, ...] = ()
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


def can_block(body: Body) -> tuple[PartyId, ...] | None:
    """Say who can stop a body from deciding, by the way in which it is said to decide.

    Args:
        body: Any body.

    Returns:
        Each party that alone can stop it, as far as members, sides and groups are claimed, in their
        order; nobody where a majority decides. `None` where it cannot be told: nobody says how it
        decides, rival claims differ, or nobody names those who would have to agree.
    """
    ways = {claim.value for claim in body.voting if not claim.denies}
    if len(ways) != 1:
        return None
    (way,) = ways
    match way:
        case Voting.UNANIMITY:
            return _named(body.members) or None
        case Voting.BOTH_SIDES:
            return _sides(body) or None
        case Voting.MAJORITY:
            return ()
        case Voting.CHAIR_DECIDES:
            return _named(body.chair) or None
        case QualifiedMajority(of_each=groups):
            return groups or None
        case Withheld() | Undecided() | Unstated() | NotReported():
            return None
        case _:
            assert_never(way)


def _sides(body: Body) -> tuple[PartyId, ...]:
    """Give those who fill the seats of a body; its members, where there are two and no seats."""
    seats = (claim.value for claim in body.seats if not claim.denies)
    filling = tuple(
        party
        for seat in seats
        for party in (seat.appointed_by.parties if seat.appointed_by else seat.of)
    )
    members = _named(body.members)
    return tuple(dict.fromkeys(filling)) or (members if len(members) == 2 else ())  # noqa: PLR2004 - one for each side


def _named(claims: Iterable[Claim[object]]) -> tuple[PartyId, ...]:
    """Give the parties that a field names, without those that are denied."""
    values = (claim.value for claim in claims if not claim.denies)
    return tuple(dict.fromkeys(PartyId(value) for value in values if isinstance(value, str)))
