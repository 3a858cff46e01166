"""What a rule is, what it finds, and why a finding may stand."""

from enum import Enum
from typing import final

from attrs import field, frozen

from ceasefire_model.validation import check


class Severity(Enum):
    """How sure it is that something is to be mended."""

    ERROR = "error"
    """It cannot be so: what is recorded contradicts itself, or a record points to nothing."""
    WARNING = "warning"
    """It can be so, and is more often a slip or a gap: look, and mend or explain it."""
    NOTE = "note"
    """Nothing is wrong by itself; who relies on the records should know it."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Rule:
    """Something that should hold between the records of a dossier.

    Not a check of one value, which is made when the value is built and refuses it: a dossier that
    breaks a rule can be loaded, shown and mended.

    Attributes:
        code: Its stable name: `CM` and three digits, the first of which is that of its group.
        name: What one says of a place that breaks it, such as `dangling-reference`.
        severity: How sure it is that something is to be mended.
        summary: What it finds, in one line.
        why: Why it matters.
        example: A case that breaks it.
        remedy: How such a case is mended.
        leave: When a finding may be left as it is.
    """

    code: str
    name: str
    severity: Severity
    summary: str
    why: str
    example: str
    remedy: str
    leave: str

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Finding:
    """A place in a dossier that breaks a rule.

    Not a `Problem`, which is a fault of a document that cannot be read. Never an exception: who
    asks for findings gets all of them.

    Attributes:
        rule: The code of the rule, such as `CM101`.
        severity: How sure it is that something is to be mended.
        path: Where it stands, from the root of the document: `$.deployments[0].promise.by[0]`.
        records: Ids of the records concerned, first that of the record in which it stands.
        message: What stands there, and what would be right.
        related: Other places that belong to it, in the same way.
    """

    rule: str
    severity: Severity
    path: str
    records: tuple[str, ...]
    message: str
    related: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)

    def __str__(self) -> str:
        """One line for people: message, then place."""
        return f"{self.message} @ {self.path} [{self.rule}]"


@final
@frozen(kw_only=True, weakref_slot=False)
class Explanation:
    """Why a finding stands as it is: the records are right, and the matter is so.

    Not a pardon for a whole rule, which is `ignore`. It names records, not places, so that it
    still holds when others are added before them.

    Attributes:
        rule: The code of the rule.
        records: Ids of the records concerned, as the finding names them.
        reason: Why it is so.
    """

    rule: str = field(kw_only=False)
    records: tuple[str, ...] = field(kw_only=False)
    reason: str = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)

    def explains(self, finding: Finding) -> bool:
        """Say whether it is about a finding."""
        return (self.rule, self.records) == (finding.rule, finding.records)
