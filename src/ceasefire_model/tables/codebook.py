"""The codebook: every table, column and word, as a page in Markdown."""

from typing import Final

from ceasefire_model.tables.columns import Column, ColumnType, Word
from ceasefire_model.tables.sheets import Sheet, findings_sheet, sheets

_INTRODUCTION: Final = """\
# Codebook

One row stands for one thing: a record, a claim, a passage, a value that is claimed. What a row
belongs to is told by the columns that it shares with other tables, so that two tables are joined by
the columns of the same name: `dossier`, `record_table` and `record` name a record, `dossier` and
`claim` name a claim.

- A **claim** is what somebody states. Two that differ stand in two rows, and none of them is the
  right one. A claim with `claim_denies` says that its value is *not* so: leave those rows out
  before counting what is stated.
- **No value** is no empty cell. Why there is none stands in a column of its own, ending in
  `absence`. An empty cell means one thing, which its column names.
- A **date** has five more columns: the first and the last day that it can be, how precise it is,
  and whether its source calls it approximate or uncertain. The date itself is in EDTF.
- A **quantity** has a kind (`exactly`, `at-most`, `about` ...), the number in the wording, and the
  smallest and greatest number that the wording allows. What it does not fix is empty, and nothing
  is guessed: *about 40* has neither bound.
- A **duration** is text in ISO 8601, such as `P12M`: twelve months are not 365 days.
- An **id** is the `record` of another row in the same dossier; its column says in which table.
  Nothing warrants that the row is there.
- The table `findings` is there where it was asked for. Dossiers are read from the others.
"""
_TYPES: Final = {
    ColumnType.TEXT: "text",
    ColumnType.WORD: "word",
    ColumnType.FLAG: "true or false",
    ColumnType.INTEGER: "whole number",
    ColumnType.AMOUNT: "number",
    ColumnType.DAY: "day",
    ColumnType.MOMENT: "moment in UTC",
    ColumnType.LIST: "list",
}


def codebook() -> str:
    """Write the codebook of all tables.

    Returns:
        The page, in Markdown.
    """
    told: dict[tuple[Word, ...], str] = {}
    return "\n".join(
        [_INTRODUCTION, *(_table(sheet, told) for sheet in (*sheets().values(), findings_sheet()))]
    )


def _table(sheet: Sheet, told: dict[tuple[Word, ...], str]) -> str:
    rows = "\n".join(map(_row, sheet.columns))
    key = " and ".join(f"`{name}`" for name in sheet.key)
    words = (_words(sheet, column, told) for column in sheet.columns if column.words)
    return "\n".join(
        [
            f"## {sheet.name}\n",
            f"{sheet.meaning} No two rows have the same {key}.\n",
            f"| column | holds | meaning |\n| --- | --- | --- |\n{rows}\n",
            *words,
        ]
    )


def _row(column: Column) -> str:
    type_ = _TYPES[column.type] if column.required else f"{_TYPES[column.type]}, or empty"
    meaning = column.meaning.replace("|", "\\|")
    return f"| `{column.name}` | {type_} | {meaning} |"


def _words(sheet: Sheet, column: Column, told: dict[tuple[Word, ...], str]) -> str:
    """Define the words of a column, or say where they were defined before."""
    place = told.setdefault(column.words, f"`{sheet.name}.{column.name}`")
    if place != f"`{sheet.name}.{column.name}`":
        return f"Words of `{column.name}`: those of {place}.\n"
    lines = (f"- `{word.word}`: {word.meaning}" for word in column.words)
    return "\n".join([f"Words of `{column.name}`:\n", *lines, ""])
