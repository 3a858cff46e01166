"""How a rule finds the places that break it."""

from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeAlias

from ceasefire_model.consistency.findings import Finding, Rule
from ceasefire_model.consistency.index import Index


class Found(NamedTuple):
    """What a check found, before its rule signs it."""

    path: str
    """Where it stands."""
    records: tuple[str, ...]
    """Ids of the records concerned."""
    message: str
    """What stands there, and what would be right."""
    related: tuple[str, ...] = ()
    """Other places that belong to it."""


Look: TypeAlias = Callable[[Index], Iterator[Found]]
"""What goes through a dossier and gives each place that breaks a rule."""


class Check(NamedTuple):
    """A rule, with what finds the places that break it."""

    rule: Rule
    """The rule."""
    look: Look
    """What finds them."""

    def findings(self, index: Index) -> Iterator[Finding]:
        """Give what it finds in a dossier, in the order of the document."""
        for found in sorted(self.look(index), key=lambda found: index.order(found.path)):
            yield Finding(
                rule=self.rule.code,
                severity=self.rule.severity,
                path=found.path,
                records=tuple(dict.fromkeys(found.records)),
                message=found.message,
                related=found.related,
            )
