"""Documents with one fault each: `tests/rejected/NAME.json`, and beside it what is said of it."""

import os
import re
from pathlib import Path

import pytest

from ceasefire_model.errors import DocumentError
from ceasefire_model.serialization import Code, Limits, loads, read

FOLDER = Path(__file__).parent.parent / "rejected"
NAMES = sorted(path.stem for path in FOLDER.glob("*.json"))
LIMITS = Limits(size=4096)


def problems(name: str) -> str:
    with pytest.raises(DocumentError) as caught:
        read(FOLDER / f"{name}.json", LIMITS)
    return "".join(f"{problem}\n" for problem in caught.value.problems)


@pytest.mark.parametrize("name", NAMES)
def test_a_document_with_one_fault_has_one_problem(name: str) -> None:
    found = problems(name)
    expected = FOLDER / f"{name}.txt"
    if os.environ.get("CEASEFIRE_MODEL_REWRITE") == "1":
        expected.write_text(found, encoding="utf-8", newline="\n")
    assert found == expected.read_text(encoding="utf-8")
    assert found.count("\n") == 1


@pytest.mark.parametrize("name", NAMES)
def test_text_and_bytes_are_refused_alike(name: str) -> None:
    content = (FOLDER / f"{name}.json").read_bytes()
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return
    with pytest.raises(DocumentError) as caught:
        loads(text, LIMITS)
    assert "".join(f"{problem}\n" for problem in caught.value.problems) == problems(name)


def test_every_code_has_a_document() -> None:
    told = "".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.txt"))
    shown = set(re.findall(r"\[([a-z0-9-]+)\](?: \(line \d+\))?$", told, re.MULTILINE))
    # in test_hostile.py, made on the fly, and in test_corpora.py
    elsewhere = {Code.TOO_MANY_FAULTS.value, Code.CUT_LINE.value}
    assert shown == {code.value for code in Code} - elsewhere


def test_every_document_has_its_text() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.txt")) == NAMES
