"""The commands that show what there is: `list`, `show`, `check`."""

import argparse
from collections import Counter

from ceasefire_model import instances
from ceasefire_model.cli.dossiers import load
from ceasefire_model.cli.outcomes import FINE, PROBLEMS, Outcome, WrongUse, told
from ceasefire_model.errors import DocumentError, UnknownId


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


def check(asked: argparse.Namespace) -> Outcome:
    """List what cannot be read in a document, or what breaks a rule."""
    from ceasefire_model.consistency import Severity, findings  # noqa: PLC0415 - slow to import

    try:
        dossier = load(asked.dossier)
        found = findings(dossier, select=asked.select, ignore=asked.ignore)
    except DocumentError as error:
        return Outcome("".join(f"{line}\n" for line in told(error.problems)), PROBLEMS)
    except UnknownId as error:
        raise WrongUse(str(error)) from None
    known = instances.explanations(dossier.id)
    explained = [(f, next((e.reason for e in known if e.explains(f)), None)) for f in found]
    left = Counter(finding.severity for finding, reason in explained if reason is None)
    problems = ", ".join(_counted(left[s], s.value) for s in Severity if left[s])
    records = sum(len(records) for records in dossier.by_id.values())
    aside = f"; {len(found) - left.total()} explained" if left.total() < len(found) else ""
    lines = [
        f"{f.path}: {f.rule} {f.severity.value}: {f.message}"
        f"{'' if reason is None else f' (explained: {reason})'}\n"
        for f, reason in explained
        if reason is None or asked.explained
    ]
    lines.append(f"{asked.dossier}: {problems or 'no problems'} in {records} records{aside}\n")
    return Outcome("".join(lines), PROBLEMS if left[Severity.ERROR] else FINE)


def _counted(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
