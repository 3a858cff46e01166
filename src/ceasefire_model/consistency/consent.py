"""A rule on hosts: whether those on whose territory a force is placed were asked."""

from collections.abc import Iterator
from typing import Final

from ceasefire_model.conditions import Given, atoms
from ceasefire_model.consistency.backing import backers
from ceasefire_model.consistency.checks import Check, Found
from ceasefire_model.consistency.findings import Rule, Severity
from ceasefire_model.consistency.index import ABSENCES, Index
from ceasefire_model.consistency.links import reached
from ceasefire_model.deployments import Authority, Deployment
from ceasefire_model.dossier import PromiseRecord
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
    for record in index.dossier.deployments:
        wholes = (*index.wholes(record.id),)
        # Who sends a force into its own country asks nobody; nor does who sends none.
        agree = {
            *record.promise.by,
            *(party for whole in wholes for party in _agreeing(index, whole)),
            *(party for whole in wholes for party in willing.get(whole.id, ())),
        }
        # Of whom there is no record, nothing tells for whom they act.
        known = agree <= index.parties.keys()
        for path, host in _hosts(index, record) if known else ():
            if not any(index.kin.are_kin(party, host) for party in agree):
                message = (
                    f"expected a request, consent or stance of {host!r}, on whose territory "
                    f"{record.id!r} is placed; got none"
                )
                related = (index.known_at[PartyId, host].path,)
                yield Found(path, (record.id, host), message, related)


def _hosts(index: Index, record: Deployment) -> Iterator[tuple[str, PartyId]]:
    """Give the states on whose territory a force is placed, each once, with where that stands."""
    if record.promise.deontic is Deontic.SHALL_NOT:
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
            if host in index.parties and host not in seen:
                seen.add(host)
                yield f"{path}[{number}].value", host


def _agreeing(index: Index, record: PromiseRecord) -> Iterator[PartyId]:
    """Give everybody whose will a promise rests on: by its condition, texts or authority."""
    for claim in (*record.promise.condition, *record.promise.subject_to):
        if not claim.denies and not isinstance(claim.value, ABSENCES):
            yield from (atom.by for atom in atoms(claim.value) if isinstance(atom, Given))
    for contained in index.containing.get(record.id, ()):
        yield from backers(contained.text)
    for allowed in record.authority if isinstance(record, Deployment) else ():
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
