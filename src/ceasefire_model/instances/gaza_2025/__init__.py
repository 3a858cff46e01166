"""The Gaza ceasefire of October 2025 and Security Council resolution 2803.

A first phase of a larger plan, with a clock of 72 hours whose anchor is disputed, an exchange
counted by category and state of person, and a mandate whose exit rests on milestones that were
still to be agreed and that nobody is named to judge.

The pages read are third-party copies and reports, in excerpts; the text of the resolution was read
in them only. Local times are on the clock of Gaza, which on those days was that of Israel too. What
the makers of this dossier know of an instrument and did not read cites the source `recalled`.
"""

from typing import Final

from ceasefire_model.dossier import Dossier
from ceasefire_model.identifiers import DossierId
from ceasefire_model.instances.gaza_2025.events import EVENTS, SITUATIONS
from ceasefire_model.instances.gaza_2025.negotiations import INTERPRETATIONS, ISSUES, POSITIONS
from ceasefire_model.instances.gaza_2025.parties import PARTIES, PLACES
from ceasefire_model.instances.gaza_2025.sources import SOURCES
from ceasefire_model.instances.gaza_2025.texts import TEXTS
from ceasefire_model.instances.gaza_2025.undertakings import DEPLOYMENTS, UNDERTAKINGS
from ceasefire_model.times import PartialDate

GAZA_2025: Final = Dossier(
    id=DossierId("gaza-2025"),
    title="Gaza ceasefire of October 2025 and Security Council resolution 2803",
    cutoff=PartialDate("2025-11-18"),
    sources=SOURCES,
    parties=PARTIES,
    places=PLACES,
    events=EVENTS,
    situations=SITUATIONS,
    texts=TEXTS,
    deployments=DEPLOYMENTS,
    undertakings=UNDERTAKINGS,
    issues=ISSUES,
    positions=POSITIONS,
    interpretations=INTERPRETATIONS,
)
"""Everything that this library records of the ceasefire and the resolution."""
