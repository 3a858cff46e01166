"""The grammar of the command: what can be asked for, and with which arguments."""

import argparse
import datetime
import shutil
import sys
from collections.abc import Sequence
from enum import Enum
from importlib.metadata import PackageNotFoundError, version
from typing import Any, Final

from ceasefire_model.cli.outcomes import FINE
from ceasefire_model.cli.supposing import arguments_of
from ceasefire_model.comparison import Feature


class Question(Enum):
    """What `ask` can be asked."""

    UNKNOWNS = "unknowns"
    """What is not known."""
    DISAGREEMENTS = "disagreements"
    """On what sources disagree."""
    STANDING = "standing"
    """Where each promise stands."""
    DEADLINES = "deadlines"
    """What is to be done when."""
    PARTIES = "parties"
    """How parties stand to each text."""
    WHO_SAID = "who-said"
    """Who said something."""


_QUESTIONS: Final = [question.value for question in Question]
_DOSSIER: Final = "a built-in name, a file, one dossier of a corpus (FILE#ID), or - for the input"
_DOSSIERS: Final = "a built-in name, a file, a corpus with one dossier a line, or - for the input"
_LEAST_WIDTH: Final = 40
_WIDTH: Final = 80
_GREATEST_WIDTH: Final = 100


def parser() -> argparse.ArgumentParser:
    """Make the parser of the arguments."""
    root = argparse.ArgumentParser(
        prog="ceasefire",
        description="Read, question and compare dossiers of declarations, deployments and "
        "security guarantees.",
        allow_abbrev=False,
    )
    root.add_argument("--version", action=_Version, help="show the version and leave")
    commands = root.add_subparsers(required=True, metavar="COMMAND")
    _list(commands)
    _show(commands)
    _check(commands)
    _ask(commands)
    _diff(commands)
    _compare(commands)
    _import(commands)
    _tables(commands)
    _schema(commands)
    _export(commands)
    return root


def _command(commands: Any, name: str, function: str, text: str) -> argparse.ArgumentParser:  # noqa: ANN401 - argparse names no type for it
    command: argparse.ArgumentParser = commands.add_parser(
        name, help=text, description=f"{text[0].upper()}{text[1:]}.", allow_abbrev=False
    )
    command.set_defaults(command=function)
    return command


def _list(commands: Any) -> None:  # noqa: ANN401 - see above
    _command(commands, "list", "showing:listing", "list the built-in dossiers")


def _show(commands: Any) -> None:  # noqa: ANN401 - see above
    show = _command(commands, "show", "showing:show", "show a dossier")
    show.add_argument("dossier", metavar="NAME_OR_FILE", help=_DOSSIER)
    form = show.add_mutually_exclusive_group()
    form.add_argument(
        "--format",
        choices=("text", "markdown", "json", "timeline", "promises"),
        default="text",
        help="default: text; timeline and promises are pictures, as SVG",
    )
    form.add_argument("--summary", action="store_true", help="show only what it holds in short")
    _add_width(show)


def _check(commands: Any) -> None:  # noqa: ANN401 - see above
    check = _command(commands, "check", "checking:check", "list what is wrong in a document")
    check.add_argument("dossier", metavar="FILE", help=_DOSSIERS)
    check.add_argument(
        "--select",
        metavar="CODES",
        type=_several,
        default=("CM",),
        help="ask only these rules: codes, or what several begin with, parted by commas",
    )
    check.add_argument(
        "--ignore", metavar="CODES", type=_several, default=(), help="do not ask these rules"
    )
    check.add_argument(
        "--explained", action="store_true", help="show what a built-in dossier explains, too"
    )


def _ask(commands: Any) -> None:  # noqa: ANN401 - see above
    ask = _command(commands, "ask", "asking:ask", "put a question to a dossier")
    ask.add_argument("question", choices=_QUESTIONS, metavar="QUESTION", help=", ".join(_QUESTIONS))
    ask.add_argument("dossier", metavar="NAME_OR_FILE", help=_DOSSIER)
    ask.add_argument("--about", metavar="ID", help="only what is about this record")
    ask.add_argument("--party", metavar="PARTY", help="who-said: the party that spoke")
    ask.add_argument(
        "--on",
        metavar="DAY",
        type=_day,
        help="standing, deadlines: the day asked about; default: the last that is covered",
    )
    group = ask.add_argument_group("from which point of view")
    group.add_argument("--as-known-on", metavar="DAY", type=_day, help="as it was known on a day")
    group.add_argument(
        "--according-to",
        metavar="SOURCES",
        type=_several,
        default=(),
        help="as these sources have it: their keys, parted by commas",
    )
    arguments_of(ask)
    _add_form(ask)


def _diff(commands: Any) -> None:  # noqa: ANN401 - see above
    text = "say what changed between two dossiers, or what two texts of one contain"
    diff = _command(commands, "diff", "comparing:compare_two", text)
    diff.add_argument("before", metavar="A", help=f"{_DOSSIER}; with --texts-of, the id of a text")
    diff.add_argument("after", metavar="B", help="the same")
    diff.add_argument(
        "--texts-of", metavar="NAME_OR_FILE", help="compare two texts of this dossier"
    )
    _add_form(diff)


def _compare(commands: Any) -> None:  # noqa: ANN401 - see above
    compare = _command(commands, "compare", "comparing:compare", "set dossiers side by side")
    compare.add_argument("dossiers", metavar="NAME_OR_FILE", nargs="+", help=_DOSSIERS)
    compare.add_argument(
        "--features",
        metavar="FEATURES",
        type=_features,
        default=(),
        help="what to compare, parted by commas; default: all there are",
    )
    _add_form(compare)


def _import(commands: Any) -> None:  # noqa: ANN401 - see above
    text = "read a dataset into a corpus, with one dossier a line"
    datasets = _group(commands, "import", text, "DATASET")
    about = {
        "eth-prio": ("ceasefires", "a dossier for each ceasefire of the ETH/PRIO dataset"),
        "pa-x": ("agreements", "a dossier for each agreement of PA-X"),
    }
    for name, (function, what) in about.items():
        dataset = _command(datasets, name, f"importing:{function}", what)
        dataset.add_argument("file", metavar="FILE", help="the CSV file of the dataset")
        dataset.add_argument(
            "--dataset-version", metavar="VERSION", help="which version of the dataset it holds"
        )
        _add_target(dataset, "FILE", "the corpus to write")
        dataset.add_argument(
            "--problems", metavar="FILE", help="write every problem to this file, one a line"
        )


def _tables(commands: Any) -> None:  # noqa: ANN401 - see above
    text = "write dossiers as tables, for pandas, polars, R and SQL"
    tables = _command(commands, "tables", "tabulating:tables", text)
    tables.add_argument("dossiers", metavar="NAME_OR_FILE", nargs="+", help=_DOSSIERS)
    tables.add_argument(
        "--format", choices=("parquet", "csv"), default="parquet", help="default: parquet"
    )
    tables.add_argument(
        "--findings", action="store_true", help="with a table of what rules find in them"
    )
    _add_target(tables, "FOLDER", "the folder to write")


def _schema(commands: Any) -> None:  # noqa: ANN401 - see above
    schema = _command(commands, "schema", "schema:schema", "show the JSON Schema of a document")
    schema.add_argument(
        "type", metavar="TYPE", nargs="?", default="Dossier", help="or of this part of one"
    )
    schema.add_argument(
        "--flat",
        action="store_true",
        help="instead, the flat schema that language models fill in for one text",
    )


def _export(commands: Any) -> None:  # noqa: ANN401 - see above
    forms = _group(commands, "export", "write dossiers in a form of others", "FORM")
    about = {
        "jsonld": "linked data as JSON-LD: schema.org, PROV-O, Web Annotation",
        "ftm": "entities of FollowTheMoney, one a line",
    }
    for name, what in about.items():
        form = _command(forms, name, f"exporting:{name}", what)
        form.add_argument("dossiers", metavar="NAME_OR_FILE", nargs="+", help=_DOSSIERS)


def _group(commands: Any, name: str, text: str, metavar: str) -> Any:  # noqa: ANN401 - see above
    group = commands.add_parser(
        name, help=text, description=f"{text[0].upper()}{text[1:]}.", allow_abbrev=False
    )
    return group.add_subparsers(required=True, metavar=metavar)


def _add_target(command: argparse.ArgumentParser, metavar: str, text: str) -> None:
    command.add_argument("--to", metavar=metavar, required=True, help=text)
    command.add_argument("--replace", action="store_true", help="replace what is there")


def _add_form(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--format", choices=("text", "markdown", "json"), default="text", help="default: text"
    )
    _add_width(command)


def _add_width(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--width",
        type=_width,
        default=_fitting_width(),
        help="greatest length of a line of text; default: the width of the terminal, up to"
        f" {_GREATEST_WIDTH}; elsewhere {_WIDTH}",
    )


def _fitting_width() -> int:
    """Give the width of the terminal, as far as prose reads well in it."""
    if not sys.stdout.isatty():
        return _WIDTH
    columns = shutil.get_terminal_size((_WIDTH, 24)).columns
    return max(_LEAST_WIDTH, min(columns, _GREATEST_WIDTH))


class _Version(argparse.Action):
    """Show the version of the library."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str) -> None:  # noqa: A002 - the word of argparse
        super().__init__(option_strings, dest, nargs=0, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:  # noqa: ANN401 - argparse gives what no action here needs
        try:
            number = version("ceasefire-model")
        except PackageNotFoundError:
            number = "(not installed)"
        print(f"ceasefire {number}")
        parser.exit(FINE)


def _width(text: str) -> int:
    if not text.isdecimal() or int(text) < _LEAST_WIDTH:
        message = f"expected a whole number from {_LEAST_WIDTH} up, got {text!r}"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def _day(text: str) -> datetime.date:
    try:
        day = datetime.date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:
        message = f"expected a day such as 2026-01-06, got {text!r}"
        raise argparse.ArgumentTypeError(message)
    return day


def _several(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _features(text: str) -> tuple[str, ...]:
    known = [feature.value for feature in Feature]
    asked = _several(text)
    for name in asked:
        if name not in known:
            message = f"expected one of {', '.join(known)}, got {name!r}"
            raise argparse.ArgumentTypeError(message)
    return asked
