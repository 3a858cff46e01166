"""Who acts, where, and what happened."""

from typing import Final

from ceasefire_model.events import Event, EventForm, Participation, Situation
from ceasefire_model.identifiers import PartyId
from ceasefire_model.instances.sri_lanka_2002 import ids
from ceasefire_model.instances.sri_lanka_2002.voices import (
    CFA_FROM_MEMORY,
    ENCYCLOPEDIA,
    LISTED_AND_REFUSED,
    NORWAY_SAYS,
    PRESS,
    REMEMBERED,
    REPORTED,
    SUNDAY_TIMES_SAYS,
    TAMILNET_SAYS,
    THE_CFA,
)
from ceasefire_model.parties import (
    AppointedBy,
    ArmedGroup,
    Body,
    BodyFunction,
    Coalition,
    Holds,
    Office,
    Organ,
    OrganForm,
    Organisation,
    OrganisationForm,
    Party,
    Seats,
    Side,
    State,
    Units,
)
from ceasefire_model.places import Line, Place
from ceasefire_model.provenance import Claim, Derived, Editor, Named, cite
from ceasefire_model.quantities import About, Basis, Exactly, Figure
from ceasefire_model.times import Instant, PartialDate
from ceasefire_model.units import Unit

REFUSED_FROM: Final = PartialDate("2006-09-01")
NORDIC: Final = (ids.DENMARK, ids.FINLAND, ids.ICELAND, ids.NORWAY, ids.SWEDEN)
IN_THE_EU: Final = (ids.DENMARK, ids.FINLAND, ids.SWEDEN)
NOT_IN_THE_EU: Final = (ids.ICELAND, ids.NORWAY)

_FIVE_STATES: Final = (cite(ids.L5, REPORTED), cite(ids.L13, REPORTED))
_NORDIC_MONITORS: Final = (cite(ids.L7, REPORTED), cite(ids.L13, REPORTED))


def _state(id: PartyId, name: str) -> State:  # noqa: A002 - the word of the model
    return State(id=id, name=name, evidence=_FIVE_STATES)


def _the_five(party: PartyId) -> Claim[PartyId]:
    return PRESS(party, *_FIVE_STATES)


def _stayed(party: PartyId, *, denies: bool = False) -> Claim[PartyId]:
    return PRESS(party, cite(ids.L5, REPORTED), since=REFUSED_FROM, denies=denies)


PARTIES: Final[tuple[Party, ...]] = (
    State(id=ids.GOVERNMENT, name="Sri Lanka", evidence=(cite(ids.L1),)),
    Organ(
        id=ids.ARMED_FORCES,
        name="Armed forces of Sri Lanka",
        of=ids.GOVERNMENT,
        form=OrganForm.ARMED_FORCES,
        evidence=REMEMBERED,
    ),
    ArmedGroup(
        id=ids.LTTE, name="Liberation Tigers of Tamil Eelam (LTTE)", evidence=(cite(ids.L1),)
    ),
    Side(
        id=ids.PARTIES,
        name="Both parties to the agreement",
        members=tuple(
            THE_CFA(party, cite(ids.L1, locator="preamble"), cite(ids.L4, REPORTED))
            for party in (ids.GOVERNMENT, ids.LTTE)
        ),
    ),
    _state(ids.DENMARK, "Denmark"),
    _state(ids.FINLAND, "Finland"),
    _state(ids.ICELAND, "Iceland"),
    State(id=ids.NORWAY, name="Norway", evidence=(cite(ids.L1),)),
    _state(ids.SWEDEN, "Sweden"),
    Office(
        id=ids.NORWAY_MINISTER,
        name="Minister of foreign affairs of Norway",
        of=ids.NORWAY,
        evidence=(cite(ids.L2),),
    ),
    Coalition(
        id=ids.NORDIC_STATES,
        name="Nordic countries",
        members=tuple(PRESS(state, cite(ids.L13, REPORTED)) for state in NORDIC),
        size=(PRESS(Exactly(5, Unit.STATES), *_FIVE_STATES),),
    ),
    Organisation(
        id=ids.EU,
        name="European Union",
        form=OrganisationForm.INTERNATIONAL,
        members=tuple(PRESS(state, *LISTED_AND_REFUSED) for state in IN_THE_EU),
    ),
    Coalition(
        id=ids.INHABITANTS,
        name="All inhabitants",
        members=(THE_CFA(ids.NON_PARTY_GROUPS, cite(ids.L1, locator="preamble")),),
    ),
    Coalition(
        id=ids.NON_PARTY_GROUPS,
        name="Groups of the population that are not parties to the conflict",
        evidence=(cite(ids.L1, locator="preamble"),),
    ),
    ArmedGroup(
        id=ids.PARAMILITARY_GROUPS,
        name="Paramilitary groups",
        evidence=(cite(ids.L9, REPORTED),),
    ),
    Body(
        id=ids.MISSION,
        name="Sri Lanka Monitoring Mission",
        functions=(PRESS(BodyFunction.MONITOR, *_NORDIC_MONITORS),),
        seats=(
            CFA_FROM_MEMORY(
                Seats(
                    Exactly(1, Unit.PERSONS),
                    of=(ids.HEAD_OF_MISSION,),
                    appointed_by=AppointedBy((ids.NORWAY,)),
                )
            ),
        ),
        eligible=(
            THE_CFA(ids.NORDIC_STATES, *_NORDIC_MONITORS),
            *(
                Claim(
                    state,
                    by=Named(ids.LTTE),
                    since=REFUSED_FROM,
                    denies=True,
                    evidence=LISTED_AND_REFUSED,
                )
                for state in IN_THE_EU
            ),
        ),
        members=(
            *(_the_five(state) for state in NORDIC),
            *(_stayed(state) for state in NOT_IN_THE_EU),
            *(_stayed(state, denies=True) for state in IN_THE_EU),
        ),
        chair=(CFA_FROM_MEMORY(ids.HEAD_OF_MISSION),),
        staff=(
            TAMILNET_SAYS(Figure(Exactly(57, Unit.MONITORS), Basis.ACTUAL)),
            ENCYCLOPEDIA(Figure(About(60, Unit.MONITORS), Basis.ACTUAL)),
        ),
        units=(
            ENCYCLOPEDIA(
                Units(Figure(Exactly(6, Unit.OFFICES), Basis.ACTUAL), of=ids.DISTRICT_OFFICE)
            ),
            ENCYCLOPEDIA(
                Units(Figure(Exactly(1, Unit.OFFICES), Basis.ACTUAL), of=ids.LIAISON_OFFICE)
            ),
            ENCYCLOPEDIA(Units(Figure(Exactly(2, Unit.TEAMS), Basis.ACTUAL), of=ids.NAVAL_TEAM)),
        ),
    ),
    Office(
        id=ids.HEAD_OF_MISSION,
        name="Head of the monitoring mission",
        of=ids.MISSION,
        evidence=(cite(ids.L10, REPORTED),),
    ),
    Body(
        id=ids.LOCAL_COMMITTEE,
        name="Local monitoring committee",
        seats=(
            CFA_FROM_MEMORY(
                Seats(
                    Exactly(2, Unit.REPRESENTATIVES),
                    holds=Holds.FOR_EACH,
                    of=(ids.GOVERNMENT, ids.LTTE),
                )
            ),
            CFA_FROM_MEMORY(Seats(Exactly(1, Unit.REPRESENTATIVES), of=(ids.MISSION,))),
        ),
    ),
    Body(
        id=ids.DISTRICT_OFFICE,
        name="District office of the mission",
        within=(ENCYCLOPEDIA(ids.MISSION),),
    ),
    Body(
        id=ids.LIAISON_OFFICE,
        name="Liaison office of the mission",
        functions=(ENCYCLOPEDIA(BodyFunction.LIAISE),),
        within=(ENCYCLOPEDIA(ids.MISSION),),
    ),
    Body(
        id=ids.NAVAL_TEAM,
        name="Naval monitoring team of the mission",
        functions=(ENCYCLOPEDIA(BodyFunction.MONITOR),),
        within=(ENCYCLOPEDIA(ids.MISSION),),
    ),
    Organisation(id=ids.TAMILNET, name="TamilNet", form=OrganisationForm.MEDIA),
    Organisation(id=ids.HINDUISM_TODAY, name="Hinduism Today", form=OrganisationForm.MEDIA),
)

PLACES: Final[tuple[Place, ...]] = (
    Line(
        id=ids.DEMARCATION_LINE,
        name="Lines of demarcation between the two forces",
        evidence=(cite(ids.L9, REPORTED),),
    ),
)

D_DAY_STARTS: Final = Instant("2002-02-23T00:00", "+06:00", "Asia/Colombo")
LEFT_ON: Final = PartialDate("2008-01-16")
_END_READ: Final = (cite(ids.L5, REPORTED), cite(ids.L10, REPORTED))

EVENTS: Final = (
    Event(
        id=ids.NOTIFICATION,
        name="Norway's minister of foreign affairs notifies the day of the start",
        form=EventForm.NOTICE,
        participation=(THE_CFA(Participation(ids.NORWAY_MINISTER), cite(ids.L2, locator="1.1")),),
    ),
    Event(
        id=ids.D_DAY,
        name="The ceasefire starts, on D-day",
        form=EventForm.CEASEFIRE,
        when=(
            NORWAY_SAYS(D_DAY_STARTS),
            Claim(
                PartialDate("2002-02-24"),
                by=Named(ids.HINDUISM_TODAY),
                evidence=(cite(ids.L12, REPORTED),),
            ),
        ),
    ),
    Event(
        id=ids.EU_LISTING,
        name="The European Union lists the LTTE",
        form=EventForm.DECISION,
        participation=(PRESS(Participation(ids.EU), *LISTED_AND_REFUSED),),
    ),
    Event(
        id=ids.DEMAND,
        name="The LTTE asks for monitors from states of the EU to leave",
        form=EventForm.REQUEST,
        participation=(
            PRESS(Participation(ids.LTTE, because=ids.EU_LISTING), *LISTED_AND_REFUSED),
        ),
    ),
    Event(
        id=ids.MONITORS_LEAVE,
        name="monitors from states of the EU leave",
        form=EventForm.WITHDRAWAL,
        completes=ids.EU_MONITORS_LEAVE,
        affected=(
            TAMILNET_SAYS(Figure(Exactly(39, Unit.MONITORS), Basis.ACTUAL)),
            SUNDAY_TIMES_SAYS(Figure(Exactly(37, Unit.MONITORS), Basis.ACTUAL)),
            ENCYCLOPEDIA(Figure(About(40, Unit.MONITORS), Basis.ACTUAL)),
        ),
    ),
    Event(
        id=ids.NOTICE,
        name="The Government gives Norway notice that it leaves the agreement",
        form=EventForm.NOTICE,
        when=(
            Claim(
                PartialDate("[2008-01-02,2008-01-03]"),
                by=Editor(),
                basis=Derived(
                    "14 days before the day on which it takes effect, the first day counted or not",
                    _END_READ,
                ),
            ),
        ),
    ),
    Event(
        id=ids.TERMINATION,
        name="The notice takes effect",
        form=EventForm.EXPIRY,
        when=(PRESS(LEFT_ON, *_END_READ),),
    ),
)

SITUATIONS: Final = (
    Situation(
        id=ids.LINE_UNCLEAR,
        name="it is not clear where the line between the forces runs",
        evidence=REMEMBERED,
    ),
)
