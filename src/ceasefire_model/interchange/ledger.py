"""Claims gathered from rows: rows that say the same make one claim with several passages."""

from typing import Any

from ceasefire_model.provenance import Citation, Claim, Holder


class Ledger:
    """The claims of one record, by field, as its rows state them.

    Args:
        holder: Who states them.
    """

    def __init__(self, holder: Holder) -> None:
        self._holder = holder
        self._fields: dict[str, dict[tuple[type, Any, bool], list[Citation]]] = {}

    def state(self, name: str, value: object, *passages: Citation, denies: bool = False) -> None:
        """Note that a row states a value of a field, or denies it."""
        stated = self._fields.setdefault(name, {})
        stated.setdefault((type(value), value, denies), []).extend(passages)

    def claims(self, name: str) -> tuple[Claim[Any], ...]:
        """Give the claims of a field, in the order in which their values were first stated."""
        return tuple(
            Claim(value, by=self._holder, denies=denies, evidence=tuple(passages))
            for (_, value, denies), passages in self._fields.get(name, {}).items()
        )

    @property
    def fields(self) -> dict[str, Any]:
        """All claims, by field."""
        return {name: self.claims(name) for name in self._fields}
