"""Brings the recorded reply of the page on extraction up to the schema, which grows with the model.

python docs/make_reply.py           add the columns that are new, as empty lists
python docs/make_reply.py --check   say whether there are any, and fail if so
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
REPLY = ROOT / "docs" / "how-to" / "recorded-reply.json"


def main() -> int:
    """Write the reply, or with `--check` report drift.

    Returns:
        0, or 1 if the reply differs from what would be written.
    """
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="report drift, write nothing")
    check = parser.parse_args().check
    found = REPLY.read_text(encoding="utf-8")
    wanted = "".join(_lines(_filled(json.loads(found))))
    if found == wanted:
        return 0
    if check:
        print(f"{REPLY.relative_to(ROOT)}: differs; mend it: python docs/make_reply.py")
        return 1
    REPLY.write_text(wanted, encoding="utf-8")
    print(f"wrote {REPLY.relative_to(ROOT)}")
    return 0


def _filled(reply: dict[str, Any]) -> dict[str, Any]:
    """Give the reply with every column of the schema, in its order."""
    sys.path.insert(0, str(ROOT / "src"))  # the package of this checkout, whatever is installed
    from ceasefire_model.interchange import extraction_schema  # noqa: PLC0415 - see above

    tables = extraction_schema()["properties"]
    return {
        name: [
            {column: row.get(column, []) for column in table["items"]["properties"]}
            for row in reply.get(name, [])
        ]
        for name, table in tables.items()
    }


def _lines(reply: dict[str, Any]) -> list[str]:
    """Write a reply with a row in each line."""
    tables: list[str] = []
    for name, rows in reply.items():
        shown = ",\n".join(f"    {json.dumps(row, ensure_ascii=False)}" for row in rows)
        tables.append(f"  {json.dumps(name)}: [\n{shown}\n  ]" if rows else f'  "{name}": []')
    return ["{\n", ",\n".join(tables), "\n}\n"]


if __name__ == "__main__":
    sys.exit(main())
