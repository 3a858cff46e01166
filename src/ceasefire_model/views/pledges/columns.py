"""Where the boxes of a diagram stand: three columns, so that lines are short and cross little."""

from collections.abc import Iterable, Sequence
from typing import Final, TypeAlias, final

from attrs import frozen

from ceasefire_model.identifiers import PartyId
from ceasefire_model.views.pledges.chosen import KINDS, Pledge

Parties: TypeAlias = tuple[PartyId, ...]
"""Parties that give their word together, or to whom it is given together."""

_ROUNDS: Final = 4
"""How often the order of each column is set by that of its neighbours."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Order:
    """The order of each column, from above.

    Attributes:
        senders: Those whose word it is.
        pledges: The promises, kind by kind.
        takers: Those to whom it is given.
    """

    senders: tuple[Parties, ...]
    pledges: tuple[Pledge, ...]
    takers: tuple[Parties, ...]


def ordered(pledges: Sequence[Pledge]) -> Order:
    """Order three columns so that what is joined stands near each other.

    Each column is sorted by the mean place of its neighbours, in turn (Sugiyama, Tagawa and Toda
    1981). The kinds of promise keep their order.

    Args:
        pledges: The promises, in the order of the dossier.

    Returns:
        The order of senders, promises and takers.
    """
    kinds = list(KINDS)
    middle = sorted(pledges, key=lambda pledge: kinds.index(pledge.kind))
    left = list(dict.fromkeys(pledge.by for pledge in middle))
    right = list(dict.fromkeys(pledge.to for pledge in middle if pledge.to))
    for _ in range(_ROUNDS):
        by, to = _places(left), _places(right)
        middle.sort(key=lambda pledge: to.get(pledge.to, len(to)))
        middle.sort(key=lambda pledge: (kinds.index(pledge.kind), by[pledge.by]))
        left = _by_mean(left, [pledge.by for pledge in middle])
        right = _by_mean(right, [pledge.to for pledge in middle])
    return Order(senders=tuple(left), pledges=tuple(middle), takers=tuple(right))


def _places(parties: Iterable[Parties]) -> dict[Parties, int]:
    return {who: place for place, who in enumerate(parties)}


def _by_mean(parties: list[Parties], joined: list[Parties]) -> list[Parties]:
    """Sort parties by the mean place of what each is joined with."""
    places: dict[Parties, list[int]] = {who: [] for who in parties}
    for place, who in enumerate(joined):
        if who in places:
            places[who].append(place)
    return sorted(parties, key=lambda who: sum(places[who]) / len(places[who]))


def spread(wanted: Sequence[tuple[float, float]], gap: float) -> tuple[float, ...]:
    """Give boxes of a column their places, each as near as can be to where it is wanted.

    Boxes that would overlap are moved apart together, each run of them by the least that is needed
    (pool adjacent violators).

    Args:
        wanted: The middle at which each box is wanted, and its height, in order from above.
        gap: What is left free between two boxes.

    Returns:
        The upper edge of each box, the first not above 0.
    """
    runs: list[tuple[float, float, list[float]]] = []  # wanted top, height, heights of the boxes
    for middle, height in wanted:
        top, high, heights = middle - height / 2, height + gap, [height]
        while runs and runs[-1][0] + runs[-1][1] > top:
            before, above, boxes = runs.pop()
            count = len(boxes)
            # The tops that each box wants for the run as a whole, in the mean.
            top = (before * count + (top - above) * len(heights)) / (count + len(heights))
            high, heights = above + high, boxes + heights
        runs.append((top, high, heights))
    tops: list[float] = []
    least = 0.0
    for top, _, heights in runs:
        place = max(top, least)
        for height in heights:
            tops.append(place)
            place += height + gap
        least = place
    return tuple(tops)
