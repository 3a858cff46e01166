"""Texts and bodies in words: who signs, votes and sits, what is defined, what a clause means."""

from typing import TypeAlias, assert_never

from ceasefire_model.absences import Absence, NotReported, Undecided, Unstated, Withheld
from ceasefire_model.declarations import (
    Definition,
    IndexCode,
    Language,
    Listing,
    Publication,
    SettlementStep,
    Signature,
    Topic,
    Undefined,
    Votes,
)
from ceasefire_model.disputes import AppliesIn, AppliesTo, Asserts, FallsDue, Order
from ceasefire_model.interchange import topic_label
from ceasefire_model.parties import AppointedBy, Holds, QualifiedMajority, SeatRole, Seats, Units
from ceasefire_model.promises import ListForm
from ceasefire_model.quantities import All, Quantity
from ceasefire_model.undertakings import Category, PersonState, Tally
from ceasefire_model.units import Unit
from ceasefire_model.views import amounts, clauses, dues, whereabouts, wording
from ceasefire_model.views.naming import Names, listed, quoted

_OfTexts: TypeAlias = (
    Signature
    | Votes
    | Language
    | Definition
    | Undefined
    | Publication
    | SettlementStep
    | Listing
    | Topic
    | IndexCode
)


def of_texts(value: _OfTexts, names: Names) -> str:
    """Say what was or is to be done about a text, or in which language and words it speaks."""
    match value:
        case Signature():
            return _signature(value, names)
        case Votes():
            return _votes(value, names)
        case Language():
            return _language(value)
        case Definition() | Undefined():
            return _definition(value, names)
        case Publication():
            return _publication(value, names)
        case SettlementStep():
            return _settlement(value, names)
        case Listing() | Topic() | IndexCode():
            return _indexed(value)
        case _:
            assert_never(value)


def of_bodies(value: Seats | QualifiedMajority | Units | AppointedBy, names: Names) -> str:
    """Say who sits in a body and is named by whom, how it decides, and which parts it has."""
    match value:
        case Seats():
            return _seats(value, names)
        case QualifiedMajority():
            return _majority(value, names)
        case Units():
            return _units(value, names)
        case AppointedBy():
            return _appointed_by(value, names)
        case _:
            assert_never(value)


def _signature(value: Signature, names: Names) -> str:
    """Say who signed for whom, as what, when and where."""
    return ", ".join(
        [
            f"{names.party(value.by)}{_on_behalf(value, names)}",
            *([] if value.office is None else [f"as {names.party(value.office)}"]),
            _capacity(value),
            *([] if value.when is None else [wording.when(value.when)]),
            *([] if value.where is None else [f"in {names.place(value.where)}"]),
        ]
    )


def _on_behalf(value: Signature, names: Names) -> str:
    if isinstance(value.on_behalf_of, str):
        same = value.on_behalf_of == value.by
        return "" if same else f" for {names.party(value.on_behalf_of)}"
    return f" (for whom: {wording.absence(value.on_behalf_of)})"


def _capacity(value: Signature) -> str:
    if isinstance(value.capacity, Absence):
        return f"as what: {wording.absence(value.capacity)}"
    return f"as {wording.term(value.capacity)}"


def _publication(value: Publication, names: Names) -> str:
    """Say when a text was made public, and by whom."""
    by, when = value.by, value.when
    who = f"by {names.party(by)}" if isinstance(by, str) else f"by whom {wording.absence(by)}"
    day = f"when {wording.absence(when)}" if isinstance(when, Absence) else wording.when(when)
    return f"{day}, {who}"


def _settlement(value: SettlementStep, names: Names) -> str:
    manners = listed(map(wording.term, value.manners), "or")
    binds = "whose outcome binds" if value.binding else "whose outcome does not bind"
    asked = value.requested_by
    return ", ".join(
        [
            f"step {value.order}: {manners}",
            *([f"by {names.parties(value.by)}"] if value.by else []),
            *([f"at the request of {names.parties(asked)}"] if asked else []),
            *([] if value.binding is None else [binds]),
            *([] if value.deadline is None else [dues.deadline(value.deadline, names)]),
            *([] if value.given is None else [clauses.condition(value.given, names, once="if")]),
        ]
    )


def _votes(value: Votes, names: Names) -> str:
    """Say how many votes were cast in one way, and whose."""
    whose = f" ({names.parties(value.by)})" if value.by else ""
    return f"{amounts.quantity(value.count)}{whose}"


def _language(value: Language) -> str:
    """Say in which language a text exists, and whether it counts in it."""
    return f"{value.tag} ({'authentic' if value.authentic else 'a translation'})"


_LINES = 3
"""How many lines of a list a brief gives."""


def _indexed(value: Listing | Topic | IndexCode) -> str:
    """Say what an index has of a text; of a long list, the first lines and how many follow."""
    match value:
        case Listing(lines=lines):
            more = len(lines) - _LINES
            rest = f" (and {more} more line{'' if more == 1 else 's'})" if more > 0 else ""
            return f"{quoted(' / '.join(lines[:_LINES]))}{rest}"
        case Topic(register=register, code=code):
            label = topic_label(value)
            named = "" if label is None else f"{label}: "
            return f"{named}{code} ({wording.index(register)})"
        case IndexCode(register=register, heading=heading, code=code):
            return f"{heading}: {code} ({wording.index(register)})"
        case _:
            assert_never(value)


def _definition(value: Definition | Undefined, names: Names) -> str:
    """Say what a text means by a word, or that it does not say."""
    word = quoted(value.word)
    if isinstance(value, Undefined):
        return f"{word}: {'used and not defined' if value.used else 'not used'}"
    others = " and others" if value.list_form is ListForm.OPEN else ""
    said = [
        *([f"{names.parties(value.parties)}{others}"] if value.parties else []),
        *([] if value.meaning is None else [f"that {names.situation(value.meaning)}"]),
        *([] if value.extended_by is None else [f"{names.party(value.extended_by)} may add to it"]),
    ]
    return f"{word}: {'; '.join(said)}"


def _appointed_by(value: AppointedBy, names: Names) -> str:
    """Name those who appoint or decide, and whether they must agree."""
    return f"{names.parties(value.parties)}{' jointly' if value.jointly else ''}"


def _seats(value: Seats, names: Names) -> str:
    """Say how many may sit in a body, for whom, and who names them."""
    each = value.holds is Holds.FOR_EACH
    ranks = listed(map(wording.term, value.ranks), "or")
    of = f" {'for each of' if each else 'of'} {names.parties(value.of)}" if value.of else ""
    named, other = value.appointed_by, value.fallback
    accepting, start = value.accepted_by, value.begins_with
    return ", ".join(
        [
            f"{_seat_count(value.number)}{of}",
            *([] if value.role is SeatRole.MEMBER else [f"as {wording.term(value.role)}"]),
            *([] if named is None else [f"named by {_appointed_by(named, names)}"]),
            *([] if other is None else [f"failing that by {_appointed_by(other, names)}"]),
            *([f"from {names.parties(value.drawn_from)} alone"] if value.drawn_from else []),
            *([f"none from {names.parties(value.barred)}"] if value.barred else []),
            *([f"accepted by {names.parties(accepting)}"] if accepting else []),
            *([f"of the rank {ranks}"] if value.ranks else []),
            *([] if value.within is None else [f"among the seats listed as number {value.within}"]),
            *([] if start is None else [f"from when {names.occurrence(start)}"]),
        ]
    )


def _seat_count(number: Quantity | Absence) -> str:
    match number:
        case Withheld() | Undecided() | Unstated() | NotReported():
            return f"seats (how many: {wording.absence(number)})"
        case _:
            return amounts.quantity(number)


def _majority(value: QualifiedMajority, names: Names) -> str:
    """Say how large a part of the votes a body needs, and of whom."""
    groups = f" of each of {names.parties(value.of_each)}" if value.of_each else ""
    least = value.least_of_each
    part = "the same part" if least is None else amounts.quantity(least)
    among = f", among them {part}{groups}" if groups else ""
    threshold = value.threshold
    of = "" if threshold.unit is Unit.VOTES else " of the votes"
    return f"by {amounts.quantity(threshold)}{of}{among}"


def _units(value: Units, names: Names) -> str:
    """Say how many parts a body has, and where they are."""
    return ", ".join(
        [
            amounts.figure(value.number, names),
            *([] if value.of is None else [f"each like {names.party(value.of)}"]),
            *([f"at {listed(map(names.place, value.at))}"] if value.at else []),
            *([] if value.mobile is None else ["mobile" if value.mobile else "not mobile"]),
        ]
    )


def tally(value: Tally) -> str:
    """Say how many people of one category there are, when they were born, and in which state."""
    born = "" if value.born is None else f", born {wording.when(value.born)}"
    since = "" if value.since is None else f", since {wording.when(value.since)}"
    return f"{_counted(value)}{born}{_state(value.state)}{since}"


def _counted(value: Tally) -> str:
    who = wording.term(value.category)
    match value.count:
        case All():
            return "everybody" if value.category is Category.ANYBODY else f"all {who}"
        case Withheld() | Undecided() | Unstated() | NotReported() as reason:
            return f"{who}: {wording.absence(reason)}"
        case count:
            return f"{who}: {amounts.quantity(count)}"


def _state(value: PersonState | Absence | None) -> str:
    if value is None:
        return ""
    if value is PersonState.UNKNOWN:
        return ", whether alive or dead is unknown"
    if isinstance(value, PersonState):
        return f", {wording.term(value)}"
    return f", alive or dead: {wording.absence(value)}"


def meaning(value: Order | Asserts | AppliesIn | AppliesTo | FallsDue, names: Names) -> str:
    """Say what a clause is taken to mean, where that is no condition."""
    match value:
        case Order(promises=promises):
            return f"in this order: {', then '.join(map(names.promise, promises))}"
        case Asserts(situation=situation):
            return f"that {names.situation(situation)}"
        case AppliesIn(where=where):
            return f"that it applies {listed(whereabouts.location(w, names) for w in where)}"
        case AppliesTo(parties=parties):
            return f"that it means {names.parties(parties)}"
        case FallsDue(due=due):
            return f"that it falls due {dues.due(due, names)}"
        case _:
            assert_never(value)
