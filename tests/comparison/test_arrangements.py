"""Arrangements side by side: what each says, with its claims, and what it does not say."""
# ruff: noqa: ANN401 - values and fields of any type

import datetime
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from hypothesis import given

from ceasefire_model import (
    Answer,
    AtMost,
    Basis,
    Between,
    Cell,
    Dossier,
    Exactly,
    Extractor,
    Feature,
    FewerThan,
    Figure,
    InvalidValue,
    Limit,
    LimitForm,
    NotReported,
    Record,
    Unit,
    Unstated,
    Withheld,
    answer,
    as_known_on,
    instances,
    side_by_side,
    strategies,
)
from ceasefire_model.fields import all_records, fields_of
from ceasefire_model.instances import (
    GAZA_2025,
    KOREA_1953,
    KUMANOVO_1999,
    NAGORNO_KARABAKH_2020,
    PARIS_2026,
    SRI_LANKA_2002,
    UK_UKRAINE_2024,
)

built_in = pytest.mark.parametrize("name", instances.names())
ALL = [instances.load(name) for name in instances.names()]


def cell(dossier: Dossier, feature: Feature | Extractor) -> tuple[Answer, ...]:
    (line,) = side_by_side([dossier], [feature])
    (only,) = line.cells
    assert only.dossier == dossier.id
    return only.answers


def stated(answers: tuple[Answer, ...]) -> list[tuple[str, Any]]:
    """Give what is stated of which record, plain values and claims alike."""
    return [
        (each.id, value)
        for each in answers
        for value in ([each.plain] if each.plain is not None else [c.value for c in each.claims])
    ]


def test_the_planned_force_of_paris_stands_beside_the_others() -> None:
    """Numbers in one sense stand together; nothing is added up, and nothing is halved."""
    others = (GAZA_2025, KOREA_1953, KUMANOVO_1999, NAGORNO_KARABAKH_2020, SRI_LANKA_2002)
    (sizes,) = side_by_side([PARIS_2026, *others], [Feature.SIZE])
    planned = {
        each.dossier: stated(
            tuple(a for a in each.answers if any(is_planned(c.value) for c in a.claims))
        )
        for each in sizes.cells
    }
    soldiers = Unit.SOLDIERS
    assert {name: found for name, found in planned.items() if found} == {
        "paris-2026": [
            ("mnfu-deployment", Figure(Between(15_000, 30_000, soldiers), Basis.PLANNED)),
            ("mnfu-deployment", Figure(AtMost(30_000, soldiers), Basis.PLANNED)),
            ("mnfu-gb-fr", Figure(AtMost(15_000, soldiers), Basis.PLANNED)),
            ("mnfu-gb", Figure(FewerThan(7_500, soldiers), Basis.PLANNED)),
        ]
    }
    assert stated(cell(NAGORNO_KARABAKH_2020, Feature.SIZE)) == [
        ("force", Figure(Exactly(1_960, soldiers), Basis.AUTHORISED))
    ]
    assert [value for _, value in stated(cell(GAZA_2025, Feature.SIZE))][1:] == [Unstated()]


def is_planned(value: object) -> bool:
    return isinstance(value, Figure) and value.basis is Basis.PLANNED


def test_numbers_in_different_senses_are_different_answers() -> None:
    force = [each for each in cell(PARIS_2026, Feature.SIZE) if each.id == "mnfu-deployment"]
    senses = [{getattr(claim.value, "basis", None) for claim in each.claims} for each in force]
    assert senses == [{Basis.PLANNED}, {Basis.PROPOSED}, {None}]
    assert {type(claim.value) for claim in force[-1].claims} == {Withheld, NotReported}


def test_no_such_record_nobody_says_and_a_reason_stay_apart() -> None:
    assert cell(KOREA_1953, Feature.SIZE) == ()
    assert cell(KUMANOVO_1999, Feature.SIZE) == (
        Answer(type="Deployment", id="kfor-deployment", path="size"),
    )
    assert [each.is_silent for each in cell(KUMANOVO_1999, Feature.SIZE)] == [True]
    assert not any(each.is_silent for each in cell(GAZA_2025, Feature.SIZE))


@pytest.mark.parametrize(
    ("dossier", "feature", "expected"),
    [
        (GAZA_2025, Feature.MANDATE, [("resolution-2803", ("security-council",))]),
        (PARIS_2026, Feature.MANDATE, []),
        (SRI_LANKA_2002, Feature.MONITORING, [("land-monitoring", ("mission",))]),
        (KUMANOVO_1999, Feature.LIMITS, [("ground-zone-ban", LimitForm.BAN)]),
        (GAZA_2025, Feature.LEADERSHIP, [("force-authorisation", "unified-command")]),
    ],
)
def test_features_find_what_the_dossiers_hold(
    dossier: Dossier, feature: Feature, expected: list[tuple[str, Any]]
) -> None:
    found = stated(cell(dossier, feature))
    assert [each for each in expected if each not in found] == []
    assert expected or not found


@pytest.mark.parametrize("feature", Feature)
def test_every_feature_is_told_of_some_dossier_that_is_built_in(feature: Feature) -> None:
    (line,) = side_by_side(ALL, [feature])
    told = [name.dossier for name in line.cells if any(not a.is_silent for a in name.answers)]
    assert told != []


@given(dossier=strategies.dossiers())
def test_every_answer_can_be_traced_to_its_record_and_says_what_stands_there(
    dossier: Dossier,
) -> None:
    trace(dossier)


@built_in
def test_every_answer_of_a_built_in_dossier_can_be_traced(name: str) -> None:
    trace(instances.load(name))


def trace(dossier: Dossier) -> None:
    records = {(type(record).__name__, record.id): record for record in all_records(dossier)}
    for line in side_by_side([dossier]):
        for each in line.cells[0].answers:
            record = records[each.type, each.id]
            held = held_at(record, each.path)
            assert each.plain == held or set(each.claims) <= set(held)
            assert not each.is_silent or held == () or each.path in {"stances", "size"}


def held_at(record: Record, path: str) -> Any:
    (field,) = (field for field in fields_of(type(record)) if field.path == path)
    return field.read(record)


@built_in
def test_silence_stands_only_where_nobody_says_anything(name: str) -> None:
    dossier = instances.load(name)
    for line in side_by_side([dossier]):
        silent = [each.is_silent for each in line.cells[0].answers]
        assert all(silent) or not any(silent)


def test_a_table_has_a_line_for_each_feature_and_a_cell_for_each_dossier() -> None:
    lines = side_by_side(ALL)
    assert [line.feature for line in lines] == list(Feature)
    assert {tuple(each.dossier for each in line.cells) for line in lines} == {
        tuple(dossier.id for dossier in ALL)
    }
    assert side_by_side([], Feature)[0].cells == ()
    assert side_by_side(ALL, []) == ()


def test_one_dossier_can_stand_beside_itself_at_another_time() -> None:
    earlier = as_known_on(PARIS_2026, datetime.date(2026, 1, 6))
    (line,) = side_by_side([earlier, PARIS_2026], [Feature.SIZE])
    then, now = line.cells
    assert then.dossier == now.dossier
    assert len(then.answers) < len(now.answers)


def expected_conduct(dossier: Dossier) -> Iterator[Answer]:
    """What forces are expected to do."""
    return (answer(force, "expectations") for force in dossier.deployments)


def test_a_question_of_ones_own_goes_by_the_name_of_its_function() -> None:
    (line,) = side_by_side([PARIS_2026, UK_UKRAINE_2024], [expected_conduct])
    assert line.feature == "expected_conduct"
    paris, uk = line.cells
    assert len(paris.answers) == len(PARIS_2026.deployments)
    assert uk == Cell(dossier=UK_UKRAINE_2024.id)


def test_a_question_without_a_name_is_refused() -> None:
    with pytest.raises(InvalidValue, match="functions with a name"):
        side_by_side([PARIS_2026], [partial(expected_conduct)])


def test_an_answer_is_read_from_any_field() -> None:
    force = PARIS_2026.deployments[0]
    assert answer(force, "promise.by").plain == force.promise.by
    assert answer(force, "promise.condition").claims == force.promise.condition
    assert answer(force, "part_of").is_silent
    chosen = answer(force, "size", lambda claim: isinstance(claim.value, Withheld))
    assert {type(claim.value) for claim in chosen.claims} == {Withheld}


def test_a_field_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(InvalidValue, match=r"Deployment\.path.*promise\.condition") as caught:
        answer(PARIS_2026.deployments[0], "sizes")
    assert caught.value.value == "sizes"


def test_an_answer_is_plain_or_has_claims() -> None:
    limit = next(each for each in KOREA_1953.limits if each.amount)
    assert isinstance(limit, Limit)
    with pytest.raises(InvalidValue):
        Answer(type="Limit", id=limit.id, path="amount", plain=limit.form, claims=limit.amount)
