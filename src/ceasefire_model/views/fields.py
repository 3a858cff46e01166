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
from ceasefire_model.parties import Coalition, Entity
from ceasefire_model.places import Facility, Zone
from ceasefire_model.provenance import EACH, Claim

_LABELS: Final[dict[str, str]] = {
    "about": "About",
    "acts": "Which acts",
    "against": "Triggered",
    "amended_by": "Changed only with the agreement of",
    "amount": "How much",
    "application": "Whether it is applied",
    "area": "How large",
    "attendance": "How many took part",
    "authority": "Force it may use",
    "besides": "In addition to",
    "beside": "Borders on",
    "by_leave_of": "Only with the agreement of",
    "chair": "Chaired by",
    "chairs": "Chaired by",
    "command": "Commanded by",
    "commander_from": "Commander provided by",
    "compliance": "How far it has been kept",
    "component_count": "Number of components",
    "conclusion": "Made by one side or by several",
    "condition": "On condition",
    "coordinated_with": "Coordinated with",
    "copies": "In how many originals",
    "count": "How many breaches",
    "deadline": "When due",
    "definitions": "What it means by its words",
    "effect": "Effect of the decision",
    "eligible": "People may come only from",
    "ends_after": "Ends once this is kept",
    "ends_with": "Ends with",
    "enters_into_force": "Enters into force",
    "equipment": "Which equipment",
    "excludes": "Without",
    "exists": "Whether it exists",
    "exit": "How a party may leave",
    "expectations": "Expected conduct",
    "firmness": "How firmly",
    "forces_of": "Commands forces of",
    "form": "What it is for",
    "functions": "What it is for",
    "held_by": "Held by",
    "holder": "Held by",
    "in_force": "In force from",
    "includes": "With",
    "interpreted_by": "Who has the last say on its meaning",
    "invoked_by": "Who may call for it",
    "issues": "Talks about",
    "items": "Consists of",
    "judgements": "What it is called",
    "ladder": "Ladder of responses",
    "languages": "Languages",
    "leads": "Led by",
    "legal_basis": "Needed because of",
    "legal_force": "Legal force",
    "legal_personality": "Whether it has legal personality",
    "length": "How long it lasted",
    "level": "Level",
    "links": "How it relates to other texts",
    "list_form": "Whether the list is complete",
    "made": "When it was made",
    "meanings": "What it is taken to mean",
    "means": "By means of",
    "measures": "What the guarantors do",
    "modelled_on": "Modelled on",
    "names": "Also called",
    "operation": "Kind of operation",
    "participation": "Who took part",
    "people": "Which people",
    "place": "Where it was made",
    "postures": "What the force is for",
    "provisions": "What it contains",
    "published": "Made public",
    "purposes": "What it is for",
    "rank": "Rank of its commander",
    "renewal": "How it is renewed",
    "reports_to": "Reports to",
    "represented_by": "Represented by",
    "requested_by": "Who may ask for it",
    "rotation": "How its site changes",
    "scheduled": "Announced for",
    "scope": "Where it applies",
    "seats": "Who may sit in it",
    "shapes": "How it is drawn",
    "share": "Share of a larger area",
    "site": "Where it sits",
    "sites": "Which kinds of place",
    "size": "How many",
    "softened_by": "May be exceeded",
    "staff": "People who work in it",
    "stage": "How far it has come",
    "stances": "How each party stands to it",
    "status": "How far it has come",
    "strength": "How many people",
    "subject_to": "Subject to",
    "term": "For how long",
    "texts": "Works on",
    "titles": "Also titled",
    "units": "Teams, offices and other parts",
    "verified_by": "Verified by",
    "votes": "How the votes were cast",
    "voting": "How it decides",
    "where": "Where",
    "widths": "How wide",
    "within": "Part of",
    "works_with": "Works with",
}
_LABELS_OF: Final[dict[tuple[type, str], str]] = {
    (Coalition, "size"): "How many belong to it",
    (Deployment, "against"): "Meant to deter the case",
    (Facility, "form"): "What it is called",
    (Guarantee, "condition"): "Activated",
    (Deployment, "equipment"): "Equipment",
    (Entity, "within"): "Belongs to",
    (Position, "attitude"): "Attitude",
    (Position, "condition"): "In which case",
    (Zone, "within"): "Lies in",
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
