"""A quotation is found where its words stand, and nowhere else."""

import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ceasefire_model import (
    QUOTE_LIMIT,
    Ambiguous,
    Elsewhere,
    Located,
    NotFound,
    Occurrence,
    Quote,
    locate,
)
from ceasefire_model.validation import is_clean_text

ARTICLE = (
    "The parties will withdraw by equal distances. The withdrawal starts on the second day. "
    "The parties will report."
)
KYIV_APART = unicodedata.normalize("NFD", "Київ")
"""With the dots of its ї stored by themselves."""


def occurrences(found: Located) -> tuple[Occurrence, ...]:
    match found:
        case Occurrence():
            return (found,)
        case Ambiguous(occurrences=several) | Elsewhere(occurrences=several):
            return several
        case NotFound():
            return ()


def words(found: Located, text: str) -> list[str]:
    return [text[occurrence.start : occurrence.end] for occurrence in occurrences(found)]


def test_words_are_found_where_they_stand() -> None:
    assert locate(Quote("equal distances"), ARTICLE) == Occurrence(29, 44)
    assert ARTICLE[29:44] == "equal distances"


def test_words_that_stand_twice_are_told_apart_by_what_surrounds_them() -> None:
    twice = locate(Quote("The parties will"), ARTICLE)
    assert twice == Ambiguous((Occurrence(0, 16), Occurrence(87, 103)))
    assert locate(Quote("The parties will", suffix=" report"), ARTICLE) == Occurrence(87, 103)
    assert locate(Quote("The parties will", prefix="second day. "), ARTICLE) == Occurrence(87, 103)
    assert locate(Quote("The parties will", prefix="day. ", suffix=" w"), ARTICLE) == Elsewhere(
        (Occurrence(0, 16), Occurrence(87, 103))
    )


def test_the_white_space_between_words_and_their_surroundings_need_not_be_quoted() -> None:
    assert locate(Quote("The parties will", suffix="report"), ARTICLE) == Occurrence(87, 103)
    assert locate(Quote("withdraw", prefix="will"), ARTICLE) == Occurrence(17, 25)


def test_surroundings_to_the_letter_go_before_surroundings_that_leave_out_white_space() -> None:
    text = "will draw, withdraw"
    assert locate(Quote("draw", prefix="with"), text) == Occurrence(15, 19)


@pytest.mark.parametrize(
    ("text", "exact", "found"),
    [
        ("by  equal\n    distances.", "equal distances", "equal\n    distances"),
        ("by equal\xa0distances", "equal distances", "equal\xa0distances"),
        ("„not for ever“ he said", '"not for ever"', "„not for ever“"),
        ("the parties\N{RIGHT SINGLE QUOTATION MARK} forces", "parties' forces", None),
        ("a non\N{NON-BREAKING HYPHEN}party", "non-party", "non\N{NON-BREAKING HYPHEN}party"),
        ("with\N{SOFT HYPHEN}drawal", "withdrawal", "with\N{SOFT HYPHEN}drawal"),
        ("ﬁrst phase", "first phase", "ﬁrst phase"),
        (
            unicodedata.normalize("NFD", "Київ, січень"),
            "Київ",
            unicodedata.normalize("NFD", "Київ"),
        ),
        ("Київ, січень", unicodedata.normalize("NFD", "Київ"), "Київ"),
    ],
)
def test_what_nobody_reads_is_set_aside_and_said_to_be(
    text: str, exact: str, found: str | None
) -> None:
    located = locate(Quote(exact), text)
    assert isinstance(located, Occurrence)
    assert located.folded
    if found is not None:
        assert words(located, text) == [found]


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("The Parties", "the parties"),  # another case
        ("1953–1954", "1953-1954"),  # a dash is no hyphen  # noqa: RUF001
        ("withdraw, at once", "withdraw at once"),  # a comma less
        ("withdrawal", "with drawal"),  # a space more
        ("a café", "a cafe"),  # an accent less
        ("a cafe\N{COMBINING ACUTE ACCENT}s", "a  cafe"),
        ("the ﬁrst", "the f"),  # half a ligature
        ("colour", "color"),
        ("anything", "\N{SOFT HYPHEN}"),
    ],
)
def test_what_is_only_similar_is_not_found(text: str, exact: str) -> None:
    assert locate(Quote(exact), text) == NotFound()


def test_an_occurrence_to_the_letter_goes_before_those_that_merely_read_alike() -> None:
    text = "equal\ndistances, equal distances"
    assert locate(Quote("equal distances"), text) == Occurrence(17, 32)


def test_a_run_of_white_space_belongs_to_the_text_and_not_to_the_words() -> None:
    text = "one\n\ntwo\nthree"
    assert locate(Quote(" two "), text) == Occurrence(5, 8, folded=True)


TEXTS = st.text(
    st.sampled_from("ab \n\xa0“”\"\u2019'é\N{COMBINING ACUTE ACCENT}\N{SOFT HYPHEN}ﬁ-"),
    min_size=1,
    max_size=40,
) | st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)
AROUND = st.integers(0, 8)


@given(data=st.data(), text=TEXTS)
def test_a_quotation_cut_from_a_text_is_found_there_or_said_to_be_ambiguous(
    data: st.DataObject, text: str
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, min(len(text), start + QUOTE_LIMIT)))
    before = text[max(0, start - data.draw(AROUND)) : start]
    after = text[end : end + data.draw(AROUND)]
    assume(is_clean_text(text[start:end]))
    prefix = before if is_clean_text(before) else None
    suffix = after if is_clean_text(after) else None
    found = locate(Quote(text[start:end], prefix=prefix, suffix=suffix), text)
    assert isinstance(found, Occurrence | Ambiguous)
    assert Occurrence(start, end) in occurrences(found)


@given(text=TEXTS, exact=TEXTS, prefix=TEXTS, suffix=TEXTS)
def test_wherever_something_is_found_it_reads_like_the_words(
    text: str, exact: str, prefix: str, suffix: str
) -> None:
    assume(all(map(is_clean_text, (exact, prefix, suffix))))
    found = locate(Quote(exact, prefix=prefix, suffix=suffix), text)
    for occurrence in occurrences(found):
        piece = text[occurrence.start : occurrence.end]
        assert (piece == exact) is not occurrence.folded
        assert reads(piece) == reads(exact)


def reads(piece: str) -> str:
    """Say how words read, written apart from the search for them."""
    kept = "".join(c for c in piece if c not in "\u00ad\u200b\u2060\ufeff")
    for shapes, mark in (("“”„‟«»", '"'), ("‘’‚‛‹›ʼ", "'"), ("\u2010\u2011", "-")):  # noqa: RUF001
        for shape in shapes:
            kept = kept.replace(shape, mark)
    for ligature, letters in (("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl")):
        kept = kept.replace(ligature, letters)
    return unicodedata.normalize("NFD", " ".join(kept.split()))


@given(text=st.text(st.sampled_from("a b\n"), min_size=1, max_size=30))
def test_line_breaks_hide_nothing(text: str) -> None:
    flat = " ".join(text.split())
    assume(is_clean_text(flat))
    assert not isinstance(locate(Quote(flat), text), NotFound | Elsewhere)
