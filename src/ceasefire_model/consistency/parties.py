"""Rules on parties: who can have acted, who is bound, and who may sit in a body."""

from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from ceasefire_model.consistency.checks import Check, Found
from ceasefire_model.consistency.dating import all_before, certainly_before, dates, told
from ceasefire_model.consistency.findings import Rule, Severity
from ceasefire_model.consistency.index import Field, Index
from ceasefire_model.declarations import Statement, Text
from ceasefire_model.declarations.relations import StanceKind
from ceasefire_model.identifiers import PartyId, TextId
from ceasefire_model.parties import Body, BodyStatus, Office, Seats
from ceasefire_model.provenance import Claim
from ceasefire_model.times import When

_TOO_EARLY: Final = Rule(
    code="CM201",
    name="acts-before-it-exists",
    severity=Severity.ERROR,
    summary="A body signs, adopts or speaks before it was set up, or after it was dissolved.",
    why=(
        "What was not there signed nothing. Either a day is wrong, or it was another body, often "
        "the one that it replaces."
    ),
    example=(
        "The commission exists since 15 March, in the words of all who say since when; it is among "
        "those who adopted a text made on 1 February."
    ),
    remedy=(
        "Correct the day of the text or of the status, or name the body that acted, which may need "
        "a record of its own."
    ),
    leave=(
        "Never, as long as both days are certain. A body that works before it is formally set up "
        "is `operating` from that earlier day."
    ),
)

_MADE_IT: Final = frozenset(
    {
        StanceKind.PROPOSED,
        StanceKind.SIGNED,
        StanceKind.ADOPTED,
        StanceKind.CO_SIGNED,
        StanceKind.WITNESSED,
    }
)
"""Stances that a party takes when a text is made."""
_THERE: Final = (BodyStatus.EXISTING, BodyStatus.OPERATING)


def _too_early(index: Index) -> Iterator[Found]:
    spans = {p.id: _span(p) for p in index.dossier.parties if isinstance(p, Body)}
    for text in index.dossier.texts:
        made = dates(text.made)
        for path, party in _makers(index, text):
            starts, ends = spans.get(party, ((), ()))
            related = (index.known_at[PartyId, party].path,) if party in spans else ()
            if all_before(made, starts):
                message = f"{party!r} acts on {told(made)}, and exists since {told(starts)}"
                yield Found(path, (text.id, party), message, related)
            elif all_before(ends, made):
                message = f"{party!r} acts on {told(made)}, and was dissolved on {told(ends)}"
                yield Found(path, (text.id, party), message, related)


def _span(body: Body) -> tuple[tuple[When, ...], tuple[When, ...]]:
    """Give since when a body exists and since when it does not; nothing where that is not told."""
    told_of = [claim for claim in body.status if not claim.denies]
    there = [claim.since for claim in told_of if claim.value in _THERE]
    gone = [claim.since for claim in told_of if claim.value is BodyStatus.DISSOLVED]
    starts = tuple(since for since in there if since is not None)
    ends = tuple(since for since in gone if since is not None)
    revived = not all_before(starts, ends) and bool(starts)
    return (
        starts if len(starts) == len(there) else (),
        () if revived or len(ends) < len(gone) else ends,
    )


def _makers(index: Index, text: Text) -> Iterator[tuple[str, PartyId]]:
    """Give the parties that made a text on the day on which it was made."""
    path = index.known_at[TextId, text.id].path
    for place, party in enumerate(getattr(text, "by", ())):
        yield f"{path}.by[{place}]", party
    if isinstance(text, Statement):
        return
    for place, claim in enumerate(text.stances):
        if not claim.denies and claim.since is None and claim.value.kind in _MADE_IT:
            yield f"{path}.stances[{place}].value.party", claim.value.party


_NOT_IN_OFFICE: Final = Rule(
    code="CM202",
    name="signs-without-the-office",
    severity=Severity.WARNING,
    summary="Somebody signs in an office that another held on that day.",
    why=(
        "In which office a text was signed decides whom it binds. A wrong office is mostly a wrong "
        "day, or the predecessor's or successor's signature."
    ),
    example=(
        "A text of 2019 is signed by Adler as prime minister; Adler holds that office since 2021, "
        "and Brandt held it before."
    ),
    remedy="Correct the person, the office or the day, or record since when the person held it.",
    leave="Where the person signed for the holder, and the records cannot say so.",
)


def _not_in_office(index: Index) -> Iterator[Found]:
    for text in index.dossier.texts:
        path = index.known_at[TextId, text.id].path
        for place, claim in enumerate(getattr(text, "signatures", ())):
            signature = claim.value
            office = index.parties.get(signature.office) if signature.office else None
            days = dates(text.made) if signature.when is None else (signature.when,)
            if (
                not claim.denies
                and isinstance(office, Office)
                and days
                and all(_held_by_others(office, signature.by, day) for day in days)
            ):
                message = (
                    f"expected the holder of {office.id!r} on {told(days)}, got {signature.by!r}"
                )
                holder = f"{index.known_at[PartyId, office.id].path}.holder"
                yield Found(
                    f"{path}.signatures[{place}].value.office",
                    (text.id, signature.by, office.id),
                    message,
                    (holder,),
                )


def _held_by_others(office: Office, person: PartyId, day: When) -> bool:
    """Say whether somebody else certainly held an office on a day, and the person did not."""
    holders = [c for c in office.holder if not c.denies and isinstance(c.value, str)]
    theirs = [c for c in holders if c.value == person]
    others = [c for c in holders if c.value != person]
    begun = [c for c in others if c.since is None or certainly_before(c.since, day)]
    return bool(begun) and all(
        _is_over(claim, begun) or (claim.since is not None and certainly_before(day, claim.since))
        for claim in theirs
    )


def _is_over(claim: Claim[Any], others: Sequence[Claim[Any]]) -> bool:
    """Say whether a holding has certainly given way to another that began after it."""
    later = [other.since for other in others if other.since is not None]
    return any(claim.since is None or certainly_before(claim.since, since) for since in later)


_INELIGIBLE: Final = Rule(
    code="CM203",
    name="ineligible-member",
    severity=Severity.WARNING,
    summary="A body has a member, chair or lead whom its own rules keep out.",
    why=(
        "From which countries monitors may come is often what a body was agreed on. A member from "
        "another is a breach that should be told as one, or a slip."
    ),
    example="Monitors may come from Norway and Sweden alone, and Denmark is among the members.",
    remedy=(
        "Correct the member, or record who else may sit in the body, with the day of the change "
        "if that rule changed."
    ),
    leave="Where the body in fact took somebody in whom its rules keep out.",
)


class _OpenTo(NamedTuple):
    """Who may sit in a body."""

    path: str
    """Where that stands."""
    allowed: frozenset[PartyId]
    """Those from which alone its people may come; nobody where only some are kept out."""
    denied: frozenset[PartyId]
    """Those who are kept out."""


def _ineligible(index: Index) -> Iterator[Found]:
    bodies = {f.record.id: _open_to(f) for f in index.fields_of(Body, "eligible")}
    for field in index.fields_of(Body, "members", "chair", "leads", "commander_from"):
        body, open_to = field.record, bodies.get(field.record.id)
        for path, party in field.undisputed if open_to is not None else ():
            if open_to and isinstance(party, str) and _kept_out(index, PartyId(party), open_to):
                allowed = ", ".join(map(repr, sorted(open_to.allowed)))
                wanted = f"one of {allowed}" if allowed else "nobody who is kept out"
                message = f"expected {wanted}, got {party!r}"
                yield Found(path, (body.id, party), message, (open_to.path,))


def _open_to(field: Field) -> _OpenTo | None:
    """Read who may sit in a body; nothing where that is open for now."""
    allowed = [claim.value for _, claim in field.claims if not claim.denies]
    if not all(isinstance(value, str) for value in allowed):
        return None
    denied = frozenset(claim.value for _, claim in field.claims if claim.denies)
    return _OpenTo(field.path, frozenset(allowed), denied)


def _kept_out(index: Index, party: PartyId, open_to: _OpenTo) -> bool:
    """Say whether a party comes from none of those who may sit in a body, and from another."""
    homes = index.kin.acted_for(party) & index.states
    kept_out = bool(open_to.allowed) or open_to.denied.issuperset(homes)
    return bool(homes) and kept_out and index.kin.is_kin(party, open_to.allowed) is False


_NO_SEAT: Final = Rule(
    code="CM204",
    name="seats-within-no-seats",
    severity=Severity.ERROR,
    summary="Seats are said to be part of seats that are not listed before them.",
    why=(
        "Three of ten officers must be generals: those three are within the ten. If they point "
        "nowhere, or to themselves, they are counted twice."
    ),
    example="The first seats of a body are `within` number 2, or the second within number 2.",
    remedy="List the wider seats first, and give their number, counted from 1.",
    leave="Never.",
)


def _no_seat(index: Index) -> Iterator[Found]:
    for field in index.fields:
        if isinstance(field.record, Body) and field.name == "seats":
            for before, (path, claim) in enumerate(field.claims):
                seats: Seats = claim.value
                if seats.within is not None and seats.within > before:
                    wanted = f"a number from 1 to {before}" if before else "None for the first"
                    message = f"expected {wanted}, got {seats.within}"
                    yield Found(f"{path}.value.within", (field.record.id,), message)


CHECKS: Final = (
    Check(_TOO_EARLY, _too_early),
    Check(_NOT_IN_OFFICE, _not_in_office),
    Check(_INELIGIBLE, _ineligible),
    Check(_NO_SEAT, _no_seat),
)
"""The rules on parties."""
