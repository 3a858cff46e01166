"""The command `ceasefire`: show a dossier, check a document, list what is built in.

It leaves with 0 where all is well, with 1 where a document has problems or a finding is an error,
and with 2 where the command was wrong or what it names cannot be read. What it needs is imported
when it is needed, so that a wrong command fails at once.
"""

import argparse
import difflib
import io
import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from ceasefire_model.dossier import Dossier
from ceasefire_model.errors import DocumentError, Problem, UnknownId

FINE: Final = 0
"""Exit code: all is well."""
PROBLEMS: Final = 1
"""Exit code: the document has problems, or findings that are errors."""
WRONG_USE: Final = 2
"""Exit code: the command was wrong, or what it names cannot be read."""

STDIN: Final = "-"
"""What stands for the standard input in place of a file."""


class _Answer(NamedTuple):
    """What a command has to say, and whether what it looked at is well."""

    text: str
    code: int = FINE


class _WrongUse(Exception):
    """What was asked for cannot be found or read."""


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
    asked = _parser().parse_args(arguments)
    try:
        answer: _Answer = asked.command(asked)
    except _WrongUse as error:
        print(f"ceasefire: {error}", file=sys.stderr)
        return WRONG_USE
    except DocumentError as error:
        print("\n".join(_told(error.problems)), file=sys.stderr)
        return PROBLEMS
    return _write(answer)


def _write(answer: _Answer) -> int:
    try:
        sys.stdout.write(answer.text)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever was reading has left. The interpreter must not find the pipe broken once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return answer.code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ceasefire",
        description="Read dossiers of declarations, deployments and security guarantees.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_Version, help="show the version and leave")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    show = commands.add_parser("show", help="show a dossier", allow_abbrev=False)
    show.set_defaults(command=_show)
    show.add_argument("dossier", metavar="NAME_OR_FILE", help=_DOSSIER)
    form = show.add_mutually_exclusive_group()
    form.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    form.add_argument("--summary", action="store_true", help="show only what it holds in short")
    show.add_argument(
        "--width", type=_width, default=80, help="greatest length of a line of text; default: 80"
    )

    check = commands.add_parser(
        "check", help="list what is wrong in a document", allow_abbrev=False
    )
    check.set_defaults(command=_check)
    check.add_argument("dossier", metavar="FILE", help=_DOSSIER)
    check.add_argument(
        "--select",
        metavar="CODES",
        type=_codes,
        default=("CM",),
        help="ask only these rules: codes, or what several begin with, parted by commas",
    )
    check.add_argument(
        "--ignore", metavar="CODES", type=_codes, default=(), help="do not ask these rules"
    )
    check.add_argument(
        "--explained", action="store_true", help="show what a built-in dossier explains, too"
    )

    listing = commands.add_parser("list", help="list the built-in dossiers", allow_abbrev=False)
    listing.set_defaults(command=_list)
    return parser


_DOSSIER: Final = "a built-in name, a file, or - for the standard input"


class _Version(argparse.Action):
    """Show the version of the library."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str) -> None:  # noqa: A002 - the word of argparse
        super().__init__(option_strings, dest, nargs=0, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:  # noqa: ANN401 - argparse gives what no action here needs
        from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - see above

        try:
            number = version("ceasefire-model")
        except PackageNotFoundError:
            number = "(not installed)"
        print(f"ceasefire {number}")
        parser.exit(FINE)


def _width(text: str) -> int:
    from ceasefire_model.views.layout import MIN_WIDTH  # noqa: PLC0415 - see above

    if not text.isdecimal() or int(text) < MIN_WIDTH:
        message = f"expected a whole number from {MIN_WIDTH} up, got {text!r}"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def _codes(text: str) -> tuple[str, ...]:
    return tuple(code.strip() for code in text.split(","))


def _show(asked: argparse.Namespace) -> _Answer:
    dossier = _dossier(asked.dossier)
    if asked.format == "json":
        from ceasefire_model.serialization import dumps  # noqa: PLC0415 - see above

        return _Answer(dumps(dossier))
    from ceasefire_model.views import brief, in_short  # noqa: PLC0415 - see above

    return _Answer((in_short if asked.summary else brief)(dossier, asked.width))


def _check(asked: argparse.Namespace) -> _Answer:
    from ceasefire_model import instances  # noqa: PLC0415 - see above
    from ceasefire_model.consistency import Severity, findings  # noqa: PLC0415 - see above

    try:
        dossier = _dossier(asked.dossier)
        found = findings(dossier, select=asked.select, ignore=asked.ignore)
    except DocumentError as error:
        return _Answer("".join(f"{line}\n" for line in _told(error.problems)), PROBLEMS)
    except UnknownId as error:
        raise _WrongUse(str(error)) from None
    known = instances.explanations(dossier.id)
    told = [(f, next((e.reason for e in known if e.explains(f)), None)) for f in found]
    left = Counter(finding.severity for finding, reason in told if reason is None)
    problems = ", ".join(_counted(left[s], s.value) for s in Severity if left[s])
    records = sum(len(records) for records in dossier.by_id.values())
    aside = f"; {len(found) - left.total()} explained" if left.total() < len(found) else ""
    lines = [
        f"{f.path}: {f.rule} {f.severity.value}: {f.message}"
        f"{'' if reason is None else f' (explained: {reason})'}\n"
        for f, reason in told
        if reason is None or asked.explained
    ]
    lines.append(f"{asked.dossier}: {problems or 'no problems'} in {records} records{aside}\n")
    return _Answer("".join(lines), PROBLEMS if left[Severity.ERROR] else FINE)


def _counted(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def _list(_: argparse.Namespace) -> _Answer:
    from ceasefire_model import instances  # noqa: PLC0415 - see above

    names = instances.names()
    wide = max(map(len, names))
    return _Answer("".join(f"{name:{wide}}  {instances.title(name)}\n" for name in names))


def _dossier(name: str) -> Dossier:
    """Load what an argument names: a built-in dossier before a file of the same name."""
    from ceasefire_model import instances  # noqa: PLC0415 - see above

    if name in instances.names():
        return instances.load(name)
    from ceasefire_model.serialization import Limits, loads, read  # noqa: PLC0415 - see above

    if name == STDIN:
        return loads(sys.stdin.buffer.read(Limits().size + 1))
    try:
        return read(name)
    except DocumentError:
        raise
    except FileNotFoundError:
        raise _WrongUse(_not_found(name, instances.names())) from None
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else str(error)
        raise _WrongUse(f"cannot read {name!r}: {why}") from None


def _not_found(name: str, known: Sequence[str]) -> str:
    near = difflib.get_close_matches(name, known)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    return f"no file and no built-in dossier ({', '.join(known)}) is called {name!r}{hint}"


def _told(problems: Sequence[Problem]) -> Iterator[str]:
    """Tell each problem in one line."""
    for problem in problems:
        line = "" if problem.line is None else f" (line {problem.line})"
        yield f"{problem.path}: {problem.code}: {' '.join(problem.message.split())}{line}"
