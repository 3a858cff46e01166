"""Dossiers of one record with claims in one field, for laws about what claims say together."""
# ruff: noqa: ANN401 - values and records of every type

from collections.abc import Iterator
from operator import attrgetter
from typing import Any, Final, NamedTuple, get_args, get_origin

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from ceasefire_model import (
    EACH,
    Absence,
    Claim,
    Declaration,
    DeclarationForm,
    Dossier,
    DossierId,
    Editor,
    Named,
    PartialDate,
    PartyId,
    Record,
    SourceId,
    Statement,
    StatementForm,
    TextId,
    Unnamed,
    cite,
    strategies,
)
from ceasefire_model.dossier import RECORD_FIELDS
from tests.model.public import simplest

ADA, BEN = PartyId("ada"), PartyId("ben")
REMARKS, INTERVIEW, PANEL = TextId("remarks"), TextId("interview"), TextId("panel")
FIRST_DRAFT, DRAFT, FINAL = TextId("first-draft"), TextId("draft"), TextId("final")


def _statement(name: TextId, *by: PartyId) -> Statement:
    return Statement(id=name, title=name, form=StatementForm.REMARKS, by=by)


def _declaration(name: TextId, draft_of: TextId | None = None) -> Declaration:
    form = DeclarationForm.JOINT_STATEMENT
    return Declaration(id=name, title=name, form=form, draft_of=draft_of)


TEXTS: Final = (
    _statement(REMARKS, ADA),
    _statement(INTERVIEW, ADA),
    _statement(PANEL, ADA, BEN),
    _declaration(FIRST_DRAFT, DRAFT),
    _declaration(DRAFT, FINAL),
    _declaration(FINAL),
)
SAID_IN: Final = (None, *(text.id for text in TEXTS))
READ_IN: Final = ((cite("s1"),), (cite("s2"),), (cite("s1"), cite("s3")))
SOURCES: Final = tuple(map(SourceId, ("s1", "s2", "s3")))
SPEAKERS: Final = (Named(ADA), Named(BEN), Unnamed("two officers"), Editor())
CHANGES: Final = (None, None, None, PartialDate("2031-01"), PartialDate("2031-02"))


class Place(NamedTuple):
    """A field of claims of a kind of record."""

    owner: Any
    path: str
    each: bool
    hint: Any


def _places(owner: Any, within: Any, above: str = "") -> Iterator[Place]:
    for field in attrs.fields(within):
        item = next(iter(get_args(field.type)), None)
        if isinstance(field.type, type) and attrs.has(field.type):
            yield from _places(owner, field.type, f"{above}{field.name}.")
        elif get_origin(item) is Claim:
            each = field.metadata == EACH
            yield Place(owner, f"{above}{field.name}", each, get_args(item)[0])


BARE: Final = {owner: simplest(owner) for owner in get_args(Record)}
"""A record of each kind with nothing in it that may be left out."""

PLACES: Final = tuple(place for owner in get_args(Record) for place in _places(owner, owner))
OWNERS: Final = {
    owner: field.name
    for field in attrs.fields(Dossier)
    if any(field.name in names for names in RECORD_FIELDS.values())
    for item in get_args(field.type)[:1]
    for owner in (get_args(item) or (item,))
}
"""In which field of a dossier each kind of record stands."""


def put(place: Place, claims: tuple[Claim[Any], ...]) -> Dossier:
    """Make a dossier of one record, with these claims in one of its fields, and the texts."""
    record = BARE[place.owner]
    inner, _, name = place.path.rpartition(".")
    if inner:
        part = attrgetter(inner)(record)
        record = attrs.evolve(record, **{inner: attrs.evolve(part, **{name: claims})})
    else:
        record = attrs.evolve(record, **{name: claims})
    holds = OWNERS[place.owner]
    fields: dict[str, Any] = {"texts": TEXTS}
    fields[holds] = (*fields.get(holds, ()), record)
    return Dossier(
        id=DossierId("made-up"), title="Made up", cutoff=PartialDate("2031-06-30"), **fields
    )


NARROW: Final = tuple({place.hint: place for place in PLACES if not place.each}.values())
"""Fields of which one value at most is true, one for each kind of value."""


@st.composite
def fields_of_claims(
    draw: DrawFn, among: tuple[Place, ...] = ()
) -> tuple[Place, tuple[Claim[Any], ...]]:
    """Draw a field with claims of few values, by few speakers, in few texts, each read somewhere.

    So claims often share some of these, and differ in others.
    """
    anywhere = st.sampled_from(NARROW) | st.sampled_from(PLACES)
    place = draw(st.sampled_from(among) if among else anywhere)
    values = _few(draw, strategies.of(place.hint), 3)
    claims: SearchStrategy[Claim[Any]] = st.builds(
        Claim,
        st.sampled_from(values),
        by=st.sampled_from(_few(draw, st.sampled_from(SPEAKERS), 2)),
        said_in=st.sampled_from(_few(draw, st.sampled_from(SAID_IN), 2)),
        since=st.sampled_from(CHANGES),
        denies=st.sampled_from((False, False, True)),
        evidence=st.sampled_from(READ_IN),
    )
    return place, tuple(draw(st.lists(claims, min_size=2, max_size=5)))


def _few(draw: DrawFn, strategy: SearchStrategy[Any], most: int) -> list[Any]:
    return draw(st.lists(strategy, min_size=1, max_size=most))


def absences(place: Place) -> SearchStrategy[Any]:
    """Draw an absence that a field can hold; nothing where it holds none."""
    held = [kind for kind in get_args(Absence) if kind in get_args(place.hint)]
    return st.one_of([strategies.of(kind) for kind in held])
