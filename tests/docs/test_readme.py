"""The commands of README's section for researchers, run as they stand there."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.interchange import made_up

README: Final = Path(__file__).resolve().parents[2] / "README.md"
ROWS: Final = (
    made_up.ceasefire_row(),
    made_up.other_side(cf_effect_month="2", cf_effect_day="31"),
    made_up.ceasefire_row(id="3", uniq_id="999008", cf_id="8", p_humanitarian="1"),
    made_up.other_side(id="4", uniq_id="999008", cf_id="8", p_humanitarian="1"),
    made_up.ceasefire_row(id="5", uniq_id="999009", cf_id="9", p_peaceprocess="0", p_election="1"),
    made_up.other_side(id="6", uniq_id="999009", cf_id="9", p_peaceprocess="0", p_election="1"),
    made_up.ceasefire_row(id="7", uniq_id="999010", cf_id="10", link="1", link_id1="6"),
)


def steps() -> list[tuple[str, str]]:
    """Give each command with the output that stands below it."""
    text = README.read_text("utf-8")
    section = text.partition("\n## For researchers\n")[2].partition("\n## ")[0]
    return re.findall(
        r"^```sh\n(.*?)^```\n\n```text\n(.*?)^```$", section, re.MULTILINE | re.DOTALL
    )


def commands_on_the_path(folder: Path) -> str:
    """Let `python` and `ceasefire` be those that run the tests."""
    folder.mkdir()
    for name, more in {"python": "", "ceasefire": "-m ceasefire_model.cli"}.items():
        script = folder / name
        script.write_text(f'#!/bin/sh\nexec "{sys.executable}" {more} "$@"\n', encoding="utf-8")
        script.chmod(0o755)
    return os.pathsep.join([str(folder), os.environ["PATH"]])


@pytest.mark.skipif(os.name != "posix", reason="the commands are those of a POSIX shell")
def test_three_commands_lead_from_a_csv_file_to_a_query_and_print_what_stands_below_them(
    tmp_path: Path,
) -> None:
    pytest.importorskip("duckdb")
    pytest.importorskip("pyarrow")
    environment = {
        **os.environ,
        "PATH": commands_on_the_path(tmp_path / "bin"),
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
    }
    work = tmp_path / "work"
    work.mkdir()
    made_up.ceasefires(work, *ROWS)
    printed = [
        subprocess.run(  # noqa: S603 - our own page
            ["/bin/sh", "-c", command],
            cwd=work,
            env=environment,
            capture_output=True,
            check=True,
            encoding="utf-8",
        ).stdout
        for command, _ in steps()
    ]
    assert [text.rstrip() for text in printed] == [output.rstrip() for _, output in steps()]
    assert len(printed) == 3
