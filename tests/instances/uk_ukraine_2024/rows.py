"""Where the facts on the agreement of the United Kingdom and Ukraine live."""

from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.conditions import Act, AnyOf, Given, Happened, Judged, Obtains
from ceasefire_model.declarations import (
    LinkKind,
    Provision,
    Signature,
    Stage,
    Stance,
    StanceKind,
    TextLink,
)
from ceasefire_model.deployments import Domain
from ceasefire_model.disputes import Asserts
from ceasefire_model.guarantees import Measure, MeasureKind
from ceasefire_model.identifiers import Name, PartyId, SourceId, TextId
from ceasefire_model.instances import uk_ukraine_2024 as uu
from ceasefire_model.promises import Deontic, Firmness
from ceasefire_model.provenance import Editor, Holder, Reading, Unnamed
from ceasefire_model.quantities import AtLeast, Basis, Exactly, Figure, Rate
from ceasefire_model.terms import Deadline, Exit, Period, Renewal, RenewalManner, Term, Until
from ceasefire_model.times import Duration, PartialDate
from ceasefire_model.undertakings import Action, Item
from ceasefire_model.units import Currency
from tests.instances.coverage_rows import Row

_PRESS: Final = Unnamed("press reports")
_EUROMAIDAN: Final = Unnamed("Euromaidan Press")
_PRAVDA: Final = Unnamed("Ukrainska Pravda")
_OSW: Final = Unnamed("an analysis by OSW")
_COMMENT: Final = Unnamed("a comment on what the agreement means")
_BRITONS: Final = Unnamed("British speakers")
_AGREEMENT: Final = "texts[agreement]"
_CONSULTATION: Final = "guarantees[consultation]"
_POUNDS: Final = Currency("GBP")
_DAY: Final = Duration(hours=24)
_JOINS: Final = Happened(uu.UKRAINE_JOINS_NATO)
_NEXT: Final = Exactly(2_500_000_000, _POUNDS)
_TERM: Final = Term(Duration(years=10))


def _told(
    fact: str,
    path: str,
    value: object,
    *sources: SourceId,
    by: str | Holder = _PRESS,
    denies: bool = False,
) -> tuple[Row, ...]:
    """What pages retell, with a row for each page."""
    reading = Reading.REPORTED
    return tuple(
        Row(fact, path, value, by=by, source=source, reading=reading, denies=denies)
        for source in sources
    )


def _recalled(fact: str, path: str, value: object) -> Row:
    return Row(fact, path, value, by=uu.PARTIES, source=uu.RECALLED, reading=Reading.RECALLED)


def _derived(fact: str, path: str, value: object, *, denies: bool = False) -> Row:
    return Row(fact, path, value, by=Editor(), denies=denies)


def _signature(office: PartyId, state: PartyId) -> Signature:
    return Signature(office, on_behalf_of=state, office=office, capacity=NotReported())


def _spent(year: str) -> Figure:
    return Figure(Exactly(2_300_000_000, _POUNDS), Basis.ACTUAL, period=PartialDate(year))


def _link(kind: LinkKind, to: TextId) -> TextLink:
    return TextLink(kind, to)


ROWS: Final = (
    *_told("UU01", f"{_AGREEMENT}.made", PartialDate("2024-01-12"), uu.U1, uu.U10),
    *_told("UU01", f"{_AGREEMENT}.place", uu.KYIV, uu.U1, uu.U10),
    *_told("UU01", f"{_AGREEMENT}.stage", Stage.SIGNED, uu.U1, uu.U10),
    *_told(
        "UU01", f"{_AGREEMENT}.signatures", _signature(uu.UA_PRESIDENT, uu.UKRAINE), uu.U1, uu.U10
    ),
    *_told("UU01", f"{_AGREEMENT}.signatures", _signature(uu.UK_PM, uu.UK), uu.U1, uu.U10),
    *_told(
        "UU02",
        f"{_AGREEMENT}.titles",
        Name("agreement between Ukraine and Great Britain and Ireland"),
        uu.U2,
    ),
    *_told("UU02", "parties[uk].names", Name("Great Britain and Ireland", "en"), uu.U2),
    *_told("UU03", f"{_AGREEMENT}.term", _TERM, uu.U1, by=_EUROMAIDAN),
    *_told("UU03", f"{_AGREEMENT}.term", _TERM, uu.U3, by=_OSW),
    *_told("UU04", f"{_AGREEMENT}.renewal", Renewal(RenewalManner.POSSIBLE), uu.U2, uu.U4),
    *(
        row
        for source, page in ((uu.U1, _EUROMAIDAN), (uu.U2, _PRAVDA))
        for path, value in (
            ("interpretations[what-ends-it].meanings", AnyOf((Happened(uu.TERM_ENDS), _JOINS))),
            ("interpretations[what-ends-it].meanings", _JOINS),
            (f"{_AGREEMENT}.term", Until(_JOINS)),
        )
        for row in _told("UU05", path, value, source, by=page)
    ),
    *_told(
        "UU05",
        "interpretations[what-ends-it].meanings",
        _JOINS,
        uu.U5,
        by=_COMMENT,
        denies=True,
    ),
    *_told(
        "UU06", f"{_CONSULTATION}.promise.deadline", Deadline(uu.FUTURE_ATTACK, _DAY), uu.U1, uu.U9
    ),
    *_told(
        "UU06",
        f"{_CONSULTATION}.measures",
        Measure(MeasureKind.CONSULTATION, Deontic.SHALL),
        uu.U1,
        uu.U9,
    ),
    Row("UU06", f"{_CONSULTATION}.promise.by", (uu.UK, uu.UKRAINE)),
    *_told(
        "UU07",
        "guarantees[uk-acts-for-ukraine].promise.deadline",
        Deadline(uu.FUTURE_ATTACK, _DAY),
        uu.U1,
        by=uu.UA_PM,
    ),
    *_told(
        "UU07",
        "guarantees[ukraine-acts-for-uk].promise.deadline",
        Deadline(uu.ATTACK_ON_UK, _DAY),
        uu.U1,
        by=uu.UA_PM,
    ),
    _recalled("UU08", f"{_AGREEMENT}.provisions", Provision(uu.CONSULTATION, clause="VIII")),
    _recalled("UU08", f"{_CONSULTATION}.invoked_by", uu.UK),
    _recalled("UU08", f"{_CONSULTATION}.invoked_by", uu.UKRAINE),
    _recalled("UU08", f"{_CONSULTATION}.against", Happened(uu.RUSSIAN_ATTACK)),
    _recalled(
        "UU08",
        f"{_CONSULTATION}.promise.condition",
        AnyOf((Given(Act.REQUEST, uu.UK), Given(Act.REQUEST, uu.UKRAINE))),
    ),
    *_told("UU09", "undertakings[support].promise.subject_to", Judged(uu.SWIFT), uu.U10),
    *_told("UU09", "undertakings[support].promise.subject_to", Judged(uu.SUSTAINED), uu.U10),
    *_told("UU10", "undertakings[funds-2022].amount", _spent("2022"), uu.U1),
    *_told("UU10", "undertakings[funds-2023].amount", _spent("2023"), uu.U1),
    *_told(
        "UU11",
        "undertakings[funds-next].amount",
        Figure(_NEXT, Basis.PLANNED, period=PartialDate("2024")),
        uu.U1,
        by=_EUROMAIDAN,
    ),
    *_told(
        "UU11",
        "undertakings[funds-next].amount",
        Figure(_NEXT, Basis.PLANNED, period=PartialDate("2024-04-01/2025-03-31")),
        uu.U10,
        by=Unnamed("Impact News"),
    ),
    *_told(
        "UU11",
        "undertakings[funds-next].amount",
        Figure(Rate(_NEXT, Duration(years=1)), Basis.PLANNED),
        uu.U4,
        by=Unnamed("Nenka"),
    ),
    *_told(
        "UU12",
        "undertakings[funds-next].promise.term",
        Until(Happened(uu.FISCAL_YEAR_ENDS)),
        uu.U3,
        by=_OSW,
    ),
    *_told(
        "UU12",
        "undertakings[funds-next].promise.firmness",
        Firmness.COMMITTED,
        uu.U3,
        by=_OSW,
    ),
    *_told(
        "UU13",
        "undertakings[drones].amount",
        Figure(AtLeast(200_000_000, _POUNDS), Basis.PLANNED),
        uu.U10,
    ),
    *_told("UU13", "undertakings[drones].items", Item.DRONES, uu.U10),
    Row("UU13", "undertakings[drones].part_of", uu.FUNDS_NEXT),
    *_told(
        "UU14",
        "undertakings[technology-protection].names",
        Name("guarantee", "en"),
        uu.U6,
        by=uu.PARTIES,
    ),
    Row("UU14", "undertakings[technology-protection].action", Action.PROTECT),
    *_told("UU14", "undertakings[technology-protection].items", Item.TECHNOLOGY, uu.U6),
    _derived("UU14", f"{_CONSULTATION}.names", Name("guarantee", "en"), denies=True),
    *_told("UU15", f"{_CONSULTATION}.names", Name("assurances", "en"), uu.U2, uu.U6, by=_BRITONS),
    *_told("UU16", f"{_AGREEMENT}.links", _link(LinkKind.IMPLEMENTS, uu.JOINT_DECLARATION), uu.U1),
    *_told("UU16", "texts[joint-declaration-2023].made", PartialDate("2023-07"), uu.U1),
    *_told(
        "UU16",
        "texts[joint-declaration-2023].stances",
        Stance(uu.LATER_JOINERS, StanceKind.JOINED_LATER),
        uu.U1,
    ),
    *_told(
        "UU17",
        "texts[later-agreements].links",
        _link(LinkKind.SAME_FAMILY, uu.AGREEMENT),
        uu.U2,
        uu.U8,
    ),
    _derived("UU17", "texts[later-agreements].made", PartialDate("2024-01-12/..")),
    *_told("UU18", f"{_AGREEMENT}.links", _link(LinkKind.COVERED_BY, uu.COMPACT), uu.U11),
    Row("UU18", "undertakings[compact-open].promise.actors", (uu.OTHER_STATES,)),
    Row("UU18", "undertakings[compact-open].promise.deontic", Deontic.MAY),
    Row("UU18", "undertakings[compact-open].action", Action.JOIN_TEXT),
    *_told(
        "UU19",
        "undertakings[maritime-support].promise.term",
        Period(PartialDate("../2035")),
        uu.U7,
    ),
    *_told(
        "UU19",
        "undertakings[maritime-support-beyond].promise.term",
        Period(PartialDate("2036/..")),
        uu.U7,
    ),
    *_told("UU19", "undertakings[maritime-support].domains", Domain.SEA, uu.U7),
    _derived("UU20", "undertakings[return-planning].promise.condition", Obtains(uu.AREAS_RETURN)),
    Row("UU20", "undertakings[return-planning].about_places", (uu.OCCUPIED_AREAS,)),
    Row("UU20", "undertakings[return-planning].action", Action.SUPPORT),
    *_told("UU20", "undertakings[return-planning].items", Item.PLANNING, uu.U7),
    *_told("UU20", "undertakings[return-planning].promise.firmness", Firmness.COMMITTED, uu.U7),
    *_told(
        "UU21",
        "interpretations[legal-force].meanings",
        Asserts(uu.MAYBE_BINDING),
        uu.U3,
        by=_OSW,
    ),
    *_told(
        "UU21",
        "interpretations[legal-force].meanings",
        Asserts(uu.MOSTLY_UNRATIFIED),
        uu.U11,
        by=Unnamed("a report on the compact"),
    ),
    _recalled("UU22", f"{_AGREEMENT}.exit", Exit(notice=Duration(months=6), written=True)),
    *_told(
        "UU23", f"{_AGREEMENT}.links", _link(LinkKind.PAVES_THE_WAY_FOR, uu.HUNDRED_YEARS), uu.U10
    ),
    *_told("UU23", "texts[hundred-year-partnership].term", Term(Duration(years=100)), uu.U10),
)
