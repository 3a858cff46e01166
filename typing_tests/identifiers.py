"""Ids of one kind are no ids of another, and no text is an id by accident."""

# pyright: reportUnnecessaryTypeIgnoreComment=true

from typing import assert_type

from ceasefire_model import (
    Act,
    Dossier,
    EventId,
    Given,
    Happened,
    Named,
    Office,
    Party,
    PartyId,
    PlaceId,
    PromiseId,
    Source,
    SourceId,
    State,
    Text,
    TextId,
    cite,
    stated,
)


def an_id_is_text_and_has_its_own_type(party: PartyId) -> str:
    assert_type(PartyId("gb"), PartyId)
    assert_type(party.upper(), str)
    return party


def records_and_atoms_ask_for_the_right_kind(text: str, party: PartyId, event: EventId) -> None:
    State(id=party, name="United Kingdom")
    State(id=text, name="United Kingdom")  # type: ignore[arg-type]  # any text is no id
    State(id=event, name="United Kingdom")  # type: ignore[arg-type]  # of another kind
    Happened(event)
    Happened(party)  # type: ignore[arg-type]  # of another kind
    Happened("attack")  # type: ignore[arg-type]  # any text is no id
    Named(party)
    Named(PlaceId("gb"))  # type: ignore[arg-type]  # of another kind
    Given(Act.CONSENT, party, about=PromiseId("force"))
    Given(Act.CONSENT, party, about=TextId("force"))  # type: ignore[arg-type]  # of another kind
    Given(Act.CONSENT, party, about=None)
    Given(Act.CONSENT, None)  # type: ignore[arg-type]  # somebody must give it


def a_dossier_looks_up_by_the_right_kind(dossier: Dossier) -> None:
    assert_type(dossier.party(PartyId("gb")), Party)
    assert_type(dossier.source(SourceId("s05")), Source)
    assert_type(dossier.text(TextId("declaration")), Text)
    dossier.party(PlaceId("gb"))  # type: ignore[arg-type]  # of another kind
    dossier.place(PartyId("gb"))  # type: ignore[arg-type]  # of another kind
    dossier.source("s05")  # type: ignore[arg-type]  # any text is no id


def claims_of_ids_keep_their_kind(office: Office) -> None:
    holder = stated(PartyId("pm"), "gb")
    Office(id=PartyId("office"), name="Prime minister", of=PartyId("gb"), holder=(holder,))
    place = stated(PlaceId("paris"), "gb")
    Office(
        id=PartyId("office"),
        name="Prime minister",
        of=office.of,
        holder=(place,),  # type: ignore[arg-type]  # a place holds no office
    )


def short_forms_take_plain_text() -> None:
    assert_type(cite("s05").source, SourceId)
    assert_type(stated("a", "gb", said_in="declaration").said_in, TextId | None)
