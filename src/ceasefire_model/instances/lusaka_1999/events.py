"""What happened or may happen, and what somebody is to find."""

from typing import Final

from ceasefire_model.events import Event, EventForm, Situation
from ceasefire_model.identifiers import EventId, Name
from ceasefire_model.instances.lusaka_1999 import ids
from ceasefire_model.instances.lusaka_1999.voices import (
    AGREED_FROM_MEMORY,
    DAY_OF_1291,
    IN_1291,
    IN_TIMETABLE,
    INDEX,
    IRIN_SAYS,
    MLC_SIGNS_ON,
    ON_1291,
    RCD_SIGNS_ON,
    REPORTED,
    SIX_SIGN_ON,
    SUMMARY,
)
from ceasefire_model.provenance import Claim, Derived, Editor, cite
from ceasefire_model.quantities import Exactly
from ceasefire_model.times import PartialDate
from ceasefire_model.units import Unit


def _signs(id: EventId, name: str, day: PartialDate) -> Event:  # noqa: A002 - the word of the model
    return Event(
        id=id,
        name=name,
        form=EventForm.SIGNATURE,
        part_of=ids.SIGNING,
        when=(INDEX(day),),
    )


EVENTS: Final = (
    Event(
        id=ids.SIGNING,
        name="The signing of the agreement",
        form=EventForm.SIGNATURE,
        when=(
            Claim(
                PartialDate(f"[{SIX_SIGN_ON.edtf},{MLC_SIGNS_ON.edtf},{RCD_SIGNS_ON.edtf}]"),
                by=Editor(),
                basis=Derived(
                    "it was signed on three days, and which of them counts for whom is not plain",
                    (cite(ids.Z1, REPORTED, locator="parties"),),
                ),
            ),
        ),
        names=(AGREED_FROM_MEMORY(Name("D-day", "en")),),
    ),
    Event(
        id=ids.STATES_SIGN,
        name="six states sign the agreement",
        form=EventForm.SIGNATURE,
        part_of=ids.SIGNING,
        when=(INDEX(SIX_SIGN_ON), IRIN_SAYS(SIX_SIGN_ON)),
        attendance=(IRIN_SAYS(Exactly(6, Unit.STATES)),),
    ),
    _signs(ids.MLC_SIGNS, "the MLC signs the agreement", MLC_SIGNS_ON),
    _signs(ids.RCD_SIGNS, "the RCD signs the agreement", RCD_SIGNS_ON),
    Event(
        id=ids.UN_FORCE_DEPLOYS,
        name="The deployment of a force of the United Nations",
        form=EventForm.DEPLOYMENT,
        completes=ids.UN_FORCE,
        evidence=(SUMMARY,),
    ),
    Event(
        id=ids.ADOPTION_1291,
        name="The adoption of resolution 1291",
        form=EventForm.ADOPTION,
        when=(IN_1291(DAY_OF_1291, *ON_1291),),
    ),
    Event(
        id=ids.INITIALLING,
        name="The initialling of the Lusaka Protocol",
        form=EventForm.SIGNATURE,
        names=(IN_TIMETABLE(Name("D-day", "en"), cite(ids.Z11, locator="1")),),
    ),
)

SITUATIONS: Final = (
    Situation(id=ids.CHAIR_NEUTRAL, name="the chair is neutral", evidence=(SUMMARY,)),
    Situation(
        id=ids.MORE_OBSERVERS_NEEDED,
        name="more observers are needed",
        evidence=ON_1291,
    ),
    Situation(
        id=ids.IMMINENT_THREAT,
        name="civilians are under imminent threat",
        evidence=(cite(ids.Z4, REPORTED),),
    ),
)
