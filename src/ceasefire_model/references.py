"""Which record names which: walking a dossier by its annotations.

Ids are plain text at run time, so a walk over values cannot tell an id from a title. The
annotations of the classes can, and they alone are followed here: a new field is found without a
line of code.
"""

import types
from collections.abc import Iterator
from functools import cache
from typing import Any, NewType, TypeVar, Union, final, get_args, get_origin

import attrs
from attrs import frozen

from ceasefire_model.dossier import RECORD_FIELDS, Dossier, Record
from ceasefire_model.validation import check


@final
@frozen(kw_only=True, weakref_slot=False)
class Reference:
    """That a record names another by its id.

    Attributes:
        path: Where it stands, from the root of the document: `$.deployments[0].promise.by[0]`.
        kind: Of which kind the id is, such as `PartyId`.
        id: The id that is named.
    """

    path: str
    kind: str
    id: str

    def __attrs_post_init__(self) -> None:
        check(self)


def references(dossier: Dossier) -> Iterator[Reference]:
    """Give every place at which a record names another by id.

    Args:
        dossier: Any dossier.

    Yields:
        The references, in the order of the document. A record's own id is none.
    """
    for fields in RECORD_FIELDS.values():
        for name in fields:
            for index, record in enumerate(getattr(dossier, name)):
                yield from references_of(record, f"$.{name}[{index}]")


def references_of(record: Record, path: str = "$") -> Iterator[Reference]:
    """Give every place at which one record names another by id.

    Args:
        record: Any record.
        path: Where the record stands.

    Yields:
        The references, in the order of the fields. The record's own id is none.
    """
    for field in _fields(record):
        if field.name != "id":
            yield from _within(getattr(record, field.name), field.type, f"{path}.{field.name}")


def dangling(dossier: Dossier) -> tuple[Reference, ...]:
    """List the references that name no record of the dossier.

    Args:
        dossier: Any dossier.

    Returns:
        The references that cannot be resolved, in the order of the document.
    """
    known = {getattr(kind, "__name__", ""): ids for kind, ids in dossier.by_id.items()}
    return tuple(r for r in references(dossier) if r.id not in known[r.kind])


def _within(value: Any, hint: Any, path: str) -> Iterator[Reference]:  # noqa: ANN401 - any value of the model, any hint
    """Find the references in a value that stands where the hint says."""
    if isinstance(hint, TypeVar) or not _may_name(hint):
        return
    if isinstance(value, str):
        kind = _id_kind(hint)
        if kind is not None:
            yield Reference(path=path, kind=kind, id=value)
    elif get_origin(hint) is tuple:
        for index, item in enumerate(value):
            yield from _within(item, get_args(hint)[0], f"{path}[{index}]")
    else:
        for field in _fields(value):
            announced: Any = field.type
            # The parameter of a generic value stands for what its owner announces.
            inner = get_args(hint)[0] if isinstance(announced, TypeVar) else announced
            yield from _within(getattr(value, field.name), inner, f"{path}.{field.name}")


def _fields(value: object) -> tuple["attrs.Attribute[Any]", ...]:
    """Give the fields of a value; none for one that is not made of fields."""
    kind = type(value)
    return tuple(attrs.fields(kind)) if attrs.has(kind) else ()


def _id_kind(hint: Any) -> str | None:  # noqa: ANN401 - any hint
    """Name the kind of id that a text stands for; a union holds at most one kind."""
    if isinstance(hint, NewType):
        return hint.__name__
    return next(filter(None, map(_id_kind, _members(hint))), None)


def _members(hint: Any) -> tuple[Any, ...]:  # noqa: ANN401 - any hint
    return get_args(hint) if get_origin(hint) in {Union, types.UnionType} else ()


@cache
def _may_name(hint: Any) -> bool:  # noqa: ANN401 - any hint
    """Say whether a value of a hint can hold an id at all, so that most values are passed over."""
    return _reaches_id(hint, set())


def _reaches_id(hint: Any, seen: set[object]) -> bool:  # noqa: ANN401 - any hint
    if isinstance(hint, NewType):
        return True
    if hint in seen:
        return False
    seen.add(hint)
    inner = [*get_args(hint)]
    if attrs.has(hint):
        inner += [field.type for field in attrs.fields(get_origin(hint) or hint)]
    return any(_reaches_id(part, seen) for part in inner)
