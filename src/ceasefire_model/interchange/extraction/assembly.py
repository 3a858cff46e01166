"""From rows to a dossier: every record, every claim, each with the passage that it rests on."""

from typing import Any, Final, TypeAlias

import attrs

from ceasefire_model.deployments import Deployment
from ceasefire_model.dossier import RECORD_FIELDS, Dossier
from ceasefire_model.errors import InvalidValue
from ceasefire_model.fields import FieldOf, fields_of
from ceasefire_model.guarantees import Guarantee
from ceasefire_model.identifiers import PartyId, TextId
from ceasefire_model.interchange.extraction.cells import Cells, Faulty, a, attempt
from ceasefire_model.interchange.extraction.columns import VoiceId
from ceasefire_model.interchange.extraction.quoting import Passages
from ceasefire_model.interchange.extraction.results import (
    Complaints,
    ExtractionCode,
    ExtractionResult,
)
from ceasefire_model.interchange.extraction.rows import ID, Row, Rows, read_rows
from ceasefire_model.interchange.extraction.scope import GROUPS, Group, Stated, stated
from ceasefire_model.interchange.extraction.tables import KIND
from ceasefire_model.interchange.extraction.values import Values
from ceasefire_model.provenance import Citation, Claim, Holder, Named, Reading, Unnamed
from ceasefire_model.serialization.codes import Code
from ceasefire_model.serialization.faults import show
from ceasefire_model.serialization.shapes import listed, members
from ceasefire_model.sources import Source
from ceasefire_model.undertakings import Undertaking

_Claims: TypeAlias = dict[str, dict[Claim[Any], list[Citation]]]


def from_extraction(
    data: object,
    source_text: str,
    source: Source,
    *,
    dossier: Dossier,
    reading: Reading = Reading.ORIGINAL,
) -> ExtractionResult:
    """Make a dossier of what a language model extracted from one text, or say what is wrong.

    Each record and claim rests on a passage of the text, which is looked up there. Nothing is
    converted, passed over or chosen: where anything is wrong there is no dossier, and all problems
    are told at once.

    Args:
        data: The reply, parsed from JSON, in the form of `extraction_schema`.
        source_text: The text that was read, in the words that were given to the language model.
        source: What the text is, where it was found and when it appeared. It is cited throughout;
            the language model says nothing of it.
        dossier: The dossier to be filled, with its id, title and cut-off day; it has no records
            but sources.
        reading: How the text was read, `ORIGINAL` where it is the text itself. No passage is cited
            as read more firmly than this, whatever the language model says of a voice.

    Returns:
        The dossier with its records and the source, or the problems.

    Raises:
        InvalidValue: The dossier has records, or a source of that id already.
    """
    _refuse_records(dossier)
    filled = attrs.evolve(dossier, sources=(*dossier.sources, source))
    complaints = Complaints()
    rows = read_rows(data, complaints)
    passages = Passages(source_text, complaints)
    records = _Assembly(rows, passages, source, reading, complaints).records()
    if complaints.problems:
        return ExtractionResult(problems=complaints.problems)
    return ExtractionResult(dossier=attrs.evolve(filled, **records))


def _refuse_records(dossier: Dossier) -> None:
    for names in RECORD_FIELDS.values():
        for name in names:
            if name != "sources" and getattr(dossier, name):
                expected = "a dossier without records, to be filled"
                raise InvalidValue("from_extraction", f"dossier.{name}", dossier.id, expected)


class _Assembly:
    """An extraction on its way to a dossier."""

    def __init__(
        self,
        rows: Rows,
        passages: Passages,
        source: Source,
        reading: Reading,
        complaints: Complaints,
    ) -> None:
        self._rows = rows
        self._passages = passages
        self._source = source
        self._reading = reading
        self._cells = Cells(rows, complaints)
        self._values = Values(self._cells)
        self._claims: dict[tuple[str, str], _Claims] = {}

    def records(self) -> dict[str, Any]:
        """Make all records, by the field of the dossier in which they stand."""
        self._values.check_joins()
        for name, fields in stated().items():
            for row in self._rows.sound[name]:
                self._claim(row, fields)
        made: dict[str, list[Any]] = {}
        for group in GROUPS:
            for row in self._rows.sound[group.table]:
                record = self._record(row, group)
                if record is not None:
                    kind: type[object] = record.__class__
                    made.setdefault(_IN_FIELDS.get(kind, group.table), []).append(record)
        self._values.check_use()
        self._check_voices()
        return {name: tuple(records) for name, records in made.items()}

    def _claim(self, row: Row, fields: tuple[Stated, ...]) -> None:
        """Note what a row of claims states, under the record and field of which it is stated."""
        quote = self._passages.quote(row)
        voice = attempt(self._voice, row)
        denies = attempt(self._cells.part, row, "denies", bool, "the row")
        target = attempt(self._target, row, fields)
        if target is None:
            return
        table, id_, field = target
        value = attempt(self._values.stated, row, field.hint)
        self._cells.finish(row, f"what is stated of {field.path.rpartition('.')[2]!r} here")
        if quote is None or voice is None or denies is None or value is None:
            return
        by, said_in, reading = voice
        claim = Claim(value, by=by, said_in=said_in, denies=denies)
        claims = self._claims.setdefault((table, id_), {}).setdefault(field.path, {})
        claims.setdefault(claim, []).append(Citation(self._source.id, reading, quote=quote))

    def _target(self, row: Row, fields: tuple[Stated, ...]) -> tuple[str, str, FieldOf]:
        """Find the record and field of which a row of claims speaks."""
        names = {field.name: field for field in fields}
        name = fields[0].name
        if len(fields) > 1:
            name = self._cells.part(row, "field", str, "the row")
        if name not in names:
            message = f"expected one of {listed(list(names))}, got {show(name)}"
            self._cells.complain(Code.UNKNOWN_VALUE, row.place("field"), message)
            raise Faulty
        stated_ = names[name]
        (id_,) = row.items("record")
        named = self._cells.row_of(stated_.group.id, id_, row.place("record"))
        kind = self._kind(named, stated_.group)
        found = next((field for owner, field in stated_.fields if owner is kind), None)
        if found is None:
            owners = " or ".join(a(owner) for owner, _ in stated_.fields)
            message = (
                f"{name!r} is stated of {owners}, and {id_!r} is {a(kind)}; "
                "name another record, or leave the row out"
            )
            self._cells.complain(ExtractionCode.WRONG_RECORD, row.place("record"), message)
            raise Faulty
        return stated_.group.table, id_, found

    def _kind(self, row: Row, group: Group) -> type[attrs.AttrsInstance]:
        """Give the class of a record."""
        if len(group.classes) == 1:
            return group.classes[0]
        kind: type[attrs.AttrsInstance] = self._cells.choose(row, KIND, group.classes)
        return kind

    def _voice(self, row: Row) -> tuple[Holder, TextId | None, Reading]:
        """Say who states a row, in which text, and how that was read."""
        (id_,) = row.items("voice")
        voice = self._cells.row_of(VoiceId, id_, row.place("voice"))
        by = self._cells.part(voice, "by", PartyId | None, "a voice")
        description = self._cells.part(voice, "description", str | None, "a voice")
        said_in = self._cells.part(voice, "said_in", TextId | None, "a voice")
        reading = self._cells.part(voice, "reading", Reading, "a voice")
        if (by is None) == (description is None):
            message = "expected either `by`, or a `description` of somebody who is not named"
            code = ExtractionCode.MISSING_ITEM if by is None else ExtractionCode.OUT_OF_PLACE
            self._cells.complain(code, voice.place("by"), f"{message}; fill one of the two")
            raise Faulty
        holder = Unnamed(description) if by is None else Named(by)
        return holder, said_in, max(self._reading, reading, key=_WEAKEST.index)

    def _record(self, row: Row, group: Group) -> Any:  # noqa: ANN401 - a record of the group
        """Make a record; `None` where something in it is wrong."""
        quote = self._passages.quote(row)
        kind = attempt(self._kind, row, group)
        if kind is None:
            return None
        (id_,) = row.items(ID)
        stated_ = self._claims.get((group.table, id_), {})
        given: dict[str, dict[str, Any]] = {"": {}}
        sound = quote is not None
        for field in fields_of(kind):
            above, _, name = field.path.rpartition(".")
            if field.claimed:
                value: Any = _claims(stated_.get(field.path, {}))
            elif name in row.cells:
                value = attempt(self._cells.part, row, name, field.hint, a(kind))
                sound &= value is not None or type(None) in members(field.hint)
            else:
                continue
            given.setdefault(above, {})[name] = value
        self._cells.finish(row, a(kind))
        if not sound:
            return None
        given[""]["evidence"] = (Citation(self._source.id, self._reading, quote=quote),)
        return attempt(self._joined, kind, given, row)

    def _joined(self, kind: Any, given: dict[str, dict[str, Any]], row: Row) -> Any:  # noqa: ANN401 - a record of the class
        """Make a record, and the part of it that has fields of its own."""
        parts = {
            name: self._cells.build(attrs.fields_dict(kind)[name].type, fields, row)
            for name, fields in given.items()
            if name
        }
        return self._cells.build(kind, {**given[""], **parts}, row)

    def _check_voices(self) -> None:
        """Complain of voices that state nothing."""
        for id_, row in self._cells.rows[VoiceId].items():
            if (VoiceId, id_) not in self._cells.named:
                message = (
                    f"the voice {id_!r} states nothing; name it as the `voice` of what it says, "
                    "or leave it out"
                )
                self._cells.complain(ExtractionCode.UNUSED, row.place(ID), message)


_WEAKEST: Final = tuple(Reading)
"""How a passage can have been read, the firmest first."""
_IN_FIELDS: Final[dict[type, str]] = {
    Deployment: "deployments",
    Guarantee: "guarantees",
    Undertaking: "undertakings",
}
"""Fields of a dossier that are not called like the table of their records."""


def _claims(found: dict[Claim[Any], list[Citation]]) -> tuple[Claim[Any], ...]:
    """Give claims with their passages: rows that state the same make one claim with several."""
    return tuple(
        attrs.evolve(claim, evidence=tuple(dict.fromkeys(passages)))
        for claim, passages in found.items()
    )
