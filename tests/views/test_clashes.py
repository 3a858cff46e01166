"""What is disputed is told side by side, with how it comes to be where that is known.

Which claims disagree is tested with `ceasefire_model.disagreements`.
"""
# ruff: noqa: ANN401 - records of every type

from typing import Any

import pytest
from attrs import evolve

from ceasefire_model import (
    Attitude,
    Basis,
    Claim,
    Deployment,
    Exactly,
    Figure,
    LegalForce,
    TextId,
    Undecided,
    Unit,
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
    HERALD,
    REMARKS,
    S1,
    S2,
    TEXTS,
    WESTMARK,
)

PLAIN = Deployment(
    id=DEPLOYMENTS[0].id,
    title=DEPLOYMENTS[0].title,
    promise=evolve(DEPLOYMENTS[0].promise, firmness=(), condition=()),
)


def soldiers(amount: int) -> Figure:
    return Figure(Exactly(amount, Unit.SOLDIERS), Basis.PLANNED)


def entries(**fields: Any) -> list[Entry]:
    """Give the clashes of a dossier in which these records stand for those of their kind."""
    blocks = clash_blocks(Names(evolve(DOSSIER, **{"deployments": (), **fields})))
    return [block for block in blocks if isinstance(block, Entry)]


def test_only_the_claims_that_clash_are_set_side_by_side() -> None:
    claims = (
        stated(Undecided(), WESTMARK, S1),
        stated(soldiers(10), BRANDT, S1),
        stated(soldiers(20), HERALD, S1),
    )
    (entry,) = entries(deployments=(evolve(PLAIN, size=claims),))
    assert entry.label == "How many"
    assert tuple(map(plain, entry.items)) == (
        "10 soldiers, planned — Ada Brandt [s1 original]",
        "20 soldiers, planned — the Herald [s1 original]",
    )


def legal_force(*claims: Claim[LegalForce]) -> str:
    (entry,) = entries(texts=(*TEXTS[1:], evolve(TEXTS[0], legal_force=claims)))
    return entry.label


@pytest.mark.parametrize(
    ("value", "by", "said_in", "expected"),
    [
        (LegalForce.LEGALLY_BINDING, BRANDT, REMARKS, "two reports of one statement"),
        (LegalForce.LEGALLY_BINDING, BRANDT, DECLARATION, "one speaker in different texts"),
        (
            LegalForce.LEGALLY_BINDING,
            BRANDT,
            None,
            "one speaker, in one statement or in several",
        ),
        (
            LegalForce.POLITICAL,
            HERALD,
            REMARKS,
            "the same value ascribed to different speakers",
        ),
    ],
)
def test_how_claims_come_to_clash_is_said_where_it_is_known(
    value: LegalForce, by: Any, said_in: TextId | None, expected: str
) -> None:
    one = stated(LegalForce.POLITICAL, BRANDT, S1, said_in=REMARKS)
    assert legal_force(one, stated(value, by, S2, said_in=said_in)) == f"Legal force ({expected})"


def test_a_draft_beside_its_final_text_is_said_to_be_one() -> None:
    draft = evolve(TEXTS[0], id=TextId("draft"), draft_of=DECLARATION)
    claims = (
        stated(soldiers(10), WESTMARK, S1, said_in=TextId("draft")),
        stated(soldiers(20), WESTMARK, S1, said_in=DECLARATION),
    )
    (entry,) = entries(texts=(*TEXTS, draft), deployments=(evolve(PLAIN, size=claims),))
    assert entry.label == "How many (a draft and the text that came of it)"


def test_rival_accounts_are_told_by_their_speakers_alone() -> None:
    one = stated(LegalForce.POLITICAL, BRANDT, S1, said_in=REMARKS)
    assert legal_force(one, stated(LegalForce.LEGALLY_BINDING, HERALD, S2)) == "Legal force"


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
