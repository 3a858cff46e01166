"""The command `tables`: dossiers as Parquet or CSV."""

import argparse
from collections.abc import Iterable, Iterator
from typing import final

from ceasefire_model.cli.dossiers import load_all
from ceasefire_model.cli.outcomes import Outcome, WrongUse, cannot, counted
from ceasefire_model.cli.targets import target
from ceasefire_model.dossier import Dossier
from ceasefire_model.errors import DocumentError, InvalidValue
from ceasefire_model.tables import CODEBOOK_FILE, TableForm, write_tables


def tables(asked: argparse.Namespace) -> Outcome:
    """Write dossiers as tables, with a codebook beside them."""
    folder = target(asked.to, asked)
    dossiers = _Counted(load_all(asked.dossiers))
    try:
        write_tables(dossiers, folder, TableForm(asked.format), findings=asked.findings)
    except DocumentError:
        raise
    except (ImportError, InvalidValue) as error:
        raise WrongUse(str(error)) from None
    except OSError as error:
        raise cannot("write", asked.to, error) from None
    count = counted(dossiers.count, "dossier")
    return Outcome(f"{asked.to}: {count} as {asked.format}; {CODEBOOK_FILE} says what is what\n")


@final
class _Counted:
    """Dossiers, counted as they pass.

    Args:
        dossiers: The dossiers.
    """

    def __init__(self, dossiers: Iterable[Dossier]) -> None:
        self._dossiers = dossiers
        self.count = 0

    def __iter__(self) -> Iterator[Dossier]:
        """Give the dossiers."""
        for dossier in self._dossiers:
            self.count += 1
            yield dossier
