"""What the Security Council authorises and asks for, and the force that the parties ask it for."""

from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.conditions import Judged, Obtains
from ceasefire_model.deployments import Authority, Deployment, Force
from ceasefire_model.instances.lusaka_1999 import ids
from ceasefire_model.instances.lusaka_1999.voices import (
    AGREED_FROM_MEMORY,
    DAY_OF_1273,
    DAY_OF_1279,
    DAY_OF_1291,
    IN_1258,
    IN_1273,
    IN_1279,
    IN_1291,
    IN_2001,
    MONTH_OF_2001,
    ON_1291,
    REPORTED,
    plus,
)
from ceasefire_model.places import Within
from ceasefire_model.promises import Deontic, Promise
from ceasefire_model.provenance import Claim, Derived, Editor, cite
from ceasefire_model.quantities import AtMost, Basis, Exactly, Figure
from ceasefire_model.terms import Deadline, Period, Recurring
from ceasefire_model.times import Duration, PartialDate
from ceasefire_model.undertakings import (
    Action,
    Category,
    Limit,
    LimitForm,
    Tally,
    Undertaking,
)
from ceasefire_model.units import Unit

_COUNCIL: Final = (ids.SECURITY_COUNCIL,)


def _up_to(number: int, unit: Unit) -> Figure:
    return Figure(AtMost(number, unit), Basis.AUTHORISED)


DEPLOYMENTS: Final = (
    Deployment(
        id=ids.UN_FORCE,
        title="A force of the United Nations, which the parties ask for",
        promise=Promise(
            by=(ids.THE_PARTIES,),
            actors=(ids.UN,),
            to=(ids.UN,),
            deontic=Deontic.SHOULD,
            deadline=(AGREED_FROM_MEMORY(plus(120)),),
        ),
        authority=(
            Claim(
                Authority(Force.NECESSARY_MEANS, given_by=ids.SECURITY_COUNCIL),
                by=Editor(),
                basis=Derived(
                    "it is asked for under Chapter VII, which provides for the use of force",
                    (cite(ids.Z7, REPORTED, locator="11"), cite(ids.Z8, REPORTED)),
                ),
            ),
        ),
        evidence=(cite(ids.Z7, REPORTED, locator="11"),),
    ),
    Deployment(
        id=ids.LIAISON,
        title="Military liaison staff",
        promise=Promise(
            by=_COUNCIL,
            actors=(ids.UN,),
            deontic=Deontic.MAY,
            term=(IN_1273(Period(PartialDate("../2000-01-15")), since=DAY_OF_1273),),
        ),
        size=(
            IN_1258(Figure(Exactly(90, Unit.PERSONS), Basis.AUTHORISED), cite(ids.Z10, REPORTED)),
        ),
        where=(IN_1258(Within(ids.CAPITALS), cite(ids.Z2, REPORTED), cite(ids.Z10, REPORTED)),),
    ),
    Deployment(
        id=ids.MISSION,
        title="The mission of the United Nations in the Congo",
        promise=Promise(
            by=_COUNCIL,
            actors=(ids.MONUC,),
            deontic=Deontic.MAY,
            term=(
                IN_1279(Period(PartialDate("../2000-03-01")), since=DAY_OF_1279),
                IN_1291(Period(PartialDate("../2000-08-31")), *ON_1291, since=DAY_OF_1291),
                IN_2001(Period(PartialDate("../2002-06-15")), since=MONTH_OF_2001),
            ),
        ),
        authority=(
            IN_1291(
                Authority(Force.NECESSARY_MEANS, given_by=ids.SECURITY_COUNCIL),
                *ON_1291,
                since=DAY_OF_1291,
            ),
        ),
    ),
    Deployment(
        id=ids.OBSERVERS,
        title="Military observers of the mission",
        promise=Promise(by=_COUNCIL, actors=(ids.MONUC,), deontic=Deontic.MAY),
        part_of=ids.MISSION,
        evidence=ON_1291,
    ),
)

LIMITS: Final = (
    Limit(
        id=ids.MISSION_STRENGTH,
        title="Military strength of the mission",
        promise=Promise(by=_COUNCIL, actors=(ids.MONUC,)),
        form=LimitForm.MAXIMUM,
        people=Category.MILITARY,
        amount=(IN_1291(_up_to(5537, Unit.SOLDIERS), *ON_1291),),
        part_of=ids.MISSION,
    ),
    Limit(
        id=ids.OBSERVER_STRENGTH,
        title="Number of military observers",
        promise=Promise(by=_COUNCIL, actors=(ids.MONUC,)),
        form=LimitForm.MAXIMUM,
        people=Category.MILITARY,
        amount=(IN_1291(_up_to(500, Unit.OBSERVERS), *ON_1291),),
        within=ids.MISSION_STRENGTH,
        softened_by=(
            IN_1291(Judged(ids.MORE_OBSERVERS_NEEDED, by=(ids.SECRETARY_GENERAL,)), *ON_1291),
        ),
        part_of=ids.OBSERVERS,
    ),
)

MANDATED: Final = (
    Undertaking(
        id=ids.EQUIP_OBSERVERS,
        title="Observers are equipped, to be deployed later",
        promise=Promise(by=_COUNCIL, actors=(ids.SECRETARY_GENERAL,), deontic=Deontic.SHOULD),
        action=Action.PREPARE_DEPLOYMENT,
        concerns=(ids.OBSERVERS,),
        amount=(IN_1279(_up_to(500, Unit.OBSERVERS)),),
    ),
    Undertaking(
        id=ids.ACTION_PLAN,
        title="A plan of action for carrying out the agreement",
        promise=Promise(
            by=_COUNCIL,
            actors=(ids.MONUC,),
            deontic=Deontic.SHOULD,
            deadline=(
                IN_1291(Deadline(ids.ADOPTION_1291, Duration(days=45)), cite(ids.Z8, REPORTED)),
            ),
        ),
        action=Action.NEGOTIATE,
        about_texts=(ids.LUSAKA,),
    ),
    Undertaking(
        id=ids.PROTECT_CIVILIANS,
        title="Protecting civilians",
        promise=Promise(
            by=_COUNCIL,
            actors=(ids.MONUC,),
            deontic=Deontic.MAY,
            condition=(IN_1291(Obtains(ids.IMMINENT_THREAT), *ON_1291),),
        ),
        action=Action.PROTECT,
        people=(IN_1291(Tally(Category.CIVILIAN, NotReported()), *ON_1291),),
    ),
    Undertaking(
        id=ids.ASSESSMENT,
        title="The mission is assessed within its term",
        promise=Promise(by=_COUNCIL, deadline=(IN_2001(Recurring(Duration(months=4))),)),
        action=Action.REVIEW,
        concerns=(ids.MISSION,),
    ),
    Undertaking(
        id=ids.FLC_WITHDRAWAL,
        title="The FLC withdraws as the Harare sub-plans have it",
        promise=Promise(by=_COUNCIL, actors=(ids.FLC,)),
        action=Action.WITHDRAW,
        about_texts=(ids.HARARE,),
        evidence=(cite(ids.Z6, REPORTED),),
    ),
)
