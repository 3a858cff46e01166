"""Where the Lusaka dossier was read: third-party pages, in excerpts."""

from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.instances.lusaka_1999 import ids
from ceasefire_model.sources import Source, SourceForm
from ceasefire_model.times import PartialDate

SOURCES: Final = (
    Source(
        id=ids.Z1,
        title="Entry on the agreement in an index of peace agreements",
        form=SourceForm.AGGREGATOR,
        url="https://test.pax.peaceagreements.org/agreements/319",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=ids.Z2,
        title="A page that retells the signing of the agreement and the first resolutions",
        form=SourceForm.REWRITE,
        url="http://7-t.co.uk/?p=6696",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=ids.Z3,
        title="Copy of IRIN's summary of the agreement",
        form=SourceForm.COPY,
        publisher="IRIN",
        url="https://www.africa.upenn.edu/Hornet/irin_72299c.html",
        published=PartialDate("1999-07-22"),
        language="en",
    ),
    Source(
        id=ids.Z4,
        title="Press release of the United Nations on resolution 1291",
        form=SourceForm.OFFICIAL_SUMMARY,
        publisher="United Nations",
        url="https://press.un.org/en/2000/20000224.sc6809.doc.html",
        published=PartialDate("2000-02-24"),
        language="en",
    ),
    Source(
        id=ids.Z6,
        title="News of the United Nations on the resolution of June 2001",
        form=SourceForm.OFFICIAL_SUMMARY,
        publisher="United Nations",
        url="https://news.un.org/en/story/2001/06/5422-security-council-strengthens-un-mission-dr-congo-extends-mandate",
        published=PartialDate("2001-06"),
        language="en",
    ),
    Source(
        id=ids.Z7,
        title="Encyclopedia article on the agreement",
        form=SourceForm.AGGREGATOR,
        url="https://en-academic.com/dic.nsf/enwiki/7098157",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=ids.Z8,
        title="Copy of a report on resolution 1291",
        form=SourceForm.COPY,
        url="https://archive.globalpolicy.org/security/issues/congo/00-02-24.htm",
        published=PartialDate("2000-02-24"),
        language="en",
    ),
    Source(
        id=ids.Z9,
        title="Report on resolution 1279",
        form=SourceForm.PRESS_REPORT,
        url="https://reliefweb.int/report/democratic-republic-congo/mandate-composition-approved-un-mission-dr-congo",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=ids.Z10,
        title="Encyclopedia article on resolution 1291",
        form=SourceForm.AGGREGATOR,
        url="http://www.absoluteastronomy.com/topics/United_Nations_Security_Council_Resolution_1291",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=ids.Z11,
        title="Copy of annex 9 of the Lusaka Protocol on Angola",
        form=SourceForm.COPY,
        url="https://incore.ulster.ac.uk/services/cds/agreements/p_annex9.html",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=ids.Z12,
        title="Entry on a later timetable for the Lusaka Protocol in an index of peace agreements",
        form=SourceForm.AGGREGATOR,
        url="https://pax.peaceagreements.org/agreements/1",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=ids.RECALLED,
        title="The instrument, from memory; to be checked at the source",
        form=SourceForm.ANALYSIS,
        published=NotReported(),
    ),
)
