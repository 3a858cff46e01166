"""Who acts, and where."""

from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.identifiers import (
    ExternalId,
    Name,
    PartyId,
    Register,
)
from ceasefire_model.instances.gaza_2025.ids import (
    A_NEWS,
    BOARD_OF_PEACE,
    COOPERATING_STATES,
    DONORS,
    EGYPT,
    EMAIL_WRITER,
    EURO_TODAY,
    FIRST_PHASE_PARTIES,
    GAZA,
    GUARANTORS,
    HAMAS,
    IRISH_TIMES,
    ISRAEL,
    ISRAEL_CABINET,
    ISRAEL_FORCES,
    ISRAELI_HELD_ZONE,
    KURE,
    NEWS_BY,
    OAN,
    PALESTINIAN_AUTHORITY,
    PARTICLE,
    PERIMETER,
    REUNION_68,
    SECURITY_COUNCIL,
    STABILISATION_FORCE,
    UN,
    UNIFIED_COMMAND,
    US,
    US_COMMAND,
    US_ENVOY,
    WITHDRAWAL_LINE,
    WITHDRAWAL_MAP,
)
from ceasefire_model.instances.gaza_2025.sources import (
    G1,
    G8,
    G9,
    G10,
)
from ceasefire_model.instances.gaza_2025.voices import (
    COUNCIL_VOICE,
    EMAIL_VOICE,
    ENVOY_VOICE,
    INSIGHT_READ,
    IRISH_TIMES_VOICE,
    MEETING_READ,
    NEWSGD_READ,
    OAN_VOICE,
    PARAGRAPH_7_READ,
    RECALLED_TERMS_VOICE,
    REPORTED,
    not_reported,
)
from ceasefire_model.parties import (
    ArmedGroup,
    Body,
    BodyFunction,
    Coalition,
    Command,
    Entity,
    Organ,
    OrganForm,
    Organisation,
    OrganisationForm,
    Party,
    Person,
    Side,
    State,
)
from ceasefire_model.places import (
    Geometry,
    Line,
    NamedPlace,
    Place,
    Shape,
    Zone,
    ZoneForm,
)
from ceasefire_model.provenance import (
    Claim,
    cite,
)
from ceasefire_model.quantities import Basis, Exactly, Figure
from ceasefire_model.units import Unit


def _outlet(id: PartyId, name: str) -> Organisation:  # noqa: A002 - the word of the model
    return Organisation(id=id, name=name, form=OrganisationForm.MEDIA)


def _state(id: PartyId, name: str, code: str) -> State:  # noqa: A002 - the word of the model
    return State(
        id=id, name=name, external_ids=(ExternalId(register=Register.ISO_3166_1, value=code),)
    )


def _unnamed_group(id: PartyId, name: str, *claims: Claim[NotReported]) -> Coalition:  # noqa: A002 - the word of the model
    return Coalition(id=id, name=name, size=claims)


PARTIES: Final[tuple[Party, ...]] = (
    _state(ISRAEL, "Israel", "IL"),
    _state(US, "United States", "US"),
    _state(EGYPT, "Egypt", "EG"),
    ArmedGroup(
        id=HAMAS,
        name="Hamas",
        evidence=(cite(G1, REPORTED),),
    ),
    Side(
        id=FIRST_PHASE_PARTIES,
        name="Israel and Hamas, as parties to the first phase",
        members=tuple(RECALLED_TERMS_VOICE(party) for party in (ISRAEL, HAMAS)),
    ),
    Entity(id=PALESTINIAN_AUTHORITY, name="Palestinian Authority"),
    Organisation(id=UN, name="United Nations", form=OrganisationForm.INTERNATIONAL),
    Organ(id=ISRAEL_CABINET, name="Cabinet of Israel", of=ISRAEL, form=OrganForm.GOVERNMENT),
    Organ(
        id=ISRAEL_FORCES,
        name="Israel Defense Forces",
        of=ISRAEL,
        form=OrganForm.ARMED_FORCES,
    ),
    Command(
        id=US_COMMAND,
        name="United States Central Command",
        forces_of=(ENVOY_VOICE(US),),
        names=(ENVOY_VOICE(Name("CENTCOM", "en")),),
    ),
    Person(id=US_ENVOY, name="Steve Witkoff", evidence=(cite(G1, REPORTED),)),
    Organ(id=SECURITY_COUNCIL, name="Security Council", of=UN, form=OrganForm.COUNCIL),
    Body(
        id=BOARD_OF_PEACE,
        name="Board of Peace",
        functions=(COUNCIL_VOICE(BodyFunction.GOVERN, INSIGHT_READ),),
        legal_personality=(COUNCIL_VOICE(True, INSIGHT_READ),),  # noqa: FBT003 - the value of the claim
    ),
    Body(
        id=STABILISATION_FORCE,
        name="Stabilisation force for Gaza",
        functions=(COUNCIL_VOICE(BodyFunction.STABILISE, PARAGRAPH_7_READ, NEWSGD_READ),),
    ),
    Command(id=UNIFIED_COMMAND, name="Unified command of the stabilisation force"),
    _unnamed_group(GUARANTORS, "The guarantors", not_reported(G8)),
    _unnamed_group(
        COOPERATING_STATES,
        "Other states that work with the stabilisation force",
        not_reported(G10),
    ),
    _unnamed_group(DONORS, "Those who contribute money", not_reported(G9)),
    _outlet(A_NEWS, "A News"),
    _outlet(IRISH_TIMES, "The Irish Times"),
    _outlet(OAN, "One America News"),
    _outlet(EMAIL_WRITER, "A political newsletter sent by e-mail"),
    _outlet(REUNION_68, "Reunion 68"),
    _outlet(KURE, "KÜRE Encyclopedia"),
    _outlet(PARTICLE, "Particle News"),
    _outlet(NEWS_BY, "News.by"),
    _outlet(EURO_TODAY, "Euro Today"),
)

_SHARE: Final = Figure(Exactly(53, Unit.PERCENT), Basis.PLANNED)
_ON_MAP: Final = Shape(Geometry.COLOUR, text=WITHDRAWAL_MAP)

PLACES: Final[tuple[Place, ...]] = (
    NamedPlace(id=GAZA, name="Gaza Strip"),
    Line(
        id=WITHDRAWAL_LINE,
        name="Line of the first stage of withdrawal",
        within=GAZA,
        shapes=(IRISH_TIMES_VOICE(_ON_MAP), EMAIL_VOICE(_ON_MAP)),
        names=(ENVOY_VOICE(Name("yellow line", "en")),),
    ),
    Zone(
        id=ISRAELI_HELD_ZONE,
        name="The part of Gaza that stays under Israel's forces after the first stage",
        form=(IRISH_TIMES_VOICE(ZoneForm.CONTROLLED), OAN_VOICE(ZoneForm.CONTROLLED)),
        shapes=(IRISH_TIMES_VOICE(_ON_MAP), EMAIL_VOICE(_ON_MAP)),
        share=(IRISH_TIMES_VOICE(_SHARE), OAN_VOICE(_SHARE)),
        within=(IRISH_TIMES_VOICE(GAZA), OAN_VOICE(GAZA)),
        held_by=(IRISH_TIMES_VOICE(ISRAEL_FORCES), OAN_VOICE(ISRAEL_FORCES)),
    ),
    Zone(
        id=PERIMETER,
        name="Perimeter in which Israel's forces may stay",
        form=(COUNCIL_VOICE(ZoneForm.CONTROLLED, MEETING_READ),),
        held_by=(COUNCIL_VOICE(ISRAEL_FORCES, MEETING_READ),),
    ),
)
