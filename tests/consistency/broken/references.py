"""Ids that lead nowhere, to the wrong thing, or in a circle."""

from ceasefire_model import (
    Behind,
    ExternalId,
    Given,
    PartyId,
    PlaceId,
    PromiseId,
    Register,
)
from ceasefire_model.conditions import Act
from tests.consistency.made_up import (
    Case,
    coalition,
    dossier,
    event,
    office,
    person,
    place,
    promise,
    said,
    state,
    undertaking,
    zone,
)

_CODE = ExternalId(register=Register.ISO_3166_1, value="AV")

CASES = {
    "CM101": Case(
        dossier(undertakings=(undertaking("withdrawal", "avari"),)),
        dossier(undertakings=(undertaking("withdrawal", "avaria"),)),
        "$.undertakings[0].promise.by[0]",
        ("withdrawal",),
        "no party has the id 'avari'; did you mean 'avaria'?",
    ),
    "CM102": Case(
        dossier(events=(event("summit"),), undertakings=(undertaking("withdrawal", "summit"),)),
        dossier(events=(event("summit"),), undertakings=(undertaking("withdrawal"),)),
        "$.undertakings[0].promise.by[0]",
        ("withdrawal", "summit"),
        "no party has the id 'summit', but an event has",
    ),
    "CM103": Case(
        dossier(parties=(office("premier", "avaria", said(PartyId("belmark"))),)),
        dossier(parties=(person("adler"), office("premier", "avaria", said(PartyId("adler"))))),
        "$.parties[3].holder[0].value",
        ("premier", "belmark"),
        "expected a Person, got 'belmark', a State",
    ),
    "CM104": Case(
        dossier(
            places=(
                place("district", within=PlaceId("region")),
                zone("strip", within=(said(PlaceId("district")),)),
                place("region", within=PlaceId("strip")),
            )
        ),
        dossier(
            places=(
                place("district", within=PlaceId("region")),
                zone("strip", within=(said(PlaceId("district")),)),
                place("region"),
            )
        ),
        "$.places[0].within",
        ("district", "region", "strip"),
        "expected a whole that is no part of 'district', got 'region', which leads back to it by "
        "way of 'strip'",
        ("$.places[2].within", "$.places[1].within[0]"),
    ),
    "CM105": Case(
        dossier(
            parties=(
                state("avaria-too", external_ids=(_CODE,)),
                state("drumland", external_ids=(_CODE,)),
            )
        ),
        dossier(parties=(state("avaria-too", external_ids=(_CODE,)), state("drumland"))),
        "$.parties[4].external_ids[0]",
        ("drumland", "avaria-too"),
        "expected a code of its own, got 'AV' of iso-3166-1, which is that of 'avaria-too'",
        ("$.parties[3].external_ids[0]",),
    ),
}

SPARED = {
    "one id may be that of records of several kinds": (
        "CM1",
        dossier(
            events=(event("avaria"),),
            undertakings=(
                undertaking(
                    "withdrawal",
                    promise=promise(
                        condition=(
                            said(
                                Given(
                                    Act.CONSENT, by=PartyId("avaria"), about=PromiseId("withdrawal")
                                )
                            ),
                        )
                    ),
                ),
            ),
        ),
    ),
    "what two speakers say the other way round is a dispute and no circle": (
        "CM104",
        dossier(
            places=(
                zone("east", within=(said(PlaceId("west")),)),
                zone(
                    "west",
                    within=(
                        said(PlaceId("east"), "belmark"),
                        said(PlaceId("east"), "cordia", denies=True),
                    ),
                ),
            )
        ),
    ),
    "a state and a place may have one code": (
        "CM105",
        dossier(
            parties=(state("drumland", external_ids=(_CODE,)),),
            places=(place("drumland", external_ids=(_CODE,)),),
        ),
    ),
}

MORE = {
    "a record is part of itself": (
        "CM104",
        dossier(undertakings=(undertaking("withdrawal", part_of=PromiseId("withdrawal")),)),
        "expected a whole that is no part of 'withdrawal', got itself",
    ),
    "a coalition is a member of its member": (
        "CM104",
        dossier(parties=(coalition("league", "union"), coalition("union", "league"))),
        "expected a whole that is no part of 'union', got 'league', which leads back to it",
    ),
    "a line is named that is none": (
        "CM103",
        dossier(
            places=(place("town"),),
            undertakings=(undertaking("withdrawal", where=(said(Behind(PlaceId("town"))),)),),
        ),
        "expected a Line or a Zone, got 'town', a NamedPlace",
    ),
}
