"""Which values of one field can both be right: part by part, and never by how they are put."""
# ruff: noqa: ANN401 - values of every type

from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model import (
    Above,
    Act,
    AgreedLine,
    All,
    AllOf,
    Along,
    AnyOf,
    AnyOfClasses,
    Application,
    Applied,
    AppointedBy,
    Approximately,
    AtLeast,
    AtMost,
    Attitude,
    Authority,
    Basis,
    Behind,
    BodyStatus,
    Bound,
    Counting,
    Deadline,
    Direction,
    Dossier,
    Duration,
    DurationRange,
    EquipmentType,
    EventId,
    Exactly,
    Exit,
    Expectation,
    FewerThan,
    Figure,
    Force,
    Geometry,
    Given,
    Happened,
    Indefinite,
    Instant,
    Judged,
    LegalForce,
    LongerThan,
    NamedPlace,
    NamedSystem,
    NoChair,
    Not,
    Obtains,
    Office,
    OfType,
    OnDate,
    Organ,
    OrganForm,
    Outside,
    PartialDate,
    Parts,
    PartyId,
    Period,
    Person,
    PlaceId,
    PromiseId,
    Provision,
    Rank,
    Rate,
    RateWindow,
    Ratio,
    Recurring,
    Renewal,
    RenewalManner,
    Rotation,
    Several,
    Shape,
    Share,
    SituationId,
    Stage,
    Stance,
    StanceKind,
    Target,
    Term,
    TextId,
    Throughout,
    Unconditional,
    Undecided,
    Unit,
    Unstated,
    Until,
    WhereverItStood,
    Window,
    Withheld,
    Within,
    Zone,
    cite,
    stated,
    strategies,
)
from ceasefire_model.compatibility import alike, compatible_values, denies
from ceasefire_model.deployments import Conduct
from ceasefire_model.fields import ClaimField
from tests.questions.fields_of_claims import BARE, NARROW, PLACES, Place, put

AVARIA, BELMARK = PartyId("avaria"), PartyId("belmark")
ARMY, PREMIER, PERSON = PartyId("army"), PartyId("premier"), PartyId("person")
LAND, PORT, LINE = PlaceId("land"), PlaceId("port"), PlaceId("line")
STRIP, SECTOR = PlaceId("strip"), PlaceId("sector")
TRUCE, PULL_OUT = EventId("truce"), EventId("pull-out")
CALM = SituationId("calm")

HERE = evolve(
    put(PLACES[0], ()),
    parties=(
        Organ(id=ARMY, name="Army", of=AVARIA, form=OrganForm.ARMED_FORCES),
        Office(id=PREMIER, name="Premier", of=AVARIA),
        Person(id=PERSON, name="Person"),
    ),
    places=(
        NamedPlace(id=LAND, name="Land"),
        NamedPlace(id=PORT, name="Port", within=LAND),
        NamedPlace(id=LINE, name="Line"),
        Zone(id=STRIP, name="Strip"),
        Zone(id=SECTOR, name="Sector", part_of=STRIP),
    ),
)


def place(owner: str, path: str) -> Place:
    return next(p for p in PLACES if p.owner.__name__ == owner and p.path == path)


def compatible(where: Place, one: Any, other: Any, dossier: Dossier = HERE) -> bool:
    claims = (stated(one, AVARIA, cite("s1")),)
    field = ClaimField(
        record=BARE[where.owner], path=where.path, each=where.each, hint=where.hint, claims=claims
    )
    return compatible_values(one, other, field, dossier)


each_kind = pytest.mark.parametrize("where", NARROW, ids=lambda where: where.path)


class TestLaws:
    @each_kind
    @given(st.data())
    def test_a_value_is_compatible_with_itself_and_with_every_absence(
        self, where: Place, data: Any
    ) -> None:
        value = data.draw(strategies.of(where.hint))
        assert compatible(where, value, value)
        assert compatible(where, value, Undecided())
        assert compatible(where, Withheld(), value)

    @each_kind
    @given(st.data())
    def test_whether_two_values_are_compatible_does_not_depend_on_their_order(
        self, where: Place, data: Any
    ) -> None:
        one, other = (data.draw(strategies.of(where.hint)) for _ in range(2))
        assert compatible(where, one, other) is compatible(where, other, one)

    @given(strategies.conditions(), strategies.conditions())
    def test_a_condition_with_its_parts_in_another_order_says_the_same(
        self, one: Any, other: Any
    ) -> None:
        for join in (AllOf, AnyOf):
            assert alike(join((one, other)), join((other, one)))
            assert alike(join((one, other, one)), join((one, other)))
        assert alike(AllOf((AllOf((one, other)), other)), AllOf((one, other)))
        assert alike(Not(Not(one)), one)

    @given(strategies.conditions(), strategies.conditions())
    def test_who_names_one_condition_more_contradicts_nobody(self, one: Any, other: Any) -> None:
        where = place("Deployment", "promise.condition")
        assert compatible(where, one, AllOf((one, other)))


CONDITION = place("Deployment", "promise.condition")
DUE = place("Undertaking", "promise.deadline")
TERM = place("Deployment", "promise.term")
SIZE = place("Deployment", "size")
WHERE = place("Deployment", "where")
ARMED = place("Limit", "armed_with")
ONCE = Happened(TRUCE)
ASKED = Given(Act.REQUEST, by=AVARIA)


def soldiers(amount: Any, basis: Basis = Basis.PLANNED, period: str | None = None) -> Figure:
    dated = None if period is None else PartialDate(period)
    return Figure(amount, basis, period=dated)


TEN, TWENTY = Exactly(10, Unit.SOLDIERS), Exactly(20, Unit.SOLDIERS)
MONTH, WEEK = Duration(months=1), Duration(weeks=1)
GUNS, ARMS = OfType(EquipmentType.ARTILLERY), OfType(EquipmentType.SMALL_ARMS)

BOTH_RIGHT: list[tuple[str, Place, Any, Any]] = [
    ("overlapping numbers", SIZE, soldiers(TEN), soldiers(AtMost(15, Unit.SOLDIERS))),
    ("numbers on two bases", SIZE, soldiers(TEN), soldiers(TWENTY, Basis.ACTUAL)),
    ("numbers for two years", SIZE, soldiers(TEN), soldiers(TWENTY, period="2031")),
    ("numbers of two units", SIZE, soldiers(TEN), soldiers(Exactly(20, Unit.PERSONS))),
    ("a vague number", SIZE, soldiers(TEN), soldiers(Several("many", Unit.SOLDIERS))),
    (
        "parts of two wholes",
        SIZE,
        soldiers(Share(Exactly(1, Parts(3)), of=PromiseId("first"))),
        soldiers(Share(Exactly(2, Parts(3)), of=PromiseId("second"))),
    ),
    ("a part and a number", SIZE, soldiers(Share(Exactly(1, Parts(3)))), soldiers(TEN)),
    (
        "a part in thirds and in hundredths",
        SIZE,
        soldiers(Share(Exactly(1, Parts(3)))),
        soldiers(Share(Exactly(33, Unit.PERCENT))),
    ),
    ("all and a number", SIZE, soldiers(All(Unit.SOLDIERS)), soldiers(TEN)),
    ("a stock and a flow", SIZE, soldiers(TEN), soldiers(Rate(TWENTY, MONTH))),
    ("two rhythms", SIZE, soldiers(Rate(TEN, MONTH)), soldiers(Rate(TWENTY, WEEK))),
    (
        "two windows",
        SIZE,
        soldiers(Rate(TEN, MONTH)),
        soldiers(Rate(TWENTY, MONTH, window=RateWindow.ROLLING)),
    ),
    (
        "shares of two things",
        SIZE,
        soldiers(Ratio(2, Unit.SOLDIERS, Unit.TEAMS)),
        soldiers(Ratio(3, Unit.SOLDIERS, Unit.OFFICES)),
    ),
    ("one condition more", CONDITION, ONCE, AllOf((ASKED, ONCE))),
    ("a judge whom one names", CONDITION, Judged(CALM), Judged(CALM, by=(AVARIA,))),
    (
        "judges in any order",
        CONDITION,
        Judged(CALM, by=(AVARIA, ARMY)),
        Judged(CALM, by=(ARMY, AVARIA)),
    ),
    (
        "counting that one does not state",
        DUE,
        Deadline(TRUCE, WEEK, counting=Counting.INCLUSIVE),
        Deadline(TRUCE, WEEK),
    ),
    (
        "three days and 72 hours",
        DUE,
        Deadline(TRUCE, Duration(days=3)),
        Deadline(TRUCE, Duration(hours=72)),
    ),
    ("a date and a deadline", DUE, OnDate(PartialDate("2031-05-02")), Deadline(TRUCE, WEEK)),
    (
        "one moment on two clocks",
        DUE,
        OnDate(Instant("2031-05-02T12:00", "+03:00")),
        OnDate(Instant("2031-05-02T10:00", "+01:00")),
    ),
    (
        "a year that is not told",
        DUE,
        OnDate(PartialDate("XXXX-02-20")),
        OnDate(PartialDate("2031-02-20")),
    ),
    (
        "a window and its end",
        DUE,
        Window(OnDate(PartialDate("2031-05-01"), Bound.FROM), OnDate(PartialDate("2031-05-09"))),
        OnDate(PartialDate("2031-05-09")),
    ),
    (
        "a window and its start",
        DUE,
        OnDate(PartialDate("2031-05-01"), Bound.FROM),
        Window(OnDate(PartialDate("2031-05-01"), Bound.FROM), OnDate(PartialDate("2031-05-09"))),
    ),
    (
        "windows of one month",
        DUE,
        Window(Deadline(TRUCE, bound=Bound.FROM), OnDate(PartialDate("2031-05"))),
        Window(Deadline(TRUCE, bound=Bound.FROM), OnDate(PartialDate("2031-05-31"))),
    ),
    (
        "a time aimed at and a last one, each told as the deadline",
        DUE,
        Target(Deadline(TRUCE, WEEK), Deadline(TRUCE, MONTH)),
        Deadline(TRUCE, WEEK),
    ),
    (
        "the last time alone",
        DUE,
        Deadline(TRUCE, MONTH),
        Target(Deadline(TRUCE, WEEK), Deadline(TRUCE, MONTH)),
    ),
    (
        "a window and a target that end alike",
        DUE,
        Target(Deadline(TRUCE, WEEK), Deadline(TRUCE, MONTH)),
        Window(Deadline(TRUCE, bound=Bound.FROM), Deadline(TRUCE, MONTH)),
    ),
    (
        "a target, once with the rule of counting",
        DUE,
        Target(Deadline(TRUCE, WEEK), Deadline(TRUCE, MONTH)),
        Target(Deadline(TRUCE, WEEK, counting=Counting.INCLUSIVE), Deadline(TRUCE, MONTH)),
    ),
    ("more often than the least", DUE, Recurring(MONTH, at_least=True), Recurring(MONTH, times=2)),
    ("more often in other words", DUE, Recurring(MONTH, at_least=True), Recurring(WEEK)),
    ("two least frequencies", DUE, Recurring(WEEK, at_least=True), Recurring(MONTH, at_least=True)),
    ("a start that one leaves out", DUE, Recurring(MONTH), Recurring(MONTH, since=TRUCE)),
    ("years in months", TERM, Term(Duration(years=1)), Term(Duration(months=12))),
    ("a start of a term", TERM, Term(MONTH), Term(MONTH, start=TRUCE)),
    (
        "longer than a bound",
        TERM,
        Term(Duration(years=20)),
        Term(LongerThan(Duration(years=15))),
    ),
    (
        "the end of a range",
        TERM,
        Term(DurationRange(Duration(years=5), Duration(years=8))),
        Term(Duration(months=96)),
    ),
    (
        "ranges that share a length",
        TERM,
        Term(DurationRange(Duration(years=5), Duration(years=8))),
        Term(DurationRange(Duration(years=8), Duration(years=9))),
    ),
    (
        "days in a range of months",
        TERM,
        Term(Duration(days=400)),
        Term(DurationRange(None, Duration(months=12))),
    ),
    (
        "about a length",
        TERM,
        Term(Approximately(Duration(years=1))),
        Term(Duration(months=14)),
    ),
    (
        "a range that reaches beyond a bound",
        TERM,
        Term(DurationRange(Duration(years=10), Duration(years=20))),
        Term(LongerThan(Duration(years=15))),
    ),
    (
        "two lower bounds",
        TERM,
        Term(LongerThan(Duration(years=20))),
        Term(LongerThan(Duration(years=15))),
    ),
    ("a period and a term", TERM, Period(PartialDate("2031/2032")), Term(Duration(years=2))),
    (
        "a period by months",
        TERM,
        Period(PartialDate("2031")),
        Period(PartialDate("2031-01/2031-12")),
    ),
    ("until more", TERM, Until(ONCE), Until(AllOf((ONCE, ASKED)))),
    ("a part of a place", WHERE, Within(LAND), Within(PORT)),
    ("a part of a zone", WHERE, Within(SECTOR), Within(STRIP)),
    ("all over a part", WHERE, Throughout(PORT), Within(LAND)),
    ("outside a part", WHERE, Outside(PORT), Within(LAND)),
    ("behind two lines", WHERE, Behind(LINE), Behind(PORT)),
    (
        "a distance that is vague",
        WHERE,
        Behind(LINE, Several("far", Unit.KILOMETRES)),
        Behind(LINE, Exactly(5, Unit.KILOMETRES)),
    ),
    (
        "a distance that is not stated",
        WHERE,
        Behind(LINE, Unstated()),
        Behind(LINE, Exactly(5, Unit.METRES)),
    ),
    ("anywhere behind a line", WHERE, Behind(LINE), Behind(LINE, Exactly(5, Unit.METRES))),
    (
        "heights over two places",
        WHERE,
        Above(PORT, AtLeast(5_000, Unit.FEET)),
        Above(SECTOR, FewerThan(5_000, Unit.FEET)),
    ),
    ("at any height", WHERE, Above(PORT), Above(PORT, AtLeast(5_000, Unit.FEET))),
    ("in the air over a place", WHERE, Above(PORT), Within(PORT)),
    ("along a line", WHERE, Along(LINE), Within(PORT)),
    ("on a line of theirs", WHERE, AgreedLine((AVARIA,)), Behind(LINE)),
    ("where they stood", WHERE, WhereverItStood(), WhereverItStood(PartialDate("2031-05"))),
    ("a place in a place", place("Event", "where"), PORT, LAND),
    ("an organ of a state", place("Body", "commander_from"), ARMY, AVARIA),
    ("two offices of a chair", place("Body", "chair"), AVARIA, PREMIER),
    (
        "a month and its day",
        place("Event", "when"),
        PartialDate("2031-05"),
        PartialDate("2031-05-03"),
    ),
    (
        "a day and a moment of it",
        place("Event", "when"),
        PartialDate("2031-05-02"),
        Instant("2031-05-02T22:17", "+02:00"),
    ),
    ("a rank and a wider one", place("Body", "rank"), Rank.THREE_STAR, Rank.GENERAL_OR_FLAG),
    ("at work and there", place("Body", "status"), BodyStatus.OPERATING, BodyStatus.EXISTING),
    (
        "bound in both ways",
        place("Agreement", "legal_force"),
        LegalForce.LEGALLY_BINDING,
        LegalForce.POLITICALLY_AND_LEGALLY_BINDING,
    ),
    ("two attitudes for", place("Position", "attitude"), Attitude.SEEKS, Attitude.OPEN_TO),
    ("two attitudes against", place("Position", "attitude"), Attitude.OPPOSES, Attitude.DOUBTS),
    ("a wider class", ARMED, OfType(EquipmentType.WEAPON), ARMS),
    ("classes in any order", ARMED, AnyOfClasses((GUNS, ARMS)), AnyOfClasses((ARMS, GUNS))),
    (
        "a system of a sort",
        ARMED,
        NamedSystem("Smerch"),
        NamedSystem("Smerch", type=EquipmentType.ROCKET_LAUNCHER),
    ),
    (
        "details of a renewal",
        place("Agreement", "renewal"),
        Renewal(RenewalManner.AUTOMATIC),
        Renewal(RenewalManner.AUTOMATIC, length=MONTH, blocked_by=(AVARIA,)),
    ),
    (
        "details of an exit",
        place("Agreement", "exit"),
        Exit(notice=MONTH),
        Exit(counting=Counting.EXCLUSIVE, written=True),
    ),
    (
        "parties in any order",
        place("Agreement", "amended_by"),
        AppointedBy((AVARIA, BELMARK), jointly=True),
        AppointedBy((BELMARK, AVARIA), jointly=True),
    ),
    (
        "a map by its name",
        place("Zone", "shapes"),
        Shape(Geometry.MAP),
        Shape(Geometry.MAP, text=TextId("annex"), name="Map 1"),
    ),
    (
        "leave of two",
        place("Deployment", "authority"),
        Authority(Force.SELF_DEFENCE, AVARIA),
        Authority(Force.NECESSARY_MEANS, BELMARK),
    ),
    (
        "force in a part",
        place("Deployment", "authority"),
        Authority(Force.SELF_DEFENCE, AVARIA, within=PORT),
        Authority(Force.SELF_DEFENCE, AVARIA, within=LAND),
    ),
    (
        "conduct in two cases",
        place("Deployment", "expectations"),
        Expectation(Conduct.ENGAGES, ONCE),
        Expectation(Conduct.DOES_NOT_ENGAGE, ASKED),
    ),
    (
        "applied by others",
        place("Deployment", "promise.application"),
        Application(Applied.SUSPENDED, by=(AVARIA,)),
        Application(Applied.APPLIES, by=(BELMARK,)),
    ),
    (
        "suspended until more",
        place("Deployment", "promise.application"),
        Application(Applied.SUSPENDED, by=(AVARIA,)),
        Application(Applied.SUSPENDED, by=(AVARIA,), until=ONCE),
    ),
]

NOT_BOTH: list[tuple[str, Place, Any, Any]] = [
    ("rival numbers", SIZE, soldiers(TEN), soldiers(TWENTY)),
    ("rival flows", SIZE, soldiers(Rate(TEN, MONTH)), soldiers(Rate(TWENTY, MONTH))),
    (
        "rival parts",
        SIZE,
        soldiers(Share(Exactly(1, Parts(3)))),
        soldiers(Share(Exactly(2, Parts(3)))),
    ),
    (
        "rival shares",
        SIZE,
        soldiers(Ratio(2, Unit.SOLDIERS, Unit.TEAMS)),
        soldiers(Ratio(3, Unit.SOLDIERS, Unit.TEAMS)),
    ),
    ("two events", CONDITION, ONCE, Happened(PULL_OUT)),
    ("once and while", CONDITION, ONCE, Obtains(CALM)),
    ("another way in", CONDITION, ONCE, AnyOf((ONCE, ASKED))),
    ("a condition and none", CONDITION, ONCE, Unconditional()),
    ("a condition and its opposite", CONDITION, ONCE, Not(ONCE)),
    ("two judges", CONDITION, Judged(CALM, by=(AVARIA,)), Judged(CALM, by=(BELMARK,))),
    (
        "two pairs of conditions",
        CONDITION,
        AllOf((ONCE, ASKED)),
        AllOf((ONCE, Obtains(CALM))),
    ),
    (
        "readings of a clause, one of which says more",
        place("Interpretation", "meanings"),
        ONCE,
        AllOf((ASKED, ONCE)),
    ),
    ("deadlines from two events", DUE, Deadline(TRUCE, WEEK), Deadline(PULL_OUT, WEEK)),
    ("a week and a month", DUE, Deadline(TRUCE, WEEK), Deadline(TRUCE, MONTH)),
    ("at once and in a week", DUE, Deadline(TRUCE), Deadline(TRUCE, WEEK)),
    (
        "two rules of counting",
        DUE,
        Deadline(TRUCE, WEEK, counting=Counting.INCLUSIVE),
        Deadline(TRUCE, WEEK, counting=Counting.EXCLUSIVE),
    ),
    (
        "by a day and before it",
        DUE,
        OnDate(PartialDate("2020-11-20")),
        OnDate(PartialDate("2020-11-20"), Bound.BEFORE),
    ),
    ("two days", DUE, OnDate(PartialDate("2020-11-20")), OnDate(PartialDate("2020-11-21"))),
    ("once and again", DUE, Deadline(TRUCE, MONTH), Recurring(MONTH, since=TRUCE)),
    ("two rhythms of duty", DUE, Recurring(MONTH), Recurring(WEEK)),
    (
        "a window and a later end",
        DUE,
        Window(OnDate(PartialDate("2031-05-01"), Bound.FROM), OnDate(PartialDate("2031-05-09"))),
        OnDate(PartialDate("2031-05-10")),
    ),
    (
        "two windows of duty",
        DUE,
        Window(Deadline(TRUCE, bound=Bound.FROM), OnDate(PartialDate("2031-05"))),
        Window(Deadline(PULL_OUT, bound=Bound.FROM), OnDate(PartialDate("2031-05"))),
    ),
    (
        "as long before as after",
        DUE,
        Deadline(TRUCE, WEEK),
        Deadline(TRUCE, WEEK, direction=Direction.BEFORE),
    ),
    (
        "a target and a deadline that is neither of its times",
        DUE,
        Target(Deadline(TRUCE, WEEK), Deadline(TRUCE, MONTH)),
        Deadline(TRUCE, Duration(days=20)),
    ),
    (
        "two targets of one last time",
        DUE,
        Target(Deadline(TRUCE, WEEK), Deadline(TRUCE, MONTH)),
        Target(Deadline(TRUCE, Duration(days=9)), Deadline(TRUCE, MONTH)),
    ),
    (
        "a window that closes after the target is over",
        DUE,
        Window(Deadline(TRUCE, bound=Bound.FROM), Deadline(TRUCE, Duration(years=1))),
        Target(Deadline(TRUCE, WEEK), Deadline(TRUCE, MONTH)),
    ),
    (
        "a target and a rhythm",
        DUE,
        Target(Deadline(TRUCE, WEEK), Deadline(TRUCE, MONTH)),
        Recurring(MONTH),
    ),
    ("less often than the least", DUE, Recurring(MONTH), Recurring(MONTH, times=2, at_least=True)),
    ("two frequencies", DUE, Recurring(MONTH, times=2), Recurring(MONTH, times=3)),
    (
        "longer than the range",
        TERM,
        Term(DurationRange(Duration(years=5), Duration(years=8))),
        Term(Duration(years=9)),
    ),
    (
        "shorter than the range",
        TERM,
        Term(Duration(years=4)),
        Term(DurationRange(Duration(years=5), Duration(years=8))),
    ),
    (
        "two ranges apart",
        TERM,
        Term(DurationRange(None, Duration(years=2))),
        Term(DurationRange(Duration(years=3), Duration(years=4))),
    ),
    (
        "a range below a bound",
        TERM,
        Term(DurationRange(None, Duration(years=2))),
        Term(LongerThan(Duration(years=2))),
    ),
    ("two lengths", TERM, Term(Duration(years=1)), Term(Duration(years=2))),
    (
        "no longer than a bound",
        TERM,
        Term(Duration(years=15)),
        Term(LongerThan(Duration(years=15))),
    ),
    ("two starts", TERM, Term(MONTH, start=TRUCE), Term(MONTH, start=PULL_OUT)),
    ("two years", TERM, Period(PartialDate("2031")), Period(PartialDate("2031/2032"))),
    ("ten years or until something", TERM, Term(Duration(years=10)), Until(ONCE)),
    ("an end and none", TERM, Until(ONCE), Indefinite()),
    ("two ends", TERM, Until(ONCE), Until(Happened(PULL_OUT))),
    ("two places", WHERE, Within(PORT), Within(LINE)),
    ("inside and outside", WHERE, Within(PORT), Outside(LAND)),
    ("all over and outside", WHERE, Outside(PORT), Throughout(PORT)),
    ("all over and in a part", WHERE, Throughout(LAND), Within(PORT)),
    ("all over two places", WHERE, Throughout(LAND), Throughout(PORT)),
    (
        "two heights over a place",
        WHERE,
        Above(PORT, AtLeast(5_000, Unit.FEET)),
        Above(PORT, FewerThan(5_000, Unit.FEET)),
    ),
    (
        "two distances from a line",
        WHERE,
        Behind(LINE, Exactly(5, Unit.KILOMETRES)),
        Behind(LINE, Exactly(9, Unit.KILOMETRES)),
    ),
    (
        "where they stood on two days",
        WHERE,
        WhereverItStood(PartialDate("2031-05-01")),
        WhereverItStood(PartialDate("2031-05-02")),
    ),
    ("two named places", place("Event", "where"), PORT, LINE),
    ("a place of no record", place("Event", "where"), PORT, PlaceId("gone")),
    ("two parties", place("Body", "commander_from"), ARMY, BELMARK),
    ("two offices", place("Body", "commander_from"), ARMY, PREMIER),
    ("a chair and none", place("Body", "chair"), AVARIA, NoChair()),
    (
        "two days of an event",
        place("Event", "when"),
        PartialDate("2031-05-02"),
        PartialDate("2031-05-03"),
    ),
    (
        "two moments",
        place("Event", "when"),
        Instant("2031-05-02T22:17", "+02:00"),
        Instant("2031-05-02T20:18", "+00:00"),
    ),
    ("two ranks", place("Body", "rank"), Rank.THREE_STAR, Rank.TWO_STAR),
    ("signed and adopted", place("Declaration", "stage"), Stage.SIGNED, Stage.ADOPTED),
    ("for and against", place("Position", "attitude"), Attitude.NOT_RULED_OUT, Attitude.EXCLUDES),
    ("two sorts of arms", ARMED, OfType(EquipmentType.LIGHT_WEAPONS), ARMS),
    ("two systems", ARMED, NamedSystem("Smerch"), NamedSystem("Grad")),
    ("a class and a system", ARMED, ARMS, NamedSystem("Grad")),
    (
        "two manners of renewal",
        place("Agreement", "renewal"),
        Renewal(RenewalManner.AUTOMATIC),
        Renewal(RenewalManner.BY_AGREEMENT),
    ),
    (
        "two lengths of notice",
        place("Agreement", "exit"),
        Exit(notice=MONTH),
        Exit(notice=WEEK),
    ),
    (
        "jointly and each",
        place("Agreement", "amended_by"),
        AppointedBy((AVARIA, BELMARK), jointly=True),
        AppointedBy((AVARIA, BELMARK)),
    ),
    (
        "two turns",
        place("Body", "rotation"),
        Rotation((PORT, LAND), MONTH),
        Rotation((LAND, PORT), MONTH),
    ),
    ("there and not", place("Zone", "exists"), True, False),
    (
        "two degrees of force",
        place("Deployment", "authority"),
        Authority(Force.SELF_DEFENCE, AVARIA),
        Authority(Force.NECESSARY_MEANS, AVARIA),
    ),
    (
        "force in two places",
        place("Deployment", "authority"),
        Authority(Force.SELF_DEFENCE, AVARIA, within=PORT),
        Authority(Force.SELF_DEFENCE, AVARIA, within=LINE),
    ),
    (
        "conduct in any case and in one",
        place("Deployment", "expectations"),
        Expectation(Conduct.ENGAGES),
        Expectation(Conduct.UNCLEAR, ONCE),
    ),
    (
        "suspended and ended",
        place("Deployment", "promise.application"),
        Application(Applied.SUSPENDED, by=(AVARIA,)),
        Application(Applied.ENDED, by=(AVARIA,)),
    ),
    (
        "suspended until two things",
        place("Deployment", "promise.application"),
        Application(Applied.SUSPENDED, until=ONCE),
        Application(Applied.SUSPENDED, until=Happened(PULL_OUT)),
    ),
]


@pytest.mark.parametrize(
    ("where", "one", "other"),
    [case[1:] for case in BOTH_RIGHT],
    ids=[case[0] for case in BOTH_RIGHT],
)
def test_two_accounts_can_both_be_right(where: Place, one: Any, other: Any) -> None:
    assert one != other
    assert compatible(where, one, other)
    assert compatible(where, other, one)


@pytest.mark.parametrize(
    ("where", "one", "other"), [case[1:] for case in NOT_BOTH], ids=[case[0] for case in NOT_BOTH]
)
def test_two_accounts_exclude_each_other(where: Place, one: Any, other: Any) -> None:
    assert not compatible(where, one, other)
    assert not compatible(where, other, one)


class TestDenials:
    @pytest.mark.parametrize(
        ("stated_value", "denied", "expected"),
        [
            (Stance(AVARIA, StanceKind.SIGNED), Stance(AVARIA, StanceKind.SIGNED), True),
            (
                Stance(AVARIA, StanceKind.SIGNED, through=PERSON),
                Stance(AVARIA, StanceKind.SIGNED),
                True,
            ),
            (
                Stance(AVARIA, StanceKind.SIGNED),
                Stance(AVARIA, StanceKind.SIGNED, through=PERSON),
                False,
            ),
            (
                Stance(AVARIA, StanceKind.SIGNED, through=PERSON),
                Stance(AVARIA, StanceKind.SIGNED, through=PREMIER),
                False,
            ),
            (Stance(AVARIA, StanceKind.SIGNED), Stance(BELMARK, StanceKind.SIGNED), False),
            (Stance(AVARIA, StanceKind.ATTENDED), Stance(AVARIA, StanceKind.SIGNED), False),
            (Provision(PromiseId("p"), clause="3"), Provision(PromiseId("p")), True),
            (Provision(PromiseId("p")), Provision(PromiseId("p"), clause="3"), False),
            (AllOf((ONCE, ASKED)), AllOf((ASKED, ONCE)), True),
            (AllOf((ONCE, ASKED)), ONCE, False),
            (Rank.THREE_STAR, Rank.GENERAL_OR_FLAG, False),
            (Withheld(), Withheld(), False),
            (Unstated(), Unstated(), False),
        ],
    )
    def test_what_is_denied_is_denied_with_whatever_detail(
        self, stated_value: Any, denied: Any, *, expected: bool
    ) -> None:
        claim = stated(stated_value, AVARIA, cite("s1"))
        denial = stated(denied, BELMARK, cite("s1"), denies=True)
        assert denies(denial, claim) is expected
        assert not denies(claim, denial)

    def test_a_denial_is_of_one_day_of_change(self) -> None:
        claim = stated(Rank.COLONEL, AVARIA, cite("s1"), since=PartialDate("2031"))
        denial = evolve(claim, denies=True)
        assert denies(denial, claim)
        assert not denies(evolve(denial, since=None), claim)

    def test_two_denials_deny_nothing_of_each_other(self) -> None:
        denial = stated(Rank.COLONEL, AVARIA, cite("s1"), denies=True)
        assert not denies(denial, denial)


def test_circles_of_places_and_organs_come_to_an_end() -> None:
    circle = evolve(
        HERE,
        places=(
            NamedPlace(id=LAND, name="Land", within=PORT),
            NamedPlace(id=PORT, name="Port", within=LAND),
        ),
        parties=(
            Organ(id=ARMY, name="Army", of=PREMIER, form=OrganForm.ARMED_FORCES),
            Office(id=PREMIER, name="Premier", of=ARMY),
        ),
    )
    assert compatible(WHERE, Within(LAND), Within(PORT), circle)
    assert not compatible(WHERE, Within(LAND), Within(LINE), circle)
    assert compatible(place("Body", "commander_from"), ARMY, PREMIER, circle)
