"""Who acts for whom: the minister for the state, the state as a member of the coalition.

A text is signed by a person, contains the promise of a coalition, and lists states. Whether these
are the same side of the matter is read from offices, organs and members. Where it cannot be ruled
out that one acts for another, the two are taken to be kin, so that no rule cries wolf.
"""

from collections.abc import Iterator
from functools import cached_property
from typing import Final, final

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


@final
@frozen(kw_only=True, weakref_slot=False)
class Kin:
    """The parties of a dossier, as they act for each other.

    Attributes:
        parties: The parties.
    """

    parties: tuple[Party, ...]

    def are_kin(self, one: PartyId, other: PartyId) -> bool:
        """Say whether one party may act for another, or both for a third.

        Args:
            one: A party.
            other: Another.

        Returns:
            Whether they act for the same party, or one is in a group for which the other acts. Two
            members of one group are not kin by that.
        """
        return not (
            self.acted_for(one).isdisjoint(self._groups(other))
            and self._groups(one).isdisjoint(self.acted_for(other))
        )

    def acted_for(self, party: PartyId) -> set[PartyId]:
        """Give the parties for which a party acts, itself among them."""
        return reached([party], self._acts_for)

    def _groups(self, party: PartyId) -> set[PartyId]:
        return reached([party], self._acts_for, self._is_in)

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
