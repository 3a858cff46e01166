"""What a faithful model of the Kumanovo agreement must be able to answer, and the answers."""

import datetime
from typing import Final

import pytest

from ceasefire_model import (
    Agreement,
    Atom,
    Deadline,
    Deontic,
    Disputed,
    EquipmentType,
    Event,
    Exactly,
    Happened,
    Judged,
    LinkKind,
    Measured,
    NamedPlace,
    Obtains,
    OfCalibre,
    OfType,
    PartialDate,
    PlaceId,
    PromiseId,
    Resolution,
    Specimen,
    StanceKind,
    Standing,
    Stands,
    TextId,
    Truth,
    Undertaking,
    Unit,
    Until,
    Width,
    Within,
    Zone,
    at,
    atoms,
    covers,
    each_at,
    evaluate,
    is_before,
    metres,
    sole,
    values,
)
from ceasefire_model.applicability import in_force_on, limits_on
from ceasefire_model.conditions import Condition, judges
from ceasefire_model.equipment import AnyOfClasses
from ceasefire_model.instances.kumanovo_1999 import KUMANOVO_1999, ids
from ceasefire_model.performance import Applied
from ceasefire_model.perspectives import as_known_on
from ceasefire_model.reckoning import ends, falls
from ceasefire_model.sequences import Dependency, Tie, cycles, dependencies
from ceasefire_model.undertakings import Action

_12_JUNE_1999: Final = datetime.date(1999, 6, 12)
_NEW_YEAR_2002: Final = datetime.date(2002, 1, 1)
_82_MM: Final = Specimen(EquipmentType.GRENADE_LAUNCHER, millimetres=82)
_90_MM: Final = Specimen(EquipmentType.GRENADE_LAUNCHER, millimetres=90)


def undertaking(id: PromiseId) -> Undertaking:  # noqa: A002 - the word of the model
    found = KUMANOVO_1999.promise(id)
    assert isinstance(found, Undertaking)
    return found


def zone(id: PlaceId) -> Zone:  # noqa: A002 - the word of the model
    found = KUMANOVO_1999.place(id)
    assert isinstance(found, Zone)
    return found


def condition(id: PromiseId) -> Condition:  # noqa: A002 - the word of the model
    stated = sole(undertaking(id).promise.condition)
    assert isinstance(stated, Condition)
    return stated


def closes(id: PromiseId) -> str:  # noqa: A002 - the word of the model
    due = sole(undertaking(id).promise.deadline)
    assert isinstance(due, Deadline)
    anchor = sole(KUMANOVO_1999.event(due.anchor).when)
    assert isinstance(anchor, PartialDate)
    _, last = falls(due, anchor)
    assert isinstance(last, PartialDate)
    return last.edtf


def withdrawals_from(place: PlaceId) -> list[PromiseId]:
    return [
        record.id
        for record in KUMANOVO_1999.undertakings
        if record.action is Action.WITHDRAW
        and Within(place) in values(record.where)
        and not record.equipment
    ]


# 1. By what date is each zone empty, and which steps wait for a verification rather than a date?


@pytest.mark.parametrize(
    ("place", "last"),
    [
        (ids.ZONE_1, "1999-06-16"),
        (ids.ZONE_2, "1999-06-19"),
        (ids.ZONE_3, "1999-06-21"),
        (ids.KOSOVO, "1999-06-21"),
    ],
)
def test_a_zone_is_empty_by_the_latest_deadline_of_those_who_leave_it(
    place: PlaceId, last: str
) -> None:
    assert max(closes(promise) for promise in withdrawals_from(place)) == last


def test_zone_3_is_left_in_two_steps_by_two_days() -> None:
    steps = {promise: closes(promise) for promise in withdrawals_from(ids.ZONE_3)}
    assert steps == {
        ids.ZONE_3_FIRST_STEP: "1999-06-11",
        ids.ZONE_3_WITHDRAWAL: "1999-06-21",
    }


def test_the_numbers_of_the_zones_are_not_the_order_of_their_first_steps() -> None:
    first = {
        place: min(closes(promise) for promise in withdrawals_from(place))
        for place in (ids.ZONE_1, ids.ZONE_2, ids.ZONE_3)
    }
    assert sorted(first, key=first.__getitem__) == [ids.ZONE_3, ids.ZONE_1, ids.ZONE_2]


def test_only_the_suspension_of_strikes_waits_for_a_verification_and_has_no_date() -> None:
    agreement = KUMANOVO_1999.text(ids.MTA)
    contained = {provision.promise for provision in values(agreement.provisions)}
    waiting = [
        record.id
        for record in KUMANOVO_1999.undertakings
        if record.id in contained
        for stated in values(record.promise.condition)
        if isinstance(stated, Condition) and judges(stated)
    ]
    assert waiting == [ids.STRIKES_SUSPENDED]
    assert undertaking(ids.STRIKES_SUSPENDED).promise.deadline == ()


def test_nobody_is_named_who_verifies_the_first_step() -> None:
    assert judges(condition(ids.STRIKES_SUSPENDED)) == ((Judged(ids.COMPLIANCE_VERIFIED), ()),)


def test_the_end_of_strikes_waits_for_the_withdrawal_and_their_suspension_for_the_first_step() -> (
    None
):
    found = dependencies(KUMANOVO_1999)
    suspended = {d.on for d in found if d.promise == ids.STRIKES_SUSPENDED}
    assert suspended == {ids.ZONE_3_FIRST_STEP, ids.HOSTILITIES_CEASE}
    assert Dependency(promise=ids.STRIKES_ENDED, on=ids.WITHDRAWAL, tie=Tie.CONDITION) in found
    assert cycles(KUMANOVO_1999) == ()


def test_mines_are_marked_while_forces_leave_and_not_after() -> None:
    ties = {d.tie for d in dependencies(KUMANOVO_1999) if d.promise == ids.MINES_MARKED}
    assert ties == {Tie.ALONGSIDE}


# 2. On 1 January 2002, how wide is each safety zone, under which instrument, and may an army patrol
#    with an 82 mm launcher enter Sector B?


def kilometres(place: PlaceId, day: datetime.date) -> tuple[object, TextId | None]:
    held = each_at(zone(place).widths, day)
    (width,) = values(held)
    (text,) = {claim.said_in for claim in held if claim.value == width}
    assert isinstance(width, Width)
    assert isinstance(width.quantity, Exactly)
    return width.quantity.amount, text


def test_the_air_zone_is_ten_kilometres_wide_under_the_accord_of_december_2001() -> None:
    assert kilometres(ids.AIR_SAFETY_ZONE, _NEW_YEAR_2002) == (10, ids.AIR_ZONE_ACCORD)
    assert values(at(zone(ids.AIR_SAFETY_ZONE).exists, _NEW_YEAR_2002)) == (True,)


def test_until_then_the_air_zone_is_twenty_five_kilometres_wide_under_the_agreement() -> None:
    assert kilometres(ids.AIR_SAFETY_ZONE, datetime.date(2001, 12, 26)) == (25, ids.MTA)


def test_two_reports_differ_by_a_day_on_when_the_air_zone_shrank() -> None:
    accord = KUMANOVO_1999.text(ids.AIR_ZONE_ACCORD)
    assert values(accord.made) == (PartialDate("2001-12-27"), PartialDate("2001-12-28"))


def test_the_ground_zone_of_five_kilometres_has_been_given_up_by_then() -> None:
    assert kilometres(ids.GROUND_SAFETY_ZONE, datetime.date(2000, 1, 1)) == (5, ids.MTA)
    assert values(at(zone(ids.GROUND_SAFETY_ZONE).exists, _NEW_YEAR_2002)) == (False,)
    ending = [
        text.id
        for text in KUMANOVO_1999.texts
        if ids.GROUND_ZONE_END in {provision.promise for provision in values(text.provisions)}
    ]
    assert ending == [ids.GROUND_ZONE_ACCORD]


def test_the_agreement_is_still_in_force_and_no_text_has_amended_it() -> None:
    in_force = {
        found.text.id: found.certain for found in in_force_on(KUMANOVO_1999, _NEW_YEAR_2002)
    }
    assert in_force[ids.MTA] is True
    kinds = {
        text.id: link.kind
        for text in KUMANOVO_1999.texts
        for link in values(text.links)
        if link.to == ids.MTA and link.kind is not LinkKind.ANNEX_OF
    }
    assert kinds == {
        ids.NAC_DECISION: LinkKind.RELAXES,
        ids.GROUND_ZONE_ACCORD: LinkKind.RELAXES,
        ids.AIR_ZONE_ACCORD: LinkKind.RELAXES,
    }


def test_an_army_patrol_may_enter_sector_b_from_24_may_2001_on() -> None:
    entry = undertaking(ids.SECTOR_B_RETURN).promise
    assert entry.deontic is Deontic.MAY
    assert at(entry.application, datetime.date(2001, 5, 23)) == ()
    (applied,) = at(entry.application, _NEW_YEAR_2002)
    assert applied.value.state is Applied.APPLIES


def test_sector_c_east_was_opened_first() -> None:
    opened = {
        record.id: min(c.since.edtf for c in record.promise.application if c.since is not None)
        for record in KUMANOVO_1999.undertakings
        if record.part_of == ids.RETURN
    }
    assert sorted(opened, key=opened.__getitem__) == [
        ids.SECTOR_C_EAST_RETURN,
        ids.SECTOR_B_RETURN,
    ]


def test_a_launcher_of_82_mm_may_come_along_and_one_of_90_mm_may_not() -> None:
    (allowed,) = values(undertaking(ids.RETURN).equipment)
    assert undertaking(ids.SECTOR_B_RETURN).part_of == ids.RETURN
    assert isinstance(allowed, OfType | OfCalibre | AnyOfClasses)
    assert covers(allowed, _82_MM) is True
    assert covers(allowed, _90_MM) is False
    assert limits_on(KUMANOVO_1999, _82_MM) == ()
    (ban,) = limits_on(KUMANOVO_1999, _90_MM)
    assert (ban.limit.id, ban.certain) == (ids.RETURN_CALIBRE, True)


def test_nobody_says_that_the_commander_has_ordered_the_forces_out_again() -> None:
    term = sole(undertaking(ids.RETURN).promise.term)
    assert term == Until(Happened(ids.RETURN_REVOKED))
    assert KUMANOVO_1999.event(ids.RETURN_REVOKED).when == ()
    assert undertaking(ids.RETURN_REVOCATION).promise.actors == (ids.KFOR_COMMANDER,)


def test_the_opening_of_sector_c_east_is_known_from_the_first_report_on() -> None:
    def known(day: datetime.date) -> bool:
        then = as_known_on(KUMANOVO_1999, day)
        return ids.SECTOR_C_EAST_RETURN in {record.id for record in then.undertakings}

    assert not known(datetime.date(2001, 3, 27))
    assert known(datetime.date(2001, 3, 28))


# 3. Are strikes from the air active, suspended or ended on 12 June 1999, and what would make them
#    active again?


def knowing(*true: Atom) -> dict[Atom, Truth]:
    return dict.fromkeys(true, Truth.TRUE)


def answer(asked: Condition, known: dict[Atom, Truth]) -> Truth:
    return evaluate(asked, lambda atom: known.get(atom, Truth.UNKNOWN))


_FIRST_STEP: Final = knowing(
    Stands(ids.ZONE_3_FIRST_STEP, Standing.KEPT), Stands(ids.HOSTILITIES_CEASE, Standing.KEPT)
)
_VERIFIED: Final = _FIRST_STEP | knowing(Judged(ids.COMPLIANCE_VERIFIED))


def test_strikes_are_suspended_on_12_june_only_if_the_first_step_has_been_verified() -> None:
    assert closes(ids.ZONE_3_FIRST_STEP) < _12_JUNE_1999.isoformat()
    assert answer(condition(ids.STRIKES_SUSPENDED), {}) is Truth.UNKNOWN
    assert answer(condition(ids.STRIKES_SUSPENDED), _FIRST_STEP) is Truth.UNKNOWN
    assert answer(condition(ids.STRIKES_SUSPENDED), _VERIFIED) is Truth.TRUE
    refused = _FIRST_STEP | {Judged(ids.COMPLIANCE_VERIFIED): Truth.FALSE}
    assert answer(condition(ids.STRIKES_SUSPENDED), refused) is Truth.FALSE


def test_strikes_have_not_ended_on_12_june_for_the_withdrawal_is_not_said_to_be_complete() -> None:
    (ending,) = atoms(condition(ids.STRIKES_ENDED))
    assert isinstance(ending, Happened)
    completion = KUMANOVO_1999.event(ending.event)
    assert isinstance(completion, Event)
    assert completion.completes == ids.WITHDRAWAL
    assert completion.when == ()
    last = PartialDate(closes(ids.WITHDRAWAL))
    assert is_before(PartialDate(_12_JUNE_1999.isoformat()), last) is True


def test_either_of_two_failures_ends_the_suspension() -> None:
    term = sole(undertaking(ids.STRIKES_SUSPENDED).promise.term)
    assert isinstance(term, Until)
    kept, fast = Obtains(ids.OBLIGATIONS_FULLY_KEPT), Judged(ids.COUNCIL_FAST_ENOUGH)
    assert set(atoms(term.condition)) == {kept, fast}
    assert answer(term.condition, knowing(kept, fast)) is Truth.FALSE
    assert answer(term.condition, {kept: Truth.FALSE}) is Truth.TRUE
    assert answer(term.condition, {fast: Truth.FALSE}) is Truth.TRUE
    assert answer(term.condition, knowing(kept)) is Truth.UNKNOWN


def test_no_day_is_fixed_on_which_the_suspension_ends() -> None:
    term = sole(undertaking(ids.STRIKES_SUSPENDED).promise.term)
    assert isinstance(term, Until)
    assert ends(term, PartialDate("1999-06-11")) is None


def test_the_force_deploys_only_after_a_resolution_that_the_agreement_calls_introduced() -> None:
    deployment = KUMANOVO_1999.promise(ids.KFOR_DEPLOYMENT)
    assert values(deployment.promise.condition) == (Happened(ids.RESOLUTION_ADOPTED),)
    text = KUMANOVO_1999.text(ids.COUNCIL_RESOLUTION)
    assert isinstance(text, Resolution)
    assert text.at == ids.RESOLUTION_ADOPTED


# 4. Is the five-kilometre zone on both sides of the line?


def test_both_safety_zones_lie_on_one_side_of_the_line_in_the_territory_of_one_party() -> None:
    for place in (ids.GROUND_SAFETY_ZONE, ids.AIR_SAFETY_ZONE):
        widths = [width for width in values(zone(place).widths) if isinstance(width, Width)]
        assert {width.measured for width in widths} == {Measured.ONE_SIDE}
        assert {width.side for width in widths} == {ids.FRY}
        assert {width.line for width in widths} == {ids.PROVINCE_BOUNDARY}
        (outside,) = values(zone(place).within)
        ground = KUMANOVO_1999.place(outside)
        assert isinstance(ground, NamedPlace)
        assert ground.territory_of == ids.FRY


def test_the_ground_zone_is_five_thousand_metres_wide() -> None:
    width = sole(zone(ids.GROUND_SAFETY_ZONE).widths)
    assert isinstance(width, Width)
    assert isinstance(width.quantity, Exactly)
    assert isinstance(width.quantity.unit, Unit)
    assert metres(width.quantity.amount, width.quantity.unit) == 5000


# What sources say of the text itself


def test_the_index_calls_a_text_unilateral_that_both_sides_made() -> None:
    text = KUMANOVO_1999.text(ids.MTA)
    assert isinstance(text, Agreement)
    with pytest.raises(Disputed):
        sole(text.conclusion)
    parties = {stance.party for stance in values(text.stances) if stance.kind is StanceKind.PARTY}
    assert parties == {ids.KFOR, ids.FRY_GOVERNMENT, ids.SERBIA_GOVERNMENT}
