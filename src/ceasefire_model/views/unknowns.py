"""What is not known, told by the reason for which it is not."""

from collections.abc import Iterator
from typing import Any, Final

from attrs import evolve

from ceasefire_model.dossier import Dossier
from ceasefire_model.fields import ClaimField, claim_field
from ceasefire_model.provenance import Claim
from ceasefire_model.unknowns import UnknownKind, unknowns
from ceasefire_model.views.attribution import Teller
from ceasefire_model.views.labels import label_of
from ceasefire_model.views.layout import Block, Entry, Heading
from ceasefire_model.views.naming import Names

REASONS: Final[dict[UnknownKind, str]] = {
    UnknownKind.WITHHELD: "Withheld: those who know it keep it back",
    UnknownKind.UNDECIDED: "Undecided: those who would decide have not done so",
    UnknownKind.VAGUE: "Vague: what is said gives no bound",
    UnknownKind.UNSTATED: "Not stated: the text says nothing about it",
    UnknownKind.NOT_REPORTED: "Not reported: nothing that was read says it",
    UnknownKind.SILENCE: "Said by nobody",
}
"""Each reason for which something is not known, with the heading under which it is told."""

_LEFT_OUT: Final = (UnknownKind.VAGUE, UnknownKind.SILENCE)
"""What a brief does not list: what is vague is told there with the other values, and of what nobody
says anything there is nothing to tell."""


def unknown_blocks(names: Names) -> Iterator[Block]:
    """List every claim that there is no value, under the reason that it gives.

    Args:
        names: The names of the records of a dossier.

    Yields:
        A heading for each reason that is given, and an entry for each field.
    """
    for reason, fields in unknown_fields(names.dossier).items():
        if fields:
            yield Heading(REASONS[reason])
        for field in fields:
            label = label_of(field)[0].lower() + label_of(field)[1:]
            found = Teller(field.record, names).items(field)
            yield Entry(f"{names.heading(field.record)}, {label}", found)


def unknown_fields(dossier: Dossier) -> dict[UnknownKind, list[ClaimField]]:
    """Give for each reason the fields with a claim that there is no value, with only such claims.

    Args:
        dossier: Any dossier.

    Returns:
        The fields, in the order of the document.
    """
    claims: dict[UnknownKind, dict[tuple[int, str], list[Claim[Any]]]] = {}
    fields: dict[tuple[int, str], ClaimField] = {}
    for unknown in unknowns(dossier):
        if unknown.claim is not None:
            (path,) = unknown.paths
            place = id(unknown.record), path
            fields[place] = claim_field(unknown.record, path)
            claims.setdefault(unknown.kind, {}).setdefault(place, []).append(unknown.claim)
    return {
        kind: [
            evolve(fields[place], claims=tuple(found))
            for place, found in claims.get(kind, {}).items()
        ]
        for kind in REASONS
        if kind not in _LEFT_OUT
    }
