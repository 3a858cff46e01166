"""What stands in the columns: nothing that nobody said, and no empty cell that could mean two."""
# ruff: noqa: ANN401 - cells hold values of any type

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

import attrs
import pytest
from hypothesis import given

from ceasefire_model import (
    Claim,
    Dossier,
    Quantity,
    bounds,
    instances,
    strategies,
)
from ceasefire_model.dossier import RECORD_FIELDS
from ceasefire_model.fields import all_records, claim_fields
from ceasefire_model.instances import KOREA_1953, PARIS_2026
from ceasefire_model.tables import ColumnType, Precision, to_tables
from ceasefire_model.tables.cells import ABSENCES
from ceasefire_model.tables.columns import precision
from ceasefire_model.tables.rows import rows_of
from ceasefire_model.tables.sheets import CLAIMS, DATES, DOSSIERS, records_of, sheet_of, sheets
from ceasefire_model.times import Instant, PartialDate
from tests.model.public import admits

Cells = dict[str, Any]
CLAIM_COLUMNS: Final = {"dossier", "record_table", "record", "field", "claim", "claim_denies"}


def rows(dossier: Dossier, table: str | None = None) -> Iterator[tuple[str, Cells]]:
    """Give each row with the table in which it stands, by the names of its columns."""
    for name, row in rows_of(dossier):
        if table in {None, name}:
            columns = [column.name for column in sheets()[name].columns]
            yield name, dict(zip(columns, row, strict=True))


def claims_of(dossier: Dossier) -> dict[str, Claim[Any]]:
    """Give the claims of a dossier by their paths."""
    found: dict[str, Claim[Any]] = {}
    for table in records_of():
        for index, record in enumerate(getattr(dossier, table)):
            for field in claim_fields(record):
                for number, claim in enumerate(field.claims):
                    found[f"$.{table}[{index}].{field.path}[{number}]"] = claim
    return found


PYTHON_TYPES: Final[dict[ColumnType, Any]] = {
    ColumnType.TEXT: str,
    ColumnType.WORD: str,
    ColumnType.FLAG: bool,
    ColumnType.INTEGER: int,
    ColumnType.AMOUNT: int | Decimal,
    ColumnType.DAY: object,
    ColumnType.MOMENT: object,
    ColumnType.LIST: tuple,
}


@given(strategies.dossiers())
def test_cells_are_of_the_type_and_words_that_their_column_announces(dossier: Dossier) -> None:
    for name, row in rows(dossier):
        for column in sheets()[name].columns:
            cell = row[column.name]
            assert cell is None or isinstance(cell, PYTHON_TYPES[column.type])
            assert not (column.required and cell is None), f"{name}.{column.name}"
            if column.words and cell is not None:
                found = {cell} if column.type is ColumnType.WORD else set(cell)
                assert found <= {word.word for word in column.words}


@given(strategies.dossiers())
def test_no_two_rows_have_the_same_key(dossier: Dossier) -> None:
    seen: set[tuple[Any, ...]] = set()
    for name, row in rows(dossier):
        key = (name, *(row[column] for column in sheets()[name].key))
        assert key not in seen
        seen.add(key)


@given(strategies.dossiers())
def test_there_is_one_row_for_each_record_and_claim_and_one_at_most_for_a_value(
    dossier: Dossier,
) -> None:
    found = [(name, row) for name, row in rows(dossier)]
    records = [row["record"] for name, row in found if name in records_of()]
    assert sorted(records) == sorted(record.id for record in all_records(dossier))
    claims = {row["claim"]: row for name, row in found if name == CLAIMS}
    assert claims.keys() == claims_of(dossier).keys()
    for path, claim in claims_of(dossier).items():
        values = [
            name
            for name, row in found
            if name != CLAIMS
            and row.get("claim") == path
            and row.get("path", f"{path}.value") == f"{path}.value"
        ]
        assert values == [t for t in [claims[path]["value_table"]] if t is not None]
        assert claims[path]["claim_denies"] is claim.denies


@given(strategies.dossiers())
def test_a_claim_has_a_value_or_the_reason_why_there_is_none(dossier: Dossier) -> None:
    claims = claims_of(dossier)
    for _, row in rows(dossier, CLAIMS):
        value = claims[row["claim"]].value
        if type(value) in ABSENCES:
            assert row["value_absence"] is not None
            assert row["value_reason"] == getattr(value, "reason", None)
            assert row["value_kind"] is row["value"] is row["value_table"] is None
        else:
            assert row["value_kind"] is not None
            assert row["value_absence"] is row["value_reason"] is None
            assert row["value_table"] == sheet_of().get(type(value))


@pytest.mark.parametrize(
    ("table", "prefix", "number"),
    [("quantities", "", lambda v: v), ("figures", "amount_", lambda v: v.amount)],
)
@given(dossier=strategies.dossiers())
def test_bounds_are_those_of_the_wording_and_none_is_guessed(
    dossier: Dossier, table: str, prefix: str, number: Any
) -> None:
    claims = claims_of(dossier)
    for _, row in rows(dossier, table):
        quantity = number(claims[row["claim"]].value)
        cells = (row[f"{prefix}low"], row[f"{prefix}high"])
        if admits(Quantity, quantity):
            assert cells == bounds(quantity)
            stated = {
                getattr(quantity, field.name)
                for field in attrs.fields(type(quantity))
                if field.name not in {"unit", "wording", "low", "high"}
            }
            assert {row[f"{prefix}number"]} - {None} == stated
        else:
            assert cells == (None, None), "a flow or a ratio stands in no column of a stock"


@given(strategies.dossiers())
def test_first_and_last_days_are_those_of_the_date(dossier: Dossier) -> None:
    claims = claims_of(dossier)
    for _, row in rows(dossier, DATES):
        value = claims[row["claim"]].value
        date = value if isinstance(value, PartialDate) else value.date
        assert (row["date_earliest"], row["date_latest"]) == (date.earliest, date.latest)
        assert row["date_utc"] == (value.utc if isinstance(value, Instant) else None)
        assert row["date_approximate"] is date.is_approximate
        assert row["date_uncertain"] is date.is_uncertain


@given(strategies.partial_dates())
def test_every_date_has_a_precision_that_fits_its_days(date: PartialDate) -> None:
    found = precision(date.edtf)
    assert (found is Precision.NO_YEAR) == (date.earliest is None and date.latest is None)
    if found in {Precision.DAY, Precision.MONTH, Precision.YEAR, Precision.DECADE}:
        assert date.earliest is not None
        assert date.latest is not None
        days = (date.latest - date.earliest).days + 1
        low, high = {"day": (1, 1), "month": (28, 31), "year": (365, 366), "decade": (3652, 3653)}[
            found.value
        ]
        assert low <= days <= high
    assert (found is Precision.SPAN) == ("/" in date.edtf)
    assert (found is Precision.ONE_OF) == (len(date.choices) > 1)


def test_precisions_are_told_by_the_form_alone() -> None:
    forms = {
        "2026-01-06": "day",
        "2026-01-06~": "day",
        "2026-01": "month",
        "2026-01-XX?": "month",
        "2026": "year",
        "2026-XX": "year",
        "2026-XX-XX%": "year",
        "202X": "decade",
        "20XX": "century",
        "2026/..": "span",
        "[2026,2027]": "one-of",
        "XXXX-02-20": "no-year",
    }
    assert {edtf: precision(edtf).value for edtf in forms} == forms


def test_tables_join_on_the_columns_that_they_share() -> None:
    """A natural join with the claims is right for every table of what is claimed."""
    claims = {column.name for column in sheets()[CLAIMS].columns}
    for sheet in sheets().values():
        if sheet.is_claimed and sheet.name != CLAIMS:
            assert claims & {column.name for column in sheet.columns} == CLAIM_COLUMNS
        if sheet.name != DOSSIERS:
            assert [c.name for c in sheet.columns[:3]] == ["dossier", "record_table", "record"]


def test_every_field_of_a_dossier_has_a_table_and_every_record_a_row() -> None:
    tables = to_tables([instances.load(name) for name in instances.names()])
    assert set(records_of()) == {name for fields in RECORD_FIELDS.values() for name in fields}
    for name in records_of():
        total = sum(len(getattr(instances.load(n), name)) for n in instances.names())
        assert tables[name].num_rows == total


def test_columns_say_what_they_mean_in_every_form() -> None:
    for sheet in sheets().values():
        assert sheet.meaning.endswith(".")
        for column in sheet.columns:
            assert column.meaning.endswith((".", ":", ")"))
            assert "`None`" not in column.meaning
            if column.type is ColumnType.WORD:
                assert column.words
    field = to_tables([])["deployments"].schema.field("title")
    assert field.metadata[b"description"] == b"What this dossier calls it, in English."


def test_a_column_of_ids_says_which_records_they_name() -> None:
    columns = {c.name: c.meaning for sheet in sheets().values() for c in sheet.columns}
    assert columns["given_by"].endswith(" An id of `parties`.")
    assert columns["through"].endswith(" An id of `parties`.")
    provisions = {column.name: column.meaning for column in sheets()["provisions"].columns}
    assert "An id of `deployments` or `guarantees` or `undertakings`" in provisions["promise"]


def test_a_column_of_several_kinds_says_what_it_means_of_which() -> None:
    columns = {column.name: column for column in sheets()["parties"].columns}
    assert columns["of"].meaning.startswith("Of organ: The state or organisation it belongs to.")
    assert "Of office: " in columns["of"].meaning
    words = {word.word: word.meaning for word in columns["form"].words}
    assert words["parliament"] == "A parliament or a chamber of one."
    assert words["media"].startswith("A news outlet")


def by_record(dossier: Dossier, table: str, record: str, field: str) -> list[Cells]:
    return [r for _, r in rows(dossier, table) if (r["record"], r["field"]) == (record, field)]


def test_the_size_of_the_force_is_as_firm_as_its_sources() -> None:
    """Worked out by hand from the dossier, so that a change of the form shows."""
    claims = by_record(PARIS_2026, "claims", "mnfu-deployment", "size")
    assert [row["value_absence"] for row in claims[:4]] == [*["withheld"] * 3, "not-reported"]
    assert claims[0]["value_reason"] == "telling it would help the adversary"
    figures = by_record(PARIS_2026, "figures", "mnfu-deployment", "size")
    told = [
        (row["amount_kind"], row["amount_number"], row["amount_low"], row["amount_high"])
        for row in figures
    ]
    assert ("between", None, 15_000, 30_000) in told
    assert ("at-most", 30_000, 0, 30_000) in told
    assert ("exactly", 64_000, 64_000, 64_000) in told


def test_a_flow_stands_apart_from_stocks() -> None:
    rates = [row for _, row in rows(KOREA_1953, "figures") if row["amount_kind"] == "rate"]
    (rate, *_) = [row for row in rates if row["amount_quantity_number"] == 35_000]
    assert rate["amount_quantity_kind"] == "at-most"
    assert (rate["amount_quantity_low"], rate["amount_quantity_high"]) == (0, 35_000)
    assert (rate["amount_per"], rate["amount_window"]) == ("P1M", "calendar")
    assert rate["amount_number"] is rate["amount_low"] is rate["amount_high"] is None


def test_conditions_are_trees_of_rows() -> None:
    tree = by_record(PARIS_2026, "conditions", "mnfu-deployment", "promise.condition")
    first = tree[0]["claim"]
    told = [
        (row["kind"], row["part"], row["parent"].removeprefix(first), row["by"])
        for row in tree
        if row["claim"] == first
    ]
    assert told == [
        ("all-of", "value", "", None),
        ("given", "conditions", ".value", ("ua",)),
        ("judged", "conditions", ".value", ()),
    ]
