"""The Korean armistice of 27 July 1953, and what became of two of its rules.

Commanders agreed it, not states. Most of it was read in copies of the text that others made; a few
rules are recalled from the instrument and say so. What the text says is stated here by the
three commanders together; where a page only retells it, the citation says `REPORTED`.
"""

from typing import Final

from ceasefire_model.dossier import Dossier
from ceasefire_model.identifiers import DossierId
from ceasefire_model.instances.korea_1953.disputes import (
    ALLEGATIONS,
    INTERPRETATIONS,
    ISSUES,
    POSITIONS,
)
from ceasefire_model.instances.korea_1953.events import EVENTS, SITUATIONS
from ceasefire_model.instances.korea_1953.limits import LIMITS
from ceasefire_model.instances.korea_1953.parties import PARTIES
from ceasefire_model.instances.korea_1953.places import PLACES
from ceasefire_model.instances.korea_1953.sources import SOURCES
from ceasefire_model.instances.korea_1953.texts import TEXTS
from ceasefire_model.instances.korea_1953.undertakings import UNDERTAKINGS
from ceasefire_model.times import PartialDate

KOREA_1953: Final = Dossier(
    id=DossierId("korea-1953"),
    title="Korean armistice agreement, 27 July 1953",
    cutoff=PartialDate("1995-12-31"),
    sources=SOURCES,
    parties=PARTIES,
    places=PLACES,
    events=EVENTS,
    situations=SITUATIONS,
    texts=TEXTS,
    undertakings=UNDERTAKINGS,
    limits=LIMITS,
    issues=ISSUES,
    positions=POSITIONS,
    interpretations=INTERPRETATIONS,
    allegations=ALLEGATIONS,
)
"""The Korean armistice of 1953: commanders, commissions, caps on flows, partial suspension."""
