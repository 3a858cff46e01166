"""The docstrings are the glossary: every term is defined, and its parts are those it has."""

import ast
import importlib
import inspect
import re
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Final

import attrs
import pytest

import ceasefire_model

PACKAGE: Final = Path(ceasefire_model.__file__).parent
MODULES: Final = {
    ".".join(("ceasefire_model", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(
        ".__init__"
    ): ast.parse(path.read_text(encoding="utf-8"))
    for path in sorted(PACKAGE.rglob("*.py"))
}
FACTS: Final = "ceasefire_model.instances."
"""Modules whose names are records: what each one is, it says itself."""

Definition = ast.ClassDef | ast.FunctionDef


def definitions(body: list[ast.stmt], within: str) -> Iterator[tuple[str, Definition]]:
    """Find the public classes and functions of a module, and the public methods of its classes."""
    for node in body:
        if isinstance(node, Definition) and not node.name.startswith("_"):
            yield f"{within}.{node.name}", node
            if isinstance(node, ast.ClassDef):
                yield from definitions(node.body, f"{within}.{node.name}")


DEFINITIONS: Final = dict(
    found for name, module in MODULES.items() for found in definitions(module.body, name)
)


def assigned(node: ast.stmt) -> str | None:
    """Give the name that a statement gives to something."""
    match node:
        case ast.Assign(value=ast.Call(func=ast.Name(id="TypeVar"))):
            return None  # which means nothing by itself
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return name
        case _:
            return None


def told(body: list[ast.stmt]) -> Iterator[tuple[str, str | None]]:
    """Give each name that is assigned in a body, with the text that stands after it."""
    for node, following in zip(body, [*body[1:], None], strict=True):
        name = assigned(node)
        if name is not None and not name.startswith("_"):
            match following:
                case ast.Expr(value=ast.Constant(value=str(text))):
                    yield name, text
                case _:
                    yield name, None


def is_sentence(text: str | None) -> bool:
    """Say whether a text starts like a sentence and ends like one."""
    return text is not None and text[:1].strip() != "" and text.rstrip().endswith((".", ":"))


def section(docstring: str, title: str) -> list[tuple[str, str]] | None:
    """Read the entries of a section of a docstring; `None` where it has none of that title."""
    found = re.search(rf"^{title}:\n((?:    .*\n|\n)+)", f"{docstring}\n", re.MULTILINE)
    if found is None:
        return None
    entries = re.findall(r"^    (\*?\*?\w+): ((?:.*\n)(?:        .*\n)*)", found[1], re.MULTILINE)
    return [(name.lstrip("*"), " ".join(text.split())) for name, text in entries]


@pytest.mark.parametrize("name", MODULES)
def test_a_module_opens_with_what_it_is_about(name: str) -> None:
    docstring = ast.get_docstring(MODULES[name])
    assert docstring is not None
    assert is_sentence(docstring.partition("\n\n")[0])


@pytest.mark.parametrize("name", DEFINITIONS)
def test_everything_public_is_defined_in_a_sentence(name: str) -> None:
    docstring = ast.get_docstring(DEFINITIONS[name])
    assert docstring is not None
    assert is_sentence(docstring.partition("\n")[0])


@pytest.mark.parametrize("name", [name for name in MODULES if not name.startswith(FACTS)])
def test_every_public_constant_and_alias_is_explained_where_it_stands(name: str) -> None:
    explained = dict(told(MODULES[name].body))
    assert [constant for constant, text in explained.items() if not is_sentence(text)] == []


def classes() -> Iterator[type[object]]:
    for name, node in DEFINITIONS.items():
        if isinstance(node, ast.ClassDef):
            module, _, attribute = name.rpartition(".")
            if module in MODULES:
                yield getattr(importlib.import_module(module), attribute)


CLASSES: Final = list(classes())
VOCABULARIES: Final = [kind for kind in CLASSES if issubclass(kind, Enum)]


def full_name(kind: type[object]) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"


@pytest.mark.parametrize("kind", VOCABULARIES, ids=full_name)
def test_every_member_of_a_vocabulary_is_defined_in_a_sentence_of_its_own(
    kind: type[Enum],
) -> None:
    node = DEFINITIONS[full_name(kind)]
    explained = dict(told(node.body))
    assert list(explained) == list(kind.__members__)
    assert [member for member, text in explained.items() if not is_sentence(text)] == []
    assert len(set(explained.values())) == len(explained)


@pytest.mark.parametrize("kind", [kind for kind in CLASSES if attrs.has(kind)], ids=full_name)
def test_the_attributes_in_a_docstring_are_those_of_the_class_in_order(
    kind: type[attrs.AttrsInstance],
) -> None:
    entries = section(inspect.getdoc(kind) or "", "Attributes")
    public = [field.name for field in attrs.fields(kind) if not field.name.startswith("_")]
    assert [name for name, _ in entries or []] == public
    assert [name for name, text in entries or [] if not is_sentence(text)] == []


@pytest.mark.parametrize(
    "name",
    [name for name, node in DEFINITIONS.items() if isinstance(node, ast.FunctionDef)],
)
def test_the_arguments_in_a_docstring_are_those_of_the_function_in_order(name: str) -> None:
    node = DEFINITIONS[name]
    assert isinstance(node, ast.FunctionDef)
    entries = section(ast.get_docstring(node) or "", "Args")
    if entries is not None:
        a = node.args
        parameters = [*a.posonlyargs, *a.args, a.vararg, *a.kwonlyargs, a.kwarg]
        names = [parameter.arg for parameter in parameters if parameter is not None]
        assert [argument for argument, _ in entries] == [n for n in names if n != "self"]
        assert [argument for argument, text in entries if not is_sentence(text)] == []


def test_the_reader_of_docstrings_finds_entries_over_several_lines() -> None:
    docstring = (
        "A term.\n\nAttributes:\n    one: First\n        and more.\n    two: Second.\n\nEnd.\n"
    )
    assert section(docstring, "Attributes") == [("one", "First and more."), ("two", "Second.")]
    assert section(docstring, "Args") is None
