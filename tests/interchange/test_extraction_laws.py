"""Laws of extraction: what is valid becomes a dossier, and what is not becomes problems."""

from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from ceasefire_model import Reading, dangling
from ceasefire_model.fields import all_records, claim_fields
from ceasefire_model.interchange import extraction_schema
from ceasefire_model.interchange.extraction.scope import GROUPS
from ceasefire_model.serialization import dumps, loads
from tests.interchange.flat import NUMBERED, SOURCE, Data, broken, dossier_of, extract, extractions

SCHEMA = Draft202012Validator(extraction_schema())
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=10,
)

few = settings(max_examples=settings().max_examples // 5)


@few
@given(extractions())
def test_what_is_valid_is_accepted_by_the_schema_and_becomes_a_dossier(data: Data) -> None:
    assert list(SCHEMA.iter_errors(data)) == []
    dossier = dossier_of(data, NUMBERED)
    assert dangling(dossier) == ()
    assert loads(dumps(dossier)) == dossier


@few
@given(extractions(), st.sampled_from(Reading))
def test_every_claim_cites_the_source_with_its_words_and_no_more_firmly_than_told(
    data: Data, reading: Reading
) -> None:
    dossier = extract(data, NUMBERED, reading).dossier
    assert dossier is not None
    weakness = list(Reading).index
    for record in all_records(dossier):
        for field in claim_fields(record):
            for claim in field.claims:
                assert claim.evidence
                for citation in claim.evidence:
                    assert citation.source == SOURCE.id
                    assert citation.quote is not None
                    assert weakness(citation.reading) >= weakness(reading)


@few
@given(extractions())
def test_nothing_that_is_stated_is_dropped(data: Data) -> None:
    dossier = dossier_of(data, NUMBERED)
    cited = {
        citation.quote.exact
        for record in all_records(dossier)
        for field in claim_fields(record)
        for claim in field.claims
        for citation in claim.evidence
        if citation.quote is not None
    }
    assert cited == {row["exact"] for rows in data.values() for row in rows if "record" in row}
    records = [record.id for record in all_records(dossier) if record.id != SOURCE.id]
    rows = [row["id"] for group in GROUPS for row in data[group.table]]
    assert sorted(records) == sorted(rows)


@few
@given(broken())
def test_what_was_changed_never_raises_and_is_a_dossier_or_has_problems(data: Data) -> None:
    result = extract(data, NUMBERED)
    assert (result.dossier is None) == bool(result.problems)
    if result.dossier is not None:
        assert loads(dumps(result.dossier)) == result.dossier


@few
@given(broken())
def test_what_the_schema_refuses_has_problems(data: Data) -> None:
    if not SCHEMA.is_valid(data):
        assert extract(data, NUMBERED).problems


@few
@given(broken())
def test_the_same_reply_has_the_same_problems(data: Data) -> None:
    assert extract(data, NUMBERED) == extract(data, NUMBERED)


@few
@given(JSON)
def test_no_json_at_all_raises(data: object) -> None:
    assert extract(data).problems


@few
@given(extractions(), st.text(max_size=50))
def test_nothing_is_taken_from_a_text_in_which_it_does_not_stand(data: Data, text: str) -> None:
    result = extract(data, text)
    assert result.dossier is None
    assert {problem.code for problem in result.problems} == {"quote-not-found"}
