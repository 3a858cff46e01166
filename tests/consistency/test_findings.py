"""What holds of findings, whatever the dossier and whichever rules are asked."""

import datetime
import re
from operator import attrgetter
from typing import Final

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model import (
    RULES,
    Dossier,
    PromiseId,
    Quote,
    Reading,
    SourceId,
    Standing,
    Stands,
    UnknownId,
    as_known_on,
    cite,
    dangling,
    findings,
    instances,
    read_in,
    strategies,
)
from ceasefire_model.instances import PARIS_2026
from tests.consistency.made_up import dossier, place, promise, said, source, undertaking
from tests.consistency.test_rules import CASES, value_at

DOSSIERS: Final = st.booleans().flatmap(lambda closed: strategies.dossiers(closed=closed))
CODES: Final = [rule.code for rule in RULES]
PREFIXES: Final = st.sampled_from(sorted({code[:n] for code in CODES for n in range(2, 6)}))


@given(DOSSIERS)
def test_any_dossier_has_its_findings_and_the_same_each_time(any_dossier: Dossier) -> None:
    wordings = {source.id: "a a" for source in any_dossier.sources}
    found = findings(any_dossier, wordings=wordings)
    assert findings(any_dossier, wordings=wordings) == found
    for finding in found:
        assert finding.records
        assert len(set(finding.records)) == len(finding.records)
        for path in (finding.path, *finding.related):
            value_at(any_dossier, path)


@given(DOSSIERS)
def test_what_dangles_is_found_once_for_each_place(any_dossier: Dossier) -> None:
    found = findings(any_dossier, select=["CM101", "CM102"])
    assert sorted(f.path for f in found) == sorted(r.path for r in dangling(any_dossier))


@given(DOSSIERS)
def test_findings_stand_in_the_order_of_the_codes(any_dossier: Dossier) -> None:
    codes = [finding.rule for finding in findings(any_dossier)]
    assert codes == sorted(codes)


@given(any_dossier=DOSSIERS, prefixes=st.lists(PREFIXES, max_size=4))
def test_what_is_selected_and_what_is_ignored_make_up_the_whole(
    any_dossier: Dossier, prefixes: list[str]
) -> None:
    selected = findings(any_dossier, select=prefixes)
    left = findings(any_dossier, ignore=prefixes)
    assert sorted((*selected, *left), key=attrgetter("rule")) == list(findings(any_dossier))


@pytest.mark.parametrize(
    ("select", "ignore", "left"),
    [
        (["CM"], [], CODES),
        ([], [], []),
        (["CM1"], ["CM101"], [code for code in CODES if code[:3] == "CM1" and code != "CM101"]),
        (["CM101"], ["CM1"], ["CM101"]),
        (["CM1"], ["CM1"], []),
        (
            ["CM", "CM101"],
            ["CM1"],
            [code for code in CODES if code[:3] != "CM1" or code == "CM101"],
        ),
    ],
)
def test_the_longer_of_two_codes_counts(
    select: list[str], ignore: list[str], left: list[str]
) -> None:
    asked = {code for code in CODES if findings(CASES[code].broken, select=select, ignore=ignore)}
    without_texts = {"CM612", "CM613", "CM614"}  # which need the text of a source
    assert asked == set(left) - without_texts


@pytest.mark.parametrize("name", ["select", "ignore"])
@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("CM10", None),
        ("CM199", "no rule has the id 'CM199'; did you mean 'CM1"),
        ("cm101", "no rule has the id 'cm101'; did you mean 'CM101'"),
        ("dangling-reference", "no rule has the id 'dangling-reference'; did you mean 'CM101'?"),
        ("CM1011", "no rule has the id 'CM1011'; did you mean 'CM101'"),
        ("F401", "no rule has the id 'F401'"),
        ("", "no rule has the id ''"),
    ],
)
def test_an_unknown_code_is_an_error_that_names_those_that_are_near(
    name: str, code: str, message: str | None
) -> None:
    codes = {name: [code]}
    if message is None:
        findings(PARIS_2026, **codes)  # type: ignore[arg-type]
        return
    with pytest.raises(UnknownId, match=f"^{re.escape(message)}"):
        findings(PARIS_2026, **codes)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", instances.names())
def test_every_finding_in_a_built_in_dossier_is_explained(name: str) -> None:
    explained = instances.explanations(name)
    left = [f for f in findings(instances.load(name)) if not any(e.explains(f) for e in explained)]
    assert left == []


@pytest.mark.parametrize("name", instances.names())
def test_every_explanation_is_of_a_finding(name: str) -> None:
    found = findings(instances.load(name))
    stale = [e for e in instances.explanations(name) if not any(map(e.explains, found))]
    assert stale == []


def test_a_dossier_that_is_not_built_in_has_no_explanations() -> None:
    assert instances.explanations("made-up") == ()


@given(
    name=st.sampled_from(instances.names()),
    day=st.dates(datetime.date(1950, 1, 1), datetime.date(2026, 3, 31)),
    readings=st.sets(st.sampled_from(Reading), min_size=1),
)
def test_findings_of_a_perspective_lead_to_places_in_it(
    name: str, day: datetime.date, readings: set[Reading]
) -> None:
    perspective = read_in(as_known_on(instances.load(name), day, undated=True), *readings)
    for finding in findings(perspective):
        assert finding.rule not in {"CM101", "CM102"}
        for path in (finding.path, *finding.related):
            value_at(perspective, path)


def test_a_finding_says_its_message_and_place_in_one_line() -> None:
    (found,) = findings(CASES["CM101"].broken)
    assert str(found) == (
        "no party has the id 'avari'; did you mean 'avaria'? @ $.undertakings[0].promise.by[0] "
        "[CM101]"
    )


def _quoted(quote: Quote) -> Dossier:
    cited = cite("report", Reading.QUOTED, quote=quote)
    return dossier(
        sources=(source("report"),), undertakings=(undertaking("withdrawal", evidence=(cited,)),)
    )


TEXT: Final = {SourceId("report"): "They shall withdraw. They shall report."}


def test_words_in_other_surroundings_are_told() -> None:
    (found,) = findings(_quoted(Quote("withdraw", prefix="may")), wordings=TEXT)
    assert (found.rule, found.message) == (
        "CM613",
        "expected 'withdraw' between the words given, got 1 elsewhere",
    )


def test_a_translation_is_not_looked_up_in_its_original() -> None:
    translated = Quote("sie sollen abziehen", language="de", translated_from="en")
    assert findings(_quoted(translated), wordings=TEXT) == ()


def test_the_text_of_another_source_is_not_looked_into() -> None:
    other = {SourceId("page"): "nothing of the kind"}
    assert findings(_quoted(Quote("they may withdraw")), wordings=other) == ()


def _chain(length: int) -> Dossier:
    """A dossier in which records hang on each other in long chains."""
    return dossier(
        places=tuple(
            place(f"p{n}", **({"within": f"p{n + 1}"} if n < length else {}))
            for n in range(length + 1)
        ),
        undertakings=tuple(
            undertaking(
                f"u{n}",
                part_of=PromiseId(f"u{n + 1}") if n < length else None,
                promise=promise(
                    condition=(said(Stands(PromiseId(f"u{n + 1}"), Standing.KEPT)),)
                    if n < length
                    else ()
                ),
            )
            for n in range(length + 1)
        ),
    )


def test_long_chains_are_walked_without_recursion() -> None:
    assert findings(_chain(3_000)) == ()


def test_a_circle_in_a_long_chain_is_one_finding() -> None:
    chain = _chain(500)
    *others, last = chain.undertakings
    closed = evolve(chain, undertakings=(*others, evolve(last, part_of=PromiseId("u0"))))
    (found,) = findings(closed, select=["CM104"])
    assert len(found.records) == len(chain.undertakings)
