"""Rules on what is asked: acts that nobody names, and exemptions from nothing."""

from collections.abc import Iterator
from typing import Final

from ceasefire_model.consistency.checks import Check, Found
from ceasefire_model.consistency.findings import Rule, Severity
from ceasefire_model.consistency.index import Index
from ceasefire_model.identifiers import PromiseId
from ceasefire_model.promises import Deontic
from ceasefire_model.undertakings import Action, Limit, Undertaking

_UNNAMED: Final = Rule(
    code="CM308",
    name="acts-not-named",
    severity=Severity.WARNING,
    summary="Somebody is to refrain from acts, or to prevent them, and no act is named.",
    why="A ban on nothing bars nothing; what was barred stands in the title alone, or nowhere.",
    example="The parties `refrain`, and `acts` is empty.",
    remedy="Name the acts; where the text speaks of one that has no word yet, name the nearest.",
    leave="Where a perspective left out the claims of the acts.",
)

_ON_ACTS: Final = (Action.REFRAIN, Action.PREVENT)


def _unnamed(index: Index) -> Iterator[Found]:
    for record in index.dossier.undertakings:
        if record.action in _ON_ACTS and not record.acts:
            path = index.known_at[PromiseId, record.id].path
            message = f"expected the acts that {record.id!r} is about, got no claim"
            yield Found(f"{path}.action", (record.id,), message)


_FROM_NOTHING: Final = Rule(
    code="CM309",
    name="exemption-from-nothing",
    severity=Severity.WARNING,
    summary="Somebody need not do something, and no promise says that it is to be done.",
    why=(
        "An exemption says something only beside the duty that it lifts. Without it, a reader "
        "cannot tell from what somebody is exempt."
    ),
    example="Emergency flights need not be notified; the duty to notify flights is not named.",
    remedy="Name the promise in `exception_to`; where a ban is lifted, let the promise be a `may`.",
    leave="Where the duty stands in a text that the dossier does not record.",
)


def _from_nothing(index: Index) -> Iterator[Found]:
    for record in index.dossier.promises:
        excepted = record.exception_to if isinstance(record, Undertaking | Limit) else ()
        if record.promise.deontic is Deontic.NEED_NOT and not excepted:
            path = index.known_at[PromiseId, record.id].path
            message = f"expected the promise from which {record.id!r} exempts, got none"
            yield Found(f"{path}.promise.deontic", (record.id,), message)


CHECKS: Final = (Check(_UNNAMED, _unnamed), Check(_FROM_NOTHING, _from_nothing))
"""The rules on what is asked."""
