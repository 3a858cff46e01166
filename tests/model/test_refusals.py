"""Nothing of the wrong type, and no text or number out of range, gets into any field."""
# ruff: noqa: ANN401 - laws over every type take values of any type

import datetime
import decimal
import enum
import fractions
from collections import namedtuple
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, NewType, get_args, get_origin

import attrs
import pytest

from ceasefire_model import (
    QUOTE_LIMIT,
    Action,
    Agreement,
    Allegation,
    AllOf,
    AnyOf,
    AnyOfClasses,
    AppliesIn,
    AppliesTo,
    AppointedBy,
    AtMost,
    Basis,
    Between,
    Bound,
    Claim,
    Component,
    Currency,
    Deadline,
    Declaration,
    Definition,
    Deontic,
    Derived,
    Direction,
    Dossier,
    Duration,
    DurationRange,
    Editor,
    EquipmentType,
    EventId,
    Exactly,
    ExternalId,
    FewerThan,
    Figure,
    Holds,
    InvalidType,
    InvalidValue,
    Limit,
    LimitForm,
    Measured,
    NamedSystem,
    Occurrence,
    OfCalibre,
    OfRange,
    Order,
    PartialDate,
    Parts,
    PartyId,
    PlaceId,
    Position,
    Promise,
    PromiseId,
    QualifiedMajority,
    Quantity,
    Quote,
    Recurring,
    Register,
    Resolution,
    Rotation,
    Seats,
    SettlementStep,
    Share,
    Source,
    Specimen,
    Statement,
    Step,
    Target,
    Unconditional,
    Undertaking,
    Unit,
    Width,
    Window,
    stated,
)
from ceasefire_model.provenance import T_co
from ceasefire_model.validation import MAX_INTEGER, check
from tests.model.public import CLASSES, ENUMS, FIELDS, NONCHARACTERS, admits, is_union, simplest

every_field = pytest.mark.parametrize(
    ("owner", "field"), FIELDS, ids=[f"{owner.__name__}.{field.name}" for owner, field in FIELDS]
)


class Word(str):
    """A subclass of text."""

    __slots__ = ()


class Number(int):
    """A subclass of whole numbers."""


class Day(datetime.date):
    """A subclass of dates."""


class Colour(enum.Enum):
    """Somebody else's vocabulary."""

    RED = "red"


class Label(str, enum.Enum):  # noqa: UP042 - the older form of a text that is an enumeration
    """A vocabulary whose members are texts."""

    A = "a"


class Rank(enum.IntEnum):
    """A vocabulary whose members are numbers."""

    ONE = 1


Pair = namedtuple("Pair", "one other")  # noqa: PYI024 - a tuple, and yet of another class


@attrs.define
class Changeable:
    """A value that may change under the hands of its holder."""

    value: str


@attrs.frozen
class Stranger:
    """Somebody else's value."""

    value: str = "a"


def heir(owner: type[Any]) -> Any:
    """Make a value of a subclass, which checkers refuse to let anybody write."""
    value = simplest(owner)
    arguments = {field.name: getattr(value, field.name) for field in attrs.fields(owner)}
    return type(owner.__name__, (owner,), {"__slots__": ()})(**arguments)


def strangers() -> Iterator[Any]:
    """Give values of many types, most of them wrong for any given field."""
    yield from (None, True, False, 0, 1, -1, 2**53, -(2**53), 10**30)
    yield from (0.0, 1.5, float("nan"), float("inf"), 1j, decimal.Decimal(1), fractions.Fraction(1))
    yield from (
        "",
        " ",
        "a",
        "two words",
        "A",
        "\0",
        "\x7f",
        "\x85",
        "\ud800",
        Word("a"),
        Number(1),
    )
    yield from (b"a", bytearray(b"a"), memoryview(b"a"), object(), ..., NotImplemented)
    yield from ([], ["a"], {}, {"a": "a"}, {"a"}, frozenset({"a"}), range(2), iter("a"), len)
    yield from ((), ("a",), (None,), Pair("a", "a"), ("a", ["a"]))
    yield datetime.date(2026, 1, 6)
    yield Day(2026, 1, 6)
    yield datetime.datetime(2026, 1, 6, tzinfo=datetime.UTC)
    yield from (datetime.time(22, 17), datetime.timedelta(1))
    yield from (Colour.RED, Colour, Label.A, Rank.ONE, Stranger(), Stranger)
    for vocabulary in ENUMS:
        yield from (next(iter(vocabulary)), next(iter(vocabulary)).value, vocabulary)
    for owner in CLASSES:
        yield from (simplest(owner), heir(owner), owner)


STRANGERS = tuple(strangers())
CLAIMABLE = tuple(
    value
    for value in STRANGERS
    if admits(int | str | bool, value) or type(value) in {*CLASSES, *ENUMS}
)
"""What a claim may hold as long as nobody says of which type it is."""


def misfits(hint: Any) -> Iterator[tuple[str, Any]]:
    """Give values that an annotation does not admit, and where in them the fault lies."""
    for value in STRANGERS:
        if not admits(hint, value):
            yield "", value
    if get_origin(hint) is tuple:
        item = get_args(hint)[0]
        good = simplest(item)
        yield "", [good]
        yield "", Pair(good, good)
        for place, value in misfits(item):
            yield f"[0]{place}", (value,)
            yield f"[1]{place}", (good, value)
    if get_origin(hint) is Claim:
        yield from ((".value", v) for v in claims_of_misfits(get_args(hint)[0]))


def claims_of_misfits(parameter: Any) -> Iterator[Claim[Any]]:
    for value in CLAIMABLE:
        if not admits(parameter, value):
            yield Claim(value, by=Editor())


@every_field
def test_a_field_refuses_whatever_its_annotation_does_not_admit_and_says_where(
    owner: Any, field: Any
) -> None:
    whole = simplest(owner)
    refused = 0
    for place, value in misfits(field.type):
        with pytest.raises((InvalidType, InvalidValue)) as caught:
            attrs.evolve(whole, **{field.name: value})
        assert caught.value.owner == owner.__name__
        assert caught.value.place.startswith(f"{field.name}{place}")
        assert str(caught.value).startswith(f"{owner.__name__}.{field.name}")
        refused += 1
    assert refused > 0 or field.type is T_co


@every_field
def test_a_field_takes_values_of_its_type_even_where_another_rule_refuses_them(
    owner: Any, field: Any
) -> None:
    whole = simplest(owner)
    for value in STRANGERS:
        if admits(field.type, value) and field.type is not T_co:
            with suppress(InvalidValue):
                attrs.evolve(whole, **{field.name: value})


@pytest.mark.parametrize("value", CLAIMABLE, ids=repr)
def test_a_claim_holds_any_value_of_the_model(value: Any) -> None:
    assert Claim(value, by=Editor()).value is value
    assert Claim((value, value), by=Editor()).value == (value, value)


@pytest.mark.parametrize(
    "value",
    [
        None,
        1.5,
        "",
        "a\0",
        2**53,
        Word("a"),
        Number(1),
        b"a",
        [],
        {},
        set(),
        frozenset(),
        pytest.param(object(), id="an object"),
        len,
        Exactly,
        datetime.datetime(2026, 1, 6, tzinfo=datetime.UTC),
        Pair("a", "b"),
        Changeable("a"),
    ],
    ids=repr,
)
def test_a_claim_holds_nothing_else_not_even_within_a_tuple(value: Any) -> None:
    for held in (value, (value,), ("a", ("b", value))):
        with pytest.raises((InvalidType, InvalidValue)) as caught:
            Claim(held, by=Editor())
        assert (caught.value.owner, caught.value.place) == ("Claim", "value")


def texts_in(hint: Any) -> bool:
    return hint is str or (is_union(hint) and str in get_args(hint))


def ids_in(hint: Any) -> bool:
    members = get_args(hint) if is_union(hint) else (hint,)
    return any(isinstance(member, NewType) for member in members)


CONTROLS = [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0))]
BLANK = ["", " ", "\t", "\n", "\u00a0", "\u2003", "\u2028", "\u3000 "]
SURROGATES = ["\ud800", "\udbff", "\udc00", "\udfff", "\ud83d\ude00"]
"""Halves of characters; also both halves of one, which is no character in Python."""
FORBIDDEN = (*CONTROLS, *SURROGATES, *sorted(NONCHARACTERS))
UNREADABLE = [*BLANK, *FORBIDDEN, *(f"a{characters}b" for characters in FORBIDDEN)]


@pytest.mark.parametrize(
    ("owner", "field"),
    [(owner, field) for owner, field in FIELDS if texts_in(field.type)],
    ids=lambda parameter: getattr(parameter, "__name__", None) or parameter.name,
)
def test_text_that_is_blank_or_breaks_a_written_form_is_refused_everywhere(
    owner: Any, field: Any
) -> None:
    whole = simplest(owner)
    for text in UNREADABLE:
        with pytest.raises(InvalidValue) as caught:
            attrs.evolve(whole, **{field.name: text})
        assert caught.value.place == field.name


NO_IDS = [
    *UNREADABLE,
    "A",
    "Gb",
    "gb ",
    " gb",
    "g b",
    "gb\n",
    "-gb",
    "gb-",
    "g--b",
    "-",
    "g_b",
    "g.b",
    "g/b",
    "é",
    "e\u0301",
    "\u0661",  # a digit, and not an ASCII one
    "\uff41",  # a letter a, and not the ASCII one
    "a" * 81,
]


@pytest.mark.parametrize(
    ("owner", "field"),
    [(owner, field) for owner, field in FIELDS if ids_in(field.type)],
    ids=lambda parameter: getattr(parameter, "__name__", None) or parameter.name,
)
def test_what_is_no_id_is_refused_wherever_an_id_stands(owner: Any, field: Any) -> None:
    whole = simplest(owner)
    for text in NO_IDS:
        with pytest.raises(InvalidValue) as caught:
            attrs.evolve(whole, **{field.name: text})
        assert caught.value.place == field.name
        assert "lower case" in caught.value.expected


@pytest.mark.parametrize("amount", [2**53, 2**53 + 1, 2**63, 10**400, -(2**53)])
@pytest.mark.parametrize(
    ("owner", "field"),
    [(owner, field) for owner, field in FIELDS if admits(field.type, 1)],
    ids=lambda parameter: getattr(parameter, "__name__", None) or getattr(parameter, "name", None),
)
def test_whole_numbers_beyond_the_bound_are_refused_everywhere(
    owner: Any, field: Any, amount: int
) -> None:
    with pytest.raises(InvalidValue) as caught:
        attrs.evolve(simplest(owner), **{field.name: amount})
    assert caught.value.place == field.name


def test_the_bound_itself_is_a_number() -> None:
    assert Exactly(MAX_INTEGER, Unit.PERSONS).amount == 2**53 - 1


BEYOND_ANNOTATIONS = [
    (Promise, "by", ()),
    (Statement, "by", ()),
    (Position, "by", ()),
    (Step, "measures", ()),
    (Step, "order", 0),
    (SettlementStep, "order", 0),
    (SettlementStep, "manners", ()),
    (Component, "ordinal", 0),
    (Derived, "inputs", ()),
    (Recurring, "times", 0),
    (Rotation, "order", ()),
    (Rotation, "order", (PlaceId("a"),)),
    (AllOf, "conditions", ()),
    (AllOf, "conditions", (Unconditional(),)),
    (AnyOf, "conditions", ()),
    (AnyOf, "conditions", (Unconditional(),)),
    (FewerThan, "limit", 0),
    (OfCalibre, "millimetres", 0),
    (Specimen, "millimetres", 0),
    (Specimen, "kilometres", -1),
    (OfCalibre, "millimetres", decimal.Decimal("-0.5")),
    (AnyOfClasses, "classes", ()),
    (AnyOfClasses, "classes", (NamedSystem("Smerch"),)),
    (AppointedBy, "parties", ()),
    (Seats, "within", 0),
    (Resolution, "by", ()),
    (Resolution, "draft_of", simplest(Resolution).id),
    (Order, "promises", ()),
    (Order, "promises", (PromiseId("a"),)),
    (AppliesIn, "where", ()),
    (AppliesTo, "parties", ()),
    (Allegation, "by", ()),
    (Allegation, "against", ()),
    (Between, "high", simplest(Between).low),
    (Occurrence, "end", simplest(Occurrence).start),
    (Quote, "exact", "a" * (QUOTE_LIMIT + 1)),
    *((Parts, "whole", whole) for whole in (0, 1, 100)),
    *((Currency, "code", code) for code in ("gbp", "GB", "GBPP", "GB1", "ÄÖÜ", "GBP ")),
    (Source, "copy_of", simplest(Source).id),
    (Declaration, "draft_of", simplest(Declaration).id),
    (Agreement, "draft_of", simplest(Agreement).id),
    *(
        (Dossier, "cutoff", PartialDate(edtf))
        for edtf in ("2026", "2026-01", "2026-01-06~", "2026-01-06?", "2026-01-05/2026-01-06")
    ),
]


@pytest.mark.parametrize(
    ("owner", "name", "value"),
    BEYOND_ANNOTATIONS,
    ids=[f"{owner.__name__}.{name}={value!r:.40}" for owner, name, value in BEYOND_ANNOTATIONS],
)
def test_a_class_refuses_what_its_annotations_cannot_exclude(
    owner: Any, name: str, value: Any
) -> None:
    with pytest.raises(InvalidValue) as caught:
        attrs.evolve(simplest(owner), **{name: value})
    assert (caught.value.owner, caught.value.place) == (owner.__name__, name)


def test_fields_that_rule_each_other_out_are_refused() -> None:
    with pytest.raises(InvalidValue, match=r"^Seats\.of: expected the parties"):
        Seats(Exactly(3, Unit.OFFICERS), holds=Holds.FOR_EACH)
    half = Share(Exactly(1, Parts(2)))
    with pytest.raises(InvalidValue, match=r"^Figure\.share: expected None, for its amount"):
        Figure(half, Basis.PLANNED, share=half)
    some = stated(Figure(AtMost(2, Unit.ITEMS), Basis.AUTHORISED), "gb")
    with pytest.raises(InvalidValue, match=r"^Limit\.amount: expected nothing, for a ban"):
        attrs.evolve(simplest(Limit), form=LimitForm.BAN, amount=(some,))
    with pytest.raises(InvalidValue, match=r"^Seats\.fallback: expected None where nobody"):
        Seats(Exactly(1, Unit.OFFICERS), fallback=AppointedBy((PartyId("gb"),)))
    with pytest.raises(InvalidValue, match=r"^QualifiedMajority\.of_each: expected the groups"):
        QualifiedMajority(Exactly(9, Unit.VOTES), least_of_each=Exactly(1, Unit.VOTES))
    with pytest.raises(InvalidValue, match=r"^OfRange\.range\.unit: expected a unit of length"):
        OfRange(EquipmentType.ARTILLERY, Exactly(20, Unit.SOLDIERS))
    with pytest.raises(InvalidValue, match=r"^Share\.portion\.unit: expected Unit\.PERCENT, or"):
        Share(Exactly(4, Unit.SOLDIERS))
    with pytest.raises(InvalidValue, match=r"^Width\.side: expected None"):
        Width(Exactly(4, Unit.KILOMETRES), Measured.TOTAL, side=PartyId("gb"))
    with pytest.raises(InvalidValue, match=r"^Definition\.meaning: expected a meaning, or"):
        Definition("sides")


@pytest.mark.parametrize("deontic", [Deontic.SHALL_NOT, Deontic.MAY, Deontic.NEED_NOT])
def test_to_refrain_is_never_barred_nor_left_free(deontic: Deontic) -> None:
    promise = Promise(by=(PartyId("gb"),), deontic=deontic)
    with pytest.raises(InvalidValue, match=r"^Undertaking\.promise\.deontic: expected SHALL, "):
        attrs.evolve(simplest(Undertaking), action=Action.REFRAIN, promise=promise)


@pytest.mark.parametrize(
    "portion", [Exactly(120, Unit.PERCENT), AtMost(4, Parts(3)), Between(90, 101, Unit.PERCENT)]
)
def test_a_part_is_no_larger_than_its_whole(portion: Quantity) -> None:
    with pytest.raises(InvalidValue, match=r"^Share\.portion: expected a part no larger"):
        Share(portion)
    assert Share(Exactly(100, Unit.PERCENT)).portion.unit is Unit.PERCENT


def test_a_date_is_told_from_the_event_that_a_deadline_is_reckoned_from() -> None:
    date: Any = PartialDate("2031-03-05")
    with pytest.raises(InvalidType, match=r"^Deadline\.anchor: .* for a date, use OnDate, got"):
        Deadline(date)


def test_a_range_of_one_length_is_that_length() -> None:
    with pytest.raises(InvalidValue, match=r"^DurationRange\.longest: expected another length"):
        DurationRange(Duration(days=1), Duration(days=1))


def test_what_lies_before_an_anchor_lies_some_time_before_it() -> None:
    with pytest.raises(InvalidValue, match=r"^Deadline\.direction: expected AFTER"):
        Deadline(EventId("end"), direction=Direction.BEFORE)


@pytest.mark.parametrize("bound", Bound)
def test_a_window_opens_from_a_time_on_and_closes_with_a_last_one(bound: Bound) -> None:
    start, day = Deadline(EventId("start"), bound=Bound.FROM), Duration(days=1)
    time = Deadline(EventId("start"), day, bound=bound)
    if bound is not Bound.FROM:
        with pytest.raises(InvalidValue, match=r"^Window\.opens\.bound: expected FROM"):
            Window(time, Deadline(EventId("start"), day))
    if bound not in {Bound.WITHIN, Bound.BEFORE}:
        with pytest.raises(InvalidValue, match=r"^Window\.closes\.bound: expected WITHIN or"):
            Window(start, time)
        with pytest.raises(InvalidValue, match=r"^Target\.latest\.bound: expected WITHIN or"):
            Target(start, time)


@pytest.mark.parametrize(
    "amount",
    [
        *map(decimal.Decimal, ("2", "2.0", "2.50", "0.0000001", "NaN", "Infinity")),
        decimal.Decimal("9007199254740991.5"),
        decimal.Decimal("sNaN"),
        type("Amount", (decimal.Decimal,), {})("2.5"),
        2.5,
        "2.5",
    ],
    ids=repr,
)
def test_an_amount_is_a_whole_number_or_a_decimal_in_one_spelling(amount: Any) -> None:
    with pytest.raises((InvalidType, InvalidValue), match=r"^Exactly\.amount: "):
        Exactly(amount, Unit.MILES)


CODES = {
    Register.ISO_3166_1: (["GB", "FR"], ["gb", "GBR", "G", "G1", "GB "]),
    Register.ISO_3166_1_ALPHA_3: (["GBR", "FRA"], ["gbr", "GB", "GBRA", "G1B"]),
    Register.COW: (["2", "200", "999"], ["0", "02", "1000", "-1", "GB"]),
    Register.COW_WAR: (["1", "856"], ["0", "01", "-1", "W1"]),
    Register.GW: (["2", "200", "999"], ["0", "02", "1000", "-1", "GB"]),
    Register.WIKIDATA: (["Q1", "Q212"], ["212", "q212", "Q0", "Q012", "Q", "P31"]),
    Register.UCDP: (["1", "13246"], ["0", "01", "-1", "Q1"]),
    Register.UCDP_DYAD: (["1", "13246"], ["0", "01", "-1", "Q1"]),
    Register.PA_X: (["1", "2493"], ["0", "01", "-1", "Q1"]),
    Register.PAM: (["1", "34"], ["0", "01", "-1", "Q1"]),
    Register.ETH_PRIO: (["2001", "999007"], ["0", "12", "0999007", "-1"]),
}


@pytest.mark.parametrize("register", Register)
def test_a_code_has_the_form_of_its_register(register: Register) -> None:
    right, wrong = CODES[register]
    for code in right:
        assert ExternalId(register=register, value=code).value == code
    for code in wrong:
        with pytest.raises(InvalidValue, match=register.value) as caught:
            ExternalId(register=register, value=code)
        assert caught.value.place == "value"


@pytest.mark.parametrize("amount", [-1, -MAX_INTEGER])
@pytest.mark.parametrize(
    ("owner", "field"),
    [(owner, field) for owner, field in FIELDS if field.type is int],
    ids=lambda parameter: getattr(parameter, "__name__", None) or getattr(parameter, "name", None),
)
def test_no_number_of_the_model_is_below_zero(owner: Any, field: Any, amount: int) -> None:
    with pytest.raises(InvalidValue) as caught:
        attrs.evolve(simplest(owner), **{field.name: amount})
    assert caught.value.place == field.name


class TestAnnotations:
    """The annotation of a field is its rule; one that is no rule is found by whoever writes it."""

    def test_a_tuple_of_fixed_length_is_no_rule(self) -> None:
        @attrs.frozen
        class Point:
            at: tuple[int, int] = (1, 2)

            def __attrs_post_init__(self) -> None:
                check(self)

        with pytest.raises(AssertionError, match="tuples of one kind and any length"):
            Point()

    @pytest.mark.parametrize("annotation", [float, dict, object, bytes])
    def test_a_type_that_the_model_has_no_test_for_is_no_rule(self, annotation: Any) -> None:
        owner = attrs.make_class(
            "Owner", {"value": attrs.field(type=annotation)}, frozen=True, slots=True
        )
        with pytest.raises(AssertionError, match="no test is known for the annotation"):
            check(owner(1))
