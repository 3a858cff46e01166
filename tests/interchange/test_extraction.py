"""From a reply to a dossier, or to problems that can be sent back: one reply, read by hand."""

from decimal import Decimal
from typing import Any

import attrs
import pytest

from ceasefire_model import (
    AllOf,
    AtMost,
    Behind,
    Citation,
    Claim,
    Currency,
    Deadline,
    Dossier,
    Duration,
    EventId,
    Exactly,
    Figure,
    Given,
    Happened,
    Instant,
    InvalidValue,
    Named,
    PartyId,
    PlaceId,
    PromiseId,
    Quote,
    Rate,
    Reading,
    SourceId,
    TextId,
    Undecided,
    Unnamed,
    Unstated,
    Withheld,
    dangling,
    findings,
    sole,
)
from ceasefire_model.conditions import Act
from ceasefire_model.interchange import ExtractionCode, from_extraction
from ceasefire_model.interchange.extraction.tables import tables
from ceasefire_model.serialization import Code
from tests.interchange.flat import EMPTY, SOURCE, TARN, dossier_of, extract, reply

Row = dict[str, Any]


@pytest.fixture
def data() -> dict[str, Any]:
    return reply()


def problems(data: object, text: str = TARN) -> list[tuple[str, str]]:
    return [(problem.path, problem.code) for problem in extract(data, text).problems]


def only(data: object, code: ExtractionCode | Code, path: str, *told: str) -> None:
    """Hold that there is one problem, of a kind and place, whose message tells certain things."""
    (problem,) = extract(data).problems
    assert (problem.path, problem.code) == (path, code.value)
    for part in told:
        assert part in problem.message


def test_the_reply_says_who_stands_ready_to_do_what_and_on_which_condition() -> None:
    force = dossier_of(reply()).promise(PromiseId("force"))
    assert force.promise.by == ("norvia", "selland")
    assert force.promise.to == ("ostmark",)
    asked = Given(Act.REQUEST, PartyId("ostmark"))
    assert sole(force.promise.condition) == AllOf((Happened(EventId("ceasefire")), asked))


def test_amounts_absences_deadlines_and_places_are_those_of_the_model() -> None:
    dossier = dossier_of(reply())
    force, part = (dossier.deployments[0], dossier.deployments[1])
    figure = sole(force.size)
    assert isinstance(figure, Figure)
    assert isinstance(figure.amount, AtMost)
    assert sole(part.size) == Withheld()
    assert sole(force.promise.term) == Undecided()
    assert sole(force.where) == Behind(PlaceId("ister-line"), Unstated())
    withdrawal = dossier.promise(PromiseId("withdrawal"))
    assert sole(withdrawal.promise.deadline) == Deadline(EventId("ceasefire"), Duration(hours=72))
    paid = sole(dossier.undertakings[1].amount)
    assert isinstance(paid, Figure)
    assert isinstance(paid.amount, Rate)
    assert paid.amount.quantity.unit == Currency("EUR")


def test_who_is_relayed_is_read_as_relayed_and_nothing_is_read_more_firmly_than_told() -> None:
    (claim,) = dossier_of(reply()).deployments[1].size
    assert claim.by == Named(PartyId("selland-foreign-minister"))
    assert claim.said_in == TextId("remarks-after-the-signing")
    assert claim.evidence[0].reading is Reading.REPORTED
    quoted = extract(reply(), reading=Reading.QUOTED).dossier
    assert quoted is not None
    read = {citation.reading for citation in _citations(quoted)}
    assert read == {Reading.QUOTED, Reading.REPORTED}


def test_what_the_reply_says_breaks_no_rule_and_names_nothing_that_is_not_there() -> None:
    dossier = dossier_of(reply())
    assert dangling(dossier) == ()
    assert findings(dossier) == ()


def _citations(dossier: Dossier) -> list[Citation]:
    found: list[Citation] = []

    def walk(value: object) -> None:
        if isinstance(value, Citation):
            found.append(value)
        elif isinstance(value, tuple):
            for part in value:
                walk(part)
        elif attrs.has(type(value)):
            for field in attrs.fields(value.__class__):
                walk(getattr(value, field.name))

    walk(dossier)
    return found


def test_every_claim_and_record_cites_the_source_with_its_passage() -> None:
    citations = _citations(dossier_of(reply()))
    assert {citation.source for citation in citations} == {SOURCE.id}
    cited = {citation.quote.exact for citation in citations if citation.quote is not None}
    rows = [row for table in reply().values() for row in table if "exact" in row]
    assert {row["exact"] for row in rows} == cited
    assert len(citations) == len(rows)


def test_rows_that_state_the_same_make_one_claim_with_several_passages(data: Row) -> None:
    again = data["words"][0] | {"exact": "Norvia and Selland stand ready"}
    data["words"].append(again)
    (claim,) = dossier_of(data).deployments[0].promise.firmness
    assert [citation.quote for citation in claim.evidence] == [
        Quote("stand ready to send"),
        Quote("Norvia and Selland stand ready"),
    ]


def test_what_another_voice_says_is_another_claim(data: Row) -> None:
    data["words"].append(data["words"][0] | {"voice": "minister"})
    first, second = dossier_of(data).deployments[0].promise.firmness
    assert (first.value, first.denies) == (second.value, second.denies)
    assert first.by != second.by


def test_a_denial_is_a_claim_that_denies(data: Row) -> None:
    data["words"][0]["denies"] = True
    (claim,) = dossier_of(data).deployments[0].promise.firmness
    assert claim.denies


def test_a_speaker_without_a_name_is_described(data: Row) -> None:
    data["voices"][1] |= {"by": [], "description": ["an official"]}
    (claim,) = dossier_of(data).deployments[1].size
    assert claim.by == Unnamed("an official")


def test_decimals_and_moments_are_read_to_the_letter(data: Row) -> None:
    data["amounts"][0] |= {"quantity": "exactly", "amount": ["2.5"], "ceiling": []}
    data["dates"][0]["value"] = "2031-05-14T06:00+02:00"
    dossier = dossier_of(data)
    figure = sole(dossier.deployments[0].size)
    assert isinstance(figure, Figure)
    assert isinstance(figure.amount, Exactly)
    assert figure.amount.amount == Decimal("2.5")
    assert sole(dossier.texts[0].made) == Instant("2031-05-14T06:00", "+02:00")


def test_a_passage_may_run_over_the_end_of_a_line(data: Row) -> None:
    data["references"][2]["exact"] = "only\nafter its parliament has approved"
    (claim,) = dossier_of(data).deployments[1].promise.condition
    assert claim.evidence[0].quote == Quote("only after its parliament has approved")


def test_five_mistakes_are_five_problems_each_with_its_place_and_remedy(data: Row) -> None:
    data["parties"][1]["exact"] = "Selland"
    data["conditions"][2]["by"] = ["ostmarks"]
    data["words"][0]["value"] = "ready"
    data["amounts"][0]["exact"] = "send up to 1,500 soldiers"
    data["amounts"][1]["record"] = "guarantee"
    result = extract(data)
    assert result.dossier is None
    told = [(problem.path, problem.code) for problem in result.problems]
    assert told == [
        ("$.parties[1].exact", "quote-ambiguous"),
        ("$.conditions[2].by[0]", "unknown-id"),
        ("$.words[0].value", "unknown-value"),
        ("$.amounts[0].exact", "quote-not-found"),
        ("$.amounts[1].record", "wrong-record"),
    ]
    remedies = ("add to `prefix`", "did you mean 'ostmark'", "one of 'possible'", "copy it", "name")
    for problem, remedy in zip(result.problems, remedies, strict=True):
        assert remedy in problem.message
    assert str(result).count("\n") == 4


def test_a_passage_that_is_not_there_is_told_with_how_the_text_goes_on(data: Row) -> None:
    data["amounts"][0]["exact"] = "stand ready to send up to 1,500 soldiers"
    place = "$.amounts[0].exact"
    only(data, ExtractionCode.QUOTE_NOT_FOUND, place, "1,500", "'stand ready to send up to 1,200")
    data["amounts"][0]["exact"] = "fifteen hundred soldiers"
    only(data, ExtractionCode.QUOTE_NOT_FOUND, place, "fifteen", "letter by letter")


def test_a_passage_between_other_words_is_told_with_those_before_it(data: Row) -> None:
    data["amounts"][0]["prefix"] = ["stand ready to deploy "]
    place = "$.amounts[0].exact"
    only(data, ExtractionCode.QUOTE_ELSEWHERE, place, "comes after", "stand ready to send")


def test_a_passage_that_opens_the_text_and_stands_there_again_is_told_so(data: Row) -> None:
    (problem,) = extract(data, f"{TARN}DECLARATION OF TARN, continued.\n").problems
    assert problem.code == ExtractionCode.QUOTE_AMBIGUOUS.value
    assert (
        "nothing, as it opens the text or 'is fixed and will not be published.'" in problem.message
    )


def test_the_words_before_a_passage_tell_which_one_is_meant(data: Row) -> None:
    data["parties"][1] |= {"exact": "Selland", "prefix": ["the Kingdom of "]}
    (evidence,) = dossier_of(data).parties[1].evidence
    assert evidence.quote == Quote("Selland", prefix="the Kingdom of ")


@pytest.mark.parametrize("exact", ["", " \n"])
def test_a_row_without_a_passage_is_told_so(data: Row, exact: str) -> None:
    data["amounts"][0]["exact"] = exact
    only(data, Code.INVALID_VALUE, "$.amounts[0].exact", "expected a passage")


def test_a_passage_that_is_too_long_to_quote_is_told_so(data: Row) -> None:
    data["amounts"][0]["exact"] = " ".join(TARN.split())[:501]
    only(data, Code.INVALID_VALUE, "$.amounts[0].exact", "at most 500", "shortest")


WRONG: dict[str, tuple[str, int, Row, ExtractionCode | Code, str, str]] = {
    "an anchor that is missing": (
        *("deadlines", 0, {"anchor": []}, ExtractionCode.MISSING_ITEM, "$.deadlines[0].anchor"),
        "a deadline needs `anchor`",
    ),
    "two anchors": (
        *("deadlines", 0, {"anchor": ["ceasefire", "attack"]}, ExtractionCode.TOO_MANY_ITEMS),
        *("$.deadlines[0].anchor", "got 2"),
    ),
    "an offset in words": (
        *("deadlines", 0, {"offset": ["72 hours"]}, Code.INVALID_VALUE, "$.deadlines[0].offset[0]"),
        "PT72H",
    ),
    "a date in a deadline that has an anchor": (
        *("deadlines", 0, {"date": ["2031-05-14"]}, ExtractionCode.OUT_OF_PLACE),
        *("$.deadlines[0].date", "leave it empty"),
    ),
    "a day that does not exist": (
        *("dates", 0, {"value": "2031-02-30"}, Code.INVALID_VALUE, "$.dates[0].value", "exists"),
    ),
    "a moment without its offset": (
        *("dates", 0, {"value": "2031-02-20T10:00"}, Code.INVALID_VALUE, "$.dates[0].value"),
        "+02:00",
    ),
    "a number in words": (
        *("amounts", 0, {"ceiling": ["1,200"]}, Code.INVALID_VALUE, "$.amounts[0].ceiling[0]"),
        "digits alone",
    ),
    "a number below zero": (
        *("amounts", 0, {"ceiling": ["-3"]}, Code.INVALID_VALUE, "$.amounts[0].ceiling[0]"),
        "digits alone",
    ),
    "a ceiling of what is stated exactly": (
        *("amounts", 0, {"quantity": "exactly", "amount": ["1200"]}),
        *(ExtractionCode.OUT_OF_PLACE, "$.amounts[0].ceiling", "'1200'"),
    ),
    "a number of what is withheld": (
        *("amounts", 1, {"unit": ["soldiers"]}, ExtractionCode.OUT_OF_PLACE, "$.amounts[1].unit"),
        "leave it empty",
    ),
    "a range that does not grow": (
        *("amounts", 0, {"quantity": "between", "ceiling": [], "low": ["5"], "high": ["4"]}),
        *(Code.INVALID_VALUE, "$.amounts[0].high", "above low (5)"),
    ),
    "a currency in words": (
        *("amounts", 2, {"currency": ["euros"]}, Code.INVALID_VALUE),
        *("$.amounts[2]", "three capital letters"),
    ),
    "money without its currency": (
        *("amounts", 2, {"currency": []}, ExtractionCode.MISSING_ITEM, "$.amounts[2].currency"),
        "money",
    ),
    "a field that the table does not hold": (
        *("words", 0, {"field": "promise.size"}, Code.UNKNOWN_VALUE, "$.words[0].field"),
        "promise.firmness",
    ),
    "a kind that there is not": (
        *("promises", 0, {"kind": "force"}, Code.UNKNOWN_VALUE, "$.promises[0].kind", "deployment"),
    ),
    "a promise by nobody": (
        *("promises", 4, {"by": []}, Code.INVALID_VALUE, "$.promises[4].by", "at least one party"),
    ),
    "an undertaking without an action": (
        *("promises", 4, {"action": []}, ExtractionCode.MISSING_ITEM, "$.promises[4].action"),
        "an undertaking needs `action`",
    ),
    "an action of a deployment": (
        *("promises", 0, {"action": ["deploy"]}, ExtractionCode.OUT_OF_PLACE),
        *("$.promises[0].action", "a deployment has no `action`, got 'deploy'"),
    ),
    "a form of another kind of text": (
        *("texts", 0, {"form": "treaty"}, Code.UNKNOWN_VALUE, "$.texts[0].form", "'compact'"),
    ),
    "a voice of nobody": (
        *("voices", 1, {"by": []}, ExtractionCode.MISSING_ITEM, "$.voices[1].by", "description"),
    ),
    "a voice of somebody who is described and named": (
        *("voices", 1, {"description": ["x"]}, ExtractionCode.OUT_OF_PLACE, "$.voices[1].by"),
        "fill one of the two",
    ),
    "a voice that there is not": (
        *("words", 0, {"voice": "text"}, ExtractionCode.UNKNOWN_ID, "$.words[0].voice", "voices"),
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_one_wrong_cell_is_one_problem(name: str, data: Row) -> None:
    table, index, change, code, path, told = WRONG[name]
    data[table][index] |= change
    only(data, code, path, told)


def test_an_id_that_two_rows_have_is_told_with_the_first(data: Row) -> None:
    data["places"].append(data["places"][0])
    only(data, ExtractionCode.REPEATED_ID, "$.places[3].id", "places[0]", "another id")


def test_a_whole_that_is_renamed_leaves_its_parts_and_those_who_name_it(data: Row) -> None:
    data["conditions"][0]["id"] = "both"
    assert problems(data) == [
        ("$.conditions[0].id", "unused"),
        ("$.conditions[1].parent[0]", "unknown-id"),
        ("$.conditions[2].parent[0]", "unknown-id"),
        ("$.references[1].value", "unknown-id"),
    ]


def test_what_is_joined_is_joined_of_enough_parts(data: Row) -> None:
    data["conditions"][2]["parent"] = []
    told = [("$.conditions[0]", "no-join"), ("$.conditions[2].id", "unused")]
    assert problems(data) == told
    data["conditions"][0]["kind"] = "not"
    assert problems(data) == told[1:]


def test_what_joins_nothing_has_no_parts(data: Row) -> None:
    data["conditions"][4]["parent"] = ["approval"]
    only(data, ExtractionCode.NO_JOIN, "$.conditions[4].parent", "'given'", "all-of")


def test_a_condition_does_not_hang_on_itself(data: Row) -> None:
    data["conditions"][0]["parent"] = ["truce-and-request"]
    assert set(problems(data)) == {
        ("$.conditions[0].parent", "no-join"),
        ("$.conditions[1].parent", "no-join"),
        ("$.conditions[2].parent", "no-join"),
    }


def test_conditions_are_not_nested_without_end(data: Row) -> None:
    first = data["conditions"][4]
    for number in range(200):
        name = f"not-{number}"
        data["conditions"][-1]["parent"] = [name]
        data["conditions"].append(first | {"id": name, "kind": "not", "event": [], "parent": []})
    assert {code for _, code in problems(data)} == {"no-join"}


def test_a_voice_that_states_nothing_is_not_passed_over(data: Row) -> None:
    data["voices"].append(data["voices"][0] | {"id": "other"})
    only(data, ExtractionCode.UNUSED, "$.voices[2].id", "'other'", "leave it out")


def test_those_who_name_a_broken_row_are_not_at_fault(data: Row) -> None:
    del data["parties"][0]["name"]
    only(data, Code.MISSING_KEY, "$.parties[0].name", "'name'", "add it")


def test_a_malformed_id_is_told_where_it_stands_and_not_where_it_is_named(data: Row) -> None:
    text = str(data).replace("'norvia'", "'Norvia.'")
    renamed: Row = eval(text)  # noqa: S307 - our own data
    only(renamed, Code.INVALID_VALUE, "$.parties[0].id", "lower case")


@pytest.mark.parametrize(
    "value", [None, "text", 3, [], [reply()]], ids=["null", "text", "number", "list", "listed"]
)
def test_what_is_no_object_is_one_problem(value: object) -> None:
    only(value, Code.WRONG_TYPE, "$", "an object")


def test_a_reply_without_tables_names_each_that_is_missing() -> None:
    found = extract({})
    assert [problem.path for problem in found.problems] == [f"$.{name}" for name in tables()]


def test_nothing_that_the_schema_does_not_know_is_passed_over(data: Row) -> None:
    data["notes"] = []
    data["words"][0]["confidence"] = "0.9"
    told = {("$.notes", "unknown-key"), ("$.words[0].confidence", "unknown-key")}
    assert set(problems(data)) == told


def test_a_cell_of_another_shape_is_told_with_the_shape_that_is_right(data: Row) -> None:
    data["deadlines"][0]["anchor"] = "ceasefire"
    only(data, Code.WRONG_TYPE, "$.deadlines[0].anchor", "an array", "'ceasefire'")
    data["deadlines"][0]["anchor"] = [None]
    only(data, Code.WRONG_TYPE, "$.deadlines[0].anchor[0]", "a text", "null")


def test_several_wrong_cells_of_one_row_are_all_told(data: Row) -> None:
    data["deadlines"][0] |= {"anchor": ["peace"], "offset": ["soon"], "exact": "within hours"}
    assert problems(data) == [
        ("$.deadlines[0].exact", "quote-not-found"),
        ("$.deadlines[0].anchor[0]", "unknown-id"),
        ("$.deadlines[0].offset[0]", "invalid-value"),
    ]


def test_the_dossier_that_is_filled_has_no_records_and_not_that_source() -> None:
    full = attrs.evolve(EMPTY, parties=dossier_of(reply()).parties)
    with pytest.raises(InvalidValue, match="without records"):
        from_extraction(reply(), TARN, SOURCE, dossier=full)
    with pytest.raises(InvalidValue, match="not used before"):
        from_extraction(reply(), TARN, SOURCE, dossier=attrs.evolve(EMPTY, sources=(SOURCE,)))


def test_the_sources_of_the_dossier_that_is_filled_stay() -> None:
    other = attrs.evolve(SOURCE, id=SourceId("other"))
    result = from_extraction(reply(), TARN, SOURCE, dossier=attrs.evolve(EMPTY, sources=(other,)))
    assert result.dossier is not None
    assert result.dossier.sources == (other, SOURCE)


def test_claims_are_those_of_the_rows_and_no_others() -> None:
    dossier = dossier_of(reply())
    claims = [value for value in _values(dossier) if isinstance(value, Claim)]
    stated = [row for name, rows in reply().items() if "voice" in _columns(name) for row in rows]
    assert len(claims) == len(stated)


def _columns(table: str) -> set[str]:
    return {column.name for column in tables()[table].columns}


def _values(value: object) -> list[object]:
    if isinstance(value, tuple):
        return [inner for part in value for inner in _values(part)]
    if attrs.has(type(value)):
        fields = attrs.fields(type(value))
        return [value, *(inner for f in fields for inner in _values(getattr(value, f.name)))]
    return [value]
