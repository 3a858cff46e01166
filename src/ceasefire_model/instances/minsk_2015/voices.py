"""Those who speak in many records of this dossier, and passages that several records rest on."""

from typing import Final

from ceasefire_model.instances.minsk_2015.ids import (
    ADDENDUM,
    CONTACT_GROUP,
    M1,
    M2,
    M3,
    M4,
    M5,
    M6,
    M7,
    M8,
    M10,
    M11,
    M13,
    MEMORANDUM,
    NEW_DATE_BRIEFING,
    OSCE_ENVOY,
    PACKAGE,
    RECALLED,
)
from ceasefire_model.provenance import Citation, Editor, Named, Reading, Unnamed, Voice, cite
from ceasefire_model.times import Instant

THE_PACKAGE: Final = Voice(Named(CONTACT_GROUP), PACKAGE)
THE_MEMORANDUM: Final = Voice(Named(CONTACT_GROUP), MEMORANDUM)
THE_ADDENDUM: Final = Voice(Named(CONTACT_GROUP), ADDENDUM, evidence=(cite(M7, Reading.REPORTED),))
THE_BRIEFING: Final = Voice(Named(OSCE_ENVOY), NEW_DATE_BRIEFING)
PRESS: Final = Voice(Unnamed("press reports"))
TRANSLATOR: Final = Voice(
    Unnamed("a translation of the memorandum"), evidence=(cite(M6, Reading.REPORTED),)
)
SUMMARY: Final = Voice(
    Unnamed("a website's summary of the memorandum"), evidence=(cite(M4, Reading.REPORTED),)
)
INSTITUTE: Final = Voice(Unnamed("an institute"), evidence=(cite(M8, Reading.REPORTED),))
ANALYSTS: Final = Voice(
    Unnamed("analysts"), evidence=(cite(M10, Reading.REPORTED), cite(M11, Reading.REPORTED))
)
FROM_MEMORY: Final = Voice(Editor(), evidence=(cite(RECALLED, Reading.RECALLED),))
"""The makers of this dossier, where they remember what they did not read."""
PACKAGE_FROM_MEMORY: Final = Voice(
    Named(CONTACT_GROUP), PACKAGE, evidence=(cite(RECALLED, Reading.RECALLED),)
)
"""The package, where nobody here read the passage."""
REMEMBERED: Final = (cite(RECALLED, Reading.RECALLED),)


def m1(point: str) -> Citation:
    """Cite a point of the package in the one rendering that gives it in full."""
    return cite(M1, Reading.QUOTED, locator=f"point {point}")


def m1_m2(point: str) -> tuple[Citation, Citation]:
    """Cite a point of the package in both renderings."""
    return m1(point), cite(M2, Reading.QUOTED, locator=f"point {point}")


MIDNIGHT: Final = Instant("2015-02-15T00:00", "+02:00", "Europe/Kyiv")
"""The start of the ceasefire, on the clock of Kyiv."""

MEMORANDUM_2: Final = (
    cite(M5, Reading.QUOTED, locator="point 2"),
    cite(M13, Reading.QUOTED, locator="point 2"),
)
MEMORANDUM_4: Final = (
    cite(M6, locator="point 4"),
    cite(M4, Reading.REPORTED, locator="point 4"),
)
NEW_DATE_READ: Final = cite(M3, Reading.QUOTED)
