"""The shipped strategies: what they take, what they need."""

import ast
import importlib
import sys
from pathlib import Path
from typing import get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

import ceasefire_model
from ceasefire_model import (
    Atom,
    Claim,
    Dossier,
    Happened,
    InvalidType,
    Promise,
    PromiseId,
    Quantity,
    Truth,
    Valuation,
    dangling,
    evaluate,
    strategies,
)
from tests.model.public import PUBLIC, admits, batch

PACKAGE = Path(ceasefire_model.__file__).parent
WITHOUT_VALUES = {
    "Valuation",  # a function: `strategies.valuations`
    "Qualifies",  # a function as well
    "Extractor",  # and another
    "QUOTE_LIMIT",
    "EACH",
    "RULES",
}


@pytest.mark.parametrize(
    "name",
    [
        name
        for name, term in PUBLIC.items()
        if not (isinstance(term, type) and issubclass(term, Exception))
        and name not in WITHOUT_VALUES
        and name[0].isupper()
    ],
)
def test_every_public_type_has_a_strategy_of_its_values(name: str) -> None:
    kind = PUBLIC[name]
    assert all(admits(kind, value) for value in batch(strategies.of(kind), 0, 10))


@pytest.mark.parametrize(
    "name",
    [name for name in strategies.__all__ if name not in {"of", "claims", "valuations"}],
)
def test_a_named_strategy_draws_what_its_signature_says(name: str) -> None:
    function = getattr(strategies, name)
    (announced,) = get_args(get_type_hints(function)["return"])
    assert all(admits(announced, value) for value in batch(function(), 0, 20))


@pytest.mark.parametrize("kind", [dict[str, int], float, object, list[str], 5, SearchStrategy])
def test_what_is_no_type_of_the_model_is_refused(kind: type[object]) -> None:
    with pytest.raises(TypeError, match="no type of the model"):
        strategies.of(kind)


@given(strategies.claims(strategies.quantities()))
def test_claims_of_quantities_hold_quantities(claim: Claim[Quantity]) -> None:
    assert admits(Claim[Quantity], claim)


@given(st.data())
def test_claims_of_what_no_claim_can_hold_are_refused(data: st.DataObject) -> None:
    with pytest.raises(InvalidType):
        data.draw(strategies.claims(st.floats()))


@given(strategies.atoms(), strategies.valuations())
def test_a_valuation_answers_the_same_whenever_it_is_asked(atom: Atom, knows: Valuation) -> None:
    assert knows(atom) is knows(atom) is evaluate(atom, knows)
    assert knows(atom) in Truth


@given(strategies.dossiers(closed=True))
def test_promises_of_a_closed_dossier_can_all_be_looked_up(dossier: Dossier) -> None:
    assert dangling(dossier) == ()
    for record in dossier.promises:
        assert isinstance(record.promise, Promise)
        assert dossier.promise(PromiseId(record.id)) is record


def test_equal_strategies_are_made_once() -> None:
    assert strategies.of(Happened) is strategies.of(Happened)


def test_without_hypothesis_the_error_names_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in list(sys.modules):
        if name.startswith("ceasefire_model.strategies"):
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    with pytest.raises(ImportError, match=r"pip install 'ceasefire-model\[hypothesis\]'") as caught:
        importlib.import_module("ceasefire_model.strategies")
    assert caught.value.name == "hypothesis"


def test_hypothesis_is_imported_by_the_strategies_alone() -> None:
    importers = {
        path.relative_to(PACKAGE).parts[0]
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for module in imported(node)
        if module.split(".")[0] == "hypothesis"
    }
    assert importers == {"strategies"}


def imported(node: ast.AST) -> list[str]:
    match node:
        case ast.Import(names=names):
            return [alias.name for alias in names]
        case ast.ImportFrom(module=str(module)):
            return [module]
        case _:
            return []
