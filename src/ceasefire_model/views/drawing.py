"""Pictures in SVG that stand alone: no script, no font and nothing from elsewhere.

A picture has no say in which font it is shown with. So text is measured by how wide each character
can be in the common sans-serif fonts, is broken into lines by that, and is cut off at the edge of
its cell should some font be wider still: no text runs into another.
"""

import unicodedata
from collections.abc import Iterable
from html import escape
from typing import Final, final

from attrs import frozen

from ceasefire_model.views.direction import isolated

INK: Final = "#1c2733"
"""The colour of text and of outlines."""
FAINT: Final = "#5b6875"
"""The colour of what is said beside; its contrast to paper is above 4.5 to 1."""
HAIR: Final = "#d5dbe1"
"""The colour of lines that guide the eye."""
PAPER: Final = "#ffffff"
"""The colour under everything, so that a picture reads on dark pages too."""

LEADING: Final = 1.35
"""From one line of text to the next, in sizes of its characters."""

_EMS: Final[dict[str, float]] = {
    character: width / 100
    for width, characters in {
        30: "'IJijl",
        35: " ,./:;|\\\u2018\u2019",
        40: "()-[]ft",
        45: "!r",
        50: '"*_`\u2013',
        55: "?csz“”",
        60: "FLkvxy",
        65: "$0123456789EPSTYabdeghnopqu{}",
        70: "ABCKRVXZ",
        75: "NU",
        80: "&DGHOQ",
        85: "#+<=>^w~",
        90: "M",
        95: "%",
        100: "@Wm—…",
    }.items()
    for character in characters
}
"""The width of characters in DejaVu Sans and Verdana, the widest of the common fonts."""

_BOLD: Final = 1.15
_KEY: Final = 11.5
"""The size of text in a legend."""
_STEP: Final = 0.01


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """Give the width that a line of text takes at most.

    Args:
        text: The line.
        size: The size of its characters.
        bold: Whether they are bold.

    Returns:
        The width, in the unit of the size.
    """
    return sum(map(_em, text)) * size * (_BOLD if bold else 1)


def _em(character: str) -> float:
    """Give the width of a character, in sizes of a character."""
    known = _EMS.get(character) or _EMS.get(unicodedata.normalize("NFD", character)[0])
    if known is not None:
        return known
    kind = unicodedata.category(character)
    if kind in {"Mn", "Me", "Cf"}:
        return 0
    if unicodedata.east_asian_width(character) in {"W", "F"} or kind in {"So", "Co", "Cn"}:
        return 1.4
    return 1.1 if kind == "Lu" else 0.95


def wrapped(text: str, size: float, room: float, *, bold: bool = False) -> tuple[str, ...]:
    """Break a text into lines.

    Args:
        text: The text; any run of blanks in it counts as one.
        size: The size of its characters.
        room: How wide a line may be.
        bold: Whether its characters are bold.

    Returns:
        The lines. A word that is wider than a line is broken where the line ends.
    """
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if width_of(longer, size, bold=bold) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        *full, line = _broken(word, size, room, bold=bold)
        lines += full
    return (*lines, line) if line else tuple(lines)


def _broken(word: str, size: float, room: float, *, bold: bool) -> list[str]:
    """Break a word that may be wider than a line, never before a mark that combines."""
    pieces = [""]
    width = 0.0
    for character in word:
        wide = width_of(character, size, bold=bold)
        if pieces[-1] and wide and width + wide > room:
            pieces.append("")
            width = 0.0
        pieces[-1] += character
        width += wide
    return pieces


@final
@frozen(kw_only=True, weakref_slot=False)
class Drawn:
    """Something drawn from the upper edge of its own room downwards.

    Attributes:
        height: How high its room is.
        body: Its elements.
    """

    height: float
    body: str


def stacked(parts: Iterable[Drawn]) -> Drawn:
    """Put drawn things below each other."""
    height = 0.0
    bodies: list[str] = []
    for part in parts:
        if part.body:
            bodies.append(f'<g transform="translate(0 {number(height)})">{part.body}</g>')
        height += part.height
    return Drawn(height=height, body="".join(bodies))


def beside(parts: Iterable[Drawn], pad: float = 0) -> Drawn:
    """Put drawn things beside each other, with some room left free above and below."""
    found = tuple(parts)
    body = "".join(part.body for part in found)
    moved = f'<g transform="translate(0 {number(pad)})">{body}</g>' if pad else body
    return Drawn(height=max((part.height for part in found), default=0) + 2 * pad, body=moved)


def cell(  # noqa: PLR0913 - a place, a width and three ways to look
    left: float,
    width: float,
    text: str,
    size: float,
    *,
    bold: bool = False,
    colour: str = INK,
) -> Drawn:
    """Set a text in a cell, in as many lines as it takes.

    Args:
        left: The left edge.
        width: The width of the cell, at whose edges the lines are cut off.
        text: The text.
        size: The size of the characters.
        bold: Whether they are bold.
        colour: Their colour.

    Returns:
        The lines, from the upper edge down.
    """
    lines = wrapped(text, size, width, bold=bold)
    height = size * LEADING * len(lines)
    weight = ' font-weight="600"' if bold else ""
    texts = "".join(
        f'<text y="{number(size * (LEADING * row + 1.05))}">{escape(isolated(line))}</text>'
        for row, line in enumerate(lines)
    )
    body = (
        f'<svg x="{number(left)}" width="{number(width)}" height="{number(height)}"'
        f' font-size="{number(size)}" fill="{colour}"{weight}>{texts}</svg>'
    )
    return Drawn(height=height, body=body if lines else "")


def legend(signs: Iterable[tuple[str, str]], left: float, width: float, room: float) -> Drawn:
    """Explain signs, in as many rows as it takes.

    Args:
        signs: Each sign, drawn from 0 to the right around a middle line, and what it means.
        left: The left edge.
        width: How wide a row may be.
        room: How much room a sign takes.

    Returns:
        The signs with their meanings.
    """
    rows: list[list[Drawn]] = []
    ahead = 0.0
    for sign, words in signs:
        wide = width_of(words, _KEY)
        if not rows or ahead + room + wide > width:
            rows.append([])
            ahead = 0.0
        place = f"translate({number(left + ahead)} {number(_KEY * 0.75)})"
        rows[-1].append(Drawn(height=0, body=f'<g transform="{place}">{sign}</g>'))
        rows[-1].append(cell(left + ahead + room + 6, wide, words, _KEY))
        ahead += room + wide + 24
    return stacked(beside(row, 1) for row in rows)


def number(value: float) -> str:
    """Write a coordinate, to a hundredth."""
    return f"{round(value / _STEP) * _STEP:.2f}".rstrip("0").rstrip(".")


def picture(width: float, title: str, description: str, parts: Iterable[Drawn]) -> str:
    """Make a picture of drawn things, below each other on a sheet of paper.

    Args:
        width: Its width.
        title: What it is, for those who hear it read.
        description: What it shows, for those who hear it read.
        parts: What is drawn.

    Returns:
        The document, with a line break at its end.
    """
    drawn = stacked(parts)
    wide, high = number(width), number(drawn.height)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" width="{wide}"'
        f' height="{high}" role="img" font-family="system-ui, sans-serif" xml:lang="en">'
        f"<title>{escape(isolated(title))}</title><desc>{escape(isolated(description))}</desc>"
        f'<rect width="{wide}" height="{high}" rx="8" fill="{PAPER}"/>{drawn.body}</svg>\n'
    )


def gap(height: float) -> Drawn:
    """Leave room free."""
    return Drawn(height=height, body="")
