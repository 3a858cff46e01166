"""What the library raises on purpose.

Three families, told apart by what the reader of the message should do:

* a **value** that may not exist: `InvalidType`, `InvalidValue` (mend the call);
* a **question** that has no single answer: `Silent`, `Disputed`, `UnknownId` (ask another way);
* a **document** that cannot be read: `DocumentError`, which holds one `Problem` per fault
  (mend the document).

Everything here derives from `CeasefireModelError`, and from the built-in exception that a caller
would expect (`TypeError`, `ValueError`, `LookupError`).
"""

from typing import final

from attrs import frozen


class CeasefireModelError(Exception):
    """Anything that this library raises on purpose."""


class _Refusal(CeasefireModelError):
    """A value that may not exist: which class, at which place, what came, what would be right.

    Args:
        owner: The class that refuses.
        place: Field, with indices and inner fields where needed: `size[0].value`.
        value: What was given.
        expected: What would have been right, as a noun phrase.
    """

    def __init__(self, owner: str, place: str, value: object, expected: str) -> None:
        super().__init__(owner, place, value, expected)
        self.owner = owner
        self.place = place
        self.value = value
        self.expected = expected

    def __str__(self) -> str:
        return f"{self.owner}.{self.place}: {self.complaint}"

    @property
    def complaint(self) -> str:
        """The message without the place, for readers who give the place in their own way."""
        shown = repr(self.value)
        if len(shown) > _SHOWN:
            shown = f"{shown[:_SHOWN]}…"
        if isinstance(self.value, list):
            shown = f"the list {shown}"
        return f"expected {self.expected}, got {shown}"


_SHOWN = 80
"""Characters of an offending value that a message repeats."""
_CLAIM_SHOWN = 160
"""Characters of a claim that a message repeats."""


class InvalidType(_Refusal, TypeError):
    """A field was given a value of another type; nothing is ever coerced."""


class InvalidValue(_Refusal, ValueError):
    """A field was given a value of the right type that cannot be right."""


class Silent(CeasefireModelError, LookupError):
    """One value was asked for, and nobody states one."""


class Disputed(CeasefireModelError, LookupError):
    """One value was asked for, and those who speak of it give several.

    Args:
        claims: The claims that stand against each other.
    """

    def __init__(self, claims: tuple[object, ...]) -> None:
        super().__init__(claims)
        self.claims = claims

    def __str__(self) -> str:
        told = "; ".join(repr(claim)[:_CLAIM_SHOWN] for claim in self.claims)
        return f"{len(self.claims)} claims do not give one value: {told}"


class UnknownId(CeasefireModelError, LookupError):
    """No record of that kind has this id.

    Args:
        kind: What was looked for, such as `party`.
        id: The id that was asked for.
        near: Ids of that kind that are spelt alike.
    """

    def __init__(self, kind: str, id: str, near: tuple[str, ...] = ()) -> None:  # noqa: A002 - the word of the model
        super().__init__(kind, id, near)
        self.kind = kind
        self.id = id
        self.near = near

    def __str__(self) -> str:
        hint = f"; did you mean {' or '.join(map(repr, self.near))}?" if self.near else ""
        return f"no {self.kind} has the id {self.id!r}{hint}"


@final
@frozen(kw_only=True, weakref_slot=False)
class Problem:
    """One fault of a document: where it is, which kind it is, and what would be right.

    Not a finding: a finding is about a document that reads well and whose records do not fit
    each other.

    Attributes:
        path: Place in the document, from its root: `$.deployments[0].size[0].value.low`.
        code: Stable name of the kind of fault, such as `wrong-type` or `unknown-key`.
        message: What was expected and what came, with the allowed values where they are few.
        line: Line of the document, counted from 1; `None` where the reader cannot tell.
    """

    path: str
    code: str
    message: str
    line: int | None = None

    def __str__(self) -> str:
        """One line for people: message, then place."""
        line = "" if self.line is None else f" (line {self.line})"
        return f"{self.message} @ {self.path} [{self.code}]{line}"


class DocumentError(CeasefireModelError, ValueError):
    """A document that cannot be read, with every fault that was found in it.

    Args:
        problems: At least one, in the order of the document.
    """

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        count = len(self.problems)
        head = "1 problem" if count == 1 else f"{count} problems"
        return "\n".join([f"{head} in the document:", *map(str, self.problems)])
