"""How values show in a notebook, once `%load_ext ceasefire_model` has been run there.

Types carry no presentation. Which of them have a form in HTML, and which function writes it, stands
in one table here.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final, Protocol

from ceasefire_model.dossier import Dossier
from ceasefire_model.views.bare import ANSWERS, table_html
from ceasefire_model.views.briefs import in_short_html

RENDERERS: Final[dict[type, Callable[[Any], str | None]]] = {
    Dossier: in_short_html,
    **dict.fromkeys(ANSWERS, lambda answer: table_html((answer,))),
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
    """Let a notebook show values in HTML: those in the table, and tuples and lists of them.

    Args:
        shell: The IPython that runs the notebook.
    """
    formatter = shell.display_formatter.formatters["text/html"]
    for kind, render in RENDERERS.items():
        formatter.for_type(kind, render)
    for several in (tuple, list):
        formatter.for_type(several, _items)


def _items(values: tuple[object, ...] | list[object]) -> str | None:
    """Write answers to one question as one table, and dossiers one after the other.

    Nothing is written where the values are not all of one kind, or of a type without a function.
    """
    if values and all(isinstance(value, Dossier) for value in values):
        return "".join(in_short_html(value) for value in values if isinstance(value, Dossier))
    return table_html(tuple(values))
