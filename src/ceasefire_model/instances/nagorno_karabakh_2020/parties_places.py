"""Who acts, and where."""

from typing import Final

from ceasefire_model.instances.nagorno_karabakh_2020.ids import (
    AGHDAM,
    ALIYEV,
    AM,
    AM_PRIME_MINISTER,
    AZ,
    AZ_PRESIDENT,
    CENTRE,
    CHECKPOINT,
    CONTACT_LINE,
    CORRIDOR,
    EVN_REPORT,
    KALBAJAR,
    LACHIN,
    LACHIN_TOWN,
    N7,
    N9,
    N10,
    N15,
    N16,
    NAKHCHIVAN,
    PASHINYAN,
    PEACEKEEPERS,
    PLANNED_ROUTE,
    PUTIN,
    ROUTE_OF_2022,
    RU,
    RU_BORDER_SERVICE,
    RU_PRESIDENT,
    SETTLEMENTS,
    SHUSHA,
    SIGNATORIES,
    SUS,
    UNHCR,
    WESTERN_AZERBAIJAN,
    ZABUKH,
)
from ceasefire_model.instances.nagorno_karabakh_2020.voices import (
    ENCYCLOPEDIA,
    OPENING_DAY,
    RECALL,
    TEXT,
    TRANSFER_DAY,
    point,
    third,
)
from ceasefire_model.parties import (
    Body,
    BodyFunction,
    BodyStatus,
    Coalition,
    Office,
    Organ,
    OrganForm,
    Organisation,
    OrganisationForm,
    Person,
    State,
)
from ceasefire_model.places import (
    Along,
    Facility,
    FacilityForm,
    Line,
    Measured,
    NamedPlace,
    Width,
    Zone,
    ZoneForm,
)
from ceasefire_model.provenance import Claim, Named, Reading, cite
from ceasefire_model.quantities import Exactly
from ceasefire_model.units import Unit

PARTIES: Final = (
    State(id=AZ, name="Azerbaijan", evidence=point("1")),
    State(id=AM, name="Armenia", evidence=point("1")),
    State(id=RU, name="Russia", evidence=point("1")),
    Coalition(
        id=SIGNATORIES,
        name="signatory states",
        members=tuple(TEXT(state, *point("1")) for state in (AZ, AM, RU)),
    ),
    Person(id=ALIYEV, name="Ilham Aliyev", evidence=point("1")),
    Person(id=PASHINYAN, name="Nikol Pashinyan", evidence=point("1")),
    Person(id=PUTIN, name="Vladimir Putin", evidence=point("1")),
    Office(
        id=AZ_PRESIDENT,
        name="President of Azerbaijan",
        of=AZ,
        holder=(TEXT(ALIYEV, *point("1")),),
    ),
    Office(
        id=AM_PRIME_MINISTER,
        name="Prime minister of Armenia",
        of=AM,
        holder=(TEXT(PASHINYAN, *point("1")),),
    ),
    Office(
        id=RU_PRESIDENT,
        name="President of Russia",
        of=RU,
        holder=(TEXT(PUTIN, *point("1")),),
    ),
    Organ(
        id=PEACEKEEPERS,
        name="Russian peacekeeping force",
        of=RU,
        form=OrganForm.ARMED_FORCES,
        evidence=point("3"),
    ),
    Organ(
        id=RU_BORDER_SERVICE,
        name="Russian border service",
        of=RU,
        form=OrganForm.ARMED_FORCES,
        evidence=(RECALL,),
    ),
    Body(
        id=CENTRE,
        name="Centre that checks the ceasefire",
        status=(TEXT(BodyStatus.TO_BE_ESTABLISHED, *point("5")),),
        functions=(TEXT(BodyFunction.MONITOR, *point("5")),),
    ),
    Organisation(
        id=UNHCR,
        name="United Nations refugee agency",
        form=OrganisationForm.INTERNATIONAL,
        evidence=(cite(N15, Reading.QUOTED), cite(N16, Reading.QUOTED)),
    ),
    Organisation(
        id=EVN_REPORT, name="EVN Report", form=OrganisationForm.MEDIA, evidence=(cite(N10),)
    ),
)

PLACES: Final = (
    Line(id=CONTACT_LINE, name="line of contact", evidence=point("3")),
    Zone(
        id=CORRIDOR,
        name="Lachin corridor",
        form=(TEXT(ZoneForm.CORRIDOR, *point("6")),),
        widths=(TEXT(Width(Exactly(5, Unit.KILOMETRES), Measured.TOTAL), *point("6")),),
        includes=(
            *map(ENCYCLOPEDIA, (LACHIN_TOWN, ZABUKH, SUS)),
            *(
                ENCYCLOPEDIA(place, since=TRANSFER_DAY, denies=True)
                for place in (LACHIN_TOWN, ZABUKH, SUS)
            ),
            ENCYCLOPEDIA(ROUTE_OF_2022, since=OPENING_DAY),
        ),
        excludes=(TEXT(SHUSHA, *point("6")),),
        held_by=(TEXT(PEACEKEEPERS, *point("6")),),
    ),
    Zone(
        id=PLANNED_ROUTE,
        name="New route that is still to be planned",
        form=(TEXT(ZoneForm.CORRIDOR, third("6")),),
    ),
    Line(
        id=ROUTE_OF_2022,
        name="Route opened in August 2022",
        evidence=(cite(N9, Reading.REPORTED),),
    ),
    Zone(
        id=SETTLEMENTS,
        name="Town and two villages that lay in the corridor until 2022",
        includes=tuple(map(ENCYCLOPEDIA, (LACHIN_TOWN, ZABUKH, SUS))),
        held_by=(ENCYCLOPEDIA(AZ, since=TRANSFER_DAY),),
    ),
    NamedPlace(
        id=LACHIN_TOWN, name="Lachin", within=LACHIN, evidence=(cite(N9, Reading.REPORTED),)
    ),
    NamedPlace(id=ZABUKH, name="Zabukh", evidence=(cite(N9, Reading.REPORTED),)),
    NamedPlace(id=SUS, name="Sus", evidence=(cite(N9, Reading.REPORTED),)),
    NamedPlace(id=SHUSHA, name="Shusha", evidence=point("6")),
    NamedPlace(id=AGHDAM, name="Aghdam district", evidence=point("2")),
    NamedPlace(id=KALBAJAR, name="Kalbajar district", evidence=point("6")),
    NamedPlace(id=LACHIN, name="Lachin district", evidence=point("6")),
    NamedPlace(id=WESTERN_AZERBAIJAN, name="Western Azerbaijan", evidence=(RECALL,)),
    NamedPlace(id=NAKHCHIVAN, name="Nakhchivan", evidence=(RECALL,)),
    Facility(
        id=CHECKPOINT,
        name="Checkpoint in the corridor",
        form=(
            Claim(FacilityForm.CHECKPOINT, by=Named(AM), evidence=(cite(N7, Reading.QUOTED),)),
            ENCYCLOPEDIA(FacilityForm.CHECKPOINT),
        ),
        where=(ENCYCLOPEDIA(Along(CORRIDOR)),),
    ),
)
