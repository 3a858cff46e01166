"""What arrangements are compared on: questions that can be put to any dossier."""

from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from typing import Any, Final

from ceasefire_model.comparison.answers import Answer, Extractor, answer
from ceasefire_model.declarations import Agreement, Declaration, Resolution, StanceKind
from ceasefire_model.dossier import Dossier, PromiseRecord, Record
from ceasefire_model.parties import Body, BodyFunction
from ceasefire_model.provenance import Claim
from ceasefire_model.quantities import Basis, Figure
from ceasefire_model.undertakings import Action


class Feature(Enum):
    """What arrangements can be compared on. Whoever misses a question writes an `Extractor`.

    Deployments, guarantees and limits are asked as wholes: what is part of another is read only
    where numbers, places and the use of force are told of the parts.
    """

    PARTIES = "parties"
    """Who signed, adopted or joined its agreements and declarations, or is bound by them."""
    MANDATE = "mandate"
    """On which resolutions it rests, by the body that decided them."""
    LEADERSHIP = "leadership"
    """Who leads and commands its forces and guarantees."""
    POSTURE = "posture"
    """What its forces are for."""
    LEGAL_FORCE = "legal-force"
    """What binds those who promise, and those who made its texts."""
    SIZE = "size"
    """How many people are deployed: authorised, planned and actual numbers apart, none added."""
    AREA = "area"
    """Where its forces are."""
    LIMITS = "limits"
    """How many people, weapons or things may be somewhere."""
    TRIGGER = "trigger"
    """On which conditions forces deploy and guarantees apply, and its texts enter into force."""
    USE_OF_FORCE = "use-of-force"
    """How much force its forces may use, and what they are expected to do."""
    MONITORING = "monitoring"
    """Who monitors and verifies."""
    TERM = "term"
    """How long it lasts."""
    EXIT_AND_RENEWAL = "exit-and-renewal"
    """How a party may leave, and how it goes on after its end."""


_JOINED: Final = frozenset(
    {
        StanceKind.SIGNED,
        StanceKind.ADOPTED,
        StanceKind.ADOPTED_AS_MEMBER,
        StanceKind.CO_SIGNED,
        StanceKind.PARTY,
        StanceKind.BOUND,
        StanceKind.RATIFIED,
        StanceKind.JOINED_LATER,
    }
)
_WATCHING: Final = frozenset(
    {
        BodyFunction.MONITOR,
        BodyFunction.VERIFY,
        BodyFunction.INVESTIGATE,
        BodyFunction.INSPECT,
        BodyFunction.OBSERVE_WITHDRAWAL,
        BodyFunction.SUPERVISE,
    }
)


def extractor(feature: Feature) -> Extractor:
    """Give the function that puts a question to a dossier.

    Args:
        feature: A built-in question.

    Returns:
        The function. It answers as far as anybody says; where nobody does, each record that could
        tell answers with silence, and a dossier without such records does not answer at all.
    """
    return lambda dossier: _told(_EXTRACTORS[feature](dossier))


def _told(answers: Iterable[Answer]) -> tuple[Answer, ...]:
    found = tuple(answers)
    return tuple(each for each in found if not each.is_silent) or tuple(dict.fromkeys(found))


def _read(records: Iterable[Record], *paths: str) -> Iterator[Answer]:
    yield from (answer(record, path) for record in records for path in paths)


def _wholes(records: Iterable[PromiseRecord]) -> tuple[PromiseRecord, ...]:
    return tuple(record for record in records if record.part_of is None)


def _promised(dossier: Dossier) -> tuple[PromiseRecord, ...]:
    """Give the deployments and guarantees that are no part of others."""
    return (*_wholes(dossier.deployments), *_wholes(dossier.guarantees))


def _final(dossier: Dossier) -> tuple[Agreement | Declaration, ...]:
    """Give the agreements and declarations that are no drafts."""
    return tuple(
        text
        for text in dossier.texts
        if isinstance(text, Agreement | Declaration) and text.draft_of is None
    )


def _agreements(dossier: Dossier) -> tuple[Agreement, ...]:
    return tuple(text for text in _final(dossier) if isinstance(text, Agreement))


def _parties(dossier: Dossier) -> Iterator[Answer]:
    for text in _final(dossier):
        yield answer(text, "stances", lambda claim: claim.value.kind in _JOINED)


def _mandate(dossier: Dossier) -> Iterator[Answer]:
    yield from _read((text for text in dossier.texts if isinstance(text, Resolution)), "by")


def _leadership(dossier: Dossier) -> Iterator[Answer]:
    yield from _read(_wholes(dossier.deployments), "leads", "command")
    yield from _read(_wholes(dossier.guarantees), "leads")


def _posture(dossier: Dossier) -> Iterator[Answer]:
    yield from _read(_wholes(dossier.deployments), "postures")


def _legal_force(dossier: Dossier) -> Iterator[Answer]:
    yield from _read(_promised(dossier), "promise.legal_force")
    yield from _read(_final(dossier), "legal_force")


def _size(dossier: Dossier) -> Iterator[Answer]:
    for force in dossier.deployments:
        yield from (answer(force, "size", _meant(basis)) for basis in (*Basis, None))


def _meant(basis: Basis | None) -> Callable[[Claim[Any]], bool]:
    """Choose the numbers in one sense; with `None`, the reasons why there is no number."""

    def chooses(claim: Claim[Any]) -> bool:
        figure = claim.value
        return (figure.basis if isinstance(figure, Figure) else None) is basis

    return chooses


def _area(dossier: Dossier) -> Iterator[Answer]:
    yield from _read(dossier.deployments, "where")


def _limits(dossier: Dossier) -> Iterator[Answer]:
    for limit in dossier.limits:
        amount = answer(limit, "amount")
        yield answer(limit, "form") if amount.is_silent else amount


def _trigger(dossier: Dossier) -> Iterator[Answer]:
    yield from _read(_wholes(dossier.deployments), "promise.condition")
    yield from _read(_wholes(dossier.guarantees), "promise.condition", "against")
    yield from _read(_agreements(dossier), "enters_into_force")


def _use_of_force(dossier: Dossier) -> Iterator[Answer]:
    yield from _read(dossier.deployments, "authority", "expectations")


def _monitoring(dossier: Dossier) -> Iterator[Answer]:
    for body in dossier.parties:
        if isinstance(body, Body) and any(c.value in _WATCHING for c in body.functions):
            yield answer(body, "functions", lambda claim: claim.value in _WATCHING)
    for task in dossier.undertakings:
        if task.action is Action.MONITOR:
            yield answer(task, "promise.actors" if task.promise.actors else "promise.by")
    yield from _read((task for task in dossier.undertakings if task.verified_by), "verified_by")


def _term(dossier: Dossier) -> Iterator[Answer]:
    yield from _read(_promised(dossier), "promise.term")
    yield from _read(_agreements(dossier), "term")


def _exit_and_renewal(dossier: Dossier) -> Iterator[Answer]:
    yield from _read(_promised(dossier), "promise.renewal", "promise.exit")
    yield from _read(_agreements(dossier), "renewal", "exit")


_EXTRACTORS: Final[dict[Feature, Extractor]] = {
    Feature.PARTIES: _parties,
    Feature.MANDATE: _mandate,
    Feature.LEADERSHIP: _leadership,
    Feature.POSTURE: _posture,
    Feature.LEGAL_FORCE: _legal_force,
    Feature.SIZE: _size,
    Feature.AREA: _area,
    Feature.LIMITS: _limits,
    Feature.TRIGGER: _trigger,
    Feature.USE_OF_FORCE: _use_of_force,
    Feature.MONITORING: _monitoring,
    Feature.TERM: _term,
    Feature.EXIT_AND_RENEWAL: _exit_and_renewal,
}
