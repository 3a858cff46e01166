"""Many dossiers in one stream, one a line."""

import gzip
import io
import json
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ceasefire_model.dossier import Dossier
from ceasefire_model.errors import DocumentError, InvalidType, InvalidValue, Problem
from ceasefire_model.identifiers import DossierId
from ceasefire_model.serialization import (
    LINE_LIMITS,
    Limits,
    dumps,
    loads,
    read_corpus,
    write_corpus,
)
from ceasefire_model.strategies import dossiers
from ceasefire_model.times import PartialDate
from tests.serialization.samples import made_by_hand, nested


def written(*some: Dossier, limits: Limits = LINE_LIMITS) -> bytes:
    stream = io.BytesIO()
    assert write_corpus(some, stream, limits) == len(some)
    return stream.getvalue()


def found(corpus: bytes, limits: Limits = LINE_LIMITS) -> tuple[list[Dossier], list[Problem]]:
    """Read all that there is to read, and gather the problems of the rest."""
    refused: list[DocumentError] = []
    read = list(read_corpus(io.BytesIO(corpus), limits, refused.append))
    return read, [problem for error in refused for problem in error.problems]


def small(title: str = "A matter") -> Dossier:
    return Dossier(id=DossierId("small"), title=title, cutoff=PartialDate("2026-01-10"))


@given(st.lists(dossiers(), max_size=4))
@example([])
def test_what_is_read_is_what_was_written_in_its_order(some: list[Dossier]) -> None:
    corpus = written(*some)
    assert list(read_corpus(io.BytesIO(corpus))) == some
    assert corpus.count(b"\n") == len(some)


@given(dossiers())
def test_a_line_is_a_document_and_a_document_on_one_line_is_a_line(dossier: Dossier) -> None:
    assert loads(written(dossier)) == dossier
    line = json.dumps(json.loads(dumps(dossier))).encode() + b"\n"
    assert list(read_corpus(io.BytesIO(line))) == [dossier]


@given(st.lists(dossiers(), min_size=1, max_size=3))
def test_a_corpus_has_the_lines_that_every_reader_of_lines_finds(some: list[Dossier]) -> None:
    corpus = written(*some)
    assert len(corpus.decode().splitlines()) == len(some)
    assert list(read_corpus(io.BytesIO(corpus + corpus))) == some + some


@pytest.mark.parametrize("character", ["\u2028", "\u2029"])
def test_a_line_separator_within_a_string_ends_no_line(character: str) -> None:
    dossier = small(f"one{character}two")
    assert character not in written(dossier).decode()
    raw = json.dumps(json.loads(dumps(dossier)), ensure_ascii=False).encode() + b"\n"
    assert character in raw.decode()
    assert found(raw + raw) == ([dossier, dossier], [])


def test_a_corpus_of_nothing_is_empty() -> None:
    assert written() == b""
    assert found(b"") == ([], [])


@given(st.integers(1, len(written(small())) - 1))
def test_a_last_line_without_its_end_is_reported_as_cut(missing: int) -> None:
    corpus = written(made_by_hand(), small())
    read, (problem,) = found(corpus[:-missing])
    assert read == [made_by_hand()]
    assert (problem.code, problem.line) == ("cut-line", 2)


def test_a_corpus_that_is_cut_between_two_lines_has_no_cut_line() -> None:
    corpus = written(made_by_hand(), small())
    assert found(corpus[: -len(written(small()))]) == ([made_by_hand()], [])


def test_problems_name_the_line_of_the_corpus_and_the_place_in_the_dossier() -> None:
    good = written(small())
    bad = good.replace(b'"A matter"', b"5").replace(b"2026-01-10", b"2026-02-30")
    read, problems = found(good + bad + good + b"{}\n")
    assert read == [small(), small()]
    assert [(problem.line, problem.path, problem.code) for problem in problems] == [
        (2, "$.title", "wrong-type"),
        (2, "$.cutoff", "invalid-value"),
        (4, "$.format", "missing-key"),
        (4, "$.version", "missing-key"),
    ]


def test_without_anything_to_call_the_first_bad_line_is_raised_after_those_before_it() -> None:
    corpus = read_corpus(io.BytesIO(written(small()) + b"[]\n" + written(small())))
    assert next(corpus) == small()
    with pytest.raises(DocumentError, match=r"expected an object.*\(line 2\)") as caught:
        next(corpus)
    assert caught.value.__suppress_context__


@pytest.mark.parametrize("line", [b"\n", b" \n", b"\r\n"])
def test_an_empty_line_holds_no_dossier(line: bytes) -> None:
    read, (problem,) = found(written(small()) + line + written(small()))
    assert len(read) == 2
    assert (problem.code, problem.line) == ("not-json", 2)


def test_a_carriage_return_before_the_end_of_a_line_is_space() -> None:
    assert found(written(small()).replace(b"\n", b"\r\n")) == ([small()], [])


def test_a_byte_order_mark_is_no_part_of_a_corpus() -> None:
    _, (problem,) = found(b"\xef\xbb\xbf" + written(small()))
    assert (problem.code, problem.line) == ("byte-order-mark", 1)


@pytest.mark.parametrize("end", [b"\n", b""])
@pytest.mark.parametrize("more", [1, 2, 3, 70_000, 200_000])
def test_a_line_that_is_too_large_is_one_problem_and_the_next_ones_are_read(
    more: int, end: bytes
) -> None:
    good = written(small())
    limits = Limits(size=len(good) - 1)
    corpus = good + good[:-1] + b" " * more + b"\n" + good + b"x" * (limits.size + more) + end
    read, problems = found(corpus, limits)
    assert read == [small(), small()]
    assert [(problem.line, problem.code) for problem in problems] == [
        (2, "too-large"),
        (4, "too-large"),
    ]


def test_a_line_may_have_a_mebibyte_and_no_more_unless_told_otherwise() -> None:
    room = 2**20 - len(written(small("x"))) + 2
    corpus = written(small("x" * room))
    assert len(corpus) == 2**20 + 1, "with its end"
    assert found(corpus) == ([small("x" * room)], [])
    with pytest.raises(InvalidValue, match="at most 1048576 bytes"):
        written(small("x" * (room + 1)))
    larger = written(small("x" * (room + 1)), limits=Limits(size=2**21))
    assert [problem.code for problem in found(larger)[1]] == ["too-large"]
    assert found(larger, Limits(size=2**21))[1] == []


def test_what_is_written_can_be_read_under_the_same_limits() -> None:
    assert found(written(nested(small(), 64)))[1] == []
    with pytest.raises(InvalidValue, match="at most 64 levels"):
        written(nested(small(), 65))
    deep = Limits(nesting=70)
    assert found(written(nested(small(), 70), limits=deep), deep) == ([nested(small(), 70)], [])


def test_only_dossiers_can_be_written() -> None:
    with pytest.raises(InvalidType, match=r"write_corpus\.dossier.*a Dossier"):
        write_corpus(["a dossier"], io.BytesIO())  # type: ignore[list-item]  # the point


def test_a_file_is_written_as_a_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "corpus.ndjson"
    assert write_corpus([small(), made_by_hand()], path) == 2
    before = path.read_bytes()

    def failing() -> Iterator[Dossier]:
        yield small()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_corpus(failing(), str(path))
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
    assert list(read_corpus(path)) == list(read_corpus(str(path))) == [small(), made_by_hand()]


def test_a_corpus_can_be_rewritten_from_itself(tmp_path: Path) -> None:
    path = tmp_path / "corpus.ndjson"
    write_corpus([small(), made_by_hand()], path)
    write_corpus((d for d in read_corpus(path) if d.parties), path)
    assert list(read_corpus(path)) == [made_by_hand()]


def test_a_stream_that_is_handed_in_stays_open_and_may_be_of_any_sort(tmp_path: Path) -> None:
    path = tmp_path / "corpus.ndjson.gz"
    with gzip.open(path, "wb") as packed:
        write_corpus([small()], packed)
        write_corpus([made_by_hand()], packed)
    with gzip.open(path, "rb") as packed:
        assert list(read_corpus(packed)) == [small(), made_by_hand()]
        assert not packed.closed


def test_a_file_is_opened_when_its_first_dossier_is_asked_for(tmp_path: Path) -> None:
    corpus = read_corpus(tmp_path / "nothing.ndjson")
    with pytest.raises(FileNotFoundError):
        next(corpus)


def test_the_length_of_a_corpus_takes_no_memory() -> None:
    def peak(count: int) -> int:
        lines: Any = io.BytesIO(written(made_by_hand()) * count)
        sink = io.BytesIO()
        sink.write = lambda _: 0  # type: ignore[method-assign,assignment]  # keeps nothing
        tracemalloc.start()
        write_corpus(read_corpus(lines), sink)
        top = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return top

    peak(1)  # what is kept for good
    assert peak(40) < 2 * peak(4)
