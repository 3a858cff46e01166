"""Faults of a document, and how they are gathered from the exceptions of one reading.

A hook that refuses a value raises `Refused`; cattrs bundles what the fields of an object and the
items of an array raise into groups, each with a note of the field or index. `gather` walks these
groups and gives one `Fault` for each leaf, at its place from the root of the document.
"""

import json
import math
import re
from collections.abc import Iterator
from enum import Enum
from typing import Final, TypeAlias, final

from attrs import evolve, fields, frozen
from cattrs import AttributeValidationNote, IterableValidationNote
from cattrs.errors import BaseValidationError, ForbiddenExtraKeysError

from ceasefire_model.errors import InvalidType, InvalidValue
from ceasefire_model.serialization.codes import Code

Place: TypeAlias = tuple[str | int, ...]
"""The keys and indices that lead from the root of a document to a value."""

MOST_FAULTS: Final = 1000
"""How many faults of one array, one object or one text are told: a small hostile document could
otherwise have millions of them."""

_SHOWN: Final = 80
"""Characters of an offending value that a message repeats."""
_STEP: Final = re.compile(r"\[(?P<index>[0-9]+)\]|(?P<name>[^.\[\]]+)")


@final
@frozen(kw_only=True, weakref_slot=False)
class Fault:
    """Something wrong at one place of a document.

    Not a `Problem`, which is what the user is told: a fault has its place in parts, and no line.

    Attributes:
        place: Where it is, from wherever it was found.
        code: Which kind of fault it is.
        message: What was expected and what came.
    """

    place: Place
    code: Code
    message: str


class Refused(Exception):
    """A hook refuses a value of a document.

    Args:
        code: Which kind of fault it is.
        message: What was expected and what came.
        place: Where it is, from the value that the hook was given.
    """

    def __init__(self, code: Code, message: str, place: Place = ()) -> None:
        super().__init__(code, message, place)
        self.fault = Fault(place=place, code=code, message=message)


def refuse(code: Code, expected: str, got: object, place: Place = ()) -> Refused:
    """Make the refusal of a value.

    Args:
        code: Which kind of fault it is.
        expected: What would have been right.
        got: What came, as it was parsed.
        place: Where it is, from the value that the hook was given.

    Returns:
        The exception, to be raised.
    """
    return Refused(code, f"expected {expected}, got {show(got)}", place)


def show(value: object) -> str:
    """Show a value in a message: a scalar as it is written, if need be shortened, others by type.

    Args:
        value: A parsed JSON value, or one of the model made from it.

    Returns:
        A noun phrase.
    """
    match value:
        case None | True | False:
            return json.dumps(value)
        case dict():
            return "an object"
        case list() | tuple():
            return "an array" if value else "an empty array"
        case Enum():
            return show(value.value)
        case float() if not math.isfinite(value):
            return "a number beyond all bounds"
        case _:
            text = repr(value)
            return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def gather(error: Exception, place: Place = ()) -> Iterator[Fault]:
    """Give every fault that one reading ran into.

    Args:
        error: What the converter raised.
        place: The place of the value that it was reading.

    Yields:
        One fault for each exception that is no group.

    Raises:
        Exception: What was found is no fault of the document but of this library.
    """
    match error:
        case BaseValidationError():
            for inner in error.exceptions:
                yield from gather(inner, (*place, *_step(inner)))
        case ForbiddenExtraKeysError():
            yield from _unknown_keys(error, place)
        case Refused(fault=fault):
            yield evolve(fault, place=(*place, *fault.place))
        case InvalidType():
            yield _of_constructor(error, place, Code.WRONG_TYPE)
        case InvalidValue():
            yield _of_constructor(error, place, Code.INVALID_VALUE)
        case KeyError(args=(key,)) if place and place[-1] == key:
            message = f"expected the key {key!r}, which is missing"
            yield Fault(place=place, code=Code.MISSING_KEY, message=message)
        case _:
            raise error


def too_many(place: Place) -> Fault:
    """Say that there are more faults than are told, from a place onwards."""
    message = f"more than {MOST_FAULTS} faults; from here on not all of them are told"
    return Fault(place=place, code=Code.TOO_MANY_FAULTS, message=message)


def _step(error: BaseException) -> Place:
    """Read the field or index at which an exception was caught."""
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return (note.name,)
        if isinstance(note, IterableValidationNote):
            return (note.index,)
    return ()


def _unknown_keys(error: ForbiddenExtraKeysError, place: Place) -> Iterator[Fault]:
    known = ", ".join(repr(field.name) for field in fields(error.cl)) or "none"
    message = f"unknown key; the keys of {error.cl.__name__} are {known}"
    for count, key in enumerate(sorted(error.extra_fields)):
        if count == MOST_FAULTS:
            yield too_many((*place, key))
            break
        yield Fault(place=(*place, key), code=Code.UNKNOWN_KEY, message=message)


def _of_constructor(error: InvalidType | InvalidValue, place: Place, code: Code) -> Fault:
    inner = (
        int(step["index"]) if step["name"] is None else step["name"]
        for step in _STEP.finditer(error.place)
    )
    message = f"expected {error.expected}, got {show(error.value)}"
    return Fault(place=(*place, *inner), code=code, message=message)


def written(place: Place) -> str:
    """Write a place as a path.

    Args:
        place: Keys and indices from the root.

    Returns:
        The path, such as `$.deployments[0].size` or `$["a b"]`.
    """
    return "$" + "".join(map(_written_step, place))


def _written_step(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    return f".{step}" if step.isascii() and step.isidentifier() else f"[{json.dumps(step)}]"
