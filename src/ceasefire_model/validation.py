"""Exact argument types: one check per class, derived from its annotations.

Every class of the model calls `check(self)` when it is built. Nothing is converted: a list is no
tuple, a `bool` is no `int`, a `datetime` is no `date`, a subclass is not its parent. Text is
refused when it is blank or holds what JSON may not carry between systems (RFC 7493, section 2.1) or
no reader can see: lone surrogates, noncharacters, control characters. Whole numbers are refused
when they leave the range that every JSON reader keeps exact.

Which tests a class needs is worked out once, from its type annotations, when its first value is
built. So the annotation is the rule, and there is no second place where it could differ.
"""

import datetime
import enum
import types
import unicodedata
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from typing import Any, Final, NewType, TypeGuard, TypeVar, Union, get_args, get_origin

import attrs

from ceasefire_model.errors import InvalidType, InvalidValue

MAX_INTEGER: Final = 2**53 - 1
"""The greatest whole number that every JSON reader keeps exact (RFC 7493, section 2.2)."""

_Test = Callable[[Any], bool]
_Rule = tuple[_Test, str]

_rules: Final[dict[object, _Rule]] = {}


def rule(kind: object, test: _Test, expected: str) -> None:
    """Give an id kind (`NewType`) the rule that its texts hold to.

    Args:
        kind: The `NewType`.
        test: True for a text that may be such an id.
        expected: What would be right, for the message.
    """
    _rules[kind] = (test, expected)


_aliases: Final[dict[frozenset[object], str]] = {}


def alias(union: object, name: str) -> None:
    """Give a union the name by which messages speak of it.

    Args:
        union: The union.
        name: Its public name, such as `Condition`, or another noun phrase.
    """
    _aliases[frozenset(get_args(union))] = name


def check(value: attrs.AttrsInstance) -> None:
    """Refuse a value whose fields do not hold exactly what its class announces.

    Args:
        value: An attrs value, just built.

    Raises:
        InvalidType: A field holds a value of another type.
        InvalidValue: A text or number lies outside what the model can hold.
    """
    for name, hint, test in _tests(type(value)):
        found = getattr(value, name)
        if not test(found):
            _refuse(type(value).__name__, name, found, hint)


def is_clean_text(value: object) -> bool:
    """Say whether a value is text with something to read and nothing that breaks a written form."""
    return (
        type(value) is str
        and not value.isspace()
        and value != ""
        and (value.isprintable() or not any(map(_is_forbidden, value)))
    )


def _is_forbidden(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cs"} or _is_noncharacter(ord(character))


def _is_noncharacter(code: int) -> bool:
    """Say whether Unicode sets a code point apart for good: U+FDD0 to U+FDEF, U+FFFE, U+1FFFF."""
    return 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE  # noqa: PLR2004 - numbers of Unicode


def _is_whole_number(value: object) -> bool:
    return type(value) is int and -MAX_INTEGER <= value <= MAX_INTEGER


_SCALE: Final = 6
"""The greatest number of decimal places: a millimetre in kilometres."""


def is_decimal(value: object) -> bool:
    """Say whether a value is a decimal that is no whole number, in its shortest spelling."""
    return (
        type(value) is Decimal
        and value.is_finite()
        and value != value.to_integral_value()
        and value == value.normalize()
        and str(value) == f"{value.normalize():f}"
        and abs(value) <= MAX_INTEGER
        and -int(value.as_tuple().exponent) <= _SCALE
    )


@cache
def _tests(owner: type[attrs.AttrsInstance]) -> tuple[tuple[str, object, _Test], ...]:
    return tuple((a.name, a.type, _test(a.type)) for a in attrs.fields(owner))


def _test(hint: Any) -> _Test:  # noqa: ANN401 - a type hint has no common type
    """Turn a type hint into the test that exactly its values pass."""
    if hint in _SIMPLE:
        return _SIMPLE[hint]
    if isinstance(hint, NewType):
        return _rules[hint][0]
    if isinstance(hint, TypeVar):
        return is_plain_value
    origin = get_origin(hint)
    if origin is tuple:
        return _tuple_test(get_args(hint))
    if origin in {Union, types.UnionType}:
        return _union_test(get_args(hint))
    if origin is not None:
        return _generic_test(origin, get_args(hint))
    if isinstance(hint, type) and (attrs.has(hint) or _is_enum(hint)):
        return lambda value: type(value) is hint
    message = f"no test is known for the annotation {hint!r}"
    raise AssertionError(message)


def is_plain_value(value: object) -> bool:
    """Say whether a value can stand in a field of the model at all, whatever its type.

    `None` cannot: whoever states that there is no value names the reason.
    """
    if _is_tuple(value):
        return all(map(is_plain_value, value))
    kind = type(value)
    simple = _SIMPLE.get(kind)
    if simple is not None:
        return value is not None and simple(value)
    return isinstance(value, enum.Enum) or (attrs.has(kind) and kind.__hash__ is not None)


_SIMPLE: Final[dict[object, _Test]] = {
    Any: is_plain_value,
    str: is_clean_text,
    int: _is_whole_number,
    Decimal: is_decimal,
    bool: lambda value: type(value) is bool,
    datetime.date: lambda value: type(value) is datetime.date,
    type(None): lambda value: value is None,
    None: lambda value: value is None,
}


def _tuple_test(args: tuple[Any, ...]) -> _Test:
    item, ellipsis = args
    if ellipsis is not Ellipsis:
        message = "fields hold tuples of one kind and any length"
        raise AssertionError(message)
    test = _test(item)
    return lambda value: _is_tuple(value) and all(map(test, value))


def _union_test(args: tuple[Any, ...]) -> _Test:
    classes: frozenset[object] = frozenset(
        a for a in args if isinstance(a, type) and a not in _SIMPLE
    )
    others = tuple(_test(a) for a in args if a not in classes)
    return lambda value: type(value) in classes or any(test(value) for test in others)


def _generic_test(origin: type[attrs.AttrsInstance], args: tuple[Any, ...]) -> _Test:
    """Test what the owner knows and the generic value does not: what its parameter stands for."""
    (parameter,) = args
    test = is_plain_value if parameter is Any else _test(parameter)
    name = _parameter(origin)
    return lambda value: type(value) is origin and test(getattr(value, name))


def _is_tuple(value: object) -> TypeGuard[tuple[object, ...]]:
    return type(value) is tuple


def _parameter(generic: type[attrs.AttrsInstance]) -> str:
    """Name the field of a generic class that holds what its parameter stands for."""
    return next(str(a.name) for a in attrs.fields(generic) if isinstance(a.type, TypeVar))


def _refuse(owner: str, place: str, value: object, hint: Any) -> None:  # noqa: ANN401 - a type hint has no common type
    """Find the innermost place at which a value does not fit, and raise there."""
    origin, args = get_origin(hint), get_args(hint)
    if origin is tuple and _is_tuple(value):
        test = _test(args[0])
        bad = next(index for index, item in enumerate(value) if not test(item))
        _refuse(owner, f"{place}[{bad}]", value[bad], args[0])
    if attrs.has(origin) and type(value) is origin:
        name = _parameter(origin)
        _refuse(owner, f"{place}.{name}", getattr(value, name), args[0])
    if isinstance(hint, TypeVar) and type(value) in {str, int}:
        hint = type(value)  # which might have been right, were it another text or number
    right_type = type(value) in _bare_types(hint)
    refusal = InvalidValue if right_type else InvalidType
    advice = _advice(value, hint)
    raise refusal(owner, place, value, f"{describe(hint)}{f' ({advice})' if advice else ''}")


def _advice(value: object, hint: Any) -> str | None:  # noqa: ANN401 - a type hint has no common type
    """Say how a value might become one that fits, where that can be guessed."""
    members = _members(hint)
    if get_origin(hint) is tuple:
        return _advice_on_tuple(value, get_args(hint)[0])
    if _is_claimed(hint):
        return "state it with a Voice or stated(...)"
    if isinstance(value, float) and Decimal in members:
        return "floats are not exact"
    if any(isinstance(part, NewType) for part in members) and hasattr(value, "id"):
        return "a record is named by its id"
    meant = [m for part in members if _is_enum(part) for m in part if value == m.value]
    if meant:
        return f"such as {meant[0]}"
    wrappers = [part.__name__ for part in members if _holds(part, value)]
    return f"wrap it in {' or '.join(wrappers)}" if 0 < len(wrappers) <= _FEW else None


_FEW: Final = 2
"""How many classes a message names in which a value could be wrapped, at most."""


def _advice_on_tuple(value: object, item: Any) -> str | None:  # noqa: ANN401 - a type hint has no common type
    if isinstance(value, list):
        return "round brackets make a tuple"
    if _is_claimed(item) and type(value) is not get_origin(item):
        return "state it with a Voice or stated(...), and mind the comma"
    return "did you forget the comma?" if isinstance(value, str) or _test(item)(value) else None


def _is_claimed(hint: Any) -> bool:  # noqa: ANN401 - a type hint has no common type
    """Say whether values stand in claims there: in the one generic class of the model."""
    origin: Any = get_origin(hint)
    return attrs.has(origin)


def _is_enum(hint: object) -> TypeGuard[type[enum.Enum]]:
    return isinstance(hint, type) and issubclass(hint, enum.Enum)


def _holds(owner: Any, value: object) -> bool:  # noqa: ANN401 - a member of a union
    """Say whether a class has a field that would take a value of the model."""
    if not (isinstance(owner, type) and attrs.has(owner) and attrs.has(type(value))):
        return False
    return any(_test(field.type)(value) for field in attrs.fields(owner))


def _members(hint: Any) -> tuple[Any, ...]:  # noqa: ANN401 - a type hint has no common type
    return get_args(hint) if get_origin(hint) in {Union, types.UnionType} else (hint,)


def _bare_types(hint: Any) -> frozenset[object]:  # noqa: ANN401 - a type hint has no common type
    if isinstance(hint, NewType):
        return frozenset({hint.__supertype__})
    if hint is Any:
        return frozenset({str, int, Decimal})
    if get_origin(hint) in {Union, types.UnionType}:
        nothing: frozenset[object] = frozenset()
        return nothing.union(*map(_bare_types, get_args(hint)))
    return frozenset({hint}) & {str, int, Decimal}


def describe(hint: Any) -> str:  # noqa: ANN401 - a type hint has no common type
    """Name a type hint in the words of the model, for a message.

    Args:
        hint: A field's annotation.

    Returns:
        A noun phrase, such as `text` or `Exactly | AtMost`.
    """
    if hint in _NAMES:
        return _NAMES[hint]
    if isinstance(hint, NewType):
        return _rules[hint][1]
    if hint is Any or isinstance(hint, TypeVar):
        return _NAMES[Any]
    origin, args = get_origin(hint), get_args(hint)
    if origin is tuple:
        return f"a tuple of {_describe_item(args[0])}"
    if origin in {Union, types.UnionType}:
        return " | ".join(_named_together(args))
    if origin is not None:
        return f"{origin.__name__}[{describe(args[0])}]"
    return str(hint.__name__)


def _describe_item(hint: Any) -> str:  # noqa: ANN401 - a type hint has no common type
    return f"{hint.__name__} such as ('gb',)" if isinstance(hint, NewType) else describe(hint)


def _named_together(members: tuple[Any, ...]) -> list[str]:
    """Describe the members of a union, those that make up a named union by its name."""
    left = list(members)
    names: dict[int, str] = {}
    for union in sorted(_aliases, key=len, reverse=True):
        if union <= set(left):
            names[min(map(members.index, union))] = _aliases[union]
            left = [member for member in left if member not in union]
    names |= {members.index(member): describe(member) for member in left}
    return [names[place] for place in sorted(names)]


_NAMES: Final[dict[object, str]] = {
    Any: "an immutable value of the model",
    str: "text (not blank, no control characters)",
    int: "a whole number within 2^53",
    Decimal: "a decimal that is no whole number, without trailing zeros",
    bool: "True or False",
    datetime.date: "a date",
    type(None): "None",
    None: "None",
}
