"""In which form an answer is given: text, Markdown, or in colour where a terminal reads it."""

import io
import sys
from collections.abc import Iterable
from importlib.util import find_spec

from ceasefire_model.views.layout import Block, set_lines
from ceasefire_model.views.markdown import set_markdown


def page(blocks: Iterable[Block], form: str, width: int) -> str:
    """Set blocks in the form that is asked for.

    Args:
        blocks: What is said.
        form: `text` or `markdown`.
        width: The greatest length of a line of text.

    Returns:
        The page; in colour where it is text, `rich` is installed and a terminal reads it.
    """
    said = tuple(blocks)
    if form == "markdown":
        return set_markdown(said)
    return in_colour(set_markdown(said), width) or set_lines(said, width)


def in_colour(markdown: str, width: int) -> str | None:
    """Set Markdown in colour for a terminal; `None` where none reads it, or without `rich`."""
    if not sys.stdout.isatty() or find_spec("rich") is None:
        return None
    from rich.console import Console  # noqa: PLC0415 - an extra
    from rich.markdown import Markdown  # noqa: PLC0415 - an extra

    console = Console(file=io.StringIO(), force_terminal=True, width=width)
    with console.capture() as captured:
        console.print(Markdown(markdown))
    return captured.get()
