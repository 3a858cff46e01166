"""In short: who met, and which texts there are."""

from collections.abc import Iterator
from typing import Final

from ceasefire_model.absences import ABSENCES
from ceasefire_model.compatibility import denies
from ceasefire_model.declarations import (
    Agreement,
    Declaration,
    LinkKind,
    Resolution,
    Stance,
)
from ceasefire_model.provenance import Claim
from ceasefire_model.views import wording
from ceasefire_model.views.attribution import stated_by
from ceasefire_model.views.layout import Block, Entry
from ceasefire_model.views.naming import Names, listed
from ceasefire_model.views.sections import summits
from ceasefire_model.views.summary.fields import DECIDED, beside, fields_by_name
from ceasefire_model.views.values import facet

_FEW: Final = 3
"""The greatest number of parties that are named where nothing is known of them."""


def meetings(names: Names) -> Iterator[Block]:
    """Say of each summit when and where it was, and how many took part, as counted by whom."""
    for summit in summits(names.dossier):
        fields = fields_by_name(summit)
        told = [beside(fields[name], names) for name in ("when", "where") if name in fields]
        if "attendance" in fields:
            told.append(beside(fields["attendance"], names, speakers=True))
        yield Entry(names.heading(summit), ("; ".join(told),))


def texts(names: Names) -> Iterator[Block]:
    """Say of each text when it was made and how the parties stand to it, or how far it has come."""
    others: list[str] = []
    attached: list[str] = []
    decisions: list[str] = []
    for text in names.dossier.texts:
        if isinstance(text, Resolution) and text.draft_of is None:
            decisions.append(_decision(text, names))
        elif isinstance(text, Declaration | Agreement) and text.draft_of is None:
            fields = fields_by_name(text)
            made = [beside(fields["made"], names)] if "made" in fields else []
            if text.stances:
                stances = _stances(text.stances, names)
                yield Entry(names.heading(text), ("; ".join((*made, *stances)),))
            else:
                stage = [beside(fields["stage"], names)] if "stage" in fields else []
                known = "; ".join((*made, *stage))
                told = f"{names.heading(text)}{f' ({known})' if known else ''}"
                (attached if _is_attached(text) else others).append(told)
    if attached:
        yield Entry("Annexes and protocols", ("; ".join(attached),))
    if others:
        yield Entry("To which nobody's stance is told", ("; ".join(others),))
    if decisions:
        yield Entry("Decisions", ("; ".join(decisions),))


def _is_attached(text: Declaration | Agreement) -> bool:
    """Say whether somebody tells of a text that it belongs to another."""
    return any(not c.denies and c.value.kind in _ATTACHED for c in text.links)


_ATTACHED: Final = frozenset({LinkKind.ANNEX_OF, LinkKind.PROTOCOL_TO})


def _decision(text: Resolution, names: Names) -> str:
    """Say of a decision when it was taken and how long it lasts."""
    fields = fields_by_name(text)
    told = "; ".join(beside(fields[name], names) for name in DECIDED if name in fields)
    return f"{names.heading(text)}{f' ({told})' if told else ''}"


def _stances(claims: tuple[Claim[Stance], ...], names: Names) -> Iterator[str]:
    """Say how parties stand to a text, each way once.

    A way that is claimed and denied is marked, with who claims it and who denies it.
    """
    ways: dict[str, dict[str, None]] = {}
    denied: dict[str, dict[str, None]] = {}
    for claim in claims:
        way, party = facet(claim.value) or "", names.party(claim.value.party)
        against = [no for no in claims if denies(no, claim)]
        if against:
            alike = [yes for yes in claims if any(denies(no, yes) for no in against)]
            said = f"said by {stated_by(alike, names)}, denied by {stated_by(against, names)}"
            ways.setdefault(f"{way}, disputed", {})[f"{party} ({said})"] = None
        elif not claim.denies:
            ways.setdefault(way, {})[party] = None
        elif not any(denies(claim, yes) for yes in claims):
            denied.setdefault(way, {})[party] = None
    absences = {wording.absence(reason()) for reason in ABSENCES}
    for way, parties in ways.items():
        many = way in absences and len(parties) > _FEW
        yield f"{way}: {f'{len(parties)} parties' if many else listed(parties)}"
    if denied:
        yield f"denied: {', '.join(f'{way} by {listed(who)}' for way, who in denied.items())}"
