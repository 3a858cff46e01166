"""From bytes to parsed JSON, refusing whatever two readers could understand differently.

The rules are those of I-JSON (RFC 7493). What concerns the whole text (its encoding, size, depth
and grammar) ends the reading at once. What concerns one value is left for `survey`, which knows
the places; parsing only makes sure that such a value passes no hook.
"""

import codecs
import json
import math
import re
from typing import Any, Final, NoReturn, TypeGuard, final

from attrs import frozen

from ceasefire_model.errors import DocumentError, Problem
from ceasefire_model.serialization.codes import Code
from ceasefire_model.serialization.limits import Limits
from ceasefire_model.validation import MAX_INTEGER

_BRACKETS: Final = re.compile(
    r'"(?:[^"\\]++|\\.)*+"?'  # a string, or all that follows where it has no end
    r"|(?P<open>[\[{])|(?P<close>[\]}])",
    re.DOTALL,
)
_DIGITS: Final = len(str(-MAX_INTEGER))


@final
@frozen(kw_only=True, weakref_slot=False)
class Parsed:
    """A JSON text and what it says.

    Attributes:
        text: The text.
        tree: Its value: dictionaries, lists, strings, numbers, truth values and `None`.
        repeats: Whether an object in it has a name twice; its first value is in the tree.
    """

    text: str
    tree: object
    repeats: bool


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Say whether a parsed JSON value is an object."""
    return type(value) is dict


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Say whether a parsed JSON value is an array."""
    return type(value) is list


def parse(document: str | bytes, limits: Limits) -> Parsed:
    """Parse a JSON text.

    Args:
        document: The text, or its bytes in UTF-8.
        limits: How large it may be.

    Returns:
        The text and its value.

    Raises:
        DocumentError: It is too large or too deep, or no JSON text.
    """
    text = _decode(document, limits.size)
    deep = too_deep(text, limits.nesting)
    if deep is not None:
        _stop(Code.TOO_DEEP, f"expected at most {limits.nesting} levels of nesting", text, deep)
    repeats = False

    def first_of_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal repeats
        found = dict(pairs)
        if len(found) == len(pairs):
            return found
        repeats = True
        return dict(reversed(pairs))

    try:
        tree = json.loads(text, object_pairs_hook=first_of_each, parse_int=_integer)
    except json.JSONDecodeError as error:
        where = f"at column {error.colno}"
        if error.msg == "Extra data":
            message = f"expected the end of the document, got more {where}"
            _stop(Code.TRAILING_DATA, message, text, error.pos)
        message = f"the text is not JSON: {error.msg.removesuffix(' at')} {where}"
        _stop(Code.NOT_JSON, message, text, error.pos)
    return Parsed(text=text, tree=tree, repeats=repeats)


def _decode(document: str | bytes, size: int) -> str:
    found = len(document)
    if found <= size and isinstance(document, str):
        found = len(document.encode("utf-8", "surrogatepass"))
    if found > size:
        _stop(Code.TOO_LARGE, f"expected at most {size} bytes")
    if document[:1] == "\ufeff" or document[:3] == codecs.BOM_UTF8:
        _stop(Code.BYTE_ORDER_MARK, "expected '{', got a byte order mark")
    if isinstance(document, str):
        return document
    try:
        return document.decode("utf-8")
    except UnicodeDecodeError as error:
        before = document[: error.start].decode("utf-8")
        got = document[error.start]
        _stop(Code.NOT_UTF_8, f"expected UTF-8, got the byte 0x{got:02x}", before, len(before))


def _stop(code: Code, message: str, text: str = "", offset: int | None = None) -> NoReturn:
    """Refuse the whole text, at one of its lines where it has any."""
    line = None if offset is None else text.count("\n", 0, offset) + 1
    problem = Problem(path="$", code=code.value, message=message, line=line)
    raise DocumentError((problem,)) from None


def too_deep(text: str, limit: int) -> int | None:
    """Find where arrays and objects are nested more deeply than allowed, without parsing.

    Args:
        text: A text, which need not be JSON.
        limit: How deeply they may be nested.

    Returns:
        The offset of the first bracket beyond the limit; `None` where there is none.
    """
    if text.count("[") + text.count("{") <= limit:
        return None
    depth = 0
    for found in _BRACKETS.finditer(text):
        if found["open"] is not None:
            depth += 1
        elif found["close"] is not None:
            depth -= 1
        if depth > limit:
            return found.start()
    return None


def _integer(digits: str) -> int | float:
    """Read a whole number; one of hopeless length becomes infinity, which no hook accepts."""
    return int(digits) if len(digits) <= _DIGITS else math.inf
