"""Things that lead to each other are found, whatever they are."""

from hypothesis import given
from hypothesis import strategies as st

from ceasefire_model.circles import circles

NODES = range(7)
GRAPHS = st.dictionaries(
    st.sampled_from(NODES), st.lists(st.sampled_from([*NODES, 99]), max_size=4), max_size=7
)


def reached(start: int, leads: dict[int, list[int]]) -> set[int]:
    found: set[int] = set()
    todo = [*leads[start]]
    while todo:
        node = todo.pop()
        if node not in found:
            found.add(node)
            todo.extend(leads.get(node, []))
    return found


@given(leads=GRAPHS)
def test_two_things_are_in_one_circle_exactly_when_each_leads_to_the_other(
    leads: dict[int, list[int]],
) -> None:
    reach = {node: reached(node, leads) for node in leads}
    expected = {
        tuple(other for other in leads if node in reach[other] and other in reach[node])
        for node in leads
        if node in reach[node]
    }
    assert set(circles(leads)) == expected
    assert len(circles(leads)) == len(expected)


@given(leads=GRAPHS)
def test_circles_stand_in_the_order_of_what_they_are_made_of(leads: dict[int, list[int]]) -> None:
    firsts = [ring[0] for ring in circles(leads)]
    assert firsts == sorted(firsts, key=[*leads].index)


def test_what_leads_to_itself_is_a_circle_and_what_leads_nowhere_is_none() -> None:
    assert circles({"a": ["a"], "b": ["c"], "d": []}) == (("a",),)


def test_a_long_way_round_is_walked_without_recursion() -> None:
    ring = {node: [node + 1] for node in range(5000)} | {5000: [0]}
    assert [len(found) for found in circles(ring)] == [5001]
