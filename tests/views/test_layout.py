"""Lines are wrapped with hanging indents, and none is longer than it may be."""

import pytest

from ceasefire_model import InvalidValue, SourceId
from ceasefire_model.views.layout import (
    Address,
    Block,
    Contents,
    Entry,
    Heading,
    Paragraph,
    Row,
    Section,
    SourceKey,
    Table,
    Title,
    joined,
    nested,
    plain,
)
from ceasefire_model.views.lines import set_lines

WORDS = "one two three four five six seven eight nine ten"


@pytest.mark.parametrize(
    ("block", "lines"),
    [
        (Title("Talks"), ["Talks", "====="]),
        (Section("1. Talks"), ["1. Talks", "--------"]),
        (Heading("Talks"), ["Talks"]),
        (Paragraph(WORDS), ["one two three four five six seven eight", "nine ten"]),
        (Paragraph(WORDS, depth=1), ["  one two three four five six seven", "  eight nine ten"]),
        (Entry("When", ("now — Ada [s1]",)), ["  When: now — Ada [s1]"]),
        (
            Entry("When", (WORDS,)),
            ["  When: one two three four five six", "    seven eight nine ten"],
        ),
        (
            Entry("When", ("now", WORDS)),
            [
                "  When:",
                "  - now",
                "  - one two three four five six seven",
                "    eight nine ten",
            ],
        ),
        (Entry("When", ("now", "then"), depth=0), ["When:", "- now", "- then"]),
    ],
)
def test_a_block_is_set_in_lines(block: Block, lines: list[str]) -> None:
    assert set_lines([block], 40) == "\n".join([*lines, ""])


def test_headings_and_what_stands_at_the_margin_are_set_apart() -> None:
    blocks = [Title("T"), Section("S"), Heading("H"), Paragraph("p", depth=1), Paragraph("q")]
    assert set_lines(blocks, 40) == "T\n=\n\n\nS\n-\n\nH\n  p\n\nq\n"


def test_a_long_heading_is_wrapped_and_underlined_as_far_as_it_goes() -> None:
    assert set_lines([Title(WORDS)], 40) == (
        "one two three four five six seven eight\nnine ten\n" + "=" * 39 + "\n"
    )


def test_a_word_that_is_too_long_stands_alone_and_whole() -> None:
    address = "https://example.org/" + "a" * 60
    assert set_lines([Paragraph(f"see {address} there")], 40) == f"see\n{address}\nthere\n"


def test_no_exotic_blank_breaks_a_line() -> None:
    assert set_lines([Paragraph("one\u2028two\u00a0three\u3000four")], 40) == "one two three four\n"


@pytest.mark.parametrize("width", [39, 0, -1, True, 80.0, "80"])
def test_a_width_that_holds_no_words_is_refused(width: int) -> None:
    with pytest.raises(InvalidValue, match="a whole number from 40 up"):
        set_lines([], width)


def test_contents_list_sections_by_their_numbers() -> None:
    assert set_lines([Contents((Section("Talks", number=1),))], 40) == "Contents\n  1. Talks\n"
    assert set_lines([Section("Talks", number=12)], 40) == "12. Talks\n---------\n"


def test_a_section_in_the_contents_has_a_number_from_1() -> None:
    with pytest.raises(InvalidValue, match="sections with a number"):
        Contents((Section("Talks"),))
    with pytest.raises(InvalidValue, match="1 or more"):
        Section("Talks", number=0)


def test_stretches_that_are_mere_words_are_joined_and_keys_stay_apart() -> None:
    key = SourceKey(SourceId("s1"))
    assert joined(["a", "b", ("c", key), "", ("d",)], "-") == ("a-b-c", key, "--d")
    assert joined([]) == ()
    assert plain((key, " and ", Address("https://example.org"))) == "s1 and https://example.org"


def test_entries_hold_those_that_follow_and_are_set_in_further() -> None:
    one, two, three = (Entry(str(depth), ("a",), depth=depth) for depth in (1, 2, 3))
    assert list(nested([one, two, three, one])) == [(one, (two, three)), (one, ())]
    assert list(nested([three, two, two])) == [(three, ()), (two, ()), (two, ())]
    assert list(nested([])) == []


def test_an_entry_has_at_least_one_item() -> None:
    with pytest.raises(InvalidValue, match="at least one item"):
        Entry("When", ())


def test_a_table_has_a_cell_for_every_column() -> None:
    with pytest.raises(InvalidValue, match=r"Table.rows\[1\].cells"):
        Table(("one", "two"), (Row("a", (("x",), ())), Row("b", (("x",),))))


def test_a_table_is_set_column_by_column() -> None:
    table = Table(("one", "two"), (Row("a", (("x", "y"), ())), Row("b", ((), ("z",)))), corner="of")
    rule = "-" * 70
    lines = [
        "of               | one                      | two",
        rule,
        "a                | - x                      |",
        "                 | - y                      |",
        rule,
        "b                |                          | z",
    ]
    assert set_lines([table], 70) == "\n".join([*lines, ""])
