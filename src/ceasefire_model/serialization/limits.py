"""How large a document may be, checked before it is parsed."""

from typing import Final, final

from attrs import frozen

from ceasefire_model.errors import InvalidValue
from ceasefire_model.validation import check

DEEPEST: Final = 128
"""The greatest nesting that can be allowed: beyond it, reading would exhaust Python's stack."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Limits:
    """How large a document may be to be read at all.

    Attributes:
        nesting: How many arrays and objects may stand inside one another, 1 to 128.
        size: How many bytes of UTF-8 a document may have, 1 or more.
    """

    nesting: int = 64
    size: int = 16 * 1024 * 1024

    def __attrs_post_init__(self) -> None:
        check(self)
        if not 1 <= self.nesting <= DEEPEST:
            raise InvalidValue("Limits", "nesting", self.nesting, f"a number from 1 to {DEEPEST}")
        if self.size < 1:
            raise InvalidValue("Limits", "size", self.size, "1 or more")
