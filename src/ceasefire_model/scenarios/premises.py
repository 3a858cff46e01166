"""Rival claims taken apart: the compatible sets of claims on which a promise can be read.

Claims of one field that state different values are rivals. A set that takes one value for each
field is compatible where each value is stated by somebody who contradicts none of the others. No
set is preferred to another.
"""

import datetime
from collections.abc import Iterable, Iterator
from itertools import product
from math import prod
from typing import Any, Final, TypeAlias, final

from attrs import frozen

from ceasefire_model.absences import Absence
from ceasefire_model.conditions import Condition
from ceasefire_model.dossier import PromiseRecord
from ceasefire_model.guarantees import Guarantee
from ceasefire_model.identifiers import TextId
from ceasefire_model.performance import Application
from ceasefire_model.provenance import Claim, Holder, at
from ceasefire_model.scenarios.knowledge import ABSENT, is_of_all
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
    subject_to = _stated(at(promise.subject_to, day))
    rivals = {name: _by_value(claims) for name, claims in stated.items()}
    while prod(map(len, rivals.values())) > _MOST:
        widest = max(rivals, key=lambda name: len(rivals[name]))
        rivals[widest] = [stated[widest]]
    said = {name: _by_voice(claims) for name, claims in stated.items()}
    for chosen in product(*rivals.values()):
        sets = dict(zip(rivals, chosen, strict=True))
        if all(_is_held(name, sets, said) for name in sets):
            yield Premises(**sets, subject_to=subject_to)


def partial(record: PromiseRecord, day: datetime.date) -> tuple[Claim[Application], ...]:
    """Give the claims that only some of those who act apply, suspend or end a promise."""
    some = tuple(c for c in record.promise.application if not is_of_all(c.value.by, record))
    return at(some, day)


def _stated(claims: _Claims) -> _Claims:
    """Leave out denials, and absences where anybody states a value: they dispute nothing."""
    affirmed = tuple(claim for claim in claims if not claim.denies)
    valued = tuple(claim for claim in affirmed if not isinstance(claim.value, ABSENT))
    return valued or affirmed


def _by_value(claims: _Claims) -> list[_Claims]:
    groups: dict[object, list[Claim[Any]]] = {}
    for claim in claims:
        value = "absent" if isinstance(claim.value, ABSENT) else claim.value
        groups.setdefault(value, []).append(claim)
    return [tuple(group) for group in groups.values()] or [()]


def _by_voice(claims: _Claims) -> dict[_Voice, set[object]]:
    said: dict[_Voice, set[object]] = {}
    for claim in claims:
        said.setdefault((claim.by, claim.said_in), set()).add(claim.value)
    return said


def _is_held(
    name: str, sets: dict[str, _Claims], said: dict[str, dict[_Voice, set[object]]]
) -> bool:
    """Say whether somebody who states the value of a field contradicts no other of the set."""
    return not sets[name] or any(
        all(
            not claims or voice not in said[other] or said[other][voice] & _values(claims)
            for other, claims in sets.items()
            if other != name
        )
        for voice in {(claim.by, claim.said_in) for claim in sets[name]}
    )


def _values(claims: Iterable[Claim[Any]]) -> set[object]:
    return {claim.value for claim in claims}
