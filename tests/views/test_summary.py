"""What a dossier holds in short: every text and promise is named, and no source is."""

import re
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model import (
    Agreement,
    AgreementForm,
    AtLeast,
    Claim,
    Deontic,
    Deployment,
    Derived,
    Dossier,
    DossierId,
    Editor,
    EventForm,
    Exactly,
    Expectation,
    Firmness,
    Happened,
    Lead,
    LegalForce,
    LinkKind,
    NotReported,
    PartialDate,
    PartyId,
    Period,
    Promise,
    PromiseId,
    Provision,
    Resolution,
    ResolutionForm,
    Stage,
    Stance,
    StanceKind,
    Statement,
    TextId,
    TextLink,
    Unit,
    Unnamed,
    stated,
)
from ceasefire_model.deployments import Conduct, Domain, LeadStatus
from ceasefire_model.instances import PARIS_2026
from ceasefire_model.strategies import dossiers
from ceasefire_model.views import brief, in_short
from ceasefire_model.views.naming import Names
from tests.views.made_up import (
    ATTACK,
    BRANDT,
    CEASEFIRE,
    DECLARATION,
    DOSSIER,
    EVENTS,
    FRIENDS,
    HERALD,
    NORLAND,
    S1,
    S2,
    SUDLAND,
    TEXTS,
    WESTMARK,
)

EMPTY = Dossier(id=DossierId("empty"), title="Nothing yet", cutoff=PartialDate("2031-01-01"))
HEADINGS = ("Met", "Texts", "Promises", "Not known", "Disputed")


def words(text: str) -> str:
    """Undo the wrapping."""
    return " ".join(text.split())


def part(dossier: Dossier, heading: str) -> str:
    """Give what stands under one heading, without the wrapping; nothing where it is left out."""
    found = re.search(rf"\n\n{heading}\n(.*?)(?=\n\n|\Z)", in_short(dossier), re.DOTALL)
    return "" if found is None else words(found[1])


def with_deployments(*deployments: Deployment) -> Dossier:
    return evolve(DOSSIER, deployments=deployments, guarantees=(), undertakings=())


def with_stances(*stances: Claim[Stance]) -> Dossier:
    return evolve(DOSSIER, texts=(evolve(TEXTS[0], made=(), legal_force=(), stances=stances),))


def unit(id_: str, whole: str | None = None, **promise: Any) -> Deployment:  # noqa: ANN401 - any field of a promise
    """Make a deployment of the United Westmark, unless another gives its word."""
    return Deployment(
        id=PromiseId(id_),
        title=f"Unit {id_}",
        promise=Promise(**{"by": (WESTMARK,), **promise}),
        part_of=None if whole is None else PromiseId(whole),
    )


def test_a_made_up_dossier_in_short() -> None:
    assert in_short(DOSSIER) == (
        """\
Talks at Lakeside
=================

This dossier ends on 30 June 2031: what happened later is not in it.

This brief gives what was stated, not what is so. Claims that differ stand side
by side.


In short
--------

Sources stand with each claim in the other sections of the brief; so does what
else promises are subject to, and on what their parts hang. A stroke parts
values that stand side by side.

Met
  Summit at Lakeside: 2 May 2031; 12 states — Ada Brandt / 14 nations — the
    Herald

Texts
  Lakeside Declaration: May 2031; signed: Norland and the United Westmark;
    denied: signed by Sudland
  To which nobody's stance is told: Treaty on the contingent (proposed)

Promises
  The Friends of Norland: “Assurance of Norland” (once a ceasefire takes hold)
    Parts: Not said how firmly: “Money for Norland” by the United Westmark, EUR
      200 million, planned.
  The United Westmark: “Contingent of Westmark” to Norland (stands ready /
    possible; once a ceasefire takes hold and Norland requests it, or, by
    others: once it is found (nobody is named to judge) that hostilities have
    credibly ceased; how many: withheld — the United Westmark / up to 15,000
    soldiers, planned — two military sources / 20,000 soldiers, planned — the
    Herald)

Not known
  Withheld (2): made public (the United Westmark) of “Treaty on the contingent”;
    how many (the United Westmark) of “Contingent of Westmark”
  Undecided (1): led by (Ada Brandt) of “Contingent of Westmark”
  Not stated (1): members

Disputed
  As told above: how firmly; on condition; how many
"""
    )


@given(dossiers())
def test_every_final_text_and_every_promise_that_is_part_of_none_is_named(
    dossier: Dossier,
) -> None:
    check_names(dossier)


def test_every_final_text_and_every_promise_of_the_paris_dossier_is_named() -> None:
    check_names(PARIS_2026)


def check_names(dossier: Dossier) -> None:
    names, told = Names(dossier), words(in_short(dossier))
    for text in dossier.texts:
        if not isinstance(text, Statement) and text.draft_of is None:
            assert words(names.heading(text)) in told
    for record in dossier.promises:
        if record.part_of is None:
            assert words(names.promise(record.id)) in told


def test_no_source_is_named() -> None:
    for dossier in (DOSSIER, PARIS_2026):
        told = in_short(dossier).split("In short\n", 1)[1]
        assert "[" not in told
        keys = {source.id for source in dossier.sources if re.search(r"\d", source.id)}
        assert keys
        assert not keys & set(re.findall(r"[\w-]+", told))


@given(dossiers(), st.integers(min_value=40, max_value=120))
def test_no_line_is_longer_than_the_width_unless_it_is_one_word(
    dossier: Dossier, width: int
) -> None:
    for line in in_short(dossier, width).split("\n"):
        assert len(line) <= width or len(line.split()) == 1


@given(dossiers())
def test_it_is_the_first_section_of_the_brief(dossier: Dossier) -> None:
    _, found, told = in_short(dossier).partition("\n\n\nIn short\n--------\n")
    whole = brief(dossier)
    assert (f"\n\n\n1. In short\n-----------\n{told.rstrip()}\n" in whole) == bool(found)
    assert ("  1. In short\n" in whole) == bool(found)


def test_a_dossier_without_summits_texts_and_promises_has_no_such_section() -> None:
    assert "In short\n" not in in_short(EMPTY)
    assert in_short(EMPTY).endswith("stand side\nby side.\n")


def test_a_part_in_which_nothing_stands_is_left_out() -> None:
    for heading in HEADINGS:
        assert part(DOSSIER, heading)
        assert not part(evolve(EMPTY, sources=DOSSIER.sources), heading)
    told = in_short(evolve(EMPTY, texts=TEXTS[1:2]))
    assert [heading for heading in HEADINGS if f"\n{heading}\n" in told] == ["Texts", "Not known"]


def test_only_summits_that_somebody_dates_have_met() -> None:
    visit = evolve(EVENTS[-1], form=EventForm.VISIT)
    undated = evolve(EVENTS[-1], when=())
    assert part(evolve(DOSSIER, events=(visit,)), "Met") == ""
    assert part(evolve(DOSSIER, events=(undated,)), "Met") == ""


def test_a_value_that_the_makers_of_the_dossier_conclude_is_said_to_be_so() -> None:
    basis = Derived("counted", (S1,))
    attendance = (Claim(Exactly(9, Unit.STATES), by=Editor(), basis=basis),)
    told = part(evolve(DOSSIER, events=(evolve(EVENTS[-1], attendance=attendance),)), "Met")
    assert told.endswith("; 9 states, as concluded — the makers of this dossier")


def test_a_draft_is_no_text_of_its_own() -> None:
    draft = Agreement(
        id=TextId("draft"),
        title="Draft of it",
        form=AgreementForm.TREATY,
        draft_of=DECLARATION,
        stage=(stated(Stage.SUPERSEDED, HERALD, S1),),
    )
    assert "Draft of it" not in in_short(evolve(DOSSIER, texts=(*TEXTS, draft)))


def test_a_signature_that_is_claimed_and_denied_is_marked_with_both_sides() -> None:
    dossier = with_stances(
        stated(Stance(NORLAND, StanceKind.SIGNED), BRANDT, S1),
        stated(Stance(WESTMARK, StanceKind.SIGNED, through=BRANDT), HERALD, S2),
        stated(Stance(WESTMARK, StanceKind.SIGNED), FRIENDS, S1, denies=True),
        stated(Stance(WESTMARK, StanceKind.SIGNED), Unnamed("an official"), S1, denies=True),
        stated(Stance(SUDLAND, StanceKind.ENDORSED), HERALD, S2, denies=True),
    )
    assert part(dossier, "Texts") == (
        "Lakeside Declaration: signed: Norland; signed, disputed: the United Westmark (said by "
        "the Herald, denied by the Friends of Norland and an official); denied: endorsed by "
        "Sudland"
    )


@pytest.mark.parametrize(
    ("count", "told"), [(3, "Norland, Sudland and the United Westmark"), (4, "4 parties")]
)
def test_many_parties_of_which_nothing_is_known_are_counted(count: int, told: str) -> None:
    parties = (NORLAND, SUDLAND, WESTMARK, BRANDT)[:count]
    unknown = (stated(Stance(party, NotReported()), Editor(), S1) for party in parties)
    assert part(with_stances(*unknown), "Texts").endswith(f": not reported: {told}")


def test_a_rival_condition_is_said_to_be_by_others_only_where_it_is() -> None:
    conditions = (
        stated(Happened(CEASEFIRE), BRANDT, S1),
        stated(Happened(ATTACK), HERALD, S1),
        stated(Happened(EVENTS[-1].id), BRANDT, S2),
    )
    assert part(with_deployments(unit("a", condition=conditions)), "Promises").endswith(
        "“Unit a” (once a ceasefire takes hold, or, by others: once Sudland attacks Norland "
        "again, or, by some of the same: once the Summit at Lakeside takes place)"
    )


def test_a_condition_that_does_not_explain_itself_stands_with_its_label() -> None:
    denied = (stated(Happened(CEASEFIRE), BRANDT, S1, denies=True),)
    absent = (stated(NotReported(), BRANDT, S1),)
    for claims, told in (
        (denied, "not so: once a ceasefire takes hold"),
        (absent, "not reported"),
    ):
        dossier = with_deployments(unit("a", condition=claims))
        assert part(dossier, "Promises").endswith(f"(on condition: {told})")


def test_a_promise_points_the_way_it_does() -> None:
    firmness = (stated(Firmness.ANNOUNCED, BRANDT, S1), stated(NotReported(), HERALD, S1))
    banned = unit("a", deontic=Deontic.SHALL_NOT, firmness=firmness)
    assert part(with_deployments(banned), "Promises").endswith("“Unit a” (shall not, announced)")


def test_a_promise_to_somebody_whom_its_title_names_does_not_name_them_twice() -> None:
    one = evolve(unit("a", to=(NORLAND,)), title="Watch over Norland")
    other = evolve(unit("b", to=(NORLAND,)), title="Watch over Norlanders")
    assert part(with_deployments(one, other), "Promises") == (
        "The United Westmark: “Watch over Norland”; “Watch over Norlanders” to Norland"
    )


def test_what_parties_promise_each_other_stands_under_both() -> None:
    both = (NORLAND, SUDLAND)
    mutual = unit("a", by=both, to=tuple(reversed(both)))
    dossier = with_deployments(mutual, unit("b", by=both, to=(NORLAND,)))
    assert part(dossier, "Promises") == (
        "Norland and Sudland, to each other: “Unit a” Norland and Sudland: “Unit b” to Norland"
    )
    assert "Word of Norland and Sudland to each other: to deploy." in words(brief(dossier))


def test_a_promise_that_only_drafts_contain_is_marked() -> None:
    draft = Agreement(
        id=TextId("draft"),
        title="Draft of it",
        form=AgreementForm.TREATY,
        draft_of=DECLARATION,
        provisions=tuple(
            stated(Provision(PromiseId(name)), HERALD, S1)
            for name in ("draft-only", "both", "part")
        ),
    )
    final = evolve(
        draft,
        id=TextId("final"),
        draft_of=None,
        provisions=(stated(Provision(PromiseId("both")), HERALD, S1),),
    )
    dossier = with_deployments(
        unit("draft-only"),
        unit("both"),
        unit("whole", by=(NORLAND,)),
        unit("part", "whole", by=(NORLAND,)),
    )
    assert part(evolve(dossier, texts=(draft, final)), "Promises") == (
        "Norland: “Unit whole” Parts: Not said how firmly: “Unit part”, in a draft only. "
        "The United Westmark: “Unit draft-only” (in a draft only); “Unit both”"
    )


def test_annexes_and_protocols_stand_apart_from_texts_to_which_nobodys_stance_is_told() -> None:
    def text(name: str, *links: LinkKind) -> Agreement:
        return Agreement(
            id=TextId(name),
            title=name.capitalize(),
            form=AgreementForm.TREATY,
            links=tuple(stated(TextLink(kind, DECLARATION), HERALD, S1) for kind in links),
        )

    texts = (
        text("main"),
        text("annex", LinkKind.ANNEX_OF),
        text("protocol", LinkKind.BESIDES, LinkKind.PROTOCOL_TO),
        text("other", LinkKind.BESIDES),
    )
    told = part(evolve(with_deployments(), texts=texts), "Texts")
    assert told == (
        "Annexes and protocols: Annex; Protocol To which nobody's stance is told: Main; Other"
    )


def test_what_one_promises_stands_together_and_a_figure_nobody_read_says_nothing() -> None:
    one = evolve(unit("a"), size=(stated(NotReported(), BRANDT, S1),))
    dossier = with_deployments(one, unit("b", by=(NORLAND,)), unit("c"))
    assert part(dossier, "Promises") == (
        "The United Westmark: “Unit a”; “Unit c” Norland: “Unit b”"
    )


def test_parts_are_named_by_how_firmly_and_a_sole_share_of_another_by_whose_it_is() -> None:
    possible = (stated(Firmness.POSSIBLE, BRANDT, S1),)
    dossier = with_deployments(
        unit("whole"),
        unit("own", "whole", firmness=possible),
        unit("deep", "sole", by=(FRIENDS,), firmness=possible),
        unit("sole", "whole", by=(NORLAND,)),
        unit("one", "whole", by=(SUDLAND,)),
        unit("two", "whole", by=(SUDLAND,), deontic=Deontic.MAY),
    )
    assert part(dossier, "Promises") == (
        "The United Westmark: “Unit whole” Parts: Possible: “Unit own” and the Friends of "
        "Norland. Not said how firmly: Norland and “Unit one” by Sudland. May: “Unit two” by "
        "Sudland."
    )


def test_parts_of_each_other_and_of_what_is_not_there_are_told() -> None:
    dossier = with_deployments(unit("a", "b"), unit("b", "a"), unit("c", "gone"))
    assert part(dossier, "Promises") == (
        "The United Westmark: “Unit a” Parts: Not said how firmly: “Unit b”. The United "
        "Westmark: “Unit c”"
    )


def test_what_is_withheld_is_named_with_speakers_and_what_was_not_read_is_counted() -> None:
    leads = (stated(Lead(NotReported(), Domain.AIR, LeadStatus.AGREED), BRANDT, S1),)
    units = tuple(evolve(unit(id_), leads=leads) for id_ in "ab")
    told = part(evolve(with_deployments(*units), parties=(), guarantees=()), "Not known")
    assert told == (
        "Withheld (1): made public (“westmark” (not in this dossier)) of “Treaty on the "
        "contingent” Not reported (2): led by (2)"
    )


def test_what_clashes_stands_with_its_values_unless_they_are_long_or_told_above() -> None:
    force = (
        stated(LegalForce.POLITICAL, BRANDT, S1),
        stated(LegalForce.LEGALLY_BINDING, HERALD, S1),
    )
    conduct = tuple(
        stated(Expectation(kind, Happened(ATTACK)), by, S1)
        for kind, by in ((Conduct.ENGAGES, BRANDT), (Conduct.DOES_NOT_ENGAGE, HERALD))
    )
    seen = (
        stated(Domain.AIR, BRANDT, S1),
        stated(Domain.AIR, HERALD, S1, denies=True),
        stated(Domain.SEA, BRANDT, S1),
    )
    claims = (
        stated(Firmness.POSSIBLE, BRANDT, S1),
        stated(Firmness.COMMITTED, HERALD, S1),
    )
    record = evolve(
        unit("a", legal_force=force, firmness=claims), expectations=conduct, domains=seen
    )
    assert part(with_deployments(record), "Disputed") == (
        "Unit a: legal force (political / legally binding); domains (air or not); expected "
        "conduct As told above: how firmly"
    )


def test_one_value_put_into_two_mouths_stands_with_both() -> None:
    events = (
        evolve(
            EVENTS[-1],
            attendance=(),
            length=tuple(
                stated(AtLeast(2, Unit.DAYS), by, S1, said_in=TEXTS[2].id)
                for by in (BRANDT, HERALD)
            ),
        ),
    )
    assert part(evolve(with_deployments(), events=events), "Disputed") == (
        "Summit at Lakeside: how long it lasted (at least 2 days — Ada Brandt and the Herald)"
    )


def test_what_meetings_and_texts_are_told_with_is_not_told_again_as_disputed() -> None:
    days = tuple(
        stated(PartialDate(day), by, S1)
        for day, by in (("2031-05-02", BRANDT), ("2031-05-03", HERALD))
    )
    stages = (stated(Stage.READY, BRANDT, S1), stated(Stage.ADOPTED, HERALD, S1))
    summit, visit = EVENTS[-1], evolve(EVENTS[1], form=EventForm.VISIT)
    adopted, treaty = TEXTS[0], TEXTS[1]
    dossier = evolve(
        with_deployments(),
        events=(evolve(summit, when=days), evolve(visit, when=days)),
        texts=(evolve(adopted, made=days, stage=stages), evolve(treaty, made=days, stage=stages)),
    )
    assert part(dossier, "Disputed") == (
        "Sudland attacks Norland again: when (2 May 2031 / 3 May 2031) Lakeside Declaration: how "
        "far it has come (ready / adopted) As told above: when it was made (2); when; how far it "
        "has come"
    )


def test_a_decision_is_told_with_its_day_and_its_term() -> None:
    days = (stated(PartialDate("2031-05-02"), BRANDT, S1),)
    until = (stated(Period(PartialDate("../2031-08-31")), BRANDT, S1),)
    decision = Resolution(
        id=TextId("mandate"),
        title="Mandate",
        form=ResolutionForm.SECURITY_COUNCIL,
        by=(FRIENDS,),
        made=days,
        term=until,
    )
    draft = evolve(decision, id=TextId("draft"), title="Draft", draft_of=decision.id)
    rivals = (*days, stated(PartialDate("2031-05-03"), HERALD, S1))
    later = evolve(decision, id=TextId("later"), title="Later", made=rivals, term=())
    dossier = evolve(with_deployments(), texts=(decision, draft, later))
    assert part(dossier, "Texts") == (
        "Decisions: Mandate (2 May 2031; up to 31 August 2031); Later (2 May 2031 / 3 May 2031)"
    )
    assert "when it was made" in part(dossier, "Disputed").partition("As told above")[2]


def test_an_id_that_names_nothing_is_marked() -> None:
    ghost = unit("a", by=(PartyId("ghost"),))
    assert part(with_deployments(ghost), "Promises") == ("“ghost” (not in this dossier): “Unit a”")
