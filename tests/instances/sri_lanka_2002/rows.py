"""Where the facts on the Sri Lanka agreement live, with the value expected there."""

from typing import Final

from ceasefire_model import (
    About,
    ActKind,
    All,
    Application,
    Applied,
    AppointedBy,
    AtLeast,
    Attitude,
    Basis,
    Bound,
    Category,
    Compliance,
    Deadline,
    Deontic,
    Duration,
    Editor,
    Exactly,
    Exit,
    Figure,
    Happened,
    Holds,
    Instant,
    Judgement,
    Kept,
    LinkKind,
    ListForm,
    NotReported,
    Obtains,
    OnDate,
    PartialDate,
    Participation,
    Period,
    Provision,
    Reading,
    Seats,
    SiteKind,
    Stage,
    Stance,
    StanceKind,
    Tally,
    TextLink,
    Unit,
    Units,
    Unnamed,
    Unstated,
    WhereverItStood,
    cite,
)
from ceasefire_model.instances.sri_lanka_2002 import ids
from tests.instances.coverage_rows import Row

GOV: Final = "government"
PRESS: Final = Unnamed("press reports")
SUNDAY_TIMES: Final = Unnamed("the Sunday Times of Sri Lanka")
TEXT: Final = ids.PARTIES
WIKI: Final = Unnamed("an encyclopedia")
ORIGINAL: Final = Reading.ORIGINAL
REPORTED: Final = Reading.REPORTED


def _recalled(fact: str, path: str, value: object, by: str = TEXT) -> Row:
    return Row(fact, path, value, by=by, source=ids.RECALLED, reading=Reading.RECALLED)


def _plus(days: int) -> Deadline:
    return Deadline(ids.D_DAY, Duration(days=days))


def _monitors(count: int, basis: Basis = Basis.ACTUAL) -> Figure:
    return Figure(Exactly(count, Unit.MONITORS), basis)


U: Final = "undertakings"
NOT_ANSWERED_YES: Final = {("ltte", "mission-continues"), ("ltte", "transition-secured")}
REFUSED: Final = PartialDate("2006-09-01")
MAY_2006: Final = PartialDate("2006-05")

ROWS: Final[tuple[Row, ...]] = (
    *(
        Row("SL01", "texts[cfa].stances", Stance(party, kind), by=TEXT, source=s, reading=r)
        for party, kind in (
            (ids.GOVERNMENT, StanceKind.PARTY),
            (ids.LTTE, StanceKind.PARTY),
            (ids.NORWAY, StanceKind.FACILITATED),
            (ids.NORWAY, StanceKind.DEPOSITARY),
        )
        for s, r in ((ids.L1, ORIGINAL), (ids.L4, REPORTED))
    ),
    Row("SL02", f"{U}[civilians].promise.to", (ids.INHABITANTS, ids.NON_PARTY_GROUPS)),
    Row(
        "SL02",
        f"{U}[civilians].people",
        Tally(Category.CIVILIAN, Unstated()),
        by=TEXT,
        source=ids.L1,
        reading=ORIGINAL,
    ),
    Row(
        "SL02",
        "parties[inhabitants].members",
        ids.NON_PARTY_GROUPS,
        by=TEXT,
        source=ids.L1,
        reading=ORIGINAL,
    ),
    Row(
        "SL03",
        "texts[cfa].enters_into_force",
        Happened(ids.NOTIFICATION),
        by=TEXT,
        source=ids.L2,
        reading=ORIGINAL,
    ),
    Row(
        "SL03",
        "events[notification].participation",
        Participation(ids.NORWAY_MINISTER),
        by=TEXT,
        source=ids.L2,
        reading=ORIGINAL,
    ),
    Row(
        "SL04",
        "events[d-day].when",
        Instant("2002-02-23T00:00", "+06:00", "Asia/Colombo"),
        by="norway",
        source=ids.L4,
        reading=REPORTED,
    ),
    Row(
        "SL04",
        "events[d-day].when",
        PartialDate("2002-02-24"),
        by="hinduism-today",
        source=ids.L12,
        reading=REPORTED,
    ),
    Row(
        "SL05",
        f"{U}[no-offensive].acts",
        ActKind.OFFENSIVE_OPERATION,
        by=TEXT,
        source=ids.L2,
        reading=ORIGINAL,
    ),
    Row(
        "SL05",
        f"{U}[no-offensive].list_form",
        ListForm.OPEN,
        by=TEXT,
        source=ids.L2,
        reading=ORIGINAL,
    ),
    _recalled("SL06", "texts[cfa].provisions", Provision(ids.SAFEGUARDING, clause="1.3")),
    Row("SL06", f"{U}[safeguarding].exception_to", (ids.NO_OFFENSIVE,)),
    Row("SL06", f"{U}[safeguarding].promise.deontic", Deontic.MAY),
    _recalled("SL06", f"{U}[no-attack-meanwhile].acts", ActKind.OFFENSIVE_OPERATION),
    Row("SL07", "interpretations[chapter-on-safeguarding].meanings", NotReported(), by=Editor()),
    Row("SL07", "interpretations[chapter-on-safeguarding].clauses", ("1.3",)),
    Row(
        "SL07",
        "texts[mission-report].links",
        TextLink(LinkKind.REPORTS_ON, ids.CFA, about=(ids.SAFEGUARDING,)),
        by="mission",
        source=ids.L14,
        reading=REPORTED,
    ),
    _recalled("SL08", f"{U}[hold-ground].where", WhereverItStood()),
    _recalled("SL08", f"{U}[separation].promise.condition", Obtains(ids.LINE_UNCLEAR)),
    _recalled(
        "SL08", f"{U}[separation].amount", Figure(AtLeast(600, Unit.METRES), Basis.AUTHORISED)
    ),
    Row(
        "SL09",
        f"{U}[disarming].promise.deadline",
        _plus(30),
        by=TEXT,
        source=ids.L9,
        reading=REPORTED,
    ),
    Row("SL09", f"{U}[disarming].about_parties", (ids.PARAMILITARY_GROUPS,)),
    *(
        row
        for step, count, days in (
            ("first-fifty", Exactly(50, Unit.PERSONS), 30),
            ("next-hundred", Exactly(100, Unit.PERSONS), 60),
            ("all-members", All(Unit.PERSONS), 90),
        )
        for row in (
            _recalled("SL10", f"{U}[{step}].people", Tally(Category.MEMBER_UNARMED, count)),
            _recalled("SL10", f"{U}[{step}].promise.deadline", _plus(days)),
        )
    ),
    Row(
        "SL11",
        f"{U}[first-fifty].people",
        Tally(Category.MEMBER_UNARMED, Exactly(50, Unit.PERSONS)),
        by=PRESS,
        source=ids.L9,
        reading=REPORTED,
    ),
    Row(
        "SL11",
        f"{U}[first-fifty].promise.deadline",
        _plus(30),
        by=PRESS,
        source=ids.L9,
        reading=REPORTED,
    ),
    _recalled("SL12", f"{U}[worship].promise.deadline", _plus(30)),
    _recalled("SL12", f"{U}[worship].sites", SiteKind.WORSHIP),
    _recalled("SL12", f"{U}[schools].promise.deadline", _plus(160)),
    _recalled("SL12", f"{U}[schools].sites", SiteKind.SCHOOL),
    Row(
        "SL13",
        f"{U}[ceasefire].promise.compliance",
        Compliance(Kept.PARTLY_KEPT),
        by=PRESS,
        source=ids.L9,
        reading=REPORTED,
    ),
    Row(
        "SL13",
        f"{U}[demarcation].promise.compliance",
        Compliance(Kept.LATE),
        by=PRESS,
        source=ids.L9,
        reading=REPORTED,
    ),
    Row(
        "SL13",
        f"{U}[family-visits].promise.compliance",
        Compliance(Kept.LATE),
        by=PRESS,
        source=ids.L9,
        reading=REPORTED,
    ),
    _recalled(
        "SL14",
        "parties[mission].seats",
        Seats(
            Exactly(1, Unit.PERSONS),
            of=(ids.HEAD_OF_MISSION,),
            appointed_by=AppointedBy((ids.NORWAY,)),
        ),
    ),
    *(
        Row(
            "SL15",
            "texts[cfa].interpreted_by",
            ids.HEAD_OF_MISSION,
            by=TEXT,
            source=s,
            reading=REPORTED,
        )
        for s in (ids.L10, ids.L5)
    ),
    *(
        Row(
            "SL16",
            "parties[mission].eligible",
            ids.NORDIC_STATES,
            by=TEXT,
            source=s,
            reading=REPORTED,
        )
        for s in (ids.L7, ids.L13)
    ),
    *(
        Row(
            "SL17",
            "parties[nordic-states].size",
            Exactly(5, Unit.STATES),
            by=PRESS,
            source=s,
            reading=REPORTED,
        )
        for s in (ids.L5, ids.L13)
    ),
    *(
        Row("SL17", "parties[mission].members", s, by=PRESS, source=src, reading=REPORTED)
        for s in (ids.DENMARK, ids.FINLAND, ids.ICELAND, ids.NORWAY, ids.SWEDEN)
        for src in (ids.L5, ids.L13)
    ),
    _recalled(
        "SL18",
        "parties[local-committee].seats",
        Seats(
            Exactly(2, Unit.REPRESENTATIVES), holds=Holds.FOR_EACH, of=(ids.GOVERNMENT, ids.LTTE)
        ),
    ),
    _recalled(
        "SL18",
        "parties[local-committee].seats",
        Seats(Exactly(1, Unit.REPRESENTATIVES), of=(ids.MISSION,)),
    ),
    Row("SL19", f"{U}[monitors-security].promise.actors", (ids.GOVERNMENT, ids.LTTE)),
    Row("SL19", f"{U}[monitors-security].promise.to", (ids.MISSION,)),
    Row(
        "SL19",
        "texts[cfa].provisions",
        Provision(ids.MONITORS_SECURITY, clause="3.9"),
        by=TEXT,
        source=ids.L7,
        reading=REPORTED,
    ),
    Row("SL19", f"{U}[monitors-security].evidence", (cite(ids.L7, REPORTED, locator="3.9"),)),
    *(
        Row(
            "SL20",
            "parties[mission].units",
            Units(Figure(Exactly(n, unit), Basis.ACTUAL), of=of),
            by=WIKI,
            source=ids.L11,
            reading=REPORTED,
        )
        for n, unit, of in (
            (6, Unit.OFFICES, ids.DISTRICT_OFFICE),
            (1, Unit.OFFICES, ids.LIAISON_OFFICE),
            (2, Unit.TEAMS, ids.NAVAL_TEAM),
        )
    ),
    Row(
        "SL21",
        f"{U}[naval-monitoring].promise.application",
        Application(Applied.SUSPENDED),
        by=WIKI,
        source=ids.L11,
        reading=REPORTED,
        since=MAY_2006,
    ),
    Row(
        "SL21",
        f"{U}[land-monitoring].promise.application",
        Application(Applied.APPLIES),
        by=WIKI,
        source=ids.L11,
        reading=REPORTED,
        since=MAY_2006,
    ),
    *(
        Row(
            "SL22",
            "parties[mission].eligible",
            s,
            by="ltte",
            source=src,
            reading=REPORTED,
            denies=True,
            since=REFUSED,
        )
        for s in (ids.DENMARK, ids.FINLAND, ids.SWEDEN)
        for src in (ids.L6, ids.L15)
    ),
    Row(
        "SL22",
        "events[demand].participation",
        Participation(ids.LTTE, because=ids.EU_LISTING),
        by=PRESS,
        source=ids.L6,
        reading=REPORTED,
    ),
    Row(
        "SL23",
        f"{U}[eu-monitors-leave].promise.deadline",
        Deadline(ids.DEMAND, Duration(weeks=4)),
        by="ltte",
        source=ids.L8,
        reading=REPORTED,
    ),
    Row(
        "SL23",
        f"{U}[eu-monitors-leave].promise.deadline",
        OnDate(REFUSED, Bound.BEFORE),
        by="ltte",
        source=ids.L8,
        reading=REPORTED,
    ),
    Row(
        "SL24",
        "events[monitors-leave].affected",
        _monitors(39),
        by="tamilnet",
        source=ids.L6,
        reading=REPORTED,
    ),
    Row(
        "SL24",
        "parties[mission].staff",
        _monitors(57),
        by="tamilnet",
        source=ids.L6,
        reading=REPORTED,
    ),
    Row(
        "SL24",
        "events[monitors-leave].affected",
        _monitors(37),
        by=SUNDAY_TIMES,
        source=ids.L8,
        reading=REPORTED,
    ),
    Row(
        "SL24",
        "events[monitors-leave].affected",
        Figure(About(40, Unit.MONITORS), Basis.ACTUAL),
        by=WIKI,
        source=ids.L11,
        reading=REPORTED,
    ),
    Row(
        "SL24",
        "parties[mission].staff",
        Figure(About(60, Unit.MONITORS), Basis.ACTUAL),
        by=WIKI,
        source=ids.L11,
        reading=REPORTED,
    ),
    Row(
        "SL25",
        f"{U}[growth].amount",
        _monitors(30, Basis.PLANNED),
        by="norway",
        source=ids.L6,
        reading=Reading.QUOTED,
    ),
    Row("SL26", "issues[five-questions].evidence", (cite(ids.L7, REPORTED),)),
    *(
        Row(
            "SL26",
            f"positions[{p}-on-{q}].attitude",
            Attitude.ACCEPTS,
            by="norway" if (p, q) in NOT_ANSWERED_YES else p,
            source=ids.L7,
            reading=REPORTED,
            denies=(p, q) in NOT_ANSWERED_YES,
        )
        for p in ("government", "ltte")
        for q in (
            "agreement-kept",
            "mission-continues",
            "security-guaranteed",
            "article-amended",
            "transition-secured",
        )
    ),
    Row("SL27", "issues[article-amended].part_of", ids.FIVE_QUESTIONS),
    Row(
        "SL27",
        "texts[amendment].stage",
        Stage.PROPOSED,
        by="norway",
        source=ids.L7,
        reading=REPORTED,
    ),
    Row(
        "SL27",
        "texts[amendment].links",
        TextLink(LinkKind.AMENDS, ids.CFA),
        by="norway",
        source=ids.L7,
        reading=REPORTED,
    ),
    Row(
        "SL28",
        "allegations[demand-is-a-violation].judgements",
        Judgement.BREACH,
        by=GOV,
        source=ids.L13,
        reading=REPORTED,
    ),
    Row("SL28", "allegations[demand-is-a-violation].act", ids.DEMAND),
    Row(
        "SL29",
        "texts[cfa].exit",
        Exit(by=(ids.GOVERNMENT, ids.LTTE), notice=Duration(days=14), to=ids.NORWAY),
        by=TEXT,
        source=ids.L5,
        reading=REPORTED,
    ),
    Row("SL30", "events[notice].when", PartialDate("[2008-01-02,2008-01-03]"), by=Editor()),
    *(
        Row(
            "SL30",
            "events[termination].when",
            PartialDate("2008-01-16"),
            by=PRESS,
            source=s,
            reading=REPORTED,
        )
        for s in (ids.L5, ids.L10)
    ),
    *(
        Row(
            "SL31",
            "texts[status-agreement].stances",
            Stance(party, StanceKind.PARTY),
            by=PRESS,
            source=ids.L5,
            reading=REPORTED,
        )
        for party in (ids.NORWAY, ids.GOVERNMENT)
    ),
    Row(
        "SL31",
        "texts[status-agreement].links",
        TextLink(LinkKind.DEPENDS_ON, ids.CFA),
        by=PRESS,
        source=ids.L5,
        reading=REPORTED,
    ),
    Row(
        "SL31",
        "texts[status-agreement].term",
        Period(PartialDate("../2008-01-16")),
        by=PRESS,
        source=ids.L5,
        reading=REPORTED,
    ),
)
