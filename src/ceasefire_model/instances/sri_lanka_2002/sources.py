"""Where the Sri Lanka dossier was read: third-party pages, in excerpts."""

from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.instances.sri_lanka_2002 import ids
from ceasefire_model.sources import Source, SourceForm
from ceasefire_model.times import PartialDate

SOURCES: Final = (
    Source(
        id=ids.L1,
        title="A copy of the agreement, opened at its preamble",
        form=SourceForm.COPY,
        url="https://tamilnation.org/conflictresolution/tamileelam/norway/020222ceasefire",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=ids.L2,
        title="A copy of the agreement, read up to 1.2",
        form=SourceForm.COPY,
        url="http://www.tccnorway.no/",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=ids.L4,
        title="The government of Norway on the agreement and its start",
        form=SourceForm.OFFICIAL_SUMMARY,
        url="https://regjeringen.no/psi/odindockey/032171-070011",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=ids.L5,
        title="A news page on the end of the agreement",
        form=SourceForm.PRESS_REPORT,
        url="http://english.china.org.cn/international/world/2008-01/04/content_1238064.htm",
        published=PartialDate("2008-01-04"),
        language="en",
    ),
    Source(
        id=ids.L6,
        title="TamilNet on the monitors who left",
        form=SourceForm.PRESS_REPORT,
        url="https://www.tamilnet.com/art.html?catid=13&artid=19338",
        published=PartialDate("2006-08-22"),
        language="en",
    ),
    Source(
        id=ids.L7,
        title="The ministry of foreign affairs of Norway on monitors from states of the EU",
        form=SourceForm.OFFICIAL_SUMMARY,
        url="https://regjeringen.no/en/historical-archive/Stoltenbergs-2nd-Government/Ministry-of-Foreign-Affairs/Nyheter-og-pressemeldinger/pressemeldinger/2006/replacement-of-slmm-monitors-from-eu-cou/id419966",
        published=PartialDate("2006-06-22"),
        language="en",
    ),
    Source(
        id=ids.L8,
        title="The Sunday Times of Sri Lanka on the ultimatum",
        form=SourceForm.PRESS_REPORT,
        url="https://www.sundaytimes.lk/060625/news/2.html",
        published=PartialDate("2006-06-25"),
        language="en",
    ),
    Source(
        id=ids.L9,
        title="The Daily News of Sri Lanka on the first month",
        form=SourceForm.PRESS_REPORT,
        url="http://archives.dailynews.lk/2002/03/29/new01.html",
        published=PartialDate("2002-03-29"),
        language="en",
    ),
    Source(
        id=ids.L10,
        title="The Sri Lanka Guardian on the end of the agreement",
        form=SourceForm.PRESS_REPORT,
        url="http://srilankaguardian.org/2008/01/no-more-ceasefire-agreement-between.html",
        published=PartialDate("2008-01"),
        language="en",
    ),
    Source(
        id=ids.L11,
        title="An encyclopedia on the monitoring mission",
        form=SourceForm.ANALYSIS,
        url="https://en.wikipedia.org/wiki/Sri_Lanka_Monitoring_Mission",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=ids.L12,
        title="Hinduism Today on the start of the ceasefire",
        form=SourceForm.PRESS_REPORT,
        url="https://hinduismtoday.com/hpi/?p=1678",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=ids.L13,
        title="The Daily News of Sri Lanka on the refusal of monitors",
        form=SourceForm.PRESS_REPORT,
        url="http://archives.dailynews.lk/2006/06/24/pol02.asp",
        published=PartialDate("2006-06-24"),
        language="en",
    ),
    Source(
        id=ids.L14,
        title="A digital collection of peace agreements",
        form=SourceForm.COPY,
        url="https://lawsdocbox.com/amp/97039380-Legal_Issues/Peace-agreements-digital-collection.html",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=ids.L15,
        title="Hindustan Times on the demand that monitors leave",
        form=SourceForm.PRESS_REPORT,
        url="https://www.hindustantimes.com/india/ltte-wants-eu-monitors-to-go-says-sri-lanka/story-M34HidkhDSoOci8gh10xoK.html",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=ids.RECALLED,
        title="The instrument, from memory; to be checked at the source",
        form=SourceForm.RECOLLECTION,
        published=NotReported(),
    ),
)
