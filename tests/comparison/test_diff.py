"""Which claim became which: what one speaker changed is one change."""
# ruff: noqa: ANN401 - values and fields of any type

from typing import Any

import attrs
import pytest

from ceasefire_model import (
    Action,
    AtMost,
    Basis,
    Change,
    ChangeKind,
    Citation,
    Claim,
    ClaimChange,
    Coalition,
    Deontic,
    Deployment,
    Derived,
    Domain,
    Dossier,
    DossierId,
    Editor,
    Entity,
    Exactly,
    FieldChange,
    Figure,
    Firmness,
    Guarantee,
    InvalidValue,
    Measure,
    MeasureKind,
    Name,
    PartialDate,
    PartyId,
    Promise,
    PromiseId,
    Reading,
    Record,
    RecordChange,
    Source,
    SourceForm,
    SourceId,
    State,
    TextId,
    Undertaking,
    Unit,
    Withheld,
    cite,
    diff,
    stated,
)

AVARIA, BELMARK, LEAGUE = (PartyId(name) for name in ("avaria", "belmark", "league"))
FORCE = PromiseId("force")


def dossier(**tables: tuple[Record, ...]) -> Dossier:
    given: dict[str, Any] = tables
    return Dossier(
        id=DossierId("made-up"), title="Made up", cutoff=PartialDate("2026-01-01"), **given
    )


def force(**claims: tuple[Claim[Any], ...]) -> Dossier:
    given: dict[str, Any] = claims
    promised = {name: given.pop(name) for name in ("firmness", "condition") if name in given}
    promise = Promise(by=(AVARIA,), **promised)
    return dossier(deployments=(Deployment(id=FORCE, title="Force", promise=promise, **given),))


def up_to(number: int, basis: Basis = Basis.PLANNED) -> Figure:
    return Figure(AtMost(number, Unit.SOLDIERS), basis)


def claim(
    value: Any, by: str = AVARIA, said_in: str | None = "speech", *evidence: Citation, **more: Any
) -> Claim[Any]:
    return stated(value, by, *(evidence or (cite("s1"),)), said_in=said_in, **more)


def sizes(before: tuple[Claim[Any], ...], after: tuple[Claim[Any], ...]) -> list[ChangeKind]:
    return [change.how for change in diff(force(size=before), force(size=after))]


def test_a_changed_statement_of_one_speaker_is_one_change_with_both_ends() -> None:
    before, after = claim(up_to(15_000)), claim(up_to(10_000))
    other = claim(up_to(99), BELMARK)
    changes = diff(force(size=(before, other)), force(size=(other, after)))
    assert changes == (
        ClaimChange(
            type="Deployment",
            id="force",
            path="size",
            how=ChangeKind.NARROWED,
            before=before,
            after=after,
        ),
    )


def test_a_claim_without_counterpart_was_added_or_withdrawn() -> None:
    avaria, belmark = claim(up_to(10)), claim(up_to(20), BELMARK, "note")
    assert sizes((), (avaria,)) == [ChangeKind.ADDED]
    assert sizes((avaria,), ()) == [ChangeKind.WITHDRAWN]
    assert sizes((avaria,), (belmark,)) == [ChangeKind.WITHDRAWN, ChangeKind.ADDED]


def test_numbers_in_different_senses_are_matched_with_their_like() -> None:
    before = (claim(up_to(10)), claim(up_to(20, Basis.ACTUAL)))
    after = (claim(up_to(30, Basis.ACTUAL)), claim(up_to(5)))
    assert sizes(before, after) == [ChangeKind.NARROWED, ChangeKind.WIDENED]
    assert sizes(before[:1], after[:1]) == [ChangeKind.REPLACED]


def test_the_same_value_in_another_mouth_or_text_is_re_attributed() -> None:
    assert sizes((claim(up_to(10)),), (claim(up_to(10), BELMARK),)) == [ChangeKind.RE_ATTRIBUTED]
    assert sizes((claim(up_to(10)),), (claim(up_to(10), AVARIA, "note"),)) == [
        ChangeKind.RE_ATTRIBUTED
    ]


def test_the_same_holder_goes_before_the_same_value() -> None:
    before = (claim(up_to(10)),)
    after = (claim(up_to(10), BELMARK), claim(up_to(20)))
    changes = diff(force(size=before), force(size=after))
    assert [(change.how, change.before, change.after) for change in changes] == [
        (ChangeKind.WIDENED, before[0], after[1]),
        (ChangeKind.ADDED, None, after[0]),
    ]


def test_of_two_of_the_same_value_the_same_holder_or_text_is_nearer() -> None:
    before = (claim(up_to(10), AVARIA, "speech"),)
    in_note, by_belmark = claim(up_to(10), AVARIA, "note"), claim(up_to(10), BELMARK, "speech")
    by_league = claim(up_to(10), LEAGUE, "letter")
    for after, matched in (
        ((by_belmark, in_note), in_note),
        ((by_league, by_belmark), by_belmark),
        ((by_league,), by_league),
    ):
        (change, *_) = diff(force(size=before), force(size=after))
        assert isinstance(change, ClaimChange)
        assert change.after == matched


def test_a_denial_in_place_of_a_statement_is_not_a_weaker_one() -> None:
    def firmness(firm: Firmness, **more: Any) -> Dossier:
        return force(firmness=(claim(firm, **more),))

    committed = firmness(Firmness.COMMITTED)
    denied = firmness(Firmness.COMMITTED, denies=True)
    less = firmness(Firmness.POSSIBLE, denies=True)
    assert [change.how for change in diff(committed, denied)] == [ChangeKind.DENIED]
    assert [change.how for change in diff(denied, committed)] == [ChangeKind.AFFIRMED]
    assert [change.how for change in diff(committed, less)] == [ChangeKind.REPLACED]
    assert [change.how for change in diff(denied, less)] == [ChangeKind.REPLACED]


def test_another_day_of_the_change_is_told_as_such() -> None:
    early, late, month = (PartialDate(day) for day in ("2026-01-06", "2026-01-07", "2026-01"))

    def since(day: PartialDate | None) -> tuple[Claim[Any], ...]:
        return (claim(up_to(10), since=day),)

    assert sizes(since(early), since(late)) == [ChangeKind.LATER]
    assert sizes(since(early), since(month)) == [ChangeKind.WIDENED]
    assert sizes(since(None), since(late)) == [ChangeKind.REPLACED]


def test_a_field_of_many_values_tells_each_by_itself() -> None:
    before = force(domains=(claim(Domain.AIR), claim(Domain.SEA)))
    after = force(domains=(claim(Domain.AIR), claim(Domain.LAND)))
    assert [(change.how, change.before, change.after) for change in diff(before, after)] == [
        (ChangeKind.WITHDRAWN, claim(Domain.SEA), None),
        (ChangeKind.ADDED, None, claim(Domain.LAND)),
    ]


def test_in_a_field_of_many_values_what_is_said_of_the_same_thing_is_one_change() -> None:
    def help_with(*measures: tuple[MeasureKind, Deontic]) -> Dossier:
        claims = tuple(claim(Measure(kind, deontic)) for kind, deontic in measures)
        promise = Promise(by=(AVARIA,))
        return dossier(
            guarantees=(Guarantee(id=FORCE, title="Help", promise=promise, measures=claims),)
        )

    changes = diff(
        help_with((MeasureKind.SANCTIONS, Deontic.SHALL), (MeasureKind.WARNING, Deontic.MAY)),
        help_with((MeasureKind.WARNING, Deontic.SHALL), (MeasureKind.SANCTIONS, Deontic.MAY)),
    )
    assert [change.how for change in changes] == [ChangeKind.WEAKENED, ChangeKind.STRENGTHENED]


def test_a_name_in_place_of_another_of_its_language_is_other_words() -> None:
    before = force(names=(claim(Name("the force", "en")), claim(Name("la force", "fr"))))
    after = force(names=(claim(Name("la force multinationale", "fr")), claim(Name("x", "en"))))
    assert [change.how for change in diff(before, after)] == [ChangeKind.REWORDED] * 2


S1, S1_AGAIN, S2 = cite("s1"), cite("s1", locator="p. 2"), cite("s2")
S1_RETOLD = cite("s1", Reading.REPORTED)
S1_QUOTED = cite("s1", quote="up to ten")


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ((S1,), (S1, S2), ChangeKind.BETTER_SOURCED),
        ((S1_RETOLD,), (S1,), ChangeKind.BETTER_SOURCED),
        ((S1,), (S1_AGAIN,), ChangeKind.BETTER_SOURCED),
        ((S1,), (S1_QUOTED,), ChangeKind.REWORDED),
        ((S1_QUOTED,), (cite("s1", quote="no more than ten"),), ChangeKind.REWORDED),
        ((S1_RETOLD,), (S1_QUOTED, S2), ChangeKind.BETTER_SOURCED),
        ((S1,), (S2,), ChangeKind.OTHERWISE_SOURCED),
        ((S1, S2), (S2, S1), ChangeKind.OTHERWISE_SOURCED),
        ((S1,), (cite("s1", via=["s2"]),), ChangeKind.OTHERWISE_SOURCED),
        ((S1, S1_RETOLD), (S1,), ChangeKind.WORSE_SOURCED),
    ],
)
def test_the_same_claim_rests_on_other_passages(
    before: tuple[Citation, ...], after: tuple[Citation, ...], expected: ChangeKind
) -> None:
    one, other = ((claim(up_to(10), AVARIA, "speech", *evidence),) for evidence in (before, after))
    assert sizes(one, other) == [expected]
    assert sizes(other, one) == [expected.opposite]


def test_what_is_concluded_and_no_longer_read_is_otherwise_sourced() -> None:
    read = Claim(up_to(10), by=Editor(), evidence=(S1,))
    concluded = Claim(up_to(10), by=Editor(), basis=Derived("a step", (S1,)))
    in_other_words = Claim(up_to(10), by=Editor(), basis=Derived("one step", (S1,)))
    both = Claim(up_to(10), by=Editor(), basis=Derived("a step", (S1,)), evidence=(S1,))
    assert sizes((read,), (concluded,)) == [ChangeKind.OTHERWISE_SOURCED]
    assert sizes((concluded,), (in_other_words,)) == [ChangeKind.REWORDED]
    assert sizes((both,), (read,)) == [ChangeKind.WORSE_SOURCED]


def test_claims_alike_but_for_their_passages_are_matched_by_those_that_are_left() -> None:
    whole = tuple(
        claim(up_to(10), AVARIA, "speech", *on) for on in ((S2,), (S1, S2), (S2, S1_AGAIN))
    )
    left = tuple(claim(up_to(10), AVARIA, "speech", on) for on in (S1, S1_AGAIN))
    assert [(c.how, c.before, c.after) for c in diff(force(size=whole), force(size=left))] == [
        (ChangeKind.WORSE_SOURCED, whole[1], left[0]),
        (ChangeKind.WORSE_SOURCED, whole[2], left[1]),
        (ChangeKind.WITHDRAWN, whole[0], None),
    ]
    assert sizes(left, whole) == [
        ChangeKind.BETTER_SOURCED,
        ChangeKind.BETTER_SOURCED,
        ChangeKind.ADDED,
    ]


def test_order_and_repetition_count_for_nothing() -> None:
    one, other = claim(up_to(10)), claim(up_to(20), BELMARK)
    assert sizes((one, other, one), (other, one)) == []
    states = (State(id=AVARIA, name="Avaria"), State(id=BELMARK, name="Belmark"))
    assert diff(dossier(parties=states), dossier(parties=states[::-1])) == ()


def test_a_record_is_added_or_withdrawn_whole() -> None:
    with_claims = force(size=(claim(up_to(10)),))
    (record,) = with_claims.deployments
    assert diff(dossier(), with_claims) == (RecordChange(how=ChangeKind.ADDED, record=record),)
    (change,) = diff(with_claims, dossier())
    assert (change.how, change.type, change.id) == (ChangeKind.WITHDRAWN, "Deployment", "force")


def test_a_record_of_another_class_is_another_record() -> None:
    state, entity = State(id=AVARIA, name="Avaria"), Entity(id=AVARIA, name="Avaria")
    assert diff(dossier(parties=(state,)), dossier(parties=(entity,))) == (
        RecordChange(how=ChangeKind.WITHDRAWN, record=state),
        RecordChange(how=ChangeKind.ADDED, record=entity),
    )


def one_promise(**fields: Any) -> Dossier:
    promise = Promise(**{"by": (AVARIA,), **fields})
    return dossier(
        undertakings=(Undertaking(id=FORCE, title="Force", action=Action.MONITOR, promise=promise),)
    )


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ({}, {"deontic": Deontic.MAY}, ("promise.deontic", ChangeKind.WEAKENED)),
        ({}, {"by": (AVARIA, BELMARK)}, ("promise.by", ChangeKind.WIDENED)),
        ({}, {"by": (BELMARK,)}, ("promise.by", ChangeKind.REPLACED)),
        ({}, {"to": (BELMARK,)}, ("promise.to", ChangeKind.ADDED)),
        ({"to": (BELMARK,)}, {}, ("promise.to", ChangeKind.WITHDRAWN)),
    ],
)
def test_plain_fields_of_a_promise_change_like_claims(
    before: dict[str, Any], after: dict[str, Any], expected: tuple[str, ChangeKind]
) -> None:
    (change,) = diff(one_promise(**before), one_promise(**after))
    assert isinstance(change, FieldChange)
    assert (change.path, change.how) == expected
    name = expected[0].removeprefix("promise.")
    whole = {"deontic": Deontic.SHALL, "by": (AVARIA,), "to": None}
    assert change.before == {**whole, **before}[name]
    assert change.after == {**whole, **after}[name]


def source(**fields: Any) -> Dossier:
    whole = {"id": "s1", "title": "A page", "form": SourceForm.POST, "published": Withheld()}
    return dossier(sources=(Source(**{**whole, **fields}),))


@pytest.mark.parametrize(
    ("fields", "path", "how"),
    [
        ({"title": "The page"}, "title", ChangeKind.REWORDED),
        ({"publisher": "A paper"}, "publisher", ChangeKind.ADDED),
        ({"published": PartialDate("2026")}, "published", ChangeKind.NOW_STATED),
        ({"form": SourceForm.COPY}, "form", ChangeKind.REPLACED),
        ({"copy_of": SourceId("s2")}, "copy_of", ChangeKind.ADDED),
    ],
)
def test_plain_fields_of_other_records_are_compared(
    fields: dict[str, Any], path: str, how: ChangeKind
) -> None:
    (change,) = diff(source(), source(**fields))
    assert isinstance(change, FieldChange)
    assert (change.type, change.id, change.path, change.how) == ("Source", "s1", path, how)


def test_what_a_record_rests_on_is_compared_as_sources_are() -> None:
    def state(*evidence: Citation) -> Dossier:
        return dossier(parties=(State(id=AVARIA, name="Avaria", evidence=evidence),))

    assert [c.how for c in diff(state(S1), state(S1, S2))] == [ChangeKind.BETTER_SOURCED]
    assert [c.how for c in diff(state(S1), state())] == [ChangeKind.WITHDRAWN]


def test_the_dossier_itself_is_compared() -> None:
    before = dossier()
    after = Dossier(id=DossierId("other"), title="Other", cutoff=PartialDate("2026-02-01"))
    assert diff(before, after) == tuple(
        FieldChange(
            type="Dossier",
            id=None,
            path=path,
            how=how,
            before=getattr(before, path),
            after=getattr(after, path),
        )
        for path, how in (
            ("id", ChangeKind.REPLACED),
            ("title", ChangeKind.REWORDED),
            ("cutoff", ChangeKind.LATER),
        )
    )


def test_changes_stand_in_the_order_of_the_document() -> None:
    before = attrs.evolve(force(size=(claim(up_to(10)),)), title="Before")
    league = Coalition(id=LEAGUE, name="League", members=(claim(AVARIA),))
    after = attrs.evolve(force(size=(claim(up_to(20)),)), parties=(league,))
    found: list[Change] = list(diff(before, after))
    assert [(change.type, change.how) for change in found] == [
        ("Dossier", ChangeKind.REWORDED),
        ("Coalition", ChangeKind.ADDED),
        ("Deployment", ChangeKind.WIDENED),
    ]


@pytest.mark.parametrize(
    ("how", "before", "after", "place"),
    [
        (ChangeKind.ADDED, "a", "b", "before"),
        (ChangeKind.WITHDRAWN, "a", "b", "after"),
        (ChangeKind.REPLACED, None, "b", "before"),
        (ChangeKind.REPLACED, "a", None, "after"),
        (ChangeKind.ADDED, None, None, "after"),
    ],
)
def test_a_change_has_the_ends_that_its_kind_has(
    how: ChangeKind, before: str | None, after: str | None, place: str
) -> None:
    with pytest.raises(InvalidValue) as caught:
        FieldChange(type="State", id="a", path="name", how=how, before=before, after=after)
    assert (caught.value.owner, caught.value.place) == ("FieldChange", place)
    ends = [None if end is None else claim(Exactly(1, Unit.ITEMS)) for end in (before, after)]
    with pytest.raises(InvalidValue) as caught:
        ClaimChange(type="State", id="a", path="name", how=how, before=ends[0], after=ends[1])
    assert (caught.value.owner, caught.value.place) == ("ClaimChange", place)


def test_a_record_does_not_change_in_any_other_way() -> None:
    with pytest.raises(InvalidValue):
        RecordChange(how=ChangeKind.REPLACED, record=State(id=AVARIA, name="Avaria"))


def test_texts_are_ids() -> None:
    assert claim(up_to(1)).said_in == TextId("speech")
