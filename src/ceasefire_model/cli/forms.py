"""In which form an answer is given: text, Markdown, JSON, or colour where a terminal reads it."""

import argparse
import os
import sys
from collections.abc import Callable
from importlib.util import find_spec

from ceasefire_model.cli.outcomes import Outcome
from ceasefire_model.serialization import dump_answer
from ceasefire_model.views import Page


def answered(asked: argparse.Namespace, values: object, page: Callable[[], Page]) -> Outcome:
    """Give an answer in the form that is asked for, and make it in no other.

    Args:
        asked: The arguments: the form, and the greatest length of a line of text.
        values: The answer as values, for JSON.
        page: Makes the page that people read; text is in colour where `rich` is installed and a
            terminal reads it that knows colours.

    Returns:
        The answer.
    """
    match asked.format:
        case "json":
            return Outcome(dump_answer(values))
        case "markdown":
            return Outcome(page().as_markdown())
        case _ if _shows_colour() and find_spec("rich") is not None:
            from ceasefire_model.cli.colours import coloured  # noqa: PLC0415 - an extra

            return Outcome(coloured(page(), asked.width))
        case _:
            return Outcome(page().as_text(asked.width))


def _shows_colour() -> bool:
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
