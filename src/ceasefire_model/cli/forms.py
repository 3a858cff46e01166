"""In which form an answer is given: text, Markdown, JSON, or colour where a terminal reads it."""

import argparse
import io
import sys
from collections.abc import Callable
from importlib.util import find_spec

from ceasefire_model.cli.outcomes import Outcome
from ceasefire_model.serialization import dump_answer


def answered(
    asked: argparse.Namespace,
    values: object,
    markdown: Callable[[], str],
    text: Callable[[int], str],
) -> Outcome:
    """Give an answer in the form that is asked for, and make it in no other.

    Args:
        asked: The arguments: the form, and the greatest length of a line of text.
        values: The answer as values, for JSON.
        markdown: Makes the Markdown; for text as well, where a terminal reads it and `rich` is
            installed.
        text: Makes the text, in lines of that length.

    Returns:
        The answer.
    """
    match asked.format:
        case "json":
            return Outcome(dump_answer(values))
        case "markdown":
            return Outcome(markdown())
        case _ if sys.stdout.isatty() and find_spec("rich") is not None:
            return Outcome(_in_colour(markdown(), asked.width))
        case _:
            return Outcome(text(asked.width))


def _in_colour(markdown: str, width: int) -> str:
    from rich.console import Console  # noqa: PLC0415 - an extra
    from rich.markdown import Markdown  # noqa: PLC0415 - an extra

    console = Console(file=io.StringIO(), force_terminal=True, width=width)
    with console.capture() as captured:
        console.print(Markdown(markdown))
    return captured.get()
