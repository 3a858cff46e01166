"""The ids of this dossier: one name for each record, kind by kind."""

from typing import Final

from ceasefire_model.identifiers import (
    EventId,
    InterpretationId,
    IssueId,
    PartyId,
    PlaceId,
    PositionId,
    PromiseId,
    SituationId,
    TextId,
)

# Parties
ISRAEL: Final = PartyId("israel")
US: Final = PartyId("us")
EGYPT: Final = PartyId("egypt")
HAMAS: Final = PartyId("hamas")
FIRST_PHASE_PARTIES: Final = PartyId("parties-to-the-first-phase")
PALESTINIAN_AUTHORITY: Final = PartyId("palestinian-authority")
UN: Final = PartyId("un")
ISRAEL_CABINET: Final = PartyId("israel-cabinet")
ISRAEL_FORCES: Final = PartyId("israel-forces")
US_COMMAND: Final = PartyId("us-command")
US_ENVOY: Final = PartyId("us-envoy")
SECURITY_COUNCIL: Final = PartyId("security-council")
BOARD_OF_PEACE: Final = PartyId("board-of-peace")
STABILISATION_FORCE: Final = PartyId("stabilisation-force")
UNIFIED_COMMAND: Final = PartyId("unified-command")
GUARANTORS: Final = PartyId("guarantors")
COOPERATING_STATES: Final = PartyId("cooperating-states")
DONORS: Final = PartyId("donors")
A_NEWS: Final = PartyId("a-news")
IRISH_TIMES: Final = PartyId("irish-times")
OAN: Final = PartyId("oan")
EMAIL_WRITER: Final = PartyId("email-writer")
REUNION_68: Final = PartyId("reunion-68")
KURE: Final = PartyId("kure-encyclopedia")
PARTICLE: Final = PartyId("particle-news")
NEWS_BY: Final = PartyId("news-by")
EURO_TODAY: Final = PartyId("euro-today")

# Places
GAZA: Final = PlaceId("gaza")
WITHDRAWAL_LINE: Final = PlaceId("withdrawal-line")
ISRAELI_HELD_ZONE: Final = PlaceId("israeli-held-zone")
PERIMETER: Final = PlaceId("perimeter")

# Events and situations
PLAN_ANNOUNCEMENT: Final = EventId("plan-announcement")
CABINET_RATIFICATION: Final = EventId("cabinet-ratification")
CEASEFIRE_START: Final = EventId("ceasefire-start")
LINES_CONFIRMED: Final = EventId("lines-confirmed")
ALL_HOSTAGES_RELEASED: Final = EventId("all-hostages-released")
RESOLUTION_ADOPTION: Final = EventId("resolution-adoption")
BODIES_NOT_FOUND: Final = SituationId("bodies-not-found")
COMMAND_ACCEPTABLE: Final = SituationId("command-acceptable")
MILESTONES_MET: Final = SituationId("milestones-met")
AREA_SECURE: Final = SituationId("area-secure")
REFORM_COMPLETED: Final = SituationId("reform-completed")
REFORM_ADVANCED: Final = SituationId("reform-advanced")
REBUILDING_ADVANCED: Final = SituationId("rebuilding-advanced")

# Texts
TWENTY_POINT_PLAN: Final = TextId("twenty-point-plan")
FIRST_PHASE: Final = TextId("first-phase")
WITHDRAWAL_MAP: Final = TextId("withdrawal-map")
ENVOY_POST: Final = TextId("envoy-post")
RESOLUTION_2803: Final = TextId("resolution-2803")
MILESTONES: Final = TextId("milestones")

# Promises
STAGED_WITHDRAWAL: Final = PromiseId("staged-withdrawal")
FIRST_WITHDRAWAL: Final = PromiseId("first-withdrawal")
SECOND_WITHDRAWAL: Final = PromiseId("second-withdrawal")
THIRD_WITHDRAWAL: Final = PromiseId("third-withdrawal")
HOSTAGE_RELEASE: Final = PromiseId("hostage-release")
DEAD_HOSTAGES_RETURN: Final = PromiseId("dead-hostages-return")
LATER_RETURN: Final = PromiseId("later-return")
PRISONER_RELEASE: Final = PromiseId("prisoner-release")
BODIES_IN_RETURN: Final = PromiseId("bodies-in-return")
BOARD_ADMINISTRATION: Final = PromiseId("board-administration")
BOARD_AUTHORISATION: Final = PromiseId("board-authorisation")
FORCE_AUTHORISATION: Final = PromiseId("force-authorisation")
MILESTONED_WITHDRAWAL: Final = PromiseId("milestoned-withdrawal")
MILESTONES_AGREEMENT: Final = PromiseId("milestones-agreement")
DEMILITARISATION: Final = PromiseId("demilitarisation")
PERIMETER_PRESENCE: Final = PromiseId("perimeter-presence")
PROGRESS_REPORT: Final = PromiseId("progress-report")
FORCE_FUNDING: Final = PromiseId("force-funding")
STATEHOOD_PATHWAY: Final = PromiseId("statehood-pathway")

# Issues, positions and interpretations
BOARD_ESTABLISHMENT: Final = IssueId("board-establishment")
COUNCIL_WELCOMES_BOARD: Final = PositionId("council-welcomes-board")
MILESTONES_DECIDER: Final = InterpretationId("milestones-decider")
