"""Rules on limits: whether numbers that hold at once can all be kept."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from operator import itemgetter
from typing import Any, Final, NamedTuple, assert_never

from ceasefire_model.absences import ABSENCES
from ceasefire_model.consistency.amounts import Measure, told, widest
from ceasefire_model.consistency.checks import Check, Found
from ceasefire_model.consistency.findings import Rule, Severity
from ceasefire_model.consistency.index import Index
from ceasefire_model.consistency.links import reached
from ceasefire_model.deployments import Deployment
from ceasefire_model.identifiers import PromiseId
from ceasefire_model.places import Location, Within
from ceasefire_model.promises import Deontic
from ceasefire_model.provenance import Claim
from ceasefire_model.quantities import Basis
from ceasefire_model.undertakings import Limit, LimitForm
from ceasefire_model.units import Amount

_CONTRADICTORY: Final = Rule(
    code="CM501",
    name="contradictory-limits",
    severity=Severity.ERROR,
    summary="No number keeps two limits that hold for the same thing, at the same place and time.",
    why=(
        "A maximum below a minimum cannot be kept. One of the two is wrong, or they hold for "
        "different things, places or times, and the records do not say so."
    ),
    example=(
        "In one text, at most 10 tanks may be in the zone, and at least 12 must be in a sector of "
        "that zone."
    ),
    remedy=(
        "Correct a number; or record what tells the two apart: another class, place, condition or "
        "term, or that one is an exception to the other."
    ),
    leave="Never: limits of different texts, and limits that claims make vague, are not compared.",
)


class _Numbers(NamedTuple):
    """The numbers that a limit allows."""

    measure: Measure | None
    """What is counted; `None` for a ban, which counts whatever there is."""
    low: Amount | None
    """The smallest; `None` where it fixes none."""
    high: Amount | None
    """The greatest; `None` where it fixes none."""


_NONE_FIXED: Final = _Numbers(None, None, None)


def _numbers(limit: Limit) -> _Numbers:
    """Give what a limit allows by its form, and in the widest reading of its amount."""
    if limit.form is LimitForm.BAN:
        return _Numbers(None, None, 0)
    found = widest(limit.amount, Basis.AUTHORISED)
    if found is None:
        return _NONE_FIXED
    match limit.form:
        case LimitForm.MAXIMUM:
            return _Numbers(found.measure, None, found.high)
        case LimitForm.MINIMUM:
            return _Numbers(found.measure, found.low, None)
        case LimitForm.EXACT:
            return _Numbers(*found)
        case LimitForm.ONE_FOR_ONE | LimitForm.NONE:
            return _NONE_FIXED
        case _:
            assert_never(limit.form)


def _contradictory(index: Index) -> Iterator[Found]:
    ceilings: dict[object, list[tuple[Amount, Limit]]] = {}
    for limit in index.dossier.limits:
        measure, _, high = _numbers(limit)
        if high is not None:
            for key, where in product(_keys(index, limit), _places(limit)):
                ceilings.setdefault((key, measure, where), []).append((high, limit))
    for held in ceilings.values():
        held.sort(key=itemgetter(0))
    for limit in index.dossier.limits:
        measure, low, _ = _numbers(limit)
        if low is not None and measure is not None:
            keys = [
                (key, each, where)
                for key in _keys(index, limit)
                for each in (measure, None)
                for place in _places(limit)
                for where in _around(index, place)
            ]
            above = [_lowest(ceilings.get(key, ()), limit, low) for key in keys]
            for high, other in next(([found] for found in above if found is not None), ()):
                path, there = (index.known_at[PromiseId, each.id].path for each in (limit, other))
                message = (
                    f"expected at most {told(measure, high)}, as {other.id!r} has it, got at least "
                    f"{told(measure, low)}"
                )
                yield Found(f"{path}.amount", (limit.id, other.id), message, (there,))


def _lowest(
    ceilings: Sequence[tuple[Amount, Limit]], limit: Limit, low: Amount
) -> tuple[Amount, Limit] | None:
    """Give the lowest ceiling below a floor, but for those that are told apart from it."""
    for high, other in ceilings:
        if high >= low:
            return None
        if not _told_apart(limit, other):
            return high, other
    return None


def _told_apart(one: Limit, other: Limit) -> bool:
    """Say whether one limit is the other, an exception to it or a part of it."""
    return (
        one.id == other.id
        or one.id in (*other.exception_to, other.within)
        or other.id in (*one.exception_to, one.within)
    )


def _keys(index: Index, limit: Limit) -> Iterator[object]:
    """Give what limits must have in common for their numbers to meet, once for each text."""
    promise = limit.promise
    if promise.deontic is not Deontic.SHALL or limit.per_group:
        return
    times = (promise.term, promise.condition, promise.subject_to, promise.deadline)
    what = (
        frozenset(promise.actors or promise.by),
        limit.equipment,
        limit.people,
        _values(limit.armed_with),
        *map(_values, times),
    )
    texts = {contained.text.id for contained in index.containing.get(limit.id, ())}
    yield from ((what, text) for text in sorted(texts) or (None,))


def _values(claims: Iterable[Claim[Any]]) -> frozenset[object]:
    return frozenset((claim.value, claim.denies) for claim in claims)


def _places(limit: Limit) -> list[Location]:
    return [
        claim.value
        for claim in limit.where
        if not claim.denies and not isinstance(claim.value, ABSENCES)
    ]


def _around(index: Index, where: Location) -> Iterator[Location]:
    """Give a location, and the larger ones that it is in."""
    yield where
    if isinstance(where, Within):
        larger = reached([where.place], index.larger)
        yield from (Within(place) for place in sorted(larger - {where.place}))


_TOO_GREAT: Final = Rule(
    code="CM502",
    name="nested-limit-too-great",
    severity=Severity.ERROR,
    summary="Limits within a larger limit allow or ask for more than that, alone or together.",
    why=(
        "A part cannot be larger than the whole that it counts towards, so one number is wrong, or "
        "the part does not count towards it."
    ),
    example=(
        "Of 20 teams in all, 12 are to be at the ports of one side and 12 at those of the other."
    ),
    remedy=(
        "Correct a number, or `within`; where a part may be exceeded as long as the whole is kept, "
        "say by what it is `softened_by`."
    ),
    leave="Never, as long as both count the same thing.",
)


def _too_great(index: Index) -> Iterator[Found]:
    parts: dict[PromiseId, list[Limit]] = {}
    for limit in index.dossier.limits:
        if limit.within is not None and not limit.per_group and not _is_soft(limit):
            parts.setdefault(limit.within, []).append(limit)
    for whole in index.dossier.limits:
        measure, _, high = _numbers(whole)
        if measure is None or high is None or whole.per_group:
            continue
        inner = [(part, _numbers(part)) for part in parts.get(whole.id, ())]
        alike = [(part, numbers) for part, numbers in inner if numbers.measure == measure]
        there = index.known_at[PromiseId, whole.id].path
        greater = [(p, n) for p, n in alike if n.high is not None and n.high > high]
        for part, numbers in greater:
            message = (
                f"expected at most {told(measure, high)}, as {whole.id!r} has it, got "
                f"{told(measure, numbers.high)}"
            )
            path = index.known_at[PromiseId, part.id].path
            yield Found(f"{path}.amount", (part.id, whole.id), message, (there,))
        floors = [(p, n.low) for p, n in alike if n.low is not None]
        total = sum(low for _, low in floors)
        if total > high and not greater:
            message = (
                f"expected parts that ask for at most {told(measure, high)} together, got "
                f"{told(measure, total)}"
            )
            ids = (whole.id, *(part.id for part, _ in floors))
            paths = tuple(index.known_at[PromiseId, part.id].path for part, _ in floors)
            yield Found(f"{there}.amount", ids, message, paths)


def _is_soft(limit: Limit) -> bool:
    return any(not isinstance(claim.value, ABSENCES) for claim in limit.softened_by)


_UNNUMBERED: Final = Rule(
    code="CM503",
    name="limit-without-number",
    severity=Severity.WARNING,
    summary="A maximum, minimum or exact limit has no number.",
    why="A maximum without a number limits nothing. Either the number or the form was forgotten.",
    example="A `maximum` of tanks has no amount.",
    remedy="Add the number, or why it is not known; or choose the form that the text has.",
    leave="Where a perspective left out the claim of the number.",
)

_NUMBERED: Final = (LimitForm.MAXIMUM, LimitForm.MINIMUM, LimitForm.EXACT)


def _unnumbered(index: Index) -> Iterator[Found]:
    for limit in index.dossier.limits:
        path = index.known_at[PromiseId, limit.id].path
        if limit.form in _NUMBERED and not limit.amount:
            message = f"expected how many, for a limit of form {limit.form.value!r}; got no claim"
            yield Found(f"{path}.form", (limit.id,), message)


_ABOVE: Final = Rule(
    code="CM504",
    name="above-its-ceiling",
    severity=Severity.WARNING,
    summary="More people are counted or planned in a deployment than it may have.",
    why=(
        "Above the authorised number lies either a breach, which should be told as one, or a "
        "number on the wrong basis or of the wrong force."
    ),
    example="Up to 7,500 soldiers are authorised; 9,000 are planned, or counted, in the same unit.",
    remedy="Correct a number or its basis, or what the deployment is part of.",
    leave="Where there were in fact more than was allowed.",
)


def _above(index: Index) -> Iterator[Found]:
    allowed: dict[PromiseId, dict[Measure, tuple[Amount, PromiseId]]] = {}
    for record in index.from_the_top:
        if not isinstance(record, Deployment):
            continue
        ceilings = dict(allowed.get(record.part_of, {})) if record.part_of is not None else {}
        own = widest(record.size, Basis.AUTHORISED)
        if own is not None and own.high is not None:
            lowest = (own.high, record.id)
            ceilings[own.measure] = min(ceilings.get(own.measure, lowest), lowest, key=_number)
        allowed[record.id] = ceilings
        for basis in (Basis.ACTUAL, Basis.PLANNED):
            found = widest(record.size, basis)
            high, whole = ceilings.get(found.measure, (None, record.id)) if found else (None, "")
            if found and found.low is not None and high is not None and found.low > high:
                message = (
                    f"expected at most {told(found.measure, high)}, authorised for {whole!r}, got "
                    f"at least {told(found.measure, found.low)} ({basis.value})"
                )
                path, there = (index.known_at[PromiseId, r].path for r in (record.id, whole))
                yield Found(f"{path}.size", (record.id, whole), message, (f"{there}.size",))


def _number(ceiling: tuple[Amount, PromiseId]) -> Amount:
    return ceiling[0]


CHECKS: Final = (
    Check(_CONTRADICTORY, _contradictory),
    Check(_TOO_GREAT, _too_great),
    Check(_UNNUMBERED, _unnumbered),
    Check(_ABOVE, _above),
)
"""The rules on limits."""
