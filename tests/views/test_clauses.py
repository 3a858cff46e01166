"""Conditions read as English clauses built from the names of records."""

import pytest

from ceasefire_model import (
    Act,
    AllOf,
    AnyOf,
    Bound,
    Condition,
    Counting,
    Deadline,
    Duration,
    Elapsed,
    Given,
    Happened,
    InForce,
    Judged,
    Not,
    Obtains,
    PartialDate,
    Standing,
    Stands,
    Term,
    Unconditional,
)
from ceasefire_model.terms import Period
from ceasefire_model.views import clauses
from ceasefire_model.views.naming import Names
from tests.views.made_up import (
    ASSEMBLY,
    ATTACK,
    BRANDT,
    CEASEFIRE,
    CONTINGENT,
    CREDIBLE,
    DOSSIER,
    MONEY,
    NORLAND,
    SUMMIT,
    TREATY,
    WESTMARK,
)

NAMES = Names(DOSSIER)
CEASED = Happened(CEASEFIRE)
ASKED = Given(Act.REQUEST, NORLAND)
FOUND = Judged(CREDIBLE, by=(BRANDT, NORLAND))


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (Unconditional(), "unconditionally"),
        (CEASED, "once a ceasefire takes hold"),
        (Happened(SUMMIT), "once the Summit at Lakeside takes place"),
        (Obtains(CREDIBLE), "while hostilities have credibly ceased"),
        (InForce(TREATY), "while “Treaty on the contingent” is in force"),
        (ASKED, "once Norland requests it"),
        (Given(Act.CONSENT, NORLAND), "once Norland consents"),
        (Given(Act.CONSENT, NORLAND, about=MONEY), "once Norland consents to “Money for Norland”"),
        (Given(Act.APPROVAL, ASSEMBLY), "once the Assembly of Westmark approves it"),
        (
            Given(Act.BACKING, WESTMARK, about=MONEY),
            "once the United Westmark backs “Money for Norland”",
        ),
        (
            Judged(CREDIBLE),
            "once it is found (nobody is named to judge) that hostilities have credibly ceased",
        ),
        (
            FOUND,
            "once it is found by Ada Brandt and Norland that hostilities have credibly ceased",
        ),
        (
            Elapsed(Duration(hours=72), ATTACK),
            "once 72 hours have passed since Sudland attacks Norland again",
        ),
        (
            Elapsed(Duration(months=1), CEASEFIRE),
            "once 1 month has passed since a ceasefire takes hold",
        ),
        (Stands(CONTINGENT, Standing.ACTIVE), "while “Contingent of Westmark” is active"),
        (Stands(CONTINGENT, Standing.DUE), "while “Contingent of Westmark” is due"),
        (Stands(CONTINGENT, Standing.KEPT), "once “Contingent of Westmark” has been kept"),
        (Stands(CONTINGENT, Standing.ENDED), "once “Contingent of Westmark” has ended"),
        (AllOf((CEASED, ASKED)), "once a ceasefire takes hold and Norland requests it"),
        (AnyOf((CEASED, ASKED)), "once a ceasefire takes hold or Norland requests it"),
        (
            AllOf((CEASED, Obtains(CREDIBLE), ASKED)),
            (
                "once a ceasefire takes hold, while hostilities have credibly ceased and once "
                "Norland requests it"
            ),
        ),
        (
            AllOf((CEASED, AnyOf((ASKED, Given(Act.CONSENT, NORLAND))))),
            "once a ceasefire takes hold and (once Norland requests it or Norland consents)",
        ),
        (Not(CEASED), "unless a ceasefire takes hold"),
        (Not(AllOf((CEASED, ASKED))), "not (once a ceasefire takes hold and Norland requests it)"),
        (Not(Not(CEASED)), "not (unless a ceasefire takes hold)"),
        (AllOf((Not(ASKED), CEASED)), "unless Norland requests it and once a ceasefire takes hold"),
    ],
)
def test_a_condition_reads_as_english(condition: Condition, words: str) -> None:
    assert clauses.condition(condition, NAMES) == words


def test_a_supposed_case_is_told_with_if() -> None:
    condition = AllOf((Happened(ATTACK), Obtains(CREDIBLE), ASKED))
    assert clauses.condition(condition, NAMES, once="if") == (
        "if Sudland attacks Norland again, while hostilities have credibly ceased and if Norland "
        "requests it"
    )


@pytest.mark.parametrize(
    ("deadline", "words"),
    [
        (
            Deadline(ATTACK, Duration(hours=24)),
            "within 24 hours after Sudland attacks Norland again",
        ),
        (Deadline(CEASEFIRE), "no later than when a ceasefire takes hold"),
        (Deadline(CEASEFIRE, bound=Bound.FROM), "no earlier than when a ceasefire takes hold"),
        (
            Deadline(SUMMIT, Duration(months=12), bound=Bound.FROM),
            "no earlier than 12 months after the Summit at Lakeside takes place",
        ),
        (Deadline(CEASEFIRE, bound=Bound.AT), "when a ceasefire takes hold"),
        (
            Deadline(CEASEFIRE, Duration(days=3), bound=Bound.AT),
            "3 days after a ceasefire takes hold",
        ),
        (Deadline(CEASEFIRE, bound=Bound.BEFORE), "before a ceasefire takes hold"),
        (
            Deadline(CEASEFIRE, Duration(days=3), bound=Bound.BEFORE, counting=Counting.INCLUSIVE),
            "less than 3 days after a ceasefire takes hold, whose own day or hour counts",
        ),
        (
            Deadline(CEASEFIRE, Duration(days=3), counting=Counting.EXCLUSIVE),
            "within 3 days after a ceasefire takes hold, whose own day or hour does not count",
        ),
    ],
)
def test_a_deadline_names_its_anchor_and_its_side(deadline: Deadline, words: str) -> None:
    assert clauses.deadline(deadline, NAMES) == words


@pytest.mark.parametrize(
    ("term", "words"),
    [
        (Term(Duration(months=12)), "12 months"),
        (
            Term(Duration(months=12), start=CEASEFIRE),
            "12 months, from when a ceasefire takes hold",
        ),
        (Period(PartialDate("2026/2027")), "from 2026 to 2027"),
    ],
)
def test_a_term_is_a_length_and_a_period_its_days(term: Term | Period, words: str) -> None:
    assert clauses.term(term, NAMES) == words
