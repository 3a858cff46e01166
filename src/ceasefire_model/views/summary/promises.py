"""In short: what is promised by whom, in which parts, how firmly and on which condition."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from ceasefire_model.absences import NotReported, Unstated
from ceasefire_model.declarations import (
    Statement,
    Text,
)
from ceasefire_model.dossier import PromiseRecord
from ceasefire_model.fields import ClaimField
from ceasefire_model.identifiers import PartyId, PromiseId
from ceasefire_model.promises import Deontic
from ceasefire_model.provenance import Holder
from ceasefire_model.views import wording
from ceasefire_model.views.layout import Block, Entry
from ceasefire_model.views.naming import Names, listed, raised
from ceasefire_model.views.records import is_mutual
from ceasefire_model.views.summary.fields import (
    FIGURES,
    beside,
    fields_by_name,
    is_absence,
    lowered_label,
    only,
    said_in_field,
)

_DRAFTED: Final = "in a draft only"


def promises(names: Names) -> Iterator[Block]:
    """Give each promise that has parts, with these, and the others by whose word they are.

    What belongs to itself by way of others is told as if it were part of none.
    """
    records = names.dossier.promises
    drafted = _only_in_drafts(names.dossier.texts)
    known = {record.id for record in records}
    told: set[PromiseId] = set()
    alone: dict[str, list[str]] = {}
    for record in (*(record for record in records if record.part_of not in known), *records):
        if record.id not in told:
            told.add(record.id)
            parts = _parts(record, records, told)
            each = ", to each other" if is_mutual(record.promise) else ""
            promisor = f"{raised(names.parties(record.promise.by))}{each}"
            if parts:
                yield Entry(promisor, (_promise(record, drafted, names),))
                yield Entry("Parts", (_in_parts(record, parts, drafted, names),), depth=2)
            else:
                alone.setdefault(promisor, []).append(_promise(record, drafted, names))
    for promisor, promises in alone.items():
        yield Entry(promisor, ("; ".join(promises),))


def _only_in_drafts(texts: Iterable[Text]) -> frozenset[PromiseId]:
    """Find the promises that drafts are said to contain, and no text besides."""
    contained: dict[bool, set[PromiseId]] = {True: set(), False: set()}
    for text in texts:
        is_draft = not isinstance(text, Statement) and text.draft_of is not None
        said = (claim.value for claim in text.provisions if not claim.denies)
        contained[is_draft].update(provision.promise for provision in said)
    return frozenset(contained[True] - contained[False])


def _promise(record: PromiseRecord, drafted: frozenset[PromiseId], names: Names) -> str:
    """Say what is promised to whom, how firmly, on which condition and how much."""
    title = names.promise(record.id)
    given = "" if is_mutual(record.promise) else _given(record.promise.to, title, names)
    fields = fields_by_name(record)
    condition = [_rivals(fields["condition"], names)] if "condition" in fields else []
    draft = [_DRAFTED] if record.id in drafted else []
    firmness = filter(None, [_firmness(record, names)])
    facts = "; ".join((*draft, *firmness, *condition, *_figures(record, names)))
    return f"{title}{given}{f' ({facts})' if facts else ''}"


def _given(to: tuple[PartyId, ...], title: str, names: Names) -> str:
    """Say to whom a promise is given, unless its title does."""
    who = names.parties(to)
    named = re.search(rf"\b{re.escape(who)}\b", title) is not None
    return f" to {who}" if to and not named else ""


def _firmness(record: PromiseRecord, names: Names) -> str:
    """Say which way a promise points, unless it is plainly to be done, and how firmly."""
    deontic = record.promise.deontic
    way = [] if deontic is Deontic.SHALL else [wording.term(deontic)]
    field = only(fields_by_name(record).get("firmness"), lambda claim: not is_absence(claim.value))
    firmly = [] if field is None else [beside(field, names)]
    return ", ".join((*way, *firmly))


def _figures(record: PromiseRecord, names: Names) -> Iterator[str]:
    """Say how many or how much; that nothing is read about it is no answer here."""
    fields = fields_by_name(record)
    for name in FIGURES:
        whole = fields.get(name)
        field = only(whole, lambda claim: not isinstance(claim.value, NotReported | Unstated))
        if whole is not None and field is not None:
            rivals = len(said_in_field(whole, names)) > 1
            absent = any(is_absence(claim.value) for claim in field.claims)
            label = f"{lowered_label(field)}: " if absent else ""
            yield f"{label}{beside(field, names, speakers=rivals)}"


def _rivals(field: ClaimField, names: Names) -> str:
    """Give the values of a field of which one is right at most, and whether others state them."""
    told = ""
    heard: set[Holder] = set()
    for value, claims in said_in_field(field, names).items():
        speakers = {claim.by for claim in claims}
        again = "some of the same" if speakers & heard else "others"
        told += f", or, by {again}: {value}" if told else value
        heard |= speakers
    plain = not any(claim.denies or is_absence(claim.value) for claim in field.claims)
    return told if plain else f"{lowered_label(field)}: {told}"


def _parts(
    whole: PromiseRecord, records: tuple[PromiseRecord, ...], told: set[PromiseId]
) -> tuple[PromiseRecord, ...]:
    """Give the parts of a promise and then theirs, and note that they are told."""
    found = [whole]
    for one in found:  # grows while it is walked through
        parts = [part for part in records if part.part_of == one.id and part.id not in told]
        told.update(part.id for part in parts)
        found += parts
    return tuple(found[1:])


def _in_parts(
    whole: PromiseRecord,
    parts: tuple[PromiseRecord, ...],
    drafted: frozenset[PromiseId],
    names: Names,
) -> str:
    """Name the parts by how firmly they are promised.

    A share of the same kind that somebody else gives, and no other, is named by who gives it.
    """
    shares = Counter(part.promise.by for part in parts)
    groups: dict[str, list[str]] = {}
    for part in parts:
        by, name = part.promise.by, names.promise(part.id)
        if by != whole.promise.by:
            who = names.parties(by)
            share = shares[by] == 1 and type(part) is type(whole)
            name = who if share else f"{name} by {who}"
        figures = (*([_DRAFTED] if part.id in drafted else []), *_figures(part, names))
        firmness = _firmness(part, names) or "not said how firmly"
        groups.setdefault(firmness, []).append(", ".join((name, *figures)))
    return " ".join(f"{raised(firmness)}: {listed(told)}." for firmness, told in groups.items())
