"""What changed between two dossiers: typed, by record and field."""

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from ceasefire_model.comparison.changes import (
    Change,
    ChangeKind,
    ClaimChange,
    FieldChange,
    RecordChange,
)
from ceasefire_model.comparison.directions import direction
from ceasefire_model.comparison.matching import how, keys, pairs
from ceasefire_model.comparison.nesting import Lies, lying_in
from ceasefire_model.comparison.sourcing import sourcing
from ceasefire_model.dossier import RECORD_FIELDS, Dossier, Record
from ceasefire_model.fields import FieldOf, fields_of
from ceasefire_model.provenance import Citation, Claim

_TITLES = ("title", "name")
"""Plain fields that hold the makers' own words for a record."""


def diff(before: Dossier, after: Dossier) -> tuple[Change, ...]:
    """List what changed from one dossier to another, by record and field.

    Records are the same where class and id are. Of two dossiers on different matters every record
    is withdrawn or added. The order of records and of claims, and whether a claim stands twice in
    a field, count for nothing.

    Claims of one field that stand in both dossiers are left out. The others are matched one to one,
    in their order, each time among those still left:

    1. the same claim (value, denial, holder, text and day), which now rests on other passages;
    2. the same holder in the same text, from the same day on, of the same thing: of the same
       party's stance, of a number in the same sense and unit; then a denial of what it affirmed
       there, or the reverse; then, in a field that has one value, of anything;
    3. the same value, of another day, holder or text.

    What is then left was added or withdrawn. So a speaker's changed statement is one change, and
    not one addition and one withdrawal.

    Args:
        before: The earlier dossier, or the one to start from.
        after: The later one, or the other.

    Returns:
        The changes of the dossier's own fields, then those of its records in the order of the
        document, those of the first dossier before those that the second adds.
    """
    return tuple(_changes(before, after))


def _changes(before: Dossier, after: Dossier) -> Iterator[Change]:
    lies = lying_in(before, after)
    for name in ("id", "title", "cutoff"):
        one, other = getattr(before, name), getattr(after, name)
        if one != other:
            hint = attrs.fields_dict(Dossier)[name].type
            field = FieldOf(path=name, claimed=False, each=False, hint=hint)
            yield _field_change("Dossier", None, field, (one, other), lies)
    for fields in RECORD_FIELDS.values():
        for name in fields:
            yield from _of_records(getattr(before, name), getattr(after, name), lies)


def _of_records(before: Iterable[Record], after: Iterable[Record], lies: Lies) -> Iterator[Change]:
    new = {(type(record), record.id): record for record in after}
    for record in before:
        counterpart = new.pop((type(record), record.id), None)
        if counterpart is None:
            yield RecordChange(how=ChangeKind.WITHDRAWN, record=record)
        elif record != counterpart:
            yield from _of_fields(record, counterpart, lies)
    yield from (RecordChange(how=ChangeKind.ADDED, record=record) for record in new.values())


def _of_fields(before: Record, after: Record, lies: Lies) -> Iterator[Change]:
    """Compare two records of one class and id."""
    kind: type[attrs.AttrsInstance] = type(before)
    for field in fields_of(kind):
        one, other = field.read(before), field.read(after)
        if one == other:
            continue
        if field.claimed:
            yield from _of_claims(before, field, (one, other), lies)
        else:
            yield _field_change(kind.__name__, before.id, field, (one, other), lies)


def _field_change(
    type: str,  # noqa: A002 - the word of the model
    id: str | None,  # noqa: A002 - the word of the model
    field: FieldOf,
    values: tuple[Any, Any],
    lies: Lies,
) -> FieldChange:
    before, after = (None if value == () else value for value in values)
    how = _how_plain(field, before, after, lies)
    return FieldChange(type=type, id=id, path=field.path, how=how, before=before, after=after)


def _how_plain(field: FieldOf, before: Any, after: Any, lies: Lies) -> ChangeKind:  # noqa: ANN401 - what a plain field can hold
    if before is None or after is None:
        return ChangeKind.ADDED if before is None else ChangeKind.WITHDRAWN
    if field.path in _TITLES:
        return ChangeKind.REWORDED
    if field.hint == tuple[Citation, ...]:
        return sourcing(before, after)
    return direction(before, after, field.hint, lies)


_Claims = tuple[Claim[Any], ...]


def _of_claims(
    record: Record, field: FieldOf, values: tuple[_Claims, _Claims], lies: Lies
) -> Iterator[ClaimChange]:
    before, after = (tuple(dict.fromkeys(claims)) for claims in values)
    old, new = set(before), set(after)
    found = pairs(
        (claim for claim in before if claim not in new),
        (claim for claim in after if claim not in old),
        keys(each=field.each),
    )
    for one, other in found:
        yield ClaimChange(
            type=type(record).__name__,
            id=record.id,
            path=field.path,
            how=how(one, other, field.hint, lies),
            before=one,
            after=other,
        )
