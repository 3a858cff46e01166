"""The hand-made dossier as parsed JSON, and copies of it with one thing changed."""

import copy
import json
from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from ceasefire_model.serialization import dumps
from tests.serialization.samples import made_by_hand

Tree: TypeAlias = Any
Place: TypeAlias = tuple[str | int, ...]

TEXT: Final = dumps(made_by_hand())
TREE: Final[Tree] = json.loads(TEXT)


def places(tree: Tree, place: Place = ()) -> Iterator[Place]:
    """Give the place of every value of a tree, but of the tree itself."""
    if isinstance(tree, dict):
        steps = list(tree.items())
    else:
        steps = list(enumerate(tree)) if isinstance(tree, list) else []
    for step, inner in steps:
        yield (*place, step)
        yield from places(inner, (*place, step))


PLACES: Final = list(places(TREE))


def replaced(place: Place, value: object) -> Tree:
    """Copy the tree of the hand-made dossier, with another value at a place."""
    tree = copy.deepcopy(TREE)
    at(tree, place[:-1])[place[-1]] = value
    return tree


def at(tree: Tree, place: Place) -> Tree:
    """Give the value at a place."""
    for step in place:
        tree = tree[step]
    return tree
