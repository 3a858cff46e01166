"""The unions that the model has a name for, so that forms can call them by it."""

from functools import cache
from itertools import takewhile

import ceasefire_model
from ceasefire_model.dossier import Dossier
from ceasefire_model.serialization.shapes import Hint, is_union, members


@cache
def unions() -> dict[frozenset[Hint], str]:
    """Give the names of the unions that a dossier is made of, by their members, the largest first.

    Returns:
        The names, under which the package offers the unions.
    """
    before = takewhile(lambda name: name != Dossier.__name__, ceasefire_model.__all__)
    terms = {name: getattr(ceasefire_model, name) for name in before}
    found = {frozenset(members(term)): name for name, term in terms.items() if is_union(term)}
    return dict(sorted(found.items(), key=lambda item: -len(item[0])))
