"""The real files, where they lie beside this checkout; nothing of them is in it."""

import csv
import re
from pathlib import Path
from typing import Final

import pytest

from ceasefire_model import dangling
from ceasefire_model.consistency import findings
from ceasefire_model.interchange import (
    ImportResult,
    ceasefire_rows,
    collect,
    iter_agreements,
    iter_ceasefires,
    with_agreements,
)
from ceasefire_model.interchange.eth_prio import codes as eth_prio
from ceasefire_model.interchange.pa_x import codes as pa_x
from ceasefire_model.serialization import dumps, loads

ROOT: Final = Path(__file__).parents[2]
DATA: Final = ROOT.parent / "shared" / "data"
CEASEFIRES: Final = DATA / "eth-prio-ceasefires" / "ceasefires.csv"
AGREEMENTS: Final = DATA / "pa-x" / "agreements_v10.csv"
PAGES: Final = {
    CEASEFIRES: "import-a-ceasefire-dataset.md",
    AGREEMENTS: "import-peace-agreements.md",
}


def _found(path: Path) -> Path:
    if not path.exists():
        pytest.skip(f"{path.name} is not beside this checkout")
    return path


@pytest.fixture(scope="module")
def ceasefires() -> ImportResult:
    return collect(iter_ceasefires(_found(CEASEFIRES)))


@pytest.fixture(scope="module")
def agreements() -> ImportResult:
    return collect(iter_agreements(_found(AGREEMENTS)))


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_every_cell_of_the_ceasefires_is_accounted_for(ceasefires: ImportResult) -> None:
    _every_cell_is_accounted_for(ceasefires, CEASEFIRES, len(eth_prio.TAKEN))


def test_every_cell_of_the_agreements_is_accounted_for(agreements: ImportResult) -> None:
    _every_cell_is_accounted_for(agreements, AGREEMENTS, len(pa_x.TAKEN))


def _every_cell_is_accounted_for(result: ImportResult, path: Path, columns: int) -> None:
    found, rows = result.coverage, len(_rows(path))
    assert found.rows == found.rows_covered == rows
    assert found.cells_unaccounted == 0
    stated = found.cells_stated + found.cells_missing + found.cells_in_problems
    assert stated == rows * columns


def test_no_reference_leads_nowhere(ceasefires: ImportResult, agreements: ImportResult) -> None:
    dossiers = (*ceasefires.dossiers, *agreements.dossiers)
    assert [dossier.id for dossier in dossiers if dangling(dossier)] == []


def test_what_is_imported_breaks_no_rule_that_spans_records(
    ceasefires: ImportResult, agreements: ImportResult
) -> None:
    dossiers = (*ceasefires.dossiers, *agreements.dossiers)
    assert [found for dossier in dossiers for found in findings(dossier)] == []


def test_imported_dossiers_are_written_and_read_back(
    ceasefires: ImportResult, agreements: ImportResult
) -> None:
    for dossier in (*ceasefires.dossiers[::100], *agreements.dossiers[::100]):
        assert loads(dumps(dossier)) == dossier


ALIKE: Final = {("written", "2", "1"), ("enforcement", "3", "-1"), ("link", "0", "-1")}
"""Codes that are written back as another, as `DIFFERENCES` lists them."""


def test_ceasefires_written_back_have_the_cells_of_the_file(ceasefires: ImportResult) -> None:
    written = {n: cells for d in ceasefires.dossiers for n, cells in ceasefire_rows(d).items()}
    faulty = _cells_in_problems(ceasefires)
    rows = _rows(CEASEFIRES)
    assert len(written) == len(rows)
    differing = [
        (row["id"], column, row[column], cells.get(column))
        for row in rows
        for cells in [written[f"row {row['id']}"]]
        for column in eth_prio.TAKEN
        if cells.get(column) != " ".join(row[column].split())
        and (column, row[column], cells.get(column)) not in ALIKE
    ]
    unexplained = [cell for cell in differing if (cell[0], cell[1]) not in faulty]
    assert unexplained == []


def _cells_in_problems(result: ImportResult) -> set[tuple[str, str]]:
    """Give the cells that problems name, and those that cannot be read without them."""
    together = [("link", *eth_prio.LINKED), ("fixed", "fixed_time"), ("ended", *eth_prio.END)]
    cells: set[tuple[str, str]] = set()
    for problem in result.problems:
        named = re.match(r"row ([0-9]+): ([a-z_0-9, ]+): ", problem.message)
        if named is not None:
            columns = set(named[2].split(", "))
            for group in together:
                if columns & set(group):
                    columns |= set(group)
            cells |= {(named[1], column) for column in columns}
    return cells


def test_ceasefires_are_joined_with_their_agreements(
    ceasefires: ImportResult, agreements: ImportResult
) -> None:
    known = {text.id for dossier in agreements.dossiers for text in dossier.texts}
    pairs = zip(
        ceasefires.dossiers,
        with_agreements(ceasefires.dossiers, agreements.dossiers),
        strict=True,
    )
    for before, after in pairs:
        named = {text.id for text in before.texts}
        assert {text.id for text in after.texts} == named
        assert (len(after.sources) > 1) is bool(named & known)


@pytest.mark.parametrize("path", PAGES, ids=PAGES.values())
def test_the_counts_on_the_page_are_those_of_the_file(
    path: Path, request: pytest.FixtureRequest
) -> None:
    _found(path)
    result = request.getfixturevalue("ceasefires" if path is CEASEFIRES else "agreements")
    page = (ROOT / "docs" / "how-to" / PAGES[path]).read_text(encoding="utf-8")
    (told,) = re.findall(r"^```text\n(rows .*?)^```$", page, re.MULTILINE | re.DOTALL)
    counts = {
        name: int(n.replace(",", ""))
        for name, n in re.findall(r"^(\S+) +([\d,]+)$", told, re.MULTILINE)
    }
    found = result.coverage
    codes = [problem.code for problem in result.problems]
    assert counts == {
        "rows": found.rows,
        "rows_covered": found.rows_covered,
        "dossiers": found.dossiers,
        "cells_stated": found.cells_stated,
        "cells_missing": found.cells_missing,
        "cells_in_problems": found.cells_in_problems,
        "cells_unaccounted": found.cells_unaccounted,
        **{code: codes.count(code) for code in codes},
    }
