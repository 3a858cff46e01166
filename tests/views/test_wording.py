"""Values that need no record are said in words, as precisely as they are and no more."""

from decimal import Decimal
from enum import Enum

import pytest

from ceasefire_model import (
    About,
    Absence,
    All,
    AnyOfClasses,
    Approximately,
    AtLeast,
    AtMost,
    Basis,
    Between,
    CalibreBound,
    Currency,
    Duration,
    DurationRange,
    EquipmentClass,
    EquipmentType,
    Exactly,
    ExternalId,
    FewerThan,
    Figure,
    Instant,
    Length,
    LongerThan,
    MoreThan,
    Name,
    NamedSystem,
    NoLimit,
    NotReported,
    OfCalibre,
    OfRange,
    OfType,
    PartialDate,
    Parts,
    Quantity,
    Rate,
    RateWindow,
    Ratio,
    Register,
    Several,
    Share,
    Undecided,
    Unit,
    Unstated,
    When,
    Withheld,
)
from ceasefire_model.views import amounts, wording
from ceasefire_model.views.naming import Names
from tests.model.public import ENUMS, field_name
from tests.views.made_up import ASSURANCE, DOSSIER, MONEY

NAMES = Names(DOSSIER)


@pytest.mark.parametrize(
    ("quantity", "words"),
    [
        (Exactly(35, Unit.STATES), "35 states"),
        (Exactly(1, Unit.STATES), "1 state"),
        (Exactly(1, Unit.HEADS_OF_STATE), "1 head of state"),
        (Exactly(70, Unit.STAFF), "70 staff"),
        (AtMost(15_000, Unit.SOLDIERS), "up to 15,000 soldiers"),
        (FewerThan(7_500, Unit.SOLDIERS), "fewer than 7,500 soldiers"),
        (FewerThan(5, Currency("GBP")), "less than GBP 5"),
        (AtLeast(20, Unit.NATIONS), "at least 20 nations"),
        (MoreThan(600, Unit.SOLDIERS), "more than 600 soldiers"),
        (Between(15_000, 30_000, Unit.SOLDIERS), "between 15,000 and 30,000 soldiers"),
        (About(71_000, Unit.SOLDIERS), "about 71,000 soldiers"),
        (Several("several thousand", Unit.SOLDIERS), "“several thousand” (soldiers)"),
        (NoLimit(Unit.SOLDIERS), "no limit (soldiers)"),
        (Exactly(200_000_000, Currency("GBP")), "GBP 200 million"),
        (Exactly(90_000_000_000, Currency("EUR")), "EUR 90 billion"),
        (Exactly(1_500_000_000, Currency("EUR")), "EUR 1,500 million"),
        (Exactly(1_234_567, Currency("EUR")), "EUR 1,234,567"),
        (Exactly(0, Currency("EUR")), "EUR 0"),
        (Exactly(Decimal("2.5"), Unit.KILOMETRES), "2.5 kilometres"),
        (FewerThan(100, Unit.MILLIMETRES), "less than 100 millimetres"),
        (Between(2, Decimal("2.5"), Unit.MILES), "between 2 and 2.5 miles"),
        (Exactly(Decimal("0.5"), Unit.PERCENT), "0.5 percent"),
        (Exactly(Decimal("1234567.25"), Currency("EUR")), "EUR 1,234,567.25"),
        (Exactly(1, Unit.COPIES), "1 copy"),
        (Exactly(1, Unit.PLACES_OF_ENTRY), "1 place of entry"),
        (AtMost(1, Unit.COMPANIES), "up to 1 company"),
        (MoreThan(1, Unit.FEET), "more than 1 foot"),
        (AtLeast(5_000, Unit.FEET), "at least 5,000 feet"),
        (All(Unit.POLICE_OFFICERS), "all police officers"),
        (Exactly(1, Parts(2)), "one half"),
        (AtLeast(2, Parts(3)), "at least 2 thirds"),
        (Between(1, 2, Parts(3)), "between 1 and 2 thirds"),
        (Exactly(5, Parts(16)), "5 parts of 16"),
        (Several("the greater part", Parts(16)), "“the greater part” (parts of 16)"),
    ],
)
def test_a_quantity_is_as_firm_in_words_as_it_was_stated(quantity: Quantity, words: str) -> None:
    assert amounts.quantity(quantity) == words


def test_a_figure_names_the_sense_in_which_it_is_meant() -> None:
    figure = Figure(AtMost(15_000, Unit.SOLDIERS), Basis.PLANNED)
    assert amounts.figure(figure, NAMES) == "up to 15,000 soldiers, planned"


def test_a_running_total_and_the_part_that_it_is_are_told_together() -> None:
    half = Share(Exactly(50, Unit.PERCENT))
    figure = Figure(Exactly(25_000, Unit.SOLDIERS), Basis.PLANNED, cumulative=True, share=half)
    assert amounts.figure(figure, NAMES) == "25,000 soldiers in all (50 percent), planned"


MONTH = Duration(months=1)
MANY = AtMost(35_000, Unit.SOLDIERS)


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (Rate(MANY, MONTH), "up to 35,000 soldiers in each month"),
        (
            Rate(MANY, MONTH, window=RateWindow.CALENDAR),
            "up to 35,000 soldiers in each calendar month",
        ),
        (
            Rate(MANY, Duration(hours=24), window=RateWindow.ROLLING),
            "up to 35,000 soldiers in any stretch of 24 hours",
        ),
        (Rate(MANY, Duration(weeks=2)), "up to 35,000 soldiers in each 2 weeks"),
        (Ratio(15, Unit.PRISONERS, Unit.HOSTAGES), "15 prisoners for each hostage"),
    ],
)
def test_a_flow_names_its_stretch_of_time_and_a_ratio_what_it_is_for(
    amount: Rate | Ratio, words: str
) -> None:
    assert amounts.figure(Figure(amount, Basis.AUTHORISED), NAMES) == f"{words}, authorised"
    in_2026 = Figure(amount, Basis.AUTHORISED, period=PartialDate("2026"))
    assert amounts.figure(in_2026, NAMES) == f"{words}, authorised, for 2026"


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (Share(Exactly(70, Unit.PERCENT)), "70 percent"),
        (Share(Exactly(1, Parts(2)), of=MONEY), "one half of “Money for Norland”"),
        (
            Share(AtLeast(2, Unit.PERCENT), of=MONEY, after=(ASSURANCE,)),
            "at least 2 percent of “Money for Norland”, after “Assurance of Norland”",
        ),
    ],
)
def test_a_share_names_its_whole_and_what_is_taken_first(share: Share, words: str) -> None:
    assert amounts.figure(Figure(share, Basis.PLANNED), NAMES) == f"{words}, planned"


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (OfType(EquipmentType.ROCKET_LAUNCHER), "multiple rocket launchers"),
        (
            OfCalibre(EquipmentType.GUN, CalibreBound.AT_LEAST, 100),
            "guns and mortars of 100 mm or more",
        ),
        (OfCalibre(EquipmentType.MORTAR, CalibreBound.MORE_THAN, 82), "mortars of more than 82 mm"),
        (OfCalibre(EquipmentType.MORTAR, CalibreBound.AT_MOST, 82), "mortars of 82 mm or less"),
        (
            OfCalibre(EquipmentType.ARTILLERY, CalibreBound.LESS_THAN, Decimal("76.2")),
            "artillery of less than 76.2 mm",
        ),
        (
            OfRange(EquipmentType.ARTILLERY, AtMost(20, Unit.KILOMETRES)),
            "artillery with a range of up to 20 kilometres",
        ),
        (OfType(EquipmentType.TRANSPORT_AIRCRAFT, armed=False), "unarmed transport aircraft"),
        (OfType(EquipmentType.HELICOPTER, armed=True), "armed helicopters"),
        (NamedSystem("Smerch"), "Smerch"),
        (NamedSystem("Leclerc", type=EquipmentType.TANK), "Leclerc (tanks)"),
        (
            AnyOfClasses((OfType(EquipmentType.TANK), NamedSystem("Smerch"))),
            "tanks or Smerch",
        ),
    ],
)
def test_a_class_of_equipment_names_its_bound(kind: EquipmentClass, words: str) -> None:
    assert amounts.equipment(kind) == words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2026-01-06", "6 January 2026"),
        ("2026-01", "January 2026"),
        ("2026", "2026"),
        ("2026-01~", "January 2026 (approximate)"),
        ("2026-01-06?", "6 January 2026 (uncertain)"),
        ("2026%", "2026 (approximate and uncertain)"),
        ("202X", "a year from 2020 to 2029"),
        ("20XX", "a year from 2000 to 2099"),
        ("2026-XX", "an unspecified month of 2026"),
        ("2026-XX-XX", "an unspecified day of 2026"),
        ("2026-01-XX", "an unspecified day of January 2026"),
        ("2026-01-24/2026-01-25", "from 24 January 2026 to 25 January 2026"),
        ("[2026-01-24,2026-01-25]", "24 January 2026 or 25 January 2026"),
        ("[2025,2026-01,2026-03~]", "2025, January 2026 or March 2026 (approximate)"),
        ("XXXX-02-20", "20 February of a year that is not told"),
        ("2026-01-24/..", "from 24 January 2026 on"),
        ("2026-01-24/", "24 January 2026 or later"),
        ("../2026-01-24", "up to 24 January 2026"),
        ("/2026-01-24", "by 24 January 2026"),
    ],
)
def test_a_date_is_as_precise_in_words_as_in_writing(edtf: str, words: str) -> None:
    assert wording.when(PartialDate(edtf)) == words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2026-01-06", "since 6 January 2026"),
        ("/2026-02", "since February 2026 at the latest"),
        ("2026-02/", "since February 2026 at the earliest"),
        ("2025-11/2025-12", "since some day from November 2025 to December 2025"),
    ],
)
def test_the_day_of_a_change_is_told_with_its_doubts(edtf: str, words: str) -> None:
    assert wording.since(PartialDate(edtf)) == words


def test_a_moment_keeps_its_clock() -> None:
    moment = Instant("2026-01-06T22:17", "+02:00", "Europe/Kyiv")
    assert wording.when(moment) == "6 January 2026, 22:17 (UTC+02:00, Europe/Kyiv)"
    assert wording.when(Instant("2026-01-06T22:17:30", "+00:00")) == (
        "6 January 2026, 22:17:30 (UTC+00:00)"
    )


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (Duration(hours=24), "24 hours"),
        (Duration(months=1), "1 month"),
        (Duration(years=1, months=6), "1 year and 6 months"),
        (Duration(weeks=1, days=2, minutes=1), "1 week, 2 days and 1 minute"),
        (LongerThan(Duration(years=15)), "more than 15 years"),
        (DurationRange(Duration(years=5), Duration(years=8)), "from 5 years to 8 years"),
        (DurationRange(None, Duration(months=6)), "up to 6 months"),
        (Approximately(Duration(years=1)), "about 1 year"),
    ],
)
def test_a_length_of_time_stays_in_its_units(length: Length, words: str) -> None:
    assert wording.length(length) == words


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (PartialDate("2031-05-02"), "2 May 2031"),
        (PartialDate("2031-05-02/2031-06-01"), "some day between 2 May 2031 and 1 June 2031"),
        (PartialDate("2031-05-02/.."), "from 2 May 2031 on"),
        (PartialDate("[2031-05-02,2031-05-03]"), "2 May 2031 or 3 May 2031"),
        (Instant("2031-05-02T06:00", "+02:00"), "2 May 2031, 06:00 (UTC+02:00)"),
    ],
)
def test_one_thing_is_on_some_day_of_a_span(when: When, words: str) -> None:
    assert wording.moment(when) == words


@pytest.mark.parametrize(
    ("absence", "words"),
    [
        (Withheld(), "withheld"),
        (Withheld("operational security"), "withheld (operational security)"),
        (Undecided(), "undecided"),
        (Unstated(), "not stated"),
        (NotReported(), "not reported"),
    ],
)
def test_each_absence_has_words_of_its_own(absence: Absence, words: str) -> None:
    assert wording.absence(absence) == words


def test_a_name_tells_its_language_where_that_is_not_english() -> None:
    assert wording.name(Name("paix", "fr")) == "“paix” (fr)"
    assert wording.name(Name("peace", "en")) == wording.name(Name("peace")) == "“peace”"


def test_every_register_is_named() -> None:
    values = {
        Register.ISO_3166_1: "GB",
        Register.ISO_3166_1_ALPHA_3: "GBR",
        Register.WIKIDATA: "Q145",
        Register.ETH_PRIO: "70001",
    }
    for register in Register:
        value = values.get(register, "200")
        name, _, code = wording.external_id(ExternalId(register=register, value=value)).rpartition(
            " "
        )
        assert name
        assert code == value


@pytest.mark.parametrize("vocabulary", ENUMS, ids=field_name)
def test_a_member_of_a_vocabulary_is_words_and_not_a_name_of_the_code(
    vocabulary: type[Enum],
) -> None:
    for member in vocabulary:
        words = wording.term(member)
        assert words == words.strip()
        assert "_" not in words
        assert words != member.name
