"""What is known of the atoms of conditions on a day: supposed, recorded, or ruled out."""

import datetime
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from typing import Any, Final, assert_never

from attrs import evolve

from ceasefire_model.absences import ABSENCES
from ceasefire_model.claims import at
from ceasefire_model.conditions import (
    Atom,
    Elapsed,
    Given,
    Happened,
    InForce,
    Judged,
    Obtains,
    Standing,
    Stands,
    Truth,
    evaluate,
)
from ceasefire_model.declarations import Agreement, Resolution
from ceasefire_model.dossier import Dossier, PromiseRecord
from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import EventId, PartyId, PromiseId, TextId
from ceasefire_model.performance import Compliance, Kept
from ceasefire_model.provenance import Claim
from ceasefire_model.reckoning import ends, is_before, reckon
from ceasefire_model.scenarios.suppositions import Rest, Scenario, Supposable, Supposition
from ceasefire_model.scenarios.truths import agreed, all_of, opposite, truth
from ceasefire_model.terms import Deadline, Lasting
from ceasefire_model.times import Instant, PartialDate, When

Standings = Callable[[PromiseId, Standing], Truth]
"""Whether another promise stands somewhere, as far as that has been worked out."""

_Begins = Callable[[Agreement, Standings], Truth]
"""Whether a text has taken effect of which no date is told."""


class Origin(Enum):
    """From where it is known that something is so, or is not so."""

    SUPPOSED = "supposed"
    """The scenario supposes it."""
    RECORDED = "recorded"
    """The dossier records it, for all who speak of it."""
    RULED_OUT = "ruled-out"
    """The scenario says that nothing else has happened."""
    FOLLOWS = "follows"
    """It follows from dates, or from where another promise stands."""


class Knowledge:
    """Answers atoms on one day.

    Args:
        dossier: What is recorded.
        scenario: What is supposed beside it.
        day: The day that is asked about.
    """

    def __init__(self, dossier: Dossier, scenario: Scenario, day: datetime.date) -> None:
        self.date = day
        self.day = PartialDate(day.isoformat())
        self._is_covered = dossier.cutoff.earliest is not None and dossier.cutoff.earliest <= day
        self._supposed: dict[Supposable, Supposition] = {s.atom: s for s in scenario.suppositions}
        self._ruled_out = scenario.rest is Rest.NOTHING_ELSE
        self._events = {event.id: event for event in dossier.events}
        self._texts = {text.id: text for text in dossier.texts}
        self._promises = {record.id: record for record in dossier.promises}
        self._completed_by: dict[PromiseId, list[EventId]] = {}
        for event in dossier.events:
            if event.completes is not None:
                self._completed_by.setdefault(event.completes, []).append(event.id)

    def answer(
        self, atom: Atom, of: PromiseId | None, standings: Standings
    ) -> tuple[Truth, Origin]:
        """Answer one atom, and say from where the answer comes.

        Args:
            atom: The atom.
            of: The promise in whose condition it stands, which a consent is about that names none.
            standings: Where other promises stand, as far as that has been worked out.

        Returns:
            The answer and its origin, which means nothing where the answer is unknown.
        """
        return self._answer(atom, of, standings, self._takes_effect)

    def _answer(
        self, atom: Atom, of: PromiseId | None, standings: Standings, begins: _Begins
    ) -> tuple[Truth, Origin]:
        if isinstance(atom, Elapsed):
            return self._elapsed(atom), Origin.FOLLOWS
        if isinstance(atom, Stands) and atom.standing is not Standing.KEPT:
            return standings(atom.promise, atom.standing), Origin.FOLLOWS
        supposition = self._supposition(atom, of)
        if supposition is not None:
            return self._since(supposition), Origin.SUPPOSED
        recorded = self._recorded(atom, standings, begins)
        if recorded is not Truth.UNKNOWN:
            return recorded, Origin.RECORDED
        return (Truth.FALSE if self._is_ruled_out(atom) else recorded), Origin.RULED_OUT

    def _supposition(self, atom: Supposable, of: PromiseId | None) -> Supposition | None:
        """Find what is supposed of an atom, or else of what settles it.

        That is all atoms that differ in one detail, and of an event the keeping that it completes.
        """
        match atom:
            case Given(about=None):
                keys: tuple[Supposable, ...] = (evolve(atom, about=of), atom)
            case Given():
                keys = (atom, evolve(atom, about=None))
            case Judged():
                keys = (atom, evolve(atom, by=()))
            case Happened(event=event):
                keys = (atom, *self._keeping(event))
            case _:
                keys = (atom,)
        return next((self._supposed[key] for key in keys if key in self._supposed), None)

    def _keeping(self, event: EventId) -> Iterator[Stands]:
        """Give the keeping of the promise that this event completes, and no other."""
        record = self._events.get(event)
        promise = None if record is None else record.completes
        if promise is not None and self._completed_by[promise] == [event]:
            yield Stands(promise, Standing.KEPT)

    def _since(self, supposition: Supposition) -> Truth:
        if supposition.when is None:
            return supposition.truth
        return _by(self.day, supposition.when)

    def _is_ruled_out(self, atom: Supposable) -> bool:
        match atom:
            case Happened() | InForce() | Given() | Stands():
                return self._ruled_out
            case Judged(by=judges):
                return self._ruled_out and bool(judges)
            case Obtains():
                return False
            case _:
                assert_never(atom)

    def _recorded(self, atom: Supposable, standings: Standings, begins: _Begins) -> Truth:
        match atom:
            case Happened(event=event):
                return self._happened(event)
            case InForce(text=text):
                return self._in_force(text, standings, begins)
            case Stands(promise=promise):
                return self._kept(promise)
            case Obtains() | Given() | Judged():
                return Truth.UNKNOWN
            case _:
                assert_never(atom)

    def happened(self, event: EventId) -> Truth:
        """Say whether an event has happened by the day."""
        return self.answer(Happened(event), None, _nowhere)[0]

    def dates_of(self, event: EventId) -> tuple[When, ...]:
        """Give when an event happened: as supposed, or as recorded by each who says so."""
        supposition = self._supposition(Happened(event), None)
        if supposition is not None and supposition.when is not None:
            return (supposition.when,)
        record = self._events.get(event)
        return () if record is None else _whens(record.when)

    def has_come(self, recorded: When) -> Truth:
        """Say whether what is recorded of a date had come to pass by the day.

        A dossier holds what happened up to its cutoff. Asked about that day or a later one, what
        may have been before it had come to pass.
        """
        answer = _by(self.day, recorded)
        return Truth.TRUE if answer is Truth.UNKNOWN and self._is_covered else answer

    def since(self, atom: Atom, truth: Truth) -> tuple[When, ...]:
        """Give when an atom came to be so, where it is and dates are told."""
        if truth is not Truth.TRUE:
            return ()
        if isinstance(atom, Happened):
            return self.dates_of(atom.event)
        if isinstance(atom, Elapsed):
            return self.dates_of(atom.since)
        supposition = self._supposed.get(atom)
        return () if supposition is None or supposition.when is None else (supposition.when,)

    def _happened(self, event: EventId) -> Truth:
        record = self._events.get(event)
        if record is None or any(claim.denies for claim in record.when):
            return Truth.UNKNOWN
        return agreed(map(self.has_come, _whens(record.when)))

    def _elapsed(self, atom: Elapsed) -> Truth:
        happened = self.happened(atom.since)
        if happened is Truth.FALSE:
            return happened
        passed = agreed(self._passed(atom, date) for date in self.dates_of(atom.since))
        return all_of((happened, passed))

    def _passed(self, atom: Elapsed, since: When) -> Truth:
        try:
            return _by(self.day, reckon(Deadline(atom.since, atom.duration), since))
        except InvalidValue:  # the date has no bounds, or the calendar ends first
            return Truth.UNKNOWN

    def _kept(self, promise: PromiseId) -> Truth:
        """Say whether a promise has been kept, as far as those who say so agree."""
        record = self._promises.get(promise)
        said = () if record is None else _performance(record, self.date)
        done = (self.happened(event) for event in self._completed_by.get(promise, ()))
        answers = {*said, *(answer for answer in done if answer is Truth.TRUE)}
        return answers.pop() if len(answers) == 1 else Truth.UNKNOWN

    def _in_force(self, text: TextId, standings: Standings, begins: _Begins) -> Truth:
        record = self._texts.get(text)
        if not isinstance(record, Agreement | Resolution):
            return Truth.UNKNOWN  # it does not take effect in law
        begun = agreed(map(self.has_come, _whens(record.in_force)))
        if isinstance(record, Agreement) and not record.in_force:
            begun = begins(record, standings)
        return all_of((begun, opposite(self.is_over(record))))

    def _takes_effect(self, text: Agreement, standings: Standings) -> Truth:
        """Answer what a text waits for; of the texts among that, only the dates are looked at."""
        waits_for = (
            claim.value
            for claim in text.enters_into_force
            if not claim.denies and not isinstance(claim.value, ABSENCES)
        )
        return agreed(
            evaluate(condition, lambda atom: self._answer(atom, None, standings, _untold)[0])
            for condition in waits_for
        )

    def is_over(self, text: Agreement | Resolution) -> Truth:
        """Say whether the term of a text is over; of one that may be renewed, that is not known."""
        if not text.in_force:
            return Truth.FALSE
        lasting = [c.value for c in text.term if not c.denies and not isinstance(c.value, ABSENCES)]
        if not lasting:
            return Truth.FALSE
        starts = _whens(text.in_force)
        over = agreed(self.has_ended(term, start) for term in lasting for start in starts)
        renewed = any(not claim.denies for claim in text.renewal)
        return Truth.UNKNOWN if renewed and over is Truth.TRUE else over

    def has_ended(self, lasting: Lasting, start: When) -> Truth:
        """Say whether something is over that began on a date; what has no fixed end is not."""
        end = ends(lasting, start)
        return Truth.FALSE if end is None else truth(is_before(end, self.day))


def _whens(claims: Iterable[Claim[Any]]) -> tuple[When, ...]:
    """Give the dates that are stated, each once."""
    dates = (claim.value for claim in claims if not claim.denies)
    return tuple(dict.fromkeys(date for date in dates if isinstance(date, PartialDate | Instant)))


def _performance(record: PromiseRecord, day: datetime.date) -> Iterator[Truth]:
    """Give what is last said of the keeping of a whole promise; that it was late leaves it open."""
    for state, denied in kept_by_all(record, day):
        if state is Kept.KEPT:
            yield Truth.FALSE if denied else Truth.TRUE
        elif state in _NOT_DONE and not denied:
            yield Truth.FALSE


_NOT_DONE: Final = (Kept.NOT_KEPT, Kept.PARTLY_KEPT)


def kept_by_all(record: PromiseRecord, day: datetime.date) -> Iterator[tuple[Kept, bool]]:
    """Give what is last said of how far all who act under a promise have kept it, or denied."""
    for claim in at(record.promise.compliance, day):
        if isinstance(claim.value, Compliance) and is_of_all(claim.value.by, record):
            yield claim.value.state, claim.denies


def is_of_all(some: Iterable[PartyId], record: PromiseRecord) -> bool:
    """Say whether what is told of some parties is told of all who act under a promise."""
    acting = record.promise.actors or record.promise.by
    named = set(some)
    return not named or named >= set(acting)


def _untold(_: Agreement, __: Standings) -> Truth:
    """Look no further into what a text waits for, which may be that text again."""
    return Truth.UNKNOWN


def _nowhere(_: PromiseId, __: Standing) -> Truth:
    return Truth.UNKNOWN


def _by(day: PartialDate, when: When) -> Truth:
    """Say whether something that came to be so at a time is so on a day."""
    return opposite(truth(is_before(day, when)))
