"""Where the dossier was read: copies of the agreement, an index, and reports."""

from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.identifiers import SourceId
from ceasefire_model.sources import (
    Extent,
    Source,
    SourceForm,
)
from ceasefire_model.times import PartialDate

# Sources
K1: Final = SourceId("k1")
K2: Final = SourceId("k2")
K3: Final = SourceId("k3")
K4: Final = SourceId("k4")
K5: Final = SourceId("k5")
K6: Final = SourceId("k6")
K7: Final = SourceId("k7")
K8: Final = SourceId("k8")
K9: Final = SourceId("k9")
K10: Final = SourceId("k10")
K11: Final = SourceId("k11")
K12: Final = SourceId("k12")
K13: Final = SourceId("k13")
K14: Final = SourceId("k14")
RECALLED: Final = SourceId("recalled")


SOURCES: Final = (
    Source(
        id=K1,
        title="Copy of the Military Technical Agreement in a collection on Kosovo",
        form=SourceForm.COPY,
        url="https://planken.org/balkans/kfor/military-technical-agreement",
        published=NotReported(),
        extent=Extent.EXCERPT,
    ),
    Source(
        id=K2,
        title="Copy of the Military Technical Agreement on a personal page",
        form=SourceForm.COPY,
        url="http://web.tiscali.it/outis-wolit/accordo.html",
        published=NotReported(),
        extent=Extent.EXCERPT,
    ),
    Source(
        id=K3,
        title="Copy of article II, paragraphs 1 and 2, in a collection of clauses",
        form=SourceForm.COPY,
        url="https://lawinsider.com/clause/cessation-of-hostilities/_3",
        published=NotReported(),
        extent=Extent.EXCERPT,
    ),
    Source(
        id=K4,
        title="Encyclopedia article on the Kumanovo Agreement",
        form=SourceForm.AGGREGATOR,
        publisher="Wikipedia",
        url="https://en.wikipedia.org/wiki/Kumanovo_Agreement",
        published=NotReported(),
        extent=Extent.EXCERPT,
    ),
    Source(
        id=K5,
        title="Entry on the agreement in an index of peace agreements",
        form=SourceForm.AGGREGATOR,
        publisher="PA-X Peace Agreements Database",
        url="https://pax.peaceagreements.org/agreements/457",
        published=NotReported(),
        extent=Extent.EXCERPT,
    ),
    Source(
        id=K6,
        title="Copy of a Washington Post report on the agreement",
        form=SourceForm.COPY,
        publisher="The Washington Post",
        url="https://wolfgang-naeser-marburg.lima-city.de/htm/kos-wasp.htm",
        published=PartialDate("1999-06-10"),
        extent=Extent.EXCERPT,
    ),
    Source(
        id=K7,
        title="BBC report on the smaller air zone",
        form=SourceForm.PRESS_REPORT,
        publisher="BBC",
        url="http://news.bbc.co.uk/2/hi/europe/1730576.stm",
        published=PartialDate("2001-12-27"),
        extent=Extent.EXCERPT,
    ),
    Source(
        id=K8,
        title="NATO news item on the entry of Yugoslav troops into the ground zone",
        form=SourceForm.OFFICIAL_SUMMARY,
        publisher="NATO",
        url="https://www.nato.int/docu/update/2001/0312/e0314a.htm",
        published=PartialDate("2001-04-19"),
        extent=Extent.EXCERPT,
    ),
    Source(
        id=K9,
        title="Encyclopedia article on the ground zone",
        form=SourceForm.AGGREGATOR,
        url="https://wikisum.wiki/wiki/Ground_Safety_Zone",
        published=NotReported(),
        extent=Extent.EXCERPT,
    ),
    Source(
        id=K10,
        title="AIM report on the return of Yugoslav forces to the ground zone",
        form=SourceForm.PRESS_REPORT,
        publisher="AIM",
        url="https://aimpress.forumcivique.org/article/10328-001-trae-beo",
        published=PartialDate("2001-03-28"),
        extent=Extent.EXCERPT,
    ),
    Source(
        id=K11,
        title="Deutsche Welle report on the smaller air zone",
        form=SourceForm.PRESS_REPORT,
        publisher="Deutsche Welle",
        url=(
            "http://158.69.42.207:8011/https/www.dw.com/de/"
            "verkleinerung-der-flugverbotszone-rings-um-das-kosovo/a-372574"
        ),
        published=PartialDate("2001-12-28"),
        language="de",
        extent=Extent.EXCERPT,
    ),
    Source(
        id=K12,
        title="Der Standard report on the smaller air zone",
        form=SourceForm.PRESS_REPORT,
        publisher="Der Standard",
        url="https://www.derstandard.at/story/817550/flugverbotszone-um-kosovo-verringert",
        published=NotReported(),
        language="de",
        extent=Extent.EXCERPT,
    ),
    Source(
        id=K13,
        title="Telegraf article on the anniversary of the agreement",
        form=SourceForm.PRESS_REPORT,
        publisher="Telegraf",
        url=(
            "https://telegraf.rs/amp/english/"
            "3510785-on-this-day-in-1999-an-agreement-was-signed-which-brought-an-end-to-nato-bombing"
        ),
        published=NotReported(),
        extent=Extent.EXCERPT,
    ),
    Source(
        id=K14,
        title="Copy of a KFOR article on plans for the ground zone",
        form=SourceForm.COPY,
        url="http://www.oocities.org/tffalcon3/MARCH301F.html",
        published=NotReported(),
        extent=Extent.EXCERPT,
    ),
    Source(
        id=RECALLED,
        title="The instrument, from memory; to be checked at the source",
        form=SourceForm.RECOLLECTION,
        published=NotReported(),
    ),
)
"""What was read."""
