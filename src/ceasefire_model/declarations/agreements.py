"""Agreements: texts by which parties bind themselves to each other."""

from enum import Enum
from typing import final

from attrs import field, frozen

from ceasefire_model.absences import Absence
from ceasefire_model.conditions import Condition
from ceasefire_model.declarations.acts import (
    Conclusion,
    Definition,
    Language,
    NoOne,
    Signature,
    Undefined,
)
from ceasefire_model.declarations.indexing import IndexCode, Listing, ProcessStage, Topic
from ceasefire_model.declarations.relations import (
    Provision,
    Publication,
    Stage,
    Stance,
    TextLink,
)
from ceasefire_model.declarations.settlement import SettlementStep
from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import (
    EventId,
    ExternalId,
    Name,
    PartyId,
    PlaceId,
    SituationId,
    TextId,
)
from ceasefire_model.parties import AppointedBy
from ceasefire_model.places import Location
from ceasefire_model.promises import LegalForce, ListForm
from ceasefire_model.provenance import EACH, Citation, Claim
from ceasefire_model.quantities import Quantity
from ceasefire_model.terms import Exit, Lasting, Renewal
from ceasefire_model.times import When
from ceasefire_model.validation import check


class AgreementForm(Enum):
    """Which kind of agreement a text is, or would be."""

    TREATY = "treaty"
    """An agreement between states that is governed by international law."""
    FRAMEWORK = "framework"
    """An agreement on what is to be agreed."""
    PLAN = "plan"
    """An arrangement on steps to be taken."""
    BILATERAL_AGREEMENT = "bilateral-agreement"
    """An agreement of two parties, whatever its legal form."""
    PEACE_AGREEMENT = "peace-agreement"
    """An agreement of parties to a conflict on ending or limiting it, of whatever kind."""
    CEASEFIRE_AGREEMENT = "ceasefire-agreement"
    """An agreement to stop fighting."""
    ARMISTICE = "armistice"
    """An agreement of commanders to suspend hostilities."""
    MILITARY_TECHNICAL_AGREEMENT = "military-technical-agreement"
    """An agreement on how forces leave, deploy and keep apart."""
    PROTOCOL = "protocol"
    """A text that adds to another or records what was agreed."""
    EXCHANGE_OF_LETTERS = "exchange-of-letters"
    """An agreement made by letters or notes in which each side confirms what the other wrote."""
    MEMORANDUM = "memorandum"
    """A text that records an understanding."""
    PACKAGE_OF_MEASURES = "package-of-measures"
    """A list of measures to carry out earlier texts."""
    ADDENDUM = "addendum"
    """A text that adds to another."""
    ANNEX = "annex"
    """A part of another text that stands after it."""
    MAP = "map"
    """A map that shows the lines or places of which another text speaks."""
    SUPPORTING_DOCUMENT = "supporting-document"
    """A document that fills in another and is not public, or not by itself."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Agreement:
    """A text by which parties bind themselves to each other, or would once it is concluded.

    Not a `Declaration`, in which parties state what they intend.

    Attributes:
        id: Its name within the dossier.
        title: What this dossier calls it, in English.
        form: Which kind of agreement it is.
        draft_of: The text of which it is a draft; `None` for a final text.
        at: The event at which it was made; `None` where none is recorded.
        made: When it was adopted or signed.
        place: Where it was adopted or signed.
        stage: How far it has come, each step with its day.
        process_stage: At which stage of a peace process it stands, by what it settles.
        conclusion: Whether several sides made it together or one alone.
        stances: How each party stands to it.
        signatures: The single acts of signing.
        legal_force: What binds its parties.
        enters_into_force: What must happen before it has legal effect.
        in_force: From when it has effect.
        term: How long it lasts.
        renewal: How it goes on after that.
        exit: How a party may leave it.
        amended_by: Whose agreement a change of it needs.
        interpreted_by: Who has the last say on what it means.
        disputes: By which steps disputes about it are settled.
        conflicts: The armed conflicts that it is about.
        scope: Where it applies.
        definitions: What it means by its words.
        languages: In which languages it exists, and counts.
        copies: In how many originals it was made.
        published: When and by whom it was made public, or why it was not.
        provisions: The promises that it contains.
        links: How it relates to other texts.
        listings: Its parties, third parties and the texts it refers to, as somebody lists them.
        topics: The subjects that it treats, as indexes of texts have it.
        topics_form: Whether `topics` names every subject of the index that it treats.
        index_codes: How indexes of texts class it otherwise.
        titles: Its titles, as used and translated by others.
        external_ids: Its numbers in registers outside, such as PA-X.
        evidence: Passages the record rests on.
    """

    id: TextId
    title: str
    form: AgreementForm
    draft_of: TextId | None = None
    at: EventId | None = None
    made: tuple[Claim[When | Absence], ...] = ()
    place: tuple[Claim[PlaceId | Absence], ...] = ()
    stage: tuple[Claim[Stage | Absence], ...] = ()
    process_stage: tuple[Claim[ProcessStage | Absence], ...] = ()
    conclusion: tuple[Claim[Conclusion | Absence], ...] = ()
    stances: tuple[Claim[Stance], ...] = field(default=(), metadata=EACH)
    signatures: tuple[Claim[Signature], ...] = field(default=(), metadata=EACH)
    legal_force: tuple[Claim[LegalForce | Absence], ...] = ()
    enters_into_force: tuple[Claim[Condition | Absence], ...] = ()
    in_force: tuple[Claim[When | Absence], ...] = ()
    term: tuple[Claim[Lasting | Absence], ...] = ()
    renewal: tuple[Claim[Renewal | Absence], ...] = ()
    exit: tuple[Claim[Exit | Absence], ...] = ()
    amended_by: tuple[Claim[AppointedBy | Absence], ...] = ()
    interpreted_by: tuple[Claim[PartyId | NoOne | Absence], ...] = ()
    disputes: tuple[Claim[SettlementStep | Absence], ...] = field(default=(), metadata=EACH)
    conflicts: tuple[Claim[SituationId | Absence], ...] = field(default=(), metadata=EACH)
    scope: tuple[Claim[Location | Absence], ...] = field(default=(), metadata=EACH)
    definitions: tuple[Claim[Definition | Undefined], ...] = field(default=(), metadata=EACH)
    languages: tuple[Claim[Language], ...] = field(default=(), metadata=EACH)
    copies: tuple[Claim[Quantity | Absence], ...] = ()
    published: tuple[Claim[Publication | Absence], ...] = field(default=(), metadata=EACH)
    provisions: tuple[Claim[Provision], ...] = field(default=(), metadata=EACH)
    links: tuple[Claim[TextLink], ...] = field(default=(), metadata=EACH)
    listings: tuple[Claim[Listing], ...] = field(default=(), metadata=EACH)
    topics: tuple[Claim[Topic], ...] = field(default=(), metadata=EACH)
    topics_form: tuple[Claim[ListForm | Absence], ...] = ()
    index_codes: tuple[Claim[IndexCode], ...] = field(default=(), metadata=EACH)
    titles: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    external_ids: tuple[ExternalId, ...] = ()
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.draft_of == self.id:
            raise InvalidValue("Agreement", "draft_of", self.draft_of, "another text than itself")
