"""Values as nodes: each field under its own name, nothing left out, lists in their order."""

import re
from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from typing import Any, Final, TypeAlias

import attrs

from ceasefire_model.identifiers import Name
from ceasefire_model.times import Duration, PartialDate

Node: TypeAlias = dict[str, Any]
"""An object of a document."""

_LANGUAGE: Final = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")


def value_node(value: Any, path: str, named: Mapping[str, str]) -> Any:  # noqa: ANN401 - any value of the model
    """Give the node of a value.

    Args:
        value: Any value that a record holds.
        path: Where it stands in the record.
        named: The addresses of the records that the record names, by the place of their ids.

    Returns:
        The node, or the text, number or truth value.
    """
    match value:
        case str() if path in named:
            return {"@id": named[path]}
        case str() | bool() | int():
            return value
        case Enum():
            return value.value
        case Decimal():
            return {"@value": str(value), "@type": "xsd:decimal"}
        case PartialDate():
            return {"@value": value.edtf, "@type": "xsd:date" if value.is_day else "edtf:EDTF"}
        case Duration():
            return {"@value": value.iso, "@type": "schema:Duration"}
        case Name():
            return in_language(value.text, value.language)
        case tuple():
            items: tuple[Any, ...] = value
            return {
                "@list": [
                    value_node(item, f"{path}[{index}]", named) for index, item in enumerate(items)
                ]
            }
        case _:
            return _object(value, path, named)


def in_language(text: str, language: str | None) -> Any:  # noqa: ANN401 - a text or a node
    """Give a text with its language, where that is a tag of a language."""
    if language is None or not _LANGUAGE.fullmatch(language):
        return text
    return {"@value": text, "@language": language}


def _object(value: Any, path: str, named: Mapping[str, str]) -> Node:  # noqa: ANN401 - a value with fields
    node: Node = {"@type": type(value).__name__}
    for field in attrs.fields(type(value)):
        inner = getattr(value, field.name)
        if inner is not None and inner != ():
            node[field.name] = value_node(inner, f"{path}.{field.name}", named)
    return node
