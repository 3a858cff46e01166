"""Entities of FollowTheMoney, as its own library has them; and what is left out is counted."""

import json
from typing import Any, Final

import pytest
from attrs import evolve
from hypothesis import given, settings

from ceasefire_model import (
    Claim,
    Dossier,
    DossierId,
    ExternalId,
    InvalidType,
    InvalidValue,
    Office,
    PartialDate,
    PartyId,
    Register,
    SourceId,
    StanceKind,
    State,
    cite,
    instances,
    strategies,
)
from ceasefire_model.instances import PARIS_2026
from ceasefire_model.interchange import to_ftm
from tests.views.made_up import DOSSIER

Entity = dict[str, Any]


def by_id(dossier: Dossier) -> dict[str, Entity]:
    entities, _ = to_ftm([dossier])
    found = {entity["id"]: entity for entity in entities}
    assert len(found) == len(entities)
    return found


@pytest.mark.parametrize("name", instances.names())
def test_every_entity_is_valid_for_the_library_of_its_readers(name: str) -> None:
    model = pytest.importorskip("followthemoney").model
    entities = by_id(instances.load(name))
    for entity in entities.values():
        schema = model.get(entity["schema"])
        schema.validate(entity)
        assert set(schema.required) <= set(entity["properties"])
        proxy = model.get_proxy(entity, cleaned=False)
        assert proxy.id == entity["id"]
        for property_, values in entity["properties"].items():
            assert sorted(proxy.get(property_)) == sorted(values)
            kind = schema.get(property_)
            for other in values if kind.type.name == "entity" else ():
                assert model.get(entities[other]["schema"]).is_a(kind.range)


@given(strategies.dossiers())
@settings(max_examples=15)
def test_entities_of_any_dossier_name_only_each_other(dossier: Dossier) -> None:
    entities = by_id(dossier)
    assert json.loads(json.dumps(list(entities.values()))) == list(entities.values())
    for entity in entities.values():
        assert all(values and len(set(values)) == len(values) for values in _values(entity))
        named = [value for name in LINKS for value in entity["properties"].get(name, ())]
        assert set(named) <= set(entities)


LINKS: Final = (
    *("proof", "parent", "holder", "post", "member", "document", "entity", "subject"),
    *("object",),
)
"""Properties that name entities; `organization` does as well, where it is no text."""


def _values(entity: Entity) -> list[list[str]]:
    return list(entity["properties"].values())


def test_every_source_party_and_text_is_an_entity() -> None:
    entities = by_id(PARIS_2026)
    for kind, records in {
        "source": PARIS_2026.sources,
        "party": PARIS_2026.parties,
        "text": PARIS_2026.texts,
    }.items():
        assert {f"paris-2026.{kind}.{record.id}" for record in records} <= set(entities)


def test_what_is_denied_is_no_link() -> None:
    entities = by_id(PARIS_2026)
    text = PARIS_2026.text("paris-declaration")
    links = {name for name in entities if name.startswith("paris-2026.text.paris-declaration.st")}
    asserted = {
        f"paris-2026.text.paris-declaration.stances.{index}"
        for index, claim in enumerate(text.stances)
        if not claim.denies and isinstance(claim.value.kind, StanceKind)
    }
    assert links == asserted
    assert len(asserted) < len(text.stances)


def test_a_link_says_who_states_it_and_where_that_was_read() -> None:
    links = [
        entity["properties"]
        for entity in by_id(PARIS_2026).values()
        if entity["id"].startswith("paris-2026.text.declaration-of-intent.stances.")
    ]
    france = [link for link in links if link["entity"] == ["paris-2026.party.fr"]]
    assert france
    assert all(link["summary"][0].startswith("according to ") for link in france)
    assert all(link["role"] == ["signed"] and link["proof"] for link in france)


def test_an_event_that_nobody_says_has_happened_is_left_out_and_counted() -> None:
    entities, untold = to_ftm([PARIS_2026])
    ids = {entity["id"] for entity in entities}
    assert "paris-2026.event.paris-summit" in ids
    assert "paris-2026.event.ceasefire-in-force" not in ids
    left = [event for event in PARIS_2026.events if f"paris-2026.event.{event.id}" not in ids]
    assert {one.field: one.count for one in untold}["Event"] == len(left)


def test_what_is_left_out_is_counted_by_class_and_field() -> None:
    _, untold = to_ftm([PARIS_2026])
    counts = {one.field: one.count for one in untold}
    assert counts["Deployment"] == len(PARIS_2026.deployments)
    assert counts["Guarantee"] == len(PARIS_2026.guarantees)
    assert counts["Position"] == len(PARIS_2026.positions)
    assert counts["Source.form"] == len(PARIS_2026.sources)
    assert "Source.title" not in counts


def test_what_names_no_record_of_the_dossier_is_counted_and_names_no_entity() -> None:
    text = DOSSIER.texts[2]
    astray = evolve(text, by=(PartyId("nobody"),), evidence=(cite("nowhere"),))
    dossier = evolve(DOSSIER, texts=(*DOSSIER.texts[:2], astray))
    entities, untold = to_ftm([dossier])
    told = json.dumps(entities)
    assert "nobody" not in told
    assert "nowhere" not in told
    assert {"Statement.by", "Citation.source"} <= {one.field for one in untold}


@pytest.mark.parametrize(
    "url", ["a drawer", "ftp://example.org/a", "https://a b", "http:", "https://[a"]
)
def test_an_address_that_is_none_of_a_page_is_counted(url: str) -> None:
    source = evolve(DOSSIER.sources[0], id=SourceId("odd"), url=url)
    entities, untold = to_ftm([evolve(DOSSIER, sources=(*DOSSIER.sources, source))])
    (entity,) = (e for e in entities if e["id"] == f"{DOSSIER.id}.source.odd")
    assert "sourceUrl" not in entity["properties"]
    assert "Source.url" in {one.field for one in untold}


def test_codes_and_posts_are_told_where_there_is_a_place_for_them() -> None:
    codes = (
        ExternalId(register=Register.ISO_3166_1, value="FR"),
        ExternalId(register=Register.WIKIDATA, value="Q142"),
    )
    state = State(id=PartyId("state"), name="A state", external_ids=codes)
    coded = ExternalId(register=Register.COW, value="220")
    other = State(id=PartyId("other"), name="Another", external_ids=(coded,))
    head = Office(id=PartyId("head"), name="Its head", of=PartyId("state"))
    aide = Office(id=PartyId("aide"), name="The aide of its head", of=PartyId("head"))
    dossier = Dossier(
        id=DossierId("made-up"),
        title="Made up",
        cutoff=PartialDate("2026-01-06"),
        parties=(state, other, head, aide),
    )
    entities, untold = to_ftm([dossier])
    told = {entity["id"].rpartition(".")[2]: entity["properties"] for entity in entities}
    assert told == {
        "state": {"name": ["A state"], "country": ["fr"], "wikidataId": ["Q142"]},
        "other": {"name": ["Another"]},
        "head": {"name": ["Its head"], "organization": ["made-up.party.state"]},
        "aide": {"name": ["The aide of its head"]},
    }
    assert {one.field: one.count for one in untold} == {"Office.of": 1, "State.external_ids": 1}


def test_two_dossiers_of_one_id_are_refused() -> None:
    with pytest.raises(InvalidValue, match="an id not used before"):
        to_ftm([DOSSIER, DOSSIER])


def test_what_is_no_dossier_is_refused() -> None:
    with pytest.raises(InvalidType, match="a Dossier"):
        to_ftm([Claim])  # type: ignore[list-item]
