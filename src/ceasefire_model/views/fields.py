"""The fields of a record that hold claims, found by their annotations, and what each is called.

A new field of the model is found without a line of code; it is called by its own name until a
better label is given here.
"""

from collections.abc import Iterator
from typing import Any, Final, final, get_args, get_origin

import attrs
from attrs import frozen

from ceasefire_model.deployments import Deployment
from ceasefire_model.dossier import RECORD_FIELDS, Dossier, Record
from ceasefire_model.guarantees import Guarantee
from ceasefire_model.negotiations import Position
from ceasefire_model.parties import Coalition
from ceasefire_model.places import Facility
from ceasefire_model.provenance import EACH, Claim

_LABELS: Final[dict[str, str]] = {
    "against": "Triggered",
    "amount": "How much",
    "attendance": "How many took part",
    "authority": "Force it may use",
    "besides": "In addition to",
    "chairs": "Chaired by",
    "command": "Commanded by",
    "commander_from": "Commander provided by",
    "component_count": "Number of components",
    "condition": "On condition",
    "coordinated_with": "Coordinated with",
    "deadline": "When due",
    "effect": "Effect of the decision",
    "enters_into_force": "Enters into force",
    "expectations": "Expected conduct",
    "firmness": "How firmly",
    "functions": "What it is for",
    "holder": "Held by",
    "issues": "Talks about",
    "items": "Consists of",
    "ladder": "Ladder of responses",
    "leads": "Led by",
    "legal_basis": "Needed because of",
    "legal_force": "Legal force",
    "length": "How long it lasted",
    "level": "Level",
    "links": "How it relates to other texts",
    "list_form": "Whether the list is complete",
    "made": "When it was made",
    "means": "By means of",
    "measures": "What the guarantors do",
    "modelled_on": "Modelled on",
    "names": "Also called",
    "operation": "Kind of operation",
    "participation": "Who took part",
    "place": "Where it was made",
    "postures": "What the force is for",
    "provisions": "What it contains",
    "published": "Made public",
    "purposes": "What it is for",
    "rank": "Rank of its commander",
    "rotation": "How its site changes",
    "site": "Where it sits",
    "size": "How many",
    "stage": "How far it has come",
    "stances": "How each party stands to it",
    "status": "How far it has come",
    "subject_to": "Subject to",
    "term": "For how long",
    "texts": "Works on",
    "titles": "Also titled",
    "where": "Where",
    "within": "Part of",
    "works_with": "Works with",
}
_LABELS_OF: Final[dict[tuple[type, str], str]] = {
    (Coalition, "size"): "How many belong to it",
    (Deployment, "against"): "Meant to deter the case",
    (Facility, "form"): "What it is called",
    (Guarantee, "condition"): "Activated",
    (Position, "attitude"): "Attitude",
    (Position, "condition"): "In which case",
}


@final
@frozen(kw_only=True, weakref_slot=False)
class ClaimField:
    """A field of a record that holds claims.

    Attributes:
        record: The record.
        name: The field's name in its class.
        each: Whether many values may be true at once.
        hint: What its claims can state.
        claims: Its claims, at least one.
    """

    record: Record
    name: str
    each: bool
    hint: Any
    claims: tuple[Claim[Any], ...]

    @property
    def label(self) -> str:
        """What a reader calls the field."""
        own = _LABELS_OF.get((type(self.record), self.name))
        return own or _LABELS.get(self.name, self.name.replace("_", " ").capitalize())


def all_records(dossier: Dossier) -> Iterator[Record]:
    """Give every record of a dossier, in the order of the document."""
    for fields in RECORD_FIELDS.values():
        for name in fields:
            yield from getattr(dossier, name)


def claim_fields(record: Record) -> Iterator[ClaimField]:
    """Give the fields of a record that hold claims, those of its promise among them, in order.

    Args:
        record: Any record.

    Yields:
        The fields that are not empty.
    """
    yield from _within(record, record)


def _within(part: Any, record: Record) -> Iterator[ClaimField]:  # noqa: ANN401 - a record or a part of one
    for field in attrs.fields(part.__class__):
        value: Any = getattr(part, field.name)
        if isinstance(field.type, type) and attrs.has(field.type):
            yield from _within(value, record)
            continue
        item = next(iter(get_args(field.type)), None)
        if value and get_origin(item) is Claim:
            yield ClaimField(
                record=record,
                name=field.name,
                each=field.metadata == EACH,
                hint=get_args(item)[0],
                claims=value,
            )
