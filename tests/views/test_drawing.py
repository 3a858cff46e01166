"""Text in a picture keeps to its cell, in whatever font it is shown."""

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model.strategies import wordings
from ceasefire_model.views.drawing import (
    Drawn,
    beside,
    cell,
    gap,
    legend,
    number,
    picture,
    stacked,
    width_of,
    wrapped,
)
from tests.views.pictures import assert_readable, cells, read, unmarked
from tests.views.test_hypertext import HOSTILE

ROOM = st.floats(20, 400)


@given(text=wordings(), room=ROOM, bold=st.booleans())
def test_no_line_is_wider_than_its_room_unless_it_is_one_character(
    *, text: str, room: float, bold: bool
) -> None:
    for line in wrapped(text, 13, room, bold=bold):
        assert width_of(line, 13, bold=bold) <= room + 1e-6 or len(line) == 1


@given(wordings(), ROOM)
def test_wrapping_loses_nothing_and_adds_nothing(text: str, room: float) -> None:
    lines = wrapped(text, 13, room)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(line == line.strip() and line for line in lines)


@given(st.text("a\u0301", min_size=2, max_size=9))
def test_no_line_begins_with_a_mark_that_combines(text: str) -> None:
    assert not any(line.startswith("\u0301") for line in wrapped(f"a{text}", 13, 20))


def test_words_stay_together_where_they_can() -> None:
    assert wrapped("one two three", 10, 50) == ("one two", "three")
    assert wrapped("  one \u2028 two ", 10, 200) == ("one two",)
    assert wrapped("a" * 9, 10, 27) == ("aaaa", "aaaa", "a")
    assert wrapped(" ", 10, 50) == ()


@pytest.mark.parametrize("wider", ["W", "日", "\U0001f54a", "Щ"])
def test_a_wide_character_takes_more_room_than_a_narrow_one(wider: str) -> None:
    assert width_of(wider, 10) > width_of("i", 10)


def test_a_letter_with_an_accent_is_as_wide_as_without() -> None:
    assert width_of("é", 10) == width_of("e", 10)
    assert width_of("e\u0301", 10) == width_of("e", 10)
    assert width_of("a", 10, bold=True) > width_of("a", 10)


@pytest.mark.parametrize(
    ("value", "written"), [(0, "0"), (-0.001, "0"), (1.0, "1"), (1.239, "1.24"), (-2.5, "-2.5")]
)
def test_a_coordinate_is_written_short(value: float, written: str) -> None:
    assert number(value) == written


def test_parts_are_put_below_and_beside_each_other() -> None:
    part = Drawn(height=10, body="<path/>")
    below = stacked((part, gap(5), part))
    assert below.height == 25
    assert below.body == (
        '<g transform="translate(0 0)"><path/></g><g transform="translate(0 15)"><path/></g>'
    )
    assert beside((part, gap(30)), 2) == Drawn(
        height=34, body='<g transform="translate(0 2)"><path/></g>'
    )
    assert beside(()) == Drawn(height=0, body="")


@given(st.lists(st.sampled_from(HOSTILE) | wordings(), max_size=6))
def test_cells_below_each_other_never_overlap(texts: list[str]) -> None:
    parts = [cell(10, 180, text, 13) for text in texts]
    root = read(picture(200, "Title", "What it shows.", parts))
    assert_readable(root)
    shown = [found.text for found in cells(root)]
    assert ["".join(s.split()) for s in shown] == [
        "".join(unmarked(t).split()) for t in texts if t.split()
    ]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_picture_has_a_name_and_a_description(text: str) -> None:
    root = ElementTree.fromstring(picture(100, text, f"Shows {text}", []))  # noqa: S314 - ours
    names = [element.text or "" for element in root[:2]]
    assert [text in name for name in names] == [True, True]
    assert root.get("role") == "img"


@given(st.lists(st.tuples(st.just("<path/>"), st.text("abc ", min_size=1, max_size=30))))
def test_a_legend_takes_as_many_rows_as_it_needs(signs: list[tuple[str, str]]) -> None:
    drawn = legend(signs, 10, 400, 30)
    assert_readable(read(picture(420, "Title", "Signs.", [drawn])))
