"""The command `ask`: questions to one dossier."""

import argparse
from collections.abc import Callable, Iterable
from typing import Any, Final, TypeAlias

from ceasefire_model.attribution import who_said
from ceasefire_model.cli.dossiers import near, seen
from ceasefire_model.cli.forms import written
from ceasefire_model.cli.outcomes import Outcome, WrongUse
from ceasefire_model.cli.supposing import scenario
from ceasefire_model.declarations import Statement
from ceasefire_model.disagreements import disagreements
from ceasefire_model.dossier import Dossier
from ceasefire_model.errors import UnknownId
from ceasefire_model.fields import all_records
from ceasefire_model.identifiers import PartyId
from ceasefire_model.scenarios import Assessment, assess
from ceasefire_model.serialization import dump_answer
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

_Answer: TypeAlias = tuple[object, Iterable[Block]]
"""An answer as values, and as what people read."""


def ask(asked: argparse.Namespace) -> Outcome:
    """Put a question to a dossier."""
    dossier = seen(asked)
    _find(asked.about, dossier)
    values, blocks = QUESTIONS[asked.question](dossier, asked)
    if asked.format == "json":
        answer = {"question": asked.question, "dossier": dossier.id, "answer": values}
        return Outcome(dump_answer(answer))
    opening = (Title(dossier.title), Paragraph(_ASKED[asked.question]))
    said = tuple(blocks) or (Paragraph("Nothing is found."),)
    return Outcome(written(Page((*opening, *said)), asked.format, asked.width))


def _find(about: str | None, dossier: Dossier) -> None:
    """Refuse an id that no record of the dossier has, so that a slip is not taken for silence."""
    if about is not None:
        known = [record.id for record in all_records(dossier)]
        if about not in known:
            raise WrongUse(f"{dossier.id} has no record {about!r}{near(about, known)}")


_ASKED: Final = {
    "unknowns": "What is not known, why, by whom, and since when.",
    "disagreements": "On what those who speak of it disagree. None of them is preferred.",
    "standing": "Where each promise stands, and because of what. It says whether its time has come,"
    " not how firmly it was given.",
    "deadlines": "What is to be done when.",
    "parties": "How parties stand to each text, and who says so.",
    "who-said": "Who said it, in the order of the days on which it was said.",
}


def _unknowns(dossier: Dossier, asked: argparse.Namespace) -> _Answer:
    found = [one for one in unknowns(dossier) if asked.about in {None, one.record.id}]
    return found, unknown_answer(Names(dossier), found)


def _disagreements(dossier: Dossier, asked: argparse.Namespace) -> _Answer:
    found = [one for one in disagreements(dossier) if asked.about in {None, one.record.id}]
    return found, clash_blocks(Names(dossier), found)


def _standing(dossier: Dossier, asked: argparse.Namespace) -> _Answer:
    found = _assessed(dossier, asked)
    return found, standing_blocks(Names(dossier), found)


def _assessed(dossier: Dossier, asked: argparse.Namespace) -> list[Assessment]:
    found = assess(dossier, scenario(dossier, asked), on=asked.on)
    return [one for one in found if asked.about in {None, one.promise}]


def _deadlines(dossier: Dossier, asked: argparse.Namespace) -> _Answer:
    timed = [
        one
        for one in _assessed(dossier, asked)
        if any(account.premises.deadline for account in one.accounts)
    ]
    return timed, deadline_answer(Names(dossier), timed)


def _parties(dossier: Dossier, _: argparse.Namespace) -> _Answer:
    stances: list[dict[str, Any]] = [
        {"text": text.id, "stances": text.stances}
        for text in dossier.texts
        if not isinstance(text, Statement)
    ]
    return stances, party_answer(Names(dossier))


def _who_said(dossier: Dossier, asked: argparse.Namespace) -> _Answer:
    if asked.party is None:
        raise WrongUse("who-said asks for --party, the id of the party that spoke")
    try:
        found = who_said(dossier, PartyId(asked.party), asked.about)
    except UnknownId as error:
        raise WrongUse(str(error)) from None
    return found, attribution_answer(Names(dossier), found)


QUESTIONS: Final[dict[str, Callable[[Dossier, argparse.Namespace], _Answer]]] = {
    "unknowns": _unknowns,
    "disagreements": _disagreements,
    "standing": _standing,
    "deadlines": _deadlines,
    "parties": _parties,
    "who-said": _who_said,
}
"""Each question, with what answers it."""
