"""How much of a text was extracted, and how much of what was extracted is right."""

from collections import Counter
from collections.abc import Hashable, Iterator
from fractions import Fraction
from typing import Final, TypeAlias, final

import attrs
from attrs import frozen

from ceasefire_model.dossier import Dossier, Record
from ceasefire_model.errors import InvalidValue
from ceasefire_model.fields import FieldOf, fields_of
from ceasefire_model.identifiers import TextId
from ceasefire_model.interchange.extraction.pairing import (
    WORDING,
    Tokens,
    comparable,
    is_many,
    one_of,
    pair,
)
from ceasefire_model.provenance import Holder
from ceasefire_model.serialization.shapes import Hint
from ceasefire_model.validation import check

BY: Final = "Claim.by"
"""The field kind that counts claims with their holders: who states them."""
SAID_IN: Final = "Claim.said_in"
"""The field kind that counts claims with the texts in which they are stated."""


@final
@frozen(kw_only=True, weakref_slot=False)
class FieldScore:
    """How much of one kind of field was found, and how much of it is right.

    Attributes:
        field: The class of records, or a class and one of its fields: `Deployment`,
            `Promise.firmness`.
        found: How many of them the extraction has: records, claims, or items of a plain field.
        expected: How many there are.
        right: How many of those that were found are among those that there are.
    """

    field: str
    found: int
    expected: int
    right: int

    def __attrs_post_init__(self) -> None:
        check(self)
        if not 0 <= self.right <= min(self.found, self.expected):
            expected = "at least 0, and no more than were found and are expected"
            raise InvalidValue("FieldScore", "right", self.right, expected)

    @property
    def precision(self) -> Fraction | None:
        """How much of what was found is right; `None` where nothing was found."""
        return Fraction(self.right, self.found) if self.found else None

    @property
    def recall(self) -> Fraction | None:
        """How much of what there is was found; `None` where there is nothing."""
        return Fraction(self.right, self.expected) if self.expected else None


@final
@frozen(kw_only=True, weakref_slot=False)
class Score:
    """How an extraction compares with what is known to be right.

    Attributes:
        fields: One entry for each kind of field that either of the two has, in order of the
            alphabet.
    """

    fields: tuple[FieldScore, ...]

    def __attrs_post_init__(self) -> None:
        check(self)

    def of(self, field: str) -> FieldScore:
        """Give one kind of field; with nothing found and nothing expected where neither has it."""
        nothing = FieldScore(field=field, found=0, expected=0, right=0)
        return next((entry for entry in self.fields if entry.field == field), nothing)

    def __str__(self) -> str:
        """The counts of each kind of field, one in a line, with precision and recall."""
        width = max([len("field"), *(len(entry.field) for entry in self.fields)])
        head = f"{'field':<{width}}  found  expected  right  precision  recall"
        lines = (
            f"{e.field:<{width}}  {e.found:>5}  {e.expected:>8}  {e.right:>5}"
            f"  {_shown(e.precision):>9}  {_shown(e.recall):>6}"
            for e in self.fields
        )
        return "\n".join([head, *lines])


def _shown(share: Fraction | None) -> str:
    return "-" if share is None else f"{float(share):.2f}"


_Counts: TypeAlias = Counter[tuple[str, Hashable]]


def score(extraction: Dossier, gold: Dossier) -> Score:
    """Count what an extraction has, what there is, and what of it is right, by kind of field.

    Records are paired by what they have in common, since ids and titles differ from one reader to
    the next. A claim is right where its counterpart in the other dossier states the same value of
    the paired record, or denies the same; by whom and in which text are counted for themselves.
    Passages are not compared, nor sources.

    Args:
        extraction: What was extracted.
        gold: What is right.

    Returns:
        The counts. With the two the other way round, precision and recall change places.
    """
    found, expected, right = Counter[str](), Counter[str](), Counter[str]()
    pairs, ours, theirs = pair(extraction, gold)
    for one, other in pairs:
        counted, there = _items(one, ours), _items(other, theirs)
        for counts, total in ((counted, found), (there, expected), (counted & there, right)):
            for (field, _), count in counts.items():
                total[field] += count
    return Score(
        fields=tuple(
            FieldScore(field=name, found=found[name], expected=expected[name], right=right[name])
            for name in sorted({*found, *expected})
        )
    )


def _items(record: Record | None, tokens: Tokens) -> _Counts:
    """Count what a record says, item by item."""
    if record is None:
        return Counter()
    kind: type[attrs.AttrsInstance] = record.__class__
    counts: _Counts = Counter({(kind.__name__, None): 1})
    for field in fields_of(kind):
        counts.update(_of_field(record, field, tokens))
    return counts


def _of_field(record: Record, field: FieldOf, tokens: Tokens) -> Iterator[tuple[str, Hashable]]:
    above, _, last = field.path.rpartition(".")
    name = f"{above.title() or record.__class__.__name__}.{last}"
    if field.claimed:
        for claim in field.read(record):
            stated = (comparable(claim.value, field.hint, tokens), claim.denies)
            yield name, stated
            by = comparable(claim.by, Holder, tokens)
            yield BY, (name, stated, by)
            if claim.said_in is not None:
                yield SAID_IN, (name, stated, comparable(claim.said_in, _TEXT, tokens))
    elif field.path not in WORDING:
        value = field.read(record)
        for item in value if is_many(value) else (value,):
            if item is not None:
                yield name, comparable(item, one_of(field.hint), tokens)


_TEXT: Final[Hint] = TextId
