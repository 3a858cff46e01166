"""What a class takes, by name or by position, and what it refuses before anything runs."""

# pyright: reportUnnecessaryTypeIgnoreComment=true

import datetime
from decimal import Decimal
from typing import assert_type

from ceasefire_model import (
    Absence,
    AllOf,
    Amount,
    AtMost,
    Atom,
    Basis,
    Between,
    Condition,
    Currency,
    Dossier,
    DossierId,
    Duration,
    EventId,
    Exactly,
    ExternalId,
    Figure,
    Happened,
    Instant,
    Not,
    PartialDate,
    PartyId,
    Promise,
    PromiseRecord,
    Quantity,
    Rate,
    Ratio,
    Register,
    Share,
    State,
    Truth,
    Unit,
    Valuation,
    When,
    Withheld,
    atoms,
    bounds,
    compatible,
    evaluate,
)


def values_with_one_subject_take_it_by_position() -> None:
    assert_type(Exactly(35, Unit.STATES), Exactly)
    assert_type(Exactly(amount=35, unit=Currency("GBP")), Exactly)
    assert_type(Between(15_000, 30_000, Unit.SOLDIERS).high, Amount)
    assert_type(Exactly(Decimal("2.5"), Unit.MILES).amount, Amount)
    Exactly(2.5, Unit.MILES)  # type: ignore[arg-type]  # no binary fractions
    assert_type(Withheld("safety").reason, str | None)
    assert_type(PartialDate("2026-01-06").earliest, datetime.date | None)
    assert_type(Instant("2026-01-06T22:17", "+02:00").utc, datetime.datetime)
    assert_type(Duration(months=12).iso, str)
    assert_type(
        Figure(AtMost(15_000, Unit.SOLDIERS), Basis.PLANNED).amount, Quantity | Rate | Ratio | Share
    )


def records_take_everything_by_name(party: PartyId) -> None:
    assert_type(State(id=party, name="France"), State)
    State(party, "France")  # type: ignore[call-arg]  # which is which must be said
    State(id=party)  # type: ignore[call-arg]  # a state has a name
    State(id=party, name=None)  # type: ignore[arg-type]  # a state has a name
    State(id=party, name="France", iso="FR")  # type: ignore[call-arg]  # no such field
    Duration(12)  # type: ignore[call-arg]  # twelve of what


def nothing_is_converted() -> None:
    Exactly(35.0, Unit.STATES)  # type: ignore[arg-type]  # no whole number
    Exactly("35", Unit.STATES)  # type: ignore[arg-type]  # no number
    Exactly(35, "states")  # type: ignore[arg-type]  # no unit
    ExternalId(register="iso-3166-1", value="GB")  # type: ignore[arg-type]  # no register
    ExternalId(register=Register.ISO_3166_1, value="GB")
    PartialDate(datetime.date(2026, 1, 6))  # type: ignore[arg-type]  # no text
    Promise(by=[PartyId("gb")])  # type: ignore[arg-type]  # no tuple
    Promise(by=PartyId("gb"))  # type: ignore[arg-type]  # no tuple
    Dossier(
        id=DossierId("paris-2026"),
        title="Paris",
        cutoff=datetime.date(2026, 2, 10),  # type: ignore[arg-type]  # a date as its source has it
    )


def values_never_change(state: State, condition: AllOf) -> None:
    state.name = "France"  # type: ignore[misc]  # frozen
    condition.conditions = ()  # type: ignore[misc]  # frozen


def amounts_have_no_sum(size: Exactly) -> None:
    _ = size + size  # type: ignore[operator]  # units may differ, and so may those who say so


def classes_are_final() -> object:
    class Kingdom(State):  # type: ignore[misc]  # final
        pass

    return Kingdom


def conditions_are_made_of_conditions(event: EventId) -> None:
    one: Condition = Happened(event)
    assert_type(AllOf((one, Not(one))).conditions, tuple[Condition, ...])
    AllOf((event, event))  # type: ignore[arg-type]  # an id is no condition
    AllOf([one, one])  # type: ignore[arg-type]  # no tuple
    Not(None)  # type: ignore[arg-type]  # nothing is no condition


def questions_have_typed_answers(
    condition: Condition, knows: Valuation, one: Quantity, record: PromiseRecord, when: When
) -> None:
    assert_type(evaluate(condition, knows), Truth)
    assert_type(next(atoms(condition)), Atom)
    assert_type(bounds(one), tuple[Amount | None, Amount | None])
    assert_type(compatible(one, one), bool | None)
    assert_type(record.promise, Promise)
    evaluate(condition, {})  # type: ignore[arg-type]  # knowledge is a function
    evaluate(record, knows)  # type: ignore[arg-type]  # a promise is no condition
    bounds(when)  # type: ignore[arg-type]  # a date is no quantity


def an_absence_is_no_value(size: Quantity | Absence) -> None:
    bounds(size)  # type: ignore[arg-type]  # it may be an absence
    if not isinstance(size, Absence):
        assert_type(bounds(size), tuple[Amount | None, Amount | None])


def a_flow_is_no_quantity(figure: Figure) -> None:
    bounds(figure.amount)  # type: ignore[arg-type]  # it may be a rate, a ratio or a share
    if not isinstance(figure.amount, Rate | Ratio | Share):
        assert_type(figure.amount, Quantity)
