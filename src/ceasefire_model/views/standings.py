"""Where promises stand, for people: grouped by standing, each with its reasons and sources."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from attrs import evolve

from ceasefire_model.conditions import Standing, Truth
from ceasefire_model.dossier import PromiseRecord
from ceasefire_model.fields import claim_fields
from ceasefire_model.promises import Deontic, Firmness
from ceasefire_model.scenarios import (
    Account,
    Assessment,
    Gap,
    Origin,
    Premises,
    Reason,
    Turn,
    Way,
)
from ceasefire_model.views import wording
from ceasefire_model.views.attribution import Teller
from ceasefire_model.views.clauses import clause
from ceasefire_model.views.labels import label_at, label_of
from ceasefire_model.views.layout import Block, Entry, Heading, Paragraph, Section
from ceasefire_model.views.naming import Names, listed, raised

STANDINGS: Final[dict[Standing, str]] = {
    Standing.TRIGGERED: "Triggered: what they assure against has come about",
    Standing.OVERDUE: "Overdue: the time for action is over",
    Standing.DUE: "Due: they call for action now",
    Standing.ACTIVE: "Active: they apply, and no action is called for now",
    Standing.CONTESTED: "Contested: rival claims lead to different standings",
    Standing.UNDETERMINED: "Undetermined: what is known does not settle it",
    Standing.DORMANT: "Dormant: their condition is not met",
    Standing.SUSPENDED: "Suspended: not applied for the time being",
    Standing.KEPT: "Kept: what they call for has been done",
    Standing.LAPSED: "Lapsed: their term is over",
    Standing.ENDED: "Ended: somebody has ended them",
    Standing.WITHOUT_STANDING: "Without standing: found in no text that anybody adopted",
}
"""Each standing with its heading, in the order in which readers want to know them."""

_GAPS: Final[dict[Gap, str]] = {
    Gap.CONDITION_NOT_STATED: "nobody says on what it hangs",
    Gap.CONDITION_NOT_KNOWN: "what it hangs on is not told, or too much disputed",
    Gap.TRIGGER_NOT_KNOWN: "what it assures against is not told, or too much disputed",
    Gap.RENEWAL_NOT_KNOWN: "whether it was renewed at the end of its term",
    Gap.DATE_NOT_KNOWN: "a date on which its time hangs is not known precisely enough",
    Gap.ADOPTION_NOT_KNOWN: "whether anybody adopted a text that contains it is disputed",
    Gap.APPLICATION_NOT_KNOWN: "whether it is applied is too much disputed",
}

_ORIGINS: Final[dict[Origin, str]] = {
    Origin.SUPPOSED: "supposed",
    Origin.RECORDED: "recorded",
    Origin.RULED_OUT: "nothing else has happened",
    Origin.FOLLOWS: "follows",
}


def standing_blocks(names: Names, assessments: Iterable[Assessment]) -> Iterator[Block]:
    """Tell where promises stand: in short first, then each with what it rests on.

    Args:
        names: The names of the records of the dossier.
        assessments: Where its promises stand, or some of them.

    Yields:
        A survey where there are several, a section for each standing that there is, and a heading
        for each promise.
    """
    order = list(STANDINGS)
    ranked = sorted(assessments, key=lambda found: order.index(found.standing))
    groups = [(s, tuple(found)) for s, found in groupby(ranked, key=lambda one: one.standing)]
    for standing, found in groups if len(ranked) > 1 else ():
        told = listed(names.promise(one.promise) for one in found)
        yield Entry(f"{raised(wording.term(standing))} ({len(found)})", (told,), depth=0)
    for standing, found in groups:
        yield Section(f"{STANDINGS[standing]} ({len(found)})")
        for assessment in found:
            yield from assessment_blocks(names, assessment)


def assessment_blocks(names: Names, assessment: Assessment) -> Iterator[Block]:
    """Tell where one promise stands, account by account.

    Args:
        names: The names of the records of the dossier.
        assessment: Where it stands.

    Yields:
        A heading, what is known of how firmly it was given, and the accounts.
    """
    record = names.dossier.promise(assessment.promise)
    yield Heading(f"{names.heading(record)}{_given(record)}")
    many = len(assessment.accounts) > 1
    for number, account in enumerate(assessment.accounts, 1):
        if many:
            told = wording.term(account.standing)
            yield Paragraph(f"Account {number} of {len(assessment.accounts)}: {told}", depth=1)
        for entry in _account(account, record, names):
            yield evolve(entry, depth=2 if many else 1)
    if assessment.partial:
        field = next(f for f in claim_fields(record) if f.name == "application")
        items = Teller(record, names).items(evolve(field, claims=assessment.partial))
        yield Entry("Only for some", items)


def _given(record: PromiseRecord) -> str:
    """Say in brackets which way a promise points and how firmly it was given, each way once."""
    deontic = record.promise.deontic
    way = [] if deontic is Deontic.SHALL else [wording.term(deontic)]
    firm = [claim.value for claim in record.promise.firmness if not claim.denies]
    words = dict.fromkeys(wording.term(v) for v in firm if isinstance(v, Firmness))
    told = [*way, " / ".join(words)] if words else way
    return f" ({', '.join(told)})" if told else ""


def _account(account: Account, record: PromiseRecord, names: Names) -> Iterator[Entry]:
    """Tell what one set of claims makes of a promise: on what it rests, then what is open."""
    yield from time_entries(account)
    yield from _silence(account.premises, record, names)
    yield from _premises(account.premises, record, names)
    if account.because:
        yield Entry("Because", tuple(_reason(reason, names) for reason in account.because))
    yield from open_entries(account, names)


def _silence(premises: Premises, record: PromiseRecord, names: Names) -> Iterator[Entry]:
    """Say what a part hangs on where nobody does: its whole."""
    if record.part_of is not None and not (premises.condition or premises.deadline):
        whole = names.promise(record.part_of)
        label = label_at(type(record), "promise.condition")
        yield Entry(label, (f"nobody says; it is a part of {whole}, and waits for that",))


def open_entries(account: Account, names: Names) -> Iterator[Entry]:
    """Tell what is not known and matters, and what would lead to each possible standing."""
    if account.open or account.gaps:
        open_questions = (f"whether {clause(atom, names)}" for atom in account.open)
        yield Entry("Not known", (*open_questions, *(_GAPS[gap] for gap in account.gaps)))
    for way in account.ways:
        yield Entry(f"Would be {wording.term(way.standing)}", (_way(way, names),))


def time_entries(account: Account) -> Iterator[Entry]:
    """Tell from when and until when something is to be done, as far as that is fixed."""
    opens, closes = account.opens, account.closes
    if opens is not None and opens == closes:
        yield Entry("Time", (wording.moment(opens),))
    elif opens is not None and closes is not None:
        yield Entry("Time", (f"from {wording.moment(opens)} to {wording.moment(closes)}",))
    elif opens is not None:
        yield Entry("Time", (f"from {wording.moment(opens)}",))
    elif closes is not None:
        yield Entry("Time", (f"not after {wording.moment(closes)}",))


def _premises(premises: Premises, record: PromiseRecord, names: Names) -> Iterator[Entry]:
    """Tell the claims of an account by field, as they are told everywhere else."""
    teller = Teller(record, names)
    for field in claim_fields(record):
        claims = getattr(premises, field.name, ())
        if claims:
            yield Entry(label_of(field), teller.items(evolve(field, claims=claims)))


def _reason(reason: Reason, names: Names) -> str:
    """Say what is so or is not, and from where that is known: `Ukraine requests it (supposed)`."""
    told = clause(reason.atom, names)
    said = told if reason.truth is Truth.TRUE else f"it is not so that {told}"
    when = listed(map(wording.when, reason.when), "or")
    known = [_ORIGINS[reason.origin], *([when] if when else [])]
    return f"{said} ({', '.join(known)})"


def _way(way: Way, names: Names) -> str:
    """Say what leads to a standing: `if Ukraine requests it, unless hostilities cease`."""
    so = [clause(need.atom, names) for need in way.needs if need.truth is Truth.TRUE]
    not_so = [clause(need.atom, names) for need in way.needs if need.truth is Truth.FALSE]
    told = (f"if {listed(so)}" if so else "", f"unless {listed(not_so, 'or')}" if not_so else "")
    return ", ".join(filter(None, told)) or "whatever else becomes known"


def turn_blocks(names: Names, turns: Iterable[Turn]) -> Iterator[Block]:
    """Tell which promises stand elsewhere in another scenario, and because of what.

    Args:
        names: The names of the records of the dossier.
        turns: What changes.

    Yields:
        A heading for each promise, from where it moves to where, and how it stands then.
    """
    for turn in turns:
        before, after = wording.term(turn.before.standing), wording.term(turn.after.standing)
        for block in assessment_blocks(names, turn.after):
            yield block
            if isinstance(block, Heading):
                moved = f"{before}, then {after}" if before != after else f"{after}, as before"
                yield Paragraph(f"{raised(moved)}.", depth=1)
