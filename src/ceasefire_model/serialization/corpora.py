r"""A corpus: many dossiers in one stream, one document a line (NDJSON).

Each line is a document by itself, as `dumps` writes it but without line breaks, so that any tool
that works on lines can split, join, filter and count a corpus. A line ends with `\n` and nothing
else: U+2028, which some readers take for a line break, is written as an escape, and read as the
character that it is. Lines are read and written one at a time: the length of a corpus costs time,
and no memory.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Final, Protocol

from attrs import evolve

from ceasefire_model.dossier import Dossier
from ceasefire_model.errors import DocumentError, InvalidValue, Problem
from ceasefire_model.serialization.codes import Code
from ceasefire_model.serialization.documents import loads, refuse_too_deep, to_tree
from ceasefire_model.serialization.files import replacing
from ceasefire_model.serialization.limits import Limits

LINE_LIMITS: Final = Limits(size=1024 * 1024)
"""How large a line of a corpus may be, unless told otherwise: one mebibyte, without its end."""

_END: Final = b"\n"
_PIECE: Final = 64 * 1024
_LINE_BREAKS: Final = (("\u2028", "\\u2028"), ("\u2029", "\\u2029"))
"""What other readers split lines at, and its escapes; in a JSON text it stands in strings alone."""


class LineReader(Protocol):
    """A stream of bytes to read lines from, such as a file opened with `rb` or by `gzip`."""

    def readline(self, size: int, /) -> bytes:
        """Give the next line with its end, or as many bytes of it as are asked for."""
        ...


class LineWriter(Protocol):
    """A stream of bytes to add lines to, such as a file opened with `wb` or by `gzip`."""

    def write(self, line: bytes, /) -> object:
        """Add a line."""
        ...


def read_corpus(
    corpus: str | Path | LineReader,
    limits: Limits = LINE_LIMITS,
    refused: Callable[[DocumentError], object] | None = None,
) -> Iterator[Dossier]:
    """Read the dossiers of a corpus, one after the other.

    Args:
        corpus: Name of the file, or an open stream of bytes, which stays open.
        limits: How large a line may be.
        refused: What is called with the problems of each line that holds no dossier, so that
            reading goes on after it; without it, they are raised.

    Yields:
        The dossiers, in the order of the lines.

    Raises:
        DocumentError: A line holds no dossier, and nothing was to be called. Each problem names
            the line of the corpus.
        OSError: The file cannot be read.
    """
    with _opened(corpus) as stream:
        for number, line in enumerate(_lines(stream, limits.size), start=1):
            try:
                dossier = _dossier(line, limits)
            except DocumentError as error:
                problems = (evolve(problem, line=number) for problem in error.problems)
                refusal = DocumentError(tuple(problems))
                if refused is None:
                    raise refusal from None
                refused(refusal)
            else:
                yield dossier


def write_corpus(
    dossiers: Iterable[Dossier], corpus: str | Path | LineWriter, limits: Limits = LINE_LIMITS
) -> int:
    """Write dossiers as a corpus, one a line.

    Args:
        dossiers: What is written, in this order.
        corpus: Name of the file, which is replaced as a whole or not at all; or an open stream of
            bytes, to which lines are added.
        limits: How large a line may be.

    Returns:
        How many were written.

    Raises:
        InvalidType: One is no dossier.
        InvalidValue: One is so large, or nested so deeply, that `read_corpus` would refuse it.
        OSError: The file cannot be written; what was there stands as it was.
    """
    count = 0
    with _replaced(corpus) as stream:
        for dossier in dossiers:
            stream.write(_line(dossier, limits))
            count += 1
    return count


def _opened(corpus: str | Path | LineReader) -> AbstractContextManager[LineReader]:
    return Path(corpus).open("rb") if isinstance(corpus, str | Path) else nullcontext(corpus)


def _replaced(corpus: str | Path | LineWriter) -> AbstractContextManager[LineWriter]:
    return replacing(Path(corpus)) if isinstance(corpus, str | Path) else nullcontext(corpus)


def _lines(stream: LineReader, size: int) -> Iterator[bytes]:
    """Give each line with its end; of one that is too large, just enough to see that it is."""
    while line := stream.readline(size + 2):
        rest = line
        while len(line) == size + 2 and rest and not rest.endswith(_END):
            rest = stream.readline(_PIECE)
        yield line


def _dossier(line: bytes, limits: Limits) -> Dossier:
    document = line.removesuffix(_END)
    if document == line and len(line) <= limits.size:
        message = "expected a line break at the end of the last line, which may have been cut"
        raise DocumentError((Problem(path="$", code=Code.CUT_LINE.value, message=message),))
    return loads(document, limits)


def _line(dossier: Dossier, limits: Limits) -> bytes:
    tree = to_tree(dossier, "write_corpus")
    text = json.dumps(tree, ensure_ascii=False, separators=(",", ":"))
    for character, escape in _LINE_BREAKS:
        text = text.replace(character, escape)
    refuse_too_deep(dossier, text, limits.nesting, "write_corpus")
    line = text.encode("utf-8")
    if len(line) > limits.size:
        expected = f"records that are written in at most {limits.size} bytes"
        raise InvalidValue("write_corpus", "dossier", dossier.id, expected)
    return line + _END
