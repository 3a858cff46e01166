"""How many: people in the zone, rotation, replacement, ports, teams, recesses."""

from typing import Final

from ceasefire_model.conditions import AllOf, Judged, Obtains
from ceasefire_model.equipment import AnyOfClasses, EquipmentType, OfType
from ceasefire_model.identifiers import PartyId, PlaceId, PromiseId
from ceasefire_model.instances.korea_1953 import ids
from ceasefire_model.instances.korea_1953.voices import (
    APPLIES,
    COMMANDERS,
    LATER_WRITERS,
    NORTH,
    ONCE_IN_FORCE,
    RECALL,
    TEXT,
    TIME_ON_TEXT,
    UNC_1957,
    authorised,
)
from ceasefire_model.performance import Application, Applied
from ceasefire_model.places import Within
from ceasefire_model.promises import Deontic, Promise
from ceasefire_model.provenance import Reading, cite
from ceasefire_model.quantities import AtMost, Exactly, FewerThan, Rate, RateWindow
from ceasefire_model.times import Duration, PartialDate
from ceasefire_model.undertakings import Category, Limit, LimitForm
from ceasefire_model.units import Unit


def _rotation(id: PromiseId, title: str, by: tuple[PartyId, ...]) -> Limit:  # noqa: A002 - the word of the model
    amount = Rate(AtMost(35_000, Unit.SOLDIERS), Duration(months=1), window=RateWindow.CALENDAR)
    return Limit(
        id=id,
        title=title,
        promise=Promise(by=by, deontic=Deontic.MAY, condition=ONCE_IN_FORCE),
        form=LimitForm.MAXIMUM,
        people=Category.MILITARY,
        amount=(TEXT(authorised(amount), TIME_ON_TEXT),),
        where=(TEXT(Within(ids.KOREA), TIME_ON_TEXT),),
        exception_to=(ids.NO_REINFORCEMENT,),
    )


def _in_zone(id: PromiseId, title: str, by: tuple[PartyId, ...]) -> Limit:  # noqa: A002 - the word of the model
    return Limit(
        id=id,
        title=title,
        promise=Promise(by=by, condition=ONCE_IN_FORCE),
        form=LimitForm.MAXIMUM,
        amount=(TEXT(authorised(AtMost(1000, Unit.PERSONS)), RECALL),),
        where=(TEXT(Within(ids.DMZ), RECALL),),
        part_of=ids.ADMINISTER_ZONE,
    )


def _ports(id: PromiseId, title: str, by: tuple[PartyId, ...], of: PromiseId) -> Limit:  # noqa: A002 - the word of the model
    return Limit(
        id=id,
        title=title,
        promise=Promise(by=by, condition=ONCE_IN_FORCE),
        form=LimitForm.EXACT,
        amount=(
            TEXT(authorised(Exactly(5, Unit.PLACES_OF_ENTRY)), cite(ids.A7, Reading.REPORTED)),
        ),
        part_of=of,
    )


def _teams(
    id: PromiseId,  # noqa: A002 - the word of the model
    title: str,
    number: int,
    ports: PlaceId | None = None,
    within: PromiseId | None = ids.TEAMS_IN_ALL,
) -> Limit:
    read = cite(ids.A7, Reading.REPORTED)
    return Limit(
        id=id,
        title=title,
        promise=Promise(by=COMMANDERS, actors=(ids.NNSC,), condition=ONCE_IN_FORCE),
        form=LimitForm.EXACT,
        amount=(TEXT(authorised(Exactly(number, Unit.TEAMS)), read),),
        where=() if ports is None else (TEXT(Within(ports), read),),
        within=within,
    )


LIMITS: Final = (
    _in_zone(ids.PERSONS_IN_ZONE_UNC, "People of the UN Command in the zone", (ids.UNC_COMMANDER,)),
    _in_zone(ids.PERSONS_IN_ZONE_KPA_CPV, "People of the other side in the zone", NORTH),
    _rotation(ids.ROTATION_UNC, "Rotation of service members: UN Command", (ids.UNC_COMMANDER,)),
    _rotation(ids.ROTATION_KPA_CPV, "Rotation of service members: other side", NORTH),
    Limit(
        id=ids.LEVEL_NOT_RAISED,
        title="Service members come only in place of others",
        promise=Promise(by=COMMANDERS, deontic=Deontic.MAY, condition=ONCE_IN_FORCE),
        form=LimitForm.ONE_FOR_ONE,
        people=Category.MILITARY,
        where=(TEXT(Within(ids.KOREA), TIME_ON_TEXT),),
        exception_to=(ids.NO_REINFORCEMENT,),
        evidence=(TIME_ON_TEXT,),
    ),
    Limit(
        id=ids.REPLACEMENT,
        title="Aircraft, armour, weapons and ammunition come only in place of others",
        promise=Promise(
            by=COMMANDERS,
            deontic=Deontic.MAY,
            condition=ONCE_IN_FORCE,
            subject_to=(
                TEXT(Judged(ids.EQUALLY_EFFECTIVE), cite(ids.A15, Reading.REPORTED), TIME_ON_TEXT),
            ),
            application=(
                APPLIES,
                UNC_1957(
                    Application(
                        Applied.SUSPENDED,
                        by=(ids.UNC_COMMANDER,),
                        until=AllOf(
                            (Obtains(ids.BALANCE_RESTORED), Obtains(ids.WILLING_TO_COMPLY))
                        ),
                    ),
                    since=PartialDate("1957-06-21"),
                ),
                LATER_WRITERS(
                    Application(Applied.ENDED, by=(ids.UNC_COMMANDER,)),
                    since=PartialDate("1957-06-21"),
                ),
            ),
        ),
        form=LimitForm.ONE_FOR_ONE,
        equipment=AnyOfClasses(
            (
                OfType(EquipmentType.AIRCRAFT),
                OfType(EquipmentType.ARMOUR),
                OfType(EquipmentType.WEAPON),
                OfType(EquipmentType.AMMUNITION),
            )
        ),
        where=(TEXT(Within(ids.KOREA), TIME_ON_TEXT),),
        evidence=(cite(ids.A15, Reading.REPORTED), TIME_ON_TEXT),
    ),
    _ports(ids.PORTS_UNC, "Ports of entry: UN Command", (ids.UNC_COMMANDER,), ids.ENTRY_UNC),
    _ports(ids.PORTS_KPA_CPV, "Ports of entry: other side", NORTH, ids.ENTRY_KPA_CPV),
    Limit(
        id=ids.OBSERVER_TEAMS,
        title="Joint observer teams at the start",
        promise=Promise(by=COMMANDERS, actors=(ids.MAC,), condition=ONCE_IN_FORCE),
        form=LimitForm.EXACT,
        amount=(TEXT(authorised(Exactly(10, Unit.TEAMS)), cite(ids.A3)),),
    ),
    Limit(
        id=ids.FEWER_OBSERVER_TEAMS,
        title="Fewer joint observer teams",
        promise=Promise(
            by=COMMANDERS, actors=(ids.MAC,), deontic=Deontic.MAY, condition=ONCE_IN_FORCE
        ),
        form=LimitForm.MAXIMUM,
        amount=(TEXT(authorised(FewerThan(10, Unit.TEAMS)), cite(ids.A3)),),
        exception_to=(ids.OBSERVER_TEAMS,),
        by_leave_of=(
            TEXT(ids.UNC_SENIOR_MEMBER, cite(ids.A3)),
            TEXT(ids.KPA_CPV_SENIOR_MEMBER, cite(ids.A3)),
        ),
    ),
    Limit(
        id=ids.RECESS_LENGTH,
        title="Length of a recess",
        promise=Promise(by=COMMANDERS, actors=(ids.MAC,), condition=ONCE_IN_FORCE),
        form=LimitForm.MAXIMUM,
        amount=(TEXT(authorised(AtMost(7, Unit.DAYS)), cite(ids.A17, Reading.QUOTED)),),
        part_of=ids.RECESS,
    ),
    _teams(ids.TEAMS_IN_ALL, "Inspection teams in all", 20, within=None),
    _teams(ids.TEAMS_UNC_PORTS, "Inspection teams at ports of the UN Command", 5, ids.UNC_PORTS),
    _teams(
        ids.TEAMS_KPA_CPV_PORTS, "Inspection teams at ports of the other side", 5, ids.KPA_CPV_PORTS
    ),
    _teams(ids.TEAMS_IN_RESERVE, "Mobile inspection teams in reserve", 10),
)
