"""What a command has to say, and how it leaves."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from ceasefire_model.errors import Problem

FINE: Final = 0
"""Exit code: all is well."""
PROBLEMS: Final = 1
"""Exit code: the document has problems, or findings that are errors."""
WRONG_USE: Final = 2
"""Exit code: the command was wrong, or what it names cannot be read."""


class Outcome(NamedTuple):
    """What a command has to say, and whether what it looked at is well."""

    text: str
    code: int = FINE


class WrongUse(Exception):
    """What was asked for cannot be found or read."""


def told(problems: Sequence[Problem]) -> Iterator[str]:
    """Tell each problem in one line."""
    for problem in problems:
        line = "" if problem.line is None else f" (line {problem.line})"
        yield f"{problem.path}: {problem.code}: {' '.join(problem.message.split())}{line}"
