"""A second look at a text that has a fault: where things stand, and which values are unsafe.

Parsing forgets places, and keeping them would slow down every reading for the sake of the few that
fail. So the text, by now known to be JSON, is gone through once more only when it is refused.
"""

import json
import re
from collections.abc import Iterable
from typing import Final, final

from attrs import frozen

from ceasefire_model.serialization.codes import Code
from ceasefire_model.serialization.faults import MOST_FAULTS, Fault, Place, show, too_many
from ceasefire_model.validation import MAX_INTEGER

_TOKEN: Final = re.compile(r'"(?:[^"\\]++|\\.)*+"|[\[\]{},:]|[^\s\[\]{},:"]++')
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_WHOLE: Final = re.compile(r"-?[0-9]+")
_NO_NUMBER: Final = frozenset({"NaN", "Infinity", "-Infinity"})


@final
@frozen(kw_only=True, weakref_slot=False)
class Located:
    """A fault, and where in the text it is.

    Attributes:
        offset: Where it is, in characters from the start.
        fault: What is wrong.
    """

    offset: int
    fault: Fault


class Survey:
    """Where values of a JSON text stand, and what in it readers would understand differently.

    A value with a name stands where its name begins. Where a name is repeated, places lead into
    its first value, as in the parsed tree.

    Args:
        text: A JSON text, known to be one and not too deep.
        places: The places that will be asked for.
    """

    def __init__(self, text: str, places: Iterable[Place]) -> None:
        self.faults: list[Located] = []
        self._tokens = _TOKEN.finditer(text)
        self._wanted = {place[:end] for place in places for end in range(len(place) + 1)}
        self._offsets: dict[Place, int] = {}
        first = next(self._tokens)
        self._value(first[0], first.start(), (), first=True)

    def offset(self, place: Place) -> int:
        """Give the offset of a place, or of the innermost thing around it that the text has."""
        return next(
            self._offsets[place[:end]]
            for end in range(len(place), -1, -1)
            if place[:end] in self._offsets
        )

    def _value(self, token: str, offset: int, place: Place, *, first: bool) -> None:
        if first and place in self._wanted:
            self._offsets[place] = offset
        match token[0]:
            case "{":
                self._object(place, first=first)
            case "[":
                self._array(place, first=first)
            case '"':
                self._check_string(token, offset, place)
            case _:
                self._check_literal(token, offset, place)

    def _object(self, place: Place, *, first: bool) -> None:
        names: set[str] = set()
        for token in self._tokens:
            if token[0] == "}":
                break
            if token[0] == ",":
                continue
            name = json.loads(token[0])
            inner = (*place, name)
            if name in names:
                message = f"expected each name once, got {show(name)} again"
                self._report(Code.REPEATED_NAME, message, token.start(), inner)
            next(self._tokens)  # the colon
            value = next(self._tokens)[0]
            self._value(value, token.start(), inner, first=first and name not in names)
            names.add(name)

    def _array(self, place: Place, *, first: bool) -> None:
        index = 0
        for token in self._tokens:
            if token[0] == "]":
                break
            if token[0] != ",":
                self._value(token[0], token.start(), (*place, index), first=first)
                index += 1

    def _check_string(self, token: str, offset: int, place: Place) -> None:
        text = json.loads(token)
        if _SURROGATE.search(text) is not None:
            message = f"expected characters, got half of a surrogate pair in {show(text)}"
            self._report(Code.LONE_SURROGATE, message, offset, place)

    def _check_literal(self, token: str, offset: int, place: Place) -> None:
        if token in _NO_NUMBER:
            self._report(Code.NOT_A_NUMBER, f"expected a JSON value, got {token}", offset, place)
        elif _WHOLE.fullmatch(token) is not None and _is_too_large(token):
            message = f"expected a whole number within 2^53 - 1, got {_shortened(token)}"
            self._report(Code.NUMBER_TOO_LARGE, message, offset, place)

    def _report(self, code: Code, message: str, offset: int, place: Place) -> None:
        if len(self.faults) < MOST_FAULTS:
            fault = Fault(place=place, code=code, message=message)
            self.faults.append(Located(offset=offset, fault=fault))
        elif len(self.faults) == MOST_FAULTS:
            self.faults.append(Located(offset=offset, fault=too_many(place)))


def _is_too_large(digits: str) -> bool:
    return len(digits) > len(str(-MAX_INTEGER)) or abs(int(digits)) > MAX_INTEGER


def _shortened(digits: str) -> str:
    shown = 40
    return digits if len(digits) <= shown else f"{digits[:shown]}…"
