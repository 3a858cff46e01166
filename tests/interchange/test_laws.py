"""Laws of imports: every cell is accounted for, and what is read can be written back."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model import Dossier, strategies
from ceasefire_model.interchange import (
    ImportResult,
    ceasefire_rows,
    collect,
    iter_agreements,
    iter_ceasefires,
    joined,
)
from ceasefire_model.interchange.crosswalks import Crosswalk
from ceasefire_model.interchange.eth_prio import codes as eth_prio
from ceasefire_model.interchange.pa_x import codes as pa_x
from ceasefire_model.serialization import dumps, loads
from tests.interchange.made_up import agreement_row, agreements, ceasefire_row, ceasefires

ODD = st.sampled_from(
    ["", " ", "-1", "0", "1", "2", "3", "31", "NA", "x", "None", "\x07", "é", "?"]
)
"""What cells may hold that should not, or should somewhere else."""


def changes(columns: tuple[str, ...]) -> st.SearchStrategy[dict[str, str]]:
    return st.dictionaries(st.sampled_from(columns), ODD, max_size=6)


def is_accounted_for(result: ImportResult, rows: int, columns: int) -> bool:
    found = result.coverage
    cells = found.cells_stated + found.cells_missing + found.cells_in_problems
    return (
        found.rows == found.rows_covered == rows
        and found.cells_unaccounted == 0
        and cells == rows * columns
        and found.dossiers == len(result.dossiers)
    )


@given(st.lists(changes(eth_prio.TAKEN), min_size=1, max_size=4))
def test_every_cell_of_a_ceasefire_is_cited_missing_or_in_a_problem(
    rows: list[dict[str, str]],
) -> None:
    made = [ceasefire_row(**{"id": str(n), **row}) for n, row in enumerate(rows, 1)]
    with TemporaryDirectory() as folder:
        result = collect(iter_ceasefires(ceasefires(Path(folder), *made)))
    assert is_accounted_for(result, len(rows), len(eth_prio.TAKEN))
    assert all(loads(dumps(dossier)) == dossier for dossier in result.dossiers)


@given(st.lists(changes(pa_x.TAKEN), min_size=1, max_size=3))
def test_every_cell_of_an_agreement_is_cited_missing_or_in_a_problem(
    rows: list[dict[str, str]],
) -> None:
    made = [agreement_row(**{"AgtId": str(n), **row}) for n, row in enumerate(rows, 1)]
    with TemporaryDirectory() as folder:
        result = collect(iter_agreements(agreements(Path(folder), *made)))
    assert is_accounted_for(result, len(rows), len(pa_x.TAKEN))


@given(st.sets(st.sampled_from(eth_prio.TAKEN)))
def test_a_file_that_lacks_columns_is_read_as_far_as_it_goes(absent: set[str]) -> None:
    columns = [name for name in eth_prio.TAKEN if name not in absent]
    with TemporaryDirectory() as folder:
        path = ceasefires(Path(folder), ceasefire_row(), columns=columns)
        result = collect(iter_ceasefires(path))
    assert is_accounted_for(result, 1 if columns else 0, len(columns))
    missing = [p for p in result.problems if p.path.startswith("$.columns")]
    assert len(missing) == len(absent)


def sound_codes(crosswalk: Crosswalk) -> st.SearchStrategy[str]:
    """Draw the codes of a column that are written back as they are."""
    return st.sampled_from([e.code for e in crosswalk.entries if crosswalk.code(e.value) == e.code])


def days(names: tuple[str, ...], *, never: bool) -> st.SearchStrategy[dict[str, str]]:
    whole = st.dates().map(lambda day: (str(day.year), str(day.month), str(day.day)))
    part = st.sampled_from([("2001", "4", "-1"), ("2001", "-1", "-1"), ("-1", "-1", "-1")])
    none = st.just(("0", "0", "0")) if never else st.nothing()
    return (whole | part | none).map(lambda cells: dict(zip(names, cells, strict=True)))


@st.composite
def sound_rows(draw: st.DrawFn) -> dict[str, str]:
    """Rows of which everything can be taken over and written back."""
    row = ceasefire_row()
    for crosswalk in (*eth_prio.CODED, eth_prio.ENDED):
        row[crosswalk.column] = draw(sound_codes(crosswalk))
    row |= draw(days(eth_prio.DECLARED, never=False))
    row |= draw(days(eth_prio.EFFECTIVE, never=True))
    row |= draw(days(eth_prio.END, never=True))
    row["fixed"], row["fixed_time"] = draw(
        st.sampled_from([("0", "0"), ("-1", "-1"), ("1", "-1"), ("1", "14"), ("1", "48 hours")])
        | st.sampled_from([("1", "until Easter"), ("-1", "nobody can tell")])
    )
    for crosswalk in eth_prio.PURPOSES:
        row[crosswalk.column] = draw(st.sampled_from("01"))
    row["p_other_comment"] = "to mend the bridge" if row["p_other"] == "1" else "0"
    row["p_unclear"] = draw(st.sampled_from("01"))
    row["mediator_nego"], row["mediator_send"] = draw(
        st.sampled_from([("0", "0"), ("1", "-1"), ("-1", "-1"), ("1", "UN, Westland")])
    )
    row["link"] = draw(st.sampled_from(["0", "1", "2", "3", "-1"]))
    if row["link"] != "0":
        row["link_id1"], row["link_id4"] = "3", draw(st.sampled_from(["-1", "0", "5"]))
    row["pax_id"] = draw(st.sampled_from(["-1", "5005"]))
    row["ucdp_dyad"] = draw(st.sampled_from(["-1", "9200"]))
    row["ucdp_actor_id"] = draw(st.sampled_from(["-1", "9001"]))
    return row


@given(st.lists(sound_rows(), min_size=1, max_size=3))
def test_rows_that_are_sound_are_written_back_as_they_were(rows: list[dict[str, str]]) -> None:
    for number, row in enumerate(rows, 1):
        row["id"] = str(number)
    with TemporaryDirectory() as folder:
        result = collect(iter_ceasefires(ceasefires(Path(folder), *rows)))
    (dossier,) = result.dossiers
    assert result.coverage.cells_in_problems == 0
    written = ceasefire_rows(dossier)
    assert list(written.values()) == [
        {column: row[column] for column in written[f"row {row['id']}"]} for row in rows
    ]
    assert all(set(cells) == set(eth_prio.TAKEN) for cells in written.values())


@given(
    st.permutations(
        [
            ceasefire_row(id="1"),
            ceasefire_row(id="2", actor_name="River Front"),
            ceasefire_row(id="3", uniq_id="999008", cf_id="8"),
        ]
    )
)
def test_the_order_of_rows_changes_no_ceasefire(rows: list[dict[str, str]]) -> None:
    with TemporaryDirectory() as folder:
        result = collect(iter_ceasefires(ceasefires(Path(folder), *rows)))
    written = {name: cells for d in result.dossiers for name, cells in ceasefire_rows(d).items()}
    assert {name: cells["actor_name"] for name, cells in written.items()} == {
        f"row {row['id']}": row["actor_name"] for row in rows
    }
    assert {d.id for d in result.dossiers} == {"eth-prio-999007", "eth-prio-999008"}


@given(strategies.dossiers(closed=True), strategies.dossiers(closed=True))
def test_joining_twice_is_joining_once(one: Dossier, other: Dossier) -> None:
    once = joined(one, other)
    assert joined(once, other) == once
