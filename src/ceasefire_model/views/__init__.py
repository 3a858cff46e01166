"""A dossier for people: what it holds, in sentences that name their speakers and sources.

`brief` writes a dossier as plain text, and `in_short` only its first section. Types carry no
presentation, so everything about how they read is here.
"""

from ceasefire_model.views.brief import brief, in_short

__all__ = ["brief", "in_short"]
