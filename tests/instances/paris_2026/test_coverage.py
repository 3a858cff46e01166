"""Every fact of the summit lives at a typed place, with the value expected there."""

import re
from itertools import chain
from pathlib import Path
from typing import Final

import pytest

from ceasefire_model.dossier import Dossier
from ceasefire_model.instances import PARIS_2026
from tests.instances.coverage_rows import Row, holds, is_typed
from tests.instances.paris_2026 import (
    rows_deployments,
    rows_guarantees,
    rows_negotiations,
    rows_parties_events,
    rows_texts,
    rows_undertakings,
)

ROWS: Final[tuple[Row, ...]] = tuple(
    chain(
        rows_parties_events.ROWS,
        rows_texts.ROWS,
        rows_deployments.ROWS,
        rows_guarantees.ROWS,
        rows_undertakings.ROWS,
        rows_negotiations.ROWS,
    )
)

_RANGES: Final = (
    (1, 14),
    (20, 48),
    (60, 75),
    (80, 106),
    (110, 122),
    (130, 142),
    (150, 163),
    (170, 182),
    (190, 202),
    (210, 218),
    (220, 226),
    (230, 241),
    (250, 257),
)
FACTS: Final = frozenset(
    f"F{number:03}" for first, last in _RANGES for number in range(first, last + 1)
)
CONTRADICTIONS: Final = frozenset(f"X{number:02}" for number in range(1, 17))
SEED_STATEMENTS: Final = frozenset(
    {*(f"A{number}" for number in range(1, 15) if number != 8), "A8a", "A8b", "A8c"}
)
DOCUMENTS: Final = frozenset(
    {
        "DOC-28PT",
        "DOC-20PT",
        "DOC-CHAIRS-2025-11",
        "DOC-CHIGI",
        "DOC-COW-FEB24",
        "DOC-DOI-MNFU",
        "DOC-DRAFT",
        "DOC-ELYSEE-SUM",
        "DOC-FR-PARL",
        "DOC-FT-LADDER",
        "DOC-HQ-2025-07",
        "DOC-NO10-STMT",
        "DOC-PARIS-2025-09",
        "DOC-PARIS-DECL",
        "DOC-PRESSER",
        "DOC-RU-MFA",
        "DOC-UA-STMTS",
        "DOC-UK-200M",
        "DOC-UK-HEALEY",
        "DOC-UK-LORDS",
        "DOC-UK-PMQ",
        "DOC-UK-WA",
        "DOC-US-UA-BILAT",
    }
)

LEFT_OUT: Final[dict[str, str]] = {}
"""Facts that no record holds, each with its reason."""

_FACTS_FILE: Final = Path(__file__).parents[4] / "shared" / "paris" / "facts.md"


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return PARIS_2026


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.fact}-{row.path}")
def test_a_fact_is_found_where_its_row_says(row: Row, dossier: Dossier) -> None:
    assert holds(row, dossier)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.fact}-{row.path}")
def test_a_row_expects_a_typed_value_and_not_a_sentence(row: Row) -> None:
    assert is_typed(row.value)


def test_every_fact_has_a_row_or_a_reason_to_be_left_out() -> None:
    known = FACTS | CONTRADICTIONS | SEED_STATEMENTS | DOCUMENTS
    assert {row.fact for row in ROWS} | set(LEFT_OUT) == known


def test_a_contradiction_has_at_least_two_claims_that_differ() -> None:
    for name in sorted(CONTRADICTIONS):
        said = {(row.path, row.value, row.holder, row.denies) for row in ROWS if row.fact == name}
        assert len(said) >= 2, name


def test_the_table_names_the_facts_that_stand_in_the_research_file() -> None:
    if not _FACTS_FILE.exists():
        pytest.skip("the research file is not beside this checkout")
    text = _FACTS_FILE.read_text(encoding="utf-8")
    assert set(re.findall(r"^\| (F\d{3}) \|", text, re.MULTILINE)) == FACTS
    assert set(re.findall(r"^\| (X\d{2}) \|", text, re.MULTILINE)) == CONTRADICTIONS
    assert set(re.findall(r"^\| (A\d+[a-c]?) ", text, re.MULTILINE)) == SEED_STATEMENTS
    named = re.findall(r"^\| (`DOC-[^|]*`) \|", text, re.MULTILINE)
    assert {name for cell in named for name in re.findall(r"DOC-[A-Z0-9-]+", cell)} == DOCUMENTS
