"""The order of steps: which promise waits for which, and whether they wait in a circle.

A step hangs on another by its condition (*once the pull-out is complete*), by its deadline (*five
days after the pull-out*), or by being carried out alongside it. The graph is read from the records;
none is stored.
"""

from collections.abc import Iterator
from enum import Enum
from typing import TypeAlias, assert_never, final

from attrs import frozen

from ceasefire_model.absences import NotReported, Undecided, Unstated, Withheld
from ceasefire_model.conditions import Condition, Elapsed, Happened, Stands, atoms
from ceasefire_model.dossier import Dossier, PromiseRecord
from ceasefire_model.events import Event
from ceasefire_model.guarantees import Guarantee
from ceasefire_model.identifiers import EventId, PromiseId
from ceasefire_model.terms import Deadline, Due, OnDate, Recurring, Target, Window
from ceasefire_model.undertakings import Undertaking
from ceasefire_model.validation import check


class Tie(Enum):
    """How one promise hangs on another."""

    CONDITION = "condition"
    """It applies only once the other has a certain standing, or has begun to be kept."""
    DEADLINE = "deadline"
    """Its time is reckoned from the keeping of the other, or from the beginning of it."""
    ALONGSIDE = "alongside"
    """The two are carried out together, or stand and fall together."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Dependency:
    """That one promise waits for another, in the words of somebody.

    Attributes:
        promise: The promise that waits.
        on: The promise that it waits for.
        tie: How it hangs on it.
    """

    promise: PromiseId
    on: PromiseId
    tie: Tie

    def __attrs_post_init__(self) -> None:
        check(self)


def dependencies(dossier: Dossier) -> tuple[Dependency, ...]:
    """List which promise waits for which.

    Args:
        dossier: Any dossier. Rival claims each count.

    Returns:
        Each dependency once, in the order of the promises. A condition on an event counts where a
        promise is kept by the event, or begins to be.
    """
    kept = {event.id: _kept_by(event) for event in dossier.events}
    found = (
        Dependency(promise=record.id, on=on, tie=tie)
        for record in dossier.promises
        for on, tie in _ties(record, kept)
        if on != record.id
    )
    return tuple(dict.fromkeys(found))


_Kept: TypeAlias = dict[EventId, tuple[PromiseId, ...]]
"""Which promises are kept by an event, or begin to be."""


def _kept_by(event: Event) -> tuple[PromiseId, ...]:
    return tuple(promise for promise in (event.completes, event.begins) if promise is not None)


def _ties(record: PromiseRecord, kept: _Kept) -> Iterator[tuple[PromiseId, Tie]]:
    conditions = [*record.promise.condition, *record.promise.subject_to]
    if isinstance(record, Guarantee):
        conditions += record.against
    for claim in conditions:
        if not claim.denies and not isinstance(claim.value, _ABSENT):
            yield from ((on, Tie.CONDITION) for on in _waited_for(claim.value, kept))
    for due in record.promise.deadline:
        if not due.denies and not isinstance(due.value, _ABSENT):
            anchors = _anchors(due.value)
            yield from ((on, Tie.DEADLINE) for anchor in anchors for on in kept.get(anchor, ()))
    if isinstance(record, Undertaking):
        yield from ((other, Tie.ALONGSIDE) for other in record.alongside)


_ABSENT = (Withheld, Undecided, Unstated, NotReported)


def _waited_for(condition: Condition, kept: _Kept) -> Iterator[PromiseId]:
    for atom in atoms(condition):
        match atom:
            case Stands(promise=promise):
                yield promise
            case Happened(event=event) | Elapsed(since=event):
                yield from kept.get(event, ())
            case _:
                pass


def _anchors(due: Due) -> Iterator[EventId]:
    match due:
        case Deadline(anchor=anchor):
            yield anchor
        case Window(opens=first, closes=last) | Target(aim=first, latest=last):
            yield from _anchors(first)
            yield from _anchors(last)
        case Recurring(since=since):
            yield from () if since is None else (since,)
        case OnDate():
            return
        case _:
            assert_never(due)


def cycles(dossier: Dossier) -> tuple[tuple[PromiseId, ...], ...]:
    """Find promises that wait for each other in a circle, so that none can be the first.

    Args:
        dossier: Any dossier. What is carried out alongside something else does not wait for it,
            also where its condition or deadline names it: of two that stand and fall together,
            neither must be the first.

    Returns:
        Each set of promises that wait for each other, in the order of the dossier.
    """
    ties = dependencies(dossier)
    together = {frozenset((t.promise, t.on)) for t in ties if t.tie is Tie.ALONGSIDE}
    waits: dict[PromiseId, list[PromiseId]] = {record.id: [] for record in dossier.promises}
    for tie in ties:
        if frozenset((tie.promise, tie.on)) not in together:
            waits[tie.promise].append(tie.on)
    order = {promise: place for place, promise in enumerate(waits)}
    rings = (ring for ring in _components(waits) if len(ring) > 1)
    sets = [tuple(sorted(ring, key=order.__getitem__)) for ring in rings]
    return tuple(sorted(sets, key=lambda ring: order[ring[0]]))


def _components(waits: dict[PromiseId, list[PromiseId]]) -> Iterator[list[PromiseId]]:
    """Give the strongly connected components (Tarjan, without recursion, in linear time)."""
    number: dict[PromiseId, int] = {}
    low: dict[PromiseId, int] = {}
    stack: list[PromiseId] = []
    on_stack: set[PromiseId] = set()
    for root, first in waits.items():
        if root in number:
            continue
        number[root] = low[root] = len(number)
        stack.append(root)
        on_stack.add(root)
        work = [(root, iter(first))]
        while work:
            node, successors = work[-1]
            for successor in successors:
                if successor not in number and successor in waits:
                    number[successor] = low[successor] = len(number)
                    stack.append(successor)
                    on_stack.add(successor)
                    work.append((successor, iter(waits[successor])))
                    break
                if successor in on_stack:
                    low[node] = min(low[node], number[successor])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == number[node]:
                    yield _popped(stack, on_stack, node)


def _popped(stack: list[PromiseId], on_stack: set[PromiseId], last: PromiseId) -> list[PromiseId]:
    ring: list[PromiseId] = []
    while not ring or ring[-1] != last:
        ring.append(stack.pop())
        on_stack.discard(ring[-1])
    return ring
