"""A field of claims within a sentence: its values side by side, with or without speakers."""

from collections.abc import Callable
from typing import Any, Final

from attrs import evolve

from ceasefire_model.absences import ABSENCES, Withheld
from ceasefire_model.dossier import Record
from ceasefire_model.fields import ClaimField, claim_fields
from ceasefire_model.provenance import Claim
from ceasefire_model.views import wording
from ceasefire_model.views.attribution import lead_in, stated_by
from ceasefire_model.views.labels import label_of
from ceasefire_model.views.naming import Names
from ceasefire_model.views.values import words

FIGURES: Final = ("size", "amount")
"""Fields that say how many or how much."""

DECIDED: Final = ("made", "term")
"""Fields that say when a decision was taken and how long it lasts."""


def fields_by_name(record: Record) -> dict[str, ClaimField]:
    """Give the fields of claims of a record in which something stands."""
    return {field.name: field for field in claim_fields(record)}


def only(field: ClaimField | None, keep: Callable[[Claim[Any]], bool]) -> ClaimField | None:
    """Leave out claims of a field; `None` where none is left."""
    claims = () if field is None else tuple(filter(keep, field.claims))
    return evolve(field, claims=claims) if field is not None and claims else None


def lowered_label(field: ClaimField) -> str:
    """Give the label of a field as it stands within a sentence."""
    return label_of(field)[0].lower() + label_of(field)[1:]


def beside(field: ClaimField, names: Names, *, speakers: bool = False) -> str:
    """Set the values of a field side by side, with who states each where that is asked for."""
    said = said_in_field(field, names).items()
    return " / ".join(f"{v} — {stated_by(c, names)}" if speakers else v for v, c in said)


def said_in_field(field: ClaimField, names: Names) -> dict[str, list[Claim[Any]]]:
    """Give each value of a field in words, with the claims that state it."""
    said: dict[str, list[Claim[Any]]] = {}
    for claim in field.claims:
        value = Withheld() if isinstance(claim.value, Withheld) else claim.value
        since = "" if claim.since is None else f", {wording.since(claim.since)}"
        derived = "" if claim.basis is None or is_absence(value) else ", as concluded"
        text = f"{lead_in(claim)}{words(value, field.hint, names)}{since}{derived}"
        said.setdefault(text, []).append(claim)
    return said


def is_absence(value: object) -> bool:
    """Say whether a value is a reason why there is none."""
    return isinstance(value, ABSENCES)
