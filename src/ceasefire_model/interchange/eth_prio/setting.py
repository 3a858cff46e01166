"""Where a ceasefire holds, and in which armed conflicts it is made."""

import re
from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.events import Situation
from ceasefire_model.identifiers import PlaceId, Register, SituationId
from ceasefire_model.interchange.eth_prio import codes
from ceasefire_model.interchange.keys import conflict_id, conflict_name, external
from ceasefire_model.interchange.ledger import Ledger
from ceasefire_model.interchange.results import ImportCode
from ceasefire_model.interchange.rows import Row
from ceasefire_model.places import NamedPlace, Within
from ceasefire_model.provenance import Citation

_POSITIVE: Final = re.compile(r"[1-9][0-9]*")
_COUNTRY: Final = re.compile(r"[1-9][0-9]{0,2}")
_CONFLICTS: Final = (("ucdp_acd_id", Register.UCDP), ("ucdp_dyad", Register.UCDP_DYAD))


class Setting:
    """The country and the conflicts of one ceasefire.

    Args:
        claims: Where they are noted.
    """

    def __init__(self, claims: Ledger) -> None:
        self._claims = claims
        self._places: dict[PlaceId, tuple[str, str | None, list[Citation]]] = {}
        self._conflicts: dict[SituationId, tuple[Register, str, list[Citation]]] = {}

    def read(self, row: Row) -> None:
        """Take over the country and the conflicts of a row."""
        if row.has("location", "cc"):
            self._read_place(row)
        for column, register in _CONFLICTS:
            if row.has(column):
                self._read_conflict(row, column, register)

    def _read_place(self, row: Row) -> None:
        name, code = row.text("location"), row["cc"]
        if name is None:
            return
        known = _COUNTRY.fullmatch(code) is not None
        if not known:
            row.remark(ImportCode.NOT_A_NUMBER, f"expected a country code, got {code!r}", "cc")
        place = PlaceId(f"country-{code}" if known else "country")
        cited = row.cite("location", "cc")
        first, _, evidence = self._places.setdefault(place, (name, code if known else None, []))
        if first != name:
            message = f"{first!r} is followed, though this row has {name!r}"
            row.remark(ImportCode.CONTRADICTION, message, "location")
        evidence.append(cited)
        self._claims.state("where", Within(place), cited)

    def _read_conflict(self, row: Row, column: str, register: Register) -> None:
        number = row[column]
        if number == codes.UNCLEAR:
            self._claims.state("conflicts", NotReported(), row.cite(column))
        elif _POSITIVE.fullmatch(number):
            dyad = register is Register.UCDP_DYAD
            conflict = SituationId(f"ucdp-dyad-{number}") if dyad else conflict_id(number)
            cited = row.cite(column)
            self._conflicts.setdefault(conflict, (register, number, []))[2].append(cited)
            self._claims.state("conflicts", conflict, cited)
        else:
            code = ImportCode.NOT_A_NUMBER if number else ImportCode.BLANK_CELL
            row.fault(code, f"expected a UCDP number or -1, got {number!r}", column)

    @property
    def country(self) -> str | None:
        """The name of the country; `None` where no row has one."""
        return next((name for name, _, _ in self._places.values()), None)

    @property
    def places(self) -> tuple[NamedPlace, ...]:
        """The country, and others where rows differ."""
        return tuple(
            NamedPlace(
                id=place,
                name=name,
                external_ids=external(Register.GW, code),
                evidence=tuple(evidence),
            )
            for place, (name, code, evidence) in self._places.items()
        )

    @property
    def situations(self) -> tuple[Situation, ...]:
        """The armed conflicts, and the dyads within them."""
        return tuple(
            Situation(
                id=conflict,
                name=conflict_name(number) if register is Register.UCDP else f"UCDP dyad {number}",
                external_ids=external(register, number),
                evidence=tuple(evidence),
            )
            for conflict, (register, number, evidence) in self._conflicts.items()
        )
