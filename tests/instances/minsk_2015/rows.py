"""Where the facts on the Minsk package live, with the value expected there."""

from typing import Final

from ceasefire_model import (
    Action,
    All,
    AllOf,
    AnyOfClasses,
    AtLeast,
    Basis,
    Behind,
    Bound,
    CalibreBound,
    Category,
    Compliance,
    Counting,
    Deadline,
    Duration,
    Editor,
    EquipmentType,
    Exactly,
    Figure,
    FormatLevel,
    Happened,
    Instant,
    IssueStatus,
    Judgement,
    Kept,
    LinkKind,
    ListForm,
    Means,
    Measured,
    NamedSystem,
    OfCalibre,
    OfType,
    OnDate,
    Order,
    PartialDate,
    Provision,
    Reading,
    Signature,
    SourceId,
    Stage,
    Stance,
    StanceKind,
    Standing,
    Stands,
    Tally,
    TextLink,
    Undefined,
    Unit,
    Unnamed,
    Unstated,
    WhereverItStood,
    Width,
    Within,
)
from ceasefire_model.instances.minsk_2015 import ids
from tests.instances.coverage_rows import Row

QUOTED: Final = Reading.QUOTED
REPORTED: Final = Reading.REPORTED
ORIGINAL: Final = Reading.ORIGINAL
RECALLED: Final = Reading.RECALLED

GROUP: Final = "contact-group"
PRESS: Final = Unnamed("press reports")
INSTITUTE: Final = Unnamed("an institute")
ANALYSTS: Final = Unnamed("analysts")

MIDNIGHT: Final = Instant("2015-02-15T00:00", "+02:00", "Europe/Kyiv")
FROM_100: Final = OfCalibre(EquipmentType.ARTILLERY, CalibreBound.AT_LEAST, 100)
OVER_100: Final = OfCalibre(EquipmentType.WEAPON, CalibreBound.MORE_THAN, 100)
ROCKETS: Final = OfType(EquipmentType.ROCKET_LAUNCHER)
NAMED: Final = AnyOfClasses(
    (
        NamedSystem("Tornado-S", type=EquipmentType.ROCKET_LAUNCHER),
        NamedSystem("Uragan", type=EquipmentType.ROCKET_LAUNCHER),
        NamedSystem("Smerch", type=EquipmentType.ROCKET_LAUNCHER),
        NamedSystem("Tochka", type=EquipmentType.MISSILE),
    )
)
EQUAL: Final = Measured.TOTAL_BY_EQUAL_DISTANCES
KM: Final = Unit.KILOMETRES


def _package(fact: str, path: str, value: object, *sources: str) -> tuple[Row, ...]:
    """Give a row for each rendering of the package that was read."""
    return tuple(
        Row(fact, path, value, by=GROUP, source=SourceId(source), reading=QUOTED)
        for source in sources or ("m1", "m2")
    )


def _recalled(fact: str, path: str, value: object, by: str = GROUP) -> Row:
    return Row(fact, path, value, by=by, source=ids.RECALLED, reading=RECALLED)


ROWS: Final[tuple[Row, ...]] = (
    # MI01 to MI03: the start, the signature, the area
    *_package("MI01", "undertakings[ceasefire].promise.deadline", OnDate(MIDNIGHT, Bound.FROM)),
    *_package("MI01", "events[ceasefire-start].scheduled", MIDNIGHT),
    Row(
        "MI02",
        "texts[package].made",
        PartialDate("2015-02-12"),
        by=PRESS,
        source=ids.M3,
        reading=REPORTED,
    ),
    Row("MI02", "texts[package].in_force", MIDNIGHT, by=Editor()),
    *_package("MI03", "texts[package].scope", Within(ids.CERTAIN_AREAS), "m1"),
    *_package("MI03", "undertakings[ceasefire].where", Within(ids.CERTAIN_AREAS), "m1"),
    *_package("MI03", "places[certain-areas].within", ids.DONETSK_REGION, "m1"),
    *_package("MI03", "places[certain-areas].within", ids.LUHANSK_REGION, "m1"),
    # MI04 to MI10: widths, classes, lines
    *_package(
        "MI04",
        "places[artillery-zone].widths",
        Width(AtLeast(50, KM), EQUAL, equipment=FROM_100),
    ),
    *_package(
        "MI04", "places[rocket-zone].widths", Width(AtLeast(70, KM), EQUAL, equipment=ROCKETS)
    ),
    *_package(
        "MI04",
        "places[heavy-systems-zone].widths",
        Width(AtLeast(140, KM), EQUAL, equipment=NAMED),
    ),
    *_package("MI05", "undertakings[pull-out].equipment", FROM_100),
    Row("MI05", "limits[ukraine-artillery].equipment", FROM_100),
    Row("MI05", "limits[formations-artillery].equipment", FROM_100),
    *_package("MI05", "limits[ukraine-artillery].where", Within(ids.ARTILLERY_ZONE)),
    *_package("MI06", "undertakings[pull-out].equipment", ROCKETS),
    Row("MI06", "limits[ukraine-rockets].equipment", ROCKETS),
    Row("MI06", "limits[formations-rockets].equipment", ROCKETS),
    *_package("MI06", "limits[formations-rockets].where", Within(ids.ROCKET_ZONE)),
    *_package("MI07", "undertakings[pull-out].equipment", NAMED),
    Row("MI07", "limits[ukraine-heavy-systems].equipment", NAMED),
    Row("MI07", "limits[formations-heavy-systems].equipment", NAMED),
    *_package("MI07", "limits[ukraine-heavy-systems].where", Within(ids.HEAVY_SYSTEMS_ZONE)),
    *_package(
        "MI08",
        "places[artillery-zone].widths",
        Width(AtLeast(50, KM), EQUAL, equipment=FROM_100),
        "m1",
    ),
    Row(
        "MI08",
        "places[artillery-zone].widths",
        Width(Exactly(50, KM), Measured.TOTAL, equipment=FROM_100),
        by=PRESS,
        source=ids.M3,
        reading=REPORTED,
    ),
    *_package(
        "MI09",
        "undertakings[pull-out-by-ukraine].destination",
        Behind(ids.CONTACT_LINE, Unstated()),
    ),
    Row("MI09", "undertakings[pull-out-by-ukraine].promise.actors", (ids.UA_FORCES,)),
    *_package(
        "MI10",
        "undertakings[pull-out-by-formations].destination",
        Behind(ids.MEMORANDUM_LINE, Unstated()),
    ),
    Row("MI10", "undertakings[pull-out-by-formations].promise.actors", (ids.FORMATIONS,)),
    *_package(
        "MI10",
        "texts[package].links",
        TextLink(LinkKind.REFERS_TO, ids.MEMORANDUM, about=(ids.FREEZE,)),
    ),
    # MI11 to MI16: windows, those who help and watch, chains of anchors
    *_package(
        "MI11",
        "undertakings[pull-out-start].promise.deadline",
        Deadline(ids.CEASEFIRE_START, Duration(days=2), counting=Counting.INCLUSIVE),
    ),
    *_package(
        "MI11",
        "undertakings[pull-out].promise.deadline",
        Deadline(ids.PULL_OUT_STARTS, Duration(days=14)),
    ),
    Row(
        "MI11",
        "undertakings[pull-out].promise.deadline",
        Deadline(ids.CEASEFIRE_START, Duration(days=14)),
        by=Editor(),
    ),
    Row("MI12", "undertakings[facilitation].action", Action.FACILITATE),
    Row("MI12", "undertakings[facilitation].promise.actors", (ids.OSCE,)),
    Row("MI12", "undertakings[facilitation].concerns", (ids.PULL_OUT,)),
    Row("MI12", "undertakings[facilitation-support].promise.by", (ids.CONTACT_GROUP,)),
    Row("MI12", "undertakings[facilitation-support].action", Action.SUPPORT),
    Row("MI12", "undertakings[facilitation-support].concerns", (ids.FACILITATION,)),
    *_package("MI12", "texts[package].provisions", Provision(ids.FACILITATION, clause="2"), "m1"),
    *_package("MI13", "undertakings[verification].means", Means.SATELLITES),
    *_package("MI13", "undertakings[verification].means", Means.DRONES),
    *_package("MI13", "undertakings[verification].means", Means.RADAR),
    *_package("MI13", "undertakings[verification].list_form", ListForm.OPEN),
    *_package(
        "MI13",
        "undertakings[verification].promise.deadline",
        Deadline(ids.PULL_OUT_STARTS, bound=Bound.FROM),
    ),
    Row("MI13", "undertakings[verification].promise.actors", (ids.OSCE,)),
    Row("MI13", "undertakings[verification].concerns", (ids.CEASEFIRE, ids.PULL_OUT)),
    *_package(
        "MI14",
        "undertakings[elections-dialogue].promise.deadline",
        Deadline(ids.PULL_OUT_ENDS, Duration(days=1), bound=Bound.AT, counting=Counting.EXCLUSIVE),
        "m1",
    ),
    Row("MI14", "events[pull-out-ends].completes", ids.PULL_OUT),
    *_package(
        "MI15",
        "undertakings[areas-resolution].promise.deadline",
        Deadline(ids.PACKAGE_SIGNED, Duration(days=30)),
    ),
    Row("MI15", "undertakings[areas-resolution].action", Action.ADOPT_LAW),
    Row("MI15", "undertakings[areas-resolution].promise.actors", (ids.UA_PARLIAMENT,)),
    Row("MI15", "undertakings[areas-resolution].about_places", (ids.CERTAIN_AREAS,)),
    _recalled(
        "MI16",
        "undertakings[release-of-all].promise.deadline",
        Deadline(ids.PULL_OUT_ENDS, Duration(days=5)),
    ),
    _recalled(
        "MI16",
        "undertakings[release-of-all].amount",
        Figure(Exactly(100, Unit.PERCENT), Basis.AUTHORISED),
    ),
    # MI17 to MI23: the political steps, their readings, those who sign and meet
    _recalled(
        "MI17",
        "undertakings[border-control-start].promise.deadline",
        Deadline(ids.ELECTIONS_HELD, Duration(days=1), bound=Bound.AT, counting=Counting.EXCLUSIVE),
    ),
    _recalled(
        "MI17",
        "undertakings[border-control-completion].promise.deadline",
        OnDate(PartialDate("2015-12-31")),
    ),
    _recalled(
        "MI17",
        "undertakings[border-control-completion].promise.condition",
        AllOf((Happened(ids.SETTLEMENT), Stands(ids.REFORM, Standing.KEPT))),
    ),
    _recalled(
        "MI18",
        "undertakings[constitutional-reform].promise.deadline",
        OnDate(PartialDate("2015-12-31")),
    ),
    _recalled("MI18", "texts[package-note].links", TextLink(LinkKind.ANNEX_OF, ids.PACKAGE)),
    _recalled(
        "MI18",
        "texts[package-note].links",
        TextLink(LinkKind.DETAILS, ids.PACKAGE, about=(ids.REFORM,)),
    ),
    _recalled(
        "MI19",
        "undertakings[foreign-formations].people",
        Tally(Category.FOREIGN_FIGHTER, All(Unit.PERSONS)),
    ),
    _recalled("MI19", "undertakings[foreign-formations].verified_by", ids.OSCE),
    _recalled("MI19", "texts[package].definitions", Undefined("foreign armed formations")),
    Row(
        "MI20",
        "issues[open-wording].status",
        IssueStatus.OPEN,
        by=ANALYSTS,
        source=ids.M10,
        reading=REPORTED,
    ),
    Row(
        "MI20",
        "issues[open-wording].status",
        IssueStatus.OPEN,
        by=ANALYSTS,
        source=ids.M11,
        reading=REPORTED,
    ),
    Row(
        "MI20",
        "allegations[blamed-by-ukraine].judgements",
        Judgement.BREACH,
        by="ua",
        source=ids.M10,
        reading=REPORTED,
    ),
    Row(
        "MI20",
        "allegations[blamed-by-the-other-side].judgements",
        Judgement.BREACH,
        by="other-side",
        source=ids.M10,
        reading=REPORTED,
    ),
    _recalled(
        "MI21",
        "interpretations[order-of-steps].meanings",
        Order((ids.BORDER, ids.ELECTIONS, ids.REFORM)),
        by="ua",
    ),
    _recalled(
        "MI21",
        "interpretations[order-of-steps].meanings",
        Order((ids.REFORM, ids.ELECTIONS, ids.BORDER)),
        by="ru",
    ),
    Row("MI21", "interpretations[order-of-steps].clauses", ("4", "9", "11")),
    *(
        row
        for person, area in (
            (ids.DONETSK_REPRESENTATIVE, ids.DONETSK_AREAS),
            (ids.LUHANSK_REPRESENTATIVE, ids.LUHANSK_AREAS),
        )
        for row in (
            Row(
                "MI22",
                "texts[protocol].signatures",
                Signature(by=person, on_behalf_of=area, capacity=Unstated()),
                by=INSTITUTE,
                source=ids.M8,
                reading=REPORTED,
            ),
            Row(
                "MI22",
                "texts[protocol].stances",
                Stance(area, StanceKind.SIGNED, through=person),
                by=INSTITUTE,
                source=ids.M8,
                reading=REPORTED,
            ),
        )
    ),
    Row(
        "MI22",
        "texts[protocol].made",
        PartialDate("2014-09-05"),
        by=INSTITUTE,
        source=ids.M8,
        reading=REPORTED,
    ),
    Row(
        "MI23",
        "formats[leaders-format].level",
        FormatLevel.LEADERS,
        by=INSTITUTE,
        source=ids.M8,
        reading=REPORTED,
    ),
    Row(
        "MI23",
        "formats[contact-group-format].level",
        FormatLevel.DELEGATIONS,
        by=INSTITUTE,
        source=ids.M8,
        reading=REPORTED,
    ),
    *(
        Row(
            "MI23",
            "formats[leaders-format].members",
            state,
            by=PRESS,
            source=ids.M1,
            reading=REPORTED,
        )
        for state in (ids.UA, ids.RU, ids.DE, ids.FR)
    ),
    *(
        Row(
            "MI23",
            "formats[contact-group-format].members",
            party,
            by=PRESS,
            source=ids.M7,
            reading=REPORTED,
        )
        for party in (ids.UA, ids.RU, ids.OSCE)
    ),
    # MI24 to MI28: the memorandum, and what the package makes of it
    *(
        Row(
            "MI24",
            "places[memorandum-zone].widths",
            Width(
                AtLeast(kilometres, KM),
                measured,
                line=ids.MEMORANDUM_LINE,
                equipment=OVER_100,
            ),
            by=GROUP,
            source=source,
            reading=reading,
        )
        for kilometres, measured in ((15, Measured.ONE_SIDE), (30, Measured.TOTAL))
        for source, reading in ((ids.M6, ORIGINAL), (ids.M4, REPORTED))
    ),
    Row(
        "MI25",
        "undertakings[memorandum-pull-out].equipment",
        OVER_100,
        by=GROUP,
        source=ids.M6,
        reading=ORIGINAL,
    ),
    Row("MI25", "limits[memorandum-limit].equipment", OVER_100),
    *_package("MI25", "undertakings[pull-out].equipment", FROM_100, "m1"),
    Row(
        "MI26",
        "undertakings[memorandum-pull-out].promise.deadline",
        Deadline(ids.MEMORANDUM_APPROVED, Duration(hours=24)),
        by=GROUP,
        source=ids.M5,
        reading=QUOTED,
    ),
    *_package(
        "MI26",
        "undertakings[pull-out].promise.deadline",
        Deadline(ids.PULL_OUT_STARTS, Duration(days=14)),
        "m1",
    ),
    Row(
        "MI26",
        "texts[package].links",
        TextLink(
            LinkKind.AMENDS, ids.MEMORANDUM, about=(ids.MEMORANDUM_PULL_OUT, ids.MEMORANDUM_LIMIT)
        ),
        by=Editor(),
    ),
    *(
        Row(
            "MI27",
            "undertakings[freeze].where",
            WhereverItStood(PartialDate("2014-09-19")),
            by=GROUP,
            source=source,
            reading=QUOTED,
        )
        for source in (ids.M5, ids.M13)
    ),
    Row("MI27", "undertakings[freeze].action", Action.HOLD_POSITIONS),
    Row(
        "MI28",
        "texts[memorandum].made",
        PartialDate("2014-09-19"),
        by=Unnamed("a translation of the memorandum"),
        source=ids.M6,
        reading=REPORTED,
    ),
    Row(
        "MI28",
        "texts[memorandum].made",
        PartialDate("2014-09-20"),
        by=Unnamed("a website's summary of the memorandum"),
        source=ids.M4,
        reading=REPORTED,
    ),
    Row(
        "MI28",
        "texts[memorandum].made",
        PartialDate("2015-09-19"),
        by=Unnamed("an index of peace agreements"),
        source=ids.M12,
        reading=ORIGINAL,
    ),
    Row(
        "MI28",
        "texts[memorandum].made",
        PartialDate("2015-09-19"),
        by=Editor(),
        denies=True,
    ),
    # MI29 to MI31: what came after
    Row(
        "MI29",
        "undertakings[light-pull-out].equipment",
        OfCalibre(EquipmentType.WEAPON, CalibreBound.LESS_THAN, 100),
        by=GROUP,
        source=ids.M7,
        reading=REPORTED,
    ),
    Row(
        "MI29",
        "undertakings[light-pull-out].destination",
        Behind(ids.CONTACT_LINE, Exactly(15, KM)),
        by=GROUP,
        source=ids.M7,
        reading=REPORTED,
    ),
    Row(
        "MI29",
        "undertakings[light-pull-out-tanks].equipment",
        OfType(EquipmentType.TANK),
        by=GROUP,
        source=ids.M7,
        reading=REPORTED,
    ),
    Row(
        "MI29",
        "undertakings[light-pull-out-guns].promise.condition",
        Stands(ids.LIGHT_PULL_OUT_TANKS, Standing.KEPT),
        by=GROUP,
        source=ids.M7,
        reading=REPORTED,
    ),
    Row(
        "MI29",
        "undertakings[light-pull-out-guns].equipment",
        OfCalibre(EquipmentType.GUN, CalibreBound.LESS_THAN, 100),
        by=GROUP,
        source=ids.M7,
        reading=REPORTED,
    ),
    Row("MI29", "texts[addendum].made", PartialDate("2015-09"), by=Editor()),
    Row(
        "MI29",
        "texts[addendum].links",
        TextLink(LinkKind.DETAILS, ids.PACKAGE, about=(ids.PULL_OUT,)),
        by=Editor(),
    ),
    Row(
        "MI30",
        "undertakings[new-date].promise.deadline",
        OnDate(PartialDate("XXXX-02-20")),
        by="osce-envoy",
        source=ids.M3,
        reading=QUOTED,
    ),
    Row(
        "MI30",
        "undertakings[new-date].promise.deadline",
        OnDate(PartialDate("2017-02-20")),
        by=Editor(),
        source=ids.RECALLED,
        reading=RECALLED,
    ),
    Row("MI30", "undertakings[new-date].concerns", (ids.PULL_OUT, ids.LIGHT_PULL_OUT)),
    Row(
        "MI30",
        "texts[new-date-briefing].links",
        TextLink(LinkKind.AMENDS, ids.PACKAGE, about=(ids.PULL_OUT,)),
        by=Editor(),
    ),
    Row(
        "MI30",
        "undertakings[light-pull-out].promise.compliance",
        Compliance(Kept.LATE),
        by=Editor(),
    ),
    Row(
        "MI31",
        "texts[security-council-resolution].links",
        TextLink(LinkKind.ENDORSES, ids.PACKAGE),
        by=Editor(),
        source=ids.RECALLED,
        reading=RECALLED,
    ),
    Row(
        "MI31",
        "texts[security-council-resolution].stage",
        Stage.ADOPTED,
        by=Editor(),
        source=ids.RECALLED,
        reading=RECALLED,
    ),
    Row("MI31", "texts[security-council-resolution].by", (ids.UN_SECURITY_COUNCIL,)),
)
