"""A dossier as a brief: what it holds, section by section, for people to read."""

from collections.abc import Callable, Iterator
from itertools import chain
from typing import Final

from ceasefire_model.dossier import RECORD_FIELDS, Dossier
from ceasefire_model.views import sections
from ceasefire_model.views.bibliography import source_blocks
from ceasefire_model.views.clashes import clash_blocks
from ceasefire_model.views.direction import isolated
from ceasefire_model.views.hypertext import set_html
from ceasefire_model.views.layout import Block, Contents, Paragraph, Section, Title
from ceasefire_model.views.lines import set_lines
from ceasefire_model.views.markdown import set_markdown
from ceasefire_model.views.naming import Names
from ceasefire_model.views.summary import summary_blocks
from ceasefire_model.views.unknowns import unknown_blocks
from ceasefire_model.views.wording import date

_STATED: Final = (
    "This brief gives what was stated, not what is so. Claims that differ stand side by side."
)
_GUIDE: Final = (
    f"{_STATED} Outside “In short”, the value comes first, then who states it and in which text,"
    " then in brackets where it was read, by the keys of the list at the end. “Original”"
    " means read in the text or record itself, “quoted” as quoted by another, “reported” as retold"
    " by another, “recalled” from memory; “via” names the sources through which it came."
)

_SHORT: Final = "In short"

_SECTIONS: Final[tuple[tuple[str, Callable[[Names], Iterator[Block]]], ...]] = (
    (_SHORT, summary_blocks),
    ("Who met, and what happened", sections.what_happened),
    ("What was declared and agreed", sections.adopted_texts),
    ("Which ceasefires were made", sections.ceasefires),
    ("Who deploys: people on the ground", sections.deployments),
    ("What is guaranteed", sections.guarantees),
    ("What else is undertaken", sections.undertakings),
    ("What is limited: how many may be where", sections.limits),
    ("What conditions refer to: undated events, and situations", sections.what_may_happen),
    ("Bodies", sections.bodies),
    ("What is not known", unknown_blocks),
    ("What is disputed, or told differently", clash_blocks),
    ("How clauses are read", sections.interpretations),
    ("Which breaches are alleged", sections.allegations),
    ("Issues, positions and reactions", sections.positions),
    ("Who negotiates with whom", sections.formats),
    ("What was said, by whom and where", sections.statements),
    ("Who is who", sections.parties),
    ("Places, zones and facilities", sections.places),
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


def brief_markdown(dossier: Dossier) -> str:
    """Write a dossier as a brief in Markdown, with contents, anchors and links to the sources.

    Args:
        dossier: What is written.

    Returns:
        The brief, as CommonMark defines Markdown, with a line break at its end.
    """
    return set_markdown(brief_blocks(dossier))


def in_short(dossier: Dossier, width: int = 80) -> str:
    """Write the first section of a brief alone: a dossier in short, without sources.

    Args:
        dossier: What is written.
        width: The greatest length of a line, as in `brief`.

    Returns:
        The title, how far the dossier goes, and the section, with a line break at its end.

    Raises:
        InvalidValue: The width is below 40.
    """
    blocks = tuple(summary_blocks(Names(dossier)))
    section = (Section(_SHORT), *blocks) if blocks else ()
    return set_lines((*_opening(dossier), Paragraph(_STATED), *section), width)


def in_short_html(dossier: Dossier) -> str:
    """Write a dossier in short as HTML, for a notebook.

    Args:
        dossier: What is written.

    Returns:
        One element: the title, how far the dossier goes, how many records it holds of each kind,
        and what `in_short` says, which can be folded part by part. It needs no script, style or
        picture from elsewhere.
    """
    counts = ", ".join(_counts(dossier)) or "no records"
    blocks = (*_opening(dossier), Paragraph(f"It holds {counts}."), Paragraph(_STATED))
    return set_html((*blocks, *summary_blocks(Names(dossier))))


def _counts(dossier: Dossier) -> Iterator[str]:
    """Say how many records a dossier holds of each kind of which there are any."""
    for name in chain.from_iterable(RECORD_FIELDS.values()):
        count = len(getattr(dossier, name))
        if count:
            one = "party" if name == "parties" else name.removesuffix("s")
            yield f"{count:,} {one if count == 1 else name}"


def _opening(dossier: Dossier) -> Iterator[Block]:
    yield Title(isolated(dossier.title))
    day = date(dossier.cutoff)
    yield Paragraph(f"This dossier ends on {day}: what happened later is not in it.")


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
    yield from _opening(dossier)
    yield Paragraph(_GUIDE)
    numbered = tuple(Section(title, number=number) for number, (title, _) in enumerate(filled, 1))
    if numbered:
        yield Contents(numbered)
    for section, (_, blocks) in zip(numbered, filled, strict=True):
        yield section
        yield from blocks
