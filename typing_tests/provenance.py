"""Claims know the type of what they state, in writing and in reading."""

# pyright: reportUnnecessaryTypeIgnoreComment=true

import datetime
from typing import assert_type

from ceasefire_model import (
    Absence,
    Between,
    Citation,
    Claim,
    Coalition,
    Deployment,
    Editor,
    Exactly,
    Figure,
    Firmness,
    Holder,
    Location,
    Named,
    PartialDate,
    PartyId,
    Promise,
    Quantity,
    Reading,
    TextId,
    Undecided,
    Unit,
    Unnamed,
    Unstated,
    Voice,
    Withheld,
    at,
    cite,
    sole,
    stated,
    values,
)

EXACT = Exactly(35, Unit.STATES)


def writing_keeps_the_type_of_the_value(said: Voice, party: PartyId) -> None:
    assert_type(said(EXACT), Claim[Exactly])
    assert_type(said(Withheld("safety"), cite("s05"), denies=True), Claim[Withheld])
    assert_type(said(party), Claim[PartyId])
    assert_type(Voice(party).holder, Holder)
    assert_type(stated(EXACT, "gb"), Claim[Exactly])
    assert_type(stated(EXACT, Editor(), cite("s05")), Claim[Exactly])
    assert_type(Claim(EXACT, by=Unnamed("a diplomat")), Claim[Exactly])
    assert_type(cite("s05", Reading.QUOTED, quote="as agreed", via=["s01"]), Citation)


def reading_gives_the_type_back(deployment: Deployment, day: datetime.date) -> None:
    assert_type(deployment.size, tuple[Claim[Figure | Absence], ...])
    assert_type(sole(deployment.size), Figure | Absence)
    assert_type(values(deployment.size), tuple[Figure | Absence, ...])
    assert_type(at(deployment.size, day), tuple[Claim[Figure | Absence], ...])
    assert_type(sole(at(deployment.where, day)), Location | Absence)
    assert_type(sole(deployment.promise.firmness), Firmness | Absence)
    for claim in deployment.size:
        assert_type(claim.value, Figure | Absence)
        assert_type(claim.by, Holder)
        assert_type(claim.said_in, TextId | None)
        assert_type(claim.since, PartialDate | None)


def a_claim_of_less_is_a_claim_of_more(
    exact: Claim[Exactly], wide: Claim[Quantity | Absence]
) -> Claim[Exactly]:
    one: Claim[Quantity] = exact
    many: tuple[Claim[Quantity | Absence], ...] = (exact, stated(Undecided(), "gb"), one)
    Coalition(id=PartyId("c"), name="A coalition", size=(exact,))
    Coalition(id=PartyId("c"), name="A coalition", size=many)
    return wide  # type: ignore[return-value]  # it may be an absence


def a_field_takes_claims_of_its_own_type(said: Voice) -> None:
    by = (PartyId("gb"),)
    Promise(by=by, firmness=(said(Firmness.INTENDS), said(Unstated())))
    Promise(by=by, firmness=(said(Unit.STATES),))  # type: ignore[arg-type]  # no firmness
    Promise(by=by, firmness=(said(None),))  # type: ignore[arg-type]  # an absence has a name
    Promise(by=by, firmness=(Firmness.INTENDS,))  # type: ignore[arg-type]  # nobody states it
    Promise(by=by, firmness=said(Firmness.INTENDS))  # type: ignore[arg-type]  # one is no tuple
    Promise(by=by, firmness=[said(Firmness.INTENDS)])  # type: ignore[arg-type]  # no list


def a_claim_says_who_speaks_by_name() -> None:
    Claim(EXACT)  # type: ignore[call-arg]  # nobody states it
    Claim(EXACT, Editor())  # type: ignore[call-arg]  # the holder is named
    Claim(EXACT, by="gb")  # type: ignore[arg-type]  # text is no holder
    Claim(EXACT, by=Named(PartyId("gb")), denies=1)  # type: ignore[arg-type]  # no number
    stated(EXACT, None)  # type: ignore[arg-type]  # nobody states it
    stated(EXACT, "gb", "s05")  # type: ignore[arg-type]  # text is no citation


def what_is_asked_of_claims_is_asked_of_claims() -> None:
    range_ = Between(15_000, 30_000, Unit.SOLDIERS)
    assert_type(sole([stated(range_, "gb"), stated(range_, "fr")]), Between)
    sole([range_])  # type: ignore[arg-type]  # a value is no claim
    at((stated(range_, "gb"),), PartialDate("2026"))  # type: ignore[arg-type]  # a year is no day
