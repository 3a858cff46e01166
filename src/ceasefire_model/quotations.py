"""Where a quotation stands in its source.

A quotation is found only where its words stand. What may differ is what nobody reads: how lines
are broken, which shape of quotation mark is printed, how an accent is stored. Where the words are
found only after that has been set aside, the answer says so; nothing is ever found because it is
merely similar.
"""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, TypeAlias, final

from attrs import field, frozen

from ceasefire_model.errors import InvalidValue
from ceasefire_model.provenance import Quote
from ceasefire_model.validation import check


@final
@frozen(kw_only=True, weakref_slot=False)
class Occurrence:
    """Where the words of a quotation stand in a text: `text[start:end]`.

    Attributes:
        start: Where they begin, in characters from the start of the text, 0 or more.
        end: Where they end: the first character that is no longer theirs, after `start`.
        folded: Whether they stand there only once line breaks, shapes of quotation marks and
            the like are set aside; otherwise they stand there to the letter.
    """

    start: int = field(kw_only=False)
    end: int = field(kw_only=False)
    folded: bool = False

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.start < 0:
            raise InvalidValue("Occurrence", "start", self.start, "0 or more")
        if self.end <= self.start:
            raise InvalidValue(
                "Occurrence", "end", self.end, f"a number above start ({self.start})"
            )


@final
@frozen(kw_only=True, weakref_slot=False)
class Ambiguous:
    """The words stand in several places, and what surrounds them does not tell which is meant.

    Attributes:
        occurrences: The places, in the order of the text.
    """

    occurrences: tuple[Occurrence, ...] = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Elsewhere:
    """The words stand in the text, but nowhere between the words that are said to surround them.

    Attributes:
        occurrences: The places, in the order of the text.
    """

    occurrences: tuple[Occurrence, ...] = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class NotFound:
    """The words do not stand in the text.

    Not that nobody said them: the text may be another version, or a part, of what was quoted.
    """


Located: TypeAlias = Occurrence | Ambiguous | Elsewhere | NotFound
"""Where a quotation stands in a text, or why that cannot be told."""


def locate(quote: Quote, text: str) -> Located:
    """Find a quotation in the text of its source.

    Args:
        quote: The quotation, with the words before and after it where they are given.
        text: What was read, in the language of the quotation.

    Returns:
        The one place at which it stands: to the letter if there is such a place, otherwise as the
        text reads once white space, the shapes of quotation marks, hyphens and ligatures, what is
        invisible, and the way in which accents are stored are set aside. Letters, their case,
        punctuation and dashes count as they are.

    Source: W3C Web Annotation Data Model, section 4.2.4 (text quote selector).
    """
    found = [*_to_the_letter(quote, text)] or [*_as_it_reads(quote, text)]
    match found:
        case [only]:
            return only
        case [_, *_]:
            return Ambiguous(tuple(found))
        case _:
            bare = Quote(quote.exact)
            anywhere = [*_to_the_letter(bare, text)] or [*_as_it_reads(bare, text)]
            return Elsewhere(tuple(anywhere)) if anywhere else NotFound()


def _to_the_letter(quote: Quote, text: str) -> Iterator[Occurrence]:
    prefix, suffix = quote.prefix or "", quote.suffix or ""
    for start in _starts(quote.exact, text):
        end = start + len(quote.exact)
        if text.endswith(prefix, 0, start) and text.startswith(suffix, end):
            yield Occurrence(start, end)


def _as_it_reads(quote: Quote, text: str) -> Iterator[Occurrence]:
    """Find the words in the text as it reads; the white space around them belongs to neither."""
    shown, origins = _read(text)
    words, prefix, suffix = (
        _read(part or "")[0].strip() for part in (quote.exact, quote.prefix, quote.suffix)
    )
    for first in _starts(words, shown) if words else ():
        last = first + len(words)
        before = first - shown.endswith(" ", 0, first)
        after = last + shown.startswith(" ", last)
        begins = first == 0 or origins[first - 1] != origins[first]
        ends = last == len(shown) or origins[last - 1] != origins[last]
        surrounded = shown.endswith(prefix, 0, before) and shown.startswith(suffix, after)
        if begins and ends and surrounded:
            start, end = origins[first][0], origins[last - 1][1]
            yield Occurrence(start, end, folded=text[start:end] != quote.exact)


def _starts(words: str, text: str) -> Iterator[int]:
    start = text.find(words)
    while start != -1:
        yield start
        start = text.find(words, start + 1)


_Origin: TypeAlias = tuple[int, int]
"""Where what is read stands in the text: a letter with its accents, or a run of white space."""


@lru_cache(maxsize=8)  # many quotations are looked up in one text after another
def _read(text: str) -> tuple[str, list[_Origin]]:
    """Give a text as it reads, with the origin of each of its characters."""
    shown: list[str] = []
    origins: list[_Origin] = []
    for start, end in _letters(text):
        letter = unicodedata.normalize("NFD", text[start:end]).translate(_SHAPES)
        if not letter.isspace():
            shown.extend(letter)
            origins.extend([(start, end)] * len(letter))
        elif shown and shown[-1] == " ":
            origins[-1] = origins[-1][0], end
        else:
            shown.append(" ")
            origins.append((start, end))
    return "".join(shown), origins


def _letters(text: str) -> Iterator[_Origin]:
    """Cut a text into its letters, each with the accents that follow it."""
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or not unicodedata.combining(text[end]):
            yield start, end
            start = end


_SHAPES: Final = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»", '"'),
        **dict.fromkeys("‘’‚‛‹›ʼ", "'"),  # noqa: RUF001 - the marks that are told apart here
        **dict.fromkeys("\N{HYPHEN}\N{NON-BREAKING HYPHEN}", "-"),
        **{ligature: unicodedata.normalize("NFKD", ligature) for ligature in "ﬀﬁﬂﬃﬄ"},
        **dict.fromkeys("\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{WORD JOINER}\ufeff", ""),
    }
)
"""What is one mark in several shapes, and what is there for those who break lines alone."""
