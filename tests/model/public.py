"""What the package makes public, and what its annotations admit: read, not listed."""
# ruff: noqa: ANN401 - laws over every type take values of any type

import datetime
import re
import types
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Final, NewType, TypeVar, Union, get_args, get_origin

import attrs
from hypothesis import Phase, given, seed, settings
from hypothesis.strategies import SearchStrategy

import ceasefire_model
from ceasefire_model import Claim, Problem, strategies

PUBLIC: Final[dict[str, Any]] = {
    name: getattr(ceasefire_model, name) for name in ceasefire_model.__all__
}
CLASSES: Final[tuple[Any, ...]] = tuple(
    term for term in PUBLIC.values() if isinstance(term, type) and attrs.has(term)
)
ENUMS: Final[tuple[Any, ...]] = tuple(
    term for term in PUBLIC.values() if isinstance(term, type) and issubclass(term, Enum)
)
IDS: Final[tuple[Any, ...]] = tuple(t for t in PUBLIC.values() if isinstance(t, NewType))


def is_union(hint: Any) -> bool:
    return get_origin(hint) in {Union, types.UnionType}


UNIONS: Final[dict[str, Any]] = {name: term for name, term in PUBLIC.items() if is_union(term)}

UNCHECKED: Final = {Problem}
"""Classes that stand above the check in the tree, so that they cannot call it."""

FIELDS: Final = tuple(
    (owner, field) for owner in CLASSES if owner not in UNCHECKED for field in attrs.fields(owner)
)


def field_name(parameter: object) -> str:
    """Name a class or field in the id of a test."""
    return getattr(parameter, "__name__", None) or getattr(parameter, "name", "")


def batch(strategy: SearchStrategy[Any], number: int, size: int) -> list[Any]:
    """Draw some values, always the same ones for the same number; the first is the simplest."""
    drawn: list[Any] = []

    @seed(number)
    @settings(
        settings.get_profile("ci"),
        max_examples=size,
        phases=[Phase.generate],
        database=None,
        derandomize=False,
    )
    @given(strategy)
    def draw(value: Any) -> None:
        drawn.append(value)

    draw()
    return drawn


@cache
def simplest(hint: Any) -> Any:
    """Give the first value that the strategy of a type makes."""
    return batch(strategies.of(hint), 0, 1)[0]


NONCHARACTERS: Final = {
    *map(chr, range(0xFDD0, 0xFDF0)),
    *(chr(plane * 0x10000 + code) for plane in range(17) for code in (0xFFFE, 0xFFFF)),
}
"""The 66 code points that Unicode will never assign."""


def is_text(value: object) -> bool:
    """Say whether something is text that is not blank, all of it characters that can be read."""
    return (
        type(value) is str
        and bool(value.strip())
        and all(unicodedata.category(c) not in {"Cc", "Cs"} for c in value)
        and not NONCHARACTERS & set(value)
    )


def is_decimal_text(text: str) -> bool:
    """Say whether a text is a decimal that is no whole number, with no digit that says nothing."""
    found = re.fullmatch(r"-?(0|[1-9][0-9]*)\.[0-9]{0,5}[1-9]", text)
    return found is not None and int(found[1]) < 2**53 - 1


def is_id(value: object) -> bool:
    """Say whether something is an id: groups of a-z and 0-9, joined by single hyphens."""
    allowed = set("abcdefghijklmnopqrstuvwxyz0123456789")
    return (
        type(value) is str
        and len(value) <= 80
        and all(group and set(group) <= allowed for group in value.split("-"))
    )


def is_value(value: Any) -> bool:
    """Say whether something is an immutable value of any type, and not nothing."""
    if type(value) is tuple:
        return all(map(is_value, value))
    if isinstance(value, Enum) or type(value) is datetime.date:
        return True
    simple = any(admits(kind, value) for kind in (str, int, bool, Decimal))
    return simple or (attrs.has(type(value)) and type(value).__hash__ is not None)


def admits(hint: Any, value: Any) -> bool:
    """Say whether an annotation admits a value; written apart from the check that it is for."""
    if isinstance(hint, TypeVar):
        return True
    if hint is Any:
        return is_value(value)
    if isinstance(hint, NewType):
        return is_id(value)
    if is_union(hint):
        return any(admits(member, value) for member in get_args(hint))
    if get_origin(hint) is tuple:
        return type(value) is tuple and all(admits(get_args(hint)[0], item) for item in value)
    if get_origin(hint) is Claim:
        return type(value) is Claim and admits(get_args(hint)[0], value.value)
    if hint is str:
        return is_text(value)
    if hint is int:
        return type(value) is int and abs(value) < 2**53
    if hint is Decimal:
        return type(value) is Decimal and is_decimal_text(str(value))
    return type(value) is hint


def alternatives(hint: Any, *, whole: bool = False) -> Iterator[tuple[str, Any]]:
    """Give what a value of an annotation can be: a name for each, and the test for it.

    With `whole`, the variants of a public union count as one.
    """
    if is_union(hint):
        for member in _members(hint) if whole else get_args(hint):
            if is_union(member):
                yield union_name(member), lambda value, member=member: admits(member, value)
            else:
                yield from alternatives(member)
    elif get_origin(hint) is tuple:
        yield "empty", lambda value: value == ()
        for name, test in alternatives(get_args(hint)[0], whole=whole):
            yield f"holds {name}", lambda value, test=test: any(map(test, value))
    elif get_origin(hint) is Claim:
        for name, test in alternatives(get_args(hint)[0], whole=whole):
            yield (
                f"claims {name}",
                lambda value, test=test: type(value) is Claim and test(value.value),
            )
    elif hint is bool:
        yield "True", lambda value: value is True
        yield "False", lambda value: value is False
    elif hint is Any or isinstance(hint, TypeVar):
        yield "anything", lambda _: True
    else:
        yield field_name(hint), lambda value: admits(hint, value)


def union_name(hint: Any) -> str:
    return next(name for name, union in UNIONS.items() if union == hint)


def _members(hint: Any) -> Iterator[Any]:
    """Give the members of a union, with those that make up a public union taken together."""
    left = list(get_args(hint))
    for union in sorted(UNIONS.values(), key=lambda union: -len(get_args(union))):
        if set(get_args(union)) <= set(left):
            left = [member for member in left if member not in get_args(union)]
            yield union
    yield from left
