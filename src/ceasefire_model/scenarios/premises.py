"""Rival claims taken apart: the compatible sets of claims on which a promise can be read.

Claims of one field that state different values are rivals. Whoever states several things of a
promise in one text states them together, so a compatible set holds all that some speakers state,
none of whom contradicts another, and as much of it as can stand together. No set is preferred.
"""

import datetime
from collections.abc import Iterable, Iterator
from itertools import product
from math import prod
from typing import Any, Final, TypeAlias, final

from attrs import frozen

from ceasefire_model.absences import ABSENCES, Absence
from ceasefire_model.claims import at, each_at
from ceasefire_model.conditions import Condition
from ceasefire_model.dossier import PromiseRecord
from ceasefire_model.guarantees import Guarantee
from ceasefire_model.identifiers import TextId
from ceasefire_model.performance import Application
from ceasefire_model.provenance import Claim, Holder
from ceasefire_model.scenarios.knowledge import is_of_all
from ceasefire_model.terms import Due, Lasting
from ceasefire_model.validation import check


@final
@frozen(kw_only=True, weakref_slot=False)
class Premises:
    """The claims on which one account of a promise rests: of each field, those of one value.

    Not all that is claimed: rivals of these stand in other accounts. Where more is disputed than
    can be told apart, all claims of a field stand here, and it counts as unknown.

    Attributes:
        condition: On what it hangs; empty where nobody says.
        against: What triggers it, of a guarantee.
        deadline: When it is to be done.
        term: How long it lasts.
        application: Whether it is applied.
        subject_to: What it must respect besides; these are no rivals of each other.
    """

    condition: tuple[Claim[Condition | Absence], ...] = ()
    against: tuple[Claim[Condition | Absence], ...] = ()
    deadline: tuple[Claim[Due | Absence], ...] = ()
    term: tuple[Claim[Lasting | Absence], ...] = ()
    application: tuple[Claim[Application], ...] = ()
    subject_to: tuple[Claim[Condition | Absence], ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


_Claims: TypeAlias = tuple[Claim[Any], ...]
_Voice: TypeAlias = tuple[Holder, TextId | None]

_MOST: Final = 64
"""How many combinations of rivals are told apart."""


def premises(record: PromiseRecord, day: datetime.date) -> Iterator[Premises]:
    """Give every compatible set of claims about a promise, as things stood on a day.

    Args:
        record: The record that holds the promise.
        day: The day; a change alleged for later does not count.

    Yields:
        At least one set, in the order of the claims.
    """
    promise = record.promise
    fields: dict[str, _Claims] = {
        "condition": promise.condition,
        "against": record.against if isinstance(record, Guarantee) else (),
        "deadline": promise.deadline,
        "term": promise.term,
        "application": tuple(c for c in promise.application if is_of_all(c.value.by, record)),
    }
    current = {name: at(claims, day) for name, claims in fields.items()}
    stated = {name: _stated(claims) for name, claims in current.items()}
    subject_to = _stated(each_at(promise.subject_to, day))
    rivals = {name: _by_value(claims) for name, claims in stated.items()}
    while prod(map(len, rivals.values())) > _MOST:
        widest = max(rivals, key=lambda name: len(rivals[name]))
        rivals[widest] = [stated[widest]]
    voices = _by_voice(stated)
    sets = [_of_those_who_agree(chosen, voices) for chosen in product(*rivals.values())]
    for held in _largest(sets):
        yield Premises(**dict(zip(rivals, held, strict=True)), subject_to=subject_to)


def partial(record: PromiseRecord, day: datetime.date) -> tuple[Claim[Application], ...]:
    """Give the claims that only some of those who act apply, suspend or end a promise."""
    some = tuple(c for c in record.promise.application if not is_of_all(c.value.by, record))
    return at(some, day)


def _stated(claims: _Claims) -> _Claims:
    """Leave out denials, and absences where anybody states a value: they dispute nothing."""
    affirmed = tuple(claim for claim in claims if not claim.denies)
    valued = tuple(claim for claim in affirmed if not isinstance(claim.value, ABSENCES))
    return valued or affirmed


def _by_value(claims: _Claims) -> list[_Claims]:
    groups: dict[object, list[Claim[Any]]] = {}
    for claim in claims:
        value = "absent" if isinstance(claim.value, ABSENCES) else claim.value
        groups.setdefault(value, []).append(claim)
    return [tuple(group) for group in groups.values()] or [()]


def _by_voice(stated: dict[str, _Claims]) -> dict[_Voice, list[set[object]]]:
    """Give what each speaker states in one text, field by field."""
    said: dict[_Voice, list[set[object]]] = {}
    for index, claims in enumerate(stated.values()):
        for claim in claims:
            fields = said.setdefault((claim.by, claim.said_in), [set() for _ in stated])
            fields[index].add(claim.value)
    return said


def _of_those_who_agree(
    chosen: tuple[_Claims, ...], voices: dict[_Voice, list[set[object]]]
) -> tuple[_Claims, ...]:
    """Keep the claims of those who contradict none of the values that are chosen."""
    values = [{claim.value for claim in claims} for claims in chosen]
    agreeing = {
        voice
        for voice, said in voices.items()
        if all(not own or own & wanted for own, wanted in zip(said, values, strict=True))
    }
    return tuple(
        tuple(claim for claim in claims if (claim.by, claim.said_in) in agreeing)
        for claims in chosen
    )


def _largest(sets: Iterable[tuple[_Claims, ...]]) -> Iterator[tuple[_Claims, ...]]:
    """Leave out sets that others contain."""
    found = {
        held: frozenset((i, c) for i, claims in enumerate(held) for c in claims) for held in sets
    }
    for held, claims in found.items():
        if not any(claims < other for other in found.values()):
            yield held
