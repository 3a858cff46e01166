"""What a field of claims says: every value, the one value of all, and how things stood on a day.

None of these questions chooses among claims. Where those who speak differ, the answer shows all of
them, or is refused.
"""

import datetime
from collections.abc import Iterable
from typing import TypeVar

from ceasefire_model.errors import Disputed, Silent
from ceasefire_model.provenance import Claim

_T = TypeVar("_T")


def values(claims: Iterable[Claim[_T]]) -> tuple[_T, ...]:
    """Give what is stated, each value once, in the order of the claims.

    Args:
        claims: A field of claims.

    Returns:
        The values, named absences among them; without those that are only denied.
    """
    return tuple(dict.fromkeys(claim.value for claim in claims if not claim.denies))


def sole(claims: Iterable[Claim[_T]]) -> _T:
    """Give the one value that all who speak of it state.

    Args:
        claims: A field of claims.

    Returns:
        The value; a named absence where that is what all of them state.

    Raises:
        Silent: Nobody states a value.
        Disputed: Different values are stated, or one is stated and denied.
    """
    heard = tuple(claims)
    found = values(heard)
    if not found:
        message = "nobody states a value"
        raise Silent(message)
    first, *others = found
    if others or any(claim.denies and claim.value == first for claim in heard):
        raise Disputed(heard)
    return first


def at(claims: Iterable[Claim[_T]], day: datetime.date) -> tuple[Claim[_T], ...]:
    """Give the claims that speak of the state of things on a day, of what has one value at a time.

    Of a thing that changes, the latest alleged change that is certainly not after the day counts.
    Changes alleged for the same day stay side by side. A claim without a day of change holds
    until the first dated one. Ask for what was known on a day before asking this: the two do not
    commute. Not for a field marked `EACH`, whose values do not displace each other: ask `each_at`.

    Args:
        claims: A field of claims whose value changes over time.
        day: The day asked about.

    Returns:
        The claims that hold on that day, in their order; empty where none does.
    """
    known = tuple(claims)
    latest = _latest(map(_change, known), day)
    return tuple(claim for claim in known if _change(claim) == latest)


def each_at(claims: Iterable[Claim[_T]], day: datetime.date) -> tuple[Claim[_T], ...]:
    """Give the claims that speak of the state of things on a day, where many values hold at once.

    Each value has a course of its own: of the changes alleged of it, the latest that is certainly
    not after the day says whether it is so or not. One member's departure says nothing of the
    others, and a value that has gone was denied from some day on. Changes alleged for the same day
    stay side by side, as do a claim and a denial.

    Args:
        claims: A field of claims that is marked `EACH`.
        day: The day asked about.

    Returns:
        The claims that hold on that day, denials among them, in their order; `values` gives those
        values that somebody states and nobody has denied since.
    """
    known = tuple(claims)
    changes: dict[_T, list[datetime.date]] = {}
    for claim in known:
        changes.setdefault(claim.value, []).append(_change(claim))
    latest = {value: _latest(days, day) for value, days in changes.items()}
    return tuple(claim for claim in known if _change(claim) == latest[claim.value])


def _latest(changes: Iterable[datetime.date], day: datetime.date) -> datetime.date | None:
    return max((change for change in changes if change <= day), default=None)


def _change(claim: Claim[object]) -> datetime.date:
    """Give the last day on which the alleged change can have happened."""
    if claim.since is None:
        return datetime.date.min
    return claim.since.latest or datetime.date.max
