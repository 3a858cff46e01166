"""The ids of this dossier: one name for each record, kind by kind."""

from typing import Final

from ceasefire_model.identifiers import (
    DossierId,
    EventId,
    PartyId,
    PlaceId,
    PromiseId,
    SituationId,
    TextId,
)

# Parties
KFOR: Final = PartyId("kfor")
KFOR_COMMANDER: Final = PartyId("kfor-commander")
NATO: Final = PartyId("nato")
NORTH_ATLANTIC_COUNCIL: Final = PartyId("north-atlantic-council")
UN: Final = PartyId("un")
SECURITY_COUNCIL: Final = PartyId("security-council")
FRY: Final = PartyId("fry")
FRY_GOVERNMENT: Final = PartyId("fry-government")
SERBIA: Final = PartyId("serbia")
SERBIA_GOVERNMENT: Final = PartyId("serbia-government")
GOVERNMENTS: Final = PartyId("the-governments")
THE_PARTIES: Final = PartyId("parties-to-the-agreement")
ACCORD_PARTIES: Final = PartyId("parties-to-the-accords")
FRY_FORCES: Final = PartyId("fry-forces")
FIRST_GROUP: Final = PartyId("zone-3-first-group-of-forces")
FRY_ARMY: Final = PartyId("fry-army")
FRY_NAVY: Final = PartyId("fry-navy")
PARAMILITARIES: Final = PartyId("paramilitaries")
BORDER_POLICE: Final = PartyId("border-police")
RESERVES: Final = PartyId("reserves")
INTELLIGENCE_SERVICES: Final = PartyId("intelligence-services")
RIOT_POLICE: Final = PartyId("riot-police")
SPECIAL_POLICE: Final = PartyId("special-police")
MARJANOVIC: Final = PartyId("marjanovic")
STEVANOVIC: Final = PartyId("stevanovic")
PAVKOVIC: Final = PartyId("pavkovic")
JOINT_IMPLEMENTATION_COMMISSION: Final = PartyId("joint-implementation-commission")

# Places
KOSOVO: Final = PlaceId("kosovo")
KOSOVO_NORTH: Final = PlaceId("kosovo-north")
KOSOVO_SOUTH: Final = PlaceId("kosovo-south")
KOSOVO_WEST: Final = PlaceId("kosovo-west")
REST_OF_YUGOSLAVIA: Final = PlaceId("rest-of-yugoslavia")
MACEDONIA: Final = PlaceId("macedonia")
ALBANIA: Final = PlaceId("albania")
PROVINCE_BOUNDARY: Final = PlaceId("province-boundary")
AIR_SAFETY_ZONE: Final = PlaceId("air-safety-zone")
GROUND_SAFETY_ZONE: Final = PlaceId("ground-safety-zone")
SECTOR_B: Final = PlaceId("sector-b")
SECTOR_C_EAST: Final = PlaceId("sector-c-east")
ZONE_1: Final = PlaceId("zone-1")
ZONE_2: Final = PlaceId("zone-2")
ZONE_3: Final = PlaceId("zone-3")
NAMED_ROUTES: Final = PlaceId("named-routes")

# Events
SIGNATURE: Final = EventId("signature")
ENTRY_INTO_FORCE: Final = EventId("entry-into-force")
RESOLUTION_ADOPTED: Final = EventId("resolution-adopted")
WITHDRAWAL_COMPLETED: Final = EventId("withdrawal-completed")
RETURN_REVOKED: Final = EventId("return-revoked")

# Situations
COMPLIANCE_VERIFIED: Final = SituationId("compliance-verified")
OBLIGATIONS_FULLY_KEPT: Final = SituationId("obligations-fully-kept")
COUNCIL_FAST_ENOUGH: Final = SituationId("council-fast-enough")
REDUCTION_CONDITIONS_MET: Final = SituationId("reduction-conditions-met")

# Texts
MTA: Final = TextId("military-technical-agreement")
APPENDIX_A: Final = TextId("appendix-a")
APPENDIX_B: Final = TextId("appendix-b")
COUNCIL_RESOLUTION: Final = TextId("security-council-resolution")
NAC_DECISION: Final = TextId("nac-decision-2001")
GROUND_ZONE_ACCORD: Final = TextId("ground-zone-accord-2001")
AIR_ZONE_ACCORD: Final = TextId("air-zone-accord-2001")

# Promises
KFOR_DEPLOYMENT: Final = PromiseId("kfor-deployment")
KFOR_POWERS: Final = PromiseId("kfor-powers")
COMMISSION_ESTABLISHMENT: Final = PromiseId("commission-establishment")
HOSTILITIES_CEASE: Final = PromiseId("hostilities-cease")
DEMONSTRATION: Final = PromiseId("demonstration-of-compliance")
ZONE_3_FIRST_STEP: Final = PromiseId("zone-3-first-step")
STRIKES_SUSPENDED: Final = PromiseId("strikes-suspended")
STRIKES_ENDED: Final = PromiseId("strikes-ended")
WITHDRAWAL: Final = PromiseId("withdrawal")
ZONE_1_WITHDRAWAL: Final = PromiseId("zone-1-withdrawal")
ZONE_2_WITHDRAWAL: Final = PromiseId("zone-2-withdrawal")
ZONE_3_WITHDRAWAL: Final = PromiseId("zone-3-withdrawal")
AIRCRAFT_WITHDRAWAL: Final = PromiseId("aircraft-withdrawal")
AIR_DEFENCE_WITHDRAWAL: Final = PromiseId("air-defence-withdrawal")
MINES_MARKED: Final = PromiseId("mines-marked")
ROUTES_CLEARED: Final = PromiseId("routes-cleared")
POLICE_PATROLS: Final = PromiseId("police-patrols")
GROUND_ZONE_REDUCTION: Final = PromiseId("ground-zone-reduction")
RETURN: Final = PromiseId("return-to-ground-zone")
SECTOR_B_RETURN: Final = PromiseId("sector-b-return")
SECTOR_C_EAST_RETURN: Final = PromiseId("sector-c-east-return")
RETURN_REVOCATION: Final = PromiseId("return-revocation")
GROUND_ZONE_END: Final = PromiseId("ground-zone-end")
AIR_ZONE_REDUCTION: Final = PromiseId("air-zone-reduction")
GROUND_ZONE_BAN: Final = PromiseId("ground-zone-ban")
POLICE_GROUP_SIZE: Final = PromiseId("police-group-size")
RETURN_CALIBRE: Final = PromiseId("return-calibre")

KUMANOVO: Final = DossierId("kumanovo-1999")
