"""How those who decide together come to a decision."""

from enum import Enum
from typing import final

from attrs import field, frozen

from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import PartyId
from ceasefire_model.quantities import Quantity
from ceasefire_model.validation import check


class Voting(Enum):
    """How a body decides."""

    UNANIMITY = "unanimity"
    """All members must agree, so that each can stop it."""
    BOTH_SIDES = "both-sides"
    """Each side must agree, so that each side can stop it."""
    MAJORITY = "majority"
    """More than half decide; a greater part than that is a `QualifiedMajority`."""
    CHAIR_DECIDES = "chair-decides"
    """Its head decides."""


@final
@frozen(kw_only=True, weakref_slot=False)
class QualifiedMajority:
    """More than half must agree, or a part of each of several groups: *two thirds*, *nine of 15*.

    Not `Voting.UNANIMITY`. Cross-community voting, as by 60 per cent in all and 40 per cent of each
    of two communities, names the groups.

    Attributes:
        threshold: How large a part of the votes, or how many votes, it takes in all.
        of_each: Groups of which each must agree as well; empty where only all together count.
        least_of_each: How large a part of the votes of each group that takes; `None` where the text
            names no other than the threshold.

    Source: Northern Ireland Act 1998, section 4 (5) (cross-community support).
    """

    threshold: Quantity = field(kw_only=False)
    of_each: tuple[PartyId, ...] = ()
    least_of_each: Quantity | None = None

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.least_of_each is not None and not self.of_each:
            expected = "the groups of each of which so many must agree"
            raise InvalidValue("QualifiedMajority", "of_each", self.of_each, expected)
