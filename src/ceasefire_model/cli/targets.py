"""What a command writes: a new file or folder, unless what is there is to be replaced."""

import argparse
from pathlib import Path

from ceasefire_model.cli.outcomes import WrongUse, cannot


def target(name: str, asked: argparse.Namespace) -> Path:
    """Give the file or folder that a command is to write.

    Args:
        name: Its name.
        asked: The arguments, which say whether to `replace` what is there.

    Returns:
        The path; nothing is there, or it is to be replaced.

    Raises:
        WrongUse: Something is there.
    """
    path = Path(name)
    try:
        there = path.resolve().exists()
    except (OSError, ValueError) as error:
        raise cannot("write", name, error) from None
    if there and not asked.replace:
        raise WrongUse(f"{name!r} is there already; --replace replaces it")
    return path
