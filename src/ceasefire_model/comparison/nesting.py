"""Which place lies in which, as far as the records of places tell."""

from collections.abc import Callable
from typing import TypeAlias

from ceasefire_model.dossier import Dossier
from ceasefire_model.identifiers import PlaceId
from ceasefire_model.places import larger_place

Lies: TypeAlias = Callable[[PlaceId, PlaceId], bool]
"""Whether the first place lies in the second, or is it."""


def lying_in(*dossiers: Dossier) -> Lies:
    """Tell which place lies in which, as any of some dossiers has it.

    Args:
        dossiers: Where the places are recorded.

    Returns:
        The function that tells.
    """
    around: dict[PlaceId, dict[PlaceId, None]] = {}
    for dossier in dossiers:
        for place in dossier.places:
            larger = larger_place(place)
            if larger is not None:
                around.setdefault(place.id, {})[larger] = None

    def lies(inner: PlaceId, outer: PlaceId) -> bool:
        seen: set[PlaceId] = set()
        todo = [inner]
        while todo and outer not in seen:
            place = todo.pop()
            if place not in seen:
                seen.add(place)
                todo.extend(around.get(place, ()))
        return outer in seen

    return lies
