"""The Minsk package of measures of 12 February 2015, and the texts around it.

Not all of its thirteen points are here, but those on the ceasefire, on the pull-out of weapons by
class, and on the political steps whose order each side reads differently. The package takes a line
from the memorandum of September 2014 and sets its pull-out anew; an addendum of autumn 2015 fills
the gap below 100 mm; the protocol of 5 September 2014 stands before them all.

The texts were read in third-party copies and reports, never at the depositary. What is told from
memory alone cites `recalled`, and is to be checked before anybody relies on it.
"""

from typing import Final

from ceasefire_model.dossier import Dossier
from ceasefire_model.identifiers import DossierId
from ceasefire_model.instances.minsk_2015.negotiations import (
    ALLEGATIONS,
    FORMATS,
    INTERPRETATIONS,
    ISSUES,
)
from ceasefire_model.instances.minsk_2015.setting import EVENTS, PARTIES, PLACES
from ceasefire_model.instances.minsk_2015.sources import SOURCES
from ceasefire_model.instances.minsk_2015.texts import TEXTS
from ceasefire_model.instances.minsk_2015.undertakings import LIMITS, UNDERTAKINGS
from ceasefire_model.times import PartialDate

MINSK_2015: Final = Dossier(
    id=DossierId("minsk-2015"),
    title="Minsk package of measures, 12 February 2015",
    cutoff=PartialDate("2017-03-01"),
    sources=SOURCES,
    parties=PARTIES,
    places=PLACES,
    events=EVENTS,
    texts=TEXTS,
    undertakings=UNDERTAKINGS,
    limits=LIMITS,
    issues=ISSUES,
    formats=FORMATS,
    interpretations=INTERPRETATIONS,
    allegations=ALLEGATIONS,
)
"""Everything that this library records of the Minsk package and the texts around it."""
