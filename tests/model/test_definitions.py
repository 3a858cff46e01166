"""The definitions that forms show are those of the docstrings."""

import inspect
import sys
from enum import Enum
from types import ModuleType
from typing import Any

import attrs
import pytest

from ceasefire_model import glossary
from tests.model.public import CLASSES, ENUMS, IDS, UNIONS, field_name


@pytest.mark.parametrize("kind", [*CLASSES, *ENUMS], ids=field_name)
def test_every_term_has_the_definition_that_opens_its_docstring(kind: Any) -> None:  # noqa: ANN401 - any class
    found = glossary.definition(kind)
    docstring = " ".join(inspect.getdoc(kind).split())
    assert found.endswith((".", ":"))
    assert docstring.startswith(" ".join(found.split()))
    assert "Attributes:" not in found


@pytest.mark.parametrize("kind", CLASSES, ids=field_name)
def test_every_field_has_its_meaning(kind: Any) -> None:  # noqa: ANN401 - any class
    found = glossary.parts(kind)
    assert list(found) == list(attrs.fields_dict(kind))
    assert all(meaning.endswith(".") for meaning in found.values())


@pytest.mark.parametrize("kind", ENUMS, ids=field_name)
def test_every_word_has_its_meaning(kind: Any) -> None:  # noqa: ANN401 - any enumeration
    found = glossary.parts(kind)
    assert list(found) == [member.value for member in kind]
    assert all(meaning.endswith(".") for meaning in found.values())


@pytest.mark.parametrize("name", [*UNIONS, *(kind.__name__ for kind in IDS)])
def test_every_union_and_kind_of_id_has_its_meaning(name: str) -> None:
    assert glossary.named(name).endswith(".")


def test_a_meaning_over_several_lines_is_one() -> None:
    quote = glossary.parts(next(kind for kind in CLASSES if kind.__name__ == "Quote"))
    assert quote["translated_from"] == (
        "Language in which it was said, where `exact` is a translation; `None` where it is none."
    )


def test_a_name_that_nothing_explains_has_no_meaning() -> None:
    assert glossary.named("Nothing") == ""


def test_without_the_source_there_is_nothing_to_show(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "unwritten", ModuleType("unwritten"))
    colours = Enum("Colours", {"RED": "red"}, module="unwritten")
    assert glossary.parts(colours) == {}
