"""Limits: how many, of what, where, at one time or over time, and within which larger limit."""

from enum import Enum
from typing import final

from attrs import field, frozen

from ceasefire_model.absences import Absence
from ceasefire_model.conditions import Condition
from ceasefire_model.equipment import EquipmentClass
from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import Name, PartyId, PromiseId
from ceasefire_model.places import Location
from ceasefire_model.promises import Promise
from ceasefire_model.provenance import EACH, Citation, Claim
from ceasefire_model.quantities import Figure
from ceasefire_model.undertakings.subjects import Category
from ceasefire_model.validation import check


class LimitForm(Enum):
    """What a limit does."""

    MAXIMUM = "maximum"
    """No more than that."""
    MINIMUM = "minimum"
    """No less than that."""
    EXACT = "exact"
    """That number, the text calling it neither a ceiling nor a floor."""
    BAN = "ban"
    """None at all, save for exceptions that have records of their own."""
    ONE_FOR_ONE = "one-for-one"
    """Only in place of one of the same kind."""
    NONE = "none"
    """It is stated that there is no limit."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Limit:
    """How many people, weapons or things may or must be somewhere, or come in over time.

    Not a number of people that somebody places, which is the size of a `Deployment`. Whether it
    bounds a stock or a flow is said by its amount: a `Rate` is a flow.

    Attributes:
        id: Its name within the dossier; limits share the ids of promises.
        title: What this dossier calls it, in English.
        promise: Who lays it down or accepts it, and whom it binds.
        form: What it does.
        equipment: The class of equipment that it is about; `None` where it is about people or
            anything else that the unit of its amount says.
        people: The category of people that it is about; `None` where it is about equipment, or
            anybody.
        amount: How many, and in which sense; a ban has none.
        armed_with: The weapons that the people it is about have, where it says so.
        where: Where it holds.
        within: The larger limit of which it is a part; `None` where there is none.
        softened_by: What lets it be exceeded, as long as the larger limit is kept.
        per_group: Whether it holds for each group of people or things, not for all together.
        exception_to: Rules from which it is an exception.
        by_leave_of: Who must have agreed, each time.
        part_of: The promise whose part it is; `None` where it is none's.
        names: What others call it.
        evidence: Passages the record rests on.
    """

    id: PromiseId
    title: str
    promise: Promise
    form: LimitForm
    equipment: EquipmentClass | None = None
    people: Category | None = None
    amount: tuple[Claim[Figure | Absence], ...] = ()
    armed_with: tuple[Claim[EquipmentClass | Absence], ...] = ()
    where: tuple[Claim[Location | Absence], ...] = field(default=(), metadata=EACH)
    within: PromiseId | None = None
    softened_by: tuple[Claim[Condition | Absence], ...] = ()
    per_group: bool = False
    exception_to: tuple[PromiseId, ...] = ()
    by_leave_of: tuple[Claim[PartyId], ...] = field(default=(), metadata=EACH)
    part_of: PromiseId | None = None
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.form is LimitForm.BAN and self.amount:
            expected = "nothing, for a ban allows none at all; what it allows is a limit of its own"
            raise InvalidValue("Limit", "amount", self.amount, expected)
