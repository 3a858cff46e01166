"""What the Sri Lanka dossier must be able to answer, worked out by hand from the facts."""

import datetime

import pytest

from ceasefire_model import (
    Agreement,
    Attitude,
    Body,
    Coalition,
    Counting,
    Deadline,
    Disputed,
    Exit,
    Instant,
    Named,
    PartialDate,
    PromiseId,
    each_at,
    sole,
    values,
)
from ceasefire_model.instances.sri_lanka_2002 import SRI_LANKA_2002, ids
from ceasefire_model.reckoning import falls, leaves

OCTOBER_2006 = datetime.date(2006, 10, 1)


def test_d_day_is_claimed_as_two_days_and_set_by_norways_minister() -> None:
    days = {claim.by: claim.value for claim in SRI_LANKA_2002.event(ids.D_DAY).when}
    assert days == {
        Named(ids.NORWAY): Instant("2002-02-23T00:00", "+06:00", "Asia/Colombo"),
        Named(ids.HINDUISM_TODAY): PartialDate("2002-02-24"),
    }
    with pytest.raises(Disputed):
        sole(SRI_LANKA_2002.event(ids.D_DAY).when)
    setter = sole(SRI_LANKA_2002.event(ids.NOTIFICATION).participation)
    assert setter.party == ids.NORWAY_MINISTER


@pytest.mark.parametrize(
    ("promise", "last"),
    [
        (ids.DISARMING, "[2002-03-24,2002-03-25]"),
        (ids.FIRST_FIFTY, "[2002-03-24,2002-03-25]"),
        (ids.WORSHIP, "[2002-03-24,2002-03-25]"),
        (ids.NEXT_HUNDRED, "[2002-04-23,2002-04-24]"),
        (ids.ALL_MEMBERS, "[2002-05-23,2002-05-24]"),
        (ids.SCHOOLS, "[2002-08-01,2002-08-02]"),
    ],
)
def test_each_duty_falls_due_so_many_days_after_d_day(promise: PromiseId, last: str) -> None:
    (due,) = set(values(SRI_LANKA_2002.promise(promise).promise.deadline))
    assert isinstance(due, Deadline)
    (start,) = (
        claim.value
        for claim in SRI_LANKA_2002.event(due.anchor).when
        if claim.by == Named(ids.NORWAY)
    )
    assert isinstance(start, Instant)
    assert falls(due, start) == (None, PartialDate(last))


def test_no_other_duty_is_reckoned_so_many_days_from_d_day() -> None:
    reckoned = {
        record.id
        for record in SRI_LANKA_2002.promises
        for due in values(record.promise.deadline)
        if isinstance(due, Deadline) and due.anchor == ids.D_DAY and due.offset is not None
    }
    assert reckoned == {
        ids.DISARMING,
        ids.FIRST_FIFTY,
        ids.NEXT_HUNDRED,
        ids.ALL_MEMBERS,
        ids.WORSHIP,
        ids.SCHOOLS,
    }


def test_the_text_lets_five_states_serve_and_two_in_fact_do() -> None:
    mission = SRI_LANKA_2002.party(ids.MISSION)
    assert isinstance(mission, Body)
    by_text = [claim.value for claim in mission.eligible if claim.said_in == ids.CFA]
    assert by_text == [ids.NORDIC_STATES]
    nordic = SRI_LANKA_2002.party(ids.NORDIC_STATES)
    assert isinstance(nordic, Coalition)
    allowed = {ids.DENMARK, ids.FINLAND, ids.ICELAND, ids.NORWAY, ids.SWEDEN}
    assert set(values(nordic.members)) == allowed
    assert set(values(each_at(mission.members, datetime.date(2006, 8, 1)))) == allowed
    assert set(values(each_at(mission.members, OCTOBER_2006))) == {ids.ICELAND, ids.NORWAY}
    refused = {c.value for c in each_at(mission.eligible, OCTOBER_2006) if c.denies}
    assert refused == allowed - {ids.ICELAND, ids.NORWAY}


def test_notice_on_2_january_takes_effect_on_the_15th_or_the_16th() -> None:
    agreement = SRI_LANKA_2002.text(ids.CFA)
    assert isinstance(agreement, Agreement)
    rule = sole(agreement.exit)
    assert isinstance(rule, Exit)
    late = Instant("2008-01-02T23:00", "+05:30", "Asia/Colombo")
    assert leaves(rule, late, Counting.EXCLUSIVE) == PartialDate("2008-01-16")
    assert leaves(rule, late, Counting.INCLUSIVE) == PartialDate("2008-01-15")
    assert leaves(rule, late) == PartialDate("[2008-01-15,2008-01-16]")


def test_one_side_said_yes_to_all_five_questions_and_the_other_to_three() -> None:
    questions = {i.id for i in SRI_LANKA_2002.issues if i.part_of == ids.FIVE_QUESTIONS}
    assert len(questions) == 5
    yes = {
        party: {
            p.issue
            for p in SRI_LANKA_2002.positions
            if p.by == (party,) and p.issue in questions and Attitude.ACCEPTS in values(p.attitude)
        }
        for party in (ids.GOVERNMENT, ids.LTTE)
    }
    assert yes[ids.GOVERNMENT] == questions
    assert questions - yes[ids.LTTE] == {ids.MISSION_CONTINUES, ids.TRANSITION_SECURED}
