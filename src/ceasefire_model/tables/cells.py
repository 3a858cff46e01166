"""Values made of fields, side by side: classes, and whatever else one field can hold.

The columns follow from the annotations. A field of a class gives columns that begin with its name.
Where several classes can stand in one place, a column says of which kind the value is, and columns
of one name are one column. What cannot stand side by side (several values with fields, a condition
within a condition) has rows of its own, in a table of its own.
"""

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any, Final, get_args

from ceasefire_model.absences import ABSENCES, Absence
from ceasefire_model.dossier import Dossier
from ceasefire_model.glossary import definition, parts
from ceasefire_model.provenance import Claim
from ceasefire_model.serialization.shapes import (
    TAG,
    Hint,
    Shape,
    bare,
    field_hints,
    kebab,
    members,
    shape,
    tags,
)
from ceasefire_model.tables.alternatives import Alternative, together
from ceasefire_model.tables.columns import Column, ColumnType, Word, join
from ceasefire_model.tables.leaves import Cells, Row, is_leaf, leaf, several
from ceasefire_model.tables.numbers import QUANTITIES, numbers_of, with_numbers


def structured(hint: Hint) -> tuple[Hint, ...]:
    """Give the classes with fields that a field can hold, without the absences.

    Args:
        hint: The annotation of the field; of a tuple, that of its items counts.

    Returns:
        The classes, in the order of the annotation.
    """
    if bare(hint) is tuple:
        hint = get_args(hint)[0]
    return tuple(
        part
        for part in members(hint)
        if part not in ABSENCES and not is_leaf(part) and shape(part) is Shape.OBJECT
    )


def has_rows(hint: Hint) -> bool:
    """Say whether the values of a field stand in rows of their own, and not side by side.

    Args:
        hint: The annotation of the field.

    Returns:
        True of several values with fields, of values that can hold their like, and of parts of a
        record that hold claims.
    """
    kinds = structured(hint)
    if bare(hint) is tuple:
        return kinds != ()
    if len(kinds) == 1:
        return not _is_finite(kinds[0]) or _holds_claims(kinds[0])
    return not all(map(_is_plain, kinds))


def _is_finite(kind: Hint, around: tuple[Hint, ...] = ()) -> bool:
    """Say whether a class can be written side by side, but for its tuples."""
    fields = [hint for hint in field_hints(kind).values() if bare(hint) is not tuple]
    inner = {part for hint in fields for part in structured(hint)}
    return kind not in around and all(_is_plain(part, (*around, kind)) for part in inner)


def _is_plain(kind: Hint, around: tuple[Hint, ...] = ()) -> bool:
    """Say whether a class can be written side by side, as a whole."""
    lists = [hint for hint in field_hints(kind).values() if bare(hint) is tuple]
    return _is_finite(kind, around) and not any(map(structured, lists))


def _holds_claims(kind: Hint) -> bool:
    fields = field_hints(kind).values()
    return any(bare(part) is Claim for hint in fields for part in structured(hint))


def cells(hint: Hint, name: str, meaning: str) -> Cells:
    """Give the cells of a field.

    Args:
        hint: Its annotation.
        name: What its columns are called, or begin with.
        meaning: What the field means.

    Returns:
        The cells. Of a field whose values have rows, only those that name the reason for which
        there is no value, if there can be one.

    Raises:
        TypeError: No columns are known for the annotation.
    """
    if bare(hint) is tuple:
        return together([], (tuple,)) if has_rows(hint) else several(hint, name, meaning)
    found: list[Alternative] = []
    leaves = [part for part in members(hint) if is_leaf(part)]
    kinds = () if has_rows(hint) else structured(hint)
    if leaves:
        found.append(_leaf(leaves, name, meaning))
    if kinds:
        words = bool(leaves) and found[0].cells.columns[0].type is ColumnType.WORD
        tag = name if words else join(name, TAG)
        found += alternatives(kinds, name, tag, told=bool(leaves))
    if not set(ABSENCES).isdisjoint(members(hint)):
        found.append(absence(name, meaning))
    elsewhere = (*(structured(hint) if has_rows(hint) else ()), type(None))
    return together(found, elsewhere, optional=type(None) in members(hint))


def _leaf(hints: list[Hint], name: str, meaning: str) -> Alternative:
    types: list[Any] = [getattr(hint, "__supertype__", hint) for hint in hints]
    made = leaf(hints, name, meaning)
    return Alternative(label="", types=tuple(types), cells=made, is_in=_begins)


def absence(name: str, meaning: str) -> Alternative:
    """Give the cells that say why there is no value.

    Args:
        name: What the columns of the value are called, or begin with.
        meaning: What the value would mean.

    Returns:
        The alternative to a value: one column for which absence it is, one for the reason given.
    """
    about = f"Why there is no value. Empty: there is one. It would say: {meaning}"
    kinds = tuple(Word(word=kebab(kind.__name__), meaning=_first(kind)) for kind in ABSENCES)
    columns = (
        Column(name=join(name, "absence"), type=ColumnType.WORD, meaning=about, words=kinds),
        Column(name=join(name, "reason"), type=ColumnType.TEXT, meaning=_REASON),
    )
    made = Cells(columns=columns, write=_absence_cells, read=_absence_tree)
    return Alternative(label="absence", types=ABSENCES, cells=made, is_in=_begins)


def _begins(row: Row) -> bool:
    """Say whether the first cell has a value."""
    return row[0] is not None


_REASON: Final = (
    "The reason given for keeping it back. Empty: none is given, or it is not kept back."
)


def _absence_cells(value: Absence) -> Row:
    return (kebab(type(value).__name__), getattr(value, "reason", None))


def _absence_tree(row: Row) -> dict[str, Any]:
    reason = {} if row[1] is None else {"reason": row[1]}
    return {TAG: row[0], **reason}


def alternatives(
    kinds: Iterable[Hint],
    name: str,
    tag: str,
    *,
    told: bool = False,
    without: tuple[str, ...] = (),
) -> list[Alternative]:
    """Give each of several classes that can stand in one place.

    Args:
        kinds: The classes.
        name: What their columns begin with.
        tag: The name of the column that says which of them it is.
        told: Whether they have to be told from other values too.
        without: Fields that stand elsewhere.

    Returns:
        The alternatives; one alone is told by a column that it always fills, if it has one.
    """
    found = {kind: class_cells(kind, name, without=without) for kind in kinds}
    told = told or len(found) > 1
    return [
        _tagged(kind, made, tag) if told or made.witness is None else _untagged(kind, made)
        for kind, made in found.items()
    ]


def _untagged(kind: Hint, made: Cells) -> Alternative:
    witness = made.witness

    def is_in(row: Row) -> bool:
        return witness is not None and row[witness] is not None

    return Alternative(label=_label(kind), types=(bare(kind),), cells=made, is_in=is_in)


def _tagged(kind: Hint, made: Cells, tag: str) -> Alternative:
    label = _label(kind)
    word = Word(word=label, meaning=_first(kind))
    column = Column(name=tag, type=ColumnType.WORD, meaning=_WHICH, words=(word,), required=True)
    tagged = Cells(
        columns=(column, *made.columns),
        write=lambda value: (label, *made.write(value)),
        read=lambda row: made.read(row[1:]),
    )
    return Alternative(
        label=label, types=(bare(kind),), cells=tagged, is_in=lambda row: row[0] == label
    )


_WHICH: Final = "Of which kind it is."


def _label(kind: Hint) -> str:
    return kebab(bare(kind).__name__)


def _first(kind: Hint) -> str:
    """Give the first paragraph of a definition."""
    return definition(bare(kind)).partition("\n")[0] or "Not defined."


def class_cells(kind: Hint, name: str, *, without: tuple[str, ...] = ()) -> Cells:
    """Give the cells of a class: those of its fields, one after the other.

    Args:
        kind: The class.
        name: What its columns begin with.
        without: Fields that stand elsewhere.

    Returns:
        The cells.
    """
    numbers = numbers_of(kind)
    hints = {f: h for f, h in field_hints(kind).items() if f not in {*without, *numbers}}
    fields = {f: cells(h, join(name, f), _meaning(kind, f)) for f, h in hints.items()}
    fields = {f: made for f, made in fields.items() if made.columns}
    below = {f for f in fields if has_rows(hints[f])}
    tag = tags_of_dossier().get(bare(kind))
    slices: list[tuple[str, Callable[[Row], Any], slice]] = []
    start = 0
    for f, made in fields.items():
        slices.append((f, made.read, slice(start, start := start + len(made.columns))))

    def write(value: Any) -> Row:  # noqa: ANN401 - a value of the class
        row: Row = ()
        for f, made in fields.items():
            row += made.write(getattr(value, f))
        return row

    def read(row: Row) -> dict[str, Any]:
        tree: dict[str, Any] = {} if tag is None else {TAG: tag}
        for f, read_field, own in slices:
            found = read_field(row[own])
            if found is not None or f not in below:
                tree[f] = found
        return tree

    columns = tuple(column for made in fields.values() for column in made.columns)
    made = Cells(columns=columns, write=write, read=read)
    return with_numbers(made, numbers, name) if kind in QUANTITIES else made


def _meaning(kind: Hint, name: str) -> str:
    """Say what a field means, in the terms of a table."""
    return (parts(bare(kind)).get(name) or "Not defined.").replace("`None`", "empty")


@cache
def tags_of_dossier() -> dict[type, str]:
    """Give the tags by which classes are told apart in writing."""
    return tags(Dossier)
