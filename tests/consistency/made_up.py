"""Small made-up dossiers, each with one fault and with none."""
# ruff: noqa: ANN401 - made-up records take fields of any kind

from collections.abc import Mapping
from typing import Any, NamedTuple, TypeVar

import attrs

from ceasefire_model import (
    Action,
    Agreement,
    AgreementForm,
    Body,
    Citation,
    Claim,
    Coalition,
    Deployment,
    Dossier,
    DossierId,
    Event,
    EventForm,
    EventId,
    Extent,
    Guarantee,
    Limit,
    LimitForm,
    NamedPlace,
    NotReported,
    Office,
    PartialDate,
    PartyId,
    Person,
    PlaceId,
    Promise,
    PromiseId,
    Provision,
    Source,
    SourceForm,
    SourceId,
    Stance,
    StanceKind,
    State,
    Statement,
    StatementForm,
    TextId,
    Undertaking,
    Zone,
    cite,
    stated,
)

T = TypeVar("T")


class Case(NamedTuple):
    """A dossier that breaks one rule in one place, and the same dossier mended."""

    broken: Dossier
    mended: Dossier
    path: str
    records: tuple[str, ...]
    message: str
    related: tuple[str, ...] = ()
    wordings: Mapping[SourceId, str] = {}


def day(text: str) -> PartialDate:
    return PartialDate(text)


def said(
    value: T,
    by: str = "avaria",
    text: str | None = None,
    *evidence: Citation,
    since: str | None = None,
    denies: bool = False,
) -> Claim[T]:
    """A claim, on the one page unless told otherwise."""
    return stated(
        value,
        by,
        *(evidence or (cite("page"),)),
        said_in=text,
        since=None if since is None else day(since),
        denies=denies,
    )


def source(name: str, published: str | None = None, **fields: Any) -> Source:
    return Source(
        id=SourceId(name),
        title=name,
        published=NotReported() if published is None else day(published),
        **{"form": SourceForm.PRESS_REPORT, "language": "en", "extent": Extent.WHOLE, **fields},
    )


def state(name: str, **fields: Any) -> State:
    return State(id=PartyId(name), name=name.title(), **fields)


def person(name: str) -> Person:
    return Person(id=PartyId(name), name=name.title())


def office(name: str, of: str, *holders: Claim[Any]) -> Office:
    return Office(id=PartyId(name), name=name.title(), of=PartyId(of), holder=holders)


def body(name: str, **fields: Any) -> Body:
    return Body(id=PartyId(name), name=name.title(), **fields)


def coalition(name: str, *members: str) -> Coalition:
    claims = tuple(said(PartyId(member)) for member in members)
    return Coalition(id=PartyId(name), name=name.title(), members=claims)


def place(name: str, **fields: Any) -> NamedPlace:
    return NamedPlace(id=PlaceId(name), name=name.title(), **fields)


def zone(name: str, **fields: Any) -> Zone:
    return Zone(id=PlaceId(name), name=name.title(), **fields)


def event(name: str, *when: str, **fields: Any) -> Event:
    return Event(
        id=EventId(name),
        name=name,
        **{
            "form": EventForm.MEETING,
            "when": tuple(said(day(each)) for each in when),
            **fields,
        },
    )


def agreement(name: str, *made: str, signed: tuple[str, ...] = (), **fields: Any) -> Agreement:
    stances = tuple(said(Stance(PartyId(party), StanceKind.SIGNED)) for party in signed)
    return Agreement(
        id=TextId(name),
        title=name,
        form=AgreementForm.TREATY,
        made=tuple(said(day(each)) for each in made),
        **{"stances": stances, **fields},
    )


def statement(name: str, by: str, *made: str, **fields: Any) -> Statement:
    return Statement(
        id=TextId(name),
        title=name,
        form=StatementForm.REMARKS,
        by=(PartyId(by),),
        made=tuple(said(day(each)) for each in made),
        **fields,
    )


def containing(*promises: str) -> tuple[Claim[Provision], ...]:
    return tuple(said(Provision(PromiseId(promise))) for promise in promises)


def promise(by: str = "avaria", **fields: Any) -> Promise:
    return Promise(by=(PartyId(by),), **fields)


def undertaking(name: str, by: str = "avaria", **fields: Any) -> Undertaking:
    own = {"action": Action.WITHDRAW, "promise": promise(by), **fields}
    return Undertaking(id=PromiseId(name), title=name, **own)


def limit(name: str, form: LimitForm, by: str = "avaria", **fields: Any) -> Limit:
    return Limit(id=PromiseId(name), title=name, form=form, **{"promise": promise(by), **fields})


def deployment(name: str, by: str = "avaria", **fields: Any) -> Deployment:
    return Deployment(id=PromiseId(name), title=name, **{"promise": promise(by), **fields})


def guarantee(name: str, by: str = "avaria", **fields: Any) -> Guarantee:
    return Guarantee(id=PromiseId(name), title=name, **{"promise": promise(by), **fields})


_BASE = Dossier(
    id=DossierId("made-up"),
    title="Made up",
    cutoff=day("2026-12-31"),
    sources=(source("page"),),
    parties=(
        state("avaria", evidence=(cite("page"),)),
        state("belmark"),
        state("cordia"),
    ),
)


def dossier(*, title: str = "Made up", **records: tuple[Any, ...]) -> Dossier:
    """A dossier with one page, three states, and some more records."""
    more: dict[str, Any] = {
        name: (*getattr(_BASE, name), *given) for name, given in records.items()
    }
    return attrs.evolve(_BASE, title=title, **more)
