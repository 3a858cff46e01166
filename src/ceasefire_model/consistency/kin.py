"""Who acts for whom: the minister for the state, the state as a member of the coalition.

A text is signed by a person, contains the promise of a coalition, and lists states. Whether these
are the same side of the matter is read from offices, organs and members, and is not known of whom
there is no record.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Final, NamedTuple, final

from attrs import frozen

from ceasefire_model.consistency.links import reached
from ceasefire_model.identifiers import PartyId
from ceasefire_model.parties import Office, Organ, Party
from ceasefire_model.provenance import Claim

_ACTS_FOR: Final = ("within",)
"""Fields of claims that name whom a party acts for."""
_ACTED_FOR_BY: Final = ("holder", "represented_by")
"""Fields of claims that name who acts for a party."""
_GROUP: Final = ("members", "chairs", "chair", "leads", "forces_of")
"""Fields of claims that name who is in a group."""

_Graph = dict[PartyId, list[PartyId]]


class _Around(NamedTuple):
    """The parties around some parties."""

    acted_for: set[PartyId]
    """Those for which one of them acts, they themselves among them."""
    groups: set[PartyId]
    """These, the groups that they are in, and those for which these groups act."""
    recorded: bool
    """Whether there is a record of each."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Kin:
    """The parties of a dossier, as they act for each other.

    Attributes:
        parties: The parties.
    """

    parties: tuple[Party, ...]

    def is_kin(self, party: PartyId, others: Iterable[PartyId]) -> bool | None:
        """Say whether a party may act for one of several others, or they for it.

        Args:
            party: A party.
            others: The others.

        Returns:
            Whether it and one of them act for the same party, or one of the two is in a group for
            which the other acts; `None` where there is no record of one. Two members of one group
            are not kin by that.
        """
        own, theirs = self._around(frozenset((party,))), self._around(frozenset(others))
        if not own.acted_for.isdisjoint(theirs.groups):
            return True
        if not own.groups.isdisjoint(theirs.acted_for):
            return True
        return False if own.recorded and theirs.recorded else None

    def acted_for(self, party: PartyId) -> set[PartyId]:
        """Give the parties for which a party acts, itself among them."""
        return self._around(frozenset((party,))).acted_for

    def _around(self, parties: frozenset[PartyId]) -> _Around:
        if parties not in self._known:
            acted_for = reached(parties, self._acts_for)
            groups = reached(parties, self._acts_for, self._is_in)
            self._known[parties] = _Around(acted_for, groups, parties <= self._recorded)
        return self._known[parties]

    @cached_property
    def _recorded(self) -> frozenset[PartyId]:
        return frozenset(party.id for party in self.parties)

    @cached_property
    def _known(self) -> dict[frozenset[PartyId], _Around]:
        """What was worked out before."""
        return {}

    @cached_property
    def _acts_for(self) -> _Graph:
        graph: _Graph = {}
        for party in self.parties:
            if isinstance(party, Office | Organ):
                graph.setdefault(party.id, []).append(party.of)
            for whom in _named(party, _ACTS_FOR):
                graph.setdefault(party.id, []).append(whom)
            for who in _named(party, _ACTED_FOR_BY):
                graph.setdefault(who, []).append(party.id)
        return graph

    @cached_property
    def _is_in(self) -> _Graph:
        graph: _Graph = {}
        for party in self.parties:
            for who in _named(party, _GROUP):
                graph.setdefault(who, []).append(party.id)
        return graph


def _named(party: Party, fields: tuple[str, ...]) -> Iterator[PartyId]:
    """Give the parties that fields of claims name; also those that somebody denies."""
    for name in fields:
        claims: tuple[Claim[object], ...] = getattr(party, name, ())
        for claim in claims:
            if isinstance(claim.value, str):
                yield PartyId(claim.value)
