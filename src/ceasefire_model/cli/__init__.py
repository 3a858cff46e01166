"""The command `ceasefire`: show, check, question, compare, import and hand on dossiers.

It leaves with 0 where all is well, with 1 where a document has problems, a finding is an error or
an import gave nothing that can be relied on, and with 2 where the command was wrong or what it
names cannot be read or written. What a command needs is imported when it is asked for, so that a
wrong one fails at once.
"""

import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from ceasefire_model.cli.arguments import parser
from ceasefire_model.cli.outcomes import FINE, PROBLEMS, WRONG_USE, Outcome, WrongUse, told
from ceasefire_model.errors import DocumentError

__all__ = ["FINE", "PROBLEMS", "WRONG_USE", "main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: What follows the name of the command; `None` for what the shell gave.

    Returns:
        The exit code.

    Raises:
        SystemExit: The arguments ask for help or the version, or break the grammar of the command.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    asked = parser().parse_args(arguments)
    module, _, function = asked.command.partition(":")
    try:
        outcome: Outcome = getattr(import_module(f"{__name__}.{module}"), function)(asked)
    except WrongUse as error:
        print(f"ceasefire: {error}", file=sys.stderr)
        return WRONG_USE
    except DocumentError as error:
        print("\n".join(told(error.problems)), file=sys.stderr)
        return PROBLEMS
    return _write(outcome)


def _write(outcome: Outcome) -> int:
    sys.stderr.write(outcome.aside)
    try:
        sys.stdout.write(outcome.text)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever was reading has left. The interpreter must not find the pipe broken once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return outcome.code
