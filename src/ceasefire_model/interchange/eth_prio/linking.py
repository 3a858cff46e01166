"""To which earlier ceasefires a ceasefire is linked, and in which agreements it stands."""

import re
from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.ceasefires import Ceasefire, CeasefireLink, StandsAlone
from ceasefire_model.declarations import Agreement, AgreementForm
from ceasefire_model.identifiers import CeasefireId, Register, TextId
from ceasefire_model.interchange.eth_prio import codes
from ceasefire_model.interchange.keys import agreement_id, external
from ceasefire_model.interchange.ledger import Ledger
from ceasefire_model.interchange.results import ImportCode
from ceasefire_model.interchange.rows import Row, entry_of
from ceasefire_model.provenance import Citation

_POSITIVE: Final = re.compile(r"[1-9][0-9]*")
_NONE_SHOWN: Final = "link, link_id1 to link_id35"


def ceasefire_id(number: str) -> CeasefireId:
    """Name a ceasefire by its `uniq_id`."""
    return CeasefireId(f"eth-prio-{number}")


class Links:
    """The links of one ceasefire.

    Args:
        number: Its `uniq_id`.
        claims: Where the links are noted.
    """

    def __init__(self, number: str, claims: Ledger) -> None:
        self._number = number
        self._claims = claims
        self._linked: dict[str, list[Citation]] = {}
        self._texts: dict[TextId, tuple[str, list[Citation]]] = {}

    def read(self, row: Row, numbers: dict[str, int]) -> None:
        """Take over the links of a row.

        Args:
            row: The row.
            numbers: The ceasefires of the file.
        """
        if row.has(codes.LINK.column, *codes.LINKED):
            self._read_links(row, numbers)
        if row.has("pax_id"):
            self._read_text(row)

    def _read_links(self, row: Row, numbers: dict[str, int]) -> None:
        entry = entry_of(row, codes.LINK, *codes.LINKED)
        if entry is None:
            return
        cells = {column: row[column] for column in codes.LINKED}
        for column in [column for column, number in cells.items() if not number]:
            row.fault(ImportCode.BLANK_CELL, "is empty; 0 would say that there is none", column)
        none = [column for column, number in cells.items() if number == codes.NONE]
        linked = {column: n for column, n in cells.items() if n and n != codes.NONE}
        alone = entry.code == codes.NONE
        if bool(linked) is alone:
            message = f"link is {entry.code}, with {len(linked)} links; both are taken over"
            row.remark(ImportCode.CONTRADICTION, message, "link")
        unknown = CeasefireLink(NotReported() if alone else entry.value, NotReported())
        if linked:
            row.missing(*none)
            for column, number in linked.items():
                self._read_link(row, column, number, unknown, numbers)
        else:
            cited = row.cite("link", *none, shown=_NONE_SHOWN)
            self._claims.state("links", StandsAlone() if alone else unknown, cited)

    def _read_link(
        self, row: Row, column: str, number: str, link: CeasefireLink, numbers: dict[str, int]
    ) -> None:
        whole = f"{row['cc']}{number.zfill(3)}" if row.has("cc") else ""
        if number == codes.UNCLEAR:
            self._claims.state("links", link, row.cite("link", column))
        elif not _POSITIVE.fullmatch(number) or not _POSITIVE.fullmatch(whole):
            message = f"expected the number of a ceasefire, -1 or 0, got {number!r}"
            row.fault(ImportCode.NOT_A_NUMBER, message, column, "link")
        elif whole == self._number:
            row.fault(ImportCode.LINK_TO_ITSELF, "is the ceasefire itself", column, "link")
        else:
            cited = row.cite("link", column)
            self._linked.setdefault(whole, []).append(cited)
            self._claims.state("links", CeasefireLink(link.how, ceasefire_id(whole)), cited)
            if whole not in numbers:
                message = f"the file has no ceasefire {whole}; the link is taken over"
                row.remark(ImportCode.LINK_OUTSIDE_FILE, message, column)

    def _read_text(self, row: Row) -> None:
        number = row["pax_id"]
        if number == codes.UNCLEAR:
            self._claims.state("texts", NotReported(), row.cite("pax_id"))
        elif _POSITIVE.fullmatch(number):
            text, cited = agreement_id(number), row.cite("pax_id")
            self._texts.setdefault(text, (number, []))[1].append(cited)
            self._claims.state("texts", text, cited)
        else:
            message = f"expected a PA-X number or -1, got {number!r}"
            row.fault(ImportCode.NOT_A_NUMBER, message, "pax_id")

    @property
    def ceasefires(self) -> tuple[Ceasefire, ...]:
        """The ceasefires to which it is linked, of which no more is told here."""
        return tuple(
            Ceasefire(
                id=ceasefire_id(number),
                title=f"Ceasefire {number}",
                external_ids=external(Register.ETH_PRIO, number),
                evidence=tuple(evidence),
            )
            for number, evidence in self._linked.items()
        )

    @property
    def texts(self) -> tuple[Agreement, ...]:
        """The agreements in which it stands, of which no more is told here."""
        return tuple(
            Agreement(
                id=text,
                title=f"Agreement {number} of PA-X",
                form=AgreementForm.PEACE_AGREEMENT,
                external_ids=external(Register.PA_X, number),
                evidence=tuple(evidence),
            )
            for text, (number, evidence) in self._texts.items()
        )
