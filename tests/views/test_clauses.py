"""Conditions read as English clauses built from the names of records."""

import pytest

from ceasefire_model import (
    Act,
    AllOf,
    AnyOf,
    Application,
    Applied,
    Bound,
    Compliance,
    Condition,
    Counting,
    Deadline,
    Direction,
    Due,
    Duration,
    Elapsed,
    Exit,
    Given,
    Happened,
    Indefinite,
    InForce,
    Judged,
    Kept,
    Lasting,
    Not,
    Obtains,
    OnDate,
    PartialDate,
    Recurring,
    Renewal,
    RenewalManner,
    Standing,
    Stands,
    Target,
    Term,
    Unconditional,
    Until,
    Window,
)
from ceasefire_model.terms import Period
from ceasefire_model.views import clauses, dues
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
    SOUTHERN_PORT,
    SUDLAND,
    SUMMIT,
    TREATY,
    WESTMARK,
)

NAMES = Names(DOSSIER)
DATE = PartialDate("2031-05-02")
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
        (
            Obtains(CREDIBLE, of=SUDLAND),
            "while hostilities have credibly ceased (as to Sudland)",
        ),
        (
            Judged(CREDIBLE, by=(BRANDT,), of=SUDLAND),
            "once it is found by Ada Brandt that hostilities have credibly ceased (as to Sudland)",
        ),
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
        (
            Deadline(CEASEFIRE, bound=Bound.PROMPTLY),
            "as soon as possible once a ceasefire takes hold",
        ),
        (
            Deadline(CEASEFIRE, Duration(hours=48), direction=Direction.BEFORE),
            "no later than 48 hours before a ceasefire takes hold",
        ),
        (
            Deadline(CEASEFIRE, Duration(months=6), bound=Bound.AT, direction=Direction.BEFORE),
            "6 months before a ceasefire takes hold",
        ),
        (
            Deadline(CEASEFIRE, Duration(days=3), bound=Bound.BEFORE, direction=Direction.BEFORE),
            "more than 3 days before a ceasefire takes hold",
        ),
        (
            Deadline(ATTACK, Duration(hours=24), each=True),
            "within 24 hours after Sudland attacks Norland again, each time",
        ),
    ],
)
def test_a_deadline_names_its_anchor_and_its_side(deadline: Deadline, words: str) -> None:
    assert dues.deadline(deadline, NAMES) == words


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


@pytest.mark.parametrize(
    ("due", "words"),
    [
        (OnDate(DATE), "by 2 May 2031"),
        (OnDate(DATE, Bound.FROM), "no earlier than 2 May 2031"),
        (OnDate(DATE, Bound.AT), "on 2 May 2031"),
        (OnDate(PartialDate("2031-05"), Bound.AT), "in May 2031"),
        (OnDate(PartialDate("2031"), Bound.AT), "in 2031"),
        (
            OnDate(PartialDate("[2031-05-02,2031-05-03]"), Bound.AT),
            "on 2 May 2031 or 3 May 2031",
        ),
        (
            OnDate(PartialDate("2031-05/2031-06"), Bound.AT),
            "on some day from May 2031 to June 2031",
        ),
        (OnDate(DATE, Bound.BEFORE), "before 2 May 2031"),
        (OnDate(PartialDate("2031-05/2031-06")), "by some day from May 2031 to June 2031"),
        (
            Window(Deadline(CEASEFIRE, bound=Bound.FROM), OnDate(DATE)),
            "no earlier than when a ceasefire takes hold, and by 2 May 2031",
        ),
        (
            Window(
                Deadline(CEASEFIRE, Duration(days=45), bound=Bound.FROM),
                Deadline(CEASEFIRE, Duration(days=90)),
            ),
            "from 45 days to 90 days after a ceasefire takes hold",
        ),
        (
            Window(
                Deadline(CEASEFIRE, Duration(days=45), bound=Bound.FROM),
                Deadline(CEASEFIRE, Duration(days=90), counting=Counting.EXCLUSIVE),
            ),
            (
                "no earlier than 45 days after a ceasefire takes hold, and within 90 days after"
                " a ceasefire takes hold, whose own day or hour does not count"
            ),
        ),
        (
            Window(
                Deadline(ATTACK, Duration(days=1), bound=Bound.FROM, each=True),
                Deadline(ATTACK, Duration(days=2), each=True),
            ),
            "from 1 day to 2 days after Sudland attacks Norland again, each time",
        ),
        (
            Target(Deadline(CEASEFIRE, bound=Bound.PROMPTLY), OnDate(DATE)),
            "as soon as possible once a ceasefire takes hold, and at the latest by 2 May 2031",
        ),
        (OnDate(DATE, Bound.PROMPTLY), "as soon as possible after 2 May 2031"),
        (Recurring(Duration(days=15), at_least=True), "at least every 15 days"),
        (
            Recurring(Duration(months=1), times=2, at_least=True),
            "at least twice in each month",
        ),
        (Recurring(Duration(years=1), times=4), "4 times in each year"),
        (Recurring(Duration(months=1)), "every month"),
        (
            Recurring(Duration(months=6), since=CEASEFIRE),
            "every 6 months, counted from when a ceasefire takes hold",
        ),
    ],
)
def test_a_due_date_says_on_which_side_action_is_allowed(due: Due, words: str) -> None:
    assert dues.due(due, NAMES) == words


@pytest.mark.parametrize(
    ("lasting", "words"),
    [
        (Until(CEASED), "until a ceasefire takes hold"),
        (Until(Obtains(CREDIBLE)), "until hostilities have credibly ceased"),
        (Until(Stands(CONTINGENT, Standing.KEPT)), "until “Contingent of Westmark” has been kept"),
        (
            Until(AllOf((CEASED, ASKED))),
            "until this is so: once a ceasefire takes hold and Norland requests it",
        ),
        (Until(Not(CEASED)), "until this is so: unless a ceasefire takes hold"),
        (Indefinite(), "without an end"),
    ],
)
def test_what_ends_something_follows_until(lasting: Lasting, words: str) -> None:
    assert clauses.term(lasting, NAMES) == words


@pytest.mark.parametrize(
    ("renewal", "words"),
    [
        (Renewal(RenewalManner.AUTOMATIC), "by itself"),
        (
            Renewal(RenewalManner.AUTOMATIC, notice=Duration(days=30)),
            "by itself, unless prevented at least 30 days before the end",
        ),
        (
            Renewal(
                RenewalManner.AUTOMATIC, blocked_by=(NORLAND, WESTMARK), length=Duration(years=1)
            ),
            "by itself, unless prevented by Norland and the United Westmark, for 1 year each time",
        ),
        (
            Renewal(RenewalManner.BY_AGREEMENT, blocked_by=(NORLAND,), consulted=(BRANDT,)),
            "by agreement of Norland, after asking Ada Brandt",
        ),
        (
            Renewal(RenewalManner.BY_DECISION, blocked_by=(ASSEMBLY,)),
            ("by decision of the Assembly of Westmark"),
        ),
    ],
)
def test_a_renewal_says_who_can_prevent_it(renewal: Renewal, words: str) -> None:
    assert clauses.renewal(renewal, NAMES) == words


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (Exit(), "every party may leave"),
        (
            Exit(
                by=(NORLAND,),
                to=WESTMARK,
                written=True,
                notice=Duration(days=90),
                counting=Counting.INCLUSIVE,
            ),
            (
                "Norland may leave, by notice to the United Westmark, in writing, "
                "90 days after notice, whose own day counts"
            ),
        ),
        (Exit(written=False), "every party may leave, not in writing"),
    ],
)
def test_a_way_out_says_who_leaves_and_when(rule: Exit, words: str) -> None:
    assert clauses.leaving(rule, NAMES) == words


def test_performance_says_whose_it_is() -> None:
    assert clauses.application(Application(Applied.APPLIES), NAMES) == "applied"
    assert clauses.application(
        Application(Applied.SUSPENDED, by=(NORLAND,), until=CEASED, within=SOUTHERN_PORT), NAMES
    ) == ("suspended by Norland in Port Lumen, until a ceasefire takes hold")
    assert clauses.compliance(Compliance(Kept.LATE), NAMES) == "not kept in time"
    assert clauses.compliance(
        Compliance(Kept.PARTLY_KEPT, by=(NORLAND,), verified_by=BRANDT), NAMES
    ) == ("partly kept by Norland, as found by Ada Brandt")
