"""Blocks set in lines of plain text of a width that is asked for."""

import textwrap
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import Final, TypeAlias, assert_never

from ceasefire_model.errors import InvalidValue
from ceasefire_model.views.layout import (
    Block,
    Contents,
    Entry,
    Heading,
    Paragraph,
    Section,
    Spans,
    Table,
    Title,
    joined,
    numbered,
    plain,
)

MIN_WIDTH: Final = 40
"""The least number of columns in which blocks can be set."""

_STEP: Final = 2
_LABEL: Final = 16
_NARROWEST: Final = 22
_BETWEEN: Final = " | "

_Items: TypeAlias = tuple[str | Spans, ...]


def set_lines(blocks: Iterable[Block], width: int) -> str:
    """Set blocks in lines of plain text.

    Args:
        blocks: What is said, in order.
        width: The greatest length of a line, in characters; a word that is longer stands alone.

    Returns:
        The text, with a line break at its end.

    Raises:
        InvalidValue: The width is below `MIN_WIDTH`.
    """
    if type(width) is not int or width < MIN_WIDTH:
        raise InvalidValue("set_lines", "width", width, f"a whole number from {MIN_WIDTH} up")
    lines = [line for block in blocks for line in _lines(block, width)]
    return "\n".join([*lines, ""]).lstrip("\n")


def _lines(block: Block, width: int) -> Iterator[str]:
    match block:
        case Title(text=text):
            yield from _underlined(text, "=", width)
        case Section():
            yield ""
            yield from _underlined(numbered(block), "-", width)
        case Contents(sections=sections):
            yield from ("", "Contents")
            for section in sections:
                yield from _wrap(numbered(section), " " * _STEP, 0, width)
        case Heading(text=text):
            yield ""
            yield from _wrap(text, "", _STEP, width)
        case Paragraph(text=text, depth=depth):
            yield from _space(depth)
            yield from _wrap(text, " " * _STEP * depth, 0, width)
        case Table():
            yield from _grids(block, width)
        case Entry():
            yield from _entry(block, width)
        case _:
            assert_never(block)


def _entry(entry: Entry, width: int) -> Iterator[str]:
    margin = " " * _STEP * entry.depth
    yield from _space(entry.depth)
    if len(entry.items) == 1:
        yield from _wrap(joined([f"{entry.label}: ", *entry.items]), margin, _STEP, width)
        return
    yield from _wrap(f"{entry.label}:", margin, _STEP, width)
    for item in entry.items:
        yield from _wrap(item, f"{margin}- ", 0, width)


def _space(depth: int) -> Iterator[str]:
    """Set what stands at the margin apart from what is above it."""
    if depth == 0:
        yield ""


def _underlined(text: str, mark: str, width: int) -> Iterator[str]:
    lines = tuple(_wrap(text, "", 0, width))
    yield from ("", *lines, mark * max(map(len, lines)))


def on_one_line(text: str | Spans) -> str:
    """Make any run of blanks one space, so that no exotic line break survives inside a line."""
    return " ".join(plain(text).split())


def _wrap(text: str | Spans, first: str, hang: int, width: int) -> list[str]:
    rest = " " * (len(first) + hang)
    return textwrap.wrap(
        on_one_line(text),
        width,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _grids(table: Table, width: int) -> Iterator[str]:
    """Set a table; where its columns do not fit beside each other, as several below each other."""
    for band in bands(len(table.columns), width):
        yield ""
        yield from _grid(table, band, width)


def bands(columns: int, width: int) -> Iterator[range]:
    """Share the columns of a table out among narrower ones, as alike as they can be.

    Args:
        columns: How many columns there are.
        width: The greatest length of a line.

    Yields:
        The columns that stand beside each other.
    """
    fit = max(1, (width - _LABEL) // (_NARROWEST + len(_BETWEEN)))
    tables = -(-columns // fit)
    for number in range(tables):
        yield range(number * columns // tables, (number + 1) * columns // tables)


def _grid(table: Table, columns: range, width: int) -> Iterator[str]:
    """Set some columns beside each other."""
    wide = (width - _LABEL) // len(columns) - len(_BETWEEN)
    heads = tuple((table.columns[column],) for column in columns)
    yield from _beside(table.corner, heads, wide)
    rule = "-" * (_LABEL + len(columns) * (wide + len(_BETWEEN)))
    for row in table.rows:
        yield rule
        yield from _beside(row.label, tuple(row.cells[column] for column in columns), wide)


def _beside(label: str | None, cells: tuple[_Items, ...], wide: int) -> Iterator[str]:
    """Set a label and cells beside each other, each wrapped to its column."""
    columns = [_cell(() if label is None else (label,), _LABEL)]
    columns += (_cell(cell, wide) for cell in cells)
    widths = [_LABEL, *(wide for _ in cells)]
    for parts in zip_longest(*columns, fillvalue=""):
        padded = (part.ljust(size) for part, size in zip(parts, widths, strict=True))
        yield _BETWEEN.join(padded).rstrip()


def _cell(items: _Items, wide: int) -> list[str]:
    first, rest = ("- ", "  ") if items[1:] else ("", "")
    return [
        line
        for item in items
        for line in textwrap.wrap(
            on_one_line(item), wide, initial_indent=first, subsequent_indent=rest
        )
    ]
