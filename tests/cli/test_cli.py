"""The command says what it was asked for, names every problem, and never shows a traceback."""

import io
import json
import os
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest
from attrs import evolve

from ceasefire_model import PartyId, PromiseId, Provision, findings, instances
from ceasefire_model.cli import main
from ceasefire_model.serialization import dumps, loads, write
from ceasefire_model.views import brief, in_short
from tests.views.made_up import DOSSIER, TEXTS

PARIS = "paris-2026"
CLEAN = evolve(
    DOSSIER,
    texts=(
        evolve(
            TEXTS[0],
            provisions=(
                *TEXTS[0].provisions,
                evolve(TEXTS[0].provisions[0], value=Provision(PromiseId("contingent"))),
            ),
        ),
        *TEXTS[1:],
    ),
)
"""The dossier with nothing to be found in it."""
COUNT = sum(map(len, DOSSIER.by_id.values()))


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """A document without problems."""
    path = tmp_path / "lakeside.json"
    write(DOSSIER, path)
    return path


def give(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    """Put content into the standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content), encoding="ascii"))


def test_a_file_is_shown_as_a_brief(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", str(document)]) == 0
    assert capsys.readouterr() == (brief(DOSSIER), "")


def test_a_brief_is_as_wide_as_asked(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", str(document), "--width", "60"]) == 0
    assert capsys.readouterr().out == brief(DOSSIER, 60)


def test_a_summary_is_shown_as_wide_as_asked(
    document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", str(document), "--summary"]) == 0
    assert main(["show", str(document), "--summary", "--width", "60"]) == 0
    assert capsys.readouterr() == (in_short(DOSSIER) + in_short(DOSSIER, 60), "")


def test_a_dossier_is_shown_as_the_document_that_it_is(
    document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", str(document), "--format", "json"]) == 0
    assert loads(capsys.readouterr().out) == DOSSIER


def test_a_built_in_dossier_is_shown_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", PARIS]) == 0
    assert capsys.readouterr().out.startswith(instances.title(PARIS))


def test_a_built_in_name_comes_before_a_file_of_that_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(DOSSIER, tmp_path / PARIS)
    monkeypatch.chdir(tmp_path)
    assert main(["show", PARIS]) == 0
    assert main(["show", f"./{PARIS}"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith(instances.title(PARIS))
    assert shown.endswith(brief(DOSSIER))


def test_the_standard_input_is_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    give(monkeypatch, dumps(DOSSIER).encode("utf-8"))
    assert main(["show", "-"]) == 0
    assert capsys.readouterr().out == brief(DOSSIER)


def test_a_document_without_problems_is_said_to_have_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "clean.json"
    write(CLEAN, path)
    assert main(["check", str(path)]) == 0
    assert capsys.readouterr() == (f"{path}: no problems in {COUNT} records\n", "")


def test_what_is_only_noted_is_told_and_is_no_failure(
    document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(document)]) == 0
    out, err = capsys.readouterr()
    assert out == (
        "$.deployments[0].promise.firmness[0].said_in: CM210 note: expected 'contingent' among the "
        "provisions of a text, as something is said of it in 'declaration'; got none\n"
        f"{document}: 1 note in {COUNT} records\n"
    )
    assert err == ""


@pytest.mark.parametrize(
    "options",
    [
        ["--ignore", "CM210"],
        ["--ignore", "CM2"],
        ["--ignore", "CM601, CM210"],
        ["--select", "CM1,CM6"],
        ["--select", "CM2", "--ignore", "CM210"],
    ],
)
def test_rules_are_selected_and_ignored(
    options: list[str], document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(document), *options]) == 0
    assert capsys.readouterr().out == f"{document}: no problems in {COUNT} records\n"


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_an_unknown_rule_is_wrong_use(
    option: str, document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(document), option, "CM1,dangling-reference"]) == 2
    assert capsys.readouterr() == (
        "",
        "ceasefire: no rule has the id 'dangling-reference'; did you mean 'CM101'?\n",
    )


def test_what_a_built_in_dossier_explains_is_counted_and_shown_on_request(
    capsys: pytest.CaptureFixture[str],
) -> None:
    count = sum(map(len, instances.load(PARIS).by_id.values()))
    (explanation,) = instances.explanations(PARIS)
    (found,) = findings(instances.load(PARIS))
    summary = f"{PARIS}: no problems in {count} records; 1 explained\n"
    assert main(["check", PARIS]) == 0
    assert capsys.readouterr().out == summary
    assert main(["check", PARIS, "--explained"]) == 0
    assert capsys.readouterr().out == (
        f"{found.path}: CM307 warning: {found.message} (explained: {explanation.reason})\n{summary}"
    )


def test_a_copy_of_a_built_in_dossier_is_explained_as_well(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "copy.json"
    write(instances.load(PARIS), path)
    assert main(["check", str(path)]) == 0
    assert capsys.readouterr().out.endswith("; 1 explained\n")


def test_every_problem_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tree = json.loads(dumps(DOSSIER))
    tree["title"] = 7
    tree["sources"][0]["form"] = "rumour"
    path = tmp_path / "bad.json"
    path.write_text(json.dumps(tree), encoding="utf-8")
    assert main(["check", str(path)]) == 1
    out, err = capsys.readouterr()
    first, second = out.splitlines()
    assert first.startswith("$.title: wrong-type: ")
    assert second.startswith("$.sources[0].form: unknown-value: ")
    assert second.endswith(" (line 1)")
    assert err == ""


def test_an_id_that_names_nothing_is_a_problem_of_a_document_that_can_still_be_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    remarks = evolve(TEXTS[2], by=(PartyId("brant"), PartyId("xx")))
    path = tmp_path / "dangling.json"
    write(evolve(CLEAN, texts=(*CLEAN.texts[:2], remarks)), path)
    assert main(["check", str(path)]) == 1
    assert capsys.readouterr().out == (
        "$.texts[2].by[0]: CM101 error: no party has the id 'brant'; did you mean 'brandt'?\n"
        "$.texts[2].by[1]: CM101 error: no party has the id 'xx'\n"
        f"{path}: 2 errors in {COUNT} records\n"
    )
    assert main(["show", str(path)]) == 0
    assert "“brant” (not in this dossier)" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["show", "check"])
@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff", b"[]", b"null", b"[" * 100_000, b'"\\ud800"', b"\x00"]
)
def test_what_is_no_document_is_told_with_exit_code_1(
    command: str,
    content: bytes,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    give(monkeypatch, content)
    assert main([command, "-"]) == 1
    out, err = capsys.readouterr()
    told, silent = (out, err) if command == "check" else (err, out)
    assert told.startswith("$")
    assert silent == ""


def test_an_unknown_name_says_which_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "pari-2026"]) == 2
    built_in = ", ".join(instances.names())
    assert capsys.readouterr() == (
        "",
        (
            f"ceasefire: no file and no built-in dossier ({built_in}) is called 'pari-2026'; did "
            "you mean 'paris-2026'?\n"
        ),
    )


def test_a_name_like_no_other_gets_no_guess(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "zzz.json"]) == 2
    built_in = ", ".join(instances.names())
    assert capsys.readouterr().err == (
        f"ceasefire: no file and no built-in dossier ({built_in}) is called 'zzz.json'\n"
    )


@pytest.mark.parametrize("name", ["a\0b", "", "x" * 5000, "\udcff"])
def test_a_name_that_cannot_be_read_is_wrong_use(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", name]) == 2
    assert capsys.readouterr().err.startswith("ceasefire: ")


def test_a_folder_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", str(tmp_path)]) == 2
    assert capsys.readouterr().err.startswith(f"ceasefire: cannot read {str(tmp_path)!r}: ")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="this user may read every file")
def test_a_file_that_may_not_be_read_is_wrong_use(
    document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document.chmod(0)
    assert main(["show", str(document)]) == 2
    assert "cannot read" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["sing"],
        ["show"],
        ["show", "a", "b"],
        ["show", PARIS, "--width", "39"],
        ["show", PARIS, "--width", "wide"],
        ["show", PARIS, "--width", "-80"],
        ["show", PARIS, "--format", "xml"],
        ["show", PARIS, "--wid", "80"],
        ["show", PARIS, "--summary", "--format", "json"],
        ["list", "--summary"],
        ["list", "--all"],
        ["show", PARIS, "--explained"],
        ["check", PARIS, "--select"],
    ],
)
def test_a_wrong_command_leaves_with_2_and_says_how_it_is_used(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert capsys.readouterr().err.startswith("usage: ceasefire")


def test_the_built_in_dossiers_are_listed_with_their_titles(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["list"]) == 0
    width = max(map(len, instances.names()))
    assert capsys.readouterr().out == "".join(
        f"{name:{width}}  {instances.title(name)}\n" for name in instances.names()
    )


def test_the_version_is_that_of_the_installed_library(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--version"])
    try:
        number = version("ceasefire-model")
    except PackageNotFoundError:
        number = "(not installed)"
    assert left.value.code == 0
    assert capsys.readouterr().out == f"ceasefire {number}\n"


COMMAND = [
    sys.executable,
    "-c",
    "import sys; from ceasefire_model.cli import main; sys.exit(main())",
]


def run(*arguments: str, **settings: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command as a process of its own."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), **settings}
    return subprocess.run(  # noqa: S603 - our own command
        [*COMMAND, *arguments], capture_output=True, env=environment, check=False
    )


def test_output_is_utf_8_whatever_the_locale(document: Path) -> None:
    done = run("show", str(document), LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode("utf-8").replace("\r\n", "\n") == brief(DOSSIER)


def test_a_reader_who_leaves_early_is_no_fault() -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with subprocess.Popen(  # noqa: S603 - our own command
        [*COMMAND, "show", PARIS], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_what_is_not_needed_is_not_imported() -> None:
    """The name of no dossier is enough to see that none has it."""
    script = (
        "import sys; from ceasefire_model.cli import main; main(['list']); "
        "print([m for m in ('cattrs', 'ceasefire_model.views', 'ceasefire_model.serialization',"
        " 'ceasefire_model.instances.paris_2026') if m in sys.modules])"
    )
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", script],
        capture_output=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        check=True,
    )
    assert done.stdout.decode().splitlines()[-1] == "[]"
