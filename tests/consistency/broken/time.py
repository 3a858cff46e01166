"""Deadlines without time, and things told before they were."""
# ruff: noqa: ANN401 - made-up records take fields of any kind

from typing import Any

from attrs import evolve

from ceasefire_model import (
    BodyStatus,
    Bound,
    Ceasefire,
    CeasefireEnd,
    CeasefireId,
    Citation,
    Claim,
    Counting,
    Deadline,
    Direction,
    Dossier,
    Due,
    Duration,
    Ending,
    EventId,
    Happened,
    LinkKind,
    NotReported,
    OnDate,
    PartyDate,
    PartyId,
    Period,
    Publication,
    Reading,
    SourceId,
    Target,
    Term,
    TextId,
    TextLink,
    Window,
    cite,
)
from ceasefire_model.promises import Firmness
from tests.consistency.made_up import (
    Case,
    agreement,
    body,
    containing,
    day,
    dossier,
    event,
    promise,
    said,
    source,
    undertaking,
)


def _promised(made: tuple[str, ...], **fields: Any) -> Dossier:
    return dossier(
        texts=(agreement("pact", *made, provisions=containing("withdrawal")),),
        undertakings=(undertaking("withdrawal", promise=promise(**fields)),),
    )


def _due(date: str, bound: Bound = Bound.WITHIN) -> tuple[Claim[OnDate], ...]:
    return (said(OnDate(day(date), bound)),)


def _hanging(due: str, *happened: str) -> Dossier:
    return dossier(
        events=(event("start", *happened),),
        undertakings=(
            undertaking(
                "withdrawal",
                promise=promise(condition=(said(Happened(EventId("start"))),), deadline=_due(due)),
            ),
        ),
    )


def _window(opens: Any, closes: Any) -> Dossier:
    return _due_by(Window(evolve(opens, bound=Bound.FROM), closes))


def _due_by(due: Due) -> Dossier:
    return dossier(
        events=(event("start"),),
        undertakings=(undertaking("election", promise=promise(deadline=(said(due),))),),
    )


def _after(counting: Counting = Counting.NOT_STATED, **length: int) -> Deadline:
    return Deadline(EventId("start"), Duration(**length), counting=counting)


def _before(**length: int) -> Deadline:
    return Deadline(EventId("start"), Duration(**length), direction=Direction.BEFORE)


def _lasting(in_force: str, period: str) -> Dossier:
    term = (said(Period(day(period))),)
    return dossier(texts=(agreement("pact", in_force=(said(day(in_force)),), term=term),))


def _happened(*when: str) -> Dossier:
    return dossier(events=(event("start", *when),))


def _within(whole: tuple[str, ...], part: tuple[str, ...]) -> Dossier:
    return dossier(
        events=(event("meeting", *whole), event("talk", *part, part_of=EventId("meeting")))
    )


def _told(
    published: str | None, made: tuple[str, ...] = ("2026-01-06",), *more: Citation
) -> Dossier:
    evidence = (cite("report", Reading.REPORTED), *more)
    return dossier(
        sources=(source("report", published),),
        texts=(agreement("pact", *made, provisions=containing("withdrawal")),),
        undertakings=(
            undertaking(
                "withdrawal",
                promise=promise(firmness=(said(Firmness.COMMITTED, "avaria", "pact", *evidence),)),
            ),
        ),
    )


def _foretold(published: str | None, *more: str) -> Dossier:
    evidence = tuple(cite(name, Reading.REPORTED) for name in ("report", *more))
    when = (said(day("2026-01-06"), "avaria", None, *evidence),)
    return dossier(sources=(source("report", published),), events=(event("start", when=when),))


def _public(when: str | None, *made: str) -> Dossier:
    told = Publication(PartyId("avaria"), NotReported() if when is None else day(when))
    return dossier(texts=(agreement("pact", *made, published=(said(told),)),))


def _at(made: str, *held: str) -> Dossier:
    return dossier(
        events=(event("summit", *held),), texts=(agreement("pact", made, at=EventId("summit")),)
    )


def _amending(kind: LinkKind, earlier: str, later: str) -> Dossier:
    link = TextLink(kind, TextId("package"))
    return dossier(
        texts=(agreement("protocol", earlier, links=(said(link),)), agreement("package", later))
    )


def _relayed(page: str | None, relay: str | None, **fields: Any) -> Dossier:
    cited = cite("echo", Reading.REPORTED, via=("origin",))
    return dossier(
        sources=(source("echo", page, **fields), source("origin", relay)),
        undertakings=(undertaking("withdrawal", evidence=(cited,)),),
    )


def _truce(**fields: Any) -> Dossier:
    return dossier(ceasefires=(Ceasefire(id=CeasefireId("truce"), title="Truce", **fields),))


_FIRST, _LAST = OnDate(day("2026-03-01"), Bound.FROM), OnDate(day("2026-02-01"))

CASES = {
    "CM401": Case(
        _promised(("2026-03-01",), deadline=_due("2026-02-20")),
        _promised(("2026-02-01",), deadline=_due("2026-02-20")),
        "$.undertakings[0].promise.deadline[0].value",
        ("withdrawal", "pact"),
        "expected a time that ends after 'withdrawal' was promised on 2026-03-01, got one that "
        "ends on 2026-02-20",
        ("$.texts[0].provisions[0]",),
    ),
    "CM402": Case(
        _hanging("2026-02-20", "2026-03-01"),
        _hanging("2026-02-20", "2026-02-01"),
        "$.undertakings[0].promise.deadline[0].value",
        ("withdrawal", "start"),
        "expected a time that ends after 'start' of 2026-03-01, on which 'withdrawal' hangs, got "
        "one that ends on 2026-02-20",
        ("$.events[0]",),
    ),
    "CM403": Case(
        _window(_FIRST, _LAST),
        _window(OnDate(day("2026-01-01"), Bound.FROM), _LAST),
        "$.undertakings[0].promise.deadline[0].value",
        ("election",),
        "expected a last day after 2026-03-01, got 2026-02-01",
    ),
    "CM404": Case(
        _lasting("2002-02-22", "2001-02-22/2001-08-22"),
        _lasting("2002-02-22", "2002-02-22/2002-08-22"),
        "$.texts[0].term[0].value",
        ("pact",),
        "expected a period that ends after 2002-02-22, got 2001-08-22",
    ),
    "CM405": Case(
        _happened("2027-01-01"),
        _happened("2026-12-31"),
        "$.events[0].when[0].value",
        ("start",),
        "expected a day up to 2026-12-31, where the dossier ends, got 2027-01-01",
        ("$.cutoff",),
    ),
    "CM406": Case(
        _within(("2026-01-08",), ("2026-01-06",)),
        _within(("2026-01-06",), ("2026-01-06",)),
        "$.events[1].part_of",
        ("talk", "meeting"),
        "expected a part of 'meeting', which was on 2026-01-08, got 2026-01-06",
        ("$.events[0].when",),
    ),
    "CM407": Case(
        _told("2026-01-02"),
        _told("2026-01-07"),
        "$.undertakings[0].promise.firmness[0].said_in",
        ("withdrawal", "pact"),
        "expected a source that appeared once 'pact' was made on 2026-01-06, got 2026-01-02",
        ("$.texts[0].made",),
    ),
    "CM408": Case(
        _foretold("2026-01-02"),
        _foretold("2026-01-07"),
        "$.events[0].when[0].value",
        ("start",),
        "expected a source that appeared after 2026-01-06, got 2026-01-02",
    ),
    "CM409": Case(
        _public("2026-01-02", "2026-01-06"),
        _public("2026-01-07", "2026-01-06"),
        "$.texts[0].published[0].value.when",
        ("pact",),
        "expected a day after 2026-01-06, on which it was made, got 2026-01-02",
        ("$.texts[0].made",),
    ),
    "CM410": Case(
        _at("2026-01-09", "2026-01-06"),
        _at("2026-01-06", "2026-01-06"),
        "$.texts[0].made",
        ("pact", "summit"),
        "expected 2026-01-06, the day of 'summit', got 2026-01-09",
        ("$.events[0].when",),
    ),
    "CM411": Case(
        _amending(LinkKind.AMENDS, "2014-09-05", "2015-02-12"),
        _amending(LinkKind.AMENDS, "2015-02-12", "2014-09-05"),
        "$.texts[0].links[0].value.to",
        ("protocol", "package"),
        "expected 'protocol' to be made after 'package' of 2015-02-12, got 2014-09-05",
        ("$.texts[1].made", "$.texts[0].made"),
    ),
    "CM412": Case(
        _relayed("2026-01-05", "2026-01-09"),
        _relayed("2026-01-09", "2026-01-05"),
        "$.undertakings[0].evidence[0].via[0]",
        ("withdrawal", "echo", "origin"),
        "expected a source that appeared before 'echo' of 2026-01-05, got 'origin' of 2026-01-09",
    ),
}

SPARED = {
    "a deadline in the month in which it was promised may still lie ahead": (
        "CM401",
        _promised(("2026-02",), deadline=_due("2026-02-20")),
    ),
    "a deadline may lie ahead of one of two texts": (
        "CM401",
        dossier(
            texts=(
                agreement("pact", "2026-03-01", provisions=containing("withdrawal")),
                agreement("earlier", provisions=containing("withdrawal")),
            ),
            undertakings=(undertaking("withdrawal", promise=promise(deadline=_due("2026-02-20"))),),
        ),
    ),
    "what is to be done from a day on is never over": (
        "CM401",
        _promised(("2026-03-01",), deadline=_due("2026-02-20", Bound.FROM)),
    ),
    "an approximate deadline is not certainly over": (
        "CM401",
        _promised(("2026-03-01",), deadline=_due("2026-02-20~")),
    ),
    "a deadline that somebody only denies is none": (
        "CM401",
        _promised(("2026-03-01",), deadline=(said(OnDate(day("2026-02-20")), denies=True),)),
    ),
    "where dates of the event differ, one of them may be in time": (
        "CM402",
        _hanging("2026-02-20", "2026-03-01", "2026-02-01"),
    ),
    "an event that has not happened is still to come": ("CM402", _hanging("2026-02-20")),
    "one month may be shorter than 30 days": (
        "CM403",
        _window(_after(days=30), _after(months=1)),
    ),
    "ends that count the day of the anchor in two ways may fall together": (
        "CM403",
        _window(_after(Counting.INCLUSIVE, days=3), _after(Counting.EXCLUSIVE, days=2)),
    ),
    "the longer time before an event is the earlier one": (
        "CM403",
        _window(_before(weeks=1), _before(days=2)),
    ),
    "what is done before the time aimed at is in time": (
        "CM403",
        _due_by(Target(_after(months=6), _after(years=1))),
    ),
    "ends that are reckoned from two events are not compared without dates": (
        "CM403",
        dossier(
            events=(event("start"), event("later")),
            undertakings=(
                undertaking(
                    "election",
                    promise=promise(
                        deadline=(
                            said(
                                Window(
                                    evolve(_after(days=9), bound=Bound.FROM),
                                    Deadline(EventId("later"), Duration(days=1)),
                                )
                            ),
                        )
                    ),
                ),
            ),
        ),
    ),
    "a term that is a length is no period": (
        "CM404",
        dossier(
            texts=(
                agreement(
                    "pact",
                    in_force=(said(day("2002-02-22")),),
                    term=(said(Term(Duration(days=1))),),
                ),
            )
        ),
    ),
    "a period whose end is open is not over": ("CM404", _lasting("2002-02-22", "2001-02-22/..")),
    "a month that the cut-off lies in may have ended before it": ("CM405", _happened("2026-12")),
    "a day that is denied is no day after the cut-off": (
        "CM405",
        dossier(events=(event("start", when=(said(day("2027-01-01"), denies=True),)),)),
    ),
    "a ceasefire may be to hold from a day after the cut-off": (
        "CM405",
        _truce(effective=(said(PartyDate(PartyId("avaria"), day("2027-01-01"))),)),
    ),
    "an event the day after may be the same day elsewhere": (
        "CM406",
        _within(("2026-01-06",), ("2026-01-07",)),
    ),
    "an event lies within the days of the larger one": (
        "CM406",
        _within(("2026-01-06/2026-01-09",), ("2026-01-08",)),
    ),
    "a page of the day before may be one of the same day elsewhere": ("CM407", _told("2026-01-05")),
    "a page of which the month is known may have come later": ("CM407", _told("2026-01")),
    "a page whose day is not known may have come later": ("CM407", _told(None)),
    "one later page is enough": (
        "CM407",
        _told("2026-01-02", ("2026-01-06",), cite("page", Reading.REPORTED)),
    ),
    "where the days of a text differ, it may be the earlier": (
        "CM407",
        _told("2026-01-02", ("2026-01-06", "2026-01-01")),
    ),
    "what is scheduled may be told before": (
        "CM408",
        dossier(
            sources=(source("report", "2026-01-02"),),
            events=(
                event(
                    "start",
                    scheduled=(said(day("2026-01-06"), "avaria", None, cite("report")),),
                ),
            ),
        ),
    ),
    "another page may have come after the event": ("CM408", _foretold("2026-01-02", "page")),
    "a text may be made public on the day on which it is made": (
        "CM409",
        _public("2026-01-06", "2026-01-06"),
    ),
    "a publication whose day is not known is not too early": ("CM409", _public(None, "2026-01-06")),
    "a text may be made on the last day of a summit": (
        "CM410",
        _at("2026-01-08", "2026-01-06/2026-01-08"),
    ),
    "a text may lead to one that is still to come": (
        "CM411",
        _amending(LinkKind.PAVES_THE_WAY_FOR, "2014-09-05", "2015-02-12"),
    ),
    "a page may tell of a text before it is signed": (
        "CM411",
        _amending(LinkKind.SUMMARISES, "2014-09-05", "2015-02-12"),
    ),
    "a relay of the day after may be one of the same day elsewhere": (
        "CM412",
        _relayed("2026-01-05", "2026-01-06"),
    ),
    "a relay whose day is not known may be the earlier": ("CM412", _relayed("2026-01-05", None)),
    "what is reckoned from an approximate day is not certainly over": (
        "CM401",
        dossier(
            events=(event("start", "2025-01-01", "2025-01-02~"),),
            texts=(agreement("pact", "2026-03-01", provisions=containing("withdrawal")),),
            undertakings=(
                undertaking("withdrawal", promise=promise(deadline=(said(_after(days=5)),))),
            ),
        ),
    ),
    "in one of two readings a promise may hang on something else": (
        "CM402",
        dossier(
            events=(event("start", "2026-03-01"), event("later")),
            undertakings=(
                undertaking(
                    "withdrawal",
                    promise=promise(
                        condition=(
                            said(Happened(EventId("start"))),
                            said(Happened(EventId("later")), "belmark"),
                        ),
                        deadline=_due("2026-02-20"),
                    ),
                ),
            ),
        ),
    ),
    "what somebody denies that a promise hangs on is no condition of it": (
        "CM402",
        dossier(
            events=(event("start", "2026-03-01"),),
            undertakings=(
                undertaking(
                    "withdrawal",
                    promise=promise(
                        condition=(said(Happened(EventId("start")), denies=True),),
                        deadline=_due("2026-02-20"),
                    ),
                ),
            ),
        ),
    ),
    "a day and a time reckoned from an event are not compared without its date": (
        "CM403",
        _window(_FIRST, _after(days=1)),
    ),
    "a promise may first be kept on a day that is not told": (
        "CM404",
        dossier(
            events=(event("start"),),
            undertakings=(
                undertaking(
                    "withdrawal",
                    promise=promise(
                        deadline=(*_due("2026-03-01", Bound.FROM), said(_after(days=5))),
                        term=(said(Period(day("2025"))),),
                    ),
                ),
            ),
        ),
    ),
}

MORE = {
    "a period was over when it was promised": (
        "CM401",
        _promised(("2026-03-01",), term=(said(Period(day("2025"))),)),
        (
            "expected a time that ends after 'withdrawal' was promised on 2026-03-01, got one that "
            "ends on 2025-12-31"
        ),
    ),
    "a deadline is reckoned from an event long past": (
        "CM401",
        dossier(
            events=(event("start", "2025-01-01"),),
            texts=(agreement("pact", "2026-03-01", provisions=containing("withdrawal")),),
            undertakings=(
                undertaking("withdrawal", promise=promise(deadline=(said(_after(days=5)),))),
            ),
        ),
        (
            "expected a time that ends after 'withdrawal' was promised on 2026-03-01, got one that "
            "ends on [2025-01-05,2025-01-06]"
        ),
    ),
    "a window is reckoned from one event and closes too early": (
        "CM403",
        _window(_after(days=30), _after(weeks=2)),
        "expected a last time after the first, got P30D after its anchor to P2W after its anchor",
    ),
    "a time is aimed at that lies after the last one": (
        "CM403",
        _due_by(Target(_after(years=1), _after(months=6))),
        "expected a last time after the first, got P1Y after its anchor to P6M after its anchor",
    ),
    "a window before an event closes before it opens": (
        "CM403",
        _window(_before(days=2), _before(weeks=1)),
        "expected a last time after the first, got P2D before its anchor to P1W before its anchor",
    ),
    "a window opens after an event and closes before it": (
        "CM403",
        _window(_after(days=2), _before(days=2)),
        "expected a last time after the first, got P2D after its anchor to P2D before its anchor",
    ),
    "a window closes with the event after which it opens": (
        "CM403",
        _window(_after(days=30), Deadline(EventId("start"))),
        "expected a last time after the first, got P30D after its anchor to its anchor",
    ),
    "a promise ends before it may first be kept": (
        "CM404",
        dossier(
            undertakings=(
                undertaking(
                    "withdrawal",
                    promise=promise(
                        deadline=_due("2026-03-01", Bound.FROM), term=(said(Period(day("2025"))),)
                    ),
                ),
            )
        ),
        "expected a period that ends after 2026-03-01, got 2025-12-31",
    ),
    "a change comes after the cut-off": (
        "CM405",
        dossier(parties=(body("staff", status=(said(BodyStatus.EXISTING, since="2027-01-01"),)),)),
        "expected a day up to 2026-12-31, where the dossier ends, got 2027-01-01",
    ),
    "a text is public after the cut-off": (
        "CM405",
        _public("2027-01-01"),
        "expected a day up to 2026-12-31, where the dossier ends, got 2027-01-01",
    ),
    "a ceasefire ends after the cut-off": (
        "CM405",
        _truce(ended=(said(Ending(PartyId("avaria"), CeasefireEnd.EXPIRED, day("2027-01-01"))),)),
        "expected a day up to 2026-12-31, where the dossier ends, got 2027-01-01",
    ),
    "a change is told before it came": (
        "CM408",
        dossier(
            sources=(source("report", "2026-01-02"),),
            parties=(
                body(
                    "staff",
                    status=(
                        said(
                            BodyStatus.EXISTING,
                            "avaria",
                            None,
                            cite("report"),
                            since="2026-02-01",
                        ),
                    ),
                ),
            ),
        ),
        "expected a source that appeared after 2026-02-01, got 2026-01-02",
    ),
    "an event comes after the larger one": (
        "CM406",
        _within(("2026-01-06",), ("2026-01-09",)),
        "expected a part of 'meeting', which was on 2026-01-06, got 2026-01-09",
    ),
    "a draft is made after its text": (
        "CM411",
        dossier(
            texts=(
                agreement("draft", "2026-02-01", draft_of=TextId("pact")),
                agreement("pact", "2026-01-06"),
            )
        ),
        "expected 'pact' to be made after 'draft' of 2026-02-01, got 2026-01-06",
    ),
    "a copy appears before its original": (
        "CM412",
        dossier(
            sources=(
                source("copy", "2026-01-05", copy_of=SourceId("origin")),
                source("origin", "2026-01-09"),
            ),
            undertakings=(undertaking("withdrawal", evidence=(cite("copy"),)),),
        ),
        "expected a source that appeared before 'copy' of 2026-01-05, got 'origin' of 2026-01-09",
    ),
}
