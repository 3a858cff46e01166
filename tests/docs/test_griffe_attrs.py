import inspect
import runpy
from pathlib import Path
from textwrap import dedent

import griffe
import pytest
from griffe_attrs import AttrsExtension

SOURCE = dedent('''
    from functools import cached_property
    from typing import ClassVar

    import attrs
    from attrs import field, frozen


    @frozen(kw_only=True, weakref_slot=False)
    class Claim:
        """What somebody says.

        Attributes:
            value: What is said.
            note: A remark.
            by: Who says it.
            evidence: Passages.
            seen: Days on which it was read.
        """

        LIMIT: ClassVar[int] = 3

        note: str | None = None
        value: int = field(kw_only=False)
        by: str
        evidence: tuple[str, ...] = field(default=(), metadata={"each": True})
        seen: tuple[str, ...] = field(factory=tuple)
        size: int = field(default=4, kw_only=False)

        @cached_property
        def shown(self) -> str:
            """What a reader sees."""
            return str(self.value)


    @attrs.frozen
    class Plain:
        first: int
        last: int = 0


    @frozen(kw_only=True)
    class Nothing:
        """No fields."""


    class Ordinary:
        name: str = "no attrs class"
''')


@pytest.fixture
def package(tmp_path: Path) -> griffe.Module:
    (tmp_path / "sample.py").write_text(SOURCE, encoding="utf-8")
    loaded = griffe.load(
        "sample", search_paths=[tmp_path], extensions=griffe.load_extensions(AttrsExtension)
    )
    assert isinstance(loaded, griffe.Module)
    return loaded


@pytest.mark.parametrize(
    ("name", "signature"),
    [
        (
            "Claim",
            (
                "Claim(value: int, size: int = 4, *, note: str | None = None, by: str, "
                "evidence: tuple[str, ...] = (), seen: tuple[str, ...] = tuple())"
            ),
        ),
        ("Plain", "Plain(first: int, last: int = 0)"),
        ("Nothing", "Nothing()"),
    ],
)
def test_a_class_shows_the_constructor_that_attrs_writes(
    package: griffe.Module, name: str, signature: str
) -> None:
    cls = package[name]
    assert cls.signature() == signature


def test_the_shown_constructor_has_the_order_and_kinds_of_the_real_one(
    package: griffe.Module, tmp_path: Path
) -> None:
    sample = runpy.run_path(str(tmp_path / "sample.py"))
    for name in ("Claim", "Plain", "Nothing"):
        real = inspect.signature(sample[name]).parameters.values()
        shown = [p for p in package[name].parameters if p.name != "self"]
        assert [p.name for p in shown] == [p.name for p in real]
        assert [p.kind.value for p in shown] == [p.kind.description for p in real]
        assert [p.default is None for p in shown] == [p.default is p.empty for p in real]


def test_a_field_keeps_its_bare_default(package: griffe.Module) -> None:
    members = package["Claim"].members
    shown = {name: str(members[name].value) for name in ("note", "value", "evidence", "seen")}
    assert shown == {"note": "None", "value": "None", "evidence": "()", "seen": "tuple()"}
    assert members["value"].value is None


def test_class_variables_and_properties_are_no_fields(package: griffe.Module) -> None:
    cls = package["Claim"]
    assert not {"LIMIT", "shown"} & {p.name for p in cls.parameters}
    assert str(cls["LIMIT"].value) == "3"


def test_a_class_without_attrs_is_left_alone(package: griffe.Module) -> None:
    assert "__init__" not in package["Ordinary"].members
