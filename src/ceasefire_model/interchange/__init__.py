"""Other people's datasets, read into dossiers row by row.

`iter_ceasefires` reads the ETH/PRIO Civil Conflict Ceasefire Dataset, `iter_agreements` reads PA-X;
each takes a file that is already at hand. `collect` holds what they give as an `ImportResult`:
dossiers, problems, and how much of the file they account for. `with_agreements` joins the two.

`extraction_schema`, `from_extraction` and `score` are for extraction by language models: a schema,
the way from a reply to a dossier or to problems that can be sent back, and how good it is.

Every value cites the dataset, its version, and the row and columns from which it comes; what each
code means stands in a `Crosswalk`, marked as official or provisional.
"""

from ceasefire_model.interchange.crosswalks import CodeEntry, CodeStatus, Column, Crosswalk
from ceasefire_model.interchange.editions import Edition
from ceasefire_model.interchange.eth_prio import ETH_PRIO, ceasefire_rows, iter_ceasefires
from ceasefire_model.interchange.extraction import (
    INSTRUCTIONS,
    STRICT_MODES,
    ExtractionCode,
    ExtractionResult,
    FieldScore,
    SchemaSize,
    Score,
    StrictMode,
    exceeded,
    extraction_schema,
    from_extraction,
    schema_size,
    score,
)
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
    "INSTRUCTIONS",
    "PA_X",
    "STRICT_MODES",
    "CodeEntry",
    "CodeStatus",
    "Column",
    "Coverage",
    "Crosswalk",
    "Edition",
    "ExtractionCode",
    "ExtractionResult",
    "FieldScore",
    "ImportCode",
    "ImportResult",
    "Imported",
    "Progress",
    "SchemaSize",
    "Score",
    "StrictMode",
    "ceasefire_rows",
    "collect",
    "exceeded",
    "extraction_schema",
    "from_extraction",
    "iter_agreements",
    "iter_ceasefires",
    "joined",
    "schema_size",
    "score",
    "tally",
    "topic_label",
    "with_agreements",
]
