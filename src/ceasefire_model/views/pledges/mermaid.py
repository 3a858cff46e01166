"""Promises as a Mermaid flowchart: whose word, what, to whom."""

from collections.abc import Collection, Iterator

from ceasefire_model.dossier import Dossier, PromiseRecord
from ceasefire_model.identifiers import PartyId, PromiseId
from ceasefire_model.views.mermaid import escaped
from ceasefire_model.views.naming import Names, raised
from ceasefire_model.views.pledges.chosen import KINDS, Chosen, Pledge, chosen
from ceasefire_model.views.pledges.styles import line_of


def promises_mermaid(
    dossier: Dossier,
    *,
    parties: Collection[PartyId] = (),
    kinds: Collection[type[PromiseRecord]] = (),
    promises: Collection[PromiseId] | None = None,
) -> str:
    """Draw who promises what to whom in Mermaid, for pages that make pictures of it.

    It holds what `promises_svg` holds. How firmly something is promised stands on its line, which
    is heavy for *committed* and dotted for what is weaker than *announced*. A condition makes the
    line onwards dotted. What is disputed has a red frame.

    Args:
        dossier: What is drawn.
        parties: The parties by, for or to whom the promises are; empty for all.
        kinds: The types of their records, such as `Guarantee`; empty for all.
        promises: The promises; `None` for those that are no part of another and that a declaration,
            agreement or resolution contains which is no draft.

    Returns:
        A flowchart in the language of Mermaid, with a line break at its end. A node says what is
        left out.

    Raises:
        UnknownId: The dossier has no such party or promise.
    """
    shown = chosen(dossier, parties, kinds, promises)
    return "".join(f"{line}\n" for line in _lines(Names(dossier), shown))


def _lines(names: Names, shown: Chosen) -> Iterator[str]:
    title = names.dossier.title
    yield "flowchart LR"
    yield f"    accTitle: {escaped(f'Who promises what to whom: {title}')}"
    yield f"    accDescr: {escaped(shown.told)}"
    yield f'    note["{escaped(title)}<br/>{escaped(shown.told)}"]'
    senders = _nodes("by", (pledge.by for pledge in shown.pledges))
    takers = _nodes("to", (pledge.to for pledge in shown.pledges if pledge.to))
    numbered = tuple(enumerate(shown.pledges))
    for by, node in senders.items():
        yield f'    {node}["{escaped(raised(names.parties(by)))}"]'
    for kind, heading in KINDS.items():
        found = [(place, pledge) for place, pledge in numbered if pledge.kind is kind]
        if found:
            yield f'    subgraph {heading.lower()}["{heading}"]'
            yield from (f'        p{place}["{_label(pledge)}"]' for place, pledge in found)
            yield "    end"
    for to, node in takers.items():
        yield f'    {node}["{escaped(raised(names.parties(to)))}"]'
    for place, pledge in numbered:
        line = line_of(pledge.firmness)
        onwards = "-.->" if pledge.conditional else "-->"
        yield f"    {senders[pledge.by]} {line.arrow}|{line.means}| p{place}"
        if pledge.to:
            yield f"    p{place} {onwards} {takers[pledge.to]}"
    disputed = ",".join(f"p{place}" for place, pledge in numbered if pledge.disputed)
    yield "    classDef told fill:none,stroke-dasharray:3 3"
    yield "    class note told"
    if disputed:
        yield "    classDef disputed stroke:#b3261e,stroke-width:2px"
        yield f"    class {disputed} disputed"


def _nodes(prefix: str, parties: Iterator[tuple[PartyId, ...]]) -> dict[tuple[PartyId, ...], str]:
    """Give each group of parties a node of its own."""
    return {who: f"{prefix}{place}" for place, who in enumerate(dict.fromkeys(parties))}


def _label(pledge: Pledge) -> str:
    conditional = ["on condition"] if pledge.conditional else []
    disputed = [f"disputed: {', '.join(pledge.disputed)}"] if pledge.disputed else []
    return "<br/>".join(map(escaped, (pledge.title, *conditional, *pledge.facts, *disputed)))
