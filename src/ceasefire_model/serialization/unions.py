"""The unions that the model has a name for, so that forms can call them by it."""

import sys
from functools import cache
from itertools import accumulate
from typing import Final

from ceasefire_model.dossier import Dossier
from ceasefire_model.serialization.shapes import Hint, bare, is_union, members, reachable


@cache
def unions() -> dict[frozenset[Hint], str]:
    """Give the names of the unions that a dossier is made of, by their members, the largest first.

    Returns:
        The names, as the modules define them in which the classes of a dossier stand.
    """
    modules = dict.fromkeys(
        module
        for hint in reachable(Dossier)
        if len(members(hint)) == 1 and bare(hint).__module__.startswith(_PACKAGE)
        for module in _around(bare(hint).__module__)
    )
    found = {
        frozenset(members(term)): name
        for module in sorted(modules)
        for name, term in vars(sys.modules[module]).items()
        if not name.startswith("_") and is_union(term)
    }
    return dict(sorted(found.items(), key=lambda item: (-len(item[0]), item[1])))


_PACKAGE: Final = f"{__name__.partition('.')[0]}."


def _around(module: str) -> list[str]:
    """Give a module and the packages around it, without the outermost."""
    return list(accumulate(module.split("."), "{}.{}".format))[1:]
