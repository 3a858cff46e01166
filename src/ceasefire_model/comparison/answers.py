"""What one field of one record says to a question, with its claims, so that it can be traced."""

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias, final

import attrs
from attrs import frozen

from ceasefire_model.dossier import Dossier, Record
from ceasefire_model.errors import InvalidValue
from ceasefire_model.fields import fields_of
from ceasefire_model.provenance import Claim
from ceasefire_model.validation import check


@final
@frozen(kw_only=True, weakref_slot=False)
class Answer:
    """What one field of one record says to a question.

    With neither claims nor a plain value it says that nobody says: the record is there, and the
    field is empty. That the text is silent, that the value is withheld, undecided or not reported
    are claims like any other.

    Attributes:
        type: The class of the record, such as `Deployment`.
        id: The id of the record.
        path: Where the field stands in the record: `size`, `promise.condition`.
        plain: What stands in a plain field; `None` where it is empty or holds claims.
        claims: The claims that bear on the question; empty where the field is plain or nobody says.
    """

    type: str
    id: str
    path: str
    plain: Any | None = None
    claims: tuple[Claim[Any], ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.plain is not None and self.claims:
            raise InvalidValue("Answer", "plain", self.plain, "None where there are claims")

    @property
    def is_silent(self) -> bool:
        """Whether nobody says."""
        return self.plain is None and not self.claims


Extractor: TypeAlias = Callable[[Dossier], Iterable[Answer]]
"""A question of one's own to any dossier: a function with the name by which it is compared."""


def answer(
    record: Record, path: str, among: Callable[[Claim[Any]], bool] = lambda _: True
) -> Answer:
    """Read one field of a record as the answer to a question.

    Args:
        record: The record.
        path: Where the field stands in it: `size`, `promise.condition`.
        among: Which of its claims bear on the question; all of them unless told otherwise.

    Returns:
        The answer; a silent one where the field is empty or none of its claims bears on it.

    Raises:
        InvalidValue: Records of this class have no such field.
    """
    kind: type[attrs.AttrsInstance] = type(record)
    found = next((field for field in fields_of(kind) if field.path == path), None)
    if found is None:
        expected = f"one of {', '.join(field.path for field in fields_of(kind))}"
        raise InvalidValue(kind.__name__, "path", path, expected)
    held = found.read(record)
    return Answer(
        type=kind.__name__,
        id=record.id,
        path=path,
        plain=None if found.claimed or held == () else held,
        claims=tuple(filter(among, held)) if found.claimed else (),
    )
