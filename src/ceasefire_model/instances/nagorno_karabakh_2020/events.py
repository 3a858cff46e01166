"""What happened or may happen, and what a clause is taken to say."""

from typing import Final

from ceasefire_model.events import Event, EventForm, Participation, ParticipationKind, Situation
from ceasefire_model.instances.nagorno_karabakh_2020.ids import (
    ALIYEV,
    ALIYEV_2023,
    AM,
    CEASEFIRE_START,
    CHECKPOINT,
    CHECKPOINT_SET_UP,
    END_OF_TERM,
    FORCE_LEFT,
    LATER_HANDOVER,
    N2,
    N3,
    N5,
    N6,
    N8,
    NOTICE_ON_FORCE,
    OFFENSIVE,
    ONE_CORRIDOR,
    PLAN_AGREED,
    POSTPONEMENT_REQUEST,
    ROUTE_OF_2022,
    ROUTE_OPENED,
    ROUTE_PLAN,
    RU,
    SECOND_CORRIDOR,
    SETTLEMENTS,
    SETTLEMENTS_TRANSFERRED,
    STATEMENT_MADE,
)
from ceasefire_model.instances.nagorno_karabakh_2020.voices import (
    ENCYCLOPEDIA,
    FROM_MEMORY,
    GRANT,
    MADE,
    MOSCOW_MIDNIGHT,
    OPENING_DAY,
    PRESS,
    TEXT,
    TRANSFER_DAY,
    point,
    third,
)
from ceasefire_model.provenance import Claim, Derived, Editor, Named, Reading, cite
from ceasefire_model.quantities import Basis, Figure, MoreThan
from ceasefire_model.times import PartialDate
from ceasefire_model.units import Unit

EVENTS: Final = (
    Event(id=STATEMENT_MADE, name="The statement is made", form=EventForm.SIGNATURE, when=MADE),
    Event(
        id=CEASEFIRE_START,
        name="The ceasefire begins",
        form=EventForm.CEASEFIRE,
        scheduled=(TEXT(MOSCOW_MIDNIGHT, *point("1")),),
    ),
    Event(
        id=POSTPONEMENT_REQUEST,
        name="Armenia asks for more time at Kalbajar",
        form=EventForm.REQUEST,
        when=(
            Claim(
                PartialDate("2020-11-10/2020-11-15"),
                by=Editor(),
                basis=Derived(
                    "asked after the statement and by the day of the answer",
                    (cite(N2), cite(N3, Reading.REPORTED)),
                ),
            ),
        ),
        participation=(
            Claim(
                Participation(RU, ParticipationKind.CONVEYED, on_behalf_of=AM),
                by=PRESS,
                evidence=(cite(N3, Reading.REPORTED),),
            ),
            GRANT(Participation(RU, ParticipationKind.CONVEYED, on_behalf_of=AM)),
        ),
        about=(GRANT(LATER_HANDOVER),),
    ),
    Event(
        id=PLAN_AGREED,
        name="The plan for the new route is agreed",
        form=EventForm.COMPLETION,
        completes=ROUTE_PLAN,
        evidence=(third("6"),),
    ),
    Event(
        id=SETTLEMENTS_TRANSFERRED,
        name="The town and two villages in the corridor change hands",
        form=EventForm.TRANSFER,
        when=(ENCYCLOPEDIA(TRANSFER_DAY),),
        where=(ENCYCLOPEDIA(SETTLEMENTS),),
    ),
    Event(
        id=ROUTE_OPENED,
        name="A new route opens",
        form=EventForm.ESTABLISHMENT,
        when=(ENCYCLOPEDIA(OPENING_DAY),),
        where=(ENCYCLOPEDIA(ROUTE_OF_2022),),
    ),
    Event(
        id=CHECKPOINT_SET_UP,
        name="A checkpoint is set up in the corridor",
        form=EventForm.ESTABLISHMENT,
        when=(ENCYCLOPEDIA(PartialDate("2023-04-23")),),
        where=(ENCYCLOPEDIA(CHECKPOINT),),
    ),
    Event(
        id=END_OF_TERM,
        name="The first term of the force ends",
        form=EventForm.EXPIRY,
        scheduled=(
            Claim(
                PartialDate("2025"),
                by=Named(ALIYEV),
                said_in=ALIYEV_2023,
                evidence=(cite(N6, Reading.QUOTED),),
            ),
        ),
    ),
    Event(
        id=NOTICE_ON_FORCE,
        name="A Party gives notice under point 4",
        form=EventForm.NOTICE,
        when=(FROM_MEMORY(PartialDate("2020-11/2024"), denies=True),),
    ),
    Event(
        id=OFFENSIVE,
        name="Offensive of September 2023",
        form=EventForm.OPERATION,
        when=(Claim(PartialDate("2023-09"), by=PRESS, evidence=(cite(N5, Reading.REPORTED),)),),
        affected=(
            Claim(
                Figure(MoreThan(100_000, Unit.DISPLACED), Basis.ACTUAL),
                by=PRESS,
                evidence=(cite(N5, Reading.REPORTED),),
            ),
        ),
    ),
    Event(
        id=FORCE_LEFT,
        name="The force leaves",
        form=EventForm.WITHDRAWAL,
        when=(FROM_MEMORY(PartialDate("2024")),),
    ),
)

SITUATIONS: Final = (
    Situation(
        id=SECOND_CORRIDOR,
        name="Point 9 gives a corridor, that of Zangezur",
        evidence=(cite(N8, Reading.QUOTED),),
    ),
    Situation(
        id=ONE_CORRIDOR,
        name="The statement knows one corridor only, that of Lachin",
        evidence=(cite(N8, Reading.QUOTED),),
    ),
)
