"""How values show in a notebook, once `%load_ext ceasefire_model` has been run there.

Types carry no presentation. Which of them have a form in HTML, and which function writes it, stands
in one table here.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final, Protocol

from ceasefire_model.dossier import Dossier
from ceasefire_model.views.brief import in_short_html

RENDERERS: Final[dict[type, Callable[[Any], str]]] = {
    Dossier: in_short_html,
}
"""The function that writes the HTML of each type; a further type is one more line."""


class Formatter(Protocol):
    """What IPython has for one form of output, such as HTML; of it, what is needed here."""

    def for_type(self, typ: type, func: Callable[[Any], str | None]) -> object:
        """Set the function that writes the values of a type; where it gives nothing, others do."""


class DisplayFormatter(Protocol):
    """What IPython has for all forms of output; of it, what is needed here."""

    formatters: Mapping[str, Formatter]


class Shell(Protocol):
    """A running IPython; of it, what is needed here."""

    display_formatter: DisplayFormatter


def register(shell: Shell) -> None:
    """Let a notebook show values in HTML: those in the table, and tuples of them, item by item.

    Args:
        shell: The IPython that runs the notebook.
    """
    formatter = shell.display_formatter.formatters["text/html"]
    for kind, render in RENDERERS.items():
        formatter.for_type(kind, render)
    formatter.for_type(tuple, _items)


def _items(values: tuple[object, ...]) -> str | None:
    """Write the items of an answer; nothing where one of them is of a type without a function."""
    found = [RENDERERS.get(type(value)) for value in values]
    renders = [render for render in found if render is not None]
    if not values or len(renders) < len(found):
        return None
    return "".join(render(value) for render, value in zip(renders, values, strict=True))
