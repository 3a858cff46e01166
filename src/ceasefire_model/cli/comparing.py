"""The commands that compare: `diff` and `compare`."""

import argparse

from ceasefire_model.cli.dossiers import load, load_all
from ceasefire_model.cli.forms import answered
from ceasefire_model.cli.outcomes import Outcome, WrongUse
from ceasefire_model.comparison import Feature, diff, diff_texts, side_by_side
from ceasefire_model.errors import UnknownId
from ceasefire_model.identifiers import TextId
from ceasefire_model.views import Page, page, page_of_texts
from ceasefire_model.views.changes import change_blocks


def compare_two(asked: argparse.Namespace) -> Outcome:
    """Say what changed between two dossiers, or what two texts of one dossier contain."""
    if asked.texts_of is not None:
        return _two_texts(asked)
    before, after = load(asked.before), load(asked.after)
    changes = diff(before, after)
    return answered(
        asked,
        {"from": before.id, "to": after.id, "changes": changes},
        lambda: Page(tuple(change_blocks(changes, before, after))),
    )


def _two_texts(asked: argparse.Namespace) -> Outcome:
    dossier = load(asked.texts_of)
    first, second = TextId(asked.before), TextId(asked.after)
    try:
        found = diff_texts(dossier, first, second)
    except UnknownId as error:
        raise WrongUse(str(error)) from None
    return answered(
        asked,
        {"dossier": dossier.id, "first": first, "second": second, "promises": found},
        lambda: page_of_texts(found, dossier, first, second),
    )


def compare(asked: argparse.Namespace) -> Outcome:
    """Put the same questions to several dossiers."""
    dossiers = list(load_all(asked.dossiers))
    features = [Feature(name) for name in asked.features] or list(Feature)
    lines = side_by_side(dossiers, features)
    return answered(
        asked,
        {"dossiers": [dossier.id for dossier in dossiers], "features": lines},
        lambda: page(lines, *dossiers),
    )
