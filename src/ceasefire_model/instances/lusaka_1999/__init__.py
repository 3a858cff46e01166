"""The Lusaka ceasefire agreement for the Congo of 10 July 1999, and the UN mission that followed.

Six states sign on one day and two movements weeks later, one of them split in two that both claim
to speak for it. A calendar counts from a D-day that is not the same for all, and the Security
Council sends, extends and enlarges a mission.

The pages read are third-party copies and reports, in excerpts. What is told from memory alone cites
`recalled`, and is to be checked before anybody relies on it.
"""

from typing import Final

from ceasefire_model.dossier import Dossier
from ceasefire_model.identifiers import DossierId
from ceasefire_model.instances.lusaka_1999.events import EVENTS, SITUATIONS
from ceasefire_model.instances.lusaka_1999.mandates import DEPLOYMENTS, LIMITS, MANDATED
from ceasefire_model.instances.lusaka_1999.parties import PARTIES, PLACES
from ceasefire_model.instances.lusaka_1999.sources import SOURCES
from ceasefire_model.instances.lusaka_1999.texts import INTERPRETATIONS, TEXTS
from ceasefire_model.instances.lusaka_1999.undertakings import UNDERTAKINGS
from ceasefire_model.times import PartialDate

LUSAKA_1999: Final = Dossier(
    id=DossierId("lusaka-1999"),
    title="Lusaka ceasefire agreement for the Congo, 10 July 1999",
    cutoff=PartialDate("2001-06-30"),
    sources=SOURCES,
    parties=PARTIES,
    places=PLACES,
    events=EVENTS,
    situations=SITUATIONS,
    texts=TEXTS,
    deployments=DEPLOYMENTS,
    undertakings=(*UNDERTAKINGS, *MANDATED),
    limits=LIMITS,
    interpretations=INTERPRETATIONS,
)
"""Everything that this library records of the agreement and of the mission that followed."""
