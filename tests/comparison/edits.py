"""Dossiers that differ a little: one that is drawn, and the same after a few edits."""
# ruff: noqa: ANN401 - edits of values of any type

from typing import Any, Final

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from ceasefire_model import CeasefireModelError, Claim, Dossier, Record, instances, strategies
from ceasefire_model.dossier import RECORD_FIELDS
from ceasefire_model.fields import FieldOf, fields_of

TABLES: Final = tuple(name for names in RECORD_FIELDS.values() for name in names)


MATTERS: Final = [instances.load(name) for name in instances.names()]
RICH: Final = [
    (dossier, name)
    for dossier in MATTERS
    for name in TABLES
    if name != "sources" and getattr(dossier, name)
]


def pairs() -> SearchStrategy[tuple[Dossier, Dossier]]:
    """A dossier, drawn or built in, and the same after some edits of its records."""
    return (strategies.dossiers() | _excerpts()).flatmap(
        lambda dossier: st.tuples(st.just(dossier), _edited_dossier(dossier))
    )


@st.composite
def _excerpts(draw: DrawFn) -> Dossier:
    """A few records of a dossier that is built in, with all their claims."""
    dossier, name = draw(st.sampled_from(RICH))
    some = draw(
        st.lists(st.sampled_from(getattr(dossier, name)), min_size=1, max_size=3, unique=True)
    )
    bare = Dossier(id=dossier.id, title=dossier.title, cutoff=dossier.cutoff, places=dossier.places)
    return attrs.evolve(bare, **{name: tuple(some)})


@st.composite
def _edited_dossier(draw: DrawFn, dossier: Dossier) -> Dossier:
    filled = [name for name in TABLES if name != "places" and getattr(dossier, name)]
    changes = {name: draw(_edited_table(getattr(dossier, name))) for name in filled}
    other = draw(strategies.dossiers()) if not draw(st.integers(0, 5)) else dossier
    fields = {name: changes.get(name, getattr(other, name)) for name in TABLES}
    try:
        return attrs.evolve(other, **fields)
    except CeasefireModelError:  # two records of one id
        return other


@st.composite
def _edited_table(draw: DrawFn, records: tuple[Record, ...]) -> tuple[Record, ...]:
    kept = [record for record in records if draw(st.integers(0, 9))]
    return tuple(draw(st.permutations([draw(_edited(record)) for record in kept])))


@st.composite
def _edited(draw: DrawFn, record: Record) -> Record:
    kind: type[attrs.AttrsInstance] = type(record)
    fields = [field for field in fields_of(kind) if field.path != "id"]
    told = [field for field in fields if field.claimed and field.read(record)] or fields
    chosen = st.sampled_from(told) | st.sampled_from(told) | st.sampled_from(fields)
    for field in draw(st.lists(chosen, max_size=3)):
        held = field.read(record)
        value = draw(_edited_claims(field, held) if field.claimed else strategies.of(field.hint))
        try:
            record = _with(record, field.path, value)
        except CeasefireModelError:
            continue  # refused by a rule between two fields
    return record


def _with(record: Any, path: str, value: Any) -> Any:
    name, _, rest = path.partition(".")
    return attrs.evolve(
        record, **{name: _with(getattr(record, name), rest, value) if rest else value}
    )


@st.composite
def _edited_claims(draw: DrawFn, field: FieldOf, claims: tuple[Any, ...]) -> tuple[Any, ...]:
    """Take claims away, put some in, and give others one or two new parts."""
    fresh = st.lists(strategies.of(Claim[field.hint]), max_size=2)  # type: ignore[name-defined]  # a hint that is read
    kept = [claim for claim in claims if draw(st.integers(0, 4))]
    edited = [draw(_edited_claim(field.hint, claim)) for claim in (*kept, *draw(fresh))]
    return tuple(draw(st.permutations([*edited, *draw(st.sampled_from(([], edited)))])))


@st.composite
def _edited_claim(draw: DrawFn, hint: Any, claim: Claim[Any]) -> Claim[Any]:
    parts: dict[str, SearchStrategy[Any]] = {
        field.name: strategies.of(hint if field.name == "value" else field.type)  # type: ignore[arg-type]  # a hint that is read
        for field in attrs.fields(Claim)
    }
    names = draw(st.lists(st.sampled_from([*parts, "value"]), max_size=2, unique=True))
    return attrs.evolve(claim, **{name: draw(parts[name]) for name in names})
