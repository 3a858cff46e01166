"""Quantities in cells: the number in the wording, and the range that the wording allows."""

from decimal import Decimal
from typing import Any, Final, get_args

from ceasefire_model.quantities import Quantity, bounds
from ceasefire_model.serialization.shapes import Hint, field_hints, members
from ceasefire_model.tables.columns import Column, ColumnType, join
from ceasefire_model.tables.leaves import Cells, Row, amount

QUANTITIES: Final = frozenset(get_args(Quantity))
"""The classes of quantities."""

_RANGE: Final = ["low", "high"]
_MEANINGS: Final = {
    "number": "The number in the wording, whatever the wording makes of it. Empty: the wording has "
    "no number, or has two, which are `low` and `high`.",
    "low": "The smallest number that the wording allows. Empty: it fixes none.",
    "high": "The greatest number that the wording allows. Empty: it fixes none.",
}


def numbers_of(kind: Hint) -> list[str]:
    """Name the fields of a quantity that hold its numbers.

    Args:
        kind: A class.

    Returns:
        One field, the two ends of a range, or none; none of a class that is no quantity.

    Raises:
        TypeError: It has other numbers.
    """
    if kind not in QUANTITIES:
        return []
    hints = field_hints(kind).items()
    found = [name for name, hint in hints if set(members(hint)) == {int, Decimal}]
    if len(found) > 1 and found != _RANGE:
        raise TypeError(f"a quantity has one number, or a range of two, and not {found}")
    return found


def with_numbers(made: Cells, fields: list[str], name: str) -> Cells:
    """Put the numbers of a quantity before the cells of its other fields.

    Args:
        made: The other cells.
        fields: The fields that hold its numbers.
        name: What the columns begin with.

    Returns:
        The cells: the number, the smallest and the greatest that are allowed, and the others.
    """
    columns = tuple(
        Column(name=join(name, end), type=ColumnType.AMOUNT, meaning=meaning)
        for end, meaning in _MEANINGS.items()
    )

    def write(value: Quantity) -> Row:
        number = getattr(value, fields[0]) if len(fields) == 1 else None
        return (number, *bounds(value), *made.write(value))

    def read(row: Row) -> dict[str, Any]:
        number, low, high = map(amount, row[:3])
        found = (number,) if len(fields) == 1 else (low, high)
        return {**made.read(row[3:]), **dict(zip(fields, found, strict=False))}

    return Cells(columns=(*columns, *made.columns), write=write, read=read)
