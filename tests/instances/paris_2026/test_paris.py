"""What must be true of the Paris dossier as a whole."""

from collections.abc import Iterator
from typing import Final

import attrs
import pytest

from ceasefire_model import (
    Citation,
    Claim,
    Declaration,
    Editor,
    Extent,
    Figure,
    Guarantee,
    Happened,
    Quote,
    StanceKind,
    Unnamed,
    Withheld,
    dangling,
    references,
    values,
)
from ceasefire_model.instances import PARIS_2026
from ceasefire_model.instances.paris_2026 import ids

LONGEST_QUOTATION: Final = 14
"""Words: facts carry over in our own words, short attributed phrases aside."""


def _parts(value: object) -> Iterator[object]:
    yield value
    if isinstance(value, tuple):
        for item in value:
            yield from _parts(item)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from _parts(getattr(value, field.name))


PARTS: Final = tuple(_parts(PARIS_2026))


def test_every_reference_names_a_record() -> None:
    assert dangling(PARIS_2026) == ()


def test_every_source_is_cited_or_named_by_one_that_is() -> None:
    named = {(reference.kind, reference.id) for reference in references(PARIS_2026)}
    idle = [source.id for source in PARIS_2026.sources if ("SourceId", source.id) not in named]
    assert idle == []


def test_every_claim_rests_on_a_passage_or_on_a_derivation() -> None:
    bare = [c for c in PARTS if isinstance(c, Claim) and not c.evidence and c.basis is None]
    assert bare == []


def test_what_the_editors_conclude_is_derived_and_names_its_inputs() -> None:
    own = [c for c in PARTS if isinstance(c, Claim) and isinstance(c.by, Editor)]
    assert [c for c in own if c.basis is None] == []


def test_nothing_is_cited_that_was_not_read() -> None:
    unread = {s.id for s in PARIS_2026.sources if s.extent is Extent.NOT_READ}
    assert [c for c in PARTS if isinstance(c, Citation) and c.source in unread] == []


def test_quotations_are_short() -> None:
    long = [q for q in PARTS if isinstance(q, Quote) and len(q.exact.split()) > LONGEST_QUOTATION]
    assert long == []


def test_exactly_three_states_signed_the_declaration_of_intent() -> None:
    text = PARIS_2026.text(ids.DECLARATION_OF_INTENT)
    assert isinstance(text, Declaration)
    signed = {s.party for s in values(text.stances) if s.kind is StanceKind.SIGNED}
    assert signed == {ids.GB, ids.FR, ids.UA}


def test_the_united_states_was_present_at_the_paris_declaration_and_is_no_party() -> None:
    text = PARIS_2026.text(ids.PARIS_DECLARATION)
    assert isinstance(text, Declaration)
    kinds = {s.kind for s in values(text.stances) if s.party == ids.US}
    assert StanceKind.PRESENT_NOT_PARTY in kinds
    assert StanceKind.ADOPTED_AS_MEMBER not in kinds


def test_the_size_of_the_force_is_withheld_officially_and_guessed_by_the_press() -> None:
    force = next(d for d in PARIS_2026.deployments if d.id == ids.MNFU_DEPLOYMENT)
    official = [c for c in force.size if isinstance(c.value, Withheld)]
    assert official
    figures = [c for c in force.size if isinstance(c.value, Figure)]
    assert figures
    assert all(isinstance(c.by, Unnamed) or c.by not in {o.by for o in official} for c in figures)


def test_a_ceasefire_activates_the_guarantees_and_only_an_attack_triggers_one() -> None:
    system = PARIS_2026.promise(ids.PARIS_GUARANTEES)
    assert isinstance(system, Guarantee)
    assert Happened(ids.CEASEFIRE_IN_FORCE) in values(system.promise.condition)
    declared = [c for c in system.components if c.said_in == ids.PARIS_DECLARATION]
    assert [c.value.ordinal for c in declared] == [1, 2, 3, 4, 5]
    triggered = [
        component.value.ordinal
        for component in declared
        if isinstance(record := PARIS_2026.promise(component.value.promise), Guarantee)
        and record.against
    ]
    assert triggered == [4]


@pytest.mark.parametrize("kind", ["deployments", "guarantees", "undertakings"])
def test_every_promise_says_how_firm_it_is(kind: str) -> None:
    vague = [r.id for r in getattr(PARIS_2026, kind) if not r.promise.firmness]
    assert vague == []
