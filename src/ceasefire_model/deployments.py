"""Who is placed where, to do what, within which limits.

Five things that the press calls *the mandate* stay apart: what a force is for (`postures`), what it
may do (`authority`), what somebody expects it to do (`expectations`), what its senders promise
(`promise`), and what they do if it is attacked (a `Guarantee`).
"""

from enum import Enum
from typing import TypeAlias, final

from attrs import field, frozen

from ceasefire_model.absences import Absence
from ceasefire_model.conditions import Condition
from ceasefire_model.identifiers import Name, PartyId, PlaceId, PromiseId
from ceasefire_model.places import Location
from ceasefire_model.promises import Promise
from ceasefire_model.provenance import EACH, Citation, Claim
from ceasefire_model.quantities import Figure
from ceasefire_model.validation import check


class Domain(Enum):
    """Where forces operate."""

    LAND = "land"
    """On the ground."""
    SEA = "sea"
    """On and under the sea."""
    AIR = "air"
    """In the air."""
    CYBER = "cyber"
    """In networks."""
    SPACE = "space"
    """In orbit."""
    ALL = "all"
    """In every domain, where a text says so and names none."""


class Task(Enum):
    """What a force does, across domains. An open list."""

    SECURE_SKIES = "secure-skies"
    """Keep airspace safe."""
    SECURE_SEAS = "secure-seas"
    """Keep sea lanes safe."""
    DETERRENCE_OPERATIONS = "deterrence-operations"
    """Operate so as to deter an attack."""
    TRAINING = "training"
    """Train the host's forces."""
    REGENERATION = "regeneration"
    """Rebuild and recover the host's forces."""
    PLANNING = "planning"
    """Plan with the host's forces."""
    LOGISTICS = "logistics"
    """Supply and move."""
    ORGANISATION = "organisation"
    """Organise what the contributors do together."""
    MONITORING = "monitoring"
    """Observe whether an arrangement is kept."""
    AIR_SURVEILLANCE = "air-surveillance"
    """Watch airspace."""
    MARITIME_SURVEILLANCE = "maritime-surveillance"
    """Watch the sea."""
    MINE_CLEARANCE = "mine-clearance"
    """Clear mines, on land or at sea."""
    RECONSTRUCTION = "reconstruction"
    """Rebuild what the war destroyed."""
    PROTECT_HUBS = "protect-hubs"
    """Protect the force's own sites."""
    PROTECT_INFRASTRUCTURE = "protect-infrastructure"
    """Protect civilian and military infrastructure."""
    DEFENCE_SUPPORT = "defence-support"
    """Support the host's own defensive capabilities."""


class Posture(Enum):
    """What a force says it is for."""

    REASSURANCE = "reassurance"
    """Reassure the host by being there."""
    DETERRENCE = "deterrence"
    """Keep an adversary from attacking."""
    SUPPORT = "support"
    """Support the host's forces."""
    LASTING_PEACE = "lasting-peace"
    """Help peace and stability to last."""
    INTERPOSITION = "interposition"
    """Stand between the sides."""
    STABILISATION = "stabilisation"
    """Keep order after a conflict."""
    COMBAT = "combat"
    """Fight."""


class Force(Enum):
    """How much force may be used."""

    NONE = "none"
    """No force."""
    SELF_DEFENCE = "self-defence"
    """Force in self-defence."""
    NECESSARY_MEANS = "necessary-means"
    """The necessary means, the use of force among them."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Equipment:
    """A weapons system or other gear, by its name.

    Not how many of it: that is a `Figure`.

    Attributes:
        name: What it is called: `Gripen`.
    """

    name: str = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Authority:
    """How much force somebody allows a deployed force to use.

    Not a posture, nor an expectation that it will be used.

    Attributes:
        force: How much.
        given_by: Who allows it: a host, a council, the sender itself.
        within: Where it may be used; `None` where no limit of place is stated.
    """

    force: Force = field(kw_only=False)
    given_by: PartyId = field(kw_only=False)
    within: PlaceId | None = None

    def __attrs_post_init__(self) -> None:
        check(self)


class Conduct(Enum):
    """What a force is expected to do when it comes to it."""

    ENGAGES = "engages"
    """It fights the attacker itself."""
    DOES_NOT_ENGAGE = "does-not-engage"
    """It does not fight the attacker itself."""
    UNCLEAR = "unclear"
    """It is said to be unclear."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Expectation:
    """What somebody expects a force to do if something happens.

    Not a promise: nobody gives their word. Not an authority: it allows nothing.

    Attributes:
        conduct: What is expected.
        given: In which case; `None` where it is expected in any.
    """

    conduct: Conduct = field(kw_only=False)
    given: Condition | None = field(default=None, kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


Responsibility: TypeAlias = Domain | Task
"""What can be led: a domain or a task."""


class LeadStatus(Enum):
    """How far a leading role has been settled."""

    PROPOSED = "proposed"
    """Others name the party."""
    OFFERED = "offered"
    """The party says that it is ready."""
    CLAIMED = "claimed"
    """The party says that it leads or will lead."""
    AGREED = "agreed"
    """It is said to be settled."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Lead:
    """Who leads one domain or task, and how far that is settled.

    Attributes:
        party: Who leads, or why that is not known.
        of: What is led.
        status: How far it is settled.
    """

    party: PartyId | Absence = field(kw_only=False)
    of: Responsibility = field(kw_only=False)
    status: LeadStatus = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


class OperationKind(Enum):
    """What an operation is under the law or practice of its sender. An open list."""

    EXTERNAL_OPERATION = "external-operation"
    """An operation of national forces abroad, such as a French *opération extérieure*."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Deployment:
    """People that parties place, or say that they will or will not place, on named ground.

    Not the permission to place them, which is an `Undertaking` of the host, nor the sentence that
    announced it, which is a `Text`. What one party sends, could send, or excludes is a deployment
    of its own, `part_of` the whole.

    Attributes:
        id: Its name within the dossier.
        title: What this dossier calls it, in English.
        promise: Who sends whom, how firmly, on which condition, for how long.
        part_of: The larger deployment it belongs to; `None` where there is none.
        size: How many people, and in which sense.
        where: On which ground.
        domains: In which domains.
        tasks: What they are to do.
        equipment: Weapons systems and other equipment that they bring, by name.
        postures: What the force is for.
        authority: How much force they may use, and by whose leave.
        against: What they are meant to deter; the attacker may be named, or any.
        expectations: What somebody expects them to do.
        leads: Who leads which domain or task.
        facilities: The sites it uses or would use.
        command: The body that commands it.
        operation: What it is under the sender's own law.
        names: What others call it.
        evidence: Passages the record rests on.
    """

    id: PromiseId
    title: str
    promise: Promise
    part_of: PromiseId | None = None
    size: tuple[Claim[Figure | Absence], ...] = ()
    where: tuple[Claim[Location | Absence], ...] = ()
    domains: tuple[Claim[Domain], ...] = field(default=(), metadata=EACH)
    tasks: tuple[Claim[Task | Absence], ...] = field(default=(), metadata=EACH)
    equipment: tuple[Claim[Equipment | Absence], ...] = field(default=(), metadata=EACH)
    postures: tuple[Claim[Posture], ...] = field(default=(), metadata=EACH)
    authority: tuple[Claim[Authority | Absence], ...] = ()
    against: tuple[Claim[Condition | Absence], ...] = ()
    expectations: tuple[Claim[Expectation], ...] = ()
    leads: tuple[Claim[Lead], ...] = field(default=(), metadata=EACH)
    facilities: tuple[Claim[PlaceId], ...] = field(default=(), metadata=EACH)
    command: tuple[Claim[PartyId | Absence], ...] = ()
    operation: tuple[Claim[OperationKind], ...] = ()
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)
