"""A brief holds everything that a dossier does, in an order that a reader can follow."""
# ruff: noqa: ANN401 - values and records of every type

import os
import re
from pathlib import Path
from typing import Any

import attrs
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model import (
    Deployment,
    Dossier,
    DossierId,
    Event,
    EventForm,
    EventId,
    InvalidValue,
    PartialDate,
    PartyId,
    Promise,
    PromiseId,
    Statement,
    StatementForm,
    TextId,
    stated,
)
from ceasefire_model.fields import all_records, claim_fields
from ceasefire_model.strategies import dossiers
from ceasefire_model.views import brief
from ceasefire_model.views.naming import Names
from tests.model.public import ENUMS
from tests.views import made_up_truce
from tests.views.made_up import BRANDT, DEPLOYMENTS, DOSSIER, HERALD, NORLAND, S1, S2, SUMMIT

GOLDEN = Path(__file__).parent.parent / "golden" / "brief.txt"
EMPTY = Dossier(id=DossierId("empty"), title="Nothing yet", cutoff=PartialDate("2031-01-01"))


def words(text: str) -> str:
    """Undo the wrapping."""
    return " ".join(text.split())


def section(text: str, title: str) -> str:
    """Give a section of a brief, without its heading."""
    found = re.search(rf"\n\d+\. {re.escape(title)}\n-+\n(.*?)(?=\n\n\n|\Z)", text, re.DOTALL)
    assert found is not None, title
    return found[1].strip("\n")


def test_the_brief_of_a_made_up_dossier_is_as_it_was() -> None:
    written = brief(DOSSIER)
    if os.environ.get("CEASEFIRE_MODEL_REWRITE") == "1":
        GOLDEN.write_text(written, encoding="utf-8", newline="\n")
    assert written == GOLDEN.read_text(encoding="utf-8")


def test_the_brief_of_a_made_up_truce_is_as_it_was() -> None:
    written = brief(made_up_truce.DOSSIER)
    golden = GOLDEN.with_name("brief-truce.txt")
    if os.environ.get("CEASEFIRE_MODEL_REWRITE") == "1":
        golden.write_text(written, encoding="utf-8", newline="\n")
    assert written == golden.read_text(encoding="utf-8")


def test_a_dossier_without_records_has_no_sections() -> None:
    assert brief(EMPTY).startswith(
        "Nothing yet\n===========\n\n"
        "This dossier ends on 1 January 2031: what happened later is not in it.\n\n"
    )
    assert "Contents" not in brief(EMPTY)


@pytest.mark.parametrize("width", [39, 0, -80])
def test_a_brief_narrower_than_its_words_is_refused(width: int) -> None:
    with pytest.raises(InvalidValue, match="a whole number from 40 up"):
        brief(DOSSIER, width)


@given(dossiers(), st.integers(min_value=40, max_value=120))
def test_no_line_is_longer_than_the_width_unless_it_is_one_word(
    dossier: Dossier, width: int
) -> None:
    for line in brief(dossier, width).split("\n"):
        assert len(line) <= width or len(line.removeprefix("  ").removeprefix("- ").split()) == 1


@given(dossiers())
def test_only_line_feeds_break_lines(dossier: Dossier) -> None:
    written = brief(dossier)
    assert written.splitlines() == written.split("\n")[:-1]
    assert not any(line.endswith(" ") for line in written.split("\n"))


@given(dossiers())
def test_no_value_of_the_code_shows(dossier: Dossier) -> None:
    shown = "\n".join(line for line in _own_words(dossier) if line)
    assert "None" not in shown
    for vocabulary in ENUMS:
        assert vocabulary.__name__ + "." not in shown
    assert not re.search(r"\b[A-Z][a-z]+\([a-z_]+=", shown)


def _own_words(dossier: Dossier) -> list[str]:
    """Give the brief of a dossier whose own texts are all the letter x."""
    return brief(_plain(dossier)).split("\n")


def _plain(value: Any) -> Any:
    """Replace every free text within a value, so that what is left comes from the library."""
    if isinstance(value, tuple):
        return tuple(map(_plain, value))
    if not attrs.has(type(value)):
        return value
    changes = {
        field.name: "x" if field.type in {str, str | None} else _plain(found)
        for field in attrs.fields(type(value))
        if (found := getattr(value, field.name)) is not None
        and not (field.name in _FORMATTED and isinstance(found, str))
    }
    return evolve(value, **changes)


_FORMATTED = {"id", "edtf", "local", "offset", "zone", "code", "value"}
"""Texts that have a form of their own; `value` is that of a claim or a code."""


@given(dossiers(closed=True))
def test_a_dossier_that_resolves_marks_nothing_as_missing(dossier: Dossier) -> None:
    assert "(not in this dossier)" not in words(brief(_plain(dossier)))


@pytest.mark.parametrize("dossier", [DOSSIER, made_up_truce.DOSSIER], ids=["talks", "truce"])
def test_every_record_is_named(dossier: Dossier) -> None:
    names, written = Names(dossier), words(brief(dossier))
    for record in all_records(dossier):
        assert names.heading(record).replace(" on ", "\0").split("\0")[0] in written


def test_every_claim_is_found() -> None:
    """The walk over fields finds what a walk over all values finds."""
    claims = sum(len(field.claims) for r in all_records(DOSSIER) for field in claim_fields(r))
    assert claims == _count(DOSSIER)


def _count(value: Any) -> int:
    if isinstance(value, tuple):
        return sum(map(_count, value))
    if not attrs.has(type(value)):
        return 0
    inner = sum(_count(getattr(value, field.name)) for field in attrs.fields(type(value)))
    return inner + (type(value).__name__ == "Claim")


def test_the_summit_of_which_most_is_told_comes_first_and_other_events_by_day() -> None:
    def dated(name: str, form: EventForm, day: str) -> Event:
        when = stated(PartialDate(day), HERALD, S2)
        return Event(id=EventId(name.lower()), name=name, form=form, when=(when,))

    events = (
        dated("Visit", EventForm.VISIT, "2031-05-04"),
        dated("Before", EventForm.SUMMIT, "2030-01-01"),
        dated("Talks", EventForm.TALKS, "2031-05-01"),
        *(event for event in DOSSIER.events if event.id == SUMMIT),
    )
    told = section(brief(evolve(DOSSIER, events=events)), "Who met, and what happened")
    headings = re.findall(r"^(\w.*)$", told, re.MULTILINE)
    assert headings == ["Summit at Lakeside", "Before", "Talks", "Visit"]


def test_an_event_that_nobody_dates_has_not_happened() -> None:
    written = brief(DOSSIER)
    assert "A ceasefire takes hold" not in section(written, "Who met, and what happened")
    assert "A ceasefire takes hold: Ceasefire. [s1 original]" in section(
        written, "What conditions refer to: undated events, and situations"
    )


def test_a_part_follows_its_whole() -> None:
    def part(id_: str, whole: str | None) -> Deployment:
        return Deployment(
            id=PromiseId(id_),
            title=f"Unit {id_}",
            promise=Promise(by=(NORLAND,)),
            part_of=None if whole is None else PromiseId(whole),
        )

    units = (part("c", "b"), part("b", "a"), part("d", None), part("a", None), part("e", "gone"))
    told = section(brief(evolve(DOSSIER, deployments=units)), "Who deploys: people on the ground")
    assert re.findall(r"^Unit (\w)$", told, re.MULTILINE) == ["d", "a", "b", "c", "e"]
    assert "Part of “gone” (not in this dossier)." in told


def test_parts_of_each_other_are_still_shown() -> None:
    def part(id_: str, whole: str) -> Deployment:
        promise = Promise(by=(NORLAND,))
        return Deployment(
            id=PromiseId(id_), title=f"Unit {id_}", promise=promise, part_of=PromiseId(whole)
        )

    circle = (part("a", "b"), part("b", "a"))
    written = brief(evolve(DOSSIER, deployments=circle))
    assert section(written, "Who deploys: people on the ground").count("\nUnit ") == 1
    assert "Unit a\n" in written
    assert "Unit b\n" in written


def test_ids_that_name_nothing_are_marked_and_never_a_fault() -> None:
    gone = Statement(
        id=TextId("words"),
        title="Words",
        form=StatementForm.REMARKS,
        by=(PartyId("ghost"), BRANDT),
        at=EventId("no-event"),
    )
    written = words(brief(evolve(DOSSIER, texts=(gone,))))
    assert (
        "Remarks by “ghost” (not in this dossier) and Ada Brandt, at “no-event” (not in this "
        "dossier)." in written
    )
    assert "in “declaration” (not in this dossier) [s1 original]" in written


def test_what_is_withheld_undecided_or_not_stated_is_listed_by_reason() -> None:
    told = section(brief(DOSSIER, 120), "What is not known")
    assert told.split("\n\n")[0] == (
        "Withheld: those who know it keep it back\n"
        "  Treaty on the contingent, made public: withheld — the United Westmark [s1 original]\n"
        "  Contingent of Westmark, how many: withheld (operational security) — the United Westmark "
        "[s1 original]"
    )
    assert "Undecided: those who would decide have not done so" in told
    assert "Not reported" not in told


def test_a_denied_absence_is_not_listed_as_unknown() -> None:
    denied = evolve(
        DEPLOYMENTS[0], size=tuple(evolve(c, denies=True) for c in DEPLOYMENTS[0].size[:1])
    )
    written = brief(evolve(DOSSIER, deployments=(denied,)))
    assert "Contingent of Westmark, how many" not in section(written, "What is not known")
    assert "How many: not withheld (operational security)" in words(written)


def test_each_promise_names_the_texts_that_contain_it() -> None:
    assert (
        "Contained in: “Lakeside Declaration” — the Friends of Norland in the text itself "
        "[s1 original]" in words(section(brief(DOSSIER), "What is guaranteed"))
    )


def test_a_source_names_what_it_is_cited_for_and_who_relays_it() -> None:
    told = section(brief(DOSSIER, 100), "Sources")
    assert (
        "[wire] Agency report that others retell:\n"
        "- agency report; date of publication not reported; not read, known through others\n"
        "- told by [s2]" in told
    )
    assert "- cited for: Friends of Norland; Commission on breaches; River line;" in told


def test_parties_of_which_the_same_is_told_stand_together() -> None:
    position = DOSSIER.positions[0]
    claims = (stated(position.attitude[0].value, HERALD, S1),)
    alike = tuple(
        evolve(position, id=name, by=(party,), attitude=claims, term=())
        for name, party in (("one", NORLAND), ("two", BRANDT))
    )
    told = section(brief(evolve(DOSSIER, positions=alike)), "Issues, positions and reactions")
    assert (
        "  Norland and Ada Brandt (about “Contingent of Westmark”): demands — the Herald\n"
        "    [s1 original]" in told
    )
