"""A dossier in HTML is well formed, and no words of it become markup or turn others."""

import re
from collections.abc import Iterable
from html.parser import HTMLParser
from unicodedata import bidirectional
from xml.etree import ElementTree

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model import Dossier, SourceId
from ceasefire_model.strategies import dossiers, wordings
from ceasefire_model.views.briefs import brief_blocks, in_short_html
from ceasefire_model.views.hypertext import set_html
from ceasefire_model.views.layout import (
    Address,
    Block,
    Contents,
    Entry,
    Heading,
    Paragraph,
    Row,
    Section,
    SourceKey,
    Table,
    Title,
)
from tests.views.made_up import DOSSIER
from tests.views.test_brief import EMPTY
from tests.views.test_direction import depths_of

HOSTILE = (
    "<script>alert(1)</script>",
    "</div><img src=x onerror=alert(1)>",
    "<!--",
    "]]>",
    "'\"&amp;&lt;",
    "&#60;b&#62;",
    "\u202eevil",
    "\u2069\u2069\u202eevil\u2066",
    "مرحبا (1)",
)
TEXTS = st.sampled_from(HOSTILE) | wordings()
TURNING = {"AL", "LRE", "LRO", "PDF", "R", "RLE", "RLO"}
OURS = {"div", "style", "details", "summary", "span", "p", "ul", "li", "strong", "a"}
OURS |= {"table", "thead", "tbody", "tr", "th", "td"}
ATTRIBUTES = {"class", "lang", "dir", "role", "aria-level", "open", "href", "scope"}


class Reader(HTMLParser):
    """Reads HTML as a browser does; what a notebook is never given is an error."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in OURS
        assert {name for name, _ in attrs} <= ATTRIBUTES
        for name, value in attrs:
            assert name != "href" or re.match("https?://", value or "")

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def every_place(text: str) -> Iterable[Block]:
    return (
        Title(text),
        Contents((Section(text, number=1),)),
        Paragraph((text, SourceKey(SourceId("s1")), text, Address(text))),
        Section(text),
        Heading(text),
        Paragraph(text),
        Entry(text, (text,)),
        Entry(text, (text, text), depth=2),
        Entry(text, (text,), depth=0),
        Table((text,), (Row(text, ((text, text),)),), corner=text),
    )


@given(TEXTS)
def test_words_are_read_as_they_were_written(text: str) -> None:
    words = "".join(Reader(set_html(every_place(text))).words)
    assert words.count(text) >= 20


@given(TEXTS)
def test_no_words_turn_what_stands_beside_them(text: str) -> None:
    for word in Reader(set_html(every_place(text))).words:
        depths = depths_of(word)
        assert depths[-1] == 0
        turned = (d for d, c in zip(depths, word, strict=True) if bidirectional(c) in TURNING)
        assert all(turned)


@given(dossiers())
def test_the_html_of_any_dossier_is_well_formed_and_holds_only_what_is_ours(
    dossier: Dossier,
) -> None:
    for written in (in_short_html(dossier), set_html(brief_blocks(dossier))):
        Reader(written)
        ElementTree.fromstring(written.replace("<details open>", "<details>"))  # noqa: S314 - our own


@pytest.mark.parametrize("text", HOSTILE)
def test_no_title_becomes_markup(text: str) -> None:
    written = in_short_html(evolve(DOSSIER, title=text))
    assert text in "".join(Reader(written).words)
    assert "<script" not in written


def test_it_counts_the_records_of_each_kind() -> None:
    assert "It holds 3 sources, 9 parties, 3 places, 3 events, 1 situation" in in_short_html(
        DOSSIER
    )
    assert "It holds no records." in in_short_html(EMPTY)


def test_what_is_long_is_folded() -> None:
    short, long = Paragraph("a" * 1_100), Paragraph("a" * 1_200)
    assert "<details open>" in set_html([Heading("A"), short])
    assert "<details><summary>" in set_html([Heading("A"), long])
    assert "<details><summary>" in set_html([Heading("A"), short, short])


def test_entries_under_a_heading_are_counted_without_those_within_them() -> None:
    blocks = [Heading("A"), Entry("b", ("c",)), Entry("d", ("e",), depth=2), Entry("f", ("g",))]
    assert "<summary>A <span>(2)</span></summary>" in set_html(blocks)


def test_only_addresses_of_the_web_are_links() -> None:
    def address(url: str) -> str:
        return set_html([Paragraph((Address(url),))])

    assert '<a href="https://example.org/?a&amp;b">https://' in address("https://example.org/?a&b")
    assert "<a " not in address("javascript:alert(1)")


def test_it_loads_nothing() -> None:
    assert not re.search("src=|url\\(|@import|<link|<script", in_short_html(DOSSIER))
