"""The trilateral statement on Nagorno-Karabakh of November 2020, and what became of it until 2024.

Three leaders made it, and it calls two of their states the Parties. It was read in three
translations that others made, which differ; each is cited by itself. What it says is stated here by
its signatories together. Its point 9 and the end of the force are recalled, and say so.
"""

from typing import Final

from ceasefire_model.dossier import Dossier
from ceasefire_model.identifiers import DossierId
from ceasefire_model.instances.nagorno_karabakh_2020.disputes import (
    ALLEGATIONS,
    INTERPRETATIONS,
    ISSUES,
    POSITIONS,
)
from ceasefire_model.instances.nagorno_karabakh_2020.events import EVENTS, SITUATIONS
from ceasefire_model.instances.nagorno_karabakh_2020.parties_places import PARTIES, PLACES
from ceasefire_model.instances.nagorno_karabakh_2020.promises import (
    DEPLOYMENTS,
    GUARANTEES,
    LIMITS,
    UNDERTAKINGS,
)
from ceasefire_model.instances.nagorno_karabakh_2020.sources import SOURCES
from ceasefire_model.instances.nagorno_karabakh_2020.texts import TEXTS
from ceasefire_model.times import PartialDate

NAGORNO_KARABAKH_2020: Final = Dossier(
    id=DossierId("nagorno-karabakh-2020"),
    title="Trilateral statement on Nagorno-Karabakh, 9 and 10 November 2020",
    cutoff=PartialDate("2024-12-31"),
    sources=SOURCES,
    parties=PARTIES,
    places=PLACES,
    events=EVENTS,
    situations=SITUATIONS,
    texts=TEXTS,
    deployments=DEPLOYMENTS,
    guarantees=GUARANTEES,
    undertakings=UNDERTAKINGS,
    limits=LIMITS,
    issues=ISSUES,
    positions=POSITIONS,
    interpretations=INTERPRETATIONS,
    allegations=ALLEGATIONS,
)
"""Everything that this library records of the statement."""
