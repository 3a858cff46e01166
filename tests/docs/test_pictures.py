"""The pictures of the documentation are those that the library draws today."""

import re
from pathlib import Path

import pytest
from make_pictures import ASSETS, drifted, pictures

PAGES = Path(__file__).resolve().parents[2] / "docs"


def test_no_picture_differs_from_what_would_be_drawn() -> None:
    assert [path.name for path, _ in drifted()] == [], "run: python docs/make_pictures.py"


@pytest.mark.parametrize("name", list(pictures()))
def test_each_picture_is_shown_on_a_page(name: str) -> None:
    pages = [page.read_text(encoding="utf-8") for page in PAGES.rglob("*.md")]
    assert any(re.search(rf"assets/{re.escape(name)}[\")]", page) for page in pages)
    assert (ASSETS / name).exists()
