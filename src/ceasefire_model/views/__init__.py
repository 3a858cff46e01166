"""A dossier for people: in sentences that name their speakers and sources, and in pictures.

`brief` writes a dossier as plain text, and `in_short` only its first section; `brief_markdown` and
`in_short_html` are the same in Markdown and in HTML. `timeline_svg` and `promises_svg` draw when
what happened and who promises what to whom; `timeline_mermaid` and `promises_mermaid` say the same
in the language of Mermaid. What `diff`, `diff_texts` and `side_by_side` find is written as text and
as Markdown. Types carry no presentation, so everything about how they read is here.
"""

from ceasefire_model.views.arrangements import side_by_side_as_markdown, side_by_side_as_text
from ceasefire_model.views.brief import brief, brief_markdown, in_short, in_short_html
from ceasefire_model.views.changes import changes_as_markdown, changes_as_text
from ceasefire_model.views.pledges import promises_mermaid, promises_svg
from ceasefire_model.views.texts import texts_as_markdown, texts_as_text
from ceasefire_model.views.timeline import timeline_mermaid, timeline_svg

__all__ = [
    "brief",
    "brief_markdown",
    "changes_as_markdown",
    "changes_as_text",
    "in_short",
    "in_short_html",
    "promises_mermaid",
    "promises_svg",
    "side_by_side_as_markdown",
    "side_by_side_as_text",
    "texts_as_markdown",
    "texts_as_text",
    "timeline_mermaid",
    "timeline_svg",
]
