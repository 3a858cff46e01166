"""What stands in a field of a record, in words: a plain value, or claims with who states them."""

from typing import Any, get_args, get_origin

import attrs

from ceasefire_model.dossier import Dossier, Record
from ceasefire_model.fields import ClaimField, all_records, fields_of
from ceasefire_model.identifiers import ExternalId
from ceasefire_model.provenance import Citation
from ceasefire_model.views import wording
from ceasefire_model.views.attribution import Teller, citations
from ceasefire_model.views.labels import label_at
from ceasefire_model.views.layout import Spans, plain
from ceasefire_model.views.naming import Names, id_kind, listed, quoted
from ceasefire_model.views.records import evidence
from ceasefire_model.views.values import words


class FieldTeller:
    """Tells what stands in fields of the records of a dossier, which are found by class and id.

    Args:
        dossier: Where the records are.
    """

    def __init__(self, dossier: Dossier) -> None:
        self.names = Names(dossier)
        self._records: dict[tuple[str, str], Record] = {
            (type(record).__name__, record.id): record for record in all_records(dossier)
        }
        self._tellers: dict[Record, Teller] = {}

    def heading(self, kind: str, id: str) -> str:  # noqa: A002 - the word of the model
        """Name a record as the heading of what is said about it."""
        return self.names.heading(self._records[kind, id])

    def label(self, kind: str, id: str | None, path: str) -> str:  # noqa: A002 - the word of the model
        """Give what a reader calls a field; with no id, of the dossier itself."""
        return label_at(Dossier if id is None else type(self._records[kind, id]), path)

    def rows(
        self,
        kind: str,
        id: str | None,  # noqa: A002 - the word of the model
        path: str,
        values: tuple[Any, ...],
    ) -> tuple[tuple[str | Spans, Spans], ...]:
        """Say what stands in a field, and apart from it who states it and on what it rests.

        Args:
            kind: The class of the record.
            id: Its id; `None` for the dossier itself.
            path: Where the field stands in it.
            values: The claims, or the plain value alone.

        Returns:
            Each value in words, with its grounds; nothing for the grounds of a plain value of a
            record that rests on no passage.
        """
        if id is None:
            hint = attrs.fields_dict(Dossier)[path].type
            return tuple((_plain(value, hint, self.names), ()) for value in values)
        record = self._records[kind, id]
        owner: type[attrs.AttrsInstance] = type(record)
        field = next(field for field in fields_of(owner) if field.path == path)
        if not field.claimed:
            rests = citations(evidence(record), self.names)
            return tuple((_plain(value, field.hint, self.names), rests) for value in values)
        if record not in self._tellers:
            self._tellers[record] = Teller(record, self.names)
        claims = ClaimField(
            record=record, path=path, each=field.each, hint=field.hint, claims=values
        )
        return self._tellers[record].rows(claims)


def _plain(value: Any, hint: Any, names: Names) -> str | Spans:  # noqa: ANN401 - what a plain field can hold
    if hint == tuple[Citation, ...]:
        return citations(value, names)
    if get_origin(hint) is tuple:
        return listed(plain(_plain(item, get_args(hint)[0], names)) for item in value)
    if isinstance(value, ExternalId):
        return wording.external_id(value)
    if isinstance(value, str) and id_kind(hint) not in names.dossier.by_id:
        return quoted(value)
    return words(value, hint, names)
