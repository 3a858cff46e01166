"""What the schema accepts and what the reader accepts is the same, but for listed differences."""
# ruff: noqa: ANN401 - laws over every type take trees and hints of any type

import ast
import copy
import inspect
import json
import os
import re
import textwrap
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Final, get_args

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject, DrawFn
from jsonschema import Draft202012Validator

import ceasefire_model
from ceasefire_model import (
    Claim,
    Condition,
    Dossier,
    Figure,
    PromiseRecord,
    Record,
    instances,
    strategies,
)
from ceasefire_model.deployments import Deployment
from ceasefire_model.equipment import Specimen
from ceasefire_model.errors import DocumentError
from ceasefire_model.serialization import SCHEMA_FILE, dumps, json_schema, loads, make_converter
from ceasefire_model.serialization.bounds import BOUNDS
from ceasefire_model.serialization.faults import gather
from ceasefire_model.serialization.shapes import bare, field_hints, members, reachable
from ceasefire_model.times import Duration, Instant, PartialDate
from ceasefire_model.units import Currency
from tests.model.public import UNIONS, simplest
from tests.serialization.samples import made_by_hand

ROOT: Final = Path(__file__).parents[2]
PAGE: Final = ROOT / "docs" / "how-to" / "validate-with-json-schema.md"
SHIPPED: Final = files("ceasefire_model.serialization") / SCHEMA_FILE
CONVERTER: Final = make_converter()

PLAIN: Final = [h for h in reachable(Dossier) if len(members(h)) == 1 and attrs.has(bare(h))]
CLASSES: Final = sorted({h for h in PLAIN if not get_args(h)}, key=lambda kind: kind.__name__)
WRITTEN_AS_TEXT: Final = {PartialDate, Duration}
OBJECTS: Final = [kind for kind in CLASSES if kind not in WRITTEN_AS_TEXT]
KNOWN: Final = {bare(h) for h in reachable(Dossier)}


def is_held(union: Any) -> bool:
    """Say whether a dossier can hold all that a union names, each told from the others."""
    try:
        return union not in {Record, PromiseRecord} and {bare(h) for h in reachable(union)} <= KNOWN
    except TypeError:
        return False  # it has no written form


ROOTS: Final[dict[str, Any]] = {
    **{kind.__name__: kind for kind in OBJECTS},
    **{name: union for name, union in UNIONS.items() if is_held(union)},
    "Claim[Figure]": Claim[Figure],
}
RECORDS: Final = [part.__name__ for part in get_args(Record)]

DIFFERENCES: Final[dict[str, str]] = {
    "whole numbers": r"got -?[0-9]+\.0$|got [0-9.]+e\+[0-9]+$",
    "days": r"^expected (a date that exists|a time that exists|an interval that ends after)",
    "order of dates": r"^expected at least two dates in order",
    "large numbers": r"^expected a whole number within 2\^53, got ([0-9]{16}|'P.*')$"
    r"|^expected a decimal in its shortest spelling.*got '-?[0-9]{16}\.[0-9]+'$",
    "ids": r"^expected an id not used before",
    "between fields": r"^expected (a number above low|another (source|text) than itself"
    r"|None, for a total|the parties for each of which|a meaning, or parties|a code of "
    r"|AFTER, for without an offset|another length than the shortest|nothing, for a ban"
    r"|a unit of length|the groups of each of which|Unit.PERCENT, or Parts|WITHIN or BEFORE, for"
    r"|SHALL, for REFRAIN|FROM, for nothing)",
}
"""What a schema cannot say or does not say, by the message of the reader."""

BETWEEN: Final = (
    *("Agreement", "Between", "Deadline", "Declaration", "Definition", "DurationRange"),
    *("ExternalId", "Limit", "OfRange", "QualifiedMajority", "Resolution", "Seats", "Share"),
    *("Source", "Statement", "Target", "Undertaking", "Width", "Window"),
)
"""Classes with a rule between two fields; those that two dossiers' records share are `ids`."""


@cache
def validator(root: str) -> Draft202012Validator:
    schema = json_schema(ROOTS[root])
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def complaints(tree: Any, hint: Any) -> list[str]:
    """Give what the reader says against a tree."""
    if hint is Dossier:
        try:
            loads(json.dumps(tree))
        except DocumentError as error:
            return [problem.message for problem in error.problems]
        return []
    try:
        CONVERTER.structure(tree, hint)
    except Exception as error:  # noqa: BLE001 - gather raises what is no fault of the tree
        return [fault.message for fault in gather(error)]
    return []


def compare(tree: Any, root: str) -> None:
    """Hold the two against each other."""
    refused = complaints(tree, ROOTS[root])
    if validator(root).is_valid(tree):
        unknown = [m for m in refused if not any(re.search(d, m) for d in DIFFERENCES.values())]
        assert unknown == [], "the reader refuses, the schema accepts, and nobody knows of it"
    else:
        assert refused != [], "the schema refuses what the reader accepts"


def steps(tree: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield place
    if isinstance(tree, dict | list):
        inner = tree.items() if isinstance(tree, dict) else enumerate(tree)
        for step, value in list(inner):
            yield from steps(value, (*place, step))


def value_at(tree: Any, place: tuple[Any, ...]) -> Any:
    for step in place:
        tree = tree[step]
    return tree


SCALARS: Final = st.one_of(
    st.none() | st.booleans() | st.integers(-3, 3) | st.floats(-3, 3),
    st.sampled_from([1.0, 2**53 - 1, 2**53, -(2**53), 1e300, 0.5, {}, [], [None], [[]]]),
    st.sampled_from(["", " ", "\u2003", "a", "a\n", "A", "a--b", "-a", "a" * 80, "a" * 81]),
    st.sampled_from(
        ["x\u0085", "x\ufffe", "x\U0001fffe", "\U0001fffd", "\ufeff", "\x7f", "x" * 501]
    ),
    st.sampled_from(["2026", "2026-02-30", "2026-13-01", "2026-01-06\n", "0000", "2026-1-06"]),
    st.sampled_from(["2026/..", "../..", "/", "2026/2025", "[2026,2026]", "[2026]", "XXXX-02-30"]),
    st.sampled_from(["P1D", "P0D", "P", "PT", "P1DT", "P1M1Y", "PT1H", "P9999999999999999D"]),
    st.sampled_from(["2.5", "2.50", "-2.5", "02.5", "2", "9999999999999999.5", "0.0000001"]),
    st.sampled_from(["state", "withheld", "not", "editor", "soldiers", "GBP", "gbp", "+02:00"]),
)


@st.composite
def mutated(draw: DrawFn, tree: Any) -> Any:
    """Change a tree at one place: another value, a key less or more, an item twice or elsewhere."""
    tree = copy.deepcopy(tree)
    places = list(steps(tree))
    place = draw(st.sampled_from(places))
    found = value_at(tree, place)
    if isinstance(found, dict) and draw(st.booleans()):
        key = draw(st.sampled_from([*found, "kind", "id", "extra", "value", "by"]))
        if draw(st.booleans()):
            found.pop(key, None)
        else:
            found[key] = draw(SCALARS)
    elif isinstance(found, list) and draw(st.booleans()):
        found.append(copy.deepcopy(draw(st.sampled_from([*found, None]))))
    elif place:
        elsewhere = st.sampled_from(places).map(lambda p: copy.deepcopy(value_at(tree, p)))
        value_at(tree, place[:-1])[place[-1]] = draw(SCALARS | elsewhere)
    return tree


@given(st.data())
def test_a_changed_dossier_is_accepted_by_both_or_by_neither(data: DataObject) -> None:
    tree = json.loads(dumps(data.draw(strategies.dossiers())))
    compare(tree, "Dossier")
    compare(data.draw(mutated(tree)), "Dossier")


@settings(max_examples=settings().max_examples * 2)
@given(data=st.data())
def test_the_changed_dossier_made_by_hand_is_accepted_by_both_or_by_neither(
    data: DataObject,
) -> None:
    tree = json.loads(dumps(made_by_hand()))
    for _ in range(data.draw(st.integers(1, 3))):
        tree = data.draw(mutated(tree))
    compare(tree, "Dossier")


@pytest.mark.parametrize("root", [*RECORDS, *(n for n in ROOTS if n in UNIONS), "Claim[Figure]"])
@settings(max_examples=settings().max_examples // 5)
@given(data=st.data())
def test_a_changed_value_is_accepted_by_both_or_by_neither(root: str, data: DataObject) -> None:
    value = data.draw(strategies.of(ROOTS[root]))
    tree = json.loads(json.dumps(CONVERTER.unstructure(value)))
    compare(tree, root)
    compare(data.draw(mutated(tree)), root)


EDGES: Final = (
    *(None, True, -1, 0, 1, 1.5, "-0.5", "0.5", 2**53 - 1, 2**53, [], ["a"], ["a", "b"]),
    *("a", "A", "a b", "x" * 500, "x" * 501, "2026-01-06", "2026-01", "P1D", "GBP", " "),
)


@pytest.mark.parametrize("kind", OBJECTS, ids=lambda kind: kind.__name__)
def test_both_draw_the_same_edges_of_every_field(kind: Any) -> None:
    value = simplest(kind)
    tree = json.loads(dumps(value) if kind is Dossier else json.dumps(CONVERTER.unstructure(value)))
    for name in field_hints(kind):
        some = tree.get(name)
        fewer = [some[:number] for number in range(len(some))] if isinstance(some, list) else []
        for edge in (*EDGES, *fewer):
            compare(tree | {name: edge}, kind.__name__)


@pytest.mark.parametrize("name", instances.names())
def test_the_schema_accepts_every_built_in_dossier(name: str) -> None:
    tree = json.loads(dumps(instances.load(name)))
    assert [e.json_path for e in validator("Dossier").iter_errors(tree)] == []


def has_a_rule_of_its_own(kind: Any) -> bool:
    source = textwrap.dedent(inspect.getsource(vars(kind).get("__attrs_post_init__", lambda: 0)))
    (function,) = ast.parse(source).body
    return isinstance(function, ast.FunctionDef) and len(function.body) > 1


def test_every_rule_of_a_class_is_in_the_schema_or_a_listed_difference() -> None:
    ruled = {kind.__name__ for kind in CLASSES if has_a_rule_of_its_own(kind)}
    told = {kind.__name__ for kind, _ in BOUNDS}
    assert ruled - told - set(BETWEEN) - {kind.__name__ for kind in WRITTEN_AS_TEXT} == set()
    assert told | set(BETWEEN) <= ruled | {Currency.__name__, Instant.__name__}


def test_every_bound_is_one_of_a_field() -> None:
    for kind, name in BOUNDS:
        assert name in attrs.fields_dict(kind), f"{kind.__name__} has no field {name}"


def test_the_page_lists_the_differences_and_the_classes_with_rules_between_fields() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert re.findall(r"^\| \*\*(.+?)\*\* \|", page, re.MULTILINE) == list(DIFFERENCES)
    (row,) = re.findall(r"^\| \*\*between fields\*\* \| (.*) \|$", page, re.MULTILINE)
    assert sorted(re.findall(r"`([A-Z]\w+)`", row)) == sorted(BETWEEN)


def test_the_shipped_schema_is_the_one_that_is_made() -> None:
    """Made anew by `CEASEFIRE_MODEL_REWRITE=1 python -m pytest tests/serialization`."""
    made = json.dumps(json_schema(Dossier), indent=2) + "\n"
    if os.environ.get("CEASEFIRE_MODEL_REWRITE") == "1":
        Path(str(SHIPPED)).write_text(made, encoding="utf-8", newline="\n")
    assert SHIPPED.read_text(encoding="utf-8") == made


def objects(schema: Any) -> Iterator[dict[str, Any]]:
    for place in steps(schema):
        found = value_at(schema, place)
        if isinstance(found, dict) and found.get("type") == "object":
            yield found


def test_objects_are_closed_and_open_with_their_kind() -> None:
    for found in objects(json_schema()):
        assert found["additionalProperties"] is False
        assert set(found["required"]) <= set(found["properties"])
        if "const" in found["properties"].get("kind", {}):
            assert next(iter(found["properties"])) == "kind"
            assert found["required"][0] == "kind"


def test_everything_is_described_in_the_words_of_the_model() -> None:
    schema = json_schema()
    deployment = schema["$defs"]["Deployment"]
    assert deployment["description"].startswith("People that parties place")
    assert "Not the permission to place them" in deployment["description"]
    assert deployment["properties"]["size"]["description"] == "How many people, and in which sense."
    assert "- `recalled`: From memory" in schema["$defs"]["Reading"]["description"]
    assert schema["$defs"]["Condition"]["description"] == "What a promise hangs on."
    assert schema["$defs"]["PartyId"]["description"].startswith("Names a party of any kind")
    undescribed = {
        f"{name}.{key}"
        for name, definition in schema["$defs"].items()
        for key, field in definition.get("properties", {}).items()
        if "description" not in field and "const" not in field
    }
    assert undescribed == set()


def test_defaults_are_told_where_they_say_something() -> None:
    citation = json_schema(ceasefire_model.Citation)["$defs"]["Citation"]["properties"]
    assert citation["reading"]["default"] == "original"
    assert "default" not in citation["locator"], "that there is none says itself"
    assert "default" not in citation["via"]


def test_a_schema_refers_to_its_own_definitions_and_uses_all_of_them() -> None:
    for root in ("Dossier", "Deployment", "Condition"):
        schema = json_schema(ROOTS[root])
        used = set(re.findall(r'"#/\$defs/(\w+)"', json.dumps(schema)))
        assert used == set(schema["$defs"])


@pytest.mark.parametrize(
    "stranger", [Specimen, Claim, Record, float, dict[str, int], "Deployment"], ids=str
)
def test_what_no_dossier_holds_has_no_schema(stranger: Any) -> None:
    with pytest.raises(TypeError):
        json_schema(stranger)


def test_the_schema_of_a_part_is_the_definition_within_that_of_the_whole() -> None:
    whole, part = json_schema()["$defs"], json_schema(Deployment)["$defs"]
    assert part.items() <= whole.items()
    assert json_schema(Condition)["$ref"] == "#/$defs/Condition"
