import re
import runpy
from pathlib import Path

import pytest

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


@pytest.mark.parametrize("name", ["see-what-changed", "compare-arrangements"])
def test_what_a_page_says_is_printed_is_what_its_blocks_print(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    blocks = re.findall(
        r"^```python\n(?!>>>)(.*?)^```\n(?:\n<!-- printed -->\n\n```text\n(.*?)^```$)?",
        page(f"docs/how-to/{name}.md"),
        re.MULTILINE | re.DOTALL,
    )
    namespace: dict[str, object] = {}
    for script, output in blocks:
        exec(script, namespace)  # noqa: S102 - our own page
        assert capsys.readouterr().out.strip("\n") == output.strip("\n")
    assert sum(bool(output) for _, output in blocks) == 2


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
