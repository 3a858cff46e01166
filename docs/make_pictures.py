"""Draws the pictures of the documentation that show built-in dossiers.

python docs/make_pictures.py           draw the pictures
python docs/make_pictures.py --check   say what differs, and fail if anything does
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from ceasefire_model import (
    EventId,
    Happened,
    PartyId,
    PromiseId,
    Rest,
    Scenario,
    Standing,
    assess,
    disagreements,
)
from ceasefire_model.instances import MINSK_2015, PARIS_2026
from ceasefire_model.views import in_short_html, page, promises_svg, timeline_svg
from ceasefire_model.views.bare import table_html

ROOT = Path(__file__).resolve().parent.parent
ASSETS = ROOT / "docs" / "assets"
CEASEFIRE = Scenario(rest=Rest.NOTHING_ELSE).supposing(Happened(EventId("ceasefire-in-force")))


def main() -> int:
    """Draw the pictures, or with `--check` report drift.

    Returns:
        0, or 1 if a picture differs from what would be drawn.
    """
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="report drift, write nothing")
    check = parser.parse_args().check
    drift = list(drifted())
    for path, text in drift:
        if not check:
            path.write_text(text, encoding="utf-8", newline="\n")
        print(f"{path.relative_to(ROOT)}: {'differs' if check else 'drawn'}")
    if check and drift:
        print("mend it: python docs/make_pictures.py", file=sys.stderr)
    return 1 if check and drift else 0


def drifted() -> Iterator[tuple[Path, str]]:
    """Yield each picture that is not as it should be, with its right text."""
    for name, text in pictures().items():
        path = ASSETS / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            yield path, text


def pictures() -> dict[str, str]:
    """Draw each picture, by the name of its file."""
    every = [record.id for record in PARIS_2026.promises]
    return {
        "minsk-2015-timeline.svg": timeline_svg(MINSK_2015),
        "paris-2026-promises.svg": promises_svg(PARIS_2026),
        "paris-2026-united-kingdom.svg": promises_svg(
            PARIS_2026, parties=[PartyId("gb")], promises=every
        ),
        "paris-2026-day-of-a-ceasefire.svg": promises_svg(PARIS_2026, promises=_at_issue()),
        "paris-2026-answers.html": _page(_answers(), "Answers"),
        "minsk-2015-in-short.html": _page(in_short_html(MINSK_2015)),
    }


def _at_issue() -> list[PromiseId]:
    """Give what is due in the Paris plan on the day of a ceasefire, and what is contested then."""
    at_issue = {Standing.DUE, Standing.CONTESTED}
    return [one.promise for one in assess(PARIS_2026, CEASEFIRE) if one.standing in at_issue]


def _answers() -> str:
    """Show answers as a notebook does: by themselves, and as a page."""
    found = assess(PARIS_2026, CEASEFIRE)
    return f"{table_html(disagreements(PARIS_2026)[:5])}<hr>{page(found, PARIS_2026).as_html()}"


def _page(piece: str, title: str = "In short") -> str:
    """Make a page of its own of what a notebook shows."""
    head = f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title>'
    return f'{head}<body style="font:14px system-ui,sans-serif">\n{piece}'


if __name__ == "__main__":
    sys.exit(main())
