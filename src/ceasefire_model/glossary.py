"""What each term means: the definitions that stand in the docstrings, for forms that show them.

A schema and a codebook explain every field and every word. They say what the docstrings say, which
are read here, so that each definition is written once. Where the source is not at hand, as in a
build without it, there is nothing to show, and nothing else changes.
"""

import ast
import inspect
import re
import sys
from collections.abc import Iterator
from enum import Enum
from functools import cache
from itertools import pairwise
from types import ModuleType
from typing import Final

_PACKAGE: Final = f"{__package__}."
_ENTRY: Final = re.compile(r"^    (\w+): ((?:.*\n)(?:        .*\n)*)", re.MULTILINE)


def definition(kind: type) -> str:
    """Give what a class or enumeration is, and what it is not.

    Args:
        kind: A class of the model.

    Returns:
        The paragraphs of its docstring that stand before any section; empty where it has none.
    """
    paragraphs: list[str] = []
    for paragraph in (inspect.getdoc(kind) or "").split("\n\n"):
        if re.match(r"\w+:(\s|$)", paragraph):
            break
        paragraphs.append(_joined(paragraph))
    return "\n\n".join(paragraphs)


@cache
def parts(kind: type) -> dict[str, str]:
    """Give what each field of a class, or each word of an enumeration, means.

    Args:
        kind: A class of the model.

    Returns:
        The meanings, by the name of the field or by the word as it is written.
    """
    docstring = inspect.getdoc(kind) or ""
    if issubclass(kind, Enum):
        explained = _explained(sys.modules[kind.__module__], kind.__name__)
        return {str(m.value): explained[m.name] for m in kind if m.name in explained}
    _, _, section = docstring.partition("\nAttributes:\n")
    section, _, _ = f"{section}\n".partition("\n\n")
    return {name: _joined(text) for name, text in _ENTRY.findall(f"{section}\n")}


def named(name: str) -> str:
    """Give what a public union, kind of id or constant means, by its name.

    Args:
        name: The name under which its module defines it, such as `Quantity` or `PartyId`.

    Returns:
        The text that stands after it; empty where there is none.
    """
    modules = [module for key, module in sys.modules.items() if key.startswith(_PACKAGE)]
    found = (_explained(module)[name] for module in modules if name in _explained(module))
    return next(found, "")


@cache
def _explained(module: ModuleType, kind: str | None = None) -> dict[str, str]:
    """Give the texts that stand after names, in a module or in the body of one of its classes."""
    try:
        body = ast.parse(inspect.getsource(module)).body
    except (OSError, TypeError):  # no file, or no file at hand
        return {}
    if kind is not None:
        body = next(n.body for n in body if isinstance(n, ast.ClassDef) and n.name == kind)
    return dict(_pairs(body))


def _pairs(body: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    for node, following in pairwise(body):
        match node, following:
            case (
                ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(text))),
            ):
                yield name, _joined(text)
            case _:
                pass


def _joined(text: str) -> str:
    return " ".join(text.split())
