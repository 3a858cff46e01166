"""The columns of the ETH/PRIO Civil Conflict Ceasefire Dataset, and what their codes mean.

Labels marked official are those of the visualisation that one of the dataset's authors published
(P. Landsverk, `Cfviz_Ged` and `Cfviz_Timeline`); the codebook itself was not at hand. The others
were worked out from the data: how the codes go together with dates, links and each other.
"""

from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.ceasefires import (
    CeasefireClass,
    CeasefireEnd,
    CeasefireLinkKind,
    CeasefirePurpose,
    Enforcement,
    GeographicScope,
    Laterality,
    ProcessTiming,
    StandsAlone,
)
from ceasefire_model.interchange.crosswalks import (
    OFFICIAL,
    PROVISIONAL,
    CodeEntry,
    Column,
    Crosswalk,
)

UNCLEAR: Final = "-1"
"""The code for what the coders could not settle."""
NONE: Final = "0"
"""The code for none, never or no."""

_UNCLEAR: Final = CodeEntry(UNCLEAR, "Unclear", NotReported(), OFFICIAL)
_NOT_CLEAR: Final = CodeEntry(UNCLEAR, "unclear", NotReported(), PROVISIONAL)

CODED: Final = (
    Crosswalk(
        "ceasefire_class",
        "Ceasefire.ceasefire_class",
        (
            CodeEntry("1", "Cessation", CeasefireClass.CESSATION_OF_HOSTILITIES, OFFICIAL),
            CodeEntry("2", "Cessation w/. compliance", CeasefireClass.PRELIMINARY, OFFICIAL),
            CodeEntry("3", "Definitive", CeasefireClass.DEFINITIVE, OFFICIAL),
        ),
    ),
    Crosswalk(
        "side",
        "Ceasefire.laterality",
        (
            CodeEntry("1", "unilateral", Laterality.UNILATERAL),
            CodeEntry("2", "bilateral", Laterality.BILATERAL),
            CodeEntry("3", "multilateral", Laterality.MULTILATERAL),
        ),
        note="With 1 nearly every ceasefire has one row, with 2 and 3 always several.",
    ),
    Crosswalk(
        "partial",
        "Ceasefire.scope",
        (
            CodeEntry("0", "not partial", GeographicScope.WHOLE),
            CodeEntry("1", "partial", GeographicScope.PARTIAL),
        ),
    ),
    Crosswalk(
        "timing",
        "Ceasefire.timing",
        (
            CodeEntry("0", "not related to a peace process", ProcessTiming.UNRELATED),
            CodeEntry("1", "before talks", ProcessTiming.BEFORE_TALKS),
            CodeEntry("2", "during talks", ProcessTiming.DURING_TALKS),
            CodeEntry("3", "at the conclusion of talks", ProcessTiming.CONCLUDES_TALKS),
            _NOT_CLEAR,
        ),
        note="The remarks beside 0 say that the ceasefire is unrelated to a peace process.",
    ),
    Crosswalk(
        "written",
        "Ceasefire.written",
        (
            CodeEntry("0", "No written agreement", value=False, status=OFFICIAL),
            CodeEntry("1", "Written agreement", value=True, status=OFFICIAL),
            CodeEntry("2", "Written agreement", value=True, status=OFFICIAL),
            _UNCLEAR,
        ),
        note="The labels of 1 and 2 are the same, so both are read alike and written back as 1.",
    ),
    Crosswalk(
        "implement",
        "Ceasefire.mechanism",
        (
            CodeEntry("0", "No mechanism", value=False, status=OFFICIAL),
            CodeEntry("1", "Mechanism agreed", value=True, status=OFFICIAL),
            _UNCLEAR,
        ),
    ),
    Crosswalk(
        "enforcement",
        "Ceasefire.enforcement",
        (
            CodeEntry("0", "No enforcement", Enforcement.NONE, OFFICIAL),
            CodeEntry("1", "External enforcement (by a state)", Enforcement.STATE, OFFICIAL),
            CodeEntry("2", "Intl. organization enforcement", Enforcement.ORGANISATION, OFFICIAL),
            _UNCLEAR,
            CodeEntry("3", "Unclear", NotReported(), OFFICIAL),
        ),
        note="The labels of -1 and 3 are the same, so both are read alike and written back as -1.",
    ),
    Crosswalk(
        "ddr",
        "Ceasefire.demobilisation",
        (
            CodeEntry("0", "no disarmament, demobilisation or reintegration", value=False),
            CodeEntry("1", "disarmament, demobilisation or reintegration", value=True),
            _NOT_CLEAR,
        ),
    ),
)
"""Columns of which one code makes one claim."""

MEDIATED: Final = Crosswalk(
    "mediator_nego",
    "Ceasefire.mediated",
    (
        CodeEntry("0", "Non-mediated", value=False, status=OFFICIAL),
        CodeEntry("1", "Mediated", value=True, status=OFFICIAL),
        _UNCLEAR,
    ),
)
"""Whether the ceasefire was mediated."""

ENDED: Final = Crosswalk(
    "ended",
    "Ending.how",
    (
        CodeEntry("0", "not ended", CeasefireEnd.NOT_ENDED),
        CodeEntry("1", "expired", CeasefireEnd.EXPIRED),
        CodeEntry("2", "broken off", CeasefireEnd.BROKEN_OFF),
        CodeEntry("3", "never took effect", CeasefireEnd.NEVER_TOOK_EFFECT),
        CodeEntry("4", "succeeded by another arrangement", CeasefireEnd.SUCCEEDED),
        _NOT_CLEAR,
    ),
    note=(
        "Nearly all with 1 were of fixed length; nearly all with 3 have no day of effect; of those"
        " that a later ceasefire renews, nearly all have 4."
    ),
)
"""How the ceasefire ended for the party of the row."""

LINK: Final = Crosswalk(
    "link",
    "CeasefireLink.how",
    (
        CodeEntry("0", "not linked", StandsAlone()),
        CodeEntry("1", "renewal or extension", CeasefireLinkKind.RENEWS),
        CodeEntry("2", "replacement by a further-reaching ceasefire", CeasefireLinkKind.REPLACES),
        CodeEntry("3", "recommitment", CeasefireLinkKind.REAFFIRMS),
        _NOT_CLEAR,
    ),
    note="The remarks beside 1 speak of extensions, beside 2 of more comprehensive agreements.",
)
"""How the ceasefire relates to the earlier ones that it is linked to."""

PURPOSES: Final = (
    Crosswalk(
        "p_humanitarian",
        "Ceasefire.purposes",
        (CodeEntry("1", "Humanitarian", CeasefirePurpose.HUMANITARIAN, OFFICIAL),),
    ),
    Crosswalk(
        "p_peaceprocess",
        "Ceasefire.purposes",
        (CodeEntry("1", "Peace Process", CeasefirePurpose.PEACE_PROCESS, OFFICIAL),),
    ),
    Crosswalk(
        "p_holiday",
        "Ceasefire.purposes",
        (CodeEntry("1", "Holiday", CeasefirePurpose.HOLIDAY, OFFICIAL),),
    ),
    Crosswalk(
        "p_election",
        "Ceasefire.purposes",
        (CodeEntry("1", "Election", CeasefirePurpose.ELECTION, OFFICIAL),),
    ),
    Crosswalk(
        "p_other",
        "Ceasefire.purposes",
        (CodeEntry("1", "Other", CeasefirePurpose.OTHER, OFFICIAL),),
    ),
)
"""Columns that say yes (1) or no (0) to one purpose each; a no is a claim that denies it."""

CROSSWALKS: Final = (*CODED, MEDIATED, ENDED, LINK, *PURPOSES)
"""Every crosswalk of the dataset."""

DECLARED: Final = ("cf_dec_yr", "cf_dec_month", "cf_dec_day")
"""Year, month and day of the declaration."""
EFFECTIVE: Final = ("cf_effect_yr", "cf_effect_month", "cf_effect_day")
"""Year, month and day from which it was to hold."""
END: Final = ("end_yr", "end_month", "end_day")
"""Year, month and day of its end."""
LINKED: Final = tuple(f"link_id{number}" for number in range(1, 36))
"""The numbers, within the country, of earlier ceasefires."""

COLUMNS: Final = (
    Column(
        "uniq_id",
        "Ceasefire.id, Ceasefire.external_ids",
        "names the ceasefire; its rows are one for each party and dyad",
    ),
    Column(
        "cc",
        "NamedPlace.external_ids",
        "code of the country, taken to be that of Gleditsch and Ward",
    ),
    Column(
        "cf_id",
        "Ceasefire.evidence",
        "number within the country; `uniq_id` is `cc` and this, padded to three digits",
    ),
    Column("location", "Ceasefire.where", "name of the country"),
    Column("ucdp_actor_id", "party external_ids", "UCDP actor number; -1 stands for none"),
    Column(
        "actor_name",
        "party name",
        "the party; a name that begins with *Government of* is read as an organ of a state,"
        " another as an armed group",
    ),
    Column("ucdp_acd_id", "Ceasefire.conflicts", "UCDP conflict number; -1 is unclear"),
    Column("ucdp_dyad", "Ceasefire.conflicts", "UCDP dyad number; -1 is unclear"),
    Column("pax_id", "Ceasefire.texts", "PA-X agreement number; -1 is none known"),
    Column(
        "cf_dec_yr, cf_dec_month, cf_dec_day", "Ceasefire.declared", "for each part: -1 is unclear"
    ),
    Column(
        "cf_effect_yr, cf_effect_month, cf_effect_day",
        "Ceasefire.effective",
        "for each part: -1 is unclear; all three 0 is never",
    ),
    Column("end_yr, end_month, end_day", "Ceasefire.ended", "as for the effect"),
    Column(
        "fixed, fixed_time",
        "Ceasefire.term",
        "1 and a number: a term of that many days; 1 and words: until what they describe;"
        " 0 and 0: without an end; -1: unclear",
    ),
    Column("p_unclear", "Ceasefire.purposes", "1 is unclear; 0 is cited with the first purpose"),
    Column("p_other_comment", "Citation.quote", "quoted beside the purpose *other*"),
    Column(
        "mediator_send",
        "Ceasefire.mediators",
        "names of mediators as listed; -1 is unclear, 0 none",
    ),
    Column(
        "link_id1 to link_id35",
        "CeasefireLink.to",
        "numbers of earlier ceasefires within the country; -1 is one that could not be"
        " identified, 0 none",
    ),
    Column("id", "Citation.locator", "names the row"),
)
"""Columns that hold no codes and are taken over."""

LEFT: Final = (
    Column("region", None, "the dataset's own division of the world; the country is taken over"),
    Column("nsa_frac", None, "its codes are not explained where we could read"),
    Column("splinter", None, "its codes are not explained where we could read"),
    Column("truce", None, "its meaning is not explained where we could read"),
    Column("cf_pp", None, "remarks of the coders in running text"),
    Column("factivia_page", None, "working notes of the coders on their sources"),
    Column("factivia_source", None, "empty in the file that was at hand"),
    Column("evidence_onset", None, "empty in the file that was at hand"),
    Column("evidence_end", None, "empty in the file that was at hand"),
    Column("comment", None, "empty in the file that was at hand"),
    Column("recentadditions", None, "says when the row was added, not what is so"),
    Column("coder", None, "initials of whoever coded the row"),
)
"""Columns that are known and not taken over, each with the reason."""

TAKEN: Final = (
    *("uniq_id", "cc", "cf_id", "location", "ucdp_actor_id", "actor_name"),
    *("ucdp_acd_id", "ucdp_dyad", "pax_id", *DECLARED, *EFFECTIVE, *END),
    *("fixed", "fixed_time", "p_unclear", "p_other_comment", "mediator_send"),
    *(crosswalk.column for crosswalk in CROSSWALKS),
    *LINKED,
    "id",
)
"""The name of every column that is taken over."""
