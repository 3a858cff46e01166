"""Who negotiates with whom, what is read in two ways, and who blames whom."""

from typing import Final

from ceasefire_model.disputes import Allegation, Interpretation, Judgement, Order
from ceasefire_model.instances.minsk_2015.ids import (
    ADDENDUM,
    BLAMED_BY_THE_OTHER_SIDE,
    BLAMED_BY_UKRAINE,
    BORDER,
    CONTACT_GROUP_FORMAT,
    DE,
    ELECTIONS,
    FR,
    LEADERS_FORMAT,
    M1,
    M3,
    M6,
    M7,
    M10,
    M11,
    MEMORANDUM,
    OPEN_WORDING,
    ORDER_OF_STEPS,
    OSCE,
    OTHER_SIDE,
    PACKAGE,
    PROTOCOL,
    REFORM,
    RU,
    UA,
)
from ceasefire_model.instances.minsk_2015.voices import (
    ANALYSTS,
    INSTITUTE,
    PRESS,
    REMEMBERED,
    THE_ADDENDUM,
    THE_MEMORANDUM,
)
from ceasefire_model.negotiations import FormatLevel, Issue, IssueStatus, NegotiationFormat
from ceasefire_model.provenance import Claim, Named, Reading, cite

ISSUES: Final = (
    Issue(
        id=OPEN_WORDING,
        name="What the package means where its wording is loose",
        status=(ANALYSTS(IssueStatus.OPEN),),
    ),
)

FORMATS: Final = (
    NegotiationFormat(
        id=LEADERS_FORMAT,
        name="Four leaders",
        members=tuple(PRESS(state, cite(M1, Reading.REPORTED)) for state in (UA, RU, DE, FR)),
        level=(INSTITUTE(FormatLevel.LEADERS),),
    ),
    NegotiationFormat(
        id=CONTACT_GROUP_FORMAT,
        name="Contact group of three",
        members=tuple(PRESS(party, cite(M7, Reading.REPORTED)) for party in (UA, RU, OSCE)),
        level=(INSTITUTE(FormatLevel.DELEGATIONS),),
        texts=(
            INSTITUTE(PROTOCOL),
            THE_MEMORANDUM(MEMORANDUM, cite(M6)),
            PRESS(PACKAGE, cite(M3, Reading.REPORTED)),
            THE_ADDENDUM(ADDENDUM),
        ),
    ),
)

INTERPRETATIONS: Final = (
    Interpretation(
        id=ORDER_OF_STEPS,
        text=PACKAGE,
        clauses=("4", "9", "11"),
        about=(ELECTIONS, BORDER, REFORM),
        meanings=(
            Claim(Order((BORDER, ELECTIONS, REFORM)), by=Named(UA), evidence=REMEMBERED),
            Claim(Order((REFORM, ELECTIONS, BORDER)), by=Named(RU), evidence=REMEMBERED),
        ),
        evidence=REMEMBERED,
    ),
)

_BLAME_READ: Final = (cite(M10, Reading.REPORTED), cite(M11, Reading.REPORTED))

ALLEGATIONS: Final = (
    Allegation(
        id=BLAMED_BY_UKRAINE,
        title="Ukraine says that the other side breaks the package",
        against=(OTHER_SIDE,),
        by=(UA,),
        texts=(PACKAGE,),
        judgements=(Claim(Judgement.BREACH, by=Named(UA), evidence=_BLAME_READ),),
    ),
    Allegation(
        id=BLAMED_BY_THE_OTHER_SIDE,
        title="The other side says that Ukraine breaks the package",
        against=(UA,),
        by=(OTHER_SIDE,),
        texts=(PACKAGE,),
        judgements=(Claim(Judgement.BREACH, by=Named(OTHER_SIDE), evidence=_BLAME_READ),),
    ),
)
