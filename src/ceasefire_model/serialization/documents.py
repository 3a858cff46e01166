"""A dossier as a JSON document: written, and read back with every fault named.

A document is one JSON object. It opens with `format` and `version`; then follow the fields of the
dossier, in their order, without those that have their default value.
"""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from attrs import evolve
from cattrs import Converter

from ceasefire_model.dossier import Dossier
from ceasefire_model.errors import DocumentError, InvalidType, InvalidValue, Problem
from ceasefire_model.serialization.codes import Code
from ceasefire_model.serialization.conversion import make_converter
from ceasefire_model.serialization.faults import Fault, Place, gather, refuse, written
from ceasefire_model.serialization.files import replace
from ceasefire_model.serialization.json_text import Parsed, is_array, is_object, parse, too_deep
from ceasefire_model.serialization.limits import Limits
from ceasefire_model.serialization.survey import Located, Survey

FORMAT: Final = "ceasefire-dossier"
"""The name of the format, as every document gives it."""

VERSION: Final = 1
"""The version of the format that is written, and the only one that is read."""

_DEFAULT_LIMITS: Final = Limits()
_INDENT: Final = 2
_HEADER: Final[dict[str, tuple[str | int, Code]]] = {
    "format": (FORMAT, Code.UNKNOWN_FORMAT),
    "version": (VERSION, Code.UNKNOWN_VERSION),
}
_MORE_TELLING: Final = frozenset(
    {Code.LONE_SURROGATE, Code.NOT_A_NUMBER, Code.NUMBER_TOO_LARGE, Code.TOO_MANY_FAULTS}
)
"""Faults of the text that say more than what a hook found wrong at the same place."""


@cache
def _converter() -> Converter:
    return make_converter()


def dumps(dossier: Dossier) -> str:
    """Write a dossier as a JSON text.

    Args:
        dossier: What is written.

    Returns:
        The document, with a line break at its end. Equal dossiers give equal texts.

    Raises:
        InvalidType: It is no dossier.
        InvalidValue: Its records are nested so deeply that `loads` would refuse the document.
    """
    text = json.dumps(to_tree(dossier, "dumps"), ensure_ascii=False, indent=_INDENT) + "\n"
    limit = _DEFAULT_LIMITS.nesting
    deep_margin = "\n" + " " * _INDENT * limit  # without one, there is nothing to count
    if deep_margin in text:
        refuse_too_deep(dossier, text, limit, "dumps")
    return text


def to_tree(dossier: Dossier, caller: str) -> dict[str, object]:
    """Give a dossier as the tree of its document.

    Args:
        dossier: Any dossier.
        caller: The function that was given it.

    Returns:
        Dictionaries, lists, strings, whole numbers and truth values.

    Raises:
        InvalidType: It is no dossier.
    """
    if type(dossier) is not Dossier:
        raise InvalidType(caller, "dossier", dossier, "a Dossier")
    return {"format": FORMAT, "version": VERSION, **_converter().unstructure(dossier)}


def from_tree(tree: dict[str, object]) -> Dossier:
    """Read a dossier from the tree of a document without its format and version.

    Args:
        tree: Dictionaries, lists, strings, whole numbers and truth values.

    Returns:
        The dossier.

    Raises:
        DocumentError: The tree is no dossier. It names every fault that was found, without lines.
    """
    dossier, faults = _structured(tree)
    if dossier is not None:
        return dossier
    problems = (
        Problem(path=written(fault.place), code=fault.code.value, message=fault.message)
        for fault in faults
    )
    raise DocumentError(tuple(problems))


def refuse_too_deep(dossier: Dossier, text: str, limit: int, caller: str) -> None:
    """Refuse to write what could not be read.

    Args:
        dossier: The dossier.
        text: Its document.
        limit: How deeply arrays and objects may be nested.
        caller: The function that was given it.

    Raises:
        InvalidValue: They are nested more deeply.
    """
    if too_deep(text, limit) is not None:
        expected = f"records that are written with at most {limit} levels of nesting"
        raise InvalidValue(caller, "dossier", dossier.id, expected)


def loads(document: str | bytes, limits: Limits = _DEFAULT_LIMITS) -> Dossier:
    """Read a dossier from a JSON text.

    Args:
        document: The text, or its bytes in UTF-8.
        limits: How large it may be.

    Returns:
        The dossier, equal to the one that was written.

    Raises:
        DocumentError: The text is no dossier. It names every fault that was found, each with its
            path, code and line; a fault that hides others, such as broken JSON, is named alone.
        InvalidType: It is neither text nor bytes.
    """
    if type(document) not in {str, bytes}:
        raise InvalidType("loads", "document", document, "str or bytes")
    parsed = parse(document, limits)
    dossier, faults = _attempt(parsed.tree)
    if dossier is None or parsed.repeats:
        raise _refusal(parsed, faults)
    return dossier


def read(path: str | Path, limits: Limits = _DEFAULT_LIMITS) -> Dossier:
    """Read a dossier from a file.

    Args:
        path: Name of the file.
        limits: How large it may be.

    Returns:
        The dossier.

    Raises:
        DocumentError: The file holds no dossier.
        OSError: The file cannot be read.
    """
    with Path(path).open("rb") as stream:
        return loads(stream.read(limits.size + 1), limits)


def write(dossier: Dossier, path: str | Path) -> None:
    """Write a dossier to a file, as a whole or not at all.

    Args:
        dossier: What is written.
        path: Name of the file; one that is there is replaced.

    Raises:
        InvalidType: It is no dossier.
        InvalidValue: Its records are nested so deeply that `read` would refuse the document.
        OSError: The file cannot be written; what was there stands as it was.
    """
    replace(Path(path), dumps(dossier).encode("utf-8"))


def _attempt(tree: object) -> tuple[Dossier | None, list[Fault]]:
    """Read a dossier, or give the faults for which there is none."""
    header = list(_header_faults(tree))
    if header or not is_object(tree):
        return None, header
    fields = {key: value for key, value in tree.items() if key not in _HEADER}
    return _structured(fields)


def _structured(fields: dict[str, object]) -> tuple[Dossier | None, list[Fault]]:
    try:
        return _converter().structure(fields, Dossier), []
    except Exception as error:  # noqa: BLE001 - gather raises what is no fault of the document
        return None, list(gather(error))


def _header_faults(tree: object) -> Iterator[Fault]:
    """Find why a document is of another format or version, so that nothing else can be judged."""
    if not is_object(tree):
        yield refuse(Code.WRONG_TYPE, "an object", tree).fault
        return
    for key, (known, unknown) in _HEADER.items():
        if key not in tree:
            message = f"expected the key {key!r}, which is missing: {known!r}"
            yield Fault(place=(key,), code=Code.MISSING_KEY, message=message)
        elif tree[key] != known or type(tree[key]) is not type(known):
            code = unknown if type(tree[key]) is type(known) else Code.WRONG_TYPE
            expected = f"{known!r}, the only {key} that this release knows"
            yield refuse(code, expected, tree[key], (key,)).fault


def _refusal(parsed: Parsed, faults: list[Fault]) -> DocumentError:
    """Join what reading found with what the text itself has, in the order of the document."""
    faults = [evolve(fault, place=_within(parsed.tree, fault.place)) for fault in faults]
    survey = Survey(parsed.text, [fault.place for fault in faults])
    located = [*survey.faults, *_locate(faults, survey)]
    located.sort(key=lambda found: found.offset)
    return DocumentError(
        tuple(
            Problem(
                path=written(found.fault.place),
                code=found.fault.code.value,
                message=found.fault.message,
                line=line,
            )
            for found, line in zip(located, _lines(parsed.text, located), strict=True)
        )
    )


def _locate(faults: list[Fault], survey: Survey) -> Iterator[Located]:
    """Give each fault that reading found its place in the text, unless the text explains it."""
    explained = {found.fault.place for found in survey.faults if found.fault.code in _MORE_TELLING}
    for fault in faults:
        if fault.place not in explained or fault.code is Code.UNKNOWN_KEY:
            yield Located(offset=survey.offset(fault.place), fault=fault)


def _lines(text: str, located: list[Located]) -> Iterator[int]:
    """Give the line of each, counted from 1; they come in the order of the text."""
    line, last = 1, 0
    for found in located:
        line += text.count("\n", last, found.offset)
        last = found.offset
        yield line


def _within(tree: object, place: Place) -> Place:
    """Cut a place where the document ends: fields of a value that is written as text have none."""
    for depth, step in enumerate(place):
        if is_object(tree) and isinstance(step, str):
            if step not in tree:
                return place[: depth + 1]
            tree = tree[step]
        elif is_array(tree) and isinstance(step, int) and step < len(tree):
            tree = tree[step]
        else:
            return place[:depth]
    return place
