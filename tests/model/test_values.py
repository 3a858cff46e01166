"""What holds of every value of every public class."""
# ruff: noqa: ANN401 - laws over every type take values of any type

import copy
import pickle
from typing import Any

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from ceasefire_model import CeasefireModelError, Dossier, EventId, PartyId, strategies
from tests.model.public import CLASSES, ENUMS, field_name, simplest

every_class = pytest.mark.parametrize("owner", CLASSES, ids=field_name)
few = settings(max_examples=settings().max_examples // 5)
"""Enough for each of so many classes; the profile sets how many."""


@every_class
def test_no_field_can_be_set_or_deleted(owner: Any) -> None:
    value = simplest(owner)
    for name in ("new", *attrs.fields_dict(owner)):
        with pytest.raises((FrozenInstanceError, AttributeError)):
            setattr(value, name, None)
        with pytest.raises((FrozenInstanceError, AttributeError)):
            delattr(value, name)
    for name in attrs.fields_dict(owner):
        with pytest.raises(FrozenInstanceError):
            setattr(value, name, getattr(value, name))


@every_class
def test_values_have_slots_and_neither_a_dictionary_nor_weak_references(owner: Any) -> None:
    value = simplest(owner)
    assert not hasattr(value, "__dict__")
    assert not hasattr(value, "__weakref__")
    assert all("__slots__" in vars(kind) for kind in owner.__mro__ if attrs.has(kind))


@every_class
def test_classes_are_final_and_inherit_nothing(owner: Any) -> None:
    assert owner.__final__
    assert [kind for kind in owner.__mro__ if attrs.has(kind)] == [owner]


@every_class
def test_positional_arguments_come_first_and_are_few_and_never_flags(owner: Any) -> None:
    fields = attrs.fields(owner)
    positional = [field for field in fields if not field.kw_only]
    assert list(fields)[: len(positional)] == positional
    assert len(positional) <= 3
    assert all(field.type is not bool for field in positional)
    if "id" in attrs.fields_dict(owner):
        assert positional == []


@every_class
@few
@given(data=st.data())
def test_copies_are_equal_and_hash_alike(owner: Any, data: DataObject) -> None:
    value = data.draw(strategies.of(owner))
    for other in (
        copy.copy(value),
        copy.deepcopy(value),
        attrs.evolve(value),
        *(pickle.loads(pickle.dumps(value, p)) for p in range(2, pickle.HIGHEST_PROTOCOL + 1)),  # noqa: S301 - our own bytes
    ):
        assert type(other) is owner
        assert other == value
        assert hash(other) == hash(value)
        assert repr(other) == repr(value)


@every_class
@few
@given(data=st.data())
def test_values_are_equal_exactly_when_all_their_fields_are(owner: Any, data: DataObject) -> None:
    strategy = strategies.of(owner)
    one, other = data.draw(strategy), data.draw(strategy)
    differing = [
        name for name in attrs.fields_dict(owner) if getattr(one, name) != getattr(other, name)
    ]
    assert (one == other) == (not differing)
    for name in differing:
        try:
            changed = attrs.evolve(one, **{name: getattr(other, name)})
        except CeasefireModelError:
            continue  # refused by a rule between two fields
        assert changed != one
        assert attrs.evolve(changed, **{name: getattr(one, name)}) == one


@every_class
def test_a_value_is_equal_to_nothing_of_another_class(owner: Any) -> None:
    value = simplest(owner)
    others = [simplest(other) for other in CLASSES if other is not owner]
    assert all(value != other for other in [*others, None, 0, "a", (), object()])


@pytest.mark.parametrize("vocabulary", ENUMS, ids=field_name)
def test_members_of_a_vocabulary_have_distinct_readable_values_and_survive_pickling(
    vocabulary: Any,
) -> None:
    assert len(vocabulary.__members__) == len(list(vocabulary))
    for member in vocabulary:
        assert type(member.value) is str
        assert member.value == member.name.lower().replace("_", "-")
        assert pickle.loads(pickle.dumps(member)) is member  # noqa: S301 - our own bytes
        assert vocabulary.__mro__[1].__name__ == "Enum"


@given(strategies.dossiers(closed=True))
def test_a_dossier_in_which_records_were_looked_up_is_the_same_dossier(dossier: Dossier) -> None:
    fresh = copy.deepcopy(dossier)
    assert dossier.by_id == fresh.by_id
    again = pickle.loads(pickle.dumps(dossier))  # noqa: S301 - our own bytes
    assert again == dossier == copy.copy(dossier)
    assert hash(again) == hash(dossier)
    assert again.by_id == dossier.by_id


def test_ids_are_plain_text_at_run_time() -> None:
    assert type(PartyId("gb")) is str
    assert PartyId("gb") == EventId("gb") == "gb"
