"""The dossier of one ceasefire, built up row by row."""

from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.ceasefires import Ceasefire, CeasefirePurpose, Ending, PartyDate
from ceasefire_model.declarations import ListedAs, Listing
from ceasefire_model.dossier import Dossier
from ceasefire_model.identifiers import DossierId, PartyId, Register
from ceasefire_model.interchange.crosswalks import Crosswalk
from ceasefire_model.interchange.editions import Edition
from ceasefire_model.interchange.eth_prio import codes
from ceasefire_model.interchange.eth_prio.actors import Actors
from ceasefire_model.interchange.eth_prio.days import Day, is_after, read_day
from ceasefire_model.interchange.eth_prio.linking import Links, ceasefire_id
from ceasefire_model.interchange.eth_prio.setting import Setting
from ceasefire_model.interchange.eth_prio.terms import Terms
from ceasefire_model.interchange.keys import external
from ceasefire_model.interchange.ledger import Ledger
from ceasefire_model.interchange.results import ImportCode
from ceasefire_model.interchange.rows import Row, entry_of
from ceasefire_model.provenance import Citation
from ceasefire_model.times import PartialDate

_ENDED: Final = (codes.ENDED.column, *codes.END)
_UNENDED: Final = frozenset({"0", "3"})
"""Codes of `ended` that go with no day of an end."""


class Truce:
    """A ceasefire under construction.

    Args:
        number: Its `uniq_id`.
        edition: What is cited.
    """

    def __init__(self, number: str, edition: Edition) -> None:
        self._number = number
        self._edition = edition
        self._claims = Ledger(edition.coders)
        self._evidence: list[Citation] = []
        self._actors = Actors(edition.coders)
        self._setting = Setting(self._claims)
        self._terms = Terms(self._claims)
        self._links = Links(number, self._claims)
        self._seen: dict[tuple[str, ...], str] = {}
        self._declared: str | None = None

    def read(self, row: Row, numbers: dict[str, int]) -> None:
        """Take over what a row says.

        Args:
            row: One of the rows of the ceasefire.
            numbers: The ceasefires of the file.
        """
        self._note_repeated(row)
        self._read_number(row)
        self._setting.read(row)
        self._read_days(row)
        for crosswalk in codes.CODED:
            self._read_code(row, crosswalk)
        for crosswalk in codes.PURPOSES:
            self._read_purpose(row, crosswalk)
        self._read_unclear_purpose(row)
        self._terms.read(row)
        self._read_mediators(row)
        self._links.read(row, numbers)

    def _note_repeated(self, row: Row) -> None:
        said = tuple(cell for column, cell in row.content.items() if column != "id")
        first = self._seen.setdefault(said, row.name)
        if first != row.name:
            row.remark(ImportCode.REPEATED_ROW, f"says the same as {first}")

    def _read_number(self, row: Row) -> None:
        if row.has("uniq_id", "cc", "cf_id"):
            self._evidence.append(row.cite("uniq_id", "cc", "cf_id"))
            made = f"{row['cc']}{row['cf_id'].zfill(3)}"
            if made != self._number:
                message = f"{self._number} is followed, though cc and cf_id make {made}"
                row.remark(ImportCode.INCONSISTENT_NUMBER, message, "uniq_id", "cc", "cf_id")

    def _read_days(self, row: Row) -> None:
        party = self._actors.read(row)
        if party is None:
            for columns in (codes.DECLARED, codes.EFFECTIVE, _ENDED):
                if row.has(*columns):
                    message = "whose days these are cannot be told"
                    row.fault(ImportCode.CONTRADICTION, message, *columns)
            return
        declared = self._read_day(row, party, "declared", codes.DECLARED)
        effective = self._read_day(row, party, "effective", codes.EFFECTIVE)
        ended = self._read_end(row, party)
        if is_after(declared, effective):
            message, code = (
                "takes effect before it is declared",
                ImportCode.EFFECT_BEFORE_DECLARATION,
            )
            row.remark(code, message, *codes.DECLARED, *codes.EFFECTIVE)
        if is_after(effective, ended):
            message = "ends before it takes effect"
            row.remark(ImportCode.END_BEFORE_EFFECT, message, *codes.EFFECTIVE, *codes.END)
        if self._declared is None and isinstance(declared, PartialDate):
            self._declared = declared.edtf

    def _read_day(
        self, row: Row, party: PartyId, name: str, columns: tuple[str, str, str]
    ) -> Day | None:
        if not row.has(*columns):
            return None
        day = read_day(row, columns, may_be_never=columns != codes.DECLARED)
        if day is not None:
            self._claims.state(name, PartyDate(party, day), row.cite(*columns))
            self._note_late(row, day, columns)
        return day

    def _note_late(self, row: Row, day: Day, columns: tuple[str, ...]) -> None:
        if is_after(day, self._edition.cutoff):
            message = f"lies after {self._edition.cutoff.edtf}, to which the dataset goes"
            row.remark(ImportCode.AFTER_CUTOFF, message, *columns)

    def _read_end(self, row: Row, party: PartyId) -> Day | None:
        if not row.has(*_ENDED):
            return None
        entry = entry_of(row, codes.ENDED, *codes.END)
        if entry is None:
            return None
        day = read_day(row, codes.END, may_be_never=True)
        if day is None:
            row.fault(ImportCode.DATE_PARTS, "how it ended is told with no day", "ended")
            return None
        self._claims.state("ended", Ending(party, entry.value, day), row.cite(*_ENDED))
        self._note_late(row, day, codes.END)
        if entry.code in _UNENDED and isinstance(day, PartialDate):
            message = f"{entry.label!r} is told with a day of its end; both are taken over"
            row.remark(ImportCode.CONTRADICTION, message, *_ENDED)
        return day

    def _read_code(self, row: Row, crosswalk: Crosswalk) -> None:
        if row.has(crosswalk.column):
            entry = entry_of(row, crosswalk)
            if entry is not None:
                name = crosswalk.goes_to.removeprefix("Ceasefire.")
                self._claims.state(name, entry.value, row.cite(crosswalk.column))

    def _read_purpose(self, row: Row, crosswalk: Crosswalk) -> None:
        column = crosswalk.column
        (entry,) = crosswalk.entries
        other = entry.value is CeasefirePurpose.OTHER
        columns = (column, "p_other_comment") if other else (column,)
        first = crosswalk is codes.PURPOSES[0]
        if not row.has(*columns):
            return
        code, quote = row[column], None
        if code not in {codes.NONE, entry.code}:
            message = f"expected 0 or {entry.code}, got {code!r}"
            row.fault(ImportCode.UNKNOWN_CODE, message, *columns)
            return
        if other and row["p_other_comment"] != codes.NONE:
            quote = row.quotation("p_other_comment")
            columns = columns[:1] if quote is None else columns
        denies = code == codes.NONE
        if quote is not None and denies:
            message = "a purpose is told though p_other is 0; both are taken over"
            row.remark(ImportCode.CONTRADICTION, message, "p_other_comment")
        if first and row.has("p_unclear") and row["p_unclear"] == codes.NONE:
            columns = (*columns, "p_unclear")  # that none is unclear speaks for what is stated
        self._claims.state("purposes", entry.value, row.cite(*columns, quote=quote), denies=denies)

    def _read_unclear_purpose(self, row: Row) -> None:
        if not row.has("p_unclear"):
            return
        code = row["p_unclear"]
        if code == "1":
            self._claims.state("purposes", NotReported(), row.cite("p_unclear"))
        elif code == codes.NONE:
            row.missing("p_unclear")
        else:
            row.fault(ImportCode.UNKNOWN_CODE, f"expected 0 or 1, got {code!r}", "p_unclear")

    def _read_mediators(self, row: Row) -> None:
        if not row.has(codes.MEDIATED.column, "mediator_send"):
            return
        entry = entry_of(row, codes.MEDIATED, "mediator_send")
        if entry is None:
            return
        columns, names = (codes.MEDIATED.column, "mediator_send"), row["mediator_send"]
        told = names not in {codes.NONE, codes.UNCLEAR}
        if (told and entry.value is False) or (names == codes.NONE and entry.value is not False):
            message = f"mediation is {entry.label!r}, with mediators {names!r}; both are taken over"
            row.remark(ImportCode.CONTRADICTION, message, *columns)
        self._claims.state("mediated", entry.value, row.cite(*columns))
        if names == codes.UNCLEAR:
            self._claims.state("mediators", NotReported(), row.cite("mediator_send"))
        elif told:
            text = row.text("mediator_send")
            if text is not None:
                listing = Listing(ListedAs.MEDIATORS, (text,))
                self._claims.state("mediators", listing, row.cite("mediator_send"))

    @property
    def dossier(self) -> Dossier:
        """The ceasefire with everything that it names."""
        country = self._setting.country
        where = "" if country is None else f" in {country}"
        day = "" if self._declared is None else f", declared {self._declared}"
        title = f"Ceasefire {self._number}{where}{day}"
        ceasefire = Ceasefire(
            id=ceasefire_id(self._number),
            title=title,
            external_ids=external(Register.ETH_PRIO, self._number),
            evidence=tuple(self._evidence),
            **self._claims.fields,
        )
        return Dossier(
            id=DossierId(f"eth-prio-{self._number}"),
            title=title,
            cutoff=self._edition.cutoff,
            sources=(self._edition.source,),
            parties=self._actors.parties,
            places=self._setting.places,
            events=self._terms.events,
            situations=self._setting.situations,
            texts=self._links.texts,
            ceasefires=(ceasefire, *self._links.ceasefires),
        )
