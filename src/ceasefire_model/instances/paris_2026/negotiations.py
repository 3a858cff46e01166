"""What is talked about, by whom, and where each party stands on it.

A position is nobody's promise: what a speaker doubts, seeks, criticises or threatens stands here.
"""

from typing import Final

from ceasefire_model.absences import Unstated
from ceasefire_model.conditions import Happened, Not, Obtains
from ceasefire_model.identifiers import Name
from ceasefire_model.instances.paris_2026 import ids
from ceasefire_model.instances.paris_2026.sources import (
    BBC_ZELENSKYY_REPORT,
    FOX_INTERVIEW,
    FT_REPORT_JAN,
    NO10_RELEASE,
    NYT_INTERVIEW,
    PALAZZO_CHIGI_NOTE,
    S01,
    S02,
    S07,
    S09,
    S14,
    S16,
    S19,
    S20,
    S32,
    S33,
    S34,
    S43,
    S46,
    S59,
    S60,
    S62,
    S64,
    S65,
    S68,
    S69,
    S70,
    S83,
    S85,
    S86,
    S87,
    S88,
    S89,
    S90,
    S91,
    S92,
    S93,
    S94,
    S95,
    S96,
    S97,
    S98,
    S106,
    S108,
    S118,
    S122,
    S125,
    S130,
    S132,
    S135,
    S136,
    S137,
    S138,
    S141,
    SEED,
    SKY_NEWS_MACRON,
    SZIJJARTO_POST,
)
from ceasefire_model.instances.paris_2026.voices import (
    ARTICLE,
    CHIGI,
    DECLARATION,
    KUSHNER_PRESS,
    MACRON_PRESS,
    MERZ,
    RU_COMMENT,
    TUSK,
    WITKOFF_PRESS,
    ZELENSKYY_DOCUMENTS,
    unreported,
)
from ceasefire_model.negotiations import (
    Attitude,
    FormatLevel,
    Issue,
    IssueStatus,
    NegotiationFormat,
    Position,
)
from ceasefire_model.provenance import Claim, Named, Quote, Reading, Unnamed, Voice, cite, stated
from ceasefire_model.terms import Term
from ceasefire_model.times import Duration, LongerThan

# Passages and speakers met in several records
_INTENT_READ: Final = cite(S43, Reading.QUOTED, via=(NO10_RELEASE,))
_INTENT: Final = Voice(Named(ids.GB), ids.DECLARATION_OF_INTENT, evidence=(_INTENT_READ,))
_MACRON_CONVERGENCE: Final = (
    cite(
        S33,
        Reading.QUOTED,
        quote=Quote("operational convergence", language="en", translated_from="fr"),
        via=(SKY_NEWS_MACRON,),
    ),
    cite(S34, Reading.QUOTED),
)
_LEGAL_WISH: Final = Voice(
    Named(ids.ZELENSKYY),
    ids.ZELENSKYY_BRIEFING_2026_01_07,
    evidence=(cite(S32, Reading.QUOTED), cite(S94, Reading.QUOTED)),
)
_BRIEFING: Final = Voice(
    Named(ids.ZELENSKYY),
    ids.ZELENSKYY_BRIEFING_2026_01_07,
    evidence=(
        cite(S32, Reading.QUOTED),
        cite(S132, Reading.QUOTED, via=(BBC_ZELENSKYY_REPORT,)),
    ),
)
_ZELENSKYY_SUMMIT: Final = Voice(Named(ids.ZELENSKYY), evidence=(cite(S95, Reading.REPORTED),))
_ZELENSKYY_TALKS: Final = Voice(Named(ids.ZELENSKYY), evidence=(cite(S93, Reading.QUOTED),))
_ZELENSKYY_SEEKS: Final = Voice(Named(ids.ZELENSKYY), evidence=(cite(S94, Reading.REPORTED),))
_WITKOFF_LAND: Final = Voice(
    Named(ids.WITKOFF),
    evidence=(
        cite(S93, Reading.QUOTED),
        cite(S135, Reading.QUOTED),
    ),
)
_TRUMP_NYT: Final = Voice(
    Named(ids.TRUMP),
    ids.TRUMP_NYT_INTERVIEW,
    evidence=(
        cite(S90, Reading.QUOTED, via=(NYT_INTERVIEW,)),
        cite(S91, Reading.QUOTED, via=(NYT_INTERVIEW,)),
    ),
)
_TRUMP_FOX: Final = Voice(
    Named(ids.TRUMP),
    ids.TRUMP_FOX_INTERVIEW,
    evidence=(cite(S136, Reading.QUOTED, via=(FOX_INTERVIEW,)),),
)
_SZIJJARTO: Final = Voice(
    Named(ids.SZIJJARTO),
    ids.SZIJJARTO_POST,
    evidence=(cite(S83, Reading.QUOTED, via=(SZIJJARTO_POST,)),),
)
_MFA_READ: Final = (
    cite(S85, Reading.QUOTED),
    cite(S87, Reading.QUOTED),
)
_MFA_ON_DECLARATION: Final = (
    cite(S85, Reading.QUOTED),
    cite(S86, Reading.QUOTED),
)
_MFA_ON_CAUSES: Final = (
    cite(S86, Reading.QUOTED),
    cite(S138, Reading.QUOTED),
)
_FT_UNNAMED: Final = Unnamed("a speaker whom the Financial Times does not name")
_LAVROV_JANUARY: Final = Voice(
    Named(ids.LAVROV),
    ids.LAVROV_REMARKS_2026_01_14,
    evidence=(cite(S88, Reading.QUOTED),),
)
_PRESS_ABU_DHABI: Final = Voice(
    Unnamed("press reports"),
    evidence=(cite(S96, Reading.REPORTED), cite(S97, Reading.REPORTED)),
)

ISSUES: Final[tuple[Issue, ...]] = (
    # Peace and its terms
    Issue(
        id=ids.JUST_AND_LASTING_PEACE,
        name="A just and lasting peace in line with the principles of the UN Charter",
    ),
    Issue(
        id=ids.PROGRESS_IN_TALKS,
        name="Progress in talks among Americans, Ukrainians, Europeans and others",
    ),
    Issue(
        id=ids.SOVEREIGNTY_IN_SETTLEMENT,
        name="Any peace agreement includes the sovereignty and lasting security of Ukraine",
    ),
    Issue(
        id=ids.SETTLEMENT_BACKED_BY_GUARANTEES,
        name="Any settlement is backed by robust guarantees",
    ),
    Issue(
        id=ids.STABLE_CONDITIONS,
        name="Stable conditions for Ukraine's sovereignty and a durable peace",
    ),
    Issue(
        id=ids.TERRITORIAL_INTEGRITY,
        name="Ukraine's territorial integrity within internationally recognised borders",
    ),
    Issue(
        id=ids.EURO_ATLANTIC_INTEGRATION,
        name="Ukraine's Euro-Atlantic integration is irreversible",
    ),
    Issue(
        id=ids.TERRITORY,
        name="Which territory is to be whose",
        status=(
            _ZELENSKYY_SUMMIT(IssueStatus.STICKING_POINT),
            _ZELENSKYY_TALKS(IssueStatus.STICKING_POINT),
            _WITKOFF_LAND(IssueStatus.STICKING_POINT),
            ARTICLE(IssueStatus.STICKING_POINT),
        ),
        names=(_WITKOFF_LAND(Name("land options", "en")),),
    ),
    Issue(
        id=ids.ZAPORIZHZHIA_NPP,
        name="The future of the Zaporizhzhia nuclear power plant",
        status=(_ZELENSKYY_TALKS(IssueStatus.STICKING_POINT),),
    ),
    Issue(
        id=ids.TERRITORIAL_IDEAS,
        name="There are ideas on how to settle territory",
        part_of=ids.TERRITORY,
    ),
    Issue(
        id=ids.COMPROMISE_ON_LAND,
        name="The sides find compromises on land",
        part_of=ids.TERRITORY,
    ),
    Issue(
        id=ids.LEADERS_STEP_IN,
        name="Leaders settle what their teams cannot",
    ),
    Issue(
        id=ids.TALKS_WITH_TRUMP,
        name="Zelenskyy talks with Trump himself",
    ),
    Issue(
        id=ids.BILATERAL_PEACE_AGREEMENT,
        name="The United States and Ukraine conclude a bilateral peace agreement",
    ),
    Issue(
        id=ids.UA_PEACE_DEAL,
        name="Ukraine gets a peace deal",
    ),
    Issue(
        id=ids.PEACE_NEAR,
        name="Peace is near",
    ),
    Issue(
        id=ids.COMPROMISES_NEEDED,
        name="Ukraine and the Europeans will have to make compromises",
    ),
    Issue(
        id=ids.TEXTBOOK_SOLUTION,
        name="There is a textbook solution",
    ),
    # The declaration and the summit
    Issue(
        id=ids.OPERATIONAL_CONVERGENCE,
        name="The declaration is the first to recognise that all are of one mind on operations",
    ),
    Issue(
        id=ids.SUMMIT_AS_MILESTONE,
        name="The summit is a big milestone",
    ),
    Issue(
        id=ids.PEACE_FOLLOWS_FROM_SUMMIT,
        name="With the summit peace will be made",
    ),
    Issue(
        id=ids.FIVE_POINTS,
        name="The five points of the declaration",
    ),
    Issue(
        id=ids.CONFIRMATION_OF_WILL,
        name="The declaration confirms the will of those who made it",
    ),
    Issue(
        id=ids.US_DID_NOT_SIGN,
        name="The United States did not sign the declaration",
    ),
    Issue(
        id=ids.DECLARATION_SERVES_SETTLEMENT,
        name="The declaration brings a settlement nearer",
    ),
    Issue(
        id=ids.MILITARISATION_AND_ESCALATION,
        name="The declaration is aimed at militarisation and escalation",
    ),
    Issue(
        id=ids.WIDER_PACKAGE,
        name="The guarantees are part of a wider package",
    ),
    Issue(
        id=ids.COALITION_EFFORT,
        name="The effort of the coalition for Ukraine",
    ),
    # Defence of Ukraine
    Issue(
        id=ids.UA_DEFENCE_CAPACITY_CRITICAL,
        name="Ukraine's capacity to defend itself is critical for Euro-Atlantic security too",
    ),
    Issue(
        id=ids.UA_FORCES_FIRST_LINE,
        name="Ukraine's forces remain the first line of defence and deterrence",
    ),
    Issue(
        id=ids.DEFENCE_BY_PARTNERS,
        name="Partners would defend Ukraine if it were attacked again",
        status=(_BRIEFING(IssueStatus.OPEN),),
    ),
    Issue(
        id=ids.POLITICAL_WILL_OF_PARTNERS,
        name="Partners have the political will",
    ),
    Issue(
        id=ids.GUARANTEES_IN_LEGAL_FORM,
        name="The guarantees are legal ones",
    ),
    Issue(
        id=ids.GUARANTEES_BACKED_BY_PARLIAMENTS,
        name="Parliaments back the guarantees",
    ),
    Issue(
        id=ids.GUARANTEES_BACKED_BY_CONGRESS,
        name="The Congress of the United States backs the guarantees",
    ),
    Issue(
        id=ids.UA_NEEDS_BACKSTOPS,
        name="Ukraine needs real backstops",
    ),
    # Monitoring
    Issue(
        id=ids.CONTINUOUS_MONITORING,
        name="Monitoring is continuous and reliable, with contributions from coalition members",
    ),
    Issue(
        id=ids.MONITORING_ARRANGEMENTS,
        name="How monitoring will work",
        status=(ZELENSKYY_DOCUMENTS(IssueStatus.OPEN, cite(S02)),),
    ),
    # The army and the force
    Issue(
        id=ids.ARMY_SUSTAINMENT,
        name="How the strength and size of the Ukrainian army are sustained and financed",
        status=(ZELENSKYY_DOCUMENTS(IssueStatus.OPEN, cite(S02)),),
    ),
    Issue(
        id=ids.FORCE_DETAILS,
        name="Deployment of the force, its numbers, types of weapons and components",
        status=(ZELENSKYY_DOCUMENTS(IssueStatus.IN_WORK, cite(S02)),),
    ),
    Issue(
        id=ids.STATE_COMMITMENTS,
        name="What each state commits itself to",
        status=(TUSK(IssueStatus.IN_WORK, cite(S70, Reading.QUOTED)),),
    ),
    Issue(
        id=ids.LOGISTIC_AND_FINANCIAL_DECISIONS,
        name="Concrete decisions on logistics and money",
        status=(TUSK(IssueStatus.OPEN, cite(S70, Reading.QUOTED)),),
    ),
    Issue(
        id=ids.NATIONAL_CONTRIBUTION,
        name="What a state itself contributes to the force",
    ),
    Issue(
        id=ids.STATUS_OF_FORCES,
        name="The status of the troops builds on the two agreements on forces of the alliance",
    ),
    Issue(
        id=ids.NATIONAL_TASK_LEADERS,
        name="Each task has a national leader",
    ),
    Issue(
        id=ids.FOUR_COUNTRIES_DECIDE,
        name="Four countries, Poland among them, decide how to act after the war",
    ),
    Issue(
        id=ids.GERMAN_FORCES_IN_UKRAINE,
        name="German forces deploy in Ukraine itself",
    ),
    Issue(
        id=ids.SPANISH_CAPABILITIES_IN_UKRAINE,
        name="Spain has military capabilities in Ukraine",
    ),
    Issue(
        id=ids.HUNGARIAN_PARTICIPATION,
        name="Hungary takes part",
    ),
    Issue(
        id=ids.RISK_OF_DIRECT_WAR,
        name="There is a risk of direct war with Russia",
    ),
    Issue(
        id=ids.DEPLOYMENT_BY_GB_FR,
        name="The United Kingdom and France deploy their forces",
    ),
    # The British Parliament
    Issue(
        id=ids.FULL_COMMONS_STATEMENT,
        name="The Prime Minister made no full statement to the House of Commons",
    ),
    Issue(
        id=ids.ONLY_GB_FR_SEND_TROOPS,
        name="Only the United Kingdom and France have agreed to send troops",
    ),
    Issue(
        id=ids.COMMONS_CONVENTION_CONSISTENT,
        name="The convention that the House of Commons votes is applied consistently",
    ),
    # The part of the United States
    Issue(
        id=ids.SECURITY_PROTOCOLS,
        name="The security protocols of the United States for Ukraine",
    ),
    Issue(
        id=ids.STRENGTH_OF_PROTOCOLS,
        name="The security protocols are as strong as any ever seen",
    ),
    Issue(
        id=ids.TRUMP_KEEPS_COMMITMENTS,
        name="Trump keeps his commitments",
    ),
    Issue(
        id=ids.LONGER_US_GUARANTEES,
        name="For how long the guarantees of the United States last",
    ),
    Issue(
        id=ids.NO_NEW_INVASION,
        name="Russia will not invade again",
    ),
    Issue(
        id=ids.US_SECONDARY_TO_EUROPE,
        name="The part of the United States comes after that of Europe",
    ),
    Issue(
        id=ids.US_GROUND_TROOPS,
        name="Ground troops of the United States in Ukraine",
    ),
    Issue(
        id=ids.US_AIR_SUPPORT,
        name="Support of the United States from the air",
    ),
    Issue(
        id=ids.US_SUPPORT_FOR_EUROPEAN_FORCE,
        name="The United States supports a deployment of European forces",
    ),
    Issue(
        id=ids.US_BACKSTOP,
        name="An American backstop is the second pillar of the guarantees",
    ),
    # What Russia says
    Issue(
        id=ids.FOREIGN_INTERVENTION,
        name="Western units and facilities in Ukraine are a foreign intervention and a threat",
    ),
    Issue(
        id=ids.UNITS_AS_TARGETS,
        name="Western units and facilities in Ukraine are legitimate military targets",
    ),
    Issue(
        id=ids.AXIS_OF_WAR,
        name="The coalition and Kyiv form an axis of war",
    ),
    Issue(
        id=ids.ROOT_CAUSES,
        name="A settlement removes what Russia calls root causes",
        names=(
            RU_COMMENT(Name("root causes", "en"), *_MFA_ON_CAUSES),
            Claim(
                Name("root causes", "en"),
                by=ARTICLE.holder,
                evidence=(cite(SEED, quote=Quote("root causes", language="en")),),
            ),
        ),
    ),
    Issue(id=ids.NEUTRALITY, name="Neutrality of Ukraine", part_of=ids.ROOT_CAUSES),
    Issue(id=ids.DEMILITARISATION, name="Demilitarisation of Ukraine", part_of=ids.ROOT_CAUSES),
    Issue(
        id=ids.DENAZIFICATION,
        name="What Russia calls the denazification of Ukraine",
        part_of=ids.ROOT_CAUSES,
    ),
    Issue(
        id=ids.TERRITORIAL_REALITIES,
        name="Recognition of what Russia calls territorial realities",
        part_of=ids.ROOT_CAUSES,
    ),
    Issue(
        id=ids.RUSSIA_READY_FOR_DEAL,
        name="Russia is ready for a deal",
    ),
    Issue(
        id=ids.RUSSIA_BRIEFED,
        name="Russia is briefed on the declaration",
    ),
)
"""What positions are taken on."""

POSITIONS: Final[tuple[Position, ...]] = (
    # The declaration: its subjects differ from sentence to sentence
    Position(
        id=ids.COALITION_ON_PEACE,
        by=(ids.COALITION_OF_THE_WILLING, ids.UA, ids.US),
        issue=ids.JUST_AND_LASTING_PEACE,
        attitude=(DECLARATION(Attitude.SUPPORTS, cite(S01)),),
    ),
    Position(
        id=ids.COALITION_ON_TALKS,
        by=(ids.COALITION_OF_THE_WILLING, ids.UA, ids.US),
        issue=ids.PROGRESS_IN_TALKS,
        attitude=(DECLARATION(Attitude.WELCOMES, cite(S01)),),
    ),
    Position(
        id=ids.COALITION_ON_UA_CAPACITY,
        by=(ids.COALITION_OF_THE_WILLING,),
        issue=ids.UA_DEFENCE_CAPACITY_CRITICAL,
        attitude=(DECLARATION(Attitude.AFFIRMS, cite(S01)),),
    ),
    Position(
        id=ids.COALITION_ON_SOVEREIGNTY,
        by=(ids.COALITION_OF_THE_WILLING,),
        issue=ids.SOVEREIGNTY_IN_SETTLEMENT,
        attitude=(DECLARATION(Attitude.DEMANDS, cite(S01)),),
    ),
    Position(
        id=ids.COALITION_ON_GUARANTEES,
        by=(ids.COALITION_OF_THE_WILLING,),
        issue=ids.SETTLEMENT_BACKED_BY_GUARANTEES,
        attitude=(DECLARATION(Attitude.DEMANDS, cite(S01)),),
        about=(ids.PARIS_GUARANTEES,),
    ),
    Position(
        id=ids.COALITION_ON_MONITORING,
        by=(ids.COALITION_OF_THE_WILLING,),
        issue=ids.CONTINUOUS_MONITORING,
        attitude=(DECLARATION(Attitude.DEMANDS, cite(S01)),),
        about=(ids.MONITORING_PARTICIPATION,),
    ),
    Position(
        id=ids.COALITION_ON_UA_FORCES,
        by=(ids.COALITION_OF_THE_WILLING,),
        issue=ids.UA_FORCES_FIRST_LINE,
        attitude=(DECLARATION(Attitude.AFFIRMS, cite(S01)),),
        about=(ids.LONG_TERM_SUPPORT,),
    ),
    Position(
        id=ids.MACRON_ON_CONVERGENCE,
        by=(ids.MACRON,),
        issue=ids.OPERATIONAL_CONVERGENCE,
        attitude=(MACRON_PRESS(Attitude.AFFIRMS, *_MACRON_CONVERGENCE),),
        about_texts=(ids.PARIS_DECLARATION,),
    ),
    # The declaration of intent
    Position(
        id=ids.INTENT_ON_STABLE_CONDITIONS,
        by=(ids.UA, ids.FR, ids.GB),
        issue=ids.STABLE_CONDITIONS,
        attitude=(_INTENT(Attitude.SEEKS),),
        condition=(_INTENT(Happened(ids.CEASEFIRE_IN_FORCE)),),
    ),
    Position(
        id=ids.INTENT_ON_TERRITORIAL_INTEGRITY,
        by=(ids.UA, ids.FR, ids.GB),
        issue=ids.TERRITORIAL_INTEGRITY,
        attitude=(_INTENT(Attitude.SUPPORTS),),
    ),
    Position(
        id=ids.INTENT_ON_INTEGRATION,
        by=(ids.UA, ids.FR, ids.GB),
        issue=ids.EURO_ATLANTIC_INTEGRATION,
        attitude=(_INTENT(Attitude.AFFIRMS),),
    ),
    Position(
        id=ids.UA_ON_STATUS_OF_FORCES,
        by=(ids.UA,),
        issue=ids.STATUS_OF_FORCES,
        attitude=(
            stated(
                Attitude.SEEKS,
                Unnamed("a video commentary"),
                cite(S130, Reading.REPORTED),
            ),
        ),
        about=(ids.MNFU_DEPLOYMENT,),
        about_texts=(ids.NATO_SOFA, ids.PFP_SOFA),
    ),
    # The United Kingdom
    Position(
        id=ids.BADENOCH_ON_STATEMENT,
        by=(ids.BADENOCH,),
        issue=ids.FULL_COMMONS_STATEMENT,
        attitude=(stated(Attitude.CRITICISES, ids.BADENOCH, cite(S07)),),
    ),
    Position(
        id=ids.GOLDIE_ON_TROOPS,
        by=(ids.GOLDIE,),
        issue=ids.ONLY_GB_FR_SEND_TROOPS,
        attitude=(stated(Attitude.AFFIRMS, ids.GOLDIE, cite(S09), said_in=ids.LORDS_EXCHANGE),),
        about=(ids.MNFU_GB_FR,),
    ),
    Position(
        id=ids.BBC_ON_CONVENTION,
        by=(ids.BBC,),
        issue=ids.COMMONS_CONVENTION_CONSISTENT,
        attitude=(stated(Attitude.DISPUTES, ids.BBC, cite(S46, Reading.REPORTED)),),
        about=(ids.GB_COMMONS_VOTE,),
    ),
    Position(
        id=ids.GB_FR_ON_DEPLOYMENT,
        by=(ids.GB, ids.FR),
        issue=ids.DEPLOYMENT_BY_GB_FR,
        attitude=(
            stated(
                Attitude.DOUBTS,
                _FT_UNNAMED,
                cite(
                    S92,
                    Reading.REPORTED,
                    quote=Quote("Without the US, none of this happens", language="en"),
                    via=(FT_REPORT_JAN,),
                ),
            ),
        ),
        condition=(
            stated(
                Not(Obtains(ids.US_BACKING)),
                _FT_UNNAMED,
                cite(S92, Reading.REPORTED, via=(FT_REPORT_JAN,)),
            ),
        ),
        about=(ids.MNFU_GB_FR,),
    ),
    # Ukraine
    Position(
        id=ids.ZELENSKYY_ON_DEFENCE,
        by=(ids.ZELENSKYY,),
        issue=ids.DEFENCE_BY_PARTNERS,
        attitude=(_BRIEFING(Attitude.DOUBTS),),
        about=(ids.RESTORE_PEACE_COMMITMENTS,),
    ),
    Position(
        id=ids.ZELENSKYY_ON_WILL,
        by=(ids.ZELENSKYY,),
        issue=ids.POLITICAL_WILL_OF_PARTNERS,
        attitude=(_BRIEFING(Attitude.AFFIRMS),),
    ),
    Position(
        id=ids.ZELENSKYY_ON_LEGAL_FORM,
        by=(ids.ZELENSKYY,),
        issue=ids.GUARANTEES_IN_LEGAL_FORM,
        attitude=(_LEGAL_WISH(Attitude.SEEKS),),
    ),
    Position(
        id=ids.ZELENSKYY_ON_PARLIAMENTS,
        by=(ids.ZELENSKYY,),
        issue=ids.GUARANTEES_BACKED_BY_PARLIAMENTS,
        attitude=(_LEGAL_WISH(Attitude.SEEKS),),
    ),
    Position(
        id=ids.ZELENSKYY_ON_CONGRESS,
        by=(ids.ZELENSKYY,),
        issue=ids.GUARANTEES_BACKED_BY_CONGRESS,
        attitude=(_LEGAL_WISH(Attitude.SEEKS),),
    ),
    Position(
        id=ids.ZELENSKYY_ON_IDEAS,
        by=(ids.ZELENSKYY,),
        issue=ids.TERRITORIAL_IDEAS,
        attitude=(_ZELENSKYY_SUMMIT(Attitude.AFFIRMS),),
    ),
    Position(
        id=ids.ZELENSKYY_ON_LEADERS,
        by=(ids.ZELENSKYY,),
        issue=ids.LEADERS_STEP_IN,
        attitude=(_ZELENSKYY_SUMMIT(Attitude.OPEN_TO),),
        condition=(_ZELENSKYY_SUMMIT(Obtains(ids.TEAMS_CANNOT_SETTLE)),),
    ),
    Position(
        id=ids.ZELENSKYY_ON_TRUMP,
        by=(ids.ZELENSKYY,),
        issue=ids.TALKS_WITH_TRUMP,
        attitude=(_ZELENSKYY_SEEKS(Attitude.SEEKS), ARTICLE(Attitude.OPEN_TO)),
        condition=(ARTICLE(Obtains(ids.COMPROMISES_NOT_REACHED)),),
    ),
    Position(
        id=ids.ZELENSKYY_ON_LONGER_GUARANTEES,
        by=(ids.ZELENSKYY,),
        issue=ids.LONGER_US_GUARANTEES,
        attitude=(_ZELENSKYY_SEEKS(Attitude.SEEKS),),
        term=(_ZELENSKYY_SEEKS(Term(LongerThan(Duration(years=15)))),),
        about=(ids.US_GUARANTEES,),
    ),
    Position(
        id=ids.SYBIHA_ON_BACKSTOP,
        by=(ids.SYBIHA,),
        issue=ids.US_BACKSTOP,
        attitude=(
            stated(
                Attitude.AFFIRMS,
                ids.SYBIHA,
                cite(S98, Reading.QUOTED),
                said_in=ids.SYBIHA_REMARKS,
            ),
        ),
        about=(ids.US_GUARANTEES,),
        about_texts=(ids.US_UKRAINE_SECURITY_AGREEMENT,),
    ),
    # The United States
    Position(
        id=ids.ENVOYS_ON_FIVE_POINTS,
        by=(ids.WITKOFF, ids.KUSHNER),
        issue=ids.FIVE_POINTS,
        attitude=(
            stated(
                Attitude.SUPPORTS,
                ids.NY_POST,
                cite(S20, Reading.REPORTED, quote=Quote("signed onto", language="en")),
            ),
        ),
        about=(ids.PARIS_GUARANTEES,),
        about_texts=(ids.PARIS_DECLARATION,),
    ),
    Position(
        id=ids.WITKOFF_ON_STRENGTH,
        by=(ids.WITKOFF,),
        issue=ids.STRENGTH_OF_PROTOCOLS,
        attitude=(
            WITKOFF_PRESS(
                Attitude.AFFIRMS,
                cite(
                    S14,
                    Reading.QUOTED,
                    quote=Quote("as strong as anyone has ever seen", language="en"),
                ),
                cite(
                    SEED,
                    Reading.QUOTED,
                    quote=Quote("as strong as anyone has ever seen", language="en"),
                ),
            ),
        ),
        about=(ids.US_GUARANTEES,),
    ),
    Position(
        id=ids.TRUMP_ON_PROTOCOLS,
        by=(ids.TRUMP,),
        issue=ids.SECURITY_PROTOCOLS,
        attitude=(
            WITKOFF_PRESS(
                Attitude.SUPPORTS,
                cite(S14, Reading.QUOTED),
                cite(S16, Reading.QUOTED),
            ),
        ),
        about=(ids.US_GUARANTEES,),
    ),
    Position(
        id=ids.WITKOFF_ON_TRUMP,
        by=(ids.WITKOFF,),
        issue=ids.TRUMP_KEEPS_COMMITMENTS,
        attitude=(WITKOFF_PRESS(Attitude.AFFIRMS, cite(S106, Reading.QUOTED)),),
        about=(ids.US_HELP_TO_PEACE,),
    ),
    Position(
        id=ids.TRUMP_ON_UA_PEACE,
        by=(ids.TRUMP,),
        issue=ids.UA_PEACE_DEAL,
        attitude=(WITKOFF_PRESS(Attitude.SUPPORTS, cite(SEED, Reading.QUOTED)),),
    ),
    Position(
        id=ids.WITKOFF_ON_COMPROMISE,
        by=(ids.WITKOFF,),
        issue=ids.COMPROMISE_ON_LAND,
        attitude=(_WITKOFF_LAND(Attitude.HOPES),),
    ),
    Position(
        id=ids.KUSHNER_ON_MILESTONE,
        by=(ids.KUSHNER,),
        issue=ids.SUMMIT_AS_MILESTONE,
        attitude=(KUSHNER_PRESS(Attitude.AFFIRMS, cite(S14, Reading.QUOTED)),),
    ),
    Position(
        id=ids.KUSHNER_ON_PEACE,
        by=(ids.KUSHNER,),
        issue=ids.PEACE_FOLLOWS_FROM_SUMMIT,
        attitude=(KUSHNER_PRESS(Attitude.DISPUTES, cite(S14, Reading.QUOTED)),),
    ),
    Position(
        id=ids.KUSHNER_ON_BACKSTOPS,
        by=(ids.KUSHNER,),
        issue=ids.UA_NEEDS_BACKSTOPS,
        attitude=(KUSHNER_PRESS(Attitude.AFFIRMS, cite(S14, Reading.QUOTED)),),
    ),
    Position(
        id=ids.TRUMP_ON_INVASION,
        by=(ids.TRUMP,),
        issue=ids.NO_NEW_INVASION,
        attitude=(_TRUMP_NYT(Attitude.ASSUMES),),
        about=(ids.US_GUARANTEES,),
    ),
    Position(
        id=ids.TRUMP_ON_EUROPE,
        by=(ids.TRUMP,),
        issue=ids.US_SECONDARY_TO_EUROPE,
        attitude=(_TRUMP_NYT(Attitude.AFFIRMS),),
        about=(ids.US_GUARANTEES,),
    ),
    Position(
        id=ids.TRUMP_ON_PEACE_NEAR,
        by=(ids.TRUMP,),
        issue=ids.PEACE_NEAR,
        attitude=(_TRUMP_NYT(Unstated()), ARTICLE(Attitude.EXPECTS)),
    ),
    Position(
        id=ids.TRUMP_ON_GROUND_TROOPS,
        by=(ids.TRUMP,),
        issue=ids.US_GROUND_TROOPS,
        attitude=(_TRUMP_FOX(Attitude.EXCLUDES),),
    ),
    Position(
        id=ids.TRUMP_ON_AIR_SUPPORT,
        by=(ids.TRUMP,),
        issue=ids.US_AIR_SUPPORT,
        attitude=(_TRUMP_FOX(Attitude.NOT_RULED_OUT),),
    ),
    # Germany, Italy, Poland, Spain
    Position(
        id=ids.DE_ON_FORCES_IN_UKRAINE,
        by=(ids.DE,),
        issue=ids.GERMAN_FORCES_IN_UKRAINE,
        attitude=(
            MERZ(Attitude.NOT_RULED_OUT, cite(S60, Reading.QUOTED)),
            stated(Attitude.NOT_RULED_OUT, ids.DPA, cite(S60, Reading.REPORTED)),
            stated(
                Attitude.EXCLUDES,
                Unnamed("press reports"),
                cite(S19, Reading.REPORTED),
                cite(S141, Reading.REPORTED),
            ),
        ),
        about=(ids.MNFU_DE,),
    ),
    Position(
        id=ids.MERZ_ON_COMPROMISES,
        by=(ids.MERZ,),
        issue=ids.COMPROMISES_NEEDED,
        attitude=(MERZ(Attitude.AFFIRMS, cite(S59, Reading.QUOTED)),),
    ),
    Position(
        id=ids.MERZ_ON_SOLUTION,
        by=(ids.MERZ,),
        issue=ids.TEXTBOOK_SOLUTION,
        attitude=(MERZ(Attitude.DISPUTES, cite(S59, Reading.QUOTED)),),
    ),
    Position(
        id=ids.IT_ON_WIDER_PACKAGE,
        by=(ids.IT,),
        issue=ids.WIDER_PACKAGE,
        attitude=(
            CHIGI(
                Attitude.AFFIRMS,
                cite(S62, Reading.QUOTED, via=(PALAZZO_CHIGI_NOTE,)),
                cite(S137, Reading.QUOTED),
            ),
        ),
        about=(ids.PARIS_GUARANTEES,),
    ),
    Position(
        id=ids.TUSK_ON_WILL,
        by=(ids.TUSK,),
        issue=ids.CONFIRMATION_OF_WILL,
        attitude=(
            stated(
                Attitude.AFFIRMS,
                ids.TUSK,
                cite(S69, Reading.QUOTED),
                cite(S108, Reading.QUOTED),
            ),
            TUSK(Attitude.AFFIRMS, cite(S70, Reading.QUOTED)),
        ),
        about=(ids.PARIS_GUARANTEES,),
        about_texts=(ids.PARIS_DECLARATION,),
    ),
    Position(
        id=ids.TUSK_ON_TASK_LEADERS,
        by=(ids.TUSK,),
        issue=ids.NATIONAL_TASK_LEADERS,
        attitude=(TUSK(Attitude.AFFIRMS, cite(S68, Reading.QUOTED)),),
        about=(ids.PL_LOGISTICS,),
    ),
    Position(
        id=ids.TUSK_ON_FOUR_COUNTRIES,
        by=(ids.TUSK,),
        issue=ids.FOUR_COUNTRIES_DECIDE,
        attitude=(TUSK(Attitude.AFFIRMS, cite(S68, Reading.QUOTED)),),
    ),
    Position(
        id=ids.ES_ON_CAPABILITIES,
        by=(ids.ES,),
        issue=ids.SPANISH_CAPABILITIES_IN_UKRAINE,
        attitude=(
            stated(
                Attitude.OPEN_TO,
                ids.SANCHEZ,
                cite(S64, Reading.QUOTED),
                cite(S65, Reading.QUOTED),
                said_in=ids.SANCHEZ_REMARKS,
            ),
        ),
        about=(ids.MNFU_ES,),
    ),
    # Other states
    Position(
        id=ids.HU_ON_PARTICIPATION,
        by=(ids.HU,),
        issue=ids.HUNGARIAN_PARTICIPATION,
        attitude=(_SZIJJARTO(Attitude.EXCLUDES),),
    ),
    Position(
        id=ids.HU_ON_RISK,
        by=(ids.HU,),
        issue=ids.RISK_OF_DIRECT_WAR,
        attitude=(_SZIJJARTO(Attitude.AFFIRMS),),
    ),
    Position(
        id=ids.DK_ON_EFFORT,
        by=(ids.DK,),
        issue=ids.COALITION_EFFORT,
        attitude=(
            stated(
                Attitude.SUPPORTS,
                ids.GB_GOVERNMENT,
                cite(S125, quote=Quote("strong support", language="en")),
                said_in=ids.NO10_DENMARK_READOUT,
            ),
        ),
    ),
    Position(
        id=ids.DK_ON_CONTRIBUTION,
        by=(ids.DK,),
        issue=ids.NATIONAL_CONTRIBUTION,
        attitude=(
            stated(
                Unstated(),
                ids.GB_GOVERNMENT,
                cite(S125),
                said_in=ids.NO10_DENMARK_READOUT,
            ),
        ),
        about=(ids.MNFU_DEPLOYMENT,),
    ),
    # Whose position at the summit no page that was read tells
    *(
        Position(
            id=position,
            by=(state,),
            issue=ids.NATIONAL_CONTRIBUTION,
            attitude=(unreported(cite(S01), cite(S118, Reading.REPORTED)),),
            about=(ids.MNFU_DEPLOYMENT,),
        )
        for position, state in (
            (ids.NO_ON_CONTRIBUTION, ids.NO),
            (ids.FI_ON_CONTRIBUTION, ids.FI),
            (ids.NL_ON_CONTRIBUTION, ids.NL),
            (ids.LV_ON_CONTRIBUTION, ids.LV),
            (ids.PT_ON_CONTRIBUTION, ids.PT),
            (ids.IE_ON_CONTRIBUTION, ids.IE),
        )
    ),
    # Russia: its threat is about units and facilities that are not there
    Position(
        id=ids.RU_ON_INTERVENTION,
        by=(ids.RU,),
        issue=ids.FOREIGN_INTERVENTION,
        attitude=(RU_COMMENT(Attitude.AFFIRMS, *_MFA_READ),),
        condition=(RU_COMMENT(Happened(ids.FORCE_DEPLOYMENT), *_MFA_READ),),
        about=(ids.MNFU_DEPLOYMENT, ids.MNFU_GB_FR, ids.MILITARY_HUBS_ESTABLISHMENT),
        about_places=(ids.MILITARY_HUBS, ids.PROTECTED_FACILITIES),
    ),
    Position(
        id=ids.RU_ON_TARGETS,
        by=(ids.RU,),
        issue=ids.UNITS_AS_TARGETS,
        attitude=(
            RU_COMMENT(
                Attitude.THREATENS,
                cite(
                    S85,
                    Reading.QUOTED,
                    quote=Quote("will be considered as legitimate military targets", language="en"),
                ),
            ),
        ),
        condition=(RU_COMMENT(Happened(ids.FORCE_DEPLOYMENT), cite(S85, Reading.QUOTED)),),
        about=(ids.MNFU_DEPLOYMENT, ids.MNFU_GB_FR, ids.MILITARY_HUBS_ESTABLISHMENT),
        about_places=(ids.MILITARY_HUBS, ids.PROTECTED_FACILITIES),
    ),
    Position(
        id=ids.RU_ON_SETTLEMENT,
        by=(ids.RU,),
        issue=ids.DECLARATION_SERVES_SETTLEMENT,
        attitude=(RU_COMMENT(Attitude.DISPUTES, *_MFA_ON_DECLARATION),),
        about_texts=(ids.PARIS_DECLARATION,),
    ),
    Position(
        id=ids.RU_ON_MILITARISATION,
        by=(ids.RU,),
        issue=ids.MILITARISATION_AND_ESCALATION,
        attitude=(RU_COMMENT(Attitude.AFFIRMS, *_MFA_ON_DECLARATION),),
        about_texts=(ids.PARIS_DECLARATION,),
    ),
    Position(
        id=ids.RU_ON_AXIS,
        by=(ids.RU,),
        issue=ids.AXIS_OF_WAR,
        attitude=(
            RU_COMMENT(
                Attitude.AFFIRMS,
                cite(S122, Reading.REPORTED, quote=Quote("Axis of war", language="en")),
            ),
        ),
    ),
    Position(
        id=ids.RU_ON_ROOT_CAUSES,
        by=(ids.RU,),
        issue=ids.ROOT_CAUSES,
        attitude=(
            RU_COMMENT(Attitude.DEMANDS, *_MFA_ON_CAUSES),
            ARTICLE(Attitude.DEMANDS),
        ),
    ),
    *(
        Position(
            id=position,
            by=(ids.RU,),
            issue=issue,
            attitude=(RU_COMMENT(Attitude.DEMANDS, *_MFA_ON_CAUSES),),
        )
        for position, issue in (
            (ids.RU_ON_NEUTRALITY, ids.NEUTRALITY),
            (ids.RU_ON_DEMILITARISATION, ids.DEMILITARISATION),
            (ids.RU_ON_DENAZIFICATION, ids.DENAZIFICATION),
            (ids.RU_ON_TERRITORIAL_REALITIES, ids.TERRITORIAL_REALITIES),
        )
    ),
    Position(
        id=ids.RU_ON_DEAL,
        by=(ids.RU,),
        issue=ids.RUSSIA_READY_FOR_DEAL,
        attitude=(ARTICLE(Attitude.AFFIRMS, denies=True),),
    ),
    Position(
        id=ids.LAVROV_ON_SIGNATURE,
        by=(ids.LAVROV,),
        issue=ids.US_DID_NOT_SIGN,
        attitude=(_LAVROV_JANUARY(Attitude.AFFIRMS),),
        about_texts=(ids.PARIS_DECLARATION,),
    ),
    Position(
        id=ids.LAVROV_ON_BRIEFING,
        by=(ids.LAVROV,),
        issue=ids.RUSSIA_BRIEFED,
        attitude=(_LAVROV_JANUARY(Attitude.OFFERS),),
    ),
    Position(
        id=ids.LAVROV_ON_US_SUPPORT,
        by=(ids.LAVROV,),
        issue=ids.US_SUPPORT_FOR_EUROPEAN_FORCE,
        attitude=(
            stated(
                Attitude.DOUBTS,
                ids.LAVROV,
                cite(S89, Reading.QUOTED),
                said_in=ids.LAVROV_REMARKS_2026_02_09,
            ),
        ),
        about=(ids.US_SUPPORT_OF_FORCE, ids.MNFU_DEPLOYMENT),
    ),
)
"""Where each party stands."""

FORMATS: Final[tuple[NegotiationFormat, ...]] = (
    NegotiationFormat(
        id=ids.US_UKRAINE_TRACK,
        name="Talks of the United States and Ukraine",
        members=(
            ARTICLE(ids.US),
            ARTICLE(ids.UA),
            _ZELENSKYY_TALKS(ids.US),
            _ZELENSKYY_TALKS(ids.UA),
        ),
        level=(ARTICLE(FormatLevel.DELEGATIONS), _ZELENSKYY_TALKS(FormatLevel.DELEGATIONS)),
        issues=(
            ARTICLE(ids.BILATERAL_PEACE_AGREEMENT),
            ARTICLE(ids.TERRITORY),
            _ZELENSKYY_TALKS(ids.TERRITORY),
            _ZELENSKYY_TALKS(ids.ZAPORIZHZHIA_NPP),
            _WITKOFF_LAND(ids.TERRITORY),
        ),
        # What is on the table: a framework to be put to Russia, and two bilateral texts
        texts=(
            stated(
                ids.TWENTY_POINT_FRAMEWORK,
                Unnamed("the page that retells The New York Times"),
                cite(S90, Reading.REPORTED),
            ),
            stated(
                ids.US_UKRAINE_SECURITY_AGREEMENT,
                ids.ZELENSKYY,
                cite(S96, Reading.QUOTED),
                cite(S97, Reading.QUOTED),
                said_in=ids.ZELENSKYY_VILNIUS_REMARKS,
            ),
            stated(
                ids.US_UKRAINE_SECURITY_AGREEMENT,
                ids.SYBIHA,
                cite(S98, Reading.QUOTED),
                said_in=ids.SYBIHA_REMARKS,
            ),
            WITKOFF_PRESS(ids.US_UKRAINE_PROSPERITY_AGREEMENT, cite(S14, Reading.QUOTED)),
        ),
        evidence=(cite(S93, Reading.QUOTED), cite(SEED)),
    ),
    NegotiationFormat(
        id=ids.US_UKRAINE_RUSSIA_TRACK,
        name="Talks of the United States, Ukraine and Russia",
        members=(
            _PRESS_ABU_DHABI(ids.US),
            _PRESS_ABU_DHABI(ids.UA),
            _PRESS_ABU_DHABI(ids.RU),
        ),
        evidence=(cite(S96, Reading.REPORTED), cite(S97, Reading.REPORTED)),
    ),
)
"""Who negotiates with whom."""
