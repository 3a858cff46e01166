"""What was agreed, read and asked for."""

from typing import Final

from ceasefire_model.conditions import Happened
from ceasefire_model.declarations import (
    Agreement,
    AgreementForm,
    LinkKind,
    Provision,
    Stage,
    Stance,
    StanceKind,
    Statement,
    StatementForm,
    Text,
    TextLink,
)
from ceasefire_model.instances.sri_lanka_2002 import ids
from ceasefire_model.instances.sri_lanka_2002.parties import D_DAY_STARTS, LEFT_ON
from ceasefire_model.instances.sri_lanka_2002.voices import (
    CFA_FROM_MEMORY,
    NORWAY_ON_THE_ANSWERS,
    NORWAY_SAYS,
    PRESS,
    REPORTED,
    THE_CFA,
)
from ceasefire_model.provenance import Claim, Derived, Editor, Named, Voice, cite
from ceasefire_model.terms import Exit, Period
from ceasefire_model.times import Duration, PartialDate

_PREAMBLE: Final = (cite(ids.L1, locator="preamble"), cite(ids.L4, REPORTED))
_LAST_DAY: Final = PRESS(Period(PartialDate("../2008-01-16")), cite(ids.L5, REPORTED))

TEXTS: Final[tuple[Text, ...]] = (
    Agreement(
        id=ids.CFA,
        title="Ceasefire agreement between the Government of Sri Lanka and the LTTE",
        form=AgreementForm.CEASEFIRE_AGREEMENT,
        made=(THE_CFA(PartialDate("2002-02-22"), cite(ids.L7, REPORTED)),),
        stances=tuple(
            THE_CFA(Stance(party, kind), *_PREAMBLE)
            for party, kind in (
                (ids.GOVERNMENT, StanceKind.PARTY),
                (ids.LTTE, StanceKind.PARTY),
                (ids.NORWAY, StanceKind.FACILITATED),
                (ids.NORWAY, StanceKind.DEPOSITARY),
            )
        ),
        enters_into_force=(THE_CFA(Happened(ids.NOTIFICATION), cite(ids.L2, locator="1.1")),),
        in_force=(NORWAY_SAYS(D_DAY_STARTS),),
        term=(
            Claim(
                Period(PartialDate(f"2002-02-23/{LEFT_ON.edtf}")),
                by=Editor(),
                basis=Derived(
                    "from D-day until the notice takes effect",
                    (cite(ids.L4, REPORTED), cite(ids.L5, REPORTED), cite(ids.L10, REPORTED)),
                ),
            ),
        ),
        exit=(
            THE_CFA(
                Exit(by=(ids.GOVERNMENT, ids.LTTE), notice=Duration(days=14), to=ids.NORWAY),
                cite(ids.L5, REPORTED, locator="4.4"),
            ),
        ),
        interpreted_by=(
            THE_CFA(ids.HEAD_OF_MISSION, cite(ids.L10, REPORTED), cite(ids.L5, REPORTED)),
        ),
        provisions=(
            THE_CFA(Provision(ids.NO_OFFENSIVE, clause="1.2"), cite(ids.L2, locator="1.2")),
            THE_CFA(Provision(ids.CIVILIANS, clause="preamble"), cite(ids.L1, locator="preamble")),
            THE_CFA(Provision(ids.DISARMING, clause="1.8"), cite(ids.L9, REPORTED)),
            THE_CFA(Provision(ids.FIRST_FIFTY, clause="1.13"), cite(ids.L9, REPORTED)),
            THE_CFA(Provision(ids.MONITORS_SECURITY, clause="3.9"), cite(ids.L7, REPORTED)),
            *(
                CFA_FROM_MEMORY(Provision(promise, clause=clause))
                for promise, clause in (
                    (ids.SAFEGUARDING, "1.3"),
                    (ids.NO_ATTACK_MEANWHILE, "1.3"),
                    (ids.HOLD_GROUND, "1.4"),
                    (ids.SEPARATION, "1.4"),
                    (ids.POLITICAL_WORK, "1.13"),
                    (ids.NEXT_HUNDRED, "1.13"),
                    (ids.ALL_MEMBERS, "1.13"),
                    (ids.WORSHIP, "2.2"),
                    (ids.SCHOOLS, "2.3"),
                )
            ),
        ),
    ),
    Statement(
        id=ids.MISSION_REPORT,
        title="The mission's account of how it read the agreement",
        form=StatementForm.REPORT,
        by=(ids.MISSION,),
        links=(
            Voice(Named(ids.MISSION), evidence=(cite(ids.L14, REPORTED),))(
                TextLink(LinkKind.REPORTS_ON, ids.CFA, about=(ids.SAFEGUARDING,))
            ),
        ),
    ),
    Agreement(
        id=ids.AMENDMENT,
        title="A change of article 3.5, on where monitors may come from",
        form=AgreementForm.ADDENDUM,
        stage=(NORWAY_ON_THE_ANSWERS(Stage.PROPOSED),),
        links=(NORWAY_ON_THE_ANSWERS(TextLink(LinkKind.AMENDS, ids.CFA)),),
    ),
    Agreement(
        id=ids.STATUS_AGREEMENT,
        title="Agreement on the status of the mission",
        form=AgreementForm.BILATERAL_AGREEMENT,
        stances=(
            PRESS(Stance(ids.NORWAY, StanceKind.PARTY), cite(ids.L5, REPORTED)),
            PRESS(Stance(ids.GOVERNMENT, StanceKind.PARTY), cite(ids.L5, REPORTED)),
        ),
        term=(_LAST_DAY,),
        links=(PRESS(TextLink(LinkKind.DEPENDS_ON, ids.CFA), cite(ids.L5, REPORTED)),),
    ),
)
