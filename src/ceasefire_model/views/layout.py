"""Blocks: the pieces of which briefs and answers are made, before they are set in any form.

What is said is made first, as blocks; how it is set comes last. So the same blocks can be set in
lines of text, as Markdown and as HTML without being made again.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final, TypeAlias, assert_never, final

from attrs import field, frozen

from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import SourceId
from ceasefire_model.validation import check


@final
@frozen(kw_only=True, weakref_slot=False)
class SourceKey:
    """The key of a source within a sentence, which leads to its entry in the list of sources.

    Attributes:
        id: The key.
    """

    id: SourceId = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Address:
    """The address of a page within a sentence, which leads there.

    Attributes:
        url: The address.
    """

    url: str = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


Span: TypeAlias = str | SourceKey | Address
"""A stretch of a sentence: words, or something that leads elsewhere."""

Spans: TypeAlias = tuple[Span, ...]
"""A sentence or several, stretch by stretch; no two of them are mere words."""


def joined(parts: Iterable[str | Spans], by: str = "") -> Spans:
    """Join words and sentences into one.

    Args:
        parts: What is joined.
        by: What is put between them.

    Returns:
        The stretches of all of them, words that meet being one stretch.
    """
    found: list[Span] = []
    between = ""
    for part in parts:
        for span in (between, *((part,) if isinstance(part, str) else part)):
            if isinstance(span, str) and found and isinstance(found[-1], str):
                found[-1] += span
            elif span:
                found.append(span)
        between = by
    return tuple(found)


def plain(text: str | Spans) -> str:
    """Give a sentence as mere words."""
    return "".join(map(_plain, joined([text])))


def _plain(span: Span) -> str:
    match span:
        case str():
            return span
        case SourceKey(id=key):
            return key
        case Address(url=url):
            return url
        case _:
            assert_never(span)


@final
@frozen(kw_only=True, weakref_slot=False)
class Title:
    """The title of the whole.

    Attributes:
        text: Its words.
    """

    text: str = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Section:
    """The heading of a section.

    Attributes:
        text: Its words.
        number: Its place in the contents, from 1; `None` where it is in none.
    """

    text: str = field(kw_only=False)
    number: int | None = None

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.number is not None and self.number < 1:
            raise InvalidValue("Section", "number", self.number, "1 or more")


@final
@frozen(kw_only=True, weakref_slot=False)
class Contents:
    """The list of the numbered sections that follow.

    Attributes:
        sections: The sections, in order, each with its number.
    """

    sections: tuple[Section, ...] = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        if any(section.number is None for section in self.sections):
            raise InvalidValue("Contents", "sections", self.sections, "sections with a number")


@final
@frozen(kw_only=True, weakref_slot=False)
class Heading:
    """The heading of one record, or of a group of lines, within a section.

    Attributes:
        text: Its words.
    """

    text: str = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Paragraph:
    """A sentence or several.

    Attributes:
        text: Its words.
        depth: How many steps it is set in from the margin.
    """

    text: str | Spans = field(kw_only=False)
    depth: int = 0

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Entry:
    """A label and what stands under it; one item alone stands on the line of its label.

    Attributes:
        label: What the items are about.
        items: What is said, at least one item.
        depth: How many steps it is set in from the margin.
        source: The source that the entry describes, to which its key leads; `None` for others.
    """

    label: str = field(kw_only=False)
    items: tuple[str | Spans, ...] = field(kw_only=False)
    depth: int = 1
    source: SourceId | None = None

    def __attrs_post_init__(self) -> None:
        check(self)
        if not self.items:
            raise InvalidValue("Entry", "items", self.items, "at least one item")


@final
@frozen(kw_only=True, weakref_slot=False)
class Row:
    """A line of a table.

    Attributes:
        label: What the line is about.
        cells: What stands in each column: any number of items.
    """

    label: str = field(kw_only=False)
    cells: tuple[tuple[str | Spans, ...], ...] = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Table:
    """Short answers beside each other.

    Attributes:
        columns: What stands over the cells.
        rows: The lines, each with a cell for every column.
        corner: What stands over the labels of the lines; `None` where nothing does.
    """

    columns: tuple[str, ...] = field(kw_only=False)
    rows: tuple[Row, ...] = field(kw_only=False)
    corner: str | None = None

    def __attrs_post_init__(self) -> None:
        check(self)
        for place, row in enumerate(self.rows):
            if len(row.cells) != len(self.columns):
                expected = f"{len(self.columns)} cells, one for each column"
                raise InvalidValue("Table", f"rows[{place}].cells", row.cells, expected)


Block: TypeAlias = Title | Section | Contents | Heading | Paragraph | Entry | Table
"""A piece of a brief."""


def numbered(section: Section) -> str:
    """Give the heading of a section with its number, where it has one."""
    return section.text if section.number is None else f"{section.number}. {section.text}"


def nested(entries: Iterable[Entry]) -> Iterator[tuple[Entry, tuple[Entry, ...]]]:
    """Give each entry that stands by itself, with those that follow it and are set in further."""
    whole: Entry | None = None
    parts: list[Entry] = []
    for entry in entries:
        if whole is not None and entry.depth > whole.depth:
            parts.append(entry)
            continue
        if whole is not None:
            yield whole, tuple(parts)
        whole, parts = entry, []
    if whole is not None:
        yield whole, tuple(parts)


_LINK: Final = re.compile(r"https?://[!#-;=?-~]+")


def is_link(url: str) -> bool:
    """Say whether an address can be made a link: one of the web, with no character left to code."""
    return _LINK.fullmatch(url) is not None
