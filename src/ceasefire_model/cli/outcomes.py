"""What a command has to say, and how it leaves."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from ceasefire_model.errors import Problem

FINE: Final = 0
"""Exit code: all is well."""
PROBLEMS: Final = 1
"""Exit code: the document has problems, or findings that are errors; an import gave nothing."""
WRONG_USE: Final = 2
"""Exit code: the command was wrong, or what it names cannot be read or written."""


class Outcome(NamedTuple):
    """What a command has to say, whether what it looked at is well, and what is said aside."""

    text: str
    code: int = FINE
    aside: str = ""


class WrongUse(Exception):
    """What was asked for cannot be found, read or written."""


def told(problems: Sequence[Problem]) -> Iterator[str]:
    """Tell each problem in one line."""
    for problem in problems:
        line = "" if problem.line is None else f" (line {problem.line})"
        yield f"{problem.path}: {problem.code}: {' '.join(problem.message.split())}{line}"


def counted(number: int, word: str) -> str:
    """Give a number with its word, in the plural where it is not one."""
    return f"{number:,} {word}" if number == 1 else f"{number:,} {word}s"


def cannot(do: str, name: str, error: Exception) -> WrongUse:
    """Say that a file cannot be read or written, and why.

    Args:
        do: `read` or `write`.
        name: The name of the file.
        error: What went wrong.

    Returns:
        What is to be raised.
    """
    why = getattr(error, "strerror", None) or str(error)
    return WrongUse(f"cannot {do} {name!r}: {why}")
