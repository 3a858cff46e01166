"""The ladder of questions that leads to a standing, for one compatible set of claims.

The questions are asked in order: is it nobody's word, has it ended, is its term over, was it kept,
is it suspended, is its condition not met, and so on. The first that is answered with yes gives the
standing. One that cannot be answered leaves its standing possible, and the next is asked as well.
"""

import datetime
from collections.abc import Iterator
from typing import Any, Final, assert_never

from ceasefire_model.absences import ABSENCES, Absence, NotReported, Undecided, Unstated, Withheld
from ceasefire_model.conditions import (
    AnyOf,
    Condition,
    Happened,
    InForce,
    Not,
    Standing,
    Stands,
    Truth,
    Unconditional,
)
from ceasefire_model.declarations import Agreement, Resolution, Statement, Text
from ceasefire_model.dossier import PromiseRecord
from ceasefire_model.guarantees import Guarantee
from ceasefire_model.performance import Applied
from ceasefire_model.promises import Deontic
from ceasefire_model.provenance import Claim
from ceasefire_model.scenarios.adoption import Adoption
from ceasefire_model.scenarios.course import Course
from ceasefire_model.scenarios.premises import Premises
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
from ceasefire_model.terms import (
    Bound,
    Deadline,
    Due,
    Indefinite,
    Lasting,
    OnDate,
    Period,
    Recurring,
    Renewal,
    Target,
    Term,
    Until,
    Window,
    awaited,
)
from ceasefire_model.times import PartialDate
from ceasefire_model.undertakings import Action, Limit, Undertaking


def stages(
    record: PromiseRecord, given: Premises, adoption: Adoption, course: Course
) -> tuple[Stage, ...]:
    """Give the questions to be asked of a promise, in order; the last is always answered yes.

    Args:
        record: The record that holds the promise.
        given: The claims that are taken together.
        adoption: Which texts contain promises, and whether they were adopted.
        course: What is told of how it is carried out.

    Returns:
        The stages.
    """
    texts = adoption.texts_of(record)
    return (
        Stage(
            opposite(adoption.has_standing(record)),
            Standing.WITHOUT_STANDING,
            Gap.ADOPTION_NOT_KNOWN,
        ),
        Stage(course.waived, Standing.ENDED, Gap.APPLICATION_NOT_KNOWN),
        *_ends(record, given, texts),
        *_suspension(given.application),
        *_starts(record, given, adoption),
        *_calls(record, given, course),
    )


def _ends(record: PromiseRecord, given: Premises, texts: tuple[Text, ...]) -> Iterator[Stage]:
    for state in _one(given.application):
        if state.state is Applied.ENDED:
            yield Stage(Truth.TRUE, Standing.ENDED)
    for term in _one(given.term):
        over, renewable = _over(term, texts), _is_renewable(record.promise.renewal)
        yield Stage(Unless(over) if renewable else over, Standing.LAPSED, _gap(renewable=renewable))
    binding = tuple(text for text in texts if isinstance(text, Agreement | Resolution))
    if binding and len(binding) == len(texts) and not given.term:
        renewable = any(_is_renewable(text.renewal) for text in binding)
        yield Stage(TextsOver(binding), Standing.LAPSED, _gap(renewable=renewable))
    if _is_deed(record):
        yield Stage(Stands(record.id, Standing.KEPT), Standing.KEPT)


def _gap(*, renewable: bool) -> Gap:
    return Gap.RENEWAL_NOT_KNOWN if renewable else Gap.DATE_NOT_KNOWN


def _is_renewable(claims: tuple[Claim[Renewal | Absence], ...]) -> bool:
    return any(isinstance(claim.value, Renewal) and not claim.denies for claim in claims)


def _over(term: Lasting, texts: tuple[Text, ...]) -> Condition | Truth | Passed | Over:
    match term:
        case Until(condition=condition):
            return condition
        case Term(start=start) if start is not None:
            return Over(term, start=start)
        case Term():
            made = (c.value for text in texts for c in text.made if not c.denies)
            return Over(term, not_before=tuple(d for d in made if not isinstance(d, ABSENCES)))
        case Period(dates=dates):
            last = dates.latest
            return Truth.FALSE if last is None else Passed(OnDate(_day(last)))
        case Indefinite():
            return Truth.FALSE
        case _:
            assert_never(term)


def _day(day: datetime.date) -> PartialDate:
    return PartialDate(day.isoformat())


def _suspension(claims: tuple[Claim[Any], ...]) -> Iterator[Stage]:
    if len({claim.value for claim in claims}) > 1:
        yield Stage(Truth.UNKNOWN, Standing.SUSPENDED, Gap.APPLICATION_NOT_KNOWN)
    for state in _one(claims):
        if state.state is Applied.SUSPENDED:
            until = Truth.TRUE if state.until is None else Not(state.until)
            yield Stage(until, Standing.SUSPENDED)


def _starts(record: PromiseRecord, given: Premises, adoption: Adoption) -> Iterator[Stage]:
    hangs_on, gap = _condition(record, given, adoption)
    yield Stage(_not(hangs_on), Standing.DORMANT, gap)
    for due in _one(given.deadline):
        for anchor in awaited(due):
            yield Stage(Not(Happened(anchor)), Standing.DORMANT)
    for term in _one(given.term):
        if isinstance(term, Period) and term.dates.earliest is not None:
            first = OnDate(_day(term.dates.earliest), Bound.FROM)
            yield Stage(Unopened(first), Standing.DORMANT)
    respects = [c.value for c in given.subject_to if not isinstance(c.value, ABSENCES)]
    held_back = Standing.DORMANT if record.promise.deontic in _FREEING else Standing.ACTIVE
    for besides in dict.fromkeys(respects):
        yield Stage(Not(besides), held_back)


_FREEING: Final = frozenset({Deontic.MAY, Deontic.NEED_NOT})
"""Ways to point that ask nothing of the actor, and that are over with their date."""


def _condition(
    record: PromiseRecord, given: Premises, adoption: Adoption
) -> tuple[Condition | Truth, Gap]:
    """Give what a promise hangs on: what is claimed, or what silence means where it stands."""
    values = {claim.value for claim in given.condition}
    stated = next(iter(values), None)
    if len(values) > 1 or isinstance(stated, _UNKNOWN):
        return Truth.UNKNOWN, Gap.CONDITION_NOT_KNOWN
    if stated is None or isinstance(stated, Unstated):
        return _of_silence(record, given, adoption), Gap.CONDITION_NOT_STATED
    return stated, Gap.CONDITION_NOT_KNOWN


_UNKNOWN: Final = (Withheld, Undecided, NotReported)


def _of_silence(record: PromiseRecord, given: Premises, adoption: Adoption) -> Condition | Truth:
    """Say what a promise hangs on of which nobody says it.

    One that has a time of its own hangs on that. A part hangs on its whole. What stands in an
    adopted text begins with the text, where its silence is known: somebody says that it is silent,
    or its own words were read. Of all else, nothing is known.
    """
    if any(not isinstance(claim.value, ABSENCES) for claim in given.deadline):
        return Unconditional()
    if record.part_of is not None:
        return Stands(record.part_of, Standing.ACTIVE)
    silent = tuple(
        text
        for text in adoption.texts_of(record)
        if not isinstance(text, Statement) and (given.condition or adoption.was_read(record, text))
    )
    if not silent:
        return Truth.UNKNOWN
    in_force = tuple(InForce(text.id) for text in silent if _takes_effect(text))
    if len(in_force) < len(silent):
        return Unconditional()
    return in_force[0] if len(in_force) == 1 else AnyOf(in_force)


def _takes_effect(text: Text) -> bool:
    """Say whether anybody tells when a text takes effect, or what it waits for."""
    effect = getattr(text, "in_force", ()), getattr(text, "enters_into_force", ())
    return any(not claim.denies for claims in effect for claim in claims)


def _calls(record: PromiseRecord, given: Premises, course: Course) -> Iterator[Stage]:
    """Ask whether a promise that applies calls for action."""
    if isinstance(record, Guarantee):
        yield from _trigger(given)
        return
    dues = list(_one(given.deadline))
    if not _is_deed(record):
        for due in dues:
            if _is_timed(record, due) and (closes := closes_of(due)) is not None:
                yield Stage(Passed(closes), Standing.LAPSED, Gap.DATE_NOT_KNOWN)
        yield Stage(Truth.TRUE, Standing.ACTIVE)
        return
    yield from (Stage(Happened(event), Standing.ACTIVE) for event in course.begun_by)
    for due in dues:
        if isinstance(due, Deadline) and due.each and not awaited(due):
            yield Stage(Truth.TRUE, Standing.ACTIVE)  # it calls for action before each, not now
        if (closes := closes_of(due)) is not None:
            passed = Unless(Passed(closes)) if course.deferred else Passed(closes)
            yield Stage(passed, Standing.OVERDUE, Gap.DATE_NOT_KNOWN)
        if (opens := opens_of(due)) is not None:
            yield Stage(Unopened(opens), Standing.ACTIVE, Gap.DATE_NOT_KNOWN)
    if len({claim.value for claim in given.deadline}) > 1:
        yield Stage(Truth.UNKNOWN, Standing.OVERDUE, Gap.DATE_NOT_KNOWN)
    yield Stage(Truth.TRUE, Standing.DUE)


def _is_timed(record: PromiseRecord, due: Due) -> bool:
    """Say whether what asks for no deed is over with its time: a ban is, if it has a window."""
    return isinstance(due, Window) or record.promise.deontic in _FREEING | {Deontic.SHOULD}


def _trigger(given: Premises) -> Iterator[Stage]:
    values = {claim.value for claim in given.against}
    if not values:
        yield Stage(Truth.TRUE, Standing.ACTIVE)
    elif len(values) > 1 or isinstance(next(iter(values)), ABSENCES):
        yield Stage(Truth.UNKNOWN, Standing.ACTIVE, Gap.TRIGGER_NOT_KNOWN)
    for trigger in _one(given.against):
        yield Stage(Not(trigger), Standing.ACTIVE)
    yield Stage(Truth.TRUE, Standing.TRIGGERED)


def _is_deed(record: PromiseRecord) -> bool:
    """Say whether something is to be done, and not merely allowed, advised, barred or kept to."""
    owed = record.promise.deontic in {Deontic.SHALL, Deontic.ENDEAVOUR}
    kept_to = isinstance(record, Undertaking) and record.action in _KEPT_TO
    return owed and not kept_to and not isinstance(record, Limit)


_KEPT_TO: Final = frozenset({Action.REFRAIN, Action.PREVENT})
"""Actions that are never done once and for all."""


def _one(claims: tuple[Claim[Any], ...]) -> Iterator[Any]:
    """Give the value of claims that state one; nothing where they state none, or several."""
    values = {claim.value for claim in claims if not isinstance(claim.value, ABSENCES)}
    if len(values) == 1:
        yield values.pop()


def closes_of(due: Due) -> Deadline | OnDate | None:
    """Give the date up to which something is to be done; `None` where there is none for good."""
    match due:
        case Window(closes=last) | Target(latest=last):
            return closes_of(last)
        case Deadline(each=True):
            return None
        case Deadline(bound=bound) | OnDate(bound=bound):
            return None if bound in {Bound.FROM, Bound.PROMPTLY} else due
        case Recurring():
            return None
        case _:
            assert_never(due)


def opens_of(due: Due) -> Deadline | OnDate | None:
    """Give the date from which something is to be done; `None` where there is none for good."""
    match due:
        case Window(opens=opens):
            return opens_of(opens)
        case Deadline(each=True):
            return None
        case Deadline(bound=bound) | OnDate(bound=bound):
            return due if bound in {Bound.FROM, Bound.AT, Bound.PROMPTLY} else None
        case Recurring() | Target():
            return None
        case _:
            assert_never(due)


def _not(test: Condition | Truth) -> Condition | Truth:
    return opposite(test) if isinstance(test, Truth) else Not(test)
