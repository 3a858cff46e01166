"""What the Gaza dossier answers, with the answers worked out by hand from the facts."""

import datetime
from typing import Final

from ceasefire_model.absences import NotReported, Undecided, Unstated, Withheld
from ceasefire_model.claims import each_at, sole, values
from ceasefire_model.conditions import (
    Atom,
    Condition,
    Given,
    Judged,
    Stands,
    Truth,
    atoms,
    evaluate,
    judges,
)
from ceasefire_model.declarations import Resolution
from ceasefire_model.identifiers import EventId, PartyId, PromiseId, SituationId
from ceasefire_model.instances.gaza_2025 import GAZA_2025, ids
from ceasefire_model.promises import Deontic
from ceasefire_model.provenance import Claim, Editor, Named
from ceasefire_model.quantities import AtLeast, Exactly, bounds, compatible
from ceasefire_model.reckoning import ends, falls, is_before, reckon
from ceasefire_model.sequences import Dependency, Tie, cycles, dependencies
from ceasefire_model.terms import Deadline, Exit, OnDate, Renewal, RenewalManner, Until
from ceasefire_model.times import Instant, PartialDate, When
from ceasefire_model.undertakings import Category, PersonState, Tally, Undertaking
from ceasefire_model.units import Unit

_ABSENT: Final = (Withheld, Undecided, Unstated, NotReported)
_NOON: Final = Instant("2025-10-10T12:00", "+03:00", "Asia/Gaza")
_DUE: Final = Instant("2025-10-13T12:00", "+03:00", "Asia/Gaza")


def _undertaking(id: PromiseId) -> Undertaking:  # noqa: A002 - the word of the model
    found = GAZA_2025.promise(id)
    assert isinstance(found, Undertaking)
    return found


def _starts(event: EventId) -> tuple[When, ...]:
    when = values(GAZA_2025.event(event).when)
    return tuple(moment for moment in when if isinstance(moment, PartialDate | Instant))


def _clocks() -> dict[EventId, Deadline]:
    stated = values(_undertaking(ids.HOSTAGE_RELEASE).promise.deadline)
    return {due.anchor: due for due in stated if isinstance(due, Deadline)}


# 1. When does the 72-hour clock start and end, under each anchor?


def test_two_anchors_are_claimed_for_one_clock() -> None:
    assert set(_clocks()) == {ids.LINES_CONFIRMED, ids.CEASEFIRE_START}


def test_from_a_third_party_s_confirmation_the_clock_runs_from_friday_noon_to_monday_noon() -> None:
    (start,) = _starts(ids.LINES_CONFIRMED)
    assert start == _NOON
    assert falls(_clocks()[ids.LINES_CONFIRMED], start) == (None, _DUE)


def test_from_the_ceasefire_the_clock_starts_at_no_time_that_a_page_states() -> None:
    claims = GAZA_2025.event(ids.CEASEFIRE_START).when
    assert all(isinstance(claim.by, Editor) and claim.basis is not None for claim in claims)
    assert NotReported() in values(claims)


def test_from_the_ceasefire_as_worked_back_from_its_end_the_clock_runs_the_same_three_days() -> (
    None
):
    (start,) = _starts(ids.CEASEFIRE_START)
    assert start == _NOON
    assert reckon(_clocks()[ids.CEASEFIRE_START], start) == _DUE


def test_without_a_time_of_the_ceasefire_the_end_of_the_clock_is_not_known() -> None:
    assert falls(_clocks()[ids.CEASEFIRE_START], None) == (None, None)


def test_noon_on_monday_there_is_ten_in_ireland() -> None:
    stated = values(_undertaking(ids.HOSTAGE_RELEASE).promise.deadline)
    dates = [due.date for due in stated if isinstance(due, OnDate)]
    local, irish = (date for date in dates if isinstance(date, Instant))
    assert local != irish
    assert (local.utc, irish.local) == (irish.utc, "2025-10-13T10:00")
    assert is_before(local, irish) is False
    assert is_before(irish, local) is False


def test_forces_were_to_reach_the_lines_on_the_day_after_ratification() -> None:
    withdrawal = _undertaking(ids.FIRST_WITHDRAWAL).promise
    (ratified,) = _starts(ids.CABINET_RATIFICATION)
    due = sole(withdrawal.deadline)
    assert isinstance(due, Deadline)
    assert falls(due, ratified) == (None, PartialDate("2025-10-10"))


def test_the_exchange_waits_for_the_withdrawal_and_the_prisoners_for_the_hostages() -> None:
    found = dependencies(GAZA_2025)
    for promise, on, tie in (
        (ids.HOSTAGE_RELEASE, ids.FIRST_WITHDRAWAL, Tie.DEADLINE),
        (ids.PRISONER_RELEASE, ids.HOSTAGE_RELEASE, Tie.CONDITION),
        (ids.SECOND_WITHDRAWAL, ids.FIRST_WITHDRAWAL, Tie.CONDITION),
        (ids.MILESTONED_WITHDRAWAL, ids.MILESTONES_AGREEMENT, Tie.CONDITION),
    ):
        assert Dependency(promise=promise, on=on, tie=tie) in found
    assert cycles(GAZA_2025) == ()


# 2. How many people are in each category and state, with unknown kept apart from zero?


def _tallies(promise: PromiseId, by: PartyId) -> dict[object, object]:
    return {
        (claim.value.category, claim.value.state): claim.value.count
        for claim in _undertaking(promise).people
        if claim.by == Named(by)
    }


def test_one_page_counts_twenty_living_and_twenty_eight_dead_of_forty_eight() -> None:
    assert _tallies(ids.HOSTAGE_RELEASE, ids.A_NEWS) == {
        (Category.HOSTAGE, None): Exactly(48, Unit.HOSTAGES),
        (Category.HOSTAGE, PersonState.LIVING): Exactly(20, Unit.HOSTAGES),
        (Category.HOSTAGE, PersonState.DEAD): Exactly(28, Unit.HOSTAGES),
    }


def test_another_page_knows_of_two_whose_state_is_unknown_and_says_nothing_of_the_living() -> None:
    counted = _tallies(ids.HOSTAGE_RELEASE, ids.IRISH_TIMES)
    assert counted == {
        (Category.HOSTAGE, PersonState.DEAD): AtLeast(26, Unit.HOSTAGES),
        (Category.HOSTAGE, PersonState.UNKNOWN): Exactly(2, Unit.HOSTAGES),
    }
    assert (Category.HOSTAGE, PersonState.LIVING) not in counted


def test_at_least_twenty_six_dead_do_not_contradict_twenty_eight() -> None:
    at_least = AtLeast(26, Unit.HOSTAGES)
    assert bounds(at_least) == (26, None)
    assert compatible(at_least, Exactly(28, Unit.HOSTAGES)) is True


def test_how_many_bodies_are_found_late_is_not_stated_and_is_not_zero() -> None:
    (tally,) = values(_undertaking(ids.LATER_RETURN).people)
    assert tally == Tally(Category.HOSTAGE, Unstated(), state=PersonState.DEAD)


def test_prisoners_are_two_hundred_and_fifty_for_life_and_seventeen_hundred_others() -> None:
    for outlet in (ids.A_NEWS, ids.IRISH_TIMES):
        assert _tallies(ids.PRISONER_RELEASE, outlet) == {
            (Category.LIFE_PRISONER, None): Exactly(250, Unit.PRISONERS),
            (Category.DETAINEE, None): Exactly(1700, Unit.PRISONERS),
        }


def test_a_total_that_was_added_up_stands_beside_a_total_that_was_printed() -> None:
    totals = _undertaking(ids.PRISONER_RELEASE).amount
    added = [claim for claim in totals if isinstance(claim.by, Editor)]
    printed = [claim for claim in totals if isinstance(claim.by, Named)]
    assert [claim.basis is not None for claim in added] == [True]
    assert len(printed) == 2
    assert len(values(totals)) == 2


# 3. On 1 January 2028 with no Council action, what is still authorised?


def _authorised(day: datetime.date) -> dict[PromiseId, bool]:
    """Say of what the resolution allows whether, with no further act, it has not ended on a day."""
    resolution = GAZA_2025.text(ids.RESOLUTION_2803)
    assert isinstance(resolution, Resolution)
    contained = {provision.promise for provision in values(resolution.provisions)}
    start = PartialDate("2025-11-17")
    answers = {}
    for record in GAZA_2025.promises:
        if record.id not in contained or record.promise.deontic is not Deontic.MAY:
            continue
        manners = {r.manner for r in values(record.promise.renewal) if isinstance(r, Renewal)}
        assert RenewalManner.AUTOMATIC not in manners
        terms = [t for t in values(record.promise.term) if not isinstance(t, _ABSENT)]
        last = [end for term in terms if (end := ends(term, start)) is not None]
        over = any(is_before(end, PartialDate(day.isoformat())) is True for end in last)
        answers[record.id] = not over
    return answers


def test_on_its_last_day_everything_is_still_authorised() -> None:
    assert _authorised(datetime.date(2027, 12, 31)) == {
        ids.FORCE_AUTHORISATION: True,
        ids.BOARD_AUTHORISATION: True,
        ids.PERIMETER_PRESENCE: True,
    }


def test_a_day_later_board_and_force_are_not_and_only_the_perimeter_has_no_end_date() -> None:
    assert _authorised(datetime.date(2028, 1, 1)) == {
        ids.FORCE_AUTHORISATION: False,
        ids.BOARD_AUTHORISATION: False,
        ids.PERIMETER_PRESENCE: True,
    }


def test_the_council_alone_may_end_board_and_force_earlier_or_let_them_go_on() -> None:
    for authorisation in (ids.FORCE_AUTHORISATION, ids.BOARD_AUTHORISATION):
        promise = GAZA_2025.promise(authorisation).promise
        assert sole(promise.exit) == Exit(by=(ids.SECURITY_COUNCIL,))
        renewal = sole(promise.renewal)
        assert isinstance(renewal, Renewal)
        assert (renewal.manner, renewal.blocked_by) == (
            RenewalManner.BY_DECISION,
            (ids.SECURITY_COUNCIL,),
        )
    assert GAZA_2025.promise(ids.PERIMETER_PRESENCE).promise.exit == ()


def test_the_end_of_the_perimeter_and_of_the_board_as_a_body_hangs_on_a_judgement() -> None:
    for promise, test in (
        (ids.PERIMETER_PRESENCE, ids.AREA_SECURE),
        (ids.BOARD_ADMINISTRATION, ids.REFORM_COMPLETED),
    ):
        term = sole(_undertaking(promise).promise.term)
        assert isinstance(term, Until)
        assert judges(term.condition) == ((Judged(test), ()),)
        assert ends(term, PartialDate("2025-11-17")) is None
    assert _undertaking(ids.BOARD_ADMINISTRATION).part_of == ids.BOARD_AUTHORISATION


# 4. Which conditions have no decider, and which have more than one?


def _conditions() -> dict[PromiseId, list[Condition]]:
    found: dict[PromiseId, list[Condition]] = {}
    for record in GAZA_2025.promises:
        promise = record.promise
        stated = [*values(promise.condition), *values(promise.subject_to)]
        terms = [t.condition for t in values(promise.term) if isinstance(t, Until)]
        found[record.id] = [c for c in stated if not isinstance(c, _ABSENT)] + terms
    return found


def test_nobody_is_named_to_judge_milestones_security_reform_or_rebuilding() -> None:
    unjudged: set[SituationId] = {
        test.test
        for conditions in _conditions().values()
        for condition in conditions
        for test, by in judges(condition)
        if not by
    }
    assert unjudged == {
        ids.MILESTONES_MET,
        ids.AREA_SECURE,
        ids.REFORM_COMPLETED,
        ids.REFORM_ADVANCED,
        ids.REBUILDING_ADVANCED,
    }


def test_one_test_has_exactly_one_judge() -> None:
    judged = [
        (test.test, by)
        for conditions in _conditions().values()
        for condition in conditions
        for test, by in judges(condition)
        if by
    ]
    assert judged == [(ids.COMMAND_ACCEPTABLE, (ids.BOARD_OF_PEACE,))]


def test_only_the_agreement_on_milestones_needs_more_than_one_and_one_of_them_is_a_group() -> None:
    deciders = {
        promise: tuple(atom.by for c in conditions for atom in atoms(c) if isinstance(atom, Given))
        for promise, conditions in _conditions().items()
    }
    several = {promise: by for promise, by in deciders.items() if len(by) > 1}
    assert several == {
        ids.MILESTONES_AGREEMENT: (
            ids.ISRAEL_FORCES,
            ids.STABILISATION_FORCE,
            ids.GUARANTORS,
            ids.US,
        )
    }


def test_milestones_that_are_agreed_and_that_nobody_judges_leave_the_withdrawal_open() -> None:
    condition = sole(_undertaking(ids.MILESTONED_WITHDRAWAL).promise.condition)
    assert not isinstance(condition, _ABSENT)

    def known(atom: Atom) -> Truth:
        return Truth.TRUE if isinstance(atom, Stands) else Truth.UNKNOWN

    assert evaluate(condition, known) is Truth.UNKNOWN


def test_a_critic_notes_that_the_milestones_have_no_decider() -> None:
    meanings = GAZA_2025.interpretation(ids.MILESTONES_DECIDER).meanings
    assert [claim.value for claim in meanings] == [Judged(ids.MILESTONES_MET)]
    assert values(_undertaking(ids.MILESTONED_WITHDRAWAL).verified_by) == (Unstated(),)


def test_the_withdrawal_was_first_found_kept_on_the_day_of_the_confirmation() -> None:
    claims: tuple[Claim[object], ...] = _undertaking(ids.FIRST_WITHDRAWAL).promise.compliance
    assert each_at(claims, datetime.date(2025, 10, 9)) == ()
    assert len(each_at(claims, datetime.date(2025, 10, 10))) == 1
