"""What two texts contain. The draft and the final Paris Declaration, worked out from the sources.

The draft had the United States commit itself to support the force if it is attacked, with
intelligence and logistics besides; Politico and European Pravda saw it. The final text has the
"proposed support of the U.S." alone; both say that the commitment is gone, and one report still has
it. The help after a new attack may take the same four forms in both. Of the rest of the draft
nothing is told.
"""
# ruff: noqa: ANN401 - values and fields of any type

from typing import Any

import pytest

from ceasefire_model import (
    ChangeKind,
    Claim,
    ClaimChange,
    Containment,
    Declaration,
    DeclarationForm,
    Deontic,
    Dossier,
    Firmness,
    Happened,
    Measure,
    MeasureKind,
    Named,
    PartialDate,
    PromiseId,
    PromiseInTexts,
    Provision,
    TextId,
    UnknownId,
    Unstated,
    cite,
    diff_texts,
    stated,
)
from ceasefire_model.instances import PARIS_2026
from ceasefire_model.instances.paris_2026 import ids

FOUND = {
    each.promise: each
    for each in diff_texts(PARIS_2026, ids.PARIS_DECLARATION_DRAFT, ids.PARIS_DECLARATION)
}


def holder(claim: Claim[Any] | None) -> str | None:
    if claim is None:
        return None
    assert isinstance(claim.by, Named)
    return claim.by.party


def sources(claim: Claim[Any] | None) -> set[str]:
    return set() if claim is None else {citation.source for citation in claim.evidence}


def told(change: ClaimChange) -> tuple[Any, ...]:
    """Give how a claim changed; who states it; on which sources."""
    ends = (change.before, change.after)
    return (change.path, change.how, *map(holder, ends), *map(sources, ends))


COALITION = ids.COALITION_OF_THE_WILLING
COMMITTED = Firmness.COMMITTED
BACKING = Measure(MeasureKind.BACKING_OF_FORCE, Deontic.SHALL)
INTELLIGENCE = Measure(MeasureKind.INTELLIGENCE_AND_LOGISTICS, Deontic.SHALL)
SEEN = {"s17", "s18"}


def test_the_draft_holds_the_american_commitment_and_of_the_final_that_is_disputed() -> None:
    support = FOUND[ids.US_SUPPORT_OF_FORCE]
    assert (support.first, support.second) == (Containment.CONTAINED, Containment.DISPUTED)
    assert [(holder(c), c.denies, sources(c)) for c in support.in_first] == [
        (COALITION, False, SEEN)
    ]
    assert [(holder(c), c.denies, sources(c)) for c in support.in_second] == [
        (ids.EUROPEAN_PRAVDA, True, {"s17"}),
        (ids.POLITICO, True, {"s18"}),
        (ids.TELEGRAPH, False, {"s21"}),
    ]


def test_the_american_commitment_became_weaker_from_the_draft_to_the_final() -> None:
    changes = FOUND[ids.US_SUPPORT_OF_FORCE].changes
    added, withdrawn, moved = ChangeKind.ADDED, ChangeKind.WITHDRAWN, ChangeKind.RE_ATTRIBUTED
    assert [told(change) for change in changes] == [
        (
            "promise.firmness",
            ChangeKind.WEAKENED,
            COALITION,
            COALITION,
            SEEN,
            {"s78", "s17", "s27"},
        ),
        ("promise.firmness", added, None, ids.EUROPEAN_PRAVDA, set(), {"s17"}),
        ("promise.firmness", added, None, ids.POLITICO, set(), {"s18"}),
        ("promise.firmness", added, None, ids.TELEGRAPH, set(), {"s21"}),
        ("against", moved, COALITION, ids.TELEGRAPH, SEEN, {"s21"}),
        ("measures", moved, COALITION, ids.TELEGRAPH, SEEN, {"s21"}),
        ("measures", withdrawn, COALITION, None, SEEN, set()),
    ]
    ends = [(change.before, change.after) for change in changes]
    assert [tuple(end and (end.value, end.denies) for end in both) for both in ends] == [
        ((COMMITTED, False), (Firmness.POSSIBLE, False)),
        (None, (COMMITTED, True)),
        (None, (COMMITTED, True)),
        (None, (COMMITTED, False)),
        ((Happened(ids.UNSPECIFIED_ATTACK), False), (Happened(ids.UNSPECIFIED_ATTACK), False)),
        ((BACKING, False), (BACKING, False)),
        ((INTELLIGENCE, False), None),
    ]


def test_both_texts_contain_the_help_after_an_attack_with_the_same_measures() -> None:
    help_after = FOUND[ids.RESTORE_PEACE_COMMITMENTS]
    assert (help_after.first, help_after.second) == (Containment.CONTAINED,) * 2
    assert "measures" not in {change.path for change in help_after.changes}
    assert {change.how for change in help_after.changes} == {ChangeKind.ADDED}


def test_of_the_rest_of_the_draft_nothing_is_told() -> None:
    contained = {
        ids.PARIS_GUARANTEES,
        ids.MONITORING_PARTICIPATION,
        ids.SPECIAL_COMMISSION_MEMBERSHIP,
        ids.LONG_TERM_SUPPORT,
        ids.MNFU_DEPLOYMENT,
        ids.MNFU_CONTRIBUTIONS,
        ids.LEGAL_FORM,
        ids.DEFENCE_COOPERATION,
        ids.COORDINATION_CELL_ESTABLISHMENT,
    }
    assert {
        promise
        for promise, each in FOUND.items()
        if (each.first, each.second) == (Containment.NOT_TOLD, Containment.CONTAINED)
    } == contained
    assert set(FOUND) == contained | {ids.US_SUPPORT_OF_FORCE, ids.RESTORE_PEACE_COMMITMENTS}


def test_the_way_back_mirrors_the_way_there() -> None:
    back = diff_texts(PARIS_2026, ids.PARIS_DECLARATION, ids.PARIS_DECLARATION_DRAFT)
    assert {each.promise: (each.first, each.second) for each in back} == {
        each.promise: (each.second, each.first) for each in FOUND.values()
    }
    for each in back:
        assert {(c.path, c.how.opposite, c.after, c.before) for c in each.changes} == {
            (c.path, c.how, c.before, c.after) for c in FOUND[each.promise].changes
        }


def test_a_text_says_of_itself_what_it_says() -> None:
    same = diff_texts(PARIS_2026, ids.PARIS_DECLARATION, ids.PARIS_DECLARATION)
    assert [each.changes for each in same] == [()] * len(same)
    assert all(each.in_first == each.in_second for each in same)


def test_a_text_that_is_not_there_is_named() -> None:
    with pytest.raises(UnknownId, match="paris-declaration-final"):
        diff_texts(PARIS_2026, ids.PARIS_DECLARATION, TextId("paris-declaration-final"))


def provision(**more: Any) -> Claim[Provision]:
    unsure = more.pop("unsure", None)
    return stated(Provision(PromiseId("help"), unsure=unsure), "avaria", cite("s1"), **more)


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ((), Containment.NOT_TOLD),
        ((provision(),), Containment.CONTAINED),
        ((provision(denies=True),), Containment.NOT_CONTAINED),
        ((provision(denies=True), provision()), Containment.DISPUTED),
        ((provision(unsure=Unstated()),), Containment.NOT_KNOWN),
        ((provision(unsure=Unstated()), provision()), Containment.CONTAINED),
        ((provision(unsure=Unstated()), provision(denies=True)), Containment.NOT_CONTAINED),
    ],
)
def test_whether_a_text_contains_a_promise_follows_from_all_who_speak_of_it(
    claims: tuple[Claim[Provision], ...], expected: Containment
) -> None:
    found = PromiseInTexts(promise=PromiseId("help"), in_first=claims, in_second=claims[::-1])
    assert (found.first, found.second) == (expected, expected)


def test_a_promise_that_no_record_holds_is_named_all_the_same() -> None:
    texts = tuple(
        Declaration(
            id=TextId(name),
            title=name,
            form=DeclarationForm.COMPACT,
            provisions=(provision(),) if name == "final" else (),
        )
        for name in ("draft", "final")
    )
    dossier = Dossier(
        id=PARIS_2026.id, title="Made up", cutoff=PartialDate("2026-01-01"), texts=texts
    )
    (found,) = diff_texts(dossier, TextId("draft"), TextId("final"))
    assert (found.promise, found.changes, found.second) == ("help", (), Containment.CONTAINED)
