"""Ceasefires: each party's start and end, of which class, for how long, and how it ended.

A ceasefire is an arrangement by which at least one party to an armed conflict commits itself to
stop fighting from some point in time. Its parties need not start or end it on the same day, so
their days stand one by one.
"""

from enum import Enum
from typing import final

from attrs import field, frozen

from ceasefire_model.absences import Absence
from ceasefire_model.declarations import Listing
from ceasefire_model.identifiers import (
    CeasefireId,
    ExternalId,
    Name,
    PartyId,
    PromiseId,
    SituationId,
    TextId,
)
from ceasefire_model.places import Location
from ceasefire_model.provenance import EACH, Citation, Claim
from ceasefire_model.terms import Lasting
from ceasefire_model.times import When
from ceasefire_model.validation import check


@final
@frozen(kw_only=True, weakref_slot=False)
class Never:
    """It is stated that something has not happened at all.

    Not `NotReported`, where nobody says whether it has.
    """


@final
@frozen(kw_only=True, weakref_slot=False)
class PartyDate:
    """When something happened for one party of several.

    Attributes:
        party: The party.
        when: When, as precisely as known; that it never did; or why that is not known.
    """

    party: PartyId = field(kw_only=False)
    when: When | Never | Absence = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


class CeasefireEnd(Enum):
    """How a ceasefire came to its end for a party, or that it did not."""

    EXPIRED = "expired"
    """Its term ran out."""
    BROKEN_OFF = "broken-off"
    """It broke down in fighting, or a party declared it over."""
    SUCCEEDED = "succeeded"
    """Another ceasefire or a peace agreement took its place."""
    NEVER_TOOK_EFFECT = "never-took-effect"
    """It was declared and did not begin."""
    NOT_ENDED = "not-ended"
    """It was still observed when the account of it closes."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Ending:
    """How and when a ceasefire ended for one party.

    Not an allegation of a breach: a ceasefire can be violated and go on.

    Attributes:
        party: The party.
        how: How it ended, or why that is not known.
        when: When, as precisely as known; that it never did; or why that is not known.
    """

    party: PartyId = field(kw_only=False)
    how: CeasefireEnd | Absence = field(kw_only=False)
    when: When | Never | Absence = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


class CeasefireClass(Enum):
    """What a ceasefire sets out to do, by what it provides for. Not how long it held.

    Source: G. Clayton, H. M. Nygård, S. A. Rustad and H. Strand, on ceasefires in civil conflict,
    Journal of Conflict Resolution 67 (2023).
    """

    CESSATION_OF_HOSTILITIES = "cessation-of-hostilities"
    """The parties stop fighting, with nothing set up to see to it."""
    PRELIMINARY = "preliminary"
    """They stop fighting, with mechanisms to see that it is kept."""
    DEFINITIVE = "definitive"
    """It is meant to end the armed conflict for good, with the forces disarmed or demobilised."""


class Laterality(Enum):
    """How many sides declare a ceasefire."""

    UNILATERAL = "unilateral"
    """One side by itself."""
    BILATERAL = "bilateral"
    """Two sides, each to the other."""
    MULTILATERAL = "multilateral"
    """More than two sides."""


class GeographicScope(Enum):
    """Whether a ceasefire holds wherever its parties fight."""

    WHOLE = "whole"
    """Everywhere."""
    PARTIAL = "partial"
    """In a part of that area only."""


class CeasefirePurpose(Enum):
    """What a ceasefire is declared for. An open list."""

    HUMANITARIAN = "humanitarian"
    """To bring help in or people out."""
    PEACE_PROCESS = "peace-process"
    """To open, further or conclude talks."""
    HOLIDAY = "holiday"
    """For a religious or other holiday."""
    ELECTION = "election"
    """So that a vote can be held."""
    OTHER = "other"
    """For something else."""


class ProcessTiming(Enum):
    """How a ceasefire stands in time to peace talks."""

    UNRELATED = "unrelated"
    """It has nothing to do with talks."""
    BEFORE_TALKS = "before-talks"
    """It comes before them."""
    DURING_TALKS = "during-talks"
    """It comes while they go on."""
    CONCLUDES_TALKS = "concludes-talks"
    """It comes with what they lead to."""


class Enforcement(Enum):
    """Who outside the parties enforces a ceasefire with armed force."""

    NONE = "none"
    """Nobody."""
    STATE = "state"
    """A state."""
    ORGANISATION = "organisation"
    """An international organisation, such as a peacekeeping mission."""


class CeasefireLinkKind(Enum):
    """How a ceasefire relates to an earlier one."""

    RENEWS = "renews"
    """It gives the other a later end, or begins it again."""
    REPLACES = "replaces"
    """It takes the other's place and goes further."""
    REAFFIRMS = "reaffirms"
    """Its parties commit themselves to the other anew."""


@final
@frozen(kw_only=True, weakref_slot=False)
class CeasefireLink:
    """A relation of one ceasefire to an earlier one.

    Not a `TextLink`: many ceasefires have no text.

    Attributes:
        how: How it relates to the other, or why that is not known.
        to: The other ceasefire, or why it is not known.
    """

    how: CeasefireLinkKind | Absence = field(kw_only=False)
    to: CeasefireId | Absence = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class StandsAlone:
    """It is stated that a ceasefire follows on no other.

    Not `NotReported`, where nobody says so.
    """


@final
@frozen(kw_only=True, weakref_slot=False)
class Ceasefire:
    """An arrangement by which parties to an armed conflict stop fighting, as a whole.

    Not the text in which it is declared, which is a `Text` and often is missing; not the promise of
    each party, which is an `Undertaking`; and not the event that a ceasefire takes hold.

    Attributes:
        id: Its name within the dossier.
        title: What this dossier calls it, in English.
        conflicts: The armed conflicts in which it is made.
        declared: When each party declared it or agreed to it.
        effective: From when it was to hold for each party.
        ended: How and when it ended for each party.
        ceasefire_class: What it sets out to do.
        laterality: How many sides declare it.
        scope: Whether it holds wherever they fight.
        where: Where it holds.
        purposes: What it is declared for; a purpose that is denied is none of its own.
        timing: How it stands in time to peace talks.
        term: How long it is to last.
        written: Whether it is set down in writing.
        mediated: Whether a third party helped the parties to reach it.
        mediators: Who did: parties, or their names as listed by somebody.
        mechanism: Whether it provides for monitoring, verification or another means to see to it.
        enforcement: Who enforces it from outside.
        demobilisation: Whether it provides for disarmament, demobilisation or reintegration.
        links: How it relates to earlier ceasefires.
        texts: The texts in which it is declared or agreed.
        undertakings: The promises of which it consists.
        names: What others call it.
        external_ids: Its numbers in registers outside.
        evidence: Passages the record rests on.

    Source: G. Clayton and others, Introducing the ETH/PRIO Civil Conflict Ceasefire Dataset,
    Journal of Conflict Resolution 67 (2023).
    """

    id: CeasefireId
    title: str
    conflicts: tuple[Claim[SituationId | Absence], ...] = field(default=(), metadata=EACH)
    declared: tuple[Claim[PartyDate], ...] = field(default=(), metadata=EACH)
    effective: tuple[Claim[PartyDate], ...] = field(default=(), metadata=EACH)
    ended: tuple[Claim[Ending], ...] = field(default=(), metadata=EACH)
    ceasefire_class: tuple[Claim[CeasefireClass | Absence], ...] = ()
    laterality: tuple[Claim[Laterality | Absence], ...] = ()
    scope: tuple[Claim[GeographicScope | Absence], ...] = ()
    where: tuple[Claim[Location | Absence], ...] = field(default=(), metadata=EACH)
    purposes: tuple[Claim[CeasefirePurpose | Absence], ...] = field(default=(), metadata=EACH)
    timing: tuple[Claim[ProcessTiming | Absence], ...] = ()
    term: tuple[Claim[Lasting | Absence], ...] = ()
    written: tuple[Claim[bool | Absence], ...] = ()
    mediated: tuple[Claim[bool | Absence], ...] = ()
    mediators: tuple[Claim[PartyId | Listing | Absence], ...] = field(default=(), metadata=EACH)
    mechanism: tuple[Claim[bool | Absence], ...] = ()
    enforcement: tuple[Claim[Enforcement | Absence], ...] = ()
    demobilisation: tuple[Claim[bool | Absence], ...] = ()
    links: tuple[Claim[CeasefireLink | StandsAlone | Absence], ...] = field(
        default=(), metadata=EACH
    )
    texts: tuple[Claim[TextId | Absence], ...] = field(default=(), metadata=EACH)
    undertakings: tuple[Claim[PromiseId], ...] = field(default=(), metadata=EACH)
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    external_ids: tuple[ExternalId, ...] = ()
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)
