"""What is promised besides troops and guarantees: support, hubs, money, votes, leave to use force.

One record for each set of promisors. What a state sends or excludes as troops is a deployment.
"""

from typing import Final

from ceasefire_model.absences import Undecided
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
from ceasefire_model.identifiers import Name
from ceasefire_model.instances.paris_2026 import ids, voices
from ceasefire_model.instances.paris_2026.sources import (
    BBC_VOTE_REPORT,
    DE_WEVER_POST,
    DECLARATION_OF_INTENT,
    EL_PAIS_REPORT,
    ELYSEE_DECLARATION,
    FT_MONITORING,
    NO10_RELEASE,
    NO10_STATEMENT,
    S01,
    S02,
    S03,
    S04,
    S05,
    S06,
    S12,
    S15,
    S16,
    S17,
    S20,
    S24,
    S25,
    S26,
    S28,
    S29,
    S34,
    S35,
    S36,
    S37,
    S38,
    S42,
    S43,
    S46,
    S47,
    S49,
    S59,
    S60,
    S64,
    S65,
    S66,
    S67,
    S68,
    S73,
    S75,
    S76,
    S78,
    S79,
    S80,
    S81,
    S82,
    S84,
    S85,
    S105,
    S106,
    S112,
    S121,
    SEED,
    UK_WRITTEN_ANSWERS,
)
from ceasefire_model.instances.paris_2026.voices import (
    ARTICLE,
    CARNS_ANSWERS,
    DECLARATION,
    ELYSEE,
    INTENT_GB,
    INTENT_UA,
    MACRON_PRESS,
    MERZ,
    RU_COMMENT,
    STARMER_COMMONS,
    STARMER_REMARKS,
    TUSK,
    WITKOFF_PRESS,
    ZELENSKYY_DOCUMENTS,
    ZELENSKYY_JOINT,
    unreported,
)
from ceasefire_model.promises import Deontic, Firmness, LegalForce, ListForm, Promise
from ceasefire_model.provenance import Claim, Named, Quote, Reading, Unnamed, Voice, cite, stated
from ceasefire_model.quantities import About, Basis, Exactly, Figure, Several
from ceasefire_model.terms import Bound, Deadline, Period
from ceasefire_model.times import PartialDate
from ceasefire_model.undertakings import Action, Item, LegalBasis, Means, Undertaking
from ceasefire_model.units import Currency, Unit

# Passages and speakers met in several records
_NO10_READ: Final = cite(S06, Reading.QUOTED, via=(NO10_STATEMENT,))
_INTENT_READ: Final = cite(S43, Reading.QUOTED, via=(NO10_RELEASE,))
_CARNS_READ: Final = cite(S12, Reading.QUOTED, via=(UK_WRITTEN_ANSWERS,))
_FORCE_READ: Final = cite(
    S42,
    Reading.QUOTED,
    quote=Quote("necessary means, including the use of force", language="en"),
    via=(DECLARATION_OF_INTENT,),
)
_COMPONENT_5: Final = (
    cite(S20, Reading.QUOTED),
    cite(S25, Reading.QUOTED),
)
_CEASEFIRE: Final = Happened(ids.CEASEFIRE_IN_FORCE)
_MEANS_READ: Final = (
    cite(S16, Reading.REPORTED),
    cite(S121, Reading.REPORTED, via=(FT_MONITORING,)),
)
_OFFICIALS: Final = Voice(Unnamed("unnamed officials"), evidence=_MEANS_READ)
_HEALEY_KYIV: Final = Voice(
    Named(ids.HEALEY), ids.HEALEY_KYIV_ANNOUNCEMENT, evidence=(cite(S105, Reading.REPORTED),)
)
_SPANISH_PRESS: Final = Voice(
    Unnamed("press reports"),
    evidence=(
        cite(S66, Reading.REPORTED, via=(EL_PAIS_REPORT,)),
        cite(S73, Reading.REPORTED),
    ),
)
_SANCHEZ: Final = Voice(
    Named(ids.SANCHEZ),
    ids.SANCHEZ_REMARKS,
    evidence=(cite(S64, Reading.QUOTED), cite(S65, Reading.QUOTED)),
)
_COSTA: Final = Voice(Named(ids.COSTA), ids.COSTA_REMARKS, evidence=(cite(S84, Reading.QUOTED),))
_DE_WEVER: Final = Voice(
    Named(ids.DE_WEVER),
    ids.DE_WEVER_POST,
    evidence=(
        cite(S75, Reading.QUOTED, via=(DE_WEVER_POST,)),
        cite(S112, Reading.QUOTED, via=(DE_WEVER_POST,)),
    ),
)
_KRISTERSSON: Final = Voice(
    Named(ids.KRISTERSSON), ids.KRISTERSSON_REMARKS, evidence=(cite(S76, Reading.QUOTED),)
)
_CARNEY: Final = Voice(
    Named(ids.CARNEY),
    ids.CARNEY_REMARKS,
    evidence=(
        cite(S78, Reading.QUOTED),
        cite(S79, Reading.QUOTED),
        cite(S80, Reading.QUOTED),
    ),
)

UNDERTAKINGS: Final[tuple[Undertaking, ...]] = (
    # First component of the declaration: monitoring
    Undertaking(
        id=ids.MONITORING_PARTICIPATION,
        title="Taking part in the monitoring and verification of a ceasefire",
        part_of=ids.PARIS_GUARANTEES,
        promise=Promise(
            by=(ids.COALITION_OF_THE_WILLING,),
            to=(ids.UA,),
            firmness=(
                DECLARATION(Firmness.STANDS_READY, cite(S01)),
                ELYSEE(Firmness.STANDS_READY, cite(S04)),
                MACRON_PRESS(Firmness.STANDS_READY, cite(S35, Reading.QUOTED)),
                STARMER_REMARKS(Firmness.COMMITTED, cite(S05)),
                ARTICLE(Firmness.INTENDS),
            ),
            condition=(DECLARATION(_CEASEFIRE, cite(S01)),),
        ),
        action=Action.MONITOR,
        about_bodies=(ids.MONITORING_MECHANISM,),
        amount=(
            ELYSEE(Figure(Several("several", Unit.STATES), Basis.POSSIBLE), cite(S04)),
            MACRON_PRESS(
                Figure(Several("several", Unit.STATES), Basis.POSSIBLE),
                cite(S35, Reading.QUOTED),
            ),
        ),
        names=(
            Claim(
                Name("ceasefire monitoring commitments under American leadership", "en"),
                by=ARTICLE.holder,
                evidence=(
                    cite(
                        SEED,
                        quote=Quote(
                            "ceasefire monitoring commitments under American leadership",
                            language="en",
                        ),
                    ),
                ),
            ),
        ),
        evidence=(cite(S01),),
    ),
    Undertaking(
        id=ids.SPECIAL_COMMISSION_MEMBERSHIP,
        title="Being represented in the Special Commission on breaches",
        part_of=ids.MONITORING_PARTICIPATION,
        promise=Promise(
            by=(ids.COALITION_OF_THE_WILLING,),
            firmness=(DECLARATION(Firmness.ANNOUNCED, cite(S01)),),
            condition=(DECLARATION(_CEASEFIRE, cite(S01)),),
        ),
        action=Action.JOIN_BODY,
        about_bodies=(ids.SPECIAL_COMMISSION,),
        evidence=(cite(S01),),
    ),
    Undertaking(
        id=ids.US_MONITORING_LEAD,
        title="Leading the monitoring of a ceasefire",
        promise=Promise(
            by=(ids.US,),
            firmness=(
                ELYSEE(Firmness.ANNOUNCED, cite(S04)),
                MACRON_PRESS(Firmness.ANNOUNCED, cite(S35, Reading.QUOTED)),
            ),
        ),
        action=Action.MONITOR,
        concerns=(ids.MONITORING_PARTICIPATION,),
        about_bodies=(ids.MONITORING_MECHANISM,),
        means=(
            _OFFICIALS(Means.DRONES),
            _OFFICIALS(Means.SENSORS),
            _OFFICIALS(Means.SATELLITES),
            _OFFICIALS(Means.TROOPS, denies=True),
        ),
        evidence=(cite(S04), *_MEANS_READ),
    ),
    # Second component: support for the armed forces
    Undertaking(
        id=ids.LONG_TERM_SUPPORT,
        title="Long-term military assistance and armament for the Armed Forces of Ukraine",
        part_of=ids.PARIS_GUARANTEES,
        promise=Promise(
            by=(ids.COALITION_OF_THE_WILLING,),
            to=(ids.UA_ARMED_FORCES,),
            firmness=(
                DECLARATION(Firmness.STANDS_READY, cite(S01)),
                STARMER_REMARKS(Firmness.COMMITTED, cite(S05)),
                ARTICLE(Firmness.INTENDS),
            ),
            condition=(DECLARATION(_CEASEFIRE, cite(S01)),),
        ),
        action=Action.ARM,
        items=(
            DECLARATION(Item.DEFENCE_PACKAGES, cite(S01)),
            DECLARATION(Item.WEAPONS_FINANCING, cite(S01)),
            DECLARATION(Item.CONTINUED_COOPERATION, cite(S01)),
            *(
                DECLARATION(
                    item,
                    cite(S24, Reading.QUOTED, via=(ELYSEE_DECLARATION,)),
                    cite(S26, Reading.QUOTED),
                )
                for item in (Item.DEFENCE_BUDGET, Item.DEPOTS, Item.FORTIFICATIONS)
            ),
        ),
        list_form=(
            DECLARATION(
                ListForm.OPEN,
                cite(S01, quote=Quote("include, but not be limited to", language="en")),
            ),
        ),
        names=(
            Claim(
                Name("long-term support to Ukrainian armed forces", "en"),
                by=ARTICLE.holder,
                evidence=(
                    cite(
                        SEED,
                        quote=Quote("long-term support to Ukrainian armed forces", language="en"),
                    ),
                ),
            ),
        ),
        evidence=(cite(S01),),
    ),
    Undertaking(
        id=ids.UA_ARMY_STRENGTH,
        title="A strong Ukrainian army after the war",
        promise=Promise(
            by=(ids.COALITION_OF_THE_WILLING,),
            actors=(ids.UA_ARMED_FORCES,),
            to=(ids.UA,),
            firmness=(
                unreported(
                    cite(S34, Reading.QUOTED),
                    cite(S37, Reading.QUOTED),
                ),
            ),
            condition=(
                MACRON_PRESS(
                    Happened(ids.END_OF_WAR),
                    cite(S34, Reading.QUOTED),
                    cite(S35, Reading.QUOTED),
                    cite(S36, Reading.QUOTED),
                ),
            ),
        ),
        action=Action.SUSTAIN_FORCE,
        items=(
            MACRON_PRESS(
                Item.TRAINING,
                cite(S34, Reading.QUOTED),
                cite(S35, Reading.QUOTED),
                cite(S36, Reading.QUOTED),
            ),
            MACRON_PRESS(
                Item.DEFENCE_CAPACITY,
                cite(S34, Reading.QUOTED),
                cite(S35, Reading.QUOTED),
                cite(S36, Reading.QUOTED),
            ),
        ),
        # Two reports of one utterance
        amount=(
            MACRON_PRESS(
                Figure(Exactly(800_000, Unit.SOLDIERS), Basis.PLANNED),
                cite(S34, Reading.QUOTED),
                cite(S35, Reading.QUOTED),
                cite(S36, Reading.QUOTED),
            ),
            MACRON_PRESS(
                Figure(Exactly(700_000, Unit.SOLDIERS), Basis.PLANNED),
                cite(S37, Reading.QUOTED),
                cite(S38, Reading.QUOTED),
            ),
        ),
        evidence=(cite(S34, Reading.QUOTED), cite(S37, Reading.QUOTED)),
    ),
    # Fourth component: its legal form
    Undertaking(
        id=ids.LEGAL_FORM,
        title="Giving legal form to the commitments for the case of a new attack",
        part_of=ids.PARIS_GUARANTEES,
        promise=Promise(
            by=(ids.COALITION_OF_THE_WILLING,),
            to=(ids.UA,),
            firmness=(
                ELYSEE(Firmness.INTENDS, cite(S04)),
                DECLARATION(
                    Firmness.ANNOUNCED,
                    cite(
                        S29,
                        Reading.QUOTED,
                        quote=Quote("finalize binding commitments", language="en"),
                    ),
                    cite(S20, Reading.QUOTED),
                ),
            ),
        ),
        action=Action.GIVE_LEGAL_FORM,
        concerns=(ids.RESTORE_PEACE_COMMITMENTS,),
        evidence=(cite(S04),),
    ),
    Undertaking(
        id=ids.LEGAL_WORK_WITH_PARLIAMENTS,
        title="Legal work with parliaments, so that forces can deploy when the war ends",
        promise=Promise(
            by=(ids.COALITION_OF_THE_WILLING,),
            to=(ids.UA,),
            firmness=(
                ZELENSKYY_DOCUMENTS(Firmness.INTENDS, cite(S02)),
                ZELENSKYY_JOINT(Firmness.INTENDS, cite(S03)),
            ),
            deadline=(
                ZELENSKYY_DOCUMENTS(Deadline(ids.END_OF_WAR, bound=Bound.AT), cite(S02)),
                ZELENSKYY_JOINT(Deadline(ids.END_OF_WAR, bound=Bound.AT), cite(S03)),
            ),
        ),
        action=Action.GIVE_LEGAL_FORM,
        concerns=(ids.MNFU_DEPLOYMENT,),
        about_bodies=(ids.COALITION_PARLIAMENTS,),
        evidence=(cite(S02), cite(S03)),
    ),
    # Fifth component, and the wider fifth point of the French Presidency
    Undertaking(
        id=ids.DEFENCE_COOPERATION,
        title="Long-term defence cooperation with Ukraine for mutual benefit",
        part_of=ids.PARIS_GUARANTEES,
        promise=Promise(
            by=(ids.COALITION_OF_THE_WILLING,),
            to=(ids.UA,),
            firmness=(DECLARATION(Firmness.STANDS_READY, cite(S01)),),
            condition=(DECLARATION(_CEASEFIRE, cite(S01)),),
        ),
        action=Action.COOPERATE,
        items=(
            DECLARATION(Item.TRAINING, *_COMPONENT_5),
            DECLARATION(Item.JOINT_PRODUCTION, *_COMPONENT_5),
            DECLARATION(Item.DEFENCE_INDUSTRY, *_COMPONENT_5),
            DECLARATION(Item.INTELLIGENCE, *_COMPONENT_5),
        ),
        evidence=_COMPONENT_5,
    ),
    Undertaking(
        id=ids.ECONOMIC_RECONSTRUCTION,
        title="Economic support, reconstruction and defence cooperation",
        part_of=ids.PARIS_GUARANTEES,
        promise=Promise(
            by=(ids.COALITION_OF_THE_WILLING,),
            to=(ids.UA,),
            firmness=(unreported(cite(S04)),),
        ),
        action=Action.RECONSTRUCT,
        items=(
            ELYSEE(Item.ECONOMIC_SUPPORT, cite(S04)),
            ELYSEE(Item.RECONSTRUCTION, cite(S04)),
            ELYSEE(Item.DEFENCE_COOPERATION, cite(S04)),
        ),
        evidence=(cite(S04),),
    ),
    # Coordination cells: two, in Paris and in Kyiv
    Undertaking(
        id=ids.COORDINATION_CELL_ESTABLISHMENT,
        title="Setting up a coordination cell with the United States and Ukraine in Paris",
        promise=Promise(
            by=(ids.COALITION_OF_THE_WILLING,),
            firmness=(
                DECLARATION(
                    Firmness.COMMITTED,
                    cite(S28, Reading.QUOTED),
                    cite(S17, Reading.QUOTED),
                ),
            ),
        ),
        action=Action.ESTABLISH_BODY,
        about_bodies=(ids.PARIS_COORDINATION_CELL, ids.MNFU_HEADQUARTERS),
        about_places=(ids.PARIS_CITY,),
        evidence=(cite(S28, Reading.QUOTED), cite(S17, Reading.QUOTED)),
    ),
    Undertaking(
        id=ids.KYIV_CELL_ESTABLISHMENT,
        title="Setting up a coordination cell of the force in Kyiv",
        promise=Promise(
            by=(ids.GB,),
            actors=(ids.MNFU,),
            firmness=(CARNS_ANSWERS(Firmness.ANNOUNCED, _CARNS_READ),),
            condition=(CARNS_ANSWERS(Happened(ids.FORCE_DEPLOYMENT), _CARNS_READ),),
        ),
        action=Action.ESTABLISH_BODY,
        concerns=(ids.MNFU_DEPLOYMENT,),
        about_bodies=(ids.KYIV_COORDINATION_CELL, ids.UA_GENERAL_STAFF),
        about_places=(ids.KYIV,),
        evidence=(_CARNS_READ,),
    ),
    # Hubs and facilities: two conditions in the words of London, never merged
    Undertaking(
        id=ids.MILITARY_HUBS_ESTABLISHMENT,
        title="Setting up military hubs across Ukraine",
        promise=Promise(
            by=(ids.GB, ids.FR),
            firmness=(
                STARMER_REMARKS(Firmness.ANNOUNCED, cite(S05), _NO10_READ),
                voices.NO10_RELEASE(Firmness.ANNOUNCED, _NO10_READ),
                ARTICLE(Firmness.INTENDS),
            ),
            condition=(
                STARMER_REMARKS(
                    _CEASEFIRE, cite(S05, quote=Quote("following a ceasefire", language="en"))
                ),
                voices.NO10_RELEASE(
                    Happened(ids.PEACE_DEAL),
                    cite(
                        S06,
                        Reading.QUOTED,
                        quote=Quote("in the event of a peace deal", language="en"),
                        via=(NO10_STATEMENT,),
                    ),
                ),
                ARTICLE(_CEASEFIRE),
            ),
        ),
        action=Action.ESTABLISH_FACILITIES,
        concerns=(ids.MNFU_DEPLOYMENT,),
        about_places=(ids.MILITARY_HUBS,),
        names=(
            STARMER_REMARKS(
                Name("military hubs", "en"),
                cite(S05, quote=Quote("military hubs", language="en")),
            ),
            RU_COMMENT(Name("military bases", "en"), cite(S85, Reading.QUOTED)),
        ),
        evidence=(cite(S05), _NO10_READ),
    ),
    Undertaking(
        id=ids.PROTECTED_FACILITIES_ESTABLISHMENT,
        title="Building protected facilities for weapons and military equipment",
        promise=Promise(
            by=(ids.GB, ids.FR),
            to=(ids.UA,),
            firmness=(
                STARMER_REMARKS(Firmness.ANNOUNCED, cite(S05), _NO10_READ),
                voices.NO10_RELEASE(Firmness.ANNOUNCED, _NO10_READ),
            ),
            condition=(
                STARMER_REMARKS(_CEASEFIRE, cite(S05)),
                voices.NO10_RELEASE(Happened(ids.PEACE_DEAL), _NO10_READ),
            ),
        ),
        action=Action.ESTABLISH_FACILITIES,
        about_places=(ids.PROTECTED_FACILITIES,),
        evidence=(cite(S05), _NO10_READ),
    ),
    # The declaration of intent
    Undertaking(
        id=ids.FORCE_AUTHORISATION,
        title="Leave for allies to use the necessary means on Ukrainian territory",
        promise=Promise(
            by=(ids.UA,),
            to=(ids.GB, ids.FR, ids.COALITION_OF_THE_WILLING),
            firmness=(INTENT_UA(Firmness.INTENDS, _FORCE_READ),),
        ),
        action=Action.AUTHORISE_FORCE,
        concerns=(ids.MNFU_GB_FR, ids.MNFU_DEPLOYMENT),
        about_places=(ids.UKRAINE,),
        evidence=(_FORCE_READ,),
    ),
    Undertaking(
        id=ids.UA_DEFENCE_CAPACITY,
        title="Rebuilding Ukraine's defence capacity",
        promise=Promise(
            by=(ids.UA, ids.FR, ids.GB),
            to=(ids.UA,),
            firmness=(INTENT_GB(Firmness.ANNOUNCED, _INTENT_READ),),
        ),
        action=Action.SUPPORT,
        items=(
            INTENT_GB(Item.DEFENCE_CAPACITY, _INTENT_READ),
            INTENT_GB(Item.TRAINING, _INTENT_READ),
            INTENT_GB(Item.DEFENCE_INDUSTRY, _INTENT_READ),
            INTENT_GB(Item.ALLIANCE_STANDARDS, _INTENT_READ),
        ),
        evidence=(_INTENT_READ,),
    ),
    Undertaking(
        id=ids.PEACE_INSTRUMENTS,
        title="Means put behind a peace that safeguards the security of Ukraine",
        promise=Promise(
            by=(ids.GB, ids.FR),
            to=(ids.UA,),
            firmness=(INTENT_GB(Firmness.COMMITTED, _INTENT_READ),),
        ),
        action=Action.PROVIDE_INSTRUMENTS,
        items=(
            INTENT_GB(Item.MILITARY_INSTRUMENTS, _INTENT_READ),
            INTENT_GB(Item.ECONOMIC_INSTRUMENTS, _INTENT_READ),
            INTENT_GB(Item.DIPLOMATIC_INSTRUMENTS, _INTENT_READ),
        ),
        evidence=(_INTENT_READ,),
    ),
    Undertaking(
        id=ids.LEGAL_INSTRUMENT_NEGOTIATION,
        title="Working out the international agreement that the force needs",
        promise=Promise(
            by=(ids.UA, ids.GB, ids.FR),
            actors=(ids.NEGOTIATING_GROUP,),
            firmness=(CARNS_ANSWERS(Firmness.ANNOUNCED, _CARNS_READ),),
        ),
        action=Action.NEGOTIATE,
        concerns=(ids.MNFU_DEPLOYMENT,),
        about_bodies=(ids.NEGOTIATING_GROUP,),
        about_texts=(ids.FORCE_LEGAL_INSTRUMENT,),
        evidence=(_CARNS_READ,),
    ),
    # Votes, approvals and consultations: no two rest on the same ground
    Undertaking(
        id=ids.GB_COMMONS_VOTE,
        title="A vote of the House of Commons on a deployment",
        promise=Promise(
            by=(ids.GB_GOVERNMENT,),
            to=(ids.GB_HOUSE_OF_COMMONS,),
            firmness=(
                STARMER_COMMONS(
                    Firmness.ANNOUNCED,
                    cite(S15, Reading.QUOTED),
                    cite(S49, Reading.QUOTED),
                ),
            ),
            condition=(
                STARMER_COMMONS(
                    Stands(ids.MNFU_GB, Standing.ACTIVE),
                    cite(S15, Reading.QUOTED),
                    cite(S49, Reading.QUOTED),
                ),
            ),
            deadline=(
                stated(
                    Deadline(ids.LONG_TERM_FORCE_DEPLOYMENT, bound=Bound.BEFORE),
                    Unnamed("the Prime Minister's press secretary"),
                    cite(
                        S46,
                        Reading.REPORTED,
                        quote=Quote("long-term deployment", language="en"),
                    ),
                    cite(S42, Reading.REPORTED, via=(BBC_VOTE_REPORT,)),
                ),
                stated(
                    Deadline(ids.FORCE_DEPLOYMENT, bound=Bound.BEFORE),
                    ids.PA,
                    cite(S47, Reading.REPORTED),
                ),
            ),
        ),
        action=Action.SUBMIT_FOR_APPROVAL,
        concerns=(ids.MNFU_GB,),
        about_bodies=(ids.GB_HOUSE_OF_COMMONS,),
        about_texts=(ids.DECLARATION_OF_INTENT,),
        legal_basis=(
            STARMER_COMMONS(
                LegalBasis.PLEDGE,
                cite(S15, Reading.QUOTED),
                cite(S49, Reading.QUOTED),
            ),
            stated(LegalBasis.CONVENTION, ids.BBC, cite(S46, Reading.REPORTED)),
            stated(LegalBasis.STATUTE, ids.BBC, cite(S46, Reading.REPORTED), denies=True),
            stated(LegalBasis.CONSTITUTION, ids.BBC, cite(S46, Reading.REPORTED), denies=True),
        ),
        effect=(stated(Undecided(), ids.GB_GOVERNMENT, cite(S47, Reading.REPORTED)),),
        evidence=(cite(S15, Reading.QUOTED), cite(S46, Reading.REPORTED)),
    ),
    Undertaking(
        id=ids.DE_BUNDESTAG_DECISION,
        title="A decision of government and Bundestag on kind and extent of a contribution",
        promise=Promise(
            by=(ids.DE,),
            actors=(ids.DE_GOVERNMENT, ids.DE_BUNDESTAG),
            firmness=(
                MERZ(Firmness.INTENDS, cite(S59, Reading.QUOTED), cite(S60, Reading.QUOTED)),
            ),
            condition=(
                MERZ(
                    Judged(ids.CONDITIONS_CLEAR),
                    cite(S59, Reading.QUOTED),
                    cite(S60, Reading.QUOTED),
                ),
            ),
        ),
        action=Action.SUBMIT_FOR_APPROVAL,
        concerns=(ids.MNFU_DE,),
        about_bodies=(ids.DE_BUNDESTAG,),
        evidence=(cite(S59, Reading.QUOTED), cite(S60, Reading.QUOTED)),
    ),
    Undertaking(
        id=ids.ES_CONGRESS_APPROVAL,
        title="Approval of a Spanish deployment by the Congress of Deputies",
        promise=Promise(
            by=(ids.ES,),
            to=(ids.ES_CONGRESS,),
            firmness=(unreported(cite(S66, Reading.REPORTED), cite(S73, Reading.REPORTED)),),
            legal_force=(_SPANISH_PRESS(LegalForce.LEGALLY_BINDING),),
        ),
        action=Action.SUBMIT_FOR_APPROVAL,
        concerns=(ids.MNFU_ES,),
        about_bodies=(ids.ES_CONGRESS,),
        legal_basis=(_SPANISH_PRESS(LegalBasis.STATUTE),),
        evidence=(cite(S66, Reading.REPORTED), cite(S73, Reading.REPORTED)),
    ),
    Undertaking(
        id=ids.ES_CONSULTATIONS,
        title="Consultations with most parliamentary groups on a Spanish contribution",
        promise=Promise(
            by=(ids.ES,),
            actors=(ids.SANCHEZ,),
            firmness=(_SANCHEZ(Firmness.ANNOUNCED),),
            deadline=(_SANCHEZ(Deadline(ids.SPANISH_CONSULTATIONS, bound=Bound.FROM)),),
        ),
        action=Action.CONSULT,
        concerns=(ids.MNFU_ES,),
        about_bodies=(ids.ES_CONGRESS,),
        evidence=(cite(S64, Reading.QUOTED), cite(S65, Reading.QUOTED)),
    ),
    Undertaking(
        id=ids.SE_RIKSDAG_APPROVAL,
        title="Approval of a Swedish contribution by the Riksdag",
        promise=Promise(
            by=(ids.SE,),
            to=(ids.SE_RIKSDAG,),
            firmness=(unreported(cite(S76, Reading.QUOTED)),),
        ),
        action=Action.SUBMIT_FOR_APPROVAL,
        concerns=(ids.MNFU_SE, ids.SE_CONTRIBUTION),
        about_bodies=(ids.SE_RIKSDAG,),
        evidence=(cite(S76, Reading.QUOTED),),
    ),
    # What single states promise besides troops
    Undertaking(
        id=ids.GB_PREPARATION_FUNDING,
        title="Money to prepare British forces for the multinational force",
        promise=Promise(
            by=(ids.GB,),
            firmness=(_HEALEY_KYIV(Firmness.ANNOUNCED),),
        ),
        action=Action.FUND,
        concerns=(ids.MNFU_GB,),
        items=(
            _HEALEY_KYIV(Item.VEHICLES),
            _HEALEY_KYIV(Item.COMMUNICATIONS),
            _HEALEY_KYIV(Item.COUNTER_DRONE),
        ),
        amount=(
            _HEALEY_KYIV(Figure(Exactly(200_000_000, Currency("GBP")), Basis.PLANNED)),
            stated(
                Figure(About(270_000_000, Currency("USD")), Basis.PLANNED),
                Unnamed("the page that reports the announcement"),
                cite(S105, Reading.REPORTED),
            ),
        ),
        means=(_HEALEY_KYIV(Means.DEFENCE_BUDGET),),
        evidence=(cite(S105, Reading.REPORTED),),
    ),
    Undertaking(
        id=ids.PL_LOGISTICS,
        title="Leading logistics and organisation",
        promise=Promise(
            by=(ids.PL,),
            firmness=(
                TUSK(
                    Firmness.ANNOUNCED,
                    cite(S68, Reading.QUOTED),
                    cite(S67, Reading.QUOTED),
                ),
            ),
        ),
        action=Action.COORDINATE,
        concerns=(ids.MNFU_DEPLOYMENT,),
        items=(
            TUSK(
                Item.LOGISTICS,
                cite(S68, Reading.QUOTED),
                cite(S67, Reading.QUOTED),
            ),
        ),
        evidence=(cite(S68, Reading.QUOTED), cite(S67, Reading.QUOTED)),
    ),
    Undertaking(
        id=ids.BE_CONTRIBUTION,
        title="Belgian contribution in training",
        promise=Promise(
            by=(ids.BE,),
            to=(ids.UA,),
            firmness=(unreported(cite(S75, Reading.QUOTED), cite(S112, Reading.QUOTED)),),
            condition=(
                _DE_WEVER(
                    AllOf(
                        (
                            Obtains(ids.US_BACKING),
                            Obtains(ids.US_LED_MONITORING_IN_PLACE),
                        )
                    )
                ),
            ),
        ),
        action=Action.TRAIN,
        concerns=(ids.MNFU_BE,),
        items=(_DE_WEVER(Item.TRAINING),),
        evidence=(cite(S75, Reading.QUOTED), cite(S112, Reading.QUOTED)),
    ),
    Undertaking(
        id=ids.SE_CONTRIBUTION,
        title="Swedish training of officers",
        promise=Promise(
            by=(ids.SE,),
            to=(ids.UA,),
            firmness=(unreported(cite(S76, Reading.QUOTED)),),
            condition=(
                _KRISTERSSON(
                    AllOf(
                        (
                            Happened(ids.PEACE_DEAL),
                            Happened(ids.CLEAR_RULES_FOR_THE_FORCE),
                            Given(Act.APPROVAL, ids.SE_RIKSDAG),
                        )
                    )
                ),
            ),
        ),
        action=Action.TRAIN,
        concerns=(ids.MNFU_SE,),
        items=(_KRISTERSSON(Item.TRAINING),),
        evidence=(cite(S76, Reading.QUOTED),),
    ),
    Undertaking(
        id=ids.CA_TRAINING,
        title="Canadian training as a possible beginning",
        promise=Promise(
            by=(ids.CA,),
            to=(ids.UA,),
            firmness=(_CARNEY(Firmness.POSSIBLE),),
        ),
        action=Action.TRAIN,
        concerns=(ids.MNFU_CA,),
        items=(_CARNEY(Item.TRAINING),),
        evidence=(cite(S78, Reading.QUOTED),),
    ),
    Undertaking(
        id=ids.CZ_AMMUNITION,
        title="Going on with the Czech ammunition initiative",
        promise=Promise(
            by=(ids.CZ,),
            to=(ids.UA,),
            firmness=(
                stated(
                    Firmness.ANNOUNCED,
                    ids.BABIS,
                    cite(S81, Reading.REPORTED),
                ),
            ),
        ),
        action=Action.SUPPORT,
        items=(
            stated(
                Item.AMMUNITION,
                ids.BABIS,
                cite(S81, Reading.REPORTED),
            ),
        ),
        evidence=(cite(S81, Reading.REPORTED),),
    ),
    Undertaking(
        id=ids.SK_MONITORING,
        title="Slovak part in monitoring and in fields that are not military",
        promise=Promise(
            by=(ids.SK,),
            firmness=(stated(Firmness.POSSIBLE, ids.FICO, cite(S82, Reading.REPORTED)),),
        ),
        action=Action.MONITOR,
        concerns=(ids.MONITORING_PARTICIPATION,),
        items=(stated(Item.NON_MILITARY_SUPPORT, ids.FICO, cite(S82, Reading.REPORTED)),),
        evidence=(cite(S82, Reading.REPORTED),),
    ),
    Undertaking(
        id=ids.SK_NO_WEAPONS,
        title="No weapons from Slovakia",
        promise=Promise(
            by=(ids.SK,),
            deontic=Deontic.SHALL_NOT,
            firmness=(stated(Firmness.ANNOUNCED, ids.FICO, cite(S82, Reading.REPORTED)),),
        ),
        action=Action.ARM,
        evidence=(cite(S82, Reading.REPORTED),),
    ),
    # The European Union
    Undertaking(
        id=ids.EU_ACCESSION,
        title="The path to membership of the European Union",
        promise=Promise(
            by=(ids.EU,),
            to=(ids.UA,),
            firmness=(unreported(cite(S84, Reading.QUOTED)),),
        ),
        action=Action.ADMIT,
        evidence=(cite(S84, Reading.QUOTED),),
    ),
    Undertaking(
        id=ids.EU_LOAN,
        title="Loan of the European Union to Ukraine",
        promise=Promise(
            by=(ids.EU,),
            to=(ids.UA,),
            firmness=(unreported(cite(S84, Reading.QUOTED)),),
            term=(_COSTA(Period(PartialDate("2026/2027"))),),
        ),
        action=Action.FUND,
        amount=(_COSTA(Figure(Exactly(90_000_000_000, Currency("EUR")), Basis.PLANNED)),),
        evidence=(cite(S84, Reading.QUOTED),),
    ),
    Undertaking(
        id=ids.EU_MISSIONS,
        title="Civilian and military missions of the European Union",
        promise=Promise(
            by=(ids.EU,),
            to=(ids.UA,),
            firmness=(unreported(cite(S84, Reading.QUOTED)),),
        ),
        action=Action.SUPPORT,
        items=(_COSTA(Item.CIVILIAN_MISSION), _COSTA(Item.MILITARY_MISSION)),
        evidence=(cite(S84, Reading.QUOTED),),
    ),
    # The United States
    Undertaking(
        id=ids.US_HELP_TO_PEACE,
        title="Help for Ukraine on the way to a final peace",
        promise=Promise(
            by=(ids.US,),
            to=(ids.UA,),
            firmness=(
                WITKOFF_PRESS(
                    Firmness.ANNOUNCED,
                    cite(S106, Reading.QUOTED),
                    cite(
                        SEED,
                        Reading.QUOTED,
                        quote=Quote("We will be there for the Ukrainians", language="en"),
                    ),
                ),
            ),
        ),
        action=Action.SUPPORT,
        evidence=(cite(S106, Reading.QUOTED), cite(SEED)),
    ),
)
"""What is undertaken besides deployments and guarantees."""
