"""Where the facts of the Korean armistice live."""

from decimal import Decimal
from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.conditions import (
    Act,
    AllOf,
    AnyOf,
    Elapsed,
    Given,
    Happened,
    InForce,
    Judged,
    Obtains,
)
from ceasefire_model.declarations import (
    AgreementForm,
    Capacity,
    Definition,
    Language,
    Provision,
    Signature,
    SignatureAct,
    Stance,
    StanceKind,
)
from ceasefire_model.disputes import Asserts, Judgement
from ceasefire_model.equipment import AnyOfClasses, EquipmentType, OfType
from ceasefire_model.identifiers import PartyId, PlaceId, SourceId
from ceasefire_model.instances.korea_1953 import ids
from ceasefire_model.negotiations import Attitude
from ceasefire_model.parties import (
    AppointedBy,
    BodyFunction,
    Holds,
    NoChair,
    Rank,
    Seats,
    Units,
    Voting,
)
from ceasefire_model.performance import Application, Applied
from ceasefire_model.places import (
    Behind,
    Geometry,
    Measured,
    Outside,
    Shape,
    Width,
    Within,
    ZoneForm,
)
from ceasefire_model.promises import Deontic, LegalForce
from ceasefire_model.provenance import Editor, Reading, Unnamed
from ceasefire_model.quantities import (
    AtMost,
    Basis,
    Between,
    Exactly,
    FewerThan,
    Figure,
    Rate,
    RateWindow,
)
from ceasefire_model.terms import Bound, Deadline, Exit, Recurring, Term, Until, Window
from ceasefire_model.times import Duration, Instant, PartialDate
from ceasefire_model.undertakings import Action, ActKind, Category, Item, LimitForm, Tally
from ceasefire_model.units import Unit
from tests.instances.coverage_rows import Row

ORIGINAL: Final = Reading.ORIGINAL
QUOTED: Final = Reading.QUOTED
REPORTED: Final = Reading.REPORTED
RECALLED: Final = Reading.RECALLED

COMMANDERS: Final = (ids.UNC_COMMANDER, ids.KPA_COMMANDER, ids.CPV_COMMANDER)
NORTH: Final = (ids.KPA_COMMANDER, ids.CPV_COMMANDER)
ACCOUNTS: Final = Unnamed("accounts of the signing")
ENCYCLOPEDIA: Final = Unnamed("an encyclopedia article")
LATER_WRITERS: Final = Unnamed("later writers")
LATER_ACCOUNTS: Final = Unnamed("later accounts")
OPINION_PAGE: Final = Unnamed("an opinion page")
FORCES: Final = Tally(Category.MILITARY, NotReported())
ANY_EQUIPMENT: Final = OfType(EquipmentType.ANY)
SIGNED_AT: Final = Instant("1953-07-27T10:00", "+09:00", "Asia/Seoul")
EFFECT_AT: Final = Instant("1953-07-27T22:00", "+09:00", "Asia/Seoul")
OTHERS: Final = Tally(Category.PRISONER_NOT_SEEKING_RETURN, NotReported())


def _text(
    fact: str,
    path: str,
    value: object,
    source: SourceId,
    reading: Reading = ORIGINAL,
) -> Row:
    """Expect what the text says, in the mouth of the commanders who made it."""
    return Row(fact, path, value, by=ids.THE_COMMANDERS, source=source, reading=reading)


def _recalled(fact: str, path: str, value: object) -> Row:
    return _text(fact, path, value, ids.RECALLED, RECALLED)


def _authorised(amount: Exactly | AtMost | FewerThan | Rate) -> Figure:
    return Figure(amount, Basis.AUTHORISED)


def _signature(fact: str, by: PartyId, behalf: PartyId, source: SourceId, reading: Reading) -> Row:
    return Row(
        fact,
        "texts[armistice].signatures",
        Signature(by, on_behalf_of=behalf, capacity=Capacity.DELEGATE, when=SIGNED_AT),
        by=ACCOUNTS,
        source=source,
        reading=reading,
    )


def _confirmed(by: PartyId, behalf: PartyId) -> Row:
    return Row(
        "KA04",
        "texts[armistice].signatures",
        Signature(
            by,
            on_behalf_of=behalf,
            office=by,
            capacity=Capacity.PARTY,
            act=SignatureAct.CONFIRMED,
            when=PartialDate("1953-07-27/.."),
        ),
        by=ACCOUNTS,
        source=ids.A11,
        reading=REPORTED,
    )


_PARTIES: Final = (
    *(
        _text("KA01", "texts[armistice].stances", Stance(party, StanceKind.PARTY), source)
        for party in COMMANDERS
        for source in (ids.A1, ids.A2)
    ),
    Row("KA01", "parties[unc-commander].of", ids.UNC),
    Row("KA01", "parties[kpa-commander].of", ids.KPA),
    Row("KA01", "parties[cpv-commander].of", ids.CPV),
    _text("KA01", "parties[kpa-cpv].members", ids.KPA, ids.A1),
    _text("KA01", "parties[kpa-cpv].members", ids.CPV, ids.A1),
    *(
        Row(
            "KA02",
            "texts[armistice].stances",
            Stance(state, StanceKind.SIGNED),
            by=ACCOUNTS,
            source=ids.A11,
            reading=REPORTED,
            denies=True,
        )
        for state in (ids.KR, ids.KP, ids.CN, ids.US)
    ),
    Row(
        "KA03",
        "texts[armistice].stances",
        Stance(ids.KR, StanceKind.SIGNED),
        by=ENCYCLOPEDIA,
        source=ids.A13,
        reading=REPORTED,
        denies=True,
    ),
    Row(
        "KA03",
        "parties[unc].forces_of",
        ids.KR,
        by=ENCYCLOPEDIA,
        source=ids.A13,
        reading=REPORTED,
    ),
    Row(
        "KA03",
        "texts[armistice].stances",
        Stance(ids.KR, StanceKind.BOUND, through=ids.UNC_COMMANDER),
        by=Editor(),
    ),
    _signature("KA04", ids.UNC_DELEGATE, ids.UNC, ids.A14, QUOTED),
    _signature("KA04", ids.KPA_CPV_DELEGATE, ids.KPA_CPV, ids.A11, REPORTED),
    _confirmed(ids.UNC_COMMANDER, ids.UNC),
    _confirmed(ids.KPA_COMMANDER, ids.KPA),
    _confirmed(ids.CPV_COMMANDER, ids.CPV),
    Row(
        "KA04",
        "events[signing].when",
        SIGNED_AT,
        by=ACCOUNTS,
        source=ids.A14,
        reading=QUOTED,
    ),
    Row(
        "KA05",
        "texts[armistice].copies",
        Exactly(18, Unit.COPIES),
        by=ACCOUNTS,
        source=ids.A14,
        reading=QUOTED,
    ),
    *(
        Row(
            "KA05",
            "texts[armistice].languages",
            Language(tag, authentic=True),
            by=ACCOUNTS,
            source=ids.A11,
            reading=REPORTED,
        )
        for tag in ("ko", "zh", "en")
    ),
)

_START: Final = (
    _text("KA06", "texts[armistice].in_force", EFFECT_AT, ids.A9, QUOTED),
    _text("KA06", "texts[armistice].in_force", EFFECT_AT, ids.A11, REPORTED),
    _text("KA06", "events[entry-into-force].when", EFFECT_AT, ids.A9, QUOTED),
    _text(
        "KA06",
        "texts[armistice].enters_into_force",
        Elapsed(Duration(hours=12), since=ids.SIGNING),
        ids.A9,
        QUOTED,
    ),
    _recalled(
        "KA07",
        "undertakings[cease-fire].promise.condition",
        Elapsed(Duration(hours=12), since=ids.SIGNING),
    ),
    _recalled(
        "KA07",
        "undertakings[cease-fire].promise.deadline",
        Deadline(ids.SIGNING, Duration(hours=12), bound=Bound.AT),
    ),
    _recalled("KA07", "texts[armistice].provisions", Provision(ids.CEASE_FIRE, clause="12")),
    *(
        _recalled("KA07", f"{path}.promise.condition", InForce(ids.ARMISTICE))
        for path in (
            "undertakings[pull-back]",
            "undertakings[leave-zone]",
            "undertakings[no-reinforcement]",
            "undertakings[repatriation]",
            "limits[replacement-of-equipment]",
            "limits[rotation-unc]",
        )
    ),
    _text(
        "KA08",
        "interpretations[preamble-military-terms].meanings",
        Asserts(ids.MILITARY_TERMS_ONLY),
        ids.A1,
    ),
    _text(
        "KA08",
        "interpretations[preamble-belligerents].meanings",
        Asserts(ids.BELLIGERENTS_ONLY),
        ids.A1,
    ),
    Row("KA08", "interpretations[preamble-belligerents].clauses", ("preamble",)),
    _text("KA08", "texts[armistice].scope", Within(ids.KOREA), ids.A1),
)

_GROUND: Final = (
    *(
        _text(
            "KA09",
            "places[demilitarised-zone].widths",
            Width(Exactly(2, Unit.KILOMETRES), Measured.ONE_SIDE, line=ids.MDL),
            source,
        )
        for source in (ids.A1, ids.A2)
    ),
    _text(
        "KA09",
        "undertakings[pull-back].destination",
        Behind(ids.MDL, Exactly(2, Unit.KILOMETRES)),
        ids.A2,
    ),
    Row("KA09", "undertakings[pull-back].promise.by", COMMANDERS),
    Row(
        "KA10",
        "places[demilitarised-zone].widths",
        Width(Exactly(4, Unit.KILOMETRES), Measured.TOTAL),
        by=Editor(),
    ),
    Row(
        "KA11",
        "places[demilitarised-zone].widths",
        Width(Exactly(Decimal("2.5"), Unit.MILES), Measured.TOTAL),
        by=ids.TIME,
        source=ids.A8,
        reading=ORIGINAL,
    ),
    *(
        _text("KA12", f"places[{place}].shapes", Shape(Geometry.MAP, text=ids.MAP), ids.A1)
        for place in (ids.MDL, ids.NORTHERN_BOUNDARY, ids.SOUTHERN_BOUNDARY, ids.DMZ)
    ),
    _text("KA12", "places[demilitarised-zone].form", ZoneForm.DEMILITARISED, ids.A1),
    Row("KA12", "texts[armistice-map].form", AgreementForm.MAP),
    _text(
        "KA13",
        "undertakings[leave-zone].promise.deadline",
        Deadline(ids.EFFECT, Duration(hours=72)),
        ids.A9,
        QUOTED,
    ),
    _text(
        "KA13",
        "undertakings[leave-zone].promise.deadline",
        Deadline(ids.EFFECT, Duration(hours=72)),
        ids.A8,
        REPORTED,
    ),
    _text("KA13", "undertakings[leave-zone].where", Within(ids.DMZ), ids.A9, QUOTED),
    Row("KA13", "undertakings[leave-zone].action", Action.WITHDRAW),
    _text("KA13", "undertakings[leave-zone].people", FORCES, ids.A9, QUOTED),
    _text("KA13", "undertakings[leave-zone].equipment", ANY_EQUIPMENT, ids.A9, QUOTED),
    Row("KA14", "undertakings[unc-leaves-islands].promise.by", (ids.UNC_COMMANDER,)),
    Row(
        "KA14",
        "undertakings[unc-leaves-islands].promise.deadline",
        Deadline(ids.EFFECT, Duration(days=10)),
        by=ids.TIME,
        source=ids.A8,
        reading=ORIGINAL,
    ),
    Row(
        "KA14",
        "undertakings[unc-leaves-islands].where",
        Within(ids.ISLANDS_NORTH),
        by=ids.TIME,
        source=ids.A8,
        reading=ORIGINAL,
    ),
    Row("KA14", "undertakings[leave-islands].promise.by", COMMANDERS),
    _recalled(
        "KA14",
        "undertakings[leave-islands].promise.deadline",
        Deadline(ids.EFFECT, Duration(days=10)),
    ),
    Row("KA14", "undertakings[unc-leaves-islands].part_of", ids.LEAVE_ISLANDS),
    _recalled(
        "KA15",
        "undertakings[keep-five-island-groups].amount",
        _authorised(Exactly(5, Unit.ISLANDS)),
    ),
    Row(
        "KA15",
        "undertakings[keep-five-island-groups].exception_to",
        (ids.LEAVE_ISLANDS, ids.UNC_LEAVES_ISLANDS),
    ),
    _recalled("KA15", "places[five-island-groups].held_by", ids.UNC),
    *(
        _recalled("KA15", f"places[{zone}].{field}", PlaceId(island))
        for zone, field in (("five-island-groups", "includes"), ("west-coast-islands", "excludes"))
        for island in ("paengyong-do", "taechong-do", "sochong-do", "yonpyong-do", "u-do")
    ),
    _recalled("KA15", "places[west-coast-islands].held_by", ids.KPA_CPV),
    *(
        row
        for side, by in (("unc", (ids.UNC_COMMANDER,)), ("kpa-cpv", NORTH))
        for row in (
            _recalled(
                "KA16",
                f"limits[persons-in-zone-{side}].amount",
                _authorised(AtMost(1000, Unit.PERSONS)),
            ),
            _recalled("KA16", f"limits[persons-in-zone-{side}].where", Within(ids.DMZ)),
            Row("KA16", f"limits[persons-in-zone-{side}].promise.by", by),
            Row("KA16", f"limits[persons-in-zone-{side}].part_of", ids.ADMINISTER_ZONE),
        )
    ),
    Row("KA16", "undertakings[administer-zone].action", Action.ADMINISTER),
)

_FORCES: Final = (
    Row("KA17", "undertakings[no-reinforcement].promise.deontic", Deontic.SHALL_NOT),
    Row("KA17", "undertakings[no-reinforcement].action", Action.REINFORCE),
    _text("KA17", "undertakings[no-reinforcement].acts", ActKind.REINFORCEMENT, ids.A8, REPORTED),
    *(
        row
        for side, by in (("unc", (ids.UNC_COMMANDER,)), ("kpa-cpv", NORTH))
        for row in (
            _text(
                "KA17",
                f"limits[rotation-{side}].amount",
                _authorised(
                    Rate(
                        AtMost(35_000, Unit.SOLDIERS),
                        Duration(months=1),
                        window=RateWindow.CALENDAR,
                    )
                ),
                ids.A8,
                REPORTED,
            ),
            Row("KA17", f"limits[rotation-{side}].promise.by", by),
            Row("KA17", f"limits[rotation-{side}].exception_to", (ids.NO_REINFORCEMENT,)),
        )
    ),
    Row("KA17", "limits[level-not-raised].form", LimitForm.ONE_FOR_ONE),
    Row("KA17", "limits[level-not-raised].people", Category.MILITARY),
    Row("KA18", "limits[replacement-of-equipment].form", LimitForm.ONE_FOR_ONE),
    Row(
        "KA18",
        "limits[replacement-of-equipment].equipment",
        AnyOfClasses(
            (
                OfType(EquipmentType.AIRCRAFT),
                OfType(EquipmentType.ARMOUR),
                OfType(EquipmentType.WEAPON),
                OfType(EquipmentType.AMMUNITION),
            )
        ),
    ),
    _text(
        "KA18",
        "limits[replacement-of-equipment].promise.subject_to",
        Judged(ids.EQUALLY_EFFECTIVE),
        ids.A15,
        REPORTED,
    ),
    _text(
        "KA18",
        "texts[armistice].provisions",
        Provision(ids.REPLACEMENT, clause="13d"),
        ids.A15,
        REPORTED,
    ),
    *(
        row
        for side, by, zone in (
            ("unc", (ids.UNC_COMMANDER,), ids.UNC_PORTS),
            ("kpa-cpv", NORTH, ids.KPA_CPV_PORTS),
        )
        for row in (
            _text(
                "KA19",
                f"limits[number-of-ports-{side}].amount",
                _authorised(Exactly(5, Unit.PLACES_OF_ENTRY)),
                ids.A7,
                REPORTED,
            ),
            _text(
                "KA19",
                f"undertakings[entry-elsewhere-{side}].where",
                Outside(zone),
                ids.A7,
                REPORTED,
            ),
            Row("KA19", f"undertakings[entry-elsewhere-{side}].promise.by", by),
            Row("KA19", f"undertakings[entry-elsewhere-{side}].action", Action.ENTER),
            _text("KA19", f"undertakings[entry-elsewhere-{side}].people", FORCES, ids.A7, REPORTED),
            _text(
                "KA19",
                f"undertakings[entry-elsewhere-{side}].equipment",
                ANY_EQUIPMENT,
                ids.A7,
                REPORTED,
            ),
            Row(
                "KA19",
                f"undertakings[entry-elsewhere-{side}].promise.deontic",
                Deontic.SHALL_NOT,
            ),
            _text("KA19", f"places[{zone}].shapes", Shape(Geometry.NAMES), ids.A7, REPORTED),
        )
    ),
)

_MAC: Final = "parties[military-armistice-commission]"
_OTHER_RANKS: Final = (Rank.TWO_STAR, Rank.ONE_STAR, Rank.COLONEL)
_COMMISSIONS: Final = (
    _text(
        "KA20",
        f"{_MAC}.seats",
        Seats(Exactly(10, Unit.OFFICERS), ranks=(Rank.SENIOR_OFFICER,)),
        ids.A3,
    ),
    *(
        row
        for side, place in ((ids.UNC, 2), (ids.KPA_CPV, 3))
        for row in (
            _text(
                "KA20",
                f"{_MAC}.seats",
                Seats(Exactly(5, Unit.OFFICERS), of=(side,), within=1),
                ids.A3,
            ),
            _text(
                "KA21",
                f"{_MAC}.seats",
                Seats(
                    Exactly(3, Unit.OFFICERS),
                    of=(side,),
                    ranks=(Rank.GENERAL_OR_FLAG,),
                    within=place,
                ),
                ids.A3,
            ),
            _text(
                "KA21",
                f"{_MAC}.seats",
                Seats(Exactly(2, Unit.OFFICERS), of=(side,), ranks=_OTHER_RANKS, within=place),
                ids.A3,
            ),
        )
    ),
    _text("KA22", f"{_MAC}.chair", NoChair(), ids.A16, QUOTED),
    Row("KA22", f"{_MAC}.voting", Voting.BOTH_SIDES, by=Editor()),
    _text(
        "KA23",
        f"{_MAC}.units",
        Units(_authorised(Exactly(10, Unit.TEAMS)), of=ids.OBSERVER_TEAM),
        ids.A3,
    ),
    _text(
        "KA23",
        "limits[observer-teams-at-the-start].amount",
        _authorised(Exactly(10, Unit.TEAMS)),
        ids.A3,
    ),
    _text(
        "KA23",
        "limits[fewer-observer-teams].amount",
        _authorised(FewerThan(10, Unit.TEAMS)),
        ids.A3,
    ),
    Row("KA23", "limits[fewer-observer-teams].promise.deontic", Deontic.MAY),
    Row("KA23", "limits[fewer-observer-teams].exception_to", (ids.OBSERVER_TEAMS,)),
    *(
        _text("KA23", "limits[fewer-observer-teams].by_leave_of", member, ids.A3)
        for member in (ids.UNC_SENIOR_MEMBER, ids.KPA_CPV_SENIOR_MEMBER)
    ),
    _text(
        "KA24",
        "parties[joint-observer-team].seats",
        Seats(Between(4, 6, Unit.OFFICERS), ranks=(Rank.FIELD_GRADE,)),
        ids.A3,
    ),
    _text(
        "KA24",
        "parties[joint-observer-team].seats",
        Seats(
            Exactly(50, Unit.PERCENT),
            holds=Holds.FOR_EACH,
            of=(ids.UNC, ids.KPA_CPV),
            within=1,
        ),
        ids.A3,
    ),
    _text(
        "KA25",
        "undertakings[daily-meeting].promise.deadline",
        Recurring(Duration(days=1)),
        ids.A17,
        QUOTED,
    ),
    _text(
        "KA25",
        "undertakings[recess].promise.condition",
        AllOf(
            (
                Given(Act.CONSENT, by=ids.UNC_SENIOR_MEMBER),
                Given(Act.CONSENT, by=ids.KPA_CPV_SENIOR_MEMBER),
            )
        ),
        ids.A17,
        QUOTED,
    ),
    _text(
        "KA25",
        "undertakings[recess].promise.exit",
        Exit(by=(ids.UNC_SENIOR_MEMBER, ids.KPA_CPV_SENIOR_MEMBER), notice=Duration(hours=24)),
        ids.A17,
        QUOTED,
    ),
    _text(
        "KA25",
        "limits[recess-length].amount",
        _authorised(AtMost(7, Unit.DAYS)),
        ids.A17,
        QUOTED,
    ),
    Row("KA25", "undertakings[recess].exception_to", (ids.DAILY_MEETING,)),
    *(
        _text("KA26", "texts[commission-records].languages", Language(tag, authentic=True), ids.A3)
        for tag in ("ko", "zh", "en")
    ),
    Row("KA26", "texts[commission-records].by", (ids.MAC,)),
    *(
        _text(
            "KA27",
            f"undertakings[costs-{side}].amount",
            _authorised(Exactly(50, Unit.PERCENT)),
            ids.A3,
        )
        for side in ("unc", "kpa-cpv")
    ),
    Row("KA27", "undertakings[costs-unc].about_bodies", (ids.MAC, ids.NNSC)),
    Row("KA27", "undertakings[costs-kpa-cpv].promise.by", NORTH),
)

_NNSC: Final = "parties[neutral-nations-supervisory-commission]"
_NEUTRALS: Final = (
    *(
        row
        for source in (ids.A7, ids.A18)
        for row in (
            _text(
                "KA28",
                f"{_NNSC}.seats",
                Seats(Exactly(4, Unit.OFFICERS), ranks=(Rank.SENIOR_OFFICER,)),
                source,
                REPORTED,
            ),
            _text(
                "KA28",
                f"{_NNSC}.seats",
                Seats(
                    Exactly(2, Unit.OFFICERS),
                    appointed_by=AppointedBy((ids.UNC_COMMANDER,)),
                    drawn_from=(ids.SE, ids.CH),
                    within=1,
                ),
                source,
                REPORTED,
            ),
            _text(
                "KA29",
                f"{_NNSC}.seats",
                Seats(
                    Exactly(2, Unit.OFFICERS),
                    appointed_by=AppointedBy(NORTH, jointly=True),
                    drawn_from=(ids.PL, ids.CS),
                    within=1,
                ),
                source,
                REPORTED,
            ),
            *(
                _text("KA29", f"{_NNSC}.members", nation, source, REPORTED)
                for nation in (ids.SE, ids.CH, ids.PL, ids.CS)
            ),
        )
    ),
    _text(
        "KA30",
        "texts[armistice].definitions",
        Definition("neutral nation", meaning=ids.NO_COMBAT_FORCES_IN_KOREA),
        ids.A18,
        REPORTED,
    ),
    _text("KA31", f"{_NNSC}.functions", BodyFunction.INSPECT, ids.A7, REPORTED),
    *(
        _text(
            "KA31",
            f"{_NNSC}.units",
            Units(
                _authorised(Exactly(5, Unit.TEAMS)),
                of=ids.INSPECTION_TEAM,
                at=(ports,),
                mobile=False,
            ),
            ids.A7,
            REPORTED,
        )
        for ports in (ids.UNC_PORTS, ids.KPA_CPV_PORTS)
    ),
    _text(
        "KA31",
        f"{_NNSC}.units",
        Units(_authorised(Exactly(10, Unit.TEAMS)), of=ids.INSPECTION_TEAM, mobile=True),
        ids.A7,
        REPORTED,
    ),
    *(
        _text(
            "KA31", f"limits[{limit}].amount", _authorised(Exactly(n, Unit.TEAMS)), ids.A7, REPORTED
        )
        for limit, n in (
            (ids.TEAMS_IN_ALL, 20),
            (ids.TEAMS_UNC_PORTS, 5),
            (ids.TEAMS_KPA_CPV_PORTS, 5),
            (ids.TEAMS_IN_RESERVE, 10),
        )
    ),
    *(
        Row("KA31", f"limits[{limit}].within", ids.TEAMS_IN_ALL)
        for limit in (ids.TEAMS_UNC_PORTS, ids.TEAMS_KPA_CPV_PORTS, ids.TEAMS_IN_RESERVE)
    ),
    *(
        _text(
            "KA32",
            "undertakings[inspection-by-mobile-teams].requested_by",
            party,
            ids.A7,
            REPORTED,
        )
        for party in (ids.MAC, ids.UNC_SENIOR_MEMBER, ids.KPA_CPV_SENIOR_MEMBER)
    ),
    _text(
        "KA32",
        "undertakings[inspection-by-mobile-teams].promise.condition",
        AnyOf(
            (
                Given(Act.REQUEST, by=ids.MAC),
                Given(Act.REQUEST, by=ids.UNC_SENIOR_MEMBER),
                Given(Act.REQUEST, by=ids.KPA_CPV_SENIOR_MEMBER),
            )
        ),
        ids.A7,
        REPORTED,
    ),
    *(
        Row(
            "KA33",
            f"undertakings[{duty}].promise.application",
            Application(Applied.SUSPENDED, by=(ids.UNC_COMMANDER,), within=ids.UNC_AREA),
            by=ids.UNC,
            source=ids.A19,
            reading=QUOTED,
        )
        for duty in (ids.INSPECTION, ids.PORT_INSPECTION, ids.MOBILE_INSPECTION)
    ),
    Row(
        "KA33",
        "events[inspection-suspended-1956].when",
        PartialDate("1956-05-31"),
        by=ids.UNC,
        source=ids.A19,
        reading=QUOTED,
    ),
    Row(
        "KA34",
        "limits[replacement-of-equipment].promise.application",
        Application(
            Applied.SUSPENDED,
            by=(ids.UNC_COMMANDER,),
            until=AllOf((Obtains(ids.BALANCE_RESTORED), Obtains(ids.WILLING_TO_COMPLY))),
        ),
        by=ids.UNC,
        source=ids.A6,
        reading=QUOTED,
    ),
    Row(
        "KA34",
        "texts[unc-statement-1957].made",
        PartialDate("1957-06-21"),
        by=ids.UNC,
        source=ids.A6,
        reading=QUOTED,
    ),
    Row(
        "KA35",
        "allegations[wrecking-the-armistice-1957].judgements",
        Judgement.UNDERMINES_THE_TEXT,
        by=ids.KPA_CPV,
        source=ids.A6,
        reading=QUOTED,
    ),
    Row(
        "KA35",
        "allegations[wrecking-the-armistice-1957].judgements",
        Judgement.ENDS_THE_DUTY,
        by=LATER_WRITERS,
        source=ids.A15,
        reading=REPORTED,
    ),
    Row(
        "KA35",
        "allegations[wrecking-the-armistice-1957].judgements",
        Judgement.SUSPENSION,
        by=Unnamed("the published diplomatic record"),
        source=ids.A6,
        reading=ORIGINAL,
    ),
    Row("KA35", "allegations[wrecking-the-armistice-1957].act", ids.REPLACEMENT_SUSPENDED),
    Row(
        "KA35",
        "limits[replacement-of-equipment].promise.application",
        Application(Applied.ENDED, by=(ids.UNC_COMMANDER,)),
        by=LATER_WRITERS,
        source=ids.A15,
        reading=REPORTED,
    ),
    *(
        Row(
            "KA36",
            f"{_NNSC}.members",
            nation,
            by=LATER_ACCOUNTS,
            source=ids.RECALLED,
            reading=RECALLED,
            denies=True,
            since=PartialDate(left),
        )
        for nation, left in ((ids.CS, "1993"), (ids.PL, "1995"))
    ),
    *(
        Row(
            "KA36",
            f"positions[{position}].attitude",
            Attitude.REJECTS,
            by=LATER_ACCOUNTS,
            source=ids.RECALLED,
            reading=RECALLED,
        )
        for position in (ids.NO_CZECHOSLOVAK_MEMBER, ids.NO_POLISH_MEMBER)
    ),
    Row("KA36", "positions[no-czechoslovak-member].by", (ids.KPA_CPV,)),
    Row("KA36", "positions[no-polish-member].by", (ids.KPA_CPV,)),
    *(
        Row(
            "KA36",
            f"events[{event}].{field}",
            value,
            by=LATER_ACCOUNTS,
            source=ids.RECALLED,
            reading=RECALLED,
        )
        for event, year, seat in (
            (ids.CZECHOSLOVAK_MEMBER_LEAVES, "1993", ids.CZECHOSLOVAK_SEAT),
            (ids.POLISH_MEMBER_LEAVES, "1995", ids.POLISH_SEAT),
        )
        for field, value in (("when", PartialDate(year)), ("about", seat))
    ),
)

_PRISONERS: Final = (
    _text(
        "KA37",
        "undertakings[repatriation].promise.deadline",
        Deadline(ids.EFFECT, Duration(days=60)),
        ids.A4,
    ),
    _text(
        "KA37",
        "undertakings[repatriation].people",
        Tally(Category.PRISONER_SEEKING_RETURN, NotReported()),
        ids.A4,
    ),
    _text(
        "KA38",
        "undertakings[numbers-exchanged].promise.deadline",
        Deadline(ids.SIGNING, bound=Bound.BEFORE),
        ids.A4,
    ),
    _text("KA38", "undertakings[numbers-exchanged].items", Item.NUMBERS_BY_NATIONALITY, ids.A4),
    _text(
        "KA39",
        "parties[neutral-nations-repatriation-commission].seats",
        Seats(Exactly(5, Unit.STATES)),
        ids.A5,
    ),
    Row("KA39", "undertakings[other-prisoners-to-commission].promise.to", (ids.NNRC,)),
    _text("KA39", "undertakings[other-prisoners-to-commission].people", OTHERS, ids.A5),
    _text(
        "KA39",
        "undertakings[explanations].promise.deadline",
        Window(Deadline(ids.CUSTODY, bound=Bound.FROM), Deadline(ids.CUSTODY, Duration(days=90))),
        ids.A5,
    ),
    _text(
        "KA39",
        "undertakings[conference-on-prisoners].promise.deadline",
        Deadline(ids.EXPLANATIONS_END, Duration(days=30)),
        ids.A5,
    ),
    _text(
        "KA39",
        "undertakings[conference-on-prisoners].promise.term",
        Term(Duration(days=30), start=ids.EXPLANATIONS_END),
        ids.A5,
    ),
    _text(
        "KA39",
        "undertakings[civilian-status].promise.deadline",
        Deadline(ids.CUSTODY, Duration(days=120), bound=Bound.AT),
        ids.A5,
    ),
    Row("KA39", "undertakings[civilian-status].action", Action.MAKE_CIVILIAN),
    _text(
        "KA40",
        "undertakings[repatriation-commission-dissolves].promise.deadline",
        Deadline(ids.BECOME_CIVILIANS, Duration(days=30)),
        ids.A5,
    ),
    _text(
        "KA40",
        "parties[neutral-nations-repatriation-commission].ends_after",
        ids.DISSOLUTION,
        ids.A5,
    ),
    Row("KA40", "undertakings[repatriation-commission-dissolves].promise.actors", (ids.NNRC,)),
)

_AFTERWARDS: Final = (
    Row("KA41", "undertakings[conference-recommended].promise.deontic", Deontic.SHOULD),
    Row("KA41", "undertakings[conference-recommended].promise.by", COMMANDERS),
    Row("KA41", "undertakings[conference-recommended].promise.actors", (ids.GOVERNMENTS,)),
    _text(
        "KA41",
        "undertakings[conference-recommended].promise.legal_force",
        LegalForce.NOT_BINDING,
        ids.A10,
        QUOTED,
    ),
    _text(
        "KA41",
        "undertakings[conference-recommended].promise.deadline",
        Deadline(ids.EFFECT, Duration(months=3)),
        ids.A10,
        QUOTED,
    ),
    _text(
        "KA42",
        "texts[armistice].amended_by",
        AppointedBy(COMMANDERS, jointly=True),
        ids.A20,
        QUOTED,
    ),
    _recalled(
        "KA43",
        "texts[armistice].term",
        Until(
            AnyOf((Happened(ids.SUPERSEDED_BY_AMENDMENT), Happened(ids.SUPERSEDED_BY_SETTLEMENT)))
        ),
    ),
    Row(
        "KA44",
        "allegations[defence-treaty-against-13d].judgements",
        Judgement.BREACH,
        by=ids.OBJECTING_SIDE,
        source=ids.A10,
        reading=REPORTED,
    ),
    Row("KA44", "allegations[defence-treaty-against-13d].by", (ids.OBJECTING_SIDE,)),
    Row("KA44", "allegations[defence-treaty-against-13d].about", (ids.REPLACEMENT,)),
    Row("KA44", "allegations[defence-treaty-against-13d].against", (ids.TREATY_PARTIES,)),
    Row("KA44", "allegations[defence-treaty-against-13d].act", ids.TREATY_CONCLUDED),
    Row(
        "KA44",
        "interpretations[paragraph-13d-and-treaties].meanings",
        Asserts(ids.TREATY_BARRED),
        by=ids.OBJECTING_SIDE,
        source=ids.A10,
        reading=REPORTED,
    ),
    Row(
        "KA44",
        "texts[mutual-defence-treaty].made",
        PartialDate("1953-10"),
        by=OPINION_PAGE,
        source=ids.A10,
        reading=REPORTED,
    ),
)

ROWS: Final[tuple[Row, ...]] = (
    *_PARTIES,
    *_START,
    *_GROUND,
    *_FORCES,
    *_COMMISSIONS,
    *_NEUTRALS,
    *_PRISONERS,
    *_AFTERWARDS,
)
