"""What is not known, by the reason for which it is not."""

from collections.abc import Iterator
from typing import Any, Final

from attrs import evolve

from ceasefire_model.absences import Absence, NotReported, Undecided, Unstated, Withheld
from ceasefire_model.declarations import Provision, Signature, Stance
from ceasefire_model.deployments import Lead
from ceasefire_model.fields import ClaimField, all_records, claim_fields
from ceasefire_model.places import Above, Behind
from ceasefire_model.provenance import Claim
from ceasefire_model.undertakings import Tally
from ceasefire_model.views.attribution import Teller
from ceasefire_model.views.labels import label_of
from ceasefire_model.views.layout import Block, Entry, Heading
from ceasefire_model.views.naming import Names

REASONS: Final[dict[type[Absence], str]] = {
    Withheld: "Withheld: those who know it keep it back",
    Undecided: "Undecided: those who would decide have not done so",
    Unstated: "Not stated: the text was read and says nothing about it",
    NotReported: "Not reported: nothing that was read says it",
}
"""Each reason why there is no value, with the heading under which it is told."""


def unknown_blocks(names: Names) -> Iterator[Block]:
    """List every claim that there is no value, under the reason that it gives.

    Args:
        names: The names of the records of a dossier.

    Yields:
        A heading for each reason that is given, and an entry for each field.
    """
    fields = tuple(field for record in all_records(names.dossier) for field in claim_fields(record))
    for reason, heading in REASONS.items():
        entries: list[Block] = []
        for field in fields:
            claims = missing(field, reason)
            if claims:
                label = label_of(field)[0].lower() + label_of(field)[1:]
                found = Teller(field.record, names).items(evolve(field, claims=claims))
                entries.append(Entry(f"{names.heading(field.record)}, {label}", found))
        if entries:
            yield Heading(heading)
            yield from entries


def missing(field: ClaimField, reason: type[Absence]) -> tuple[Claim[Any], ...]:
    """Give the claims of a field that there is no value, for one reason."""
    return tuple(
        claim
        for claim in field.claims
        if not claim.denies and any(isinstance(part, reason) for part in _parts(claim.value))
    )


def _parts(value: Any) -> tuple[object, ...]:  # noqa: ANN401 - any value that a claim can state
    """Give what stands where a value could: the value itself, or the parts that can be missing."""
    match value:
        case Stance(kind=part) | Lead(party=part) | Provision(unsure=part):
            return (part,)
        case Behind(distance=part) | Above(height=part):
            return (part,)
        case Signature(on_behalf_of=party, capacity=capacity):
            return (party, capacity)
        case Tally(count=count, state=state):
            return (count, state)
        case _:
            return (value,)
