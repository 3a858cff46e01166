"""The package offers every public term, in the order in which terms are understood."""

import ast
import tomllib
from pathlib import Path
from typing import Final

import pytest

import ceasefire_model
from tests.model.public import UNIONS

PACKAGE: Final = Path(ceasefire_model.__file__).parent
ROOT: Final = Path(__file__).parents[2]
PROJECT: Final = ROOT / "pyproject.toml"
UNIONS_MATCHED: Final = ROOT / "typing_tests" / "unions.py"

WITHIN: Final = {
    "quantities": ("numbers", "figures", "__init__"),
    "parties": ("actors", "fighting", "persons", "seats", "voting", "bodies", "__init__"),
    "places": ("named", "locations", "facilities", "zones", "__init__"),
    "reckoning": ("days", "dues", "__init__"),
    "declarations": (
        "relations",
        "acts",
        "indexing",
        "settlement",
        "agreements",
        "texts",
        "__init__",
    ),
    "undertakings": ("actions", "items", "subjects", "records", "limits", "__init__"),
    "scenarios": (
        "suppositions",
        "knowledge",
        "premises",
        "questions",
        "assessments",
        "assessing",
        "__init__",
    ),
    "consistency": ("findings", "__init__"),
    "comparison": (
        "changes",
        "differences",
        "texts",
        "answers",
        "features",
        "arrangements",
        "__init__",
    ),
    "compatibility": ("clauses", "whereabouts", "values", "__init__"),
    "attribution": ("passages", "credentials", "trail", "__init__"),
}
"""The order of understanding within a module that is a package."""

INNER: Final = {
    "comparison": {"nesting", "directions", "sourcing", "matching"},
    "scenarios": {"truths", "adoption", "course", "ladder", "answers", "explanations"},
    "consistency": {
        "selection",
        "links",
        "kin",
        "index",
        "checks",
        "dating",
        "logic",
        "amounts",
        "backing",
        "references",
        "parties",
        "texts",
        "promises",
        "consent",
        "deeds",
        "deadlines",
        "chronology",
        "limits",
        "counts",
        "evidence",
        "quotes",
    },
}
"""Modules of a package whose names are for the package alone."""

NOT_OFFERED: Final = {
    # for the modules of the package, and for those who add to it
    "validation": {
        "MAX_INTEGER",
        "rule",
        "alias",
        "check",
        "is_clean_text",
        "is_decimal",
        "is_plain_value",
        "describe",
    },
    "absences": {"ABSENCES"},
    "identifiers": {"SLUG", "SLUG_LIMIT", "ID_KINDS", "is_slug"},
    "units": {"is_counted", "is_length", "HUNDREDTHS"},
    "dossier": {"RECORD_FIELDS", "distinct"},
    "fields": {"FieldOf", "ClaimField", "all_records", "fields_of", "claim_field", "claim_fields"},
    "comparison": {"extractor"},
    "compatibility": {
        "alike",
        "alike_conditions",
        "belong_together",
        "compatible_conditions",
        "compatible_dates",
        "compatible_dues",
        "compatible_lastings",
        "compatible_locations",
        "compatible_values",
        "denies",
        "nested",
    },
    "attribution": {"Speakers", "first_day"},
    "places": {"larger_place"},
    "provenance": {"T", "T_co"},
    "scenarios": {
        *("Knowledge", "Standings", "is_of_all", "kept_by_all", "premises", "partial"),
        *("Passed", "Unopened", "Unless", "Over", "TextsOver", "Test", "Stage"),
    },
    "circles": {"Node", "circles"},
}
ELSEWHERE: Final = (
    *("glossary", "serialization", "tables", "interchange"),
    *("strategies", "views", "instances", "cli"),
)
"""Modules that are imported by their own name."""


def tree() -> list[str]:
    """Read the layers, from the first to be understood to the last."""
    contracts = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    (layers,) = (contract["layers"] for contract in contracts if contract["id"] == "tree")
    return [layer for layer in reversed(layers) if layer not in ELSEWHERE]


def defined_in(path: Path) -> list[str]:
    """Give the public names that a module defines, in the order of its lines."""
    names: list[str] = []
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                names.append(name)
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                names.append(name)
            case _:
                pass
    return [name for name in names if not name.startswith("_")]


def files_of(layer: str) -> list[Path]:
    if layer in WITHIN:
        return [PACKAGE / layer / f"{name}.py" for name in WITHIN[layer]]
    return [PACKAGE / f"{layer}.py"]


def test_the_terms_are_those_of_the_tree_in_its_order() -> None:
    expected = [
        name
        for layer in tree()
        for path in files_of(layer)
        for name in defined_in(path)
        if name not in NOT_OFFERED.get(layer, ())
    ]
    assert ceasefire_model.__all__ == expected


def test_every_term_exists_once() -> None:
    assert len(set(ceasefire_model.__all__)) == len(ceasefire_model.__all__)
    for name in ceasefire_model.__all__:
        assert getattr(ceasefire_model, name) is not None


def test_what_is_not_offered_exists() -> None:
    for layer, names in NOT_OFFERED.items():
        assert names <= {name for path in files_of(layer) for name in defined_in(path)}


@pytest.mark.parametrize("layer", WITHIN)
def test_a_package_offers_what_its_modules_define(layer: str) -> None:
    package = getattr(ceasefire_model, layer)
    defined = [name for path in files_of(layer) for name in defined_in(path)]
    offered = [name for name in defined if name not in NOT_OFFERED.get(layer, ())]
    assert set(offered) <= set(package.__all__) <= set(defined)
    modules = {path.stem for path in (PACKAGE / layer).glob("*.py")}
    assert modules == {*WITHIN[layer], *INNER.get(layer, ())}


def test_importing_the_package_imports_neither_hypothesis_nor_the_facts() -> None:
    source = (PACKAGE / "__init__.py").read_text(encoding="utf-8")
    modules = {
        node.module.removeprefix("ceasefire_model.").partition(".")[0]
        for node in ast.parse(source).body
        if isinstance(node, ast.ImportFrom) and node.module and "ceasefire_model" in node.module
    }
    assert modules == set(tree()) - {"validation", "fields", "circles", "compatibility"}


def test_every_public_union_is_matched_to_the_last_variant_in_a_typing_test() -> None:
    matched = {
        ast.unparse(node.args.args[0].annotation)
        for node in ast.parse(UNIONS_MATCHED.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef)
        and node.name.startswith("match_")
        and node.args.args[0].annotation is not None
        and ast.unparse(node.body[-1]).endswith("assert_never(value)")
    }
    assert matched == set(UNIONS)
