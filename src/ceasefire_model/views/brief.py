"""A dossier as a brief: what it holds, section by section, for people to read."""

from collections.abc import Callable, Iterator
from typing import Final

from ceasefire_model.dossier import Dossier
from ceasefire_model.views import sections
from ceasefire_model.views.bibliography import source_blocks
from ceasefire_model.views.disputes import dispute_blocks
from ceasefire_model.views.layout import Block, Heading, Paragraph, Section, Title, set_lines
from ceasefire_model.views.naming import Names
from ceasefire_model.views.unknowns import unknown_blocks
from ceasefire_model.views.wording import date

_GUIDE: Final = (
    "This brief gives what was stated, not what is so: first the value, then who states it and"
    " in which text, then in brackets where it was read, by the keys of the list at the end."
    " “Original” means read in the text or record itself, “quoted” as quoted by another,"
    " “reported” as retold by another, “recalled” from memory; “via” names the sources through"
    " which it came. Claims that differ stand side by side."
)

_SECTIONS: Final[tuple[tuple[str, Callable[[Names], Iterator[Block]]], ...]] = (
    ("Who met, and what happened", sections.what_happened),
    ("What was declared and agreed", sections.adopted_texts),
    ("Who deploys: people on the ground", sections.deployments),
    ("What is guaranteed", sections.guarantees),
    ("What else is undertaken", sections.undertakings),
    ("What conditions refer to: undated events, and situations", sections.what_may_happen),
    ("Bodies", sections.bodies),
    ("What is not known", unknown_blocks),
    ("What is disputed, or told differently", dispute_blocks),
    ("Issues, positions and reactions", sections.positions),
    ("Who negotiates with whom", sections.formats),
    ("What was said, by whom and where", sections.statements),
    ("Who is who", sections.parties),
    ("Places and facilities", sections.places),
    ("Sources", source_blocks),
)
"""What a brief holds, in reading order; a section in which nothing stands is left out."""


def brief(dossier: Dossier, width: int = 80) -> str:
    """Write a dossier as a brief in plain text.

    Args:
        dossier: What is written.
        width: The greatest length of a line, in characters; a word that is longer, such as an
            address, stands alone on its line.

    Returns:
        The brief, with a line break at its end.

    Raises:
        InvalidValue: The width is below 40.
    """
    return set_lines(brief_blocks(dossier), width)


def brief_blocks(dossier: Dossier) -> Iterator[Block]:
    """Give the blocks of a brief: title, guide, contents, and the sections that hold something.

    Args:
        dossier: What is written.

    Yields:
        The blocks, in reading order.
    """
    names = Names(dossier)
    made = ((title, tuple(blocks(names))) for title, blocks in _SECTIONS)
    filled = tuple((title, blocks) for title, blocks in made if blocks)
    yield Title(dossier.title)
    yield Paragraph(f"Sources were looked for up to {date(dossier.cutoff)}.")
    yield Paragraph(_GUIDE)
    titles = tuple(f"{number}. {title}" for number, (title, _) in enumerate(filled, 1))
    if titles:
        yield Heading("Contents")
    for title in titles:
        yield Paragraph(title, depth=1)
    for title, (_, blocks) in zip(titles, filled, strict=True):
        yield Section(title)
        yield from blocks
