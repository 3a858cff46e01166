"""A strategy knows what it draws."""

# pyright: reportUnnecessaryTypeIgnoreComment=true

from typing import assert_type

from hypothesis.strategies import SearchStrategy

from ceasefire_model import (
    Amount,
    Atom,
    Claim,
    Condition,
    Dossier,
    Due,
    EquipmentClass,
    Exactly,
    Lasting,
    Meaning,
    Party,
    Quantity,
    State,
    Unit,
    Valuation,
    strategies,
)


def of_gives_values_of_the_class() -> None:
    assert_type(strategies.of(State), SearchStrategy[State])
    assert_type(strategies.of(Unit), SearchStrategy[Unit])
    strategies.of("State")  # type: ignore[arg-type]  # a name is no class


def unions_have_strategies_of_their_own() -> None:
    assert_type(strategies.quantities(), SearchStrategy[Quantity])
    assert_type(strategies.amounts(), SearchStrategy[Amount])
    assert_type(strategies.dues(), SearchStrategy[Due])
    assert_type(strategies.lastings(), SearchStrategy[Lasting])
    assert_type(strategies.meanings(), SearchStrategy[Meaning])
    assert_type(strategies.equipment_classes(), SearchStrategy[EquipmentClass])
    assert_type(strategies.parties(), SearchStrategy[Party])
    assert_type(strategies.conditions(depth=1), SearchStrategy[Condition])
    assert_type(strategies.atoms(), SearchStrategy[Atom])
    assert_type(strategies.ids(), SearchStrategy[str])
    assert_type(strategies.valuations(), SearchStrategy[Valuation])


def claims_know_what_they_claim() -> None:
    exactly = strategies.of(Exactly)
    assert_type(strategies.claims(exactly), SearchStrategy[Claim[Exactly]])
    strategies.claims(Exactly)  # type: ignore[arg-type]  # a class is no strategy


def whether_a_dossier_is_closed_is_said_by_name() -> None:
    assert_type(strategies.dossiers(closed=True), SearchStrategy[Dossier])
    strategies.dossiers(open=True)  # type: ignore[call-arg]  # no such word
