"""A rule on hosts: whether those on whose territory a force is placed were asked."""

from collections.abc import Iterator
from typing import Final

from ceasefire_model.absences import ABSENCES
from ceasefire_model.conditions import Given, atoms
from ceasefire_model.consistency.checks import Check, Found
from ceasefire_model.consistency.findings import Rule, Severity
from ceasefire_model.consistency.index import Index
from ceasefire_model.consistency.links import reached
from ceasefire_model.deployments import Authority, Deployment
from ceasefire_model.identifiers import PartyId, PromiseId
from ceasefire_model.negotiations import Attitude
from ceasefire_model.places import Along, Behind, NamedPlace, Throughout, Within
from ceasefire_model.promises import Deontic

_NOT_ASKED: Final = Rule(
    code="CM307",
    name="host-not-asked",
    severity=Severity.WARNING,
    summary="A force is placed on a state's territory, and nothing says that the state agrees.",
    why=(
        "Whether a force comes by invitation, under a text that the host signed, or against its "
        "will is the first thing that readers ask. Left out, a condition that was there is lost."
    ),
    example=(
        "A deployment is `within` Belmark, hangs on a ceasefire alone, and stands in a statement "
        "of the sending state; no request, stance or permission of Belmark is recorded."
    ),
    remedy=(
        "Record the host's request or consent as a part of the condition, its stance to the text, "
        "its own promise that concerns the deployment, its position, or who gave the authority."
    ),
    leave=(
        "Where no source tells of the host's will, or where a council allows the deployment "
        "without it."
    ),
)

_WILLING: Final = (
    Attitude.ACCEPTS,
    Attitude.DEMANDS,
    Attitude.SEEKS,
    Attitude.SUPPORTS,
    Attitude.WELCOMES,
)
"""Attitudes of a host that wants a force to come."""


def _not_asked(index: Index) -> Iterator[Found]:
    willing = _willing(index)
    agreeing: dict[PromiseId, tuple[frozenset[PartyId], ...]] = {}
    for record in index.from_the_top:
        if not isinstance(record, Deployment):
            continue
        # Who agreed to the whole agreed to its parts.
        above = agreeing.get(record.part_of, ()) if record.part_of is not None else ()
        agreed = (
            *above,
            # Who sends a force into its own country asks nobody.
            frozenset({*record.promise.by, *_agreeing(record), *willing.get(record.id, ())}),
            *(index.backers[c.text.id] for c in index.containing.get(record.id, ())),
        )
        agreeing[record.id] = tuple(dict.fromkeys(agreed))
        for path, host in _hosts(index, record):
            if all(index.kin.is_kin(host, parties) is False for parties in agreed):
                message = (
                    f"expected a request, consent or stance of {host!r}, on whose territory "
                    f"{record.id!r} is placed; got none"
                )
                related = (index.known_at[PartyId, host].path,)
                yield Found(path, (record.id, host), message, related)


def _hosts(index: Index, record: Deployment) -> Iterator[tuple[str, PartyId]]:
    """Give the states on whose territory a force is placed, each once, with where that stands."""
    if record.promise.deontic in {Deontic.SHALL_NOT, Deontic.NEED_NOT}:
        return
    seen: set[PartyId] = set()
    path = f"{index.known_at[PromiseId, record.id].path}.where"
    for number, claim in enumerate(record.where):
        match claim.value:
            case Within(place=place) | Throughout(place=place):
                start = [place]
            case Behind(line=line) | Along(line=line):
                start = [line]
            case _:
                start = []
        for place in sorted(reached(start if not claim.denies else (), index.larger)):
            found = index.places.get(place)
            host = found.territory_of if isinstance(found, NamedPlace) else None
            if host is not None and host in index.parties and host not in seen:
                seen.add(host)
                yield f"{path}[{number}].value", host


def _agreeing(record: Deployment) -> Iterator[PartyId]:
    """Give everybody whose will a deployment rests on, by its condition or authority."""
    for claim in (*record.promise.condition, *record.promise.subject_to):
        if not claim.denies and not isinstance(claim.value, ABSENCES):
            yield from (atom.by for atom in atoms(claim.value) if isinstance(atom, Given))
    for allowed in record.authority:
        if not allowed.denies and isinstance(allowed.value, Authority):
            yield allowed.value.given_by


def _willing(index: Index) -> dict[PromiseId, list[PartyId]]:
    """Give those whose own promise or position is about a promise, and who are for it."""
    found: dict[PromiseId, list[PartyId]] = {}
    for undertaking in index.dossier.undertakings:
        if undertaking.promise.deontic is not Deontic.SHALL_NOT:
            for promise in (*undertaking.concerns, *undertaking.alongside):
                found.setdefault(promise, []).extend(undertaking.promise.by)
    for position in index.dossier.positions:
        if any(claim.value in _WILLING and not claim.denies for claim in position.attitude):
            for promise in position.about:
                found.setdefault(promise, []).extend(position.by)
    return found


CHECKS: Final = (Check(_NOT_ASKED, _not_asked),)
"""The rules on hosts."""
