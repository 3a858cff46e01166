"""The order of steps: which promise waits for which, and whether they wait in a circle.

A step hangs on another by its condition (*once the pull-out is complete*), by its deadline (*five
days after the pull-out*), or by being carried out alongside it. The graph is read from the records;
none is stored.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from functools import partial
from typing import TypeAlias, assert_never, final

from attrs import frozen

from ceasefire_model.absences import ABSENCES, Absence
from ceasefire_model.circles import circles
from ceasefire_model.conditions import Condition, Elapsed, Happened, Standing, Stands, atoms
from ceasefire_model.dossier import Dossier, PromiseRecord
from ceasefire_model.events import Event
from ceasefire_model.guarantees import Guarantee
from ceasefire_model.identifiers import EventId, PromiseId
from ceasefire_model.provenance import Claim
from ceasefire_model.terms import Deadline, Due, OnDate, Recurring, Target, Window, awaited
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
    steps = _steps(dossier)
    found = (
        Dependency(promise=record.id, on=on, tie=tie)
        for record in dossier.promises
        for on, tie in _ties(record, steps)
        if on != record.id
    )
    return tuple(dict.fromkeys(found))


_Step: TypeAlias = tuple[PromiseId, Standing]
"""A promise, and the standing that something else waits for it to have."""

_Steps: TypeAlias = Mapping[EventId, tuple[_Step, ...]]
"""What an event shows: that a promise is kept, or begins to be."""


def _steps(dossier: Dossier) -> _Steps:
    return {event.id: tuple(_shown_by(event)) for event in dossier.events}


def _shown_by(event: Event) -> Iterator[_Step]:
    if event.completes is not None:
        yield event.completes, Standing.KEPT
    yield from ((promise, Standing.DUE) for promise in event.begins)


def _ties(record: PromiseRecord, steps: _Steps) -> Iterator[tuple[PromiseId, Tie]]:
    conditions = (*record.promise.condition, *_besides(record))
    yield from ((on, Tie.CONDITION) for on, _ in _waited_for(conditions, steps))
    yield from ((on, Tie.DEADLINE) for on, _ in _reckoned_from(record, steps, _anchors))
    if isinstance(record, Undertaking):
        yield from ((other, Tie.ALONGSIDE) for other in record.alongside)


_Conditions: TypeAlias = Iterable[Claim[Condition | Absence]]


def _besides(record: PromiseRecord) -> _Conditions:
    """Give what must be so, besides its condition, before a promise calls for action."""
    trigger = record.against if isinstance(record, Guarantee) else ()
    return (*record.promise.subject_to, *trigger)


def _waited_for(claims: _Conditions, steps: _Steps) -> Iterator[_Step]:
    for claim in claims:
        if claim.denies or isinstance(claim.value, ABSENCES):
            continue
        for atom in atoms(claim.value):
            match atom:
                case Stands(promise=promise, standing=standing):
                    yield promise, standing
                case Happened(event=event) | Elapsed(since=event):
                    yield from steps.get(event, ())
                case _:
                    pass


def _reckoned_from(
    record: PromiseRecord, steps: _Steps, events: Callable[[Due], Iterable[EventId]]
) -> Iterator[_Step]:
    for due in record.promise.deadline:
        if not due.denies and not isinstance(due.value, ABSENCES):
            for anchor in events(due.value):
                yield from steps.get(anchor, ())


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

    What waits for a promise to be active waits for its condition alone, not for what that promise
    is subject to besides, nor for its keeping: a vote that is held once a deployment is active, and
    without which it does not go ahead, makes no circle.

    Args:
        dossier: Any dossier. What is due before an event does not wait for it. Nor does what is
            carried out alongside something else wait for that, also where its condition or deadline
            names it: of two that stand and fall together, neither must be the first.

    Returns:
        Each set of promises that wait for each other, in the order of the dossier.
    """
    steps = _steps(dossier)
    together = _together(dossier)
    waits: dict[_Step, list[_Step]] = {}
    for record in dossier.promises:
        active, due = (record.id, Standing.ACTIVE), (record.id, Standing.DUE)
        apart = partial(_apart, record.id, together)
        waits[active] = [*filter(apart, _waited_for(record.promise.condition, steps))]
        waits[due] = [active, *filter(apart, _waited_for(_besides(record), steps))]
        waits[record.id, Standing.KEPT] = [
            due,
            *filter(apart, _reckoned_from(record, steps, awaited)),
        ]
        waits[record.id, Standing.ENDED] = [active]
    rings = (tuple(dict.fromkeys(promise for promise, _ in ring)) for ring in circles(waits))
    return tuple(dict.fromkeys(ring for ring in rings if len(ring) > 1))


def _together(dossier: Dossier) -> frozenset[frozenset[PromiseId]]:
    """Give each two promises of which one is carried out alongside the other."""
    return frozenset(
        frozenset((record.id, other))
        for record in dossier.undertakings
        for other in record.alongside
    )


def _apart(promise: PromiseId, together: frozenset[frozenset[PromiseId]], step: _Step) -> bool:
    return frozenset((promise, step[0])) not in together
