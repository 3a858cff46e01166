"""Rival readings of a clause, and breaches that somebody alleges.

A clause is read in two ways: both readings stand, each with its holder. A breach is alleged, a
commission determines what it finds, and those accused respond: three different things, and none of
them says that a duty was broken.
"""

from enum import Enum
from typing import TypeAlias, final

from attrs import field, frozen

from ceasefire_model.absences import Absence
from ceasefire_model.conditions import Condition
from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import (
    AllegationId,
    EventId,
    InterpretationId,
    PartyId,
    PromiseId,
    SituationId,
    TextId,
)
from ceasefire_model.places import Location
from ceasefire_model.provenance import Citation, Claim
from ceasefire_model.quantities import Quantity
from ceasefire_model.terms import Due
from ceasefire_model.validation import alias, check


@final
@frozen(kw_only=True, weakref_slot=False)
class Order:
    """That several promises are to be kept in one order.

    Attributes:
        promises: The promises, the first to be kept first; at least two.
    """

    promises: tuple[PromiseId, ...] = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        if len(self.promises) < 2:  # noqa: PLR2004 - one promise has no order
            raise InvalidValue("Order", "promises", self.promises, "at least two promises")


@final
@frozen(kw_only=True, weakref_slot=False)
class Asserts:
    """That a clause says that something is so, or is to be so.

    Attributes:
        situation: What is so.
    """

    situation: SituationId = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class AppliesIn:
    """That a clause applies in certain places: *the mandate covers all of the country*.

    Not the scope of a text, which its parties state together.

    Attributes:
        where: Where it applies, at least one location.
    """

    where: tuple[Location, ...] = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        if not self.where:
            raise InvalidValue("AppliesIn", "where", self.where, "at least one location")


@final
@frozen(kw_only=True, weakref_slot=False)
class AppliesTo:
    """That a clause means certain parties: *local forces are those of before the takeover*.

    Not a `Definition`, by which the text itself says whom it means.

    Attributes:
        parties: Whom it means, at least one party.
    """

    parties: tuple[PartyId, ...] = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        if not self.parties:
            raise InvalidValue("AppliesTo", "parties", self.parties, "at least one party")


@final
@frozen(kw_only=True, weakref_slot=False)
class FallsDue:
    """That what a clause asks for is to be done at a certain time.

    Attributes:
        due: When.
    """

    due: Due = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


Meaning: TypeAlias = Order | Asserts | AppliesIn | AppliesTo | FallsDue | Condition
"""What somebody takes a clause to mean: an order of steps, a state of things, where or to whom it
applies, when it falls due, or a condition."""

alias(Meaning, "Meaning")


@final
@frozen(kw_only=True, weakref_slot=False)
class Interpretation:
    """One clause, and what each holder takes it to mean.

    Not a `Reading`, which is how a passage was read. None of the meanings is chosen; who has the
    last say, if anybody, stands with the text.

    Attributes:
        id: Its name within the dossier.
        text: The text in which the clause stands.
        clauses: Its article, point or paragraph, as the text numbers it.
        about: The promises that the clause contains.
        meanings: What it is taken to mean, by whom.
        evidence: Passages the record rests on.
    """

    id: InterpretationId
    text: TextId
    clauses: tuple[str, ...] = ()
    about: tuple[PromiseId, ...] = ()
    meanings: tuple[Claim[Meaning | Absence], ...] = ()
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


class Judgement(Enum):
    """What a body, or the accused, say of an alleged breach."""

    BREACH = "breach"
    """It was one."""
    NO_BREACH = "no-breach"
    """It was none."""
    NOT_ESTABLISHED = "not-established"
    """It cannot be told."""
    JUSTIFIED = "justified"
    """It was done, and was allowed."""
    SUSPENSION = "suspension"
    """It suspends a duty and does not break it."""
    ENDS_THE_TEXT = "ends-the-text"
    """It puts an end to the text."""
    ENDS_THE_DUTY = "ends-the-duty"
    """It puts an end to a duty, and leaves the rest of the text."""
    UNDERMINES_THE_TEXT = "undermines-the-text"
    """It is meant to bring the text down."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Allegation:
    """That somebody says that a duty was broken.

    Not a determination, which a body makes, and not a fact.

    Attributes:
        id: Its name within the dossier.
        title: What this dossier calls it, in English.
        against: Those who are said to have broken it, at least one party.
        by: Those who say so, at least one party.
        texts: The texts that are said to have been broken.
        about: The duties that are said to have been broken.
        act: The event in which it is seen; `None` where none is recorded.
        count: How many breaches, where they are counted in bulk.
        judgements: What those who say so, the accused, and bodies call it.
        evidence: Passages the record rests on.
    """

    id: AllegationId
    title: str
    against: tuple[PartyId, ...]
    by: tuple[PartyId, ...]
    texts: tuple[TextId, ...] = ()
    about: tuple[PromiseId, ...] = ()
    act: EventId | None = None
    count: tuple[Claim[Quantity | Absence], ...] = ()
    judgements: tuple[Claim[Judgement | Absence], ...] = ()
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)
        for name in ("against", "by"):
            if not getattr(self, name):
                raise InvalidValue("Allegation", name, (), "at least one party")
