"""Who stood where, how a clause is read, and which breach is alleged."""

from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.disputes import Allegation, Asserts, Interpretation, Judgement
from ceasefire_model.instances.nagorno_karabakh_2020.ids import (
    ALIYEV,
    ALIYEV_2023,
    ALIYEV_ON_FORCE,
    AM,
    AM_ON_LATER_HANDOVER,
    AZ,
    AZ_ON_LATER_HANDOVER,
    AZ_ON_NEW_STATEMENT,
    CHECKPOINT_BREACH,
    CHECKPOINT_SET_UP,
    CORRIDOR_CONTROL,
    FORCE,
    FORCE_LEAVES_2025,
    KALBAJAR_HANDOVER,
    LATER_HANDOVER,
    LINKS_OPEN,
    N3,
    N4,
    N6,
    N7,
    N8,
    N14,
    NEW_STATEMENT,
    ONE_CORRIDOR,
    POINT_9,
    REMARK_AS_NOTICE,
    SECOND_CORRIDOR,
    STATEMENT,
)
from ceasefire_model.instances.nagorno_karabakh_2020.voices import GRANT, PRESS, point
from ceasefire_model.negotiations import Attitude, Issue, Position
from ceasefire_model.provenance import Claim, Derived, Editor, Named, Reading, cite

ISSUES: Final = (
    Issue(
        id=LATER_HANDOVER,
        name="Kalbajar is handed over on 25 November",
        evidence=(cite(N3, Reading.REPORTED),),
    ),
    Issue(
        id=NEW_STATEMENT,
        name="A new statement is needed to move the date",
        evidence=(cite(N4, Reading.QUOTED),),
    ),
    Issue(
        id=FORCE_LEAVES_2025,
        name="The force leaves in 2025, at the end of its term",
        evidence=(cite(N6, Reading.QUOTED),),
    ),
)

POSITIONS: Final = (
    Position(
        id=AM_ON_LATER_HANDOVER,
        by=(AM,),
        issue=LATER_HANDOVER,
        attitude=(
            Claim(Attitude.SEEKS, by=PRESS, evidence=(cite(N3, Reading.REPORTED),)),
            GRANT(Attitude.SEEKS),
        ),
        about=(KALBAJAR_HANDOVER,),
    ),
    Position(
        id=AZ_ON_LATER_HANDOVER,
        by=(AZ,),
        issue=LATER_HANDOVER,
        attitude=(GRANT(Attitude.ACCEPTS, cite(N14, Reading.REPORTED)),),
        about=(KALBAJAR_HANDOVER,),
    ),
    Position(
        id=AZ_ON_NEW_STATEMENT,
        by=(AZ,),
        issue=NEW_STATEMENT,
        attitude=(GRANT(Attitude.DISPUTES),),
        about=(KALBAJAR_HANDOVER,),
        about_texts=(STATEMENT,),
    ),
    Position(
        id=ALIYEV_ON_FORCE,
        by=(ALIYEV,),
        issue=FORCE_LEAVES_2025,
        attitude=(
            Claim(
                Attitude.EXPECTS,
                by=Named(ALIYEV),
                said_in=ALIYEV_2023,
                evidence=(cite(N6, Reading.QUOTED),),
            ),
        ),
        about=(FORCE,),
    ),
)

INTERPRETATIONS: Final = (
    Interpretation(
        id=POINT_9,
        text=STATEMENT,
        clauses=("9",),
        about=(LINKS_OPEN,),
        meanings=(
            Claim(Asserts(SECOND_CORRIDOR), by=Named(AZ), evidence=(cite(N8, Reading.QUOTED),)),
            Claim(Asserts(ONE_CORRIDOR), by=Named(AM), evidence=(cite(N8, Reading.QUOTED),)),
        ),
    ),
    Interpretation(
        id=REMARK_AS_NOTICE,
        text=ALIYEV_2023,
        about=(FORCE,),
        meanings=(
            Claim(
                NotReported(),
                by=Editor(),
                basis=Derived(
                    "it names the end of the term, and is not told to be notice under point 4",
                    (cite(N6, Reading.QUOTED), *point("4")),
                ),
            ),
        ),
    ),
)

ALLEGATIONS: Final = (
    Allegation(
        id=CHECKPOINT_BREACH,
        title="The checkpoint in the corridor, against point 6",
        against=(AZ,),
        by=(AM,),
        texts=(STATEMENT,),
        about=(CORRIDOR_CONTROL,),
        act=CHECKPOINT_SET_UP,
        judgements=(Claim(Judgement.BREACH, by=Named(AM), evidence=(cite(N7, Reading.QUOTED),)),),
    ),
)
