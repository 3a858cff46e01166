"""Rules on what is counted, measured and enclosed: parts, votes, widths and places of a zone."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from ceasefire_model.absences import ABSENCES
from ceasefire_model.consistency.checks import Check, Found
from ceasefire_model.consistency.findings import Rule, Severity
from ceasefire_model.consistency.index import Index
from ceasefire_model.declarations import Resolution, Votes
from ceasefire_model.equipment import EquipmentClass
from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import PlaceId, PromiseId
from ceasefire_model.places import Measured, Width, Zone
from ceasefire_model.provenance import Holder
from ceasefire_model.quantities import bounds
from ceasefire_model.times import PartialDate
from ceasefire_model.units import Unit, metres

_MORE_COMPONENTS: Final = Rule(
    code="CM505",
    name="more-components-than-said",
    severity=Severity.ERROR,
    summary="A speaker names more components of a guarantee than the speaker says there are.",
    why=(
        "One of the components is none, or is recorded twice, or the number is wrong; who counts "
        "what is promised gets it wrong either way."
    ),
    example="In the words of the declaration there are five components, and it names six promises.",
    remedy="Remove the component that is none, or correct the number.",
    leave="Never: speakers who differ are not compared.",
)


def _more_components(index: Index) -> Iterator[Found]:
    for guarantee in index.dossier.guarantees:
        path = index.known_at[PromiseId, guarantee.id].path
        named: dict[Holder, set[PromiseId]] = {}
        for claim in guarantee.components:
            if not claim.denies:
                named.setdefault(claim.by, set()).add(claim.value.promise)
        for place, counted in enumerate(guarantee.component_count):
            if counted.denies or isinstance(counted.value, ABSENCES):
                continue
            high, found = bounds(counted.value)[1], len(named.get(counted.by, ()))
            if high is not None and found > high:
                message = f"expected at most {high} components, as one speaker has it, got {found}"
                yield Found(
                    f"{path}.component_count[{place}].value",
                    (guarantee.id,),
                    message,
                    (f"{path}.components",),
                )


_MORE_VOTERS: Final = Rule(
    code="CM506",
    name="more-voters-than-votes",
    severity=Severity.ERROR,
    summary="More parties are said to have voted in one way than votes were cast in it.",
    why="The number of votes or the list of those who cast them is wrong.",
    example="Two votes are abstentions, and three states are named as those who abstained.",
    remedy="Correct the number, or the list.",
    leave="Never: a list that names fewer than voted is no finding.",
)


def _more_voters(index: Index) -> Iterator[Found]:
    for field, path, claim in index.claims_of(Resolution, "votes"):
        votes: Votes = claim.value
        high, voters = bounds(votes.count)[1], len(set(votes.by))
        if not claim.denies and high is not None and voters > high:
            message = f"expected at most {high} parties, as many as votes, got {voters}"
            yield Found(f"{path}.value.by", (field.record.id,), message)


_WIDER: Final = Rule(
    code="CM507",
    name="side-wider-than-the-whole",
    severity=Severity.ERROR,
    summary="A zone is wider on one side of its line than from edge to edge.",
    why=(
        "*50 kilometres* on each side is not *50 kilometres* in all. Read wrongly, a zone is half "
        "or twice as wide, and with it the distance that every weapon must keep."
    ),
    example=(
        "By one speaker, a zone is at least 70 kilometres wide on one side, and 50 kilometres from "
        "edge to edge, for one class of equipment."
    ),
    remedy="Correct a number, or what it is the width of (`measured`).",
    leave="Never: speakers who differ are not compared.",
)


def _wider(index: Index) -> Iterator[Found]:
    for zone in index.dossier.places:
        if not isinstance(zone, Zone):
            continue
        path = f"{index.known_at[PlaceId, zone.id].path}.widths"
        wholes: dict[_Alike, tuple[Decimal, str]] = {}
        sides: list[tuple[_Alike, Decimal, str]] = []
        for place, claim in enumerate(zone.widths):
            width = claim.value
            if claim.denies or not isinstance(width, Width):
                continue
            low, high = _metres(width)
            alike = (claim.by, claim.since, width.line, width.equipment)
            if width.measured is Measured.ONE_SIDE and low is not None:
                sides.append((alike, low, f"{path}[{place}].value"))
            elif width.measured is not Measured.ONE_SIDE and high is not None:
                wholes.setdefault(alike, (high, f"{path}[{place}].value"))
        for alike, low, here in sides:
            high, there = wholes.get(alike, (low, ""))
            if low > high:
                message = f"expected at most {high} metres, as from edge to edge, got {low} metres"
                yield Found(here, (zone.id,), message, (there,))


_Alike = tuple[Holder, PartialDate | None, PlaceId | None, EquipmentClass | None]
"""What widths must have in common to be compared: speaker, day of change, line and equipment."""


def _metres(width: Width) -> tuple[Decimal | None, Decimal | None]:
    unit = width.quantity.unit
    low, high = bounds(width.quantity)
    if not isinstance(unit, Unit):
        return None, None
    try:
        return (
            None if low is None else metres(low, unit),
            None if high is None else metres(high, unit),
        )
    except InvalidValue:
        return None, None  # a unit that is none of length


_IN_AND_OUT: Final = Rule(
    code="CM508",
    name="place-in-and-out-of-a-zone",
    severity=Severity.ERROR,
    summary="A place belongs to a zone and does not belong to it.",
    why="Whether a town may hold heavy weapons hangs on it, and the record says both.",
    example="A zone `includes` the town, and `excludes` it; or lies `within` a region `beside` it.",
    remedy="Keep the one that the text says; if speakers differ, let one deny what the other says.",
    leave="Never: what somebody denies is no finding.",
)


_OPPOSITES: Final = (("includes", "excludes"), ("within", "beside"))
"""Fields of a zone that rule each other out."""


def _in_and_out(index: Index) -> Iterator[Found]:
    said: dict[tuple[str, str], dict[object, str]] = {}
    for field in index.fields:
        if isinstance(field.record, Zone):
            said[field.record.id, field.name] = {value: path for path, value in field.undisputed}
    for zone in index.dossier.places:
        for name, opposite in _OPPOSITES:
            outside = said.get((zone.id, opposite), {})
            for place, path in said.get((zone.id, name), {}).items():
                if place in outside:
                    message = f"expected {place!r} in {name!r} or in {opposite!r}, got both"
                    related = (f"{outside[place]}.value",)
                    yield Found(f"{path}.value", (zone.id, str(place)), message, related)


CHECKS: Final = (
    Check(_MORE_COMPONENTS, _more_components),
    Check(_MORE_VOTERS, _more_voters),
    Check(_WIDER, _wider),
    Check(_IN_AND_OUT, _in_and_out),
)
"""The rules on what is counted, measured and enclosed."""
