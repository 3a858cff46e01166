"""What the same claim, or record, rests on: more, less, or other passages."""

from collections.abc import Iterable
from typing import Any, Final

from attrs import evolve

from ceasefire_model.comparison.changes import ChangeKind
from ceasefire_model.identifiers import SourceId
from ceasefire_model.provenance import Citation, Claim, Derived, Reading

_WEAKNESS: Final = {reading: rank for rank, reading in enumerate(Reading)}


def grounds(claim: Claim[Any]) -> frozenset[Citation | Derived]:
    """Give what a claim rests on: its passages, and its derivation as a whole."""
    return _all((claim.evidence, claim.basis))


def sourcing_of_claim(before: Claim[Any], after: Claim[Any]) -> ChangeKind:
    """Say how the grounds of one claim changed: its passages, and what it is derived from.

    Args:
        before: A claim.
        after: The same claim on other grounds.

    Returns:
        Better, worse or otherwise sourced; reworded where only quotations differ, or the words for
        the step by which it was derived.
    """
    return _sourcing((before.evidence, before.basis), (after.evidence, after.basis))


def sourcing(before: tuple[Citation, ...], after: tuple[Citation, ...]) -> ChangeKind:
    """Say how the passages that something rests on changed.

    Args:
        before: Passages.
        after: Others.

    Returns:
        Better, worse or otherwise sourced; reworded where only quotations differ.
    """
    return _sourcing((before, None), (after, None))


_Grounds = tuple[tuple[Citation, ...], Derived | None]


def _sourcing(before: _Grounds, after: _Grounds) -> ChangeKind:
    old, new = _all(before), _all(after)
    if old != new and old <= new:
        return ChangeKind.BETTER_SOURCED
    if old != new and new <= old:
        return ChangeKind.WORSE_SOURCED
    if _without_words(before) == _without_words(after):
        return ChangeKind.REWORDED
    if (before[1] is None) is not (after[1] is None):
        return ChangeKind.OTHERWISE_SOURCED  # read here, concluded there
    better, worse = _backed(before, after), _backed(after, before)
    if better is worse:
        return ChangeKind.OTHERWISE_SOURCED
    return ChangeKind.BETTER_SOURCED if better else ChangeKind.WORSE_SOURCED


def _all(grounds: _Grounds) -> frozenset[Citation | Derived]:
    """Give passages and derivation, which stands as a whole or not at all."""
    evidence, basis = grounds
    return frozenset(evidence) | frozenset(() if basis is None else (basis,))


def _without_words(grounds: _Grounds) -> tuple[tuple[Citation, ...], tuple[Citation, ...] | None]:
    evidence, basis = grounds
    inputs = None if basis is None else _unquoted(basis.inputs)
    return _unquoted(evidence), inputs


def _unquoted(passages: Iterable[Citation]) -> tuple[Citation, ...]:
    return tuple(evolve(passage, quote=None) for passage in passages)


def _backed(before: _Grounds, after: _Grounds) -> bool:
    """Say whether each passage of the one has a counterpart in the other that is as good."""
    by_source: dict[SourceId, list[Citation]] = {}
    for passage in _passages(after):
        by_source.setdefault(passage.source, []).append(passage)
    return all(
        any(_is_as_good(other, passage) for other in by_source.get(passage.source, ()))
        for passage in _passages(before)
    )


def _passages(grounds: _Grounds) -> tuple[Citation, ...]:
    evidence, basis = grounds
    return evidence if basis is None else (*evidence, *basis.inputs)


def _is_as_good(one: Citation, other: Citation) -> bool:
    """Say whether a passage was read as firmly as another of its source, and told as exactly."""
    return (
        one.via == other.via
        and _WEAKNESS[one.reading] <= _WEAKNESS[other.reading]
        and other.locator in {None, one.locator}
        and (other.quote is None or one.quote is not None)
    )
