"""From rows to what is stated in them: conditions, quantities, deadlines, stances and the like."""

from typing import Any, Final

import attrs

from ceasefire_model.absences import ABSENCES, Absence
from ceasefire_model.conditions import AllOf, AnyOf, Condition, Not
from ceasefire_model.interchange.extraction.cells import Cells, Faulty, a, attempt
from ceasefire_model.interchange.extraction.columns import ConditionId, is_optional, is_tuple
from ceasefire_model.interchange.extraction.results import ExtractionCode
from ceasefire_model.interchange.extraction.rows import ID, Row
from ceasefire_model.interchange.extraction.scope import STRUCTURED, holds, offered
from ceasefire_model.interchange.extraction.tables import CURRENCY, KIND, QUANTITY
from ceasefire_model.quantities import Figure, Quantity, Rate, RateWindow
from ceasefire_model.serialization.faults import Place
from ceasefire_model.serialization.shapes import Hint, kebab, members
from ceasefire_model.times import Duration
from ceasefire_model.units import Currency, Unit

_DEEPEST: Final = 16
"""How many conditions may stand within each other."""


class Values:
    """Makes what rows state.

    Args:
        cells: Reads their cells.
    """

    def __init__(self, cells: Cells) -> None:
        self._cells = cells
        self._conditions: dict[str, Condition | None] = {}
        self._parts: dict[str, list[Row]] = {}
        for row in cells.rows[ConditionId].values():
            for parent in row.items("parent"):
                self._parts.setdefault(parent, []).append(row)

    def stated(self, row: Row, hint: Hint) -> Any:  # noqa: ANN401 - the hint says what it is
        """Make what a row of claims states.

        Args:
            row: The row.
            hint: What the claims of its field can state.

        Returns:
            The value.

        Raises:
            Faulty: Something in it is wrong.
        """
        if row.table == "amounts":
            return self._amount(row, hint)
        if row.table in STRUCTURED:
            return self._structured(row, STRUCTURED[row.table], hint)
        if holds(hint, Condition):
            return self._condition_or_absence(row, hint)
        return self._cells.part(row, "value", hint, "the row")

    def _structured(self, row: Row, union: Hint, hint: Hint) -> Any:  # noqa: ANN401 - the hint says what it is
        kinds = offered(union)
        absences = tuple(kind for kind in members(hint) if kind in ABSENCES)
        kind: Any = kinds[0]
        if absences or len(kinds) > 1:
            kind = self._cells.choose(row, KIND, (*kinds, *absences))
        return self._made(row, kind)

    def _made(self, row: Row, kind: Any) -> Any:  # noqa: ANN401 - a value of the class
        """Make a value of a class from the columns that are called like its parts."""
        given: dict[str, Any] = {}
        faulty = False
        for field in attrs.fields(kind):
            try:
                if holds(field.type, Quantity):
                    given[field.name] = self._quantity(row, field.type)
                elif holds(field.type, Condition):
                    given[field.name] = self._inner(row, field.type, a(kind))
                elif field.name in row.cells:
                    given[field.name] = self._cells.part(row, field.name, field.type, a(kind))
            except Faulty:
                faulty = True
        if faulty:
            raise Faulty
        return self._cells.build(kind, given, row)

    def _quantity(self, row: Row, hint: Hint) -> Any:  # noqa: ANN401 - a quantity, or why there is none
        if is_optional(hint) and not row.items(QUANTITY):
            return None
        absences = tuple(kind for kind in members(hint) if kind in ABSENCES)
        kind = self._cells.choose(row, QUANTITY, (*offered(Quantity), *absences))
        parts = {
            field.name: self._unit if field.name == "unit" else self._cells.part
            for field in attrs.fields(kind)
            if field.name in row.cells
        }
        hints = {field.name: field.type for field in attrs.fields(kind)}
        given = {
            name: attempt(make, row, name, hints[name], a(kind)) for name, make in parts.items()
        }
        if None in given.values():
            raise Faulty
        return self._cells.build(kind, given, row)

    def _unit(self, row: Row, column: str, _: Hint, of: str) -> Unit | Currency:
        if row.items(column) != [CURRENCY]:
            unit: Unit = self._cells.part(row, column, Unit, of)
            return unit
        code = self._cells.part(row, CURRENCY, str, "an amount of money")
        currency: Currency = self._cells.build(Currency, {"code": code}, row)
        return currency

    def _amount(self, row: Row, hint: Hint) -> Any:  # noqa: ANN401 - an amount, or why there is none
        figured = Figure in members(hint)
        quantity = attempt(self._quantity, row, Quantity | Absence if figured else hint)
        if not figured or isinstance(quantity, ABSENCES):
            if quantity is None:
                raise Faulty
            return quantity
        of, parts = "a figure", attrs.fields_dict(Figure)
        basis = attempt(self._cells.part, row, "basis", parts["basis"].type, of)
        period = self._cells.part(row, "period", parts["period"].type, of)
        cumulative = attempt(self._cells.part, row, "cumulative", parts["cumulative"].type, of)
        per = self._cells.part(row, "per", Duration | None, of)
        if per is not None:
            window = self._cells.part(row, "window", RateWindow, "a rate")
            if quantity is not None:
                given = {"quantity": quantity, "per": per, "window": window}
                quantity = self._cells.build(Rate, given, row)
        if quantity is None or basis is None or cumulative is None:
            raise Faulty
        given = {"amount": quantity, "basis": basis, "period": period, "cumulative": cumulative}
        return self._cells.build(Figure, given, row)

    def _condition_or_absence(self, row: Row, hint: Hint) -> Any:  # noqa: ANN401 - the hint says what it is
        reasons = [kind for kind in members(hint) if kind in ABSENCES]
        named: Hint = ConditionId
        for reason in reasons:
            named = named | reason
        found = self._cells.part(row, "value", named, "the row")
        return self.condition(found, row.place("value")) if type(found) is str else found

    def _inner(self, row: Row, hint: Hint, of: str) -> Any:  # noqa: ANN401 - a condition, or several
        """Give the conditions of which something is made: by its parts, or by their names."""
        if row.table != "conditions":
            named: Hint = ConditionId | None if type(None) in members(hint) else ConditionId
            found = self._cells.part(row, "condition", named, of)
            return None if found is None else self.condition(found, row.place("condition"))
        (id_,) = row.items(ID)
        inner = self._parts.get(id_, [])
        if not is_tuple(hint) and len(inner) != 1:
            message = (
                f"{of} joins exactly one condition, got {len(inner)}; let one row have "
                f"{id_!r} as its `parent`, and no other"
            )
            self._cells.complain(ExtractionCode.NO_JOIN, row.place(), message)
            raise Faulty
        if len(inner) < 2 and is_tuple(hint):  # noqa: PLR2004 - one condition needs no joining
            message = (
                f"{of} joins at least two conditions, got {len(inner)}; let two rows or more have "
                f"{id_!r} as their `parent`"
            )
            self._cells.complain(ExtractionCode.NO_JOIN, row.place(), message)
            raise Faulty
        made = tuple(self._built(part) for part in inner)
        if None in made:
            raise Faulty
        return made if is_tuple(hint) else made[0]

    def condition(self, id: str, place: Place) -> Condition:  # noqa: A002 - the word of the model
        """Make the condition that an id names.

        Args:
            id: The id.
            place: Where it is named.

        Returns:
            The condition.

        Raises:
            Faulty: It is wrong, or made of wrong ones.
        """
        made = self._built(self._cells.row_of(ConditionId, id, place))
        if made is None:
            raise Faulty
        return made

    def _built(self, row: Row) -> Condition | None:
        (id_,) = row.items(ID)
        if id_ not in self._conditions:
            self._conditions[id_] = None  # until it is made
            try:
                kind = self._cells.choose(row, KIND, offered(Condition))
                self._conditions[id_] = self._made(row, kind)
                self._cells.finish(row, a(kind))
            except Faulty:
                pass
        return self._conditions[id_]

    def check_joins(self) -> None:
        """Complain of conditions that hang on themselves, or on what joins nothing."""
        joining = [kebab(kind.__name__) for kind in (AllOf, AnyOf, Not)]
        for id_, row in self._cells.rows[ConditionId].items():
            above = self._above(row)
            if not self._reaches_a_whole(row):
                self._conditions[id_] = None
                message = (
                    f"leads back to itself, or through more than {_DEEPEST} others; leave the "
                    "`parent` of the whole condition empty"
                )
                self._cells.complain(ExtractionCode.NO_JOIN, row.place("parent"), message)
            elif above is not None and above.cells[KIND] not in joining:
                message = (
                    f"the condition {above.cells[ID]!r} is of kind {above.cells[KIND]!r}, which "
                    f"joins nothing; name one of kind {', '.join(joining)}, or leave it empty"
                )
                self._cells.complain(ExtractionCode.NO_JOIN, row.place("parent"), message)

    def check_use(self) -> None:
        """Complain of conditions that nothing hangs on, once all claims are made."""
        for id_, row in self._cells.rows[ConditionId].items():
            if not row.items("parent") and (ConditionId, id_) not in self._cells.named:
                message = (
                    f"nothing hangs on the condition {id_!r}; name it as the `value` of a row of "
                    "`references`, or leave it out"
                )
                self._cells.complain(ExtractionCode.UNUSED, row.place(ID), message)

    def _reaches_a_whole(self, row: Row) -> bool:
        at: Row | None = row
        for _ in range(_DEEPEST):
            at = None if at is None else self._above(at)
        return at is None

    def _above(self, row: Row) -> Row | None:
        try:
            parent = self._cells.part(row, "parent", ConditionId | None, "a condition")
            return None if parent is None else self._cells.rows[ConditionId].get(parent)
        except Faulty:
            return None
