"""Which claims stand against each other, and how they come to."""
# ruff: noqa: ANN401 - values of every type

import datetime
from typing import Any

import pytest
from attrs import evolve
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ceasefire_model import (
    Absence,
    Claim,
    ClashKind,
    Dossier,
    Exactly,
    Figure,
    InvalidValue,
    Named,
    PartialDate,
    SourceId,
    Statement,
    TextId,
    Undecided,
    Unit,
    Unnamed,
    Withheld,
    according_to,
    as_known_on,
    cite,
    disagreements,
    stated,
)
from ceasefire_model.compatibility import alike, denies
from ceasefire_model.deployments import Deployment, Domain
from ceasefire_model.disagreements import Disagreement
from ceasefire_model.instances import PARIS_2026
from ceasefire_model.instances.paris_2026 import ids
from ceasefire_model.quantities import Basis
from tests.questions.fields_of_claims import (
    ADA,
    BEN,
    DRAFT,
    FINAL,
    FIRST_DRAFT,
    INTERVIEW,
    PANEL,
    PLACES,
    REMARKS,
    SOURCES,
    TEXTS,
    Place,
    absences,
    fields_of_claims,
    put,
)

Drawn = tuple[Place, tuple[Claim[Any], ...]]
many = settings(max_examples=settings().max_examples * 4)
"""Most draws hold no clash."""

SIZE = next(place for place in PLACES if place.owner is Deployment and place.path == "size")
LISTS = tuple(place for place in PLACES if place.each)
DOMAINS = next(place for place in PLACES if place.owner is Deployment and place.path == "domains")
S1 = cite("s1")


def bare(claim: Claim[Any]) -> tuple[Any, ...]:
    return (claim.value, claim.by, claim.said_in, claim.since, claim.denies)


def pairs(dossier: Dossier) -> set[Any]:
    """Give every clash with its place, in whichever order its claims stand."""
    return {
        (found.record.id, found.path, frozenset({bare(clash.one), bare(clash.other)}), clash.kind)
        for found in disagreements(dossier)
        for clash in found.clashes
    }


def soldiers(amount: int) -> Figure:
    return Figure(Exactly(amount, Unit.SOLDIERS), Basis.PLANNED)


def kinds(*claims: Claim[Any], place: Place = SIZE) -> list[ClashKind]:
    found = disagreements(put(place, claims))
    return [clash.kind for one in found for clash in one.clashes]


class TestLaws:
    @many
    @given(fields_of_claims(), st.data())
    def test_the_order_of_claims_makes_no_difference(self, drawn: Drawn, data: Any) -> None:
        place, claims = drawn
        other = tuple(data.draw(st.permutations(claims)))
        assert pairs(put(place, claims)) == pairs(put(place, other))

    @many
    @given(fields_of_claims())
    def test_a_clash_is_of_exactly_one_kind_which_its_claims_show(self, drawn: Drawn) -> None:
        for found in disagreements(put(*drawn)):
            for clash in found.clashes:
                assert [kind for kind, is_so in shown(clash.one, clash.other)] == [clash.kind]

    @many
    @given(fields_of_claims())
    def test_claims_that_agree_never_stand_against_each_other(self, drawn: Drawn) -> None:
        for found in disagreements(put(*drawn)):
            for clash in found.clashes:
                one, other = clash.one, clash.other
                same = alike(one.value, other.value) and one.denies == other.denies
                assert not same or (clash.kind is ClashKind.ATTRIBUTION and one.by != other.by)

    @many
    @given(fields_of_claims())
    def test_each_claim_that_is_listed_stands_against_another_that_is(self, drawn: Drawn) -> None:
        place, claims = drawn
        for found in disagreements(put(place, claims)):
            clashing = [claim for clash in found.clashes for claim in (clash.one, clash.other)]
            assert set(found.claims) == set(clashing)
            assert found.claims == tuple(claim for claim in claims if claim in clashing)
            assert found.kinds == tuple(dict.fromkeys(clash.kind for clash in found.clashes))

    @many
    @given(fields_of_claims(), st.data())
    def test_a_claim_more_takes_no_clash_away(self, drawn: Drawn, data: Any) -> None:
        place, claims = drawn
        gone = data.draw(st.integers(0, len(claims) - 1))
        fewer = (*claims[:gone], *claims[gone + 1 :])
        assert pairs(put(place, fewer)) <= pairs(put(place, claims))

    @many
    @given(fields_of_claims(), st.data())
    def test_an_absence_disagrees_with_nothing(self, drawn: Drawn, data: Any) -> None:
        place, claims = drawn
        assume(not absences(place).is_empty)
        absence = data.draw(absences(place))
        absent = data.draw(st.sets(st.sampled_from(range(len(claims)))))
        mixed = tuple(
            evolve(claim, value=absence) if index in absent else claim
            for index, claim in enumerate(claims)
        )
        present = tuple(claim for index, claim in enumerate(claims) if index not in absent)
        assert pairs(put(place, mixed)) == pairs(put(place, present))

    @many
    @given(fields_of_claims(LISTS))
    def test_several_values_of_a_list_clash_only_where_one_is_denied(self, drawn: Drawn) -> None:
        for found in disagreements(put(*drawn)):
            for clash in found.clashes:
                one, other = clash.one, clash.other
                denied = denies(one, other) or denies(other, one)
                assert denied or clash.kind is ClashKind.ATTRIBUTION

    @many
    @given(fields_of_claims())
    def test_what_changes_on_other_days_does_not_clash(self, drawn: Drawn) -> None:
        for found in disagreements(put(*drawn)):
            assert all(clash.one.since == clash.other.since for clash in found.clashes)

    @many
    @given(fields_of_claims(), st.sets(st.sampled_from(SOURCES)))
    def test_a_perspective_adds_no_clash(self, drawn: Drawn, sources: set[SourceId]) -> None:
        whole = put(*drawn)
        assert pairs(according_to(whole, sources)) <= pairs(whole)

    @settings(max_examples=settings().max_examples // 2)
    @given(
        st.dates(datetime.date(2026, 1, 1), datetime.date(2026, 3, 1)),
        st.sets(st.sampled_from([source.id for source in PARIS_2026.sources]), min_size=60),
    )
    def test_a_perspective_on_the_paris_dossier_adds_no_clash(
        self, day: datetime.date, sources: set[Any]
    ) -> None:
        whole = pairs(PARIS_2026)
        assert pairs(as_known_on(PARIS_2026, day)) <= whole
        assert pairs(according_to(PARIS_2026, sources)) <= whole


def shown(one: Claim[Any], other: Claim[Any]) -> list[tuple[ClashKind, bool]]:
    """Say which kinds two claims are of, by the words of their definitions, taken one by one."""
    texts = {text.id: text for text in TEXTS}
    finals = {FIRST_DRAFT: {DRAFT, FINAL}, DRAFT: {FINAL}}
    said, other_said = one.said_in, other.said_in
    one_text = said is not None and said == other_said
    two_texts = said is not None and other_said is not None and said != other_said
    draft = two_texts and (other_said in finals.get(said, ()) or said in finals.get(other_said, ()))
    one_speaker = one.by == other.by and not isinstance(one.by, Unnamed)
    text = texts.get(said) if one_text else None
    twice = (
        isinstance(text, Statement)
        and len(text.by) == 1
        and isinstance(one.by, Named)
        and isinstance(other.by, Named)
        and one.by != other.by
        and alike(one.value, other.value)
        and one.denies == other.denies
    )
    answers = {
        ClashKind.DRAFT_AND_FINAL: draft,
        ClashKind.ATTRIBUTION: twice,
        ClashKind.TWO_REPORTS: one_speaker and one_text,
        ClashKind.CHANGED_STATEMENT: one_speaker and two_texts and not draft,
        ClashKind.ONE_SPEAKER: one_speaker and not one_text and not two_texts,
        ClashKind.RIVAL_ACCOUNTS: not one_speaker and not draft and not twice,
    }
    return [(kind, is_so) for kind, is_so in answers.items() if is_so]


def said(
    amount: int, by: Any, text: TextId | None = None, *, since: PartialDate | None = None
) -> Claim[Figure]:
    return stated(soldiers(amount), by, S1, said_in=text, since=since)


class TestKinds:
    @pytest.mark.parametrize(
        ("one", "other", "kind"),
        [
            (said(10, ADA, REMARKS), said(20, ADA, REMARKS), ClashKind.TWO_REPORTS),
            (said(10, ADA, PANEL), said(20, ADA, PANEL), ClashKind.TWO_REPORTS),
            (said(10, ADA, REMARKS), said(20, ADA, INTERVIEW), ClashKind.CHANGED_STATEMENT),
            (said(10, ADA), said(20, ADA), ClashKind.ONE_SPEAKER),
            (said(10, ADA, REMARKS), said(20, ADA), ClashKind.ONE_SPEAKER),
            (said(10, ADA, REMARKS), said(20, BEN, REMARKS), ClashKind.RIVAL_ACCOUNTS),
            (said(10, ADA, REMARKS), said(20, BEN, FINAL), ClashKind.RIVAL_ACCOUNTS),
            (said(10, ADA, REMARKS), said(20, BEN), ClashKind.RIVAL_ACCOUNTS),
            (said(10, ADA, DRAFT), said(20, ADA, FINAL), ClashKind.DRAFT_AND_FINAL),
            (said(10, ADA, FINAL), said(20, BEN, FIRST_DRAFT), ClashKind.DRAFT_AND_FINAL),
            (said(10, ADA, REMARKS), said(10, BEN, REMARKS), ClashKind.ATTRIBUTION),
        ],
    )
    def test_the_speakers_and_texts_of_two_claims_say_how_they_come_to_clash(
        self, one: Claim[Any], other: Claim[Any], kind: ClashKind
    ) -> None:
        assert kinds(one, other) == [kind]
        assert kinds(other, one) == [kind]

    @pytest.mark.parametrize("by", [Unnamed("an officer"), Named(ADA)])
    def test_only_a_named_speaker_is_known_to_be_one(self, by: Any) -> None:
        unnamed = isinstance(by, Unnamed)
        expected = ClashKind.RIVAL_ACCOUNTS if unnamed else ClashKind.TWO_REPORTS
        assert kinds(said(10, by, REMARKS), said(20, by, REMARKS)) == [expected]

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            (said(10, ADA, PANEL), said(10, BEN, PANEL)),
            (said(10, ADA, FINAL), said(10, BEN, FINAL)),
            (said(10, ADA, REMARKS), said(10, BEN, INTERVIEW)),
            (said(10, ADA), said(10, BEN)),
            (said(10, ADA, REMARKS), said(10, Unnamed("an officer"), REMARKS)),
            (said(10, ADA, TextId("gone")), said(10, BEN, TextId("gone"))),
        ],
        ids=["two speak in it", "adopted", "two texts", "no text", "nobody named", "no record"],
    )
    def test_one_value_in_two_mouths_is_a_conflict_only_of_one_saying(
        self, one: Claim[Any], other: Claim[Any]
    ) -> None:
        assert kinds(one, other) == []

    def test_drafts_of_each_other_are_each_draft_and_final(self) -> None:
        dossier = put(SIZE, (said(10, ADA, DRAFT), said(20, ADA, FINAL)))
        texts = [evolve(text, draft_of=DRAFT) if text.id == FINAL else text for text in TEXTS]
        (found,) = disagreements(evolve(dossier, texts=tuple(texts)))
        assert found.kinds == (ClashKind.DRAFT_AND_FINAL,)


class TestValues:
    def test_what_one_states_and_another_denies_clashes_in_a_list_too(self) -> None:
        air = stated(Domain.AIR, ADA, S1)
        assert kinds(air, evolve(air, by=Named(BEN), denies=True), place=DOMAINS) == [
            ClashKind.RIVAL_ACCOUNTS
        ]
        assert kinds(air, stated(Domain.SEA, BEN, S1), place=DOMAINS) == []
        assert kinds(air, stated(Domain.SEA, BEN, S1, denies=True), place=DOMAINS) == []

    def test_to_deny_one_value_contradicts_no_other(self) -> None:
        ten = said(10, ADA)
        denials = [evolve(said(amount, BEN), denies=True) for amount in (20, 30)]
        assert kinds(ten, *denials) == []

    def test_a_change_on_another_day_clashes_with_nothing(self) -> None:
        january, february = PartialDate("2031-01"), PartialDate("2031-02")
        assert kinds(said(10, ADA, since=january), said(20, BEN, since=february)) == []
        assert kinds(said(10, ADA, since=january), said(20, BEN)) == []
        assert kinds(said(10, ADA, since=january), said(20, BEN, since=january)) != []
        denial = evolve(said(10, BEN, since=february), denies=True)
        assert kinds(said(10, ADA, since=january), denial) == []

    @pytest.mark.parametrize("absence", [Withheld("safety"), Withheld(), Undecided()])
    def test_an_absence_that_is_stated_and_denied_is_no_clash(self, absence: Absence) -> None:
        held = stated(absence, ADA, S1, said_in=REMARKS)
        assert kinds(held, evolve(held, by=Named(BEN), denies=True)) == []
        assert kinds(held, evolve(held, by=Named(BEN))) == []

    def test_only_the_claims_that_clash_are_listed(self) -> None:
        claims = (said(10, ADA), stated(Undecided(), BEN, S1), said(20, BEN), said(10, BEN))
        (found,) = disagreements(put(SIZE, claims))
        assert found.path == "size"
        assert found.claims == (claims[0], claims[2], claims[3])
        assert [(clash.one, clash.other) for clash in found.clashes] == [
            (claims[0], claims[2]),
            (claims[2], claims[3]),
        ]

    def test_a_disagreement_holds_a_clash(self) -> None:
        record = put(SIZE, ()).deployments[0]
        with pytest.raises(InvalidValue, match="at least one clash"):
            Disagreement(record=record, path="size", clashes=())


PARIS = {(found.record.id, found.path): found for found in disagreements(PARIS_2026)}


def by_speaker(found: Disagreement) -> list[tuple[str, Any]]:
    """Name who states what, with the unnamed by what is said of them."""
    return [
        (
            claim.by.party if isinstance(claim.by, Named) else type(claim.by).__name__.lower(),
            claim.value,
        )
        for claim in found.claims
    ]


class TestParis:
    """The register of contradictions of the Paris dossier, worked out by hand from its facts."""

    @pytest.mark.parametrize(
        ("record", "path", "kind"),
        [
            (ids.PARIS_SUMMIT, "attendance", ClashKind.RIVAL_ACCOUNTS),  # 35 or 34 states
            (ids.PARIS_DECLARATION, "stage", ClashKind.RIVAL_ACCOUNTS),  # signed or adopted
            (ids.PARIS_DECLARATION, "stances", ClashKind.RIVAL_ACCOUNTS),  # by the United States
            (ids.PARIS_DECLARATION, "provisions", ClashKind.RIVAL_ACCOUNTS),  # as in its draft
            (ids.US_SUPPORT_OF_FORCE, "promise.firmness", ClashKind.DRAFT_AND_FINAL),
            (ids.UA_ARMY_STRENGTH, "amount", ClashKind.TWO_REPORTS),  # 800,000 or 700,000
            (ids.MNFU_FR, "size", ClashKind.ATTRIBUTION),  # 6,000: Panot or Macron
            (ids.MNFU_DEPLOYMENT, "promise.condition", ClashKind.RIVAL_ACCOUNTS),
            (ids.MNFU_GB_FR, "promise.condition", ClashKind.CHANGED_STATEMENT),  # Starmer
            (ids.MNFU_DEPLOYMENT, "expectations", ClashKind.RIVAL_ACCOUNTS),
            (ids.PARIS_DECLARATION, "legal_force", ClashKind.RIVAL_ACCOUNTS),
            (ids.MILITARY_HUBS, "form", ClashKind.RIVAL_ACCOUNTS),  # hubs or bases
            (ids.GB_COMMONS_VOTE, "promise.deadline", ClashKind.RIVAL_ACCOUNTS),
            (ids.DECLARATION_OF_INTENT, "made", ClashKind.RIVAL_ACCOUNTS),  # 6 or 7 January
            (ids.MNFU_DEPLOYMENT, "postures", ClashKind.RIVAL_ACCOUNTS),  # what Mandon denied
        ],
    )
    def test_a_contradiction_of_the_register_is_found(
        self, record: str, path: str, kind: ClashKind
    ) -> None:
        assert kind in PARIS[record, path].kinds

    def test_counts_of_other_things_are_no_contradiction(self) -> None:
        counted = [claim.value for claim in PARIS[ids.PARIS_SUMMIT, "attendance"].claims]
        assert counted == [Exactly(35, Unit.STATES), Exactly(34, Unit.STATES)]

    def test_one_statement_of_macron_is_reported_with_two_numbers(self) -> None:
        (clash,) = PARIS[ids.UA_ARMY_STRENGTH, "amount"].clashes
        assert [clash.one.value, clash.other.value] == [soldiers(800_000), soldiers(700_000)]
        assert clash.one.by == clash.other.by == Named(ids.MACRON)

    def test_one_number_is_put_into_the_mouths_of_panot_and_macron(self) -> None:
        found = PARIS[ids.MNFU_FR, "size"]
        assert [speaker for speaker, _ in by_speaker(found)] == [ids.PANOT, ids.MACRON]
        assert {claim.value.amount for claim in found.claims} == {Exactly(6_000, Unit.SOLDIERS)}

    def test_who_follows_the_draft_differs_from_those_who_read_the_final_text(self) -> None:
        found = PARIS[ids.US_SUPPORT_OF_FORCE, "promise.firmness"]
        against_draft = {
            (clash.one.said_in, clash.other.said_in)
            for clash in found.clashes
            if clash.kind is ClashKind.DRAFT_AND_FINAL
        }
        assert against_draft == {(ids.PARIS_DECLARATION_DRAFT, ids.PARIS_DECLARATION)}
        telegraph = [
            clash.kind
            for clash in found.clashes
            if Named(ids.TELEGRAPH) in {clash.one.by, clash.other.by}
        ]
        assert set(telegraph) == {ClashKind.RIVAL_ACCOUNTS}

    @pytest.mark.parametrize(
        ("record", "path"),
        [
            (ids.US_UKRAINE_SECURITY_AGREEMENT, "enters_into_force"),  # one approval, or two
            (ids.ZELENSKYY_ON_TRUMP, "attitude"),  # he seeks it, and is open to it
            (ids.GB_COMMONS_VOTE, "legal_basis"),  # by pledge and by convention
            (ids.PARIS_SUMMIT, "chairs"),  # who names two does not deny a third
            (ids.PARIS_SUMMIT, "where"),  # the palace is in the city
            (ids.MNFU_DEPLOYMENT, "size"),  # withheld; overlapping; proposed earlier
            (ids.MNFU_HEADQUARTERS, "status"),  # each step with its day
        ],
    )
    def test_what_can_all_be_right_is_left_out(self, record: str, path: str) -> None:
        assert (record, path) not in PARIS
