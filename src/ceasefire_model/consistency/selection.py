"""Which rules are asked: codes, and what several of them begin with."""

import difflib
from collections.abc import Sequence
from typing import Final

from ceasefire_model.consistency.findings import Rule
from ceasefire_model.errors import UnknownId


def chosen(rules: Sequence[Rule], select: Sequence[str], ignore: Sequence[str]) -> frozenset[str]:
    """Choose the rules that are selected and not ignored.

    Args:
        rules: The rules to choose from.
        select: Codes, or what several begin with.
        ignore: Codes to leave out, in the same way.

    Returns:
        The codes of the rules for which the longest of these that fits is one that selects.

    Raises:
        UnknownId: No code begins so; near are codes that are spelt alike, or that of the rule which
            has this name.
    """
    for wanted in (*select, *ignore):
        if not wanted or not any(rule.code.startswith(wanted) for rule in rules):
            raise UnknownId("rule", wanted, _near(rules, wanted))
    return frozenset(rule.code for rule in rules if _longest(rule, select) > _longest(rule, ignore))


def _longest(rule: Rule, prefixes: Sequence[str]) -> int:
    return max((len(p) for p in prefixes if rule.code.startswith(p)), default=0)


def _near(rules: Sequence[Rule], wanted: str) -> tuple[str, ...]:
    named = tuple(rule.code for rule in rules if rule.name == wanted)
    asked = wanted.upper()
    codes = [rule.code for rule in rules]
    group = [code for code in codes if code[:_GROUP] == asked[:_GROUP]]
    return named or tuple(difflib.get_close_matches(asked, group or codes))


_GROUP: Final = 3
"""How many characters of a code are those of its group: `CM1`."""
