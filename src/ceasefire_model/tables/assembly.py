"""From rows to dossiers: exactly those whose rows they are.

The rows of a dossier are put together to the tree of its written form, which is then read like any
document. What that does not need (first and last days, bounds, columns that stand in several
tables) could say something else. So the dossier is written into rows once more, and the two are
held against each other: no cell is passed over.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import Any, Final, TypeAlias

from attrs import evolve

from ceasefire_model.dossier import Dossier
from ceasefire_model.errors import DocumentError, Problem
from ceasefire_model.serialization.documents import from_tree
from ceasefire_model.serialization.json_text import is_object
from ceasefire_model.tables.faults import TableCode, problem, refuse
from ceasefire_model.tables.leaves import Row
from ceasefire_model.tables.rows import rows_of
from ceasefire_model.tables.sheets import CLAIMS, DOSSIERS, Sheet, records_of, sheets

Rows: TypeAlias = dict[str, list[Row]]
"""The rows of every table, by its name."""

_ROOT: Final = "$"
_STEP: Final = re.compile(r"(?P<above>.+)\.(?P<part>[^.\[\]]+)(\[(?P<index>[0-9]{1,15})\])?")


def assemble(given: Rows) -> list[Dossier]:
    """Put dossiers together from their rows.

    Args:
        given: The rows of every table, each with all its cells.

    Returns:
        The dossiers, in the order of their rows.

    Raises:
        DocumentError: The rows are not those of dossiers. It names what is wrong, each by the
            dossier and the path of the row.
    """
    found = {row[0]: _Parts(row[0]) for row in given[DOSSIERS]}
    refuse(chain.from_iterable(_sorted(sheets()[name], given[name], found) for name in given))
    refuse(chain.from_iterable(parts.join() for parts in found.values()))
    dossiers: list[Dossier] = []
    problems: list[Problem] = []
    for parts in found.values():
        try:
            dossiers.append(from_tree(parts.root))
        except DocumentError as error:
            problems += (evolve(p, path=f"{parts.id}/{p.path}") for p in error.problems)
    refuse(problems)
    refuse(_differences(given, dossiers))
    return dossiers


class _Parts:
    """The trees of the rows of one dossier, by their paths."""

    def __init__(self, id: str) -> None:  # noqa: A002 - the word of the model
        self.id = id
        self.trees: dict[str, Any] = {}

    @property
    def root(self) -> dict[str, Any]:
        """The tree of the dossier."""
        root: dict[str, Any] = self.trees[_ROOT]
        return root

    def join(self) -> Iterator[Problem]:
        """Put every tree into the one above it, and give a problem for each that has none."""
        lists: dict[tuple[str, str], dict[int, Any]] = {}
        for path, tree in self.trees.items():
            step = _STEP.fullmatch(path)
            above = None if step is None else self._find(step["above"])
            if step is None or above is None:
                if path != _ROOT:
                    yield problem(TableCode.STRAY_ROW, f"{self.id}/{path}", _STRAY)
            elif step["index"] is None:
                above[step["part"]] = tree
            else:
                items = lists.setdefault((step["above"], step["part"]), {})
                items[int(step["index"])] = tree
        for (above_path, part), items in lists.items():
            for index in range(len(items)):
                if index not in items:
                    place = f"{self.id}/{above_path}.{part}[{index}]"
                    yield problem(TableCode.MISSING_ROW, place, _MISSING)
                    break
            above = self._find(above_path)
            if above is not None:
                above[part] = [items[index] for index in sorted(items)]

    def _find(self, path: str) -> dict[str, Any] | None:
        """Find the tree at a path, which may be a part of a row."""
        tree: Any = self.trees.get(path)
        step = _STEP.fullmatch(path)
        if tree is None and step is not None and step["index"] is None:
            tree = (self._find(step["above"]) or {}).get(step["part"])
        return tree if is_object(tree) else None


_STRAY: Final = "expected the row above this one, or a place for it there"
_MISSING: Final = "expected a row, for there are later ones of the same list"


def _sorted(sheet: Sheet, rows: list[Row], found: dict[str, _Parts]) -> Iterator[Problem]:
    """Give each row to its dossier, and a problem for each that has none or comes twice."""
    start = len(sheet.context)
    for row in rows:
        path = path_of(sheet, row)
        place = f"{row[0]}/{path}"
        parts = found.get(row[0])
        if parts is None:
            yield problem(TableCode.STRAY_ROW, place, f"expected a row of {row[0]!r} in dossiers")
        elif path in parts.trees:
            yield problem(TableCode.REPEATED_ROW, place, f"expected one such row in {sheet.name}")
        else:
            tree = sheet.cells.read(row[start:])
            if sheet.name == DOSSIERS:
                tree["id"] = row[0]
            elif sheet.name in records_of() and isinstance(tree, dict):
                tree["id"] = row[2]
            parts.trees[path] = tree


def path_of(sheet: Sheet, row: Row) -> str:
    """Give the path of a row in the written form of its dossier."""
    if sheet.name == DOSSIERS:
        return _ROOT
    place, end = _path_in(sheet.name)
    return f"{row[place]}{end}"


@cache
def _path_in(table: str) -> tuple[int, str]:
    """Say in which column a path stands, and what has to follow it to be that of the row."""
    sheet = sheets()[table]
    names = [column.name for column in sheet.context]
    if sheet.is_nested:
        return names.index("path"), ""
    return names.index("claim"), "" if table == CLAIMS else ".value"


def _differences(given: Rows, dossiers: list[Dossier]) -> Iterator[Problem]:
    """Find the cells that are not those which the dossiers would be written in."""
    expected: dict[str, dict[tuple[str, str], Row]] = {name: {} for name in given}
    for dossier in dossiers:
        for name, row in rows_of(dossier):
            expected[name][row[0], path_of(sheets()[name], row)] = row
    for name, rows in given.items():
        sheet = sheets()[name]
        for row in rows:
            place = (row[0], path_of(sheet, row))
            yield from _compared(sheet, place, row, expected[name].pop(place, None))
        for dossier_id, path in expected[name]:
            message = f"expected a row in {name}, which follows from others"
            yield problem(TableCode.MISSING_ROW, f"{dossier_id}/{path}", message)


def _compared(
    sheet: Sheet, place: tuple[str, str], row: Row, expected: Row | None
) -> Iterator[Problem]:
    at = "/".join(place)
    if expected is None:
        message = f"expected no row in {sheet.name}, for nothing leads to it"
        yield problem(TableCode.STRAY_ROW, at, message)
    elif row != expected:
        for column, got, right in zip(sheet.columns, row, expected, strict=True):
            if got != right:
                message = f"{sheet.name}.{column.name}: expected {_shown(right)}, got {_shown(got)}"
                yield problem(TableCode.CONTRADICTION, at, message)


_SHOWN: Final = 80


def _shown(cell: object) -> str:
    text = "an empty cell" if cell is None else str(cell)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
