"""What a claim states, in the table of claims: in the row itself where it is simple.

A word, an id, a number or a truth value stands in the row, as text. A value with fields, or a date,
has a row in a table of its own, which is named here. Why there is no value has columns of its own.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from typing import Any, Final, NewType

from ceasefire_model.absences import ABSENCES
from ceasefire_model.provenance import Claim
from ceasefire_model.serialization.shapes import TAG, Hint, kebab, members
from ceasefire_model.tables.cells import absence
from ceasefire_model.tables.columns import Column, ColumnType
from ceasefire_model.tables.leaves import Cells, Row, amount
from ceasefire_model.times import Duration

_COLUMNS: Final = (
    Column(
        name="value_kind",
        type=ColumnType.TEXT,
        meaning="What sort of value is stated: the vocabulary of a word, what an id names, the "
        "class of a value with fields. Empty: there is no value.",
    ),
    Column(
        name="value",
        type=ColumnType.TEXT,
        meaning="The value, where it is a word, an id, a number, a duration, or true or false. "
        "Empty: it has a row in `value_table`, or its kind says all, or there is none.",
    ),
    Column(
        name="value_table",
        type=ColumnType.TEXT,
        meaning="The table in which the value has a row, with the same `claim`. Empty: it needs "
        "none, or there is no value.",
    ),
)
_FLAGS: Final = {"true": True, "false": False}
_WHOLE: Final = re.compile(r"-?[0-9]+")


def text_kind(hint: Hint) -> str:
    """Say what a text is that claims of a field state.

    Args:
        hint: The annotation of what they state.

    Returns:
        What its id names, such as `party`; `wording` where it is no id.
    """
    kinds = [part for part in members(hint) if isinstance(part, NewType)]
    return kebab(kinds[0].__name__.removesuffix("Id")) if kinds else "wording"


def with_value(holder: Cells, tables: Mapping[Hint, str]) -> Cells:
    """Put what is stated before the cells of a claim that say who states it, and how.

    Args:
        holder: Those cells.
        tables: The tables in which values have rows, by their classes.

    Returns:
        Cells of a claim together with what a text in it is.
    """
    why = absence("value", "What is stated.").cells
    columns = (*_COLUMNS, *why.columns)

    def write(claim_of: tuple[Claim[Any], str]) -> Row:
        claim, text = claim_of
        kind: type = claim.value.__class__
        if kind in ABSENCES:
            value: Row = (None, None, None, *why.write(claim.value))
        elif kind in tables:
            value = (kebab(kind.__name__), None, tables[kind], None, None)
        else:
            value = (*_simple(claim.value, text), None, None, None)
        return value + holder.write(claim)

    def read(row: Row) -> dict[str, Any]:
        kind, text, table, absent, _ = row[: len(columns)]
        tree: dict[str, Any] = holder.read(row[len(columns) :])
        if absent is not None:
            tree["value"] = why.read(row[3 : len(columns)])
        elif table is None:
            tree["value"] = _tree(kind, text)
        return tree

    return Cells(columns=(*columns, *holder.columns), write=write, read=read)


def _simple(value: object, text: str) -> Row:
    """Give the kind of a value that has no row of its own, and the value as text."""
    match value:
        case str():
            return text, value
        case Enum():
            return kebab(type(value).__name__), value.value
        case bool():
            return "flag", str(value).lower()
        case int() | Decimal():
            return "number", str(amount(value))
        case Duration():
            return "duration", value.iso
        case _:
            return kebab(type(value).__name__), None


def _tree(kind: str | None, text: str | None) -> Any:  # noqa: ANN401 - the written form of any value
    if text is None:
        return None if kind is None else {TAG: kind}
    if kind == "flag":
        return _FLAGS.get(text, text)
    return int(text) if kind == "number" and _WHOLE.fullmatch(text) else text
