"""Rules on how things are known: sources, passages and the claims that rest on them."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, Final

from ceasefire_model.absences import ABSENCES
from ceasefire_model.circles import circles
from ceasefire_model.consistency.checks import Check, Found
from ceasefire_model.consistency.findings import Rule, Severity
from ceasefire_model.consistency.index import Index
from ceasefire_model.identifiers import SourceId, TextId
from ceasefire_model.provenance import Citation, Claim, Editor, Reading
from ceasefire_model.sources import Extent, Source

_NO_EVIDENCE: Final = Rule(
    code="CM601",
    name="claim-without-evidence",
    severity=Severity.WARNING,
    summary="A claim rests on no passage and on no derivation.",
    why=(
        "Nobody can check it, and no perspective keeps it: as known on any day, according to any "
        "source, it is gone."
    ),
    example="The size of a deployment is claimed by the ministry, with `evidence` left empty.",
    remedy=(
        "Cite the passage; or derive the value, with the passages it was taken from, in `basis`. "
        "What is known from memory cites a source read as `recalled`."
    ),
    leave="While a dossier is being written.",
)


def _no_evidence(index: Index) -> Iterator[Found]:
    for field, path, claim in index.claims:
        if not claim.evidence and claim.basis is None:
            message = "expected a passage as evidence, or a derivation as basis; got neither"
            yield Found(path, (field.record.id,), message)


_UNCITED: Final = Rule(
    code="CM602",
    name="source-never-cited",
    severity=Severity.NOTE,
    summary="No record rests on a source, and none came through it.",
    why=(
        "A list of sources tells readers what was read for the dossier. One that bears nothing "
        "makes it look broader than it is, or its claims were forgotten."
    ),
    example="The report `s17` is among the sources, and neither cited nor a relay nor an original.",
    remedy="Record what it says, or leave it out.",
    leave="Where it was read in vain, and readers should know that.",
)


def _uncited(index: Index) -> Iterator[Found]:
    used = {source.copy_of for source in index.dossier.sources}
    for cited in index.citations:
        used |= {cited.citation.source, *cited.citation.via}
    for source in index.dossier.sources:
        if source.id not in used:
            path = index.known_at[SourceId, source.id].path
            yield Found(path, (source.id,), f"expected a citation of {source.id!r}, got none")


_UNREAD: Final = Rule(
    code="CM603",
    name="unread-source-cited",
    severity=Severity.ERROR,
    summary="A passage is said to have been read in a source of which nothing was read.",
    why=(
        "A source that is `not-read` is known through others, who name it. A passage in it was "
        "read there, not here; cited as read, a relay counts as a second witness."
    ),
    example="The agency's report has the extent `not-read`, and is cited as `original`.",
    remedy=(
        "Cite the page that was read, with this one among its relays (`via`); or correct `extent`."
    ),
    leave="Never.",
)


def _unread(index: Index) -> Iterator[Found]:
    for cited in index.citations:
        source = index.sources.get(cited.citation.source)
        if (
            source is not None
            and source.extent is Extent.NOT_READ
            and cited.citation.reading is not Reading.RECALLED
        ):
            message = (
                f"expected a source that was read, got {source.id!r}, of which nothing was, as "
                f"{cited.citation.reading.value!r}"
            )
            related = (f"{index.known_at[SourceId, source.id].path}.extent",)
            yield Found(f"{cited.path}.source", (cited.record.id, source.id), message, related)


_RECALLED: Final = Rule(
    code="CM604",
    name="recalled-beside-read",
    severity=Severity.WARNING,
    summary="One source is cited both from memory and as read.",
    why=(
        "What was read can be looked up, and what was remembered has still to be. If one source is "
        "both, readers cannot ask for the dossier without what was only remembered of it."
    ),
    example="Article 3 of a text is cited as `original`, article 7 of the same page as `recalled`.",
    remedy="Look the passage up; or cite what is remembered to a source of its own.",
    leave="Where a page was read in part, and another part of it remembered.",
)


def _recalled(index: Index) -> Iterator[Found]:
    read: dict[SourceId, str] = {}
    for cited in index.citations:
        if cited.citation.reading is not Reading.RECALLED:
            read.setdefault(cited.citation.source, cited.path)
    for cited in index.citations:
        source = cited.citation.source
        if cited.citation.reading is Reading.RECALLED and source in read:
            message = f"expected {source!r} to be read, as it is elsewhere, got it from memory"
            ids = (cited.record.id, source)
            yield Found(f"{cited.path}.reading", ids, message, (f"{read[source]}.reading",))


_TWO_MINDS: Final = Rule(
    code="CM605",
    name="affirmed-and-denied",
    severity=Severity.ERROR,
    summary="A speaker affirms and denies one thing in one text.",
    why=(
        "It counts as a dispute, in which a party contradicts itself. Mostly the denial is "
        "another's, or of another value."
    ),
    example=(
        "In one interview the minister says that the force operates at sea, and that it does not."
    ),
    remedy="Correct the speaker, the text, the value or `denies`; a change of mind has its day.",
    leave="Where somebody in fact said both in one breath.",
)


def _two_minds(index: Index) -> Iterator[Found]:
    for field in index.fields:
        said: dict[object, tuple[bool, str]] = {}
        for path, claim in field.claims:
            if claim.said_in is not None or isinstance(claim.by, Editor):
                key = (claim.value, claim.by, claim.said_in, claim.since)
                denied, before = said.setdefault(key, (claim.denies, path))
                if denied is not claim.denies:
                    message = "expected one answer of one speaker in one text, got a yes and a no"
                    yield Found(path, (field.record.id,), message, (before,))


_ABSENCE_DENIED: Final = Rule(
    code="CM606",
    name="absence-denied",
    severity=Severity.WARNING,
    summary="Somebody denies that there is no value.",
    why=(
        "That a number is not withheld says nothing about the number. No question can use such a "
        "claim, and what was meant is lost."
    ),
    example="The ministry denies `Unstated()` for the term of a force.",
    remedy="State the value; or, where none is told, why there is none.",
    leave="Where somebody in fact denies that a value is kept back, and gives none.",
)


def _absence_denied(index: Index) -> Iterator[Found]:
    for field, path, claim in index.claims:
        if claim.denies and isinstance(claim.value, ABSENCES):
            kind = type(claim.value).__name__
            message = f"expected a value, or an absence that is stated; got a denial of {kind}"
            yield Found(path, (field.record.id,), message)


_TWICE: Final = Rule(
    code="CM607",
    name="claim-made-twice",
    severity=Severity.NOTE,
    summary="One value is claimed twice by one speaker in one text.",
    why=(
        "Two claims look like two statements. Two passages of one statement are the evidence of "
        "one claim."
    ),
    example="The firmness `committed` stands twice, both times by the summit in its declaration.",
    remedy="Make one claim of the two, with the evidence of both.",
    leave="Where the two passages stand in parts of the text that should be told apart.",
)


def _twice(index: Index) -> Iterator[Found]:
    for field in index.fields:
        said: dict[object, str] = {}
        for path, claim in field.claims:
            if claim.said_in is not None:
                key = (claim.value, claim.by, claim.said_in, claim.since, claim.denies)
                before = said.setdefault(key, path)
                if before != path:
                    message = "expected one claim with the evidence of both, got the same again"
                    yield Found(path, (field.record.id,), message, (before,))


_EDITOR: Final = Rule(
    code="CM608",
    name="editor-without-derivation",
    severity=Severity.WARNING,
    summary="The makers of the dossier state something that they have read.",
    why=(
        "What stands in a passage is said by whoever speaks there, if only by an unnamed reporter. "
        "As the editor's own word it is taken for a conclusion, and its speaker is lost."
    ),
    example="A date is claimed by `Editor()`, with a page as evidence, and no `basis`.",
    remedy="Name the speaker; or say in `basis` how the value was derived, and from what.",
    leave="Never: `Unnamed` is there for those whom a page does not name.",
)


def _editor(index: Index) -> Iterator[Found]:
    for field, path, claim in index.claims:
        read = any(citation.reading is not Reading.RECALLED for citation in claim.evidence)
        if isinstance(claim.by, Editor) and claim.basis is None and read:
            message = "expected a derivation, or the speaker of what was read; got the editor"
            yield Found(f"{path}.by", (field.record.id,), message)


_ROUND: Final = Rule(
    code="CM609",
    name="circular-relay",
    severity=Severity.ERROR,
    summary="The passages of a claim came through each other, so that none has it first-hand.",
    why=(
        "Two pages that quote each other are no evidence: the origin is missing, and a rumour "
        "looks twice confirmed."
    ),
    example=(
        "A claim cites `s05` via `s08`, and `s08` via `s05`; or one citation names its own source "
        "among its relays."
    ),
    remedy="Take out the link that runs the wrong way, and cite where it came from at first.",
    leave="Where pages in fact quote each other, and that is what the claim is about.",
)


def _round(index: Index) -> Iterator[Found]:
    for path, record, citations in _rested_on(index):
        leads: dict[SourceId, list[SourceId]] = {}
        for citation in citations:
            for page, relay in pairwise((citation.source, *citation.via)):
                leads.setdefault(page, []).append(relay)
        for ring in circles(leads):
            listed = " and ".join(map(repr, ring))
            message = f"expected sources that do not lead back to themselves, got {listed}"
            yield Found(path, (record, *ring), message)


def _rested_on(index: Index) -> Iterator[tuple[str, str, tuple[Citation, ...]]]:
    """Give the passages on which each record and each claim rests."""
    for path, record in index.known_at.values():
        if not isinstance(record, Source):
            yield f"{path}.evidence", record.id, record.evidence
    for field, path, claim in index.claims:
        yield f"{path}.evidence", field.record.id, claim.evidence


_BY_DRAFT: Final = Rule(
    code="CM610",
    name="final-told-by-its-draft",
    severity=Severity.WARNING,
    summary="A report on a final text agrees with its draft, against the final text.",
    why=(
        "Reporters often have the draft. What they then ascribe to the final text was taken out or "
        "changed, and a dispute is shown that there never was."
    ),
    example=(
        "The draft says *will deploy*, the final text, read in the original, *stands ready to*; a "
        "page that retells the final text has *will deploy*."
    ),
    remedy="Let the claim be said in the draft, if that is what the page had.",
    leave="Where the page is known to have had the final text, and misread it.",
)


def _by_draft(index: Index) -> Iterator[Found]:
    for field in index.fields:
        if field.field.each:
            continue
        said: dict[TextId, list[tuple[str, Claim[Any]]]] = {}
        for path, claim in field.claims:
            if claim.said_in is not None and not claim.denies:
                said.setdefault(claim.said_in, []).append((path, claim))
        for draft, of_draft in said.items():
            final = index.final.get(draft)
            of_final = said.get(final, []) if final is not None else []
            drafted = {claim.value: path for path, claim in of_draft}
            read = [claim.value for _, claim in of_final if _is_original(claim)]
            for path, claim in of_final if read else ():
                if claim.value in drafted and claim.value not in read and not _is_original(claim):
                    message = (
                        f"expected what was read in {final!r} itself, got what stands in its draft "
                        f"{draft!r}"
                    )
                    ids = (field.record.id, str(final), draft)
                    yield Found(f"{path}.said_in", ids, message, (drafted[claim.value],))


def _is_original(claim: Claim[Any]) -> bool:
    return any(citation.reading is Reading.ORIGINAL for citation in claim.evidence)


CHECKS: Final = (
    Check(_NO_EVIDENCE, _no_evidence),
    Check(_UNCITED, _uncited),
    Check(_UNREAD, _unread),
    Check(_RECALLED, _recalled),
    Check(_TWO_MINDS, _two_minds),
    Check(_ABSENCE_DENIED, _absence_denied),
    Check(_TWICE, _twice),
    Check(_EDITOR, _editor),
    Check(_ROUND, _round),
    Check(_BY_DRAFT, _by_draft),
)
"""The rules on evidence."""
