"""Dossiers side by side, for people: a table of short answers, and notes on who gives them.

A cell holds what is stated and nothing else. Each value has the number of a note, and the notes
under the table say of which record it is told, by whom, in which text and on what that rests.
"""

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, zip_longest
from typing import Final

from ceasefire_model.comparison import Answer, ComparedFeature, Feature
from ceasefire_model.dossier import Dossier
from ceasefire_model.views import wording
from ceasefire_model.views.held import FieldTeller
from ceasefire_model.views.layout import (
    Block,
    Heading,
    Paragraph,
    Section,
    Spans,
    joined,
    plain,
    set_lines,
)
from ceasefire_model.views.markdown import escaped, set_markdown
from ceasefire_model.views.naming import raised

NO_RECORD: Final = "no such record"
"""What stands in a cell whose dossier has no record that the question is about."""
NOBODY_SAYS: Final = "nobody says"
"""What stands in a cell whose dossier has such records, and none of them says it."""

_QUESTION: Final = 16
_NARROWEST: Final = 22
_BETWEEN: Final = " | "


def side_by_side_as_text(
    lines: Iterable[ComparedFeature], dossiers: Sequence[Dossier], width: int = 80
) -> str:
    """Write a comparison as a table in plain text.

    Where the dossiers do not fit beside each other, several tables stand below each other.

    Args:
        lines: What `side_by_side` found.
        dossiers: The dossiers that it compared, in the same order.
        width: The greatest length of a line, in characters; in the notes a word that is longer
            stands alone.

    Returns:
        The tables and their notes, with a line break at their end.

    Raises:
        InvalidValue: The width is below 40.
    """
    table = _Table(lines, dossiers)
    notes = set_lines(table.notes(), width)
    grids = ("\n".join([*table.grid(band, width), ""]) for band in _bands(len(dossiers), width))
    return "\n".join([*grids, notes])


def _bands(columns: int, width: int) -> Iterator[range]:
    """Share columns out among tables that are as wide as each other, as far as they can be."""
    fit = max(1, (width - _QUESTION) // (_NARROWEST + len(_BETWEEN)))
    tables = -(-columns // fit)
    for number in range(tables):
        yield range(number * columns // tables, (number + 1) * columns // tables)


def side_by_side_as_markdown(lines: Iterable[ComparedFeature], dossiers: Sequence[Dossier]) -> str:
    """Write a comparison as a table in Markdown.

    Args:
        lines: What `side_by_side` found.
        dossiers: The dossiers that it compared, in the same order.

    Returns:
        The table and its notes, with a line break at their end.
    """
    table = _Table(lines, dossiers)
    return "\n".join([*table.marked(), "", set_markdown(table.notes())])


class _Table:
    """A table in words, and the notes that its cells refer to."""

    def __init__(self, lines: Iterable[ComparedFeature], dossiers: Sequence[Dossier]) -> None:
        self._titles = tuple(dossier.title for dossier in dossiers)
        self._tellers = tuple(map(FieldTeller, dossiers))
        self._notes: tuple[dict[Spans, int], ...] = tuple({} for _ in dossiers)
        self._rows = tuple(self._row(line) for line in lines)

    def _row(self, line: ComparedFeature) -> tuple[str, tuple[tuple[str, ...], ...]]:
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
        return _question(line.feature), cells

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

    def grid(self, columns: range, width: int) -> Iterator[str]:
        """Set some columns beside each other in lines of plain text."""
        wide = (width - _QUESTION) // len(columns) - len(_BETWEEN)
        titles = [(self._titles[column],) for column in columns]
        yield from _beside(("", *titles), wide)
        rule = "-" * (_QUESTION + len(columns) * (wide + len(_BETWEEN)))
        for question, cells in self._rows:
            yield rule
            yield from _beside((question, *(cells[column] for column in columns)), wide)

    def marked(self) -> Iterator[str]:
        """Set all columns beside each other in Markdown."""
        yield f"| |{''.join(f' {escaped(title)} |' for title in self._titles)}"
        yield f"|---|{'---|' * len(self._titles)}"
        for question, cells in self._rows:
            said = ("<br>".join(map(escaped, cell)) for cell in cells)
            yield f"| **{escaped(question)}** |{''.join(f' {cell} |' for cell in said)}"


def _question(feature: Feature | str) -> str:
    name = wording.term(feature) if isinstance(feature, Feature) else feature.replace("_", " ")
    return raised(name)


def _beside(cells: tuple[str | tuple[str, ...], ...], wide: int) -> Iterator[str]:
    """Set cells beside each other, each wrapped to its column."""
    question, *others = cells
    columns = [
        _wrapped((question,) if isinstance(question, str) else question, _QUESTION),
        *(_wrapped(cell, wide) for cell in others),
    ]
    widths = [_QUESTION, *(wide for _ in others)]
    for parts in zip_longest(*columns, fillvalue=""):
        padded = (part.ljust(size) for part, size in zip(parts, widths, strict=True))
        yield _BETWEEN.join(padded).rstrip()


def _wrapped(items: Iterable[str], wide: int) -> list[str]:
    several = tuple(items)
    first, rest = ("- ", "  ") if several[1:] else ("", "")
    return [
        line
        for item in several
        for line in textwrap.wrap(
            " ".join(item.split()), wide, initial_indent=first, subsequent_indent=rest
        )
    ]
