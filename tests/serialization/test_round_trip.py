import json
import os
from pathlib import Path
from typing import Any

import attrs
import pytest

from ceasefire_model.dossier import Dossier
from ceasefire_model.errors import InvalidType, InvalidValue
from ceasefire_model.provenance import Reading, cite
from ceasefire_model.serialization import FORMAT, VERSION, dumps, loads, make_converter
from ceasefire_model.serialization.shapes import TAG
from ceasefire_model.sources import Extent
from ceasefire_model.times import Duration, PartialDate
from tests.serialization.samples import is_union, made_by_hand, nested, reachable, sample, samples

GOLDEN = Path(__file__).parent.parent / "golden"
CONVERTER = make_converter()


def minimal() -> Dossier:
    return attrs.evolve(
        made_by_hand(),
        **{field.alias: () for field in attrs.fields(Dossier) if field.default == ()},
    )


@pytest.mark.parametrize("dossier", [made_by_hand(), minimal()], ids=["full", "minimal"])
def test_what_is_read_equals_what_was_written(dossier: Dossier) -> None:
    text = dumps(dossier)
    again = loads(text)
    assert again == dossier
    assert hash(again) == hash(dossier)
    assert repr(again) == repr(dossier)
    assert dumps(again) == text
    assert loads(text.encode()) == dossier


def test_every_annotation_reads_what_its_values_are_written_as() -> None:
    hints = reachable(Dossier)
    assert len(hints) > 200, "the walk over the annotations finds the model"
    for hint in hints:
        for value in samples(hint):
            written = CONVERTER.unstructure(value)
            text = json.dumps(written)
            again = CONVERTER.structure(json.loads(text), hint)
            assert again == value, hint
            assert type(again) is type(value), hint
            assert json.dumps(CONVERTER.unstructure(again)) == text, hint


def test_a_class_is_written_alike_wherever_it_stands() -> None:
    """The tag belongs to the class: a field, a subset of a union and a claim read the same."""
    unions = [hint for hint in reachable(Dossier) if is_union(hint)]
    for union in unions:
        for value in samples(union):
            if attrs.has(type(value)):
                written = CONVERTER.unstructure(value)
                assert CONVERTER.structure(written, type(value)) == value
                assert CONVERTER.structure(written, union) == value


def test_a_document_opens_with_format_and_version() -> None:
    document = json.loads(dumps(made_by_hand()))
    assert list(document.items())[:2] == [("format", FORMAT), ("version", VERSION)]
    assert {"format", "version"}.isdisjoint(attrs.fields_dict(Dossier))


def test_keys_stand_in_the_order_of_the_fields() -> None:
    for hint in reachable(Dossier):
        if attrs.has(hint) and hint not in {PartialDate, Duration}:
            written = CONVERTER.unstructure(sample(hint))
            names = [field.name for field in attrs.fields(hint)]
            keys = [key for key in written if key != TAG]
            assert keys == [name for name in names if name in keys]


def test_the_tag_is_the_first_key_and_the_class_in_kebab_case() -> None:
    tagged = {}
    for union in filter(is_union, reachable(Dossier)):
        for value in samples(union):
            written: Any = CONVERTER.unstructure(value)
            if isinstance(written, dict) and TAG in written:
                assert next(iter(written)) == TAG
                tagged[type(value).__name__] = written[TAG]
    assert tagged["NotReported"] == "not-reported"
    assert tagged["AllOf"] == "all-of"
    assert tagged["Named"] == "named"


def test_a_class_that_stands_alone_has_no_tag() -> None:
    assert CONVERTER.unstructure(cite("s1")) == {"source": "s1"}


def test_fields_with_their_default_value_are_left_out() -> None:
    written = json.loads(dumps(minimal()))
    assert list(written) == ["format", "version", "id", "title", "cutoff"]
    assert CONVERTER.unstructure(cite("s1", Reading.QUOTED)) == {
        "source": "s1",
        "reading": "quoted",
    }


def test_a_default_may_be_written_out_and_reads_the_same() -> None:
    document = json.loads(dumps(made_by_hand()))
    document["sources"][1] |= {"url": None, "extent": Extent.EXCERPT.value}
    assert loads(json.dumps(document)) == made_by_hand()


def test_dates_and_durations_are_written_as_their_text() -> None:
    assert CONVERTER.unstructure(PartialDate("2026-01~")) == "2026-01~"
    assert CONVERTER.unstructure(Duration(months=1, minutes=2)) == "P1MT2M"


@pytest.mark.parametrize("iso", ["P1Y2M3W4DT5H6M", "PT60M", "P12M", "PT72H", "P9007199254740991D"])
def test_a_duration_keeps_the_units_in_which_it_is_written(iso: str) -> None:
    duration = CONVERTER.structure(iso, Duration)
    assert duration.iso == iso
    assert CONVERTER.structure("PT60M", Duration) == Duration(minutes=60)


def test_keys_may_come_in_any_order() -> None:
    document = json.loads(dumps(made_by_hand()))
    assert loads(json.dumps(dict(reversed(document.items())))) == made_by_hand()


def test_a_document_is_indented_readable_and_ends_its_last_line() -> None:
    text = dumps(made_by_hand())
    assert text.startswith('{\n  "format": ')
    assert text.endswith("\n}\n")
    assert "—" in text


def test_only_a_dossier_can_be_written() -> None:
    with pytest.raises(InvalidType, match="a Dossier"):
        dumps({"format": FORMAT})  # type: ignore[arg-type]  # the point of the test


def test_the_deepest_document_that_is_written_can_be_read() -> None:
    assert loads(dumps(nested(minimal(), 64))) == nested(minimal(), 64)
    for levels in (65, 66, 100):
        with pytest.raises(InvalidValue, match="at most 64 levels"):
            dumps(nested(minimal(), levels))


def test_the_written_form_is_the_pinned_one() -> None:
    """The form is a promise: documents written today are read by later releases."""
    golden = GOLDEN / "made-by-hand.json"
    if os.environ.get("CEASEFIRE_MODEL_REWRITE") == "1":
        golden.write_text(dumps(made_by_hand()), encoding="utf-8", newline="\n")
    assert dumps(made_by_hand()) == golden.read_text(encoding="utf-8")
    assert loads(golden.read_bytes()) == made_by_hand()
