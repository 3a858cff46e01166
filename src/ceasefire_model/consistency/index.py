"""What checks look up again and again, worked out once for a dossier."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, NamedTuple, final

from attrs import frozen

from ceasefire_model.absences import ABSENCES
from ceasefire_model.consistency.backing import backers
from ceasefire_model.consistency.kin import Kin
from ceasefire_model.declarations import Provision, Statement, Text
from ceasefire_model.dossier import RECORD_FIELDS, Dossier, PromiseRecord, Record
from ceasefire_model.events import Event
from ceasefire_model.fields import ClaimField, claim_fields
from ceasefire_model.identifiers import EventId, PartyId, PlaceId, PromiseId, SourceId, TextId
from ceasefire_model.parties import Party, State
from ceasefire_model.places import Place, Zone, larger_place
from ceasefire_model.provenance import Citation, Claim
from ceasefire_model.quotations import Located, locate
from ceasefire_model.references import Reference, references
from ceasefire_model.sources import Source


class Entry(NamedTuple):
    """A record, and where it stands."""

    path: str
    """Where it stands, from the root of the document."""
    record: Record
    """The record."""


class Field(NamedTuple):
    """A field of claims, and where it stands."""

    path: str
    """Where it stands, from the root of the document."""
    field: ClaimField
    """The field."""

    @property
    def name(self) -> str:
        """Where it stands in its record: `size`, `promise.condition`."""
        return self.field.path

    @property
    def record(self) -> Record:
        """The record in which it stands."""
        return self.field.record

    @property
    def claims(self) -> Iterator[tuple[str, Claim[Any]]]:
        """Its claims, each with its place."""
        return ((f"{self.path}[{i}]", claim) for i, claim in enumerate(self.field.claims))

    @property
    def undisputed(self) -> Iterator[tuple[str, object]]:
        """What it says and nobody contradicts, each value once, with its place.

        That is what nobody denies, and, where only one value can be true, what nobody states
        otherwise. Absences contradict nothing, and are left out.
        """
        said: dict[object, str] = {}
        for path, claim in self.claims:
            if not claim.denies and not isinstance(claim.value, ABSENCES):
                said.setdefault(claim.value, path)
        denied = {claim.value for _, claim in self.claims if claim.denies}
        if self.field.each or len(said) == 1:
            yield from ((path, value) for value, path in said.items() if value not in denied)


class Cited(NamedTuple):
    """A passage, and what rests on it."""

    path: str
    """Where it stands, from the root of the document."""
    record: Record
    """The record that rests on it."""
    claim: Claim[Any] | None
    """The claim that rests on it; `None` where the record as a whole does."""
    citation: Citation
    """The passage."""


class Contained(NamedTuple):
    """That a text contains a promise, in the words of somebody, and where that stands."""

    path: str
    """Where it stands, from the root of the document."""
    text: Text
    """The text."""
    provision: Provision
    """How it contains the promise."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Index:
    """A dossier, with what checks ask it for.

    Attributes:
        dossier: The dossier.
        wordings: The text of sources, as far as it is to hand.
    """

    dossier: Dossier
    wordings: Mapping[SourceId, str]

    @cached_property
    def known_at(self) -> dict[tuple[object, str], Entry]:
        """Every record by kind of id and id, in the order of the document."""
        return {
            (kind, record.id): Entry(f"$.{name}[{place}]", record)
            for kind, names in RECORD_FIELDS.items()
            for name in names
            for place, record in enumerate(getattr(self.dossier, name))
        }

    @cached_property
    def known(self) -> dict[str, dict[str, Record]]:
        """The records by id, for each name of a kind of id."""
        return {getattr(kind, "__name__", ""): ids for kind, ids in self.dossier.by_id.items()}

    @cached_property
    def _places(self) -> dict[str, tuple[int, str]]:
        """The number and id of the record that stands at each place."""
        entries = self.known_at.values()
        return {path: (number, record.id) for number, (path, record) in enumerate(entries)}

    def order(self, path: str) -> int:
        """Give the number of the record in which a place stands, in the order of the document."""
        return self._places[_of_record(path)][0]

    def owner(self, path: str) -> str:
        """Give the id of the record in which a place stands."""
        return self._places[_of_record(path)][1]

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """Every place at which a record names another."""
        return tuple(references(self.dossier))

    @cached_property
    def unresolved(self) -> tuple[Reference, ...]:
        """Those that name no record of the kind that they ask for."""
        return tuple(r for r in self.references if r.id not in self.known[r.kind])

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """Every field of claims that is not empty, in the order of the document."""
        return tuple(
            Field(f"{path}.{field.path}", field)
            for path, record in self.known_at.values()
            for field in claim_fields(record)
        )

    def fields_of(self, kind: Any, *names: str) -> Iterator[Field]:  # noqa: ANN401 - a class of records, or a union of some
        """Give the fields of claims with certain names in records of a class, in their order."""
        for field in self.fields:
            if field.name in names and isinstance(field.record, kind):
                yield field

    @property
    def claims(self) -> Iterator[tuple[Field, str, Claim[Any]]]:
        """Every claim with its field and its place, in the order of the document."""
        return _claims(self.fields)

    def claims_of(
        self,
        kind: Any,  # noqa: ANN401 - a class of records, or a union of some
        *names: str,
    ) -> Iterator[tuple[Field, str, Claim[Any]]]:
        """Give the claims in fields with certain names in records of a class, in their order."""
        return _claims(self.fields_of(kind, *names))

    @cached_property
    def citations(self) -> tuple[Cited, ...]:
        """Every passage that a record or claim rests on, in the order of the document."""
        return tuple(self._citations())

    def _citations(self) -> Iterator[Cited]:
        for path, record in self.known_at.values():
            if not isinstance(record, Source):
                for place, citation in enumerate(record.evidence):
                    yield Cited(f"{path}.evidence[{place}]", record, None, citation)
        for path, field in self.fields:
            for place, claim in enumerate(field.claims):
                above = f"{path}[{place}]"
                for number, citation in enumerate(claim.evidence):
                    yield Cited(f"{above}.evidence[{number}]", field.record, claim, citation)
                for number, citation in enumerate(claim.basis.inputs if claim.basis else ()):
                    yield Cited(f"{above}.basis.inputs[{number}]", field.record, claim, citation)

    @cached_property
    def located(self) -> tuple[tuple[Cited, Located], ...]:
        """Where each quotation stands in the text of its source, as far as that is to hand.

        A translation is not looked up in what it was translated from.
        """
        return tuple(
            (cited, locate(quote, self.wordings[cited.citation.source]))
            for cited in self.citations
            if cited.citation.source in self.wordings
            and (quote := cited.citation.quote) is not None
            and quote.translated_from is None
        )

    @cached_property
    def sources(self) -> dict[SourceId, Source]:
        """The sources by id."""
        return {source.id: source for source in self.dossier.sources}

    @cached_property
    def parties(self) -> dict[PartyId, Party]:
        """The parties by id."""
        return {party.id: party for party in self.dossier.parties}

    @cached_property
    def places(self) -> dict[PlaceId, Place]:
        """The places by id."""
        return {place.id: place for place in self.dossier.places}

    @cached_property
    def larger(self) -> dict[PlaceId, list[PlaceId]]:
        """The larger places that each place lies in, in the words of anybody."""
        found: dict[PlaceId, list[PlaceId]] = {}
        for place in self.dossier.places:
            recorded = larger_place(place)
            claims = place.within if isinstance(place, Zone) else ()
            found[place.id] = [] if recorded is None else [recorded]
            found[place.id] += (claim.value for claim in claims if not claim.denies)
        return found

    @cached_property
    def events(self) -> dict[EventId, Event]:
        """The events by id."""
        return {event.id: event for event in self.dossier.events}

    @cached_property
    def texts(self) -> dict[TextId, Text]:
        """The texts by id."""
        return {text.id: text for text in self.dossier.texts}

    @cached_property
    def final(self) -> dict[TextId, TextId]:
        """The final text of which each draft is one."""
        drafts = (text for text in self.dossier.texts if not isinstance(text, Statement))
        return {text.id: text.draft_of for text in drafts if text.draft_of is not None}

    @cached_property
    def promises(self) -> dict[PromiseId, PromiseRecord]:
        """The deployments, guarantees, undertakings and limits by id."""
        return {promise.id: promise for promise in self.dossier.promises}

    @cached_property
    def containing(self) -> dict[PromiseId, list[Contained]]:
        """The texts that contain each promise, in the words of somebody."""
        found: dict[PromiseId, list[Contained]] = {}
        for text in self.dossier.texts:
            path = self.known_at[TextId, text.id].path
            for place, claim in enumerate(text.provisions):
                if not claim.denies:
                    contained = Contained(f"{path}.provisions[{place}]", text, claim.value)
                    found.setdefault(claim.value.promise, []).append(contained)
        return found

    @cached_property
    def backers(self) -> dict[TextId, frozenset[PartyId]]:
        """Who stands behind each text."""
        return {text.id: backers(text) for text in self.dossier.texts}

    @cached_property
    def kin(self) -> Kin:
        """The parties, as they act for each other."""
        return Kin(parties=self.dossier.parties)

    @cached_property
    def states(self) -> frozenset[PartyId]:
        """The ids of the states."""
        return frozenset(party.id for party in self.dossier.parties if isinstance(party, State))

    @cached_property
    def from_the_top(self) -> tuple[PromiseRecord, ...]:
        """The promises, each after the one that it is part of, unless that is part of it."""
        found: dict[PromiseId, PromiseRecord] = {}
        for promise in self.dossier.promises:
            chain: dict[PromiseId, PromiseRecord] = {}
            record: PromiseRecord | None = promise
            while record is not None and record.id not in found and record.id not in chain:
                chain[record.id] = record
                record = None if record.part_of is None else self.promises.get(record.part_of)
            found.update(reversed(chain.items()))
        return tuple(found.values())


def _claims(fields: Iterable[Field]) -> Iterator[tuple[Field, str, Claim[Any]]]:
    return ((field, path, claim) for field in fields for path, claim in field.claims)


def _of_record(path: str) -> str:
    """Cut a path down to the record in which it leads: `$.parties[3]`."""
    return path[: path.index("]") + 1]
