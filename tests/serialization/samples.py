"""Values of the model to write and read: one of every class, and a small dossier made by hand."""

import types
from collections.abc import Iterator
from decimal import Decimal
from enum import Enum
from typing import Any, Final, NewType, TypeAlias, TypeVar, Union, get_args, get_origin

import attrs

from ceasefire_model.absences import NotReported, Undecided, Unstated, Withheld
from ceasefire_model.conditions import (
    Act,
    AllOf,
    AnyOf,
    Condition,
    Elapsed,
    Given,
    Happened,
    Not,
    Standing,
    Stands,
    Unconditional,
)
from ceasefire_model.declarations import Declaration, DeclarationForm, Provision
from ceasefire_model.deployments import Deployment
from ceasefire_model.disputes import Allegation, Interpretation, Order
from ceasefire_model.dossier import Dossier
from ceasefire_model.equipment import (
    AnyOfClasses,
    CalibreBound,
    EquipmentType,
    NamedSystem,
    OfCalibre,
    OfRange,
)
from ceasefire_model.events import Event, EventForm, Situation
from ceasefire_model.guarantees import Component, Guarantee
from ceasefire_model.identifiers import (
    AllegationId,
    DossierId,
    EventId,
    ExternalId,
    FormatId,
    InterpretationId,
    IssueId,
    Name,
    PartyId,
    PlaceId,
    PositionId,
    PromiseId,
    Register,
    SituationId,
    SourceId,
    TextId,
)
from ceasefire_model.negotiations import Attitude, Issue, NegotiationFormat, Position
from ceasefire_model.parties import Coalition, Organ, OrganForm, Rotation, State
from ceasefire_model.places import Behind, Line, Measured, NamedPlace, Width, Zone
from ceasefire_model.promises import Deontic, Firmness, Promise
from ceasefire_model.provenance import Editor, Quote, Reading, Unnamed, cite, stated
from ceasefire_model.quantities import AtMost, Basis, Between, Exactly, Figure, Several, Share
from ceasefire_model.sources import Control, Extent, Source, SourceForm
from ceasefire_model.terms import Bound, Counting, Deadline, OnDate, Target, Term, Window
from ceasefire_model.times import Duration, DurationRange, Instant, LongerThan, PartialDate
from ceasefire_model.undertakings import Action, Limit, LimitForm, Undertaking
from ceasefire_model.units import Currency, Parts, Unit

Hint: TypeAlias = Any
Value: TypeAlias = Any

HAND_MADE: Final[tuple[object, ...]] = (
    ExternalId(register=Register.ISO_3166_1, value="GB"),
    PartialDate("2026-01-24"),
    Instant("2026-01-06T22:17", "+02:00", "Europe/Kyiv"),
    Duration(years=1, months=2, weeks=3, days=4, hours=5, minutes=6),
    Currency("GBP"),
    Between(15_000, 30_000, Unit.SOLDIERS),
    AllOf((Unconditional(), Not(Happened(EventId("truce"))))),
    AnyOf((AllOf((Unconditional(), Unconditional())), Happened(EventId("truce")))),
    Rotation((PlaceId("here"), PlaceId("there")), Duration(months=1)),
    AnyOfClasses((NamedSystem("Smerch"), OfCalibre(EquipmentType.GUN, CalibreBound.AT_LEAST, 100))),
    Order((PromiseId("first"), PromiseId("second"))),
    Stands(PromiseId("first"), Standing.KEPT),
    Parts(3),
    DurationRange(Duration(years=5), Duration(years=8)),
    OfRange(EquipmentType.ARTILLERY, AtMost(20, Unit.KILOMETRES)),
    Window(Deadline(EventId("truce"), bound=Bound.FROM), OnDate(PartialDate("2026-01-24"))),
    Target(Deadline(EventId("truce"), bound=Bound.PROMPTLY), OnDate(PartialDate("2026-01-24"))),
    Share(Exactly(2, Parts(3)), of=PromiseId("first"), after=(PromiseId("second"),)),
)
"""Values of the classes whose fields do not take just any value."""


def is_union(hint: Hint) -> bool:
    """Say whether an annotation is a union."""
    return get_origin(hint) in {Union, types.UnionType}


def reachable(root: Hint) -> list[Hint]:
    """List every annotation that a value of a class can hold, each once."""
    seen: dict[Hint, None] = {}
    pending = [root]
    while pending:
        hint = pending.pop()
        if hint not in seen:
            seen[hint] = None
            pending += [part for part in get_args(hint) if part is not Ellipsis]
            if attrs.has(get_origin(hint) or hint):
                fields = attrs.fields(get_origin(hint) or hint)
                pending += [f.type for f in fields if not isinstance(f.type, TypeVar)]
    return list(seen)


def samples(hint: Hint) -> Iterator[Value]:
    """Give a value for each way in which an annotation can be filled."""
    if is_union(hint):
        for part in get_args(hint):
            yield from samples(part)
    elif isinstance(hint, type) and issubclass(hint, Enum):
        yield from hint
    elif hint is bool:
        yield from (True, False)
    elif get_origin(hint) is tuple:
        yield from ((), tuple(samples(get_args(hint)[0])))
    elif get_args(hint):
        whole, parts = sample(hint), samples(get_args(hint)[0])
        (name,) = (f.name for f in attrs.fields(type(whole)) if isinstance(f.type, TypeVar))
        yield from (attrs.evolve(whole, **{name: part}) for part in parts)
    else:
        yield sample(hint)


def sample(hint: Hint) -> Value:
    """Give one value for an annotation, with every field of it filled."""
    if hint in {None, type(None)}:
        return None
    if isinstance(hint, NewType):
        return f"some-{hint.__name__.lower()}"
    if is_union(hint):
        return sample(get_args(hint)[0])
    if get_origin(hint) is tuple:
        return (sample(get_args(hint)[0]),)
    simple = {
        str: 'Text with "quotes", ünïcode, 停火, 🕊 and \\',
        int: 2**53 - 1,
        Decimal: Decimal("2.5"),
        bool: True,
    }
    if hint in simple:
        return simple[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    return next((v for v in HAND_MADE if type(v) is hint), None) or _filled(hint)


def _filled(hint: Hint) -> Value:
    kind = get_origin(hint) or hint
    values = {
        field.alias: sample(get_args(hint)[0] if isinstance(field.type, TypeVar) else field.type)
        for field in attrs.fields(kind)
    }
    if "id" in values:
        values["id"] = kind.__name__.lower()
    return kind(**values)


GB: Final = PartyId("gb")
UA: Final = PartyId("ua")
TRUCE: Final = EventId("truce")
FORCE: Final = PromiseId("force")
DECLARATION: Final = TextId("declaration")
REPORT: Final = SourceId("report")
_READ: Final = cite(REPORT, Reading.QUOTED, locator="par. 3", quote=Quote("up to", prefix="of "))


def made_by_hand() -> Dossier:
    """Make a small dossier with a record of every kind."""
    return Dossier(
        id=DossierId("made-up"),
        title="A made-up matter — with é, a 🕊 and “quotation marks”",
        cutoff=PartialDate("2026-01-10"),
        sources=(
            Source(
                id=SourceId("original"),
                title="The text itself",
                form=SourceForm.OFFICIAL_TEXT,
                published=NotReported(),
                extent=Extent.NOT_READ,
            ),
            Source(
                id=REPORT,
                title="A report",
                form=SourceForm.PRESS_REPORT,
                publisher="Somebody",
                published=PartialDate("2026-01-07~"),
                control=Control.INDEPENDENT,
            ),
        ),
        parties=(
            State(
                id=GB,
                name="A state",
                names=(stated(Name("Staat", "de"), Editor()),),
                external_ids=(ExternalId(register=Register.ISO_3166_1, value="GB"),),
            ),
            State(id=UA, name="Another state"),
            Organ(
                id=PartyId("ua-parliament"), name="Its parliament", of=UA, form=OrganForm.PARLIAMENT
            ),
            Coalition(
                id=PartyId("willing"),
                name="A coalition",
                members=(stated(GB, GB, _READ),),
                size=(
                    stated(Exactly(35, Unit.STATES), GB, _READ),
                    stated(Several("dozens", Unit.NATIONS), Unnamed("two officials"), _READ),
                ),
            ),
        ),
        places=(
            NamedPlace(id=PlaceId("ground"), name="Some ground", territory_of=UA),
            Line(id=PlaceId("line"), name="A line", within=PlaceId("ground")),
            Zone(
                id=PlaceId("strip"),
                name="A strip",
                widths=(
                    stated(
                        Width(Exactly(Decimal("2.5"), Unit.KILOMETRES), Measured.ONE_SIDE, side=GB),
                        UA,
                        _READ,
                    ),
                    stated(Width(Exactly(5, Unit.KILOMETRES), Measured.TOTAL), GB, _READ),
                ),
            ),
        ),
        events=(
            Event(id=TRUCE, name="A ceasefire takes hold", form=EventForm.CEASEFIRE),
            Event(
                id=EventId("summit"),
                name="A meeting",
                form=EventForm.SUMMIT,
                when=(
                    stated(PartialDate("2026-01-06"), GB, _READ),
                    stated(Instant("2026-01-06T22:17", "+02:00", "Europe/Kyiv"), UA, _READ),
                ),
            ),
        ),
        situations=(Situation(id=SituationId("calm"), name="It is calm"),),
        texts=(
            Declaration(
                id=DECLARATION,
                title="A declaration",
                form=DeclarationForm.JOINT_DECLARATION,
                at=EventId("summit"),
                provisions=(
                    stated(Provision(FORCE), GB, _READ),
                    stated(Provision(PromiseId("aid"), unsure=Withheld()), UA, denies=True),
                ),
            ),
        ),
        deployments=(
            Deployment(
                id=FORCE,
                title="A force",
                promise=Promise(
                    by=(GB,),
                    to=(UA,),
                    firmness=(stated(Firmness.STANDS_READY, GB, _READ, said_in=DECLARATION),),
                    condition=(
                        stated(
                            AllOf((Happened(TRUCE), Given(Act.APPROVAL, PartyId("ua-parliament")))),
                            GB,
                            _READ,
                        ),
                        stated(Undecided(), UA),
                    ),
                    term=(stated(Term(LongerThan(Duration(years=15))), UA),),
                ),
                size=(
                    stated(Figure(AtMost(15_000, Unit.SOLDIERS), Basis.PLANNED), GB, _READ),
                    stated(Withheld("security"), UA, since=PartialDate("2026-01")),
                ),
                where=(stated(Behind(PlaceId("line"), Unstated()), GB, _READ),),
            ),
        ),
        guarantees=(
            Guarantee(
                id=PromiseId("assurance"),
                title="An assurance",
                promise=Promise(by=(GB,), to=(UA,), deontic=Deontic.MAY),
                against=(stated(Elapsed(Duration(hours=72), TRUCE), GB),),
                components=(stated(Component(1, FORCE), GB, _READ),),
            ),
        ),
        undertakings=(
            Undertaking(
                id=PromiseId("aid"),
                title="Some aid",
                promise=Promise(
                    by=(GB,),
                    deadline=(
                        stated(
                            Deadline(
                                TRUCE,
                                Duration(hours=24),
                                bound=Bound.BEFORE,
                                counting=Counting.EXCLUSIVE,
                            ),
                            GB,
                        ),
                    ),
                ),
                action=Action.ARM,
                amount=(stated(Figure(Exactly(200, Currency("GBP")), Basis.AUTHORISED), GB),),
            ),
        ),
        limits=(
            Limit(
                id=PromiseId("no-guns"),
                title="No guns in the strip",
                promise=Promise(by=(UA,)),
                form=LimitForm.BAN,
                equipment=OfCalibre(EquipmentType.ARTILLERY, CalibreBound.AT_LEAST, 100),
            ),
        ),
        issues=(Issue(id=IssueId("ground-troops"), name="Troops on the ground"),),
        positions=(
            Position(
                id=PositionId("ua-on-troops"),
                by=(UA,),
                issue=IssueId("ground-troops"),
                attitude=(stated(Attitude.SUPPORTS, UA, _READ),),
            ),
        ),
        formats=(NegotiationFormat(id=FormatId("talks"), name="The talks"),),
        interpretations=(
            Interpretation(
                id=InterpretationId("which-first"),
                text=DECLARATION,
                clauses=("2 (a)",),
                meanings=(
                    stated(Order((FORCE, PromiseId("aid"))), GB, _READ),
                    stated(Happened(TRUCE), UA, _READ),
                ),
            ),
        ),
        allegations=(
            Allegation(
                id=AllegationId("guns-seen"),
                title="Guns seen in the strip",
                against=(UA,),
                by=(GB,),
                about=(PromiseId("no-guns"),),
            ),
        ),
    )


def nested(dossier: Dossier, levels: int) -> Dossier:
    """Give a dossier so many levels of arrays and objects within one another in its document."""
    condition: Condition = Happened(EventId("truce"))
    for _ in range(levels - 6):
        condition = Not(condition)
    position = Position(
        id=PositionId("p"),
        by=(PartyId("gb"),),
        issue=IssueId("i"),
        condition=(stated(condition, Editor()),),
    )
    return attrs.evolve(dossier, positions=(position,))
