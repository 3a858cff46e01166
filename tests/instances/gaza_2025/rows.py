"""Where the facts of the Gaza case live."""

from typing import Final

from ceasefire_model.absences import NotReported, Unstated
from ceasefire_model.conditions import (
    Act,
    AllOf,
    Given,
    Happened,
    Judged,
    Obtains,
    Standing,
    Stands,
)
from ceasefire_model.declarations import (
    Ballot,
    LinkKind,
    Provision,
    Publication,
    Stage,
    Stance,
    StanceKind,
    TextLink,
    Votes,
)
from ceasefire_model.deployments import Authority, Force
from ceasefire_model.events import Participation
from ceasefire_model.identifiers import Name
from ceasefire_model.instances.gaza_2025 import ids
from ceasefire_model.instances.gaza_2025.sources import (
    G1,
    G2,
    G3,
    G4,
    G5,
    G6,
    G7,
    G8,
    G9,
    G10,
    G11,
    G12,
    G13,
    G14,
    G15,
    RECALLED,
)
from ceasefire_model.negotiations import Attitude
from ceasefire_model.parties import BodyFunction
from ceasefire_model.performance import Compliance, Kept
from ceasefire_model.places import Behind, Geometry, Shape, Within
from ceasefire_model.promises import Deontic, Firmness
from ceasefire_model.provenance import Editor, Reading, Unnamed
from ceasefire_model.quantities import About, AtLeast, Basis, Exactly, Figure, Ratio
from ceasefire_model.terms import (
    Deadline,
    Exit,
    OnDate,
    Period,
    Recurring,
    Renewal,
    RenewalManner,
    Until,
)
from ceasefire_model.times import Duration, Instant, PartialDate
from ceasefire_model.undertakings import Action, Category, Means, PersonState, Tally
from ceasefire_model.units import Unit
from tests.instances.coverage_rows import Row

ORIGINAL: Final = Reading.ORIGINAL
QUOTED: Final = Reading.QUOTED
REPORTED: Final = Reading.REPORTED

_COUNCIL: Final = ids.SECURITY_COUNCIL
_CRITIC: Final = Unnamed("a critic")
_RESOLUTION: Final = "texts[resolution-2803]"
_FORCE: Final = "deployments[force-authorisation]"
_FIRST: Final = "undertakings[first-withdrawal]"
_HOSTAGES: Final = "undertakings[hostage-release]"
_LATER: Final = "undertakings[later-return]"
_PRISONERS: Final = "undertakings[prisoner-release]"
_BOARD: Final = "undertakings[board-administration]"
_BOARD_TERM: Final = "undertakings[board-authorisation]"
_WITHDRAWAL: Final = "undertakings[milestoned-withdrawal]"
_AGREEING: Final = "undertakings[milestones-agreement]"
_PERIMETER: Final = "undertakings[perimeter-presence]"
_REPORT: Final = "undertakings[progress-report]"
_MONEY: Final = "undertakings[force-funding]"
_STATEHOOD: Final = "undertakings[statehood-pathway]"
_ZONE: Final = "places[israeli-held-zone]"

_NOON: Final = Instant("2025-10-10T12:00", "+03:00", "Asia/Gaza")
_HOURS_72: Final = Duration(hours=72)
_FOUR: Final = (ids.ISRAEL_FORCES, ids.STABILISATION_FORCE, ids.GUARANTORS, ids.US)
_UNTIL_2027: Final = Period(PartialDate("/2027-12-31"))
_BY_THE_COUNCIL: Final = Exit(by=(ids.SECURITY_COUNCIL,))
_ON_MAP: Final = Shape(Geometry.COLOUR, text=ids.WITHDRAWAL_MAP)
_UNKNOWN_PUBLICATION: Final = Publication(NotReported(), NotReported())


def _hostages(count: Exactly | AtLeast, state: PersonState | None = None) -> Tally:
    return Tally(Category.HOSTAGE, count, state=state)


_LIFE: Final = Tally(Category.LIFE_PRISONER, Exactly(250, Unit.PRISONERS))
_HELD: Final = Tally(Category.DETAINEE, Exactly(1700, Unit.PRISONERS), since=PartialDate("2023-10"))


ROWS: Final = (
    # The plan and its first phase
    Row(
        "GZ01",
        "events[plan-announcement].when",
        PartialDate("2025-09-29"),
        by=ids.EURO_TODAY,
        source=G14,
        reading=REPORTED,
    ),
    Row("GZ01", "texts[twenty-point-plan].at", ids.PLAN_ANNOUNCEMENT),
    Row(
        "GZ01",
        "texts[twenty-point-plan].titles",
        Name("twenty-point plan", "en"),
        by=ids.EURO_TODAY,
        source=G14,
        reading=REPORTED,
    ),
    Row(
        "GZ01",
        "texts[first-phase].links",
        TextLink(LinkKind.PHASE_OF, ids.TWENTY_POINT_PLAN),
        by=ids.EURO_TODAY,
        source=G14,
        reading=REPORTED,
    ),
    Row(
        "GZ02",
        "events[cabinet-ratification].when",
        PartialDate("2025-10-09"),
        by=ids.OAN,
        source=G3,
        reading=REPORTED,
    ),
    Row(
        "GZ02",
        "events[cabinet-ratification].participation",
        Participation(ids.ISRAEL_CABINET),
        by=ids.OAN,
        source=G3,
        reading=REPORTED,
    ),
    Row(
        "GZ02",
        "texts[first-phase].stances",
        Stance(ids.ISRAEL, StanceKind.RATIFIED, through=ids.ISRAEL_CABINET),
        by=ids.OAN,
        source=G3,
        reading=REPORTED,
    ),
    Row(
        "GZ02",
        f"{_FIRST}.promise.condition",
        Given(Act.APPROVAL, ids.ISRAEL_CABINET),
        by=ids.OAN,
        source=G3,
        reading=REPORTED,
    ),
    *(
        Row(
            "GZ03",
            f"{_FIRST}.promise.deadline",
            Deadline(ids.CABINET_RATIFICATION, Duration(hours=24)),
            by=outlet,
            source=source,
            reading=REPORTED,
        )
        for outlet, source in ((ids.OAN, G3), (ids.NEWS_BY, G13))
    ),
    Row("GZ03", f"{_FIRST}.promise.actors", (ids.ISRAEL_FORCES,)),
    Row(
        "GZ03",
        f"{_FIRST}.destination",
        Behind(ids.WITHDRAWAL_LINE),
        by=ids.OAN,
        source=G3,
        reading=REPORTED,
    ),
    # The clock
    Row(
        "GZ04",
        "events[lines-confirmed].when",
        _NOON,
        by=ids.US_COMMAND,
        source=G1,
        reading=REPORTED,
    ),
    Row("GZ04", "events[lines-confirmed].completes", ids.FIRST_WITHDRAWAL),
    Row(
        "GZ04",
        f"{_HOSTAGES}.promise.deadline",
        Deadline(ids.LINES_CONFIRMED, _HOURS_72),
        by=ids.US_ENVOY,
        source=G1,
        reading=QUOTED,
    ),
    Row(
        "GZ04",
        f"{_FIRST}.promise.compliance",
        Compliance(Kept.KEPT, verified_by=ids.US_COMMAND),
        by=ids.US_COMMAND,
        source=G1,
        reading=REPORTED,
    ),
    *(
        Row(
            "GZ05",
            f"{_HOSTAGES}.promise.deadline",
            Deadline(ids.CEASEFIRE_START, _HOURS_72),
            by=outlet,
            source=source,
            reading=REPORTED,
        )
        for outlet, source in ((ids.IRISH_TIMES, G2), (ids.REUNION_68, G5))
    ),
    Row(
        "GZ06",
        f"{_HOSTAGES}.promise.deadline",
        OnDate(Instant("2025-10-13T12:00", "+03:00", "Asia/Gaza")),
        by=ids.IRISH_TIMES,
        source=G2,
        reading=REPORTED,
    ),
    Row(
        "GZ07",
        f"{_HOSTAGES}.promise.deadline",
        OnDate(Instant("2025-10-13T10:00", "+01:00", "Europe/Dublin")),
        by=ids.IRISH_TIMES,
        source=G2,
        reading=REPORTED,
    ),
    # The exchange
    *(
        Row("GZ08", f"{_HOSTAGES}.people", tally, by=ids.A_NEWS, source=G1, reading=REPORTED)
        for tally in (
            _hostages(Exactly(48, Unit.HOSTAGES)),
            _hostages(Exactly(20, Unit.HOSTAGES), PersonState.LIVING),
            _hostages(Exactly(28, Unit.HOSTAGES), PersonState.DEAD),
        )
    ),
    *(
        Row("GZ09", f"{_HOSTAGES}.people", tally, by=ids.IRISH_TIMES, source=G2, reading=REPORTED)
        for tally in (
            _hostages(AtLeast(26, Unit.HOSTAGES), PersonState.DEAD),
            _hostages(Exactly(2, Unit.HOSTAGES), PersonState.UNKNOWN),
        )
    ),
    Row("GZ10", f"{_LATER}.exception_to", (ids.HOSTAGE_RELEASE, ids.DEAD_HOSTAGES_RETURN)),
    Row("GZ10", f"{_LATER}.promise.deontic", Deontic.MAY),
    Row(
        "GZ10",
        f"{_LATER}.promise.condition",
        Obtains(ids.BODIES_NOT_FOUND),
        by=ids.A_NEWS,
        source=G1,
        reading=REPORTED,
    ),
    Row("GZ10", f"{_LATER}.promise.deadline", NotReported(), by=Editor()),
    *(
        Row("GZ11", f"{_PRISONERS}.people", tally, by=outlet, source=source, reading=REPORTED)
        for outlet, source in ((ids.A_NEWS, G1), (ids.IRISH_TIMES, G2))
        for tally in (_LIFE, _HELD)
    ),
    Row(
        "GZ12",
        f"{_PRISONERS}.amount",
        Figure(Exactly(1950, Unit.PRISONERS), Basis.PLANNED),
        by=Editor(),
    ),
    *(
        Row(
            "GZ12",
            f"{_PRISONERS}.amount",
            Figure(Exactly(2000, Unit.PRISONERS), Basis.PLANNED),
            by=outlet,
            source=source,
            reading=REPORTED,
        )
        for outlet, source in ((ids.EMAIL_WRITER, G4), (ids.REUNION_68, G5))
    ),
    Row(
        "GZ13",
        f"{_PRISONERS}.promise.condition",
        Happened(ids.ALL_HOSTAGES_RELEASED),
        by=ids.REUNION_68,
        source=G5,
        reading=REPORTED,
    ),
    Row("GZ13", "events[all-hostages-released].completes", ids.HOSTAGE_RELEASE),
    Row(
        "GZ14",
        "undertakings[bodies-in-return].amount",
        Figure(Ratio(15, Unit.BODIES_OF_DEAD, Unit.HOSTAGES), Basis.AUTHORISED),
        by=ids.FIRST_PHASE_PARTIES,
        source=RECALLED,
        reading=Reading.RECALLED,
    ),
    Row("GZ14", "undertakings[bodies-in-return].concerns", (ids.DEAD_HOSTAGES_RETURN,)),
    # The line
    *(
        row
        for outlet, source in ((ids.IRISH_TIMES, G2), (ids.OAN, G3))
        for row in (
            Row(
                "GZ15",
                "undertakings[staged-withdrawal].amount",
                Figure(Exactly(3, Unit.COMPONENTS), Basis.PLANNED),
                by=outlet,
                source=source,
                reading=REPORTED,
            ),
            Row(
                "GZ15",
                f"{_ZONE}.share",
                Figure(Exactly(53, Unit.PERCENT), Basis.PLANNED),
                by=outlet,
                source=source,
                reading=REPORTED,
            ),
            Row(
                "GZ15",
                f"{_ZONE}.held_by",
                ids.ISRAEL_FORCES,
                by=outlet,
                source=source,
                reading=REPORTED,
            ),
            Row("GZ15", f"{_ZONE}.within", ids.GAZA, by=outlet, source=source, reading=REPORTED),
        )
    ),
    Row("GZ15", f"{_FIRST}.part_of", ids.STAGED_WITHDRAWAL),
    Row(
        "GZ15",
        "undertakings[second-withdrawal].promise.condition",
        Stands(ids.FIRST_WITHDRAWAL, Standing.KEPT),
        by=Editor(),
    ),
    *(
        row
        for outlet, source in ((ids.IRISH_TIMES, G2), (ids.EMAIL_WRITER, G4))
        for row in (
            Row("GZ16", f"{_ZONE}.shapes", _ON_MAP, by=outlet, source=source, reading=REPORTED),
            Row(
                "GZ16",
                "places[withdrawal-line].shapes",
                _ON_MAP,
                by=outlet,
                source=source,
                reading=REPORTED,
            ),
            Row(
                "GZ16",
                "texts[withdrawal-map].published",
                _UNKNOWN_PUBLICATION,
                by=outlet,
                source=source,
                reading=REPORTED,
            ),
        )
    ),
    Row(
        "GZ16",
        "places[withdrawal-line].names",
        Name("yellow line", "en"),
        by=ids.US_ENVOY,
        source=G1,
        reading=QUOTED,
    ),
    # The resolution
    *(
        Row(
            "GZ17",
            f"{_RESOLUTION}.votes",
            Votes(ballot, Exactly(count, Unit.VOTES)),
            by=_COUNCIL,
            source=source,
            reading=reading,
        )
        for ballot, count in ((Ballot.FOR, 13), (Ballot.AGAINST, 0), (Ballot.ABSTAINED, 2))
        for source, reading in ((G6, QUOTED), (G7, REPORTED))
    ),
    Row(
        "GZ17",
        f"{_RESOLUTION}.made",
        PartialDate("2025-11-17"),
        by=_COUNCIL,
        source=G6,
        reading=QUOTED,
    ),
    Row("GZ17", f"{_RESOLUTION}.stage", Stage.ADOPTED, by=_COUNCIL, source=G7, reading=REPORTED),
    Row(
        "GZ18",
        f"{_RESOLUTION}.made",
        PartialDate("2025-11-18"),
        by=ids.KURE,
        source=G11,
        reading=REPORTED,
    ),
    Row(
        "GZ19",
        "positions[council-welcomes-board].attitude",
        Attitude.WELCOMES,
        by=_COUNCIL,
        source=G7,
        reading=REPORTED,
    ),
    Row("GZ19", "positions[council-welcomes-board].issue", ids.BOARD_ESTABLISHMENT),
    Row("GZ19", f"{_BOARD}.promise.actors", (ids.BOARD_OF_PEACE,)),
    Row(
        "GZ19",
        "parties[board-of-peace].functions",
        BodyFunction.GOVERN,
        by=_COUNCIL,
        source=G7,
        reading=REPORTED,
    ),
    Row(
        "GZ19",
        "parties[board-of-peace].legal_personality",
        True,  # noqa: FBT003 - the expected value
        by=_COUNCIL,
        source=G7,
        reading=REPORTED,
    ),
    *(
        Row(
            "GZ20",
            f"{_BOARD}.promise.term",
            Until(Judged(ids.REFORM_COMPLETED)),
            by=_COUNCIL,
            source=source,
            reading=REPORTED,
        )
        for source in (G7, G9)
    ),
    Row("GZ20", f"{_BOARD}.about_parties", (ids.PALESTINIAN_AUTHORITY,)),
    Row("GZ21", f"{_FORCE}.promise.deontic", Deontic.MAY),
    Row(
        "GZ21",
        f"{_FORCE}.authority",
        Authority(Force.NECESSARY_MEANS, _COUNCIL),
        by=_COUNCIL,
        source=G8,
        reading=QUOTED,
    ),
    Row(
        "GZ21",
        f"{_FORCE}.authority",
        Authority(Force.NECESSARY_MEANS, _COUNCIL),
        by=_COUNCIL,
        source=G9,
        reading=REPORTED,
    ),
    Row(
        "GZ21",
        f"{_FORCE}.command",
        ids.UNIFIED_COMMAND,
        by=_COUNCIL,
        source=G8,
        reading=QUOTED,
    ),
    Row(
        "GZ21",
        f"{_FORCE}.promise.subject_to",
        Judged(ids.COMMAND_ACCEPTABLE, by=(ids.BOARD_OF_PEACE,)),
        by=_COUNCIL,
        source=G8,
        reading=QUOTED,
    ),
    Row("GZ22", f"{_FORCE}.size", Unstated(), by=_COUNCIL, source=G12, reading=REPORTED),
    Row(
        "GZ22",
        f"{_FORCE}.size",
        Figure(About(20_000, Unit.PERSONS), Basis.POSSIBLE),
        by=Unnamed("press reports"),
        source=G12,
        reading=REPORTED,
    ),
    *(
        Row(
            "GZ23",
            f"{_WITHDRAWAL}.promise.condition",
            AllOf((Stands(ids.MILESTONES_AGREEMENT, Standing.KEPT), Judged(ids.MILESTONES_MET))),
            by=_COUNCIL,
            source=source,
            reading=QUOTED,
        )
        for source in (G6, G8)
    ),
    Row("GZ23", f"{_WITHDRAWAL}.promise.actors", (ids.ISRAEL_FORCES,)),
    Row("GZ23", f"{_WITHDRAWAL}.concerns", (ids.DEMILITARISATION,)),
    Row(
        "GZ23",
        "texts[milestones].stage",
        Stage.FORESEEN,
        by=_COUNCIL,
        source=G8,
        reading=QUOTED,
    ),
    Row("GZ24", f"{_AGREEING}.promise.actors", _FOUR),
    Row("GZ24", f"{_AGREEING}.action", Action.AGREE_PLAN),
    Row(
        "GZ24",
        f"{_AGREEING}.promise.condition",
        AllOf(tuple(Given(Act.CONSENT, party) for party in _FOUR)),
        by=_COUNCIL,
        source=G8,
        reading=QUOTED,
    ),
    Row("GZ24", "parties[guarantors].size", NotReported(), by=Editor()),
    Row("GZ25", f"{_PERIMETER}.exception_to", (ids.MILESTONED_WITHDRAWAL,)),
    Row(
        "GZ25",
        f"{_PERIMETER}.promise.term",
        Until(Judged(ids.AREA_SECURE)),
        by=_COUNCIL,
        source=G6,
        reading=QUOTED,
    ),
    Row(
        "GZ25",
        f"{_PERIMETER}.where",
        Within(ids.PERIMETER),
        by=_COUNCIL,
        source=G6,
        reading=QUOTED,
    ),
    Row(
        "GZ26",
        "interpretations[milestones-decider].meanings",
        Judged(ids.MILESTONES_MET),
        by=_CRITIC,
        source=G8,
        reading=ORIGINAL,
    ),
    Row(
        "GZ26",
        f"{_WITHDRAWAL}.verified_by",
        Unstated(),
        by=_CRITIC,
        source=G8,
        reading=ORIGINAL,
    ),
    *(
        Row("GZ27", f"{promise}.promise.{name}", value, by=_COUNCIL, source=source, reading=reading)
        for promise in (_FORCE, _BOARD_TERM)
        for name, value in (("term", _UNTIL_2027), ("exit", _BY_THE_COUNCIL))
        for source, reading in ((G6, QUOTED), (G10, ORIGINAL))
    ),
    *(
        Row(
            "GZ27",
            f"{_BOARD_TERM}.promise.renewal",
            Renewal(RenewalManner.BY_DECISION, blocked_by=(ids.SECURITY_COUNCIL,)),
            by=_COUNCIL,
            source=source,
            reading=reading,
        )
        for source, reading in ((G6, QUOTED), (G10, ORIGINAL))
    ),
    Row(
        "GZ28",
        f"{_FORCE}.promise.renewal",
        Renewal(
            RenewalManner.BY_DECISION,
            blocked_by=(ids.SECURITY_COUNCIL,),
            consulted=(ids.EGYPT, ids.ISRAEL, ids.COOPERATING_STATES),
        ),
        by=_COUNCIL,
        source=G10,
        reading=ORIGINAL,
    ),
    Row(
        "GZ29",
        f"{_REPORT}.promise.deadline",
        Recurring(Duration(months=6)),
        by=_COUNCIL,
        source=G6,
        reading=QUOTED,
    ),
    Row("GZ29", f"{_REPORT}.promise.actors", (ids.BOARD_OF_PEACE,)),
    Row(
        "GZ29",
        f"{_REPORT}.reports_to",
        ids.SECURITY_COUNCIL,
        by=_COUNCIL,
        source=G6,
        reading=QUOTED,
    ),
    Row("GZ29", f"{_REPORT}.means", Means.WRITING, by=_COUNCIL, source=G6, reading=QUOTED),
    Row(
        "GZ29",
        f"{_RESOLUTION}.provisions",
        Provision(ids.PROGRESS_REPORT, clause="10"),
        by=_COUNCIL,
        source=RECALLED,
        reading=Reading.RECALLED,
    ),
    Row(
        "GZ30",
        f"{_MONEY}.means",
        Means.VOLUNTARY_CONTRIBUTIONS,
        by=_COUNCIL,
        source=G9,
        reading=REPORTED,
    ),
    Row("GZ30", f"{_MONEY}.action", Action.FUND),
    Row(
        "GZ31",
        f"{_RESOLUTION}.stances",
        Stance(ids.HAMAS, StanceKind.REJECTED),
        by=ids.PARTICLE,
        source=G15,
        reading=REPORTED,
    ),
    Row(
        "GZ32",
        f"{_STATEHOOD}.promise.firmness",
        Firmness.POSSIBLE,
        by=_COUNCIL,
        source=G9,
        reading=REPORTED,
    ),
    Row(
        "GZ32",
        f"{_STATEHOOD}.promise.condition",
        AllOf((Judged(ids.REFORM_ADVANCED), Judged(ids.REBUILDING_ADVANCED))),
        by=_COUNCIL,
        source=G9,
        reading=REPORTED,
    ),
    Row("GZ32", f"{_STATEHOOD}.action", Action.ENABLE_STATEHOOD),
    Row(
        "GZ33",
        "texts[twenty-point-plan].links",
        TextLink(LinkKind.ANNEX_OF, ids.RESOLUTION_2803),
        by=ids.KURE,
        source=G11,
        reading=REPORTED,
    ),
)
