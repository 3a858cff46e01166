"""What the records of the Minsk dossier are called."""

from typing import Final

from ceasefire_model.identifiers import (
    AllegationId,
    EventId,
    FormatId,
    InterpretationId,
    IssueId,
    PartyId,
    PlaceId,
    PromiseId,
    SourceId,
    TextId,
)

# Sources
M1: Final = SourceId("m1")
M2: Final = SourceId("m2")
M3: Final = SourceId("m3")
M4: Final = SourceId("m4")
M5: Final = SourceId("m5")
M6: Final = SourceId("m6")
M7: Final = SourceId("m7")
M8: Final = SourceId("m8")
M10: Final = SourceId("m10")
M11: Final = SourceId("m11")
M12: Final = SourceId("m12")
M13: Final = SourceId("m13")
RECALLED: Final = SourceId("recalled")

# Parties
UA: Final = PartyId("ua")
RU: Final = PartyId("ru")
DE: Final = PartyId("de")
FR: Final = PartyId("fr")
UA_FORCES: Final = PartyId("ua-forces")
UA_PARLIAMENT: Final = PartyId("ua-parliament")
FORMATIONS: Final = PartyId("formations-of-the-areas")
DONETSK_AREAS: Final = PartyId("donetsk-areas")
LUHANSK_AREAS: Final = PartyId("luhansk-areas")
DONETSK_REPRESENTATIVE: Final = PartyId("donetsk-representative")
LUHANSK_REPRESENTATIVE: Final = PartyId("luhansk-representative")
OSCE: Final = PartyId("osce")
OSCE_ENVOY: Final = PartyId("osce-envoy")
OTHER_SIDE: Final = PartyId("other-side")
CONTACT_GROUP: Final = PartyId("contact-group")
UN: Final = PartyId("un")
UN_SECURITY_COUNCIL: Final = PartyId("un-security-council")

# Places
UKRAINE: Final = PlaceId("ukraine")
DONETSK_REGION: Final = PlaceId("donetsk-region")
LUHANSK_REGION: Final = PlaceId("luhansk-region")
CERTAIN_AREAS: Final = PlaceId("certain-areas")
CONTACT_LINE: Final = PlaceId("contact-line")
MEMORANDUM_LINE: Final = PlaceId("memorandum-line")
ARTILLERY_ZONE: Final = PlaceId("artillery-zone")
ROCKET_ZONE: Final = PlaceId("rocket-zone")
HEAVY_SYSTEMS_ZONE: Final = PlaceId("heavy-systems-zone")
MEMORANDUM_ZONE: Final = PlaceId("memorandum-zone")
LIGHT_ZONE: Final = PlaceId("light-zone")

# Events
MEMORANDUM_APPROVED: Final = EventId("memorandum-approved")
PACKAGE_SIGNED: Final = EventId("package-signed")
CEASEFIRE_START: Final = EventId("ceasefire-start")
PULL_OUT_STARTS: Final = EventId("pull-out-starts")
PULL_OUT_ENDS: Final = EventId("pull-out-ends")
ELECTIONS_HELD: Final = EventId("elections-held")
SETTLEMENT: Final = EventId("settlement")

# Texts
PROTOCOL: Final = TextId("protocol")
MEMORANDUM: Final = TextId("memorandum")
PACKAGE: Final = TextId("package")
PACKAGE_NOTE: Final = TextId("package-note")
ADDENDUM: Final = TextId("addendum")
NEW_DATE_BRIEFING: Final = TextId("new-date-briefing")
SECURITY_COUNCIL_RESOLUTION: Final = TextId("security-council-resolution")

# Promises of the memorandum
FREEZE: Final = PromiseId("freeze")
MEMORANDUM_PULL_OUT: Final = PromiseId("memorandum-pull-out")
MEMORANDUM_LIMIT: Final = PromiseId("memorandum-limit")

# Promises of the package
CEASEFIRE: Final = PromiseId("ceasefire")
PULL_OUT: Final = PromiseId("pull-out")
PULL_OUT_START: Final = PromiseId("pull-out-start")
PULL_OUT_BY_UKRAINE: Final = PromiseId("pull-out-by-ukraine")
PULL_OUT_BY_FORMATIONS: Final = PromiseId("pull-out-by-formations")
UKRAINE_ARTILLERY: Final = PromiseId("ukraine-artillery")
UKRAINE_ROCKETS: Final = PromiseId("ukraine-rockets")
UKRAINE_HEAVY_SYSTEMS: Final = PromiseId("ukraine-heavy-systems")
FORMATIONS_ARTILLERY: Final = PromiseId("formations-artillery")
FORMATIONS_ROCKETS: Final = PromiseId("formations-rockets")
FORMATIONS_HEAVY_SYSTEMS: Final = PromiseId("formations-heavy-systems")
FACILITATION: Final = PromiseId("facilitation")
FACILITATION_SUPPORT: Final = PromiseId("facilitation-support")
VERIFICATION: Final = PromiseId("verification")
ELECTIONS_DIALOGUE: Final = PromiseId("elections-dialogue")
ELECTIONS: Final = PromiseId("elections")
AREAS_RESOLUTION: Final = PromiseId("areas-resolution")
RELEASE: Final = PromiseId("release-of-all")
BORDER: Final = PromiseId("border-control")
BORDER_START: Final = PromiseId("border-control-start")
BORDER_COMPLETION: Final = PromiseId("border-control-completion")
FOREIGN_FORMATIONS: Final = PromiseId("foreign-formations")
REFORM: Final = PromiseId("constitutional-reform")

# Promises of the addendum and of 2017
LIGHT_PULL_OUT: Final = PromiseId("light-pull-out")
LIGHT_PULL_OUT_TANKS: Final = PromiseId("light-pull-out-tanks")
LIGHT_PULL_OUT_GUNS: Final = PromiseId("light-pull-out-guns")
TANKS_LIMIT: Final = PromiseId("tanks-limit")
LIGHT_GUNS_LIMIT: Final = PromiseId("light-guns-limit")
NEW_DATE: Final = PromiseId("new-date")

# Everything else
OPEN_WORDING: Final = IssueId("open-wording")
LEADERS_FORMAT: Final = FormatId("leaders-format")
CONTACT_GROUP_FORMAT: Final = FormatId("contact-group-format")
ORDER_OF_STEPS: Final = InterpretationId("order-of-steps")
BLAMED_BY_UKRAINE: Final = AllegationId("blamed-by-ukraine")
BLAMED_BY_THE_OTHER_SIDE: Final = AllegationId("blamed-by-the-other-side")
