"""The strategies reach everything that the model allows."""
# ruff: noqa: ANN401 - laws over every type take values of any type

import unicodedata
from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from typing import Any, TypeVar

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model import (
    QUOTE_LIMIT,
    AllOf,
    AnyOf,
    Claim,
    Condition,
    Duration,
    Exactly,
    InvalidValue,
    Not,
    PartialDate,
    Quote,
    Unconditional,
    atoms,
    dangling,
    strategies,
)
from ceasefire_model.validation import MAX_INTEGER
from tests.model.public import (
    CLASSES,
    ENUMS,
    FIELDS,
    IDS,
    UNIONS,
    admits,
    alternatives,
    batch,
    field_name,
    simplest,
)

BATCHES, SIZE = 60, 50


def unreached(strategy: Any, wanted: dict[str, Callable[[Any], bool]]) -> set[str]:
    """Draw values until all that is wanted was seen, and give what never was."""
    missing = dict(wanted)
    for number in range(BATCHES):
        values = batch(strategy, number, SIZE)
        missing = {name: test for name, test in missing.items() if not any(map(test, values))}
        if not missing:
            break
    return set(missing)


@pytest.mark.parametrize("owner", CLASSES, ids=field_name)
def test_every_field_is_filled_in_every_way_and_left_empty(owner: Any) -> None:
    wanted = {}
    for field in attrs.fields(owner):
        for name, test in alternatives(field.type, whole=True):
            if name != "empty" or may_be_empty(owner, field.name):
                wanted[f"{field.name}: {name}"] = lambda value, field=field, test=test: test(
                    getattr(value, field.name)
                )
    assert unreached(strategies.of(owner), wanted) == set()


def may_be_empty(owner: Any, name: str) -> bool:
    try:
        attrs.evolve(simplest(owner), **{name: ()})
    except InvalidValue:
        return False
    return True


ANNOTATIONS = {
    str(field.type): field.type for _, field in FIELDS if not isinstance(field.type, TypeVar)
}


@pytest.mark.parametrize("annotation", ANNOTATIONS)
def test_every_variant_that_an_annotation_names_is_drawn(annotation: str) -> None:
    hint = ANNOTATIONS[annotation]
    assert unreached(strategies.of(hint), dict(alternatives(hint))) == set()


@pytest.mark.parametrize("vocabulary", ENUMS, ids=field_name)
def test_every_member_of_an_enumeration_is_drawn(vocabulary: type[Enum]) -> None:
    wanted = {member.name: lambda value, member=member: value is member for member in vocabulary}
    assert unreached(strategies.of(vocabulary), wanted) == set()


@pytest.mark.parametrize("name", UNIONS)
def test_every_variant_of_a_union_is_drawn_and_nothing_else(name: str) -> None:
    union = UNIONS[name]
    assert unreached(strategies.of(union), dict(alternatives(union))) == set()
    assert all(admits(union, value) for value in batch(strategies.of(union), 0, SIZE))


@pytest.mark.parametrize("kind", IDS, ids=field_name)
def test_ids_are_short_and_long_with_and_without_hyphens(kind: Any) -> None:
    wanted = {
        "one letter": lambda value: len(value) == 1,
        "as long as may be": lambda value: len(value) == 80,
        "hyphen": lambda value: "-" in value,
        "digit first": lambda value: value[0].isdigit(),
    }
    assert unreached(strategies.of(kind), wanted) == set()
    assert all(admits(kind, value) for value in batch(strategies.of(kind), 0, SIZE))


def any_character(test: Callable[[str], bool]) -> Callable[[str], bool]:
    return lambda value: any(map(test, value))


def looks_like(shape: str) -> Callable[[PartialDate], bool]:
    """Compare a date with a shape in which 9 stands for a digit."""

    def test(date: PartialDate) -> bool:
        return "".join("9" if c.isdigit() else c for c in date.edtf) == shape

    return test


SHAPES = (
    "9999",
    "9999-99",
    "9999-99-99",
    "999X",
    "99XX",
    "9999-XX",
    "9999-99-XX",
    "9999-XX-XX",
    "9999?",
    "9999-99~",
    "9999-99-99%",
    "9999-99-99/9999-99-99",
    "9999-99-99/",
    "9999-99-99/..",
    "/9999-99-99",
    "../9999-99-99",
    "[9999-99-99,9999-99-99]",
    "XXXX-99-99",
)
UNITS_OF_TIME = tuple(field.name for field in attrs.fields(Duration))


def depth(condition: Any) -> int:
    match condition:
        case AllOf(conditions=parts) | AnyOf(conditions=parts):
            return 1 + max(map(depth, parts))
        case Not(condition=inner):
            return 1 + depth(inner)
        case _:
            return 0


VARIETY: dict[str, tuple[Any, dict[str, Callable[[Any], bool]]]] = {
    "wordings": (
        strategies.wordings(),
        {
            "a combining mark": any_character(unicodedata.combining),
            "beyond the basic plane": any_character(lambda c: c > "\uffff"),
            "a line separator": lambda text: "\u2028" in text,
            "Arabic": any_character(lambda c: "\u0600" <= c <= "\u06ff"),
            "a change of direction": lambda text: "\u202e" in text,
            "space at an end": lambda text: text != text.strip(),
            "a long text": lambda text: len(text) > 200,
        },
    ),
    "quotations": (
        strategies.of(Quote),
        {"a longest one": lambda quote: len(quote.exact) == QUOTE_LIMIT},
    ),
    "numbers": (
        strategies.of(Exactly),
        {
            "zero": lambda exactly: exactly.amount == 0,
            "a large one": lambda exactly: 10**6 < exactly.amount < MAX_INTEGER,
            "the bound": lambda exactly: exactly.amount == MAX_INTEGER,
            "the least": lambda exactly: exactly.amount == Decimal("0.000001"),
            "a half": lambda exactly: exactly.amount % 1 == Decimal("0.5"),
            "a large one with a fraction": lambda exactly: (
                type(exactly.amount) is Decimal and exactly.amount > 10**6
            ),
        },
    ),
    "dates": (
        strategies.partial_dates(),
        {
            "an early year": lambda date: date.edtf.startswith("0"),
            "a late year": lambda date: date.edtf.startswith("9"),
            "one of three": lambda date: date.edtf.count(",") == 2,
            **{shape: looks_like(shape) for shape in SHAPES},
        },
    ),
    "instants": (
        strategies.instants(),
        {
            "seconds": lambda instant: len(instant.local) == 19,
            "no seconds": lambda instant: len(instant.local) == 16,
            "far ahead of UTC": lambda instant: instant.offset > "+12",
            "far behind UTC": lambda instant: instant.offset.startswith("-14"),
            "no zone": lambda instant: instant.zone is None,
            "another day in UTC": lambda instant: instant.utc.day != int(instant.local[8:10]),
        },
    ),
    "durations": (
        strategies.durations(),
        {
            **{
                f"only {unit}": lambda d, unit=unit: d == Duration(**{unit: getattr(d, unit) or 1})
                for unit in UNITS_OF_TIME
            },
            "days and hours": lambda duration: duration.days > 0 and duration.hours > 0,
        },
    ),
    "conditions": (
        strategies.conditions(),
        {
            **dict(alternatives(Condition)),
            "as deep as may be": lambda condition: depth(condition) == 3,
            "many atoms": lambda condition: len(list(atoms(condition))) > 6,
            "no atom": lambda condition: not list(atoms(condition)),
        },
    ),
    "dossiers": (
        strategies.dossiers(),
        {
            "an empty one": lambda dossier: not any(dossier.by_id.values()),
            "an id that dangles": lambda dossier: dangling(dossier) != (),
        },
    ),
    "closed dossiers": (
        strategies.dossiers(closed=True),
        {
            "an empty one": lambda dossier: not any(dossier.by_id.values()),
            "a large one": lambda dossier: sum(map(len, dossier.by_id.values())) > 12,
            "several promises": lambda dossier: len(dossier.promises) > 2,
            "promises of two kinds": lambda dossier: len(set(map(type, dossier.promises))) > 1,
        },
    ),
}


@pytest.mark.parametrize("name", VARIETY)
def test_values_vary_as_widely_as_the_world(name: str) -> None:
    strategy, wanted = VARIETY[name]
    assert unreached(strategy, wanted) == set()


@given(strategies.conditions(depth=0))
def test_a_condition_of_no_depth_joins_nothing(condition: Any) -> None:
    assert depth(condition) == 0


@given(strategies.conditions(depth=1))
def test_a_condition_is_no_deeper_than_asked(condition: Any) -> None:
    assert depth(condition) <= 1


@given(strategies.claims(st.just(Unconditional())))
def test_claims_hold_the_values_that_are_handed_in(claim: Claim[Any]) -> None:
    assert claim.value == Unconditional()
