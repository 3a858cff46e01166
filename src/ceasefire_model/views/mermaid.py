"""The words of a dossier within Mermaid, where they never become part of the diagram's language."""

import re
from typing import Final

from ceasefire_model.views.direction import isolated

_CODED: Final = re.compile(
    r"[^\w ,.'\u2019“”()\u2013—-]|[_ﬂ]|,(?! )"
    r"|(?<!\w)-|-(?!\w)"  # begins a list, or is part of an arrow
    r"|(?<!\w)\.|(?<=\d)\.(?!\w)"  # ends the number that begins a list
)
"""What does not stand for itself everywhere in Mermaid."""

_TAKEN: Final = re.compile("(?<=ﬂ)(?=°)|(?<=¶)(?=ß)|(?<=:)(?=fa-)")
"""Where Mermaid would find codes and icons of its own, also in what is coded."""
_JOINER: Final = "\u2060"  # a word joiner, which nobody sees


def escaped(text: str) -> str:
    """Give words so that they stand for themselves in a diagram.

    Args:
        text: Any text; a run of blanks in it counts as one.

    Returns:
        One line of letters, digits, points within words, spaces, and codes such as `#35;`, each
        shown as the character that it stands for. What would still be taken for a code or an icon
        is parted by a mark that nobody sees.
    """
    words = _TAKEN.sub(_JOINER, isolated(" ".join(text.split())))
    return _CODED.sub(lambda found: f"#{ord(found[0])};", words)
