"""Who acts: commands and their commanders, states that did not sign, and the commissions."""

from typing import Final

from ceasefire_model.identifiers import PartyId
from ceasefire_model.instances.korea_1953 import ids
from ceasefire_model.instances.korea_1953.voices import (
    ANNEX,
    COMMANDERS,
    DAY_OF_EFFECT,
    ENCYCLOPEDIA,
    LATER_ACCOUNTS,
    NORTH,
    ON_SUPERVISION,
    ORDER,
    RECALL,
    TEXT,
    authorised,
)
from ceasefire_model.parties import (
    AppointedBy,
    Body,
    BodyFunction,
    BodyStatus,
    Command,
    Holds,
    NoChair,
    Office,
    Organ,
    OrganForm,
    Organisation,
    OrganisationForm,
    Party,
    Rank,
    Seats,
    Side,
    State,
    Units,
    Voting,
)
from ceasefire_model.provenance import Citation, Claim, Derived, Editor, Reading, cite
from ceasefire_model.quantities import Between, Exactly
from ceasefire_model.times import PartialDate
from ceasefire_model.units import Unit


def _existing(rule: str, *inputs: Citation) -> tuple[Claim[BodyStatus], ...]:
    """Say that a body exists since the provisions that set it up took effect."""
    basis = Derived(rule, (*inputs, ORDER))
    return (Claim(BodyStatus.EXISTING, by=Editor(), since=DAY_OF_EFFECT, basis=basis),)


def _state(id: PartyId, name: str, *evidence: Citation) -> State:  # noqa: A002 - the word of the model
    return State(id=id, name=name, evidence=evidence)


PARTIES: Final[tuple[Party, ...]] = (
    # The belligerents, by command
    Command(
        id=ids.UNC,
        name="United Nations Command",
        forces_of=(Claim(ids.KR, by=ENCYCLOPEDIA, evidence=(cite(ids.A13, Reading.REPORTED),)),),
        evidence=(cite(ids.A1), cite(ids.A2)),
    ),
    Organ(
        id=ids.KPA,
        name="Korean People's Army",
        of=ids.KP,
        form=OrganForm.ARMED_FORCES,
        evidence=(cite(ids.A1), cite(ids.A2)),
    ),
    Command(id=ids.CPV, name="Chinese People's Volunteers", evidence=(cite(ids.A1), cite(ids.A2))),
    Side(
        id=ids.KPA_CPV,
        name="Korean People's Army and Chinese People's Volunteers",
        members=(
            TEXT(ids.KPA, cite(ids.A1), cite(ids.A2)),
            TEXT(ids.CPV, cite(ids.A1), cite(ids.A2)),
        ),
    ),
    Office(
        id=ids.UNC_COMMANDER,
        name="Commander-in-chief, United Nations Command",
        of=ids.UNC,
        evidence=(cite(ids.A1), cite(ids.A2)),
    ),
    Office(
        id=ids.KPA_COMMANDER,
        name="Supreme commander, Korean People's Army",
        of=ids.KPA,
        evidence=(cite(ids.A1), cite(ids.A2)),
    ),
    Office(
        id=ids.CPV_COMMANDER,
        name="Commander, Chinese People's Volunteers",
        of=ids.CPV,
        evidence=(cite(ids.A1), cite(ids.A2)),
    ),
    Side(
        id=ids.THE_COMMANDERS,
        name="Commanders who made the armistice",
        members=tuple(TEXT(party, cite(ids.A1), cite(ids.A2)) for party in COMMANDERS),
    ),
    Office(id=ids.UNC_DELEGATE, name="Senior delegate of the UN Command", of=ids.UNC),
    Office(
        id=ids.KPA_CPV_DELEGATE,
        name="Senior delegate of the Korean People's Army and Chinese People's Volunteers",
        of=ids.KPA_CPV,
    ),
    Office(
        id=ids.UNC_SENIOR_MEMBER,
        name="Senior member of the UN Command in the armistice commission",
        of=ids.UNC,
    ),
    Office(
        id=ids.KPA_CPV_SENIOR_MEMBER,
        name="Senior member of the other side in the armistice commission",
        of=ids.KPA_CPV,
    ),
    # States; none of them signed
    _state(ids.KR, "Republic of Korea", cite(ids.A13, Reading.REPORTED)),
    _state(ids.KP, "Democratic People's Republic of Korea", RECALL),
    _state(ids.CN, "China", RECALL),
    _state(ids.US, "United States", RECALL),
    _state(ids.SE, "Sweden"),
    _state(ids.CH, "Switzerland"),
    _state(ids.PL, "Poland"),
    _state(ids.CS, "Czechoslovakia"),
    _state(ids.IN, "India", RECALL),
    # Those whom a page does not name, or whom memory alone names
    Side(
        id=ids.GOVERNMENTS,
        name="Governments of the countries concerned on both sides",
        evidence=(RECALL,),
    ),
    Side(
        id=ids.OBJECTING_SIDE,
        name="Side that holds the defence treaty to be barred",
        evidence=(cite(ids.A10, Reading.REPORTED),),
    ),
    Side(
        id=ids.TREATY_PARTIES,
        name="The two parties to the defence treaty",
        members=(LATER_ACCOUNTS(ids.US), LATER_ACCOUNTS(ids.KR)),
        evidence=(cite(ids.A10, Reading.REPORTED),),
    ),
    # Bodies
    Body(
        id=ids.MAC,
        name="Military Armistice Commission",
        status=_existing("its provisions take effect with the rest of the text", cite(ids.A3)),
        seats=(
            TEXT(Seats(Exactly(10, Unit.OFFICERS), ranks=(Rank.SENIOR_OFFICER,)), cite(ids.A3)),
            TEXT(Seats(Exactly(5, Unit.OFFICERS), of=(ids.UNC,), within=1), cite(ids.A3)),
            TEXT(Seats(Exactly(5, Unit.OFFICERS), of=(ids.KPA_CPV,), within=1), cite(ids.A3)),
            TEXT(
                Seats(
                    Exactly(3, Unit.OFFICERS),
                    of=(ids.UNC,),
                    ranks=(Rank.GENERAL_OR_FLAG,),
                    within=2,
                ),
                cite(ids.A3),
            ),
            TEXT(
                Seats(
                    Exactly(2, Unit.OFFICERS),
                    of=(ids.UNC,),
                    ranks=(Rank.TWO_STAR, Rank.ONE_STAR, Rank.COLONEL),
                    within=2,
                ),
                cite(ids.A3),
            ),
            TEXT(
                Seats(
                    Exactly(3, Unit.OFFICERS),
                    of=(ids.KPA_CPV,),
                    ranks=(Rank.GENERAL_OR_FLAG,),
                    within=3,
                ),
                cite(ids.A3),
            ),
            TEXT(
                Seats(
                    Exactly(2, Unit.OFFICERS),
                    of=(ids.KPA_CPV,),
                    ranks=(Rank.TWO_STAR, Rank.ONE_STAR, Rank.COLONEL),
                    within=3,
                ),
                cite(ids.A3),
            ),
        ),
        chair=(TEXT(NoChair(), cite(ids.A16, Reading.QUOTED)),),
        voting=(
            Claim(
                Voting.BOTH_SIDES,
                by=Editor(),
                basis=Derived(
                    "a joint body of two equal halves without a chair decides only if both agree",
                    (cite(ids.A16, Reading.QUOTED), cite(ids.A3)),
                ),
            ),
        ),
        units=(
            TEXT(Units(authorised(Exactly(10, Unit.TEAMS)), of=ids.OBSERVER_TEAM), cite(ids.A3)),
        ),
    ),
    Body(
        id=ids.OBSERVER_TEAM,
        name="Joint observer team",
        seats=(
            TEXT(
                Seats(Between(4, 6, Unit.OFFICERS), ranks=(Rank.FIELD_GRADE,)),
                cite(ids.A3),
            ),
            TEXT(
                Seats(
                    Exactly(50, Unit.PERCENT),
                    holds=Holds.FOR_EACH,
                    of=(ids.UNC, ids.KPA_CPV),
                    within=1,
                ),
                cite(ids.A3),
            ),
        ),
        within=(TEXT(ids.MAC, cite(ids.A3)),),
    ),
    Body(
        id=ids.NNSC,
        name="Neutral Nations Supervisory Commission",
        status=_existing(
            "its provisions take effect with the rest of the text", cite(ids.A7, Reading.REPORTED)
        ),
        functions=(TEXT(BodyFunction.INSPECT, cite(ids.A7, Reading.REPORTED)),),
        seats=(
            TEXT(Seats(Exactly(4, Unit.OFFICERS), ranks=(Rank.SENIOR_OFFICER,)), *ON_SUPERVISION),
            TEXT(
                Seats(
                    Exactly(2, Unit.OFFICERS),
                    appointed_by=AppointedBy((ids.UNC_COMMANDER,)),
                    drawn_from=(ids.SE, ids.CH),
                    within=1,
                ),
                *ON_SUPERVISION,
            ),
            TEXT(
                Seats(
                    Exactly(2, Unit.OFFICERS),
                    appointed_by=AppointedBy(NORTH, jointly=True),
                    drawn_from=(ids.PL, ids.CS),
                    within=1,
                ),
                *ON_SUPERVISION,
            ),
        ),
        members=(
            TEXT(ids.SE, *ON_SUPERVISION),
            TEXT(ids.CH, *ON_SUPERVISION),
            TEXT(ids.PL, *ON_SUPERVISION),
            TEXT(ids.CS, *ON_SUPERVISION),
            LATER_ACCOUNTS(ids.CS, since=PartialDate("1993"), denies=True),
            LATER_ACCOUNTS(ids.PL, since=PartialDate("1995"), denies=True),
        ),
        units=(
            TEXT(
                Units(
                    authorised(Exactly(5, Unit.TEAMS)),
                    of=ids.INSPECTION_TEAM,
                    at=(ids.UNC_PORTS,),
                    mobile=False,
                ),
                cite(ids.A7, Reading.REPORTED),
            ),
            TEXT(
                Units(
                    authorised(Exactly(5, Unit.TEAMS)),
                    of=ids.INSPECTION_TEAM,
                    at=(ids.KPA_CPV_PORTS,),
                    mobile=False,
                ),
                cite(ids.A7, Reading.REPORTED),
            ),
            TEXT(
                Units(authorised(Exactly(10, Unit.TEAMS)), of=ids.INSPECTION_TEAM, mobile=True),
                cite(ids.A7, Reading.REPORTED),
            ),
        ),
    ),
    Body(
        id=ids.INSPECTION_TEAM,
        name="Neutral nations inspection team",
        within=(TEXT(ids.NNSC, cite(ids.A7, Reading.REPORTED)),),
    ),
    Body(
        id=ids.NNRC,
        name="Neutral Nations Repatriation Commission",
        status=(ANNEX(BodyStatus.TO_BE_ESTABLISHED, cite(ids.A5)),),
        functions=(ANNEX(BodyFunction.REPATRIATE, RECALL),),
        seats=(ANNEX(Seats(Exactly(5, Unit.STATES)), cite(ids.A5)),),
        members=tuple(ANNEX(member, RECALL) for member in (ids.SE, ids.CH, ids.PL, ids.CS, ids.IN)),
        ends_after=(ANNEX(ids.DISSOLUTION, cite(ids.A5)),),
    ),
    Organisation(id=ids.TIME, name="Time", form=OrganisationForm.MEDIA, evidence=(cite(ids.A8),)),
)
