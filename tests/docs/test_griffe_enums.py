from textwrap import dedent

import griffe
import pytest
from griffe_enums import EnumExtension

SOURCE = dedent('''
    from enum import Enum


    class Firmness(Enum):
        """How firmly.

        Not legal force.
        """

        POSSIBLE = "possible"
        """It could happen:
        *could* | *might*."""
        COMMITTED = "committed"

        @property
        def rank(self) -> int:
            """Place in the order."""
            return 0


    class Ordinary:
        """No enumeration."""

        WORD = "word"
''')


@pytest.fixture(scope="module")
def package() -> griffe.Module:
    extensions = griffe.load_extensions(EnumExtension)
    with griffe.temporary_visited_package(
        "sample", {"__init__.py": SOURCE}, extensions=extensions
    ) as loaded:
        return loaded


def test_the_members_of_an_enumeration_become_the_rows_of_a_table_below_its_definition(
    package: griffe.Module,
) -> None:
    docstring = package["Firmness"].docstring
    assert docstring.value == dedent("""\
        How firmly.

        Not legal force.

        | member | written as | meaning |
        | --- | --- | --- |
        | `POSSIBLE` | `possible` | It could happen: *could* &#124; *might*. |
        | `COMMITTED` | `committed` |  |""")


def test_what_is_no_member_stays_on_the_page(package: griffe.Module) -> None:
    assert list(package["Firmness"].members) == ["rank"]


def test_a_class_that_is_no_enumeration_is_left_alone(package: griffe.Module) -> None:
    ordinary = package["Ordinary"]
    assert list(ordinary.members) == ["WORD"]
    assert ordinary.docstring.value == "No enumeration."
