"""Who acts, and where."""

from typing import Final

from ceasefire_model.identifiers import Name, PartyId
from ceasefire_model.instances.lusaka_1999 import ids
from ceasefire_model.instances.lusaka_1999.voices import (
    AGREED,
    AGREED_FROM_MEMORY,
    IN_1279,
    INDEX,
    REMEMBERED,
    REPORTED,
    SIGNED_ON,
    SIX_STATES,
    SUMMARY,
)
from ceasefire_model.parties import (
    AppointedBy,
    ArmedGroup,
    Body,
    BodyFunction,
    BodyStatus,
    Coalition,
    Holds,
    Office,
    Organ,
    OrganForm,
    Organisation,
    OrganisationForm,
    Party,
    Seats,
    State,
)
from ceasefire_model.places import NamedPlace, Place
from ceasefire_model.provenance import Claim, Named, Unnamed, cite
from ceasefire_model.quantities import Exactly
from ceasefire_model.units import Unit

_INDEXED: Final = (cite(ids.Z1, REPORTED, locator="parties"),)
_SIGNING: Final = (*_INDEXED, SUMMARY)
_WITNESSES: Final = (cite(ids.Z1, REPORTED, locator="third parties"),)
_SPLIT: Final = (cite(ids.Z2, REPORTED),)

_STATES: Final = dict(
    zip(
        SIX_STATES,
        (
            "Angola",
            "Democratic Republic of the Congo",
            "Namibia",
            "Rwanda",
            "Uganda",
            "Zimbabwe",
        ),
        strict=True,
    )
)


def _wing(party: PartyId) -> Claim[PartyId]:
    """Let a wing claim that it, and it alone, may sign for the movement."""
    return Claim(party, by=Named(party), evidence=_SPLIT)


PARTIES: Final[tuple[Party, ...]] = (
    *(State(id=state, name=name, evidence=_SIGNING) for state, name in _STATES.items()),
    ArmedGroup(
        id=ids.MLC, name="Movement for the Liberation of the Congo (MLC)", evidence=_INDEXED
    ),
    ArmedGroup(
        id=ids.RCD,
        name="Congolese Rally for Democracy (RCD)",
        represented_by=(_wing(ids.RCD_GOMA), _wing(ids.RCD_KISANGANI)),
        evidence=_INDEXED,
    ),
    ArmedGroup(id=ids.RCD_GOMA, name="RCD-Goma", evidence=_SPLIT),
    ArmedGroup(id=ids.RCD_KISANGANI, name="RCD-Kisangani", evidence=_SPLIT),
    Coalition(
        id=ids.THE_PARTIES,
        name="parties to the agreement",
        members=tuple(INDEX(party, since=day) for party, day in SIGNED_ON),
    ),
    State(id=ids.ZAMBIA, name="Zambia", evidence=_WITNESSES),
    Organisation(
        id=ids.OAU,
        name="Organization of African Unity (OAU)",
        form=OrganisationForm.INTERNATIONAL,
        evidence=_WITNESSES,
    ),
    Organisation(
        id=ids.SADC,
        name="Southern African Development Community (SADC)",
        form=OrganisationForm.INTERNATIONAL,
        evidence=_WITNESSES,
    ),
    Organisation(
        id=ids.UN,
        name="United Nations",
        form=OrganisationForm.INTERNATIONAL,
        evidence=_WITNESSES,
    ),
    Coalition(id=ids.FOREIGN_FORCES, name="foreign forces in the Congo", evidence=REMEMBERED),
    Coalition(
        id=ids.LISTED_GROUPS,
        name="armed groups that are listed for disarmament",
        evidence=REMEMBERED,
    ),
    ArmedGroup(
        id=ids.FLC,
        name="Front for the Liberation of the Congo (FLC)",
        names=(
            Claim(
                Name("Front de Libération du Congo", "fr"),
                by=Unnamed("news of the United Nations"),
                evidence=(cite(ids.Z6, REPORTED),),
            ),
        ),
    ),
    ArmedGroup(id=ids.UNITA, name="UNITA", evidence=(cite(ids.Z11),)),
    Organ(
        id=ids.SECURITY_COUNCIL,
        name="Security Council",
        of=ids.UN,
        form=OrganForm.COUNCIL,
        evidence=(cite(ids.Z4, REPORTED),),
    ),
    Office(
        id=ids.SECRETARY_GENERAL,
        name="Secretary-General of the United Nations",
        of=ids.UN,
        evidence=(cite(ids.Z4, REPORTED),),
    ),
    Body(
        id=ids.COMMISSION,
        name="Joint Military Commission",
        status=(AGREED(BodyStatus.TO_BE_ESTABLISHED, SUMMARY),),
        functions=tuple(
            AGREED(function, SUMMARY)
            for function in (
                BodyFunction.INVESTIGATE,
                BodyFunction.DISARM,
                BodyFunction.OBSERVE_WITHDRAWAL,
            )
        ),
        seats=(
            AGREED(
                Seats(
                    Exactly(2, Unit.REPRESENTATIVES),
                    holds=Holds.FOR_EACH,
                    of=tuple(party for party, _ in SIGNED_ON),
                ),
                SUMMARY,
            ),
            AGREED(
                Seats(
                    Exactly(1, Unit.PERSONS),
                    of=(ids.CHAIR,),
                    appointed_by=AppointedBy((ids.OAU,)),
                ),
                SUMMARY,
            ),
        ),
        chair=(AGREED(ids.CHAIR, SUMMARY),),
        reports_to=(AGREED(ids.POLITICAL_COMMITTEE, SUMMARY),),
        ends_with=(AGREED(ids.UN_FORCE_DEPLOYS, SUMMARY),),
    ),
    Office(
        id=ids.CHAIR,
        name="chair of the Joint Military Commission",
        of=ids.COMMISSION,
        evidence=(SUMMARY,),
    ),
    Body(
        id=ids.POLITICAL_COMMITTEE,
        name="political committee",
        members=(AGREED(ids.MINISTERS, SUMMARY),),
    ),
    Coalition(id=ids.MINISTERS, name="government ministers", evidence=(SUMMARY,)),
    Body(
        id=ids.INSTITUTIONS,
        name="new institutions of the Congo",
        status=(AGREED_FROM_MEMORY(BodyStatus.TO_BE_ESTABLISHED),),
    ),
    Body(
        id=ids.MONUC,
        name="UN Organization Mission in the Democratic Republic of the Congo (MONUC)",
        status=(IN_1279(BodyStatus.DECIDED),),
    ),
    Organisation(id=ids.IRIN, name="IRIN", form=OrganisationForm.MEDIA),
)

PLACES: Final[tuple[Place, ...]] = (
    NamedPlace(
        id=ids.DR_CONGO,
        name="Democratic Republic of the Congo",
        territory_of=ids.CONGO,
        evidence=(cite(ids.Z1, REPORTED),),
    ),
    NamedPlace(
        id=ids.CAPITALS,
        name="The capitals of those who signed",
        evidence=(cite(ids.Z2, REPORTED),),
    ),
)
