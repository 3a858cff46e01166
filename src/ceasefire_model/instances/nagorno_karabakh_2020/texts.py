"""The statement, and what was said of it later."""

from typing import Final

from ceasefire_model.absences import Unstated
from ceasefire_model.declarations import (
    Declaration,
    DeclarationForm,
    Definition,
    LinkKind,
    Provision,
    Signature,
    Stance,
    StanceKind,
    Statement,
    StatementForm,
    TextLink,
    Undefined,
)
from ceasefire_model.identifiers import Name, PartyId, PromiseId
from ceasefire_model.instances.nagorno_karabakh_2020.ids import (
    AGHDAM_HANDOVER,
    ALIYEV,
    ALIYEV_2023,
    AM,
    AM_PRIME_MINISTER,
    AZ,
    AZ_PRESIDENT,
    CARRIERS,
    CEASEFIRE,
    CENTRE_SET_UP,
    CORRIDOR_CONTROL,
    CORRIDOR_OPEN,
    EVN_REPORT,
    EXCHANGE,
    FORCE,
    FORCE_ON_CORRIDOR,
    FORCE_ON_LINE,
    FORCE_ON_NEW_ROUTE,
    HALT,
    KALBAJAR_HANDOVER,
    LACHIN_HANDOVER,
    LINKS_CONTROL,
    LINKS_OPEN,
    N2,
    N3,
    N6,
    N8,
    N10,
    N14,
    N15,
    N16,
    PASHINYAN,
    PERSONNEL,
    POSTPONEMENT,
    PUTIN,
    RETURN,
    ROUTE_PLAN,
    RU,
    RU_PRESIDENT,
    SAFE_MOVEMENT,
    STATEMENT,
    STATEMENT_MADE,
    VEHICLES,
    WITHDRAWAL,
)
from ceasefire_model.instances.nagorno_karabakh_2020.voices import (
    DAY_OF_GRANT,
    GRANT,
    MADE,
    PRESS,
    RECALL,
    TEXT,
    point,
    third,
)
from ceasefire_model.provenance import Citation, Claim, Derived, Editor, Named, Reading, cite
from ceasefire_model.times import PartialDate


def _provision(promise: PromiseId, clause: str, *evidence: Citation) -> Claim[Provision]:
    return TEXT(Provision(promise, clause=clause), *(evidence or point(clause)))


def _signature(by: PartyId, state: PartyId, office: PartyId) -> Claim[Signature]:
    signature = Signature(by, on_behalf_of=state, office=office, capacity=Unstated())
    return TEXT(signature, *point("1"))


TEXTS: Final = (
    Declaration(
        id=STATEMENT,
        title="Statement of the leaders of Azerbaijan, Armenia and Russia, November 2020",
        form=DeclarationForm.JOINT_STATEMENT,
        at=STATEMENT_MADE,
        made=MADE,
        stances=(
            TEXT(Stance(AZ, StanceKind.SIGNED, through=ALIYEV), *point("1")),
            TEXT(Stance(AM, StanceKind.SIGNED, through=PASHINYAN), *point("1")),
            TEXT(Stance(RU, StanceKind.SIGNED, through=PUTIN), *point("1")),
            TEXT(Stance(AZ, StanceKind.PARTY), *point("1")),
            TEXT(Stance(AM, StanceKind.PARTY), *point("1")),
            Claim(
                Stance(RU, StanceKind.PARTY),
                by=Editor(),
                denies=True,
                basis=Derived("the Parties are named, and it is not among them", point("1")),
            ),
        ),
        signatures=(
            _signature(ALIYEV, AZ, AZ_PRESIDENT),
            _signature(PASHINYAN, AM, AM_PRIME_MINISTER),
            _signature(PUTIN, RU, RU_PRESIDENT),
        ),
        definitions=(
            TEXT(Definition("Parties", parties=(AZ, AM)), *point("1")),
            Claim(
                Undefined("Zangezur corridor", used=False),
                by=Named(AM),
                evidence=(cite(N8, Reading.QUOTED),),
            ),
        ),
        provisions=(
            _provision(CEASEFIRE, "1"),
            _provision(HALT, "1"),
            _provision(AGHDAM_HANDOVER, "2", *point("2"), third("2")),
            _provision(FORCE, "3"),
            _provision(FORCE_ON_LINE, "3"),
            _provision(FORCE_ON_CORRIDOR, "3"),
            _provision(PERSONNEL, "3"),
            _provision(CARRIERS, "3"),
            _provision(VEHICLES, "3"),
            _provision(FORCE, "4"),
            _provision(WITHDRAWAL, "4"),
            _provision(CENTRE_SET_UP, "5"),
            _provision(KALBAJAR_HANDOVER, "6"),
            _provision(LACHIN_HANDOVER, "6"),
            _provision(CORRIDOR_CONTROL, "6"),
            _provision(ROUTE_PLAN, "6", third("6")),
            _provision(FORCE_ON_NEW_ROUTE, "6", third("6")),
            _provision(SAFE_MOVEMENT, "6", third("6")),
            _provision(CORRIDOR_OPEN, "6", third("6")),
            _provision(RETURN, "7", cite(N15, Reading.QUOTED), cite(N16, Reading.QUOTED)),
            _provision(EXCHANGE, "8", cite(N15, Reading.QUOTED), cite(N16, Reading.QUOTED)),
            _provision(LINKS_OPEN, "9", RECALL),
            _provision(LINKS_CONTROL, "9", RECALL),
        ),
        titles=(
            Claim(Name("statement of 9 November"), by=Named(EVN_REPORT), evidence=(cite(N10),)),
            Claim(
                Name("statement of 10 November"), by=Named(AM_PRIME_MINISTER), evidence=(cite(N2),)
            ),
        ),
    ),
    Statement(
        id=POSTPONEMENT,
        title="Azerbaijan lets Kalbajar be handed over later",
        form=StatementForm.PRESS_CONFERENCE,
        by=(AZ,),
        made=(Claim(DAY_OF_GRANT, by=PRESS, evidence=(cite(N3, Reading.REPORTED),)),),
        links=(
            GRANT(
                TextLink(LinkKind.EXTENDS, STATEMENT, about=(KALBAJAR_HANDOVER,)),
                cite(N14, Reading.REPORTED),
            ),
        ),
    ),
    Statement(
        id=ALIYEV_2023,
        title="The president of Azerbaijan on the end of the force, January 2023",
        form=StatementForm.REMARKS,
        by=(ALIYEV,),
        made=(Claim(PartialDate("2023-01"), by=PRESS, evidence=(cite(N6, Reading.REPORTED),)),),
        links=(
            Claim(
                TextLink(LinkKind.REFERS_TO, STATEMENT, about=(FORCE,)),
                by=Named(ALIYEV),
                said_in=ALIYEV_2023,
                evidence=(cite(N6, Reading.QUOTED),),
            ),
        ),
    ),
)
