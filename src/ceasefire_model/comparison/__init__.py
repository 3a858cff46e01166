"""What changed between two dossiers or two texts, and several dossiers side by side.

`diff` compares two dossiers, such as one before and after it was corrected, or as it was known on
two days. `diff_texts` compares what two texts of one dossier contain, such as a draft and its final
form. `side_by_side` puts one question after another to several dossiers. All of them list what is
stated, with its claims: nothing is weighed up, and no number is made of others.
"""

from ceasefire_model.comparison.answers import Answer, Extractor, answer
from ceasefire_model.comparison.arrangements import Cell, ComparedFeature, side_by_side
from ceasefire_model.comparison.changes import (
    Change,
    ChangeKind,
    ClaimChange,
    FieldChange,
    RecordChange,
)
from ceasefire_model.comparison.differences import diff
from ceasefire_model.comparison.features import Feature
from ceasefire_model.comparison.texts import Containment, PromiseInTexts, diff_texts

__all__ = [
    "Answer",
    "Cell",
    "Change",
    "ChangeKind",
    "ClaimChange",
    "ComparedFeature",
    "Containment",
    "Extractor",
    "Feature",
    "FieldChange",
    "PromiseInTexts",
    "RecordChange",
    "answer",
    "diff",
    "diff_texts",
    "side_by_side",
]
