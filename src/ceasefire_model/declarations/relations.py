"""How a text stands to parties, to other texts, to promises and to the public."""

from enum import Enum
from typing import Final, final

from attrs import field, frozen

from ceasefire_model.absences import Absence
from ceasefire_model.identifiers import PartyId, PromiseId, TextId
from ceasefire_model.times import When
from ceasefire_model.validation import check


class Stage(Enum):
    """How far a text has come."""

    FORESEEN = "foreseen"
    """Announced or said to be needed; that work on it has begun is not said."""
    PROPOSED = "proposed"
    """Put forward by one side or a mediator."""
    NEGOTIATED = "negotiated"
    """Being worked out."""
    NEARLY_FINISHED = "nearly-finished"
    """Said to be almost complete."""
    READY = "ready"
    """Said to be complete and not yet signed."""
    ADOPTED = "adopted"
    """Agreed by those who make it, without signature."""
    SIGNED = "signed"
    """Signed."""
    IN_FORCE = "in-force"
    """In legal effect."""
    SUPERSEDED = "superseded"
    """Replaced by a later version."""

    @property
    def is_unfinished(self) -> bool:
        """Whether nobody has signed or adopted a text at this stage."""
        return self in _UNFINISHED


_UNFINISHED: Final = (
    Stage.FORESEEN,
    Stage.PROPOSED,
    Stage.NEGOTIATED,
    Stage.NEARLY_FINISHED,
    Stage.READY,
)


class StanceKind(Enum):
    """How a party stands to a text."""

    PROPOSED = "proposed"
    """It drafted the text or put it forward."""
    SIGNED = "signed"
    """It put its signature to it."""
    ADOPTED = "adopted"
    """It made the text its own, without a signature."""
    ADOPTED_AS_MEMBER = "adopted-as-member"
    """It is among the members of what adopted the text."""
    CO_SIGNED = "co-signed"
    """It joined the text besides those who made it."""
    ENDORSED = "endorsed"
    """It spoke up for the text without becoming a party to it."""
    ATTENDED = "attended"
    """It was there when the text was made; more is not said."""
    PRESENT_NOT_PARTY = "present-not-party"
    """It was there and is not a party to the text."""
    REPRESENTED = "represented"
    """Somebody was there for it; more is not said."""
    DECLINED = "declined"
    """It was asked, or could have, and did not."""
    PARTY = "party"
    """It is a party in the words of the text, whether or not it signed."""
    BOUND = "bound"
    """It is bound by the text without being a party to it."""
    WITNESSED = "witnessed"
    """It signed, or was there, as a witness."""
    FACILITATED = "facilitated"
    """It helped the parties to reach it."""
    DEPOSITARY = "depositary"
    """It keeps the text and receives what is notified under it."""
    GUARANTOR = "guarantor"
    """It vouches for the text without being a party to it."""
    ADDRESSED = "addressed"
    """The text is addressed to it."""
    ANNOUNCED = "announced"
    """It made the text known for those who agreed."""
    RATIFIED = "ratified"
    """It gave the consent that its own law asks for."""
    REJECTED = "rejected"
    """It spoke against the text."""
    JOINED_LATER = "joined-later"
    """It joined after the text was made."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Stance:
    """How one party stands to one text.

    Not a `Participation` in the event at which it was made, nor a `Position` on an issue.

    Attributes:
        party: The party.
        kind: How it stands to the text, or why that is not known.
        through: The person or office that acted for it; `None` where nobody is named.
    """

    party: PartyId = field(kw_only=False)
    kind: StanceKind | Absence = field(kw_only=False)
    through: PartyId | None = None

    def __attrs_post_init__(self) -> None:
        check(self)


class LinkKind(Enum):
    """How one text relates to another."""

    RESTATES = "restates"
    """It says again what the other said."""
    SUMMARISES = "summarises"
    """It says in short what the other says."""
    REPORTS_ON = "reports-on"
    """It tells of the other."""
    IMPLEMENTS = "implements"
    """It carries the other out."""
    PAVES_THE_WAY_FOR = "paves-the-way-for"
    """It is meant to lead to the other."""
    BESIDES = "besides"
    """It applies in addition to the other."""
    MODELLED_ON = "modelled-on"
    """It takes the other as its pattern."""
    REPLACES = "replaces"
    """It takes the other's place."""
    PREVAILS_OVER = "prevails-over"
    """Where the two conflict, it is the one to be kept."""
    ANNEX_OF = "annex-of"
    """It is a part of the other that stands after it."""
    PROTOCOL_TO = "protocol-to"
    """It adds to the other."""
    ENDORSES = "endorses"
    """It approves of the other."""
    AMENDS = "amends"
    """It changes the other, or one rule of it."""
    RELAXES = "relaxes"
    """It loosens how a rule of the other is applied, and leaves its words as they are."""
    EXTENDS = "extends"
    """It gives the other a later end, and changes nothing else."""
    COVERED_BY = "covered-by"
    """It stands under the other, which ties several together."""
    SAME_FAMILY = "same-family"
    """It was made on the same pattern as the other."""
    DEPENDS_ON = "depends-on"
    """It ends when the other ends."""
    PHASE_OF = "phase-of"
    """It is one phase of the other."""
    NOT_TO_BE_CONFUSED_WITH = "not-to-be-confused-with"
    """It bears almost the same name and is another text."""
    DETAILS = "details"
    """It fills in what the other leaves open."""
    UNDERLIES = "underlies"
    """It is the political ground on which the other stands."""
    REFERS_TO = "refers-to"
    """It takes a rule, a line or a list from the other, which stays as it is."""


@final
@frozen(kw_only=True, weakref_slot=False)
class TextLink:
    """A relation of one text to another.

    Not `draft_of`, which is part of what a text is.

    Attributes:
        kind: How the text relates to the other.
        to: The other text.
        about: The promises of the other that it concerns; empty where it concerns it as a whole.
    """

    kind: LinkKind = field(kw_only=False)
    to: TextId = field(kw_only=False)
    about: tuple[PromiseId, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Publication:
    """That a text was made public.

    Not its signature or adoption, which may be a day earlier.

    Attributes:
        by: Who made it public, or why that is not known.
        when: When, as precisely as known, or why that is not known.
    """

    by: PartyId | Absence = field(kw_only=False)
    when: When | Absence = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Provision:
    """That a text contains a promise.

    A claim that denies it says that the text does not.

    Attributes:
        promise: The promise.
        clause: The article, point or paragraph, as the text numbers it; `None` where it has none
            or it is not known.
        unsure: Why it is not known whether the text contains it; `None` where it does.
    """

    promise: PromiseId = field(kw_only=False)
    clause: str | None = None
    unsure: Absence | None = None

    def __attrs_post_init__(self) -> None:
        check(self)
