"""A dossier in short: who met, which texts there are, what is promised, not known and disputed.

It says what a reader wants to know first, and is told once more, with sources, by the other
sections. Who states something is named where others state something else, and where something is
withheld. Values that differ stand side by side, as everywhere.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, get_args

from attrs import evolve

from ceasefire_model.absences import Absence, NotReported, Undecided, Unstated, Withheld
from ceasefire_model.compatibility import denies
from ceasefire_model.declarations import Agreement, Declaration, Resolution, Stance
from ceasefire_model.deployments import Deployment
from ceasefire_model.dossier import PromiseRecord, Record
from ceasefire_model.events import Event
from ceasefire_model.fields import ClaimField, claim_fields
from ceasefire_model.guarantees import Guarantee
from ceasefire_model.identifiers import PromiseId
from ceasefire_model.promises import Deontic
from ceasefire_model.provenance import Claim, Holder
from ceasefire_model.undertakings import Undertaking
from ceasefire_model.unknowns import UnknownKind
from ceasefire_model.views import wording
from ceasefire_model.views.attribution import lead_in, stated_by
from ceasefire_model.views.clashes import clashing, disputed_records
from ceasefire_model.views.labels import label_of
from ceasefire_model.views.layout import Block, Entry, Heading, Paragraph
from ceasefire_model.views.naming import Names, listed, raised
from ceasefire_model.views.sections import summits
from ceasefire_model.views.unknowns import REASONS, unknown_fields
from ceasefire_model.views.values import facet, words

_NOTE: Final = (
    "Sources stand with each claim in the other sections of the brief; so does what else promises"
    " are subject to, and on what their parts hang. A stroke parts values that stand side by side."
)

_FEW: Final = 3
"""The greatest number of parties that are named where nothing is known of them."""

_LONG: Final = 60
"""The greatest length of a value that is set beside those with which it clashes."""

_FIGURES: Final = ("size", "amount")
_DECIDED: Final = ("made", "term")


def summary_blocks(names: Names) -> Iterator[Block]:
    """Give a dossier in short.

    Args:
        names: The names of the records of a dossier.

    Yields:
        A note on how to read it, and a heading for each part in which something stands.
    """
    made = ((heading, tuple(blocks(names))) for heading, blocks in _PARTS)
    filled = tuple((heading, blocks) for heading, blocks in made if blocks)
    if filled:
        yield Paragraph(_NOTE)
    for heading, blocks in filled:
        yield Heading(heading)
        yield from blocks


def _meetings(names: Names) -> Iterator[Block]:
    """Say of each summit when and where it was, and how many took part, as counted by whom."""
    for summit in summits(names.dossier):
        fields = _fields(summit)
        told = [_beside(fields[name], names) for name in ("when", "where") if name in fields]
        if "attendance" in fields:
            told.append(_beside(fields["attendance"], names, speakers=True))
        yield Entry(names.heading(summit), ("; ".join(told),))


def _texts(names: Names) -> Iterator[Block]:
    """Say of each text when it was made and how the parties stand to it, or how far it has come."""
    others: list[str] = []
    decisions: list[str] = []
    for text in names.dossier.texts:
        if isinstance(text, Resolution) and text.draft_of is None:
            decisions.append(_decision(text, names))
        elif isinstance(text, Declaration | Agreement) and text.draft_of is None:
            fields = _fields(text)
            made = [_beside(fields["made"], names)] if "made" in fields else []
            if text.stances:
                stances = _stances(text.stances, names)
                yield Entry(names.heading(text), ("; ".join((*made, *stances)),))
            else:
                stage = [_beside(fields["stage"], names)] if "stage" in fields else []
                known = "; ".join((*made, *stage))
                others.append(f"{names.heading(text)}{f' ({known})' if known else ''}")
    if others:
        yield Entry("To which nobody's stance is told", ("; ".join(others),))
    if decisions:
        yield Entry("Decisions", ("; ".join(decisions),))


def _decision(text: Resolution, names: Names) -> str:
    """Say of a decision when it was taken and how long it lasts."""
    fields = _fields(text)
    told = "; ".join(_beside(fields[name], names) for name in _DECIDED if name in fields)
    return f"{names.heading(text)}{f' ({told})' if told else ''}"


def _stances(claims: tuple[Claim[Stance], ...], names: Names) -> Iterator[str]:
    """Say how parties stand to a text, each way once.

    A way that is claimed and denied is marked, with who claims it and who denies it.
    """
    ways: dict[str, dict[str, None]] = {}
    denied: dict[str, dict[str, None]] = {}
    for claim in claims:
        way, party = facet(claim.value) or "", names.party(claim.value.party)
        against = [no for no in claims if denies(no, claim)]
        if against:
            alike = [yes for yes in claims if any(denies(no, yes) for no in against)]
            said = f"said by {stated_by(alike, names)}, denied by {stated_by(against, names)}"
            ways.setdefault(f"{way}, disputed", {})[f"{party} ({said})"] = None
        elif not claim.denies:
            ways.setdefault(way, {})[party] = None
        elif not any(denies(claim, yes) for yes in claims):
            denied.setdefault(way, {})[party] = None
    absences = {wording.absence(reason()) for reason in get_args(Absence)}
    for way, parties in ways.items():
        many = way in absences and len(parties) > _FEW
        yield f"{way}: {f'{len(parties)} parties' if many else listed(parties)}"
    if denied:
        yield f"denied: {', '.join(f'{way} by {listed(who)}' for way, who in denied.items())}"


def _promises(names: Names) -> Iterator[Block]:
    """Give each promise that has parts, with these, and the others by whose word they are.

    What belongs to itself by way of others is told as if it were part of none.
    """
    records = names.dossier.promises
    known = {record.id for record in records}
    told: set[PromiseId] = set()
    alone: dict[str, list[str]] = {}
    for record in (*(record for record in records if record.part_of not in known), *records):
        if record.id not in told:
            told.add(record.id)
            parts = _parts(record, records, told)
            promisor = raised(names.parties(record.promise.by))
            if parts:
                yield Entry(promisor, (_promise(record, names),))
                yield Entry("Parts", (_in_parts(record, parts, names),), depth=2)
            else:
                alone.setdefault(promisor, []).append(_promise(record, names))
    for promisor, promises in alone.items():
        yield Entry(promisor, ("; ".join(promises),))


def _promise(record: PromiseRecord, names: Names) -> str:
    """Say what is promised to whom, how firmly, on which condition and how much."""
    title, to = names.promise(record.id), names.parties(record.promise.to)
    named = re.search(rf"\b{re.escape(to)}\b", title) is not None
    fields = _fields(record)
    condition = [_rivals(fields["condition"], names)] if "condition" in fields else []
    facts = "; ".join(
        filter(None, (_firmness(record, names), *condition, *_figures(record, names)))
    )
    return f"{title}{'' if named else f' to {to}'}{f' ({facts})' if facts else ''}"


def _firmness(record: PromiseRecord, names: Names) -> str:
    """Say which way a promise points, unless it is plainly to be done, and how firmly."""
    deontic = record.promise.deontic
    way = [] if deontic is Deontic.SHALL else [wording.term(deontic)]
    field = _only(_fields(record).get("firmness"), lambda claim: not _is_absence(claim.value))
    firmly = [] if field is None else [_beside(field, names)]
    return ", ".join((*way, *firmly))


def _figures(record: PromiseRecord, names: Names) -> Iterator[str]:
    """Say how many or how much; that nothing is read about it is no answer here."""
    fields = _fields(record)
    for name in _FIGURES:
        whole = fields.get(name)
        field = _only(whole, lambda claim: not isinstance(claim.value, NotReported | Unstated))
        if whole is not None and field is not None:
            rivals = len(_said(whole, names)) > 1
            absent = any(_is_absence(claim.value) for claim in field.claims)
            label = f"{_label(field)}: " if absent else ""
            yield f"{label}{_beside(field, names, speakers=rivals)}"


def _rivals(field: ClaimField, names: Names) -> str:
    """Give the values of a field of which one is right at most, and whether others state them."""
    told = ""
    heard: set[Holder] = set()
    for value, claims in _said(field, names).items():
        speakers = {claim.by for claim in claims}
        again = "some of the same" if speakers & heard else "others"
        told += f", or, by {again}: {value}" if told else value
        heard |= speakers
    plain = not any(claim.denies or _is_absence(claim.value) for claim in field.claims)
    return told if plain else f"{_label(field)}: {told}"


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


def _in_parts(whole: PromiseRecord, parts: tuple[PromiseRecord, ...], names: Names) -> str:
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
        figures = _figures(part, names)
        firmness = _firmness(part, names) or "not said how firmly"
        groups.setdefault(firmness, []).append(", ".join((name, *figures)))
    return " ".join(f"{raised(firmness)}: {listed(told)}." for firmness, told in groups.items())


def _unknown(names: Names) -> Iterator[Block]:
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
        told = f"{_label(field)} ({stated_by(field.claims, names)})"
        about.setdefault(names.record(field.record), []).append(told)
    for record, labels in about.items():
        yield f"{', '.join(labels)} of {record}"


def _counted(fields: Iterable[ClaimField]) -> Iterator[str]:
    """Name fields by their labels, those of several records with how many these are."""
    for label, count in Counter(map(_label, fields)).most_common():
        yield f"{label} ({count})" if count > 1 else label


def _disputed(names: Names) -> Iterator[Block]:
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
            yield Entry(names.heading(record), ("; ".join(told),))
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
            return field.name in _DECIDED and text.draft_of is None
        case Deployment() | Guarantee() | Undertaking() as promise:
            whole = promise.part_of is None
            return field.name in {"firmness", *_FIGURES} or (field.name == "condition" and whole)
        case _:
            return False


def _clash(field: ClaimField, names: Names) -> str:
    """Name a field with the values that clash, unless these are too long for a summary.

    Of a list of many, what is stated and denied is told once.
    """
    said = _said(field, names)
    if field.each:
        told = " / ".join(f"{v} or not" for v, claims in said.items() if not claims[0].denies)
    else:
        told = _beside(field, names, speakers=len(said) == 1)
    return _label(field) if max(map(len, said)) > _LONG else f"{_label(field)} ({told})"


def _fields(record: Record) -> dict[str, ClaimField]:
    return {field.name: field for field in claim_fields(record)}


def _only(field: ClaimField | None, keep: Callable[[Claim[Any]], bool]) -> ClaimField | None:
    """Leave out claims of a field; `None` where none is left."""
    claims = () if field is None else tuple(filter(keep, field.claims))
    return evolve(field, claims=claims) if field is not None and claims else None


def _label(field: ClaimField) -> str:
    return label_of(field)[0].lower() + label_of(field)[1:]


def _beside(field: ClaimField, names: Names, *, speakers: bool = False) -> str:
    """Set the values of a field side by side, with who states each where that is asked for."""
    said = _said(field, names).items()
    return " / ".join(f"{v} — {stated_by(c, names)}" if speakers else v for v, c in said)


def _said(field: ClaimField, names: Names) -> dict[str, list[Claim[Any]]]:
    """Give each value of a field in words, with the claims that state it."""
    said: dict[str, list[Claim[Any]]] = {}
    for claim in field.claims:
        value = Withheld() if isinstance(claim.value, Withheld) else claim.value
        since = "" if claim.since is None else f", {wording.since(claim.since)}"
        derived = "" if claim.basis is None or _is_absence(value) else ", as concluded"
        text = f"{lead_in(claim)}{words(value, field.hint, names)}{since}{derived}"
        said.setdefault(text, []).append(claim)
    return said


def _is_absence(value: object) -> bool:
    return isinstance(value, Withheld | Undecided | Unstated | NotReported)


_PARTS: Final[tuple[tuple[str, Callable[[Names], Iterator[Block]]], ...]] = (
    ("Met", _meetings),
    ("Texts", _texts),
    ("Promises", _promises),
    ("Not known", _unknown),
    ("Disputed", _disputed),
)
