"""The same dossier from one point of view: what was known on a day, according to which sources.

A perspective is a predicate on citations and nothing else. A claim keeps the citations that qualify
and is gone when none is left; a derived claim needs all its inputs. A record stays while a passage
of its own or a claim stays, or while a record that stays names it. Plain fields are never edited,
so that what remains is a dossier like any other.

Ask for a perspective first, and for the state of things on a day (`at`) after that: the two do not
commute.
"""

import datetime
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

import attrs
from attrs import evolve

from ceasefire_model.dossier import RECORD_FIELDS, Dossier, Record
from ceasefire_model.identifiers import SourceId
from ceasefire_model.provenance import Citation, Claim, Derived, Reading
from ceasefire_model.references import references_of
from ceasefire_model.sources import Source
from ceasefire_model.times import PartialDate

Qualifies: TypeAlias = Callable[[Citation], bool]
"""Whether a citation counts in a perspective."""


def as_known_on(dossier: Dossier, day: datetime.date, *, undated: bool = False) -> Dossier:
    """Give the dossier as its sources had it on a day.

    Args:
        dossier: Any dossier.
        day: The day; a source counts if it had certainly appeared by its end.
        undated: Whether sources of which that is not certain, as `undated_on` lists them, count.

    Returns:
        The dossier with the claims that qualify.
    """
    unsure = {source.id for source in undated_on(dossier, day)}
    known = {source.id for source in dossier.sources if _appeared(source, day)}
    counted = known | unsure if undated else known
    return filtered(dossier, lambda citation: citation.source in counted)


def undated_on(dossier: Dossier, day: datetime.date) -> tuple[Source, ...]:
    """List the sources of which it is not certain that they had, or had not, appeared on a day.

    Args:
        dossier: Any dossier.
        day: The day.

    Returns:
        Sources without a date, and those whose date can lie on either side.
    """
    return tuple(
        source
        for source in dossier.sources
        if not _appeared(source, day) and not _certainly_later(source, day)
    )


def _appeared(source: Source, day: datetime.date) -> bool:
    latest = source.published.latest if isinstance(source.published, PartialDate) else None
    return latest is not None and latest <= day


def _certainly_later(source: Source, day: datetime.date) -> bool:
    earliest = source.published.earliest if isinstance(source.published, PartialDate) else None
    return earliest is not None and earliest > day


def according_to(dossier: Dossier, sources: Iterable[SourceId], *, relays: bool = False) -> Dossier:
    """Give the dossier as some sources have it.

    Args:
        dossier: Any dossier.
        sources: Ids of the sources.
        relays: Whether passages count as well that reached another source through one of these.

    Returns:
        The dossier with the claims that were read in them.
    """
    counted = frozenset(sources)
    return filtered(
        dossier,
        lambda citation: (
            citation.source in counted or (relays and not counted.isdisjoint(citation.via))
        ),
    )


def read_in(dossier: Dossier, *readings: Reading) -> Dossier:
    """Give the dossier as far as its passages were read in certain ways.

    Args:
        dossier: Any dossier.
        readings: Which readings count.

    Returns:
        The dossier with the claims that qualify.
    """
    return filtered(dossier, lambda citation: citation.reading in readings)


def filtered(dossier: Dossier, qualifies: Qualifies) -> Dossier:
    """Give the dossier that is left when only some citations count.

    Args:
        dossier: Any dossier.
        qualifies: Whether a citation counts.

    Returns:
        A dossier whose claims all rest on citations that count. Sources stay that a citation names.
    """
    kept = {
        name: tuple(_kept(record, qualifies) for record in getattr(dossier, name))
        for name in _RECORDS
    }
    needed = _named_by_survivors(kept)
    changes: dict[str, Any] = {
        name: tuple(r for r in records if (_kind(name), r.id) in needed)
        for name, records in kept.items()
    }
    return evolve(dossier, **changes)


_RECORDS = tuple(name for fields in RECORD_FIELDS.values() for name in fields)
_KINDS = {name: kind for kind, fields in RECORD_FIELDS.items() for name in fields}


def _kind(name: str) -> str:
    return str(getattr(_KINDS[name], "__name__", ""))


def _named_by_survivors(kept: dict[str, tuple[Record, ...]]) -> set[tuple[str, str]]:
    """Find the records that stand by themselves, and all that these name, and so on."""
    records = {(_kind(name), str(r.id)): r for name, rs in kept.items() for r in rs}
    needed: set[tuple[str, str]] = set()
    todo = [key for key, record in records.items() if _stands(record)]
    while todo:
        key = todo.pop()
        if key not in needed and key in records:
            needed.add(key)
            todo.extend((ref.kind, ref.id) for ref in references_of(records[key]))
    return needed


def _stands(record: Record) -> bool:
    """Say whether a passage of its own or a claim is left to a record. Sources have neither."""
    return not isinstance(record, Source) and _has_evidence(record)


def _has_evidence(value: Any) -> bool:  # noqa: ANN401 - any value of the model
    """Say whether a claim or citation stands in a value, in its promise for one."""
    kind = value.__class__
    if kind in {Claim, Citation}:
        return True
    if kind is tuple:
        return any(map(_has_evidence, value))
    return attrs.has(kind) and any(
        _has_evidence(getattr(value, field.name)) for field in attrs.fields(kind)
    )


def _kept(value: Any, qualifies: Qualifies) -> Any:  # noqa: ANN401 - any value of the model
    """Leave out the citations and claims within a value that do not count."""
    kind = value.__class__
    if kind is tuple:
        return tuple(_kept(item, qualifies) for item in value if _counts(item, qualifies))
    if not attrs.has(kind) or kind in {Citation, Derived}:  # these stand as a whole, or not at all
        return value
    changes: dict[str, Any] = {
        field.name: kept
        for field in attrs.fields(kind)
        if (kept := _kept(inner := getattr(value, field.name), qualifies)) != inner
    }
    if kind is Claim and value.basis is not None and not _holds(value.basis, qualifies):
        changes["basis"] = None
    return evolve(value, **changes) if changes else value


def _counts(item: object, qualifies: Qualifies) -> bool:
    if isinstance(item, Citation):
        return qualifies(item)
    if isinstance(item, Claim):
        return any(map(qualifies, item.evidence)) or (
            item.basis is not None and _holds(item.basis, qualifies)
        )
    return True


def _holds(basis: Derived, qualifies: Qualifies) -> bool:
    return all(map(qualifies, basis.inputs))
