"""Which record of one dossier is which of another that was made of the same text.

Whoever reads a text names what is in it by ids and titles of their own. Records are paired by what
they have in common, from the strictest to the loosest; two that are paired stand for each other in
what other records state.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Any, Final, TypeAlias, TypeGuard, get_args

import attrs

from ceasefire_model.dossier import RECORD_FIELDS, Dossier, Record
from ceasefire_model.fields import fields_of
from ceasefire_model.identifiers import SourceId
from ceasefire_model.interchange.extraction.columns import id_kind
from ceasefire_model.serialization.shapes import Hint, members

Tokens: TypeAlias = dict[Hint, dict[str, Hashable]]
"""By what each id of each kind is known in both dossiers."""

Pair: TypeAlias = tuple[Record | None, Record | None]
"""A record of the one and of the other; `None` where it has no counterpart."""

WORDING: Final = frozenset({"id", "title", "name", "evidence", "external_ids"})
"""Plain fields that hold the makers' own names for a record, or what it rests on."""

_Key: TypeAlias = Callable[[Record, Tokens], Hashable | None]


def pair(one: Dossier, other: Dossier) -> tuple[list[Pair], Tokens, Tokens]:
    """Pair the records of two dossiers, all but their sources.

    Args:
        one: A dossier.
        other: Another.

    Returns:
        The pairs, those without a counterpart among them; and by what the ids of each are known.
    """
    pairs: list[Pair] = []
    tokens: tuple[Tokens, Tokens] = ({}, {})
    for kind in RECORD_FIELDS:
        if kind is SourceId:
            continue
        found = list(_paired(_records(one, kind), _records(other, kind), tokens))
        for side, known in enumerate(tokens):
            known[kind] = {
                record.id: number if None not in both else (side, record.id)
                for number, both in enumerate(found)
                if (record := both[side]) is not None
            }
        pairs += found
    return pairs, *tokens


def _records(dossier: Dossier, kind: object) -> list[Record]:
    return list(dossier.by_id[kind].values())


def _paired(
    left: list[Record], right: list[Record], tokens: tuple[Tokens, Tokens]
) -> Iterator[Pair]:
    """Pair records by one key after another, where it names one on either side and no more."""
    for key in _KEYS:
        ours, theirs = _by_key(left, key, tokens[0]), _by_key(right, key, tokens[1])
        taken = {name: (record, theirs[name]) for name, record in ours.items() if name in theirs}
        yield from taken.values()
        gone = {id(record) for both in taken.values() for record in both}
        left = [record for record in left if id(record) not in gone]
        right = [record for record in right if id(record) not in gone]
    yield from ((record, None) for record in left)
    yield from ((None, record) for record in right)


def _by_key(records: Iterable[Record], key: _Key, tokens: Tokens) -> dict[Hashable, Record]:
    named = [(key(record, tokens), record) for record in records]
    counts = Counter(name for name, _ in named)
    return {name: record for name, record in named if name is not None and counts[name] == 1}


def _wording(record: Record) -> str:
    found: str = getattr(record, "name", "") or getattr(record, "title", record.id)
    return " ".join(found.casefold().split())


def _passages(record: Record) -> Hashable | None:
    """Give the words that a record rests on; `None` where it rests on none."""
    evidence = getattr(record, "evidence", ())
    return frozenset(c.quote.exact for c in evidence if c.quote is not None) or None


def _plain(record: Record, tokens: Tokens) -> Hashable | None:
    """Give what a record is about, without its names; `None` where that is nothing."""
    kind: type[attrs.AttrsInstance] = record.__class__
    found = tuple(
        (field.path, comparable(value, field.hint, tokens))
        for field in fields_of(kind)
        if not field.claimed and field.path not in WORDING
        if (value := field.read(record)) not in {None, ()}
    )
    return (kind, found) if found else None


_KEYS: Final[tuple[_Key, ...]] = (
    lambda record, _: record,
    lambda record, _: (record.__class__, record.id, _wording(record)),
    lambda record, _: (record.__class__, _wording(record)),
    lambda record, _: _with_class(record, _passages(record)),
    lambda record, _: (record.__class__, record.id),
    _plain,
    lambda record, _: _wording(record),
    lambda record, _: _passages(record),
)
"""What two records must have in common to be taken for one, the strictest first."""


def _with_class(record: Record, found: Hashable | None) -> Hashable | None:
    return None if found is None else (record.__class__, found)


def is_many(value: object) -> TypeGuard[tuple[Any, ...]]:
    """Say whether a value is a tuple of values."""
    return isinstance(value, tuple)


def one_of(hint: Hint) -> Hint:
    """Give what one item of a field can be, as an annotation."""
    return next((get_args(part)[0] for part in members(hint) if get_args(part)), hint)


def comparable(value: Any, hint: Hint, tokens: Tokens) -> Hashable:  # noqa: ANN401 - any value of the model
    """Give what two values of two dossiers have in common where they say the same.

    Args:
        value: A value of the model.
        hint: What it can be, as an annotation.
        tokens: By what the ids of its dossier are known.

    Returns:
        Something to compare by. The order of items counts for nothing. An id of a kind that is not
        known yet is like any other of that kind, and one that names no record is itself.
    """
    if is_many(value):
        found = Counter(comparable(part, one_of(hint), tokens) for part in value)
        return frozenset(found.items())
    if isinstance(value, str):
        kind = id_kind(hint)
        if kind is None:
            return value
        return tokens[kind].get(value, value) if kind in tokens else None
    if attrs.has(value.__class__):
        fields = attrs.fields(value.__class__)
        inner = tuple(comparable(getattr(value, f.name), f.type, tokens) for f in fields)
        return (value.__class__, inner)
    return (value.__class__, value)
