"""What is told of a dossier, and, counted as it is met, what is not."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, assert_never, final

import attrs

from ceasefire_model.absences import NotReported, Undecided, Unstated, Withheld
from ceasefire_model.dossier import Dossier, Record
from ceasefire_model.fields import fields_of
from ceasefire_model.identifiers import PartyId, PlaceId, SourceId
from ceasefire_model.interchange.ftm.entities import date
from ceasefire_model.interchange.untold import UntoldCount
from ceasefire_model.parties import Party
from ceasefire_model.provenance import Citation, Claim, Editor, Holder, Named, Unnamed

_ALWAYS = frozenset({"id", "evidence"})


@final
class Telling:
    """A dossier that is being told.

    Args:
        dossier: The dossier.
        tally: Where to count what is left out.
    """

    def __init__(self, dossier: Dossier, tally: UntoldCount) -> None:
        self.dossier = dossier
        self.tally = tally
        self._parties = dossier.by_id[PartyId]
        self._places = dossier.by_id[PlaceId]
        self._sources = dossier.by_id[SourceId]

    def id(self, kind: str, id: str) -> str:  # noqa: A002 - the word of the model
        """Give the id of an entity."""
        return f"{self.dossier.id}.{kind}.{id}"

    def party(self, id: object) -> Any:  # noqa: A002, ANN401 - the word of the model; a party of any class
        """Find a party; `None` where there is none of that id."""
        return self._parties.get(str(id))

    def place(self, id: str) -> str:  # noqa: A002 - the word of the model
        """Name a place; by its id where the dossier does not hold it."""
        return getattr(self._places.get(id), "name", id)

    def stated(
        self, record: Record, field: str, able: Callable[[Any], bool] = lambda _: True
    ) -> list[Any]:
        """Give the values of a field that are told without saying who states them.

        Args:
            record: A record.
            field: One of its fields, if it has it.
            able: Says whether a value can be told.

        Returns:
            Those that are asserted; the others are counted.
        """
        found = [claim for claim, _ in self.links(record, field, able)]
        for claim in found:
            self.tally.note(Claim, "by")
            self.known_by(claim)
        return [claim.value for claim in found]

    def links(
        self, record: Record, field: str, able: Callable[[Any], bool]
    ) -> Iterator[tuple[Claim[Any], str]]:
        """Give the claims of a field that are told, each as a link.

        Args:
            record: A record.
            field: One of its fields, if it has it.
            able: Says whether a value can be told.

        Yields:
            Those that assert such a value, and where each stands in the record; the others are
            counted.
        """
        claims: tuple[Claim[Any], ...] = getattr(record, field, ())
        for index, claim in enumerate(claims):
            absent = isinstance(claim.value, Withheld | Undecided | Unstated | NotReported)
            if claim.denies or absent or not able(claim.value):
                self.tally.note(type(record), field)
            else:
                yield claim, f"{field}.{index}"

    def known_by(self, claim: Claim[Any]) -> dict[str, list[str | None]]:
        """Say who states a claim, since when it is to hold, and in which documents it was read."""
        since = date(claim.since)
        for name in ("said_in", "basis") if since else ("said_in", "basis", "since"):
            if getattr(claim, name) is not None:
                self.tally.note(Claim, name)
        return {
            "startDate": [since],
            "summary": [f"according to {self._who(claim.by)}"],
            "proof": [*self.proof(claim.evidence)],
        }

    def proof(self, evidence: Iterable[Citation]) -> list[str]:
        """Give the documents in which something was read, without the passages."""
        found: list[str] = []
        for citation in evidence:
            self.tally.note(Citation, "reading")
            for name in ("locator", "quote", "via"):
                if getattr(citation, name):
                    self.tally.note(Citation, name)
            if citation.source in self._sources:
                found.append(self.id("source", citation.source))
            else:
                self.tally.note(Citation, "source")
        return found

    def leave(self, record: Record, told: Iterable[str]) -> None:
        """Count what a record holds besides the fields that are told."""
        kind: type[attrs.AttrsInstance] = type(record)
        for field in fields_of(kind):
            value = field.read(record)
            if field.path not in {*told, *_ALWAYS} and value is not None and value != ():
                for _ in value if field.claimed else (value,):
                    self.tally.note(kind, field.path)

    def _who(self, holder: Holder) -> str:
        match holder:
            case Named():
                party: Party | None = self.party(holder.party)
                return holder.party if party is None else party.name
            case Unnamed():
                return holder.description
            case Editor():
                return "the makers of the dossier"
            case _:
                assert_never(holder)
