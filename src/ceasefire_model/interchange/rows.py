"""Rows of somebody's table, read one by one, each of which keeps account of its cells."""

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, final

from attrs import frozen

from ceasefire_model.errors import Problem
from ceasefire_model.identifiers import SourceId
from ceasefire_model.interchange.crosswalks import CodeEntry, Crosswalk
from ceasefire_model.interchange.results import Coverage, ImportCode, Imported
from ceasefire_model.provenance import QUOTE_LIMIT, Citation, Quote
from ceasefire_model.validation import is_clean_text

_GREATEST_CELL: Final = 16 * 2**20
"""The greatest length of a cell, in characters."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Line:
    """One row as it stands in the file.

    Attributes:
        number: Which row it is, counted from 1; the row of names is none.
        line: The line of the file on which it ends.
        cells: Its cells.
    """

    number: int
    line: int
    cells: tuple[str, ...]


@final
@frozen(kw_only=True, weakref_slot=False)
class Header:
    """The columns of a file, measured against those that are known.

    Attributes:
        names: The names of its columns, in order.
        taken: Columns that are taken over and that it has.
        problems: Columns that it lacks, has anew, or has twice.
    """

    names: tuple[str, ...]
    taken: frozenset[str]
    problems: tuple[Problem, ...]


def read_header(names: tuple[str, ...], taken: Iterable[str], left: Iterable[str]) -> Header:
    """Measure the columns of a file against those that are known.

    Args:
        names: The names of its columns.
        taken: Columns that are taken over.
        left: Columns that are known and not taken over.

    Returns:
        Its columns, and a problem for each that it lacks, has anew or has twice.
    """
    wanted = tuple(taken)
    known = {*wanted, *left}
    found = [
        (ImportCode.MISSING_COLUMN, name, f"expected the column {name!r}, which is missing")
        for name in wanted
        if name not in names
    ]
    for name in dict.fromkeys(names):
        if name not in known:
            message = f"the column {name!r} is not known, and nothing of it is taken over"
            found.append((ImportCode.UNKNOWN_COLUMN, name, message))
        if names.count(name) > 1:
            message = f"the column {name!r} stands there {names.count(name)} times"
            found.append((ImportCode.REPEATED_COLUMN, name, message))
    return Header(
        names=names,
        taken=frozenset(wanted).intersection(names),
        problems=tuple(
            Problem(path=f"$.columns[{name!r}]", code=code.value, message=message, line=1)
            for code, name, message in found
        ),
    )


def lines(path: str | Path) -> Iterator[Line]:
    """Read the rows of a CSV file in UTF-8, the row of names first as number 0.

    Args:
        path: Name of the file.

    Yields:
        The rows. Bytes that are no UTF-8 become lone surrogates, which no text of the model holds.

    Raises:
        OSError: The file cannot be read.
        csv.Error: It is no table from some row on.
    """
    csv.field_size_limit(_GREATEST_CELL)
    with Path(path).open(encoding="utf-8-sig", errors="surrogateescape", newline="") as stream:
        reader = csv.reader(stream, strict=True)
        number = 0
        for cells in reader:
            if cells:
                yield Line(number=number, line=reader.line_num, cells=tuple(cells))
                number += 1


class Row:
    """A row of a dataset, and what has become of each of its cells.

    Citing a cell is what accounts for it: a value that cites no cell does not come from the row.

    Args:
        header: The columns of the file.
        line: The row as it stands.
        source: What is cited.
        name: What the row is called in a citation: `row 12`.
    """

    def __init__(self, header: Header, line: Line, source: SourceId, name: str) -> None:
        self.name = name
        self.number = line.number
        self.problems: list[Problem] = []
        self._line = line.line
        self._source = source
        self._taken = header.taken
        self._cells = dict(zip(header.names, line.cells, strict=True))
        self._stated: set[str] = set()
        self._missing: set[str] = set()
        self._faulty: set[str] = set()

    def has(self, *columns: str) -> bool:
        """Say whether the file has all of these columns.

        Where it has some of them only, those are noted as unreadable without the others.
        """
        if self._taken.issuperset(columns):
            return True
        there = [column for column in columns if column in self._taken]
        if there and len(there) < len(columns):
            absent = ", ".join(column for column in columns if column not in self._taken)
            message = f"cannot be read without the missing {absent}"
            self.fault(ImportCode.MISSING_COLUMN, message, *there)
        return False

    def __getitem__(self, column: str) -> str:
        """Give a cell, without the space around it."""
        return self._cells[column].strip()

    @property
    def content(self) -> dict[str, str]:
        """All cells, as they stand."""
        return self._cells

    def cite(self, *columns: str, shown: str | None = None, quote: str | None = None) -> Citation:
        """Cite cells of this row, which accounts for them.

        Args:
            columns: Their columns.
            shown: What the citation says instead of the names of many columns.
            quote: Wording of a cell, where it is no code.

        Returns:
            The citation.
        """
        self._stated.update(columns)
        locator = f"{self.name}: {shown or ', '.join(columns)}"
        return Citation(
            self._source, locator=locator, quote=None if quote is None else Quote(quote)
        )

    def missing(self, *columns: str) -> None:
        """Note that the file itself marks cells as missing."""
        self._missing.update(columns)

    def fault(self, code: ImportCode, message: str, *columns: str) -> None:
        """Report a problem, and note that nothing was taken over from these columns."""
        self._faulty.update(columns)
        self.remark(code, message, *columns)

    def remark(self, code: ImportCode, message: str, *columns: str) -> None:
        """Report a problem of cells whose values are taken over as they stand."""
        place = f"$.rows[{self.number - 1}]"
        path = f"{place}[{columns[0]!r}]" if len(columns) == 1 else place
        where = f"{self.name}: {', '.join(columns)}: " if columns else f"{self.name}: "
        self.problems.append(
            Problem(path=path, code=code.value, message=f"{where}{message}", line=self._line)
        )

    def text(self, column: str) -> str | None:
        """Give the text of a cell with single spaces only; `None`, and a problem, where unfit."""
        text = " ".join(self[column].split())
        if is_clean_text(text):
            return text
        self.fault(ImportCode.UNREADABLE_TEXT, f"cannot be read as text: {text[:40]!a}", column)
        return None

    def quotation(self, column: str) -> str | None:
        """Give the text of a cell that is to be quoted; `None`, and a problem, where unfit."""
        text = self.text(column)
        if text is not None and len(text) > QUOTE_LIMIT:
            message = f"holds {len(text)} characters; a quotation holds at most {QUOTE_LIMIT}"
            self.fault(ImportCode.UNREADABLE_TEXT, message, column)
            return None
        return text

    def coverage(self) -> Coverage:
        """Say what has become of the cells."""
        unaccounted = self._taken - self._stated - self._missing - self._faulty
        stated = self._stated & self._taken
        return Coverage(
            rows=1,
            rows_covered=int(not unaccounted),
            cells_stated=len(stated),
            cells_missing=len((self._missing & self._taken) - stated),
            cells_in_problems=len((self._faulty & self._taken) - stated - self._missing),
            cells_unaccounted=len(unaccounted),
        )

    @property
    def unfit(self) -> frozenset[str]:
        """Columns of which nothing was taken over, since their cell cannot be right."""
        return frozenset(self._faulty)

    @property
    def unaccounted(self) -> frozenset[str]:
        """Columns whose cell has been neither cited nor reported."""
        return frozenset(self._taken - self._stated - self._missing - self._faulty)


def entry_of(row: Row, crosswalk: Crosswalk, *also: str) -> CodeEntry | None:
    """Find what the code in a cell means.

    Args:
        row: The row; its file has the column.
        crosswalk: The codes of the column.
        also: Columns that cannot be read without it.

    Returns:
        The entry of the code; `None`, and a problem, where it has none.
    """
    found = row[crosswalk.column]
    entry = crosswalk.entry(found)
    if entry is None:
        allowed = ", ".join(crosswalk.codes)
        message = f"expected one of {allowed} in {crosswalk.column}, got {found!r}"
        row.fault(ImportCode.UNKNOWN_CODE, message, crosswalk.column, *also)
    return entry


def unless_unreadable(steps: Iterable[Imported]) -> Iterator[Imported]:
    """Give the steps of an import up to where the file is no table any more, and report that.

    Args:
        steps: The steps, which read the file as they are taken.

    Yields:
        The steps, and a problem of the file as a whole if it is no table.

    Raises:
        OSError: The file cannot be read.
    """
    try:
        yield from steps
    except csv.Error as error:
        message = f"the file is no table: {error}"
        code = ImportCode.UNREADABLE_FILE.value
        yield Imported(problems=(Problem(path="$", code=code, message=message),))


def cut(line: Line, header: Header) -> Imported:
    """Report a row that has more or fewer cells than the file has columns, and leave it out."""
    message = f"row {line.number}: has {len(line.cells)} cells, not {len(header.names)}"
    path, code = f"$.rows[{line.number - 1}]", ImportCode.ROW_LENGTH.value
    problem = Problem(path=path, code=code, message=message, line=line.line)
    cells = len(header.taken)
    coverage = Coverage(rows=1, rows_covered=1, cells_in_problems=cells)
    return Imported(problems=(problem,), coverage=coverage)
