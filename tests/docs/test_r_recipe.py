"""The recipe in R, run where R is."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Final

import pytest

from ceasefire_model.instances import KOREA_1953, PARIS_2026
from ceasefire_model.tables import TableForm, write_tables

PAGE: Final = Path(__file__).resolve().parents[2] / "docs" / "how-to" / "work-with-tables.md"
R: Final = shutil.which("Rscript")


@pytest.mark.skipif(R is None, reason="R is not installed here")
def test_the_recipe_in_r_gives_what_the_other_recipes_give(tmp_path: Path) -> None:
    (recipe,) = re.findall(r"^```r\n(.*?)^```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    write_tables([KOREA_1953, PARIS_2026], tmp_path / "csv", TableForm.CSV)
    assert R is not None
    done = subprocess.run(  # noqa: S603 - our own recipe
        [R, "-e", recipe], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["[1]", '"fr"', '"gb"', '"ua"']
