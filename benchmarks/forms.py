"""How long the forms of dossiers take, beside what others need for the same data.

    python benchmarks/forms.py                      every measurement
    python benchmarks/forms.py --copies 20          with so many copies of each built-in dossier
    python benchmarks/forms.py --rounds 9           with more rounds

Machines differ and are never quiet, so read the ratios. Every round runs each candidate once, in
random order; a ratio is the median of the ratios of processor time within the rounds. The last
table doubles the data: what is linear takes the same time for each dossier, whatever their number.

It is no test: nothing here fails because a machine is slow.
"""

import argparse
import gc
import io
import json
import random
import statistics
import time
from collections.abc import Callable, Iterable
from typing import Any

import pandas as pd
import pyarrow as pa
from attrs import evolve

from ceasefire_model import Dossier, DossierId, instances
from ceasefire_model.serialization import make_converter, read_corpus, write_corpus
from ceasefire_model.tables import from_tables, to_tables
from ceasefire_model.tables.rows import rows_of

Task = Callable[[], object]


def main() -> None:
    """Measure, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--copies", type=int, default=5, help="copies of each built-in dossier")
    parser.add_argument("--rounds", type=int, default=5, help="rounds of every measurement")
    asked = parser.parse_args()
    dossiers = copies(asked.copies)
    print(f"{len(dossiers)} dossiers, {len(written(dossiers)) / 1e6:.1f} MB as NDJSON\n")
    for title, tasks in comparisons(dossiers).items():
        show(title, measured(tasks, asked.rounds))
    print("Doubling: milliseconds of processor time for each dossier\n")
    sizes = [max(1, asked.copies // 4 * 2**power) for power in range(4)]
    for name, task_of in DOUBLED.items():
        times = [doubled(task_of, copies(size)) for size in sizes]
        told = "".join(f"{time_:9.2f}" for time_ in times)
        print(f"  {name:42}{told}")
    print(f"  {'number of dossiers':42}{''.join(f'{len(copies(size)):9}' for size in sizes)}")


def copies(number: int) -> list[Dossier]:
    """Give so many copies of each built-in dossier, each with an id of its own."""
    built_in = [instances.load(name) for name in instances.names()]
    return [
        evolve(dossier, id=DossierId(f"{dossier.id}-{index}"))
        for index in range(number)
        for dossier in built_in
    ]


def written(dossiers: Iterable[Dossier]) -> bytes:
    """Give dossiers as a corpus."""
    stream = io.BytesIO()
    write_corpus(dossiers, stream)
    return stream.getvalue()


def comparisons(dossiers: list[Dossier]) -> dict[str, dict[str, Task]]:
    """Give the candidates of each comparison, the one that the others are measured by first."""
    corpus = written(dossiers)
    trees = [json.loads(line) for line in corpus.splitlines()]
    tables = to_tables(dossiers)
    structure = make_converter()
    return {
        "Write a corpus": {
            "json.dumps of trees that are there": lambda: [json.dumps(tree) for tree in trees],
            "write_corpus": lambda: written(dossiers),
        },
        "Read a corpus": {
            "json.loads of each line": lambda: [json.loads(line) for line in corpus.splitlines()],
            "read_corpus": lambda: list(read_corpus(io.BytesIO(corpus))),
            "pandas.read_json, nothing checked": lambda: pd.read_json(
                io.BytesIO(corpus), lines=True
            ),
        },
        "Write tables": {
            "pandas.json_normalize of the records": lambda: normalized(structure, dossiers),
            "the trees alone, without tables": lambda: list(map(structure.unstructure, dossiers)),
            "rows alone, without Arrow": lambda: [list(rows_of(dossier)) for dossier in dossiers],
            "to_tables": lambda: to_tables(dossiers),
        },
        "Read tables": {
            "read_corpus of the same dossiers": lambda: list(read_corpus(io.BytesIO(corpus))),
            "to_pylist alone, without dossiers": lambda: [t.to_pylist() for t in tables.values()],
            "from_tables": lambda: from_tables(tables),
        },
    }


def lines_in_pandas(corpus: bytes) -> pd.DataFrame:
    """Read a corpus as a frame whose cells hold lists of dictionaries."""
    return pd.read_json(io.BytesIO(corpus), lines=True)


def normalized(structure: Any, dossiers: list[Dossier]) -> list[pd.DataFrame]:  # noqa: ANN401 - a converter
    """Flatten records as far as pandas does: claims stay lists of dictionaries in cells."""
    trees = [structure.unstructure(dossier) for dossier in dossiers]
    names = {name for tree in trees for name, found in tree.items() if isinstance(found, list)}
    return [
        pd.json_normalize([record for tree in trees for record in tree.get(name, ())])
        for name in sorted(names)
    ]


def measured(tasks: dict[str, Task], rounds: int) -> dict[str, list[float]]:
    """Run every task once a round, in random order, and give the processor times."""
    times: dict[str, list[float]] = {name: [] for name in tasks}
    for task in tasks.values():
        task()  # what is made once is made now
    for _ in range(rounds):
        for name in random.sample(list(tasks), len(tasks)):
            times[name].append(timed(tasks[name]))
    return times


def timed(task: Task) -> float:
    """Give the seconds of processor time that a task takes."""
    gc.collect()
    started = time.process_time()
    task()
    return time.process_time() - started


def show(title: str, times: dict[str, list[float]]) -> None:
    """Print the ratio of each candidate to the first."""
    first = next(iter(times.values()))
    print(f"{title}: processor time, as a multiple of the first line\n")
    for name, found in times.items():
        ratio = statistics.median(one / other for one, other in zip(found, first, strict=True))
        print(f"  {name:42}{ratio:9.2f}   ({statistics.median(found) * 1e3:.0f} ms)")
    print()


def doubled(task_of: Callable[[list[Dossier]], Task], dossiers: list[Dossier]) -> float:
    """Give the milliseconds for each dossier, the least of three runs."""
    task = task_of(dossiers)
    return min(timed(task) for _ in range(3)) / len(dossiers) * 1e3


def _reading(dossiers: list[Dossier]) -> Task:
    corpus = written(dossiers)
    return lambda: sum(1 for _ in read_corpus(io.BytesIO(corpus)))


def _from_tables(dossiers: list[Dossier]) -> Task:
    tables = to_tables(dossiers)
    return lambda: from_tables(tables)


DOUBLED: dict[str, Callable[[list[Dossier]], Task]] = {
    "write_corpus": lambda dossiers: lambda: written(dossiers),
    "read_corpus": _reading,
    "to_tables": lambda dossiers: lambda: to_tables(dossiers),
    "from_tables": _from_tables,
}


if __name__ == "__main__":
    print(f"pyarrow {pa.__version__}, pandas {pd.__version__}")
    main()
