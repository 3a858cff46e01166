"""What a row of a coverage table says, and how it is looked up in a dossier.

A row maps one fact to the typed place where a dossier holds it, and to the value expected there.
"""

import re
from typing import Final

import attrs
from attrs import field, frozen

from ceasefire_model import (
    Claim,
    Dossier,
    Editor,
    Holder,
    Named,
    PartialDate,
    PartyId,
    Reading,
    SourceId,
)

_PATH: Final = re.compile(r"(?P<records>[a-z]+)\[(?P<id>[a-z0-9-]+)\](?P<fields>(\.[a-z_]+)+)")


@frozen(kw_only=True)
class Row:
    """One fact, where it lives, and what is expected there.

    Attributes:
        fact: Id of the fact, such as `F231`.
        path: The field: `deployments[mnfu-gb].size`, `deployments[mnfu-gb].promise.condition`.
        value: The value of a claim in that field, or the value of a plain field.
        by: Who states it; a text is the id of a party; `None` for a plain field.
        source: A source that the claim cites; `None` for a plain field or a derived claim.
        reading: How the passage was read there.
        denies: Whether the claim denies the value.
        since: The day of the alleged change; `None` where the row says nothing of it.
    """

    fact: str = field(kw_only=False)
    path: str = field(kw_only=False)
    value: object = field(kw_only=False)
    by: str | Holder | None = None
    source: SourceId | None = None
    reading: Reading | None = None
    denies: bool = False
    since: PartialDate | None = None

    @property
    def holder(self) -> Holder | None:
        """The holder that the claim must have."""
        return Named(PartyId(self.by)) if isinstance(self.by, str) else self.by


def found(row: Row, dossier: Dossier) -> object:
    """Give the content of the field that a row names."""
    match = _PATH.fullmatch(row.path)
    assert match is not None, f"{row.fact}: not a path: {row.path}"
    records = getattr(dossier, match["records"])
    matching = [record for record in records if record.id == match["id"]]
    assert matching, f"{row.fact}: no record {match['records']}[{match['id']}]"
    value = matching[0]
    for name in match["fields"].strip(".").split("."):
        value = getattr(value, name)
    return value


def holds(row: Row, dossier: Dossier) -> bool:
    """Say whether the dossier holds what the row expects, where it expects it."""
    content = found(row, dossier)
    if row.by is None:
        return content == row.value
    assert isinstance(content, tuple)
    return any(_fits(row, claim) for claim in content)


def _fits(row: Row, claim: Claim[object]) -> bool:
    if (claim.value, claim.by, claim.denies) != (row.value, row.holder, row.denies):
        return False
    if row.since is not None and claim.since != row.since:
        return False
    if row.source is None:
        return isinstance(claim.by, Editor) or claim.basis is not None
    return any(
        citation.source == row.source and citation.reading is row.reading
        for citation in claim.evidence
    )


def is_typed(value: object) -> bool:
    """Say whether an expected value is more than free text that happens to contain a fact."""
    if isinstance(value, tuple):
        return all(map(is_typed, value))
    return not isinstance(value, str) or " " not in value or attrs.has(type(value))
