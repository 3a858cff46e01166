"""Dossiers as linked data: JSON-LD in the terms of schema.org, PROV-O and Web Annotation.

Each record has an address and a type. Each claim is a node of its own, a `schema:Claim` about a
record: no claim becomes a plain statement about it, since others may disagree. What is asserted
stands under `schema:mainEntity`; what is denied, under `denies`, where no search for values finds
it; why there is no value, under `absence`. Who states it is `prov:wasAttributedTo`, in which text
`schema:appearance`. Each passage is an `oa:Annotation`, its words an `oa:TextQuoteSelector`.

Where those vocabularies have no term, as for firmness or a condition, the words of the model stand
under addresses of its own. A reader who knows only the others does not see them, so they are
counted. A value with fields keeps all of them, and lists in it keep their order.
"""

from collections.abc import Iterable
from typing import Any

from ceasefire_model.dossier import Dossier, distinct
from ceasefire_model.interchange.jsonld.graph import Graph
from ceasefire_model.interchange.jsonld.terms import BASE, CONTEXT
from ceasefire_model.interchange.untold import Untold, UntoldCount, untold

__all__ = ["BASE", "to_jsonld"]


def to_jsonld(
    dossiers: Iterable[Dossier], base: str = BASE
) -> tuple[dict[str, Any], tuple[Untold, ...]]:
    """Write dossiers as one JSON-LD document, whose context stands in it.

    Args:
        dossiers: The dossiers, no two with the same id.
        base: What the address of each record begins with, such as `https://example.org/dossiers/`
            where you publish them. Then follow the dossier, the kind of record and its id.

    Returns:
        The document; and what no term of schema.org, PROV-O or Web Annotation stands for, which is
        in it under terms of the model's own.

    Raises:
        InvalidType: One is no dossier.
        InvalidValue: Two have the same id, by which addresses are told apart.
    """
    tally = UntoldCount()
    nodes: list[Any] = []
    for dossier in distinct(dossiers, "to_jsonld"):
        nodes += Graph(dossier, base, tally).nodes()
    return {"@context": dict(CONTEXT), "@graph": nodes}, untold(tally)
