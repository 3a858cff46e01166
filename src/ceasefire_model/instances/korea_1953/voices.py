"""Those who speak in many records of this dossier, and what their words rest on."""

from typing import Final

from ceasefire_model.absences import Absence
from ceasefire_model.conditions import Condition, InForce
from ceasefire_model.instances.korea_1953 import ids
from ceasefire_model.performance import Application, Applied
from ceasefire_model.provenance import Claim, Named, Reading, Unnamed, Voice, cite
from ceasefire_model.quantities import Basis, Figure, Quantity, Rate
from ceasefire_model.times import Instant, PartialDate

# Who speaks, and on what it rests
RECALL: Final = cite(ids.RECALLED, Reading.RECALLED)
TEXT: Final = Voice(Named(ids.THE_COMMANDERS), ids.ARMISTICE)
ANNEX: Final = Voice(Named(ids.THE_COMMANDERS), ids.TERMS_OF_REFERENCE)
ACCOUNTS: Final = Unnamed("accounts of the signing")
ENCYCLOPEDIA: Final = Unnamed("an encyclopedia article")
LATER_ACCOUNTS: Final = Voice(Unnamed("later accounts"), evidence=(RECALL,))
OPINION_PAGE: Final = Voice(Unnamed("an opinion page"), evidence=(cite(ids.A10, Reading.REPORTED),))
LATER_WRITERS: Final = Voice(Unnamed("later writers"), evidence=(cite(ids.A15, Reading.REPORTED),))
DIPLOMATIC_RECORD: Final = Unnamed("the published diplomatic record")
NORTH_1957: Final = Voice(Named(ids.KPA_CPV), evidence=(cite(ids.A6, Reading.QUOTED),))
UNC_1956: Final = Voice(Named(ids.UNC), evidence=(cite(ids.A19, Reading.QUOTED),))
UNC_1957: Final = Voice(Named(ids.UNC), ids.UNC_STATEMENT, evidence=(cite(ids.A6, Reading.QUOTED),))
TIME_SAYS: Final = Voice(Named(ids.TIME), evidence=(cite(ids.A8),))

ORDER: Final = cite(ids.A9, Reading.QUOTED)
TIME_ON_TEXT: Final = cite(ids.A8, Reading.REPORTED)
ON_SUPERVISION: Final = (cite(ids.A7, Reading.REPORTED), cite(ids.A18, Reading.REPORTED))

COMMANDERS: Final = (ids.UNC_COMMANDER, ids.KPA_COMMANDER, ids.CPV_COMMANDER)
NORTH: Final = (ids.KPA_COMMANDER, ids.CPV_COMMANDER)

SIGNED_AT: Final = Instant("1953-07-27T10:00", "+09:00", "Asia/Seoul")
EFFECT_AT: Final = Instant("1953-07-27T22:00", "+09:00", "Asia/Seoul")
DAY_OF_EFFECT: Final = PartialDate("1953-07-27")

ONCE_IN_FORCE: Final[tuple[Claim[Condition | Absence], ...]] = (
    TEXT(InForce(ids.ARMISTICE), RECALL),
)
"""Every provision other than the order to cease fire starts with the armistice."""

APPLIES: Final = TEXT(Application(Applied.APPLIES), RECALL, since=DAY_OF_EFFECT)


def authorised(amount: Quantity | Rate) -> Figure:
    """Give a number on the counting basis of the text itself."""
    return Figure(amount, Basis.AUTHORISED)
