"""The dossiers that come with the library are loaded by constant or by name."""

import subprocess
import sys

import pytest

from ceasefire_model import Dossier, UnknownId, instances
from ceasefire_model.instances import PARIS_2026
from ceasefire_model.references import dangling


def test_a_constant_is_the_dossier_of_its_name() -> None:
    assert instances.load("paris-2026") is PARIS_2026
    assert instances.PARIS_2026 is PARIS_2026


@pytest.mark.parametrize("name", instances.names())
def test_a_dossier_is_registered_under_its_id_and_title(name: str) -> None:
    dossier = instances.load(name)
    assert isinstance(dossier, Dossier)
    assert (dossier.id, dossier.title) == (name, instances.title(name))


@pytest.mark.parametrize("name", instances.names())
def test_a_built_in_dossier_names_no_record_that_it_does_not_hold(name: str) -> None:
    assert dangling(instances.load(name)) == ()


@pytest.mark.parametrize("ask", [instances.load, instances.title])
def test_an_unknown_name_is_refused_with_those_that_are_near(ask: object) -> None:
    assert callable(ask)
    with pytest.raises(UnknownId) as refused:
        ask("pari-2026")
    assert str(refused.value) == (
        "no built-in dossier has the id 'pari-2026'; did you mean 'paris-2026'?"
    )


@pytest.mark.parametrize("name", ["PARIS_2027", "paris_2027", "Paris_2026", "PARIS-2026"])
def test_no_other_constant_is_there(name: str) -> None:
    with pytest.raises(AttributeError, match=f"has no attribute '{name}'"):
        getattr(instances, name)


def test_no_dossier_is_loaded_before_it_is_asked_for() -> None:
    script = (
        "import sys; from ceasefire_model import instances; instances.names(); "
        "instances.title('paris-2026'); "
        "print('ceasefire_model.instances.paris_2026' in sys.modules); "
        "instances.PARIS_2026; print('ceasefire_model.instances.paris_2026' in sys.modules)"
    )
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, "-c", script],
        capture_output=True,
        check=True,
        env={"PYTHONPATH": ":".join(filter(None, sys.path))},
    )
    assert done.stdout.split() == [b"False", b"True"]
