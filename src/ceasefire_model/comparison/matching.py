"""Which claim became which, found by keys from the strictest to the loosest, and how."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import partial
from operator import itemgetter
from typing import Any, Final, TypeAlias

from ceasefire_model.comparison.changes import ChangeKind
from ceasefire_model.comparison.directions import direction
from ceasefire_model.comparison.nesting import Lies
from ceasefire_model.comparison.sourcing import grounds, sourcing_of_claim
from ceasefire_model.declarations import (
    Definition,
    Language,
    Provision,
    Publication,
    Signature,
    Stance,
    TextLink,
    Undefined,
    Votes,
)
from ceasefire_model.deployments import Lead
from ceasefire_model.events import Participation
from ceasefire_model.guarantees import Component, Measure, Step
from ceasefire_model.identifiers import Name, TextId
from ceasefire_model.performance import Application, Compliance
from ceasefire_model.places import Width
from ceasefire_model.provenance import Claim
from ceasefire_model.quantities import Figure, Quantity, Rate, Ratio, Share
from ceasefire_model.times import PartialDate
from ceasefire_model.undertakings import Tally

Key: TypeAlias = Callable[[Claim[Any]], Hashable]
"""What two claims must have in common to be taken for one."""

Pair: TypeAlias = tuple[Claim[Any] | None, Claim[Any] | None]
"""A claim before and after; `None` where it has no counterpart."""

_Claims: TypeAlias = tuple[Claim[Any], ...]
_Step: TypeAlias = Callable[[_Claims, _Claims], Iterator[tuple[Claim[Any], Claim[Any]]]]

_SUBJECTS: Final[dict[type, tuple[str, ...]]] = {
    Application: ("by", "within"),
    Compliance: ("by",),
    Component: ("promise",),
    Definition: ("word",),
    Language: ("tag",),
    Lead: ("party", "of"),
    Measure: ("kind",),
    Name: ("language",),
    Participation: ("party", "on_behalf_of"),
    Provision: ("promise",),
    Publication: ("by",),
    Signature: ("by", "on_behalf_of"),
    Stance: ("party", "through"),
    Step: ("order", "by"),
    Tally: ("category", "state"),
    TextLink: ("to",),
    Undefined: ("word",),
    Votes: ("ballot",),
    Width: ("measured", "side", "line", "equipment"),
}
"""Which parts of a value say what it speaks of; the others are what it says of that."""


def subject(value: Any) -> Hashable:  # noqa: ANN401 - any value of the model
    """Give what a value speaks of: of a stance the party, of a figure its sense and unit.

    Args:
        value: What is stated.

    Returns:
        Something to compare by; the value itself where all of it is one thing.
    """
    if isinstance(value, Figure):
        return (value.basis, value.period, *_counted(value.amount))
    names = _SUBJECTS.get(value.__class__)
    return value if names is None else tuple(getattr(value, name) for name in names)


def _counted(amount: Quantity | Rate | Ratio | Share) -> tuple[Hashable, ...]:
    match amount:
        case Rate(quantity=quantity):
            return (quantity.unit,)
        case Share(portion=portion, of=whole, after=after):
            return (portion.unit, whole, after)
        case _:
            return (amount.unit,)


def same(claim: Claim[Any]) -> Hashable:
    """Give what makes a claim the claim that it is: all but what it rests on."""
    return (claim.value, claim.denies, claim.by, claim.said_in, claim.since)


def keys(*, each: bool, by_text: bool = True) -> tuple[Key, ...]:
    """Give the keys by which claims of one field are matched, the strictest first.

    Args:
        each: Whether the field holds many values that may be true at once. What one speaker says
            of another thing is then another statement, and not a changed one.
        by_text: Whether it counts in which text a claim is said; not where two texts are compared.

    Returns:
        The same claim; what the same holder says of the same thing in the same text, from the same
        day on; a denial of what that holder affirms there, or the reverse; where the field has one
        value, whatever that holder says there; and last the same value, preferably with the same
        holder or text.
    """

    def text(claim: Claim[Any]) -> TextId | None:
        return claim.said_in if by_text else None

    one_statement: tuple[Key, ...] = (
        lambda c: (c.by, text(c), c.since, c.denies),
        lambda c: (c.by, text(c), c.since),
    )
    return (
        lambda c: (c.value, c.denies, c.by, text(c), c.since),
        lambda c: (subject(c.value), c.denies, c.by, text(c), c.since),
        lambda c: (c.value, c.by, text(c), c.since),
        *(() if each else one_statement),
        lambda c: (c.value, c.denies, c.by, text(c)),
        lambda c: (c.value, c.denies, c.by),
        lambda c: (c.value, c.denies, text(c)),
        lambda c: (c.value, c.denies),
    )


def pairs(
    before: Iterable[Claim[Any]], after: Iterable[Claim[Any]], by: Iterable[Key]
) -> Iterator[Pair]:
    """Match claims one to one, key after key, in their order.

    Of claims that are alike in all but what they rest on, first those are matched of which one
    rests on all that the other does, so that a claim which lost a passage is not taken for another.

    Args:
        before: Claims, each once.
        after: Others, each once.
        by: The keys, the strictest first.

    Yields:
        The pairs of each key, then those that are left without a counterpart.
    """
    left, right = tuple(before), tuple(after)
    steps: list[_Step] = [_nested, *(partial(_matched, key=key) for key in by)]
    for step in steps:
        found = dict(step(left, right))
        yield from found.items()
        taken = set(found.values())
        left = tuple(claim for claim in left if claim not in found)
        right = tuple(claim for claim in right if claim not in taken)
    yield from ((claim, None) for claim in left)
    yield from ((None, claim) for claim in right)


def _nested(before: _Claims, after: _Claims) -> Iterator[tuple[Claim[Any], Claim[Any]]]:
    """Match claims alike but for their grounds, where the grounds of one hold those of the other.

    The nearest in order go first. Two pairs that are equally near have no claim in common, so that
    the outcome is the same from both ends.
    """
    waiting: dict[Hashable, list[tuple[int, Claim[Any], frozenset[Any]]]] = {}
    for place, claim in enumerate(after):
        waiting.setdefault(same(claim), []).append((place, claim, grounds(claim)))
    candidates: list[tuple[int, Claim[Any], Claim[Any]]] = []
    for place, claim in enumerate(before):
        own = grounds(claim)
        candidates += (
            (place + other_place, claim, other)
            for other_place, other, others in waiting.get(same(claim), ())
            if own <= others or others <= own
        )
    taken_before: set[Claim[Any]] = set()
    taken_after: set[Claim[Any]] = set()
    for _, claim, other in sorted(candidates, key=itemgetter(0)):
        if claim not in taken_before and other not in taken_after:
            taken_before.add(claim)
            taken_after.add(other)
            yield claim, other


def _matched(before: _Claims, after: _Claims, key: Key) -> Iterator[tuple[Claim[Any], Claim[Any]]]:
    """Match claims with one key in common: the first with the first, the second with the second."""
    if not (before and after):
        return
    waiting: dict[Hashable, list[Claim[Any]]] = {}
    for claim in reversed(after):
        waiting.setdefault(key(claim), []).append(claim)
    for claim in before:
        alike = waiting.get(key(claim))
        if alike:
            yield claim, alike.pop()


def how(before: Claim[Any] | None, after: Claim[Any] | None, hint: Any, lies: Lies) -> ChangeKind:  # noqa: ANN401 - any hint
    """Say how a claim became its counterpart, by the first of these that changed.

    What is stated; by whom and in which text; from which day on; on what grounds.

    Args:
        before: The claim as it was; `None` where there was none.
        after: The claim as it is, another one; `None` where there is none.
        hint: What the field of both can hold.
        lies: Which place lies in which.

    Returns:
        How it changed.
    """
    if before is None or after is None:
        return ChangeKind.ADDED if before is None else ChangeKind.WITHDRAWN
    if before.value != after.value:
        # To deny less is not to affirm more, so that denials stand in no order.
        ordered = not (before.denies or after.denies)
        return direction(before.value, after.value, hint, lies) if ordered else ChangeKind.REPLACED
    if before.denies is not after.denies:
        return ChangeKind.DENIED if after.denies else ChangeKind.AFFIRMED
    if (before.by, before.said_in) != (after.by, after.said_in):
        return ChangeKind.RE_ATTRIBUTED
    if before.since != after.since:
        return direction(before.since, after.since, PartialDate, lies)
    return sourcing_of_claim(before, after)
