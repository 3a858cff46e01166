"""The force and its limits, the guarantee, and what else the statement provides."""

from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.conditions import Happened
from ceasefire_model.deployments import Deployment
from ceasefire_model.equipment import AnyOfClasses, EquipmentType, OfType
from ceasefire_model.guarantees import Guarantee, Measure, MeasureKind
from ceasefire_model.identifiers import PartyId, PlaceId, PromiseId
from ceasefire_model.instances.nagorno_karabakh_2020.ids import (
    AGHDAM,
    AGHDAM_HANDOVER,
    AM,
    AZ,
    CARRIERS,
    CEASEFIRE,
    CENTRE,
    CENTRE_SET_UP,
    CONTACT_LINE,
    CORRIDOR,
    CORRIDOR_CONTROL,
    CORRIDOR_OPEN,
    EXCHANGE,
    FORCE,
    FORCE_ON_CORRIDOR,
    FORCE_ON_LINE,
    FORCE_ON_NEW_ROUTE,
    HALT,
    KALBAJAR,
    KALBAJAR_HANDOVER,
    LACHIN,
    LACHIN_HANDOVER,
    LINKS_CONTROL,
    LINKS_OPEN,
    N1,
    N2,
    N3,
    N14,
    N15,
    N16,
    NAKHCHIVAN,
    PEACEKEEPERS,
    PERSONNEL,
    PLAN_AGREED,
    PLANNED_ROUTE,
    RETURN,
    ROUTE_PLAN,
    RU,
    RU_BORDER_SERVICE,
    SAFE_MOVEMENT,
    SIGNATORIES,
    STATEMENT_MADE,
    UNHCR,
    VEHICLES,
    WESTERN_AZERBAIJAN,
    WITHDRAWAL,
)
from ceasefire_model.instances.nagorno_karabakh_2020.voices import (
    DAY_OF_GRANT,
    FIVE_YEARS,
    FROM_MEMORY,
    GRANT,
    HALF_A_YEAR,
    MOSCOW_MIDNIGHT,
    RECALL,
    TEXT,
    point,
    third,
)
from ceasefire_model.performance import Application, Applied, Compliance, Kept
from ceasefire_model.places import Along, WhereverItStood
from ceasefire_model.promises import Deontic, Firmness, Promise
from ceasefire_model.provenance import Claim, Derived, Editor, Reading, cite
from ceasefire_model.quantities import Basis, Exactly, Figure
from ceasefire_model.terms import Bound, Deadline, OnDate, Renewal, RenewalManner, Term
from ceasefire_model.times import Duration, PartialDate
from ceasefire_model.undertakings import (
    Action,
    Category,
    Limit,
    LimitForm,
    PersonState,
    Tally,
    Undertaking,
)
from ceasefire_model.units import Unit

_ONLY_PARTIES: Final = Derived(
    "only a Party may object, and the force's own state is not called one",
    (*point("1"), *point("4")),
)


def _renewal(*objectors: PartyId) -> Renewal:
    return Renewal(
        RenewalManner.AUTOMATIC, length=FIVE_YEARS, blocked_by=objectors, notice=HALF_A_YEAR
    )


def _part_of_force(
    id: PromiseId,  # noqa: A002 - the word of the model
    title: str,
    line: PlaceId,
) -> Deployment:
    return Deployment(
        id=id,
        title=title,
        promise=Promise(by=(RU,), actors=(PEACEKEEPERS,)),
        part_of=FORCE,
        where=(TEXT(Along(line), *point("3")),),
    )


DEPLOYMENTS: Final = (
    Deployment(
        id=FORCE,
        title="Russian peacekeeping force",
        promise=Promise(
            by=(RU,),
            actors=(PEACEKEEPERS,),
            term=(TEXT(Term(FIVE_YEARS), *point("4")),),
            renewal=(
                TEXT(_renewal(AZ, AM), *point("4")),
                Claim(_renewal(AZ, AM, RU), by=Editor(), denies=True, basis=_ONLY_PARTIES),
            ),
            application=(FROM_MEMORY(Application(Applied.ENDED), since=PartialDate("2024")),),
        ),
        size=(TEXT(Figure(Exactly(1960, Unit.SOLDIERS), Basis.AUTHORISED), *point("3")),),
    ),
    _part_of_force(FORCE_ON_LINE, "The force along the line of contact", CONTACT_LINE),
    _part_of_force(FORCE_ON_CORRIDOR, "The force along the corridor", CORRIDOR),
    Deployment(
        id=FORCE_ON_NEW_ROUTE,
        title="The force moves to guard the planned route",
        promise=Promise(
            by=(RU,),
            actors=(PEACEKEEPERS,),
            condition=(TEXT(Happened(PLAN_AGREED), third("6")),),
        ),
        part_of=FORCE,
        where=(TEXT(Along(PLANNED_ROUTE), third("6")),),
    ),
)

GUARANTEES: Final = (
    Guarantee(
        id=SAFE_MOVEMENT,
        title="Safe movement along the corridor, in both directions",
        promise=Promise(by=(AZ,), firmness=(TEXT(Firmness.COMMITTED, third("6")),)),
        measures=(TEXT(Measure(MeasureKind.FREE_MOVEMENT, Deontic.SHALL), third("6")),),
    ),
)


def _handover(
    id: PromiseId,  # noqa: A002 - the word of the model
    title: str,
    place: PlaceId,
    by: PartyId,
    *deadline: Claim[OnDate],
    compliance: tuple[Claim[Compliance], ...] = (),
) -> Undertaking:
    return Undertaking(
        id=id,
        title=title,
        promise=Promise(by=(by,), to=(AZ,), deadline=deadline, compliance=compliance),
        action=Action.HAND_OVER,
        about_places=(place,),
    )


_QUOTED_7_8: Final = (cite(N15, Reading.QUOTED), cite(N16, Reading.QUOTED))

UNDERTAKINGS: Final = (
    Undertaking(
        id=CEASEFIRE,
        title="Full ceasefire",
        promise=Promise(
            by=(AZ, AM),
            deadline=(TEXT(OnDate(MOSCOW_MIDNIGHT, Bound.FROM), *point("1")),),
        ),
        action=Action.CEASE_HOSTILITIES,
    ),
    Undertaking(
        id=HALT,
        title="Each stays where it stands",
        promise=Promise(by=(AZ, AM)),
        action=Action.HOLD_POSITIONS,
        where=(TEXT(WhereverItStood(), *point("1")),),
    ),
    _handover(
        AGHDAM_HANDOVER,
        "Aghdam passes to Azerbaijan",
        AGHDAM,
        SIGNATORIES,
        TEXT(OnDate(PartialDate("2020-11-20"), Bound.BEFORE), cite(N1, locator="2")),
        TEXT(OnDate(PartialDate("2020-11-20"), Bound.WITHIN), cite(N2, locator="2")),
        TEXT(OnDate(PartialDate("2020-11-20"), Bound.FROM), third("2")),
        GRANT(OnDate(PartialDate("2020-11-20"), Bound.AT), since=DAY_OF_GRANT),
    ),
    Undertaking(
        id=WITHDRAWAL,
        title="Armenian forces withdraw as the force deploys",
        promise=Promise(by=(AM,)),
        action=Action.WITHDRAW,
        alongside=(FORCE,),
        evidence=point("4"),
    ),
    Undertaking(
        id=CENTRE_SET_UP,
        title="A joint centre checks the ceasefire",
        promise=Promise(by=(SIGNATORIES,)),
        action=Action.ESTABLISH_BODY,
        concerns=(CEASEFIRE,),
        about_bodies=(CENTRE,),
        evidence=point("5"),
    ),
    _handover(
        KALBAJAR_HANDOVER,
        "Kalbajar passes to Azerbaijan",
        KALBAJAR,
        AM,
        TEXT(OnDate(PartialDate("2020-11-15"), Bound.BEFORE), cite(N1, locator="6")),
        TEXT(OnDate(PartialDate("2020-11-15")), cite(N2, locator="6")),
        GRANT(OnDate(PartialDate("2020-11-25")), cite(N3, Reading.REPORTED), since=DAY_OF_GRANT),
        compliance=(
            GRANT(
                Compliance(Kept.DEFERRED, by=(AM,)),
                cite(N14, Reading.REPORTED),
                since=DAY_OF_GRANT,
            ),
        ),
    ),
    _handover(
        LACHIN_HANDOVER,
        "Lachin passes to Azerbaijan",
        LACHIN,
        AM,
        TEXT(OnDate(PartialDate("2020-12-01"), Bound.BEFORE), cite(N1, locator="6")),
        TEXT(OnDate(PartialDate("2020-12-01")), cite(N2, locator="6")),
        GRANT(OnDate(PartialDate("2020-12-01")), cite(N14, Reading.REPORTED), since=DAY_OF_GRANT),
    ),
    Undertaking(
        id=CORRIDOR_CONTROL,
        title="The force controls the corridor",
        promise=Promise(by=(RU,), actors=(PEACEKEEPERS,)),
        action=Action.CONTROL_ROUTE,
        about_places=(CORRIDOR,),
        where=(TEXT(Along(CORRIDOR), *point("6")),),
    ),
    Undertaking(
        id=ROUTE_PLAN,
        title="A plan for a new route is agreed",
        promise=Promise(
            by=(SIGNATORIES,),
            deadline=(TEXT(Deadline(STATEMENT_MADE, Duration(years=3)), third("6")),),
        ),
        action=Action.AGREE_PLAN,
        about_places=(PLANNED_ROUTE,),
    ),
    Undertaking(
        id=CORRIDOR_OPEN,
        title="People, vehicles and goods pass along the corridor in both directions",
        promise=Promise(by=(AZ,)),
        action=Action.OPEN_ROUTES,
        part_of=SAFE_MOVEMENT,
        about_places=(CORRIDOR,),
        where=(TEXT(Along(CORRIDOR), third("6")),),
    ),
    Undertaking(
        id=RETURN,
        title="Displaced people return",
        promise=Promise(by=(SIGNATORIES,)),
        action=Action.RETURN_DISPLACED,
        people=(TEXT(Tally(Category.DISPLACED, NotReported()), *_QUOTED_7_8),),
        verified_by=(TEXT(UNHCR, *_QUOTED_7_8),),
    ),
    Undertaking(
        id=EXCHANGE,
        title="Prisoners and the dead are exchanged",
        promise=Promise(by=(AZ, AM)),
        action=Action.EXCHANGE,
        people=(
            TEXT(
                Tally(Category.PRISONER_OF_WAR, NotReported(), state=PersonState.LIVING),
                *_QUOTED_7_8,
            ),
            TEXT(Tally(Category.ANYBODY, NotReported(), state=PersonState.DEAD), *_QUOTED_7_8),
        ),
    ),
    Undertaking(
        id=LINKS_OPEN,
        title="Links between western Azerbaijan and Nakhchivan are unblocked",
        promise=Promise(by=(SIGNATORIES,)),
        action=Action.OPEN_ROUTES,
        about_places=(WESTERN_AZERBAIJAN, NAKHCHIVAN),
        evidence=(RECALL,),
    ),
    Undertaking(
        id=LINKS_CONTROL,
        title="Russia's border service controls these links",
        promise=Promise(by=(SIGNATORIES,), actors=(RU_BORDER_SERVICE,)),
        action=Action.CONTROL_ROUTE,
        part_of=LINKS_OPEN,
        about_places=(WESTERN_AZERBAIJAN, NAKHCHIVAN),
        evidence=(RECALL,),
    ),
)

_BOTH_LINES: Final = tuple(TEXT(Along(line), *point("3")) for line in (CONTACT_LINE, CORRIDOR))

LIMITS: Final = (
    Limit(
        id=PERSONNEL,
        title="Military personnel of the force",
        promise=Promise(by=(RU,), actors=(PEACEKEEPERS,)),
        form=LimitForm.EXACT,
        people=Category.MILITARY,
        amount=(TEXT(Figure(Exactly(1960, Unit.SOLDIERS), Basis.AUTHORISED), *point("3")),),
        armed_with=(
            TEXT(OfType(EquipmentType.LIGHT_WEAPONS), cite(N1, locator="3")),
            TEXT(OfType(EquipmentType.SMALL_ARMS), cite(N2, locator="3")),
        ),
        where=_BOTH_LINES,
        part_of=FORCE,
    ),
    Limit(
        id=CARRIERS,
        title="Armoured carriers of the force",
        promise=Promise(by=(RU,), actors=(PEACEKEEPERS,)),
        form=LimitForm.EXACT,
        equipment=OfType(EquipmentType.ARMOURED_VEHICLE),
        amount=(TEXT(Figure(Exactly(90, Unit.VEHICLES), Basis.AUTHORISED), *point("3")),),
        where=_BOTH_LINES,
        part_of=FORCE,
    ),
    Limit(
        id=VEHICLES,
        title="Vehicles and special equipment of the force, counted together",
        promise=Promise(by=(RU,), actors=(PEACEKEEPERS,)),
        form=LimitForm.EXACT,
        equipment=AnyOfClasses(
            (OfType(EquipmentType.VEHICLE), OfType(EquipmentType.SPECIAL_EQUIPMENT))
        ),
        amount=(TEXT(Figure(Exactly(380, Unit.ITEMS), Basis.AUTHORISED), *point("3")),),
        where=_BOTH_LINES,
        part_of=FORCE,
    ),
)
