"""Values that are written as one string, number or word, and how each is read back exactly.

Nothing is converted: `5` is no text, `true` is no number, `1.0` is no whole number. A text is
accepted only in the spelling in which it would be written.
"""

import re
from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from operator import attrgetter
from typing import Any, Final, TypeVar

from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import ID_KINDS, is_slug
from ceasefire_model.serialization.codes import Code
from ceasefire_model.serialization.faults import refuse
from ceasefire_model.serialization.shapes import Hint, Shape, listed, vocabulary
from ceasefire_model.times import Duration, PartialDate
from ceasefire_model.validation import MAX_INTEGER, describe, is_clean_text, is_decimal

T = TypeVar("T")
Hook = Callable[[Any, Any], T]
"""Reads a parsed JSON value as a value of the model; cattrs passes the type as well."""

_DURATION: Final = re.compile(
    r"P((?P<years>[0-9]{1,16})Y)?((?P<months>[0-9]{1,16})M)?((?P<weeks>[0-9]{1,16})W)?"
    r"((?P<days>[0-9]{1,16})D)?(T((?P<hours>[0-9]{1,16})H)?((?P<minutes>[0-9]{1,16})M)?)?"
)


def _read_null(value: object, _: object = None) -> None:
    if value is not None:
        raise refuse(Code.WRONG_TYPE, Shape.NULL.value, value)


def _read_boolean(value: object, _: object = None) -> bool:
    if value is True or value is False:
        return value
    raise refuse(Code.WRONG_TYPE, Shape.BOOLEAN.value, value)


def _read_integer(value: object, _: object = None) -> int:
    if type(value) is not int:
        raise refuse(Code.WRONG_TYPE, Shape.INTEGER.value, value)
    if not -MAX_INTEGER <= value <= MAX_INTEGER:
        raise refuse(Code.NUMBER_TOO_LARGE, describe(int), value)
    return value


SIMPLE: Final[dict[Shape, Hook[object]]] = {
    Shape.NULL: _read_null,
    Shape.BOOLEAN: _read_boolean,
    Shape.INTEGER: _read_integer,
}
"""The hooks of values that are neither text nor made of others."""


def read_text(value: object, _: object = None) -> str:
    """Read a text that is not blank."""
    found = _string(value, Shape.TEXT.value)
    if not is_clean_text(found):
        raise refuse(Code.INVALID_VALUE, describe(str), found)
    return found


def text_hook(hint: Hint) -> Hook[Any]:
    """Make the hook of a type that is written as a string of an open set.

    Args:
        hint: `str`, a `NewType` of it, or a class that is written as one string.

    Returns:
        The hook.
    """
    if hint in _PARSERS:
        return _parsed(hint, _PARSERS[hint])
    return _read_id(describe(hint)) if hint in ID_KINDS else read_text


def _read_id(expected: str) -> Hook[str]:
    def read(value: object, _: object = None) -> str:
        found = _string(value, Shape.TEXT.value)
        if not is_slug(found):
            raise refuse(Code.INVALID_VALUE, expected, found)
        return found

    return read


def _parsed(kind: type, parse: Callable[[str], T]) -> Hook[T]:
    def read(value: object, _: object = None) -> T:
        found = _string(value, f"{Shape.TEXT.value} ({kind.__name__})")
        try:
            return parse(found)
        except InvalidValue as error:
            raise refuse(Code.INVALID_VALUE, error.expected, found) from None

    return read


def word_hook(kinds: tuple[type[Enum], ...]) -> Hook[Enum]:
    """Make the hook of one enumeration, or of several that share no word.

    Args:
        kinds: The enumerations.

    Returns:
        The hook.
    """
    found = {str(member.value): member for kind in kinds for member in kind}
    expected = f"one of {listed([word for kind in kinds for word in vocabulary(kind)])}"

    def read(value: object, _: object = None) -> Enum:
        word = _string(value, expected)
        if word not in found:
            raise refuse(Code.UNKNOWN_VALUE, expected, word)
        return found[word]

    return read


def _string(value: object, expected: str) -> str:
    if type(value) is not str:
        raise refuse(Code.WRONG_TYPE, expected, value)
    return value


def _duration(text: str) -> Duration:
    found = _DURATION.fullmatch(text)
    units = {} if found is None else {unit: int(n) for unit, n in found.groupdict("0").items()}
    if sum(units.values()) > 0:
        duration = Duration(**units)
        if duration.iso == text:
            return duration
    expected = "a duration in ISO 8601 such as 'P12M' or 'PT72H', without parts that are zero"
    raise InvalidValue("Duration", "iso", text, expected)


_DECIMAL: Final = re.compile(r"-?(0|[1-9][0-9]{0,15})\.[0-9]*[1-9]")


def _decimal(text: str) -> Decimal:
    if _DECIMAL.fullmatch(text) is not None and is_decimal(Decimal(text)):
        return Decimal(text)
    expected = "a decimal in its shortest spelling, such as '2.5'; whole numbers are no text"
    raise InvalidValue("Decimal", "text", text, expected)


_PARSERS: Final[dict[object, Callable[[str], Any]]] = {
    PartialDate: PartialDate,
    Duration: _duration,
    Decimal: _decimal,
}

WRITERS: Final[dict[type, Callable[[Any], str]]] = {
    PartialDate: attrgetter("edtf"),
    Duration: attrgetter("iso"),
    Decimal: str,
}
"""How a value of each text-formed class is written."""
