"""Rules on deadlines and terms: whether there is any time left in which a promise can be kept."""

from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias, assert_never

from ceasefire_model.absences import ABSENCES, Absence
from ceasefire_model.conditions import Happened
from ceasefire_model.consistency.checks import Check, Found
from ceasefire_model.consistency.dating import all_before, dates, is_firm, told
from ceasefire_model.consistency.findings import Rule, Severity
from ceasefire_model.consistency.index import Index
from ceasefire_model.consistency.logic import needs
from ceasefire_model.declarations import Agreement, Resolution
from ceasefire_model.deployments import Deployment
from ceasefire_model.dossier import PromiseRecord
from ceasefire_model.errors import InvalidValue
from ceasefire_model.guarantees import Guarantee
from ceasefire_model.identifiers import EventId, PromiseId
from ceasefire_model.provenance import Claim
from ceasefire_model.reckoning import falls
from ceasefire_model.terms import Deadline, Direction, Lasting, OnDate, Period, Target, Window
from ceasefire_model.times import Duration, PartialDate, When
from ceasefire_model.undertakings import Limit, Undertaking

_PAST: Final = Rule(
    code="CM401",
    name="over-before-it-was-promised",
    severity=Severity.WARNING,
    summary="A deadline or period ends before any text that contains the promise was made.",
    why=(
        "Nobody can keep a promise whose time was over when it was given. Mostly a year is wrong, "
        "or the promise stands in an earlier text too."
    ),
    example=(
        "Weapons are to be out by 20 February 2015; the one text that contains this was made on "
        "1 March 2017."
    ),
    remedy="Correct the date, or record the earlier text that contains the promise.",
    leave="Where a text restates a promise whose time has passed, or asks that it was kept before.",
)


def _past(index: Index) -> Iterator[Found]:
    for promise, contained in index.containing.items():
        record = index.promises.get(promise)
        made = [dates(c.text.made) for c in contained]
        if record is None or not all(made):
            continue
        days = tuple(day for each in made for day in each)
        path = f"{index.known_at[PromiseId, promise].path}.promise"
        for name, claims in (("deadline", record.promise.deadline), ("term", record.promise.term)):
            for place, claim in enumerate(claims):
                last = () if claim.denies else _last(index, claim.value)
                if all_before(last, days):
                    message = (
                        f"expected a time that ends after {promise!r} was promised on "
                        f"{told(days)}, got one that ends on {told(last)}"
                    )
                    texts = tuple(dict.fromkeys(c.text.id for c in contained))
                    related = tuple(c.path for c in contained)
                    yield Found(
                        f"{path}.{name}[{place}].value", (promise, *texts), message, related
                    )


def _last(index: Index, value: object) -> tuple[When, ...]:
    """Give the last days on which something can still be done; nothing where that is not told."""
    match value:
        case Period(dates=span):
            last = span.latest if is_firm(span) else None
            return () if last is None else (PartialDate(last.isoformat()),)
        case Deadline() | OnDate() | Window() | Target():
            return _span(index, value)[1]
        case _:
            return ()


_Days: TypeAlias = tuple[When, ...]


def _first(index: Index, value: object) -> tuple[When, ...]:
    """Give the first days on which something may be done; nothing where that is not told."""
    match value:
        case Deadline() | OnDate() | Window() | Target():
            return _span(index, value)[0]
        case _:
            return ()


def _span(index: Index, due: Deadline | OnDate | Window | Target) -> tuple[_Days, _Days]:
    """Give the first and the last days for action, one of each for each date of an anchor.

    There are none where such a day is not told, or not vouched for.
    """
    match due:
        case Window(opens=opens, closes=closes):
            return _span(index, opens)[0], _span(index, closes)[1]
        case Target(latest=latest):
            return _span(index, latest)
        case OnDate(date=date):
            anchors: Sequence[When | None] = (None,) if is_firm(date) else ()
        case Deadline(anchor=anchor, each=each):
            # Of events that come again, the record dates one at most.
            event = None if each else index.events.get(anchor)
            days = dates(event.when) if event is not None else ()
            anchors = days if all(map(is_firm, days)) else ()
        case _:
            assert_never(due)
    ends = [_falls(due, anchor) for anchor in anchors]
    firsts = tuple(first for first, _ in ends if first is not None)
    lasts = tuple(last for _, last in ends if last is not None)
    return (
        firsts if len(firsts) == len(ends) else (),
        lasts if len(lasts) == len(ends) else (),
    )


def _falls(due: Deadline | OnDate, anchor: When | None) -> tuple[When | None, When | None]:
    try:
        return falls(due, anchor)
    except InvalidValue:
        return None, None  # beyond the calendar, or from a date that is no day


_HOPELESS: Final = Rule(
    code="CM402",
    name="due-before-its-condition",
    severity=Severity.WARNING,
    summary="A promise was due before that on which it hangs happened.",
    why=(
        "Where the deadline passes first, the promise was never due in time: it lapsed, or the "
        "deadline is reckoned from something else than the condition says."
    ),
    example=(
        "A release is due by 10 October once the withdrawal has been confirmed, which happened on "
        "13 October in the words of all who date it."
    ),
    remedy="Correct the date of the event or the deadline, or the event that the promise hangs on.",
    leave="Where what it hangs on in fact came too late.",
)


def _hopeless(index: Index) -> Iterator[Found]:
    for field in index.fields_of(PromiseRecord, "promise.deadline"):
        awaited = _awaited(index, index.promises[PromiseId(field.record.id)])
        for path, claim in field.claims if awaited else ():
            last = () if claim.denies else _last(index, claim.value)
            for event, happened in awaited.items():
                if all_before(last, happened):
                    message = (
                        f"expected a time that ends after {event!r} of {told(happened)}, on which "
                        f"{field.record.id!r} hangs, got one that ends on {told(last)}"
                    )
                    related = (index.known_at[EventId, event].path,)
                    yield Found(f"{path}.value", (field.record.id, event), message, related)


def _awaited(index: Index, record: PromiseRecord) -> dict[EventId, _Days]:
    """Give the events without which a promise does not apply, in all readings, with their dates."""
    conditions = [
        needs(claim.value)
        for claim in record.promise.condition
        if not claim.denies and not isinstance(claim.value, ABSENCES)
    ]
    found: dict[EventId, _Days] = {}
    for atom, so in conditions[0] if conditions else ():
        if so and isinstance(atom, Happened) and all((atom, so) in each for each in conditions):
            event = index.events.get(atom.event)
            found[atom.event] = dates(event.when) if event is not None else ()
    return found


_CLOSED: Final = Rule(
    code="CM403",
    name="window-closes-before-it-opens",
    severity=Severity.ERROR,
    summary="The last time for something lies before that from which on it is to be done.",
    why="There is no day on which it could be done; the two ends are mostly exchanged.",
    example="A window opens 30 days after the signature and closes 14 days after it.",
    remedy="Exchange the ends, or correct the offset, anchor or date of one.",
    leave="Never, as long as both ends are reckoned from one event or have certain dates.",
)


def _closed(index: Index) -> Iterator[Found]:
    for field, path, claim in index.claims_of(PromiseRecord, "promise.deadline"):
        ends = None if claim.denies else _ends(claim.value)
        if ends is None:
            continue
        first, last = (_reached(index, end) for end in ends)
        if all_before(last, first):
            message = f"expected a last day after {told(first)}, got {told(last)}"
        elif _is_earlier(ends[1], ends[0]):
            message = f"expected a last time after the first, got {_offsets(*ends)}"
        else:
            continue
        yield Found(f"{path}.value", (field.record.id,), message)


def _ends(value: object) -> tuple[Deadline | OnDate, Deadline | OnDate] | None:
    """Give the time that comes first and the last one, where a due date has both."""
    match value:
        case Window(opens=first, closes=last) | Target(aim=first, latest=last):
            return first, last
        case _:
            return None


def _reached(index: Index, end: Deadline | OnDate) -> _Days:
    """Give the days from which, or up to which, something is to be done."""
    firsts, lasts = _span(index, end)
    return firsts or lasts


def _is_earlier(one: Deadline | OnDate, other: Deadline | OnDate) -> bool:
    """Say whether one deadline falls certainly before another that is reckoned from the same."""
    if not isinstance(one, Deadline) or not isinstance(other, Deadline):
        return False
    # Where only one of two counts the day of the anchor, they differ by a day.
    slack = 0 if one.counting is other.counting else _MINUTES_OF_A_DAY
    return one.anchor == other.anchor and _minutes_from(one)[1] + slack < _minutes_from(other)[0]


def _minutes_from(deadline: Deadline) -> tuple[int, int]:
    """Give how far from its anchor a deadline falls, at the least and at the most."""
    shortest = _minutes(deadline.offset, days_of_a_year=365, days_of_a_month=28)
    longest = _minutes(deadline.offset, days_of_a_year=366, days_of_a_month=31)
    before = deadline.direction is Direction.BEFORE
    return (-longest, -shortest) if before else (shortest, longest)


_MINUTES_OF_A_DAY: Final = 24 * 60


def _minutes(duration: Duration | None, *, days_of_a_year: int, days_of_a_month: int) -> int:
    if duration is None:
        return 0
    days = duration.years * days_of_a_year + duration.months * days_of_a_month
    days += duration.weeks * 7 + duration.days
    return days * _MINUTES_OF_A_DAY + duration.hours * 60 + duration.minutes


def _offsets(*ends: Deadline | OnDate) -> str:
    return " to ".join(_offset(end) for end in ends if isinstance(end, Deadline))


def _offset(deadline: Deadline) -> str:
    if deadline.offset is None:
        return "its anchor"
    return f"{deadline.offset.iso} {deadline.direction.value} its anchor"


_ENDLESS: Final = Rule(
    code="CM404",
    name="ends-before-it-begins",
    severity=Severity.ERROR,
    summary="A period ends before what lasts for it has effect, or may first be done.",
    why="It was over before it began, so that it held on no day; mostly a year is mistyped.",
    example="A text is in force from 22 February 2002, for the period `2001-02-22/2001-08-22`.",
    remedy="Correct the period, or the day from which it has effect.",
    leave="Never, as long as both days are certain.",
)


def _endless(index: Index) -> Iterator[Found]:
    for path, record in index.known_at.values():
        match record:
            case Agreement() | Resolution():
                starts = dates(record.in_force)
                yield from _ending(index, f"{path}.term", record.id, record.term, starts)
            case Deployment() | Guarantee() | Undertaking() | Limit():
                dues = [c.value for c in record.promise.deadline if not c.denies]
                spans = [_first(index, due) for due in dues]
                starts = tuple(day for span in spans for day in span) if all(spans) else ()
                above = f"{path}.promise.term"
                yield from _ending(index, above, record.id, record.promise.term, starts)
            case _:
                pass


def _ending(
    index: Index, path: str, record: str, terms: tuple[Claim[Lasting | Absence], ...], starts: _Days
) -> Iterator[Found]:
    for place, claim in enumerate(terms):
        last = _last(index, claim.value) if isinstance(claim.value, Period) else ()
        if not claim.denies and all_before(last, starts):
            message = f"expected a period that ends after {told(starts)}, got {told(last)}"
            yield Found(f"{path}[{place}].value", (record,), message)


CHECKS: Final = (
    Check(_PAST, _past),
    Check(_HOPELESS, _hopeless),
    Check(_CLOSED, _closed),
    Check(_ENDLESS, _endless),
)
"""The rules on deadlines and terms."""
