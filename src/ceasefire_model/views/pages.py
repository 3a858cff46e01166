"""Answers as pages: for a notebook, a terminal, or a document that is printed.

An answer names records by their ids. A page names them by their names, so it is made with the
dossier that was asked. The answer stays a value; the page is only what it reads like.
"""

from collections.abc import Callable, Iterable
from typing import Any, Final, TypeAlias, final

from attrs import field, frozen

from ceasefire_model.attribution import Attribution
from ceasefire_model.comparison import (
    ClaimChange,
    ComparedFeature,
    FieldChange,
    PromiseInTexts,
    RecordChange,
)
from ceasefire_model.disagreements import Disagreement
from ceasefire_model.dossier import Dossier
from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import TextId
from ceasefire_model.scenarios import Assessment, Turn
from ceasefire_model.unknowns import Unknown
from ceasefire_model.validation import check
from ceasefire_model.views.answers import attribution_answer, unknown_answer
from ceasefire_model.views.arrangements import side_by_side_blocks
from ceasefire_model.views.changes import change_blocks
from ceasefire_model.views.clashes import clash_blocks
from ceasefire_model.views.hypertext import set_html
from ceasefire_model.views.layout import Block, Paragraph
from ceasefire_model.views.lines import set_lines
from ceasefire_model.views.markdown import set_markdown
from ceasefire_model.views.naming import Names
from ceasefire_model.views.standings import standing_blocks, turn_blocks
from ceasefire_model.views.texts import text_blocks

Told: TypeAlias = (
    Assessment
    | Turn
    | Unknown
    | Disagreement
    | Attribution
    | RecordChange
    | FieldChange
    | ClaimChange
    | ComparedFeature
)
"""An answer of which a page can be made."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Page:
    """An answer in words, in whichever form it is read.

    Not the answer: to go on working with that, keep the values. A notebook shows a page by itself,
    and `print` writes it as text.

    Attributes:
        blocks: What is said, in order.
    """

    blocks: tuple[Block, ...] = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)

    def as_text(self, width: int = 80) -> str:
        """Write the page in plain text.

        Args:
            width: The greatest length of a line, in characters; a word that is longer stands alone.

        Returns:
            The text, with a line break at its end.

        Raises:
            InvalidValue: The width is below 40.
        """
        return set_lines(self.blocks, width)

    def as_markdown(self) -> str:
        """Write the page in Markdown.

        Returns:
            The page, with a line break at its end: CommonMark, and tables as GitHub has them.
        """
        return set_markdown(self.blocks)

    def as_html(self) -> str:
        """Write the page in HTML.

        Returns:
            One element, which needs no script, style or picture from elsewhere.
        """
        return set_html(self.blocks)

    def __str__(self) -> str:
        return self.as_text()

    def _repr_html_(self) -> str:
        return self.as_html()


def page(answers: Told | Iterable[Told], *dossiers: Dossier) -> Page:
    """Make a page of an answer.

    Args:
        answers: What `assess`, `what_changes`, `unknowns`, `disagreements`, `who_said`, `diff` or
            `side_by_side` found: all of it, some, or a single answer.
        *dossiers: The dossier that was asked; of changes, the first and the second; of features
            that are compared, the dossiers in the order in which they were.

    Returns:
        The page.

    Raises:
        InvalidValue: The answers are not all answers to one question, or there are more or fewer
            dossiers than were asked.
    """
    found = tuple(answers) if isinstance(answers, Iterable) else (answers,)
    if not found:
        return Page((Paragraph("Nothing is found."),))
    return Page(tuple(_teller(found)(found, dossiers)))


def page_of_texts(
    found: Iterable[PromiseInTexts], dossier: Dossier, first: TextId, second: TextId
) -> Page:
    """Make a page of what two texts contain and say.

    Args:
        found: What `diff_texts` found, or some of it.
        dossier: Where the texts are.
        first: Id of the first text.
        second: Id of the second.

    Returns:
        The page.

    Raises:
        UnknownId: The dossier has no such text.
    """
    return Page(tuple(text_blocks(found, dossier, first, second)))


_Dossiers: TypeAlias = tuple[Dossier, ...]
_Tell: TypeAlias = Callable[[tuple[Any, ...], _Dossiers], Iterable[Block]]


def _teller(found: tuple[object, ...]) -> _Tell:
    """Find what tells all of some answers."""
    for kinds, tell in _TELLERS.items():
        if all(isinstance(one, kinds) for one in found):
            return tell
    kinds_found = ", ".join(sorted({type(one).__name__ for one in found}))
    raise InvalidValue("page", "answers", kinds_found, "answers to one question")


def _of_one(tell: Callable[[Names, tuple[Any, ...]], Iterable[Block]]) -> _Tell:
    """Tell answers about one dossier."""
    return lambda found, dossiers: tell(Names(_one_of(dossiers)), found)


def _one_of(dossiers: _Dossiers) -> Dossier:
    _counted(dossiers, 1)
    return dossiers[0]


def _changes(found: tuple[Any, ...], dossiers: _Dossiers) -> Iterable[Block]:
    _counted(dossiers, 2)
    return change_blocks(found, *dossiers)


def _compared(found: tuple[ComparedFeature, ...], dossiers: _Dossiers) -> Iterable[Block]:
    asked = [cell.dossier for cell in found[0].cells]
    if [dossier.id for dossier in dossiers] != asked:
        given = tuple(dossier.id for dossier in dossiers)
        raise InvalidValue("page", "dossiers", given, f"those compared: {', '.join(asked)}")
    return side_by_side_blocks(found, dossiers)


def _counted(dossiers: _Dossiers, wanted: int) -> None:
    if len(dossiers) != wanted:
        expected = "the dossier that was asked" if wanted == 1 else "the first and the second"
        raise InvalidValue("page", "dossiers", tuple(d.id for d in dossiers), expected)


_TELLERS: Final[dict[tuple[type, ...], _Tell]] = {
    (Assessment,): _of_one(standing_blocks),
    (Turn,): _of_one(turn_blocks),
    (Unknown,): _of_one(unknown_answer),
    (Disagreement,): _of_one(clash_blocks),
    (Attribution,): _of_one(attribution_answer),
    (RecordChange, FieldChange, ClaimChange): _changes,
    (ComparedFeature,): _compared,
}
"""What tells the answers to each question."""
