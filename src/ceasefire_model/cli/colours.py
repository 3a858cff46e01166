"""A page as a terminal shows it in colour, set by rich."""

import io
from collections.abc import Iterable, Iterator
from typing import assert_never

from rich import box
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table as Grid
from rich.text import Text

from ceasefire_model.views import Page
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
    numbered,
)
from ceasefire_model.views.lines import bands, on_one_line

_STEP = 2


def coloured(page: Page, width: int) -> str:
    """Set a page in colour.

    Args:
        page: What is said.
        width: The greatest length of a line.

    Returns:
        The lines, with the codes that a terminal reads; rich leaves the colours out where
        `NO_COLOR` is set.
    """
    console = Console(file=io.StringIO(), force_terminal=True, width=width)
    with console.capture() as captured:
        for block in page.blocks:
            console.print(*_pieces(block, width), sep="\n", highlight=False)
    lines = (line.rstrip() for line in captured.get().split("\n"))
    return "\n".join(lines).strip("\n") + "\n"


def _pieces(block: Block, width: int) -> Iterator[RenderableType]:
    match block:
        case Title(text=text):
            yield from ("", _text(text, "bold underline"))
        case Section():
            yield from ("", "", _text(numbered(block), "bold magenta"))
        case Contents(sections=sections):
            yield from ("", Text("Contents", "bold"))
            yield from (_set_in(_text(numbered(section)), 1) for section in sections)
        case Heading(text=text):
            yield from ("", _text(text, "bold cyan"))
        case Paragraph(text=text, depth=depth):
            yield from _apart(depth)
            yield _set_in(_text(text), depth)
        case Entry(depth=depth):
            yield from _apart(depth)
            yield from (_set_in(piece, depth) for piece in _entry(block))
        case Table():
            for band in bands(len(block.columns), width):
                yield from ("", _grid(block, band))
        case _:
            assert_never(block)


def _apart(depth: int) -> Iterator[str]:
    if depth == 0:
        yield ""


def _entry(entry: Entry) -> Iterator[RenderableType]:
    label = _text(f"{entry.label}:", "bold")
    if len(entry.items) == 1:
        yield Text.assemble(label, " ", _text(entry.items[0]))
        return
    yield label
    yield _items(entry.items)


def _items(items: Iterable[str | Spans]) -> Grid:
    grid = Grid.grid(padding=(0, 1, 0, 0))
    grid.add_column(width=1)
    grid.add_column()
    for item in items:
        grid.add_row(Text("•", "bold"), _text(item))
    return grid


def _grid(table: Table, band: range) -> Grid:
    grid = Grid(box=box.SIMPLE_HEAD, show_lines=True, pad_edge=False)
    grid.add_column(_text(table.corner or ""), style="bold", max_width=16)
    for column in band:
        grid.add_column(_text(table.columns[column]), ratio=1)
    for row in table.rows:
        grid.add_row(_text(row.label), *(_cell(row.cells[column]) for column in band))
    return grid


def _cell(items: tuple[str | Spans, ...]) -> RenderableType:
    return _items(items) if items[1:] else Text("").join(map(_text, items))


def _set_in(piece: RenderableType, depth: int) -> RenderableType:
    return Padding(piece, (0, 0, 0, _STEP * depth), expand=False)


def _text(text: str | Spans, style: str = "") -> Text:
    return Text(on_one_line(text), style)
