"""Every rule finds its fault where it stands, and nothing in the same dossier once it is mended."""

import re
from typing import Final

import pytest

from ceasefire_model import RULES, Dossier, Severity, findings
from tests.consistency.broken import evidence, numbers, parties, promises, references, texts, time
from tests.consistency.made_up import Case

MODULES: Final = (references, parties, texts, promises, time, numbers, evidence)
CASES: Final[dict[str, Case]] = {c: case for m in MODULES for c, case in m.CASES.items()}
SPARED: Final[dict[str, tuple[str, Dossier]]] = {
    name: spared for module in MODULES for name, spared in module.SPARED.items()
}
MORE: Final[dict[str, tuple[str, Dossier, str]]] = {
    name: more for module in MODULES for name, more in module.MORE.items()
}


def value_at(dossier: object, path: str) -> object:
    """Follow a path from the root of a dossier; written apart from what makes paths."""
    value = dossier
    for name, index in re.findall(r"\.(\w+)|\[(\d+)\]", path):
        value = getattr(value, name) if name else value[int(index)]  # type: ignore[index]
    return value


@pytest.mark.parametrize("code", CASES)
def test_a_fault_is_found_where_it_stands_and_nothing_else(code: str) -> None:
    case = CASES[code]
    (found,) = findings(case.broken, wordings=case.wordings)
    assert (found.rule, found.path, found.records) == (code, case.path, case.records)
    assert found.message == case.message
    assert found.related == case.related
    for path in (found.path, *found.related):
        value_at(case.broken, path)


@pytest.mark.parametrize("code", CASES)
def test_once_mended_nothing_is_found(code: str) -> None:
    case = CASES[code]
    assert findings(case.mended, wordings=case.wordings) == ()


@pytest.mark.parametrize("name", SPARED)
def test_what_may_be_so_is_no_finding(name: str) -> None:
    code, dossier = SPARED[name]
    assert findings(dossier, select=[code]) == ()


@pytest.mark.parametrize("name", MORE)
def test_a_rule_finds_its_other_faults_too(name: str) -> None:
    code, dossier, message = MORE[name]
    (found,) = findings(dossier)
    assert (found.rule, found.message) == (code, message)
    for path in (found.path, *found.related):
        value_at(dossier, path)


def test_every_rule_has_its_case() -> None:
    assert list(CASES) == [rule.code for rule in RULES]


def test_codes_are_stable_and_names_are_readable() -> None:
    assert [rule.code for rule in RULES] == sorted({rule.code for rule in RULES})
    assert len({rule.name for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert re.fullmatch(r"CM[1-6]\d\d", rule.code)
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
        for text in (rule.summary, rule.why, rule.example, rule.remedy, rule.leave):
            assert text[0].isupper() or text[0] in "*`"
            assert text.endswith(".")


def test_a_finding_has_the_severity_of_its_rule() -> None:
    severities = {rule.code: rule.severity for rule in RULES}
    for code, case in CASES.items():
        (found,) = findings(case.broken, wordings=case.wordings)
        assert found.severity is severities[code]
    assert set(severities.values()) == set(Severity)
