"""Which limits apply to a thing, how much they allow, and which texts were in force on a day."""
# ruff: noqa: ANN401 - further arguments of every type

import datetime
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model import (
    About,
    Absence,
    Agreement,
    AgreementForm,
    Amount,
    AnyOfClasses,
    AtLeast,
    AtMost,
    Basis,
    Claim,
    Condition,
    Dossier,
    DossierId,
    Duration,
    EquipmentType,
    Exactly,
    FewerThan,
    Figure,
    Indefinite,
    Judged,
    Limit,
    LimitForm,
    NamedSystem,
    OfCalibre,
    OfType,
    PartialDate,
    PartyId,
    Promise,
    PromiseId,
    Quantity,
    Rate,
    SituationId,
    Specimen,
    Stage,
    Term,
    TextId,
    Truth,
    Unconditional,
    Unit,
    Withheld,
    cite,
    stated,
)
from ceasefire_model.applicability import ceiling, in_force_on, limits_on
from ceasefire_model.equipment import CalibreBound, EquipmentClass
from ceasefire_model.terms import Lasting


def _limit(name: str, equipment: EquipmentClass | None, part_of: str = "rule") -> Limit:
    return Limit(
        id=PromiseId(name),
        title=name,
        promise=Promise(by=(PartyId("avaria"),)),
        form=LimitForm.BAN,
        equipment=equipment,
        part_of=PromiseId(part_of),
    )


LIMITS = Dossier(
    id=DossierId("made-up"),
    title="Made up",
    cutoff=PartialDate("2026-01-01"),
    limits=(
        _limit("guns", OfCalibre(EquipmentType.ARTILLERY, CalibreBound.AT_LEAST, 100)),
        _limit("launchers", OfType(EquipmentType.ROCKET_LAUNCHER)),
        _limit("smerch", NamedSystem("Smerch", type=EquipmentType.ROCKET_LAUNCHER)),
        _limit("people", None),
    ),
)


def _applying(specimen: Specimen) -> list[tuple[str, bool]]:
    return [(found.limit.id, found.certain) for found in limits_on(LIMITS, specimen)]


def test_the_bound_decides_about_a_gun_of_exactly_that_calibre() -> None:
    assert _applying(Specimen(EquipmentType.ARTILLERY, millimetres=100)) == [("guns", True)]
    assert _applying(Specimen(EquipmentType.ARTILLERY, millimetres=99)) == []


def test_a_limit_is_uncertain_where_what_decides_is_not_known() -> None:
    assert _applying(Specimen(EquipmentType.ARTILLERY)) == [("guns", False)]


def test_a_limit_for_a_name_goes_before_one_for_a_class_of_the_same_rule() -> None:
    assert _applying(Specimen(EquipmentType.ROCKET_LAUNCHER, name="Smerch")) == [("smerch", True)]
    assert _applying(Specimen(EquipmentType.ROCKET_LAUNCHER, name="Grad")) == [("launchers", True)]


def test_a_ban_names_the_exceptions_that_lift_it() -> None:
    heavy = AnyOfClasses((OfType(EquipmentType.TANK), OfType(EquipmentType.AIR_DEFENCE)))
    portable = OfType(EquipmentType.PORTABLE_AIR_DEFENCE)
    exception = attrs.evolve(
        _limit("portable", portable, part_of="other"),
        form=LimitForm.NONE,
        exception_to=(PromiseId("heavy"),),
    )
    dossier = attrs.evolve(LIMITS, limits=(_limit("heavy", heavy), exception))
    told = [
        [(found.limit.id, found.lifted_by) for found in limits_on(dossier, Specimen(sort))]
        for sort in (EquipmentType.PORTABLE_AIR_DEFENCE, EquipmentType.TANK)
    ]
    assert told == [[("heavy", ("portable",)), ("portable", ())], [("heavy", ())]]


def _text(
    starts: tuple[Claim[PartialDate], ...], *terms: Claim[Lasting]
) -> tuple[tuple[str, bool], ...]:
    text = Agreement(
        id=TextId("pact"), title="Pact", form=AgreementForm.TREATY, in_force=starts, term=terms
    )
    dossier = Dossier(
        id=DossierId("made-up"), title="Made up", cutoff=PartialDate("2026-01-01"), texts=(text,)
    )
    found = in_force_on(dossier, datetime.date(2026, 6, 1))
    return tuple((each.text.id, each.certain) for each in found)


def _listed(text: Agreement) -> list[str]:
    dossier = Dossier(
        id=DossierId("made-up"), title="Made up", cutoff=PartialDate("2026-01-01"), texts=(text,)
    )
    return [found.text.id for found in in_force_on(dossier, datetime.date(2026, 6, 1))]


PACT = Agreement(id=TextId("pact"), title="Pact", form=AgreementForm.TREATY)


def _at_stage(*stages: Stage, **more: Any) -> Agreement:
    claims = tuple(stated(stage, "avaria", cite("text"), **more) for stage in stages)
    return attrs.evolve(PACT, stage=claims)


def test_a_draft_is_in_force_on_no_day() -> None:
    assert _listed(attrs.evolve(PACT, draft_of=TextId("final"))) == []


def test_a_text_that_all_call_unfinished_is_not_in_force_and_one_that_some_call_signed_may_be() -> (
    None
):
    assert _listed(_at_stage(Stage.NEGOTIATED)) == []
    assert _listed(_at_stage(Stage.NEGOTIATED, Stage.READY)) == []
    assert _listed(_at_stage(Stage.NEGOTIATED, Stage.SIGNED)) == ["pact"]
    assert _listed(_at_stage(Stage.NEGOTIATED, since=PartialDate("2026-07-01"))) == ["pact"]
    assert _listed(_at_stage(Stage.NEGOTIATED, denies=True)) == ["pact"]


def _on(date: str) -> Claim[PartialDate]:
    return stated(PartialDate(date), "avaria", cite("text"))


def _for(lasting: Lasting) -> Claim[Lasting]:
    return stated(lasting, "avaria", cite("text"))


@pytest.mark.parametrize(
    ("starts", "terms", "expected"),
    [
        (("2026-01-01",), (), (("pact", True),)),
        (("2026-06-01",), (), (("pact", True),)),
        (("2026-06-02",), (), ()),
        (("2026",), (), (("pact", False),)),
        (("2026-01-01", "2026-07-01"), (), (("pact", False),)),
        ((), (), (("pact", False),)),
        (("2026-01-01",), (Term(Duration(months=3)),), ()),
        (("2026-01-01",), (Term(Duration(months=9)),), (("pact", True),)),
        (("2026-01-01",), (Term(Duration(months=3)), Term(Duration(years=1))), (("pact", False),)),
        (("2026-01-01",), (Indefinite(),), (("pact", True),)),
    ],
)
def test_a_text_is_in_force_from_its_start_to_its_end(
    starts: tuple[str, ...], terms: tuple[Lasting, ...], expected: tuple[tuple[str, bool], ...]
) -> None:
    assert _text(tuple(map(_on, starts)), *map(_for, terms)) == expected


FORCE = PromiseId("force")
OBSERVERS = PromiseId("observers")
MORE_NEEDED = Judged(SituationId("more-needed"), by=(PartyId("chief"),))


def _capped(
    id: PromiseId,  # noqa: A002 - the word of the model
    *amounts: Quantity | Absence | Rate,
    form: LimitForm = LimitForm.MAXIMUM,
    within: PromiseId | None = None,
    softened_by: tuple[Condition, ...] = (),
) -> Limit:
    return Limit(
        id=id,
        title=id,
        promise=Promise(by=(PartyId("council"),)),
        form=form,
        amount=tuple(
            stated(
                amount if isinstance(amount, Absence) else Figure(amount, Basis.AUTHORISED),
                "council",
                cite("text"),
            )
            for amount in amounts
        ),
        within=within,
        softened_by=tuple(stated(each, "council", cite("text")) for each in softened_by),
    )


def _allowed(
    *limits: Limit, more_needed: Truth = Truth.UNKNOWN
) -> tuple[Amount | None, Amount | None]:
    """Give the ceiling of the first limit."""
    dossier = Dossier(
        id=DossierId("made-up"), title="Made up", cutoff=PartialDate("2026-01-01"), limits=limits
    )
    return ceiling(dossier, limits[0], lambda _: more_needed)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (Truth.FALSE, (500, 500)),
        (Truth.TRUE, (5537, 5537)),
        (Truth.UNKNOWN, (500, 5537)),
    ],
)
def test_a_soft_part_grows_by_a_finding_and_never_beyond_the_whole(
    found: Truth, expected: tuple[int, int]
) -> None:
    part = _capped(OBSERVERS, AtMost(500, Unit.OBSERVERS), within=FORCE, softened_by=(MORE_NEEDED,))
    assert _allowed(part, _capped(FORCE, AtMost(5537, Unit.SOLDIERS)), more_needed=found) == (
        expected
    )


@given(part=st.integers(0, 1000), whole=st.integers(0, 1000), found=st.sampled_from(Truth))
def test_no_part_is_allowed_more_than_its_whole(part: int, whole: int, found: Truth) -> None:
    soft = _capped(
        OBSERVERS, AtMost(part, Unit.OBSERVERS), within=FORCE, softened_by=(MORE_NEEDED,)
    )
    hard = _capped(OBSERVERS, AtMost(part, Unit.OBSERVERS), within=FORCE)
    around = _capped(FORCE, AtMost(whole, Unit.SOLDIERS))
    certain, possible = _allowed(soft, around, more_needed=found)
    assert certain is not None
    assert possible is not None
    assert min(part, whole) <= certain <= possible <= whole
    assert _allowed(hard, around, more_needed=found) == (min(part, whole), min(part, whole))


@pytest.mark.parametrize(
    ("limit", "expected"),
    [
        (_capped(FORCE, FewerThan(10, Unit.SOLDIERS)), (9, 9)),
        (_capped(FORCE, Exactly(10, Unit.SOLDIERS), form=LimitForm.EXACT), (10, 10)),
        (_capped(FORCE, form=LimitForm.BAN), (0, 0)),
        (_capped(FORCE, AtMost(10, Unit.SOLDIERS), AtMost(20, Unit.SOLDIERS)), (10, 20)),
        (_capped(FORCE, AtMost(10, Unit.SOLDIERS), Withheld()), (10, None)),
        (_capped(FORCE, About(10, Unit.SOLDIERS)), (None, None)),
        (_capped(FORCE, AtLeast(10, Unit.SOLDIERS), form=LimitForm.MINIMUM), (None, None)),
        (_capped(FORCE, AtMost(10, Unit.KILOMETRES)), (None, None)),
        (_capped(FORCE, Rate(AtMost(10, Unit.SOLDIERS), Duration(months=1))), (None, None)),
        (_capped(FORCE), (None, None)),
        (_capped(FORCE, AtMost(10, Unit.SOLDIERS), within=FORCE), (10, 10)),
        (_capped(FORCE, AtMost(10, Unit.SOLDIERS), within=OBSERVERS), (10, 10)),
    ],
)
def test_a_limit_allows_what_its_claims_fix_and_no_more_is_guessed(
    limit: Limit, expected: tuple[int | None, int | None]
) -> None:
    assert _allowed(limit) == expected


def test_rival_conditions_that_differ_leave_open_whether_a_limit_may_be_exceeded() -> None:
    rivals = (MORE_NEEDED, Unconditional())
    part = _capped(OBSERVERS, AtMost(500, Unit.OBSERVERS), within=FORCE, softened_by=rivals)
    whole = _capped(FORCE, AtMost(5537, Unit.SOLDIERS))
    assert _allowed(part, whole, more_needed=Truth.FALSE) == (500, 5537)
    assert _allowed(part, whole, more_needed=Truth.TRUE) == (5537, 5537)
