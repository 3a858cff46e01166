"""Ids made from other people's names."""

import re
import unicodedata

_LONGEST = 60


def slug(name: str) -> str:
    """Make an id of a name: lower-case letters and digits, with single hyphens.

    Args:
        name: Any text.

    Returns:
        The id; empty where the name has no letter or digit that an id can hold.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii")
    return "-".join(re.findall(r"[a-z0-9]+", plain.lower()))[:_LONGEST].strip("-")
