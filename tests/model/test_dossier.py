"""A dossier finds every record by its id, and says which ids lead nowhere."""
# ruff: noqa: ANN401 - records of every kind

import datetime
from typing import Any, Final, get_args

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ceasefire_model import (
    Deployment,
    Dossier,
    DossierId,
    Event,
    EventForm,
    EventId,
    Guarantee,
    InvalidValue,
    Office,
    PartialDate,
    PartyId,
    Person,
    Promise,
    PromiseId,
    Reference,
    SituationId,
    Source,
    SourceForm,
    SourceId,
    State,
    UnknownId,
    Unstated,
    Withheld,
    cite,
    dangling,
    references,
    stated,
    strategies,
)
from ceasefire_model.dossier import RECORD_FIELDS
from ceasefire_model.identifiers import ID_KINDS
from tests.model.public import simplest

closed = strategies.dossiers(closed=True)

LOOKUPS: Final = {
    "source": ("sources",),
    "party": ("parties",),
    "place": ("places",),
    "event": ("events",),
    "situation": ("situations",),
    "text": ("texts",),
    "promise": ("deployments", "guarantees", "undertakings", "limits"),
    "issue": ("issues",),
    "position": ("positions",),
    "format": ("formats",),
    "interpretation": ("interpretations",),
    "allegation": ("allegations",),
    "ceasefire": ("ceasefires",),
}
RECORD_FIELD_NAMES: Final = [name for names in LOOKUPS.values() for name in names]


def dossier(**records: Any) -> Dossier:
    return Dossier(id=DossierId("d"), title="A matter", cutoff=PartialDate("2026-02-10"), **records)


def state(id: str) -> State:  # noqa: A002 - the word of the model
    return State(id=PartyId(id), name=id)


class TestLookup:
    """Every record is found by its id, among those of its kind."""

    @given(strategies.dossiers())
    def test_every_record_is_found_by_its_id(self, whole: Dossier) -> None:
        for word, names in LOOKUPS.items():
            for name in names:
                for record in getattr(whole, name):
                    assert getattr(whole, word)(record.id) is record

    def test_a_record_of_each_kind_is_found(self) -> None:
        records = {
            field.name: attrs.evolve(simplest(get_args(field.type)[0]), id=f"one-of-{number}")
            for number, field in enumerate(attrs.fields(Dossier))
            if field.name in RECORD_FIELD_NAMES
        }
        whole = dossier(**{name: (record,) for name, record in records.items()})
        for word, names in LOOKUPS.items():
            for name in names:
                assert getattr(whole, word)(records[name].id) is records[name]

    def test_every_kind_of_record_has_a_lookup(self) -> None:
        held = {name for names in RECORD_FIELDS.values() for name in names}
        assert held == set(RECORD_FIELD_NAMES)
        assert held == {
            field.name
            for field in attrs.fields(Dossier)
            if field.name not in {"id", "title", "cutoff"}
        }
        assert set(RECORD_FIELDS) == set(ID_KINDS) - {DossierId}

    @pytest.mark.parametrize("word", LOOKUPS)
    def test_an_unknown_id_is_an_error_that_names_the_kind(self, word: str) -> None:
        with pytest.raises(UnknownId) as caught:
            getattr(dossier(), word)("nowhere")
        assert (caught.value.kind, caught.value.id, caught.value.near) == (word, "nowhere", ())
        assert str(caught.value) == f"no {word} has the id 'nowhere'"

    def test_ids_that_are_spelt_alike_are_suggested(self) -> None:
        whole = dossier(parties=(state("germany"), state("france")))
        with pytest.raises(UnknownId) as caught:
            whole.party(PartyId("germny"))
        assert caught.value.near == ("germany",)
        assert str(caught.value).endswith("; did you mean 'germany'?")

    def test_ids_of_another_kind_are_not_found(self) -> None:
        whole = dossier(parties=(state("gb"),))
        with pytest.raises(UnknownId):
            whole.place(PartyId("gb"))  # the wrong kind on purpose

    @given(strategies.dossiers())
    def test_promises_are_those_of_the_four_kinds_in_order(self, whole: Dossier) -> None:
        kinds = (whole.deployments, whole.guarantees, whole.undertakings, whole.limits)
        assert whole.promises == tuple(record for kind in kinds for record in kind)

    def test_looking_up_every_record_of_a_large_dossier_takes_time_in_proportion(self) -> None:
        compared = 0

        class Counted(str):  # an id that counts how often it is compared
            __slots__ = ()
            __hash__ = str.__hash__

            def __eq__(self, other: object) -> bool:
                nonlocal compared
                compared += 1
                return str.__eq__(self, other)

        whole = dossier(parties=tuple(state(f"s{number}") for number in range(1_000)))
        for number in range(1_000):
            assert whole.party(PartyId(Counted(f"s{number}"))).name == f"s{number}"
        assert compared < 2_000


class TestUniqueness:
    """Ids are unique within their kind; the four kinds of promise share one."""

    @given(strategies.dossiers(), st.data())
    def test_an_id_used_twice_is_refused_at_its_second_place(
        self, whole: Dossier, data: st.DataObject
    ) -> None:
        filled = [name for name in RECORD_FIELD_NAMES if getattr(whole, name)]
        assume(filled)
        name = data.draw(st.sampled_from(filled))
        records = getattr(whole, name)
        twice = data.draw(st.sampled_from(records))
        with pytest.raises(InvalidValue, match="an id not used before") as caught:
            attrs.evolve(whole, **{name: (*records, twice)})
        assert caught.value.place == f"{name}[{len(records)}].id"
        assert caught.value.value == twice.id

    def test_a_guarantee_may_not_have_the_id_of_a_deployment(self) -> None:
        promise = Promise(by=(PartyId("gb"),))
        force = Deployment(id=PromiseId("p"), title="A force", promise=promise)
        assurance = Guarantee(id=PromiseId("p"), title="An assurance", promise=promise)
        with pytest.raises(InvalidValue) as caught:
            dossier(deployments=(force,), guarantees=(assurance,))
        assert caught.value.place == "guarantees[0].id"

    def test_records_of_different_kinds_may_share_an_id(self) -> None:
        event = Event(id=EventId("gb"), name="A visit", form=EventForm.VISIT)
        assert dossier(parties=(state("gb"),), events=(event,)).event(EventId("gb")) is event


class TestReferences:
    """A walk by the annotations of the classes, for ids are plain text at run time."""

    @given(closed)
    def test_a_closed_dossier_has_no_dangling_reference(self, whole: Dossier) -> None:
        assert dangling(whole) == ()

    @given(closed, st.data())
    def test_without_a_record_exactly_the_references_to_it_dangle(
        self, whole: Dossier, data: st.DataObject
    ) -> None:
        places = [
            (name, index)
            for name in RECORD_FIELD_NAMES
            for index in range(len(getattr(whole, name)))
        ]
        assume(places)
        name, index = data.draw(st.sampled_from(places))
        records = getattr(whole, name)
        gone = records[index]
        kind = next(kind for kind, names in RECORD_FIELDS.items() if name in names)
        rest = attrs.evolve(whole, **{name: (*records[:index], *records[index + 1 :])})
        expected = [
            (reference.kind, reference.id)
            for reference in references(whole)
            if (reference.kind, reference.id) == (getattr(kind, "__name__", ""), gone.id)
            and not reference.path.startswith(f"$.{name}[{index}].")
        ]
        assert [(reference.kind, reference.id) for reference in dangling(rest)] == expected

    @given(strategies.dossiers())
    def test_a_reference_says_where_its_id_stands(self, whole: Dossier) -> None:
        for reference in references(whole):
            assert follow(whole, reference.path) == reference.id

    @given(strategies.dossiers())
    def test_what_dangles_is_what_names_no_record(self, whole: Dossier) -> None:
        known = {
            (getattr(kind, "__name__", ""), record.id)
            for kind, names in RECORD_FIELDS.items()
            for name in names
            for record in getattr(whole, name)
        }
        assert list(dangling(whole)) == [
            reference
            for reference in references(whole)
            if (reference.kind, reference.id) not in known
        ]

    def test_every_place_is_found_and_titles_are_not_taken_for_ids(self) -> None:
        event = Event(
            id=EventId("summit"),
            name="summit",
            form=EventForm.SUMMIT,
            part_of=EventId("talks"),
            where=(stated(Withheld("paris"), "gb", cite("s1", via=("s2",)), said_in="t1"),),
            evidence=(cite("s3", quote="summit"),),
        )
        found = [(r.path, r.kind, r.id) for r in references(dossier(events=(event,)))]
        assert found == [
            ("$.events[0].where[0].by.party", "PartyId", "gb"),
            ("$.events[0].where[0].said_in", "TextId", "t1"),
            ("$.events[0].where[0].evidence[0].source", "SourceId", "s1"),
            ("$.events[0].where[0].evidence[0].via[0]", "SourceId", "s2"),
            ("$.events[0].part_of", "EventId", "talks"),
            ("$.events[0].evidence[0].source", "SourceId", "s3"),
        ]

    def test_a_record_that_names_itself_does_not_dangle(self) -> None:
        issue_like = Event(id=EventId("a"), name="a", form=EventForm.TALKS, part_of=EventId("a"))
        assert dangling(dossier(events=(issue_like,))) == ()

    def test_a_reference_to_another_kind_does_not_count(self) -> None:
        source = Source(
            id=SourceId("s1"),
            title="A page",
            form=SourceForm.POST,
            published=Unstated(),
            copy_of=SourceId("gb"),
        )
        whole = dossier(sources=(source,), parties=(state("gb"),))
        assert dangling(whole) == (
            Reference(path="$.sources[0].copy_of", kind="SourceId", id="gb"),
        )


def follow(value: Any, path: str) -> Any:
    """Go along a path such as `$.events[0].where[0].by.party`."""
    for part in path.removeprefix("$.").replace("[", ".").replace("]", "").split("."):
        value = value[int(part)] if part.isdigit() else getattr(value, part)
    return value


class TestOffices:
    """Who held an office on a day is a claim, and changes."""

    def test_each_day_has_its_holder(self) -> None:
        office = Office(
            id=PartyId("pm"),
            name="Prime minister",
            of=PartyId("gb"),
            holder=(
                stated(PartyId("one"), "gb"),
                stated(PartyId("two"), "gb", since=PartialDate("2026-01-06")),
                stated(PartyId("three"), "gb", since=PartialDate("2026-01-09"), denies=True),
            ),
        )
        people = [Person(id=PartyId(name), name=name) for name in ("one", "two", "three")]
        whole = dossier(parties=(office, *people))
        january = [datetime.date(2026, 1, day) for day in (5, 6, 9)]
        held = {
            name: [bool(whole.offices_of(PartyId(name), day)) for day in january]
            for name in ("one", "two", "three")
        }
        assert held == {
            "one": [True, False, False],
            "two": [False, True, False],
            "three": [False, False, False],
        }
        assert whole.offices_of(PartyId("one"), january[0]) == (office,)


def test_a_cutoff_is_a_day() -> None:
    assert dossier().cutoff.is_day
    with pytest.raises(InvalidValue, match="a certain day"):
        attrs.evolve(dossier(), cutoff=PartialDate("2026-02"))


def test_situations_are_records_too() -> None:
    with pytest.raises(UnknownId, match="no situation has the id 'calm'"):
        dossier().situation(SituationId("calm"))
