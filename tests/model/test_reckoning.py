"""Reckoning with dates: nothing is rounded to a day that no source supports."""
# ruff: noqa: ANN401 - further arguments of every type

import calendar
import datetime
from itertools import product
from typing import Any, Final

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ceasefire_model import (
    Approximately,
    Bound,
    Counting,
    Deadline,
    Direction,
    Duration,
    DurationRange,
    EventId,
    Exit,
    Indefinite,
    Instant,
    InvalidValue,
    LongerThan,
    MonthEnd,
    OnDate,
    PartialDate,
    Period,
    Recurring,
    Renewal,
    RenewalManner,
    Target,
    Term,
    When,
    Window,
    ends,
    falls,
    is_before,
    leaves,
    objection_closes,
    reckon,
    shift,
    strategies,
)

ANCHOR: Final = EventId("anchor")
DAY: Final = datetime.timedelta(days=1)
days = st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 12, 31))
near_days = st.dates(datetime.date(2024, 1, 28), datetime.date(2024, 3, 2))
month_ends = st.sampled_from(MonthEnd)
countings = st.sampled_from(Counting)
directions = st.sampled_from(Direction)


def durations(**units: int) -> st.SearchStrategy[Duration]:
    """Lengths of time with so many of each unit at most, and at least one."""
    drawn = st.fixed_dictionaries({unit: st.integers(0, most) for unit, most in units.items()})
    return drawn.filter(lambda parts: any(parts.values())).map(lambda parts: Duration(**parts))


spans_of_time = durations(years=3, months=30, weeks=9, days=90)
mixed_spans = spans_of_time | durations(hours=100) | durations(months=2, days=9, hours=50)


def before(offset: Duration, **more: Any) -> Deadline:
    """Make a deadline whose moment lies before its anchor."""
    return Deadline(ANCHOR, offset, direction=Direction.BEFORE, **more)


@st.composite
def near_dates(
    draw: st.DrawFn, within: st.SearchStrategy[datetime.date] = near_days
) -> PartialDate:
    """Dates of a few weeks: one day, several of which one is meant, and spans."""
    first, last = sorted((draw(within), draw(within)))
    form = draw(st.sampled_from(("{0}", "[{0},{1}]", "{0}/{1}", "{0}/..", "../{1}", "2024-02")))
    assume(first != last or not form.startswith("["))
    return PartialDate(form.format(first, last))


def meant(date: PartialDate) -> list[datetime.date]:
    """List the days that a closed date can mean."""
    if date.edtf.startswith("["):
        return [datetime.date.fromisoformat(day) for day in date.edtf[1:-1].split(",")]
    first, last = date.earliest, date.latest
    assert first is not None
    assert last is not None
    return [first + DAY * number for number in range((last - first).days + 1)]


def is_closed(date: PartialDate) -> bool:
    return date.earliest is not None and date.latest is not None


def ends_of(when: When) -> tuple[datetime.date | None, datetime.date | None]:
    date = when.date if isinstance(when, Instant) else when
    return date.earliest, date.latest


class TestOrder:
    """One date is before another where every day that they can mean says so."""

    @given(near_dates(), near_dates())
    def test_it_holds_or_not_exactly_where_all_days_that_are_meant_agree(
        self, one: PartialDate, other: PartialDate
    ) -> None:
        assume(is_closed(one) and is_closed(other))
        answers = {first < second for first, second in product(meant(one), meant(other))}
        assert is_before(one, other) is (answers.pop() if len(answers) == 1 else None)

    @given(strategies.whens(), strategies.whens())
    def test_no_two_are_before_each_other(self, one: When, other: When) -> None:
        if is_before(one, other) is True:
            assert is_before(other, one) is False

    @given(near_dates(), near_dates(), near_dates())
    def test_what_is_before_the_earlier_is_before_the_later(
        self, one: PartialDate, other: PartialDate, third: PartialDate
    ) -> None:
        if is_before(one, other) is True and is_before(other, third) is True:
            assert is_before(one, third) is True

    @given(strategies.whens())
    def test_nothing_is_before_itself(self, when: When) -> None:
        assert is_before(when, when) is not True

    @given(strategies.instants(), strategies.instants())
    def test_two_moments_are_compared_as_moments(self, one: Instant, other: Instant) -> None:
        assert is_before(one, other) is (one.utc < other.utc)

    @pytest.mark.parametrize(
        ("one", "other", "answer"),
        [
            ("2026-01", "2026-02", True),
            ("2026-01", "2026-01-31", None),
            ("2026-02", "2026-01-31", False),
            ("../2026-01-05", "2026-01-06", True),
            ("../2026-01-06", "2026-01-06", None),
            ("2026-01-06/..", "2026-01-06", False),
            ("2026-01-06/", "2026-01-07", None),
            ("XXXX-01-06", "2026-01-07", None),
            ("[2026-01-06,2026-01-20]", "2026-01-21", True),
            ("[2026-01-06,2026-01-20]", "2026-01-10", None),
        ],
    )
    def test_an_end_that_is_not_told_settles_nothing(
        self, one: str, other: str, *, answer: bool | None
    ) -> None:
        assert is_before(PartialDate(one), PartialDate(other)) is answer


class TestShift:
    """Years and months by the calendar, then weeks and days."""

    @given(days, durations(weeks=60, days=500), month_ends)
    def test_weeks_and_days_are_days(
        self, day: datetime.date, duration: Duration, month_end: MonthEnd
    ) -> None:
        passed = datetime.timedelta(weeks=duration.weeks, days=duration.days)
        assert shift(day, duration, month_end) == day + passed
        assert shift(day, duration, month_end, Direction.BEFORE) == day - passed

    @given(days, spans_of_time)
    def test_who_goes_back_and_on_again_comes_to_the_day_or_where_its_month_ended_before_it(
        self, day: datetime.date, duration: Duration
    ) -> None:
        back = shift(day, duration, direction=Direction.BEFORE)
        again = shift(back, duration)
        days_only = datetime.timedelta(weeks=duration.weeks, days=duration.days)
        if (day - days_only).day == back.day:
            assert again == day
        else:
            assert back.day == calendar.monthrange(back.year, back.month)[1]
            assert day - 3 * DAY <= again < day

    @given(days, spans_of_time)
    def test_the_first_of_the_next_month_is_never_too_early(
        self, day: datetime.date, duration: Duration
    ) -> None:
        back = shift(day, duration, MonthEnd.NEXT_DAY, Direction.BEFORE)
        assert day <= shift(back, duration, MonthEnd.NEXT_DAY) <= day + 3 * DAY

    @given(days, st.integers(1, 200), month_ends, directions)
    def test_a_year_is_twelve_months(
        self, day: datetime.date, years: int, month_end: MonthEnd, direction: Direction
    ) -> None:
        as_years, as_months = Duration(years=years), Duration(months=12 * years)
        reached = shift(day, as_years, month_end, direction)
        assert reached == shift(day, as_months, month_end, direction)

    @given(days, st.integers(1, 200), directions)
    def test_months_lead_to_the_same_day_or_the_last_of_the_month(
        self, day: datetime.date, months: int, direction: Direction
    ) -> None:
        reached = shift(day, Duration(months=months), direction=direction)
        onwards = months if direction is Direction.AFTER else -months
        assert (reached.year - day.year) * 12 + reached.month - day.month == onwards
        length = calendar.monthrange(reached.year, reached.month)[1]
        assert reached.day == min(day.day, length)

    @given(days, st.integers(1, 200))
    def test_a_day_that_the_month_lacks_is_its_last_or_the_first_of_the_next(
        self, day: datetime.date, months: int
    ) -> None:
        last = shift(day, Duration(months=months), MonthEnd.LAST_DAY)
        after = shift(day, Duration(months=months), MonthEnd.NEXT_DAY)
        if last.day == day.day:
            assert after == last
        else:
            assert (after, after.day) == (last + DAY, 1)

    @given(days, spans_of_time, month_ends, directions)
    def test_a_later_start_never_leads_to_an_earlier_day(
        self, day: datetime.date, duration: Duration, month_end: MonthEnd, direction: Direction
    ) -> None:
        reached = shift(day, duration, month_end, direction)
        assert reached <= shift(day + DAY, duration, month_end, direction)

    @given(days, st.integers(1, 60), st.integers(1, 60), month_ends)
    def test_up_to_the_28th_months_may_be_added_one_after_another(
        self, day: datetime.date, first: int, second: int, month_end: MonthEnd
    ) -> None:
        day = day.replace(day=min(day.day, 28))
        halfway = shift(day, Duration(months=first), month_end)
        together = shift(day, Duration(months=first + second), month_end)
        assert shift(halfway, Duration(months=second), month_end) == together


class TestReckon:
    """A deadline is as precise as its anchor and its counting rule."""

    @given(days, spans_of_time, month_ends)
    def test_a_rule_that_is_not_stated_gives_both_days(
        self, day: datetime.date, offset: Duration, month_end: MonthEnd
    ) -> None:
        anchor = PartialDate(day.isoformat())
        inclusive, exclusive, both = (
            reckon(Deadline(ANCHOR, offset, counting=rule), anchor, month_end)
            for rule in (Counting.INCLUSIVE, Counting.EXCLUSIVE, Counting.NOT_STATED)
        )
        reached = shift(day, offset, month_end)
        assert exclusive == PartialDate(reached.isoformat())
        assert inclusive == PartialDate((reached - DAY).isoformat())
        assert both == PartialDate(f"[{reached - DAY},{reached}]")

    @given(days, spans_of_time, month_ends)
    def test_going_back_the_anchor_that_counts_brings_the_day_one_nearer(
        self, day: datetime.date, offset: Duration, month_end: MonthEnd
    ) -> None:
        anchor = PartialDate(day.isoformat())
        inclusive, exclusive, both = (
            reckon(before(offset, counting=rule), anchor, month_end)
            for rule in (Counting.INCLUSIVE, Counting.EXCLUSIVE, Counting.NOT_STATED)
        )
        reached = shift(day, offset, month_end, Direction.BEFORE)
        assert exclusive == PartialDate(reached.isoformat())
        assert inclusive == PartialDate((reached + DAY).isoformat())
        assert both == PartialDate(f"[{reached},{reached + DAY}]")

    @given(days, st.integers(1, 400), countings)
    def test_so_many_days_before_are_so_many_days_after_seen_from_the_other_end(
        self, day: datetime.date, number: int, counting: Counting
    ) -> None:
        """Counted as a notice is, by the days that lie between, whichever rule holds."""
        offset = Duration(days=number)
        anchor = PartialDate(day.isoformat())
        reached = reckon(before(offset, counting=counting), anchor)
        assert isinstance(reached, PartialDate)
        for start in meant(reached):
            again = reckon(
                Deadline(ANCHOR, offset, counting=counting), PartialDate(start.isoformat())
            )
            assert isinstance(again, PartialDate)
            assert day in meant(again)

    @pytest.mark.parametrize("anchor", ["2024-03-10", "2024-03-10T18:00"])
    def test_hours_beside_days_are_not_left_out(self, anchor: str) -> None:
        when = Instant(anchor, "+00:00") if "T" in anchor else PartialDate(anchor)
        offset = Duration(days=1, hours=12)
        after = reckon(Deadline(ANCHOR, offset, counting=Counting.EXCLUSIVE), when)
        assert after == PartialDate("[2024-03-11,2024-03-12]")
        earlier = reckon(before(offset, counting=Counting.EXCLUSIVE), when)
        assert earlier == PartialDate("[2024-03-08,2024-03-09]")

    @given(
        near_dates(st.dates(datetime.date(2024, 1, 1), datetime.date(2024, 1, 31))),
        near_dates(st.dates(datetime.date(2024, 1, 30), datetime.date(2024, 3, 2))),
        spans_of_time,
        countings,
        month_ends,
        directions,
    )
    def test_a_later_anchor_never_gives_an_earlier_day(  # noqa: PLR0913, PLR0917 - all that decides
        self,
        one: PartialDate,
        other: PartialDate,
        offset: Duration,
        counting: Counting,
        month_end: MonthEnd,
        direction: Direction,
    ) -> None:
        assume(is_before(one, other) is True)
        deadline = Deadline(ANCHOR, offset, counting=counting, direction=direction)
        first, second = (ends_of(reckon(deadline, date, month_end)) for date in (one, other))
        for early, late in zip(first, second, strict=True):
            assert early is None or late is None or early <= late

    @given(near_dates(), mixed_spans, countings, month_ends, directions)
    def test_the_result_is_as_wide_as_all_days_that_the_anchor_can_mean(
        self,
        anchor: PartialDate,
        offset: Duration,
        counting: Counting,
        month_end: MonthEnd,
        direction: Direction,
    ) -> None:
        assume(is_closed(anchor))
        deadline = Deadline(ANCHOR, offset, counting=counting, direction=direction)
        singly = [
            ends_of(reckon(deadline, PartialDate(day.isoformat()), month_end))
            for day in meant(anchor)
        ]
        first, last = ends_of(reckon(deadline, anchor, month_end))
        assert first == min(early for early, _ in singly if early is not None)
        assert last == max(late for _, late in singly if late is not None)

    @given(
        st.lists(near_days, min_size=2, max_size=5, unique=True),
        spans_of_time,
        countings,
        month_ends,
        directions,
    )
    def test_from_one_of_several_days_it_is_one_of_those_reached_from_each(
        self,
        anchors: list[datetime.date],
        offset: Duration,
        counting: Counting,
        month_end: MonthEnd,
        direction: Direction,
    ) -> None:
        deadline = Deadline(ANCHOR, offset, counting=counting, direction=direction)
        anchor = PartialDate(f"[{','.join(day.isoformat() for day in sorted(anchors))}]")
        reached = reckon(deadline, anchor, month_end)
        assert isinstance(reached, PartialDate)
        singly = (reckon(deadline, PartialDate(d.isoformat()), month_end) for d in anchors)
        each = {day for one in singly if isinstance(one, PartialDate) for day in one.choices}
        assert set(reached.choices) == each

    @given(near_dates(), spans_of_time, countings, directions)
    def test_an_end_that_is_open_stays_open(
        self, anchor: PartialDate, offset: Duration, counting: Counting, direction: Direction
    ) -> None:
        deadline = Deadline(ANCHOR, offset, counting=counting, direction=direction)
        first, last = ends_of(reckon(deadline, anchor))
        assert (first is None, last is None) == (anchor.earliest is None, anchor.latest is None)

    @given(strategies.whens(), countings)
    def test_without_an_offset_it_is_the_anchor(self, anchor: When, counting: Counting) -> None:
        assert reckon(Deadline(ANCHOR, counting=counting), anchor) == anchor

    @given(strategies.instants(), durations(hours=1000, minutes=1000))
    def test_hours_from_a_moment_pass_whatever_clocks_do(
        self, anchor: Instant, offset: Duration
    ) -> None:
        reached = reckon(Deadline(ANCHOR, offset), anchor)
        assert isinstance(reached, Instant)
        passed = datetime.timedelta(hours=offset.hours, minutes=offset.minutes)
        assert reached.utc == anchor.utc + passed
        assert reached.zone == anchor.zone
        earlier = reckon(before(offset), anchor)
        assert isinstance(earlier, Instant)
        assert earlier.utc == anchor.utc - passed

    def test_a_clock_that_changes_meanwhile_shows_another_offset(self) -> None:
        anchor = Instant("2026-03-28T12:00", "+02:00", "Europe/Kyiv")
        reached = reckon(Deadline(ANCHOR, Duration(hours=24)), anchor)
        assert reached == Instant("2026-03-29T13:00", "+03:00", "Europe/Kyiv")

    def test_24_hours_from_a_day_end_on_that_day_or_the_next(self) -> None:
        reached = reckon(Deadline(ANCHOR, Duration(hours=24)), PartialDate("2026-01-06"))
        assert reached == PartialDate("[2026-01-07,2026-01-08]") or ends_of(reached) == (
            datetime.date(2026, 1, 7),
            datetime.date(2026, 1, 7),
        )


class TestFalls:
    """From when and until when something is to be done."""

    @pytest.mark.parametrize(
        ("bound", "first", "last"),
        [
            (Bound.WITHIN, None, "2026-01-06"),
            (Bound.FROM, "2026-01-06", None),
            (Bound.AT, "2026-01-06", "2026-01-06"),
            (Bound.BEFORE, None, "2026-01-05"),
            (Bound.PROMPTLY, "2026-01-06", None),
        ],
    )
    def test_the_bound_says_on_which_side_of_a_date(
        self, bound: Bound, first: str | None, last: str | None
    ) -> None:
        expected = tuple(None if day is None else PartialDate(day) for day in (first, last))
        date = PartialDate("2026-01-06")
        assert falls(OnDate(date, bound)) == expected
        assert falls(Deadline(ANCHOR, bound=bound), date) == expected

    def test_a_window_opens_with_one_and_closes_with_the_other(self) -> None:
        opens = OnDate(PartialDate("2026-01-06"), Bound.FROM)
        closes = Deadline(ANCHOR, Duration(days=10), counting=Counting.EXCLUSIVE)
        anchor = PartialDate("2026-02-01")
        assert falls(Window(opens, closes), anchor) == (opens.date, PartialDate("2026-02-11"))
        assert falls(Window(opens, closes)) == (opens.date, None)

    @pytest.mark.parametrize(
        ("deadline", "anchor", "first", "last"),
        [
            (before(Duration(months=6), bound=Bound.AT), "2011-07-09", "2011-01-09", "2011-01-09"),
            (before(Duration(months=6)), "2011-07-09", None, "2011-01-09"),
            (before(Duration(months=6), bound=Bound.FROM), "2011-07-09", "2011-01-09", None),
            (before(Duration(months=6), bound=Bound.BEFORE), "2011-07-09", None, "2011-01-08"),
            (before(Duration(months=1), bound=Bound.AT), "2011-03-31", "2011-02-28", "2011-02-28"),
        ],
    )
    def test_what_lies_before_its_anchor_has_the_same_four_sides(
        self, deadline: Deadline, anchor: str, first: str | None, last: str | None
    ) -> None:
        exclusive = attrs.evolve(deadline, counting=Counting.EXCLUSIVE)
        expected = tuple(None if day is None else PartialDate(day) for day in (first, last))
        assert falls(exclusive, PartialDate(anchor)) == expected

    def test_notice_of_48_hours_before_a_flight_is_a_moment_two_days_earlier(self) -> None:
        flight = Instant("2006-03-26T12:00", "+02:00", "Europe/Vienna")
        assert falls(before(Duration(hours=48)), flight) == (
            None,
            Instant("2006-03-24T11:00", "+01:00", "Europe/Vienna"),
        )

    def test_before_a_moment_the_day_itself_still_allows_action_unless_it_has_just_begun(
        self,
    ) -> None:
        six, midnight = (Instant(f"2026-01-06T{t}", "+02:00") for t in ("06:00", "00:00"))
        assert falls(OnDate(six, Bound.BEFORE)) == (None, PartialDate("2026-01-06"))
        assert falls(OnDate(midnight, Bound.BEFORE)) == (None, PartialDate("2026-01-05"))

    def test_before_one_of_two_days_is_as_open_as_the_days_are(self) -> None:
        either = PartialDate("[2026-01-06,2026-01-07]")
        assert falls(OnDate(either, Bound.BEFORE)) == (None, PartialDate("[2026-01-05,2026-01-06]"))
        assert falls(OnDate(PartialDate("XXXX-01-06"), Bound.BEFORE)) == (None, None)

    def test_a_time_that_is_aimed_at_ends_nothing(self) -> None:
        aim = Deadline(ANCHOR, Duration(years=1))
        latest = Deadline(ANCHOR, Duration(months=18), counting=Counting.EXCLUSIVE)
        signed = PartialDate("2005-08-15")
        assert falls(Target(aim, latest), signed) == (None, PartialDate("2007-02-15"))
        assert falls(Target(aim, latest)) == (None, None)

    @pytest.mark.parametrize(
        "recurring",
        [
            Recurring(Duration(days=15), at_least=True),
            Recurring(Duration(days=15), times=2),
            Recurring(Duration(days=15), times=2, at_least=True),
        ],
    )
    def test_the_first_time_of_a_least_frequency_may_come_sooner(
        self, recurring: Recurring
    ) -> None:
        start = PartialDate("1974-05-31")
        exactly = falls(Recurring(Duration(days=15)), start)
        assert exactly == (PartialDate("[1974-06-14,1974-06-15]"),) * 2
        assert falls(recurring, start) == (None, exactly[1])

    @given(strategies.deadlines() | strategies.of(Recurring) | strategies.of(Target))
    def test_what_is_reckoned_from_an_event_has_no_date_before_it(
        self, due: Deadline | Recurring | Target
    ) -> None:
        assume(not isinstance(due, Target) or isinstance(due.latest, Deadline))
        assert falls(due) == (None, None)


class TestEnds:
    """On which day something ends, leaves or can no longer be prevented."""

    def test_only_what_is_fixed_has_an_end(self) -> None:
        start = PartialDate("2026-01-06")
        assert ends(Term(Duration(years=1)), start) == PartialDate("2027-01-06")
        assert ends(Term(Duration(years=1)), start, Counting.INCLUSIVE) == PartialDate("2027-01-05")
        assert ends(Period(PartialDate("2026/2027")), start) == PartialDate("2027-12-31")
        assert ends(Term(LongerThan(Duration(years=15))), start) is None
        assert ends(Indefinite(), start) is None
        five_to_eight = DurationRange(Duration(years=5), Duration(years=8))
        assert ends(Term(five_to_eight), start) == PartialDate("2031-01-06/2034-01-06")
        up_to_two = Term(DurationRange(None, Duration(years=2)))
        assert ends(up_to_two, start) == PartialDate("2026-01-06/2028-01-06")
        about = Term(Approximately(Duration(years=1)))
        assert ends(about, start) == PartialDate("2027-01-06~")
        assert ends(about, start, Counting.NOT_STATED) == (PartialDate("[2027-01-05~,2027-01-06~]"))
        assert ends(about, PartialDate("2026-01")) == PartialDate("2027-01-01~/2027-01-31~")
        backwards = DurationRange(Duration(years=1), Duration(months=1))
        assert ends(Term(backwards), start) is None

    @given(near_dates(), spans_of_time, spans_of_time, countings)
    def test_a_range_ends_from_the_end_of_the_shortest_to_that_of_the_longest(
        self, start: PartialDate, one: Duration, more: Duration, counting: Counting
    ) -> None:
        longer = attrs.evolve(one, days=one.days + more.days + 1)
        found = ends(Term(DurationRange(one, longer)), start, counting)
        first, last = (ends(Term(length), start, counting) for length in (one, longer))
        assert found is not None
        assert first is not None
        assert last is not None
        assert ends_of(found) == (ends_of(first)[0], ends_of(last)[1])

    @given(days, spans_of_time, countings)
    def test_a_notice_takes_effect_by_the_rule_or_the_one_that_is_tried(
        self, day: datetime.date, notice: Duration, counting: Counting
    ) -> None:
        given_on = PartialDate(day.isoformat())
        of_the_text = leaves(Exit(notice=notice, counting=counting), given_on)
        assert of_the_text == reckon(Deadline(ANCHOR, notice, counting=counting), given_on)
        assert leaves(Exit(notice=notice), given_on, counting) == of_the_text
        assert leaves(Exit(), given_on) == given_on

    @given(days, durations(weeks=9, days=90))
    def test_days_of_notice_reach_from_the_last_day_for_objecting_to_the_end(
        self, day: datetime.date, notice: Duration
    ) -> None:
        end = PartialDate(day.isoformat())
        renewal = Renewal(RenewalManner.AUTOMATIC, notice=notice)
        last = objection_closes(renewal, end)
        assert isinstance(last, PartialDate)
        assert last.earliest is not None
        assert shift(last.earliest, notice) == day
        assert objection_closes(Renewal(RenewalManner.AUTOMATIC), end) is None
        assert objection_closes(renewal, PartialDate("2026")) is None

    @given(days, st.integers(1, 30))
    def test_months_of_notice_never_reach_beyond_the_end(
        self, day: datetime.date, months: int
    ) -> None:
        renewal = Renewal(RenewalManner.AUTOMATIC, notice=Duration(months=months))
        last = objection_closes(renewal, PartialDate(day.isoformat()))
        assert isinstance(last, PartialDate)
        assert last.earliest is not None
        assert shift(last.earliest, Duration(months=months)) <= day


@pytest.mark.parametrize(
    "offset", [Duration(years=9000), Duration(days=10**9), Duration(hours=10**9)]
)
@pytest.mark.parametrize("direction", Direction)
def test_a_day_beyond_either_end_of_the_calendar_is_refused_and_named(
    offset: Duration, direction: Direction
) -> None:
    deadline = Deadline(EventId("anchor"), offset, direction=direction)
    for anchor in (PartialDate("2026-01-06"), Instant("2026-01-06T12:00", "+00:00")):
        with pytest.raises(InvalidValue, match=r"^Deadline\.offset: expected a length that ends"):
            reckon(deadline, anchor)


def test_nothing_is_reckoned_from_a_day_whose_year_is_not_told() -> None:
    deadline = Deadline(EventId("anchor"), Duration(days=1))
    with pytest.raises(InvalidValue, match=r"^reckon\.anchor: expected a date with an earliest"):
        reckon(deadline, PartialDate("XXXX-02-20"))
