"""Ceasefires with the agreements in which they stand: the two datasets joined by PA-X number."""

from collections.abc import Iterable, Iterator
from typing import Any, get_args, get_origin

import attrs
from attrs import evolve

from ceasefire_model.dossier import RECORD_FIELDS, Dossier, Record
from ceasefire_model.identifiers import ExternalId, Register, TextId
from ceasefire_model.promises import Promise
from ceasefire_model.provenance import Citation, Claim
from ceasefire_model.times import PartialDate


def with_agreements(
    ceasefires: Iterable[Dossier], agreements: Iterable[Dossier]
) -> Iterator[Dossier]:
    """Join each ceasefire with the agreements in which it was declared.

    Args:
        ceasefires: Dossiers of ceasefires, as imported.
        agreements: Dossiers of agreements, as imported; all are held in memory.

    Yields:
        The ceasefires, in their order. One without an agreement among these is given as it is.
    """
    by_text = {text.id: dossier for dossier in agreements for text in dossier.texts}
    for ceasefire in ceasefires:
        found = [by_text[text] for text in _named_in(ceasefire) if text in by_text]
        whole = ceasefire
        for agreement in dict.fromkeys(dossier.id for dossier in found):
            whole = joined(whole, next(d for d in found if d.id == agreement))
        yield whole


def _named_in(ceasefire: Dossier) -> tuple[TextId, ...]:
    return tuple(
        text.id
        for text in ceasefire.texts
        if any(code.register is Register.PA_X for code in getattr(text, "external_ids", ()))
    )


def joined(dossier: Dossier, other: Dossier) -> Dossier:
    """Put what another dossier tells into a dossier.

    Records of the same id are taken for the same record: what both claim of it stands together,
    and what it plainly is, such as its title, is as the other dossier has it.

    Args:
        dossier: Whose id and title stay.
        other: What is put in.

    Returns:
        A dossier with the records of both.
    """
    records: dict[str, Any] = {}
    for names in RECORD_FIELDS.values():
        field_of = {record.id: name for name in names for record in getattr(other, name)}
        for name in names:
            ours = [r for r in getattr(dossier, name) if field_of.get(r.id, name) == name]
            records[name] = _together(ours, getattr(other, name))
    return evolve(dossier, cutoff=_later(dossier.cutoff, other.cutoff), **records)


def _together(ours: Iterable[Record], theirs: Iterable[Record]) -> tuple[Record, ...]:
    others: dict[str, Record] = {record.id: record for record in theirs}
    kept = [_merged(record, others.pop(record.id, None)) for record in ours]
    return (*kept, *others.values())


def _merged(ours: Record, theirs: Record | None) -> Record:
    if theirs is None:
        return ours
    if type(ours) is not type(theirs):
        return theirs
    merged: Record = _parts_merged(ours, theirs)
    return merged


def _parts_merged(ours: Any, theirs: Any) -> Any:  # noqa: ANN401 - a record, or the promise in one
    """Give their value with what ours claims besides."""
    changes: dict[str, Any] = {}
    for field in attrs.fields(theirs.__class__):
        mine, other = getattr(ours, field.name), getattr(theirs, field.name)
        if type(other) is Promise:
            changes[field.name] = _parts_merged(mine, other)
        elif type(other) is tuple and _adds_up(field.type):
            changes[field.name] = (*other, *(item for item in mine if item not in other))
    return evolve(theirs, **changes)


def _adds_up(hint: Any) -> bool:  # noqa: ANN401 - any hint
    """Say whether a field gathers what anybody may add to: claims, passages and outside codes."""
    item = get_args(hint)[0]
    return get_origin(item) is Claim or item in {Citation, ExternalId}


def _later(one: PartialDate, other: PartialDate) -> PartialDate:
    return max(one, other, key=lambda day: day.edtf)
