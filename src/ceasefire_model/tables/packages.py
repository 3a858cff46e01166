"""The description of tables in CSV as a Frictionless Data Package (version 1).

A CSV file does not say that `NA` is a country and `NO` another, nor that an empty cell is one. The
descriptor does, for every column: its type, its meaning, its words, and that nothing but an empty
cell is missing.
"""

from typing import Any, Final

from ceasefire_model.tables.columns import Column, ColumnType
from ceasefire_model.tables.sheets import CLAIMS, DOSSIERS, Sheet, findings_sheet, sheets

_TYPES: Final[dict[ColumnType, dict[str, Any]]] = {
    ColumnType.TEXT: {"type": "string"},
    ColumnType.WORD: {"type": "string"},
    ColumnType.FLAG: {"type": "boolean", "trueValues": ["true"], "falseValues": ["false"]},
    ColumnType.INTEGER: {"type": "integer"},
    ColumnType.AMOUNT: {"type": "number"},
    ColumnType.DAY: {"type": "date"},
    ColumnType.MOMENT: {"type": "datetime"},
    ColumnType.LIST: {"type": "array"},
}


def data_package(*, findings: bool = False) -> dict[str, Any]:
    """Describe all tables as files in CSV.

    Args:
        findings: Whether the table of findings is among them.

    Returns:
        The descriptor, as it is written into `datapackage.json`.
    """
    more = (findings_sheet(),) if findings else ()
    return {
        "profile": "tabular-data-package",
        "name": "ceasefire-dossiers",
        "title": "Declarations, deployments and security guarantees around ceasefires",
        "resources": [_resource(sheet) for sheet in (*sheets().values(), *more)],
    }


def _resource(sheet: Sheet) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": sheet.name,
        "path": f"{sheet.name}.csv",
        "description": sheet.meaning,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\n", "doubleQuote": True, "header": True},
        "schema": {
            "fields": [_field(column) for column in sheet.columns],
            "missingValues": [""],
            "primaryKey": list(sheet.key),
            "foreignKeys": _foreign_keys(sheet),
        },
    }


def _field(column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {"required": True} if column.required else {}
    if column.words and column.type is ColumnType.WORD:
        constraints["enum"] = [word.word for word in column.words]
    described = {"name": column.name, **_TYPES[column.type], "description": column.meaning}
    return {**described, "constraints": constraints} if constraints else described


def _foreign_keys(sheet: Sheet) -> list[dict[str, Any]]:
    """Give the keys by which every row names another; the ids of records need not name any."""
    filled = {column.name for column in sheet.columns if column.required}
    return [
        {"fields": key, "reference": {"resource": table, "fields": key}}
        for table, key in ((DOSSIERS, ["dossier"]), (CLAIMS, ["dossier", "claim"]))
        if sheet.name != table and filled.issuperset(key)
    ]
