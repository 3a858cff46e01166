"""Words of a dossier stand for themselves in Mermaid, whatever they look like."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model.strategies import wordings
from ceasefire_model.views.direction import isolated
from ceasefire_model.views.mermaid import escaped
from tests.views.test_hypertext import HOSTILE

LIKE_MERMAID = (
    "1. a",
    "- a",
    "* a",
    "# a",
    "a --> b",
    "a -.- b",
    "a == b",
    "%% a",
    "%%{init: {}}%%",
    "a; b",
    "a: b",
    'a"]; click a "javascript:alert(1)"',
    "`a`",
    "fa:fa-bomb",
    "$$x$$",
    "#35;",
    "&amp;",
    "ﬂ°°60¶ß",
    "section a",
    "_a_",
)
WORDS = st.sampled_from((*HOSTILE, *LIKE_MERMAID)) | wordings()
LABEL = r"(?:\w|[ ,.'\u2019“”()\u2013—-]|#[0-9]+;)+"
"""What words can become: letters, digits, some marks, and codes."""


def decoded(text: str) -> str:
    """Read codes as Mermaid does."""
    return re.sub("#([0-9]+);", lambda found: chr(int(found[1])), text)


@given(WORDS)
def test_what_is_shown_is_what_was_said(text: str) -> None:
    seen = decoded(escaped(text)).replace("\u2060", "")
    assert seen == isolated(" ".join(text.split())).replace("\u2060", "")


@given(WORDS)
def test_only_letters_digits_a_few_marks_and_codes_are_left(text: str) -> None:
    written = escaped(text)
    assert re.fullmatch(LABEL, written)
    assert not re.search("[_ﬂ]", written)
    assert not re.search("ﬂ°|¶ß|:fa-", decoded(written))


@pytest.mark.parametrize("text", [*HOSTILE, *(text for text in LIKE_MERMAID if " a" not in text)])
def test_what_looks_like_a_diagram_is_coded(text: str) -> None:
    assert escaped(text) != text


@pytest.mark.parametrize(
    "text",
    [
        "Paris summit, 6 January 2026",
        "Ukraine's defence (in part)",
        "Mr. Smith-Jones et al.",
        "2.5 km of “quiet”",
        "Straße, Élysée, Україна",
    ],
)
def test_plain_words_stay_readable(text: str) -> None:
    assert escaped(text) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("1. a", "1#46; a"),
        ("- a", "#45; a"),
        ("a--b", "a#45;#45;b"),
        ("...", "#46;#46;#46;"),
        ("a,b", "a#44;b"),
    ],
)
def test_marks_that_begin_a_list_or_an_arrow_are_coded(text: str, written: str) -> None:
    assert escaped(text) == written
