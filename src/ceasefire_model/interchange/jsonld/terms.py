"""Which terms of schema.org, PROV-O and Web Annotation stand for what of the model."""

from typing import Final

from ceasefire_model.declarations import Agreement, Declaration, Resolution, Statement
from ceasefire_model.deployments import Deployment
from ceasefire_model.dossier import Record
from ceasefire_model.events import Event
from ceasefire_model.guarantees import Guarantee
from ceasefire_model.parties import (
    ArmedGroup,
    Body,
    Coalition,
    Command,
    Entity,
    Office,
    Organ,
    Organisation,
    OrganisationForm,
    Person,
    Side,
    State,
)
from ceasefire_model.places import Facility, Line, NamedPlace, Zone
from ceasefire_model.sources import Source, SourceForm
from ceasefire_model.undertakings import Limit, Undertaking

BASE: Final = "urn:ceasefire-model:"
"""What the address of each record begins with, unless told otherwise."""

CONTEXT: Final[dict[str, str]] = {
    "@vocab": f"{BASE}terms#",
    "schema": "https://schema.org/",
    "prov": "http://www.w3.org/ns/prov#",
    "oa": "http://www.w3.org/ns/oa#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "edtf": "http://id.loc.gov/datatypes/edtf/",
}
"""What the short names in a document stand for. A name without a prefix is a term of the model."""

_AGENT: Final = "prov:Agent"
_TYPES: Final[dict[type, tuple[str, ...]]] = {
    State: ("schema:Country", _AGENT),
    Entity: ("schema:AdministrativeArea", _AGENT),
    Organ: ("schema:GovernmentOrganization", _AGENT),
    Coalition: ("schema:Organization", _AGENT),
    Side: ("schema:Organization", _AGENT),
    ArmedGroup: ("schema:Organization", _AGENT),
    Command: ("schema:Organization", _AGENT),
    Body: ("schema:Organization", _AGENT),
    Person: ("schema:Person", _AGENT),
    Office: (_AGENT,),
    NamedPlace: ("schema:Place",),
    Line: ("schema:Place",),
    Zone: ("schema:Place",),
    Facility: ("schema:Place",),
    Event: ("schema:Event",),
    Declaration: ("schema:CreativeWork", "prov:Entity"),
    Agreement: ("schema:CreativeWork", "prov:Entity"),
    Resolution: ("schema:CreativeWork", "prov:Entity"),
    Statement: ("schema:CreativeWork", "prov:Entity"),
    Deployment: ("prov:Plan",),
    Guarantee: ("prov:Plan",),
    Undertaking: ("prov:Plan",),
    Limit: ("prov:Plan",),
}
"""What records of each class are besides; situations, issues and the like have no term there."""

_ORGANISATIONS: Final = {
    OrganisationForm.MEDIA: "schema:NewsMediaOrganization",
    OrganisationForm.POLITICAL_PARTY: "schema:PoliticalParty",
}
_SOURCES: Final = {
    SourceForm.AGENCY_REPORT: "schema:NewsArticle",
    SourceForm.PRESS_REPORT: "schema:NewsArticle",
    SourceForm.ANALYSIS: "schema:Article",
    SourceForm.DATASET: "schema:Dataset",
    SourceForm.POST: "schema:SocialMediaPosting",
}


def types_of(record: Record) -> list[str]:
    """Give the types of a record: its own class, then what stands for it elsewhere.

    Args:
        record: Any record.

    Returns:
        The types.
    """
    kind = type(record)
    own = kind.__name__
    if isinstance(record, Source):
        return [own, _SOURCES.get(record.form, "schema:CreativeWork"), "prov:Entity"]
    if isinstance(record, Organisation):
        return [own, _ORGANISATIONS.get(record.form, "schema:Organization"), _AGENT]
    return [own, *_TYPES.get(kind, ())]


PLAIN: Final = {
    "Source.publisher": "schema:publisher",
    "Source.url": "schema:url",
    "Source.language": "schema:inLanguage",
    "Source.copy_of": "prov:wasQuotedFrom",
    "Organ.of": "schema:parentOrganization",
    "NamedPlace.within": "schema:containedInPlace",
    "Line.within": "schema:containedInPlace",
    "Zone.part_of": "schema:containedInPlace",
    "Event.part_of": "schema:superEvent",
    "Statement.by": "prov:wasAttributedTo",
    "Resolution.by": "prov:wasAttributedTo",
    "Position.by": "prov:wasAttributedTo",
    "Allegation.by": "prov:wasAttributedTo",
}
"""The term for a plain field of one class."""

ANYWHERE: Final = {
    "name": "schema:name",
    "title": "schema:name",
    "promise.by": "prov:wasAttributedTo",
}
"""The term for a plain field of any class."""


def term(record: Record, path: str) -> str | None:
    """Give the term that stands for a plain field elsewhere.

    Args:
        record: A record that has the field.
        path: Where the field stands in it.

    Returns:
        The term; `None` where there is none.
    """
    return PLAIN.get(f"{type(record).__name__}.{path}") or ANYWHERE.get(path)
