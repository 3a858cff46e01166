"""The Military Technical Agreement of Kumanovo, 9 June 1999.

A force and two governments agree on a staged pull-out from Kosovo: zones are left by days counted
from entry into force, strikes from the air stop in two steps, and two safety zones outside the
province are later relaxed by acts that leave the agreement's words as they are.

The agreement was read in copies, of its first two articles only. What is cited to `recalled` was
remembered and still has to be checked at the source. The agreement counts in the form *entry into
force plus one day*, which is taken to leave the day of entry into force out of the count.
"""

from typing import Final

from ceasefire_model.dossier import Dossier
from ceasefire_model.instances.kumanovo_1999.events import (
    EVENTS,
    SITUATIONS,
)
from ceasefire_model.instances.kumanovo_1999.ids import KUMANOVO
from ceasefire_model.instances.kumanovo_1999.parties import PARTIES
from ceasefire_model.instances.kumanovo_1999.places import PLACES
from ceasefire_model.instances.kumanovo_1999.promises import (
    DEPLOYMENTS,
    LIMITS,
    UNDERTAKINGS,
)
from ceasefire_model.instances.kumanovo_1999.sources import SOURCES
from ceasefire_model.instances.kumanovo_1999.texts import TEXTS
from ceasefire_model.times import PartialDate

KUMANOVO_1999: Final = Dossier(
    id=KUMANOVO,
    title="Military Technical Agreement of Kumanovo, 9 June 1999",
    cutoff=PartialDate("2015-12-31"),
    sources=SOURCES,
    parties=PARTIES,
    places=PLACES,
    events=EVENTS,
    situations=SITUATIONS,
    texts=TEXTS,
    deployments=DEPLOYMENTS,
    undertakings=UNDERTAKINGS,
    limits=LIMITS,
)
"""Everything that this library records of the agreement and of its two safety zones."""
