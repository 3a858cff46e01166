"""Other people's datasets, read into dossiers row by row.

`iter_ceasefires` reads the ETH/PRIO Civil Conflict Ceasefire Dataset, `iter_agreements` reads PA-X;
each takes a file that is already at hand. `collect` holds what they give as an `ImportResult`:
dossiers, problems, and how much of the file they account for. `with_agreements` joins the two.

Every value cites the dataset, its version, and the row and columns from which it comes; what each
code means stands in a `Crosswalk`, marked as official or provisional.
"""

from ceasefire_model.interchange.crosswalks import CodeEntry, CodeStatus, Column, Crosswalk
from ceasefire_model.interchange.editions import Edition
from ceasefire_model.interchange.eth_prio import ETH_PRIO, ceasefire_rows, iter_ceasefires
from ceasefire_model.interchange.joining import joined, with_agreements
from ceasefire_model.interchange.pa_x import PA_X, iter_agreements, topic_label
from ceasefire_model.interchange.results import (
    Coverage,
    ImportCode,
    Imported,
    ImportResult,
    Progress,
    collect,
    tally,
)

__all__ = [
    "ETH_PRIO",
    "PA_X",
    "CodeEntry",
    "CodeStatus",
    "Column",
    "Coverage",
    "Crosswalk",
    "Edition",
    "ImportCode",
    "ImportResult",
    "Imported",
    "Progress",
    "ceasefire_rows",
    "collect",
    "iter_agreements",
    "iter_ceasefires",
    "joined",
    "tally",
    "topic_label",
    "with_agreements",
]
