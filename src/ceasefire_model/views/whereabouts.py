"""Where something is, in words; how a zone is drawn, and how wide it is."""

from typing import assert_never

from ceasefire_model.absences import Absence, NotReported, Undecided, Unstated, Withheld
from ceasefire_model.places import (
    Above,
    AgreedLine,
    Along,
    Behind,
    Location,
    Measured,
    Outside,
    Shape,
    Throughout,
    WhereverItStood,
    Width,
    Within,
)
from ceasefire_model.quantities import Quantity, Several
from ceasefire_model.views import amounts, wording
from ceasefire_model.views.naming import Names, quoted


def location(value: Location, names: Names) -> str:
    """Say where something is, as precisely as it was said."""
    match value:
        case Within(place=place):
            return f"in {names.place(place)}"
        case Throughout(place=place):
            return f"across {names.place(place)}"
        case Outside(place=place):
            return f"outside {names.place(place)}"
        case Behind(line=line, distance=distance):
            return _behind(names.place(line), distance)
        case Along(line=line):
            return f"along {names.place(line)}"
        case WhereverItStood(on=day):
            return f"wherever forces stood{'' if day is None else f' on {wording.date(day)}'}"
        case AgreedLine(by=by):
            return f"on a line settled among {names.parties(by)} and not published"
        case Above(place=place, height=height):
            return f"over {names.place(place)}{_height(height)}"
        case _:
            assert_never(value)


def _behind(line: str, distance: Quantity | Absence | None) -> str:
    match distance:
        case None:
            return f"anywhere behind {line}"
        case Withheld() | Undecided() | Unstated() | NotReported():
            return f"behind {line} (how far: {wording.absence(distance)})"
        case Several(wording=said):
            return f"{quoted(said)} behind {line}"
        case _:
            return f"{amounts.quantity(distance)} behind {line}"


def _height(height: Quantity | Absence | None) -> str:
    match height:
        case None:
            return ""
        case Withheld() | Undecided() | Unstated() | NotReported():
            return f" (how high: {wording.absence(height)})"
        case Several(wording=said):
            return f", {quoted(said)} up"
        case _:
            return f", {amounts.quantity(height)} up"


def shape(value: Shape, names: Names) -> str:
    """Say how a zone is drawn, and where that can be seen."""
    name = "" if value.name is None else f", called {quoted(value.name)}"
    text = "" if value.text is None else f" in {names.text(value.text)}"
    return f"by {wording.term(value.geometry)}{text}{name}"


def width(value: Width, names: Names) -> str:
    """Say how wide a zone is, on which side, measured from which line, for which equipment."""
    total = value.measured is Measured.TOTAL
    side = "on each side" if value.side is None else f"on the side of {names.party(value.side)}"
    return ", ".join(
        [
            f"{amounts.quantity(value.quantity)} {'from edge to edge' if total else side}",
            *([] if value.line is None else [f"measured from {names.place(value.line)}"]),
            *([] if value.equipment is None else [f"for {amounts.equipment(value.equipment)}"]),
        ]
    )
