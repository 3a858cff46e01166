"""What the strict modes of large providers of language models accept, as far as they publish it.

A schema that is larger or uses another keyword is refused, or the keyword is passed over in
silence. The figures change; each stands here with the page and the day on which it was read.
"""

import datetime
from collections.abc import Iterator
from typing import Any, Final, final

from attrs import fields, frozen

from ceasefire_model.serialization.bounds import Schema
from ceasefire_model.validation import check


@final
@frozen(kw_only=True, weakref_slot=False)
class StrictMode:
    """What one provider publishes of the schemas that its models can be held to.

    Attributes:
        provider: Who publishes it.
        properties: The greatest number of properties of all objects together; `None` where no
            number is published, as in all that follow.
        nesting: How deeply objects and lists may be nested.
        enum_values: The greatest number of words of all closed lists together.
        long_enum: The number of words above which one list counts as long.
        long_enum_characters: The greatest length of the words of a long list together.
        characters: The greatest length of all names of properties and words together.
        optional: The greatest number of properties that are not required.
        unions: The greatest number of properties that are unions, such as a text or null.
        keywords: The only keywords that are supported; empty where those that are not are listed.
        refused: The keywords that are not supported, as far as they are listed.
        url: Where it is published.
        read: The day on which that was read.
        note: What else is said there of the size of schemas, and in what state the page was read.
    """

    provider: str
    properties: int | None = None
    nesting: int | None = None
    enum_values: int | None = None
    long_enum: int | None = None
    long_enum_characters: int | None = None
    characters: int | None = None
    optional: int | None = None
    unions: int | None = None
    keywords: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    url: str
    read: datetime.date
    note: str

    def __attrs_post_init__(self) -> None:
        check(self)


_READ: Final = datetime.date(2026, 11, 25)

STRICT_MODES: Final = (
    StrictMode(
        provider="OpenAI",
        properties=5000,
        nesting=10,
        enum_values=1000,
        long_enum=250,
        long_enum_characters=15_000,
        characters=120_000,
        optional=0,
        refused=("allOf", "not", "dependentRequired", "dependentSchemas", "if", "then", "else"),
        url="https://developers.openai.com/api/docs/guides/structured-outputs",
        read=_READ,
        note="Read in an archived copy without a date. Every property must be required, every "
        "object closed, and the root an object that is no union. For models that were tuned "
        "further, keywords of length, form, range and number of items are not supported either.",
    ),
    StrictMode(
        provider="Anthropic",
        optional=24,
        unions=16,
        refused=(
            *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
            *("minLength", "maxLength", "maxItems"),
        ),
        url="https://platform.claude.com/docs/en/build-with-claude/structured-outputs",
        read=_READ,
        note="Read in an archived copy without a date. A schema may not be recursive, and every "
        "object must be closed. Beyond these numbers the size of the compiled grammar is limited, "
        "by a number that is not published, and its compilation to 180 seconds.",
    ),
    StrictMode(
        provider="Google",
        keywords=(
            *("$id", "$defs", "$ref", "$anchor", "type", "format", "title", "description", "enum"),
            *("items", "prefixItems", "minItems", "maxItems", "minimum", "maximum", "anyOf"),
            *("oneOf", "properties", "additionalProperties", "required", "propertyOrdering"),
        ),
        url="https://ai.google.dev/api/generate-content",
        read=_READ,
        note="Read in an archived copy without a date, as were the limits at "
        "https://ai.google.dev/gemini-api/docs/structured-output, last changed on 26 February "
        "2026. Other keywords are passed over; very large or deeply nested schemas may be refused, "
        "by numbers that are not published. Words of a closed list are texts or numbers, not null.",
    ),
)
"""The published limits, one entry for each provider."""


@final
@frozen(kw_only=True, weakref_slot=False)
class SchemaSize:
    """How large a schema is, in the terms in which providers limit it.

    Attributes:
        properties: How many properties its objects have together.
        nesting: How deeply objects and lists are nested in it; the root counts as one.
        enum_values: How many words its closed lists have together.
        enums: The number of words of each closed list, with their length together.
        characters: How long the names of properties and the words are together.
        optional: How many properties are not required.
        unions: How many of its parts are unions.
        keywords: The keywords that it uses, in order of the alphabet.
    """

    properties: int
    nesting: int
    enum_values: int
    enums: tuple[tuple[int, ...], ...]
    characters: int
    optional: int
    unions: int
    keywords: tuple[str, ...]

    def __attrs_post_init__(self) -> None:
        check(self)


def schema_size(schema: Schema) -> SchemaSize:
    """Measure a schema that refers to nothing.

    Args:
        schema: A schema without references.

    Returns:
        Its size.
    """
    parts = tuple(_parts(schema, 1))
    objects = [part.get("properties", {}) for part, _ in parts]
    words = [part["enum"] for part, _ in parts if "enum" in part]
    enums = tuple((len(listed), sum(map(len, listed))) for listed in words)
    names = [name for properties in objects for name in properties]
    return SchemaSize(
        properties=len(names),
        nesting=max(depth for _, depth in parts),
        enum_values=sum(count for count, _ in enums),
        enums=enums,
        characters=sum(map(len, names)) + sum(length for _, length in enums),
        optional=sum(len(p.get("properties", {})) - len(p.get("required", ())) for p, _ in parts),
        unions=sum("anyOf" in p or "oneOf" in p or type(p.get("type")) is list for p, _ in parts),
        keywords=tuple(sorted({keyword for part, _ in parts for keyword in part})),
    )


def _parts(schema: Schema, depth: int) -> Iterator[tuple[dict[str, Any], int]]:
    yield schema, depth
    inner = [*schema.get("properties", {}).values(), *schema.get("anyOf", ())]
    if "items" in schema:
        inner.append(schema["items"])
    for part in inner:
        yield from _parts(part, depth + 1)


def exceeded(size: SchemaSize, mode: StrictMode) -> tuple[str, ...]:
    """Say by what a schema goes beyond what a provider accepts.

    Args:
        size: The size of the schema.
        mode: What the provider publishes.

    Returns:
        One line for each limit that is exceeded, and for each keyword that is not supported.
    """
    return tuple(_exceeded(size, mode))


def _exceeded(size: SchemaSize, mode: StrictMode) -> Iterator[str]:
    for name in (f.name for f in fields(StrictMode) if f.type == int | None):
        limit, found = getattr(mode, name), getattr(size, name, None)
        if limit is not None and found is not None and found > limit:
            yield f"{name}: {found}, of which {mode.provider} accepts {limit}"
    if mode.long_enum is not None and mode.long_enum_characters is not None:
        for count, length in size.enums:
            if count > mode.long_enum and length > mode.long_enum_characters:
                yield f"long_enum_characters: {length}, of which {mode.long_enum_characters}"
    for keyword in size.keywords:
        if keyword in mode.refused or (mode.keywords and keyword not in mode.keywords):
            yield f"keywords: {keyword}, which {mode.provider} does not support"
