"""What the records of the Sri Lanka dossier are called."""

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

# Source
L1: Final = SourceId("l1")
L2: Final = SourceId("l2")
L4: Final = SourceId("l4")
L5: Final = SourceId("l5")
L6: Final = SourceId("l6")
L7: Final = SourceId("l7")
L8: Final = SourceId("l8")
L9: Final = SourceId("l9")
L10: Final = SourceId("l10")
L11: Final = SourceId("l11")
L12: Final = SourceId("l12")
L13: Final = SourceId("l13")
L14: Final = SourceId("l14")
L15: Final = SourceId("l15")
RECALLED: Final = SourceId("recalled")

# Party
GOVERNMENT: Final = PartyId("government")
ARMED_FORCES: Final = PartyId("armed-forces")
LTTE: Final = PartyId("ltte")
PARTIES: Final = PartyId("parties-to-the-agreement")
NORWAY: Final = PartyId("norway")
NORWAY_MINISTER: Final = PartyId("norway-minister")
DENMARK: Final = PartyId("denmark")
FINLAND: Final = PartyId("finland")
ICELAND: Final = PartyId("iceland")
SWEDEN: Final = PartyId("sweden")
NORDIC_STATES: Final = PartyId("nordic-states")
EU: Final = PartyId("eu")
INHABITANTS: Final = PartyId("inhabitants")
NON_PARTY_GROUPS: Final = PartyId("non-party-groups")
PARAMILITARY_GROUPS: Final = PartyId("paramilitary-groups")
MISSION: Final = PartyId("mission")
HEAD_OF_MISSION: Final = PartyId("head-of-mission")
LOCAL_COMMITTEE: Final = PartyId("local-committee")
DISTRICT_OFFICE: Final = PartyId("district-office")
LIAISON_OFFICE: Final = PartyId("liaison-office")
NAVAL_TEAM: Final = PartyId("naval-team")
TAMILNET: Final = PartyId("tamilnet")
HINDUISM_TODAY: Final = PartyId("hinduism-today")

# Place
DEMARCATION_LINE: Final = PlaceId("demarcation-line")

# Event
NOTIFICATION: Final = EventId("notification")
D_DAY: Final = EventId("d-day")
EU_LISTING: Final = EventId("eu-listing")
DEMAND: Final = EventId("demand")
MONITORS_LEAVE: Final = EventId("monitors-leave")
NOTICE: Final = EventId("notice")
TERMINATION: Final = EventId("termination")

# Situation
LINE_UNCLEAR: Final = SituationId("line-unclear")

# Text
CFA: Final = TextId("cfa")
MISSION_REPORT: Final = TextId("mission-report")
AMENDMENT: Final = TextId("amendment")
STATUS_AGREEMENT: Final = TextId("status-agreement")

# Promise
CEASEFIRE: Final = PromiseId("ceasefire")
CIVILIANS: Final = PromiseId("civilians")
NO_OFFENSIVE: Final = PromiseId("no-offensive")
SAFEGUARDING: Final = PromiseId("safeguarding")
NO_ATTACK_MEANWHILE: Final = PromiseId("no-attack-meanwhile")
HOLD_GROUND: Final = PromiseId("hold-ground")
SEPARATION: Final = PromiseId("separation")
DISARMING: Final = PromiseId("disarming")
POLITICAL_WORK: Final = PromiseId("political-work")
FIRST_FIFTY: Final = PromiseId("first-fifty")
NEXT_HUNDRED: Final = PromiseId("next-hundred")
ALL_MEMBERS: Final = PromiseId("all-members")
WORSHIP: Final = PromiseId("worship")
SCHOOLS: Final = PromiseId("schools")
DEMARCATION: Final = PromiseId("demarcation")
FAMILY_VISITS: Final = PromiseId("family-visits")
MONITORS_SECURITY: Final = PromiseId("monitors-security")
LAND_MONITORING: Final = PromiseId("land-monitoring")
NAVAL_MONITORING: Final = PromiseId("naval-monitoring")
EU_MONITORS_LEAVE: Final = PromiseId("eu-monitors-leave")
GROWTH: Final = PromiseId("growth")

# Issue
FIVE_QUESTIONS: Final = IssueId("five-questions")
AGREEMENT_KEPT: Final = IssueId("agreement-kept")
MISSION_CONTINUES: Final = IssueId("mission-continues")
SECURITY_GUARANTEED: Final = IssueId("security-guaranteed")
ARTICLE_AMENDED: Final = IssueId("article-amended")
TRANSITION_SECURED: Final = IssueId("transition-secured")
EU_MONITORS: Final = IssueId("eu-monitors")

# Interpretation
CHAPTER_ON_SAFEGUARDING: Final = InterpretationId("chapter-on-safeguarding")

# Allegation
DEMAND_IS_A_VIOLATION: Final = AllegationId("demand-is-a-violation")

# Positions: of each party on each of the five questions, and on the monitors
GOVERNMENT_ON_AGREEMENT_KEPT: Final = PositionId("government-on-agreement-kept")
GOVERNMENT_ON_MISSION_CONTINUES: Final = PositionId("government-on-mission-continues")
GOVERNMENT_ON_SECURITY_GUARANTEED: Final = PositionId("government-on-security-guaranteed")
GOVERNMENT_ON_ARTICLE_AMENDED: Final = PositionId("government-on-article-amended")
GOVERNMENT_ON_TRANSITION_SECURED: Final = PositionId("government-on-transition-secured")
LTTE_ON_AGREEMENT_KEPT: Final = PositionId("ltte-on-agreement-kept")
LTTE_ON_MISSION_CONTINUES: Final = PositionId("ltte-on-mission-continues")
LTTE_ON_SECURITY_GUARANTEED: Final = PositionId("ltte-on-security-guaranteed")
LTTE_ON_ARTICLE_AMENDED: Final = PositionId("ltte-on-article-amended")
LTTE_ON_TRANSITION_SECURED: Final = PositionId("ltte-on-transition-secured")
LTTE_ON_EU_MONITORS: Final = PositionId("ltte-on-eu-monitors")
