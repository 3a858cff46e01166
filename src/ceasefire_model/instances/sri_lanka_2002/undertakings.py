"""Who is to do what, or may do it, and until when."""

from typing import Final

from ceasefire_model.absences import Absence, Unstated
from ceasefire_model.conditions import Obtains
from ceasefire_model.deployments import Domain
from ceasefire_model.identifiers import PromiseId
from ceasefire_model.instances.sri_lanka_2002 import ids
from ceasefire_model.instances.sri_lanka_2002.parties import IN_THE_EU, REFUSED_FROM
from ceasefire_model.instances.sri_lanka_2002.voices import (
    CFA_FROM_MEMORY,
    ENCYCLOPEDIA,
    FIRST_MONTH_REPORT,
    LISTED_AND_REFUSED,
    LTTE_SAYS,
    NORWAY_ANNOUNCES,
    REMEMBERED,
    REPORTED,
    THE_CFA,
)
from ceasefire_model.performance import Application, Applied, Compliance, Kept
from ceasefire_model.places import WhereverItStood
from ceasefire_model.promises import Deontic, ListForm, Promise
from ceasefire_model.provenance import Claim, Named, Unnamed, Voice, cite
from ceasefire_model.quantities import All, AtLeast, Basis, Exactly, Figure, Quantity
from ceasefire_model.terms import Bound, Deadline, OnDate
from ceasefire_model.times import Duration, PartialDate
from ceasefire_model.undertakings import Action, ActKind, Category, SiteKind, Tally, Undertaking
from ceasefire_model.units import Unit

_BOTH: Final = (ids.GOVERNMENT, ids.LTTE)
_OFFENSIVE_READ: Final = cite(ids.L2, locator="1.2")
_NAVAL_SUSPENDED: Final = PartialDate("2006-05")


def _plus(days: int) -> Deadline:
    """Reckon from D-day, by a text that names no counting rule."""
    return Deadline(ids.D_DAY, Duration(days=days))


def _entry(
    id: PromiseId,  # noqa: A002 - the word of the model
    title: str,
    count: Quantity | Absence,
    days: int,
    *voices: Voice,
) -> Undertaking:
    """Make one step of the entry of unarmed members for political work."""
    return Undertaking(
        id=id,
        title=title,
        promise=Promise(
            by=_BOTH,
            actors=(ids.LTTE,),
            deontic=Deontic.MAY,
            deadline=tuple(voice(_plus(days)) for voice in voices),
        ),
        action=Action.ENTER,
        part_of=ids.POLITICAL_WORK,
        people=tuple(voice(Tally(Category.MEMBER_UNARMED, count)) for voice in voices),
    )


_FIGHTING: Final = (
    Undertaking(
        id=ids.CEASEFIRE,
        title="The ceasefire and the duties under it",
        promise=Promise(
            by=_BOTH,
            actors=_BOTH,
            deadline=(THE_CFA(Deadline(ids.D_DAY, bound=Bound.FROM), cite(ids.L2, locator="1.1")),),
            compliance=(FIRST_MONTH_REPORT(Compliance(Kept.PARTLY_KEPT)),),
        ),
        action=Action.CEASE_HOSTILITIES,
    ),
    Undertaking(
        id=ids.CIVILIANS,
        title="Civilians are protected, whoever they are",
        promise=Promise(by=_BOTH, actors=_BOTH, to=(ids.INHABITANTS, ids.NON_PARTY_GROUPS)),
        action=Action.PROTECT,
        people=(THE_CFA(Tally(Category.CIVILIAN, Unstated()), cite(ids.L1, locator="preamble")),),
    ),
    Undertaking(
        id=ids.NO_OFFENSIVE,
        title="Neither side operates against the other",
        promise=Promise(by=_BOTH, actors=_BOTH),
        action=Action.REFRAIN,
        part_of=ids.CEASEFIRE,
        acts=(THE_CFA(ActKind.OFFENSIVE_OPERATION, _OFFENSIVE_READ),),
        list_form=(THE_CFA(ListForm.OPEN, _OFFENSIVE_READ),),
    ),
    Undertaking(
        id=ids.SAFEGUARDING,
        title="The state's forces may go on safeguarding sovereignty",
        promise=Promise(by=_BOTH, actors=(ids.ARMED_FORCES,), deontic=Deontic.MAY),
        action=Action.DEFEND,
        exception_to=(ids.NO_OFFENSIVE,),
        evidence=REMEMBERED,
    ),
    Undertaking(
        id=ids.NO_ATTACK_MEANWHILE,
        title="In doing so they do not attack the other side",
        promise=Promise(by=_BOTH, actors=(ids.ARMED_FORCES,), to=(ids.LTTE,)),
        action=Action.REFRAIN,
        part_of=ids.SAFEGUARDING,
        acts=(CFA_FROM_MEMORY(ActKind.OFFENSIVE_OPERATION),),
    ),
    Undertaking(
        id=ids.HOLD_GROUND,
        title="Forces hold the ground on which they stand",
        promise=Promise(by=_BOTH, actors=_BOTH),
        action=Action.HOLD_POSITIONS,
        part_of=ids.CEASEFIRE,
        where=(CFA_FROM_MEMORY(WhereverItStood()),),
    ),
    Undertaking(
        id=ids.SEPARATION,
        title="Where the line is unclear, forces keep apart",
        promise=Promise(
            by=_BOTH, actors=_BOTH, condition=(CFA_FROM_MEMORY(Obtains(ids.LINE_UNCLEAR)),)
        ),
        action=Action.HOLD_POSITIONS,
        part_of=ids.HOLD_GROUND,
        amount=(CFA_FROM_MEMORY(Figure(AtLeast(600, Unit.METRES), Basis.AUTHORISED)),),
    ),
    Undertaking(
        id=ids.DISARMING,
        title="Paramilitary groups are disarmed",
        promise=Promise(
            by=_BOTH, deadline=(THE_CFA(_plus(30), cite(ids.L9, REPORTED, locator="1.8")),)
        ),
        action=Action.DISARM,
        part_of=ids.CEASEFIRE,
        about_parties=(ids.PARAMILITARY_GROUPS,),
    ),
    Undertaking(
        id=ids.DEMARCATION,
        title="The lines between the forces are marked out",
        promise=Promise(
            by=_BOTH, actors=_BOTH, compliance=(FIRST_MONTH_REPORT(Compliance(Kept.LATE)),)
        ),
        action=Action.AGREE_PLAN,
        part_of=ids.CEASEFIRE,
        about_places=(ids.DEMARCATION_LINE,),
    ),
)

_CIVIL_LIFE: Final = (
    Undertaking(
        id=ids.POLITICAL_WORK,
        title="Unarmed members may enter for political work",
        promise=Promise(by=_BOTH, actors=(ids.LTTE,), deontic=Deontic.MAY),
        action=Action.ENTER,
        people=(CFA_FROM_MEMORY(Tally(Category.MEMBER_UNARMED, Unstated())),),
    ),
    _entry(
        ids.FIRST_FIFTY,
        "The first fifty enter",
        Exactly(50, Unit.PERSONS),
        30,
        CFA_FROM_MEMORY,
        FIRST_MONTH_REPORT,
    ),
    _entry(
        ids.NEXT_HUNDRED,
        "A hundred more enter",
        Exactly(100, Unit.PERSONS),
        60,
        CFA_FROM_MEMORY,
    ),
    _entry(ids.ALL_MEMBERS, "All enter", All(Unit.PERSONS), 90, CFA_FROM_MEMORY),
    Undertaking(
        id=ids.WORSHIP,
        title="Places of worship are vacated",
        promise=Promise(by=_BOTH, actors=_BOTH, deadline=(CFA_FROM_MEMORY(_plus(30)),)),
        action=Action.VACATE,
        sites=(CFA_FROM_MEMORY(SiteKind.WORSHIP),),
    ),
    Undertaking(
        id=ids.SCHOOLS,
        title="Schools are vacated",
        promise=Promise(by=_BOTH, actors=_BOTH, deadline=(CFA_FROM_MEMORY(_plus(160)),)),
        action=Action.VACATE,
        sites=(CFA_FROM_MEMORY(SiteKind.SCHOOL),),
    ),
    Undertaking(
        id=ids.FAMILY_VISITS,
        title="Visits to families across the line",
        promise=Promise(
            by=_BOTH, actors=_BOTH, compliance=(FIRST_MONTH_REPORT(Compliance(Kept.LATE)),)
        ),
        action=Action.ENTER,
        part_of=ids.CEASEFIRE,
    ),
)

_MONITORING: Final = (
    Undertaking(
        id=ids.MONITORS_SECURITY,
        title="Both guarantee the security of the monitors",
        promise=Promise(by=_BOTH, actors=_BOTH, to=(ids.MISSION,)),
        action=Action.PROTECT,
        about_bodies=(ids.MISSION,),
        evidence=(cite(ids.L7, REPORTED, locator="3.9"),),
    ),
    Undertaking(
        id=ids.LAND_MONITORING,
        title="The mission monitors on land",
        promise=Promise(
            by=_BOTH,
            actors=(ids.MISSION,),
            application=(
                Claim(
                    Application(Applied.APPLIES),
                    by=Unnamed("an encyclopedia"),
                    since=_NAVAL_SUSPENDED,
                    evidence=(cite(ids.L11, REPORTED),),
                ),
            ),
        ),
        action=Action.MONITOR,
        concerns=(ids.CEASEFIRE,),
        domains=(ENCYCLOPEDIA(Domain.LAND),),
    ),
    Undertaking(
        id=ids.NAVAL_MONITORING,
        title="The mission monitors at sea",
        promise=Promise(
            by=_BOTH,
            actors=(ids.MISSION,),
            application=(
                Claim(
                    Application(Applied.SUSPENDED),
                    by=Unnamed("an encyclopedia"),
                    since=_NAVAL_SUSPENDED,
                    evidence=(cite(ids.L11, REPORTED),),
                ),
            ),
        ),
        action=Action.MONITOR,
        concerns=(ids.CEASEFIRE,),
        domains=(ENCYCLOPEDIA(Domain.SEA),),
    ),
    Undertaking(
        id=ids.EU_MONITORS_LEAVE,
        title="Monitors from states of the EU leave, as the LTTE asks",
        promise=Promise(
            by=(ids.LTTE,),
            actors=IN_THE_EU,
            deontic=Deontic.SHOULD,
            deadline=(
                LTTE_SAYS(Deadline(ids.DEMAND, Duration(weeks=4)), cite(ids.L8, REPORTED)),
                Claim(
                    OnDate(REFUSED_FROM, Bound.BEFORE),
                    by=Named(ids.LTTE),
                    since=PartialDate("2006-06-24"),
                    evidence=(cite(ids.L8, REPORTED), *LISTED_AND_REFUSED),
                ),
            ),
        ),
        action=Action.WITHDRAW,
        about_bodies=(ids.MISSION,),
    ),
    Undertaking(
        id=ids.GROWTH,
        title="What remains of the mission grows",
        promise=Promise(by=(ids.NORWAY,), actors=(ids.MISSION,)),
        action=Action.REINFORCE,
        about_bodies=(ids.MISSION,),
        amount=(NORWAY_ANNOUNCES(Figure(Exactly(30, Unit.MONITORS), Basis.PLANNED)),),
    ),
)

UNDERTAKINGS: Final = (*_FIGHTING, *_CIVIL_LIFE, *_MONITORING)
