"""Who is to do what, or may do it, and until when."""

from typing import Final

from ceasefire_model.absences import Unstated
from ceasefire_model.conditions import (
    Act,
    AllOf,
    Given,
    Happened,
    Judged,
    Obtains,
    Standing,
    Stands,
)
from ceasefire_model.deployments import Authority, Deployment, Force, Posture
from ceasefire_model.instances.gaza_2025.ids import (
    ALL_HOSTAGES_RELEASED,
    AREA_SECURE,
    BOARD_ADMINISTRATION,
    BOARD_AUTHORISATION,
    BOARD_OF_PEACE,
    BODIES_IN_RETURN,
    BODIES_NOT_FOUND,
    CABINET_RATIFICATION,
    CEASEFIRE_START,
    COMMAND_ACCEPTABLE,
    COOPERATING_STATES,
    DEAD_HOSTAGES_RETURN,
    DEMILITARISATION,
    DONORS,
    EGYPT,
    FIRST_WITHDRAWAL,
    FORCE_AUTHORISATION,
    FORCE_FUNDING,
    GAZA,
    GUARANTORS,
    HAMAS,
    HOSTAGE_RELEASE,
    ISRAEL,
    ISRAEL_CABINET,
    ISRAEL_FORCES,
    ISRAELI_HELD_ZONE,
    LATER_RETURN,
    LINES_CONFIRMED,
    MILESTONED_WITHDRAWAL,
    MILESTONES,
    MILESTONES_AGREEMENT,
    MILESTONES_MET,
    PALESTINIAN_AUTHORITY,
    PERIMETER,
    PERIMETER_PRESENCE,
    PRISONER_RELEASE,
    PROGRESS_REPORT,
    REBUILDING_ADVANCED,
    REFORM_ADVANCED,
    REFORM_COMPLETED,
    SECOND_WITHDRAWAL,
    SECURITY_COUNCIL,
    STABILISATION_FORCE,
    STAGED_WITHDRAWAL,
    STATEHOOD_PATHWAY,
    THIRD_WITHDRAWAL,
    UNIFIED_COMMAND,
    US,
    US_COMMAND,
    WITHDRAWAL_LINE,
)
from ceasefire_model.instances.gaza_2025.sources import (
    G1,
    G2,
    G3,
    G12,
    G13,
)
from ceasefire_model.instances.gaza_2025.voices import (
    A_NEWS_VOICE,
    ARABIC_8_READ,
    COMMAND_VOICE,
    COUNCIL_VOICE,
    CRITIC_VOICE,
    EMAIL_VOICE,
    ENVOY_VOICE,
    FROM_MEMORY,
    INSIGHT_READ,
    IRISH_TIMES_VOICE,
    MEETING_READ,
    NEWS_BY_VOICE,
    NEWSGD_READ,
    OAN_VOICE,
    PARAGRAPH_7_READ,
    RECALLED_TERMS_VOICE,
    REPORTED,
    REUNION_68_VOICE,
    not_reported,
)
from ceasefire_model.performance import Compliance, Kept
from ceasefire_model.places import (
    Behind,
    Within,
)
from ceasefire_model.promises import Deontic, Firmness, Promise
from ceasefire_model.provenance import (
    Claim,
    Derived,
    Editor,
    Unnamed,
    cite,
)
from ceasefire_model.quantities import About, AtLeast, Basis, Exactly, Figure, Ratio
from ceasefire_model.terms import (
    Deadline,
    Exit,
    OnDate,
    Period,
    Recurring,
    Renewal,
    RenewalManner,
    Until,
)
from ceasefire_model.times import Duration, Instant, PartialDate
from ceasefire_model.undertakings import (
    Action,
    Category,
    Means,
    PersonState,
    Tally,
    Undertaking,
)
from ceasefire_model.units import Unit

_DUE_LOCAL: Final = Instant("2025-10-13T12:00", "+03:00", "Asia/Gaza")
_DUE_IRISH: Final = Instant("2025-10-13T10:00", "+01:00", "Europe/Dublin")
_HOURS_72: Final = Duration(hours=72)

_UNTIL_2027: Final = Period(PartialDate("/2027-12-31"))
_BY_THE_COUNCIL: Final = Exit(by=(SECURITY_COUNCIL,))
"""Subject to further action of the Council, which may end it earlier or let it go on."""

DEPLOYMENTS: Final = (
    Deployment(
        id=FORCE_AUTHORISATION,
        title="The temporary stabilisation force",
        promise=Promise(
            by=(SECURITY_COUNCIL,),
            actors=(STABILISATION_FORCE,),
            deontic=Deontic.MAY,
            subject_to=(
                COUNCIL_VOICE(
                    Judged(COMMAND_ACCEPTABLE, by=(BOARD_OF_PEACE,)), PARAGRAPH_7_READ, NEWSGD_READ
                ),
            ),
            exit=(COUNCIL_VOICE(_BY_THE_COUNCIL, MEETING_READ, ARABIC_8_READ),),
            term=(COUNCIL_VOICE(_UNTIL_2027, MEETING_READ, ARABIC_8_READ),),
            renewal=(
                COUNCIL_VOICE(
                    Renewal(
                        RenewalManner.BY_DECISION,
                        blocked_by=(SECURITY_COUNCIL,),
                        consulted=(EGYPT, ISRAEL, COOPERATING_STATES),
                    ),
                    ARABIC_8_READ,
                ),
            ),
        ),
        size=(
            COUNCIL_VOICE(Unstated(), cite(G12, REPORTED)),
            Claim(
                Figure(About(20_000, Unit.PERSONS), Basis.POSSIBLE),
                by=Unnamed("press reports"),
                evidence=(cite(G12, REPORTED),),
            ),
        ),
        where=(COUNCIL_VOICE(Within(GAZA), PARAGRAPH_7_READ),),
        postures=(COUNCIL_VOICE(Posture.STABILISATION, PARAGRAPH_7_READ, NEWSGD_READ),),
        authority=(
            COUNCIL_VOICE(
                Authority(Force.NECESSARY_MEANS, SECURITY_COUNCIL), PARAGRAPH_7_READ, NEWSGD_READ
            ),
        ),
        command=(COUNCIL_VOICE(UNIFIED_COMMAND, PARAGRAPH_7_READ, NEWSGD_READ),),
        evidence=(PARAGRAPH_7_READ, NEWSGD_READ),
    ),
)

_AFTER_CONFIRMATION: Final = Deadline(LINES_CONFIRMED, _HOURS_72)
_AFTER_CEASEFIRE: Final = Deadline(CEASEFIRE_START, _HOURS_72)
_HOSTAGES: Final = Category.HOSTAGE
_LIFE: Final = Tally(Category.LIFE_PRISONER, Exactly(250, Unit.PRISONERS))
_HELD: Final = Tally(Category.DETAINEE, Exactly(1700, Unit.PRISONERS), since=PartialDate("2023-10"))
_PRINTED: Final = Figure(Exactly(2000, Unit.PRISONERS), Basis.PLANNED)
_ADDED: Final = Figure(Exactly(1950, Unit.PRISONERS), Basis.PLANNED)

UNDERTAKINGS: Final = (
    # Withdrawal in the first phase
    Undertaking(
        id=STAGED_WITHDRAWAL,
        title="Withdrawal of Israel's forces in three stages",
        promise=Promise(by=(ISRAEL,), actors=(ISRAEL_FORCES,)),
        action=Action.WITHDRAW,
        where=(IRISH_TIMES_VOICE(Within(GAZA)),),
        amount=(
            IRISH_TIMES_VOICE(Figure(Exactly(3, Unit.COMPONENTS), Basis.PLANNED)),
            OAN_VOICE(Figure(Exactly(3, Unit.COMPONENTS), Basis.PLANNED)),
        ),
        evidence=(cite(G2, REPORTED), cite(G3, REPORTED)),
    ),
    Undertaking(
        id=FIRST_WITHDRAWAL,
        title="First stage: withdrawal to the agreed lines",
        part_of=STAGED_WITHDRAWAL,
        promise=Promise(
            by=(ISRAEL,),
            actors=(ISRAEL_FORCES,),
            condition=(OAN_VOICE(Given(Act.APPROVAL, ISRAEL_CABINET)),),
            deadline=(
                OAN_VOICE(Deadline(CABINET_RATIFICATION, Duration(hours=24))),
                NEWS_BY_VOICE(Deadline(CABINET_RATIFICATION, Duration(hours=24))),
            ),
            compliance=(
                COMMAND_VOICE(
                    Compliance(Kept.KEPT, verified_by=US_COMMAND), since=PartialDate("2025-10-10")
                ),
            ),
        ),
        action=Action.WITHDRAW,
        about_places=(WITHDRAWAL_LINE, ISRAELI_HELD_ZONE),
        destination=(OAN_VOICE(Behind(WITHDRAWAL_LINE)),),
        verified_by=(ENVOY_VOICE(US_COMMAND),),
        evidence=(cite(G3, REPORTED), cite(G13, REPORTED)),
    ),
    *(
        Undertaking(
            id=stage,
            title=title,
            part_of=STAGED_WITHDRAWAL,
            promise=Promise(
                by=(ISRAEL,),
                actors=(ISRAEL_FORCES,),
                condition=(
                    Claim(
                        Stands(before, Standing.KEPT),
                        by=Editor(),
                        basis=Derived(
                            "stages that are numbered follow one another",
                            (cite(G2, REPORTED), cite(G3, REPORTED)),
                        ),
                    ),
                ),
            ),
            action=Action.WITHDRAW,
            evidence=(cite(G2, REPORTED), cite(G3, REPORTED)),
        )
        for stage, before, title in (
            (SECOND_WITHDRAWAL, FIRST_WITHDRAWAL, "Second stage of withdrawal"),
            (THIRD_WITHDRAWAL, SECOND_WITHDRAWAL, "Third stage of withdrawal"),
        )
    ),
    # Exchange in the first phase
    Undertaking(
        id=HOSTAGE_RELEASE,
        title="Giving back all hostages, living and dead",
        promise=Promise(
            by=(HAMAS,),
            to=(ISRAEL,),
            deadline=(
                ENVOY_VOICE(_AFTER_CONFIRMATION),
                IRISH_TIMES_VOICE(_AFTER_CEASEFIRE),
                REUNION_68_VOICE(_AFTER_CEASEFIRE),
                IRISH_TIMES_VOICE(OnDate(_DUE_LOCAL)),
                IRISH_TIMES_VOICE(OnDate(_DUE_IRISH)),
            ),
        ),
        action=Action.RELEASE,
        people=(
            A_NEWS_VOICE(Tally(_HOSTAGES, Exactly(48, Unit.HOSTAGES))),
            A_NEWS_VOICE(Tally(_HOSTAGES, Exactly(20, Unit.HOSTAGES), state=PersonState.LIVING)),
            A_NEWS_VOICE(Tally(_HOSTAGES, Exactly(28, Unit.HOSTAGES), state=PersonState.DEAD)),
            IRISH_TIMES_VOICE(Tally(_HOSTAGES, AtLeast(26, Unit.HOSTAGES), state=PersonState.DEAD)),
            IRISH_TIMES_VOICE(
                Tally(_HOSTAGES, Exactly(2, Unit.HOSTAGES), state=PersonState.UNKNOWN)
            ),
        ),
        evidence=(cite(G1, REPORTED), cite(G2, REPORTED)),
    ),
    Undertaking(
        id=DEAD_HOSTAGES_RETURN,
        title="Giving back the dead hostages",
        part_of=HOSTAGE_RELEASE,
        promise=Promise(by=(HAMAS,), to=(ISRAEL,)),
        action=Action.RELEASE,
        people=(
            A_NEWS_VOICE(Tally(_HOSTAGES, Exactly(28, Unit.HOSTAGES), state=PersonState.DEAD)),
        ),
        evidence=(cite(G1, REPORTED),),
    ),
    Undertaking(
        id=LATER_RETURN,
        title="Giving back later the bodies that are not found in time",
        part_of=DEAD_HOSTAGES_RETURN,
        exception_to=(HOSTAGE_RELEASE, DEAD_HOSTAGES_RETURN),
        promise=Promise(
            by=(HAMAS,),
            to=(ISRAEL,),
            deontic=Deontic.MAY,
            condition=(A_NEWS_VOICE(Obtains(BODIES_NOT_FOUND)),),
            deadline=(not_reported(G1),),
        ),
        action=Action.RELEASE,
        people=(A_NEWS_VOICE(Tally(_HOSTAGES, Unstated(), state=PersonState.DEAD)),),
        evidence=(cite(G1, REPORTED),),
    ),
    Undertaking(
        id=PRISONER_RELEASE,
        title="Freeing prisoners in return",
        concerns=(HOSTAGE_RELEASE,),
        promise=Promise(
            by=(ISRAEL,),
            to=(HAMAS,),
            condition=(REUNION_68_VOICE(Happened(ALL_HOSTAGES_RELEASED)),),
        ),
        action=Action.RELEASE,
        people=(
            A_NEWS_VOICE(_LIFE),
            A_NEWS_VOICE(_HELD),
            IRISH_TIMES_VOICE(_LIFE),
            IRISH_TIMES_VOICE(_HELD),
        ),
        amount=(
            Claim(
                _ADDED,
                by=Editor(),
                basis=Derived(
                    "the two categories added: 250 + 1,700",
                    (cite(G1, REPORTED), cite(G2, REPORTED)),
                ),
            ),
            EMAIL_VOICE(_PRINTED),
            REUNION_68_VOICE(_PRINTED),
        ),
        evidence=(cite(G1, REPORTED), cite(G2, REPORTED)),
    ),
    Undertaking(
        id=BODIES_IN_RETURN,
        title="Giving back bodies for each dead hostage",
        concerns=(DEAD_HOSTAGES_RETURN,),
        promise=Promise(by=(ISRAEL,), to=(HAMAS,)),
        action=Action.RELEASE,
        amount=(
            RECALLED_TERMS_VOICE(
                Figure(Ratio(15, Unit.BODIES_OF_DEAD, Unit.HOSTAGES), Basis.AUTHORISED)
            ),
        ),
        evidence=(FROM_MEMORY,),
    ),
    # What the resolution says of the Board
    Undertaking(
        id=BOARD_ADMINISTRATION,
        title="The Board of Peace as a transitional body",
        part_of=BOARD_AUTHORISATION,
        promise=Promise(
            by=(SECURITY_COUNCIL,),
            actors=(BOARD_OF_PEACE,),
            term=(COUNCIL_VOICE(Until(Judged(REFORM_COMPLETED)), INSIGHT_READ, NEWSGD_READ),),
        ),
        action=Action.ADMINISTER,
        about_parties=(PALESTINIAN_AUTHORITY,),
        evidence=(INSIGHT_READ, NEWSGD_READ),
    ),
    Undertaking(
        id=BOARD_AUTHORISATION,
        title="The authorisation of the Board of Peace",
        promise=Promise(
            by=(SECURITY_COUNCIL,),
            actors=(BOARD_OF_PEACE,),
            deontic=Deontic.MAY,
            renewal=(
                COUNCIL_VOICE(
                    Renewal(RenewalManner.BY_DECISION, blocked_by=(SECURITY_COUNCIL,)),
                    MEETING_READ,
                    ARABIC_8_READ,
                ),
            ),
            exit=(COUNCIL_VOICE(_BY_THE_COUNCIL, MEETING_READ, ARABIC_8_READ),),
            term=(COUNCIL_VOICE(_UNTIL_2027, MEETING_READ, ARABIC_8_READ),),
        ),
        action=Action.ADMINISTER,
        evidence=(MEETING_READ, ARABIC_8_READ),
    ),
    # What it says of the withdrawal
    Undertaking(
        id=MILESTONED_WITHDRAWAL,
        title="Withdrawal of Israel's forces by milestones",
        promise=Promise(
            by=(SECURITY_COUNCIL,),
            actors=(ISRAEL_FORCES,),
            condition=(
                COUNCIL_VOICE(
                    AllOf((Stands(MILESTONES_AGREEMENT, Standing.KEPT), Judged(MILESTONES_MET))),
                    MEETING_READ,
                    PARAGRAPH_7_READ,
                ),
            ),
        ),
        action=Action.WITHDRAW,
        concerns=(DEMILITARISATION,),
        about_texts=(MILESTONES,),
        where=(COUNCIL_VOICE(Within(GAZA), PARAGRAPH_7_READ),),
        verified_by=(CRITIC_VOICE(Unstated()),),
        evidence=(MEETING_READ, PARAGRAPH_7_READ),
    ),
    Undertaking(
        id=MILESTONES_AGREEMENT,
        title="Agreeing the standards, milestones and timeframes",
        promise=Promise(
            by=(SECURITY_COUNCIL,),
            actors=(ISRAEL_FORCES, STABILISATION_FORCE, GUARANTORS, US),
            condition=(
                COUNCIL_VOICE(
                    AllOf(
                        tuple(
                            Given(Act.CONSENT, party)
                            for party in (ISRAEL_FORCES, STABILISATION_FORCE, GUARANTORS, US)
                        )
                    ),
                    PARAGRAPH_7_READ,
                ),
            ),
        ),
        action=Action.AGREE_PLAN,
        concerns=(DEMILITARISATION, MILESTONED_WITHDRAWAL),
        about_texts=(MILESTONES,),
        evidence=(PARAGRAPH_7_READ,),
    ),
    Undertaking(
        id=DEMILITARISATION,
        title="Demilitarisation, to which the withdrawal is tied",
        promise=Promise(by=(SECURITY_COUNCIL,), actors=(STABILISATION_FORCE,)),
        action=Action.DISARM,
        where=(COUNCIL_VOICE(Within(GAZA), PARAGRAPH_7_READ),),
        evidence=(MEETING_READ, PARAGRAPH_7_READ),
    ),
    Undertaking(
        id=PERIMETER_PRESENCE,
        title="Staying in a perimeter until the area is secure",
        exception_to=(MILESTONED_WITHDRAWAL,),
        promise=Promise(
            by=(SECURITY_COUNCIL,),
            actors=(ISRAEL_FORCES,),
            deontic=Deontic.MAY,
            term=(COUNCIL_VOICE(Until(Judged(AREA_SECURE)), MEETING_READ),),
        ),
        action=Action.HOLD_POSITIONS,
        where=(COUNCIL_VOICE(Within(PERIMETER), MEETING_READ),),
        evidence=(MEETING_READ,),
    ),
    # What it says of reports, money and statehood
    Undertaking(
        id=PROGRESS_REPORT,
        title="Reporting in writing on progress",
        promise=Promise(
            by=(SECURITY_COUNCIL,),
            actors=(BOARD_OF_PEACE,),
            deadline=(COUNCIL_VOICE(Recurring(Duration(months=6)), MEETING_READ),),
        ),
        action=Action.REPORT,
        means=(COUNCIL_VOICE(Means.WRITING, MEETING_READ),),
        reports_to=(COUNCIL_VOICE(SECURITY_COUNCIL, MEETING_READ),),
        evidence=(MEETING_READ,),
    ),
    Undertaking(
        id=FORCE_FUNDING,
        title="Paying for the stabilisation force",
        promise=Promise(by=(SECURITY_COUNCIL,), actors=(DONORS,)),
        action=Action.FUND,
        concerns=(FORCE_AUTHORISATION,),
        means=(COUNCIL_VOICE(Means.VOLUNTARY_CONTRIBUTIONS, NEWSGD_READ),),
        evidence=(NEWSGD_READ,),
    ),
    Undertaking(
        id=STATEHOOD_PATHWAY,
        title="A pathway to statehood",
        promise=Promise(
            by=(SECURITY_COUNCIL,),
            firmness=(COUNCIL_VOICE(Firmness.POSSIBLE, NEWSGD_READ),),
            condition=(
                COUNCIL_VOICE(
                    AllOf((Judged(REFORM_ADVANCED), Judged(REBUILDING_ADVANCED))), NEWSGD_READ
                ),
            ),
        ),
        action=Action.ENABLE_STATEHOOD,
        about_parties=(PALESTINIAN_AUTHORITY,),
        evidence=(NEWSGD_READ,),
    ),
)
