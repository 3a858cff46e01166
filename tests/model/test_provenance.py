"""Claims stand side by side; none is overwritten, averaged or preferred."""

import datetime
from collections.abc import Callable, Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model import (
    Citation,
    Claim,
    Disputed,
    Editor,
    Holder,
    InvalidValue,
    Named,
    PartialDate,
    PartyId,
    Quote,
    Reading,
    Silent,
    SourceId,
    TextId,
    Undecided,
    Unnamed,
    Unstated,
    Voice,
    Withheld,
    at,
    cite,
    sole,
    stated,
    strategies,
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


class TestShortForms:
    """Writing is short, and means the same as the long form."""

    def test_cite_is_a_citation(self) -> None:
        assert cite("s05") == Citation(SourceId("s05"))
        assert cite(
            "s05", Reading.QUOTED, locator="Article 2", quote="as agreed", via=("s01", "s02")
        ) == Citation(
            SourceId("s05"),
            Reading.QUOTED,
            locator="Article 2",
            quote=Quote("as agreed"),
            via=(SourceId("s01"), SourceId("s02")),
        )
        quote = Quote("as agreed", language="en")
        assert cite("s05", quote=quote).quote is quote

    def test_stated_is_a_claim(self) -> None:
        evidence = cite("s05")
        since = PartialDate("2026-01-06")
        assert stated("a", "gb", evidence, said_in="t1", since=since, denies=True) == Claim(
            "a",
            by=Named(PartyId("gb")),
            said_in=TextId("t1"),
            since=since,
            denies=True,
            evidence=(evidence,),
        )

    @pytest.mark.parametrize("holder", [Editor(), Unnamed("a diplomat"), Named(PartyId("gb"))])
    def test_stated_takes_any_holder(self, holder: Holder) -> None:
        assert stated("a", holder).by is holder

    def test_a_voice_states_with_its_own_evidence_after_that_of_the_claim(self) -> None:
        said = Voice(Named(PartyId("gb")), TextId("t1"), evidence=(cite("s05"),))
        claim = said("a", cite("s06"), since=PartialDate("2026"), denies=True)
        assert claim == stated(
            "a",
            "gb",
            cite("s06"),
            cite("s05"),
            said_in="t1",
            since=PartialDate("2026"),
            denies=True,
        )
        assert said("b").evidence == (cite("s05"),)

    def test_a_voice_takes_the_id_of_a_party_as_stated_does(self) -> None:
        assert Voice(PartyId("gb"))("a") == stated("a", "gb") == Voice(Named(PartyId("gb")))("a")
        assert Voice(Editor()).holder == Editor()

    @pytest.mark.parametrize(
        ("write", "owner", "place"),
        [
            (lambda: cite("S05"), "Citation", "source"),
            (lambda: cite("s05", via=("S01",)), "Citation", "via[0]"),
            (lambda: cite("s05", quote=" "), "Quote", "exact"),
            (lambda: stated("a", "GB"), "Named", "party"),
            (lambda: stated("a", "gb", said_in="T 1"), "Voice", "said_in"),
            (lambda: stated("\0", "gb"), "Claim", "value"),
        ],
    )
    def test_they_check_what_they_are_given(
        self, write: Callable[[], object], owner: str, place: str
    ) -> None:
        with pytest.raises(InvalidValue) as caught:
            write()
        assert (caught.value.owner, caught.value.place) == (owner, place)

    @given(strategies.of(Voice), strategies.quantities())
    def test_nothing_of_a_voice_is_lost_in_its_claims(self, voice: Voice, value: object) -> None:
        claim = voice(value)
        assert (claim.value, claim.by, claim.said_in) == (value, voice.holder, voice.said_in)
        assert claim.evidence == voice.evidence
        assert (claim.since, claim.denies, claim.basis) == (None, False, None)
