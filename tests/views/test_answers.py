"""What is not known, who said what, what is to be done when: each part of an answer is told."""

import datetime
from itertools import chain

import pytest
from hypothesis import given

from ceasefire_model import (
    Assessment,
    Attribution,
    Dossier,
    Scenario,
    Speaking,
    Statement,
    Unknown,
    UnknownKind,
    assess,
    disagreements,
    instances,
    unknowns,
    who_said,
)
from ceasefire_model.attribution import first_day
from ceasefire_model.instances import LUSAKA_1999, PARIS_2026
from ceasefire_model.instances.paris_2026 import ids
from ceasefire_model.strategies import dossiers
from ceasefire_model.times import When
from ceasefire_model.views import page, wording
from ceasefire_model.views.answers import (
    attribution_answer,
    deadline_answer,
    party_answer,
    unknown_answer,
)
from ceasefire_model.views.labels import label_at
from ceasefire_model.views.layout import Block, Entry, Heading, Section, plain
from ceasefire_model.views.lines import set_lines
from ceasefire_model.views.naming import Names
from ceasefire_model.views.unknowns import REASONS
from tests.scenarios.made_up import DAY, scenarios
from tests.scenarios.made_up import dossiers as small_dossiers
from tests.views.made_up import DOSSIER

WIDE = 1_000_000
ALL = [instances.load(name) for name in instances.names()]
PARTIES = [(PARIS_2026, "gb"), (PARIS_2026, "macron"), (PARIS_2026, "ua"), (LUSAKA_1999, "angola")]


def by_section(blocks: list[Block]) -> dict[str, list[Entry]]:
    """Give the entries under the heading of each section, without its count."""
    found: dict[str, list[Entry]] = {}
    for block in blocks:
        if isinstance(block, Section):
            found[block.text.rpartition(" (")[0]] = entries = []
        elif isinstance(block, Entry):
            entries.append(block)
    return found


def test_every_reason_for_which_something_is_not_known_has_a_heading_of_its_own() -> None:
    assert set(REASONS) == set(UnknownKind)
    assert len(set(REASONS.values())) == len(UnknownKind)


@given(dossiers())
def test_everything_that_is_not_known_is_told_once_under_its_reason(dossier: Dossier) -> None:
    _are_told(dossier)


@pytest.mark.parametrize("dossier", [DOSSIER, *ALL], ids=lambda dossier: dossier.id)
def test_everything_that_is_not_known_of_a_matter_is_told_once_under_its_reason(
    dossier: Dossier,
) -> None:
    _are_told(dossier)


def _are_told(dossier: Dossier) -> None:
    names = Names(dossier)
    found = unknowns(dossier)
    blocks = list(unknown_answer(names, found))
    sections = by_section(blocks)
    for kind, heading in REASONS.items():
        alike = [one for one in found if one.kind is kind]
        assert (heading in sections) is bool(alike)
        if alike:
            assert Section(f"{heading} ({len(alike)})") in blocks
        entries = sections.get(heading, [])
        assert len({(entry.label, entry.items) for entry in entries}) <= len(entries)
        places = {(id(one.record), one.paths) for one in alike}
        assert len(entries) >= len(places)
        assert {entry.label for entry in entries} == {_label(one, names) for one in alike}
        said = " ".join(plain(item) for entry in entries for item in entry.items)
        cited = {citation.source for one in alike for citation in _passages(one)}
        assert all(source in said for source in cited)
        assert said.count("nobody says") >= sum(one.claim is None for one in alike)
        assert all(f"since {wording.when(one.since)}" in said for one in alike if one.since)


def _label(unknown: Unknown, names: Names) -> str:
    labels = [label_at(type(unknown.record), path) for path in unknown.paths]
    told = " / ".join(f"{label[0].lower()}{label[1:]}" for label in labels)
    return f"{names.heading(unknown.record)}, {told}"


def _passages(unknown: Unknown) -> tuple[object, ...]:
    return () if unknown.claim is None else unknown.claim.evidence


@pytest.mark.parametrize(("dossier", "party"), PARTIES, ids=[party for _, party in PARTIES])
def test_each_claim_of_a_party_is_told_on_the_day_on_which_it_was_said(
    dossier: Dossier, party: str
) -> None:
    found = who_said(dossier, party)
    names = Names(dossier)
    told: list[tuple[str, Entry]] = []
    heading = ""
    for block in attribution_answer(names, found):
        if isinstance(block, Heading):
            heading = block.text
        else:
            assert isinstance(block, Entry)
            told.append((heading, block))
    assert len(told) == len(found) > 10
    for one, (day, entry) in zip(found, told, strict=True):
        assert entry.label.startswith(names.heading(one.record))
        said = " ".join(map(plain, entry.items))
        assert all(wording.when(date) in day for date in one.said)
        assert ("not told" in day) is not one.said
        assert all(citation.source in said for citation in one.claim.evidence)
        _counts_as_it_is_said_to(one, said, names)


def _counts_as_it_is_said_to(one: Attribution, said: str, names: Names) -> None:
    speaking = one.credentials.speaking
    assert ("counts as its word" in said) is (speaking is not Speaking.ITSELF)
    if speaking is not Speaking.ITSELF:
        assert f"counts as its word: {wording.term(speaking)}" in said
        assert all(names.party(party) in said for party in one.credentials.through)
        assert ("(disputed)" in said) is one.credentials.are_disputed
    assert ("nearest to the speaker: " in said) is (one.nearest is not None)
    if one.nearest is not None and one.nearest.relays:
        assert f"through {len(one.nearest.relays)} other" in said


def test_each_way_of_speaking_is_met_and_told_apart() -> None:
    met = {one.credentials.speaking for one in who_said(PARIS_2026, ids.FR)}
    assert met == set(Speaking)
    assert len({wording.term(speaking) for speaking in Speaking}) == len(Speaking)


@given(dossier=small_dossiers(), scenario=scenarios())
def test_every_account_with_a_time_is_told_and_what_is_fixed_stands_first_in_order(
    dossier: Dossier, scenario: Scenario
) -> None:
    _times_are_told(dossier, assess(dossier, scenario, on=DAY))


@pytest.mark.parametrize("dossier", ALL, ids=lambda dossier: dossier.id)
def test_every_time_of_a_built_in_promise_is_told(dossier: Dossier) -> None:
    _times_are_told(dossier, assess(dossier))


def _times_are_told(dossier: Dossier, found: tuple[Assessment, ...]) -> None:
    blocks = list(deadline_answer(Names(dossier), found))
    accounts = [account for one in found for account in one.accounts if account.premises.deadline]
    headings = [block for block in blocks if isinstance(block, Heading)]
    assert len(headings) == len(accounts)
    edges = [account.closes or account.opens for account in accounts]
    fixed = sum(edge is not None for edge in edges)
    titles = [block.text for block in blocks if isinstance(block, Section)]
    wanted = [("Fixed", fixed), ("Not fixed, or not yet", len(accounts) - fixed)]
    assert titles == [title for title, count in wanted if count]
    times = [b.items[0] for b in blocks if isinstance(b, Entry) and b.label == "Time"]
    ends = sorted((edge for edge in edges if edge is not None), key=_day)
    for time, edge in zip(times, ends, strict=True):
        assert wording.moment(edge) in plain(time)


def _day(when: When) -> datetime.date:
    return first_day((when,)) or datetime.date.max


@pytest.mark.parametrize("dossier", [DOSSIER, *ALL], ids=lambda dossier: dossier.id)
def test_every_text_but_a_statement_is_named_with_how_parties_stand_to_it(
    dossier: Dossier,
) -> None:
    names = Names(dossier)
    text = set_lines(party_answer(names), WIDE)
    for record in dossier.texts:
        if isinstance(record, Statement):
            continue
        assert names.heading(record) in text
        claims = chain(record.stances, record.made)
        assert all(citation.source in text for claim in claims for citation in claim.evidence)


@pytest.mark.parametrize("dossier", ALL, ids=lambda dossier: dossier.id)
def test_every_record_that_an_answer_names_is_in_its_dossier(dossier: Dossier) -> None:
    for found in (unknowns(dossier), disagreements(dossier)):
        assert "not in this dossier" not in str(page(found, dossier))
    for party in dossier.parties[:12]:
        assert "not in this dossier" not in str(page(who_said(dossier, party.id), dossier))
