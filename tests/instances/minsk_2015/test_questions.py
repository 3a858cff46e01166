"""What the Minsk dossier must be able to answer, by general calls, worked out from the facts."""

import datetime

import pytest

from ceasefire_model import (
    Agreement,
    Behind,
    Deadline,
    Disputed,
    Dossier,
    EquipmentClass,
    EquipmentType,
    EventId,
    Instant,
    Limit,
    LinkKind,
    Measured,
    Named,
    Order,
    PartialDate,
    PromiseId,
    Specimen,
    TextId,
    Undertaking,
    Unit,
    Unstated,
    Width,
    Within,
    Zone,
    bounds,
    covers,
    metres,
    sole,
    values,
)
from ceasefire_model.applicability import in_force_on, limits_on
from ceasefire_model.instances.minsk_2015 import MINSK_2015, classes, ids
from ceasefire_model.reckoning import falls
from ceasefire_model.sequences import Dependency, Tie, cycles, dependencies

BEFORE = datetime.date(2015, 2, 1)
AFTER = datetime.date(2015, 3, 1)
IN_2017 = datetime.date(2017, 3, 1)


def rules_on(dossier: Dossier, day: datetime.date) -> dict[PromiseId, tuple[TextId, str | None]]:
    """Give each rule of the texts in force on a day, with its text and clause, unless amended."""
    texts = [found.text for found in in_force_on(dossier, day) if found.certain]
    amended = {
        (link.to, rule)
        for text in texts
        for link in values(text.links)
        if link.kind in {LinkKind.AMENDS, LinkKind.REPLACES}
        for rule in link.about
    }
    return {
        provision.promise: (text.id, provision.clause)
        for text in texts
        for provision in values(text.provisions)
        if (text.id, provision.promise) not in amended
    }


def limits_binding(dossier: Dossier, specimen: Specimen, day: datetime.date) -> list[PromiseId]:
    rules = rules_on(dossier, day)
    return [found.limit.id for found in limits_on(dossier, specimen) if found.limit.id in rules]


def distance_and_line(limit: Limit) -> tuple[EquipmentClass | None, int, str]:
    """Give the class of a limit, the least width of its zone in kilometres, and the line."""
    (where,) = values(limit.where)
    assert isinstance(where, Within)
    zone = MINSK_2015.place(where.place)
    assert isinstance(zone, Zone)
    (width,) = (
        claim.value
        for claim in zone.widths
        if claim.said_in == ids.PACKAGE and isinstance(claim.value, Width)
    )
    assert width.measured is Measured.TOTAL_BY_EQUAL_DISTANCES
    assert width.equipment == limit.equipment
    assert isinstance(width.quantity.unit, Unit)
    least = bounds(width.quantity)[0]
    assert least is not None
    assert limit.part_of is not None
    side = MINSK_2015.promise(limit.part_of)
    assert isinstance(side, Undertaking)
    assert side.promise.actors == limit.promise.actors
    behind = sole(side.destination)
    assert isinstance(behind, Behind)
    assert behind.distance == Unstated()
    return limit.equipment, int(metres(least, width.quantity.unit) / 1000), behind.line


def test_each_class_has_a_least_width_and_each_side_a_line_of_its_own() -> None:
    ours = [limit for limit in MINSK_2015.limits if limit.id in rules_on(MINSK_2015, AFTER)]
    table = {(limit.promise.actors, *distance_and_line(limit)) for limit in ours}
    assert table == {
        ((ids.UA_FORCES,), classes.ARTILLERY_FROM_100_MM, 50, ids.CONTACT_LINE),
        ((ids.UA_FORCES,), classes.ROCKET_LAUNCHERS, 70, ids.CONTACT_LINE),
        ((ids.UA_FORCES,), classes.HEAVY_SYSTEMS, 140, ids.CONTACT_LINE),
        ((ids.FORMATIONS,), classes.ARTILLERY_FROM_100_MM, 50, ids.MEMORANDUM_LINE),
        ((ids.FORMATIONS,), classes.ROCKET_LAUNCHERS, 70, ids.MEMORANDUM_LINE),
        ((ids.FORMATIONS,), classes.HEAVY_SYSTEMS, 140, ids.MEMORANDUM_LINE),
    }


def test_the_line_of_the_formations_is_fixed_by_the_memorandum() -> None:
    (link,) = (
        link
        for link in values(MINSK_2015.text(ids.PACKAGE).links)
        if link.kind is LinkKind.REFERS_TO
    )
    freeze = MINSK_2015.promise(link.about[0])
    assert isinstance(freeze, Undertaking)
    assert freeze.about_places == (ids.MEMORANDUM_LINE,)
    assert rules_on(MINSK_2015, AFTER)[freeze.id] == (ids.MEMORANDUM, "2")


def test_the_pull_out_starts_by_16_february_and_ends_about_1_march() -> None:
    starts = sole(MINSK_2015.promise(ids.PULL_OUT_START).promise.deadline)
    assert isinstance(starts, Deadline)
    ceasefire = sole(MINSK_2015.event(starts.anchor).scheduled)
    assert isinstance(ceasefire, Instant)
    _, start = falls(starts, ceasefire)
    assert start == PartialDate("2015-02-16")
    anchors: dict[EventId, Instant | PartialDate] = {
        ids.CEASEFIRE_START: ceasefire,
        ids.PULL_OUT_STARTS: start,
    }
    ends = {
        due.anchor: falls(due, anchors[due.anchor])
        for due in values(MINSK_2015.promise(ids.PULL_OUT).promise.deadline)
        if isinstance(due, Deadline)
    }
    # The text names neither the anchor of the fourteen days nor a counting rule.
    assert ends == {
        ids.PULL_OUT_STARTS: (None, PartialDate("[2015-03-01,2015-03-02]")),
        ids.CEASEFIRE_START: (None, PartialDate("[2015-02-28,2015-03-01]")),
    }


def test_the_resolution_is_counted_from_signature_and_not_from_effect() -> None:
    due = sole(MINSK_2015.promise(ids.AREAS_RESOLUTION).promise.deadline)
    assert isinstance(due, Deadline)
    signed = sole(MINSK_2015.event(due.anchor).when)
    assert signed == PartialDate("2015-02-12")
    assert falls(due, signed) == (None, PartialDate("[2015-03-13,2015-03-14]"))


def test_a_gun_of_100_mm_falls_under_no_rule_before_february_2015() -> None:
    gun = Specimen(EquipmentType.ARTILLERY, millimetres=100)
    assert limits_binding(MINSK_2015, gun, BEFORE) == []
    assert limits_binding(MINSK_2015, gun, AFTER) == [
        ids.UKRAINE_ARTILLERY,
        ids.FORMATIONS_ARTILLERY,
    ]
    assert limits_binding(MINSK_2015, gun, IN_2017) == [
        ids.UKRAINE_ARTILLERY,
        ids.FORMATIONS_ARTILLERY,
    ]


@pytest.mark.parametrize(
    ("millimetres", "memorandum", "package", "addendum"),
    [(99, False, False, True), (100, False, True, False), (101, True, True, False)],
)
def test_the_bound_of_each_text_decides_about_the_calibres_around_100_mm(
    millimetres: int, *, memorandum: bool, package: bool, addendum: bool
) -> None:
    gun = Specimen(EquipmentType.ARTILLERY, millimetres=millimetres)
    assert covers(classes.OVER_100_MM, gun) is memorandum
    assert covers(classes.ARTILLERY_FROM_100_MM, gun) is package
    assert covers(classes.GUNS_UNDER_100_MM, gun) is addendum


def test_a_named_system_goes_before_the_class_it_falls_into() -> None:
    smerch = Specimen(EquipmentType.ROCKET_LAUNCHER, millimetres=300, name="Smerch")
    grad = Specimen(EquipmentType.ROCKET_LAUNCHER, millimetres=122, name="Grad")
    assert limits_binding(MINSK_2015, smerch, AFTER) == [
        ids.UKRAINE_HEAVY_SYSTEMS,
        ids.FORMATIONS_HEAVY_SYSTEMS,
    ]
    assert limits_binding(MINSK_2015, grad, AFTER) == [
        ids.UKRAINE_ROCKETS,
        ids.FORMATIONS_ROCKETS,
    ]


def test_a_launcher_without_a_name_may_fall_under_either_rule() -> None:
    unnamed = Specimen(EquipmentType.ROCKET_LAUNCHER)
    found = limits_on(MINSK_2015, unnamed)
    assert {f.limit.id: f.certain for f in found if f.limit.id != ids.MEMORANDUM_LIMIT} == {
        ids.UKRAINE_ROCKETS: False,
        ids.UKRAINE_HEAVY_SYSTEMS: False,
        ids.FORMATIONS_ROCKETS: False,
        ids.FORMATIONS_HEAVY_SYSTEMS: False,
    }


def test_both_readings_of_the_order_stand_and_none_is_chosen() -> None:
    reading = MINSK_2015.interpretation(ids.ORDER_OF_STEPS)
    assert reading.clauses == ("4", "9", "11")
    assert {claim.by: claim.value for claim in reading.meanings} == {
        Named(ids.UA): Order((ids.BORDER, ids.ELECTIONS, ids.REFORM)),
        Named(ids.RU): Order((ids.REFORM, ids.ELECTIONS, ids.BORDER)),
    }
    with pytest.raises(Disputed):
        sole(reading.meanings)


def test_by_the_words_of_the_text_border_control_waits_for_elections_and_reform() -> None:
    found = dependencies(MINSK_2015)
    assert {
        (ids.BORDER_START, ids.ELECTIONS, Tie.DEADLINE),
        (ids.BORDER_COMPLETION, ids.REFORM, Tie.CONDITION),
        (ids.ELECTIONS_DIALOGUE, ids.PULL_OUT, Tie.DEADLINE),
        (ids.RELEASE, ids.PULL_OUT, Tie.DEADLINE),
        (ids.PULL_OUT, ids.PULL_OUT_START, Tie.DEADLINE),
        (ids.VERIFICATION, ids.PULL_OUT_START, Tie.DEADLINE),
        (ids.LIGHT_PULL_OUT_GUNS, ids.LIGHT_PULL_OUT_TANKS, Tie.CONDITION),
    } == {(d.promise, d.on, d.tie) for d in found}
    assert all(isinstance(dependency, Dependency) for dependency in found)
    assert cycles(MINSK_2015) == ()


def test_each_rule_in_force_on_1_march_2017_is_traced_to_one_of_the_four_texts() -> None:
    in_force = {found.text.id for found in in_force_on(MINSK_2015, IN_2017) if found.certain}
    assert in_force == {ids.PROTOCOL, ids.MEMORANDUM, ids.PACKAGE, ids.ADDENDUM}
    assert rules_on(MINSK_2015, IN_2017) == {
        ids.FREEZE: (ids.MEMORANDUM, "2"),
        ids.CEASEFIRE: (ids.PACKAGE, "1"),
        ids.PULL_OUT: (ids.PACKAGE, "2"),
        ids.PULL_OUT_START: (ids.PACKAGE, "2"),
        ids.PULL_OUT_BY_UKRAINE: (ids.PACKAGE, "2"),
        ids.PULL_OUT_BY_FORMATIONS: (ids.PACKAGE, "2"),
        ids.UKRAINE_ARTILLERY: (ids.PACKAGE, "2"),
        ids.UKRAINE_ROCKETS: (ids.PACKAGE, "2"),
        ids.UKRAINE_HEAVY_SYSTEMS: (ids.PACKAGE, "2"),
        ids.FORMATIONS_ARTILLERY: (ids.PACKAGE, "2"),
        ids.FORMATIONS_ROCKETS: (ids.PACKAGE, "2"),
        ids.FORMATIONS_HEAVY_SYSTEMS: (ids.PACKAGE, "2"),
        ids.FACILITATION: (ids.PACKAGE, "2"),
        ids.FACILITATION_SUPPORT: (ids.PACKAGE, "2"),
        ids.VERIFICATION: (ids.PACKAGE, "3"),
        ids.ELECTIONS_DIALOGUE: (ids.PACKAGE, "4"),
        ids.ELECTIONS: (ids.PACKAGE, "4"),
        ids.AREAS_RESOLUTION: (ids.PACKAGE, "4"),
        ids.RELEASE: (ids.PACKAGE, "6"),
        ids.BORDER: (ids.PACKAGE, "9"),
        ids.BORDER_START: (ids.PACKAGE, "9"),
        ids.BORDER_COMPLETION: (ids.PACKAGE, "9"),
        ids.FOREIGN_FORMATIONS: (ids.PACKAGE, "10"),
        ids.REFORM: (ids.PACKAGE, "11"),
        ids.LIGHT_PULL_OUT: (ids.ADDENDUM, None),
        ids.LIGHT_PULL_OUT_TANKS: (ids.ADDENDUM, None),
        ids.LIGHT_PULL_OUT_GUNS: (ids.ADDENDUM, None),
        ids.TANKS_LIMIT: (ids.ADDENDUM, None),
        ids.LIGHT_GUNS_LIMIT: (ids.ADDENDUM, None),
    }


def test_the_withdrawal_of_the_memorandum_held_until_the_package_set_it_anew() -> None:
    assert rules_on(MINSK_2015, BEFORE)[ids.MEMORANDUM_PULL_OUT] == (ids.MEMORANDUM, "4")
    assert ids.MEMORANDUM_PULL_OUT not in rules_on(MINSK_2015, AFTER)


def test_those_who_signed_for_the_two_areas_signed_in_no_stated_capacity() -> None:
    acts = {
        (text.id, act.by, act.on_behalf_of, act.office, act.capacity)
        for text in MINSK_2015.texts
        if isinstance(text, Agreement)
        for act in values(text.signatures)
    }
    assert acts == {
        (ids.PROTOCOL, ids.DONETSK_REPRESENTATIVE, ids.DONETSK_AREAS, None, Unstated()),
        (ids.PROTOCOL, ids.LUHANSK_REPRESENTATIVE, ids.LUHANSK_AREAS, None, Unstated()),
    }
