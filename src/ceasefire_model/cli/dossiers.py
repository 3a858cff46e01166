"""Finding the dossier that an argument names, and seeing it from one point of view."""

import argparse
import difflib
import sys
from collections.abc import Sequence
from typing import Final

from ceasefire_model import instances
from ceasefire_model.cli.outcomes import WrongUse
from ceasefire_model.dossier import Dossier
from ceasefire_model.errors import DocumentError
from ceasefire_model.identifiers import SourceId
from ceasefire_model.perspectives import according_to, as_known_on

STDIN: Final = "-"
"""What stands for the standard input in place of a file."""


def load(name: str) -> Dossier:
    """Load what an argument names: a built-in dossier before a file of the same name."""
    if name in instances.names():
        return instances.load(name)
    from ceasefire_model.serialization import Limits, loads, read  # noqa: PLC0415 - slow to import

    if name == STDIN:
        return loads(sys.stdin.buffer.read(Limits().size + 1))
    try:
        return read(name)
    except DocumentError:
        raise
    except FileNotFoundError:
        raise WrongUse(_not_found(name, instances.names())) from None
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else str(error)
        raise WrongUse(f"cannot read {name!r}: {why}") from None


def _not_found(name: str, known: Sequence[str]) -> str:
    built_in = ", ".join(known)
    return f"no file and no built-in dossier ({built_in}) is called {name!r}{near(name, known)}"


def near(name: str, known: Sequence[str]) -> str:
    """Say which names are spelt alike; nothing where none is."""
    found = difflib.get_close_matches(name, known)
    return f"; did you mean {found[0]!r}?" if found else ""


def seen(asked: argparse.Namespace) -> Dossier:
    """Load the dossier of a command, as it was known on a day and as some sources have it."""
    dossier = load(asked.dossier)
    if asked.according_to:
        dossier = according_to(dossier, [_source(dossier, name) for name in asked.according_to])
    return dossier if asked.as_known_on is None else as_known_on(dossier, asked.as_known_on)


def _source(dossier: Dossier, name: str) -> SourceId:
    known = [source.id for source in dossier.sources]
    if name not in known:
        raise WrongUse(f"{dossier.id} has no source {name!r}{near(name, known)}")
    return SourceId(name)
