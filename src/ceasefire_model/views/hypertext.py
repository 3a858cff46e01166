"""Blocks of a brief, set as HTML for a notebook: a piece of a page that needs nothing else.

It holds no script and loads nothing. Colours are those of the page around it, so that it reads in
light and in dark. The words of a dossier never become markup, nor turn what stands beside them.
"""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby
from typing import Final, TypeAlias, assert_never

from ceasefire_model.views.direction import isolated
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

_Body: TypeAlias = Title | Section | Contents | Paragraph | Entry | Table

_STYLE: Final = (
    "<style>"
    ".ceasefire-model{max-width:56em;line-height:1.45;overflow-wrap:anywhere}"
    ".ceasefire-model [role=heading]{font-weight:600;margin:.6em 0 .3em}"
    ".ceasefire-model [aria-level='3']{font-size:1.2em}"
    ".ceasefire-model p{margin:.3em 0}"
    ".ceasefire-model ul{margin:.2em 0;padding-left:1.4em}"
    ".ceasefire-model li{margin:.15em 0}"
    ".ceasefire-model details{border-top:1px solid rgba(128,128,128,.35);padding:.3em 0}"
    ".ceasefire-model summary{cursor:pointer;font-weight:600}"
    ".ceasefire-model summary span{font-weight:400;opacity:.7}"
    ".ceasefire-model:has(table){max-width:none}"
    ".ceasefire-model div:has(>table){overflow-x:auto}"
    ".ceasefire-model table{border-collapse:collapse;margin:.6em 0;font-size:inherit}"
    ".ceasefire-model :is(td,th){border:1px solid rgba(128,128,128,.35);padding:.25em .6em;"
    "min-width:6em;overflow-wrap:normal;text-align:left;vertical-align:top;white-space:normal}"
    ".ceasefire-model table ul{padding-left:1.1em;margin:0}"
    "</style>"
)

_SHORT: Final = 1_200
"""The greatest length of what is shown without being asked for, in characters of HTML."""


def set_html(blocks: Iterable[Block]) -> str:
    """Set blocks as a piece of HTML.

    Args:
        blocks: What is said, in order.

    Returns:
        One element. What stands under a heading can be folded; where it is long, it is.
    """
    pieces: list[str] = []
    heading: Heading | None = None
    body: list[_Body] = []
    for block in (*blocks, None):
        if block is None or isinstance(block, Heading | Section | Title):
            pieces += _part(heading, body)
            heading, body = None, []
        if isinstance(block, Heading):
            heading = block
        elif block is not None:
            body.append(block)
    return f'<div class="ceasefire-model" lang="en" dir="ltr">{_STYLE}{"".join(pieces)}</div>\n'


def _part(heading: Heading | None, body: list[_Body]) -> Iterator[str]:
    written = "".join(_body(body))
    if heading is None:
        yield written
        return
    entries = sum(isinstance(block, Entry) and block.depth < 2 for block in body)  # noqa: PLR2004 - not those within others
    count = f" <span>({entries})</span>" if entries else ""
    unfolded = " open" if len(written) <= _SHORT else ""
    summary = f"<summary>{_line(heading.text)}{count}</summary>"
    yield f"<details{unfolded}>{summary}{written}</details>"


def _body(body: Iterable[_Body]) -> Iterator[str]:
    for are_entries, group in groupby(body, lambda block: isinstance(block, Entry)):
        if are_entries:
            yield from _list(block for block in group if isinstance(block, Entry))
        else:
            yield from (_block(block) for block in group if not isinstance(block, Entry))


def _block(block: Title | Section | Contents | Paragraph | Table) -> str:
    match block:
        case Title(text=text):
            return f'<div role="heading" aria-level="3">{_line(text)}</div>'
        case Section():
            return f'<div role="heading" aria-level="4">{_line(numbered(block))}</div>'
        case Contents(sections=sections):
            return f"<ul>{''.join(f'<li>{_line(numbered(part))}</li>' for part in sections)}</ul>"
        case Paragraph(text=text):
            return f"<p>{_line(text)}</p>"
        case Table():
            return "".join(_table(block))
        case _:
            assert_never(block)


def _list(entries: Iterable[Entry]) -> Iterator[str]:
    yield "<ul>"
    for entry, inner in nested(entries):
        yield f"<li><strong>{_line(entry.label)}:</strong> "
        if len(entry.items) == 1:
            yield _line(entry.items[0])
        else:
            yield f"<ul>{''.join(f'<li>{_line(item)}</li>' for item in entry.items)}</ul>"
        if inner:
            yield from _list(inner)
        yield "</li>"
    yield "</ul>"


def _table(table: Table) -> Iterator[str]:
    heads = "".join(
        f'<th scope="col">{_line(head)}</th>' for head in (table.corner or "", *table.columns)
    )
    yield f"<div><table><thead><tr>{heads}</tr></thead><tbody>"
    for row in table.rows:
        cells = "".join(f"<td>{_cell(cell)}</td>" for cell in row.cells)
        yield f'<tr><th scope="row">{_line(row.label)}</th>{cells}</tr>'
    yield "</tbody></table></div>"


def _cell(items: tuple[str | Spans, ...]) -> str:
    if items[1:]:
        return f"<ul>{''.join(f'<li>{_line(item)}</li>' for item in items)}</ul>"
    return "".join(map(_line, items))


def _line(text: str | Spans) -> str:
    return "".join(map(_span, joined([text])))


def _span(span: Span) -> str:
    match span:
        case str():
            return escape(isolated(span))
        case SourceKey(id=key):
            return escape(key)
        case Address(url=url):
            words = escape(isolated(url))
            return f'<a href="{escape(url)}">{words}</a>' if is_link(url) else words
        case _:
            assert_never(span)
