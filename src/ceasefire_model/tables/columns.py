"""Columns: what stands in one, what it is called, what it means and which words it can hold."""

from enum import Enum
from typing import Final, final

from attrs import frozen

from ceasefire_model.validation import check


class ColumnType(Enum):
    """What the cells of a column hold. A cell may also be empty, in one sense for each column."""

    TEXT = "text"
    """Text of an open set: a name, an id, a path, a duration in ISO 8601."""
    WORD = "word"
    """A word of a closed list."""
    FLAG = "flag"
    """True or false."""
    INTEGER = "integer"
    """A whole number."""
    AMOUNT = "amount"
    """A number, exact to six decimal places."""
    DAY = "day"
    """A day of the calendar."""
    MOMENT = "moment"
    """A moment, in UTC."""
    LIST = "list"
    """Several texts or words in their order; none is an empty list and no empty cell."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Word:
    """A word that a column can hold.

    Attributes:
        word: The word, as it stands in the cell.
        meaning: Its definition.
    """

    word: str
    meaning: str

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Column:
    """A column of a table.

    Attributes:
        name: What it is called.
        type: What its cells hold.
        meaning: What they mean, in the words of the model.
        words: The words that can stand in it; empty where the list is not closed.
        required: Whether every row has a value in it.
    """

    name: str
    type: ColumnType
    meaning: str
    words: tuple[Word, ...] = ()
    required: bool = False

    def __attrs_post_init__(self) -> None:
        check(self)


def join(*parts: str) -> str:
    """Name a column by what it is part of and what it is: `size` and `low` give `size_low`.

    Args:
        parts: The names from the outermost inwards; empty ones say nothing.

    Returns:
        The name.
    """
    return "_".join(filter(None, parts))


class Precision(Enum):
    """How precise a date is: what its value leaves open.

    Not how sure its source is, which `approximate` and `uncertain` tell.

    Source: ISO 8601-2:2019, clause 4 (EDTF).
    """

    MOMENT = "moment"
    """A moment on a clock; earliest and latest are its day there."""
    DAY = "day"
    """One day."""
    MONTH = "month"
    """Some day of one month."""
    YEAR = "year"
    """Some day of one year."""
    DECADE = "decade"
    """Some day of ten years that begin alike: `202X`."""
    CENTURY = "century"
    """Some day of a hundred years that begin alike: `20XX`."""
    SPAN = "span"
    """From one date to another, either of which may be open: `2026-01-24/2026-01-25`."""
    ONE_OF = "one-of"
    """One of several dates: `[2008-01-15,2008-01-16]`."""
    NO_YEAR = "no-year"
    """A day whose year is not told: `XXXX-02-20`; it has no earliest and no latest day."""


_BY_FORM: Final = {
    "9999-99-99": Precision.DAY,
    "9999-99": Precision.MONTH,
    "9999-99-XX": Precision.MONTH,
    "9999": Precision.YEAR,
    "9999-XX": Precision.YEAR,
    "9999-XX-XX": Precision.YEAR,
    "999X": Precision.DECADE,
    "99XX": Precision.CENTURY,
    "XXXX-99-99": Precision.NO_YEAR,
}


def precision(edtf: str) -> Precision:
    """Say how precise a date is.

    Args:
        edtf: The date in EDTF.

    Returns:
        Its precision.
    """
    if edtf.startswith("["):
        return Precision.ONE_OF
    if "/" in edtf:
        return Precision.SPAN
    return _BY_FORM["".join("9" if c.isdigit() else c for c in edtf.rstrip("?~%"))]
