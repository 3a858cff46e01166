"""The parts of a ceasefire in words: its days for each party, its end, its links."""

from enum import Enum
from typing import assert_never

from ceasefire_model.absences import Absence, NotReported, Undecided, Unstated, Withheld
from ceasefire_model.ceasefires import CeasefireLink, Ending, Never, PartyDate, StandsAlone
from ceasefire_model.identifiers import CeasefireId
from ceasefire_model.times import Instant, PartialDate, When
from ceasefire_model.views import wording
from ceasefire_model.views.naming import Names


def part(value: PartyDate | Ending | CeasefireLink | StandsAlone, names: Names) -> str:
    """Say a part of a ceasefire; how it ended, or how it is linked, is left to `manner`."""
    match value:
        case PartyDate(party=party, when=when) | Ending(party=party, when=when):
            return f"{_day(when)} ({names.party(party)})"
        case CeasefireLink(to=str() as other):
            return names.of(CeasefireId, other)
        case CeasefireLink(to=unknown):
            return f"an earlier ceasefire ({_reason(unknown)} which)"
        case StandsAlone():
            return "follows on no other"
        case _:
            assert_never(value)


def manner(how: Enum | Absence) -> str:
    """Say in which way something ended or is linked, or why that is not known."""
    return wording.term(how) if isinstance(how, Enum) else f"{wording.absence(how)} in which way"


def _day(when: When | Never | Absence) -> str:
    match when:
        case PartialDate() | Instant():
            return wording.when(when)
        case Never():
            return "never"
        case Withheld() | Undecided() | Unstated() | NotReported():
            return f"day {wording.absence(when)}"
        case _:
            assert_never(when)


def _reason(why: str | Absence) -> str:
    return why if isinstance(why, str) else wording.absence(why)
