"""In which form an answer is given: text, Markdown, or in colour where a terminal reads it."""

import os
import sys
from importlib.util import find_spec

from ceasefire_model.views import Page


def written(page: Page, form: str, width: int) -> str:
    """Write a page in the form that is asked for.

    Args:
        page: What is said.
        form: `text` or `markdown`.
        width: The greatest length of a line of text.

    Returns:
        The page; in colour where it is text, `rich` is installed and a terminal reads it that
        knows colours.
    """
    if form == "markdown":
        return page.as_markdown()
    if _shows_colour() and find_spec("rich") is not None:
        from ceasefire_model.cli.colours import coloured  # noqa: PLC0415 - an extra

        return coloured(page, width)
    return page.as_text(width)


def _shows_colour() -> bool:
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
