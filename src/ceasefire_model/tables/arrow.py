"""Between rows and Arrow tables. Only here is pyarrow asked for, and not before it is needed."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any, Final, TypeAlias

from ceasefire_model.consistency import findings
from ceasefire_model.dossier import Dossier, distinct
from ceasefire_model.errors import Problem
from ceasefire_model.tables.assembly import Rows, assemble
from ceasefire_model.tables.columns import ColumnType
from ceasefire_model.tables.faults import TableCode, problem, refuse
from ceasefire_model.tables.leaves import Row
from ceasefire_model.tables.rows import rows_of
from ceasefire_model.tables.sheets import Sheet, findings_sheet, sheets

Table: TypeAlias = Any
"""A `pyarrow.Table`, of which type checkers know nothing."""

_BATCH: Final = 50_000
"""How many rows are gathered, over all tables, before they become columns."""


def pyarrow(module: str = "pyarrow") -> Any:  # noqa: ANN401 - a module without types
    """Give the package pyarrow, or one of its modules.

    Args:
        module: The name of the module.

    Returns:
        The module.

    Raises:
        ImportError: The package is not installed.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        message = "ceasefire_model.tables needs pyarrow: pip install 'ceasefire-model[arrow]'"
        raise ImportError(message, name=error.name) from None


def to_tables(dossiers: Iterable[Dossier]) -> dict[str, Table]:
    """Write dossiers as Arrow tables: one row for each record, claim, citation and value.

    Args:
        dossiers: The dossiers, no two with the same id.

    Returns:
        Every table by its name, also those without rows: first `dossiers`, then the records, then
        `claims`, then what is claimed or stands below a record.

    Raises:
        InvalidType: One is no dossier.
        InvalidValue: Two have the same id, by which rows are told apart.
        ImportError: pyarrow is not installed.
    """
    pa = pyarrow()
    batches: dict[str, list[Any]] = {name: [] for name in sheets()}
    for rows in _gathered(dossiers):
        for name, some in rows.items():
            batches[name].append(_batch(sheets()[name], some))
    return {
        name: pa.Table.from_batches(some, schema=schema_of(sheets()[name]))
        for name, some in batches.items()
    }


def findings_table(dossiers: Iterable[Dossier]) -> Table:
    """Write what rules that span records find in dossiers as a table.

    Args:
        dossiers: The dossiers.

    Returns:
        One row for each finding. It follows from the dossiers, so that `from_tables` takes none.

    Raises:
        ImportError: pyarrow is not installed.
    """
    sheet = findings_sheet()
    rows = [
        (dossier.id, *sheet.cells.write(finding))
        for dossier in dossiers
        for finding in findings(dossier)
    ]
    return pyarrow().Table.from_batches([_batch(sheet, rows)] if rows else [], schema_of(sheet))


def from_tables(tables: Mapping[str, Table]) -> list[Dossier]:
    """Read dossiers from their tables.

    Rows and columns may stand in any order. Every cell counts: what follows from others, such as
    the earliest day of a date, must be what follows.

    Args:
        tables: Every table, by its name.

    Returns:
        The dossiers, equal to those that were written, in the order of the table `dossiers`.

    Raises:
        DocumentError: The tables are not those of dossiers. It names what is wrong: a table or
            column, or a row by its dossier and path.
        ImportError: pyarrow is not installed.
    """
    refuse(_strangers(tables))
    problems: list[Problem] = []
    rows: Rows = {}
    for name, sheet in sheets().items():
        columns = list(_cells_of(tables[name], sheet, problems))
        rows[name] = [] if problems else list(zip(*columns, strict=True))
    refuse(problems)
    return assemble(rows)


@cache
def schema_of(sheet: Sheet) -> Any:  # noqa: ANN401 - pyarrow has no types
    """Give the Arrow schema of a table, whose columns carry their meaning.

    Args:
        sheet: The table.

    Returns:
        The `pyarrow.Schema`.
    """
    pa = pyarrow()
    fields = [
        pa.field(
            column.name,
            _type(column.type),
            nullable=not column.required,
            metadata={"description": column.meaning},
        )
        for column in sheet.columns
    ]
    return pa.schema(fields, metadata={"description": sheet.meaning})


@cache
def _type(type_: ColumnType) -> Any:  # noqa: ANN401 - pyarrow has no types
    pa = pyarrow()
    match type_:
        case ColumnType.TEXT | ColumnType.WORD:
            return pa.string()
        case ColumnType.FLAG:
            return pa.bool_()
        case ColumnType.INTEGER:
            return pa.int64()
        case ColumnType.AMOUNT:
            return pa.decimal128(22, 6)  # sixteen digits before the point, as 2^53 has
        case ColumnType.DAY:
            return pa.date32()
        case ColumnType.MOMENT:
            return pa.timestamp("ms", tz="UTC")
        case ColumnType.LIST:
            return pa.list_(pa.string())


def _gathered(dossiers: Iterable[Dossier]) -> Iterator[Rows]:
    """Give the rows of dossiers by table, of so many at once that columns pay."""
    rows: Rows = {}
    count = 0
    for dossier in distinct(dossiers, "to_tables"):
        for name, row in rows_of(dossier):
            rows.setdefault(name, []).append(row)
            count += 1
        if count >= _BATCH:
            yield rows
            rows, count = {}, 0
    yield rows


def _batch(sheet: Sheet, rows: list[Row]) -> Any:  # noqa: ANN401 - pyarrow has no types
    pa = pyarrow()
    columns = zip(*rows, strict=True)
    arrays = [
        pa.array(cells, _type(column.type))
        for cells, column in zip(columns, sheet.columns, strict=True)
    ]
    return pa.record_batch(arrays, schema=schema_of(sheet))


def _strangers(tables: Mapping[str, Table]) -> Iterator[Problem]:
    """Find tables and columns that are missing or have no place."""
    for name in sheets():
        if name not in tables:
            yield problem(TableCode.MISSING_TABLE, name, "expected a table of this name")
    for name, table in tables.items():
        if name not in sheets():
            known = ", ".join(sheets())
            yield problem(TableCode.UNKNOWN_TABLE, name, f"expected one of {known}")
            continue
        known_columns = [column.name for column in sheets()[name].columns]
        for column in known_columns:
            if column not in table.column_names:
                message = "expected a column of this name"
                yield problem(TableCode.MISSING_COLUMN, f"{name}.{column}", message)
        for column in table.column_names:
            if column not in known_columns or table.column_names.count(column) > 1:
                message = f"expected once each of {', '.join(known_columns)}"
                yield problem(TableCode.UNKNOWN_COLUMN, f"{name}.{column}", message)


def _cells_of(table: Table, sheet: Sheet, problems: list[Problem]) -> Iterator[list[Any]]:
    """Give the cells of each column, as they are written; note what they cannot be read as."""
    pa = pyarrow()
    for column in sheet.columns:
        place, found = f"{sheet.name}.{column.name}", table.column(column.name)
        try:
            cells: list[Any] = found.cast(_type(column.type)).to_pylist()
        except (pa.ArrowInvalid, pa.ArrowNotImplementedError) as error:
            message = f"expected {column.type.value}, got {found.type}: {error}"
            problems.append(problem(TableCode.WRONG_COLUMN_TYPE, place, message))
            cells = []
        if column.required and None in cells:
            message = f"expected a value in every row, got none in row {cells.index(None) + 1}"
            problems.append(problem(TableCode.EMPTY_CELL, place, message))
        yield _tuples(cells) if column.type is ColumnType.LIST else cells


def _tuples(cells: list[Any]) -> list[Any]:
    return [None if cell is None else tuple(cell) for cell in cells]
