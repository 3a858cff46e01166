"""Acts upon a text: signatures, votes, definitions, and in which languages it speaks."""

from enum import Enum
from typing import final

from attrs import field, frozen

from ceasefire_model.absences import Absence
from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import PartyId, PlaceId, SituationId
from ceasefire_model.promises import ListForm
from ceasefire_model.quantities import Quantity
from ceasefire_model.times import When
from ceasefire_model.validation import check


class SignatureAct(Enum):
    """What was done with a text."""

    SIGNED = "signed"
    """It was signed."""
    INITIALLED = "initialled"
    """It was marked as agreed in wording, before signature."""
    CONFIRMED = "confirmed"
    """It was signed again by those who have the authority."""


class Conclusion(Enum):
    """Whether several sides made a text together or one made it alone.

    Not who is bound by it. Indexes of agreements code it, and may code it otherwise than the
    signatures have it.

    Source: PA-X Peace Agreements Database, codebook (status of the agreement).
    """

    MULTIPARTY = "multiparty"
    """Several sides signed it or otherwise agreed to it."""
    UNILATERAL = "unilateral"
    """One side alone made it."""
    SUBSEQUENT = "subsequent"
    """It was made without the agreement of several sides and won it later."""


class Capacity(Enum):
    """As what somebody signed."""

    PARTY = "party"
    """For a party to the text."""
    DELEGATE = "delegate"
    """For somebody who signs later, or is not there."""
    WITNESS = "witness"
    """As a witness."""
    FACILITATOR = "facilitator"
    """For those who helped to reach it."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Signature:
    """One act by which one person puts a name to a text.

    Not a `Stance`, which says how a party stands to the text in the end; several acts may make one
    stance.

    Attributes:
        by: Who signed.
        on_behalf_of: The party for which that was done, or why that is not known.
        office: The office in which it was done; `None` where none is named.
        capacity: As what, or why that is not known.
        act: What was done.
        when: When; `None` where it is the date of the text.
        where: Where; `None` where it is the place of the text.
    """

    by: PartyId = field(kw_only=False)
    on_behalf_of: PartyId | Absence
    office: PartyId | None = None
    capacity: Capacity | Absence
    act: SignatureAct = SignatureAct.SIGNED
    when: When | None = None
    where: PlaceId | None = None

    def __attrs_post_init__(self) -> None:
        check(self)


class Ballot(Enum):
    """How a vote was cast."""

    FOR = "for"
    """In favour."""
    AGAINST = "against"
    """Against."""
    ABSTAINED = "abstained"
    """Neither."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Votes:
    """How many votes were cast in one way.

    Attributes:
        ballot: In which way.
        count: How many.
        by: Whose votes they were; empty where they are not named.
    """

    ballot: Ballot = field(kw_only=False)
    count: Quantity = field(kw_only=False)
    by: tuple[PartyId, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Language:
    """A language in which a text exists.

    Attributes:
        tag: The language, as a BCP 47 tag such as `ko`.
        authentic: Whether the text counts in it, and is not a mere translation.
    """

    tag: str = field(kw_only=False)
    authentic: bool

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Definition:
    """What a text means by a word, in that text alone.

    Not our vocabulary. A word that the text uses and does not define is `Undefined`.

    Attributes:
        word: The word.
        parties: Parties that it names; empty where it names none.
        meaning: What must be the case for something to be so called; `None` where the definition
            only names parties.
        list_form: Whether that is everything.
        extended_by: Who may add to it; `None` where nobody may.
    """

    word: str = field(kw_only=False)
    parties: tuple[PartyId, ...] = ()
    meaning: SituationId | None = None
    list_form: ListForm = ListForm.CLOSED
    extended_by: PartyId | None = None

    def __attrs_post_init__(self) -> None:
        check(self)
        if not self.parties and self.meaning is None:
            raise InvalidValue("Definition", "meaning", None, "a meaning, or parties that it names")


@final
@frozen(kw_only=True, weakref_slot=False)
class Undefined:
    """A word on which something turns and which the text does not define, or does not use at all.

    Attributes:
        word: The word.
        used: Whether the text uses it.
    """

    word: str = field(kw_only=False)
    used: bool = True

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class NoOne:
    """It is stated that nobody has the last say.

    Not `Unstated`: a text that names nobody has not excluded anybody.
    """
