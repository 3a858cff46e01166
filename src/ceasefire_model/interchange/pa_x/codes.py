"""The columns of PA-X, version 10, and what their codes mean.

Labels marked official are those of the file itself, where it writes words, and of the
visualisations that the makers of PA-X published. The codebook of version 10 was not at hand.
"""

from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.declarations import Conclusion, ProcessStage
from ceasefire_model.interchange.crosswalks import (
    OFFICIAL,
    PROVISIONAL,
    CodeEntry,
    CodeStatus,
    Column,
    Crosswalk,
)
from ceasefire_model.interchange.pa_x.topics import TOPICS

STAGE: Final = Crosswalk(
    "Stage",
    "Agreement.process_stage",
    (
        CodeEntry("Pre", "Prenegotiation", ProcessStage.PRE_NEGOTIATION, OFFICIAL),
        CodeEntry("Cea", "Ceasefire/related", ProcessStage.CEASEFIRE, OFFICIAL),
        CodeEntry(
            "SubPar", "Framework-substantive, partial", ProcessStage.PARTIAL_FRAMEWORK, OFFICIAL
        ),
        CodeEntry(
            "SubComp",
            "Framework-substantive, comprehensive",
            ProcessStage.COMPREHENSIVE_FRAMEWORK,
            OFFICIAL,
        ),
        CodeEntry("Imp", "Implementation", ProcessStage.IMPLEMENTATION, OFFICIAL),
        CodeEntry("Ren", "Renewal", ProcessStage.RENEWAL, OFFICIAL),
        CodeEntry("Oth", "Other", ProcessStage.OTHER, OFFICIAL),
    ),
)
"""The stage of the peace process."""

STATUS: Final = Crosswalk(
    "Status",
    "Agreement.conclusion",
    (
        CodeEntry(
            "Multiparty signed/agreed",
            "Multiparty signed/agreed",
            Conclusion.MULTIPARTY,
            OFFICIAL,
        ),
        CodeEntry("Unilateral document", "Unilateral document", Conclusion.UNILATERAL, OFFICIAL),
        CodeEntry(
            "Agreement with subsequent status",
            "Agreement with subsequent status",
            Conclusion.SUBSEQUENT,
            PROVISIONAL,
        ),
        CodeEntry("Status unclear", "Status unclear", NotReported(), OFFICIAL),
    ),
)
"""Whether several sides made the agreement together."""


def _indexed(column: str, status: CodeStatus, **labels: str) -> Crosswalk:
    entries = (CodeEntry(code, label, code, status) for code, label in labels.items())
    return Crosswalk(column, "Agreement.index_codes", tuple(entries))


INDEXED: Final = (
    _indexed(
        "StageSub",
        OFFICIAL,
        Proc="Process",
        Prin="Principles",
        Conf="Confidence-building measure",
        PreMix="Mixed",
        PreOth="Other",
        Iss="Core issues",
        MultIss="Partial but multiple issues",
        FrparOth="Other",
        FrAg="Comprehensive",
        FrCons="Constitution",
        FrcomOth="Comprehensive, other",
        ImpMod="Implementation modalities",
        ExtSub="Substantive Extending",
        ExtPar="Partial Extending",
        ImpOth="Other",
        Reimp="Renewal of an implementation agreement",
        Repre="Renewal of a pre-negotiation agreement",
        Resub="Renewal of an agreement dealing with substantive issues",
        Reoth="Renewal of other type of agreement",
        Ceas="Ceasefire agreement",
        Rel="Ceasefire-related",
        CeaMix="Ceasefire-mixed",
        Other="Other",
    ),
    _indexed(
        "Agtp",
        OFFICIAL,
        Inter="interstate agreement on an interstate conflict",
        InterIntra="interstate agreement on an intrastate conflict",
        Intra="intrastate agreement on an intrastate conflict",
        IntraLocal="local agreement",
    ),
    Crosswalk(
        "Contp",
        "Agreement.index_codes",
        tuple(
            CodeEntry(code, code, code, OFFICIAL)
            for code in ("Government", "Territory", "Government/territory", "Inter-group", "Other")
        ),
    ),
    Crosswalk(
        "Reg",
        "Agreement.index_codes",
        tuple(
            CodeEntry(code, code, code, OFFICIAL)
            for code in (
                "Africa (excl MENA)",
                "Americas",
                "Asia and Pacific",
                "Cross-regional",
                "Europe and Eurasia",
                "Middle East and North Africa",
            )
        ),
    ),
    Crosswalk(
        "Interim",
        "Agreement.index_codes",
        (
            CodeEntry("Yes", "sets out interim governance", "Yes", OFFICIAL),
            CodeEntry("No", "sets out no interim governance", "No", OFFICIAL),
        ),
    ),
)
"""Columns whose codes are kept as they are."""

CROSSWALKS: Final = (STAGE, STATUS, *INDEXED)
"""Every crosswalk of the dataset but that of the subjects, which stands in `topics`."""

COLUMNS: Final = (
    Column("AgtId", "Agreement.id, Agreement.external_ids", "names the agreement, and the row"),
    Column("Agt", "Agreement.title", "the title", OFFICIAL),
    Column("Dat", "Agreement.made", "the day on which it was signed or agreed", OFFICIAL),
    Column("Con", "Situation.where", "country or entity from which the conflict comes", OFFICIAL),
    Column(
        "Loc1ISO, Loc1GWNO, Loc2ISO, Loc2GWNO",
        "Situation.where, NamedPlace.external_ids",
        "up to two countries, by their ISO 3166 and Gleditsch and Ward codes",
        OFFICIAL,
    ),
    Column("UcdpCon", "Agreement.conflicts", "UCDP conflict number", OFFICIAL),
    Column("CowWar", "Situation.external_ids", "Correlates of War number of the war", OFFICIAL),
    Column("UcdpAgr", "Agreement.external_ids", "UCDP peace agreement number", OFFICIAL),
    Column("PamAgr", "Agreement.external_ids", "Peace Accords Matrix number", OFFICIAL),
    Column(
        "PP, PPName",
        "NegotiationFormat.texts",
        "the peace process to which it belongs, by number and name",
        OFFICIAL,
    ),
    Column("Part", "Agreement.listings", "parties and signatories, as listed", OFFICIAL),
    Column("ThrdPart", "Agreement.listings", "third parties, as listed", OFFICIAL),
    Column("OthAgr", "Agreement.listings", "other agreements it refers to, as listed", OFFICIAL),
    Column(
        "GCh to ImE",
        "Agreement.topics, Agreement.topics_form",
        "a subject each; 0 is one that is not treated, and makes no topic",
        OFFICIAL,
    ),
)
"""Columns that hold no codes of their own and are taken over."""

LEFT: Final = (
    Column("Ver", None, "says in which version the agreement was added, not what is so"),
    Column("Lgt", None, "number of pages of the file that PA-X keeps"),
    Column("N_characters", None, "number of characters of the file that PA-X keeps"),
    Column("ImSrc", None, "its meaning is not explained where we could read"),
)
"""Columns that are known and not taken over, each with the reason."""

TAKEN: Final = (
    *("AgtId", "Agt", "Dat", "Con", "Loc1ISO", "Loc1GWNO", "Loc2ISO", "Loc2GWNO"),
    *("UcdpCon", "CowWar", "UcdpAgr", "PamAgr", "PP", "PPName", "Part", "ThrdPart", "OthAgr"),
    *(crosswalk.column for crosswalk in CROSSWALKS),
    *(topic.code for topic in TOPICS),
)
"""The name of every column that is taken over."""
