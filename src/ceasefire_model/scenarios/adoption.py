"""In which texts a promise is found, and whether anybody adopted them.

A promise that is found only in a draft or a proposal is nobody's word yet.
"""

from collections.abc import Callable, Iterator
from typing import Any, Final

from ceasefire_model.conditions import Truth
from ceasefire_model.declarations import (
    LinkKind,
    Provision,
    Stage,
    Stance,
    StanceKind,
    Statement,
    Text,
)
from ceasefire_model.dossier import Dossier, PromiseRecord
from ceasefire_model.fields import claim_fields
from ceasefire_model.identifiers import PromiseId, TextId
from ceasefire_model.provenance import Claim, Reading
from ceasefire_model.scenarios.truths import agreed, all_of, any_of
from ceasefire_model.times import Instant, PartialDate, When

_ADOPTING: Final = frozenset(
    {
        StanceKind.SIGNED,
        StanceKind.ADOPTED,
        StanceKind.ADOPTED_AS_MEMBER,
        StanceKind.CO_SIGNED,
        StanceKind.PARTY,
        StanceKind.RATIFIED,
        StanceKind.JOINED_LATER,
    }
)
"""How a party stands to a text that it has made its own."""

_ADOPTED: Final = frozenset({Stage.ADOPTED, Stage.SIGNED, Stage.IN_FORCE})


class Adoption:
    """Answers which texts contain a promise, and whether they had been adopted on a day.

    Args:
        dossier: Where the texts are.
        has_come: Whether what is recorded of a date had come to pass by the day.
    """

    def __init__(self, dossier: Dossier, has_come: Callable[[When], Truth]) -> None:
        self._texts: dict[TextId, Text] = {text.id: text for text in dossier.texts}
        self._has_come = has_come
        self._provisions: dict[PromiseId, dict[TextId, Truth]] = {}
        self._adopted = {text.id: self._by_itself(text) for text in dossier.texts}
        carried: dict[TextId, list[TextId]] = {}
        for text in dossier.texts:
            for promise, answer in _contained(text.provisions):
                self._provisions.setdefault(promise, {})[text.id] = answer
            for claim in text.links:
                if not claim.denies and claim.value.kind is LinkKind.ANNEX_OF:
                    carried.setdefault(claim.value.to, []).append(text.id)
                if not claim.denies and claim.value.kind is LinkKind.ENDORSES:
                    carried.setdefault(text.id, []).append(claim.value.to)
        for level in (Truth.TRUE, Truth.UNKNOWN):
            self._carry(level, carried)

    def _carry(self, level: Truth, carried: dict[TextId, list[TextId]]) -> None:
        """Adopt with a text its annexes, and what it endorses."""
        todo = [text for text, answer in self._adopted.items() if answer is level]
        while todo:
            for text in carried.get(todo.pop(), ()):
                if self._adopted.get(text) not in {None, level, Truth.TRUE}:
                    self._adopted[text] = level
                    todo.append(text)

    def texts_of(self, record: PromiseRecord) -> tuple[Text, ...]:
        """Give the adopted texts that certainly contain a promise, in the order of the claims."""
        return tuple(
            self._texts[text]
            for text, contained in self._found_in(record).items()
            if text in self._texts and all_of((contained, self.adopted(text))) is Truth.TRUE
        )

    def was_read(self, record: PromiseRecord, text: Text) -> bool:
        """Say whether the words in which a text contains a promise were read in the text itself."""
        return any(
            passage.reading is Reading.ORIGINAL
            for claim in text.provisions
            if claim.value.promise == record.id and not claim.denies
            for passage in claim.evidence
        )

    def has_standing(self, record: PromiseRecord) -> Truth:
        """Say whether a promise is anybody's word: found in no text at all, or in an adopted one.

        A record of which nothing is said in this perspective, neither by a text nor by a claim or
        passage of its own, has no standing.
        """
        found = self._found_in(record)
        if found:
            return any_of(all_of((in_it, self.adopted(text))) for text, in_it in found.items())
        return Truth.TRUE if record.evidence or any(claim_fields(record)) else Truth.FALSE

    def _found_in(self, record: PromiseRecord) -> dict[TextId, Truth]:
        """Give the texts that are said to contain a promise; failing these, where it was said."""
        said_to = self._provisions.get(record.id, {})
        if any(answer is not Truth.FALSE for answer in said_to.values()):
            return said_to
        named = (c.said_in for field in claim_fields(record) for c in field.claims)
        return {text: Truth.TRUE for text in named if text is not None}

    def adopted(self, text: TextId) -> Truth:
        """Say whether anybody had made a text their own: directly, or as an annex of another."""
        return self._adopted.get(text, Truth.UNKNOWN)

    def _by_itself(self, text: Text) -> Truth:
        if isinstance(text, Statement):  # said is said
            return self._by_now(text)
        return all_of((any_of(_signs(text)), self._by_now(text)))

    def _by_now(self, text: Text) -> Truth:
        """Say whether a text had been made by the day; where no date is told, it had."""
        dates = (claim.value for claim in text.made if not claim.denies)
        answers = [self._has_come(d) for d in dates if isinstance(d, PartialDate | Instant)]
        return agreed(answers) if answers else Truth.TRUE


def _contained(claims: tuple[Claim[Provision], ...]) -> Iterator[tuple[PromiseId, Truth]]:
    """Say of each promise whether a text contains it, as far as those who say so agree."""
    answers: dict[PromiseId, set[Truth]] = {}
    for claim in claims:
        sure = Truth.FALSE if claim.denies else Truth.TRUE
        answer = sure if claim.value.unsure is None else Truth.UNKNOWN
        answers.setdefault(claim.value.promise, set()).add(answer)
    for promise, said in answers.items():
        yield promise, said.pop() if len(said) == 1 else Truth.UNKNOWN


def _signs(text: Any) -> Iterator[Truth]:  # noqa: ANN401 - any text but a statement, whose fields differ
    """Give what speaks for a text's having been adopted; what is also denied decides nothing."""
    if text.draft_of is not None:
        return
    claims = (*text.stances, *text.stage)
    denied = {claim.value for claim in claims if claim.denies}
    for claim in claims:
        adopts = claim.value in _ADOPTED or (
            isinstance(claim.value, Stance) and claim.value.kind in _ADOPTING
        )
        if adopts and not claim.denies:
            yield Truth.UNKNOWN if claim.value in denied else Truth.TRUE
    named = (getattr(text, name, ()) for name in ("made", "in_force", "signatures", "votes"))
    if any(not claim.denies for claims in named for claim in claims):
        yield Truth.TRUE
