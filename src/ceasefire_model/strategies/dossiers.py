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

_ROOTS: Final = 6
"""How many records are drawn for their own sake, at most."""

_FIELDS: Final = {getattr(kind, "__name__", ""): fields for kind, fields in RECORD_FIELDS.items()}
_TYPES: Final = {field.name: get_args(field.type) for field in attrs.fields(Dossier)}


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
    kinds = st.sampled_from([kind for kind, names in _FIELDS.items() for _ in names])
    wanted = draw(st.lists(st.tuples(kinds, ids), max_size=_ROOTS, unique=True))
    fields: dict[str, Any] = {"id": draw(ids)}
    fields |= {"title": draw(leaves.wordings()), "cutoff": draw(leaves.days())}
    drawn = 0
    while drawn < len(wanted):
        kind, id_ = wanted[drawn]
        name = draw(st.sampled_from(_FIELDS[kind]))
        record = _renamed(draw(drawn_with(ids, _TYPES[name][0])), id_)
        fields[name] = (*fields.get(name, ()), record)
        drawn += 1
        for named in _named_by(name, record) if closed else ():
            if named not in wanted:
                wanted.append(named)
    return Dossier(**fields)


def _renamed(record: Any, id_: str) -> Any:  # noqa: ANN401 - any record
    """Give a record another id, and take from it what would then name the record itself."""
    mended = {name: None for name in NOT_ITSELF if getattr(record, name, None) == id_}
    return attrs.evolve(record, id=id_, **mended)


def _named_by(name: str, record: object) -> list[tuple[str, str]]:
    """Give the records that a record names, by kind and id."""
    alone: dict[str, Any] = {"id": "a", "title": "a", "cutoff": PartialDate("2026-01-06")}
    alone[name] = (record,)
    return [(reference.kind, reference.id) for reference in references(Dossier(**alone))]
