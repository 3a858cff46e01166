"""Where the facts on undertakings live."""

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
from ceasefire_model.instances.paris_2026 import ids
from ceasefire_model.instances.paris_2026.sources import (
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
)
from ceasefire_model.instances.paris_2026.voices import ARTICLE
from ceasefire_model.promises import Deontic, Firmness, ListForm
from ceasefire_model.provenance import Reading, Unnamed
from ceasefire_model.quantities import About, Basis, Exactly, Figure, Several
from ceasefire_model.terms import Bound, Deadline, Period
from ceasefire_model.times import PartialDate
from ceasefire_model.undertakings import Action, Item, LegalBasis, Means
from ceasefire_model.units import Currency, Unit
from tests.instances.coverage_rows import Row

ORIGINAL: Final = Reading.ORIGINAL
QUOTED: Final = Reading.QUOTED
REPORTED: Final = Reading.REPORTED

_COW: Final = ids.COALITION_OF_THE_WILLING
_MONITORING: Final = "undertakings[monitoring-participation]"
_COMMISSION: Final = "undertakings[special-commission-membership]"
_SUPPORT: Final = "undertakings[long-term-support]"
_ARMY: Final = "undertakings[ua-army-strength]"
_COOPERATION: Final = "undertakings[defence-cooperation]"
_POINT_5: Final = "undertakings[economic-reconstruction]"
_LEGAL_FORM: Final = "undertakings[legal-form]"
_LEGAL_WORK: Final = "undertakings[legal-work-with-parliaments]"
_PARIS_CELL: Final = "undertakings[coordination-cell-establishment]"
_KYIV_CELL: Final = "undertakings[kyiv-cell-establishment]"
_HUBS: Final = "undertakings[military-hubs-establishment]"
_FACILITIES: Final = "undertakings[protected-facilities-establishment]"
_LEAVE: Final = "undertakings[force-authorisation]"
_CAPACITY: Final = "undertakings[ua-defence-capacity]"
_INSTRUMENTS: Final = "undertakings[peace-instruments]"
_NEGOTIATION: Final = "undertakings[legal-instrument-negotiation]"
_VOTE: Final = "undertakings[gb-commons-vote]"
_BUNDESTAG: Final = "undertakings[de-bundestag-decision]"
_CORTES: Final = "undertakings[es-congress-approval]"
_GROUPS: Final = "undertakings[es-consultations]"
_FUNDING: Final = "undertakings[gb-preparation-funding]"
_LEAD: Final = "undertakings[us-monitoring-lead]"
_HELP: Final = "undertakings[us-help-to-peace]"
_PRESS: Final = Unnamed("press reports")
_SECRETARY: Final = Unnamed("the Prime Minister's press secretary")
_OFFICIALS: Final = Unnamed("unnamed officials")
_CEASEFIRE: Final = Happened(ids.CEASEFIRE_IN_FORCE)
_SWEDISH: Final = AllOf(
    (
        Happened(ids.PEACE_DEAL),
        Happened(ids.CLEAR_RULES_FOR_THE_FORCE),
        Given(Act.APPROVAL, ids.SE_RIKSDAG),
    )
)
_BELGIAN: Final = AllOf((Obtains(ids.US_BACKING), Obtains(ids.US_LED_MONITORING_IN_PLACE)))


ROWS: Final = (
    # Monitoring
    Row("F029", f"{_MONITORING}.action", Action.MONITOR),
    Row("F029", f"{_MONITORING}.promise.by", (_COW,)),
    Row("F029", f"{_MONITORING}.about_bodies", (ids.MONITORING_MECHANISM,)),
    Row(
        "F029",
        f"{_MONITORING}.promise.firmness",
        Firmness.STANDS_READY,
        by=_COW,
        source=S01,
        reading=ORIGINAL,
    ),
    *(
        Row(
            "F025",
            f"undertakings[{component}].promise.condition",
            _CEASEFIRE,
            by=_COW,
            source=S01,
            reading=ORIGINAL,
        )
        for component in (
            "monitoring-participation",
            "special-commission-membership",
            "long-term-support",
            "defence-cooperation",
        )
    ),
    Row("F031", f"{_COMMISSION}.action", Action.JOIN_BODY),
    Row("F031", f"{_COMMISSION}.about_bodies", (ids.SPECIAL_COMMISSION,)),
    Row(
        "F031",
        f"{_COMMISSION}.promise.firmness",
        Firmness.ANNOUNCED,
        by=_COW,
        source=S01,
        reading=ORIGINAL,
    ),
    Row(
        "F088",
        f"{_MONITORING}.promise.firmness",
        Firmness.COMMITTED,
        by=ids.STARMER,
        source=S05,
        reading=ORIGINAL,
    ),
    Row(
        "F088",
        f"{_SUPPORT}.promise.firmness",
        Firmness.COMMITTED,
        by=ids.STARMER,
        source=S05,
        reading=ORIGINAL,
    ),
    Row("F122", f"{_LEAD}.promise.by", (ids.US,)),
    Row(
        "F122",
        f"{_LEAD}.promise.firmness",
        Firmness.ANNOUNCED,
        by=ids.FR_PRESIDENCY,
        source=S04,
        reading=ORIGINAL,
    ),
    Row(
        "F122",
        f"{_LEAD}.promise.firmness",
        Firmness.ANNOUNCED,
        by=ids.MACRON,
        source=S35,
        reading=QUOTED,
    ),
    Row(
        "F122",
        f"{_MONITORING}.amount",
        Figure(Several("several", Unit.STATES), Basis.POSSIBLE),
        by=ids.FR_PRESIDENCY,
        source=S04,
        reading=ORIGINAL,
    ),
    Row(
        "F122",
        f"{_MONITORING}.promise.firmness",
        Firmness.STANDS_READY,
        by=ids.MACRON,
        source=S35,
        reading=QUOTED,
    ),
    Row("F161", f"{_LEAD}.means", Means.DRONES, by=_OFFICIALS, source=S16, reading=REPORTED),
    Row("F161", f"{_LEAD}.means", Means.SENSORS, by=_OFFICIALS, source=S16, reading=REPORTED),
    Row("F161", f"{_LEAD}.means", Means.SATELLITES, by=_OFFICIALS, source=S121, reading=REPORTED),
    Row(
        "F161",
        f"{_LEAD}.means",
        Means.TROOPS,
        by=_OFFICIALS,
        source=S16,
        reading=REPORTED,
        denies=True,
    ),
    # Support for the armed forces
    Row("F032", f"{_SUPPORT}.action", Action.ARM),
    Row("F032", f"{_SUPPORT}.promise.to", (ids.UA_ARMED_FORCES,)),
    Row("F032", f"{_SUPPORT}.part_of", ids.PARIS_GUARANTEES),
    Row("F034", f"{_SUPPORT}.list_form", ListForm.OPEN, by=_COW, source=S01, reading=ORIGINAL),
    *(
        Row("F034", f"{_SUPPORT}.items", item, by=_COW, source=S01, reading=ORIGINAL)
        for item in (Item.DEFENCE_PACKAGES, Item.WEAPONS_FINANCING, Item.CONTINUED_COOPERATION)
    ),
    *(
        Row("F035", f"{_SUPPORT}.items", item, by=_COW, source=source, reading=QUOTED)
        for source in (S24, S26)
        for item in (Item.DEFENCE_BUDGET, Item.DEPOTS, Item.FORTIFICATIONS)
    ),
    Row("F120", f"{_ARMY}.promise.actors", (ids.UA_ARMED_FORCES,)),
    Row(
        "F120",
        f"{_ARMY}.promise.condition",
        Happened(ids.END_OF_WAR),
        by=ids.MACRON,
        source=S34,
        reading=QUOTED,
    ),
    Row("F120", f"{_ARMY}.items", Item.TRAINING, by=ids.MACRON, source=S34, reading=QUOTED),
    Row("F120", f"{_ARMY}.items", Item.DEFENCE_CAPACITY, by=ids.MACRON, source=S34, reading=QUOTED),
    *(
        Row(
            fact,
            f"{_ARMY}.amount",
            Figure(Exactly(number, Unit.SOLDIERS), Basis.PLANNED),
            by=ids.MACRON,
            source=source,
            reading=QUOTED,
        )
        for fact, number, source in (
            ("F120", 800_000, S34),
            ("F120", 800_000, S35),
            ("F120", 800_000, S36),
            ("F121", 700_000, S37),
            ("F121", 700_000, S38),
            ("F240", 800_000, S34),
            ("F240", 700_000, S37),
            ("X04", 800_000, S34),
            ("X04", 700_000, S37),
        )
    ),
    # Legal form
    Row("F047", f"{_LEGAL_FORM}.action", Action.GIVE_LEGAL_FORM),
    Row("F047", f"{_LEGAL_FORM}.concerns", (ids.RESTORE_PEACE_COMMITMENTS,)),
    Row(
        "F047",
        f"{_LEGAL_FORM}.promise.firmness",
        Firmness.INTENDS,
        by=ids.FR_PRESIDENCY,
        source=S04,
        reading=ORIGINAL,
    ),
    Row(
        "F041",
        f"{_LEGAL_FORM}.promise.firmness",
        Firmness.ANNOUNCED,
        by=_COW,
        source=S29,
        reading=QUOTED,
    ),
    Row("F130", f"{_LEGAL_WORK}.about_bodies", (ids.COALITION_PARLIAMENTS,)),
    Row("F130", f"{_LEGAL_WORK}.concerns", (ids.MNFU_DEPLOYMENT,)),
    Row(
        "F130",
        f"{_LEGAL_WORK}.promise.firmness",
        Firmness.INTENDS,
        by=ids.ZELENSKYY,
        source=S02,
        reading=ORIGINAL,
    ),
    Row(
        "F130",
        f"{_LEGAL_WORK}.promise.deadline",
        Deadline(ids.END_OF_WAR, bound=Bound.AT),
        by=ids.ZELENSKYY,
        source=S03,
        reading=ORIGINAL,
    ),
    # Cooperation and reconstruction
    Row("F044", f"{_COOPERATION}.action", Action.COOPERATE),
    *(
        Row("F044", f"{_COOPERATION}.items", item, by=_COW, source=source, reading=QUOTED)
        for source in (S20, S25)
        for item in (
            Item.TRAINING,
            Item.JOINT_PRODUCTION,
            Item.DEFENCE_INDUSTRY,
            Item.INTELLIGENCE,
        )
    ),
    *(
        Row("F045", f"{_POINT_5}.items", item, by=ids.FR_PRESIDENCY, source=S04, reading=ORIGINAL)
        for item in (Item.ECONOMIC_SUPPORT, Item.RECONSTRUCTION, Item.DEFENCE_COOPERATION)
    ),
    # Cells
    Row(
        "F046",
        f"{_PARIS_CELL}.about_bodies",
        (ids.PARIS_COORDINATION_CELL, ids.MNFU_HEADQUARTERS),
    ),
    Row(
        "F046",
        f"{_PARIS_CELL}.promise.firmness",
        Firmness.COMMITTED,
        by=_COW,
        source=S28,
        reading=QUOTED,
    ),
    Row(
        "F046",
        f"{_PARIS_CELL}.promise.firmness",
        Firmness.COMMITTED,
        by=_COW,
        source=S17,
        reading=QUOTED,
    ),
    Row("F101", f"{_KYIV_CELL}.action", Action.ESTABLISH_BODY),
    Row(
        "F101",
        f"{_KYIV_CELL}.about_bodies",
        (ids.KYIV_COORDINATION_CELL, ids.UA_GENERAL_STAFF),
    ),
    Row("F101", f"{_KYIV_CELL}.about_places", (ids.KYIV,)),
    Row(
        "F101",
        f"{_KYIV_CELL}.promise.condition",
        Happened(ids.FORCE_DEPLOYMENT),
        by=ids.CARNS,
        source=S12,
        reading=QUOTED,
    ),
    # Hubs and facilities
    Row("F080", f"{_HUBS}.promise.by", (ids.GB, ids.FR)),
    Row("F080", f"{_HUBS}.about_places", (ids.MILITARY_HUBS,)),
    Row(
        "F080",
        f"{_HUBS}.promise.firmness",
        Firmness.ANNOUNCED,
        by=ids.STARMER,
        source=S05,
        reading=ORIGINAL,
    ),
    Row(
        "F080",
        f"{_HUBS}.promise.firmness",
        Firmness.ANNOUNCED,
        by=ids.GB_GOVERNMENT,
        source=S06,
        reading=QUOTED,
    ),
    Row("F081", f"{_FACILITIES}.action", Action.ESTABLISH_FACILITIES),
    Row("F081", f"{_FACILITIES}.about_places", (ids.PROTECTED_FACILITIES,)),
    Row(
        "F081",
        f"{_FACILITIES}.promise.firmness",
        Firmness.ANNOUNCED,
        by=ids.STARMER,
        source=S05,
        reading=ORIGINAL,
    ),
    Row(
        "F085",
        f"{_HUBS}.promise.condition",
        Happened(ids.PEACE_DEAL),
        by=ids.GB_GOVERNMENT,
        source=S06,
        reading=QUOTED,
    ),
    Row(
        "F086",
        f"{_HUBS}.promise.condition",
        _CEASEFIRE,
        by=ids.STARMER,
        source=S05,
        reading=ORIGINAL,
    ),
    Row(
        "F213",
        f"{_HUBS}.names",
        Name("military bases", "en"),
        by=ids.RU_FOREIGN_MINISTRY,
        source=S85,
        reading=QUOTED,
    ),
    Row(
        "X06",
        f"{_HUBS}.promise.condition",
        _CEASEFIRE,
        by=ids.STARMER,
        source=S05,
        reading=ORIGINAL,
    ),
    Row(
        "X06",
        f"{_HUBS}.promise.condition",
        Happened(ids.PEACE_DEAL),
        by=ids.GB_GOVERNMENT,
        source=S06,
        reading=QUOTED,
    ),
    # The declaration of intent
    Row("F066", f"{_LEAVE}.action", Action.AUTHORISE_FORCE),
    Row("F066", f"{_LEAVE}.promise.by", (ids.UA,)),
    Row("F066", f"{_LEAVE}.promise.deontic", Deontic.SHALL),
    Row("F066", f"{_LEAVE}.promise.to", (ids.GB, ids.FR, _COW)),
    Row("F066", f"{_LEAVE}.about_places", (ids.UKRAINE,)),
    Row(
        "F066",
        f"{_LEAVE}.promise.firmness",
        Firmness.INTENDS,
        by=ids.UA,
        source=S42,
        reading=QUOTED,
    ),
    *(
        Row("F069", f"{_CAPACITY}.items", item, by=ids.GB, source=S43, reading=QUOTED)
        for item in (
            Item.DEFENCE_CAPACITY,
            Item.TRAINING,
            Item.DEFENCE_INDUSTRY,
            Item.ALLIANCE_STANDARDS,
        )
    ),
    Row(
        "F069",
        f"{_CAPACITY}.promise.firmness",
        Firmness.ANNOUNCED,
        by=ids.GB,
        source=S43,
        reading=QUOTED,
    ),
    Row("F070", f"{_INSTRUMENTS}.promise.by", (ids.GB, ids.FR)),
    Row(
        "F070",
        f"{_INSTRUMENTS}.promise.firmness",
        Firmness.COMMITTED,
        by=ids.GB,
        source=S43,
        reading=QUOTED,
    ),
    *(
        Row("F070", f"{_INSTRUMENTS}.items", item, by=ids.GB, source=S43, reading=QUOTED)
        for item in (
            Item.MILITARY_INSTRUMENTS,
            Item.ECONOMIC_INSTRUMENTS,
            Item.DIPLOMATIC_INSTRUMENTS,
        )
    ),
    Row("F102", f"{_NEGOTIATION}.action", Action.NEGOTIATE),
    Row("F102", f"{_NEGOTIATION}.promise.by", (ids.UA, ids.GB, ids.FR)),
    Row("F102", f"{_NEGOTIATION}.about_texts", (ids.FORCE_LEGAL_INSTRUMENT,)),
    Row(
        "F102",
        f"{_NEGOTIATION}.promise.firmness",
        Firmness.ANNOUNCED,
        by=ids.CARNS,
        source=S12,
        reading=QUOTED,
    ),
    # Votes, approvals, consultations
    Row("F091", f"{_VOTE}.action", Action.SUBMIT_FOR_APPROVAL),
    Row("F091", f"{_VOTE}.promise.to", (ids.GB_HOUSE_OF_COMMONS,)),
    Row(
        "F091",
        f"{_VOTE}.promise.condition",
        Stands(ids.MNFU_GB, Standing.ACTIVE),
        by=ids.STARMER,
        source=S15,
        reading=QUOTED,
    ),
    Row(
        "F091",
        f"{_VOTE}.promise.firmness",
        Firmness.ANNOUNCED,
        by=ids.STARMER,
        source=S49,
        reading=QUOTED,
    ),
    Row(
        "F091",
        f"{_VOTE}.legal_basis",
        LegalBasis.PLEDGE,
        by=ids.STARMER,
        source=S15,
        reading=QUOTED,
    ),
    *(
        Row(
            "F092",
            f"{_VOTE}.promise.deadline",
            Deadline(ids.LONG_TERM_FORCE_DEPLOYMENT, bound=Bound.BEFORE),
            by=_SECRETARY,
            source=source,
            reading=REPORTED,
        )
        for source in (S46, S42)
    ),
    Row(
        "F093",
        f"{_VOTE}.promise.deadline",
        Deadline(ids.FORCE_DEPLOYMENT, bound=Bound.BEFORE),
        by=ids.PA,
        source=S47,
        reading=REPORTED,
    ),
    Row("F093", f"{_VOTE}.effect", Undecided(), by=ids.GB_GOVERNMENT, source=S47, reading=REPORTED),
    Row(
        "F094",
        f"{_VOTE}.legal_basis",
        LegalBasis.CONVENTION,
        by=ids.BBC,
        source=S46,
        reading=REPORTED,
    ),
    Row(
        "F094",
        f"{_VOTE}.legal_basis",
        LegalBasis.STATUTE,
        by=ids.BBC,
        source=S46,
        reading=REPORTED,
        denies=True,
    ),
    Row(
        "F094",
        f"{_VOTE}.legal_basis",
        LegalBasis.CONSTITUTION,
        by=ids.BBC,
        source=S46,
        reading=REPORTED,
        denies=True,
    ),
    Row(
        "X11",
        f"{_VOTE}.promise.condition",
        Stands(ids.MNFU_GB, Standing.ACTIVE),
        by=ids.STARMER,
        source=S15,
        reading=QUOTED,
    ),
    Row(
        "X11",
        f"{_VOTE}.promise.deadline",
        Deadline(ids.LONG_TERM_FORCE_DEPLOYMENT, bound=Bound.BEFORE),
        by=_SECRETARY,
        source=S46,
        reading=REPORTED,
    ),
    Row(
        "X11",
        f"{_VOTE}.promise.deadline",
        Deadline(ids.FORCE_DEPLOYMENT, bound=Bound.BEFORE),
        by=ids.PA,
        source=S47,
        reading=REPORTED,
    ),
    Row("X11", f"{_VOTE}.effect", Undecided(), by=ids.GB_GOVERNMENT, source=S47, reading=REPORTED),
    Row("F171", f"{_BUNDESTAG}.promise.actors", (ids.DE_GOVERNMENT, ids.DE_BUNDESTAG)),
    Row("F171", f"{_BUNDESTAG}.concerns", (ids.MNFU_DE,)),
    Row(
        "F171",
        f"{_BUNDESTAG}.promise.condition",
        Judged(ids.CONDITIONS_CLEAR),
        by=ids.MERZ,
        source=S59,
        reading=QUOTED,
    ),
    Row(
        "F171",
        f"{_BUNDESTAG}.promise.firmness",
        Firmness.INTENDS,
        by=ids.MERZ,
        source=S60,
        reading=QUOTED,
    ),
    Row("F180", f"{_GROUPS}.action", Action.CONSULT),
    Row(
        "F180",
        f"{_GROUPS}.promise.firmness",
        Firmness.ANNOUNCED,
        by=ids.SANCHEZ,
        source=S64,
        reading=QUOTED,
    ),
    Row(
        "F180",
        f"{_GROUPS}.promise.deadline",
        Deadline(ids.SPANISH_CONSULTATIONS, bound=Bound.FROM),
        by=ids.SANCHEZ,
        source=S65,
        reading=QUOTED,
    ),
    Row("F181", f"{_CORTES}.promise.to", (ids.ES_CONGRESS,)),
    Row("F181", f"{_CORTES}.concerns", (ids.MNFU_ES,)),
    Row(
        "F181",
        f"{_CORTES}.legal_basis",
        LegalBasis.STATUTE,
        by=_PRESS,
        source=S66,
        reading=REPORTED,
    ),
    Row(
        "F181",
        f"{_CORTES}.legal_basis",
        LegalBasis.STATUTE,
        by=_PRESS,
        source=S73,
        reading=REPORTED,
    ),
    # What single states promise besides troops
    Row("F104", f"{_FUNDING}.action", Action.FUND),
    Row("F104", f"{_FUNDING}.concerns", (ids.MNFU_GB,)),
    *(
        Row("F104", f"{_FUNDING}.items", item, by=ids.HEALEY, source=S105, reading=REPORTED)
        for item in (Item.VEHICLES, Item.COMMUNICATIONS, Item.COUNTER_DRONE)
    ),
    Row(
        "F104",
        f"{_FUNDING}.means",
        Means.DEFENCE_BUDGET,
        by=ids.HEALEY,
        source=S105,
        reading=REPORTED,
    ),
    *(
        Row(
            fact,
            f"{_FUNDING}.amount",
            Figure(Exactly(200_000_000, Currency("GBP")), Basis.PLANNED),
            by=ids.HEALEY,
            source=S105,
            reading=REPORTED,
        )
        for fact in ("F104", "F241", "DOC-UK-200M")
    ),
    Row(
        "F241",
        f"{_FUNDING}.amount",
        Figure(About(270_000_000, Currency("USD")), Basis.PLANNED),
        by=Unnamed("the page that reports the announcement"),
        source=S105,
        reading=REPORTED,
    ),
    Row("F178", "undertakings[pl-logistics].action", Action.COORDINATE),
    *(
        Row(
            "F178",
            "undertakings[pl-logistics].promise.firmness",
            Firmness.ANNOUNCED,
            by=ids.TUSK,
            source=source,
            reading=QUOTED,
        )
        for source in (S67, S68)
    ),
    Row(
        "F178",
        "undertakings[pl-logistics].items",
        Item.LOGISTICS,
        by=ids.TUSK,
        source=S68,
        reading=QUOTED,
    ),
    *(
        Row(
            "F190",
            "undertakings[be-contribution].promise.condition",
            _BELGIAN,
            by=ids.DE_WEVER,
            source=source,
            reading=QUOTED,
        )
        for source in (S75, S112)
    ),
    Row(
        "F190",
        "undertakings[be-contribution].items",
        Item.TRAINING,
        by=ids.DE_WEVER,
        source=S75,
        reading=QUOTED,
    ),
    *(
        Row(
            fact,
            "undertakings[se-contribution].promise.condition",
            _SWEDISH,
            by=ids.KRISTERSSON,
            source=S76,
            reading=QUOTED,
        )
        for fact in ("F191", "X06")
    ),
    Row(
        "F191",
        "undertakings[se-contribution].items",
        Item.TRAINING,
        by=ids.KRISTERSSON,
        source=S76,
        reading=QUOTED,
    ),
    Row("F191", "undertakings[se-riksdag-approval].promise.to", (ids.SE_RIKSDAG,)),
    Row(
        "F192",
        "undertakings[ca-training].promise.firmness",
        Firmness.POSSIBLE,
        by=ids.CARNEY,
        source=S80,
        reading=QUOTED,
    ),
    Row(
        "F192",
        "undertakings[ca-training].items",
        Item.TRAINING,
        by=ids.CARNEY,
        source=S78,
        reading=QUOTED,
    ),
    Row(
        "F196",
        "undertakings[cz-ammunition].items",
        Item.AMMUNITION,
        by=ids.BABIS,
        source=S81,
        reading=REPORTED,
    ),
    Row("F197", "undertakings[sk-monitoring].action", Action.MONITOR),
    Row(
        "F197",
        "undertakings[sk-monitoring].promise.firmness",
        Firmness.POSSIBLE,
        by=ids.FICO,
        source=S82,
        reading=REPORTED,
    ),
    Row(
        "F197",
        "undertakings[sk-monitoring].items",
        Item.NON_MILITARY_SUPPORT,
        by=ids.FICO,
        source=S82,
        reading=REPORTED,
    ),
    Row("F197", "undertakings[sk-no-weapons].promise.deontic", Deontic.SHALL_NOT),
    Row("F199", "undertakings[eu-accession].action", Action.ADMIT),
    Row(
        "F199",
        "undertakings[eu-loan].amount",
        Figure(Exactly(90_000_000_000, Currency("EUR")), Basis.PLANNED),
        by=ids.COSTA,
        source=S84,
        reading=QUOTED,
    ),
    Row(
        "F199",
        "undertakings[eu-loan].promise.term",
        Period(PartialDate("2026/2027")),
        by=ids.COSTA,
        source=S84,
        reading=QUOTED,
    ),
    Row(
        "F199",
        "undertakings[eu-missions].items",
        Item.CIVILIAN_MISSION,
        by=ids.COSTA,
        source=S84,
        reading=QUOTED,
    ),
    Row(
        "F199",
        "undertakings[eu-missions].items",
        Item.MILITARY_MISSION,
        by=ids.COSTA,
        source=S84,
        reading=QUOTED,
    ),
    Row("F158", f"{_HELP}.promise.by", (ids.US,)),
    Row(
        "F158",
        f"{_HELP}.promise.firmness",
        Firmness.ANNOUNCED,
        by=ids.WITKOFF,
        source=S106,
        reading=QUOTED,
    ),
    # The seed article
    Row(
        "A8a",
        f"{_MONITORING}.promise.firmness",
        Firmness.INTENDS,
        by=ARTICLE.by,
        source=SEED,
        reading=ORIGINAL,
    ),
    Row(
        "A8a",
        f"{_MONITORING}.names",
        Name("ceasefire monitoring commitments under American leadership", "en"),
        by=ARTICLE.by,
        source=SEED,
        reading=ORIGINAL,
    ),
    Row(
        "A8a",
        f"{_MONITORING}.promise.firmness",
        Firmness.STANDS_READY,
        by=_COW,
        source=S01,
        reading=ORIGINAL,
    ),
    Row(
        "A8b",
        f"{_SUPPORT}.promise.firmness",
        Firmness.INTENDS,
        by=ARTICLE.by,
        source=SEED,
        reading=ORIGINAL,
    ),
    Row(
        "A8b",
        f"{_SUPPORT}.names",
        Name("long-term support to Ukrainian armed forces", "en"),
        by=ARTICLE.by,
        source=SEED,
        reading=ORIGINAL,
    ),
    Row(
        "A10",
        f"{_HELP}.promise.firmness",
        Firmness.ANNOUNCED,
        by=ids.WITKOFF,
        source=SEED,
        reading=QUOTED,
    ),
)
"""Where each fact on undertakings is found."""
