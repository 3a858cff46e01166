"""Those who speak in many records of this dossier, and passages that many records cite.

Pages that tell a thing of their own speak in their own voice, so that two of them can disagree.
"""

from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.instances.gaza_2025.ids import (
    A_NEWS,
    EMAIL_WRITER,
    ENVOY_POST,
    EURO_TODAY,
    FIRST_PHASE,
    FIRST_PHASE_PARTIES,
    IRISH_TIMES,
    KURE,
    NEWS_BY,
    OAN,
    RESOLUTION_2803,
    REUNION_68,
    SECURITY_COUNCIL,
    US_COMMAND,
    US_ENVOY,
)
from ceasefire_model.instances.gaza_2025.sources import (
    G1,
    G2,
    G3,
    G4,
    G5,
    G6,
    G7,
    G8,
    G9,
    G10,
    G11,
    G13,
    G14,
    RECALLED,
)
from ceasefire_model.provenance import (
    Claim,
    Derived,
    Editor,
    Named,
    Reading,
    Unnamed,
    Voice,
    cite,
)

REPORTED: Final = Reading.REPORTED
QUOTED: Final = Reading.QUOTED

A_NEWS_VOICE: Final = Voice(Named(A_NEWS), evidence=(cite(G1, REPORTED),))
ENVOY_VOICE: Final = Voice(Named(US_ENVOY), ENVOY_POST, evidence=(cite(G1, QUOTED),))
COMMAND_VOICE: Final = Voice(Named(US_COMMAND), evidence=(cite(G1, REPORTED),))
IRISH_TIMES_VOICE: Final = Voice(Named(IRISH_TIMES), evidence=(cite(G2, REPORTED),))
OAN_VOICE: Final = Voice(Named(OAN), evidence=(cite(G3, REPORTED),))
EMAIL_VOICE: Final = Voice(Named(EMAIL_WRITER), evidence=(cite(G4, REPORTED),))
REUNION_68_VOICE: Final = Voice(Named(REUNION_68), evidence=(cite(G5, REPORTED),))
KURE_VOICE: Final = Voice(Named(KURE), evidence=(cite(G11, REPORTED),))
NEWS_BY_VOICE: Final = Voice(Named(NEWS_BY), evidence=(cite(G13, REPORTED),))
EURO_TODAY_VOICE: Final = Voice(Named(EURO_TODAY), evidence=(cite(G14, REPORTED),))
COUNCIL_VOICE: Final = Voice(Named(SECURITY_COUNCIL), RESOLUTION_2803)
CRITIC_VOICE: Final = Voice(Unnamed("a critic"), evidence=(cite(G8, locator="comment"),))
FROM_MEMORY: Final = cite(RECALLED, Reading.RECALLED)
RECALLED_TERMS_VOICE: Final = Voice(
    Named(FIRST_PHASE_PARTIES), FIRST_PHASE, evidence=(FROM_MEMORY,)
)

PARAGRAPH_7_READ: Final = cite(G8, QUOTED, locator="paragraph 7")
ARABIC_8_READ: Final = cite(G10, locator="paragraph 8")
MEETING_READ: Final = cite(G6, QUOTED)
INSIGHT_READ: Final = cite(G7, REPORTED)
NEWSGD_READ: Final = cite(G9, REPORTED)


def not_reported(*read: str) -> Claim[NotReported]:
    """State, as makers of this dossier, that the excerpts read do not tell a value.

    Args:
        read: Ids of the sources that were read for it.

    Returns:
        The claim, derived from them.
    """
    inputs = tuple(cite(source, REPORTED) for source in read)
    return Claim(
        NotReported(),
        by=Editor(),
        basis=Derived("the excerpts that were read do not tell it", inputs),
    )
