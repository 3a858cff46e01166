"""Those who speak in many records of this dossier, and the passages they rest on."""

from typing import Final, TypeVar

from ceasefire_model.instances.kumanovo_1999.ids import (
    ACCORD_PARTIES,
    AIR_ZONE_ACCORD,
    APPENDIX_A,
    APPENDIX_B,
    ENTRY_INTO_FORCE,
    GROUND_ZONE_ACCORD,
    MTA,
    NAC_DECISION,
    NATO,
    NORTH_ATLANTIC_COUNCIL,
    THE_PARTIES,
)
from ceasefire_model.instances.kumanovo_1999.sources import (
    K1,
    K2,
    K3,
    K4,
    K5,
    K6,
    K7,
    K9,
    K10,
    K11,
    K12,
    K13,
    RECALLED,
)
from ceasefire_model.provenance import (
    Citation,
    Claim,
    Named,
    Reading,
    Unnamed,
    Voice,
    cite,
)
from ceasefire_model.terms import (
    Counting,
    Deadline,
)
from ceasefire_model.times import (
    Duration,
    PartialDate,
)

_T = TypeVar("_T")

# Speakers
AGREED: Final = Voice(Named(THE_PARTIES), MTA)
IN_APPENDIX_A: Final = Voice(Named(THE_PARTIES), APPENDIX_A)
IN_APPENDIX_B: Final = Voice(Named(THE_PARTIES), APPENDIX_B)
NATO_COUNCIL: Final = Voice(Named(NORTH_ATLANTIC_COUNCIL), NAC_DECISION)
IN_GROUND_ZONE_ACCORD: Final = Voice(Named(ACCORD_PARTIES), GROUND_ZONE_ACCORD)
IN_AIR_ZONE_ACCORD: Final = Voice(Named(ACCORD_PARTIES), AIR_ZONE_ACCORD)
NATO_NEWS: Final = Voice(Named(NATO))
INDEX: Final = Voice(
    Unnamed("an index of peace agreements"), evidence=(cite(K5, Reading.REPORTED),)
)
ENCYCLOPEDIA: Final = Voice(
    Unnamed("an encyclopedia article on the agreement"), evidence=(cite(K4, Reading.REPORTED),)
)
ZONE_ARTICLE: Final = Voice(
    Unnamed("an encyclopedia article on the ground zone"), evidence=(cite(K9, Reading.REPORTED),)
)
WASHINGTON_POST: Final = Voice(
    Unnamed("the Washington Post"), evidence=(cite(K6, Reading.REPORTED),)
)
BBC: Final = Voice(Unnamed("the BBC"), evidence=(cite(K7, Reading.REPORTED),))
AIM: Final = Voice(Unnamed("AIM, a news agency"), evidence=(cite(K10, Reading.REPORTED),))
DEUTSCHE_WELLE: Final = Voice(Unnamed("Deutsche Welle"), evidence=(cite(K11, Reading.REPORTED),))
STANDARD: Final = Voice(Unnamed("Der Standard"), evidence=(cite(K12, Reading.REPORTED),))
TELEGRAF: Final = Voice(Unnamed("Telegraf"), evidence=(cite(K13, Reading.REPORTED),))

# Passages
TITLE: Final = (cite(K1, locator="title"), cite(K5, Reading.REPORTED))
I_1: Final = (cite(K1, locator="I.1, I.2"), cite(K2, locator="I.1, I.2"))
I_3C: Final = (cite(K1, locator="I.3c"), cite(K2, locator="I.3c"))
WIDTHS: Final = (cite(K7, Reading.REPORTED), cite(K13, Reading.REPORTED))


def article_ii(paragraph: str) -> Citation:
    """Cite a paragraph of article II in the copy of the clause."""
    return cite(K3, locator=f"II.{paragraph}")


def recalled(locator: str | None = None) -> Citation:
    """Cite what was remembered and not read."""
    return cite(RECALLED, Reading.RECALLED, locator=locator)


def plus(days: int) -> Deadline:
    """Give the deadline that the agreement writes as entry into force plus some days."""
    return Deadline(ENTRY_INTO_FORCE, Duration(days=days), counting=Counting.EXCLUSIVE)


def both_reports(value: _T, *, denies: bool = False) -> tuple[Claim[_T], Claim[_T]]:
    """State what two press reports of the accord on the air zone tell alike, each with its day."""
    return (
        Claim(
            value,
            by=Unnamed("the BBC"),
            said_in=AIR_ZONE_ACCORD,
            since=PartialDate("2001-12-27"),
            denies=denies,
            evidence=(cite(K7, Reading.REPORTED),),
        ),
        Claim(
            value,
            by=Unnamed("Deutsche Welle"),
            said_in=AIR_ZONE_ACCORD,
            since=PartialDate("2001-12-28"),
            denies=denies,
            evidence=(cite(K11, Reading.REPORTED),),
        ),
    )
