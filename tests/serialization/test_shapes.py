from enum import Enum, IntEnum
from typing import Generic, TypeVar

import pytest
from attrs import frozen, resolve_types

from ceasefire_model.dossier import Dossier
from ceasefire_model.identifiers import EventId, PartyId
from ceasefire_model.provenance import Citation, Claim, Quote
from ceasefire_model.quantities import Exactly
from ceasefire_model.serialization.conversion import converter_for
from ceasefire_model.serialization.shapes import tags
from ceasefire_model.sources import Source
from ceasefire_model.times import Duration, PartialDate
from ceasefire_model.units import Currency

T = TypeVar("T")


class Colour(Enum):
    RED = "red"
    GREEN = "green"


class Light(Enum):
    GREEN = "green"


class Weather(Enum):
    FOG = "fog"


class Numbered(Enum):
    ONE = 1


class Counted(IntEnum):
    ONE = 1


@frozen
class Plain:
    name: str


@frozen
class HTTPRoad2Peace:
    name: str


@frozen
class Kinded:
    is_: str


@frozen
class Box(Generic[T]):
    value: T


@frozen
class Tree:
    branches: "tuple[Tree, ...]" = ()


resolve_types(Tree)


def holder(annotation: object) -> type:
    """Make a class with one field of that annotation."""

    @frozen
    class Holder:
        value: annotation  # type: ignore[valid-type]  # each test has its own

    return Holder


def test_a_class_has_a_tag_if_it_shares_a_union_with_anything_but_none() -> None:
    found = tags(Dossier)
    assert found[Exactly] == "exactly"
    assert found[Currency] == "currency", "it shares a union with an enumeration"
    assert not {Source, Citation, Quote, Claim, PartialDate, Duration, Dossier} & found.keys()
    assert tags(holder(Plain | None)) == {}
    assert tags(holder(Plain | PartialDate)) == {Plain: "plain"}
    assert tags(holder(Plain | PartyId)) == {Plain: "plain"}
    assert tags(holder(tuple[Box[Plain | Colour], ...])) == {Plain: "plain"}


def test_a_tag_is_the_name_of_the_class_in_kebab_case() -> None:
    assert tags(holder(HTTPRoad2Peace | str)) == {HTTPRoad2Peace: "httproad2-peace"}


@pytest.mark.parametrize(
    "union",
    [
        Colour | Light,
        str | PartyId,
        EventId | PartyId,
        PartialDate | Duration,
        Colour | str,
        Colour | PartyId,
        PartialDate | Weather,
        tuple[int, ...] | tuple[str, ...],
        Box[int] | Box[str],
    ],
    ids=str,
)
def test_a_union_whose_members_are_written_alike_is_refused(union: object) -> None:
    with pytest.raises(TypeError, match="written alike"):
        converter_for(holder(union))
    with pytest.raises(TypeError, match="written alike"):
        converter_for(holder(tuple[Box[union], ...]))  # type: ignore[valid-type]  # each has its own


@pytest.mark.parametrize(
    "annotation",
    [float, bytes, dict[str, int], list[int], tuple[int, str], Numbered, Counted, object, "Later"],
    ids=str,
)
def test_an_annotation_without_a_written_form_is_refused(annotation: object) -> None:
    with pytest.raises(TypeError, match="no written form"):
        converter_for(holder(annotation))


def test_two_classes_with_one_tag_are_refused() -> None:
    other = type("Plain", (), {"__annotations__": {"name": str}})
    with pytest.raises(TypeError, match="two classes have the tag 'plain'"):
        converter_for(holder(Plain | frozen(other)))


def test_a_class_whose_field_would_be_taken_for_the_tag_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("ceasefire_model.serialization.shapes.TAG", "is_")
    assert tags(holder(Kinded)) == {}
    with pytest.raises(TypeError, match="field of its own called"):
        tags(holder(Kinded | Plain))


def test_a_union_of_enumerations_that_share_no_word_is_read_by_the_word() -> None:
    owner = holder(Colour | Weather | None)
    converter = converter_for(owner)
    for value in (Colour.RED, Weather.FOG, None):
        written = converter.unstructure(owner(value))
        assert written == {"value": None if value is None else value.value}
        assert converter.structure(written, owner) == owner(value)


def test_a_union_of_every_shape_is_read_by_the_json_type() -> None:
    owner = holder(bool | int | None | PartialDate | tuple[int, ...] | Plain)
    converter = converter_for(owner)
    for value in (True, 1, None, PartialDate("2026"), (1, 2), Plain("x")):
        again = converter.structure(converter.unstructure(owner(value)), owner)
        assert again == owner(value)
        assert type(again.value) is type(value)


def test_a_class_that_holds_itself_is_read_without_a_union() -> None:
    converter = converter_for(Tree)
    tree = Tree((Tree(), Tree((Tree(),))))
    written = converter.unstructure(tree)
    assert written == {"branches": [{}, {"branches": [{}]}]}
    assert converter.structure(written, Tree) == tree
