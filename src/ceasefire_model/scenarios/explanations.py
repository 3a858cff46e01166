"""Because of what a standing holds, and what would settle one that is open."""

from collections.abc import Iterable, Iterator
from typing import TypeAlias, assert_never

from ceasefire_model.conditions import (
    AllOf,
    AnyOf,
    Atom,
    Condition,
    Elapsed,
    Given,
    Happened,
    InForce,
    Judged,
    Not,
    Obtains,
    Standing,
    Stands,
    Truth,
    Unconditional,
    Valuation,
    evaluate,
)
from ceasefire_model.scenarios.answers import Answering, atoms_of
from ceasefire_model.scenarios.knowledge import Knowledge
from ceasefire_model.scenarios.questions import (
    Gap,
    Over,
    Passed,
    Stage,
    TextsOver,
    Unless,
    Unopened,
)
from ceasefire_model.scenarios.truths import opposite

Settings: TypeAlias = dict[Atom, Truth]
"""Answers to some atoms; the others are unknown."""


class Explaining:
    """Explains where one account of a promise leads.

    Args:
        knowledge: What is known of dates, texts and the day.
        stages: The questions to be asked, in order.
        valuation: What is known of the atoms in them.
    """

    def __init__(
        self, knowledge: Knowledge, stages: tuple[Stage, ...], valuation: Valuation
    ) -> None:
        self._knowledge = knowledge
        self._stages = stages
        self.atoms = atoms_of(stages)
        answers = {atom: valuation(atom) for atom in self.atoms}
        self._known: Settings = {a: t for a, t in answers.items() if t is not Truth.UNKNOWN}

    def _answering(self, settings: Settings) -> Answering:
        def valuation(atom: Atom) -> Truth:
            return settings.get(atom, Truth.UNKNOWN)

        return Answering(knowledge=self._knowledge, valuation=valuation)

    def possible(self, settings: Settings | None = None) -> tuple[Standing, ...]:
        """Give the standings that are not ruled out, where what nobody says was done was not."""
        given = self._known if settings is None else settings
        found = self._answering(given).possible(self._stages)
        others = tuple(standing for standing in found if standing is not Standing.KEPT)
        return others or found

    def because(self) -> Settings:
        """Give a minimal set of answers that lead to the standing: none can be spared."""
        target = self.possible()
        kept = dict(self._known)
        for atom in self._known:
            fewer = {other: answer for other, answer in kept.items() if other != atom}
            if self.possible(fewer) == target:
                kept = fewer
        return kept

    def open(self) -> tuple[Atom, ...]:
        """Give the open atoms that still matter to the standing."""
        unsettled = (stage for stage in self._unsettled() if not isinstance(stage.test, Truth))
        return tuple(dict.fromkeys(atom for stage in unsettled for atom in self._residual(stage)))

    def _unsettled(self) -> Iterator[Stage]:
        answering = self._answering(self._known)
        for stage in answering.reached(self._stages):
            is_performance = stage.standing is Standing.KEPT
            if answering.answer(stage.test) is Truth.UNKNOWN and not is_performance:
                yield stage

    def _residual(self, stage: Stage) -> Iterator[Atom]:
        match stage.test:
            case Truth() | TextsOver():
                return
            case Passed() | Unopened() | Over() | Unless():
                yield from (atom for atom in atoms_of([stage]) if atom not in self._known)
            case _:
                yield from _open_in(stage.test, lambda a: self._known.get(a, Truth.UNKNOWN))

    def gaps(self) -> tuple[Gap, ...]:
        """Give what is missing besides answers to atoms."""
        unsettled = (stage for stage in self._unsettled() if not any(self._residual(stage)))
        return tuple(dict.fromkeys(stage.gap for stage in unsettled if stage.gap is not None))

    def way_to(self, standing: Standing) -> Settings | None:
        """Give a minimal set of further answers that would lead to a standing.

        Args:
            standing: One of those that are possible.

        Returns:
            The answers; `None` where answers to atoms do not lead there, or only ones that this
            search, which goes for the shortest parts first and never turns back, does not find.
        """
        for stage in self._stages:
            if stage.standing is standing:
                found = self._reaching(stage)
                if found is not None and self.possible(self._known | found) == (standing,):
                    return self._least(found, standing)
        return None

    def _reaching(self, goal: Stage) -> Settings | None:
        """Set what makes the stages before one answer no, and that one yes."""
        found: Settings = {}
        for stage in self._stages:
            wanted = Truth.TRUE if stage is goal else Truth.FALSE
            more = self._settling(stage, wanted, self._known | found)
            if more is None:
                return None
            found |= more
            if stage is goal:
                return found
        return None

    def _settling(self, stage: Stage, wanted: Truth, settings: Settings) -> Settings | None:
        answer = self._answering(settings).answer(stage.test)
        if answer is wanted or (stage.standing is Standing.KEPT and answer is Truth.UNKNOWN):
            return {}
        if answer is not Truth.UNKNOWN:
            return None
        match stage.test:
            case Truth() | Passed() | Unopened() | Over() | TextsOver() | Unless():
                return None
            case _:
                return _settle(stage.test, wanted, settings)

    def _least(self, found: Settings, standing: Standing) -> Settings:
        for atom in tuple(found):
            fewer = {other: answer for other, answer in found.items() if other != atom}
            if self.possible(self._known | fewer) == (standing,):
                found = fewer
        return found


def _open_in(condition: Condition, valuation: Valuation) -> Iterator[Atom]:
    """Give the open atoms of a condition that is not settled, without its settled parts."""
    match condition:
        case Unconditional():
            return
        case Not(condition=inner):
            yield from _open_in(inner, valuation)
        case AllOf(conditions=parts) | AnyOf(conditions=parts):
            for part in parts:
                if evaluate(part, valuation) is Truth.UNKNOWN:
                    yield from _open_in(part, valuation)
        case Happened() | Obtains() | InForce() | Given() | Judged() | Elapsed() | Stands():
            yield condition
        case _:
            assert_never(condition)


def _settle(condition: Condition, wanted: Truth, known: Settings) -> Settings | None:
    """Give answers that, with what is known, answer a condition as wanted."""
    answer = evaluate(condition, lambda atom: known.get(atom, Truth.UNKNOWN))
    if answer is not Truth.UNKNOWN:
        return {} if answer is wanted else None
    match condition:
        case Unconditional():
            return None
        case Not(condition=inner):
            return _settle(inner, opposite(wanted), known)
        case AllOf(conditions=parts):
            return (_settle_all if wanted is Truth.TRUE else _settle_any)(parts, wanted, known)
        case AnyOf(conditions=parts):
            return (_settle_any if wanted is Truth.TRUE else _settle_all)(parts, wanted, known)
        case Happened() | Obtains() | InForce() | Given() | Judged() | Elapsed() | Stands():
            return {condition: wanted}
        case _:
            assert_never(condition)


def _settle_all(parts: Iterable[Condition], wanted: Truth, known: Settings) -> Settings | None:
    found: Settings = {}
    for part in parts:
        more = _settle(part, wanted, known | found)
        if more is None:
            return None
        found |= more
    return found


def _settle_any(parts: Iterable[Condition], wanted: Truth, known: Settings) -> Settings | None:
    ways = [way for part in parts if (way := _settle(part, wanted, known)) is not None]
    return min(ways, key=len, default=None)
