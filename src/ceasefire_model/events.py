"""What happened or may happen, and states of affairs that may obtain.

An event is there to be dated, attended and referred to, also when it has not happened: *a ceasefire
enters into force* is an event on which promises hang. Nobody says that an event happened where it
has no claim of a date.
"""

from enum import Enum
from typing import final

from attrs import field, frozen

from ceasefire_model.absences import Absence
from ceasefire_model.identifiers import (
    EventId,
    ExternalId,
    IssueId,
    Name,
    PartyId,
    PlaceId,
    PromiseId,
    SituationId,
)
from ceasefire_model.provenance import EACH, Citation, Claim
from ceasefire_model.quantities import Figure, Quantity
from ceasefire_model.times import When
from ceasefire_model.validation import check


class EventForm(Enum):
    """What sort of event it is. An open list."""

    SUMMIT = "summit"
    """A meeting of heads of state or government."""
    MEETING = "meeting"
    """A meeting below that level, or a briefing."""
    TALKS = "talks"
    """Negotiations."""
    PRESS_CONFERENCE = "press-conference"
    """Speakers before the press."""
    SITTING = "sitting"
    """A sitting of a parliament."""
    VISIT = "visit"
    """Somebody comes to a place."""
    PLANNING = "planning"
    """Forces or officials work out plans together."""
    EXERCISE = "exercise"
    """Forces train."""
    OPERATION = "operation"
    """Forces act."""
    DEPLOYMENT = "deployment"
    """Forces arrive where they are to be."""
    CEASEFIRE = "ceasefire"
    """A ceasefire or cessation of hostilities takes hold."""
    PEACE_DEAL = "peace-deal"
    """The sides agree on peace."""
    END_OF_WAR = "end-of-war"
    """A war ends, however it ends."""
    BREACH = "breach"
    """Something agreed is broken."""
    ATTACK = "attack"
    """An armed attack."""
    OUTBREAK = "outbreak"
    """Fighting begins, or begins again, nobody being named as having begun it."""
    EMERGENCY = "emergency"
    """A disaster or public emergency that is no act of war."""
    DECISION = "decision"
    """Somebody decides or settles something."""
    SIGNATURE = "signature"
    """A text is signed."""
    ADOPTION = "adoption"
    """A text is adopted or ratified."""
    ENTRY_INTO_FORCE = "entry-into-force"
    """A text takes effect."""
    NOTICE = "notice"
    """Somebody gives notice, or notifies a date."""
    ANNOUNCEMENT = "announcement"
    """Something is made known for the first time."""
    WITHDRAWAL = "withdrawal"
    """Forces leave."""
    VERIFICATION = "verification"
    """Somebody finds that something has been done."""
    TRANSFER = "transfer"
    """People, places or things pass from one to another."""
    ELECTION = "election"
    """Voters choose who is to hold an office or seat."""
    REFERENDUM = "referendum"
    """Voters decide on a question."""
    COMPLETION = "completion"
    """Something promised has been carried out."""
    FAILURE = "failure"
    """What was to come about does not: those who were to agree or decide do not."""
    EXPIRY = "expiry"
    """A term ends."""
    SUSPENSION = "suspension"
    """Somebody stops applying something for a time."""
    REQUEST = "request"
    """Somebody asks another for something."""
    ESTABLISHMENT = "establishment"
    """A body, post, site or route is set up or opened."""


class ParticipationKind(Enum):
    """How a party takes part in an event."""

    ATTENDED = "attended"
    """It was there."""
    ATTENDED_IN_PART = "attended-in-part"
    """It was there for some of the time."""
    REPRESENTED = "represented"
    """Somebody was there for it."""
    INVITED = "invited"
    """It was asked to come."""
    BRIEFED = "briefed"
    """It informed the others."""
    CONVEYED = "conveyed"
    """It passed on what another said."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Participation:
    """How one party took part in an event.

    Not a stance to the text that came out of it, which is a `Stance`: who attended has not signed.
    That a party stayed away, or was not invited, is a claim that denies its participation.

    Attributes:
        party: Who took part.
        kind: In which way.
        on_behalf_of: The party for which it was there; `None` where only its own presence is told.
        because: The event that is given as the reason; `None` where none is given.
    """

    party: PartyId = field(kw_only=False)
    kind: ParticipationKind = field(default=ParticipationKind.ATTENDED, kw_only=False)
    on_behalf_of: PartyId | None = None
    because: EventId | None = None

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Event:
    """Something that happened, or that may happen and that others hang on.

    Not a `Situation`, which lasts and may end. Not what was said there, which is a `Text`.

    Attributes:
        id: Its name within the dossier.
        name: What this dossier calls it, in English: a noun for what people gather or set out for
            (`SUMMIT`, `MEETING`, `TALKS`, `PRESS_CONFERENCE`, `SITTING`, `VISIT`, `PLANNING`,
            `EXERCISE`, `OPERATION`), such as *Geneva meeting*; for all others a clause in the
            present tense that can follow *once*, such as *the ceasefire takes hold*.
        form: What sort of event it is.
        when: When it happened; empty where nobody says that it did.
        scheduled: For when it was announced; that says nothing of whether it happened.
        where: The place.
        part_of: The larger event it belongs to; `None` where there is none.
        begins: Promises whose keeping begins with it and then goes on, such as a ceasefire that
            takes hold, and its parts; empty where it begins none.
        completes: The promise that is kept by it, once and for all; `None` where it is none's. A
            step that opens when another is done hangs on this event.
        chairs: Parties that chaired or hosted it.
        participation: Who took part, and how.
        attendance: How many took part, on the counting basis of each speaker.
        affected: How many people it displaced, hurt, killed or freed, each by its own unit.
        length: How long it lasted.
        about: The issues that it was about.
        names: What others call it.
        evidence: Passages the record rests on.
    """

    id: EventId
    name: str
    form: EventForm
    when: tuple[Claim[When | Absence], ...] = ()
    scheduled: tuple[Claim[When | Absence], ...] = ()
    where: tuple[Claim[PlaceId | Absence], ...] = ()
    part_of: EventId | None = None
    begins: tuple[PromiseId, ...] = ()
    completes: PromiseId | None = None
    chairs: tuple[Claim[PartyId], ...] = field(default=(), metadata=EACH)
    participation: tuple[Claim[Participation], ...] = field(default=(), metadata=EACH)
    attendance: tuple[Claim[Quantity | Absence], ...] = ()
    affected: tuple[Claim[Figure | Absence], ...] = field(default=(), metadata=EACH)
    length: tuple[Claim[Quantity | Absence], ...] = ()
    about: tuple[Claim[IssueId], ...] = field(default=(), metadata=EACH)
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Situation:
    """A state of affairs that may obtain, end, or be found by somebody to obtain.

    Not an `Event`: a ceasefire's entry into force is an event, that it holds is a situation.

    Attributes:
        id: Its name within the dossier.
        name: What must be the case, as a short statement.
        where: Where it is the case; an armed conflict has its country here.
        names: How others put it.
        external_ids: Its numbers in registers outside, such as that of a conflict at UCDP.
        evidence: Passages the record rests on.
    """

    id: SituationId
    name: str
    where: tuple[Claim[PlaceId | Absence], ...] = field(default=(), metadata=EACH)
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    external_ids: tuple[ExternalId, ...] = ()
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)
