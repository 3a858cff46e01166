"""What a faithful model of the agreement must be able to answer."""

from typing import Final

import pytest

from ceasefire_model.claims import sole, values
from ceasefire_model.conditions import Atom, Condition, Happened, Truth, evaluate
from ceasefire_model.declarations import Agreement
from ceasefire_model.errors import Disputed
from ceasefire_model.guarantees import Guarantee, Measure, MeasureKind
from ceasefire_model.identifiers import Name, PartyId, PromiseId
from ceasefire_model.instances import uk_ukraine_2024 as uu
from ceasefire_model.instances.uk_ukraine_2024 import UK_UKRAINE_2024
from ceasefire_model.promises import Deontic
from ceasefire_model.quantities import Exactly, Figure, Rate
from ceasefire_model.reckoning import ends, falls, is_before, leaves
from ceasefire_model.terms import Deadline, Exit, Term, Until
from ceasefire_model.times import Instant, PartialDate
from ceasefire_model.undertakings import Undertaking
from ceasefire_model.units import Currency

DOSSIER: Final = UK_UKRAINE_2024


def agreement() -> Agreement:
    found = DOSSIER.text(uu.AGREEMENT)
    assert isinstance(found, Agreement)
    return found


def undertaking(id: PromiseId) -> Undertaking:  # noqa: A002 - the word of the model
    found = DOSSIER.promise(id)
    assert isinstance(found, Undertaking)
    return found


# 1. What ends it, under each reading, and is the end date known on 1 January 2030?


def test_three_readings_of_what_ends_it_stand_side_by_side() -> None:
    joins = Happened(uu.UKRAINE_JOINS_NATO)
    meanings = DOSSIER.interpretation(uu.NATO_CLAUSE).meanings
    assert len({(claim.value, claim.denies) for claim in meanings}) == 3
    assert len({claim.by for claim in meanings}) == 3
    assert [claim.value for claim in meanings if claim.denies] == [joins]
    with pytest.raises(Disputed):
        sole(meanings)


def test_in_2030_only_the_reading_without_nato_knows_the_end_date() -> None:
    start = sole(agreement().made)
    assert isinstance(start, PartialDate)
    asked = PartialDate("2030-01-01")
    found = {
        type(term): ends(term, start)
        for term in values(agreement().term)
        if isinstance(term, Term | Until)
    }
    assert found == {Term: PartialDate("2034-01-12"), Until: None}
    assert is_before(asked, PartialDate("2034-01-12")) is True

    def known_in_2030(atom: Atom) -> Truth:
        return Truth.FALSE if atom == Happened(uu.TERM_ENDS) else Truth.UNKNOWN

    for claim in DOSSIER.interpretation(uu.NATO_CLAUSE).meanings:
        assert isinstance(claim.value, Condition)
        assert evaluate(claim.value, known_in_2030) is Truth.UNKNOWN


def test_notice_on_1_january_2030_ends_it_about_six_months_later() -> None:
    rule = sole(agreement().exit)
    assert isinstance(rule, Exit)
    assert leaves(rule, PartialDate("2030-01-01")) == PartialDate("[2030-06-30,2030-07-01]")


# 2. What must happen, by when, if an attack occurs at 23:30 UTC on a Saturday?


def test_after_an_attack_on_saturday_night_they_consult_by_sunday_night() -> None:
    found = DOSSIER.promise(uu.CONSULTATION)
    assert isinstance(found, Guarantee)
    saturday = Instant("2024-01-13T23:30", "+00:00", "UTC")
    due = sole(found.promise.deadline)
    assert isinstance(due, Deadline)
    assert falls(due, saturday) == (None, Instant("2024-01-14T23:30", "+00:00", "UTC"))
    assert found.promise.by == (uu.UK, uu.UKRAINE)
    assert values(found.measures) == (Measure(MeasureKind.CONSULTATION, Deontic.SHALL),)
    assert values(found.invoked_by) == (uu.UK, uu.UKRAINE)


# 3. How much is committed for the calendar year 2024, for fiscal year 2024-25, for 2027?


def test_each_period_of_the_next_money_has_a_holder_of_its_own() -> None:
    whole = Exactly(2_500_000_000, Currency("GBP"))
    amounts = undertaking(uu.FUNDS_NEXT).amount
    by_period = {
        claim.value.period and claim.value.period.edtf: (
            claim.value.amount,
            claim.evidence[0].source,
        )
        for claim in amounts
        if isinstance(claim.value, Figure)
    }
    assert by_period["2024"] == (whole, uu.U1)
    assert by_period["2024-04-01/2025-03-31"] == (whole, uu.U10)
    yearly, source = by_period[None]
    assert isinstance(yearly, Rate)
    assert (yearly.quantity, source) == (whole, uu.U4)


def test_for_2027_only_one_source_has_money_and_an_analysis_says_none_is_firm() -> None:
    last = sole(DOSSIER.event(uu.FISCAL_YEAR_ENDS).scheduled)
    assert isinstance(last, PartialDate)
    assert is_before(last, PartialDate("2027")) is True
    covering = [
        claim.evidence[0].source
        for claim in undertaking(uu.FUNDS_NEXT).amount
        if isinstance(claim.value, Figure)
        and (claim.value.period is None or not is_before(claim.value.period, PartialDate("2027")))
    ]
    assert covering == [uu.U4]


# 4. Which promises are guarantees in the text's own words, and who owes them?


def test_the_text_calls_one_promise_a_guarantee_and_ukraine_owes_it() -> None:
    found: dict[PromiseId, tuple[PartyId, ...]] = {
        record.id: record.promise.by
        for record in (*DOSSIER.guarantees, *DOSSIER.undertakings)
        for claim in record.names
        if claim.value == Name("guarantee", "en")
        and claim.said_in == uu.AGREEMENT
        and not claim.denies
    }
    assert found == {uu.TECHNOLOGY: (uu.UKRAINE,)}
