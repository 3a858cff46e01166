"""Crosswalks: what each code of somebody else's column means here, and on whose word.

A crosswalk is data, one entry for each code, so that it can be read, printed and turned round. A
code that has no entry is a problem of the row in which it stands, never a guess.
"""

from enum import Enum
from functools import cached_property
from typing import Any, Final, final

from attrs import field, frozen

from ceasefire_model.errors import InvalidValue
from ceasefire_model.validation import check


class CodeStatus(Enum):
    """On whose word the meaning of a code rests."""

    OFFICIAL = "official"
    """The makers of the dataset published the label, in a codebook or in software of theirs."""
    PROVISIONAL = "provisional"
    """It was worked out from the data and the names of the columns, and may turn out otherwise."""


OFFICIAL: Final = CodeStatus.OFFICIAL
"""Short for `CodeStatus.OFFICIAL`, which stands in hundreds of entries."""
PROVISIONAL: Final = CodeStatus.PROVISIONAL
"""Short for `CodeStatus.PROVISIONAL`."""


@final
@frozen(kw_only=True, weakref_slot=False)
class CodeEntry:
    """What one code means.

    Attributes:
        code: The code, exactly as the column holds it.
        label: What it means, in the words of the dataset where its makers give them.
        value: What is claimed where it stands.
        status: On whose word that rests.
    """

    code: str = field(kw_only=False)
    label: str = field(kw_only=False)
    value: Any = field(kw_only=False)
    status: CodeStatus = field(default=PROVISIONAL, kw_only=False)


@final
@frozen(kw_only=True, weakref_slot=False)
class Crosswalk:
    """The codes of one column.

    Attributes:
        column: The column.
        goes_to: Where its values go: `Ceasefire.scope`.
        entries: What each code means.
        note: What else a reader should know; `None` where there is nothing.
    """

    column: str = field(kw_only=False)
    goes_to: str = field(kw_only=False)
    entries: tuple[CodeEntry, ...] = field(kw_only=False)
    note: str | None = None

    def __attrs_post_init__(self) -> None:
        check(self)
        if len(self._by_code) < len(self.entries):
            raise InvalidValue("Crosswalk", "entries", self.column, "each code once")

    def entry(self, code: str) -> CodeEntry | None:
        """Find the entry of a code; `None` where it has none."""
        return self._by_code.get(code)

    def code(self, value: object) -> str:
        """Give the first code that means a value.

        Args:
            value: A value that an entry gives.

        Returns:
            The code.

        Raises:
            InvalidValue: No code means it.
        """
        for entry in self.entries:
            if entry.value == value and type(entry.value) is type(value):
                return entry.code
        raise InvalidValue("Crosswalk", self.column, value, "a value that a code means")

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes, in order."""
        return tuple(entry.code for entry in self.entries)

    @cached_property
    def _by_code(self) -> dict[str, CodeEntry]:
        return {entry.code: entry for entry in self.entries}


@final
@frozen(kw_only=True, weakref_slot=False)
class Column:
    """A column that holds no codes, and where its values go.

    Attributes:
        name: The column, or the first and last of several alike.
        goes_to: Where its values go: `Ceasefire.declared`; `None` where they are not taken over.
        note: How it is read, or why it is not taken over.
        status: On whose word that rests.
    """

    name: str = field(kw_only=False)
    goes_to: str | None = field(kw_only=False)
    note: str = field(kw_only=False)
    status: CodeStatus = field(default=PROVISIONAL, kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
