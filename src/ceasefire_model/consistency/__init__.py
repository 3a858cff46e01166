"""Rules that span records: what is recorded fits together, or a finding says where it does not.

A value checks itself when it is built. What takes two records to see is no reason to refuse a
dossier, which can be loaded, shown and mended: it is a `Finding`, with a code, a place and what
would be right. Findings are never raised.

Codes are grouped by hundreds: references (`CM1`), parties and texts (`CM2`), promises and
conditions (`CM3`), time (`CM4`), quantities, limits and places (`CM5`), evidence (`CM6`).

What is imprecise is never counted against anybody: a rule on dates speaks only where every day that
the dates can mean breaks it, a rule on numbers only where their bounds do, and where claims differ
only what all of them have in common.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from ceasefire_model.consistency import (
    chronology,
    consent,
    counts,
    deadlines,
    deeds,
    evidence,
    limits,
    parties,
    promises,
    quotes,
    references,
    texts,
)
from ceasefire_model.consistency.findings import Explanation, Finding, Rule, Severity
from ceasefire_model.consistency.index import Index
from ceasefire_model.consistency.selection import chosen
from ceasefire_model.dossier import Dossier
from ceasefire_model.identifiers import SourceId

_CHECKS: Final = (
    *references.CHECKS,
    *parties.CHECKS,
    *texts.CHECKS,
    *promises.CHECKS,
    *consent.CHECKS,
    *deeds.CHECKS,
    *deadlines.CHECKS,
    *chronology.CHECKS,
    *limits.CHECKS,
    *counts.CHECKS,
    *evidence.CHECKS,
    *quotes.CHECKS,
)

RULES: Final[tuple[Rule, ...]] = tuple(check.rule for check in _CHECKS)
"""Every rule, in the order of the codes."""

_NOTHING: Final[Mapping[SourceId, str]] = MappingProxyType({})


def findings(
    dossier: Dossier,
    *,
    select: Iterable[str] = ("CM",),
    ignore: Iterable[str] = (),
    wordings: Mapping[SourceId, str] = _NOTHING,
) -> tuple[Finding, ...]:
    """Find the places in a dossier that break a rule.

    Args:
        dossier: Any dossier, also one whose references lead nowhere.
        select: Codes of rules, or what several begin with, such as `CM1`.
        ignore: Codes of rules to leave out, in the same way. Where a rule is both selected and
            ignored, the longer of the two counts; where they are equal, it is left out.
        wordings: The text of sources, by id, in which quotations are looked up.

    Returns:
        The findings, in the order of the codes, and for each code in that of the document.

    Raises:
        UnknownId: No rule has such a code, or one that begins so.
    """
    wanted = chosen(RULES, tuple(select), tuple(ignore))
    index = Index(dossier=dossier, wordings=wordings)
    return tuple(
        finding
        for check in _CHECKS
        if check.rule.code in wanted
        for finding in check.findings(index)
    )


__all__ = ["RULES", "Explanation", "Finding", "Rule", "Severity", "findings"]
