"""A dossier for people: in sentences that name their speakers and sources, and in pictures.

`brief` writes a dossier as plain text, and `in_short` only its first section; `brief_markdown` and
`in_short_html` are the same in Markdown and in HTML. `timeline_svg` and `promises_svg` draw when
what happened and who promises what to whom; `timeline_mermaid` and `promises_mermaid` say the same
in the language of Mermaid. `page` tells an answer to a question, and `page_of_texts` what two texts
contain: as text, as Markdown, and as HTML. Types carry no presentation, so everything about how
they read is here.
"""

from ceasefire_model.views.briefs import brief, brief_markdown, in_short, in_short_html
from ceasefire_model.views.pages import Page, page, page_of_texts
from ceasefire_model.views.pledges import promises_mermaid, promises_svg
from ceasefire_model.views.timeline import timeline_mermaid, timeline_svg

__all__ = [
    "Page",
    "brief",
    "brief_markdown",
    "in_short",
    "in_short_html",
    "page",
    "page_of_texts",
    "promises_mermaid",
    "promises_svg",
    "timeline_mermaid",
    "timeline_svg",
]
