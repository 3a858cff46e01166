"""Rules on texts: whose duties they contain, how parties stand to them, how they lead on."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from ceasefire_model.consistency.checks import Check, Found
from ceasefire_model.consistency.findings import Rule, Severity
from ceasefire_model.consistency.index import Index
from ceasefire_model.consistency.links import Link, around, circular, reached
from ceasefire_model.declarations import LinkKind, StanceKind, Statement, Text, TextLink
from ceasefire_model.disputes import Allegation, Interpretation
from ceasefire_model.dossier import PromiseRecord
from ceasefire_model.identifiers import PartyId, PromiseId, TextId
from ceasefire_model.provenance import Claim, Holder, Named

_NOT_A_PARTY: Final = Rule(
    code="CM205",
    name="duty-of-a-non-party",
    severity=Severity.WARNING,
    summary="A text contains a promise by somebody who has no stance to it.",
    why=(
        "A promise binds who gave it. If nobody says that the promisor signed, adopted or is bound "
        "by the text, the promise has no standing, however plain its words."
    ),
    example=(
        "An agreement contains the promise of the movement to free prisoners; only the government "
        "is recorded as having signed it."
    ),
    remedy=(
        "Record how the promisor stands to the text: that it signed, adopted it as a member, or is "
        "`bound` without being a party. Or correct whose promise it is."
    ),
    leave="Where the sources tell of the promise, and none tells how its promisor took the text.",
)


def _not_a_party(index: Index) -> Iterator[Found]:
    for promise, contained in index.containing.items():
        record = index.promises.get(promise)
        told = [
            c for c in contained if index.backers[c.text.id] and not isinstance(c.text, Statement)
        ]
        for party in record.promise.by if record is not None and told else ():
            behind = [index.backers[c.text.id] for c in contained]
            if all(index.kin.is_kin(party, backers) is False for backers in behind):
                texts = tuple(dict.fromkeys(c.text.id for c in told))
                yield Found(
                    told[0].path,
                    (*texts, promise, party),
                    f"{_listed(texts)} contains {promise!r}, a promise of {party!r}, of whom "
                    "nobody says that it signed, adopted or is bound by it",
                    tuple(c.path for c in told[1:]),
                )


def _listed(ids: Sequence[str]) -> str:
    return " and ".join(map(repr, ids))


_CLASHING: Final = Rule(
    code="CM206",
    name="clashing-stances",
    severity=Severity.ERROR,
    summary="One speaker gives a party two stances to a text that rule each other out.",
    why=(
        "A party is bound as such, or is bound without being a party; it cannot be both in one "
        "breath. Who asks for the parties to the text gets it in one list and not in the other."
    ),
    example="In the words of the agreement, a state is a `party` and `present-not-party`.",
    remedy="Keep the stance that the words bear out; if two speakers differ, give each its own.",
    leave="Never: what one of the two means says that the other is not so.",
)

_ITS_OWN: Final = (
    StanceKind.SIGNED,
    StanceKind.ADOPTED,
    StanceKind.CO_SIGNED,
    StanceKind.PARTY,
)
_RULED_OUT: Final = {
    StanceKind.PRESENT_NOT_PARTY: _ITS_OWN,
    StanceKind.DECLINED: _ITS_OWN,
    StanceKind.BOUND: (StanceKind.PARTY,),
    StanceKind.GUARANTOR: (StanceKind.PARTY,),
    StanceKind.ENDORSED: (StanceKind.PARTY,),
}
"""Stances whose entry says that certain others are not so."""


def _clashing(index: Index) -> Iterator[Found]:
    for field in index.fields_of(Text, "stances"):
        said: dict[tuple[PartyId, Holder, TextId | None, object], dict[object, str]] = {}
        for path, claim in field.claims:
            if not claim.denies:
                key = (claim.value.party, claim.by, claim.said_in, claim.since)
                said.setdefault(key, {}).setdefault(claim.value.kind, path)
        for (party, *_), kinds in said.items():
            for kind, others in _RULED_OUT.items():
                for other in others if kind in kinds else ():
                    if other in kinds:
                        message = (
                            f"expected one of {other.value!r} and {kind.value!r} for {party!r}, "
                            "got both from one speaker"
                        )
                        found = (field.record.id, party)
                        yield Found(kinds[kind], found, message, (kinds[other],))


_ANOTHERS: Final = Rule(
    code="CM207",
    name="speaker-not-of-the-statement",
    severity=Severity.WARNING,
    summary="Something is said in a statement by somebody who did not make it.",
    why=(
        "A statement gives an utterance its identity. If its maker and the speaker of a claim are "
        "not the same side, one of them is wrong, mostly because a line was copied."
    ),
    example="The remarks are by Adler; a claim that is said in them is by Brandt.",
    remedy="Name the maker as the speaker, or the statement in which it was said.",
    leave=(
        "Where a page in fact gives the words to somebody else. If the maker is recorded with the "
        "same value, that is two attributions of one utterance and no finding."
    ),
)


def _anothers(index: Index) -> Iterator[Found]:
    for field in index.fields:
        right: set[tuple[object, object]] = set()
        wrong: list[tuple[str, Claim[Any], Statement, PartyId]] = []
        for path, claim in field.claims:
            text = index.texts.get(claim.said_in) if claim.said_in is not None else None
            if not isinstance(text, Statement) or not isinstance(claim.by, Named):
                continue
            is_theirs = index.kin.is_kin(claim.by.party, text.by)
            if is_theirs:
                right.add((claim.value, text.id))
            elif is_theirs is False:
                wrong.append((path, claim, text, claim.by.party))
        for path, claim, text, party in wrong:
            if (claim.value, text.id) not in right:
                message = f"expected {_listed(text.by)}, who made {text.id!r}, got {party!r}"
                yield Found(f"{path}.by.party", (field.record.id, text.id, party), message)


_CIRCULAR: Final = Rule(
    code="CM208",
    name="circular-texts",
    severity=Severity.ERROR,
    summary="A text replaces, amends or drafts itself, directly or by way of others.",
    why=(
        "Links say which text came of which. If they run in a circle, none of the texts is the "
        "first, and which of them holds today cannot be told."
    ),
    example="The protocol amends the agreement, and the agreement amends the protocol.",
    remedy="Turn round the link that runs from the earlier text to the later.",
    leave="Never: each text can only lead on from what was there before it.",
)

_EITHER_WAY: Final = frozenset(
    {
        LinkKind.REPORTS_ON,
        LinkKind.BESIDES,
        LinkKind.ENDORSES,
        LinkKind.COVERED_BY,
        LinkKind.SAME_FAMILY,
        LinkKind.NOT_TO_BE_CONFUSED_WITH,
        LinkKind.REFERS_TO,
    }
)
"""Links that may run both ways between two texts; none may run from a text to itself."""


def _circular(index: Index) -> Iterator[Found]:
    links: dict[object, list[Link]] = {}
    for text in index.dossier.texts:
        draft_of = getattr(text, "draft_of", None)
        if draft_of is not None:
            path = f"{index.known_at[TextId, text.id].path}.draft_of"
            links.setdefault("draft_of", []).append(Link(path, text.id, draft_of))
    for field in index.fields_of(Text, "links"):
        for path, link in field.undisputed:
            if isinstance(link, TextLink) and (
                link.kind not in _EITHER_WAY or link.to == field.record.id
            ):
                found = Link(f"{path}.value.to", field.record.id, link.to)
                links.setdefault(link.kind.value, []).append(found)
    for kind, of_kind in links.items():
        for ring in circular(of_kind):
            ids, back = around(ring)
            message = f"{kind}: expected another text than {ids[0]!r}, got {back}"
            yield Found(ring[0].path, ids, message, tuple(link.path for link in ring[1:]))


_ANOTHER_TEXT: Final = Rule(
    code="CM209",
    name="promise-of-another-text",
    severity=Severity.WARNING,
    summary="What is said to be a promise of a text stands in other texts alone.",
    why=(
        "A link, a reading of a clause or an allegation names the promises of a text that it is "
        "about. If the text does not contain them, it is about another text or another promise."
    ),
    example=(
        "A protocol amends the agreement as to `withdrawal`; that the agreement contains it, "
        "nobody says, while an annex is said to."
    ),
    remedy="Name the text that contains the promise, or record that this one contains it too.",
    leave="Where the text speaks of the promise, and the field has no other place for it.",
)


def _another_text(index: Index) -> Iterator[Found]:
    for path, texts, promise in _about(index):
        contained = index.containing.get(promise, ())
        there = tuple(dict.fromkeys(c.text.id for c in contained))
        # What a draft contains, its final text may contain too, and the other way round.
        versions = {index.final.get(text, text) for text in there}
        if there and texts and versions.isdisjoint(index.final.get(text, text) for text in texts):
            message = (
                f"expected a promise that {_listed(texts)} contains, got {promise!r}, which stands "
                f"in {_listed(there)}"
            )
            yield Found(path, (index.owner(path), *texts, promise), message)


def _about(index: Index) -> Iterator[tuple[str, tuple[TextId, ...], PromiseId]]:
    """Give each place that names a promise as that of certain texts."""
    for path, record in index.known_at.values():
        if isinstance(record, Interpretation | Allegation):
            texts = (record.text,) if isinstance(record, Interpretation) else record.texts
            for place, promise in enumerate(record.about):
                yield f"{path}.about[{place}]", texts, promise
    for _, path, claim in index.claims_of(Text, "links"):
        link: TextLink = claim.value
        for place, promise in enumerate(link.about if not claim.denies else ()):
            yield f"{path}.value.about[{place}]", (link.to,), promise


_NO_TEXT: Final = Rule(
    code="CM210",
    name="promise-in-no-text",
    severity=Severity.NOTE,
    summary="A promise is spoken of in a text, and no text is said to contain it.",
    why=(
        "Where a promise stands is what decides whether it counts: one that is found only in texts "
        "that nobody adopted has no standing. Claims that are said in a text do not say that."
    ),
    example=(
        "The firmness of a promise is claimed in the words of the agreement, whose provisions do "
        "not name the promise, nor one that it is part of or that is part of it."
    ),
    remedy="Add the promise to the provisions of the text that contains it.",
    leave="Where the text speaks of a promise that was given elsewhere.",
)


def _no_text(index: Index) -> Iterator[Found]:
    held = _held(index)
    for field in index.fields:
        record = field.record
        if isinstance(record, PromiseRecord) and record.id not in held:
            said = ((path, claim.said_in) for path, claim in field.claims)
            for path, text in ((p, t) for p, t in said if t is not None and t in index.texts):
                held.add(record.id)  # it is enough to tell this once
                message = (
                    f"expected {record.id!r} among the provisions of a text, as something is said "
                    f"of it in {text!r}; got none"
                )
                yield Found(f"{path}.said_in", (record.id, text), message)
                break


def _held(index: Index) -> set[PromiseId]:
    """Give the promises that a text contains, with all that they are parts of, and their parts."""
    parts: dict[PromiseId, list[PromiseId]] = {}
    wholes: dict[PromiseId, list[PromiseId]] = {}
    for record in index.dossier.promises:
        if record.part_of is not None:
            parts.setdefault(record.part_of, []).append(record.id)
            wholes[record.id] = [record.part_of]
    return reached(index.containing, parts) | reached(index.containing, wholes)


CHECKS: Final = (
    Check(_NOT_A_PARTY, _not_a_party),
    Check(_CLASHING, _clashing),
    Check(_ANOTHERS, _anothers),
    Check(_CIRCULAR, _circular),
    Check(_ANOTHER_TEXT, _another_text),
    Check(_NO_TEXT, _no_text),
)
"""The rules on texts."""
