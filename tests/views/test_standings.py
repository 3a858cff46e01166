"""Where promises stand, as people read it: every word of the answer is there, and told apart."""

import datetime
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given

from ceasefire_model import (
    Account,
    Assessment,
    Dossier,
    Gap,
    Happened,
    Origin,
    PartialDate,
    Premises,
    Reason,
    Rest,
    Scenario,
    Setting,
    Standing,
    Truth,
    Turn,
    Way,
    assess,
    instances,
    what_changes,
)
from ceasefire_model.views import page, wording
from ceasefire_model.views.clauses import clause
from ceasefire_model.views.layout import Entry, Heading, Paragraph, Section
from ceasefire_model.views.naming import Names
from ceasefire_model.views.standings import (
    STANDINGS,
    assessment_blocks,
    open_entries,
    standing_blocks,
    time_entries,
    turn_blocks,
)
from tests.scenarios.made_up import AVARIA, DAY, EVENTS, dossier, dossiers, scenarios, undertaking

E0, E1, E2 = map(Happened, EVENTS)
WIDE = 1_000_000
NOTHING_ELSE = Scenario(rest=Rest.NOTHING_ELSE)


def told(made_up: Dossier, found: Any) -> str:  # noqa: ANN401 - any answer
    return page(found, made_up).as_text(WIDE)


def test_every_standing_has_a_heading_of_its_own_that_begins_with_its_word() -> None:
    assert set(STANDINGS) == set(Standing)
    assert len(set(STANDINGS.values())) == len(Standing)
    for standing, heading in STANDINGS.items():
        assert heading.lower().startswith(f"{wording.term(standing)}: ")


ONE = undertaking("one", AVARIA(E0))
NAMES = Names(dossier(ONE))


def account(**more: Any) -> Account:  # noqa: ANN401 - any field of an account
    return Account(standing=Standing.UNDETERMINED, possible=(), premises=Premises(), **more)


def open_of(**more: Any) -> list[tuple[str, tuple[Any, ...]]]:  # noqa: ANN401 - any field of an account
    return [(entry.label, entry.items) for entry in open_entries(account(**more), NAMES)]


def test_every_gap_is_told_in_words_of_its_own() -> None:
    ((label, said),) = open_of(gaps=tuple(Gap))
    assert label == "Not known"
    assert len(set(said)) == len(said) == len(Gap)


def test_every_origin_of_a_reason_is_told_in_words_of_its_own() -> None:
    because = tuple(Reason(E0, Truth.TRUE, origin=origin) for origin in Origin)
    assessment = Assessment(
        promise=ONE.id, standing=Standing.DUE, accounts=(account(because=because),)
    )
    entries = [b for b in assessment_blocks(NAMES, assessment) if isinstance(b, Entry)]
    (reasons,) = (entry.items for entry in entries if entry.label == "Because")
    assert len(set(reasons)) == len(Origin)


def test_a_reason_says_whether_it_is_so_from_where_and_since_when() -> None:
    may, june = PartialDate("2031-05-01"), PartialDate("2031-06-01")
    because = (
        Reason(E0, Truth.TRUE, origin=Origin.RECORDED, when=(may, june)),
        Reason(E1, Truth.FALSE, origin=Origin.RULED_OUT),
    )
    assessment = Assessment(
        promise=ONE.id, standing=Standing.DUE, accounts=(account(because=because),)
    )
    text = told(NAMES.dossier, assessment)
    assert f"- {clause(E0, NAMES)} (recorded, 1 May 2031 or 1 June 2031)" in text
    assert f"- it is not so that {clause(E1, NAMES)} (nothing else has happened)" in text


def test_a_way_says_what_must_be_so_and_what_must_not() -> None:
    so, not_so = (lambda atom: Setting(atom, Truth.TRUE)), (lambda atom: Setting(atom, Truth.FALSE))
    a, b, c = (clause(atom, NAMES) for atom in (E0, E1, E2))
    ways = {
        (so(E0), so(E1)): f"if {a} and {b}",
        (not_so(E0), not_so(E1)): f"unless {a} or {b}",
        (so(E0), not_so(E1), so(E2)): f"if {a} and {c}, unless {b}",
        (): "whatever else becomes known",
    }
    for needs, said in ways.items():
        assert open_of(ways=(Way(Standing.DUE, needs),)) == [("Would be due", (said,))]


MAY, JULY = PartialDate("2031-05-01"), PartialDate("2031-07-01")


@pytest.mark.parametrize(
    ("opens", "closes", "said"),
    [
        (None, None, []),
        (MAY, None, ["from 1 May 2031"]),
        (None, JULY, ["not after 1 July 2031"]),
        (MAY, JULY, ["from 1 May 2031 to 1 July 2031"]),
        (MAY, MAY, ["1 May 2031"]),
    ],
)
def test_the_time_for_action_is_told_as_far_as_it_is_fixed(
    opens: PartialDate | None, closes: PartialDate | None, said: list[str]
) -> None:
    entries = list(time_entries(account(opens=opens, closes=closes)))
    assert [entry.items for entry in entries] == [(words,) for words in said]


@given(made_up=dossiers(), scenario=scenarios())
def test_nothing_of_an_assessment_is_lost_and_it_stands_under_the_heading_of_its_standing(
    made_up: Dossier, scenario: Scenario
) -> None:
    names = Names(made_up)
    found = assess(made_up, scenario, on=DAY)
    _stand_where_they_are(found, names)
    for assessment in found:
        text = told(made_up, assessment)
        assert STANDINGS[assessment.standing] in text
        assert names.heading(made_up.promise(assessment.promise)) in text
        many = len(assessment.accounts)
        for number, one in enumerate(assessment.accounts, 1):
            if many > 1:
                head = f"Account {number} of {many}: {wording.term(one.standing)}\n"
                assert text.count(head) == 1
            named = [reason.atom for reason in one.because] + list(one.open)
            named += [need.atom for way in one.ways for need in way.needs]
            assert all(clause(atom, names) in text for atom in named)
            assert all(f"Would be {wording.term(way.standing)}: " in text for way in one.ways)
            assert text.count("Not known:") >= bool(one.open or one.gaps)


def _stand_where_they_are(found: tuple[Assessment, ...], names: Names) -> None:
    under: list[tuple[str, str]] = []
    section = ""
    for block in standing_blocks(names, found):
        if isinstance(block, Section):
            section = block.text
        elif isinstance(block, Heading):
            under.append((section.rpartition(" (")[0], block.text))
    order = list(STANDINGS.values())
    assert [order.index(heading) for heading, _ in under] == sorted(
        order.index(STANDINGS[one.standing]) for one in found
    )
    for one in found:
        title = names.heading(names.dossier.promise(one.promise))
        assert [heading for heading, told_of in under if told_of.partition(" (")[0] == title] == [
            STANDINGS[one.standing]
        ]


def test_several_are_surveyed_first_and_one_is_not() -> None:
    found = assess(dossier(ONE, undertaking("two", AVARIA(E1))), NOTHING_ELSE, on=DAY)
    made_up = dossier(ONE, undertaking("two", AVARIA(E1)))
    assert told(made_up, found).startswith("Dormant (2): “one” and “two”\n")
    assert told(made_up, found[0]).startswith("Dormant: their condition is not met (1)\n")


def test_a_part_of_which_nobody_says_on_what_it_hangs_is_said_to_wait_for_its_whole() -> None:
    made_up = dossier(ONE, undertaking("two", part_of=ONE.id))
    text = told(made_up, assess(made_up, on=DAY)[1])
    assert "On condition: nobody says; it is a part of “one”, and waits for that\n" in text
    stated = dossier(ONE, undertaking("two", AVARIA(E1), part_of=ONE.id))
    assert "nobody says;" not in told(stated, assess(stated, on=DAY)[1])


@given(made_up=dossiers(), before=scenarios(), after=scenarios())
def test_every_turn_says_from_where_a_promise_moves_to_where(
    made_up: Dossier, before: Scenario, after: Scenario
) -> None:
    turns = what_changes(made_up, before, after, on=DAY)
    moves = [
        block.text
        for block in turn_blocks(Names(made_up), turns)
        if isinstance(block, Paragraph) and ("then" in block.text or "as before" in block.text)
    ]
    assert [str(move).lower() for move in moves] == [_move(turn) for turn in turns]


def _move(turn: Turn) -> str:
    before, after = (wording.term(one.standing) for one in (turn.before, turn.after))
    return f"{before}, then {after}." if before != after else f"{after}, as before."


@pytest.mark.parametrize("name", instances.names())
def test_every_record_that_a_built_in_answer_names_is_in_its_dossier(name: str) -> None:
    built_in = instances.load(name)
    for rest in Rest:
        text = told(built_in, assess(built_in, Scenario(rest=rest)))
        assert "not in this dossier" not in text


def test_claims_that_only_some_apply_it_are_told_apart() -> None:
    korea = instances.load("korea-1953")
    partial = [one for one in assess(korea) if one.partial]
    for one in partial:
        assert "Only for some: " in told(korea, one) or "Only for some:\n" in told(korea, one)
    whole = [evolve(one, partial=()) for one in partial]
    assert all("Only for some" not in told(korea, one) for one in whole)


def test_an_answer_for_another_day_is_told_as_it_was_found() -> None:
    made_up = dossier(ONE, event_0=JULY)
    early, late = (
        told(made_up, assess(made_up, on=datetime.date(2031, month, 1))) for month in (6, 7)
    )
    assert early.startswith("Dormant")
    assert late.startswith("Due")
