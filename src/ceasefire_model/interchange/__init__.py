"""Other people's forms: datasets and replies of language models read, linked data written.

`iter_ceasefires` reads the ETH/PRIO Civil Conflict Ceasefire Dataset, `iter_agreements` reads PA-X;
each takes a file that is already at hand. `collect` holds what they give as an `ImportResult`:
dossiers, problems, and how much of the file they account for. `with_agreements` joins the two.

`extraction_schema`, `from_extraction` and `score` are for extraction by language models: a schema,
the way from a reply to a dossier or to problems that can be sent back, and how good it is.

Every value cites the dataset, its version, and the row and columns from which it comes; what each
code means stands in a `Crosswalk`, marked as official or provisional.

`to_jsonld` writes dossiers as JSON-LD in the terms of schema.org, PROV-O and Web Annotation,
`to_ftm` as entities of FollowTheMoney. Each also gives, as `Untold`, what that form has no words
for.
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
from ceasefire_model.interchange.ftm import to_ftm
from ceasefire_model.interchange.joining import joined, with_agreements
from ceasefire_model.interchange.jsonld import to_jsonld
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
from ceasefire_model.interchange.untold import Untold

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
    "Untold",
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
    "to_ftm",
    "to_jsonld",
    "topic_label",
    "with_agreements",
]
