"""Reads pictures back: where each piece of text stands, and what it says."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

SVG = "{http://www.w3.org/2000/svg}"
ALLOWED = {
    f"{SVG}{name}" for name in ("svg", "title", "desc", "rect", "g", "path", "circle", "text")
}


ROUNDED = 0.03
"""How far edges can be off, as coordinates are written to a hundredth."""


def unmarked(text: str) -> str:
    """Leave out the marks that isolate a text."""
    return re.sub("[\u2068\u2069]", "", text)


@dataclass(frozen=True)
class Cell:
    """Some lines of text, and the room that they have."""

    left: float
    top: float
    right: float
    bottom: float
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """All of it, without the marks that isolate its lines."""
        return unmarked(" ".join(self.lines))

    def overlaps(self, other: "Cell") -> bool:
        beside = self.right <= other.left + ROUNDED or other.right <= self.left + ROUNDED
        apart = self.bottom <= other.top + ROUNDED or other.bottom <= self.top + ROUNDED
        return not (beside or apart)


def read(picture: str) -> ElementTree.Element:
    """Read a picture, of which every part must be known."""
    root = ElementTree.fromstring(picture)  # noqa: S314 - made by us
    for element in root.iter():
        assert element.tag in ALLOWED
        assert not any(name.startswith("on") or "href" in name for name in element.attrib)
    return root


def cells(root: ElementTree.Element) -> list[Cell]:
    """Give all text of a picture."""
    return [cell for part in root for cell in _cells(part, 0, 0)]


def _cells(element: ElementTree.Element, x: float, y: float) -> Iterator[Cell]:
    moved = re.fullmatch(r"translate\((\S+) (\S+)\)", element.get("transform", "translate(0 0)"))
    assert moved is not None
    x, y = x + float(moved[1]), y + float(moved[2])
    if element.tag == f"{SVG}svg":
        x, y = x + float(element.get("x", 0)), y + float(element.get("y", 0))
        right, bottom = x + float(element.attrib["width"]), y + float(element.attrib["height"])
        yield Cell(x, y, right, bottom, tuple(line.text or "" for line in element))
        return
    assert element.tag != f"{SVG}text", "text outside of a cell"
    for part in element:
        yield from _cells(part, x, y)


def assert_readable(root: ElementTree.Element) -> None:
    """Hold that no text runs into another, or out of the picture."""
    found = cells(root)
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    for place, cell in enumerate(found):
        assert 0 <= cell.left <= cell.right <= width + ROUNDED
        assert 0 <= cell.top <= cell.bottom <= height + ROUNDED
        assert not any(cell.overlaps(other) for other in found[:place])
