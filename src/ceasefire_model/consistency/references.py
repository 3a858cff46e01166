"""Rules on ids: what a record names is there, is of the right sort, and does not contain it."""

import difflib
import re
from collections.abc import Iterator
from typing import Final

from ceasefire_model.consistency.checks import Check, Found
from ceasefire_model.consistency.findings import Rule, Severity
from ceasefire_model.consistency.index import Index
from ceasefire_model.consistency.links import Link, around, circular
from ceasefire_model.deployments import Deployment
from ceasefire_model.dossier import Record
from ceasefire_model.errors import UnknownId
from ceasefire_model.guarantees import Guarantee
from ceasefire_model.identifiers import (
    ID_KINDS,
    EventId,
    ExternalId,
    IssueId,
    PartyId,
    PlaceId,
    PromiseId,
    SourceId,
)
from ceasefire_model.parties import (
    Body,
    Coalition,
    Entity,
    Office,
    Organisation,
    Person,
    Side,
    State,
)
from ceasefire_model.places import Facility, Line, Zone
from ceasefire_model.references import Reference
from ceasefire_model.undertakings import Limit

_WORDS: Final = {kind.__name__: kind.__name__.removesuffix("Id").lower() for kind in ID_KINDS}
"""What each kind of id names, in a word."""

_DANGLING: Final = Rule(
    code="CM101",
    name="dangling-reference",
    severity=Severity.ERROR,
    summary="An id names no record of the dossier.",
    why=(
        "What is said of a record that is not there is lost to every question: a promise by a "
        "party that is not recorded is nobody's."
    ),
    example=(
        "A promise is by `brant`, while the dossier holds the party `brandt`, and no record of "
        "another kind is called `brant`."
    ),
    remedy="Correct the id, or add the record that it names.",
    leave="Never: a perspective keeps the records that what it keeps names.",
)


def _dangling(index: Index) -> Iterator[Found]:
    near: dict[tuple[str, str], tuple[str, ...]] = {}
    for reference in index.unresolved:
        if not _others(index, reference):
            kind, id_ = reference.kind, reference.id
            if (kind, id_) not in near:
                near[kind, id_] = tuple(difflib.get_close_matches(id_, index.known[kind]))
            message = str(UnknownId(_WORDS[kind], id_, near[kind, id_]))
            yield Found(reference.path, (index.owner(reference.path),), message)


def _others(index: Index, reference: Reference) -> list[str]:
    """Name the other kinds of record that have this id."""
    return [_a(_WORDS[kind]) for kind, known in index.known.items() if reference.id in known]


def _a(word: str) -> str:
    return f"{'an' if word[0] in 'AEIOaeio' else 'a'} {word}"


_WRONG_KIND: Final = Rule(
    code="CM102",
    name="wrong-kind-of-record",
    severity=Severity.ERROR,
    summary="An id names a record of another kind than the field asks for.",
    why=(
        "Each kind of record has ids of its own, so that an event and a text may share one. An id "
        "in the wrong field is found by nobody who looks there."
    ),
    example=(
        "A condition is met once the event `armistice` has happened; `armistice` is the text, and "
        "what is meant is its signature."
    ),
    remedy="Name a record of the kind that is asked for, adding one where there is none yet.",
    leave="Never: nothing can be found by such an id.",
)


def _wrong_kind(index: Index) -> Iterator[Found]:
    for reference in index.unresolved:
        others = _others(index, reference)
        if others:
            word = _WORDS[reference.kind]
            message = f"no {word} has the id {reference.id!r}, but {' and '.join(others)} has"
            yield Found(reference.path, (index.owner(reference.path), reference.id), message)


_UNFIT: Final = Rule(
    code="CM103",
    name="unfit-record",
    severity=Severity.ERROR,
    summary="A field names a record of the right kind, and of a sort that it cannot mean.",
    why=(
        "Persons, states and bodies are all parties, and only a person holds an office. Who asks "
        "what the holder did finds a state."
    ),
    example="The holder of the office `prime-minister` is `gb`, which is a state.",
    remedy="Name a record of the sort that the message gives.",
    leave="Never: the entry of the field says what it names.",
)

_SORTS: Final[dict[str, tuple[type[Record], ...]]] = {
    "$.parties.holder.value": (Person,),
    "$.parties.commander_from.value": (State,),
    "$.parties.units.value.of": (Body,),
    "$.places.territory_of": (State,),
    "$.places.part_of": (Zone,),
    "$.places.widths.value.line": (Line,),
    "$.places.where.value.line": (Line, Zone),
    "$.texts.signatures.value.office": (Office,),
    "$.texts.scope.value.line": (Line, Zone),
    "$.deployments.part_of": (Deployment,),
    "$.deployments.facilities.value": (Facility,),
    "$.deployments.where.value.line": (Line, Zone),
    "$.guarantees.part_of": (Guarantee,),
    "$.undertakings.where.value.line": (Line, Zone),
    "$.limits.within": (Limit,),
    "$.limits.where.value.line": (Line, Zone),
}
"""Fields whose entry names the sort of record that they mean."""


def _unfit(index: Index) -> Iterator[Found]:
    for reference in index.references:
        sorts = _SORTS.get(re.sub(r"\[[0-9]+\]", "", reference.path))
        record = index.known[reference.kind].get(reference.id)
        if sorts is not None and record is not None and type(record) not in sorts:
            wanted = " or ".join(_a(sort.__name__) for sort in sorts)
            message = f"expected {wanted}, got {reference.id!r}, {_a(type(record).__name__)}"
            yield Found(reference.path, (index.owner(reference.path), reference.id), message)


_CIRCLE: Final = Rule(
    code="CM104",
    name="circular-belonging",
    severity=Severity.ERROR,
    summary="A record is part of itself, directly or by way of others.",
    why=(
        "Places lie in places, promises are parts of promises, organs belong to states. Who goes "
        "up from a part to the whole never arrives if the way runs in a circle."
    ),
    example="The district lies within the region, and the region within the district.",
    remedy="Find the link that runs the wrong way, and turn it round or remove it.",
    leave="Never: of two things that contain each other, one is recorded the wrong way.",
)

_PLAIN: Final[dict[object, tuple[str, ...]]] = {
    SourceId: ("copy_of",),
    PartyId: ("of",),
    PlaceId: ("within", "part_of"),
    EventId: ("part_of",),
    PromiseId: ("part_of", "within"),
    IssueId: ("part_of",),
}
"""Plain fields that name what a record belongs to, by kind of id."""

_CLAIMED: Final[dict[tuple[type[Record], str], object]] = {
    (Entity, "within"): PartyId,
    (Body, "within"): PartyId,
    (Organisation, "members"): PartyId,
    (Coalition, "members"): PartyId,
    (Side, "members"): PartyId,
    (Zone, "within"): PlaceId,
    (Zone, "includes"): PlaceId,
}
"""Fields of claims that name what a record belongs to, or what belongs to it; with its kind."""
_OF_THE_WHOLE: Final = {"members", "includes"}
"""Those that stand with the whole, and name its parts."""


def _circle(index: Index) -> Iterator[Found]:
    links: dict[object, list[Link]] = {}
    for kind, link in _belongings(index):
        links.setdefault(kind, []).append(link)
    for found in links.values():
        for ring in circular(found):
            ids, back = around(ring)
            message = f"expected a whole that is no part of {ids[0]!r}, got {back}"
            yield Found(ring[0].path, ids, message, tuple(link.path for link in ring[1:]))


def _belongings(index: Index) -> Iterator[tuple[object, Link]]:
    """Give what belongs to what: parts to wholes, organs to states, members to groups."""
    for (kind, id_), (path, record) in index.known_at.items():
        for name in _PLAIN.get(kind, ()):
            whole = getattr(record, name, None)
            if isinstance(whole, str):
                yield kind, Link(f"{path}.{name}", id_, whole)
    for field in index.fields:
        record, name = field.record, field.name
        kind = _CLAIMED.get((type(record), name))
        for path, other in field.undisputed if kind is not None else ():
            if isinstance(other, str):
                ends = (other, record.id) if name in _OF_THE_WHOLE else (record.id, other)
                yield kind, Link(path, *ends)


_SAME_CODE: Final = Rule(
    code="CM105",
    name="code-used-twice",
    severity=Severity.WARNING,
    summary="Two records of one kind have the same code in a register.",
    why=(
        "A register gives one thing one code. Two records with one code are one thing recorded "
        "twice, or one of the codes is another's; joined with other data, both get the same rows."
    ),
    example="The states `uk` and `gb` both have the ISO 3166-1 code `GB`.",
    remedy="Merge the records, or correct the code of one.",
    leave="Where the register itself does not tell the two apart.",
)


def _same_code(index: Index) -> Iterator[Found]:
    seen: dict[tuple[object, ExternalId], tuple[str, str]] = {}
    for (kind, id_), (path, record) in index.known_at.items():
        for place, code in enumerate(getattr(record, "external_ids", ())):
            here = f"{path}.external_ids[{place}]"
            there, other = seen.setdefault((kind, code), (here, id_))
            if other != id_:
                message = (
                    f"expected a code of its own, got {code.value!r} of {code.register.value}, "
                    f"which is that of {other!r}"
                )
                yield Found(here, (id_, other), message, (there,))


CHECKS: Final = (
    Check(_DANGLING, _dangling),
    Check(_WRONG_KIND, _wrong_kind),
    Check(_UNFIT, _unfit),
    Check(_CIRCLE, _circle),
    Check(_SAME_CODE, _same_code),
)
"""The rules on ids."""
