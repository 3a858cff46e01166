"""Values that fill cells by themselves: texts, words, numbers, dates, and lists of texts or words.

How each is written into its cells, and how the written form of the value is read from them.
"""

import re
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from typing import Any, Final, NewType, TypeAlias, final, get_args

from attrs import evolve, frozen

from ceasefire_model.dossier import RECORD_FIELDS
from ceasefire_model.glossary import parts
from ceasefire_model.serialization.shapes import Hint, Shape, shape, vocabulary
from ceasefire_model.tables.columns import Column, ColumnType, Precision, Word, join, precision
from ceasefire_model.times import Duration, Instant, PartialDate

Row: TypeAlias = tuple[Any, ...]
"""Cells side by side; `None` stands for an empty one."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Cells:
    """How values of one annotation stand in cells side by side.

    Attributes:
        columns: The columns of the cells.
        write: Gives the cells of a value.
        read: Gives the written form of the value in some cells; `None` where there is none.
    """

    columns: tuple[Column, ...]
    write: Callable[[Any], Row]
    read: Callable[[Row], Any]

    @property
    def empty(self) -> Row:
        """As many empty cells."""
        return (None,) * len(self.columns)

    @property
    def witness(self) -> int | None:
        """The first column that every value fills; `None` where there is none."""
        return next((i for i, column in enumerate(self.columns) if column.required), None)


def is_leaf(hint: Hint) -> bool:
    """Say whether an annotation that is no union is that of a value with cells of its own."""
    return hint is Instant or shape(hint) not in {Shape.NULL, Shape.ARRAY, Shape.OBJECT}


def leaf(hints: list[Hint], name: str, meaning: str) -> Cells:
    """Give the cells of a value that is a leaf of one of several kinds.

    Args:
        hints: The kinds.
        name: The name of its column, or of the first of them.
        meaning: What the value means.

    Returns:
        The cells, which every value fills.

    Raises:
        TypeError: No columns are known that hold values of all these kinds.
    """
    kinds = set(hints)
    if kinds <= {PartialDate, Instant}:
        return _date(name, meaning, clock=Instant in kinds)
    if all(shape(hint) is Shape.WORD for hint in hints):
        column = _column(name, ColumnType.WORD, meaning, words=words(hints))
        return Cells(columns=(column,), write=lambda v: (v.value,), read=_first)
    if kinds <= {int, Decimal} and Decimal in kinds:
        column = _column(name, ColumnType.AMOUNT, meaning)
        return Cells(columns=(column,), write=_alone, read=lambda row: amount(row[0]))
    if len(hints) == 1 and hints[0] in _SIMPLE:
        type_, write = _SIMPLE[hints[0]]
        return Cells(columns=(_column(name, type_, meaning),), write=write, read=_first)
    if len(hints) == 1 and isinstance(hints[0], NewType):
        tables = " or ".join(f"`{table}`" for table in RECORD_FIELDS.get(hints[0], ()))
        column = _column(name, ColumnType.TEXT, f"{meaning} An id of {tables or 'dossiers'}.")
        return Cells(columns=(column,), write=_alone, read=_first)
    raise TypeError(f"no column is known for {hints!r}")


def several(hint: Hint, name: str, meaning: str) -> Cells:
    """Give the cell of a list of leaves, each by its text.

    Args:
        hint: The annotation of the tuple.
        name: The name of its column.
        meaning: What the values mean.

    Returns:
        The cell.

    Raises:
        TypeError: They have no text.
    """
    item = leaf([get_args(hint)[0]], name, meaning)
    first = item.columns[0]
    if first.type not in {ColumnType.TEXT, ColumnType.WORD}:
        raise TypeError(f"no column is known for {hint!r}")

    def write(values: tuple[object, ...]) -> Row:
        return (tuple(item.write(value)[0] for value in values),)

    return Cells(columns=(evolve(first, type=ColumnType.LIST),), write=write, read=_list)


def words(kinds: list[Hint]) -> tuple[Word, ...]:
    """Give the words of enumerations, each with its definition."""
    return tuple(
        Word(word=word, meaning=parts(kind).get(word) or "Not defined.")
        for kind in kinds
        for word in vocabulary(kind)
    )


def amount(cell: Decimal | int | None) -> int | str | None:
    """Give the written form of a number: text for one that is no whole number."""
    if cell is None:
        return None
    whole = int(cell)
    return whole if whole == cell else f"{Decimal(cell).normalize():f}"


def _column(
    name: str,
    type_: ColumnType,
    meaning: str,
    *,
    words: tuple[Word, ...] = (),
    required: bool = True,
) -> Column:
    return Column(name=name, type=type_, meaning=meaning, words=words, required=required)


def _alone(value: object) -> Row:
    return (value,)


def _first(row: Row) -> Any:  # noqa: ANN401 - what stands in a cell
    return row[0]


def _list(row: Row) -> list[Any] | None:
    return None if row[0] is None else list(row[0])


def _iso(value: Duration) -> Row:
    return (value.iso,)


_SIMPLE: Final[dict[Hint, tuple[ColumnType, Callable[[Any], Row]]]] = {
    str: (ColumnType.TEXT, _alone),
    bool: (ColumnType.FLAG, _alone),
    int: (ColumnType.INTEGER, _alone),
    Duration: (ColumnType.TEXT, _iso),
}


def _date(name: str, meaning: str, *, clock: bool) -> Cells:
    """Give the cells of a date: as written, its first and last day, and how precise it is."""
    columns: tuple[Column, ...] = (
        _column(name, ColumnType.TEXT, meaning),
        _column(join(name, "earliest"), ColumnType.DAY, _EARLIEST, required=False),
        _column(join(name, "latest"), ColumnType.DAY, _LATEST, required=False),
        _column(join(name, "precision"), ColumnType.WORD, _PRECISION, words=words([Precision])),
        _column(join(name, "approximate"), ColumnType.FLAG, _APPROXIMATE),
        _column(join(name, "uncertain"), ColumnType.FLAG, _UNCERTAIN),
    )
    if not clock:
        return Cells(columns=columns, write=lambda v: _day_cells(v.edtf), read=_first)
    columns += (_column(join(name, "utc"), ColumnType.MOMENT, _UTC, required=False),)
    return Cells(columns=columns, write=_when_cells, read=lambda row: _when(row[0]))


_EARLIEST: Final = "The first day that it can be. Empty: it has no start, or none that is known."
_LATEST: Final = "The last day that it can be. Empty: it has no end, or none that is known."
_PRECISION: Final = "How precise it is."
_APPROXIMATE: Final = "Whether its source calls it approximate; the days are not widened for that."
_UNCERTAIN: Final = "Whether its source calls it uncertain."
_UTC: Final = "The moment in UTC. Empty: it is a date, which has no clock."


@lru_cache(maxsize=4096)
def _day_cells(edtf: str) -> Row:
    date = PartialDate(edtf)
    days = (date.earliest, date.latest)
    return (edtf, *days, precision(edtf).value, date.is_approximate, date.is_uncertain)


def _when_cells(value: PartialDate | Instant) -> Row:
    if isinstance(value, PartialDate):
        return (*_day_cells(value.edtf), None)
    zone = "" if value.zone is None else f"[{value.zone}]"
    day = value.date.earliest
    text = f"{value.local}{value.offset}{zone}"
    return (text, day, day, Precision.MOMENT.value, False, False, value.utc)


_MOMENT: Final = re.compile(r"(?P<local>[^T]*T[0-9:]*)(?P<offset>[+-][0-9:]*)(\[(?P<zone>.*)\])?")


def _when(text: str) -> object:
    """Read a date, or a moment in the form of RFC 9557: `2026-01-06T22:17+02:00[Europe/Kyiv]`."""
    found = _MOMENT.fullmatch(text)
    return text if found is None else {"kind": "instant", **found.groupdict()}
