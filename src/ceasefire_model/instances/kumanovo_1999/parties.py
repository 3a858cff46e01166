"""Who acts around the agreement, and whom its definition of forces names."""

from typing import Final

from ceasefire_model.identifiers import Name
from ceasefire_model.instances.kumanovo_1999.ids import (
    ACCORD_PARTIES,
    BORDER_POLICE,
    FIRST_GROUP,
    FRY,
    FRY_ARMY,
    FRY_FORCES,
    FRY_GOVERNMENT,
    FRY_NAVY,
    GOVERNMENTS,
    INTELLIGENCE_SERVICES,
    JOINT_IMPLEMENTATION_COMMISSION,
    KFOR,
    KFOR_COMMANDER,
    MARJANOVIC,
    NATO,
    NORTH_ATLANTIC_COUNCIL,
    PARAMILITARIES,
    PAVKOVIC,
    RESERVES,
    RIOT_POLICE,
    SECURITY_COUNCIL,
    SERBIA,
    SERBIA_GOVERNMENT,
    SPECIAL_POLICE,
    STEVANOVIC,
    THE_PARTIES,
    UN,
)
from ceasefire_model.instances.kumanovo_1999.sources import (
    K4,
    K5,
    K8,
)
from ceasefire_model.instances.kumanovo_1999.voices import (
    AGREED,
    BBC,
    DEUTSCHE_WELLE,
    I_1,
    I_3C,
    STANDARD,
    TITLE,
    article_ii,
)
from ceasefire_model.parties import (
    ArmedGroup,
    Body,
    BodyStatus,
    Command,
    Entity,
    Office,
    Organ,
    OrganForm,
    Organisation,
    OrganisationForm,
    Person,
    Side,
    State,
)
from ceasefire_model.provenance import (
    Reading,
    cite,
)

PARTIES: Final = (
    Command(
        id=KFOR,
        name="The international security force in Kosovo",
        names=(AGREED(Name("KFOR", "en"), *I_3C),),
        evidence=TITLE,
    ),
    Office(
        id=KFOR_COMMANDER,
        name="Commander of the force",
        of=KFOR,
        evidence=(cite(K8, Reading.REPORTED),),
    ),
    Organisation(
        id=NATO,
        name="NATO",
        form=OrganisationForm.INTERNATIONAL,
        evidence=(cite(K8, Reading.REPORTED),),
    ),
    Organ(
        id=NORTH_ATLANTIC_COUNCIL,
        name="NATO's council",
        of=NATO,
        form=OrganForm.COUNCIL,
        evidence=(cite(K8, Reading.REPORTED),),
    ),
    Organisation(
        id=UN,
        name="United Nations",
        form=OrganisationForm.INTERNATIONAL,
        evidence=I_1,
    ),
    Organ(
        id=SECURITY_COUNCIL,
        name="Security Council",
        of=UN,
        form=OrganForm.COUNCIL,
        evidence=I_1,
    ),
    State(id=FRY, name="Federal Republic of Yugoslavia", evidence=TITLE),
    Organ(
        id=FRY_GOVERNMENT,
        name="Government of the Federal Republic of Yugoslavia",
        of=FRY,
        form=OrganForm.GOVERNMENT,
        evidence=TITLE,
    ),
    Entity(
        id=SERBIA,
        name="Republic of Serbia",
        within=(AGREED(FRY, *TITLE),),
        evidence=TITLE,
    ),
    Organ(
        id=SERBIA_GOVERNMENT,
        name="Government of the Republic of Serbia",
        of=SERBIA,
        form=OrganForm.GOVERNMENT,
        evidence=TITLE,
    ),
    Side(
        id=GOVERNMENTS,
        name="The two governments",
        members=(AGREED(FRY_GOVERNMENT, *TITLE), AGREED(SERBIA_GOVERNMENT, *TITLE)),
        evidence=TITLE,
    ),
    Side(
        id=THE_PARTIES,
        name="Parties to the agreement",
        members=tuple(AGREED(p, *TITLE) for p in (KFOR, FRY_GOVERNMENT, SERBIA_GOVERNMENT)),
        evidence=TITLE,
    ),
    Side(
        id=ACCORD_PARTIES,
        name="Parties to the accords of 2001: the force and the Yugoslav army",
        members=tuple(
            voice(party) for party in (KFOR, FRY_ARMY) for voice in (STANDARD, BBC, DEUTSCHE_WELLE)
        ),
    ),
    Side(
        id=FRY_FORCES,
        name="FRY Forces, as the agreement defines them",
        members=tuple(
            AGREED(member, *I_3C)
            for member in (
                FRY_ARMY,
                FRY_NAVY,
                PARAMILITARIES,
                BORDER_POLICE,
                RESERVES,
                INTELLIGENCE_SERVICES,
                RIOT_POLICE,
                SPECIAL_POLICE,
            )
        ),
        evidence=I_3C,
    ),
    Side(
        id=FIRST_GROUP,
        name="The first group of forces to leave Zone 3",
        evidence=(article_ii("2a"),),
    ),
    Organ(id=FRY_ARMY, name="Army of the FRY", of=FRY, form=OrganForm.ARMED_FORCES, evidence=I_3C),
    Organ(id=FRY_NAVY, name="Navy of the FRY", of=FRY, form=OrganForm.ARMED_FORCES, evidence=I_3C),
    ArmedGroup(id=PARAMILITARIES, name="Paramilitary groups", evidence=I_3C),
    Organ(id=BORDER_POLICE, name="Border police", of=FRY, form=OrganForm.POLICE, evidence=I_3C),
    Organ(id=RESERVES, name="Reserves", of=FRY, form=OrganForm.ARMED_FORCES, evidence=I_3C),
    Organ(
        id=INTELLIGENCE_SERVICES,
        name="Intelligence services",
        of=FRY,
        form=OrganForm.INTELLIGENCE,
        evidence=I_3C,
    ),
    Organ(id=RIOT_POLICE, name="Riot police", of=FRY, form=OrganForm.POLICE, evidence=I_3C),
    Organ(id=SPECIAL_POLICE, name="Special police", of=FRY, form=OrganForm.POLICE, evidence=I_3C),
    Person(id=MARJANOVIC, name="Marjanovic", evidence=(cite(K5, Reading.REPORTED),)),
    Person(id=STEVANOVIC, name="Stevanovic", evidence=(cite(K5, Reading.REPORTED),)),
    Person(id=PAVKOVIC, name="Pavkovic", evidence=(cite(K4, Reading.REPORTED),)),
    Body(
        id=JOINT_IMPLEMENTATION_COMMISSION,
        name="Joint Implementation Commission",
        status=(AGREED(BodyStatus.TO_BE_ESTABLISHED, cite(K5, Reading.REPORTED)),),
        evidence=(cite(K5, Reading.REPORTED),),
    ),
)
"""Who acts."""
