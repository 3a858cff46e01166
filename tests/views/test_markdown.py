"""A brief in Markdown says what the brief in plain text says, and nothing in it becomes markup."""

import os
import re
from collections.abc import Container, Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import TypeAlias
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from ceasefire_model import Dossier, SourceId
from ceasefire_model.instances import MINSK_2015, PARIS_2026
from ceasefire_model.strategies import dossiers, ids, wordings
from ceasefire_model.views.briefs import brief_blocks, brief_markdown
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
    Span,
    Spans,
    Table,
    Title,
    is_link,
    joined,
    nested,
    numbered,
)
from ceasefire_model.views.lines import on_one_line
from ceasefire_model.views.markdown import set_markdown
from tests.views.made_up import DOSSIER

GOLDEN = Path(__file__).parent.parent / "golden" / "brief.md"
READERS = (
    MarkdownIt("commonmark"),
    MarkdownIt("commonmark").enable(["table", "strikethrough"]),
)
LIKE_MARKUP = (
    "# a",
    "a #",
    "a ##",
    "===",
    "---",
    "- a",
    "+ a",
    "* a",
    "1. a",
    "12) a",
    "1.",
    "a. b",
    "*a*",
    "__a__",
    "a_b_c",
    "~~a~~",
    "`a`",
    "``` a",
    "~~~",
    "> a",
    "<b>a</b>",
    "<!-- a",
    "<https://example.org>",
    "</script><script>alert(1)</script>",
    "[a](javascript:alert(1))",
    "![a](https://example.org/a.png)",
    "[a]: https://example.org",
    "[s1]",
    "[^1]",
    "&lt;b&gt;",
    "&#60;",
    "&",
    "a\\",
    "\\*a\\*",
    "a  ",
    "    a",
    "|a|b|",
    ": a",
    "$a$",
    "a^b^",
    "{#a}",
    "%%",
    "\u2028# a",
    "**",
)
TEXTS = st.sampled_from(LIKE_MARKUP) | wordings()
ADDRESSES = st.sampled_from(
    (
        "https://example.org/a_(b)*?c=d&e=f#g",
        "javascript:alert(1)",
        "https://example.org/<b>",
        "a b",
    )
)
SOURCES = ids().map(SourceId)
SPANS = st.lists(
    TEXTS | SOURCES.map(SourceKey) | ADDRESSES.map(Address), min_size=1, max_size=4
).map(lambda spans: joined([span] if isinstance(span, str) else (span,) for span in spans))


NUMBERED = st.builds(Section, TEXTS, number=st.integers(1, 99))
ENTRIES = st.builds(
    Entry,
    TEXTS,
    st.lists(TEXTS | SPANS, min_size=1, max_size=3).map(tuple),
    depth=st.integers(0, 4),
    source=st.none() | SOURCES,
)
BLOCKS = (
    st.builds(Title, TEXTS)
    | TEXTS.map(Section)
    | NUMBERED
    | st.lists(NUMBERED, min_size=1, max_size=2).map(tuple).map(Contents)
    | st.builds(Heading, TEXTS)
    | st.builds(Paragraph, TEXTS | SPANS, depth=st.integers(0, 4))
    | ENTRIES
)

Line: TypeAlias = tuple[str | int, str, tuple[str, ...]]
"""Where a line stands (the level of a heading, or how deep in lists), what it says, its links."""


def expected(blocks: list[Block]) -> Iterator[Line]:
    """Say which lines a reader of blocks is to see."""
    listed = {block.source for block in blocks if isinstance(block, Entry)}
    for are_entries, found in groupby(blocks, lambda block: isinstance(block, Entry)):
        group = list(found)
        if are_entries:
            yield from in_lists((b for b in group if isinstance(b, Entry)), 1, listed)
        for block in group:
            match block:
                case Title(text=text):
                    yield line("h1", text)
                case Section():
                    yield line("h2", numbered(block))
                case Contents(sections=sections):
                    yield line("h2", "Contents")
                    for section in sections:
                        yield 1, on_one_line(section.text), (f"#section-{section.number}",)
                case Heading(text=text):
                    yield line("h3", text)
                case Paragraph(text=text):
                    yield line(0, text, listed)
                case _:
                    pass


def in_lists(entries: Iterable[Entry], depth: int, listed: set[SourceId | None]) -> Iterator[Line]:
    for entry, inner in nested(entries):
        label = f"{on_one_line(entry.label)}:"
        if len(entry.items) == 1:
            yield line(depth, joined([f"{label} ", *entry.items]), listed)
        else:
            yield line(depth, label)
            yield from (line(depth + 1, item, listed) for item in entry.items)
        yield from in_lists(inner, depth + 1, listed)


def line(place: str | int, text: str | Spans, listed: Container[SourceId | None] = ()) -> Line:
    ends = (end(span, listed) for span in joined([text]))
    return place, on_one_line(text), tuple(filter(None, ends))


def end(span: Span, listed: Container[SourceId | None]) -> str | None:
    match span:
        case SourceKey(id=key) if key in listed:
            return f"#source-{key}"
        case Address(url=url) if is_link(url):
            return url
        case _:
            return None


def read(reader: MarkdownIt, text: str) -> Iterator[Line]:
    """Read Markdown back; what a brief never holds is an error."""
    place: str | int = 0
    depth = 0
    for token in reader.parse(text):
        match token.type:
            case "heading_open":
                place = token.tag
            case "paragraph_open":
                place = depth
            case "list_item_open" | "list_item_close":
                depth += token.nesting
            case "inline":
                yield place, *in_line(token.children or [])
            case kind:
                assert kind in {
                    "heading_close",
                    "paragraph_close",
                    "bullet_list_open",
                    "bullet_list_close",
                    "ordered_list_open",
                    "ordered_list_close",
                }


def in_line(tokens: Iterable[Token]) -> tuple[str, tuple[str, ...]]:
    text, ends = "", []
    for token in tokens:
        match token.type:
            case "text" | "text_special":
                text += token.content
            case "link_open":
                ends.append(unquote(str(token.attrs["href"])))
            case "html_inline":
                assert re.fullmatch(r'<a id="(section|source)-[a-z0-9-]+">|</a>', token.content)
            case kind:
                assert kind in {"link_close", "strong_open", "strong_close"}
    return text, tuple(ends)


@pytest.mark.parametrize("reader", READERS)
@given(blocks=st.lists(BLOCKS, max_size=6))
def test_what_is_read_back_is_what_was_said(reader: MarkdownIt, blocks: list[Block]) -> None:
    assert list(read(reader, set_markdown(blocks))) == list(expected(blocks))


@given(st.lists(st.lists(TEXTS, min_size=2, max_size=3), min_size=1, max_size=3), TEXTS)
def test_a_table_is_read_back_cell_by_cell(cells: list[list[str]], label: str) -> None:
    rows = tuple(Row(label, (tuple(items), (), (label,))) for items in cells)
    written = set_markdown([Table((label, "b", "c"), rows)])
    _, with_tables = READERS
    said = [token.content for token in with_tables.parse(written) if token.type == "inline"]
    assert len(said) == 4 * (1 + len(rows))
    told = (on_one_line(text) for row in rows for cell in row.cells for text in (row.label, *cell))
    read_back = "".join(
        child.content
        for token in with_tables.parse(written)
        for child in token.children or []
        if child.type in {"text", "text_special"}
    )
    assert all(text in read_back for text in told)


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("text", LIKE_MARKUP)
def test_no_place_makes_markup_of_words(reader: MarkdownIt, text: str) -> None:
    blocks = [
        Title(text),
        Contents((Section(text, number=1),)),
        Section(text),
        Section(text, number=1),
        Heading(text),
        Paragraph(text),
        Paragraph((text, SourceKey(SourceId("s1")), text)),
        Entry(text, (text,)),
        Entry(text, (text, text), depth=2, source=SourceId("s1")),
        Paragraph(f"a {text} a"),
    ]
    assert list(read(reader, set_markdown(blocks))) == list(expected(blocks))


def test_blanks_at_the_end_of_an_address_do_not_part_a_sentence() -> None:
    assert set_markdown([Paragraph(("read; ", Address(" a "), " there"))]) == "read; a there\n"


@given(dossiers())
def test_the_brief_of_any_dossier_reads_as_its_blocks(dossier: Dossier) -> None:
    said = list(expected(list(brief_blocks(dossier))))
    assert list(read(READERS[0], brief_markdown(dossier))) == said


@pytest.mark.parametrize("dossier", [DOSSIER, MINSK_2015, PARIS_2026], ids=lambda d: d.id)
def test_every_link_within_a_brief_leads_to_one_anchor(dossier: Dossier) -> None:
    written = brief_markdown(dossier)
    anchors = re.findall(r'<a id="([^"]*)"></a>', written)
    links = set(re.findall(r"\]\(#([^)]*)\)", written))
    assert len(set(anchors)) == len(anchors)
    assert links <= set(anchors)
    assert {anchor for anchor in anchors if anchor.startswith("section-")} <= links


def test_the_brief_of_a_made_up_dossier_in_markdown_is_as_it_was() -> None:
    written = brief_markdown(DOSSIER)
    if os.environ.get("CEASEFIRE_MODEL_REWRITE") == "1":
        GOLDEN.write_text(written, encoding="utf-8", newline="\n")
    assert written == GOLDEN.read_text(encoding="utf-8")


def test_a_key_without_an_entry_is_no_link() -> None:
    assert set_markdown([Paragraph(("see ", SourceKey(SourceId("s1"))))]) == "see s1\n"


def test_only_addresses_of_the_web_are_links() -> None:
    def address(url: str) -> str:
        return set_markdown([Paragraph((Address(url),))])

    assert address("https://example.org/a_b") == "<https://example.org/a_b>\n"
    assert address("javascript:alert(1)") == "javascript:alert(1)\n"
