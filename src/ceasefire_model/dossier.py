"""Every record about one matter, found by id.

A dossier is a snapshot: it says up to which day its records go. Its records name each other by
id, and it resolves them. That an id names no record is no reason to refuse a dossier, which can be
loaded, shown and repaired; `ceasefire_model.references` lists such ids.
"""

import datetime
import difflib
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any, Final, TypeAlias, final

from attrs import frozen

from ceasefire_model.ceasefires import Ceasefire
from ceasefire_model.claims import at
from ceasefire_model.declarations import Text
from ceasefire_model.deployments import Deployment
from ceasefire_model.disputes import Allegation, Interpretation
from ceasefire_model.errors import InvalidType, InvalidValue, UnknownId
from ceasefire_model.events import Event, Situation
from ceasefire_model.guarantees import Guarantee
from ceasefire_model.identifiers import (
    AllegationId,
    CeasefireId,
    DossierId,
    EventId,
    FormatId,
    InterpretationId,
    IssueId,
    PartyId,
    PlaceId,
    PositionId,
    PromiseId,
    SituationId,
    SourceId,
    TextId,
)
from ceasefire_model.negotiations import Issue, NegotiationFormat, Position
from ceasefire_model.parties import Office, Party
from ceasefire_model.places import Place
from ceasefire_model.sources import Source
from ceasefire_model.times import PartialDate
from ceasefire_model.undertakings import Limit, Undertaking
from ceasefire_model.validation import check

PromiseRecord: TypeAlias = Deployment | Guarantee | Undertaking | Limit
"""A record that holds a promise."""

Record: TypeAlias = (
    Source
    | Party
    | Place
    | Event
    | Situation
    | Text
    | PromiseRecord
    | Issue
    | Position
    | NegotiationFormat
    | Interpretation
    | Allegation
    | Ceasefire
)
"""An entry of a dossier."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Dossier:
    """Every record about one matter, as its makers had it on one day.

    Not a collection of matters, which is a corpus of dossiers. Ids are unique within their kind;
    deployments, guarantees and undertakings share one kind.

    Attributes:
        id: The name of the dossier.
        title: What it is about.
        cutoff: The last day that its records cover, as one certain day: what happened later is not
            in it.
        sources: What was read.
        parties: Who acts.
        places: Where.
        events: What happened or may happen.
        situations: States of affairs that may obtain.
        texts: What was said or agreed.
        deployments: Who is placed where.
        guarantees: What is assured.
        undertakings: What else is promised.
        limits: How many may be where.
        issues: What positions are taken on.
        positions: Who stands where on them.
        formats: Who negotiates with whom.
        interpretations: Which clauses are read in several ways.
        allegations: Which breaches are alleged.
        ceasefires: Which ceasefires were made.
    """

    id: DossierId
    title: str
    cutoff: PartialDate
    sources: tuple[Source, ...] = ()
    parties: tuple[Party, ...] = ()
    places: tuple[Place, ...] = ()
    events: tuple[Event, ...] = ()
    situations: tuple[Situation, ...] = ()
    texts: tuple[Text, ...] = ()
    deployments: tuple[Deployment, ...] = ()
    guarantees: tuple[Guarantee, ...] = ()
    undertakings: tuple[Undertaking, ...] = ()
    limits: tuple[Limit, ...] = ()
    issues: tuple[Issue, ...] = ()
    positions: tuple[Position, ...] = ()
    formats: tuple[NegotiationFormat, ...] = ()
    interpretations: tuple[Interpretation, ...] = ()
    allegations: tuple[Allegation, ...] = ()
    ceasefires: tuple[Ceasefire, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)
        if not self.cutoff.is_day:
            raise InvalidValue("Dossier", "cutoff", self.cutoff.edtf, "a certain day")
        for fields in RECORD_FIELDS.values():
            seen: set[str] = set()
            for name in fields:
                for index, record in enumerate(getattr(self, name)):
                    if record.id in seen:
                        place = f"{name}[{index}].id"
                        raise InvalidValue("Dossier", place, record.id, "an id not used before")
                    seen.add(record.id)

    @cached_property
    def by_id(self) -> dict[object, dict[str, Record]]:
        """The records of each kind of id, by id."""
        return {
            kind: {record.id: record for name in fields for record in getattr(self, name)}
            for kind, fields in RECORD_FIELDS.items()
        }

    def _find(self, kind: object, word: str, id: str) -> Any:  # noqa: A002, ANN401 - the word of the model; each caller knows its kind
        try:
            return self.by_id[kind][id]
        except KeyError:
            near = tuple(difflib.get_close_matches(id, self.by_id[kind], n=3))
            raise UnknownId(word, id, near) from None

    def source(self, id: SourceId) -> Source:  # noqa: A002 - the word of the model
        """Find a source by id; `UnknownId` where there is none."""
        found: Source = self._find(SourceId, "source", id)
        return found

    def party(self, id: PartyId) -> Party:  # noqa: A002 - the word of the model
        """Find a party by id; `UnknownId` where there is none."""
        found: Party = self._find(PartyId, "party", id)
        return found

    def place(self, id: PlaceId) -> Place:  # noqa: A002 - the word of the model
        """Find a place by id; `UnknownId` where there is none."""
        found: Place = self._find(PlaceId, "place", id)
        return found

    def event(self, id: EventId) -> Event:  # noqa: A002 - the word of the model
        """Find an event by id; `UnknownId` where there is none."""
        found: Event = self._find(EventId, "event", id)
        return found

    def situation(self, id: SituationId) -> Situation:  # noqa: A002 - the word of the model
        """Find a situation by id; `UnknownId` where there is none."""
        found: Situation = self._find(SituationId, "situation", id)
        return found

    def text(self, id: TextId) -> Text:  # noqa: A002 - the word of the model
        """Find a text by id; `UnknownId` where there is none."""
        found: Text = self._find(TextId, "text", id)
        return found

    def promise(self, id: PromiseId) -> PromiseRecord:  # noqa: A002 - the word of the model
        """Find a deployment, guarantee or undertaking by id; `UnknownId` where there is none."""
        found: PromiseRecord = self._find(PromiseId, "promise", id)
        return found

    def issue(self, id: IssueId) -> Issue:  # noqa: A002 - the word of the model
        """Find an issue by id; `UnknownId` where there is none."""
        found: Issue = self._find(IssueId, "issue", id)
        return found

    def position(self, id: PositionId) -> Position:  # noqa: A002 - the word of the model
        """Find a position by id; `UnknownId` where there is none."""
        found: Position = self._find(PositionId, "position", id)
        return found

    def format(self, id: FormatId) -> NegotiationFormat:  # noqa: A002 - the word of the model
        """Find a negotiation format by id; `UnknownId` where there is none."""
        found: NegotiationFormat = self._find(FormatId, "format", id)
        return found

    def interpretation(self, id: InterpretationId) -> Interpretation:  # noqa: A002 - the word of the model
        """Find an interpretation by id; `UnknownId` where there is none."""
        found: Interpretation = self._find(InterpretationId, "interpretation", id)
        return found

    def allegation(self, id: AllegationId) -> Allegation:  # noqa: A002 - the word of the model
        """Find an allegation by id; `UnknownId` where there is none."""
        found: Allegation = self._find(AllegationId, "allegation", id)
        return found

    def ceasefire(self, id: CeasefireId) -> Ceasefire:  # noqa: A002 - the word of the model
        """Find a ceasefire by id; `UnknownId` where there is none."""
        found: Ceasefire = self._find(CeasefireId, "ceasefire", id)
        return found

    @property
    def promises(self) -> tuple[PromiseRecord, ...]:
        """Deployments, guarantees, undertakings and limits, in that order."""
        return (*self.deployments, *self.guarantees, *self.undertakings, *self.limits)

    def offices_of(self, person: PartyId, day: datetime.date) -> tuple[Office, ...]:
        """Give the offices that somebody says a person held on a day.

        Args:
            person: Id of the person.
            day: The day asked about.

        Returns:
            The offices, in the order of the dossier.
        """
        return tuple(
            party
            for party in self.parties
            if isinstance(party, Office)
            and any(c.value == person and not c.denies for c in at(party.holder, day))
        )


RECORD_FIELDS: Final[dict[object, tuple[str, ...]]] = {
    SourceId: ("sources",),
    PartyId: ("parties",),
    PlaceId: ("places",),
    EventId: ("events",),
    SituationId: ("situations",),
    TextId: ("texts",),
    PromiseId: ("deployments", "guarantees", "undertakings", "limits"),
    IssueId: ("issues",),
    PositionId: ("positions",),
    FormatId: ("formats",),
    InterpretationId: ("interpretations",),
    AllegationId: ("allegations",),
    CeasefireId: ("ceasefires",),
}
"""Which fields of a dossier hold the records of each kind of id."""


def distinct(dossiers: Iterable[Dossier], caller: str) -> Iterator[Dossier]:
    """Give dossiers that are to stand beside each other, where each is told by its id.

    Args:
        dossiers: The dossiers.
        caller: Who asks, for the message of a refusal.

    Yields:
        Each of them.

    Raises:
        InvalidType: One is no dossier.
        InvalidValue: Two have the same id.
    """
    seen: set[DossierId] = set()
    for dossier in dossiers:
        if type(dossier) is not Dossier:
            raise InvalidType(caller, "dossiers", dossier, "a Dossier")
        if dossier.id in seen:
            raise InvalidValue(caller, "dossiers", dossier.id, "an id not used before")
        seen.add(dossier.id)
        yield dossier
