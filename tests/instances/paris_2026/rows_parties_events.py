"""Where parties, places and events hold the facts of the summit."""

from typing import Final

from ceasefire_model import (
    About,
    AtLeast,
    Basis,
    BodyFunction,
    BodyStatus,
    Duration,
    Editor,
    Exactly,
    FacilityForm,
    FacilityPurpose,
    FewerThan,
    Figure,
    MoreThan,
    Name,
    NotReported,
    PartialDate,
    Participation,
    ParticipationKind,
    Rank,
    Reading,
    Rotation,
    Throughout,
    Unit,
    Unnamed,
    Unstated,
    Withheld,
)
from ceasefire_model.instances.paris_2026 import ids
from ceasefire_model.instances.paris_2026 import sources as s
from ceasefire_model.instances.paris_2026.voices import ARTICLE
from tests.instances.coverage_rows import Row

ORIGINAL: Final = Reading.ORIGINAL
QUOTED: Final = Reading.QUOTED
REPORTED: Final = Reading.REPORTED

PRESS: Final = Unnamed("press reports")
OPINION: Final = Unnamed("the author of an opinion piece on the coalition")
COALITION: Final = ids.COALITION_OF_THE_WILLING

WHEN: Final = "events[paris-summit].when"
WHERE: Final = "events[paris-summit].where"
CHAIRS: Final = "events[paris-summit].chairs"
WHO: Final = "events[paris-summit].participation"
HOW_MANY: Final = "events[paris-summit].attendance"
SIZE: Final = "parties[coalition-of-the-willing].size"
MECHANISM: Final = "parties[monitoring-mechanism]"
COMMISSION: Final = "parties[special-commission]"
CELL: Final = "parties[paris-coordination-cell]"
HEADQUARTERS: Final = "parties[mnfu-headquarters]"
KYIV_CELL: Final = "parties[kyiv-coordination-cell]"
GROUP: Final = "parties[negotiating-group]"
HUBS: Final = "places[military-hubs]"
FACILITIES: Final = "places[protected-facilities]"

SUMMIT_DAY: Final = PartialDate("2026-01-06")
ATTENDED: Final = ParticipationKind.ATTENDED
REPRESENTED: Final = ParticipationKind.REPRESENTED
IN_PART: Final = ParticipationKind.ATTENDED_IN_PART

_SUMMIT: Final = (
    Row("F001", WHEN, SUMMIT_DAY, by=ids.FR_PRESIDENCY, source=s.S04, reading=ORIGINAL),
    Row("F001", WHEN, SUMMIT_DAY, by=ids.UA_PRESIDENCY, source=s.S01, reading=ORIGINAL),
    Row("F001", WHERE, ids.ELYSEE_PALACE, by=ids.FR_PRESIDENCY, source=s.S04, reading=ORIGINAL),
    Row("F001", WHERE, ids.ELYSEE_PALACE, by=ids.UA_PRESIDENCY, source=s.S01, reading=ORIGINAL),
    Row("F002", CHAIRS, ids.MACRON, by=ids.FR_PRESIDENCY, source=s.S04, reading=ORIGINAL),
    Row("F002", CHAIRS, ids.STARMER, by=ids.FR_PRESIDENCY, source=s.S04, reading=ORIGINAL),
    Row("F002", CHAIRS, ids.MERZ, by=ids.FR_PRESIDENCY, source=s.S04, reading=ORIGINAL),
    Row("F003", CHAIRS, ids.MACRON, by=PRESS, source=s.S77, reading=REPORTED),
    Row("F003", CHAIRS, ids.MACRON, by=PRESS, source=s.S41, reading=REPORTED),
    Row("F003", CHAIRS, ids.STARMER, by=PRESS, source=s.S77, reading=REPORTED),
    Row("F003", CHAIRS, ids.STARMER, by=PRESS, source=s.S41, reading=REPORTED),
    Row("X12", CHAIRS, ids.MERZ, by=ids.FR_PRESIDENCY, source=s.S04, reading=ORIGINAL),
    Row("X12", CHAIRS, ids.STARMER, by=ids.FR_PRESIDENCY, source=s.S04, reading=ORIGINAL),
    Row("X12", CHAIRS, ids.STARMER, by=PRESS, source=s.S77, reading=REPORTED),
    Row("F004", SIZE, Exactly(35, Unit.STATES), by=ids.MACRON, source=s.S33, reading=QUOTED),
    Row("F004", SIZE, Exactly(35, Unit.STATES), by=ids.MACRON, source=s.S34, reading=QUOTED),
    Row(
        "F005",
        HOW_MANY,
        Exactly(27, Unit.HEADS_OF_STATE),
        by=ids.ZELENSKYY,
        source=s.S03,
        reading=ORIGINAL,
    ),
    *(
        Row(
            "F005",
            HOW_MANY,
            Exactly(27, Unit.HEADS_OF_STATE_OR_GOVERNMENT),
            by=ids.ZELENSKYY,
            source=source,
            reading=QUOTED,
        )
        for source in (s.S114, s.S112)
    ),
    *(
        Row("F005", WHO, Participation(party), by=ids.ZELENSKYY, source=s.S03, reading=ORIGINAL)
        for party in (ids.EU, ids.NATO)
    ),
    *(
        Row(
            "F005",
            WHO,
            Participation(party, REPRESENTED),
            by=ids.ZELENSKYY,
            source=s.S03,
            reading=ORIGINAL,
        )
        for party in (ids.TR, ids.JP, ids.AU, ids.NZ)
    ),
    Row(
        "F006",
        HOW_MANY,
        Exactly(39, Unit.NATIONS),
        by=ids.HEALEY,
        source=s.S09,
        reading=QUOTED,
    ),
    *(
        # The largest so far: every earlier meeting was smaller.
        Row("F006", f"events[{event}].attendance", FewerThan(39, Unit.NATIONS), by=ids.HEALEY)
        for event in (
            ids.NORTHWOOD_MEETING_2025_07,
            ids.PARIS_SUMMIT_2025_09,
            ids.CHAIRS_MEETING_2025_11,
        )
    ),
    Row(
        "F007",
        HOW_MANY,
        Exactly(34, Unit.STATES),
        by=ids.ZELENSKYY,
        source=s.S32,
        reading=REPORTED,
    ),
    *(
        Row(
            "F008",
            WHO,
            Participation(envoy, on_behalf_of=ids.US),
            by=ids.REUTERS,
            source=s.S16,
            reading=REPORTED,
        )
        for envoy in (ids.WITKOFF, ids.KUSHNER)
    ),
    Row(
        "F008",
        "events[paris-summit-2025-09].participation",
        Participation(ids.WITKOFF, IN_PART),
        by=ids.KYIV_INDEPENDENT,
        source=s.S142,
        reading=REPORTED,
    ),
    Row(
        "X14",
        "events[paris-summit-2025-09].participation",
        Participation(ids.WITKOFF, IN_PART),
        by=ids.KYIV_INDEPENDENT,
        source=s.S142,
        reading=REPORTED,
    ),
    Row(
        "X14",
        "events[paris-summit-2025-09].participation",
        Participation(ids.WITKOFF, IN_PART),
        by=ids.REUTERS,
        denies=True,
    ),
    Row(
        "X14",
        "events[paris-summit-2025-09].participation",
        Participation(ids.KUSHNER),
        by=ids.REUTERS,
        denies=True,
    ),
    Row(
        "F009",
        WHO,
        Participation(ids.GRYNKEWICH),
        by=ids.REUTERS,
        source=s.S16,
        reading=REPORTED,
    ),
    Row(
        "F009",
        "events[army-chiefs-briefing].participation",
        Participation(ids.GRYNKEWICH, ParticipationKind.BRIEFED),
        by=ids.REUTERS,
        source=s.S16,
        reading=REPORTED,
    ),
    Row(
        "F009",
        "events[army-chiefs-briefing].participation",
        Participation(ids.EUROPEAN_ARMY_CHIEFS),
        by=ids.REUTERS,
        source=s.S16,
        reading=REPORTED,
    ),
    Row(
        "F009",
        "events[army-chiefs-briefing].when",
        PartialDate("2026-01-05"),
        by=ids.REUTERS,
        source=s.S16,
        reading=REPORTED,
    ),
    Row(
        "F009",
        "parties[nato-saceur].holder",
        ids.GRYNKEWICH,
        by=ids.REUTERS,
        source=s.S16,
        reading=REPORTED,
    ),
    *(
        Row("F010", WHO, Participation(person), by=PRESS, source=s.S84, reading=REPORTED)
        for person in (ids.RUTTE, ids.COSTA, ids.VON_DER_LEYEN)
    ),
    *(
        Row("F010", f"parties[{office}].holder", person, by=PRESS, source=s.S84, reading=REPORTED)
        for office, person in (
            (ids.NATO_SECRETARY_GENERAL, ids.RUTTE),
            (ids.EUROPEAN_COUNCIL_PRESIDENT, ids.COSTA),
            (ids.EUROPEAN_COMMISSION_PRESIDENT, ids.VON_DER_LEYEN),
        )
    ),
    Row(
        "F011",
        WHO,
        Participation(ids.RUBIO, because=ids.VENEZUELA_OPERATION),
        by=Unnamed("French officials"),
        source=s.S126,
        reading=REPORTED,
        denies=True,
    ),
    Row(
        "F011",
        WHO,
        Participation(ids.RUBIO, because=ids.VENEZUELA_OPERATION),
        by=ids.GUARDIAN,
        source=s.S110,
        reading=REPORTED,
        denies=True,
    ),
    Row("F011", "events[venezuela-operation].when", NotReported(), by=Editor()),
    Row(
        "F012",
        WHO,
        Participation(ids.RU, ParticipationKind.INVITED),
        by=PRESS,
        source=s.S133,
        reading=REPORTED,
        denies=True,
    ),
    Row("F013", "texts[paris-declaration].at", ids.PARIS_SUMMIT),
    Row("F013", "texts[declaration-of-intent].at", ids.PARIS_SUMMIT),
    Row(
        "F014",
        "events[us-ukraine-talks-paris].when",
        PartialDate("2026-01-05/2026-01-07"),
        by=ids.ZELENSKYY,
        source=s.S93,
        reading=QUOTED,
    ),
    Row(
        "F014",
        "events[us-ukraine-talks-paris].length",
        AtLeast(3, Unit.DAYS),
        by=ids.ZELENSKYY,
        source=s.S93,
        reading=QUOTED,
    ),
    Row(
        "F014",
        "events[us-ukraine-talks-paris].where",
        ids.PARIS_CITY,
        by=ids.ZELENSKYY,
        source=s.S93,
        reading=QUOTED,
    ),
    *(
        Row(
            "F014",
            "events[us-ukraine-talks-paris].participation",
            Participation(party, REPRESENTED),
            by=ids.ZELENSKYY,
            source=s.S93,
            reading=QUOTED,
        )
        for party in (ids.US, ids.UA)
    ),
    *(
        Row("F020", WHO, Participation(party), by=COALITION, source=s.S01, reading=ORIGINAL)
        for party in (COALITION, ids.UA, ids.US)
    ),
    *(
        Row(
            "F200",
            WHO,
            Participation(party, REPRESENTED),
            by=speaker,
            source=source,
            reading=reading,
        )
        for party in (ids.JP, ids.AU, ids.NZ)
        for speaker, source, reading in (
            (ids.ZELENSKYY, s.S03, ORIGINAL),
            (ids.MACRON, s.S80, REPORTED),
        )
    ),
    *(
        Row("X01", HOW_MANY, value, by=speaker, source=source, reading=reading)
        for value, speaker, source, reading in (
            (Exactly(35, Unit.STATES), ids.MACRON, s.S33, QUOTED),
            (Exactly(27, Unit.HEADS_OF_STATE), ids.ZELENSKYY, s.S03, ORIGINAL),
            (Exactly(39, Unit.NATIONS), ids.HEALEY, s.S09, QUOTED),
            (Exactly(34, Unit.STATES), ids.ZELENSKYY, s.S32, REPORTED),
            (About(40, Unit.LEADERS), ids.TELEGRAPH, s.S21, REPORTED),
        )
    ),
    *(
        Row("A2", WHO, Participation(party), by=ARTICLE.by, source=s.SEED, reading=ORIGINAL)
        for party in (COALITION, ids.MACRON, ids.STARMER, ids.ZELENSKYY)
    ),
    Row("A2", WHERE, ids.PARIS_CITY, by=ARTICLE.by, source=s.SEED, reading=ORIGINAL),
    *(
        Row(
            "A2",
            f"parties[{office}].holder",
            person,
            by=ARTICLE.by,
            source=s.SEED,
            reading=ORIGINAL,
        )
        for office, person in (
            (ids.FR_PRESIDENT, ids.MACRON),
            (ids.GB_PRIME_MINISTER, ids.STARMER),
            (ids.UA_PRESIDENT, ids.ZELENSKYY),
        )
    ),
    *(
        Row(
            "A2",
            "parties[coalition-of-the-willing].members",
            party,
            by=ARTICLE.by,
            source=s.SEED,
            reading=ORIGINAL,
        )
        for party in (ids.FR, ids.GB, ids.UA)
    ),
    Row("A2", "parties[coalition-of-the-willing].members", ids.UA, by=Editor(), denies=True),
    *(
        Row(
            "DOC-PRESSER",
            "events[paris-press-conference].participation",
            Participation(person),
            by=ids.FR_PRESIDENCY,
            source=s.S04,
            reading=ORIGINAL,
        )
        for person in (
            ids.MACRON,
            ids.STARMER,
            ids.ZELENSKYY,
            ids.MERZ,
            ids.WITKOFF,
            ids.KUSHNER,
        )
    ),
)

_FACILITIES: Final = (
    *(
        Row(fact, f"{HUBS}.{field}", value, by=speaker, source=source, reading=reading)
        for fact, field, value in (
            ("F080", "form", FacilityForm.MILITARY_HUB),
            ("F080", "where", Throughout(ids.UKRAINE)),
            ("X10", "form", FacilityForm.MILITARY_HUB),
        )
        for speaker, source, reading in (
            (ids.STARMER, s.S05, ORIGINAL),
            (ids.GB_GOVERNMENT, s.S06, QUOTED),
        )
    ),
    *(
        Row("F081", f"{FACILITIES}.{field}", value, by=speaker, source=source, reading=reading)
        for field, value in (
            ("form", FacilityForm.PROTECTED_FACILITY),
            ("purposes", FacilityPurpose.HOST_DEFENCE),
        )
        for speaker, source, reading in (
            (ids.STARMER, s.S05, ORIGINAL),
            (ids.GB_GOVERNMENT, s.S06, QUOTED),
        )
    ),
    Row(
        "F082",
        f"{HUBS}.purposes",
        FacilityPurpose.ENABLE_DEPLOYMENT,
        by=ids.GB_GOVERNMENT,
        source=s.S06,
        reading=QUOTED,
    ),
    *(
        Row(fact, f"{FACILITIES}.purposes", purpose, by=ids.CARNS, source=s.S11, reading=QUOTED)
        for fact in ("F083", "F226")
        for purpose in (FacilityPurpose.STORAGE, FacilityPurpose.MAINTENANCE)
    ),
    Row(
        "F226",
        f"{HUBS}.purposes",
        FacilityPurpose.ENABLE_DEPLOYMENT,
        by=ids.GB_GOVERNMENT,
        source=s.S06,
        reading=QUOTED,
    ),
    Row("F226", "undertakings[military-hubs-establishment].about_places", (ids.MILITARY_HUBS,)),
    Row("F226", "undertakings[military-hubs-establishment].promise.by", (ids.GB, ids.FR)),
    *(
        Row(
            fact,
            f"{HUBS}.form",
            FacilityForm.MILITARY_BASE,
            by=ids.RU_FOREIGN_MINISTRY,
            source=s.S85,
            reading=QUOTED,
        )
        for fact in ("F213", "X10")
    ),
    Row(
        "X10",
        f"{HUBS}.form",
        FacilityForm.MILITARY_BASE,
        by=Unnamed("some press reports"),
        source=s.S95,
        reading=REPORTED,
    ),
    Row(
        "A3",
        f"{HUBS}.form",
        FacilityForm.MILITARY_HUB,
        by=ARTICLE.by,
        source=s.SEED,
        reading=ORIGINAL,
    ),
    Row(
        "A3",
        f"{HUBS}.where",
        Throughout(ids.UKRAINE),
        by=ARTICLE.by,
        source=s.SEED,
        reading=ORIGINAL,
    ),
)

_BODIES: Final = (
    *(
        Row("F220", f"{MECHANISM}.{field}", value, by=COALITION, source=s.S01, reading=ORIGINAL)
        for field, value in (
            ("status", BodyStatus.PROPOSED),
            ("functions", BodyFunction.MONITOR),
            ("functions", BodyFunction.VERIFY),
            ("leads", ids.US),
            ("members", COALITION),
        )
    ),
    Row("F122", f"{MECHANISM}.leads", ids.US, by=ids.FR_PRESIDENCY, source=s.S04, reading=ORIGINAL),
    Row("F122", f"{MECHANISM}.leads", ids.US, by=ids.MACRON, source=s.S35, reading=QUOTED),
    Row("A8a", f"{MECHANISM}.leads", ids.US, by=ARTICLE.by, source=s.SEED, reading=ORIGINAL),
    *(
        Row("F221", f"{COMMISSION}.{field}", value, by=COALITION, source=s.S01, reading=ORIGINAL)
        for field, value in (
            ("status", BodyStatus.TO_BE_ESTABLISHED),
            ("functions", BodyFunction.ADDRESS_BREACHES),
            ("functions", BodyFunction.ATTRIBUTE_RESPONSIBILITY),
            ("functions", BodyFunction.DETERMINE_REMEDIES),
            ("members", COALITION),
            ("members", Unstated()),
        )
    ),
    *(
        Row(fact, f"{CELL}.{field}", value, by=COALITION, source=source, reading=QUOTED)
        for fact in ("F046", "F222")
        for field, value in (
            ("status", BodyStatus.DECIDED),
            ("functions", BodyFunction.COORDINATE),
            ("members", ids.US),
            ("members", ids.UA),
            ("members", COALITION),
            ("site", ids.PARIS_CITY),
            ("within", ids.MNFU_HEADQUARTERS),
        )
        for source in (s.S28, s.S17)
    ),
    *(
        Row(fact, f"{HEADQUARTERS}.{field}", value, by=ids.CARNS, source=s.S12, reading=QUOTED)
        for fact in ("F100", "F223")
        for field, value in (
            ("status", BodyStatus.EXISTING),
            ("functions", BodyFunction.COMMAND),
            ("rank", Rank.THREE_STAR),
            ("site", ids.PARIS_CITY),
            ("leads", ids.GB),
            ("leads", ids.FR),
            ("within", ids.MNFU),
        )
    ),
    *(
        Row(
            "F223",
            f"{HEADQUARTERS}.status",
            BodyStatus.EXISTING,
            by=PRESS,
            source=source,
            reading=REPORTED,
        )
        for source in (s.S116, s.S118)
    ),
    Row(
        "F223",
        f"{HEADQUARTERS}.site",
        ids.FORT_MONT_VALERIEN,
        by=OPINION,
        source=s.S118,
        reading=REPORTED,
    ),
    *(
        Row(
            fact,
            f"{HEADQUARTERS}.{field}",
            value,
            by=ids.GB_MINISTRY_OF_DEFENCE,
            source=s.S102,
            reading=REPORTED,
        )
        for fact in ("F223", "F256")
        for field, value in (
            ("status", BodyStatus.OPERATING),
            ("staff", Figure(Exactly(70, Unit.STAFF), Basis.ACTUAL)),
        )
    ),
    *(
        Row(fact, f"{body}.{field}", value, by=COALITION, source=source, reading=REPORTED)
        for fact, body, field, value in (
            (
                "F223",
                HEADQUARTERS,
                "rotation",
                Rotation((ids.PARIS_CITY, ids.LONDON), Duration(months=12)),
            ),
            (
                "DOC-HQ-2025-07",
                HEADQUARTERS,
                "rotation",
                Rotation((ids.PARIS_CITY, ids.LONDON), Duration(months=12)),
            ),
            ("DOC-HQ-2025-07", HEADQUARTERS, "rank", Rank.THREE_STAR),
            ("DOC-HQ-2025-07", HEADQUARTERS, "site", ids.PARIS_CITY),
            ("DOC-HQ-2025-07", HEADQUARTERS, "leads", ids.GB),
            ("DOC-HQ-2025-07", HEADQUARTERS, "leads", ids.FR),
            ("DOC-HQ-2025-07", KYIV_CELL, "site", ids.KYIV),
            ("DOC-HQ-2025-07", KYIV_CELL, "commander_from", ids.GB),
        )
        for source in (s.S116, s.S117)
    ),
    *(
        Row(fact, f"{KYIV_CELL}.{field}", value, by=ids.CARNS, source=s.S12, reading=QUOTED)
        for fact in ("F101", "F224")
        for field, value in (
            ("status", BodyStatus.CONDITIONAL),
            ("functions", BodyFunction.COORDINATE),
            ("functions", BodyFunction.LIAISE),
            ("site", ids.KYIV),
            ("works_with", ids.UA_GENERAL_STAFF),
            ("within", ids.MNFU),
        )
    ),
    *(
        Row("F224", f"{KYIV_CELL}.{field}", value, by=PRESS, source=source, reading=REPORTED)
        for field, value in (("rank", Rank.TWO_STAR), ("commander_from", ids.GB))
        for source in (s.S116, s.S118)
    ),
    *(
        Row(fact, f"{GROUP}.{field}", value, by=ids.CARNS, source=s.S12, reading=QUOTED)
        for fact in ("F102", "F225")
        for field, value in (
            ("status", BodyStatus.TO_BE_ESTABLISHED),
            ("functions", BodyFunction.NEGOTIATE),
            ("members", ids.UA),
            ("members", ids.GB),
            ("members", ids.FR),
            ("members", ids.OTHER_CONTRIBUTORS),
            ("members", Withheld()),
        )
    ),
)

_BEFORE_AND_AFTER: Final = (
    *(
        Row(
            "DOC-HQ-2025-07",
            f"events[northwood-meeting-2025-07].{field}",
            value,
            by=PRESS,
            source=source,
            reading=REPORTED,
        )
        for field, value in (("when", PartialDate("2025-07-10")), ("where", ids.NORTHWOOD))
        for source in (s.S116, s.S117)
    ),
    *(
        Row(
            "DOC-PARIS-2025-09",
            f"events[paris-summit-2025-09].{field}",
            value,
            by=PRESS,
            source=s.S119,
            reading=REPORTED,
        )
        for field, value in (("when", PartialDate("2025-09-04")), ("where", ids.PARIS_CITY))
    ),
    Row(
        "DOC-PARIS-2025-09",
        "parties[pledging-states-2025-09].size",
        Exactly(26, Unit.STATES),
        by=ids.MACRON,
        source=s.S119,
        reading=QUOTED,
    ),
    Row(
        "DOC-CHAIRS-2025-11",
        "events[chairs-meeting-2025-11].when",
        PartialDate("2025-11-25"),
        by=COALITION,
        source=s.S120,
        reading=ORIGINAL,
    ),
    Row(
        "DOC-CHAIRS-2025-11",
        SIZE,
        Exactly(35, Unit.STATES),
        by=COALITION,
        source=s.S120,
        reading=ORIGINAL,
    ),
    *(
        Row(
            "DOC-CHAIRS-2025-11",
            "parties[coalition-of-the-willing].chairs",
            party,
            by=COALITION,
            source=s.S120,
            reading=ORIGINAL,
        )
        for party in (ids.FR, ids.GB, ids.DE)
    ),
    *(
        Row(
            fact,
            f"events[french-party-leaders-briefing].{field}",
            value,
            by=PRESS,
            source=source,
            reading=REPORTED,
        )
        for fact, field, value in (
            ("F116", "when", PartialDate("2026-01-08")),
            ("F116", "participation", Participation(ids.MACRON, ParticipationKind.BRIEFED)),
            ("F116", "participation", Participation(ids.FR_PARTY_LEADERS)),
            ("F116", "attendance", About(30, Unit.PERSONS)),
            ("F116", "length", About(3, Unit.HOURS)),
            ("DOC-FR-PARL", "when", PartialDate("2026-01-08")),
            ("DOC-FR-PARL", "where", ids.ELYSEE_PALACE),
            ("DOC-FR-PARL", "participation", Participation(ids.MANDON)),
        )
        for source in (s.S56, s.S54)
    ),
    *(
        Row(
            "F135",
            "events[force-planning].participation",
            Participation(party),
            by=ids.ZELENSKYY,
            source=s.S02,
            reading=ORIGINAL,
        )
        for party in (ids.FR_ARMED_FORCES, ids.GB_ARMED_FORCES, ids.UA_ARMED_FORCES)
    ),
    Row(
        "F135",
        "events[force-planning].when",
        PartialDate("/2026-01-06"),
        by=ids.ZELENSKYY,
        source=s.S02,
        reading=ORIGINAL,
    ),
    Row(
        "F215",
        "parties[coalition-and-ukraine].names",
        Name("axis of war", "en"),
        by=ids.RU_FOREIGN_MINISTRY,
        source=s.S122,
        reading=REPORTED,
    ),
    *(
        Row(
            "F215",
            "parties[coalition-and-ukraine].members",
            party,
            by=ids.RU_FOREIGN_MINISTRY,
            source=s.S122,
            reading=REPORTED,
        )
        for party in (COALITION, ids.UA)
    ),
    *(
        Row(
            "F218",
            f"events[dmitriev-visit-paris].{field}",
            value,
            by=PRESS,
            source=s.S82,
            reading=REPORTED,
        )
        for field, value in (
            ("when", PartialDate("2026-01-07")),
            ("where", ids.PARIS_CITY),
            ("participation", Participation(ids.DMITRIEV)),
        )
    ),
    Row(
        "F218",
        "parties[ru-special-envoy].holder",
        ids.DMITRIEV,
        by=PRESS,
        source=s.S82,
        reading=REPORTED,
    ),
    *(
        Row(
            "F251",
            f"events[trilateral-talks-abu-dhabi].{field}",
            value,
            by=PRESS,
            source=source,
            reading=REPORTED,
        )
        for field, value in (
            ("when", PartialDate("/2026-01-25")),
            ("length", Exactly(2, Unit.DAYS)),
            ("where", ids.ABU_DHABI),
            ("participation", Participation(ids.US)),
            ("participation", Participation(ids.UA)),
            ("participation", Participation(ids.RU)),
        )
        for source in (s.S96, s.S97)
    ),
    Row(
        "F251",
        "events[trilateral-talks-abu-dhabi].when",
        PartialDate("2026-01-24/2026-01-25"),
        by=Unnamed("one of two press reports"),
        source=s.S97,
        reading=REPORTED,
    ),
    Row(
        "F255",
        "events[coalition-video-conference-2026-02].when",
        PartialDate("2026-02-24"),
        by=COALITION,
        source=s.S101,
        reading=QUOTED,
    ),
    *(
        Row(
            "F255",
            f"events[coalition-video-conference-2026-02].{field}",
            value,
            by=PRESS,
            source=source,
            reading=REPORTED,
        )
        for field, value in (
            ("attendance", Exactly(35, Unit.STATES_INVITED)),
            ("attendance", MoreThan(30, Unit.LEADERS)),
            ("participation", Participation(COALITION, ParticipationKind.INVITED)),
        )
        for source in (s.S101, s.S104)
    ),
    *(
        Row(
            "DOC-COW-FEB24",
            "events[coalition-video-conference-2026-02].chairs",
            person,
            by=PRESS,
            source=s.S101,
            reading=REPORTED,
        )
        for person in (ids.STARMER, ids.MACRON, ids.MERZ)
    ),
    *(
        Row("F257", path, value, by=ids.TELEGRAPH, source=s.S103, reading=REPORTED)
        for path, value in (
            ("events[orion-exercise-2026-02].when", PartialDate("2026-02-24/2026-02-27")),
            ("events[orion-exercise-2026-02].where", ids.BRITTANY),
            ("events[orion-exercise-2026-02].participation", Participation(ids.GB)),
            ("events[orion-exercise-2026-02].participation", Participation(ids.FR)),
            ("events[orion-exercise-2026-02].participation", Participation(ids.IT)),
            ("events[orion-exercise-2026-02].names", Name("Orion")),
            ("events[orion-british-paratroops].attendance", MoreThan(600, Unit.SOLDIERS)),
        )
    ),
    Row("F257", "events[orion-british-paratroops].part_of", ids.ORION_EXERCISE_2026_02),
)

_PURPOSES_AND_STRENGTH: Final = (
    Row(
        "F239",
        "parties[gb-armed-forces].strength",
        Figure(About(71_000, Unit.SOLDIERS), Basis.ACTUAL),
        by=ids.THE_TIMES,
        source=s.S50,
        reading=REPORTED,
    ),
    # What the meetings were about
    Row(
        "F009",
        "events[army-chiefs-briefing].about",
        ids.SECURITY_PROTOCOLS,
        by=ids.REUTERS,
        source=s.S16,
        reading=REPORTED,
    ),
    Row(
        "F135",
        "events[force-planning].about",
        ids.FORCE_DETAILS,
        by=ids.ZELENSKYY,
        source=s.S02,
        reading=ORIGINAL,
    ),
    *(
        Row(
            "F180",
            "events[spanish-consultations].scheduled",
            PartialDate("2026-01-12"),
            by=ids.SANCHEZ,
            source=source,
            reading=QUOTED,
        )
        for source in (s.S64, s.S65)
    ),
)

ROWS: Final[tuple[Row, ...]] = (
    *_SUMMIT,
    *_FACILITIES,
    *_BODIES,
    *_BEFORE_AND_AFTER,
    *_PURPOSES_AND_STRENGTH,
)
