"""How much was found and how much of it is right: laws of counting, and pairs of records."""

import re
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ceasefire_model import Dossier, InvalidValue, strategies
from ceasefire_model.dossier import RECORD_FIELDS
from ceasefire_model.fields import ClaimField, all_records, claim_fields
from ceasefire_model.instances import KOREA_1953, MINSK_2015, PARIS_2026
from ceasefire_model.interchange import FieldScore, Score, score
from ceasefire_model.serialization import dumps, loads
from tests.interchange.flat import Data, dossier_of, reply


@pytest.fixture
def data() -> Data:
    return reply()


few = settings(max_examples=settings().max_examples // 5)

GOLD = dossier_of(reply())


def imperfect(found: Score) -> dict[str, tuple[int, int, int]]:
    """Give the kinds of field that are not all right: found, expected, right."""
    return {
        entry.field: (entry.found, entry.expected, entry.right)
        for entry in found.fields
        if not entry.found == entry.expected == entry.right
    }


@few
@given(strategies.dossiers(closed=True))
def test_a_dossier_is_perfect_beside_itself(dossier: Dossier) -> None:
    found = score(dossier, dossier)
    assert all(entry.precision == entry.recall == 1 for entry in found.fields)


@few
@given(strategies.dossiers())
def test_ids_that_name_nothing_are_the_same_beside_themselves(dossier: Dossier) -> None:
    assert imperfect(score(dossier, dossier)) == {}


@few
@given(strategies.dossiers(closed=True), strategies.dossiers(closed=True))
def test_precision_and_recall_change_places_with_the_dossiers(one: Dossier, other: Dossier) -> None:
    there, back = score(one, other), score(other, one)
    assert [entry.field for entry in there.fields] == [entry.field for entry in back.fields]
    for left, right in zip(there.fields, back.fields, strict=True):
        assert (left.precision, left.recall) == (right.recall, right.precision)
        assert left.right == right.right


@pytest.mark.parametrize("dossier", [PARIS_2026, KOREA_1953, MINSK_2015], ids=lambda d: d.id)
def test_built_in_dossiers_are_perfect_beside_themselves(dossier: Dossier) -> None:
    assert imperfect(score(dossier, dossier)) == {}


def test_precision_and_recall_of_built_in_dossiers_change_places() -> None:
    there, back = score(PARIS_2026, MINSK_2015), score(MINSK_2015, PARIS_2026)
    swapped = [(e.field, e.expected, e.found, e.right) for e in back.fields]
    assert [(e.field, e.found, e.expected, e.right) for e in there.fields] == swapped


def without(dossier: Dossier, field: ClaimField, number: int) -> Dossier:
    """Remove one claim."""
    record: Any = field.record
    left = (*field.claims[:number], *field.claims[number + 1 :])
    above, _, name = field.path.rpartition(".")
    if above:
        changed = attrs.evolve(
            record, **{above: attrs.evolve(getattr(record, above), **{name: left})}
        )
    else:
        changed = attrs.evolve(record, **{name: left})
    fields = [name for names in RECORD_FIELDS.values() for name in names]
    place = next(name for name in fields if record in getattr(dossier, name))
    records = tuple(changed if each is record else each for each in getattr(dossier, place))
    return attrs.evolve(dossier, **{place: records})


@few
@given(strategies.dossiers(closed=True), st.data())
def test_removing_a_claim_lowers_recall_and_nothing_else(
    gold: Dossier, data: st.DataObject
) -> None:
    fields = [field for record in all_records(gold) for field in claim_fields(record)]
    assume(fields)
    field = data.draw(st.sampled_from(fields))
    number = data.draw(st.integers(0, len(field.claims) - 1))
    found = score(without(gold, field, number), gold)
    assert all(entry.precision in {1, None} for entry in found.fields)
    lower = {entry.field for entry in found.fields if entry.recall != 1}
    owner = "Promise" if "." in field.path else type(field.record).__name__
    name = f"{owner}.{field.name}"
    assert name in lower
    assert lower <= {name, "Claim.by", "Claim.said_in"}


def renamed(dossier: Dossier, kind: str) -> Dossier:
    """Give every record of a kind another id, and whoever names it that id."""
    document = dumps(dossier)
    for record in getattr(dossier, kind):
        document = re.sub(rf'(?<!"form": )"{record.id}"', f'"another-{record.id}"', document)
    return loads(document)


@pytest.mark.parametrize(
    "kind", ["parties", "places", "events", "texts", "deployments", "guarantees", "undertakings"]
)
def test_ids_need_not_agree(kind: str) -> None:
    assert imperfect(score(renamed(GOLD, kind), GOLD)) == {}


def test_neither_titles_nor_names_need_agree_where_the_passage_does() -> None:
    force, part = GOLD.deployments
    other = attrs.evolve(renamed(GOLD, "deployments"))
    titled = tuple(
        attrs.evolve(r, title=f"Another title {n}") for n, r in enumerate(other.deployments)
    )
    assert imperfect(score(attrs.evolve(other, deployments=titled), GOLD)) == {}
    assert (force.title, part.title) != (titled[0].title, titled[1].title)


def test_what_a_record_is_about_is_enough_where_no_other_is_about_that() -> None:
    other = renamed(GOLD, "guarantees")
    (guarantee,) = other.guarantees
    bare = attrs.evolve(guarantee, title="Another title", evidence=())
    assert imperfect(score(attrs.evolve(other, guarantees=(bare,)), GOLD)) == {}


def test_a_record_of_another_class_stands_for_it_in_what_others_state(data: Data) -> None:
    data["parties"][3] |= {"kind": "side"}
    found = imperfect(score(dossier_of(data), GOLD))
    assert found["Coalition"] == (0, 1, 0)
    assert found["Side"] == (1, 0, 0)
    assert "Claim.by" in found  # of the claims about it alone
    assert score(dossier_of(data), GOLD).of("Promise.firmness").precision == 1


def test_the_order_of_parties_and_conditions_counts_for_nothing(data: Data) -> None:
    data["promises"][0]["by"].reverse()
    data["conditions"][1], data["conditions"][2] = data["conditions"][2], data["conditions"][1]
    assert imperfect(score(dossier_of(data), GOLD)) == {}


def test_another_value_is_wrong_and_missing(data: Data) -> None:
    data["amounts"][0]["ceiling"] = ["1500"]
    assert imperfect(score(dossier_of(data), GOLD)) == {
        "Claim.by": (31, 31, 30),
        "Claim.said_in": (31, 31, 30),
        "Deployment.size": (2, 2, 1),
    }


def test_another_speaker_is_wrong_by_itself(data: Data) -> None:
    data["amounts"][0]["voice"] = "minister"
    assert imperfect(score(dossier_of(data), GOLD)) == {
        "Claim.by": (31, 31, 30),
        "Claim.said_in": (31, 31, 30),
    }


def test_a_denial_is_another_thing_than_what_it_denies(data: Data) -> None:
    data["words"][0]["denies"] = True
    assert score(dossier_of(data), GOLD).of("Promise.firmness").right == 3


def test_a_promise_that_was_not_found_is_missing_with_all_that_is_said_of_it(data: Data) -> None:
    data["promises"].pop()
    for rows in data.values():
        rows[:] = [
            row for row in rows if "rebuilding" not in (row.get("record"), row.get("promise"))
        ]
    found = imperfect(score(dossier_of(data), GOLD))
    assert found["Undertaking"] == (1, 2, 1)
    assert found["Undertaking.amount"] == (0, 1, 0)
    assert found["Promise.by"] == (5, 6, 5)


def test_what_was_neither_found_nor_expected_has_neither_precision_nor_recall() -> None:
    nothing = score(GOLD, GOLD).of("Promise.exit")
    assert (nothing.found, nothing.precision, nothing.recall) == (0, None, None)


def test_precision_and_recall_are_shares_of_the_counts() -> None:
    entry = FieldScore(field="Promise.by", found=4, expected=3, right=2)
    assert (entry.precision, entry.recall) == (Fraction(1, 2), Fraction(2, 3))


def test_no_more_is_right_than_was_found_and_is_there() -> None:
    for found, expected in ((1, 2), (2, 1)):
        with pytest.raises(InvalidValue, match="no more than were found"):
            FieldScore(field="Promise.by", found=found, expected=expected, right=2)


def test_a_score_is_shown_with_what_does_not_exist_as_a_dash() -> None:
    entries = (
        FieldScore(field="Promise.by", found=4, expected=3, right=2),
        FieldScore(field="State", found=0, expected=1, right=0),
    )
    assert str(Score(fields=entries)).splitlines() == [
        "field       found  expected  right  precision  recall",
        "Promise.by      4         3      2       0.50    0.67",
        "State           0         1      0          -    0.00",
    ]
