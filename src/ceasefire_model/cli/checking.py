"""The command `check`: what cannot be read in documents, and what breaks a rule."""

import argparse
from collections import Counter
from typing import final

from ceasefire_model import instances
from ceasefire_model.cli.dossiers import is_corpus, load_all
from ceasefire_model.cli.outcomes import FINE, PROBLEMS, Outcome, WrongUse, counted, told
from ceasefire_model.consistency import Finding, Severity, findings
from ceasefire_model.dossier import Dossier
from ceasefire_model.errors import DocumentError, UnknownId


def check(asked: argparse.Namespace) -> Outcome:
    """List what cannot be read in a document or corpus, or what breaks a rule."""
    report = _Report(asked)
    for dossier in load_all([asked.dossier], report.refuse):
        try:
            found = findings(dossier, select=asked.select, ignore=asked.ignore)
        except UnknownId as error:
            raise WrongUse(str(error)) from None
        report.add(dossier, found)
    return report.outcome()


@final
class _Report:
    """What is found, as it is found.

    Args:
        asked: The arguments of the command.
    """

    def __init__(self, asked: argparse.Namespace) -> None:
        self._asked = asked
        self._corpus = is_corpus(asked.dossier)
        self._lines: list[str] = []
        self._left: Counter[Severity] = Counter()
        self._explained = 0
        self._dossiers = 0
        self._records = 0
        self._refused = 0

    def refuse(self, error: DocumentError) -> None:
        """Note why a document cannot be read."""
        self._refused += 1
        self._lines += told(error.problems)

    def add(self, dossier: Dossier, found: tuple[Finding, ...]) -> None:
        """Note what breaks a rule in a dossier."""
        self._dossiers += 1
        self._records += sum(len(records) for records in dossier.by_id.values())
        known = instances.explanations(dossier.id)
        within = f"{dossier.id}/" if self._corpus else ""
        for one in found:
            reason = next((e.reason for e in known if e.explains(one)), None)
            line = f"{within}{one.path}: {one.rule} {one.severity.value}: {one.message}"
            if reason is None:
                self._left[one.severity] += 1
                self._lines.append(line)
            else:
                self._explained += 1
                self._lines += [f"{line} (explained: {reason})"] * self._asked.explained

    def outcome(self) -> Outcome:
        """Tell all of it, with the counts last where there is anything to count."""
        if self._corpus or not self._refused:
            self._lines.append(f"{self._asked.dossier}: {self._counts()}")
        failed = self._refused or self._left[Severity.ERROR]
        return Outcome("".join(f"{line}\n" for line in self._lines), PROBLEMS if failed else FINE)

    def _counts(self) -> str:
        found = [counted(self._left[s], s.value) for s in Severity if self._left[s]]
        text = f"{', '.join(found) or 'no problems'} in {counted(self._records, 'record')}"
        if self._corpus:
            text += f" of {counted(self._dossiers, 'dossier')}"
        if self._explained:
            text += f"; {self._explained} explained"
        if self._corpus and self._refused:
            text += f"; {counted(self._refused, 'line')} without a dossier that can be read"
        return text
