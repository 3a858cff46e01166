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
        case Name(text=text, language=None):
            return text
        case Name(text=text, language=str(tag)) if _LANGUAGE.fullmatch(tag):
            return {"@value": text, "@language": tag}
        case _ if value.__class__ is tuple:
            places = (f"{path}[{index}]" for index in range(len(value)))
            items = zip(value, places, strict=True)
            return {"@list": [value_node(item, place, named) for item, place in items]}
        case _:
            return _object(value, path, named)


def _object(value: Any, path: str, named: Mapping[str, str]) -> Node:  # noqa: ANN401 - a value with fields
    kind: type[attrs.AttrsInstance] = value.__class__
    node: Node = {"@type": kind.__name__}
    for field in attrs.fields(kind):
        inner = getattr(value, field.name)
        if inner is not None and inner != ():
            node[field.name] = value_node(inner, f"{path}.{field.name}", named)
    return node
