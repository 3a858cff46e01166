"""The texts that are no agreements: declarations, resolutions and statements."""

from enum import Enum
from typing import TypeAlias, final

from attrs import field, frozen

from ceasefire_model.absences import Absence
from ceasefire_model.declarations.acts import (
    Definition,
    Language,
    Signature,
    Undefined,
    Votes,
)
from ceasefire_model.declarations.agreements import Agreement
from ceasefire_model.declarations.relations import (
    Provision,
    Publication,
    Stage,
    Stance,
    TextLink,
)
from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import EventId, Name, PartyId, PlaceId, TextId
from ceasefire_model.promises import LegalForce
from ceasefire_model.provenance import EACH, Citation, Claim
from ceasefire_model.terms import Lasting, Renewal
from ceasefire_model.times import When
from ceasefire_model.validation import alias, check


class DeclarationForm(Enum):
    """Which kind of declaration a text is."""

    JOINT_DECLARATION = "joint-declaration"
    """Several parties declare together."""
    DECLARATION_OF_INTENT = "declaration-of-intent"
    """Parties declare what they mean to do."""
    JOINT_STATEMENT = "joint-statement"
    """Several parties, or chairs for them, state together."""
    COMPACT = "compact"
    """Several parties tie what each has promised together."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Declaration:
    """A text in which parties together declare what they hold, intend or stand ready to do.

    Not an `Agreement`, which its parties mean to bind them to each other. Whether it binds is a
    claim, for its readers differ.

    Attributes:
        id: Its name within the dossier.
        title: What this dossier calls it, in English.
        form: Which kind of declaration it is.
        draft_of: The text of which it is a draft; `None` for a final text.
        at: The event at which it was made; `None` where none is recorded.
        made: When it was adopted or signed.
        place: Where it was adopted or signed.
        stage: How far it has come.
        stances: How each party stands to it.
        signatures: The single acts of signing.
        legal_force: What binds those who made it.
        definitions: What it means by its words.
        published: When and by whom it was made public, or why it was not.
        provisions: The promises that it contains.
        links: How it relates to other texts.
        titles: Its titles, as used and translated by others.
        evidence: Passages the record rests on.
    """

    id: TextId
    title: str
    form: DeclarationForm
    draft_of: TextId | None = None
    at: EventId | None = None
    made: tuple[Claim[When | Absence], ...] = ()
    place: tuple[Claim[PlaceId | Absence], ...] = ()
    stage: tuple[Claim[Stage | Absence], ...] = ()
    stances: tuple[Claim[Stance], ...] = field(default=(), metadata=EACH)
    signatures: tuple[Claim[Signature], ...] = field(default=(), metadata=EACH)
    legal_force: tuple[Claim[LegalForce | Absence], ...] = ()
    definitions: tuple[Claim[Definition | Undefined], ...] = field(default=(), metadata=EACH)
    published: tuple[Claim[Publication | Absence], ...] = field(default=(), metadata=EACH)
    provisions: tuple[Claim[Provision], ...] = field(default=(), metadata=EACH)
    links: tuple[Claim[TextLink], ...] = field(default=(), metadata=EACH)
    titles: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)
        _not_its_own_draft("Declaration", self.id, self.draft_of)


class ResolutionForm(Enum):
    """What sort of body decided."""

    SECURITY_COUNCIL = "security-council"
    """The Security Council of the United Nations."""
    PARLIAMENT = "parliament"
    """A parliament."""
    ORGANISATION = "organisation"
    """A council or organ of an organisation."""
    CABINET = "cabinet"
    """A government as a body."""
    COMMISSION = "commission"
    """A commission or other body that an arrangement creates."""
    ELECTORATE = "electorate"
    """The people, in a referendum or plebiscite."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Resolution:
    """A decision of a body that votes or adopts, under rules of its own.

    Not an `Agreement`: those whom it concerns need not have agreed.

    Attributes:
        id: Its name within the dossier.
        title: What this dossier calls it, in English.
        form: What sort of body decided.
        by: The body that decided, at least one.
        draft_of: The text of which it is a draft; `None` for a final text.
        at: The event at which it was made; `None` where none is recorded.
        made: When it was adopted.
        place: Where it was adopted.
        stage: How far it has come, each step with its day.
        votes: How many voted in which way.
        stances: How each party stands to it.
        legal_force: What binds those whom it concerns.
        in_force: From when it has effect.
        term: How long what it decides lasts.
        renewal: How that goes on after its end.
        definitions: What it means by its words.
        languages: In which languages it exists, and counts.
        published: When and by whom it was made public, or why it was not.
        provisions: The promises, mandates and requests that it contains.
        links: How it relates to other texts.
        titles: Its titles, as used and translated by others.
        evidence: Passages the record rests on.
    """

    id: TextId
    title: str
    form: ResolutionForm
    by: tuple[PartyId, ...]
    draft_of: TextId | None = None
    at: EventId | None = None
    made: tuple[Claim[When | Absence], ...] = ()
    place: tuple[Claim[PlaceId | Absence], ...] = ()
    stage: tuple[Claim[Stage | Absence], ...] = ()
    votes: tuple[Claim[Votes], ...] = field(default=(), metadata=EACH)
    stances: tuple[Claim[Stance], ...] = field(default=(), metadata=EACH)
    legal_force: tuple[Claim[LegalForce | Absence], ...] = ()
    in_force: tuple[Claim[When | Absence], ...] = ()
    term: tuple[Claim[Lasting | Absence], ...] = ()
    renewal: tuple[Claim[Renewal | Absence], ...] = ()
    definitions: tuple[Claim[Definition | Undefined], ...] = field(default=(), metadata=EACH)
    languages: tuple[Claim[Language], ...] = field(default=(), metadata=EACH)
    published: tuple[Claim[Publication | Absence], ...] = field(default=(), metadata=EACH)
    provisions: tuple[Claim[Provision], ...] = field(default=(), metadata=EACH)
    links: tuple[Claim[TextLink], ...] = field(default=(), metadata=EACH)
    titles: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)
        _not_its_own_draft("Resolution", self.id, self.draft_of)
        if not self.by:
            raise InvalidValue("Resolution", "by", self.by, "at least one body that decided")


class StatementForm(Enum):
    """In which form something was said."""

    REMARKS = "remarks"
    """Spoken, not in a parliament, an interview or a press conference."""
    PRESS_CONFERENCE = "press-conference"
    """Spoken before the press."""
    INTERVIEW = "interview"
    """Spoken or written in answer to a journalist."""
    PARLIAMENT = "parliament"
    """Spoken in a parliament."""
    WRITTEN_ANSWER = "written-answer"
    """Written in answer to a member of a parliament."""
    PRESS_RELEASE = "press-release"
    """Written by an office for the public: a communique, a readout, a summary."""
    POST = "post"
    """A message in a social network."""
    COMMENT = "comment"
    """An official comment by a ministry or its spokesperson."""
    REPORT = "report"
    """A report or judgement by a news outlet, in its own voice."""
    LETTER = "letter"
    """Written to somebody by name: a letter, a note, a side letter."""
    BRIEFING = "briefing"
    """Said to a closed circle, or to journalists without a name."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Statement:
    """Something that somebody said or wrote in one go: a speech, an answer, a comment.

    It gives an utterance its identity, so that two reports of one utterance are not two people who
    disagree. Not a `Declaration`, which several parties adopt.

    Attributes:
        id: Its name within the dossier.
        title: What this dossier calls it, in English.
        form: In which form it was said.
        by: Who said it, at least one party; several where they spoke in turn on one occasion.
        to: To whom it was addressed; empty where it was addressed to the public.
        at: The event at which it was said; `None` where none is recorded.
        made: When it was said.
        place: Where it was said.
        legal_force: What binds those who said it.
        published: When and by whom it was made public, or why it was not.
        provisions: The promises that it contains.
        links: How it relates to other texts.
        titles: Its titles, as used and translated by others.
        evidence: Passages the record rests on.
    """

    id: TextId
    title: str
    form: StatementForm
    by: tuple[PartyId, ...]
    to: tuple[PartyId, ...] = ()
    at: EventId | None = None
    made: tuple[Claim[When | Absence], ...] = ()
    place: tuple[Claim[PlaceId | Absence], ...] = ()
    legal_force: tuple[Claim[LegalForce | Absence], ...] = ()
    published: tuple[Claim[Publication | Absence], ...] = field(default=(), metadata=EACH)
    provisions: tuple[Claim[Provision], ...] = field(default=(), metadata=EACH)
    links: tuple[Claim[TextLink], ...] = field(default=(), metadata=EACH)
    titles: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)
        if not self.by:
            raise InvalidValue("Statement", "by", self.by, "at least one party that said it")


def _not_its_own_draft(owner: str, id: TextId, draft_of: TextId | None) -> None:  # noqa: A002 - the word of the model
    if draft_of == id:
        raise InvalidValue(owner, "draft_of", draft_of, "another text than itself")


Text: TypeAlias = Declaration | Agreement | Resolution | Statement
"""Something said or agreed."""

alias(Text, "Text")
