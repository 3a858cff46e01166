"""A dossier as a graph: its records, and each claim about them as a node of its own."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, assert_never, final

import attrs

from ceasefire_model.absences import ABSENCES
from ceasefire_model.dossier import RECORD_FIELDS, Dossier, Record
from ceasefire_model.fields import fields_of
from ceasefire_model.identifiers import ExternalId, Name, Register, SourceId
from ceasefire_model.interchange.jsonld.passages import annotations, passage
from ceasefire_model.interchange.jsonld.terms import term, types_of
from ceasefire_model.interchange.jsonld.values import Node, value_node
from ceasefire_model.interchange.untold import UntoldCount
from ceasefire_model.provenance import Claim, Derived, Editor, Holder, Named, Unnamed
from ceasefire_model.references import references_of
from ceasefire_model.serialization.shapes import kebab
from ceasefire_model.times import Duration, PartialDate

_LITERAL: Final = (Name, PartialDate, Duration)
"""Values with fields that are written as a literal with a type of others."""
_WIKIDATA: Final = "http://www.wikidata.org/entity/"


@final
class Graph:
    """The nodes of one dossier.

    Args:
        dossier: The dossier.
        base: What the address of each record begins with.
        tally: Where to count what has no term elsewhere.
    """

    def __init__(self, dossier: Dossier, base: str, tally: UntoldCount) -> None:
        self._dossier = dossier
        self._address = f"{base}{dossier.id}"
        self._tally = tally

    def nodes(self) -> Iterator[Node]:
        """Give the node of the dossier, then each record with the claims about it."""
        records = [
            (self._to(getattr(kind, "__name__", ""), record.id), record)
            for kind, names in RECORD_FIELDS.items()
            for name in names
            for record in getattr(self._dossier, name)
        ]
        yield {
            "@id": self._address,
            "@type": ["Dossier", "schema:Dataset", "prov:Collection"],
            "schema:name": self._dossier.title,
            "schema:temporalCoverage": f"../{self._dossier.cutoff.edtf}",
            "prov:hadMember": [{"@id": address} for address, _ in records],
        }
        for address, record in records:
            yield from self._record(address, record)

    def _to(self, kind: str, id: str) -> str:  # noqa: A002 - the word of the model
        return f"{self._address}/{kebab(kind.removesuffix('Id'))}/{id}"

    def _source(self, id: SourceId) -> str:  # noqa: A002 - the word of the model
        return self._to(SourceId.__name__, id)

    def _record(self, address: str, record: Record) -> Iterator[Node]:
        named = {r.path: self._to(r.kind, r.id) for r in references_of(record)}
        node: Node = {"@id": address, "@type": types_of(record)}
        claims: list[Node] = []
        kind: type[attrs.AttrsInstance] = type(record)
        for field in fields_of(kind):
            value = field.read(record)
            if field.claimed:
                for index, claim in enumerate(value):
                    place = f"$.{field.path}[{index}]"
                    stated = self._stated(record, field.path, claim, place, named)
                    claims += self._claim(address, f"{field.path}/{index}", claim, stated)
            elif field.path == "evidence":
                claims += annotations(address, value, self._source, self._tally)
            elif field.path != "id" and value is not None and value != ():
                node |= self._plain(record, field.path, value, named)
        yield node
        yield from claims

    def _plain(self, record: Record, path: str, value: Any, named: Mapping[str, str]) -> Node:  # noqa: ANN401 - what stands in any field
        if path == "external_ids":
            return _identified(value)
        if path == "published" and isinstance(value, PartialDate):
            return {"schema:datePublished": value_node(value, path, named)}
        name = term(record, path)
        if name is None:
            self._tally.note(type(record), path)
        node = value_node(value, f"$.{path}", named)
        if value.__class__ is tuple:
            node = node["@list"]  # several values of a plain field are in no order
        return {name or path.rpartition(".")[2]: node}

    def _stated(
        self, record: Record, path: str, claim: Claim[Any], place: str, named: Mapping[str, str]
    ) -> Node:
        """Say which value a field of a record has, by a claim, or why there is none."""
        value = claim.value
        if attrs.has(value.__class__) and not isinstance(value, _LITERAL):
            self._tally.note(type(record), path)
        said = "absence" if isinstance(value, ABSENCES) else "schema:value"
        property_value: Node = {
            "@type": "schema:PropertyValue",
            "schema:propertyID": path,
            said: value_node(value, f"{place}.value", named),
        }
        node: Node = {"denies" if claim.denies else "schema:mainEntity": property_value}
        if claim.said_in is not None:
            node["schema:appearance"] = {"@id": named[f"{place}.said_in"]}
        return node

    def _claim(self, about: str, place: str, claim: Claim[Any], stated: Node) -> Iterator[Node]:
        address = f"{about}/{place}"
        node: Node = {
            "@id": address,
            "@type": ["schema:Claim", "prov:Entity"],
            "schema:about": {"@id": about},
            **stated,
            "prov:wasAttributedTo": self._holder(claim.by),
        }
        if claim.denies:
            self._tally.note(Claim, "denies")
        if claim.since is not None:
            self._tally.note(Claim, "since")
            node["since"] = value_node(claim.since, "", {})
        if claim.basis is not None:
            node["prov:wasGeneratedBy"] = self._derivation(claim.basis)
        if claim.evidence:
            sources = dict.fromkeys(citation.source for citation in claim.evidence)
            node["prov:wasDerivedFrom"] = [{"@id": self._source(source)} for source in sources]
        yield node
        yield from annotations(address, claim.evidence, self._source, self._tally)

    def _holder(self, holder: Holder) -> Node:
        match holder:
            case Named():
                return {"@id": self._to("PartyId", holder.party)}
            case Unnamed():
                return {"@type": "prov:Agent", "schema:description": holder.description}
            case Editor():
                return {"@id": f"{self._address}/editor", "@type": ["Editor", "prov:Agent"]}
            case _:
                assert_never(holder)

    def _derivation(self, basis: Derived) -> Node:
        used = [passage(citation, self._source, self._tally) for citation in basis.inputs]
        return {
            "@type": "prov:Activity",
            "schema:description": basis.rule,
            "prov:used": used,
        }


def _identified(codes: tuple[ExternalId, ...]) -> Node:
    node: Node = {
        "schema:identifier": [
            {
                "@type": "schema:PropertyValue",
                "schema:propertyID": code.register.value,
                "schema:value": code.value,
            }
            for code in codes
        ]
    }
    items = [code.value for code in codes if code.register is Register.WIKIDATA]
    if items:
        node["schema:sameAs"] = [{"@id": f"{_WIKIDATA}{item}"} for item in items]
    return node
