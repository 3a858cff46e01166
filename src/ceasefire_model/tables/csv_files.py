"""Tables in CSV: every cell as text, an empty one for no value, lists as JSON arrays."""

import csv
import datetime
import json
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, Final

from ceasefire_model.errors import Problem
from ceasefire_model.serialization.json_text import is_array
from ceasefire_model.tables.arrow import Table, pyarrow, schema_of
from ceasefire_model.tables.columns import ColumnType
from ceasefire_model.tables.faults import TableCode, problem
from ceasefire_model.tables.leaves import amount
from ceasefire_model.tables.sheets import Sheet


def write_csv(table: Table, sheet: Sheet, path: Path) -> None:
    """Write a table as a CSV file.

    Args:
        table: The table.
        sheet: What its columns hold.
        path: Name of the file.
    """
    columns = sheet.columns
    texts = [
        [None if cell is None else _WRITERS[column.type](cell) for cell in cells]
        for column, cells in zip(columns, _columns(table), strict=True)
    ]
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow([column.name for column in columns])
        writer.writerows(zip(*texts, strict=True))


def _columns(table: Table) -> list[list[Any]]:
    return [column.to_pylist() for column in table.columns]


def read_csv(sheet: Sheet, path: Path, problems: list[Problem]) -> Table:
    """Read a table from a CSV file.

    Args:
        sheet: What its columns hold.
        path: Name of the file.
        problems: Where to note what is wrong.

    Returns:
        The table, with the columns that the file has; those that it should have, with their type.
    """
    pa, module = pyarrow(), pyarrow("pyarrow.csv")
    known = {column.name: column for column in sheet.columns}
    try:
        texts = module.read_csv(
            path,
            read_options=module.ReadOptions(block_size=max(path.stat().st_size, 1024)),
            convert_options=module.ConvertOptions(
                column_types=dict.fromkeys(known, pa.string()),
                null_values=[""],
                strings_can_be_null=True,
            ),
        )
    except pa.ArrowInvalid as error:
        problems.append(problem(TableCode.UNREADABLE_TABLE, path.name, str(error)))
        return schema_of(sheet).empty_table()
    arrays: dict[str, Any] = {}
    for column_name in texts.column_names:
        cells = texts.column(column_name).to_pylist()
        if column_name in known:
            column = known[column_name]
            place = f"{sheet.name}.{column_name}"
            cells = [_read(cell, column.type, place, problems) for cell in cells]
            arrays[column_name] = pa.array(cells, schema_of(sheet).field(column_name).type)
        else:
            arrays[column_name] = pa.array(cells, pa.string())
    return pa.table(arrays)


def _read(cell: str | None, type_: ColumnType, place: str, problems: list[Problem]) -> Any:  # noqa: ANN401 - any cell
    if cell is None:
        return None
    try:
        return _READERS[type_](cell)
    except (ValueError, InvalidOperation):
        message = f"expected {type_.value}, got {cell!r}"
        problems.append(problem(TableCode.WRONG_COLUMN_TYPE, place, message))
        return None


def _flag(text: str) -> bool:
    if text not in {"true", "false"}:
        raise ValueError(text)
    return text == "true"


def _list(text: str) -> list[str]:
    found = json.loads(text)
    if not is_array(found) or any(type(item) is not str for item in found):
        raise ValueError(text)
    return found


def _moment(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text).astimezone(datetime.UTC)


_READERS: Final[dict[ColumnType, Callable[[str], Any]]] = {
    ColumnType.TEXT: str,
    ColumnType.WORD: str,
    ColumnType.FLAG: _flag,
    ColumnType.INTEGER: int,
    ColumnType.AMOUNT: Decimal,
    ColumnType.DAY: datetime.date.fromisoformat,
    ColumnType.MOMENT: _moment,
    ColumnType.LIST: _list,
}

_WRITERS: Final[dict[ColumnType, Callable[[Any], str]]] = {
    ColumnType.TEXT: str,
    ColumnType.WORD: str,
    ColumnType.FLAG: lambda cell: str(cell).lower(),
    ColumnType.INTEGER: str,
    ColumnType.AMOUNT: lambda cell: str(amount(cell)),
    ColumnType.DAY: datetime.date.isoformat,
    ColumnType.MOMENT: lambda cell: cell.isoformat().replace("+00:00", "Z"),
    ColumnType.LIST: lambda cell: json.dumps(cell, ensure_ascii=False),
}
