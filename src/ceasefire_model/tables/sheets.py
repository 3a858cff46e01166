"""Which tables there are, which columns they have, and which rows lie below which.

All of it follows from the annotations of a dossier. Each of its fields gives a table of records.
What a record holds several of, or what can hold its like, has rows below the record: claims and
citations in one table each, and what is claimed in one table for each sort of value. A new field or
class finds its place without a line of code, under a name made from its own.
"""

from collections.abc import Callable, Iterator
from functools import cache
from operator import attrgetter
from typing import Any, Final, final, get_args

from attrs import evolve, frozen

from ceasefire_model.consistency import Finding
from ceasefire_model.dossier import Dossier
from ceasefire_model.glossary import definition, named, parts
from ceasefire_model.provenance import Claim
from ceasefire_model.serialization.shapes import TAG, Hint, bare, field_hints, kebab
from ceasefire_model.serialization.unions import unions
from ceasefire_model.tables.alternatives import together
from ceasefire_model.tables.cells import alternatives, class_cells, has_rows, structured
from ceasefire_model.tables.claimed import text_kind, with_value
from ceasefire_model.tables.columns import Column, ColumnType
from ceasefire_model.tables.leaves import Cells, leaf
from ceasefire_model.times import Instant, PartialDate

DOSSIERS: Final = "dossiers"
"""The table of dossiers."""
CLAIMS: Final = "claims"
"""The table of claims."""
FINDINGS: Final = "findings"
"""The table of findings, which is made where it is asked for."""
ANY_CLAIM: Final = Claim[str]
"""Stands for claims of whatever they hold, which is not among the cells of the claim."""
DATES: Final = "dates"
"""The table of claimed dates."""

_PLURALS: Final = {
    "Due": "deadlines",
    "Lasting": "terms",
    "AppointedBy": "appointments",
    "Compliance": "compliance",
    "Equipment": "equipment",
}
"""Tables whose name is not the plural of what their rows are."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Below:
    """A field whose values have rows of their own, below the row of what holds them.

    Attributes:
        part: Where the field stands: `evidence`, `basis.inputs`.
        get: Gives what stands in it.
        many: Whether it holds several.
        hint: Its annotation.
        text_kind: What a text names that is claimed in it; empty where it holds no claims.
    """

    part: str
    get: Callable[[Any], Any]
    many: bool
    hint: Hint
    text_kind: str


@final
@frozen(kw_only=True, weakref_slot=False)
class Sheet:
    """A table, before it has rows.

    Attributes:
        name: What it is called.
        meaning: What its rows are.
        context: The columns that say where a row belongs.
        cells: The cells of what a row is about.
        is_claimed: Whether its rows can stand below claims.
        is_nested: Whether its rows can stand elsewhere than right below a claim, so that they need
            a path.
        key: The columns that no two rows have alike.
    """

    name: str
    meaning: str
    context: tuple[Column, ...]
    cells: Cells
    is_claimed: bool
    is_nested: bool
    key: tuple[str, ...]

    @property
    def columns(self) -> tuple[Column, ...]:
        """All columns, in order."""
        return (*self.context, *self.cells.columns)


@cache
def below(kind: Hint) -> tuple[Below, ...]:
    """Give the fields of a class whose values have rows of their own.

    Args:
        kind: The class.

    Returns:
        The fields, in their order; those of its parts in the place of the part.
    """
    return tuple(_below(kind))


def _below(kind: Hint) -> Iterator[Below]:
    for name, hint in field_hints(kind).items():
        get, kinds = attrgetter(name), structured(hint)
        if _is_claim(kind) and name == "value":
            continue  # which the table of claims tells
        if has_rows(hint):
            texts = text_kind(_value_hint(kinds[0])) if _is_claim(kinds[0]) else ""
            many = bare(hint) is tuple
            yield Below(part=name, get=get, many=many, hint=hint, text_kind=texts)
        elif len(kinds) == 1:  # it stands side by side with what holds it, and has rows below
            for inner in below(kinds[0]):
                yield Below(
                    part=f"{name}.{inner.part}",
                    get=_through(get, inner.get),
                    many=inner.many,
                    hint=inner.hint,
                    text_kind=inner.text_kind,
                )


def _through(outer: Callable[[Any], Any], inner: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def get(value: Any) -> Any:  # noqa: ANN401 - any value of the model
        found = outer(value)
        return None if found is None else inner(found)

    return get


def _is_claim(kind: Hint) -> bool:
    return bare(kind) is Claim


def _value_hint(claim: Hint) -> Hint:
    return get_args(claim)[0]


@final
@frozen(kw_only=True, weakref_slot=False)
class _Found:
    """Classes that have rows in the same place.

    Attributes:
        kinds: The classes.
        is_claimed: Whether they stand below a claim.
        is_nested: Whether they stand elsewhere than right below one.
    """

    kinds: tuple[Hint, ...]
    is_claimed: bool
    is_nested: bool


@cache
def _found() -> tuple[_Found, ...]:
    """Find every place below a record in which something has rows."""
    records = [kind for kinds in records_of().values() for kind in kinds]
    pending: list[tuple[Hint, bool]] = [(kind, False) for kind in records]
    seen: set[tuple[Hint, bool]] = set()
    found: dict[_Found, None] = {}
    while pending:
        kind, is_claimed = pending.pop()
        if (kind, is_claimed) in seen:
            continue
        seen.add((kind, is_claimed))
        for field in below(kind):
            kinds = structured(field.hint)
            is_nested = True
            if _is_claim(kinds[0]):
                pending.append((kinds[0], True))
                kinds, is_nested = structured(_value_hint(kinds[0])), False
            if any(map(field_hints, kinds)):
                here = is_claimed or not is_nested
                found[_Found(kinds=kinds, is_claimed=here, is_nested=is_nested)] = None
                pending += [(inner, here) for inner in kinds]
    return tuple(found)


@cache
def records_of() -> dict[str, tuple[Hint, ...]]:
    """Give the classes of records that stand in each table of records, by its name."""
    return {
        name: structured(hint) for name, hint in field_hints(Dossier).items() if structured(hint)
    }


@cache
def sheet_of() -> dict[Hint, str]:
    """Give the table in which values of a class have rows, of those that are no records."""
    groups = {frozenset(place.kinds): place.kinds for place in _found()}
    names: dict[Hint, str] = {}
    for kind in dict.fromkeys(kind for kinds in groups.values() for kind in kinds):
        around = sorted((kinds for kinds in groups if kind in kinds), key=len)
        known = [unions()[kinds] for kinds in around if kinds in unions()]
        names[kind] = plural(known[0] if known else groups[around[-1]][0].__name__)
    return {**names, PartialDate: DATES, Instant: DATES}


def plural(name: str) -> str:
    """Name a table by what its rows are: `text_links` for `TextLink`."""
    if name in _PLURALS:
        return _PLURALS[name]
    one = kebab(name).replace("-", "_")
    if one.endswith("ss"):
        return f"{one}es"
    if one.endswith("y"):
        return f"{one[:-1]}ies"
    return one if one.endswith("s") else f"{one}s"


@cache
def sheets() -> dict[str, Sheet]:
    """Give every table, by name: dossiers, records, claims, then what stands below them."""
    made = [_dossiers(), *(_records(name, kinds) for name, kinds in records_of().items())]
    made.append(_claims())
    names = sorted(set(sheet_of().values()))
    made += [_values(name) for name in names]
    found = {sheet.name: sheet for sheet in made}
    for sheet in made:
        columns = [column.name for column in sheet.columns]
        twice = {name for name in columns if columns.count(name) > 1}
        if twice or found[sheet.name] is not sheet:
            raise TypeError(f"table {sheet.name}: two are called so, or two columns {twice}")
    return found


def _dossiers() -> Sheet:
    return Sheet(
        name=DOSSIERS,
        meaning=_opening(Dossier),
        context=(_DOSSIER,),
        cells=class_cells(Dossier, "", without=("id",)),
        is_claimed=False,
        is_nested=False,
        key=(_DOSSIER.name,),
    )


@cache
def findings_sheet() -> Sheet:
    """Give the table of what rules that span records find, from which no dossier is read."""
    return Sheet(
        name=FINDINGS,
        meaning=_opening(Finding),
        context=(_DOSSIER,),
        cells=class_cells(Finding, ""),
        is_claimed=False,
        is_nested=False,
        key=(_DOSSIER.name, "rule", "path", "message"),
    )


def _records(name: str, kinds: tuple[Hint, ...]) -> Sheet:
    return Sheet(
        name=name,
        meaning=parts(Dossier).get(name) or "Records.",
        context=(*_RECORD, _PATH),
        cells=together(alternatives(kinds, "", TAG, without=("id",))),
        is_claimed=False,
        is_nested=True,
        key=(_DOSSIER.name, "record"),
    )


def _claims() -> Sheet:
    return Sheet(
        name=CLAIMS,
        meaning=_opening(Claim),
        context=(*_RECORD, *_filled(_CLAIM[:-1])),
        cells=with_value(class_cells(ANY_CLAIM, "claim", without=("value",)), sheet_of()),
        is_claimed=True,
        is_nested=False,
        key=(_DOSSIER.name, "claim"),
    )


def _values(name: str) -> Sheet:
    kinds = tuple(kind for kind, sheet in sheet_of().items() if sheet == name)
    places = [place for place in _found() if not set(kinds).isdisjoint(place.kinds)]
    is_claimed = name == DATES or any(place.is_claimed for place in places)
    claimed: tuple[Column, ...] = _CLAIM if is_claimed else ()
    if all(place.is_claimed for place in places):
        claimed = _filled(claimed)
    is_nested = any(place.is_nested for place in places)
    label = next((n for u, n in unions().items() if u == frozenset(kinds)), "")
    if name == DATES:
        cells = leaf(list(kinds), "date", "The date, in EDTF; a moment as in RFC 9557.")
    else:
        cells = together(alternatives(kinds, "", TAG))
    return Sheet(
        name=name,
        meaning=named(label) or _opening(bare(kinds[0])),
        context=(*_RECORD, *claimed, *(_NESTED if is_nested else ())),
        cells=cells,
        is_claimed=is_claimed,
        is_nested=is_nested,
        key=(_DOSSIER.name, "path" if is_nested else "claim"),
    )


def _filled(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """Give columns that every row fills, without what an empty cell would mean."""
    return tuple(
        evolve(column, required=True, meaning=column.meaning.partition(" Empty:")[0])
        for column in columns
    )


def _opening(kind: type) -> str:
    return definition(kind).partition("\n")[0] or "Not defined."


def _text(name: str, meaning: str, *, required: bool = True) -> Column:
    return Column(name=name, type=ColumnType.TEXT, meaning=meaning, required=required)


_DOSSIER: Final = _text("dossier", "The dossier, by its id.")
_RECORD: Final = (
    _DOSSIER,
    _text("record_table", "The table of the record to which the row belongs."),
    _text("record", "That record, by its id, which is unique in its table."),
)
_PATH: Final = _text(
    "path", "Where the row stands in the written form of the dossier; it names the row."
)
_CLAIM: Final = (
    _text(
        "field",
        "The field of the record that is claimed. Empty: the row belongs to no claim.",
        required=False,
    ),
    _text("claim", "The claim, by its path. Empty: the row belongs to no claim.", required=False),
    Column(
        name="claim_denies",
        type=ColumnType.FLAG,
        meaning="Whether the claim denies what the row says. Empty: the row belongs to no claim.",
    ),
)
_NESTED: Final = (
    _PATH,
    _text("parent", "The row that it stands below, by its path; a claim or record, or another."),
    _text("part", "The field of that row in which it stands."),
)
