"""Passages of sources as annotations: what a claim rests on, and the words of it."""

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from ceasefire_model.identifiers import SourceId
from ceasefire_model.interchange.jsonld.values import Node
from ceasefire_model.interchange.untold import UntoldCount
from ceasefire_model.provenance import Citation, Quote

Addressed: TypeAlias = Callable[[SourceId], str]
"""Gives the address of a source."""


def annotations(
    body: str, evidence: Sequence[Citation], addressed: Addressed, tally: UntoldCount
) -> list[Node]:
    """Link a record or claim to each passage that it rests on.

    Args:
        body: The address of the record or claim.
        evidence: The passages.
        addressed: Gives the address of a source.
        tally: Where to count what has no term.

    Returns:
        An annotation for each passage.
    """
    return [
        {
            "@id": f"{body}/evidence/{index}",
            "@type": "oa:Annotation",
            "oa:motivatedBy": {"@id": "oa:linking"},
            "oa:hasBody": {"@id": body},
            "oa:hasTarget": passage(citation, addressed, tally),
        }
        for index, citation in enumerate(evidence)
    ]


def passage(citation: Citation, addressed: Addressed, tally: UntoldCount) -> Node:
    """Describe a passage: its source, its words, and the sources through which it came.

    Args:
        citation: The passage.
        addressed: Gives the address of a source.
        tally: Where to count what has no term.

    Returns:
        The node of the passage.
    """
    tally.note(Citation, "reading")
    node: Node = {
        "@type": "oa:SpecificResource",
        "oa:hasSource": {"@id": addressed(citation.source)},
        "reading": citation.reading.value,
    }
    if citation.locator is not None:
        tally.note(Citation, "locator")
        node["locator"] = citation.locator
    if citation.quote is not None:
        node["oa:hasSelector"] = _selector(citation.quote, tally)
    relay: Node | None = None
    for source in reversed(citation.via):
        further: Node = {} if relay is None else {"prov:wasDerivedFrom": relay}
        relay = {
            "@type": "oa:SpecificResource",
            "oa:hasSource": {"@id": addressed(source)},
            **further,
        }
    return node if relay is None else {**node, "prov:wasDerivedFrom": relay}


def _selector(quote: Quote, tally: UntoldCount) -> Node:
    node: dict[str, Any] = {"@type": "oa:TextQuoteSelector", "oa:exact": quote.exact}
    for name in ("prefix", "suffix"):
        if (words := getattr(quote, name)) is not None:
            node[f"oa:{name}"] = words
    for name in ("language", "translated_from"):
        if (tag := getattr(quote, name)) is not None:
            tally.note(Quote, name)
            node[name] = tag
    return node
