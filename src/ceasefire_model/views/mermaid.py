"""The words of a dossier within Mermaid, where they never become part of the diagram's language."""

import re
from typing import Final

from ceasefire_model.views.direction import isolated

_CODED: Final = re.compile(
    r"[^\w ,.'\u2019“”()\u2013—-]|[_ﬂ¶°]|,(?! )"
    r"|(?<!\w)-|-(?!\w)"  # begins a list, or is part of an arrow
    r"|(?<!\w)\.|(?<=\d)\.(?!\w)"  # ends the number that begins a list
)
"""What does not stand for itself everywhere in Mermaid, or is taken there for a code of its own."""


def escaped(text: str) -> str:
    """Give words so that they stand for themselves in a diagram.

    Args:
        text: Any text; a run of blanks in it counts as one.

    Returns:
        One line of letters, digits, points within words, spaces, and codes such as `#35;`, each
        shown as the character that it stands for.
    """
    words = isolated(" ".join(text.split()))
    return _CODED.sub(lambda found: f"#{ord(found[0])};", words)
