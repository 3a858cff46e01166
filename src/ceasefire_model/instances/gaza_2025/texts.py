"""What was said, agreed and decided."""

from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.declarations import (
    Agreement,
    AgreementForm,
    LinkKind,
    Provision,
    Publication,
    Resolution,
    ResolutionForm,
    Stage,
    Stance,
    StanceKind,
    Statement,
    StatementForm,
    Text,
    TextLink,
    Votes,
)
from ceasefire_model.declarations.acts import Ballot
from ceasefire_model.identifiers import (
    Name,
    PromiseId,
)
from ceasefire_model.instances.gaza_2025.ids import (
    BOARD_ADMINISTRATION,
    BOARD_AUTHORISATION,
    BODIES_IN_RETURN,
    DEAD_HOSTAGES_RETURN,
    DEMILITARISATION,
    ENVOY_POST,
    FIRST_PHASE,
    FIRST_WITHDRAWAL,
    FORCE_AUTHORISATION,
    FORCE_FUNDING,
    GUARANTORS,
    HAMAS,
    HOSTAGE_RELEASE,
    ISRAEL,
    ISRAEL_CABINET,
    ISRAEL_FORCES,
    LATER_RETURN,
    MILESTONED_WITHDRAWAL,
    MILESTONES,
    MILESTONES_AGREEMENT,
    PARTICLE,
    PERIMETER_PRESENCE,
    PLAN_ANNOUNCEMENT,
    PRISONER_RELEASE,
    PROGRESS_REPORT,
    RESOLUTION_2803,
    RESOLUTION_ADOPTION,
    SECURITY_COUNCIL,
    STABILISATION_FORCE,
    STAGED_WITHDRAWAL,
    STATEHOOD_PATHWAY,
    TWENTY_POINT_PLAN,
    US,
    US_ENVOY,
    WITHDRAWAL_MAP,
)
from ceasefire_model.instances.gaza_2025.sources import (
    G15,
)
from ceasefire_model.instances.gaza_2025.voices import (
    A_NEWS_VOICE,
    ARABIC_8_READ,
    COUNCIL_VOICE,
    EMAIL_VOICE,
    EURO_TODAY_VOICE,
    FROM_MEMORY,
    INSIGHT_READ,
    IRISH_TIMES_VOICE,
    KURE_VOICE,
    MEETING_READ,
    NEWSGD_READ,
    OAN_VOICE,
    PARAGRAPH_7_READ,
    RECALLED_TERMS_VOICE,
    REPORTED,
)
from ceasefire_model.provenance import (
    Claim,
    Named,
    Voice,
    cite,
)
from ceasefire_model.quantities import Exactly
from ceasefire_model.times import PartialDate
from ceasefire_model.units import Unit


def _provisions(voice: Voice, *promises: PromiseId) -> tuple[Claim[Provision], ...]:
    return tuple(voice(Provision(promise)) for promise in promises)


_MADE: Final = (
    COUNCIL_VOICE(PartialDate("2025-11-17"), MEETING_READ, INSIGHT_READ),
    KURE_VOICE(PartialDate("2025-11-18")),
)

TEXTS: Final[tuple[Text, ...]] = (
    Agreement(
        id=TWENTY_POINT_PLAN,
        title="The twenty-point plan",
        form=AgreementForm.PLAN,
        at=PLAN_ANNOUNCEMENT,
        links=(KURE_VOICE(TextLink(LinkKind.ANNEX_OF, RESOLUTION_2803)),),
        titles=(EURO_TODAY_VOICE(Name("twenty-point plan", "en")),),
    ),
    Agreement(
        id=FIRST_PHASE,
        title="The first phase: ceasefire, withdrawal and exchange",
        form=AgreementForm.CEASEFIRE_AGREEMENT,
        stances=(OAN_VOICE(Stance(ISRAEL, StanceKind.RATIFIED, through=ISRAEL_CABINET)),),
        provisions=(
            *_provisions(A_NEWS_VOICE, HOSTAGE_RELEASE, DEAD_HOSTAGES_RETURN, LATER_RETURN),
            *_provisions(A_NEWS_VOICE, PRISONER_RELEASE),
            *_provisions(OAN_VOICE, FIRST_WITHDRAWAL),
            *_provisions(IRISH_TIMES_VOICE, STAGED_WITHDRAWAL),
            RECALLED_TERMS_VOICE(Provision(BODIES_IN_RETURN)),
        ),
        links=(EURO_TODAY_VOICE(TextLink(LinkKind.PHASE_OF, TWENTY_POINT_PLAN)),),
    ),
    Agreement(
        id=WITHDRAWAL_MAP,
        title="The published map of the stages of withdrawal",
        form=AgreementForm.MAP,
        published=(
            IRISH_TIMES_VOICE(Publication(NotReported(), NotReported())),
            EMAIL_VOICE(Publication(NotReported(), NotReported())),
        ),
        links=(
            IRISH_TIMES_VOICE(TextLink(LinkKind.DETAILS, FIRST_PHASE, about=(STAGED_WITHDRAWAL,))),
        ),
    ),
    Statement(
        id=ENVOY_POST,
        title="The envoy's message on the confirmed withdrawal",
        form=StatementForm.POST,
        by=(US_ENVOY,),
        made=(A_NEWS_VOICE(PartialDate("2025-10-10")),),
    ),
    Resolution(
        id=RESOLUTION_2803,
        title="Security Council resolution 2803 (2025)",
        form=ResolutionForm.SECURITY_COUNCIL,
        by=(SECURITY_COUNCIL,),
        at=RESOLUTION_ADOPTION,
        made=_MADE,
        stage=(COUNCIL_VOICE(Stage.ADOPTED, MEETING_READ, INSIGHT_READ),),
        votes=tuple(
            COUNCIL_VOICE(Votes(ballot, Exactly(count, Unit.VOTES)), MEETING_READ, INSIGHT_READ)
            for ballot, count in ((Ballot.FOR, 13), (Ballot.AGAINST, 0), (Ballot.ABSTAINED, 2))
        ),
        stances=(
            Voice(Named(PARTICLE), evidence=(cite(G15, REPORTED),))(
                Stance(HAMAS, StanceKind.REJECTED)
            ),
        ),
        provisions=(
            *(
                claim
                for promise, clause, evidence in (
                    (BOARD_ADMINISTRATION, "2", INSIGHT_READ),
                    (STATEHOOD_PATHWAY, "2", NEWSGD_READ),
                    (FORCE_FUNDING, "7", NEWSGD_READ),
                    (PROGRESS_REPORT, "10", MEETING_READ),
                )
                for claim in (
                    COUNCIL_VOICE(Provision(promise), evidence),
                    COUNCIL_VOICE(Provision(promise, clause=clause), FROM_MEMORY),
                )
            ),
            *(
                COUNCIL_VOICE(Provision(promise, clause="7"), PARAGRAPH_7_READ)
                for promise in (
                    FORCE_AUTHORISATION,
                    MILESTONED_WITHDRAWAL,
                    MILESTONES_AGREEMENT,
                    DEMILITARISATION,
                    PERIMETER_PRESENCE,
                )
            ),
            COUNCIL_VOICE(Provision(BOARD_AUTHORISATION, clause="8"), ARABIC_8_READ),
            COUNCIL_VOICE(Provision(FORCE_AUTHORISATION, clause="8"), ARABIC_8_READ),
        ),
    ),
    Agreement(
        id=MILESTONES,
        title="Standards, milestones and timeframes for the withdrawal",
        form=AgreementForm.PLAN,
        stage=(COUNCIL_VOICE(Stage.FORESEEN, PARAGRAPH_7_READ),),
        stances=tuple(
            COUNCIL_VOICE(Stance(party, StanceKind.PARTY), PARAGRAPH_7_READ)
            for party in (ISRAEL_FORCES, STABILISATION_FORCE, GUARANTORS, US)
        ),
        provisions=(COUNCIL_VOICE(Provision(MILESTONED_WITHDRAWAL), PARAGRAPH_7_READ),),
    ),
)
