"""What the Paris dossier answers, worked out by hand from its facts."""

import datetime
from typing import Final

import pytest

from ceasefire_model import (
    Act,
    EventId,
    Given,
    Happened,
    InForce,
    Judged,
    Obtains,
    PartyId,
    PromiseId,
    Rest,
    Scenario,
    SituationId,
    SourceForm,
    Standing,
    Stands,
    TextId,
    Truth,
    according_to,
    as_known_on,
    assess,
    what_changes,
)
from ceasefire_model.instances import PARIS_2026

CEASEFIRE: Final = Happened(EventId("ceasefire-in-force"))
CEASEFIRE_ALONE: Final = Scenario(rest=Rest.NOTHING_ELSE).supposing(CEASEFIRE)
REQUEST: Final = Given(Act.REQUEST, PartyId("ua"))
VOTE: Final = Stands(PromiseId("gb-commons-vote"), Standing.KEPT)
CREDIBLE: Final = Judged(SituationId("credible-cessation-of-hostilities"))
INSTRUMENT: Final = InForce(TextId("force-legal-instrument"))


def standing(scenario: Scenario) -> dict[str, Standing]:
    return {found.promise: found.standing for found in assess(PARIS_2026, scenario)}


def accounts(promise: str, scenario: Scenario) -> list[Standing]:
    (found,) = (a for a in assess(PARIS_2026, scenario) if a.promise == promise)
    return [account.standing for account in found.accounts]


def those(scenario: Scenario, *wanted: Standing) -> set[str]:
    return {promise for promise, found in standing(scenario).items() if found in wanted}


def test_once_a_ceasefire_is_in_force_and_nothing_else_has_happened_seven_promises_are_due() -> (
    None
):
    assert those(CEASEFIRE_ALONE, Standing.DUE) == {
        "monitoring-participation",  # F029
        "special-commission-membership",
        "long-term-support",
        "defence-cooperation",
        "legal-form",  # parts of the system of guarantees, which F025 activates
        "economic-reconstruction",
        "gb-commons-vote",  # for the British contingent waits for the ceasefire alone (F090)
    }
    assert those(CEASEFIRE_ALONE, Standing.ACTIVE) == {
        "paris-guarantees",  # F025
        "restore-peace-commitments",  # active, and no attack has triggered them
        "mnfu-gb",  # held back by the vote
        "mnfu-de",  # held back by government and Bundestag
        "mnfu-pl",  # an exclusion without condition
    }


def test_on_what_waits_for_the_force_and_the_hubs_the_sources_disagree() -> None:
    assert those(CEASEFIRE_ALONE, Standing.CONTESTED) == {
        "mnfu-deployment",
        "mnfu-gb-fr",
        "military-hubs-establishment",
        "protected-facilities-establishment",
    }
    # X06: request and credible cessation; ceasefire; cessation of hostilities; end of the war
    assert accounts("mnfu-deployment", CEASEFIRE_ALONE) == [
        Standing.DORMANT,
        Standing.ACTIVE,
        Standing.DORMANT,
        Standing.DORMANT,
    ]
    # F080, F086: after a ceasefire (Starmer), or after a peace deal (No 10)
    assert accounts("military-hubs-establishment", CEASEFIRE_ALONE) == [
        Standing.DUE,
        Standing.DORMANT,
    ]


def test_what_promises_wait_for_a_peace_deal_or_the_end_of_the_war_stays_dormant() -> None:
    waits_for_more = {"mnfu-fr", "mnfu-tr", "mnfu-se", "mnfu-lt", "ua-army-strength"}
    assert waits_for_more <= those(CEASEFIRE_ALONE, Standing.DORMANT)


def test_a_request_of_the_host_leaves_open_whether_the_cessation_is_credible() -> None:
    requested = CEASEFIRE_ALONE.supposing(REQUEST).supposing(INSTRUMENT)
    (force,) = (a for a in assess(PARIS_2026, requested) if a.promise == "mnfu-deployment")
    by_declaration = force.accounts[0]
    assert by_declaration.standing is Standing.UNDETERMINED
    assert by_declaration.open == (CREDIBLE,)
    assert [(way.standing, [n.truth for n in way.needs]) for way in by_declaration.ways] == [
        (Standing.DORMANT, [Truth.FALSE]),
        (Standing.DUE, [Truth.TRUE]),
    ]
    found = requested.supposing(CREDIBLE)
    assert accounts("mnfu-deployment", found)[0] is Standing.DUE


def test_votes_of_parliaments_make_the_british_and_german_contingents_due() -> None:
    approvals = (
        VOTE,
        Given(Act.APPROVAL, PartyId("de-government")),
        Given(Act.APPROVAL, PartyId("de-bundestag")),
    )
    after = CEASEFIRE_ALONE.supposing(REQUEST)
    for approval in approvals:
        after = after.supposing(approval)
    turned = {
        turn.after.promise: (turn.before.standing, turn.after.standing)
        for turn in what_changes(PARIS_2026, CEASEFIRE_ALONE, after)
    }
    assert turned == {
        "mnfu-deployment": (Standing.CONTESTED, Standing.CONTESTED),
        "mnfu-gb": (Standing.ACTIVE, Standing.DUE),
        "mnfu-de": (Standing.ACTIVE, Standing.DUE),
        "gb-commons-vote": (Standing.DUE, Standing.KEPT),
    }


def test_the_american_guarantees_wait_for_two_parliaments_and_for_an_attack() -> None:
    both = CEASEFIRE_ALONE.supposing(Given(Act.APPROVAL, PartyId("us-congress"))).supposing(
        Given(Act.APPROVAL, PartyId("ua-rada"))
    )
    attacked = both.supposing(Happened(EventId("further-attack")))
    (found,) = (a for a in assess(PARIS_2026, attacked) if a.promise == "us-guarantees")
    # when they become active at all, nobody says
    assert found.accounts[0].possible == (Standing.DORMANT, Standing.TRIGGERED)


def test_the_guarantees_are_triggered_by_an_attack_once_a_ceasefire_has_been_in_force() -> None:
    attack = Happened(EventId("attack-by-russia"))
    constitution = Obtains(SituationId("constitutional-arrangements-respected"))
    attacked = CEASEFIRE_ALONE.supposing(attack).supposing(constitution)
    assert standing(attacked)["restore-peace-commitments"] is Standing.TRIGGERED
    before = Scenario(rest=Rest.NOTHING_ELSE).supposing(attack)
    assert standing(before)["restore-peace-commitments"] is Standing.DORMANT


def test_nothing_is_due_under_a_scenario_in_which_nothing_has_happened() -> None:
    assert those(Scenario(rest=Rest.NOTHING_ELSE), Standing.DUE, Standing.TRIGGERED) == set()


def test_what_was_promised_by_the_day_of_the_summit_according_to_official_texts_alone() -> None:
    official = {SourceForm.OFFICIAL_TEXT, SourceForm.OFFICIAL_SUMMARY, SourceForm.OFFICIAL_RECORD}
    sources = [source.id for source in PARIS_2026.sources if source.form in official]
    known = as_known_on(according_to(PARIS_2026, sources), datetime.date(2026, 1, 6))
    found = {
        assessment.promise
        for assessment in assess(known, on=datetime.date(2026, 1, 6))
        if assessment.standing is not Standing.WITHOUT_STANDING
    }
    assert {"paris-guarantees", "monitoring-participation", "long-term-support"} <= found
    assert found.isdisjoint({"response-ladder", "mnfu-de", "gb-commons-vote"})


@pytest.mark.parametrize("day", [datetime.date(2026, 1, 5), datetime.date(2025, 12, 1)])
def test_before_the_summit_the_declaration_had_no_standing(day: datetime.date) -> None:
    (found,) = (
        a
        for a in assess(PARIS_2026, CEASEFIRE_ALONE, on=day)
        if a.promise == "special-commission-membership"
    )
    assert found.standing is Standing.WITHOUT_STANDING
