"""The written form as a JSON Schema (2020-12), derived from the annotations and docstrings.

A schema lets editors complete and check a document while it is written, and programs in other
languages check one before they hand it on. What it cannot say (rules between fields, days that
do not exist) is listed in `docs/how-to/validate-with-json-schema.md`.
"""

from decimal import Decimal
from functools import reduce
from typing import Any, Final, NewType, get_args

import attrs

from ceasefire_model.dossier import Dossier
from ceasefire_model.glossary import definition, named, parts
from ceasefire_model.serialization import bounds
from ceasefire_model.serialization.bounds import BOUNDS, Schema
from ceasefire_model.serialization.conversion import make_converter
from ceasefire_model.serialization.documents import FORMAT, VERSION
from ceasefire_model.serialization.shapes import (
    TAG,
    Hint,
    Shape,
    bare,
    field_hints,
    is_union,
    members,
    reachable,
    shape,
    tags,
    vocabulary,
)
from ceasefire_model.serialization.unions import unions
from ceasefire_model.times import Duration, PartialDate

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
"""The dialect of JSON Schema that is written."""

SCHEMA_FILE: Final = "ceasefire-dossier.schema.json"
"""The name of the shipped schema of a dossier, a resource of `ceasefire_model.serialization`."""

_HEADER: Final[dict[str, Schema]] = {
    "format": {"const": FORMAT, "description": "The name of the format."},
    "version": {"const": VERSION, "description": "The version of the format."},
}


def json_schema(kind: Any = Dossier) -> Schema:  # noqa: ANN401 - a type hint has no common type
    """Make the schema of what a class, or any annotation of the model, is written as.

    Args:
        kind: A class that a dossier can hold, such as `Deployment` or `Claim[Figure]`; a union of
            such classes, such as `Condition`; or `Dossier`, whose schema is that of a document.

    Returns:
        A schema by itself, of dictionaries, lists, strings, numbers and truth values.

    Raises:
        TypeError: It is nothing that a dossier can hold, a generic class without what it holds, or
            a union of records whose kinds are told apart by nothing but the field they stand in.
    """
    definitions = _Definitions()
    definitions.refuse(kind)
    root = definitions.schema(kind)
    ordered = dict(sorted(definitions.found.items()))
    return {"$schema": DIALECT, "title": _title(kind), **root, "$defs": ordered}


def _title(kind: Hint) -> str:
    return FORMAT if kind is Dossier else _name(kind) or "fragment of a dossier"


class _Definitions:
    """The definitions that a schema refers to, made as they are first referred to."""

    def __init__(self) -> None:
        self.found: dict[str, Schema] = {}
        self._meant: dict[str, Hint] = {}
        self._tags = tags(Dossier)
        self._converter = make_converter()

    def refuse(self, kind: Hint) -> None:
        """Refuse what is no part of a dossier, or is not written so that it can be told."""
        strange = _plain(kind) - _plain(Dossier)
        if strange:
            raise TypeError(f"no part of a dossier: {', '.join(sorted(map(str, strange)))}")
        objects = [bare(part) for part in members(kind) if shape(part) is Shape.OBJECT]
        if len(objects) > 1 and not set(objects) <= set(self._tags):
            raise TypeError(f"nothing in writing tells these records apart: {kind}")

    def schema(self, hint: Hint) -> Schema:
        """Give the schema of an annotation: a reference where the annotation has a name."""
        name = _name(hint)
        if name is None:
            return self._made(hint)
        if self._meant.setdefault(name, hint) != hint:
            raise TypeError(f"two annotations are both called {name}: {hint!r}")
        if name not in self.found:
            self.found[name] = {}  # which the definition itself may refer to
            self.found[name] = self._made(hint)
        return {"$ref": f"#/$defs/{name}"}

    def _made(self, hint: Hint) -> Schema:
        parts_ = _parts(hint)
        if len(parts_) > 1:
            about = _described(named(_name(hint) or ""))
            return {**about, "anyOf": [self.schema(part) for part in parts_]}
        match shape(hint):
            case Shape.NULL:
                return {"type": "null"}
            case Shape.BOOLEAN:
                return {"type": "boolean"}
            case Shape.INTEGER:
                return {"type": "integer", **bounds.INTEGER}
            case Shape.TEXT:
                return {"type": "string", **_text(hint)}
            case Shape.WORD:
                return {**_described(_glossary(hint)), "enum": vocabulary(hint)}
            case Shape.ARRAY:
                return {"type": "array", "items": self.schema(get_args(hint)[0])}
            case Shape.OBJECT:
                return self._object(hint)

    def _object(self, hint: Hint) -> Schema:
        kind = bare(hint)
        properties: dict[str, Schema] = {}
        if kind in self._tags:
            properties[TAG] = {"const": self._tags[kind]}
        if kind is Dossier:
            properties |= _HEADER
        required = list(properties)
        hints = field_hints(hint)
        for field in attrs.fields(kind):
            properties[field.name] = self._field(kind, field, hints[field.name])
            if field.default is attrs.NOTHING:
                required.append(field.name)
        return {
            **_described(definition(kind)),
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": False,
        }

    def _field(self, kind: type, field: "attrs.Attribute[Any]", hint: Hint) -> Schema:
        made = {
            **_described(parts(kind).get(field.name, "")),
            **self.schema(hint),
            **BOUNDS.get((kind, field.name), {}),
        }
        if field.default not in {attrs.NOTHING, None, ()}:
            made["default"] = self._converter.unstructure(field.default)
        return made


def _plain(kind: Hint) -> set[Hint]:
    """Give every class, enumeration and kind of id that a value of an annotation can hold."""
    return {bare(hint) for hint in reachable(kind) if len(members(hint)) == 1}


def _text(hint: Hint) -> Schema:
    """Say what a text may be: any, an id of some kind, or a value that is written as text."""
    if isinstance(hint, NewType):
        return {**_described(named(hint.__name__)), **bounds.ID}
    return {**_described("" if hint is str else definition(hint)), **_TEXTS[hint]}


_TEXTS: Final[dict[Hint, Schema]] = {
    str: bounds.TEXT,
    PartialDate: bounds.DATE,
    Duration: bounds.DURATION,
    Decimal: bounds.DECIMAL,
}


def _described(text: str) -> Schema:
    return {"description": text} if text else {}


def _glossary(kind: type) -> str:
    """Define an enumeration and its words, in Markdown, since a schema has no place for a word."""
    words = "\n".join(f"- `{word}`: {meaning}" for word, meaning in parts(kind).items())
    return "\n\n".join(filter(None, (definition(kind), words)))


def _parts(hint: Hint) -> list[Hint]:
    """Give the members of a union, with those that make up a named union taken together."""
    found = list(members(hint))
    for inner in unions():
        if inner < set(members(hint)) and inner <= set(found):
            first = min(map(found.index, inner))
            joined = reduce(_or, (part for part in found if part in inner))
            found = [part for part in found if part not in inner]
            found.insert(first, joined)
    return found


def _or(one: Hint, other: Hint) -> Hint:
    return one | other


def _name(hint: Hint) -> str | None:
    """Name an annotation: a class, a kind of id, a named union, a claim of something."""
    if is_union(hint):
        return unions().get(frozenset(members(hint)))
    if hint is str:
        return "Wording"  # a `Text` is a record
    if bare(hint) in {tuple, bool, int, type(None)}:
        return None
    held = [_name(part) or "Flag" for inner in get_args(hint) for part in _parts(inner)]
    return f"{bare(hint).__name__}Of{'Or'.join(held)}" if held else str(hint.__name__)
