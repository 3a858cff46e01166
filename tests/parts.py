"""Walking through a value, for tests that look at everything in it."""

from collections.abc import Iterator

import attrs


def parts(value: object) -> Iterator[object]:
    """Give a value and everything in it."""
    yield value
    if isinstance(value, tuple):
        for item in value:
            yield from parts(item)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from parts(getattr(value, field.name))
