"""What is to be done and left undone: forces, commissions, prisoners, and what comes after."""

from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.conditions import Act, AllOf, AnyOf, Elapsed, Given, Happened
from ceasefire_model.equipment import EquipmentType, OfType
from ceasefire_model.instances.korea_1953 import ids
from ceasefire_model.instances.korea_1953.places import ISLANDS
from ceasefire_model.instances.korea_1953.voices import (
    ANNEX,
    APPLIES,
    COMMANDERS,
    NORTH,
    ONCE_IN_FORCE,
    ORDER,
    RECALL,
    TEXT,
    TIME_ON_TEXT,
    TIME_SAYS,
    UNC_1956,
    authorised,
)
from ceasefire_model.performance import Application, Applied
from ceasefire_model.places import Behind, Outside, Within
from ceasefire_model.promises import Deontic, LegalForce, Promise
from ceasefire_model.provenance import Reading, cite
from ceasefire_model.quantities import Exactly
from ceasefire_model.terms import Bound, Deadline, Exit, Recurring, Term, Window
from ceasefire_model.times import Duration, PartialDate
from ceasefire_model.undertakings import Action, ActKind, Category, Item, Tally, Undertaking
from ceasefire_model.units import Unit

_INSPECTION_APPLIED: Final = (
    APPLIES,
    UNC_1956(
        Application(Applied.SUSPENDED, by=(ids.UNC_COMMANDER,), within=ids.UNC_AREA),
        since=PartialDate("1956-05-31"),
    ),
)
_FORCES: Final = Tally(Category.MILITARY, NotReported())
_OTHER_PRISONERS: Final = Tally(Category.PRISONER_NOT_SEEKING_RETURN, NotReported())

UNDERTAKINGS: Final = (
    # Fighting and ground
    Undertaking(
        id=ids.CEASE_FIRE,
        title="Cease fire",
        promise=Promise(
            by=COMMANDERS,
            condition=(TEXT(Elapsed(Duration(hours=12), since=ids.SIGNING), RECALL),),
            deadline=(TEXT(Deadline(ids.SIGNING, Duration(hours=12), bound=Bound.AT), RECALL),),
        ),
        action=Action.CEASE_HOSTILITIES,
    ),
    Undertaking(
        id=ids.PULL_BACK,
        title="Pull back from the demarcation line",
        promise=Promise(by=COMMANDERS, condition=ONCE_IN_FORCE),
        action=Action.WITHDRAW,
        destination=(
            TEXT(Behind(ids.MDL, Exactly(2, Unit.KILOMETRES)), cite(ids.A1), cite(ids.A2)),
        ),
    ),
    Undertaking(
        id=ids.LEAVE_ZONE,
        title="Leave the demilitarised zone with forces and equipment",
        promise=Promise(
            by=COMMANDERS,
            condition=ONCE_IN_FORCE,
            deadline=(TEXT(Deadline(ids.EFFECT, Duration(hours=72)), ORDER, TIME_ON_TEXT),),
        ),
        action=Action.WITHDRAW,
        where=(TEXT(Within(ids.DMZ), ORDER, TIME_ON_TEXT),),
        people=(TEXT(_FORCES, ORDER, TIME_ON_TEXT),),
        equipment=(TEXT(OfType(EquipmentType.ANY), ORDER, TIME_ON_TEXT),),
    ),
    Undertaking(
        id=ids.LEAVE_ISLANDS,
        title="Leave the coastal islands of the other side",
        promise=Promise(
            by=COMMANDERS,
            condition=ONCE_IN_FORCE,
            deadline=(TEXT(Deadline(ids.EFFECT, Duration(days=10)), RECALL),),
        ),
        action=Action.WITHDRAW,
        where=(TEXT(Within(ids.COASTAL_ISLANDS), RECALL),),
    ),
    Undertaking(
        id=ids.UNC_LEAVES_ISLANDS,
        title="Leave the islands north of the parallel",
        promise=Promise(
            by=(ids.UNC_COMMANDER,),
            condition=ONCE_IN_FORCE,
            deadline=(TIME_SAYS(Deadline(ids.EFFECT, Duration(days=10))),),
        ),
        action=Action.WITHDRAW,
        part_of=ids.LEAVE_ISLANDS,
        where=(TIME_SAYS(Within(ids.ISLANDS_NORTH)),),
    ),
    Undertaking(
        id=ids.KEEP_FIVE_ISLANDS,
        title="Stay on five island groups off the west coast",
        promise=Promise(
            by=COMMANDERS, actors=(ids.UNC,), deontic=Deontic.MAY, condition=ONCE_IN_FORCE
        ),
        action=Action.HOLD_POSITIONS,
        exception_to=(ids.LEAVE_ISLANDS, ids.UNC_LEAVES_ISLANDS),
        about_places=(ids.FIVE_ISLANDS, *(island.id for island in ISLANDS)),
        where=(TEXT(Within(ids.FIVE_ISLANDS), RECALL),),
        amount=(TEXT(authorised(Exactly(5, Unit.ISLANDS)), RECALL),),
    ),
    Undertaking(
        id=ids.ADMINISTER_ZONE,
        title="Carry out civil administration and relief in the zone",
        promise=Promise(by=COMMANDERS, deontic=Deontic.MAY, condition=ONCE_IN_FORCE),
        action=Action.ADMINISTER,
        exception_to=(ids.LEAVE_ZONE,),
        where=(TEXT(Within(ids.DMZ), RECALL),),
    ),
    # Forces, equipment and where they come in
    Undertaking(
        id=ids.NO_REINFORCEMENT,
        title="No reinforcement",
        promise=Promise(by=COMMANDERS, deontic=Deontic.SHALL_NOT, condition=ONCE_IN_FORCE),
        action=Action.REINFORCE,
        where=(TEXT(Within(ids.KOREA), TIME_ON_TEXT),),
        acts=(TEXT(ActKind.REINFORCEMENT, TIME_ON_TEXT),),
    ),
    Undertaking(
        id=ids.ENTRY_UNC,
        title="No entry of personnel or equipment elsewhere than at named ports: UN Command",
        promise=Promise(
            by=(ids.UNC_COMMANDER,), deontic=Deontic.SHALL_NOT, condition=ONCE_IN_FORCE
        ),
        action=Action.ENTER,
        about_places=(ids.UNC_PORTS,),
        where=(TEXT(Outside(ids.UNC_PORTS), cite(ids.A7, Reading.REPORTED)),),
        people=(TEXT(_FORCES, cite(ids.A7, Reading.REPORTED)),),
        equipment=(TEXT(OfType(EquipmentType.ANY), cite(ids.A7, Reading.REPORTED)),),
    ),
    Undertaking(
        id=ids.ENTRY_KPA_CPV,
        title="No entry of personnel or equipment elsewhere than at named ports: other side",
        promise=Promise(by=NORTH, deontic=Deontic.SHALL_NOT, condition=ONCE_IN_FORCE),
        action=Action.ENTER,
        about_places=(ids.KPA_CPV_PORTS,),
        where=(TEXT(Outside(ids.KPA_CPV_PORTS), cite(ids.A7, Reading.REPORTED)),),
        people=(TEXT(_FORCES, cite(ids.A7, Reading.REPORTED)),),
        equipment=(TEXT(OfType(EquipmentType.ANY), cite(ids.A7, Reading.REPORTED)),),
    ),
    # Commissions
    Undertaking(
        id=ids.DAILY_MEETING,
        title="The armistice commission meets daily",
        promise=Promise(
            by=COMMANDERS,
            actors=(ids.MAC,),
            condition=ONCE_IN_FORCE,
            deadline=(TEXT(Recurring(Duration(days=1)), cite(ids.A17, Reading.QUOTED)),),
        ),
        action=Action.MEET,
        about_bodies=(ids.MAC,),
    ),
    Undertaking(
        id=ids.RECESS,
        title="The armistice commission may go into recess",
        promise=Promise(
            by=COMMANDERS,
            actors=(ids.UNC_SENIOR_MEMBER, ids.KPA_CPV_SENIOR_MEMBER),
            deontic=Deontic.MAY,
            condition=(
                TEXT(
                    AllOf(
                        (
                            Given(Act.CONSENT, by=ids.UNC_SENIOR_MEMBER),
                            Given(Act.CONSENT, by=ids.KPA_CPV_SENIOR_MEMBER),
                        )
                    ),
                    cite(ids.A17, Reading.QUOTED),
                ),
            ),
            exit=(
                TEXT(
                    Exit(
                        by=(ids.UNC_SENIOR_MEMBER, ids.KPA_CPV_SENIOR_MEMBER),
                        notice=Duration(hours=24),
                    ),
                    cite(ids.A17, Reading.QUOTED),
                ),
            ),
        ),
        action=Action.ADJOURN,
        exception_to=(ids.DAILY_MEETING,),
        about_bodies=(ids.MAC,),
    ),
    Undertaking(
        id=ids.COSTS_UNC,
        title="Half the costs of both commissions: UN Command",
        promise=Promise(by=(ids.UNC_COMMANDER,), condition=ONCE_IN_FORCE),
        action=Action.SHARE_COSTS,
        about_bodies=(ids.MAC, ids.NNSC),
        amount=(TEXT(authorised(Exactly(50, Unit.PERCENT)), cite(ids.A3)),),
    ),
    Undertaking(
        id=ids.COSTS_KPA_CPV,
        title="Half the costs of both commissions: other side",
        promise=Promise(by=NORTH, condition=ONCE_IN_FORCE),
        action=Action.SHARE_COSTS,
        about_bodies=(ids.MAC, ids.NNSC),
        amount=(TEXT(authorised(Exactly(50, Unit.PERCENT)), cite(ids.A3)),),
    ),
    Undertaking(
        id=ids.INSPECTION,
        title="Inspection by neutral nations",
        promise=Promise(
            by=COMMANDERS,
            actors=(ids.NNSC,),
            condition=ONCE_IN_FORCE,
            application=_INSPECTION_APPLIED,
        ),
        action=Action.MONITOR,
        about_bodies=(ids.NNSC, ids.INSPECTION_TEAM),
    ),
    Undertaking(
        id=ids.PORT_INSPECTION,
        title="Inspection at the ports of entry",
        promise=Promise(
            by=COMMANDERS,
            actors=(ids.NNSC,),
            condition=ONCE_IN_FORCE,
            application=_INSPECTION_APPLIED,
        ),
        action=Action.MONITOR,
        part_of=ids.INSPECTION,
        about_bodies=(ids.NNSC, ids.INSPECTION_TEAM),
        where=(
            TEXT(Within(ids.UNC_PORTS), cite(ids.A7, Reading.REPORTED)),
            TEXT(Within(ids.KPA_CPV_PORTS), cite(ids.A7, Reading.REPORTED)),
        ),
    ),
    Undertaking(
        id=ids.MOBILE_INSPECTION,
        title="Inspection by mobile teams",
        promise=Promise(
            by=COMMANDERS,
            actors=(ids.NNSC,),
            condition=(
                TEXT(
                    AnyOf(
                        (
                            Given(Act.REQUEST, by=ids.MAC),
                            Given(Act.REQUEST, by=ids.UNC_SENIOR_MEMBER),
                            Given(Act.REQUEST, by=ids.KPA_CPV_SENIOR_MEMBER),
                        )
                    ),
                    cite(ids.A7, Reading.REPORTED),
                ),
            ),
            application=_INSPECTION_APPLIED,
        ),
        action=Action.MONITOR,
        part_of=ids.INSPECTION,
        about_bodies=(ids.NNSC, ids.INSPECTION_TEAM),
        requested_by=tuple(
            TEXT(party, cite(ids.A7, Reading.REPORTED))
            for party in (ids.MAC, ids.UNC_SENIOR_MEMBER, ids.KPA_CPV_SENIOR_MEMBER)
        ),
    ),
    # Prisoners
    Undertaking(
        id=ids.NUMBERS_EXCHANGED,
        title="Exchange numbers of prisoners by nationality",
        promise=Promise(
            by=COMMANDERS, deadline=(TEXT(Deadline(ids.SIGNING, bound=Bound.BEFORE), cite(ids.A4)),)
        ),
        action=Action.EXCHANGE_INFORMATION,
        concerns=(ids.REPATRIATION,),
        people=(TEXT(Tally(Category.PRISONER_OF_WAR, NotReported()), cite(ids.A4)),),
        items=(TEXT(Item.NUMBERS_BY_NATIONALITY, cite(ids.A4)),),
    ),
    Undertaking(
        id=ids.REPATRIATION,
        title="Return the prisoners who want to go home",
        promise=Promise(
            by=COMMANDERS,
            condition=ONCE_IN_FORCE,
            deadline=(TEXT(Deadline(ids.EFFECT, Duration(days=60)), cite(ids.A4)),),
        ),
        action=Action.REPATRIATE,
        people=(TEXT(Tally(Category.PRISONER_SEEKING_RETURN, NotReported()), cite(ids.A4)),),
    ),
    Undertaking(
        id=ids.TO_COMMISSION,
        title="Hand the other prisoners to the repatriation commission",
        promise=Promise(by=COMMANDERS, to=(ids.NNRC,), condition=ONCE_IN_FORCE),
        action=Action.HAND_OVER,
        about_bodies=(ids.NNRC,),
        people=(ANNEX(_OTHER_PRISONERS, cite(ids.A5)),),
    ),
    Undertaking(
        id=ids.EXPLANATIONS,
        title="Explain to the other prisoners what they may choose",
        promise=Promise(
            by=COMMANDERS,
            condition=(ANNEX(Happened(ids.CUSTODY), cite(ids.A5)),),
            deadline=(
                ANNEX(
                    Window(
                        Deadline(ids.CUSTODY, bound=Bound.FROM),
                        Deadline(ids.CUSTODY, Duration(days=90)),
                    ),
                    cite(ids.A5),
                ),
            ),
        ),
        action=Action.EXPLAIN,
        people=(ANNEX(_OTHER_PRISONERS, cite(ids.A5)),),
    ),
    Undertaking(
        id=ids.CONFERENCE_ON_PRISONERS,
        title="The political conference tries to settle what becomes of the other prisoners",
        promise=Promise(
            by=COMMANDERS,
            condition=(ANNEX(Happened(ids.EXPLANATIONS_END), cite(ids.A5)),),
            deadline=(ANNEX(Deadline(ids.EXPLANATIONS_END, Duration(days=30)), cite(ids.A5)),),
            term=(ANNEX(Term(Duration(days=30), start=ids.EXPLANATIONS_END), cite(ids.A5)),),
        ),
        action=Action.HOLD_TALKS,
        concerns=(ids.CONFERENCE,),
        people=(ANNEX(_OTHER_PRISONERS, cite(ids.A5)),),
    ),
    Undertaking(
        id=ids.CIVILIAN_STATUS,
        title="The other prisoners become civilians",
        promise=Promise(
            by=COMMANDERS,
            actors=(ids.NNRC,),
            condition=(ANNEX(Elapsed(Duration(days=120), since=ids.CUSTODY), cite(ids.A5)),),
            deadline=(
                ANNEX(Deadline(ids.CUSTODY, Duration(days=120), bound=Bound.AT), cite(ids.A5)),
            ),
        ),
        action=Action.MAKE_CIVILIAN,
        people=(ANNEX(_OTHER_PRISONERS, cite(ids.A5)),),
    ),
    Undertaking(
        id=ids.DISSOLUTION,
        title="The repatriation commission finishes and dissolves itself",
        promise=Promise(
            by=COMMANDERS,
            actors=(ids.NNRC,),
            condition=(ANNEX(Happened(ids.BECOME_CIVILIANS), cite(ids.A5)),),
            deadline=(ANNEX(Deadline(ids.BECOME_CIVILIANS, Duration(days=30)), cite(ids.A5)),),
        ),
        action=Action.DISSOLVE_BODY,
        about_bodies=(ids.NNRC,),
    ),
    # After the armistice
    Undertaking(
        id=ids.CONFERENCE,
        title="Hold a political conference",
        promise=Promise(
            by=COMMANDERS,
            actors=(ids.GOVERNMENTS,),
            to=(ids.GOVERNMENTS,),
            deontic=Deontic.SHOULD,
            legal_force=(TEXT(LegalForce.NOT_BINDING, cite(ids.A10, Reading.QUOTED)),),
            condition=ONCE_IN_FORCE,
            deadline=(
                TEXT(Deadline(ids.EFFECT, Duration(months=3)), cite(ids.A10, Reading.QUOTED)),
            ),
        ),
        action=Action.HOLD_TALKS,
    ),
)
