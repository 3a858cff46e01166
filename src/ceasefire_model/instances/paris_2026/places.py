"""Where: the places of the summit and of the force, and the sites planned in Ukraine."""

from typing import Final

from ceasefire_model.identifiers import Name
from ceasefire_model.instances.paris_2026 import ids
from ceasefire_model.instances.paris_2026.sources import (
    ILKHA_REPORT,
    NO10_STATEMENT,
    RU_MFA_COMMENT,
    S04,
    S05,
    S06,
    S11,
    S50,
    S59,
    S60,
    S71,
    S73,
    S76,
    S85,
    S95,
    S96,
    S97,
    S103,
    S116,
    S117,
    S118,
    TIMES_REPORT,
    UK_WRITTEN_ANSWERS,
)
from ceasefire_model.instances.paris_2026.voices import (
    ARTICLE,
    CARNS_ANSWERS,
    NO10_RELEASE,
    RU_COMMENT,
    STARMER_REMARKS,
)
from ceasefire_model.places import (
    Facility,
    FacilityForm,
    FacilityPurpose,
    Line,
    NamedPlace,
    Place,
    Throughout,
)
from ceasefire_model.provenance import Reading, Unnamed, cite, stated

QUOTED: Final = Reading.QUOTED
REPORTED: Final = Reading.REPORTED

_NO10: Final = cite(S06, QUOTED, via=(NO10_STATEMENT,))
_ANSWERS: Final = cite(S11, QUOTED, via=(UK_WRITTEN_ANSWERS,))

_NAMED: Final = (
    NamedPlace(id=ids.UKRAINE, name="Ukraine", territory_of=ids.UA),
    NamedPlace(
        id=ids.WESTERN_UKRAINE,
        name="Western Ukraine",
        within=ids.UKRAINE,
        territory_of=ids.UA,
        evidence=(cite(S50, REPORTED, via=(TIMES_REPORT,)),),
    ),
    NamedPlace(id=ids.KYIV, name="Kyiv", within=ids.UKRAINE, territory_of=ids.UA),
    NamedPlace(id=ids.PARIS_CITY, name="Paris", territory_of=ids.FR),
    NamedPlace(
        id=ids.ELYSEE_PALACE,
        name="Élysée Palace",
        within=ids.PARIS_CITY,
        territory_of=ids.FR,
        evidence=(cite(S04),),
    ),
    NamedPlace(
        id=ids.FORT_MONT_VALERIEN,
        name="Fort Mont-Valérien",
        within=ids.PARIS_CITY,  # in Suresnes, at its edge: those who say Paris mean no other place
        territory_of=ids.FR,
        evidence=(cite(S118, REPORTED),),
    ),
    NamedPlace(id=ids.LONDON, name="London", territory_of=ids.GB),
    NamedPlace(
        id=ids.NORTHWOOD,
        name="Northwood",
        territory_of=ids.GB,
        evidence=(cite(S116, REPORTED), cite(S117, REPORTED)),
    ),
    NamedPlace(
        id=ids.BRITTANY,
        name="Brittany",
        territory_of=ids.FR,
        evidence=(cite(S103, REPORTED),),
    ),
    NamedPlace(
        id=ids.ABU_DHABI,
        name="Abu Dhabi",
        territory_of=ids.AE,
        evidence=(cite(S96, REPORTED), cite(S97, REPORTED)),
    ),
    NamedPlace(
        id=ids.VILNIUS,
        name="Vilnius",
        territory_of=ids.LT,
        evidence=(cite(S96, REPORTED), cite(S97, REPORTED)),
    ),
    NamedPlace(
        id=ids.BLACK_SEA,
        name="Black Sea",
        evidence=(cite(S71, REPORTED), cite(S73, REPORTED), cite(S76, REPORTED)),
    ),
    NamedPlace(
        id=ids.NEIGHBOURING_NATO_TERRITORY,
        name="NATO territory that borders on Ukraine",
        evidence=(cite(S59, QUOTED), cite(S60, QUOTED)),
    ),
)

_LINES: Final = (
    Line(
        id=ids.CONTACT_LINE,
        name="contact line",
        within=ids.UKRAINE,
        names=(ARTICLE(Name("contact line", "en")),),
        evidence=(cite(S04),),
    ),
)

_FACILITIES: Final = (
    Facility(
        id=ids.MILITARY_HUBS,
        name="sites of the force planned in Ukraine",
        # Hubs for those who would set them up, bases for those who object.
        form=(
            STARMER_REMARKS(FacilityForm.MILITARY_HUB, cite(S05)),
            NO10_RELEASE(FacilityForm.MILITARY_HUB, _NO10),
            CARNS_ANSWERS(FacilityForm.MILITARY_HUB, _ANSWERS),
            RU_COMMENT(FacilityForm.MILITARY_BASE, cite(S85, QUOTED, via=(RU_MFA_COMMENT,))),
            stated(
                FacilityForm.MILITARY_BASE,
                Unnamed("some press reports"),
                cite(S95, REPORTED, via=(ILKHA_REPORT,)),
            ),
            ARTICLE(FacilityForm.MILITARY_HUB),
        ),
        purposes=(NO10_RELEASE(FacilityPurpose.ENABLE_DEPLOYMENT, _NO10),),
        where=(
            STARMER_REMARKS(Throughout(ids.UKRAINE), cite(S05)),
            NO10_RELEASE(Throughout(ids.UKRAINE), _NO10),
            ARTICLE(Throughout(ids.UKRAINE)),
        ),
        names=(
            STARMER_REMARKS(Name("military hubs", "en"), cite(S05, quote="military hubs")),
            NO10_RELEASE(Name("military hubs", "en"), _NO10),
            ARTICLE(Name("military hubs", "en")),
            RU_COMMENT(Name("military bases", "en"), cite(S85, QUOTED, via=(RU_MFA_COMMENT,))),
        ),
    ),
    Facility(
        id=ids.PROTECTED_FACILITIES,
        name="protected facilities for weapons and equipment planned in Ukraine",
        form=(
            STARMER_REMARKS(FacilityForm.PROTECTED_FACILITY, cite(S05)),
            NO10_RELEASE(FacilityForm.PROTECTED_FACILITY, _NO10),
            CARNS_ANSWERS(FacilityForm.PROTECTED_FACILITY, _ANSWERS),
        ),
        purposes=(
            STARMER_REMARKS(FacilityPurpose.HOST_DEFENCE, cite(S05)),
            NO10_RELEASE(FacilityPurpose.HOST_DEFENCE, _NO10),
            CARNS_ANSWERS(FacilityPurpose.STORAGE, _ANSWERS),
            CARNS_ANSWERS(FacilityPurpose.MAINTENANCE, _ANSWERS),
        ),
        names=(
            STARMER_REMARKS(Name("protected facilities", "en"), cite(S05)),
            NO10_RELEASE(Name("protected facilities", "en"), _NO10),
        ),
    ),
)

PLACES: Final[tuple[Place, ...]] = (*_NAMED, *_LINES, *_FACILITIES)
"""Every place that a record of this dossier names."""
