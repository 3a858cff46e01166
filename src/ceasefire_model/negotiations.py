"""What is talked about, by whom, and where each party stands on it.

A position is not a promise: *nothing is ruled out*, *we have doubts*, *their units will be targets*
give nobody a claim to anything and never fall due.
"""

from enum import Enum
from typing import final

from attrs import field, frozen

from ceasefire_model.absences import Absence
from ceasefire_model.conditions import Condition
from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import (
    FormatId,
    IssueId,
    Name,
    PartyId,
    PlaceId,
    PositionId,
    PromiseId,
    TextId,
)
from ceasefire_model.provenance import EACH, Citation, Claim
from ceasefire_model.terms import Lasting
from ceasefire_model.validation import check


class IssueStatus(Enum):
    """How far an issue has been settled."""

    OPEN = "open"
    """Not settled."""
    STICKING_POINT = "sticking-point"
    """Not settled, and it holds up the rest."""
    IN_WORK = "in-work"
    """Being worked out in detail."""
    SETTLED = "settled"
    """Said to be settled."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Issue:
    """A question or proposal on which parties take positions.

    Not a condition: nothing hangs on it by itself. Its name is a statement that can be affirmed,
    supported or opposed, or the matter that is open.

    Attributes:
        id: Its name within the dossier.
        name: The question or proposal, as a short statement.
        status: How far it has been settled, in the words of those who say so.
        part_of: The wider issue it belongs to; `None` where there is none.
        names: How others put it.
        evidence: Passages the record rests on.
    """

    id: IssueId
    name: str
    status: tuple[Claim[IssueStatus | Absence], ...] = ()
    part_of: IssueId | None = None
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


class FormatLevel(Enum):
    """At which level a negotiation format meets."""

    LEADERS = "leaders"
    """Heads of state or government."""
    MINISTERS = "ministers"
    """Ministers."""
    DELEGATIONS = "delegations"
    """Envoys and delegations."""
    EXPERTS = "experts"
    """Military or technical experts."""


@final
@frozen(kw_only=True, weakref_slot=False)
class NegotiationFormat:
    """Parties that negotiate with each other as a set: a track, a group, a channel.

    Not a `Body`, which an arrangement creates, nor one meeting, which is an `Event`.

    Attributes:
        id: Its name within the dossier.
        name: What this dossier calls it, in English.
        members: Parties that take part.
        level: At which level it meets.
        issues: What it talks about.
        texts: The texts that it works on.
        names: What others call it.
        evidence: Passages the record rests on.
    """

    id: FormatId
    name: str
    members: tuple[Claim[PartyId], ...] = field(default=(), metadata=EACH)
    level: tuple[Claim[FormatLevel | Absence], ...] = ()
    issues: tuple[Claim[IssueId], ...] = field(default=(), metadata=EACH)
    texts: tuple[Claim[TextId], ...] = field(default=(), metadata=EACH)
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


class Attitude(Enum):
    """Where a party stands on an issue."""

    AFFIRMS = "affirms"
    """Says that it is so."""
    DISPUTES = "disputes"
    """Says that it is not so."""
    DOUBTS = "doubts"
    """Says that it may well not be so."""
    EXPECTS = "expects"
    """Says that it will come about."""
    ASSUMES = "assumes"
    """Presupposes it."""
    SUPPORTS = "supports"
    """Is for it."""
    OPPOSES = "opposes"
    """Is against it."""
    WELCOMES = "welcomes"
    """Is glad of it."""
    CRITICISES = "criticises"
    """Finds fault with it."""
    DEMANDS = "demands"
    """Makes it a requirement."""
    SEEKS = "seeks"
    """Wants it and asks for it."""
    HOPES = "hopes"
    """Wishes for it, without asking anybody for it."""
    OPEN_TO = "open-to"
    """Is willing to consider it."""
    NOT_RULED_OUT = "not-ruled-out"
    """Neither promises nor excludes it."""
    EXCLUDES = "excludes"
    """Rules it out."""
    THREATENS = "threatens"
    """Announces it as a harm to others."""
    OFFERS = "offers"
    """Puts itself forward for it."""
    ACCEPTS = "accepts"
    """Says yes to it."""
    REJECTS = "rejects"
    """Says no to it."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Position:
    """Where some parties stand on an issue.

    Not a promise, and never due. Not a `Stance`, which is to a text.

    Attributes:
        id: Its name within the dossier.
        by: Whose position it is, at least one party.
        issue: The issue.
        attitude: Where they stand.
        condition: In which case they stand there; a threat hangs on what it threatens against.
        term: For how long, where the issue is a length of time.
        about: Promises that it reacts to or speaks of.
        about_places: Facilities and places that it speaks of.
        about_texts: Texts that it speaks of.
        evidence: Passages the record rests on.
    """

    id: PositionId
    by: tuple[PartyId, ...]
    issue: IssueId
    attitude: tuple[Claim[Attitude | Absence], ...] = ()
    condition: tuple[Claim[Condition | Absence], ...] = ()
    term: tuple[Claim[Lasting | Absence], ...] = ()
    about: tuple[PromiseId, ...] = ()
    about_places: tuple[PlaceId, ...] = ()
    about_texts: tuple[TextId, ...] = ()
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)
        if not self.by:
            raise InvalidValue("Position", "by", self.by, "at least one party whose position it is")
