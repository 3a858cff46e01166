"""Values in words, where no record need be looked up: numbers, times, absences, vocabularies."""

import calendar
import re
from enum import Enum
from typing import Final, assert_never

from ceasefire_model.absences import Absence, NotReported, Undecided, Unstated, Withheld
from ceasefire_model.declarations import LinkKind, StanceKind, StatementForm
from ceasefire_model.deployments import Conduct, Domain, Force
from ceasefire_model.guarantees import MeasureKind
from ceasefire_model.identifiers import ExternalId, Name, Register
from ceasefire_model.promises import LegalForce, ListForm
from ceasefire_model.quantities import (
    About,
    AtLeast,
    AtMost,
    Between,
    Currency,
    Exactly,
    FewerThan,
    Figure,
    MoreThan,
    NoLimit,
    Quantity,
    Several,
    Unit,
)
from ceasefire_model.times import Duration, Instant, Length, LongerThan, PartialDate, When
from ceasefire_model.undertakings import Action, Item
from ceasefire_model.views.naming import listed, quoted

_REGISTERS: Final[dict[Register, str]] = {
    Register.ISO_3166_1: "ISO",
    Register.COW: "Correlates of War",
    Register.GW: "Gleditsch and Ward",
    Register.WIKIDATA: "Wikidata",
    Register.UCDP: "UCDP",
    Register.PA_X: "PA-X",
}


_LANGUAGE: Final = "en"
"""The language of a brief, which is not noted beside a name."""

_HYPHENATED: Final = re.compile("(one|two|three|four)-star|co-signed")

_PHRASES: Final[dict[Enum, str]] = {
    Action.ADMIT: "lead towards membership",
    Action.ARM: "give weapons and military assistance",
    Action.AUTHORISE_FORCE: "allow the use of force",
    Action.CONSULT: "consult before deciding",
    Action.COORDINATE: "organise the actions of several",
    Action.ESTABLISH_BODY: "set up a body",
    Action.ESTABLISH_FACILITIES: "set up sites",
    Action.FUND: "give, lend or set aside money",
    Action.GIVE_LEGAL_FORM: "give legal form to commitments",
    Action.JOIN_BODY: "be represented in a body",
    Action.MONITOR: "take part in monitoring",
    Action.NEGOTIATE: "work out a text",
    Action.PROVIDE_INSTRUMENTS: "put means behind an aim",
    Action.PUBLISH: "make information public",
    Action.RECONSTRUCT: "help to rebuild",
    Action.SUBMIT_FOR_APPROVAL: "ask for approval",
    Action.SUPPORT: "give support",
    Action.SUSTAIN_FORCE: "keep armed forces at a strength",
    Action.TRAIN: "train forces",
    Conduct.DOES_NOT_ENGAGE: "does not fight the attacker itself",
    Conduct.ENGAGES: "fights the attacker itself",
    Domain.ALL: "every domain",
    Force.NECESSARY_MEANS: "the necessary means, the use of force among them",
    Force.NONE: "no force",
    Force.SELF_DEFENCE: "force in self-defence",
    Item.COUNTER_DRONE: "protection against drones",
    Item.NON_MILITARY_SUPPORT: "non-military support",
    LegalForce.INTENT: "an intention, not yet a duty",
    LegalForce.TO_BE_BINDING: "to be made binding",
    LinkKind.BESIDES: "in addition to",
    LinkKind.DETAILS: "fills in",
    ListForm.CLOSED: "closed: it names everything",
    ListForm.OPEN: "open: it names examples",
    MeasureKind.BACKING_OF_FORCE: "backing of others' forces",
    MeasureKind.BENEFICIARY_FORCES: "action by the beneficiary's own forces",
    MeasureKind.GUARANTOR_FORCES: "action by forces of the guarantors",
    StanceKind.PRESENT_NOT_PARTY: "present and not a party",
    StatementForm.PARLIAMENT: "speech in parliament",
}
"""Members whose plain words would not be understood where they stand."""


def term(member: Enum) -> str:
    """Give a member of a vocabulary in words: `stands ready`."""
    value = str(member.value)
    plain = value if _HYPHENATED.fullmatch(value) else value.replace("-", " ")
    return _PHRASES.get(member, plain)


def absence(reason: Absence) -> str:
    """Say why there is no value."""
    match reason:
        case Withheld(reason=None):
            return "withheld"
        case Withheld(reason=why):
            return f"withheld ({why})"
        case Undecided():
            return "undecided"
        case Unstated():
            return "not stated"
        case NotReported():
            return "not reported"
        case _:
            assert_never(reason)


def name(value: Name) -> str:
    """Give what something is called, with its language where that is another than English."""
    noted = value.language not in {None, _LANGUAGE}
    return f"{quoted(value.text)} ({value.language})" if noted else quoted(value.text)


def external_id(value: ExternalId) -> str:
    """Give a code together with its register."""
    return f"{_REGISTERS[value.register]} {value.value}"


def quantity(value: Quantity) -> str:
    """Say how many, as firmly as it was said."""
    unit = value.unit
    match value:
        case Exactly(amount=amount):
            return _counted(amount, unit)
        case AtMost(ceiling=ceiling):
            return f"up to {_counted(ceiling, unit)}"
        case FewerThan(limit=limit):
            less = "less" if isinstance(unit, Currency) else "fewer"
            return f"{less} than {_counted(limit, unit)}"
        case AtLeast(floor=floor):
            return f"at least {_counted(floor, unit)}"
        case MoreThan(limit=limit):
            return f"more than {_counted(limit, unit)}"
        case Between(low=low, high=high):
            return f"between {low:,} and {_counted(high, unit)}"
        case About(amount=amount):
            return f"about {_counted(amount, unit)}"
        case Several(wording=wording):
            return f"{quoted(wording)} ({_unit(unit)})"
        case NoLimit():
            return f"no limit ({_unit(unit)})"
        case _:
            assert_never(value)


def figure(value: Figure) -> str:
    """Say how many, and in which sense."""
    return f"{quantity(value.amount)}, {term(value.basis)}"


def _unit(unit: Unit | Currency) -> str:
    return unit.code if isinstance(unit, Currency) else term(unit)


def _counted(amount: int, unit: Unit | Currency) -> str:
    if isinstance(unit, Currency):
        return f"{unit.code} {_money(amount)}"
    words = term(unit)
    return f"{amount:,} {re.sub('s(?= |$)', '', words, count=1) if amount == 1 else words}"


def _money(amount: int) -> str:
    """Give an amount as it is spoken of, without rounding it."""
    for size, word in ((1_000_000_000, "billion"), (1_000_000, "million")):
        if amount and amount % size == 0:
            return f"{amount // size:,} {word}"
    return f"{amount:,}"


def since(value: PartialDate) -> str:
    """Say from which day something is alleged to hold."""
    start, slash, end = value.edtf.partition("/")
    if not slash:
        return f"since {date(value)}"
    if start in {"", ".."}:
        return f"since {_point(end)} at the latest"
    if end in {"", ".."}:
        return f"since {_point(start)} at the earliest"
    return f"since some day {date(value)}"


def when(value: When) -> str:
    """Give a date or a moment as a reader writes it, exactly as precise as it is."""
    match value:
        case PartialDate():
            return date(value)
        case Instant(local=local, offset=offset, zone=zone):
            clock = f"UTC{offset}" if zone is None else f"UTC{offset}, {zone}"
            return f"{date(value.date)}, {local[11:]} ({clock})"
        case _:
            assert_never(value)


def date(value: PartialDate) -> str:
    """Give a date as a reader writes it, exactly as precise as it is."""
    start, slash, end = value.edtf.partition("/")
    if not slash:
        return _point(start)
    if start in {"", ".."}:
        return f"up to {_point(end)}" if start else f"by {_point(end)}"
    if end in {"", ".."}:
        return f"from {_point(start)} on" if end else f"{_point(start)} or later"
    return f"from {_point(start)} to {_point(end)}"


_DOUBTS: Final = {
    "?": " (uncertain)",
    "~": " (approximate)",
    "%": " (approximate and uncertain)",
}


def _point(edtf: str) -> str:
    doubt = _DOUBTS.get(edtf[-1], "")
    year, *rest = edtf.rstrip("?~%").split("-")
    return f"{_calendar(year, *rest)}{doubt}"


def _calendar(year: str, month: str | None = None, day: str | None = None) -> str:
    """Name a day, month or year; an unspecified digit leaves open which of several it is."""
    if "X" in year:
        span = f"{year.replace('X', '0')} to {year.replace('X', '9')}"
        return f"a year from {span}"
    if month is None:
        return year
    if month == "XX":
        return f"an unspecified {'month' if day is None else 'day'} of {year}"
    named = f"{calendar.month_name[int(month)]} {year}"
    if day is None:
        return named
    return f"an unspecified day of {named}" if day == "XX" else f"{int(day)} {named}"


def length(value: Length) -> str:
    """Say how long something lasts."""
    match value:
        case LongerThan(duration=bound):
            return f"more than {duration(bound)}"
        case Duration():
            return duration(value)
        case _:
            assert_never(value)


def duration(value: Duration) -> str:
    """Give a length of time in the units in which it was agreed."""
    units = ("years", "months", "weeks", "days", "hours", "minutes")
    counts = ((getattr(value, unit), unit) for unit in units)
    return listed(
        f"{count:,} {unit.removesuffix('s') if count == 1 else unit}"
        for count, unit in counts
        if count
    )
