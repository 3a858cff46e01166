"""Who acts, where, and what happened or may happen."""

from typing import Final

from ceasefire_model.equipment import EquipmentClass
from ceasefire_model.events import Event, EventForm
from ceasefire_model.identifiers import PlaceId
from ceasefire_model.instances.minsk_2015.classes import (
    ARTILLERY_FROM_100_MM,
    GRAD,
    HEAVY_SYSTEMS,
    OVER_100_MM,
    ROCKET_LAUNCHERS,
)
from ceasefire_model.instances.minsk_2015.ids import (
    ARTILLERY_ZONE,
    CEASEFIRE_START,
    CERTAIN_AREAS,
    CONTACT_GROUP,
    CONTACT_LINE,
    DE,
    DONETSK_AREAS,
    DONETSK_REGION,
    DONETSK_REPRESENTATIVE,
    ELECTIONS,
    ELECTIONS_HELD,
    FORMATIONS,
    FR,
    HEAVY_SYSTEMS_ZONE,
    LIGHT_ZONE,
    LUHANSK_AREAS,
    LUHANSK_REGION,
    LUHANSK_REPRESENTATIVE,
    M1,
    M3,
    M7,
    M8,
    M10,
    M11,
    MEMORANDUM_APPROVED,
    MEMORANDUM_LINE,
    MEMORANDUM_ZONE,
    OSCE,
    OSCE_ENVOY,
    OTHER_SIDE,
    PACKAGE_SIGNED,
    PULL_OUT,
    PULL_OUT_ENDS,
    PULL_OUT_START,
    PULL_OUT_STARTS,
    ROCKET_ZONE,
    RU,
    SETTLEMENT,
    UA,
    UA_FORCES,
    UA_PARLIAMENT,
    UKRAINE,
    UN,
    UN_SECURITY_COUNCIL,
)
from ceasefire_model.instances.minsk_2015.voices import (
    INSTITUTE,
    MEMORANDUM_4,
    MIDNIGHT,
    NEW_DATE_READ,
    PRESS,
    REMEMBERED,
    SUMMARY,
    THE_ADDENDUM,
    THE_MEMORANDUM,
    THE_PACKAGE,
    TRANSLATOR,
    m1,
    m1_m2,
)
from ceasefire_model.parties import (
    ArmedGroup,
    Body,
    BodyFunction,
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
from ceasefire_model.places import Line, Measured, NamedPlace, Place, Width, Zone, ZoneForm
from ceasefire_model.provenance import Reading, cite
from ceasefire_model.quantities import AtLeast, Exactly
from ceasefire_model.times import PartialDate
from ceasefire_model.units import Unit

PARTIES: Final[tuple[Party, ...]] = (
    State(id=UA, name="Ukraine", evidence=(cite(M1, Reading.REPORTED),)),
    State(id=RU, name="Russia", evidence=(cite(M1, Reading.REPORTED),)),
    State(id=DE, name="Germany", evidence=(cite(M1, Reading.REPORTED),)),
    State(id=FR, name="France", evidence=(cite(M1, Reading.REPORTED),)),
    Organ(
        id=UA_FORCES,
        name="Ukraine's forces",
        of=UA,
        form=OrganForm.ARMED_FORCES,
        evidence=m1_m2("2"),
    ),
    Organ(
        id=UA_PARLIAMENT,
        name="Parliament of Ukraine",
        of=UA,
        form=OrganForm.PARLIAMENT,
        evidence=m1_m2("4"),
    ),
    ArmedGroup(
        id=FORMATIONS,
        name="Armed formations of certain areas of the Donetsk and Luhansk regions",
        evidence=m1_m2("2"),
    ),
    Entity(
        id=DONETSK_AREAS,
        name="Certain areas of the Donetsk region",
        represented_by=(INSTITUTE(DONETSK_REPRESENTATIVE),),
    ),
    Entity(
        id=LUHANSK_AREAS,
        name="Certain areas of the Luhansk region",
        represented_by=(INSTITUTE(LUHANSK_REPRESENTATIVE),),
    ),
    Person(
        id=DONETSK_REPRESENTATIVE,
        name="Representative of certain areas of the Donetsk region, 2014",
        evidence=(cite(M8, Reading.REPORTED),),
    ),
    Person(
        id=LUHANSK_REPRESENTATIVE,
        name="Representative of certain areas of the Luhansk region, 2014",
        evidence=(cite(M8, Reading.REPORTED),),
    ),
    Organisation(
        id=OSCE,
        name="Organization for Security and Co-operation in Europe",
        form=OrganisationForm.INTERNATIONAL,
        evidence=m1_m2("3"),
    ),
    Person(
        id=OSCE_ENVOY,
        name="Envoy of the OSCE's chair in the contact group, 2017",
        evidence=(NEW_DATE_READ,),
    ),
    Side(
        id=OTHER_SIDE,
        name="Those who stand against Ukraine in reading the package",
        evidence=(cite(M10, Reading.REPORTED), cite(M11, Reading.REPORTED)),
    ),
    Body(
        id=CONTACT_GROUP,
        name="Trilateral Contact Group",
        functions=(INSTITUTE(BodyFunction.NEGOTIATE),),
        members=(
            PRESS(UA, cite(M7, Reading.REPORTED)),
            PRESS(RU, cite(M7, Reading.REPORTED)),
            PRESS(OSCE, cite(M7, Reading.REPORTED)),
        ),
    ),
    Organisation(
        id=UN,
        name="United Nations",
        form=OrganisationForm.INTERNATIONAL,
        evidence=REMEMBERED,
    ),
    Organ(
        id=UN_SECURITY_COUNCIL,
        name="Security Council of the United Nations",
        of=UN,
        form=OrganForm.COUNCIL,
        evidence=REMEMBERED,
    ),
)


def _security_zone(
    id: PlaceId,  # noqa: A002 - the word of the model
    name: str,
    kilometres: int,
    equipment: EquipmentClass,
    in_the_press: EquipmentClass | None = None,
) -> Zone:
    """Make a zone of point 2, whose width the texts give and a news agency gives otherwise."""
    return Zone(
        id=id,
        name=name,
        form=(THE_PACKAGE(ZoneForm.WEAPONS_FREE, *m1_m2("2")),),
        widths=(
            THE_PACKAGE(
                Width(
                    AtLeast(kilometres, Unit.KILOMETRES),
                    Measured.TOTAL_BY_EQUAL_DISTANCES,
                    equipment=equipment,
                ),
                *m1_m2("2"),
            ),
            PRESS(
                Width(
                    Exactly(kilometres, Unit.KILOMETRES),
                    Measured.TOTAL,
                    equipment=in_the_press or equipment,
                ),
                cite(M3, Reading.REPORTED),
            ),
        ),
    )


PLACES: Final[tuple[Place, ...]] = (
    NamedPlace(id=UKRAINE, name="Ukraine", territory_of=UA, evidence=(m1("1"),)),
    NamedPlace(
        id=DONETSK_REGION,
        name="Donetsk region",
        within=UKRAINE,
        territory_of=UA,
        evidence=(m1("1"),),
    ),
    NamedPlace(
        id=LUHANSK_REGION,
        name="Luhansk region",
        within=UKRAINE,
        territory_of=UA,
        evidence=(m1("1"),),
    ),
    Zone(
        id=CERTAIN_AREAS,
        name="Certain areas of the Donetsk and Luhansk regions",
        form=(THE_PACKAGE(ZoneForm.TERRITORY, m1("1")),),
        within=(THE_PACKAGE(DONETSK_REGION, m1("1")), THE_PACKAGE(LUHANSK_REGION, m1("1"))),
    ),
    Line(id=CONTACT_LINE, name="Line of contact, as it is", within=UKRAINE, evidence=m1_m2("2")),
    Line(
        id=MEMORANDUM_LINE,
        name="Line of contact of the memorandum of 19 September 2014",
        within=UKRAINE,
        evidence=m1_m2("2"),
    ),
    _security_zone(ARTILLERY_ZONE, "Security zone for artillery", 50, ARTILLERY_FROM_100_MM),
    _security_zone(ROCKET_ZONE, "Security zone for rocket launchers", 70, ROCKET_LAUNCHERS, GRAD),
    _security_zone(HEAVY_SYSTEMS_ZONE, "Security zone for the systems named", 140, HEAVY_SYSTEMS),
    Zone(
        id=MEMORANDUM_ZONE,
        name="Safety zone of the memorandum",
        form=(THE_MEMORANDUM(ZoneForm.WEAPONS_FREE, *MEMORANDUM_4),),
        widths=(
            THE_MEMORANDUM(
                Width(
                    AtLeast(15, Unit.KILOMETRES),
                    Measured.ONE_SIDE,
                    line=MEMORANDUM_LINE,
                    equipment=OVER_100_MM,
                ),
                *MEMORANDUM_4,
            ),
            THE_MEMORANDUM(
                Width(
                    AtLeast(30, Unit.KILOMETRES),
                    Measured.TOTAL,
                    line=MEMORANDUM_LINE,
                    equipment=OVER_100_MM,
                ),
                *MEMORANDUM_4,
            ),
        ),
    ),
    Zone(
        id=LIGHT_ZONE,
        name="Zone of the addendum",
        form=(THE_ADDENDUM(ZoneForm.WEAPONS_FREE),),
        widths=(
            THE_ADDENDUM(Width(Exactly(15, Unit.KILOMETRES), Measured.ONE_SIDE, line=CONTACT_LINE)),
        ),
    ),
)

EVENTS: Final = (
    Event(
        id=MEMORANDUM_APPROVED,
        name="The memorandum is approved",
        form=EventForm.ADOPTION,
        when=(
            TRANSLATOR(PartialDate("2014-09-19")),
            SUMMARY(PartialDate("2014-09-20")),
        ),
    ),
    Event(
        id=PACKAGE_SIGNED,
        name="The package is signed",
        form=EventForm.SIGNATURE,
        when=(PRESS(PartialDate("2015-02-12"), cite(M3, Reading.REPORTED)),),
    ),
    Event(
        id=CEASEFIRE_START,
        name="The ceasefire of the package starts",
        form=EventForm.CEASEFIRE,
        scheduled=(THE_PACKAGE(MIDNIGHT, *m1_m2("1")),),
    ),
    Event(
        id=PULL_OUT_STARTS,
        name="The pull-out of heavy weapons starts",
        form=EventForm.WITHDRAWAL,
        completes=PULL_OUT_START,
        evidence=m1_m2("2"),
    ),
    Event(
        id=PULL_OUT_ENDS,
        name="The pull-out of heavy weapons is complete",
        form=EventForm.COMPLETION,
        completes=PULL_OUT,
        evidence=m1_m2("2"),
    ),
    Event(
        id=ELECTIONS_HELD,
        name="local elections are held in the areas",
        form=EventForm.ELECTION,
        completes=ELECTIONS,
        evidence=REMEMBERED,
    ),
    Event(
        id=SETTLEMENT,
        name="A full political settlement is reached",
        form=EventForm.PEACE_DEAL,
        evidence=REMEMBERED,
    ),
)
