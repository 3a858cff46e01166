"""A refusal names the class, the place, what came, and what would have been right."""

import pickle
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from ceasefire_model import (
    CeasefireModelError,
    Coalition,
    Deadline,
    Disputed,
    DocumentError,
    Duration,
    EventId,
    Exactly,
    InvalidType,
    InvalidValue,
    Name,
    Named,
    PartialDate,
    PartyId,
    Problem,
    Promise,
    Silent,
    State,
    Unit,
    Units,
    UnknownId,
    cite,
    stated,
)


def test_the_innermost_place_is_named() -> None:
    claims = (stated(PartyId("gb"), "gb"), stated(PartyId("Gb"), "gb"))
    with pytest.raises(InvalidValue) as caught:
        Coalition(id=PartyId("a"), name="a", members=claims)
    assert caught.value.place == "members[1].value"
    assert str(caught.value) == (
        "Coalition.members[1].value: expected a PartyId such as 'paris-2026' "
        "(lower case, digits, hyphens), got 'Gb'"
    )


def test_the_variants_that_would_be_right_are_listed() -> None:
    wrong: Any = Unit.PERSONS
    with pytest.raises(InvalidType, match=r"^Citation\.quote: ") as caught:
        attrs.evolve(cite("s1"), quote=wrong)
    assert (
        str(caught.value) == "Citation.quote: expected Quote | None, got <Unit.PERSONS: 'persons'>"
    )


DAY = Duration(days=1)
DUE = Deadline(EventId("truce"), DAY)


def promised(**wrong: Any) -> Promise:  # noqa: ANN401 - wrong values of every type
    return Promise(**{"by": (PartyId("gb"),), **wrong})


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (
            lambda: promised(by=["gb"]),
            (
                "Promise.by: expected a tuple of PartyId such as ('gb',) "
                "(round brackets make a tuple), got the list ['gb']"
            ),
        ),
        (
            lambda: promised(by="gb"),
            (
                "Promise.by: expected a tuple of PartyId such as ('gb',) "
                "(did you forget the comma?), got 'gb'"
            ),
        ),
        (
            lambda: promised(deadline=stated(DUE, "gb")),
            (
                "Promise.deadline: expected a tuple of Claim[Due | Absence] "
                "(did you forget the comma?), got Claim("
            ),
        ),
        (
            lambda: promised(deadline=DUE),
            (
                "Promise.deadline: expected a tuple of Claim[Due | Absence] "
                "(state it with a Voice or stated(...), and mind the comma), got Deadline("
            ),
        ),
        (
            lambda: promised(deadline=(DUE,)),
            (
                "Promise.deadline[0]: expected Claim[Due | Absence] "
                "(state it with a Voice or stated(...)), got Deadline("
            ),
        ),
        (
            lambda: promised(term=(stated(DAY, "gb"),)),
            "Promise.term[0].value: expected Lasting | Absence (wrap it in Term), got Duration(",
        ),
        (
            lambda: promised(deadline=(stated(PartialDate("2026"), "gb"),)),
            (
                "Promise.deadline[0].value: expected Due | Absence (wrap it in OnDate), "
                "got PartialDate("
            ),
        ),
        (
            lambda: Units(Exactly(8, Unit.OFFICES)),  # type: ignore[arg-type]
            "Units.number: expected Figure (wrap it in Figure), got Exactly(",
        ),
        (
            lambda: Exactly(2.5, Unit.MILES),  # type: ignore[arg-type]
            (
                "Exactly.amount: expected a whole number within 2^53, or a Decimal in shortest "
                "form such as Decimal('2.5') (floats are not exact), got 2.5"
            ),
        ),
        (
            lambda: promised(deontic="shall"),
            "Promise.deontic: expected Deontic (such as Deontic.SHALL), got 'shall'",
        ),
        (
            lambda: Named(State(id=PartyId("gb"), name="Britain")),  # type: ignore[arg-type]
            (
                "Named.party: expected a PartyId such as 'paris-2026' (lower case, digits, "
                "hyphens) (a record is named by its id), got State("
            ),
        ),
        (
            lambda: promised(condition=(stated(Unit.ITEMS, "gb"),)),
            "Promise.condition[0].value: expected Condition | Absence, got <Unit.ITEMS",
        ),
    ],
)
def test_a_refusal_says_how_the_value_might_be_mended(
    build: Callable[[], object], message: str
) -> None:
    with pytest.raises((InvalidType, InvalidValue)) as caught:
        build()
    assert str(caught.value).startswith(message)


def test_a_text_that_no_claim_can_hold_is_told_from_what_is_no_text() -> None:
    with pytest.raises(InvalidValue, match=r"^Claim\.value: expected text \(not blank"):
        stated(" ", "gb")
    with pytest.raises(InvalidType, match=r"^Claim\.value: expected an immutable value"):
        stated([], "gb")


def test_a_long_value_is_cut() -> None:
    with pytest.raises(InvalidValue) as caught:
        Name("a\0" * 1_000)
    assert len(str(caught.value)) < 200
    assert str(caught.value).endswith("…")


@pytest.mark.parametrize(
    "refusal",
    [
        InvalidType("Name", "text", None, "text"),
        InvalidValue("Name", "text", "", "text"),
        UnknownId("party", "gv", ("gb",)),
        Disputed((stated(1, "gb"), stated(2, "fr"))),
        Silent("nobody states a value"),
        DocumentError((Problem(path="$", code="a", message="b", line=3),)),
    ],
    ids=lambda refusal: type(refusal).__name__,
)
def test_refusals_can_be_sent_between_processes(refusal: Exception) -> None:
    again = pickle.loads(pickle.dumps(refusal))  # noqa: S301 - our own bytes
    assert type(again) is type(refusal)
    assert str(again) == str(refusal)
    assert vars(again) == vars(refusal)


def test_every_refusal_is_ours_and_of_the_expected_built_in_kind() -> None:
    ours = {
        InvalidType: TypeError,
        InvalidValue: ValueError,
        Silent: LookupError,
        Disputed: LookupError,
        UnknownId: LookupError,
        DocumentError: ValueError,
    }
    for refusal, built_in in ours.items():
        assert issubclass(refusal, CeasefireModelError)
        assert issubclass(refusal, built_in)


def test_a_document_error_counts_and_lists_its_problems() -> None:
    one = Problem(path="$.id", code="wrong-type", message="expected text, got 5", line=2)
    assert str(one) == "expected text, got 5 @ $.id [wrong-type] (line 2)"
    assert str(attrs.evolve(one, line=None)) == "expected text, got 5 @ $.id [wrong-type]"
    assert str(DocumentError((one,))).splitlines() == ["1 problem in the document:", str(one)]
    assert str(DocumentError((one, one))).startswith("2 problems in the document:\n")
