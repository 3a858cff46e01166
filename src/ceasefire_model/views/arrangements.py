"""Dossiers side by side, for people: a table of short answers, and notes on who gives them.

A cell holds what is stated and nothing else. Each value has the number of a note, and the notes
under the table say of which record it is told, by whom, in which text and on what that rests.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from ceasefire_model.comparison import Answer, ComparedFeature, Feature
from ceasefire_model.dossier import Dossier
from ceasefire_model.views import wording
from ceasefire_model.views.held import FieldTeller
from ceasefire_model.views.layout import (
    Block,
    Heading,
    Paragraph,
    Row,
    Section,
    Spans,
    Table,
    joined,
    plain,
)
from ceasefire_model.views.naming import raised

NO_RECORD: Final = "no such record"
"""What stands in a cell whose dossier has no record that the question is about."""
NOBODY_SAYS: Final = "nobody says"
"""What stands in a cell whose dossier has such records, and none of them says it."""


def side_by_side_blocks(
    lines: Iterable[ComparedFeature], dossiers: Sequence[Dossier]
) -> Iterator[Block]:
    """Tell a comparison: the table, then its notes.

    Args:
        lines: What `side_by_side` found.
        dossiers: The dossiers that it compared, in the same order.

    Yields:
        The blocks.
    """
    comparison = _Comparison(lines, dossiers)
    yield comparison.table()
    yield from comparison.notes()


class _Comparison:
    """A table in words, and the notes that its cells refer to."""

    def __init__(self, lines: Iterable[ComparedFeature], dossiers: Sequence[Dossier]) -> None:
        self._titles = tuple(dossier.title for dossier in dossiers)
        self._tellers = tuple(map(FieldTeller, dossiers))
        self._notes: tuple[dict[Spans, int], ...] = tuple({} for _ in dossiers)
        self._rows = tuple(self._row(line) for line in lines)

    def table(self) -> Table:
        """Give the table."""
        return Table(self._titles, self._rows)

    def _row(self, line: ComparedFeature) -> Row:
        """Say what a question is, and what each dossier says to it."""
        labels = {
            self._label(column, answer)
            for column, cell in enumerate(line.cells)
            for answer in cell.answers
        }
        cells = tuple(
            tuple(self._items(column, cell.answers, labelled=len(labels) > 1))
            for column, cell in enumerate(line.cells)
        )
        return Row(_question(line.feature), cells)

    def _items(self, column: int, answers: tuple[Answer, ...], *, labelled: bool) -> Iterator[str]:
        """Say what stands in a cell: an item for each record that answers."""
        if not answers:
            yield NO_RECORD
        elif all(answer.is_silent for answer in answers):
            yield NOBODY_SAYS
        for (kind, id_), alike in groupby(answers, lambda answer: (answer.type, answer.id)):
            heading = self._tellers[column].heading(kind, id_)
            said = [
                value
                for answer in alike
                for value in self._values(column, answer, heading, labelled=labelled)
            ]
            if said:
                yield f"{heading}: {'; '.join(said)}"

    def _values(
        self, column: int, answer: Answer, heading: str, *, labelled: bool
    ) -> Iterator[str]:
        """Say what an answer states, each value with the number of its note."""
        if answer.is_silent:
            return
        before = f"{self._label(column, answer)}: " if labelled else ""
        values = answer.claims or (answer.plain,)
        rows = self._tellers[column].rows(answer.type, answer.id, answer.path, values)
        for value, grounds in rows:
            yield f"{before}{plain(value)}{self._noted(column, heading, grounds)}"

    def _label(self, column: int, answer: Answer) -> str:
        label = self._tellers[column].label(answer.type, answer.id, answer.path)
        return label[0].lower() + label[1:]

    def _noted(self, column: int, heading: str, grounds: Spans) -> str:
        """Give the number of a note; the same grounds of the same record are one note."""
        if not grounds:
            return ""
        notes = self._notes[column]
        told = joined([f"{heading}: ", grounds])
        number = notes.setdefault(told, 1 + sum(map(len, self._notes)))
        return f" ({number})"

    def notes(self) -> Iterator[Block]:
        """Give the notes, dossier by dossier."""
        if any(self._notes):
            yield Section("Notes")
        for title, notes in zip(self._titles, self._notes, strict=True):
            if notes:
                yield Heading(title)
            for note, number in notes.items():
                yield Paragraph(joined([f"({number}) ", note]), depth=1)


def _question(feature: Feature | str) -> str:
    name = wording.term(feature) if isinstance(feature, Feature) else feature.replace("_", " ")
    return raised(name)
