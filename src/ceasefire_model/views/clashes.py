"""Disagreements, told: the claims that cannot all be right, side by side."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from attrs import evolve

from ceasefire_model.disagreements import ClashKind, Disagreement, disagreements
from ceasefire_model.dossier import Dossier, Record
from ceasefire_model.fields import ClaimField, claim_field
from ceasefire_model.views.attribution import Teller
from ceasefire_model.views.labels import label_of
from ceasefire_model.views.layout import Block, Entry, Heading
from ceasefire_model.views.naming import Names, listed

_WORDS: Final[dict[ClashKind, str]] = {
    ClashKind.DRAFT_AND_FINAL: "a draft and the text that came of it",
    ClashKind.ATTRIBUTION: "the same value ascribed to different speakers",
    ClashKind.TWO_REPORTS: "two reports of one statement",
    ClashKind.CHANGED_STATEMENT: "one speaker in different texts",
    ClashKind.ONE_SPEAKER: "one speaker, in one statement or in several",
}
"""How claims come to clash; rival accounts are told as such by their speakers."""


def clash_blocks(names: Names, found: Iterable[Disagreement] | None = None) -> Iterator[Block]:
    """Set side by side what the claims of one field cannot all be right about.

    Args:
        names: The names of the records of a dossier.
        found: Some of its disagreements; `None` for all.

    Yields:
        A heading for each record with such a field, and an entry for each with its clashing claims.
    """
    several = disagreements(names.dossier) if found is None else found
    for record, of_record in _by_record(several):
        teller = Teller(record, names)
        yield Heading(names.heading(record))
        for one in of_record:
            field = clashing(one)
            yield Entry(f"{label_of(field)}{_how(one)}", teller.items(field))


def disputed_records(dossier: Dossier) -> Iterator[tuple[Record, tuple[Disagreement, ...]]]:
    """Give the records on which claims disagree, each with its disagreements."""
    return _by_record(disagreements(dossier))


def _by_record(
    found: Iterable[Disagreement],
) -> Iterator[tuple[Record, tuple[Disagreement, ...]]]:
    for _, alike in groupby(found, key=lambda one: id(one.record)):
        of_record = tuple(alike)
        yield of_record[0].record, of_record


def clashing(disagreement: Disagreement) -> ClaimField:
    """Give a field with only those of its claims that clash."""
    field = claim_field(disagreement.record, disagreement.path)
    return evolve(field, claims=disagreement.claims)


def _how(disagreement: Disagreement) -> str:
    """Say how claims come to clash, where more is known of it than that speakers differ."""
    kinds = [_WORDS[kind] for kind in disagreement.kinds if kind in _WORDS]
    return f" ({listed(kinds)})" if kinds else ""
