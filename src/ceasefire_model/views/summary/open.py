"""In short: what is not known, and what is disputed."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from ceasefire_model.declarations import (
    Agreement,
    Declaration,
    Resolution,
)
from ceasefire_model.deployments import Deployment
from ceasefire_model.disputes import Interpretation
from ceasefire_model.events import Event
from ceasefire_model.fields import ClaimField
from ceasefire_model.guarantees import Guarantee
from ceasefire_model.undertakings import Undertaking
from ceasefire_model.unknowns import UnknownKind
from ceasefire_model.views.attribution import stated_by
from ceasefire_model.views.clashes import clashing, disputed_records
from ceasefire_model.views.layout import Block, Entry
from ceasefire_model.views.naming import Names, listed
from ceasefire_model.views.sections import summits
from ceasefire_model.views.summary.fields import (
    DECIDED,
    FIGURES,
    beside,
    lowered_label,
    said_in_field,
)
from ceasefire_model.views.unknowns import REASONS, unknown_fields

_LONG: Final = 60
"""The greatest length of a value that is set beside those with which it clashes."""


def unknown(names: Names) -> Iterator[Block]:
    """Say what is withheld and undecided, and how often each field is not stated or reported."""
    for reason, found in unknown_fields(names.dossier).items():
        if found:
            by_name = reason in {UnknownKind.WITHHELD, UnknownKind.UNDECIDED}
            told = _by_record(found, names) if by_name else _counted(found)
            label = f"{REASONS[reason].partition(':')[0]} ({len(found)})"
            yield Entry(label, ("; ".join(told),))


def _by_record(fields: list[ClaimField], names: Names) -> Iterator[str]:
    """Name fields under their records, each with those who state its claims."""
    about: dict[str, list[str]] = {}
    for field in fields:
        told = f"{lowered_label(field)} ({stated_by(field.claims, names)})"
        about.setdefault(names.record(field.record), []).append(told)
    for record, labels in about.items():
        yield f"{', '.join(labels)} of {record}"


def _counted(fields: Iterable[ClaimField]) -> Iterator[str]:
    """Name fields by their labels, those of several records with how many these are."""
    for label, count in Counter(map(lowered_label, fields)).most_common():
        yield f"{label} ({count})" if count > 1 else label


def disputed(names: Names) -> Iterator[Block]:
    """Name each field whose claims cannot all be right, with the values that clash."""
    above: list[ClaimField] = []
    for record, found in disputed_records(names.dossier):
        told: list[str] = []
        for field in map(clashing, found):
            if _is_told_above(field, names):
                above.append(field)
            else:
                told.append(_clash(field, names))
        if told:
            about = record.about if isinstance(record, Interpretation) else ()
            on = f", on {listed(map(names.promise, about))}" if about else ""
            yield Entry(f"{names.heading(record)}{on}", ("; ".join(told),))
    if above:
        yield Entry("As told above", ("; ".join(_counted(above)),))


def _is_told_above(field: ClaimField, names: Names) -> bool:
    """Say whether what meetings, texts and promises are told with holds a field."""
    match field.record:
        case Event() as event:
            return field.name in {"when", "where", "attendance"} and event in summits(names.dossier)
        case Declaration() | Agreement() as text:
            other = "stances" if text.stances else "stage"
            return field.name in {"made", other} and text.draft_of is None
        case Resolution() as text:
            return field.name in DECIDED and text.draft_of is None
        case Deployment() | Guarantee() | Undertaking() as promise:
            whole = promise.part_of is None
            return field.name in {"firmness", *FIGURES} or (field.name == "condition" and whole)
        case _:
            return False


def _clash(field: ClaimField, names: Names) -> str:
    """Name a field with the values that clash, unless these are too long for a summary.

    Of a list of many, what is stated and denied is told once.
    """
    said = said_in_field(field, names)
    if field.each:
        told = " / ".join(f"{v} or not" for v, claims in said.items() if not claims[0].denies)
    else:
        told = beside(field, names, speakers=len(said) == 1)
    return (
        lowered_label(field) if max(map(len, said)) > _LONG else f"{lowered_label(field)} ({told})"
    )
