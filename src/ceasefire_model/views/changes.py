"""What changed between two dossiers, for people: by record and field, before and after."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, Final, TypeAlias

from ceasefire_model.comparison import (
    Change,
    ChangeKind,
    ClaimChange,
    FieldChange,
    RecordChange,
)
from ceasefire_model.dossier import Dossier, Record
from ceasefire_model.views import wording
from ceasefire_model.views.held import FieldTeller
from ceasefire_model.views.layout import (
    Block,
    Entry,
    Heading,
    Paragraph,
    Section,
    Spans,
    Title,
    joined,
)
from ceasefire_model.views.naming import Names, listed

_GUIDE: Final = (
    "A claim that was added stands in the second dossier alone, and one that was withdrawn in the"
    " first alone; that is no statement that the other denies it."
)

_RECORDS: Final = {
    ChangeKind.ADDED: "Records added",
    ChangeKind.WITHDRAWN: "Records withdrawn",
}


def change_blocks(changes: Iterable[Change], before: Dossier, after: Dossier) -> Iterator[Block]:
    """Tell what changed between two dossiers.

    Args:
        changes: What `diff` found, or some of it.
        before: The first dossier.
        after: The second.

    Yields:
        The blocks: how many changes there are of each kind, then whole records, then each change.
    """
    changes = tuple(changes)
    same = before.title == after.title
    yield Title(f"What changed: {before.title}{'' if same else f' / {after.title}'}")
    yield Paragraph(_counted(changes))
    if changes:
        yield Paragraph(_GUIDE)
    for how, title in _RECORDS.items():
        whole = [c.record for c in changes if isinstance(c, RecordChange) and c.how is how]
        if whole:
            yield Section(title)
            yield from _named(whole, Names(after if how is ChangeKind.ADDED else before))
    within = [c for c in changes if not isinstance(c, RecordChange)]
    if within:
        yield Section("Records changed")
        yield from Comparer(before, after).blocks(within)


def _counted(changes: tuple[Change, ...]) -> str:
    """Say how many changes there are of each kind."""
    if not changes:
        return "Nothing changed."
    found = Counter((type(change), change.how) for change in changes)
    return f"{listed(_count(number, *what) for what, number in found.items())}."


def _count(number: int, kind: type[Change], how: ChangeKind) -> str:
    return f"{number:,} {_CHANGED[kind]}{'' if number == 1 else 's'} {wording.term(how)}"


_CHANGED: Final[dict[type[Change], str]] = {
    RecordChange: "record",
    FieldChange: "plain field",
    ClaimChange: "claim",
}


def _named(records: Iterable[Record], names: Names) -> Iterator[Block]:
    """List records by class."""
    for kind, alike in groupby(records, type):
        yield Entry(_spoken(kind.__name__), tuple(map(names.heading, alike)))


def _spoken(name: str) -> str:
    """Give the name of a class as words: `Negotiation format`."""
    return re.sub(r"(?<!^)([A-Z])", lambda letter: f" {letter[0].lower()}", name)


Within: TypeAlias = FieldChange | ClaimChange
"""A change within a record that stands on both sides."""


class Comparer:
    """Tells changes within records: what stood on one side, and what stands on the other.

    Args:
        before: Where the records of the first side are.
        after: Where those of the second side are.
        sides: What the two sides are called.
        alone: What is said of a claim that was added or withdrawn, in place of that.
    """

    def __init__(
        self,
        before: Dossier,
        after: Dossier,
        sides: tuple[str, str] = ("before", "now"),
        alone: tuple[str, str] = ("added", "withdrawn"),
    ) -> None:
        self._before, self._after = FieldTeller(before), FieldTeller(after)
        self._sides = sides
        self._alone = dict(zip(_RECORDS, alone, strict=True))

    def blocks(self, changes: Iterable[Within]) -> Iterator[Block]:
        """Give a heading for each record, and an entry for each change of a value."""
        for (kind, id_), alike in groupby(changes, lambda change: (change.type, change.id)):
            if id_ is None:
                yield Heading("The dossier itself")
            else:
                yield Heading(f"{self._after.heading(kind, id_)} ({_spoken(kind).lower()})")
            yield from self.entries(alike)

    def entries(self, changes: Iterable[Within]) -> Iterator[Block]:
        """Give an entry for each change of a value; what was added or withdrawn stands together."""
        for how, alike in groupby(changes, lambda change: (change.path, change.how)):
            of_one = tuple(alike)
            if how[1] in _RECORDS:
                yield self._entry(of_one[0], self._one_sided(of_one))
            else:
                yield from (self._entry(change, self._two_sided(change)) for change in of_one)

    def _entry(self, change: Within, items: tuple[str | Spans, ...]) -> Entry:
        label = self._after.label(change.type, change.id, change.path)
        return Entry(f"{label}, {self._alone.get(change.how, wording.term(change.how))}", items)

    def _one_sided(self, changes: tuple[Within, ...]) -> tuple[Spans, ...]:
        added = changes[0].how is ChangeKind.ADDED
        values = tuple(change.after if added else change.before for change in changes)
        return _items(self._after if added else self._before, changes[0], values)

    def _two_sided(self, change: Within) -> tuple[Spans, ...]:
        before = _items(self._before, change, (change.before,))
        after = _items(self._after, change, (change.after,))
        told = zip(self._sides, (before, after), strict=True)
        return tuple(joined([f"{side}: ", item]) for side, items in told for item in items)


def _items(teller: FieldTeller, change: Within, values: tuple[Any, ...]) -> tuple[Spans, ...]:
    rows = teller.rows(change.type, change.id, change.path, values)
    # What a plain field of a record rests on is told of the record.
    told = isinstance(change, ClaimChange)
    return tuple(joined([value, " — ", grounds] if told else [value]) for value, grounds in rows)
