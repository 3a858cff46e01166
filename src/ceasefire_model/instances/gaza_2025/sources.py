"""Where the Gaza dossier was read: third-party pages, in excerpts."""

from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.identifiers import (
    SourceId,
)
from ceasefire_model.sources import Source, SourceForm
from ceasefire_model.times import PartialDate

G1: Final = SourceId("g1")
G2: Final = SourceId("g2")
G3: Final = SourceId("g3")
G4: Final = SourceId("g4")
G5: Final = SourceId("g5")
G6: Final = SourceId("g6")
G7: Final = SourceId("g7")
G8: Final = SourceId("g8")
G9: Final = SourceId("g9")
G10: Final = SourceId("g10")
G11: Final = SourceId("g11")
G12: Final = SourceId("g12")
G13: Final = SourceId("g13")
G14: Final = SourceId("g14")
G15: Final = SourceId("g15")
RECALLED: Final = SourceId("recalled")

SOURCES: Final = (
    Source(
        id=G1,
        title="A News on the start of the 72 hours, as told by the envoy of the United States",
        form=SourceForm.PRESS_REPORT,
        publisher="A News",
        url="https://www.anews.com.tr/middle-east/2025/10/10/72-hour-hamas-israel-hostage-exchange-to-begin-us-envoy-says",
        published=PartialDate("2025-10-10"),
        language="en",
    ),
    Source(
        id=G2,
        title="The Irish Times on what was to happen over the weekend",
        form=SourceForm.PRESS_REPORT,
        publisher="The Irish Times",
        url="https://www.irishtimes.com/world/middle-east/2025/10/10/gaza-peace-plan-what-will-happen-over-course-of-crucial-weekend/",
        published=PartialDate("2025-10-10"),
        language="en",
    ),
    Source(
        id=G3,
        title="One America News on the release of hostages and the area that Israel keeps",
        form=SourceForm.PRESS_REPORT,
        publisher="One America News Network",
        url="https://www.oann.com/newsroom/israeli-officials-outline-hostage-release-process-confirm-idf-to-maintain-control-of-53-of-gaza-following-deal-approval/",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=G4,
        title="A newsletter on the deal, in an archive of political e-mail",
        form=SourceForm.COPY,
        url="https://politicalemails.org/messages/1979393/html_body",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=G5,
        title="A page of Reunion 68 on the terms of the deal",
        form=SourceForm.PRESS_REPORT,
        publisher="Reunion 68",
        url="https://www.reunion68.se/?p=124888",
        published=NotReported(),
    ),
    Source(
        id=G6,
        title="The United Nations on the meeting of the Security Council",
        form=SourceForm.OFFICIAL_SUMMARY,
        publisher="United Nations",
        url="https://www.un.org/unispal/document/security-council-meeting-coverage-17nov25",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=G7,
        title="ASIL Insights on resolution 2803",
        form=SourceForm.ANALYSIS,
        publisher="American Society of International Law",
        url="https://asil.org/insights/volume/29/issue/16",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=G8,
        title="A comment that quotes paragraph 7 of the resolution",
        form=SourceForm.ANALYSIS,
        publisher="IMRA",
        url="http://www.imra.org.il/story.php?id=74392",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=G9,
        title="Newsgd on what the Security Council decided",
        form=SourceForm.PRESS_REPORT,
        publisher="Newsgd",
        url="https://www.newsgd.com/node_e75cadc545/9543c54c3e.shtml",
        published=NotReported(),
    ),
    Source(
        id=G10,
        title="A copy of paragraphs 7 to 9 of the resolution in Arabic",
        form=SourceForm.COPY,
        url="https://aguea.net/oualido",
        published=NotReported(),
        language="ar",
    ),
    Source(
        id=G11,
        title="An encyclopedia on resolution 2803",
        form=SourceForm.ANALYSIS,
        publisher="KÜRE Ansiklopedi",
        url="https://kureansiklopedi.com/en/detay/un-security-council-resolution-2803-2025-a4c92",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=G12,
        title="An aggregator on the draft resolution",
        form=SourceForm.AGGREGATOR,
        publisher="Particle News",
        url="https://particle.news/story/us-puts-un-plan-for-gaza-stabilization-force-and-transitional-authority-into-negotiations",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=G13,
        title="News.by on the start of the ceasefire",
        form=SourceForm.PRESS_REPORT,
        publisher="News.by",
        url="https://news.by/eng/news/v_mire/the-deal-is-done-ceasefire-in-gaza-strip-enteres-into-force",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=G14,
        title="Euro Today on the plan and its first phase",
        form=SourceForm.PRESS_REPORT,
        publisher="Euro Today",
        url="https://eurotoday.org/?p=24147",
        published=NotReported(),
    ),
    Source(
        id=G15,
        title="An aggregator on the adoption of the resolution",
        form=SourceForm.AGGREGATOR,
        publisher="Particle News",
        url="https://particle.news/story/un-security-council-endorses-trumps-gaza-plan-authorizes-stabilization-force-and-transitional-board",
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
