"""Which JSON each annotation of the model stands for, and which classes need a tag.

An object says which kind of thing it is, by a tag under the key `kind`, if and only if its class
shares a union with anything but `None`, somewhere in the annotations that the root can reach. The
tag therefore belongs to the class and not to the place: a class is written alike wherever it
stands.
"""

import re
import types
from collections.abc import Iterator
from decimal import Decimal
from enum import Enum
from typing import Any, Final, NewType, TypeAlias, TypeVar, Union, get_args, get_origin

import attrs

from ceasefire_model.times import Duration, PartialDate

Hint: TypeAlias = Any
"""A type as an annotation gives it: a class, a union, a generic class with its parameters."""

TAG: Final = "kind"
"""The key of the tag. A class that needs one has no field of that name."""

TEXT_FORMED: Final = frozenset({PartialDate, Duration, Decimal})
"""Classes whose values are written as one string."""


class Shape(Enum):
    """The JSON that the values of an annotation are written as."""

    NULL = "null"
    """`None`."""
    BOOLEAN = "true or false"
    """A truth value."""
    INTEGER = "a whole number"
    """A whole number; every other number is written as text, so that no reader rounds it."""
    TEXT = "text"
    """A string of an open set: text, an id, a date."""
    WORD = "a word"
    """A string of a closed set: a member of an enumeration, by its value."""
    ARRAY = "an array"
    """A tuple of one kind and any length."""
    OBJECT = "an object"
    """A value of a class with fields."""


_SIMPLE: Final[dict[object, Shape]] = {
    None: Shape.NULL,
    type(None): Shape.NULL,
    bool: Shape.BOOLEAN,
    int: Shape.INTEGER,
    str: Shape.TEXT,
    **dict.fromkeys(TEXT_FORMED, Shape.TEXT),
}


def shape(hint: Hint) -> Shape:
    """Give the shape of an annotation that is no union.

    Args:
        hint: A type, with its parameters where it has any.

    Returns:
        What its values are written as.

    Raises:
        TypeError: The model has no written form for it.
    """
    if hint in _SIMPLE:
        return _SIMPLE[hint]
    if isinstance(hint, NewType):
        return shape(hint.__supertype__)
    if bare(hint) is tuple and get_args(hint)[1:] == (Ellipsis,):
        return Shape.ARRAY
    kind = bare(hint)
    if isinstance(kind, type) and attrs.has(kind):
        return Shape.OBJECT
    if isinstance(kind, type) and issubclass(kind, Enum) and _is_plain(kind):
        return Shape.WORD
    message = f"no written form is known for the annotation {hint!r}"
    raise TypeError(message)


def _is_plain(kind: type[Enum]) -> bool:
    return not issubclass(kind, (str, int)) and all(type(member.value) is str for member in kind)


def bare(hint: Hint) -> Hint:
    """Give the class of an annotation without its parameters: `Claim` for `Claim[Figure]`."""
    origin: Hint = get_origin(hint)
    return hint if origin is None else origin


def is_union(hint: Hint) -> bool:
    """Say whether an annotation is a union."""
    return get_origin(hint) in {Union, types.UnionType}


def members(hint: Hint) -> tuple[Hint, ...]:
    """Give the members of a union; an annotation that is no union is its only member."""
    return get_args(hint) if is_union(hint) else (hint,)


def describe(hint: Hint, tagged: dict[type, str]) -> str:
    """Say in words what may be written for an annotation, with the allowed words and kinds.

    Args:
        hint: An annotation.
        tagged: The tag of each class that has one.

    Returns:
        A noun phrase, such as `text (PartialDate) or an object of kind 'withheld'`.
    """
    parts = members(hint)
    words = [word for part in parts if shape(part) is Shape.WORD for word in vocabulary(part)]
    kinds = [tagged[bare(part)] for part in parts if bare(part) in tagged]
    found = [_describe_member(part) for part in parts if bare(part) not in tagged]
    found += [f"one of {listed(words)}"] if words else []
    found += [f"an object of kind {listed(kinds)}"] if kinds else []
    return " or ".join(filter(None, found))


def _describe_member(part: Hint) -> str:
    found = shape(part)
    if found is Shape.WORD:
        return ""
    if part is Decimal:
        return "a decimal as text, such as '2.5'"
    named = found in {Shape.TEXT, Shape.OBJECT} and part is not str
    return f"{found.value} ({bare(part).__name__})" if named else str(found.value)


def listed(words: list[str]) -> str:
    """List words for a message."""
    return ", ".join(map(repr, words))


def vocabulary(kind: type[Enum]) -> list[str]:
    """Give the words that the members of an enumeration are written as."""
    return [str(member.value) for member in kind]


def tags(root: type) -> dict[type, str]:
    """Give the tag of every class that needs one.

    Args:
        root: The class whose values are written.

    Returns:
        The tags, by class.

    Raises:
        TypeError: An annotation has no written form, or one that could be read in two ways.
    """
    found: dict[type, str] = {}
    for hint in reachable(root):
        parts = members(hint)
        if len(parts) > 1:
            _refuse_ambiguous(hint)
        if len([part for part in parts if shape(part) is not Shape.NULL]) > 1:
            found |= {
                bare(part): kebab(bare(part).__name__)
                for part in parts
                if shape(part) is Shape.OBJECT
            }
    _refuse_clashes(found)
    return found


def reachable(root: Hint) -> Iterator[Hint]:
    """Give every annotation that a value of another can hold, each once, itself among them.

    Args:
        root: A class, or any other annotation.

    Yields:
        The annotations, unions and their members among them.

    Raises:
        TypeError: The model has no written form for one of them.
    """
    seen: set[Hint] = set()
    open_hints: list[Hint] = [root]
    while open_hints:
        hint = open_hints.pop()
        if hint not in seen:
            seen.add(hint)
            yield hint
            open_hints.extend(_children(hint))


def _children(hint: Hint) -> tuple[Hint, ...]:
    parts = members(hint)
    if len(parts) > 1:
        return parts
    match shape(hint):
        case Shape.ARRAY:
            return get_args(hint)[:1]
        case Shape.OBJECT:
            return tuple(field_hints(hint).values())
        case _:
            return ()


def field_hints(hint: Hint) -> dict[str, Hint]:
    """Give the annotations of the fields of a class, by name, in their order.

    Args:
        hint: A class; a generic one with its parameters, which are put in their places.

    Returns:
        The annotations.

    Raises:
        TypeError: A generic class is not told what it holds.
    """
    kind = bare(hint)
    parameters: tuple[Hint, ...] = getattr(kind, "__parameters__", ())
    if len(parameters) != len(get_args(hint)):
        message = f"{kind.__name__} is not told what it holds, as in {kind.__name__}[...]"
        raise TypeError(message)
    filled = dict(zip(parameters, get_args(hint), strict=True))
    return {field.name: _fill(field.type, filled) for field in attrs.fields(kind)}


def _fill(hint: Hint, filled: dict[Hint, Hint]) -> Hint:
    """Put what a generic class is given in the place of its parameters."""
    if isinstance(hint, TypeVar):
        return filled[hint]
    parameters = getattr(hint, "__parameters__", ())
    return hint[tuple(filled[name] for name in parameters)] if parameters else hint


def _refuse_ambiguous(union: Hint) -> None:
    """Refuse a union of which two members could be written alike."""
    parts = members(union)
    shapes = [shape(part) for part in parts]
    words = [word for part in parts if shape(part) is Shape.WORD for word in vocabulary(part)]
    twice = {found for found in shapes if shapes.count(found) > 1} - {Shape.WORD, Shape.OBJECT}
    kinds = [bare(part) for part in parts]
    if (
        twice
        or len(set(words)) < len(words)
        or len(set(kinds)) < len(kinds)
        or {Shape.TEXT, Shape.WORD} <= set(shapes)
    ):
        message = f"members of a union are written alike: {union!r}"
        raise TypeError(message)


def _refuse_clashes(found: dict[type, str]) -> None:
    """Refuse two classes with one tag, and a class whose field would be taken for the tag."""
    classes = {tag: kind for kind, tag in found.items()}
    for kind, tag in found.items():
        if classes[tag] is not kind:
            message = f"two classes have the tag {tag!r}: {kind!r} and {classes[tag]!r}"
            raise TypeError(message)
        if TAG in attrs.fields_dict(kind):
            message = f"{kind.__name__} needs a tag, and has a field of its own called {TAG!r}"
            raise TypeError(message)


def kebab(name: str) -> str:
    """Write the name of a class as a tag: `not-reported` for `NotReported`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", name).lower()
