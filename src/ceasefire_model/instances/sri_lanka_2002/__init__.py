"""The Sri Lanka ceasefire agreement of 22 February 2002.

A state and an armed group agree, Norway facilitates and fixes the day of the start, a mission of
Nordic monitors watches, one side later refuses some of them, and the other leaves by notice.

The pages read are third-party copies and reports, in excerpts. What is told from memory alone cites
`recalled`, and is to be checked before anybody relies on it.
"""

from typing import Final

from ceasefire_model.dossier import Dossier
from ceasefire_model.identifiers import DossierId
from ceasefire_model.instances.sri_lanka_2002.negotiations import (
    ALLEGATIONS,
    INTERPRETATIONS,
    ISSUES,
    POSITIONS,
)
from ceasefire_model.instances.sri_lanka_2002.parties import EVENTS, PARTIES, PLACES, SITUATIONS
from ceasefire_model.instances.sri_lanka_2002.sources import SOURCES
from ceasefire_model.instances.sri_lanka_2002.texts import TEXTS
from ceasefire_model.instances.sri_lanka_2002.undertakings import UNDERTAKINGS
from ceasefire_model.times import PartialDate

SRI_LANKA_2002: Final = Dossier(
    id=DossierId("sri-lanka-2002"),
    title="Sri Lanka ceasefire agreement, 22 February 2002",
    cutoff=PartialDate("2008-01-16"),
    sources=SOURCES,
    parties=PARTIES,
    places=PLACES,
    events=EVENTS,
    situations=SITUATIONS,
    texts=TEXTS,
    undertakings=UNDERTAKINGS,
    issues=ISSUES,
    positions=POSITIONS,
    interpretations=INTERPRETATIONS,
    allegations=ALLEGATIONS,
)
"""Everything that this library records of the agreement, its mission and its end."""
