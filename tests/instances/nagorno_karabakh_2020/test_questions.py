"""What a faithful model of the trilateral statement must be able to answer."""

import datetime
from typing import Final

import pytest

from ceasefire_model.absences import NotReported
from ceasefire_model.applicability import limits_on
from ceasefire_model.claims import at, each_at, sole, values
from ceasefire_model.conditions import Happened, atoms
from ceasefire_model.declarations import Declaration, LinkKind
from ceasefire_model.deployments import Deployment
from ceasefire_model.disputes import Asserts
from ceasefire_model.equipment import EquipmentType, Specimen
from ceasefire_model.identifiers import PlaceId, PromiseId
from ceasefire_model.instances.nagorno_karabakh_2020 import NAGORNO_KARABAKH_2020
from ceasefire_model.instances.nagorno_karabakh_2020 import ids as nk
from ceasefire_model.performance import Application, Applied
from ceasefire_model.perspectives import according_to, as_known_on
from ceasefire_model.places import Zone
from ceasefire_model.provenance import Named
from ceasefire_model.quantities import Exactly, Figure
from ceasefire_model.reckoning import ends, falls, is_before, objection_closes
from ceasefire_model.sequences import Tie, cycles, dependencies
from ceasefire_model.terms import Bound, OnDate, Renewal, Term
from ceasefire_model.times import Duration, Instant, PartialDate

DOSSIER: Final = NAGORNO_KARABAKH_2020


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def force() -> Deployment:
    found = DOSSIER.promise(nk.FORCE)
    assert isinstance(found, Deployment)
    return found


def corridor() -> Zone:
    found = DOSSIER.place(nk.CORRIDOR)
    assert isinstance(found, Zone)
    return found


def renewal() -> Renewal:
    found = sole(force().promise.renewal)
    assert isinstance(found, Renewal)
    return found


# 1. On 1 May 2025 would silence have renewed the force's term, until when, whose silence counts?


@pytest.mark.parametrize(
    ("made", "end", "closes", "renewed_until"),
    [
        ("2020-11-09", "2025-11-09", "2025-05-09", "2030-11-09"),
        ("2020-11-10", "2025-11-10", "2025-05-10", "2030-11-10"),
    ],
)
def test_on_1_may_2025_silence_would_not_yet_have_renewed_the_term(
    made: str, end: str, closes: str, renewed_until: str
) -> None:
    starts = values(DOSSIER.event(nk.STATEMENT_MADE).when)
    assert PartialDate(made) in starts
    term = sole(force().promise.term)
    assert isinstance(term, Term)
    first_end = ends(term, PartialDate(made))
    assert first_end == PartialDate(end)
    last_day = objection_closes(renewal(), first_end)
    assert last_day == PartialDate(closes)
    assert is_before(PartialDate("2025-05-01"), last_day) is True
    length = renewal().length
    assert length is not None
    assert ends(Term(length), first_end) == PartialDate(renewed_until)


def test_only_the_silence_of_the_two_parties_counts() -> None:
    assert renewal().blocked_by == (nk.AZ, nk.AM)
    (denied,) = (claim for claim in force().promise.renewal if claim.denies)
    assert isinstance(denied.value, Renewal)
    assert set(denied.value.blocked_by) - set(renewal().blocked_by) == {nk.RU}
    assert denied.basis is not None
    assert {citation.locator for citation in denied.basis.inputs} == {"1", "4"}


def test_the_force_had_ended_by_then_without_notice() -> None:
    (application,) = at(force().promise.application, day("2025-05-01"))
    assert application.value == Application(Applied.ENDED)
    assert application.since == PartialDate("2024")
    assert values(DOSSIER.event(nk.NOTICE_ON_FORCE).when) == ()
    left = sole(DOSSIER.event(nk.FORCE_LEFT).when)
    assert isinstance(left, PartialDate)
    for start in ("2020-11-09", "2020-11-10"):
        end = ends(Term(Duration(years=5)), PartialDate(start))
        assert end is not None
        assert is_before(left, end) is True


# 2. What caps apply to a truck, an ambulance and a carrier?


@pytest.mark.parametrize(
    ("specimen", "limit", "amount"),
    [
        (Specimen(EquipmentType.VEHICLE, name="truck"), nk.VEHICLES, 380),
        (Specimen(EquipmentType.VEHICLE, name="ambulance"), nk.VEHICLES, 380),
        (Specimen(EquipmentType.SPECIAL_EQUIPMENT, name="ambulance"), nk.VEHICLES, 380),
        (Specimen(EquipmentType.ARMOURED_VEHICLE, name="carrier"), nk.CARRIERS, 90),
    ],
)
def test_one_cap_applies_to_each_vehicle(specimen: Specimen, limit: PromiseId, amount: int) -> None:
    (applicable,) = limits_on(DOSSIER, specimen)
    assert applicable.certain
    assert applicable.limit.id == limit
    figure = sole(applicable.limit.amount)
    assert isinstance(figure, Figure)
    assert isinstance(figure.amount, Exactly)
    assert figure.amount.amount == amount


# 3. What was the Kalbajar deadline on 14 and on 16 November 2020, and which act changed it?


def test_the_kalbajar_deadline_moved_between_14_and_16_november() -> None:
    deadlines = DOSSIER.promise(nk.KALBAJAR_HANDOVER).promise.deadline
    # One translation says before the 15th, the other by the 15th.
    assert values(at(deadlines, day("2020-11-14"))) == (
        OnDate(PartialDate("2020-11-15"), Bound.BEFORE),
        OnDate(PartialDate("2020-11-15"), Bound.WITHIN),
    )
    (moved,) = at(deadlines, day("2020-11-16"))
    assert isinstance(moved.value, OnDate)
    assert falls(moved.value) == (None, PartialDate("2020-11-25"))
    assert moved.said_in is not None
    act = DOSSIER.text(moved.said_in)
    assert act.id == nk.POSTPONEMENT
    link = sole(act.links)
    assert (link.kind, link.to, link.about) == (
        LinkKind.EXTENDS,
        nk.STATEMENT,
        (nk.KALBAJAR_HANDOVER,),
    )


def test_the_other_dates_stood() -> None:
    for promise, date in (
        (nk.LACHIN_HANDOVER, PartialDate("2020-12-01")),
        (nk.AGHDAM_HANDOVER, PartialDate("2020-11-20")),
    ):
        deadlines = DOSSIER.promise(promise).promise.deadline
        for moment in ("2020-11-14", "2020-11-16"):
            held = values(at(deadlines, day(moment)))
            assert {due.date for due in held if isinstance(due, OnDate)} == {date}


def test_on_14_november_the_later_date_was_not_known() -> None:
    known = as_known_on(DOSSIER, day("2020-11-14"))
    deadlines = known.promise(nk.KALBAJAR_HANDOVER).promise.deadline
    assert {due.date for due in values(deadlines) if isinstance(due, OnDate)} == {
        PartialDate("2020-11-15")
    }


# 4. Which shape did the corridor have on 25 August and on 1 September 2022?


@pytest.mark.parametrize(
    ("moment", "included", "settlements_held_by"),
    [
        ("2022-08-25", (nk.LACHIN_TOWN, nk.ZABUKH, nk.SUS), ()),
        ("2022-08-27", (), (nk.AZ,)),
        ("2022-09-01", (nk.ROUTE_OF_2022,), (nk.AZ,)),
    ],
)
def test_the_corridor_lost_the_town_and_got_a_new_route(
    moment: str, included: tuple[PlaceId, ...], settlements_held_by: tuple[str, ...]
) -> None:
    assert values(each_at(corridor().includes, day(moment))) == included
    assert values(each_at(corridor().excludes, day(moment))) == (nk.SHUSHA,)
    assert values(at(corridor().held_by, day(moment))) == (nk.PEACEKEEPERS,)
    settlements = DOSSIER.place(nk.SETTLEMENTS)
    assert isinstance(settlements, Zone)
    assert values(at(settlements.held_by, day(moment))) == settlements_held_by


# 5. List each reading of point 9 with its holder.


def test_point_9_has_two_readings() -> None:
    readings = [
        (claim.by, claim.value)
        for interpretation in DOSSIER.interpretations
        if interpretation.text == nk.STATEMENT and "9" in interpretation.clauses
        for claim in interpretation.meanings
    ]
    assert readings == [
        (Named(nk.AZ), Asserts(nk.SECOND_CORRIDOR)),
        (Named(nk.AM), Asserts(nk.ONE_CORRIDOR)),
    ]


# What the facts say beyond these questions


def test_one_moment_gave_the_statement_two_dates() -> None:
    start = sole(DOSSIER.event(nk.CEASEFIRE_START).scheduled)
    assert isinstance(start, Instant)
    assert start.date == PartialDate("2020-11-10")
    assert start.utc.date() == day("2020-11-09")
    statement = DOSSIER.text(nk.STATEMENT)
    assert values(statement.made) == (PartialDate("2020-11-09"), PartialDate("2020-11-10"))


def test_each_translation_has_its_own_bound_for_aghdam() -> None:
    expected = {
        nk.N1: (None, PartialDate("2020-11-19")),
        nk.N2: (None, PartialDate("2020-11-20")),
        nk.N12: (PartialDate("2020-11-20"), None),
    }
    for source, times in expected.items():
        read = according_to(DOSSIER, [source])
        due = sole(read.promise(nk.AGHDAM_HANDOVER).promise.deadline)
        assert isinstance(due, OnDate)
        assert falls(due) == times


def test_the_withdrawal_runs_with_the_deployment_and_nothing_waits_in_a_circle() -> None:
    ties = {(tie.promise, tie.on): tie.tie for tie in dependencies(DOSSIER)}
    assert ties == {
        (nk.WITHDRAWAL, nk.FORCE): Tie.ALONGSIDE,
        (nk.FORCE_ON_NEW_ROUTE, nk.ROUTE_PLAN): Tie.CONDITION,
    }
    assert cycles(DOSSIER) == ()
    moved = DOSSIER.promise(nk.FORCE_ON_NEW_ROUTE).promise
    (condition,) = values(moved.condition)
    assert isinstance(condition, Happened)
    assert tuple(atoms(condition)) == (Happened(nk.PLAN_AGREED),)


def test_the_alleged_breach_cites_point_6() -> None:
    (alleged,) = DOSSIER.allegations
    (text,) = map(DOSSIER.text, alleged.texts)
    assert isinstance(text, Declaration)
    cited = {p.clause for p in values(text.provisions) if p.promise in alleged.about}
    assert cited == {"6"}


def test_it_is_not_told_whether_the_remark_of_2023_was_notice() -> None:
    meanings = DOSSIER.interpretation(nk.REMARK_AS_NOTICE).meanings
    assert values(meanings) == (NotReported(),)
