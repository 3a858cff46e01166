"""The laws of `diff`, on any two dossiers and on those that are built in."""

import datetime
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model import (
    Change,
    ChangeKind,
    Citation,
    Claim,
    Coalition,
    Dossier,
    DossierId,
    FieldChange,
    PartialDate,
    PartyId,
    Reading,
    Record,
    RecordChange,
    SourceId,
    according_to,
    as_known_on,
    cite,
    diff,
    instances,
    read_in,
    stated,
    strategies,
)
from ceasefire_model.comparison.matching import Key, keys
from ceasefire_model.comparison.matching import pairs as matched
from ceasefire_model.fields import all_records, claim_fields
from ceasefire_model.instances import PARIS_2026
from tests.comparison.edits import pairs

built_in = pytest.mark.parametrize("name", instances.names())


@given(strategies.dossiers())
def test_nothing_changed_from_a_dossier_to_itself(dossier: Dossier) -> None:
    assert diff(dossier, dossier) == ()
    assert diff(dossier, attrs.evolve(dossier)) == ()


@built_in
def test_nothing_changed_from_a_built_in_dossier_to_itself(name: str) -> None:
    assert diff(instances.load(name), attrs.evolve(instances.load(name))) == ()


def mirrored(change: Change) -> Change:
    """Look at a change from its other end."""
    if isinstance(change, RecordChange):
        return attrs.evolve(change, how=change.how.opposite)
    return attrs.evolve(change, how=change.how.opposite, before=change.after, after=change.before)


@given(pairs())
def test_the_way_back_mirrors_the_way_there(pair: tuple[Dossier, Dossier]) -> None:
    before, after = pair
    there, back = diff(before, after), diff(after, before)
    assert Counter(map(mirrored, there)) == Counter(back)


@built_in
def test_the_way_back_mirrors_the_way_there_between_matters(name: str) -> None:
    there, back = diff(instances.load(name), PARIS_2026), diff(PARIS_2026, instances.load(name))
    assert Counter(map(mirrored, there)) == Counter(back)


Place = tuple[str, str, str]


def placed_claims(record: Record) -> Iterator[tuple[Place, Claim[Any]]]:
    for field in claim_fields(record):
        for claim in field.claims:
            yield (type(record).__name__, record.id, field.path), claim


def told(changes: tuple[Change, ...], end: str) -> Counter[tuple[Place, Claim[Any]]]:
    """Count the claims that changes mention, those of added and withdrawn records among them."""
    found: Counter[tuple[Place, Claim[Any]]] = Counter()
    gone = {"before": ChangeKind.WITHDRAWN, "after": ChangeKind.ADDED}[end]
    for change in changes:
        match change:
            case RecordChange(how=how, record=record):
                found.update(set(placed_claims(record)) if how is gone else ())
            case FieldChange():
                pass
            case _:
                claim = getattr(change, end)
                found.update(
                    [] if claim is None else [((change.type, change.id, change.path), claim)]
                )
    return found


@given(pairs())
def test_every_claim_that_only_one_has_is_in_exactly_one_change_and_no_other_claim_is(
    pair: tuple[Dossier, Dossier],
) -> None:
    before, after = (
        {placed for record in all_records(dossier) for placed in placed_claims(record)}
        for dossier in pair
    )
    changes = diff(*pair)
    assert told(changes, "before") == Counter(before - after)
    assert told(changes, "after") == Counter(after - before)


PASSAGES = st.lists(st.sampled_from([cite(name) for name in ("s1", "s2", "s3")]), unique=True)


@given(
    alike=st.lists(PASSAGES.filter(bool), max_size=5),
    counted=st.sets(st.sampled_from(("s1", "s2", "s3"))),
)
def test_claims_alike_but_for_their_passages_only_lose_them(
    alike: list[list[Citation]], counted: set[str]
) -> None:
    claims = tuple(stated(PartyId("avaria"), "league", *passages) for passages in alike)
    dossier = Dossier(
        id=DossierId("made-up"),
        title="Made up",
        cutoff=PartialDate("2026-01-01"),
        parties=(Coalition(id=PartyId("league"), name="League", members=claims),),
    )
    left = according_to(dossier, [SourceId(name) for name in counted])
    assert {change.how for change in diff(dossier, left)} <= LESS
    assert {change.how.opposite for change in diff(left, dossier)} <= LESS
    assert Counter(map(mirrored, diff(dossier, left))) == Counter(diff(left, dossier))


def few_claims() -> st.SearchStrategy[list[Claim[int]]]:
    """Claims of few values by few speakers in few texts, so that many have much in common."""
    one = st.builds(
        stated,
        st.integers(0, 3),
        st.sampled_from(("avaria", "belmark")),
        said_in=st.sampled_from(("speech", None)),
        denies=st.sampled_from((False, False, True)),
    )
    return st.lists(one, max_size=5, unique=True)


@given(few_claims(), few_claims(), st.builds(keys, each=st.booleans(), by_text=st.booleans()))
def test_claims_are_matched_one_to_one_and_alike_from_both_ends(
    before: list[Claim[int]], after: list[Claim[int]], by: tuple[Key, ...]
) -> None:
    there, back = list(matched(before, after, by)), list(matched(after, before, by))
    assert Counter(there) == Counter((one, other) for other, one in back)
    assert Counter(one for one, _ in there if one) == Counter(before)
    assert Counter(other for _, other in there if other) == Counter(after)


@given(pairs())
def test_what_a_change_names_resolves(pair: tuple[Dossier, Dossier]) -> None:
    before, after = (
        {(type(record).__name__, record.id): record for record in all_records(dossier)}
        for dossier in pair
    )
    for change in diff(*pair):
        if change.id is None:
            assert change.type == "Dossier"
            continue
        key = (change.type, change.id)
        assert (key in before, key in after) == {
            ChangeKind.ADDED: (not isinstance(change, RecordChange), True),
            ChangeKind.WITHDRAWN: (True, not isinstance(change, RecordChange)),
        }.get(change.how, (True, True))


@given(pairs())
def test_two_dossiers_without_a_change_differ_in_order_and_repetition_alone(
    pair: tuple[Dossier, Dossier],
) -> None:
    def bag(dossier: Dossier) -> tuple[Any, ...]:
        records = {
            (type(record), record.id): {
                field: frozenset(value) if isinstance(value, tuple) else value
                for field, value in attrs.asdict(record, recurse=False).items()
                if field != "promise"
            }
            for record in all_records(dossier)
        }
        return dossier.id, dossier.title, dossier.cutoff, records

    if not diff(*pair):
        assert bag(pair[0]) == bag(pair[1])


PERSPECTIVES: list[Callable[[Dossier], Dossier]] = [
    lambda dossier: as_known_on(dossier, datetime.date(2026, 1, 7)),
    lambda dossier: according_to(dossier, [source.id for source in dossier.sources[::2]]),
    lambda dossier: read_in(dossier, Reading.ORIGINAL, Reading.QUOTED),
]
LESS = {ChangeKind.WITHDRAWN, ChangeKind.WORSE_SOURCED}


@built_in
@pytest.mark.parametrize("perspective", PERSPECTIVES, ids=["day", "sources", "readings"])
def test_a_perspective_only_withdraws_and_unsources(
    name: str, perspective: Callable[[Dossier], Dossier]
) -> None:
    dossier = instances.load(name)
    assert {change.how for change in diff(dossier, perspective(dossier))} <= LESS


@given(
    dossier=strategies.dossiers(closed=True),
    readings=st.sets(st.sampled_from(Reading), max_size=3),
    day=st.dates(),
)
def test_a_perspective_on_any_dossier_only_withdraws_and_unsources(
    dossier: Dossier, readings: set[Reading], day: datetime.date
) -> None:
    for left in (read_in(dossier, *readings), as_known_on(dossier, day, undated=True)):
        assert {change.how for change in diff(dossier, left)} <= LESS
        assert {change.how.opposite for change in diff(left, dossier)} <= LESS
