"""When what happened, was said and falls due: each stated date, as precise as it is."""

from ceasefire_model.views.timeline.mermaid import timeline_mermaid
from ceasefire_model.views.timeline.svg import timeline_svg

__all__ = ["timeline_mermaid", "timeline_svg"]
