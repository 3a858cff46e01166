"""The dossiers that come with the library: the only home of facts.

A dossier is loaded when it is first asked for, by its constant or by its name.

Examples:
    >>> from ceasefire_model import instances
    >>> instances.names()
    ('paris-2026',)
"""

import difflib
from importlib import import_module
from typing import TYPE_CHECKING, Final

from ceasefire_model.dossier import Dossier
from ceasefire_model.errors import UnknownId

PARIS_2026: Dossier
"""The Paris summit of the coalition of the willing, 6 January 2026."""

__all__ = ["PARIS_2026", "load", "names", "title"]

_TITLES: Final[dict[str, str]] = {
    "paris-2026": "Paris summit of the coalition of the willing, 6 January 2026",
}
"""The title of each dossier, by name, so that a list of them loads none."""


def names() -> tuple[str, ...]:
    """Give the names of the dossiers, in alphabetical order."""
    return tuple(sorted(_TITLES))


def title(name: str) -> str:
    """Give the title of a dossier without loading it.

    Args:
        name: The name of the dossier, which is its id.

    Returns:
        Its title.

    Raises:
        UnknownId: No dossier has this name.
    """
    if name not in _TITLES:
        raise UnknownId("built-in dossier", name, tuple(difflib.get_close_matches(name, _TITLES)))
    return _TITLES[name]


def load(name: str) -> Dossier:
    """Load a dossier by name.

    Args:
        name: The name of the dossier, which is its id.

    Returns:
        The dossier; the same object each time.

    Raises:
        UnknownId: No dossier has this name.
    """
    title(name)
    module = name.replace("-", "_")
    found: Dossier = getattr(import_module(f"{__name__}.{module}"), module.upper())
    return found


if not TYPE_CHECKING:  # a checker knows the constants that are announced above, and no others

    def __getattr__(name: str) -> Dossier:
        """Load the dossier of a constant when it is first asked for."""
        slug = name.lower().replace("_", "-")
        if slug in _TITLES and name == slug.replace("-", "_").upper():
            return load(slug)
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
