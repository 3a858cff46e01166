"""What a field of claims says: each value once, then who states it, where, and on what it rests."""

from collections.abc import Callable, Iterable
from typing import Any, Final, TypeAlias, assert_never

from ceasefire_model.absences import NotReported, Undecided, Unstated, Withheld
from ceasefire_model.conditions import (
    AllOf,
    AnyOf,
    Elapsed,
    Given,
    Happened,
    InForce,
    Judged,
    Not,
    Obtains,
    Stands,
)
from ceasefire_model.declarations import Definition, SettlementStep, Signature, Text, Undefined
from ceasefire_model.deployments import Expectation
from ceasefire_model.disputes import AppliesIn, AppliesTo, Asserts, FallsDue
from ceasefire_model.dossier import Record
from ceasefire_model.fields import ClaimField, claim_fields
from ceasefire_model.guarantees import Component, Measure, Step
from ceasefire_model.identifiers import SourceId, TextId
from ceasefire_model.parties import Seats, Units
from ceasefire_model.places import Width
from ceasefire_model.provenance import (
    Citation,
    Claim,
    Derived,
    Editor,
    Holder,
    Named,
    Quote,
    Reading,
    Unnamed,
)
from ceasefire_model.sources import Source, SourceForm
from ceasefire_model.terms import (
    Deadline,
    Exit,
    Indefinite,
    OnDate,
    Period,
    Recurring,
    Renewal,
    Target,
    Term,
    Until,
    Window,
)
from ceasefire_model.views import wording
from ceasefire_model.views.layout import Spans, joined
from ceasefire_model.views.naming import Names, listed, quoted
from ceasefire_model.views.values import facet, words

_CLAUSES: Final = (
    AllOf,
    AnyOf,
    AppliesIn,
    AppliesTo,
    Asserts,
    Deadline,
    Elapsed,
    Exit,
    Expectation,
    FallsDue,
    Given,
    Happened,
    InForce,
    Indefinite,
    Judged,
    Not,
    Obtains,
    OnDate,
    Period,
    Recurring,
    Renewal,
    Stands,
    Target,
    Term,
    Until,
    Window,
)
"""Values that are said as a clause, which a mere *not* cannot precede."""

_ALONE: Final = (
    Component,
    Definition,
    NotReported,
    Seats,
    SettlementStep,
    Signature,
    Step,
    Undecided,
    Undefined,
    Units,
    Unstated,
    Width,
    Withheld,
)
"""Values that stand by themselves also where others are told in one list."""

_Ground: TypeAlias = tuple[TextId | None, Derived | None, tuple[Citation, ...]]
"""Where a claim was made and on what it rests: what several speakers can share."""

_Sayer: TypeAlias = tuple[Holder, _Ground]


class Teller:
    """Tells what is claimed of one record, in order.

    A text is named at its first mention. After that a speaker who speaks in that text alone is
    named without it.

    Args:
        record: What the claims are about.
        names: The names of the records that they refer to.
    """

    def __init__(self, record: Record, names: Names) -> None:
        self._record = record
        self._names = names
        self._texts: dict[Holder, set[TextId | None]] = {}
        for field in claim_fields(record):
            for claim in field.claims:
                self._texts.setdefault(claim.by, set()).add(claim.said_in)
        self._told: set[tuple[Holder, TextId | None]] = set()

    def items(
        self, field: ClaimField, instead: Callable[[Any], str] | None = None
    ) -> tuple[Spans, ...]:
        """Say what a field holds, one item for each value, each with those who state it.

        Args:
            field: A field of claims of the record.
            instead: Gives what stands in place of a value; `None` for the value itself.

        Returns:
            Sentences that end in their sources: `up to 15,000 soldiers, planned — unnamed: ...`.
        """
        return tuple(joined([f"{value} — ", said]) for value, said in self.rows(field, instead))

    def rows(
        self, field: ClaimField, instead: Callable[[Any], str] | None = None
    ) -> tuple[tuple[str, Spans], ...]:
        """Say what a field holds: each value, and apart from it those who state it.

        Where many values may be true at once, those that the same speakers state on the same
        passages stand in one item.

        Args:
            field: A field of claims of the record.
            instead: Gives what stands in place of a value; `None` for the value itself.

        Returns:
            The values in words, with those who state them, in which texts, and on what that rests.
        """
        said: dict[tuple[str, str], dict[_Sayer, None]] = {}
        alone: set[tuple[str, str]] = set()
        for claim in field.claims:
            value = instead(claim.value) if instead else self._stated(claim, field)
            row = (lead_in(claim), value)
            said.setdefault(row, {})[claim.by, (claim.said_in, claim.basis, claim.evidence)] = None
            if not field.each or isinstance(claim.value, _ALONE):
                alone.add(row)
        together: dict[tuple[str, tuple[_Sayer, ...], str], list[str]] = {}
        for (head, value), sayers in said.items():
            apart = value if (head, value) in alone else ""
            together.setdefault((head, tuple(sayers), apart), []).append(value)
        order = list(dict.fromkeys(head for head, _ in said))
        rows = sorted(together.items(), key=lambda row: order.index(row[0][0]))
        return tuple(
            (f"{head}{listed(found)}", self._attributed(sayers))
            for (head, sayers, _), found in rows
        )

    def _stated(self, claim: Claim[Any], field: ClaimField) -> str:
        since = "" if claim.since is None else f", {wording.since(claim.since)}"
        return f"{words(claim.value, field.hint, self._names)}{since}"

    def _attributed(self, sayers: tuple[_Sayer, ...]) -> Spans:
        """Say who states a value; parties that share text and passages are named together."""
        grounds: dict[tuple[_Ground, Holder | None], list[Holder]] = {}
        for holder, ground in sayers:
            apart = None if isinstance(holder, Named) else holder
            grounds.setdefault((ground, apart), []).append(holder)
        told = (self._grounded(tuple(holders), ground) for (ground, _), holders in grounds.items())
        return joined(told, "; ")

    def _grounded(self, holders: tuple[Holder, ...], ground: _Ground) -> Spans:
        text, basis, evidence = ground
        speakers = listed(speaker(holder, self._names) for holder in holders)
        derived = () if basis is None else _derivation(basis, self._names)
        cited = joined([" ", citations(evidence, self._names)]) if evidence else ()
        rests = joined([derived, cited]) or " [no source]"
        return joined([f"{speakers}{self._in(text, holders)}", rests])

    def _in(self, text: TextId | None, holders: tuple[Holder, ...]) -> str:
        """Name the text, unless it was named and these speakers speak in no other."""
        if text is None:
            return ""
        known = all((holder, text) in self._told for holder in holders)
        only = all(self._texts.get(holder, {text}) == {text} for holder in holders)
        self._told.update((holder, text) for holder in holders)
        if known and only:
            return ""
        if isinstance(self._record, Text) and self._record.id == text:
            return " in the text itself"
        return f" in {self._names.text(text)}"


def lead_in(claim: Claim[Any]) -> str:
    """Say before the value that it is denied, and under which heading it stands."""
    heading = facet(claim.value)
    if not claim.denies:
        return "" if heading is None else f"{heading}: "
    if isinstance(claim.value, Measure):
        return "not among them: "
    if heading is None:
        return "not so: " if isinstance(claim.value, _CLAUSES) else "not "
    return f"not {heading}: "


def speaker(holder: Holder, names: Names) -> str:
    """Name whoever states something."""
    match holder:
        case Named(party=party):
            return names.party(party)
        case Unnamed(description=description):
            anonymous = description.lower().startswith("unnamed")
            return description if anonymous else f"unnamed: {description}"
        case Editor():
            return "the makers of this dossier"
        case _:
            assert_never(holder)


def stated_by(claims: Iterable[Claim[Any]], names: Names) -> str:
    """Name who states something, each once; whom no source names, by what it says of them."""
    return listed(
        dict.fromkeys(
            claim.by.description if isinstance(claim.by, Unnamed) else speaker(claim.by, names)
            for claim in claims
        )
    )


def _derivation(basis: Derived, names: Names) -> Spans:
    return joined([f", as concluded ({basis.rule}) from ", citations(basis.inputs, names)])


def citations(passages: Iterable[Citation], names: Names) -> Spans:
    """Give the passages that something rests on: `[s05 original] [s50 reported via times]`."""
    return joined(dict.fromkeys(_citation(passage, names) for passage in passages), " ")


def _citation(passage: Citation, names: Names) -> Spans:
    where = "" if passage.locator is None else f", {passage.locator}"
    said = "" if passage.quote is None else f": {_quote(passage.quote)}"
    read = () if _is_remembered(passage, names) else (f" {wording.term(passage.reading)}",)
    via = _relays(passage.via, names)
    return joined(["[", (names.source(passage.source),), *read, via, f"{where}{said}]"])


def _is_remembered(passage: Citation, names: Names) -> bool:
    """Say whether a passage is cited from memory, so that its source says how it was read."""
    source = names.dossier.by_id[SourceId].get(passage.source)
    remembered = isinstance(source, Source) and source.form is SourceForm.RECOLLECTION
    return remembered and passage.reading is Reading.RECALLED


def _relays(via: tuple[SourceId, ...], names: Names) -> Spans:
    """Name the sources through which a passage came, as English lists them."""
    if not via:
        return ()
    *most, last = ((names.source(relay),) for relay in via)
    before: list[str | Spans] = [joined(most, ", "), " and "] if most else []
    return joined([" via ", *before, last])


def _quote(quote: Quote) -> str:
    origin = quote.translated_from
    return f"{quoted(quote.exact)}{'' if origin is None else f', translated from {origin}'}"
