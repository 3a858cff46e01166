"""What is not known: by whose word, since when, and of what nobody says anything."""
# ruff: noqa: ANN401 - values of every type

import datetime
from collections import Counter
from operator import attrgetter
from typing import Any, Final

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire_model import (
    About,
    Absence,
    Agreement,
    AgreementForm,
    AtLeast,
    AtMost,
    Basis,
    Behind,
    Claim,
    Component,
    Declaration,
    DeclarationForm,
    Deontic,
    Deployment,
    Derived,
    Dossier,
    Editor,
    Exactly,
    Expectation,
    Figure,
    Firmness,
    Guarantee,
    Happened,
    InvalidValue,
    Lead,
    LeadStatus,
    Limit,
    LimitForm,
    Measure,
    MeasureKind,
    Named,
    NoLimit,
    NotReported,
    OnDate,
    PartialDate,
    PartyId,
    PlaceId,
    Promise,
    PromiseId,
    Provision,
    Publication,
    Rate,
    Resolution,
    ResolutionForm,
    Several,
    Source,
    SourceForm,
    SourceId,
    Stage,
    Stance,
    StanceKind,
    Statement,
    StatementForm,
    Step,
    Tally,
    Text,
    TextId,
    Undecided,
    Undefined,
    Undertaking,
    Unit,
    Unknown,
    UnknownKind,
    Unstated,
    Withheld,
    according_to,
    as_known_on,
    cite,
    stated,
    strategies,
    unknowns,
)
from ceasefire_model.deployments import Conduct, Domain
from ceasefire_model.fields import all_records, claim_fields
from ceasefire_model.identifiers import EventId
from ceasefire_model.instances import PARIS_2026
from ceasefire_model.instances.paris_2026 import ids
from ceasefire_model.times import Duration
from ceasefire_model.undertakings import Action, Category, PersonState
from tests.questions.fields_of_claims import PLACES, Place, absences, fields_of_claims, put
from tests.questions.fields_of_claims import SOURCES as FEW_SOURCES

AVARIA, HERALD = PartyId("avaria"), PartyId("herald")
S1 = cite("s1")
ONCE = Happened(EventId("truce"))
FORCE, HELP = PromiseId("force"), PromiseId("help")


def place(owner: str, path: str) -> Place:
    return next(p for p in PLACES if p.owner.__name__ == owner and p.path == path)


SIZE, PEOPLE = place("Deployment", "size"), place("Undertaking", "people")


def soldiers(amount: Any) -> Figure:
    return Figure(amount, Basis.PLANNED)


def kinds(where: Place, value: Any, *, denies: bool = False) -> list[UnknownKind]:
    """Say why a value leaves something open."""
    claim = stated(value, AVARIA, S1, denies=denies)
    return [unknown.kind for unknown in unknowns(put(where, (claim,))) if unknown.claim is claim]


class TestClaims:
    @pytest.mark.parametrize(
        ("where", "value", "kind"),
        [
            (SIZE, Withheld("safety"), UnknownKind.WITHHELD),
            (SIZE, Undecided(), UnknownKind.UNDECIDED),
            (SIZE, Unstated(), UnknownKind.UNSTATED),
            (SIZE, NotReported(), UnknownKind.NOT_REPORTED),
            (SIZE, soldiers(Several("many", Unit.SOLDIERS)), UnknownKind.VAGUE),
            (
                SIZE,
                soldiers(Rate(Several("many", Unit.SOLDIERS), Duration(months=1))),
                UnknownKind.VAGUE,
            ),
            (
                place("Deployment", "where"),
                Behind(PlaceId("line"), Unstated()),
                UnknownKind.UNSTATED,
            ),
            (
                place("Deployment", "where"),
                Behind(PlaceId("line"), Several("far", Unit.KILOMETRES)),
                UnknownKind.VAGUE,
            ),
            (
                place("Deployment", "expectations"),
                Expectation(Conduct.UNCLEAR, ONCE),
                UnknownKind.VAGUE,
            ),
            (
                place("Undertaking", "promise.deadline"),
                OnDate(PartialDate("XXXX-02-20")),
                UnknownKind.VAGUE,
            ),
            (
                place("Deployment", "leads"),
                Lead(Withheld(), Domain.SEA, LeadStatus.AGREED),
                UnknownKind.WITHHELD,
            ),
            (place("Declaration", "definitions"), Undefined("calm"), UnknownKind.UNSTATED),
            (
                PEOPLE,
                Tally(Category.HOSTAGE, Exactly(2, Unit.HOSTAGES), state=PersonState.UNKNOWN),
                UnknownKind.VAGUE,
            ),
            (
                place("Declaration", "stances"),
                Stance(AVARIA, NotReported()),
                UnknownKind.NOT_REPORTED,
            ),
            (
                place("Declaration", "provisions"),
                Provision(HELP, unsure=Unstated()),
                UnknownKind.UNSTATED,
            ),
        ],
    )
    def test_a_value_says_why_something_is_not_known(
        self, where: Place, value: Any, kind: UnknownKind
    ) -> None:
        assert kinds(where, value) == [kind]
        assert kinds(where, value, denies=True) == []

    @pytest.mark.parametrize(
        ("where", "value"),
        [
            (SIZE, soldiers(Exactly(10, Unit.SOLDIERS))),
            (SIZE, soldiers(About(10, Unit.SOLDIERS))),
            (SIZE, soldiers(AtMost(10, Unit.SOLDIERS))),
            (SIZE, soldiers(AtLeast(10, Unit.SOLDIERS))),
            (SIZE, soldiers(NoLimit(Unit.SOLDIERS))),
            (place("Event", "when"), PartialDate("2031~")),
            (place("Event", "when"), PartialDate("../2031-05-02")),
            (place("Event", "when"), PartialDate("20XX")),
            (place("Deployment", "expectations"), Expectation(Conduct.ENGAGES)),
        ],
    )
    def test_what_is_hedged_or_bounded_on_one_side_is_known(self, where: Place, value: Any) -> None:
        assert kinds(where, value) == []

    def test_a_value_with_two_gaps_gives_each_reason_once(self) -> None:
        published = place("Declaration", "published")
        assert kinds(published, Publication(NotReported(), NotReported())) == [
            UnknownKind.NOT_REPORTED
        ]
        assert kinds(published, Publication(Withheld(), NotReported())) == [
            UnknownKind.WITHHELD,
            UnknownKind.NOT_REPORTED,
        ]

    def test_it_is_told_who_says_so_where_and_in_which_field(self) -> None:
        claim = stated(Withheld("safety"), AVARIA, S1, said_in="remarks")
        dossier = put(SIZE, (claim,))
        unknown = unknowns(dossier)[0]
        assert unknown.record == dossier.deployments[0]
        assert unknown.paths == ("size",)
        assert (unknown.claim, unknown.by, unknown.said_in) == (claim, Named(AVARIA), "remarks")


def _source(name: str, published: str | None) -> Source:
    date = NotReported() if published is None else PartialDate(published)
    form = SourceForm.PRESS_REPORT
    return Source(id=SourceId(name), title=name, form=form, published=date)


SOURCES: Final = (
    _source("s1", "2031-05-03"),
    _source("s2", "2031-05-01"),
    _source("s3", "2031-05-09"),
    _source("undated", None),
)


def since(claim: Claim[Any], *made: str) -> Any:
    remarks = Statement(
        id=TextId("remarks"),
        title="Remarks",
        form=StatementForm.REMARKS,
        by=(AVARIA,),
        made=tuple(stated(PartialDate(date), HERALD, S1) for date in made),
    )
    dossier = evolve(put(SIZE, (claim,)), sources=SOURCES, texts=(remarks,))
    return next(unknown.since for unknown in unknowns(dossier) if unknown.claim is claim)


class TestSince:
    def test_the_day_of_the_alleged_change_goes_first(self) -> None:
        change = PartialDate("2031-04")
        claim = stated(Withheld(), AVARIA, S1, said_in="remarks", since=change)
        assert since(claim, "2031-05-02") == change

    def test_then_comes_the_first_day_of_the_text(self) -> None:
        claim = stated(Withheld(), AVARIA, S1, said_in="remarks")
        assert since(claim, "2031-05-02", "2031-04-30") == PartialDate("2031-04-30")

    def test_then_the_first_day_on_which_a_source_had_it(self) -> None:
        claim = stated(Withheld(), AVARIA, cite("undated"), cite("s3"), cite("s2"), S1)
        assert since(claim) == PartialDate("2031-05-01")
        assert since(evolve(claim, said_in=TextId("remarks"))) == PartialDate("2031-05-01")

    def test_what_is_concluded_is_known_with_the_last_of_its_inputs(self) -> None:
        def concluded(*inputs: str) -> Claim[Any]:
            basis = Derived("none tells it", tuple(map(cite, inputs)))
            return Claim(NotReported(), by=Editor(), basis=basis)

        assert since(concluded("s2", "s3")) == PartialDate("2031-05-09")
        assert since(concluded("s2", "undated")) is None

    def test_it_may_not_be_known_either(self) -> None:
        assert since(stated(Withheld(), AVARIA, cite("undated"), cite("gone"))) is None


def firmly() -> tuple[Claim[Firmness], ...]:
    return (stated(Firmness.COMMITTED, AVARIA, S1),)


def promise(**claims: Any) -> Promise:
    return Promise(by=(AVARIA,), **claims)


DONE = promise(firmness=firmly(), condition=(stated(ONCE, AVARIA, S1),))
FIGURE = (stated(soldiers(Exactly(10, Unit.SOLDIERS)), AVARIA, S1),)
HERE = (stated(Behind(PlaceId("line"), Exactly(5, Unit.KILOMETRES)), AVARIA, S1),)


def deployment(**fields: Any) -> Deployment:
    given = {"id": FORCE, "title": "Force", "promise": DONE, "size": FIGURE, "where": HERE}
    return Deployment(**{**given, **fields})


def undertaking(**fields: Any) -> Undertaking:
    given = {"id": HELP, "title": "Help", "promise": DONE, "action": Action.SUPPORT}
    return Undertaking(**{**given, **fields})


def guarantee(**fields: Any) -> Guarantee:
    given = {
        "id": PromiseId("shield"),
        "title": "Shield",
        "promise": DONE,
        "against": (stated(ONCE, AVARIA, S1),),
        "measures": (stated(Measure(MeasureKind.WARNING, Deontic.SHALL), AVARIA, S1),),
    }
    return Guarantee(**{**given, **fields})


def limit(form: LimitForm, **fields: Any) -> Limit:
    given = {"id": PromiseId("cap"), "title": "Cap", "promise": DONE, "form": form}
    return Limit(**{**given, **fields})


MADE = (stated(PartialDate("2031-05-02"), AVARIA, S1),)
STANCES = (stated(Stance(AVARIA, StanceKind.SIGNED), AVARIA, S1),)


def declaration(**fields: Any) -> Declaration:
    given = {
        "id": TextId("pact"),
        "title": "Pact",
        "form": DeclarationForm.COMPACT,
        "made": MADE,
        "stances": STANCES,
    }
    return Declaration(**{**given, **fields})


def agreement(form: AgreementForm = AgreementForm.TREATY, **fields: Any) -> Agreement:
    given = {"id": TextId("pact"), "title": "Pact", "form": form}
    return Agreement(**{**given, "made": MADE, "stances": STANCES, **fields})


def silent(*records: Any, texts: tuple[Text, ...] = ()) -> list[tuple[str, ...]]:
    """Give of what nobody says anything, of promises and texts."""
    fields = {
        "deployments": tuple(r for r in records if isinstance(r, Deployment)),
        "guarantees": tuple(r for r in records if isinstance(r, Guarantee)),
        "undertakings": tuple(r for r in records if isinstance(r, Undertaking)),
        "limits": tuple(r for r in records if isinstance(r, Limit)),
    }
    dossier = evolve(put(SIZE, ()), **fields, texts=texts)
    found = [unknown for unknown in unknowns(dossier) if unknown.kind is UnknownKind.SILENCE]
    assert all(unknown.claim is unknown.since is None for unknown in found)
    assert all(unknown.by is unknown.said_in is None for unknown in found)
    return [unknown.paths for unknown in found]


TIME = ("promise.condition", "promise.deadline", "promise.term")


class TestSilence:
    def test_what_is_told_in_full_is_no_silence(self) -> None:
        complete = (
            deployment(),
            undertaking(),
            guarantee(),
            limit(LimitForm.MAXIMUM, amount=FIGURE),
        )
        assert silent(*complete, texts=(declaration(),)) == []

    def test_a_promise_says_how_firmly_and_when_or_on_what_condition(self) -> None:
        assert silent(undertaking(promise=promise(firmness=firmly()))) == [TIME]
        conditional = promise(condition=(stated(ONCE, AVARIA, S1),))
        assert silent(undertaking(promise=conditional)) == [("promise.firmness",)]
        dated = promise(
            firmness=firmly(), deadline=(stated(OnDate(PartialDate("2031")), AVARIA, S1),)
        )
        assert silent(undertaking(promise=dated)) == []

    @pytest.mark.parametrize("reason", [Withheld(), Undecided(), Unstated(), NotReported()])
    def test_that_it_is_not_known_is_no_silence(self, reason: Absence) -> None:
        claims = (stated(reason, AVARIA, S1),)
        assert silent(undertaking(promise=promise(firmness=firmly(), term=claims))) == []

    @pytest.mark.parametrize("deontic", [Deontic.SHALL_NOT, Deontic.MAY, Deontic.SHOULD])
    def test_only_a_promise_to_do_something_is_asked(self, deontic: Deontic) -> None:
        bare = promise(deontic=deontic, legal_force=())
        named = (stated(ONCE, AVARIA, S1),)
        assert silent(undertaking(promise=evolve(bare, subject_to=named))) == []

    def test_how_firmly_is_not_asked_of_what_parties_put_into_a_text_together(self) -> None:
        open_ = undertaking(promise=promise(condition=(stated(ONCE, AVARIA, S1),)))
        holds = (stated(Provision(HELP), AVARIA, S1),)
        for text in (declaration(provisions=holds), agreement(provisions=holds)):
            assert silent(open_, texts=(text,)) == []
        unsure = (stated(Provision(HELP, unsure=Unstated()), AVARIA, S1),)
        denied = (stated(Provision(HELP), AVARIA, S1, denies=True),)
        for provisions in (unsure, denied):
            assert silent(open_, texts=(declaration(provisions=provisions),)) == [
                ("promise.firmness",)
            ]
        remarks = Statement(
            id=TextId("remarks"),
            title="Remarks",
            form=StatementForm.REMARKS,
            by=(AVARIA,),
            made=MADE,
            provisions=holds,
        )
        assert silent(open_, texts=(remarks,)) == [("promise.firmness",)]

    def test_a_deployment_says_how_many_and_where(self) -> None:
        assert silent(deployment(size=(), where=())) == [("size",), ("where",)]
        excluded = promise(deontic=Deontic.SHALL_NOT, firmness=firmly())
        assert silent(deployment(size=(), where=(), promise=excluded)) == []

    def test_of_a_part_only_its_size_is_asked(self) -> None:
        part = deployment(
            id=PromiseId("part"),
            part_of=FORCE,
            size=(),
            where=(),
            promise=promise(firmness=firmly()),
        )
        assert silent(deployment(), part) == [("size",)]

    def test_what_a_part_tells_is_no_silence_of_the_whole(self) -> None:
        whole = deployment(size=(), where=(), promise=promise(firmness=firmly()))
        assert silent(whole) == [TIME, ("size",), ("where",)]
        assert silent(whole, deployment(id=PromiseId("part"), part_of=FORCE)) == []

    def test_a_guarantee_says_against_what_and_by_which_measures(self) -> None:
        assert silent(guarantee(against=(), measures=())) == [("against",), ("measures", "ladder")]
        ladder = (stated(Step(order=1, measures=(MeasureKind.WARNING,)), AVARIA, S1),)
        assert silent(guarantee(measures=(), ladder=ladder)) == []
        components = (stated(Component(1, HELP), AVARIA, S1),)
        assert silent(guarantee(against=(), measures=(), components=components)) == []

    @pytest.mark.parametrize(
        ("form", "asked"),
        [
            (LimitForm.MAXIMUM, True),
            (LimitForm.MINIMUM, True),
            (LimitForm.EXACT, True),
            (LimitForm.BAN, False),
            (LimitForm.NONE, False),
            (LimitForm.ONE_FOR_ONE, False),
        ],
    )
    def test_a_limit_that_sets_a_number_says_which(self, form: LimitForm, *, asked: bool) -> None:
        assert silent(limit(form)) == ([("amount",)] if asked else [])

    def test_a_text_says_when_it_was_made_and_how_parties_stand_to_it(self) -> None:
        titled = {"place": (stated(PlaceId("hall"), AVARIA, S1),), "made": (), "stances": ()}
        for text in (declaration(**titled), agreement(**titled)):
            assert silent(texts=(text,)) == [("made",), ("stances",)]

    @pytest.mark.parametrize(
        "fields",
        [
            {"draft_of": TextId("other")},
            {"stage": (stated(Stage.NEGOTIATED, AVARIA, S1),)},
            {"stage": (stated(Stage.READY, AVARIA, S1), stated(Stage.FORESEEN, HERALD, S1))},
            {"form": AgreementForm.ANNEX},
            {"form": AgreementForm.MAP},
            {"form": AgreementForm.SUPPORTING_DOCUMENT},
        ],
    )
    def test_an_unfinished_text_and_a_part_of_one_are_not_asked(
        self, fields: dict[str, Any]
    ) -> None:
        titled = {"place": (stated(PlaceId("hall"), AVARIA, S1),), "made": (), "stances": ()}
        assert silent(texts=(agreement(**titled, **fields),)) == []

    def test_a_text_that_one_calls_finished_is_asked(self) -> None:
        stages = (stated(Stage.READY, AVARIA, S1), stated(Stage.SIGNED, HERALD, S1))
        assert silent(texts=(agreement(stage=stages, made=()),)) == [("made",)]

    def test_a_resolution_or_statement_says_when_or_at_which_event(self) -> None:
        place_ = (stated(PlaceId("hall"), AVARIA, S1),)
        resolution = Resolution(
            id=TextId("res"),
            title="Resolution",
            form=ResolutionForm.PARLIAMENT,
            by=(AVARIA,),
            place=place_,
        )
        statement = Statement(
            id=TextId("remarks"),
            title="Remarks",
            form=StatementForm.REMARKS,
            by=(AVARIA,),
            place=place_,
        )
        for text in (resolution, statement):
            assert silent(texts=(text,)) == [("made",)]
            assert silent(texts=(evolve(text, at=EventId("sitting")),)) == []
            assert silent(texts=(evolve(text, place=()),)) == []

    def test_a_record_of_which_nobody_claims_anything_is_not_asked(self) -> None:
        bare = promise()
        assert silent(undertaking(promise=bare), deployment(promise=bare, size=(), where=())) == []


@pytest.mark.parametrize(
    ("kind", "claim", "paths"),
    [
        (UnknownKind.SILENCE, stated(Withheld(), AVARIA), ("size",)),
        (UnknownKind.WITHHELD, None, ("size",)),
        (UnknownKind.SILENCE, None, ()),
    ],
)
def test_silence_has_no_claim_and_everything_else_has(
    kind: UnknownKind, claim: Any, paths: tuple[str, ...]
) -> None:
    with pytest.raises(InvalidValue):
        Unknown(kind=kind, record=deployment(), paths=paths, claim=claim)


def claimed(dossier: Dossier) -> Counter[Any]:
    return Counter(
        (
            unknown.kind,
            unknown.record.id,
            unknown.paths,
            unknown.claim.value,
            unknown.claim.by,
            unknown.claim.said_in,
            unknown.claim.since,
        )
        for unknown in unknowns(dossier)
        if unknown.claim is not None
    )


class TestLaws:
    @given(strategies.dossiers())
    def test_every_claim_that_there_is_no_value_is_listed_once(self, dossier: Dossier) -> None:
        absent = [
            claim
            for record in all_records(dossier)
            for field in claim_fields(record)
            for claim in field.claims
            if isinstance(claim.value, Absence) and not claim.denies
        ]
        listed = [u.claim for u in unknowns(dossier) if isinstance(_value(u), Absence)]
        assert Counter(map(id, listed)) == Counter(map(id, absent))

    @given(strategies.dossiers())
    def test_what_is_silent_is_empty_and_stands_in_a_record_of_which_something_is_claimed(
        self, dossier: Dossier
    ) -> None:
        for unknown in unknowns(dossier):
            if unknown.kind is UnknownKind.SILENCE:
                assert all(attrgetter(path)(unknown.record) == () for path in unknown.paths)
                assert any(claim_fields(unknown.record))

    @given(fields_of_claims(), st.sets(st.sampled_from(FEW_SOURCES)), st.data())
    def test_a_perspective_adds_no_claim_that_something_is_not_known(
        self, drawn: tuple[Place, tuple[Claim[Any], ...]], sources: set[SourceId], data: Any
    ) -> None:
        where, claims = drawn
        if not absences(where).is_empty:
            absence = data.draw(absences(where))
            claims = (*claims, evolve(data.draw(st.sampled_from(claims)), value=absence))
        whole = put(where, claims)
        assert claimed(according_to(whole, sources)) <= claimed(whole)

    @settings(max_examples=settings().max_examples // 2)
    @given(st.dates(datetime.date(2026, 1, 1), datetime.date(2026, 3, 1)))
    def test_nor_does_the_day_on_which_the_paris_dossier_is_read(self, day: datetime.date) -> None:
        assert claimed(as_known_on(PARIS_2026, day)) <= claimed(PARIS_2026)


def _value(unknown: Unknown) -> object:
    return None if unknown.claim is None else unknown.claim.value


class TestParis:
    """Worked out by hand from the facts of the Paris dossier."""

    FOUND = unknowns(PARIS_2026)

    def test_those_who_know_the_size_of_the_force_withhold_it(self) -> None:
        withheld = [
            (unknown.by, unknown.said_in, unknown.since)
            for unknown in self.FOUND
            if unknown.record.id == ids.MNFU_DEPLOYMENT
            and unknown.paths == ("size",)
            and unknown.kind is UnknownKind.WITHHELD
        ]
        assert withheld == [
            (Named(ids.HEALEY), ids.HEALEY_COMMONS_STATEMENT, PartialDate("2026-01-07")),
            (Named(ids.CARNS), ids.CARNS_WRITTEN_ANSWERS, PartialDate("2026-01")),
            (
                Named(ids.ZELENSKYY),
                ids.ZELENSKYY_SUBSTANTIVE_DOCUMENTS,
                PartialDate("2026-01-06"),
            ),
        ]

    def test_starmer_merz_and_downing_street_have_not_decided(self) -> None:
        undecided = {
            (unknown.record.id, unknown.paths, unknown.by)
            for unknown in self.FOUND
            if unknown.kind is UnknownKind.UNDECIDED
        }
        assert undecided == {
            (ids.MNFU_GB, ("size",), Named(ids.STARMER)),
            (ids.MNFU_DE, ("size",), Named(ids.MERZ)),
            (ids.GB_COMMONS_VOTE, ("effect",), Named(ids.GB_GOVERNMENT)),
        }

    def test_several_thousand_and_a_long_way_are_vague(self) -> None:
        vague = {
            (unknown.record.id, unknown.paths)
            for unknown in self.FOUND
            if unknown.kind is UnknownKind.VAGUE
        }
        assert vague == {
            (ids.MNFU_FR, ("size",)),
            (ids.MNFU_LT, ("size",)),
            (ids.GB_TROOPS_IN_UKRAINE, ("size",)),
            (ids.MNFU_DEPLOYMENT, ("where",)),
            (ids.MNFU_DEPLOYMENT, ("expectations",)),
            (ids.MONITORING_PARTICIPATION, ("amount",)),
        }

    def test_the_stance_of_seventeen_states_is_not_reported(self) -> None:
        found = [
            unknown
            for unknown in self.FOUND
            if unknown.record.id == ids.PARIS_DECLARATION and unknown.paths == ("stances",)
        ]
        assert {unknown.kind for unknown in found} == {UnknownKind.NOT_REPORTED}
        assert len(found) == 17

    def test_nobody_says_how_many_belgians_swedes_or_greeks_would_come(self) -> None:
        silent_ = {
            unknown.record.id
            for unknown in self.FOUND
            if unknown.kind is UnknownKind.SILENCE and unknown.paths == ("size",)
        }
        assert {ids.MNFU_BE, ids.MNFU_SE, ids.MNFU_GR_SEA} <= silent_
        assert ids.MNFU_IT not in silent_  # Italy sends none
        assert ids.MNFU_FR not in silent_

    def test_silence_does_not_drown_what_is_said(self) -> None:
        counts = Counter(unknown.kind for unknown in self.FOUND)
        assert counts[UnknownKind.SILENCE] < counts.total() / 3
