"""Imported ceasefires written back to the columns of the ETH/PRIO dataset.

Each value cites the row and the columns from which it came, so the rows can be put together again.
Only what was taken over is written; `DIFFERENCES` lists where the cells then differ from the file.
"""

import re
from collections.abc import Iterator
from typing import Any, Final

from ceasefire_model.absences import NotReported
from ceasefire_model.ceasefires import (
    CeasefireLink,
    CeasefirePurpose,
    Ending,
    PartyDate,
    StandsAlone,
)
from ceasefire_model.declarations import Listing
from ceasefire_model.dossier import Dossier
from ceasefire_model.identifiers import SituationId, SourceId
from ceasefire_model.interchange.eth_prio import codes, days, terms
from ceasefire_model.parties import State
from ceasefire_model.provenance import Citation, Claim

DIFFERENCES: Final = (
    ("written", "1 and 2 have the same label, and both are written as 1"),
    ("enforcement", "-1 and 3 have the same label, and both are written as -1"),
    ("every column", "space around a cell is left out, and space within it is single"),
    ("link", "where it is 0 beside links, how they are linked is unclear, which is written as -1"),
    ("link_id1 to link_id35", "an empty cell, or a link to the ceasefire itself, is written as 0"),
)
"""Where cells that are written back differ from those that were read, and why."""

Cells = dict[str, dict[str, str]]
"""Cells by row and column."""


def ceasefire_rows(dossier: Dossier, source: str = "eth-prio") -> dict[str, dict[str, str]]:
    """Write an imported ceasefire back to the columns of its dataset.

    Args:
        dossier: A dossier that was imported.
        source: The id of the source that its rows are cited from.

    Returns:
        The cells that were taken over, by row (`row 12`) and column.
    """
    writer = _Writer(dossier, SourceId(source))
    writer.write()
    return writer.cells


class _Writer:
    def __init__(self, dossier: Dossier, source: SourceId) -> None:
        self._dossier = dossier
        self._source = source
        self._ceasefire = dossier.ceasefires[0]
        self.cells: Cells = {}

    def write(self) -> None:
        self._write_number()
        self._write_country()
        self._write_parties()
        self._write_days()
        self._write_conflicts()
        self._write_codes()
        self._write_purposes()
        self._write_terms()
        self._write_mediators()
        self._write_links()
        self._write_texts()

    def _places(self, evidence: tuple[Citation, ...]) -> Iterator[tuple[str, list[str], Citation]]:
        """Give the rows and columns that passages cite."""
        for citation in evidence:
            if citation.source == self._source and citation.locator is not None:
                row, _, columns = citation.locator.partition(": ")
                yield row, columns.split(", "), citation

    def _put(self, row: str, **cells: str) -> None:
        self.cells.setdefault(row, {}).update(cells)

    def _claims(self, name: str) -> Iterator[tuple[Claim[Any], str, list[str], Citation]]:
        for claim in getattr(self._ceasefire, name):
            for place in self._places(claim.evidence):
                yield claim, *place

    def _write_number(self) -> None:
        number = self._ceasefire.external_ids[0].value
        for row, columns, _ in self._places(self._ceasefire.evidence):
            if "uniq_id" in columns:
                country, within = number[:-3], str(int(number[-3:]))
                self._put(row, uniq_id=number, cc=country, cf_id=within)
                self._put(row, id=row.removeprefix("row "))

    def _write_country(self) -> None:
        for place in self._dossier.places:
            for row, columns, _ in self._places(place.evidence):
                if "location" in columns:
                    self._put(row, location=place.name)

    def _write_parties(self) -> None:
        for party in self._dossier.parties:
            if isinstance(party, State):  # it has no row of its own
                continue
            number = next((code.value for code in party.external_ids), codes.UNCLEAR)
            named = [(party.name, party.evidence)]
            named += [(claim.value.text, claim.evidence) for claim in party.names]
            for name, evidence in named:
                for row, _, _ in self._places(evidence):
                    self._put(row, ucdp_actor_id=number, actor_name=name)

    def _write_days(self) -> None:
        for name, columns in (("declared", codes.DECLARED), ("effective", codes.EFFECTIVE)):
            for claim, row, _, _ in self._claims(name):
                value: PartyDate = claim.value
                cells = days.cells_of(value.when)  # type: ignore[arg-type]  # as it was imported
                self._put(row, **dict(zip(columns, cells, strict=True)))
        for claim, row, _, _ in self._claims("ended"):
            ending: Ending = claim.value
            cells = days.cells_of(ending.when)  # type: ignore[arg-type]  # as it was imported
            self._put(row, ended=codes.ENDED.code(ending.how))
            self._put(row, **dict(zip(codes.END, cells, strict=True)))

    def _write_conflicts(self) -> None:
        numbers = {
            situation.id: situation.external_ids[0].value for situation in self._dossier.situations
        }
        for claim, row, (column, *_), _ in self._claims("conflicts"):
            number = (
                numbers.get(SituationId(claim.value), "") if isinstance(claim.value, str) else "-1"
            )
            self._put(row, **{column: number})

    def _write_codes(self) -> None:
        for crosswalk in codes.CODED:
            for claim, row, _, _ in self._claims(crosswalk.goes_to.removeprefix("Ceasefire.")):
                self._put(row, **{crosswalk.column: crosswalk.code(claim.value)})

    def _write_purposes(self) -> None:
        columns = {crosswalk.entries[0].value: crosswalk.column for crosswalk in codes.PURPOSES}
        for claim, row, cited, citation in self._claims("purposes"):
            stated = codes.NONE if claim.denies else "1"
            if isinstance(claim.value, NotReported):
                self._put(row, p_unclear=stated)
            else:
                self._put(row, **{columns[claim.value]: stated})
            if "p_unclear" in cited[1:]:  # beside a purpose: none is unclear
                self._put(row, p_unclear=codes.NONE)
            if claim.value is CeasefirePurpose.OTHER:
                quote = citation.quote
                self._put(row, p_other_comment=codes.NONE if quote is None else quote.exact)

    def _write_terms(self) -> None:
        names = {event.id: event.name for event in self._dossier.events}
        for claim, row, _, citation in self._claims("term"):
            quote = None if citation.quote is None else citation.quote.exact
            fixed, time = terms.cells_of(claim.value, quote, names)
            self._put(row, fixed=fixed, fixed_time=time)

    def _write_mediators(self) -> None:
        for claim, row, _, _ in self._claims("mediated"):
            self._put(row, mediator_nego=codes.MEDIATED.code(claim.value), mediator_send="0")
        for claim, row, _, _ in self._claims("mediators"):
            value = claim.value
            names = value.lines[0] if isinstance(value, Listing) else codes.UNCLEAR
            self._put(row, mediator_send=names)

    def _write_links(self) -> None:
        for claim, row, columns, _ in self._claims("links"):
            match claim.value:
                case StandsAlone():
                    self._put(row, link=codes.NONE, **dict.fromkeys(codes.LINKED, codes.NONE))
                case CeasefireLink(how=how, to=other):
                    cells = self.cells.setdefault(row, {})
                    for column in codes.LINKED:
                        cells.setdefault(column, codes.NONE)
                    cells["link"] = codes.LINK.code(how)
                    if re.fullmatch(r"link_id[0-9]+", columns[-1]):
                        known = isinstance(other, str)
                        number = str(int(str(other)[-3:])) if known else codes.UNCLEAR
                        cells[columns[-1]] = number
                case _:
                    pass

    def _write_texts(self) -> None:
        for claim, row, _, _ in self._claims("texts"):
            known = isinstance(claim.value, str)
            number = claim.value.removeprefix("pa-x-") if known else codes.UNCLEAR
            self._put(row, pax_id=number)
