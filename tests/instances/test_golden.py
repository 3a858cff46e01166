"""The built-in dossiers in their written form, pinned: a changed fact shows as a change here."""

import os
from pathlib import Path

import pytest

from ceasefire_model.instances import load, names
from ceasefire_model.serialization import dumps, loads

GOLDEN = Path(__file__).parent.parent / "golden"


@pytest.mark.parametrize("name", names())
def test_a_built_in_dossier_is_written_as_pinned(name: str) -> None:
    golden = GOLDEN / f"{name}.json"
    written = dumps(load(name))
    if os.environ.get("CEASEFIRE_MODEL_REWRITE") == "1":
        golden.write_text(written, encoding="utf-8", newline="\n")
    assert written == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", names())
def test_a_built_in_dossier_comes_back_equal_from_its_written_form(name: str) -> None:
    dossier = load(name)
    again = loads(dumps(dossier))
    assert again == dossier
    assert hash(again) == hash(dossier)
    assert repr(again) == repr(dossier)
    assert dumps(again) == dumps(dossier)
