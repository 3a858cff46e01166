"""A field of claims gives each value once: the value, then who states it, then its sources."""
# ruff: noqa: ANN401 - values and records of every type

from typing import Any

from attrs import evolve

from ceasefire_model import (
    Absence,
    Basis,
    Claim,
    Deployment,
    Derived,
    Domain,
    Editor,
    Exactly,
    Figure,
    Firmness,
    Name,
    NotReported,
    PartialDate,
    Posture,
    Quote,
    Reading,
    Source,
    SourceForm,
    SourceId,
    Stage,
    Stance,
    StanceKind,
    Unconditional,
    Undecided,
    Unit,
    Unnamed,
    Withheld,
    cite,
    stated,
)
from ceasefire_model.fields import claim_fields
from ceasefire_model.views.attribution import Teller
from ceasefire_model.views.labels import label_of
from ceasefire_model.views.layout import plain
from ceasefire_model.views.naming import Names
from tests.views.made_up import (
    BRANDT,
    DECLARATION,
    DEPLOYMENTS,
    DOSSIER,
    FRIENDS,
    HERALD,
    NORLAND,
    REMARKS,
    S1,
    S2,
    TEXTS,
    TREATY,
    WESTMARK,
)

NAMES = Names(DOSSIER)
EMPTY = Deployment(
    id=DEPLOYMENTS[0].id,
    title=DEPLOYMENTS[0].title,
    promise=evolve(DEPLOYMENTS[0].promise, firmness=(), condition=()),
)


def told(record: Any) -> dict[str, tuple[str, ...]]:
    """Say what is claimed of a record, by the labels of its fields."""
    teller = Teller(record, NAMES)
    return {
        label_of(field): tuple(map(plain, teller.items(field))) for field in claim_fields(record)
    }


def sizes(*claims: Claim[Figure | Absence]) -> tuple[str, ...]:
    """Say how many a deployment is, by these claims."""
    return told(evolve(EMPTY, size=claims))["How many"]


def soldiers(amount: int) -> Figure:
    return Figure(Exactly(amount, Unit.SOLDIERS), Basis.PLANNED)


def test_a_field_without_claims_is_not_told() -> None:
    assert told(EMPTY) == {}


def test_an_equal_value_is_told_once_with_all_who_state_it() -> None:
    claims = (
        stated(soldiers(10), BRANDT, S1),
        stated(soldiers(20), HERALD, S2),
        stated(soldiers(10), WESTMARK, S2),
    )
    assert sizes(*claims) == (
        (
            "10 soldiers, planned — Ada Brandt [s1 original]; the United Westmark [s2 reported via "
            "wire]"
        ),
        "20 soldiers, planned — the Herald [s2 reported via wire]",
    )


def test_the_same_claim_made_twice_is_told_once() -> None:
    claim = stated(soldiers(10), BRANDT, S1)
    assert sizes(claim, claim) == ("10 soldiers, planned — Ada Brandt [s1 original]",)


def test_parties_that_share_text_and_passages_are_named_together() -> None:
    claims = tuple(
        stated(soldiers(10), party, S1, said_in=DECLARATION) for party in (NORLAND, WESTMARK)
    )
    assert sizes(*claims) == (
        (
            "10 soldiers, planned — Norland and the United Westmark in “Lakeside Declaration” "
            "[s1 original]"
        ),
    )


def test_a_speaker_without_a_name_stands_alone_and_is_marked() -> None:
    claims = (
        stated(soldiers(10), NORLAND, S2),
        stated(soldiers(10), Unnamed("two military sources"), S2),
        stated(soldiers(10), Unnamed("Unnamed officials"), S2),
    )
    assert sizes(*claims) == (
        (
            "10 soldiers, planned — Norland [s2 reported via wire]; unnamed: two military sources "
            "[s2 reported via wire]; Unnamed officials [s2 reported via wire]"
        ),
    )


def test_each_absence_is_told_by_those_who_state_it() -> None:
    claims = (
        stated(Withheld("operational security"), WESTMARK, S1),
        stated(Undecided(), BRANDT, S1),
        stated(NotReported(), Editor()),
    )
    assert sizes(*claims) == (
        "withheld (operational security) — the United Westmark [s1 original]",
        "undecided — Ada Brandt [s1 original]",
        "not reported — the makers of this dossier [no source]",
    )


def test_what_was_concluded_names_the_step_and_its_passages() -> None:
    derived = Claim(soldiers(10), by=Editor(), basis=Derived("two units of five", (S1, S2)))
    assert sizes(derived) == (
        (
            "10 soldiers, planned — the makers of this dossier, as concluded (two units of five) "
            "from [s1 original] [s2 reported via wire]"
        ),
    )
    both = evolve(derived, evidence=(S1,))
    assert sizes(both)[0].endswith("from [s1 original] [s2 reported via wire] [s1 original]")


def test_a_citation_tells_reading_relay_place_and_words() -> None:
    passage = cite(
        "s2",
        Reading.QUOTED,
        locator="column 384",
        quote=Quote("ten men", translated_from="fr"),
        via=("wire", "s1"),
    )
    assert sizes(stated(soldiers(10), BRANDT, passage)) == (
        (
            "10 soldiers, planned — Ada Brandt [s2 quoted via wire and s1, column 384: “ten men”, "
            "translated from fr]"
        ),
    )


def test_what_is_remembered_is_cited_by_its_source_alone() -> None:
    memory = Source(
        id=SourceId("memory"),
        title="From memory",
        form=SourceForm.RECOLLECTION,
        published=NotReported(),
    )
    dossier = evolve(DOSSIER, sources=(*DOSSIER.sources, memory))
    recalled, read = cite("memory", Reading.RECALLED, locator="I.2"), cite("s2", Reading.RECALLED)
    record = evolve(EMPTY, size=(stated(soldiers(10), BRANDT, recalled, read),))
    (field,) = claim_fields(record)
    (item,) = Teller(record, Names(dossier)).items(field)
    assert plain(item) == "10 soldiers, planned — Ada Brandt [memory, I.2] [s2 recalled]"


def test_a_source_that_is_not_there_is_marked() -> None:
    assert sizes(stated(soldiers(10), BRANDT, cite("s9"))) == (
        "10 soldiers, planned — Ada Brandt [“s9” (not in this dossier) original]",
    )


def test_a_speaker_or_text_that_is_not_there_is_marked() -> None:
    assert sizes(stated(soldiers(10), "nobody", S1, said_in="nothing")) == (
        (
            "10 soldiers, planned — “nobody” (not in this dossier) in “nothing” (not in this "
            "dossier) [s1 original]"
        ),
    )


def test_a_denial_reads_as_a_denial() -> None:
    denied = evolve(
        EMPTY,
        size=(stated(soldiers(10), BRANDT, S1, denies=True),),
        postures=(
            stated(Posture.SUPPORT, BRANDT, S1),
            stated(Posture.COMBAT, BRANDT, S1, denies=True),
        ),
        promise=evolve(
            EMPTY.promise,
            condition=(
                stated(Unconditional(), BRANDT, S1, denies=True),
                *(evolve(c, denies=True) for c in DEPLOYMENTS[0].promise.condition[:1]),
            ),
        ),
    )
    assert told(denied) == {
        "On condition": (
            "not unconditionally — Ada Brandt [s1 original]",
            (
                "not so: once a ceasefire takes hold and Norland requests it — the United Westmark "
                "in “Lakeside Declaration” [s1 original]"
            ),
        ),
        "How many": ("not 10 soldiers, planned — Ada Brandt [s1 original]",),
        "What the force is for": (
            "support — Ada Brandt [s1 original]",
            "not combat — Ada Brandt [s1 original]",
        ),
    }


def test_many_true_values_of_one_speaker_are_told_in_one_line() -> None:
    domains = (
        stated(Domain.AIR, WESTMARK, S1),
        stated(Domain.SEA, WESTMARK, S1),
        stated(Domain.LAND, BRANDT, S1),
    )
    assert told(evolve(EMPTY, domains=domains)) == {
        "Domains": (
            "air and sea — the United Westmark [s1 original]",
            "land — Ada Brandt [s1 original]",
        )
    }


def test_rival_values_of_one_speaker_are_told_line_by_line() -> None:
    assert sizes(stated(soldiers(10), BRANDT, S1), stated(soldiers(20), BRANDT, S1)) == (
        "10 soldiers, planned — Ada Brandt [s1 original]",
        "20 soldiers, planned — Ada Brandt [s1 original]",
    )


def test_parties_stand_under_how_they_stand_to_a_text() -> None:
    stances = (
        stated(Stance(NORLAND, StanceKind.SIGNED), HERALD, S2),
        stated(Stance(WESTMARK, StanceKind.ATTENDED), HERALD, S2),
        stated(Stance(BRANDT, StanceKind.SIGNED), HERALD, S2),
        stated(Stance(FRIENDS, StanceKind.SIGNED), HERALD, S2, denies=True),
    )
    assert told(evolve(TEXTS[0], stances=stances))["How each party stands to it"] == (
        "signed: Norland and Ada Brandt — the Herald [s2 reported via wire]",
        "attended: the United Westmark — the Herald [s2 reported via wire]",
        "not signed: the Friends of Norland — the Herald [s2 reported via wire]",
    )


def test_a_change_is_told_with_its_day() -> None:
    stages = (
        stated(Stage.PROPOSED, WESTMARK, S1, since=PartialDate("2031-05")),
        stated(Stage.SIGNED, WESTMARK, S1, since=PartialDate("2031-06-01")),
    )
    treaty = next(text for text in TEXTS if text.id == TREATY)
    assert told(evolve(treaty, stage=stages))["How far it has come"] == (
        "proposed, since May 2031 — the United Westmark [s1 original]",
        "signed, since 1 June 2031 — the United Westmark [s1 original]",
    )


def test_a_text_is_named_once_where_a_speaker_speaks_in_no_other() -> None:
    claims = (
        stated(soldiers(10), BRANDT, S1, said_in=REMARKS),
        stated(soldiers(20), BRANDT, S2, said_in=REMARKS),
    )
    assert sizes(*claims) == (
        "10 soldiers, planned — Ada Brandt in “Brandt's remarks” [s1 original]",
        "20 soldiers, planned — Ada Brandt [s2 reported via wire]",
    )


def test_each_text_is_named_where_a_speaker_speaks_in_several() -> None:
    record = evolve(
        EMPTY,
        promise=evolve(
            EMPTY.promise,
            firmness=(
                stated(Firmness.POSSIBLE, BRANDT, S1, said_in=REMARKS),
                stated(Firmness.INTENDS, BRANDT, S1, said_in=DECLARATION),
            ),
        ),
        size=(stated(soldiers(20), BRANDT, S2, said_in=REMARKS),),
    )
    assert told(record)["How many"] == (
        "20 soldiers, planned — Ada Brandt in “Brandt's remarks” [s2 reported via wire]",
    )


def test_a_text_names_itself_as_such() -> None:
    named = evolve(TEXTS[0], titles=(stated(Name("Accord"), FRIENDS, S1, said_in=DECLARATION),))
    assert told(named)["Also titled"] == ("“Accord” — the Friends of Norland [s1 original]",)
    assert told(named)["When it was made"] == (
        "May 2031 — the Friends of Norland in the text itself [s1 original]",
    )
