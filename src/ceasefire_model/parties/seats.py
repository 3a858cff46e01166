"""Who may sit in a body: seats by party, by nominator, by rank and by country."""

from enum import Enum
from typing import final

from attrs import field, frozen

from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import PartyId
from ceasefire_model.quantities import Quantity
from ceasefire_model.validation import check


class Rank(Enum):
    """A military rank, as a requirement or of a holder, from the lowest named here."""

    FIELD_GRADE = "field-grade"
    """Major, lieutenant colonel or colonel (NATO OF-3 to OF-5)."""
    COLONEL = "colonel"
    """Colonel and equivalents (NATO OF-5)."""
    ONE_STAR = "one-star"
    """Brigadier general and equivalents (NATO OF-6)."""
    TWO_STAR = "two-star"
    """Major general and equivalents (NATO OF-7)."""
    THREE_STAR = "three-star"
    """Lieutenant general and equivalents (NATO OF-8)."""
    FOUR_STAR = "four-star"
    """General and equivalents (NATO OF-9)."""
    GENERAL_OR_FLAG = "general-or-flag"
    """Any general or admiral."""
    SENIOR_OFFICER = "senior-officer"
    """A senior officer, the text naming no rank."""


class Holds(Enum):
    """What holds the seats."""

    IN_ALL = "in-all"
    """So many in the whole body."""
    FOR_EACH = "for-each"
    """So many for each of the parties named, so that their number scales with the parties."""


@final
@frozen(kw_only=True, weakref_slot=False)
class AppointedBy:
    """Who fills seats.

    Attributes:
        parties: Whoever nominates or appoints, at least one.
        jointly: Whether all of them must agree; otherwise each fills its own.
    """

    parties: tuple[PartyId, ...] = field(kw_only=False)
    jointly: bool = False

    def __attrs_post_init__(self) -> None:
        check(self)
        if not self.parties:
            raise InvalidValue("AppointedBy", "parties", self.parties, "at least one party")


@final
@frozen(kw_only=True, weakref_slot=False)
class Seats:
    """A number of seats in a body, and who may fill them.

    Not the members, who are those that in fact sit there.

    Attributes:
        number: How many; a percentage, or `Parts`, is one of the seats of the body.
        holds: Whether that many in all, or for each of the parties `of`.
        of: Parties whose people sit in them; empty where the text names none.
        appointed_by: Who fills them; `None` where the text does not say.
        drawn_from: Parties, such as countries, from which alone they may come; empty where there
            is no such limit.
        barred: Parties from which they may not come; empty where none is barred.
        fallback: Who fills them where those who should do not agree, or do not act in time; `None`
            where the text does not say.
        ranks: Ranks of which one is required; empty where none is.
        within: Number of the seats, as listed before, that these are part of, from 1; `None` where
            they are seats of their own.
    """

    number: Quantity = field(kw_only=False)
    holds: Holds = Holds.IN_ALL
    of: tuple[PartyId, ...] = ()
    appointed_by: AppointedBy | None = None
    drawn_from: tuple[PartyId, ...] = ()
    barred: tuple[PartyId, ...] = ()
    fallback: AppointedBy | None = None
    ranks: tuple[Rank, ...] = ()
    within: int | None = None

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.fallback is not None and self.appointed_by is None:
            expected = "None where nobody is named who fills the seats in the first place"
            raise InvalidValue("Seats", "fallback", self.fallback, expected)
        if self.within is not None and self.within < 1:
            raise InvalidValue("Seats", "within", self.within, "1 or more")
        if self.holds is Holds.FOR_EACH and not self.of:
            raise InvalidValue("Seats", "of", self.of, "the parties for each of which they are")


@final
@frozen(kw_only=True, weakref_slot=False)
class NoChair:
    """It is stated that a body has no chair.

    Not `Unstated`: a text that names no chair has not excluded one.
    """
