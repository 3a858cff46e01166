"""What is due, dormant, lapsed, contested or undetermined if something happens, and why.

A `Scenario` says what is supposed; `assess` gives every promise its standing in it, with the
claims and answers on which that rests; `what_changes` compares two scenarios. Rival claims each
give an account of their own, and none is preferred. What is not known stays unknown: more
knowledge never turns a settled answer round.
"""

from ceasefire_model.scenarios.assessing import assess, what_changes
from ceasefire_model.scenarios.assessments import (
    Account,
    Assessment,
    Reason,
    Setting,
    Turn,
    Way,
)
from ceasefire_model.scenarios.knowledge import Origin
from ceasefire_model.scenarios.premises import Premises
from ceasefire_model.scenarios.questions import Gap
from ceasefire_model.scenarios.suppositions import Rest, Scenario, Supposable, Supposition

__all__ = [
    "Account",
    "Assessment",
    "Gap",
    "Origin",
    "Premises",
    "Reason",
    "Rest",
    "Scenario",
    "Setting",
    "Supposable",
    "Supposition",
    "Turn",
    "Way",
    "assess",
    "what_changes",
]
