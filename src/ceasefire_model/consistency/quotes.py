"""Rules on quotations: whether they can be found again, and in which language they speak."""

from collections.abc import Iterator
from typing import Final

from ceasefire_model.consistency.checks import Check, Found
from ceasefire_model.consistency.findings import Rule, Severity
from ceasefire_model.consistency.index import Cited, Index
from ceasefire_model.provenance import Quote
from ceasefire_model.quotations import Ambiguous, Elsewhere, NotFound, Occurrence

_NO_LANGUAGE: Final = Rule(
    code="CM611",
    name="translation-without-language",
    severity=Severity.WARNING,
    summary="A quotation is a translation, and into which language is not told.",
    why=(
        "Words that were translated are the translator's. Without a language the quotation is "
        "taken for the words themselves, or for those of the page."
    ),
    example=(
        "A quotation is `translated_from` French and has no `language`, and neither has its "
        "source; or its source is itself in French."
    ),
    remedy="Give the `language` of the quotation, or that of the source.",
    leave="Never.",
)


def _no_language(index: Index) -> Iterator[Found]:
    for cited, quote in _quotes(index):
        source = index.sources.get(cited.citation.source)
        language = quote.language or (source.language if source is not None else None)
        if quote.translated_from is not None and language in {None, quote.translated_from}:
            message = (
                f"expected the language into which {quote.translated_from!r} was translated, got "
                f"{'none' if language is None else repr(language)}"
            )
            yield Found(f"{cited.path}.quote", (cited.record.id, cited.citation.source), message)


def _quotes(index: Index) -> Iterator[tuple[Cited, Quote]]:
    for cited in index.citations:
        if cited.citation.quote is not None:
            yield cited, cited.citation.quote


_NOT_FOUND: Final = Rule(
    code="CM612",
    name="quotation-not-found",
    severity=Severity.ERROR,
    summary="The words of a quotation do not stand in the text of its source.",
    why=(
        "A quotation is what a reader checks first. One that is not there was mistyped, shortened "
        "in the middle, translated, or taken from another page."
    ),
    example="The quotation *binding commitment* is cited to a page that has *binding commitments*.",
    remedy="Copy the words again; where some were left out, quote the longer of the two pieces.",
    leave="Where the text that was handed in is another version of the page.",
)
_AMBIGUOUS: Final = Rule(
    code="CM613",
    name="quotation-ambiguous",
    severity=Severity.WARNING,
    summary="A quotation stands in several places of its source, or not between the words given.",
    why="Which passage was meant decides in which article, and in whose speech, the words stand.",
    example="The quotation *the parties* has neither `prefix` nor `suffix`, and occurs four times.",
    remedy="Quote the words just before or after it, as `prefix` and `suffix`.",
    leave="Where any of the places bears the claim.",
)
_AS_IT_READS: Final = Rule(
    code="CM614",
    name="quotation-only-as-it-reads",
    severity=Severity.NOTE,
    summary="A quotation stands in its source but for line breaks, quotation marks and the like.",
    why="Software that looks for it to the letter does not find it.",
    example="The page breaks the line between *equal* and *distances*, and the quotation does not.",
    remedy="Copy the words as the page has them.",
    leave="Where only their wording matters.",
)


def _not_found(index: Index) -> Iterator[Found]:
    for cited, where in index.located:
        if isinstance(where, NotFound):
            source = cited.citation.source
            message = f"expected words that stand in {source!r}, got {_words(cited)!r}"
            yield Found(f"{cited.path}.quote.exact", (cited.record.id, source), message)


def _ambiguous(index: Index) -> Iterator[Found]:
    for cited, where in index.located:
        if isinstance(where, Ambiguous | Elsewhere):
            source, count = cited.citation.source, len(where.occurrences)
            message = (
                f"expected one place in {source!r}, got {count} for {_words(cited)!r}"
                if isinstance(where, Ambiguous)
                else f"expected {_words(cited)!r} between the words given, got {count} elsewhere"
            )
            yield Found(f"{cited.path}.quote", (cited.record.id, source), message)


def _as_it_reads(index: Index) -> Iterator[Found]:
    for cited, where in index.located:
        if isinstance(where, Occurrence) and where.folded:
            source = cited.citation.source
            words = index.wordings[source][where.start : where.end]
            message = f"expected {words!r}, as {source!r} has it, got {_words(cited)!r}"
            yield Found(f"{cited.path}.quote.exact", (cited.record.id, source), message)


def _words(cited: Cited) -> str:
    return cited.citation.quote.exact if cited.citation.quote is not None else ""


CHECKS: Final = (
    Check(_NO_LANGUAGE, _no_language),
    Check(_NOT_FOUND, _not_found),
    Check(_AMBIGUOUS, _ambiguous),
    Check(_AS_IT_READS, _as_it_reads),
)
"""The rules on quotations."""
