"""Those who speak in many records of this dossier, and passages that many records cite."""

from typing import Final

from ceasefire_model.instances.lusaka_1999 import ids
from ceasefire_model.provenance import Named, Reading, Unnamed, Voice, cite
from ceasefire_model.terms import Bound, Counting, Deadline, Window
from ceasefire_model.times import Duration, PartialDate

REPORTED: Final = Reading.REPORTED

# The days on which they signed
SIX_SIGN_ON: Final = PartialDate("1999-07-10")
MLC_SIGNS_ON: Final = PartialDate("1999-08-01")
RCD_SIGNS_ON: Final = PartialDate("1999-08-31")

SIX_STATES: Final = (
    ids.ANGOLA,
    ids.CONGO,
    ids.NAMIBIA,
    ids.RWANDA,
    ids.UGANDA,
    ids.ZIMBABWE,
)
SIGNED_ON: Final = (
    *((state, SIX_SIGN_ON) for state in SIX_STATES),
    (ids.MLC, MLC_SIGNS_ON),
    (ids.RCD, RCD_SIGNS_ON),
)
"""Each party with the day on which it signed."""

# The agreement
REMEMBERED: Final = (cite(ids.RECALLED, Reading.RECALLED),)
AGREED: Final = Voice(Named(ids.THE_PARTIES), ids.LUSAKA)
"""The agreement, in the voice of its parties."""
AGREED_FROM_MEMORY: Final = Voice(Named(ids.THE_PARTIES), ids.LUSAKA, evidence=REMEMBERED)
"""The agreement, where nobody here read the passage."""
SUMMARY: Final = cite(ids.Z3, REPORTED)

# Those who tell of it
INDEX: Final = Voice(
    Unnamed("an index of peace agreements"), evidence=(cite(ids.Z1, REPORTED, locator="parties"),)
)
ENCYCLOPEDIA: Final = Voice(
    Unnamed("an encyclopedia article on the agreement"), evidence=(cite(ids.Z7, REPORTED),)
)
IRIN_SAYS: Final = Voice(Named(ids.IRIN), evidence=(SUMMARY,))

# The other Lusaka text, which is of 1994 and on Angola
IN_TIMETABLE: Final = Voice(Named(ids.ANGOLA), ids.ANGOLAN_TIMETABLE)

# The Security Council
IN_1258: Final = Voice(Named(ids.SECURITY_COUNCIL), ids.RES_1258)
IN_1273: Final = Voice(
    Named(ids.SECURITY_COUNCIL), ids.RES_1273, evidence=(cite(ids.Z2, REPORTED),)
)
IN_1279: Final = Voice(
    Named(ids.SECURITY_COUNCIL), ids.RES_1279, evidence=(cite(ids.Z9, REPORTED),)
)
IN_1291: Final = Voice(Named(ids.SECURITY_COUNCIL), ids.RES_1291)
IN_2001: Final = Voice(
    Named(ids.SECURITY_COUNCIL), ids.RES_2001, evidence=(cite(ids.Z6, REPORTED),)
)

ON_1291: Final = (cite(ids.Z4, REPORTED), cite(ids.Z8, REPORTED))

DAY_OF_1258: Final = PartialDate("1999-08-06")
DAY_OF_1273: Final = PartialDate("1999-11-05")
DAY_OF_1279: Final = PartialDate("1999-11-30")
DAY_OF_1291: Final = PartialDate("2000-02-24")
MONTH_OF_2001: Final = PartialDate("2001-06")


def plus(days: int, bound: Bound = Bound.AT) -> Deadline:
    """Give a point of the calendar, which is written as D-day plus some days."""
    return Deadline(ids.SIGNING, Duration(days=days), bound=bound, counting=Counting.EXCLUSIVE)


def from_plus(first: int, last: int) -> Window:
    """Give a window of the calendar, from one number of days after D-day to another."""
    return Window(plus(first, Bound.FROM), plus(last, Bound.WITHIN))
