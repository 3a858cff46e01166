"""Teaches the reference pages how an attrs class is built.

Griffe reads the source without running it, so it sees no constructor on a class that attrs
completes, and `field(default=())` where a reader should see `()`. This extension gives every class
decorated with `attrs.frozen` the `__init__` that attrs writes for it, and every field its bare
default. Inherited fields are not looked for: the classes of this library do not inherit.
"""

import ast
from typing import Any

from griffe import (
    Attribute,
    Class,
    Expr,
    ExprCall,
    ExprKeyword,
    Extension,
    Function,
    Parameter,
    ParameterKind,
    Parameters,
)

FROZEN = "attrs.frozen"
FIELD = "attrs.field"


class AttrsExtension(Extension):
    """Griffe extension, named in `mkdocs.yml`."""

    def on_class(self, *, cls: Class, **_: Any) -> None:  # noqa: ANN401 - the hook's own signature
        """Give an attrs class its constructor, and its fields their bare defaults.

        Args:
            cls: Any class, once its members are known.
        """
        decorator = _decorator(cls)
        if decorator is None:
            return
        kw_only = _flag(_keywords(decorator), "kw_only", default=False)
        parameters = [_parameter(name, a, kw_only=kw_only) for name, a in _fields(cls)]
        # attrs puts what may be given by position before what may not; the sort is stable.
        parameters.sort(key=lambda p: p.kind is ParameterKind.keyword_only)
        init = Function("__init__", lineno=cls.lineno, endlineno=cls.endlineno, returns="None")
        init.parameters = Parameters(
            Parameter("self", kind=ParameterKind.positional_or_keyword), *parameters
        )
        cls.set_member("__init__", init)
        for _name, attribute in _fields(cls):
            attribute.value = _default(attribute)


def _decorator(cls: Class) -> Expr | None:
    values = (d.value for d in cls.decorators)
    return next((v for v in values if isinstance(v, Expr) and v.canonical_path == FROZEN), None)


def _fields(cls: Class) -> list[tuple[str, Attribute]]:
    members = cls.members.items()
    return [(name, m) for name, m in members if isinstance(m, Attribute) and _is_field(m)]


def _is_field(member: Attribute) -> bool:
    """Say whether attrs takes a class attribute for a field: annotated, and no `ClassVar`."""
    return member.annotation is not None and "instance-attribute" in member.labels


def _parameter(name: str, attribute: Attribute, *, kw_only: bool) -> Parameter:
    by_name_only = _flag(_field_keywords(attribute), "kw_only", default=kw_only)
    kind = ParameterKind.keyword_only if by_name_only else ParameterKind.positional_or_keyword
    return Parameter(name, annotation=attribute.annotation, kind=kind, default=_default(attribute))


def _default(attribute: Attribute) -> str | Expr | None:
    if not _is_field_call(attribute.value):
        return attribute.value
    keywords = _field_keywords(attribute)
    if "factory" in keywords:
        return ExprCall(function=keywords["factory"], arguments=[])
    return keywords.get("default")


def _field_keywords(attribute: Attribute) -> dict[str, Any]:
    return _keywords(attribute.value) if _is_field_call(attribute.value) else {}


def _is_field_call(value: object) -> bool:
    return isinstance(value, ExprCall) and value.canonical_path == FIELD


def _keywords(call: object) -> dict[str, Any]:
    if not isinstance(call, ExprCall):
        return {}
    return {a.name: a.value for a in call.arguments if isinstance(a, ExprKeyword)}


def _flag(keywords: dict[str, Any], name: str, *, default: bool) -> bool:
    return bool(ast.literal_eval(str(keywords[name]))) if name in keywords else default
