"""Where the Korean armistice was read: mostly copies made by others, and only in part."""

from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.identifiers import SourceId
from ceasefire_model.instances.korea_1953 import ids
from ceasefire_model.sources import Source, SourceForm
from ceasefire_model.times import PartialDate


def _copy(
    id: SourceId,  # noqa: A002 - the word of the model
    title: str,
    url: str,
    form: SourceForm = SourceForm.COPY,
    language: str | None = "en",
) -> Source:
    return Source(
        id=id, title=title, url=url, form=form, published=NotReported(), language=language
    )


SOURCES: Final = (
    _copy(
        ids.A1,
        "Copy of the armistice agreement; preamble and paragraphs 1 to 4 read",
        "https://vdocuments.site/korean-armistice-agreement.html",
    ),
    _copy(
        ids.A2,
        "Copy of the armistice agreement on a page for visitors of the zone",
        "http://tourdmz.com/rb/?c=239%2F310%2F316&r=eng",
    ),
    _copy(
        ids.A3,
        "Copy of the armistice agreement in Chinese; paragraphs 18 to 25 read",
        "https://82kan.cc/html/13/13342/2900449_5.html",
        language="zh",
    ),
    _copy(
        ids.A4,
        "Copy of the armistice agreement in a history of operations; paragraphs 48 to 51 read",
        "https://bitlit.ru/page/en/united-states-marine-corps-pat-meid-james-m-yingling/"
        "us-marine-operations-in-korea-1950-1953-volume-5-of-5-operations-in-west-korea/318",
    ),
    _copy(
        ids.A5,
        "Printed copy of the annex on the repatriation commission; paragraph 11 read",
        "https://books.google.ro/books?id=vEI3AAAAIAAJ&pg=PA750",
    ),
    _copy(
        ids.A6,
        "Diplomatic record of 1957 on paragraph 13d",
        "https://history.state.gov/historicaldocuments/frus1955-57v23p2/d225",
        SourceForm.OFFICIAL_RECORD,
    ),
    Source(
        id=ids.A7,
        title="Essay on what was learned from supervising the armistice",
        form=SourceForm.ANALYSIS,
        publisher="Foreign Affairs",
        url="https://www.foreignaffairs.com/articles/1959-04-01/"
        "supervising-agreements-korean-experience",
        published=PartialDate("1959-04-01"),
        language="en",
    ),
    Source(
        id=ids.A8,
        title="News summary of the armistice terms",
        form=SourceForm.PRESS_REPORT,
        publisher="Time",
        url="http://softbeam.net/txt/time/Time1953/1953-08-03/822892.html",
        published=PartialDate("1953-08-03"),
        language="en",
    ),
    _copy(
        ids.A9,
        "Page with the armistice order",
        "https://www.laitimes.com/en/article/66ffe_6mrqe.html",
    ),
    _copy(
        ids.A10,
        "Opinion page that gives paragraph 60 and an objection to a treaty of 1953",
        "https://nepaltoday.com.np/views/11739",
        SourceForm.ANALYSIS,
    ),
    _copy(
        ids.A11,
        "Printed account of the signing",
        "https://books.google.com.tw/books?id=h6UEAAAAIAAJ&pg=PA71",
        SourceForm.ANALYSIS,
    ),
    _copy(
        ids.A13,
        "Encyclopedia article on the armistice agreement",
        "https://findatwiki.com/Korean_Armistice_Agreement",
        SourceForm.AGGREGATOR,
    ),
    _copy(
        ids.A14,
        "Pages of a collection of documents on the armistice",
        "https://vdocuments.site/and-other-documents-the-first-step-toivards-a-peaceful-"
        "settlement-of-the-korean.html",
    ),
    _copy(
        ids.A15,
        "Opinion page on paragraph 13d",
        "https://www.lewrockwell.com/lrc-blog/u-s-broke-korea-armistice-nuclear-weapons/",
        SourceForm.ANALYSIS,
    ),
    Source(
        id=ids.A16,
        title="Page with the text of the armistice agreement",
        form=SourceForm.COPY,
        url="http://breannakrueger.com/index.php/2021/04/13/"
        "text-of-the-korean-war-armistice-agreement/",
        published=PartialDate("2021-04-13"),
        language="en",
    ),
    _copy(
        ids.A17,
        "Garbled machine copy of paragraphs 29 to 37",
        "https://klaxx.io/this-new-army-armistice-payment-will-see-day-after/",
    ),
    _copy(
        ids.A18,
        "Encyclopedia article on the supervisory commission",
        "https://de.qwertyu.wiki/wiki/Neutral_Nations_Supervisory_Commission",
        SourceForm.AGGREGATOR,
        language=None,
    ),
    _copy(
        ids.A19,
        "Diplomatic record of 1956 and 1957 on the inspection provisions",
        "https://history.state.gov/historicaldocuments/frus1955-57v23p2/d184",
        SourceForm.OFFICIAL_RECORD,
    ),
    _copy(
        ids.A20,
        "Garbled machine copy of paragraphs 59 to 63",
        "https://www.ecialbe.com/amendments-and-you-may-enhancements-to-that-2/",
    ),
    Source(
        id=ids.RECALLED,
        title="The instrument, from memory; to be checked at the source",
        form=SourceForm.RECOLLECTION,
        published=NotReported(),
    ),
)
