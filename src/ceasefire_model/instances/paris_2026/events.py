"""What happened around the summit, and what has not happened and promises hang on."""

from typing import Final

from ceasefire_model.events import (
    Event,
    EventForm,
    Participation,
    ParticipationKind,
    Situation,
)
from ceasefire_model.identifiers import Name, PartyId
from ceasefire_model.instances.paris_2026 import ids
from ceasefire_model.instances.paris_2026.sources import (
    COALITION_STATEMENT_FEB,
    DE_WEVER_POST,
    FT_REPORT_FEB,
    FT_REPORT_JAN,
    GUARDIAN_REPORT,
    HANSARD_COMMONS,
    ILKHA_REPORT,
    LE_MONDE_REPORT,
    NO10_RELEASE,
    NO10_STATEMENT,
    S01,
    S02,
    S03,
    S04,
    S05,
    S06,
    S07,
    S08,
    S09,
    S10,
    S11,
    S12,
    S14,
    S15,
    S16,
    S17,
    S18,
    S20,
    S21,
    S24,
    S26,
    S27,
    S29,
    S32,
    S33,
    S34,
    S41,
    S42,
    S43,
    S45,
    S46,
    S54,
    S56,
    S57,
    S59,
    S60,
    S63,
    S64,
    S65,
    S75,
    S76,
    S77,
    S80,
    S82,
    S84,
    S92,
    S93,
    S95,
    S96,
    S97,
    S99,
    S100,
    S101,
    S102,
    S103,
    S104,
    S110,
    S112,
    S114,
    S116,
    S117,
    S119,
    S120,
    S126,
    S133,
    S142,
    SEED,
    SKY_NEWS_MACRON,
    TELEGRAPH_EXERCISE,
    TELEGRAPH_HUBS,
    UK_WRITTEN_ANSWERS,
    ZELENSKYY_TELEGRAM,
)
from ceasefire_model.instances.paris_2026.voices import (
    ARTICLE,
    DECLARATION,
    ELYSEE,
    HEALEY_COMMONS,
    MACRON_PRESS,
    ZELENSKYY_BRIEFING,
    ZELENSKYY_DOCUMENTS,
    ZELENSKYY_JOINT,
    unreported,
)
from ceasefire_model.provenance import (
    Claim,
    Derived,
    Named,
    Reading,
    Unnamed,
    Voice,
    cite,
    stated,
)
from ceasefire_model.quantities import About, AtLeast, Exactly, FewerThan, MoreThan, Quantity
from ceasefire_model.times import PartialDate
from ceasefire_model.units import Unit

QUOTED: Final = Reading.QUOTED
REPORTED: Final = Reading.REPORTED

_PRESS: Final = Voice(Unnamed("press reports"))
_UA_SITE: Final = Voice(Named(ids.UA_PRESIDENCY), evidence=(cite(S01),))
_REUTERS: Final = Voice(Named(ids.REUTERS))
_UA_PRESS: Final = (
    cite(S114, QUOTED, via=(ZELENSKYY_TELEGRAM,)),
    cite(S112, QUOTED),
)
_COMMONS: Final = Voice(Named(ids.GB_HOUSE_OF_COMMONS))
_LORDS: Final = Voice(Named(ids.GB_HOUSE_OF_LORDS))
_CHAIRS_2025: Final = Voice(
    Named(ids.COALITION_OF_THE_WILLING), ids.CHAIRS_STATEMENT_2025_11, evidence=(cite(S120),)
)
_CLOSED_BRIEFING: Final = Voice(
    Unnamed("press reports"),
    evidence=(cite(S56, REPORTED), cite(S54, REPORTED, via=(LE_MONDE_REPORT,))),
)
_PARIS_2025_09: Final = Voice(Unnamed("press reports"), evidence=(cite(S119, REPORTED),))
_NORTHWOOD: Final = Voice(
    Unnamed("press reports"), evidence=(cite(S116, REPORTED), cite(S117, REPORTED))
)
_ABU_DHABI: Final = Voice(
    Unnamed("press reports"), evidence=(cite(S96, REPORTED), cite(S97, REPORTED))
)
_ORION: Final = Voice(
    Named(ids.TELEGRAPH), evidence=(cite(S103, REPORTED, via=(TELEGRAPH_EXERCISE,)),)
)
_FEBRUARY: Final = Voice(
    Unnamed("press reports"), evidence=(cite(S101, REPORTED), cite(S104, REPORTED))
)


def _came(party: PartyId, on_behalf_of: PartyId | None = None) -> Participation:
    return Participation(party, on_behalf_of=on_behalf_of)


def _represented(party: PartyId) -> Participation:
    return Participation(party, ParticipationKind.REPRESENTED)


def _smaller_than_paris() -> Claim[Quantity]:
    """Give what Healey's word of the largest meeting so far says of an earlier one."""
    return Claim(
        FewerThan(39, Unit.NATIONS),
        by=HEALEY_COMMONS.holder,
        said_in=HEALEY_COMMONS.said_in,
        basis=Derived(
            "the summit of January 2026, with 39 nations, is called the largest meeting so far",
            (cite(S09, QUOTED, via=(HANSARD_COMMONS,)),),
        ),
    )


def _no_envoy_before(envoy: PartyId, kind: ParticipationKind) -> Claim[Participation]:
    """Give what Reuters says of an earlier meeting by calling the envoys' presence new."""
    return Claim(
        Participation(envoy, kind),
        by=_REUTERS.holder,
        denies=True,
        basis=Derived(
            "the summit of January 2026 is said to differ from earlier meetings in that the "
            "American envoys attended",
            (cite(S16, REPORTED),),
        ),
    )


_SUMMIT: Final = Event(
    id=ids.PARIS_SUMMIT,
    name="summit of the coalition, Paris, 6 January 2026",
    form=EventForm.SUMMIT,
    when=(
        ELYSEE(PartialDate("2026-01-06"), cite(S04)),
        _UA_SITE(PartialDate("2026-01-06")),
    ),
    where=(
        ELYSEE(ids.ELYSEE_PALACE, cite(S04)),
        _UA_SITE(ids.ELYSEE_PALACE),
        ARTICLE(ids.PARIS_CITY),
    ),
    chairs=(
        ELYSEE(ids.MACRON, cite(S04)),
        ELYSEE(ids.STARMER, cite(S04)),
        ELYSEE(ids.MERZ, cite(S04)),
        # These name no third.
        _PRESS(ids.MACRON, cite(S77, REPORTED), cite(S41, REPORTED)),
        _PRESS(ids.STARMER, cite(S77, REPORTED), cite(S41, REPORTED)),
    ),
    participation=(
        DECLARATION(_came(ids.COALITION_OF_THE_WILLING), cite(S01)),
        DECLARATION(_came(ids.UA), cite(S01)),
        DECLARATION(_came(ids.US), cite(S01)),
        ARTICLE(_came(ids.COALITION_OF_THE_WILLING)),
        ARTICLE(_came(ids.MACRON)),
        ARTICLE(_came(ids.STARMER)),
        ARTICLE(_came(ids.ZELENSKYY)),
        ZELENSKYY_JOINT(_came(ids.EU), cite(S03)),
        ZELENSKYY_JOINT(_came(ids.NATO), cite(S03)),
        ZELENSKYY_JOINT(_represented(ids.TR), cite(S03)),
        ZELENSKYY_JOINT(_represented(ids.JP), cite(S03)),
        ZELENSKYY_JOINT(_represented(ids.AU), cite(S03)),
        ZELENSKYY_JOINT(_represented(ids.NZ), cite(S03)),
        stated(_represented(ids.JP), ids.MACRON, cite(S80, REPORTED)),
        stated(_represented(ids.AU), ids.MACRON, cite(S80, REPORTED)),
        stated(_represented(ids.NZ), ids.MACRON, cite(S80, REPORTED)),
        _REUTERS(_came(ids.WITKOFF, ids.US), cite(S16, REPORTED)),
        _REUTERS(_came(ids.KUSHNER, ids.US), cite(S16, REPORTED)),
        _REUTERS(_came(ids.GRYNKEWICH), cite(S16, REPORTED)),
        _PRESS(_came(ids.RUTTE), cite(S84, REPORTED)),
        _PRESS(_came(ids.COSTA), cite(S84, REPORTED)),
        _PRESS(_came(ids.VON_DER_LEYEN), cite(S84, REPORTED)),
        stated(
            Participation(ids.RUBIO, because=ids.VENEZUELA_OPERATION),
            Unnamed("French officials"),
            cite(S126, REPORTED),
            denies=True,
        ),
        stated(
            Participation(ids.RUBIO, because=ids.VENEZUELA_OPERATION),
            ids.GUARDIAN,
            cite(S110, REPORTED, via=(GUARDIAN_REPORT,)),
            denies=True,
        ),
        _PRESS(
            Participation(ids.RU, ParticipationKind.INVITED),
            cite(S133, REPORTED),
            denies=True,
        ),
    ),
    # Each speaker counts something else; the unit says what.
    attendance=(
        MACRON_PRESS(
            Exactly(35, Unit.STATES),
            cite(S33, QUOTED, via=(SKY_NEWS_MACRON,)),
            cite(S34, QUOTED),
        ),
        ZELENSKYY_JOINT(Exactly(27, Unit.HEADS_OF_STATE), cite(S03)),
        stated(Exactly(27, Unit.HEADS_OF_STATE_OR_GOVERNMENT), ids.ZELENSKYY, *_UA_PRESS),
        HEALEY_COMMONS(
            Exactly(39, Unit.NATIONS),
            cite(
                S09,
                QUOTED,
                locator="Official Report, Commons, 7 January 2026, column 384",
                via=(HANSARD_COMMONS,),
            ),
        ),
        ZELENSKYY_BRIEFING(Exactly(34, Unit.STATES), cite(S32, REPORTED)),
        stated(
            About(40, Unit.LEADERS),
            ids.TELEGRAPH,
            cite(S21, REPORTED, via=(TELEGRAPH_HUBS,)),
        ),
    ),
    names=(ELYSEE(Name("Sommet de la Coalition des volontaires", "fr"), cite(S04)),),
)

_AROUND_THE_SUMMIT: Final = (
    _SUMMIT,
    Event(
        id=ids.PARIS_PRESS_CONFERENCE,
        name="joint press conference after the summit",
        form=EventForm.PRESS_CONFERENCE,
        part_of=ids.PARIS_SUMMIT,
        when=(
            ELYSEE(PartialDate("2026-01-06"), cite(S04)),
            _REUTERS(PartialDate("2026-01-06"), cite(S14, REPORTED)),
        ),
        where=(ELYSEE(ids.ELYSEE_PALACE, cite(S04)),),
        participation=(
            ELYSEE(_came(ids.MACRON), cite(S04)),
            ELYSEE(_came(ids.STARMER), cite(S04)),
            ELYSEE(_came(ids.ZELENSKYY), cite(S04)),
            ELYSEE(_came(ids.MERZ), cite(S04)),
            ELYSEE(_came(ids.WITKOFF), cite(S04)),
            ELYSEE(_came(ids.KUSHNER), cite(S04)),
            stated(_came(ids.ZELENSKYY), ids.UA_PRESIDENCY, cite(S03)),
            stated(_came(ids.STARMER), ids.GB_GOVERNMENT, cite(S05)),
            _REUTERS(_came(ids.WITKOFF), cite(S14, REPORTED)),
            _REUTERS(_came(ids.KUSHNER), cite(S14, REPORTED)),
        ),
    ),
    Event(
        id=ids.ARMY_CHIEFS_BRIEFING,
        name="briefing of European army chiefs on details of the guarantees",
        form=EventForm.MEETING,
        when=(_REUTERS(PartialDate("2026-01-05"), cite(S16, REPORTED)),),
        participation=(
            _REUTERS(Participation(ids.GRYNKEWICH, ParticipationKind.BRIEFED), cite(S16, REPORTED)),
            _REUTERS(_came(ids.EUROPEAN_ARMY_CHIEFS), cite(S16, REPORTED)),
        ),
        about=(_REUTERS(ids.SECURITY_PROTOCOLS, cite(S16, REPORTED)),),
    ),
    Event(
        id=ids.FORCE_PLANNING,
        name="detailed planning of the deployment by French, British and Ukrainian military",
        form=EventForm.PLANNING,
        when=(
            # No day is given; it is told as done on the evening of the summit.
            Claim(
                PartialDate("/2026-01-06"),
                by=ZELENSKYY_DOCUMENTS.holder,
                said_in=ZELENSKYY_DOCUMENTS.said_in,
                basis=Derived("told as done by the day of the statement", (cite(S02),)),
                evidence=(cite(S02),),
            ),
        ),
        participation=(
            ZELENSKYY_DOCUMENTS(_came(ids.FR_ARMED_FORCES), cite(S02)),
            ZELENSKYY_DOCUMENTS(_came(ids.GB_ARMED_FORCES), cite(S02)),
            ZELENSKYY_DOCUMENTS(_came(ids.UA_ARMED_FORCES), cite(S02)),
        ),
        about=(ZELENSKYY_DOCUMENTS(ids.FORCE_DETAILS, cite(S02)),),
    ),
    Event(
        id=ids.US_UKRAINE_TALKS_PARIS,
        name="talks of American and Ukrainian delegations in Paris",
        form=EventForm.TALKS,
        when=(
            Claim(
                PartialDate("2026-01-05/2026-01-07"),
                by=Named(ids.ZELENSKYY),
                basis=Derived("7 January is called the third day", (cite(S93, QUOTED),)),
                evidence=(cite(S93, QUOTED),),
            ),
        ),
        where=(stated(ids.PARIS_CITY, ids.ZELENSKYY, cite(S93, QUOTED)),),
        participation=(
            stated(_represented(ids.US), ids.ZELENSKYY, cite(S93, QUOTED)),
            stated(_represented(ids.UA), ids.ZELENSKYY, cite(S93, QUOTED)),
        ),
        length=(stated(AtLeast(3, Unit.DAYS), ids.ZELENSKYY, cite(S93, QUOTED)),),
    ),
    Event(
        id=ids.DMITRIEV_VISIT_PARIS,
        name="visit of the Russian President's envoy to Paris",
        form=EventForm.VISIT,
        when=(_PRESS(PartialDate("2026-01-07"), cite(S82, REPORTED)),),
        where=(_PRESS(ids.PARIS_CITY, cite(S82, REPORTED)),),
        participation=(_PRESS(_came(ids.DMITRIEV), cite(S82, REPORTED)),),
    ),
    Event(
        id=ids.VENEZUELA_OPERATION,
        name="American operation in Venezuela",
        form=EventForm.OPERATION,
        when=(unreported(cite(S126, REPORTED), cite(S110, REPORTED, via=(GUARDIAN_REPORT,))),),
    ),
)

_EARLIER: Final = (
    Event(
        id=ids.NORTHWOOD_MEETING_2025_07,
        name="meeting of the coalition's leaders, Northwood, July 2025",
        form=EventForm.SUMMIT,
        when=(_NORTHWOOD(PartialDate("2025-07-10")),),
        where=(_NORTHWOOD(ids.NORTHWOOD),),
        participation=(_NORTHWOOD(_came(ids.COALITION_OF_THE_WILLING)),),
        attendance=(_smaller_than_paris(),),
    ),
    Event(
        id=ids.PARIS_SUMMIT_2025_09,
        name="summit of the coalition, Paris, September 2025",
        form=EventForm.SUMMIT,
        when=(
            _PARIS_2025_09(PartialDate("2025-09-04")),
            stated(PartialDate("2025-09-04"), ids.KYIV_INDEPENDENT, cite(S142, REPORTED)),
        ),
        where=(_PARIS_2025_09(ids.PARIS_CITY),),
        participation=(
            _PARIS_2025_09(_came(ids.COALITION_OF_THE_WILLING)),
            stated(
                Participation(ids.WITKOFF, ParticipationKind.ATTENDED_IN_PART),
                ids.KYIV_INDEPENDENT,
                cite(S142, REPORTED),
            ),
            _no_envoy_before(ids.WITKOFF, ParticipationKind.ATTENDED_IN_PART),
            _no_envoy_before(ids.WITKOFF, ParticipationKind.ATTENDED),
            _no_envoy_before(ids.KUSHNER, ParticipationKind.ATTENDED),
        ),
        attendance=(_smaller_than_paris(),),
    ),
    Event(
        id=ids.CHAIRS_MEETING_2025_11,
        name="meeting of the coalition's leaders, November 2025",
        form=EventForm.SUMMIT,
        when=(_CHAIRS_2025(PartialDate("2025-11-25")),),
        chairs=(_CHAIRS_2025(ids.FR), _CHAIRS_2025(ids.GB), _CHAIRS_2025(ids.DE)),
        participation=(_CHAIRS_2025(_came(ids.COALITION_OF_THE_WILLING)),),
        attendance=(_smaller_than_paris(),),
    ),
)

_AFTERWARDS: Final = (
    Event(
        id=ids.COMMONS_QUESTIONS_2026_01_07,
        name="questions to the Prime Minister, House of Commons",
        form=EventForm.SITTING,
        when=(_COMMONS(PartialDate("2026-01-07"), cite(S07)),),
        participation=(
            _COMMONS(_came(ids.STARMER), cite(S07)),
            _COMMONS(_came(ids.BADENOCH), cite(S07)),
        ),
    ),
    Event(
        id=ids.COMMONS_STATEMENT_2026_01_07,
        name="statement on Ukraine, House of Commons",
        form=EventForm.SITTING,
        when=(_COMMONS(PartialDate("2026-01-07"), cite(S08)),),
        participation=(_COMMONS(_came(ids.HEALEY), cite(S08)),),
        names=(_COMMONS(Name("Ukraine and Wider Operational Update", "en"), cite(S08)),),
    ),
    Event(
        id=ids.LORDS_STATEMENT_2026_01_12,
        name="statement on Ukraine repeated in the House of Lords",
        form=EventForm.SITTING,
        when=(_LORDS(PartialDate("2026-01-12"), cite(S09), cite(S10)),),
        participation=(
            _LORDS(_came(ids.COAKER), cite(S10)),
            _LORDS(_came(ids.GOLDIE), cite(S09)),
            _LORDS(_came(ids.TEVERSON), cite(S10)),
        ),
    ),
    Event(
        id=ids.FRENCH_PARTY_LEADERS_BRIEFING,
        name="closed briefing of French party and parliamentary leaders",
        form=EventForm.MEETING,
        when=(_CLOSED_BRIEFING(PartialDate("2026-01-08")),),
        where=(_CLOSED_BRIEFING(ids.ELYSEE_PALACE),),
        chairs=(_CLOSED_BRIEFING(ids.MACRON),),
        participation=(
            _CLOSED_BRIEFING(Participation(ids.MACRON, ParticipationKind.BRIEFED)),
            _CLOSED_BRIEFING(_came(ids.MANDON)),
            _CLOSED_BRIEFING(_came(ids.FR_PARTY_LEADERS)),
        ),
        attendance=(_CLOSED_BRIEFING(About(30, Unit.PERSONS)),),
        length=(_CLOSED_BRIEFING(About(3, Unit.HOURS)),),
    ),
    Event(
        id=ids.SPANISH_CONSULTATIONS,
        name="start of consultations of the Spanish Prime Minister with most parliamentary groups",
        form=EventForm.MEETING,
        scheduled=(
            stated(
                PartialDate("2026-01-12"),
                ids.SANCHEZ,
                cite(S64, QUOTED),
                cite(S65, QUOTED),
                said_in=ids.SANCHEZ_REMARKS,
            ),
        ),
    ),
    Event(
        id=ids.TRILATERAL_TALKS_ABU_DHABI,
        name="first talks of the United States, Ukraine and Russia, Abu Dhabi",
        form=EventForm.TALKS,
        when=(
            _ABU_DHABI(PartialDate("/2026-01-25")),
            stated(
                PartialDate("2026-01-24/2026-01-25"),
                Unnamed("one of two press reports"),
                cite(S96, REPORTED),
                cite(S97, REPORTED),
            ),
        ),
        where=(_ABU_DHABI(ids.ABU_DHABI),),
        participation=(
            _ABU_DHABI(_came(ids.US)),
            _ABU_DHABI(_came(ids.UA)),
            _ABU_DHABI(_came(ids.RU)),
        ),
        length=(_ABU_DHABI(Exactly(2, Unit.DAYS)),),
    ),
    Event(
        id=ids.COALITION_VIDEO_CONFERENCE_2026_02,
        name="video conference of the coalition's leaders, February 2026",
        form=EventForm.SUMMIT,
        when=(
            stated(
                PartialDate("2026-02-24"),
                ids.COALITION_OF_THE_WILLING,
                cite(S101, QUOTED, via=(COALITION_STATEMENT_FEB,)),
                said_in=ids.COALITION_STATEMENT_2026_02,
            ),
            _FEBRUARY(PartialDate("2026-02-24")),
        ),
        chairs=(
            _FEBRUARY(ids.STARMER, cite(S102, REPORTED)),
            _FEBRUARY(ids.MACRON, cite(S102, REPORTED)),
            _PRESS(ids.MERZ, cite(S101, REPORTED)),
        ),
        participation=(
            _FEBRUARY(Participation(ids.COALITION_OF_THE_WILLING, ParticipationKind.INVITED)),
        ),
        attendance=(
            _FEBRUARY(Exactly(35, Unit.STATES_INVITED)),
            _FEBRUARY(MoreThan(30, Unit.LEADERS)),
        ),
    ),
    Event(
        id=ids.ORION_EXERCISE_2026_02,
        name="exercise in Brittany, February 2026",
        form=EventForm.EXERCISE,
        when=(_ORION(PartialDate("2026-02-24/2026-02-27")),),
        where=(_ORION(ids.BRITTANY),),
        participation=(
            _ORION(_came(ids.GB)),
            _ORION(_came(ids.FR)),
            _ORION(_came(ids.IT)),
        ),
        names=(_ORION(Name("Orion")),),
    ),
    Event(
        id=ids.ORION_BRITISH_PARATROOPS,
        name="British paratroops in the exercise",
        form=EventForm.EXERCISE,
        part_of=ids.ORION_EXERCISE_2026_02,
        when=(_ORION(PartialDate("2026-02-24/2026-02-27")),),
        where=(_ORION(ids.BRITTANY),),
        participation=(_ORION(_came(ids.GB)),),
        attendance=(_ORION(MoreThan(600, Unit.SOLDIERS)),),
    ),
)

# Nobody says that these have happened: promises hang on them. Wordings that differ are different
# events, also where one might bring about the other.
_HYPOTHETICAL: Final = (
    Event(
        id=ids.CEASEFIRE_IN_FORCE,
        name="A ceasefire enters into force",
        form=EventForm.CEASEFIRE,
        evidence=(cite(S01), cite(S04), cite(S05), cite(S07)),
    ),
    Event(
        id=ids.CESSATION_OF_HOSTILITIES,
        name="hostilities cease",
        form=EventForm.CEASEFIRE,
        names=(
            stated(
                Name("cessation in hostilities", "en"),
                ids.CARNS,
                cite(
                    S11,
                    QUOTED,
                    via=(UK_WRITTEN_ANSWERS,),
                    quote="will only deploy following a cessation in hostilities",
                ),
                said_in=ids.CARNS_WRITTEN_ANSWERS,
            ),
        ),
    ),
    Event(
        id=ids.PEACE_DEAL,
        name="The sides conclude a peace deal",
        form=EventForm.PEACE_DEAL,
        names=(ARTICLE(Name("peace deal", "en")),),
        evidence=(
            cite(S05),
            cite(S06, QUOTED, via=(NO10_STATEMENT,)),
            cite(S57, QUOTED),
            cite(S76, QUOTED),
            cite(S77, QUOTED),
        ),
    ),
    Event(
        id=ids.END_OF_WAR,
        name="The war ends",
        form=EventForm.END_OF_WAR,
        evidence=(cite(S02), cite(S03)),
    ),
    Event(
        id=ids.CLEAR_RULES_FOR_THE_FORCE,
        name="The rules for the force are made clear",
        form=EventForm.DECISION,
        evidence=(cite(S76, QUOTED),),
    ),
    Event(
        id=ids.FORCE_DEPLOYMENT,
        name="The force deploys",
        form=EventForm.DEPLOYMENT,
        evidence=(cite(S12, QUOTED, via=(UK_WRITTEN_ANSWERS,)), cite(S15, QUOTED)),
    ),
    Event(
        id=ids.LONG_TERM_FORCE_DEPLOYMENT,
        name="The force deploys for the long term",
        form=EventForm.DEPLOYMENT,
        evidence=(cite(S46, REPORTED, quote="long-term deployment"), cite(S42, REPORTED)),
    ),
    Event(
        id=ids.FIRST_CEASEFIRE_BREACH,
        name="A ceasefire is broken for the first time",
        form=EventForm.BREACH,
        evidence=(
            cite(S99, REPORTED, via=(FT_REPORT_FEB,)),
            cite(S100, REPORTED, via=(FT_REPORT_FEB,)),
        ),
    ),
    Event(
        id=ids.EXPANDED_ATTACK,
        name="A breach grows into an expanded attack",
        form=EventForm.ATTACK,
        evidence=(
            cite(S99, REPORTED, via=(FT_REPORT_FEB,)),
            cite(S100, REPORTED, via=(FT_REPORT_FEB,)),
        ),
    ),
    Event(
        id=ids.ATTACK_BY_RUSSIA,
        name="Russia attacks Ukraine again",
        form=EventForm.ATTACK,
        evidence=(cite(S04), cite(S29, QUOTED), cite(S20, QUOTED)),
    ),
    Event(
        id=ids.ATTACK_BY_THIRD_COUNTRY,
        name="A third country attacks Ukraine",
        form=EventForm.ATTACK,
        evidence=(cite(S41, QUOTED), cite(S43, QUOTED, via=(NO10_RELEASE,))),
    ),
    Event(
        id=ids.FURTHER_ATTACK,
        name="A further attack comes, by whom is not said",
        form=EventForm.ATTACK,
        evidence=(cite(S14, QUOTED), cite(S16, QUOTED)),
    ),
    Event(
        id=ids.UNSPECIFIED_ATTACK,
        name="an attack comes, by whom and on whom is not said",
        form=EventForm.ATTACK,
        evidence=(
            cite(S17, REPORTED),
            cite(S18, REPORTED),
            cite(S21, REPORTED, via=(TELEGRAPH_HUBS,)),
        ),
    ),
)

EVENTS: Final[tuple[Event, ...]] = (
    *_EARLIER,
    *_AROUND_THE_SUMMIT,
    *_AFTERWARDS,
    *_HYPOTHETICAL,
)
"""What happened, in order of time as far as known, then what may happen."""

SITUATIONS: Final[tuple[Situation, ...]] = (
    Situation(
        id=ids.CREDIBLE_CESSATION_OF_HOSTILITIES,
        name="A credible cessation of hostilities has taken place",
        names=(
            DECLARATION(
                Name("credible cessation of hostilities", "en"),
                cite(S26, QUOTED),
                cite(S24, QUOTED),
                cite(S27, QUOTED),
            ),
        ),
    ),
    Situation(
        id=ids.CONSTITUTIONAL_ARRANGEMENTS_RESPECTED,
        name="each participant's legal and constitutional arrangements are respected",
        evidence=(cite(S01), cite(S63, QUOTED)),
    ),
    Situation(
        id=ids.POST_CEASEFIRE,
        name="A ceasefire has been reached and lasts",
        evidence=(cite(S45, REPORTED),),
    ),
    Situation(
        id=ids.US_BACKING,
        name="The United States backs it",
        evidence=(
            cite(S75, QUOTED, via=(DE_WEVER_POST,)),
            cite(S112, REPORTED),
            cite(S92, REPORTED, via=(FT_REPORT_JAN,)),
        ),
    ),
    Situation(
        id=ids.CONDITIONS_CLEAR,
        name="The conditions of a deployment are clear",
        evidence=(cite(S59, QUOTED), cite(S60, QUOTED)),
    ),
    Situation(
        id=ids.TEAMS_CANNOT_SETTLE,
        name="The negotiating teams cannot settle an item",
        evidence=(cite(S95, REPORTED, via=(ILKHA_REPORT,)),),
    ),
    Situation(
        id=ids.COMPROMISES_NOT_REACHED,
        name="The necessary compromises cannot be reached",
        evidence=(cite(SEED),),
    ),
    Situation(
        id=ids.US_LED_MONITORING_IN_PLACE,
        name="monitoring under American leadership is in place",
        evidence=(cite(S75, QUOTED, via=(DE_WEVER_POST,)), cite(S112, REPORTED)),
    ),
)
"""States of affairs on which promises hang."""
