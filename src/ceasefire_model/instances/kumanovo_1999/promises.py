"""What the force and the governments promise each other, and what is later allowed."""

from typing import Final

from ceasefire_model.absences import NotReported, Unstated
from ceasefire_model.conditions import (
    AllOf,
    AnyOf,
    Happened,
    Judged,
    Not,
    Obtains,
    Standing,
    Stands,
)
from ceasefire_model.deployments import Deployment
from ceasefire_model.equipment import (
    AnyOfClasses,
    CalibreBound,
    EquipmentType,
    OfCalibre,
    OfType,
)
from ceasefire_model.instances.kumanovo_1999.ids import (
    AIR_DEFENCE_WITHDRAWAL,
    AIR_SAFETY_ZONE,
    AIR_ZONE_REDUCTION,
    AIRCRAFT_WITHDRAWAL,
    COMMISSION_ESTABLISHMENT,
    COMPLIANCE_VERIFIED,
    COUNCIL_FAST_ENOUGH,
    DEMONSTRATION,
    FIRST_GROUP,
    FRY,
    FRY_ARMY,
    FRY_FORCES,
    FRY_GOVERNMENT,
    GROUND_SAFETY_ZONE,
    GROUND_ZONE_BAN,
    GROUND_ZONE_END,
    GROUND_ZONE_REDUCTION,
    HOSTILITIES_CEASE,
    JOINT_IMPLEMENTATION_COMMISSION,
    KFOR,
    KFOR_COMMANDER,
    KFOR_DEPLOYMENT,
    KFOR_POWERS,
    KOSOVO,
    MINES_MARKED,
    NAMED_ROUTES,
    NATO,
    NORTH_ATLANTIC_COUNCIL,
    OBLIGATIONS_FULLY_KEPT,
    POLICE_GROUP_SIZE,
    POLICE_PATROLS,
    REDUCTION_CONDITIONS_MET,
    RESOLUTION_ADOPTED,
    RETURN,
    RETURN_CALIBRE,
    RETURN_REVOCATION,
    RETURN_REVOKED,
    ROUTES_CLEARED,
    SECTOR_B,
    SECTOR_B_RETURN,
    SECTOR_C_EAST,
    SECTOR_C_EAST_RETURN,
    SERBIA_GOVERNMENT,
    STRIKES_ENDED,
    STRIKES_SUSPENDED,
    WITHDRAWAL,
    WITHDRAWAL_COMPLETED,
    ZONE_1,
    ZONE_1_WITHDRAWAL,
    ZONE_2,
    ZONE_2_WITHDRAWAL,
    ZONE_3,
    ZONE_3_FIRST_STEP,
    ZONE_3_WITHDRAWAL,
)
from ceasefire_model.instances.kumanovo_1999.sources import (
    K5,
    K7,
    K8,
    K9,
    K10,
    K11,
    K12,
    K14,
)
from ceasefire_model.instances.kumanovo_1999.voices import (
    AGREED,
    AIM,
    I_1,
    NATO_COUNCIL,
    NATO_NEWS,
    WASHINGTON_POST,
    ZONE_ARTICLE,
    article_ii,
    plus,
    recalled,
)
from ceasefire_model.performance import (
    Application,
    Applied,
)
from ceasefire_model.places import (
    Along,
    Within,
)
from ceasefire_model.promises import (
    Deontic,
    ListForm,
    Promise,
)
from ceasefire_model.provenance import (
    Reading,
    cite,
)
from ceasefire_model.quantities import (
    About,
    AtMost,
    Basis,
    Figure,
    Several,
)
from ceasefire_model.terms import Until
from ceasefire_model.times import PartialDate
from ceasefire_model.undertakings import (
    Action,
    Category,
    Limit,
    LimitForm,
    SiteKind,
    Tally,
    Undertaking,
)
from ceasefire_model.units import Unit

DEPLOYMENTS: Final = (
    Deployment(
        id=KFOR_DEPLOYMENT,
        title="Deployment of the force in Kosovo",
        promise=Promise(
            by=(KFOR,),
            condition=(AGREED(Happened(RESOLUTION_ADOPTED), *I_1),),
        ),
        where=(AGREED(Within(KOSOVO), *I_1),),
        evidence=I_1,
    ),
)
"""Who is placed where."""


_BOTH_GOVERNMENTS: Final = (FRY_GOVERNMENT, SERBIA_GOVERNMENT)

UNDERTAKINGS: Final = (
    Undertaking(
        id=KFOR_POWERS,
        title="The authority of the force",
        promise=Promise(by=_BOTH_GOVERNMENTS, to=(KFOR,)),
        action=Action.EMPOWER,
        concerns=(KFOR_DEPLOYMENT,),
        about_parties=(KFOR,),
        evidence=(cite(K5, Reading.REPORTED),),
    ),
    Undertaking(
        id=COMMISSION_ESTABLISHMENT,
        title="Setting up the Joint Implementation Commission",
        promise=Promise(by=(KFOR, *_BOTH_GOVERNMENTS)),
        action=Action.ESTABLISH_BODY,
        about_bodies=(JOINT_IMPLEMENTATION_COMMISSION,),
        evidence=(cite(K5, Reading.REPORTED),),
    ),
    Undertaking(
        id=HOSTILITIES_CEASE,
        title="Ceasing hostile acts",
        promise=Promise(by=_BOTH_GOVERNMENTS, actors=(FRY_FORCES,), to=(KFOR,)),
        action=Action.CEASE_HOSTILITIES,
        evidence=(article_ii("1"),),
    ),
    Undertaking(
        id=DEMONSTRATION,
        title="Showing compliance by a first step",
        promise=Promise(
            by=_BOTH_GOVERNMENTS,
            actors=(FRY_FORCES,),
            to=(KFOR,),
            deadline=(AGREED(plus(1), article_ii("2a")),),
        ),
        action=Action.DEMONSTRATE_COMPLIANCE,
        concerns=(WITHDRAWAL,),
        evidence=(article_ii("2a"),),
    ),
    Undertaking(
        id=ZONE_3_FIRST_STEP,
        title="A first group leaves Zone 3",
        promise=Promise(
            by=_BOTH_GOVERNMENTS,
            actors=(FIRST_GROUP,),
            to=(KFOR,),
            deadline=(AGREED(plus(1), article_ii("2a")),),
        ),
        action=Action.WITHDRAW,
        part_of=DEMONSTRATION,
        where=(
            AGREED(Within(ZONE_3), article_ii("2a")),
            AGREED(Along(NAMED_ROUTES), article_ii("2a")),
        ),
        amount=(
            AGREED(
                Figure(Several("a first group", Unit.SOLDIERS), Basis.AUTHORISED), article_ii("2a")
            ),
        ),
        evidence=(article_ii("2a"),),
    ),
    Undertaking(
        id=STRIKES_SUSPENDED,
        title="Suspension of strikes from the air",
        promise=Promise(
            by=(KFOR,),
            actors=(NATO,),
            to=_BOTH_GOVERNMENTS,
            condition=(
                AGREED(
                    AllOf(
                        (
                            Stands(ZONE_3_FIRST_STEP, Standing.KEPT),
                            Stands(HOSTILITIES_CEASE, Standing.KEPT),
                            Judged(COMPLIANCE_VERIFIED),
                        )
                    ),
                    article_ii("2a"),
                ),
            ),
            term=(
                AGREED(
                    Until(
                        AnyOf(
                            (
                                Not(Obtains(OBLIGATIONS_FULLY_KEPT)),
                                Not(Judged(COUNCIL_FAST_ENOUGH)),
                            )
                        )
                    ),
                    article_ii("2a"),
                ),
            ),
        ),
        action=Action.SUSPEND_STRIKES,
        evidence=(article_ii("2a"),),
    ),
    Undertaking(
        id=STRIKES_ENDED,
        title="End of strikes from the air",
        promise=Promise(
            by=(KFOR,),
            actors=(NATO,),
            to=_BOTH_GOVERNMENTS,
            condition=(AGREED(Happened(WITHDRAWAL_COMPLETED), recalled("II")),),
        ),
        action=Action.END_STRIKES,
        concerns=(STRIKES_SUSPENDED,),
        evidence=(recalled("II"),),
    ),
    Undertaking(
        id=WITHDRAWAL,
        title="Withdrawal from the whole province",
        promise=Promise(
            by=_BOTH_GOVERNMENTS,
            actors=(FRY_FORCES,),
            to=(KFOR,),
            deadline=(AGREED(plus(11), article_ii("2e")),),
        ),
        action=Action.WITHDRAW,
        where=(AGREED(Within(KOSOVO), article_ii("2e")),),
        amount=(
            WASHINGTON_POST(Figure(About(40_000, Unit.PERSONS), Basis.ESTIMATED)),
            AGREED(Unstated(), article_ii("2")),
        ),
        evidence=(article_ii("2e"),),
    ),
    *(
        Undertaking(
            id=promise,
            title=title,
            promise=Promise(
                by=_BOTH_GOVERNMENTS,
                actors=(FRY_FORCES,),
                to=(KFOR,),
                deadline=(AGREED(plus(days), article_ii(paragraph)),),
            ),
            action=Action.WITHDRAW,
            part_of=WITHDRAWAL,
            where=(AGREED(Within(zone), article_ii(paragraph)),),
            evidence=(article_ii(paragraph),),
        )
        for promise, title, days, paragraph, zone in (
            (ZONE_1_WITHDRAWAL, "Withdrawal from Zone 1", 6, "2b", ZONE_1),
            (ZONE_2_WITHDRAWAL, "Withdrawal from Zone 2", 9, "2c", ZONE_2),
            (ZONE_3_WITHDRAWAL, "Withdrawal of all forces from Zone 3", 11, "2d", ZONE_3),
        )
    ),
    *(
        Undertaking(
            id=promise,
            title=title,
            promise=Promise(
                by=_BOTH_GOVERNMENTS,
                actors=(FRY_FORCES,),
                to=(KFOR,),
                deadline=(AGREED(plus(3), recalled("II.3")),),
            ),
            action=Action.WITHDRAW,
            where=(AGREED(Within(place), recalled("II.3")),),
            equipment=(AGREED(OfType(sort), recalled("II.3")),),
            evidence=(recalled("II.3"),),
        )
        for promise, title, sort, place in (
            (
                AIRCRAFT_WITHDRAWAL,
                "Military aircraft leave the province",
                EquipmentType.AIRCRAFT,
                KOSOVO,
            ),
            (
                AIR_DEFENCE_WITHDRAWAL,
                "Air defence leaves the air zone",
                EquipmentType.AIR_DEFENCE,
                AIR_SAFETY_ZONE,
            ),
        )
    ),
    Undertaking(
        id=MINES_MARKED,
        title="Marking minefields during the withdrawal",
        promise=Promise(by=_BOTH_GOVERNMENTS, actors=(FRY_FORCES,), to=(KFOR,)),
        action=Action.MARK_MINES,
        alongside=(WITHDRAWAL,),
        where=(AGREED(Within(KOSOVO), article_ii("2")),),
        equipment=(AGREED(OfType(EquipmentType.MINE), article_ii("2")),),
        evidence=(article_ii("2"),),
    ),
    Undertaking(
        id=ROUTES_CLEARED,
        title="Clearing routes during the withdrawal",
        promise=Promise(by=_BOTH_GOVERNMENTS, actors=(FRY_FORCES,), to=(KFOR,)),
        action=Action.CLEAR_MINES,
        alongside=(WITHDRAWAL,),
        where=(AGREED(Within(KOSOVO), article_ii("2")),),
        sites=(AGREED(SiteKind.ROAD, article_ii("2")),),
        evidence=(article_ii("2"),),
    ),
    Undertaking(
        id=POLICE_PATROLS,
        title="Patrols of lightly armed police in the ground zone",
        promise=Promise(by=(KFOR,), actors=(FRY_FORCES,), deontic=Deontic.MAY),
        action=Action.PATROL,
        exception_to=(GROUND_ZONE_BAN,),
        where=(AGREED(Within(GROUND_SAFETY_ZONE), cite(K9, Reading.REPORTED)),),
        people=(AGREED(Tally(Category.POLICE, NotReported()), cite(K9, Reading.REPORTED)),),
        equipment=(AGREED(OfType(EquipmentType.SMALL_ARMS), cite(K9, Reading.REPORTED)),),
        list_form=(AGREED(ListForm.CLOSED, cite(K9, Reading.REPORTED)),),
        evidence=(cite(K9, Reading.REPORTED),),
    ),
    Undertaking(
        id=GROUND_ZONE_REDUCTION,
        title="Reduction of the ground zone, phase by phase",
        promise=Promise(
            by=(NORTH_ATLANTIC_COUNCIL,),
            actors=(KFOR,),
            to=(FRY,),
            condition=(
                NATO_COUNCIL(
                    Judged(REDUCTION_CONDITIONS_MET),
                    cite(K8, Reading.REPORTED),
                    cite(K14, Reading.REPORTED),
                ),
            ),
        ),
        action=Action.RELAX_ZONE,
        concerns=(GROUND_ZONE_BAN,),
        about_places=(GROUND_SAFETY_ZONE,),
        evidence=(cite(K8, Reading.REPORTED), cite(K14, Reading.REPORTED)),
    ),
    Undertaking(
        id=RETURN,
        title="Return of Yugoslav forces to the ground zone",
        promise=Promise(
            by=(KFOR,),
            actors=(FRY_FORCES,),
            to=(FRY,),
            deontic=Deontic.MAY,
            term=(NATO_NEWS(Until(Happened(RETURN_REVOKED)), cite(K8, Reading.REPORTED)),),
        ),
        action=Action.ENTER,
        part_of=GROUND_ZONE_REDUCTION,
        exception_to=(GROUND_ZONE_BAN,),
        where=(NATO_NEWS(Within(GROUND_SAFETY_ZONE), cite(K8, Reading.REPORTED)),),
        equipment=(
            AIM(
                AnyOfClasses(
                    (
                        OfType(EquipmentType.SMALL_ARMS),
                        OfCalibre(EquipmentType.GRENADE_LAUNCHER, CalibreBound.AT_MOST, 82),
                    )
                )
            ),
        ),
        list_form=(AIM(ListForm.CLOSED),),
        evidence=(cite(K8, Reading.REPORTED),),
    ),
    Undertaking(
        id=SECTOR_C_EAST_RETURN,
        title="Entry of Yugoslav forces into Sector C East",
        promise=Promise(
            by=(KFOR,),
            actors=(FRY_FORCES,),
            to=(FRY,),
            deontic=Deontic.MAY,
            application=(
                NATO_NEWS(
                    Application(Applied.APPLIES),
                    cite(K8, Reading.REPORTED),
                    since=PartialDate("2001-03-14"),
                ),
                AIM(Application(Applied.APPLIES), since=PartialDate("2001-03-14")),
            ),
        ),
        action=Action.ENTER,
        part_of=RETURN,
        exception_to=(GROUND_ZONE_BAN,),
        where=(AIM(Within(SECTOR_C_EAST)),),
        evidence=(cite(K8, Reading.REPORTED), cite(K10, Reading.REPORTED)),
    ),
    Undertaking(
        id=SECTOR_B_RETURN,
        title="Entry of Yugoslav forces into Sector B",
        promise=Promise(
            by=(KFOR,),
            actors=(FRY_FORCES,),
            to=(FRY,),
            deontic=Deontic.MAY,
            application=(
                ZONE_ARTICLE(Application(Applied.APPLIES), since=PartialDate("2001-05-24")),
            ),
        ),
        action=Action.ENTER,
        part_of=RETURN,
        exception_to=(GROUND_ZONE_BAN,),
        where=(ZONE_ARTICLE(Within(SECTOR_B)),),
        evidence=(cite(K9, Reading.REPORTED),),
    ),
    Undertaking(
        id=RETURN_REVOCATION,
        title="Power to order the returned forces out again",
        promise=Promise(
            by=(KFOR,),
            actors=(KFOR_COMMANDER,),
            to=(FRY,),
            deontic=Deontic.MAY,
        ),
        action=Action.REVOKE_LEAVE,
        concerns=(RETURN,),
        evidence=(cite(K8, Reading.REPORTED),),
    ),
    Undertaking(
        id=GROUND_ZONE_END,
        title="End of the ground zone",
        promise=Promise(by=(KFOR, FRY_ARMY)),
        action=Action.RELAX_ZONE,
        concerns=(GROUND_ZONE_BAN,),
        about_places=(GROUND_SAFETY_ZONE,),
        evidence=(cite(K12, Reading.REPORTED),),
    ),
    Undertaking(
        id=AIR_ZONE_REDUCTION,
        title="A smaller air zone",
        promise=Promise(by=(KFOR, FRY_ARMY)),
        action=Action.RELAX_ZONE,
        about_places=(AIR_SAFETY_ZONE,),
        evidence=(cite(K7, Reading.REPORTED), cite(K11, Reading.REPORTED)),
    ),
)
"""What is promised besides the deployment."""


LIMITS: Final = (
    Limit(
        id=GROUND_ZONE_BAN,
        title="No FRY Forces in the ground zone",
        promise=Promise(
            by=(KFOR, *_BOTH_GOVERNMENTS),
            actors=(FRY_FORCES,),
            deontic=Deontic.SHALL_NOT,
        ),
        form=LimitForm.BAN,
        where=(AGREED(Within(GROUND_SAFETY_ZONE), cite(K9, Reading.REPORTED)),),
        evidence=(cite(K9, Reading.REPORTED),),
    ),
    Limit(
        id=POLICE_GROUP_SIZE,
        title="Size of police patrols in the ground zone",
        promise=Promise(by=(KFOR, *_BOTH_GOVERNMENTS), actors=(FRY_FORCES,)),
        form=LimitForm.MAXIMUM,
        people=Category.POLICE,
        amount=(
            AGREED(Figure(AtMost(10, Unit.PERSONS), Basis.AUTHORISED), cite(K9, Reading.REPORTED)),
        ),
        where=(AGREED(Within(GROUND_SAFETY_ZONE), cite(K9, Reading.REPORTED)),),
        per_group=True,
        exception_to=(GROUND_ZONE_BAN,),
        part_of=POLICE_PATROLS,
        evidence=(cite(K9, Reading.REPORTED),),
    ),
    Limit(
        id=RETURN_CALIBRE,
        title="No launchers of a greater calibre with the forces that return",
        promise=Promise(by=(KFOR,), actors=(FRY_FORCES,), deontic=Deontic.SHALL_NOT),
        form=LimitForm.BAN,
        equipment=OfCalibre(EquipmentType.GRENADE_LAUNCHER, CalibreBound.MORE_THAN, 82),
        where=(AIM(Within(GROUND_SAFETY_ZONE)),),
        part_of=RETURN,
        evidence=(cite(K10, Reading.REPORTED),),
    ),
)
"""How many may be where."""
