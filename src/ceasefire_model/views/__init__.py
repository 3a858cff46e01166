"""A dossier for people: what it holds, in sentences that name their speakers and sources.

`brief` writes a dossier as plain text, and `in_short` only its first section. What `diff`,
`diff_texts` and `side_by_side` find is written as plain text and as Markdown. Types carry no
presentation, so everything about how they read is here.
"""

from ceasefire_model.views.arrangements import side_by_side_as_markdown, side_by_side_as_text
from ceasefire_model.views.brief import brief, in_short
from ceasefire_model.views.changes import changes_as_markdown, changes_as_text
from ceasefire_model.views.texts import texts_as_markdown, texts_as_text

__all__ = [
    "brief",
    "changes_as_markdown",
    "changes_as_text",
    "in_short",
    "side_by_side_as_markdown",
    "side_by_side_as_text",
    "texts_as_markdown",
    "texts_as_text",
]
