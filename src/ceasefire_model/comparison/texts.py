"""What two texts of one dossier contain: a draft and its final form, an agreement and its follower.

Texts contain promises by reference, and what is said in a text about a promise stands with the
promise. So two texts are compared promise by promise: whether each is said to contain it, and what
is said of it in each. Of a text that was read in part little is known, and nothing follows from
what nobody says of it.
"""

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Any, final

from attrs import evolve, frozen

from ceasefire_model.comparison.changes import ClaimChange
from ceasefire_model.comparison.matching import how, keys, pairs, same
from ceasefire_model.comparison.nesting import Lies, lying_in
from ceasefire_model.declarations import Provision, Text
from ceasefire_model.dossier import Dossier, PromiseRecord
from ceasefire_model.fields import claim_fields
from ceasefire_model.identifiers import PromiseId, TextId
from ceasefire_model.provenance import Claim
from ceasefire_model.validation import check


class Containment(Enum):
    """Whether a text contains a promise, as those who speak of it have it."""

    CONTAINED = "contained"
    """It does, and nobody denies it."""
    NOT_CONTAINED = "not-contained"
    """It does not, and nobody says that it does."""
    DISPUTED = "disputed"
    """Some say that it does and others that it does not."""
    NOT_KNOWN = "not-known"
    """Those who speak of it give a reason why it is not known."""
    NOT_TOLD = "not-told"
    """Nobody says. That is no statement that it does not."""


@final
@frozen(kw_only=True, weakref_slot=False)
class PromiseInTexts:
    """What two texts contain and say of one promise.

    Not a change of the dossier: both texts stand in it side by side.

    Attributes:
        promise: The promise.
        in_first: What is claimed of whether the first text contains it.
        in_second: What is claimed of whether the second does.
        changes: What is said of it in one text and not alike in the other. A claim is *added* that
            is said in the second alone, and *withdrawn* that is said in the first alone.
    """

    promise: PromiseId
    in_first: tuple[Claim[Provision], ...] = ()
    in_second: tuple[Claim[Provision], ...] = ()
    changes: tuple[ClaimChange, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)

    @property
    def first(self) -> Containment:
        """Whether the first text contains it."""
        return _containment(self.in_first)

    @property
    def second(self) -> Containment:
        """Whether the second text contains it."""
        return _containment(self.in_second)


def _containment(claims: Iterable[Claim[Provision]]) -> Containment:
    told = {
        Containment.NOT_CONTAINED
        if claim.denies
        else Containment.NOT_KNOWN
        if claim.value.unsure is not None
        else Containment.CONTAINED
        for claim in claims
    }
    if {Containment.CONTAINED, Containment.NOT_CONTAINED} <= told:
        return Containment.DISPUTED
    settled = told - {Containment.NOT_KNOWN} or told
    return settled.pop() if settled else Containment.NOT_TOLD


def diff_texts(dossier: Dossier, first: TextId, second: TextId) -> tuple[PromiseInTexts, ...]:
    """Compare what two texts of one dossier contain and say.

    What is said in each of one promise is matched as by `diff`, with the two texts taken for one:
    by holder and what is spoken of, then by value. Claims are alike here whose value, denial,
    holder and day are; on which passages they rest does not count, since two texts are read in
    different places.

    Args:
        dossier: Where the texts are.
        first: Id of a text, such as a draft.
        second: Id of another, such as the final text.

    Returns:
        One entry for each promise that somebody says one of the two contains, or of which something
        is said in one of them, in the order of the dossier; last those that no record holds.

    Raises:
        UnknownId: The dossier has no such text.
    """
    contained = _provisions(dossier.text(first)), _provisions(dossier.text(second))
    lies = lying_in(dossier)
    told = {
        record.id: tuple(_changes(record, first, second, lies))
        for record in dossier.promises
        if record.id in contained[0] or record.id in contained[1] or _speaks(record, first, second)
    }
    return tuple(
        PromiseInTexts(
            promise=promise,
            in_first=contained[0].get(promise, ()),
            in_second=contained[1].get(promise, ()),
            changes=told.get(promise, ()),
        )
        for promise in dict.fromkeys([*told, *contained[0], *contained[1]])
    )


def _provisions(text: Text) -> dict[PromiseId, tuple[Claim[Provision], ...]]:
    found: dict[PromiseId, tuple[Claim[Provision], ...]] = {}
    for claim in text.provisions:
        promise = claim.value.promise
        found[promise] = (*found.get(promise, ()), claim)
    return found


def _speaks(record: PromiseRecord, *texts: TextId) -> bool:
    """Say whether anything is claimed of a record that is said in one of some texts."""
    return any(claim.said_in in texts for field in claim_fields(record) for claim in field.claims)


def _changes(
    record: PromiseRecord, first: TextId, second: TextId, lies: Lies
) -> Iterator[ClaimChange]:
    """Compare, field by field, what is said of a record in one text and in another."""
    for field in claim_fields(record):
        in_first, in_second = (_said_in(text, field.claims) for text in (first, second))
        for one, other in pairs(in_first, in_second, keys(each=field.each, by_text=False)):
            before, after = (claim and evolve(claim, said_in=None) for claim in (one, other))
            if before is None or after is None or same(before) != same(after):
                yield ClaimChange(
                    type=type(record).__name__,
                    id=record.id,
                    path=field.path,
                    how=how(before, after, field.hint, lies),
                    before=one,
                    after=other,
                )


def _said_in(text: TextId, claims: Iterable[Claim[Any]]) -> tuple[Claim[Any], ...]:
    return tuple(dict.fromkeys(claim for claim in claims if claim.said_in == text))
