"""Promises that cannot fall due, exceptions that except nothing, hosts that nobody asked."""
# ruff: noqa: ANN401 - made-up records take fields of any kind

from typing import Any

from ceasefire_model import (
    Action,
    AllOf,
    AnyOf,
    Attitude,
    Authority,
    Bound,
    Claim,
    Component,
    Condition,
    Deadline,
    Deontic,
    Dossier,
    Duration,
    EventId,
    Force,
    Given,
    Happened,
    Issue,
    IssueId,
    LimitForm,
    Not,
    Obtains,
    PartyId,
    PlaceId,
    Position,
    PositionId,
    PromiseId,
    Situation,
    SituationId,
    Standing,
    Stands,
    Throughout,
    Undertaking,
    Until,
    Window,
    Within,
)
from ceasefire_model.conditions import Act
from tests.consistency.made_up import (
    Case,
    agreement,
    containing,
    deployment,
    dossier,
    event,
    guarantee,
    limit,
    place,
    promise,
    said,
    statement,
    undertaking,
)

_ATTACK = Happened(EventId("attack"))
_START = Happened(EventId("start"))
_CALM = Obtains(SituationId("calm"))


def _waiting(name: str, on: str, standing: Standing = Standing.KEPT) -> Undertaking:
    condition = (said(Stands(PromiseId(on), standing)),)
    return undertaking(name, promise=promise(condition=condition))


def _release(**fields: Any) -> Dossier:
    done = event("release-complete", completes=PromiseId("release"))
    return dossier(
        events=(done, event("attack")),
        situations=(Situation(id=SituationId("calm"), name="It is calm"),),
        undertakings=(undertaking("release", promise=promise(**fields)),),
    )


def _on(*conditions: Condition) -> tuple[Claim[Condition], ...]:
    return tuple(map(said, conditions))


def _guarantee(*active: Condition, against: tuple[Condition, ...]) -> Dossier:
    return dossier(
        events=(event("attack"), event("start")),
        guarantees=(
            guarantee("defence", promise=promise(condition=_on(*active)), against=_on(*against)),
        ),
    )


def _exceptions(*rules: str) -> Dossier:
    return dossier(
        undertakings=(
            undertaking("patrols", exception_to=tuple(map(PromiseId, rules))),
            undertaking("withdrawal", exception_to=(PromiseId("patrols"),)),
        )
    )


def _from_a_ban(record: Any) -> Dossier:
    field = "limits" if hasattr(record, "form") else "undertakings"
    ban = undertaking("ban", action=Action.DEPLOY, promise=promise(deontic=Deontic.SHALL_NOT))
    records = {"undertakings": (ban,)}
    return dossier(**{**records, field: (*records.get(field, ()), record)})


_BAN = (PromiseId("ban"),)


def _component(part_of: str | None) -> Dossier:
    component = said(Component(1, PromiseId("monitoring")))
    return dossier(
        guarantees=(guarantee("system", components=(component,)), guarantee("other")),
        undertakings=(undertaking("monitoring", part_of=part_of and PromiseId(part_of)),),
    )


def _force(by: str = "belmark", /, **records: Any) -> Dossier:
    own = {key: records.pop(key) for key in ("promise", "authority", "part_of") if key in records}
    return dossier(
        places=(
            place("valley", within=PlaceId("land")),
            place("land", territory_of=PartyId("avaria")),
        ),
        deployments=(
            deployment("force", by, where=(said(Within(PlaceId("valley"))),), **own),
            *records.pop("deployments", ()),
        ),
        **records,
    )


def _asked(by: str) -> Any:
    return promise("belmark", condition=_on(Given(Act.REQUEST, by=PartyId(by))))


def _position(*attitudes: Claim[Attitude]) -> dict[str, Any]:
    position = Position(
        id=PositionId("demand"),
        by=(PartyId("avaria"),),
        issue=IssueId("force"),
        attitude=attitudes,
        about=(PromiseId("force"),),
    )
    return {
        "issues": (Issue(id=IssueId("force"), name="A force comes"),),
        "positions": (position,),
    }


_PERMISSION = undertaking(
    "permission",
    "avaria",
    action=Action.DEPLOY,
    promise=promise("avaria", deontic=Deontic.MAY),
    concerns=(PromiseId("force"),),
)

_NOBODY_ASKED = (
    "expected a request, consent or stance of 'avaria', on whose territory 'force' is placed; got "
    "none"
)

CASES = {
    "CM301": Case(
        dossier(undertakings=(_waiting("pull-out", "election"), _waiting("election", "pull-out"))),
        dossier(undertakings=(_waiting("pull-out", "election"), undertaking("election"))),
        "$.undertakings[0]",
        ("pull-out", "election"),
        "expected a step that comes first, got 'pull-out', 'election', each of which waits for "
        "another",
        ("$.undertakings[1]",),
    ),
    "CM302": Case(
        _release(deadline=(said(Deadline(EventId("release-complete"), Duration(days=5))),)),
        _release(deadline=(said(Deadline(EventId("attack"), Duration(days=5))),)),
        "$.undertakings[0].promise.deadline[0].value",
        ("release",),
        "expected what comes before 'release', got its own keeping",
    ),
    "CM303": Case(
        _guarantee(AllOf((_ATTACK, Not(_ATTACK))), against=()),
        _guarantee(AllOf((_ATTACK, Not(Happened(EventId("start"))))), against=()),
        "$.guarantees[0].promise.condition[0].value",
        ("defence",),
        "expected a condition that can be met, got one that needs event 'attack' and its opposite",
    ),
    "CM304": Case(
        _exceptions("withdrawal"),
        _exceptions(),
        "$.undertakings[0].exception_to[0]",
        ("patrols", "withdrawal"),
        "expected a rule that is no exception to 'patrols', got 'withdrawal', which leads back to "
        "it",
        ("$.undertakings[1].exception_to[0]",),
    ),
    "CM305": Case(
        _from_a_ban(limit("heavy", LimitForm.BAN, exception_to=_BAN)),
        _from_a_ban(limit("heavy", LimitForm.ONE_FOR_ONE, exception_to=_BAN)),
        "$.limits[0].exception_to[0]",
        ("heavy", "ban"),
        "expected what is allowed in spite of 'ban', got another ban",
        ("$.undertakings[0]",),
    ),
    "CM306": Case(
        _component("other"),
        _component("system"),
        "$.guarantees[0].components[0].value.promise",
        ("system", "monitoring", "other"),
        "expected a part of 'system', got 'monitoring', which is part of 'other'",
        ("$.undertakings[0].part_of",),
    ),
    "CM307": Case(
        _force(),
        _force(promise=_asked("avaria")),
        "$.deployments[0].where[0].value",
        ("force", "avaria"),
        _NOBODY_ASKED,
        ("$.parties[0]",),
    ),
}

SPARED = {
    "a step that waits for one of two may go by the other": (
        "CM302",
        _release(
            condition=_on(AnyOf((_ATTACK, Happened(EventId("release-complete"))))),
        ),
    ),
    "a promise may hang on not being kept yet": (
        "CM302",
        _release(condition=_on(Not(Stands(PromiseId("release"), Standing.KEPT)))),
    ),
    "a promise may be subject to its being active": (
        "CM302",
        _release(subject_to=_on(Stands(PromiseId("release"), Standing.ACTIVE))),
    ),
    "one of two ways may be open": (
        "CM303",
        _guarantee(AnyOf((_ATTACK, Not(_ATTACK))), against=()),
    ),
    "a guarantee may be active in one of two readings": (
        "CM303",
        _guarantee(Not(_ATTACK), Happened(EventId("start")), against=(_ATTACK,)),
    ),
    "what is allowed is an exception to a ban": (
        "CM305",
        _from_a_ban(
            undertaking("patrols", exception_to=_BAN, promise=promise(deontic=Deontic.MAY))
        ),
    ),
    "a component that is said to be part of nothing is no contradiction": (
        "CM306",
        _component(None),
    ),
    "who deploys at home asks nobody": ("CM307", _force("avaria")),
    "who sends nobody asks nobody": (
        "CM307",
        _force(promise=promise("belmark", deontic=Deontic.SHALL_NOT)),
    ),
    "a host that signed the text agrees": (
        "CM307",
        _force(texts=(agreement("pact", signed=("avaria",), provisions=containing("force")),)),
    ),
    "a host that asked for the whole asked for its part": (
        "CM307",
        _force(
            part_of=PromiseId("whole"),
            deployments=(deployment("whole", "belmark", promise=_asked("avaria")),),
        ),
    ),
    "a host that permits it agrees": ("CM307", _force(undertakings=(_PERMISSION,))),
    "a host that gives the authority agrees": (
        "CM307",
        _force(authority=(said(Authority(Force.SELF_DEFENCE, PartyId("avaria"))),)),
    ),
    "a host that demands it agrees": ("CM307", _force(**_position(said(Attitude.DEMANDS)))),
    "who asked and is not recorded may be the host": (
        "CM307",
        _force(promise=_asked("drumland")),
    ),
    "what two ways out of three need is not needed": (
        "CM303",
        _guarantee(
            AllOf((Not(_ATTACK), AnyOf((_ATTACK, AllOf((_ATTACK, _START)), _START)))), against=()
        ),
    ),
    "a reading that somebody only denies is none": (
        "CM303",
        dossier(
            events=(event("attack"),),
            guarantees=(
                guarantee(
                    "defence",
                    promise=promise(condition=(said(Not(_ATTACK), denies=True),)),
                    against=_on(_ATTACK),
                ),
            ),
        ),
    ),
    "a host of which there is no record is missed elsewhere": (
        "CM307",
        dossier(
            places=(place("land", territory_of=PartyId("drumland")),),
            deployments=(deployment("force", where=(said(Within(PlaceId("land"))),)),),
        ),
    ),
    "a host that is for it in the words of one is for it": (
        "CM307",
        _force(**_position(said(Attitude.OPPOSES), said(Attitude.DEMANDS, "cordia"))),
    ),
}

MORE = {
    "a promise hangs on its own keeping": (
        "CM302",
        _release(condition=_on(AllOf((_ATTACK, Stands(PromiseId("release"), Standing.KEPT))))),
        "expected what comes before 'release', got its own keeping",
    ),
    "a window is reckoned from its own keeping": (
        "CM302",
        _release(
            deadline=(
                said(
                    Window(
                        Deadline(EventId("attack"), bound=Bound.FROM),
                        Deadline(EventId("release-complete")),
                    )
                ),
            )
        ),
        "expected what comes before 'release', got its own keeping",
    ),
    "a guarantee is gone when it is called for": (
        "CM303",
        _guarantee(Not(_ATTACK), against=(_ATTACK,)),
        "expected a condition that can be met, got one that needs event 'attack' and its opposite",
    ),
    "a term lasts until what cannot be": (
        "CM303",
        _release(term=(said(Until(AllOf((_CALM, Not(_CALM))))),)),
        (
            "expected a condition that can be met, got one that needs situation 'calm' and its "
            "opposite"
        ),
    ),
    "refraining is an exception to a ban": (
        "CM305",
        _from_a_ban(undertaking("silence", action=Action.REFRAIN, exception_to=_BAN)),
        "expected what is allowed in spite of 'ban', got another ban",
    ),
    "the sender asks itself": (
        "CM307",
        _force(promise=_asked("belmark")),
        _NOBODY_ASKED,
    ),
    "the sender says it alone": (
        "CM307",
        _force(texts=(statement("remarks", "belmark", provisions=containing("force")),)),
        _NOBODY_ASKED,
    ),
    "every way needs what is ruled out": (
        "CM303",
        _guarantee(AllOf((Not(_ATTACK), AnyOf((_ATTACK, AllOf((_ATTACK, _START)))))), against=()),
        "expected a condition that can be met, got one that needs event 'attack' and its opposite",
    ),
    "a condition that is never met is told once": (
        "CM303",
        _guarantee(AllOf((_ATTACK, Not(_ATTACK))), against=(_START,)),
        "expected a condition that can be met, got one that needs event 'attack' and its opposite",
    ),
    "a request that somebody denies is none": (
        "CM307",
        _force(
            promise=promise(
                "belmark",
                condition=(said(Given(Act.REQUEST, by=PartyId("avaria")), denies=True),),
            )
        ),
        _NOBODY_ASKED,
    ),
    "an authority that somebody denies is none": (
        "CM307",
        _force(authority=(said(Authority(Force.SELF_DEFENCE, PartyId("avaria")), denies=True),)),
        _NOBODY_ASKED,
    ),
    "a demand that somebody denies is none": (
        "CM307",
        _force(**_position(said(Attitude.DEMANDS, denies=True))),
        _NOBODY_ASKED,
    ),
    "one host is missed once": (
        "CM307",
        dossier(
            places=(place("land", territory_of=PartyId("avaria")),),
            deployments=(
                deployment(
                    "force",
                    "belmark",
                    where=(
                        said(Within(PlaceId("land"))),
                        said(Throughout(PlaceId("land")), "cordia"),
                    ),
                ),
            ),
        ),
        _NOBODY_ASKED,
    ),
}
