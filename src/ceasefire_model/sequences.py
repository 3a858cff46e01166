"""The order of steps: which promise waits for which, and whether they wait in a circle.

A step hangs on another by its condition (*once the pull-out is complete*), by its deadline (*five
days after the pull-out*), or by being carried out alongside it. The graph is read from the records;
none is stored.
"""

from collections.abc import Iterator
from enum import Enum
from typing import assert_never, final

from attrs import frozen

from ceasefire_model.absences import NotReported, Undecided, Unstated, Withheld
from ceasefire_model.conditions import Condition, Elapsed, Happened, Stands, atoms
from ceasefire_model.dossier import Dossier, PromiseRecord
from ceasefire_model.guarantees import Guarantee
from ceasefire_model.identifiers import EventId, PromiseId
from ceasefire_model.terms import Deadline, Due, OnDate, Recurring, Target, Window
from ceasefire_model.undertakings import Undertaking
from ceasefire_model.validation import check


class Tie(Enum):
    """How one promise hangs on another."""

    CONDITION = "condition"
    """It applies only once the other has a certain standing."""
    DEADLINE = "deadline"
    """Its time is reckoned from the keeping of the other."""
    ALONGSIDE = "alongside"
    """The two are carried out together."""


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
        Each dependency once, in the order of the promises. A condition on an event counts where the
        event is the keeping of a promise.
    """
    keeping = {event.id: event.completes for event in dossier.events if event.completes}
    found = (
        Dependency(promise=record.id, on=on, tie=tie)
        for record in dossier.promises
        for on, tie in _ties(record, keeping)
        if on != record.id
    )
    return tuple(dict.fromkeys(found))


def _ties(
    record: PromiseRecord, keeping: dict[EventId, PromiseId]
) -> Iterator[tuple[PromiseId, Tie]]:
    conditions = [*record.promise.condition, *record.promise.subject_to]
    if isinstance(record, Guarantee):
        conditions += record.against
    for claim in conditions:
        if not claim.denies and not isinstance(claim.value, _ABSENT):
            yield from ((on, Tie.CONDITION) for on in _waited_for(claim.value, keeping))
    for due in record.promise.deadline:
        if not due.denies and not isinstance(due.value, _ABSENT):
            anchors = _anchors(due.value)
            yield from ((keeping[a], Tie.DEADLINE) for a in anchors if a in keeping)
    if isinstance(record, Undertaking):
        yield from ((other, Tie.ALONGSIDE) for other in record.alongside)


_ABSENT = (Withheld, Undecided, Unstated, NotReported)


def _waited_for(condition: Condition, keeping: dict[EventId, PromiseId]) -> Iterator[PromiseId]:
    for atom in atoms(condition):
        match atom:
            case Stands(promise=promise):
                yield promise
            case Happened(event=event) | Elapsed(since=event) if event in keeping:
                yield keeping[event]
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
        dossier: Any dossier. What is done alongside something else does not wait for it.

    Returns:
        Each set of promises that wait for each other, in the order of the dossier.
    """
    waits: dict[PromiseId, list[PromiseId]] = {record.id: [] for record in dossier.promises}
    for dependency in dependencies(dossier):
        if dependency.tie is not Tie.ALONGSIDE:
            waits[dependency.promise].append(dependency.on)
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
