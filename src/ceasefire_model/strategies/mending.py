"""Which drawn fields of a class fit together: rules between fields that annotations do not say."""

from collections.abc import Callable
from typing import Any, Final

import attrs

from ceasefire_model.comparison import Answer, ChangeKind, ClaimChange, FieldChange
from ceasefire_model.conditions import Truth
from ceasefire_model.declarations import Definition
from ceasefire_model.parties import Holds, QualifiedMajority, Seats
from ceasefire_model.places import Measured, Width
from ceasefire_model.promises import Deontic
from ceasefire_model.scenarios import Supposition
from ceasefire_model.terms import Bound, Deadline, Target, Window
from ceasefire_model.times import DurationRange
from ceasefire_model.undertakings import Action, Limit, LimitForm, Undertaking
from ceasefire_model.unknowns import Unknown, UnknownKind

ONE_ENDED: Final = (ChangeKind.ADDED, ChangeKind.WITHDRAWN)
"""How something changes that stands in one of two places alone."""


def _mend_seats(arguments: dict[str, Any]) -> tuple[str, ...]:
    """Seats for each party name the parties; who fills them otherwise has somebody before them."""
    for_each = arguments.get("holds") is Holds.FOR_EACH
    if "appointed_by" not in arguments:
        arguments.pop("fallback", None)
    return ("of",) if for_each and "of" not in arguments else ()


def _mend_majority(arguments: dict[str, Any]) -> tuple[str, ...]:
    """A part of each group has its groups."""
    return ("of_each",) if "least_of_each" in arguments and "of_each" not in arguments else ()


def _mend_width(arguments: dict[str, Any]) -> tuple[str, ...]:
    """A total belongs to no side."""
    if arguments["measured"] is not Measured.ONE_SIDE:
        arguments.pop("side", None)
    return ()


def _mend_deadline(arguments: dict[str, Any]) -> tuple[str, ...]:
    """Without an offset nothing lies before the anchor."""
    if "offset" not in arguments:
        arguments.pop("direction", None)
    return ()


def _mend_range(arguments: dict[str, Any]) -> tuple[str, ...]:
    """A range of one length would be that length."""
    if arguments["shortest"] == arguments["longest"]:
        arguments["shortest"] = None
    return ()


def _mend_window(arguments: dict[str, Any]) -> tuple[str, ...]:
    """A window opens from a time on, and closes with a last one."""
    arguments["opens"] = attrs.evolve(arguments["opens"], bound=Bound.FROM)
    arguments["closes"] = _last(arguments["closes"])
    return ()


def _mend_target(arguments: dict[str, Any]) -> tuple[str, ...]:
    """Beside the time aimed at stands a last one."""
    arguments["latest"] = _last(arguments["latest"])
    return ()


def _last(time: Any) -> Any:  # noqa: ANN401 - a deadline or a date
    before = time.bound is Bound.BEFORE
    return attrs.evolve(time, bound=Bound.BEFORE if before else Bound.WITHIN)


def _mend_undertaking(arguments: dict[str, Any]) -> tuple[str, ...]:
    """Who refrains from acts is to do so."""
    promise = arguments["promise"]
    if arguments["action"] is Action.REFRAIN and promise.deontic is Deontic.SHALL_NOT:
        arguments["promise"] = attrs.evolve(promise, deontic=Deontic.SHALL)
    return ()


def _mend_limit(arguments: dict[str, Any]) -> tuple[str, ...]:
    """A ban has no amount."""
    if arguments["form"] is LimitForm.BAN:
        arguments.pop("amount", None)
    return ()


def _mend_definition(arguments: dict[str, Any]) -> tuple[str, ...]:
    """A definition gives a meaning, or names parties."""
    return () if {"parties", "meaning"} & arguments.keys() else ("meaning",)


def _mend_supposition(arguments: dict[str, Any]) -> tuple[str, ...]:
    """Only what is so has a date."""
    if arguments.get("truth", Truth.TRUE) is not Truth.TRUE:
        arguments.pop("when", None)
    return ()


def _mend_change(arguments: dict[str, Any]) -> tuple[str, ...]:
    """What is added has no before, what is withdrawn no after, and all else has both."""
    ends = {"before", "after"} & arguments.keys()
    if ends == {"before", "after"}:
        if arguments["how"] in ONE_ENDED:
            arguments["how"] = ChangeKind.REPLACED
        return ()
    arguments["how"] = ChangeKind.WITHDRAWN if "before" in ends else ChangeKind.ADDED
    return () if ends else ("after",)


def _mend_answer(arguments: dict[str, Any]) -> tuple[str, ...]:
    """A field holds claims or is plain."""
    if "claims" in arguments:
        arguments.pop("plain", None)
    return ()


def _mend_unknown(arguments: dict[str, Any]) -> tuple[str, ...]:
    """Of silence there is no claim; everything else that is not known is claimed."""
    if arguments["kind"] is UnknownKind.SILENCE:
        arguments.pop("claim", None)
        return ()
    return () if "claim" in arguments else ("claim",)


MENDED: Final[dict[object, Callable[[dict[str, Any]], tuple[str, ...]]]] = {
    Seats: _mend_seats,
    QualifiedMajority: _mend_majority,
    Width: _mend_width,
    Deadline: _mend_deadline,
    DurationRange: _mend_range,
    Window: _mend_window,
    Target: _mend_target,
    Undertaking: _mend_undertaking,
    Limit: _mend_limit,
    Definition: _mend_definition,
    Answer: _mend_answer,
    ClaimChange: _mend_change,
    FieldChange: _mend_change,
    Supposition: _mend_supposition,
    Unknown: _mend_unknown,
}
"""What takes from drawn fields those that rule each other out, and names those still to draw."""
