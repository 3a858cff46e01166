"""A bar that shows how far a long piece of work has come."""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from importlib.util import find_spec

from ceasefire_model.interchange import Progress


@contextmanager
def progress(label: str) -> Generator[Progress | None, None, None]:
    """Show a bar while the work lasts, where a terminal shows it and `rich` is installed.

    Args:
        label: What is being done.

    Yields:
        What is to be told how far the work has come; `None` where nobody would see it.
    """
    if not sys.stderr.isatty() or find_spec("rich") is None:
        yield None
        return
    from rich import progress as bars  # noqa: PLC0415 - an extra
    from rich.console import Console  # noqa: PLC0415 - an extra

    columns = (
        bars.TextColumn("{task.description}"),
        bars.BarColumn(),
        bars.MofNCompleteColumn(),
        bars.TimeRemainingColumn(),
    )
    with bars.Progress(*columns, console=Console(stderr=True), transient=True) as shown:
        task = shown.add_task(label, total=None)
        yield lambda done, rows: shown.update(task, completed=done, total=rows)
