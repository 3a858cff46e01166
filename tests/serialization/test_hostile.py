"""Whatever is read, either a dossier comes back or a `DocumentError` that can be printed."""

import json
import sys
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ceasefire_model.errors import (
    CeasefireModelError,
    DocumentError,
    InvalidType,
    InvalidValue,
    Problem,
)
from ceasefire_model.serialization import FORMAT, VERSION, Code, Limits, dumps, loads
from tests.serialization.samples import made_by_hand
from tests.serialization.trees import PLACES, TEXT, Place, Tree, replaced

HEADER = {"format": FORMAT, "version": VERSION}


def outcome(document: str | bytes, limits: Limits = Limits()) -> set[str]:  # noqa: B008 - immutable
    """Read a document that may be anything, and give the codes of its problems."""
    problems: tuple[Problem, ...] = ()
    try:
        dossier = loads(document, limits)
    except DocumentError as error:
        problems = error.problems
        said = str(error)
    else:
        said = dumps(dossier) if limits == Limits() else dossier.title
        assert loads(document, limits) == dossier
    assert said.encode(), "it can be printed"
    for problem in problems:
        assert problem.code in {code.value for code in Code}
        assert problem.path.startswith("$")
        assert problem.line is None or 1 <= problem.line <= len(document) + 1
    return {problem.code for problem in problems}


@given(st.binary())
def test_any_bytes_are_read_or_refused(document: bytes) -> None:
    outcome(document)


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_is_read_or_refused(document: str) -> None:
    outcome(document)


SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(exclude_categories=()), max_size=5)
    | st.sampled_from(["gb", "state", "editor", "named", "2026-01-06", "P1D", "not", "all-of"])
)
KEYS = st.text(max_size=3) | st.sampled_from(
    ["kind", "id", "name", "title", "by", "value", "promise", "condition", "conditions", "evidence"]
)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


@given(JSON, st.booleans())
def test_any_json_is_read_or_refused(tree: Tree, escaped: bool) -> None:  # noqa: FBT001 - drawn
    outcome(json.dumps(tree, ensure_ascii=escaped))


@given(st.dictionaries(st.sampled_from([*HEADER, "id", "title", "cutoff", "parties"]), JSON))
def test_any_json_under_a_right_header_is_read_or_refused(tree: dict[str, Any]) -> None:
    outcome(json.dumps(tree | HEADER))


@given(st.sampled_from(PLACES), JSON)
def test_anything_anywhere_in_a_dossier_is_read_or_refused(place: Place, value: Tree) -> None:
    outcome(json.dumps(replaced(place, value)))


@given(
    st.integers(0, len(TEXT)),
    st.integers(0, 3),
    st.text('"{}[]:,\\\n 0e-u\ud800\ufeff', max_size=3),
)
@example(0, 0, "\ufeff")
def test_a_damaged_dossier_is_read_or_refused(start: int, cut: int, put: str) -> None:
    outcome(TEXT[:start] + put + TEXT[start + cut :])


@pytest.mark.parametrize("opening", ["[", '{"a":', '[{"a":'])
def test_deep_nesting_is_refused_before_it_is_parsed(opening: str) -> None:
    assert outcome(opening * 1_000_000) == {"too-deep"}
    assert outcome('{"format": "[[[[' + "[" * 100 + '"}') == {"unknown-format"} | {"missing-key"}


def test_brackets_within_strings_are_not_nested() -> None:
    text = json.dumps(HEADER | {"id": "a", "title": '"[{\\' * 100, "cutoff": "2026-01-10"})
    assert outcome(text) == set()
    assert outcome('["' + "[" * 100) == {"not-json"}, "the string has no end"


def test_nesting_is_counted_as_it_stands_at_each_bracket() -> None:
    assert outcome("[" * 64 + "]" * 64) == {"wrong-type"}
    assert outcome("[" * 65 + "]" * 65) == {"too-deep"}
    assert outcome("[" + "[]," * 1000 + "[]]", Limits(nesting=2)) == {"wrong-type"}
    assert outcome("[" + "[[]]," * 1000 + "[]]", Limits(nesting=2)) == {"too-deep"}


def test_the_limits_can_be_set() -> None:
    size = len(TEXT.encode())
    assert outcome(TEXT, Limits(size=size)) == set()
    assert outcome(TEXT.encode(), Limits(size=size)) == set()
    assert outcome(TEXT, Limits(size=size - 1)) == {"too-large"}
    assert outcome(TEXT.encode(), Limits(size=size - 1)) == {"too-large"}
    assert outcome(TEXT, Limits(nesting=3)) == {"too-deep"}
    for bad in ({"nesting": 0}, {"nesting": 129}, {"size": 0}):
        with pytest.raises(InvalidValue):
            Limits(**bad)


def test_the_size_is_counted_in_bytes() -> None:
    assert outcome('"éé"', Limits(size=6)) == {"wrong-type"}
    assert outcome('"éé"', Limits(size=5)) == {"too-large"}


def test_the_deepest_nesting_that_can_be_allowed_does_not_exhaust_the_stack() -> None:
    condition: dict[str, Any] = {"kind": "happened", "event": 5}
    for _ in range(128 - 6):
        condition = {"kind": "not", "condition": condition}
    position = {
        "id": "p",
        "by": ["gb"],
        "issue": "i",
        "condition": [{"value": condition, "by": {"kind": "editor"}}],
    }
    text = json.dumps(
        HEADER | {"id": "a", "title": "T", "cutoff": "2026-01-10", "positions": [position]}
    )
    assert outcome(text, Limits(nesting=128)) == {"wrong-type"}
    assert outcome(text.replace("5}", '"e"}'), Limits(nesting=128)) == set()
    assert sys.getrecursionlimit() == 1000, "Python's own limit is the one that counts"


@pytest.mark.parametrize("digits", [16, 17, 400, 5000])
def test_a_whole_number_of_any_length_is_refused_as_such(digits: int) -> None:
    for sign in ("", "-"):
        text = json.dumps(HEADER).replace("1}", "1,") + f'"id": {sign}{"9" * digits}}}'
        assert outcome(text) == {"number-too-large", "missing-key"}


def test_the_greatest_whole_number_is_kept_exact() -> None:
    text = TEXT.replace('"amount": 35', f'"amount": {2**53 - 1}')
    assert f'"amount": {2**53 - 1}' in dumps(loads(text))
    assert outcome(TEXT.replace('"amount": 35', f'"amount": {2**53}')) == {"number-too-large"}


def test_a_surrogate_pair_is_one_character_and_half_of_one_is_none() -> None:
    title = made_by_hand().title
    assert loads(TEXT.replace(title, r"\ud83d\ude00")).title == "😀"
    for half in (r"\ud83d", r"\ude00\ud83d", r"\uDE00", "\ud83d"):
        assert outcome(TEXT.replace(title, half)) == {"lone-surrogate"}


def test_of_very_many_faults_the_first_are_told_and_that_there_are_more() -> None:
    for many in (
        '"sources": [' + "0," * 5000 + "0]",
        '"sources": [' + "NaN," * 5000 + "0]",
        ",".join(f'"key-{n:04}": 0' for n in range(5000)),
    ):
        text = json.dumps(HEADER).replace("1}", "1,")
        text += f'"id": "a", "title": "T", "cutoff": "2026-01-10", {many}}}'
        with pytest.raises(DocumentError) as caught:
            loads(text)
        codes = [problem.code for problem in caught.value.problems]
        assert codes.count("too-many-faults") == 1
        assert 1000 < len(codes) < 3000
    paths = [problem.path for problem in caught.value.problems]
    assert paths == [f'$["key-{n:04}"]' for n in range(1001)]


def test_only_text_and_bytes_can_be_read() -> None:
    for document in (None, 5, bytearray(b"{}"), {"format": FORMAT}):
        with pytest.raises(InvalidType, match="str or bytes"):
            loads(document)  # type: ignore[arg-type]  # the point of the test


def test_a_document_error_shows_nothing_of_the_machinery() -> None:
    with pytest.raises(DocumentError) as caught:
        loads("{}")
    assert isinstance(caught.value, CeasefireModelError)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
