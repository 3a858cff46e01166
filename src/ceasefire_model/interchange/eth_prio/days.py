"""Days of a ceasefire, from three columns each: year, month and day, any of them unclear."""

import re
from typing import TypeAlias

from ceasefire_model.absences import Absence, NotReported
from ceasefire_model.ceasefires import Never
from ceasefire_model.errors import InvalidValue
from ceasefire_model.interchange.keys import comes_after
from ceasefire_model.interchange.results import ImportCode
from ceasefire_model.interchange.rows import Row
from ceasefire_model.times import PartialDate

Day: TypeAlias = PartialDate | Never | Absence
"""What three columns can say of a day."""

_NUMBER = re.compile(r"-?[0-9]+")


def read_day(row: Row, columns: tuple[str, str, str], *, may_be_never: bool) -> Day | None:
    """Read a day as precisely as its columns have it.

    Args:
        row: The row.
        columns: The columns of year, month and day.
        may_be_never: Whether three zeros mean that it never happened.

    Returns:
        The day, or that it never happened, or that it is unclear; `None`, and a problem, where the
        columns say nothing that can be so.
    """
    cells = [row[column] for column in columns]
    if not all(map(_NUMBER.fullmatch, cells)):
        row.fault(ImportCode.NOT_A_NUMBER, f"expected three numbers, got {cells}", *columns)
        return None
    year, month, day = map(int, cells)
    match year, month, day:
        case 0, 0, 0 if may_be_never:
            return Never()
        case -1, -1, -1:
            return NotReported()
        case y, -1, -1 if y > 0:
            return _date(row, columns, f"{y:04}")
        case y, m, -1 if y > 0 and m > 0:
            return _date(row, columns, f"{y:04}-{m:02}")
        case y, m, d if y > 0 and m > 0 and d > 0:
            return _date(row, columns, f"{y:04}-{m:02}-{d:02}")
        case _:
            message = f"year, month and day do not go together: {', '.join(cells)}"
            row.fault(ImportCode.DATE_PARTS, message, *columns)
            return None


def _date(row: Row, columns: tuple[str, str, str], edtf: str) -> PartialDate | None:
    try:
        return PartialDate(edtf)
    except InvalidValue:
        row.fault(ImportCode.IMPOSSIBLE_DATE, f"there is no {edtf}", *columns)
        return None


def is_after(later: Day | None, earlier: Day | None) -> bool:
    """Say whether one day certainly comes after another."""
    if not isinstance(later, PartialDate) or not isinstance(earlier, PartialDate):
        return False
    return comes_after(later, earlier)


def cells_of(day: Day) -> tuple[str, str, str]:
    """Give the three cells that say a day.

    Args:
        day: A day as `read_day` gives it.

    Returns:
        Year, month and day.
    """
    match day:
        case Never():
            return "0", "0", "0"
        case PartialDate(edtf=edtf):
            parts = [str(int(part)) for part in edtf.split("-")] + ["-1", "-1"]
            return parts[0], parts[1], parts[2]
        case _:
            return "-1", "-1", "-1"
