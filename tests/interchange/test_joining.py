"""A ceasefire and the agreement in which it was declared, in one dossier."""

from pathlib import Path

import pytest

from ceasefire_model import Agreement, Dossier, TextId, dangling, values
from ceasefire_model.interchange import (
    collect,
    iter_agreements,
    iter_ceasefires,
    joined,
    with_agreements,
)
from ceasefire_model.views import brief
from tests.interchange.made_up import agreement_row, agreements, ceasefire_row, ceasefires


@pytest.fixture
def ceasefire(tmp_path: Path) -> Dossier:
    path = ceasefires(tmp_path, ceasefire_row(pax_id="5005"))
    (dossier,) = collect(iter_ceasefires(path)).dossiers
    return dossier


@pytest.fixture
def agreement(tmp_path: Path) -> Dossier:
    (dossier,) = collect(iter_agreements(agreements(tmp_path, agreement_row()))).dossiers
    return dossier


def test_a_ceasefire_is_shown_with_its_agreement(ceasefire: Dossier, agreement: Dossier) -> None:
    (whole,) = with_agreements([ceasefire], [agreement])
    text = whole.text(TextId("pa-x-5005"))
    assert isinstance(text, Agreement)
    assert text.title == "Agreement on the River"
    assert values(whole.ceasefires[0].texts) == (text.id,)
    assert [source.id for source in whole.sources] == ["eth-prio", "pa-x"]
    assert dangling(whole) == ()
    shown = brief(whole)
    assert "Agreement on the River" in shown
    assert "preliminary" in shown
    assert "SsrGua" in shown


def test_both_speak_of_the_same_conflict(ceasefire: Dossier, agreement: Dossier) -> None:
    (whole,) = with_agreements([ceasefire], [agreement])
    conflicts = [situation for situation in whole.situations if "conflict" in situation.id]
    (conflict,) = conflicts
    assert {citation.source for citation in conflict.evidence} == {"eth-prio", "pa-x"}


def test_a_ceasefire_without_its_agreement_is_given_as_it_is(
    ceasefire: Dossier, tmp_path: Path
) -> None:
    path = agreements(tmp_path, agreement_row(AgtId="6006"))
    assert list(with_agreements([ceasefire], collect(iter_agreements(path)).dossiers)) == [
        ceasefire
    ]


def test_what_is_joined_with_itself_stays_as_it_is(ceasefire: Dossier) -> None:
    assert joined(ceasefire, ceasefire) == ceasefire
