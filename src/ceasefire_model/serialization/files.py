"""Replacing a file as a whole: after a failure the old one stands as it was."""

import os
import secrets
import shutil
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO


def replace(path: Path, content: bytes) -> None:
    """Write a file, or leave what was there.

    Args:
        path: Name of the file.
        content: All that it is to hold.

    Raises:
        OSError: It cannot be written; no temporary file is left behind.
    """
    with replacing(path) as stream:
        stream.write(content)


@contextmanager
def replacing(path: Path) -> Generator[BinaryIO, None, None]:
    """Write a file piece by piece, or leave what was there.

    The content goes to a temporary file in the same folder, reaches the disk, and only then takes
    the name. Where the path is a symbolic link, the file that it leads to is replaced.

    Args:
        path: Name of the file.

    Yields:
        Where to write what the file is to hold.

    Raises:
        OSError: It cannot be written; no temporary file is left behind.
    """
    target = path.resolve()
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(8)}")
    try:
        with temporary.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        with suppress(FileNotFoundError):
            shutil.copymode(target, temporary)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _flush_folder(target.parent)


def _flush_folder(folder: Path) -> None:
    """Make the new name last; Windows has no such call and needs none."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
