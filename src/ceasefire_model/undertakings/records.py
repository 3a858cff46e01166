"""The record of an undertaking."""

from typing import final

from attrs import field, frozen

from ceasefire_model.absences import Absence
from ceasefire_model.declarations import NoOne
from ceasefire_model.deployments import Domain
from ceasefire_model.equipment import EquipmentClass
from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import Name, PartyId, PlaceId, PromiseId, TextId
from ceasefire_model.places import Location
from ceasefire_model.promises import Deontic, ListForm, Promise
from ceasefire_model.provenance import EACH, Citation, Claim
from ceasefire_model.quantities import Figure
from ceasefire_model.undertakings.actions import Action, Item, Means
from ceasefire_model.undertakings.subjects import (
    ActKind,
    Effect,
    LegalBasis,
    SiteKind,
    Tally,
)
from ceasefire_model.validation import check


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
        exception_to: Promises from whose rule it is an exception; empty where it is none.
        alongside: Promises together with which it is carried out, step for step, or with which it
            stands and falls. Not promises that must come first, which are conditions.
        about_parties: Parties that it concerns and that neither promise nor act.
        about_bodies: Bodies that it sets up, joins or works through.
        about_places: Facilities and places that it sets up or uses.
        about_texts: Texts that it works towards, submits or carries out.
        where: Where it is carried out; of what moves, where it is moved from.
        destination: Where people or things are moved to: where those who withdraw go back to, where
            goods are taken. Empty where nothing moves, or nobody says to where.
        domains: In which domains it holds.
        acts: The acts that it bars, allows or asks for.
        people: The people that it concerns, by category and state.
        sites: The kinds of place that it concerns.
        equipment: The classes of equipment that it concerns.
        items: What it consists of.
        list_form: Whether `acts`, `equipment`, `items` and `means` name everything.
        amount: How much money, or how many, and in which sense.
        means: With what it is done.
        verified_by: Who verifies that it is done.
        requested_by: Who may ask for it.
        reports_to: Who receives what it finds.
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
    exception_to: tuple[PromiseId, ...] = ()
    alongside: tuple[PromiseId, ...] = ()
    about_parties: tuple[PartyId, ...] = ()
    about_bodies: tuple[PartyId, ...] = ()
    about_places: tuple[PlaceId, ...] = ()
    about_texts: tuple[TextId, ...] = ()
    where: tuple[Claim[Location | Absence], ...] = field(default=(), metadata=EACH)
    destination: tuple[Claim[Location | Absence], ...] = field(default=(), metadata=EACH)
    domains: tuple[Claim[Domain], ...] = field(default=(), metadata=EACH)
    acts: tuple[Claim[ActKind], ...] = field(default=(), metadata=EACH)
    people: tuple[Claim[Tally], ...] = field(default=(), metadata=EACH)
    sites: tuple[Claim[SiteKind], ...] = field(default=(), metadata=EACH)
    equipment: tuple[Claim[EquipmentClass | Absence], ...] = field(default=(), metadata=EACH)
    items: tuple[Claim[Item], ...] = field(default=(), metadata=EACH)
    list_form: tuple[Claim[ListForm | Absence], ...] = ()
    amount: tuple[Claim[Figure | Absence], ...] = ()
    means: tuple[Claim[Means], ...] = field(default=(), metadata=EACH)
    verified_by: tuple[Claim[PartyId | NoOne | Absence], ...] = field(default=(), metadata=EACH)
    requested_by: tuple[Claim[PartyId | Absence], ...] = field(default=(), metadata=EACH)
    reports_to: tuple[Claim[PartyId | Absence], ...] = field(default=(), metadata=EACH)
    legal_basis: tuple[Claim[LegalBasis | Absence], ...] = field(default=(), metadata=EACH)
    effect: tuple[Claim[Effect | Absence], ...] = ()
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)
        deontic = self.promise.deontic
        if self.action is Action.REFRAIN and deontic is Deontic.SHALL_NOT:
            expected = "SHALL, for REFRAIN already says that acts are left undone"
            raise InvalidValue("Undertaking", "promise.deontic", deontic, expected)
