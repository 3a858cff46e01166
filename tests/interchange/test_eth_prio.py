"""Ceasefires of the ETH/PRIO dataset, read from made-up files."""

from pathlib import Path

import pytest

from ceasefire_model import (
    ArmedGroup,
    CeasefireClass,
    CeasefireEnd,
    CeasefireId,
    CeasefireLink,
    CeasefireLinkKind,
    CeasefirePurpose,
    Duration,
    Ending,
    Enforcement,
    GeographicScope,
    Happened,
    Indefinite,
    Laterality,
    ListedAs,
    Listing,
    Never,
    NotReported,
    Organ,
    PartialDate,
    PartyDate,
    PartyId,
    ProcessTiming,
    SourceForm,
    StandsAlone,
    Term,
    Until,
    dangling,
    sole,
    values,
)
from ceasefire_model.ceasefires import Ceasefire
from ceasefire_model.consistency import findings
from ceasefire_model.interchange import ImportCode, ImportResult, collect, iter_ceasefires
from tests.interchange.made_up import CEASEFIRE_COLUMNS, ceasefire_row, ceasefires, other_side

OSTLAND = PartyId("ucdp-9001")
FRONT = PartyId("ucdp-9002")


def imported(path: Path, *rows: dict[str, str]) -> ImportResult:
    return collect(iter_ceasefires(ceasefires(path, *rows)))


def ceasefire(result: ImportResult) -> Ceasefire:
    (dossier,) = result.dossiers
    return dossier.ceasefires[0]


def codes(result: ImportResult) -> list[str]:
    return [problem.code for problem in result.problems]


class TestOneCeasefire:
    """The rows of one ceasefire are one for each party."""

    @pytest.fixture
    def result(self, tmp_path: Path) -> ImportResult:
        return imported(tmp_path, ceasefire_row(), other_side(cf_effect_day="7"))

    def test_its_rows_make_one_dossier_without_a_problem(self, result: ImportResult) -> None:
        assert [dossier.id for dossier in result.dossiers] == ["eth-prio-999007"]
        assert result.problems == ()
        assert dangling(result.dossiers[0]) == ()

    def test_each_party_has_its_own_days(self, result: ImportResult) -> None:
        found = ceasefire(result)
        assert values(found.declared) == (
            PartyDate(OSTLAND, PartialDate("2001-03-04")),
            PartyDate(FRONT, PartialDate("2001-03-04")),
        )
        assert values(found.effective) == (
            PartyDate(OSTLAND, PartialDate("2001-03-06")),
            PartyDate(FRONT, PartialDate("2001-03-07")),
        )
        april = PartialDate("2001-04")
        assert values(found.ended) == (
            Ending(OSTLAND, CeasefireEnd.EXPIRED, april),
            Ending(FRONT, CeasefireEnd.EXPIRED, april),
        )

    def test_what_all_rows_say_is_one_claim_that_cites_each_row(self, result: ImportResult) -> None:
        found = ceasefire(result)
        assert sole(found.ceasefire_class) is CeasefireClass.PRELIMINARY
        assert sole(found.laterality) is Laterality.BILATERAL
        assert sole(found.scope) is GeographicScope.WHOLE
        assert sole(found.timing) is ProcessTiming.DURING_TALKS
        assert sole(found.enforcement) is Enforcement.NONE
        assert sole(found.term) == Term(Duration(days=30))
        assert sole(found.written) is True
        assert sole(found.mechanism) is True
        assert sole(found.demobilisation) is False
        (claim,) = found.ceasefire_class
        assert [citation.locator for citation in claim.evidence] == [
            "row 1: ceasefire_class",
            "row 2: ceasefire_class",
        ]

    def test_purposes_that_are_coded_no_are_denied(self, result: ImportResult) -> None:
        found = ceasefire(result)
        assert values(found.purposes) == (CeasefirePurpose.PEACE_PROCESS,)
        denied = {claim.value for claim in found.purposes if claim.denies}
        assert denied == {*CeasefirePurpose} - {CeasefirePurpose.PEACE_PROCESS}

    def test_it_breaks_no_rule_that_spans_records(self, result: ImportResult) -> None:
        assert findings(result.dossiers[0]) == ()

    def test_mediators_are_kept_as_listed(self, result: ImportResult) -> None:
        assert values(ceasefire(result).mediators) == (
            Listing(ListedAs.MEDIATORS, ("Westland, UN",)),
        )

    def test_a_government_is_an_organ_of_its_state_and_others_are_armed_groups(
        self, result: ImportResult
    ) -> None:
        (dossier,) = result.dossiers
        assert isinstance(dossier.party(OSTLAND), Organ)
        assert isinstance(dossier.party(FRONT), ArmedGroup)
        assert dossier.party(PartyId("state-ostland")).name == "Ostland"

    def test_the_source_names_the_dataset_and_that_its_version_is_not_stated(
        self, result: ImportResult
    ) -> None:
        (source,) = result.dossiers[0].sources
        assert source.form is SourceForm.DATASET
        assert source.title == "ETH/PRIO Civil Conflict Ceasefire Dataset, version not stated"


class TestDays:
    """Year, month and day are each unclear (-1), and all three may say never (0)."""

    @pytest.mark.parametrize(
        ("cells", "day"),
        [
            (("2001", "3", "-1"), PartialDate("2001-03")),
            (("2001", "-1", "-1"), PartialDate("2001")),
            (("-1", "-1", "-1"), NotReported()),
            (("0", "0", "0"), Never()),
        ],
    )
    def test_unclear_and_never_stay_apart(
        self, tmp_path: Path, cells: tuple[str, str, str], day: object
    ) -> None:
        year, month, date = cells
        row = ceasefire_row(cf_effect_yr=year, cf_effect_month=month, cf_effect_day=date)
        assert [v.when for v in values(ceasefire(imported(tmp_path, row)).effective)] == [day]

    @pytest.mark.parametrize(
        ("cells", "code"),
        [
            (("1994", "2", "31"), ImportCode.IMPOSSIBLE_DATE),
            (("1994", "-1", "3"), ImportCode.DATE_PARTS),
            (("-1", "2", "-1"), ImportCode.DATE_PARTS),
            (("0", "2", "1"), ImportCode.DATE_PARTS),
            (("soon", "2", "1"), ImportCode.NOT_A_NUMBER),
        ],
    )
    def test_parts_that_make_no_day_are_a_problem_and_no_value(
        self, tmp_path: Path, cells: tuple[str, str, str], code: ImportCode
    ) -> None:
        year, month, date = cells
        row = ceasefire_row(cf_effect_yr=year, cf_effect_month=month, cf_effect_day=date)
        result = imported(tmp_path, row)
        assert codes(result) == [code.value]
        assert ceasefire(result).effective == ()
        assert result.coverage.cells_in_problems == 3

    def test_a_declaration_has_happened(self, tmp_path: Path) -> None:
        row = ceasefire_row(cf_dec_yr="0", cf_dec_month="0", cf_dec_day="0")
        assert codes(imported(tmp_path, row)) == ["date-parts"]

    def test_effect_before_declaration_is_reported_and_taken_over(self, tmp_path: Path) -> None:
        result = imported(tmp_path, ceasefire_row(cf_effect_day="1"))
        assert codes(result) == ["effect-before-declaration"]
        assert result.problems[0].line == 2
        assert values(ceasefire(result).effective)[0].when == PartialDate("2001-03-01")

    def test_an_end_before_the_effect_is_reported(self, tmp_path: Path) -> None:
        assert codes(imported(tmp_path, ceasefire_row(end_month="2"))) == ["end-before-effect"]

    def test_a_day_after_the_cutoff_is_reported(self, tmp_path: Path) -> None:
        assert codes(imported(tmp_path, ceasefire_row(end_yr="2031"))) == ["after-cutoff"]

    def test_an_end_of_what_has_not_ended_is_reported(self, tmp_path: Path) -> None:
        assert codes(imported(tmp_path, ceasefire_row(ended="0"))) == ["contradiction"]


class TestTerms:
    """A fixed time is a duration, or lasts until what is described."""

    def test_without_an_end(self, tmp_path: Path) -> None:
        row = ceasefire_row(fixed="0", fixed_time="0")
        assert sole(ceasefire(imported(tmp_path, row)).term) == Indefinite()

    def test_in_hours(self, tmp_path: Path) -> None:
        row = ceasefire_row(fixed_time="72 hours")
        assert sole(ceasefire(imported(tmp_path, row)).term) == Term(Duration(hours=72))

    def test_until_what_the_words_describe(self, tmp_path: Path) -> None:
        result = imported(tmp_path, ceasefire_row(fixed_time="until the harvest is in"))
        (dossier,) = result.dossiers
        (claim,) = ceasefire(result).term
        (event,) = dossier.events
        assert claim.value == Until(Happened(event.id))
        assert event.name == "the end described as “until the harvest is in”"
        quote = claim.evidence[0].quote
        assert quote is not None
        assert quote.exact == "until the harvest is in"

    @pytest.mark.parametrize("fixed", ["0", "-1"])
    def test_numbers_that_do_not_go_together_are_a_problem(
        self, tmp_path: Path, fixed: str
    ) -> None:
        result = imported(tmp_path, ceasefire_row(fixed=fixed))
        assert codes(result) == ["contradiction"]
        assert ceasefire(result).term == ()


class TestLinks:
    """Links name earlier ceasefires by their number within the country."""

    def test_the_number_is_padded_to_three_digits(self, tmp_path: Path) -> None:
        earlier = ceasefire_row(uniq_id="999003", cf_id="3", id="3")
        result = imported(tmp_path, earlier, ceasefire_row(link="1", link_id1="3"))
        found = result.dossiers[1]
        other = CeasefireId("eth-prio-999003")
        link = CeasefireLink(CeasefireLinkKind.RENEWS, other)
        assert values(found.ceasefires[0].links) == (link,)
        assert found.ceasefire(other).external_ids[0].value == "999003"
        assert result.problems == ()

    def test_a_ceasefire_without_links_is_said_to_stand_alone(self, tmp_path: Path) -> None:
        links = values(ceasefire(imported(tmp_path, ceasefire_row())).links)
        assert links == (StandsAlone(),)

    def test_an_earlier_ceasefire_that_could_not_be_identified(self, tmp_path: Path) -> None:
        result = imported(tmp_path, ceasefire_row(link="2", link_id1="-1"))
        link = CeasefireLink(CeasefireLinkKind.REPLACES, NotReported())
        assert values(ceasefire(result).links) == (link,)

    def test_a_link_out_of_the_file_is_reported_and_taken_over(self, tmp_path: Path) -> None:
        result = imported(tmp_path, ceasefire_row(link="3", link_id1="12"))
        assert codes(result) == ["link-outside-file"]
        assert result.dossiers[0].ceasefires[1].id == "eth-prio-999012"

    def test_a_link_to_itself_is_a_problem_and_no_value(self, tmp_path: Path) -> None:
        result = imported(tmp_path, ceasefire_row(link="1", link_id1="7"))
        assert codes(result) == ["link-to-itself"]
        assert ceasefire(result).links == ()


class TestFaults:
    """What is wrong is named, and the rest is taken over."""

    def test_a_row_that_says_the_same_again_is_reported(self, tmp_path: Path) -> None:
        result = imported(tmp_path, ceasefire_row(), ceasefire_row(id="2"))
        assert codes(result) == ["repeated-row"]
        assert "says the same as row 1" in result.problems[0].message

    def test_an_unknown_code_is_a_problem_with_the_allowed_ones(self, tmp_path: Path) -> None:
        result = imported(tmp_path, ceasefire_row(timing="9"))
        (problem,) = result.problems
        assert problem.code == "unknown-code"
        assert problem.path == "$.rows[0]['timing']"
        assert "expected one of 0, 1, 2, 3, -1 in timing, got '9'" in problem.message
        assert ceasefire(result).timing == ()

    def test_a_missing_column_is_one_problem_and_the_rest_is_read(self, tmp_path: Path) -> None:
        columns = [name for name in CEASEFIRE_COLUMNS if name != "timing"]
        result = collect(iter_ceasefires(ceasefires(tmp_path, ceasefire_row(), columns=columns)))
        assert codes(result) == ["missing-column"]
        assert ceasefire(result).timing == ()
        assert result.coverage.cells_unaccounted == 0

    def test_a_column_that_needs_a_missing_one_is_a_problem(self, tmp_path: Path) -> None:
        columns = [name for name in CEASEFIRE_COLUMNS if name != "fixed"]
        result = collect(iter_ceasefires(ceasefires(tmp_path, ceasefire_row(), columns=columns)))
        assert codes(result) == ["missing-column", "missing-column"]
        assert result.coverage.cells_unaccounted == 0

    def test_a_new_column_is_a_problem(self, tmp_path: Path) -> None:
        columns = [*CEASEFIRE_COLUMNS, "weather"]
        row = {**ceasefire_row(), "weather": "fair"}
        result = collect(iter_ceasefires(ceasefires(tmp_path, row, columns=columns)))
        assert [p.message for p in result.problems] == [
            "the column 'weather' is not known, and nothing of it is taken over"
        ]

    @pytest.mark.parametrize("number", ["none", "0", "700", "0700001", "\u0667\u0660\u0660\u0661"])
    def test_a_ceasefire_without_a_number_is_left_out_with_a_problem(
        self, tmp_path: Path, number: str
    ) -> None:
        result = imported(tmp_path, ceasefire_row(uniq_id=number))
        assert result.dossiers == ()
        assert codes(result) == ["not-a-number"]
        assert result.coverage.rows_covered == 1

    def test_a_row_of_another_length_is_left_out_with_a_problem(self, tmp_path: Path) -> None:
        path = ceasefires(tmp_path, ceasefire_row())
        with path.open("a", encoding="utf-8") as stream:
            stream.write("1,2,3\n")
        result = collect(iter_ceasefires(path))
        assert codes(result) == ["row-length"]
        assert (result.coverage.rows, result.coverage.rows_covered) == (2, 2)

    def test_bytes_that_are_no_utf_8_are_a_problem(self, tmp_path: Path) -> None:
        path = ceasefires(tmp_path, ceasefire_row(location="Wherever"))
        path.write_bytes(path.read_bytes().replace(b"Wherever", b"Wher\xffver"))
        assert codes(collect(iter_ceasefires(path))) == ["unreadable-text"]

    def test_an_empty_file_lacks_every_column(self, tmp_path: Path) -> None:
        path = tmp_path / "empty.csv"
        path.write_bytes(b"")
        result = collect(iter_ceasefires(path))
        assert set(codes(result)) == {"missing-column"}
        assert result.dossiers == ()

    def test_a_quotation_mark_without_its_pair_is_a_problem(self, tmp_path: Path) -> None:
        path = ceasefires(tmp_path, ceasefire_row())
        with path.open("a", encoding="utf-8") as stream:
            stream.write('"no end\n')
        assert "unreadable-file" in codes(collect(iter_ceasefires(path)))

    def test_a_government_without_its_state_is_inferred_and_reported(self, tmp_path: Path) -> None:
        result = imported(tmp_path, ceasefire_row(actor_name="Ostlandish Government"))
        assert codes(result) == ["party-kind-inferred"]
        (dossier,) = result.dossiers
        assert isinstance(dossier.party(OSTLAND), Organ)

    def test_a_number_that_is_not_made_of_its_parts_is_reported(self, tmp_path: Path) -> None:
        assert codes(imported(tmp_path, ceasefire_row(cf_id="8"))) == ["inconsistent-number"]


def test_rows_that_stand_apart_make_one_dossier(tmp_path: Path) -> None:
    other = ceasefire_row(uniq_id="999008", cf_id="8", id="3")
    result = imported(tmp_path, ceasefire_row(), other, other_side())
    assert [dossier.id for dossier in result.dossiers] == ["eth-prio-999008", "eth-prio-999007"]
    assert len(values(result.dossiers[1].ceasefires[0].declared)) == 2


def test_progress_tells_how_many_rows_have_been_read(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    path = ceasefires(tmp_path, ceasefire_row(), other_side())
    collect(iter_ceasefires(path, progress=lambda done, all_: told.append((done, all_))))
    assert told == [(1, 2), (2, 2)]
