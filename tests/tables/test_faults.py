"""Tables that are not those of dossiers are refused, and nothing in them is passed over."""
# ruff: noqa: ANN401 - pyarrow has no types

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model.errors import DocumentError, Problem
from ceasefire_model.instances import PARIS_2026
from ceasefire_model.serialization import Code
from ceasefire_model.tables import TableCode, from_tables, to_tables
from tests.serialization.samples import made_by_hand

HAND: Final = made_by_hand()
TABLES: Final = to_tables([HAND])
Cells = dict[str, Any]


def refused(tables: dict[str, Any]) -> tuple[Problem, ...]:
    with pytest.raises(DocumentError) as caught:
        from_tables(tables)
    return caught.value.problems


def with_rows(name: str, change: Callable[[list[Cells]], list[Cells] | None]) -> dict[str, Any]:
    """Change the rows of one table."""
    rows = TABLES[name].to_pylist()
    changed = change(rows)
    rows = rows if changed is None else changed
    return TABLES | {name: pa.Table.from_pylist(rows, schema=TABLES[name].schema)}


def edited(name: str, index: int, **cells: Any) -> dict[str, Any]:
    return with_rows(name, lambda rows: rows[index].update(cells))


def codes(problems: tuple[Problem, ...]) -> list[str]:
    return [problem.code for problem in problems]


def test_the_tables_as_they_are_have_no_problem() -> None:
    assert from_tables(TABLES) == [HAND]
    assert from_tables(with_rows("claims", lambda rows: rows[::-1])) == [HAND]


def test_a_table_that_is_missing_or_has_no_place_is_named() -> None:
    tables = {name: table for name, table in TABLES.items() if name != "stances"}
    problems = refused(tables | {"stance": TABLES["stances"]})
    assert [(p.path, p.code) for p in problems] == [
        ("stances", "missing-table"),
        ("stance", "unknown-table"),
    ]


def test_a_column_that_is_missing_or_has_no_place_is_named() -> None:
    claims = TABLES["claims"]
    names = ["says" if name == "claim_denies" else name for name in claims.column_names]
    problems = refused(TABLES | {"claims": claims.rename_columns(names)})
    assert [(p.path, p.code) for p in problems] == [
        ("claims.claim_denies", "missing-column"),
        ("claims.says", "unknown-column"),
    ]
    twice = claims.append_column("claim", claims.column("claim"))
    assert codes(refused(TABLES | {"claims": twice}))[0] == "unknown-column"


def test_cells_of_another_type_are_refused_unless_nothing_changes() -> None:
    def cast(name: str, column: str, type_: Any) -> dict[str, Any]:
        table = TABLES[name]
        index = table.column_names.index(column)
        return TABLES | {name: table.set_column(index, column, table.column(column).cast(type_))}

    assert from_tables(cast("quantities", "number", pa.float64())) == [HAND]
    assert from_tables(cast("claims", "field", pa.large_string())) == [HAND]
    assert from_tables(cast("claims", "field", pa.dictionary(pa.int8(), pa.string()))) == [HAND]


@pytest.mark.parametrize(
    ("table", "column", "cells"),
    [
        ("quantities", "number", ["several"]),
        ("claims", "claim_denies", ["no"]),
        ("dates", "date_earliest", ["6 January"]),
        ("promises", "by", ["gb"]),
        ("components", "ordinal", [1.5]),
    ],
)
def test_cells_that_cannot_be_read_as_their_type_are_refused(
    table: str, column: str, cells: list[Any]
) -> None:
    found = TABLES[table]
    index = found.column_names.index(column)
    array = pa.array((cells * found.num_rows)[: found.num_rows])
    (problem,) = refused(TABLES | {table: found.set_column(index, column, array)})
    assert (problem.path, problem.code) == (f"{table}.{column}", "wrong-column-type")


def test_an_empty_cell_that_every_row_fills_is_named() -> None:
    rows = TABLES["claims"].to_pylist()
    rows[2]["claim_denies"] = None
    schema = pa.schema([field.with_nullable(nullable=True) for field in TABLES["claims"].schema])
    problems = refused(TABLES | {"claims": pa.Table.from_pylist(rows, schema=schema)})
    assert [(p.path, p.code) for p in problems] == [("claims.claim_denies", "empty-cell")]
    assert problems[0].message == "expected a value in every row, got none in row 3"


def test_a_row_that_stands_twice_is_named() -> None:
    problems = refused(with_rows("claims", lambda rows: [*rows, rows[0]]))
    assert codes(problems) == ["repeated-row"]
    assert problems[0].path == f"made-up/{TABLES['claims'].to_pylist()[0]['claim']}"


def test_a_row_of_no_dossier_or_below_no_row_is_named() -> None:
    assert codes(refused(edited("parties", 0, dossier="another")))[0] == "stray-row"
    problems = refused(edited("claims", 0, claim="$.parties[9].names[0]"))
    assert ("made-up/$.parties[9].names[0]", "stray-row") in [(p.path, p.code) for p in problems]
    assert codes(refused(edited("citations", 0, path="nowhere"))) == ["stray-row"]


def test_a_row_that_is_missing_among_several_is_named() -> None:
    problems = refused(with_rows("parties", lambda rows: [rows[0], *rows[2:]]))
    assert [(p.path, p.code) for p in problems if p.code == "missing-row"] == [
        ("made-up/$.parties[1]", "missing-row")
    ]


def test_what_is_no_dossier_is_told_like_a_fault_of_a_document() -> None:
    (problem,) = refused(edited("dossiers", 0, cutoff="2026-02-30"))
    assert (problem.path, problem.code) == ("made-up/$.cutoff", "invalid-value")
    (problem,) = refused(edited("sources", 1, form="leaflet"))
    assert (problem.path, problem.code) == ("made-up/$.sources[1].form", "unknown-value")
    (problem,) = refused(edited("promises", 0, by=[]))
    assert problem.path.endswith(".promise.by")


@pytest.mark.parametrize(
    ("table", "cells"),
    [
        ("dossiers", {"cutoff_precision": "month"}),
        ("dossiers", {"cutoff_approximate": True}),
        ("quantities", {"low": 1}),
        ("claims", {"record": "another"}),
        ("claims", {"record_table": "texts"}),
        ("claims", {"field": "size"}),
        ("claims", {"value_kind": "wording"}),
        ("promises", {"part": "word"}),
        ("promises", {"parent": "$"}),
        ("quantities", {"claim_denies": True}),
        ("quantities", {"record": "another"}),
    ],
)
def test_a_cell_that_follows_from_others_must_be_what_follows(table: str, cells: Cells) -> None:
    problems = refused(edited(table, 0, **cells))
    (column,) = cells
    assert {p.code for p in problems} == {"contradiction"}
    assert any(p.message.startswith(f"{table}.{column}: expected ") for p in problems)


def test_a_value_in_two_places_or_in_the_wrong_one_is_refused() -> None:
    row = next(r for r in TABLES["claims"].to_pylist() if r["value_table"] == "quantities")
    index = TABLES["claims"].to_pylist().index(row)
    assert codes(refused(edited("claims", index, value_table=None, value="35", value_kind="x")))
    assert codes(refused(edited("claims", index, value_absence="withheld")))
    dates = with_rows("dates", lambda rows: rows[1:])
    assert codes(refused(dates))[0] == "missing-key"


def test_a_date_that_stands_with_its_claim_lacks_its_row() -> None:
    rows = TABLES["claims"].to_pylist()
    (index, *_) = [i for i, row in enumerate(rows) if row["value_kind"] == "partial-date"]
    claim = rows[index]["claim"]
    tables = with_rows("dates", lambda some: [r for r in some if r["claim"] != claim])
    tables["claims"] = edited("claims", index, value="2026-01-06", value_table=None)["claims"]
    found = {(p.path, p.code) for p in refused(tables)}
    assert (f"made-up/{claim}.value", "missing-row") in found
    assert (f"made-up/{claim}", "contradiction") in found


def test_a_value_in_a_table_of_other_values_is_led_to_by_nothing() -> None:
    rows = TABLES["claims"].to_pylist()
    (index, *_) = [i for i, row in enumerate(rows) if row["value_kind"] == "party"]
    stray = {n: rows[index][n] for n in TABLES["dates"].column_names[:6]}
    stray |= {"date": rows[index]["value"], "date_precision": "day"}
    stray |= {"date_approximate": False, "date_uncertain": False}
    tables = with_rows("dates", lambda some: [*some, stray])
    tables["claims"] = edited("claims", index, value=None, value_table="dates")["claims"]
    found = {(p.path, p.code) for p in refused(tables)}
    assert (f"made-up/{rows[index]['claim']}.value", "stray-row") in found


EDITS: Final = st.one_of(
    st.none(), st.booleans(), st.integers(-2, 40_000), st.sampled_from(["a", "exactly", "2026", ""])
)


@given(st.data())
def test_no_edit_of_a_cell_is_passed_over(data: st.DataObject) -> None:
    """Whatever is changed anywhere, it is refused or it is in the dossier."""
    name = data.draw(st.sampled_from([name for name, t in TABLES.items() if t.num_rows]))
    table = TABLES[name]
    column = data.draw(st.sampled_from(table.column_names))
    rows = table.to_pylist()
    row = data.draw(st.sampled_from(rows))
    row[column] = data.draw(EDITS | st.sampled_from([other[column] for other in rows]))
    field = table.schema.field(column)
    try:
        array = pa.array([r[column] for r in rows], field.type)
    except (pa.ArrowInvalid, pa.ArrowTypeError):
        return  # no table at all
    changed = TABLES | {name: table.set_column(table.column_names.index(column), field, array)}
    try:
        found = from_tables(changed)
    except DocumentError as error:
        told = {problem.code for problem in error.problems}
        known = {code.value for code in TableCode} | {code.value for code in Code}
        if not told or not told <= known:
            raise
    else:
        assert to_tables(found) == changed


def test_of_very_many_problems_the_first_are_told_and_that_there_are_more() -> None:
    tables = to_tables([PARIS_2026])
    claims = tables["claims"]
    assert claims.num_rows > 1000
    wrong = pa.array(["nothing"] * claims.num_rows)
    place = claims.column_names.index("record")
    problems = refused(tables | {"claims": claims.set_column(place, "record", wrong)})
    assert len(problems) == 1001
    assert problems[-1].code == "too-many-faults"


def test_every_code_is_told_somewhere() -> None:
    here = Path(__file__)
    told = here.read_text(encoding="utf-8") + here.with_name("test_files.py").read_text("utf-8")
    assert [code.value for code in TableCode if f'"{code.value}"' not in told] == []
