"""What another form has no words for, counted, so that nothing is lost in silence."""

from collections import Counter
from collections.abc import Mapping
from typing import final

from attrs import frozen

from ceasefire_model.validation import check


@final
@frozen(kw_only=True, weakref_slot=False)
class Untold:
    """A field of the model for which another form has no term, and how often it was filled.

    Attributes:
        field: The class and the field in it: `Guarantee.promise.condition`.
        count: How many values of it, or claims about it, the dossiers hold.
    """

    field: str
    count: int

    def __attrs_post_init__(self) -> None:
        check(self)

    def __str__(self) -> str:
        return f"{self.field}: {self.count:,}"


def untold(counts: Mapping[str, int]) -> tuple[Untold, ...]:
    """List what is untold, the most frequent first.

    Args:
        counts: How often each field was filled.

    Returns:
        The fields with their counts.
    """
    ordered = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    return tuple(Untold(field=field, count=count) for field, count in ordered if count)


@final
class UntoldCount(Counter[str]):
    """How often each field or class was met for which another form has no term."""

    def note(self, owner: type, field: str) -> None:
        """Note that a field is filled."""
        self[f"{owner.__name__}.{field}"] += 1
