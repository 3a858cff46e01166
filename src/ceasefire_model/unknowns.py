"""What is not known, by the reason for which it is not, and who says so.

Four reasons are named absences, which somebody claims. A fifth is a value that fixes nothing: a
plural without a number (*several thousand*), a day of a year that is not told, conduct or a state
of which it is said that it is unclear. What is hedged or bounded on one side only (*about 40*, *at
most 15,000*) counts as known, for it can be used.

The sixth reason is silence: nobody says anything in a field in which a reader looks for an answer.
Most fields may rightly be empty, so it counts only where a plan cannot be understood without:

- of a promise to do something: on what it hangs, when it is due or how long it lasts, where none of
  the three is told; how firmly it is made, unless it stands in a text that parties made together,
  whose words say so;
- of a deployment that is not excluded: how many people, and where;
- of a guarantee without components: what triggers it, and what its guarantors do;
- of a limit that sets a number: which number;
- of a declaration or agreement: when it was made, and how parties stand to it; of a resolution or
  statement: when it was made.

What is told of a part is no silence of the whole, and of a part only its size is asked. Drafts,
annexes, maps and supporting documents are not asked, nor texts that are said not to be finished,
nor records of which nobody claims anything: these are there to be named by others.
"""

import datetime
from collections.abc import Iterator
from enum import Enum
from typing import Any, Final, final

import attrs
from attrs import frozen

from ceasefire_model.absences import NotReported, Undecided, Unstated, Withheld
from ceasefire_model.attribution import first_day, passages, said_on
from ceasefire_model.declarations import (
    Agreement,
    AgreementForm,
    Declaration,
    Resolution,
    Stage,
    Statement,
    Undefined,
)
from ceasefire_model.deployments import Conduct, Deployment
from ceasefire_model.dossier import Dossier, Record
from ceasefire_model.errors import InvalidValue
from ceasefire_model.fields import all_records, claim_fields
from ceasefire_model.guarantees import Guarantee
from ceasefire_model.identifiers import PromiseId, TextId
from ceasefire_model.promises import Deontic
from ceasefire_model.provenance import Claim, Holder
from ceasefire_model.quantities import Several
from ceasefire_model.times import PartialDate, When
from ceasefire_model.undertakings import Limit, LimitForm, PersonState, Undertaking
from ceasefire_model.validation import check


class UnknownKind(Enum):
    """Why something is not known."""

    WITHHELD = "withheld"
    """Those who know it keep it back."""
    UNDECIDED = "undecided"
    """Those who would decide have not done so."""
    VAGUE = "vague"
    """Something was said that fixes nothing."""
    UNSTATED = "unstated"
    """The text was read and does not say it."""
    NOT_REPORTED = "not-reported"
    """Nothing that was read says it, and the text that might was not read."""
    SILENCE = "silence"
    """Nobody says anything about it, not even that it is not known."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Unknown:
    """Something about a record that is not known.

    Not an empty cell: it has a reason and, save for silence, a claim by somebody. Where others
    state a value all the same, that stands in the same field.

    Attributes:
        kind: Why it is not known.
        record: The record.
        paths: Where the answer would stand in the record; of silence, every field in which it
            could.
        claim: Who says so, in which text and on which passages; `None` for silence.
        since: From when on it was so: the day of the alleged change; where none is alleged, the
            first day claimed for the text in which it is said; where there is none, the first on
            which a source had it. `None` for silence, and where none of these is known.
    """

    kind: UnknownKind
    record: Record
    paths: tuple[str, ...]
    claim: Claim[Any] | None = None
    since: When | None = None

    def __attrs_post_init__(self) -> None:
        check(self)
        if not self.paths:
            raise InvalidValue("Unknown", "paths", self.paths, "at least one field")
        if (self.claim is None) != (self.kind is UnknownKind.SILENCE):
            raise InvalidValue("Unknown", "claim", self.claim, "a claim, or None for silence")

    @property
    def by(self) -> Holder | None:
        """Who holds it back, or says that it is not known; `None` for silence."""
        return None if self.claim is None else self.claim.by

    @property
    def said_in(self) -> TextId | None:
        """The text in which that is said; `None` where no text of the dossier is named for it."""
        return None if self.claim is None else self.claim.said_in


def unknowns(dossier: Dossier) -> tuple[Unknown, ...]:
    """List what is not known.

    Args:
        dossier: Any dossier. As some sources have it, fewer claims are left and more is silence.

    Returns:
        What is not known, in the order of the document: of each record, first what somebody claims
        not to be known, then of what nobody says anything.
    """
    contained = frozenset(_contained(dossier))
    parts: dict[PromiseId, set[str]] = {}
    for part in dossier.promises:
        if part.part_of is not None:
            parts.setdefault(part.part_of, set()).update(f.path for f in claim_fields(part))
    found: list[Unknown] = []
    for record in all_records(dossier):
        found += _claimed(record, dossier)
        told = {field.path for field in claim_fields(record)}
        if told:
            told |= parts.get(PromiseId(record.id), set())
            found += (
                Unknown(kind=UnknownKind.SILENCE, record=record, paths=paths)
                for paths in _expected(record, contained)
                if told.isdisjoint(paths)
            )
    return tuple(found)


def _claimed(record: Record, dossier: Dossier) -> Iterator[Unknown]:
    """Give what somebody claims not to be known of a record."""
    for field in claim_fields(record):
        for claim in field.claims:
            for kind in _kinds(claim):
                yield Unknown(
                    kind=kind,
                    record=record,
                    paths=(field.path,),
                    claim=claim,
                    since=_since(claim, dossier),
                )


def _kinds(claim: Claim[Any]) -> tuple[UnknownKind, ...]:
    """Give the reasons for which a claim leaves something open, in the order of its parts."""
    if claim.denies:
        return ()
    found = (_kind(part) for part in _parts(claim.value))
    return tuple(dict.fromkeys(kind for kind in found if kind is not None))


def _parts(value: Any) -> Iterator[object]:  # noqa: ANN401 - any value that a claim can state
    """Give a value and everything in it."""
    yield value
    kind = value.__class__
    if kind is tuple:
        for item in value:
            yield from _parts(item)
    elif attrs.has(kind):
        for field in attrs.fields(kind):
            yield from _parts(getattr(value, field.name))


def _kind(part: object) -> UnknownKind | None:
    match part:
        case Withheld():
            return UnknownKind.WITHHELD
        case Undecided():
            return UnknownKind.UNDECIDED
        case Unstated() | Undefined():
            return UnknownKind.UNSTATED
        case NotReported():
            return UnknownKind.NOT_REPORTED
        case Several() | Conduct.UNCLEAR | PersonState.UNKNOWN:
            return UnknownKind.VAGUE
        case PartialDate(earliest=None, latest=None):
            return UnknownKind.VAGUE
        case _:
            return None


def _since(claim: Claim[Any], dossier: Dossier) -> When | None:
    """Give from when on a claim tells how things are."""
    if claim.since is not None:
        return claim.since
    said = () if claim.said_in is None else said_on(dossier, claim.said_in)
    if said:
        return min(said, key=_order)
    published = [passage.published for passage in passages(dossier, claim)]
    read = [date for date in published[: len(claim.evidence)] if date is not None]
    if read:
        return min(read, key=_order)
    inputs = [date for date in published[len(claim.evidence) :] if date is not None]
    # What is derived is known once the last of its inputs is.
    return max(inputs, key=_order) if inputs and None not in published else None


def _order(date: When) -> datetime.date:
    return first_day((date,)) or datetime.date.max


def _contained(dossier: Dossier) -> Iterator[PromiseId]:
    """Give the promises that somebody says stand in a text which parties made together."""
    for text in dossier.texts:
        if not isinstance(text, Statement):
            for claim in text.provisions:
                if not claim.denies and claim.value.unsure is None:
                    yield claim.value.promise


def _expected(record: Record, contained: frozenset[PromiseId]) -> Iterator[tuple[str, ...]]:
    """Give the fields in which a reader looks for an answer; of several, any will do."""
    match record:
        case Deployment(promise=promise, part_of=whole):
            yield from _expected_of_promise(record, contained)
            if promise.deontic not in {Deontic.SHALL_NOT, Deontic.NEED_NOT}:
                yield ("size",)
                if whole is None:
                    yield ("where",)
        case Guarantee(components=components):
            yield from _expected_of_promise(record, contained)
            if not components:
                yield ("against",)
                yield ("measures", "ladder")
        case Undertaking():
            yield from _expected_of_promise(record, contained)
        case Limit(form=LimitForm.MAXIMUM | LimitForm.MINIMUM | LimitForm.EXACT):
            yield ("amount",)
        case Declaration() | Agreement() if _is_finished(record):
            yield ("made",)
            yield ("stances",)
        case Resolution(at=None) | Statement(at=None):
            yield ("made",)
        case _:
            pass


def _expected_of_promise(
    record: Deployment | Guarantee | Undertaking, contained: frozenset[PromiseId]
) -> Iterator[tuple[str, ...]]:
    if record.part_of is None and record.promise.deontic is Deontic.SHALL:
        if record.id not in contained:
            yield ("promise.firmness",)
        yield ("promise.condition", "promise.deadline", "promise.term")


_PARTS_OF_TEXTS: Final = frozenset(
    {AgreementForm.ANNEX, AgreementForm.MAP, AgreementForm.SUPPORTING_DOCUMENT}
)
"""Texts that stand with another, which has the date and the parties."""


def _is_finished(text: Declaration | Agreement) -> bool:
    """Say whether a text can have a date and parties, as far as its stages tell."""
    stages = [c.value for c in text.stage if isinstance(c.value, Stage) and not c.denies]
    unfinished = bool(stages) and all(stage.is_unfinished for stage in stages)
    return text.draft_of is None and not unfinished and text.form not in _PARTS_OF_TEXTS
