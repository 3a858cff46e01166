"""Blocks of a brief, and how they are set in lines of plain text.

What is said is made first, as blocks; how wide it is set comes last. So the same blocks can be
set in another way without being made again.
"""

import textwrap
from collections.abc import Iterable, Iterator
from typing import Final, TypeAlias, assert_never, final

from attrs import field, frozen

from ceasefire_model.errors import InvalidValue
from ceasefire_model.validation import check

MIN_WIDTH: Final = 40
"""The least number of columns in which a brief can be set."""

_STEP: Final = 2


@final
@frozen(kw_only=True, weakref_slot=False)
class Title:
    """The title of the whole.

    Attributes:
        text: Its words.
    """

    text: str = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Section:
    """The heading of a section.

    Attributes:
        text: Its words.
    """

    text: str = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Heading:
    """The heading of one record, or of a group of lines, within a section.

    Attributes:
        text: Its words.
    """

    text: str = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Paragraph:
    """A sentence or several.

    Attributes:
        text: Its words.
        depth: How many steps it is set in from the margin.
    """

    text: str = field(kw_only=False)
    depth: int = 0

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Entry:
    """A label and what stands under it; one item alone stands on the line of its label.

    Attributes:
        label: What the items are about.
        items: What is said, at least one item.
        depth: How many steps it is set in from the margin.
    """

    label: str = field(kw_only=False)
    items: tuple[str, ...] = field(kw_only=False)
    depth: int = 1

    def __attrs_post_init__(self) -> None:
        check(self)
        if not self.items:
            raise InvalidValue("Entry", "items", self.items, "at least one item")


Block: TypeAlias = Title | Section | Heading | Paragraph | Entry
"""A piece of a brief."""


def set_lines(blocks: Iterable[Block], width: int) -> str:
    """Set blocks in lines of plain text.

    Args:
        blocks: What is said, in order.
        width: The greatest length of a line, in characters; a word that is longer stands alone.

    Returns:
        The text, with a line break at its end.

    Raises:
        InvalidValue: The width is below `MIN_WIDTH`.
    """
    if type(width) is not int or width < MIN_WIDTH:
        raise InvalidValue("set_lines", "width", width, f"a whole number from {MIN_WIDTH} up")
    lines = [line for block in blocks for line in _lines(block, width)]
    return "\n".join([*lines, ""]).lstrip("\n")


def _lines(block: Block, width: int) -> Iterator[str]:
    match block:
        case Title(text=text):
            yield from _underlined(text, "=", width)
        case Section(text=text):
            yield ""
            yield from _underlined(text, "-", width)
        case Heading(text=text):
            yield ""
            yield from _wrap(text, "", _STEP, width)
        case Paragraph(text=text, depth=depth):
            yield from _space(depth)
            yield from _wrap(text, " " * _STEP * depth, 0, width)
        case Entry(label=label, items=(item,), depth=depth):
            yield from _space(depth)
            yield from _wrap(f"{label}: {item}", " " * _STEP * depth, _STEP, width)
        case Entry(label=label, items=items, depth=depth):
            margin = " " * _STEP * depth
            yield from _space(depth)
            yield from _wrap(f"{label}:", margin, _STEP, width)
            for item in items:
                yield from _wrap(item, f"{margin}- ", 0, width)
        case _:
            assert_never(block)


def _space(depth: int) -> Iterator[str]:
    """Set what stands at the margin apart from what is above it."""
    if depth == 0:
        yield ""


def _underlined(text: str, mark: str, width: int) -> Iterator[str]:
    lines = tuple(_wrap(text, "", 0, width))
    yield from ("", *lines, mark * max(map(len, lines)))


def _wrap(text: str, first: str, hang: int, width: int) -> list[str]:
    # Any run of blanks becomes one space, so that no exotic line break survives inside a line.
    words = " ".join(text.split())
    rest = " " * (len(first) + hang)
    return textwrap.wrap(
        words,
        width,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )
