"""Circles: things that lead to each other, so that none of them comes first.

Steps that wait for each other, places that lie in each other, texts that each replace the other:
what is wrong with them is one thing, and it is found in one way.
"""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import TypeVar

Node = TypeVar("Node", bound=Hashable)


def circles(leads: Mapping[Node, Sequence[Node]]) -> tuple[tuple[Node, ...], ...]:
    """Find the sets of things each of which leads to each other, and what leads to itself.

    Args:
        leads: To what each thing leads at once. What is no key of it leads nowhere.

    Returns:
        The sets, the things in each in the order of the keys, the sets in the order of their first.
    """
    order = {node: place for place, node in enumerate(leads)}
    rings = (
        tuple(sorted(ring, key=order.__getitem__))
        for ring in _components(leads)
        if len(ring) > 1 or ring[0] in leads[ring[0]]
    )
    return tuple(sorted(rings, key=lambda ring: order[ring[0]]))


def _components(leads: Mapping[Node, Sequence[Node]]) -> Iterator[list[Node]]:
    """Give the strongly connected components (Tarjan, without recursion, in linear time)."""
    number: dict[Node, int] = {}
    low: dict[Node, int] = {}
    stack: list[Node] = []
    on_stack: set[Node] = set()
    for root in leads:
        if root in number:
            continue
        number[root] = low[root] = len(number)
        stack.append(root)
        on_stack.add(root)
        work = [(root, iter(leads[root]))]
        while work:
            node, successors = work[-1]
            for successor in successors:
                if successor not in number and successor in leads:
                    number[successor] = low[successor] = len(number)
                    stack.append(successor)
                    on_stack.add(successor)
                    work.append((successor, iter(leads[successor])))
                    break
                if successor in on_stack:
                    low[node] = min(low[node], number[successor])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == number[node]:
                    yield _popped(stack, on_stack, node)


def _popped(stack: list[Node], on_stack: set[Node], last: Node) -> list[Node]:
    ring: list[Node] = []
    while not ring or ring[-1] != last:
        ring.append(stack.pop())
        on_stack.discard(ring[-1])
    return ring
