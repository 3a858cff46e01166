"""The multinational force for Ukraine: the whole, what each state would send, and what it excludes.

The force has many spokespeople and no published order, so its records hold what each of them says:
an upper bound here, a number withheld there, and a condition that differs from speaker to speaker.
What one set of promisors gives or refuses is a record of its own, part of the whole.
"""

from collections.abc import Iterable
from typing import Final, TypeVar

from ceasefire_model.absences import NotReported, Undecided, Unstated, Withheld
from ceasefire_model.conditions import (
    Act,
    AllOf,
    AnyOf,
    Given,
    Happened,
    InForce,
    Judged,
    Not,
    Obtains,
    Standing,
    Stands,
    Unconditional,
)
from ceasefire_model.deployments import (
    Authority,
    Conduct,
    Deployment,
    Domain,
    Equipment,
    Expectation,
    Force,
    Lead,
    LeadStatus,
    OperationKind,
    Posture,
    Task,
)
from ceasefire_model.instances.paris_2026 import ids
from ceasefire_model.instances.paris_2026.sources import (
    ANADOLU_REPORT,
    BBC_VOTE_REPORT,
    DE_WEVER_POST,
    DECLARATION_OF_INTENT,
    ELYSEE_DECLARATION,
    EURACTIV_NUMBERS,
    FOX_INTERVIEW,
    FRANCE_2_INTERVIEW,
    FT_MONITORING,
    FT_REPORT_JAN,
    GAZETA_KG,
    GUARDIAN_REPORT,
    LE_MONDE_REPORT,
    NO10_STATEMENT,
    PA_TROOPS_REPORT,
    PALAZZO_CHIGI_NOTE,
    POLITICO_GREECE,
    S01,
    S02,
    S03,
    S04,
    S05,
    S06,
    S07,
    S11,
    S12,
    S13,
    S14,
    S15,
    S16,
    S17,
    S19,
    S24,
    S26,
    S27,
    S33,
    S34,
    S39,
    S41,
    S42,
    S43,
    S45,
    S46,
    S47,
    S48,
    S49,
    S50,
    S51,
    S52,
    S53,
    S54,
    S55,
    S57,
    S58,
    S59,
    S60,
    S61,
    S62,
    S63,
    S64,
    S65,
    S66,
    S67,
    S68,
    S71,
    S72,
    S73,
    S74,
    S75,
    S76,
    S77,
    S78,
    S79,
    S80,
    S81,
    S82,
    S87,
    S92,
    S106,
    S108,
    S109,
    S110,
    S111,
    S112,
    S113,
    S119,
    S121,
    S134,
    S136,
    S141,
    SEED,
    SKY_NEWS_HEALEY,
    SKY_NEWS_MACRON,
    TIMES_REPORT,
    UK_WRITTEN_ANSWERS,
)
from ceasefire_model.instances.paris_2026.sources import (
    NO10_RELEASE as NO10_RELEASE_PAGE,
)
from ceasefire_model.instances.paris_2026.voices import (
    ARTICLE,
    CARNS_ANSWERS,
    CHIGI,
    DECLARATION,
    ELYSEE,
    HEALEY_COMMONS,
    INTENT_FR,
    INTENT_GB,
    INTENT_UA,
    MACRON_FRANCE2,
    MACRON_PRESS,
    MERZ,
    NO10_RELEASE,
    STARMER_COMMONS,
    STARMER_REMARKS,
    TIMES,
    TUSK,
    ZELENSKYY_DOCUMENTS,
    ZELENSKYY_JOINT,
    unreported,
)
from ceasefire_model.places import AgreedLine, Behind, Outside, Within
from ceasefire_model.promises import Deontic, Firmness, LegalForce, Promise
from ceasefire_model.provenance import (
    Citation,
    Claim,
    Derived,
    Editor,
    Named,
    Quote,
    Reading,
    Unnamed,
    Voice,
    cite,
    stated,
)
from ceasefire_model.quantities import AtMost, Basis, Between, Exactly, FewerThan, Figure, Several
from ceasefire_model.units import Unit

T = TypeVar("T")

QUOTED: Final = Reading.QUOTED
REPORTED: Final = Reading.REPORTED

AFTER_CEASEFIRE: Final = Happened(ids.CEASEFIRE_IN_FORCE)
AFTER_CESSATION: Final = Happened(ids.CESSATION_OF_HOSTILITIES)
AFTER_PEACE_DEAL: Final = Happened(ids.PEACE_DEAL)
AFTER_WAR: Final = Happened(ids.END_OF_WAR)
WITH_LEGAL_INSTRUMENT: Final = InForce(ids.FORCE_LEGAL_INSTRUMENT)
COMMONS_VOTE_HELD: Final = Stands(ids.GB_COMMONS_VOTE, Standing.KEPT)
"""The promised vote has taken place; what a defeat would mean is said by that undertaking."""

MANDON: Final = Voice(Named(ids.MANDON), ids.MANDON_BRIEFING)
SANCHEZ: Final = Voice(Named(ids.SANCHEZ), ids.SANCHEZ_REMARKS)
FIDAN: Final = Voice(Named(ids.FIDAN), ids.FIDAN_REMARKS)
DE_WEVER: Final = Voice(Named(ids.DE_WEVER), ids.DE_WEVER_POST)
KRISTERSSON: Final = Voice(Named(ids.KRISTERSSON), ids.KRISTERSSON_REMARKS)
CARNEY: Final = Voice(Named(ids.CARNEY), ids.CARNEY_REMARKS)
KAUNAS: Final = Voice(Named(ids.KAUNAS), ids.KAUNAS_REMARKS)
TRUMP_FOX: Final = Voice(Named(ids.TRUMP), ids.TRUMP_FOX_INTERVIEW)
# Macron as the Turkish press and an aggregator have him; on which occasion is not said there.
MACRON: Final = Voice(Named(ids.MACRON))
DAN: Final = Voice(Named(ids.DAN))
MITSOTAKIS: Final = Voice(Named(ids.MITSOTAKIS))
BABIS: Final = Voice(Named(ids.BABIS))
FICO: Final = Voice(Named(ids.FICO))
NO10: Final = Voice(Named(ids.GB_GOVERNMENT))
PRESS: Final = Voice(Unnamed("press reports"))

# Passages on which several records rest
DECLARED_FR: Final = cite(S24, QUOTED, via=(ELYSEE_DECLARATION,))
DECLARED_EN: Final = cite(S26, QUOTED)
DECLARED_RU: Final = cite(S27, QUOTED)
IN_INTENT: Final = cite(S41, QUOTED, via=(DECLARATION_OF_INTENT,))
NO10_STATED: Final = cite(S06, QUOTED, via=(NO10_STATEMENT,))
ANSWER_ON_MISSION: Final = cite(S11, QUOTED, via=(UK_WRITTEN_ANSWERS,))
ANSWER_ON_COMMAND: Final = cite(S12, QUOTED, via=(UK_WRITTEN_ANSWERS,))
ANSWER_ON_SIZE: Final = cite(S13, QUOTED, via=(UK_WRITTEN_ANSWERS,))
MACRON_ON_SKY: Final = cite(S33, QUOTED, via=(SKY_NEWS_MACRON,))
REASSURANCE_QUOTED: Final = cite(
    SEED,
    QUOTED,
    quote=Quote("to provide reassurance after the ceasefire", translated_from="fr"),
)
TIMES_BY_LIGA: Final = cite(S50, REPORTED, via=(TIMES_REPORT,))
TIMES_BY_VPK: Final = cite(S51, REPORTED, via=(TIMES_REPORT,))
LE_MONDE_BY_UNN: Final = cite(S53, REPORTED, via=(LE_MONDE_REPORT,))
LE_MONDE_BY_TGCOM: Final = cite(S54, REPORTED, via=(LE_MONDE_REPORT,))
LE_MONDE_BY_NEWS_PRAVDA: Final = cite(S55, REPORTED, via=(LE_MONDE_REPORT,))
NOTE_BY_AFP: Final = cite(S62, QUOTED, via=(PALAZZO_CHIGI_NOTE,))
NOTE_BY_ANSA: Final = cite(S63, QUOTED, via=(PALAZZO_CHIGI_NOTE,))
GREEK_POSITION: Final = cite(S74, REPORTED, via=(POLITICO_GREECE,))
TRUMP_ON_FOX: Final = cite(S136, QUOTED, via=(FOX_INTERVIEW,))
FRANCE_2: Final = (
    cite(S57, QUOTED, via=(FRANCE_2_INTERVIEW,)),
    cite(S58, QUOTED, via=(FRANCE_2_INTERVIEW,)),
)
WITH_DE_WEVER: Final = (
    cite(S75, QUOTED, via=(DE_WEVER_POST,)),
    cite(S112, QUOTED, via=(DE_WEVER_POST,)),
)


def _each(voice: Voice, several: Iterable[T], *evidence: Citation) -> tuple[Claim[T], ...]:
    """Let one voice state several values on the same passages."""
    return tuple(voice(value, *evidence) for value in several)


def _intended(value: T, *evidence: Citation) -> tuple[Claim[T], ...]:
    """Let both states that would send forces state a value in the declaration of intent."""
    return INTENT_GB(value, *evidence), INTENT_FR(value, *evidence)


def _derived(value: T, rule: str, *read: Citation) -> Claim[T]:
    return Claim(value, by=Editor(), basis=Derived(rule, read))


def _soldiers(amount: int, basis: Basis) -> Figure:
    return Figure(Exactly(amount, Unit.SOLDIERS), basis)


# The whole force

_FORCE = Deployment(
    id=ids.MNFU_DEPLOYMENT,
    title="Multinational Force for Ukraine",
    promise=Promise(
        by=(ids.COALITION_OF_THE_WILLING,),
        actors=(ids.MNFU,),
        to=(ids.UA,),
        firmness=(
            _derived(
                Firmness.STANDS_READY,
                "a component is offered as firmly as the system of guarantees it belongs to",
                cite(S01),
            ),
        ),
        condition=(
            DECLARATION(
                AllOf(
                    (
                        Given(Act.REQUEST, ids.UA),
                        Judged(ids.CREDIBLE_CESSATION_OF_HOSTILITIES),
                    )
                ),
                DECLARED_FR,
                DECLARED_EN,
                DECLARED_RU,
            ),
            ELYSEE(AFTER_CEASEFIRE, cite(S04)),
            MACRON_PRESS(
                AFTER_CEASEFIRE,
                MACRON_ON_SKY,
                REASSURANCE_QUOTED,
                cite(S106, QUOTED),
            ),
            CARNS_ANSWERS(
                AFTER_CESSATION,
                cite(
                    S11,
                    QUOTED,
                    quote="will only deploy following a cessation in hostilities",
                    via=(UK_WRITTEN_ANSWERS,),
                ),
            ),
            ZELENSKYY_DOCUMENTS(AFTER_WAR, cite(S02)),
            ZELENSKYY_JOINT(AFTER_WAR, cite(S03)),
        ),
        subject_to=(
            _derived(
                Stands(ids.PARIS_GUARANTEES, Standing.ACTIVE),
                "a component applies only once the system of guarantees it belongs to does",
                cite(S01),
            ),
            CARNS_ANSWERS(WITH_LEGAL_INSTRUMENT, ANSWER_ON_COMMAND),
        ),
    ),
    size=(
        HEALEY_COMMONS(
            Withheld("telling it would help the adversary"),
            cite(S52, QUOTED, quote="only make Putin wiser", via=(SKY_NEWS_HEALEY,)),
        ),
        CARNS_ANSWERS(
            Withheld("operational security"),
            ANSWER_ON_SIZE,
            ANSWER_ON_COMMAND,
        ),
        ZELENSKYY_DOCUMENTS(Withheld(), cite(S02)),
        ARTICLE(NotReported()),
        stated(
            Figure(Between(15_000, 30_000, Unit.SOLDIERS), Basis.PLANNED),
            Unnamed("pages that assemble reports of others"),
            cite(S109, REPORTED, via=(EURACTIV_NUMBERS,)),
            cite(S141, REPORTED),
        ),
        stated(
            Figure(AtMost(30_000, Unit.SOLDIERS), Basis.PLANNED),
            Unnamed("the evening news of TVP"),
            cite(S108, REPORTED),
        ),
        stated(
            _soldiers(64_000, Basis.PROPOSED),
            Named(ids.GB_MILITARY_LEADERSHIP),
            TIMES_BY_LIGA,
        ),
    ),
    where=(
        ELYSEE(Behind(ids.CONTACT_LINE, Unstated()), cite(S04)),
        MACRON_PRESS(
            Behind(ids.CONTACT_LINE, Several("a long way", Unit.KILOMETRES)),
            cite(S34, QUOTED),
            cite(S110, QUOTED, via=(GUARDIAN_REPORT,)),
            cite(S106, QUOTED),
            cite(
                SEED,
                QUOTED,
                quote=Quote("a long way behind the contact line", translated_from="fr"),
            ),
        ),
        MACRON(AgreedLine((ids.FR, ids.DE, ids.PL)), cite(S39, REPORTED)),
        STARMER_REMARKS(Within(ids.UKRAINE), cite(S05), cite(S14, QUOTED)),
    ),
    domains=(
        *_each(DECLARATION, (Domain.AIR, Domain.SEA, Domain.LAND), DECLARED_RU),
        *_each(ELYSEE, (Domain.SEA, Domain.AIR, Domain.LAND), cite(S04)),
        *_each(
            MACRON_PRESS,
            (Domain.AIR, Domain.SEA, Domain.LAND),
            MACRON_ON_SKY,
        ),
    ),
    tasks=(
        DECLARATION(
            Task.REGENERATION,
            DECLARED_FR,
            DECLARED_EN,
            DECLARED_RU,
            cite(S87, QUOTED),
        ),
        *_each(
            STARMER_REMARKS,
            (Task.SECURE_SKIES, Task.SECURE_SEAS, Task.REGENERATION),
            cite(S05),
            cite(S14, QUOTED),
        ),
        *_each(
            CARNS_ANSWERS,
            (
                Task.SECURE_SKIES,
                Task.SECURE_SEAS,
                Task.TRAINING,
                Task.PLANNING,
                Task.REGENERATION,
            ),
            ANSWER_ON_MISSION,
        ),
        CARNS_ANSWERS(Task.PROTECT_INFRASTRUCTURE, cite(S12, REPORTED, via=(UK_WRITTEN_ANSWERS,))),
        HEALEY_COMMONS(
            Withheld("telling it would help the adversary"),
            cite(S52, QUOTED, via=(SKY_NEWS_HEALEY,)),
        ),
        ARTICLE(NotReported()),
    ),
    equipment=(CARNS_ANSWERS(Withheld("operational security"), ANSWER_ON_SIZE, ANSWER_ON_COMMAND),),
    postures=(
        DECLARATION(Posture.DETERRENCE, DECLARED_FR, DECLARED_EN, cite(S87, QUOTED)),
        DECLARATION(Posture.REASSURANCE, DECLARED_RU),
        ELYSEE(Posture.REASSURANCE, cite(S04)),
        NO10_RELEASE(Posture.REASSURANCE, NO10_STATED),
        MACRON_PRESS(
            Posture.REASSURANCE,
            MACRON_ON_SKY,
            REASSURANCE_QUOTED,
            cite(S106, QUOTED),
        ),
        CARNS_ANSWERS(Posture.LASTING_PEACE, ANSWER_ON_MISSION),
        MANDON(Posture.SUPPORT, LE_MONDE_BY_UNN),
        MANDON(
            Posture.INTERPOSITION,
            cite(
                S53,
                REPORTED,
                quote=Quote("intermediate", translated_from="fr"),
                via=(LE_MONDE_REPORT,),
            ),
            denies=True,
        ),
        MANDON(
            Posture.STABILISATION,
            LE_MONDE_BY_UNN,
            LE_MONDE_BY_NEWS_PRAVDA,
            denies=True,
        ),
        MANDON(Posture.DETERRENCE, LE_MONDE_BY_NEWS_PRAVDA, denies=True),
        ARTICLE(Posture.REASSURANCE),
        ARTICLE(Posture.COMBAT, denies=True),
    ),
    authority=(
        INTENT_UA(
            Authority(Force.NECESSARY_MEANS, ids.UA, within=ids.UKRAINE),
            cite(
                S42,
                QUOTED,
                quote="necessary means, including the use of force",
                via=(BBC_VOTE_REPORT, DECLARATION_OF_INTENT),
            ),
        ),
    ),
    expectations=(
        ARTICLE(Expectation(Conduct.DOES_NOT_ENGAGE, Happened(ids.ATTACK_BY_RUSSIA))),
        stated(
            Expectation(Conduct.UNCLEAR, Happened(ids.ATTACK_BY_RUSSIA)),
            Unnamed("a page that retells a Guardian report"),
            cite(S111, REPORTED, via=(GUARDIAN_REPORT,)),
        ),
    ),
    leads=(
        DECLARATION(
            Lead(ids.COALITION_EUROPEAN_MEMBERS, Domain.ALL, LeadStatus.AGREED),
            cite(S78, QUOTED),
            cite(S17, QUOTED),
            DECLARED_RU,
        ),
        *_each(
            ZELENSKYY_DOCUMENTS,
            (
                Lead(Withheld(), Domain.LAND, LeadStatus.AGREED),
                Lead(Withheld(), Domain.AIR, LeadStatus.AGREED),
                Lead(Withheld(), Domain.SEA, LeadStatus.AGREED),
                Lead(Withheld(), Task.RECONSTRUCTION, LeadStatus.AGREED),
            ),
            cite(S02),
        ),
        *_each(
            TUSK,
            (
                Lead(ids.PL, Task.LOGISTICS, LeadStatus.CLAIMED),
                Lead(ids.PL, Task.ORGANISATION, LeadStatus.CLAIMED),
            ),
            cite(S68, QUOTED),
        ),
        FIDAN(Lead(ids.TR, Domain.SEA, LeadStatus.OFFERED), cite(S71, QUOTED), cite(S72, QUOTED)),
        FIDAN(
            Lead(ids.TR, Domain.SEA, LeadStatus.AGREED),
            cite(S71, QUOTED),
            cite(S72, QUOTED),
            denies=True,
        ),
        MACRON(Lead(ids.TR, Domain.SEA, LeadStatus.OFFERED), cite(S39, QUOTED)),
    ),
    command=(CARNS_ANSWERS(ids.MNFU_HEADQUARTERS, ANSWER_ON_COMMAND),),
)

_CONTRIBUTIONS = Deployment(
    id=ids.MNFU_CONTRIBUTIONS,
    title="Contributions of willing members of the coalition to the force",
    part_of=ids.MNFU_DEPLOYMENT,
    promise=Promise(
        by=(ids.COALITION_OF_THE_WILLING,),
        actors=(ids.COALITION_EUROPEAN_MEMBERS, ids.COALITION_NON_EUROPEAN_MEMBERS),
        deontic=Deontic.MAY,
        firmness=(unreported(DECLARED_FR, DECLARED_EN, cite(S87, QUOTED)),),
        legal_force=(
            # Taking part is voluntary.
            DECLARATION(LegalForce.NOT_BINDING, NOTE_BY_ANSA, DECLARED_RU),
            CHIGI(LegalForce.NOT_BINDING, NOTE_BY_ANSA),
        ),
    ),
    size=(
        HEALEY_COMMONS(
            Withheld("telling it would help the adversary"),
            cite(S52, QUOTED, via=(SKY_NEWS_HEALEY,)),
        ),
        CARNS_ANSWERS(
            Withheld("operational security"),
            ANSWER_ON_SIZE,
            ANSWER_ON_COMMAND,
        ),
    ),
    evidence=(
        DECLARED_FR,
        DECLARED_EN,
        cite(S87, QUOTED),
        cite(S78, QUOTED),
        cite(S17, QUOTED),
        DECLARED_RU,
    ),
)

# The United Kingdom and France

_GB_FR = Deployment(
    id=ids.MNFU_GB_FR,
    title="British and French forces in the Multinational Force for Ukraine",
    part_of=ids.MNFU_DEPLOYMENT,
    promise=Promise(
        by=(ids.GB, ids.FR),
        to=(ids.UA,),
        firmness=(
            *_intended(Firmness.ANNOUNCED, IN_INTENT),
            ARTICLE(Firmness.STANDS_READY),
        ),
        condition=(
            NO10_RELEASE(
                AFTER_PEACE_DEAL,
                cite(S06, QUOTED, quote="in the event of a peace deal", via=(NO10_STATEMENT,)),
            ),
            STARMER_REMARKS(AFTER_PEACE_DEAL, cite(S05, quote="in the event of a peace deal")),
            STARMER_COMMONS(AFTER_CEASEFIRE, cite(S07), cite(S46, QUOTED)),
            stated(
                AllOf((Given(Act.CONSENT, ids.UA), Obtains(ids.POST_CEASEFIRE))),
                Unnamed("the author of an explainer"),
                cite(S45, REPORTED),
            ),
            stated(
                Obtains(ids.US_BACKING),
                Unnamed("a source of the Financial Times"),
                cite(
                    S92,
                    REPORTED,
                    quote="Without the US, none of this happens",
                    via=(FT_REPORT_JAN,),
                ),
            ),
            ARTICLE(AFTER_PEACE_DEAL),
        ),
        subject_to=(STARMER_COMMONS(WITH_LEGAL_INSTRUMENT, cite(S07)),),
    ),
    size=(
        stated(
            Figure(AtMost(15_000, Unit.SOLDIERS), Basis.PLANNED),
            Unnamed("sources of The Times"),
            TIMES_BY_LIGA,
            TIMES_BY_VPK,
            said_in=ids.TIMES_REPORT,
        ),
        stated(
            Unstated(),
            Unnamed("press reports"),
            cite(S113, REPORTED),
            cite(GAZETA_KG, REPORTED),
            cite(S13, REPORTED),
            said_in=ids.DECLARATION_OF_INTENT,
        ),
    ),
    where=(
        *_intended(Within(ids.UKRAINE), IN_INTENT),
        TIMES(Within(ids.WESTERN_UKRAINE), TIMES_BY_LIGA),
    ),
    domains=tuple(
        claim
        for domain in (Domain.ALL, Domain.AIR, Domain.LAND, Domain.SEA)
        for claim in _intended(domain, IN_INTENT)
    ),
    tasks=(
        *_intended(Task.DETERRENCE_OPERATIONS, IN_INTENT),
        *_intended(Task.TRAINING, IN_INTENT),
        *_each(
            STARMER_COMMONS,
            (Task.DEFENCE_SUPPORT, Task.DETERRENCE_OPERATIONS, Task.PROTECT_HUBS),
            cite(S07),
            cite(S46, QUOTED),
        ),
    ),
    postures=_intended(Posture.DETERRENCE, IN_INTENT),
    against=_intended(
        # A new attack, by whomever: the text names no attacker.
        Happened(ids.ATTACK_BY_THIRD_COUNTRY),
        IN_INTENT,
        cite(S43, QUOTED, via=(ANADOLU_REPORT, NO10_RELEASE_PAGE)),
    ),
    facilities=(
        STARMER_REMARKS(ids.MILITARY_HUBS, cite(S05)),
        NO10_RELEASE(ids.MILITARY_HUBS, NO10_STATED),
    ),
)

_GB = Deployment(
    id=ids.MNFU_GB,
    title="British forces in the Multinational Force for Ukraine",
    part_of=ids.MNFU_GB_FR,
    promise=Promise(
        by=(ids.GB,),
        firmness=(unreported(cite(S07), cite(S49, QUOTED)),),
        condition=(STARMER_COMMONS(AFTER_CEASEFIRE, cite(S07), cite(S46, QUOTED)),),
        subject_to=(
            STARMER_COMMONS(COMMONS_VOTE_HELD, cite(S15, QUOTED), cite(S49, QUOTED)),
            NO10(COMMONS_VOTE_HELD, cite(S47, REPORTED)),
            # A say ahead of any long-term deployment: of a shorter one it says nothing.
            stated(
                AnyOf((Not(Happened(ids.LONG_TERM_FORCE_DEPLOYMENT)), COMMONS_VOTE_HELD)),
                Unnamed("the Prime Minister's press secretary"),
                cite(S46, REPORTED),
                cite(S42, REPORTED, via=(BBC_VOTE_REPORT,)),
            ),
        ),
    ),
    size=(
        STARMER_COMMONS(Undecided(), cite(S49, QUOTED), cite(S48, QUOTED, via=(PA_TROOPS_REPORT,))),
        stated(
            Figure(FewerThan(7_500, Unit.SOLDIERS), Basis.PLANNED),
            Unnamed("two military sources"),
            TIMES_BY_LIGA,
            said_in=ids.TIMES_REPORT,
        ),
    ),
)

_GB_PROPOSAL = Deployment(
    id=ids.MNFU_GB_PROPOSAL,
    title="British forces as proposed earlier by military leaders",
    part_of=ids.MNFU_DEPLOYMENT,
    promise=Promise(
        by=(ids.GB_MILITARY_LEADERSHIP,),
        actors=(ids.GB,),
        deontic=Deontic.SHOULD,
        firmness=(unreported(TIMES_BY_LIGA),),
    ),
    size=(
        stated(
            Figure(AtMost(10_000, Unit.SOLDIERS), Basis.PROPOSED),
            Named(ids.GB_MILITARY_LEADERSHIP),
            TIMES_BY_LIGA,
        ),
    ),
)

_GB_PRESENT = Deployment(
    id=ids.GB_TROOPS_IN_UKRAINE,
    title="British troops in Ukraine already",
    promise=Promise(by=(ids.GB,), firmness=(unreported(cite(S49, REPORTED)),)),
    size=(
        NO10(
            Figure(Several("small number", Unit.SOLDIERS), Basis.ACTUAL),
            cite(S49, REPORTED, quote="small number"),
        ),
    ),
    where=(NO10(Within(ids.UKRAINE), cite(S49, REPORTED)),),
    postures=(NO10(Posture.SUPPORT, cite(S49, REPORTED)),),
)

_FR = Deployment(
    id=ids.MNFU_FR,
    title="French forces in the Multinational Force for Ukraine",
    part_of=ids.MNFU_GB_FR,
    promise=Promise(
        by=(ids.FR,),
        firmness=(
            MACRON_FRANCE2(Firmness.POSSIBLE, *FRANCE_2),
            stated(
                Firmness.POSSIBLE,
                Named(ids.PANOT),
                cite(
                    S53,
                    REPORTED,
                    quote=Quote("could send", translated_from="fr"),
                    via=(LE_MONDE_REPORT,),
                ),
                LE_MONDE_BY_TGCOM,
                said_in=ids.PANOT_REMARKS,
            ),
        ),
        condition=(
            MACRON_FRANCE2(AFTER_PEACE_DEAL, *FRANCE_2),
            # Nothing is to happen now.
            MACRON_FRANCE2(Unconditional(), *FRANCE_2, denies=True),
        ),
    ),
    size=(
        MACRON_FRANCE2(
            Figure(Several("several thousand", Unit.SOLDIERS), Basis.POSSIBLE), *FRANCE_2
        ),
        # One report, two speakers: all three pages retell the same article.
        stated(
            _soldiers(6_000, Basis.POSSIBLE),
            Named(ids.PANOT),
            LE_MONDE_BY_UNN,
            LE_MONDE_BY_TGCOM,
            said_in=ids.PANOT_REMARKS,
        ),
        stated(
            _soldiers(6_000, Basis.POSSIBLE),
            Named(ids.MACRON),
            LE_MONDE_BY_NEWS_PRAVDA,
            said_in=ids.PANOT_REMARKS,
        ),
    ),
    postures=(MACRON_FRANCE2(Posture.COMBAT, *FRANCE_2, denies=True),),
    expectations=(MACRON_FRANCE2(Expectation(Conduct.DOES_NOT_ENGAGE), *FRANCE_2),),
    operation=(MACRON(OperationKind.EXTERNAL_OPERATION, cite(S134, REPORTED)),),
)

# What other states would contribute

_TR = Deployment(
    id=ids.MNFU_TR,
    title="Turkish responsibility for the maritime part of the force",
    part_of=ids.MNFU_DEPLOYMENT,
    promise=Promise(
        by=(ids.TR,),
        firmness=(
            FIDAN(Firmness.STANDS_READY, cite(S71, QUOTED), cite(S72, QUOTED)),
            MACRON(Firmness.STANDS_READY, cite(S39, QUOTED)),
        ),
        condition=(FIDAN(AFTER_PEACE_DEAL, cite(S71, QUOTED), cite(S72, QUOTED)),),
    ),
    where=(FIDAN(Within(ids.BLACK_SEA), cite(S71, QUOTED), cite(S72, QUOTED)),),
    domains=(FIDAN(Domain.SEA, cite(S71, QUOTED), cite(S72, QUOTED)),),
)

_BE = Deployment(
    id=ids.MNFU_BE,
    title="Belgian contribution in the air, at sea and in training",
    part_of=ids.MNFU_DEPLOYMENT,
    promise=Promise(
        by=(ids.BE,),
        firmness=(unreported(*WITH_DE_WEVER),),
        condition=(
            DE_WEVER(
                AllOf((Obtains(ids.US_BACKING), Obtains(ids.US_LED_MONITORING_IN_PLACE))),
                *WITH_DE_WEVER,
            ),
        ),
    ),
    domains=_each(DE_WEVER, (Domain.AIR, Domain.SEA), *WITH_DE_WEVER),
    tasks=(DE_WEVER(Task.TRAINING, *WITH_DE_WEVER),),
)

_SE_CONDITION: Final = AllOf(
    (
        AFTER_PEACE_DEAL,
        Happened(ids.CLEAR_RULES_FOR_THE_FORCE),
        Given(Act.APPROVAL, ids.SE_RIKSDAG),
    )
)

_SE = Deployment(
    id=ids.MNFU_SE,
    title="Swedish combat aircraft, mine clearance and officer training",
    part_of=ids.MNFU_DEPLOYMENT,
    promise=Promise(
        by=(ids.SE,),
        firmness=(unreported(cite(S76, QUOTED)),),
        condition=(KRISTERSSON(_SE_CONDITION, cite(S76, QUOTED)),),
    ),
    domains=(KRISTERSSON(Domain.AIR, cite(S76, QUOTED)),),
    equipment=(KRISTERSSON(Equipment("Gripen"), cite(S76, QUOTED)),),
    tasks=_each(
        KRISTERSSON,
        (Task.AIR_SURVEILLANCE, Task.MINE_CLEARANCE, Task.TRAINING),
        cite(S76, QUOTED),
    ),
)

_SE_BLACK_SEA = Deployment(
    id=ids.MNFU_SE_BLACK_SEA,
    title="Swedish mine clearance in the Black Sea",
    part_of=ids.MNFU_SE,
    promise=Promise(
        by=(ids.SE,),
        firmness=(unreported(cite(S76, QUOTED)),),
        condition=(KRISTERSSON(_SE_CONDITION, cite(S76, QUOTED)),),
    ),
    where=(KRISTERSSON(Within(ids.BLACK_SEA), cite(S76, QUOTED)),),
    domains=(KRISTERSSON(Domain.SEA, cite(S76, QUOTED)),),
    tasks=(KRISTERSSON(Task.MINE_CLEARANCE, cite(S76, QUOTED)),),
)

_RO_NAVAL = Deployment(
    id=ids.MNFU_RO_NAVAL,
    title="Romanian part in the naval pillar of the force",
    part_of=ids.MNFU_DEPLOYMENT,
    promise=Promise(by=(ids.RO,), firmness=(unreported(cite(S73, REPORTED)),)),
    where=(DAN(Within(ids.BLACK_SEA), cite(S73, REPORTED)),),
    domains=(DAN(Domain.SEA, cite(S73, REPORTED)),),
)

_LT = Deployment(
    id=ids.MNFU_LT,
    title="Lithuanian soldiers in the force",
    part_of=ids.MNFU_DEPLOYMENT,
    promise=Promise(
        by=(ids.LT,),
        firmness=(KAUNAS(Firmness.POSSIBLE, cite(S77, QUOTED)),),
        condition=(KAUNAS(AFTER_PEACE_DEAL, cite(S77, QUOTED)),),
    ),
    size=(
        KAUNAS(
            Figure(Several("several hundred", Unit.SOLDIERS), Basis.POSSIBLE), cite(S77, QUOTED)
        ),
    ),
)

_DE = Deployment(
    id=ids.MNFU_DE,
    title="German forces for Ukraine",
    part_of=ids.MNFU_DEPLOYMENT,
    promise=Promise(
        by=(ids.DE,),
        firmness=(
            MERZ(Firmness.POSSIBLE, cite(S59, QUOTED), cite(S60, QUOTED), cite(S61, QUOTED)),
        ),
        condition=(MERZ(AFTER_CEASEFIRE, cite(S59, QUOTED), cite(S60, QUOTED), cite(S61, QUOTED)),),
        subject_to=(
            MERZ(
                AllOf(
                    (Given(Act.APPROVAL, ids.DE_GOVERNMENT), Given(Act.APPROVAL, ids.DE_BUNDESTAG))
                ),
                cite(S59, QUOTED),
                cite(S60, QUOTED),
            ),
        ),
    ),
    size=(MERZ(Undecided(), cite(S59, QUOTED), cite(S60, QUOTED)),),
    where=(
        MERZ(
            Within(ids.NEIGHBOURING_NATO_TERRITORY),
            cite(S59, QUOTED),
            cite(S60, QUOTED),
            cite(S61, QUOTED),
        ),
        # Merz ruled nothing out, which is a position; others heard an exclusion.
        PRESS(Within(ids.UKRAINE), cite(S19, REPORTED), cite(S141, REPORTED), denies=True),
    ),
)

_ES = Deployment(
    id=ids.MNFU_ES,
    title="Spanish military capabilities in Ukraine",
    part_of=ids.MNFU_DEPLOYMENT,
    promise=Promise(
        by=(ids.ES,),
        firmness=(SANCHEZ(Firmness.POSSIBLE, cite(S64, QUOTED), cite(S65, QUOTED)),),
        subject_to=(
            PRESS(Given(Act.APPROVAL, ids.ES_CONGRESS), cite(S66, REPORTED), cite(S73, REPORTED)),
        ),
    ),
    where=(SANCHEZ(Within(ids.UKRAINE), cite(S64, QUOTED), cite(S65, QUOTED)),),
)

_CA = Deployment(
    id=ids.MNFU_CA,
    title="Canadian troops in the force",
    part_of=ids.MNFU_DEPLOYMENT,
    promise=Promise(
        by=(ids.CA,),
        firmness=(
            CARNEY(
                Firmness.POSSIBLE,
                cite(S78, QUOTED),
                cite(S79, QUOTED),
                cite(S80, QUOTED, quote="a possibility"),
            ),
        ),
    ),
)

_GR_SEA = Deployment(
    id=ids.MNFU_GR_SEA,
    title="Greek maritime surveillance",
    part_of=ids.MNFU_DEPLOYMENT,
    promise=Promise(
        by=(ids.GR,),
        firmness=(MITSOTAKIS(Firmness.POSSIBLE, GREEK_POSITION),),
    ),
    domains=(MITSOTAKIS(Domain.SEA, GREEK_POSITION),),
    tasks=(MITSOTAKIS(Task.MARITIME_SURVEILLANCE, GREEK_POSITION),),
)

# What states exclude

_GR_GROUND = Deployment(
    id=ids.MNFU_GR_GROUND,
    title="Greek troops in a ground force, excluded",
    part_of=ids.MNFU_DEPLOYMENT,
    promise=Promise(
        by=(ids.GR,),
        deontic=Deontic.SHALL_NOT,
        firmness=(MITSOTAKIS(Firmness.ANNOUNCED, GREEK_POSITION),),
    ),
    domains=(MITSOTAKIS(Domain.LAND, GREEK_POSITION),),
)

_IT = Deployment(
    id=ids.MNFU_IT,
    title="Italian troops on the ground, excluded",
    part_of=ids.MNFU_DEPLOYMENT,
    promise=Promise(
        by=(ids.IT,),
        deontic=Deontic.SHALL_NOT,
        firmness=(CHIGI(Firmness.ANNOUNCED, NOTE_BY_AFP, NOTE_BY_ANSA),),
    ),
    domains=(CHIGI(Domain.LAND, NOTE_BY_AFP, NOTE_BY_ANSA),),
)

_PL = Deployment(
    id=ids.MNFU_PL,
    title="Polish troops, excluded",
    part_of=ids.MNFU_DEPLOYMENT,
    promise=Promise(
        by=(ids.PL,),
        deontic=Deontic.SHALL_NOT,
        firmness=(TUSK(Firmness.ANNOUNCED, cite(S67, QUOTED), cite(S68, QUOTED)),),
        # In no scenario.
        condition=(TUSK(Unconditional(), cite(S67, QUOTED), cite(S68, QUOTED)),),
    ),
)

_RO_TROOPS = Deployment(
    id=ids.MNFU_RO_TROOPS,
    title="Romanian troops, excluded",
    part_of=ids.MNFU_DEPLOYMENT,
    promise=Promise(
        by=(ids.RO,),
        deontic=Deontic.SHALL_NOT,
        firmness=(DAN(Firmness.ANNOUNCED, cite(S73, REPORTED)),),
    ),
)

_CZ = Deployment(
    id=ids.MNFU_CZ,
    title="Czech troops, excluded",
    part_of=ids.MNFU_DEPLOYMENT,
    promise=Promise(
        by=(ids.CZ,),
        deontic=Deontic.SHALL_NOT,
        firmness=(BABIS(Firmness.ANNOUNCED, cite(S81, REPORTED)),),
    ),
)

_SK = Deployment(
    id=ids.MNFU_SK,
    title="Slovak soldiers, excluded",
    part_of=ids.MNFU_DEPLOYMENT,
    promise=Promise(
        by=(ids.SK,),
        deontic=Deontic.SHALL_NOT,
        firmness=(FICO(Firmness.ANNOUNCED, cite(S82, REPORTED)),),
    ),
)

_US = Deployment(
    id=ids.MNFU_US_TROOPS,
    title="American troops, excluded",
    part_of=ids.MNFU_DEPLOYMENT,
    promise=Promise(
        by=(ids.US,),
        deontic=Deontic.SHALL_NOT,
        firmness=(TRUMP_FOX(Firmness.ANNOUNCED, TRUMP_ON_FOX),),
    ),
    domains=(TRUMP_FOX(Domain.LAND, TRUMP_ON_FOX),),
    # Monitoring, too, would do without them.
    tasks=(
        stated(
            Task.MONITORING,
            Unnamed("officials"),
            cite(S16, REPORTED),
            cite(S121, REPORTED, via=(FT_MONITORING,)),
        ),
    ),
)

# What had been pledged before

_PLEDGE = Deployment(
    id=ids.MNFU_PLEDGE_2025_09,
    title="Reassurance force pledged in September 2025",
    promise=Promise(
        by=(ids.PLEDGING_STATES_2025_09,),
        firmness=(
            stated(
                Firmness.COMMITTED,
                ids.MACRON,
                cite(S119, QUOTED),
                said_in=ids.PARIS_STATEMENT_2025_09,
            ),
        ),
    ),
    domains=_each(
        Voice(Named(ids.MACRON), ids.PARIS_STATEMENT_2025_09),
        (Domain.LAND, Domain.SEA, Domain.AIR),
        cite(S119, QUOTED),
    ),
    postures=(
        stated(
            Posture.REASSURANCE, ids.MACRON, cite(S119, QUOTED), said_in=ids.PARIS_STATEMENT_2025_09
        ),
    ),
)

_PLEDGE_OUTSIDE = Deployment(
    id=ids.MNFU_PLEDGE_2025_09_OUTSIDE,
    title="Pledged contributions that would stay outside Ukraine",
    part_of=ids.MNFU_PLEDGE_2025_09,
    promise=Promise(by=(ids.PLEDGING_STATES_2025_09,), firmness=(unreported(cite(S119, QUOTED)),)),
    where=(MACRON(Outside(ids.UKRAINE), cite(S119, QUOTED)),),
)

DEPLOYMENTS: Final[tuple[Deployment, ...]] = (
    _FORCE,
    _CONTRIBUTIONS,
    _GB_FR,
    _GB,
    _GB_PROPOSAL,
    _GB_PRESENT,
    _FR,
    _TR,
    _BE,
    _SE,
    _SE_BLACK_SEA,
    _RO_NAVAL,
    _LT,
    _DE,
    _ES,
    _CA,
    _GR_SEA,
    _GR_GROUND,
    _IT,
    _PL,
    _RO_TROOPS,
    _CZ,
    _SK,
    _US,
    _PLEDGE,
    _PLEDGE_OUTSIDE,
)
"""Who would be placed where, and who would not."""
