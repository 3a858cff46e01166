"""What the parties to the agreement undertake, and what an Angolan timetable foresees."""

from typing import Final

from ceasefire_model.absences import Absence, NotReported
from ceasefire_model.conditions import Judged
from ceasefire_model.deployments import Domain
from ceasefire_model.identifiers import PartyId, PromiseId
from ceasefire_model.instances.lusaka_1999 import ids
from ceasefire_model.instances.lusaka_1999.voices import (
    AGREED,
    AGREED_FROM_MEMORY,
    IN_TIMETABLE,
    REMEMBERED,
    REPORTED,
    SUMMARY,
    from_plus,
    plus,
)
from ceasefire_model.places import Within
from ceasefire_model.promises import Promise
from ceasefire_model.provenance import Claim, cite
from ceasefire_model.terms import (
    Bound,
    Counting,
    Deadline,
    Due,
    Renewal,
    RenewalManner,
    Window,
)
from ceasefire_model.times import Duration
from ceasefire_model.undertakings import Action, ActKind, Category, Tally, Undertaking

_ALL: Final = (ids.THE_PARTIES,)
_ON_CIVILIANS: Final = cite(ids.Z1, REPORTED, locator="I.2")


def _due(due: Deadline | Window) -> tuple[Claim[Due | Absence], ...]:
    """Say when something falls due by the calendar, which nobody here read."""
    return (AGREED_FROM_MEMORY(due),)


_FIGHTING: Final = (
    Undertaking(
        id=ids.CEASE,
        title="Hostilities cease",
        promise=Promise(
            by=_ALL,
            deadline=(
                AGREED(
                    Deadline(ids.SIGNING, Duration(hours=24)),
                    SUMMARY,
                    cite(ids.Z7, REPORTED, locator="I.2"),
                ),
            ),
        ),
        action=Action.CEASE_HOSTILITIES,
        domains=tuple(AGREED(each, SUMMARY) for each in (Domain.AIR, Domain.LAND, Domain.SEA)),
    ),
    Undertaking(
        id=ids.CIVILIANS,
        title="No violence against civilians",
        promise=Promise(by=_ALL),
        action=Action.REFRAIN,
        part_of=ids.CEASE,
        acts=(AGREED(ActKind.VIOLENCE_AGAINST_CIVILIANS, _ON_CIVILIANS, SUMMARY),),
    ),
    Undertaking(
        id=ids.PROPAGANDA,
        title="No hostile propaganda, which counts as violence against civilians",
        promise=Promise(by=_ALL),
        action=Action.REFRAIN,
        part_of=ids.CIVILIANS,
        acts=(AGREED(ActKind.HOSTILE_PROPAGANDA, _ON_CIVILIANS),),
    ),
)

_COMMISSION: Final = (
    Undertaking(
        id=ids.SET_UP_COMMISSION,
        title="The Joint Military Commission is set up",
        promise=Promise(
            by=_ALL,
            deadline=(
                AGREED(Deadline(ids.SIGNING, Duration(weeks=1)), SUMMARY),
                *_due(plus(7)),
            ),
        ),
        action=Action.ESTABLISH_BODY,
        about_bodies=(ids.COMMISSION,),
    ),
    Undertaking(
        id=ids.NEUTRAL_CHAIR,
        title="The OAU names a neutral chair of the commission",
        promise=Promise(
            by=_ALL,
            actors=(ids.OAU,),
            subject_to=(AGREED(Judged(ids.CHAIR_NEUTRAL), SUMMARY),),
        ),
        action=Action.APPOINT,
        part_of=ids.SET_UP_COMMISSION,
        about_parties=(ids.CHAIR,),
    ),
    Undertaking(
        id=ids.DISARM_GROUPS,
        title="Groups that are no parties are disarmed",
        promise=Promise(by=_ALL),
        action=Action.DISARM,
        about_parties=(ids.LISTED_GROUPS,),
        evidence=REMEMBERED,
    ),
)

_CALENDAR: Final = (
    Undertaking(
        id=ids.RELEASE_HOSTAGES,
        title="Hostages are released",
        promise=Promise(by=_ALL, deadline=_due(plus(3))),
        action=Action.RELEASE,
        people=(AGREED_FROM_MEMORY(Tally(Category.HOSTAGE, NotReported())),),
    ),
    Undertaking(
        id=ids.DISENGAGE,
        title="Forces disengage",
        promise=Promise(by=_ALL, deadline=_due(plus(14))),
        action=Action.DISENGAGE,
    ),
    Undertaking(
        id=ids.DIALOGUE,
        title="A dialogue is held",
        promise=Promise(by=_ALL, deadline=_due(from_plus(45, 90))),
        action=Action.HOLD_TALKS,
    ),
    Undertaking(
        id=ids.NEW_INSTITUTIONS,
        title="New institutions are formed",
        promise=Promise(by=_ALL, deadline=_due(plus(91))),
        action=Action.ESTABLISH_BODY,
        about_bodies=(ids.INSTITUTIONS,),
    ),
    Undertaking(
        id=ids.FOREIGN_WITHDRAWAL,
        title="Foreign forces withdraw",
        promise=Promise(by=_ALL, actors=(ids.FOREIGN_FORCES,), deadline=_due(plus(180))),
        action=Action.WITHDRAW,
        where=(AGREED_FROM_MEMORY(Within(ids.DR_CONGO)),),
    ),
    Undertaking(
        id=ids.STATE_ADMINISTRATION,
        title="State administration is set up again",
        promise=Promise(by=_ALL, deadline=_due(from_plus(90, 270))),
        action=Action.ADMINISTER,
    ),
    Undertaking(
        id=ids.VERIFICATION,
        title="What was agreed is verified",
        promise=Promise(
            by=_ALL,
            deadline=_due(from_plus(7, 180)),
            renewal=(AGREED_FROM_MEMORY(Renewal(RenewalManner.POSSIBLE)),),
        ),
        action=Action.MONITOR,
    ),
)

_ANGOLANS: Final[tuple[PartyId, ...]] = (ids.ANGOLA, ids.UNITA)

ANGOLAN_STEPS: Final = (
    ("2", ids.STAFFS_MEET),
    ("3", ids.AMNESTY),
    ("4", ids.FORMAL_SIGNATURE),
    ("5", ids.CEASEFIRE_AGAIN),
)
"""The items of the timetable after D-day itself, in the order in which it was published."""


def _step(
    id: PromiseId,  # noqa: A002 - the word of the model
    title: str,
    action: Action,
    days: int,
    bound: Bound,
) -> Undertaking:
    """Make one step of the Angolan timetable, on the day that it prints."""
    (item,) = (item for item, promise in ANGOLAN_STEPS if promise == id)
    day = Deadline(ids.INITIALLING, Duration(days=days), bound=bound, counting=Counting.EXCLUSIVE)
    return Undertaking(
        id=id,
        title=title,
        promise=Promise(by=_ANGOLANS, deadline=(IN_TIMETABLE(day, cite(ids.Z11, locator=item)),)),
        action=action,
        about_texts=(ids.ANGOLAN_PROTOCOL,) if action is Action.GIVE_LEGAL_FORM else (),
    )


_ANGOLAN: Final = (
    _step(ids.STAFFS_MEET, "The general staffs in Angola meet", Action.MEET, 10, Bound.AT),
    _step(ids.AMNESTY, "An amnesty law is adopted in Angola", Action.ADOPT_LAW, 15, Bound.BEFORE),
    _step(
        ids.FORMAL_SIGNATURE,
        "The Lusaka Protocol is formally signed",
        Action.GIVE_LEGAL_FORM,
        5,
        Bound.AT,
    ),
    _step(
        ids.CEASEFIRE_AGAIN,
        "The ceasefire in Angola is in force again",
        Action.CEASE_HOSTILITIES,
        17,
        Bound.FROM,
    ),
)

UNDERTAKINGS: Final = (*_FIGHTING, *_COMMISSION, *_CALENDAR, *_ANGOLAN)
