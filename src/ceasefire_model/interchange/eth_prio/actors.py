"""The parties to a ceasefire, from the number and name of the actor in each row."""

import re
from typing import Final

from ceasefire_model.identifiers import ExternalId, Name, PartyId, Register
from ceasefire_model.interchange.eth_prio.codes import UNCLEAR
from ceasefire_model.interchange.ledger import Ledger
from ceasefire_model.interchange.results import ImportCode
from ceasefire_model.interchange.rows import Row
from ceasefire_model.interchange.slugs import slug
from ceasefire_model.parties import ArmedGroup, Organ, OrganForm, Party, State
from ceasefire_model.provenance import Citation, Unnamed

_COLUMNS: Final = ("ucdp_actor_id", "actor_name")
_OF_STATE: Final = re.compile(r"(?:The )?(?:Interim )?Gove?r?n?e?ment ?(?:of ?)?(?P<state>\S.*)")
_GOVERNMENT: Final = re.compile(r".* Government|.*\(Government\)")


class Actors:
    """The parties of one ceasefire, as its rows name them.

    Args:
        coders: Who states the names.
    """

    def __init__(self, coders: Unnamed) -> None:
        self._coders = coders
        self._names: dict[PartyId, str] = {}
        self._numbers: dict[PartyId, str | None] = {}
        self._evidence: dict[PartyId, list[Citation]] = {}
        self._others: dict[PartyId, Ledger] = {}

    def read(self, row: Row) -> PartyId | None:
        """Find the party of a row; `None`, and a problem, where it names none."""
        if not row.has(*_COLUMNS):
            return None
        number, name = row["ucdp_actor_id"], row.text("actor_name")
        if name is None:
            row.fault(ImportCode.UNREADABLE_TEXT, "the party has no readable name", *_COLUMNS)
            return None
        if number == UNCLEAR:
            party = PartyId(f"actor-{slug(name) or row.number}")
        elif re.fullmatch(r"[1-9][0-9]*", number):
            party = PartyId(f"ucdp-{number}")
        else:
            message = f"expected a UCDP actor number, or -1 for none, got {number!r}"
            row.fault(ImportCode.NOT_A_NUMBER, message, *_COLUMNS)
            return None
        cited = row.cite(*_COLUMNS)
        if party not in self._names:
            self._names[party] = name
            self._numbers[party] = None if number == UNCLEAR else number
            self._infer(row, name)
        if self._names[party] == name:
            self._evidence.setdefault(party, []).append(cited)
        else:
            others = self._others.setdefault(party, Ledger(self._coders))
            others.state("names", Name(name), cited)
        return party

    @staticmethod
    def _infer(row: Row, name: str) -> None:
        if not _OF_STATE.fullmatch(name) and _GOVERNMENT.fullmatch(name):
            message = f"{name!r} is read as the government of a state that it does not name"
            row.remark(ImportCode.PARTY_KIND_INFERRED, message, "actor_name")

    @property
    def parties(self) -> tuple[Party, ...]:
        """The parties, each government with its state."""
        states: dict[PartyId, Party] = {}
        found = [self._party(party, states) for party in self._names]
        return (*found, *states.values())

    def _party(self, party: PartyId, states: dict[PartyId, Party]) -> Party:
        name, number = self._names[party], self._numbers[party]
        codes = () if number is None else (ExternalId(register=Register.UCDP, value=number),)
        evidence = tuple(self._evidence[party])
        others = self._others.get(party)
        names = () if others is None else others.claims("names")
        state = _state(name)
        if state is None:
            return ArmedGroup(
                id=party, name=name, names=names, external_ids=codes, evidence=evidence
            )
        of = PartyId(f"state-{slug(state) or party}")
        states.setdefault(of, State(id=of, name=state, evidence=evidence))
        return Organ(
            id=party,
            name=name,
            of=of,
            form=OrganForm.GOVERNMENT,
            names=names,
            external_ids=codes,
            evidence=evidence,
        )


def _state(name: str) -> str | None:
    """Name the state whose government an actor is; `None` for an actor that is none."""
    found = _OF_STATE.fullmatch(name)
    if found is not None:
        return found["state"]
    return f"the state of the {name}" if _GOVERNMENT.fullmatch(name) else None
