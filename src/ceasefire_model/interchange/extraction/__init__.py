"""Extraction by language models: a flat schema, and the way from a reply to a dossier.

`extraction_schema` gives a schema that the strict modes of the large providers accept;
`INSTRUCTIONS` says what to ask for. `from_extraction` makes a dossier of the reply, or names every
problem in words that can be sent back. `score` compares a dossier with one that is known to be
right. Which language model is asked, and how, is left to the caller.
"""

from ceasefire_model.interchange.extraction.assembly import from_extraction
from ceasefire_model.interchange.extraction.limits import (
    STRICT_MODES,
    SchemaSize,
    StrictMode,
    exceeded,
    schema_size,
)
from ceasefire_model.interchange.extraction.results import ExtractionCode, ExtractionResult
from ceasefire_model.interchange.extraction.schemas import INSTRUCTIONS, extraction_schema
from ceasefire_model.interchange.extraction.scoring import FieldScore, Score, score

__all__ = [
    "INSTRUCTIONS",
    "STRICT_MODES",
    "ExtractionCode",
    "ExtractionResult",
    "FieldScore",
    "SchemaSize",
    "Score",
    "StrictMode",
    "exceeded",
    "extraction_schema",
    "from_extraction",
    "schema_size",
    "score",
]
