"""Rules on promises: whether they can fall due, what they are exceptions to and parts of."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import Final, assert_never

from ceasefire_model.absences import ABSENCES, Absence
from ceasefire_model.conditions import (
    AllOf,
    AnyOf,
    Atom,
    Condition,
    Elapsed,
    Given,
    Happened,
    InForce,
    Judged,
    Not,
    Obtains,
    Standing,
    Stands,
)
from ceasefire_model.consistency.checks import Check, Found
from ceasefire_model.consistency.findings import Rule, Severity
from ceasefire_model.consistency.index import Index
from ceasefire_model.consistency.links import Link, around, circular
from ceasefire_model.consistency.logic import clashes, needs
from ceasefire_model.dossier import PromiseRecord
from ceasefire_model.guarantees import Component, Guarantee
from ceasefire_model.identifiers import EventId, PromiseId
from ceasefire_model.promises import Deontic
from ceasefire_model.provenance import Claim
from ceasefire_model.sequences import cycles
from ceasefire_model.terms import Deadline, Recurring, Target, Until, Window, awaited
from ceasefire_model.undertakings import Action, Limit, LimitForm, Undertaking

_STEPS: Final = Rule(
    code="CM301",
    name="circle-of-steps",
    severity=Severity.WARNING,
    summary="Promises wait for each other in a circle, so that none can be the first.",
    why=(
        "Each side has promised to move once the other has. Read to the letter nothing ever falls "
        "due, and that is either what the dispute is about or a condition recorded the wrong way."
    ),
    example=(
        "The pull-out is due once the election has been held; the election is to be held once the "
        "pull-out is complete."
    ),
    remedy=(
        "Turn round the condition or deadline that runs the wrong way; record steps that are taken "
        "together as `alongside`."
    ),
    leave="Where the text is read so: the circle is then what the parties argue about.",
)


def _steps(index: Index) -> Iterator[Found]:
    for ring in cycles(index.dossier):
        first, *others = (index.known_at[PromiseId, promise].path for promise in ring)
        listed = ", ".join(map(repr, ring))
        message = f"expected a step that comes first, got {listed}, each of which waits for another"
        yield Found(first, ring, message, tuple(others))


_ITSELF: Final = Rule(
    code="CM302",
    name="waits-for-itself",
    severity=Severity.ERROR,
    summary="A promise waits for its own keeping.",
    why="It can never fall due: what would have to come first is the promise itself.",
    example=(
        "Prisoners are to be freed within five days after `release-complete`, which is the event "
        "that completes this same promise."
    ),
    remedy=(
        "Name the event or promise that comes before it; for a condition on the consent to this "
        "promise, leave `about` out."
    ),
    leave="Never.",
)


def _itself(index: Index) -> Iterator[Found]:
    keeping = {event.id: event.completes for event in index.dossier.events if event.completes}
    for field, path, claim in index.claims_of(PromiseRecord, *_WAITING):
        if not claim.denies and field.record.id in _waited_for(claim.value, keeping):
            message = f"expected what comes before {field.record.id!r}, got its own keeping"
            yield Found(f"{path}.value", (field.record.id,), message)


_WAITING: Final = ("promise.condition", "promise.subject_to", "promise.deadline")
"""Fields that say what a promise waits for."""


def _waited_for(value: object, keeping: dict[EventId, PromiseId]) -> set[PromiseId]:
    """Give the promises that must be kept first."""
    match value:
        case Window(opens=first, closes=last) | Target(aim=first, latest=last):
            return _waited_for(first, keeping) | _waited_for(last, keeping)
        case Deadline() | Recurring():
            return {keeping[event] for event in awaited(value) if event in keeping}
        case _ if isinstance(value, Condition):
            atoms = [atom for atom, so in needs(value) if so]
            kept = {a.promise for a in atoms if isinstance(a, Stands) and a.standing in _BY_KEEPING}
            done = {a.event for a in atoms if isinstance(a, Happened)}
            past = {a.since for a in atoms if isinstance(a, Elapsed)}
            return kept | {keeping[event] for event in done | past if event in keeping}
        case _:
            return set()


_BY_KEEPING: Final = (Standing.KEPT, Standing.DUE)
"""Standings that a promise has only once it is active."""


_NEVER_MET: Final = Rule(
    code="CM303",
    name="condition-never-met",
    severity=Severity.ERROR,
    summary="A condition needs something to be so and not to be so.",
    why=(
        "What hangs on it never applies, whatever happens, and nobody promises that on purpose. In "
        "a guarantee it is easily missed, for what activates it and what triggers it stand apart."
    ),
    example=(
        "A guarantee is active while there has been no attack, and is triggered by that attack: "
        "the moment it is called for, it is gone."
    ),
    remedy=(
        "Remove the part that is too much; for *once a ceasefire is in force* use `Happened`, "
        "which stays so, and not a state of things that the attack ends."
    ),
    leave="Never: if a text really says so, each part is a claim of its own.",
)


def _never_met(index: Index) -> Iterator[Found]:
    for field, path, claim in index.claims:
        condition = claim.value.condition if isinstance(claim.value, Until) else claim.value
        if not claim.denies and isinstance(condition, AllOf | AnyOf | Not):
            clashing = clashes(needs(condition))
            if clashing:
                yield _clash(f"{path}.value", field.record.id, clashing)
    for guarantee in index.dossier.guarantees:
        active = _conditions(guarantee.promise.condition)
        trigger = _conditions(guarantee.against)
        both = [clashes(needs(one), needs(other)) for one, other in product(active, trigger)]
        if both and all(both):
            path = index.known_at[PromiseId, guarantee.id].path
            if not any(clashes(needs(one)) for one in (*active, *trigger)):
                yield _clash(f"{path}.against", guarantee.id, both[0], f"{path}.promise.condition")


def _conditions(claims: Iterable[Claim[Condition | Absence]]) -> list[Condition]:
    return [c.value for c in claims if not c.denies and not isinstance(c.value, ABSENCES)]


def _clash(path: str, record: str, atoms: Sequence[Atom], *related: str) -> Found:
    """Tell of a condition that needs an atom both ways."""
    listed = " and ".join(map(_told, atoms))
    message = f"expected a condition that can be met, got one that needs {listed} and its opposite"
    return Found(path, (record,), message, related)


def _told(atom: Atom) -> str:
    """Name an atom by what it is about."""
    match atom:
        case Happened(event=name):
            return f"event {name!r}"
        case Obtains(situation=name) | Judged(test=name):
            return f"situation {name!r}"
        case InForce(text=name):
            return f"text {name!r}"
        case Given(act=act, by=name):
            return f"{act.value} of {name!r}"
        case Elapsed(since=name):
            return f"time since {name!r}"
        case Stands(promise=name, standing=standing):
            return f"promise {name!r} {standing.value}"
        case _:
            assert_never(atom)


_EXCEPTIONS: Final = Rule(
    code="CM304",
    name="circle-of-exceptions",
    severity=Severity.ERROR,
    summary="A promise is an exception to itself, directly or by way of others.",
    why=(
        "An exception holds where its rule would otherwise hold. If the rule is an exception to "
        "the exception, neither can be said to hold anywhere."
    ),
    example="`police-patrols` is an exception to `no-forces`, and `no-forces` to `police-patrols`.",
    remedy="Let the narrower promise be the exception to the wider, and not the other way round.",
    leave="Never.",
)


def _exceptions(index: Index) -> Iterator[Found]:
    links = [Link(path, record.id, rule) for path, record, rule in _excepted(index)]
    for ring in circular(links):
        ids, back = around(ring)
        message = f"expected a rule that is no exception to {ids[0]!r}, got {back}"
        yield Found(ring[0].path, ids, message, tuple(link.path for link in ring[1:]))


def _excepted(index: Index) -> Iterator[tuple[str, PromiseRecord, PromiseId]]:
    """Give each exception with its place and the promise from whose rule it is one."""
    for record in index.dossier.promises:
        if isinstance(record, Undertaking | Limit):
            path = f"{index.known_at[PromiseId, record.id].path}.exception_to"
            for place, rule in enumerate(record.exception_to):
                yield f"{path}[{place}]", record, rule


_BAN_FROM_BAN: Final = Rule(
    code="CM305",
    name="ban-as-exception-to-a-ban",
    severity=Severity.WARNING,
    summary="An exception to a ban is itself a ban.",
    why=(
        "What is excepted from a ban is allowed. An exception that bars more tells the reader that "
        "something may be done, and does not say what."
    ),
    example=(
        "No forces in the zone is a `ban`; no heavy weapons there is another `ban`, recorded as an "
        "exception to the first."
    ),
    remedy=(
        "Record what is allowed, as a permission or a maximum; if it is a further ban, make it a "
        "part of the first or let it stand by itself."
    ),
    leave="Where the text calls it an exception, and what it allows cannot be told.",
)


def _ban_from_ban(index: Index) -> Iterator[Found]:
    for path, record, rule in _excepted(index):
        other = index.promises.get(rule)
        if other is not None and other is not record and _bars(record) and _bars(other):
            message = f"expected what is allowed in spite of {rule!r}, got another ban"
            related = (index.known_at[PromiseId, rule].path,)
            yield Found(path, (record.id, rule), message, related)


def _bars(record: PromiseRecord) -> bool:
    """Say whether a promise only rules something out."""
    match record:
        case Limit(form=form, promise=promise):
            return form is LimitForm.BAN and promise.deontic is Deontic.SHALL
        case Undertaking(action=Action.REFRAIN, promise=promise):
            return promise.deontic is Deontic.SHALL
        case _:
            return record.promise.deontic is Deontic.SHALL_NOT


_COMPONENT: Final = Rule(
    code="CM306",
    name="component-of-another",
    severity=Severity.WARNING,
    summary="A guarantee counts a promise among its components that is part of another.",
    why=(
        "Components and `part_of` say the same from two ends. Where they differ, a system of "
        "guarantees has other parts when it is read from the top than from the bottom."
    ),
    example=(
        "The guarantee lists `monitoring` as its second component; `monitoring` is `part_of` "
        "another guarantee."
    ),
    remedy="Correct the component, or what the promise is part of.",
    leave="Where two systems of guarantees in fact share a component.",
)


def _component(index: Index) -> Iterator[Found]:
    for field in index.fields_of(Guarantee, "components"):
        for path, component in field.undisputed:
            promise = component.promise if isinstance(component, Component) else None
            record = index.promises.get(promise) if promise is not None else None
            # A deployment is part of deployments, a limit of what it limits.
            if isinstance(record, Guarantee | Undertaking) and record.part_of not in {
                None,
                field.record.id,
            }:
                message = (
                    f"expected a part of {field.record.id!r}, got {record.id!r}, which is part of "
                    f"{record.part_of!r}"
                )
                related = (f"{index.known_at[PromiseId, record.id].path}.part_of",)
                ids = (field.record.id, record.id, str(record.part_of))
                yield Found(f"{path}.value.promise", ids, message, related)


CHECKS: Final = (
    Check(_STEPS, _steps),
    Check(_ITSELF, _itself),
    Check(_NEVER_MET, _never_met),
    Check(_EXCEPTIONS, _exceptions),
    Check(_BAN_FROM_BAN, _ban_from_ban),
    Check(_COMPONENT, _component),
)
"""The rules on promises."""
