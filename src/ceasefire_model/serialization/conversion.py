"""Between values of the model and parsed JSON: one converter, made from the annotations alone.

No class of the model is named here. Which hook a type gets follows from its `Shape`; objects are
read and written by functions that cattrs generates for each class.
"""

from collections.abc import Callable
from enum import Enum
from typing import Any, Final

import attrs
from cattrs import Converter, IterableValidationError, IterableValidationNote
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from ceasefire_model.dossier import Dossier
from ceasefire_model.serialization import scalars
from ceasefire_model.serialization.codes import Code
from ceasefire_model.serialization.faults import MOST_FAULTS, Refused, refuse, too_many
from ceasefire_model.serialization.json_text import is_array, is_object
from ceasefire_model.serialization.scalars import Hook
from ceasefire_model.serialization.shapes import (
    TAG,
    Hint,
    Shape,
    bare,
    describe,
    listed,
    members,
    shape,
    tags,
)

Tags = dict[type, str]
"""The word by which each class of a union is told from the others in writing."""


def make_converter() -> Converter:
    """Make the converter between values of the model and parsed JSON.

    It reads and writes any class that a `Dossier` can hold, so that a fragment, such as one claim,
    has the same form alone as within a dossier.

    Returns:
        A converter of its own: hooks that are added to it change nothing else.

    Raises:
        TypeError: The model has a type without a written form, or two that are written alike.
    """
    return converter_for(Dossier)


def converter_for(root: type) -> Converter:
    """Make the converter for a class and all that it can hold.

    Args:
        root: An attrs class.

    Returns:
        The converter.

    Raises:
        TypeError: A type has no written form, or two are written alike.
    """
    tagged = tags(root)
    converter = Converter(forbid_extra_keys=True)
    _register_reading(converter, tagged)
    _register_writing(converter, tagged)
    return converter


def _register_reading(converter: Converter, tagged: Tags) -> None:
    def factory(hint: Hint) -> Hook[object]:
        return _reading_hook(hint, converter, tagged)

    converter.register_structure_hook_factory(lambda _: True, factory)
    # cattrs looks for hooks of these classes before it asks any factory.
    converter.register_structure_hook(str, scalars.read_text)
    converter.register_structure_hook(int, scalars.SIMPLE[Shape.INTEGER])
    converter.register_structure_hook(bool, scalars.SIMPLE[Shape.BOOLEAN])


def _reading_hook(hint: Hint, converter: Converter, tagged: Tags) -> Hook[object]:
    if len(members(hint)) > 1:
        return _union_hook(hint, converter, tagged)
    match shape(hint):
        case Shape.NULL | Shape.BOOLEAN | Shape.INTEGER as simple:
            return scalars.SIMPLE[simple]
        case Shape.TEXT:
            return scalars.text_hook(hint)
        case Shape.WORD:
            return scalars.word_hook((hint,))
        case Shape.ARRAY:
            return _array_hook(hint, converter)
        case Shape.OBJECT:
            return _object_hook(hint, converter, tagged)


def _array_hook(hint: Hint, converter: Converter) -> Hook[tuple[object, ...]]:
    item = hint.__args__[0]
    hook = converter.get_structure_hook(item)

    def read(value: object, _: object = None) -> tuple[object, ...]:
        if not is_array(value):
            raise refuse(Code.WRONG_TYPE, Shape.ARRAY.value, value)
        found: list[object] = []
        errors: list[Exception] = []
        for index, part in enumerate(value):
            if len(errors) == MOST_FAULTS:
                fault = too_many((index,))
                errors.append(Refused(fault.code, fault.message, fault.place))
                break
            try:
                found.append(hook(part, item))
            except Exception as error:  # noqa: BLE001 - gathered, and told apart later
                error.add_note(IterableValidationNote(f"item {index}", index, item))
                errors.append(error)
        if errors:
            message = f"reading {hint!r}"
            raise IterableValidationError(message, errors, hint)  # pyright: ignore[reportCallIssue] - made by __new__
        return tuple(found)

    return read


def _object_hook(hint: Hint, converter: Converter, tagged: Tags) -> Hook[object]:
    generated = make_dict_structure_fn(hint, converter, _cattrs_use_linecache=False)
    expected = describe(hint, tagged)
    tag = tagged.get(bare(hint))

    def read_plain(value: object, _: object = None) -> object:
        if not is_object(value):
            raise refuse(Code.WRONG_TYPE, expected, value)
        return generated(value, hint)

    def read_tagged(value: object, _: object = None) -> object:
        if not is_object(value):
            raise refuse(Code.WRONG_TYPE, expected, value)
        if value.get(TAG) != tag:
            raise _wrong_kind(value, [str(tag)])
        fields = value.copy()
        del fields[TAG]
        return generated(fields, hint)

    return read_plain if tag is None else read_tagged


def _union_hook(hint: Hint, converter: Converter, tagged: Tags) -> Hook[object]:
    """Choose the member of a union by the JSON type of the value, then by its tag."""
    parts = members(hint)
    readers = {_PARSED[shape(part)]: _late(part, converter) for part in parts}
    words = tuple(part for part in parts if shape(part) is Shape.WORD)
    if words:
        readers[str] = scalars.word_hook(words)
    objects = [part for part in parts if shape(part) is Shape.OBJECT]
    if len(objects) > 1:
        readers[dict] = _kind_hook({tagged[bare(part)]: part for part in objects}, converter)
    expected = describe(hint, tagged)

    def read(value: object, _: object = None) -> object:
        reader = readers.get(type(value))
        if reader is None:
            raise refuse(Code.WRONG_TYPE, expected, value)
        return reader(value, None)

    return read


_PARSED: Final[dict[Shape, type]] = {
    Shape.NULL: type(None),
    Shape.BOOLEAN: bool,
    Shape.INTEGER: int,
    Shape.TEXT: str,
    Shape.WORD: str,
    Shape.ARRAY: list,
    Shape.OBJECT: dict,
}
"""What a JSON value of each shape is parsed as."""


def _late(hint: Hint, converter: Converter) -> Hook[object]:
    """Look the hook up at the first use: unions are where the model refers back to itself."""
    return lambda value, _: converter.structure(value, hint)


def _kind_hook(classes: dict[str, Any], converter: Converter) -> Hook[object]:
    def read(value: dict[str, object], _: object = None) -> object:
        kind = value.get(TAG)
        if type(kind) is not str or kind not in classes:
            raise _wrong_kind(value, list(classes))
        return converter.structure(value, classes[kind])

    return read


def _wrong_kind(value: dict[str, object], allowed: list[str]) -> Refused:
    expected = f"one of {listed(allowed)}" if len(allowed) > 1 else listed(allowed)
    if TAG not in value:
        message = f"expected the key {TAG!r}, which is missing: {expected}"
        return Refused(Code.MISSING_KEY, message, (TAG,))
    kind = value[TAG]
    code = Code.UNKNOWN_KIND if type(kind) is str else Code.WRONG_TYPE
    return refuse(code, expected, kind, (TAG,))


def _register_writing(converter: Converter, tagged: Tags) -> None:
    def factory(hint: Hint) -> Callable[[Any], object]:
        return _object_writer(hint, converter, tagged)

    converter.register_unstructure_hook_factory(lambda hint: attrs.has(bare(hint)), factory)
    converter.register_unstructure_hook_func(
        lambda hint: bare(hint) is tuple, lambda value: [converter.unstructure(v) for v in value]
    )
    converter.register_unstructure_hook(Enum, lambda value: value.value)
    for kind, write in scalars.WRITERS.items():
        converter.register_unstructure_hook(kind, write)


def _object_writer(hint: Hint, converter: Converter, tagged: Tags) -> Callable[[Any], object]:
    generated = make_dict_unstructure_fn(
        hint, converter, _cattrs_omit_if_default=True, _cattrs_use_linecache=False
    )
    tag: dict[str, object] = {TAG: tagged[bare(hint)]} if bare(hint) in tagged else {}
    names = tuple(attrs.fields_dict(bare(hint)))

    def write(value: object) -> dict[str, object]:
        fields = generated(value)  # those without a default come first there
        return tag | {name: fields[name] for name in names if name in fields}

    return write
