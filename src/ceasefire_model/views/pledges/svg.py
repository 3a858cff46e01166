"""Promises as a picture: whose word, what, to whom, in three columns joined by lines."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final, final

from attrs import frozen

from ceasefire_model.dossier import Dossier, PromiseRecord
from ceasefire_model.identifiers import PartyId, PromiseId
from ceasefire_model.views.drawing import (
    FAINT,
    INK,
    PAPER,
    Drawn,
    beside,
    cell,
    gap,
    legend,
    number,
    picture,
    stacked,
)
from ceasefire_model.views.naming import Names, raised
from ceasefire_model.views.pledges.chosen import KINDS, Pledge, chosen
from ceasefire_model.views.pledges.columns import Order, Parties, ordered, spread
from ceasefire_model.views.pledges.styles import ALL_LINES, Line, line_of

_WIDTH: Final = 1100
_MARGIN: Final = 28
_ALL: Final = (_MARGIN, _WIDTH - 2 * _MARGIN)
_SENDERS: Final = (_MARGIN, 230)
_PLEDGES: Final = (358, 394)
_TAKERS: Final = (_WIDTH - _MARGIN - 220, 220)
"""The left edge and the width of a column."""

_TEXT: Final = 13
_SMALL: Final = 11.5
_PAD: Final = 9
_GAP: Final = 10
_PORT: Final = 9
"""How far the ends of lines at one box are apart."""

_SHADE: Final = "#f3f5f7"
_OUTLINE: Final = "#b4bec8"
_DISPUTED: Final = "#b3261e"
_COLOURS: Final = ("#b8560f", "#6b3fa0", "#1f6fb2", "#4a7c2c")
"""The colour of each kind of promise, in their order."""


def promises_svg(
    dossier: Dossier,
    *,
    parties: Collection[PartyId] = (),
    kinds: Collection[type[PromiseRecord]] = (),
    promises: Collection[PromiseId] | None = None,
) -> str:
    """Draw who promises what to whom.

    The fuller the line from those whose word it is, the firmer their word; a diamond at a promise
    is a condition; what is disputed is named in it. Parties that promise together have one box.

    Args:
        dossier: What is drawn.
        parties: The parties by, for or to whom the promises are; empty for all.
        kinds: The types of their records, such as `Guarantee`; empty for all.
        promises: The promises; `None` for those that are no part of another and that a declaration,
            agreement or resolution contains which is no draft.

    Returns:
        An SVG document that needs nothing else, 1100 wide and as high as it takes. It says what is
        left out.

    Raises:
        UnknownId: The dossier has no such party or promise.
    """
    shown = chosen(dossier, parties, kinds, promises)
    told = f"Who promises what to whom: {shown.told}"
    parts = (
        gap(22),
        cell(*_ALL, dossier.title, 19, bold=True),
        gap(4),
        cell(*_ALL, told, _TEXT, colour=FAINT),
        gap(14),
        *_legend(shown.pledges),
        *_diagram(ordered(shown.pledges), Names(dossier)),
        gap(22),
    )
    return picture(_WIDTH, f"Promises: {dossier.title}", told, parts)


def _legend(pledges: Sequence[Pledge]) -> Iterator[Drawn]:
    """Explain the signs that are used."""
    used = {line_of(pledge.firmness) for pledge in pledges}
    lines = (line for line in ALL_LINES if line in used)
    signs = [(f'<path d="M0 0h30" {_paint(line)}/>', line.means) for line in lines]
    if any(pledge.conditional for pledge in pledges):
        signs.append((_diamond(15, 0), "on condition"))
    if any(pledge.disputed for pledge in pledges):
        frame = f'fill="{PAPER}" stroke="{_DISPUTED}"'
        signs.append((f'<rect y="-6" width="30" height="12" rx="4" {frame}/>', "disputed"))
    if signs:
        yield legend(signs, *_ALL, room=30)
        yield gap(14)


@final
@frozen(kw_only=True, weakref_slot=False)
class _Box:
    """A box of the diagram.

    Attributes:
        top: Its upper edge.
        height: How high it is.
        body: What is in it, drawn from its upper edge down.
    """

    top: float
    height: float
    body: str

    @property
    def middle(self) -> float:
        return self.top + self.height / 2


def _diagram(order: Order, names: Names) -> Iterator[Drawn]:
    if not order.pledges:
        return
    columns = ((_SENDERS, "Whose word"), (_PLEDGES, "What"), (_TAKERS, "To whom"))
    yield beside(
        cell(*column, words, _SMALL, bold=True, colour=FAINT)
        for column, words in (columns if order.takers else columns[:2])
    )
    yield gap(8)
    middle, headings, height = _middle_column(order.pledges)
    left = _outer_column(
        [(who, raised(names.parties(who))) for who in order.senders],
        zip([pledge.by for pledge in order.pledges], middle, strict=True),
        _SENDERS,
    )
    right = _outer_column(
        [(who, raised(names.parties(who))) for who in order.takers],
        zip([pledge.to for pledge in order.pledges], middle, strict=True),
        _TAKERS,
    )
    boxes = (*left.values(), *middle, *right.values())
    placed = "".join(f'<g transform="translate(0 {number(b.top)})">{b.body}</g>' for b in boxes)
    ends = max(height, *(box.top + box.height for box in boxes))
    # The signs of conditions stand on the edges of boxes, so lines are drawn after these.
    lines = _lines(order, left, middle, right)
    yield Drawn(height=ends, body=f"{headings}{placed}{lines}")


def _middle_column(pledges: Sequence[Pledge]) -> tuple[tuple[_Box, ...], str, float]:
    """Set the promises kind by kind, each kind under its heading."""
    left, width = _PLEDGES
    boxes: list[_Box] = []
    headings: list[str] = []
    top = 0.0
    for kind, group in groupby(pledges, key=lambda pledge: pledge.kind):
        colour = _COLOURS[list(KINDS).index(kind)]
        heading = cell(left, width, KINDS[kind], _TEXT, bold=True, colour=colour)
        headings.append(f'<g transform="translate(0 {number(top)})">{heading.body}</g>')
        top += heading.height + 4
        for pledge in group:
            drawn = _pledge(pledge, colour)
            boxes.append(_Box(top=top, height=drawn.height, body=drawn.body))
            top += drawn.height + _GAP
        top += _GAP
    return tuple(boxes), "".join(headings), top


def _pledge(pledge: Pledge, colour: str) -> Drawn:
    left, width = _PLEDGES
    room = (left + _PAD + 5, width - 2 * _PAD - 5)
    disputed = f"disputed: {', '.join(pledge.disputed)}" if pledge.disputed else ""
    words = (
        cell(*room, pledge.title, _TEXT),
        cell(*room, "; ".join(pledge.facts), _SMALL, colour=FAINT),
        cell(*room, disputed, _SMALL, colour=_DISPUTED),
    )
    frame = f'fill="{PAPER}" stroke="{_DISPUTED if disputed else _OUTLINE}"'
    drawn = _boxed(_PLEDGES, words, frame)
    edge = f'<path d="M{left + 5} 5v{number(drawn.height - 10)}" stroke="{colour}"'
    return Drawn(height=drawn.height, body=f'{drawn.body}{edge} stroke-width="3"/>')


def _outer_column(
    labelled: Sequence[tuple[Parties, str]],
    joined: Iterable[tuple[Parties, _Box]],
    column: tuple[int, int],
) -> dict[Parties, _Box]:
    """Set those who promise, or to whom, each near the promises that it is joined with."""
    near: dict[Parties, list[float]] = {who: [] for who, _ in labelled}
    for who, box in joined:
        if who:
            near[who].append(box.middle)
    drawn = [_party(label, len(near[who]), column) for who, label in labelled]
    means = (sum(near[who]) / len(near[who]) for who, _ in labelled)
    wanted = [(mean, one.height) for mean, one in zip(means, drawn, strict=True)]
    return {
        who: _Box(top=top, height=one.height, body=one.body)
        for (who, _), one, top in zip(labelled, drawn, spread(wanted, _GAP), strict=True)
    }


def _party(label: str, lines: int, column: tuple[int, int]) -> Drawn:
    left, width = column
    words = cell(left + _PAD, width - 2 * _PAD, label, _TEXT)
    frame = f'fill="{_SHADE}" stroke="{_OUTLINE}"'
    return _boxed(column, (words,), frame, least=(lines + 1) * _PORT)


def _boxed(column: tuple[int, int], cells: Sequence[Drawn], frame: str, least: float = 0) -> Drawn:
    """Set cells below each other in a box, in its middle where it is higher than they are."""
    left, width = column
    words = stacked(cells)
    height = max(words.height + 2 * _PAD, least)
    box = f'<rect x="{left}" width="{width}" height="{number(height)}" rx="6" {frame}/>'
    inside = f'<g transform="translate(0 {number((height - words.height) / 2)})">{words.body}</g>'
    return Drawn(height=height, body=f"{box}{inside}")


def _lines(
    order: Order, left: dict[Parties, _Box], middle: Sequence[_Box], right: dict[Parties, _Box]
) -> str:
    """Join the boxes; the lines at one box end apart, in the order of where they come from."""
    pairs = tuple(zip(order.pledges, middle, strict=True))
    drawn: list[str] = []
    start, end = sum(_SENDERS), _PLEDGES[0]
    ports = _ports([pledge.by for pledge in order.pledges], left)
    for (pledge, box), port in zip(pairs, ports, strict=True):
        curve = _curve(start, port, end, box.middle)
        drawn.append(f'<path d="{curve}" {_paint(line_of(pledge.firmness))}/>')
    start, end = sum(_PLEDGES), _TAKERS[0]
    addressed = [(pledge, box) for pledge, box in pairs if pledge.to]
    ports = _ports([pledge.to for pledge, _ in addressed], right)
    for (_, box), port in zip(addressed, ports, strict=True):
        curve = _curve(start, box.middle, end - 7, port)
        drawn.append(f'<path d="{curve}" fill="none" stroke="{FAINT}"/>')
        drawn.append(f'<path d="M{end} {number(port)}l-8-4v8z" fill="{FAINT}"/>')
    drawn += (_diamond(start, box.middle) for pledge, box in pairs if pledge.conditional)
    return "".join(drawn)


def _ports(joined: Sequence[Parties], boxes: dict[Parties, _Box]) -> Iterator[float]:
    """Give the height at which each line ends at its box."""
    counts = Counter(joined)
    used: Counter[Parties] = Counter()
    for who in joined:
        yield boxes[who].middle + (used[who] - (counts[who] - 1) / 2) * _PORT
        used[who] += 1


def _curve(start: float, high: float, end: float, low: float) -> str:
    bend = (end - start) / 2
    return (
        f"M{number(start)} {number(high)}C{number(start + bend)} {number(high)}"
        f" {number(end - bend)} {number(low)} {number(end)} {number(low)}"
    )


def _paint(line: Line) -> str:
    dashes = f' stroke-dasharray="{line.dashes}"' if line.dashes else ""
    return f'fill="none" stroke="{INK}" stroke-width="{number(line.width)}"{dashes}'


def _diamond(middle: float, high: float) -> str:
    place = f"M{number(middle - 7)} {number(high)}l7-7l7 7l-7 7z"
    return f'<path d="{place}" fill="{PAPER}" stroke="{INK}" stroke-width="1.3"/>'
