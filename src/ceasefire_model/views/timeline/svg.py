"""A timeline as a picture: a row for each stated date, in order, with the date true to scale."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final, assert_never

from ceasefire_model.dossier import Dossier
from ceasefire_model.views.drawing import (
    FAINT,
    HAIR,
    PAPER,
    Drawn,
    beside,
    cell,
    gap,
    legend,
    number,
    picture,
    stacked,
    width_of,
)
from ceasefire_model.views.naming import Names
from ceasefire_model.views.timeline.marks import Aside, Mark, Sort, marks_and_asides
from ceasefire_model.views.timeline.scale import Scale, scale_of, ticks
from ceasefire_model.views.wording import date

_WIDTH: Final = 1000
_MARGIN: Final = 28
_ALL: Final = (_MARGIN, _WIDTH - 2 * _MARGIN)
_DATES: Final = (_MARGIN, 190)
_TRACK: Final = (238, 226)
_LABELS: Final = (510, _WIDTH - _MARGIN - 510)
"""The left edge and the width of a column."""
_ICON: Final = 22
"""How much room a sign takes before its words."""

_TEXT: Final = 13
_SMALL: Final = 11.5
_PAD: Final = 5

_COLOURS: Final[dict[Sort, str]] = {
    Sort.HAPPENED: "#1f6fb2",
    Sort.AGREED: "#6b3fa0",
    Sort.SAID: "#4a7c2c",
    Sort.DUE: "#b8560f",
}
_DISPUTED: Final = "#b3261e"
_SHADE: Final = "#f3f5f7"


def timeline_svg(dossier: Dossier) -> str:
    """Draw what happened, what was said and agreed, and what falls due, by date.

    Each date that somebody states has a row, with its holders where others state something else. A
    bar is a date that is less precise than a day. What has no date of its own, or is only
    announced, is listed below, never placed by guess.

    Args:
        dossier: What is drawn.

    Returns:
        An SVG document that needs nothing else, 1000 wide and as high as it takes.
    """
    names = Names(dossier)
    marks, asides = marks_and_asides(names)
    described = _described(marks, asides)
    parts = (
        gap(22),
        *_heading(dossier, described),
        *_legend(marks, asides),
        *_rows(marks, scale_of(marks, *_TRACK), names),
        *_apart(asides, names),
        gap(22),
    )
    return picture(_WIDTH, f"Timeline: {dossier.title}", described, parts)


def _heading(dossier: Dossier, described: str) -> Iterator[Drawn]:
    yield cell(*_ALL, dossier.title, 19, bold=True)
    yield gap(4)
    ends = f"This dossier ends on {date(dossier.cutoff)}."
    yield cell(*_ALL, f"{described} {ends}", _TEXT, colour=FAINT)
    yield gap(14)


def _described(marks: tuple[Mark, ...], asides: tuple[Aside, ...]) -> str:
    if not marks and not asides:
        return "It holds nothing that could have a date."
    several = "" if len(marks) == 1 else "s"
    apart = f"; {len(asides)} more without a place on the line, listed below" if asides else ""
    return f"{len(marks)} stated date{several}, in order and true to scale{apart}."


def _legend(marks: tuple[Mark, ...], asides: tuple[Aside, ...]) -> Iterator[Drawn]:
    """Explain the signs that are used."""
    used = {mark.sort for mark in marks} | {aside.sort for aside in asides}
    signs = [(_icon(sort, 8), sort.value) for sort in Sort if sort in used]
    if any(mark.first != mark.last for mark in marks):
        signs.append((_bar(0, 16, FAINT, FAINT), "less precise than a day"))
    if any(mark.first == mark.last and not mark.exact for mark in marks):
        signs.append((_hollow(FAINT, 8), "approximate or uncertain"))
    if any(mark.disputed for mark in marks):
        signs.append((_ring(8), "disputed"))
    if signs:
        yield legend(signs, *_ALL, room=16)
        yield gap(12)


def _rows(marks: tuple[Mark, ...], scale: Scale | None, names: Names) -> Iterator[Drawn]:
    if scale is None:
        return
    marked = ticks(scale)
    yield beside(
        cell(scale.start(day) + 3, width_of(label, _SMALL), label, _SMALL, colour=FAINT)
        for day, label in marked
    )
    for index, mark in enumerate(marks):
        row = beside(_row(mark, scale, names), _PAD)
        high = number(row.height)
        shade = f'<rect x="14" width="{_WIDTH - 28}" height="{high}" rx="4" fill="{_SHADE}"/>'
        lines = "".join(f"M{number(scale.start(day))} 0v{high}" for day, _ in marked)
        grid = f'<path d="{lines}" stroke="{HAIR}"/>'
        yield Drawn(height=row.height, body=f"{'' if index % 2 else shade}{grid}{row.body}")
    yield gap(16)


def _row(mark: Mark, scale: Scale, names: Names) -> Iterator[Drawn]:
    yield cell(*_DATES, mark.said, _TEXT)
    yield _on_line(0, _placed(mark, scale))
    note = f"disputed: {mark.note}" if mark.disputed else mark.note
    colour = _DISPUTED if mark.disputed else FAINT
    yield _on_line(_LABELS[0] - _ICON + 7, _icon(mark.sort, 0))
    yield stacked(
        (
            cell(*_LABELS, names.heading(mark.record), _TEXT),
            cell(*_LABELS, note, _SMALL, colour=colour),
        )
    )


def _placed(mark: Mark, scale: Scale) -> str:
    """Draw a date where it stands: a day as its sign, all else as wide as it is open."""
    colour = _COLOURS[mark.sort]
    first, last = mark.first, mark.last
    left = scale.left - 14 if first is None else scale.start(first)
    right = scale.left + scale.width + 14 if last is None else scale.end(last)
    middle = (left + right) / 2
    outline = _DISPUTED if mark.disputed else colour
    if first is None or last is None:
        return _bar(left, right, colour, outline) + _open(left if first is None else right, outline)
    if first != last:
        return _bar(left, right, colour, outline)
    sign = _icon(mark.sort, middle) if mark.exact else _hollow(colour, middle)
    return f"{_ring(middle)}{sign}" if mark.disputed else sign


def _apart(asides: tuple[Aside, ...], names: Names) -> Iterator[Drawn]:
    """List what has no place, under the reason."""
    if asides:
        yield cell(*_ALL, "Without a place on the line", 15, bold=True)
    left, width = _ALL[0] + _ICON, _ALL[1] - _ICON
    for apart, group in groupby(asides, key=lambda aside: aside.apart):
        yield gap(8)
        yield cell(*_ALL, apart.value, _TEXT, bold=True, colour=FAINT)
        for aside in group:
            said = f": {aside.said}" if aside.said else ""
            words = cell(left, width, f"{names.heading(aside.record)}{said}", _TEXT)
            yield beside((_on_line(_ALL[0] + 7, _icon(aside.sort, 0)), words), 2)


def _on_line(left: float, sign: str) -> Drawn:
    """Set a sign, drawn around 0, on the middle of a first line of text."""
    return Drawn(height=18, body=f'<g transform="translate({number(left)} 9.5)">{sign}</g>')


def _icon(sort: Sort, middle: float) -> str:
    """Draw the sign of a sort; they differ in shape, not by colour alone."""
    x, colour = number(middle), _COLOURS[sort]
    match sort:
        case Sort.HAPPENED:
            return f'<circle cx="{x}" r="5" fill="{colour}"/>'
        case Sort.AGREED:
            return f'<path d="M{x} 0m-4.5-4.5h9v9h-9z" fill="{colour}"/>'
        case Sort.SAID:
            return f'<path d="M{x} 0m-5.5 0l5.5-5.5l5.5 5.5l-5.5 5.5z" fill="{colour}"/>'
        case Sort.DUE:
            return f'<path d="M{x} 0m-5.5-4.5h11l-5.5 9.5z" fill="{colour}"/>'
        case _:
            assert_never(sort)


def _hollow(colour: str, middle: float) -> str:
    paint = f'fill="{PAPER}" stroke="{colour}" stroke-width="1.8"'
    return f'<circle cx="{number(middle)}" r="4.3" {paint}/>'


def _ring(middle: float) -> str:
    paint = f'fill="none" stroke="{_DISPUTED}" stroke-width="1.4"'
    return f'<circle cx="{number(middle)}" r="8.2" {paint}/>'


def _bar(left: float, right: float, colour: str, outline: str) -> str:
    wide = max(right - left, 6)
    start = (left + right - wide) / 2
    paint = f'fill="{colour}" fill-opacity=".3" stroke="{outline}"'
    place = f'x="{number(start)}" y="-4" width="{number(wide)}"'
    return f'<rect {place} height="8" rx="3" {paint}/>'


def _open(end: float, colour: str) -> str:
    """Break up the end of a bar to which a date is open."""
    return f'<path d="M{number(end)} 0m0-7v14" stroke="{colour}" stroke-dasharray="2 2"/>'
