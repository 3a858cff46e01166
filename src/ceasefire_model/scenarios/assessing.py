"""Working out where every promise stands, and what one more event brings about."""

import datetime
from collections.abc import Iterator
from typing import Final, TypeAlias

from ceasefire_model.absences import ABSENCES
from ceasefire_model.conditions import Atom, InForce, Standing, Stands, Truth, atoms
from ceasefire_model.declarations import Agreement
from ceasefire_model.dossier import Dossier, PromiseRecord
from ceasefire_model.identifiers import EventId, PromiseId, TextId
from ceasefire_model.scenarios.adoption import Adoption
from ceasefire_model.scenarios.answers import Answering, atoms_of
from ceasefire_model.scenarios.assessments import (
    Account,
    Assessment,
    Reason,
    Setting,
    Turn,
    Way,
)
from ceasefire_model.scenarios.course import Course, course_of
from ceasefire_model.scenarios.explanations import Explaining, Settings
from ceasefire_model.scenarios.knowledge import Knowledge
from ceasefire_model.scenarios.ladder import closes_of, opens_of, stages
from ceasefire_model.scenarios.premises import Premises, partial, premises
from ceasefire_model.scenarios.questions import Stage
from ceasefire_model.scenarios.suppositions import Scenario
from ceasefire_model.times import When

_Readings: TypeAlias = dict[PromiseId, list[tuple[Premises, tuple[Stage, ...]]]]
"""The compatible sets of claims about each promise, each with the questions that they lead to."""


def assess(
    dossier: Dossier, scenario: Scenario | None = None, *, on: datetime.date | None = None
) -> tuple[Assessment, ...]:
    """Say where every promise stands, in a scenario, on a day.

    Args:
        dossier: Any dossier; ask for a perspective first, and for this after that.
        scenario: What is supposed beside the records; `None` for nothing.
        on: The day; `None` for the last that the dossier covers.

    Returns:
        An assessment of each promise, in the order of the dossier. Settled standings stay as they
        are when more becomes known, but for one: what is due, overdue or triggered may turn out to
        have been kept.
    """
    day = on or dossier.cutoff.earliest
    if day is None:  # a cutoff is a certain day
        raise AssertionError(dossier.cutoff)
    return _Assessing(dossier, scenario or Scenario(), day).assessments()


class _Assessing:
    """Works out the least fixed point: standings that hang on each other start from unknown."""

    def __init__(self, dossier: Dossier, scenario: Scenario, day: datetime.date) -> None:
        self._day = day
        self._records = dossier.promises
        self._knowledge = Knowledge(dossier, scenario, day)
        adoption = Adoption(dossier, self._knowledge.has_come)
        self._readings: _Readings = {
            record.id: [
                (given, stages(record, given, adoption, course)) for given in premises(record, day)
            ]
            for record, course in _courses(dossier, day)
        }
        self._possible = {record.id: frozenset(Standing) for record in dossier.promises}
        self._settle(_dependents(self._readings, dossier))

    def _settle(self, dependents: dict[PromiseId, list[PromiseId]]) -> None:
        todo = list(self._readings)
        waiting = set(todo)
        while todo:
            promise = todo.pop()
            waiting.discard(promise)
            # More is ruled out in each round and nothing comes back, so the rounds come to an end.
            possible = self._possible[promise].intersection(
                standing
                for _, ladder in self._readings[promise]
                for standing in self._answering(promise).possible(ladder)
            )
            if possible != self._possible[promise]:
                self._possible[promise] = possible
                news = [other for other in dependents.get(promise, ()) if other not in waiting]
                todo += news
                waiting.update(news)

    def _answering(self, promise: PromiseId) -> Answering:
        def valuation(atom: Atom) -> Truth:
            return self._knowledge.answer(atom, promise, self._stands)[0]

        return Answering(knowledge=self._knowledge, valuation=valuation)

    def _stands(self, promise: PromiseId, standing: Standing) -> Truth:
        """Say whether a promise stands somewhere, by the standings that it can still have."""
        possible = self._possible.get(promise)
        if possible is None:
            return Truth.UNKNOWN
        there = _AMOUNT_TO.get(standing, frozenset({standing}))
        if possible <= there:
            return Truth.TRUE
        return Truth.UNKNOWN if possible & there else Truth.FALSE

    def assessments(self) -> tuple[Assessment, ...]:
        return tuple(self._assessed(record) for record in self._records)

    def _assessed(self, record: PromiseRecord) -> Assessment:
        accounts = tuple(
            self._account(record.id, given, ladder) for given, ladder in self._readings[record.id]
        )
        return Assessment(
            promise=record.id,
            standing=_together([account.possible for account in accounts]),
            accounts=accounts,
            partial=partial(record, self._day),
        )

    def _account(self, promise: PromiseId, given: Premises, ladder: tuple[Stage, ...]) -> Account:
        explaining = Explaining(self._knowledge, ladder, self._answering(promise).valuation)
        possible = explaining.possible()
        settled = len(possible) == 1
        opens, closes = self._span(promise, given)
        ways = () if settled else ((s, explaining.way_to(s)) for s in possible)
        return Account(
            standing=possible[0] if settled else Standing.UNDETERMINED,
            possible=possible,
            premises=given,
            opens=opens,
            closes=closes,
            because=tuple(self._reasons(promise, explaining.because())),
            open=() if settled else explaining.open(),
            gaps=() if settled else explaining.gaps(),
            ways=tuple(Way(s, _needs(way)) for s, way in ways if way is not None),
        )

    def _reasons(self, promise: PromiseId, settings: Settings) -> Iterator[Reason]:
        for atom, truth in settings.items():
            origin = self._knowledge.answer(atom, promise, self._stands)[1]
            yield Reason(atom, truth, origin=origin, when=self._knowledge.since(atom, truth))

    def _span(self, promise: PromiseId, given: Premises) -> tuple[When | None, When | None]:
        """Give from when and until when a promise is to be done, where all dates agree."""
        dues = {claim.value for claim in given.deadline if not isinstance(claim.value, ABSENCES)}
        if len(dues) != 1:
            return None, None
        (due,) = dues
        answering = self._answering(promise)
        first, last = opens_of(due), closes_of(due)
        return (
            None if first is None else answering.edge(first, 0),
            None if last is None else answering.edge(last, 1),
        )


def _needs(way: Settings) -> tuple[Setting, ...]:
    return tuple(Setting(atom, truth) for atom, truth in way.items())


_AMOUNT_TO: Final = {
    Standing.ACTIVE: frozenset(
        {Standing.ACTIVE, Standing.TRIGGERED, Standing.DUE, Standing.OVERDUE, Standing.KEPT}
    ),
    Standing.DUE: frozenset({Standing.TRIGGERED, Standing.DUE, Standing.OVERDUE}),
    Standing.ENDED: frozenset({Standing.ENDED, Standing.LAPSED}),
}
"""Which standings are among others: what is overdue is due, and active."""


def _together(accounts: list[tuple[Standing, ...]]) -> Standing:
    """Say where a promise stands by all accounts together."""
    possible = [frozenset(account) for account in accounts]
    if any(one.isdisjoint(other) for one in possible for other in possible):
        return Standing.CONTESTED
    union = frozenset[Standing]().union(*possible)
    return next(iter(union)) if len(union) == 1 else Standing.UNDETERMINED


def _courses(dossier: Dossier, day: datetime.date) -> Iterator[tuple[PromiseRecord, Course]]:
    begun_by: dict[PromiseId, list[EventId]] = {}
    for event in dossier.events:
        for promise in event.begins:
            begun_by.setdefault(promise, []).append(event.id)
    for record in dossier.promises:
        yield record, course_of(record, tuple(begun_by.get(record.id, ())), day)


def _dependents(readings: _Readings, dossier: Dossier) -> dict[PromiseId, list[PromiseId]]:
    """Give which promises hang on each, directly or by the entry into force of a text."""
    by_text: dict[TextId, set[PromiseId]] = {}
    for text in dossier.texts:
        if isinstance(text, Agreement):
            for claim in text.enters_into_force:
                if not isinstance(claim.value, ABSENCES):
                    named = (a.promise for a in atoms(claim.value) if isinstance(a, Stands))
                    by_text.setdefault(text.id, set()).update(named)
    dependents: dict[PromiseId, list[PromiseId]] = {}
    for promise, accounts in readings.items():
        waits_for: set[PromiseId] = set()
        for atom in atoms_of(stage for _, ladder in accounts for stage in ladder):
            if isinstance(atom, Stands):
                waits_for.add(atom.promise)
            elif isinstance(atom, InForce):
                waits_for |= by_text.get(atom.text, set())
        for other in waits_for:
            dependents.setdefault(other, []).append(promise)
    return dependents


def what_changes(
    dossier: Dossier, before: Scenario, after: Scenario, *, on: datetime.date | None = None
) -> tuple[Turn, ...]:
    """Say which promises stand elsewhere when something more has happened.

    Args:
        dossier: Any dossier.
        before: A scenario.
        after: Another, such as the first with one more supposition.
        on: The day; `None` for the last that the dossier covers.

    Returns:
        The promises whose standing, accounts' standings or dates differ, in the order of the
        dossier.
    """
    pairs = zip(assess(dossier, before, on=on), assess(dossier, after, on=on), strict=True)
    return tuple(Turn(one, other) for one, other in pairs if _told(one) != _told(other))


def _told(assessment: Assessment) -> object:
    accounts = [(a.possible, a.opens, a.closes) for a in assessment.accounts]
    return assessment.standing, accounts
