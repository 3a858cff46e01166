"""What was read: each source under the key by which it is cited, and for what it is cited."""

from collections.abc import Iterator
from typing import Final

from ceasefire_model.dossier import Record
from ceasefire_model.fields import all_records, claim_fields
from ceasefire_model.identifiers import SourceId
from ceasefire_model.provenance import Citation
from ceasefire_model.sources import Extent, Source, SourceForm
from ceasefire_model.times import PartialDate
from ceasefire_model.views import wording
from ceasefire_model.views.direction import isolated
from ceasefire_model.views.layout import Address, Block, Entry, Spans, joined
from ceasefire_model.views.naming import Names
from ceasefire_model.views.records import evidence

_READ: Final[dict[Extent, str]] = {
    Extent.WHOLE: "read as a whole",
    Extent.EXCERPT: "read in part",
    Extent.NOT_READ: "not read, known through others",
}


def source_blocks(names: Names) -> Iterator[Block]:
    """Give the sources, each with the records that cite it and the sources that relay it.

    Args:
        names: The names of the records of a dossier.

    Yields:
        An entry for each source, in the order of the dossier.
    """
    cited_for: dict[SourceId, dict[str, None]] = {}
    told_by: dict[SourceId, dict[SourceId, None]] = {}
    for record in all_records(names.dossier):
        for passage in _passages(record):
            cited_for.setdefault(passage.source, {})[names.heading(record)] = None
            for relay in passage.via:
                told_by.setdefault(relay, {})[passage.source] = None
    for source in names.dossier.sources:
        items = [_description(source, names)]
        if source.id in told_by:
            relayed = joined((_bracketed(teller, names) for teller in told_by[source.id]), ", ")
            items.append(joined(["told by ", relayed]))
        if source.id in cited_for:
            items.append((f"cited for: {'; '.join(cited_for[source.id])}",))
        label = f"[{source.id}] {isolated(source.title)}"
        yield Entry(label, tuple(items), depth=0, source=source.id)


def _bracketed(source: SourceId, names: Names) -> Spans:
    return joined(["[", (names.source(source),), "]"])


def _passages(record: Record) -> Iterator[Citation]:
    """Give every passage that a record and its claims rest on."""
    yield from evidence(record)
    for field in claim_fields(record):
        for claim in field.claims:
            yield from claim.evidence
            if claim.basis is not None:
                yield from claim.basis.inputs


def _copy_of(source: SourceId, names: Names) -> Spans:
    return joined(["copy of ", _bracketed(source, names)])


def _description(source: Source, names: Names) -> Spans:
    if source.form is SourceForm.RECOLLECTION:
        return joined(["from the memory of the makers of this dossier; nothing was read for it"])
    match source.published:
        case PartialDate():
            published = f"published {wording.date(source.published)}"
        case _:
            published = f"date of publication {wording.absence(source.published)}"
    facts: list[str | Spans] = [
        wording.term(source.form),
        *([] if source.publisher is None else [source.publisher]),
        published,
        *([] if source.language is None else [f"language {source.language}"]),
        *([] if source.control is None else [f"control {wording.term(source.control)}"]),
        _READ[source.extent],
        *([] if source.copy_of is None else [_copy_of(source.copy_of, names)]),
        *([] if source.url is None else [(Address(source.url),)]),
    ]
    return joined(facts, "; ")
