"""Who promises what to whom, how firmly, and on which condition."""

from ceasefire_model.views.pledges.mermaid import promises_mermaid
from ceasefire_model.views.pledges.svg import promises_svg

__all__ = ["promises_mermaid", "promises_svg"]
