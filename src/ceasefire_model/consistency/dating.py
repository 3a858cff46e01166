"""What dates settle: an order counts only where every day that they can mean gives it."""

import datetime
from collections.abc import Iterable, Sequence
from typing import Any, Final

from ceasefire_model.provenance import Claim
from ceasefire_model.reckoning import is_before
from ceasefire_model.times import Instant, PartialDate, When

_DAY: Final = datetime.timedelta(days=1)


def certainly_before(one: When, other: When) -> bool:
    """Say whether one date is before another, whatever is meant by them.

    Args:
        one: A date or moment.
        other: Another.

    Returns:
        Whether it is certain; a date that its source calls approximate or uncertain is never.
    """
    return is_firm(one) and is_firm(other) and is_before(one, other) is True


def is_firm(when: When) -> bool:
    """Say whether the source of a date vouches for it."""
    return isinstance(when, Instant) or not (when.is_approximate or when.is_uncertain)


def all_before(ones: Sequence[When], others: Sequence[When]) -> bool:
    """Say whether all of some dates are certainly before all of others.

    Args:
        ones: Dates that somebody states of one thing.
        others: Dates that somebody states of another.

    Returns:
        Whether it is so; not where there are none of either.
    """
    return (
        bool(ones)
        and bool(others)
        and all(certainly_before(one, other) for one in ones for other in others)
    )


def a_day_earlier(when: When) -> PartialDate | None:
    """Give the day up to which something was before a date on every clock of the world.

    Args:
        when: A date or moment on the clock of one place.

    Returns:
        The day before its first day, so that what is certainly before that day is earlier wherever
        it happened; `None` where it has no first day, or its source does not vouch for it.
    """
    date = when.date if isinstance(when, Instant) else when
    if not is_firm(when) or date.earliest is None or date.earliest == datetime.date.min:
        return None
    return PartialDate((date.earliest - _DAY).isoformat())


def dates(claims: Iterable[Claim[Any]]) -> tuple[When, ...]:
    """Give the dates that somebody states.

    Args:
        claims: A field of claims.

    Returns:
        The dates and moments, without what is denied and without absences.
    """
    return tuple(
        claim.value
        for claim in claims
        if not claim.denies and isinstance(claim.value, PartialDate | Instant)
    )


def told(whens: Iterable[When]) -> str:
    """Write dates for a message, as their sources have them.

    Args:
        whens: Dates and moments.

    Returns:
        Each once, such as `2026-01-06` or `2026-01-06T22:17+02:00`.
    """
    texts = (w.local + w.offset if isinstance(w, Instant) else w.edtf for w in whens)
    return " or ".join(dict.fromkeys(texts))
