"""The dossier of one agreement, from its row."""

import re
from typing import Final

from ceasefire_model.declarations import (
    Agreement,
    AgreementForm,
    IndexCode,
    Intensity,
    ListedAs,
    Listing,
    Topic,
)
from ceasefire_model.dossier import Dossier
from ceasefire_model.errors import InvalidValue
from ceasefire_model.events import Situation
from ceasefire_model.identifiers import (
    DossierId,
    ExternalId,
    FormatId,
    PlaceId,
    Register,
    SituationId,
)
from ceasefire_model.interchange.crosswalks import Crosswalk
from ceasefire_model.interchange.editions import MISSING, Edition
from ceasefire_model.interchange.keys import (
    agreement_id,
    comes_after,
    conflict_id,
    conflict_name,
    external,
)
from ceasefire_model.interchange.ledger import Ledger
from ceasefire_model.interchange.pa_x import codes
from ceasefire_model.interchange.pa_x.topics import GRADES, TOPICS, TopicCode
from ceasefire_model.interchange.results import ImportCode
from ceasefire_model.interchange.rows import Row, entry_of
from ceasefire_model.negotiations import NegotiationFormat
from ceasefire_model.places import NamedPlace
from ceasefire_model.promises import ListForm
from ceasefire_model.provenance import Citation
from ceasefire_model.times import PartialDate
from ceasefire_model.validation import is_clean_text

_INTENSITIES: Final[dict[str, Intensity]] = {entry.code: entry.value for entry in GRADES}
_LISTINGS: Final = (
    ("Part", ListedAs.PARTIES),
    ("ThrdPart", ListedAs.THIRD_PARTIES),
    ("OthAgr", ListedAs.OTHER_TEXTS),
)
_LOCATIONS: Final = (("Loc1ISO", "Loc1GWNO"), ("Loc2ISO", "Loc2GWNO"))
_ALL_TOPICS: Final = f"{TOPICS[0].code} to {TOPICS[-1].code}, 0 where no topic is claimed"


class Indexed:
    """An agreement under construction.

    Args:
        number: Its `AgtId`.
        row: The row that tells of it.
        edition: What is cited.
    """

    def __init__(self, number: str, row: Row, edition: Edition) -> None:
        self._number = number
        self._row = row
        self._edition = edition
        self._text = agreement_id(number)
        self._claims = Ledger(edition.coders)
        self._conflict = Ledger(edition.coders)
        self._places: dict[PlaceId, NamedPlace] = {}

    @property
    def dossier(self) -> Dossier:
        """The agreement with everything that it names."""
        title = self._read_title()
        self._read_date()
        for crosswalk in codes.CROSSWALKS:
            self._read_code(crosswalk)
        for column, role in _LISTINGS:
            self._read_listing(column, role)
        self._read_topics()
        situations = self._read_conflict()
        formats = self._read_process()
        numbers = (
            *external(Register.PA_X, self._number),
            *self._number_of("UcdpAgr", Register.UCDP),
            *self._number_of("PamAgr", Register.PAM),
        )
        agreement = Agreement(
            id=self._text,
            title=title,
            form=AgreementForm.PEACE_AGREEMENT,
            external_ids=numbers,
            evidence=(self._cite("AgtId", "Agt", "UcdpAgr", "PamAgr"),),
            **self._claims.fields,
        )
        return Dossier(
            id=DossierId(f"pa-x-{self._number}"),
            title=title,
            cutoff=self._edition.cutoff,
            sources=(self._edition.source,),
            places=tuple(self._places.values()),
            situations=situations,
            texts=(agreement,),
            formats=formats,
        )

    def _cite(self, *columns: str) -> Citation:
        """Cite those of some columns that the file has and that hold something readable."""
        row = self._row
        there = [
            c for c in columns if row.has(c) and c not in row.unfit and not _is_missing(row[c])
        ]
        return row.cite(*there)

    def _read_title(self) -> str:
        row, unnamed = self._row, f"Agreement {self._number} of PA-X"
        if not row.has("Agt"):
            return unnamed
        if row["Agt"] and _is_missing(row["Agt"]):  # no title at all is a fault
            row.missing("Agt")
            return unnamed
        return row.text("Agt") or unnamed

    def _read_date(self) -> None:
        row = self._row
        if not row.has("Dat"):
            return
        try:
            day = PartialDate(row["Dat"])
        except InvalidValue:
            message = f"expected a date such as 1990-02-15, got {row['Dat']!r}"
            row.fault(ImportCode.IMPOSSIBLE_DATE, message, "Dat")
            return
        self._claims.state("made", day, row.cite("Dat"))
        if comes_after(day, self._edition.cutoff):
            message = f"lies after {self._edition.cutoff.edtf}, to which the dataset goes"
            row.remark(ImportCode.AFTER_CUTOFF, message, "Dat")

    def _read_code(self, crosswalk: Crosswalk) -> None:
        row, column = self._row, crosswalk.column
        if not row.has(column):
            return
        if _is_missing(row[column]):
            row.missing(column)
            return
        entry = entry_of(row, crosswalk)
        if entry is None:
            return
        name = crosswalk.goes_to.removeprefix("Agreement.")
        value = entry.value
        if crosswalk in codes.INDEXED:
            value = IndexCode(Register.PA_X, column, entry.code)
        self._claims.state(name, value, row.cite(column))

    def _read_listing(self, column: str, role: ListedAs) -> None:
        row = self._row
        if not row.has(column):
            return
        if _is_missing(row[column]):
            row.missing(column)
            return
        lines = tuple(" ".join(line.split()) for line in row[column].splitlines() if line.split())
        if all(map(is_clean_text, lines)):
            self._claims.state("listings", Listing(role, lines), row.cite(column))
        else:
            row.fault(ImportCode.UNREADABLE_TEXT, "cannot be read as text", column)

    def _read_topics(self) -> None:
        """Take over the subjects that are treated; those coded 0 are the rest of a closed list."""
        row = self._row
        there = [topic for topic in TOPICS if row.has(topic.code)]
        none = [topic.code for topic in there if row[topic.code] == "0"]
        for topic in there:
            if row[topic.code] != "0":
                self._read_topic(topic)
        whole = len(there) == len(TOPICS) and not any(t.code in row.unfit for t in there)
        if there:
            form = ListForm.CLOSED if whole else ListForm.OPEN
            self._claims.state("topics_form", form, row.cite(*none, shown=_ALL_TOPICS))

    def _read_topic(self, topic: TopicCode) -> None:
        row, code = self._row, self._row[topic.code]
        if topic.graded and code in _INTENSITIES:
            value = Topic(Register.PA_X, topic.code, _INTENSITIES[code])
        elif code == "1":
            value = Topic(Register.PA_X, topic.code)
        else:
            allowed = "0, 1, 2, 3" if topic.graded else "0, 1"
            message = f"expected one of {allowed} in {topic.code}, got {code!r}"
            row.fault(ImportCode.UNKNOWN_CODE, message, topic.code)
            return
        self._claims.state("topics", value, row.cite(topic.code))

    def _read_conflict(self) -> tuple[Situation, ...]:
        """Take over the conflict that the agreement is about, with its places and numbers."""
        row = self._row
        self._read_places()
        ucdp = self._number_of("UcdpCon", Register.UCDP)
        war = self._number_of("CowWar", Register.COW_WAR)
        number = ucdp[0].value if ucdp else None
        told = ("UcdpCon", "CowWar", "Con", *_LOCATIONS[0], *_LOCATIONS[1])
        if not any(row.has(column) for column in told):
            return ()
        situation = SituationId("conflict") if number is None else conflict_id(number)
        cited = self._cite("UcdpCon", "CowWar")
        if not (ucdp or war):
            cited = self._cite("Con")
        self._claims.state("conflicts", situation, cited)
        name = (
            f"the conflict with which agreement {self._number} of PA-X deals"
            if number is None
            else conflict_name(number)
        )
        return (
            Situation(
                id=situation,
                name=name,
                external_ids=(*ucdp, *war),
                evidence=(cited,),
                **self._conflict.fields,
            ),
        )

    def _read_places(self) -> None:
        row = self._row
        name = row.text("Con") if row.has("Con") else None
        if name is not None:
            cited = row.cite("Con")
            place = PlaceId("country-or-entity")
            self._places[place] = NamedPlace(id=place, name=name, evidence=(cited,))
            self._conflict.state("where", place, cited)
        for iso, gw in _LOCATIONS:
            found = (
                *self._number_of(iso, Register.ISO_3166_1_ALPHA_3),
                *self._number_of(gw, Register.GW),
            )
            if found:
                cited = self._cite(iso, gw)
                code = found[0]
                place = PlaceId(f"{code.register.value}-{code.value}".lower())
                self._places[place] = NamedPlace(
                    id=place, name=f"Country {code.value}", external_ids=found, evidence=(cited,)
                )
                self._conflict.state("where", place, cited)

    def _number_of(self, column: str, register: Register) -> tuple[ExternalId, ...]:
        row = self._row
        if not row.has(column) or column in row.unfit:
            return ()
        if _is_missing(row[column]):
            row.missing(column)
            return ()
        if register.admits(row[column]):
            return external(register, row[column])
        message = f"expected a code of {register.value}, got {row[column]!r}"
        row.fault(ImportCode.NOT_A_NUMBER, message, column)
        return ()

    def _read_process(self) -> tuple[NegotiationFormat, ...]:
        row = self._row
        if not row.has("PP", "PPName"):
            return ()
        name = row.text("PPName")
        if name is None or not re.fullmatch(r"[0-9]+", row["PP"]):
            message = f"expected the number of a peace process, got {row['PP']!r}"
            row.fault(ImportCode.NOT_A_NUMBER, message, "PP", "PPName")
            return ()
        cited = row.cite("PP", "PPName")
        texts = Ledger(self._edition.coders)
        texts.state("texts", self._text, cited)
        process = FormatId(f"pa-x-process-{row['PP']}")
        return (NegotiationFormat(id=process, name=name, evidence=(cited,), **texts.fields),)


def _is_missing(cell: str) -> bool:
    return cell in MISSING
