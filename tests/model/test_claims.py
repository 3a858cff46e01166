"""Claims stand side by side; none is overwritten, averaged or preferred."""

import datetime
from collections.abc import Callable, Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model import (
    Claim,
    Disputed,
    PartialDate,
    Silent,
    Undecided,
    Unstated,
    Withheld,
    at,
    each_at,
    sole,
    stated,
    values,
)

JANUARY = [datetime.date(2026, 1, day) for day in range(1, 10)]


@st.composite
def claims(draw: st.DrawFn) -> Claim[str]:
    """Claims of few values and few days, so that they agree and disagree often."""
    since = st.none() | st.sampled_from(JANUARY).map(lambda day: PartialDate(day.isoformat()))
    return stated(
        draw(st.sampled_from("abc")),
        draw(st.sampled_from(("gb", "fr"))),
        since=draw(since),
        denies=draw(st.booleans()),
    )


fields = st.lists(claims(), max_size=5).map(tuple)
dated_by_a_day = st.sampled_from(JANUARY)


class TestValues:
    """What is stated, each value once, in the order of the claims."""

    @given(fields)
    def test_each_stated_value_comes_once_and_nothing_else(
        self, field: tuple[Claim[str], ...]
    ) -> None:
        found = values(field)
        assert len(set(found)) == len(found)
        assert set(found) == {claim.value for claim in field if not claim.denies}

    @given(fields)
    def test_they_come_in_the_order_in_which_they_are_first_stated(
        self, field: tuple[Claim[str], ...]
    ) -> None:
        told = [claim.value for claim in field if not claim.denies]
        assert list(values(field)) == sorted(set(told), key=told.index)

    def test_what_is_only_denied_is_not_stated(self) -> None:
        assert values((stated("a", "gb", denies=True),)) == ()

    def test_a_named_absence_is_a_value(self) -> None:
        assert values((stated(Withheld("safety"), "gb"),)) == (Withheld("safety"),)


class TestSole:
    """One value where all who speak agree; otherwise an error that says why not."""

    @given(fields)
    def test_it_answers_exactly_when_one_value_is_stated_and_not_denied(
        self, field: tuple[Claim[str], ...]
    ) -> None:
        told = {claim.value for claim in field if not claim.denies}
        denied = {claim.value for claim in field if claim.denies}
        if not told:
            with pytest.raises(Silent):
                sole(field)
        elif len(told) > 1 or told & denied:
            with pytest.raises(Disputed) as caught:
                sole(field)
            assert caught.value.claims == field
        else:
            assert {sole(field)} == told

    @given(fields, st.randoms(use_true_random=False))
    def test_the_order_of_claims_does_not_matter(
        self, field: tuple[Claim[str], ...], random: Random
    ) -> None:
        shuffled = list(field)
        random.shuffle(shuffled)
        assert answer(shuffled) == answer(field)

    def test_nobody_speaking_is_not_a_dispute(self) -> None:
        with pytest.raises(Silent, match="nobody states a value"):
            sole(())

    def test_a_value_that_is_only_denied_is_silence_about_what_is_so(self) -> None:
        with pytest.raises(Silent):
            sole((stated("a", "gb", denies=True),))

    def test_who_denies_something_else_disputes_nothing(self) -> None:
        assert sole((stated("a", "gb"), stated("b", "fr", denies=True))) == "a"

    def test_a_dispute_names_the_claims(self) -> None:
        with pytest.raises(Disputed) as caught:
            sole((stated(1, "gb"), stated(2, "fr")))
        assert "2 claims do not give one value" in str(caught.value)
        assert "gb" in str(caught.value)
        assert "fr" in str(caught.value)

    def test_an_absence_beside_a_value_is_not_overlooked(self) -> None:
        with pytest.raises(Disputed):
            sole((stated("a", "gb"), stated(Unstated(), "fr")))
        assert sole((stated(Undecided(), "gb"), stated(Undecided(), "fr"))) == Undecided()

    def test_claims_may_come_from_any_iterable_once(self) -> None:
        assert sole(claim for claim in (stated("a", "gb"), stated("a", "fr"))) == "a"


def answer(field: Sequence[Claim[str]]) -> object:
    try:
        return sole(field)
    except (Silent, Disputed) as failure:
        return type(failure)


class TestAt:
    """Of a thing that changes, the latest alleged change that is not after the day counts."""

    @given(fields, dated_by_a_day)
    def test_it_gives_some_of_the_claims_in_their_order(
        self, field: tuple[Claim[str], ...], day: datetime.date
    ) -> None:
        held = at(field, day)
        remaining = iter(field)
        assert all(claim in remaining for claim in held)

    @given(fields, dated_by_a_day)
    def test_they_share_one_day_of_change_which_is_not_after_the_day(
        self, field: tuple[Claim[str], ...], day: datetime.date
    ) -> None:
        days = {claim.since and claim.since.latest for claim in at(field, day)}
        assert len(days) <= 1
        assert all(change is None or change <= day for change in days)

    @given(fields, dated_by_a_day)
    def test_no_claim_of_a_change_between_it_and_the_day_is_passed_over(
        self, field: tuple[Claim[str], ...], day: datetime.date
    ) -> None:
        held = at(field, day)
        for claim in field:
            change = claim.since.latest if claim.since else datetime.date.min
            assert change is not None
            if change <= day and claim not in held:
                assert all(c.since and c.since.latest and c.since.latest > change for c in held)
                assert held

    @given(fields, claims(), dated_by_a_day)
    def test_a_later_change_leaks_nothing_into_an_earlier_day(
        self, field: tuple[Claim[str], ...], later: Claim[str], day: datetime.date
    ) -> None:
        change = later.since.latest if later.since else datetime.date.min
        assert change is not None
        if change > day:
            assert at((*field, later), day) == at((later, *field), day) == at(field, day)

    @given(fields, dated_by_a_day)
    def test_asking_twice_changes_nothing(
        self, field: tuple[Claim[str], ...], day: datetime.date
    ) -> None:
        assert at(at(field, day), day) == at(field, day)

    @given(fields)
    def test_it_is_silent_only_before_the_first_change(self, field: tuple[Claim[str], ...]) -> None:
        undated = any(claim.since is None for claim in field)
        first = min((c.since.latest for c in field if c.since and c.since.latest), default=None)
        for day in JANUARY:
            assert bool(at(field, day)) == (undated or (first is not None and first <= day))

    def test_changes_on_the_same_day_stay_side_by_side(self) -> None:
        one = stated("a", "gb", since=PartialDate("2026-01-03"))
        other = stated("b", "fr", since=PartialDate("2026-01-03"))
        assert at((one, other), datetime.date(2026, 1, 6)) == (one, other)

    def test_what_has_no_day_of_change_holds_until_the_first_dated_change(self) -> None:
        before, after = stated("a", "gb"), stated("b", "gb", since=PartialDate("2026-01-03"))
        assert at((before, after), datetime.date(2026, 1, 2)) == (before,)
        assert at((before, after), datetime.date(2026, 1, 3)) == (after,)

    def test_a_denied_change_takes_its_turn_like_any_other(self) -> None:
        change = stated("b", "gb", since=PartialDate("2026-01-03"))
        denial = stated("b", "fr", since=PartialDate("2026-01-03"), denies=True)
        held = at((change, denial), datetime.date(2026, 1, 6))
        assert held == (change, denial)
        with pytest.raises(Disputed):
            sole(held)

    def test_a_change_in_some_month_counts_from_the_last_of_its_days(self) -> None:
        claim = stated("a", "gb", since=PartialDate("2026-01"))
        assert at((claim,), datetime.date(2026, 1, 30)) == ()
        assert at((claim,), datetime.date(2026, 1, 31)) == (claim,)

    def test_a_change_with_an_open_end_is_never_certainly_past(self) -> None:
        claim = stated("a", "gb", since=PartialDate("2026-01-06/.."))
        assert at((claim,), datetime.date(9999, 12, 30)) == ()


STATES: list[Callable[..., tuple[Claim[str], ...]]] = [at, each_at]


class TestEachAt:
    """Where many values hold at once, each has a course of its own."""

    @given(fields, dated_by_a_day)
    def test_of_each_value_it_says_what_would_be_said_if_there_were_no_other(
        self, field: tuple[Claim[str], ...], day: datetime.date
    ) -> None:
        held = each_at(field, day)
        for value in "abc":
            course = tuple(claim for claim in field if claim.value == value)
            assert tuple(claim for claim in held if claim.value == value) == at(course, day)

    @given(fields, dated_by_a_day)
    def test_it_gives_its_claims_in_their_order_and_all_that_hold_of_the_field_as_a_whole(
        self, field: tuple[Claim[str], ...], day: datetime.date
    ) -> None:
        remaining = iter(field)
        held = each_at(field, day)
        assert all(claim in remaining for claim in held)
        assert set(at(field, day)) <= set(held)

    @pytest.mark.parametrize("state", STATES)
    @given(field=fields, later=claims(), day=dated_by_a_day)
    def test_a_claim_of_a_later_change_never_matters(
        self,
        state: Callable[..., tuple[Claim[str], ...]],
        field: tuple[Claim[str], ...],
        later: Claim[str],
        day: datetime.date,
    ) -> None:
        if later.since is not None and later.since.latest is not None and later.since.latest > day:
            assert state((*field, later), day) == state((later, *field), day) == state(field, day)

    @given(fields, dated_by_a_day)
    def test_asking_twice_changes_nothing(
        self, field: tuple[Claim[str], ...], day: datetime.date
    ) -> None:
        assert each_at(each_at(field, day), day) == each_at(field, day)

    def test_one_members_departure_says_nothing_of_the_others(self) -> None:
        members = (
            stated("se", "text"),
            stated("pl", "text"),
            stated("pl", "gb", since=PartialDate("2026-01-03"), denies=True),
        )
        assert values(each_at(members, datetime.date(2026, 1, 2))) == ("se", "pl")
        assert values(each_at(members, datetime.date(2026, 1, 3))) == ("se",)
        assert values(at(members, datetime.date(2026, 1, 3))) == ()

    def test_a_change_and_its_denial_on_one_day_stay_side_by_side(self) -> None:
        change = stated("b", "gb", since=PartialDate("2026-01-03"))
        denial = stated("b", "fr", since=PartialDate("2026-01-03"), denies=True)
        assert each_at((stated("b", "gb"), change, denial), datetime.date(2026, 1, 6)) == (
            change,
            denial,
        )

    def test_what_is_undated_holds_until_a_change_of_its_own(self) -> None:
        before, other = stated("a", "gb"), stated("b", "gb", since=PartialDate("2026-01-03"))
        assert each_at((before, other), datetime.date(2026, 1, 4)) == (before, other)
