"""Reading what is supposed from arguments such as `ceasefire-in-force=2026-03-01`."""

import argparse
from collections.abc import Iterator
from typing import Final

from ceasefire_model.cli.dossiers import near
from ceasefire_model.cli.outcomes import WrongUse
from ceasefire_model.conditions import (
    Act,
    Given,
    Happened,
    InForce,
    Judged,
    Obtains,
    Standing,
    Stands,
    Truth,
)
from ceasefire_model.dossier import Dossier
from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import EventId, PartyId, PromiseId, SituationId, TextId
from ceasefire_model.scenarios import Rest, Scenario, Supposable
from ceasefire_model.times import PartialDate

_KINDS: Final[dict[str, tuple[object, str]]] = {
    "happened": (EventId, "event"),
    "not_happened": (EventId, "event"),
    "given": (PartyId, "party"),
    "found": (SituationId, "situation"),
    "obtains": (SituationId, "situation"),
    "in_force": (TextId, "text"),
    "kept": (PromiseId, "promise"),
}
"""What each argument names, with the kind of its id."""


def scenario(dossier: Dossier, asked: argparse.Namespace) -> Scenario:
    """Make the scenario that the arguments of a command describe.

    Args:
        dossier: Where the ids must be found.
        asked: The arguments.

    Returns:
        The scenario.

    Raises:
        WrongUse: An argument names no record of its kind, or cannot be read.
    """
    rest = Rest.NOTHING_ELSE if asked.nothing_else else Rest.AS_RECORDED
    supposed = Scenario(rest=rest)
    for name in _KINDS:
        for written in getattr(asked, name):
            subject, equals, day = written.partition("=")
            when = _date(name, day) if equals else None
            truth = Truth.FALSE if name == "not_happened" else Truth.TRUE
            try:
                supposed = supposed.supposing(_atom(name, subject, dossier), truth, when=when)
            except InvalidValue as error:
                raise WrongUse(str(error)) from None
    return supposed


def _atom(name: str, subject: str, dossier: Dossier) -> Supposable:
    act, _, found = subject.rpartition(":") if name == "given" else ("", "", subject)
    kind, word = _KINDS[name]
    known = list(dossier.by_id[kind])
    if found not in known:
        raise WrongUse(f"{dossier.id} has no {word} {found!r}{near(found, known)}")
    match name:
        case "happened" | "not_happened":
            return Happened(EventId(found))
        case "given":
            return Given(_act(act), PartyId(found))
        case "found":
            return Judged(SituationId(found))
        case "obtains":
            return Obtains(SituationId(found))
        case "in_force":
            return InForce(TextId(found))
        case _:
            return Stands(PromiseId(found), Standing.KEPT)


def _act(word: str) -> Act:
    words = [act.value for act in Act]
    if word not in words:
        allowed = ", ".join(words)
        raise WrongUse(f"expected --given ACT:PARTY with one of {allowed}, got {word!r}")
    return Act(word)


def _date(name: str, day: str) -> PartialDate:
    try:
        return PartialDate(day)
    except ValueError as error:
        argument = f"--{name.replace('_', '-')}"
        raise WrongUse(f"{argument}: {error}") from None


def arguments_of(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that describe a scenario."""
    group = parser.add_argument_group("what is supposed, beside what the dossier records")
    for option, metavar, text in _options():
        group.add_argument(option, metavar=metavar, action="append", default=[], help=text)
    group.add_argument(
        "--nothing-else",
        action="store_true",
        help="nothing else has happened: what is not recorded has not come to pass",
    )


def _options() -> Iterator[tuple[str, str, str]]:
    yield "--happened", "EVENT[=DATE]", "an event has happened"
    yield "--not-happened", "EVENT", "an event has not happened"
    yield "--given", "ACT:PARTY[=DATE]", "a party has given a consent, request, approval or backing"
    yield "--found", "SITUATION[=DATE]", "it is found that something is so"
    yield "--obtains", "SITUATION[=DATE]", "a state of affairs obtains"
    yield "--in-force", "TEXT[=DATE]", "a text is in force"
    yield "--kept", "PROMISE[=DATE]", "a promise has been kept"
