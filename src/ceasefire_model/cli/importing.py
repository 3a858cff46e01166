"""The command `import`: a dataset read into a corpus, and an account of all that was in it."""

import argparse
import json
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TypeAlias, final

from attrs import asdict, evolve

from ceasefire_model.cli.outcomes import PROBLEMS, Outcome, WrongUse, cannot, counted, told
from ceasefire_model.cli.progress import progress
from ceasefire_model.cli.targets import target
from ceasefire_model.dossier import Dossier
from ceasefire_model.errors import InvalidType, InvalidValue, Problem
from ceasefire_model.interchange import (
    ETH_PRIO,
    PA_X,
    Coverage,
    Edition,
    ImportCode,
    Imported,
    Progress,
    iter_agreements,
    iter_ceasefires,
    tally,
)
from ceasefire_model.serialization import write_corpus
from ceasefire_model.serialization.files import replacing

_Importer: TypeAlias = Callable[[str | Path, Edition, Progress | None], Iterator[Imported]]


def ceasefires(asked: argparse.Namespace) -> Outcome:
    """Import the ETH/PRIO Civil Conflict Ceasefire Dataset."""
    return _imported(asked, iter_ceasefires, ETH_PRIO)


def agreements(asked: argparse.Namespace) -> Outcome:
    """Import PA-X."""
    return _imported(asked, iter_agreements, PA_X)


def _imported(asked: argparse.Namespace, importer: _Importer, edition: Edition) -> Outcome:
    path = target(asked.to, asked)
    if asked.dataset_version is not None:
        edition = _of_version(edition, asked.dataset_version)
    with _problem_file(asked) as stream, progress("Reading rows") as tell:
        account = _Account(stream)
        steps = _read(asked.file, importer(asked.file, edition, tell))
        try:
            write_corpus(account.dossiers(steps), path)
        except _Unreliable:
            said = f"{asked.to} was not written: {asked.file} gave nothing that can be relied on"
            return Outcome(f"{said}\n\n{account}", PROBLEMS)
        except InvalidValue as error:
            raise WrongUse(str(error)) from None
        except OSError as error:
            raise cannot("write", asked.to, error) from None
    return Outcome(f"{asked.to}: {counted(account.coverage.dossiers, 'dossier')}\n\n{account}")


@contextmanager
def _problem_file(asked: argparse.Namespace) -> Generator[BinaryIO | None, None, None]:
    if asked.problems is None:
        yield None
        return
    path = target(asked.problems, asked)
    if path.resolve() == Path(asked.to).resolve():
        raise WrongUse(f"--problems and --to name the same file, {asked.problems!r}")
    try:
        with replacing(path) as stream:
            yield stream
    except OSError as error:
        raise cannot("write", asked.problems, error) from None


def _of_version(edition: Edition, version: str) -> Edition:
    try:
        return evolve(edition, version=version)
    except (InvalidType, InvalidValue) as error:
        raise WrongUse(f"--dataset-version: {error}") from None


def _read(file: str, steps: Iterator[Imported]) -> Iterator[Imported]:
    """Give the steps, and tell a file that cannot be read from one that cannot be written."""
    try:
        yield from steps
    except (OSError, ValueError) as error:
        raise cannot("read", file, error) from None


class _Unreliable(Exception):
    """The file is no table, or no dossier came of it, or some of it is not accounted for."""


@final
class _Account:
    """What has come of the rows so far: counts, and one problem of each kind.

    Args:
        stream: Where every problem is written; `None` for nowhere.
    """

    def __init__(self, stream: BinaryIO | None) -> None:
        self._stream = stream
        self.coverage = Coverage()
        self._counts: Counter[str] = Counter()
        self._examples: dict[str, Problem] = {}

    def dossiers(self, steps: Iterator[Imported]) -> Iterator[Dossier]:
        """Give the dossiers, and keep account of the rest.

        Args:
            steps: An import.

        Yields:
            Its dossiers.

        Raises:
            _Unreliable: The import has come to its end, and must not be relied on.
        """
        for step in steps:
            self.coverage += step.coverage
            for problem in step.problems:
                self._note(problem)
            if step.dossier is not None:
                yield step.dossier
        unreadable = ImportCode.UNREADABLE_FILE.value in self._counts
        if unreadable or self.coverage.cells_unaccounted or not self.coverage.dossiers:
            raise _Unreliable

    def _note(self, problem: Problem) -> None:
        self._counts[problem.code] += 1
        self._examples.setdefault(problem.code, problem)
        if self._stream is not None:
            line = json.dumps(asdict(problem), ensure_ascii=False) + "\n"
            self._stream.write(line.encode("utf-8", "backslashreplace"))

    def __str__(self) -> str:
        """The counts, the most frequent problems first, and one problem of each kind."""
        lines = [tally(self.coverage, self._counts)]
        if self._examples:
            ordered = [self._examples[code] for code, _ in self._counts.most_common()]
            lines += ["", "One of each kind of problem:", *told(ordered)]
        return "".join(f"{line}\n" for line in lines)
