"""Who said what: whose word counts as whose, when it was said, and how near we are to it."""
# ruff: noqa: ANN401 - values of every type

import datetime
from typing import Any, Final

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire_model import (
    ArmedGroup,
    Attitude,
    Attribution,
    Citation,
    Claim,
    Coalition,
    Declaration,
    DeclarationForm,
    Derived,
    Dossier,
    DossierId,
    Editor,
    Event,
    EventForm,
    EventId,
    Instant,
    Issue,
    IssueId,
    Name,
    Named,
    NotReported,
    Office,
    Organ,
    OrganForm,
    PartialDate,
    PartyId,
    Person,
    Position,
    PositionId,
    Promise,
    PromiseId,
    Provision,
    Quote,
    Reading,
    Side,
    Source,
    SourceForm,
    SourceId,
    Speaking,
    Stance,
    StanceKind,
    State,
    Statement,
    StatementForm,
    TextId,
    Undertaking,
    UnknownId,
    Unnamed,
    according_to,
    as_known_on,
    cite,
    passages,
    said_on,
    stated,
    strategies,
    who_said,
)
from ceasefire_model.attribution import first_day
from ceasefire_model.fields import all_records, claim_fields
from ceasefire_model.instances import PARIS_2026
from ceasefire_model.instances.paris_2026 import ids
from ceasefire_model.undertakings import Action

AVARIA, BELMARK, CORVIA = PartyId("avaria"), PartyId("belmark"), PartyId("corvia")
MINISTRY, PARLIAMENT = PartyId("ministry"), PartyId("parliament")
PREMIER, MINISTER, SPEAKER = PartyId("premier"), PartyId("minister"), PartyId("speaker")
ADA, BEN, CLEO, DAN = PartyId("ada"), PartyId("ben"), PartyId("cleo"), PartyId("dan")
FRONT, ENVOY = PartyId("front"), PartyId("envoy")
LEAGUE, SIDES, HERALD = PartyId("league"), PartyId("sides"), PartyId("herald")
REMARKS, PACT, LATER = TextId("remarks"), TextId("pact"), TextId("later")
TALKS = EventId("talks")
HELP, WATER = PromiseId("help"), IssueId("water")

PAPER, COPY, AGENCY, LOST = map(SourceId, ("paper", "copy", "agency", "lost"))


def _source(name: SourceId, published: str | None, copy_of: SourceId | None = None) -> Source:
    date = NotReported() if published is None else PartialDate(published)
    form = SourceForm.PRESS_REPORT
    return Source(id=name, title=name, form=form, published=date, copy_of=copy_of)


def _statement(name: TextId, *by: PartyId, made: str | None = None) -> Statement:
    dates = () if made is None else (stated(PartialDate(made), HERALD, cite(PAPER)),)
    return Statement(id=name, title=name, form=StatementForm.REMARKS, by=by, made=dates)


def _stance(party: PartyId, kind: StanceKind, *, denies: bool = False) -> Claim[Stance]:
    return stated(Stance(party, kind), HERALD, cite(PAPER), denies=denies)


SIGNED: Final = (_stance(AVARIA, StanceKind.SIGNED), _stance(BELMARK, StanceKind.SIGNED))

PARTIES: Final = (
    State(id=AVARIA, name="Avaria"),
    State(id=BELMARK, name="Belmark"),
    State(id=CORVIA, name="Corvia"),
    Organ(id=MINISTRY, name="Ministry", of=AVARIA, form=OrganForm.MINISTRY),
    Organ(id=PARLIAMENT, name="Parliament", of=AVARIA, form=OrganForm.PARLIAMENT),
    Office(
        id=PREMIER,
        name="Premier",
        of=AVARIA,
        holder=(
            stated(ADA, HERALD, cite(PAPER)),
            stated(BEN, HERALD, cite(PAPER), since=PartialDate("2031-05-10")),
        ),
    ),
    Office(id=MINISTER, name="Minister", of=MINISTRY, holder=(stated(CLEO, HERALD, cite(PAPER)),)),
    Office(id=SPEAKER, name="Speaker", of=PARLIAMENT, holder=(stated(DAN, HERALD, cite(PAPER)),)),
    *(Person(id=person, name=person) for person in (ADA, BEN, CLEO, DAN, ENVOY)),
    ArmedGroup(id=FRONT, name="Front", represented_by=(stated(ENVOY, HERALD, cite(PAPER)),)),
    Coalition(
        id=LEAGUE,
        name="League",
        members=(
            stated(AVARIA, HERALD, cite(PAPER)),
            stated(CORVIA, HERALD, cite(PAPER)),
            stated(CORVIA, LEAGUE, cite(PAPER), denies=True),
        ),
    ),
    Side(id=SIDES, name="Sides", members=(stated(AVARIA, HERALD, cite(PAPER)),)),
)


def told(*names: Claim[Name], **fields: Any) -> Dossier:
    """Make a dossier in which these claims are made of one promise."""
    help_ = Undertaking(
        id=HELP, title="Help", promise=Promise(by=(AVARIA,)), action=Action.SUPPORT, names=names
    )
    made_up: dict[str, Any] = {
        "sources": (
            _source(PAPER, "2031-05-03"),
            _source(COPY, "2031-05-05", AGENCY),
            _source(AGENCY, "2031-05"),
            _source(LOST, None),
        ),
        "parties": PARTIES,
        "events": (
            Event(
                id=TALKS,
                name="Talks",
                form=EventForm.TALKS,
                when=(stated(PartialDate("2031-05-02"), HERALD, cite(PAPER)),),
            ),
        ),
        "texts": (
            _statement(REMARKS, ADA, made="2031-05-02"),
            _statement(LATER, ADA, made="2031-05-20"),
            Declaration(
                id=PACT, title="Pact", form=DeclarationForm.COMPACT, at=TALKS, stances=SIGNED
            ),
        ),
        "undertakings": (help_,),
    }
    return Dossier(
        id=DossierId("made-up"),
        title="Made up",
        cutoff=PartialDate("2031-06-30"),
        **{**made_up, **fields},
    )


def by(holder: Any, text: TextId | None = None, *evidence: Citation) -> Claim[Name]:
    return stated(Name("help"), holder, *(evidence or (cite(PAPER),)), said_in=text)


def trail(party: PartyId, *claims: Claim[Name], **options: Any) -> list[Attribution]:
    found = who_said(told(*claims), party, HELP, **options)
    return [one for one in found if one.path == "names"]


def speaking(party: PartyId, claim: Claim[Name], **options: Any) -> Speaking | None:
    found = trail(party, claim, **options)
    return found[0].credentials.speaking if found else None


class TestWhoseWord:
    @pytest.mark.parametrize(
        ("holder", "through"),
        [
            (AVARIA, None),
            (MINISTRY, ()),
            (PREMIER, ()),
            (MINISTER, (MINISTRY,)),
            (ADA, (PREMIER,)),
            (CLEO, (MINISTER, MINISTRY)),
        ],
    )
    def test_organs_offices_and_their_holders_speak_for_a_state(
        self, holder: PartyId, through: tuple[PartyId, ...] | None
    ) -> None:
        (one,) = trail(AVARIA, by(holder, REMARKS))
        expected = Speaking.ITSELF if through is None else Speaking.REPRESENTED
        assert one.credentials.speaking is expected
        assert one.credentials.through == (through or ())

    @pytest.mark.parametrize(
        "holder", [BELMARK, PARLIAMENT, SPEAKER, DAN, BEN, HERALD, Unnamed("an aide"), Editor()]
    )
    def test_others_do_not(self, holder: Any) -> None:
        assert trail(AVARIA, by(holder, REMARKS)) == []

    def test_a_parliament_speaks_for_itself_and_by_those_who_hold_its_offices(self) -> None:
        assert speaking(PARLIAMENT, by(PARLIAMENT)) is Speaking.ITSELF
        assert speaking(PARLIAMENT, by(DAN)) is Speaking.REPRESENTED

    @pytest.mark.parametrize(
        ("person", "text", "counts"),
        [(ADA, REMARKS, True), (ADA, LATER, False), (BEN, REMARKS, False), (BEN, LATER, True)],
    )
    def test_a_person_speaks_for_the_office_held_on_the_day(
        self, person: PartyId, text: TextId, *, counts: bool
    ) -> None:
        assert (speaking(AVARIA, by(person, text)) is not None) is counts
        assert (speaking(PREMIER, by(person, text)) is not None) is counts

    @pytest.mark.parametrize("person", [ADA, BEN])
    def test_where_no_day_is_told_whoever_held_the_office_counts(self, person: PartyId) -> None:
        (one,) = trail(AVARIA, by(person))
        (held,) = one.credentials.grounds
        assert (held.value, held.by) == (person, Named(HERALD))

    def test_who_is_denied_an_office_is_none_the_less_shown_and_marked(self) -> None:
        holder = (stated(ADA, HERALD, cite(PAPER)), stated(ADA, ADA, cite(PAPER), denies=True))
        parties = [evolve(p, holder=holder) if p.id == PREMIER else p for p in PARTIES]
        dossier = evolve(told(by(ADA)), parties=tuple(parties))
        (one,) = who_said(dossier, AVARIA, HELP)
        assert one.credentials.grounds == holder
        assert one.credentials.are_disputed
        alone = [evolve(p, holder=holder[1:]) if p.id == PREMIER else p for p in PARTIES]
        assert who_said(evolve(dossier, parties=tuple(alone)), AVARIA, HELP) == ()

    def test_a_representative_speaks_for_an_armed_group(self) -> None:
        (one,) = trail(FRONT, by(ENVOY))
        assert one.credentials.speaking is Speaking.REPRESENTED
        assert [claim.value for claim in one.credentials.grounds] == [ENVOY]

    def test_a_coalition_speaks_for_each_of_its_members_and_a_side_does_not(self) -> None:
        assert speaking(AVARIA, by(LEAGUE)) is Speaking.JOINTLY
        assert speaking(BELMARK, by(LEAGUE)) is None
        assert speaking(AVARIA, by(SIDES)) is None
        assert speaking(LEAGUE, by(AVARIA)) is None

    def test_a_membership_that_somebody_denies_is_marked(self) -> None:
        (sure,) = trail(AVARIA, by(LEAGUE))
        (unsure,) = trail(CORVIA, by(LEAGUE))
        assert not sure.credentials.are_disputed
        assert unsure.credentials.are_disputed
        assert len(unsure.credentials.grounds) == 2

    def test_what_others_say_in_a_text_that_the_party_made_with_them_is_said_jointly(self) -> None:
        (one,) = trail(AVARIA, by(BELMARK, PACT))
        assert one.credentials.speaking is Speaking.JOINTLY
        assert one.credentials.grounds == SIGNED[:1]
        assert speaking(AVARIA, by(SIDES, PACT)) is Speaking.JOINTLY
        assert speaking(AVARIA, by(AVARIA, PACT)) is Speaking.ITSELF

    def test_what_others_say_of_a_text_is_not(self) -> None:
        assert speaking(AVARIA, by(HERALD, PACT)) is None
        assert speaking(AVARIA, by(CORVIA, PACT)) is None
        assert speaking(CORVIA, by(AVARIA, PACT)) is None
        assert speaking(AVARIA, by(BELMARK, REMARKS)) is None

    @pytest.mark.parametrize(
        ("kind", "counts"),
        [
            (StanceKind.ADOPTED, True),
            (StanceKind.CO_SIGNED, True),
            (StanceKind.ENDORSED, False),
            (StanceKind.ATTENDED, False),
            (StanceKind.PRESENT_NOT_PARTY, False),
            (StanceKind.DECLINED, False),
        ],
    )
    def test_only_who_makes_a_text_its_own_speaks_in_it(
        self, kind: StanceKind, *, counts: bool
    ) -> None:
        pact = evolve(told().texts[2], stances=(_stance(CORVIA, kind), SIGNED[1]))
        dossier = evolve(told(by(BELMARK, PACT)), texts=(pact,))
        assert bool(who_said(dossier, CORVIA, HELP)) is counts

    def test_a_signature_that_is_denied_is_marked(self) -> None:
        denied = _stance(AVARIA, StanceKind.SIGNED, denies=True)
        present = _stance(AVARIA, StanceKind.ATTENDED)
        pact = evolve(told().texts[2], stances=(*SIGNED, denied, present))
        (one,) = who_said(evolve(told(by(BELMARK, PACT)), texts=(pact,)), AVARIA, HELP)
        assert one.credentials.grounds == (SIGNED[0], denied, present)
        assert one.credentials.are_disputed

    def test_a_signature_by_an_office_of_the_party_is_its_own(self) -> None:
        pact = evolve(told().texts[2], stances=(_stance(PREMIER, StanceKind.SIGNED), SIGNED[1]))
        dossier = evolve(told(by(BELMARK, PACT)), texts=(pact,))
        assert len(who_said(dossier, AVARIA, HELP)) == 1
        assert who_said(dossier, AVARIA, HELP, representatives=False) == ()

    @pytest.mark.parametrize("holder", [MINISTRY, PREMIER, ADA])
    def test_representatives_are_left_out_on_request(self, holder: PartyId) -> None:
        assert speaking(AVARIA, by(holder), representatives=False) is None
        assert speaking(AVARIA, by(AVARIA), representatives=False) is Speaking.ITSELF

    def test_organs_in_a_circle_speak_once(self) -> None:
        circle = (
            Organ(id=MINISTRY, name="Ministry", of=AVARIA, form=OrganForm.MINISTRY),
            Organ(id=AVARIA, name="Avaria", of=MINISTRY, form=OrganForm.MINISTRY),
        )
        dossier = evolve(told(by(MINISTRY)), parties=circle)
        assert len(who_said(dossier, AVARIA, HELP)) == 1


class TestAbout:
    ATTITUDE = stated(Attitude.SEEKS, AVARIA, cite(PAPER))

    def dossier(self) -> Dossier:
        pact = evolve(told().texts[2], provisions=(stated(Provision(HELP), AVARIA, cite(PAPER)),))
        return told(
            by(AVARIA),
            texts=(pact,),
            issues=(Issue(id=WATER, name="Water"),),
            positions=(
                Position(
                    id=PositionId("on-water"),
                    by=(AVARIA,),
                    issue=WATER,
                    about=(HELP,),
                    attitude=(self.ATTITUDE,),
                ),
            ),
        )

    @pytest.mark.parametrize(
        ("about", "places"),
        [
            (HELP, ["pact.provisions", "help.names", "on-water.attitude"]),
            (WATER, ["on-water.attitude"]),
            (PACT, ["pact.provisions"]),
            (PositionId("on-water"), ["on-water.attitude"]),
            (TALKS, []),
            (AVARIA, []),
            (None, ["league.members", "pact.provisions", "help.names", "on-water.attitude"]),
        ],
    )
    def test_claims_are_about_a_record_by_their_place_their_value_or_their_subject(
        self, about: str | None, places: list[str]
    ) -> None:
        found = who_said(self.dossier(), AVARIA, about)
        assert sorted(f"{one.record.id}.{one.path}" for one in found) == sorted(places)

    def test_a_part_is_not_asked_with_its_whole(self) -> None:
        part = evolve(told(by(AVARIA)).undertakings[0], id=PromiseId("part"), part_of=HELP)
        dossier = told(undertakings=(*told().undertakings, part))
        assert who_said(dossier, AVARIA, HELP) == ()
        assert len(who_said(dossier, AVARIA, "part")) == 1

    def test_only_the_claims_whose_value_names_the_record_are_given(self) -> None:
        other = PromiseId("other")
        pact = evolve(
            told().texts[2],
            provisions=(
                stated(Provision(other), AVARIA, cite(PAPER)),
                stated(Provision(HELP), AVARIA, cite(PAPER)),
            ),
        )
        (one,) = who_said(told(texts=(pact,)), AVARIA, HELP)
        assert one.claim == pact.provisions[1]

    def test_who_or_what_is_not_in_the_dossier_is_named(self) -> None:
        with pytest.raises(UnknownId, match="no party has the id 'avarai'; did you mean 'avaria'"):
            who_said(told(), PartyId("avarai"))
        with pytest.raises(UnknownId, match="no record has the id 'halp'; did you mean 'help'"):
            who_said(told(), AVARIA, "halp")


class TestPassages:
    def test_a_passage_has_its_source_and_every_relay_back_to_the_speaker(self) -> None:
        quote = Quote("we help")
        citation = cite(COPY, Reading.QUOTED, quote=quote, via=[PAPER, LOST])
        (passage,) = passages(told(), by(AVARIA, None, citation))
        assert passage.citation == citation
        assert passage.source == told().source(COPY)
        assert passage.published == PartialDate("2031-05-05")
        assert (passage.reading, passage.quote) == (Reading.QUOTED, quote)
        assert passage.relays == (AGENCY, PAPER, LOST)

    def test_a_relay_that_is_named_twice_stands_once(self) -> None:
        (passage,) = passages(told(), by(AVARIA, None, cite(COPY, via=[AGENCY, COPY])))
        assert passage.relays == (AGENCY,)

    def test_copies_of_each_other_come_to_an_end(self) -> None:
        sources = (_source(COPY, "2031", AGENCY), _source(AGENCY, "2031", COPY))
        (passage,) = passages(told(sources=sources), by(AVARIA, None, cite(COPY)))
        assert passage.relays == (AGENCY,)

    def test_of_a_source_without_record_or_date_neither_is_known(self) -> None:
        gone, undated = passages(told(), by(AVARIA, None, cite("gone"), cite(LOST)))
        assert (gone.source, gone.published) == (None, None)
        assert (undated.source, undated.published) == (told().source(LOST), None)

    def test_what_is_derived_rests_on_its_inputs(self) -> None:
        derived = Claim(
            Name("help"), by=Named(AVARIA), basis=Derived("both say so", (cite(PAPER), cite(COPY)))
        )
        assert [p.citation for p in passages(told(), derived)] == [cite(PAPER), cite(COPY)]

    def test_the_nearest_passage_is_read_better_and_then_less_relayed(self) -> None:
        far = cite(PAPER, Reading.REPORTED)
        copied, straight = cite(COPY, Reading.QUOTED), cite(PAPER, Reading.QUOTED)
        (one,) = trail(AVARIA, by(AVARIA, None, far, copied, straight))
        assert one.nearest is not None
        assert one.nearest.citation == straight
        (none,) = trail(AVARIA, Claim(Name("help"), by=Named(AVARIA)))
        assert none.nearest is None


class TestDays:
    def test_a_text_is_dated_by_itself_and_else_by_its_event(self) -> None:
        assert said_on(told(), REMARKS) == (PartialDate("2031-05-02"),)
        assert said_on(told(), PACT) == (PartialDate("2031-05-02"),)
        assert said_on(told(), TextId("gone")) == ()

    def test_every_day_that_is_claimed_is_given_once_and_none_that_is_denied(self) -> None:
        first, moment = PartialDate("2031-05-02"), Instant("2031-05-03T09:00", "+00:00")
        made = (
            *(stated(date, HERALD, cite(PAPER)) for date in (first, first, moment)),
            stated(PartialDate("2031-05-09"), HERALD, cite(PAPER), denies=True),
            stated(NotReported(), Editor(), cite(PAPER)),
        )
        text = evolve(told().texts[0], made=made)
        assert said_on(told(texts=(text,)), REMARKS) == (first, moment)

    @pytest.mark.parametrize(
        ("dates", "first"),
        [
            ((), None),
            ((PartialDate("2031-05"),), datetime.date(2031, 5, 1)),
            ((PartialDate("../2031-05-02"),), datetime.date(2031, 5, 2)),
            ((PartialDate("XXXX-05-02"),), None),
            (
                (PartialDate("2031-05-02"), Instant("2031-05-01T23:00", "-05:00")),
                datetime.date(2031, 5, 1),
            ),
        ],
    )
    def test_the_first_day_of_several_dates(
        self, dates: tuple[Any, ...], first: datetime.date | None
    ) -> None:
        assert first_day(dates) == first

    def test_claims_are_told_by_the_day_said_and_else_by_the_day_published(self) -> None:
        dated, published, later = by(ADA, REMARKS), by(AVARIA), by(BEN, LATER)
        unknown = by(AVARIA, None, cite(LOST))
        found = trail(AVARIA, unknown, later, published, dated)
        assert [one.claim for one in found] == [dated, published, later, unknown]
        assert [one.day for one in found] == [
            datetime.date(2031, 5, 2),
            datetime.date(2031, 5, 3),
            datetime.date(2031, 5, 20),
            None,
        ]
        assert found[0].said == (PartialDate("2031-05-02"),)
        assert found[1].said == ()


PARTIES_OF_PARIS = [party.id for party in PARIS_2026.parties]
RECORDS_OF_PARIS = [record.id for record in all_records(PARIS_2026)]
a_few = settings(max_examples=settings().max_examples // 2)


def places(found: tuple[Attribution, ...]) -> set[Any]:
    return {
        (
            one.record.id,
            one.path,
            one.claim.value,
            one.claim.by,
            one.claim.said_in,
            one.claim.denies,
        )
        for one in found
    }


class TestLaws:
    @given(strategies.dossiers(closed=True), st.data())
    def test_a_trail_holds_all_that_a_party_says_itself_and_no_claim_twice(
        self, dossier: Dossier, data: Any
    ) -> None:
        if dossier.parties:
            party = data.draw(st.sampled_from([party.id for party in dossier.parties]))
            claims = [
                (record.id, field.path, index)
                for record in all_records(dossier)
                for field in claim_fields(record)
                for index, claim in enumerate(field.claims)
                if claim.by == Named(party)
            ]
            found = who_said(dossier, party)
            own = [t for t in found if t.credentials.speaking is Speaking.ITSELF]
            assert len(own) == len(claims)
            assert all(one.claim.by == Named(party) for one in own)

    @a_few
    @given(st.sampled_from(PARTIES_OF_PARIS), st.sampled_from(RECORDS_OF_PARIS))
    def test_asking_about_less_or_without_representatives_adds_nothing(
        self, party: PartyId, about: str
    ) -> None:
        whole = places(who_said(PARIS_2026, party))
        assert places(who_said(PARIS_2026, party, about)) <= whole
        assert places(who_said(PARIS_2026, party, representatives=False)) <= whole

    @a_few
    @given(st.sampled_from(PARTIES_OF_PARIS))
    def test_the_days_never_go_back(self, party: PartyId) -> None:
        days = [one.day or datetime.date.max for one in who_said(PARIS_2026, party)]
        assert days == sorted(days)

    @a_few
    @given(
        st.sampled_from(PARTIES_OF_PARIS),
        st.dates(datetime.date(2026, 1, 6), datetime.date(2026, 3, 1)),
    )
    def test_a_perspective_adds_nothing_to_a_trail(
        self, party: PartyId, day: datetime.date
    ) -> None:
        known = as_known_on(PARIS_2026, day)
        if any(record.id == party for record in known.parties):
            assert places(who_said(known, party)) <= places(who_said(PARIS_2026, party))

    @given(strategies.dossiers(), st.data())
    def test_relays_are_all_that_a_citation_names_each_once(
        self, dossier: Dossier, data: Any
    ) -> None:
        claim = data.draw(strategies.claims(st.just(Name("help"))))
        for passage in passages(dossier, claim):
            citation = passage.citation
            assert set(citation.via) - {citation.source} <= set(passage.relays)
            assert len(set(passage.relays)) == len(passage.relays)
            assert citation.source not in passage.relays


def asked(party: PartyId, about: str) -> dict[tuple[str, str], list[Attribution]]:
    found: dict[tuple[str, str], list[Attribution]] = {}
    for one in who_said(PARIS_2026, party, about):
        found.setdefault((one.record.id, one.path), []).append(one)
    return found


class TestParis:
    """Worked out by hand from the facts of the Paris dossier."""

    def test_germany_speaks_through_its_chancellor(self) -> None:
        (size,) = asked(ids.DE, ids.MNFU_DE)[ids.MNFU_DE, "size"]
        assert size.claim.by == Named(ids.MERZ)
        assert size.credentials.through == (ids.DE_CHANCELLOR,)
        assert size.said == (PartialDate("2026-01-06"),)
        assert [passage.citation.source for passage in size.passages] == ["s59", "s60"]

    def test_russia_speaks_of_bases_through_its_ministry_and_we_have_it_from_a_report(self) -> None:
        (form,) = asked(ids.RU, ids.MILITARY_HUBS)[ids.MILITARY_HUBS, "form"]
        assert form.claim.by == Named(ids.RU_FOREIGN_MINISTRY)
        assert form.credentials.speaking is Speaking.REPRESENTED
        assert form.day == datetime.date(2026, 1, 8)
        assert form.nearest is not None
        assert form.nearest.reading is Reading.QUOTED
        assert "ru-mfa-comment" in form.nearest.relays

    def test_what_starmer_said_in_the_commons_was_read_in_a_copy_of_the_record(self) -> None:
        found = asked(ids.GB, ids.DECLARATION_OF_INTENT)
        (political,) = found[ids.DECLARATION_OF_INTENT, "legal_force"]
        assert political.credentials.through == (ids.GB_PRIME_MINISTER,)
        assert political.nearest is not None
        assert political.nearest.reading is Reading.ORIGINAL
        assert political.nearest.relays == ("hansard-commons",)
        assert political.nearest.quote == Quote("political declaration")

    def test_the_opposition_and_the_press_do_not_speak_for_the_united_kingdom(self) -> None:
        speakers = {one.claim.by for one in who_said(PARIS_2026, ids.GB)}
        assert Named(ids.STARMER) in speakers
        assert Named(ids.HEALEY) in speakers
        assert Named(ids.GB_GOVERNMENT) in speakers
        assert Named(ids.BADENOCH) not in speakers
        assert Named(ids.THE_TIMES) not in speakers

    def test_france_is_heard_in_the_declaration_that_it_made_with_others(self) -> None:
        found = asked(ids.FR, ids.MNFU_DEPLOYMENT)
        conditions = {
            (one.credentials.speaking, one.claim.by)
            for one in found[ids.MNFU_DEPLOYMENT, "promise.condition"]
        }
        assert conditions == {
            (Speaking.JOINTLY, Named(ids.COALITION_OF_THE_WILLING)),
            (Speaking.REPRESENTED, Named(ids.FR_PRESIDENCY)),
            (Speaking.REPRESENTED, Named(ids.MACRON)),
        }

    def test_that_the_united_states_speaks_in_the_declaration_is_disputed(self) -> None:
        joint = [
            one
            for one in who_said(PARIS_2026, ids.US)
            if one.credentials.speaking is Speaking.JOINTLY
        ]
        assert joint
        assert all(one.credentials.are_disputed for one in joint)
        assert {one.claim.said_in for one in joint} == {ids.PARIS_DECLARATION}
        stances = {(stance.value.kind, stance.denies) for stance in joint[0].credentials.grounds}
        assert (StanceKind.PRESENT_NOT_PARTY, False) in stances
        assert (StanceKind.SIGNED, True) in stances

    def test_the_number_of_panot_came_through_le_monde(self) -> None:
        (size,) = asked(ids.PANOT, ids.MNFU_FR)[ids.MNFU_FR, "size"]
        assert size.credentials.speaking is Speaking.ITSELF
        assert {passage.reading for passage in size.passages} == {Reading.REPORTED}
        assert all("le-monde-report" in passage.relays for passage in size.passages)

    def test_according_to_the_article_alone_macron_speaks_of_reassurance(self) -> None:
        article = according_to(PARIS_2026, [SourceId("seed-article")])
        found = who_said(article, ids.MACRON, ids.MNFU_DEPLOYMENT)
        assert {one.path for one in found} >= {"promise.condition", "where"}
        assert {p.citation.source for one in found for p in one.passages} == {"seed-article"}
