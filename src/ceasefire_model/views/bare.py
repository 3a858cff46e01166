"""Answers by themselves, as tables: what they hold, in ids and in the words of the vocabularies.

An answer does not carry the dossier that was asked, so nothing here can be named by its name. Who
has the dossier makes a page; who looks at an answer on the way sees at least what is in it.
"""

from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from typing import Any, Final, TypeAlias

import attrs
from attrs import NOTHING

from ceasefire_model.attribution import Attribution
from ceasefire_model.comparison import (
    Answer,
    ClaimChange,
    ComparedFeature,
    FieldChange,
    PromiseInTexts,
    RecordChange,
)
from ceasefire_model.consistency import Finding
from ceasefire_model.disagreements import Disagreement
from ceasefire_model.dossier import Record
from ceasefire_model.provenance import Citation, Claim, Editor, Named, Unnamed
from ceasefire_model.scenarios import Account, Assessment, Reason, Setting, Turn, Way
from ceasefire_model.times import Instant, PartialDate
from ceasefire_model.unknowns import Unknown
from ceasefire_model.views.hypertext import set_html
from ceasefire_model.views.layout import Row, Table

_Items: TypeAlias = Iterator[str]
_Row: TypeAlias = Callable[[Any], tuple[str, tuple[Iterable[str], ...]]]
"""What gives the label of a line, and the items of its cells."""


def table(answers: tuple[object, ...]) -> Table | None:
    """Set answers to one question in a table.

    Args:
        answers: Any values.

    Returns:
        The table; `None` where they are not all answers to one question, or there is none.
    """
    if not answers:
        return None
    if all(isinstance(one, ComparedFeature) for one in answers):
        return _compared(answers)
    for kinds, (corner, columns, row) in _FORMS.items():
        if all(isinstance(one, kinds) for one in answers):
            lines = (row(one) for one in answers)
            rows = tuple(Row(label, tuple(map(tuple, cells))) for label, cells in lines)
            return Table(columns, rows, corner=corner)
    return None


def table_html(answers: tuple[object, ...]) -> str | None:
    """Write answers to one question as a table in HTML; `None` as in `table`."""
    found = table(answers)
    return None if found is None else set_html([found])


def bare(value: Any) -> str:  # noqa: ANN401 - any value of the model
    """Write a value in short: its id, its word, or its class with what it holds.

    Args:
        value: Any value of the model.

    Returns:
        Text such as `AtMost(15000, soldiers)`.
    """
    match value:
        case Enum():
            return str(value.value)
        case PartialDate(edtf=text) | Instant(local=text):
            return text
        case Citation(source=source):
            return source
        case Named(party=party):
            return party
        case Unnamed(description=description):
            return description
        case Editor():
            return "the makers of the dossier"
        case _ if value.__class__ is tuple:
            return ", ".join(map(bare, value))
        case _ if attrs.has(value.__class__):
            return f"{type(value).__name__}({', '.join(_parts(value))})"
        case _:
            return str(value)


def _parts(value: Any) -> _Items:  # noqa: ANN401 - any attrs instance
    """Give what a value holds, but for what is as it is unless told otherwise."""
    for field in attrs.fields(value.__class__):
        part = getattr(value, field.name)
        if field.default is NOTHING or part != field.default:
            yield bare(part)


def _claims(claims: Iterable[Claim[Any]]) -> _Items:
    for claim in claims:
        inputs = () if claim.basis is None else claim.basis.inputs
        rests = f" [{bare((*claim.evidence, *inputs))}]" if claim.evidence or inputs else ""
        yield f"{'not ' if claim.denies else ''}{bare(claim.value)} — {bare(claim.by)}{rests}"


def _settings(settings: Iterable[Setting | Reason]) -> _Items:
    for setting in settings:
        yield f"{bare(setting.atom)} {bare(setting.truth)}"


def _way(way: Way) -> str:
    return f"{bare(way.standing)} if {', '.join(_settings(way.needs))}"


def _accounts(assessment: Assessment, tell: Callable[[Account], Iterable[str]]) -> _Items:
    """Tell something of each account; of several, each with its number."""
    many = len(assessment.accounts) > 1
    for number, account in enumerate(assessment.accounts, 1):
        yield from (f"{number}: {told}" if many else told for told in tell(account))


def _assessment(found: Assessment) -> tuple[str, tuple[Iterable[str], ...]]:
    accounts = _accounts(found, lambda account: map(bare, account.possible))
    return found.promise, (
        [bare(found.standing)],
        accounts if len(found.accounts) > 1 else (),
        _accounts(found, lambda account: _settings(account.because)),
        _accounts(found, lambda account: map(bare, (*account.open, *account.gaps))),
        _accounts(found, lambda account: map(_way, account.ways)),
    )


def _turn(turn: Turn) -> tuple[str, tuple[Iterable[str], ...]]:
    after, (standing, *more) = _assessment(turn.after)
    return after, ([bare(turn.before.standing)], standing, *more)


def _place(record: Record) -> str:
    return f"{type(record).__name__} {record.id}"


def _unknown(found: Unknown) -> tuple[str, tuple[Iterable[str], ...]]:
    said = () if found.claim is None else _claims((found.claim,))
    since = () if found.since is None else (bare(found.since),)
    return _place(found.record), (found.paths, [bare(found.kind)], said, since)


def _disagreement(found: Disagreement) -> tuple[str, tuple[Iterable[str], ...]]:
    kinds = dict.fromkeys(bare(clash.kind) for clash in found.clashes)
    claims = dict.fromkeys(claim for clash in found.clashes for claim in (clash.one, clash.other))
    return _place(found.record), ([found.path], _claims(claims), kinds)


def _attribution(found: Attribution) -> tuple[str, tuple[Iterable[str], ...]]:
    speaking = bare(found.credentials.speaking)
    said = map(bare, found.said)
    return _place(found.record), ([found.path], _claims((found.claim,)), said, [speaking])


def _change(
    change: RecordChange | FieldChange | ClaimChange,
) -> tuple[str, tuple[Iterable[str], ...]]:
    if isinstance(change, RecordChange):
        return _place(change.record), ((), [bare(change.how)], (), ())
    place = change.type if change.id is None else f"{change.type} {change.id}"
    sides = (_side(change.before), _side(change.after))
    return place, ([change.path], [bare(change.how)], *sides)


def _side(value: Any) -> Iterable[str]:  # noqa: ANN401 - a claim, or what a plain field can hold
    if value.__class__ is Claim:
        return _claims((value,))
    return () if value is None or value == () else (bare(value),)


def _in_texts(found: PromiseInTexts) -> tuple[str, tuple[Iterable[str], ...]]:
    changes = (f"{change.path} {bare(change.how)}" for change in found.changes)
    return found.promise, ([bare(found.first)], [bare(found.second)], changes)


def _finding(found: Finding) -> tuple[str, tuple[Iterable[str], ...]]:
    return found.rule, ([bare(found.severity)], [found.path], [found.message])


_FORMS: Final[dict[tuple[type, ...], tuple[str, tuple[str, ...], _Row]]] = {
    (Assessment,): (
        "promise",
        ("standing", "by account", "because", "not known", "would be"),
        _assessment,
    ),
    (Turn,): (
        "promise",
        ("before", "after", "by account", "because", "not known", "would be"),
        _turn,
    ),
    (Unknown,): ("record", ("where", "why", "who says so", "since"), _unknown),
    (Disagreement,): ("record", ("where", "claims", "how they clash"), _disagreement),
    (Attribution,): ("record", ("where", "claim", "said", "speaks"), _attribution),
    (RecordChange, FieldChange, ClaimChange): (
        "record",
        ("where", "how", "before", "after"),
        _change,
    ),
    (PromiseInTexts,): ("promise", ("first text", "second text", "changes"), _in_texts),
    (Finding,): ("rule", ("severity", "where", "what"), _finding),
}
"""How the answers to each question are set: what stands over the labels and the cells, and what
gives a line."""

ANSWERS: Final[tuple[type, ...]] = (*(kind for kinds in _FORMS for kind in kinds), ComparedFeature)
"""The types of answers that have a table."""


def _compared(lines: tuple[Any, ...]) -> Table | None:
    """Set features side by side, with a column for each dossier; one may stand beside itself."""
    columns = tuple(cell.dossier for cell in lines[0].cells)
    if any(tuple(cell.dossier for cell in line.cells) != columns for line in lines):
        return None
    rows = (
        Row(bare(line.feature), tuple(tuple(map(_answer, cell.answers)) for cell in line.cells))
        for line in lines
    )
    return Table(columns, tuple(rows), corner="feature")


def _answer(answer: Answer) -> str:
    place = f"{answer.id} {answer.path}"
    if answer.is_silent:
        return f"{place}: nobody says"
    said = _claims(answer.claims) if answer.claims else [bare(answer.plain)]
    return f"{place}: {'; '.join(said)}"
