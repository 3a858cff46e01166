"""What was asked of both sides, how a clause is read, and who blames whom."""

from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.disputes import Allegation, Interpretation, Judgement
from ceasefire_model.identifiers import IssueId, PartyId, PositionId
from ceasefire_model.instances.sri_lanka_2002 import ids
from ceasefire_model.instances.sri_lanka_2002.voices import (
    LISTED_AND_REFUSED,
    LTTE_SAYS,
    NORWAY_ON_THE_ANSWERS,
    REPORTED,
)
from ceasefire_model.negotiations import Attitude, Issue, Position
from ceasefire_model.provenance import Claim, Derived, Editor, Named, cite

_ASKED: Final = (cite(ids.L7, REPORTED),)

ISSUES: Final = (
    Issue(id=ids.FIVE_QUESTIONS, name="Five questions of Norway to both sides", evidence=_ASKED),
    Issue(
        id=ids.AGREEMENT_KEPT,
        name="Whether they stand by the agreement",
        part_of=ids.FIVE_QUESTIONS,
        evidence=_ASKED,
    ),
    Issue(
        id=ids.MISSION_CONTINUES,
        name="Whether they want the mission to go on",
        part_of=ids.FIVE_QUESTIONS,
        evidence=_ASKED,
    ),
    Issue(
        id=ids.SECURITY_GUARANTEED,
        name="Whether they guarantee the security of the monitors",
        part_of=ids.FIVE_QUESTIONS,
        evidence=_ASKED,
    ),
    Issue(
        id=ids.ARTICLE_AMENDED,
        name="Whether they would amend article 3.5",
        part_of=ids.FIVE_QUESTIONS,
        evidence=_ASKED,
    ),
    Issue(
        id=ids.TRANSITION_SECURED,
        name="Whether they secure the monitors while the mission changes",
        part_of=ids.FIVE_QUESTIONS,
        evidence=_ASKED,
    ),
    Issue(
        id=ids.EU_MONITORS,
        name="Whether monitors may come from states of the EU",
        evidence=LISTED_AND_REFUSED,
    ),
)


def _answer(
    id: PositionId,  # noqa: A002 - the word of the model
    party: PartyId,
    issue: IssueId,
    *,
    says_yes: bool = True,
) -> Position:
    """Record whether a party said yes, as Norway's ministry tells it."""
    said = Claim(Attitude.ACCEPTS, by=Named(party), evidence=_ASKED)
    did_not = NORWAY_ON_THE_ANSWERS(Attitude.ACCEPTS, denies=True)
    return Position(
        id=id,
        by=(party,),
        issue=issue,
        attitude=(said if says_yes else did_not,),
        about_texts=(ids.AMENDMENT,) if issue == ids.ARTICLE_AMENDED else (),
        evidence=_ASKED,
    )


_GOVERNMENT: Final = ids.GOVERNMENT
_LTTE: Final = ids.LTTE

POSITIONS: Final = (
    _answer(ids.GOVERNMENT_ON_AGREEMENT_KEPT, _GOVERNMENT, ids.AGREEMENT_KEPT),
    _answer(ids.GOVERNMENT_ON_MISSION_CONTINUES, _GOVERNMENT, ids.MISSION_CONTINUES),
    _answer(ids.GOVERNMENT_ON_SECURITY_GUARANTEED, _GOVERNMENT, ids.SECURITY_GUARANTEED),
    _answer(ids.GOVERNMENT_ON_ARTICLE_AMENDED, _GOVERNMENT, ids.ARTICLE_AMENDED),
    _answer(ids.GOVERNMENT_ON_TRANSITION_SECURED, _GOVERNMENT, ids.TRANSITION_SECURED),
    _answer(ids.LTTE_ON_AGREEMENT_KEPT, _LTTE, ids.AGREEMENT_KEPT),
    _answer(ids.LTTE_ON_MISSION_CONTINUES, _LTTE, ids.MISSION_CONTINUES, says_yes=False),
    _answer(ids.LTTE_ON_SECURITY_GUARANTEED, _LTTE, ids.SECURITY_GUARANTEED),
    _answer(ids.LTTE_ON_ARTICLE_AMENDED, _LTTE, ids.ARTICLE_AMENDED),
    _answer(ids.LTTE_ON_TRANSITION_SECURED, _LTTE, ids.TRANSITION_SECURED, says_yes=False),
    Position(
        id=ids.LTTE_ON_EU_MONITORS,
        by=(_LTTE,),
        issue=ids.EU_MONITORS,
        attitude=(LTTE_SAYS(Attitude.REJECTS, *LISTED_AND_REFUSED, cite(ids.L7, REPORTED)),),
    ),
)

_CHAPTER: Final = cite(ids.L14, REPORTED)

INTERPRETATIONS: Final = (
    Interpretation(
        id=ids.CHAPTER_ON_SAFEGUARDING,
        text=ids.CFA,
        clauses=("1.3",),
        about=(ids.SAFEGUARDING,),
        meanings=(
            Claim(
                NotReported(),
                by=Editor(),
                basis=Derived(
                    "the excerpt names the mission's chapter on the clause, not what it says",
                    (_CHAPTER,),
                ),
            ),
        ),
        evidence=(_CHAPTER,),
    ),
)

ALLEGATIONS: Final = (
    Allegation(
        id=ids.DEMAND_IS_A_VIOLATION,
        title="The Government says that to refuse monitors breaks the agreement",
        against=(_LTTE,),
        by=(_GOVERNMENT,),
        texts=(ids.CFA,),
        act=ids.DEMAND,
        judgements=(
            Claim(Judgement.BREACH, by=Named(_GOVERNMENT), evidence=(cite(ids.L13, REPORTED),)),
        ),
    ),
)
