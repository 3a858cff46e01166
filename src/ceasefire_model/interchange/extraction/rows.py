"""The rows of an extraction, as they stand: their shape, not yet what they say."""

from typing import Any, Final, final

from attrs import frozen

from ceasefire_model.interchange.extraction.columns import Column, Number, Table
from ceasefire_model.interchange.extraction.results import Complaints
from ceasefire_model.interchange.extraction.tables import tables
from ceasefire_model.serialization.codes import Code
from ceasefire_model.serialization.faults import Place, refuse
from ceasefire_model.serialization.json_text import is_array, is_object

ID: Final = "id"
"""The column of a row's own id."""


class Row:
    """A row of a table, whose cells have the shape that its columns ask for.

    Args:
        table: The table.
        index: Its place in the table, from 0.
        cells: What stands in each column: a text, a truth value, or a list of such.
    """

    def __init__(self, table: str, index: int, cells: dict[str, Any]) -> None:
        self.table = table
        self.index = index
        self.cells = cells
        self._used: set[str] = set()
        self._told = True

    def place(self, column: str | None = None, item: int | None = None) -> Place:
        """Give the place of the row, of one of its cells, or of an item of one."""
        found: Place = (self.table, self.index)
        if column is not None:
            found = (*found, column)
        return found if item is None or column is None else (*found, item)

    def items(self, column: str) -> list[Any]:
        """Give the items of a cell, and note that it was read."""
        self._used.add(column)
        found = self.cells[column]
        return found if is_array(found) else [found]

    def give_up(self) -> None:
        """Note that it cannot be told which columns have a meaning in the row."""
        self._told = False

    @property
    def unread(self) -> tuple[str, ...]:
        """Columns that hold something that was not read."""
        return tuple(
            name
            for name, cell in self.cells.items()
            if self._told and name not in self._used and cell != []
        )


@final
@frozen(kw_only=True, weakref_slot=False)
class Rows:
    """The rows of all tables.

    Attributes:
        sound: The rows of each table that have its shape.
        broken: The ids of the others, as far as they can be told: they are there, and whoever names
            them is not at fault.
    """

    sound: dict[str, tuple[Row, ...]]
    broken: dict[str, frozenset[str]]


def read_rows(data: object, complaints: Complaints) -> Rows:
    """Read the rows of an extraction.

    Args:
        data: Parsed JSON.
        complaints: Is told what does not have the shape of the tables.

    Returns:
        The rows.
    """
    if not is_object(data):
        _refuse(complaints, (), "an object with the tables of the schema", data)
        return Rows(sound=dict.fromkeys(tables(), ()), broken=dict.fromkeys(tables(), frozenset()))
    _check_keys(data, (), list(tables()), complaints)
    sound: dict[str, tuple[Row, ...]] = {}
    broken: dict[str, frozenset[str]] = {}
    for name, table in tables().items():
        found = data.get(name, [])
        if not is_array(found):
            _refuse(complaints, (name,), "an array of rows", found)
            found = []
        made = [(cells, _row(table, index, cells, complaints)) for index, cells in enumerate(found)]
        sound[name] = tuple(row for _, row in made if row is not None)
        broken[name] = frozenset(_id(cells) for cells, row in made if row is None)
    return Rows(sound=sound, broken=broken)


def _id(cells: object) -> str:
    found = cells.get(ID) if is_object(cells) else None
    return found if type(found) is str else ""


def _row(table: Table, index: int, cells: object, complaints: Complaints) -> Row | None:
    place: Place = (table.name, index)
    if not is_object(cells):
        _refuse(complaints, place, "an object", cells)
        return None
    sound = _check_keys(cells, place, [column.name for column in table.columns], complaints)
    for column in table.columns:
        if column.name in cells:
            sound &= _check_cell(column, cells[column.name], (*place, column.name), complaints)
    return Row(table=table.name, index=index, cells=cells) if sound else None


def _check_keys(
    found: dict[str, Any], place: Place, wanted: list[str], complaints: Complaints
) -> bool:
    for key in wanted:
        if key not in found:
            message = f"expected the key {key!r}, which is missing; add it"
            complaints.add(Code.MISSING_KEY, (*place, key), message)
    for key in found:
        if key not in wanted:
            message = f"unknown key; remove it, for the keys here are {', '.join(wanted)}"
            complaints.add(Code.UNKNOWN_KEY, (*place, str(key)), message)
    return set(found) == set(wanted)


def _check_cell(column: Column, cell: object, place: Place, complaints: Complaints) -> bool:
    wanted, expected = (bool, "true or false") if bool in column.hints else (str, "a text")
    if column.number is Number.ONE:
        return type(cell) is wanted or _refuse(complaints, place, expected, cell)
    if not is_array(cell):
        return _refuse(complaints, place, "an array, empty where there is nothing", cell)
    bad = [index for index, part in enumerate(cell) if type(part) is not wanted]
    for index in bad:
        _refuse(complaints, (*place, index), expected, cell[index])
    return not bad


def _refuse(complaints: Complaints, place: Place, expected: str, got: object) -> bool:
    fault = refuse(Code.WRONG_TYPE, expected, got).fault
    complaints.add(fault.code, place, fault.message)
    return False
