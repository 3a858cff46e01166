"""Answers to questions about a dossier, told for people: with holders, texts and sources."""

import datetime
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from attrs import evolve

from ceasefire_model.attribution import Attribution, Speaking, first_day
from ceasefire_model.declarations import Statement
from ceasefire_model.fields import ClaimField, claim_field, claim_fields
from ceasefire_model.scenarios import Account, Assessment
from ceasefire_model.times import When
from ceasefire_model.unknowns import Unknown
from ceasefire_model.views import wording
from ceasefire_model.views.attribution import Teller
from ceasefire_model.views.labels import label_at, label_of
from ceasefire_model.views.layout import Block, Entry, Heading, Paragraph, Section, Spans, joined
from ceasefire_model.views.naming import Names, listed
from ceasefire_model.views.standings import open_entries, time_entries
from ceasefire_model.views.unknowns import REASONS


def unknown_answer(names: Names, found: Iterable[Unknown]) -> Iterator[Block]:
    """Tell what is not known, by the reason: by whom, and since when.

    Args:
        names: The names of the records of the dossier.
        found: What is not known, as `unknowns` gives it, or some of it.

    Yields:
        A section for each reason, and an entry for each thing that is not known.
    """
    order = list(REASONS)
    ranked = sorted(found, key=lambda one: order.index(one.kind))
    for kind, alike in groupby(ranked, key=lambda one: one.kind):
        several = tuple(alike)
        yield Section(f"{REASONS[kind]} ({len(several)})")
        for _, of_one in groupby(several, key=lambda one: (id(one.record), one.paths)):
            yield _unknown(tuple(of_one), names)


def _unknown(several: tuple[Unknown, ...], names: Names) -> Entry:
    """Tell what is not known in one place of one record, by all who say so."""
    record, paths = several[0].record, several[0].paths
    labels = [label_at(type(record), path) for path in paths]
    told = " / ".join(f"{label[0].lower()}{label[1:]}" for label in labels)
    return Entry(f"{names.heading(record)}, {told}", tuple(_said_unknown(several, names)))


def _said_unknown(several: tuple[Unknown, ...], names: Names) -> Iterator[str | Spans]:
    """Say who says so, and since when."""
    teller = Teller(several[0].record, names)
    for since, alike in groupby(several, key=lambda one: one.since):
        of_one_day = tuple(alike)
        claims = tuple(one.claim for one in of_one_day if one.claim is not None)
        if not claims:
            yield "nobody says"
            continue
        field = evolve(claim_field(of_one_day[0].record, of_one_day[0].paths[0]), claims=claims)
        from_when = "" if since is None else f", since {wording.when(since)}"
        yield from (joined([item, from_when]) for item in teller.items(field))


def attribution_answer(names: Names, found: Iterable[Attribution]) -> Iterator[Block]:
    """Tell what a party said, in the order of the days on which it was said.

    Args:
        names: The names of the records of the dossier.
        found: What it said, as `who_said` gives it.

    Yields:
        A heading for each day, and an entry for each claim: how it counts as the party's, and how
        near to the speaker it was read.
    """
    for said, alike in groupby(found, key=lambda one: one.said):
        yield Heading(_said(said))
        for one in alike:
            field = claim_field(one.record, one.path)
            told = Teller(one.record, names).items(evolve(field, claims=(one.claim,)))
            label = f"{names.heading(one.record)}, {label_of(field).lower()}"
            yield Entry(label, (*told, *_credentials(one, names), *_nearness(one)))


def _said(dates: tuple[When, ...]) -> str:
    return (
        f"Said {listed(map(wording.when, dates), 'or')}"
        if dates
        else "When it was said is not told"
    )


def _credentials(one: Attribution, names: Names) -> Iterator[str]:
    """Say how a claim counts as the party's, where it is not simply the party that speaks."""
    credentials = one.credentials
    if credentials.speaking is Speaking.ITSELF:
        return
    through = listed(names.party(party) for party in credentials.through)
    by_way = f", by way of {through}" if through else ""
    disputed = " (disputed)" if credentials.are_disputed else ""
    yield f"counts as its word: {wording.term(credentials.speaking)}{by_way}{disputed}"


def _nearness(one: Attribution) -> Iterator[str]:
    nearest = one.nearest
    if nearest is not None:
        others = len(nearest.relays)
        relays = f", through {others} other{'s' if others > 1 else ''}" if others else ""
        when = nearest.published
        published = "" if when is None else f", published {wording.date(when)}"
        yield f"nearest to the speaker: {wording.term(nearest.reading)}{relays}{published}"


def deadline_answer(names: Names, assessments: Iterable[Assessment]) -> Iterator[Block]:
    """Tell what is to be done when, what is fixed first.

    Args:
        names: The names of the records of the dossier.
        assessments: Where promises stand, as `assess` gives it.

    Yields:
        A heading for each promise that has a time of its own, and what is known of it by each
        account.
    """
    timed = [
        (assessment, account)
        for assessment in assessments
        for account in assessment.accounts
        if account.premises.deadline
    ]
    fixed = [pair for pair in timed if _edge(pair[1]) is not None]
    others = [pair for pair in timed if _edge(pair[1]) is None]
    for title, pairs in (("Fixed", sorted(fixed, key=_first)), ("Not fixed, or not yet", others)):
        if pairs:
            yield Section(title)
        for assessment, account in pairs:
            yield from _deadline(assessment, account, names)


def _edge(account: Account) -> When | None:
    return account.closes or account.opens


def _first(pair: tuple[Assessment, Account]) -> datetime.date:
    edge = _edge(pair[1])
    return (edge and first_day((edge,))) or datetime.date.max


def _deadline(assessment: Assessment, account: Account, names: Names) -> Iterator[Block]:
    record = names.dossier.promise(assessment.promise)
    yield Heading(f"{names.heading(record)} ({wording.term(account.standing)})")
    yield from time_entries(account)
    field = claim_field(record, "promise.deadline")
    told = Teller(record, names).items(evolve(field, claims=account.premises.deadline))
    yield Entry(label_of(field), told)
    yield from open_entries(account, names)


def party_answer(names: Names) -> Iterator[Block]:
    """Tell how each party stands to each text that is no mere statement, and who says so.

    Args:
        names: The names of the records of the dossier.

    Yields:
        A heading for each text, and an entry for each fact that bears on who its parties are.
    """
    for text in names.dossier.texts:
        if isinstance(text, Statement):
            continue
        told = [field for field in claim_fields(text) if field.name in _BEARING]
        if told:
            yield Heading(names.heading(text))
        else:
            yield Paragraph(f"{names.heading(text)}: nobody says who its parties are.")
        yield from (_of_text(field, names) for field in told)


_BEARING: Final = ("made", "stage", "stances", "signatures", "votes", "in_force")


def _of_text(field: ClaimField, names: Names) -> Entry:
    return Entry(label_of(field), Teller(field.record, names).items(field))
