"""What holds of every assessment, whatever is promised and supposed."""

import datetime
from collections.abc import Iterable
from typing import Any

import attrs
from hypothesis import assume, given
from hypothesis import strategies as st

from ceasefire_model import (
    AllOf,
    AnyOf,
    Assessment,
    Condition,
    Dossier,
    Not,
    Rest,
    Scenario,
    Setting,
    Standing,
    Stands,
    Supposition,
    Truth,
    assess,
    atoms,
    strategies,
    what_changes,
)
from tests.scenarios.made_up import (
    AVARIA,
    DAY,
    SUPPOSABLE,
    dossier,
    dossiers,
    scenarios,
    simple_conditions,
    undertaking,
)

DONE = frozenset({Standing.KEPT})


def standings(dossier: Dossier, scenario: Scenario) -> list[Standing]:
    return [assessment.standing for assessment in assess(dossier, scenario, on=DAY)]


def open_atoms(scenario: Scenario) -> list[Any]:
    """Atoms of which a scenario says nothing, so that more can become known of them."""
    told = {supposition.atom for supposition in scenario.suppositions}
    return [atom for atom in SUPPOSABLE if atom not in told]


@given(dossier=strategies.dossiers(), scenario=strategies.of(Scenario), day=st.dates())
def test_every_promise_of_any_dossier_has_one_assessment(
    dossier: Dossier, scenario: Scenario, day: datetime.date
) -> None:
    found = assess(dossier, scenario, on=day)
    assert [one.promise for one in found] == [record.id for record in dossier.promises]
    assert all(one.accounts for one in found)


@given(dossier=dossiers(), scenario=scenarios(), data=st.data())
def test_more_knowledge_never_turns_a_settled_standing_round(
    dossier: Dossier, scenario: Scenario, data: st.DataObject
) -> None:
    assume(scenario.rest is Rest.AS_RECORDED and open_atoms(scenario))
    atom = data.draw(st.sampled_from(open_atoms(scenario)))
    truth = data.draw(st.sampled_from([Truth.TRUE, Truth.FALSE]))
    before = assess(dossier, scenario, on=DAY)
    after = assess(dossier, scenario.supposing(atom, truth), on=DAY)
    for one, other in zip(before, after, strict=True):
        assert one.standing in {Standing.UNDETERMINED, other.standing}
        for account, informed in zip(one.accounts, other.accounts, strict=True):
            assert set(informed.possible) <= set(account.possible)


@given(dossier=dossiers(), scenario=scenarios())
def test_that_nothing_else_has_happened_is_more_knowledge(
    dossier: Dossier, scenario: Scenario
) -> None:
    recorded = attrs.evolve(scenario, rest=Rest.AS_RECORDED)
    nothing_else = attrs.evolve(scenario, rest=Rest.NOTHING_ELSE)
    for one, other in zip(
        standings(dossier, recorded), standings(dossier, nothing_else), strict=True
    ):
        assert one in {Standing.UNDETERMINED, other}


@given(dossier=dossiers(), scenario=scenarios(), data=st.data())
def test_what_becomes_known_to_have_been_kept_is_the_one_thing_that_turns(
    dossier: Dossier, scenario: Scenario, data: st.DataObject
) -> None:
    promise = data.draw(st.sampled_from(dossier.promises)).id
    kept = scenario.supposing(Stands(promise, Standing.KEPT))
    for one, other in zip(
        assess(dossier, scenario, on=DAY), assess(dossier, kept, on=DAY), strict=True
    ):
        if one.promise == promise:
            may_be_kept = {Standing.DUE, Standing.OVERDUE, Standing.ACTIVE, Standing.TRIGGERED}
            turned = one.standing in may_be_kept | {Standing.DORMANT, Standing.SUSPENDED}
            assert other.standing in {one.standing, Standing.KEPT} or not turned


@given(dossier=dossiers(), scenario=scenarios(), data=st.data())
def test_the_order_of_records_and_claims_does_not_matter(
    dossier: Dossier, scenario: Scenario, data: st.DataObject
) -> None:
    undertakings = tuple(data.draw(st.permutations(dossier.undertakings)))
    guarantees = tuple(
        attrs.evolve(
            record,
            against=tuple(reversed(record.against)),
            promise=attrs.evolve(
                record.promise, condition=tuple(reversed(record.promise.condition))
            ),
        )
        for record in reversed(dossier.guarantees)
    )
    shuffled = attrs.evolve(dossier, undertakings=undertakings, guarantees=guarantees)
    found = {a.promise: a.standing for a in assess(dossier, scenario, on=DAY)}
    assert {a.promise: a.standing for a in assess(shuffled, scenario, on=DAY)} == found


def _possible(condition: Condition, scenario: Scenario) -> tuple[Standing, ...]:
    (found,) = assess(dossier(undertaking("one", AVARIA(condition))), scenario, on=DAY)
    return found.accounts[0].possible


@given(condition=simple_conditions(), scenario=scenarios())
def test_denying_a_denial_changes_nothing(condition: Condition, scenario: Scenario) -> None:
    assert _possible(Not(Not(condition)), scenario) == _possible(condition, scenario)


@given(one=simple_conditions(), other=simple_conditions(), scenario=scenarios())
def test_not_all_is_any_not(one: Condition, other: Condition, scenario: Scenario) -> None:
    left = Not(AllOf((one, other)))
    right = AnyOf((Not(one), Not(other)))
    assert _possible(left, scenario) == _possible(right, scenario)


@given(one=simple_conditions(), other=simple_conditions(), scenario=scenarios())
def test_the_order_of_conditions_does_not_matter(
    one: Condition, other: Condition, scenario: Scenario
) -> None:
    assert _possible(AllOf((one, other)), scenario) == _possible(AllOf((other, one)), scenario)
    assert _possible(AnyOf((one, other)), scenario) == _possible(AnyOf((other, one)), scenario)


def settled(assessments: tuple[Assessment, ...]) -> list[tuple[int, int]]:
    return [
        (i, j)
        for i, assessment in enumerate(assessments)
        for j, account in enumerate(assessment.accounts)
        if account.standing is not Standing.UNDETERMINED
    ]


def knowing_only(scenario: Scenario, known: Iterable[Any]) -> Scenario:
    """Take away all that a scenario knows of other atoms."""
    for atom in SUPPOSABLE:
        if atom not in set(known):
            scenario = scenario.supposing(atom, Truth.UNKNOWN)
    return scenario


@given(dossier=dossiers(simple_conditions()), scenario=scenarios())
def test_the_reasons_of_a_standing_suffice_for_it_and_none_can_be_spared(
    dossier: Dossier, scenario: Scenario
) -> None:
    found = assess(dossier, scenario, on=DAY)
    for i, j in settled(found):
        account = found[i].accounts[j]
        reasons = [reason.atom for reason in account.because]
        if any(isinstance(atom, Stands) for atom in reasons):
            continue
        alone = knowing_only(scenario, reasons)
        assert assess(dossier, alone, on=DAY)[i].accounts[j].standing is account.standing
        for spared in reasons:
            fewer = knowing_only(scenario, [atom for atom in reasons if atom != spared])
            assert assess(dossier, fewer, on=DAY)[i].accounts[j].standing is not account.standing


@given(dossier=dossiers(simple_conditions()), scenario=scenarios())
def test_a_way_to_a_standing_leads_there_and_nothing_in_it_can_be_spared(
    dossier: Dossier, scenario: Scenario
) -> None:
    for i, assessment in enumerate(assess(dossier, scenario, on=DAY)):
        for j, account in enumerate(assessment.accounts):
            for way in account.ways:
                if any(isinstance(setting.atom, Stands) for setting in way.needs):
                    continue
                assert _after(dossier, scenario, way.needs, i, j) is way.standing
                for spared in way.needs:
                    fewer = tuple(need for need in way.needs if need != spared)
                    assert _after(dossier, scenario, fewer, i, j) is not way.standing


def _after(
    dossier: Dossier, scenario: Scenario, needs: tuple[Setting, ...], i: int, j: int
) -> Standing:
    for need in needs:
        scenario = scenario.supposing(need.atom, need.truth)
    return assess(dossier, scenario, on=DAY)[i].accounts[j].standing


@given(dossier=dossiers(simple_conditions()), scenario=scenarios())
def test_what_is_not_settled_says_what_is_open_or_missing_and_what_is_settled_does_not(
    dossier: Dossier, scenario: Scenario
) -> None:
    for assessment in assess(dossier, scenario, on=DAY):
        for account in assessment.accounts:
            is_open = bool(account.open or account.gaps)
            assert is_open == (account.standing is Standing.UNDETERMINED)
            assert {reason.atom for reason in account.because}.isdisjoint(account.open)


@given(dossier=dossiers(), scenario=scenarios())
def test_a_contested_promise_has_accounts_that_can_never_agree(
    dossier: Dossier, scenario: Scenario
) -> None:
    for assessment in assess(dossier, scenario, on=DAY):
        possible = [frozenset(account.possible) for account in assessment.accounts]
        never = any(one.isdisjoint(other) for one in possible for other in possible)
        assert (assessment.standing is Standing.CONTESTED) == never
        if assessment.standing not in {Standing.CONTESTED, Standing.UNDETERMINED}:
            assert set(possible) == {frozenset({assessment.standing})}


@given(dossier=dossiers(), scenario=scenarios())
def test_an_account_rests_on_one_value_of_each_field_and_all_rivals_have_one(
    dossier: Dossier, scenario: Scenario
) -> None:
    for assessment in assess(dossier, scenario, on=DAY):
        record = dossier.promise(assessment.promise)
        taken = {c for account in assessment.accounts for c in account.premises.condition}
        assert taken == set(record.promise.condition)
        for account in assessment.accounts:
            assert len({claim.value for claim in account.premises.condition}) <= 1


@given(dossier=dossiers(), scenario=scenarios())
def test_nothing_changes_between_a_scenario_and_itself(
    dossier: Dossier, scenario: Scenario
) -> None:
    assert what_changes(dossier, scenario, scenario, on=DAY) == ()


@given(dossier=dossiers(), before=scenarios(), after=scenarios())
def test_whatever_stands_elsewhere_is_named_as_a_change(
    dossier: Dossier, before: Scenario, after: Scenario
) -> None:
    named = {turn.after.promise for turn in what_changes(dossier, before, after, on=DAY)}
    for record, one, other in zip(
        dossier.promises, standings(dossier, before), standings(dossier, after), strict=True
    ):
        assert one is other or record.id in named


@given(condition=simple_conditions(), scenario=scenarios())
def test_atoms_that_a_condition_does_not_name_do_not_matter(
    condition: Condition, scenario: Scenario
) -> None:
    found = _possible(condition, scenario)
    for atom in SUPPOSABLE:
        if atom not in set(atoms(condition)):
            changed = scenario.supposing(atom, Truth.FALSE)
            assert _possible(condition, changed) == found


def test_a_supposition_replaces_one_of_the_same_atom() -> None:
    atom = SUPPOSABLE[0]
    scenario = Scenario().supposing(atom).supposing(atom, Truth.FALSE)
    assert scenario.suppositions == (Supposition(atom, Truth.FALSE),)
