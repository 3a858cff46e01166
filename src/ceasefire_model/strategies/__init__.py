"""Hypothesis strategies for every public type: for the tests of users, and for our own.

`of` makes the strategy of any class from its annotations; the named functions are those of the
main terms, and of the unions, which a type checker cannot hand to `of`. Values vary as widely as
the model allows: every variant, absence and enum member, numbers up to their bound, text in every
script.

Needs Hypothesis, which the extra `ceasefire-model[hypothesis]` installs.
"""

from importlib.util import find_spec

if find_spec("hypothesis") is None:
    raise ImportError(
        "ceasefire_model.strategies needs Hypothesis: pip install 'ceasefire-model[hypothesis]'",
        name="hypothesis",
    )

from ceasefire_model.strategies.annotations import (
    atoms,
    claims,
    conditions,
    valuations,
)
from ceasefire_model.strategies.dossiers import (
    dossiers,
)
from ceasefire_model.strategies.leaves import (
    amounts,
    currencies,
    days,
    decimals,
    durations,
    external_ids,
    ids,
    instants,
    numbers,
    partial_dates,
    wordings,
)
from ceasefire_model.strategies.named import (
    absences,
    allegations,
    ceasefires,
    changes,
    citations,
    deadlines,
    deployments,
    dues,
    equipment_classes,
    events,
    figures,
    formats,
    guarantees,
    holders,
    interpretations,
    issues,
    lastings,
    lengths,
    limits,
    locations,
    meanings,
    of,
    parties,
    places,
    positions,
    promise_records,
    promises,
    quantities,
    records,
    situations,
    sources,
    terms,
    texts,
    undertakings,
    whens,
)

__all__ = [
    "absences",
    "allegations",
    "amounts",
    "atoms",
    "ceasefires",
    "changes",
    "citations",
    "claims",
    "conditions",
    "currencies",
    "days",
    "deadlines",
    "decimals",
    "deployments",
    "dossiers",
    "dues",
    "durations",
    "equipment_classes",
    "events",
    "external_ids",
    "figures",
    "formats",
    "guarantees",
    "holders",
    "ids",
    "instants",
    "interpretations",
    "issues",
    "lastings",
    "lengths",
    "limits",
    "locations",
    "meanings",
    "numbers",
    "of",
    "partial_dates",
    "parties",
    "places",
    "positions",
    "promise_records",
    "promises",
    "quantities",
    "records",
    "situations",
    "sources",
    "terms",
    "texts",
    "undertakings",
    "valuations",
    "whens",
    "wordings",
]
