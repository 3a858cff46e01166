"""Entities, and values in the forms in which they hold them: all of them text."""

import re
from collections.abc import Iterable
from typing import Any, Final, TypeAlias
from urllib.parse import urlsplit

from ceasefire_model.times import Instant, PartialDate

Entity: TypeAlias = dict[str, Any]
"""An entity: `id`, `schema`, and `properties`, each with a list of texts."""

_PLAIN_DATE: Final = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")


def entity(id: str, schema: str, **properties: Iterable[str | None]) -> Entity:  # noqa: A002 - the word of FollowTheMoney
    """Make an entity.

    Args:
        id: Its id.
        schema: What it is, such as `Person`.
        properties: The values of each property; `None` among them is none.

    Returns:
        The entity, without properties that have no value, and with each value once.
    """
    cleaned = {
        name: list(dict.fromkeys(value for value in values if value is not None))
        for name, values in properties.items()
    }
    return {
        "id": id,
        "schema": schema,
        "properties": {name: values for name, values in cleaned.items() if values},
    }


def date(value: object) -> str | None:
    """Give a date as FollowTheMoney holds it: a day, a month or a year, and nothing vaguer.

    Args:
        value: What a claim states.

    Returns:
        The date; `None` where it is none, or can only be said in more words.
    """
    if isinstance(value, Instant):
        return value.date.edtf
    plain = isinstance(value, PartialDate) and _PLAIN_DATE.fullmatch(value.edtf)
    return value.edtf if isinstance(value, PartialDate) and plain else None


def url(address: str | None) -> str | None:
    """Give an address as FollowTheMoney holds it: that of a page.

    Args:
        address: An address.

    Returns:
        The address; `None` where there is none, or it is not that of a page.
    """
    if address is None or set(address) & _BREAKS:
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme in {"http", "https"} and parts.hostname else None


_BREAKS: Final = frozenset(' <>"{}|\\^`')
