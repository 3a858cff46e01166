"""From the cells of a row to the values of the model, with a problem for each that is wrong."""

import difflib
from collections.abc import Callable
from typing import Any, Final, TypeVar

from ceasefire_model.errors import InvalidType, InvalidValue
from ceasefire_model.interchange.extraction.columns import (
    ConditionId,
    VoiceId,
    id_kind,
    is_optional,
    is_tuple,
    item,
    read,
)
from ceasefire_model.interchange.extraction.results import Complaints, ExtractionCode
from ceasefire_model.interchange.extraction.rows import ID, Row, Rows
from ceasefire_model.interchange.extraction.scope import GROUPS
from ceasefire_model.serialization.codes import Code
from ceasefire_model.serialization.faults import Place, Refused, show
from ceasefire_model.serialization.shapes import Hint, kebab, listed

TABLES_OF_IDS: Final[dict[Hint, str]] = {
    **{group.id: group.table for group in GROUPS},
    VoiceId: "voices",
    ConditionId: "conditions",
}
"""The table whose rows an id of each kind names."""


T = TypeVar("T")


class Faulty(Exception):
    """A cell or row is wrong, and its problem is noted; nothing can be made of it."""


def attempt(make: Callable[..., T], *given: Any) -> T | None:  # noqa: ANN401 - whatever it takes
    """Make something, or go on without it.

    Args:
        make: Makes it; raises `Faulty` where it cannot, having said why.
        given: What it takes.

    Returns:
        What it made; `None` where it could not.
    """
    try:
        return make(*given)
    except Faulty:
        return None


class Cells:
    """Reads cells, and knows which ids there are.

    Args:
        rows: The rows of all tables.
        complaints: Is told what is wrong.
    """

    def __init__(self, rows: Rows, complaints: Complaints) -> None:
        self.rows: Final[dict[Hint, dict[str, Row]]] = {}
        self.named: Final[set[tuple[Hint, str]]] = set()
        self._complaints = complaints
        self._known: dict[Hint, set[str]] = {}
        self._unfit: set[tuple[Hint, str]] = set()
        for kind, table in TABLES_OF_IDS.items():
            self._known[kind] = set(rows.broken[table])
            self.rows[kind] = {}
            for row in rows.sound[table]:
                self._register(kind, row)

    def _register(self, kind: Hint, row: Row) -> None:
        (found,) = row.items(ID)
        try:
            read(kind, found)
        except Refused as refusal:
            self.complain(refusal.fault.code, row.place(ID), refusal.fault.message)
            self._unfit.add((kind, found))
        if found in self.rows[kind]:
            first = self.rows[kind][found].index
            message = (
                f"{found!r} is the id of {row.table}[{first}] already; "
                "choose another id, or leave one of the two rows out"
            )
            self.complain(ExtractionCode.REPEATED_ID, row.place(ID), message)
        self.rows[kind].setdefault(found, row)
        self._known[kind].add(found)

    def complain(self, code: ExtractionCode | Code, place: Place, message: str) -> None:
        """Note a problem."""
        self._complaints.add(code, place, message)

    def row_of(self, kind: Hint, id: str, place: Place) -> Row:  # noqa: A002 - the word of the model
        """Give the row that an id names.

        Args:
            kind: The kind of id.
            id: The id.
            place: Where it is named.

        Returns:
            The row.

        Raises:
            Faulty: There is none, or it is wrong itself.
        """
        self.refer(kind, id, place)
        if id not in self.rows[kind]:
            raise Faulty
        return self.rows[kind][id]

    def refer(self, kind: Hint, id: str, place: Place) -> None:  # noqa: A002 - the word of the model
        """Note that an id is named, and complain where it names nothing.

        Args:
            kind: The kind of id.
            id: The id.
            place: Where it is named.

        Raises:
            Faulty: There is no row of that id, or it is no id.
        """
        self.named.add((kind, id))
        if (kind, id) in self._unfit:
            raise Faulty  # which is told where the row stands
        if id in self._known[kind]:
            return
        table = TABLES_OF_IDS[kind]
        near = difflib.get_close_matches(id, sorted(self._known[kind]), n=1)
        hint = f"did you mean {near[0]!r}? Otherwise add" if near else "name one that has, or add"
        message = f"no row of {table} has the id {id!r}; {hint} a row to {table}"
        self.complain(ExtractionCode.UNKNOWN_ID, place, message)
        raise Faulty

    def part(self, row: Row, column: str, hint: Hint, of: str) -> Any:  # noqa: ANN401 - the hint says what it is
        """Read a cell as a part of something.

        Args:
            row: The row.
            column: The column.
            hint: What the part can be: a tuple takes any number of items, what may be `None` one
                at most, and anything else exactly one.
            of: What it is a part of, for messages.

        Returns:
            The value, or a tuple of values, or `None`.

        Raises:
            Faulty: It is wrong.
        """
        texts = row.items(column)
        self._count(row, column, hint, of, len(texts))
        single = not isinstance(row.cells[column], list)
        found: list[Any] = []
        for index, text in enumerate(texts):
            place = row.place(column, None if single else index)
            try:
                found.append(self._item(item(hint), text, place))
            except Faulty:
                continue
        if len(found) < len(texts):
            raise Faulty
        if is_tuple(hint):
            return tuple(found)
        return found[0] if found else None

    def _count(self, row: Row, column: str, hint: Hint, of: str, count: int) -> None:
        if is_tuple(hint) or count == 1 or (count == 0 and is_optional(hint)):
            return
        if count == 0:
            message = f"expected one item, for {of} needs `{column}`; got an empty list"
            self.complain(ExtractionCode.MISSING_ITEM, row.place(column), message)
        else:
            message = f"expected one item at most, got {count}; keep one, or add a row for each"
            self.complain(ExtractionCode.TOO_MANY_ITEMS, row.place(column), message)
        raise Faulty

    def _item(self, hint: Hint, text: object, place: Place) -> Any:  # noqa: ANN401 - the hint says what it is
        kind = id_kind(hint)
        if kind is not None and type(text) is str and text in self._known[kind]:
            self.refer(kind, text, place)
            return text
        try:
            found = read(hint, text)
        except Refused as refusal:
            if kind is None:
                self.complain(refusal.fault.code, place, refusal.fault.message)
            else:
                self.refer(kind, str(text), place)
            raise Faulty from None
        except (InvalidType, InvalidValue) as error:
            message = f"expected {error.expected}, got {show(text)}"
            self.complain(Code.INVALID_VALUE, place, message)
            raise Faulty from None
        if kind is not None and type(found) is str:
            self.refer(kind, found, place)
        return found

    def choose(self, row: Row, column: str, kinds: tuple[type, ...]) -> Any:  # noqa: ANN401 - a class
        """Read the cell that says of which class something is.

        Args:
            row: The row.
            column: The column.
            kinds: The classes that it can be.

        Returns:
            The class.

        Raises:
            Faulty: It names none of them.
        """
        words = {kebab(kind.__name__): kind for kind in kinds}
        found = attempt(self.part, row, column, str, "the row")
        if found is None:
            row.give_up()
            raise Faulty
        if found not in words:
            row.give_up()
            message = f"expected one of {listed(list(words))}, got {show(found)}"
            self.complain(Code.UNKNOWN_VALUE, row.place(column), message)
            raise Faulty
        return words[found]

    def build(self, kind: Any, given: dict[str, Any], row: Row) -> Any:  # noqa: ANN401 - a value of the class
        """Make a value of its parts.

        Args:
            kind: Its class.
            given: Its parts, by name.
            row: The row in which they stand.

        Returns:
            The value.

        Raises:
            Faulty: The class refuses it.
        """
        try:
            return kind(**given)
        except (InvalidType, InvalidValue) as error:
            column = error.place.partition("[")[0].partition(".")[0]
            place = row.place(column if column in row.cells else None)
            self.complain(Code.INVALID_VALUE, place, error.complaint)
            raise Faulty from None

    def finish(self, row: Row, of: str) -> None:
        """Complain of what stands in a row and has no meaning there.

        Args:
            row: The row, all of which that has a meaning was read.
            of: What it is.
        """
        for column in row.unread:
            message = f"{of} has no `{column}`, got {show(row.items(column)[0])}; leave it empty"
            self.complain(ExtractionCode.OUT_OF_PLACE, row.place(column), message)


def a(kind: type) -> str:
    """Name a class in a message: `an at-most`, `a deployment`."""
    word = kebab(kind.__name__)
    return f"an {word}" if word[0] in "aeiou" else f"a {word}"
