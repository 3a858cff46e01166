"""Answers as pages and as tables: in a notebook they show whole, and no words become markup."""

import datetime
from typing import Any
from xml.etree import ElementTree

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model import (
    Assessment,
    Attribution,
    ClaimChange,
    ComparedFeature,
    Disagreement,
    Dossier,
    Feature,
    FieldChange,
    Finding,
    InvalidValue,
    PromiseInTexts,
    RecordChange,
    Rest,
    Scenario,
    Turn,
    Unknown,
    according_to,
    as_known_on,
    assess,
    diff,
    diff_texts,
    disagreements,
    findings,
    side_by_side,
    strategies,
    unknowns,
    what_changes,
    who_said,
)
from ceasefire_model.instances import GAZA_2025, MINSK_2015, PARIS_2026
from ceasefire_model.instances.paris_2026 import ids
from ceasefire_model.views import Page, brief, page, page_of_texts
from ceasefire_model.views.bare import ANSWERS, table, table_html
from ceasefire_model.views.layout import Row, Table
from tests.views.made_up import DOSSIER
from tests.views.test_hypertext import TEXTS, Reader

EVE = as_known_on(PARIS_2026, datetime.date(2026, 1, 6))
NOTHING = Scenario(rest=Rest.NOTHING_ELSE)
ANSWERED: dict[str, tuple[tuple[Any, ...], tuple[Dossier, ...]]] = {
    "assess": (assess(MINSK_2015), (MINSK_2015,)),
    "what_changes": (what_changes(MINSK_2015, Scenario(), NOTHING), (MINSK_2015,)),
    "unknowns": (unknowns(PARIS_2026), (PARIS_2026,)),
    "disagreements": (disagreements(PARIS_2026), (PARIS_2026,)),
    "who_said": (who_said(PARIS_2026, ids.FR), (PARIS_2026,)),
    "diff": (diff(EVE, PARIS_2026), (EVE, PARIS_2026)),
    "side_by_side": (
        side_by_side([PARIS_2026, GAZA_2025, EVE], [Feature.SIZE, Feature.TERM]),
        (PARIS_2026, GAZA_2025, EVE),
    ),
}
"""What each question found, with the dossiers that were asked."""


@pytest.mark.parametrize("question", ANSWERED)
def test_a_page_says_the_same_in_each_form(question: str) -> None:
    found, dossiers = ANSWERED[question]
    told = page(found, *dossiers)
    assert str(told) == told.as_text(80)
    assert told._repr_html_() == told.as_html()
    html = "".join(Reader(told.as_html()).words)
    text, marked = told.as_text(10_000), told.as_markdown().replace("\\", "")
    for name in {word for word in text.split() if word.isalpha()}:
        assert name in html
        assert name in marked


@pytest.mark.parametrize("question", ANSWERED)
def test_answers_by_themselves_show_as_one_table_with_a_line_for_each(question: str) -> None:
    found, _ = ANSWERED[question]
    whole = table(found)
    assert whole is not None
    assert len(whole.rows) == len(found)
    assert table_html(found) is not None
    for one, row in zip(found, whole.rows, strict=True):
        alone = table((one,))
        assert alone == Table(whole.columns, (row,), corner=whole.corner)


def test_every_type_of_answer_has_a_table() -> None:
    assert set(ANSWERS) == {
        Assessment,
        Attribution,
        ClaimChange,
        ComparedFeature,
        Disagreement,
        FieldChange,
        Finding,
        PromiseInTexts,
        RecordChange,
        Turn,
        Unknown,
    }


def test_what_two_texts_contain_is_a_page_and_a_table() -> None:
    draft, final = ids.PARIS_DECLARATION_DRAFT, ids.PARIS_DECLARATION
    found = diff_texts(PARIS_2026, draft, final)
    assert "Support of the United States" in str(page_of_texts(found, PARIS_2026, draft, final))
    told = table(found)
    assert told is not None
    assert Row(
        ids.MNFU_DEPLOYMENT,
        (("not-told",), ("contained",), ()),
    ) in [attrs.evolve(row, cells=(*row.cells[:2], ())) for row in told.rows]


def test_a_table_names_what_a_line_is_about_and_what_is_found() -> None:
    dossier = attrs.evolve(DOSSIER, places=())
    told = table(findings(dossier))
    assert told is not None
    assert (told.corner, told.columns) == ("rule", ("severity", "where", "what"))
    assert {row.label for row in told.rows} == {finding.rule for finding in findings(dossier)}


@pytest.mark.parametrize(
    "values",
    [(), (1, 2), ("a",), (DOSSIER,), (*unknowns(PARIS_2026)[:1], *disagreements(PARIS_2026)[:1])],
    ids=["nothing", "numbers", "words", "dossiers", "answers to two questions"],
)
def test_what_does_not_answer_one_question_has_no_table(values: tuple[object, ...]) -> None:
    assert table(values) is None
    assert table_html(values) is None


def test_features_of_other_dossiers_are_no_lines_of_one_table() -> None:
    one, other = (side_by_side([dossier], [Feature.TERM])[0] for dossier in (PARIS_2026, GAZA_2025))
    assert table((one, other)) is None


def test_a_dossier_can_stand_beside_itself() -> None:
    lines = side_by_side([EVE, PARIS_2026], [Feature.SIZE])
    told = table(lines)
    assert told is not None
    assert told.columns == (PARIS_2026.id, PARIS_2026.id)
    assert len(told.rows[0].cells[0]) < len(told.rows[0].cells[1])


def test_nothing_found_is_said_to_be_nothing() -> None:
    assert str(page((), PARIS_2026)) == "Nothing is found.\n"


def test_one_answer_is_a_page_too() -> None:
    for found, dossiers in ANSWERED.values():
        assert page(found[0], *dossiers) == page(found[:1], *dossiers)


@pytest.mark.parametrize(
    ("answers", "dossiers", "place"),
    [
        (ANSWERED["unknowns"][0], (), "dossiers"),
        (ANSWERED["assess"][0], (MINSK_2015, MINSK_2015), "dossiers"),
        (ANSWERED["diff"][0], (PARIS_2026,), "dossiers"),
        (ANSWERED["side_by_side"][0], (GAZA_2025, PARIS_2026, EVE), "dossiers"),
        ((*ANSWERED["unknowns"][0], *ANSWERED["diff"][0]), (PARIS_2026,), "answers"),
    ],
    ids=["none", "one too many", "one too few", "in another order", "two questions"],
)
def test_a_page_asks_for_the_dossiers_that_were_asked_and_for_one_question(
    answers: tuple[Any, ...], dossiers: tuple[Dossier, ...], place: str
) -> None:
    with pytest.raises(InvalidValue) as refused:
        page(answers, *dossiers)
    assert refused.value.place == place


@given(st.lists(TEXTS, min_size=2, max_size=4), TEXTS)
def test_no_words_in_a_table_become_markup(words: list[str], corner: str) -> None:
    label, *heads = words
    told = Table(tuple(heads), (Row(label, (tuple(words),) * len(heads)),), corner=corner)
    reader = Reader(Page((told,)).as_html())
    for word in (*words, corner):
        assert word in "".join(reader.words)


@given(st.sampled_from(ANSWERS).flatmap(strategies.of))
def test_any_answer_shows_and_its_words_do_not_become_markup(answer: object) -> None:
    html = table_html((answer,))
    assert html is not None
    Reader(html)


@given(strategies.dossiers())
def test_the_pages_of_any_dossier_are_well_formed_and_hold_only_what_is_ours(
    dossier: Dossier,
) -> None:
    for found in (unknowns(dossier), disagreements(dossier), assess(dossier)):
        html = page(found, dossier).as_html()
        Reader(html)
        ElementTree.fromstring(html.replace("<details open>", "<details>"))  # noqa: S314 - our own


def test_the_model_itself_has_no_form() -> None:
    assert not any(hasattr(kind, "_repr_html_") for kind in ANSWERS)


def test_a_page_of_some_sources_is_made_with_what_they_leave() -> None:
    seen = according_to(PARIS_2026, ["s01"])
    assert "Healey" in str(page(unknowns(PARIS_2026), PARIS_2026))
    assert "Healey" not in str(page(unknowns(seen), seen))
    assert "Healey" in brief(PARIS_2026)
