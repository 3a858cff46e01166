"""What is read from tables is what was written to them, whatever carried them in between."""
# ruff: noqa: ANN401 - pyarrow, pandas, polars and DuckDB have no types here

import random
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, get_args

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from ceasefire_model import Dossier, DossierId, PartialDate, Record, instances, strategies
from ceasefire_model.errors import InvalidType, InvalidValue
from ceasefire_model.tables import TableForm, from_tables, read_tables, to_tables, write_tables
from ceasefire_model.tables.sheets import records_of
from tests.serialization.samples import made_by_hand

few = settings(max_examples=settings().max_examples // 5)
corpora = st.lists(strategies.dossiers(), max_size=3, unique_by=lambda dossier: dossier.id)

BUILT_IN: Final = [instances.load(name) for name in instances.names()]
TABLE_OF: Final = {kind: table for table, kinds in records_of().items() for kind in kinds}


@given(corpora)
def test_dossiers_come_back_equal_and_in_their_order(dossiers: list[Dossier]) -> None:
    assert from_tables(to_tables(dossiers)) == dossiers


@pytest.mark.parametrize("kind", get_args(Record), ids=lambda kind: kind.__name__)
@few
@given(data=st.data())
def test_every_sort_of_record_comes_back_equal(kind: Any, data: DataObject) -> None:
    records = (data.draw(strategies.of(kind)),)
    bare: Any = {"id": DossierId("one"), "title": "One", "cutoff": PartialDate("2026-01-10")}
    dossier = Dossier(**bare, **{TABLE_OF[kind]: records})
    assert from_tables(to_tables([dossier])) == [dossier]


def test_the_built_in_dossiers_come_back_equal() -> None:
    assert from_tables(to_tables(BUILT_IN)) == BUILT_IN
    assert from_tables(to_tables(iter(BUILT_IN[:1]))) == BUILT_IN[:1]


def test_of_no_dossiers_there_are_all_tables_without_rows() -> None:
    tables = to_tables([])
    assert from_tables(tables) == []
    assert list(tables) == list(to_tables(BUILT_IN))
    assert {table.num_rows for table in tables.values()} == {0}


@few
@given(corpora, st.randoms(use_true_random=False))
def test_rows_and_columns_may_come_in_any_order(
    dossiers: list[Dossier], shuffled: random.Random
) -> None:
    tables = to_tables(dossiers)
    for name, table in tables.items():
        columns = shuffled.sample(table.column_names, table.num_columns)
        rows = shuffled.sample(range(table.num_rows), table.num_rows)
        tables[name] = table.select(columns).take(pa.array(rows, pa.int64()))
    assert sorted(from_tables(tables), key=lambda d: d.id) == sorted(dossiers, key=lambda d: d.id)


def through_pandas(table: Any) -> Any:
    return pa.Table.from_pandas(table.to_pandas(), preserve_index=False)


def through_arrow_frames(table: Any) -> Any:
    return pa.Table.from_pandas(table.to_pandas(types_mapper=pd.ArrowDtype), preserve_index=False)


def through_polars(table: Any) -> Any:
    frame = pl.from_arrow(table)
    assert isinstance(frame, pl.DataFrame)
    return frame.to_arrow()


def through_duckdb(rows: Any) -> Any:  # noqa: ARG001 - DuckDB finds it by its name
    return duckdb.sql("SELECT * FROM rows").to_arrow_table()


# The lowest pyarrow asks pandas for values in a way that pandas warns of.
@pytest.mark.filterwarnings("ignore:Series.values returning an ndarray")
@pytest.mark.parametrize(
    "carry", [through_pandas, through_arrow_frames, through_polars, through_duckdb]
)
def test_frames_and_databases_carry_everything(carry: Callable[[Any], Any]) -> None:
    dossiers = [*BUILT_IN, made_by_hand()]
    carried = {name: carry(table) for name, table in to_tables(dossiers).items()}
    assert from_tables(carried) == dossiers


@pytest.mark.parametrize("form", TableForm)
@few
@given(dossiers=corpora)
def test_files_carry_everything(form: TableForm, dossiers: list[Dossier]) -> None:
    with TemporaryDirectory() as folder:
        write_tables(dossiers, Path(folder) / "tables", form)
        assert from_tables(read_tables(Path(folder) / "tables")) == dossiers


def test_many_rows_are_gathered_in_several_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = to_tables(BUILT_IN)
    monkeypatch.setattr("ceasefire_model.tables.arrow._BATCH", 100)
    pieces = to_tables(BUILT_IN)
    assert pieces == whole
    assert pieces["claims"].column("claim").num_chunks > 1


def test_only_dossiers_of_different_names_can_be_written() -> None:
    with pytest.raises(InvalidType, match="dossiers"):
        to_tables(["a dossier"])  # type: ignore[list-item]  # the point of the test
    with pytest.raises(InvalidValue, match="an id not used before, got 'korea-1953'"):
        to_tables([instances.KOREA_1953, instances.KOREA_1953])
