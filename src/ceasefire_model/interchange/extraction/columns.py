"""What the flat form of an extraction is made of: tables, columns, and what a cell may hold.

A cell holds one text, one truth value, or a list of texts. What may be absent is a list of at most
one item, for a value that may also be null costs a strict schema more than a list does (see
`limits`). A value of the model that needs no more to be said than that it is meant, such as
`Withheld` or `NoOne`, is a word like any other: `withheld`, `no-one`.
"""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Final, NewType, final, get_args

import attrs
from attrs import frozen

from ceasefire_model.absences import Absence
from ceasefire_model.glossary import definition, parts
from ceasefire_model.serialization.codes import Code
from ceasefire_model.serialization.faults import refuse
from ceasefire_model.serialization.scalars import text_hook
from ceasefire_model.serialization.shapes import Hint, bare, kebab, listed, members
from ceasefire_model.times import Duration, Instant, PartialDate

VoiceId = NewType("VoiceId", str)
"""Names a voice of an extraction: a row of its table `voices`."""
ConditionId = NewType("ConditionId", str)
"""Names a condition of an extraction: a row of its table `conditions`."""


class Number(Enum):
    """How many items a cell holds."""

    ONE = "one"
    """Exactly one, which is no list."""
    AT_MOST_ONE = "at-most-one"
    """A list: empty, or one item."""
    ANY = "any"
    """A list of any length."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Column:
    """A column of a table of the flat form.

    Attributes:
        name: Its name, which is that of the field of the model where there is one.
        about: What it says, in the words of the model.
        hints: What an item of it can be, as annotations; one for each class that has the field.
        number: How many items a cell of it holds.
        words: The closed list of its words, each with its meaning; empty where it is open.
    """

    name: str
    about: str
    hints: tuple[Hint, ...] = (str,)
    number: Number = Number.ONE
    words: tuple[tuple[str, str], ...] = ()


@final
@frozen(kw_only=True, weakref_slot=False)
class Table:
    """A table of the flat form.

    Attributes:
        name: The key under which it stands.
        about: What a row of it says.
        columns: Its columns, in order.
    """

    name: str
    about: str
    columns: tuple[Column, ...]


def is_tuple(hint: Hint) -> bool:
    """Say whether an annotation is that of a tuple of one kind and any length."""
    return bare(hint) is tuple


def is_optional(hint: Hint) -> bool:
    """Say whether an annotation admits `None`."""
    return type(None) in members(hint)


def item(hint: Hint) -> Hint:
    """Give what one item of a cell can be: without the tuple around it, and without `None`."""
    inner = get_args(hint)[0] if is_tuple(hint) else hint
    kept = [part for part in members(inner) if part is not type(None) and _fits(part)]
    return _union(kept)


def fits(hint: Hint) -> bool:
    """Say whether values of an annotation can stand in cells: none of its members is made of more.

    Where some members are, the others can stand there; where all are, nothing can.
    """
    inner = get_args(hint)[0] if is_tuple(hint) else hint
    return any(_fits(part) and part is not type(None) for part in members(inner))


def _union(kept: list[Hint]) -> Hint:
    first, *others = kept
    for part in others:
        first = first | part
    return first


def _fits(part: Hint) -> bool:
    return part in _PARSED or _is_word(part) or isinstance(part, NewType) or part is type(None)


def _is_word(part: Hint) -> bool:
    return is_bare_name(part) or (isinstance(part, type) and issubclass(part, Enum))


def is_bare_name(kind: Hint) -> bool:
    """Say whether a class is written by its name alone: an absence, or one without fields."""
    return kind in get_args(Absence) or (attrs.has(kind) and not attrs.fields(kind))


def vocabulary(hint: Hint) -> Iterator[tuple[str, str, Any]]:
    """Give the words of an annotation, what each means, and the value that it stands for.

    Args:
        hint: An annotation without tuple and `None`.

    Yields:
        A word, its meaning, and its value.
    """
    for part in members(hint):
        if is_bare_name(part):
            yield kebab(part.__name__), definition(part).partition("\n\n")[0], part()
        elif isinstance(part, type) and issubclass(part, Enum):
            meanings = parts(part)
            for member in part:
                yield str(member.value), meanings.get(str(member.value), ""), member


def is_closed(hint: Hint) -> bool:
    """Say whether an annotation admits nothing but words of a closed list."""
    return all(_is_word(part) for part in members(hint))


def id_kind(hint: Hint) -> Hint | None:
    """Give the kind of id that an annotation admits; `None` where it admits none."""
    return next((part for part in members(hint) if isinstance(part, NewType)), None)


def read(hint: Hint, text: object) -> Any:  # noqa: ANN401 - the hint says what it is
    """Read one item of a cell.

    Args:
        hint: What it can be, without tuple and `None`.
        text: What stands there.

    Returns:
        The value of the model.

    Raises:
        Refused: It is none.
    """
    if hint is bool:
        return _boolean(text)
    words = _values(hint)
    expected = f"one of {listed(list(words))}"
    opens = [part for part in members(hint) if not _is_word(part)]
    if type(text) is not str:
        raise refuse(Code.WRONG_TYPE, expected if words else "text", text)
    if text in words:
        return words[text]
    if not opens:
        raise refuse(Code.UNKNOWN_VALUE, expected, text)
    return _open(opens, text)


@cache
def _values(hint: Hint) -> dict[str, Any]:
    return {word: value for word, _, value in vocabulary(hint)}


def _open(opens: list[Hint], text: str) -> Any:  # noqa: ANN401 - the hint says what it is
    if Instant in opens and "T" in text:
        return _instant(text)
    if {int, Decimal} & set(opens):
        return _amount(text)
    return text_hook(next(part for part in opens if part is not Instant))(text, None)


def _boolean(value: object) -> bool:
    if value is True or value is False:
        return value
    raise refuse(Code.WRONG_TYPE, "true or false", value)


_INSTANT: Final = re.compile(r"(?P<local>[0-9T:.-]+)(?P<offset>[+-][0-9]{2}:[0-9]{2})")


def _instant(text: str) -> Instant:
    found = _INSTANT.fullmatch(text)
    if found is None:
        expected = "a local time with its offset from UTC, such as '2026-01-06T22:17+02:00'"
        raise refuse(Code.INVALID_VALUE, expected, text)
    return Instant(found["local"], found["offset"])


_AMOUNT: Final = re.compile(r"(?P<whole>0|[1-9][0-9]{0,15})(?P<rest>\.[0-9]*[1-9])?")


def _amount(text: str) -> int | Decimal:
    found = _AMOUNT.fullmatch(text)
    if found is None:
        raise refuse(Code.INVALID_VALUE, "digits alone, such as '15000' or '2.5'", text)
    return int(text) if found["rest"] is None else Decimal(text)


_PARSED: Final[frozenset[Hint]] = frozenset(
    {str, bool, int, Decimal, PartialDate, Duration, Instant}
)
"""What is read from text, or is a truth value."""


def joined(about: dict[str, str]) -> str:
    """Join what several classes say of a field of one name, each text once.

    Args:
        about: What each says, by its word.

    Returns:
        The text, where all say the same; otherwise a line for each text, with those who say it.
    """
    owners: dict[str, list[str]] = {}
    for owner, text in about.items():
        owners.setdefault(text, []).append(f"`{owner}`")
    if len(owners) == 1:
        return next(iter(owners))
    return "\n".join(f"- of {', '.join(those)}: {text}" for text, those in owners.items())


def merged(hints: Iterable[Hint]) -> tuple[tuple[str, str], ...]:
    """Merge the words of several annotations, each word once; empty where one of them is open."""
    hints = tuple(hints)
    if not all(map(is_closed, hints)):
        return ()
    found: dict[str, dict[str, None]] = {}
    for hint in hints:
        for word, meaning, _ in vocabulary(hint):
            found.setdefault(word, {})[meaning] = None
    return tuple((word, " Or: ".join(meanings)) for word, meanings in found.items())
