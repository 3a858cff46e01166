"""The sections of a brief: which records stand together, and in which order."""

import datetime
from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeVar

from attrs import evolve

from ceasefire_model.declarations import (
    Agreement,
    Declaration,
    Provision,
    Resolution,
    Statement,
    Text,
)
from ceasefire_model.dossier import Dossier, PromiseRecord, Record
from ceasefire_model.events import Event, EventForm, Situation
from ceasefire_model.fields import claim_fields
from ceasefire_model.identifiers import IssueId
from ceasefire_model.negotiations import Position
from ceasefire_model.parties import (
    ArmedGroup,
    Body,
    Coalition,
    Command,
    Electorate,
    Entity,
    Office,
    Organ,
    Organisation,
    Person,
    Side,
    State,
)
from ceasefire_model.places import Facility, Line, NamedPlace, Zone
from ceasefire_model.times import Instant, PartialDate
from ceasefire_model.views.attribution import Teller, citations
from ceasefire_model.views.labels import label_of
from ceasefire_model.views.layout import Block, Entry, Heading, Paragraph, Spans, joined
from ceasefire_model.views.naming import Names, clause, listed, raised
from ceasefire_model.views.records import description, evidence, nature, record_blocks, subjects

P = TypeVar("P", bound=PromiseRecord)


def what_happened(names: Names) -> Iterator[Block]:
    """Give the events that somebody dates: summits, that of which most is told first, then all."""
    others = [
        event
        for event in names.dossier.events
        if _is_dated(event) and event.form is not EventForm.SUMMIT
    ]
    return _blocks((*summits(names.dossier), *sorted(others, key=_first_day)), names)


def summits(dossier: Dossier) -> list[Event]:
    """Give the summits that somebody dates, that of which most is told first."""
    dated = (e for e in dossier.events if e.form is EventForm.SUMMIT and _is_dated(e))
    return sorted(dated, key=_claim_count, reverse=True)


def what_may_happen(names: Names) -> Iterator[Block]:
    """Give the events that nobody dates, and the situations: what conditions refer to."""
    undated = tuple(event for event in names.dossier.events if not _is_dated(event))
    yield from _grouped(undated, (("Undated events", (Event,)),), names)
    yield from _grouped(names.dossier.situations, (("Situations", (Situation,)),), names)


def _claim_count(record: Record) -> int:
    return sum(len(field.claims) for field in claim_fields(record))


def _first_day(event: Event) -> datetime.date:
    """Give the first day on which somebody says that an event can have happened."""
    return min(day.earliest or day.latest or datetime.date.max for day in _days(event))


def _days(event: Event) -> Iterator[PartialDate]:
    """Give the days on which somebody says that an event happened."""
    for claim in event.when:
        match claim.value:
            case PartialDate() as day if not claim.denies:
                yield day
            case Instant() as moment if not claim.denies:
                yield moment.date
            case _:
                pass


def _is_dated(event: Event) -> bool:
    return any(_days(event))


def adopted_texts(names: Names) -> Iterator[Block]:
    """Give the declarations, agreements and resolutions."""
    adopted = (Declaration, Agreement, Resolution)
    return _blocks((text for text in names.dossier.texts if isinstance(text, adopted)), names)


def ceasefires(names: Names) -> Iterator[Block]:
    """Give the ceasefires."""
    return _blocks(names.dossier.ceasefires, names)


def interpretations(names: Names) -> Iterator[Block]:
    """Give the clauses that are read in several ways."""
    return _blocks(names.dossier.interpretations, names)


def allegations(names: Names) -> Iterator[Block]:
    """Give the breaches that somebody alleges."""
    return _blocks(names.dossier.allegations, names)


def statements(names: Names) -> Iterator[Block]:
    """Give what single speakers said on one occasion."""
    return _blocks((text for text in names.dossier.texts if isinstance(text, Statement)), names)


def deployments(names: Names) -> Iterator[Block]:
    """Give the deployments, each whole before its parts."""
    return _promises(names.dossier.deployments, names)


def guarantees(names: Names) -> Iterator[Block]:
    """Give the guarantees, each whole before its parts."""
    return _promises(names.dossier.guarantees, names)


def undertakings(names: Names) -> Iterator[Block]:
    """Give the undertakings, each whole before its parts."""
    return _promises(names.dossier.undertakings, names)


def limits(names: Names) -> Iterator[Block]:
    """Give the limits, each whole before its parts."""
    return _promises(names.dossier.limits, names)


def _promises(records: tuple[PromiseRecord, ...], names: Names) -> Iterator[Block]:
    for record in _wholes_first(records):
        yield from record_blocks(record, names)
        standing = tuple(_texts_with(record, names))
        if standing:
            yield Entry("Contained in", standing)


def _wholes_first(records: tuple[P, ...]) -> Iterator[P]:
    """Put each part after its whole; what belongs to none of the records comes by itself."""
    known = {record.id for record in records}
    left = dict.fromkeys(records)

    def take(record: P) -> Iterator[P]:
        if record in left:
            del left[record]
            yield record
            for part in records:
                if part.part_of == record.id:
                    yield from take(part)

    for record in records:
        if record.part_of not in known:
            yield from take(record)
    # What is left belongs to itself by way of others: a fault of the dossier, and still shown.
    yield from tuple(left)


def _texts_with(record: PromiseRecord, names: Names) -> Iterator[Spans]:
    """Say which texts somebody claims to contain a promise."""
    for text in names.dossier.texts:
        for field in claim_fields(text):
            if field.name == "provisions":
                own = tuple(c for c in field.claims if c.value.promise == record.id)
                if own:
                    about = evolve(field, claims=own)
                    yield from Teller(text, names).items(about, instead=_standing(text, names))


def _standing(text: Text, names: Names) -> Callable[[Provision], str]:
    """Name a text, and the clause of it in which a promise stands."""

    def said(provision: Provision) -> str:
        number = provision.clause
        return f"{names.text(text.id)}{'' if number is None else f', {clause([number])}'}"

    return said


def bodies(names: Names) -> Iterator[Block]:
    """Give the bodies that arrangements create."""
    return _blocks((party for party in names.dossier.parties if isinstance(party, Body)), names)


def positions(names: Names) -> Iterator[Block]:
    """Give the issues, and under each where the parties stand on it."""
    known = {issue.id for issue in names.dossier.issues}
    for issue in names.dossier.issues:
        yield from record_blocks(issue, names)
        yield from _positions_on(issue.id, names)
    for missing in dict.fromkeys(position.issue for position in names.dossier.positions):
        if missing not in known:
            yield Heading(names.issue(missing))
            yield from _positions_on(missing, names)


def _positions_on(issue: IssueId, names: Names) -> Iterator[Block]:
    """Give the positions on an issue; parties of which the same is told stand together."""
    told: dict[tuple[str, tuple[Spans, ...]], list[str]] = {}
    for position in names.dossier.positions:
        if position.issue == issue:
            about = subjects(position, names)
            subject = f" (about {listed(about)})" if about else ""
            said = tuple(_standpoint(position, names)) or (("nothing is stated",),)
            told.setdefault((subject, said), []).append(names.parties(position.by))
    for (subject, said), holders in told.items():
        yield Entry(f"{raised(listed(dict.fromkeys(holders)))}{subject}", said)


def _standpoint(position: Position, names: Names) -> Iterator[Spans]:
    """Say where a party stands, and in which case."""
    teller = Teller(position, names)
    for field in claim_fields(position):
        label = "" if field.name == "attitude" else f"{label_of(field).lower()}: "
        for item in teller.items(field):
            yield joined([label, item])
    if position.evidence:
        yield citations(position.evidence, names)


def formats(names: Names) -> Iterator[Block]:
    """Give the formats in which parties negotiate."""
    return _blocks(names.dossier.formats, names)


_Groups = tuple[tuple[str, tuple[type[Record], ...]], ...]

_PARTIES: Final[_Groups] = (
    ("Sides", (Side,)),
    ("Coalitions", (Coalition,)),
    ("Organisations", (Organisation,)),
    ("States", (State,)),
    ("Territories with authorities of their own", (Entity,)),
    ("Armed groups", (ArmedGroup,)),
    ("Commands", (Command,)),
    ("Organs of states and organisations", (Organ,)),
    ("Those who may vote", (Electorate,)),
    ("Offices", (Office,)),
    ("Persons", (Person,)),
)
_PLACES: Final[_Groups] = (
    ("Zones", (Zone,)),
    ("Facilities", (Facility,)),
    ("Places and lines", (NamedPlace, Line)),
)


def parties(names: Names) -> Iterator[Block]:
    """Give the parties that are no bodies: groups first, then states, offices and persons."""
    return _grouped(names.dossier.parties, _PARTIES, names)


def places(names: Names) -> Iterator[Block]:
    """Give the zones and facilities, then the other places."""
    return _grouped(names.dossier.places, _PLACES, names)


def _grouped(records: Iterable[Record], groups: _Groups, names: Names) -> Iterator[Block]:
    for heading, kinds in groups:
        found = [record for record in records if isinstance(record, kinds)]
        told = [record for record in found if evidence(record) or any(claim_fields(record))]
        if found:
            yield Heading(heading)
        for record in told:
            yield Entry(names.heading(record), tuple(_short(record, names)))
        alone = [record for record in found if record not in told]
        if alone:
            yield Paragraph(
                f"{'Also: ' if told else ''}{'; '.join(_named(alone, names))}.", depth=1
            )


def _named(records: Iterable[Record], names: Names) -> Iterator[str]:
    """Name records of which nothing is claimed, with what they are."""
    for record in records:
        what = " ".join(nature(record, names)).removesuffix(".")
        heading = names.heading(record)
        yield heading if what in {"", heading} else f"{heading} ({what})"


def _short(record: Record, names: Names) -> Iterator[Spans]:
    """Say in items what a record is and what is claimed of it."""
    what = description(record, names)
    if what:
        yield what
    teller = Teller(record, names)
    for field in claim_fields(record):
        for item in teller.items(field):
            yield joined([f"{label_of(field).lower()}: ", item])


def _blocks(records: Iterable[Record], names: Names) -> Iterator[Block]:
    for record in records:
        yield from record_blocks(record, names)
