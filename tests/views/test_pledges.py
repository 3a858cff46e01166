"""A diagram of promises shows what was asked for, and says what it leaves out."""

import re

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model import (
    Deployment,
    Dossier,
    Firmness,
    Guarantee,
    Limit,
    PartyId,
    PromiseId,
    Unconditional,
    Undecided,
    Undertaking,
    UnknownId,
    stated,
)
from ceasefire_model.instances import KOREA_1953, PARIS_2026
from ceasefire_model.strategies import dossiers
from ceasefire_model.views import promises_mermaid, promises_svg
from ceasefire_model.views.pledges.chosen import KINDS, Chosen, Pledge, chosen
from ceasefire_model.views.pledges.columns import ordered, spread
from ceasefire_model.views.pledges.styles import ALL_LINES, line_of
from tests.views.made_up import (
    CONTINGENT,
    DEPLOYMENTS,
    DOSSIER,
    FRIENDS,
    HERALD,
    MONEY,
    NORLAND,
    S1,
    S2,
    WESTMARK,
)
from tests.views.pictures import assert_readable, cells, read
from tests.views.test_brief import EMPTY
from tests.views.test_mermaid import LABEL


def everything(dossier: Dossier) -> list[PromiseId]:
    return [record.id for record in dossier.promises]


def shown(dossier: Dossier = DOSSIER, **asked: object) -> Chosen:
    choice = {"parties": (), "kinds": (), "promises": None} | asked
    return chosen(dossier, **choice)  # type: ignore[arg-type]


def titles(found: Chosen) -> list[str]:
    return [pledge.title for pledge in found.pledges]


def test_by_default_wholes_that_an_adopted_text_contains_are_shown() -> None:
    found = shown()
    assert titles(found) == ["Assurance of Norland"]
    assert found.told == (
        "1 of 3 promises. Left out: in no declaration, agreement or resolution (1);"
        " parts of others (1)."
    )


def test_promises_can_be_asked_for() -> None:
    found = shown(promises=(CONTINGENT, MONEY))
    assert titles(found) == ["Contingent of Westmark", "Money for Norland"]
    assert found.told == "2 of 3 promises. Left out: not asked for (1)."


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        (Deployment, "Contingent of Westmark"),
        (Guarantee, "Assurance of Norland"),
        (Undertaking, "Money for Norland"),
    ],
)
def test_kinds_can_be_asked_for(kind: type, title: str) -> None:
    found = shown(kinds=(kind,), promises=everything(DOSSIER))
    assert titles(found) == [title]
    assert found.told.endswith("Left out: of other kinds (2).")


@pytest.mark.parametrize(
    ("party", "titles_shown"),
    [
        (WESTMARK, ["Contingent of Westmark", "Money for Norland"]),
        (FRIENDS, ["Assurance of Norland", "Money for Norland"]),
        (NORLAND, ["Contingent of Westmark", "Assurance of Norland", "Money for Norland"]),
        (HERALD, []),
    ],
)
def test_parties_can_be_asked_for_by_word_act_or_benefit(
    party: PartyId, titles_shown: list[str]
) -> None:
    assert titles(shown(parties=(party,), promises=everything(DOSSIER))) == titles_shown


def test_who_and_what_is_not_there_cannot_be_asked_for() -> None:
    with pytest.raises(UnknownId, match="ghost"):
        promises_svg(DOSSIER, parties=(PartyId("ghost"),))
    with pytest.raises(UnknownId, match="ghost"):
        promises_mermaid(DOSSIER, promises=(PromiseId("ghost"),))


def test_all_and_nothing_are_said_as_such() -> None:
    assert shown(promises=everything(DOSSIER)).told == "All 3 promises of this dossier."
    assert shown(EMPTY).told == "It has no promises."


@given(dossiers(), st.data())
def test_what_is_shown_and_what_is_left_out_is_everything(
    dossier: Dossier, data: st.DataObject
) -> None:
    kinds = data.draw(st.sets(st.sampled_from((Deployment, Guarantee, Undertaking, Limit))))
    records = everything(dossier)
    some = data.draw(st.none() | (st.sets(st.sampled_from(records)) if records else st.just(())))
    found = shown(dossier, kinds=kinds, promises=some)
    left = sum(map(int, re.findall(r"\(([0-9]+)\)", found.told)))
    assert len(found.pledges) + left == len(records)


def test_a_pledge_tells_whose_word_it_is_and_on_what_it_hangs() -> None:
    assert shown(promises=(CONTINGENT,)).pledges == (
        Pledge(
            kind=Deployment,
            title="Contingent of Westmark",
            by=(WESTMARK,),
            to=(NORLAND,),
            firmness=(Firmness.STANDS_READY, Firmness.POSSIBLE),
            conditional=True,
            facts=(),
            disputed=("how firmly", "the condition", "how many"),
        ),
    )
    (money,) = shown(promises=(MONEY,)).pledges
    assert money.facts == ("to be done by the Friends of Norland",)
    (assurance,) = shown().pledges
    assert assurance.facts == ("1 part",)


@pytest.mark.parametrize("value", [Unconditional(), Undecided()])
def test_what_hangs_on_nothing_that_is_told_is_not_conditional(value: object) -> None:
    (contingent,) = DEPLOYMENTS
    promise = evolve(contingent.promise, condition=(stated(value, WESTMARK, S1),))
    changed = evolve(DOSSIER, deployments=(evolve(contingent, promise=promise),))
    (pledge,) = shown(changed, promises=(CONTINGENT,)).pledges
    assert not pledge.conditional


def test_a_denied_firmness_is_none() -> None:
    (contingent,) = DEPLOYMENTS
    denied = stated(Firmness.COMMITTED, WESTMARK, S2, denies=True)
    changed = evolve(contingent, promise=evolve(contingent.promise, firmness=(denied,)))
    (pledge,) = shown(evolve(DOSSIER, deployments=(changed,)), promises=(CONTINGENT,)).pledges
    assert pledge.firmness == ()


def test_each_firmness_has_a_line_of_its_own() -> None:
    lines = [*(line_of((firmness,)) for firmness in Firmness), line_of(()), line_of((*Firmness,))]
    assert len({(line.dashes, line.width) for line in lines}) == len(lines)
    assert set(lines) == set(ALL_LINES)


@given(dossiers())
def test_the_picture_of_any_promises_is_readable(dossier: Dossier) -> None:
    asked = everything(dossier)
    picture = promises_svg(dossier, promises=asked)
    assert_readable(read(picture))
    assert promises_svg(dossier, promises=asked) == picture


@pytest.mark.parametrize("dossier", [KOREA_1953, PARIS_2026], ids=lambda d: d.id)
def test_the_picture_of_many_promises_is_readable_and_names_each(dossier: Dossier) -> None:
    root = read(promises_svg(dossier, promises=everything(dossier)))
    assert_readable(root)
    texts = [cell.text for cell in cells(root)]
    for record in dossier.promises:
        assert record.title in texts


@given(dossiers())
def test_no_line_of_mermaid_holds_raw_words(dossier: Dossier) -> None:
    written = promises_mermaid(dossier, promises=everything(dossier))
    for line in written.split("\n")[:-1]:
        assert re.fullmatch(GRAMMAR, line), line


BOX = rf'\["{LABEL}(<br/>{LABEL})*"\]'
GRAMMAR = "|".join(
    (
        "flowchart LR",
        rf"    acc(Title|Descr): {LABEL}",
        rf"    (note|by[0-9]+|to[0-9]+){BOX}",
        rf"        p[0-9]+{BOX}",
        r'    subgraph [a-z]+\["[A-Z][a-z]+"\]',
        "    end",
        r"    by[0-9]+ (==>|-->|-\.->|---)\|[a-z ]+\| p[0-9]+",
        r"    p[0-9]+ (-->|-\.->) to[0-9]+",
        r"    classDef [a-z]+ [a-z0-9#:,-]+( [0-9])?",
        r"    class [a-z0-9,]+ [a-z]+",
    )
)


def test_mermaid_frames_what_is_disputed() -> None:
    written = promises_mermaid(DOSSIER, promises=(CONTINGENT, MONEY))
    assert "\n    class p0 disputed\n" in written
    assert "disputed" not in promises_mermaid(DOSSIER, promises=(MONEY,))


@given(dossiers())
def test_mermaid_has_a_line_from_each_promisor_and_one_to_each_who_is_named(
    dossier: Dossier,
) -> None:
    found = shown(dossier, promises=everything(dossier))
    written = promises_mermaid(dossier, promises=everything(dossier))
    assert len(re.findall(r"\| p[0-9]+$", written, re.MULTILINE)) == len(found.pledges)
    named = sum(1 for pledge in found.pledges if pledge.to)
    assert len(re.findall(r"> to[0-9]+$", written, re.MULTILINE)) == named


@given(dossiers())
def test_columns_hold_each_box_once_and_keep_the_kinds_together(dossier: Dossier) -> None:
    pledges = shown(dossier, promises=everything(dossier)).pledges
    order = ordered(pledges)
    assert sorted(map(repr, order.pledges)) == sorted(map(repr, pledges))
    assert set(order.senders) == {pledge.by for pledge in pledges}
    assert set(order.takers) == {pledge.to for pledge in pledges} - {()}
    kinds = [list(KINDS).index(pledge.kind) for pledge in order.pledges]
    assert kinds == sorted(kinds)


def test_boxes_are_ordered_by_what_they_are_joined_with() -> None:
    def pledge(title: str, by: str, to: str) -> Pledge:
        return Pledge(
            kind=Undertaking,
            title=title,
            by=(PartyId(by),),
            to=(PartyId(to),),
            firmness=(),
            conditional=False,
            facts=(),
            disputed=(),
        )

    crossed = (pledge("1", "a", "x"), pledge("2", "b", "y"), pledge("3", "a", "x"))
    order = ordered(crossed)
    assert [p.title for p in order.pledges] == ["1", "3", "2"]
    assert (order.senders, order.takers) == ((("a",), ("b",)), (("x",), ("y",)))


def test_the_same_parties_have_one_box_in_whatever_order_and_namesakes_have_two() -> None:
    def money(id_: str, *by: PartyId) -> Undertaking:
        (record,) = DOSSIER.undertakings
        return evolve(record, id=PromiseId(id_), promise=evolve(record.promise, by=by))

    records = (money("one", NORLAND, WESTMARK), money("other", WESTMARK, NORLAND))
    joint = evolve(DOSSIER, undertakings=records, deployments=(), guarantees=())
    assert promises_mermaid(joint, promises=everything(joint)).count("    by0 ") == 2
    twins = tuple(evolve(party, name="Westmark") for party in DOSSIER.parties[:3])
    alike = evolve(
        joint, parties=twins, undertakings=(money("one", NORLAND), money("two", WESTMARK))
    )
    names = [cell.text for cell in cells(read(promises_svg(alike, promises=everything(alike))))]
    assert names.count("Westmark") == 3  # two whose word it is, and one to whom


HEIGHTS = st.lists(st.tuples(st.floats(0, 500), st.floats(1, 80)), max_size=8)


@given(HEIGHTS)
def test_boxes_of_a_column_never_overlap(wanted: list[tuple[float, float]]) -> None:
    tops = spread(wanted, 10)
    assert all(top >= 0 for top in tops)
    for (top, (_, height)), below in zip(zip(tops, wanted, strict=True), tops[1:], strict=False):
        assert top + height + 10 <= below + 1e-6


def test_boxes_stand_where_they_are_wanted_where_they_can() -> None:
    assert spread([(50, 20), (200, 20)], 10) == (40, 190)
    assert spread([(50, 20), (50, 20)], 10) == (25, 55)
    assert spread([(0, 20)], 10) == (0,)
