"""A notebook shows a dossier in HTML once it has loaded the extension, and not before."""
# ruff: noqa: ANN401 - IPython may not be there to name its types

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from ceasefire_model import Dossier, assess, disagreements, unknowns
from ceasefire_model.views import in_short_html, page
from ceasefire_model.views.bare import table_html
from tests.views.made_up import DOSSIER
from tests.views.test_brief import EMPTY

shells = pytest.importorskip("IPython.core.interactiveshell")
Config = pytest.importorskip("traitlets.config").Config


@pytest.fixture
def shell(tmp_path: Path) -> Iterator[Any]:
    """Run an IPython that leaves nothing behind."""
    settings = {"HistoryManager": {"enabled": False}}
    yield shells.InteractiveShell.instance(ipython_dir=str(tmp_path), config=Config(settings))
    shells.InteractiveShell.clear_instance()


def html(shell: Any, value: object) -> str | None:
    forms, _ = shell.display_formatter.format(value)
    found: str | None = forms.get("text/html")
    return found


def test_the_extension_is_what_lets_a_dossier_show_in_html(shell: Any) -> None:
    assert html(shell, DOSSIER) is None
    shell.run_line_magic("load_ext", "ceasefire_model")
    assert html(shell, DOSSIER) == in_short_html(DOSSIER)


def test_a_cell_that_ends_in_a_dossier_shows_it(
    shell: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    shell.run_cell("%load_ext ceasefire_model", store_history=False)
    shell.user_ns["dossier"] = DOSSIER
    result = shell.run_cell("dossier", store_history=False)
    assert result.success
    assert result.result is DOSSIER
    assert "Dossier(" in capsys.readouterr().out  # a terminal has the plain form


def test_a_tuple_of_what_has_a_form_shows_item_by_item(shell: Any) -> None:
    shell.run_line_magic("load_ext", "ceasefire_model")
    both = (DOSSIER, EMPTY)
    assert html(shell, both) == "".join(map(in_short_html, both))
    assert html(shell, ()) is None
    assert html(shell, (DOSSIER, 1)) is None


@pytest.mark.parametrize("several", [tuple, list])
def test_answers_to_one_question_show_as_one_table(shell: Any, several: Callable[..., Any]) -> None:
    found = several(unknowns(DOSSIER))
    assert html(shell, found) is None
    shell.run_line_magic("load_ext", "ceasefire_model")
    shown = html(shell, found)
    assert shown == table_html(tuple(found))
    assert shown is not None
    assert shown.count('<th scope="row">') == len(found) > 1
    assert html(shell, several([*found, DOSSIER])) is None


def test_one_answer_shows_as_a_table_of_one_line(shell: Any) -> None:
    shell.run_line_magic("load_ext", "ceasefire_model")
    for one in (*unknowns(DOSSIER), *assess(DOSSIER), *disagreements(DOSSIER)):
        assert html(shell, one) == table_html((one,))


def test_a_page_shows_without_the_extension(shell: Any) -> None:
    told = page(unknowns(DOSSIER), DOSSIER)
    assert html(shell, told) == told.as_html()


def test_the_model_itself_has_no_form() -> None:
    assert not hasattr(Dossier, "_repr_html_")
