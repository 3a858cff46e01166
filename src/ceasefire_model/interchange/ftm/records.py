"""The records that are something in FollowTheMoney, and the claims that link them."""

from collections.abc import Iterator
from typing import Any, Final

from ceasefire_model.declarations import Resolution, StanceKind, Statement, Text
from ceasefire_model.dossier import RECORD_FIELDS, Dossier
from ceasefire_model.events import Event
from ceasefire_model.identifiers import Register
from ceasefire_model.interchange.ftm.entities import Entity, date, entity, url
from ceasefire_model.interchange.ftm.telling import Telling
from ceasefire_model.interchange.untold import UntoldCount
from ceasefire_model.parties import Entity as Territory
from ceasefire_model.parties import Office, Organ, Party, Person, State
from ceasefire_model.provenance import Claim
from ceasefire_model.sources import Source, SourceForm

_TOLD: Final = ("sources", "parties", "events", "texts")
_PRESS: Final = frozenset(
    {
        SourceForm.AGENCY_REPORT,
        SourceForm.PRESS_REPORT,
        SourceForm.COPY,
        SourceForm.REWRITE,
        SourceForm.AGGREGATOR,
        SourceForm.BROADCAST,
        SourceForm.ANALYSIS,
    }
)
_SCHEMATA: Final[dict[type, str]] = {
    State: "PublicBody",
    Organ: "PublicBody",
    Territory: "PublicBody",
    Person: "Person",
    Office: "Position",
}
"""What parties of each class are; those of the others are an `Organization`."""
_CODES: Final = frozenset({Register.ISO_3166_1, Register.WIKIDATA})
"""The registers whose codes have a property."""


def entities(dossier: Dossier, tally: UntoldCount) -> Iterator[Entity]:
    """Give the entities of a dossier: sources, parties, events and texts, each with its links.

    Args:
        dossier: The dossier.
        tally: Where to count what is left out.

    Yields:
        The entities.
    """
    telling = Telling(dossier, tally)
    for source in dossier.sources:
        yield _source(telling, source)
    for party in dossier.parties:
        yield _party(telling, party)
        yield from _holders(telling, party)
        yield from _members(telling, party)
    for event in dossier.events:
        yield from _event(telling, event)
    for text in dossier.texts:
        yield _text(telling, text)
        yield from _makers(telling, text)
        yield from _stances(telling, text)
    for name in (name for names in RECORD_FIELDS.values() for name in names):
        for record in () if name in _TOLD else getattr(dossier, name):
            tally[type(record).__name__] += 1


def _source(telling: Telling, source: Source) -> Entity:
    published, address = date(source.published), url(source.url)
    told = {"published": published, "url": address}
    telling.leave(source, {"title", "publisher", *(name for name in told if told[name])})
    return entity(
        telling.id("source", source.id),
        "Article" if source.form in _PRESS else "HyperText",
        title=[source.title],
        publisher=[source.publisher],
        sourceUrl=[address],
        publishedAt=[published],
    )


def _party(telling: Telling, party: Party) -> Entity:
    codes = {code.register: code.value for code in party.external_ids}
    country = codes.get(Register.ISO_3166_1)
    above = telling.party(getattr(party, "of", None))
    if above is not None and _schema(above) not in {"PublicBody", "Organization"}:
        above = None
    within = "organization" if isinstance(party, Office) else "parent"
    also = set[str]() if above is None else {"of"}
    also |= {"external_ids"} if _CODES.issuperset(codes) else set()
    telling.leave(party, {"name", "names", "holder", "members", "chairs", *also})
    return entity(
        telling.id("party", party.id),
        _schema(party),
        name=[party.name],
        alias=[name.text for name in telling.stated(party, "names")],
        country=[None if country is None else country.lower()],
        wikidataId=[codes.get(Register.WIKIDATA)],
        proof=telling.proof(party.evidence),
        **{within: [None if above is None else telling.id("party", above.id)]},
    )


def _schema(party: Party) -> str:
    return _SCHEMATA.get(type(party), "Organization")


def _holders(telling: Telling, party: Party) -> Iterator[Entity]:
    links = telling.links(party, "holder", lambda value: type(telling.party(value)) is Person)
    for claim, place in links:
        yield entity(
            telling.id("party", f"{party.id}.{place}"),
            "Occupancy",
            holder=[telling.id("party", claim.value)],
            post=[telling.id("party", party.id)],
            **telling.known_by(claim),
        )


def _members(telling: Telling, party: Party) -> Iterator[Entity]:
    def able(value: object) -> bool:
        member = telling.party(value)
        return member is not None and type(member) is not Office

    for field, role in {"members": None, "chairs": "chair"}.items():
        for claim, place in telling.links(party, field, able):
            yield entity(
                telling.id("party", f"{party.id}.{place}"),
                "Membership",
                member=[telling.id("party", claim.value)],
                organization=[telling.id("party", party.id)],
                role=[role],
                **telling.known_by(claim),
            )


def _event(telling: Telling, event: Event) -> Iterator[Entity]:
    """Give an event and those who took part; nothing of one that nobody says has happened."""
    if not any(not claim.denies and _is_dated(claim.value) for claim in event.when):
        telling.tally["Event"] += 1
        return
    address = telling.id("event", event.id)
    yield entity(
        address,
        "Event",
        name=[event.name],
        alias=[name.text for name in telling.stated(event, "names")],
        date=[date(when) for when in telling.stated(event, "when", _is_dated)],
        location=[telling.place(place) for place in telling.stated(event, "where")],
        proof=telling.proof(event.evidence),
    )
    telling.leave(event, {"name", "names", "when", "where", "participation", "chairs"})
    for claim, place, party, role in _parts(telling, event):
        yield entity(
            f"{address}.{place}",
            "UnknownLink",
            subject=[telling.id("party", party)],
            object=[address],
            role=[role],
            **telling.known_by(claim),
        )


def _parts(telling: Telling, event: Event) -> Iterator[tuple[Claim[Any], str, str, str]]:
    """Give who took part in an event, and how; then who chaired it."""
    for claim, place in telling.links(
        event, "participation", lambda value: telling.party(value.party) is not None
    ):
        yield claim, place, claim.value.party, claim.value.kind.value
    for claim, place in telling.links(
        event, "chairs", lambda value: telling.party(value) is not None
    ):
        yield claim, place, claim.value, "chaired"


def _is_dated(value: object) -> bool:
    return date(value) is not None


def _text(telling: Telling, text: Text) -> Entity:
    telling.leave(text, {"title", "titles", "made", "by", "stances"})
    return entity(
        telling.id("text", text.id),
        "Pages",
        title=[text.title],
        alias=[name.text for name in telling.stated(text, "titles")],
        date=[date(when) for when in telling.stated(text, "made", _is_dated)],
        proof=telling.proof(text.evidence),
    )


def _makers(telling: Telling, text: Text) -> Iterator[Entity]:
    if not isinstance(text, Statement | Resolution):
        return
    address = telling.id("text", text.id)
    for party in text.by:
        if telling.party(party) is None:
            telling.tally.note(type(text), "by")
            continue
        yield entity(
            f"{address}.by.{party}",
            "Documentation",
            document=[address],
            entity=[telling.id("party", party)],
            role=["said it" if isinstance(text, Statement) else "decided it"],
        )


def _stances(telling: Telling, text: Text) -> Iterator[Entity]:
    address = telling.id("text", text.id)
    for claim, place in telling.links(
        text,
        "stances",
        lambda value: isinstance(value.kind, StanceKind) and telling.party(value.party) is not None,
    ):
        yield entity(
            f"{address}.{place}",
            "Documentation",
            document=[address],
            entity=[telling.id("party", claim.value.party)],
            role=[claim.value.kind.value],
            **telling.known_by(claim),
        )
