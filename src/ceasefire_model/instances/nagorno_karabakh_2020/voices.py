"""Who speaks in this dossier, on which passages, and on which days things changed."""

from typing import Final

from ceasefire_model.absences import Absence
from ceasefire_model.instances.nagorno_karabakh_2020.ids import (
    AM_PRIME_MINISTER,
    AZ,
    EVN_REPORT,
    N1,
    N2,
    N4,
    N9,
    N10,
    N12,
    POSTPONEMENT,
    RECALLED,
    SIGNATORIES,
    STATEMENT,
)
from ceasefire_model.provenance import Citation, Claim, Editor, Named, Reading, Unnamed, Voice, cite
from ceasefire_model.times import Duration, Instant, PartialDate, When

# Who speaks, and on what it rests
TEXT: Final = Voice(Named(SIGNATORIES), STATEMENT)
GRANT: Final = Voice(Named(AZ), POSTPONEMENT, evidence=(cite(N4, Reading.QUOTED),))
PRESS: Final = Unnamed("press reports")
ENCYCLOPEDIA: Final = Voice(
    Unnamed("an encyclopedia article"), evidence=(cite(N9, Reading.REPORTED),)
)
RECALL: Final = cite(RECALLED, Reading.RECALLED)
FROM_MEMORY: Final = Voice(Editor(), evidence=(RECALL,))

MOSCOW_MIDNIGHT: Final = Instant("2020-11-10T00:00", "+03:00", "Europe/Moscow")
DAY_OF_GRANT: Final = PartialDate("2020-11-15")
TRANSFER_DAY: Final = PartialDate("2022-08-26")
OPENING_DAY: Final = PartialDate("2022-08-30")
FIVE_YEARS: Final = Duration(years=5)
HALF_A_YEAR: Final = Duration(months=6)


def point(number: str) -> tuple[Citation, Citation]:
    """Cite a point of the statement in both translations that were read for most of it."""
    return cite(N1, locator=number), cite(N2, locator=number)


def third(number: str) -> Citation:
    """Cite a point of the statement in the third translation."""
    return cite(N12, locator=number)


MADE: Final[tuple[Claim[When | Absence], ...]] = (
    Claim(PartialDate("2020-11-09"), by=Named(EVN_REPORT), evidence=(cite(N10),)),
    Claim(PartialDate("2020-11-10"), by=Named(AM_PRIME_MINISTER), evidence=(cite(N2),)),
)
"""The day is not agreed: midnight in Moscow, when the ceasefire began, was 9 November in UTC."""
