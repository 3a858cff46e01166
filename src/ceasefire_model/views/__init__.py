"""A dossier for people: what it holds, in sentences that name their speakers and sources.

`brief` writes a dossier as plain text, and `in_short` only its first section; `brief_markdown` is
the brief in Markdown. Types carry no presentation, so everything about how they read is here.
"""

from ceasefire_model.views.brief import brief, brief_markdown, in_short, in_short_html

__all__ = ["brief", "brief_markdown", "in_short", "in_short_html"]
