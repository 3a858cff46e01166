"""What is told of a document that has faults: all of it, where it is, on which line."""

import copy
import json

import pytest

from ceasefire_model.dossier import Dossier
from ceasefire_model.errors import DocumentError, InvalidValue, Problem
from ceasefire_model.serialization import loads
from ceasefire_model.serialization.faults import written
from tests.serialization.trees import PLACES, TEXT, TREE, at, replaced


def refused(document: str | bytes) -> tuple[Problem, ...]:
    with pytest.raises(DocumentError) as caught:
        loads(document)
    return caught.value.problems


@pytest.mark.parametrize(
    ("indent", "separators"),
    [(2, (",", ": ")), (None, (",\n", ": ")), (None, (",\r\n", ":"))],
    ids=["indented", "a line for each comma", "line ends of Windows"],
)
def test_a_wrong_value_is_told_at_its_place_and_line_wherever_it_is(
    indent: int | None, separators: tuple[str, str]
) -> None:
    """No value of the form is a fraction, so that one is wrong everywhere."""
    assert len(PLACES) > 300
    for place in PLACES:
        text = json.dumps(replaced(place, 0.25), indent=indent, separators=separators)
        line = text[: text.index("0.25")].count("\n") + 1
        (problem,) = refused(text)
        assert (problem.path, problem.code, problem.line) == (written(place), "wrong-type", line)


def test_a_missing_key_is_told_on_the_line_where_its_object_begins() -> None:
    for place in PLACES:
        if place[-1] == "id" and len(place) > 1:
            tree = copy.deepcopy(TREE)
            del at(tree, place[:-1])["id"]
            (problem,) = refused(json.dumps(tree, indent=2))
            (around,) = refused(json.dumps(replaced(place[:-1], 0.25), indent=2))
            assert (problem.path, problem.code) == (written(place), "missing-key")
            assert problem.line == around.line


def test_the_line_of_a_member_is_that_of_its_name() -> None:
    text = TEXT.replace('"title": ', '"title"\n\n:\n\n5, "title2": ', 1)
    told = {problem.path: problem.line for problem in refused(text)}
    assert told == {"$.title": 5, "$.title2": 9}


def test_every_fault_of_a_document_is_told_at_once() -> None:
    tree = copy.deepcopy(TREE)
    tree["title"] = 5
    tree["sources"][0]["form"] = "rumour"
    tree["sources"][1]["published"] = "2026-13"
    tree["parties"][0]["kind"] = "empire"
    del tree["parties"][1]["name"]
    tree["parties"][3]["size"][0]["value"]["amount"] = "35"
    tree["parties"][3]["size"][1]["by"]["description"] = " "
    tree["places"][0]["colour"] = "blue"
    tree["events"][1]["when"][1]["value"]["offset"] = "+25:00"
    tree["deployments"][0]["promise"]["condition"][0]["value"]["conditions"][0]["event"] = "Truce"
    told = [(problem.path, problem.code) for problem in refused(json.dumps(tree))]
    assert told == [
        ("$.title", "wrong-type"),
        ("$.sources[0].form", "unknown-value"),
        ("$.sources[1].published", "invalid-value"),
        ("$.parties[0].kind", "unknown-kind"),
        ("$.parties[1].name", "missing-key"),
        ("$.parties[3].size[0].value.amount", "invalid-value"),
        ("$.parties[3].size[1].by.description", "invalid-value"),
        ("$.places[0].colour", "unknown-key"),
        ("$.events[1].when[1].value.offset", "invalid-value"),
        (
            "$.deployments[0].promise.condition[0].value.conditions[0].event",
            "invalid-value",
        ),
    ]


def test_faults_of_the_text_and_of_the_values_are_told_together() -> None:
    text = (
        TEXT.replace('"id": "made-up"', '"id": "Made-up"')
        .replace('"cutoff": "2026-01-10"', '"cutoff": NaN, "cutoff": 1, "more": 9007199254740993')
        .replace('"amount": 35', '"amount": 1e99')
    )
    told = [(problem.path, problem.code) for problem in refused(text)]
    assert told == [
        ("$.id", "invalid-value"),
        ("$.cutoff", "not-a-number"),
        ("$.cutoff", "repeated-name"),
        ("$.more", "number-too-large"),
        ("$.more", "unknown-key"),
        ("$.parties[3].size[0].value.amount", "wrong-type"),
    ]


def test_a_repeated_name_is_told_on_the_line_where_it_is_repeated() -> None:
    text = '{"format": "ceasefire-dossier", "version": 1,\n"id": {},\n"id":\n{"a": 1,\n"a": 2}}'
    told = [(problem.path, problem.code, problem.line) for problem in refused(text)]
    assert told == [
        ("$.title", "missing-key", 1),
        ("$.cutoff", "missing-key", 1),
        ("$.id", "wrong-type", 2),
        ("$.id", "repeated-name", 3),
        ("$.id.a", "repeated-name", 5),
    ]


def test_of_a_repeated_name_the_first_value_is_judged() -> None:
    """The missing key is told where the first value stands, though the second one has it."""
    text = TEXT.replace(
        '"parties": [', '"parties": [{"kind": "state", "id": "x"}],\n"parties": [{"name": 0},'
    )
    told = [(problem.path, problem.code) for problem in refused(text)]
    line = text[: text.index('"parties"')].count("\n") + 1
    assert told == [("$.parties[0].name", "missing-key"), ("$.parties", "repeated-name")]
    assert [problem.line for problem in refused(text)] == [line, line + 1]


def test_what_cannot_be_told_from_another_format_is_not_judged() -> None:
    """The faults of a document of another version may be none."""
    text = json.dumps({"format": "ceasefire-dossier", "version": 2, "id": 5, "unheard": "of"})
    assert [problem.code for problem in refused(text)] == ["unknown-version"]
    assert [problem.code for problem in refused("{}")] == ["missing-key", "missing-key"]


@pytest.mark.parametrize(
    ("key", "path"),
    [
        ("a b", '$["a b"]'),
        ("", '$[""]'),
        ("1st", '$["1st"]'),
        ('"', r'$["\""]'),
        ("größe", r'$["gr\u00f6\u00dfe"]'),
        ("\ud800", r'$["\ud800"]'),
        ("class", "$.class"),
    ],
)
def test_a_key_that_is_no_identifier_stands_in_brackets(key: str, path: str) -> None:
    (problem,) = refused(json.dumps({**TREE, key: 1}))
    assert (problem.path, problem.code) == (path, "unknown-key")


def test_a_fault_of_a_value_written_as_text_is_told_where_the_text_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The fields of a date have no place in a document."""
    (problem,) = refused(json.dumps(replaced(("cutoff",), "2026-01-32")))
    assert problem.path == "$.cutoff"

    def refuse(dossier: Dossier) -> None:
        raise InvalidValue("Dossier", "cutoff.edtf", dossier.cutoff.edtf, "another day")

    monkeypatch.setattr(Dossier, "__attrs_post_init__", refuse)
    (problem,) = refused(TEXT)
    assert problem.path == "$.cutoff"
    assert problem.message == "expected another day, got '2026-01-10'"


def test_a_long_value_is_shortened_in_the_message() -> None:
    (problem,) = refused(json.dumps(replaced(("version",), "x" * 1000)))
    assert len(problem.message) < 200
