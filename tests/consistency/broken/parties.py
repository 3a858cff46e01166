"""Parties that cannot have acted, or may not sit."""
# ruff: noqa: ANN401 - made-up records take fields of any kind

from typing import Any

from ceasefire_model import (
    BodyStatus,
    Claim,
    Dossier,
    Exactly,
    PartyId,
    Seats,
    Signature,
    Stance,
    StanceKind,
    Unit,
)
from ceasefire_model.absences import Undecided
from ceasefire_model.declarations import Capacity
from tests.consistency.made_up import (
    Case,
    agreement,
    body,
    coalition,
    dossier,
    office,
    person,
    said,
)


def _commission(*status: Claim[Any], stance: StanceKind = StanceKind.ADOPTED) -> Dossier:
    return dossier(
        parties=(body("commission", status=status),),
        texts=(
            agreement(
                "rules",
                "2026-02-01",
                stances=(said(Stance(PartyId("commission"), stance)),),
            ),
        ),
    )


def _since(status: BodyStatus, since: str | None) -> Claim[BodyStatus]:
    return said(status, since=since)


def _signed(
    *holders: Claim[Any], made: tuple[str, ...] = ("2019-05-01",), denies: bool = False
) -> Dossier:
    signature = Signature(
        PartyId("adler"),
        on_behalf_of=PartyId("avaria"),
        office=PartyId("premier"),
        capacity=Capacity.PARTY,
    )
    return dossier(
        parties=(person("adler"), person("brandt"), office("premier", "avaria", *holders)),
        texts=(agreement("pact", *made, signatures=(said(signature, denies=denies),)),),
    )


def _holder(name: str, since: str | None = None) -> Claim[PartyId]:
    return said(PartyId(name), since=since)


def _mission(**fields: Any) -> Dossier:
    return dossier(parties=(coalition("league", "belmark"), body("mission", **fields)))


def _parties(*names: str) -> tuple[Claim[PartyId], ...]:
    return tuple(said(PartyId(name)) for name in names)


def _seats(within: int | None) -> Claim[Seats]:
    return said(Seats(Exactly(3, Unit.OFFICERS), within=within))


CASES = {
    "CM201": Case(
        _commission(_since(BodyStatus.EXISTING, "2026-03-15")),
        _commission(_since(BodyStatus.EXISTING, "2026-01-15")),
        "$.texts[0].stances[0].value.party",
        ("rules", "commission"),
        "'commission' acts on 2026-02-01, and exists since 2026-03-15",
        ("$.parties[3]",),
    ),
    "CM202": Case(
        _signed(_holder("brandt"), _holder("adler", "2021-03-01")),
        _signed(_holder("brandt"), _holder("adler", "2019-03-01")),
        "$.texts[0].signatures[0].value.office",
        ("pact", "adler", "premier"),
        "expected the holder of 'premier' on 2019-05-01, got 'adler'",
        ("$.parties[5].holder",),
    ),
    "CM203": Case(
        _mission(eligible=_parties("belmark"), members=_parties("cordia")),
        _mission(eligible=_parties("belmark", "cordia"), members=_parties("cordia")),
        "$.parties[4].members[0]",
        ("mission", "cordia"),
        "expected one of 'belmark', got 'cordia'",
        ("$.parties[4].eligible",),
    ),
    "CM204": Case(
        dossier(parties=(body("staff", seats=(_seats(None), _seats(2))),)),
        dossier(parties=(body("staff", seats=(_seats(None), _seats(1))),)),
        "$.parties[3].seats[1].value.within",
        ("staff",),
        "expected a number from 1 to 1, got 2",
    ),
}

SPARED = {
    "a body of which one says that it was there earlier may have acted": (
        "CM201",
        _commission(
            _since(BodyStatus.EXISTING, "2026-03-15"), _since(BodyStatus.OPERATING, "2026-01")
        ),
    ),
    "a body that is there since a month in which the text was made may have acted": (
        "CM201",
        _commission(_since(BodyStatus.EXISTING, "2026-02")),
    ),
    "a body that is there, nobody says since when, may have acted": (
        "CM201",
        _commission(_since(BodyStatus.EXISTING, None), _since(BodyStatus.OPERATING, "2026-03-15")),
    ),
    "a text may be addressed to a body that is still to be set up": (
        "CM201",
        _commission(_since(BodyStatus.EXISTING, "2026-03-15"), stance=StanceKind.ADDRESSED),
    ),
    "a body that was set up again after its end may have acted": (
        "CM201",
        _commission(
            _since(BodyStatus.EXISTING, "2020"),
            _since(BodyStatus.DISSOLVED, "2021"),
            _since(BodyStatus.EXISTING, "2025"),
        ),
    ),
    "who took office some time in the year of a text may have signed it": (
        "CM202",
        _signed(_holder("brandt"), _holder("adler", "2019")),
    ),
    "who is the only known holder may have signed": ("CM202", _signed(_holder("adler"))),
    "an office whose holders nobody tells may have been anybody's": ("CM202", _signed()),
    "a member of a group that is eligible may sit": (
        "CM203",
        _mission(eligible=_parties("league"), members=_parties("belmark")),
    ),
    "somebody of whom no state is known may come from anywhere": (
        "CM203",
        _mission(eligible=_parties("belmark"), members=_parties("league")),
    ),
    "as long as who may sit is undecided, anybody may": (
        "CM203",
        _mission(eligible=(*_parties("belmark"), said(Undecided())), members=_parties("cordia")),
    ),
    "a member of whom somebody denies it is in dispute": (
        "CM203",
        _mission(
            eligible=_parties("belmark"),
            members=(*_parties("cordia"), said(PartyId("cordia"), "belmark", denies=True)),
        ),
    ),
    "who held an office twice may have signed in the second time": (
        "CM202",
        _signed(_holder("adler", "2010"), _holder("brandt", "2012"), _holder("adler", "2018")),
    ),
    "a holder whom somebody only denies is none": (
        "CM202",
        _signed(said(PartyId("brandt"), denies=True), _holder("adler", "2021-03-01")),
    ),
    "where the days of a text differ, its signatory may have held the office on one": (
        "CM202",
        _signed(_holder("brandt"), _holder("adler", "2021-03-01"), made=("2019-05-01", "2022")),
    ),
    "a signature that somebody only denies is none": (
        "CM202",
        _signed(_holder("brandt"), _holder("adler", "2021-03-01"), denies=True),
    ),
}

MORE = {
    "a dissolved body acts no more": (
        "CM201",
        _commission(_since(BodyStatus.EXISTING, "2020"), _since(BodyStatus.DISSOLVED, "2025-06")),
        "'commission' acts on 2026-02-01, and was dissolved on 2025-06",
    ),
    "who has left an office signs in it no more": (
        "CM202",
        _signed(_holder("adler", "2015"), _holder("brandt", "2018-01-01")),
        "expected the holder of 'premier' on 2019-05-01, got 'adler'",
    ),
    "a state that is kept out by name does not sit": (
        "CM203",
        _mission(eligible=(said(PartyId("cordia"), denies=True),), chair=_parties("cordia")),
        "expected nobody who is kept out, got 'cordia'",
    ),
    "first seats are within none": (
        "CM204",
        dossier(parties=(body("staff", seats=(_seats(1),)),)),
        "expected None for the first, got 1",
    ),
    "who held an office before all others holds it no more once another does": (
        "CM202",
        _signed(_holder("adler"), _holder("brandt", "2018-01-01")),
        "expected the holder of 'premier' on 2019-05-01, got 'adler'",
    ),
    "that nobody tells who chairs contradicts nobody who does": (
        "CM203",
        _mission(eligible=_parties("belmark"), chair=(*_parties("cordia"), said(Undecided()))),
        "expected one of 'belmark', got 'cordia'",
    ),
}
