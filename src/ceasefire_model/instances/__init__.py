"""The dossiers that come with the library: the only home of facts.

A dossier is loaded when it is first asked for, by its constant or by its name.

Examples:
    >>> from ceasefire_model import instances
    >>> "paris-2026" in instances.names()
    True
"""

import difflib
from importlib import import_module
from typing import TYPE_CHECKING, Final

from ceasefire_model.consistency import Explanation
from ceasefire_model.dossier import Dossier
from ceasefire_model.errors import UnknownId
from ceasefire_model.instances.explained import EXPLANATIONS

GAZA_2025: Dossier
"""Gaza ceasefire of October 2025 and Security Council resolution 2803."""
KOREA_1953: Dossier
"""Korean armistice agreement, 27 July 1953."""
KUMANOVO_1999: Dossier
"""Military Technical Agreement of Kumanovo, 9 June 1999."""
LUSAKA_1999: Dossier
"""Lusaka ceasefire agreement for the Congo, 10 July 1999."""
MINSK_2015: Dossier
"""Minsk package of measures, 12 February 2015."""
NAGORNO_KARABAKH_2020: Dossier
"""Trilateral statement on Nagorno-Karabakh, 9 and 10 November 2020."""
PARIS_2026: Dossier
"""Paris summit of the coalition of the willing, 6 January 2026."""
SRI_LANKA_2002: Dossier
"""Sri Lanka ceasefire agreement, 22 February 2002."""
UK_UKRAINE_2024: Dossier
"""British-Ukrainian agreement on security co-operation, 12 January 2024."""

__all__ = [
    "GAZA_2025",
    "KOREA_1953",
    "KUMANOVO_1999",
    "LUSAKA_1999",
    "MINSK_2015",
    "NAGORNO_KARABAKH_2020",
    "PARIS_2026",
    "SRI_LANKA_2002",
    "UK_UKRAINE_2024",
    "explanations",
    "load",
    "names",
    "title",
]

_TITLES: Final[dict[str, str]] = {
    "gaza-2025": "Gaza ceasefire of October 2025 and Security Council resolution 2803",
    "korea-1953": "Korean armistice agreement, 27 July 1953",
    "kumanovo-1999": "Military Technical Agreement of Kumanovo, 9 June 1999",
    "lusaka-1999": "Lusaka ceasefire agreement for the Congo, 10 July 1999",
    "minsk-2015": "Minsk package of measures, 12 February 2015",
    "nagorno-karabakh-2020": "Trilateral statement on Nagorno-Karabakh, 9 and 10 November 2020",
    "paris-2026": "Paris summit of the coalition of the willing, 6 January 2026",
    "sri-lanka-2002": "Sri Lanka ceasefire agreement, 22 February 2002",
    "uk-ukraine-2024": "British-Ukrainian agreement on security co-operation, 12 January 2024",
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


def explanations(name: str) -> tuple[Explanation, ...]:
    """Give the reasons for which findings in a dossier stand.

    Args:
        name: The name of the dossier, which is its id.

    Returns:
        The explanations; none for a dossier without findings, nor for one that is not built in.
    """
    return EXPLANATIONS.get(name, ())


if not TYPE_CHECKING:  # a checker knows the constants that are announced above, and no others

    def __getattr__(name: str) -> Dossier:
        """Load the dossier of a constant when it is first asked for."""
        slug = name.lower().replace("_", "-")
        if slug in _TITLES and name == slug.replace("-", "_").upper():
            return load(slug)
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
