"""PA-X, the Peace Agreements Database of the University of Edinburgh, version 10."""

from ceasefire_model.interchange.pa_x.reading import PA_X, iter_agreements
from ceasefire_model.interchange.pa_x.topics import topic_label

__all__ = ["PA_X", "iter_agreements", "topic_label"]
