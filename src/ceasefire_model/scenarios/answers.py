"""Answering the stages of a promise: which standings stay possible, and when it is to be done."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from attrs import frozen

from ceasefire_model.conditions import (
    Atom,
    Happened,
    Standing,
    Truth,
    Valuation,
    atoms,
    evaluate,
)
from ceasefire_model.errors import InvalidValue
from ceasefire_model.reckoning import falls, is_before
from ceasefire_model.scenarios.knowledge import Knowledge
from ceasefire_model.scenarios.questions import (
    Over,
    Passed,
    Stage,
    Test,
    TextsOver,
    Unless,
    Unopened,
)
from ceasefire_model.scenarios.truths import agreed, all_of, truth
from ceasefire_model.terms import Bound, Deadline, Direction, OnDate
from ceasefire_model.times import When

Span: TypeAlias = tuple[When | None, When | None]
"""The first and the last day or moment for action; `None` for an end that is not fixed."""


@frozen(kw_only=True, weakref_slot=False)
class Answering:
    """Answers tests by a valuation of the atoms, and by dates.

    Attributes:
        knowledge: What is known of dates, texts and the day.
        valuation: What is known of each atom, which may be less than the knowledge has.
    """

    knowledge: Knowledge
    valuation: Valuation

    def possible(self, stages: Iterable[Stage]) -> tuple[Standing, ...]:
        """Give the standings that are not ruled out, in the order of the stages, each once."""
        return tuple(dict.fromkeys(stage.standing for stage in self.reached(stages)))

    def reached(self, stages: Iterable[Stage]) -> Iterator[Stage]:
        """Give the stages that are, or may be, answered with yes before any certainly is."""
        for stage in stages:
            answer = self.answer(stage.test)
            if answer is not Truth.FALSE:
                yield stage
            if answer is Truth.TRUE:
                return

    def answer(self, test: Test) -> Truth:
        """Answer one test."""
        match test:
            case Truth():
                return test
            case Passed(edge=edge):
                return self._is_past(edge)
            case Unopened(edge=edge):
                return self._of_spans(edge, self._is_before_opening, overtaken=Truth.FALSE)
            case Over():
                return self._is_over(test)
            case Unless(test=inner):
                so = self.answer(inner)
                return so if so is Truth.FALSE else Truth.UNKNOWN
            case TextsOver(texts=texts):
                return all_of(map(self.knowledge.is_over, texts))
            case _:
                return evaluate(test, self.valuation)

    def _is_past(self, edge: Deadline | OnDate) -> Truth:
        if isinstance(edge, Deadline) and edge.bound is Bound.BEFORE and edge.offset is None:
            return self.valuation(Happened(edge.anchor))
        return self._of_spans(edge, self._is_after_closing, overtaken=Truth.TRUE)

    def _is_before_opening(self, span: Span) -> Truth:
        opens, _ = span
        return Truth.FALSE if opens is None else truth(is_before(self.knowledge.day, opens))

    def _is_after_closing(self, span: Span) -> Truth:
        _, closes = span
        return Truth.FALSE if closes is None else truth(is_before(closes, self.knowledge.day))

    def _of_spans(
        self, edge: Deadline | OnDate, ask: Callable[[Span], Truth], overtaken: Truth
    ) -> Truth:
        """Answer what is asked of the span of an edge, as far as all dates of its anchor agree.

        A moment before an event is overtaken by it; until then, the dates count for which it is
        expected.
        """
        if isinstance(edge, Deadline):
            happened = self.valuation(Happened(edge.anchor))
            ahead = edge.direction is Direction.BEFORE
            if ahead and happened is Truth.TRUE:
                return overtaken
            if happened is not (Truth.FALSE if ahead else Truth.TRUE):
                return happened
        return agreed(map(ask, self.spans(edge)))

    def spans(self, edge: Deadline | OnDate) -> tuple[Span, ...]:
        """Give from when and until when an edge allows action, by each date of its anchor."""
        if isinstance(edge, OnDate):
            return (falls(edge),)
        try:
            return tuple(falls(edge, date) for date in self.knowledge.dates_of(edge.anchor))
        except InvalidValue:  # a date has no bounds, or the calendar ends first
            return ()

    def edge(self, edge: Deadline | OnDate, side: int) -> When | None:
        """Give the day or moment of one side of an edge; `None` where dates differ, or none is."""
        found = {span[side] for span in self.spans(edge)}
        return found.pop() if len(found) == 1 else None

    def _is_over(self, test: Over) -> Truth:
        ended = self.knowledge.has_ended
        if test.start is None:
            # What has begun later ends later, so only that it is not over can be told.
            over = agreed(ended(test.term, start) for start in test.not_before)
            return over if over is Truth.FALSE else Truth.UNKNOWN
        happened = self.valuation(Happened(test.start))
        if happened is not Truth.TRUE:
            return happened
        return agreed(ended(test.term, date) for date in self.knowledge.dates_of(test.start))


def atoms_of(stages: Iterable[Stage]) -> tuple[Atom, ...]:
    """Give the atoms on which stages hang, each once, those of dates among them."""
    return tuple(dict.fromkeys(atom for stage in stages for atom in _atoms(stage.test)))


def _atoms(test: Test) -> Iterator[Atom]:
    match test:
        case Truth() | TextsOver():
            return
        case Unless(test=inner):
            yield from _atoms(inner)
        case Passed(edge=edge) | Unopened(edge=edge):
            if isinstance(edge, Deadline):
                yield Happened(edge.anchor)
        case Over(start=start):
            if start is not None:
                yield Happened(start)
        case _:
            yield from atoms(test)
