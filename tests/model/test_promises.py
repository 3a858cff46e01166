"""Firmness is an order of words, apart from legal force."""

from hypothesis import given

from ceasefire_model import Firmness, LegalForce, Promise, strategies


def test_firmness_is_ranked_from_possible_to_committed() -> None:
    assert [firmness.rank for firmness in Firmness] == list(range(len(Firmness)))
    assert (Firmness.POSSIBLE.rank, Firmness.COMMITTED.rank) == (0, len(Firmness) - 1)
    words = (
        Firmness.POSSIBLE,
        Firmness.STANDS_READY,
        Firmness.INTENDS,
        Firmness.ANNOUNCED,
        Firmness.COMMITTED,
    )
    assert sorted(words, key=lambda firmness: firmness.rank) == list(words)


def test_legal_force_has_no_rank() -> None:
    assert not any(hasattr(force, "rank") for force in LegalForce)


@given(strategies.promises())
def test_a_promise_is_somebodys(promise: Promise) -> None:
    assert promise.by
