"""Which rules apply: to a piece of equipment, on a day, and one limit within another.

Rules overlap. Several limits can hold for one vehicle, and where a class is defined by a calibre or
a name that is not known, it cannot be told whether a rule applies. A part of a force may grow
beyond its own limit, and never beyond that of the whole. The answers say so.
"""

import datetime
from typing import assert_never, final

from attrs import frozen

from ceasefire_model.absences import ABSENCES, Absence
from ceasefire_model.claims import at, values
from ceasefire_model.conditions import Truth, Valuation, evaluate
from ceasefire_model.declarations import Agreement, Resolution, Stage
from ceasefire_model.dossier import Dossier
from ceasefire_model.equipment import (
    AnyOfClasses,
    EquipmentClass,
    NamedSystem,
    Specimen,
    covers,
)
from ceasefire_model.identifiers import PromiseId
from ceasefire_model.provenance import Claim
from ceasefire_model.quantities import Figure, Rate, Ratio, Share, bounds
from ceasefire_model.reckoning import ends, is_before
from ceasefire_model.terms import Lasting
from ceasefire_model.times import Instant, PartialDate, When
from ceasefire_model.undertakings import Limit, LimitForm
from ceasefire_model.units import Amount, is_counted
from ceasefire_model.validation import check


@final
@frozen(kw_only=True, weakref_slot=False)
class ApplicableLimit:
    """A limit that applies, or may apply, to something one asks about.

    Attributes:
        limit: The limit.
        certain: Whether it certainly applies; where not, what decides is not known.
        lifted_by: Which limits of the answer are exceptions to it, so that it does not hold as far
            as they reach; empty where none is.
    """

    limit: Limit
    certain: bool
    lifted_by: tuple[PromiseId, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


def limits_on(dossier: Dossier, specimen: Specimen) -> tuple[ApplicableLimit, ...]:
    """List the limits that apply to a piece of equipment, wherever it is and whoever has it.

    Args:
        dossier: Any dossier.
        specimen: The piece of equipment.

    Returns:
        The limits, in the order of the dossier, bans among them with the exceptions that lift them.
        Where a promise has as its parts one limit for a system by its name and another for a class,
        the limit for the class is left out for a piece of that name. Places, parties, conditions
        and days are not asked about: what a limit says of them is for the reader to see.
    """
    found = [
        (limit, kind, answer)
        for limit in dossier.limits
        if (kind := limit.equipment) is not None and (answer := covers(kind, specimen)) is not False
    ]
    named = {limit.part_of for limit, kind, _ in found if _is_named(kind, specimen) is True}
    may_be_named = {limit.part_of for limit, kind, _ in found if _is_named(kind, specimen) is None}
    named.discard(None)
    may_be_named.discard(None)
    applying = [
        (limit, answer is True and limit.part_of not in may_be_named)
        for limit, kind, answer in found
        if limit.part_of not in named or _is_named(kind, specimen) is True
    ]
    lifting: dict[PromiseId, list[PromiseId]] = {}
    for limit, _ in applying:
        for rule in limit.exception_to:
            lifting.setdefault(rule, []).append(limit.id)
    return tuple(
        ApplicableLimit(limit=limit, certain=certain, lifted_by=tuple(lifting.get(limit.id, ())))
        for limit, certain in applying
    )


def _is_named(kind: EquipmentClass, specimen: Specimen) -> bool | None:
    """Say whether a class holds a piece by its name; `None` where its name is not known."""
    parts = kind.classes if isinstance(kind, AnyOfClasses) else (kind,)
    answers = {covers(part, specimen) for part in parts if isinstance(part, NamedSystem)}
    return True if True in answers else None if None in answers else False


def ceiling(
    dossier: Dossier, limit: Limit, valuation: Valuation
) -> tuple[Amount | None, Amount | None]:
    """Give the greatest number that a limit allows, with the larger limits that it stands within.

    Args:
        dossier: Where the larger limits are found.
        limit: A limit on people or things that are counted.
        valuation: What is known of each atom of what lets a limit be exceeded.

    Returns:
        The number up to which is certainly allowed, and the number beyond which certainly nothing
        is. They differ where claims do, and where it is not known whether a limit may be exceeded.
        `None` where nothing fixes one: floors, flows and measured amounts are no such number.
    """
    certain: list[Amount] = []
    possible: list[Amount] = []
    records = dossier.by_id[PromiseId]
    passed: set[PromiseId] = set()
    around: object = limit
    while isinstance(around, Limit) and around.id not in passed:
        passed.add(around.id)
        numbers = _ceilings(around)
        fixed = [number for number in numbers if number is not None]
        exceeded = _exceeded(around, valuation)
        if exceeded is not Truth.TRUE:
            certain += fixed
        if exceeded is Truth.FALSE and fixed and len(fixed) == len(numbers):
            possible.append(max(fixed))
        around = records.get(around.within) if around.within is not None else None
    return min(certain, default=None), min(possible, default=None)


def _ceilings(limit: Limit) -> list[Amount | None]:
    """Give, for each claim, the greatest number of people or things that it allows at one time."""
    match limit.form:
        case LimitForm.BAN:
            return [0]
        case LimitForm.MAXIMUM | LimitForm.EXACT:
            return [_greatest(value) for value in values(limit.amount)]
        case LimitForm.MINIMUM | LimitForm.ONE_FOR_ONE | LimitForm.NONE:
            return []
        case _:
            assert_never(limit.form)


def _greatest(figure: Figure | Absence) -> Amount | None:
    if not isinstance(figure, Figure) or isinstance(figure.amount, Rate | Ratio | Share):
        return None
    return bounds(figure.amount)[1] if is_counted(figure.amount.unit) else None


def _exceeded(limit: Limit, valuation: Valuation) -> Truth:
    """Say whether a limit may be exceeded; unknown where rival conditions differ."""
    answers = {
        evaluate(condition, valuation)
        for condition in values(limit.softened_by)
        if not isinstance(condition, ABSENCES)
    }
    return Truth.UNKNOWN if len(answers) > 1 else next(iter(answers), Truth.FALSE)


@final
@frozen(kw_only=True, weakref_slot=False)
class TextInForce:
    """That a text was in force on a day, or may have been.

    Attributes:
        text: The text.
        certain: Whether it certainly was; where not, its start or end on that day is not settled.
    """

    text: Agreement | Resolution
    certain: bool

    def __attrs_post_init__(self) -> None:
        check(self)


def in_force_on(dossier: Dossier, day: datetime.date) -> tuple[TextInForce, ...]:
    """List the agreements and resolutions that were in force on a day, as their claims have it.

    Args:
        dossier: Any dossier.
        day: The day.

    Returns:
        Each text that may have been in force, in the order of the dossier. It is certain where
        every claimed start and every claimed end agree on it; a text of which nobody says from when
        it had effect is never certain. A draft is not listed, nor a text of which all who speak of
        its stage on that day say that it was not finished yet.
    """
    return tuple(
        TextInForce(text=text, certain=answer)
        for text in dossier.texts
        if isinstance(text, Agreement | Resolution)
        and not _is_unfinished(text, day)
        and (answer := _in_force(text, PartialDate(day.isoformat()))) is not None
    )


def _is_unfinished(text: Agreement | Resolution, day: datetime.date) -> bool:
    """Say whether a text is a draft, or not finished in the words of all who speak of it."""
    stages = [c.value for c in at(text.stage, day) if isinstance(c.value, Stage) and not c.denies]
    unfinished = bool(stages) and all(stage.is_unfinished for stage in stages)
    return unfinished or text.draft_of is not None


def _in_force(text: Agreement | Resolution, day: PartialDate) -> bool | None:
    """Say whether a text was certainly in force; `None` where it certainly was not."""
    starts = [claim.value for claim in text.in_force if not claim.denies]
    answers = [
        _runs(start, text.term, day) for start in starts if isinstance(start, PartialDate | Instant)
    ]
    if answers and all(answer is False for answer in answers):
        return None
    return bool(answers) and all(answer is True for answer in answers)


def _runs(
    start: When, terms: tuple[Claim[Lasting | Absence], ...], day: PartialDate
) -> bool | None:
    begun = is_before(day, start)
    if begun is True:
        return False
    lasts = [
        end
        for claim in terms
        if not claim.denies
        and not isinstance(claim.value, ABSENCES)
        and (end := ends(claim.value, start)) is not None
    ]
    over = [is_before(end, day) for end in lasts]
    if any(answer is True for answer in over):
        return False if all(answer is True for answer in over) else None
    return None if begun is None or None in over else True
