"""The Paris summit of the coalition of the willing, 6 January 2026.

Who met, what was declared, how each party stands to it, and what was promised to Ukraine by whom,
how firmly and on which condition, with the claims of all sides kept apart. Sources first, then the
records that cite them: one module for each kind of record.

The declaration was read in primary text only down to its second component, and the declaration of
intent only through those who quote it. What no source states is not filled in.
"""

from typing import Final

from ceasefire_model.dossier import Dossier
from ceasefire_model.instances.paris_2026.deployments import DEPLOYMENTS
from ceasefire_model.instances.paris_2026.events import EVENTS, SITUATIONS
from ceasefire_model.instances.paris_2026.guarantees import GUARANTEES
from ceasefire_model.instances.paris_2026.ids import PARIS
from ceasefire_model.instances.paris_2026.negotiations import FORMATS, ISSUES, POSITIONS
from ceasefire_model.instances.paris_2026.parties import PARTIES
from ceasefire_model.instances.paris_2026.places import PLACES
from ceasefire_model.instances.paris_2026.sources import SOURCES
from ceasefire_model.instances.paris_2026.texts import TEXTS
from ceasefire_model.instances.paris_2026.undertakings import UNDERTAKINGS
from ceasefire_model.times import PartialDate

PARIS_2026: Final = Dossier(
    id=PARIS,
    title="Paris summit of the coalition of the willing, 6 January 2026",
    cutoff=PartialDate("2026-02-27"),
    sources=SOURCES,
    parties=PARTIES,
    places=PLACES,
    events=EVENTS,
    situations=SITUATIONS,
    texts=TEXTS,
    deployments=DEPLOYMENTS,
    guarantees=GUARANTEES,
    undertakings=UNDERTAKINGS,
    issues=ISSUES,
    positions=POSITIONS,
    formats=FORMATS,
)
"""Everything that this library records of the summit."""
