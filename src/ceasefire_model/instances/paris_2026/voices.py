"""Those who speak in many records of this dossier: call one with a value to make its claim.

A voice is a speaker in one text. It cites nothing by itself, since one text was read in many
places; each call names the passages.
"""

from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.instances.paris_2026 import ids
from ceasefire_model.instances.paris_2026.sources import SEED
from ceasefire_model.provenance import (
    Citation,
    Claim,
    Derived,
    Editor,
    Named,
    Unnamed,
    Voice,
    cite,
)

DECLARATION: Final = Voice(Named(ids.COALITION_OF_THE_WILLING), ids.PARIS_DECLARATION)
DRAFT: Final = Voice(Named(ids.COALITION_OF_THE_WILLING), ids.PARIS_DECLARATION_DRAFT)
INTENT_GB: Final = Voice(Named(ids.GB), ids.DECLARATION_OF_INTENT)
INTENT_FR: Final = Voice(Named(ids.FR), ids.DECLARATION_OF_INTENT)
INTENT_UA: Final = Voice(Named(ids.UA), ids.DECLARATION_OF_INTENT)
ELYSEE: Final = Voice(Named(ids.FR_PRESIDENCY), ids.ELYSEE_SUMMARY)
STARMER_REMARKS: Final = Voice(Named(ids.STARMER), ids.PM_REMARKS)
NO10_RELEASE: Final = Voice(Named(ids.GB_GOVERNMENT), ids.NO10_RELEASE)
STARMER_COMMONS: Final = Voice(Named(ids.STARMER), ids.STARMER_COMMONS_ANSWERS)
HEALEY_COMMONS: Final = Voice(Named(ids.HEALEY), ids.HEALEY_COMMONS_STATEMENT)
CARNS_ANSWERS: Final = Voice(Named(ids.CARNS), ids.CARNS_WRITTEN_ANSWERS)
MACRON_PRESS: Final = Voice(Named(ids.MACRON), ids.PRESS_CONFERENCE_STATEMENTS)
WITKOFF_PRESS: Final = Voice(Named(ids.WITKOFF), ids.PRESS_CONFERENCE_STATEMENTS)
KUSHNER_PRESS: Final = Voice(Named(ids.KUSHNER), ids.PRESS_CONFERENCE_STATEMENTS)
MACRON_FRANCE2: Final = Voice(Named(ids.MACRON), ids.MACRON_FRANCE2_INTERVIEW)
ZELENSKYY_JOINT: Final = Voice(Named(ids.ZELENSKYY), ids.ZELENSKYY_JOINT_APPEARANCE)
ZELENSKYY_DOCUMENTS: Final = Voice(Named(ids.ZELENSKYY), ids.ZELENSKYY_SUBSTANTIVE_DOCUMENTS)
ZELENSKYY_BRIEFING: Final = Voice(Named(ids.ZELENSKYY), ids.ZELENSKYY_BRIEFING_2026_01_07)
CHIGI: Final = Voice(Named(ids.IT_GOVERNMENT), ids.CHIGI_NOTE)
MERZ: Final = Voice(Named(ids.MERZ), ids.MERZ_REMARKS)
TUSK: Final = Voice(Named(ids.TUSK), ids.TUSK_REMARKS)
RU_COMMENT: Final = Voice(Named(ids.RU_FOREIGN_MINISTRY), ids.ZAKHAROVA_COMMENT)
TIMES: Final = Voice(Named(ids.THE_TIMES), ids.TIMES_REPORT)

ARTICLE: Final = Voice(
    Unnamed("a news article whose publisher is not identified"), evidence=(cite(SEED),)
)
"""The article from which this dossier began, where it speaks in its own voice."""

EDITOR: Final = Voice(Editor())
"""The makers of this dossier."""


def unreported(*read: Citation) -> Claim[NotReported]:
    """State, as makers of this dossier, that the pages read do not tell a value.

    Args:
        read: The passages that were read for it.

    Returns:
        The claim, derived from them.
    """
    return Claim(
        NotReported(),
        by=Editor(),
        basis=Derived("the pages that were read do not tell it", read),
    )
