"""Why there is no value: four answers that an empty cell would mix.

| | somebody knows | nobody knows yet | the text was read | the text was not read |
|---|---|---|---|---|
| `Withheld` | yes | | | |
| `Undecided` | | yes | | |
| `Unstated` | | | yes, and is silent | |
| `NotReported` | | | | yes, nothing we read says it |

An absence is a value that somebody claims, like any other: *the ministry withholds the size* is a
claim by the ministry. It is never a number and never a dispute: it compares with nothing and adds
to nothing.
"""

from typing import Final, TypeAlias, final

from attrs import field, frozen

from ceasefire_model.validation import alias, check


@final
@frozen(kw_only=True, weakref_slot=False)
class Withheld:
    """A value exists, and those who know it keep it back.

    Not `Undecided`, where there is nothing yet to keep back.

    Attributes:
        reason: Why it is kept back, in a few words; `None` where no reason is given.
    """

    reason: str | None = field(default=None, kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Undecided:
    """Those who would decide have not done so yet.

    Not `Withheld`, where the decision has been taken and is kept back.
    """


@final
@frozen(kw_only=True, weakref_slot=False)
class Unstated:
    """The text was read and says nothing about it.

    Silence denies nothing: a list that does not name a state does not exclude it. Not
    `NotReported`, where the text itself was not read.
    """


@final
@frozen(kw_only=True, weakref_slot=False)
class NotReported:
    """Nothing that was read says it, and the text that might was not read.

    Not `Unstated`, which is a statement about a text that was read.
    """


Absence: TypeAlias = Withheld | Undecided | Unstated | NotReported
"""Any reason for which there is no value."""

alias(Absence, "Absence")

ABSENCES: Final = (Withheld, Undecided, Unstated, NotReported)
"""The reasons as classes, to ask whether a value is one."""
