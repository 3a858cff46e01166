"""The tables of the flat form, with their columns, made from the annotations of the model.

A table of records has a row for each record, and the plain fields of its classes as columns. A
table of claims has a row for each claim. What is stated there is one text, or the parts of a value,
each in a column that is called as the model calls it.
"""

from collections.abc import Iterable
from functools import cache
from typing import Final

import attrs

from ceasefire_model.absences import Absence
from ceasefire_model.conditions import Condition
from ceasefire_model.fields import fields_of
from ceasefire_model.glossary import definition, parts
from ceasefire_model.identifiers import PartyId, TextId
from ceasefire_model.interchange.extraction.columns import (
    Column,
    ConditionId,
    Number,
    Table,
    VoiceId,
    fits,
    is_optional,
    is_tuple,
    item,
    joined,
    merged,
    vocabulary,
)
from ceasefire_model.interchange.extraction.scope import (
    GROUPS,
    STRUCTURED,
    Group,
    Stated,
    holds,
    meaning,
    offered,
    stated,
)
from ceasefire_model.provenance import Claim, Quote, Reading, Unnamed, Voice
from ceasefire_model.quantities import Figure, Quantity, Rate
from ceasefire_model.serialization.shapes import Hint, kebab, members
from ceasefire_model.times import PartialDate
from ceasefire_model.units import Currency

KIND: Final = "kind"
"""The column that says of which class a value or record is."""
QUANTITY: Final = "quantity"
"""The column that says of which class a quantity is."""
CURRENCY: Final = kebab(Currency.__name__)
"""The word for money in the column of units, and the column of its code."""

ABSENCE_WORDS: Final = tuple((word, meaning) for word, meaning, _ in vocabulary(Absence))
"""The words for the absences, each with its meaning."""


@cache
def tables() -> dict[str, Table]:
    """Give the tables of the flat form, in their order.

    Returns:
        The tables, by name: those of records, of voices and conditions, and those of claims.
    """
    made = (*map(_of_records, GROUPS), _voices(), _conditions(), *map(_of_claims, _CLAIMS))
    return {table.name: table for table in made}


def _of_records(group: Group) -> Table:
    owners: dict[str, dict[type, tuple[str, Hint]]] = {}
    for kind in group.classes:
        for field in fields_of(kind):
            name = field.path.rpartition(".")[2]
            if not field.claimed and name not in _LEFT and fits(field.hint):
                owners.setdefault(name, {})[kind] = (meaning(kind, field.path), field.hint)
    everywhere = len(group.classes)
    columns = [
        _column(name, found, always=len(found) == everywhere) for name, found in owners.items()
    ]
    if everywhere > 1:
        columns.insert(1, _kind(group.classes))
    return Table(name=group.table, about=group.about, columns=(*_quote(), *columns))


_LEFT: Final = frozenset({"evidence", "external_ids", "about_issues"})
"""Plain fields that are no columns: a quotation fills one, and of two there is no table."""


def _column(name: str, owners: dict[type, tuple[str, Hint]], *, always: bool) -> Column:
    """Make the column of a field that one or several classes have."""
    hints = tuple(hint for _, hint in owners.values())
    number = Number.AT_MOST_ONE
    if any(map(is_tuple, hints)):
        number = Number.ANY
    elif always and not any(map(is_optional, hints)):
        number = Number.ONE
    items = tuple(dict.fromkeys(map(item, hints)))
    about = joined({kebab(owner.__name__): text for owner, (text, _) in owners.items()})
    return Column(name=name, about=about, hints=items, number=number, words=merged(items))


def _parts(kinds: Iterable[type], *, always: bool) -> list[Column]:
    """Make the columns of the parts of several classes."""
    owners: dict[str, dict[type, tuple[str, Hint]]] = {}
    for kind in kinds:
        for field in attrs.fields(kind):
            hint = cell(field.type)
            if hint is not None:
                about = parts(kind).get(field.name, "")
                owners.setdefault(field.name, {})[kind] = (about, hint)
    return [_column(name, found, always=always) for name, found in owners.items()]


def cell(hint: Hint) -> Hint | None:
    """Give what stands in the cell of a part of a value, as an annotation.

    Args:
        hint: The annotation of the part.

    Returns:
        The annotation; for a condition that of its id. `None` for what stands in no cell of its
        own: the parts of a condition, which name it, and a quantity, which has columns itself.
    """
    if holds(hint, Condition):
        return None if is_tuple(hint) else ConditionId
    return hint if fits(hint) and not holds(hint, Quantity) else None


def _kind(
    kinds: Iterable[type], *, name: str = KIND, absences: bool = False, always: bool = True
) -> Column:
    """Make the column that says of which class something is."""
    found = tuple((kebab(k.__name__), definition(k).partition("\n\n")[0]) for k in kinds)
    return Column(
        name=name,
        about="Of which kind it is" + (", or why there is none." if absences else "."),
        number=Number.ONE if always else Number.AT_MOST_ONE,
        words=(*found, *(ABSENCE_WORDS if absences else ())),
    )


def _quote() -> tuple[Column, ...]:
    about = parts(Quote)
    shown = (("exact", Number.ONE), ("prefix", Number.AT_MOST_ONE), ("suffix", Number.AT_MOST_ONE))
    return tuple(Column(name=name, about=about[name], number=number) for name, number in shown)


def _voices() -> Table:
    by, said_in = parts(Voice)["by"], parts(Voice)["said_in"]
    return Table(
        name="voices",
        about=definition(Voice).partition("\n\n")[0],
        columns=(
            Column(name="id", about="Its name in these tables.", hints=(VoiceId,)),
            Column(name="by", about=by, hints=(PartyId,), number=Number.AT_MOST_ONE),
            Column(
                name="description",
                about=f"Instead of `by`: {definition(Unnamed)} {parts(Unnamed)['description']}",
                number=Number.AT_MOST_ONE,
            ),
            Column(name="said_in", about=said_in, hints=(TextId,), number=Number.AT_MOST_ONE),
            Column(
                name="reading",
                about=definition(Reading),
                hints=(Reading,),
                words=merged((Reading,)),
            ),
        ),
    )


def _conditions() -> Table:
    joins = "The row of this table whose part it is; empty for a whole condition."
    return Table(
        name="conditions",
        about="What promises hang on, piece by piece: `all-of`, `any-of` and `not` are joined of "
        "the rows that name them as `parent`.",
        columns=(
            Column(name="id", about="Its name in these tables.", hints=(ConditionId,)),
            Column(name="parent", about=joins, hints=(ConditionId,), number=Number.AT_MOST_ONE),
            _kind(offered(Condition)),
            *(c for c in _parts(offered(Condition), always=False) if ConditionId not in c.hints),
        ),
    )


def _of_claims(name: str) -> Table:
    fields = stated()[name]
    return Table(name=name, about=_ABOUT[name], columns=(*_claim(fields), *_stated(name, fields)))


_ABOUT: Final = {
    "words": "What is stated by a word of a closed list.",
    "references": "What is stated by naming a record, or a condition.",
    "dates": "Days and moments that are stated.",
    "amounts": "How many, and in which sense.",
    "deadlines": "When something is to be done.",
    "terms": "How long something lasts.",
    "renewals": "How terms go on after their end.",
    "exits": "That parties may leave, and how.",
    "locations": "Where something is, by reference to a place.",
    "stances": "How parties stand to texts.",
    "participation": "How parties take part in events.",
    "provisions": "Which text contains which promise.",
    "links": "How texts relate to other texts.",
    "measures": "What guarantors do or may do when a guarantee is due.",
    "leads": "Who leads which domain or task.",
    "authority": "How much force those who are deployed may use.",
}
_CLAIMS: Final = tuple(_ABOUT)
_FIELD: Final = "The field of that record."


def _claim(fields: tuple[Stated, ...]) -> tuple[Column, ...]:
    """Make the columns that every row of claims has."""
    about = parts(Claim)
    words = tuple((field.name, field.about) for field in fields)
    return (
        *_quote(),
        Column(name="voice", about="The voice that states it.", hints=(VoiceId,)),
        Column(name="record", about="The record of which it is stated, by its id."),
        *([Column(name="field", about=_FIELD, words=words)] if len(fields) > 1 else []),
        Column(name="denies", about=about["denies"], hints=(bool,)),
    )


def _stated(name: str, fields: tuple[Stated, ...]) -> tuple[Column, ...]:
    """Make the columns of what is stated."""
    if name == "amounts":
        return (_kind(offered(Quantity), name=QUANTITY, absences=True), *_amount())
    if name in STRUCTURED:
        union = offered(STRUCTURED[name])
        absent = any(set(members(Absence)) & set(members(h)) for f in fields for h in f.hints)
        columns = _parts(union, always=not absent and len(union) == 1)
        if absent or len(union) > 1:
            columns.insert(0, _kind(union, absences=absent))
        if name == "locations":
            columns.append(_kind(offered(Quantity), name=QUANTITY, absences=True, always=False))
            columns += _measure()
        return tuple(columns)
    hints = tuple(dict.fromkeys(hint for field in fields for hint in field.hints))
    words = merged(map(item, hints)) if name == "words" else ()
    return (Column(name="value", about=_VALUE[name], hints=hints, words=words),)


_REASONS: Final = ", ".join(f"`{word}`" for word, _ in ABSENCE_WORDS)
_VALUE: Final = {
    "words": "The word, of the list of its field.",
    "references": "The id of the record or condition; or, where there is none, the reason: "
    f"{_REASONS}, or `no-one` or `no-chair` where that is stated.",
    "dates": f"{definition(PartialDate).partition('.')[0]}: `2026-01-06`, `2026-01`. A moment "
    f"with its offset: `2026-01-06T22:17+02:00`. Or, where there is none, the reason: {_REASONS}.",
}


def _measure() -> list[Column]:
    """Make the columns of a quantity."""
    columns = _parts(offered(Quantity), always=False)
    code = Column(
        name=CURRENCY,
        about=parts(Currency)["code"],
        number=Number.AT_MOST_ONE,
    )
    money = (CURRENCY, definition(Currency).partition("\n\n")[0])
    return [
        attrs.evolve(c, words=(*c.words, money)) if c.name == "unit" else c for c in columns
    ] + [code]


def _amount() -> list[Column]:
    """Make the columns of a quantity with the sense in which it is meant."""
    more = [*_parts((Figure,), always=False), *_parts((Rate,), always=False)]
    return [*_measure(), *more]
