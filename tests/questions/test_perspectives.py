"""A perspective is a predicate on citations: it adds nothing, and what is left is a dossier."""

import datetime
from collections.abc import Iterator

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model import (
    Citation,
    Claim,
    Derived,
    Dossier,
    DossierId,
    Editor,
    Exactly,
    Extent,
    NotReported,
    Organ,
    OrganForm,
    PartialDate,
    PartyId,
    Reading,
    Source,
    SourceForm,
    SourceId,
    State,
    Unit,
    cite,
    dangling,
    stated,
)
from ceasefire_model import strategies as model_strategies
from ceasefire_model.identifiers import Name
from ceasefire_model.instances import PARIS_2026
from ceasefire_model.parties import Coalition
from ceasefire_model.perspectives import (
    according_to,
    as_known_on,
    filtered,
    read_in,
    undated_on,
)

DAYS = st.dates(datetime.date(2025, 12, 1), datetime.date(2026, 3, 31))
SOURCES = st.sets(st.sampled_from([source.id for source in PARIS_2026.sources]), max_size=40)
READINGS = st.sets(st.sampled_from(Reading), max_size=3)


def claims(value: object) -> Iterator[Claim[object]]:
    if isinstance(value, Claim):
        yield value
    if isinstance(value, tuple):
        for item in value:
            yield from claims(item)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from claims(getattr(value, field.name))


def bare(claim: Claim[object]) -> tuple[object, ...]:
    return (claim.value, claim.by, claim.said_in, claim.since, claim.denies)


@given(sources=SOURCES)
def test_asking_twice_is_asking_once(sources: set[SourceId]) -> None:
    once = according_to(PARIS_2026, sources)
    assert according_to(once, sources) == once


@given(day=DAYS, readings=READINGS, sources=SOURCES)
def test_the_order_of_perspectives_does_not_matter(
    day: datetime.date, readings: set[Reading], sources: set[SourceId]
) -> None:
    one = read_in(according_to(as_known_on(PARIS_2026, day), sources), *readings)
    other = as_known_on(according_to(read_in(PARIS_2026, *readings), sources), day)
    assert one == other


@given(day=DAYS)
def test_a_perspective_leaves_no_id_without_a_record(day: datetime.date) -> None:
    assert dangling(as_known_on(PARIS_2026, day)) == ()


@given(sources=SOURCES)
def test_a_perspective_adds_nothing(sources: set[SourceId]) -> None:
    left = according_to(PARIS_2026, sources)
    for name in (field.name for field in attrs.fields(Dossier)):
        before = getattr(PARIS_2026, name)
        if isinstance(before, tuple):
            ids = [record.id for record in before]
            assert [r.id for r in getattr(left, name)] == [
                i for i in ids if i in {r.id for r in getattr(left, name)}
            ]
    assert {bare(c) for c in claims(left)} <= {bare(c) for c in claims(PARIS_2026)}


@given(dossier=model_strategies.dossiers(), readings=READINGS)
def test_any_dossier_stays_one_and_every_citation_left_qualifies(
    dossier: Dossier, readings: set[Reading]
) -> None:
    left = read_in(dossier, *readings)
    cited = [citation for claim in claims(left) for citation in claim.evidence]
    assert all(citation.reading in readings for citation in cited)
    assert len(dangling(left)) <= len(dangling(dossier))


@given(day=DAYS)
def test_more_is_known_on_a_later_day(day: datetime.date) -> None:
    earlier = {bare(claim) for claim in claims(as_known_on(PARIS_2026, day))}
    later = {
        bare(claim) for claim in claims(as_known_on(PARIS_2026, day + datetime.timedelta(days=7)))
    }
    assert earlier <= later


def _source(name: str, published: PartialDate | NotReported) -> Source:
    return Source(
        id=SourceId(name),
        title=name,
        form=SourceForm.PRESS_REPORT,
        published=published,
        extent=Extent.WHOLE,
    )


def _coalition(*members: Claim[PartyId]) -> Dossier:
    return Dossier(
        id=DossierId("made-up"),
        title="Made up",
        cutoff=PartialDate("2026-02-01"),
        sources=(
            _source("early", PartialDate("2026-01-05")),
            _source("month", PartialDate("2026-01")),
            _source("late", PartialDate("2026-01-20")),
            _source("undated", NotReported()),
        ),
        parties=(
            State(id=PartyId("avaria"), name="Avaria"),
            State(id=PartyId("belmark"), name="Belmark"),
            Coalition(id=PartyId("league"), name="League", members=members),
        ),
    )


def test_a_claim_goes_with_its_last_citation_and_a_record_with_its_last_claim() -> None:
    dossier = _coalition(
        stated(PartyId("avaria"), "league", cite("early"), cite("late")),
        stated(PartyId("belmark"), "league", cite("late")),
    )
    left = as_known_on(dossier, datetime.date(2026, 1, 6))
    league = left.party(PartyId("league"))
    assert isinstance(league, Coalition)
    assert [claim.value for claim in league.members] == ["avaria"]
    assert [claim.evidence for claim in league.members] == [(cite("early"),)]
    assert [party.id for party in left.parties] == ["avaria", "league"]
    assert [source.id for source in left.sources] == ["early"]
    assert as_known_on(dossier, datetime.date(2026, 1, 1)).parties == ()


def test_a_derived_claim_needs_all_its_inputs() -> None:
    derived = Claim(
        PartyId("avaria"),
        by=Editor(),
        basis=Derived("both tell a part", (cite("early"), cite("late"))),
    )
    dossier = _coalition(derived)
    assert as_known_on(dossier, datetime.date(2026, 1, 20)).parties != ()
    assert as_known_on(dossier, datetime.date(2026, 1, 19)).parties == ()


@pytest.mark.parametrize("inputs", [("early", "late"), ("late",)])
def test_a_claim_that_was_also_read_outlasts_its_derivation(inputs: tuple[str, ...]) -> None:
    basis = Derived("both tell a part", tuple(map(cite, inputs)))
    both = Claim(PartyId("avaria"), by=Editor(), basis=basis, evidence=(cite("early"),))
    (claim,) = claims(as_known_on(_coalition(both), datetime.date(2026, 1, 19)).parties)
    assert claim == attrs.evolve(both, basis=None)


def test_a_source_of_uncertain_date_is_left_out_unless_asked_for_and_is_listed() -> None:
    dossier = _coalition(
        stated(PartyId("avaria"), "league", cite("month")),
        stated(PartyId("belmark"), "league", cite("undated")),
    )
    day = datetime.date(2026, 1, 6)
    assert [source.id for source in undated_on(dossier, day)] == ["month", "undated"]
    assert as_known_on(dossier, day).parties == ()
    asked = as_known_on(dossier, day, undated=True)
    assert [party.id for party in asked.parties] == ["avaria", "belmark", "league"]


def test_a_source_is_uncertain_from_the_first_day_of_its_month_until_the_last_but_one() -> None:
    dossier = _coalition(stated(PartyId("avaria"), "league", cite("month")))
    listed = {
        day: "month" in {source.id for source in undated_on(dossier, day)}
        for day in (
            datetime.date(2025, 12, 31),
            datetime.date(2026, 1, 1),
            datetime.date(2026, 1, 30),
            datetime.date(2026, 1, 31),
        )
    }
    assert list(listed.values()) == [False, True, True, False]


def test_a_relay_counts_only_when_it_is_asked_for() -> None:
    dossier = _coalition(
        stated(PartyId("avaria"), "league", cite("late", Reading.REPORTED, via=["early"]))
    )
    assert according_to(dossier, [SourceId("early")]).parties == ()
    assert according_to(dossier, [SourceId("early")], relays=True).parties != ()


def test_plain_fields_are_never_edited() -> None:
    dossier = _coalition(stated(PartyId("avaria"), "league", cite("early")))
    kept = as_known_on(dossier, datetime.date(2026, 1, 31))
    assert kept.party(PartyId("league")).name == "League"
    assert filtered(dossier, lambda _: True).party(PartyId("avaria")) == dossier.parties[0]


def test_a_record_without_claims_stays_by_its_own_evidence() -> None:
    organ = Organ(
        id=PartyId("court"),
        name="Court",
        of=PartyId("avaria"),
        form=OrganForm.GOVERNMENT,
        evidence=(Citation(SourceId("early")),),
    )
    dossier = attrs.evolve(_coalition(), parties=(*_coalition().parties, organ))
    left = according_to(dossier, [SourceId("early")])
    assert [party.id for party in left.parties] == ["avaria", "court"]


def test_the_article_says_only_what_it_says() -> None:
    article = according_to(PARIS_2026, [SourceId("seed-article")])
    assert {c.source for claim in claims(article) for c in claim.evidence} == {"seed-article"}
    assert Exactly(35, Unit.STATES) not in {claim.value for claim in claims(article)}
    assert Name("security protocols", "en") not in {claim.value for claim in claims(article)}
