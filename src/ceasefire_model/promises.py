"""The skeleton of every promise: whose word, to whom, how firmly, on what condition, how long.

`Deployment`, `Guarantee` and `Undertaking` each hold one `Promise`. There is one record for each
set of promisors, so a joint promise and one party's share of it are two records, joined by
`part_of`. A dispute about *who* promised is two promises; a dispute about how firmly, or on what
condition, is two claims of one.
"""

from enum import Enum
from typing import Final, final

from attrs import field, frozen

from ceasefire_model.absences import Absence
from ceasefire_model.conditions import Condition
from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import PartyId
from ceasefire_model.performance import Application, Compliance
from ceasefire_model.provenance import EACH, Claim
from ceasefire_model.terms import Due, Exit, Lasting, Renewal
from ceasefire_model.validation import check


class Deontic(Enum):
    """Which way a promise points."""

    SHALL = "shall"
    """The actor is to do it, and to reach the result."""
    ENDEAVOUR = "endeavour"
    """The actor is to try: *best efforts*, *use any influence*. Conduct is owed, no result."""
    SHALL_NOT = "shall-not"
    """The actor is not to do it: a ban, or an exclusion that a party lays on itself."""
    MAY = "may"
    """The actor is allowed to do it."""
    SHOULD = "should"
    """The actor is advised or called upon to do it."""


class Firmness(Enum):
    """How firmly a promisor ties itself, by the words used, from the weakest to the firmest.

    Not legal force: a party can commit itself politically, and hedge in a treaty.
    """

    POSSIBLE = "possible"
    """It could happen: *could*, *might*, *a possibility*, *opens the door*."""
    STANDS_READY = "stands-ready"
    """Willing if it comes to it: *stands ready*, *is prepared to*, *is willing to*."""
    INTENDS = "intends"
    """Meant to happen: *plans*, *aims*, *intends*, *is to*."""
    ANNOUNCED = "announced"
    """Said flatly: *will*."""
    COMMITTED = "committed"
    """The promisor binds itself in so many words: *commits*, *undertakes*, *agrees*."""

    @property
    def rank(self) -> int:
        """Place in the order, from 0 for the weakest."""
        return _RANKS[self]


_RANKS: Final = {firmness: rank for rank, firmness in enumerate(Firmness)}


class LegalForce(Enum):
    """What binds the promisor, as somebody states it."""

    POLITICAL = "political"
    """A political statement that creates no legal duty."""
    INTENT = "intent"
    """An intention, declared or summed up as such by those who read it: not yet a duty."""
    TO_BE_BINDING = "to-be-binding"
    """No legal duty yet; a binding form is announced."""
    POLITICALLY_AND_LEGALLY_BINDING = "politically-and-legally-binding"
    """Both at once, in the words of those who state it."""
    LEGALLY_BINDING = "legally-binding"
    """A duty in law."""
    NOT_BINDING = "not-binding"
    """Stated to be no obligation at all, or not yet one."""


class ListForm(Enum):
    """Whether a list names everything."""

    OPEN = "open"
    """It names examples: *including*, *not limited to*. What it does not name is not excluded."""
    CLOSED = "closed"
    """It names everything."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Promise:
    """Somebody's word that somebody will, may, should or will not do something.

    Not the text in which it stands, nor the deed. What is promised is said by the record that holds
    the promise. *Nothing is ruled out* is no promise but a `Position`.

    Attributes:
        by: Whose word it is, at least one party.
        actors: Who acts, where that is not the promisors; empty where it is.
        to: To whom it is promised; empty where it is promised to nobody in particular.
        deontic: Whether they shall, shall try, shall not, may or should.
        firmness: How firmly they tie themselves.
        legal_force: What binds them.
        condition: What it hangs on: when this is met the promise is active. Rival claims are rival
            readings, and are never merged.
        subject_to: What it must respect besides, such as each promisor's constitution. Not what
            sets it going, which is `condition`.
        deadline: When it is to be done.
        term: How long it lasts.
        renewal: How it goes on after that.
        exit: Who may end it before that, and how.
        application: Whether it is applied, suspended or ended, and for whom, each change with its
            day.
        compliance: How far it has been kept, by whom and in which part.
    """

    by: tuple[PartyId, ...]
    actors: tuple[PartyId, ...] = ()
    to: tuple[PartyId, ...] = ()
    deontic: Deontic = Deontic.SHALL
    firmness: tuple[Claim[Firmness | Absence], ...] = ()
    legal_force: tuple[Claim[LegalForce | Absence], ...] = ()
    condition: tuple[Claim[Condition | Absence], ...] = ()
    subject_to: tuple[Claim[Condition | Absence], ...] = field(default=(), metadata=EACH)
    deadline: tuple[Claim[Due | Absence], ...] = ()
    term: tuple[Claim[Lasting | Absence], ...] = ()
    renewal: tuple[Claim[Renewal | Absence], ...] = ()
    exit: tuple[Claim[Exit | Absence], ...] = ()
    application: tuple[Claim[Application], ...] = ()
    compliance: tuple[Claim[Compliance | Absence], ...] = field(default=(), metadata=EACH)

    def __attrs_post_init__(self) -> None:
        check(self)
        if not self.by:
            raise InvalidValue("Promise", "by", self.by, "at least one party whose word it is")
