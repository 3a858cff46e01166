"""Links between records: where they lead, and which of them run in a circle."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from ceasefire_model.circles import circles

Id = TypeVar("Id", bound=str)


class Link(NamedTuple):
    """That one record leads to another of its kind, and where that stands."""

    path: str
    """Where it stands, from the root of the document."""
    of: str
    """Id of the record that leads to the other."""
    to: str
    """Id of the other."""


def circular(links: Sequence[Link]) -> Iterator[tuple[Link, ...]]:
    """Find the links that run in a circle.

    Args:
        links: Links of one sort, in the order of the document.

    Yields:
        The links of each circle, in their order; one where a record leads to itself.
    """
    leads: dict[str, list[str]] = {}
    for link in links:
        leads.setdefault(link.of, []).append(link.to)
    numbers = {node: number for number, ring in enumerate(circles(leads)) for node in ring}
    found: dict[int, list[Link]] = {}
    for link in links:
        number = numbers.get(link.of)
        if number is not None and numbers.get(link.to) == number:
            found.setdefault(number, []).append(link)
    yield from map(tuple, found.values())


def around(ring: Sequence[Link]) -> tuple[tuple[str, ...], str]:
    """Name what runs in a circle, for a message.

    Args:
        ring: The links of a circle.

    Returns:
        The ids of the records, first that of the first link; and what it leads to, in words.
    """
    first = ring[0]
    ids = tuple(dict.fromkeys((first.of, *(link.of for link in ring))))
    if first.to == first.of:
        return ids, "itself"
    between = [each for each in ids[1:] if each != first.to]
    way = f" by way of {' and '.join(map(repr, between))}" if between else ""
    return ids, f"{first.to!r}, which leads back to it{way}"


def reached(starts: Iterable[Id], *leads: Mapping[Id, Iterable[Id]]) -> set[Id]:
    """Give what is reached from some records by going on from each to the next.

    Args:
        starts: Where to start; these are among what is reached.
        leads: To what each record leads at once; each of several may be followed at each step.

    Returns:
        The ids.
    """
    found: set[Id] = set()
    todo = [*starts]
    while todo:
        each = todo.pop()
        if each not in found:
            found.add(each)
            for lead in leads:
                todo.extend(lead.get(each, ()))
    return found
