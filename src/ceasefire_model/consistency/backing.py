"""Who stands behind a text."""

from collections.abc import Iterator
from typing import Final, assert_never

from ceasefire_model.declarations import (
    Agreement,
    Declaration,
    Resolution,
    Signature,
    Stance,
    StanceKind,
    Statement,
    Text,
)
from ceasefire_model.identifiers import PartyId
from ceasefire_model.provenance import Claim

_AGAINST: Final = frozenset({StanceKind.DECLINED, StanceKind.REJECTED})
"""Stances of those who would have nothing to do with a text."""


def backers(text: Text) -> frozenset[PartyId]:
    """Give everybody who is said to stand behind a text.

    Args:
        text: Any text.

    Returns:
        Those who made or signed it, and all who have a stance to it, save those who would have
        nothing to do with it; those for whom and through whom that was done among them.
    """
    match text:
        case Statement(by=by):
            return frozenset(by)
        case Resolution(by=by, stances=stances):
            return frozenset({*by, *_of_stances(stances)})
        case Declaration(stances=stances, signatures=signatures):
            return frozenset({*_of_stances(stances), *_of_signatures(signatures)})
        case Agreement(stances=stances, signatures=signatures):
            return frozenset({*_of_stances(stances), *_of_signatures(signatures)})
        case _:
            assert_never(text)


def _of_stances(claims: tuple[Claim[Stance], ...]) -> Iterator[PartyId]:
    for claim in claims:
        if not claim.denies and claim.value.kind not in _AGAINST:
            yield claim.value.party
            if claim.value.through is not None:
                yield claim.value.through


def _of_signatures(claims: tuple[Claim[Signature], ...]) -> Iterator[PartyId]:
    for claim in claims:
        signature = claim.value
        for party in (signature.by, signature.on_behalf_of, signature.office):
            if isinstance(party, str) and not claim.denies:
                yield PartyId(party)
