"""Clauses of real agreements that were hard to say, and what the brief makes of them.

Angola and Namibia 1988, Mozambique 1992, Bougainville 2001, Nepal 2006, Libya 2020, Pretoria 2022.
"""

from typing import Any, Final

import pytest

from ceasefire_model import (
    Action,
    ActKind,
    All,
    Basis,
    Bearing,
    Behind,
    Bound,
    Category,
    Deadline,
    Deontic,
    Dossier,
    DossierId,
    Duration,
    Effect,
    Event,
    EventForm,
    EventId,
    Exactly,
    Figure,
    Issue,
    IssueId,
    Item,
    Line,
    ListForm,
    PartialDate,
    PartyId,
    PlaceId,
    Promise,
    PromiseId,
    QualifiedMajority,
    Share,
    Side,
    Source,
    SourceForm,
    SourceId,
    Tally,
    Undertaking,
    Unit,
    Voice,
    cite,
    findings,
)
from ceasefire_model.quantities import AtLeast
from ceasefire_model.units import Parts
from ceasefire_model.views import brief

SIDES, GROUPS, ARMY, COUNCIL = map(PartyId, ("sides", "groups", "army", "council"))
TOLD, PARALLEL = EventId("told"), PlaceId("p15")
STAYING, LEAVING = IssueId("staying"), IssueId("leaving")
says = Voice(SIDES, evidence=(cite("page"),))

FIGHTERS: Final = Tally(Category.FIGHTER, All(Unit.FIGHTERS), born=PartialDate("1988-05-26/.."))
SO_FAR: Final = Figure(
    Exactly(25_000, Unit.SOLDIERS),
    Basis.PLANNED,
    cumulative=True,
    share=Share(Exactly(50, Unit.PERCENT)),
)


def clause(action: Action, **fields: Any) -> Undertaking:  # noqa: ANN401 - any field
    """Make an undertaking of the sides; what is no tuple is claimed by them."""
    promise = {name: fields.pop(name) for name in ("deontic", "deadline", "to") if name in fields}
    if "deadline" in promise:
        promise["deadline"] = (says(promise["deadline"]),)
    claimed = {
        name: value if name.startswith(("about", "exc", "conc")) else tuple(map(says, value))
        for name, value in fields.items()
    }
    return Undertaking(
        id=PromiseId("clause"),
        title="Clause",
        promise=Promise(by=(SIDES,), **promise),
        action=action,
        **claimed,
    )


def dossier(undertaking: Undertaking) -> Dossier:
    rule = Undertaking(
        id=PromiseId("rule"), title="Rule", promise=Promise(by=(SIDES,)), action=undertaking.action
    )
    return Dossier(
        id=DossierId("clauses"),
        title="Clauses",
        cutoff=PartialDate("2031-01-01"),
        sources=(
            Source(
                id=SourceId("page"),
                title="Page",
                form=SourceForm.OFFICIAL_TEXT,
                published=PartialDate("2030-01-01"),
            ),
        ),
        parties=(
            Side(id=SIDES, name="parties to the agreement"),
            Side(id=GROUPS, name="designated groups"),
            Side(id=ARMY, name="new army"),
            Side(id=COUNCIL, name="Council"),
        ),
        places=(Line(id=PARALLEL, name="15th parallel"),),
        events=(Event(id=TOLD, name="a breach is notified", form=EventForm.NOTICE),),
        issues=(Issue(id=STAYING, name="it stays"), Issue(id=LEAVING, name="it leaves")),
        undertakings=(undertaking, rule),
    )


RULE: Final = (PromiseId("rule"),)


@pytest.mark.parametrize(
    ("undertaking", "told"),
    [
        pytest.param(
            clause(
                Action.CEASE_HOSTILITIES,
                deontic=Deontic.NEED_NOT,
                exception_to=RULE,
                about_parties=(GROUPS,),
            ),
            ("not having to stop fighting", "About the designated groups.", "Exception to “Rule”."),
            id="a ceasefire that does not hold for designated groups (Libya)",
        ),
        pytest.param(
            clause(
                Action.RELEASE,
                deontic=Deontic.NEED_NOT,
                exception_to=RULE,
                people=(Tally(Category.COMMON_PRISONER, All(Unit.PRISONERS)),),
            ),
            ("not having to set people free", "all people held for common crimes"),
            id="all are released, save for common crimes (Mozambique)",
        ),
        pytest.param(
            clause(
                Action.PREVENT,
                acts=(ActKind.ARMED_ATTACK, ActKind.SUPPORT_FOR_GROUPS),
                about_parties=(GROUPS,),
            ),
            ("to keep others from the acts named", "armed attacks", "sheltering"),
            id="nobody may use one's territory for attacks (Angola)",
        ),
        pytest.param(
            clause(Action.REQUEST, about_parties=(COUNCIL,), concerns=RULE),
            ("to ask others to do something. About Council and “Rule”.",),
            id="the Council is asked to do something (Angola, Mozambique, Libya)",
        ),
        pytest.param(
            clause(Action.WITHDRAW, amount=(SO_FAR,)),
            ("25,000 soldiers in all (50 percent), planned",),
            id="so many in all, which is half (Angola)",
        ),
        pytest.param(
            clause(Action.WITHDRAW, destination=(Behind(PARALLEL, bearing=Bearing.NORTH),)),
            ("anywhere north of the 15th parallel",),
            id="north of a parallel (Angola)",
        ),
        pytest.param(
            clause(Action.REMEDY, deadline=Deadline(TOLD, Duration(hours=24), each=True)),
            ("put right", "within 24 hours after a breach is notified, each time"),
            id="24 hours to mend each breach (Pretoria)",
        ),
        pytest.param(
            clause(Action.EXTEND, deontic=Deontic.MAY, concerns=RULE),
            ("being allowed to give more time", "About “Rule”."),
            id="more time may be given (Pretoria)",
        ),
        pytest.param(
            clause(Action.DEMOBILISE, people=(FIGHTERS,)),
            ("all fighters, born from 26 May 1988 on",),
            id="minors are discharged (Nepal)",
        ),
        pytest.param(
            clause(Action.INTEGRATE, into=(ARMY,)),
            ("Into: the new army",),
            id="into the new army (Mozambique, Nepal, Libya)",
        ),
        pytest.param(
            clause(
                Action.HOLD_REFERENDUM,
                about_issues=(STAYING, LEAVING),
                list_form=(ListForm.OPEN,),
                effect=(Effect.SUBJECT_TO_RATIFICATION,),
            ),
            ("About “It stays” and “It leaves”.", "none until others have ratified it", "examples"),
            id="a referendum whose choices include independence, to be ratified (Bougainville)",
        ),
        pytest.param(
            clause(
                Action.SETTLE,
                about_issues=(LEAVING,),
                deadline=Deadline(TOLD, bound=Bound.AT),
                voting=(QualifiedMajority(AtLeast(2, Parts(3))),),
            ),
            ("settle what is open", "How it is decided: by at least 2 thirds of the votes"),
            id="one question by a majority of its own (Nepal, Bougainville)",
        ),
        pytest.param(
            clause(
                Action.GRANT_AMNESTY,
                acts=(ActKind.CONFLICT_OFFENCE,),
                acts_within=(PartialDate("1988-10/1998-04"),),
            ),
            ("offences connected with the conflict", "from October 1988 to April 1998"),
            id="an amnesty for acts of the crisis (Bougainville)",
        ),
        pytest.param(
            clause(Action.KEEP_IN_CUSTODY, items=(Item.KEYS,), concerns=RULE),
            ("keep things, or the keys to them", "Consists of: keys"),
            id="who keeps the keys (Nepal, Bougainville)",
        ),
    ],
)
def test_a_clause_is_told_as_it_was_meant(undertaking: Undertaking, told: tuple[str, ...]) -> None:
    made = dossier(undertaking)
    assert not [f for f in findings(made) if "clause" in f.records and f.rule.startswith("CM30")]
    words = " ".join(brief(made).split())
    for part in told:
        assert part in words
