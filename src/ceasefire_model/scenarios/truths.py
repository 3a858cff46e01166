"""Joining answers of three values."""

from collections.abc import Iterable
from typing import Final

from ceasefire_model.conditions import Truth

_ORDER: Final = (Truth.FALSE, Truth.UNKNOWN, Truth.TRUE)
_OPPOSITE: Final = {Truth.TRUE: Truth.FALSE, Truth.FALSE: Truth.TRUE}


def all_of(answers: Iterable[Truth]) -> Truth:
    """Answer whether all of several things are so."""
    return min(answers, key=_ORDER.index, default=Truth.TRUE)


def any_of(answers: Iterable[Truth]) -> Truth:
    """Answer whether any of several things is so."""
    return max(answers, key=_ORDER.index, default=Truth.FALSE)


def agreed(answers: Iterable[Truth]) -> Truth:
    """Give the answer on which all agree; unknown where they do not, or there is none."""
    found = set(answers)
    return found.pop() if len(found) == 1 else Truth.UNKNOWN


def opposite(answer: Truth) -> Truth:
    """Give the answer to the opposite question."""
    return _OPPOSITE.get(answer, answer)


def truth(answer: bool | None) -> Truth:  # noqa: FBT001 - three answers, as reckoning gives them
    """Give an answer of `ceasefire_model.reckoning`, where `None` is unknown, as a truth."""
    return Truth.UNKNOWN if answer is None else Truth.TRUE if answer else Truth.FALSE
