"""Those who speak in many records of this dossier, and passages that many records cite."""

from typing import Final

from ceasefire_model.instances.sri_lanka_2002 import ids
from ceasefire_model.provenance import Named, Reading, Unnamed, Voice, cite

REPORTED: Final = Reading.REPORTED

REMEMBERED: Final = (cite(ids.RECALLED, Reading.RECALLED),)
THE_CFA: Final = Voice(Named(ids.PARTIES), ids.CFA)
"""The agreement, in the voice of both parties."""
CFA_FROM_MEMORY: Final = Voice(Named(ids.PARTIES), ids.CFA, evidence=REMEMBERED)
"""The agreement, where nobody here read the passage."""
NORWAY_SAYS: Final = Voice(Named(ids.NORWAY), evidence=(cite(ids.L4, REPORTED),))
LTTE_SAYS: Final = Voice(Named(ids.LTTE))
PRESS: Final = Voice(Unnamed("press reports"))
FIRST_MONTH_REPORT: Final = Voice(Unnamed("press reports"), evidence=(cite(ids.L9, REPORTED),))
TAMILNET_SAYS: Final = Voice(Named(ids.TAMILNET), evidence=(cite(ids.L6, REPORTED),))
NORWAY_ANNOUNCES: Final = Voice(Named(ids.NORWAY), evidence=(cite(ids.L6, Reading.QUOTED),))
"""A statement of Norway's ministry, which TamilNet gives in full."""
NORWAY_ON_THE_ANSWERS: Final = Voice(Named(ids.NORWAY), evidence=(cite(ids.L7, REPORTED),))
SUNDAY_TIMES_SAYS: Final = Voice(
    Unnamed("the Sunday Times of Sri Lanka"), evidence=(cite(ids.L8, REPORTED),)
)
ENCYCLOPEDIA: Final = Voice(Unnamed("an encyclopedia"), evidence=(cite(ids.L11, REPORTED),))
LISTED_AND_REFUSED: Final = (cite(ids.L6, REPORTED), cite(ids.L15, REPORTED))
