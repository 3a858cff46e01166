"""A timeline as a Mermaid chart: bars and milestones on a calendar, one section for each sort."""

from collections.abc import Iterator

from ceasefire_model.dossier import Dossier
from ceasefire_model.views.mermaid import escaped
from ceasefire_model.views.naming import Names, raised
from ceasefire_model.views.timeline.marks import Aside, Mark, Sort, marks_and_asides


def timeline_mermaid(dossier: Dossier) -> str:
    """Draw a timeline in Mermaid, for pages that make pictures of it, such as those of GitHub.

    It holds what `timeline_svg` holds. A date less precise than a day is a bar, one that is open to
    a side a milestone at the day that is known; disputed dates are marked as critical, which is
    red. What has no place is listed in comments, to which the title points.

    Args:
        dossier: What is drawn.

    Returns:
        A Gantt chart in the language of Mermaid, with a line break at its end.
    """
    names = Names(dossier)
    marks, asides = marks_and_asides(names)
    return "".join(f"{line}\n" for line in _lines(dossier, marks, asides, names))


def _lines(
    dossier: Dossier, marks: tuple[Mark, ...], asides: tuple[Aside, ...], names: Names
) -> Iterator[str]:
    yield "gantt"
    yield f"    title {escaped(f'{dossier.title}{_hints(marks, asides)}')}"
    yield "    dateFormat YYYY-MM-DD"
    yield "    inclusiveEndDates"
    for sort in Sort:
        found = [mark for mark in marks if mark.sort is sort]
        if found:
            yield f"    section {raised(sort.value)}"
        for mark in found:
            yield f"    {escaped(_label(mark, names))} : {_place(mark)}"
    for aside in asides:
        said = f": {aside.said}" if aside.said else ""
        about = f"{aside.apart.value}: {names.heading(aside.record)}{said}"
        yield f"    %% {escaped(about)}"


def _hints(marks: tuple[Mark, ...], asides: tuple[Aside, ...]) -> str:
    hints = [
        *(["red is disputed"] if any(mark.disputed for mark in marks) else []),
        *([f"{len(asides)} without a date stand in the comments"] if asides else []),
    ]
    return f" ({'; '.join(hints)})" if hints else ""


def _label(mark: Mark, names: Names) -> str:
    """Name a mark by its date first, so that no title is taken for a word of the language."""
    note = f" ({mark.note})" if mark.note else ""
    return f"{mark.said}: {names.heading(mark.record)}{note}"


def _place(mark: Mark) -> str:
    critical = "crit, " if mark.disputed else ""
    if mark.first is None or mark.last is None or mark.first == mark.last:
        return f"{critical}milestone, {mark.last or mark.first}, 0d"
    return f"{critical}{mark.first}, {mark.last}"
