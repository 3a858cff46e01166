"""The flat form as a JSON Schema that the strict modes of language model providers accept."""

from typing import Final

from ceasefire_model.interchange.extraction.columns import Column, Number, Table
from ceasefire_model.interchange.extraction.tables import tables
from ceasefire_model.provenance import QUOTE_LIMIT
from ceasefire_model.serialization.bounds import Schema

INSTRUCTIONS: Final = f"""\
Extract from the text below what it says, as rows of the tables of the schema. Say nothing that the
text does not say, and leave a table empty where it says nothing of the kind.

- Copy `exact` from the text letter by letter: the shortest passage that states it, at most
  {QUOTE_LIMIT} characters. Where the same words stand in the text more than once, add the words
  just before them as `prefix` or just after them as `suffix`; otherwise leave both lists empty.
- A list is empty where there is nothing to say, or where a definition says `None`.
- Make up ids of your own: short, in lower case, with hyphens. Whoever or whatever a row names by an
  id has a row of its own.
- A promise has one row in `promises`; how firm it is, what it hangs on, when it falls due, how
  large it is are rows of the tables of claims, each with its own passage. Join promises to the text
  that contains them in `provisions`.
- Where the text keeps a value back, leaves it open, or is silent about it although one would expect
  it, say so by the word: `withheld`, `undecided`, `unstated`. Never guess a number or a date.
- Whoever speaks has a row in `voices`: the text itself, in the name of those who made it, and each
  speaker whom it relays.
"""
"""What to ask a language model for, before the text. It names no provider and no model."""


def extraction_schema() -> Schema:
    """Make the schema of what a language model extracts from one text.

    It is flat: a list of rows for each table. Every property is required, nothing refers to
    anything else in the schema, and nothing is a union; what may be absent is a list of at most one
    item. So it stays within the `STRICT_MODES` of the providers.

    Returns:
        A schema by itself, of dictionaries, lists, strings and truth values.
    """
    return _object({table.name: _table(table) for table in tables().values()})


def _table(table: Table) -> Schema:
    rows = _object({column.name: _column(column) for column in table.columns})
    return {"type": "array", "description": table.about, "items": rows}


def _object(properties: dict[str, Schema]) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _column(column: Column) -> Schema:
    words = {"enum": [word for word, _ in column.words]} if column.words else {}
    item: Schema = {"type": "boolean"} if bool in column.hints else {"type": "string", **words}
    described = {"description": _description(column)}
    if column.number is Number.ONE:
        return {**item, **described}
    return {"type": "array", "items": item, **described}


_NUMBER: Final = {
    Number.ONE: "",
    Number.AT_MOST_ONE: " A list: empty, or one item.",
    Number.ANY: " A list of any length.",
}


def _description(column: Column) -> str:
    """Define a column and its words, in Markdown, since a schema has no place for a word."""
    words = "\n".join(f"- `{word}`: {meaning}" for word, meaning in column.words)
    return f"{column.about}{_NUMBER[column.number]}" + (f"\n\n{words}" if words else "")
