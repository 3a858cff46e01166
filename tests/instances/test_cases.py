"""Every fact of the encoded cases lives at a typed place, with the value expected there."""

import re
from importlib import import_module
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import pytest

from ceasefire_model import Citation, Claim, Dossier, Editor, Instant, Quote, Reading, Source
from ceasefire_model.instances import load
from ceasefire_model.references import dangling
from tests.instances.coverage_rows import Row, holds, is_typed
from tests.parts import parts

CASES: Final = {
    "korea-1953": ("KA", 44),
    "kumanovo-1999": ("KU", 31),
    "minsk-2015": ("MI", 31),
    "nagorno-karabakh-2020": ("NK", 30),
    "gaza-2025": ("GZ", 33),
    "sri-lanka-2002": ("SL", 31),
    "uk-ukraine-2024": ("UU", 23),
    "lusaka-1999": ("LU", 26),
}
"""The prefix of a case's facts, and how many there are."""

LONGEST_QUOTATION: Final = 14
_CASE_FILES: Final = Path(__file__).parents[3] / "shared" / "cases"


def _rows(name: str) -> tuple[Row, ...]:
    rows: tuple[Row, ...] = import_module(f"tests.instances.{name.replace('-', '_')}.rows").ROWS
    return rows


ROWS: Final = [(name, row) for name in CASES for row in _rows(name)]


@pytest.fixture(scope="module", params=CASES)
def dossier(request: pytest.FixtureRequest) -> Dossier:
    return load(request.param)


@pytest.mark.parametrize(("name", "row"), ROWS, ids=[f"{n}-{r.fact}-{r.path}" for n, r in ROWS])
def test_a_fact_is_found_where_its_row_says(name: str, row: Row) -> None:
    assert holds(row, load(name))
    assert is_typed(row.value)


@pytest.mark.parametrize("name", CASES)
def test_every_fact_of_a_case_has_a_row(name: str) -> None:
    prefix, count = CASES[name]
    assert {row.fact for row in _rows(name)} == {f"{prefix}{n:02}" for n in range(1, count + 1)}


@pytest.mark.parametrize("name", CASES)
def test_the_table_names_the_facts_that_stand_in_the_case_file(name: str) -> None:
    if not _CASE_FILES.exists():
        pytest.skip("the case files are not beside this checkout")
    prefix, count = CASES[name]
    texts = [file.read_text(encoding="utf-8") for file in _CASE_FILES.glob("*.md")]
    found = {f for text in texts for f in re.findall(rf"^\| ({prefix}\d\d) \|", text, re.MULTILINE)}
    assert len(found) == count


def test_every_reference_names_a_record(dossier: Dossier) -> None:
    assert dangling(dossier) == ()


def test_every_claim_rests_on_a_passage_or_on_a_derivation(dossier: Dossier) -> None:
    claims = [part for part in parts(dossier) if isinstance(part, Claim)]
    assert [c for c in claims if not c.evidence and c.basis is None] == []


def test_what_the_editors_state_is_derived_or_recalled_and_never_read(dossier: Dossier) -> None:
    own = [p for p in parts(dossier) if isinstance(p, Claim) and isinstance(p.by, Editor)]
    bare = [claim for claim in own if claim.basis is None]
    assert {e.reading for claim in bare for e in claim.evidence} <= {Reading.RECALLED}


def test_the_clock_of_every_moment_is_that_of_its_zone_on_that_day(dossier: Dossier) -> None:
    for moment in (part for part in parts(dossier) if isinstance(part, Instant)):
        if moment.zone is not None:
            local = moment.utc.astimezone(ZoneInfo(moment.zone))
            assert local.isoformat()[-6:] == moment.offset, moment


def test_quotations_are_short(dossier: Dossier) -> None:
    quotes = [part for part in parts(dossier) if isinstance(part, Quote)]
    assert [q for q in quotes if len(q.exact.split()) > LONGEST_QUOTATION] == []


def test_what_is_recalled_rests_on_memory_alone(dossier: Dossier) -> None:
    recalled = {
        part.source
        for part in parts(dossier)
        if isinstance(part, Citation) and part.reading is Reading.RECALLED
    }
    read = {
        part.source
        for part in parts(dossier)
        if isinstance(part, Citation) and part.reading is not Reading.RECALLED
    }
    assert recalled.isdisjoint(read)


def test_every_source_is_cited(dossier: Dossier) -> None:
    cited = {part.source for part in parts(dossier) if isinstance(part, Citation)}
    via = {relay for part in parts(dossier) if isinstance(part, Citation) for relay in part.via}
    copies = {part.copy_of for part in parts(dossier) if isinstance(part, Source)}
    assert [s.id for s in dossier.sources if s.id not in cited | via | copies] == []
