"""The commands that show what there is: `list`, `show`."""

import argparse

from ceasefire_model import instances
from ceasefire_model.cli.dossiers import load
from ceasefire_model.cli.outcomes import Outcome


def listing(_: argparse.Namespace) -> Outcome:
    """List the built-in dossiers."""
    names = instances.names()
    wide = max(map(len, names))
    return Outcome("".join(f"{name:{wide}}  {instances.title(name)}\n" for name in names))


def show(asked: argparse.Namespace) -> Outcome:
    """Show a dossier in one of its forms."""
    dossier = load(asked.dossier)
    if asked.format == "json":
        from ceasefire_model.serialization import dumps  # noqa: PLC0415 - slow to import

        return Outcome(dumps(dossier))
    from ceasefire_model import views  # noqa: PLC0415 - slow to import

    if asked.summary:
        return Outcome(views.in_short(dossier, asked.width))
    match asked.format:
        case "markdown":
            return Outcome(views.brief_markdown(dossier))
        case "timeline":
            return Outcome(views.timeline_svg(dossier))
        case "promises":
            return Outcome(views.promises_svg(dossier))
        case _:
            return Outcome(views.brief(dossier, asked.width))
