"""Made-up files in the form of the two datasets; nothing in them is anybody's data."""

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from ceasefire_model.interchange.eth_prio import codes as eth_prio
from ceasefire_model.interchange.pa_x import codes as pa_x
from ceasefire_model.interchange.pa_x.topics import TOPICS

CEASEFIRE_COLUMNS: Final = (*eth_prio.TAKEN, *(column.name for column in eth_prio.LEFT))
AGREEMENT_COLUMNS: Final = (*pa_x.TAKEN, *(column.name for column in pa_x.LEFT))

Cells = Mapping[str, str]


def ceasefire_row(**changes: str) -> dict[str, str]:
    """A row of a ceasefire between the government of Ostland and the River Front."""
    return {
        **dict.fromkeys(CEASEFIRE_COLUMNS, "0"),
        "id": "1",
        "uniq_id": "999007",
        "cc": "999",
        "cf_id": "7",
        "location": "Ostland",
        "ucdp_actor_id": "9001",
        "actor_name": "Government of Ostland",
        "ucdp_acd_id": "9100",
        "ucdp_dyad": "9200",
        "pax_id": "-1",
        "cf_dec_yr": "2001",
        "cf_dec_month": "3",
        "cf_dec_day": "4",
        "cf_effect_yr": "2001",
        "cf_effect_month": "3",
        "cf_effect_day": "6",
        "ended": "1",
        "end_yr": "2001",
        "end_month": "4",
        "end_day": "-1",
        "fixed": "1",
        "fixed_time": "30",
        "side": "2",
        "ceasefire_class": "2",
        "p_peaceprocess": "1",
        "timing": "2",
        "written": "1",
        "implement": "1",
        "mediator_nego": "1",
        "mediator_send": "Westland, UN",
        **changes,
    }


def other_side(**changes: str) -> dict[str, str]:
    """The row of the River Front in the same ceasefire."""
    front = {"id": "2", "ucdp_actor_id": "9002", "actor_name": "River Front"}
    return ceasefire_row(**{**front, **changes})


def agreement_row(**changes: str) -> dict[str, str]:
    """The row of an agreement between the two."""
    return {
        **dict.fromkeys(AGREEMENT_COLUMNS, ""),
        **{topic.code: "0" for topic in TOPICS},
        "AgtId": "5005",
        "Agt": "Agreement on the River",
        "Dat": "2001-03-04",
        "Con": "Ostland",
        "Loc1ISO": "OST",
        "Loc1GWNO": "999",
        "UcdpCon": "9100",
        "CowWar": "NA",
        "UcdpAgr": "N/A",
        "PamAgr": "77",
        "PP": "12",
        "PPName": "River talks",
        "Part": "For Ostland:\n\n  A. Minister\nFor the Front:\nB. Commander",
        "ThrdPart": "C. Witness",
        "Contp": "Territory",
        "Reg": "Cross-regional",
        "Status": "Multiparty signed/agreed",
        "Agtp": "Intra",
        "Stage": "Cea",
        "StageSub": "Ceas",
        "Interim": "No",
        "Ce": "3",
        "CeProv": "1",
        "SsrGua": "1",
        **changes,
    }


def write(path: Path, rows: Iterable[Cells], columns: Iterable[str]) -> Path:
    """Write a CSV file of some columns."""
    names = list(columns)
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, names, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
    return path


def ceasefires(path: Path, *rows: Cells, columns: Iterable[str] = CEASEFIRE_COLUMNS) -> Path:
    """Write a file in the form of the ETH/PRIO dataset."""
    return write(path / "ceasefires.csv", rows, columns)


def agreements(path: Path, *rows: Cells, columns: Iterable[str] = AGREEMENT_COLUMNS) -> Path:
    """Write a file in the form of PA-X."""
    return write(path / "agreements.csv", rows, columns)
