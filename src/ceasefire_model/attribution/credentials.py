"""Who speaks for whom, and on what ground somebody is taken to."""

from collections import deque
from collections.abc import Iterable, Iterator
from enum import Enum
from itertools import permutations
from typing import Any, Final, final

from attrs import field, frozen

from ceasefire_model.claims import at
from ceasefire_model.compatibility import denies
from ceasefire_model.declarations import StanceKind, Statement
from ceasefire_model.dossier import Dossier
from ceasefire_model.identifiers import PartyId, TextId
from ceasefire_model.parties import (
    ArmedGroup,
    Coalition,
    Entity,
    Office,
    Organ,
    OrganForm,
    Side,
)
from ceasefire_model.provenance import Claim, Named
from ceasefire_model.times import Instant, When
from ceasefire_model.validation import check


class Speaking(Enum):
    """In which way a claim is a party's."""

    ITSELF = "itself"
    """The party holds it."""
    REPRESENTED = "represented"
    """Somebody who speaks for the party holds it."""
    JOINTLY = "jointly"
    """A coalition of the party's holds it, or others with whom it made the text."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Credentials:
    """On what a claim counts as a party's.

    Not a mandate, which says what a force may do. Credentials are as good as their grounds, and
    somebody may deny these.

    Attributes:
        speaking: In which way it is the party's.
        through: Offices and organs by way of which its holder speaks for the party, the nearest to
            the holder first; empty where there is none between them.
        grounds: What is claimed of the offices that the holder held, of the representation or
            membership of the party, or of its stance to the text, with all that is claimed against
            it; empty where no claim is needed.
    """

    speaking: Speaking = field(kw_only=False)
    through: tuple[PartyId, ...] = ()
    grounds: tuple[Claim[Any], ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)

    @property
    def are_disputed(self) -> bool:
        """Whether one of the grounds denies another."""
        return any(denies(one, other) for one, other in permutations(self.grounds, 2))


_MADE: Final = frozenset(
    {
        StanceKind.SIGNED,
        StanceKind.ADOPTED,
        StanceKind.ADOPTED_AS_MEMBER,
        StanceKind.CO_SIGNED,
        StanceKind.PARTY,
        StanceKind.RATIFIED,
        StanceKind.JOINED_LATER,
    }
)
"""Stances by which a party makes a text its own."""


class Speakers:
    """Tells which claims are a party's, by those who hold them.

    An organ speaks for the state or organisation that it is part of, an office for that to which it
    belongs, a person for the offices held on the day, a representative for an armed group or
    entity, a coalition for its members. A parliament does not speak for its state. Who is not named
    speaks for nobody.

    Args:
        dossier: Where the parties and texts are found.
        party: Id of the party.
        representatives: Whether organs, offices, persons and representatives count.
    """

    def __init__(self, dossier: Dossier, party: PartyId, *, representatives: bool) -> None:
        self._party = party
        self._known = {party: Credentials(Speaking.ITSELF)}
        self._posts: dict[PartyId, list[Office]] = {}
        if representatives:
            self._find_representatives(dossier)
        self._members: dict[PartyId, frozenset[PartyId]] = {}
        self._coalitions: dict[PartyId, tuple[Claim[Any], ...]] = {}
        for record in dossier.parties:
            if isinstance(record, Coalition | Side):
                stated = (claim.value for claim in record.members if not claim.denies)
                self._members[record.id] = frozenset(stated)
            if isinstance(record, Coalition) and party in self._members[record.id]:
                self._coalitions[record.id] = _naming(party, record.members)
        self._texts = dict(self._texts_made(dossier))

    def credentials(self, claim: Claim[Any], said: tuple[When, ...]) -> Credentials | None:
        """Say on what a claim counts as the party's.

        Args:
            claim: Any claim.
            said: When it was said, as far as that is claimed.

        Returns:
            The nearest way in which it is the party's; `None` where it is somebody else's.
        """
        if not isinstance(claim.by, Named):
            return None
        holder = claim.by.party
        return (
            self._known.get(holder)
            or self._in_office(holder, said)
            or self._jointly(holder, claim.said_in)
        )

    def _find_representatives(self, dossier: Dossier) -> None:
        """Go from the party to its organs, offices and representatives, and on to theirs."""
        parties = dossier.by_id[PartyId]
        below: dict[PartyId, list[PartyId]] = {}
        for lower in dossier.parties:
            if isinstance(lower, Organ | Office) and not _is_parliament(lower):
                below.setdefault(lower.of, []).append(lower.id)
        todo = deque([self._party])
        while todo:
            above = todo.popleft()
            record = parties.get(above)
            claims = record.represented_by if isinstance(record, ArmedGroup | Entity) else ()
            named = [PartyId(c.value) for c in claims if isinstance(c.value, str) and not c.denies]
            for one in (*below.get(above, ()), *named):
                if one not in self._known:
                    grounds = (*_naming(one, claims), *self._known[above].grounds)
                    through = self._by_way_of(above)
                    self._known[one] = Credentials(
                        Speaking.REPRESENTED, through=through, grounds=grounds
                    )
                    todo.append(one)
            if isinstance(record, Office):
                for claim in record.holder:
                    if isinstance(claim.value, str) and not claim.denies:
                        self._posts.setdefault(PartyId(claim.value), []).append(record)

    def _by_way_of(self, party: PartyId) -> tuple[PartyId, ...]:
        """Give the offices and organs from one below a party up to the party asked about."""
        return () if party == self._party else (party, *self._known[party].through)

    def _in_office(self, person: PartyId, said: tuple[When, ...]) -> Credentials | None:
        for office in self._posts.get(person, ()):
            held = _naming(person, _holders_on(office, said))
            if any(not claim.denies for claim in held):
                return Credentials(
                    Speaking.REPRESENTED,
                    through=self._by_way_of(office.id),
                    grounds=(*held, *self._known[office.id].grounds),
                )
        return None

    def _jointly(self, holder: PartyId, text: TextId | None) -> Credentials | None:
        grounds = self._coalitions.get(holder, ())
        makers, stances = self._texts.get(text, (frozenset(), ()))
        if holder in makers or not makers.isdisjoint(self._members.get(holder, ())):
            grounds += stances
        return Credentials(Speaking.JOINTLY, grounds=grounds) if grounds else None

    def _texts_made(
        self, dossier: Dossier
    ) -> Iterator[tuple[TextId | None, tuple[frozenset[PartyId], tuple[Claim[Any], ...]]]]:
        """Give the texts that the party is said to have made, with all who are, and who says so."""
        for text in dossier.texts:
            if not isinstance(text, Statement):
                made = (c.value for c in text.stances if not c.denies and c.value.kind in _MADE)
                makers = frozenset(stance.party for stance in made)
                if not makers.isdisjoint(self._known):
                    own = tuple(c for c in text.stances if c.value.party in self._known)
                    yield text.id, (makers, own)


def _is_parliament(record: Organ | Office) -> bool:
    return isinstance(record, Organ) and record.form is OrganForm.PARLIAMENT


def _naming(party: PartyId, claims: Iterable[Claim[Any]]) -> tuple[Claim[Any], ...]:
    return tuple(claim for claim in claims if claim.value == party)


def _holders_on(office: Office, said: tuple[When, ...]) -> tuple[Claim[Any], ...]:
    """Give who is said to have held an office when something was said; whenever, if none tells."""
    spans = [date.date if isinstance(date, Instant) else date for date in said]
    days = {day for span in spans for day in (span.earliest, span.latest) if day is not None}
    if not days:
        return office.holder
    holding = {claim for day in days for claim in at(office.holder, day)}
    return tuple(claim for claim in office.holder if claim in holding)
