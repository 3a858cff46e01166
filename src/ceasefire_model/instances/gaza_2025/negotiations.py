"""Where the Council stands on the Board, and how one clause is read."""

from typing import Final

from ceasefire_model.conditions import (
    Judged,
)
from ceasefire_model.disputes import Interpretation
from ceasefire_model.instances.gaza_2025.ids import (
    BOARD_ADMINISTRATION,
    BOARD_ESTABLISHMENT,
    COUNCIL_WELCOMES_BOARD,
    MILESTONED_WITHDRAWAL,
    MILESTONES_DECIDER,
    MILESTONES_MET,
    RESOLUTION_2803,
    SECURITY_COUNCIL,
)
from ceasefire_model.instances.gaza_2025.voices import (
    COUNCIL_VOICE,
    CRITIC_VOICE,
    INSIGHT_READ,
)
from ceasefire_model.negotiations import Attitude, Issue, Position

ISSUES: Final = (Issue(id=BOARD_ESTABLISHMENT, name="The Board of Peace is set up"),)

POSITIONS: Final = (
    Position(
        id=COUNCIL_WELCOMES_BOARD,
        by=(SECURITY_COUNCIL,),
        issue=BOARD_ESTABLISHMENT,
        attitude=(COUNCIL_VOICE(Attitude.WELCOMES, INSIGHT_READ),),
        about=(BOARD_ADMINISTRATION,),
        about_texts=(RESOLUTION_2803,),
    ),
)

INTERPRETATIONS: Final = (
    Interpretation(
        id=MILESTONES_DECIDER,
        text=RESOLUTION_2803,
        clauses=("7",),
        about=(MILESTONED_WITHDRAWAL,),
        meanings=(CRITIC_VOICE(Judged(MILESTONES_MET)),),
    ),
)
