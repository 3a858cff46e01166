"""Finding the dossiers that arguments name, and seeing one from one point of view."""

import argparse
import difflib
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Final, TypeAlias

from ceasefire_model import instances
from ceasefire_model.cli.outcomes import WrongUse, cannot
from ceasefire_model.dossier import Dossier
from ceasefire_model.errors import DocumentError
from ceasefire_model.identifiers import SourceId
from ceasefire_model.perspectives import according_to, as_known_on

STDIN: Final = "-"
"""What stands for the standard input in place of a file."""

Refused: TypeAlias = Callable[[DocumentError], object]
"""What is called with the problems of a document, so that reading goes on after it."""

_CORPUS_ENDINGS: Final = (".ndjson", ".jsonl")


def load(name: str) -> Dossier:
    """Load the one dossier that an argument names: a built-in one before a file of that name."""
    file, mark, wanted = name.rpartition("#")
    if mark and is_corpus(file):
        return _find(file, wanted)
    found = list(islice(load_all([name]), 2))
    if len(found) == 1:
        return found[0]
    several = f"; name one, as in '{name}#{found[0].id}'" if found else ""
    count = "several dossiers" if found else "no dossier"
    raise WrongUse(f"expected one dossier, and {name!r} holds {count}{several}")


def load_all(names: Iterable[str], refused: Refused | None = None) -> Iterator[Dossier]:
    """Load the dossiers that arguments name, one after the other.

    Args:
        names: Built-in names, names of documents and of corpora, and `-`.
        refused: What is called with the problems of a document that cannot be read; without it,
            they are raised.

    Yields:
        The dossiers: one for each name, and those of a corpus in the order of its lines.
    """
    for name in names:
        try:
            yield from _read(name, refused)
        except DocumentError as error:
            if refused is None:
                raise
            refused(error)


def is_corpus(name: str) -> bool:
    """Say whether a name is that of a corpus, by how it ends."""
    return name.endswith(_CORPUS_ENDINGS)


def _read(name: str, refused: Refused | None) -> Iterator[Dossier]:
    if name in instances.names():
        yield instances.load(name)
        return
    from ceasefire_model.serialization import (  # noqa: PLC0415 - slow to import
        Limits,
        loads,
        read,
        read_corpus,
    )

    if name == STDIN:
        yield loads(sys.stdin.buffer.read(Limits().size + 1))
        return
    try:
        if is_corpus(name):
            yield from read_corpus(name, refused=refused)
        else:
            yield read(name)
    except DocumentError:
        raise
    except FileNotFoundError:
        raise WrongUse(_not_found(name, instances.names())) from None
    except (OSError, ValueError) as error:
        raise cannot("read", name, error) from None


def _find(corpus: str, wanted: str) -> Dossier:
    seen: list[str] = []
    for dossier in load_all([corpus]):
        if dossier.id == wanted:
            return dossier
        seen.append(dossier.id)
    raise WrongUse(f"{corpus!r} holds no dossier {wanted!r}{near(wanted, seen)}")


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
