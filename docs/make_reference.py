"""Writes the reference: one page per public module and per rule of consistency, and their indexes.

The page of a module is a heading and a directive; all prose stands in the module. The order is
read from the layers that import-linter holds in `pyproject.toml`, so it is written down once. The
page of a rule is what the rule says of itself.

    python docs/make_reference.py           write the pages
    python docs/make_reference.py --check   say what differs, and fail if anything does
"""

import argparse
import ast
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import crosswalk_pages as crosswalk

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "ceasefire_model"
REFERENCE = ROOT / "docs" / "reference"
RULES = REFERENCE / "rules"


def main() -> int:
    """Write the pages, or with `--check` report drift.

    Returns:
        0, or 1 if a page differs from what would be written.
    """
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="report drift, write nothing")
    check = parser.parse_args().check
    drift = sorted(_drift({**dict(_pages()), **dict(_rule_pages())}))
    for path, text in drift:
        shown = path.relative_to(ROOT)
        if check:
            print(f"{shown}: {'should not exist' if text is None else 'differs'}")
        elif text is None:
            path.unlink()
            print(f"removed {shown}")
        else:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
            print(f"wrote {shown}")
    if check and drift:
        print("mend it: python docs/make_reference.py", file=sys.stderr)
    return 1 if check and drift else 0


def layers() -> list[str]:
    """Read the public modules, from the first to be understood to the last.

    Returns:
        Names below `ceasefire_model`.
    """
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    (tree,) = (c for c in contracts if c["id"] == "tree")
    return list(reversed(tree["layers"]))


def _pages() -> Iterator[tuple[Path, str]]:
    rows: list[str] = []
    for name in layers():
        title = f"ceasefire_model.{name}"
        yield REFERENCE / f"{name}.md", f"# {title}\n\n::: {title}\n"
        rows.append(f"| [`{name}`]({name}.md) | {_summary(name)} |")
    yield from crosswalk_pages(REFERENCE)
    table = "\n".join(["| module | what it holds |", "| --- | --- |", *rows])
    yield REFERENCE / "index.md", f"# Reference\n\n{INTRODUCTION}\n\n{table}\n"


def crosswalk_pages(folder: Path) -> Iterator[tuple[Path, str]]:
    """Write what the importers read in each column, and what each code means to them.

    Args:
        folder: Where the pages stand.

    Yields:
        A page for each dataset.
    """
    eth_prio, pa_x = crosswalk.eth_prio_page(), crosswalk.pa_x_page()
    yield folder / "crosswalk-eth-prio.md", eth_prio
    yield folder / "crosswalk-pa-x.md", pa_x


INTRODUCTION = """\
One page per module, in the order in which they are understood: each builds only on those above
it. The terms of the model can be imported from `ceasefire_model` itself; what writes, reads and
shows them, from its own module."""


def _rule_pages() -> Iterator[tuple[Path, str]]:
    sys.path.insert(0, str(ROOT / "src"))  # the package of this checkout, whatever is installed
    from ceasefire_model.consistency import RULES as ALL  # noqa: PLC0415 - see above

    index = f"# Rules\n\n{RULES_INTRODUCTION}\n"
    for start, group in GROUPS.items():
        index += f"\n## {group}\n\n{RULES_HEAD}"
        for rule in (rule for rule in ALL if rule.code.startswith(start)):
            severity = rule.severity.value
            index += (
                f"| [{rule.code}]({rule.code}.md) | {rule.name} | {severity} | {rule.summary} |\n"
            )
            sections = "".join(f"\n## {head}\n\n{getattr(rule, name)}\n" for name, head in SECTIONS)
            text = f"# {rule.code} {rule.name}\n\n[{severity.title()}](index.md). {rule.summary}\n"
            yield RULES / f"{rule.code}.md", text + sections
    yield RULES / "index.md", index


SECTIONS = (
    ("why", "Why it matters"),
    ("example", "What breaks it"),
    ("remedy", "How to mend it"),
    ("leave", "When to leave it"),
)
"""What a rule says of itself, and under which heading."""

RULES_HEAD = """\
| code | name | severity | what it finds |
| --- | --- | --- | --- |
"""

GROUPS = {
    "CM1": "References",
    "CM2": "Parties and texts",
    "CM3": "Promises and conditions",
    "CM4": "Time",
    "CM5": "Quantities, limits and places",
    "CM6": "Evidence",
}

RULES_INTRODUCTION = """\
What `findings` and `ceasefire check` look for, by code. [Check a
dossier](../../how-to/check-a-dossier.md) shows how they are asked.

An **error** cannot be so: what is recorded contradicts itself, or points to nothing. A **warning**
can be so, and is more often a slip or a gap. A **note** is nothing wrong by itself; who relies on
the records should know it. A code keeps its meaning; the wording of messages may change.

What is imprecise counts against nobody: a rule on dates speaks only where every day that they can
mean breaks it, a rule on numbers only where their bounds do, and where claims differ only what all
of them have in common."""


def _summary(name: str) -> str:
    """Read the first line of a module's docstring."""
    path = PACKAGE / f"{name}.py"
    if not path.exists():
        path = PACKAGE / name / "__init__.py"
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    if docstring is None:
        sys.exit(f"{path.relative_to(ROOT)} has no docstring for the index")
    return docstring.partition("\n")[0].replace("|", "\\|")


def _drift(pages: dict[Path, str]) -> Iterator[tuple[Path, str | None]]:
    """Yield each page that is not as it should be, with its right text; `None` for a stray."""
    for path, text in pages.items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            yield path, text
    for path in REFERENCE.rglob("*.md"):
        if path not in pages:
            yield path, None


if __name__ == "__main__":
    sys.exit(main())
