"""The command imports datasets: all or nothing is written, and every kind of problem is shown."""

import io
import json
import sys
from pathlib import Path

import pytest

from ceasefire_model import Problem
from ceasefire_model.cli import FINE, PROBLEMS, WRONG_USE, importing, main
from ceasefire_model.interchange import (
    ETH_PRIO,
    Coverage,
    Imported,
    collect,
    iter_agreements,
    iter_ceasefires,
)
from ceasefire_model.serialization import read_corpus
from tests.interchange import made_up


@pytest.fixture
def dataset(tmp_path: Path) -> Path:
    """A made-up file of three rows, one of them with a day that does not exist."""
    return made_up.ceasefires(
        tmp_path,
        made_up.ceasefire_row(),
        made_up.other_side(cf_effect_month="2", cf_effect_day="31"),
        made_up.ceasefire_row(id="3", uniq_id="999008", cf_id="8"),
    )


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Where the corpus is to be written."""
    return tmp_path / "out.ndjson"


def left_behind(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} - {"ceasefires.csv", "agreements.csv"}


def test_ceasefires_are_imported_one_a_line_with_an_account(
    dataset: Path, corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", "eth-prio", str(dataset), "--to", str(corpus)]) == FINE
    out, err = capsys.readouterr()
    result = collect(iter_ceasefires(dataset))
    assert tuple(read_corpus(corpus)) == result.dossiers
    (problem,) = result.problems
    assert out == (
        f"{corpus}: 2 dossiers\n\n{result}\n\nOne of each kind of problem:\n"
        f"{problem.path}: impossible-date: {problem.message} (line 3)\n"
    )
    assert err == ""


def test_agreements_are_imported_one_a_line_and_without_problems_none_is_shown(
    tmp_path: Path, corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = made_up.agreements(tmp_path, made_up.agreement_row())
    assert main(["import", "pa-x", str(file), "--to", str(corpus)]) == FINE
    result = collect(iter_agreements(file))
    assert tuple(read_corpus(corpus)) == result.dossiers
    assert capsys.readouterr().out == f"{corpus}: 1 dossier\n\n{result}\n"


def test_each_kind_of_problem_is_shown_once_the_most_frequent_first(
    tmp_path: Path, corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = (
        made_up.ceasefire_row(mediator_nego="7"),
        made_up.other_side(mediator_nego="7", ceasefire_class="9"),
    )
    odd = made_up.ceasefire_row(id="3", cf_effect_month="2", cf_effect_day="31")
    file = made_up.ceasefires(tmp_path, odd, *rows)
    assert main(["import", "eth-prio", str(file), "--to", str(corpus)]) == FINE
    _, _, shown = capsys.readouterr().out.partition("One of each kind of problem:\n")
    kinds = [line.split(": ")[1] for line in shown.splitlines()]
    assert kinds == ["unknown-code", "impossible-date"]


def test_the_version_of_the_dataset_is_said_by_whoever_imports_it(
    dataset: Path, corpus: Path
) -> None:
    assert main(
        ["import", "eth-prio", str(dataset), "--to", str(corpus), "--dataset-version", "2.0"]
    ) == (FINE)
    titles = {dossier.sources[0].title for dossier in read_corpus(corpus)}
    assert titles == {f"{ETH_PRIO.title}, version 2.0"}


def test_a_blank_version_is_wrong_use(
    dataset: Path, corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["import", "eth-prio", str(dataset), "--to", str(corpus), "--dataset-version", " "]
    assert main(arguments) == WRONG_USE
    assert capsys.readouterr().err.startswith("ceasefire: --dataset-version: ")
    assert left_behind(corpus.parent) == set()


def test_what_is_there_is_replaced_only_on_request(
    dataset: Path, corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus.write_text("mine\n", encoding="utf-8")
    command = ["import", "eth-prio", str(dataset), "--to", str(corpus)]
    assert main(command) == WRONG_USE
    assert capsys.readouterr() == (
        "",
        f"ceasefire: {str(corpus)!r} is there already; --replace replaces it\n",
    )
    assert corpus.read_text(encoding="utf-8") == "mine\n"
    assert main([*command, "--replace"]) == FINE
    assert len(list(read_corpus(corpus))) == 2


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "missing-column"),
        (b"a,b\n1,2\n", "unknown-column"),
        (b'id,"uniq_id\n1,2\n', "unreadable-file"),
        (b"\x00\x00", "missing-column"),
    ],
)
@pytest.mark.parametrize("dataset_name", ["eth-prio", "pa-x"])
def test_a_file_of_which_no_dossier_comes_is_told_and_nothing_is_written(
    dataset_name: str,
    content: bytes,
    code: str,
    corpus: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = corpus.parent / "agreements.csv"
    file.write_bytes(content)
    assert main(["import", dataset_name, str(file), "--to", str(corpus)]) == PROBLEMS
    out, err = capsys.readouterr()
    assert out.startswith(f"{corpus} was not written: {file} gave nothing that can be relied on\n")
    assert code in out
    assert err == ""
    assert left_behind(corpus.parent) == set()


def test_a_table_that_breaks_off_replaces_nothing(
    dataset: Path, corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus.write_text("mine\n", encoding="utf-8")
    dataset.write_bytes(dataset.read_bytes() + b'"cut')
    command = ["import", "eth-prio", str(dataset), "--to", str(corpus), "--replace"]
    assert main(command) == PROBLEMS
    assert "unreadable-file" in capsys.readouterr().out
    assert corpus.read_text(encoding="utf-8") == "mine\n"
    assert left_behind(corpus.parent) == {"out.ndjson"}


def test_cells_that_are_not_accounted_for_are_nothing_to_rely_on(
    dataset: Path, corpus: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = collect(iter_ceasefires(dataset))
    lost = Imported(dossier=result.dossiers[0], coverage=Coverage(dossiers=1, cells_unaccounted=1))
    monkeypatch.setattr(importing, "iter_ceasefires", lambda *_: iter([lost]))
    assert main(["import", "eth-prio", str(dataset), "--to", str(corpus)]) == PROBLEMS
    assert left_behind(corpus.parent) == set()


@pytest.mark.parametrize(
    ("file", "to", "message"),
    [
        ("none.csv", "out.ndjson", "cannot read '{}/none.csv': "),
        (".", "out.ndjson", "cannot read '{}/.': "),
        ("a\0b", "out.ndjson", "cannot read '{}/a"),
        ("ceasefires.csv", "none/out.ndjson", "cannot write '{}/none/out.ndjson': "),
        ("ceasefires.csv", "o\0ut", "cannot write '{}/o"),
        ("ceasefires.csv", "x" * 300, "cannot write '{}/xxx"),
    ],
)
def test_what_cannot_be_read_or_written_is_named(
    file: str, to: str, message: str, dataset: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = dataset.parent
    assert main(["import", "eth-prio", f"{folder}/{file}", "--to", f"{folder}/{to}"]) == WRONG_USE
    out, err = capsys.readouterr()
    assert err.startswith(f"ceasefire: {message.format(folder)}")
    assert out == ""
    assert left_behind(folder) == set()


def test_a_dossier_that_no_line_holds_is_named_and_nothing_is_written(
    dataset: Path, corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    row = made_up.ceasefire_row(mediator_send=", ".join(f"State {n:07}" for n in range(80_000)))
    made_up.ceasefires(dataset.parent, row)
    assert main(["import", "eth-prio", str(dataset), "--to", str(corpus)]) == WRONG_USE
    assert "at most 1048576 bytes" in capsys.readouterr().err
    assert left_behind(corpus.parent) == set()


@pytest.mark.parametrize(
    "arguments", [["import"], ["import", "ucdp", "f"], ["import", "pa-x", "f"]]
)
def test_an_import_names_its_dataset_and_its_target(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == WRONG_USE


@pytest.mark.parametrize(
    ("extra", "code", "kind"),
    [(b"", FINE, "impossible-date"), (b'"cut', PROBLEMS, "unreadable-file")],
)
def test_every_problem_is_written_to_a_file_on_request_whatever_comes_of_the_import(
    extra: bytes, code: int, kind: str, dataset: Path, corpus: Path
) -> None:
    dataset.write_bytes(dataset.read_bytes() + extra)
    problems = corpus.parent / "problems.ndjson"
    command = ["import", "eth-prio", str(dataset), "--to", str(corpus)]
    assert main([*command, "--problems", str(problems)]) == code
    lines = problems.read_text(encoding="utf-8").splitlines()
    found = [Problem(**json.loads(line)) for line in lines]
    assert tuple(found) == collect(iter_ceasefires(dataset)).problems
    assert [problem.code for problem in found] == [kind]
    assert corpus.exists() is (code == FINE)


@pytest.mark.parametrize("name", ["out.ndjson", "./out.ndjson", "ceasefires.csv", "none/p.ndjson"])
def test_problems_take_the_place_of_nothing_else(
    name: str, dataset: Path, corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = dataset.read_bytes()
    problems = f"{corpus.parent}/{name}"
    command = ["import", "eth-prio", str(dataset), "--to", str(corpus), "--problems", problems]
    assert main(command) == WRONG_USE
    assert capsys.readouterr().out == ""
    assert dataset.read_bytes() == before
    assert left_behind(corpus.parent) == set()


def test_a_terminal_shows_how_far_the_work_has_come(
    dataset: Path,
    corpus: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    pytest.importorskip("rich")

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    shown = Terminal()
    monkeypatch.setattr(sys, "stderr", shown)
    monkeypatch.setenv("TERM", "xterm")
    assert main(["import", "eth-prio", str(dataset), "--to", str(corpus)]) == FINE
    assert "Reading rows" in shown.getvalue()
    assert "3/3" in shown.getvalue()
    assert "Reading" not in capsys.readouterr().out
