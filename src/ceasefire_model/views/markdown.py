"""Blocks of a brief, set as Markdown: to be read as it stands, printed, or turned into HTML.

The words of a dossier never become markup: what could be read as such is escaped. Each numbered
section and each source is an anchor, and what names it leads there.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final, assert_never

from ceasefire_model.identifiers import SourceId
from ceasefire_model.views.layout import (
    Address,
    Block,
    Contents,
    Entry,
    Heading,
    Paragraph,
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

_ACTIVE: Final = re.compile(r"[\\`*_{}\[\]<>#|~&$@^]")
"""What can begin or end markup within a line, in CommonMark and in its common extensions."""

_AT_THE_START: Final = re.compile(r"^(?=[-+=:(%])|^(?:[0-9]{1,9}|[A-Za-z]|[ivxIVX]+)(?=[.)])")
"""What makes a line more than a paragraph: an item of a list, an underline, a definition."""


def set_markdown(blocks: Iterable[Block]) -> str:
    """Set blocks as Markdown, as CommonMark defines it.

    Args:
        blocks: What is said, in order.

    Returns:
        The text, with a line break at its end. A key of a source is a link where one of the blocks
        is the entry of that source.
    """
    said = tuple(blocks)
    page = _Page(frozenset(block.source for block in said if isinstance(block, Entry)))
    pieces: list[str] = []
    for are_entries, group in groupby(said, lambda block: isinstance(block, Entry)):
        if are_entries:
            entries = (block for block in group if isinstance(block, Entry))
            pieces.append("\n".join(page.entries(entries)))
        else:
            pieces += (page.block(block) for block in group if not isinstance(block, Entry))
    return "".join(f"{piece}\n\n" for piece in pieces).rstrip("\n") + "\n"


def escaped(words: str) -> str:
    """Give words so that they stand for themselves within a line of Markdown."""
    return _ACTIVE.sub(lambda found: f"\\{found[0]}", re.sub(r"\s+", " ", words))


class _Page:
    """A page on which some sources have an entry, to which their keys lead."""

    def __init__(self, listed: frozenset[SourceId | None]) -> None:
        self._listed = listed

    def block(self, block: Title | Section | Contents | Heading | Paragraph | Table) -> str:
        match block:
            case Title(text=text):
                return f"# {self._line(text)}"
            case Section(number=None, text=text):
                return f"## {self._line(text)}"
            case Section(number=number):
                return f'## <a id="section-{number}"></a>{self._line(numbered(block))}'
            case Contents(sections=sections):
                items = "\n".join(map(self._in_contents, sections))
                return f"## Contents\n\n{items}"
            case Heading(text=text):
                return f"### {self._line(text)}"
            case Paragraph(text=text):
                return self._paragraph(text)
            case Table():
                return "\n".join(self._table(block))
            case _:
                assert_never(block)

    def _table(self, table: Table) -> Iterator[str]:
        """Set a table as GitHub does, which CommonMark lacks; an item of a cell is a line of it."""
        heads = (table.corner or "", *table.columns)
        yield f"|{''.join(f' {self._line(head)} |' if head else ' |' for head in heads)}"
        yield f"|{'---|' * len(heads)}"
        for row in table.rows:
            cells = ("<br>".join(map(self._line, cell)) for cell in row.cells)
            yield f"| **{self._line(row.label)}** |{''.join(f' {cell} |' for cell in cells)}"

    def _in_contents(self, section: Section) -> str:
        return f"{section.number}. [{self._line(section.text)}](#section-{section.number})"

    def entries(self, entries: Iterable[Entry], margin: str = "") -> Iterator[str]:
        """Set entries as items of a list, with what is set in further as lists within them."""
        for entry, inner in nested(entries):
            anchor = "" if entry.source is None else f'<a id="source-{entry.source}"></a>'
            label = f"{margin}- {anchor}**{self._line(entry.label)}:**"
            if len(entry.items) == 1:
                yield f"{label} {self._line(entry.items[0])}"
            else:
                yield label
                yield from (f"{margin}  - {self._paragraph(item)}" for item in entry.items)
            yield from self.entries(inner, f"{margin}  ")

    def _paragraph(self, text: str | Spans) -> str:
        """Set what begins a line, where some characters mean what they do not mean within one."""
        return _AT_THE_START.sub(lambda found: f"{found[0]}\\", self._line(text))

    def _line(self, text: str | Spans) -> str:
        return " ".join("".join(map(self._span, joined([text]))).split())

    def _span(self, span: Span) -> str:
        match span:
            case str():
                return escaped(span)
            case SourceKey(id=key):
                return f"[{key}](#source-{key})" if key in self._listed else key
            case Address(url=url):
                return f"<{url}>" if is_link(url) else escaped(url)
            case _:
                assert_never(span)
