"""What the Korean dossier answers, with the answers worked out by hand from the facts."""

import datetime
from decimal import Decimal
from typing import Final

import pytest
from attrs import evolve

from ceasefire_model.applicability import in_force_on, limits_on
from ceasefire_model.claims import at, each_at, sole, values
from ceasefire_model.conditions import AnyOf, Atom, Elapsed, Given, Obtains, Truth, evaluate
from ceasefire_model.declarations import Agreement, StanceKind
from ceasefire_model.disputes import Judgement
from ceasefire_model.equipment import EquipmentType, Specimen
from ceasefire_model.errors import Disputed
from ceasefire_model.identifiers import PartyId, PromiseId
from ceasefire_model.instances.korea_1953 import KOREA_1953, ids
from ceasefire_model.parties import Body, BodyStatus, Command, can_block
from ceasefire_model.performance import Application, Applied
from ceasefire_model.perspectives import as_known_on
from ceasefire_model.places import Measured, Width, Zone
from ceasefire_model.provenance import Claim, Holder, Named, Unnamed
from ceasefire_model.quantities import Exactly, Figure, Rate, RateWindow, bounds
from ceasefire_model.reckoning import falls, is_before, leaves, reckon, shift
from ceasefire_model.sequences import Dependency, Tie, cycles, dependencies
from ceasefire_model.terms import Counting, Deadline, Exit, Until, Window
from ceasefire_model.times import Duration, Instant, PartialDate
from ceasefire_model.undertakings import Limit, LimitForm, Undertaking
from ceasefire_model.units import Unit, metres

_LATER_WRITERS: Final = Unnamed("later writers")


def _armistice() -> Agreement:
    found = KOREA_1953.text(ids.ARMISTICE)
    assert isinstance(found, Agreement)
    return found


def _undertaking(id: PromiseId) -> Undertaking:  # noqa: A002 - the word of the model
    found = KOREA_1953.promise(id)
    assert isinstance(found, Undertaking)
    return found


def _limit(id: PromiseId) -> Limit:  # noqa: A002 - the word of the model
    found = KOREA_1953.promise(id)
    assert isinstance(found, Limit)
    return found


def _body(id: PartyId) -> Body:  # noqa: A002 - the word of the model
    found = KOREA_1953.party(id)
    assert isinstance(found, Body)
    return found


def _deadline(id: PromiseId) -> Deadline:  # noqa: A002 - the word of the model
    due = sole(_undertaking(id).promise.deadline)
    assert isinstance(due, Deadline)
    return due


def _effect() -> Instant:
    when = sole(KOREA_1953.event(ids.EFFECT).when)
    assert isinstance(when, Instant)
    return when


def _application_for(
    promise: PromiseId, party: PartyId, day: datetime.date
) -> set[tuple[Applied, Holder]]:
    """Say whether a promise applied to a party on a day, and who says so."""
    claims: tuple[Claim[Application], ...] = KOREA_1953.promise(promise).promise.application
    about = (c for c in claims if not c.value.by or party in c.value.by)
    return {(claim.value.state, claim.by) for claim in at(about, day)}


# 1. Who is bound, who signed, and on whose behalf


def test_the_commanders_are_the_parties_and_no_state_is() -> None:
    stances = [(c.value.party, c.value.kind) for c in _armistice().stances if not c.denies]
    assert [party for party, kind in stances if kind is StanceKind.PARTY] == [
        ids.UNC_COMMANDER,
        ids.KPA_COMMANDER,
        ids.CPV_COMMANDER,
    ]
    unsigned = {c.value.party for c in _armistice().stances if c.denies}
    assert unsigned == {ids.KR, ids.KP, ids.CN, ids.US}


def test_two_delegates_sign_for_others_and_three_commanders_sign_afterwards() -> None:
    acts = values(_armistice().signatures)
    assert [(act.by, act.on_behalf_of) for act in acts] == [
        (ids.UNC_DELEGATE, ids.UNC),
        (ids.KPA_CPV_DELEGATE, ids.KPA_CPV),
        (ids.UNC_COMMANDER, ids.UNC),
        (ids.KPA_COMMANDER, ids.KPA),
        (ids.CPV_COMMANDER, ids.CPV),
    ]
    delegates, commanders = acts[:2], acts[2:]
    for first in delegates:
        assert first.when == Instant("1953-07-27T10:00", "+09:00", "Asia/Seoul")
    for later in commanders:
        # On that day or later; the facts give no hour.
        assert later.when == PartialDate("1953-07-27/..")


def test_the_republic_of_korea_is_bound_has_not_signed_and_nobody_signed_for_it() -> None:
    stances = [c for c in _armistice().stances if c.value.party == ids.KR]
    bound = [c for c in stances if not c.denies]
    assert [(c.value.kind, c.value.through) for c in bound] == [
        (StanceKind.BOUND, ids.UNC_COMMANDER)
    ]
    assert bound[0].basis is not None
    assert {c.value.kind for c in stances if c.denies} == {StanceKind.SIGNED}
    assert ids.KR not in {act.on_behalf_of for act in values(_armistice().signatures)}
    command = KOREA_1953.party(ids.UNC)
    assert isinstance(command, Command)
    assert ids.KR in values(command.forces_of)


# 2. How wide is the zone


def _widths(measured: Measured) -> dict[Holder, Decimal]:
    zone = KOREA_1953.place(ids.DMZ)
    assert isinstance(zone, Zone)
    found: dict[Holder, Decimal] = {}
    for claim in zone.widths:
        width = claim.value
        assert isinstance(width, Width)
        if width.measured is measured:
            assert isinstance(width.quantity, Exactly)
            assert isinstance(width.quantity.unit, Unit)
            found[claim.by] = metres(width.quantity.amount, width.quantity.unit)
    return found


def test_the_zone_is_two_thousand_metres_wide_on_one_side() -> None:
    assert list(_widths(Measured.ONE_SIDE).values()) == [Decimal(2000)]


def test_the_zone_is_four_thousand_metres_wide_or_as_a_news_summary_has_it_a_little_more() -> None:
    total = _widths(Measured.TOTAL)
    assert total[Named(ids.TIME)] == Decimal("4023.36")
    assert sorted(total.values()) == [Decimal(4000), Decimal("4023.36")]


def test_in_1953_only_the_news_summary_of_its_sources_had_certainly_appeared() -> None:
    zone = as_known_on(KOREA_1953, datetime.date(1953, 12, 31)).place(ids.DMZ)
    assert isinstance(zone, Zone)
    assert {claim.by for claim in zone.widths} == {Named(ids.TIME)}


# 3. Whether paragraph 13d was in force on 1 July 1957, for whom, and who says so


def test_the_armistice_was_in_force_on_that_day_and_has_no_day_on_which_it_ends() -> None:
    found = in_force_on(KOREA_1953, datetime.date(1957, 7, 1))
    assert [f.certain for f in found if f.text.id == ids.ARMISTICE] == [True]
    assert isinstance(sole(_armistice().term), Until)
    before = in_force_on(KOREA_1953, datetime.date(1953, 7, 26))
    assert ids.ARMISTICE not in {f.text.id for f in before}


def test_one_side_says_that_13d_is_suspended_for_itself_and_later_writers_that_it_ended() -> None:
    day = datetime.date(1957, 7, 1)
    assert _application_for(ids.REPLACEMENT, ids.UNC_COMMANDER, day) == {
        (Applied.SUSPENDED, Named(ids.UNC)),
        (Applied.ENDED, _LATER_WRITERS),
    }
    for other in (ids.KPA_COMMANDER, ids.CPV_COMMANDER):
        assert _application_for(ids.REPLACEMENT, other, day) == {
            (Applied.APPLIES, Named(ids.THE_COMMANDERS))
        }


def test_before_the_statement_13d_applied_to_all() -> None:
    day = datetime.date(1957, 6, 20)
    for party in (ids.UNC_COMMANDER, ids.KPA_COMMANDER, ids.CPV_COMMANDER):
        assert _application_for(ids.REPLACEMENT, party, day) == {
            (Applied.APPLIES, Named(ids.THE_COMMANDERS))
        }


def test_inspection_was_suspended_a_year_earlier_and_in_one_area_only() -> None:
    claims = _undertaking(ids.INSPECTION).promise.application
    held = at(claims, datetime.date(1956, 6, 1))
    assert sole(held).state is Applied.SUSPENDED
    assert sole(held).within == ids.UNC_AREA
    assert sole(at(claims, datetime.date(1956, 5, 30))).state is Applied.APPLIES


def test_13d_comes_back_only_when_the_balance_is_restored_and_the_other_side_is_willing() -> None:
    claims = _limit(ids.REPLACEMENT).promise.application
    (suspended,) = [c.value for c in claims if c.value.state is Applied.SUSPENDED]
    assert suspended.until is not None

    def restored(atom: Atom) -> Truth:
        return Truth.TRUE if atom == Obtains(ids.BALANCE_RESTORED) else Truth.UNKNOWN

    def unwilling(atom: Atom) -> Truth:
        return Truth.FALSE if atom == Obtains(ids.WILLING_TO_COMPLY) else Truth.TRUE

    assert evaluate(suspended.until, restored) is Truth.UNKNOWN
    assert evaluate(suspended.until, unwilling) is Truth.FALSE
    assert evaluate(suspended.until, lambda _: Truth.TRUE) is Truth.TRUE


def test_the_act_of_1957_has_three_rival_names_and_none_is_chosen() -> None:
    judgements = KOREA_1953.allegation(ids.ALLEGED_WRECKING).judgements
    assert {claim.value: claim.by for claim in judgements} == {
        Judgement.UNDERMINES_THE_TEXT: Named(ids.KPA_CPV),
        Judgement.ENDS_THE_DUTY: _LATER_WRITERS,
        Judgement.SUSPENSION: Unnamed("the published diplomatic record"),
    }
    with pytest.raises(Disputed):
        sole(judgements)


def test_13d_covers_aircraft_and_tanks_and_no_trucks() -> None:
    def rules(kind: EquipmentType) -> list[PromiseId]:
        return [found.limit.id for found in limits_on(KOREA_1953, Specimen(kind))]

    assert rules(EquipmentType.AIRCRAFT) == [ids.REPLACEMENT]
    assert rules(EquipmentType.TANK) == [ids.REPLACEMENT]
    assert rules(EquipmentType.VEHICLE) == []


# 4. How many people one side may rotate in February 1954


def test_one_side_may_rotate_thirty_five_thousand_in_a_calendar_month_which_is_a_flow() -> None:
    for rotation in (ids.ROTATION_UNC, ids.ROTATION_KPA_CPV):
        figure = sole(_limit(rotation).amount)
        assert isinstance(figure, Figure)
        assert isinstance(figure.amount, Rate)
        assert bounds(figure.amount.quantity) == (0, 35_000)
        # By calendar months, so that a short February allows as many as a long January.
        assert figure.amount.window is RateWindow.CALENDAR
        assert figure.amount.per == Duration(months=1)
    assert _limit(ids.LEVEL_NOT_RAISED).form is LimitForm.ONE_FOR_ONE


def test_people_in_the_zone_are_a_stock() -> None:
    figure = sole(_limit(ids.PERSONS_IN_ZONE_UNC).amount)
    assert isinstance(figure, Figure)
    assert not isinstance(figure.amount, Rate)


# 5. Which bodies existed on a day, with which members, and who had named each


def _existing(day: datetime.date) -> set[PartyId]:
    alive = {BodyStatus.EXISTING, BodyStatus.OPERATING}
    return {
        party.id
        for party in KOREA_1953.parties
        if isinstance(party, Body) and any(claim.value in alive for claim in at(party.status, day))
    }


def test_two_commissions_exist_since_the_armistice_took_effect() -> None:
    assert _existing(datetime.date(1953, 7, 26)) == set()
    assert _existing(datetime.date(1954, 1, 1)) == {ids.MAC, ids.NNSC}


@pytest.mark.parametrize(
    ("day", "members"),
    [
        (datetime.date(1954, 1, 1), {ids.SE, ids.CH, ids.PL, ids.CS}),
        (datetime.date(1994, 6, 1), {ids.SE, ids.CH, ids.PL}),
        (datetime.date(1996, 1, 1), {ids.SE, ids.CH}),
    ],
)
def test_the_supervisory_commission_loses_two_members(
    day: datetime.date, members: set[PartyId]
) -> None:
    assert set(values(each_at(_body(ids.NNSC).members, day))) == members


def test_within_the_year_of_a_departure_the_member_has_not_certainly_left() -> None:
    assert ids.CS in values(each_at(_body(ids.NNSC).members, datetime.date(1993, 6, 1)))


def test_each_member_of_the_supervisory_commission_was_named_by_one_side() -> None:
    named_by = {
        nation: seats.appointed_by.parties
        for seats in values(_body(ids.NNSC).seats)
        if seats.appointed_by is not None
        for nation in seats.drawn_from
    }
    assert named_by == {
        ids.SE: (ids.UNC_COMMANDER,),
        ids.CH: (ids.UNC_COMMANDER,),
        ids.PL: (ids.KPA_COMMANDER, ids.CPV_COMMANDER),
        ids.CS: (ids.KPA_COMMANDER, ids.CPV_COMMANDER),
    }


@pytest.mark.parametrize("body", [ids.MAC, ids.NNSC])
def test_the_seats_of_a_commission_add_up(body: PartyId) -> None:
    seats = values(_body(body).seats)
    for place, whole in enumerate(seats, start=1):
        parts = [seat.number for seat in seats if seat.within == place]
        assert isinstance(whole.number, Exactly)
        amounts = [part.amount for part in parts if isinstance(part, Exactly)]
        assert not parts or sum(amounts) == whole.number.amount


def test_inspection_teams_add_up_to_twenty() -> None:
    def number(limit: Limit) -> int | Decimal:
        figure = sole(limit.amount)
        assert isinstance(figure, Figure)
        assert isinstance(figure.amount, Exactly)
        return figure.amount.amount

    parts = [number(limit) for limit in KOREA_1953.limits if limit.within == ids.TEAMS_IN_ALL]
    assert sorted(parts) == [5, 5, 10]
    assert number(_limit(ids.TEAMS_IN_ALL)) == 20


def test_each_side_alone_can_stop_the_armistice_commission() -> None:
    assert can_block(_body(ids.MAC)) == (ids.UNC, ids.KPA_CPV)


def test_one_senior_member_alone_can_send_a_mobile_team() -> None:
    condition = sole(_undertaking(ids.MOBILE_INSPECTION).promise.condition)
    assert isinstance(condition, AnyOf)

    def asks(party: PartyId) -> Truth:
        def answer(atom: Atom) -> Truth:
            return Truth.TRUE if isinstance(atom, Given) and atom.by == party else Truth.FALSE

        return evaluate(condition, answer)

    for party in (ids.MAC, ids.UNC_SENIOR_MEMBER, ids.KPA_CPV_SENIOR_MEMBER):
        assert asks(party) is Truth.TRUE
    assert asks(ids.NNSC) is Truth.FALSE


# 6. On which day a prisoner taken over on 1 October 1953 becomes a civilian


def test_a_prisoner_taken_over_on_1_october_becomes_a_civilian_at_the_end_of_january() -> None:
    due = _deadline(ids.CIVILIAN_STATUS)
    taken_over = PartialDate("1953-10-01")
    # 30 days of October, 30 of November, 31 of December and 29 of January: 120. The facts name no
    # rule for the first day, so both days stand.
    assert reckon(due, taken_over) == PartialDate("[1954-01-28,1954-01-29]")
    excluded = evolve(due, counting=Counting.EXCLUSIVE)
    assert reckon(excluded, taken_over) == PartialDate("1954-01-29")


def test_its_clock_runs_from_custody_and_not_from_signature() -> None:
    assert _deadline(ids.CIVILIAN_STATUS).anchor == ids.CUSTODY
    assert _deadline(ids.REPATRIATION).anchor == ids.EFFECT


def test_ninety_days_of_explanations_and_thirty_of_a_conference_make_the_hundred_and_twenty() -> (
    None
):
    taken_over = PartialDate("1953-10-01")
    window = sole(_undertaking(ids.EXPLANATIONS).promise.deadline)
    assert isinstance(window, Window)
    opens, closes = falls(window, taken_over)
    assert opens == taken_over
    # 30 of October, 30 of November and 30 of December.
    assert closes == PartialDate("[1953-12-29,1953-12-30]")
    third = evolve(_deadline(ids.CONFERENCE_ON_PRISONERS), counting=Counting.EXCLUSIVE)
    assert reckon(third, PartialDate("1953-12-30")) == PartialDate("1954-01-29")
    last = evolve(_deadline(ids.DISSOLUTION), counting=Counting.EXCLUSIVE)
    assert reckon(last, PartialDate("1954-01-29")) == PartialDate("1954-02-28")


def test_each_step_waits_for_the_one_before_and_none_for_itself() -> None:
    found = dependencies(KOREA_1953)
    for promise, on in (
        (ids.EXPLANATIONS, ids.TO_COMMISSION),
        (ids.CIVILIAN_STATUS, ids.TO_COMMISSION),
        (ids.CONFERENCE_ON_PRISONERS, ids.EXPLANATIONS),
        (ids.DISSOLUTION, ids.CIVILIAN_STATUS),
    ):
        assert Dependency(promise=promise, on=on, tie=Tie.DEADLINE) in found
    assert cycles(KOREA_1953) == ()


# Hours and days of the first weeks


def test_signature_and_effect_are_twelve_hours_apart() -> None:
    signed = sole(KOREA_1953.event(ids.SIGNING).when)
    assert isinstance(signed, Instant)
    assert is_before(signed, _effect()) is True
    assert reckon(_deadline(ids.CEASE_FIRE), signed) == _effect()


def test_the_cease_fire_alone_runs_from_signature_and_one_duty_from_before_it() -> None:
    conditions = {r.id: values(r.promise.condition) for r in KOREA_1953.promises}
    from_signature = Elapsed(Duration(hours=12), since=ids.SIGNING)
    assert [i for i, found in conditions.items() if from_signature in found] == [ids.CEASE_FIRE]
    assert [i for i, found in conditions.items() if not found] == [ids.NUMBERS_EXCHANGED]


def test_forces_leave_the_zone_by_ten_in_the_evening_three_days_later() -> None:
    assert falls(_deadline(ids.LEAVE_ZONE), _effect()) == (
        None,
        Instant("1953-07-30T22:00", "+09:00", "Asia/Seoul"),
    )


def test_sixty_days_and_three_months_run_from_effect() -> None:
    assert reckon(_deadline(ids.REPATRIATION), _effect()) == PartialDate("[1953-09-24,1953-09-25]")
    assert reckon(_deadline(ids.CONFERENCE), _effect()) == PartialDate("[1953-10-26,1953-10-27]")
    assert shift(datetime.date(1953, 7, 27), Duration(days=60)) == datetime.date(1953, 9, 25)


def test_numbers_are_due_before_the_day_of_signature() -> None:
    closes = falls(_deadline(ids.NUMBERS_EXCHANGED), PartialDate("1953-07-27"))
    assert closes == (None, PartialDate("1953-07-26"))


def test_either_senior_member_ends_a_recess_a_day_after_notice() -> None:
    way_out = sole(_undertaking(ids.RECESS).promise.exit)
    assert isinstance(way_out, Exit)
    assert way_out.by == (ids.UNC_SENIOR_MEMBER, ids.KPA_CPV_SENIOR_MEMBER)
    notice = Instant("1953-09-01T11:00", "+09:00", "Asia/Seoul")
    assert leaves(way_out, notice) == Instant("1953-09-02T11:00", "+09:00", "Asia/Seoul")


# What holds of the whole


def test_one_fact_of_the_islands_is_two_promises_with_one_deadline() -> None:
    one_sided, mutual = _undertaking(ids.UNC_LEAVES_ISLANDS), _undertaking(ids.LEAVE_ISLANDS)
    assert set(one_sided.promise.by) < set(mutual.promise.by)
    assert _deadline(one_sided.id) == _deadline(mutual.id)
