"""What is answered about a promise: where it stands, by which claims, and because of what."""

from typing import final

from attrs import field, frozen

from ceasefire_model.conditions import Atom, Standing, Truth
from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import PromiseId
from ceasefire_model.performance import Application
from ceasefire_model.provenance import Claim
from ceasefire_model.scenarios.knowledge import Origin
from ceasefire_model.scenarios.premises import Premises
from ceasefire_model.scenarios.questions import Gap
from ceasefire_model.times import When
from ceasefire_model.validation import check


@final
@frozen(kw_only=True, weakref_slot=False)
class Reason:
    """An answer on which a standing rests, and from where it is known.

    Attributes:
        atom: What is answered.
        truth: Whether it is so.
        origin: From where that is known.
        when: When it came to be so, by each who says so; empty where nobody does.
    """

    atom: Atom = field(kw_only=False)
    truth: Truth = field(kw_only=False)
    origin: Origin
    when: tuple[When, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Setting:
    """An answer that is not known, and that would help to settle a standing.

    Attributes:
        atom: What would be answered.
        truth: The answer.
    """

    atom: Atom = field(kw_only=False)
    truth: Truth = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.truth is Truth.UNKNOWN:
            raise InvalidValue("Setting", "truth", self.truth, "TRUE or FALSE")


@final
@frozen(kw_only=True, weakref_slot=False)
class Way:
    """What would lead to a standing that is possible: none of the answers can be spared.

    Not the only way there.

    Attributes:
        standing: The standing.
        needs: The answers that would lead to it.
    """

    standing: Standing = field(kw_only=False)
    needs: tuple[Setting, ...] = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Account:
    """What one compatible set of claims makes of a promise.

    Attributes:
        standing: Where it stands by these claims.
        possible: The standings that are not ruled out; one of them where it is settled.
        premises: The claims.
        opens: From when it is to be done; `None` where that is not fixed, or not yet.
        closes: Until when it is to be done; `None` where that is not fixed, or not yet.
        because: The answers on which the standing rests; none of them can be spared.
        open: What is not known and matters.
        gaps: What is missing besides, and no event would bring.
        ways: For each possible standing, what would lead there, where that could be found.
    """

    standing: Standing
    possible: tuple[Standing, ...]
    premises: Premises
    opens: When | None = None
    closes: When | None = None
    because: tuple[Reason, ...] = ()
    open: tuple[Atom, ...] = ()
    gaps: tuple[Gap, ...] = ()
    ways: tuple[Way, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Assessment:
    """Where one promise stands on a day.

    It says whether the time of a promise has come, and not how firmly it was given: *stands ready
    to* can be due like *will*.

    Attributes:
        promise: The promise.
        standing: Where it stands: the standing of all accounts, or that they can never agree
            (`CONTESTED`), or that it is not settled (`UNDETERMINED`).
        accounts: What each compatible set of claims makes of it, in the order of the claims.
        partial: Claims that only some of those who act apply, suspend or end it, which do not
            change where it stands as a whole.
    """

    promise: PromiseId
    standing: Standing
    accounts: tuple[Account, ...]
    partial: tuple[Claim[Application], ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Turn:
    """That a promise stands elsewhere in another scenario.

    Attributes:
        before: Where it stands in the one.
        after: Where it stands in the other.
    """

    before: Assessment = field(kw_only=False)
    after: Assessment = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.before.promise != self.after.promise:
            expected = f"an assessment of {self.before.promise!r}"
            raise InvalidValue("Turn", "after.promise", self.after.promise, expected)
