"""Where a promise stands, case by case, in made-up dossiers worked out by hand."""

import datetime
from typing import Any

import attrs
import pytest

from ceasefire_model import (
    Account,
    Act,
    Action,
    AllOf,
    AnyOf,
    Application,
    Applied,
    Assessment,
    Bound,
    Claim,
    Compliance,
    Counting,
    Deadline,
    Deontic,
    Direction,
    Dossier,
    Duration,
    Elapsed,
    Event,
    EventForm,
    EventId,
    Gap,
    Given,
    Guarantee,
    Happened,
    Indefinite,
    InForce,
    InvalidValue,
    Judged,
    Kept,
    LinkKind,
    NotReported,
    Obtains,
    OnDate,
    Origin,
    PartialDate,
    PartyId,
    Period,
    Promise,
    PromiseId,
    Provision,
    Reading,
    Reason,
    Renewal,
    RenewalManner,
    Rest,
    Scenario,
    Setting,
    SituationId,
    Stage,
    Stance,
    StanceKind,
    Standing,
    Stands,
    Statement,
    StatementForm,
    Supposition,
    Target,
    Term,
    TextId,
    TextLink,
    Truth,
    Turn,
    Undecided,
    Unstated,
    Until,
    Way,
    Window,
    Withheld,
    assess,
    cite,
    stated,
    what_changes,
)
from tests.scenarios.made_up import (
    AVARIA,
    BELMARK,
    DAY,
    EVENTS,
    SITUATIONS,
    TREATY,
    A,
    B,
    dossier,
    undertaking,
)

E0, E1, _ = EVENTS
MAY = PartialDate("2031-05-01")
JULY = PartialDate("2031-07-01")
NOTHING_ELSE = Scenario(rest=Rest.NOTHING_ELSE)


def only(made_up: Dossier, scenario: Scenario | None = None, on: datetime.date = DAY) -> Assessment:
    (found,) = assess(made_up, scenario, on=on)
    return found


def account(made_up: Dossier, scenario: Scenario | None = None) -> Account:
    (found,) = only(made_up, scenario).accounts
    return found


def of(*records: Any, **more: Any) -> Dossier:  # noqa: ANN401 - whatever the made-up dossier takes
    return dossier(*records, **more)


ONCE = undertaking("one", AVARIA(Happened(E0)))


def test_a_promise_is_dormant_until_its_condition_is_met_and_due_from_then_on() -> None:
    assert only(of(ONCE)).standing is Standing.UNDETERMINED
    assert only(of(ONCE), NOTHING_ELSE).standing is Standing.DORMANT
    assert only(of(ONCE, event_0=MAY)).standing is Standing.DUE
    assert only(of(ONCE, event_0=JULY)).standing is Standing.DORMANT
    assert only(of(ONCE), Scenario().supposing(Happened(E0))).standing is Standing.DUE


def test_a_reason_names_the_atom_its_answer_its_origin_and_its_date() -> None:
    recorded = account(of(ONCE, event_0=MAY))
    assert recorded.because == (
        Reason(Happened(E0), Truth.TRUE, origin=Origin.RECORDED, when=(MAY,)),
    )
    supposed = account(of(ONCE), Scenario().supposing(Happened(E0), when=MAY))
    assert supposed.because == (
        Reason(Happened(E0), Truth.TRUE, origin=Origin.SUPPOSED, when=(MAY,)),
    )
    assert account(of(ONCE), NOTHING_ELSE).because == (
        Reason(Happened(E0), Truth.FALSE, origin=Origin.RULED_OUT),
    )


def test_a_supposition_counts_from_its_date_and_takes_away_what_is_recorded() -> None:
    later = Scenario().supposing(Happened(E0), when=JULY)
    assert only(of(ONCE), later).standing is Standing.DORMANT
    assert only(of(ONCE), later, datetime.date(2031, 7, 1)).standing is Standing.DUE
    unknown = Scenario().supposing(Happened(E0), Truth.UNKNOWN)
    assert only(of(ONCE, event_0=MAY), unknown).standing is Standing.UNDETERMINED


def test_an_open_standing_says_what_would_settle_it() -> None:
    both = undertaking("one", AVARIA(AllOf((Happened(E0), Obtains(SITUATIONS[0])))))
    found = account(of(both, event_0=MAY))
    assert found.possible == (Standing.DORMANT, Standing.DUE)
    assert found.open == (Obtains(SITUATIONS[0]),)
    assert found.ways == (
        Way(Standing.DORMANT, (Setting(Obtains(SITUATIONS[0]), Truth.FALSE),)),
        Way(Standing.DUE, (Setting(Obtains(SITUATIONS[0]), Truth.TRUE),)),
    )


def test_a_way_spares_what_something_else_in_it_brings_about() -> None:
    either = AnyOf((Happened(E0), Happened(E1)))
    found = account(of(undertaking("one", AVARIA(either), subject_to=(AVARIA(Happened(E1)),))))
    assert found.ways[-1] == Way(Standing.DUE, (Setting(Happened(E1), Truth.TRUE),))


def test_what_may_or_may_not_stand_somewhere_settles_nothing_that_waits_for_it() -> None:
    waits = undertaking("two", AVARIA(Stands(ONCE.id, Standing.ACTIVE)))
    once, two = assess(of(ONCE, waits), on=DAY)
    assert set(once.accounts[0].possible) == {Standing.DORMANT, Standing.DUE}
    assert two.standing is Standing.UNDETERMINED
    assert set(two.accounts[0].possible) == {Standing.DORMANT, Standing.DUE}


def test_what_nobody_is_named_to_judge_stays_unknown_until_it_is_supposed() -> None:
    unjudged = undertaking("one", AVARIA(Judged(SITUATIONS[0])))
    judged = undertaking("one", AVARIA(Judged(SITUATIONS[0], by=(B,))))
    assert only(of(unjudged), NOTHING_ELSE).standing is Standing.UNDETERMINED
    assert only(of(judged), NOTHING_ELSE).standing is Standing.DORMANT
    found = Scenario().supposing(Judged(SITUATIONS[0]))
    assert only(of(unjudged), found).standing is Standing.DUE
    assert only(of(judged), found).standing is Standing.DUE


def test_consent_in_general_is_consent_to_each_promise_and_no_more_is_supposed_than_that() -> None:
    asks = undertaking("one", AVARIA(Given(Act.CONSENT, B)))
    one, other = PromiseId("one"), PromiseId("other")
    assert only(of(asks), Scenario().supposing(Given(Act.CONSENT, B))).standing is Standing.DUE
    about = Scenario().supposing(Given(Act.CONSENT, B, about=one))
    assert only(of(asks), about).standing is Standing.DUE
    elsewhere = Scenario().supposing(Given(Act.CONSENT, B, about=other))
    assert only(of(asks), elsewhere).standing is Standing.UNDETERMINED


def test_rival_conditions_each_have_an_account_and_none_is_preferred() -> None:
    rivals = undertaking("one", AVARIA(Happened(E0)), BELMARK(Happened(E1)))
    found = only(of(rivals, event_0=MAY), NOTHING_ELSE)
    assert found.standing is Standing.CONTESTED
    assert [a.standing for a in found.accounts] == [Standing.DUE, Standing.DORMANT]
    assert [a.premises.condition for a in found.accounts] == [
        (AVARIA(Happened(E0)),),
        (BELMARK(Happened(E1)),),
    ]
    assert only(of(rivals, event_0=MAY, event_1=MAY)).standing is Standing.DUE
    assert only(of(rivals, event_0=MAY)).standing is Standing.UNDETERMINED


def test_what_one_speaker_states_together_is_not_taken_apart() -> None:
    rivals = undertaking(
        "one",
        AVARIA(Happened(E0)),
        BELMARK(Happened(E1)),
        deadline=(AVARIA(OnDate(MAY)), BELMARK(OnDate(JULY))),
    )
    found = only(of(rivals, event_0=MAY, event_1=MAY))
    assert [(a.standing, a.closes) for a in found.accounts] == [
        (Standing.OVERDUE, MAY),
        (Standing.DUE, JULY),
    ]


def test_what_two_speakers_state_of_different_fields_is_taken_together() -> None:
    joined = undertaking("one", AVARIA(Happened(E0)), deadline=(BELMARK(OnDate(JULY)),))
    assert account(of(joined, event_0=MAY)).closes == JULY


@pytest.mark.parametrize("absence", [Withheld(), Undecided(), NotReported()])
def test_a_condition_that_is_kept_back_is_a_gap(absence: Any) -> None:  # noqa: ANN401 - any absence
    found = account(of(undertaking("one", AVARIA(absence))))
    assert found.possible == (Standing.DORMANT, Standing.DUE)
    assert (found.open, found.gaps) == ((), (Gap.CONDITION_NOT_KNOWN,))


def test_an_absence_is_no_rival_of_a_condition_that_is_told() -> None:
    told = undertaking("one", AVARIA(Happened(E0)), BELMARK(Withheld()))
    assert only(of(told, event_0=MAY)).standing is Standing.DUE


def test_the_silence_of_an_adopted_text_counts_where_the_text_itself_was_read() -> None:
    assert only(of(undertaking("one"))).standing is Standing.DUE
    reported = Claim(
        Provision(PromiseId("one")),
        by=AVARIA.by,
        said_in=TREATY,
        evidence=(cite("paper", Reading.REPORTED),),
    )
    told = of(undertaking("one"))
    hearsay = attrs.evolve(told, texts=(attrs.evolve(told.texts[0], provisions=(reported,)),))
    assert account(hearsay).gaps == (Gap.CONDITION_NOT_STATED,)
    silent = attrs.evolve(hearsay, undertakings=(undertaking("one", AVARIA(Unstated())),))
    assert only(silent).standing is Standing.DUE


def test_a_promise_in_a_text_begins_when_the_text_takes_effect() -> None:
    made_up = of(undertaking("one"))

    def starting(when: Any) -> Dossier:  # noqa: ANN401 - a date or an absence
        text = attrs.evolve(made_up.texts[0], in_force=(AVARIA(when),))
        return attrs.evolve(made_up, texts=(text,))

    assert only(starting(MAY)).standing is Standing.DUE
    assert only(starting(JULY)).standing is Standing.DORMANT
    assert account(starting(NotReported())).open == (InForce(TREATY),)


def test_a_text_that_waits_for_something_takes_effect_with_it() -> None:
    made_up = of(undertaking("one"))
    text = attrs.evolve(made_up.texts[0], enters_into_force=(AVARIA(Happened(E0)),))
    waiting = attrs.evolve(made_up, texts=(text,))
    assert only(waiting, NOTHING_ELSE).standing is Standing.DORMANT
    assert only(waiting, Scenario().supposing(Happened(E0))).standing is Standing.DUE


def test_a_part_hangs_on_its_whole() -> None:
    whole = undertaking("whole", AVARIA(Happened(E0)))
    part = undertaking("part", part_of=PromiseId("whole"))
    (_, found) = assess(of(whole, part, event_0=MAY), on=DAY)
    assert found.standing is Standing.DUE
    assert found.accounts[0].because == (
        Reason(Stands(PromiseId("whole"), Standing.ACTIVE), Truth.TRUE, origin=Origin.FOLLOWS),
    )


def test_a_promise_that_is_found_only_in_a_proposal_has_no_standing() -> None:
    found = only(of(ONCE, stage=Stage.PROPOSED, event_0=MAY))
    assert found.standing is Standing.WITHOUT_STANDING


def test_a_text_is_adopted_by_a_signature_that_nobody_denies() -> None:
    made_up = of(ONCE, stage=Stage.PROPOSED, event_0=MAY)
    signed = AVARIA(Stance(A, StanceKind.SIGNED))

    def stances(*claims: Claim[Stance]) -> Standing:
        text = attrs.evolve(made_up.texts[0], stances=claims)
        return only(attrs.evolve(made_up, texts=(text,))).standing

    assert stances(signed) is Standing.DUE
    assert stances(signed, attrs.evolve(signed, denies=True)) is Standing.UNDETERMINED
    assert stances(AVARIA(Stance(A, StanceKind.ATTENDED))) is Standing.WITHOUT_STANDING


def test_a_draft_and_an_annex_have_the_standing_that_their_text_gives_them() -> None:
    made_up = of(ONCE, event_0=MAY)
    annex = attrs.evolve(
        made_up.texts[0],
        id=TextId("annex"),
        stage=(),
        links=(AVARIA(TextLink(LinkKind.ANNEX_OF, TREATY)),),
    )
    treaty = attrs.evolve(made_up.texts[0], provisions=())
    assert only(attrs.evolve(made_up, texts=(treaty, annex))).standing is Standing.DUE
    draft = attrs.evolve(made_up.texts[0], id=TextId("draft"), draft_of=TREATY)
    only_in_draft = attrs.evolve(made_up, texts=(treaty, draft))
    assert only(only_in_draft).standing is Standing.WITHOUT_STANDING


def test_a_text_that_was_not_yet_made_gives_no_standing() -> None:
    made_up = of(ONCE, event_0=MAY)
    text = attrs.evolve(made_up.texts[0], made=(AVARIA(PartialDate("2031-05-20")),))
    dated = attrs.evolve(made_up, texts=(text,))
    assert only(dated).standing is Standing.DUE
    assert only(dated, on=datetime.date(2031, 5, 10)).standing is Standing.WITHOUT_STANDING


def test_what_was_said_has_standing_and_what_nobody_says_has_none() -> None:
    made_up = of(ONCE, event_0=MAY)
    speech = Statement(
        id=TREATY,
        title="Speech",
        form=StatementForm.REMARKS,
        by=(A,),
        provisions=made_up.texts[0].provisions,
    )
    assert only(attrs.evolve(made_up, texts=(speech,))).standing is Standing.DUE
    bare = attrs.evolve(made_up, texts=(), undertakings=(undertaking("one"),))
    assert only(bare).standing is Standing.WITHOUT_STANDING


def due(deadline: Any, **events: Any) -> Account:  # noqa: ANN401 - any due date and dates
    return account(of(undertaking("one", deadline=(AVARIA(deadline),)), **events))


def test_a_deadline_runs_from_its_anchor_and_is_over_when_it_is_past() -> None:
    exclusive = Counting.EXCLUSIVE
    within = Deadline(E0, Duration(days=14), counting=exclusive)
    assert due(within, event_0=PartialDate("2031-05-25")).standing is Standing.DUE
    assert due(within, event_0=PartialDate("2031-05-25")).closes == PartialDate("2031-06-08")
    assert due(within, event_0=MAY).standing is Standing.OVERDUE
    assert due(within, event_0=JULY).standing is Standing.DORMANT
    assert due(within).open == (Happened(E0),)
    on_the_day = Deadline(E0, Duration(days=31), counting=exclusive)
    assert due(on_the_day, event_0=MAY).standing is Standing.DUE
    either = Deadline(E0, Duration(days=31))
    assert due(either, event_0=MAY).possible == (Standing.OVERDUE, Standing.DUE)
    assert due(either, event_0=MAY).gaps == (Gap.DATE_NOT_KNOWN,)


def test_a_bound_says_on_which_side_of_a_date_action_is_allowed() -> None:
    assert due(OnDate(JULY, Bound.FROM)).standing is Standing.ACTIVE
    assert due(OnDate(MAY, Bound.FROM)).standing is Standing.DUE
    assert due(OnDate(JULY, Bound.AT)).standing is Standing.ACTIVE
    assert due(OnDate(MAY, Bound.AT)).standing is Standing.OVERDUE
    assert due(OnDate(JULY, Bound.BEFORE)).standing is Standing.DUE
    assert due(OnDate(PartialDate("2031-06-01"), Bound.BEFORE)).standing is Standing.OVERDUE
    assert due(OnDate(PartialDate("2031"))).possible == (Standing.OVERDUE, Standing.DUE)


def test_what_is_to_be_done_before_an_event_is_overdue_once_it_has_happened() -> None:
    before = Deadline(E0, bound=Bound.BEFORE)
    assert due(before, event_0=MAY).standing is Standing.OVERDUE
    assert due(before, event_0=JULY).standing is Standing.DUE
    assert due(before).possible == (Standing.OVERDUE, Standing.DUE)


def test_what_is_due_some_time_before_an_event_does_not_wait_for_it() -> None:
    ahead = Deadline(E0, Duration(months=1), direction=Direction.BEFORE)
    assert due(ahead, event_0=PartialDate("2031-09-01")).standing is Standing.DUE
    assert due(ahead, event_0=PartialDate("2031-09-01")).closes == PartialDate(
        "[2031-08-01,2031-08-02]"
    )
    assert due(ahead, event_0=PartialDate("2031-06-20")).standing is Standing.OVERDUE
    assert due(ahead, event_0=MAY).standing is Standing.OVERDUE
    assert due(ahead).possible == (Standing.OVERDUE, Standing.DUE)
    assert due(ahead).open == (Happened(E0),)


def test_what_opens_some_time_before_an_event_is_open_once_that_time_has_come() -> None:
    ahead = Deadline(E0, Duration(months=1), bound=Bound.FROM, direction=Direction.BEFORE)
    assert due(ahead, event_0=PartialDate("2031-09-01")).standing is Standing.ACTIVE
    assert due(ahead, event_0=PartialDate("2031-06-20")).standing is Standing.DUE
    assert due(ahead, event_0=MAY).standing is Standing.DUE
    assert due(ahead).possible == (Standing.ACTIVE, Standing.DUE)


def test_what_is_to_be_done_promptly_is_due_from_its_anchor_and_never_overdue() -> None:
    promptly = Deadline(E0, bound=Bound.PROMPTLY)
    assert due(promptly, event_0=JULY).standing is Standing.DORMANT
    assert due(promptly, event_0=MAY).standing is Standing.DUE
    assert due(promptly, event_0=MAY).closes is None


def test_what_misses_the_time_aimed_at_is_due_until_the_last_one() -> None:
    target = Target(Deadline(E0, Duration(days=14)), Deadline(E0, Duration(days=60)))
    assert due(target, event_0=JULY).standing is Standing.DORMANT
    assert due(target, event_0=MAY).standing is Standing.DUE
    assert due(target, event_0=PartialDate("2031-03-01")).standing is Standing.OVERDUE


def test_what_is_due_each_time_is_due_from_the_first_on_and_never_overdue() -> None:
    remedy = Deadline(E0, Duration(hours=24), each=True)
    assert due(remedy).open == (Happened(E0),)
    assert due(remedy, event_0=JULY).standing is Standing.DORMANT
    assert due(remedy, event_0=MAY).standing is Standing.DUE
    assert (due(remedy, event_0=MAY).opens, due(remedy, event_0=MAY).closes) == (None, None)
    window = Window(Deadline(E0, bound=Bound.FROM, each=True), remedy)
    assert due(window, event_0=MAY).standing is Standing.DUE
    notice = Deadline(E0, Duration(hours=48), direction=Direction.BEFORE, each=True)
    assert due(notice).standing is Standing.ACTIVE
    assert due(notice, event_0=MAY).standing is Standing.ACTIVE


@pytest.mark.parametrize("deontic", [Deontic.SHALL, Deontic.ENDEAVOUR])
def test_who_is_to_try_is_overdue_as_who_is_to_do_it(deontic: Deontic) -> None:
    late = undertaking("one", deontic=deontic, deadline=(AVARIA(OnDate(MAY)),))
    assert only(of(late)).standing is Standing.OVERDUE


def test_who_is_exempt_is_never_asked_and_exempt_until_the_date_is_past() -> None:
    def exempt(**more: Any) -> Assessment:  # noqa: ANN401 - any field of a promise
        return only(of(undertaking("one", AVARIA(Happened(E0)), **more), event_0=MAY))

    assert exempt(deontic=Deontic.NEED_NOT).standing is Standing.ACTIVE
    late = (AVARIA(OnDate(MAY)),)
    assert exempt(deontic=Deontic.NEED_NOT, deadline=late).standing is Standing.LAPSED
    assert exempt(deadline=late).standing is Standing.OVERDUE


def test_one_event_can_begin_a_whole_and_its_part() -> None:
    whole = undertaking("one", deadline=(AVARIA(OnDate(MAY, Bound.AT)),))
    part = undertaking("two", deadline=(AVARIA(OnDate(MAY, Bound.AT)),), part_of=PromiseId("one"))
    made_up = of(whole, part, event_0=MAY)
    begins = attrs.evolve(made_up.events[0], begins=(PromiseId("one"), PromiseId("two")))
    found = assess(attrs.evolve(made_up, events=(begins, *made_up.events[1:])), on=DAY)
    assert {one.standing for one in found} == {Standing.ACTIVE}


def test_what_has_begun_and_goes_on_is_active_and_never_overdue() -> None:
    made_up = of(undertaking("one", deadline=(AVARIA(OnDate(MAY, Bound.AT)),)), event_0=MAY)
    assert only(made_up).standing is Standing.OVERDUE
    begins = attrs.evolve(made_up.events[0], begins=(PromiseId("one"),))
    begun = attrs.evolve(made_up, events=(begins, *made_up.events[1:]))
    assert only(begun).standing is Standing.ACTIVE
    not_yet = Scenario((Supposition(Happened(E0), Truth.FALSE),))
    assert only(begun, not_yet).standing is Standing.OVERDUE
    unknown = Scenario((Supposition(Happened(E0), Truth.UNKNOWN),))
    assert only(begun, unknown).accounts[0].possible == (Standing.ACTIVE, Standing.OVERDUE)


@pytest.mark.parametrize("action", [Action.REFRAIN, Action.PREVENT])
def test_who_refrains_or_prevents_keeps_to_it_as_to_any_ban(action: Action) -> None:
    late = undertaking("one", deadline=(AVARIA(OnDate(MAY)),))
    ban = attrs.evolve(late, action=action)
    assert only(of(ban)).standing is Standing.ACTIVE


def test_who_was_given_more_time_is_not_certainly_overdue() -> None:
    deferred = AVARIA(Compliance(Kept.DEFERRED))
    late = undertaking("one", deadline=(AVARIA(OnDate(MAY)),), compliance=(deferred,))
    account = only(of(late)).accounts[0]
    assert account.possible == (Standing.OVERDUE, Standing.DUE)
    assert account.gaps == (Gap.DATE_NOT_KNOWN,)
    early = undertaking("one", deadline=(AVARIA(OnDate(JULY)),), compliance=(deferred,))
    assert only(of(early)).standing is Standing.DUE


def test_a_waiver_that_others_do_not_tell_of_leaves_it_open_whether_a_promise_has_ended() -> None:
    said = (AVARIA(Compliance(Kept.WAIVED)), BELMARK(Compliance(Kept.NOT_KEPT)))
    record = undertaking("one", deadline=(AVARIA(OnDate(MAY)),), compliance=said)
    assert only(of(record)).accounts[0].possible == (Standing.ENDED, Standing.OVERDUE)


def test_a_term_that_may_be_renewed_is_over_only_if_it_was_not() -> None:
    may_be = (AVARIA(Renewal(RenewalManner.AUTOMATIC)),)
    term = (AVARIA(Period(PartialDate("2031-01/2031-05"))),)
    record = undertaking("one", term=term, renewal=may_be)
    account = only(of(record)).accounts[0]
    assert Standing.LAPSED in account.possible
    assert len(account.possible) > 1
    assert account.gaps == (Gap.RENEWAL_NOT_KNOWN,)
    assert only(of(undertaking("one", term=term))).standing is Standing.LAPSED
    lasting = (AVARIA(Period(PartialDate("2031-01/2031-12"))),)
    going_on = only(of(undertaking("one", term=lasting, renewal=may_be)))
    assert Standing.LAPSED not in going_on.accounts[0].possible


def test_a_permission_lapses_and_a_ban_stays_active() -> None:
    def with_date(deontic: Deontic) -> Standing:
        record = undertaking("one", deontic=deontic, deadline=(AVARIA(OnDate(MAY)),))
        return only(of(record)).standing

    assert with_date(Deontic.MAY) is Standing.LAPSED
    assert with_date(Deontic.SHALL_NOT) is Standing.ACTIVE
    assert with_date(Deontic.SHOULD) is Standing.LAPSED
    may = Window(OnDate(PartialDate("2031-04-01"), Bound.FROM), OnDate(MAY))
    ban = undertaking("one", deontic=Deontic.SHALL_NOT, deadline=(AVARIA(may),))
    assert only(of(ban)).standing is Standing.LAPSED
    july = Window(OnDate(PartialDate("2031-04-01"), Bound.FROM), OnDate(JULY))
    assert (
        only(
            of(attrs.evolve(ban, promise=attrs.evolve(ban.promise, deadline=(AVARIA(july),))))
        ).standing
        is Standing.ACTIVE
    )


def test_time_elapses_from_the_date_of_an_event() -> None:
    waits = undertaking("one", AVARIA(Elapsed(Duration(days=31), E0)))
    assert only(of(waits, event_0=PartialDate("2031-04-01"))).standing is Standing.DUE
    assert only(of(waits, event_0=PartialDate("2031-05-31"))).standing is Standing.DORMANT
    assert only(of(waits), Scenario().supposing(Happened(E0))).standing is Standing.UNDETERMINED
    assert only(of(waits), NOTHING_ELSE).standing is Standing.DORMANT


def guarantee(*against: Claim[Any], **more: Any) -> Guarantee:  # noqa: ANN401 - any field of a promise
    return Guarantee(
        id=PromiseId("one"),
        title="One",
        promise=Promise(by=(A,), condition=(AVARIA(Happened(E0)),), **more),
        against=against,
    )


def test_a_guarantee_is_active_when_its_condition_is_met_and_triggered_when_both_hold() -> None:
    record = guarantee(AVARIA(Happened(E1)))
    assert only(of(record), NOTHING_ELSE).standing is Standing.DORMANT
    assert only(of(record, event_0=MAY), NOTHING_ELSE).standing is Standing.ACTIVE
    assert only(of(record, event_0=MAY, event_1=MAY)).standing is Standing.TRIGGERED
    assert only(of(record, event_1=MAY), NOTHING_ELSE).standing is Standing.DORMANT
    kept_back = account(of(guarantee(AVARIA(Withheld())), event_0=MAY))
    assert kept_back.gaps == (Gap.TRIGGER_NOT_KNOWN,)
    assert only(of(guarantee(), event_0=MAY)).standing is Standing.ACTIVE


def test_what_must_be_respected_holds_a_promise_back_and_a_permission_asleep() -> None:
    subject_to = (AVARIA(Given(Act.APPROVAL, B)),)
    record = undertaking("one", AVARIA(Happened(E0)), subject_to=subject_to)
    allowed = undertaking("one", AVARIA(Happened(E0)), subject_to=subject_to, deontic=Deontic.MAY)
    assert only(of(record, event_0=MAY), NOTHING_ELSE).standing is Standing.ACTIVE
    assert only(of(allowed, event_0=MAY), NOTHING_ELSE).standing is Standing.DORMANT
    approved = NOTHING_ELSE.supposing(Given(Act.APPROVAL, B))
    assert only(of(record, event_0=MAY), approved).standing is Standing.DUE


def test_a_promise_is_kept_where_somebody_says_so_or_an_event_completes_it() -> None:
    def with_compliance(*claims: Claim[Any]) -> Standing:
        return only(of(undertaking("one", compliance=claims))).standing

    kept, broken = AVARIA(Compliance(Kept.KEPT)), BELMARK(Compliance(Kept.NOT_KEPT))
    assert with_compliance(kept) is Standing.KEPT
    assert with_compliance(broken) is Standing.DUE
    assert with_compliance(kept, broken) is Standing.DUE
    assert with_compliance(AVARIA(Compliance(Kept.WAIVED))) is Standing.ENDED
    assert with_compliance(AVARIA(Compliance(Kept.KEPT, by=(B,)))) is Standing.DUE
    made_up = of(undertaking("one"))
    done = Event(
        id=EventId("done"),
        name="it is done",
        form=EventForm.COMPLETION,
        when=(AVARIA(MAY),),
        completes=PromiseId("one"),
    )
    assert only(attrs.evolve(made_up, events=(done,))).standing is Standing.KEPT


def test_a_promise_that_is_supposed_kept_has_had_the_event_that_completes_it() -> None:
    waiting = undertaking(
        "two", AVARIA(Happened(E0)), deadline=(AVARIA(Deadline(E0, Duration(days=60))),)
    )
    made_up = of(undertaking("one"), waiting)
    done = attrs.evolve(made_up.events[0], completes=PromiseId("one"), when=())
    made_up = attrs.evolve(made_up, events=(done, *made_up.events[1:]))

    def then(*supposed: Supposition) -> Account:
        found = assess(made_up, Scenario(supposed), on=DAY)
        return found[1].accounts[0]

    kept = Supposition(Stands(PromiseId("one"), Standing.KEPT), when=MAY)
    assert Happened(E0) in then().open
    assert then(kept).standing is Standing.DUE
    assert then(kept).closes == PartialDate("[2031-06-29,2031-06-30]")
    other = attrs.evolve(done, id=EventId("another"))
    made_up = attrs.evolve(made_up, events=(*made_up.events, other))
    assert Happened(E0) in then(kept).open, "which of the two completed it is not said"


def test_a_term_that_is_over_lets_a_promise_lapse() -> None:
    def lasting(term: Any, **events: Any) -> Account:  # noqa: ANN401 - any term and dates
        return account(of(undertaking("one", term=(AVARIA(term),)), **events))

    month = Term(Duration(months=1), start=E0)
    assert lasting(month, event_0=PartialDate("2031-04-01")).standing is Standing.LAPSED
    assert lasting(month, event_0=PartialDate("2031-05-20")).standing is Standing.DUE
    assert lasting(month).possible == (Standing.LAPSED, Standing.DUE)
    assert lasting(Period(PartialDate("2030"))).standing is Standing.LAPSED
    assert lasting(Period(PartialDate("2031"))).standing is Standing.DUE
    assert lasting(Period(PartialDate("2032"))).standing is Standing.DORMANT
    assert lasting(Period(PartialDate("2031/.."))).standing is Standing.DUE
    assert lasting(Until(Happened(E0)), event_0=MAY).standing is Standing.LAPSED
    assert lasting(Until(Happened(E0))).possible == (Standing.LAPSED, Standing.DUE)
    assert lasting(Indefinite()).standing is Standing.DUE


def test_a_promise_lapses_with_the_text_that_contains_it() -> None:
    made_up = of(undertaking("one", AVARIA(Happened(E0))), event_0=MAY)
    text = attrs.evolve(
        made_up.texts[0],
        in_force=(AVARIA(PartialDate("2030-01-01")),),
        term=(AVARIA(Term(Duration(years=1))),),
    )
    assert only(attrs.evolve(made_up, texts=(text,))).standing is Standing.LAPSED


def applied(*claims: Claim[Application], **events: Any) -> Assessment:  # noqa: ANN401 - dates
    return only(of(undertaking("one", application=claims), **events))


def test_a_promise_is_suspended_until_what_was_named_and_ended_for_good() -> None:
    suspended = AVARIA(Application(Applied.SUSPENDED), since=MAY)
    assert applied(suspended).standing is Standing.SUSPENDED
    assert applied(AVARIA(Application(Applied.SUSPENDED), since=JULY)).standing is Standing.DUE
    resumed = AVARIA(Application(Applied.APPLIES), since=PartialDate("2031-05-20"))
    assert applied(suspended, resumed).standing is Standing.DUE
    until = AVARIA(Application(Applied.SUSPENDED, until=Happened(E0)), since=MAY)
    assert applied(until, event_0=MAY).standing is Standing.DUE
    assert applied(until, event_0=JULY).standing is Standing.SUSPENDED
    assert applied(AVARIA(Application(Applied.ENDED))).standing is Standing.ENDED


def test_a_suspension_by_some_is_told_apart_and_leaves_the_whole_where_it_stands() -> None:
    some = AVARIA(Application(Applied.SUSPENDED, by=(B,)), since=MAY)
    found = applied(some)
    assert (found.standing, found.partial) == (Standing.DUE, (some,))


def test_rival_states_of_application_are_contested() -> None:
    suspends, applies = Application(Applied.SUSPENDED), Application(Applied.APPLIES)
    assert applied(AVARIA(suspends), BELMARK(applies)).standing is Standing.CONTESTED


def test_promises_that_wait_for_each_other_stay_open() -> None:
    one = undertaking("one", AVARIA(Stands(PromiseId("two"), Standing.ACTIVE)))
    two = undertaking("two", AVARIA(Stands(PromiseId("one"), Standing.ACTIVE)))
    found = assess(of(one, two), NOTHING_ELSE, on=DAY)
    assert [a.standing for a in found] == [Standing.UNDETERMINED] * 2


def test_what_is_overdue_is_due_and_active_for_what_waits_for_it() -> None:
    late = undertaking("late", deadline=(AVARIA(OnDate(MAY)),))
    for standing in (Standing.ACTIVE, Standing.OVERDUE):
        waiting = undertaking("waiting", AVARIA(Stands(PromiseId("late"), standing)))
        unkept = NOTHING_ELSE  # so that it was not kept
        assert assess(of(late, waiting), unkept, on=DAY)[1].standing is Standing.DUE


def test_what_is_not_in_the_dossier_is_not_known() -> None:
    absent = undertaking("one", AVARIA(Stands(PromiseId("nowhere"), Standing.ACTIVE)))
    elsewhere = undertaking("one", AVARIA(Happened(EventId("nowhere"))))
    assert only(of(absent)).standing is Standing.UNDETERMINED
    assert only(of(elsewhere)).standing is Standing.UNDETERMINED


def test_the_day_is_the_last_that_the_dossier_covers_unless_another_is_named() -> None:
    made_up = of(ONCE, event_0=PartialDate("2031-06"))
    assert only(made_up) == assess(made_up)[0]
    assert only(made_up).standing is Standing.DUE
    early = datetime.date(2031, 5, 31)
    assert only(made_up, on=early).standing is Standing.DORMANT


def test_more_rivals_than_can_be_told_apart_count_as_unknown() -> None:
    parties = [PartyId(f"p-{n}") for n in range(12)]
    conditions = tuple(
        stated(Obtains(SituationId(f"s-{n}")), party) for n, party in enumerate(parties)
    )
    deadlines = tuple(
        stated(OnDate(PartialDate(f"2031-07-{n + 1:02}")), party)
        for n, party in enumerate(reversed(parties))
    )
    found = only(of(undertaking("one", *conditions, deadline=deadlines)))
    assert found.standing is Standing.UNDETERMINED
    assert len(found.accounts) <= 64
    taken = {claim for one in found.accounts for claim in one.premises.condition}
    assert taken == set(conditions)


def test_a_turn_names_where_a_promise_stood_and_where_it_stands() -> None:
    (turn,) = what_changes(of(ONCE), NOTHING_ELSE, NOTHING_ELSE.supposing(Happened(E0)), on=DAY)
    assert (turn.before.standing, turn.after.standing) == (Standing.DORMANT, Standing.DUE)


def test_faults_are_refused_where_they_stand() -> None:
    with pytest.raises(InvalidValue, match=r"Supposition\.when: expected None for what is not so"):
        Supposition(Happened(E0), Truth.FALSE, when=MAY)
    with pytest.raises(InvalidValue, match=r"Supposition\.atom\.standing: expected Standing\.KEPT"):
        Supposition(Stands(PromiseId("one"), Standing.DUE))
    with pytest.raises(InvalidValue, match=r"Scenario\.suppositions\[1\]\.atom: expected an atom"):
        Scenario((Supposition(Happened(E0)), Supposition(Happened(E0), Truth.FALSE)))
    with pytest.raises(InvalidValue, match=r"Setting\.truth: expected TRUE or FALSE"):
        Setting(Happened(E0), Truth.UNKNOWN)
    with pytest.raises(InvalidValue, match=r"Stands\.standing: expected a standing that a promise"):
        Stands(PromiseId("one"), Standing.CONTESTED)
    one = only(of(ONCE))
    with pytest.raises(InvalidValue, match=r"Turn\.after\.promise: expected an assessment of"):
        Turn(one, attrs.evolve(one, promise=PromiseId("two")))
