"""A timeline shows each stated date once, as precise as it is, and places nothing by guess."""

import datetime
import re

import pytest
from attrs import evolve
from hypothesis import given

from ceasefire_model import (
    Bound,
    Deadline,
    Dossier,
    Duration,
    Event,
    EventForm,
    EventId,
    Instant,
    OnDate,
    PartialDate,
    Promise,
    PromiseId,
    Target,
    Undertaking,
    Window,
    Withheld,
    stated,
)
from ceasefire_model.instances import MINSK_2015
from ceasefire_model.strategies import dossiers
from ceasefire_model.undertakings import Action
from ceasefire_model.views import timeline_mermaid, timeline_svg
from ceasefire_model.views.naming import Names
from ceasefire_model.views.timeline.marks import Apart, Aside, Mark, Sort, marks_and_asides
from ceasefire_model.views.timeline.scale import Scale, scale_of, ticks
from tests.views.made_up import BRANDT, DOSSIER, HERALD, NORLAND, S1, S2
from tests.views.pictures import assert_readable, cells, read
from tests.views.test_brief import EMPTY
from tests.views.test_mermaid import LABEL

DAY = datetime.date


def told(*events: Event) -> tuple[tuple[Mark, ...], tuple[Aside, ...]]:
    return marks_and_asides(Names(evolve(EMPTY, events=events)))


def event(*when: object, scheduled: tuple[object, ...] = (), name: str = "Talks") -> Event:
    return Event(
        id=EventId(name.lower()),
        name=name,
        form=EventForm.TALKS,
        when=tuple(stated(date, HERALD, S1) for date in when),
        scheduled=tuple(stated(date, HERALD, S1) for date in scheduled),
    )


def due(deadline: object) -> tuple[tuple[Mark, ...], tuple[Aside, ...]]:
    promise = Promise(by=(NORLAND,), deadline=(stated(deadline, HERALD, S1),))
    record = Undertaking(id=PromiseId("p"), title="Help", promise=promise, action=Action.SUPPORT)
    return marks_and_asides(Names(evolve(EMPTY, undertakings=(record,))))


@given(dossiers())
def test_every_claim_of_a_date_stands_in_one_place(dossier: Dossier) -> None:
    marks, asides = marks_and_asides(Names(dossier))
    found = [(item.record.id, claim) for item in (*marks, *asides) for claim in item.claims]
    claims = [
        *((e.id, claim) for e in dossier.events for claim in (*e.when, *e.scheduled)),
        *((t.id, claim) for t in dossier.texts for claim in t.made),
        *((p.id, claim) for p in dossier.promises for claim in p.promise.deadline),
    ]
    assert sorted(map(repr, found)) == sorted(map(repr, claims))


@given(dossiers())
def test_every_event_and_text_stands_somewhere(dossier: Dossier) -> None:
    marks, asides = marks_and_asides(Names(dossier))
    placed = {id(item.record) for item in (*marks, *asides)}
    assert placed >= {id(record) for record in (*dossier.events, *dossier.texts)}


@given(dossiers())
def test_marks_stand_in_order(dossier: Dossier) -> None:
    marks, _ = marks_and_asides(Names(dossier))
    days = [mark.first or mark.last for mark in marks]
    assert None not in days
    assert days == sorted(day for day in days if day is not None)


@given(dossiers())
def test_a_mark_is_as_wide_as_its_date(dossier: Dossier) -> None:
    marks, _ = marks_and_asides(Names(dossier))
    for mark in marks:
        value = mark.claims[0].value
        if isinstance(value, PartialDate):
            assert (mark.first, mark.last) == (value.earliest, value.latest)
            assert mark.exact == value.is_day


def test_dates_that_differ_stand_side_by_side_with_their_holders() -> None:
    when = (
        stated(PartialDate("2031-05-02"), HERALD, S2),
        stated(PartialDate("2031-05-03"), BRANDT, S2),
        stated(PartialDate("2031-05-02"), NORLAND, S1),
    )
    dossier = evolve(DOSSIER, events=(evolve(event(), when=when),), texts=())
    (one, other), _ = marks_and_asides(Names(dossier))
    assert (one.said, one.note, one.disputed) == (
        "2 May 2031",
        "stated by the Herald and Norland",
        True,
    )
    assert (other.said, other.note, other.disputed) == ("3 May 2031", "stated by Ada Brandt", True)


def test_dates_that_can_both_be_right_are_not_disputed() -> None:
    (one, other), _ = told(event(PartialDate("2031-05"), PartialDate("2031-05-02")))
    assert [one.disputed, other.disputed] == [False, False]
    assert one.note
    assert other.note


def test_a_date_on_which_all_agree_needs_no_holder() -> None:
    (mark,), _ = told(event(PartialDate("2031-05-02")))
    assert mark.note == ""


def test_a_denial_stands_with_what_it_denies_or_apart() -> None:
    day = PartialDate("2031-05-02")
    denied = stated(day, BRANDT, S2, denies=True)
    both = evolve(event(day), when=(stated(day, HERALD, S2), denied))
    (mark,), asides = marks_and_asides(Names(evolve(DOSSIER, events=(both,), texts=())))
    assert mark.note == "stated by the Herald, denied by Ada Brandt"
    assert mark.disputed
    assert asides == ()
    marks, (aside,) = told(evolve(event(), when=(denied,)))
    assert marks == ()
    assert aside.apart is Apart.DENIED
    assert aside.said.startswith("not 2 May 2031 (stated by ")


@pytest.mark.parametrize(
    ("date", "first", "last", "exact"),
    [
        ("2031-05-02", DAY(2031, 5, 2), DAY(2031, 5, 2), True),
        ("2031-05-02~", DAY(2031, 5, 2), DAY(2031, 5, 2), False),
        ("2031-02", DAY(2031, 2, 1), DAY(2031, 2, 28), False),
        ("../2031-05-02", None, DAY(2031, 5, 2), False),
        ("2031-05-02/..", DAY(2031, 5, 2), None, False),
        ("[2031-05-02,2031-05-04]", DAY(2031, 5, 2), DAY(2031, 5, 4), False),
    ],
)
def test_a_date_is_a_day_or_a_span(
    *, date: str, first: datetime.date | None, last: datetime.date | None, exact: bool
) -> None:
    (mark,), _ = told(event(PartialDate(date)))
    assert (mark.first, mark.last, mark.exact) == (first, last, exact)


def test_moments_of_one_day_stand_in_their_order() -> None:
    late = event(Instant("2031-05-02T22:00", "+02:00"), name="Late")
    early = event(Instant("2031-05-02T10:00", "+09:00"), name="Early")
    marks, _ = told(late, early)
    assert [mark.record.id for mark in marks] == ["early", "late"]


@pytest.mark.parametrize(
    ("item", "apart"),
    [
        (event(), Apart.UNDATED),
        (event(scheduled=(PartialDate("2031-05-02"),)), Apart.ANNOUNCED),
        (event(Withheld()), Apart.UNKNOWN),
        (event(PartialDate("XXXX-02-20")), Apart.YEAR_OPEN),
    ],
)
def test_what_has_no_date_is_listed_apart(item: Event, apart: Apart) -> None:
    marks, (aside,) = told(item)
    assert marks == ()
    assert aside.apart is apart


def test_only_deadlines_that_name_dates_are_placed() -> None:
    opens, closes = OnDate(PartialDate("2031-05-02"), Bound.FROM), OnDate(PartialDate("2031-06-01"))
    reckoned = Deadline(EventId("talks"), Duration(days=3))
    begins = Deadline(EventId("talks"), Duration(days=3), bound=Bound.FROM)
    (mark,), _ = due(Target(reckoned, closes))
    assert (mark.sort, mark.first, mark.last) == (Sort.DUE, DAY(2031, 6, 1), DAY(2031, 6, 1))
    (mark,), _ = due(Window(opens, closes))
    assert (mark.sort, mark.first, mark.last) == (Sort.DUE, DAY(2031, 5, 2), DAY(2031, 6, 1))
    for deadline in (
        reckoned,
        Window(opens, reckoned),
        Window(begins, closes),
        Target(opens, reckoned),
    ):
        marks, (aside,) = due(deadline)
        assert marks == ()
        assert aside.apart is Apart.RECKONED


@given(dossiers())
def test_the_picture_of_any_dossier_is_readable(dossier: Dossier) -> None:
    picture = timeline_svg(dossier)
    assert_readable(read(picture))
    assert timeline_svg(dossier) == picture


@given(dossiers())
def test_each_mark_has_a_row_with_its_date_and_title(dossier: Dossier) -> None:
    names = Names(dossier)
    marks, asides = marks_and_asides(names)
    texts = ["".join(cell.text.split()) for cell in cells(read(timeline_svg(dossier)))]
    for item in (*marks, *asides):
        title = "".join(names.heading(item.record).split()).strip("\u2068\u2069")
        assert any(title in text for text in texts) or not title


def test_a_dossier_without_dates_says_so() -> None:
    assert "It holds nothing that could have a date." in timeline_svg(EMPTY)


@pytest.mark.parametrize("date", ["../2031-05-02", "2031-05-02/..", "2031-05-02~"])
def test_a_date_that_is_no_day_is_drawn_as_what_it_is(date: str) -> None:
    root = read(timeline_svg(evolve(EMPTY, events=(event(PartialDate(date)),))))
    assert_readable(root)
    words = {cell.text for cell in cells(root)}
    assert ("approximate or uncertain" in words) == ("~" in date)
    assert ("less precise than a day" in words) == ("/" in date)


def test_the_legend_explains_what_is_used_and_nothing_else() -> None:
    words = {cell.text for cell in cells(read(timeline_svg(MINSK_2015)))}
    assert words >= {"happened", "declared or agreed", "said", "due", "disputed"}
    assert "approximate or uncertain" not in words


@given(dossiers())
def test_no_line_of_mermaid_holds_raw_words(dossier: Dossier) -> None:
    lines = timeline_mermaid(dossier).split("\n")
    assert lines[0] == "gantt"
    assert lines[2:4] == ["    dateFormat YYYY-MM-DD", "    inclusiveEndDates"]
    for line in (lines[1], *lines[4:-1]):
        assert re.fullmatch(
            rf"    (title {LABEL}|section [A-Z][a-z ]+|%% {LABEL}|{LABEL} : {PLACE})", line
        )


@pytest.mark.parametrize(
    ("date", "place"),
    [
        ("2031-05-02", "milestone, 2031-05-02, 0d"),
        ("2031-05", "2031-05-01, 2031-05-31"),
        ("../2031-05-02", "milestone, 2031-05-02, 0d"),
        ("2031-05-02/..", "milestone, 2031-05-02, 0d"),
    ],
)
def test_mermaid_draws_a_day_or_a_span(date: str, place: str) -> None:
    written = timeline_mermaid(evolve(EMPTY, events=(event(PartialDate(date)),)))
    assert written.endswith(f" : {place}\n")


DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
PLACE = f"(crit, )?(milestone, {DATE}, 0d|{DATE}, {DATE})"


@given(dossiers())
def test_mermaid_has_a_line_for_each_mark_and_each_aside(dossier: Dossier) -> None:
    marks, asides = marks_and_asides(Names(dossier))
    written = timeline_mermaid(dossier)
    assert len(re.findall(rf" : {PLACE}$", written, re.MULTILINE)) == len(marks)
    assert written.count("\n    %% ") == len(asides)


def days(first: str, last: str, width: float = 200) -> Scale:
    start, end = DAY.fromisoformat(first), DAY.fromisoformat(last)
    return Scale(first=start, last=end, left=100, width=width)


@pytest.mark.parametrize(
    ("scale", "labels"),
    [
        (days("2031-05-02", "2031-05-02"), ["2 May"]),
        (days("2031-05-02", "2031-05-04"), ["2 May", "3 May", "4 May"]),
        (days("2031-05-02", "2031-05-21"), ["2 May", "12 May"]),
        (days("2031-04-15", "2031-06-15"), ["May 2031", "Jun 2031"]),
        (days("2031-04-15", "2032-01-15"), ["Jul 2031", "Oct 2031", "Jan 2032"]),
        (days("2014-09-05", "2017-12-31"), ["2015", "2016", "2017"]),
        (days("0001-01-01", "9999-12-31"), ["5000"]),
        (days("2031-05-02", "2031-05-21", width=10), ["2 May", "12 May"]),
    ],
)
def test_ticks_stand_at_round_dates(scale: Scale, labels: list[str]) -> None:
    assert [label for _, label in ticks(scale)] == labels


def test_a_scale_holds_the_first_and_the_last_day() -> None:
    marks, _ = told(event(PartialDate("2031-05-02")), event(PartialDate("2031-06"), name="More"))
    scale = scale_of(marks, 100, 200)
    assert scale is not None
    assert scale.start(DAY(2031, 5, 2)) == 100
    assert scale.end(DAY(2031, 6, 30)) == pytest.approx(300)
    assert scale_of((), 0, 1) is None
