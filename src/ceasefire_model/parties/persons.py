"""People, and the offices that they hold one after another."""

from typing import final

from attrs import field, frozen

from ceasefire_model.absences import Absence
from ceasefire_model.identifiers import ExternalId, Name, PartyId
from ceasefire_model.provenance import EACH, Citation, Claim
from ceasefire_model.validation import check


@final
@frozen(kw_only=True, weakref_slot=False)
class Person:
    """A human being who speaks, signs or decides.

    Not the office: who was prime minister on a day is asked of the `Office`.

    Attributes:
        id: Its name within the dossier.
        name: What this dossier calls the person.
        names: Other spellings and names.
        external_ids: Codes in registers outside.
        evidence: Passages the record rests on.
    """

    id: PartyId
    name: str
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    external_ids: tuple[ExternalId, ...] = ()
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Office:
    """A post that persons hold one after another.

    Not an `Organ`, which is many people at once. `at(office.holder, day)` says who held it on a
    day: each change of holder is a claim with the day of the change.

    Attributes:
        id: Its name within the dossier.
        name: What this dossier calls it, in English, without an article.
        of: The state, organ, organisation or body it belongs to.
        holder: The person who holds it.
        names: What others call it.
        external_ids: Its codes in registers outside.
        evidence: Passages the record rests on.
    """

    id: PartyId
    name: str
    of: PartyId
    holder: tuple[Claim[PartyId | Absence], ...] = ()
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    external_ids: tuple[ExternalId, ...] = ()
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)
