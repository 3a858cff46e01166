"""What changed, what two texts contain, and arrangements side by side, as people read them."""

import datetime
import re
from collections.abc import Iterator

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model import (
    Answer,
    ChangeKind,
    Citation,
    ClaimChange,
    Dossier,
    Feature,
    InvalidValue,
    RecordChange,
    answer,
    as_known_on,
    diff,
    diff_texts,
    instances,
    side_by_side,
    strategies,
)
from ceasefire_model.instances import GAZA_2025, KOREA_1953, KUMANOVO_1999, PARIS_2026
from ceasefire_model.instances.paris_2026 import ids
from ceasefire_model.views import page, page_of_texts
from ceasefire_model.views.arrangements import NO_RECORD, NOBODY_SAYS
from tests.comparison.edits import pairs

EVE, DAY = (as_known_on(PARIS_2026, datetime.date(2026, 1, day)) for day in (8, 10))
ALL = [instances.load(name) for name in instances.names()]
DRAFT, FINAL = ids.PARIS_DECLARATION_DRAFT, ids.PARIS_DECLARATION


def cited(change: ClaimChange) -> Iterator[Citation]:
    for claim in (change.before, change.after):
        if claim is not None:
            yield from claim.evidence


def test_what_became_known_in_two_days_is_told_with_speakers_and_sources() -> None:
    text = str(page(diff(EVE, DAY), EVE, DAY))
    assert text.startswith("What changed: Paris summit of the coalition of the willing")
    assert "26 records added, 1 plain field added and 8 claims added." in " ".join(text.split())
    assert "  Deployment: French forces in the Multinational Force for Ukraine\n" in text
    assert "Multinational Force for Ukraine (deployment)\n  What the force is for, added:\n" in text
    assert "  - not interposition — Fabien Mandon [s53 reported via le-monde-report:" in text


def test_a_withdrawal_is_told_from_the_first_dossier() -> None:
    text = str(page(diff(DAY, EVE), DAY, EVE))
    assert "Records withdrawn" in text
    assert "  - Fabien Mandon\n" in text
    assert "What the force is for, withdrawn:" in text


@pytest.mark.parametrize("name", instances.names())
def test_the_changes_from_one_matter_to_another_are_told(name: str) -> None:
    dossier = instances.load(name)
    text = str(page(diff(dossier, PARIS_2026), dossier, PARIS_2026))
    assert (text == "Nothing is found.\n") is (dossier is PARIS_2026)


@given(pair=pairs(), width=st.integers(40, 120))
def test_every_change_of_any_two_dossiers_is_told(
    pair: tuple[Dossier, Dossier], width: int
) -> None:
    changes = diff(*pair)
    told = page(changes, *pair)
    text, marked = told.as_text(width), told.as_markdown()
    assert text.endswith("\n")
    assert marked.startswith("# What changed: ") is bool(changes)
    for change in changes:
        told = change.how.value if change.how is ChangeKind.RE_ATTRIBUTED else ""
        words = told or change.how.value.replace("-", " ")
        assert words in text
        assert words in marked
        if isinstance(change, ClaimChange):
            assert all(f"[{c.source}" in marked or f"“{c.source}”" in marked for c in cited(change))


def test_records_added_and_withdrawn_are_counted() -> None:
    pair = (GAZA_2025, PARIS_2026)
    changes = diff(*pair)
    text = " ".join(str(page(changes, *pair)).split())
    for how in (ChangeKind.ADDED, ChangeKind.WITHDRAWN):
        number = sum(isinstance(c, RecordChange) and c.how is how for c in changes)
        noun = "record" if number == 1 else "records"
        assert (f"{number:,} {noun} {how.value}" in text) is (number > 0)


def test_both_sides_of_a_change_are_told() -> None:
    title = attrs.evolve(PARIS_2026, title="Paris")
    assert str(page(diff(PARIS_2026, title), PARIS_2026, title)).endswith(
        """\
The dossier itself
  Title, reworded:
  - before: “Paris summit of the coalition of the willing, 6 January 2026”
  - now: “Paris”
"""
    )


def test_what_became_of_the_american_commitment_is_told() -> None:
    found = diff_texts(PARIS_2026, DRAFT, FINAL)
    text = page_of_texts(found, PARIS_2026, DRAFT, FINAL).as_text(100)
    assert text[text.index("“Support of the United States") : text.index("Told of one")] == (
        """\
“Support of the United States for the force if it comes to an attack”
  In the first: contained — the Coalition of the Willing [s17 reported] [s18 reported]
  In the second (disputed):
  - not contained — European Pravda [s17 reported]; Politico [s18 reported]
  - contained — the Telegraph [s21 reported via telegraph-hubs]
  How firmly, weakened:
  - in the first: committed — the Coalition of the Willing [s17 reported] [s18 reported]
  - in the second: possible — the Coalition of the Willing [s78 quoted: “and the proposed support of
    the U.S.”] [s17 quoted] [s27 quoted]
  How firmly, in the second alone:
  - not committed — European Pravda [s17 reported]; Politico [s18 reported]
  - committed — the Telegraph [s21 reported via telegraph-hubs]
  Triggered, re-attributed:
  - in the first: once an attack comes, by whom and on whom is not said — the Coalition of the
    Willing [s17 reported] [s18 reported]
  - in the second: once an attack comes, by whom and on whom is not said — the Telegraph [s21
    reported via telegraph-hubs]
  What the guarantors do, re-attributed:
  - in the first: shall: backing of others' forces — the Coalition of the Willing [s17 reported]
    [s18 reported]
  - in the second: shall: backing of others' forces — the Telegraph [s21 reported via
    telegraph-hubs]
  What the guarantors do, in the first alone: shall: intelligence and logistics — the Coalition of
    the Willing [s17 reported] [s18 reported]


"""
    )


def test_what_is_told_of_one_text_alone_is_set_apart() -> None:
    told = page_of_texts(diff_texts(PARIS_2026, DRAFT, FINAL), PARIS_2026, DRAFT, FINAL)
    _, alone = told.as_markdown().split("## Told of one alone")
    assert "- **The second contains:**" in alone
    assert "- **The first contains" not in alone
    assert "“Multinational Force for Ukraine” — the Coalition of the Willing \\[s24 quoted" in alone


def test_promises_that_a_text_is_not_told_to_contain_are_set_apart() -> None:
    found = diff_texts(PARIS_2026, ids.TIMES_REPORT, FINAL)
    text = str(page_of_texts(found, PARIS_2026, ids.TIMES_REPORT, FINAL))
    _, apart = text.split("Spoken of in one of them, with nobody saying that it contains it\n")
    assert "“British forces in the Multinational Force for Ukraine”\n" in apart
    assert "How many, in the first alone: fewer than 7,500 soldiers, planned" in apart


def test_the_planned_force_of_paris_stands_beside_another() -> None:
    dossiers = (PARIS_2026, GAZA_2025, KOREA_1953)
    lines = side_by_side(dossiers, [Feature.SIZE, Feature.MANDATE])
    text = page(lines, *dossiers).as_text(100)
    assert text.startswith(
        """\
                 | Paris summit of the       | Gaza ceasefire of October | Korean armistice
                 | coalition of the willing, | 2025 and Security Council | agreement, 27 July 1953
                 | 6 January 2026            | resolution 2803           |
----------------------------------------------------------------------------------------------------
Size             | - Multinational Force for | The temporary             | no such record
                 |   Ukraine: between 15,000 | stabilisation force:      |
                 |   and 30,000 soldiers,    | about 20,000 persons,     |
                 |   planned (1); up to      | possible (20); not stated |
                 |   30,000 soldiers,        | (21)                      |
                 |   planned (2); 64,000     |                           |
"""
    )
    assert "  (1) Multinational Force for Ukraine: unnamed: pages that assemble reports" in text


def test_silence_and_the_want_of_a_record_read_differently() -> None:
    lines = side_by_side((KUMANOVO_1999, KOREA_1953), [Feature.SIZE])
    told = page(lines, KUMANOVO_1999, KOREA_1953).as_markdown()
    assert f"| **Size** | {NOBODY_SAYS} | {NO_RECORD} |" in told


@pytest.mark.parametrize("width", [40, 80, 120, 300])
def test_all_that_is_built_in_fits_any_width(width: int) -> None:
    text = page(side_by_side(ALL), *ALL).as_text(width)
    grids, _ = text.split("Notes\n-----")
    assert max(map(len, grids.splitlines())) <= width
    beside_each_other = max(1, (width - 16) // 25)
    assert grids.count("Exit and renewal") == -(-len(ALL) // beside_each_other)


def numbers(text: str) -> list[int]:
    return [int(number) for number in re.findall(r" \(([0-9]{1,3})\)", text)]


def test_every_number_in_the_table_is_that_of_a_note_and_every_note_is_referred_to() -> None:
    table, notes = page(side_by_side(ALL), *ALL).as_markdown().split("## Notes")
    noted = [int(number) for number in re.findall(r"^\\\(([0-9]+)\) ", notes, re.MULTILINE)]
    assert set(numbers(table)) == set(noted)
    assert sorted(noted) == list(range(1, len(noted) + 1))


@given(st.lists(strategies.dossiers(), max_size=3), st.integers(40, 160))
def test_a_table_of_any_dossiers_has_a_cell_for_each_in_each_line(
    dossiers: list[Dossier], width: int
) -> None:
    lines = side_by_side(dossiers)
    told = page(lines, *dossiers)
    table = told.as_markdown().partition("\n\n")[0].splitlines()
    assert len(table) == 2 + len(Feature)
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in table} == {len(dossiers) + 2}
    text = told.as_text(width)
    assert max(map(len, text.partition("Notes\n-----")[0].splitlines()), default=0) <= width


def questions_of_ones_own(dossier: Dossier) -> Iterator[Answer]:
    for force in dossier.deployments[:1]:
        yield from (answer(force, path) for path in ("title", "evidence", "promise.by", "part_of"))


def test_a_question_of_ones_own_is_told_with_plain_values() -> None:
    lines = side_by_side([KUMANOVO_1999], [questions_of_ones_own])
    told = page(lines, KUMANOVO_1999).as_markdown()
    assert "| **Questions of ones own** |" in told
    assert "title: “Deployment of the force in Kosovo” (1);" in told
    assert "by: the international security force in Kosovo (1)" in told
    assert "part of" not in told


def test_a_width_that_holds_no_text_is_refused() -> None:
    told = page(side_by_side([PARIS_2026], [Feature.TERM]), PARIS_2026)
    assert told.as_text(40).endswith("\n")
    with pytest.raises(InvalidValue):
        told.as_text(39)
