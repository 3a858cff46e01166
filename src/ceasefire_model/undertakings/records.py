"""The record of an undertaking."""

from typing import Final, final

from attrs import field, frozen

from ceasefire_model.absences import Absence
from ceasefire_model.declarations import NoOne
from ceasefire_model.deployments import Domain
from ceasefire_model.equipment import EquipmentClass
from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import IssueId, Name, PartyId, PlaceId, PromiseId, TextId
from ceasefire_model.parties import QualifiedMajority, Voting
from ceasefire_model.places import Location
from ceasefire_model.promises import Deontic, ListForm, Promise
from ceasefire_model.provenance import EACH, Citation, Claim
from ceasefire_model.quantities import Figure
from ceasefire_model.times import When
from ceasefire_model.undertakings.actions import Action
from ceasefire_model.undertakings.items import Item, Means
from ceasefire_model.undertakings.subjects import (
    ActKind,
    Effect,
    LegalBasis,
    SiteKind,
    Tally,
)
from ceasefire_model.validation import check

_TO_LEAVE_UNDONE: Final = frozenset({Deontic.SHALL, Deontic.ENDEAVOUR, Deontic.SHOULD})
"""Ways to point at leaving acts undone; that they may be done is said of the acts."""


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
        about_issues: Questions that it is to settle, or to talk about; of a vote, what is put to
            it, each choice being one.
        where: Where it is carried out; of what moves, where it is moved from.
        destination: Where people or things are moved to: where those who withdraw go back to, where
            goods are taken. Empty where nothing moves, or nobody says to where.
        domains: In which domains it holds.
        into: The forces, services or bodies into which people are taken, or that things are added
            to.
        acts: The acts that it bars, allows, asks for or pardons.
        acts_within: When acts must have been done to count, as for an amnesty: `1988-10/1998-04`.
        people: The people that it concerns, by category and state.
        sites: The kinds of place that it concerns.
        equipment: The classes of equipment that it concerns.
        items: What it consists of.
        list_form: Whether `about_issues`, `acts`, `equipment`, `items` and `means` name everything.
        amount: How much money, or how many, and in which sense.
        means: With what it is done.
        verified_by: Who verifies that it is done.
        requested_by: Who may ask for it.
        reports_to: Who receives what it finds.
        legal_basis: On what the need for it rests.
        effect: What the decision it asks for would do.
        voting: By which majority it is decided, where a rule for it alone is stated.
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
    about_issues: tuple[IssueId, ...] = ()
    where: tuple[Claim[Location | Absence], ...] = field(default=(), metadata=EACH)
    destination: tuple[Claim[Location | Absence], ...] = field(default=(), metadata=EACH)
    domains: tuple[Claim[Domain], ...] = field(default=(), metadata=EACH)
    into: tuple[Claim[PartyId | Absence], ...] = field(default=(), metadata=EACH)
    acts: tuple[Claim[ActKind], ...] = field(default=(), metadata=EACH)
    acts_within: tuple[Claim[When | Absence], ...] = ()
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
    voting: tuple[Claim[Voting | QualifiedMajority | Absence], ...] = ()
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)
        deontic = self.promise.deontic
        if self.action is Action.REFRAIN and deontic not in _TO_LEAVE_UNDONE:
            expected = "SHALL, ENDEAVOUR or SHOULD, for REFRAIN says that acts are left undone"
            raise InvalidValue("Undertaking", "promise.deontic", deontic, expected)
