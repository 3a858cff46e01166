"""What the records of the Lusaka dossier are called."""

from typing import Final

from ceasefire_model.identifiers import (
    EventId,
    InterpretationId,
    PartyId,
    PlaceId,
    PromiseId,
    SituationId,
    SourceId,
    TextId,
)

# Source
Z1: Final = SourceId("z1")
Z2: Final = SourceId("z2")
Z3: Final = SourceId("z3")
Z4: Final = SourceId("z4")
Z6: Final = SourceId("z6")
Z7: Final = SourceId("z7")
Z8: Final = SourceId("z8")
Z9: Final = SourceId("z9")
Z10: Final = SourceId("z10")
Z11: Final = SourceId("z11")
Z12: Final = SourceId("z12")
RECALLED: Final = SourceId("recalled")

# Those who signed, and those who were there
ANGOLA: Final = PartyId("angola")
CONGO: Final = PartyId("congo")
NAMIBIA: Final = PartyId("namibia")
RWANDA: Final = PartyId("rwanda")
UGANDA: Final = PartyId("uganda")
ZIMBABWE: Final = PartyId("zimbabwe")
MLC: Final = PartyId("mlc")
RCD: Final = PartyId("rcd")
RCD_GOMA: Final = PartyId("rcd-goma")
RCD_KISANGANI: Final = PartyId("rcd-kisangani")
THE_PARTIES: Final = PartyId("the-parties")
ZAMBIA: Final = PartyId("zambia")
OAU: Final = PartyId("oau")
SADC: Final = PartyId("sadc")
UN: Final = PartyId("un")

# Others whom the agreement, the Council or a source names
FOREIGN_FORCES: Final = PartyId("foreign-forces")
LISTED_GROUPS: Final = PartyId("listed-groups")
FLC: Final = PartyId("flc")
UNITA: Final = PartyId("unita")
SECURITY_COUNCIL: Final = PartyId("security-council")
SECRETARY_GENERAL: Final = PartyId("secretary-general")
IRIN: Final = PartyId("irin")

# Bodies, and who sits in them
COMMISSION: Final = PartyId("commission")
CHAIR: Final = PartyId("chair")
POLITICAL_COMMITTEE: Final = PartyId("political-committee")
MINISTERS: Final = PartyId("ministers")
INSTITUTIONS: Final = PartyId("institutions")
MONUC: Final = PartyId("monuc")

# Place
DR_CONGO: Final = PlaceId("dr-congo")
CAPITALS: Final = PlaceId("capitals")

# Event
SIGNING: Final = EventId("signing")
STATES_SIGN: Final = EventId("states-sign")
MLC_SIGNS: Final = EventId("mlc-signs")
RCD_SIGNS: Final = EventId("rcd-signs")
UN_FORCE_DEPLOYS: Final = EventId("un-force-deploys")
ADOPTION_1291: Final = EventId("adoption-1291")
INITIALLING: Final = EventId("initialling")

# Situation
CHAIR_NEUTRAL: Final = SituationId("chair-neutral")
MORE_OBSERVERS_NEEDED: Final = SituationId("more-observers-needed")
IMMINENT_THREAT: Final = SituationId("imminent-threat")

# Text
LUSAKA: Final = TextId("lusaka")
CHAPTER_VII: Final = TextId("chapter-vii")
RES_1258: Final = TextId("res-1258")
RES_1273: Final = TextId("res-1273")
RES_1279: Final = TextId("res-1279")
RES_1291: Final = TextId("res-1291")
RES_2001: Final = TextId("res-2001")
HARARE: Final = TextId("harare")
ANGOLAN_PROTOCOL: Final = TextId("angolan-protocol")
ANGOLAN_TIMETABLE: Final = TextId("angolan-timetable")

# Promises of the agreement
CEASE: Final = PromiseId("cease")
CIVILIANS: Final = PromiseId("civilians")
PROPAGANDA: Final = PromiseId("propaganda")
SET_UP_COMMISSION: Final = PromiseId("set-up-commission")
NEUTRAL_CHAIR: Final = PromiseId("neutral-chair")
DISARM_GROUPS: Final = PromiseId("disarm-groups")
RELEASE_HOSTAGES: Final = PromiseId("release-hostages")
DISENGAGE: Final = PromiseId("disengage")
DIALOGUE: Final = PromiseId("dialogue")
NEW_INSTITUTIONS: Final = PromiseId("new-institutions")
UN_FORCE: Final = PromiseId("un-force")
FOREIGN_WITHDRAWAL: Final = PromiseId("foreign-withdrawal")
STATE_ADMINISTRATION: Final = PromiseId("state-administration")
VERIFICATION: Final = PromiseId("verification")

# What the Council authorises and asks for
LIAISON: Final = PromiseId("liaison")
MISSION: Final = PromiseId("mission")
OBSERVERS: Final = PromiseId("observers")
EQUIP_OBSERVERS: Final = PromiseId("equip-observers")
MISSION_STRENGTH: Final = PromiseId("mission-strength")
OBSERVER_STRENGTH: Final = PromiseId("observer-strength")
ACTION_PLAN: Final = PromiseId("action-plan")
PROTECT_CIVILIANS: Final = PromiseId("protect-civilians")
ASSESSMENT: Final = PromiseId("assessment")
FLC_WITHDRAWAL: Final = PromiseId("flc-withdrawal")

# Steps of the Angolan timetable
STAFFS_MEET: Final = PromiseId("staffs-meet")
AMNESTY: Final = PromiseId("amnesty")
FORMAL_SIGNATURE: Final = PromiseId("formal-signature")
CEASEFIRE_AGAIN: Final = PromiseId("ceasefire-again")

# Interpretation
ORDER_OF_TIMETABLE: Final = InterpretationId("order-of-timetable")
