"""The fields of a record, found by their annotations: those that hold claims, and the plain ones.

Questions about what is disputed, unknown or changed go through every field of claims of a dossier.
They are read from the annotations of the classes, so that a new field is found without a line of
code.
"""

from collections.abc import Iterator
from functools import cache
from operator import attrgetter
from typing import Any, final, get_args, get_origin

import attrs
from attrs import frozen

from ceasefire_model.dossier import RECORD_FIELDS, Dossier, Record
from ceasefire_model.provenance import EACH, Claim


@final
@frozen(kw_only=True, weakref_slot=False)
class FieldOf:
    """A field of a class of records, whatever stands in it.

    Attributes:
        path: Where it stands in the record: `size`, `promise.condition`.
        claimed: Whether it holds claims.
        each: Whether many values may be true at once.
        hint: What it holds, as an annotation; of a field of claims, what they can state.
    """

    path: str
    claimed: bool
    each: bool
    hint: Any

    def read(self, record: Record) -> Any:  # noqa: ANN401 - the hint says what it is
        """Give what stands in it."""
        return attrgetter(self.path)(record)


@final
@frozen(kw_only=True, weakref_slot=False)
class ClaimField:
    """A field of a record that holds claims, with the claims in it.

    Attributes:
        record: The record.
        path: Where the field stands in the record: `size`, `promise.condition`.
        each: Whether many values may be true at once.
        hint: What its claims can state, as an annotation.
        claims: Its claims, at least one.
    """

    record: Record
    path: str
    each: bool
    hint: Any
    claims: tuple[Claim[Any], ...]

    @property
    def name(self) -> str:
        """The field's name in its class: `condition`."""
        return self.path.rpartition(".")[2]


def all_records(dossier: Dossier) -> Iterator[Record]:
    """Give every record of a dossier, in the order of the document."""
    for fields in RECORD_FIELDS.values():
        for name in fields:
            yield from getattr(dossier, name)


@cache
def fields_of(kind: type[attrs.AttrsInstance]) -> tuple[FieldOf, ...]:
    """Give the fields of a class of records, those of its promise in place of the promise.

    Args:
        kind: A class of records.

    Returns:
        The fields, in order; the id, which is the name of the record, among them.
    """
    return tuple(_within(kind, ""))


def _within(kind: type[attrs.AttrsInstance], above: str) -> Iterator[FieldOf]:
    for field in attrs.fields(kind):
        path = f"{above}{field.name}"
        if isinstance(field.type, type) and attrs.has(field.type):
            yield from _within(field.type, f"{path}.")
            continue
        item = next(iter(get_args(field.type)), None)
        claimed = get_origin(item) is Claim
        hint = get_args(item)[0] if claimed else field.type
        yield FieldOf(path=path, claimed=claimed, each=field.metadata == EACH, hint=hint)


def claim_fields(record: Record) -> Iterator[ClaimField]:
    """Give the fields of a record that hold claims, those of its promise among them, in order.

    Args:
        record: Any record.

    Yields:
        The fields that are not empty.
    """
    kind: type[attrs.AttrsInstance] = type(record)
    for field in fields_of(kind):
        if field.claimed and (claims := field.read(record)):
            yield ClaimField(
                record=record, path=field.path, each=field.each, hint=field.hint, claims=claims
            )


def claim_field(record: Record, path: str) -> ClaimField:
    """Give one field of a record that holds claims.

    Args:
        record: Any record.
        path: Where the field stands in it, as `ClaimField.path` says.

    Returns:
        The field; it must not be empty.
    """
    return next(field for field in claim_fields(record) if field.path == path)
