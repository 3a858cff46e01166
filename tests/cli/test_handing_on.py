"""The command hands dossiers on: as tables, as linked data, as entities, with a schema."""

import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from ceasefire_model import Deployment, DossierId
from ceasefire_model.cli import FINE, PROBLEMS, WRONG_USE, main
from ceasefire_model.instances import LUSAKA_1999, PARIS_2026
from ceasefire_model.interchange import extraction_schema, to_ftm, to_jsonld
from ceasefire_model.serialization import json_schema, write, write_corpus
from tests.views.made_up import DOSSIER

OTHER = evolve(DOSSIER, id=DossierId("other"))


@pytest.fixture
def corpus(tmp_path: Path) -> str:
    """A corpus of two dossiers."""
    path = tmp_path / "two.ndjson"
    write_corpus([DOSSIER, OTHER], path)
    return str(path)


def done(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(arguments) == FINE
    return capsys.readouterr().out


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(arguments) == WRONG_USE
    out, err = capsys.readouterr()
    assert out == ""
    return err


@pytest.mark.parametrize("form", ["parquet", "csv"])
def test_dossiers_of_every_origin_become_tables_that_give_them_back(
    form: str, corpus: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("pyarrow")
    from ceasefire_model.tables import from_tables, read_tables  # noqa: PLC0415 - an extra

    third = evolve(DOSSIER, id=DossierId("third"))
    write(third, tmp_path / "third.json")
    folder = tmp_path / "tables"
    said = done(
        capsys,
        *("tables", "lusaka-1999", str(tmp_path / "third.json"), corpus),
        *("--to", str(folder), "--format", form),
    )
    assert said == f"{folder}: 4 dossiers as {form}; codebook.md says what is what\n"
    assert from_tables(read_tables(folder)) == [LUSAKA_1999, third, DOSSIER, OTHER]


def test_a_folder_is_replaced_on_request_and_only_where_it_holds_tables(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("pyarrow")
    command = ("tables", "lusaka-1999", "--findings", "--to", str(tmp_path / "tables"))
    done(capsys, *command)
    assert (tmp_path / "tables" / "findings.parquet").exists()
    assert "is there already; --replace replaces it" in refused(capsys, *command)
    done(capsys, *command, "--replace")
    (tmp_path / "tables" / "notes.txt").write_text("mine", encoding="utf-8")
    assert "holds 'notes.txt', which is no table" in refused(capsys, *command, "--replace")
    assert (tmp_path / "tables" / "notes.txt").read_text(encoding="utf-8") == "mine"


def test_tables_of_what_cannot_be_read_are_not_begun(
    corpus: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("pyarrow")
    folder = str(tmp_path / "tables")
    assert "is called 'none.ndjson'" in refused(capsys, "tables", "none.ndjson", "--to", folder)
    twice = refused(capsys, "tables", corpus, corpus, "--to", folder)
    assert f"expected an id not used before, got '{DOSSIER.id}'" in twice
    (tmp_path / "bad.ndjson").write_bytes(Path(corpus).read_bytes() + b"{}\n")
    assert main(["tables", str(tmp_path / "bad.ndjson"), "--to", folder]) == PROBLEMS
    assert "missing-key: " in capsys.readouterr().err
    (tmp_path / "file").write_bytes(b"")
    under = str(tmp_path / "file" / "tables")
    assert "cannot write" in refused(capsys, "tables", corpus, "--to", under)
    assert {path.name for path in tmp_path.iterdir()} == {"two.ndjson", "bad.ndjson", "file"}


def test_without_the_extra_the_way_to_get_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from ceasefire_model.tables import arrow  # noqa: PLC0415 - slow to import

    def missing(name: str) -> Any:  # noqa: ANN401 - never returns
        raise ModuleNotFoundError(name=name)

    monkeypatch.setattr(arrow, "import_module", missing)
    said = refused(capsys, "tables", "lusaka-1999", "--to", str(tmp_path / "tables"))
    assert "pip install 'ceasefire-model[arrow]'" in said
    assert list(tmp_path.iterdir()) == []


def test_the_flat_schema_is_that_of_one_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert json.loads(done(capsys, "schema", "--flat")) == extraction_schema()
    assert "it has no parts" in refused(capsys, "schema", "Deployment", "--flat")


def test_the_schema_is_that_of_a_document_or_of_a_part_of_one(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert json.loads(done(capsys, "schema")) == json_schema()
    assert json.loads(done(capsys, "schema", "Deployment")) == json_schema(Deployment)
    assert json.loads(done(capsys, "schema", "Condition"))["title"] == "Condition"


def test_an_unknown_type_names_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    said = refused(capsys, "schema", "Deploymnt")
    assert "holds no 'Deploymnt'; did you mean 'Deployment'?\nIt holds: " in said
    there = said.partition("It holds: ")[2].strip().split(", ")
    assert {"Claim", "Problem"}.isdisjoint(there)
    assert {"Condition", "Dossier", "PartyId"} <= set(there)
    for name in (there[0], there[-1]):
        done(capsys, "schema", name)


def test_dossiers_are_exported_as_one_document_of_linked_data(
    corpus: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "jsonld", corpus, "lusaka-1999"]) == FINE
    out, err = capsys.readouterr()
    document, untold = to_jsonld([DOSSIER, OTHER, LUSAKA_1999])
    assert json.loads(out) == document
    assert err == "".join(
        ["told in terms of the model alone:\n", *(f"  {one}\n" for one in untold)]
    )


def test_dossiers_are_exported_as_entities_one_a_line(
    corpus: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "ftm", corpus, "paris-2026"]) == FINE
    out, err = capsys.readouterr()
    entities, untold = to_ftm([DOSSIER, OTHER, PARIS_2026])
    assert [json.loads(line) for line in out.splitlines()] == entities
    assert err == "".join(["left out:\n", *(f"  {one}\n" for one in untold)])


@pytest.mark.parametrize("form", ["jsonld", "ftm"])
def test_an_export_of_two_dossiers_of_one_id_is_wrong_use(
    form: str, corpus: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "an id not used before" in refused(capsys, "export", form, corpus, corpus)


def test_one_dossier_of_a_corpus_is_shown_by_its_id(
    corpus: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = done(capsys, "show", f"{corpus}#other", "--format", "json")
    assert json.loads(one)["id"] == "other"
    assert done(capsys, "ask", "parties", f"{corpus}#other")
    write_corpus([DOSSIER], tmp_path / "one.jsonl")
    assert done(capsys, "show", str(tmp_path / "one.jsonl")) == done(
        capsys, "show", f"{corpus}#{DOSSIER.id}"
    )


def test_where_one_dossier_is_asked_for_a_corpus_of_others_says_how_to_name_it(
    corpus: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    several = refused(capsys, "show", corpus)
    assert f"holds several dossiers; name one, as in '{corpus}#{DOSSIER.id}'" in several
    assert "holds no dossier 'othr'; did you mean 'other'?" in refused(
        capsys, "show", f"{corpus}#othr"
    )
    (tmp_path / "empty.ndjson").write_bytes(b"")
    assert "holds no dossier\n" in refused(capsys, "show", str(tmp_path / "empty.ndjson"))


def test_a_corpus_is_compared_dossier_by_dossier(
    corpus: str, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = json.loads(done(capsys, "compare", corpus, "lusaka-1999", "--format", "json"))
    assert answer["dossiers"] == [DOSSIER.id, "other", "lusaka-1999"]


def test_a_corpus_is_checked_line_by_line(
    corpus: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    records = sum(map(len, DOSSIER.by_id.values()))
    found = done(capsys, "check", corpus)
    lines = found.splitlines()
    assert [line.partition("/$")[0] for line in lines[:-1]] == [DOSSIER.id, "other"]
    assert lines[-1] == f"{corpus}: 2 notes in {2 * records} records of 2 dossiers"
    damaged = tmp_path / "damaged.ndjson"
    first, second = Path(corpus).read_bytes().splitlines(keepends=True)
    damaged.write_bytes(first + b"{}\n" + second)
    assert main(["check", str(damaged)]) == PROBLEMS
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("$.format: missing-key: ") and "(line 2)" in line for line in lines)
    assert lines[-1].endswith("of 2 dossiers; 1 line without a dossier that can be read")


def test_a_built_in_dossier_in_a_corpus_is_explained_as_well(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "paris.ndjson"
    write_corpus([PARIS_2026], path)
    count = sum(map(len, PARIS_2026.by_id.values()))
    said = done(capsys, "check", str(path))
    assert said == f"{path}: no problems in {count} records of 1 dossier; 1 explained\n"


def test_a_corpus_is_none_without_its_ending(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "two.json"
    write_corpus([DOSSIER, OTHER], path)
    assert main(["show", str(path)]) == PROBLEMS
    assert capsys.readouterr().err.startswith("$")
