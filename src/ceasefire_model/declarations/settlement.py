"""How disputes about a text are settled: by which steps, in which manner, with which effect."""

from enum import Enum
from typing import final

from attrs import frozen

from ceasefire_model.conditions import Condition
from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import PartyId
from ceasefire_model.terms import Deadline
from ceasefire_model.validation import check


class SettlementManner(Enum):
    """In which manner a dispute is settled.

    Source: Charter of the United Nations, Article 33 (1).
    """

    NEGOTIATION = "negotiation"
    """Those who disagree talk with each other."""
    GOOD_OFFICES = "good-offices"
    """A third party brings them together and takes no part in their talks."""
    ENQUIRY = "enquiry"
    """A third party establishes the facts."""
    MEDIATION = "mediation"
    """A third party takes part in their talks and makes proposals."""
    CONCILIATION = "conciliation"
    """A commission looks into the dispute and proposes terms."""
    ARBITRATION = "arbitration"
    """A tribunal that they choose decides."""
    ADJUDICATION = "adjudication"
    """A standing court decides."""
    RULING = "ruling"
    """Somebody whom the text names decides, who is no court or tribunal."""


@final
@frozen(kw_only=True, weakref_slot=False)
class SettlementStep:
    """One step by which disputes about a text are settled.

    Not who has the last say on what the text means, which a dispute need not come before; nor a
    step of a ladder of responses, which is a `Step` of a guarantee.

    Attributes:
        order: Its place among the steps, from 1; steps with one number stand side by side.
        manners: In which manner, at least one; several where those who disagree may choose.
        by: Who mediates, decides or hears them; empty where nobody is named.
        requested_by: Who may bring a dispute there; empty where any party to it may.
        binding: Whether what comes out binds, where the text says so; `None` where it does not.
        deadline: By when; `None` where no time is stated.
        given: What must be so besides that the steps before have failed; `None` where nothing is
            stated.
    """

    order: int
    manners: tuple[SettlementManner, ...]
    by: tuple[PartyId, ...] = ()
    requested_by: tuple[PartyId, ...] = ()
    binding: bool | None = None
    deadline: Deadline | None = None
    given: Condition | None = None

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.order < 1:
            raise InvalidValue("SettlementStep", "order", self.order, "1 or more")
        if not self.manners:
            raise InvalidValue("SettlementStep", "manners", self.manners, "at least one manner")
