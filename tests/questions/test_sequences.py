"""Which promise waits for which, and where promises wait for each other in a circle."""

import itertools

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model import (
    Action,
    Bound,
    Deadline,
    Direction,
    Dossier,
    DossierId,
    Due,
    Duration,
    Event,
    EventForm,
    EventId,
    Happened,
    OnDate,
    PartialDate,
    PartyId,
    Promise,
    PromiseId,
    Recurring,
    Standing,
    Stands,
    Target,
    Undertaking,
    Window,
    awaited,
    cite,
    stated,
)
from ceasefire_model.sequences import Dependency, Tie, cycles, dependencies


def _step(name: str, *waits_for: str) -> Undertaking:
    conditions = (
        stated(Stands(PromiseId(on), Standing.KEPT), "avaria", cite("text")) for on in waits_for
    )
    return Undertaking(
        id=PromiseId(name),
        title=name,
        action=Action.WITHDRAW,
        promise=Promise(by=(PartyId("avaria"),), condition=tuple(conditions)),
    )


def _dossier(*steps: Undertaking, events: tuple[Event, ...] = ()) -> Dossier:
    return Dossier(
        id=DossierId("made-up"),
        title="Made up",
        cutoff=PartialDate("2026-01-01"),
        undertakings=steps,
        events=events,
    )


def test_a_condition_a_deadline_and_a_step_alongside_are_three_ties() -> None:
    done = Event(
        id=EventId("done"),
        name="the pull-out is complete",
        form=EventForm.COMPLETION,
        completes=PromiseId("pull-out"),
    )
    pull_out = _step("pull-out")
    talks = attrs.evolve(
        _step("talks"),
        promise=Promise(
            by=(PartyId("avaria"),),
            deadline=(stated(Deadline(EventId("done"), Duration(days=1)), "avaria", cite("text")),),
        ),
    )
    border = attrs.evolve(
        _step("border"),
        promise=Promise(
            by=(PartyId("avaria"),),
            condition=(stated(Happened(EventId("done")), "avaria", cite("text")),),
        ),
        alongside=(PromiseId("talks"),),
    )
    assert dependencies(_dossier(pull_out, talks, border, events=(done,))) == (
        Dependency(promise=PromiseId("talks"), on=PromiseId("pull-out"), tie=Tie.DEADLINE),
        Dependency(promise=PromiseId("border"), on=PromiseId("pull-out"), tie=Tie.CONDITION),
        Dependency(promise=PromiseId("border"), on=PromiseId("talks"), tie=Tie.ALONGSIDE),
    )


def test_a_time_aimed_at_and_a_last_one_each_wait_for_their_anchor() -> None:
    events = tuple(
        Event(
            id=EventId(f"{name}-done"),
            name=f"{name} is done",
            form=EventForm.COMPLETION,
            completes=PromiseId(name),
        )
        for name in ("a", "b")
    )
    target = Target(Deadline(EventId("a-done")), Deadline(EventId("b-done")))
    late = attrs.evolve(
        _step("late"),
        promise=Promise(
            by=(PartyId("avaria"),), deadline=(stated(target, "avaria", cite("text")),)
        ),
    )
    found = dependencies(_dossier(_step("a"), _step("b"), late, events=events))
    assert [(tie.on, tie.tie) for tie in found] == [("a", Tie.DEADLINE), ("b", Tie.DEADLINE)]


def test_promises_that_wait_for_each_other_are_a_circle() -> None:
    dossier = _dossier(_step("a", "b"), _step("b", "c"), _step("c", "a"), _step("d", "a"))
    assert cycles(dossier) == (("a", "b", "c"),)


def test_steps_alongside_each_other_are_no_circle() -> None:
    one = attrs.evolve(_step("a"), alongside=(PromiseId("b"),))
    other = attrs.evolve(_step("b"), alongside=(PromiseId("a"),))
    assert cycles(_dossier(one, other)) == ()


def test_two_that_stand_and_fall_together_are_no_circle_though_each_names_the_other() -> None:
    assembly = attrs.evolve(_step("assembly", "council"), alongside=(PromiseId("council"),))
    assert cycles(_dossier(assembly, _step("council", "assembly"))) == ()
    assert cycles(_dossier(assembly, _step("council", "b"), _step("b", "assembly"))) == ()
    assert cycles(_dossier(_step("assembly", "council"), _step("council", "assembly"))) == (
        ("assembly", "council"),
    )


def test_what_begins_with_an_event_is_waited_for_as_what_is_completed_by_one() -> None:
    day = EventId("ceasefire")
    begins = Event(
        id=day,
        name="the ceasefire takes hold",
        form=EventForm.CEASEFIRE,
        begins=(PromiseId("cease"),),
        completes=PromiseId("agree"),
    )
    pull_out = attrs.evolve(
        _step("pull-out"),
        promise=Promise(
            by=(PartyId("avaria"),),
            deadline=(stated(Deadline(day, Duration(days=14)), "avaria", cite("text")),),
        ),
    )
    dossier = _dossier(_step("agree"), _step("cease"), pull_out, events=(begins,))
    assert dependencies(dossier) == (
        Dependency(promise=PromiseId("pull-out"), on=PromiseId("agree"), tie=Tie.DEADLINE),
        Dependency(promise=PromiseId("pull-out"), on=PromiseId("cease"), tie=Tie.DEADLINE),
    )


def test_what_is_due_before_another_is_kept_is_reckoned_from_it_and_does_not_wait() -> None:
    done = Event(
        id=EventId("pull-out-done"),
        name="the pull-out is done",
        form=EventForm.COMPLETION,
        completes=PromiseId("pull-out"),
    )
    ahead = Deadline(EventId("pull-out-done"), Duration(days=14), direction=Direction.BEFORE)
    notice = attrs.evolve(
        _step("notice"),
        promise=Promise(by=(PartyId("avaria"),), deadline=(stated(ahead, "avaria", cite("text")),)),
    )
    dossier = _dossier(notice, _step("pull-out", "notice"), events=(done,))
    assert Dependency(
        promise=PromiseId("notice"), on=PromiseId("pull-out"), tie=Tie.DEADLINE
    ) in dependencies(dossier)
    assert cycles(dossier) == ()


@pytest.mark.parametrize(
    ("due", "events"),
    [
        (Deadline(EventId("a")), ("a",)),
        (Deadline(EventId("a"), bound=Bound.BEFORE), ()),
        (Deadline(EventId("a"), Duration(days=1), bound=Bound.BEFORE), ("a",)),
        (Deadline(EventId("a"), Duration(days=1), direction=Direction.BEFORE), ()),
        (OnDate(PartialDate("2031-05-02")), ()),
        (Window(Deadline(EventId("a"), bound=Bound.FROM), Deadline(EventId("b"))), ("a",)),
        (Target(Deadline(EventId("a")), Deadline(EventId("b"))), ("a",)),
        (Recurring(Duration(months=1)), ()),
        (Recurring(Duration(months=1), since=EventId("a")), ("a",)),
    ],
)
def test_time_begins_to_run_with_the_event_from_which_it_is_reckoned(
    due: Due, events: tuple[str, ...]
) -> None:
    assert awaited(due) == events


def test_a_denied_condition_is_no_tie() -> None:
    denied = stated(Stands(PromiseId("b"), Standing.KEPT), "avaria", cite("t"), denies=True)
    step = attrs.evolve(_step("a"), promise=Promise(by=(PartyId("avaria"),), condition=(denied,)))
    assert dependencies(_dossier(step, _step("b"))) == ()


def test_a_step_that_waits_for_another_to_be_active_does_not_wait_for_what_that_is_subject_to() -> (
    None
):
    kept = stated(Stands(PromiseId("vote"), Standing.KEPT), "avaria", cite("text"))
    active = stated(Stands(PromiseId("deployment"), Standing.ACTIVE), "avaria", cite("text"))
    by = (PartyId("avaria"),)
    vote = attrs.evolve(_step("vote"), promise=Promise(by=by, condition=(active,)))
    subject = attrs.evolve(_step("deployment"), promise=Promise(by=by, subject_to=(kept,)))
    hanging = attrs.evolve(_step("deployment"), promise=Promise(by=by, condition=(kept,)))
    assert cycles(_dossier(vote, subject)) == ()
    assert cycles(_dossier(vote, hanging)) == (("vote", "deployment"),)


def test_promises_in_a_circle_by_their_conditions_and_their_keeping_are_told_once() -> None:
    conditions = tuple(
        stated(Stands(PromiseId("b"), standing), "avaria", cite("text"))
        for standing in (Standing.ACTIVE, Standing.DUE, Standing.KEPT)
    )
    one = attrs.evolve(_step("a"), promise=Promise(by=(PartyId("avaria"),), condition=conditions))
    assert cycles(_dossier(one, _step("b", "a"))) == (("a", "b"),)


NAMES = [f"s{number}" for number in range(7)]


@given(edges=st.sets(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), max_size=14))
def test_two_promises_are_in_one_circle_exactly_when_each_reaches_the_other(
    edges: set[tuple[str, str]],
) -> None:
    waits = {name: sorted(on for one, on in edges if one == name and on != name) for name in NAMES}
    dossier = _dossier(*(_step(name, *waits[name]) for name in NAMES))
    reach = {name: _reached(name, waits) for name in NAMES}
    expected = {
        frozenset(o for o in NAMES if o == n or (o in reach[n] and n in reach[o]))
        for n in NAMES
        if n in reach[n]
    }
    assert {frozenset(ring) for ring in cycles(dossier)} == expected


def _reached(start: str, waits: dict[str, list[str]]) -> set[str]:
    found: set[str] = set()
    todo = list(waits[start])
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            todo.extend(waits[name])
    return found


def test_long_chains_are_walked_without_recursion() -> None:
    names = [f"s{number}" for number in range(3000)]
    steps = (_step(name, after) for name, after in itertools.pairwise(names))
    dossier = _dossier(*steps, _step(names[-1], names[0]))
    assert [len(ring) for ring in cycles(dossier)] == [3000]
