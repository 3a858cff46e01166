"""Names stand in a sentence as English has them: with an article, or without one."""

import pytest

from ceasefire_model import (
    ArmedGroup,
    Dossier,
    DossierId,
    Organisation,
    PartialDate,
    PartyId,
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
