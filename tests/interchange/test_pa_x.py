"""Agreements of PA-X, read from made-up files."""

from pathlib import Path

import pytest

from ceasefire_model import (
    Agreement,
    AgreementForm,
    Conclusion,
    ExternalId,
    FormatId,
    IndexCode,
    Intensity,
    ListedAs,
    ListForm,
    Listing,
    NotReported,
    PartialDate,
    PlaceId,
    ProcessStage,
    Register,
    SituationId,
    TextId,
    Topic,
    dangling,
    sole,
    values,
)
from ceasefire_model.interchange import (
    ImportCode,
    ImportResult,
    collect,
    iter_agreements,
    topic_label,
)
from ceasefire_model.interchange.pa_x import codes
from ceasefire_model.interchange.pa_x.topics import TOPICS
from tests.interchange.made_up import AGREEMENT_COLUMNS, agreement_row, agreements


def imported(path: Path, *rows: dict[str, str]) -> ImportResult:
    return collect(iter_agreements(agreements(path, *rows)))


def agreement(result: ImportResult) -> Agreement:
    (dossier,) = result.dossiers
    text = dossier.texts[0]
    assert isinstance(text, Agreement)
    return text


def found_codes(result: ImportResult) -> list[str]:
    return [problem.code for problem in result.problems]


class TestOneAgreement:
    """A row makes one dossier."""

    @pytest.fixture
    def result(self, tmp_path: Path) -> ImportResult:
        return imported(tmp_path, agreement_row())

    def test_it_is_read_without_a_problem(self, result: ImportResult) -> None:
        assert result.problems == ()
        assert [dossier.id for dossier in result.dossiers] == ["pa-x-5005"]
        assert dangling(result.dossiers[0]) == ()
        assert result.dossiers[0].sources[0].title.endswith("version 10")

    def test_stage_status_and_day(self, result: ImportResult) -> None:
        text = agreement(result)
        assert (text.title, text.form) == ("Agreement on the River", AgreementForm.PEACE_AGREEMENT)
        assert sole(text.process_stage) is ProcessStage.CEASEFIRE
        assert sole(text.conclusion) is Conclusion.MULTIPARTY
        assert sole(text.made) == PartialDate("2001-03-04")

    def test_numbers_in_other_datasets_and_na_for_none(self, result: ImportResult) -> None:
        assert agreement(result).external_ids == (
            ExternalId(register=Register.PA_X, value="5005"),
            ExternalId(register=Register.PAM, value="77"),
        )
        situation = result.dossiers[0].situation(SituationId("ucdp-conflict-9100"))
        assert situation.external_ids == (ExternalId(register=Register.UCDP, value="9100"),)

    def test_the_conflict_lies_in_the_countries_named(self, result: ImportResult) -> None:
        situation = result.dossiers[0].situations[0]
        assert values(situation.where) == (
            PlaceId("country-or-entity"),
            PlaceId("iso-3166-1-alpha-3-ost"),
        )

    def test_the_peace_process_works_on_the_text(self, result: ImportResult) -> None:
        process = result.dossiers[0].format(FormatId("pa-x-process-12"))
        assert process.name == "River talks"
        assert values(process.texts) == (TextId("pa-x-5005"),)

    def test_signatories_are_kept_line_by_line_as_listed(self, result: ImportResult) -> None:
        assert values(agreement(result).listings) == (
            Listing(
                ListedAs.PARTIES,
                ("For Ostland:", "A. Minister", "For the Front:", "B. Commander"),
            ),
            Listing(ListedAs.THIRD_PARTIES, ("C. Witness",)),
        )

    def test_codes_of_other_headings_are_kept_as_they_are(self, result: ImportResult) -> None:
        assert values(agreement(result).index_codes) == tuple(
            IndexCode(Register.PA_X, heading, code)
            for heading, code in (
                ("StageSub", "Ceas"),
                ("Agtp", "Intra"),
                ("Contp", "Territory"),
                ("Reg", "Cross-regional"),
                ("Interim", "No"),
            )
        )

    def test_subjects_are_topics_with_their_intensity(self, result: ImportResult) -> None:
        text = agreement(result)
        assert values(text.topics) == (
            Topic(Register.PA_X, "SsrGua"),
            Topic(Register.PA_X, "Ce", Intensity.DETAILED),
            Topic(Register.PA_X, "CeProv"),
        )
        assert sole(text.topics_form) is ListForm.CLOSED

    def test_the_security_sector_is_no_guarantee(self, result: ImportResult) -> None:
        (dossier,) = result.dossiers
        assert dossier.promises == ()
        topic = Topic(Register.PA_X, "SsrGua")
        assert topic in values(agreement(result).topics)
        assert topic_label(topic) == "Security sector (general)"


class TestFaults:
    """What is wrong is named, and the rest is taken over."""

    def test_a_grade_of_a_subject_that_is_not_graded_is_a_problem(self, tmp_path: Path) -> None:
        result = imported(tmp_path, agreement_row(CeProv="2"))
        assert found_codes(result) == ["unknown-code"]
        assert "expected one of 0, 1 in CeProv, got '2'" in result.problems[0].message
        assert sole(agreement(result).topics_form) is ListForm.OPEN

    def test_a_blank_subject_is_a_problem(self, tmp_path: Path) -> None:
        assert found_codes(imported(tmp_path, agreement_row(Ce=""))) == ["unknown-code"]

    def test_a_missing_subject_leaves_the_list_open(self, tmp_path: Path) -> None:
        columns = [name for name in AGREEMENT_COLUMNS if name != "Wat"]
        result = collect(iter_agreements(agreements(tmp_path, agreement_row(), columns=columns)))
        assert found_codes(result) == ["missing-column"]
        assert sole(agreement(result).topics_form) is ListForm.OPEN
        assert result.coverage.cells_unaccounted == 0

    def test_a_status_that_is_unclear_is_not_reported(self, tmp_path: Path) -> None:
        result = imported(tmp_path, agreement_row(Status="Status unclear"))
        assert sole(agreement(result).conclusion) == NotReported()

    @pytest.mark.parametrize(
        ("change", "code"),
        [
            ({"Dat": "4 March"}, ImportCode.IMPOSSIBLE_DATE),
            ({"Dat": "2031-03-04"}, ImportCode.AFTER_CUTOFF),
            ({"Stage": "Ceasefire"}, ImportCode.UNKNOWN_CODE),
            ({"UcdpCon": "a war"}, ImportCode.NOT_A_NUMBER),
            ({"Loc1ISO": "ost"}, ImportCode.NOT_A_NUMBER),
            ({"PP": "the river"}, ImportCode.NOT_A_NUMBER),
            ({"Part": "bell \x07"}, ImportCode.UNREADABLE_TEXT),
            ({"Agt": " "}, ImportCode.UNREADABLE_TEXT),
        ],
    )
    def test_a_cell_that_cannot_be_right_is_a_problem(
        self, tmp_path: Path, change: dict[str, str], code: ImportCode
    ) -> None:
        result = imported(tmp_path, agreement_row(**change))
        assert found_codes(result) == [code.value]
        assert result.coverage.cells_unaccounted == 0
        assert len(result.dossiers) == 1

    def test_an_agreement_that_comes_again_is_left_out_with_a_problem(self, tmp_path: Path) -> None:
        result = imported(tmp_path, agreement_row(), agreement_row())
        assert found_codes(result) == ["repeated-number"]
        assert (len(result.dossiers), result.coverage.rows_covered) == (1, 2)

    def test_an_agreement_whose_title_is_missing_is_called_by_its_number(
        self, tmp_path: Path
    ) -> None:
        result = imported(tmp_path, agreement_row(AgtId="6", Agt="NA"))
        assert [dossier.title for dossier in result.dossiers] == ["Agreement 6 of PA-X"]
        assert result.problems == ()
        assert result.coverage.cells_unaccounted == 0

    @pytest.mark.parametrize("number", ["none", "0", "007", "-1", "\u0667"])
    def test_an_agreement_without_a_number_is_left_out_with_a_problem(
        self, tmp_path: Path, number: str
    ) -> None:
        result = imported(tmp_path, agreement_row(AgtId=number))
        assert result.dossiers == ()
        assert found_codes(result) == ["not-a-number"]
        assert result.coverage.rows_covered == 1

    def test_a_file_without_numbers_gives_problems_alone(self, tmp_path: Path) -> None:
        columns = [name for name in AGREEMENT_COLUMNS if name != "AgtId"]
        result = collect(iter_agreements(agreements(tmp_path, agreement_row(), columns=columns)))
        assert found_codes(result) == ["missing-column", "not-a-number"]
        assert result.coverage.cells_unaccounted == 0


def test_progress_tells_how_many_rows_have_been_read(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    path = agreements(tmp_path, agreement_row(), agreement_row(AgtId="6"))
    collect(iter_agreements(path, progress=lambda done, all_: told.append((done, all_))))
    assert told == [(1, 2), (2, 2)]


def test_no_column_is_both_taken_over_and_left() -> None:
    assert not {*codes.TAKEN} & {column.name for column in codes.LEFT}
    assert len({*codes.TAKEN}) == len(codes.TAKEN)
    assert len({topic.code for topic in TOPICS}) == 251
