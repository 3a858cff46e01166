"""Limits that cannot all be kept, and counts that do not add up."""
# ruff: noqa: ANN401 - made-up records take fields of any kind

from typing import Any

from attrs import evolve

from ceasefire_model import (
    AtLeast,
    AtMost,
    Ballot,
    Basis,
    Claim,
    Component,
    Deontic,
    Dossier,
    Duration,
    EquipmentType,
    Exactly,
    FewerThan,
    Figure,
    Limit,
    LimitForm,
    Measured,
    NotReported,
    Obtains,
    OfType,
    PartyId,
    PlaceId,
    PromiseId,
    Quantity,
    Rate,
    Resolution,
    ResolutionForm,
    Situation,
    SituationId,
    TextId,
    Unit,
    Votes,
    Width,
    Within,
)
from ceasefire_model.quantities import About
from tests.consistency.made_up import (
    Case,
    agreement,
    containing,
    deployment,
    dossier,
    guarantee,
    limit,
    place,
    promise,
    said,
    zone,
)

_TANKS = OfType(EquipmentType.TANK)


def _figure(amount: Quantity | Rate, basis: Basis = Basis.AUTHORISED) -> Claim[Figure]:
    return said(Figure(amount, basis))


def _tanks(name: str, form: LimitForm, number: Quantity | None, there: str, **fields: Any) -> Limit:
    own = {
        "equipment": _TANKS,
        "amount": () if number is None else (_figure(number),),
        "where": (said(Within(PlaceId(there))),),
        **fields,
    }
    return limit(name, form, **own)


def _at_most(ceiling: int, there: str = "zone", **fields: Any) -> Limit:
    return _tanks("most", LimitForm.MAXIMUM, AtMost(ceiling, Unit.VEHICLES), there, **fields)


def _at_least(floor: int, there: str = "sector", **fields: Any) -> Limit:
    return _tanks("least", LimitForm.MINIMUM, AtLeast(floor, Unit.VEHICLES), there, **fields)


def _limits(*limits: Any, **records: Any) -> Dossier:
    return dossier(
        places=(zone("zone"), zone("sector", part_of=PlaceId("zone")), place("town")),
        limits=limits,
        **records,
    )


def _teams(name: str, form: LimitForm, amount: Quantity, **fields: Any) -> Limit:
    return limit(name, form, amount=(_figure(amount),), **fields)


def _parts(one: int, other: int, whole: int = 20, **fields: Any) -> Dossier:
    within = PromiseId("all-teams")
    return dossier(
        limits=(
            _teams("all-teams", LimitForm.MAXIMUM, AtMost(whole, Unit.TEAMS)),
            _teams("north", LimitForm.EXACT, Exactly(one, Unit.TEAMS), within=within, **fields),
            _teams("south", LimitForm.EXACT, Exactly(other, Unit.TEAMS), within=within),
        )
    )


def _sized(*sizes: Claim[Any], **part: Any) -> Dossier:
    return dossier(deployments=(deployment("force", size=sizes), *part.pop("parts", ())))


def _soldiers(number: int, basis: Basis) -> Claim[Figure]:
    return _figure(Exactly(number, Unit.SOLDIERS), basis)


def _up_to(number: int) -> Claim[Figure]:
    return _figure(AtMost(number, Unit.SOLDIERS), Basis.AUTHORISED)


def _system(count: int, *by: str) -> Dossier:
    return dossier(
        guarantees=(
            guarantee(
                "system",
                component_count=(said(Exactly(count, Unit.COMPONENTS)),),
                components=tuple(
                    said(Component(number, PromiseId(f"part-{number}")), speaker)
                    for number, speaker in enumerate(by, 1)
                ),
            ),
            *(guarantee(f"part-{number}") for number, _ in enumerate(by, 1)),
        )
    )


def _votes(count: Quantity, *by: str) -> Dossier:
    votes = said(Votes(Ballot.ABSTAINED, count, by=tuple(map(PartyId, by))))
    return dossier(
        texts=(
            Resolution(
                id=TextId("resolution"),
                title="Resolution",
                form=ResolutionForm.ORGANISATION,
                by=(PartyId("avaria"),),
                votes=(votes,),
            ),
        )
    )


def _zone(*widths: Claim[Any]) -> Dossier:
    return dossier(places=(zone("zone", widths=widths),))


def _side(number: int, unit: Unit = Unit.KILOMETRES, by: str = "avaria") -> Claim[Width]:
    return said(Width(AtLeast(number, unit), Measured.ONE_SIDE), by)


def _whole(number: int, **fields: Any) -> Claim[Width]:
    return said(Width(Exactly(number, Unit.KILOMETRES), Measured.TOTAL, **fields))


def _town(**fields: Any) -> Dossier:
    claims = {name: (said(PlaceId("town")),) for name, so in fields.items() if so is True}
    own = {name: claim for name, claim in fields.items() if claim is not True}
    return dossier(places=(place("town"), zone("zone", **claims, **own)))


CASES = {
    "CM501": Case(
        _limits(_at_most(10), _at_least(12)),
        _limits(_at_most(12), _at_least(12)),
        "$.limits[1].amount",
        ("least", "most"),
        "expected at most 10 vehicles, as 'most' has it, got at least 12 vehicles",
        ("$.limits[0]",),
    ),
    "CM502": Case(
        _parts(12, 12),
        _parts(10, 10),
        "$.limits[0].amount",
        ("all-teams", "north", "south"),
        "expected parts that ask for at most 20 teams together, got 24 teams",
        ("$.limits[1]", "$.limits[2]"),
    ),
    "CM503": Case(
        _limits(_at_most(10, amount=())),
        _limits(_tanks("none", LimitForm.BAN, None, "zone")),
        "$.limits[0].form",
        ("most",),
        "expected how many, for a limit of form 'maximum'; got no claim",
    ),
    "CM504": Case(
        _sized(_up_to(7500), _soldiers(9000, Basis.PLANNED)),
        _sized(_up_to(7500), _soldiers(7000, Basis.PLANNED)),
        "$.deployments[0].size",
        ("force",),
        "expected at most 7500 soldiers, authorised for 'force', got at least 9000 soldiers "
        "(planned)",
        ("$.deployments[0].size",),
    ),
    "CM505": Case(
        _system(1, "avaria", "avaria"),
        _system(2, "avaria", "avaria"),
        "$.guarantees[0].component_count[0].value",
        ("system",),
        "expected at most 1 components, as one speaker has it, got 2",
        ("$.guarantees[0].components",),
    ),
    "CM506": Case(
        _votes(Exactly(2, Unit.VOTES), "avaria", "belmark", "cordia"),
        _votes(Exactly(2, Unit.VOTES), "avaria", "belmark"),
        "$.texts[0].votes[0].value.by",
        ("resolution",),
        "expected at most 2 parties, as many as votes, got 3",
    ),
    "CM507": Case(
        _zone(_side(70), _whole(50)),
        _zone(_side(25), _whole(50)),
        "$.places[0].widths[0].value",
        ("zone",),
        "expected at most 50000 metres, as from edge to edge, got 70000 metres",
        ("$.places[0].widths[1].value",),
    ),
    "CM508": Case(
        _town(includes=True, excludes=True),
        _town(includes=True),
        "$.places[1].includes[0].value",
        ("zone", "town"),
        "expected 'town' in 'includes' or in 'excludes', got both",
        ("$.places[1].excludes[0].value",),
    ),
}

_BY_DAY = _figure(
    Rate(AtLeast(12, Unit.VEHICLES), per=Duration(days=1)),
)

SPARED = {
    "the wider place may hold more than the narrower": (
        "CM501",
        _limits(_at_most(10, "sector"), _at_least(12, "zone")),
    ),
    "limits in two places do not meet": (
        "CM501",
        _limits(_at_most(10, "town"), _at_least(12)),
    ),
    "limits on two things do not meet": (
        "CM501",
        _limits(_at_most(10), _at_least(12, equipment=OfType(EquipmentType.MORTAR))),
    ),
    "limits of two parties do not meet": (
        "CM501",
        _limits(_at_most(10), _at_least(12, promise=promise("belmark"))),
    ),
    "limits under different conditions do not meet": (
        "CM501",
        _limits(
            _at_most(10),
            _at_least(12, promise=promise(condition=(said(Obtains(SituationId("calm"))),))),
            situations=(Situation(id=SituationId("calm"), name="It is calm"),),
        ),
    ),
    "limits of two texts do not meet": (
        "CM501",
        _limits(
            _at_most(10),
            _at_least(12),
            texts=(
                agreement("pact", provisions=containing("most")),
                agreement("later", provisions=containing("least")),
            ),
        ),
    ),
    "an exception to a limit does not contradict it": (
        "CM501",
        _limits(_at_most(10), _at_least(12, exception_to=(PromiseId("most"),))),
    ),
    "a limit for each group does not bound all": (
        "CM501",
        _limits(_at_most(10, per_group=True), _at_least(12)),
    ),
    "what may be is not what must be": (
        "CM501",
        _limits(_at_most(10), _at_least(12, promise=promise(deontic=Deontic.MAY))),
    ),
    "about 12 is no number that 10 rules out": (
        "CM501",
        _limits(_at_most(10), _at_least(12, amount=(_figure(About(12, Unit.VEHICLES)),))),
    ),
    "where claims differ, one of them may be kept": (
        "CM501",
        _limits(
            _at_most(10),
            _at_least(
                12,
                amount=(
                    _figure(AtLeast(12, Unit.VEHICLES)),
                    _figure(AtLeast(8, Unit.VEHICLES)),
                ),
            ),
        ),
    ),
    "a flow is no stock": ("CM501", _limits(_at_most(10), _at_least(12, amount=(_BY_DAY,)))),
    "other units are not compared": (
        "CM501",
        _limits(_at_most(10), _at_least(12, amount=(_figure(AtLeast(12, Unit.ITEMS)),))),
    ),
    "a part that may be exceeded is no contradiction": (
        "CM502",
        dossier(
            situations=(Situation(id=SituationId("calm"), name="It is calm"),),
            limits=(
                _teams("all-teams", LimitForm.MAXIMUM, AtMost(20, Unit.TEAMS)),
                _teams(
                    "north",
                    LimitForm.MAXIMUM,
                    AtMost(25, Unit.TEAMS),
                    within=PromiseId("all-teams"),
                    softened_by=(said(Obtains(SituationId("calm"))),),
                ),
            ),
        ),
    ),
    "ceilings of parts may add up to more than the whole": (
        "CM502",
        dossier(
            limits=(
                _teams("all-teams", LimitForm.MAXIMUM, AtMost(20, Unit.TEAMS)),
                *(
                    _teams(
                        name,
                        LimitForm.MAXIMUM,
                        AtMost(15, Unit.TEAMS),
                        within=PromiseId("all-teams"),
                    )
                    for name in ("north", "south")
                ),
            )
        ),
    ),
    "a number that is not reported is claimed": (
        "CM503",
        _limits(_at_most(10, amount=(said(NotReported()),))),
    ),
    "a proposal may go beyond what is authorised": (
        "CM504",
        _sized(_up_to(7500), _soldiers(9000, Basis.PROPOSED)),
    ),
    "people are not soldiers": (
        "CM504",
        _sized(_up_to(7500), _figure(Exactly(9000, Unit.PERSONS), Basis.ACTUAL)),
    ),
    "some soldiers are in no case too many": (
        "CM504",
        _sized(_up_to(7500), _figure(AtMost(9000, Unit.SOLDIERS), Basis.ACTUAL)),
    ),
    "the whole may have more than a part": (
        "CM504",
        dossier(
            deployments=(
                deployment("force", size=(_soldiers(9000, Basis.PLANNED),)),
                deployment("part", part_of=PromiseId("force"), size=(_up_to(7500),)),
            )
        ),
    ),
    "speakers may count components in their own way": (
        "CM505",
        _system(1, "avaria", "belmark"),
    ),
    "a list of voters need not be complete": (
        "CM506",
        _votes(Exactly(2, Unit.VOTES), "avaria"),
    ),
    "about two may be three": (
        "CM506",
        _votes(About(2, Unit.VOTES), "avaria", "belmark", "cordia"),
    ),
    "speakers may measure a zone in their own way": (
        "CM507",
        _zone(_side(70, by="belmark"), _whole(50)),
    ),
    "widths for two classes are not compared": (
        "CM507",
        _zone(_side(70), _whole(50, equipment=_TANKS)),
    ),
    "70 metres are less than 50 kilometres": ("CM507", _zone(_side(70, Unit.METRES), _whole(50))),
    "widths in hours of march are not compared": (
        "CM507",
        _zone(_side(70, Unit.HOURS), _whole(50)),
    ),
    "what somebody denies is in dispute": (
        "CM508",
        _town(
            includes=True,
            excludes=(
                said(PlaceId("town")),
                said(PlaceId("town"), "belmark", denies=True),
            ),
        ),
    ),
    "a place in a zone may lie beside another": ("CM508", _town(includes=True, beside=True)),
    "a place that somebody denies is none": (
        "CM501",
        _limits(
            _at_most(10),
            _at_least(12, where=(said(Within(PlaceId("sector")), denies=True),)),
        ),
    ),
    "a number of components that somebody denies is none": (
        "CM505",
        evolve(
            _system(1, "avaria", "avaria"),
            guarantees=(
                evolve(
                    _system(1, "avaria", "avaria").guarantees[0],
                    component_count=(said(Exactly(1, Unit.COMPONENTS), denies=True),),
                ),
            ),
        ),
    ),
    "a width that somebody denies is none": (
        "CM507",
        _zone(_side(70), evolve(_whole(50), denies=True)),
    ),
    "a width that is not told is none": ("CM507", _zone(said(NotReported()), _whole(50))),
    "a place does not lie where somebody denies that it lies": (
        "CM501",
        dossier(
            places=(
                zone("zone"),
                zone("sector", within=(said(PlaceId("zone"), denies=True),)),
            ),
            limits=(_at_most(10), _at_least(12)),
        ),
    ),
}

MORE = {
    "two exact numbers differ": (
        "CM501",
        _limits(
            _tanks("one", LimitForm.EXACT, Exactly(10, Unit.VEHICLES), "zone"),
            _tanks("other", LimitForm.EXACT, Exactly(12, Unit.VEHICLES), "zone"),
        ),
        "expected at most 10 vehicles, as 'one' has it, got at least 12 vehicles",
    ),
    "what is banned is asked for": (
        "CM501",
        _limits(_tanks("none", LimitForm.BAN, None, "zone"), _at_least(1)),
        "expected at most 0 vehicles, as 'none' has it, got at least 1 vehicles",
    ),
    "limits of one text meet": (
        "CM501",
        _limits(
            _at_most(10),
            _at_least(12),
            texts=(agreement("pact", provisions=containing("most", "least")),),
        ),
        "expected at most 10 vehicles, as 'most' has it, got at least 12 vehicles",
    ),
    "fewer than 12 is at most 11": (
        "CM501",
        _limits(
            _tanks("fewer", LimitForm.MAXIMUM, FewerThan(12, Unit.VEHICLES), "zone"),
            _at_least(12),
        ),
        "expected at most 11 vehicles, as 'fewer' has it, got at least 12 vehicles",
    ),
    "a part is greater than the whole": (
        "CM502",
        _parts(25, 0),
        "expected at most 20 teams, as 'all-teams' has it, got 25 teams",
    ),
    "a part has more than the whole may have": (
        "CM504",
        dossier(
            deployments=(
                deployment("force", size=(_up_to(7500),)),
                deployment(
                    "part", part_of=PromiseId("force"), size=(_soldiers(9000, Basis.ACTUAL),)
                ),
            )
        ),
        (
            "expected at most 7500 soldiers, authorised for 'force', got at least 9000 soldiers "
            "(actual)"
        ),
    ),
    "a zone lies in what it borders on": (
        "CM508",
        _town(within=True, beside=True),
        "expected 'town' in 'within' or in 'beside', got both",
    ),
}
