"""What a change is: a record, a plain field or a claim, before and after, and how it changed."""

from enum import Enum
from typing import Any, Final, TypeAlias, final

from attrs import frozen

from ceasefire_model.dossier import Record
from ceasefire_model.errors import InvalidValue
from ceasefire_model.provenance import Claim
from ceasefire_model.validation import check


class ChangeKind(Enum):
    """How something changed from one dossier, or text, to another.

    It says what became of a value, not for whom that is better: a condition that is met in fewer
    cases is narrower, and so is the promise that hangs on it.
    """

    ADDED = "added"
    """It stands in the second alone. That is no statement that the first denied it."""
    WITHDRAWN = "withdrawn"
    """It stands in the first alone. That is no statement that the second denies it."""
    REPLACED = "replaced"
    """Another value took its place, and no order of the two is defensible."""
    REWORDED = "reworded"
    """The same meaning is carried by other words: a quotation, a title, a name, a reason."""
    STRENGTHENED = "strengthened"
    """It binds more: in firmness, in legal force, or from *may* to *should* to *shall*."""
    WEAKENED = "weakened"
    """It binds less."""
    WIDENED = "widened"
    """What it allows, spans or lists contains what it did before."""
    NARROWED = "narrowed"
    """What it allows, spans or lists is contained in what it did before."""
    RAISED = "raised"
    """A greater number or length of time, where neither range contains the other."""
    LOWERED = "lowered"
    """A smaller number or length of time, where neither range contains the other."""
    LATER = "later"
    """A later date or deadline, where neither span contains the other."""
    EARLIER = "earlier"
    """An earlier date or deadline, where neither span contains the other."""
    MOVED = "moved"
    """Another place, or a deadline of which it cannot be told whether it is earlier or later."""
    DENIED = "denied"
    """What was affirmed is denied. That is more than to weaken it."""
    AFFIRMED = "affirmed"
    """What was denied is affirmed."""
    NOW_STATED = "now-stated"
    """A value stands where a reason was given why there is none."""
    NO_LONGER_STATED = "no-longer-stated"
    """A reason why there is no value stands where there was one."""
    RE_ATTRIBUTED = "re-attributed"
    """The same value is put down to another holder, or to another text."""
    BETTER_SOURCED = "better-sourced"
    """The same claim rests on what it rested on, and on more or on firmer readings."""
    WORSE_SOURCED = "worse-sourced"
    """The same claim has lost some of what it rested on, or rests on weaker readings."""
    OTHERWISE_SOURCED = "otherwise-sourced"
    """The same claim rests on other passages, neither more nor less of the same."""

    @property
    def opposite(self) -> "ChangeKind":
        """How the same change looks from the other end; itself where it has no direction."""
        return _OPPOSITES.get(self, self)


_PAIRS: Final = (
    (ChangeKind.ADDED, ChangeKind.WITHDRAWN),
    (ChangeKind.STRENGTHENED, ChangeKind.WEAKENED),
    (ChangeKind.WIDENED, ChangeKind.NARROWED),
    (ChangeKind.RAISED, ChangeKind.LOWERED),
    (ChangeKind.LATER, ChangeKind.EARLIER),
    (ChangeKind.DENIED, ChangeKind.AFFIRMED),
    (ChangeKind.NOW_STATED, ChangeKind.NO_LONGER_STATED),
    (ChangeKind.BETTER_SOURCED, ChangeKind.WORSE_SOURCED),
)
_OPPOSITES: Final = {one: other for pair in _PAIRS for one, other in (pair, pair[::-1])}


@final
@frozen(kw_only=True, weakref_slot=False)
class RecordChange:
    """That a record stands in one of two dossiers alone.

    Its claims and fields are not told again as changes of their own.

    Attributes:
        how: Added or withdrawn.
        record: The record.
    """

    how: ChangeKind
    record: Record

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.how not in {ChangeKind.ADDED, ChangeKind.WITHDRAWN}:
            raise InvalidValue("RecordChange", "how", self.how, "added or withdrawn")

    @property
    def type(self) -> str:
        """The class of the record: `Deployment`."""
        return type(self.record).__name__

    @property
    def id(self) -> str:
        """The id of the record."""
        return self.record.id


@final
@frozen(kw_only=True, weakref_slot=False)
class FieldChange:
    """That a plain field of a record changed: what the record is about.

    Not a `ClaimChange`: nobody states a plain field, the makers of the dossier set it.

    Attributes:
        type: The class of the record, such as `Deployment`; `Dossier` for the dossier itself.
        id: The id of the record; `None` for the dossier itself, whose id may have changed.
        path: Where the field stands in the record: `title`, `promise.by`.
        how: How it changed.
        before: What stood there; `None` where it was empty.
        after: What stands there; `None` where it is empty.
    """

    type: str
    id: str | None
    path: str
    how: ChangeKind
    before: Any | None = None
    after: Any | None = None

    def __attrs_post_init__(self) -> None:
        check(self)
        _check_ends("FieldChange", self)


@final
@frozen(kw_only=True, weakref_slot=False)
class ClaimChange:
    """That a claim of a record was added, withdrawn, or took another form.

    Attributes:
        type: The class of the record, such as `Deployment`.
        id: The id of the record.
        path: Where the field stands in the record: `size`, `promise.condition`.
        how: How it changed.
        before: The claim as it was; `None` where there was none.
        after: The claim as it is; `None` where there is none.
    """

    type: str
    id: str
    path: str
    how: ChangeKind
    before: Claim[Any] | None = None
    after: Claim[Any] | None = None

    def __attrs_post_init__(self) -> None:
        check(self)
        _check_ends("ClaimChange", self)


Change: TypeAlias = RecordChange | FieldChange | ClaimChange
"""Something that differs between two dossiers."""


def _check_ends(owner: str, change: FieldChange | ClaimChange) -> None:
    """Refuse a change without what came before or after, save where that is how it changed."""
    for name, none_there in (("before", ChangeKind.ADDED), ("after", ChangeKind.WITHDRAWN)):
        value = getattr(change, name)
        if (value is None) is not (change.how is none_there):
            expected = f"None if and only if it is {none_there.value}"
            raise InvalidValue(owner, name, value, expected)
