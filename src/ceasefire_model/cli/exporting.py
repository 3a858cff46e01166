"""The command `export`: dossiers in a form of others, and a word on what that has no words for."""

import argparse
import json

from ceasefire_model.cli.dossiers import load_all
from ceasefire_model.cli.outcomes import Outcome, WrongUse
from ceasefire_model.errors import InvalidValue
from ceasefire_model.interchange import Untold, to_ftm, to_jsonld


def jsonld(asked: argparse.Namespace) -> Outcome:
    """Write dossiers as linked data."""
    try:
        document, untold = to_jsonld(load_all(asked.dossiers))
    except InvalidValue as error:
        raise WrongUse(str(error)) from None
    text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    return Outcome(text, aside=_aside("told in terms of the model alone", untold))


def ftm(asked: argparse.Namespace) -> Outcome:
    """Write dossiers as entities of FollowTheMoney, one a line."""
    try:
        entities, untold = to_ftm(load_all(asked.dossiers))
    except InvalidValue as error:
        raise WrongUse(str(error)) from None
    lines = (json.dumps(entity, ensure_ascii=False) + "\n" for entity in entities)
    return Outcome("".join(lines), aside=_aside("left out", untold))


def _aside(what: str, untold: tuple[Untold, ...]) -> str:
    return f"{what}:\n" + "".join(f"  {one}\n" for one in untold) if untold else ""
