"""The order of steps: which promise waits for which, and whether they wait in a circle.

A step hangs on another by its condition (*once the pull-out is complete*), by its deadline (*five
days after the pull-out*), or by being carried out alongside it. The graph is read from the records;
none is stored.
"""

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import TypeAlias, final

from attrs import frozen

from ceasefire_model.absences import Absence, NotReported, Undecided, Unstated, Withheld
from ceasefire_model.circles import circles
from ceasefire_model.conditions import Condition, Elapsed, Happened, Standing, Stands, atoms
from ceasefire_model.dossier import Dossier, PromiseRecord
from ceasefire_model.guarantees import Guarantee
from ceasefire_model.identifiers import EventId, PromiseId
from ceasefire_model.provenance import Claim
from ceasefire_model.terms import Deadline, OnDate, Recurring, Window
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
    keeping = _keeping(dossier)
    found = (
        Dependency(promise=record.id, on=on, tie=tie)
        for record in dossier.promises
        for on, tie in _ties(record, keeping)
        if on != record.id
    )
    return tuple(dict.fromkeys(found))


_Step: TypeAlias = tuple[PromiseId, Standing]
"""A promise, and the standing that something else waits for it to have."""


def _keeping(dossier: Dossier) -> dict[EventId, PromiseId]:
    return {event.id: event.completes for event in dossier.events if event.completes}


def _ties(
    record: PromiseRecord, keeping: dict[EventId, PromiseId]
) -> Iterator[tuple[PromiseId, Tie]]:
    conditions = (*record.promise.condition, *_besides(record))
    yield from ((on, Tie.CONDITION) for on, _ in _waited_for(conditions, keeping))
    yield from ((on, Tie.DEADLINE) for on, _ in _reckoned_from(record, keeping))
    if isinstance(record, Undertaking):
        yield from ((other, Tie.ALONGSIDE) for other in record.alongside)


_Conditions: TypeAlias = Iterable[Claim[Condition | Absence]]


def _besides(record: PromiseRecord) -> _Conditions:
    """Give what must be so, besides its condition, before a promise calls for action."""
    trigger = record.against if isinstance(record, Guarantee) else ()
    return (*record.promise.subject_to, *trigger)


_ABSENT = (Withheld, Undecided, Unstated, NotReported)


def _waited_for(claims: _Conditions, keeping: dict[EventId, PromiseId]) -> Iterator[_Step]:
    for claim in claims:
        if claim.denies or isinstance(claim.value, _ABSENT):
            continue
        for atom in atoms(claim.value):
            match atom:
                case Stands(promise=promise, standing=standing):
                    yield promise, standing
                case Happened(event=event) | Elapsed(since=event) if event in keeping:
                    yield keeping[event], Standing.KEPT
                case _:
                    pass


def _reckoned_from(record: PromiseRecord, keeping: dict[EventId, PromiseId]) -> Iterator[_Step]:
    for due in record.promise.deadline:
        if not due.denies and not isinstance(due.value, _ABSENT):
            anchors = _anchors(due.value)
            yield from ((keeping[a], Standing.KEPT) for a in anchors if a in keeping)


def _anchors(due: Deadline | OnDate | Window | Recurring) -> Iterator[EventId]:
    match due:
        case Deadline(anchor=anchor):
            yield anchor
        case Window(opens=opens, closes=closes):
            yield from _anchors(opens)
            yield from _anchors(closes)
        case Recurring(since=since) if since is not None:
            yield since
        case _:
            pass


def cycles(dossier: Dossier) -> tuple[tuple[PromiseId, ...], ...]:
    """Find promises that wait for each other in a circle, so that none can be the first.

    What waits for a promise to be active waits for its condition alone, not for what that promise
    is subject to besides, nor for its keeping: a vote that is held once a deployment is active, and
    without which it does not go ahead, makes no circle.

    Args:
        dossier: Any dossier. What is done alongside something else does not wait for it.

    Returns:
        Each set of promises that wait for each other, in the order of the dossier.
    """
    keeping = _keeping(dossier)
    waits: dict[_Step, list[_Step]] = {}
    for record in dossier.promises:
        active, due = (record.id, Standing.ACTIVE), (record.id, Standing.DUE)
        waits[active] = [*_waited_for(record.promise.condition, keeping)]
        waits[due] = [active, *_waited_for(_besides(record), keeping)]
        waits[record.id, Standing.KEPT] = [due, *_reckoned_from(record, keeping)]
        waits[record.id, Standing.ENDED] = [active]
    rings = (tuple(dict.fromkeys(promise for promise, _ in ring)) for ring in circles(waits))
    return tuple(dict.fromkeys(ring for ring in rings if len(ring) > 1))
