"""Which way text runs: names in other scripts, kept from turning what stands beside them.

A name in Arabic or Hebrew, or one that holds marks of direction, would reorder the punctuation
and figures around it. Between two marks that isolate it, it cannot (Unicode Standard Annex 9).
"""

import unicodedata
from typing import Final

_ISOLATE: Final = "\u2068"  # first strong isolate: the text decides by itself which way it runs
_POP: Final = "\u2069"  # pop directional isolate
_OPENS: Final = frozenset({"FSI", "LRI", "RLI"})
_TURNS: Final = _OPENS | {"AL", "LRE", "LRO", "PDF", "PDI", "R", "RLE", "RLO"}
"""Classes of characters that run from right to left, or change the direction of others."""


def isolated(text: str) -> str:
    """Keep a text from turning what stands around it.

    Args:
        text: Any text.

    Returns:
        The text itself where all of it runs from left to right. Otherwise the text between marks
        that isolate it, as many as it takes to outlast the marks that it holds itself.
    """
    if text.isascii():
        return text
    classes = [unicodedata.bidirectional(character) for character in text]
    if _TURNS.isdisjoint(classes):
        return text
    depth = unopened = 0
    for kind in classes:
        if kind in _OPENS:
            depth += 1
        elif kind == "PDI" and depth:
            depth -= 1
        elif kind == "PDI":
            unopened += 1
    return f"{_ISOLATE * (unopened + 1)}{text}{_POP * (depth + 1)}"
