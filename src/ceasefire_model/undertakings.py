"""Everything promised that is neither people on the ground nor a guarantee.

Support, training, funding, monitoring, building, negotiating, permitting, submitting to a vote:
each is an undertaking with an action, and with what that action needs to be said precisely.
"""

from enum import Enum
from typing import final

from attrs import field, frozen

from ceasefire_model.absences import Absence
from ceasefire_model.identifiers import Name, PartyId, PlaceId, PromiseId, TextId
from ceasefire_model.promises import ListForm, Promise
from ceasefire_model.provenance import EACH, Citation, Claim
from ceasefire_model.quantities import Figure
from ceasefire_model.validation import check


class Action(Enum):
    """What is undertaken. An open list."""

    MONITOR = "monitor"
    """Take part in observing and verifying."""
    ESTABLISH_BODY = "establish-body"
    """Set up a body."""
    JOIN_BODY = "join-body"
    """Be represented in a body."""
    ESTABLISH_FACILITIES = "establish-facilities"
    """Set up sites."""
    ARM = "arm"
    """Give or sell weapons and military assistance."""
    TRAIN = "train"
    """Train forces."""
    FUND = "fund"
    """Give, lend or set aside money."""
    SUPPORT = "support"
    """Support in the ways that its items name."""
    SUSTAIN_FORCE = "sustain-force"
    """Keep armed forces at a strength."""
    COOPERATE = "cooperate"
    """Work together for mutual benefit."""
    RECONSTRUCT = "reconstruct"
    """Rebuild, and support an economy."""
    NEGOTIATE = "negotiate"
    """Work out a text."""
    CONSULT = "consult"
    """Ask others for their view before deciding."""
    SUBMIT_FOR_APPROVAL = "submit-for-approval"
    """Put something to a parliament's decision."""
    GIVE_LEGAL_FORM = "give-legal-form"
    """Turn political commitments into binding ones."""
    AUTHORISE_FORCE = "authorise-force"
    """Allow others to use force on one's territory."""
    PROVIDE_INSTRUMENTS = "provide-instruments"
    """Put military, economic or diplomatic means behind an aim."""
    COORDINATE = "coordinate"
    """Organise the actions of several."""
    ADMIT = "admit"
    """Lead towards membership."""
    DEFEND = "defend"
    """Come to another's defence."""
    PUBLISH = "publish"
    """Make information public."""


class Item(Enum):
    """What support or cooperation consists of. An open list."""

    DEFENCE_PACKAGES = "defence-packages"
    """Long-term packages of military assistance."""
    WEAPONS_FINANCING = "weapons-financing"
    """Financing of weapons purchases."""
    DEFENCE_BUDGET = "defence-budget"
    """Support for a national defence budget."""
    DEPOTS = "depots"
    """Access to depots from which forces are reinforced quickly."""
    FORTIFICATIONS = "fortifications"
    """Technical help with defensive fortifications."""
    CONTINUED_COOPERATION = "continued-cooperation"
    """Cooperation that goes on from before."""
    TRAINING = "training"
    """Training of forces."""
    JOINT_PRODUCTION = "joint-production"
    """Production of weapons together."""
    DEFENCE_INDUSTRY = "defence-industry"
    """Use, or strengthening, of the defence industry."""
    INTELLIGENCE = "intelligence"
    """Cooperation of intelligence services."""
    DEFENCE_CAPACITY = "defence-capacity"
    """Rebuilding of defence capacity."""
    ALLIANCE_STANDARDS = "alliance-standards"
    """Closer alignment with the standards of an alliance."""
    ECONOMIC_SUPPORT = "economic-support"
    """Support for the economy."""
    RECONSTRUCTION = "reconstruction"
    """Rebuilding after the war."""
    DEFENCE_COOPERATION = "defence-cooperation"
    """Long-term cooperation in defence."""
    AMMUNITION = "ammunition"
    """Supply of ammunition."""
    VEHICLES = "vehicles"
    """Vehicles."""
    COMMUNICATIONS = "communications"
    """Communications equipment."""
    COUNTER_DRONE = "counter-drone"
    """Protection against drones."""
    MILITARY_INSTRUMENTS = "military-instruments"
    """Military means."""
    ECONOMIC_INSTRUMENTS = "economic-instruments"
    """Economic means."""
    DIPLOMATIC_INSTRUMENTS = "diplomatic-instruments"
    """Diplomatic means."""
    MILITARY_MISSION = "military-mission"
    """A military mission of an organisation."""
    CIVILIAN_MISSION = "civilian-mission"
    """A civilian mission of an organisation."""
    NON_MILITARY_SUPPORT = "non-military-support"
    """Support outside the military field."""
    AIR_SUPPORT = "air-support"
    """Support from the air."""
    LOGISTICS = "logistics"
    """Supply and transport."""


class Means(Enum):
    """With what something is monitored or done. An open list."""

    DRONES = "drones"
    """Unmanned aircraft."""
    SENSORS = "sensors"
    """Sensors on the ground."""
    SATELLITES = "satellites"
    """Satellites."""
    TROOPS = "troops"
    """People on the ground."""
    DEFENCE_BUDGET = "defence-budget"
    """Money from the promisor's own defence budget."""


class LegalBasis(Enum):
    """On what the need for an act rests."""

    CONSTITUTION = "constitution"
    """A constitution."""
    STATUTE = "statute"
    """A law."""
    CONVENTION = "convention"
    """A constitutional practice without legal force."""
    PLEDGE = "pledge"
    """The word of those who govern."""
    TEXT = "text"
    """The text under which it is done."""


class Effect(Enum):
    """What a vote or decision does to those who asked for it."""

    BINDING = "binding"
    """They may not act against it."""
    ADVISORY = "advisory"
    """They may."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Undertaking:
    """A promise that somebody will do, may do or will refrain from doing something.

    Not a `Deployment` of people, nor a `Guarantee` against an attack. A threat by a third party is
    a `Position`: it never falls due.

    Attributes:
        id: Its name within the dossier.
        title: What this dossier calls it, in English.
        promise: Who undertakes it, to whom, how firmly, on which condition.
        action: What is undertaken.
        part_of: The promise whose part it is; `None` where it is none's.
        concerns: Other promises that it is about; empty where it stands by itself.
        about_bodies: Bodies that it sets up, joins or works through.
        about_places: Facilities and places that it sets up or uses.
        about_texts: Texts that it works towards, submits or carries out.
        items: What it consists of.
        list_form: Whether `items` names everything.
        amount: How much money, or how many, and in which sense.
        means: With what it is done.
        legal_basis: On what the need for it rests.
        effect: What the decision it asks for would do.
        names: What others call it.
        evidence: Passages the record rests on.
    """

    id: PromiseId
    title: str
    promise: Promise
    action: Action
    part_of: PromiseId | None = None
    concerns: tuple[PromiseId, ...] = ()
    about_bodies: tuple[PartyId, ...] = ()
    about_places: tuple[PlaceId, ...] = ()
    about_texts: tuple[TextId, ...] = ()
    items: tuple[Claim[Item], ...] = field(default=(), metadata=EACH)
    list_form: tuple[Claim[ListForm | Absence], ...] = ()
    amount: tuple[Claim[Figure | Absence], ...] = ()
    means: tuple[Claim[Means], ...] = field(default=(), metadata=EACH)
    legal_basis: tuple[Claim[LegalBasis | Absence], ...] = ()
    effect: tuple[Claim[Effect | Absence], ...] = ()
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)
