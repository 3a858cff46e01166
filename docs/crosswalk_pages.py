"""Writes the reference pages of the crosswalks from the tables that the importers read."""

from collections.abc import Iterable, Iterator
from enum import Enum

from ceasefire_model.interchange.crosswalks import CodeEntry, Column, Crosswalk
from ceasefire_model.interchange.eth_prio import DIFFERENCES
from ceasefire_model.interchange.eth_prio import codes as eth_prio
from ceasefire_model.interchange.pa_x import codes as pa_x
from ceasefire_model.interchange.pa_x.topics import GRADES, TOPICS

STATUSES = """\
*Official* means that the makers of the dataset published the label, in the file itself or in
software of theirs; *provisional* that the meaning was worked out from the data and the names of
the columns. The codebook was not at hand. A code that has no entry is a problem, never guessed."""


SUBJECTS = """\
Each is a column and becomes a `Topic` of the agreement. A graded subject is coded 0 to 3, another 0
or 1; 0 makes no topic. `SsrGua` is the security sector in general: it says nothing of a security
guarantee, and no `Guarantee` is made of it."""


def eth_prio_page() -> str:
    """Write the page of the ETH/PRIO dataset.

    Returns:
        The page.
    """
    return _page(
        [
            "# Crosswalk: ETH/PRIO Civil Conflict Ceasefire Dataset",
            STATUSES,
            *_columns("Columns", eth_prio.COLUMNS),
            *_crosswalks(eth_prio.CROSSWALKS),
            *_columns("Columns that are not taken over", eth_prio.LEFT),
            "## Written back",
            "`ceasefire_rows` writes the cells of the file, but for these differences:",
            _table(("column", "difference"), DIFFERENCES),
        ]
    )


def pa_x_page() -> str:
    """Write the page of PA-X.

    Returns:
        The page.
    """
    return _page(
        [
            "# Crosswalk: PA-X, version 10",
            STATUSES,
            *_columns("Columns", pa_x.COLUMNS),
            *_crosswalks(pa_x.CROSSWALKS),
            "## Subjects",
            SUBJECTS,
            _entries(GRADES),
            _table(
                ("column", "label", "graded", "status"),
                (
                    (f"`{t.code}`", t.label, "yes" if t.graded else "no", t.status.value)
                    for t in TOPICS
                ),
            ),
            *_columns("Columns that are not taken over", pa_x.LEFT),
        ]
    )


def _page(parts: Iterable[str]) -> str:
    return "\n\n".join(parts) + "\n"


def _columns(heading: str, columns: tuple[Column, ...]) -> Iterator[str]:
    yield f"## {heading}"
    taken = any(column.goes_to is not None for column in columns)
    head = ("column", "goes to", "how it is read", "status") if taken else ("column", "why not")
    rows = (
        (f"`{c.name}`", f"`{c.goes_to}`", c.note, c.status.value)
        if taken
        else (f"`{c.name}`", c.note)
        for c in columns
    )
    yield _table(head, rows)


def _crosswalks(crosswalks: tuple[Crosswalk, ...]) -> Iterator[str]:
    for crosswalk in crosswalks:
        yield f"## `{crosswalk.column}`"
        note = "" if crosswalk.note is None else f" {crosswalk.note}"
        yield f"Goes to `{crosswalk.goes_to}`.{note}"
        yield _entries(crosswalk.entries)


def _entries(entries: tuple[CodeEntry, ...]) -> str:
    head = ("code", "label", "value", "status")
    return _table(
        head, ((f"`{e.code}`", e.label, _shown(e.value), e.status.value) for e in entries)
    )


def _shown(value: object) -> str:
    return f"`{value}`" if isinstance(value, Enum) else f"`{value!r}`"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
