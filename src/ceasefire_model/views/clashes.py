"""Where claims stand against each other: fields whose claims cannot all be right.

Absences never dispute, nor do numbers on different bases or in different units, nor changes
alleged for different days, nor several values of a list. What remains is set side by side.
"""

import datetime
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Any, Final, TypeAlias, get_args

from attrs import evolve

from ceasefire_model.absences import NotReported, Undecided, Unstated, Withheld
from ceasefire_model.declarations import Stance, Statement
from ceasefire_model.dossier import Dossier
from ceasefire_model.fields import ClaimField, all_records, claim_fields
from ceasefire_model.identifiers import PlaceId, TextId
from ceasefire_model.performance import Application
from ceasefire_model.places import (
    Above,
    AgreedLine,
    Along,
    Behind,
    Line,
    NamedPlace,
    Outside,
    Throughout,
    WhereverItStood,
    Within,
    Zone,
)
from ceasefire_model.provenance import Claim, Named
from ceasefire_model.quantities import Figure, Quantity, Rate, Ratio, Share, compatible
from ceasefire_model.times import Instant, PartialDate, When
from ceasefire_model.views.attribution import Teller
from ceasefire_model.views.labels import label_of
from ceasefire_model.views.layout import Block, Entry, Heading
from ceasefire_model.views.naming import Names, id_kind, listed

_QUANTITIES: Final = get_args(Quantity)

_ONE_STATEMENT: Final = "two reports of one statement"
_ASCRIBED: Final = "the same value ascribed to different speakers"
_ONE_SPEAKER: Final = "one speaker in different texts"


def clash_blocks(names: Names) -> Iterator[Block]:
    """Set side by side what the claims of one field cannot all be right about.

    Args:
        names: The names of the records of a dossier.

    Yields:
        A heading for each record with such a field, and an entry for each with its clashing claims.
    """
    for record in all_records(names.dossier):
        teller = Teller(record, names)
        entries: list[Block] = []
        for field in claim_fields(record):
            clashes = tuple(_clashes(field, names.dossier))
            if clashes:
                found = teller.items(evolve(field, claims=_those(field, clashes)))
                entries.append(Entry(_label(field, clashes), found))
        if entries:
            yield Heading(names.heading(record))
            yield from entries


_Clash: TypeAlias = tuple[Claim[Any], Claim[Any], str]


def _label(field: ClaimField, clashes: tuple[_Clash, ...]) -> str:
    """Name a field, with what is known of how its claims come to clash."""
    kinds = tuple(dict.fromkeys(kind for _, _, kind in clashes if kind))
    return f"{label_of(field)} ({listed(kinds)})" if kinds else label_of(field)


def clashing(field: ClaimField, dossier: Dossier) -> tuple[Claim[Any], ...]:
    """Give the claims of a field that cannot all be right; none where they can.

    Args:
        field: A field of claims of a record.
        dossier: Where the records are found that its values refer to.

    Returns:
        Its claims that clash with another, in their order.
    """
    return _those(field, _clashes(field, dossier))


def _those(field: ClaimField, clashes: Iterable[_Clash]) -> tuple[Claim[Any], ...]:
    claims = {claim for one, other, _ in clashes for claim in (one, other)}
    return tuple(claim for claim in field.claims if claim in claims)


def _clashes(field: ClaimField, dossier: Dossier) -> Iterator[_Clash]:
    for one, other in combinations(field.claims, 2):
        if one.since != other.since:
            continue
        if denies(one, other) or denies(other, one):
            yield one, other, _kind(one, other)
        elif one.value == other.value:
            if not field.each and _ascribed_twice(one, other, dossier):
                yield one, other, _ASCRIBED
        elif not (field.each or one.denies or other.denies) and not _reconcilable(
            one.value, other.value, field.hint, dossier
        ):
            yield one, other, _kind(one, other)


def denies(one: Claim[Any], other: Claim[Any]) -> bool:
    """Say whether one claim denies what another states, for the same day of change.

    Who denies that a party signed, and names nobody who signed for it, denies it of everybody.
    """
    if not one.denies or other.denies or one.since != other.since:
        return False
    stated = other.value
    if isinstance(stated, Stance) and isinstance(one.value, Stance) and one.value.through is None:
        stated = evolve(stated, through=None)
    return bool(one.value == stated)


def _kind(one: Claim[Any], other: Claim[Any]) -> str:
    if one.by == other.by and isinstance(one.by, Named):
        same_text = one.said_in is not None and one.said_in == other.said_in
        return _ONE_STATEMENT if same_text else _ONE_SPEAKER
    return ""


def _ascribed_twice(one: Claim[Any], other: Claim[Any], dossier: Dossier) -> bool:
    """Say whether one utterance of one speaker is put into the mouths of two."""
    if one.by == other.by or one.said_in is None or one.said_in != other.said_in:
        return False
    text = dossier.by_id[TextId].get(one.said_in)
    return isinstance(text, Statement) and len(text.by) == 1


def _reconcilable(one: Any, other: Any, hint: Any, dossier: Dossier) -> bool:  # noqa: ANN401 - any value of the model, any hint
    """Say whether two values can both be right, or whether it cannot be told."""
    match one, other:
        case (Withheld() | Undecided() | Unstated() | NotReported(), _) | (
            _,
            Withheld() | Undecided() | Unstated() | NotReported(),
        ):
            return True
        case Figure(), Figure():
            apart = (one.basis, one.period) != (other.basis, other.period)
            return apart or _compatible(one.amount, other.amount)
        case Application(), Application():
            return (one.by, one.within) != (other.by, other.within)
        case ((PartialDate() | Instant() as day), (PartialDate() | Instant() as other_day)):
            return _overlap(day, other_day)
        case str(), str() if id_kind(hint) is PlaceId:
            return _nested(PlaceId(one), PlaceId(other), dossier)
        case (Outside(place=shut), Within(place=inner) | Throughout(place=inner)) | (
            Within(place=inner) | Throughout(place=inner),
            Outside(place=shut),
        ):
            return shut not in _around(inner, dossier)
        case Within(place=place), Within(place=other_place):
            return _nested(place, other_place, dossier)
        case (
            _,
            Within()
            | Throughout()
            | Outside()
            | Behind()
            | Along()
            | AgreedLine()
            | WhereverItStood()
            | Above(),
        ):
            return True
        case _ if isinstance(one, _QUANTITIES) and isinstance(other, _QUANTITIES):
            return compatible(one, other) is not False
        case _:
            return False


def _compatible(
    one: Quantity | Rate | Ratio | Share, other: Quantity | Rate | Ratio | Share
) -> bool:
    """Say whether both can be right, or whether it cannot be told, as of a stock and a flow."""
    match one, other:
        case Rate(), Rate():
            alike = (one.per, one.window) == (other.per, other.window)
            return not alike or compatible(one.quantity, other.quantity) is not False
        case Ratio(), Ratio():
            return (one.unit, one.per) != (other.unit, other.per)
        case Share(), Share():
            alike = (one.of, one.after) == (other.of, other.after)
            return not alike or compatible(one.portion, other.portion) is not False
        case (Rate() | Ratio() | Share(), _) | (_, Rate() | Ratio() | Share()):
            return True
        case _:
            return compatible(one, other) is not False


def _overlap(one: When, other: When) -> bool:
    if isinstance(one, Instant) and isinstance(other, Instant):
        return one.utc == other.utc
    (first, last), (other_first, other_last) = _days(one), _days(other)
    return first <= other_last and other_first <= last


def _days(value: When) -> tuple[datetime.date, datetime.date]:
    day = value.date if isinstance(value, Instant) else value
    return day.earliest or datetime.date.min, day.latest or datetime.date.max


def _nested(one: PlaceId, other: PlaceId, dossier: Dossier) -> bool:
    return one in _around(other, dossier) or other in _around(one, dossier)


def _around(place: PlaceId, dossier: Dossier) -> frozenset[PlaceId]:
    """Give a place and the larger ones in which it lies."""
    seen: set[PlaceId] = set()
    while place not in seen:
        seen.add(place)
        record = dossier.by_id[PlaceId].get(place)
        if isinstance(record, NamedPlace | Line):
            place = record.within or place
        elif isinstance(record, Zone):
            place = record.part_of or place
    return frozenset(seen)
