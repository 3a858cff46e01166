"""What an import gives: dossiers, problems, and how much of the file they account for.

Nothing of a file is passed over in silence. Every cell of a column that is taken over ends up in
exactly one of three ways: a value of the dossier cites it, the file itself marks it as missing, or
a problem names it.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from typing import TypeAlias, final

from attrs import asdict, frozen

from ceasefire_model.dossier import Dossier
from ceasefire_model.errors import Problem
from ceasefire_model.validation import check

Progress: TypeAlias = Callable[[int, int], None]
"""Is told how many rows have been read, and how many there are."""


class ImportCode(Enum):
    """Kinds of problem that an import reports."""

    MISSING_COLUMN = "missing-column"
    """The file lacks a column that is taken over; what it would say is left out."""
    UNKNOWN_COLUMN = "unknown-column"
    """The file has a column that is not known, and nothing of it is taken over."""
    REPEATED_COLUMN = "repeated-column"
    """The file has two columns of one name; the last of them is read."""
    UNREADABLE_FILE = "unreadable-file"
    """The file is no table in UTF-8, from the row named on."""
    ROW_LENGTH = "row-length"
    """A row has more or fewer cells than the file has columns, and is left out."""
    UNREADABLE_TEXT = "unreadable-text"
    """A cell holds characters that no text may hold, or more than a quotation may."""
    UNKNOWN_CODE = "unknown-code"
    """A cell holds a code that has no entry in the crosswalk."""
    NOT_A_NUMBER = "not-a-number"
    """A cell that should hold a number holds something else."""
    BLANK_CELL = "blank-cell"
    """A cell is empty where the dataset has a code for what is not known."""
    IMPOSSIBLE_DATE = "impossible-date"
    """The parts of a date make no day of the calendar."""
    DATE_PARTS = "date-parts"
    """The parts of a date do not go together, such as a day without a month."""
    EFFECT_BEFORE_DECLARATION = "effect-before-declaration"
    """A ceasefire takes effect before it is declared."""
    END_BEFORE_EFFECT = "end-before-effect"
    """A ceasefire ends before it takes effect."""
    AFTER_CUTOFF = "after-cutoff"
    """A date lies after the last day that the dataset covers."""
    REPEATED_ROW = "repeated-row"
    """A row says the same as one before it, under another number."""
    REPEATED_NUMBER = "repeated-number"
    """A number that should name one row names several."""
    CONTRADICTION = "contradiction"
    """Cells of one row do not go together; the message says which is followed."""
    INCONSISTENT_NUMBER = "inconsistent-number"
    """The number of a ceasefire is not made of its country and its number there."""
    LINK_TO_ITSELF = "link-to-itself"
    """A ceasefire is linked to itself; the link is left out."""
    LINK_OUTSIDE_FILE = "link-outside-file"
    """A ceasefire is linked to one that the file does not hold."""
    PARTY_KIND_INFERRED = "party-kind-inferred"
    """What sort of party an actor is was inferred from an unusual name."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Coverage:
    """How much of a file is accounted for.

    Attributes:
        rows: How many rows were read.
        rows_covered: Rows of which every cell that is taken over is accounted for.
        dossiers: How many dossiers came of them.
        cells_stated: Cells that a value or record of a dossier cites.
        cells_missing: Cells that the file itself marks as missing, or leaves empty by its rules.
        cells_in_problems: Cells of which nothing was taken over, each named by a problem.
        cells_unaccounted: Cells of which neither is true: the importer failed to read them.
    """

    rows: int = 0
    rows_covered: int = 0
    dossiers: int = 0
    cells_stated: int = 0
    cells_missing: int = 0
    cells_in_problems: int = 0
    cells_unaccounted: int = 0

    def __attrs_post_init__(self) -> None:
        check(self)

    def __add__(self, other: "Coverage") -> "Coverage":
        """Give the coverage of both together."""
        return Coverage(
            rows=self.rows + other.rows,
            rows_covered=self.rows_covered + other.rows_covered,
            dossiers=self.dossiers + other.dossiers,
            cells_stated=self.cells_stated + other.cells_stated,
            cells_missing=self.cells_missing + other.cells_missing,
            cells_in_problems=self.cells_in_problems + other.cells_in_problems,
            cells_unaccounted=self.cells_unaccounted + other.cells_unaccounted,
        )


@final
@frozen(kw_only=True, weakref_slot=False)
class Imported:
    """What one step of an import gives: a dossier, or only problems.

    Attributes:
        dossier: The dossier; `None` where the step gave none.
        problems: What was found wrong on the way.
        coverage: How much of the rows of this step is accounted for.
    """

    dossier: Dossier | None = None
    problems: tuple[Problem, ...] = ()
    coverage: Coverage = Coverage()


@final
@frozen(kw_only=True, weakref_slot=False)
class ImportResult:
    """What a whole import gives.

    Attributes:
        dossiers: The dossiers, in the order of the file.
        problems: What was found wrong, in the order of the file.
        coverage: How much of the file is accounted for.
    """

    dossiers: tuple[Dossier, ...]
    problems: tuple[Problem, ...]
    coverage: Coverage

    def __str__(self) -> str:
        """The counts of the coverage, then how many problems there are of each kind."""
        return tally(self.coverage, Counter(problem.code for problem in self.problems))


def tally(coverage: Coverage, problems: Mapping[str, int]) -> str:
    """Write the counts of an import, one in a line.

    Args:
        coverage: How much of the file is accounted for.
        problems: How many problems there are of each kind.

    Returns:
        The lines: the counts of the coverage, then the kinds of problem, the most frequent first.
    """
    ordered = sorted(problems.items(), key=lambda kind: -kind[1])
    counts = [*asdict(coverage).items(), *ordered]
    width = max(len(name) for name, _ in counts) + 2
    return "\n".join(f"{name:<{width}}{count:>9,}" for name, count in counts)


def collect(steps: Iterable[Imported]) -> ImportResult:
    """Run an import to its end, and hold all of it in memory.

    Args:
        steps: An import under way.

    Returns:
        All that it gave.
    """
    dossiers: list[Dossier] = []
    problems: list[Problem] = []
    coverage = Coverage()
    for step in steps:
        if step.dossier is not None:
            dossiers.append(step.dossier)
        problems += step.problems
        coverage += step.coverage
    return ImportResult(dossiers=tuple(dossiers), problems=tuple(problems), coverage=coverage)
