"""The flat schema: what it is made of, and the limits within which it stays."""

import datetime
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from ceasefire_model import Firmness, StanceKind, Unit
from ceasefire_model.fields import fields_of
from ceasefire_model.glossary import parts
from ceasefire_model.interchange import (
    STRICT_MODES,
    SchemaSize,
    StrictMode,
    exceeded,
    extraction_schema,
    schema_size,
)
from ceasefire_model.interchange.extraction.scope import GROUPS, NOT_EXTRACTED, stated
from tests.interchange.flat import REPLY

SCHEMA = extraction_schema()
TABLES: dict[str, Any] = SCHEMA["properties"]


def columns(table: str) -> dict[str, Any]:
    found: dict[str, Any] = TABLES[table]["items"]["properties"]
    return found


def words(table: str, column: str) -> list[str]:
    found = columns(table)[column]
    listed: list[str] = found.get("items", found)["enum"]
    return listed


@pytest.mark.parametrize("mode", STRICT_MODES, ids=lambda mode: mode.provider)
def test_the_schema_stays_within_what_each_provider_publishes(mode: StrictMode) -> None:
    assert exceeded(schema_size(SCHEMA), mode) == ()


def test_the_schema_is_flat_and_nothing_in_it_is_optional_or_a_union() -> None:
    size = schema_size(SCHEMA)
    assert (size.optional, size.unions) == (0, 0)
    assert size.nesting == 5  # the object, a table, a row, a list, an item
    assert not {"$ref", "$defs"} & set(size.keywords)


def test_every_object_is_closed_and_every_part_described() -> None:
    rows = [table["items"] for table in TABLES.values()]
    assert all(part["additionalProperties"] is False for part in [SCHEMA, *rows])
    assert all(table["description"] for table in TABLES.values())
    assert all(cell["description"] for table in TABLES for cell in columns(table).values())


def test_every_claim_and_record_has_its_passage_before_all_else() -> None:
    for table in TABLES:
        if table not in {"voices", "conditions"}:
            assert list(columns(table))[:3] == ["exact", "prefix", "suffix"]


def test_words_and_their_meanings_are_those_of_the_model() -> None:
    assert {firmness.value for firmness in Firmness} < set(words("words", "value"))
    assert {kind.value for kind in StanceKind} < set(words("stances", "kind"))
    assert [unit.value for unit in Unit] == words("amounts", "unit")[:-1]
    for word, meaning in parts(Firmness).items():
        assert f"- `{word}`: {meaning}" in columns("words")["value"]["description"]


ABSENT = ("withheld", "undecided", "unstated", "not-reported")


@pytest.mark.parametrize(
    ("table", "column"),
    [("words", "value"), ("amounts", "quantity"), ("deadlines", "kind"), ("stances", "kind")],
)
def test_the_named_absences_are_words_among_the_others(table: str, column: str) -> None:
    assert set(ABSENT) < set(words(table, column))


def test_conditions_are_rows_with_their_parents() -> None:
    assert words("conditions", "kind")[-3:] == ["all-of", "any-of", "not"]
    assert columns("conditions")["parent"]["type"] == "array"


def test_a_field_belongs_to_one_table_and_is_called_as_in_the_model() -> None:
    held = [
        (kind, field.path)
        for fields in stated().values()
        for f in fields
        for kind, field in f.fields
    ]
    assert len(set(held)) == len(held)
    for fields in stated().values():
        for field in fields:
            assert {path.path.rpartition(".")[2] for _, path in field.fields} == {
                field.name.partition(".")[2]
            }


LEFT = {
    *("titles", "names"),  # in other languages and by other people
    *("signatures", "votes", "definitions", "languages", "published", "listings", "topics"),
    *("index_codes", "amended_by", "disputes", "voting"),
    *("legal_personality", "seats", "rotation", "units", "shapes", "widths", "exists"),
    *("about", "equipment", "expectations", "components", "ladder", "people"),
}
"""Fields of claims that the flat form has no place for: made of more, or rarely said."""


def test_what_the_flat_form_has_no_place_for_is_known() -> None:
    held = {(kind, f.path) for fields in stated().values() for s in fields for kind, f in s.fields}
    left = {
        field.path.rpartition(".")[2]
        for group in GROUPS
        for kind in group.classes
        for field in fields_of(kind)
        if field.claimed and (kind, field.path) not in held
    }
    assert left == LEFT | NOT_EXTRACTED, "fields that are new, or extracted now"


def test_the_recorded_reply_has_every_column_of_the_schema() -> None:
    errors = [error.message for error in Draft202012Validator(SCHEMA).iter_errors(REPLY)]
    assert errors == [], "mend it: python docs/make_reply.py"


def test_every_limit_names_its_page_and_the_day_on_which_it_was_read() -> None:
    for mode in STRICT_MODES:
        assert mode.url.startswith("https://")
        assert mode.read >= datetime.date(2026, 11, 25)
        assert "Read in" in mode.note


SMALL: dict[str, Any] = {
    "type": "object",
    "properties": {
        "a": {"anyOf": [{"type": "string", "enum": ["one", "two"]}, {"type": "null"}]},
        "bc": {"type": ["array", "null"], "items": {"type": "integer", "minimum": 1}},
    },
    "required": ["a"],
}


def test_a_schema_is_measured_by_counting() -> None:
    assert schema_size(SMALL) == SchemaSize(
        properties=2,
        nesting=3,
        enum_values=2,
        enums=((2, 6),),
        characters=9,
        optional=1,
        unions=2,
        keywords=("anyOf", "enum", "items", "minimum", "properties", "required", "type"),
    )


Limit = int | tuple[str, ...]


def mode(**limits: Limit) -> StrictMode:
    day = datetime.date(2026, 11, 25)
    return StrictMode(provider="P", url="https://p.example", read=day, note="x", **limits)


@pytest.mark.parametrize(
    ("limits", "told"),
    [
        ({"properties": 1}, "properties: 2, of which P accepts 1"),
        ({"nesting": 2}, "nesting: 3, of which P accepts 2"),
        ({"enum_values": 1}, "enum_values: 2, of which P accepts 1"),
        ({"characters": 8}, "characters: 9, of which P accepts 8"),
        ({"optional": 0}, "optional: 1, of which P accepts 0"),
        ({"unions": 1}, "unions: 2, of which P accepts 1"),
        ({"long_enum": 1, "long_enum_characters": 5}, "long_enum_characters: 6, of which 5"),
        ({"refused": ("minimum",)}, "keywords: minimum, which P does not support"),
    ],
)
def test_what_goes_beyond_a_limit_is_told(limits: dict[str, Limit], told: str) -> None:
    (found,) = exceeded(schema_size(SMALL), mode(**limits))
    assert found.startswith(told)


def test_what_stays_at_a_limit_is_within_it() -> None:
    at = mode(properties=2, nesting=3, enum_values=2, characters=9, optional=1, unions=2)
    assert exceeded(schema_size(SMALL), at) == ()
    assert exceeded(schema_size(SMALL), mode(long_enum=2, long_enum_characters=5)) == ()
    assert exceeded(schema_size(SMALL), mode(long_enum=1, long_enum_characters=6)) == ()


def test_where_only_some_keywords_are_supported_the_others_are_not() -> None:
    found = exceeded(schema_size(SMALL), mode(keywords=("type", "properties", "required")))
    assert [line.partition(",")[0] for line in found] == [
        "keywords: anyOf",
        "keywords: enum",
        "keywords: items",
        "keywords: minimum",
    ]
