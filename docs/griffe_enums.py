"""Shows the members of an enumeration as one table, not as a heading and a code block for each.

A closed vocabulary is read by comparing its words. The table gives each member, the word with which
it is written, and its definition. The members themselves are taken out of the page.
"""

import ast
from typing import Any

from griffe import Attribute, Class, Docstring, Extension

HEAD = "| member | written as | meaning |\n| --- | --- | --- |"


class EnumExtension(Extension):
    """Griffe extension, named in `mkdocs.yml`."""

    def on_class(self, *, cls: Class, **_: Any) -> None:  # noqa: ANN401 - the hook's own signature
        """Put the members of an enumeration into its docstring.

        Args:
            cls: Any class, once its members are known.
        """
        if "enum.Enum" not in {getattr(base, "canonical_path", base) for base in cls.bases}:
            return
        members = {name: m for name, m in cls.members.items() if _is_member(m)}
        rows = "\n".join(_row(name, member) for name, member in members.items())
        text = cls.docstring.value if cls.docstring else ""
        cls.docstring = Docstring(f"{text}\n\n{HEAD}\n{rows}", parent=cls)
        for name in members:
            cls.del_member(name)


def _is_member(member: object) -> bool:
    return isinstance(member, Attribute) and member.value is not None and member.annotation is None


def _row(name: str, member: Attribute) -> str:
    written = ast.literal_eval(str(member.value))
    meaning = "" if member.docstring is None else " ".join(member.docstring.value.split())
    return f"| `{name}` | `{written}` | {meaning.replace('|', '&#124;')} |"
