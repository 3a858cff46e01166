"""Collective parties: states and their organs, organisations, and coalitions."""

from enum import Enum
from typing import final

from attrs import field, frozen

from ceasefire_model.absences import Absence
from ceasefire_model.identifiers import ExternalId, Name, PartyId, SituationId
from ceasefire_model.provenance import EACH, Citation, Claim
from ceasefire_model.quantities import Figure, Quantity
from ceasefire_model.validation import check


@final
@frozen(kw_only=True, weakref_slot=False)
class State:
    """A state, acting as such.

    Not its government or parliament, which are `Organ`s, nor the person who speaks for it.

    Attributes:
        id: Its name within the dossier.
        name: What this dossier calls it, in English.
        names: What others call it.
        external_ids: Its codes in registers outside, such as ISO 3166-1.
        evidence: Passages the record rests on.
    """

    id: PartyId
    name: str
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    external_ids: tuple[ExternalId, ...] = ()
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


class OrganForm(Enum):
    """Which part of a state or organisation an organ is."""

    HEAD_OF_STATE = "head-of-state"
    """The office of the head of state, as an institution."""
    GOVERNMENT = "government"
    """The government, or the office of its head, as an institution."""
    MINISTRY = "ministry"
    """A ministry or department."""
    PARLIAMENT = "parliament"
    """A parliament or a chamber of one."""
    ARMED_FORCES = "armed-forces"
    """Armed forces, a service of them, or a general staff."""
    POLICE = "police"
    """Police, or a branch of it."""
    INTELLIGENCE = "intelligence"
    """An intelligence service."""
    EXECUTIVE = "executive"
    """The executive of an organisation."""
    COUNCIL = "council"
    """A council in which an organisation's members meet."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Organ:
    """A part of a state or organisation that can speak, decide or consent by itself.

    Not an `Office`, which one person holds at a time. A parliament whose approval is a condition
    is an organ.

    Attributes:
        id: Its name within the dossier.
        name: What this dossier calls it, in English, without an article.
        of: The state or organisation it belongs to.
        form: Which part it is.
        strength: How many people it has, or is to have.
        names: What others call it.
        external_ids: Its codes in registers outside.
        evidence: Passages the record rests on.
    """

    id: PartyId
    name: str
    of: PartyId
    form: OrganForm
    strength: tuple[Claim[Figure | Absence], ...] = ()
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    external_ids: tuple[ExternalId, ...] = ()
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


class OrganisationForm(Enum):
    """What sort of organisation it is. An open list."""

    INTERNATIONAL = "international"
    """An organisation whose members are states."""
    NON_GOVERNMENTAL = "non-governmental"
    """An organisation of private people, such as one that mediates or brings relief."""
    POLITICAL_PARTY = "political-party"
    """A political party or parliamentary group."""
    MEDIA = "media"
    """A news outlet, as a speaker of its own judgements."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Organisation:
    """A body with members and a standing of its own that no peace arrangement created.

    Not a `Coalition`, which has no standing beyond its members, nor a `Body`, which an arrangement
    creates.

    Attributes:
        id: Its name within the dossier.
        name: What this dossier calls it, in English.
        form: What sort of organisation it is.
        names: What others call it.
        members: Parties that belong to it; a list that is not complete denies nothing.
        external_ids: Its codes in registers outside.
        evidence: Passages the record rests on.
    """

    id: PartyId
    name: str
    form: OrganisationForm
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    members: tuple[Claim[PartyId], ...] = field(default=(), metadata=EACH)
    external_ids: tuple[ExternalId, ...] = ()
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Coalition:
    """Parties that act together in one matter, and are spoken of as one.

    Not an `Organisation`: it has no standing beyond its members. Who belongs to it is often not
    published; its size and its members are therefore separate claims.

    Attributes:
        id: Its name within the dossier.
        name: What this dossier calls it, in English, without an article.
        names: What others call it.
        members: Parties that belong to it; a list that is not complete denies nothing.
        size: How many belong to it.
        chairs: Parties that chair it.
        external_ids: Its codes in registers outside.
        evidence: Passages the record rests on.
    """

    id: PartyId
    name: str
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    members: tuple[Claim[PartyId], ...] = field(default=(), metadata=EACH)
    size: tuple[Claim[Quantity | Absence], ...] = ()
    chairs: tuple[Claim[PartyId], ...] = field(default=(), metadata=EACH)
    external_ids: tuple[ExternalId, ...] = ()
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Electorate:
    """Everybody who may vote on a question or for an office: the people, where they decide.

    Not a parliament, which is an `Organ`, nor the population of a place. Who may vote is often
    what is disputed, so it is a claim; a vote they cast is a `Resolution`.

    Attributes:
        id: Its name within the dossier.
        name: What this dossier calls it, in English, without an article.
        of: The state or entity whose voters they are; `None` where they are those of no one party.
        eligibility: What must be so of somebody who may vote.
        size: How many may vote, or are registered.
        names: What others call it.
        external_ids: Its codes in registers outside.
        evidence: Passages the record rests on.
    """

    id: PartyId
    name: str
    of: PartyId | None = None
    eligibility: tuple[Claim[SituationId | Absence], ...] = ()
    size: tuple[Claim[Figure | Absence], ...] = ()
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    external_ids: tuple[ExternalId, ...] = ()
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)
