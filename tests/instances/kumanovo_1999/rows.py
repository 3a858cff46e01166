"""Where the facts of the Kumanovo case live."""

from typing import Final

from ceasefire_model import (
    About,
    AgreementForm,
    AllOf,
    Along,
    AnyOf,
    AnyOfClasses,
    Application,
    Applied,
    AtMost,
    Basis,
    BodyStatus,
    CalibreBound,
    Capacity,
    Category,
    Conclusion,
    Counting,
    Deadline,
    Definition,
    Deontic,
    Duration,
    Editor,
    EquipmentType,
    Exactly,
    Figure,
    Geometry,
    Happened,
    Judged,
    LinkKind,
    ListForm,
    Measured,
    Not,
    NotReported,
    Obtains,
    OfCalibre,
    OfType,
    PartialDate,
    Provision,
    Reading,
    Several,
    Shape,
    Signature,
    SiteKind,
    Stage,
    Stance,
    StanceKind,
    Standing,
    Stands,
    Tally,
    TextLink,
    Unit,
    Unnamed,
    Unstated,
    Until,
    Width,
    Within,
)
from ceasefire_model.instances.kumanovo_1999 import ids
from ceasefire_model.instances.kumanovo_1999.sources import (
    K1,
    K2,
    K3,
    K4,
    K5,
    K6,
    K7,
    K8,
    K9,
    K10,
    K11,
    K12,
    K13,
    K14,
    RECALLED,
)
from ceasefire_model.undertakings import Action
from tests.instances.coverage_rows import Row

ORIGINAL: Final = Reading.ORIGINAL
REPORTED: Final = Reading.REPORTED
REMEMBERED: Final = Reading.RECALLED

_PARTIES: Final = ids.THE_PARTIES
_NAC: Final = ids.NORTH_ATLANTIC_COUNCIL
_INDEX: Final = Unnamed("an index of peace agreements")
_ENCYCLOPEDIA: Final = Unnamed("an encyclopedia article on the agreement")
_ZONE_ARTICLE: Final = Unnamed("an encyclopedia article on the ground zone")
_POST: Final = Unnamed("the Washington Post")
_BBC: Final = Unnamed("the BBC")
_AIM: Final = Unnamed("AIM, a news agency")
_DW: Final = Unnamed("Deutsche Welle")
_STANDARD: Final = Unnamed("Der Standard")
_TELEGRAF: Final = Unnamed("Telegraf")

_MTA: Final = "texts[military-technical-agreement]"
_DEFINITION: Final = Definition(
    "FRY Forces",
    parties=(
        ids.FRY_ARMY,
        ids.FRY_NAVY,
        ids.PARAMILITARIES,
        ids.BORDER_POLICE,
        ids.RESERVES,
        ids.INTELLIGENCE_SERVICES,
        ids.RIOT_POLICE,
        ids.SPECIAL_POLICE,
    ),
    list_form=ListForm.OPEN,
    extended_by=ids.KFOR,
)
_OPENING: Final = Application(Applied.APPLIES)


def _wide(kilometres: int) -> Width:
    return Width(
        Exactly(kilometres, Unit.KILOMETRES),
        Measured.ONE_SIDE,
        side=ids.FRY,
        line=ids.PROVINCE_BOUNDARY,
    )


def _plus(days: int) -> Deadline:
    return Deadline(ids.ENTRY_INTO_FORCE, Duration(days=days), counting=Counting.EXCLUSIVE)


ROWS: Final = (
    # Who agreed
    Row(
        "KU01",
        f"{_MTA}.stances",
        Stance(ids.KFOR, StanceKind.PARTY),
        by=_PARTIES,
        source=K1,
        reading=ORIGINAL,
    ),
    Row(
        "KU01",
        f"{_MTA}.stances",
        Stance(ids.FRY_GOVERNMENT, StanceKind.PARTY),
        by=_PARTIES,
        source=K1,
        reading=ORIGINAL,
    ),
    Row(
        "KU01",
        f"{_MTA}.stances",
        Stance(ids.SERBIA_GOVERNMENT, StanceKind.PARTY),
        by=_PARTIES,
        source=K5,
        reading=REPORTED,
    ),
    Row("KU01", "parties[fry-government].of", ids.FRY),
    Row("KU01", "parties[serbia-government].of", ids.SERBIA),
    Row("KU01", "parties[serbia].within", ids.FRY, by=_PARTIES, source=K1, reading=ORIGINAL),
    Row(
        "KU02",
        f"{_MTA}.made",
        PartialDate("1999-06-09"),
        by=_ENCYCLOPEDIA,
        source=K4,
        reading=REPORTED,
    ),
    Row(
        "KU02",
        f"{_MTA}.in_force",
        PartialDate("1999-06-10"),
        by=_ENCYCLOPEDIA,
        source=K4,
        reading=REPORTED,
    ),
    Row(
        "KU02",
        "events[entry-into-force].when",
        PartialDate("1999-06-10"),
        by=_ENCYCLOPEDIA,
        source=K4,
        reading=REPORTED,
    ),
    Row(
        "KU03",
        f"{_MTA}.signatures",
        Signature(ids.MARJANOVIC, on_behalf_of=ids.GOVERNMENTS, capacity=Capacity.PARTY),
        by=_INDEX,
        source=K5,
        reading=REPORTED,
    ),
    Row(
        "KU03",
        f"{_MTA}.signatures",
        Signature(ids.STEVANOVIC, on_behalf_of=ids.GOVERNMENTS, capacity=Capacity.PARTY),
        by=_INDEX,
        source=K5,
        reading=REPORTED,
    ),
    Row(
        "KU03",
        f"{_MTA}.signatures",
        Signature(ids.PAVKOVIC, on_behalf_of=NotReported(), capacity=NotReported()),
        by=_ENCYCLOPEDIA,
        source=K4,
        reading=REPORTED,
    ),
    Row(
        "KU04",
        f"{_MTA}.conclusion",
        Conclusion.UNILATERAL,
        by=_INDEX,
        source=K5,
        reading=REPORTED,
    ),
    Row("KU04", f"{_MTA}.conclusion", Conclusion.MULTIPARTY, by=Editor()),
    Row(
        "KU04",
        f"{_MTA}.stances",
        Stance(ids.GOVERNMENTS, StanceKind.SIGNED),
        by=_INDEX,
        source=K5,
        reading=REPORTED,
    ),
    Row(
        "KU04",
        f"{_MTA}.stances",
        Stance(ids.KFOR, StanceKind.SIGNED),
        by=_INDEX,
        source=K5,
        reading=REPORTED,
    ),
    # What it hangs on, and what it means by its words
    Row(
        "KU05",
        "deployments[kfor-deployment].promise.condition",
        Happened(ids.RESOLUTION_ADOPTED),
        by=_PARTIES,
        source=K1,
        reading=ORIGINAL,
    ),
    Row(
        "KU05",
        "texts[security-council-resolution].stage",
        Stage.PROPOSED,
        by=_PARTIES,
        source=K2,
        reading=ORIGINAL,
    ),
    Row("KU05", "events[resolution-adopted].when", ()),
    Row("KU06", f"{_MTA}.definitions", _DEFINITION, by=_PARTIES, source=K1, reading=ORIGINAL),
    Row("KU06", f"{_MTA}.definitions", _DEFINITION, by=_PARTIES, source=K2, reading=ORIGINAL),
    # The safety zones
    Row(
        "KU07",
        "places[air-safety-zone].widths",
        _wide(25),
        by=_PARTIES,
        source=K7,
        reading=REPORTED,
    ),
    Row(
        "KU08",
        "places[ground-safety-zone].widths",
        _wide(5),
        by=_PARTIES,
        source=K13,
        reading=REPORTED,
    ),
    Row(
        "KU09",
        "places[air-safety-zone].within",
        ids.REST_OF_YUGOSLAVIA,
        by=_TELEGRAF,
        source=K13,
        reading=REPORTED,
    ),
    Row(
        "KU09",
        "places[ground-safety-zone].within",
        ids.REST_OF_YUGOSLAVIA,
        by=_TELEGRAF,
        source=K13,
        reading=REPORTED,
    ),
    Row("KU09", "places[rest-of-yugoslavia].territory_of", ids.FRY),
    # The steps
    Row(
        "KU10",
        "undertakings[zone-3-first-step].promise.deadline",
        _plus(1),
        by=_PARTIES,
        source=K3,
        reading=ORIGINAL,
    ),
    Row(
        "KU10",
        "undertakings[zone-3-first-step].where",
        Along(ids.NAMED_ROUTES),
        by=_PARTIES,
        source=K3,
        reading=ORIGINAL,
    ),
    Row("KU10", "undertakings[zone-3-first-step].part_of", ids.DEMONSTRATION),
    Row("KU10", "undertakings[demonstration-of-compliance].action", Action.DEMONSTRATE_COMPLIANCE),
    Row(
        "KU11",
        "undertakings[strikes-suspended].promise.condition",
        AllOf(
            (
                Stands(ids.ZONE_3_FIRST_STEP, Standing.KEPT),
                Stands(ids.HOSTILITIES_CEASE, Standing.KEPT),
                Judged(ids.COMPLIANCE_VERIFIED),
            )
        ),
        by=_PARTIES,
        source=K3,
        reading=ORIGINAL,
    ),
    Row("KU11", "undertakings[strikes-suspended].action", Action.SUSPEND_STRIKES),
    Row(
        "KU12",
        "undertakings[strikes-suspended].promise.term",
        Until(
            AnyOf((Not(Obtains(ids.OBLIGATIONS_FULLY_KEPT)), Not(Judged(ids.COUNCIL_FAST_ENOUGH))))
        ),
        by=_PARTIES,
        source=K3,
        reading=ORIGINAL,
    ),
    *(
        Row(
            "KU13",
            f"undertakings[{promise}].promise.deadline",
            _plus(days),
            by=_PARTIES,
            source=K3,
            reading=ORIGINAL,
        )
        for promise, days in (
            (ids.ZONE_1_WITHDRAWAL, 6),
            (ids.ZONE_2_WITHDRAWAL, 9),
            (ids.ZONE_3_WITHDRAWAL, 11),
            (ids.WITHDRAWAL, 11),
        )
    ),
    *(
        Row(
            "KU13",
            f"undertakings[{promise}].where",
            Within(place),
            by=_PARTIES,
            source=K3,
            reading=ORIGINAL,
        )
        for promise, place in (
            (ids.ZONE_1_WITHDRAWAL, ids.ZONE_1),
            (ids.ZONE_2_WITHDRAWAL, ids.ZONE_2),
            (ids.ZONE_3_WITHDRAWAL, ids.ZONE_3),
            (ids.WITHDRAWAL, ids.KOSOVO),
        )
    ),
    Row(
        "KU14",
        "undertakings[zone-3-first-step].where",
        Within(ids.ZONE_3),
        by=_PARTIES,
        source=K3,
        reading=ORIGINAL,
    ),
    Row("KU14", "undertakings[zone-3-first-step].promise.actors", (ids.FIRST_GROUP,)),
    Row(
        "KU14",
        "undertakings[zone-3-first-step].amount",
        Figure(Several("a first group", Unit.SOLDIERS), Basis.AUTHORISED),
        by=_PARTIES,
        source=K3,
        reading=ORIGINAL,
    ),
    Row("KU14", "undertakings[zone-3-withdrawal].promise.actors", (ids.FRY_FORCES,)),
    *(
        Row("KU15", f"places[{zone}].within", part, by=_POST, source=K6, reading=REPORTED)
        for zone, part in (
            (ids.ZONE_1, ids.KOSOVO_SOUTH),
            (ids.ZONE_2, ids.KOSOVO_WEST),
            (ids.ZONE_3, ids.KOSOVO_NORTH),
        )
    ),
    Row("KU15", "places[zone-1].beside", ids.MACEDONIA, by=_POST, source=K6, reading=REPORTED),
    Row("KU15", "places[zone-2].beside", ids.ALBANIA, by=_POST, source=K6, reading=REPORTED),
    *(
        Row("KU16", f"places[{zone}].shapes", value, by=_PARTIES, source=K3, reading=ORIGINAL)
        for zone in (ids.ZONE_1, ids.ZONE_2, ids.ZONE_3)
        for value in (Shape(Geometry.MAP, text=ids.APPENDIX_A), Unstated())
    ),
    Row("KU16", "texts[appendix-a].form", AgreementForm.MAP),
    Row(
        "KU16",
        "texts[appendix-a].links",
        TextLink(LinkKind.ANNEX_OF, ids.MTA),
        by=_PARTIES,
        source=K3,
        reading=ORIGINAL,
    ),
    Row(
        "KU17",
        "undertakings[strikes-ended].promise.condition",
        Happened(ids.WITHDRAWAL_COMPLETED),
        by=_PARTIES,
        source=RECALLED,
        reading=REMEMBERED,
    ),
    Row("KU17", "undertakings[strikes-ended].action", Action.END_STRIKES),
    Row("KU17", "events[withdrawal-completed].completes", ids.WITHDRAWAL),
    *(
        Row(
            "KU18",
            f"undertakings[{promise}].{field}",
            value,
            by=_PARTIES,
            source=RECALLED,
            reading=REMEMBERED,
        )
        for promise, field, value in (
            (ids.AIRCRAFT_WITHDRAWAL, "equipment", OfType(EquipmentType.AIRCRAFT)),
            (ids.AIRCRAFT_WITHDRAWAL, "where", Within(ids.KOSOVO)),
            (ids.AIRCRAFT_WITHDRAWAL, "promise.deadline", _plus(3)),
            (ids.AIR_DEFENCE_WITHDRAWAL, "equipment", OfType(EquipmentType.AIR_DEFENCE)),
            (ids.AIR_DEFENCE_WITHDRAWAL, "where", Within(ids.AIR_SAFETY_ZONE)),
            (ids.AIR_DEFENCE_WITHDRAWAL, "promise.deadline", _plus(3)),
        )
    ),
    Row(
        "KU19",
        "undertakings[withdrawal].amount",
        Figure(About(40_000, Unit.PERSONS), Basis.ESTIMATED),
        by=_POST,
        source=K6,
        reading=REPORTED,
    ),
    Row(
        "KU19",
        "undertakings[withdrawal].amount",
        Unstated(),
        by=_PARTIES,
        source=K3,
        reading=ORIGINAL,
    ),
    Row("KU20", "undertakings[mines-marked].action", Action.MARK_MINES),
    Row("KU20", "undertakings[mines-marked].alongside", (ids.WITHDRAWAL,)),
    Row(
        "KU20",
        "undertakings[mines-marked].equipment",
        OfType(EquipmentType.MINE),
        by=_PARTIES,
        source=K3,
        reading=ORIGINAL,
    ),
    Row("KU20", "undertakings[routes-cleared].action", Action.CLEAR_MINES),
    Row("KU20", "undertakings[routes-cleared].alongside", (ids.WITHDRAWAL,)),
    Row(
        "KU20",
        "undertakings[routes-cleared].sites",
        SiteKind.ROAD,
        by=_PARTIES,
        source=K3,
        reading=ORIGINAL,
    ),
    # Bodies and authority
    Row(
        "KU21",
        "parties[joint-implementation-commission].status",
        BodyStatus.TO_BE_ESTABLISHED,
        by=_PARTIES,
        source=K5,
        reading=REPORTED,
    ),
    Row(
        "KU21",
        "undertakings[commission-establishment].about_bodies",
        (ids.JOINT_IMPLEMENTATION_COMMISSION,),
    ),
    Row(
        "KU21",
        "texts[appendix-b].provisions",
        Provision(ids.KFOR_POWERS),
        by=_PARTIES,
        source=K5,
        reading=REPORTED,
    ),
    Row(
        "KU21",
        "texts[appendix-b].links",
        TextLink(LinkKind.ANNEX_OF, ids.MTA),
        by=_PARTIES,
        source=K5,
        reading=REPORTED,
    ),
    Row("KU21", "undertakings[kfor-powers].action", Action.EMPOWER),
    Row("KU21", "undertakings[kfor-powers].about_parties", (ids.KFOR,)),
    Row(
        "KU22",
        f"{_MTA}.interpreted_by",
        ids.KFOR_COMMANDER,
        by=_PARTIES,
        source=RECALLED,
        reading=REMEMBERED,
    ),
    # The ground zone, and what became of it
    Row("KU23", "limits[ground-zone-ban].promise.deontic", Deontic.SHALL_NOT),
    Row(
        "KU23",
        "limits[ground-zone-ban].where",
        Within(ids.GROUND_SAFETY_ZONE),
        by=_PARTIES,
        source=K9,
        reading=REPORTED,
    ),
    Row("KU23", "undertakings[police-patrols].exception_to", (ids.GROUND_ZONE_BAN,)),
    Row(
        "KU23",
        "undertakings[police-patrols].people",
        Tally(Category.POLICE, NotReported()),
        by=_PARTIES,
        source=K9,
        reading=REPORTED,
    ),
    Row(
        "KU23",
        "undertakings[police-patrols].equipment",
        OfType(EquipmentType.SMALL_ARMS),
        by=_PARTIES,
        source=K9,
        reading=REPORTED,
    ),
    Row(
        "KU23",
        "limits[police-group-size].amount",
        Figure(AtMost(10, Unit.PERSONS), Basis.AUTHORISED),
        by=_PARTIES,
        source=K9,
        reading=REPORTED,
    ),
    Row("KU23", "limits[police-group-size].per_group", value=True),
    Row("KU24", "texts[nac-decision-2001].by", (ids.NORTH_ATLANTIC_COUNCIL,)),
    Row(
        "KU24",
        "texts[nac-decision-2001].made",
        PartialDate("2001-03-08"),
        by=ids.NATO,
        source=K8,
        reading=REPORTED,
    ),
    Row(
        "KU24",
        "texts[nac-decision-2001].links",
        TextLink(LinkKind.RELAXES, ids.MTA, about=(ids.GROUND_ZONE_BAN,)),
        by=_NAC,
        source=K14,
        reading=REPORTED,
    ),
    Row("KU24", "undertakings[ground-zone-reduction].action", Action.RELAX_ZONE),
    Row(
        "KU24",
        "undertakings[ground-zone-reduction].promise.condition",
        Judged(ids.REDUCTION_CONDITIONS_MET),
        by=_NAC,
        source=K8,
        reading=REPORTED,
    ),
    Row("KU24", "undertakings[return-to-ground-zone].part_of", ids.GROUND_ZONE_REDUCTION),
    Row("KU25", "places[sector-c-east].part_of", ids.GROUND_SAFETY_ZONE),
    *(
        Row(
            "KU25",
            "places[sector-c-east].area",
            Exactly(25, Unit.SQUARE_KILOMETRES),
            by=holder,
            source=source,
            reading=REPORTED,
        )
        for holder, source in ((ids.NATO, K8), (_AIM, K10))
    ),
    Row(
        "KU25",
        "undertakings[sector-c-east-return].promise.application",
        _OPENING,
        by=ids.NATO,
        source=K8,
        reading=REPORTED,
        since=PartialDate("2001-03-14"),
    ),
    Row(
        "KU26",
        "undertakings[return-to-ground-zone].equipment",
        AnyOfClasses(
            (
                OfType(EquipmentType.SMALL_ARMS),
                OfCalibre(EquipmentType.GRENADE_LAUNCHER, CalibreBound.AT_MOST, 82),
            )
        ),
        by=_AIM,
        source=K10,
        reading=REPORTED,
    ),
    Row(
        "KU26",
        "undertakings[return-to-ground-zone].list_form",
        ListForm.CLOSED,
        by=_AIM,
        source=K10,
        reading=REPORTED,
    ),
    Row(
        "KU26",
        "limits[return-calibre].equipment",
        OfCalibre(EquipmentType.GRENADE_LAUNCHER, CalibreBound.MORE_THAN, 82),
    ),
    Row("KU26", "limits[return-calibre].part_of", ids.RETURN),
    Row("KU27", "undertakings[return-revocation].action", Action.REVOKE_LEAVE),
    Row("KU27", "undertakings[return-revocation].promise.actors", (ids.KFOR_COMMANDER,)),
    Row("KU27", "undertakings[return-revocation].promise.deontic", Deontic.MAY),
    Row("KU27", "undertakings[return-revocation].concerns", (ids.RETURN,)),
    Row(
        "KU27",
        "undertakings[return-to-ground-zone].promise.term",
        Until(Happened(ids.RETURN_REVOKED)),
        by=ids.NATO,
        source=K8,
        reading=REPORTED,
    ),
    Row("KU28", "places[sector-b].part_of", ids.GROUND_SAFETY_ZONE),
    Row(
        "KU28",
        "undertakings[sector-b-return].promise.application",
        _OPENING,
        by=_ZONE_ARTICLE,
        source=K9,
        reading=REPORTED,
        since=PartialDate("2001-05-24"),
    ),
    Row(
        "KU29",
        "texts[ground-zone-accord-2001].made",
        PartialDate("2001-08-17"),
        by=_STANDARD,
        source=K12,
        reading=REPORTED,
    ),
    Row(
        "KU29",
        "texts[ground-zone-accord-2001].provisions",
        Provision(ids.GROUND_ZONE_END),
        by=ids.ACCORD_PARTIES,
        source=K12,
        reading=REPORTED,
    ),
    Row("KU29", "undertakings[ground-zone-end].about_places", (ids.GROUND_SAFETY_ZONE,)),
    # The air zone
    *(
        Row(
            "KU30",
            "places[air-safety-zone].widths",
            _wide(10),
            by=holder,
            source=source,
            reading=REPORTED,
            since=PartialDate(day),
        )
        for holder, source, day in ((_BBC, K7, "2001-12-27"), (_DW, K11, "2001-12-28"))
    ),
    *(
        Row(
            "KU30",
            "places[air-safety-zone].widths",
            _wide(25),
            by=holder,
            source=source,
            reading=REPORTED,
            denies=True,
            since=PartialDate(day),
        )
        for holder, source, day in ((_BBC, K7, "2001-12-27"), (_DW, K11, "2001-12-28"))
    ),
    *(
        Row(
            "KU30",
            "texts[air-zone-accord-2001].made",
            PartialDate(day),
            by=holder,
            source=source,
            reading=REPORTED,
        )
        for holder, source, day in ((_BBC, K7, "2001-12-27"), (_DW, K11, "2001-12-28"))
    ),
    Row(
        "KU31",
        "places[air-safety-zone].exists",
        value=False,
        by=_TELEGRAF,
        source=K13,
        reading=REPORTED,
        since=PartialDate("2015"),
    ),
    Row(
        "KU31",
        "places[ground-safety-zone].exists",
        value=False,
        by=_BBC,
        source=K7,
        reading=REPORTED,
        since=PartialDate("2001"),
    ),
)
"""Each fact of the case, the typed place where it lives, and the value expected there."""
