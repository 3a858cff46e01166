"""Small dossiers whose promises hang on few atoms, so that scenarios meet them."""

import datetime
from typing import Any, Final

from hypothesis import strategies as st

from ceasefire_model import (
    Act,
    Action,
    Agreement,
    AgreementForm,
    AllOf,
    AnyOf,
    Atom,
    Bound,
    Claim,
    Condition,
    Deadline,
    Deontic,
    Direction,
    Dossier,
    DossierId,
    Duration,
    Elapsed,
    Event,
    EventForm,
    EventId,
    Given,
    Guarantee,
    Happened,
    InForce,
    Judged,
    Named,
    Not,
    Obtains,
    OnDate,
    PartialDate,
    PartyId,
    Promise,
    PromiseId,
    PromiseRecord,
    Provision,
    Rest,
    Scenario,
    Situation,
    SituationId,
    Stage,
    Standing,
    Stands,
    State,
    Supposition,
    Target,
    TextId,
    Truth,
    Unconditional,
    Undertaking,
    Voice,
    cite,
)
from ceasefire_model.times import When

DAY: Final = datetime.date(2031, 6, 1)
A, B = PartyId("avaria"), PartyId("belmark")
TREATY: Final = TextId("treaty")
EVENTS: Final = tuple(EventId(f"event-{n}") for n in range(3))
SITUATIONS: Final = tuple(SituationId(f"situation-{n}") for n in range(2))
PROMISES: Final = tuple(PromiseId(f"promise-{n}") for n in range(4))
AVARIA: Final = Voice(Named(A), TREATY, evidence=(cite("page"),))
BELMARK: Final = Voice(Named(B), TREATY, evidence=(cite("page"),))

SUPPOSABLE: Final = (
    *map(Happened, EVENTS),
    *map(Obtains, SITUATIONS),
    Given(Act.REQUEST, A),
    Judged(SITUATIONS[0]),
    Judged(SITUATIONS[1], by=(B,)),
    InForce(TREATY),
)
"""Atoms that can be supposed and hang on nothing else."""

DAYS: Final = st.sampled_from(
    [PartialDate(day) for day in ("2031-05-01", "2031-06-01", "2031-07-01", "2031-06", "2031")]
)


def _joined(atoms: st.SearchStrategy[Any]) -> st.SearchStrategy[Condition]:
    return st.recursive(
        atoms | st.just(Unconditional()),
        lambda parts: (
            st.builds(Not, parts)
            | st.builds(AllOf, st.lists(parts, min_size=2, max_size=3).map(tuple))
            | st.builds(AnyOf, st.lists(parts, min_size=2, max_size=3).map(tuple))
        ),
        max_leaves=5,
    )


def simple_conditions() -> st.SearchStrategy[Condition]:
    """Conditions that hang on nothing but what can be supposed."""
    return _joined(st.sampled_from(SUPPOSABLE))


def conditions() -> st.SearchStrategy[Condition]:
    """Conditions that hang also on where other promises stand, and on time."""
    awaited = st.sampled_from(
        [Standing.ACTIVE, Standing.DUE, Standing.KEPT, Standing.ENDED, Standing.DORMANT]
    )
    atoms: st.SearchStrategy[Atom] = st.one_of(
        st.sampled_from(SUPPOSABLE),
        st.builds(Stands, st.sampled_from(PROMISES), awaited),
        st.builds(Elapsed, st.just(Duration(days=10)), st.sampled_from(EVENTS)),
    )
    return _joined(atoms)


def dues() -> st.SearchStrategy[Any]:
    """Deadlines by an event or a date, and times aimed at before a last one."""
    bounds = st.sampled_from(Bound)
    offset, events = Duration(days=14), st.sampled_from(EVENTS)
    directions = st.sampled_from(Direction)
    anchored = st.builds(Deadline, events, st.none() | st.just(offset), bound=bounds) | st.builds(
        Deadline, events, st.just(offset), bound=bounds, direction=directions
    )
    last = st.sampled_from([Bound.WITHIN, Bound.BEFORE])
    latest = st.builds(Deadline, events, st.just(offset), bound=last, direction=directions)
    dated = st.builds(OnDate, DAYS, bounds)
    return anchored | dated | st.builds(Target, anchored | dated, latest)


def _claims(values: st.SearchStrategy[Any], most: int = 2) -> st.SearchStrategy[Any]:
    """Claims of one side, or of both, which may be rivals."""
    claims = st.builds(
        lambda voice, value: voice(value), st.sampled_from([AVARIA, BELMARK]), values
    )
    return st.lists(claims, max_size=most).map(tuple)


@st.composite
def promise_records(
    draw: st.DrawFn, name: PromiseId, of: st.SearchStrategy[Condition], *, rivals: int = 2
) -> PromiseRecord:
    promise = Promise(
        by=(A,),
        deontic=draw(st.sampled_from(Deontic)),
        condition=draw(_claims(of, rivals)),
        deadline=draw(_claims(dues(), 1)),
        subject_to=draw(_claims(of, 1)),
    )
    if draw(st.booleans()):
        return Guarantee(id=name, title=name, promise=promise, against=draw(_claims(of, rivals)))
    whole = draw(st.none() | st.sampled_from([other for other in PROMISES if other != name]))
    return Undertaking(id=name, title=name, promise=promise, action=Action.WITHDRAW, part_of=whole)


@st.composite
def dossiers(
    draw: st.DrawFn, of: st.SearchStrategy[Condition] | None = None, *, rivals: int = 2
) -> Dossier:
    """Dossiers of a few promises in one treaty, most of which is adopted."""
    records = [
        draw(promise_records(name, of if of is not None else conditions(), rivals=rivals))
        for name in PROMISES[: draw(st.integers(1, len(PROMISES)))]
    ]
    return dossier(*records, stage=draw(st.sampled_from([Stage.SIGNED] * 3 + [Stage.PROPOSED])))


def dossier(*records: PromiseRecord, stage: Stage = Stage.SIGNED, **events: When) -> Dossier:
    """One treaty with these promises; the events that are named have happened on these dates."""
    when = {EVENTS[int(name.removeprefix("event_"))]: day for name, day in events.items()}
    return Dossier(
        id=DossierId("made-up"),
        title="Made up",
        cutoff=PartialDate(DAY.isoformat()),
        parties=(State(id=A, name="Avaria"), State(id=B, name="Belmark")),
        events=tuple(
            Event(
                id=event,
                name=event,
                form=EventForm.DECISION,
                when=(AVARIA(when[event]),) if event in when else (),
            )
            for event in EVENTS
        ),
        situations=tuple(Situation(id=s, name=s) for s in SITUATIONS),
        texts=(
            Agreement(
                id=TREATY,
                title="Treaty",
                form=AgreementForm.TREATY,
                stage=(AVARIA(stage),),
                provisions=tuple(AVARIA(Provision(record.id)) for record in records),
            ),
        ),
        undertakings=tuple(r for r in records if isinstance(r, Undertaking)),
        guarantees=tuple(r for r in records if isinstance(r, Guarantee)),
    )


def undertaking(
    name: str,
    *condition: Claim[Any],
    by: PartyId = A,
    **more: Any,  # noqa: ANN401 - any field of a promise
) -> Undertaking:
    """A promise to withdraw."""
    deadlines = more.pop("deadline", ())
    part_of = more.pop("part_of", None)
    return Undertaking(
        id=PromiseId(name),
        title=name,
        promise=Promise(by=(by,), condition=condition, deadline=deadlines, **more),
        action=Action.WITHDRAW,
        part_of=part_of,
    )


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    """Scenarios over the atoms of these dossiers."""
    atoms = draw(st.lists(st.sampled_from(SUPPOSABLE), unique=True, max_size=6))
    return Scenario(
        tuple(draw(suppositions(atom)) for atom in atoms), rest=draw(st.sampled_from(Rest))
    )


@st.composite
def suppositions(draw: st.DrawFn, atom: Any) -> Supposition:  # noqa: ANN401 - any atom that can be supposed
    truth = draw(st.sampled_from(Truth))
    when = draw(st.none() | DAYS) if truth is Truth.TRUE else None
    return Supposition(atom, truth, when=when)
