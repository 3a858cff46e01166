"""Values in words, where no record need be looked up: times, absences, names, vocabularies."""

import calendar
import re
from enum import Enum
from typing import Final, assert_never

from ceasefire_model.absences import Absence, NotReported, Undecided, Unstated, Withheld
from ceasefire_model.identifiers import ExternalId, Name, Register
from ceasefire_model.times import (
    Approximately,
    Duration,
    DurationRange,
    Instant,
    Length,
    LongerThan,
    PartialDate,
    When,
)
from ceasefire_model.views.naming import listed, quoted
from ceasefire_model.views.phrases import PHRASES

_REGISTERS: Final[dict[Register, str]] = {
    Register.ISO_3166_1: "ISO",
    Register.ISO_3166_1_ALPHA_3: "ISO",
    Register.COW: "Correlates of War",
    Register.COW_WAR: "Correlates of War, war",
    Register.GW: "Gleditsch and Ward",
    Register.WIKIDATA: "Wikidata",
    Register.UCDP: "UCDP",
    Register.UCDP_DYAD: "UCDP, dyad",
    Register.PA_X: "PA-X",
    Register.PAM: "Peace Accords Matrix",
    Register.ETH_PRIO: "ETH/PRIO",
}


_LANGUAGE: Final = "en"
"""The language of a brief, which is not noted beside a name."""

_HYPHENATED: Final = re.compile("(one|two|three|four)-star|co-signed|re-attributed")


def term(member: Enum) -> str:
    """Give a member of a vocabulary in words: `stands ready`."""
    value = str(member.value)
    plain = value if _HYPHENATED.fullmatch(value) else value.replace("-", " ")
    return PHRASES.get(member, plain)


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


def index(register: Register) -> str:
    """Name a register."""
    return _REGISTERS[register]


def name(value: Name) -> str:
    """Give what something is called, with its language where that is another than English."""
    noted = value.language not in {None, _LANGUAGE}
    return f"{quoted(value.text)} ({value.language})" if noted else quoted(value.text)


def external_id(value: ExternalId) -> str:
    """Give a code together with its register."""
    return f"{_REGISTERS[value.register]} {value.value}"


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
    if value.edtf.startswith("["):
        return listed(map(_point, value.edtf[1:-1].split(",")), "or")
    start, slash, end = value.edtf.partition("/")
    if not slash:
        return _point(start)
    if start in {"", ".."}:
        return f"up to {_point(end)}" if start else f"by {_point(end)}"
    if end in {"", ".."}:
        return f"from {_point(start)} on" if end else f"{_point(start)} or later"
    return f"from {_point(start)} to {_point(end)}"


def moment(value: When) -> str:
    """Give a date or a moment at which one thing is: of a span of days, some day in it."""
    if isinstance(value, Instant):
        return when(value)
    start, slash, end = value.edtf.partition("/")
    if not slash or start in {"", ".."} or end in {"", ".."}:
        return date(value)
    return f"some day between {_point(start)} and {_point(end)}"


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
    if year == "XXXX" and month is not None and day is not None:
        return f"{int(day)} {calendar.month_name[int(month)]} of a year that is not told"
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
        case DurationRange(shortest=least, longest=most):
            start = "up to" if least is None else f"from {duration(least)} to"
            return f"{start} {duration(most)}"
        case Approximately(duration=hedged):
            return f"about {duration(hedged)}"
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


def each(value: Duration) -> str:
    """Give a length of time as that of a stretch which comes again: `month`, `2 weeks`."""
    said = duration(value)
    single = re.fullmatch(r"1 ([a-z]+)", said)
    return said if single is None else single[1]
