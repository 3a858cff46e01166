"""The command `schema`: the JSON Schema of a document, or of a part of one."""

import argparse
import json
from typing import Any

import ceasefire_model
from ceasefire_model.cli.dossiers import near
from ceasefire_model.cli.outcomes import Outcome, WrongUse
from ceasefire_model.dossier import Dossier
from ceasefire_model.interchange import extraction_schema
from ceasefire_model.serialization import json_schema


def schema(asked: argparse.Namespace) -> Outcome:
    """Show the JSON Schema of a type."""
    if asked.flat and asked.type != Dossier.__name__:
        raise WrongUse("the flat schema is that of one text; it has no parts")
    made = extraction_schema() if asked.flat else json_schema()
    if asked.type != Dossier.__name__:
        made = json_schema(_part(asked.type, sorted(made["$defs"])))
    return Outcome(json.dumps(made, ensure_ascii=False, indent=2) + "\n")


def _part(name: str, defined: list[str]) -> Any:  # noqa: ANN401 - a class or a union
    """Find a public type that a document can hold."""
    known = [other for other in defined if other in ceasefire_model.__all__]
    if name not in known:
        there = ", ".join(known)
        raise WrongUse(f"a document holds no {name!r}{near(name, known)}\nIt holds: {there}")
    return getattr(ceasefire_model, name)
