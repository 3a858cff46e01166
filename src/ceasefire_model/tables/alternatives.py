"""Several kinds of value in one place, in one row of cells.

Columns of one name are one column, which each kind fills in its own way or leaves empty. Where one
kind holds one text and another several, the column holds lists.
"""

from collections.abc import Callable
from typing import Any, Final, TypeAlias, final

from attrs import evolve, frozen

from ceasefire_model.tables.columns import Column, ColumnType, Word
from ceasefire_model.tables.leaves import Cells, Row


@final
@frozen(kw_only=True, weakref_slot=False)
class Alternative:
    """One of the kinds of value that can stand in a place.

    Attributes:
        label: What it is called where it has to be told from the others.
        types: The classes of its values.
        cells: Its cells.
        is_in: Says whether such a value stands in these cells.
    """

    label: str
    types: tuple[type, ...]
    cells: Cells
    is_in: Callable[[Row], bool]


def together(
    found: list[Alternative], elsewhere: tuple[type, ...] = (), *, optional: bool = False
) -> Cells:
    """Put alternatives into one row of cells.

    Args:
        found: The alternatives. In reading, a later one goes before an earlier one.
        elsewhere: Classes of values that leave the cells empty.
        optional: Whether there may be no value at all.

    Returns:
        The cells.
    """
    found = _alike(found)
    shared: _Shared = {}
    for alternative in found:
        for column in alternative.cells.columns:
            shared.setdefault(column.name, []).append((alternative.label, column))
    columns = tuple(_one(some, of=len(found), optional=optional) for some in shared.values())
    names = list(shared)
    empty = (None,) * len(columns)
    writers: dict[type, Callable[[Any], Row]] = dict.fromkeys(elsewhere, lambda _: empty)
    readers: list[Callable[[Row], Any]] = []
    for alternative in found:
        places = [names.index(column.name) for column in alternative.cells.columns]
        writers |= dict.fromkeys(alternative.types, _placed(alternative, places, empty))
        readers.insert(0, _picked(alternative, places))

    def read(row: Row) -> Any:  # noqa: ANN401 - the written form of any value
        return next((tree for reader in readers if (tree := reader(row)) is not None), None)

    return Cells(columns=columns, write=lambda value: writers[type(value)](value), read=read)


_Shared: TypeAlias = dict[str, list[tuple[str, Column]]]
"""The columns of each name, with the labels of the alternatives that have them."""


def _placed(alternative: Alternative, places: list[int], empty: Row) -> Callable[[Any], Row]:
    write = alternative.cells.write
    if places == list(range(len(empty))):
        return write

    def placed(value: Any) -> Row:  # noqa: ANN401 - a value of the alternative
        row = list(empty)
        for place, cell in zip(places, write(value), strict=True):
            row[place] = cell
        return tuple(row)

    return placed


def _picked(alternative: Alternative, places: list[int]) -> Callable[[Row], Any]:
    def picked(row: Row) -> Any:  # noqa: ANN401 - the written form of any value
        own = tuple(row[place] for place in places)
        return alternative.cells.read(own) if alternative.is_in(own) else None

    return picked


def _one(some: list[tuple[str, Column]], *, of: int, optional: bool) -> Column:
    """Make one column of those of one name."""
    meanings: dict[str, list[str]] = {}
    words: dict[str, dict[str, list[str]]] = {}
    for label, column in some:
        meanings.setdefault(column.meaning, []).append(label)
        for word in column.words:
            words.setdefault(word.word, {}).setdefault(word.meaning, []).append(label)
    first = some[0][1]
    closed = all(column.words for _, column in some)
    return Column(
        name=first.name,
        type=first.type,
        meaning=_told(meanings),
        words=tuple(Word(word=word, meaning=_told(found)) for word, found in words.items())
        if closed
        else (),
        required=not optional and len(some) == of and all(column.required for _, column in some),
    )


def _told(meanings: dict[str, list[str]]) -> str:
    """Tell one meaning, or several with those of which they hold."""
    if len(meanings) == 1:
        return next(iter(meanings))
    return " ".join(f"Of {', '.join(labels)}: {meaning}" for meaning, labels in meanings.items())


_TEXTS: Final = {ColumnType.TEXT, ColumnType.WORD}


def _alike(found: list[Alternative]) -> list[Alternative]:
    """Make columns of one name hold the same type of cells, or give them names of their own."""
    types: dict[str, set[ColumnType]] = {}
    for alternative in found:
        for column in alternative.cells.columns:
            types.setdefault(column.name, set()).add(column.type)
    for name, some in types.items():
        if len(some) > 1:
            found = [_changed(alternative, name, some) for alternative in found]
    return found


def _changed(alternative: Alternative, name: str, types: set[ColumnType]) -> Alternative:
    cells = alternative.cells
    for place, column in enumerate(cells.columns):
        if column.name == name:
            cells = _with(cells, place, _suited(column, types, alternative.label))
            if column.type in _TEXTS and cells.columns[place].type is ColumnType.LIST:
                cells = _listed(cells, place)
    return evolve(alternative, cells=cells)


def _suited(column: Column, types: set[ColumnType], label: str) -> Column:
    if types <= _TEXTS:
        return evolve(column, type=ColumnType.TEXT)
    if types <= {*_TEXTS, ColumnType.LIST}:
        return evolve(column, type=ColumnType.LIST)
    return evolve(column, name=f"{label.replace('-', '_')}_{column.name}")


def _with(cells: Cells, place: int, column: Column) -> Cells:
    columns = (*cells.columns[:place], column, *cells.columns[place + 1 :])
    return evolve(cells, columns=columns)


def _listed(cells: Cells, place: int) -> Cells:
    """Write the text of a column as a list of one, and read it back from that."""

    def write(value: Any) -> Row:  # noqa: ANN401 - a value of the alternative
        row = cells.write(value)
        cell = row[place]
        return (*row[:place], None if cell is None else (cell,), *row[place + 1 :])

    def read(row: Row) -> Any:  # noqa: ANN401 - the written form of any value
        cell = row[place]
        alone = cell[0] if cell is not None and len(cell) == 1 else cell
        return cells.read((*row[:place], alone, *row[place + 1 :]))

    return Cells(columns=cells.columns, write=write, read=read)
