"""What the texts promise, point by point, and which weapons they keep out of which zone.

The pull-out is one promise of both sides, with a part for each, since each measures from a line of
its own. A limit for each side and class is a part of that side's pull-out.
"""

from typing import Final

from ceasefire_model.absences import Unstated
from ceasefire_model.conditions import AllOf, Happened, Standing, Stands
from ceasefire_model.equipment import EquipmentClass
from ceasefire_model.identifiers import PartyId, PlaceId, PromiseId
from ceasefire_model.instances.minsk_2015.classes import (
    ARTILLERY_FROM_100_MM,
    GUNS_UNDER_100_MM,
    HEAVY_SYSTEMS,
    OVER_100_MM,
    ROCKET_LAUNCHERS,
    TANKS,
    WEAPONS_UNDER_100_MM,
)
from ceasefire_model.instances.minsk_2015.ids import (
    AREAS_RESOLUTION,
    ARTILLERY_ZONE,
    BORDER,
    BORDER_COMPLETION,
    BORDER_START,
    CEASEFIRE,
    CEASEFIRE_START,
    CERTAIN_AREAS,
    CONTACT_GROUP,
    CONTACT_LINE,
    ELECTIONS,
    ELECTIONS_DIALOGUE,
    ELECTIONS_HELD,
    FACILITATION,
    FACILITATION_SUPPORT,
    FOREIGN_FORMATIONS,
    FORMATIONS,
    FORMATIONS_ARTILLERY,
    FORMATIONS_HEAVY_SYSTEMS,
    FORMATIONS_ROCKETS,
    FREEZE,
    HEAVY_SYSTEMS_ZONE,
    LIGHT_GUNS_LIMIT,
    LIGHT_PULL_OUT,
    LIGHT_PULL_OUT_GUNS,
    LIGHT_PULL_OUT_TANKS,
    LIGHT_ZONE,
    M5,
    MEMORANDUM_APPROVED,
    MEMORANDUM_LIMIT,
    MEMORANDUM_LINE,
    MEMORANDUM_PULL_OUT,
    MEMORANDUM_ZONE,
    NEW_DATE,
    OSCE,
    PACKAGE_NOTE,
    PACKAGE_SIGNED,
    PULL_OUT,
    PULL_OUT_BY_FORMATIONS,
    PULL_OUT_BY_UKRAINE,
    PULL_OUT_ENDS,
    PULL_OUT_START,
    PULL_OUT_STARTS,
    REFORM,
    RELEASE,
    ROCKET_ZONE,
    SETTLEMENT,
    TANKS_LIMIT,
    UA,
    UA_FORCES,
    UA_PARLIAMENT,
    UKRAINE_ARTILLERY,
    UKRAINE_HEAVY_SYSTEMS,
    UKRAINE_ROCKETS,
    VERIFICATION,
)
from ceasefire_model.instances.minsk_2015.voices import (
    FROM_MEMORY,
    MEMORANDUM_2,
    MEMORANDUM_4,
    MIDNIGHT,
    NEW_DATE_READ,
    PACKAGE_FROM_MEMORY,
    REMEMBERED,
    THE_ADDENDUM,
    THE_BRIEFING,
    THE_MEMORANDUM,
    THE_PACKAGE,
    m1,
    m1_m2,
)
from ceasefire_model.performance import Compliance, Kept
from ceasefire_model.places import Along, Behind, WhereverItStood, Within
from ceasefire_model.promises import Deontic, ListForm, Promise
from ceasefire_model.provenance import Claim, Derived, Editor, Reading, cite
from ceasefire_model.quantities import All, AtLeast, Basis, Exactly, Figure
from ceasefire_model.terms import Bound, Counting, Deadline, OnDate
from ceasefire_model.times import Duration, PartialDate
from ceasefire_model.undertakings import (
    Action,
    Category,
    Limit,
    LimitForm,
    Means,
    Tally,
    Undertaking,
)
from ceasefire_model.units import Unit

_BOTH_SIDES: Final = (UA_FORCES, FORMATIONS)

_MISSED: Final = (
    Claim(
        Compliance(Kept.LATE),
        by=Editor(),
        basis=Derived("a new date is set for what was to be done before", (NEW_DATE_READ,)),
    ),
)

_OF_THE_MEMORANDUM: Final = (
    Undertaking(
        id=FREEZE,
        title="Units stay where they stood on 19 September 2014",
        promise=Promise(by=(CONTACT_GROUP,), actors=_BOTH_SIDES),
        action=Action.HOLD_POSITIONS,
        about_places=(MEMORANDUM_LINE,),
        where=(
            THE_MEMORANDUM(WhereverItStood(PartialDate("2014-09-19")), *MEMORANDUM_2),
            Claim(
                Along(MEMORANDUM_LINE),
                by=Editor(),
                basis=Derived(
                    "the line of the memorandum is where units were to stop",
                    (*MEMORANDUM_2, m1("2")),
                ),
            ),
        ),
    ),
    Undertaking(
        id=MEMORANDUM_PULL_OUT,
        title="Each side moves weapons over 100 mm back, by the memorandum",
        promise=Promise(
            by=(CONTACT_GROUP,),
            actors=_BOTH_SIDES,
            deadline=(
                THE_MEMORANDUM(
                    Deadline(MEMORANDUM_APPROVED, Duration(hours=24)),
                    cite(M5, Reading.QUOTED, locator="point 4"),
                    *MEMORANDUM_4,
                ),
            ),
        ),
        action=Action.WITHDRAW,
        destination=(
            THE_MEMORANDUM(
                Behind(MEMORANDUM_LINE, AtLeast(15, Unit.KILOMETRES)),
                *MEMORANDUM_4,
            ),
        ),
        equipment=(THE_MEMORANDUM(OVER_100_MM, *MEMORANDUM_4),),
    ),
)

_MILITARY: Final = (
    Undertaking(
        id=CEASEFIRE,
        title="Full ceasefire in certain areas",
        promise=Promise(
            by=(CONTACT_GROUP,),
            actors=_BOTH_SIDES,
            deadline=(THE_PACKAGE(OnDate(MIDNIGHT, Bound.FROM), *m1_m2("1")),),
        ),
        action=Action.CEASE_HOSTILITIES,
        where=(THE_PACKAGE(Within(CERTAIN_AREAS), m1("1")),),
    ),
    Undertaking(
        id=PULL_OUT,
        title="Both sides pull heavy weapons out, by equal distances",
        promise=Promise(
            by=(CONTACT_GROUP,),
            actors=_BOTH_SIDES,
            deadline=(
                THE_PACKAGE(Deadline(PULL_OUT_STARTS, Duration(days=14)), *m1_m2("2")),
                Claim(
                    Deadline(CEASEFIRE_START, Duration(days=14)),
                    by=Editor(),
                    basis=Derived(
                        "the point does not say from what the days run; it names the ceasefire too",
                        m1_m2("2"),
                    ),
                ),
            ),
            compliance=_MISSED,
        ),
        action=Action.WITHDRAW,
        about_places=(ARTILLERY_ZONE, ROCKET_ZONE, HEAVY_SYSTEMS_ZONE),
        equipment=(
            THE_PACKAGE(ARTILLERY_FROM_100_MM, *m1_m2("2")),
            THE_PACKAGE(ROCKET_LAUNCHERS, *m1_m2("2")),
            THE_PACKAGE(HEAVY_SYSTEMS, *m1_m2("2")),
        ),
    ),
    Undertaking(
        id=PULL_OUT_START,
        title="The pull-out starts on the second day at the latest",
        promise=Promise(
            by=(CONTACT_GROUP,),
            actors=_BOTH_SIDES,
            deadline=(
                THE_PACKAGE(
                    Deadline(CEASEFIRE_START, Duration(days=2), counting=Counting.INCLUSIVE),
                    *m1_m2("2"),
                ),
            ),
        ),
        action=Action.WITHDRAW,
        part_of=PULL_OUT,
    ),
    Undertaking(
        id=PULL_OUT_BY_UKRAINE,
        title="Ukraine's forces pull heavy weapons out",
        promise=Promise(by=(CONTACT_GROUP,), actors=(UA_FORCES,)),
        action=Action.WITHDRAW,
        part_of=PULL_OUT,
        destination=(THE_PACKAGE(Behind(CONTACT_LINE, Unstated()), *m1_m2("2")),),
    ),
    Undertaking(
        id=PULL_OUT_BY_FORMATIONS,
        title="The formations of the areas pull heavy weapons out",
        promise=Promise(by=(CONTACT_GROUP,), actors=(FORMATIONS,)),
        action=Action.WITHDRAW,
        part_of=PULL_OUT,
        destination=(THE_PACKAGE(Behind(MEMORANDUM_LINE, Unstated()), *m1_m2("2")),),
    ),
    Undertaking(
        id=FACILITATION,
        title="The OSCE facilitates the pull-out",
        promise=Promise(by=(CONTACT_GROUP,), actors=(OSCE,)),
        action=Action.FACILITATE,
        concerns=(PULL_OUT,),
        evidence=(m1("2"),),
    ),
    Undertaking(
        id=FACILITATION_SUPPORT,
        title="The contact group supports the OSCE in this",
        promise=Promise(by=(CONTACT_GROUP,), to=(OSCE,)),
        action=Action.SUPPORT,
        concerns=(FACILITATION,),
        evidence=(m1("2"),),
    ),
    Undertaking(
        id=VERIFICATION,
        title="The OSCE monitors and verifies ceasefire and pull-out",
        promise=Promise(
            by=(CONTACT_GROUP,),
            actors=(OSCE,),
            deadline=(THE_PACKAGE(Deadline(PULL_OUT_STARTS, bound=Bound.FROM), *m1_m2("3")),),
        ),
        action=Action.MONITOR,
        concerns=(CEASEFIRE, PULL_OUT),
        list_form=(THE_PACKAGE(ListForm.OPEN, *m1_m2("3")),),
        means=(
            THE_PACKAGE(Means.SATELLITES, *m1_m2("3")),
            THE_PACKAGE(Means.DRONES, *m1_m2("3")),
            THE_PACKAGE(Means.RADAR, *m1_m2("3")),
        ),
    ),
)

_POLITICAL: Final = (
    Undertaking(
        id=ELECTIONS_DIALOGUE,
        title="A dialogue on local elections starts",
        promise=Promise(
            by=(CONTACT_GROUP,),
            deadline=(
                THE_PACKAGE(
                    Deadline(
                        PULL_OUT_ENDS,
                        Duration(days=1),
                        bound=Bound.AT,
                        counting=Counting.EXCLUSIVE,
                    ),
                    m1("4"),
                ),
            ),
        ),
        action=Action.HOLD_TALKS,
        concerns=(ELECTIONS,),
    ),
    Undertaking(
        id=ELECTIONS,
        title="Local elections are held in the areas",
        promise=Promise(by=(CONTACT_GROUP,)),
        action=Action.HOLD_ELECTIONS,
        where=(PACKAGE_FROM_MEMORY(Within(CERTAIN_AREAS)),),
    ),
    Undertaking(
        id=AREAS_RESOLUTION,
        title="Parliament adopts a resolution that names the areas",
        promise=Promise(
            by=(CONTACT_GROUP,),
            actors=(UA_PARLIAMENT,),
            deadline=(THE_PACKAGE(Deadline(PACKAGE_SIGNED, Duration(days=30)), *m1_m2("4")),),
        ),
        action=Action.ADOPT_LAW,
        about_places=(CERTAIN_AREAS,),
    ),
    Undertaking(
        id=RELEASE,
        title="All are released for all",
        promise=Promise(
            by=(CONTACT_GROUP,),
            deadline=(PACKAGE_FROM_MEMORY(Deadline(PULL_OUT_ENDS, Duration(days=5))),),
        ),
        action=Action.RELEASE,
        amount=(PACKAGE_FROM_MEMORY(Figure(Exactly(100, Unit.PERCENT), Basis.AUTHORISED)),),
    ),
    Undertaking(
        id=BORDER,
        title="Ukraine controls the border again",
        promise=Promise(by=(CONTACT_GROUP,), to=(UA,)),
        action=Action.CONTROL_BORDER,
        evidence=REMEMBERED,
    ),
    Undertaking(
        id=BORDER_START,
        title="The return of border control starts",
        promise=Promise(
            by=(CONTACT_GROUP,),
            to=(UA,),
            deadline=(
                PACKAGE_FROM_MEMORY(
                    Deadline(
                        ELECTIONS_HELD,
                        Duration(days=1),
                        bound=Bound.AT,
                        counting=Counting.EXCLUSIVE,
                    )
                ),
            ),
        ),
        action=Action.CONTROL_BORDER,
        part_of=BORDER,
    ),
    Undertaking(
        id=BORDER_COMPLETION,
        title="The return of border control is complete",
        promise=Promise(
            by=(CONTACT_GROUP,),
            to=(UA,),
            condition=(
                PACKAGE_FROM_MEMORY(AllOf((Happened(SETTLEMENT), Stands(REFORM, Standing.KEPT)))),
            ),
            deadline=(PACKAGE_FROM_MEMORY(OnDate(PartialDate("2015-12-31"))),),
        ),
        action=Action.CONTROL_BORDER,
        part_of=BORDER,
    ),
    Undertaking(
        id=FOREIGN_FORMATIONS,
        title="Foreign armed formations and mercenaries leave",
        promise=Promise(by=(CONTACT_GROUP,)),
        action=Action.WITHDRAW,
        people=(PACKAGE_FROM_MEMORY(Tally(Category.FOREIGN_FIGHTER, All(Unit.PERSONS))),),
        verified_by=(PACKAGE_FROM_MEMORY(OSCE),),
    ),
    Undertaking(
        id=REFORM,
        title="Constitutional reform",
        promise=Promise(
            by=(CONTACT_GROUP,),
            actors=(UA,),
            deadline=(PACKAGE_FROM_MEMORY(OnDate(PartialDate("2015-12-31"))),),
        ),
        action=Action.REFORM,
        about_texts=(PACKAGE_NOTE,),
    ),
)

_LATER: Final = (
    Undertaking(
        id=LIGHT_PULL_OUT,
        title="Weapons under 100 mm and tanks are withdrawn, in two stages",
        promise=Promise(by=(CONTACT_GROUP,), actors=_BOTH_SIDES, compliance=_MISSED),
        action=Action.WITHDRAW,
        destination=(THE_ADDENDUM(Behind(CONTACT_LINE, Exactly(15, Unit.KILOMETRES))),),
        equipment=(THE_ADDENDUM(WEAPONS_UNDER_100_MM),),
    ),
    Undertaking(
        id=LIGHT_PULL_OUT_TANKS,
        title="First stage: tanks",
        promise=Promise(by=(CONTACT_GROUP,), actors=_BOTH_SIDES),
        action=Action.WITHDRAW,
        part_of=LIGHT_PULL_OUT,
        equipment=(THE_ADDENDUM(TANKS),),
    ),
    Undertaking(
        id=LIGHT_PULL_OUT_GUNS,
        title="Second stage: guns and mortars",
        promise=Promise(
            by=(CONTACT_GROUP,),
            actors=_BOTH_SIDES,
            condition=(THE_ADDENDUM(Stands(LIGHT_PULL_OUT_TANKS, Standing.KEPT)),),
        ),
        action=Action.WITHDRAW,
        part_of=LIGHT_PULL_OUT,
        equipment=(THE_ADDENDUM(GUNS_UNDER_100_MM),),
    ),
    Undertaking(
        id=NEW_DATE,
        title="Banned weapons are to be out by a new date",
        promise=Promise(
            by=(CONTACT_GROUP,),
            actors=_BOTH_SIDES,
            deadline=(
                THE_BRIEFING(OnDate(PartialDate("XXXX-02-20")), NEW_DATE_READ),
                FROM_MEMORY(OnDate(PartialDate("2017-02-20"))),
            ),
        ),
        action=Action.WITHDRAW,
        concerns=(PULL_OUT, LIGHT_PULL_OUT),
    ),
)


def _kept_out(
    id: PromiseId,  # noqa: A002 - the word of the model
    title: str,
    actor: PartyId,
    equipment: EquipmentClass,
    zone: PlaceId,
) -> Limit:
    """Make a ban on one class in its zone, for one side."""
    return Limit(
        id=id,
        title=title,
        promise=Promise(by=(CONTACT_GROUP,), actors=(actor,), deontic=Deontic.SHALL_NOT),
        form=LimitForm.BAN,
        equipment=equipment,
        where=(THE_PACKAGE(Within(zone), *m1_m2("2")),),
        part_of=PULL_OUT_BY_UKRAINE if actor == UA_FORCES else PULL_OUT_BY_FORMATIONS,
    )


UNDERTAKINGS: Final = (*_OF_THE_MEMORANDUM, *_MILITARY, *_POLITICAL, *_LATER)

LIMITS: Final = (
    Limit(
        id=MEMORANDUM_LIMIT,
        title="No weapons over 100 mm in the safety zone",
        promise=Promise(by=(CONTACT_GROUP,), actors=_BOTH_SIDES, deontic=Deontic.SHALL_NOT),
        form=LimitForm.BAN,
        equipment=OVER_100_MM,
        where=(THE_MEMORANDUM(Within(MEMORANDUM_ZONE), *MEMORANDUM_4),),
        part_of=MEMORANDUM_PULL_OUT,
    ),
    _kept_out(
        UKRAINE_ARTILLERY,
        "No artillery of Ukraine in its zone",
        UA_FORCES,
        ARTILLERY_FROM_100_MM,
        ARTILLERY_ZONE,
    ),
    _kept_out(
        UKRAINE_ROCKETS,
        "No rocket launchers of Ukraine in their zone",
        UA_FORCES,
        ROCKET_LAUNCHERS,
        ROCKET_ZONE,
    ),
    _kept_out(
        UKRAINE_HEAVY_SYSTEMS,
        "None of the systems named, of Ukraine, in their zone",
        UA_FORCES,
        HEAVY_SYSTEMS,
        HEAVY_SYSTEMS_ZONE,
    ),
    _kept_out(
        FORMATIONS_ARTILLERY,
        "No artillery of the formations in its zone",
        FORMATIONS,
        ARTILLERY_FROM_100_MM,
        ARTILLERY_ZONE,
    ),
    _kept_out(
        FORMATIONS_ROCKETS,
        "No rocket launchers of the formations in their zone",
        FORMATIONS,
        ROCKET_LAUNCHERS,
        ROCKET_ZONE,
    ),
    _kept_out(
        FORMATIONS_HEAVY_SYSTEMS,
        "None of the systems named, of the formations, in their zone",
        FORMATIONS,
        HEAVY_SYSTEMS,
        HEAVY_SYSTEMS_ZONE,
    ),
    Limit(
        id=TANKS_LIMIT,
        title="No tanks near the line",
        promise=Promise(by=(CONTACT_GROUP,), actors=_BOTH_SIDES, deontic=Deontic.SHALL_NOT),
        form=LimitForm.BAN,
        equipment=TANKS,
        where=(THE_ADDENDUM(Within(LIGHT_ZONE)),),
        part_of=LIGHT_PULL_OUT_TANKS,
    ),
    Limit(
        id=LIGHT_GUNS_LIMIT,
        title="No light guns or mortars near the line",
        promise=Promise(by=(CONTACT_GROUP,), actors=_BOTH_SIDES, deontic=Deontic.SHALL_NOT),
        form=LimitForm.BAN,
        equipment=GUNS_UNDER_100_MM,
        where=(THE_ADDENDUM(Within(LIGHT_ZONE)),),
        part_of=LIGHT_PULL_OUT_GUNS,
    ),
)
