"""The ETH/PRIO Civil Conflict Ceasefire Dataset: one dossier for each ceasefire.

The rows of one ceasefire are one for each party and dyad. They need not stand together in the file:
a first walk through it finds where each ceasefire has its last row, and a second gives its dossier
there. So no more is held in memory than the ceasefires that are still open.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from attrs import frozen

from ceasefire_model.absences import NotReported
from ceasefire_model.identifiers import Register, SourceId
from ceasefire_model.interchange.editions import Edition
from ceasefire_model.interchange.eth_prio import codes
from ceasefire_model.interchange.eth_prio.building import Truce
from ceasefire_model.interchange.results import Coverage, ImportCode, Imported, Progress
from ceasefire_model.interchange.rows import (
    Header,
    Line,
    Row,
    cut,
    lines,
    read_header,
    unless_unreadable,
)
from ceasefire_model.times import PartialDate

ETH_PRIO: Final = Edition(
    id=SourceId("eth-prio"),
    title="ETH/PRIO Civil Conflict Ceasefire Dataset",
    version=None,
    publisher="ETH Zurich and Peace Research Institute Oslo",
    url="https://doi.org/10.1177/00220027221129195",
    published=NotReported(),
    cutoff=PartialDate("2020-12-31"),
)
"""The dataset as described in the article that introduced it, which covers 1989 to 2020."""


@frozen(kw_only=True, weakref_slot=False)
class _Survey:
    """What a first walk through a file found.

    Attributes:
        rows: How many rows it has.
        last: The last row of each ceasefire.
        names: How often each row number stands there.
        header: Its columns.
    """

    rows: int
    last: dict[str, int]
    names: Counter[str]
    header: Header


def iter_ceasefires(
    path: str | Path, edition: Edition = ETH_PRIO, progress: Progress | None = None
) -> Iterator[Imported]:
    """Import ceasefires one by one.

    Args:
        path: Name of the CSV file.
        edition: Which version of the dataset the file holds.
        progress: Is told how many rows have been read, and how many there are.

    Returns:
        A step for each ceasefire, in the order in which their last rows stand, and one for whatever
        is wrong with the file as a whole.

    Raises:
        OSError: The file cannot be read.
    """
    return unless_unreadable(_ceasefires(path, edition, progress))


def _survey(path: str | Path) -> _Survey:
    rows, last, names = 0, dict[str, int](), Counter[str]()
    header = read_header((), codes.TAKEN, _LEFT)
    for line in lines(path):
        if line.number == 0:
            header = read_header(line.cells, codes.TAKEN, _LEFT)
            continue
        rows = line.number
        if len(line.cells) == len(header.names):
            cells = dict(zip(header.names, line.cells, strict=True))
            last[_number(cells)] = line.number
            names[cells.get("id", "").strip()] += 1
    return _Survey(rows=rows, last=last, names=names, header=header)


_LEFT: Final = tuple(column.name for column in codes.LEFT)


def _number(cells: dict[str, str]) -> str:
    return cells.get("uniq_id", "").strip()


def _ceasefires(
    path: str | Path, edition: Edition, progress: Progress | None
) -> Iterator[Imported]:
    survey = _survey(path)
    yield Imported(problems=survey.header.problems)
    still_open: dict[str, list[Row]] = {}
    for line in lines(path):
        if line.number == 0:
            continue
        if len(line.cells) != len(survey.header.names):
            yield cut(line, survey.header)
        else:
            row = _row(line, survey, edition)
            number = _number(row.content)
            still_open.setdefault(number, []).append(row)
            if survey.last[number] == line.number:
                yield _imported(number, still_open.pop(number), survey, edition)
        if progress is not None:
            progress(line.number, survey.rows)


def _row(line: Line, survey: _Survey, edition: Edition) -> Row:
    """Name a row by its own number where that is one and names no other, else by its place."""
    place = f"row number {line.number}"
    row = Row(survey.header, line, edition.id, place)
    if "id" not in survey.header.taken:
        return row
    own = row["id"]
    if own.isdecimal() and survey.names[own] == 1:
        row.name = f"row {own}"
    elif own.isdecimal():
        row.remark(ImportCode.REPEATED_NUMBER, f"{own!r} names {survey.names[own]} rows", "id")
    else:
        row.remark(ImportCode.NOT_A_NUMBER, f"expected the number of a row, got {own!r}", "id")
    row.cite("id")  # the name of the row, which stands in every citation, holds it
    return row


def _imported(number: str, rows: list[Row], survey: _Survey, edition: Edition) -> Imported:
    dossier = None
    if Register.ETH_PRIO.admits(number):
        truce = Truce(number, edition)
        for row in rows:
            truce.read(row, survey.last)
        dossier = truce.dossier
    else:
        for row in rows:
            message = f"expected the number of a ceasefire, got {number!r}; the row is left out"
            row.fault(ImportCode.NOT_A_NUMBER, message, *survey.header.taken)
    coverage = sum((row.coverage() for row in rows), Coverage(dossiers=int(dossier is not None)))
    problems = tuple(problem for row in rows for problem in row.problems)
    return Imported(dossier=dossier, problems=problems, coverage=coverage)
