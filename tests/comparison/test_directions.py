"""How one value became another: only by orders that can be defended."""
# ruff: noqa: ANN401 - values of any type

from typing import Any, get_args

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model import (
    About,
    All,
    AllOf,
    AnyOf,
    AnyOfClasses,
    Application,
    Applied,
    Approximately,
    AtLeast,
    AtMost,
    Authority,
    Basis,
    Behind,
    Between,
    Bound,
    Condition,
    Currency,
    Deadline,
    Definition,
    Deontic,
    Direction,
    Dossier,
    DossierId,
    Due,
    Duration,
    DurationRange,
    Elapsed,
    EquipmentClass,
    EquipmentType,
    EventId,
    Exactly,
    FewerThan,
    Figure,
    Firmness,
    Force,
    Happened,
    Indefinite,
    Instant,
    Lasting,
    Lead,
    LeadStatus,
    LegalForce,
    Length,
    ListForm,
    Location,
    LongerThan,
    Measure,
    MeasureKind,
    MoreThan,
    Name,
    NamedPlace,
    NoLimit,
    NotReported,
    OfType,
    OnDate,
    Outside,
    PartialDate,
    Parts,
    PartyId,
    Period,
    PlaceId,
    Quantity,
    Rate,
    Ratio,
    Record,
    Recurring,
    Several,
    Share,
    Target,
    Task,
    Term,
    Throughout,
    Unconditional,
    Undecided,
    Unit,
    Unstated,
    Until,
    Window,
    Withheld,
    Within,
    Zone,
    strategies,
)
from ceasefire_model.comparison import ChangeKind
from ceasefire_model.comparison.directions import direction
from ceasefire_model.comparison.nesting import lying_in
from ceasefire_model.fields import fields_of

HINTS = list(
    {
        str(field.hint): field.hint
        for kind in get_args(Record)
        for field in fields_of(kind)
        if field.path != "id"
    }.values()
)
"""What each field of the model can hold, or its claims can state."""

FAMILIES: list[Any] = [Condition, Due, EquipmentClass, Figure, Lasting, Location, Quantity]
PLACES = Dossier(
    id=DossierId("made-up"),
    title="Made up",
    cutoff=PartialDate("2026-01-01"),
    places=(
        NamedPlace(id=PlaceId("land"), name="Land"),
        NamedPlace(id=PlaceId("county"), name="County", within=PlaceId("land")),
        NamedPlace(id=PlaceId("town"), name="Town", within=PlaceId("county")),
        NamedPlace(id=PlaceId("sea"), name="Sea"),
        Zone(id=PlaceId("zone"), name="Zone"),
        Zone(id=PlaceId("sector"), name="Sector", part_of=PlaceId("zone")),
        NamedPlace(id=PlaceId("here"), name="Here", within=PlaceId("there")),
        NamedPlace(id=PlaceId("there"), name="There", within=PlaceId("here")),
    ),
)
LIES = lying_in(PLACES)


@given(data=st.data(), hint=st.sampled_from([*HINTS, *FAMILIES]))
def test_the_way_back_is_the_opposite_of_the_way_there(data: st.DataObject, hint: Any) -> None:
    values = strategies.of(hint)
    one, other = data.draw(values), data.draw(values)
    there, back = (direction(*ends, hint, LIES) for ends in ((one, other), (other, one)))
    assert there is back.opposite


EVENT = EventId("truce")
A, B, C = (Happened(EventId(name)) for name in ("a", "b", "c"))
TANKS, GUNS, MINES = (
    OfType(kind) for kind in (EquipmentType.TANK, EquipmentType.GUN, EquipmentType.MINE)
)
GB, FR = PartyId("gb"), PartyId("fr")
MEN = Unit.SOLDIERS
KM = Unit.KILOMETRES


def figure(amount: Any, basis: Basis = Basis.PLANNED) -> Figure:
    return Figure(amount, basis)


def due(days: int | None, bound: Bound = Bound.WITHIN, anchor: EventId = EVENT) -> Deadline:
    return Deadline(anchor, None if days is None else Duration(days=days), bound=bound)


def before(days: int) -> Deadline:
    return Deadline(EVENT, Duration(days=days), direction=Direction.BEFORE)


def between(shortest: int, longest: int) -> Term:
    return Term(DurationRange(Duration(years=shortest), Duration(years=longest)))


def opening(date: str) -> OnDate:
    return OnDate(PartialDate(date), Bound.FROM)


def on(date: str) -> OnDate:
    return OnDate(PartialDate(date))


def instant(time: str, offset: str = "+02:00") -> Instant:
    return Instant(f"2026-01-06T{time}", offset)


CASES: list[tuple[Any, Any, ChangeKind]] = [
    # firmness, direction and legal force
    (Firmness.COMMITTED, Firmness.POSSIBLE, ChangeKind.WEAKENED),
    (Firmness.STANDS_READY, Firmness.ANNOUNCED, ChangeKind.STRENGTHENED),
    (Deontic.SHALL, Deontic.MAY, ChangeKind.WEAKENED),
    (Deontic.MAY, Deontic.SHOULD, ChangeKind.STRENGTHENED),
    (Deontic.SHOULD, Deontic.ENDEAVOUR, ChangeKind.STRENGTHENED),
    (Deontic.SHALL, Deontic.ENDEAVOUR, ChangeKind.WEAKENED),
    (Deontic.SHALL, Deontic.SHALL_NOT, ChangeKind.REPLACED),
    (LegalForce.TO_BE_BINDING, LegalForce.LEGALLY_BINDING, ChangeKind.STRENGTHENED),
    (LegalForce.TO_BE_BINDING, LegalForce.POLITICAL, ChangeKind.WEAKENED),
    (LegalForce.POLITICAL, LegalForce.INTENT, ChangeKind.REPLACED),
    (
        LegalForce.LEGALLY_BINDING,
        LegalForce.POLITICALLY_AND_LEGALLY_BINDING,
        ChangeKind.REPLACED,
    ),
    (Firmness.COMMITTED, LegalForce.LEGALLY_BINDING, ChangeKind.REPLACED),
    (
        Measure(MeasureKind.SANCTIONS, Deontic.SHALL),
        Measure(MeasureKind.SANCTIONS, Deontic.MAY),
        ChangeKind.WEAKENED,
    ),
    # absences
    (Withheld(), Exactly(5, MEN), ChangeKind.NOW_STATED),
    (Exactly(5, MEN), NotReported(), ChangeKind.NO_LONGER_STATED),
    (Withheld(), Undecided(), ChangeKind.REPLACED),
    (Withheld("secrecy"), Withheld("operational security"), ChangeKind.REWORDED),
    (
        Lead(Withheld(), Task.LOGISTICS, LeadStatus.AGREED),
        Lead(GB, Task.LOGISTICS, LeadStatus.AGREED),
        ChangeKind.NOW_STATED,
    ),
    # numbers
    (AtMost(15_000, MEN), AtMost(10_000, MEN), ChangeKind.NARROWED),
    (AtMost(15_000, MEN), Exactly(6_000, MEN), ChangeKind.NARROWED),
    (AtMost(15_000, MEN), NoLimit(MEN), ChangeKind.WIDENED),
    (AtLeast(20, MEN), AtLeast(10, MEN), ChangeKind.WIDENED),
    (Exactly(800_000, MEN), Exactly(700_000, MEN), ChangeKind.LOWERED),
    (Between(10, 20, MEN), Between(15, 30, MEN), ChangeKind.RAISED),
    (Between(10, 20, MEN), AtLeast(15, MEN), ChangeKind.RAISED),
    (FewerThan(10, MEN), AtMost(9, MEN), ChangeKind.REPLACED),  # the same numbers
    (AtMost(5, KM), FewerThan(5, KM), ChangeKind.NARROWED),
    (MoreThan(5, KM), AtLeast(5, KM), ChangeKind.WIDENED),
    (About(40, MEN), Exactly(40, MEN), ChangeKind.REPLACED),
    (About(40, MEN), About(50, MEN), ChangeKind.REPLACED),
    (AtMost(40, MEN), All(MEN), ChangeKind.REPLACED),
    (All(MEN), NoLimit(MEN), ChangeKind.REPLACED),
    (figure(Share(Exactly(1, Parts(3)))), figure(Share(Exactly(2, Parts(3)))), ChangeKind.RAISED),
    (figure(Share(Exactly(1, Parts(3)))), figure(Exactly(1, MEN)), ChangeKind.REPLACED),
    (Several("several thousand", MEN), AtMost(5_000, MEN), ChangeKind.REPLACED),
    (Exactly(35, Unit.STATES), Exactly(39, Unit.NATIONS), ChangeKind.REPLACED),
    (Exactly(1, Currency("GBP")), Exactly(2, Currency("GBP")), ChangeKind.RAISED),
    (Exactly(1, Currency("GBP")), Exactly(2, Currency("EUR")), ChangeKind.REPLACED),
    (figure(Exactly(5, MEN)), figure(Exactly(6, MEN)), ChangeKind.RAISED),
    (figure(Exactly(5, MEN)), figure(Exactly(6, MEN), Basis.ACTUAL), ChangeKind.REPLACED),
    (
        figure(Rate(AtMost(5, MEN), Duration(months=1))),
        figure(Rate(AtMost(4, MEN), Duration(months=1))),
        ChangeKind.NARROWED,
    ),
    (
        figure(Rate(AtMost(5, MEN), Duration(months=1))),
        figure(Rate(AtMost(4, MEN), Duration(years=1))),
        ChangeKind.REPLACED,
    ),
    (figure(Rate(AtMost(5, MEN), Duration(months=1))), figure(AtMost(5, MEN)), ChangeKind.REPLACED),
    (
        Ratio(15, Unit.BODIES_OF_DEAD, Unit.HOSTAGES),
        Ratio(10, Unit.BODIES_OF_DEAD, Unit.HOSTAGES),
        ChangeKind.LOWERED,
    ),
    (
        Ratio(15, Unit.BODIES_OF_DEAD, Unit.HOSTAGES),
        Ratio(20, Unit.PERSONS, Unit.HOSTAGES),
        ChangeKind.REPLACED,
    ),
    # dates and moments
    (PartialDate("2026"), PartialDate("2026-01"), ChangeKind.NARROWED),
    (PartialDate("2026-01-06"), PartialDate("2026-01-06/2026-01-07"), ChangeKind.WIDENED),
    (PartialDate("2026-01-06"), PartialDate("2026-01-07"), ChangeKind.LATER),
    (PartialDate("2026-01/2026-03"), PartialDate("2025-12/2026-02"), ChangeKind.EARLIER),
    (PartialDate("2026-01/.."), PartialDate("2026-03/.."), ChangeKind.NARROWED),
    (PartialDate("../2026-03"), PartialDate("2026-01/.."), ChangeKind.LATER),
    (PartialDate("2026-01~"), PartialDate("2026-01"), ChangeKind.REPLACED),
    (PartialDate("XXXX-02-20"), PartialDate("2026-02-20"), ChangeKind.REPLACED),
    (PartialDate("2026-01"), PartialDate("2026-01?"), ChangeKind.REPLACED),
    (PartialDate("2026-01-06"), instant("22:17"), ChangeKind.NARROWED),
    (instant("22:17"), PartialDate("2026-01-07"), ChangeKind.LATER),
    (instant("22:17"), instant("21:00"), ChangeKind.EARLIER),
    (instant("22:17"), instant("20:17", "+00:00"), ChangeKind.REPLACED),  # one moment
    # when something is due, and how long it lasts
    (due(5), due(10), ChangeKind.LATER),
    (due(5), due(None), ChangeKind.EARLIER),
    (due(5), Deadline(EVENT, Duration(hours=72)), ChangeKind.MOVED),
    (due(5), due(10, Bound.FROM), ChangeKind.REPLACED),
    (due(5), due(5, anchor=EventId("vote")), ChangeKind.REPLACED),
    (on("2015-12-31"), on("2016-12-31"), ChangeKind.LATER),
    (on("2015"), on("2015-12-31"), ChangeKind.NARROWED),
    (
        Window(opening("2026-01-02"), due(5)),
        Window(opening("2026-01-01"), due(9)),
        ChangeKind.WIDENED,
    ),
    (
        Window(opening("2026-01-02"), due(5)),
        Window(opening("2026-01-02"), due(4)),
        ChangeKind.NARROWED,
    ),
    (
        Window(opening("2026-01-02"), due(5)),
        Window(opening("2026-01-03"), due(9)),
        ChangeKind.LATER,
    ),
    (
        Window(opening("2026-01-02"), due(5)),
        Window(opening("2026-01-03"), on("2027")),
        ChangeKind.REPLACED,
    ),
    (before(30), before(60), ChangeKind.EARLIER),
    (before(30), due(30), ChangeKind.MOVED),
    (Target(due(5), due(9)), Target(due(6), due(9)), ChangeKind.LATER),
    (Target(due(5), due(9)), Target(due(6), due(8)), ChangeKind.REPLACED),
    (
        Recurring(Duration(months=1), times=2),
        Recurring(Duration(months=1), times=3),
        ChangeKind.REPLACED,
    ),
    (Term(Duration(months=6)), Term(Duration(months=12)), ChangeKind.WIDENED),
    (between(5, 8), between(5, 10), ChangeKind.WIDENED),
    (between(5, 8), between(6, 8), ChangeKind.REPLACED),
    (
        Term(Approximately(Duration(years=1))),
        Term(Approximately(Duration(years=2))),
        ChangeKind.REPLACED,
    ),
    (Term(Duration(years=1)), Term(Duration(months=6)), ChangeKind.REPLACED),
    (
        Term(LongerThan(Duration(years=15))),
        Term(LongerThan(Duration(years=20))),
        ChangeKind.WIDENED,
    ),
    (Term(LongerThan(Duration(years=15))), Term(Duration(years=20)), ChangeKind.REPLACED),
    (Term(Duration(years=15)), Term(Duration(years=20), start=EVENT), ChangeKind.REPLACED),
    (Term(Duration(years=15)), Indefinite(), ChangeKind.REPLACED),
    (Period(PartialDate("2026")), Period(PartialDate("2026/2027")), ChangeKind.WIDENED),
    (Until(A), Until(AllOf((A, B))), ChangeKind.REPLACED),
    (Duration(days=5), Duration(days=6), ChangeKind.RAISED),
    # conditions
    (A, AllOf((A, B)), ChangeKind.NARROWED),
    (A, AnyOf((A, B)), ChangeKind.WIDENED),
    (Unconditional(), A, ChangeKind.NARROWED),
    (AllOf((A, B)), AllOf((A, C)), ChangeKind.REPLACED),
    (AllOf((A, B, C)), AllOf((C, A)), ChangeKind.WIDENED),
    (AnyOf((A, B, C)), AnyOf((C, A)), ChangeKind.NARROWED),
    (AllOf((A, B)), AnyOf((A, B)), ChangeKind.REPLACED),
    (A, B, ChangeKind.REPLACED),
    (
        Elapsed(Duration(days=1), EVENT),
        Elapsed(Duration(days=2), EVENT),
        ChangeKind.REPLACED,
    ),
    # places
    (Within(PlaceId("land")), Within(PlaceId("town")), ChangeKind.NARROWED),
    (Throughout(PlaceId("county")), Throughout(PlaceId("land")), ChangeKind.WIDENED),
    (Outside(PlaceId("land")), Outside(PlaceId("town")), ChangeKind.WIDENED),
    (Within(PlaceId("land")), Within(PlaceId("sea")), ChangeKind.MOVED),
    (Outside(PlaceId("land")), Outside(PlaceId("sea")), ChangeKind.MOVED),
    (Within(PlaceId("sector")), Within(PlaceId("zone")), ChangeKind.WIDENED),
    (Within(PlaceId("here")), Within(PlaceId("there")), ChangeKind.MOVED),
    (Within(PlaceId("land")), Throughout(PlaceId("land")), ChangeKind.REPLACED),
    (
        Behind(PlaceId("sea"), Exactly(15, KM)),
        Behind(PlaceId("sea"), Exactly(30, KM)),
        ChangeKind.RAISED,
    ),
    (
        Behind(PlaceId("sea"), Unstated()),
        Behind(PlaceId("sea"), AtLeast(30, KM)),
        ChangeKind.NOW_STATED,
    ),
    # what is allowed, listed and named
    (Authority(Force.SELF_DEFENCE, GB), Authority(Force.NECESSARY_MEANS, GB), ChangeKind.WIDENED),
    (Authority(Force.SELF_DEFENCE, GB), Authority(Force.NECESSARY_MEANS, FR), ChangeKind.REPLACED),
    (ListForm.OPEN, ListForm.CLOSED, ChangeKind.NARROWED),
    (
        Definition("members", parties=(GB,)),
        Definition("members", parties=(GB, FR), list_form=ListForm.OPEN),
        ChangeKind.WIDENED,
    ),
    ((GB,), (FR, GB), ChangeKind.WIDENED),
    ((GB, FR), (FR,), ChangeKind.NARROWED),
    ((GB, FR), (FR, GB), ChangeKind.REPLACED),
    (TANKS, AnyOfClasses((GUNS, TANKS)), ChangeKind.WIDENED),
    (AnyOfClasses((GUNS, TANKS)), AnyOfClasses((GUNS, MINES)), ChangeKind.REPLACED),
    (Name("truce", "en"), Name("trêve", "fr"), ChangeKind.REWORDED),
    (
        Application(Applied.APPLIES, by=(GB,)),
        Application(Applied.APPLIES, by=(GB, FR)),
        ChangeKind.REPLACED,
    ),
    (True, False, ChangeKind.REPLACED),
    ("gb", "fr", ChangeKind.REPLACED),
]


@pytest.mark.parametrize(("before", "after", "expected"), CASES, ids=repr)
def test_a_value_became_another_in_this_way(before: Any, after: Any, expected: ChangeKind) -> None:
    assert direction(before, after, Any, LIES) is expected


@pytest.mark.parametrize("kind", ChangeKind)
def test_the_opposite_of_the_opposite_is_the_kind_itself(kind: ChangeKind) -> None:
    assert kind.opposite.opposite is kind


def test_an_id_is_that_of_a_place_where_the_field_says_so() -> None:
    assert direction("land", "town", PlaceId, LIES) is ChangeKind.NARROWED
    assert direction("land", "town", PlaceId | Withheld, LIES) is ChangeKind.NARROWED
    assert direction("land", "town", PartyId, LIES) is ChangeKind.REPLACED


def test_a_place_lies_where_either_dossier_has_it() -> None:
    moved = attrs.evolve(
        PLACES, places=(NamedPlace(id=PlaceId("town"), name="Town", within=PlaceId("sea")),)
    )
    for lies in (lying_in(PLACES, moved), lying_in(moved, PLACES)):
        assert lies(PlaceId("town"), PlaceId("sea"))
        assert lies(PlaceId("town"), PlaceId("land"))
        assert not lies(PlaceId("sea"), PlaceId("town"))
    assert lying_in()(PlaceId("town"), PlaceId("town"))


@given(one=strategies.durations(), other=strategies.durations())
def test_a_longer_length_of_time_is_so_in_every_unit(one: Duration, other: Duration) -> None:
    units = [field.name for field in attrs.fields(Duration)]
    grown = [getattr(other, unit) - getattr(one, unit) for unit in units]
    raised = direction(one, other, Length, LIES) is ChangeKind.RAISED
    assert raised is (min(grown) >= 0 and max(grown) > 0)


@given(data=st.data())
def test_what_is_wider_allows_every_number_that_was_allowed(data: st.DataObject) -> None:
    unit = data.draw(st.sampled_from([Unit.SOLDIERS, Unit.KILOMETRES]))
    kinds = st.sampled_from([Exactly, AtMost, AtLeast, FewerThan, MoreThan])
    small = st.integers(1, 8)
    one, other = (data.draw(kinds)(data.draw(small), unit) for _ in range(2))
    kind = direction(one, other, Quantity, LIES)
    tenths = [number / 10 for number in range(0, 130, 1 if unit is Unit.KILOMETRES else 10)]
    allowed, now = ({t for t in tenths if allows(q, t)} for q in (one, other))
    expected = {
        ChangeKind.WIDENED: now > allowed,
        ChangeKind.NARROWED: now < allowed,
        ChangeKind.RAISED: max(now) > max(allowed) and min(now) > min(allowed),
        ChangeKind.LOWERED: max(now) < max(allowed) and min(now) < min(allowed),
    }
    assert [each for each, holds in expected.items() if holds] == (
        [] if kind is ChangeKind.REPLACED else [kind]
    ) or (one == other)


def allows(quantity: Any, number: float) -> bool:
    """Say whether a quantity allows a number; written apart from the ranges that are compared."""
    bound = next(iter(attrs.astuple(quantity, recurse=False)))
    return {
        Exactly: number == bound,
        AtMost: number <= bound,
        AtLeast: number >= bound,
        FewerThan: number < bound,
        MoreThan: number > bound,
    }[type(quantity)]
