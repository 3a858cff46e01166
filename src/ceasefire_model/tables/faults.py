"""What can be wrong with tables, and how it is told."""

from collections.abc import Iterable
from enum import Enum
from itertools import islice

from ceasefire_model.errors import DocumentError, Problem
from ceasefire_model.serialization import Code
from ceasefire_model.serialization.faults import MOST_FAULTS


class TableCode(Enum):
    """What is wrong with tables, besides what can be wrong with a document. The codes are stable.

    In what the tables say of a dossier, `Code` tells what is wrong.
    """

    MISSING_TABLE = "missing-table"
    """A table is not there; one without rows has to be."""
    UNKNOWN_TABLE = "unknown-table"
    """There is no table of that name."""
    UNREADABLE_TABLE = "unreadable-table"
    """A file is no table of the form that it should have."""
    MISSING_COLUMN = "missing-column"
    """A table lacks a column."""
    UNKNOWN_COLUMN = "unknown-column"
    """A table has a column that is none of its own."""
    WRONG_COLUMN_TYPE = "wrong-column-type"
    """The cells of a column are not of its type, and cannot become so without a change."""
    EMPTY_CELL = "empty-cell"
    """A cell is empty that every row fills."""
    REPEATED_ROW = "repeated-row"
    """Two rows have the same key."""
    STRAY_ROW = "stray-row"
    """What a row belongs to is not there, or has no place for it."""
    MISSING_ROW = "missing-row"
    """A row is not there, of several in order or of what another row says."""
    CONTRADICTION = "contradiction"
    """A cell says something else than follows from the rest."""


def problem(code: TableCode, place: str, message: str) -> Problem:
    """Make the problem of a place in some tables.

    Args:
        code: What is wrong.
        place: Where: the name of a table, or a row by its dossier and path.
        message: What was expected and what came.

    Returns:
        The problem.
    """
    return Problem(path=place, code=code.value, message=message)


def refuse(problems: Iterable[Problem]) -> None:
    """Refuse tables that have problems.

    Args:
        problems: What is wrong.

    Raises:
        DocumentError: Anything is.
    """
    found = list(islice(problems, MOST_FAULTS + 1))
    if len(found) > MOST_FAULTS:
        message = f"more than {MOST_FAULTS} problems; from here on they are not told"
        found[-1] = Problem(path="$", code=Code.TOO_MANY_FAULTS.value, message=message)
    if found:
        raise DocumentError(tuple(found))
