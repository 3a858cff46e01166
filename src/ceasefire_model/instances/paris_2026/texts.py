"""What was said and agreed around the summit: the texts, and how parties stood to them.

Four groups: the texts of the day and what stands beside them; joint statements of earlier and later
meetings; agreements and plans, most of them unfinished or not public; and what single speakers
said. A statement has a record so that two reports of it are two readings of one utterance.
"""

from typing import Final, TypeVar

from ceasefire_model.absences import NotReported, Withheld
from ceasefire_model.conditions import Act, AllOf, Given
from ceasefire_model.declarations import (
    Agreement,
    AgreementForm,
    Declaration,
    DeclarationForm,
    LinkKind,
    Provision,
    Publication,
    Stage,
    Stance,
    StanceKind,
    Statement,
    StatementForm,
    Text,
    TextLink,
)
from ceasefire_model.identifiers import Name, PartyId
from ceasefire_model.instances.paris_2026 import ids, voices
from ceasefire_model.instances.paris_2026.sources import (
    AFP_DRAFT,
    AFP_SUMMIT,
    BBC_VOTE_REPORT,
    COALITION_STATEMENT_FEB,
    DE_WEVER_POST,
    DECLARATION_OF_INTENT,
    ELYSEE_DECLARATION,
    FOX_INTERVIEW,
    FRANCE_2_INTERVIEW,
    FT_REPORT_FEB,
    HANSARD_COMMONS,
    LE_MONDE_REPORT,
    NO10_RELEASE,
    NO10_STATEMENT,
    NYT_INTERVIEW,
    PALAZZO_CHIGI_NOTE,
    POLITICO_COMMUNIQUE,
    REUTERS_DRAFT,
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
    S13,
    S14,
    S15,
    S16,
    S17,
    S18,
    S19,
    S20,
    S21,
    S22,
    S23,
    S24,
    S25,
    S26,
    S27,
    S28,
    S29,
    S30,
    S31,
    S32,
    S33,
    S34,
    S35,
    S36,
    S37,
    S38,
    S40,
    S41,
    S42,
    S43,
    S44,
    S45,
    S49,
    S50,
    S51,
    S53,
    S54,
    S55,
    S56,
    S57,
    S58,
    S59,
    S60,
    S61,
    S62,
    S63,
    S64,
    S65,
    S67,
    S68,
    S69,
    S70,
    S71,
    S72,
    S75,
    S76,
    S77,
    S78,
    S79,
    S80,
    S81,
    S83,
    S84,
    S85,
    S86,
    S87,
    S88,
    S89,
    S90,
    S91,
    S94,
    S96,
    S97,
    S98,
    S99,
    S100,
    S101,
    S102,
    S104,
    S105,
    S106,
    S108,
    S116,
    S117,
    S119,
    S120,
    S123,
    S125,
    S127,
    S128,
    S130,
    S131,
    S132,
    S136,
    S137,
    S139,
    S140,
    SKY_NEWS_DRAFT,
    SKY_NEWS_MACRON,
    SUSPILNE_DRAFT,
    SZIJJARTO_POST,
    TELEGRAPH_HUBS,
    TIMES_REPORT,
    UK_WRITTEN_ANSWERS,
)
from ceasefire_model.promises import LegalForce
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
from ceasefire_model.times import Instant, PartialDate

T = TypeVar("T")

_QUOTED: Final = Reading.QUOTED
_REPORTED: Final = Reading.REPORTED
_SUMMIT_DAY: Final = PartialDate("2026-01-06")
_DAY_AFTER: Final = PartialDate("2026-01-07")
_PRESS: Final = Unnamed("press reports")

# Speakers of this module alone
_KYIV: Final = Voice(Named(ids.UA_PRESIDENCY))
_VILNIUS: Final = Voice(Named(ids.ZELENSKYY), ids.ZELENSKYY_VILNIUS_REMARKS)
_CHAIRS: Final = Voice(Named(ids.COALITION_OF_THE_WILLING), ids.CHAIRS_STATEMENT_2025_11)
_FEBRUARY: Final = Voice(
    Named(ids.COALITION_OF_THE_WILLING),
    ids.COALITION_STATEMENT_2026_02,
    evidence=(cite(S101, _QUOTED, via=(COALITION_STATEMENT_FEB,)),),
)
_LADDER_SOURCES: Final = Voice(
    Unnamed("people whom the Financial Times does not name"),
    evidence=(
        cite(S99, _REPORTED, via=(FT_REPORT_FEB,)),
        cite(S100, _REPORTED, via=(FT_REPORT_FEB,)),
    ),
)

_NO_STANCE_FOUND: Final = (
    ids.DE,
    ids.IT,
    ids.PL,
    ids.ES,
    ids.BE,
    ids.SE,
    ids.LT,
    ids.RO,
    ids.GR,
    ids.SK,
    ids.DK,
    ids.NO,
    ids.FI,
    ids.NL,
    ids.LV,
    ids.PT,
    ids.IE,
)
"""States of which nothing that was read says how they stand to the coalition's declaration."""


def _concluded(value: T, rule: str, *inputs: Citation) -> Claim[T]:
    """State what the makers of the dossier conclude from passages."""
    return Claim(value, by=Editor(), basis=Derived(rule, inputs))


def _one_of_three_signatures(party: PartyId, through: PartyId) -> tuple[Claim[Stance], ...]:
    """State one signature under the declaration of intent, as the three governments tell it."""
    signed = Stance(party, StanceKind.SIGNED, through=through)
    return (
        voices.ZELENSKYY_DOCUMENTS(signed, cite(S02)),
        voices.ZELENSKYY_JOINT(signed, cite(S03)),
        voices.STARMER_REMARKS(signed, cite(S05)),
        voices.INTENT_FR(signed, cite(S40, _QUOTED)),
    )


_SUMMIT_TEXTS: Final[tuple[Text, ...]] = (
    Declaration(
        id=ids.PARIS_DECLARATION,
        title="Paris Declaration of the Coalition of the Willing",
        form=DeclarationForm.JOINT_DECLARATION,
        at=ids.PARIS_SUMMIT,
        made=(voices.DECLARATION(_SUMMIT_DAY, cite(S01)),),
        place=(
            voices.ELYSEE(ids.ELYSEE_PALACE, cite(S04)),
            _KYIV(ids.ELYSEE_PALACE, cite(S01)),
        ),
        stage=(
            voices.CHIGI(Stage.ADOPTED, cite(S63, _QUOTED, via=(PALAZZO_CHIGI_NOTE,))),
            stated(
                Stage.ADOPTED,
                Unnamed("a report based on AFP"),
                cite(S140, _REPORTED, via=(AFP_SUMMIT,)),
            ),
            stated(Stage.SIGNED, ids.EUROMAIDAN_PRESS, cite(S31, _REPORTED)),
            stated(Stage.SIGNED, Unnamed("a press report, retold"), cite(S139, _REPORTED)),
            stated(Stage.SIGNED, ids.TELEGRAPH, cite(S21, _REPORTED, via=(TELEGRAPH_HUBS,))),
        ),
        stances=(
            # The coalition as a whole, and who met
            voices.ZELENSKYY_DOCUMENTS(
                Stance(ids.COALITION_OF_THE_WILLING, StanceKind.ADOPTED), cite(S02)
            ),
            voices.ZELENSKYY_JOINT(
                Stance(ids.COALITION_OF_THE_WILLING, StanceKind.ADOPTED), cite(S03)
            ),
            stated(
                Stance(ids.COALITION_OF_THE_WILLING, StanceKind.ADOPTED),
                Unnamed("a report based on AFP"),
                cite(S140, _REPORTED, via=(AFP_SUMMIT,)),
            ),
            stated(
                Stance(ids.COALITION_OF_THE_WILLING, StanceKind.SIGNED),
                Unnamed("a press report, retold"),
                cite(S139, _REPORTED),
            ),
            voices.DECLARATION(
                Stance(ids.COALITION_OF_THE_WILLING, StanceKind.ATTENDED), cite(S01)
            ),
            voices.DECLARATION(Stance(ids.UA, StanceKind.ATTENDED), cite(S01)),
            voices.DECLARATION(Stance(ids.US, StanceKind.ATTENDED), cite(S01)),
            # Signatures under it, told of three leaders
            stated(
                Stance(ids.UA, StanceKind.SIGNED, through=ids.ZELENSKYY),
                ids.EUROMAIDAN_PRESS,
                cite(S31, _REPORTED),
            ),
            stated(
                Stance(ids.FR, StanceKind.SIGNED, through=ids.MACRON),
                ids.EUROMAIDAN_PRESS,
                cite(S31, _REPORTED),
            ),
            stated(
                Stance(ids.GB, StanceKind.SIGNED, through=ids.STARMER),
                ids.EUROMAIDAN_PRESS,
                cite(S31, _REPORTED),
            ),
            # The United States
            stated(
                Stance(ids.US, StanceKind.PRESENT_NOT_PARTY),
                Unnamed("an official of the Elysee"),
                cite(S17, _REPORTED),
            ),
            stated(
                Stance(ids.US, StanceKind.PRESENT_NOT_PARTY),
                ids.EUROPEAN_PRAVDA,
                cite(S17, _REPORTED),
            ),
            stated(
                Stance(ids.US, StanceKind.PRESENT_NOT_PARTY), ids.POLITICO, cite(S18, _REPORTED)
            ),
            stated(
                Stance(ids.US, StanceKind.SIGNED),
                ids.POLITICO,
                cite(S19, _REPORTED, via=(POLITICO_COMMUNIQUE,)),
                denies=True,
            ),
            stated(
                Stance(ids.US, StanceKind.ENDORSED),
                ids.REUTERS,
                cite(S16, _REPORTED, quote="not explicitly endorsed"),
                denies=True,
            ),
            stated(
                Stance(ids.US, StanceKind.SIGNED),
                Unnamed("a commentator of Expert News"),
                cite(S131, _REPORTED),
                denies=True,
            ),
            stated(
                Stance(ids.US, StanceKind.SIGNED),
                ids.LAVROV,
                cite(S88, _QUOTED),
                said_in=ids.LAVROV_REMARKS_2026_01_14,
                denies=True,
            ),
            stated(
                Stance(ids.US, StanceKind.SIGNED, through=ids.WITKOFF),
                ids.NY_POST,
                cite(S20, _REPORTED, quote="signed onto"),
            ),
            stated(
                Stance(ids.US, StanceKind.SIGNED, through=ids.KUSHNER),
                ids.NY_POST,
                cite(S20, _REPORTED, quote="signed onto"),
            ),
            # Other states
            stated(
                Stance(ids.CA, StanceKind.CO_SIGNED),
                ids.CARNEY,
                cite(S78, _QUOTED),
                cite(S79, _QUOTED, quote="co-signed"),
                cite(S80, _QUOTED),
                said_in=ids.CARNEY_REMARKS,
            ),
            stated(
                Stance(ids.CZ, StanceKind.SIGNED, through=ids.BABIS),
                Unnamed("a headline of Parlamentni listy"),
                cite(
                    S81,
                    _REPORTED,
                    quote=Quote("did not sign", language="en", translated_from="cs"),
                ),
                denies=True,
            ),
            stated(
                Stance(ids.HU, StanceKind.DECLINED),
                ids.SZIJJARTO,
                cite(S83, _QUOTED, via=(SZIJJARTO_POST,)),
                said_in=ids.SZIJJARTO_POST,
            ),
            voices.ZELENSKYY_JOINT(Stance(ids.TR, StanceKind.REPRESENTED), cite(S03)),
            voices.ZELENSKYY_JOINT(Stance(ids.JP, StanceKind.REPRESENTED), cite(S03)),
            voices.ZELENSKYY_JOINT(Stance(ids.AU, StanceKind.REPRESENTED), cite(S03)),
            voices.ZELENSKYY_JOINT(Stance(ids.NZ, StanceKind.REPRESENTED), cite(S03)),
            stated(Stance(ids.JP, StanceKind.REPRESENTED), ids.MACRON, cite(S80, _QUOTED)),
            stated(Stance(ids.AU, StanceKind.REPRESENTED), ids.MACRON, cite(S80, _QUOTED)),
            stated(Stance(ids.NZ, StanceKind.REPRESENTED), ids.MACRON, cite(S80, _QUOTED)),
            *(
                _concluded(
                    Stance(state, NotReported()),
                    "the declaration names no members, and nothing read tells of this state",
                    cite(S01),
                )
                for state in _NO_STANCE_FOUND
            ),
        ),
        legal_force=(
            voices.DECLARATION(LegalForce.TO_BE_BINDING, cite(S01, quote="stand ready to commit")),
            voices.ELYSEE(LegalForce.TO_BE_BINDING, cite(S04)),
            voices.ZELENSKYY_DOCUMENTS(LegalForce.TO_BE_BINDING, cite(S02)),
            voices.ZELENSKYY_JOINT(LegalForce.TO_BE_BINDING, cite(S03)),
            stated(
                LegalForce.TO_BE_BINDING,
                ids.ZELENSKYY,
                cite(S35, _REPORTED, quote="will also be legally binding"),
            ),
            voices.TUSK(LegalForce.NOT_BINDING, cite(S70, _QUOTED), cite(S108, _QUOTED)),
            stated(
                LegalForce.NOT_BINDING,
                ids.TUSK,
                cite(S69, _QUOTED),
                said_in=ids.TUSK_REMARKS_BEFORE_SUMMIT,
            ),
            stated(LegalForce.INTENT, ids.SASSE, cite(S127, _QUOTED)),
        ),
        published=(
            _KYIV(
                Publication(
                    ids.UA_PRESIDENCY, Instant("2026-01-06T22:17", "+02:00", zone="Europe/Kyiv")
                ),
                cite(S01),
            ),
            _concluded(
                Publication(ids.FR_PRESIDENCY, PartialDate("2026-01-06/2026-01-07")),
                "a summary of the French release appeared within these days",
                cite(S24, _REPORTED, via=(ELYSEE_DECLARATION,)),
            ),
        ),
        provisions=(
            voices.DECLARATION(Provision(ids.PARIS_GUARANTEES), cite(S01)),
            # Its components, in order
            voices.DECLARATION(Provision(ids.MONITORING_PARTICIPATION), cite(S01)),
            voices.DECLARATION(Provision(ids.SPECIAL_COMMISSION_MEMBERSHIP), cite(S01)),
            voices.DECLARATION(
                Provision(ids.LONG_TERM_SUPPORT),
                cite(S01),
                cite(S24, _QUOTED, via=(ELYSEE_DECLARATION,)),
                cite(S26, _QUOTED),
            ),
            voices.DECLARATION(
                Provision(ids.MNFU_DEPLOYMENT),
                cite(S24, _QUOTED, via=(ELYSEE_DECLARATION,)),
                cite(S26, _QUOTED),
                cite(S27, _QUOTED),
                cite(S87, _QUOTED),
            ),
            voices.DECLARATION(
                Provision(ids.MNFU_CONTRIBUTIONS),
                cite(S24, _QUOTED, via=(ELYSEE_DECLARATION,)),
                cite(S26, _QUOTED),
                cite(S27, _QUOTED),
            ),
            voices.CHIGI(
                Provision(ids.MNFU_CONTRIBUTIONS), cite(S63, _QUOTED, via=(PALAZZO_CHIGI_NOTE,))
            ),
            voices.DECLARATION(
                Provision(ids.RESTORE_PEACE_COMMITMENTS),
                cite(S29, _QUOTED, quote="finalize binding commitments"),
                cite(S20, _QUOTED),
            ),
            voices.DECLARATION(
                Provision(ids.LEGAL_FORM),
                cite(S29, _QUOTED, quote="finalize binding commitments"),
                cite(S20, _QUOTED),
            ),
            voices.CHIGI(
                Provision(ids.RESTORE_PEACE_COMMITMENTS),
                cite(S63, _QUOTED, via=(PALAZZO_CHIGI_NOTE,)),
            ),
            voices.DECLARATION(
                Provision(ids.DEFENCE_COOPERATION), cite(S20, _QUOTED), cite(S25, _QUOTED)
            ),
            voices.DECLARATION(
                Provision(ids.COORDINATION_CELL_ESTABLISHMENT),
                cite(S28, _QUOTED),
                cite(S17, _QUOTED),
            ),
            # The American commitment of the draft: gone from the text, or still in it
            stated(
                Provision(ids.US_SUPPORT_OF_FORCE),
                ids.EUROPEAN_PRAVDA,
                cite(S17, _REPORTED),
                denies=True,
            ),
            stated(
                Provision(ids.US_SUPPORT_OF_FORCE),
                ids.POLITICO,
                cite(S18, _REPORTED),
                denies=True,
            ),
            stated(
                Provision(ids.US_SUPPORT_OF_FORCE),
                ids.TELEGRAPH,
                cite(S21, _REPORTED, via=(TELEGRAPH_HUBS,)),
            ),
        ),
        links=(
            voices.DECLARATION(
                TextLink(LinkKind.BESIDES, ids.BILATERAL_SECURITY_AGREEMENTS), cite(S01)
            ),
            voices.ZELENSKYY_DOCUMENTS(
                TextLink(LinkKind.PAVES_THE_WAY_FOR, ids.NATIONAL_COMMITMENTS), cite(S02)
            ),
            voices.ZELENSKYY_JOINT(
                TextLink(LinkKind.PAVES_THE_WAY_FOR, ids.NATIONAL_COMMITMENTS), cite(S03)
            ),
            voices.CHIGI(
                TextLink(LinkKind.MODELLED_ON, ids.NORTH_ATLANTIC_TREATY_ARTICLE_5),
                cite(S62, _QUOTED, via=(PALAZZO_CHIGI_NOTE,)),
                cite(S137, _REPORTED),
            ),
        ),
        titles=(
            voices.DECLARATION(
                Name(
                    "Paris Declaration: Robust Security Guarantees for a Solid and Lasting Peace "
                    "in Ukraine",
                    "en",
                ),
                cite(S01),
            ),
            stated(
                Name("Reliable Security Assurances for a Lasting and Durable Peace", "en"),
                Unnamed("LIGA.net, in translation"),
                cite(S30, _QUOTED),
            ),
            stated(
                Name(
                    "Déclaration de Paris - garanties de sécurité robustes pour une paix solide "
                    "et durable",
                    "fr",
                ),
                ids.FR_PRESIDENCY,
                cite(S04, _QUOTED, via=(ELYSEE_DECLARATION,)),
            ),
            stated(Name("declaration of intent", "en"), ids.SASSE, cite(S127, _QUOTED)),
        ),
        evidence=(cite(S01), cite(S04), cite(S30, _QUOTED)),
    ),
    Declaration(
        id=ids.PARIS_DECLARATION_DRAFT,
        title="Draft of the Paris Declaration, as leaked before the meeting",
        form=DeclarationForm.JOINT_DECLARATION,
        draft_of=ids.PARIS_DECLARATION,
        made=(
            stated(
                _SUMMIT_DAY,
                _PRESS,
                cite(S22, _REPORTED, via=(REUTERS_DRAFT, AFP_DRAFT)),
                cite(S23, _REPORTED, via=(SKY_NEWS_DRAFT,)),
                cite(S123, _REPORTED, via=(SUSPILNE_DRAFT,)),
            ),
        ),
        stage=(
            stated(Stage.SUPERSEDED, ids.EUROPEAN_PRAVDA, cite(S17, _REPORTED), since=_SUMMIT_DAY),
            stated(Stage.SUPERSEDED, ids.POLITICO, cite(S18, _REPORTED), since=_SUMMIT_DAY),
        ),
        published=(
            stated(
                Publication(ids.SUSPILNE, _SUMMIT_DAY),
                _PRESS,
                cite(S123, _REPORTED, via=(SUSPILNE_DRAFT,)),
            ),
        ),
        provisions=(
            voices.DRAFT(
                Provision(ids.US_SUPPORT_OF_FORCE), cite(S17, _REPORTED), cite(S18, _REPORTED)
            ),
            voices.DRAFT(
                Provision(ids.RESTORE_PEACE_COMMITMENTS),
                cite(S22, _QUOTED, via=(REUTERS_DRAFT, AFP_DRAFT)),
                cite(S23, _QUOTED, via=(SKY_NEWS_DRAFT,)),
            ),
        ),
        evidence=(
            cite(S17, _REPORTED),
            cite(S22, _QUOTED, via=(REUTERS_DRAFT, AFP_DRAFT)),
            cite(S23, _QUOTED, via=(SKY_NEWS_DRAFT,)),
            cite(S123, _QUOTED, via=(SUSPILNE_DRAFT,)),
        ),
    ),
    Declaration(
        id=ids.DECLARATION_OF_INTENT,
        title="Declaration of intent of Ukraine, France and the UK on multinational forces",
        form=DeclarationForm.DECLARATION_OF_INTENT,
        at=ids.PARIS_SUMMIT,
        made=(
            voices.ZELENSKYY_DOCUMENTS(_SUMMIT_DAY, cite(S02)),
            voices.STARMER_REMARKS(_SUMMIT_DAY, cite(S05)),
            voices.INTENT_FR(_SUMMIT_DAY, cite(S40, _QUOTED)),
            stated(_DAY_AFTER, Unnamed("The Defense Watch"), cite(S13, _REPORTED)),
        ),
        place=(voices.INTENT_FR(ids.ELYSEE_PALACE, cite(S40, _QUOTED)),),
        stage=(
            voices.ZELENSKYY_DOCUMENTS(Stage.SIGNED, cite(S02)),
            voices.STARMER_REMARKS(Stage.SIGNED, cite(S05)),
            voices.INTENT_FR(Stage.SIGNED, cite(S40, _QUOTED)),
            voices.ARTICLE(Stage.SIGNED),
        ),
        stances=(
            *_one_of_three_signatures(ids.UA, ids.ZELENSKYY),
            *_one_of_three_signatures(ids.FR, ids.MACRON),
            *_one_of_three_signatures(ids.GB, ids.STARMER),
        ),
        legal_force=(
            voices.STARMER_COMMONS(LegalForce.POLITICAL, cite(S07, quote="political declaration")),
            voices.ZELENSKYY_DOCUMENTS(LegalForce.TO_BE_BINDING, cite(S02)),
            voices.ZELENSKYY_JOINT(LegalForce.TO_BE_BINDING, cite(S03)),
            stated(
                LegalForce.TO_BE_BINDING,
                ids.ZELENSKYY,
                cite(S35, _REPORTED, quote="will also be legally binding"),
            ),
            stated(LegalForce.INTENT, Unnamed("UK Politics Decoded"), cite(S45, _REPORTED)),
        ),
        published=(
            stated(
                Publication(ids.GB_GOVERNMENT, _DAY_AFTER),
                _PRESS,
                cite(S43, _REPORTED, via=(NO10_RELEASE,)),
            ),
            stated(
                Publication(ids.UA_PRESIDENCY, _SUMMIT_DAY),
                Unnamed("RazomUA"),
                cite(S128, _REPORTED),
                denies=True,
            ),
        ),
        provisions=(
            voices.INTENT_GB(
                Provision(ids.MNFU_GB_FR), cite(S41, _QUOTED, via=(DECLARATION_OF_INTENT,))
            ),
            voices.INTENT_FR(
                Provision(ids.MNFU_GB_FR), cite(S41, _QUOTED, via=(DECLARATION_OF_INTENT,))
            ),
            voices.INTENT_GB(
                Provision(ids.MNFU_DEPLOYMENT), cite(S41, _QUOTED, via=(DECLARATION_OF_INTENT,))
            ),
            voices.INTENT_FR(
                Provision(ids.MNFU_DEPLOYMENT), cite(S41, _QUOTED, via=(DECLARATION_OF_INTENT,))
            ),
            voices.INTENT_UA(
                Provision(ids.FORCE_AUTHORISATION),
                cite(S42, _QUOTED, via=(BBC_VOTE_REPORT, DECLARATION_OF_INTENT)),
            ),
            voices.INTENT_GB(
                Provision(ids.UA_DEFENCE_CAPACITY), cite(S43, _QUOTED, via=(NO10_RELEASE,))
            ),
            voices.INTENT_GB(
                Provision(ids.PEACE_INSTRUMENTS), cite(S43, _QUOTED, via=(NO10_RELEASE,))
            ),
            # What an outlet denies, and what the article takes for granted
            stated(Provision(ids.MNFU_GB_FR), ids.NEWS_PRAVDA, cite(S44, _REPORTED), denies=True),
            stated(
                Provision(ids.MNFU_US_TROOPS), ids.NEWS_PRAVDA, cite(S44, _REPORTED), denies=True
            ),
            _concluded(
                Provision(ids.MILITARY_HUBS_ESTABLISHMENT, unsure=NotReported()),
                "its text was not found; an explainer calls it a framework for the hubs, and the "
                "ministry and Downing Street present them as a plan besides it",
                cite(S45, _REPORTED),
                cite(S11, _REPORTED, via=(UK_WRITTEN_ANSWERS,)),
                cite(S06, _QUOTED, via=(NO10_STATEMENT,)),
            ),
            voices.ARTICLE(Provision(ids.MILITARY_HUBS_ESTABLISHMENT)),
        ),
        links=(
            voices.STARMER_REMARKS(
                TextLink(LinkKind.PAVES_THE_WAY_FOR, ids.FORCE_LEGAL_INSTRUMENT),
                cite(S05, quote="paves the way for the legal framework"),
                cite(S14, _QUOTED),
            ),
            voices.STARMER_COMMONS(
                TextLink(LinkKind.PAVES_THE_WAY_FOR, ids.FORCE_LEGAL_INSTRUMENT), cite(S07)
            ),
            voices.CARNS_ANSWERS(
                TextLink(LinkKind.PAVES_THE_WAY_FOR, ids.FORCE_LEGAL_INSTRUMENT),
                cite(S12, _QUOTED, via=(UK_WRITTEN_ANSWERS,)),
            ),
            voices.STARMER_COMMONS(TextLink(LinkKind.UNDERLIES, ids.MILITARY_PLANS), cite(S07)),
            voices.ZELENSKYY_DOCUMENTS(
                TextLink(LinkKind.PAVES_THE_WAY_FOR, ids.NATIONAL_COMMITMENTS), cite(S02)
            ),
            voices.ZELENSKYY_JOINT(
                TextLink(LinkKind.PAVES_THE_WAY_FOR, ids.NATIONAL_COMMITMENTS), cite(S03)
            ),
        ),
        titles=(
            stated(
                Name(
                    "Declaration of Intent on the deployment of multinational forces in support "
                    "of the defence, reconstruction and strategic sustainability of Ukraine",
                    "en",
                ),
                Unnamed("UK Politics Decoded"),
                cite(S45, _QUOTED, via=(DECLARATION_OF_INTENT,)),
            ),
            stated(
                Name(
                    "Declaration of Intent on the deployment of multinational forces in support "
                    "of the defence, reconstruction and strategic resilience of Ukraine",
                    "en",
                ),
                Unnamed("those who announced it at the ceremony, in translation from Russian"),
                cite(S40, _QUOTED),
            ),
            stated(
                Name(
                    "Declaration of Intent on the deployment of multinational forces in support "
                    "of the defence, reconstruction and strategic stability of Ukraine",
                    "en",
                ),
                ids.NEWS_PRAVDA,
                cite(S44, _QUOTED),
            ),
            stated(
                Name(
                    "Declaration of Intent on the deployment of multinational forces in support "
                    "of the defence, reconstruction and strategic stability of Ukraine",
                    "en",
                ),
                Unnamed("Trend, in translation from Russian"),
                cite(S37, _QUOTED),
            ),
        ),
        evidence=(
            cite(S40, _QUOTED),
            cite(S41, _QUOTED, via=(DECLARATION_OF_INTENT,)),
            cite(S42, _QUOTED, via=(BBC_VOTE_REPORT, DECLARATION_OF_INTENT)),
            cite(S43, _QUOTED, via=(NO10_RELEASE,)),
            cite(S45, _REPORTED),
        ),
    ),
    Statement(
        id=ids.PRESS_CONFERENCE_STATEMENTS,
        title="Joint press conference after the summit",
        form=StatementForm.PRESS_CONFERENCE,
        by=(ids.MACRON, ids.STARMER, ids.ZELENSKYY, ids.MERZ, ids.WITKOFF, ids.KUSHNER),
        at=ids.PARIS_PRESS_CONFERENCE,
        made=(stated(_SUMMIT_DAY, ids.FR_PRESIDENCY, cite(S04)),),
        place=(stated(ids.ELYSEE_PALACE, ids.FR_PRESIDENCY, cite(S04)),),
        legal_force=(
            _concluded(
                LegalForce.NOT_BINDING, "spoken to the press, nothing adopted by it", cite(S04)
            ),
        ),
        provisions=(
            voices.MACRON_PRESS(
                Provision(ids.MNFU_DEPLOYMENT), cite(S33, _QUOTED, via=(SKY_NEWS_MACRON,))
            ),
            voices.MACRON_PRESS(
                Provision(ids.UA_ARMY_STRENGTH),
                cite(S34, _QUOTED),
                cite(S35, _QUOTED),
                cite(S36, _QUOTED),
                cite(S37, _QUOTED),
                cite(S38, _QUOTED),
            ),
            voices.MACRON_PRESS(Provision(ids.US_MONITORING_LEAD), cite(S35, _QUOTED)),
            voices.MACRON_PRESS(Provision(ids.MONITORING_PARTICIPATION), cite(S35, _QUOTED)),
            voices.WITKOFF_PRESS(Provision(ids.US_GUARANTEES), cite(S14, _QUOTED)),
            voices.WITKOFF_PRESS(Provision(ids.US_HELP_TO_PEACE), cite(S106, _QUOTED)),
        ),
        evidence=(cite(S04), cite(S14, _QUOTED), cite(S03), cite(S05)),
    ),
    Statement(
        id=ids.PM_REMARKS,
        title="Starmer's remarks after the summit",
        form=StatementForm.PRESS_CONFERENCE,
        by=(ids.STARMER,),
        at=ids.PARIS_PRESS_CONFERENCE,
        made=(stated(_SUMMIT_DAY, ids.GB_GOVERNMENT, cite(S05)),),
        place=(stated(ids.PARIS_CITY, ids.GB_GOVERNMENT, cite(S05)),),
        legal_force=(
            _concluded(LegalForce.POLITICAL, "remarks of a head of government", cite(S05)),
        ),
        published=(
            stated(Publication(ids.GB_GOVERNMENT, _SUMMIT_DAY), ids.GB_GOVERNMENT, cite(S05)),
        ),
        provisions=(
            voices.STARMER_REMARKS(Provision(ids.MILITARY_HUBS_ESTABLISHMENT), cite(S05)),
            voices.STARMER_REMARKS(Provision(ids.PROTECTED_FACILITIES_ESTABLISHMENT), cite(S05)),
            voices.STARMER_REMARKS(Provision(ids.MNFU_GB_FR), cite(S05)),
            voices.STARMER_REMARKS(Provision(ids.MNFU_DEPLOYMENT), cite(S05)),
            voices.STARMER_REMARKS(Provision(ids.MONITORING_PARTICIPATION), cite(S05)),
            voices.STARMER_REMARKS(Provision(ids.LONG_TERM_SUPPORT), cite(S05)),
        ),
        links=(
            voices.STARMER_REMARKS(
                TextLink(LinkKind.REPORTS_ON, ids.DECLARATION_OF_INTENT), cite(S05)
            ),
        ),
        evidence=(cite(S05),),
    ),
    Statement(
        id=ids.NO10_RELEASE,
        title="Downing Street statement on the declaration of intent",
        form=StatementForm.PRESS_RELEASE,
        by=(ids.GB_GOVERNMENT,),
        made=(voices.NO10_RELEASE(_SUMMIT_DAY, cite(S06, _QUOTED, via=(NO10_STATEMENT,))),),
        legal_force=(
            _concluded(
                LegalForce.POLITICAL,
                "a press statement of a government",
                cite(S06, _QUOTED, via=(NO10_STATEMENT,)),
            ),
        ),
        provisions=(
            voices.NO10_RELEASE(
                Provision(ids.MILITARY_HUBS_ESTABLISHMENT),
                cite(S06, _QUOTED, via=(NO10_STATEMENT,)),
            ),
            voices.NO10_RELEASE(
                Provision(ids.PROTECTED_FACILITIES_ESTABLISHMENT),
                cite(S06, _QUOTED, via=(NO10_STATEMENT,)),
            ),
            voices.NO10_RELEASE(
                Provision(ids.MNFU_GB_FR), cite(S06, _QUOTED, via=(NO10_STATEMENT,))
            ),
            voices.NO10_RELEASE(
                Provision(ids.MNFU_DEPLOYMENT), cite(S06, _QUOTED, via=(NO10_STATEMENT,))
            ),
        ),
        links=(
            voices.NO10_RELEASE(
                TextLink(LinkKind.REPORTS_ON, ids.DECLARATION_OF_INTENT),
                cite(S06, _QUOTED, via=(NO10_STATEMENT,)),
            ),
        ),
        evidence=(cite(S06, _QUOTED, via=(NO10_STATEMENT,)), cite(S05)),
    ),
    Statement(
        id=ids.ELYSEE_SUMMARY,
        title="Summit page of the French Presidency, with a summary in five points",
        form=StatementForm.PRESS_RELEASE,
        by=(ids.FR_PRESIDENCY,),
        at=ids.PARIS_SUMMIT,
        made=(voices.ELYSEE(_SUMMIT_DAY, cite(S04)),),
        place=(voices.ELYSEE(ids.PARIS_CITY, cite(S04)),),
        legal_force=(
            _concluded(LegalForce.POLITICAL, "a summary that an office publishes", cite(S04)),
        ),
        published=(voices.ELYSEE(Publication(ids.FR_PRESIDENCY, _SUMMIT_DAY), cite(S04)),),
        provisions=(
            voices.ELYSEE(Provision(ids.PARIS_GUARANTEES), cite(S04)),
            voices.ELYSEE(Provision(ids.US_MONITORING_LEAD), cite(S04)),
            voices.ELYSEE(Provision(ids.MONITORING_PARTICIPATION), cite(S04)),
            voices.ELYSEE(Provision(ids.MNFU_DEPLOYMENT), cite(S04)),
            voices.ELYSEE(Provision(ids.RESTORE_PEACE_COMMITMENTS), cite(S04)),
            voices.ELYSEE(Provision(ids.LEGAL_FORM), cite(S04)),
            voices.ELYSEE(Provision(ids.ECONOMIC_RECONSTRUCTION), cite(S04)),
            voices.ELYSEE(Provision(ids.DEFENCE_COOPERATION), cite(S04)),
        ),
        links=(voices.ELYSEE(TextLink(LinkKind.SUMMARISES, ids.PARIS_DECLARATION), cite(S04)),),
        titles=(voices.ELYSEE(Name("Sommet de la Coalition des volontaires", "fr"), cite(S04)),),
        evidence=(cite(S04),),
    ),
    Statement(
        id=ids.ZELENSKYY_JOINT_APPEARANCE,
        title="Zelenskyy's statement at the joint appearance",
        form=StatementForm.PRESS_CONFERENCE,
        by=(ids.ZELENSKYY,),
        at=ids.PARIS_PRESS_CONFERENCE,
        made=(_KYIV(_SUMMIT_DAY, cite(S03)),),
        place=(_KYIV(ids.PARIS_CITY, cite(S03)),),
        published=(_KYIV(Publication(ids.UA_PRESIDENCY, _SUMMIT_DAY), cite(S03)),),
        provisions=(
            voices.ZELENSKYY_JOINT(Provision(ids.MNFU_DEPLOYMENT), cite(S03)),
            voices.ZELENSKYY_JOINT(Provision(ids.LEGAL_WORK_WITH_PARLIAMENTS), cite(S03)),
        ),
        links=(
            voices.ZELENSKYY_JOINT(TextLink(LinkKind.REPORTS_ON, ids.PARIS_DECLARATION), cite(S03)),
            voices.ZELENSKYY_JOINT(
                TextLink(LinkKind.REPORTS_ON, ids.DECLARATION_OF_INTENT), cite(S03)
            ),
        ),
        titles=(
            _KYIV(Name("Statement by the President during the joint appearance", "en"), cite(S03)),
        ),
        evidence=(cite(S03),),
    ),
    Statement(
        id=ids.ZELENSKYY_SUBSTANTIVE_DOCUMENTS,
        title="Zelenskyy on the coalition's documents, on the evening of the summit",
        form=StatementForm.REMARKS,
        by=(ids.ZELENSKYY,),
        made=(_KYIV(_SUMMIT_DAY, cite(S02)),),
        place=(_KYIV(ids.PARIS_CITY, cite(S02)),),
        published=(
            _KYIV(
                Publication(
                    ids.UA_PRESIDENCY, Instant("2026-01-06T23:47", "+02:00", zone="Europe/Kyiv")
                ),
                cite(S02),
            ),
        ),
        provisions=(
            voices.ZELENSKYY_DOCUMENTS(Provision(ids.MNFU_DEPLOYMENT), cite(S02)),
            voices.ZELENSKYY_DOCUMENTS(Provision(ids.LEGAL_WORK_WITH_PARLIAMENTS), cite(S02)),
        ),
        links=(
            voices.ZELENSKYY_DOCUMENTS(
                TextLink(LinkKind.REPORTS_ON, ids.PARIS_DECLARATION), cite(S02)
            ),
            voices.ZELENSKYY_DOCUMENTS(
                TextLink(LinkKind.REPORTS_ON, ids.DECLARATION_OF_INTENT), cite(S02)
            ),
        ),
        titles=(_KYIV(Name("the Coalition now has substantive documents", "en"), cite(S02)),),
        evidence=(cite(S02),),
    ),
    Statement(
        id=ids.CHIGI_NOTE,
        title="Note of the Italian Prime Minister's office on the summit",
        form=StatementForm.PRESS_RELEASE,
        by=(ids.IT_GOVERNMENT,),
        made=(voices.CHIGI(_SUMMIT_DAY, cite(S63, _QUOTED, via=(PALAZZO_CHIGI_NOTE,))),),
        place=(
            _concluded(
                NotReported(),
                "a note of an office in Rome on a meeting in Paris",
                cite(S62, _QUOTED, via=(PALAZZO_CHIGI_NOTE,)),
                cite(S63, _QUOTED, via=(PALAZZO_CHIGI_NOTE,)),
            ),
        ),
        provisions=(
            voices.CHIGI(
                Provision(ids.MNFU_IT),
                cite(S62, _QUOTED, via=(PALAZZO_CHIGI_NOTE,)),
                cite(S63, _QUOTED, via=(PALAZZO_CHIGI_NOTE,)),
            ),
        ),
        links=(
            voices.CHIGI(
                TextLink(LinkKind.REPORTS_ON, ids.PARIS_DECLARATION),
                cite(S63, _QUOTED, via=(PALAZZO_CHIGI_NOTE,)),
            ),
        ),
        titles=(
            voices.CHIGI(
                Name("Note of Palazzo Chigi", "en"),
                cite(S62, _QUOTED, via=(PALAZZO_CHIGI_NOTE,)),
                cite(S63, _QUOTED, via=(PALAZZO_CHIGI_NOTE,)),
            ),
        ),
        evidence=(
            cite(S62, _QUOTED, via=(PALAZZO_CHIGI_NOTE,)),
            cite(S63, _QUOTED, via=(PALAZZO_CHIGI_NOTE,)),
        ),
    ),
)

_JOINT_STATEMENTS: Final[tuple[Text, ...]] = (
    Declaration(
        id=ids.NORTHWOOD_STATEMENT_2025_07,
        title="What the coalition's leaders settled at Northwood, July 2025",
        form=DeclarationForm.JOINT_STATEMENT,
        at=ids.NORTHWOOD_MEETING_2025_07,
        made=(
            stated(PartialDate("2025-07-10"), _PRESS, cite(S116, _REPORTED), cite(S117, _REPORTED)),
        ),
        place=(stated(ids.NORTHWOOD, _PRESS, cite(S116, _REPORTED), cite(S117, _REPORTED)),),
        provisions=(
            stated(
                Provision(ids.KYIV_CELL_ESTABLISHMENT),
                _PRESS,
                cite(S116, _REPORTED),
                cite(S117, _REPORTED),
            ),
        ),
        evidence=(cite(S116, _REPORTED), cite(S117, _REPORTED)),
    ),
    Declaration(
        id=ids.PARIS_STATEMENT_2025_09,
        title="Pledges of the coalition's Paris summit, September 2025",
        form=DeclarationForm.JOINT_STATEMENT,
        at=ids.PARIS_SUMMIT_2025_09,
        made=(stated(PartialDate("2025-09-04"), _PRESS, cite(S119, _REPORTED)),),
        place=(stated(ids.PARIS_CITY, _PRESS, cite(S119, _REPORTED)),),
        stances=(
            stated(
                Stance(ids.PLEDGING_STATES_2025_09, StanceKind.ADOPTED),
                ids.MACRON,
                cite(S119, _REPORTED),
            ),
        ),
        provisions=(stated(Provision(ids.MNFU_PLEDGE_2025_09), ids.MACRON, cite(S119, _REPORTED)),),
        evidence=(cite(S119, _REPORTED),),
    ),
    Declaration(
        id=ids.CHAIRS_STATEMENT_2025_11,
        title="Chairs' statement of November 2025",
        form=DeclarationForm.JOINT_STATEMENT,
        at=ids.CHAIRS_MEETING_2025_11,
        made=(_CHAIRS(PartialDate("2025-11-25"), cite(S120)),),
        stances=(
            _CHAIRS(Stance(ids.FR, StanceKind.ADOPTED), cite(S120)),
            _CHAIRS(Stance(ids.GB, StanceKind.ADOPTED), cite(S120)),
            _CHAIRS(Stance(ids.DE, StanceKind.ADOPTED), cite(S120)),
        ),
        published=(
            stated(
                Publication(ids.GB_GOVERNMENT, PartialDate("2025-11-25")),
                ids.GB_GOVERNMENT,
                cite(S120),
            ),
        ),
        titles=(_CHAIRS(Name("Chairs' statement", "en"), cite(S120)),),
        evidence=(cite(S120),),
    ),
    Declaration(
        id=ids.COALITION_STATEMENT_2026_02,
        title="Statement of the coalition after its video conference of February 2026",
        form=DeclarationForm.JOINT_STATEMENT,
        at=ids.COALITION_VIDEO_CONFERENCE_2026_02,
        made=(_FEBRUARY(PartialDate("2026-02-24")),),
        stage=(_FEBRUARY(Stage.ADOPTED),),
        stances=(_FEBRUARY(Stance(ids.COALITION_OF_THE_WILLING, StanceKind.ADOPTED)),),
        provisions=(
            _FEBRUARY(Provision(ids.PARIS_GUARANTEES)),
            _FEBRUARY(Provision(ids.MNFU_DEPLOYMENT)),
        ),
        links=(_FEBRUARY(TextLink(LinkKind.RESTATES, ids.PARIS_DECLARATION)),),
        evidence=(
            cite(S101, _QUOTED, via=(COALITION_STATEMENT_FEB,)),
            cite(S102, _REPORTED),
            cite(S104, _REPORTED),
        ),
    ),
)

_AGREEMENTS: Final[tuple[Text, ...]] = (
    # What the summit's texts lead to, rest on or leave to others
    Agreement(
        id=ids.FORCE_LEGAL_INSTRUMENT,
        title="International agreement under which the force would deploy",
        form=AgreementForm.TREATY,
        stage=(
            voices.STARMER_COMMONS(Stage.FORESEEN, cite(S07, quote="a legal instrument")),
            voices.CARNS_ANSWERS(Stage.FORESEEN, cite(S12, _QUOTED, via=(UK_WRITTEN_ANSWERS,))),
        ),
        legal_force=(voices.STARMER_COMMONS(LegalForce.LEGALLY_BINDING, cite(S07)),),
        links=(
            stated(
                TextLink(LinkKind.MODELLED_ON, ids.NATO_SOFA),
                Unnamed("a video commentary, as what Kyiv wants"),
                cite(S130, _REPORTED),
            ),
            stated(
                TextLink(LinkKind.MODELLED_ON, ids.PFP_SOFA),
                Unnamed("a video commentary, as what Kyiv wants"),
                cite(S130, _REPORTED),
            ),
        ),
        titles=(
            voices.STARMER_REMARKS(Name("the legal framework", "en"), cite(S05)),
            voices.STARMER_COMMONS(Name("a legal instrument", "en"), cite(S07)),
            voices.CARNS_ANSWERS(
                Name("international agreement", "en"),
                cite(S12, _QUOTED, via=(UK_WRITTEN_ANSWERS,)),
            ),
        ),
        evidence=(cite(S07), cite(S12, _QUOTED, via=(UK_WRITTEN_ANSWERS,))),
    ),
    Agreement(
        id=ids.SUPPORTING_DOCUMENTS,
        title="Other documents that hold the details",
        form=AgreementForm.SUPPORTING_DOCUMENT,
        published=(voices.ZELENSKYY_DOCUMENTS(Withheld(), cite(S02)),),
        links=(
            voices.ZELENSKYY_DOCUMENTS(
                TextLink(LinkKind.DETAILS, ids.PARIS_DECLARATION), cite(S02)
            ),
            voices.ZELENSKYY_DOCUMENTS(
                TextLink(LinkKind.DETAILS, ids.DECLARATION_OF_INTENT), cite(S02)
            ),
        ),
        evidence=(cite(S02),),
    ),
    Agreement(
        id=ids.NATIONAL_COMMITMENTS,
        title="Commitments of the single states, to be worked out at home",
        form=AgreementForm.SUPPORTING_DOCUMENT,
        stage=(
            voices.TUSK(Stage.NEGOTIATED, cite(S70, _QUOTED)),
            stated(
                Stage.NEGOTIATED,
                ids.TUSK,
                cite(S69, _QUOTED),
                said_in=ids.TUSK_REMARKS_BEFORE_SUMMIT,
            ),
        ),
        enters_into_force=(
            stated(
                Given(Act.APPROVAL, ids.COALITION_PARLIAMENTS),
                ids.ZELENSKYY,
                cite(S35, _REPORTED),
            ),
        ),
        evidence=(cite(S02), cite(S03), cite(S69, _QUOTED), cite(S70, _QUOTED)),
    ),
    Agreement(
        id=ids.MILITARY_PLANS,
        title="Military plans drawn up before the summit",
        form=AgreementForm.PLAN,
        stage=(voices.STARMER_COMMONS(Stage.READY, cite(S07)),),
        evidence=(cite(S07),),
    ),
    Agreement(
        id=ids.BILATERAL_SECURITY_AGREEMENTS,
        title="Bilateral security agreements with Ukraine",
        form=AgreementForm.BILATERAL_AGREEMENT,
        evidence=(cite(S01),),
    ),
    # Between the United States and Ukraine, and a plan with the Europeans
    Agreement(
        id=ids.US_UKRAINE_SECURITY_AGREEMENT,
        title="Document on security guarantees between the United States and Ukraine",
        form=AgreementForm.BILATERAL_AGREEMENT,
        stage=(
            voices.WITKOFF_PRESS(
                Stage.NEARLY_FINISHED,
                cite(S14, _QUOTED, quote="largely finished"),
                since=_SUMMIT_DAY,
            ),
            voices.ARTICLE(Stage.NEGOTIATED),
            _VILNIUS(
                Stage.READY,
                cite(S96, _QUOTED, quote="100% ready"),
                cite(S97, _QUOTED, quote="100% ready"),
                since=PartialDate("2026-01-25"),
            ),
            stated(
                Stage.NEARLY_FINISHED,
                ids.SYBIHA,
                cite(S98, _QUOTED),
                said_in=ids.SYBIHA_REMARKS,
                since=PartialDate("2026-02-13"),
            ),
        ),
        stances=(
            _concluded(
                Stance(ids.US, NotReported()),
                "no signature is told in what was found",
                cite(S96, _QUOTED),
                cite(S97, _QUOTED),
                cite(S98, _QUOTED),
            ),
            _concluded(
                Stance(ids.UA, NotReported()),
                "no signature is told in what was found",
                cite(S96, _QUOTED),
                cite(S97, _QUOTED),
                cite(S98, _QUOTED),
            ),
        ),
        enters_into_force=(
            _VILNIUS(
                AllOf(
                    (
                        Given(Act.APPROVAL, ids.US_CONGRESS),
                        Given(Act.APPROVAL, ids.UA_RADA),
                    )
                ),
                cite(S96, _QUOTED),
                cite(S97, _QUOTED),
            ),
            stated(
                Given(Act.APPROVAL, ids.US_CONGRESS),
                ids.SYBIHA,
                cite(S98, _QUOTED),
                said_in=ids.SYBIHA_REMARKS,
            ),
        ),
        provisions=(voices.WITKOFF_PRESS(Provision(ids.US_GUARANTEES), cite(S14, _QUOTED)),),
        titles=(
            voices.WITKOFF_PRESS(Name("security protocols", "en"), cite(S14, _QUOTED)),
            voices.ARTICLE(Name("bilateral peace agreement", "en")),
        ),
        evidence=(cite(S96, _QUOTED), cite(S97, _QUOTED), cite(S98, _QUOTED)),
    ),
    Agreement(
        id=ids.US_UKRAINE_PROSPERITY_AGREEMENT,
        title="Prosperity agreement between the United States and Ukraine",
        form=AgreementForm.BILATERAL_AGREEMENT,
        stage=(voices.WITKOFF_PRESS(Stage.NEARLY_FINISHED, cite(S14, _QUOTED), since=_SUMMIT_DAY),),
        evidence=(cite(S14, _QUOTED),),
    ),
    Agreement(
        id=ids.TWENTY_EIGHT_POINT_PLAN,
        title="American plan for peace in 28 points",
        form=AgreementForm.FRAMEWORK,
        stage=(
            stated(
                Stage.SUPERSEDED,
                ids.KYIV_INDEPENDENT,
                cite(S90, _REPORTED),
                since=PartialDate("2025-11/2025-12"),
            ),
        ),
        stances=(
            stated(Stance(ids.US, StanceKind.PROPOSED), ids.KYIV_INDEPENDENT, cite(S90, _REPORTED)),
        ),
        evidence=(cite(S90, _REPORTED),),
    ),
    Agreement(
        id=ids.TWENTY_POINT_FRAMEWORK,
        title="Framework for peace in 20 points",
        form=AgreementForm.FRAMEWORK,
        stage=(stated(Stage.NEARLY_FINISHED, ids.ZELENSKYY, cite(S90, _REPORTED)),),
        stances=(
            stated(Stance(ids.US, StanceKind.PROPOSED), ids.KYIV_INDEPENDENT, cite(S90, _REPORTED)),
        ),
        links=(
            stated(
                TextLink(LinkKind.REPLACES, ids.TWENTY_EIGHT_POINT_PLAN),
                ids.KYIV_INDEPENDENT,
                cite(S90, _REPORTED),
            ),
        ),
        evidence=(cite(S90, _REPORTED),),
    ),
    Agreement(
        id=ids.RESPONSE_LADDER_PLAN,
        title="Plan of responses to ceasefire violations, as reported",
        form=AgreementForm.PLAN,
        stage=(
            _LADDER_SOURCES(Stage.ADOPTED),
            stated(NotReported(), ids.REUTERS, cite(S100, _REPORTED)),
        ),
        stances=(
            _LADDER_SOURCES(Stance(ids.UA, StanceKind.ADOPTED)),
            _LADDER_SOURCES(Stance(ids.COALITION_EUROPEAN_MEMBERS, StanceKind.ADOPTED)),
            _LADDER_SOURCES(Stance(ids.US, StanceKind.ADOPTED)),
        ),
        published=(
            _concluded(
                NotReported(),
                "known from reports alone, none of which gives its text",
                cite(S99, _REPORTED, via=(FT_REPORT_FEB,)),
                cite(S100, _REPORTED, via=(FT_REPORT_FEB,)),
            ),
        ),
        provisions=(_LADDER_SOURCES(Provision(ids.RESPONSE_LADDER)),),
        evidence=(
            cite(S99, _REPORTED, via=(FT_REPORT_FEB,)),
            cite(S100, _REPORTED, via=(FT_REPORT_FEB,)),
        ),
    ),
    # Named as patterns
    Agreement(
        id=ids.NORTH_ATLANTIC_TREATY_ARTICLE_5,
        title="Article 5 of the North Atlantic Treaty",
        form=AgreementForm.TREATY,
        evidence=(cite(S62, _QUOTED, via=(PALAZZO_CHIGI_NOTE,)), cite(S137, _REPORTED)),
    ),
    Agreement(
        id=ids.NATO_SOFA,
        title="Agreement on the status of forces of the parties to the North Atlantic Treaty",
        form=AgreementForm.TREATY,
        evidence=(cite(S130, _REPORTED),),
    ),
    Agreement(
        id=ids.PFP_SOFA,
        title="Agreement on the status of forces in the Partnership for Peace",
        form=AgreementForm.TREATY,
        evidence=(cite(S130, _REPORTED),),
    ),
)

_STATEMENTS: Final[tuple[Text, ...]] = (
    # France
    Statement(
        id=ids.MACRON_FRANCE2_INTERVIEW,
        title="Macron on France 2, on the evening of the summit",
        form=StatementForm.INTERVIEW,
        by=(ids.MACRON,),
        made=(
            stated(
                _SUMMIT_DAY,
                _PRESS,
                cite(S57, _REPORTED, via=(FRANCE_2_INTERVIEW,)),
                cite(S58, _REPORTED, via=(FRANCE_2_INTERVIEW,)),
            ),
        ),
        provisions=(
            voices.MACRON_FRANCE2(
                Provision(ids.MNFU_FR),
                cite(S57, _QUOTED, via=(FRANCE_2_INTERVIEW,)),
                cite(S58, _QUOTED, via=(FRANCE_2_INTERVIEW,)),
            ),
        ),
        evidence=(
            cite(S57, _QUOTED, via=(FRANCE_2_INTERVIEW,)),
            cite(S58, _QUOTED, via=(FRANCE_2_INTERVIEW,)),
        ),
    ),
    Statement(
        id=ids.MANDON_BRIEFING,
        title="What Macron and Mandon told party and parliamentary leaders, behind closed doors",
        form=StatementForm.BRIEFING,
        by=(ids.MACRON, ids.MANDON),
        at=ids.FRENCH_PARTY_LEADERS_BRIEFING,
        made=(
            stated(
                PartialDate("2026-01-08"),
                _PRESS,
                cite(S53, _REPORTED, via=(LE_MONDE_REPORT,)),
                cite(S54, _REPORTED, via=(LE_MONDE_REPORT,)),
                cite(S56, _REPORTED),
            ),
        ),
        place=(
            stated(
                ids.ELYSEE_PALACE,
                _PRESS,
                cite(S53, _REPORTED, via=(LE_MONDE_REPORT,)),
                cite(S54, _REPORTED, via=(LE_MONDE_REPORT,)),
                cite(S56, _REPORTED),
            ),
        ),
        evidence=(
            cite(S53, _REPORTED, via=(LE_MONDE_REPORT,)),
            cite(S55, _REPORTED, via=(LE_MONDE_REPORT,)),
        ),
    ),
    Statement(
        id=ids.PANOT_REMARKS,
        title="Panot after the closed briefing",
        form=StatementForm.REMARKS,
        by=(ids.PANOT,),
        made=(
            stated(
                PartialDate("2026-01-08/2026-01-10"),
                _PRESS,
                cite(S53, _REPORTED, via=(LE_MONDE_REPORT,)),
                cite(S54, _REPORTED, via=(LE_MONDE_REPORT,)),
            ),
        ),
        evidence=(
            cite(S53, _REPORTED, via=(LE_MONDE_REPORT,)),
            cite(S54, _REPORTED, via=(LE_MONDE_REPORT,)),
        ),
    ),
    # United Kingdom
    Statement(
        id=ids.STARMER_COMMONS_ANSWERS,
        title="Questions to the Prime Minister in the Commons: Starmer and Badenoch",
        form=StatementForm.PARLIAMENT,
        by=(ids.STARMER, ids.BADENOCH),
        to=(ids.GB_HOUSE_OF_COMMONS,),
        at=ids.COMMONS_QUESTIONS_2026_01_07,
        made=(stated(_DAY_AFTER, ids.GB_HOUSE_OF_COMMONS, cite(S07)),),
        provisions=(
            voices.STARMER_COMMONS(
                Provision(ids.GB_COMMONS_VOTE), cite(S15, _QUOTED), cite(S49, _QUOTED)
            ),
            voices.STARMER_COMMONS(Provision(ids.MNFU_GB_FR), cite(S07)),
            voices.STARMER_COMMONS(Provision(ids.MNFU_GB), cite(S07)),
        ),
        links=(
            voices.STARMER_COMMONS(
                TextLink(LinkKind.REPORTS_ON, ids.DECLARATION_OF_INTENT), cite(S07)
            ),
        ),
        titles=(stated(Name("Oral Answers", "en"), ids.GB_HOUSE_OF_COMMONS, cite(S07)),),
        evidence=(cite(S07), cite(S15, _QUOTED)),
    ),
    Statement(
        id=ids.HEALEY_COMMONS_STATEMENT,
        title="Healey's statement to the Commons on the day after the summit",
        form=StatementForm.PARLIAMENT,
        by=(ids.HEALEY,),
        to=(ids.GB_HOUSE_OF_COMMONS,),
        at=ids.COMMONS_STATEMENT_2026_01_07,
        made=(
            stated(_DAY_AFTER, ids.GB_HOUSE_OF_COMMONS, cite(S08)),
            stated(
                _DAY_AFTER,
                ids.GOLDIE,
                cite(S09, _QUOTED, locator="Official Report, 7/1/26; col. 384"),
                said_in=ids.LORDS_EXCHANGE,
            ),
        ),
        titles=(
            stated(
                Name("Ukraine and Wider Operational Update", "en"),
                ids.GB_HOUSE_OF_COMMONS,
                cite(S08),
            ),
        ),
        evidence=(
            cite(S08),
            cite(S09, _QUOTED, locator="Official Report, 7/1/26; col. 384", via=(HANSARD_COMMONS,)),
        ),
    ),
    Statement(
        id=ids.LORDS_EXCHANGE,
        title="Healey's statement repeated in the Lords: Coaker, Goldie, Teverson",
        form=StatementForm.PARLIAMENT,
        by=(ids.COAKER, ids.GOLDIE, ids.TEVERSON),
        to=(ids.GB_HOUSE_OF_LORDS,),
        at=ids.LORDS_STATEMENT_2026_01_12,
        made=(stated(PartialDate("2026-01-12"), ids.GB_HOUSE_OF_LORDS, cite(S09), cite(S10)),),
        links=(
            stated(
                TextLink(LinkKind.RESTATES, ids.HEALEY_COMMONS_STATEMENT),
                ids.GB_HOUSE_OF_LORDS,
                cite(S09),
            ),
        ),
        evidence=(cite(S09), cite(S10)),
    ),
    Statement(
        id=ids.CARNS_WRITTEN_ANSWERS,
        title="Written answers of Carns to Cartlidge on the force",
        form=StatementForm.WRITTEN_ANSWER,
        by=(ids.CARNS,),
        to=(ids.CARTLIDGE,),
        made=(
            stated(
                PartialDate("2026-01"),
                _PRESS,
                cite(S11, _REPORTED, via=(UK_WRITTEN_ANSWERS,)),
                cite(S12, _REPORTED, via=(UK_WRITTEN_ANSWERS,)),
                cite(S13, _REPORTED, via=(UK_WRITTEN_ANSWERS,)),
            ),
        ),
        provisions=(
            voices.CARNS_ANSWERS(
                Provision(ids.MNFU_DEPLOYMENT),
                cite(S11, _QUOTED, via=(UK_WRITTEN_ANSWERS,)),
            ),
            voices.CARNS_ANSWERS(
                Provision(ids.MILITARY_HUBS_ESTABLISHMENT),
                cite(S11, _QUOTED, via=(UK_WRITTEN_ANSWERS,)),
            ),
            voices.CARNS_ANSWERS(
                Provision(ids.PROTECTED_FACILITIES_ESTABLISHMENT),
                cite(S11, _QUOTED, via=(UK_WRITTEN_ANSWERS,)),
            ),
            voices.CARNS_ANSWERS(
                Provision(ids.KYIV_CELL_ESTABLISHMENT),
                cite(S12, _QUOTED, via=(UK_WRITTEN_ANSWERS,)),
            ),
            voices.CARNS_ANSWERS(
                Provision(ids.LEGAL_INSTRUMENT_NEGOTIATION),
                cite(S12, _QUOTED, via=(UK_WRITTEN_ANSWERS,)),
            ),
        ),
        evidence=(
            cite(S11, _QUOTED, via=(UK_WRITTEN_ANSWERS,)),
            cite(S12, _QUOTED, via=(UK_WRITTEN_ANSWERS,)),
            cite(S13, _QUOTED, via=(UK_WRITTEN_ANSWERS,)),
        ),
    ),
    Statement(
        id=ids.HEALEY_KYIV_ANNOUNCEMENT,
        title="Healey in Kyiv on money to prepare British forces",
        form=StatementForm.REMARKS,
        by=(ids.HEALEY,),
        made=(stated(PartialDate("2026-01-09"), _PRESS, cite(S105, _REPORTED)),),
        place=(stated(ids.KYIV, _PRESS, cite(S105, _REPORTED)),),
        provisions=(
            stated(
                Provision(ids.GB_PREPARATION_FUNDING),
                ids.HEALEY,
                cite(S105, _REPORTED),
                said_in=ids.HEALEY_KYIV_ANNOUNCEMENT,
            ),
        ),
        evidence=(cite(S105, _REPORTED),),
    ),
    Statement(
        id=ids.NO10_DENMARK_READOUT,
        title="Readout of the British Prime Minister's call with Frederiksen",
        form=StatementForm.PRESS_RELEASE,
        by=(ids.GB_GOVERNMENT,),
        made=(stated(PartialDate("2026-01-08"), ids.GB_GOVERNMENT, cite(S125)),),
        published=(
            stated(
                Publication(ids.GB_GOVERNMENT, PartialDate("2026-01-08")),
                ids.GB_GOVERNMENT,
                cite(S125),
            ),
        ),
        evidence=(cite(S125),),
    ),
    # Ukraine, after the summit
    Statement(
        id=ids.ZELENSKYY_BRIEFING_2026_01_07,
        title="Zelenskyy's briefing on the day after the summit",
        form=StatementForm.PRESS_CONFERENCE,
        by=(ids.ZELENSKYY,),
        made=(stated(_DAY_AFTER, _PRESS, cite(S32, _REPORTED), cite(S132, _REPORTED)),),
        evidence=(cite(S32, _QUOTED), cite(S132, _QUOTED), cite(S94, _QUOTED)),
    ),
    Statement(
        id=ids.ZELENSKYY_VILNIUS_REMARKS,
        title="Zelenskyy in Vilnius on the American guarantees document",
        form=StatementForm.REMARKS,
        by=(ids.ZELENSKYY,),
        made=(
            stated(PartialDate("2026-01-25"), _PRESS, cite(S96, _REPORTED), cite(S97, _REPORTED)),
        ),
        place=(stated(ids.VILNIUS, _PRESS, cite(S96, _REPORTED), cite(S97, _REPORTED)),),
        evidence=(cite(S96, _QUOTED), cite(S97, _QUOTED)),
    ),
    Statement(
        id=ids.SYBIHA_REMARKS,
        title="Sybiha on the bilateral agreement and Congress",
        form=StatementForm.REMARKS,
        by=(ids.SYBIHA,),
        made=(stated(PartialDate("2026-02-13"), _PRESS, cite(S98, _REPORTED)),),
        evidence=(cite(S98, _QUOTED),),
    ),
    # United States
    Statement(
        id=ids.TRUMP_NYT_INTERVIEW,
        title="Trump to The New York Times on defending Ukraine",
        form=StatementForm.INTERVIEW,
        by=(ids.TRUMP,),
        made=(
            stated(
                PartialDate("2026-01-09"),
                _PRESS,
                cite(S90, _REPORTED, via=(NYT_INTERVIEW,)),
                cite(S91, _REPORTED, via=(NYT_INTERVIEW,)),
            ),
        ),
        provisions=(
            stated(
                Provision(ids.US_GUARANTEES),
                ids.TRUMP,
                cite(S90, _QUOTED, via=(NYT_INTERVIEW,)),
                cite(S91, _QUOTED, via=(NYT_INTERVIEW,)),
                said_in=ids.TRUMP_NYT_INTERVIEW,
            ),
        ),
        evidence=(
            cite(S90, _QUOTED, via=(NYT_INTERVIEW,)),
            cite(S91, _QUOTED, via=(NYT_INTERVIEW,)),
        ),
    ),
    Statement(
        id=ids.TRUMP_FOX_INTERVIEW,
        title="Trump to Fox News on American troops, August 2025",
        form=StatementForm.INTERVIEW,
        by=(ids.TRUMP,),
        made=(
            stated(PartialDate("2025-08-19"), _PRESS, cite(S136, _REPORTED, via=(FOX_INTERVIEW,))),
        ),
        provisions=(
            stated(
                Provision(ids.MNFU_US_TROOPS),
                ids.TRUMP,
                cite(S136, _QUOTED, via=(FOX_INTERVIEW,)),
                said_in=ids.TRUMP_FOX_INTERVIEW,
            ),
        ),
        evidence=(cite(S136, _QUOTED, via=(FOX_INTERVIEW,)),),
    ),
    # Other members of the coalition
    Statement(
        id=ids.MERZ_REMARKS,
        title="Merz on a German contribution",
        form=StatementForm.REMARKS,
        by=(ids.MERZ,),
        made=(
            stated(
                _SUMMIT_DAY,
                _PRESS,
                cite(S59, _REPORTED),
                cite(S60, _REPORTED),
                cite(S61, _REPORTED),
            ),
        ),
        provisions=(
            voices.MERZ(
                Provision(ids.MNFU_DE),
                cite(S59, _QUOTED),
                cite(S60, _QUOTED),
                cite(S61, _QUOTED),
            ),
            voices.MERZ(
                Provision(ids.DE_BUNDESTAG_DECISION), cite(S59, _QUOTED), cite(S60, _QUOTED)
            ),
        ),
        evidence=(cite(S59, _QUOTED), cite(S60, _QUOTED), cite(S61, _QUOTED)),
    ),
    Statement(
        id=ids.TUSK_REMARKS_BEFORE_SUMMIT,
        title="Tusk before the summit",
        form=StatementForm.REMARKS,
        by=(ids.TUSK,),
        made=(stated(_SUMMIT_DAY, _PRESS, cite(S69, _REPORTED)),),
        evidence=(cite(S69, _QUOTED),),
    ),
    Statement(
        id=ids.TUSK_REMARKS,
        title="Tusk after the summit",
        form=StatementForm.REMARKS,
        by=(ids.TUSK,),
        made=(
            stated(
                _SUMMIT_DAY,
                _PRESS,
                cite(S67, _REPORTED),
                cite(S70, _REPORTED),
                cite(S108, _REPORTED),
            ),
        ),
        provisions=(
            voices.TUSK(Provision(ids.MNFU_PL), cite(S67, _QUOTED), cite(S68, _QUOTED)),
            voices.TUSK(Provision(ids.PL_LOGISTICS), cite(S68, _QUOTED)),
        ),
        evidence=(
            cite(S67, _QUOTED),
            cite(S68, _QUOTED),
            cite(S70, _QUOTED),
            cite(S108, _QUOTED),
        ),
    ),
    Statement(
        id=ids.SANCHEZ_REMARKS,
        title="Sanchez after the summit",
        form=StatementForm.REMARKS,
        by=(ids.SANCHEZ,),
        made=(stated(_SUMMIT_DAY, _PRESS, cite(S64, _REPORTED), cite(S65, _REPORTED)),),
        provisions=(
            stated(
                Provision(ids.MNFU_ES),
                ids.SANCHEZ,
                cite(S64, _QUOTED),
                cite(S65, _QUOTED),
                said_in=ids.SANCHEZ_REMARKS,
            ),
            stated(
                Provision(ids.ES_CONSULTATIONS),
                ids.SANCHEZ,
                cite(S64, _QUOTED),
                cite(S65, _QUOTED),
                said_in=ids.SANCHEZ_REMARKS,
            ),
        ),
        evidence=(cite(S64, _QUOTED), cite(S65, _QUOTED)),
    ),
    Statement(
        id=ids.FIDAN_REMARKS,
        title="Fidan on the maritime task",
        form=StatementForm.REMARKS,
        by=(ids.FIDAN,),
        made=(
            stated(
                PartialDate("2026-01-06/2026-01-07"),
                _PRESS,
                cite(S71, _REPORTED),
                cite(S72, _REPORTED),
            ),
        ),
        provisions=(
            stated(
                Provision(ids.MNFU_TR),
                ids.FIDAN,
                cite(S71, _QUOTED),
                cite(S72, _QUOTED),
                said_in=ids.FIDAN_REMARKS,
            ),
        ),
        evidence=(cite(S71, _QUOTED), cite(S72, _QUOTED)),
    ),
    Statement(
        id=ids.DE_WEVER_POST,
        title="De Wever on the Belgian contribution",
        form=StatementForm.POST,
        by=(ids.DE_WEVER,),
        made=(stated(_SUMMIT_DAY, _PRESS, cite(S75, _REPORTED, via=(DE_WEVER_POST,))),),
        provisions=(
            stated(
                Provision(ids.MNFU_BE),
                ids.DE_WEVER,
                cite(S75, _QUOTED, via=(DE_WEVER_POST,)),
                said_in=ids.DE_WEVER_POST,
            ),
            stated(
                Provision(ids.BE_CONTRIBUTION),
                ids.DE_WEVER,
                cite(S75, _QUOTED, via=(DE_WEVER_POST,)),
                said_in=ids.DE_WEVER_POST,
            ),
        ),
        evidence=(
            cite(S75, _QUOTED, via=(DE_WEVER_POST,)),
            cite(S76, _QUOTED, via=(DE_WEVER_POST,)),
        ),
    ),
    Statement(
        id=ids.KRISTERSSON_REMARKS,
        title="Kristersson on the Swedish contribution",
        form=StatementForm.REMARKS,
        by=(ids.KRISTERSSON,),
        made=(stated(_SUMMIT_DAY, _PRESS, cite(S76, _REPORTED)),),
        provisions=(
            stated(
                Provision(ids.MNFU_SE),
                ids.KRISTERSSON,
                cite(S76, _QUOTED),
                said_in=ids.KRISTERSSON_REMARKS,
            ),
            stated(
                Provision(ids.MNFU_SE_BLACK_SEA),
                ids.KRISTERSSON,
                cite(S76, _QUOTED),
                said_in=ids.KRISTERSSON_REMARKS,
            ),
            stated(
                Provision(ids.SE_CONTRIBUTION),
                ids.KRISTERSSON,
                cite(S76, _QUOTED),
                said_in=ids.KRISTERSSON_REMARKS,
            ),
        ),
        evidence=(cite(S76, _QUOTED),),
    ),
    Statement(
        id=ids.CARNEY_REMARKS,
        title="Carney in Paris on Canada's part",
        form=StatementForm.REMARKS,
        by=(ids.CARNEY,),
        made=(
            stated(
                _SUMMIT_DAY,
                _PRESS,
                cite(S78, _REPORTED),
                cite(S79, _REPORTED),
            ),
        ),
        provisions=(
            stated(
                Provision(ids.MNFU_CA),
                ids.CARNEY,
                cite(S78, _QUOTED),
                cite(S80, _QUOTED),
                said_in=ids.CARNEY_REMARKS,
            ),
            stated(
                Provision(ids.CA_TRAINING),
                ids.CARNEY,
                cite(S78, _QUOTED),
                cite(S80, _QUOTED),
                said_in=ids.CARNEY_REMARKS,
            ),
        ),
        evidence=(cite(S78, _QUOTED), cite(S79, _QUOTED), cite(S80, _QUOTED)),
    ),
    Statement(
        id=ids.KAUNAS_REMARKS,
        title="Kaunas on Lithuanian soldiers",
        form=StatementForm.REMARKS,
        by=(ids.KAUNAS,),
        made=(stated(_DAY_AFTER, _PRESS, cite(S77, _REPORTED)),),
        provisions=(
            stated(
                Provision(ids.MNFU_LT),
                ids.KAUNAS,
                cite(S77, _QUOTED),
                said_in=ids.KAUNAS_REMARKS,
            ),
        ),
        evidence=(cite(S77, _QUOTED),),
    ),
    Statement(
        id=ids.COSTA_REMARKS,
        title="Costa on what the European Union gives",
        form=StatementForm.REMARKS,
        by=(ids.COSTA,),
        made=(stated(_SUMMIT_DAY, _PRESS, cite(S84, _REPORTED)),),
        provisions=(
            stated(
                Provision(ids.EU_ACCESSION),
                ids.COSTA,
                cite(S84, _QUOTED),
                said_in=ids.COSTA_REMARKS,
            ),
            stated(
                Provision(ids.EU_LOAN), ids.COSTA, cite(S84, _QUOTED), said_in=ids.COSTA_REMARKS
            ),
            stated(
                Provision(ids.EU_MISSIONS),
                ids.COSTA,
                cite(S84, _QUOTED),
                said_in=ids.COSTA_REMARKS,
            ),
        ),
        evidence=(cite(S84, _QUOTED),),
    ),
    # Outside the coalition
    Statement(
        id=ids.SZIJJARTO_POST,
        title="Szijjarto on staying out",
        form=StatementForm.POST,
        by=(ids.SZIJJARTO,),
        made=(stated(_DAY_AFTER, _PRESS, cite(S83, _REPORTED, via=(SZIJJARTO_POST,))),),
        evidence=(cite(S83, _QUOTED, via=(SZIJJARTO_POST,)),),
    ),
    Statement(
        id=ids.ZAKHAROVA_COMMENT,
        title="Zakharova's comment on the summit's plans",
        form=StatementForm.COMMENT,
        by=(ids.RU_FOREIGN_MINISTRY, ids.ZAKHAROVA),
        made=(
            voices.RU_COMMENT(PartialDate("2026-01-08"), cite(S85, _QUOTED), cite(S87, _QUOTED)),
        ),
        links=(
            voices.RU_COMMENT(
                TextLink(LinkKind.REPORTS_ON, ids.PARIS_DECLARATION), cite(S87, _QUOTED)
            ),
        ),
        titles=(
            voices.RU_COMMENT(
                Name("Comment by Maria Zakharova on plans for the militarisation of Ukraine", "en"),
                cite(S87, _QUOTED),
            ),
        ),
        evidence=(cite(S85, _QUOTED), cite(S86, _QUOTED), cite(S87, _QUOTED)),
    ),
    Statement(
        id=ids.LAVROV_REMARKS_2026_01_14,
        title="Lavrov on the missing American signature",
        form=StatementForm.REMARKS,
        by=(ids.LAVROV,),
        made=(stated(PartialDate("2026-01-14"), ids.TASS, cite(S88, _REPORTED)),),
        links=(
            stated(
                TextLink(LinkKind.REPORTS_ON, ids.PARIS_DECLARATION),
                ids.LAVROV,
                cite(S88, _QUOTED),
                said_in=ids.LAVROV_REMARKS_2026_01_14,
            ),
        ),
        evidence=(cite(S88, _QUOTED),),
    ),
    Statement(
        id=ids.LAVROV_REMARKS_2026_02_09,
        title="Lavrov on American support for a European deployment",
        form=StatementForm.REMARKS,
        by=(ids.LAVROV,),
        made=(stated(PartialDate("2026-02-09"), _PRESS, cite(S89, _REPORTED)),),
        evidence=(cite(S89, _QUOTED),),
    ),
    # Media
    Statement(
        id=ids.TIMES_REPORT,
        title="The Times on the size of a British and French force",
        form=StatementForm.REPORT,
        by=(ids.THE_TIMES,),
        made=(
            _concluded(
                NotReported(),
                "the pages that retell it give no day for it",
                cite(S50, _REPORTED, via=(TIMES_REPORT,)),
                cite(S51, _REPORTED, via=(TIMES_REPORT,)),
            ),
        ),
        evidence=(
            cite(S50, _REPORTED, via=(TIMES_REPORT,)),
            cite(S51, _REPORTED, via=(TIMES_REPORT,)),
        ),
    ),
)

TEXTS: Final[tuple[Text, ...]] = (
    *_SUMMIT_TEXTS,
    *_JOINT_STATEMENTS,
    *_AGREEMENTS,
    *_STATEMENTS,
)
"""The texts of the dossier."""
