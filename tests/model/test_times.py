"""Dates no more precise than their source, moments with their clock, lengths in their units."""

import calendar
import datetime
from typing import Final

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ceasefire_model import (
    Duration,
    Instant,
    InvalidValue,
    LongerThan,
    PartialDate,
    strategies,
)
from ceasefire_model.strategies import days
from ceasefire_model.strategies.leaves import one_of_several

D = datetime.date


class TestPartialDates:
    """ISO 8601-2 (EDTF): no more precision than was written."""

    READINGS: Final = [
        ("2026-01-06", D(2026, 1, 6), D(2026, 1, 6)),
        ("2026-01", D(2026, 1, 1), D(2026, 1, 31)),
        ("2026-02", D(2026, 2, 1), D(2026, 2, 28)),
        ("2024-02", D(2024, 2, 1), D(2024, 2, 29)),
        ("2026", D(2026, 1, 1), D(2026, 12, 31)),
        ("202X", D(2020, 1, 1), D(2029, 12, 31)),
        ("20XX", D(2000, 1, 1), D(2099, 12, 31)),
        ("2026-XX", D(2026, 1, 1), D(2026, 12, 31)),
        ("2026-XX-XX", D(2026, 1, 1), D(2026, 12, 31)),
        ("2024-02-XX", D(2024, 2, 1), D(2024, 2, 29)),
        ("2026-01-06~", D(2026, 1, 6), D(2026, 1, 6)),
        ("2026-01?", D(2026, 1, 1), D(2026, 1, 31)),
        ("2026%", D(2026, 1, 1), D(2026, 12, 31)),
        ("2026-01-24/2026-01-25", D(2026, 1, 24), D(2026, 1, 25)),
        ("2026-01/2026-03", D(2026, 1, 1), D(2026, 3, 31)),
        ("2025-12~/2026-01-06", D(2025, 12, 1), D(2026, 1, 6)),
        ("2026-01-06/2026-01-06", D(2026, 1, 6), D(2026, 1, 6)),
        ("2026-01-15/2026-01", D(2026, 1, 15), D(2026, 1, 31)),
        ("2026-01-06/..", D(2026, 1, 6), None),
        ("2026-01-06/", D(2026, 1, 6), None),
        ("../2026-01-06", None, D(2026, 1, 6)),
        ("/2026-01-06", None, D(2026, 1, 6)),
        ("0001-01-01", D.min, D.min),
        ("9999-12-31", D.max, D.max),
        ("0004", D(4, 1, 1), D(4, 12, 31)),
    ]

    @pytest.mark.parametrize(("edtf", "earliest", "latest"), READINGS, ids=str)
    def test_a_date_has_these_first_and_last_days(
        self, edtf: str, earliest: datetime.date | None, latest: datetime.date | None
    ) -> None:
        date = PartialDate(edtf)
        assert (date.earliest, date.latest) == (earliest, latest)

    REFUSED: Final = [
        "6 January 2026",
        "06.01.2026",
        "2026-1-6",
        "26-01-06",
        "20260106",
        "2026-01-06T22:17",
        "2026-W02-2",
        "2026-006",
        "2026-21",  # a season
        "2026-00",
        "2026-13",
        "2026-02-29",
        "2026-02-30",
        "2026-01-00",
        "2026-04-31",
        "0000",
        "0000-01-01",
        "-0044",
        "Y20260",
        "12026",
        "202",
        "20",
        "2XXX",
        "XXXX",
        "202X-01",
        "20XX-XX",
        "2026-XX-06",
        "2026-0X",
        "2026-01-0X",
        "2026-1X-06",
        "~2026",
        "2026~-01",
        "2026-01~~",
        "2026-01?~",
        "..",
        "../..",
        "/",
        "/..",
        "../",
        "//",
        "2026-01-06/2026-01-05",
        "2026/2025",
        "2026-02/2026-01-31",
        "2026-01-24/25",
        "2026-01-24/2026-01-25/2026-01-26",
        "2026-01-24/2026-01-25~/..",
        "[2026-01-06]",
        "[2026-01-06,2026-01-06]",
        "[2026-01-07,2026-01-06]",
        "[2026-01-06, 2026-01-07]",
        "[2026-01-06,]",
        "[2026-01-06,2026-01-07",
        "[2026-01-06/2026-01-07,2026-01-08]",
        "[2026-01-06..2026-01-08]",
        "[..2026-01-06]",
        "[2026-01-06,XXXX-01-07]",
        "[XXXX-01-06,XXXX-01-07]",
        "[2026,2026-02-30]",
        "[]",
        "{2026,2027}",
        "XXXX-01",
        "XXXX-XX-06",
        "XXXX-01-XX",
        "XXXX-02-30",
        "XXXX-01-06/2026",
        "2026/XXXX-01-06",
        "..2026",
        " 2026",
        "2026 ",
        "2026\u2013 2027",
        "\uff12\uff10\uff12\uff16",
        "\u0662\u0660\u0662\u0666",
        "2026-01-06.",
        "unknown",
        "XX",
    ]

    @pytest.mark.parametrize("edtf", REFUSED)
    def test_what_is_no_date_is_refused_with_an_example_of_one(self, edtf: str) -> None:
        with pytest.raises(InvalidValue) as caught:
            PartialDate(edtf)
        assert (caught.value.owner, caught.value.place, caught.value.value) == (
            "PartialDate",
            "edtf",
            edtf,
        )

    def test_a_day_that_does_not_exist_is_told_from_what_is_not_a_date(self) -> None:
        with pytest.raises(InvalidValue, match="a date that exists"):
            PartialDate("2026-02-30")
        with pytest.raises(InvalidValue, match=r"a date in EDTF such as '2026-01-06'"):
            PartialDate("soon")
        with pytest.raises(InvalidValue, match="an interval that ends after it starts"):
            PartialDate("2026-02/2026-01")

    @given(st.dates())
    def test_a_full_date_is_the_day_that_the_standard_library_reads(
        self, day: datetime.date
    ) -> None:
        date = PartialDate(day.isoformat())
        assert date.earliest == date.latest == datetime.date.fromisoformat(date.edtf) == day
        assert date.is_day

    @given(st.integers(1, 9999), st.integers(1, 12))
    def test_a_month_has_the_days_of_the_calendar(self, year: int, month: int) -> None:
        date = PartialDate(f"{year:04}-{month:02}")
        first, last = date.earliest, date.latest
        assert first is not None
        assert last is not None
        assert (first.day, last.day) == (1, calendar.monthrange(year, month)[1])
        assert (last - first).days + 1 == last.day

    @given(st.text("0123456789X-/.~?%[,]", max_size=24))
    def test_whatever_is_accepted_has_ends_in_order(self, text: str) -> None:
        try:
            date = PartialDate(text)
        except InvalidValue:
            return
        assert (date.earliest is None and date.latest is None) == date.edtf.startswith("XXXX")
        if date.earliest is not None and date.latest is not None:
            assert date.earliest <= date.latest

    @given(strategies.partial_dates())
    def test_the_first_day_is_never_after_the_last(self, date: PartialDate) -> None:
        assert (date.earliest is None and date.latest is None) == date.edtf.startswith("XXXX")
        if date.earliest is not None and date.latest is not None:
            assert date.earliest <= date.latest

    @given(one_of_several())
    def test_one_of_several_dates_lies_between_the_first_and_the_last(
        self, date: PartialDate
    ) -> None:
        points = [PartialDate(point) for point in date.edtf[1:-1].split(",")]
        firsts = [point.earliest for point in points if point.earliest is not None]
        lasts = [point.latest for point in points if point.latest is not None]
        assert len(firsts) == len(lasts) == len(points) > 1
        assert (date.earliest, date.latest) == (min(firsts), max(lasts))
        assert not date.is_day
        assert list(date.choices) == points

    @given(strategies.partial_dates())
    def test_a_date_that_is_no_choice_is_the_only_one_it_can_be(self, date: PartialDate) -> None:
        assert (date.choices == (date,)) is not date.edtf.startswith("[")

    @given(st.dates())
    def test_a_day_of_a_year_that_is_not_told_has_no_ends(self, day: datetime.date) -> None:
        date = PartialDate(f"XXXX{day.isoformat()[4:]}")
        assert (date.earliest, date.latest, date.is_day) == (None, None, False)

    @given(strategies.partial_dates())
    def test_an_interval_runs_from_its_first_to_its_last_point(self, date: PartialDate) -> None:
        start, slash, end = date.edtf.partition("/")
        assume(slash)
        if start not in {"", ".."}:
            assert date.earliest == PartialDate(start).earliest
        if end not in {"", ".."}:
            assert date.latest == PartialDate(end).latest

    @given(strategies.partial_dates())
    def test_a_qualifier_changes_no_day(self, date: PartialDate) -> None:
        bare = PartialDate("".join(c for c in date.edtf if c not in "?~%"))
        assert (date.earliest, date.latest) == (bare.earliest, bare.latest)
        assert (date == bare) == (not (date.is_uncertain or date.is_approximate))

    @pytest.mark.parametrize(
        ("edtf", "uncertain", "approximate"),
        [
            ("2026", False, False),
            ("2026?", True, False),
            ("2026~", False, True),
            ("2026%", True, True),
            ("2025?/2026~", True, True),
            ("202X", False, False),
        ],
    )
    def test_doubt_and_approximation_are_kept_apart(
        self, edtf: str, *, uncertain: bool, approximate: bool
    ) -> None:
        date = PartialDate(edtf)
        assert (date.is_uncertain, date.is_approximate) == (uncertain, approximate)

    @given(strategies.partial_dates())
    def test_one_certain_day_is_written_as_one(self, date: PartialDate) -> None:
        if date.is_day:
            assert date.earliest == date.latest
            assert date.earliest is not None
            assert date.edtf == date.earliest.isoformat()
        else:
            assert date.edtf != str(date.earliest)

    @given(days())
    def test_days_are_days(self, date: PartialDate) -> None:
        assert date.is_day

    def test_a_month_is_neither_before_nor_after_one_of_its_days(self) -> None:
        with pytest.raises(TypeError):
            _ = PartialDate("2026-01") < PartialDate("2026-01-06")  # no order

    def test_dates_are_equal_when_they_are_written_alike(self) -> None:
        assert PartialDate("2026-XX") != PartialDate("2026")
        assert PartialDate("2026-01-06/2026-01-06") != PartialDate("2026-01-06")
        assert PartialDate("2026") == PartialDate("2026")


class TestInstants:
    """RFC 3339 and RFC 9557: local time, offset, zone."""

    def test_one_moment_on_two_clocks_is_two_instants_and_neither_is_before_the_other(self) -> None:
        kyiv = Instant("2026-01-06T22:17", "+02:00", "Europe/Kyiv")
        london = Instant("2026-01-06T20:17", "+00:00", "Europe/London")
        assert kyiv != london
        assert kyiv.utc == london.utc
        assert not kyiv < london
        assert not kyiv > london

    def test_the_written_form_of_a_minute_is_kept(self) -> None:
        assert Instant("2026-01-06T22:17", "+02:00") != Instant("2026-01-06T22:17:00", "+02:00")

    @given(strategies.instants(), strategies.instants())
    def test_instants_are_ordered_by_their_moment(self, one: Instant, other: Instant) -> None:
        assert (one < other) == (one.utc < other.utc) == (other > one)
        assert (one > other) == (one.utc > other.utc)

    @given(strategies.instants())
    def test_utc_is_local_time_less_the_offset(self, instant: Instant) -> None:
        local = datetime.datetime.strptime(
            instant.local, "%Y-%m-%dT%H:%M" + ":%S" * (len(instant.local) > 16)
        ).replace(tzinfo=datetime.UTC)
        sign = 1 if instant.offset[0] == "+" else -1
        hours, minutes = int(instant.offset[1:3]), int(instant.offset[4:])
        ahead = datetime.timedelta(hours=hours, minutes=minutes) * sign
        assert instant.utc == local - ahead
        assert instant.utc.tzinfo is datetime.UTC

    @given(strategies.instants())
    def test_its_date_is_the_day_on_its_own_clock(self, instant: Instant) -> None:
        assert instant.date.is_day
        assert instant.date.edtf == instant.local.partition("T")[0]

    def test_an_instant_has_no_order_with_anything_else(self) -> None:
        instant = Instant("2026-01-06T22:17", "+02:00")
        for other in (PartialDate("2026-01-06"), instant.utc, "2026-01-06", 0):
            with pytest.raises(TypeError):
                _ = instant < other
            with pytest.raises(TypeError):
                _ = instant > other

    REFUSED: Final = [
        ("local", "2026-01-06"),
        ("local", "2026-01-06 22:17"),
        ("local", "2026-01-06t22:17"),
        ("local", "2026-01-06T22"),
        ("local", "2026-01-06T2217"),
        ("local", "2026-01-06T22:17:30.5"),
        ("local", "2026-01-06T22:17Z"),
        ("local", "2026-01-06T22:17+02:00"),
        ("local", "2026-01-06T24:00"),
        ("local", "2026-01-06T22:60"),
        ("local", "2026-01-06T23:59:60"),
        ("local", "2026-02-30T22:17"),
        ("local", "0000-01-01T00:00"),
        ("local", "0001-01-01T00:00"),  # which would be in the year 0 in UTC
        ("local", "\u0662\u0660\u0662\u0666-01-06T22:17"),
        ("local", "2026-01-06T22:17\u2028"),
        ("offset", "Z"),
        ("offset", "+2"),
        ("offset", "+0200"),
        ("offset", "02:00"),
        ("offset", "+15:00"),
        ("offset", "+02:60"),
        ("offset", "\u221202:00"),
        ("zone", "Kyiv time"),
        ("zone", "Europe/"),
        ("zone", "/Kyiv"),
        ("zone", "+02:00"),
        ("zone", "Europe//Kyiv"),
    ]

    @pytest.mark.parametrize(("name", "text"), REFUSED)
    def test_what_is_no_moment_is_refused_at_its_place(self, name: str, text: str) -> None:
        fields = {"local": "2026-01-06T22:17", "offset": "+02:00", "zone": "Europe/Kyiv"}
        with pytest.raises(InvalidValue) as caught:
            Instant(**{**fields, name: text})
        assert (caught.value.owner, caught.value.place) == ("Instant", name)


class TestDurations:
    """ISO 8601-1, 5.5.2: lengths of time in the units in which they were agreed."""

    @pytest.mark.parametrize(
        ("duration", "iso"),
        [
            (Duration(months=12), "P12M"),
            (Duration(years=1), "P1Y"),
            (Duration(hours=72), "PT72H"),
            (Duration(days=3), "P3D"),
            (Duration(weeks=2), "P2W"),
            (Duration(minutes=90), "PT90M"),
            (Duration(days=1, hours=12), "P1DT12H"),
            (
                Duration(years=1, months=2, weeks=3, days=4, hours=5, minutes=6),
                "P1Y2M3W4DT5H6M",
            ),
        ],
    )
    def test_it_is_written_as_the_standard_says(self, duration: Duration, iso: str) -> None:
        assert duration.iso == iso

    @given(strategies.durations(), strategies.durations())
    def test_equal_means_the_same_in_writing(self, one: Duration, other: Duration) -> None:
        assert (one == other) == (one.iso == other.iso)

    @given(strategies.durations())
    def test_a_month_is_told_from_a_minute(self, duration: Duration) -> None:
        days, _, clock = duration.iso.removeprefix("P").partition("T")
        assert ("M" in days) == (duration.months > 0)
        assert ("M" in clock) == (duration.minutes > 0)

    def test_units_are_never_converted(self) -> None:
        assert Duration(months=12) != Duration(years=1)
        assert Duration(hours=24) != Duration(days=1)
        assert Duration(days=7) != Duration(weeks=1)

    def test_a_length_of_nothing_is_refused(self) -> None:
        with pytest.raises(InvalidValue, match="at least one unit above 0"):
            Duration()
        with pytest.raises(InvalidValue, match="at least one unit above 0"):
            Duration(days=0, hours=0)

    def test_a_bound_on_a_length_is_not_the_length(self) -> None:
        fifteen = Duration(years=15)
        assert LongerThan(fifteen) != fifteen
        assert LongerThan(fifteen).duration == fifteen
