"""Where the facts on the Lusaka agreement live, with the value expected there."""

from typing import Final

from ceasefire_model import (
    Action,
    ActKind,
    AppointedBy,
    AtMost,
    Authority,
    Basis,
    BodyFunction,
    Bound,
    Capacity,
    Category,
    Counting,
    Deadline,
    Deontic,
    Domain,
    Duration,
    Editor,
    Exactly,
    Figure,
    Force,
    Holds,
    Judged,
    LinkKind,
    NotReported,
    Obtains,
    Order,
    PartialDate,
    PartyId,
    Period,
    PromiseId,
    Provision,
    Reading,
    Recurring,
    Renewal,
    RenewalManner,
    Seats,
    Signature,
    SourceId,
    Stance,
    StanceKind,
    Tally,
    TextLink,
    Unit,
    Unnamed,
    Window,
    Within,
)
from ceasefire_model.identifiers import Name
from ceasefire_model.instances.lusaka_1999 import ids
from tests.instances.coverage_rows import Row

PARTIES: Final = "the-parties"
COUNCIL: Final = "security-council"
INDEX: Final = Unnamed("an index of peace agreements")
ENCYCLOPEDIA: Final = Unnamed("an encyclopedia article on the agreement")
REPORTED: Final = Reading.REPORTED
ORIGINAL: Final = Reading.ORIGINAL

D: Final = "deployments"
U: Final = "undertakings"

SIX: Final = (ids.ANGOLA, ids.CONGO, ids.NAMIBIA, ids.RWANDA, ids.UGANDA, ids.ZIMBABWE)
TENTH: Final = PartialDate("1999-07-10")
SIGNED: Final = (
    *((state, TENTH) for state in SIX),
    (ids.MLC, PartialDate("1999-08-01")),
    (ids.RCD, PartialDate("1999-08-31")),
)


def _agreed(fact: str, path: str, value: object, *sources: SourceId) -> tuple[Row, ...]:
    """Expect what the agreement says, as others report it."""
    return tuple(
        Row(fact, path, value, by=PARTIES, source=s, reading=REPORTED) for s in sources or (ids.Z3,)
    )


def _recalled(fact: str, path: str, value: object) -> Row:
    return Row(fact, path, value, by=PARTIES, source=ids.RECALLED, reading=Reading.RECALLED)


def _decided(
    fact: str, path: str, value: object, *sources: SourceId, since: PartialDate | None = None
) -> tuple[Row, ...]:
    """Expect what the Security Council decides, as others report it."""
    return tuple(
        Row(fact, path, value, by=COUNCIL, source=s, reading=REPORTED, since=since) for s in sources
    )


def _signed(party: PartyId, day: PartialDate | None, capacity: Capacity) -> Signature:
    return Signature(party, on_behalf_of=party, capacity=capacity, when=day)


def _plus(days: int, bound: Bound = Bound.AT) -> Deadline:
    return Deadline(ids.SIGNING, Duration(days=days), bound=bound, counting=Counting.EXCLUSIVE)


def _from_plus(first: int, last: int) -> Window:
    return Window(_plus(first, Bound.FROM), _plus(last, Bound.WITHIN))


def _up_to(number: int, unit: Unit) -> Figure:
    return Figure(AtMost(number, unit), Basis.AUTHORISED)


_SIGNING: Final = (
    *(
        Row(
            "LU01" if party in SIX else "LU02",
            "texts[lusaka].signatures",
            _signed(party, day, Capacity.PARTY),
            by=INDEX,
            source=ids.Z1,
            reading=REPORTED,
        )
        for party, day in SIGNED
    ),
    *(
        Row(
            "LU01",
            "texts[lusaka].signatures",
            _signed(state, TENTH, Capacity.PARTY),
            by="irin",
            source=ids.Z3,
            reading=REPORTED,
        )
        for state in SIX
    ),
    Row(
        "LU01",
        "events[states-sign].attendance",
        Exactly(6, Unit.STATES),
        by="irin",
        source=ids.Z3,
        reading=REPORTED,
    ),
    *(
        Row(
            "LU01" if party in SIX else "LU02",
            "texts[lusaka].stances",
            Stance(party, StanceKind.PARTY),
            by=INDEX,
            source=ids.Z1,
            reading=REPORTED,
            since=day,
        )
        for party, day in SIGNED
    ),
    *(
        Row(
            "LU02",
            f"events[{event}].when",
            day,
            by=INDEX,
            source=ids.Z1,
            reading=REPORTED,
        )
        for event, (_, day) in zip(("mlc-signs", "rcd-signs"), SIGNED[6:], strict=True)
    ),
    *(
        Row("LU03", "parties[rcd].represented_by", wing, by=wing, source=ids.Z2, reading=REPORTED)
        for wing in (ids.RCD_GOMA, ids.RCD_KISANGANI)
    ),
    *(
        row
        for party in (ids.ZAMBIA, ids.OAU, ids.UN, ids.SADC)
        for row in (
            Row(
                "LU04",
                "texts[lusaka].stances",
                Stance(party, StanceKind.WITNESSED),
                by=INDEX,
                source=ids.Z1,
                reading=REPORTED,
            ),
            Row(
                "LU04",
                "texts[lusaka].signatures",
                _signed(party, None, Capacity.WITNESS),
                by=INDEX,
                source=ids.Z1,
                reading=REPORTED,
            ),
        )
    ),
    Row(
        "LU04",
        "texts[lusaka].stances",
        Stance(ids.ZAMBIA, StanceKind.PARTY),
        by=ENCYCLOPEDIA,
        source=ids.Z7,
        reading=REPORTED,
    ),
    Row(
        "LU04",
        "texts[lusaka].stances",
        Stance(ids.ZAMBIA, StanceKind.PARTY),
        by=INDEX,
        source=ids.Z1,
        reading=REPORTED,
        denies=True,
    ),
    *_agreed(
        "LU05",
        f"{U}[cease].promise.deadline",
        Deadline(ids.SIGNING, Duration(hours=24)),
        ids.Z3,
        ids.Z7,
    ),
    Row(
        "LU06",
        "events[signing].when",
        PartialDate("[1999-07-10,1999-08-01,1999-08-31]"),
        by=Editor(),
    ),
)

_AGREED: Final = (
    *(
        row
        for domain in (Domain.AIR, Domain.LAND, Domain.SEA)
        for row in _agreed("LU07", f"{U}[cease].domains", domain)
    ),
    *_agreed("LU07", f"{U}[civilians].acts", ActKind.VIOLENCE_AGAINST_CIVILIANS, ids.Z1, ids.Z3),
    *_agreed("LU07", f"{U}[propaganda].acts", ActKind.HOSTILE_PROPAGANDA, ids.Z1),
    Row("LU07", f"{U}[propaganda].part_of", ids.CIVILIANS),
    *_agreed(
        "LU08",
        "parties[commission].seats",
        Seats(
            Exactly(2, Unit.REPRESENTATIVES),
            holds=Holds.FOR_EACH,
            of=tuple(party for party, _ in SIGNED),
        ),
    ),
    *_agreed(
        "LU08",
        "parties[commission].seats",
        Seats(Exactly(1, Unit.PERSONS), of=(ids.CHAIR,), appointed_by=AppointedBy((ids.OAU,))),
    ),
    *_agreed("LU08", "parties[commission].chair", ids.CHAIR),
    *_agreed("LU08", f"{U}[neutral-chair].promise.subject_to", Judged(ids.CHAIR_NEUTRAL)),
    *_agreed(
        "LU09",
        f"{U}[set-up-commission].promise.deadline",
        Deadline(ids.SIGNING, Duration(weeks=1)),
    ),
    *_agreed("LU09", "parties[commission].ends_with", ids.UN_FORCE_DEPLOYS),
    Row("LU09", "events[un-force-deploys].completes", ids.UN_FORCE),
    *_agreed("LU10", "parties[commission].reports_to", ids.POLITICAL_COMMITTEE),
    *_agreed("LU10", "parties[political-committee].members", ids.MINISTERS),
    *(
        row
        for function in (
            BodyFunction.INVESTIGATE,
            BodyFunction.DISARM,
            BodyFunction.OBSERVE_WITHDRAWAL,
        )
        for row in _agreed("LU11", "parties[commission].functions", function)
    ),
    Row("LU12", f"{D}[un-force].promise.deontic", Deontic.SHOULD),
    Row("LU12", f"{D}[un-force].promise.to", (ids.UN,)),
    *_agreed("LU12", "texts[lusaka].provisions", Provision(ids.UN_FORCE, clause="11"), ids.Z7),
    *_agreed("LU12", "texts[lusaka].links", TextLink(LinkKind.REFERS_TO, ids.CHAPTER_VII), ids.Z7),
    Row(
        "LU12",
        f"{D}[un-force].authority",
        Authority(Force.NECESSARY_MEANS, given_by=ids.SECURITY_COUNCIL),
        by=Editor(),
    ),
    Row("LU13", f"{U}[disarm-groups].about_parties", (ids.LISTED_GROUPS,)),
    _recalled("LU13", "texts[lusaka].provisions", Provision(ids.DISARM_GROUPS, clause="annex A 9")),
    Row(
        "LU13",
        "texts[lusaka].stances",
        Stance(ids.LISTED_GROUPS, StanceKind.PARTY),
        by=PARTIES,
        source=ids.RECALLED,
        reading=Reading.RECALLED,
        denies=True,
    ),
    *(
        _recalled("LU14", f"{U}[{promise}].promise.deadline", due)
        for promise, due in (
            ("release-hostages", _plus(3)),
            ("set-up-commission", _plus(7)),
            ("disengage", _plus(14)),
            ("dialogue", _from_plus(45, 90)),
            ("new-institutions", _plus(91)),
            ("foreign-withdrawal", _plus(180)),
            ("state-administration", _from_plus(90, 270)),
        )
    ),
    _recalled("LU14", f"{D}[un-force].promise.deadline", _plus(120)),
    _recalled(
        "LU14",
        f"{U}[release-hostages].people",
        Tally(Category.HOSTAGE, NotReported()),
    ),
    _recalled("LU15", f"{U}[verification].promise.deadline", _from_plus(7, 180)),
    _recalled("LU15", f"{U}[verification].promise.renewal", Renewal(RenewalManner.POSSIBLE)),
)

_UNTIL_JANUARY: Final = Period(PartialDate("../2000-01-15"))
_UNTIL_AUGUST: Final = Period(PartialDate("../2000-08-31"))

_MANDATES: Final = (
    *_decided("LU16", "texts[res-1258].made", PartialDate("1999-08-06"), ids.Z2, ids.Z10),
    *_decided("LU16", f"{D}[liaison].where", Within(ids.CAPITALS), ids.Z2, ids.Z10),
    *_decided(
        "LU16",
        f"{D}[liaison].size",
        Figure(Exactly(90, Unit.PERSONS), Basis.AUTHORISED),
        ids.Z10,
    ),
    *_decided("LU17", "texts[res-1273].made", PartialDate("1999-11-05"), ids.Z2),
    *_decided(
        "LU17",
        "texts[res-1273].links",
        TextLink(LinkKind.EXTENDS, ids.RES_1258, about=(ids.LIAISON,)),
        ids.Z2,
    ),
    *_decided(
        "LU17",
        f"{D}[liaison].promise.term",
        _UNTIL_JANUARY,
        ids.Z2,
        since=PartialDate("1999-11-05"),
    ),
    *_decided("LU18", "texts[res-1279].made", PartialDate("1999-11-30"), ids.Z9),
    *_decided(
        "LU18",
        f"{D}[mission].promise.term",
        Period(PartialDate("../2000-03-01")),
        ids.Z9,
        since=PartialDate("1999-11-30"),
    ),
    *_decided("LU18", f"{U}[equip-observers].amount", _up_to(500, Unit.OBSERVERS), ids.Z9),
    Row("LU18", f"{U}[equip-observers].action", Action.PREPARE_DEPLOYMENT),
    Row(
        "LU18",
        "texts[res-1279].provisions",
        Provision(ids.OBSERVERS),
        by=Editor(),
        denies=True,
    ),
    *_decided("LU19", "texts[res-1291].made", PartialDate("2000-02-24"), ids.Z4, ids.Z8),
    *_decided(
        "LU19", "limits[mission-strength].amount", _up_to(5537, Unit.SOLDIERS), ids.Z4, ids.Z8
    ),
    *_decided("LU19", "texts[res-1291].term", _UNTIL_AUGUST, ids.Z4, ids.Z8),
    *_decided(
        "LU20", "limits[observer-strength].amount", _up_to(500, Unit.OBSERVERS), ids.Z4, ids.Z8
    ),
    Row("LU20", "limits[observer-strength].within", ids.MISSION_STRENGTH),
    *_decided(
        "LU20",
        "limits[observer-strength].softened_by",
        Judged(ids.MORE_OBSERVERS_NEEDED, by=(ids.SECRETARY_GENERAL,)),
        ids.Z4,
        ids.Z8,
    ),
    *_decided(
        "LU21",
        f"{U}[action-plan].promise.deadline",
        Deadline(ids.ADOPTION_1291, Duration(days=45)),
        ids.Z8,
    ),
    Row("LU21", f"{U}[action-plan].promise.actors", (ids.MONUC,)),
    Row("LU22", f"{U}[protect-civilians].promise.deontic", Deontic.MAY),
    *_decided(
        "LU22", f"{U}[protect-civilians].promise.condition", Obtains(ids.IMMINENT_THREAT), ids.Z4
    ),
    *_decided(
        "LU22",
        f"{D}[mission].authority",
        Authority(Force.NECESSARY_MEANS, given_by=ids.SECURITY_COUNCIL),
        ids.Z4,
    ),
    *_decided(
        "LU22", "texts[res-1291].links", TextLink(LinkKind.REFERS_TO, ids.CHAPTER_VII), ids.Z4
    ),
    *_decided(
        "LU23",
        f"{D}[mission].promise.term",
        Period(PartialDate("../2002-06-15")),
        ids.Z6,
        since=PartialDate("2001-06"),
    ),
    *_decided("LU23", f"{U}[assessment].promise.deadline", Recurring(Duration(months=4)), ids.Z6),
    Row("LU24", f"{U}[flc-withdrawal].promise.actors", (ids.FLC,)),
    Row("LU24", f"{U}[flc-withdrawal].action", Action.WITHDRAW),
    Row("LU24", f"{U}[flc-withdrawal].about_texts", (ids.HARARE,)),
    *_decided("LU24", "texts[harare].links", TextLink(LinkKind.IMPLEMENTS, ids.LUSAKA), ids.Z6),
)


def _printed(promise: PromiseId, days: int, bound: Bound) -> Row:
    return Row(
        "LU26",
        f"{U}[{promise}].promise.deadline",
        Deadline(ids.INITIALLING, Duration(days=days), bound=bound, counting=Counting.EXCLUSIVE),
        by="angola",
        source=ids.Z11,
        reading=ORIGINAL,
    )


_ANGOLAN: Final = (
    *(
        Row(
            "LU25",
            f"texts[{text}].links",
            TextLink(LinkKind.NOT_TO_BE_CONFUSED_WITH, other),
            by=Editor(),
        )
        for text, other in (
            (ids.LUSAKA, ids.ANGOLAN_PROTOCOL),
            (ids.ANGOLAN_PROTOCOL, ids.LUSAKA),
        )
    ),
    Row(
        "LU25",
        "texts[angolan-protocol].made",
        PartialDate("1994"),
        by="angola",
        source=ids.Z11,
        reading=REPORTED,
    ),
    Row(
        "LU25",
        "texts[lusaka].titles",
        Name("Lusaka Agreement", "en"),
        by=INDEX,
        source=ids.Z1,
        reading=REPORTED,
    ),
    _printed(ids.STAFFS_MEET, 10, Bound.AT),
    _printed(ids.AMNESTY, 15, Bound.BEFORE),
    _printed(ids.FORMAL_SIGNATURE, 5, Bound.AT),
    _printed(ids.CEASEFIRE_AGAIN, 17, Bound.FROM),
    *(
        Row(
            "LU26",
            "texts[angolan-timetable].provisions",
            Provision(promise, clause=item),
            by="angola",
            source=ids.Z11,
            reading=ORIGINAL,
        )
        for item, promise in (
            ("2", ids.STAFFS_MEET),
            ("3", ids.AMNESTY),
            ("4", ids.FORMAL_SIGNATURE),
            ("5", ids.CEASEFIRE_AGAIN),
        )
    ),
    Row(
        "LU26",
        "interpretations[order-of-timetable].meanings",
        Order((ids.FORMAL_SIGNATURE, ids.STAFFS_MEET, ids.AMNESTY, ids.CEASEFIRE_AGAIN)),
        by=Editor(),
    ),
)

ROWS: Final = (*_SIGNING, *_AGREED, *_MANDATES, *_ANGOLAN)
