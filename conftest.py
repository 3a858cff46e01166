"""Runs the examples of the documentation: every Python block of a page, every doctest in `src`.

The blocks of one page share a namespace and run from top to bottom, in an empty working directory
of their own.
"""

from contextlib import ExitStack, chdir
from doctest import ELLIPSIS
from tempfile import TemporaryDirectory
from typing import Any

from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

_STACK = "_working_directory"


def _enter_empty_directory(namespace: dict[str, Any]) -> None:
    with ExitStack() as stack:
        stack.enter_context(chdir(stack.enter_context(TemporaryDirectory())))
        namespace[_STACK] = stack.pop_all()


def _leave_directory(namespace: dict[str, Any]) -> None:
    namespace[_STACK].close()


_pages = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS)],
    patterns=["*.md"],
    setup=_enter_empty_directory,
    teardown=_leave_directory,
)
_docstrings = Sybil(
    parsers=[DocTestParser(optionflags=ELLIPSIS)],
    path="src",
    patterns=["*.py"],
    setup=_enter_empty_directory,
    teardown=_leave_directory,
)

pytest_collect_file = (_pages + _docstrings).pytest()
