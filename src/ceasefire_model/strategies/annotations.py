"""Strategies read off the annotations of the model.

The annotation of a field is the rule of what it may hold, here as in `ceasefire_model.validation`.
So a new class or field has a strategy without a line of code; what annotations do not say (a list
that is never empty, fields that depend on each other) stands in small tables.
"""

import datetime
import enum
import types
from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import cache
from itertools import combinations
from typing import Any, Final, NewType, TypeVar, Union, get_args, get_origin

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from ceasefire_model.absences import ABSENCES, Absence
from ceasefire_model.comparison import RecordChange
from ceasefire_model.conditions import (
    AllOf,
    AnyOf,
    Atom,
    Condition,
    Not,
    Standing,
    Stands,
    Truth,
    Unconditional,
)
from ceasefire_model.declarations import SettlementStep
from ceasefire_model.equipment import OfCalibre, OfRange, Specimen
from ceasefire_model.guarantees import Component, Step
from ceasefire_model.identifiers import ExternalId
from ceasefire_model.parties import Seats
from ceasefire_model.provenance import QUOTE_LIMIT, Claim, Quote
from ceasefire_model.quantities import (
    AtMost,
    Between,
    Exactly,
    FewerThan,
    Quantity,
    Share,
    bounds,
)
from ceasefire_model.quotations import Occurrence
from ceasefire_model.scenarios import (
    Assessment,
    Scenario,
    Setting,
    Supposable,
    Supposition,
    Turn,
)
from ceasefire_model.strategies import leaves
from ceasefire_model.strategies.mending import MENDED, ONE_ENDED
from ceasefire_model.strategies.sizes import LEAST
from ceasefire_model.terms import Recurring
from ceasefire_model.times import Duration, Instant, PartialDate
from ceasefire_model.units import HUNDREDTHS, Currency, Parts, Unit, is_length

T = TypeVar("T")

Ids = SearchStrategy[str]
"""Where the ids of a value are drawn from, of whatever kind they are."""

_FILLED: Final = 2
"""How many fields with a default are given another value, at most, save where all are."""
_ITEMS: Final = 1
"""How many items a tuple holds beyond the least it must, at most."""
_DEPTH: Final = 3
"""How deep conditions stand inside each other, unless told otherwise."""


NOT_ITSELF: Final = ("copy_of", "draft_of")
"""Fields that may not name the record in which they stand."""


@cache
def drawn_with(ids: Ids, hint: Any) -> SearchStrategy[Any]:  # noqa: ANN401 - a type hint has no common type
    """Make the strategy of a type hint, with ids of every kind drawn from one strategy."""
    if hint in _LEAVES:
        return _LEAVES[hint]()
    if hint is Any:
        return st.deferred(_anything)
    if hint in {AllOf, AnyOf, Not}:
        return _joined(hint, _conditions(ids, _DEPTH - 1))
    if isinstance(hint, NewType):
        return ids
    origin = get_origin(hint)
    if origin is tuple:
        return _tuples(drawn_with(ids, get_args(hint)[0]))
    if origin in {Union, types.UnionType}:
        return _union(ids, get_args(hint))
    if attrs.has(origin):
        (parameter,) = get_args(hint)
        anything = parameter is Any
        drawn = st.deferred(_anything) if anything else drawn_with(ids, parameter)
        return _values(ids, origin, drawn)
    if attrs.has(hint):
        return _values(ids, hint, st.deferred(_anything))
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return st.sampled_from(hint)
    raise TypeError(f"no type of the model: {hint!r}")


def _tuples(items: SearchStrategy[T], least: int = 0) -> SearchStrategy[tuple[T, ...]]:
    return st.lists(items, min_size=least, max_size=least + _ITEMS).map(tuple)


def _union(ids: Ids, members: tuple[Any, ...]) -> SearchStrategy[Any]:
    """Draw the members alike, but an absence in one of four draws, where there is anything else."""
    absences = [drawn_with(ids, member) for member in members if member in ABSENCES]
    others = [drawn_with(ids, member) for member in members if member not in ABSENCES]
    if absences and others:
        return _one_of([_one_of(others)] * 3 + [_one_of(absences)])
    return _one_of(others or absences)


def _one_of(strategies: Sequence[SearchStrategy[Any]]) -> SearchStrategy[Any]:
    """Draw each strategy alike; `one_of` counts a union within it as often as it has members."""
    return st.integers(0, len(strategies) - 1).flatmap(strategies.__getitem__)


def _values(ids: Ids, owner: Any, parameter: SearchStrategy[Any]) -> SearchStrategy[Any]:  # noqa: ANN401 - a class of the model
    """Fill the fields of a class: all that it asks for, and a few of those with a default.

    What the parameter of a generic class stands for is drawn from a strategy of its own.
    """
    fields = attrs.fields(owner)
    drawn = {f.name: _field(ids, (owner, f.name), f, parameter) for f in fields}
    required = [f.name for f in fields if f.default is attrs.NOTHING]
    optional = [f.name for f in fields if f.default is not attrs.NOTHING]
    fillings = st.sampled_from([required + more for more in _choices(optional)])

    @st.composite
    def filled(draw: DrawFn) -> Any:  # noqa: ANN401 - a value of the hint
        arguments = {name: draw(drawn[name]) for name in draw(fillings)}
        for name in NOT_ITSELF:
            if name in arguments and arguments[name] == arguments["id"]:
                del arguments[name]
        if owner in MENDED:
            for name in MENDED[owner](arguments):
                arguments[name] = draw(drawn[name])
        return owner(**arguments)

    return filled()


def _choices(names: list[str]) -> list[list[str]]:
    """Choose none, one or two of several, or all: one draw, so that large values stay cheap."""
    sizes = {*range(_FILLED + 1), len(names)}
    return [list(some) for size in sorted(sizes) for some in combinations(names, size)]


def _field(
    ids: Ids,
    place: tuple[type, str],
    field: "attrs.Attribute[Any]",
    parameter: SearchStrategy[Any],
) -> SearchStrategy[Any]:
    """Draw a field; where leaving it out gives nothing, draw something."""
    announced: Any = field.type
    if place in _FIELDS:
        return _FIELDS[place]()
    if isinstance(announced, TypeVar):
        return parameter
    if get_origin(announced) is tuple:
        least = 1 if field.default == () else LEAST.get(place, 0)
        return _tuples(drawn_with(ids, get_args(announced)[0]), least)
    if field.default is None:
        members = (member for member in get_args(announced) if member is not type(None))
        return _union(ids, tuple(members))
    return drawn_with(ids, announced)


def _anything() -> SearchStrategy[Any]:
    """Draw what a claim may hold where nobody says of which type it is."""
    return st.one_of(
        leaves.wordings(),
        leaves.numbers(),
        st.booleans(),
        drawn_with(leaves.IDS, Unit),
        leaves.partial_dates(),
        drawn_with(leaves.IDS, Quantity | Absence),
        _tuples(leaves.wordings()),
    )


def claims(values: SearchStrategy[T]) -> SearchStrategy[Claim[T]]:
    """Claims of given values, by holders of every kind.

    Args:
        values: What is stated.

    Returns:
        The strategy.
    """
    return _values(leaves.IDS, Claim, values)


def atoms() -> SearchStrategy[Atom]:
    """Conditions that are not made of others."""
    return drawn_with(leaves.IDS, Atom)


def conditions(depth: int = _DEPTH) -> SearchStrategy[Condition]:
    """Conditions of every kind.

    Args:
        depth: How many joins may stand inside each other.

    Returns:
        The strategy.
    """
    return _conditions(leaves.IDS, depth)


def _conditions(ids: Ids, depth: int) -> SearchStrategy[Condition]:
    simple: SearchStrategy[Condition] = drawn_with(ids, Atom | Unconditional)
    if depth == 0:
        return simple
    parts = _conditions(ids, depth - 1)
    return _one_of([simple] * 3 + [_joined(kind, parts) for kind in (AllOf, AnyOf, Not)])


def _joined(kind: Any, parts: SearchStrategy[Condition]) -> SearchStrategy[Condition]:  # noqa: ANN401 - one of three classes
    return st.builds(kind, parts if kind is Not else _tuples(parts, 2))


def valuations() -> SearchStrategy[Callable[[Atom], Truth]]:
    """Functions that give each atom one answer, the same whenever it is asked."""

    def valuation(atom: Atom) -> Truth:
        raise NotImplementedError(atom)

    return st.functions(like=valuation, returns=drawn_with(leaves.IDS, Truth), pure=True)


def _parts() -> SearchStrategy[Parts]:
    return leaves.numbers(2).filter(lambda whole: whole != 100).map(Parts)  # noqa: PLR2004 - hundredths are a unit of their own


def _measures(units: SearchStrategy[Unit | Parts]) -> SearchStrategy[Quantity]:
    """Quantities of certain units."""
    drawn: SearchStrategy[tuple[Quantity, Unit | Parts]] = st.tuples(
        drawn_with(leaves.IDS, Quantity), units
    )
    return drawn.map(lambda of: attrs.evolve(of[0], unit=of[1]))


_LENGTHS: Final = st.sampled_from([unit for unit in Unit if is_length(unit)])


def _portions() -> SearchStrategy[Quantity]:
    """Parts of a whole, none of which is larger than the whole."""
    return _measures(st.just(Unit.PERCENT) | _parts()).map(_within_the_whole)


def _within_the_whole(portion: Quantity) -> Quantity:
    whole = portion.unit.whole if isinstance(portion.unit, Parts) else HUNDREDTHS
    if all(end is None or end <= whole for end in bounds(portion)):
        return portion
    return AtMost(whole, portion.unit) if isinstance(portion, AtMost) else Exactly(1, portion.unit)


def _between() -> SearchStrategy[Between]:
    unit: SearchStrategy[Unit | Currency | Parts] = drawn_with(leaves.IDS, Unit | Currency | Parts)
    drawn = st.tuples(leaves.amounts(), leaves.amounts(), unit)
    return drawn.filter(lambda of: of[0] != of[1]).map(
        lambda of: Between(min(of[:2]), max(of[:2]), of[2])
    )


def _turns() -> SearchStrategy[Turn]:
    """Two assessments of one promise."""
    assessments = st.tuples(*[drawn_with(leaves.IDS, Assessment)] * 2)
    return assessments.map(
        lambda pair: Turn(pair[0], attrs.evolve(pair[1], promise=pair[0].promise))
    )


def _occurrence() -> SearchStrategy[Occurrence]:
    ends = st.lists(leaves.numbers(), min_size=2, max_size=2, unique=True).map(sorted)
    return st.tuples(ends, st.booleans()).map(lambda of: Occurrence(*of[0], folded=of[1]))


_LEAVES: Final[dict[object, Callable[[], SearchStrategy[Any]]]] = {
    str: leaves.wordings,
    int: leaves.numbers,
    Decimal: leaves.decimals,
    bool: st.booleans,
    datetime.date: st.dates,
    type(None): st.none,
    PartialDate: leaves.partial_dates,
    Instant: leaves.instants,
    Duration: leaves.durations,
    Currency: leaves.currencies,
    Parts: _parts,
    ExternalId: leaves.external_ids,
    Between: _between,
    Turn: _turns,
    Occurrence: _occurrence,
}
"""Types whose values are not the free combination of what their fields may hold."""


def _supposable(atom: Supposable) -> Supposable:
    """Of where a promise stands, only its keeping can be supposed."""
    return attrs.evolve(atom, standing=Standing.KEPT) if isinstance(atom, Stands) else atom


def _suppositions() -> SearchStrategy[tuple[Supposition, ...]]:
    drawn = drawn_with(leaves.IDS, Supposition)
    return st.lists(drawn, max_size=3, unique_by=lambda supposed: supposed.atom).map(tuple)


_AWAITED: Final = tuple(
    standing
    for standing in Standing
    if standing.value not in {"without-standing", "contested", "undetermined"}
)

_FIELDS: Final[dict[tuple[type, str], Callable[[], SearchStrategy[Any]]]] = {
    (FewerThan, "limit"): lambda: leaves.amounts(1),
    (Share, "portion"): _portions,
    (OfCalibre, "millimetres"): lambda: leaves.amounts(1),
    (OfRange, "range"): lambda: _measures(_LENGTHS),
    (Specimen, "millimetres"): lambda: leaves.amounts(1),
    (Specimen, "kilometres"): lambda: leaves.amounts(1),
    (Seats, "within"): lambda: leaves.numbers(1),
    (Stands, "standing"): lambda: st.sampled_from(_AWAITED),
    (Setting, "truth"): lambda: st.sampled_from([Truth.TRUE, Truth.FALSE]),
    (Supposition, "atom"): lambda: drawn_with(leaves.IDS, Supposable).map(_supposable),
    (Scenario, "suppositions"): _suppositions,
    (Step, "order"): lambda: leaves.numbers(1),
    (SettlementStep, "order"): lambda: leaves.numbers(1),
    (Component, "ordinal"): lambda: leaves.numbers(1),
    (RecordChange, "how"): lambda: st.sampled_from(ONE_ENDED),
    (Recurring, "times"): lambda: leaves.numbers(1),
    (Quote, "exact"): lambda: leaves.wordings() | st.just("a" * QUOTE_LIMIT),
}
"""Fields that hold less than their annotation says."""
