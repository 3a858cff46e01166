"""The fields of a record that hold claims, found by their annotations.

Questions about what is disputed, unknown or changed go through every field of claims of a dossier.
They are read from the annotations of the classes, so that a new field is found without a line of
code.
"""

from collections.abc import Iterator
from typing import Any, final, get_args, get_origin

import attrs
from attrs import frozen

from ceasefire_model.dossier import RECORD_FIELDS, Dossier, Record
from ceasefire_model.provenance import EACH, Claim


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


def claim_fields(record: Record) -> Iterator[ClaimField]:
    """Give the fields of a record that hold claims, those of its promise among them, in order.

    Args:
        record: Any record.

    Yields:
        The fields that are not empty.
    """
    yield from _within(record, record, "")


def claim_field(record: Record, path: str) -> ClaimField:
    """Give one field of a record that holds claims.

    Args:
        record: Any record.
        path: Where the field stands in it, as `ClaimField.path` says.

    Returns:
        The field; it must not be empty.
    """
    return next(field for field in claim_fields(record) if field.path == path)


def _within(part: Any, record: Record, above: str) -> Iterator[ClaimField]:  # noqa: ANN401 - a record or a part of one
    for field in attrs.fields(part.__class__):
        value: Any = getattr(part, field.name)
        path = f"{above}{field.name}"
        if isinstance(field.type, type) and attrs.has(field.type):
            yield from _within(value, record, f"{path}.")
            continue
        item = next(iter(get_args(field.type)), None)
        if value and get_origin(item) is Claim:
            yield ClaimField(
                record=record,
                path=path,
                each=field.metadata == EACH,
                hint=get_args(item)[0],
                claims=value,
            )
