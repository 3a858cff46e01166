"""Tables as files in a folder: Parquet, or CSV with a descriptor, and a codebook beside them."""

import json
import secrets
import shutil
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import Final

from ceasefire_model.dossier import Dossier
from ceasefire_model.errors import Problem
from ceasefire_model.tables.arrow import Table, findings_table, pyarrow, to_tables
from ceasefire_model.tables.codebook import codebook
from ceasefire_model.tables.csv_files import read_csv, write_csv
from ceasefire_model.tables.faults import TableCode, problem, refuse
from ceasefire_model.tables.packages import data_package
from ceasefire_model.tables.sheets import FINDINGS, Sheet, findings_sheet, sheets

CODEBOOK_FILE: Final = "codebook.md"
"""The name of the file with the codebook."""
PACKAGE_FILE: Final = "datapackage.json"
"""The name of the file that describes tables in CSV."""


class TableForm(Enum):
    """In which form the files of tables are."""

    PARQUET = "parquet"
    """Apache Parquet: columns with their types, compressed."""
    CSV = "csv"
    """Comma-separated values, with a Frictionless `datapackage.json` that says their types."""


def write_tables(
    dossiers: Iterable[Dossier],
    folder: str | Path,
    form: TableForm = TableForm.PARQUET,
    *,
    findings: bool = False,
) -> None:
    """Write dossiers as one file for each table, with a codebook.

    Args:
        dossiers: The dossiers, no two with the same id.
        folder: The folder. It is made; one that holds nothing but such files is replaced as a
            whole, and if anything fails, it stands as it was.
        form: In which form the files are.
        findings: Whether what rules that span records find is written as a table as well.

    Raises:
        FileExistsError: The folder holds anything else.
        InvalidType: One is no dossier.
        InvalidValue: Two have the same id.
        ImportError: pyarrow is not installed.
        OSError: The files cannot be written.
    """
    target = Path(folder).resolve()
    _refuse_strangers(target)
    kept = list(dossiers) if findings else dossiers
    tables = to_tables(kept)
    with _replacing(target) as new:
        for name, table in tables.items():
            _write(table, sheets()[name], new, form)
        if findings:
            _write(findings_table(kept), findings_sheet(), new, form)
        (new / CODEBOOK_FILE).write_text(codebook(), encoding="utf-8", newline="\n")
        if form is TableForm.CSV:
            text = json.dumps(data_package(findings=findings), ensure_ascii=False, indent=2) + "\n"
            (new / PACKAGE_FILE).write_text(text, encoding="utf-8", newline="\n")


def _write(table: Table, sheet: Sheet, folder: Path, form: TableForm) -> None:
    path = folder / f"{sheet.name}.{form.value}"
    if form is TableForm.CSV:
        write_csv(table, sheet, path)
    else:
        pyarrow("pyarrow.parquet").write_table(table, path, compression="zstd")


def read_tables(folder: str | Path) -> dict[str, Table]:
    """Read the tables in a folder, whichever form they have.

    Args:
        folder: The folder, as `write_tables` writes it; other files in it are let be.

    Returns:
        The tables by name, for `from_tables`; all that there are, but for the findings.

    Raises:
        FileNotFoundError: There are no tables in it.
        DocumentError: A file is no table of its form, or one is there in both forms.
        ImportError: pyarrow is not installed.
        OSError: A file cannot be read.
    """
    pa = pyarrow()
    tables: dict[str, Table] = {}
    problems: list[Problem] = []
    for path in sorted(Path(folder).iterdir()):
        name = path.stem
        if path.suffix not in _SUFFIXES or name == FINDINGS:
            continue
        if name in tables or name not in sheets():
            message = "expected one file for each table, and no others of this form"
            problems.append(problem(TableCode.UNKNOWN_TABLE, path.name, message))
        elif path.suffix == f".{TableForm.CSV.value}":
            tables[name] = read_csv(sheets()[name], path, problems)
        else:
            try:
                tables[name] = pyarrow("pyarrow.parquet").ParquetFile(path).read()
            except pa.ArrowInvalid as error:
                problems.append(problem(TableCode.UNREADABLE_TABLE, path.name, str(error)))
    refuse(problems)
    if not tables:
        raise FileNotFoundError(f"no tables in {str(folder)!r}")
    return tables


_SUFFIXES: Final = {f".{form.value}" for form in TableForm}


def _refuse_strangers(folder: Path) -> None:
    """Refuse a folder with anything in it that was not written here."""
    if not folder.exists():
        return
    known = {f"{name}{suffix}" for name in (*sheets(), FINDINGS) for suffix in _SUFFIXES}
    for path in folder.iterdir():
        if path.name not in {*known, CODEBOOK_FILE, PACKAGE_FILE}:
            raise FileExistsError(f"{str(folder)!r} holds {path.name!r}, which is no table")


@contextmanager
def _replacing(target: Path) -> Generator[Path, None, None]:
    """Write a folder beside its place, and let it take the place when all is written."""
    mark = secrets.token_hex(8)
    new, old = (target.with_name(f".{target.name}.{mark}.{which}") for which in ("new", "old"))
    target.parent.mkdir(parents=True, exist_ok=True)
    new.mkdir()
    try:
        yield new
        if target.exists():
            target.rename(old)
        try:
            new.rename(target)
        except BaseException:
            if old.exists():
                old.rename(target)
            raise
    finally:
        shutil.rmtree(new, ignore_errors=True)
        if target.exists():
            shutil.rmtree(old, ignore_errors=True)
