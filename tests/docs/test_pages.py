import re
import runpy
import shlex
from pathlib import Path

import pytest

from ceasefire_model.cli import FINE, main
from ceasefire_model.instances import PARIS_2026
from ceasefire_model.serialization import Code
from ceasefire_model.views import brief

ROOT = Path(__file__).resolve().parents[2]
BLOCK = re.compile(r"^```(?:python|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ELISION = "\n...\n"


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.fixture
def script_and_output() -> tuple[str, str]:
    script, output, *_ = BLOCK.findall(page("docs/tutorial/ask-the-paris-dossier.md"))
    return script, output


def test_the_script_of_the_paris_page_has_twelve_lines(script_and_output: tuple[str, str]) -> None:
    script, _ = script_and_output
    assert len([line for line in script.splitlines() if line]) == 12


def test_the_script_of_the_paris_page_prints_what_stands_below_it(
    script_and_output: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script, output = script_and_output
    (tmp_path / "ask.py").write_text(script, encoding="utf-8")
    runpy.run_path(str(tmp_path / "ask.py"))
    assert capsys.readouterr().out == output


PRINTING = {
    "docs/how-to/compare-arrangements.md": 2,
    "docs/how-to/see-what-changed.md": 2,
    "docs/tutorial/the-day-of-a-ceasefire.md": 19,
}
"""Pages on which something is printed, and how often."""

ANY_LINES = r"(?s:.*?)"
"""What a line of three dots stands for."""


@pytest.mark.parametrize("name", PRINTING)
def test_what_a_page_says_is_printed_is_what_its_blocks_print(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    blocks = re.findall(
        r"^```(python|sh)\n(?!>>>)(.*?)^```\n(?:\n<!-- printed -->\n\n```text\n(.*?)^```$)?",
        page(name),
        re.MULTILINE | re.DOTALL,
    )
    namespace: dict[str, object] = {}
    for language, script, output in blocks:
        if language == "python":
            exec(script, namespace)  # noqa: S102 - our own page
        else:
            assert main(shlex.split(script.replace("\\\n", ""))[1:]) == FINE
        printed = capsys.readouterr().out.strip("\n")
        if language == "python" and "\n...\n" not in f"\n{output}":
            assert printed == output.strip("\n")
        elif output:
            lines = (ANY_LINES if line == "..." else re.escape(line) for line in output.split("\n"))
            assert re.fullmatch("\n".join(lines).strip("\n"), printed)
    assert sum(bool(output) for _, _, output in blocks) == PRINTING[name]


@pytest.mark.parametrize("name", ["README.md", "docs/how-to/use-the-command.md"])
def test_an_excerpt_of_the_brief_is_part_of_what_the_command_prints(name: str) -> None:
    excerpt, *_ = re.findall(r"^```text\n(.*?)^```$", page(name), re.MULTILINE | re.DOTALL)
    shown = brief(PARIS_2026)
    for piece in excerpt.split(ELISION):
        assert piece.strip("\n") in shown


def test_the_page_on_loading_names_every_code_with_its_meaning() -> None:
    rows = re.findall(
        r"^\| `([a-z0-9-]+)` \| (.*) \|$", page("docs/how-to/load-and-save.md"), re.MULTILINE
    )
    source = page("src/ceasefire_model/serialization/codes.py")
    meanings = re.findall(r'= "[a-z0-9-]+"\n +"""(.*?)"""', source)
    assert rows == list(zip([code.value for code in Code], meanings, strict=True))
