"""Parties to fighting: armed groups, commands, entities that are no states, and sides."""

from typing import final

from attrs import field, frozen

from ceasefire_model.absences import Absence
from ceasefire_model.identifiers import ExternalId, Name, PartyId
from ceasefire_model.provenance import EACH, Citation, Claim
from ceasefire_model.quantities import Figure
from ceasefire_model.validation import check


@final
@frozen(kw_only=True, weakref_slot=False)
class ArmedGroup:
    """An organised armed group that is not part of a state: a movement, a militia, its wings.

    Not armed forces of a state, which are an `Organ`, nor a joint force of several, which is a
    `Command`. Whether it is a party to a text is a stance; a group that signed nothing can still
    be bound, protected or named for disarmament.

    Attributes:
        id: Its name within the dossier.
        name: What this dossier calls it, in English.
        represented_by: Who speaks and signs for it; two bodies may claim that at once.
        strength: How many people it has, or is to have.
        names: What others call it.
        external_ids: Its codes in registers outside, such as UCDP actor numbers.
        evidence: Passages the record rests on.
    """

    id: PartyId
    name: str
    represented_by: tuple[Claim[PartyId | Absence], ...] = ()
    strength: tuple[Claim[Figure | Absence], ...] = ()
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    external_ids: tuple[ExternalId, ...] = ()
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Command:
    """A military command over forces, also of several states: a party in its own right.

    Not the person who commands, who holds an `Office`, nor the states whose forces it has, which
    may be bound by what it signs without having signed.

    Attributes:
        id: Its name within the dossier.
        name: What this dossier calls it, in English, without an article.
        forces_of: Parties whose forces serve under it; an incomplete list denies nothing.
        strength: How many people it has, or is to have.
        names: What others call it.
        external_ids: Its codes in registers outside.
        evidence: Passages the record rests on.
    """

    id: PartyId
    name: str
    forces_of: tuple[Claim[PartyId], ...] = field(default=(), metadata=EACH)
    strength: tuple[Claim[Figure | Absence], ...] = ()
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    external_ids: tuple[ExternalId, ...] = ()
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Entity:
    """A territory with authorities of its own that is not, or not by all, held to be a state.

    Not a `NamedPlace`: it acts. Regions of a federation, occupied or breakaway areas and
    transitional authorities are entities; that somebody recognises one is a `Position`.

    Attributes:
        id: Its name within the dossier.
        name: What this dossier calls it, in English.
        within: The state that it belongs to, in the words of those who say so.
        represented_by: Who speaks and signs for it.
        names: What others call it.
        external_ids: Its codes in registers outside.
        evidence: Passages the record rests on.
    """

    id: PartyId
    name: str
    within: tuple[Claim[PartyId | Absence], ...] = ()
    represented_by: tuple[Claim[PartyId | Absence], ...] = ()
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    external_ids: tuple[ExternalId, ...] = ()
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Side:
    """Parties that stand together against others in one matter, and are counted as one.

    Not a `Coalition`, which speaks and promises as one.

    Attributes:
        id: Its name within the dossier.
        name: What this dossier calls it, in English, without an article.
        members: Parties on it; an incomplete list denies nothing.
        names: What others call it.
        external_ids: Its codes in registers outside.
        evidence: Passages the record rests on.
    """

    id: PartyId
    name: str
    members: tuple[Claim[PartyId], ...] = field(default=(), metadata=EACH)
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    external_ids: tuple[ExternalId, ...] = ()
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)
