"""When something is to be done, in words: from when, until when, how often."""

from typing import Final, assert_never

from ceasefire_model.terms import (
    Bound,
    Counting,
    Deadline,
    Direction,
    Due,
    OnDate,
    Recurring,
    Target,
    Window,
)
from ceasefire_model.times import Duration, Instant, When
from ceasefire_model.views import wording
from ceasefire_model.views.naming import Names
from ceasefire_model.views.wording import duration


def due(value: Due, names: Names) -> str:
    """Say when something is to be done."""
    match value:
        case Deadline():
            return deadline(value, names)
        case OnDate():
            return _on_date(value)
        case Window():
            return _window(value, names)
        case Target(aim=aim, latest=latest):
            return f"{due(aim, names)}, and at the latest {due(latest, names)}"
        case Recurring(since=event):
            start = "" if event is None else f", counted from when {names.occurrence(event)}"
            return f"{_how_often(value)}{start}"
        case _:
            assert_never(value)


def _window(value: Window, names: Names) -> str:
    """Say from when to when something is to be done; an anchor that both ends share, once."""
    match value:
        case Window(
            opens=Deadline(offset=Duration() as first, bound=Bound.FROM) as opens,
            closes=Deadline(offset=Duration() as last, bound=Bound.WITHIN) as closes,
        ) if _rule(opens) == _rule(closes):
            anchor = f"{names.occurrence(opens.anchor)}{_COUNTING[opens.counting]}"
            often = ", each time" if opens.each else ""
            return f"from {duration(first)} to {duration(last)} after {anchor}{often}"
        case Window(opens=opens, closes=closes):
            return f"{due(opens, names)}, and {due(closes, names)}"
        case _:
            assert_never(value)


def _rule(value: Deadline) -> object:
    return value.anchor, value.counting, value.each


def _how_often(value: Recurring) -> str:
    least = "at least " if value.at_least else ""
    stretch = wording.each(value.every)
    if value.times == 1:
        return f"{least}every {stretch}"
    return f"{least}{_TIMES.get(value.times, f'{value.times:,} times')} in each {stretch}"


_TIMES: Final = {2: "twice"}


def _preposition(when: When) -> str:
    """Give the word with which something is said to be at a time: *on* a day, *in* a month."""
    if isinstance(when, Instant) or when.is_day or "/" in when.edtf:
        return "on"
    return "in" if all(choice.earliest != choice.latest for choice in when.choices) else "on"


def _on_date(value: OnDate) -> str:
    spans = not isinstance(value.date, Instant) and "/" in value.date.edtf
    said = f"some day {wording.when(value.date)}" if spans else wording.when(value.date)
    match value.bound:
        case Bound.WITHIN:
            return f"by {said}"
        case Bound.FROM:
            return f"no earlier than {said}"
        case Bound.AT:
            return f"{_preposition(value.date)} {said}"
        case Bound.BEFORE:
            return f"before {said}"
        case Bound.PROMPTLY:
            return f"as soon as possible after {said}"
        case _:
            assert_never(value.bound)


def deadline(value: Deadline, names: Names) -> str:
    """Say when something is to be done, reckoned from an event."""
    anchor = names.occurrence(value.anchor)
    rule = f"{_COUNTING[value.counting]}{', each time' if value.each else ''}"
    if value.offset is None:
        return f"{_AT_ANCHOR[value.bound]} {anchor}{rule}"
    offset = duration(value.offset)
    match value.direction:
        case Direction.AFTER:
            return f"{_AFTER[value.bound].format(offset)} {anchor}{rule}"
        case Direction.BEFORE:
            return f"{_BEFORE[value.bound].format(offset)} {anchor}{rule}"
        case _:
            assert_never(value.direction)


_COUNTING: Final[dict[Counting, str]] = {
    Counting.INCLUSIVE: ", whose own day or hour counts",
    Counting.EXCLUSIVE: ", whose own day or hour does not count",
    Counting.NOT_STATED: "",
}


_AT_ANCHOR: Final[dict[Bound, str]] = {
    Bound.WITHIN: "no later than when",
    Bound.FROM: "no earlier than when",
    Bound.AT: "when",
    Bound.BEFORE: "before",
    Bound.PROMPTLY: "as soon as possible once",
}
_AFTER: Final[dict[Bound, str]] = {
    Bound.WITHIN: "within {} after",
    Bound.FROM: "no earlier than {} after",
    Bound.AT: "{} after",
    Bound.BEFORE: "less than {} after",
    Bound.PROMPTLY: "as soon as possible from {} after",
}
_BEFORE: Final[dict[Bound, str]] = {
    Bound.WITHIN: "no later than {} before",
    Bound.FROM: "no earlier than {} before",
    Bound.AT: "{} before",
    Bound.BEFORE: "more than {} before",
    Bound.PROMPTLY: "as soon as possible from {} before",
}
