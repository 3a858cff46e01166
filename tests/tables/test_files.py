"""Folders of Parquet and CSV files, with what describes them."""

import csv
import json
import os
from pathlib import Path
from typing import Any, Final

import duckdb
import frictionless
import pandas as pd
import polars as pl
import pyarrow.parquet as pq
import pytest

from ceasefire_model import DossierId, ExternalId, PartyId, Register, State, findings, instances
from ceasefire_model.dossier import Dossier
from ceasefire_model.errors import DocumentError, InvalidValue
from ceasefire_model.tables import (
    CODEBOOK_FILE,
    PACKAGE_FILE,
    TableForm,
    codebook,
    data_package,
    findings_table,
    from_tables,
    read_tables,
    to_tables,
    write_tables,
)
from ceasefire_model.tables.sheets import sheets
from ceasefire_model.times import PartialDate
from tests.serialization.samples import made_by_hand

every_form = pytest.mark.parametrize("form", TableForm)
CODES: Final = ("NA", "NO", "ON", "NI")


def countries() -> Dossier:
    """Make a dossier of countries whose codes many readers take for something else."""
    return Dossier(
        id=DossierId("countries"),
        title='null, "NA" or NaN? \u2028 1e5',
        cutoff=PartialDate("2026-01-10"),
        parties=tuple(
            State(
                id=PartyId(code.lower()),
                name=code,
                external_ids=(ExternalId(register=Register.ISO_3166_1, value=code),),
            )
            for code in CODES
        ),
    )


@every_form
def test_a_folder_holds_a_file_for_each_table_and_what_describes_them(
    tmp_path: Path, form: TableForm
) -> None:
    folder = tmp_path / "deep" / "tables"
    write_tables([made_by_hand()], str(folder), form)
    expected = {f"{name}.{form.value}" for name in sheets()} | {CODEBOOK_FILE}
    expected |= {PACKAGE_FILE} if form is TableForm.CSV else set()
    assert {path.name for path in folder.iterdir()} == expected
    assert list(folder.parent.iterdir()) == [folder]
    assert from_tables(read_tables(folder)) == from_tables(read_tables(str(folder)))


@every_form
def test_a_folder_of_tables_is_replaced_as_a_whole(tmp_path: Path, form: TableForm) -> None:
    folder = tmp_path / "tables"
    folder.mkdir()
    for other in TableForm:
        write_tables([instances.KOREA_1953], folder, other)
    write_tables([made_by_hand()], folder, form)
    assert from_tables(read_tables(folder)) == [made_by_hand()]
    assert list(tmp_path.iterdir()) == [folder]


def test_a_folder_with_anything_else_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(FileExistsError, match=r"notes\.txt"):
        write_tables([made_by_hand()], tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


@pytest.mark.parametrize("step", ["mkdir", "rename"])
def test_after_a_failure_the_old_folder_stands_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    folder = tmp_path / "tables"
    write_tables([made_by_hand()], folder)
    real = getattr(os, step)
    calls = 0

    def fail(*arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - what the system takes
        nonlocal calls
        calls += 1
        if step == "mkdir" or calls == 2:
            raise OSError(28, "No space left on device")
        return real(*arguments, **options)

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(OSError, match="No space left"):
        write_tables([instances.KOREA_1953], folder)
    monkeypatch.undo()
    assert from_tables(read_tables(folder)) == [made_by_hand()]
    assert list(tmp_path.iterdir()) == [folder]


def test_what_cannot_be_written_touches_no_folder(tmp_path: Path) -> None:
    with pytest.raises(InvalidValue):
        write_tables([made_by_hand()] * 2, tmp_path / "tables")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_without_tables_has_none_to_read(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no tables in"):
        read_tables(tmp_path)


@every_form
def test_a_file_that_is_no_table_is_named(tmp_path: Path, form: TableForm) -> None:
    folder = tmp_path / "tables"
    write_tables([made_by_hand()], folder, form)
    (folder / f"claims.{form.value}").write_bytes(b'a,b\n"1",2,3\n')
    with pytest.raises(DocumentError) as caught:
        read_tables(folder)
    (problem,) = caught.value.problems
    assert (problem.path, problem.code) == (f"claims.{form.value}", "unreadable-table")


@every_form
def test_a_file_of_no_table_and_one_in_two_forms_are_named(tmp_path: Path, form: TableForm) -> None:
    folder = tmp_path / "tables"
    write_tables([made_by_hand()], folder, form)
    (folder / "claims.csv").touch()
    (folder / "claims.parquet").touch()
    (folder / f"extra.{form.value}").touch()
    (folder / "notes.txt").touch()
    with pytest.raises(DocumentError) as caught:
        read_tables(folder)
    unknown = [p.path for p in caught.value.problems if p.code == "unknown-table"]
    assert f"extra.{form.value}" in unknown
    assert len(unknown) == 2


@pytest.mark.parametrize(
    ("table", "old", "new", "place"),
    [
        ("claims", ",false,", ",no,", "claims.claim_denies"),
        ("dossiers", "2026-01-10,day", "10 January,day", "dossiers.cutoff_latest"),
        ("promises", '"[""gb""]"', "gb", "promises.by"),
        ("promises", '"[""gb""]"', "[5]", "promises.by"),
        ("quantities", ",35,35,35,", ",35,many,35,", "quantities.low"),
        ("components", ",1,", ",one,", "components.ordinal"),
    ],
)
def test_a_cell_of_a_csv_file_that_cannot_be_read_is_named(
    tmp_path: Path, table: str, old: str, new: str, place: str
) -> None:
    write_tables([made_by_hand()], tmp_path / "tables", TableForm.CSV)
    path = tmp_path / "tables" / f"{table}.csv"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(DocumentError) as caught:
        read_tables(tmp_path / "tables")
    (problem,) = caught.value.problems
    assert (problem.path, problem.code) == (place, "wrong-column-type")


def test_a_csv_file_may_have_its_columns_in_another_order_and_is_asked_for_all_of_them(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "tables"
    write_tables([made_by_hand()], folder, TableForm.CSV)
    path = folder / "stances.csv"
    rows = list(csv.reader(path.read_text(encoding="utf-8").splitlines()))
    path.write_text("\n".join(",".join(row[::-1]) for row in rows) + "\n", encoding="utf-8")
    assert from_tables(read_tables(folder)) == [made_by_hand()]
    path.write_text("\n".join(",".join(row[1:]) for row in rows) + "\n", encoding="utf-8")
    with pytest.raises(DocumentError, match="missing-column"):
        from_tables(read_tables(folder))


def test_the_data_package_is_valid_and_so_are_the_files_by_it(tmp_path: Path) -> None:
    dossiers = [*(instances.load(name) for name in instances.names()), countries()]
    write_tables(dossiers, tmp_path / "tables", TableForm.CSV)
    descriptor = tmp_path / "tables" / PACKAGE_FILE
    assert json.loads(descriptor.read_text(encoding="utf-8")) == data_package()
    report = frictionless.Package(str(descriptor)).validate()
    assert report.flatten(["name", "rowNumber", "fieldName", "note"]) == []
    assert report.valid
    assert report.stats["tasks"] == len(sheets())


@pytest.mark.parametrize("form", TableForm)
def test_findings_are_a_table_where_they_are_asked_for_and_no_part_of_dossiers(
    tmp_path: Path, form: TableForm
) -> None:
    dossiers = [instances.load(name) for name in instances.names()]
    folder = tmp_path / "tables"
    write_tables(dossiers, folder, form, findings=True)
    assert from_tables(read_tables(folder)) == dossiers
    assert "findings" not in read_tables(folder)
    if form is TableForm.CSV:
        report = frictionless.Package(str(folder / PACKAGE_FILE)).validate()
        assert report.valid
        assert report.stats["tasks"] == len(sheets()) + 1
    write_tables(dossiers, folder, form)
    assert not list(folder.glob("findings.*"))


def test_each_finding_is_a_row_under_its_dossier() -> None:
    dossiers = [instances.load(name) for name in instances.names()]
    rows = findings_table(dossiers).to_pylist()
    expected = [(d.id, f.rule, f.path, list(f.records)) for d in dossiers for f in findings(d)]
    assert [(r["dossier"], r["rule"], r["path"], r["records"]) for r in rows] == expected
    assert expected
    assert findings_table([]).num_rows == 0


def test_the_data_package_finds_what_is_wrong_with_a_file(tmp_path: Path) -> None:
    write_tables([made_by_hand()], tmp_path / "tables", TableForm.CSV)
    path = tmp_path / "tables" / "claims.csv"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(",false,", ",perhaps,", 1), encoding="utf-8")
    report = frictionless.Package(str(tmp_path / "tables" / PACKAGE_FILE)).validate()
    assert [code for (code,) in report.flatten(["type"])] == ["type-error"]


def test_namibia_and_norway_stay_text_in_every_form(tmp_path: Path) -> None:
    dossier = countries()
    assert to_tables([dossier])["external_ids"].column("value").to_pylist() == list(CODES)
    for form in TableForm:
        write_tables([dossier], tmp_path / form.value, form)
        assert from_tables(read_tables(tmp_path / form.value)) == [dossier]
    package = frictionless.Package(str(tmp_path / "csv" / PACKAGE_FILE))
    read = [row["value"] for row in package.get_resource("external_ids").read_rows()]
    assert read == list(CODES)
    path = tmp_path / "csv" / "external_ids.csv"
    frame = pd.read_csv(path, keep_default_na=False, na_values=[""])
    assert list(frame.value) == list(CODES)
    assert pl.read_csv(path)["value"].to_list() == list(CODES)
    rows = duckdb.read_csv(str(path)).project("value").fetchall()
    assert [value for (value,) in rows] == list(CODES)
    title = package.get_resource("dossiers").read_rows()[0]["title"]
    assert title == dossier.title


def test_parquet_files_carry_what_their_columns_mean(tmp_path: Path) -> None:
    write_tables([made_by_hand()], tmp_path / "tables")
    schema = pq.read_schema(tmp_path / "tables" / "claims.parquet")
    assert schema.metadata[b"description"].startswith(b"A value, with who states it")
    assert schema.field("claim_denies").metadata[b"description"].startswith(b"Whether the holder")


def test_the_codebook_tells_of_every_table_and_column_and_word() -> None:
    page = codebook()
    for sheet in sheets().values():
        _, _, section = page.partition(f"\n## {sheet.name}\n")
        section, _, _ = section.partition("\n## ")
        assert sheet.meaning in section
        for column in sheet.columns:
            assert f"| `{column.name}` | " in section
            for word in column.words:
                assert f"- `{word.word}`: {word.meaning}\n" in page
            if column.words:
                assert f"Words of `{column.name}`:" in section


def test_without_pyarrow_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> Any:  # noqa: ANN401 - a module
        raise ModuleNotFoundError(f"No module named {name!r}", name="pyarrow")

    monkeypatch.setattr("ceasefire_model.tables.arrow.import_module", missing)
    with pytest.raises(ImportError, match=r"pip install 'ceasefire-model\[arrow\]'"):
        to_tables([])
    assert codebook()
