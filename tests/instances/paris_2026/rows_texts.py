"""Where the texts of the Paris dossier hold each fact that is theirs."""

from typing import Final

import attrs

from ceasefire_model import (
    Act,
    AgreementForm,
    AllOf,
    Attitude,
    Citation,
    DeclarationForm,
    Editor,
    Given,
    Happened,
    Holder,
    Instant,
    LegalForce,
    LinkKind,
    Name,
    NotReported,
    PartialDate,
    PartyId,
    Provision,
    Publication,
    Reading,
    Stage,
    Stance,
    StanceKind,
    StatementForm,
    TextLink,
    Unnamed,
    Unstated,
    Withheld,
    cite,
)
from ceasefire_model.instances.paris_2026 import ids
from ceasefire_model.instances.paris_2026.sources import (
    S01,
    S02,
    S03,
    S04,
    S05,
    S06,
    S07,
    S08,
    S09,
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
    S28,
    S29,
    S30,
    S31,
    S35,
    S37,
    S40,
    S41,
    S42,
    S43,
    S44,
    S45,
    S49,
    S54,
    S56,
    S62,
    S63,
    S69,
    S70,
    S78,
    S79,
    S80,
    S81,
    S83,
    S85,
    S87,
    S88,
    S90,
    S96,
    S97,
    S98,
    S99,
    S100,
    S101,
    S105,
    S108,
    S113,
    S116,
    S117,
    S119,
    S120,
    S123,
    S127,
    S128,
    S130,
    S131,
    S137,
    S139,
    S140,
    SEED,
)
from tests.instances.coverage_rows import Row

ORIGINAL: Final = Reading.ORIGINAL
QUOTED: Final = Reading.QUOTED
REPORTED: Final = Reading.REPORTED

SUMMIT_DAY: Final = PartialDate("2026-01-06")
DAY_AFTER: Final = PartialDate("2026-01-07")
EDITOR: Final = Editor()
PRESS: Final = Unnamed("press reports")
ARTICLE: Final = Unnamed("a news article whose publisher is not identified")
EXPLAINER: Final = Unnamed("UK Politics Decoded")
LADDER_SOURCES: Final = Unnamed("people whom the Financial Times does not name")
ON_A_DEPLOYMENT: Final = (
    "Declaration of Intent on the deployment of multinational forces in support of the defence, "
    "reconstruction and strategic {} of Ukraine"
)
SIGNATURES: Final = (
    (ids.UA, ids.ZELENSKYY),
    (ids.FR, ids.MACRON),
    (ids.GB, ids.STARMER),
)


def read(fact: str, path: str, value: object, by: str | Holder, passage: Citation) -> Row:
    """Expect a claim that was read."""
    return Row(
        fact,
        f"texts[{path}",
        value,
        by=by,
        source=passage.source,
        reading=passage.reading,
    )


def denied(row: Row) -> Row:
    """Expect that the claim denies its value."""
    return attrs.evolve(row, denies=True)


def concluded(fact: str, path: str, value: object) -> Row:
    """Expect a claim of the makers of the dossier."""
    return Row(fact, f"texts[{path}", value, by=EDITOR)


def plain(fact: str, path: str, value: object) -> Row:
    """Expect a plain field."""
    return Row(fact, f"texts[{path}", value)


def stance(party: PartyId, kind: StanceKind, through: PartyId | None = None) -> Stance:
    """Give a stance."""
    return Stance(party, kind, through=through)


CORE_DOCUMENTS: Final = (
    # The declaration of the coalition
    plain("DOC-PARIS-DECL", "paris-declaration].form", DeclarationForm.JOINT_DECLARATION),
    plain("DOC-PARIS-DECL", "paris-declaration].at", ids.PARIS_SUMMIT),
    read(
        "DOC-PARIS-DECL",
        "paris-declaration].titles",
        Name(
            "Paris Declaration: Robust Security Guarantees for a Solid and Lasting Peace in "
            "Ukraine",
            "en",
        ),
        ids.COALITION_OF_THE_WILLING,
        cite(S01, ORIGINAL),
    ),
    read(
        "DOC-PARIS-DECL",
        "paris-declaration].titles",
        Name("Reliable Security Assurances for a Lasting and Durable Peace", "en"),
        Unnamed("LIGA.net, in translation"),
        cite(S30, QUOTED),
    ),
    read(
        "DOC-PARIS-DECL",
        "paris-declaration].titles",
        Name(
            "Déclaration de Paris - garanties de sécurité robustes pour une paix solide et durable",
            "fr",
        ),
        ids.FR_PRESIDENCY,
        cite(S04, QUOTED),
    ),
    read(
        "DOC-PARIS-DECL",
        "paris-declaration].made",
        SUMMIT_DAY,
        ids.COALITION_OF_THE_WILLING,
        cite(S01, ORIGINAL),
    ),
    read(
        "DOC-PARIS-DECL",
        "paris-declaration].published",
        Publication(ids.UA_PRESIDENCY, Instant("2026-01-06T22:17", "+02:00", zone="Europe/Kyiv")),
        ids.UA_PRESIDENCY,
        cite(S01, ORIGINAL),
    ),
    concluded(
        "DOC-PARIS-DECL",
        "paris-declaration].published",
        Publication(ids.FR_PRESIDENCY, PartialDate("2026-01-06/2026-01-07")),
    ),
    read(
        "DOC-PARIS-DECL",
        "paris-declaration].place",
        ids.ELYSEE_PALACE,
        ids.FR_PRESIDENCY,
        cite(S04, ORIGINAL),
    ),
    read(
        "DOC-PARIS-DECL",
        "paris-declaration].legal_force",
        LegalForce.TO_BE_BINDING,
        ids.COALITION_OF_THE_WILLING,
        cite(S01, ORIGINAL),
    ),
    read(
        "DOC-PARIS-DECL",
        "paris-declaration].legal_force",
        LegalForce.INTENT,
        ids.SASSE,
        cite(S127, QUOTED),
    ),
    read(
        "DOC-PARIS-DECL",
        "paris-declaration].titles",
        Name("declaration of intent", "en"),
        ids.SASSE,
        cite(S127, QUOTED),
    ),
    # The declaration of intent
    plain("DOC-DOI-MNFU", "declaration-of-intent].form", DeclarationForm.DECLARATION_OF_INTENT),
    read(
        "DOC-DOI-MNFU",
        "declaration-of-intent].place",
        ids.ELYSEE_PALACE,
        ids.FR,
        cite(S40, QUOTED),
    ),
    read(
        "DOC-DOI-MNFU",
        "declaration-of-intent].published",
        Publication(ids.GB_GOVERNMENT, DAY_AFTER),
        PRESS,
        cite(S43, REPORTED),
    ),
    read(
        "DOC-DOI-MNFU",
        "declaration-of-intent].legal_force",
        LegalForce.POLITICAL,
        ids.STARMER,
        cite(S07, ORIGINAL),
    ),
    read(
        "DOC-DOI-MNFU",
        "declaration-of-intent].legal_force",
        LegalForce.INTENT,
        EXPLAINER,
        cite(S45, REPORTED),
    ),
    read(
        "DOC-DOI-MNFU",
        "declaration-of-intent].links",
        TextLink(LinkKind.PAVES_THE_WAY_FOR, ids.FORCE_LEGAL_INSTRUMENT),
        ids.CARNS,
        cite(S12, QUOTED),
    ),
    read(
        "DOC-DOI-MNFU",
        "declaration-of-intent].titles",
        Name(ON_A_DEPLOYMENT.format("stability"), "en"),
        ids.NEWS_PRAVDA,
        cite(S44, QUOTED),
    ),
    read(
        "DOC-DOI-MNFU",
        "declaration-of-intent].titles",
        Name(ON_A_DEPLOYMENT.format("stability"), "en"),
        Unnamed("Trend, in translation from Russian"),
        cite(S37, QUOTED),
    ),
    # What was said and published beside them
    plain("DOC-PRESSER", "press-conference-statements].form", StatementForm.PRESS_CONFERENCE),
    plain(
        "DOC-PRESSER",
        "press-conference-statements].by",
        (ids.MACRON, ids.STARMER, ids.ZELENSKYY, ids.MERZ, ids.WITKOFF, ids.KUSHNER),
    ),
    plain("DOC-PRESSER", "press-conference-statements].at", ids.PARIS_PRESS_CONFERENCE),
    read(
        "DOC-PRESSER",
        "press-conference-statements].made",
        SUMMIT_DAY,
        ids.FR_PRESIDENCY,
        cite(S04, ORIGINAL),
    ),
    read(
        "DOC-PRESSER",
        "press-conference-statements].place",
        ids.ELYSEE_PALACE,
        ids.FR_PRESIDENCY,
        cite(S04, ORIGINAL),
    ),
    concluded("DOC-PRESSER", "press-conference-statements].legal_force", LegalForce.NOT_BINDING),
    plain("DOC-NO10-STMT", "no10-release].form", StatementForm.PRESS_RELEASE),
    plain("DOC-NO10-STMT", "no10-release].by", (ids.GB_GOVERNMENT,)),
    read(
        "DOC-NO10-STMT",
        "no10-release].made",
        SUMMIT_DAY,
        ids.GB_GOVERNMENT,
        cite(S06, QUOTED),
    ),
    concluded("DOC-NO10-STMT", "no10-release].legal_force", LegalForce.POLITICAL),
    read(
        "DOC-NO10-STMT",
        "no10-release].provisions",
        Provision(ids.MILITARY_HUBS_ESTABLISHMENT),
        ids.GB_GOVERNMENT,
        cite(S06, QUOTED),
    ),
    read(
        "DOC-NO10-STMT",
        "no10-release].provisions",
        Provision(ids.PROTECTED_FACILITIES_ESTABLISHMENT),
        ids.GB_GOVERNMENT,
        cite(S06, QUOTED),
    ),
    read(
        "DOC-NO10-STMT",
        "no10-release].links",
        TextLink(LinkKind.REPORTS_ON, ids.DECLARATION_OF_INTENT),
        ids.GB_GOVERNMENT,
        cite(S06, QUOTED),
    ),
    plain("DOC-NO10-STMT", "pm-remarks].by", (ids.STARMER,)),
    read(
        "DOC-NO10-STMT",
        "pm-remarks].published",
        Publication(ids.GB_GOVERNMENT, SUMMIT_DAY),
        ids.GB_GOVERNMENT,
        cite(S05, ORIGINAL),
    ),
    concluded("DOC-NO10-STMT", "pm-remarks].legal_force", LegalForce.POLITICAL),
    read(
        "DOC-NO10-STMT",
        "pm-remarks].provisions",
        Provision(ids.MILITARY_HUBS_ESTABLISHMENT),
        ids.STARMER,
        cite(S05, ORIGINAL),
    ),
    read(
        "DOC-NO10-STMT",
        "pm-remarks].provisions",
        Provision(ids.PROTECTED_FACILITIES_ESTABLISHMENT),
        ids.STARMER,
        cite(S05, ORIGINAL),
    ),
    plain("DOC-ELYSEE-SUM", "elysee-summary].by", (ids.FR_PRESIDENCY,)),
    read(
        "DOC-ELYSEE-SUM",
        "elysee-summary].titles",
        Name("Sommet de la Coalition des volontaires", "fr"),
        ids.FR_PRESIDENCY,
        cite(S04, ORIGINAL),
    ),
    read(
        "DOC-ELYSEE-SUM",
        "elysee-summary].published",
        Publication(ids.FR_PRESIDENCY, SUMMIT_DAY),
        ids.FR_PRESIDENCY,
        cite(S04, ORIGINAL),
    ),
    read(
        "DOC-ELYSEE-SUM",
        "elysee-summary].provisions",
        Provision(ids.LEGAL_FORM),
        ids.FR_PRESIDENCY,
        cite(S04, ORIGINAL),
    ),
    concluded("DOC-ELYSEE-SUM", "elysee-summary].legal_force", LegalForce.POLITICAL),
    plain("DOC-UA-STMTS", "zelenskyy-joint-appearance].by", (ids.ZELENSKYY,)),
    read(
        "DOC-UA-STMTS",
        "zelenskyy-joint-appearance].titles",
        Name("Statement by the President during the joint appearance", "en"),
        ids.UA_PRESIDENCY,
        cite(S03, ORIGINAL),
    ),
    read(
        "DOC-UA-STMTS",
        "zelenskyy-joint-appearance].published",
        Publication(ids.UA_PRESIDENCY, SUMMIT_DAY),
        ids.UA_PRESIDENCY,
        cite(S03, ORIGINAL),
    ),
    read(
        "DOC-UA-STMTS",
        "zelenskyy-substantive-documents].titles",
        Name("the Coalition now has substantive documents", "en"),
        ids.UA_PRESIDENCY,
        cite(S02, ORIGINAL),
    ),
    read(
        "DOC-UA-STMTS",
        "zelenskyy-substantive-documents].published",
        Publication(ids.UA_PRESIDENCY, Instant("2026-01-06T23:47", "+02:00", zone="Europe/Kyiv")),
        ids.UA_PRESIDENCY,
        cite(S02, ORIGINAL),
    ),
    read(
        "DOC-UA-STMTS",
        "zelenskyy-substantive-documents].provisions",
        Provision(ids.LEGAL_WORK_WITH_PARLIAMENTS),
        ids.ZELENSKYY,
        cite(S02, ORIGINAL),
    ),
    plain("DOC-CHIGI", "chigi-note].by", (ids.IT_GOVERNMENT,)),
    plain("DOC-CHIGI", "chigi-note].form", StatementForm.PRESS_RELEASE),
    read(
        "DOC-CHIGI",
        "chigi-note].made",
        SUMMIT_DAY,
        ids.IT_GOVERNMENT,
        cite(S63, QUOTED),
    ),
    concluded("DOC-CHIGI", "chigi-note].place", NotReported()),
    read(
        "DOC-CHIGI",
        "chigi-note].titles",
        Name("Note of Palazzo Chigi", "en"),
        ids.IT_GOVERNMENT,
        cite(S62, QUOTED),
    ),
    read(
        "DOC-CHIGI",
        "paris-declaration].stage",
        Stage.ADOPTED,
        ids.IT_GOVERNMENT,
        cite(S63, QUOTED),
    ),
    read(
        "DOC-CHIGI",
        "paris-declaration].provisions",
        Provision(ids.MNFU_CONTRIBUTIONS),
        ids.IT_GOVERNMENT,
        cite(S63, QUOTED),
    ),
    read(
        "DOC-CHIGI",
        "paris-declaration].provisions",
        Provision(ids.RESTORE_PEACE_COMMITMENTS),
        ids.IT_GOVERNMENT,
        cite(S63, QUOTED),
    ),
    plain("DOC-DRAFT", "paris-declaration-draft].draft_of", ids.PARIS_DECLARATION),
    read(
        "DOC-DRAFT",
        "paris-declaration-draft].stage",
        Stage.SUPERSEDED,
        ids.EUROPEAN_PRAVDA,
        cite(S17, REPORTED),
    ),
    read(
        "DOC-DRAFT",
        "paris-declaration-draft].made",
        SUMMIT_DAY,
        PRESS,
        cite(S22, REPORTED),
    ),
    read(
        "DOC-DRAFT",
        "paris-declaration-draft].made",
        SUMMIT_DAY,
        PRESS,
        cite(S23, REPORTED),
    ),
    read(
        "DOC-DRAFT",
        "paris-declaration-draft].published",
        Publication(ids.SUSPILNE, SUMMIT_DAY),
        PRESS,
        cite(S123, REPORTED),
    ),
)

FOLLOW_UP_DOCUMENTS: Final = (
    plain("DOC-UK-PMQ", "starmer-commons-answers].by", (ids.STARMER, ids.BADENOCH)),
    plain("DOC-UK-PMQ", "starmer-commons-answers].form", StatementForm.PARLIAMENT),
    read(
        "DOC-UK-PMQ",
        "starmer-commons-answers].made",
        DAY_AFTER,
        ids.GB_HOUSE_OF_COMMONS,
        cite(S07, ORIGINAL),
    ),
    read(
        "DOC-UK-PMQ",
        "starmer-commons-answers].titles",
        Name("Oral Answers", "en"),
        ids.GB_HOUSE_OF_COMMONS,
        cite(S07, ORIGINAL),
    ),
    read(
        "DOC-UK-PMQ",
        "starmer-commons-answers].provisions",
        Provision(ids.GB_COMMONS_VOTE),
        ids.STARMER,
        cite(S15, QUOTED),
    ),
    plain("DOC-UK-HEALEY", "healey-commons-statement].by", (ids.HEALEY,)),
    read(
        "DOC-UK-HEALEY",
        "healey-commons-statement].titles",
        Name("Ukraine and Wider Operational Update", "en"),
        ids.GB_HOUSE_OF_COMMONS,
        cite(S08, ORIGINAL),
    ),
    read(
        "DOC-UK-HEALEY",
        "healey-commons-statement].made",
        DAY_AFTER,
        ids.GB_HOUSE_OF_COMMONS,
        cite(S08, ORIGINAL),
    ),
    read(
        "DOC-UK-HEALEY",
        "healey-commons-statement].made",
        DAY_AFTER,
        ids.GOLDIE,
        cite(S09, QUOTED),
    ),
    plain("DOC-UK-LORDS", "lords-exchange].by", (ids.COAKER, ids.GOLDIE, ids.TEVERSON)),
    read(
        "DOC-UK-LORDS",
        "lords-exchange].made",
        PartialDate("2026-01-12"),
        ids.GB_HOUSE_OF_LORDS,
        cite(S09, ORIGINAL),
    ),
    read(
        "DOC-UK-LORDS",
        "lords-exchange].links",
        TextLink(LinkKind.RESTATES, ids.HEALEY_COMMONS_STATEMENT),
        ids.GB_HOUSE_OF_LORDS,
        cite(S09, ORIGINAL),
    ),
    plain("DOC-UK-WA", "carns-written-answers].by", (ids.CARNS,)),
    plain("DOC-UK-WA", "carns-written-answers].to", (ids.CARTLIDGE,)),
    plain("DOC-UK-WA", "carns-written-answers].form", StatementForm.WRITTEN_ANSWER),
    read(
        "DOC-UK-WA",
        "carns-written-answers].made",
        PartialDate("2026-01"),
        PRESS,
        cite(S11, REPORTED),
    ),
    read(
        "DOC-UK-WA",
        "carns-written-answers].provisions",
        Provision(ids.MNFU_DEPLOYMENT),
        ids.CARNS,
        cite(S11, QUOTED),
    ),
    read(
        "DOC-UK-WA",
        "carns-written-answers].provisions",
        Provision(ids.KYIV_CELL_ESTABLISHMENT),
        ids.CARNS,
        cite(S12, QUOTED),
    ),
    read(
        "DOC-UK-WA",
        "carns-written-answers].provisions",
        Provision(ids.LEGAL_INSTRUMENT_NEGOTIATION),
        ids.CARNS,
        cite(S12, QUOTED),
    ),
    plain("DOC-RU-MFA", "zakharova-comment].by", (ids.RU_FOREIGN_MINISTRY, ids.ZAKHAROVA)),
    plain("DOC-RU-MFA", "zakharova-comment].form", StatementForm.COMMENT),
    read(
        "DOC-RU-MFA",
        "zakharova-comment].made",
        PartialDate("2026-01-08"),
        ids.RU_FOREIGN_MINISTRY,
        cite(S85, QUOTED),
    ),
    read(
        "DOC-RU-MFA",
        "zakharova-comment].titles",
        Name("Comment by Maria Zakharova on plans for the militarisation of Ukraine", "en"),
        ids.RU_FOREIGN_MINISTRY,
        cite(S87, QUOTED),
    ),
    plain("DOC-FR-PARL", "mandon-briefing].by", (ids.MACRON, ids.MANDON)),
    plain("DOC-FR-PARL", "mandon-briefing].form", StatementForm.BRIEFING),
    read(
        "DOC-FR-PARL",
        "mandon-briefing].made",
        PartialDate("2026-01-08"),
        PRESS,
        cite(S56, REPORTED),
    ),
    read(
        "DOC-FR-PARL",
        "mandon-briefing].place",
        ids.ELYSEE_PALACE,
        PRESS,
        cite(S54, REPORTED),
    ),
    read(
        "DOC-UK-200M",
        "healey-kyiv-announcement].made",
        PartialDate("2026-01-09"),
        PRESS,
        cite(S105, REPORTED),
    ),
    read(
        "DOC-UK-200M",
        "healey-kyiv-announcement].place",
        ids.KYIV,
        PRESS,
        cite(S105, REPORTED),
    ),
    read(
        "DOC-UK-200M",
        "healey-kyiv-announcement].provisions",
        Provision(ids.GB_PREPARATION_FUNDING),
        ids.HEALEY,
        cite(S105, REPORTED),
    ),
    plain(
        "DOC-US-UA-BILAT",
        "us-ukraine-security-agreement].form",
        AgreementForm.BILATERAL_AGREEMENT,
    ),
    concluded(
        "DOC-US-UA-BILAT", "us-ukraine-security-agreement].stances", Stance(ids.US, NotReported())
    ),
    concluded(
        "DOC-US-UA-BILAT", "us-ukraine-security-agreement].stances", Stance(ids.UA, NotReported())
    ),
    plain("DOC-FT-LADDER", "response-ladder-plan].form", AgreementForm.PLAN),
    concluded("DOC-FT-LADDER", "response-ladder-plan].published", NotReported()),
    read(
        "DOC-FT-LADDER",
        "response-ladder-plan].stage",
        Stage.ADOPTED,
        LADDER_SOURCES,
        cite(S99, REPORTED),
    ),
    read(
        "DOC-FT-LADDER",
        "response-ladder-plan].stage",
        NotReported(),
        ids.REUTERS,
        cite(S100, REPORTED),
    ),
    *(
        read(
            "DOC-FT-LADDER",
            "response-ladder-plan].stances",
            Stance(party, StanceKind.ADOPTED),
            LADDER_SOURCES,
            cite(S99, REPORTED),
        )
        for party in (ids.UA, ids.US, ids.COALITION_EUROPEAN_MEMBERS)
    ),
    plain("DOC-COW-FEB24", "coalition-statement-2026-02].form", DeclarationForm.JOINT_STATEMENT),
    read(
        "DOC-COW-FEB24",
        "coalition-statement-2026-02].made",
        PartialDate("2026-02-24"),
        ids.COALITION_OF_THE_WILLING,
        cite(S101, QUOTED),
    ),
    read(
        "DOC-COW-FEB24",
        "coalition-statement-2026-02].links",
        TextLink(LinkKind.RESTATES, ids.PARIS_DECLARATION),
        ids.COALITION_OF_THE_WILLING,
        cite(S101, QUOTED),
    ),
)

BACKGROUND_DOCUMENTS: Final = (
    read(
        "DOC-HQ-2025-07",
        "northwood-statement-2025-07].made",
        PartialDate("2025-07-10"),
        PRESS,
        cite(S117, REPORTED),
    ),
    read(
        "DOC-HQ-2025-07",
        "northwood-statement-2025-07].place",
        ids.NORTHWOOD,
        PRESS,
        cite(S116, REPORTED),
    ),
    read(
        "DOC-HQ-2025-07",
        "northwood-statement-2025-07].provisions",
        Provision(ids.KYIV_CELL_ESTABLISHMENT),
        PRESS,
        cite(S116, REPORTED),
    ),
    read(
        "DOC-PARIS-2025-09",
        "paris-statement-2025-09].made",
        PartialDate("2025-09-04"),
        PRESS,
        cite(S119, REPORTED),
    ),
    read(
        "DOC-PARIS-2025-09",
        "paris-statement-2025-09].provisions",
        Provision(ids.MNFU_PLEDGE_2025_09),
        ids.MACRON,
        cite(S119, REPORTED),
    ),
    read(
        "DOC-PARIS-2025-09",
        "paris-statement-2025-09].stances",
        Stance(ids.PLEDGING_STATES_2025_09, StanceKind.ADOPTED),
        ids.MACRON,
        cite(S119, REPORTED),
    ),
    read(
        "DOC-CHAIRS-2025-11",
        "chairs-statement-2025-11].made",
        PartialDate("2025-11-25"),
        ids.COALITION_OF_THE_WILLING,
        cite(S120, ORIGINAL),
    ),
    *(
        read(
            "DOC-CHAIRS-2025-11",
            "chairs-statement-2025-11].stances",
            Stance(chair, StanceKind.ADOPTED),
            ids.COALITION_OF_THE_WILLING,
            cite(S120, ORIGINAL),
        )
        for chair in (ids.FR, ids.GB, ids.DE)
    ),
    plain("DOC-28PT", "twenty-eight-point-plan].form", AgreementForm.FRAMEWORK),
    read(
        "DOC-28PT",
        "twenty-eight-point-plan].stances",
        Stance(ids.US, StanceKind.PROPOSED),
        ids.KYIV_INDEPENDENT,
        cite(S90, REPORTED),
    ),
    read(
        "DOC-28PT",
        "twenty-eight-point-plan].stage",
        Stage.SUPERSEDED,
        ids.KYIV_INDEPENDENT,
        cite(S90, REPORTED),
    ),
    read(
        "DOC-20PT",
        "twenty-point-framework].links",
        TextLink(LinkKind.REPLACES, ids.TWENTY_EIGHT_POINT_PLAN),
        ids.KYIV_INDEPENDENT,
        cite(S90, REPORTED),
    ),
    read(
        "DOC-20PT",
        "twenty-point-framework].stage",
        Stage.NEARLY_FINISHED,
        ids.ZELENSKYY,
        cite(S90, REPORTED),
    ),
)

PARIS_DECLARATION_FACTS: Final = (
    *(
        read(
            "F013",
            "paris-declaration].stances",
            Stance(ids.COALITION_OF_THE_WILLING, StanceKind.ADOPTED),
            ids.ZELENSKYY,
            cite(source, ORIGINAL),
        )
        for source in (S02, S03)
    ),
    *(
        read(
            "F013",
            "declaration-of-intent].stances",
            stance(party, StanceKind.SIGNED, through),
            ids.ZELENSKYY,
            cite(source, ORIGINAL),
        )
        for party, through in SIGNATURES
        for source in (S02, S03)
    ),
    *(
        read(
            "F020",
            "paris-declaration].stances",
            Stance(party, StanceKind.ATTENDED),
            ids.COALITION_OF_THE_WILLING,
            cite(S01, ORIGINAL),
        )
        for party in (ids.COALITION_OF_THE_WILLING, ids.UA, ids.US)
    ),
    read(
        "F026",
        "paris-declaration].links",
        TextLink(LinkKind.BESIDES, ids.BILATERAL_SECURITY_AGREEMENTS),
        ids.COALITION_OF_THE_WILLING,
        cite(S01, ORIGINAL),
    ),
    read(
        "F028",
        "elysee-summary].links",
        TextLink(LinkKind.SUMMARISES, ids.PARIS_DECLARATION),
        ids.FR_PRESIDENCY,
        cite(S04, ORIGINAL),
    ),
    *(
        read(
            fact,
            "paris-declaration].provisions",
            Provision(promise),
            ids.COALITION_OF_THE_WILLING,
            cite(source, reading),
        )
        for fact, promise, source, reading in (
            ("F024", ids.PARIS_GUARANTEES, S01, ORIGINAL),
            ("F029", ids.MONITORING_PARTICIPATION, S01, ORIGINAL),
            ("F031", ids.SPECIAL_COMMISSION_MEMBERSHIP, S01, ORIGINAL),
            ("F032", ids.LONG_TERM_SUPPORT, S01, ORIGINAL),
            ("F036", ids.MNFU_DEPLOYMENT, S24, QUOTED),
            ("F036", ids.MNFU_DEPLOYMENT, S26, QUOTED),
            ("F036", ids.MNFU_DEPLOYMENT, S87, QUOTED),
            ("F036", ids.MNFU_CONTRIBUTIONS, S24, QUOTED),
            ("F041", ids.RESTORE_PEACE_COMMITMENTS, S29, QUOTED),
            ("F041", ids.RESTORE_PEACE_COMMITMENTS, S20, QUOTED),
            ("F044", ids.DEFENCE_COOPERATION, S25, QUOTED),
            ("F046", ids.COORDINATION_CELL_ESTABLISHMENT, S28, QUOTED),
        )
    ),
    read(
        "F047",
        "paris-declaration].legal_force",
        LegalForce.TO_BE_BINDING,
        ids.FR_PRESIDENCY,
        cite(S04, ORIGINAL),
    ),
    read(
        "F045",
        "elysee-summary].provisions",
        Provision(ids.ECONOMIC_RECONSTRUCTION),
        ids.FR_PRESIDENCY,
        cite(S04, ORIGINAL),
    ),
)

DECLARATION_OF_INTENT_FACTS: Final = (
    *(
        read(
            "F060",
            "declaration-of-intent].stances",
            stance(party, StanceKind.SIGNED, through),
            speaker,
            cite(source, reading),
        )
        for party, through in SIGNATURES
        for speaker, source, reading in (
            (ids.ZELENSKYY, S02, ORIGINAL),
            (ids.STARMER, S05, ORIGINAL),
            (ids.FR, S40, QUOTED),
        )
    ),
    read(
        "F060",
        "declaration-of-intent].made",
        SUMMIT_DAY,
        ids.ZELENSKYY,
        cite(S02, ORIGINAL),
    ),
    read(
        "F060",
        "declaration-of-intent].made",
        SUMMIT_DAY,
        ids.STARMER,
        cite(S05, ORIGINAL),
    ),
    read(
        "F060",
        "declaration-of-intent].stage",
        Stage.SIGNED,
        ids.FR,
        cite(S40, QUOTED),
    ),
    read(
        "F060",
        "declaration-of-intent].place",
        ids.ELYSEE_PALACE,
        ids.FR,
        cite(S40, QUOTED),
    ),
    read(
        "F061",
        "declaration-of-intent].titles",
        Name(ON_A_DEPLOYMENT.format("sustainability"), "en"),
        EXPLAINER,
        cite(S45, QUOTED),
    ),
    read(
        "F061",
        "declaration-of-intent].titles",
        Name(ON_A_DEPLOYMENT.format("resilience"), "en"),
        Unnamed("those who announced it at the ceremony, in translation from Russian"),
        cite(S40, QUOTED),
    ),
    denied(
        read(
            "F062",
            "declaration-of-intent].published",
            Publication(ids.UA_PRESIDENCY, SUMMIT_DAY),
            Unnamed("RazomUA"),
            cite(S128, REPORTED),
        )
    ),
    read(
        "F062",
        "declaration-of-intent].published",
        Publication(ids.GB_GOVERNMENT, DAY_AFTER),
        PRESS,
        cite(S43, REPORTED),
    ),
    *(
        read(
            "F063",
            "declaration-of-intent].provisions",
            Provision(promise),
            speaker,
            cite(S41, QUOTED),
        )
        for promise in (ids.MNFU_GB_FR, ids.MNFU_DEPLOYMENT)
        for speaker in (ids.GB, ids.FR)
    ),
    read(
        "F066",
        "declaration-of-intent].provisions",
        Provision(ids.FORCE_AUTHORISATION),
        ids.UA,
        cite(S42, QUOTED),
    ),
    *(
        Row(
            fact,
            f"positions[{position}].{field}",
            value,
            by=ids.GB,
            source=S43,
            reading=QUOTED,
        )
        for fact, position, field, value in (
            ("F067", ids.INTENT_ON_STABLE_CONDITIONS, "attitude", Attitude.SEEKS),
            (
                "F067",
                ids.INTENT_ON_STABLE_CONDITIONS,
                "condition",
                Happened(ids.CEASEFIRE_IN_FORCE),
            ),
            ("F068", ids.INTENT_ON_TERRITORIAL_INTEGRITY, "attitude", Attitude.SUPPORTS),
            ("F068", ids.INTENT_ON_INTEGRATION, "attitude", Attitude.AFFIRMS),
        )
    ),
    *(
        Row(
            "F074",
            f"deployments[{ids.MNFU_GB_FR}].size",
            Unstated(),
            by=PRESS,
            source=source,
            reading=REPORTED,
        )
        for source in (S113, S13)
    ),
    read(
        "F069",
        "declaration-of-intent].provisions",
        Provision(ids.UA_DEFENCE_CAPACITY),
        ids.GB,
        cite(S43, QUOTED),
    ),
    read(
        "F070",
        "declaration-of-intent].provisions",
        Provision(ids.PEACE_INSTRUMENTS),
        ids.GB,
        cite(S43, QUOTED),
    ),
    *(
        denied(
            read(
                "F072",
                "declaration-of-intent].provisions",
                Provision(promise),
                ids.NEWS_PRAVDA,
                cite(S44, REPORTED),
            )
        )
        for promise in (ids.MNFU_GB_FR, ids.MNFU_US_TROOPS)
    ),
    *(
        read(
            "F073",
            "force-legal-instrument].links",
            TextLink(LinkKind.MODELLED_ON, pattern),
            Unnamed("a video commentary, as what Kyiv wants"),
            cite(S130, REPORTED),
        )
        for pattern in (ids.NATO_SOFA, ids.PFP_SOFA)
    ),
    concluded(
        "F075",
        "declaration-of-intent].provisions",
        Provision(ids.MILITARY_HUBS_ESTABLISHMENT, unsure=NotReported()),
    ),
    read(
        "F075",
        "carns-written-answers].provisions",
        Provision(ids.MILITARY_HUBS_ESTABLISHMENT),
        ids.CARNS,
        cite(S11, QUOTED),
    ),
    read(
        "F075",
        "no10-release].provisions",
        Provision(ids.MILITARY_HUBS_ESTABLISHMENT),
        ids.GB_GOVERNMENT,
        cite(S06, QUOTED),
    ),
    read(
        "F084",
        "declaration-of-intent].links",
        TextLink(LinkKind.PAVES_THE_WAY_FOR, ids.FORCE_LEGAL_INSTRUMENT),
        ids.STARMER,
        cite(S05, ORIGINAL),
    ),
    read(
        "F084",
        "declaration-of-intent].links",
        TextLink(LinkKind.PAVES_THE_WAY_FOR, ids.FORCE_LEGAL_INSTRUMENT),
        ids.STARMER,
        cite(S14, QUOTED),
    ),
    read(
        "F089",
        "declaration-of-intent].legal_force",
        LegalForce.POLITICAL,
        ids.STARMER,
        cite(S07, ORIGINAL),
    ),
    read(
        "F089",
        "declaration-of-intent].links",
        TextLink(LinkKind.UNDERLIES, ids.MILITARY_PLANS),
        ids.STARMER,
        cite(S07, ORIGINAL),
    ),
    read(
        "F089",
        "military-plans].stage",
        Stage.READY,
        ids.STARMER,
        cite(S07, ORIGINAL),
    ),
    read(
        "F089",
        "force-legal-instrument].stage",
        Stage.FORESEEN,
        ids.STARMER,
        cite(S07, ORIGINAL),
    ),
    read(
        "F089",
        "force-legal-instrument].legal_force",
        LegalForce.LEGALLY_BINDING,
        ids.STARMER,
        cite(S07, ORIGINAL),
    ),
    *(
        read(
            "F091",
            "starmer-commons-answers].provisions",
            Provision(ids.GB_COMMONS_VOTE),
            ids.STARMER,
            cite(source, QUOTED),
        )
        for source in (S15, S49)
    ),
    read(
        "F102",
        "force-legal-instrument].stage",
        Stage.FORESEEN,
        ids.CARNS,
        cite(S12, QUOTED),
    ),
    plain("F102", "force-legal-instrument].form", AgreementForm.TREATY),
    read(
        "F102",
        "force-legal-instrument].titles",
        Name("international agreement", "en"),
        ids.CARNS,
        cite(S12, QUOTED),
    ),
)

WHAT_FOLLOWS: Final = (
    *(
        read(
            "F130",
            f"{text}].links",
            TextLink(LinkKind.PAVES_THE_WAY_FOR, ids.NATIONAL_COMMITMENTS),
            ids.ZELENSKYY,
            cite(source, ORIGINAL),
        )
        for text in (ids.PARIS_DECLARATION, ids.DECLARATION_OF_INTENT)
        for source in (S02, S03)
    ),
    read(
        "F130",
        "zelenskyy-substantive-documents].provisions",
        Provision(ids.MNFU_DEPLOYMENT),
        ids.ZELENSKYY,
        cite(S02, ORIGINAL),
    ),
    read(
        "F130",
        "zelenskyy-joint-appearance].provisions",
        Provision(ids.LEGAL_WORK_WITH_PARLIAMENTS),
        ids.ZELENSKYY,
        cite(S03, ORIGINAL),
    ),
    plain("F131", "supporting-documents].form", AgreementForm.SUPPORTING_DOCUMENT),
    read(
        "F131",
        "supporting-documents].published",
        Withheld(),
        ids.ZELENSKYY,
        cite(S02, ORIGINAL),
    ),
    *(
        read(
            "F131",
            "supporting-documents].links",
            TextLink(LinkKind.DETAILS, text),
            ids.ZELENSKYY,
            cite(S02, ORIGINAL),
        )
        for text in (ids.PARIS_DECLARATION, ids.DECLARATION_OF_INTENT)
    ),
    *(
        read(
            "F136",
            f"{text}].legal_force",
            LegalForce.TO_BE_BINDING,
            ids.ZELENSKYY,
            cite(S35, REPORTED),
        )
        for text in (ids.PARIS_DECLARATION, ids.DECLARATION_OF_INTENT)
    ),
    read(
        "F136",
        "national-commitments].enters_into_force",
        Given(Act.APPROVAL, ids.COALITION_PARLIAMENTS),
        ids.ZELENSKYY,
        cite(S35, REPORTED),
    ),
)

UNITED_STATES_FACTS: Final = (
    read(
        "F150",
        "paris-declaration].stances",
        Stance(ids.US, StanceKind.PRESENT_NOT_PARTY),
        Unnamed("an official of the Elysee"),
        cite(S17, REPORTED),
    ),
    read(
        "F150",
        "paris-declaration].stances",
        Stance(ids.US, StanceKind.PRESENT_NOT_PARTY),
        ids.EUROPEAN_PRAVDA,
        cite(S17, REPORTED),
    ),
    read(
        "F150",
        "paris-declaration].stances",
        Stance(ids.US, StanceKind.PRESENT_NOT_PARTY),
        ids.POLITICO,
        cite(S18, REPORTED),
    ),
    denied(
        read(
            "F150",
            "paris-declaration].stances",
            Stance(ids.US, StanceKind.ENDORSED),
            ids.REUTERS,
            cite(S16, REPORTED),
        )
    ),
    denied(
        read(
            "F150",
            "paris-declaration].stances",
            Stance(ids.US, StanceKind.SIGNED),
            Unnamed("a commentator of Expert News"),
            cite(S131, REPORTED),
        )
    ),
    denied(
        read(
            "F150",
            "paris-declaration].stances",
            Stance(ids.US, StanceKind.SIGNED),
            ids.POLITICO,
            cite(S19, REPORTED),
        )
    ),
    plain("F151", "paris-declaration-draft].draft_of", ids.PARIS_DECLARATION),
    *(
        read(
            "F151",
            "paris-declaration-draft].provisions",
            Provision(ids.US_SUPPORT_OF_FORCE),
            ids.COALITION_OF_THE_WILLING,
            cite(source, REPORTED),
        )
        for source in (S17, S18)
    ),
    *(
        read(
            "F042",
            "paris-declaration-draft].provisions",
            Provision(ids.RESTORE_PEACE_COMMITMENTS),
            ids.COALITION_OF_THE_WILLING,
            cite(source, QUOTED),
        )
        for source in (S22, S23)
    ),
    *(
        denied(
            read(
                fact,
                "paris-declaration].provisions",
                Provision(ids.US_SUPPORT_OF_FORCE),
                outlet,
                cite(source, REPORTED),
            )
        )
        for fact in ("F152", "X03")
        for outlet, source in ((ids.EUROPEAN_PRAVDA, S17), (ids.POLITICO, S18))
    ),
    read(
        "F153",
        "paris-declaration].stage",
        Stage.SIGNED,
        ids.TELEGRAPH,
        cite(S21, REPORTED),
    ),
    *(
        read(
            fact,
            "paris-declaration].provisions",
            Provision(ids.US_SUPPORT_OF_FORCE),
            ids.TELEGRAPH,
            cite(S21, REPORTED),
        )
        for fact in ("F153", "X03")
    ),
    *(
        read(
            "F154",
            "paris-declaration].stances",
            stance(ids.US, StanceKind.SIGNED, envoy),
            ids.NY_POST,
            cite(S20, REPORTED),
        )
        for envoy in (ids.WITKOFF, ids.KUSHNER)
    ),
    read(
        "F157",
        "us-ukraine-security-agreement].stage",
        Stage.NEARLY_FINISHED,
        ids.WITKOFF,
        cite(S14, QUOTED),
    ),
    read(
        "F157",
        "us-ukraine-security-agreement].titles",
        Name("security protocols", "en"),
        ids.WITKOFF,
        cite(S14, QUOTED),
    ),
    read(
        "F157",
        "us-ukraine-prosperity-agreement].stage",
        Stage.NEARLY_FINISHED,
        ids.WITKOFF,
        cite(S14, QUOTED),
    ),
    *(
        read(
            "F252",
            "us-ukraine-security-agreement].stage",
            Stage.READY,
            ids.ZELENSKYY,
            cite(source, QUOTED),
        )
        for source in (S96, S97)
    ),
    read(
        "F252",
        "us-ukraine-security-agreement].enters_into_force",
        AllOf((Given(Act.APPROVAL, ids.US_CONGRESS), Given(Act.APPROVAL, ids.UA_RADA))),
        ids.ZELENSKYY,
        cite(S96, QUOTED),
    ),
    read(
        "F252",
        "zelenskyy-vilnius-remarks].place",
        ids.VILNIUS,
        PRESS,
        cite(S96, REPORTED),
    ),
    read(
        "F254",
        "us-ukraine-security-agreement].stage",
        Stage.NEARLY_FINISHED,
        ids.SYBIHA,
        cite(S98, QUOTED),
    ),
    read(
        "F254",
        "us-ukraine-security-agreement].enters_into_force",
        Given(Act.APPROVAL, ids.US_CONGRESS),
        ids.SYBIHA,
        cite(S98, QUOTED),
    ),
    read(
        "F253",
        "response-ladder-plan].provisions",
        Provision(ids.RESPONSE_LADDER),
        LADDER_SOURCES,
        cite(S99, REPORTED),
    ),
    *(
        read(
            "F255",
            "coalition-statement-2026-02].provisions",
            Provision(promise),
            ids.COALITION_OF_THE_WILLING,
            cite(S101, QUOTED),
        )
        for promise in (ids.PARIS_GUARANTEES, ids.MNFU_DEPLOYMENT)
    ),
)

STATES: Final = (
    *(
        read(
            "F176",
            "paris-declaration].links",
            TextLink(LinkKind.MODELLED_ON, ids.NORTH_ATLANTIC_TREATY_ARTICLE_5),
            ids.IT_GOVERNMENT,
            cite(source, reading),
        )
        for source, reading in ((S62, QUOTED), (S137, REPORTED))
    ),
    plain("F176", "north-atlantic-treaty-article-5].form", AgreementForm.TREATY),
    *(
        read(
            fact,
            "paris-declaration].legal_force",
            LegalForce.NOT_BINDING,
            ids.TUSK,
            cite(source, QUOTED),
        )
        for fact in ("F179", "X09")
        for source in (S69, S70, S108)
    ),
    read(
        "F179",
        "national-commitments].stage",
        Stage.NEGOTIATED,
        ids.TUSK,
        cite(S70, QUOTED),
    ),
    *(
        read(
            "F192",
            "paris-declaration].stances",
            Stance(ids.CA, StanceKind.CO_SIGNED),
            ids.CARNEY,
            cite(source, QUOTED),
        )
        for source in (S78, S79, S80)
    ),
    denied(
        read(
            "F196",
            "paris-declaration].stances",
            stance(ids.CZ, StanceKind.SIGNED, ids.BABIS),
            Unnamed("a headline of Parlamentni listy"),
            cite(S81, REPORTED),
        )
    ),
    read(
        "F198",
        "paris-declaration].stances",
        Stance(ids.HU, StanceKind.DECLINED),
        ids.SZIJJARTO,
        cite(S83, QUOTED),
    ),
    *(
        read(
            "F200",
            "paris-declaration].stances",
            Stance(state, StanceKind.REPRESENTED),
            speaker,
            cite(source, reading),
        )
        for state in (ids.JP, ids.AU, ids.NZ)
        for speaker, source, reading in (
            (ids.ZELENSKYY, S03, ORIGINAL),
            (ids.MACRON, S80, QUOTED),
        )
    ),
    read(
        "F005",
        "paris-declaration].stances",
        Stance(ids.TR, StanceKind.REPRESENTED),
        ids.ZELENSKYY,
        cite(S03, ORIGINAL),
    ),
    *(
        concluded("F202", "paris-declaration].stances", Stance(state, NotReported()))
        for state in (ids.NO, ids.FI, ids.NL, ids.LV, ids.PT, ids.IE)
    ),
    *(
        concluded("X02", "paris-declaration].stances", Stance(state, NotReported()))
        for state in (
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
        )
    ),
    *(
        denied(
            read(
                fact,
                "paris-declaration].stances",
                Stance(ids.US, StanceKind.SIGNED),
                ids.LAVROV,
                cite(S88, QUOTED),
            )
        )
        for fact in ("F216", "X02")
    ),
    plain("F216", "lavrov-remarks-2026-01-14].by", (ids.LAVROV,)),
)

CONTRADICTIONS: Final = (
    *(
        read(
            "X02",
            "paris-declaration].stances",
            stance(party, StanceKind.SIGNED, through),
            ids.EUROMAIDAN_PRESS,
            cite(S31, REPORTED),
        )
        for party, through in SIGNATURES
    ),
    read(
        "X02",
        "paris-declaration].stances",
        Stance(ids.COALITION_OF_THE_WILLING, StanceKind.SIGNED),
        Unnamed("a press report, retold"),
        cite(S139, REPORTED),
    ),
    read(
        "X02",
        "paris-declaration].stances",
        Stance(ids.COALITION_OF_THE_WILLING, StanceKind.ADOPTED),
        Unnamed("a report based on AFP"),
        cite(S140, REPORTED),
    ),
    read(
        "X02",
        "paris-declaration].stances",
        stance(ids.US, StanceKind.SIGNED, ids.WITKOFF),
        ids.NY_POST,
        cite(S20, REPORTED),
    ),
    read(
        "X02",
        "paris-declaration].stances",
        Stance(ids.US, StanceKind.PRESENT_NOT_PARTY),
        Unnamed("an official of the Elysee"),
        cite(S17, REPORTED),
    ),
    denied(
        read(
            "X02",
            "paris-declaration].stances",
            stance(ids.CZ, StanceKind.SIGNED, ids.BABIS),
            Unnamed("a headline of Parlamentni listy"),
            cite(S81, REPORTED),
        )
    ),
    read(
        "X02",
        "paris-declaration].stances",
        Stance(ids.CA, StanceKind.CO_SIGNED),
        ids.CARNEY,
        cite(S79, QUOTED),
    ),
    read(
        "X03",
        "paris-declaration-draft].provisions",
        Provision(ids.US_SUPPORT_OF_FORCE),
        ids.COALITION_OF_THE_WILLING,
        cite(S17, REPORTED),
    ),
    read(
        "X09",
        "paris-declaration].legal_force",
        LegalForce.TO_BE_BINDING,
        ids.COALITION_OF_THE_WILLING,
        cite(S01, ORIGINAL),
    ),
    read(
        "X09",
        "declaration-of-intent].legal_force",
        LegalForce.POLITICAL,
        ids.STARMER,
        cite(S07, ORIGINAL),
    ),
    read(
        "X09",
        "declaration-of-intent].legal_force",
        LegalForce.TO_BE_BINDING,
        ids.ZELENSKYY,
        cite(S35, REPORTED),
    ),
    read(
        "X13",
        "declaration-of-intent].made",
        SUMMIT_DAY,
        ids.ZELENSKYY,
        cite(S02, ORIGINAL),
    ),
    read(
        "X13",
        "declaration-of-intent].made",
        DAY_AFTER,
        Unnamed("The Defense Watch"),
        cite(S13, REPORTED),
    ),
)

SEED_ARTICLE: Final = (
    read(
        "A2",
        "declaration-of-intent].stage",
        Stage.SIGNED,
        ARTICLE,
        cite(SEED, ORIGINAL),
    ),
    read(
        "A3",
        "declaration-of-intent].provisions",
        Provision(ids.MILITARY_HUBS_ESTABLISHMENT),
        ARTICLE,
        cite(SEED, ORIGINAL),
    ),
    read(
        "A11",
        "us-ukraine-security-agreement].titles",
        Name("bilateral peace agreement", "en"),
        ARTICLE,
        cite(SEED, ORIGINAL),
    ),
    read(
        "A11",
        "us-ukraine-security-agreement].stage",
        Stage.NEGOTIATED,
        ARTICLE,
        cite(SEED, ORIGINAL),
    ),
)

ROWS: Final[tuple[Row, ...]] = (
    *CORE_DOCUMENTS,
    *FOLLOW_UP_DOCUMENTS,
    *BACKGROUND_DOCUMENTS,
    *PARIS_DECLARATION_FACTS,
    *DECLARATION_OF_INTENT_FACTS,
    *WHAT_FOLLOWS,
    *UNITED_STATES_FACTS,
    *STATES,
    *CONTRADICTIONS,
    *SEED_ARTICLE,
)
"""Facts of the texts, each with its place."""
