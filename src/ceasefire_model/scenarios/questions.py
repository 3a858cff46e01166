"""What is asked of a promise, one question after another, to find where it stands."""

from enum import Enum
from typing import TypeAlias

from attrs import frozen

from ceasefire_model.conditions import Condition, Standing, Truth
from ceasefire_model.declarations import Agreement, Resolution
from ceasefire_model.identifiers import EventId
from ceasefire_model.terms import Deadline, OnDate, Term
from ceasefire_model.times import When


class Gap(Enum):
    """Why a standing cannot be settled by learning what has happened."""

    CONDITION_NOT_STATED = "condition-not-stated"
    """Nobody says on what the promise hangs."""
    CONDITION_NOT_KNOWN = "condition-not-known"
    """On what it hangs is withheld, undecided or not reported, or too much disputed."""
    TRIGGER_NOT_KNOWN = "trigger-not-known"
    """Against what it assures is withheld, undecided or not reported, or too much disputed."""
    RENEWAL_NOT_KNOWN = "renewal-not-known"
    """Its term is over unless it was renewed, and nobody tells whether it was."""
    DATE_NOT_KNOWN = "date-not-known"
    """A date on which its time hangs is not known, or not precisely enough."""
    ADOPTION_NOT_KNOWN = "adoption-not-known"
    """Whether anybody has adopted a text that contains it is disputed."""
    APPLICATION_NOT_KNOWN = "application-not-known"
    """Whether it is applied is too much disputed to be told apart."""


@frozen(weakref_slot=False)
class Passed:
    """That the time for action has passed.

    Attributes:
        edge: Up to when it runs.
    """

    edge: Deadline | OnDate


@frozen(weakref_slot=False)
class Unopened:
    """That the time for action has not begun.

    Attributes:
        edge: From when it runs.
    """

    edge: Deadline | OnDate


@frozen(weakref_slot=False)
class Over:
    """That a term is over.

    Attributes:
        term: The term.
        start: The event with which it begins; `None` where none is named.
        not_before: Dates before which it cannot have begun, where no event is named.
    """

    term: Term
    start: EventId | None = None
    not_before: tuple[When, ...] = ()


@frozen(weakref_slot=False)
class TextsOver:
    """That the term of every text that contains a promise is over.

    Attributes:
        texts: The texts.
    """

    texts: tuple[Agreement | Resolution, ...]


@frozen(weakref_slot=False)
class Unless:
    """That something is so, unless what might have changed it did: a renewal, or more time.

    Nobody tells whether it did, so that this is answered with no or not at all.

    Attributes:
        test: What is so but for that.
    """

    test: Condition | Truth | Passed | Over


Test: TypeAlias = Condition | Truth | Passed | Unopened | Over | TextsOver | Unless
"""What can be asked: a condition, something about dates, or what is known already."""


@frozen(weakref_slot=False)
class Stage:
    """A question, and what follows from its answer.

    Attributes:
        test: What is asked.
        standing: The standing where the answer is yes.
        gap: What is missing where it cannot be answered, and no event would settle it.
    """

    test: Test
    standing: Standing
    gap: Gap | None = None
