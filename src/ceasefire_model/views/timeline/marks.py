"""What stands on a timeline: each stated date once, with its holders, as precise as it is.

Nothing is placed by guess. What has no date, is only announced for one, or is reckoned from
something else, is listed apart with the reason.
"""

import datetime
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Any, TypeAlias, final

from attrs import frozen

from ceasefire_model.absences import NotReported, Undecided, Unstated, Withheld
from ceasefire_model.declarations import Statement, Text
from ceasefire_model.disagreements import disagreements_of
from ceasefire_model.dossier import PromiseRecord
from ceasefire_model.events import Event
from ceasefire_model.fields import ClaimField, claim_fields
from ceasefire_model.provenance import Claim
from ceasefire_model.terms import Deadline, OnDate, Recurring, Target, Window
from ceasefire_model.times import Instant, PartialDate
from ceasefire_model.views import wording
from ceasefire_model.views.attribution import stated_by
from ceasefire_model.views.naming import Names
from ceasefire_model.views.values import words


class Sort(Enum):
    """What it is that has a date."""

    HAPPENED = "happened"
    """An event."""
    AGREED = "declared or agreed"
    """A declaration, agreement or resolution was made."""
    SAID = "said"
    """A statement was made."""
    DUE = "due"
    """A promise falls due."""


class Apart(Enum):
    """Why something that could have a place on a timeline has none."""

    ANNOUNCED = "Announced for a date, which does not say that it happened"
    """A date was announced."""
    RECKONED = "Due again and again, or at a time that is reckoned from something else"
    """A deadline has no date of its own."""
    YEAR_OPEN = "In a year that is not told"
    """A day is told without its year."""
    DENIED = "Said not to be so"
    """Only a denial is told."""
    UNKNOWN = "Not known when"
    """It is told that no date is known, given or settled."""
    UNDATED = "Nobody says when, or whether"
    """No date is told."""


Dated: TypeAlias = Event | Text | PromiseRecord
"""A record that can stand on a timeline."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Mark:
    """A date that somebody states of a record.

    Attributes:
        sort: What it is that has the date.
        record: The record.
        said: The date in words.
        first: The first day that it can mean; `None` where it is open to the past.
        last: The last day that it can mean; `None` where it is open to the future.
        moment: The moment in UTC, where one on a clock is stated; otherwise empty.
        exact: Whether it is one certain day.
        note: Who states it, where others state or deny something; otherwise empty.
        disputed: Whether others state what cannot also be right, or deny it.
        claims: The claims that state it, and those that deny it.
    """

    sort: Sort
    record: Dated
    said: str
    first: datetime.date | None
    last: datetime.date | None
    moment: str
    exact: bool
    note: str
    disputed: bool
    claims: tuple[Claim[Any], ...]


@final
@frozen(kw_only=True, weakref_slot=False)
class Aside:
    """Something without a place on a timeline.

    Attributes:
        apart: Why it has none.
        sort: What it is.
        record: The record.
        said: What is told of its date, in words; empty where nothing is.
        claims: The claims that tell it.
    """

    apart: Apart
    sort: Sort
    record: Dated
    said: str
    claims: tuple[Claim[Any], ...]


def marks_and_asides(names: Names) -> tuple[tuple[Mark, ...], tuple[Aside, ...]]:
    """Give what stands on the timeline of a dossier, and what is listed apart.

    Args:
        names: The names of the records of a dossier.

    Returns:
        The marks, by the first day that each can mean; what is listed apart, by the reason. Every
        claim of a date stands in one of them, and in no other.
    """
    told = tuple(_told(names))
    marks = sorted((item for item in told if isinstance(item, Mark)), key=_place)
    reasons = list(Apart)
    asides = sorted(
        (item for item in told if isinstance(item, Aside)),
        key=lambda aside: reasons.index(aside.apart),
    )
    return tuple(marks), tuple(asides)


def _place(mark: Mark) -> tuple[datetime.date, datetime.date, str]:
    first, last = mark.first or mark.last, mark.last or mark.first
    return first or datetime.date.min, last or datetime.date.max, mark.moment


def _told(names: Names) -> Iterator[Mark | Aside]:
    dossier = names.dossier
    for event in dossier.events:
        fields = {field.path: field for field in claim_fields(event)}
        yield from _dates(Sort.HAPPENED, event, fields.get("when"), names)
        yield from _dates(Sort.HAPPENED, event, fields.get("scheduled"), names)
        if not event.when and not event.scheduled:
            yield _undated(Sort.HAPPENED, event)
    for text in dossier.texts:
        sort = Sort.SAID if isinstance(text, Statement) else Sort.AGREED
        fields = {field.path: field for field in claim_fields(text)}
        yield from _dates(sort, text, fields.get("made"), names)
        if not text.made:
            yield _undated(sort, text)
    for promise in dossier.promises:
        fields = {field.path: field for field in claim_fields(promise)}
        yield from _dates(Sort.DUE, promise, fields.get("promise.deadline"), names)


def _undated(sort: Sort, record: Dated) -> Aside:
    return Aside(apart=Apart.UNDATED, sort=sort, record=record, said="", claims=())


def _dates(
    sort: Sort, record: Dated, field: ClaimField | None, names: Names
) -> Iterator[Mark | Aside]:
    """Give each date of a field once, with all who state it and all who deny it."""
    if field is None:
        return
    stated: dict[_Date, list[Claim[Any]]] = {}
    denied: dict[_Date, list[Claim[Any]]] = {}
    for claim in field.claims:
        dates = denied if claim.denies else stated
        dates.setdefault((claim.value, claim.since), []).append(claim)
    disputes = disagreements_of(record, names.dossier)
    rivals = {claim for found in disputes if found.path == field.path for claim in found.claims}
    alone = len({*stated, *denied}) == 1 and not (stated and denied)
    for date, claims in stated.items():
        against = denied.pop(date, [])
        said = _said(date, claims, field, names)
        note = "" if alone else _note(claims, against, names)
        both = (*claims, *against)
        apart = _apart(field, date[0])
        if apart is not None:
            told = f"{said} ({note})" if note else said
            yield Aside(apart=apart, sort=sort, record=record, said=told, claims=both)
        else:
            first, last = _days(date[0])
            yield Mark(
                sort=sort,
                record=record,
                said=said,
                first=first,
                last=last,
                moment=date[0].utc.isoformat() if isinstance(date[0], Instant) else "",
                exact=_is_exact(date[0]),
                note=note,
                disputed=not rivals.isdisjoint(both),
                claims=both,
            )
    for date, claims in denied.items():
        said = f"not {_said(date, claims, field, names)} ({_note(claims, [], names)})"
        yield Aside(apart=Apart.DENIED, sort=sort, record=record, said=said, claims=tuple(claims))


_Date: TypeAlias = tuple[Any, PartialDate | None]
"""What is stated, and since when that is so."""


def _said(date: _Date, claims: Iterable[Claim[Any]], field: ClaimField, names: Names) -> str:
    value, since = date
    changed = "" if since is None else f", {wording.since(since)}"
    concluded = ", as concluded" if all(claim.basis is not None for claim in claims) else ""
    return f"{words(value, field.hint, names)}{changed}{concluded}"


def _note(claims: list[Claim[Any]], against: list[Claim[Any]], names: Names) -> str:
    denied = f", denied by {stated_by(against, names)}" if against else ""
    return f"stated by {stated_by(claims, names)}{denied}"


def _apart(field: ClaimField, value: object) -> Apart | None:
    """Say why a value that is stated gives no place; `None` where it gives one."""
    match value:
        case Withheld() | Undecided() | Unstated() | NotReported():
            return Apart.UNKNOWN
        case _ if field.name == "scheduled":
            return Apart.ANNOUNCED
        case _ if _days(value) != (None, None):
            return None
        case (
            Deadline()
            | Recurring()
            | Window(opens=Deadline())
            | Window(closes=Deadline())
            | Target(latest=Deadline())
        ):
            return Apart.RECKONED
        case _:
            return Apart.YEAR_OPEN


def _days(value: object) -> tuple[datetime.date | None, datetime.date | None]:
    """Give the first and the last day that a date can mean; of what has no date, neither."""
    match value:
        case PartialDate():
            return value.earliest, value.latest
        case Instant():
            return _days(value.date)
        case OnDate(date=date):
            return _days(date)
        case Window(opens=OnDate(date=opens), closes=OnDate(date=closes)):
            return _days(opens)[0], _days(closes)[1]
        case Target(latest=OnDate(date=latest)):
            return _days(latest)
        case _:
            return None, None


def _is_exact(value: object) -> bool:
    match value:
        case PartialDate():
            return value.is_day
        case OnDate(date=date):
            return _is_exact(date)
        case _:
            return isinstance(value, Instant)
