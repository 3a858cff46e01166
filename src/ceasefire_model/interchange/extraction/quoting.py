"""Whether the quotations of an extraction stand in the text, and if not, what would help."""

from ceasefire_model.errors import InvalidType, InvalidValue
from ceasefire_model.interchange.extraction.results import Complaints, ExtractionCode
from ceasefire_model.interchange.extraction.rows import Row
from ceasefire_model.provenance import Quote
from ceasefire_model.quotations import Ambiguous, Elsewhere, NotFound, Occurrence, locate
from ceasefire_model.serialization.codes import Code
from ceasefire_model.validation import is_clean_text

_AROUND = 40
"""Characters before or after a passage that a message repeats."""
_SHOWN = 80
"""Characters of a passage that a message repeats."""
_MOST = 3
"""Passages that a message tells apart."""

_TELLING = 3
"""The number of words from which on the beginning of a passage tells which one is meant."""


class Passages:
    """The text from which something is extracted, asked for the passages that rows quote.

    Args:
        text: The text.
        complaints: Is told which passages cannot be found in it.
    """

    def __init__(self, text: str, complaints: Complaints) -> None:
        self._text = text
        self._complaints = complaints
        self._found: dict[Quote, Occurrence | Ambiguous | Elsewhere | NotFound] = {}

    def quote(self, row: Row) -> Quote | None:
        """Give the passage that a row quotes; `None`, and a problem, where it cannot be found."""
        exact, prefix, suffix = (self._words(row, name) for name in ("exact", "prefix", "suffix"))
        if exact is None:
            self._complaints.add(
                Code.INVALID_VALUE,
                row.place("exact"),
                "expected a passage of the text, got none; copy the words that state this row",
            )
            return None
        try:
            quote = Quote(exact, prefix=prefix, suffix=suffix)
        except (InvalidType, InvalidValue) as error:
            message = f"{error.complaint}; quote the shortest passage that states it"
            self._complaints.add(Code.INVALID_VALUE, row.place(error.place), message)
            return None
        return quote if self._check(quote, row) else None

    def _words(self, row: Row, column: str) -> str | None:
        """Give the words of a cell; line breaks within them are spaces, as where they are found."""
        found = row.items(column)
        if len(found) > 1:
            message = f"expected one text at most, got {len(found)}; keep the one next to `exact`"
            self._complaints.add(ExtractionCode.TOO_MANY_ITEMS, row.place(column), message)
        text = found[0] if found else ""
        return (text if is_clean_text(text) else " ".join(text.split())) or None

    def _check(self, quote: Quote, row: Row) -> bool:
        if quote not in self._found:
            self._found[quote] = locate(quote, self._text)
        place, add = row.place("exact"), self._complaints.add
        shown = repr(_cut(quote.exact))
        match self._found[quote]:
            case Occurrence():
                return True
            case Ambiguous(occurrences=places):
                message = (
                    f"{shown} stands in the text {len(places)} times; add to `prefix` the words "
                    f"just before the one that is meant: {self._before(places)}"
                )
                add(ExtractionCode.QUOTE_AMBIGUOUS, place, message)
            case Elsewhere(occurrences=places):
                message = (
                    f"{shown} stands in the text, but not between the given `prefix` and `suffix`; "
                    f"copy the words around it, or leave them out where it stands there once; it "
                    f"comes after {self._before(places)}"
                )
                add(ExtractionCode.QUOTE_ELSEWHERE, place, message)
            case NotFound():
                message = f"{shown} does not stand in the text; {self._nearest(quote.exact)}"
                add(ExtractionCode.QUOTE_NOT_FOUND, place, message)
        return False

    def _before(self, places: tuple[Occurrence, ...]) -> str:
        """Show the words before passages, from whole words on."""
        shown = [self._words_before(place.start) for place in places[:_MOST]]
        return " or ".join(shown) + (" or others" if len(places) > _MOST else "")

    def _words_before(self, end: int) -> str:
        stretch = self._text[max(0, end - _AROUND) : end]
        if end > _AROUND:
            stretch = stretch.partition(" ")[2] or stretch
        return repr(" ".join(stretch.split())) if stretch else "nothing, as it opens the text"

    def _nearest(self, exact: str) -> str:
        """Say how far the words do stand in the text, and how it goes on there."""
        words = exact.split()
        known, unknown = 0, len(words)
        reached: Occurrence | None = None
        while unknown - known > 1:
            middle = (known + unknown) // 2
            found = self._first(" ".join(words[:middle]))
            known, unknown = (known, middle) if found is None else (middle, unknown)
            reached = found or reached
        if reached is None or known < _TELLING:
            return "copy the passage from it letter by letter"
        more, _, _ = self._text[reached.end : reached.end + _AROUND].rpartition(" ")
        there = " ".join(f"{self._text[reached.start : reached.end]}{more}".split())
        return f"copy it letter by letter; there it begins {there!r}"

    def _first(self, words: str) -> Occurrence | None:
        match locate(Quote(words), self._text):
            case Occurrence() as only:
                return only
            case Ambiguous(occurrences=places) | Elsewhere(occurrences=places):
                return places[0]
            case NotFound():
                return None


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
