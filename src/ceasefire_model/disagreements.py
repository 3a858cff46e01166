"""Where claims stand against each other, and how they come to.

Claims that differ stand side by side in a dossier, and most of them can all be right. A
disagreement is a field of which they cannot be: one claim denies what another states, or two of
them state what no single truth satisfies (`compatibility` says when). Several true values of a
list, a change from one day to another, and the lack of a value disagree with nothing.

Who disagrees with whom follows from the claims: rival accounts, two reports of one utterance, a
changed statement, a draft and its final text, one saying put into two mouths. None of them is
judged here.

Within a field every two claims are compared, so a field of a thousand claims is slow; over all
fields and records the work is linear.
"""

from collections.abc import Iterator
from enum import Enum
from itertools import combinations
from operator import attrgetter
from typing import Any, final

from attrs import field, frozen

from ceasefire_model.absences import NotReported, Undecided, Unstated, Withheld
from ceasefire_model.compatibility import alike, compatible_values, denies
from ceasefire_model.declarations import Statement
from ceasefire_model.dossier import Dossier, Record
from ceasefire_model.errors import InvalidValue
from ceasefire_model.fields import ClaimField, all_records, claim_fields
from ceasefire_model.identifiers import TextId
from ceasefire_model.provenance import Claim, Named, Unnamed
from ceasefire_model.validation import check


class ClashKind(Enum):
    """How two claims come to stand against each other. Each pair is of one kind."""

    DRAFT_AND_FINAL = "draft-and-final"
    """One is said in a draft, the other in the text that came of it: the text was changed."""
    ATTRIBUTION = "attribution"
    """One value, said once by one person, is put into the mouths of two."""
    TWO_REPORTS = "two-reports"
    """One speaker's one utterance, or one text, is told in two ways."""
    CHANGED_STATEMENT = "changed-statement"
    """One speaker says one thing in one text and another in the next."""
    ONE_SPEAKER = "one-speaker"
    """One speaker is told with both; that it was in one text, or in two, is not recorded."""
    RIVAL_ACCOUNTS = "rival-accounts"
    """Two speakers differ, on one text or each in words of their own."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Clash:
    """Two claims of one field that cannot both be right.

    Not a `Disputed` error, which says that a question had several answers; these may all be right.

    Attributes:
        one: The claim that comes first in the field.
        other: The claim that comes after it.
        kind: How the two come to stand against each other.
    """

    one: Claim[Any] = field(kw_only=False)
    other: Claim[Any] = field(kw_only=False)
    kind: ClashKind = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Disagreement:
    """A field of a record whose claims cannot all be right.

    Not a finding about the dossier: that people disagree is no fault of it. Not an
    `Interpretation` or an `Allegation`, which are records of a quarrel; their fields can disagree
    like those of any other.

    Attributes:
        record: The record.
        path: Where the field stands in it: `size`, `promise.condition`.
        clashes: Every two of its claims that stand against each other, at least one pair.
    """

    record: Record
    path: str
    clashes: tuple[Clash, ...]

    def __attrs_post_init__(self) -> None:
        check(self)
        if not self.clashes:
            raise InvalidValue("Disagreement", "clashes", self.clashes, "at least one clash")

    @property
    def claims(self) -> tuple[Claim[Any], ...]:
        """The claims that stand against another, in the order of the field."""
        clashing = {claim for clash in self.clashes for claim in (clash.one, clash.other)}
        claims: tuple[Claim[Any], ...] = attrgetter(self.path)(self.record)
        return tuple(claim for claim in claims if claim in clashing)

    @property
    def kinds(self) -> tuple[ClashKind, ...]:
        """The kinds of its clashes, each once."""
        return tuple(dict.fromkeys(clash.kind for clash in self.clashes))


def disagreements(dossier: Dossier) -> tuple[Disagreement, ...]:
    """List the fields whose claims cannot all be right.

    Args:
        dossier: Any dossier, also one as some sources have it: a perspective adds none.

    Returns:
        The disagreements, in the order of the document.
    """
    return tuple(
        found for record in all_records(dossier) for found in disagreements_of(record, dossier)
    )


def disagreements_of(record: Record, dossier: Dossier) -> tuple[Disagreement, ...]:
    """List the fields of one record whose claims cannot all be right.

    Args:
        record: Any record.
        dossier: Where the records are found that its values refer to.

    Returns:
        The disagreements, in the order of the fields.
    """
    return tuple(
        Disagreement(record=record, path=found.path, clashes=clashes)
        for found in claim_fields(record)
        if (clashes := tuple(_clashes(found, dossier)))
    )


def _clashes(found: ClaimField, dossier: Dossier) -> Iterator[Clash]:
    for one, other in combinations(found.claims, 2):
        if _is_attribution(one, other, dossier):
            yield Clash(one, other, ClashKind.ATTRIBUTION)
        elif _clash(one, other, found, dossier):
            yield Clash(one, other, _kind(one, other, dossier))


def _clash(one: Claim[Any], other: Claim[Any], found: ClaimField, dossier: Dossier) -> bool:
    """Say whether the values of two claims stand against each other."""
    if denies(one, other) or denies(other, one):
        return True
    both_stated = not (one.denies or other.denies) and one.since == other.since
    return (
        both_stated
        and not found.each
        and not compatible_values(one.value, other.value, found, dossier)
    )


def _is_attribution(one: Claim[Any], other: Claim[Any], dossier: Dossier) -> bool:
    """Say whether one utterance of one speaker is put into the mouths of two."""
    match one.value:
        case Withheld() | Undecided() | Unstated() | NotReported():
            return False
        case _:
            text = None if one.said_in is None else dossier.by_id[TextId].get(one.said_in)
            return (
                isinstance(text, Statement)
                and len(text.by) == 1
                and one.said_in == other.said_in
                and isinstance(one.by, Named)
                and isinstance(other.by, Named)
                and one.by != other.by
                and (one.since, one.denies) == (other.since, other.denies)
                and alike(one.value, other.value)
            )


def _kind(one: Claim[Any], other: Claim[Any], dossier: Dossier) -> ClashKind:
    text, other_text = one.said_in, other.said_in
    if text is not None and other_text is not None and text != other_text:
        if text in _finals(other_text, dossier) or other_text in _finals(text, dossier):
            return ClashKind.DRAFT_AND_FINAL
        return ClashKind.CHANGED_STATEMENT if _one_speaker(one, other) else ClashKind.RIVAL_ACCOUNTS
    if not _one_speaker(one, other):
        return ClashKind.RIVAL_ACCOUNTS
    known = text is not None and other_text is not None
    return ClashKind.TWO_REPORTS if known else ClashKind.ONE_SPEAKER


def _one_speaker(one: Claim[Any], other: Claim[Any]) -> bool:
    """Say whether both are said by one; two whom nobody names are never taken for one."""
    return one.by == other.by and not isinstance(one.by, Unnamed)


def _finals(draft: TextId, dossier: Dossier) -> frozenset[TextId]:
    """Give the texts of which a text is a draft, or a draft of a draft."""
    seen: set[TextId] = set()
    texts = dossier.by_id[TextId]
    final = getattr(texts.get(draft), "draft_of", None)
    while final is not None and final not in seen:
        seen.add(final)
        final = getattr(texts.get(final), "draft_of", None)
    return frozenset(seen)
