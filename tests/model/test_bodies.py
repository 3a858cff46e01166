"""Who can stop a body from deciding: nobody is an answer, and *it cannot be told* is another."""

from typing import Final

import pytest

from ceasefire_model import (
    AppointedBy,
    AtLeast,
    Body,
    Claim,
    Exactly,
    Holds,
    MoreThan,
    NoChair,
    PartyId,
    QualifiedMajority,
    Seats,
    Unit,
    Voting,
    can_block,
    cite,
    stated,
)

NORTH, SOUTH, MISSION = PartyId("north"), PartyId("south"), PartyId("mission")
ONE: Final = Exactly(1, Unit.REPRESENTATIVES)
SIXTY: Final = AtLeast(60, Unit.PERCENT)


def _named(*parties: PartyId) -> tuple[Claim[PartyId], ...]:
    return tuple(stated(party, "avaria", cite("text")) for party in parties)


def _body(
    way: Voting | QualifiedMajority,
    *,
    members: tuple[PartyId, ...] = (),
    seats: tuple[Seats, ...] = (),
    chair: tuple[PartyId | NoChair, ...] = (),
) -> Body:
    return Body(
        id=PartyId("council"),
        name="council",
        voting=(stated(way, "avaria", cite("text")),),
        members=_named(*members),
        seats=tuple(stated(seat, "avaria", cite("text")) for seat in seats),
        chair=tuple(stated(head, "avaria", cite("text")) for head in chair),
    )


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        (_body(Voting.UNANIMITY), None),
        (_body(Voting.UNANIMITY, members=(NORTH, SOUTH)), (NORTH, SOUTH)),
        (_body(Voting.BOTH_SIDES), None),
        (_body(Voting.BOTH_SIDES, members=(NORTH, SOUTH)), (NORTH, SOUTH)),
        (_body(Voting.BOTH_SIDES, members=(MISSION, NORTH, SOUTH)), None),
        (
            _body(
                Voting.BOTH_SIDES,
                members=(MISSION, NORTH, SOUTH),
                seats=(Seats(ONE, holds=Holds.FOR_EACH, of=(NORTH, SOUTH)),),
            ),
            (NORTH, SOUTH),
        ),
        (
            _body(Voting.BOTH_SIDES, seats=(Seats(ONE, appointed_by=AppointedBy((SOUTH, NORTH))),)),
            (SOUTH, NORTH),
        ),
        (_body(Voting.BOTH_SIDES, seats=(Seats(ONE),), members=(NORTH, SOUTH)), (NORTH, SOUTH)),
        (_body(Voting.MAJORITY, members=(NORTH, SOUTH)), ()),
        (_body(Voting.CHAIR_DECIDES), None),
        (_body(Voting.CHAIR_DECIDES, chair=(NoChair(),)), None),
        (_body(Voting.CHAIR_DECIDES, chair=(MISSION,)), (MISSION,)),
        (_body(QualifiedMajority(SIXTY), members=(NORTH, SOUTH)), None),
        (_body(QualifiedMajority(SIXTY, of_each=(NORTH, SOUTH))), (NORTH, SOUTH)),
    ],
)
def test_who_can_stop_a_body_is_those_named_nobody_or_cannot_be_told(
    body: Body, answer: tuple[PartyId, ...] | None
) -> None:
    assert can_block(body) == answer


def test_rival_ways_of_deciding_settle_nothing() -> None:
    ways = (Voting.MAJORITY, QualifiedMajority(MoreThan(50, Unit.PERCENT)))
    body = Body(
        id=PartyId("council"),
        name="council",
        voting=tuple(stated(way, "avaria", cite("text")) for way in ways),
    )
    assert can_block(body) is None


def test_what_is_denied_names_nobody() -> None:
    denied = stated(NORTH, "avaria", cite("text"), denies=True)
    body = Body(
        id=PartyId("council"),
        name="council",
        voting=(stated(Voting.UNANIMITY, "avaria", cite("text")),),
        members=(denied, *_named(SOUTH)),
    )
    assert can_block(body) == (SOUTH,)
