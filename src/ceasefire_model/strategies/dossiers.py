"""Strategies of whole dossiers, with references that lead anywhere, or all to their records."""

from typing import Any, Final, get_args

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from ceasefire_model.dossier import RECORD_FIELDS, Dossier
from ceasefire_model.references import references
from ceasefire_model.strategies import leaves
from ceasefire_model.strategies.annotations import NOT_ITSELF, drawn_with
from ceasefire_model.times import PartialDate

_KINDS: Final = {
    name: getattr(kind, "__name__", "") for kind, names in RECORD_FIELDS.items() for name in names
}
"""The kind of id of the records in each field of a dossier."""
_TYPES: Final = {
    field.name: get_args(field.type)[0] for field in attrs.fields(Dossier) if field.name in _KINDS
}
"""What the records in each field are."""
_FILLED: Final = 4
"""How many fields hold records that are drawn for their own sake, at most."""


def dossiers(*, closed: bool = False) -> SearchStrategy[Dossier]:
    """Dossiers of a few records of any kind.

    Args:
        closed: Whether every id that a record names is that of a record of the dossier, so that
            nothing dangles; otherwise most ids lead nowhere.

    Returns:
        The strategy.
    """
    return _dossiers(closed)


@st.composite
def _dossiers(draw: DrawFn, closed: bool) -> Dossier:  # noqa: FBT001 - named where it is public
    ids = leaves.FEW_IDS if closed else leaves.IDS
    names = st.lists(st.sampled_from(list(_KINDS)), max_size=_FILLED, unique=True)
    some = st.lists(ids, min_size=1, max_size=2, unique=True)
    wanted = [(name, id_) for name in draw(names) for id_ in draw(some)]
    fields: dict[str, Any] = {"id": draw(ids)}
    fields |= {"title": draw(leaves.wordings()), "cutoff": draw(leaves.days())}
    seen: set[tuple[str, str]] = set()
    while wanted:
        name, id_ = wanted.pop(0)
        if (_KINDS[name], id_) in seen:
            continue
        seen.add((_KINDS[name], id_))
        record = _renamed(draw(drawn_with(ids, _TYPES[name])), id_)
        fields[name] = (*fields.get(name, ()), record)
        if closed:
            missing = [named for named in _named_by(name, record) if named not in seen]
            wanted += [(draw(_fields_of(kind)), named) for kind, named in missing]
    return Dossier(**fields)


def _fields_of(kind: str) -> SearchStrategy[str]:
    """Draw a field that holds records of a kind."""
    return st.sampled_from([name for name in _KINDS if _KINDS[name] == kind])


def _renamed(record: Any, id_: str) -> Any:  # noqa: ANN401 - any record
    """Give a record another id, and take from it what would then name the record itself."""
    mended = {name: None for name in NOT_ITSELF if getattr(record, name, None) == id_}
    return attrs.evolve(record, id=id_, **mended)


def _named_by(name: str, record: object) -> list[tuple[str, str]]:
    """Give the records that a record names, by kind and id."""
    alone: dict[str, Any] = {"id": "a", "title": "a", "cutoff": PartialDate("2026-01-06")}
    alone[name] = (record,)
    return [(reference.kind, reference.id) for reference in references(Dossier(**alone))]
