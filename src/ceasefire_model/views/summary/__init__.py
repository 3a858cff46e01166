"""A dossier in short: who met, which texts there are, what is promised, not known and disputed.

It says what a reader wants to know first, and is told once more, with sources, by the other
sections. Who states something is named where others state something else, and where something is
withheld. Values that differ stand side by side, as everywhere.
"""

from collections.abc import Callable, Iterator
from typing import Final

from ceasefire_model.views.layout import Block, Heading, Paragraph
from ceasefire_model.views.naming import Names
from ceasefire_model.views.summary.open import disputed, unknown
from ceasefire_model.views.summary.promises import promises
from ceasefire_model.views.summary.texts import meetings, texts

__all__ = ["summary_blocks"]

_NOTE: Final = (
    "Sources stand with each claim in the other sections of the brief; so does what else promises"
    " are subject to, and on what their parts hang. A stroke parts values that stand side by side."
)


def summary_blocks(names: Names) -> Iterator[Block]:
    """Give a dossier in short.

    Args:
        names: The names of the records of a dossier.

    Yields:
        A note on how to read it, and a heading for each part in which something stands.
    """
    made = ((heading, tuple(blocks(names))) for heading, blocks in _PARTS)
    filled = tuple((heading, blocks) for heading, blocks in made if blocks)
    if filled:
        yield Paragraph(_NOTE)
    for heading, blocks in filled:
        yield Heading(heading)
        yield from blocks


_PARTS: Final[tuple[tuple[str, Callable[[Names], Iterator[Block]]], ...]] = (
    ("Met", meetings),
    ("Texts", texts),
    ("Promises", promises),
    ("Not known", unknown),
    ("Disputed", disputed),
)
