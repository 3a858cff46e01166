"""What one supposes to have happened, not to have happened, or not to be known."""

from enum import Enum
from typing import TypeAlias, final

from attrs import field, frozen

from ceasefire_model.conditions import (
    Given,
    Happened,
    InForce,
    Judged,
    Obtains,
    Standing,
    Stands,
    Truth,
)
from ceasefire_model.errors import InvalidValue
from ceasefire_model.times import When
from ceasefire_model.validation import check

Supposable: TypeAlias = Happened | Obtains | InForce | Given | Judged | Stands
"""What can be supposed: every atom of a condition but `Elapsed`, which follows from a date."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Supposition:
    """That something is taken to be so, not to be so, or not to be known, whatever is recorded.

    Not a claim: nobody states it. `Given` without a promise speaks of every promise, and `Judged`
    without a judge of every judge.

    Attributes:
        atom: What is supposed. Of `Stands`, only that a promise has been kept: where else a promise
            stands follows from the rest.
        truth: Whether it is so; `UNKNOWN` takes away what the dossier records.
        when: When it came to be so; `None` where no date is supposed. A date after the day that is
            asked about means that it is not so yet.
    """

    atom: Supposable = field(kw_only=False)
    truth: Truth = field(default=Truth.TRUE, kw_only=False)
    when: When | None = None

    def __attrs_post_init__(self) -> None:
        check(self)
        if isinstance(self.atom, Stands) and self.atom.standing is not Standing.KEPT:
            expected = "Standing.KEPT, or another atom on which that standing hangs"
            raise InvalidValue("Supposition", "atom.standing", self.atom.standing, expected)
        if self.when is not None and self.truth is not Truth.TRUE:
            raise InvalidValue("Supposition", "when", self.when, "None for what is not so")


class Rest(Enum):
    """What holds of everything that a scenario does not mention."""

    AS_RECORDED = "as-recorded"
    """What the dossier records; the rest is not known."""
    NOTHING_ELSE = "nothing-else"
    """What the dossier records, and nothing else has happened: no further event, consent, finding
    or performance, and no further text in force. States of affairs, and what nobody is named to
    judge, stay unknown."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Scenario:
    """What is supposed, beside what a dossier records.

    Not a forecast, and not a copy of the dossier: nothing in the records is changed by it.

    Attributes:
        suppositions: What is supposed, each atom once.
        rest: What holds of everything else.
    """

    suppositions: tuple[Supposition, ...] = field(default=(), kw_only=False)
    rest: Rest = Rest.AS_RECORDED

    def __attrs_post_init__(self) -> None:
        check(self)
        seen: set[Supposable] = set()
        for index, supposition in enumerate(self.suppositions):
            if supposition.atom in seen:
                place = f"suppositions[{index}].atom"
                raise InvalidValue("Scenario", place, supposition.atom, "an atom not used before")
            seen.add(supposition.atom)

    def supposing(
        self, atom: Supposable, truth: Truth = Truth.TRUE, *, when: When | None = None
    ) -> "Scenario":
        """Give the scenario in which one more thing is supposed.

        Args:
            atom: What is supposed; what was supposed of it before is replaced.
            truth: Whether it is so.
            when: When it came to be so.

        Returns:
            The other scenario; this one stays as it is.
        """
        others = tuple(s for s in self.suppositions if s.atom != atom)
        return Scenario((*others, Supposition(atom, truth, when=when)), rest=self.rest)
