"""How long a ceasefire is to last: from whether that is fixed, and for how long or until when."""

import re
from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.conditions import Happened
from ceasefire_model.events import Event, EventForm
from ceasefire_model.identifiers import EventId
from ceasefire_model.interchange.eth_prio.codes import NONE, UNCLEAR
from ceasefire_model.interchange.ledger import Ledger
from ceasefire_model.interchange.results import ImportCode
from ceasefire_model.interchange.rows import Row
from ceasefire_model.provenance import Citation
from ceasefire_model.terms import Indefinite, Term, Until
from ceasefire_model.times import Duration

COLUMNS: Final = ("fixed", "fixed_time")
"""Whether the time of a ceasefire is fixed, and for how long or until when."""
FIXED: Final = "1"
"""The code for a fixed time."""
UNTOLD: Final = "the end of a fixed time whose length is unclear"
"""What ends a ceasefire of a fixed length that is not told."""

_DAYS: Final = re.compile(r"[1-9][0-9]*")
_HOURS: Final = re.compile(r"(?P<hours>[1-9][0-9]*) hours")


class Terms:
    """The terms of one ceasefire, and the events that end them.

    Args:
        claims: Where the terms are noted.
    """

    def __init__(self, claims: Ledger) -> None:
        self._claims = claims
        self._events: dict[str, list[Citation]] = {}

    def read(self, row: Row) -> None:
        """Take over for how long a row says that the ceasefire is to last."""
        if not row.has(*COLUMNS):
            return
        fixed, time = row["fixed"], row["fixed_time"]
        hours = _HOURS.fullmatch(time)
        match fixed, time:
            case "0", "0":
                self._claims.state("term", Indefinite(), row.cite(*COLUMNS))
            case "-1", "-1":
                self._claims.state("term", NotReported(), row.cite(*COLUMNS))
            case "1", days if _DAYS.fullmatch(days):
                term = Term(Duration(days=int(days)))
                self._claims.state("term", term, row.cite(*COLUMNS))
            case "1", _ if hours is not None:
                term = Term(Duration(hours=int(hours["hours"])))
                self._claims.state("term", term, row.cite(*COLUMNS, quote=time))
            case "1", "-1":
                self._until(row, UNTOLD, None)
            case (("1" | "-1"), words) if not re.fullmatch(r"-?[0-9]*", words):
                self._described(row, fixed)
            case (("0" | "1" | "-1"), _):
                message = f"fixed is {fixed} and fixed_time {time!r}, which do not go together"
                row.fault(ImportCode.CONTRADICTION, message, *COLUMNS)
            case _:
                message = f"expected one of 0, 1, -1 in fixed, got {fixed!r}"
                row.fault(ImportCode.UNKNOWN_CODE, message, *COLUMNS)

    def _described(self, row: Row, fixed: str) -> None:
        """Take over an end that is described in words, or words on why it is unclear."""
        words = row.quotation("fixed_time")
        if words is None:
            row.fault(ImportCode.UNREADABLE_TEXT, "cannot be read without fixed_time", "fixed")
        elif fixed == UNCLEAR:
            self._claims.state("term", NotReported(), row.cite(*COLUMNS, quote=words))
        else:
            self._until(row, f"the end described as “{words}”", words)

    def _until(self, row: Row, name: str, quote: str | None) -> None:
        cited = row.cite(*COLUMNS, quote=quote)
        events = self._events
        events.setdefault(name, []).append(cited)
        event = EventId(f"end-of-term-{list(events).index(name) + 1}")
        self._claims.state("term", Until(Happened(event)), cited)

    @property
    def events(self) -> tuple[Event, ...]:
        """What ends the terms that are not told in days."""
        return tuple(
            Event(
                id=EventId(f"end-of-term-{place}"),
                name=name,
                form=EventForm.EXPIRY,
                evidence=tuple(evidence),
            )
            for place, (name, evidence) in enumerate(self._events.items(), 1)
        )


def cells_of(term: object, quote: str | None, events: dict[EventId, str]) -> tuple[str, str]:
    """Give the two cells that say a term.

    Args:
        term: A term as `Terms` gives it.
        quote: The words that were quoted with it.
        events: The names of the events that end terms, by id.

    Returns:
        Whether it is fixed, and for how long.
    """
    match term:
        case Indefinite():
            return NONE, NONE
        case Term(length=Duration(days=days)) if quote is None:
            return FIXED, str(days)
        case Until(condition=Happened(event=event)) if events[event] == UNTOLD:
            return FIXED, UNCLEAR
        case NotReported():
            return UNCLEAR, quote or UNCLEAR
        case _:
            return FIXED, quote or UNCLEAR
