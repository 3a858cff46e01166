"""What holds of every dossier there can be."""

import json

from hypothesis import given, settings

from ceasefire_model.dossier import Dossier
from ceasefire_model.serialization import dumps, loads
from ceasefire_model.strategies import dossiers


@settings(deadline=None)
@given(dossiers())
def test_what_is_read_equals_what_was_written(dossier: Dossier) -> None:
    text = dumps(dossier)
    again = loads(text)
    assert again == dossier
    assert hash(again) == hash(dossier)
    assert repr(again) == repr(dossier)
    assert dumps(again) == text


@settings(deadline=None)
@given(dossiers(), dossiers())
def test_dossiers_are_equal_exactly_when_they_are_written_alike(
    one: Dossier, other: Dossier
) -> None:
    assert (one == other) == (dumps(one) == dumps(other))


@settings(deadline=None)
@given(dossiers())
def test_the_layout_of_a_document_says_nothing(dossier: Dossier) -> None:
    tree = json.loads(dumps(dossier))
    assert loads(json.dumps(tree, sort_keys=True, separators=(",", ":"))) == dossier
    assert loads(json.dumps(tree, indent=7).replace("\n", "\r\n")) == dossier
