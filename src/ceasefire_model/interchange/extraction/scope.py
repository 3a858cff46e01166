"""What is extracted: which records, and which of their fields of claims.

Which table a field belongs to follows from what its claims can state. So a field, class or word
that the model gains is extracted without a line of code here, as long as it is made of the same
parts.
"""

from functools import cache
from typing import Any, Final, final, get_args

import attrs
from attrs import frozen

from ceasefire_model.absences import Absence
from ceasefire_model.conditions import Condition
from ceasefire_model.declarations import Provision, Stance, Text, TextLink
from ceasefire_model.deployments import Authority, Deployment, Lead
from ceasefire_model.events import Event, Participation, Situation
from ceasefire_model.fields import FieldOf, fields_of
from ceasefire_model.glossary import definition, named, parts
from ceasefire_model.guarantees import Guarantee, Measure
from ceasefire_model.identifiers import EventId, PartyId, PlaceId, PromiseId, SituationId, TextId
from ceasefire_model.interchange.extraction.columns import (
    fits,
    id_kind,
    is_closed,
    is_tuple,
    joined,
)
from ceasefire_model.parties import Party
from ceasefire_model.places import Location, Place
from ceasefire_model.promises import Promise
from ceasefire_model.quantities import Figure, Quantity
from ceasefire_model.serialization.shapes import Hint, kebab, members
from ceasefire_model.terms import Due, Exit, Lasting, Renewal
from ceasefire_model.times import When
from ceasefire_model.undertakings import Undertaking


@final
@frozen(kw_only=True, weakref_slot=False)
class Group:
    """Records that share one kind of id and one table.

    Attributes:
        table: The name of the table.
        word: What one of them is called in the name of a field: `promise` in `promise.firmness`.
        id: Their kind of id.
        classes: Their classes.
        about: What a row of the table is.
    """

    table: str
    word: str
    id: Hint
    classes: tuple[type[attrs.AttrsInstance], ...]
    about: str


GROUPS: Final = (
    Group(
        table="texts",
        word="text",
        id=TextId,
        classes=get_args(Text),
        about="The text itself, and the other texts and utterances of which it tells.",
    ),
    Group(
        table="parties",
        word="party",
        id=PartyId,
        classes=get_args(Party),
        about=named("Party"),
    ),
    Group(
        table="places",
        word="place",
        id=PlaceId,
        classes=get_args(Place),
        about=named("Place"),
    ),
    Group(table="events", word="event", id=EventId, classes=(Event,), about=definition(Event)),
    Group(
        table="situations",
        word="situation",
        id=SituationId,
        classes=(Situation,),
        about=definition(Situation),
    ),
    Group(
        table="promises",
        word="promise",
        id=PromiseId,
        classes=(Deployment, Guarantee, Undertaking),
        about=definition(Promise),
    ),
)
"""The records that are extracted, in the order of their tables."""

NOT_EXTRACTED: Final = frozenset(
    {
        "application",  # how things went afterwards, which the text cannot tell
        "compliance",
        "process_stage",  # what researchers code when they index many texts
        "conclusion",
        "topics_form",
    }
)
"""Fields of claims of which one text by itself says nothing."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Stated:
    """A field of claims that a table holds, in all classes of records that have it.

    Attributes:
        name: Its name in the table: `promise.firmness`.
        group: The records that have it.
        fields: The field, in each of their classes that has it.
    """

    name: str
    group: Group
    fields: tuple[tuple[type, FieldOf], ...]

    @property
    def about(self) -> str:
        """What it means, and of which classes it is a field."""
        return joined({kebab(kind.__name__): meaning(kind, f.path) for kind, f in self.fields})

    @property
    def hints(self) -> tuple[Hint, ...]:
        """What its claims can state, as annotations, each once."""
        return tuple(dict.fromkeys(field.hint for _, field in self.fields))


def meaning(kind: type, path: str) -> str:
    """Give what a field of a class of records means, or one of the promise that it holds.

    Args:
        kind: The class.
        path: Where the field stands in it, as `FieldOf.path` says.

    Returns:
        Its meaning, from the docstring of its owner.
    """
    owner = Promise if path.startswith("promise.") else kind
    return parts(owner).get(path.rpartition(".")[2], "")


STRUCTURED: Final[dict[str, Any]] = {
    "stances": Stance,
    "participation": Participation,
    "provisions": Provision,
    "links": TextLink,
    "measures": Measure,
    "leads": Lead,
    "authority": Authority,
    "deadlines": Due,
    "terms": Lasting,
    "renewals": Renewal,
    "exits": Exit,
    "locations": Location,
}
"""Tables of claims whose columns are the parts of a class, or of the classes of a union."""

_UNIONS: Final[dict[str, tuple[Hint, ...]]] = {
    "references": get_args(Condition),
    "dates": get_args(When),
    "amounts": (Figure, *get_args(Quantity)),
    **{name: members(hint) for name, hint in STRUCTURED.items()},
}
_KNOWN: Final = frozenset(group.id for group in GROUPS)


def _table_of(claimed: Hint) -> str | None:
    """Name the table to which a field belongs, by what its claims can state."""
    alone = set(members(claimed)) - set(get_args(Absence))
    for name, union in _UNIONS.items():
        if alone <= set(union):
            return name
    if is_closed(claimed):
        return "words"
    return "references" if id_kind(claimed) in _KNOWN and fits(claimed) else None


@cache
def stated() -> dict[str, tuple[Stated, ...]]:
    """Give the fields of claims that each table holds, in the order of the model.

    Returns:
        The fields, by the name of the table.
    """
    found: dict[tuple[str, str], list[tuple[type, FieldOf]]] = {}
    groups = {group.word: group for group in GROUPS}
    for group in GROUPS:
        for kind in group.classes:
            for field in fields_of(kind):
                name = field.path.rpartition(".")[2]
                table = _table_of(field.hint) if field.claimed else None
                if table is not None and name not in NOT_EXTRACTED:
                    found.setdefault((table, f"{group.word}.{name}"), []).append((kind, field))
    tables: dict[str, list[Stated]] = {}
    for (table, name), fields in found.items():
        group = groups[name.partition(".")[0]]
        tables.setdefault(table, []).append(Stated(name=name, group=group, fields=tuple(fields)))
    return {table: tuple(fields) for table, fields in tables.items()}


def offered(union: Hint) -> tuple[type[attrs.AttrsInstance], ...]:
    """Give the members of a union of which every part can be said in a row.

    Args:
        union: A union of classes.

    Returns:
        The classes, without those that need a part that no cell can hold.
    """
    return tuple(kind for kind in members(union) if all(map(_can_be_said, attrs.fields(kind))))


def _can_be_said(field: "attrs.Attribute[Any]") -> bool:
    hint = field.type
    return fits(hint) or holds(hint, Condition) or holds(hint, Quantity)


def holds(hint: Hint, union: Hint) -> bool:
    """Say whether a field holds a value of a union, alone or in a tuple."""
    inner = get_args(hint)[0] if is_tuple(hint) else hint
    return set(members(union)) <= set(members(inner))
