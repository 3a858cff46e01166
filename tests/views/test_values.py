"""Every value that a claim can state is said in words, with names in place of ids."""
# ruff: noqa: ANN401 - values and records of every type

from typing import Any, get_args, get_origin

import attrs
import pytest

from ceasefire_model import (
    Above,
    Absence,
    AgreedLine,
    All,
    Along,
    AppliesIn,
    AppliesTo,
    AppointedBy,
    Asserts,
    AtLeast,
    AtMost,
    Authority,
    Ballot,
    Behind,
    Capacity,
    Category,
    Claim,
    Component,
    Deadline,
    Definition,
    Deontic,
    Domain,
    Duration,
    Exactly,
    Expectation,
    FallsDue,
    Force,
    Geometry,
    Happened,
    IssueId,
    Language,
    Lead,
    LeadStatus,
    LinkKind,
    ListForm,
    Measure,
    Measured,
    MeasureKind,
    NoChair,
    NotReported,
    Outside,
    PartialDate,
    Participation,
    ParticipationKind,
    Parts,
    PartyId,
    PersonState,
    PlaceId,
    PromiseId,
    Provision,
    Publication,
    QualifiedMajority,
    Rotation,
    Seats,
    SettlementManner,
    SettlementStep,
    Several,
    Shape,
    Signature,
    Stance,
    StanceKind,
    Step,
    Tally,
    Task,
    TextId,
    TextLink,
    Throughout,
    Undecided,
    Undefined,
    Unit,
    Unstated,
    Votes,
    WhereverItStood,
    Width,
    Withheld,
    Within,
)
from ceasefire_model.deployments import Conduct, Equipment
from ceasefire_model.views.naming import Names
from ceasefire_model.views.values import Value, facet, words
from tests.model.public import CLASSES
from tests.views.made_up import (
    ASSURANCE,
    ATTACK,
    BRANDT,
    CEASEFIRE,
    CONTINGENT,
    CREDIBLE,
    DECLARATION,
    DOSSIER,
    FRIENDS,
    NORLAND,
    PREMIER,
    RIVER_LINE,
    SOUTHERN_PORT,
    SUDLAND,
    SUMMIT,
    TREATY,
    WESTMARK,
)

NAMES = Names(DOSSIER)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (Participation(BRANDT), "Ada Brandt"),
        (Participation(BRANDT, on_behalf_of=WESTMARK), "Ada Brandt for the United Westmark"),
        (
            Participation(SUDLAND, because=CEASEFIRE),
            "Sudland (because of a ceasefire takes hold)",
        ),
        (Stance(NORLAND, StanceKind.SIGNED), "Norland"),
        (Stance(NORLAND, StanceKind.SIGNED, through=BRANDT), "Norland (through Ada Brandt)"),
        (Publication(by=WESTMARK, when=PartialDate("2031-05")), "May 2031, by the United Westmark"),
        (Provision(ASSURANCE), "“Assurance of Norland”"),
        (TextLink(LinkKind.IMPLEMENTS, DECLARATION), "“Lakeside Declaration”"),
        (
            Seats(
                Exactly(1, Unit.REPRESENTATIVES),
                appointed_by=AppointedBy((NORLAND, SUDLAND), jointly=True),
                fallback=AppointedBy((BRANDT,)),
                barred=(WESTMARK,),
            ),
            (
                "1 representative, named by Norland and Sudland jointly, failing that by Ada "
                "Brandt, none from the United Westmark"
            ),
        ),
        (Tally(Category.PRISONER_OF_WAR, All(Unit.PRISONERS)), "all prisoners of war"),
        (
            Tally(Category.PRISONER_OF_WAR, All(Unit.PRISONERS), state=PersonState.WOUNDED),
            "all prisoners of war, wounded",
        ),
        (Tally(Category.ANYBODY, All(Unit.PERSONS)), "everybody"),
        (
            Tally(Category.HOSTAGE, All(Unit.HOSTAGES), state=PersonState.UNKNOWN),
            "all hostages, whether alive or dead is unknown",
        ),
        (Tally(Category.FIGHTER, Withheld()), "fighters: withheld"),
        (
            AppliesIn((Within(SOUTHERN_PORT), Along(RIVER_LINE))),
            "that it applies in Port Lumen and along the river line",
        ),
        (AppliesTo((NORLAND, SUDLAND)), "that it means Norland and Sudland"),
        (
            FallsDue(Deadline(ATTACK, Duration(days=3))),
            "that it falls due within 3 days after Sudland attacks Norland again",
        ),
        (
            SettlementStep(order=1, manners=(SettlementManner.NEGOTIATION,)),
            "step 1: negotiation",
        ),
        (
            SettlementStep(
                order=2,
                manners=(SettlementManner.CONCILIATION, SettlementManner.ARBITRATION),
                by=(BRANDT,),
                requested_by=(NORLAND,),
                binding=True,
                deadline=Deadline(ATTACK, Duration(days=30)),
                given=Happened(CEASEFIRE),
            ),
            (
                "step 2: conciliation or arbitration, by Ada Brandt, at the request of Norland, "
                "whose outcome binds, within 30 days after Sudland attacks Norland again, "
                "if a ceasefire takes hold"
            ),
        ),
        (
            SettlementStep(order=1, manners=(SettlementManner.MEDIATION,), binding=False),
            "step 1: mediation, whose outcome does not bind",
        ),
        (QualifiedMajority(AtLeast(2, Parts(3))), "by at least 2 thirds of the votes"),
        (QualifiedMajority(AtLeast(9, Unit.VOTES)), "by at least 9 votes"),
        (
            QualifiedMajority(
                AtLeast(60, Unit.PERCENT),
                of_each=(NORLAND, SUDLAND),
                least_of_each=AtLeast(40, Unit.PERCENT),
            ),
            (
                "by at least 60 percent of the votes, among them at least 40 percent of each of "
                "Norland and Sudland"
            ),
        ),
        (
            QualifiedMajority(AtLeast(2, Parts(3)), of_each=(NORLAND,)),
            "by at least 2 thirds of the votes, among them the same part of each of Norland",
        ),
        (
            Rotation((SOUTHERN_PORT, RIVER_LINE), Duration(months=6)),
            "Port Lumen then the river line, 6 months in each",
        ),
        (Within(SOUTHERN_PORT), "in Port Lumen"),
        (Throughout(SOUTHERN_PORT), "across Port Lumen"),
        (Outside(SOUTHERN_PORT), "outside Port Lumen"),
        (Behind(RIVER_LINE), "anywhere behind the river line"),
        (Behind(RIVER_LINE, Withheld()), "behind the river line (how far: withheld)"),
        (
            Behind(RIVER_LINE, AtLeast(30, Unit.KILOMETRES)),
            "at least 30 kilometres behind the river line",
        ),
        (
            AgreedLine((NORLAND, SUDLAND)),
            "on a line settled among Norland and Sudland and not published",
        ),
        (
            Authority(force=Force.SELF_DEFENCE, given_by=NORLAND),
            "force in self-defence, by leave of Norland",
        ),
        (
            Authority(force=Force.NONE, given_by=NORLAND, within=SOUTHERN_PORT),
            "no force, in Port Lumen, by leave of Norland",
        ),
        (Along(RIVER_LINE), "along the river line"),
        (Above(SOUTHERN_PORT), "over Port Lumen"),
        (
            Above(SOUTHERN_PORT, AtLeast(5_000, Unit.FEET)),
            "over Port Lumen, at least 5,000 feet up",
        ),
        (Above(SOUTHERN_PORT, Unstated()), "over Port Lumen (how high: not stated)"),
        (Above(SOUTHERN_PORT, Several("high", Unit.FEET)), "over Port Lumen, “high” up"),
        (WhereverItStood(), "wherever forces stood"),
        (WhereverItStood(PartialDate("2031-05-02")), "wherever forces stood on 2 May 2031"),
        (True, "yes"),
        (False, "no"),
        (NoChair(), "nobody"),
        (Provision(ASSURANCE, clause="4"), "“Assurance of Norland” (clause 4)"),
        (
            TextLink(LinkKind.AMENDS, DECLARATION, about=(ASSURANCE,)),
            "“Lakeside Declaration” (as to “Assurance of Norland”)",
        ),
        (Seats(Exactly(3, Unit.OFFICERS)), "3 officers"),
        (
            Seats(AtMost(5, Unit.OFFICERS), drawn_from=(NORLAND, SUDLAND), within=1),
            "up to 5 officers, from Norland and Sudland alone, among the seats listed as number 1",
        ),
        (
            Signature(BRANDT, on_behalf_of=Unstated(), office=PREMIER, capacity=Capacity.WITNESS),
            "Ada Brandt (for whom: not stated), as the Premier of Westmark, as witness",
        ),
        (
            Definition(
                "guarantors",
                parties=(WESTMARK,),
                meaning=CREDIBLE,
                list_form=ListForm.OPEN,
                extended_by=NORLAND,
            ),
            (
                "“guarantors”: the United Westmark and others; that hostilities have credibly "
                "ceased; Norland may add to it"
            ),
        ),
        (Undefined("breach", used=False), "“breach”: not used"),
        (Language("fr", authentic=False), "fr (a translation)"),
        (
            Tally(Category.HOSTAGE, Unstated(), state=Withheld()),
            ("hostages: not stated, alive or dead: withheld"),
        ),
        (
            Shape(Geometry.COLOUR, name="Yellow line"),
            "by a coloured line on a map, called “Yellow line”",
        ),
        (
            Width(Exactly(2, Unit.KILOMETRES), Measured.ONE_SIDE, line=RIVER_LINE),
            "2 kilometres on each side, measured from the river line",
        ),
        (Asserts(CREDIBLE), "that hostilities have credibly ceased"),
        (Equipment("Gripen"), "Gripen"),
        (Expectation(Conduct.ENGAGES), "fights the attacker itself"),
        (
            Expectation(Conduct.DOES_NOT_ENGAGE, Happened(ATTACK)),
            "does not fight the attacker itself, if Sudland attacks Norland again",
        ),
        (Lead(WESTMARK, Domain.SEA, LeadStatus.OFFERED), "sea (the United Westmark)"),
        (Lead(Undecided(), Task.LOGISTICS, LeadStatus.AGREED), "logistics (by whom undecided)"),
        (Component(2, CONTINGENT), "2. “Contingent of Westmark”"),
        (Measure(MeasureKind.SANCTIONS, Deontic.MAY), "sanctions"),
        (
            Step(
                order=2,
                measures=(MeasureKind.WARNING, MeasureKind.SANCTIONS),
                by=(FRIENDS, WESTMARK),
                deadline=Deadline(ATTACK, Duration(hours=24)),
                given=Happened(CEASEFIRE),
            ),
            (
                "step 2: warning and sanctions, by the Friends of Norland and the United Westmark, "
                "within 24 hours after Sudland attacks Norland again, if a ceasefire takes hold"
            ),
        ),
    ],
)
def test_a_value_is_a_phrase_with_names_in_place_of_ids(value: Value, said: str) -> None:
    assert words(value, object, NAMES) == said


@pytest.mark.parametrize(
    ("kind", "id_", "said"),
    [
        (PartyId, NORLAND, "Norland"),
        (PlaceId, RIVER_LINE, "the river line"),
        (TextId, TREATY, "“Treaty on the contingent”"),
        (PromiseId, CONTINGENT, "“Contingent of Westmark”"),
        (IssueId, IssueId("territory"), "“Which territory is to be whose”"),
        (PartyId, "nobody", "“nobody” (not in this dossier)"),
        (PlaceId, NORLAND, "“norland” (not in this dossier)"),
    ],
)
def test_an_id_is_named_by_the_kind_that_its_field_announces(
    kind: Any, id_: str, said: str
) -> None:
    assert words(id_, kind, NAMES) == said
    assert words(id_, kind | Absence, NAMES) == said


@pytest.mark.parametrize(
    ("value", "heading"),
    [
        (Participation(NORLAND, ParticipationKind.BRIEFED), "briefed"),
        (Stance(NORLAND, StanceKind.ADOPTED_AS_MEMBER), "adopted as member"),
        (Stance(NORLAND, NotReported()), "not reported"),
        (TextLink(LinkKind.BESIDES, TREATY), "in addition to"),
        (Measure(MeasureKind.SANCTIONS, Deontic.SHALL), "shall"),
        (Lead(NORLAND, Domain.SEA, LeadStatus.CLAIMED), "claimed"),
        (Provision(ASSURANCE, unsure=Unstated()), "not stated whether"),
        (Provision(ASSURANCE), None),
        (Signature(BRANDT, on_behalf_of=NORLAND, capacity=Capacity.PARTY), "signed"),
        (Votes(Ballot.ABSTAINED, Exactly(2, Unit.VOTES)), "abstained"),
        (Domain.AIR, None),
    ],
)
def test_values_of_a_list_stand_under_how_they_are_meant(value: Value, heading: str | None) -> None:
    assert facet(value) == heading


def _stated_types() -> set[object]:
    """Give every type that some field of claims of the model can state."""
    found: set[object] = set()
    for owner in CLASSES:
        for field in attrs.fields(owner):
            item = next(iter(get_args(field.type)), None)
            if get_origin(item) is Claim and get_args(item) != (Any,):  # what others state
                (hint,) = get_args(item)
                found |= set(get_args(hint) or (hint,))
    return found - {Any}  # what the answer to a question holds, some field of a record does


def test_every_type_that_a_claim_can_state_can_be_said() -> None:
    sayable = set(get_args(Value))
    for stated in _stated_types():
        plain = getattr(stated, "__supertype__", stated)
        assert any(isinstance(plain, type) and issubclass(plain, kind) for kind in sayable), stated


def test_summits_are_referred_to_as_taking_place() -> None:
    assert NAMES.occurrence(SUMMIT) == "the Summit at Lakeside takes place"
