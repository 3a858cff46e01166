"""Claims stand against each other where they cannot all be right, and nowhere else."""
# ruff: noqa: ANN401 - values and records of every type

from typing import Any

import pytest
from attrs import evolve

from ceasefire_model import (
    Absence,
    Along,
    Application,
    Applied,
    AtMost,
    Attitude,
    Basis,
    Behind,
    BodyStatus,
    Claim,
    Deployment,
    Domain,
    Duration,
    Exactly,
    Figure,
    Firmness,
    Instant,
    LegalForce,
    Outside,
    PartialDate,
    PartyId,
    PlaceId,
    Rate,
    RateWindow,
    Ratio,
    Several,
    Stance,
    StanceKind,
    Undecided,
    Unit,
    Unnamed,
    WhereverItStood,
    Within,
    Zone,
    stated,
)
from ceasefire_model.views.clashes import clash_blocks
from ceasefire_model.views.layout import Entry, plain
from ceasefire_model.views.naming import Names
from tests.views.made_up import (
    BRANDT,
    DECLARATION,
    DEPLOYMENTS,
    DOSSIER,
    EVENTS,
    HERALD,
    PARTIES,
    REMARKS,
    RIVER_LINE,
    S1,
    S2,
    SOUTHERN_PORT,
    TEXTS,
    WESTMARK,
)

PLAIN = Deployment(
    id=DEPLOYMENTS[0].id,
    title=DEPLOYMENTS[0].title,
    promise=evolve(DEPLOYMENTS[0].promise, firmness=(), condition=()),
)
LAND = PlaceId("land")


def soldiers(amount: int, basis: Basis = Basis.PLANNED) -> Figure:
    return Figure(Exactly(amount, Unit.SOLDIERS), basis)


def labels(**fields: Any) -> list[str]:
    """Name the clashes of a dossier in which these records stand for those of their kind."""
    blocks = clash_blocks(Names(evolve(DOSSIER, **{"deployments": (), **fields})))
    return [block.label for block in blocks if isinstance(block, Entry)]


def sizes(*values: Figure | Absence) -> list[str]:
    """Name the disputes on the size of a deployment, each value by another speaker."""
    claims = tuple(
        stated(value, Unnamed(f"source {index}"), S1) for index, value in enumerate(values)
    )
    return labels(deployments=(evolve(PLAIN, size=claims),))


def test_rival_numbers_dispute() -> None:
    assert sizes(soldiers(10), soldiers(20)) == ["How many"]


@pytest.mark.parametrize(
    "values",
    [
        (soldiers(10), soldiers(10)),
        (soldiers(10), Undecided()),
        (soldiers(10), soldiers(20, Basis.ACTUAL)),
        (soldiers(10), Figure(AtMost(15, Unit.SOLDIERS), Basis.PLANNED)),
        (soldiers(10), Figure(Exactly(20, Unit.PERSONS), Basis.PLANNED)),
        (soldiers(10), Figure(Several("many", Unit.SOLDIERS), Basis.PLANNED)),
    ],
    ids=["equal", "absent", "other basis", "overlapping", "other unit", "vague"],
)
def test_numbers_that_can_both_be_right_do_not_dispute(
    values: tuple[Figure | Absence, ...],
) -> None:
    assert sizes(*values) == []


def test_only_the_claims_that_clash_are_set_side_by_side() -> None:
    claims = (
        stated(Undecided(), WESTMARK, S1),
        stated(soldiers(10), BRANDT, S1),
        stated(soldiers(20), HERALD, S1),
    )
    names = Names(evolve(DOSSIER, deployments=(evolve(PLAIN, size=claims),)))
    (entry,) = (block for block in clash_blocks(names) if isinstance(block, Entry))
    assert tuple(map(plain, entry.items)) == (
        "10 soldiers, planned — Ada Brandt [s1 original]",
        "20 soldiers, planned — the Herald [s1 original]",
    )


def test_several_values_of_a_list_do_not_dispute() -> None:
    domains = (stated(Domain.AIR, BRANDT, S1), stated(Domain.SEA, HERALD, S1))
    assert labels(deployments=(evolve(PLAIN, domains=domains),)) == []


def test_what_one_states_and_another_denies_is_disputed_in_a_list_too() -> None:
    domains = (stated(Domain.AIR, BRANDT, S1), stated(Domain.AIR, HERALD, S1, denies=True))
    assert labels(deployments=(evolve(PLAIN, domains=domains),)) == ["Domains"]


@pytest.mark.parametrize(
    ("stated_through", "denied_through", "disputed"),
    [
        (None, None, True),
        (BRANDT, None, True),
        (BRANDT, BRANDT, True),
        (None, BRANDT, False),
        (HERALD, BRANDT, False),
    ],
)
def test_a_signature_is_denied_with_whoever_gave_it_unless_one_is_named(
    stated_through: PartyId | None, denied_through: PartyId | None, *, disputed: bool
) -> None:
    stances = (
        stated(Stance(WESTMARK, StanceKind.SIGNED, through=stated_through), HERALD, S1),
        stated(
            Stance(WESTMARK, StanceKind.SIGNED, through=denied_through), BRANDT, S2, denies=True
        ),
    )
    found = labels(texts=(*TEXTS[1:], evolve(TEXTS[0], stances=stances)))
    assert found == (["How each party stands to it"] if disputed else [])


def test_to_deny_one_value_does_not_contradict_another() -> None:
    claims = (
        stated(soldiers(10), BRANDT, S1),
        stated(soldiers(20), HERALD, S1, denies=True),
        stated(soldiers(30), HERALD, S1, denies=True),
    )
    assert labels(deployments=(evolve(PLAIN, size=claims),)) == []


def test_changes_on_different_days_do_not_dispute() -> None:
    body = PARTIES[-1]
    first, second = PartialDate("2031-01"), PartialDate("2031-02")
    proposed = stated(BodyStatus.PROPOSED, BRANDT, S1, since=first)
    later = stated(BodyStatus.DECIDED, HERALD, S1, since=second)
    same_day = evolve(later, since=first)
    assert labels(parties=(evolve(body, status=(proposed, later)),)) == []
    assert labels(parties=(evolve(body, status=(proposed, same_day)),)) == ["How far it has come"]


@pytest.mark.parametrize(
    ("one", "other", "disputed"),
    [
        (PartialDate("2031-05-02"), PartialDate("2031-05-03"), ["When"]),
        (PartialDate("2031-05"), PartialDate("2031-05-03"), []),
        (PartialDate("2031-05-02"), Instant("2031-05-02T22:17", "+02:00"), []),
        (PartialDate("2031-05-03"), Instant("2031-05-02T22:17", "+02:00"), ["When"]),
        (Instant("2031-05-02T22:17", "+02:00"), Instant("2031-05-02T20:17", "+00:00"), []),
        (Instant("2031-05-02T22:17", "+02:00"), Instant("2031-05-02T20:18", "+00:00"), ["When"]),
        (PartialDate("../2031-05-02"), PartialDate("2031-05-02/.."), []),
        (PartialDate("/2031-05-02"), PartialDate("2031-05-03/"), ["When"]),
    ],
)
def test_dates_dispute_where_they_share_no_day(one: Any, other: Any, disputed: list[str]) -> None:
    when = (stated(one, BRANDT, S1), stated(other, HERALD, S1))
    assert labels(events=(evolve(EVENTS[-1], when=when, attendance=()),)) == disputed


def test_a_place_and_the_one_it_lies_in_do_not_dispute() -> None:
    def events(*places: PlaceId) -> Any:
        where = tuple(stated(place, BRANDT, S1) for place in places)
        return (evolve(EVENTS[-1], where=where, attendance=()),)

    assert labels(events=events(SOUTHERN_PORT, LAND)) == []
    assert labels(events=events(SOUTHERN_PORT, RIVER_LINE)) == [
        "Where (one speaker in different texts)"
    ]
    assert labels(events=events(SOUTHERN_PORT, PlaceId("gone"))) != []


@pytest.mark.parametrize(
    ("one", "other", "disputed"),
    [
        (Within(LAND), Within(SOUTHERN_PORT), []),
        (Within(RIVER_LINE), Within(SOUTHERN_PORT), ["Where"]),
        (Outside(LAND), Within(SOUTHERN_PORT), ["Where"]),
        (Within(SOUTHERN_PORT), Outside(LAND), ["Where"]),
        (Outside(SOUTHERN_PORT), Within(LAND), []),
        (Behind(RIVER_LINE), Within(LAND), []),
    ],
)
def test_locations_dispute_where_they_exclude_each_other(
    one: Any, other: Any, disputed: list[str]
) -> None:
    where = (stated(one, HERALD, S1), stated(other, WESTMARK, S1))
    assert labels(deployments=(evolve(PLAIN, where=where),)) == disputed


def legal_force(*claims: Claim[LegalForce | Absence]) -> list[str]:
    return labels(texts=(*TEXTS[1:], evolve(TEXTS[0], legal_force=claims)))


def test_how_claims_come_to_clash_is_said_where_it_is_known() -> None:
    political, binding = LegalForce.POLITICAL, LegalForce.LEGALLY_BINDING
    one = stated(political, BRANDT, S1, said_in=REMARKS)
    assert legal_force(one, stated(binding, BRANDT, S2, said_in=REMARKS)) == [
        "Legal force (two reports of one statement)"
    ]
    assert legal_force(one, stated(binding, BRANDT, S2, said_in=DECLARATION)) == [
        "Legal force (one speaker in different texts)"
    ]
    assert legal_force(one, stated(political, HERALD, S2, said_in=REMARKS)) == [
        "Legal force (the same value ascribed to different speakers)"
    ]
    assert legal_force(one, stated(binding, HERALD, S2)) == ["Legal force"]
    assert legal_force(one, stated(political, HERALD, S2)) == []


def test_two_unnamed_speakers_are_not_taken_for_one() -> None:
    one, other = (
        stated(firmness, Unnamed("press reports"), S1)
        for firmness in (Firmness.POSSIBLE, Firmness.INTENDS)
    )
    promise = evolve(PLAIN.promise, firmness=(one, other))
    assert labels(deployments=(evolve(PLAIN, promise=promise),)) == ["How firmly"]


def test_rival_attitudes_are_told_under_the_parties_and_their_issue() -> None:
    position = evolve(
        DOSSIER.positions[0],
        attitude=(stated(Attitude.DEMANDS, BRANDT, S1), stated(Attitude.EXCLUDES, HERALD, S1)),
        term=(),
    )
    blocks = tuple(clash_blocks(Names(evolve(DOSSIER, deployments=(), positions=(position,)))))
    assert [getattr(block, "text", None) or block.label for block in blocks] == [
        "Sudland on “Which territory is to be whose”",
        "Attitude",
    ]


def test_flows_and_periods_clash_only_where_they_are_alike() -> None:
    many, few = Exactly(35_000, Unit.SOLDIERS), Exactly(30_000, Unit.SOLDIERS)
    month, week = Duration(months=1), Duration(weeks=1)
    flow, less = (Figure(Rate(amount, month), Basis.PLANNED) for amount in (many, few))
    assert labels(deployments=(evolve(PLAIN, size=rival(flow, less)),)) == ["How many"]
    for other in (
        Figure(Rate(few, week), Basis.PLANNED),
        Figure(Rate(few, month, window=RateWindow.ROLLING), Basis.PLANNED),
        Figure(few, Basis.PLANNED),
        Figure(Rate(few, month), Basis.PLANNED, period=PartialDate("2031")),
        Figure(Ratio(2, Unit.SOLDIERS, Unit.TEAMS), Basis.PLANNED),
    ):
        assert labels(deployments=(evolve(PLAIN, size=rival(flow, other)),)) == []
    two, three = (
        Figure(Ratio(number, Unit.SOLDIERS, Unit.TEAMS), Basis.PLANNED) for number in (2, 3)
    )
    assert labels(deployments=(evolve(PLAIN, size=rival(two, three)),)) == ["How many"]


def test_whether_a_promise_applies_clashes_only_for_the_same_parties_and_places() -> None:
    def told(*values: Application) -> list[str]:
        promise = evolve(PLAIN.promise, application=rival(*values))
        return labels(deployments=(evolve(PLAIN, promise=promise),))

    suspended = Application(Applied.SUSPENDED, by=(WESTMARK,))
    assert told(suspended, Application(Applied.ENDED, by=(WESTMARK,))) == ["Whether it is applied"]
    assert told(suspended, Application(Applied.APPLIES, by=(BRANDT,))) == []
    assert told(suspended, evolve(suspended, state=Applied.APPLIES, within=SOUTHERN_PORT)) == []


def test_places_along_a_line_and_where_forces_stood_clash_with_nothing() -> None:
    for value in (Along(RIVER_LINE), WhereverItStood()):
        where = rival(Within(SOUTHERN_PORT), value)
        assert labels(deployments=(evolve(PLAIN, where=where),)) == []


def test_a_part_of_a_zone_lies_within_the_zone() -> None:
    strip, sector = PlaceId("strip"), PlaceId("sector")
    zones = (
        Zone(id=strip, name="Strip"),
        Zone(id=sector, name="Sector", part_of=strip),
        Zone(id=PlaceId("far"), name="Far away"),
    )
    dossier = evolve(DOSSIER, places=zones, deployments=())
    for place, clash in ((sector, []), (PlaceId("far"), ["Where"])):
        where = rival(Within(strip), Within(place))
        names = Names(evolve(dossier, deployments=(evolve(PLAIN, where=where),)))
        found = [block.label for block in clash_blocks(names) if isinstance(block, Entry)]
        assert [label for label in found if label == "Where"] == clash


def rival(*values: Any) -> tuple[Claim[Any], ...]:
    """State values of one field, each by another speaker."""
    return tuple(
        stated(value, Unnamed(f"source {index}"), S1) for index, value in enumerate(values)
    )
