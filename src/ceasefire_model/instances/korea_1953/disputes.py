"""Who refused whom, how clauses are read, and which breaches are alleged."""

from typing import Final

from ceasefire_model.disputes import Allegation, Asserts, Interpretation, Judgement
from ceasefire_model.instances.korea_1953 import ids
from ceasefire_model.instances.korea_1953.voices import (
    DIPLOMATIC_RECORD,
    LATER_ACCOUNTS,
    LATER_WRITERS,
    NORTH_1957,
    RECALL,
    TEXT,
)
from ceasefire_model.negotiations import Attitude, Issue, Position
from ceasefire_model.provenance import Claim, Named, Reading, cite

ISSUES: Final = (
    Issue(
        id=ids.CZECHOSLOVAK_SEAT,
        name="The Czechoslovak seat in the supervisory commission stays filled",
        evidence=(RECALL,),
    ),
    Issue(
        id=ids.POLISH_SEAT,
        name="The Polish seat in the supervisory commission stays filled",
        evidence=(RECALL,),
    ),
)

POSITIONS: Final = (
    Position(
        id=ids.NO_CZECHOSLOVAK_MEMBER,
        by=(ids.KPA_CPV,),
        issue=ids.CZECHOSLOVAK_SEAT,
        attitude=(LATER_ACCOUNTS(Attitude.REJECTS),),
    ),
    Position(
        id=ids.NO_POLISH_MEMBER,
        by=(ids.KPA_CPV,),
        issue=ids.POLISH_SEAT,
        attitude=(LATER_ACCOUNTS(Attitude.REJECTS),),
    ),
)

INTERPRETATIONS: Final = (
    Interpretation(
        id=ids.MILITARY_READING,
        text=ids.ARMISTICE,
        clauses=("preamble",),
        meanings=(TEXT(Asserts(ids.MILITARY_TERMS_ONLY), cite(ids.A1)),),
    ),
    Interpretation(
        id=ids.BELLIGERENTS_READING,
        text=ids.ARMISTICE,
        clauses=("preamble",),
        meanings=(TEXT(Asserts(ids.BELLIGERENTS_ONLY), cite(ids.A1)),),
    ),
    Interpretation(
        id=ids.READING_OF_13D,
        text=ids.ARMISTICE,
        clauses=("13d",),
        about=(ids.REPLACEMENT,),
        meanings=(
            Claim(
                Asserts(ids.TREATY_BARRED),
                by=Named(ids.OBJECTING_SIDE),
                evidence=(cite(ids.A10, Reading.REPORTED),),
            ),
        ),
    ),
)

ALLEGATIONS: Final = (
    Allegation(
        id=ids.ALLEGED_WRECKING,
        title="The statement of 1957 on the replacement rule",
        against=(ids.UNC,),
        by=(ids.KPA_CPV,),
        texts=(ids.ARMISTICE,),
        about=(ids.REPLACEMENT,),
        act=ids.REPLACEMENT_SUSPENDED,
        judgements=(
            NORTH_1957(Judgement.UNDERMINES_THE_TEXT),
            LATER_WRITERS(Judgement.ENDS_THE_DUTY),
            Claim(
                Judgement.SUSPENSION,
                by=DIPLOMATIC_RECORD,
                evidence=(cite(ids.A6),),
            ),
        ),
    ),
    Allegation(
        id=ids.ALLEGED_TREATY_BREACH,
        title="The mutual defence treaty of 1953 against the replacement rule",
        against=(ids.TREATY_PARTIES,),
        by=(ids.OBJECTING_SIDE,),
        texts=(ids.ARMISTICE,),
        about=(ids.REPLACEMENT,),
        act=ids.TREATY_CONCLUDED,
        judgements=(
            Claim(
                Judgement.BREACH,
                by=Named(ids.OBJECTING_SIDE),
                evidence=(cite(ids.A10, Reading.REPORTED),),
            ),
        ),
    ),
)
