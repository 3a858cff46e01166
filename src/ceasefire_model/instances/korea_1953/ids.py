"""Names of every record of the dossier of the Korean armistice."""

from typing import Final

from ceasefire_model.identifiers import (
    AllegationId,
    EventId,
    InterpretationId,
    IssueId,
    PartyId,
    PlaceId,
    PositionId,
    PromiseId,
    SituationId,
    SourceId,
    TextId,
)

# Sources
A1: Final = SourceId("a1")
A2: Final = SourceId("a2")
A3: Final = SourceId("a3")
A4: Final = SourceId("a4")
A5: Final = SourceId("a5")
A6: Final = SourceId("a6")
A7: Final = SourceId("a7")
A8: Final = SourceId("a8")
A9: Final = SourceId("a9")
A10: Final = SourceId("a10")
A11: Final = SourceId("a11")
A13: Final = SourceId("a13")
A14: Final = SourceId("a14")
A15: Final = SourceId("a15")
A16: Final = SourceId("a16")
A17: Final = SourceId("a17")
A18: Final = SourceId("a18")
A19: Final = SourceId("a19")
A20: Final = SourceId("a20")
RECALLED: Final = SourceId("recalled")

# Parties
UNC: Final = PartyId("unc")
KPA: Final = PartyId("kpa")
CPV: Final = PartyId("cpv")
KPA_CPV: Final = PartyId("kpa-cpv")
UNC_COMMANDER: Final = PartyId("unc-commander")
KPA_COMMANDER: Final = PartyId("kpa-commander")
CPV_COMMANDER: Final = PartyId("cpv-commander")
UNC_DELEGATE: Final = PartyId("unc-senior-delegate")
KPA_CPV_DELEGATE: Final = PartyId("kpa-cpv-senior-delegate")
UNC_SENIOR_MEMBER: Final = PartyId("unc-senior-member")
KPA_CPV_SENIOR_MEMBER: Final = PartyId("kpa-cpv-senior-member")
KR: Final = PartyId("kr")
KP: Final = PartyId("kp")
CN: Final = PartyId("cn")
US: Final = PartyId("us")
SE: Final = PartyId("se")
CH: Final = PartyId("ch")
PL: Final = PartyId("pl")
CS: Final = PartyId("cs")
IN: Final = PartyId("in")
MAC: Final = PartyId("military-armistice-commission")
OBSERVER_TEAM: Final = PartyId("joint-observer-team")
NNSC: Final = PartyId("neutral-nations-supervisory-commission")
INSPECTION_TEAM: Final = PartyId("neutral-nations-inspection-team")
NNRC: Final = PartyId("neutral-nations-repatriation-commission")
TIME: Final = PartyId("time-magazine")

# Places
KOREA: Final = PlaceId("korea")
MDL: Final = PlaceId("military-demarcation-line")
NORTHERN_BOUNDARY: Final = PlaceId("northern-boundary")
SOUTHERN_BOUNDARY: Final = PlaceId("southern-boundary")
DMZ: Final = PlaceId("demilitarised-zone")
ISLANDS_NORTH: Final = PlaceId("islands-north-of-the-parallel")
COASTAL_ISLANDS: Final = PlaceId("coastal-islands")
WEST_COAST_ISLANDS: Final = PlaceId("west-coast-islands")
FIVE_ISLANDS: Final = PlaceId("five-island-groups")
UNC_AREA: Final = PlaceId("area-of-the-unc")
UNC_PORTS: Final = PlaceId("ports-of-entry-unc")
KPA_CPV_PORTS: Final = PlaceId("ports-of-entry-kpa-cpv")

# Events
SIGNING: Final = EventId("signing")
EFFECT: Final = EventId("entry-into-force")
CUSTODY: Final = EventId("custody-taken-over")
EXPLANATIONS_END: Final = EventId("explanations-end")
BECOME_CIVILIANS: Final = EventId("prisoners-become-civilians")
POLITICAL_CONFERENCE: Final = EventId("political-conference")
SUPERSEDED_BY_AMENDMENT: Final = EventId("superseded-by-amendment")
SUPERSEDED_BY_SETTLEMENT: Final = EventId("superseded-by-settlement")
INSPECTION_SUSPENDED: Final = EventId("inspection-suspended-1956")
REPLACEMENT_SUSPENDED: Final = EventId("replacement-rule-statement-1957")
TREATY_CONCLUDED: Final = EventId("mutual-defence-treaty-concluded")

# Situations
MILITARY_TERMS_ONLY: Final = SituationId("terms-military-only")
BELLIGERENTS_ONLY: Final = SituationId("terms-concern-belligerents-only")
NO_COMBAT_FORCES_IN_KOREA: Final = SituationId("no-combat-forces-in-korea")
EQUALLY_EFFECTIVE: Final = SituationId("replacement-equally-effective")
BALANCE_RESTORED: Final = SituationId("military-balance-restored")
WILLING_TO_COMPLY: Final = SituationId("other-side-willing-to-comply")
TREATY_BARRED: Final = SituationId("defence-treaty-barred")

# Texts
ARMISTICE: Final = TextId("armistice")
MAP: Final = TextId("armistice-map")
TERMS_OF_REFERENCE: Final = TextId("repatriation-commission-terms-of-reference")
MAC_RECORDS: Final = TextId("commission-records")
UNC_STATEMENT: Final = TextId("unc-statement-1957")
DEFENCE_TREATY: Final = TextId("mutual-defence-treaty")

# Promises
CEASE_FIRE: Final = PromiseId("cease-fire")
PULL_BACK: Final = PromiseId("pull-back")
LEAVE_ZONE: Final = PromiseId("leave-zone")
LEAVE_ISLANDS: Final = PromiseId("leave-islands")
UNC_LEAVES_ISLANDS: Final = PromiseId("unc-leaves-islands")
KEEP_FIVE_ISLANDS: Final = PromiseId("keep-five-island-groups")
ADMINISTER_ZONE: Final = PromiseId("administer-zone")
PERSONS_IN_ZONE_UNC: Final = PromiseId("persons-in-zone-unc")
PERSONS_IN_ZONE_KPA_CPV: Final = PromiseId("persons-in-zone-kpa-cpv")
NO_REINFORCEMENT: Final = PromiseId("no-reinforcement")
ROTATION_UNC: Final = PromiseId("rotation-unc")
ROTATION_KPA_CPV: Final = PromiseId("rotation-kpa-cpv")
LEVEL_NOT_RAISED: Final = PromiseId("level-not-raised")
REPLACEMENT: Final = PromiseId("replacement-of-equipment")
ENTRY_UNC: Final = PromiseId("entry-elsewhere-unc")
ENTRY_KPA_CPV: Final = PromiseId("entry-elsewhere-kpa-cpv")
PORTS_UNC: Final = PromiseId("number-of-ports-unc")
PORTS_KPA_CPV: Final = PromiseId("number-of-ports-kpa-cpv")
OBSERVER_TEAMS: Final = PromiseId("observer-teams-at-the-start")
FEWER_OBSERVER_TEAMS: Final = PromiseId("fewer-observer-teams")
DAILY_MEETING: Final = PromiseId("daily-meeting")
RECESS: Final = PromiseId("recess")
RECESS_LENGTH: Final = PromiseId("recess-length")
COSTS_UNC: Final = PromiseId("costs-unc")
COSTS_KPA_CPV: Final = PromiseId("costs-kpa-cpv")
INSPECTION: Final = PromiseId("inspection")
PORT_INSPECTION: Final = PromiseId("inspection-at-ports")
MOBILE_INSPECTION: Final = PromiseId("inspection-by-mobile-teams")
TEAMS_IN_ALL: Final = PromiseId("inspection-teams")
TEAMS_UNC_PORTS: Final = PromiseId("inspection-teams-unc-ports")
TEAMS_KPA_CPV_PORTS: Final = PromiseId("inspection-teams-kpa-cpv-ports")
TEAMS_IN_RESERVE: Final = PromiseId("inspection-teams-in-reserve")
REPATRIATION: Final = PromiseId("repatriation")
NUMBERS_EXCHANGED: Final = PromiseId("numbers-exchanged")
TO_COMMISSION: Final = PromiseId("other-prisoners-to-commission")
EXPLANATIONS: Final = PromiseId("explanations")
CONFERENCE_ON_PRISONERS: Final = PromiseId("conference-on-prisoners")
CIVILIAN_STATUS: Final = PromiseId("civilian-status")
DISSOLUTION: Final = PromiseId("repatriation-commission-dissolves")
CONFERENCE: Final = PromiseId("conference-recommended")

# Matters, interpretations and allegations
CZECHOSLOVAK_SEAT: Final = IssueId("czechoslovak-seat")
POLISH_SEAT: Final = IssueId("polish-seat")
NO_CZECHOSLOVAK_MEMBER: Final = PositionId("no-czechoslovak-member")
NO_POLISH_MEMBER: Final = PositionId("no-polish-member")
MILITARY_READING: Final = InterpretationId("preamble-military-terms")
BELLIGERENTS_READING: Final = InterpretationId("preamble-belligerents")
READING_OF_13D: Final = InterpretationId("paragraph-13d-and-treaties")
ALLEGED_WRECKING: Final = AllegationId("wrecking-the-armistice-1957")
ALLEGED_TREATY_BREACH: Final = AllegationId("defence-treaty-against-13d")
