"""Linked data: every record, claim, passage and quotation is in the graph, as rdflib reads it."""

# ruff: noqa: ANN401 - laws over every value take values of any type

import json
import re
import socket
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any, Final, NoReturn, get_args

import attrs
import pytest
import rdflib
from attrs import evolve
from hypothesis import given, settings

from ceasefire_model import (
    Citation,
    Claim,
    Derived,
    Dossier,
    ExternalId,
    InvalidType,
    InvalidValue,
    PartyId,
    Register,
    State,
    strategies,
)
from ceasefire_model.dossier import Record
from ceasefire_model.fields import all_records, fields_of
from ceasefire_model.instances import MINSK_2015, PARIS_2026
from ceasefire_model.interchange import to_jsonld
from ceasefire_model.interchange.jsonld import terms
from ceasefire_model.serialization import dumps
from tests.views.made_up import DOSSIER

SCHEMA: Final = rdflib.Namespace("https://schema.org/")
PROV: Final = rdflib.Namespace("http://www.w3.org/ns/prov#")
OA: Final = rdflib.Namespace("http://www.w3.org/ns/oa#")
OURS: Final = rdflib.Namespace("urn:ceasefire-model:terms#")
TYPE: Final = rdflib.RDF.type


def graph_of(*dossiers: Dossier) -> rdflib.Graph:
    document, _ = to_jsonld(dossiers)
    return rdflib.Graph().parse(data=json.dumps(document), format="json-ld")


@cache
def paris() -> rdflib.Graph:
    return graph_of(PARIS_2026)


def within(value: Any) -> Iterator[Any]:
    """Give every value with fields within another, itself among them."""
    if isinstance(value, tuple):
        for item in value:
            yield from within(item)
    elif attrs.has(type(value)):
        yield value
        for field in attrs.fields(type(value)):
            yield from within(getattr(value, field.name))


def leaves(tree: Any, key: str = "") -> Iterator[str]:
    """Give the texts of a document, but for tags and the header."""
    if isinstance(tree, dict):
        for name, inner in tree.items():
            yield from leaves(inner, name)
    elif isinstance(tree, list):
        for inner in tree:
            yield from leaves(inner, key)
    elif isinstance(tree, str) and key not in {"kind", "format"}:
        yield tree


def assert_told_in_full(dossier: Dossier, graph: rdflib.Graph) -> None:
    values = list(within(dossier))
    claims = [value for value in values if type(value) is Claim]
    citations = [value for value in values if type(value) is Citation]
    inputs = sum(len(value.inputs) for value in values if type(value) is Derived)
    addresses = {str(subject) for subject in graph.subjects(TYPE, SCHEMA.Claim)}
    assert len(addresses) == len(claims)
    assert len(list(graph.subjects(TYPE, OA.Annotation))) == len(citations) - inputs
    assert len(list(graph.subject_objects(SCHEMA.mainEntity))) == sum(not c.denies for c in claims)
    assert len(list(graph.subject_objects(OURS.denies))) == sum(c.denies for c in claims)
    for record in all_records(dossier):
        same = graph.subjects(TYPE, OURS[type(record).__name__])
        assert any(str(address).endswith(f"/{record.id}") for address in same)
    quoted = [citation.quote for citation in citations if citation.quote is not None]
    selectors = list(graph.subjects(TYPE, OA.TextQuoteSelector))
    assert len(selectors) == len(quoted)
    told = sorted(str(graph.value(selector, OA.exact)) for selector in selectors)
    assert told == sorted(quote.exact for quote in quoted)


@given(strategies.dossiers())
@settings(max_examples=15)
def test_every_record_claim_and_passage_of_any_dossier_is_in_its_graph(dossier: Dossier) -> None:
    assert_told_in_full(dossier, graph_of(dossier))


@given(strategies.dossiers())
@settings(max_examples=15)
def test_every_text_of_a_document_is_in_its_graph(dossier: Dossier) -> None:
    there: set[str] = set()
    for triple in graph_of(dossier):
        for node in triple:
            language = getattr(node, "language", None) or ""
            there |= {language, str(node), *re.split("[/:]", str(node))}
    texts = set(leaves(json.loads(dumps(dossier))))
    assert not {text for text in texts if not {text, text.lower()} & there}  # rdflib lowers tags


@pytest.mark.parametrize("dossier", [DOSSIER, PARIS_2026], ids=lambda dossier: dossier.id)
def test_every_record_claim_and_passage_of_a_real_dossier_is_in_its_graph(
    dossier: Dossier,
) -> None:
    assert_told_in_full(dossier, paris() if dossier is PARIS_2026 else graph_of(dossier))


def test_a_search_for_values_finds_no_denial() -> None:
    found = paris().query(
        """
        PREFIX schema: <https://schema.org/>
        PREFIX : <urn:ceasefire-model:terms#>
        PREFIX paris: <urn:ceasefire-model:paris-2026/>
        SELECT (count(*) AS ?asserted) WHERE {
            ?claim schema:about <urn:ceasefire-model:paris-2026/text/paris-declaration> ;
                schema:mainEntity/schema:value ?stance .
            ?stance :kind "signed" ; :party <urn:ceasefire-model:paris-2026/party/us>
        }"""
    )
    assert [int(row.asserted) for row in found] == [2]


def test_who_relayed_a_passage_stands_in_its_order() -> None:
    chains = {
        citation.via
        for citation in within(PARIS_2026)
        if type(citation) is Citation and len(citation.via) > 1
    }
    assert chains
    query = """
        PREFIX oa: <http://www.w3.org/ns/oa#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        SELECT DISTINCT ?first ?second WHERE {
            ?passage prov:wasDerivedFrom ?near . ?near oa:hasSource ?first ;
                prov:wasDerivedFrom/oa:hasSource ?second
        }"""
    told = {tuple(str(source).rpartition("/")[2] for source in row) for row in paris().query(query)}
    assert told == {pair for chain in chains for pair in pairwise(chain)}


def test_codes_are_identifiers_and_an_item_of_wikidata_is_the_same_thing() -> None:
    codes = (
        ExternalId(register=Register.ISO_3166_1, value="FR"),
        ExternalId(register=Register.WIKIDATA, value="Q142"),
    )
    state = State(id=PartyId("france"), name="France", external_ids=codes)
    graph = graph_of(evolve(DOSSIER, parties=(*DOSSIER.parties, state)))
    address = rdflib.URIRef(f"urn:ceasefire-model:{DOSSIER.id}/party/france")
    told = {
        (str(graph.value(code, SCHEMA.propertyID)), str(graph.value(code, SCHEMA.value)))
        for code in graph.objects(address, SCHEMA.identifier)
    }
    assert told == {("iso-3166-1", "FR"), ("wikidata", "Q142")}
    same = list(graph.objects(address, SCHEMA.sameAs))
    assert same == [rdflib.URIRef("http://www.wikidata.org/entity/Q142")]


def test_nothing_is_fetched_to_read_a_document(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> NoReturn:
        raise AssertionError

    document, _ = to_jsonld([DOSSIER])
    monkeypatch.setattr(socket, "socket", refuse)
    assert len(rdflib.Graph().parse(data=json.dumps(document), format="json-ld")) > 0


def test_what_has_no_term_is_counted() -> None:
    _, untold = to_jsonld([PARIS_2026])
    counts = {one.field: one.count for one in untold}
    conditions = [c for d in PARIS_2026.deployments for c in d.promise.condition]
    assert counts["Deployment.promise.condition"] == len(conditions)
    assert counts["Claim.denies"] == sum(c.denies for c in within(PARIS_2026) if type(c) is Claim)
    assert counts["Source.form"] == len(PARIS_2026.sources)
    assert "Source.title" not in counts
    assert list(counts.values()) == sorted(counts.values(), reverse=True)
    assert str(untold[0]) == f"Citation.reading: {untold[0].count:,}"


def test_addresses_begin_as_asked_and_several_dossiers_make_one_graph() -> None:
    base = "https://example.org/dossiers/"
    document, _ = to_jsonld([DOSSIER, MINSK_2015], base=base)
    addresses = [node["@id"] for node in document["@graph"]]
    assert all(address.startswith(base) for address in addresses)
    assert len(set(addresses)) == len(addresses)
    assert {f"{base}{DOSSIER.id}", f"{base}{MINSK_2015.id}"} <= set(addresses)


def test_two_dossiers_of_one_id_are_refused() -> None:
    with pytest.raises(InvalidValue, match="an id not used before"):
        to_jsonld([DOSSIER, DOSSIER])


def test_what_is_no_dossier_is_refused() -> None:
    with pytest.raises(InvalidType, match="a Dossier"):
        to_jsonld(["paris-2026"])  # type: ignore[list-item]


def test_each_term_stands_for_a_plain_field_of_the_model() -> None:
    classes = {kind.__name__: kind for kind in get_args(Record)}
    plain = {
        f"{name}.{field.path}"
        for name, kind in classes.items()
        for field in fields_of(kind)
        if not field.claimed
    }
    assert set(terms.PLAIN) <= plain
    assert {path.partition(".")[2] for path in plain} >= set(terms.ANYWHERE)
