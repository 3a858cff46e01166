"""Blocks set in Markdown, for pages and issues."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, assert_never

from ceasefire_model.views.layout import Block, Entry, Heading, Paragraph, Section, Title

_MARKS: Final = re.compile(r"[\\`*_<>|#~]")
"""Characters that Markdown would take for its own."""


def escaped(text: str) -> str:
    """Write text so that Markdown shows it as it is, in one line."""
    return _MARKS.sub(lambda mark: f"\\{mark[0]}", " ".join(text.split()))


def set_marked(blocks: Iterable[Block]) -> str:
    """Set blocks in Markdown.

    Args:
        blocks: What is said, in order.

    Returns:
        The page, with a line break at its end.
    """
    lines = [line for block in blocks for line in _lines(block)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join([*lines, ""])).lstrip("\n")


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Title(text=text):
            yield from (f"# {escaped(text)}", "")
        case Section(text=text):
            yield from ("", f"## {escaped(text)}", "")
        case Heading(text=text):
            yield from ("", f"### {escaped(text)}", "")
        case Paragraph(text=text):
            yield from ("", escaped(text), "")
        case Entry(label=label, items=(item,)):
            yield f"- **{escaped(label)}:** {escaped(item)}"
        case Entry(label=label, items=items):
            yield f"- **{escaped(label)}:**"
            yield from (f"    - {escaped(item)}" for item in items)
        case _:
            assert_never(block)
