"""Conditions, times and performance as English clauses, built from the names of records.

*Once* stands for what must have happened, *while* for what must last, *unless* for what must not
be so. An atom that follows another in the same sense does not repeat the word.
"""

import re
from collections.abc import Iterable
from typing import Final, assert_never

from ceasefire_model.conditions import (
    Act,
    AllOf,
    AnyOf,
    Atom,
    Condition,
    Elapsed,
    Given,
    Happened,
    InForce,
    Judged,
    Not,
    Obtains,
    Standing,
    Stands,
    Unconditional,
)
from ceasefire_model.identifiers import PartyId, PromiseId, SituationId
from ceasefire_model.performance import Application, Compliance
from ceasefire_model.terms import (
    Counting,
    Exit,
    Indefinite,
    Lasting,
    Period,
    Renewal,
    RenewalManner,
    Term,
    Until,
)
from ceasefire_model.times import Duration
from ceasefire_model.views import wording
from ceasefire_model.views.naming import Names, listed
from ceasefire_model.views.wording import date, duration, length

_ACTS: Final[dict[Act, tuple[str, str]]] = {
    Act.CONSENT: ("consent", " to"),
    Act.REQUEST: ("request", ""),
    Act.APPROVAL: ("approve", ""),
    Act.BACKING: ("back", ""),
}
"""The verb for what is given, and what joins it to that of which it is given."""

_PLURAL: Final = re.compile(r"[a-z]+s of .*", re.IGNORECASE)
"""A name that begins with its noun in the plural: `Parliaments of the member states`."""

_STANDINGS: Final[dict[Standing, tuple[str, str]]] = {
    Standing.DORMANT: ("while", "is dormant"),
    Standing.ACTIVE: ("while", "is active"),
    Standing.TRIGGERED: ("while", "is triggered"),
    Standing.DUE: ("while", "is due"),
    Standing.OVERDUE: ("while", "is overdue"),
    Standing.KEPT: ("once", "has been kept"),
    Standing.SUSPENDED: ("while", "is suspended"),
    Standing.LAPSED: ("once", "has lapsed"),
    Standing.ENDED: ("once", "has ended"),
}


def condition(value: Condition, names: Names, once: str = "once") -> str:
    """Say a condition in English: `once a ceasefire enters into force and Ukraine requests it`.

    Args:
        value: The condition.
        names: The names of the records that it refers to.
        once: The word for what must have happened; `if` where a case is supposed.

    Returns:
        A clause that can follow what depends on it.
    """
    match value:
        case Unconditional():
            return "unconditionally"
        case AllOf(conditions=parts):
            return _joined(parts, "and", names, once)
        case AnyOf(conditions=parts):
            return _joined(parts, "or", names, once)
        case Not(condition=inner):
            return _denied(inner, names, once)
        case Happened() | Obtains() | InForce() | Given() | Judged() | Elapsed() | Stands():
            word, told = _begun(value, names)
            return f"{once if word == 'once' else word} {told}"
        case _:
            assert_never(value)


def clause(value: Atom, names: Names) -> str:
    """Say an atom as a plain clause: `Ukraine requests it`."""
    return _begun(value, names)[1]


def _denied(inner: Condition, names: Names, once: str) -> str:
    match inner:
        case Unconditional() | AllOf() | AnyOf() | Not():
            return f"not ({condition(inner, names, once)})"
        case Happened() | Obtains() | InForce() | Given() | Judged() | Elapsed() | Stands():
            return f"unless {_begun(inner, names)[1]}"
        case _:
            assert_never(inner)


def _joined(parts: Iterable[Condition], word: str, names: Names, once: str) -> str:
    """Join conditions; those that are joined ones themselves stand in brackets."""
    clauses: list[str] = []
    before = ""
    for part in parts:
        clause = condition(part, names, once)
        if isinstance(part, AllOf | AnyOf):
            clauses.append(f"({clause})")
            before = ""
        else:
            sense = clause.split(" ", 1)[0]
            clauses.append(clause.removeprefix(f"{before} ") if before else clause)
            before = sense
    return listed(clauses, word)


def _begun(value: Atom, names: Names) -> tuple[str, str]:
    """Give the word with which an atom begins, and the clause that follows it."""
    match value:
        case Happened(event=event):
            return "once", names.occurrence(event)
        case Obtains(situation=situation, of=of):
            return "while", _so_of(situation, of, names)
        case InForce(text=text):
            return "while", f"{names.text(text)} is in force"
        case Given(act=act, by=by, about=about):
            return "once", _given(names.party(by), act, about, names)
        case Judged(test=test, by=by, of=of):
            judge = f"by {names.parties(by)}" if by else "(nobody is named to judge)"
            return "once", f"it is found {judge} that {_so_of(test, of, names)}"
        case Elapsed(duration=time, since=event):
            have = "has" if _is_single(time) else "have"
            return "once", f"{duration(time)} {have} passed since {names.occurrence(event)}"
        case Stands(promise=promise, standing=standing):
            word, state = _STANDINGS[standing]
            return word, f"{names.promise(promise)} {state}"
        case _:
            assert_never(value)


def _so_of(situation: SituationId, of: PartyId | None, names: Names) -> str:
    """Say what is the case, and of whom where the situation is stated of several."""
    said = names.situation(situation)
    return said if of is None else f"{said} (as to {names.party(of)})"


def _given(giver: str, act: Act, about: PromiseId | None, names: Names) -> str:
    verb, to = _ACTS[act]
    verb = verb if _PLURAL.fullmatch(giver.removeprefix("the ")) else f"{verb}s"
    if about is not None:
        return f"{giver} {verb}{to} {names.promise(about)}"
    return f"{giver} {verb}" if act is Act.CONSENT else f"{giver} {verb} it"


def _is_single(time: Duration) -> bool:
    return duration(time).startswith("1 ") and " and " not in duration(time)


def until(value: Condition, names: Names) -> str:
    """Say up to when something lasts: `until a ceasefire takes hold`."""
    match value:
        case Happened() | Obtains() | InForce() | Given() | Judged() | Elapsed() | Stands():
            return f"until {_begun(value, names)[1]}"
        case Unconditional() | AllOf() | AnyOf() | Not():
            return f"until this is so: {condition(value, names)}"
        case _:
            assert_never(value)


def term(value: Lasting, names: Names) -> str:
    """Say how long something lasts and from when, between which days, or up to what."""
    match value:
        case Period(dates=dates):
            return date(dates)
        case Term(length=time, start=event):
            start = "" if event is None else f", from when {names.occurrence(event)}"
            return f"{length(time)}{start}"
        case Until(condition=ending):
            return until(ending, names)
        case Indefinite():
            return "without an end"
        case _:
            assert_never(value)


def renewal(value: Renewal, names: Names) -> str:
    """Say how a term goes on after its end, and who may prevent that."""
    parties = names.parties(value.blocked_by) if value.blocked_by else ""
    notice = "" if value.notice is None else f" at least {duration(value.notice)} before the end"
    match value.manner:
        case RenewalManner.AUTOMATIC:
            prevented = f", unless prevented{f' by {parties}' if parties else ''}{notice}"
            how = f"by itself{prevented if parties or notice else ''}"
        case RenewalManner.BY_AGREEMENT:
            how = f"by agreement{f' of {parties}' if parties else ''}{notice}"
        case RenewalManner.BY_DECISION:
            how = f"by decision{f' of {parties}' if parties else ''}{notice}"
        case RenewalManner.POSSIBLE:
            how = f"possible{f', by {parties}' if parties else ''}{notice}"
        case _:
            assert_never(value.manner)
    times = "" if value.length is None else f", for {length(value.length)} each time"
    asked = f", after asking {names.parties(value.consulted)}" if value.consulted else ""
    return f"{how}{times}{asked}"


def leaving(value: Exit, names: Names) -> str:
    """Say who may leave, and how."""
    who = names.parties(value.by) if value.by else "every party"
    form = "" if value.written is None else f", {'' if value.written else 'not '}in writing"
    to = "" if value.to is None else f", by notice to {names.party(value.to)}"
    after = "" if value.notice is None else f", {duration(value.notice)} after notice"
    return f"{who} may leave{to}{form}{after}{_COUNTING_OF_NOTICE[value.counting]}"


_COUNTING_OF_NOTICE: Final[dict[Counting, str]] = {
    Counting.INCLUSIVE: ", whose own day counts",
    Counting.EXCLUSIVE: ", whose own day does not count",
    Counting.NOT_STATED: "",
}


def application(value: Application, names: Names) -> str:
    """Say whether something is applied, by whom, where, and until what."""
    by = f" by {names.parties(value.by)}" if value.by else ""
    where = "" if value.within is None else f" in {names.place(value.within)}"
    ending = "" if value.until is None else f", {until(value.until, names)}"
    return f"{wording.term(value.state)}{by}{where}{ending}"


def compliance(value: Compliance, names: Names) -> str:
    """Say how far something has been kept, by whom, and who found that out."""
    by = f" by {names.parties(value.by)}" if value.by else ""
    found = "" if value.verified_by is None else f", as found by {names.party(value.verified_by)}"
    return f"{wording.term(value.state)}{by}{found}"
