"""The command answers questions, compares, and refuses what it cannot find."""

import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import NoReturn

import pytest

from ceasefire_model.cli import FINE, WRONG_USE, main
from ceasefire_model.cli.arguments import Question
from ceasefire_model.serialization import write
from ceasefire_model.views import Page
from tests.views.made_up import DOSSIER

PARIS = "paris-2026"
CEASEFIRE = ("--happened", "ceasefire-in-force", "--nothing-else")


def asked(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(arguments) == FINE
    out, err = capsys.readouterr()
    assert err == ""
    return out


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(arguments) == WRONG_USE
    out, err = capsys.readouterr()
    assert out == ""
    return err


@pytest.mark.parametrize("question", [q.value for q in Question if q is not Question.WHO_SAID])
def test_a_question_is_answered_in_each_form(
    question: str, capsys: pytest.CaptureFixture[str]
) -> None:
    text = asked(capsys, "ask", question, PARIS)
    assert max(map(len, text.splitlines())) <= 80
    assert asked(capsys, "ask", question, PARIS, "--format", "markdown").startswith(
        "# Paris summit"
    )
    answer = json.loads(asked(capsys, "ask", question, PARIS, "--format", "json"))
    assert (answer["question"], answer["dossier"]) == (question, PARIS)
    assert answer["answer"]


def test_standings_follow_what_is_supposed(capsys: pytest.CaptureFixture[str]) -> None:
    answer = json.loads(asked(capsys, "ask", "standing", PARIS, *CEASEFIRE, "--format", "json"))
    standing = {found["promise"]: found["standing"] for found in answer["answer"]}
    assert standing["monitoring-participation"] == "due"
    assert standing["mnfu-deployment"] == "contested"
    more = (*CEASEFIRE, "--kept", "gb-commons-vote", "--about", "mnfu-gb")
    assert "Due: they call" in asked(capsys, "ask", "standing", PARIS, *more)


def test_a_supposition_counts_from_its_date(capsys: pytest.CaptureFixture[str]) -> None:
    later = ("--happened", "ceasefire-in-force=2026-03-01", "--about", "monitoring-participation")
    assert "Dormant: " in asked(capsys, "ask", "standing", PARIS, *later, "--on", "2026-02-01")
    assert "Due: " in asked(capsys, "ask", "standing", PARIS, *later, "--on", "2026-03-01")


def test_each_kind_of_supposition_is_read(capsys: pytest.CaptureFixture[str]) -> None:
    everything = (
        *("--not-happened", "peace-deal", "--given", "request:ua"),
        *("--found", "credible-cessation-of-hostilities", "--obtains", "us-backing"),
        *("--in-force", "force-legal-instrument", "--kept", "gb-commons-vote"),
    )
    answer = asked(capsys, "ask", "standing", PARIS, *CEASEFIRE, *everything)
    assert "Ukraine requests it (supposed)" in answer


def test_a_point_of_view_leaves_out_what_its_sources_do_not_say(
    capsys: pytest.CaptureFixture[str],
) -> None:
    whole = asked(capsys, "ask", "unknowns", PARIS)
    early = asked(capsys, "ask", "unknowns", PARIS, "--as-known-on", "2026-01-06")
    assert "Healey" in whole
    assert "Healey" not in early
    one = asked(capsys, "ask", "disagreements", PARIS, "--according-to", "s01")
    assert "Nothing is found." in one


def test_who_said_asks_for_a_party_and_finds_what_it_said(
    capsys: pytest.CaptureFixture[str],
) -> None:
    said = asked(
        capsys, "ask", "who-said", PARIS, "--party", "macron", "--about", "mnfu-deployment"
    )
    assert "Said 6 January 2026" in said
    assert "who-said asks for --party" in refused(capsys, "ask", "who-said", PARIS)
    unknown = refused(capsys, "ask", "who-said", PARIS, "--party", "macrom")
    assert "did you mean 'macron'" in unknown


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--happened", "ceasefire-in-forc"), "no event 'ceasefire-in-forc'; did you mean"),
        (("--happened", "ceasefire-in-force=soon"), "--happened: "),
        (("--given", "wish:ua"), "expected --given ACT:PARTY with one of consent, request"),
        (("--given", "request:uk"), "no party 'uk'"),
        (("--according-to", "s999"), "no source 's999'"),
        (("--about", "mnfu-deploymen"), "no record 'mnfu-deploymen'; did you mean"),
    ],
)
def test_what_cannot_be_found_or_read_is_named(
    arguments: tuple[str, ...], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert message in refused(capsys, "ask", "standing", PARIS, *arguments)


@pytest.mark.parametrize("day", ["2026-1-6", "20260106", "tomorrow"])
def test_a_day_is_written_in_full(day: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["ask", "unknowns", PARIS, "--as-known-on", day])
    assert "expected a day such as 2026-01-06" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("ask", "standing", PARIS, *CEASEFIRE), 400),
        (("ask", "unknowns", PARIS), 400),
        (("diff", "paris-declaration-draft", "paris-declaration", "--texts-of", PARIS), 200),
        (("compare", PARIS, "lusaka-1999"), 400),
    ],
    ids=["standing", "unknowns", "diff", "compare"],
)
def test_colour_changes_nothing_of_what_is_said(
    arguments: tuple[str, ...],
    words: int,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pytest.importorskip("rich")
    plain = asked(capsys, *arguments, "--width", "90")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    coloured = asked(capsys, *arguments, "--width", "90")
    assert "\x1b[1;35m" in coloured or "\x1b[1m" in coloured
    shown = re.sub(r"\x1b\[[0-9;]*m", "", coloured)
    assert max(map(len, shown.splitlines())) <= 90
    told = Counter(re.findall(r"\w+", plain))
    assert told.total() > words
    assert Counter(re.findall(r"\w+", shown)) == told


def test_no_colour_is_shown_where_none_is_wanted(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("rich")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("NO_COLOR", "1")
    shown = asked(capsys, "ask", "deadlines", PARIS)
    assert not re.search(r"\x1b\[[0-9;]*3[0-9]", shown)


@pytest.mark.parametrize(("columns", "width"), [("30", 40), ("64", 64), ("200", 100)])
def test_a_line_is_as_long_as_the_terminal_as_far_as_it_reads_well(
    columns: str, width: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    shown = asked(capsys, "ask", "unknowns", PARIS)
    assert width - 5 < max(map(len, shown.splitlines())) <= width


def test_nothing_changed_between_a_dossier_and_itself(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "lakeside.json"
    write(DOSSIER, path)
    same = json.loads(asked(capsys, "diff", str(path), str(path), "--format", "json"))
    assert same["changes"] == []
    other = json.loads(asked(capsys, "diff", str(path), PARIS, "--format", "json"))
    assert other["changes"]


def test_two_texts_of_one_dossier_are_compared(capsys: pytest.CaptureFixture[str]) -> None:
    texts = ("paris-declaration-draft", "paris-declaration", "--texts-of", PARIS)
    assert "Support of the United States" in asked(capsys, "diff", *texts)
    assert asked(capsys, "diff", *texts, "--format", "markdown").startswith("# ")
    assert json.loads(asked(capsys, "diff", *texts, "--format", "json"))["promises"]
    assert "draught" in refused(capsys, "diff", "draught", "paris-declaration", "--texts-of", PARIS)


def test_arrangements_are_set_side_by_side(capsys: pytest.CaptureFixture[str]) -> None:
    both = ("compare", PARIS, "lusaka-1999", "--features", "term")
    assert "Paris summit" in asked(capsys, *both)
    assert asked(capsys, *both, "--format", "markdown").startswith("| |")
    assert len(json.loads(asked(capsys, *both, "--format", "json"))["features"]) == 1
    with pytest.raises(SystemExit):
        main([*both[:-1], "colour"])
    assert "expected one of" in capsys.readouterr().err


@pytest.mark.parametrize("form", ["timeline", "promises"])
def test_pictures_are_shown_as_svg(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert asked(capsys, "show", PARIS, "--format", form).startswith("<svg")


def test_the_brief_is_shown_as_markdown(capsys: pytest.CaptureFixture[str]) -> None:
    assert asked(capsys, "show", PARIS, "--format", "markdown").startswith("# Paris summit")


@pytest.mark.parametrize(
    "arguments",
    [
        ("ask", "parties", PARIS),
        ("diff", PARIS, "lusaka-1999"),
        ("diff", "paris-declaration-draft", "paris-declaration", "--texts-of", PARIS),
        ("compare", PARIS, "lusaka-1999", "--features", "term"),
    ],
)
def test_on_a_terminal_an_answer_is_in_colour(
    arguments: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    pytest.importorskip("rich")
    plain = asked(capsys, *arguments)
    assert "\x1b[" not in plain
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert "\x1b[" in asked(capsys, *arguments)


def test_markdown_is_made_only_where_it_is_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object) -> NoReturn:
        raise AssertionError

    monkeypatch.setattr(Page, "as_markdown", refuse)
    asked(capsys, "compare", PARIS, "lusaka-1999", "--features", "term")
    asked(capsys, "compare", PARIS, "lusaka-1999", "--features", "term", "--format", "json")
    asked(capsys, "ask", "parties", PARIS)
    with pytest.raises(AssertionError):
        main(["ask", "parties", PARIS, "--format", "markdown"])
