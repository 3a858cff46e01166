"""Extractions in the flat form: the one of the page, and valid ones made at random."""

import json
import re
from collections.abc import Callable
from copy import deepcopy
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import attrs
from hypothesis import strategies as st

from ceasefire_model import (
    AgreedLine,
    AllOf,
    AnyOf,
    Condition,
    Deadline,
    Dossier,
    DossierId,
    Duration,
    Figure,
    Instant,
    Not,
    PartialDate,
    Quantity,
    Reading,
    Source,
    SourceForm,
    SourceId,
    Standing,
)
from ceasefire_model.fields import fields_of
from ceasefire_model.interchange import ExtractionResult, from_extraction
from ceasefire_model.interchange.extraction.columns import (
    Column,
    Number,
    Table,
    id_kind,
    is_optional,
    is_tuple,
    item,
    vocabulary,
)
from ceasefire_model.interchange.extraction.scope import (
    GROUPS,
    STRUCTURED,
    Group,
    Stated,
    holds,
    offered,
    stated,
)
from ceasefire_model.interchange.extraction.tables import CURRENCY, QUANTITY, tables
from ceasefire_model.serialization.shapes import Hint, kebab, members

Data = dict[str, Any]
Row = dict[str, Any]

PAGES: Final = Path(__file__).resolve().parents[2] / "docs" / "how-to"
PAGE: Final = (PAGES / "extract-with-a-language-model.md").read_text(encoding="utf-8")
(TARN,) = re.findall(r'^TEXT = """\\\n(.*?)^"""$', PAGE, re.MULTILINE | re.DOTALL)
REPLY: Final[Data] = json.loads((PAGES / "recorded-reply.json").read_text(encoding="utf-8"))

SOURCE: Final = Source(
    id=SourceId("made-up"),
    title="A made-up text",
    form=SourceForm.OFFICIAL_TEXT,
    published=PartialDate("2031-05-14"),
)
EMPTY: Final = Dossier(
    id=DossierId("made-up"), title="A made-up text", cutoff=PartialDate("2031-05-14")
)


def reply() -> Data:
    """Give the recorded reply, to be changed."""
    return deepcopy(REPLY)


def extract(
    data: object, text: str = TARN, reading: Reading = Reading.ORIGINAL
) -> ExtractionResult:
    return from_extraction(data, text, SOURCE, dossier=EMPTY, reading=reading)


def dossier_of(data: object, text: str = TARN) -> Dossier:
    result = extract(data, text)
    assert result.dossier is not None, str(result)
    return result.dossier


WORDS: Final = 400
NUMBERED: Final = " ".join(f"w{number:03}" for number in range(WORDS))
"""A text in which every word stands once."""

Cell = str | bool | list[str]
Draw = Callable[[st.SearchStrategy[Any]], Any]

OPEN: Final[dict[Any, st.SearchStrategy[Any]]] = {
    bool: st.booleans(),
    str: st.sampled_from(["a name", "Übergabe", "1 (a)", "двері"]),
    int: st.integers(1, 10**6).map(str),
    Decimal: st.sampled_from(["1.5", "0.25"]),
    PartialDate: st.sampled_from(["2031", "2031-05~", "2031-05-14", "2031-05/2031-07"]),
    Instant: st.sampled_from(["2031-05-14T06:00+02:00", "2031-05-14T22:17:30-05:00"]),
    Duration: st.sampled_from(["PT72H", "P1Y", "P2M10D"]),
}


class Maker:
    """Makes a valid extraction from draws, table by table."""

    def __init__(self, draw: Draw) -> None:
        self.draw = draw
        self.data: dict[str, list[Row]] = {name: [] for name in tables()}
        self.ids: dict[Any, list[str]] = {}
        self.kinds: dict[str, dict[str, type[Any]]] = {}
        for group in GROUPS:
            chosen = draw(st.lists(st.sampled_from(group.classes), min_size=1, max_size=2))
            names = [f"{group.word}-{number}" for number in range(len(chosen))]
            self.ids[group.id] = names
            self.kinds[group.table] = dict(zip(names, chosen, strict=True))

    def make(self) -> dict[str, list[Row]]:
        for group in GROUPS:
            for name, kind in self.kinds[group.table].items():
                self.data[group.table].append(self.record(group, name, kind))
        by, description = ("party-0", []), ([], ["somebody"])
        for number, (who, told) in enumerate((by, description)):
            voice = {"by": [who] if who else [], "description": told}
            reading = self.draw(st.sampled_from([reading.value for reading in Reading]))
            said_in = self.draw(self.cell(tables()["voices"].columns[3].hints[0], optional=True))
            self.data["voices"].append(
                {"id": f"voice-{number}", **voice, "said_in": said_in, "reading": reading}
            )
        for name, fields in stated().items():
            for field in self.draw(st.lists(st.sampled_from(fields), max_size=2)):
                self.claim(tables()[name], fields, field)
        self.use_both_voices()
        return self.data

    def use_both_voices(self) -> None:
        for number in range(2):
            row = self.blank(tables()["participation"]) | {"voice": f"voice-{number}"}
            took_part = {"record": "event-0", "party": "party-0", "kind": "attended"}
            self.data["participation"].append(row | took_part)

    def quote(self) -> Row:
        start = self.draw(st.integers(1, WORDS - 12))
        words = NUMBERED.split()[start - 1 : start + 1 + self.draw(st.integers(1, 8))]
        exact = " ".join(words[1:-1])
        around = self.draw(st.booleans())
        return {
            "exact": exact,
            "prefix": [f"{words[0]} "] if around else [],
            "suffix": [f" {words[-1]}"] if around else [],
        }

    def blank(self, table: Table) -> Row:
        """Give a row with its passage, and nothing else in it."""
        cells: Row = {}
        for column in table.columns:
            one: Cell = False if bool in column.hints else ""
            cells[column.name] = one if column.number is Number.ONE else []
        return cells | (self.quote() if "exact" in cells else {})

    def record(self, group: Group, name: str, kind: type[Any]) -> Row:
        table = tables()[group.table]
        row, columns = self.blank(table), {column.name: column for column in table.columns}
        if len(group.classes) > 1:
            row["kind"] = kebab(kind.__name__)
        for field in fields_of(kind):
            column = field.path.rpartition(".")[2]
            if not field.claimed and column in row:
                needed = column == "by"
                row[column] = self.part(field.hint, columns[column], needed=needed)
        row["id"] = name
        if "draft_of" in row:
            row["draft_of"] = []  # which must be another text
        return row

    def cell(
        self, hint: Hint, *, needed: bool = False, optional: bool = False
    ) -> st.SearchStrategy[Any]:
        one = self.item(item(hint))
        if is_tuple(hint):
            return st.lists(one, min_size=int(needed), max_size=2)
        if optional or is_optional(hint):
            return st.lists(one, max_size=1)
        return one

    def item(self, hint: Hint) -> st.SearchStrategy[str]:
        words = [word for word, _, _ in vocabulary(hint)]
        choices = [st.sampled_from(words)] if words else []
        kind = id_kind(hint)
        if kind is not None:
            choices.append(st.sampled_from(self.ids[kind]))
        choices += [OPEN[part] for part in members(hint) if part in OPEN]
        return st.one_of(choices)

    def part(self, hint: Hint, column: Column, *, needed: bool = False) -> Cell:
        """Draw what a column holds of a part of a value, in a list unless it is exactly one."""
        cell = self.draw(self.cell(hint, needed=needed))
        single = column.number is Number.ONE
        return cell if single or isinstance(cell, list) else [cell]

    def claim(self, table: Table, fields: tuple[Stated, ...], field: Stated) -> None:
        owners = dict(field.fields)
        there = self.kinds[field.group.table]
        records = [name for name, kind in there.items() if kind in owners]
        if not records:
            return
        row = self.blank(table)
        record = self.draw(st.sampled_from(records))
        row |= {"record": record, "voice": self.draw(st.sampled_from(["voice-0", "voice-1"]))}
        row["denies"] = self.draw(st.booleans())
        if len(fields) > 1:
            row["field"] = field.name
        self.state(table, row, owners[there[record]].hint)
        self.data[table.name].append(row)

    def state(self, table: Table, row: Row, hint: Hint) -> None:
        columns = {column.name: column for column in table.columns}
        absences = [word for word, _, value in vocabulary(_absent(hint)) if value is not None]
        if table.name == "amounts":
            self.amount(row, columns, absences, figure=Figure in members(hint))
        elif table.name in STRUCTURED:
            union = offered(STRUCTURED[table.name])
            kind: Any = union[0]
            if absences or len(union) > 1:
                kind = self.draw(st.sampled_from([*union, *absences]))
                row["kind"] = kind if isinstance(kind, str) else kebab(kind.__name__)
            if not isinstance(kind, str):
                self.parts(row, columns, kind)
        elif holds(hint, Condition):
            row["value"] = self.draw(st.sampled_from([*absences, None])) or self.condition([])
        else:
            row["value"] = self.draw(self.item(item(hint)))

    def parts(self, row: Row, columns: dict[str, Any], kind: type[Any]) -> None:
        for field in attrs.fields(kind):
            if holds(field.type, Quantity):
                if is_optional(field.type) and self.draw(st.booleans()):
                    continue
                self.amount(row, columns, ["unstated"], figure=False, listed=True)
            elif holds(field.type, Condition):
                row["condition"] = [self.condition([])]
            elif field.name in columns:
                row[field.name] = self.part(field.type, columns[field.name])
        if kind is Deadline and not row["offset"]:
            row["direction"] = ["after"]
        if kind is AgreedLine:
            row["by"] = row["by"] or ["party-0"]

    def amount(
        self,
        row: Row,
        columns: dict[str, Any],
        absences: list[str],
        *,
        figure: bool,
        listed: bool = False,
    ) -> None:
        kind: Any = self.draw(st.sampled_from([*offered(Quantity), *absences]))
        word = kind if isinstance(kind, str) else kebab(kind.__name__)
        row[QUANTITY] = [word] if listed else word
        if isinstance(kind, str):
            return
        for field in attrs.fields(kind):
            if field.name in columns:
                row[field.name] = self.part(field.type, columns[field.name])
        if "low" in attrs.fields_dict(kind):
            row |= {"low": ["1"], "high": ["2.5"]}
        if self.draw(st.booleans()):
            row |= {"unit": [CURRENCY], "currency": ["EUR"]}
        if figure:
            row["basis"] = [self.draw(st.sampled_from(["planned", "actual"]))]
            row["cumulative"] = [self.draw(st.booleans())]
            if self.draw(st.booleans()):
                row |= {"per": ["P1Y"], "window": ["rolling"]}

    def condition(self, parent: list[str], depth: int = 0) -> str:
        """Add a condition, with what it is joined of, and give its id."""
        name = f"condition-{len(self.data['conditions'])}"
        table = tables()["conditions"]
        joins = (AllOf, AnyOf, Not)
        kinds = [kind for kind in offered(Condition) if depth < 2 or kind not in joins]
        kind = self.draw(st.sampled_from(kinds))
        row = self.blank(table) | {"id": name, "parent": parent, "kind": kebab(kind.__name__)}
        self.data["conditions"].append(row)
        if kind in joins:
            for _ in range(1 if kind is Not else self.draw(st.integers(2, 3))):
                self.condition([name], depth + 1)
            return name
        columns = {column.name: column for column in table.columns}
        self.parts(row, columns, kind)
        if row["standing"]:
            row["standing"] = [Standing.ACTIVE.value]
        return name


def _absent(hint: Hint) -> Hint:
    kept = [part for part in members(hint) if part.__module__ == "ceasefire_model.absences"]
    return kept[0] if len(kept) == 1 else (kept and _joined(kept)) or type(None)


def _joined(kept: list[Hint]) -> Hint:
    first, *others = kept
    for part in others:
        first = first | part
    return first


@st.composite
def extractions(draw: Draw) -> dict[str, list[Row]]:
    """Valid extractions from the numbered text."""
    return Maker(draw).make()


ODD: Final = st.sampled_from(
    [None, "", " ", "x", 0, 1.5, True, [], ["x"], ["x", "x"], {}, "withheld", "\x00", "w001 w002"]
)
"""What may stand somewhere and should not, or should somewhere else."""


@st.composite
def broken(draw: Draw) -> Data:
    """Extractions in which some things have been changed."""
    data: Any = draw(extractions())
    for _ in range(draw(st.integers(1, 4))):
        table = draw(st.sampled_from(sorted(data)))
        rows = data[table]
        row = draw(st.sampled_from(rows)) if isinstance(rows, list) and rows else None
        match draw(st.integers(0, 6)):
            case 0:
                data[table] = draw(ODD)
            case 1:
                del data[table]
            case 2 if row is not None:
                rows.append(deepcopy(row))
            case 3 if row is not None:
                rows.remove(row)
            case 4 if isinstance(row, dict) and row:
                del row[draw(st.sampled_from(sorted(row)))]
            case _ if isinstance(row, dict) and row:
                row[draw(st.sampled_from(sorted(row)))] = draw(ODD)
            case _:
                data["more"] = []
    return data
