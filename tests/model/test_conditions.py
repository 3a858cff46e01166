"""Conditions are answered in strong Kleene logic, and never by a guess."""

from collections.abc import Callable
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model import (
    Act,
    AllOf,
    AnyOf,
    Atom,
    Condition,
    Duration,
    Elapsed,
    EventId,
    Given,
    Happened,
    InForce,
    Judged,
    Not,
    Obtains,
    PartyId,
    PromiseId,
    SituationId,
    Standing,
    Stands,
    TextId,
    Truth,
    Unconditional,
    Valuation,
    atoms,
    evaluate,
    strategies,
)

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN
STRENGTH: Final = {F: 0, U: 1, T: 2}

A = Happened(EventId("a"))
B = Happened(EventId("b"))

conditions, valuations = strategies.conditions(depth=2), strategies.valuations()
several = st.lists(conditions, min_size=2, max_size=3)


def known(**truths: Truth) -> Valuation:
    """Answer for `Happened` by the event's name, and unknown for the rest."""
    return lambda atom: truths.get(atom.event, U) if isinstance(atom, Happened) else U


def constant(truth: Truth) -> Valuation:
    return lambda _: truth


class TestTables:
    """Kleene (1952), section 64: the strong tables of not, and, or."""

    @pytest.mark.parametrize(("a", "expected"), [(T, F), (U, U), (F, T)])
    def test_not(self, a: Truth, expected: Truth) -> None:
        assert evaluate(Not(A), known(a=a)) is expected

    @pytest.mark.parametrize(
        ("a", "b", "both", "either"),
        [
            (T, T, T, T),
            (T, U, U, T),
            (T, F, F, T),
            (U, T, U, T),
            (U, U, U, U),
            (U, F, F, U),
            (F, T, F, T),
            (F, U, F, U),
            (F, F, F, F),
        ],
    )
    def test_and_and_or(self, a: Truth, b: Truth, both: Truth, either: Truth) -> None:
        assert evaluate(AllOf((A, B)), known(a=a, b=b)) is both
        assert evaluate(AnyOf((A, B)), known(a=a, b=b)) is either

    def test_the_contradiction_of_an_unknown_is_unknown(self) -> None:
        assert evaluate(AllOf((A, Not(A))), constant(U)) is U
        assert evaluate(AnyOf((A, Not(A))), constant(U)) is U

    def test_unconditional_is_met_whatever_is_known(self) -> None:
        for truth in Truth:
            assert evaluate(Unconditional(), constant(truth)) is T


class TestAlgebra:
    """The laws that hold for every condition and every state of knowledge."""

    @given(conditions, valuations)
    def test_not_twice_is_nothing(self, condition: Condition, knows: Valuation) -> None:
        assert evaluate(Not(Not(condition)), knows) is evaluate(condition, knows)

    @given(several, valuations)
    def test_de_morgan(self, parts: list[Condition], knows: Valuation) -> None:
        negated = tuple(Not(part) for part in parts)
        assert evaluate(Not(AllOf(tuple(parts))), knows) is evaluate(AnyOf(negated), knows)
        assert evaluate(Not(AnyOf(tuple(parts))), knows) is evaluate(AllOf(negated), knows)

    @given(several.flatmap(lambda p: st.tuples(st.just(p), st.permutations(p))), valuations)
    def test_order_does_not_matter(
        self, orders: tuple[list[Condition], list[Condition]], knows: Valuation
    ) -> None:
        one, other = map(tuple, orders)
        assert evaluate(AllOf(one), knows) is evaluate(AllOf(other), knows)
        assert evaluate(AnyOf(one), knows) is evaluate(AnyOf(other), knows)

    @given(conditions, valuations)
    def test_saying_it_twice_changes_nothing(self, condition: Condition, knows: Valuation) -> None:
        twice = (condition, condition)
        answer = evaluate(condition, knows)
        assert evaluate(AllOf(twice), knows) is evaluate(AnyOf(twice), knows) is answer

    @given(conditions, conditions, conditions, valuations)
    def test_grouping_does_not_matter(
        self, a: Condition, b: Condition, c: Condition, knows: Valuation
    ) -> None:
        for join in (AllOf, AnyOf):
            flat = evaluate(join((a, b, c)), knows)
            assert evaluate(join((join((a, b)), c)), knows) is flat
            assert evaluate(join((a, join((b, c)))), knows) is flat

    @given(conditions, conditions, valuations)
    def test_absorption(self, a: Condition, b: Condition, knows: Valuation) -> None:
        answer = evaluate(a, knows)
        assert evaluate(AllOf((a, AnyOf((a, b)))), knows) is answer
        assert evaluate(AnyOf((a, AllOf((a, b)))), knows) is answer

    @given(several, valuations)
    def test_all_is_no_truer_than_each_and_any_no_falser(
        self, parts: list[Condition], knows: Valuation
    ) -> None:
        every = [STRENGTH[evaluate(part, knows)] for part in parts]
        assert STRENGTH[evaluate(AllOf(tuple(parts)), knows)] == min(every)
        assert STRENGTH[evaluate(AnyOf(tuple(parts)), knows)] == max(every)


class TestKnowledge:
    """More knowledge never turns a settled answer round."""

    @given(conditions, valuations, valuations)
    def test_an_answer_that_is_settled_stays_so_as_more_becomes_known(
        self, condition: Condition, knows: Valuation, learns: Valuation
    ) -> None:
        def knows_more(atom: Atom) -> Truth:
            return learns(atom) if knows(atom) is U else knows(atom)

        before, after = evaluate(condition, knows), evaluate(condition, knows_more)
        assert before in {U, after}

    @given(conditions, valuations)
    def test_an_unknown_answer_is_settled_by_knowing_every_atom(
        self, condition: Condition, knows: Valuation
    ) -> None:
        def settled(atom: Atom) -> Truth:
            return F if knows(atom) is U else knows(atom)

        assert evaluate(condition, settled) is not U

    @given(conditions)
    def test_knowing_nothing_settles_only_what_hangs_on_nothing(self, condition: Condition) -> None:
        if evaluate(condition, constant(U)) is U:
            assert any(atoms(condition))

    @given(conditions, valuations, st.data())
    def test_only_the_atoms_of_a_condition_matter(
        self, condition: Condition, knows: Valuation, data: st.DataObject
    ) -> None:
        asked: list[Atom] = []

        def listening(atom: Atom) -> Truth:
            asked.append(atom)
            return knows(atom)

        other = data.draw(valuations)
        mine = set(atoms(condition))
        answer = evaluate(condition, listening)
        assert asked == list(atoms(condition))
        assert evaluate(condition, lambda a: knows(a) if a in mine else other(a)) is answer


class TestAtoms:
    """The atoms are what can be known or not known by itself."""

    ONE_OF_EACH: Final = (
        A,
        Obtains(SituationId("calm")),
        InForce(TextId("treaty")),
        Given(Act.CONSENT, PartyId("host")),
        Judged(SituationId("calm"), by=(PartyId("judge"),)),
        Elapsed(Duration(hours=72), EventId("a")),
        Stands(PromiseId("force"), Standing.DUE),
    )

    @given(strategies.atoms(), valuations)
    def test_an_atom_is_its_own_atom_and_is_answered_by_what_is_known(
        self, atom: Atom, knows: Valuation
    ) -> None:
        assert list(atoms(atom)) == [atom]
        assert evaluate(atom, knows) is knows(atom)

    def test_they_come_in_reading_order_as_often_as_they_occur(self) -> None:
        one, *others = self.ONE_OF_EACH
        condition = AllOf((one, Not(AnyOf(tuple(others))), Unconditional(), one))
        assert tuple(atoms(condition)) == (*self.ONE_OF_EACH, one)

    def test_wordings_that_differ_are_different_atoms(self) -> None:
        peace, ceasefire = EventId("peace-deal"), EventId("ceasefire")
        answer = evaluate(
            AllOf((Happened(peace), Happened(ceasefire))),
            lambda atom: T if atom == Happened(ceasefire) else U,
        )
        assert answer is U

    def test_what_nobody_is_named_to_judge_is_not_what_somebody_judges(self) -> None:
        test = SituationId("credible-cessation")
        judged = Judged(test, by=(PartyId("coalition"),))
        knows: Callable[[Atom], Truth] = lambda atom: T if atom == judged else U  # noqa: E731 - a table of one row
        assert evaluate(judged, knows) is T
        assert evaluate(Judged(test), knows) is U
        assert evaluate(Obtains(test), knows) is U
