"""What the records of this dossier are called."""

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
N1: Final = SourceId("n1")
N2: Final = SourceId("n2")
N3: Final = SourceId("n3")
N4: Final = SourceId("n4")
N5: Final = SourceId("n5")
N6: Final = SourceId("n6")
N7: Final = SourceId("n7")
N8: Final = SourceId("n8")
N9: Final = SourceId("n9")
N10: Final = SourceId("n10")
N12: Final = SourceId("n12")
N14: Final = SourceId("n14")
N15: Final = SourceId("n15")
N16: Final = SourceId("n16")
RECALLED: Final = SourceId("recalled")

# Parties
AZ: Final = PartyId("az")
AM: Final = PartyId("am")
RU: Final = PartyId("ru")
SIGNATORIES: Final = PartyId("signatories")
ALIYEV: Final = PartyId("aliyev")
PASHINYAN: Final = PartyId("pashinyan")
PUTIN: Final = PartyId("putin")
AZ_PRESIDENT: Final = PartyId("az-president")
AM_PRIME_MINISTER: Final = PartyId("am-prime-minister")
RU_PRESIDENT: Final = PartyId("ru-president")
PEACEKEEPERS: Final = PartyId("peacekeepers")
RU_BORDER_SERVICE: Final = PartyId("ru-border-service")
CENTRE: Final = PartyId("ceasefire-centre")
UNHCR: Final = PartyId("unhcr")
EVN_REPORT: Final = PartyId("evn-report")

# Places
CONTACT_LINE: Final = PlaceId("contact-line")
CORRIDOR: Final = PlaceId("lachin-corridor")
PLANNED_ROUTE: Final = PlaceId("planned-route")
ROUTE_OF_2022: Final = PlaceId("route-of-2022")
SETTLEMENTS: Final = PlaceId("settlements-in-the-corridor")
LACHIN_TOWN: Final = PlaceId("lachin-town")
ZABUKH: Final = PlaceId("zabukh")
SUS: Final = PlaceId("sus")
SHUSHA: Final = PlaceId("shusha")
AGHDAM: Final = PlaceId("aghdam")
KALBAJAR: Final = PlaceId("kalbajar")
LACHIN: Final = PlaceId("lachin")
WESTERN_AZERBAIJAN: Final = PlaceId("western-azerbaijan")
NAKHCHIVAN: Final = PlaceId("nakhchivan")
CHECKPOINT: Final = PlaceId("corridor-checkpoint")

# Events
STATEMENT_MADE: Final = EventId("statement-made")
CEASEFIRE_START: Final = EventId("ceasefire-start")
POSTPONEMENT_REQUEST: Final = EventId("postponement-request")
PLAN_AGREED: Final = EventId("route-plan-agreed")
SETTLEMENTS_TRANSFERRED: Final = EventId("settlements-transferred")
ROUTE_OPENED: Final = EventId("route-opened-2022")
CHECKPOINT_SET_UP: Final = EventId("checkpoint-set-up")
END_OF_TERM: Final = EventId("end-of-first-term")
NOTICE_ON_FORCE: Final = EventId("notice-under-point-4")
OFFENSIVE: Final = EventId("offensive-2023-09")
FORCE_LEFT: Final = EventId("force-left")

# Situations
SECOND_CORRIDOR: Final = SituationId("point-9-gives-zangezur-corridor")
ONE_CORRIDOR: Final = SituationId("text-knows-one-corridor")

# Texts
STATEMENT: Final = TextId("trilateral-statement")
POSTPONEMENT: Final = TextId("postponement-of-kalbajar")
ALIYEV_2023: Final = TextId("aliyev-2023-01")

# Promises
CEASEFIRE: Final = PromiseId("ceasefire")
HALT: Final = PromiseId("halt-in-place")
AGHDAM_HANDOVER: Final = PromiseId("aghdam-handover")
FORCE: Final = PromiseId("force")
FORCE_ON_LINE: Final = PromiseId("force-on-contact-line")
FORCE_ON_CORRIDOR: Final = PromiseId("force-on-corridor")
FORCE_ON_NEW_ROUTE: Final = PromiseId("force-on-planned-route")
PERSONNEL: Final = PromiseId("force-personnel")
CARRIERS: Final = PromiseId("force-armoured-carriers")
VEHICLES: Final = PromiseId("force-vehicles-and-special-equipment")
WITHDRAWAL: Final = PromiseId("armenian-withdrawal")
CENTRE_SET_UP: Final = PromiseId("ceasefire-centre-establishment")
KALBAJAR_HANDOVER: Final = PromiseId("kalbajar-handover")
LACHIN_HANDOVER: Final = PromiseId("lachin-handover")
CORRIDOR_CONTROL: Final = PromiseId("corridor-control")
ROUTE_PLAN: Final = PromiseId("route-plan")
SAFE_MOVEMENT: Final = PromiseId("safe-movement")
CORRIDOR_OPEN: Final = PromiseId("corridor-open")
RETURN: Final = PromiseId("return-of-displaced")
EXCHANGE: Final = PromiseId("exchange-of-prisoners-and-bodies")
LINKS_OPEN: Final = PromiseId("links-to-nakhchivan")
LINKS_CONTROL: Final = PromiseId("control-of-links")

# Matters, interpretations and allegations
LATER_HANDOVER: Final = IssueId("later-handover-of-kalbajar")
NEW_STATEMENT: Final = IssueId("new-statement-needed")
FORCE_LEAVES_2025: Final = IssueId("force-leaves-2025")
AM_ON_LATER_HANDOVER: Final = PositionId("am-on-later-handover")
AZ_ON_LATER_HANDOVER: Final = PositionId("az-on-later-handover")
AZ_ON_NEW_STATEMENT: Final = PositionId("az-on-new-statement")
ALIYEV_ON_FORCE: Final = PositionId("aliyev-on-force-leaving")
POINT_9: Final = InterpretationId("point-9-and-corridors")
REMARK_AS_NOTICE: Final = InterpretationId("remark-of-2023-as-notice")
CHECKPOINT_BREACH: Final = AllegationId("checkpoint-against-point-6")
