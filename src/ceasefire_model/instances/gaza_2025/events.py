"""What happened, what others hang on, and states of affairs that may obtain.

Local times are on the clock of Gaza, which on those days was that of Israel too.
"""

from typing import Final

from ceasefire_model.events import Event, EventForm, Participation, Situation
from ceasefire_model.instances.gaza_2025.ids import (
    ALL_HOSTAGES_RELEASED,
    AREA_SECURE,
    BODIES_NOT_FOUND,
    CABINET_RATIFICATION,
    CEASEFIRE_START,
    COMMAND_ACCEPTABLE,
    FIRST_WITHDRAWAL,
    HOSTAGE_RELEASE,
    ISRAEL_CABINET,
    LINES_CONFIRMED,
    MILESTONES_MET,
    PLAN_ANNOUNCEMENT,
    REBUILDING_ADVANCED,
    REFORM_ADVANCED,
    REFORM_COMPLETED,
    RESOLUTION_ADOPTION,
    US_COMMAND,
)
from ceasefire_model.instances.gaza_2025.sources import (
    G2,
    G5,
)
from ceasefire_model.instances.gaza_2025.voices import (
    COMMAND_VOICE,
    COUNCIL_VOICE,
    ENVOY_VOICE,
    EURO_TODAY_VOICE,
    INSIGHT_READ,
    KURE_VOICE,
    MEETING_READ,
    OAN_VOICE,
    REPORTED,
    not_reported,
)
from ceasefire_model.provenance import (
    Claim,
    Derived,
    Editor,
    cite,
)
from ceasefire_model.times import Instant, PartialDate

_NOON: Final = Instant("2025-10-10T12:00", "+03:00", "Asia/Gaza")

EVENTS: Final = (
    Event(
        id=PLAN_ANNOUNCEMENT,
        name="The twenty-point plan is announced",
        form=EventForm.ANNOUNCEMENT,
        when=(EURO_TODAY_VOICE(PartialDate("2025-09-29")),),
    ),
    Event(
        id=CABINET_RATIFICATION,
        name="Israel's cabinet ratifies the first phase",
        form=EventForm.ADOPTION,
        when=(OAN_VOICE(PartialDate("2025-10-09")),),
        participation=(OAN_VOICE(Participation(ISRAEL_CABINET)),),
    ),
    Event(
        id=CEASEFIRE_START,
        name="The ceasefire starts",
        form=EventForm.CEASEFIRE,
        when=(
            Claim(
                _NOON,
                by=Editor(),
                basis=Derived(
                    "72 hours before the time at which, by the same page, they end",
                    (cite(G2, REPORTED),),
                ),
            ),
            not_reported(G5),
        ),
    ),
    Event(
        id=LINES_CONFIRMED,
        name="It is confirmed that Israel's forces have reached the agreed lines",
        form=EventForm.VERIFICATION,
        when=(COMMAND_VOICE(_NOON),),
        completes=FIRST_WITHDRAWAL,
        participation=(ENVOY_VOICE(Participation(US_COMMAND)),),
    ),
    Event(
        id=ALL_HOSTAGES_RELEASED,
        name="all hostages have been given back",
        form=EventForm.COMPLETION,
        completes=HOSTAGE_RELEASE,
    ),
    Event(
        id=RESOLUTION_ADOPTION,
        name="Resolution 2803 is adopted",
        form=EventForm.ADOPTION,
        when=(
            COUNCIL_VOICE(PartialDate("2025-11-17"), MEETING_READ, INSIGHT_READ),
            KURE_VOICE(PartialDate("2025-11-18")),
        ),
    ),
)

SITUATIONS: Final = (
    Situation(id=BODIES_NOT_FOUND, name="not all bodies of dead hostages have been found"),
    Situation(id=COMMAND_ACCEPTABLE, name="the unified command is acceptable"),
    Situation(
        id=MILESTONES_MET,
        name="the standards, milestones and timeframes tied to demilitarisation are met",
    ),
    Situation(id=AREA_SECURE, name="the area is secure"),
    Situation(id=REFORM_COMPLETED, name="the reform programme has been completed"),
    Situation(id=REFORM_ADVANCED, name="the reform advances"),
    Situation(id=REBUILDING_ADVANCED, name="rebuilding advances"),
)
