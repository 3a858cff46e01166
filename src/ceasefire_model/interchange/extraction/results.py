"""What becomes of an extraction: a dossier, or problems that can be sent back."""

from enum import Enum
from typing import final

from attrs import frozen

from ceasefire_model.dossier import Dossier
from ceasefire_model.errors import Problem
from ceasefire_model.interchange.extraction.tables import tables
from ceasefire_model.serialization.codes import Code
from ceasefire_model.serialization.faults import Place, written
from ceasefire_model.validation import check


class ExtractionCode(Enum):
    """Kinds of problem of an extraction, besides those of any document (`serialization.Code`)."""

    QUOTE_NOT_FOUND = "quote-not-found"
    """The words of a quotation do not stand in the text."""
    QUOTE_AMBIGUOUS = "quote-ambiguous"
    """The words stand in the text more than once, and what surrounds them does not tell which."""
    QUOTE_ELSEWHERE = "quote-elsewhere"
    """The words stand in the text, but not between those that are said to surround them."""
    UNKNOWN_ID = "unknown-id"
    """An id names no row of its kind."""
    REPEATED_ID = "repeated-id"
    """Two rows of one kind have the same id."""
    WRONG_RECORD = "wrong-record"
    """A field is stated of a record whose class does not have it."""
    MISSING_ITEM = "missing-item"
    """A list is empty that cannot be, for a row of that kind."""
    TOO_MANY_ITEMS = "too-many-items"
    """A list has several items where there can be one at most."""
    OUT_OF_PLACE = "out-of-place"
    """A cell is filled that has no meaning in a row of that kind."""
    NO_JOIN = "no-join"
    """The pieces of a condition do not fit together."""
    UNUSED = "unused"
    """A condition or voice is named by no row, so that nothing becomes of it."""


@final
@frozen(kw_only=True, weakref_slot=False)
class ExtractionResult:
    """What becomes of an extraction.

    Attributes:
        dossier: The dossier; `None` where there is any problem.
        problems: What is wrong, in the order of the tables. Each message names the value and the
            remedy, so that it can be sent back as it stands.
    """

    dossier: Dossier | None = None
    problems: tuple[Problem, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)

    def __str__(self) -> str:
        """The problems, one in a line."""
        return "\n".join(map(str, self.problems))


class Complaints:
    """The problems of one extraction, gathered while it is read."""

    def __init__(self) -> None:
        self._found: dict[tuple[Place, str], Problem] = {}

    def add(self, code: ExtractionCode | Code, place: Place, message: str) -> None:
        """Note a problem; one that was noted of the same place is not noted again."""
        problem = Problem(path=written(place), code=code.value, message=message)
        self._found.setdefault((place, code.value), problem)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems, in the order of the tables and of their rows."""
        order = {name: number for number, name in enumerate(tables())}

        def rank(place: Place) -> tuple[int, int]:
            table, row = (*place, "", 0)[:2]
            return order.get(str(table), -1), row if isinstance(row, int) else 0

        found = sorted(self._found.items(), key=lambda entry: rank(entry[0][0]))
        return tuple(problem for _, problem in found)
