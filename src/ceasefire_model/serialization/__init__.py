"""A dossier as a document: the only home of its written form.

`dumps` and `loads` go between a `Dossier` and JSON text, `write` and `read` between a `Dossier`
and a file, `write_corpus` and `read_corpus` between many and a file or stream with one a line;
`json_schema` gives the form as a schema. Reading is exact: nothing is converted, nothing unknown is
passed over, and what is wrong is told all at once, as one `Problem` for each fault, whose `code` is
one of `Code`.
"""

from ceasefire_model.serialization.answers import dump_answer
from ceasefire_model.serialization.codes import Code
from ceasefire_model.serialization.conversion import make_converter
from ceasefire_model.serialization.corpora import LINE_LIMITS, read_corpus, write_corpus
from ceasefire_model.serialization.documents import FORMAT, VERSION, dumps, loads, read, write
from ceasefire_model.serialization.limits import Limits
from ceasefire_model.serialization.schemas import SCHEMA_FILE, json_schema

__all__ = [
    "FORMAT",
    "LINE_LIMITS",
    "SCHEMA_FILE",
    "VERSION",
    "Code",
    "Limits",
    "dump_answer",
    "dumps",
    "json_schema",
    "loads",
    "make_converter",
    "read",
    "read_corpus",
    "write",
    "write_corpus",
]
