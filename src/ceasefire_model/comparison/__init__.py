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
from ceasefire_model.comparison.directions import direction
from ceasefire_model.comparison.features import Feature, extractor
from ceasefire_model.comparison.matching import Key, Pair, how, keys, pairs, same, subject
from ceasefire_model.comparison.nesting import Lies, lying_in
from ceasefire_model.comparison.sourcing import sourcing, sourcing_of_claim
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
    "Key",
    "Lies",
    "Pair",
    "PromiseInTexts",
    "RecordChange",
    "answer",
    "diff",
    "diff_texts",
    "direction",
    "extractor",
    "how",
    "keys",
    "lying_in",
    "pairs",
    "same",
    "side_by_side",
    "sourcing",
    "sourcing_of_claim",
    "subject",
]
