"""Nothing is converted on the way in: the traps of lenient readers, one by one."""

import math
from decimal import Decimal
from typing import Any

import pytest

from ceasefire_model.absences import Undecided, Withheld
from ceasefire_model.conditions import Act
from ceasefire_model.errors import InvalidType, InvalidValue
from ceasefire_model.identifiers import EventId
from ceasefire_model.provenance import Citation
from ceasefire_model.serialization import make_converter
from ceasefire_model.serialization.faults import Fault, gather
from ceasefire_model.times import Duration, PartialDate
from ceasefire_model.units import Unit

CONVERTER = make_converter()
TYPES: dict[Any, tuple[object, ...]] = {
    str: ("text",),
    int: (0, -1, 2**53 - 1),
    Decimal: ("2.5", "-0.000001", "9007199254740990.5"),
    int | Decimal: (0, 2**53 - 1, "2.5"),
    bool: (True, False),
    type(None): (None,),
    EventId: ("truce",),
    Act: ("consent",),
    PartialDate: ("2026-01-06", "2026"),
    Duration: ("P1D", "PT1H"),
    tuple[EventId, ...]: ([], ["truce"]),
    Citation: ({"source": "report"},),
    Withheld: ({"kind": "withheld"}, {"kind": "withheld", "reason": "security"}),
    PartialDate | Undecided | None: ("2026-01-06", {"kind": "undecided"}, None),
}
NO_DECIMALS = (
    "2",
    "2.0",
    "2.50",
    "02.5",
    ".5",
    "2.",
    "+2.5",
    "2,5",
    "25e-1",
    "1E+2",
    "0.0000001",
    "9007199254740991.5",
    "NaN",
    "Infinity",
    "\u0662.5",
    "2.5 ",
)
"""Texts that are numbers for some readers, and none in the one spelling of a decimal."""

VALUES: tuple[object, ...] = (
    *NO_DECIMALS,
    None,
    True,
    False,
    0,
    1,
    -1,
    5.9,
    1.0,
    math.nan,
    math.inf,
    2**53,
    20260106,
    "",
    " ",
    "12",
    "false",
    "null",
    "Consent",
    "CONSENT",
    "20260106",
    "2026-W02-2",
    "2026-01-06T00:00",
    "P1DT0H",
    "p1d",
    "-P1D",
    "P1D ",
    "a\nb",
    "a\ud800b",
    [],
    [None],
    ["Truce"],
    ["a", 1],
    {},
    {"source": "report", "kind": "citation"},
    {"source": None},
    {"kind": "unstated"},
    {"kind": "withheld", "reason": " "},
    {"kind": "undecided", "reason": "security"},
    ("truce",),
    b"text",
    type("Text", (str,), {})("text"),
    type("Fields", (dict,), {})(source="report"),
    Act.CONSENT,
)


def faults(value: object, hint: Any) -> list[Fault]:  # noqa: ANN401 - any hint
    try:
        CONVERTER.structure(value, hint)
    except Exception as error:  # noqa: BLE001 - what it is, gather tells
        return list(gather(error))
    return []


@pytest.mark.parametrize("hint", TYPES, ids=str)
def test_a_type_takes_its_own_values_and_no_others(hint: Any) -> None:  # noqa: ANN401 - any hint
    for value in TYPES[hint]:
        assert not faults(value, hint)
        again = CONVERTER.unstructure(CONVERTER.structure(value, hint))
        assert again == value
        assert type(again) is type(value)
    for value in VALUES:
        own = any(value == known and type(value) is type(known) for known in TYPES[hint])
        if not own and not _also_fits(value, hint):
            assert len(faults(value, hint)) >= 1, value


def _also_fits(value: object, hint: Any) -> bool:  # noqa: ANN401 - any hint
    """Say whether one of the values above is right for a type after all."""
    texts = {"12", "false", "null", "Consent", "CONSENT", "20260106", "2026-W02-2"}
    texts |= {"2026-01-06T00:00", "P1DT0H", "p1d", "-P1D", "P1D ", *NO_DECIMALS}
    return (
        (hint is str and isinstance(value, str) and value in texts)
        or (hint in (int, int | Decimal) and type(value) is int and value != 2**53)
        or (hint is EventId and value in ("2", "25e-1", "12", "false", "null", "20260106", "p1d"))
    )


def test_a_word_is_the_value_of_a_member_and_not_its_name() -> None:
    assert CONVERTER.structure("heads-of-state", Unit) is Unit.HEADS_OF_STATE
    (fault,) = faults("HEADS_OF_STATE", Unit)
    assert "'heads-of-state'" in fault.message


def test_what_a_constructor_refuses_is_told_at_the_field_it_names() -> None:
    refusal = InvalidValue("Deployment", "size[0].value", (), "something")
    (fault,) = gather(refusal, ("deployments", 2))
    assert fault.place == ("deployments", 2, "size", 0, "value")
    assert fault.code.value == "invalid-value"
    assert fault.message == "expected something, got an empty array"
    (fault,) = gather(InvalidType("Claim", "value", Act.CONSENT, "something"))
    assert (fault.place, fault.code.value) == (("value",), "wrong-type")
    assert fault.message == "expected something, got 'consent'"


@pytest.mark.parametrize("bug", [ZeroDivisionError(), KeyError("id"), RecursionError()], ids=repr)
def test_a_mistake_of_the_library_is_not_told_as_a_fault_of_the_document(bug: Exception) -> None:
    with pytest.raises(type(bug)):
        list(gather(bug, ("title",)))
