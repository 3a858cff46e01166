"""Where the facts on the trilateral statement of November 2020 live."""

from typing import Final

from ceasefire_model.absences import NotReported, Unstated
from ceasefire_model.conditions import Happened
from ceasefire_model.declarations import (
    DeclarationForm,
    Definition,
    LinkKind,
    Provision,
    Signature,
    Stance,
    StanceKind,
    TextLink,
    Undefined,
)
from ceasefire_model.disputes import Asserts, Judgement
from ceasefire_model.equipment import AnyOfClasses, EquipmentType, OfType
from ceasefire_model.events import EventForm, Participation, ParticipationKind
from ceasefire_model.guarantees import Measure, MeasureKind
from ceasefire_model.identifiers import Name, SourceId
from ceasefire_model.instances.nagorno_karabakh_2020 import ids as nk
from ceasefire_model.negotiations import Attitude
from ceasefire_model.parties import BodyFunction, BodyStatus
from ceasefire_model.performance import Application, Applied, Compliance, Kept
from ceasefire_model.places import Along, FacilityForm, Measured, WhereverItStood, Width, ZoneForm
from ceasefire_model.promises import Deontic, Firmness
from ceasefire_model.provenance import Editor, Reading, Unnamed
from ceasefire_model.quantities import Basis, Exactly, Figure, MoreThan
from ceasefire_model.terms import Bound, Deadline, OnDate, Renewal, RenewalManner, Term
from ceasefire_model.times import Duration, Instant, PartialDate
from ceasefire_model.undertakings import Action, Category, LimitForm, PersonState, Tally
from ceasefire_model.units import Unit
from tests.instances.coverage_rows import Row

ORIGINAL: Final = Reading.ORIGINAL
QUOTED: Final = Reading.QUOTED
REPORTED: Final = Reading.REPORTED
RECALLED: Final = Reading.RECALLED

_TEXT: Final = nk.SIGNATORIES
_PRESS: Final = Unnamed("press reports")
_ENCYCLOPEDIA: Final = Unnamed("an encyclopedia article")
_STATEMENT: Final = "texts[trilateral-statement]"
_FORCE: Final = "deployments[force]"
_CORRIDOR: Final = "places[lachin-corridor]"
_KALBAJAR: Final = "undertakings[kalbajar-handover]"
_LACHIN: Final = "undertakings[lachin-handover]"
_MIDNIGHT: Final = Instant("2020-11-10T00:00", "+03:00", "Europe/Moscow")
_RENEWAL: Final = Renewal(
    RenewalManner.AUTOMATIC,
    length=Duration(years=5),
    blocked_by=(nk.AZ, nk.AM),
    notice=Duration(months=6),
)


def _text(fact: str, path: str, value: object, *sources: str) -> tuple[Row, ...]:
    """What the statement says, in each translation cited; the first two where none is named."""
    return tuple(
        Row(fact, path, value, by=_TEXT, source=SourceId(source), reading=ORIGINAL)
        for source in (sources or (nk.N1, nk.N2))
    )


def _figure(amount: int, unit: Unit) -> Figure:
    return Figure(Exactly(amount, unit), Basis.AUTHORISED)


def _clauses() -> tuple[Row, ...]:
    """In which point each promise stands, for the points read in the first two translations."""
    points = {
        "NK01": (("1", nk.CEASEFIRE),),
        "NK05": (("1", nk.HALT),),
        "NK06": (("2", nk.AGHDAM_HANDOVER),),
        "NK07": (("3", nk.PERSONNEL),),
        "NK08": (("3", nk.CARRIERS),),
        "NK09": (("3", nk.VEHICLES),),
        "NK11": (("3", nk.FORCE_ON_LINE), ("3", nk.FORCE_ON_CORRIDOR)),
        "NK12": (("4", nk.WITHDRAWAL),),
        "NK13": (("4", nk.FORCE),),
        "NK16": (("5", nk.CENTRE_SET_UP),),
        "NK17": (("6", nk.KALBAJAR_HANDOVER), ("6", nk.LACHIN_HANDOVER)),
        "NK20": (("6", nk.CORRIDOR_CONTROL),),
    }
    return tuple(
        row
        for fact, found in points.items()
        for clause, promise in found
        for row in _text(fact, f"{_STATEMENT}.provisions", Provision(promise, clause=clause))
    )


ROWS: Final = (
    *_clauses(),
    # The statement
    *_text("NK01", "undertakings[ceasefire].promise.deadline", OnDate(_MIDNIGHT, Bound.FROM)),
    *_text("NK01", "events[ceasefire-start].scheduled", _MIDNIGHT),
    Row("NK01", "undertakings[ceasefire].action", Action.CEASE_HOSTILITIES),
    Row("NK01", "undertakings[ceasefire].promise.by", (nk.AZ, nk.AM)),
    *(
        Row("NK02", path, value, by=by, source=source, reading=ORIGINAL)
        for value, by, source in (
            (PartialDate("2020-11-09"), nk.EVN_REPORT, nk.N10),
            (PartialDate("2020-11-10"), nk.AM_PRIME_MINISTER, nk.N2),
        )
        for path in (f"{_STATEMENT}.made", "events[statement-made].when")
    ),
    Row(
        "NK02",
        f"{_STATEMENT}.titles",
        Name("statement of 9 November"),
        by=nk.EVN_REPORT,
        source=nk.N10,
        reading=ORIGINAL,
    ),
    Row(
        "NK02",
        f"{_STATEMENT}.titles",
        Name("statement of 10 November"),
        by=nk.AM_PRIME_MINISTER,
        source=nk.N2,
        reading=ORIGINAL,
    ),
    *(
        row
        for state, person, office in (
            (nk.AZ, nk.ALIYEV, nk.AZ_PRESIDENT),
            (nk.AM, nk.PASHINYAN, nk.AM_PRIME_MINISTER),
            (nk.RU, nk.PUTIN, nk.RU_PRESIDENT),
        )
        for path, value in (
            ("stances", Stance(state, StanceKind.SIGNED, through=person)),
            (
                "signatures",
                Signature(person, on_behalf_of=state, office=office, capacity=Unstated()),
            ),
        )
        for row in _text("NK03", f"{_STATEMENT}.{path}", value)
    ),
    *_text("NK03", f"{_STATEMENT}.definitions", Definition("Parties", parties=(nk.AZ, nk.AM))),
    *_text("NK03", f"{_STATEMENT}.stances", Stance(nk.AZ, StanceKind.PARTY)),
    *_text("NK03", f"{_STATEMENT}.stances", Stance(nk.AM, StanceKind.PARTY)),
    Row("NK03", f"{_STATEMENT}.stances", Stance(nk.RU, StanceKind.PARTY), by=Editor(), denies=True),
    Row("NK04", f"{_STATEMENT}.form", DeclarationForm.JOINT_STATEMENT),
    *_text("NK05", "undertakings[halt-in-place].where", WhereverItStood()),
    Row("NK05", "undertakings[halt-in-place].action", Action.HOLD_POSITIONS),
    Row("NK05", "undertakings[halt-in-place].promise.by", (nk.AZ, nk.AM)),
    # Handovers
    *(
        row
        for bound, source in ((Bound.BEFORE, nk.N1), (Bound.WITHIN, nk.N2), (Bound.FROM, nk.N12))
        for row in _text(
            "NK06",
            "undertakings[aghdam-handover].promise.deadline",
            OnDate(PartialDate("2020-11-20"), bound),
            source,
        )
    ),
    Row("NK06", "undertakings[aghdam-handover].promise.to", (nk.AZ,)),
    *(
        row
        for path, date in ((_KALBAJAR, "2020-11-15"), (_LACHIN, "2020-12-01"))
        for bound, source in ((Bound.BEFORE, nk.N1), (Bound.WITHIN, nk.N2))
        for row in _text(
            "NK17", f"{path}.promise.deadline", OnDate(PartialDate(date), bound), source
        )
    ),
    Row("NK17", f"{_KALBAJAR}.action", Action.HAND_OVER),
    Row("NK17", f"{_KALBAJAR}.about_places", (nk.KALBAJAR,)),
    Row("NK17", f"{_LACHIN}.about_places", (nk.LACHIN,)),
    *(
        Row(
            "NK18",
            f"{_KALBAJAR}.promise.deadline",
            OnDate(PartialDate("2020-11-25")),
            by=nk.AZ,
            source=source,
            reading=reading,
        )
        for source, reading in ((nk.N3, REPORTED), (nk.N4, QUOTED))
    ),
    Row(
        "NK18",
        "positions[am-on-later-handover].attitude",
        Attitude.SEEKS,
        by=_PRESS,
        source=nk.N3,
        reading=REPORTED,
    ),
    Row(
        "NK18",
        "positions[am-on-later-handover].attitude",
        Attitude.SEEKS,
        by=nk.AZ,
        source=nk.N4,
        reading=QUOTED,
    ),
    *(
        Row(
            "NK18",
            "events[postponement-request].participation",
            Participation(nk.RU, ParticipationKind.CONVEYED, on_behalf_of=nk.AM),
            by=by,
            source=source,
            reading=reading,
        )
        for by, source, reading in ((_PRESS, nk.N3, REPORTED), (nk.AZ, nk.N4, QUOTED))
    ),
    Row("NK18", "events[postponement-request].form", EventForm.REQUEST),
    Row("NK19", "texts[postponement-of-kalbajar].by", (nk.AZ,)),
    Row(
        "NK19",
        "texts[postponement-of-kalbajar].links",
        TextLink(LinkKind.EXTENDS, nk.STATEMENT, about=(nk.KALBAJAR_HANDOVER,)),
        by=nk.AZ,
        source=nk.N14,
        reading=REPORTED,
    ),
    Row(
        "NK19",
        f"{_KALBAJAR}.promise.compliance",
        Compliance(Kept.DEFERRED, by=(nk.AM,)),
        by=nk.AZ,
        source=nk.N14,
        reading=REPORTED,
    ),
    Row(
        "NK19",
        "positions[az-on-later-handover].attitude",
        Attitude.ACCEPTS,
        by=nk.AZ,
        source=nk.N14,
        reading=REPORTED,
    ),
    Row(
        "NK19",
        "positions[az-on-new-statement].attitude",
        Attitude.DISPUTES,
        by=nk.AZ,
        source=nk.N4,
        reading=QUOTED,
    ),
    Row(
        "NK19",
        f"{_LACHIN}.promise.deadline",
        OnDate(PartialDate("2020-12-01")),
        by=nk.AZ,
        source=nk.N14,
        reading=REPORTED,
    ),
    Row(
        "NK19",
        "undertakings[aghdam-handover].promise.deadline",
        OnDate(PartialDate("2020-11-20"), Bound.AT),
        by=nk.AZ,
        source=nk.N4,
        reading=QUOTED,
    ),
    # The force
    *_text("NK07", f"{_FORCE}.size", _figure(1960, Unit.SOLDIERS)),
    *_text("NK07", "limits[force-personnel].amount", _figure(1960, Unit.SOLDIERS)),
    Row("NK07", "limits[force-personnel].people", Category.MILITARY),
    *_text(
        "NK07",
        "limits[force-personnel].armed_with",
        OfType(EquipmentType.LIGHT_WEAPONS),
        nk.N1,
    ),
    *_text("NK07", "limits[force-personnel].armed_with", OfType(EquipmentType.SMALL_ARMS), nk.N2),
    *_text("NK08", "limits[force-armoured-carriers].amount", _figure(90, Unit.VEHICLES)),
    Row(
        "NK08",
        "limits[force-armoured-carriers].equipment",
        OfType(EquipmentType.ARMOURED_VEHICLE),
    ),
    *_text("NK09", "limits[force-vehicles-and-special-equipment].amount", _figure(380, Unit.ITEMS)),
    Row(
        "NK09",
        "limits[force-vehicles-and-special-equipment].equipment",
        AnyOfClasses((OfType(EquipmentType.VEHICLE), OfType(EquipmentType.SPECIAL_EQUIPMENT))),
    ),
    *(
        Row("NK10", f"limits[{limit}].form", LimitForm.EXACT)
        for limit in (nk.PERSONNEL, nk.CARRIERS, nk.VEHICLES)
    ),
    *_text("NK11", "deployments[force-on-contact-line].where", Along(nk.CONTACT_LINE)),
    *_text("NK11", "deployments[force-on-corridor].where", Along(nk.CORRIDOR)),
    Row("NK11", "deployments[force-on-contact-line].part_of", nk.FORCE),
    Row("NK11", "deployments[force-on-corridor].part_of", nk.FORCE),
    Row("NK12", "undertakings[armenian-withdrawal].alongside", (nk.FORCE,)),
    Row("NK12", "undertakings[armenian-withdrawal].promise.by", (nk.AM,)),
    *_text("NK13", f"{_FORCE}.promise.term", Term(Duration(years=5))),
    *_text("NK13", f"{_FORCE}.promise.renewal", _RENEWAL),
    *_text("NK14", f"{_FORCE}.promise.renewal", _RENEWAL),
    Row(
        "NK15",
        f"{_FORCE}.promise.renewal",
        Renewal(
            RenewalManner.AUTOMATIC,
            length=Duration(years=5),
            blocked_by=(nk.AZ, nk.AM, nk.RU),
            notice=Duration(months=6),
        ),
        by=Editor(),
        denies=True,
    ),
    *_text("NK16", "parties[ceasefire-centre].status", BodyStatus.TO_BE_ESTABLISHED),
    *_text("NK16", "parties[ceasefire-centre].functions", BodyFunction.MONITOR),
    Row("NK16", "undertakings[ceasefire-centre-establishment].about_bodies", (nk.CENTRE,)),
    Row("NK16", "undertakings[ceasefire-centre-establishment].concerns", (nk.CEASEFIRE,)),
    # The corridor
    *_text("NK20", f"{_CORRIDOR}.form", ZoneForm.CORRIDOR),
    *_text("NK20", f"{_CORRIDOR}.widths", Width(Exactly(5, Unit.KILOMETRES), Measured.TOTAL)),
    *_text("NK20", f"{_CORRIDOR}.excludes", nk.SHUSHA),
    *_text("NK20", f"{_CORRIDOR}.held_by", nk.PEACEKEEPERS),
    Row("NK20", "undertakings[corridor-control].promise.actors", (nk.PEACEKEEPERS,)),
    *_text(
        "NK21",
        "undertakings[route-plan].promise.deadline",
        Deadline(nk.STATEMENT_MADE, Duration(years=3)),
        nk.N12,
    ),
    Row("NK21", "undertakings[route-plan].action", Action.AGREE_PLAN),
    Row("NK21", "undertakings[route-plan].about_places", (nk.PLANNED_ROUTE,)),
    Row("NK21", "events[route-plan-agreed].completes", nk.ROUTE_PLAN),
    *_text(
        "NK21",
        "deployments[force-on-planned-route].promise.condition",
        Happened(nk.PLAN_AGREED),
        nk.N12,
    ),
    *_text("NK21", "deployments[force-on-planned-route].where", Along(nk.PLANNED_ROUTE), nk.N12),
    Row("NK22", "guarantees[safe-movement].promise.by", (nk.AZ,)),
    *_text(
        "NK22",
        "guarantees[safe-movement].measures",
        Measure(MeasureKind.FREE_MOVEMENT, Deontic.SHALL),
        nk.N12,
    ),
    *_text("NK22", "guarantees[safe-movement].promise.firmness", Firmness.COMMITTED, nk.N12),
    *_text("NK22", "undertakings[corridor-open].where", Along(nk.CORRIDOR), nk.N12),
    *(
        Row(
            "NK26",
            f"{_CORRIDOR}.includes",
            place,
            by=_ENCYCLOPEDIA,
            source=nk.N9,
            reading=REPORTED,
            denies=denies,
        )
        for place in (nk.LACHIN_TOWN, nk.ZABUKH, nk.SUS)
        for denies in (False, True)
    ),
    *(
        Row("NK26", path, value, by=_ENCYCLOPEDIA, source=nk.N9, reading=REPORTED)
        for path, value in (
            (f"{_CORRIDOR}.includes", nk.ROUTE_OF_2022),
            ("places[settlements-in-the-corridor].held_by", nk.AZ),
            ("events[settlements-transferred].when", PartialDate("2022-08-26")),
            ("events[route-opened-2022].when", PartialDate("2022-08-30")),
        )
    ),
    *(
        Row("NK27", path, value, by=_ENCYCLOPEDIA, source=nk.N9, reading=REPORTED)
        for path, value in (
            ("events[checkpoint-set-up].when", PartialDate("2023-04-23")),
            ("places[corridor-checkpoint].where", Along(nk.CORRIDOR)),
            ("places[corridor-checkpoint].form", FacilityForm.CHECKPOINT),
        )
    ),
    Row("NK27", "allegations[checkpoint-against-point-6].by", (nk.AM,)),
    Row("NK27", "allegations[checkpoint-against-point-6].against", (nk.AZ,)),
    Row("NK27", "allegations[checkpoint-against-point-6].about", (nk.CORRIDOR_CONTROL,)),
    Row("NK27", "allegations[checkpoint-against-point-6].act", nk.CHECKPOINT_SET_UP),
    Row(
        "NK27",
        "allegations[checkpoint-against-point-6].judgements",
        Judgement.BREACH,
        by=nk.AM,
        source=nk.N7,
        reading=QUOTED,
    ),
    # People and links
    *(
        Row("NK23", path, value, by=_TEXT, source=source, reading=QUOTED)
        for path, value in (
            ("undertakings[return-of-displaced].verified_by", nk.UNHCR),
            (
                "undertakings[return-of-displaced].people",
                Tally(Category.DISPLACED, NotReported()),
            ),
            (
                "undertakings[exchange-of-prisoners-and-bodies].people",
                Tally(Category.PRISONER_OF_WAR, NotReported(), state=PersonState.LIVING),
            ),
            (
                "undertakings[exchange-of-prisoners-and-bodies].people",
                Tally(Category.ANYBODY, NotReported(), state=PersonState.DEAD),
            ),
            (f"{_STATEMENT}.provisions", Provision(nk.RETURN, clause="7")),
            (f"{_STATEMENT}.provisions", Provision(nk.EXCHANGE, clause="8")),
        )
        for source in (nk.N15, nk.N16)
    ),
    *(
        Row(
            "NK24",
            f"{_STATEMENT}.provisions",
            Provision(promise, clause="9"),
            by=_TEXT,
            source=nk.RECALLED,
            reading=RECALLED,
        )
        for promise in (nk.LINKS_OPEN, nk.LINKS_CONTROL)
    ),
    Row("NK24", "undertakings[links-to-nakhchivan].action", Action.OPEN_ROUTES),
    Row(
        "NK24",
        "undertakings[links-to-nakhchivan].about_places",
        (nk.WESTERN_AZERBAIJAN, nk.NAKHCHIVAN),
    ),
    Row("NK24", "undertakings[control-of-links].action", Action.CONTROL_ROUTE),
    Row("NK24", "undertakings[control-of-links].promise.actors", (nk.RU_BORDER_SERVICE,)),
    Row("NK24", "parties[ru-border-service].of", nk.RU),
    *(
        Row(
            "NK25",
            "interpretations[point-9-and-corridors].meanings",
            Asserts(situation),
            by=by,
            source=nk.N8,
            reading=QUOTED,
        )
        for situation, by in ((nk.SECOND_CORRIDOR, nk.AZ), (nk.ONE_CORRIDOR, nk.AM))
    ),
    Row("NK25", "interpretations[point-9-and-corridors].clauses", ("9",)),
    Row(
        "NK25",
        f"{_STATEMENT}.definitions",
        Undefined("Zangezur corridor", used=False),
        by=nk.AM,
        source=nk.N8,
        reading=QUOTED,
    ),
    # What became of it
    Row(
        "NK28",
        "positions[aliyev-on-force-leaving].attitude",
        Attitude.EXPECTS,
        by=nk.ALIYEV,
        source=nk.N6,
        reading=QUOTED,
    ),
    Row(
        "NK28",
        "events[end-of-first-term].scheduled",
        PartialDate("2025"),
        by=nk.ALIYEV,
        source=nk.N6,
        reading=QUOTED,
    ),
    Row(
        "NK28",
        "texts[aliyev-2023-01].made",
        PartialDate("2023-01"),
        by=_PRESS,
        source=nk.N6,
        reading=REPORTED,
    ),
    Row("NK28", "interpretations[remark-of-2023-as-notice].about", (nk.FORCE,)),
    Row(
        "NK28",
        "interpretations[remark-of-2023-as-notice].meanings",
        NotReported(),
        by=Editor(),
    ),
    Row(
        "NK29",
        "events[offensive-2023-09].when",
        PartialDate("2023-09"),
        by=_PRESS,
        source=nk.N5,
        reading=REPORTED,
    ),
    Row(
        "NK29",
        "events[offensive-2023-09].affected",
        Figure(MoreThan(100_000, Unit.DISPLACED), Basis.ACTUAL),
        by=_PRESS,
        source=nk.N5,
        reading=REPORTED,
    ),
    *(
        Row(
            "NK30",
            path,
            value,
            by=Editor(),
            source=nk.RECALLED,
            reading=RECALLED,
            denies=denies,
        )
        for path, value, denies in (
            ("events[force-left].when", PartialDate("2024"), False),
            (f"{_FORCE}.promise.application", Application(Applied.ENDED), False),
            ("events[notice-under-point-4].when", PartialDate("2020-11/2024"), True),
        )
    ),
)
