"""How annotations become cells: those that the model has, and those that it may have one day."""
# ruff: noqa: ANN401 - cells hold values of any type

from decimal import Decimal
from enum import Enum
from typing import Any

import attrs
import pytest
from attrs import frozen

from ceasefire_model.absences import Absence, Undecided, Withheld
from ceasefire_model.identifiers import PartyId
from ceasefire_model.quantities import AtMost, Between, Exactly, FewerThan, Quantity, Several
from ceasefire_model.serialization.shapes import members
from ceasefire_model.tables.alternatives import together
from ceasefire_model.tables.cells import alternatives, cells, class_cells, has_rows
from ceasefire_model.tables.leaves import Cells
from ceasefire_model.tables.sheets import plural
from ceasefire_model.times import Duration, Instant, PartialDate
from ceasefire_model.units import Unit


class Colour(Enum):
    RED = "red"
    GREEN = "green"


@frozen
class Dot:
    """A dot.

    Attributes:
        by: Who made it.
        size: How large it is.
    """

    by: PartyId
    size: int | Decimal


@frozen
class Dash:
    """A dash.

    Attributes:
        by: Who made it.
        size: How long it is.
    """

    by: tuple[PartyId, ...]
    size: Duration


@frozen
class Blank:
    """Nothing."""


@frozen
class Faint:
    colour: Colour | None = None


@frozen
class Chain:
    next: "Chain | None" = None


@frozen
class Heap:
    dots: tuple[Dot, ...] = ()


attrs.resolve_types(Chain)


def names(made: Cells) -> dict[str, str]:
    return {column.name: column.type.value for column in made.columns}


def test_a_field_fills_columns_of_its_name() -> None:
    made = cells(PartialDate | Absence, "published", "When.")
    assert list(names(made)) == [
        "published",
        "published_earliest",
        "published_latest",
        "published_precision",
        "published_approximate",
        "published_uncertain",
        "published_absence",
        "published_reason",
    ]
    assert made.write(Withheld("secret"))[-2:] == ("withheld", "secret")
    assert made.write(Withheld("secret"))[:-2] == (None,) * 6
    assert made.read(made.write(Undecided())) == {"kind": "undecided"}
    assert made.read(made.write(PartialDate("2026-01"))) == "2026-01"
    assert made.read(made.empty) is None


@pytest.mark.parametrize("zone", [None, "Europe/Kyiv", "Etc/GMT+3"])
@pytest.mark.parametrize("offset", ["+02:00", "-14:00"])
@pytest.mark.parametrize("local", ["2026-01-06T22:17", "2026-01-06T22:17:05"])
def test_a_moment_is_one_text_from_which_its_parts_are_read(
    local: str, offset: str, zone: str | None
) -> None:
    made = cells(PartialDate | Instant, "at", "When.")
    instant = Instant(local, offset, zone)
    row = made.write(instant)
    assert row[0] == local + offset + ("" if zone is None else f"[{zone}]")
    assert row[-1] == instant.utc
    tree = made.read(row)
    assert tree == {"kind": "instant", "local": local, "offset": offset, "zone": zone}


def test_a_unit_stands_beside_words_of_its_list() -> None:
    made = class_cells(Exactly, "")
    assert list(names(made)) == ["number", "low", "high", "unit", "unit_code", "unit_whole"]
    assert made.write(Exactly(5, Unit.SOLDIERS)) == (5, 5, 5, "soldiers", None, None)
    assert "currency" in {word.word for column in made.columns for word in column.words}


@pytest.mark.parametrize(
    ("quantity", "number", "low", "high"),
    [
        (AtMost(15_000, Unit.SOLDIERS), 15_000, 0, 15_000),
        (FewerThan(7_500, Unit.SOLDIERS), 7_500, 0, 7_499),
        (FewerThan(Decimal("2.5"), Unit.KILOMETRES), Decimal("2.5"), 0, Decimal("2.5")),
        (Between(15_000, 30_000, Unit.SOLDIERS), None, 15_000, 30_000),
        (Several("several thousand", Unit.SOLDIERS), None, None, None),
    ],
    ids=repr,
)
def test_a_quantity_keeps_its_number_and_shows_its_range(
    quantity: Any, number: Any, low: Any, high: Any
) -> None:
    made = together(alternatives(members(Quantity), "", "kind"))
    row = made.write(quantity)
    shown = dict(zip([column.name for column in made.columns], row, strict=True))
    assert (shown["number"], shown["low"], shown["high"]) == (number, low, high)
    assert made.read(row)["kind"] == shown["kind"]


def test_columns_of_one_name_are_one_and_hold_lists_where_one_kind_has_several() -> None:
    made = together(alternatives([Dot, Dash], "", "kind"))
    assert names(made) == {
        "kind": "word",
        "by": "list",
        "dot_size": "amount",
        "dash_size": "text",
    }
    dot, dash = Dot(PartyId("gb"), Decimal("2.5")), Dash((), Duration(days=1))
    assert made.write(dot) == ("dot", ("gb",), Decimal("2.5"), None)
    assert made.write(dash) == ("dash", (), None, "P1D")
    assert made.read(made.write(dot)) == {"by": "gb", "size": "2.5"}
    assert made.read(made.write(dash)) == {"by": [], "size": "P1D"}
    assert made.read(("dot", ("gb", "fr"), 1, None))["by"] == ("gb", "fr"), "which is refused later"
    columns = {column.name: column for column in made.columns}
    assert columns["by"].meaning == "Who made it. An id of `parties`."
    assert columns["kind"].words[0].meaning == "A dot."


def test_a_class_that_may_be_missing_is_told_by_a_column_that_it_always_fills() -> None:
    dot = cells(Dot | None, "mark", "The mark.")
    assert list(names(dot)) == ["mark_by", "mark_size"]
    assert dot.write(None) == (None, None)
    assert dot.read((None, None)) is None
    assert not any(column.required for column in dot.columns)
    faint = cells(Faint | None, "mark", "The mark.")
    assert list(names(faint)) == ["mark_kind", "mark_colour"]
    assert faint.read(faint.write(Faint())) == {"colour": None}
    assert faint.read(faint.write(None)) is None


def test_a_class_beside_an_id_or_a_word_is_told_by_its_kind() -> None:
    beside_id = cells(PartyId | Blank, "chair", "The chair.")
    assert names(beside_id) == {"chair": "text", "chair_kind": "word"}
    assert beside_id.write(Blank()) == (None, "blank")
    assert beside_id.write("gb") == ("gb", None)
    beside_word = cells(Colour | Blank, "colour", "The colour.")
    assert names(beside_word) == {"colour": "word"}
    assert [word.word for word in beside_word.columns[0].words] == ["red", "green", "blank"]
    assert beside_word.read(("blank",)) == {}
    assert beside_word.read(("red",)) == "red"


def test_what_can_hold_its_like_or_several_with_fields_has_rows() -> None:
    assert has_rows(Chain | None)
    assert has_rows(tuple[Dot, ...])
    assert not has_rows(tuple[PartyId, ...])
    assert not has_rows(Dot | Dash)
    assert not has_rows(Heap), "its dots have rows, below the row of what holds it"
    assert has_rows(Heap | Dot)
    assert names(cells(Chain | Absence, "next", "What comes next.")) == {
        "next_absence": "word",
        "next_reason": "text",
    }


@pytest.mark.parametrize(
    "hint", [float, bytes, tuple[int, ...], tuple[bool, ...], bool | PartyId, list[str]]
)
def test_an_annotation_without_columns_is_refused(hint: Any) -> None:
    with pytest.raises(TypeError):
        cells(hint, "cell", "A cell.")


def test_several_dates_or_durations_stand_in_a_list_of_their_texts() -> None:
    dates = cells(tuple[PartialDate, ...], "days", "Some days.")
    row = dates.write((PartialDate("2026-01"), PartialDate("2027?")))
    assert row == (("2026-01", "2027?"),)
    assert dates.read(row) == ["2026-01", "2027?"]
    assert cells(tuple[Duration, ...], "waits", "Some waits.").write(()) == ((),)
    assert cells(tuple[Colour, ...], "hues", "Some hues.").write((Colour.RED,)) == (("red",),)


def test_tables_are_named_in_the_plural() -> None:
    assert plural("TextLink") == "text_links"
    assert plural("EquipmentClass") == "equipment_classes"
    assert plural("Tally") == "tallies"
    assert plural("Seats") == "seats"
    assert plural("Due") == "deadlines"
