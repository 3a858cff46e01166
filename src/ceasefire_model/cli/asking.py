"""The command `ask`: questions to one dossier."""

import argparse
from collections.abc import Iterable
from typing import Any, NamedTuple, assert_never

from ceasefire_model.attribution import who_said
from ceasefire_model.cli.arguments import Question
from ceasefire_model.cli.dossiers import near, seen
from ceasefire_model.cli.forms import answered
from ceasefire_model.cli.outcomes import Outcome, WrongUse
from ceasefire_model.cli.supposing import scenario
from ceasefire_model.declarations import Statement
from ceasefire_model.disagreements import disagreements
from ceasefire_model.dossier import Dossier
from ceasefire_model.errors import UnknownId
from ceasefire_model.fields import all_records
from ceasefire_model.identifiers import PartyId
from ceasefire_model.scenarios import Assessment, assess
from ceasefire_model.unknowns import unknowns
from ceasefire_model.views import Page
from ceasefire_model.views.answers import (
    attribution_answer,
    deadline_answer,
    party_answer,
    unknown_answer,
)
from ceasefire_model.views.clashes import clash_blocks
from ceasefire_model.views.layout import Block, Paragraph, Title
from ceasefire_model.views.naming import Names
from ceasefire_model.views.standings import standing_blocks


class _Answer(NamedTuple):
    """What a question asks, in words, and the answer as values and as what people read."""

    asks: str
    values: object
    blocks: Iterable[Block]


def ask(asked: argparse.Namespace) -> Outcome:
    """Put a question to a dossier."""
    dossier = seen(asked)
    _find(asked.about, dossier)
    answer = _answer(Question(asked.question), dossier, asked)
    opening = (Title(dossier.title), Paragraph(answer.asks))

    def page() -> Page:
        return Page((*opening, *(tuple(answer.blocks) or (Paragraph("Nothing is found."),))))

    return answered(
        asked,
        {"question": asked.question, "dossier": dossier.id, "answer": answer.values},
        page,
    )


def _find(about: str | None, dossier: Dossier) -> None:
    """Refuse an id that no record of the dossier has, so that a slip is not taken for silence."""
    if about is not None:
        known = [record.id for record in all_records(dossier)]
        if about not in known:
            raise WrongUse(f"{dossier.id} has no record {about!r}{near(about, known)}")


def _answer(question: Question, dossier: Dossier, asked: argparse.Namespace) -> _Answer:
    match question:
        case Question.UNKNOWNS:
            return _unknowns(dossier, asked)
        case Question.DISAGREEMENTS:
            return _disagreements(dossier, asked)
        case Question.STANDING:
            return _standing(dossier, asked)
        case Question.DEADLINES:
            return _deadlines(dossier, asked)
        case Question.PARTIES:
            return _parties(dossier)
        case Question.WHO_SAID:
            return _who_said(dossier, asked)
        case _:
            assert_never(question)


def _unknowns(dossier: Dossier, asked: argparse.Namespace) -> _Answer:
    found = [one for one in unknowns(dossier) if asked.about in {None, one.record.id}]
    asks = "What is not known, why, by whom, and since when."
    return _Answer(asks, found, unknown_answer(Names(dossier), found))


def _disagreements(dossier: Dossier, asked: argparse.Namespace) -> _Answer:
    found = [one for one in disagreements(dossier) if asked.about in {None, one.record.id}]
    asks = "On what those who speak of it disagree. None of them is preferred."
    return _Answer(asks, found, clash_blocks(Names(dossier), found))


def _standing(dossier: Dossier, asked: argparse.Namespace) -> _Answer:
    found = _assessed(dossier, asked)
    asks = (
        "Where each promise stands, and because of what. It says whether its time has come, not "
        "how firmly it was given."
    )
    return _Answer(asks, found, standing_blocks(Names(dossier), found))


def _assessed(dossier: Dossier, asked: argparse.Namespace) -> list[Assessment]:
    found = assess(dossier, scenario(dossier, asked), on=asked.on)
    return [one for one in found if asked.about in {None, one.promise}]


def _deadlines(dossier: Dossier, asked: argparse.Namespace) -> _Answer:
    timed = [
        one
        for one in _assessed(dossier, asked)
        if any(account.premises.deadline for account in one.accounts)
    ]
    return _Answer("What is to be done when.", timed, deadline_answer(Names(dossier), timed))


def _parties(dossier: Dossier) -> _Answer:
    stances: list[dict[str, Any]] = [
        {"text": text.id, "stances": text.stances}
        for text in dossier.texts
        if not isinstance(text, Statement)
    ]
    asks = "How parties stand to each text, and who says so."
    return _Answer(asks, stances, party_answer(Names(dossier)))


def _who_said(dossier: Dossier, asked: argparse.Namespace) -> _Answer:
    if asked.party is None:
        raise WrongUse("who-said asks for --party, the id of the party that spoke")
    try:
        found = who_said(dossier, PartyId(asked.party), asked.about)
    except UnknownId as error:
        raise WrongUse(str(error)) from None
    asks = "Who said it, in the order of the days on which it was said."
    return _Answer(asks, found, attribution_answer(Names(dossier), found))
