"""Where the Minsk dossier was read: third-party copies, reports and analyses.

No page was read whole. What is told from memory alone cites `recalled`, and is to be checked before
anybody relies on it.
"""

from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.instances.minsk_2015.ids import (
    M1,
    M2,
    M3,
    M4,
    M5,
    M6,
    M7,
    M8,
    M10,
    M11,
    M12,
    M13,
    RECALLED,
)
from ceasefire_model.sources import Source, SourceForm
from ceasefire_model.times import PartialDate

SOURCES: Final = (
    Source(
        id=M1,
        title="A newspaper's rendering of the package, from the Russian document",
        form=SourceForm.PRESS_REPORT,
        publisher="The Moscow Times",
        url="https://themoscowtimes.com/2015/02/12/"
        "the-minsk-deal-what-was-agreed-at-ukraine-peace-talks-a43848",
        published=PartialDate("2015-02-12"),
        language="en",
    ),
    Source(
        id=M2,
        title="The package of measures, as printed by a newspaper",
        form=SourceForm.COPY,
        publisher="Kyiv Post",
        url="https://www.kyivpost.com/article/opinion/op-ed/"
        "a-complex-of-measures-to-fulfill-the-minsk-agreements-380395.html",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=M3,
        title="Report on a new date for the withdrawal, with a note on the package",
        form=SourceForm.AGENCY_REPORT,
        publisher="UNIAN",
        url="https://www.unian.info/politics/"
        "1779861-february-20-set-as-new-deadline-for-withdrawal-of-banned-arms-in-donbas.html",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=M4,
        title="A website's summary of the memorandum",
        form=SourceForm.REWRITE,
        publisher="Life in Ukraine",
        url="https://lifeinua.info/"
        "new-demands-minsk-agreements-memorandum-signed-september-20-2014/",
        published=PartialDate("2014-09-22"),
        language="en",
    ),
    Source(
        id=M5,
        title="An agency's key points of the memorandum",
        form=SourceForm.AGENCY_REPORT,
        publisher="AFP, in Expatica",
        url="https://www.expatica.com/ru/news/Key-points-of-new-Ukraine-peace-protocol_433654.html",
        published=PartialDate("2014-09-20"),
        language="en",
    ),
    Source(
        id=M6,
        title="Translation of the memorandum, posted in a forum",
        form=SourceForm.COPY,
        publisher="Democratic Underground",
        url="https://democraticunderground.com/1016103135",
        published=PartialDate("2014-09-23"),
        language="en",
    ),
    Source(
        id=M7,
        title="Report on the order in which weapons under 100 mm are withdrawn",
        form=SourceForm.AGENCY_REPORT,
        publisher="UNIAN",
        url="https://www.unian.info/multimedia/video/ato/"
        "17419-v-minske-opredelili-poryadok-otvoda-voorujeniya-kalibrom-do-sta-millimetrov.html",
        published=PartialDate("2015-09-30"),
        language="en",
    ),
    Source(
        id=M8,
        title="An institute's account of the Minsk formats and their first protocol",
        form=SourceForm.ANALYSIS,
        publisher="Clingendael",
        url="https://www.clingendael.org/nl/node/13747",
        published=NotReported(),
    ),
    Source(
        id=M10,
        title="A paper on the package, elections and the deadlock over it",
        form=SourceForm.ANALYSIS,
        url="https://dokumen.tips/document/"
        "ukraine-minsk-ii-elections-and-opportunities-that-should-not-be-missed.html",
        published=PartialDate("2015-08-26"),
        language="en",
    ),
    Source(
        id=M11,
        title="An article on how the accords are read and used against each other",
        form=SourceForm.COPY,
        url="https://thewall.fyi/in-ukraine-even-peace-accords-can-be-a-russian-weapon/",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=M12,
        title="An index's entry for the memorandum",
        form=SourceForm.ANALYSIS,
        publisher="PA-X Peace Agreements Database, test site",
        url="https://test.pax.peaceagreements.org/agreements/1362",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=M13,
        title="Report of the memorandum's points as read out after the talks",
        form=SourceForm.REWRITE,
        publisher="Censor.net",
        url="https://en.censor.net.ua/news/303477/"
        "kuchma_parties_at_minsk_talks_agreed_on_9_ceasefire_paragraphs",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=RECALLED,
        title="The instruments, from memory; to be checked at the source",
        form=SourceForm.RECOLLECTION,
        published=NotReported(),
    ),
)
