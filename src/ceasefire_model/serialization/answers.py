"""Answers to questions as JSON: their values as they are written in a document, records by id."""

import json
import re
from functools import cache
from typing import Any, Final, get_args

from cattrs import Converter

from ceasefire_model.dossier import Record
from ceasefire_model.serialization.conversion import make_converter
from ceasefire_model.sources import Source

_INDENT: Final = 2
_WORDS: Final = re.compile(r"(?<!^)(?=[A-Z])")


def dump_answer(answer: object) -> str:
    """Write an answer as JSON text.

    Args:
        answer: Values of the library, such as what `assess` or `disagreements` give; also text,
            numbers, and lists and dictionaries of all these.

    Returns:
        The JSON, with a line break at its end. Where an answer holds a whole record, its kind and
        id stand; a source stands as it is.
    """
    written = _converter().unstructure(answer)
    return json.dumps(written, ensure_ascii=False, indent=_INDENT) + "\n"


@cache
def _converter() -> Converter:
    converter = make_converter()
    for kind in get_args(Record):
        if kind is not Source:
            converter.register_unstructure_hook(kind, _named)
    return converter


def _named(record: Any) -> dict[str, str]:  # noqa: ANN401 - a record of any kind
    kind = _WORDS.sub("-", type(record).__name__).lower()
    return {"kind": kind, "id": record.id}
