"""A name that runs from right to left, or turns what follows, is kept to itself."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model.views.direction import isolated

FSI, PDI, RLO, LRI = "\u2068", "\u2069", "\u202e", "\u2066"
NAMES = st.text(st.sampled_from("ab \u05d0\u0645" + FSI + PDI + RLO + LRI), max_size=8)


@pytest.mark.parametrize("text", ["", "Norland", "Élysée", "Україна", "日本"])
def test_what_runs_from_left_to_right_stays_as_it_is(text: str) -> None:
    assert isolated(text) == text


@pytest.mark.parametrize("text", ["مرحبا", "שלום", f"{RLO}a", f"a{LRI}b"[:2]])
def test_what_runs_otherwise_is_isolated(text: str) -> None:
    assert isolated(text).startswith(f"{FSI}{text}{PDI}")


@given(NAMES)
def test_nothing_of_a_name_outlasts_its_isolation(name: str) -> None:
    """What follows stands outside of every isolate, and within none was a mark left to it."""
    marked = isolated(name)
    assert name in marked
    if marked != name:
        depths = list(depths_of(marked))
        assert depths[-1] == 0
        assert all(depth > 0 for depth in depths[:-1])


def depths_of(text: str) -> list[int]:
    """Say within how many isolates one is after each character."""
    depths, depth = [], 0
    for character in text:
        kind = unicodedata.bidirectional(character)
        depth += (kind in {"FSI", "LRI", "RLI"}) - (kind == "PDI" and depth > 0)
        depths.append(depth)
    return depths
