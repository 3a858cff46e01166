"""Rules on what is asked: acts that nobody names, exemptions from nothing or turned round."""

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


_TURNED_ROUND: Final = Rule(
    code="CM310",
    name="exception-turned-round",
    severity=Severity.WARNING,
    summary="An exception lifts a ban where its rule is a duty, or a duty where its rule is a ban.",
    why=(
        "What is excepted from a duty need not be done; what is excepted from a ban may be. With "
        "the one for the other, a reader is told that the parties may do what they must."
    ),
    example=(
        "All prisoners are to be released; that those held for common crimes *may* be released is "
        "recorded as the exception."
    ),
    remedy="Let an exception to a duty be `need-not`, and one to a ban `may`.",
    leave="Where the text gives leave to do what is owed in another way, such as later.",
)

_OWED: Final = frozenset({Deontic.SHALL, Deontic.ENDEAVOUR})


def _turned_round(index: Index) -> Iterator[Found]:
    for record in index.dossier.undertakings:
        for place, rule in enumerate(record.exception_to):
            other = index.promises.get(rule)
            if not isinstance(other, Undertaking) or other.action is not record.action:
                continue
            expected = Deontic.NEED_NOT if _asks(other) else Deontic.MAY
            if record.promise.deontic in _LIFTING and record.promise.deontic is not expected:
                path = index.known_at[PromiseId, record.id].path
                message = (
                    f"expected {expected.value!r}, for an exception to {rule!r}, got "
                    f"{record.promise.deontic.value!r}"
                )
                related = (f"{path}.exception_to[{place}]",)
                yield Found(f"{path}.promise.deontic", (record.id, rule), message, related)


_LIFTING: Final = (Deontic.MAY, Deontic.NEED_NOT)
"""Ways to point that lift a rule."""


def _asks(rule: Undertaking) -> bool:
    """Say whether a rule asks for what its exceptions except, and does not bar it."""
    return rule.action is not Action.REFRAIN and rule.promise.deontic in _OWED


CHECKS: Final = (
    Check(_UNNAMED, _unnamed),
    Check(_FROM_NOTHING, _from_nothing),
    Check(_TURNED_ROUND, _turned_round),
)
"""The rules on what is asked."""
