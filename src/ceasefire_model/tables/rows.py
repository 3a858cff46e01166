"""From dossiers to rows: each dossier adds its own to every table."""

from collections.abc import Iterator
from typing import Any, final

from attrs import evolve, frozen

from ceasefire_model.absences import ABSENCES
from ceasefire_model.dossier import Dossier
from ceasefire_model.provenance import Claim
from ceasefire_model.tables.leaves import Row
from ceasefire_model.tables.sheets import (
    ANY_CLAIM,
    CLAIMS,
    DOSSIERS,
    Below,
    below,
    records_of,
    sheet_of,
    sheets,
)


@final
@frozen(kw_only=True, weakref_slot=False)
class _Place:
    """Where rows belong.

    Attributes:
        record: The dossier, and the table and id of the record.
        claim: The field, path and denial of the claim; empty cells where there is none.
        within: Where in its record the part stands whose fields are written, ending in a dot.
    """

    record: Row
    claim: Row = (None, None, None)
    within: str = ""


def rows_of(dossier: Dossier) -> Iterator[tuple[str, Row]]:
    """Give the rows of a dossier, in the order of its written form.

    Args:
        dossier: The dossier.

    Yields:
        Each row with the table in which it stands.
    """
    made = sheets()
    yield DOSSIERS, (dossier.id, *made[DOSSIERS].cells.write(dossier))
    for table in records_of():
        write = made[table].cells.write
        for index, record in enumerate(getattr(dossier, table)):
            place = _Place(record=(dossier.id, table, record.id))
            path = f"$.{table}[{index}]"
            yield table, (*place.record, path, *write(record))
            yield from _below(record, path, place)


def _below(value: Any, path: str, place: _Place) -> Iterator[tuple[str, Row]]:  # noqa: ANN401 - any value with fields
    """Give the rows that stand below the row of a value."""
    kind: Any = ANY_CLAIM if isinstance(value, Claim) else value.__class__
    for field in below(kind):
        found = field.get(value)
        if field.many:
            for index, item in enumerate(found or ()):
                inner = f"{path}.{field.part}[{index}]"
                if field.text_kind:
                    yield from _claim(item, inner, place, field)
                else:
                    yield from _row(item, inner, place, (path, field.part))
        elif found is not None:
            yield from _row(found, f"{path}.{field.part}", place, (path, field.part))


def _claim(claim: Claim[Any], path: str, place: _Place, field: Below) -> Iterator[tuple[str, Row]]:
    name = f"{place.within}{field.part}"
    write = sheets()[CLAIMS].cells.write
    yield CLAIMS, (*place.record, name, path, *write((claim, field.text_kind)))
    place = evolve(place, claim=(name, path, claim.denies))
    if type(claim.value) in sheet_of():
        yield from _row(claim.value, f"{path}.value", place, (path, "value"))
    yield from _below(claim, path, place)


def _row(value: Any, path: str, place: _Place, above: Row) -> Iterator[tuple[str, Row]]:  # noqa: ANN401 - any value with fields
    if type(value) in ABSENCES:
        return  # of which the row above tells
    sheet = sheets()[sheet_of()[type(value)]]
    row = place.record
    if sheet.is_claimed:
        row += place.claim
    if sheet.is_nested:
        row += (path, *above)
    yield sheet.name, row + sheet.cells.write(value)
    if place.claim[0] is None:
        place = evolve(place, within=f"{place.within}{above[1]}.")
    yield from _below(value, path, place)
