"""PA-X, version 10: one dossier for each agreement."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.identifiers import Register, SourceId
from ceasefire_model.interchange.editions import Edition
from ceasefire_model.interchange.pa_x import codes
from ceasefire_model.interchange.pa_x.building import Indexed
from ceasefire_model.interchange.results import Coverage, ImportCode, Imported, Progress
from ceasefire_model.interchange.rows import Header, Row, cut, lines, read_header, unless_unreadable
from ceasefire_model.times import PartialDate

PA_X: Final = Edition(
    id=SourceId("pa-x"),
    title="PA-X Peace Agreements Database and Dataset",
    version="10",
    publisher="University of Edinburgh",
    url="https://www.peaceagreements.org",
    published=NotReported(),
    cutoff=PartialDate("2025-12-31"),
)
"""Version 10, whose last agreement was made in December 2025."""

_LEFT: Final = tuple(column.name for column in codes.LEFT)


def iter_agreements(
    path: str | Path, edition: Edition = PA_X, progress: Progress | None = None
) -> Iterator[Imported]:
    """Import agreements one by one.

    Args:
        path: Name of the CSV file.
        edition: Which version of the dataset the file holds.
        progress: Is told how many rows have been read, and how many there are.

    Returns:
        A step for each agreement, in the order of the file, and one for whatever is wrong with the
        file as a whole.

    Raises:
        OSError: The file cannot be read.
    """
    return unless_unreadable(_agreements(path, edition, progress))


def _agreements(
    path: str | Path, edition: Edition, progress: Progress | None
) -> Iterator[Imported]:
    count = max(0, sum(1 for _ in lines(path)) - 1)
    header = read_header((), codes.TAKEN, _LEFT)
    seen: set[str] = set()
    for line in lines(path):
        if line.number == 0:
            header = read_header(line.cells, codes.TAKEN, _LEFT)
            yield Imported(problems=header.problems)
            continue
        if len(line.cells) != len(header.names):
            yield cut(line, header)
        else:
            row = Row(header, line, edition.id, f"row number {line.number}")
            yield _imported(row, header, edition, seen)
        if progress is not None:
            progress(line.number, count)
    if not header.names:
        yield Imported(problems=header.problems)


def _imported(row: Row, header: Header, edition: Edition, seen: set[str]) -> Imported:
    dossier = None
    number = row["AgtId"] if "AgtId" in header.taken else ""
    if not Register.PA_X.admits(number) or number in seen:
        again = "which names a row before this one" if number in seen else "which is none"
        code = ImportCode.REPEATED_NUMBER if number in seen else ImportCode.NOT_A_NUMBER
        message = f"expected the number of an agreement, got {number!r}, {again}; left out"
        row.fault(code, message, *header.taken)
    else:
        seen.add(number)
        row.name = f"row {number}"
        dossier = Indexed(number, row, edition).dossier
    coverage = row.coverage() + Coverage(dossiers=int(dossier is not None))
    return Imported(dossier=dossier, problems=tuple(row.problems), coverage=coverage)
