"""Which promises a diagram shows, what it says of each, and what is left out and why."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import Final, final

from attrs import frozen

from ceasefire_model.absences import ABSENCES
from ceasefire_model.claims import values
from ceasefire_model.conditions import Unconditional
from ceasefire_model.declarations import Statement
from ceasefire_model.deployments import Deployment
from ceasefire_model.disagreements import disagreements_of
from ceasefire_model.dossier import Dossier, PromiseRecord
from ceasefire_model.fields import ClaimField
from ceasefire_model.guarantees import Guarantee
from ceasefire_model.identifiers import PartyId, PromiseId
from ceasefire_model.promises import Deontic, Firmness
from ceasefire_model.undertakings import Limit, Undertaking
from ceasefire_model.views import wording
from ceasefire_model.views.clashes import clashing
from ceasefire_model.views.labels import label_of
from ceasefire_model.views.naming import Names

KINDS: Final[dict[type[PromiseRecord], str]] = {
    Deployment: "Deployments",
    Guarantee: "Guarantees",
    Undertaking: "Undertakings",
    Limit: "Limits",
}
"""What holds a promise, with the heading of its group, in the order of a dossier."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Pledge:
    """A promise as a diagram shows it.

    Attributes:
        kind: What holds it.
        title: What it is called.
        by: Whose word it is, in the order of the dossier.
        to: To whom it is given, in that order; empty where that is nobody in particular.
        firmness: How firmly, in each way that is stated; empty where none is.
        conditional: Whether it hangs on a condition, as somebody states.
        facts: What else is said of it: which way it points, who acts, of how many parts it is.
        disputed: What is disputed of it.
    """

    kind: type[PromiseRecord]
    title: str
    by: tuple[PartyId, ...]
    to: tuple[PartyId, ...]
    firmness: tuple[Firmness, ...]
    conditional: bool
    facts: tuple[str, ...]
    disputed: tuple[str, ...]


@final
@frozen(kw_only=True, weakref_slot=False)
class Chosen:
    """The promises that a diagram shows.

    Attributes:
        pledges: The promises, in the order of the dossier.
        told: How many they are and what is left out, in sentences.
    """

    pledges: tuple[Pledge, ...]
    told: str


def chosen(
    dossier: Dossier,
    parties: Collection[PartyId],
    kinds: Collection[type[PromiseRecord]],
    promises: Collection[PromiseId] | None,
) -> Chosen:
    """Choose the promises that a diagram shows.

    Args:
        dossier: Where they are.
        parties: Those by, for or to whom they are; empty for all.
        kinds: What holds them; empty for all.
        promises: Which they are; `None` for those that are no part of another, and that a
            declaration, agreement or resolution contains which is no draft.

    Returns:
        The promises, and what is left out.

    Raises:
        UnknownId: The dossier has no such party or promise.
    """
    for party in parties:
        dossier.party(party)
    for promise in promises or ():
        dossier.promise(promise)
    reasons = _Reasons(dossier, parties, kinds, promises)
    left: Counter[str] = Counter()
    shown: list[PromiseRecord] = []
    for record in dossier.promises:
        reason = reasons.against(record)
        if reason is None:
            shown.append(record)
        else:
            left[reason] += 1
    names = Names(dossier)
    parts = Counter(record.part_of for record in dossier.promises)
    places = {party: place for place, party in enumerate(dossier.by_id[PartyId])}
    pledges = tuple(_pledge(record, parts[record.id], places, names) for record in shown)
    open_ended = _OPEN_ENDED if any(not pledge.to for pledge in pledges) else ""
    return Chosen(pledges=pledges, told=f"{_told(len(shown), left)}{open_ended}")


_OPEN_ENDED: Final = " Where no line leads on, a promise is made to nobody in particular."


class _Reasons:
    """Why promises are left out of a diagram."""

    def __init__(
        self,
        dossier: Dossier,
        parties: Collection[PartyId],
        kinds: Collection[type[PromiseRecord]],
        promises: Collection[PromiseId] | None,
    ) -> None:
        self._parties = frozenset(parties)
        self._kinds = tuple(kinds)
        self._promises = None if promises is None else frozenset(promises)
        self._known = frozenset(record.id for record in dossier.promises)
        self._adopted = frozenset(
            claim.value.promise
            for text in dossier.texts
            if not isinstance(text, Statement) and text.draft_of is None
            for claim in text.provisions
            if not claim.denies and claim.value.unsure is None
        )

    def against(self, record: PromiseRecord) -> str | None:
        """Give the reason for which a promise is left out; `None` where it is shown."""
        promise = record.promise
        if self._promises is not None:
            if record.id not in self._promises:
                return "not asked for"
        elif record.part_of in self._known:
            return "parts of others"
        elif record.id not in self._adopted:
            return "in no declaration, agreement or resolution"
        if self._kinds and not isinstance(record, self._kinds):
            return "of other kinds"
        if self._parties.isdisjoint({*promise.by, *promise.actors, *promise.to}):
            return "of other parties" if self._parties else None
        return None


def _told(shown: int, left: Counter[str]) -> str:
    total = shown + left.total()
    several = "" if total == 1 else "s"
    if not left:
        return f"All {total} promise{several} of this dossier." if total else "It has no promises."
    why = "; ".join(f"{reason} ({count})" for reason, count in left.items())
    return f"{shown} of {total} promise{several}. Left out: {why}."


def _pledge(record: PromiseRecord, parts: int, places: dict[str, int], names: Names) -> Pledge:
    promise = record.promise
    conditions = [
        value for value in values(promise.condition) if not isinstance(value, _NO_CONDITION)
    ]
    firmness = [value for value in values(promise.firmness) if isinstance(value, Firmness)]
    disputed = (_disputed_part(clashing(d)) for d in disagreements_of(record, names.dossier))
    return Pledge(
        kind=type(record),
        title=names.heading(record),
        by=_in_order(promise.by, places),
        to=_in_order(promise.to, places),
        firmness=tuple(firmness),
        conditional=bool(conditions),
        facts=tuple(_facts(record, parts, names)),
        disputed=tuple(disputed),
    )


_NO_CONDITION: Final = (Unconditional, *ABSENCES)


def _in_order(parties: Iterable[PartyId], places: dict[str, int]) -> tuple[PartyId, ...]:
    """Put parties in one order, so that the same parties are the same wherever they stand."""
    return tuple(sorted(set(parties), key=lambda party: (places.get(party, len(places)), party)))


def _disputed_part(field: ClaimField) -> str:
    """Name what is disputed, where the label of a field reads on from a heading."""
    label = label_of(field)
    return "the condition" if field.name == "condition" else label[0].lower() + label[1:]


def _facts(record: PromiseRecord, parts: int, names: Names) -> Iterator[str]:
    if record.promise.deontic is not Deontic.SHALL:
        yield wording.term(record.promise.deontic)
    if record.promise.actors:
        yield f"to be done by {names.parties(record.promise.actors)}"
    if parts:
        yield f"{parts} part{'' if parts == 1 else 's'}"
