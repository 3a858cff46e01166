"""What the Lusaka dossier must be able to answer, worked out by hand from the facts."""

import datetime
from typing import Final

import pytest

from ceasefire_model import (
    Action,
    Agreement,
    ArmedGroup,
    AtMost,
    Atom,
    Body,
    Bound,
    Capacity,
    Deadline,
    Disputed,
    Exactly,
    Figure,
    Holder,
    Holds,
    Judged,
    Limit,
    LinkKind,
    Order,
    PartialDate,
    PartyId,
    Period,
    PromiseId,
    Reading,
    Recurring,
    Resolution,
    StanceKind,
    TextId,
    Truth,
    Unit,
    Unnamed,
    Window,
    at,
    each_at,
    sole,
    values,
)
from ceasefire_model.applicability import ceiling, in_force_on
from ceasefire_model.instances.lusaka_1999 import LUSAKA_1999, ids
from ceasefire_model.perspectives import read_in
from ceasefire_model.reckoning import falls, reckon
from ceasefire_model.serialization import dumps, loads
from ceasefire_model.terms import Due
from ceasefire_model.times import When

INDEX: Final = Unnamed("an index of peace agreements")
ENCYCLOPEDIA: Final = Unnamed("an encyclopedia article on the agreement")
SIX: Final = {ids.ANGOLA, ids.CONGO, ids.NAMIBIA, ids.RWANDA, ids.UGANDA, ids.ZIMBABWE}


def _agreement(id: TextId) -> Agreement:  # noqa: A002 - the word of the model
    found = LUSAKA_1999.text(id)
    assert isinstance(found, Agreement)
    return found


# 1. On 15 July 1999 who is a party, and who was bound from when?


def _parties_on(day: datetime.date) -> dict[Holder, set[PartyId]]:
    """Give, for each who speaks of it, those who are parties to the agreement on a day."""
    found: dict[Holder, set[PartyId]] = {}
    for claim in each_at(_agreement(ids.LUSAKA).stances, day):
        if claim.value.kind is StanceKind.PARTY and not claim.denies:
            found.setdefault(claim.by, set()).add(claim.value.party)
    return found


def test_on_15_july_six_states_are_parties_and_no_movement_is() -> None:
    parties = _parties_on(datetime.date(1999, 7, 15))
    assert parties[INDEX] == SIX
    assert parties[ENCYCLOPEDIA] == SIX | {ids.ZAMBIA}


@pytest.mark.parametrize(
    ("day", "movements"),
    [
        (datetime.date(1999, 7, 9), None),
        (datetime.date(1999, 7, 31), set()),
        (datetime.date(1999, 8, 1), {ids.MLC}),
        (datetime.date(1999, 8, 30), {ids.MLC}),
        (datetime.date(1999, 8, 31), {ids.MLC, ids.RCD}),
    ],
)
def test_each_movement_is_a_party_from_the_day_on_which_it_signs(
    day: datetime.date, movements: set[PartyId] | None
) -> None:
    expected = set() if movements is None else SIX | movements
    assert _parties_on(day).get(INDEX, set()) == expected


def test_each_party_is_bound_from_its_own_signature() -> None:
    acts = values(_agreement(ids.LUSAKA).signatures)
    assert {act.by: act.when for act in acts if act.capacity is Capacity.PARTY} == {
        **dict.fromkeys(SIX, PartialDate("1999-07-10")),
        ids.MLC: PartialDate("1999-08-01"),
        ids.RCD: PartialDate("1999-08-31"),
    }


def test_two_wings_claim_to_sign_for_one_movement() -> None:
    movement = LUSAKA_1999.party(ids.RCD)
    assert isinstance(movement, ArmedGroup)
    assert set(values(movement.represented_by)) == {ids.RCD_GOMA, ids.RCD_KISANGANI}
    with pytest.raises(Disputed):
        sole(movement.represented_by)


def test_sources_differ_on_whether_zambia_is_a_party_or_a_witness() -> None:
    zambian = [c for c in _agreement(ids.LUSAKA).stances if c.value.party == ids.ZAMBIA]
    assert {(c.by, c.value.kind, c.denies) for c in zambian} == {
        (INDEX, StanceKind.WITNESSED, False),
        (INDEX, StanceKind.PARTY, True),
        (ENCYCLOPEDIA, StanceKind.PARTY, False),
    }


@pytest.mark.parametrize(
    ("day", "seats"),
    [
        (datetime.date(1999, 7, 15), 12),
        (datetime.date(1999, 8, 15), 14),
        (datetime.date(1999, 9, 15), 16),
    ],
)
def test_the_commission_grows_with_the_parties(day: datetime.date, seats: int) -> None:
    commission = LUSAKA_1999.party(ids.COMMISSION)
    assert isinstance(commission, Body)
    (each,) = (seat for seat in values(commission.seats) if seat.holds is Holds.FOR_EACH)
    assert each.number == Exactly(2, Unit.REPRESENTATIVES)
    assert 2 * len(_parties_on(day)[INDEX] & set(each.of)) == seats


# 2. How many observers may serve under resolution 1291, with and without the finding?


def _limit(id: PromiseId) -> Limit:  # noqa: A002 - the word of the model
    found = LUSAKA_1999.promise(id)
    assert isinstance(found, Limit)
    return found


@pytest.mark.parametrize(
    ("finding", "certain", "possible"),
    [
        (Truth.FALSE, 500, 500),
        (Truth.UNKNOWN, 500, 5537),
        (Truth.TRUE, 5537, 5537),
    ],
)
def test_500_observers_may_serve_and_more_only_by_a_finding_within_the_force(
    finding: Truth, certain: int, possible: int
) -> None:
    def found(atom: Atom) -> Truth:
        needed = Judged(ids.MORE_OBSERVERS_NEEDED, by=(ids.SECRETARY_GENERAL,))
        return finding if atom == needed else Truth.UNKNOWN

    assert ceiling(LUSAKA_1999, _limit(ids.OBSERVER_STRENGTH), found) == (certain, possible)
    assert ceiling(LUSAKA_1999, _limit(ids.MISSION_STRENGTH), found) == (5537, 5537)


def test_observers_are_first_equipped_and_may_be_placed_by_a_later_resolution_alone() -> None:
    resolutions = [text for text in LUSAKA_1999.texts if isinstance(text, Resolution)]
    contains = {
        text.id: {provision.promise for provision in values(text.provisions)}
        for text in resolutions
    }
    assert [text for text, inside in contains.items() if ids.OBSERVERS in inside] == [ids.RES_1291]
    assert [text for text, inside in contains.items() if ids.EQUIP_OBSERVERS in inside] == [
        ids.RES_1279
    ]
    equip = next(u for u in LUSAKA_1999.undertakings if u.id == ids.EQUIP_OBSERVERS)
    assert equip.action is Action.PREPARE_DEPLOYMENT
    figure = sole(equip.amount)
    assert isinstance(figure, Figure)
    assert figure.amount == AtMost(500, Unit.OBSERVERS)


# 3. Which offsets are points and which are windows, and what are their dates?


def _calendar() -> dict[PromiseId, Due]:
    """Give what the calendar says of each promise: points at a day, and windows."""
    return {
        record.id: due
        for record in LUSAKA_1999.promises
        for due in values(record.promise.deadline)
        if (isinstance(due, Deadline) and due.anchor == ids.SIGNING and due.bound is Bound.AT)
        or isinstance(due, Window)
    }


POINTS: Final = (
    ids.RELEASE_HOSTAGES,
    ids.SET_UP_COMMISSION,
    ids.DISENGAGE,
    ids.NEW_INSTITUTIONS,
    ids.UN_FORCE,
    ids.FOREIGN_WITHDRAWAL,
)
WINDOWS: Final = (ids.VERIFICATION, ids.DIALOGUE, ids.STATE_ADMINISTRATION)
D_DAYS: Final = {
    "1999-07-10": (
        ("1999-07-13", "1999-07-17", "1999-07-24", "1999-10-09", "1999-11-07", "2000-01-06"),
        (
            ("1999-07-17", "2000-01-06"),
            ("1999-08-24", "1999-10-08"),
            ("1999-10-08", "2000-04-05"),
        ),
    ),
    "1999-08-01": (
        ("1999-08-04", "1999-08-08", "1999-08-15", "1999-10-31", "1999-11-29", "2000-01-28"),
        (
            ("1999-08-08", "2000-01-28"),
            ("1999-09-15", "1999-10-30"),
            ("1999-10-30", "2000-04-27"),
        ),
    ),
    "1999-08-31": (
        ("1999-09-03", "1999-09-07", "1999-09-14", "1999-11-30", "1999-12-29", "2000-02-27"),
        (
            ("1999-09-07", "2000-02-27"),
            ("1999-10-15", "1999-11-29"),
            ("1999-11-29", "2000-05-27"),
        ),
    ),
}


def test_six_offsets_are_points_and_three_are_windows() -> None:
    due = _calendar()
    assert {p for p, when in due.items() if isinstance(when, Deadline)} == set(POINTS)
    assert {p for p, when in due.items() if isinstance(when, Window)} == set(WINDOWS)


@pytest.mark.parametrize("d_day", D_DAYS)
def test_the_dates_follow_the_day_that_is_taken_for_d_day(d_day: str) -> None:
    due, anchor = _calendar(), PartialDate(d_day)
    points, windows = D_DAYS[d_day]
    for promise, day in zip(POINTS, points, strict=True):
        assert falls(due[promise], anchor) == (PartialDate(day), PartialDate(day))
    for promise, (first, last) in zip(WINDOWS, windows, strict=True):
        assert falls(due[promise], anchor) == (PartialDate(first), PartialDate(last))


def _signing() -> When:
    day = sole(LUSAKA_1999.event(ids.SIGNING).when)
    assert isinstance(day, PartialDate)
    return day


def test_as_long_as_d_day_is_one_of_three_days_so_is_each_deadline() -> None:
    first, last = falls(_calendar()[ids.RELEASE_HOSTAGES], _signing())
    assert first == last == PartialDate("[1999-07-13,1999-08-04,1999-09-03]")
    assert falls(_calendar()[ids.DIALOGUE], _signing()) == (
        PartialDate("[1999-08-24,1999-09-15,1999-10-15]"),
        PartialDate("[1999-10-08,1999-10-30,1999-11-29]"),
    )


def test_hostilities_cease_by_the_day_after_whichever_signature() -> None:
    due = sole(LUSAKA_1999.promise(ids.CEASE).promise.deadline)
    assert isinstance(due, Deadline)
    assert falls(due, PartialDate("1999-07-10")) == (None, PartialDate("1999-07-11"))
    assert falls(due, _signing()) == (
        None,
        PartialDate("[1999-07-11,1999-08-02,1999-09-01]"),
    )


def test_the_commission_is_due_within_a_week_of_which_the_first_day_may_count() -> None:
    (read, _) = values(LUSAKA_1999.promise(ids.SET_UP_COMMISSION).promise.deadline)
    assert isinstance(read, Deadline)
    assert falls(read, PartialDate("1999-07-10")) == (
        None,
        PartialDate("[1999-07-16,1999-07-17]"),
    )


def test_nobody_here_read_the_calendar() -> None:
    read = read_in(LUSAKA_1999, Reading.ORIGINAL, Reading.QUOTED, Reading.REPORTED)
    due = {
        record.id: values(record.promise.deadline)
        for record in read.promises
        if record.id in _calendar()
    }
    kept = {promise: when for promise, when in due.items() if when}
    assert list(kept) == [ids.SET_UP_COMMISSION]
    assert not any(isinstance(when, Window) for when in kept[ids.SET_UP_COMMISSION])


# 4. Which mandate was in force on 10 March 2000?


@pytest.mark.parametrize(
    ("day", "mandates"),
    [
        (datetime.date(1999, 7, 15), []),
        (datetime.date(1999, 8, 6), [ids.RES_1258]),
        (datetime.date(1999, 12, 1), [ids.RES_1258, ids.RES_1273, ids.RES_1279]),
        (datetime.date(2000, 1, 16), [ids.RES_1279]),
        (datetime.date(2000, 2, 28), [ids.RES_1279, ids.RES_1291]),
        (datetime.date(2000, 3, 10), [ids.RES_1291]),
        (datetime.date(2000, 8, 31), [ids.RES_1291]),
        (datetime.date(2000, 9, 1), []),
        (datetime.date(2001, 7, 1), [ids.RES_2001]),
    ],
)
def test_the_mandate_on_10_march_2000_is_that_of_resolution_1291(
    day: datetime.date, mandates: list[TextId]
) -> None:
    found = in_force_on(LUSAKA_1999, day)
    assert [f.text.id for f in found if f.certain] == mandates


@pytest.mark.parametrize(
    ("day", "until", "by"),
    [
        (datetime.date(1999, 12, 31), "../2000-03-01", ids.RES_1279),
        (datetime.date(2000, 3, 10), "../2000-08-31", ids.RES_1291),
        (datetime.date(2001, 6, 30), "../2002-06-15", ids.RES_2001),
    ],
)
def test_the_mission_has_one_term_on_each_day(day: datetime.date, until: str, by: TextId) -> None:
    (claim,) = at(LUSAKA_1999.promise(ids.MISSION).promise.term, day)
    assert (claim.value, claim.said_in) == (Period(PartialDate(until)), by)


def test_the_plan_of_action_is_due_in_april_and_the_mission_is_assessed_three_times_a_year() -> (
    None
):
    due = sole(LUSAKA_1999.promise(ids.ACTION_PLAN).promise.deadline)
    assert isinstance(due, Deadline)
    adopted = sole(LUSAKA_1999.event(due.anchor).when)
    assert isinstance(adopted, PartialDate)
    # 5 days of February 2000, 31 of March and 9 of April; one fewer if the first day counts.
    assert reckon(due, adopted) == PartialDate("[2000-04-08,2000-04-09]")
    again = sole(LUSAKA_1999.promise(ids.ASSESSMENT).promise.deadline)
    assert isinstance(again, Recurring)
    assert again.every.months * 3 == 12


# The other Lusaka text


def test_two_texts_of_almost_one_name_are_not_taken_for_each_other() -> None:
    for one, other in (
        (ids.LUSAKA, ids.ANGOLAN_PROTOCOL),
        (ids.ANGOLAN_PROTOCOL, ids.LUSAKA),
    ):
        links = values(_agreement(one).links)
        assert [k.to for k in links if k.kind is LinkKind.NOT_TO_BE_CONFUSED_WITH] == [other]


def test_the_angolan_timetable_stands_as_published_beside_the_order_of_its_days() -> None:
    published = [p.promise for p in values(_agreement(ids.ANGOLAN_TIMETABLE).provisions)]
    days = {}
    for promise in published:
        due = sole(LUSAKA_1999.promise(promise).promise.deadline)
        assert isinstance(due, Deadline)
        assert due.offset is not None
        days[promise] = (due.offset.days, due.bound)
    assert list(days.values()) == [
        (10, Bound.AT),
        (15, Bound.BEFORE),
        (5, Bound.AT),
        (17, Bound.FROM),
    ]
    sorted_by_us = sole(LUSAKA_1999.interpretation(ids.ORDER_OF_TIMETABLE).meanings)
    assert sorted_by_us == Order(tuple(sorted(published, key=lambda p: days[p][0])))
    assert sorted_by_us != Order(tuple(published))


def test_the_dossier_comes_back_equal_from_its_written_form() -> None:
    assert loads(dumps(LUSAKA_1999)) == LUSAKA_1999
