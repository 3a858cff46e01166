"""Rules on what came first: events, texts, and the pages that tell of them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, Final

from ceasefire_model.ceasefires import Ending, PartyDate
from ceasefire_model.consistency.checks import Check, Found
from ceasefire_model.consistency.dating import (
    a_day_earlier,
    all_before,
    certainly_before,
    dates,
    told,
)
from ceasefire_model.consistency.findings import Rule, Severity
from ceasefire_model.consistency.index import Index
from ceasefire_model.declarations import LinkKind, Publication, Text, TextLink
from ceasefire_model.identifiers import EventId, SourceId, TextId
from ceasefire_model.provenance import Claim
from ceasefire_model.times import Instant, PartialDate, When

_AFTER_CUTOFF: Final = Rule(
    code="CM405",
    name="after-the-cutoff",
    severity=Severity.ERROR,
    summary="Something is told to have happened after the last day that the dossier covers.",
    why=(
        "The cut-off is a promise to readers: what happened later is not in it. If one later event "
        "is, they cannot tell which others are left out."
    ),
    example="The dossier ends on 27 February 2026; an event in it happened on 3 March 2026.",
    remedy="Move the cut-off, once all that happened up to then is in; or leave the event out.",
    leave="Never: for what is to come there are `scheduled`, deadlines and promises.",
)


def _after_cutoff(index: Index) -> Iterator[Found]:
    cutoff = index.dossier.cutoff
    for path, record, when, _ in _happenings(index):
        if certainly_before(cutoff, when):
            message = (
                f"expected a day up to {cutoff.edtf}, where the dossier ends, got {_one(when)}"
            )
            yield Found(path, (record,), message, ("$.cutoff",))


def _one(when: When) -> str:
    return told([when])


def _happenings(index: Index) -> Iterator[tuple[str, str, When, Claim[Any]]]:
    """Give each day on which somebody says that something happened, was made, or changed."""
    for field, path, claim in index.claims:
        if claim.denies:
            continue
        value, record = claim.value, field.record.id
        if claim.since is not None:
            yield f"{path}.since", record, claim.since, claim
        if field.name in {"when", "made"} and isinstance(value, PartialDate | Instant):
            yield f"{path}.value", record, value, claim
        elif field.name in {"published", "declared", "ended"} and isinstance(
            value, Publication | PartyDate | Ending
        ):
            when = value.when
            if isinstance(when, PartialDate | Instant):
                yield f"{path}.value.when", record, when, claim


_OUTSIDE: Final = Rule(
    code="CM406",
    name="outside-the-larger-event",
    severity=Severity.WARNING,
    summary="An event happened wholly before or after the event that it is part of.",
    why="Who asks what happened at a summit gets what happened on another day.",
    example=(
        "The press conference of 6 January is part of the meeting of ministers, which was held on "
        "8 January."
    ),
    remedy="Correct a date, or what the event is part of.",
    leave="Where the larger event lasted longer than its date tells.",
)


def _outside(index: Index) -> Iterator[Found]:
    for event in index.dossier.events:
        whole = index.events.get(event.part_of) if event.part_of is not None else None
        if whole is not None:
            own, larger = dates(event.when), dates(whole.when)
            if _apart(own, larger):
                message = (
                    f"expected a part of {whole.id!r}, which was on {told(larger)}, got {told(own)}"
                )
                path = f"{index.known_at[EventId, event.id].path}.part_of"
                related = (f"{index.known_at[EventId, whole.id].path}.when",)
                yield Found(path, (event.id, whole.id), message, related)


def _apart(ones: Sequence[When], others: Sequence[When]) -> bool:
    """Say whether some dates are all before or all after others, on every clock of the world."""
    return _earlier(ones, others) or _earlier(others, ones)


def _earlier(ones: Sequence[When], others: Sequence[When]) -> bool:
    """Say whether some dates are all before others, on every clock of the world."""
    days = [a_day_earlier(other) for other in others]
    sure = [day for day in days if day is not None]
    return len(sure) == len(days) and all_before(ones, sure)


_NOT_YET_SAID: Final = Rule(
    code="CM407",
    name="told-before-it-was-said",
    severity=Severity.ERROR,
    summary="All sources of a claim appeared before the text in which it is said was made.",
    why=(
        "A page cannot report what was said later. Such a page mostly tells of a draft, or of an "
        "earlier statement; with the wrong text, a change of mind is lost."
    ),
    example=(
        "A claim is said in the declaration of 6 January; the only page that it cites appeared on "
        "2 January, and had a draft."
    ),
    remedy="Name the draft or the earlier statement, or correct a date.",
    leave="Never, as long as the dates are more than a day apart, which allows for all clocks.",
)


def _not_yet_said(index: Index) -> Iterator[Found]:
    for field, path, claim in index.claims:
        text = index.texts.get(claim.said_in) if claim.said_in is not None else None
        made = dates(text.made) if text is not None else ()
        published = _published(index, claim)
        if text is not None and _earlier(published, made):
            message = (
                f"expected a source that appeared once {text.id!r} was made on {told(made)}, "
                f"got {told(published)}"
            )
            related = (f"{index.known_at[TextId, text.id].path}.made",)
            yield Found(f"{path}.said_in", (field.record.id, text.id), message, related)


def _published(index: Index, claim: Claim[Any]) -> tuple[When, ...]:
    """Give when the sources of a claim appeared; nothing where that is not told of one of them."""
    if claim.basis is not None:
        return ()
    cited = [index.sources.get(citation.source) for citation in claim.evidence]
    appeared = [source.published for source in cited if source is not None]
    days = tuple(day for day in appeared if isinstance(day, PartialDate))
    return days if len(days) == len(cited) else ()


_FORETOLD: Final = Rule(
    code="CM408",
    name="told-before-it-happened",
    severity=Severity.ERROR,
    summary="All sources of a claim appeared before the day on which it has something happen.",
    why=(
        "What is announced may not come about. Recorded as something that happened, a plan is "
        "counted as a fact by everybody who asks what was the case on a day."
    ),
    example=(
        "A page of 2 January says that the summit is on 6 January, and is cited for the day on "
        "which the summit was held."
    ),
    remedy=(
        "Use `scheduled` for an event that was announced, and a promise with a deadline for a "
        "planned change; or cite a page that appeared afterwards."
    ),
    leave="Never, as long as the dates are more than a day apart, which allows for all clocks.",
)


def _foretold(index: Index) -> Iterator[Found]:
    for path, record, when, claim in _happenings(index):
        published = _published(index, claim)
        if _earlier(published, [when]):
            message = f"expected a source that appeared after {_one(when)}, got {told(published)}"
            yield Found(path, (record,), message)


_PUBLIC_TOO_EARLY: Final = Rule(
    code="CM409",
    name="published-before-it-was-made",
    severity=Severity.WARNING,
    summary="A text was made public before it was made.",
    why=(
        "What was public then was a draft, which may differ from the text in the very point that "
        "is cited."
    ),
    example="The declaration was adopted on 6 January, and made public on 2 January.",
    remedy="Record the draft as a text of its own, with its publication; or correct a date.",
    leave="Where the final text itself was out before it was signed.",
)


def _public_too_early(index: Index) -> Iterator[Found]:
    for text in index.dossier.texts:
        made = dates(text.made)
        path = index.known_at[TextId, text.id].path
        for place, claim in enumerate(text.published):
            when = claim.value.when if isinstance(claim.value, Publication) else None
            if (
                isinstance(when, PartialDate | Instant)
                and not claim.denies
                and _earlier([when], made)
            ):
                message = (
                    f"expected a day after {told(made)}, on which it was made, got {_one(when)}"
                )
                here = f"{path}.published[{place}].value.when"
                yield Found(here, (text.id,), message, (f"{path}.made",))


_ELSEWHEN: Final = Rule(
    code="CM410",
    name="made-apart-from-its-event",
    severity=Severity.WARNING,
    summary="A text was made on another day than the event at which it was made.",
    why="One of two dates of one moment is wrong, and each is used by other questions.",
    example="The declaration was made at the summit of 6 January, and its own date is 9 January.",
    remedy="Correct a date, or the event at which the text was made.",
    leave="Where the event lasted longer than its date tells.",
)


def _elsewhen(index: Index) -> Iterator[Found]:
    for text in index.dossier.texts:
        event = index.events.get(text.at) if text.at is not None else None
        if event is not None:
            made, held = dates(text.made), dates(event.when)
            if _apart(made, held):
                message = f"expected {told(held)}, the day of {event.id!r}, got {told(made)}"
                path = index.known_at[TextId, text.id].path
                related = (f"{index.known_at[EventId, event.id].path}.when",)
                yield Found(f"{path}.made", (text.id, event.id), message, related)


_LATER_TEXT: Final = Rule(
    code="CM411",
    name="builds-on-a-later-text",
    severity=Severity.ERROR,
    summary="A text changes, replaces or restates a later one, or a draft is later than its text.",
    why=(
        "Which of two texts holds is read from their links. One that runs backwards in time makes "
        "the older text the one in force."
    ),
    example="The protocol of 2014 amends the package of 2015; or a draft is dated after its text.",
    remedy="Turn the link round, or correct a date.",
    leave="Never, as long as the dates are more than a day apart, which allows for all clocks.",
)

_BACK: Final = frozenset(
    {
        LinkKind.RESTATES,
        LinkKind.REPLACES,
        LinkKind.AMENDS,
        LinkKind.RELAXES,
        LinkKind.EXTENDS,
    }
)
"""Links that can only lead to what was there before."""


def _later_text(index: Index) -> Iterator[Found]:
    for path, before, after in _successions(index):
        first, second = index.texts.get(before), index.texts.get(after)
        if first is None or second is None:
            continue
        was, comes = dates(first.made), dates(second.made)
        if _earlier(comes, was):
            message = (
                f"expected {after!r} to be made after {before!r} of {told(was)}, got {told(comes)}"
            )
            paths = [f"{index.known_at[TextId, text].path}.made" for text in (before, after)]
            owner = index.owner(path)
            ids = (owner, before if owner == after else after)
            yield Found(path, ids, message, tuple(paths))


def _successions(index: Index) -> Iterator[tuple[str, TextId, TextId]]:
    """Give each place that lets one text come after another: the earlier, then the later."""
    for draft, final in index.final.items():
        yield f"{index.known_at[TextId, draft].path}.draft_of", draft, final
    for field in index.fields_of(Text, "links"):
        for path, link in field.undisputed:
            if isinstance(link, TextLink) and link.kind in _BACK:
                yield f"{path}.value.to", link.to, TextId(field.record.id)


_RELAY: Final = Rule(
    code="CM412",
    name="relay-later-than-its-page",
    severity=Severity.WARNING,
    summary="A page is cited as a relay or original of another that appeared before it.",
    why=(
        "A page passes on what was there before. A relay that appeared later makes the page look "
        "like its echo, or the other way round, and one of them is counted as a witness too many."
    ),
    example="A page of 5 January is cited `via` a report of 9 January.",
    remedy="Exchange the page and its relay, or correct a date.",
    leave="Where the page was changed after it appeared.",
)


def _relay(index: Index) -> Iterator[Found]:
    for path, page, relay in _relays(index):
        one, other = (index.sources.get(source) for source in (page, relay))
        if one is None or other is None:
            continue
        out, came = one.published, other.published
        if (
            isinstance(out, PartialDate)
            and isinstance(came, PartialDate)
            and _earlier([out], [came])
        ):
            message = (
                f"expected a source that appeared before {page!r} of {_one(out)}, got {relay!r} of "
                f"{_one(came)}"
            )
            yield Found(path, (index.owner(path), page, relay), message)


def _relays(index: Index) -> Iterator[tuple[str, SourceId, SourceId]]:
    """Give each place that names where a page has something from."""
    for source in index.dossier.sources:
        if source.copy_of is not None:
            path = index.known_at[SourceId, source.id].path
            yield f"{path}.copy_of", source.id, source.copy_of
    for cited in index.citations:
        chain = (cited.citation.source, *cited.citation.via)
        for place, (page, relay) in enumerate(pairwise(chain)):
            yield f"{cited.path}.via[{place}]", page, relay


CHECKS: Final = (
    Check(_AFTER_CUTOFF, _after_cutoff),
    Check(_OUTSIDE, _outside),
    Check(_NOT_YET_SAID, _not_yet_said),
    Check(_FORETOLD, _foretold),
    Check(_PUBLIC_TOO_EARLY, _public_too_early),
    Check(_ELSEWHEN, _elsewhen),
    Check(_LATER_TEXT, _later_text),
    Check(_RELAY, _relay),
)
"""The rules on what came first."""
