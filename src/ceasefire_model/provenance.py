"""How it is known: passages, speakers and claims.

A `Claim` is a value together with who states it, in which text, and on which passages that rests.
Several claims stand side by side in one field; none overwrites another. Four things stay apart
that a single certainty scale would mix: who speaks (`by`), how the passage was read (`reading`),
through whom it came (`via`), and what was concluded by the makers of the dossier (`basis`).
"""

from collections.abc import Iterable
from enum import Enum
from typing import Final, Generic, TypeAlias, TypeVar, final

from attrs import field, frozen

from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import PartyId, SourceId, TextId
from ceasefire_model.times import PartialDate
from ceasefire_model.validation import check

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")

EACH: Final = {"each": True}
"""Field metadata: many values may be true at once, so that air beside sea is no dispute."""


class Reading(Enum):
    """How a passage was read, from the firmest to the weakest. It says nothing of its truth."""

    ORIGINAL = "original"
    """In the text or record itself."""
    QUOTED = "quoted"
    """As quoted, or closely paraphrased with attribution, by another."""
    REPORTED = "reported"
    """As retold by another."""
    RECALLED = "recalled"
    """From memory, with no passage to hand."""


QUOTE_LIMIT: Final = 500
"""The greatest length of a quotation, in characters: a dossier quotes, it does not reproduce."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Quote:
    """A short piece of a source's wording, with enough around it to find it again.

    Attributes:
        exact: The words, as they stand in what was read; at most `QUOTE_LIMIT` characters.
        prefix: Words just before them; `None` where they are not needed.
        suffix: Words just after them; `None` where they are not needed.
        language: Language of `exact`, as a BCP 47 tag; `None` where it is that of the source.
        translated_from: Language in which it was said, where `exact` is a translation; `None`
            where it is none.

    Source: W3C Web Annotation Data Model, section 4.2.4 (text quote selector).
    """

    exact: str = field(kw_only=False)
    prefix: str | None = None
    suffix: str | None = None
    language: str | None = None
    translated_from: str | None = None

    def __attrs_post_init__(self) -> None:
        check(self)
        if len(self.exact) > QUOTE_LIMIT:
            raise InvalidValue("Quote", "exact", self.exact, f"at most {QUOTE_LIMIT} characters")


@final
@frozen(kw_only=True, weakref_slot=False)
class Citation:
    """A passage of a source, how it was read, and through whom it came.

    Attributes:
        source: What was read.
        reading: How the passage was read there.
        locator: Where in the source: an article, column, page; `None` where it has no such parts.
        quote: Its wording; `None` where it is given in our own words alone.
        via: Sources through which it reached this one, the nearest first; empty where it came
            straight from the speaker or text.
    """

    source: SourceId = field(kw_only=False)
    reading: Reading = field(default=Reading.ORIGINAL, kw_only=False)
    locator: str | None = None
    quote: Quote | None = None
    via: tuple[SourceId, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Named:
    """A speaker whom the source names.

    Attributes:
        party: Who speaks: a person, an office, a state, an outlet, or the adopters of a text.
    """

    party: PartyId = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Unnamed:
    """A speaker whom the source does not name.

    Attributes:
        description: What the source says of them: `two military sources`.
    """

    description: str = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Editor:
    """The makers of the dossier, where they conclude something themselves."""


Holder: TypeAlias = Named | Unnamed | Editor
"""Whoever states a claim."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Derived:
    """How the makers of the dossier came to a value that no source states.

    Attributes:
        rule: The step taken, in a few words.
        inputs: The passages it was taken from, at least one; the value stands only while all do.
    """

    rule: str = field(kw_only=False)
    inputs: tuple[Citation, ...] = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        if not self.inputs:
            raise InvalidValue("Derived", "inputs", self.inputs, "at least one citation")


@final
@frozen(kw_only=True, weakref_slot=False)
class Claim(Generic[T_co]):
    """A value, with who states it, where, and on which passages that rests.

    Not a fact: the library never chooses among claims. Not a promise either, which has its own
    type; that somebody made a promise is a claim.

    Attributes:
        value: What is stated, or the reason why nothing is.
        by: Who states it.
        said_in: The text or utterance in which it is stated; `None` where no text of the dossier
            is named for it.
        since: From which day it is alleged to hold; `None` where no day of a change is alleged.
            It is the day of the change, not of the statement.
        denies: Whether the holder states that the value is *not* so.
        basis: How it was derived; `None` where it was read.
        evidence: The passages in which it was read.
    """

    value: T_co = field(kw_only=False)
    by: Holder
    said_in: TextId | None = None
    since: PartialDate | None = None
    denies: bool = False
    basis: Derived | None = None
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Voice:
    """A speaker in one text, ready to state several values: call it with each.

    A short form for writing. It is not a record, and nothing of it stays in the claims it makes.

    Attributes:
        by: Who speaks: a holder, or the id of a party that the source names.
        said_in: The text or utterance; `None` where no text of the dossier is named for it.
        evidence: Passages that every claim of this voice rests on.
    """

    by: PartyId | Holder = field(kw_only=False)
    said_in: TextId | None = field(default=None, kw_only=False)
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)

    @property
    def holder(self) -> Holder:
        """Who speaks, as the holder of a claim."""
        return Named(self.by) if isinstance(self.by, str) else self.by

    def __call__(
        self,
        value: T,
        *evidence: Citation,
        since: PartialDate | None = None,
        denies: bool = False,
    ) -> Claim[T]:
        """Make a claim of this speaker in this text.

        Args:
            value: What is stated.
            evidence: Passages of this claim, before those of the voice.
            since: The day of the alleged change, where there is one.
            denies: Whether the speaker states that the value is not so.

        Returns:
            The claim.
        """
        return Claim(
            value,
            by=self.holder,
            said_in=self.said_in,
            since=since,
            denies=denies,
            evidence=(*evidence, *self.evidence),
        )


def cite(
    source: str,
    reading: Reading = Reading.ORIGINAL,
    *,
    locator: str | None = None,
    quote: str | Quote | None = None,
    via: Iterable[str] = (),
) -> Citation:
    """Cite a passage: the short form of `Citation`.

    Args:
        source: Id of what was read.
        reading: How the passage was read there.
        locator: Where in the source.
        quote: Its wording.
        via: Ids of the sources through which it came, the nearest first.

    Returns:
        The citation.
    """
    return Citation(
        SourceId(source),
        reading,
        locator=locator,
        quote=Quote(quote) if isinstance(quote, str) else quote,
        via=tuple(SourceId(relay) for relay in via),
    )


def stated(
    value: T,
    by: str | Holder,
    *evidence: Citation,
    said_in: str | None = None,
    since: PartialDate | None = None,
    denies: bool = False,
) -> Claim[T]:
    """State a value: the short form of `Claim`.

    Args:
        value: What is stated.
        by: Id of the party that states it, or another holder.
        evidence: Passages that it rests on.
        said_in: Id of the text or utterance.
        since: The day of the alleged change, where there is one.
        denies: Whether the holder states that the value is not so.

    Returns:
        The claim.
    """
    holder = Named(PartyId(by)) if isinstance(by, str) else by
    voice = Voice(holder, None if said_in is None else TextId(said_in), evidence=evidence)
    return voice(value, since=since, denies=denies)
