"""Names stand in a sentence as English has them: with an article, or without one."""

import pytest
from attrs import evolve

from ceasefire_model import (
    ArmedGroup,
    Dossier,
    DossierId,
    Event,
    EventForm,
    EventId,
    Office,
    Organisation,
    PartialDate,
    PartyId,
    Side,
    State,
)
from ceasefire_model.parties import OrganisationForm, Party
from ceasefire_model.views.naming import Names, clause

NAMES = Names(
    dossier=Dossier(id=DossierId("made-up"), title="Made up", cutoff=PartialDate("2031-01-01"))
)
ID = PartyId("party")


def _organisation(name: str) -> Organisation:
    return Organisation(id=ID, name=name, form=OrganisationForm.INTERNATIONAL)


@pytest.mark.parametrize(
    ("party", "said"),
    [
        (State(id=ID, name="Norland"), "Norland"),
        (State(id=ID, name="Kingdom Come"), "Kingdom Come"),
        (State(id=ID, name="Democratic Republic of Norland"), "the Democratic Republic of Norland"),
        (State(id=ID, name="Norland Republic"), "the Norland Republic"),
        (ArmedGroup(id=ID, name="FLN"), "FLN"),
        (ArmedGroup(id=ID, name="Rally for Norland (RN)"), "the Rally for Norland (RN)"),
        (ArmedGroup(id=ID, name="Highland Movement (HM)"), "the Highland Movement (HM)"),
        (_organisation("Northern Community (NC)"), "the Northern Community (NC)"),
        (_organisation("Organization of the North"), "the Organization of the North"),
        (_organisation("Herald of Norland"), "Herald of Norland"),
        (_organisation("National Oil Corporation"), "the National Oil Corporation"),
        (Side(id=ID, name="the two governments"), "the two governments"),
        (Side(id=ID, name="The two governments"), "the two governments"),
        (Side(id=ID, name="Both governments"), "both governments"),
        (Side(id=ID, name="warring sides"), "the warring sides"),
        (Office(id=ID, name="Secretary-General", of=PartyId("un")), "the Secretary-General"),
    ],
)
def test_names_that_english_does_not_use_without_an_article_have_one(
    party: Party, said: str
) -> None:
    assert NAMES.record(party) == said


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        (["9"], "clause 9"),
        (["2 (a)", "3"], "clauses 2 (a) and 3"),
        (["II"], "clause II"),
        (["IV.2"], "clause IV.2"),
        (["VII.1"], "clause VII.1"),
        (["B.3"], "clause B.3"),
        (["annex A 7"], "annex A 7"),
        (["Article 5"], "Article 5"),
        (["§ 4"], "§ 4"),
        (["Civil administration"], "Civil administration"),
    ],
)
def test_a_number_is_that_of_a_clause_unless_it_says_what_it_numbers(
    numbers: list[str], said: str
) -> None:
    assert clause(numbers) == said


@pytest.mark.parametrize(
    ("name", "form", "said"),
    [
        ("Geneva meeting", EventForm.MEETING, "the Geneva meeting takes place"),
        ("a flight takes place", EventForm.OPERATION, "a flight takes place"),
        ("the truce begins", EventForm.CEASEFIRE, "the truce begins"),
    ],
)
def test_an_event_is_said_as_a_clause(name: str, form: EventForm, said: str) -> None:
    event = Event(id=EventId("event"), name=name, form=form)
    assert Names(dossier=evolve(NAMES.dossier, events=(event,))).occurrence(event.id) == said
