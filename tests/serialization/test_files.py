import os
from pathlib import Path

import pytest

from ceasefire_model.errors import DocumentError, InvalidType
from ceasefire_model.serialization import Limits, dumps, read, write
from tests.serialization.samples import made_by_hand

posix = pytest.mark.skipif(os.name != "posix", reason="file modes and links of POSIX")


def test_what_is_read_from_a_file_equals_what_was_written_to_it(tmp_path: Path) -> None:
    path = tmp_path / "dossier.json"
    write(made_by_hand(), path)
    assert read(path) == made_by_hand()
    assert read(str(path)) == made_by_hand()
    assert path.read_bytes() == dumps(made_by_hand()).encode()


def test_writing_replaces_the_file_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "dossier.json"
    path.write_text("x" * 1_000_000, encoding="utf-8")
    write(made_by_hand(), str(path))
    assert read(path) == made_by_hand()
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failed_write_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "dossier.json"
    path.write_text("old", encoding="utf-8")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(OSError, match="No space left"):
        write(made_by_hand(), path)
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_the_content_is_on_the_disk_before_it_takes_the_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    fsync, replace = os.fsync, os.replace

    def note_fsync(descriptor: int) -> None:
        steps.append("flush")
        fsync(descriptor)

    def note_replace(source: Path, target: Path) -> None:
        steps.append("rename")
        replace(source, target)

    monkeypatch.setattr(os, "fsync", note_fsync)
    monkeypatch.setattr(os, "replace", note_replace)
    write(made_by_hand(), tmp_path / "dossier.json")
    assert steps == ["flush", "rename", "flush"] if os.name == "posix" else ["flush", "rename"]


def test_what_is_no_dossier_touches_no_file(tmp_path: Path) -> None:
    with pytest.raises(InvalidType):
        write("a dossier", tmp_path / "dossier.json")  # type: ignore[arg-type]  # the point
    assert list(tmp_path.iterdir()) == []


@posix
def test_a_new_file_has_the_mode_of_any_new_file_and_an_old_one_keeps_its_own(
    tmp_path: Path,
) -> None:
    path, other = tmp_path / "dossier.json", tmp_path / "other"
    other.touch()
    write(made_by_hand(), path)
    assert path.stat().st_mode == other.stat().st_mode
    path.chmod(0o640)
    write(made_by_hand(), path)
    assert path.stat().st_mode & 0o777 == 0o640


@posix
def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    path, link = tmp_path / "dossier.json", tmp_path / "link.json"
    path.write_text("old", encoding="utf-8")
    link.symlink_to(path)
    write(made_by_hand(), link)
    assert link.is_symlink()
    assert read(path) == made_by_hand()


def test_a_file_that_is_not_there_is_no_fault_of_a_document(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read(tmp_path / "nothing.json")


def test_of_a_file_that_is_too_large_no_more_than_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "dossier.json"
    write(made_by_hand(), path)
    with pytest.raises(DocumentError, match="too-large"):
        read(path, Limits(size=100))
