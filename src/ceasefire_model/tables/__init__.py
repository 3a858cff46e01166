"""Dossiers as tables: for pandas, polars, R and SQL, and back.

`to_tables` gives one Arrow table for each sort of record, for claims and citations, and for each
sort of value that is claimed; `from_tables` gives the dossiers back, equal. `findings_table` adds
what rules that span records find. `write_tables` and `read_tables` do so with a folder of Parquet
or CSV files. What every table, column and word means, `codebook` tells. All of it follows from the
annotations and docstrings of the model.

Needs pyarrow, which the extra `ceasefire-model[arrow]` installs.
"""

from ceasefire_model.tables.arrow import Table, findings_table, from_tables, to_tables
from ceasefire_model.tables.codebook import codebook
from ceasefire_model.tables.columns import Column, ColumnType, Precision, Word
from ceasefire_model.tables.faults import TableCode
from ceasefire_model.tables.folders import (
    CODEBOOK_FILE,
    PACKAGE_FILE,
    TableForm,
    read_tables,
    write_tables,
)
from ceasefire_model.tables.packages import data_package

__all__ = [
    "CODEBOOK_FILE",
    "PACKAGE_FILE",
    "Column",
    "ColumnType",
    "Precision",
    "Table",
    "TableCode",
    "TableForm",
    "Word",
    "codebook",
    "data_package",
    "findings_table",
    "from_tables",
    "read_tables",
    "to_tables",
    "write_tables",
]
